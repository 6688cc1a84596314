// Written by bench/tables/dictionary-words.py. This file is under its dictionary’s licence, not the project’s: see NOTICE.

/** Places of China that English calls as pinyin does, from CC-CEDICT (CC BY-SA 4.0), without the sign of what sort they are. */
export const CHINESE_PLACE_NAMES: string =
  '七台河 七堵 七星 七星关 七美 七里河 万全 万华 万宁 万安 万山 万峦 万州 万年 万源 万秀 万载 万里 三义 三亚 三元 三原 三台 三明 三民 三水 三江 三江源 三沙 三河 三湾 三穗 三芝 三都 三门 三门峡 上思 上杭 上林 上栗 上海 上犹 上甘岭 上蔡 上街 上饶 上高 下花园 下陆 丘北 ' +
  '丛台 东丰 东光 东兰 东兴 东势 东台 东坡 东城 东安 东宝 东山 东平 东昌 东明 东沟 东河 东港 东湖 东源 东石 东胜 东至 东莞 东营 东西湖 东辽 东阳 东阿 东风 两当 个旧 中南海 中卫 中和 中埔 中宁 中寮 中方 中正 中江 中牟 中站 丰南 丰台 丰城 丰宁 丰泽 丰润 丰满 丰滨 丰都 ' +
  '丰镇 丰顺 临城 临夏 临川 临朐 临桂 临武 临江 临汾 临沂 临沧 临沭 临河 临泉 临泽 临洮 临海 临清 临渭 临湘 临漳 临潭 临潼 临澧 临猗 临西 临邑 临颍 临高 丹东 丹凤 丹寨 丹巴 丹徒 丹棱 丹江口 丹阳 丽水 丽江 义乌 义安 义竹 义马 乌伊岭 乌兰 乌当 乌恰 乌日 乌来 乌海 乌苏 ' +
  '乌达 乌马河 乍浦 乐业 乐东 乐亭 乐安 乐山 乐平 乐昌 乐清 乐至 乐陵 九份 九原 九台 九寨沟 九江 九龙 九龙坡 习水 乡城 乡宁 乳山 乳源 乾安 二七 二仑 二林 二水 二道 二道江 于洪 于田 于都 云南 云和 云城 云安 云岩 云林 云梦 云浮 云溪 云阳 云霄 云龙 五华 五原 五台 五大连池 ' +
  '五寨 五峰 五指山 五河 五结 五股 五莲 五营 五通桥 井陉 井陉矿 亚东 交口 交城 亦庄 京口 京山 京津冀 亭湖 亳州 什邡 仁化 仁和 仁寿 仁怀 仁爱 介休 从化 从江 仑背 仓山 仙居 仙游 仪征 仪陇 仰韶 仲巴 任丘 任城 任泽 伊吾 伊川 伊春 伊犁 伊通 伍家岗 休宁 会东 会同 会宁 会昌 ' +
  '会泽 会理 伸港 余姚 余干 余庆 佛冈 佛坪 佛山 佳木斯 佳里 依兰 依安 侯马 保亭 保定 保山 保康 保德 保靖 信丰 信宜 信州 信都 信阳 修文 修武 修水 偃师 偏关 儋州 元宝山 元氏 元江 元谋 元长 元阳 光复 光山 光明 光泽 克东 克孜勒苏 克山 兖州 全南 全椒 八公山 八宝山 八步 八里 ' +
  '公主岭 公安 公馆 六合 六安 六库 六盘水 六脚 兰坪 兰屿 兰州 兰溪 兰考 兰西 兰陵 共和 关山 关岭 关庙 兴业 兴义 兴仁 兴化 兴和 兴国 兴城 兴宁 兴宾 兴山 兴平 兴文 兴海 兴隆 冀州 内丘 内乡 内埔 内江 内湖 内蒙 内蒙古 内黄 册亨 冕宁 农安 冬山 冷水江 冷水滩 凉城 凉山 凉州 ' +
  '凌云 凌河 凌海 凌源 凤冈 凤凰 凤台 凤城 凤山 凤庆 凤林 凤泉 凤阳 凭祥 凯里 分宜 刚察 利川 利津 利辛 前进 剑川 剑河 剑阁 加格达奇 务川 勃利 勐海 勐腊 包头 包河 化州 化德 北京 北仑 北关 北埔 北塔 北塘 北安 北屯 北川 北戴河 北投 北林 北流 北港 北湖 北碚 北票 北镇 十堰 ' +
  '千阳 华亭 华坪 华宁 华安 华容 华池 华蓥 华阴 华龙 卑南 卓兰 卓溪 卓资 南丰 南丹 南乐 南京 南充 南关 南召 南和 南城 南宁 南安 南宫 南屯 南山 南岔 南岗 南岸 南川 南平 南开 南投 南昌 南明 南江 南沙 南泥湾 南浔 南港 南湖 南漳 南特 南皮 南票 南芬 南谯 南通 南部 南长 ' +
  '南阳 南陵 南雄 南靖 博乐 博兴 博尔塔拉 博望 博湖 博爱 博白 博罗 博野 博鳌 卢氏 卢龙 卫东 卫滨 卫辉 印台 印江 原平 原阳 厦门 友好 友谊 双城 双城子 双峰 双柏 双桥 双江 双流 双清 双溪 双滦 双牌 双辽 双阳 双鸭山 叙永 叠彩 口湖 古丈 古交 古冶 古坑 古浪 古田 古蔺 句容 ' +
  '召陵 可可托海 台前 台南 台安 台山 台州 台江 台湾 台西 右江 右玉 叶集 合作 合山 合川 合水 合江 合浦 合肥 合阳 吉安 吉林 吉水 吉阳 吉首 同安 同德 同心 同江 同理 名间 后壁 吕梁 君山 含山 启东 吴中 吴仁宝 吴堡 吴川 吴忠 吴旗 吴桥 吴江 吴起 员山 员林 周口 周宁 周庄 周至 ' +
  '呼中 呼兰 呼图壁 呼玛 和平 和政 和美 和顺 和龙 咸丰 咸宁 咸安 咸阳 哈密 哈巴河 响水 唐河 商丘 商南 商城 商州 商水 商河 商洛 商都 喜德 嘉兴 嘉善 嘉祥 嘉禾 嘉荫 嘉鱼 四会 四川 四平 四方台 四湖 回民 团风 围场 固原 固始 固安 固镇 固阳 国姓 图们 土城 土库 坎大哈 坡头 ' +
  '坪山 坪林 垣曲 垦利 垫江 埇桥 城中 城关 城厢 城口 城固 城子河 城步 埔心 埔盐 埔里 埤头 塔扎 塔河 增城 墨江 士林 壮围 壶关 复兴 夏河 夏津 夏邑 夔州 外东北 多伦 大丰 大余 大关 大兴 大兴安岭 大内 大冶 大化 大厂 大名 大城 大埔 大埤 大姚 大宁 大安 大庆 大悟 大新 大方 ' +
  '大村 大林 大武 大渡口 大湖 大理 大石桥 大祥 大竹 大箐山 大荔 大观 大足 大连 大通 大邑 大麻里 天元 天全 天台 天宁 天安门 天山 天峨 天峻 天心 天柱 天桥 天水 天津 天涯 天祝 天等 天镇 天长 太仓 太保 太原 太和 太康 太湖 太麻里 头份 头城 头屋 头屯河 夷陵 夹江 奇台 奉新 ' +
  '奉节 如东 如皋 姊归 始兴 姑苏 姚安 姜堰 威信 威宁 威海 威远 娄底 娄星 娄烦 婺源 嫩江 孙吴 孙继海 孝义 孝南 孝感 孝昌 孟州 孟村 孟津 孟连 宁乡 宁化 宁南 宁国 宁城 宁夏 宁安 宁强 宁德 宁明 宁晋 宁武 宁江 宁波 宁津 宁洱 宁海 宁蒗 宁远 宁都 宁陕 宁陵 安丘 安义 安乐 ' +
  '安乡 安仁 安化 安吉 安国 安图 安宁 安定 安居 安岳 安平 安庆 安康 安徽 安新 安次 安泽 安源 安溪 安福 安达 安远 安阳 安陆 安顺 安龙 官田 定兴 定南 定安 定州 定襄 定西 定边 定远 宛城 宜丰 宜兰 宜兴 宜君 宜城 宜宾 宜川 宜州 宜昌 宜春 宜秀 宜章 宜良 宜都 宜阳 宜黄 宝丰 ' +
  '宝兴 宝塔 宝安 宝山 宝应 宝清 宝鸡 宣化 宣城 宣威 宣州 宣恩 宣汉 容城 宽城 宽甸 宾川 宾阳 宿城 宿州 宿松 宿豫 宿迁 密云 密山 富宁 富川 富平 富民 富源 富蕴 富裕 富里 富锦 富顺 寻乌 寻甸 寿丰 寿光 寿宁 寿王坟 寿阳 封丘 封开 射阳 将乐 尉氏 小汤山 小港 小金 尖山 尖扎 ' +
  '尖石 尚义 尚志 尤溪 居庸关 屏南 屏山 屯昌 屯溪 山东 山丹 山城 山西 山阳 山阴 岐山 岑巩 岑溪 岚皋 岢岚 岫岩 岭东 岱山 岳池 岳西 岳阳 峇厘 峇里 峚山 峡江 峨山 峨眉 峨边 崆峒 崇义 崇仁 崇信 崇安 崇川 崇州 崇左 崇礼 崇阳 崖州 嵊州 嵊泗 嵩明 巍山 川汇 川沙 工农 左云 ' +
  '左权 左营 巧家 巨野 巨鹿 巩义 巩留 巫溪 巴东 巴中 巴南 巴厘 巴塘 巴彦 巴音郭楞 巴马 布拖 布袋 师宗 常宁 常山 常州 常德 常熟 平乐 平乡 平凉 平利 平南 平原 平和 平坝 平塘 平定 平山 平川 平度 平房 平昌 平果 平桥 平武 平江 平泉 平湖 平溪 平潭 平罗 平舆 平谷 平远 平遥 ' +
  '平邑 平阳 平阴 平陆 平顶山 平顺 幽州 广东 广元 广南 广宁 广安 广安门 广宗 广州 广平 广德 广昌 广水 广汉 广河 广灵 广西 广阳 广陵 广饶 庄河 庄浪 庆云 庆元 庆城 庆安 庆阳 庐江 庐阳 应城 庙口 府谷 康乐 康保 康平 康马 廉江 廊坊 延吉 延安 延寿 延川 延平 延庆 延津 延边 ' +
  '延长 建华 建始 建宁 建平 建德 建昌 建水 建湖 建瓯 建邺 建阳 开化 开原 开封 开州 开平 开江 开福 开远 开鲁 弋江 弋阳 张北 张家口 张家川 张家港 张家界 张店 张掖 张湾 弥渡 当涂 当阳 彝良 彭州 彭水 彭泽 彭阳 彰化 彰武 徐家汇 徐州 徐水 徐汇 徐闻 得荣 微山 德令哈 德保 德兴 ' +
  '德化 德安 德宏 德州 德庆 德惠 德昌 德格 德江 德清 德阳 徽州 志丹 忻城 忻州 怀化 怀宁 怀安 怀来 怀柔 怀远 怀集 怒江 思南 思明 思茅 恒春 恩平 恩施 恭城 息烽 惠东 惠城 惠安 惠山 惠州 惠来 惠民 惠水 惠济 惠阳 慈利 慈溪 成功 成安 成武 成都 房山 扎兰屯 扬中 扬州 扶桑 ' +
  '扶沟 扶绥 扶风 承德 抚宁 抚州 抚松 抚远 抚顺 招远 拜泉 掇刀 揭东 揭西 揭阳 播州 攀枝花 政和 故城 敦化 敦煌 文安 文山 文峰 文成 文昌 文水 文部 斗六 斗南 斗门 新丰 新乐 新乡 新会 新余 新化 新华 新城 新埔 新塘 新天地 新宁 新安 新宾 新密 新干 新平 新庄 新店 新建 新昌 ' +
  '新晃 新林 新民 新沂 新河 新泰 新洲 新港 新源 新田 新疆 新绛 新蔡 新造 新邵 新郑 新都 新都桥 新野 新金 新青 新龙 方城 方山 方正 施甸 施秉 旅顺 旌德 旗津 无为 无极 无棣 无锡 日照 旬邑 旺苍 昂昂溪 昆山 昆明 昌乐 昌吉 昌图 昌宁 昌平 昌邑 昌黎 明光 明山 明水 明溪 易门 ' +
  '昔阳 春日 昭平 昭苏 昭觉 昭通 晋中 晋城 晋安 晋江 普宁 普安 普定 普拉 普格 普洱 普陀 景东 景宁 景德 景德镇 景泰 景洪 景谷 晴隆 暖暖 曲周 曲江 曲沃 曲阜 曲阳 曲靖 曹妃甸 曾都 月湖 朔州 望城 望奎 望安 望江 望谟 望都 朝歌 朝阳 木兰 木栅 未央 本溪 本那比 朴子 杏林 ' +
  '杜尔伯特 杜集 来凤 来安 来宾 杨浦 杨陵 杭州 松北 松原 松岭 松桃 松溪 松滋 松潘 松阳 板桥 枋寮 枋山 林内 林口 林州 林甸 林西 果洛 枝江 枞阳 枣庄 枣强 枣阳 柏乡 柘城 柘荣 柞水 柳北 柳南 柳园 柳城 柳州 柳林 柳江 柳河 树林 栖霞 株洲 根河 栾城 栾川 桂东 桂平 桂林 桂阳 ' +
  '桃园 桃城 桃山 桃江 桃源 桐乡 桐城 桐庐 桐柏 桐梓 桑植 桓仁 桓台 桥东 桥西 桦南 桦川 桦甸 梁园 梁子湖 梁山 梁平 梁河 梅县 梅山 梅州 梅江 梅河口 梓潼 梧州 梨树 楚雄 楠梓 楼兰 榆中 榆林 榆树 榆社 榆阳 榕城 榕江 槐荫 樊城 樟树 横峰 横州 正宁 正安 正定 正阳 武义 武乡 ' +
  '武冈 武功 武城 武威 武宁 武安 武定 武宣 武山 武川 武平 武强 武昌 武汉 武江 武穴 武胜 武进 武邑 武都 武陟 武陵 武隆 武鸣 殷墟 殷都 毕节 民丰 民乐 民勤 民权 民雄 水上 水城 水林 水磨沟 水里 永丰 永仁 永修 永兴 永吉 永和 永善 永嘉 永城 永宁 永安 永定 永定门 永寿 永川 ' +
  '永州 永平 永年 永康 永德 永新 永昌 永春 永泰 永济 永清 永登 永福 永胜 永靖 永顺 汇川 汉中 汉南 汉台 汉寿 汉川 汉源 汉滨 汉阳 汉阴 汐止 汕头 汕尾 汝南 汝城 汝州 汝阳 江北 江华 江南 江口 江城 江夏 江宁 江安 江山 江岸 江州 江永 江汉 江津 江浦 江海 江源 江苏 江西 江都 ' +
  '江门 江阴 江陵 池州 汤原 汤旺河 汤阴 汨罗 汪清 汶上 汶川 汾西 汾阳 沁水 沁源 沁阳 沂南 沂水 沂源 沅陵 沈丘 沈河 沈莹 沈阳 沐川 沙县 沙坪坝 沙市 沙河 沙洋 沙湾 沧州 沧源 沭阳 河北 河南 河曲 河池 河津 河源 河西堡 河间 沽源 沿河 沿滩 泉山 泉州 泉港 泊头 泌阳 法库 泗洪 ' +
  '泗阳 泰兴 泰和 泰宁 泰安 泰州 泰来 泰武 泰顺 泸定 泸州 泸溪 泸西 泽州 泽库 泽当 泾川 泾源 泾阳 洋浦 洛南 洛宁 洛川 洛江 洛阳 洛龙 洞口 津市 洪山 洪江 洪泽 洪洞 洪湖 洪雅 洮北 洮南 洱源 浈江 济南 济宁 浏阳 浑源 浔阳 浙江 浠水 浦东 浦北 浦口 浦城 浦江 浦西 浮山 浮梁 ' +
  '海东 海丰 海兴 海勃湾 海北 海南 海原 海口 海城 海宁 海安 海岱 海晏 海林 海棠 海沧 海法 海淀 海港 海珠 海盐 海端 海西 海门 海阳 海陵 涞水 涞源 涟水 涟源 涡阳 润州 涧西 涪陵 涵江 涿州 涿鹿 淄博 淅川 淇滨 淮上 淮北 淮南 淮安 淮滨 淮阳 淮阴 深圳 深坑 深州 深泽 淳化 ' +
  '淳安 清丰 清原 清城 清宛 清徐 清新 清水河 清河 清流 清浦 清涧 清苑 清远 清镇 渑池 渝中 渝水 温岭 温州 温泉 渭南 渭城 渭源 渭滨 港北 港南 港口 港闸 湄潭 湖北 湖南 湖口 湖州 湖滨 湖里 湘东 湘乡 湘桥 湘潭 湘西 湘阴 湛江 湛河 湟源 湾沚 湾里 溆浦 源城 源汇 溧水 溧阳 ' +
  '溪口 溪州 溪湖 滁州 滕州 满城 满洲里 滦南 滦州 滦平 滨州 滨湖 滴道 漠河 漯河 漳州 漳平 漳浦 漾濞 潍坊 潘集 潜山 潢川 潮南 潮安 潮州 潮汕 潮阳 潼关 潼南 澄城 澄迈 澎湖 澜沧 濉溪 濠江 濮阳 瀛台 灌云 灌南 灌阳 灞桥 灯塔 灵丘 灵台 灵宝 灵寿 灵山 灵川 灵武 灵渠 灵璧 ' +
  '灵石 炉霍 炎陵 点军 烈山 烟台 热河 焉耆 焦作 爱民 爱辉 牙克石 牟定 牡丹江 牧野 犍为 独山 独山子 狮潭 猇亭 玉屏 玉山 玉州 玉林 玉树 玉泉 玉溪 玉田 玉里 玉门 玉龙 王府井 王益 玛曲 环江 珠崖 珠晖 珠海 珲春 琅琊 理塘 琉璃庙 琶洲 琼中 琼山 琼崖 琼州 琼海 瑞丽 瑞安 瑞昌 ' +
  '瑞穗 瑞芳 瑞金 瑶海 璧山 瓜州 瓦房店 瓮安 甘南 甘州 甘泉 甘洛 甘肃 甘谷 田东 田家庵 田尾 田林 田阳 电白 界首 留坝 略阳 番禺 番路 疏勒 疏附 登封 白云 白城 白山 白水 白沙 白玉 白碱滩 白银 百色 皋兰 皮山 盈江 益阳 盐亭 盐城 盐埔 盐山 盐池 盐津 盐湖 盐源 盐田 盐边 盐都 ' +
  '监利 盖州 盘山 盘州 盘锦 盱眙 直隶 相城 相山 眉山 睢宁 睢阳 石台 石嘴山 石城 石家庄 石屏 石峰 石拐 石景山 石柱 石棉 石楼 石河子 石泉 石狮 石碇 石门 石阡 石首 石鼓 石龙 砀山 砚山 硚口 确山 碌曲 碧江 碧潭 碾子山 磐安 磐石 磴口 礁溪 礼泉 社头 社旗 祁东 祁连 祁门 祁阳 ' +
  '神池 祥云 禄劝 禅城 福兴 福安 福州 福建 福泉 福海 福清 福绵 福贡 福鼎 禹会 禹城 禹州 禹王台 秀山 秀屿 秀峰 秀林 秀水 秀英 秦安 秦州 秦淮 秦皇岛 秦都 秭归 积石山 稷山 稻城 穆棱 突泉 竞秀 章贡 端州 竹东 竹北 竹南 竹塘 竹山 竹崎 竹溪 筠连 简阳 米易 米脂 紫云 紫金 紫阳 ' +
  '綦江 繁峙 繁昌 红原 红古 红安 红山 红岗 红旗 红星 红花岗 纳雍 线西 织金 绍兴 绥中 绥化 绥宁 绥德 绥棱 绥江 绥滨 绥阳 绩溪 维西 绵竹 绵阳 绿园 绿岛 缙云 罗东 罗城 罗定 罗山 罗平 罗湖 罗源 罗田 罗甸 美兰 美姑 美溪 翁安 翁源 翔安 翠峦 翼城 耀州 老城 老河口 耒阳 耿马 ' +
  '聊城 肃北 肃南 肃宁 肃州 肇东 肇州 肇庆 肇源 肥东 肥乡 肥城 肥西 胡志明 胶州 自流井 自贡 舒兰 舒城 舞钢 舞阳 舟山 舟曲 船营 艋舺 良乡 良庆 芎林 芗城 芙蓉 芜湖 芦山 芦洲 芦淞 芦溪 芬园 芮城 花坛 花垣 花山 花溪 花石峡 花都 芳苑 芷江 苍南 苍梧 苍溪 苏仙 苏家屯 苏州 ' +
  '苏澳 苑里 苗栗 英山 茂南 茂名 茂汶 茄子河 茅台 茅箭 茶陵 荆州 荆门 草屯 荔城 荔波 荔浦 荔湾 荣成 荣昌 荥经 荥阳 荷塘 莆田 莒南 莘庄 莱州 莱西 莱阳 莲池 莲湖 莲花 获嘉 莺歌 莿桐 菏泽 萍乡 萝北 营口 营山 营盘 萨克森 萨嘎 葫芦岛 蒙城 蒙山 蒙阴 蒲城 蒲江 蒸湘 蓝山 蓝田 ' +
  '蓬安 蓬江 蓬溪 蔡甸 蕉城 蕉岭 蕲春 藁城 虎丘 虎尾 虎林 虞城 虹口 虹桥 蚌埠 蚌山 蛇岛 蛟河 蜀山 融安 融水 行唐 衡东 衡南 衡水 衡阳 衢州 袁州 裕华 裕安 裕民 褒忠 襄垣 襄城 襄州 襄汾 襄都 襄阳 西丰 西乡 西乡塘 西充 西华 西双版纳 西吉 西和 西固 西城 西塞山 西宁 西安 ' +
  '西屯 西屿 西峡 西峰 西工 西市 西平 西昌 西林 西沙 西畴 西盟 西秀 西藏 西螺 西门町 西陵 观山湖 觃口 解放 让胡路 讷河 许昌 诏安 诸城 诸暨 诺矩罗 谢家集 谯城 谷城 象山 象州 贞丰 贡井 贡寮 贡山 贵南 贵定 贵州 贵德 贵池 贵港 贵溪 贵阳 费县 贺兰 贺州 贾汪 资中 资兴 资源 ' +
  '资溪 资阳 赛罕 赞皇 赣州 赣榆 赤坎 赤城 赤峰 赤水 赫山 赫章 越秀 越西 路北 路南 车城 辉南 辉县 辛集 辰溪 辽宁 辽源 辽阳 达仁 达州 达芬西 迁安 迁西 迎江 运城 运河 进贤 远安 连云 连云港 连南 连城 连山 连州 连平 迪庆 逊克 通化 通城 通山 通州 通榆 通江 通河 通海 通渭 ' +
  '通许 通辽 通道 通霄 造桥 遂宁 遂川 遂平 遂昌 遂溪 道外 道真 道里 遵义 遵化 邓州 邕宁 邗江 邛崃 邢台 那坡 邯山 邯郸 邳州 邵东 邵武 邵阳 邹城 邻水 郁南 郎溪 郑州 郓城 郧西 郧阳 郯城 郴州 郸城 都兰 都匀 都安 都昌 都江堰 郾城 鄂城 鄂州 鄄城 鄢陵 鄱阳 酉阳 酒泉 醴泉 ' +
  '醴陵 重庆 金乡 金华 金台 金坛 金城江 金堂 金塔 金安 金寨 金山 金山屯 金峰 金川 金平 金昌 金水 金湾 金溪 金瓜石 金秀 金阳 钟山 钟楼 钟祥 钦北 钦南 钦州 铁力 铁山 铁山港 铁岭 铁锋 铅山 铜仁 铜官 铜山 铜川 铜梁 铜锣 铜陵 铜鼓 银川 银海 锡山 锦屏 锦州 镇原 镇坪 镇宁 ' +
  '镇安 镇巴 镇平 镇康 镇江 镇沅 镇赉 镇远 镇雄 镐京 镜湖 长丰 长乐 长兴 长垣 长子 长宁 长安 长寿 长岭 长平 长春 长武 长汀 长沙 长治 长泰 长洲 长海 长滨 长白 长葛 长阳 长顺 门头沟 门源 闵行 闻喜 闽侯 闽清 阆中 阎良 阜南 阜城 阜宁 阜平 阜康 阜新 阜阳 防城 防城港 阳东 ' +
  '阳信 阳原 阳城 阳山 阳新 阳明 阳春 阳曲 阳朔 阳江 阳泉 阳西 阳高 阿克塞 阿克苏 阿勒泰 阿城 阿巴 阿拉摩 阿莲 阿里 阿里山 陆丰 陆川 陆河 陆良 陇南 陇川 陇西 陈仓 陕北 陕南 陵水 隆化 隆回 隆安 隆尧 隆德 隆林 随州 雁塔 雁山 雁峰 雅安 雅江 集宁 集安 集美 集贤 集集 雨山 ' +
  '雨湖 雨花 雨花台 零陵 雷山 雷州 雷波 雾台 霍丘 霍城 霍山 霍州 霍邱 霞山 霞浦 霸州 青云谱 青冈 青原 青山 青山湖 青岛 青川 青州 青海 青田 青神 青秀 青铜峡 青阳 靖宇 靖安 靖州 靖江 靖西 靖边 靖远 静乐 静宁 静安 鞍山 韩城 韶关 韶山 项城 顺义 顺城 顺平 顺德 顺昌 颍上 ' +
  '颍东 颍州 颍泉 额敏 饶平 饶河 饶阳 馆陶 香坊 香河 香洲 马三家 马关 马尾 马山 马村 马边 马鞍山 驻马店 驿城 高台 高唐 高安 高密 高州 高明 高淳 高港 高碑店 高要 高邑 高邮 高阳 高青 魏都 鱼台 鱼峰 鱼池 鲁山 鲁甸 鲅鱼圈 鲤城 鸠江 鸡东 鸡冠 鸡泽 鸡西 鹤城 鹤壁 鹤山 鹤岗 ' +
  '鹤峰 鹤庆 鹰潭 鹿寨 鹿泉 鹿港 鹿草 鹿谷 鹿邑 鹿野 麒麟 麟游 麦寮 麦积 麻城 麻山 麻栗坡 麻江 麻章 麻阳 黄冈 黄南 黄埔 黄山 黄州 黄平 黄梅 黄浦 黄石 黄石港 黄陂 黄陵 黄骅 黄龙 黎城 黎川 黎平 黑水 黑河 黔东南 黔南 黔江 黔西 黔西南 鼎城 鼎湖 鼓山 鼓楼 鼓浪屿 齐河 龙井 ' +
  '龙亭 龙凤 龙华 龙口 龙圩 龙子湖 龙安 龙山 龙岗 龙岩 龙川 龙州 龙文 龙江 龙沙 龙泉 龙泉驿 龙海 龙游 龙湖 龙潭 龙胜 龙里 龙陵'

/** Names of other places, of companies, institutions and people in Han letters, from CC-CEDICT: `亚特兰大:atlanta|…`. */
export const CHINESE_NAMES: string =
  '一二九运动:december|一战:i|一月:january|一级方程式:formula one|丁丁:tintin|丁加奴:terengganu|七喜:hedy holding co|七国集团:g|七夕节:qixi festival|七姊妹星团:pleiades m|七月:july|' +
  '七武士:seven samurai|七龙珠:dragon ball|万丹:wantan|万事得:mazda motor corporation|万事达:mastercard|万国邮政联盟:universal postal union|万国邮联:universal postal union|' +
  '万国音标:international phonetic alphabet|万圣夜:halloween|万圣节:all saints|万圣节前夕:halloween|万圣节前夜:halloween|万宝路:marlboro|万家乐:macro|万寿山:longevity hill|万泉河:wanquan river|' +
  '万灵节:all saints day|万福玛丽亚:hail mary|万科:vanke|万维天罗地网:world wide web|万维网:world wide web|万艾可:viagra|万荣:vang vieng|万象:vientiane|万豪:marriott international|' +
  '万那杜:vanuatu|万里长城:great wall|万里长江:changjiang river|万隆:bandung|三个世界:three worlds|三井:mitsui|三位一体:holy trinity|三光政策:three alls policy|三八节:international womens day|' +
  '三叠纪:triassic|三叶星云:trifid nebula|三国史记:kingdoms|三国志:kingdoms|三地门:santimen|三字经:three character classic|三宝太监:sanbao eunuch|三家村:village|三岔口:at the crossroads|' +
  '三峡:three gorges on the chang jiang|三峡水库:three gorges reservoir on the changjiang|三得利:suntory|三教:three doctrines|三星:samsung|三星集团:samsung group|三月:march|' +
  '三月街:third month fair|三江平原:sanjiang|三江生态旅游:sanjiang ecological tourist area|三洋:sanyo|三浦:miura|三田:mita|三菱:mitsubishi|三藏:tripitaka|三藩市:san francisco|' +
  '三角座:triangulum|三论宗:three treatise school|三貂角:cape san diego|三迭纪:triassic|三重:mie|上合:sco|上合组织:shanghai cooperation organization|上帝:god|上新世:pliocene|' +
  '上水:sheung shui|上海交通大学:shanghai jiao tong university|上海体育场:shanghai stadium|上海合作组织:shanghai cooperation organization|' +
  '上海外国语大学:shanghai international studies university|上海大剧院:shanghai grand theater|上海大学:shanghai university|上海戏剧学院:shanghai theatrical institute|' +
  '上海振华港口机械:shanghai zhenhua port machinery company|上海文广新闻传媒集团:shanghai media group|上海汽车工业集团:shanghai automotive industry corp|' +
  '上海浦东发展银行:shanghai pudong development bank|上海环球金融中心:shanghai world financial center|上海证券交易所:shanghai stock exchange|上海证券交易所综合股价指数:shanghai stock exchange|' +
  '上海话:shanghainese|上海财经大学:shanghai university of finance and economics|上海音乐学院:shanghai conservatory of music|上田:ueda|上艾瑟尔:overijssel|上议院:senate|' +
  '上证:shanghai stock exchange|上证综合指数:sse|上野:ueno|下关:shimonoseki|下龙湾:ha long bay|不丹:bhutan|不列颠:britain/british|不列颠哥伦比亚:british columbia|不列颠诸岛:british isles|' +
  '不周山:buzhou mountain|不来梅:bremen|不来梅港:bremerhaven|不空成就佛:amoghasiddhi buddha|不结盟运动:non aligned movement|丑国:united states|世博会:world expo|' +
  '世卫:world health organization|世卫组织:world health organization|世宗:great|世爵:spyker|世界人权宣言:universal declaration of human rights|世界博览会:world expo|' +
  '世界卫生大会:world health assembly|世界卫生组织:world health organization|世界小姐选美:miss world beauty pageant|世界文化遗产:world cultural heritage|' +
  '世界旅游组织:world tourism organization|世界日报:world journal|世界杯:world cup|世界气象组织:world meteorological organization|世界海关组织:world customs organization|' +
  '世界知识产权组织:world intellectual property organization|世界经济论坛:world economic forum|世界维吾尔代表大会:world uighur congress|世界自然基金会:world wildlife fund wwf|世界语:esperanto|' +
  '世界贸易中心:world trade center|世界贸易组织:world trade organization|世界运动会:world games|世界野生生物基金会:world wildlife fund|世界金融中心:world financial center|世界银行:world bank|' +
  '世维会:world uighur congress|世行:world bank|世贸:world trade organization|世贸中心大楼:world trade center|世贸大厦:world trade center|世贸组织:wto|世足:world cup|世运:world games|' +
  '世银:world bank|丘县:qiu|丘尔金:churkin|丘比特:cupid|东乡:donxiang|东亚:east asia|东亚峰会:east asia summit|东亚运动会:east asian games|东亚银行:bank of east asia|东京:tokyo/tonkin|' +
  '东京塔:tokyo tower|东京大学:tokyo university|东京湾:tokyo bay|东加:tonga|东北:northeast china|东北亚:northeast asia|东北大学:northeastern university|东北平原:northeast plain|' +
  '东华三院:tung wah group of hospitals|东协:asean|东南亚:southeast asia|东南亚国协:asean|东南亚国家联盟:asean|东南大学:southeast university|东印度公司:east india company|东君:lord of the east|' +
  '东土:east/china|东太平洋海隆:east pacific rise|东太平洋隆起:east pacific rise|东夷:barbarians|东密:japanese esoteric buddhism|东密德兰:east midlands|东岳:mt tai|东帝汶:timor leste|' +
  '东引:tungyin|东德:german democratic|东方:east|东方三博士:magi|东方日报:oriental daily news|东方明珠塔:oriental pearl tower|东方明珠电视塔:oriental pearl television tower|' +
  '东方航空:china eastern airlines|东方阿閦佛:aksobhya|东欧:eastern europe|东欧平原:east european plain|东正教:eastern orthodox church|东汉:eastern|东洋:japan|东洋话:japanese|东洋鬼:jap|' +
  '东洋鬼子:jap|东海:east china sea|东海大学:tunghai university|东海大桥:donghai bridge|东海岸:east coast|东海舰队:east sea fleet|东瀛:japan|东王公:mu kung|东疆:east xinjiang|东盟:asean|' +
  '东突:east turkestan liberation organization|东突厥斯坦:east turkestan|东突厥斯坦伊斯兰运动:east turkestan islamic movement|东突厥斯坦解放组织:east turkestan liberation organization|' +
  '东芝:toshiba|东西德:east and west germany|东部时间:eastern standard time|东非:east africa|东非共同体:east african community|东非大裂谷:east african rift valley|丝绸之路:silk road|' +
  '丝路:silk road|两江道:ryanggang|两河:mesopotamia|两河流域:mesopotamia|中东:middle east|中亚:central asia|中亚细亚:central asia|中俄:china russia|中信银行:china citic bank|' +
  '中元:ghost festival on|中元节:ghost festival on|中兴新村:zhongxing new village|中北大学:north university of china|中医学:tcm|中华人民共和国:peoples republic of china|' +
  '中华全国体育总会:all china sports federation|中华全国总工会:all china federation of trade unions|中华台北:chinese taipei|中华民国:republic of china|中华电视:chinese television system|' +
  '中华航空公司:china airlines|中华龙鸟:sinosauropteryx|中南:south central china|中南半岛:indochina|中印:china india|中印半岛:indochina|中原:central plain|' +
  '中原大学:chung yuan christian university|中古:sino cuban|中台:china and taiwan|中国:china|中国东方航空:china eastern airlines|中国中央电视台:china central television|' +
  '中国中心主义:sinocentrism|中国交通建设:china communications construction company|中国交通运输协会:china communications and transportation association|' +
  '中国人大:china national peoples congress|中国人权组织:human rights|中国人民大学:renmin university of china|中国人民政治协商会议:cppcc|中国人民武装警察部队:chinese peoples armed police force|' +
  '中国人民解放军:peoples liberation army|中国人民解放军海军:chinese peoples liberation army navy|中国人民解放军空军:peoples liberation army air force|中国人民银行:peoples bank of china|' +
  '中国伊斯兰教协会:chinese patriotic islamic association|中国传媒大学:communication university of china|中国保险监督管理委员会:china insurance regulatory commission|' +
  '中国光大银行:china everbright bank|中国共产主义青年团:communist youth league of china|中国共产党:communist party of china|中国农业银行:agricultural bank of china|' +
  '中国北方工业公司:china north industries corporation|中国同盟会:tongmenghui|中国商用飞机:comac|中国商飞:comac|中国国家博物馆:national museum of china|中国国家原子能机构:china atomic energy agency|' +
  '中国国家航天局:china national space administration|中国国民党革命委员会:revolutionary committee of the kuomintang|中国国际广播电台:cri|中国国际航空公司:air china ltd|' +
  '中国地球物理学会:chinese geophysical society|中国地质大学:china university of geosciences|中国地质调查局:china geological survey|中国地震台网:china earthquake networks center|' +
  '中国地震局:china earthquake administration|中国城:chinatown|中国大百科全书出版社:encyclopedia of china publishing house|中国天主教爱国会:chinese patriotic catholic association|' +
  '中国好声音:the voice of china|中国工商银行:industrial and commercial bank of china|中国工程院:chinese academy of engineering|中国广播公司:broadcasting corporation of china|' +
  '中国建设银行:china construction bank|中国教育和科研计算机网:china education and research network|中国新闻社:china news service|中国日报:china daily|中国时报:china times|' +
  '中国核能总公司:china national nuclear corporation|中国梦:chinese dream|中国残疾人联合会:china disabled persons federation|中国残联:china disabled persons federation|' +
  '中国民主促进会:china association for promoting democracy|中国民主同:china democratic league|中国民主建国会:china democratic national construction association|' +
  '中国民用航空局:civil aviation administration of china|中国气象局:china meteorological administration|中国法学会:china law society|中国海:china seas|' +
  '中国海事局:prc maritime safety agency|中国海洋石油总公司:cnooc|中国消费者协会:china consumers association|中国电信:china telecom|中国电视公司:china television company|' +
  '中国石化:china petroleum and chemical corporation|中国石油化工股份有限公司:china petroleum and chemical corporation|中国石油和化学工业协会:china petrol and chemical industry association|' +
  '中国石油天然气集团公司:china national petroleum corporation|中国社会科学院:chinese academy of social sciences|中国科学院:chinese academy of science|中国移动通信:china mobile|中国籍:chinese|' +
  '中国精密机械进出口公司:china precision machinery import export corporation|中国经营报:china business|中国美术馆:national art museum of china|中国联合航空:china united airlines|' +
  '中国联通:china unicom|中国致公党:china zhi gong party|中国航天工业公司:china aerospace corporation|中国航空工业公司:aviation industries of china|' +
  '中国航空运输协会:china air transport association|中国船舶工业集团:china state shipbuilding corporation|中国船舶贸易公司:china shipbuilding trading corporation|' +
  '中国船舶重工集团公司:china ship scientific research center|中国证券报:china securities journal|中国证券监督管理委员会:china securities regulatory commission|' +
  '中国证监会:china securities regulatory commission|中国进出口银行:the export import bank of china|中国邮政:china post|中国银联:china unionpay|中国银行:bank of china|' +
  '中国长城工业公司:china great wall industry corporation|中国青年报:china youth daily|中国鸟类学会:china ornithological society|中复电讯:zoomflight telecom|中央:tov/central|' +
  '中央军事委员会:central military commission|中央委员会:central committee|中央宣传部:central propaganda department|中央广播电台:radio taiwan international|' +
  '中央情报局:us central intelligence agency|中央戏剧学院:central academy of drama|中央执行委员会:central executive committee|中央日报:central daily news|' +
  '中央民族大学:central university for nationalities|中央电视台:china central television|中央研究院:academia sinica|中央社:central news agency|' +
  '中央财经大学:central university of finance and economics|中央邦:madhya pradesh|中央音乐学院:central conservatory of music|中宣部:publicity department of the ccp|中尼:china nepal|' +
  '中山:nakayama|中山公园:zhongshan park|中山狼传:the wolf of zhongshan|中岛:nakajima|中岳:mt song|中川:nakagawa|中巴:china pakistan|中庸:doctrine of the mean|中式英语:chinglish|' +
  '中情局:us central intelligence agency|中意:sino italian|中文标准交换码:csic|中新世:miocene|中新社:china news service|中新网:chinanews|中旅社:china travel service|中日:china japan|' +
  '中日韩:china|中日韩统一表意文字:unihan|中日韩越:china|中时:china times|中朝:sino korean|中村:nakamura|中欧:sino european|中沙群岛:macclesfield bank|中油:cpc corporation|中法:china france|' +
  '中波:chinese polish|中港:prc and hong kong|中港台:china|中澳:china australia|中爪哇:central java|中环:central|中生代:mesozoic|中石化:china petroleum and chemical corporation|' +
  '中石器时代:mesolithic era|中研院:academia sinica|中秋节:mid autumn festival on|中纪委:central commission for discipline inspection|中组部:organization department|中美:china usa|' +
  '中美洲:central america|中联航:china united airlines|中英:sino british|中西:china and the west|中视:china television company|中译语通:global tone communication technology co|' +
  '中财:central university of finance and economics|中超:chinese super league|中远:china ocean shipping company|中途岛:midway islands|中野:nakano|中银:bank of china|' +
  '中阳:zhangyang|中青:china youth|中非:china africa|中非共和国:central african|中韩:china south korea|丰县:feng|丰溪:punggye|丰溪里:punggye|丰田:toyota|临县:lin|丸山:maruyama|丹佛:denver|' +
  '丹尼:danny|丹尼尔:daniel|丹尼斯:dennis|丹尼索瓦人:denisovan|丹布朗:dan brown|丹霞:mt danxia|丹霞山:mt danxia|丹麦:denmark|主体思想:juche idea|主显节:epiphany|主麻日:friday|丽佳娜:regina|' +
  '丽池卡登:ritz carlton|丽致:ritz|乃堆拉:nathu la|乃堆拉山口:nathu la|久保:kubo|久治:jigzhi|义勇军进行曲:march of the volunteer army|义县:yi|义县龙:yixianosaurus|义和团:boxers|义和拳:boxers|' +
  '义大利:italy|义大利语:italian|乌丘:wuchiu|乌伦古河:ulungur river|乌伦古湖:ulungur lake|乌克兰:ukraine|乌克兰人:ukrainian|乌兰夫:ulanhu|乌兰察布:ulanqab|乌兰巴托:ulaanbaatar|乌兰浩特:ulanhot|' +
  '乌兹冲锋枪:uzi|乌兹别克:uzbek|乌兹别克人:uzbek|乌兹别克斯坦:uzbekistan|乌审:uxin|乌尔:ur|乌尔姆:ulm|乌尔根奇:urgench|乌尔禾:orku district of karamay|乌尔都语:urdu|乌干达:uganda|乌拉圭:uruguay|' +
  '乌拉尔山脉:ural mountains|乌拜迪:ubaydi|乌普萨拉:uppsala|乌特列支:utrecht|乌节路:orchard road|乌苏里斯克:ussuriisk|乌苏里江:ussuri river|乌西亚:uzziah|乌讷楚:uxin|乌里雅苏台:uliastai|乌鲁克恰提:wuqia|' +
  '乌鲁木齐:urumqi|乌鲁汝:uluru|乌鲁鲁:uluru|乌鸦座:corvus|乌黎雅:uriah|乍得:chad|乍得湖:lake chad|乐之:ritz|乐事:lays|乐华梅兰:leroy merlin|乐天:lotte|' +
  '乐府诗集:collection of yuefu songs and ballads|乐施会:oxfam|乐经:music|乐蜀:luxor|乐购:tesco|乐高:lego|乔丹:jordan|乔叟:chaucer|乔巴山:choibalsan|乔布斯:jobs|乔希:josh|乔戈里峰:k|乔治:george|' +
  '乔治一世:george i of great brittain|乔治亚:georgia|乔治城:georgetown|乔治城大学:georgetown university|乔治敦:georgetown|乔答摩:gautama|乔纳森:jonathan|九一八事变:mukden|' +
  '九三学社:jiusan society|九九重阳:double ninth|九华山:mount jiuhua|九天玄女:xuan nu|九如:chiuju|九宫山:jiugong mountains|九嶷山:jiuyi mountains|九州:kyushu|九巴:kowloon motor bus|' +
  '九月:september|九校联:c|九鼎:nine tripod cauldrons|九龙城:kowloon|九龙城寨:kowloon walled|乞力马扎罗山:mt kilimanjaro|习大大:papa xi|书圣:calligraphy|书经:book of history|乶下:polha|' +
  '乾县:qian|二刻拍案惊奇:slapping the table|二叠纪:permian|二战:world war ii|二月:february|二次世界大战:world war two|二次大战:world war two|' +
  '二简:second chinese character simplification scheme|二连浩特:erenhot|二连盆地:erlian basin|二迭纪:permian|云冈石窟:yungang caves at datong|云县:yun|云贵川:yunnan|互联网:internet|' +
  '五七干校:may|五七干部学校:may|五人墓碑记:five mens tombstone inscription|五代:dynasties|五代史:dynasties|五十铃:isuzu|五台山:mt wutai|五四运动:may fourth movement|' +
  '五大名山:five sacred mountains of the daoists|五大湖:great lakes|五岳:five sacred mountains of the daoists|五常:permanent five|五斗米道:way of the celestial master|五月:may|' +
  '五月节:dragon boat festival|五经:five classics of confucianism|五角大厦:pentagon|五角大楼:pentagon|井上:inoue|井冈山:jinggang mountains|井研:jingwan|亚丁:aden|亚丁湾:gulf of aden|' +
  '亚们:amon|亚伦:aaron/yaren|亚伯:abe/abel|亚伯拉罕:abraham|亚兰:ram|亚冬会:asian winter games|亚利安娜:ariane|亚利桑那:arizona|亚利桑那州:arizona|亚努科维奇:yanukovych|' +
  '亚历山大:alexander/alexandria|亚历山大里亚:alexandria|亚哈:ahab|亚哈斯:ahaz|亚喀巴:aqaba|亚塞拜然:azerbaijan|亚太:asia pacific|亚太地:asia pacific|亚太经合会:apec|亚太经合组织:apec|亚太经济合作组织:apec|' +
  '亚巴郎:abraham|亚平宁:apennine|亚庇:kota kinabalu|亚弗烈:alfred|亚当:adam|亚当斯:adams|亚当斯敦:adamstown|亚得里亚海:adriatic sea|亚所:azor|亚投行:asian infrastructure investment bank|' +
  '亚拉伯:arabia|亚拉巴马:alabama|亚撒:asa|亚松森:asuncion|亚格门农:agamemnon|亚比利尼:abilene|亚比玉:abiud|亚洲:asia|亚洲周刊:asiaweek|亚洲开发银行:asian development bank|亚洲杯:asian cup|' +
  '亚洲足球联合会:asian football confederation|亚特兰大:atlanta|亚琛:aachen|亚瑟:arthur|亚瑟士:asics|亚瑟王:arthur|亚的斯亚贝巴:addis ababa|亚穆苏克罗:yamoussoukro|亚米拿达:amminadab|亚细亚:asia|' +
  '亚细亚洲:asia|亚细安:asean|亚罗号:arrow|亚罗士打:alor star|亚美利加:america|亚美利加洲:america|亚美尼亚:armenia|亚该亚:achaia|亚足联:asian football confederation|亚达薛西:artaxerxes|' +
  '亚运:asian games|亚运会:asian games|亚速尔群岛:azores islands|亚速海:sea of azov|亚里士多德:aristotle|亚里斯多德:aristotle|亚金:achim|亚非拉:asia|亚马孙:amazon|亚马孙河:amazon river|亚马逊:amazon|' +
  '亚马逊河:amazon river|亚龙湾:yalong bay|亡兵纪念日:memorial day|交大:jiaotong university|交通运输部:prc ministry of transport|交通部:department of transportation|' +
  '交通银行:bank of communications|产经新闻:business news|亨利:henry|亨德尔:handel|亨格洛:hengelo|亨氏:heinz|亨特:hunter|京九铁路:jingjiu|京哈:beijing harbin|京广:beijing and guangdong|' +
  '京广铁路:jing guang|京斯敦:kingstown/kingston|京族:gin/kinh|京沪:beijing and shanghai|京津:beijing and tianjin|京畿:gyeonggi|京畿道:gyeonggi|京都:kyoto|京都府:kyoto|亲卫队:ss|' +
  '亲民党:people first party|人人网:renren|人大:renmin university of china|人权观察:human rights watch|人民大会堂:great hall of the people|人民日报:peoples daily|' +
  '人民行动党:peoples action party|人民银行:peoples bank of china|人皇:human sovereign|人行:peoples bank of china|人间佛教:humanistic buddhism|人马座:sagittarius|什叶:shia|' +
  '仁川:incheon metropolitan|仁川广域:incheon metropolitan|仁布:rinbung|仁波切:rinpoche|今井:imai|今日头条:toutiao|今村:imamura|仓敷:kurashiki|他信:shinawatra|他加禄语:tagalog|仙台:sendai|' +
  '仙后座:cassiopeia|仙女座:andromeda|仙王座:cepheus|仡佬族:gelao|代利斯:dallys|代县:dai|代尔夫特:delft|代顿:dayton|令和:reiwa|以利亚:elijah|以利亚撒:eleazar|以利亚敬:eliakim|以叙:israel syria|' +
  '以埃:israel egypt|以太坊:ethereum|以太网络:ethernet|以巴:israeli palestinian|以弗所:ephesus|以律:eluid|以撒:isaac|以斯帖:esther|以斯帖记:book of esther|以斯拉记:book of ezra|以法莲:ephraim|' +
  '以色列:israel|以色列人:israeli/israelite|以西结书:book of ezekiel|以赛亚书:book of isaiah|以马内利:emanuel|仪礼:rites and ceremonies|仰光:yangon|仰光大金塔:great pagoda of yangon|' +
  '任天堂:nintendo|任直:nintendo direct|伊万卡:ivanka|伊丽莎白:elizabeth|伊伦:irun|伊党:pan malaysian islamic party|伊凡:ivan|伊利埃斯库:iliescu|伊利格瑞:irigaray|伊利湖:lake erie|' +
  '伊利诺:illinois|伊利诺伊:illinois|伊势丹:isetan|伊塞克湖:issyk kul|伊壁鸠鲁:epicurus|伊士曼柯达公司:eastman kodak company|伊娃:eva|伊宁:gulja|伊尔库茨克:irkutsk|伊尼亚斯:aeneas|伊尼伊德:aeneid|' +
  '伊尼特:virgils aeneid|伊州:illinois|伊思迈尔:ismail/i|伊戈尔:igor|伊戈尔斯:eagles|伊拉克:iraq|伊斯兰:islam|伊斯兰圣战组织:islamic jihad|伊斯兰堡:islamabad|伊斯兰教:islam|伊斯兰马巴德:islamabad|' +
  '伊斯坦堡:istanbul|伊斯坦布尔:istanbul|伊斯帕尼奥拉:hispaniola|伊斯曼:eastman|伊斯特:istres|伊曼纽尔:emanuel|伊朗:iran|伊比利亚:iberia|伊比利亚半岛:iberian peninsula|伊波拉:ebola|伊洛瓦底:irrawaddy|' +
  '伊犁河:ili river|伊瑞克提翁庙:erechteum|伊甸园:garden of eden|伊留申:ilyushin|伊索:aesop|伊芙:eve|伊莉莎白:elizabeth|伊莉萨白:elizabeth|伊莱克斯:electrolux|伊萨卡:ithaca|伊藤:ito|' +
  '伊通河:yitong river|伊里奇:ilyich|伍德豪斯:woodhouse|伏地魔:lord voldemort|伏尔加格勒:volgograd|伏尔加河:volga river|伏尔泰:voltaire|伏罗希洛夫:voroshilov|伏羲氏:fuxi|伏都教:voodoo|休伊特:hewitt|' +
  '休伦湖:lake huron|休士顿:houston|休斯敦:houston|休斯顿:houston|休谟:hume|休达:sebta|众议院:house of representatives|优尼科:unocal|优步:uber|优衣库:uniqlo|优诺牌:uno|会安:hoi an|伟哥:viagra|' +
  '伟士牌:vespa|传道书:ecclesiastes|伦敦:london|伦敦大学学院:university college|伦敦证券交易所:london stock exchange|伦琴:rontgen|伪基百科:uncyclopedia|伯克利:berkeley|伯利兹:belize|' +
  '伯利恒:bethlehem|伯南克:bernanke|伯多禄:peter|伯尔尼:bern|伯恩:bern|伯恩斯:burns|伯恩茅斯:bournemouth|伯明翰:birmingham|伯杰:berger|伯特兰:bertrand|伯特兰德:bertrand|伯罗奔尼撒:peloponnese|' +
  '伯莎:bertha|伯赛大:bethsaida|伯里克利:pericles|伽倻:gaya|伽利略:galilei|伽利略号:galileo|伽罗华:galois|伽罗瓦:galois|但丁:alighieri|但以理书:book of daniel|但尼生:tennyson|佉卢文:kharosthi|' +
  '位元币:bitcoin|住友:sumitomo|住棚节:sukkot|佐世保:sasebo|佐丹奴:giordano|佐佐木:sasaki|佐治亚:georgia|佐科威:widodo|佐罗:zorro|佐藤:sato|佐野:sano|何西阿书:book of hosea|佛兰芒语:flemish|' +
  '佛吉尼亚:virginia|佛家:buddhism/buddhist|佛得角:cape verde|佛教:buddhism|佛教徒:buddhist|佛朗哥:franco/bahamonde|佛朗机:portuguese|佛朗机炮:western|佛朗机铳:western|佛洛伊德:floyd/freud|' +
  '佛洛斯特:frost|佛爷:buddha/god|佛祖:buddha|佛罗伦斯:florence|佛罗伦萨:florence|佛罗里达:florida|佛罗里达州:florida|佛蒙特:vermont|佛诞日:buddhas birthday|佛门:buddhism|佛陀:buddha|佛雷泽尔:frazer|' +
  '佛香阁:tower of buddhist incense|佟佳江:tongjia river|佤族:wa|佧佤族:wa|佩奇:peppa|佩林:palin|佩洛西:pelosi|佩皮尼昂:perpignan|佩鲁贾:perugia|佳世客:jusco|佳丽酿:carignan|佳冬:chiatung|' +
  '佳利酿:carignan|佳县:jia|佳得乐:gatorade|佳木斯大学:jiamusi university|佳洁士:crest|佳能:canon|使徒行传:acts of the apostles|侏罗纪:jurassic|依云:evian|依撒依亚:isaiah|依撒意亚:isaiah|依撒格:issac|' +
  '侠盗猎车手:grand theft auto|侨务委员会:overseas chinese affairs council|侯赛因:husain/hussein/tikriti|俄中:russia china|俄中朝:russia|俄乌:russo ukrainian|俄亥俄:ohio|俄亥俄州:ohio|' +
  '俄克拉何马:oklahoma|俄克拉何马城:oklahoma|俄勒冈:oregon|俄勒冈州:oregon|俄国:russia|俄国人:russian|俄塔社:information telegraph agency of russia|俄备得:obed|俄巴底亚书:book of obadiah|' +
  '俄狄浦斯:oedipus|俄罗斯:russia|俄罗斯人:russian|俄罗斯方块:tetris|俄罗斯族:russians|俄罗斯联邦:russian federation|俄联邦:russian federation|俄语:russian|保利科技有限公司:poly technologies|' +
  '保加利亚:bulgaria|保安族:baoan|保尔:paul|保尔森:paulson/henry|保惠师:paraclete|保时捷:porsche|保监会:china insurance regulatory commission|保罗:paul|信义:hsinyi district of keelung|' +
  '修昔底德:thucydides|俾斯麦:bismarck|俾路支:balochi|俾路支省:balochistan|倚天屠龙记:heaven sword and dragon saber|倩碧:clinique|停战日:armistice day|健保:national health insurance|' +
  '健怡可乐:diet coke|傅柯:foucault|傅立叶:fourier|傅里叶:fourier|傲慢与偏见:pride and prejudice|僧加罗语:sinhalese|儋县:dan|儒学:confucianism|儒教:confucianism|儒林外史:the scholars|' +
  '儿童基金会:unicef|儿童节:childrens day|元代:yuan|元古代:proterozoic|元史:dynasty|元宵节:lantern festival|元山:wonsan|元旦:new years day|元旦节:new years day|' +
  '元曲四大家:four great yuan dramatists|元朗:yuen long|元朝:yuan|光头强:logger vick|光州:gwangju metropolitan|光州广域:gwangju metropolitan|光明日报:guangming daily|光明节:hanukkah|' +
  '光棍节:singles day|光绪帝:emperor|克什米尔:kashmir|克利夫兰:cleveland|克利斯朵夫:christopher|克劳修斯:clausius|克劳德:claude|克劳斯:claus|克勒:keller/kohler|克基拉岛:corfu|克娄巴特拉:cleopatra|' +
  '克孜勒:kyzyl|克孜勒苏河:qizilsu|克孜尔尕哈:kizilgaha|克尔白:kaaba|克拉克:clark|克拉夫丘克:kravchuk|克拉斯诺亚尔斯克:krasnoyarsk|克拉斯诺达尔:krasnodar|克拉斯金诺:kraskino|克拉玛依:karamay|克拉科夫:krakow|' +
  '克文:kevin|克朗代克:klondike|克林德:ketteler|克林顿:clinton|克格勃:kgb|克流感:tamiflu|克维拉:kevlar|克罗地亚:croatia|克罗地亚共和国:republic of croatia|克罗地亚语:croatian|克罗埃西亚:croatia|' +
  '克罗诺斯:cronus|克耶族:kaya|克苏鲁:cthulhu|克莉奥佩特拉:cleopatra|克莱:clay|克莱因:klein|克莱尔:claire|克莱尔蒙特:claremont|克莱斯勒:chrysler|克莱蒙:clermont|克莱蒙特:claremont|克莱顿:clayton|克蕾儿:clare|' +
  '克虏伯:krupp|克赖斯特彻奇:christchurch|克里姆林宫:kremlin|克里斯托弗:christopher|克里斯汀:christine/christiane/christian|克里斯蒂娃:kristeva|克里斯蒂安:kristian|克里斯蒂安松:kristiansund|' +
  '克里普斯:cripps|克里木:crimea|克里木半岛:crimea|克里特:crete|克里特岛:crete|克里米亚:crimea|克雷伯氏菌属:klebsiella|兔斯基:tuzki|党中央:central committee of the ccp|' +
  '全国人大:national peoples congress|全国人大会议:national peoples congress|全国人民代表大会:national peoples congress|全国民主联:myanmar|' +
  '全国重点文物保护单位:national key cultural relics protection unit|全家:familymart|全州:jeonju|全录:xerox|全新世:holocene epoch|全新纪:holocene epoch|全日空:all nippon airways|' +
  '全民义务植树日:national tree planting day|全民健保:national health insurance|全民健康保险:national health insurance|全球南方:global south|全罗北道:north jeolla|全罗南道:south jeolla|' +
  '全罗道:jeolla|全美广播公司:national broadcasting company|全联:px mart|全面禁止核试验条约:comprehensive nuclear test ban treaty|八仙:eight immortals|八十天环游地球:around the world|' +
  '八卦山:bagua mountain|八国集团:g|八宝山革命公墓:babaoshan revolutionary cemetery|八廓:barkhor|八旗:banners|八月:august|八月之光:light|八美:bamay|八荣八耻:eight honors and eight shames|' +
  '八路军:army|八达通:octopus|公安部:ministry of public security|公羊春秋:mr gongyangs annals|六一儿童节:childrens day|六分仪座:sextans|六月:june|六盘山:liupan mountains|六经:six classics|' +
  '六艺:confucian six arts|兰克:rank/ranke|兰博基尼:lamborghini|兰姆:lamb|兰州大学:lanzhou university|兰开夏郡:lancashire|兰开斯特:lancaster|兰斯:reims|兰斯洛特:lancelot|' +
  '兰新:lanzhou and xinjiang|兰特:rand|兰蔻:lancome|兰辛:lansing|兰迪斯:landis|共产主义青年团:communist youth league|共产党:communist party|共产党宣言:manifesto of the communist party|' +
  '共党:communist party|共同社:kyodo|共和党:republican party|共工:god of water|共济会:freemasonry|共青团:communist youth league|关东:manchuria|关中地区:guanzhong plain|' +
  '关中平原:guanzhong plain|关公:lord guan|关塔那摩湾:guantanamo bay|关岛:guam|关岛大学:university of guam|关税与贸易总协定:gatt|关西:kansai|关贸总协定:gatt|兴业银行:societe generale|兴中会:society|' +
  '兴县:xing|兴安:hinggan|兴都库什:hindu kush|兵家:military|兵库:hyogo|兵部:ministry of war|兹沃勒:zwolle|养乐多:yakult|冀县:ji|内务府:imperial household department|' +
  '内务部:ministry of internal affairs|内华达:nevada|内卡河:neckar river|内地:japan|内塔尼亚胡:netanyahu|内布拉斯加:nebraska|内政部:ministry of the interior|' +
  '内政部警政署:national police agency|内比都:naypyidaw|内田:uchida|内罗毕:nairobi|内蒙古大学:inner mongolia university|内贾德:ahmadinejad|冈仁波齐:mt gang rinpoche|冈山:kangshan/okayama|' +
  '冈底斯山:gangdise|冈本:okamoto|冈比亚:gambia|冈田:okada|冒纳罗亚:moanalua|军情五处:mi|军情六处:mi|农业部:ministry of agriculture|农夫山泉:nongfu spring|农奴解放日:serf liberation day|' +
  '农家:agriculture|农林水产省:ministry of agriculture|农民党:peasant party|农运会:games|冠县:guan|冥王星:pluto|冬奥会:winter olympics|冬宫:winter palace|冬残奥会:winter paralympics|' +
  '冬至:winter solstice|冯内果:vonnegut|冯德莱恩:leyen|冰岛:iceland|冲绳:okinawa|冲绳岛:okinawa island|冶天:ati|冷战:cold war|净土:pure land|净土宗:pure land buddhism|准噶尔盆地:junggar basin|' +
  '准噶尔翼龙:dsungaripterus|准格尔:jungar banner|凌志:lexus|几内亚:guinea|几内亚比索:guinea bissau|几内亚比绍:guinea bissau|几内亚湾:gulf of guinea|几米:liao|凡士通:firestone|凡尔赛:versailles|' +
  '凡尔赛宫:palace of versailles|凡赛斯:versace|凡高:gogh|凤凰号:phoenix|凤凰城:phoenix|凤凰座:phoenix|凤县:feng|凯利:kelly|凯夫拉:kevlar|凯尔特人:celt|凯尼恩:kenyon|凯恩斯:keynes/cairns|凯悦:hyatt|' +
  '凯撒:caesar|凯撒肋雅:caesarea|凯文:kevin|凯法劳尼亚:kefalonia|凯特:kate|凯瑟琳:catherine/katherine|凯芙拉:kevlar|凯蒂:kitty|凯蒂猫:hello kitty|凯达格兰:ketagalan|凯达格兰族:ketagalan|' +
  '凯迪拉克:cadillac|出入境管理局:exit and entry administration bureau|出埃及记:book of exodus|函馆:hakodate|刀塔:defense of the ancients|刀郎:dolan|切尔西:chelsea|切尔诺贝利:chernobyl|' +
  '切尼:cheney|切达:cheddar|刈羽:kariba/kariwa|刑事局:criminal investigation bureau|刑事警察局:criminal investigation bureau|刑部:ministry of justice|列克星顿:lexington|列别捷夫:lebedev|' +
  '列宁:lenin|列宁主义:leninism|列宁格勒:leningrad|列支敦士登:liechtenstein|列支敦斯登:liechtenstein|列治文:richmond|则步隆:zabulon|则辣黑:zerah|刚果:congo|刚果民主共和国:democratic republic of congo|' +
  '刚果河:congo river|创世纪:genesis/creation|创世记:genesis|创价学会:soka gakkai international|创造主:creator|初刻拍案惊奇:slapping the table|利他林:ritalin|利他灵:ritalin|利他能:ritalin|' +
  '利伯曼:liberman|利伯维尔:libreville|利兹:leeds|利勒哈默尔:lillehammer|利古里亚:liguria|利奈唑胺:linezolid|利未记:book of leviticus|利比亚:libya|利比里亚:liberia|利物浦:liverpool|利纳克斯:linux|' +
  '利隆圭:lilongwe|利雅得:riyadh|利雅德:riyadh|利马索尔:limassol/lemesos|利默里克:limerick|别克:buick|别赫捷列夫:bekhterev|前桥:maebashi|前田:maeda|前郭:qian|前金:cianjin|前镇:cianjhen|' +
  '剑桥:cambridge|剑桥大学:university of cambridge|剑鱼座:dorado|剪映:capcut|力保健:lipovitan|力宝:lippo|力拓:rio tinto|力波:reeb|加俾额尔:gabriel|加兹尼:ghazni|加利利:galilee|' +
  '加利福尼亚:california|加利福尼亚大学:university of california|加利福尼亚大学洛杉矶分校:ucla|加利福尼亚州:california|加利福尼亚理工学院:california institute of technology|加利肋亚:galilee|加利西亚:galicia|' +
  '加加林:gagarin|加勒比:caribbean|加勒比国家联盟:association of caribbean states|加勒比海:caribbean sea|加国:canada|加多宝:jdb|加央:kangar|加尔各答:calcutta|加尔文:calvin|加州:california|' +
  '加州大学:university of california|加州理工学院:california institute of technology|加彭:gabon|加德士:caltex|加德满都:kathmandu|加德纳:gardner|加拉加斯:caracas|加拉巴哥斯:galapagos|' +
  '加拉巴哥斯群岛:galapagos islands|加拉帕戈斯群岛:galapagos islands|加拉罕:karakhan|加拿大:canada|加拿大太平洋铁路:canadian pacific railway|加拿大皇家:hmcs|加拿大皇家海军:royal canadian navy|' +
  '加来海峡:strait of calais|加沙:gaza|加沙地带:gaza strip|加泰罗尼亚:catalonia|加特林:gatling|加百列:gabriel|加的夫:cardiff|加的斯:cadiz|加索尔:gasol|加纳:ghana|加缪:camus|加罗林群岛:caroline islands|' +
  '加航:air canada|加菲猫:garfield|加蓬:gabon|加藤:kato|加西亚:garcia|加达里:guattari|加那利群岛:canary islands|加里:gary|加里宁格勒:kaliningrad|加里宁格勒州:kaliningrad oblast|加里曼丹:kalimantan|' +
  '加里波第:garibaldi|加里肋亚:galilee|加里肋亚海:sea of galilee|加麻大:canada|努克:nuuk|努尔哈赤:nurhaci|努库阿洛法:nukualofa|努比亚:nubia|努瓜娄发:nukualofa|努瓦克肖特:nouakchott|努美阿:noumea|' +
  '劳伦斯:lawrence|劳力士:rolex|劳动报:trud|劳动新闻:rodong sinmun|劳动节:international labor day|劳埃德:lloyd/lloyds|劳斯莱斯:rolls royce|勃兰登堡:brandenburg|勃列日涅夫:brezhnev|勃固:pegu|' +
  '勃固山脉:pegu yoma|勃拉姆斯:brahms|勃朗宁:browning|勃朗峰:mont blanc|勃艮第:burgundy|勉县:mian|勒哈费尔:le havre|勒威耶:verrier|勒斯波斯:lesbos|勒斯波斯岛:lesbos|勒维夫:lviv|勒维纳斯:levinas|' +
  '勘察加:kamchatka|勘察加半岛:kamchatka peninsula|包公:bao|包尔:borr|包柔氏螺旋体:borrelia|包氏螺旋体:borrelia|包豪斯:bauhaus|包里斯:boris|匈牙利:hungary|北上广:beijing|北上广深:beijing|北亚:north asia|' +
  '北京中医药大学:beijing university of chinese medicine|北京产权交易所:china beijing equity exchange|北京南苑机场:beijing nanyuan airport|北京周报:beijing review|' +
  '北京国家体育场:beijing national stadium|北京外国语大学:beijing foreign studies university|北京大兴国际机场:beijing daxing international airport|' +
  '北京工业大学:beijing university of technology|北京工人体育场:workers stadium|北京师范大学:beijing normal university|北京广播学院:beijing broadcasting institute|' +
  '北京教育学院:beijing institute of education|北京日报:beijing daily|北京时间:beijing time|北京晚报:beijing evening news|北京林业大学:beijing forestry university|' +
  '北京汽车制造厂有限公司:beijing automobile works|北京烤鸭:duck|北京物资学院:beijing materials university|北京环球金融中心:beijing world financial center|' +
  '北京理工大学:beijing institute of technology|北京电影学院:beijing film academy|北京科技大学:university of science and technology beijing|' +
  '北京第二外国语学院:beijing international studies university|北京舞蹈学院:beijing dance academy|北京航空航天大学:beijing university of aeronautics and astronautics|' +
  '北京语言大学:beijing language and culture university|北京语言学院:beijing language institute|北伐:expedition|北冕座:corona borealis|北卡罗来纳:north carolina|北史:dynasties|' +
  '北回归线:tropic of cancer|北圻:tonkin|北大西洋:north atlantic|北大西洋公约组织:north atlantic treaty organization|北威州:north rhine westphalia|北安普敦:northampton|北岳:mt heng|' +
  '北市:taipei|北布拉班特:noord brabant|北师大:beijing normal university|北平:peiping|北斗:great bear|北斗七星:big dipper|北斗卫星导航系统:beidou navigation satellite system|北斗星:plow|' +
  '北方工业:norinco|北方民族大学:northern nationalities university nnu at yingchuan|北方邦:uttar pradesh|北朝鲜:north korea|北极圈:arctic circle|北极星:polaris|北欧:scandinavia|' +
  '北欧航空公司:scandinavian airlines|北汽:beijing automobile works|北海:north sea|北海公园:beihai park|北海舰队:north sea fleet|北海道:hokkaido|北爱尔兰:northern ireland|北竿:peikan|' +
  '北约:nato|北美:north america|北美洲:north america|北荷兰:north holland|北越:north vietnam|北车:taipei railway station|北辰:polaris|北达科他:north dakota|北邙:mt mang at luoyang|' +
  '北部湾:gulf of tonkin|北非:north africa|北韩:north korea|北领地:northern territory|北马其顿:north macedonia|北马里亚纳:northern mariana islands|北马里亚纳群岛:northern mariana islands|' +
  '匝加利亚:zechariah|匹克:peak sport products co|匹兹堡:pittsburgh|医道:hur jun|十一:prc national day|十一月:november|十七孔桥:seventeen arch bridge|十三经:thirteen confucian classics|' +
  '十二月:december|十日谈:decameron|十月:october|十月革命:october revolution|千叶:chiba|千字文:thousand character classic|千岛群岛:kuril islands|千禧一代:generation y|' +
  '千里达及托巴哥:trinidad and tobago|千里达和多巴哥:trinidad and tobago|半人马座:centaurus|半岛国际学校:international school of the penninsula|半岛电视台:al jazeera|华东:east china|' +
  '华东师大:east china normal university|华东师范大学:east china normal university|华侨大学:huaqiao university|华侨报:va kio daily|华兹华斯:wordsworth|华北:north china|' +
  '华北平原:north china plain|华北龙:huabeisaurus|华南:southern china|华南理工大学:south china university of technology|华南虎:south china tiger|华商报:china business news|' +
  '华商晨报:china business morning post|华埠:chinatown|华夏:cathay|华夏银行:huaxia bank|华威:warwick|华威大学:university of warwick|华尔街:wall street|华尔街日报:wall street journal|' +
  '华山:mt hua|华师大:east china normal university|华府:washington|华氏:fahrenheit|华沙:warsaw|华润:china resources|华润万家:cr vanguard|华特:walt|华盛顿:washington|' +
  '华盛顿时报:washington times|华盛顿特区:washington dc|华盛顿邮报:washington post|华硕:asus|华约:pact|华纳兄弟:warner brothers|华纳音乐集团:warner music group|华航:china airlines|' +
  '华西:west china|华视:chinese television system|华语文能力测验:tocfl|协和式客机:concorde|协和飞机:concorde|卑尔根:bergen|卑诗:british columbia|卓别林:chaplin|卓尼:jone|单县:shan|' +
  '南三角座:triangulum australe|南亚区域合作联盟:south asian association for regional cooperation|南京农业大学:nanjing agricultural university|南京大学:nanjing university|' +
  '南京理工大学:nanjing university of science and technology|南京路:nanjing st|南京邮电大学:nanjing post and communications university|南冕座:corona australis|南冰洋:southern ocean|' +
  '南北美:north and south america|南十字座:southern cross|南华:south china|南华早报:south china morning post|南卡罗来纳:south carolina|南县:nan|南史:dynasties|南回归线:tropic of capricorn|' +
  '南大:nanjing university|南大洋:southern ocean|南奥塞梯:south ossetia|南安普敦:southampton|南定:nam dinh|南岛:south island|南岳:mt heng|南州:nanchou|南希:nancy|南开大学:nankai university|' +
  '南斯拉夫:yugoslavia|南方古猿:australopithecus|南方周末:southern weekend|南普陀寺:nanputuo temple|南朝鲜:south korea|南木林:namling|南极座:octans|南极洲:antarctica|' +
  '南极洲半岛:antarctic peninsula|南极海:southern ocean|南欧:southern europe|南汉:southern han|南沙群岛:spratly islands|南洋:southeast asia|南洋商报:nanyang siang pau|' +
  '南洋理工大学:nanyang technological university|南浦:nampo|南海:south china sea|南海舰队:south sea fleet|南澳:south australia|南澳大利亚州:south australia|南澳岛:nanao island|' +
  '南疆:southern xinjiang|南竿:nankan|南美:south america|南美洲:south america|南胶河:nanjiao river|南航:china southern airlines|南苏丹:south sudan|南荷兰:south holland|' +
  '南西诸岛:ryukyu islands|南诏国:nanzhao|南赡部洲:jambudvipa|南越:south vietnam|南达科他:south dakota|南门二:alpha centauri|南非:south africa|南非语:afrikaans|南韩:south korea|' +
  '南高加索:transcaucasia|南鱼座:piscis austrinus|博世:bosch|博伊西:boise|博士山:box hill|博尔德:boulder|博尔赫斯:jorge luis borges|博尔顿:bolton|博帕尔:bhopal|博德:bodo|' +
  '博德利图书馆:bodleian library|博拉博拉岛:bora bora|博斯普鲁斯:bosphorus|博斯沃思:bosworth|博斯腾湖:bosten lake|博格:borg|博格多:bogdo|博格多汗宫:palace of the bogdo khan|博洛尼亚:bologna|' +
  '博登湖:lake constance|博福斯:bofors|博科圣地:boko haram|博美犬:pomeranian|博茨瓦纳:botswana|博蒙特:beaumont|卜卜米:rice krispies|占婆:champa|卡乐星:carls jr|卡内基:carnegie|' +
  '卡内基梅隆大学:carnegie mellon university|卡利亚里:cagliari|卡利卡特:calicut|卡利多尼亚:caledonia|卡地亚:cartier|卡塔尔:qatar|卡塔尼亚:catania|卡塔赫纳:cartagena|卡夫:kraft|卡夫卡:kafka|卡宴:cayenne|' +
  '卡尔:karl|卡尔加里:calgary|卡尔巴拉:karbala|卡尔德龙:calderon|卡尔扎伊:karzai|卡尔文:calvin|卡尔文克莱因:calvin klein ck|卡尔斯鲁厄:karlsruhe|卡尔顿:carleton|卡巴斯基:kaspersky|卡恩:kahn|卡扎菲:gaddafi|' +
  '卡拉:kara/cara|卡拉什尼科夫:kalashnikov|卡拉卡斯:caracas|卡拉奇:karachi|卡拉姆昌德:karamchand|卡拉季奇:karadzic|卡拉布里亚:calabria|卡拉比拉:karabilah|卡文迪什:cavendish|卡斯特利翁:castellon|' +
  '卡斯特罗:castro|卡斯特里:castries|卡斯翠:castries|卡斯蒂利亚:castilla|卡斯蒂利亚语:castilian spanish|卡昂:caen|卡桑德拉:cassandra|卡梅伦:cameron|卡森城:carson|卡洛斯:carlos|卡洛驰:crocs|卡特:carter|' +
  '卡特彼勒公司:caterpillar inc|卡珊德拉:cassandra|卡秋莎:katyusha|卡纳塔克邦:karnataka|卡纳维尔角:cape canaveral|卡纳维拉尔角:cape canaveral|卡纳达语:kannada|卡罗利纳:carolina|卡美拉:gamera|' +
  '卡美洛:camelot|卡萨布兰卡:casablanca|卡萨诺瓦:casanova|卡西尼:cassini|卡西欧:casio|卡西莫夫:kasimov|卡达:qatar|卡门:carmen|卡骆驰:crocs|卢克索:luxor|卢卡:lucca|卢卡斯:lucas|卢卡申科:lukachenko|' +
  '卢因:lewin|卢塞恩:lucerne|卢安达:rwanda|卢布尔雅那:ljubljana|卢旺达:rwanda|卢梭:rousseau|卢森堡:luxembourg|卢比安纳:ljubljana|卢沟桥:lugou bridge|卢浮宫:louvre|卢瑟福:rutherford|' +
  '卢瓦尔河:loire river|卧虎藏龙:crouching tiger|卧龙大熊猫保护:wolong giant panda nature reserve|卧龙岗:wollongong|卧龙自然保护:wolong national nature reserve|卫奕信:wilson|' +
  '卫报:the guardian|卫理公会:methodists|卫生部:ministry of health|印加:inca|印古什:ingushetia|印地语:hindi|印太:indo pacific|印尼:indonesia|印巴:india and pakistan|印度:india|印度人:indian|' +
  '印度人民党:bharatiya janata party|印度尼西亚:indonesia|印度支那:indochina|印度支那半岛:indochina|印度教:hinduism|印度教徒:hindu|印度斯坦:hindustan|印度时报:india times|印度河:indus river|' +
  '印度洋:indian ocean|印度航空公司:air india|印度音乐:bhangra|印支半岛:indochina|印欧人:indo european|印欧文:indo european|印欧语:indo european|印欧语言:indo european|印第安:indian|' +
  '印第安人:american indians|印第安座:indus|印第安纳:indiana|印第安纳波利斯:indianapolis|印航:air india|危地马拉:guatemala|危地马拉人:guatemalan|厄利垂亚:eritrea|厄勒布鲁:orebro|厄勒海峡:the sound|厄娃:eve|' +
  '厄尔布鲁士:elbrus|厄洛斯:eros|厄瓜多:ecuador|厄瓜多尔:ecuador|厄立特里亚:eritrea|厚生劳动省:ministry of health|厚生省:welfare|原田:harada|厦门大学:xiamen university|参卡尔:cankar|参孙:samson|' +
  '参宿:three stars|参宿七:rigel|参考消息:reference news|友谊商店:friendship store|友谊地久天长:auld lang syne|友邦保险:aia group limited|双减:policy|双十节:tenth|双子:gemini|双子座:gemini|' +
  '双立人:j a henckels|双鱼:pisces|双鱼座:pisces|双龙大裂谷:shuanglong rift valley|反圣婴:la nina|反杜林论:anti duhring|发展研究中心:development research center|' +
  '发现号:space shuttle discovery|叔本华:schopenhauer|受难日:good friday|变形金刚:transformers|叙利亚:syria|叙拉古:syracuse|口袋妖怪:pokemon|古丽:gul|古兰经:koran|古县:gu|古吉拉特:gujarat|' +
  '古吉拉特邦:gujarat|古城:old|古墓丽影:tomb raider|古奇:gucci|古尔班通古特沙漠:gurbantunggut desert|古尔邦节:eid al adha|古巴:cuba|古希腊语:ancient greek|古新世:palaeocene|古晋:kuching|古杰拉尔:gujral|' +
  '古杰拉特邦:gujarat|古根海姆:guggenheim|古根罕:guggenheim|古特雷斯:guterres|古生代:paleozoic|古登堡:gutenberg|古腾堡计划:project gutenberg|古诺:gounod|古驰:gucci|可伦坡:colombo|可兰经:quran|' +
  '可口可乐:coca cola|可口可乐公司:the coca cola company|可可米:cocoa krispies|可可西里:hoh xil|台东:taitung|台中:taichung|台伯河:tiber|台北:taipei|台北市:taibei|台北捷运:taipei metro|' +
  '台北金马影展:taipei golden horse film festival|台南府:tainan|台山话:taishanese|台巴子:taiwanese|台湾大学:national taiwan university|台湾岛:taiwan island|台湾海峡:taiwan strait|' +
  '台湾话:taiwanese hokkien|台积电:company|台股:taipei stock exchange|台胞证:mainland travel permit for taiwan residents|台语:taiwanese hokkien|史丹佛:stanford|' +
  '史丹福大学:stanford university|史丹顿岛:staten island|史努比:snoopy|史卓:straw|史奴比:snoopy|史威士:schweppes|史密斯:smith|史普尼克:sputnik|史沫特莱:smedley|史泰博:staples inc|史特劳斯:strauss|' +
  '史特龙:stallone|史瓦帝尼:eswatini|史瓦济兰:swaziland|史瓦辛格:schwarzenegger|史蒂夫:steve|史蒂文:steven|史蒂文斯:stephens/stevens|史记:records of the grand historian|史迪威:stilwell|' +
  '史高比耶:skopje|史黛西:stacy|叶利钦:yeltsin|叶卡捷琳堡:yekaterinburg|叶卡捷琳娜:yekaterina/great|叶县:ye|叶尔羌河:yarkant river|叶瑟:jesse|叶里温:yerevan|司各特:scott|司汤达:stendhal|' +
  '司法部:ministry of justice|司法院:judicial yuan|司马:war|吃豆人:pac man|合众国际社:united press international|合众银行:bancorp|合肥工业大学:hefei university of technology|吉之岛:jusco|' +
  '吉亚卡摩:giacomo|吉佳利:kigali|吉兰丹:kelantan|吉兰丹河:kelantan river of malaysia|吉列:gillette|吉利:geely|吉勒:gilles|吉卜力工作室:studio ghibli|吉卜赛人:gypsy|吉县:ji|吉大港:chittagong|' +
  '吉尔伯特:gilbert|吉尔伯特群岛:gilbert islands|吉尔吉斯:kyrgyz/kyrgyzstan|吉尔吉斯人:kyrgyz|吉尔吉斯坦:kyrgyzstan|吉尔吉斯斯坦:kyrgyzstan|吉尼斯:guinness|吉州:kilju|吉州郡:kilju|吉布地:djibouti|' +
  '吉布提:djibouti|吉恩:gene|吉打:kedah|吉拉尼:gilani|吉拉德:gillard|吉普:jeep|吉普斯夸:gipuzkoa|吉普赛人:gypsy|吉木乃:jeminay|吉木萨尔:jimsar|吉本斯:gibbons|吉林大学:jilin university|吉田:yoshida|' +
  '吉百利:cadbury|吉米:jimmy|吉达:jeddah|吉迪恩:gideon|吉里巴斯:kiribati|吉野:yoshino|吉野家:yoshinoya|吉隆:gyirong|吉隆坡:kuala lumpur|同济大学:tongji university|名利场:vanity fair|名古屋:nagoya|' +
  '名爵:mg motor|后发座:coma berenices|后土:earth deity|后藤:goto|后龙:houlung|吏部:ministry of appointments|吐瓦鲁:tuvalu|吐蕃王朝:tibetan tubo dynasty|吐鲁番:turpan|' +
  '吐鲁番盆地:turpan depression|吕宋岛:luzon island|吕贝克:lubeck|君士坦丁堡:constantinople|君悦:grand hyatt|吞米桑布札:tunmi sanghuzha|吡叻:perak|启示录:apocalypse|启蒙主义:enlightenment|吴县:wu|' +
  '吴哥城:ankorwat|吴哥窟:angkor wat|吴国:wu|吴越同舟:wu and yue|吾尔开希:dolet|呀诺达:yanoda|呒虾米:boshiamy|周一:monday|周三:wednesday|周二:tuesday|周五:friday|周公:zhou|周六:saturday|' +
  '周四:thursday|周天:sunday|周总理:enlai|周日:sunday|周朝:zhou|周礼:rites of zhou|味之素:ajinomoto|呼伦湖:hulun lake of inner mongolia|呼伦贝尔:hulunbuir|呼和浩特:hohhot|和县:he|' +
  '和布克赛尔:hoboksar|和平队:peace corps|和林格尔:horinger|和歌山:wakayama|和田:wada/hotan|和田地:hotan|和田河:hotan river|和硕:hoxud|咸兴:hamhung|咸兴市:hamhung|咸海:aral sea|' +
  '咸镜:hamgyeongdo province of joseon korea|咸镜北道:north hamgyeong|咸阳桥:xianyang bridge|哀江南赋:lament for the south|品丽珠:cabernet franc|品客:pringles|品川:shinagawa river|' +
  '品趣志:pinterest|哆啰美远:torobiawan|哆啰美远族:torobiawan|哈丰角:cape ras hafun|哈伯:hubble/haber|哈伯太空望远镜:hubble space telescope|哈伯玛斯:habermas|哈佛:harvard|' +
  '哈佛大学:harvard university|哈利:harry|哈利伯顿:halliburton|哈利法克斯:halifax|哈努卡:hanukkah|哈努卡节:hanukkah|哈勃:hubble|哈博罗内:gaborone|哈啰出行:hellobike|哈姆雷特:hamlet|哈季奇:hadzic|' +
  '哈尔斯塔:harstad|哈尔滨:harbin|哈尔滨工业大学:harbin institute of technology|哈尔登:halden|哈巴罗夫斯克:khabarovsk|哈巴谷书:book of habakkuk|哈巴雪山:mt haba|哈布斯堡:hapsburg|哈得斯:hades|' +
  '哈德斯:hades|哈德逊河:hudson river|哈恩:jaen|哈拉尔五世:harald v of norway|哈拉雷:harare|哈拿:hannah|哈摩辣:gomorrah|哈根达斯:haagen dazs|哈桑:hassan|哈梅内伊:khamenei|哈比人:hobbit|' +
  '哈特福德:hartford|哈珀:harper|哈瓦那:havana|哈米吉多顿:armageddon|哈米尔卡:hamilcar|哈罗德:harold|哈苏:hasselblad|哈萨克:kazakh/kazakhstan|哈萨克斯坦:kazakhstan|哈蒙德:hammond|哈西纳:hasina|' +
  '哈该书:book of haggai|哈贝尔:habel/harbel|哈贝马斯:habermas|哈迪:hardy|哈迪斯:hades|哈里:harry|哈里发帝国:caliphate|哈里斯堡:harrisburg|哈雷彗星:halleys comet|哈马尔:hamar|哈马斯:hamas|' +
  '哈马黑拉岛:halmahera|哥伦布:colon/columbus|哥伦比亚:colombia/columbia|哥伦比亚大学:columbia university|哥伦比亚广播公司:columbia broadcasting system|哥伦比亚特:district of columbia|' +
  '哥利亚:goliath|哥吉拉:godzilla|哥大:columbia university|哥尼斯堡:konigsberg|哥德:gothic/goethe|哥德堡:gothenburg|哥打巴鲁:kota bharu|哥斯大黎加:costa rica|哥斯拉:godzilla|哥斯达黎加:costa rica|' +
  '哥本哈根:copenhagen|哥林多:corinth|哥特人:goth|哥白尼:kopernik|哥萨克:cossack|哭墙:wailing wall|唐三藏:tripitaka|唐人街:chinatown|唐僧:xuanzang|唐县:tang|唐古拉:dangla|唐古拉山:dangla|' +
  '唐古拉山脉:dangla|唐吉诃德:don quixote|唐宁街:downing street|唐宋:tang|唐尧:yao|唐山:china|唐恩都乐:dunkin donuts|唐招提寺:toushoudaiji|唐纳:tanner|唐纳德:donald|唐老鸭:donald duck|唧筒座:antlia|' +
  '商务汉语考试:business chinese test|商务部:department of trade|商君书:the book of lord shang|商朝:dynasty|商汤科技:sensetime|喀什:qeshqer shehiri|喀什噶尔:kashgar|喀什地:kashgar|' +
  '喀喇沁:harqin|喀土穆:khartoum|喀奴特:knuth|喀尔喀:khalkha|喀山:kazan|喀布尔:kabul|喀拉喀托火山:krakatoa|喀拉拉邦:kerala|喀秋莎:katyusha|喀纳斯湖:kanas lake|喀麦隆:cameroon|善存:centrum|喇合:rahab|' +
  '喇嘛教:lamaism|喇沙:salle|喜力:heineken|喜来登:sheraton|喜马拉雅:himalayas|喜马拉雅山:himalayas|喜马拉雅山脉:himalayas|喧哗与骚动:the sound and the fury|喷气推进实验室:jet propulsion laboratory|' +
  '嘉义:chiayi|嘉仁:yoshihito|嘉士伯:carlsberg|嘉尔曼:carmen|嘉峪关:jiayu pass|嘉柏隆里:gaborone|嘉陵江:jialing river|噗浪:plurk|噶举派:geju|噶哈巫族:kaxabu|噶尔:gar|噶玛兰:kavalan|噶玛兰族:kavalan|' +
  '囊谦:nangqen|四世同堂:four generations under one roof|四书:four books|四人帮:gang of four|四十二章经:the sutra|四国:shikoku|四大佛教名山:four sacred mountains of buddhism|' +
  '四小龙:four asian tigers|四川外国语大学:sichuan international studies university|四川大学:sichuan university|四川日报:sichuan daily|四日:yokkaichi|四日市:yokkaichi|四月:april|' +
  '四清:movement|回教:islam|因努伊特:inuit|因斯布鲁克:innsbruck|因特网:internet|因纽特:inuit|因陀罗:indra|团结工会:solidarity|围城:besieged|国会:parliament/congress/diet|国会山:capitol hill|' +
  '国共两党:guomindang and chinese communist party|国内安全保卫局:domestic security protection bureau|国办:council|国务院:state council|国务院台湾事务办公室:taiwan affairs office|' +
  '国土安全局:department of homeland security|国土安全部:department of homeland security|国安部:prc ministry of state security|国家互联网信息办公室:cyberspace administration of china|' +
  '国家信访局:national public complaints and proposals administration|国家军品贸易局:state bureau of military products trade|国家医疗服务体系:national health service|' +
  '国家发展改革委:prc national development and reform commission|国家地震局:china earthquake administration|国家外汇管理局:state administration of foreign exchange|' +
  '国家安全局:national security bureau|国家安全部:prc ministry of state security|国家开发银行:china development bank|国家文物委员会:national committee of cultural heritage|' +
  '国家文物局:prc state administration of cultural heritage|国家标准化管理委员会:standardization administration of prc|国家汉办:office of chinese language council international|' +
  '国家海洋局:state oceanic administration|国家火山公园:volcanoes national park|国家电力监管委员会:state electricity regulatory commission|国家电网公司:state grid corporation of china|' +
  '国家留学基金管理委员会:china scholarship council|国家监委:national supervision commission|国家统计局:national bureau of statistics|国家航天局:china national space administration|' +
  '国家计委:prc state planning committee|国家质量监督检验检疫总局:aqsiq|国家重点学科:national key disciplines|国家重点实验室:state key laboratories|国富论:nations|国庆:national day|' +
  '国庆节:prc national day|国民党:nationalist party|国民年金:national pension|国民年金保险:national pension insurance|国民警卫队:national guard|国民革命军:national revolutionary army|' +
  '国泰:cathay pacific|国泰航空:cathay pacific|国税局:national taxation bureau|国立台北科技大学:national taipei university of technology|国立首尔大学:seoul national university snu|' +
  '国美:gome|国航:air china|国语:chinese|国语注音符号第一式:bopomofo|国防科学技术工业委员会:commission for science|国防部:defense department|国际体操联合会:federation internationale de gymnastique|' +
  '国际儿童节:international childrens day|国际先驱论坛报:international herald tribune|国际刑事警察组织:international criminal police organization|国际刑警组织:interpol|国际劳动节:may day|' +
  '国际劳工组织:international labor organization|国际医疗中心:international medical center|国际原子能机构:international atomic energy agency|国际商业机器:ibm|' +
  '国际商会:international chamber of commerce|国际大赦:amnesty international|国际奥委会:international olympic committee|国际奥林匹克委员会:international olympic committee|' +
  '国际妇女节:international womens day|国际数学联盟:international mathematical union|国际文传电讯社:interfax|国际文传通讯社:interfax news agency|' +
  '国际标准化组织:international organization for standardization|国际歌:the internationale|国际民航组织:international civil aviation organization|' +
  '国际法庭:international court of justice|国际法院:international court of justice|国际海事组织:international maritime organization|国际清算银行:bank for international settlements|' +
  '国际特赦:amnesty international|国际特赦组织:amnesty international|国际田径联合会:international association of athletics federations|' +
  '国际田联:international association of athletics federations|国际电报电话咨询委员会:international telegraph and telephone consultative committee|' +
  '国际空间站:international space station|国际笔会:international pen|国际米兰:fc internazionale milano|国际米兰足球俱乐部:fc internazionale milano|国际米兰队:fc internazionale milano|' +
  '国际羽毛球联合会:international badminton federation|国际肿瘤研究机构:international agency for research on cancer|国际航空联合会:federation aeronautique internationale|' +
  '国际航空运输协会:international air transport association|国际货币基金:international monetary fund|国际货币基金组织:international monetary fund|国际足球联合会:fifa|' +
  '国际金融公司:international finance corporation|图卢兹:toulouse|图卢斯:toulouse|图坦卡蒙:tutankhamen|图坦卡门:tutankhamen|图尔:tours|图尔库:turku|图恩:thun|图林根:thuringia|图波列夫:tupolev|' +
  '图灵:turing|图灵奖:turing award|图片报:bild zeitung|图瓦:tuva|图瓦卢:tuvalu|图西族:tutsi|图阿雷格:tuareg|圆规座:circinus|圈地运动:enclosure movement|土伦:toulon|土共:ccp|土卫二:enceladus|' +
  '土卫六:titan|土库曼:turkmen/turkmenistan|土库曼人:turkmen|土库曼斯坦:turkmenistan|土族:tu|土星:saturn|土曜日:saturday|土桑:tucson|土澳:australia|土耳其:turkey|土耳其人:turk|土耳其语:turkish|' +
  '土耳其软糖:lokum|土豆网:tudou|圣乔治:st george|圣伯多禄大殿:st peters basilica|圣但尼:st denis|圣体节:corpus christi|圣何塞:san jose|圣佛明节:fiesta de saint fermin|圣保罗:st paul|' +
  '圣克鲁斯:santa cruz|圣克鲁斯岛:santa cruz island|圣凯瑟琳:saint catherine|圣劳伦斯河:st lawrence river|圣卢西亚:saint lucia|圣卢西亚岛:saint lucia|圣哈辛托:san jacinto|圣地亚哥:santiago|' +
  '圣地牙哥:santiago|圣基茨和尼维斯:saint kitts and nevis|圣塔伦:santarem|圣多明各:santo domingo|圣多明哥:santo domingo|圣多美:sao tome|圣多美和普林西比:sao tome and principe|圣大非:santa fe|' +
  '圣奥古斯丁:augustinus|圣婴:el nino|圣子:holy son|圣安东尼奥:san antonio|圣安地列斯断层:san andreas fault|圣安多尼堂区:st anthony parish|圣安德列斯断层:san andreas fault|圣安德鲁:st andrew|' +
  '圣帕特里克:saint patrick|圣彼得:saint peter|圣彼得堡:saint petersburg|圣德克旭贝里:saint exupery|圣文森及格瑞那丁:saint vincent and the grenadines|圣文森和格林纳丁:st vincent and grenadines|' +
  '圣文森特和格林纳丁斯:saint vincent and the grenadines|圣母:virgin mary|圣母升天节:assumption of the virgin mary|圣母峰:mount everest|圣母玛利亚:mary|圣潘克勒斯站:saint pancras|' +
  '圣灰瞻礼日:ash wednesday|圣灵:holy ghost|圣灵降临:pentecost|圣烛节:candlemas|圣父:holy father|圣皮埃尔和密克隆:saint pierre and miquelon|圣神:holy spirit|圣神降临:whit sunday|' +
  '圣神降临周:whitsuntide|圣索非亚:hagia sophia|圣索非亚大教堂:hagia sophia|圣约瑟夫:saint joseph|圣约翰:saint john|圣约翰斯:st johns|圣纳帕:agia napa|圣经外传:apocrypha|圣胡安:san juan|圣荷西:san jose|' +
  '圣菲:santa fe|圣萨尔瓦多:san salvador|圣诞:christmas|圣诞岛:christmas island|圣诞快乐:merry christmas|圣诞老人:father christmas|圣诞节:christmas|圣赫勒拿:st helena|圣赫勒拿岛:saint helena|' +
  '圣路易斯:st louis|圣露西亚:saint lucia|圣马利诺:san marino|圣马力诺:san marino|圣马洛:st malo|圭亚那:guyana|地中海:mediterranean sea|地产大亨:monopoly|地坛:temple of earth|地拉那:tirana|' +
  '地皇:earthly sovereign|地藏:ksitigarbha|地藏王菩萨:ksitigarbha bodhisattva|地藏菩萨:ksitigarbha bodhisattva|坂井:sakai|坂本:sakamoto|坎城:cannes|坎培拉:canberra|坎塔布连:cantabria|' +
  '坎塔布连海:bay of biscay|坎塔布里亚:cantabria|坎帕拉:kampala|坎昆:cancun|坎特伯雷:canterbury|坎特伯雷故事集:the canterbury tales|坎贝尔:campbell|坑口:hang hau|坡县:singapore|坡国:singapore|' +
  '坤甸:pontianak|坦佩雷:tampere|坦博拉:tambora|坦噶尼喀湖:lake tanganyika|坦尚尼亚:tanzania|坦桑尼亚:tanzania|垦丁:kenting|埃克托:hector|埃利斯岛:ellis island|埃博拉:ebola|埃及:egypt|' +
  '埃及古物学:egyptology|埃及学:egyptology|埃叙:egypt syria|埃因霍温:eindhoven|埃塔:eta|埃塞俄比亚:ethiopia|埃夫伯里:avebury|埃奥罗斯:aeolus|埃尔南德斯:hernandez|埃尔多安:erdogan|埃尔帕索:el paso|' +
  '埃尔朗根:erlangen|埃尔福特:erfurt|埃尔金:bruce|埃尔金大理石:marbles|埃布罗河:ebro river|埃弗顿:everton|埃德:ed|埃德加:edgar|埃德蒙:edmund|埃德蒙顿:edmonton|埃拉托斯特尼:cyrene|埃拉特:eilat|' +
  '埃文:evan/avon/ivan|埃文斯:evans/ivins/ivens|埃斯库罗斯:aeschylus|埃斯特哈齐:esterhazy|埃斯特朗:angstrom|埃曼塔:emmentaler|埃格尔松:egersund|埃森:essen|埃森哲:accenture|埃森纳赫:eisenach|' +
  '埃涅阿斯:aeneas|埃涅阿斯纪:virgils aeneid|埃特纳火山:mt etna|埃琳娜:elena|埃菲尔铁塔:eiffel tower|埃迪卡拉:ediacaran|埃里温:yerevan|城区:cheng|城隍:shing wong|域名编码:punycode|培亚:praia|培勒兹:perez|' +
  '培里克利斯:pericles|基加利:kigali|基地恐怖组织:al qaeda|基地组织:al qaeda|基多:quito|基奈:kenai|基尔:kiel|基希讷乌:chisinau|基拉韦厄:kilauea|基桑加尼:kisangani|基甸:gideon|基督:christ|' +
  '基督圣体节:corpus christi|基督城:christchurch|基督徒:christian|基督教:christianity/christian|基督教徒:christian|基督教民主联盟:christian democratic union|基督教科学派:christian science|' +
  '基督新教:protestantism|基西纽:chisinau|基辅:kyiv|基辅罗斯:kievan rus|基辛格:kissinger|基里巴斯:kiribati|基里巴斯共和国:kiribati|基隆:chilung|埼玉:saitama|堂吉诃德:don quixote|堪培拉:canberra|' +
  '堪察加:kamchatka|堪察加半岛:kamchatka peninsula|堪萨斯:kansas|堰蜓座:chamaeleon|塔什干:tashkent|塔克拉玛干沙漠:taklamakan desert|塔列朗:talleyrand/perigord|塔加路族语:tagalog|' +
  '塔吉克:tajik/tajikistan|塔吉克人:tajik|塔吉克斯坦:tajikistan|塔城:tarbaghatay|塔城地:tarbagatay|塔塔儿:tartar|塔塔儿人:tartar|塔尔寺:kumbum monastery|塔州:tasmania|塔希提:tahiti|' +
  '塔拉哈西:tallahassee|塔拉斯河:talas river|塔拉瓦:tarawa|塔斯曼尼亚:tasmania|塔斯曼尼亚岛:tasmania|塔斯社:tass|塔斯马尼亚:tasmania|塔木德经:talmud|塔林:tallinn|塔玛尔:tamar|塔瓦斯科:tabasco|' +
  '塔迪奇:tadich/tadic|塔那那利佛:antananarivo|塔里木:tarim basin|塔里木河:tarim river of xinjiang|塞万提斯:saavedra|塞内加尔:senegal|塞勒姆:salem|塞哥维亚:segovia|塞尔特:celtic|塞尔维亚:serbia|' +
  '塞尔维亚克罗地亚语:serbo croatian|塞尔维亚语:serbian|塞尔达:zelda|塞巴斯蒂安:sebastian|塞席尔:seychelles|塞拉利昂:sierra leone|塞拉耶佛:sarajevo|塞斯纳:cessna|塞浦路斯:cyprus|塞瓦斯托波尔:sevastopol|' +
  '塞纳河:seine|塞维利亚:seville|塞缪尔:samuel|塞舌尔:seychelles|塞舌尔群岛:seychelles|塞韦里诺:severino|增田:masuda|增长天:virudhaka|墨丘利:mercury|墨尔本:melbourne|墨巴本:mbabane|' +
  '墨湾:gulf of mexico|墨玉:karakax|墨竹工卡:maizhokunggar|墨索里尼:mussolini|墨累:murray|墨者:mohist|墨西哥:mexico|墨西哥人:mexican|墨西哥城:mexico|墨西哥湾:gulf of mexico|墨西拿:messina|' +
  '壤塘:zamthang|士丹利:stanley|士力架:snickers|士师记:book of judges|壳牌公司:shell|处女座:virgo|复兴党:baath party|复兴时代:renaissance|复旦大学:fudan university|复活节:easter|' +
  '复活节岛:easter island|复联:avengers|夏代:xia|夏克提:shakti|夏县:xia|夏商周:xia|夏士莲:hazeline|夏奥会:summer olympic games|夏威夷:hawaii|夏威夷火山国家公园:hawaii volcanoes national park|' +
  '夏娃:eve|夏尔巴人:sherpa|夏延:cheyenne|夏普:sharp corporation|夏朝:dynasty|夏洛克:shylock/sherlock|夏洛特:charlotte|夏洛特敦:charlottetown|夏洛特阿马利亚:charlotte amalie|' +
  '外交关系理事会:council on foreign relations|外交学院:china foreign affairs university|外交部:ministry of foreign affairs|外务部:ministry of foreign affairs|外满洲:outer manchuria|' +
  '外滩:bund|外管局:state administration of foreign exchange|外蒙:outer mongolia|外蒙古:outer mongolia|外贸协会:taiwan external trade development council|外高加索:transcaucasia|' +
  '多伊尔:doyle|多伦多:toronto|多佛:dover|多佛尔:dover|多利:dolly|多力多滋:doritos|多吉币:dogecoin|多哈:doha|多哥:togo|多多马:dodoma|多尔:dole|多尔衮:dorgon|多明尼加:dominican|多明尼加共和国:dominican|' +
  '多普勒:doppler|多普达:dopod|多特蒙德:dortmund|多瑙:danube|多瑙河:danube|多益:toeic|多米尼克:dominica|多米尼克国:commonwealth of dominica|多米尼加:dominican|多米尼加共和国:dominican|多芬:dove|' +
  '多那太罗:donatello|多邻国:duolingo|多闻天:vaisravana|大一统志:dayitongzhi|大不列颠:great britain|大不里士:tabriz|大中华:greater china|大乌苏里岛:bolshoi ussuriisk island|大乘:mahayana|' +
  '大亚湾:daya bay|大众:volkswagen|大众汽车:volkswagen|大众部:mahasanghika|大伟:david|大公国际:dagong global credit rating|大兴安岭地:daxinganling|' +
  '大兴机场:beijing daxing international airport|大冢:otsuka|大分:oita|大分界岭:great dividing range|大利拉:delilah|大力水手:popeye|大力神:heracles/hercules|大加那利岛:gran canaria|' +
  '大势至菩萨:mahasthamaprapta|大卫:david|大发:daihatsu|大吉岭:darjeeling|大同:great harmony|大呼拉尔:state great khural|大和:yamato/daiwa|大唐芙蓉园:tang paradise|' +
  '大地之歌:das lied von der erde|大坑:tai hang|大型强子对撞机:large hadron collider|大堡礁:reef|大学:great learning|大学入学指定科目考试:advanced subjects test|大宇:daewoo|' +
  '大安的列斯群岛:greater antilles|大宝:taiho|大宪章:magna carta|大富翁:monopoly|大寒:great cold|大屯火山群:tatun volcanic group|大屿山:lantau island|大峡谷:grand canyon of colorado river|' +
  '大悲咒:great compassion mantra|大愿地藏菩萨:ksitigarbha bodhisattva|大拇指:tom thumb|大数:tarsus|大日如来:vairocana|大明湖:daming lake|大昭寺:jokhang|大月氏:greater yuezhi|' +
  '大本涅槃经:nirvana sutra|大本钟:big ben|大李杜:li bai and du fu|大柴旦:da|大柴旦行政:da|大柴旦行政委员会:da|大正:taisho|大汉:han dynasty|大沙河:dasha river|大沽口炮台:forts|大沽炮台:forts|' +
  '大泽乡起义:dazexiang uprising|大洋洲:oceania|大浦洞:taepodong|大润发:rt mart|大渡河:dadu river|大湄公河次区域:greater mekong subregion|大湄公河次区域合作:greater mekong subregion|大溪地:tahiti|' +
  '大熊座:ursa major|大爆炸:big bang|大犬座:canis major|大环:tai wan|大理寺:imperial court of judicial review|大田:daejeon metropolitan|大田广域:daejeon metropolitan|大疆:dji|' +
  '大纪元:epoch times|大纪元时报:epoch times|大般涅槃经:mahayana mahaparinirvana sutra|大舵手:great helmsman|大英:great britain|大英博物馆:british museum|' +
  '大英国协:british commonwealth of nations|大英帝国:british empire|大藏经:koreana|大蛇丸:orochimaru|大西:onishi|大西国:atlantis|大西庇阿:africanus|大西洋:atlantic ocean|' +
  '大观园:prospect garden|大角星:arcturus|大赦国际:amnesty international|大跃进:forward|大运:world university games|大连外国语大学:dalian university of foreign languages|' +
  '大连理工大学:dalian university of technology|大邱:daegu metropolitan|大邱广域:daegu metropolitan|大野:ono|大长今:geum|大门:doors|大阪:osaka|大阪府:osaka|大雁塔:giant wild goose pagoda|' +
  '大青山:daqing mountain|大韩民国:republic of korea|大韩航空:korean air|大马:malaysia|大马士革:damascus|大麦克:big mac|天主:god|天主教:catholicism|天主教会:catholic church|天主教徒:catholic|' +
  '天使报喜节:annunciation|天兔座:lepus|天后:tin hau|天命:mandate of heaven|天坛:temple of heaven|天坛座:ara|天孙娘娘:goddess of fertility|天安门广场:tiananmen square|天宫:temple|' +
  '天府:heavenly|天方:arabia/arabian|天方夜谭:the arabian nights|天朝:kingdom|天权:megrez|天枢:dubhe|天汉:milky way|天池:lake tianchi|天河:milky way|' +
  '天津外国语大学:tianjin foreign studies university|天津大学:tianjin university|天津环球金融中心:tianjin world financial center|天炉座:fornax|天燕座:apus|天狼星:sirius|天猫座:lynx|天王星:uranus|' +
  '天玑:phecda|天理教:tenrikyo|天琴座:lyra|天琴星座:lyra|天璇:merak|天皇:heavenly sovereign|天秤座:libra|天箭座:sagitta|天线宝宝:teletubbies|天网:skynet|天罡:big dipper|天舟座:argo|天蝎座:scorpio|' +
  '天蟹座:cancer|天问一号:tianwen|天鸽座:columba|天鹅座:cygnus|天鹅湖:swan lake|天鹤座:grus|天鹰座:aquila|天龙八部:demigods and semidevils|天龙座:draco|太上皇:emperor|' +
  '太乙金华宗旨:the secret of the golden flower|太仆寺:taibus banner|太古代:archaeozoic|太古宙:archaean|太古洋行:butterfield and swire|太史公:grand scribe|太和殿:hall of supreme harmony|' +
  '太学:learning|太宗:korea|太平公主:taiping|太平洋:pacific ocean|太平洋周边:pacific rim|太平洋联合铁路:union pacific railroad|太极:absolute|太田:ohta|太白:venus|太白山:mt taibai|太白星:venus|' +
  '太阳微系统公司:sun microsystems|太阳报:the sun|太鲁阁:taroko national park|太鲁阁族:taroko|夫余:puyo|央视:china central television|央财:central university of finance and economics|' +
  '夹山国家森林公园:jiashan national forest park|夹山寺:temple|奇努克:chinook|奇卡诺人:chicano|奇瑞:chery|奇瓦瓦:chihuahua|奈及利亚:nigeria|奈洛比:nairobi|奈良:nara|奈飞:netflix|奉辛比克党:funcinpec|' +
  '奋起湖:fenchihu|奋进号:space shuttle endeavor|奎屯:kuytun|契卡:cheka|契沙比克湾:chesapeake bay|契诃夫:chekhov|奔腾:pentium|奔驰:mercedes benz|奠济宫:dianji temple|奥丁:odin|奥什:osh|' +
  '奥会:olympic games|奥克兰:auckland/oakland|奥克拉荷马:oklahoma|奥克苏斯河:oxus river|奥兰多:orlando|奥兰群岛:aland islands|奥切诺斯:oceanus|奥利安:orion|奥利维亚:olivia|奥卢:oulu|奥古斯塔:augusta|' +
  '奥古斯都:augustus|奥国:austria|奥地利:austria|奥塞梯:ossetia|奥威尔:orwell|奥尔巴尼:albany|奥尔布赖特:albright|奥尔德尼岛:alderney|奥尔良:orleans|奥巴马:obama|奥布里:aubrey|奥康内尔:oconnell|' +
  '奥康纳:oconnor|奥德修斯:odysseus|奥德赛:homers odyssey|奥托:otto|奥数:international mathematical olympiad|奥斯丁:austin|奥斯卡:oscar|奥斯卡金像奖:academy award|奥斯威辛:auschwitz|' +
  '奥斯曼:ottoman|奥斯汀:austin|奥斯特洛夫斯基:ostrovsky|奥斯瓦尔德:oswald|奥斯维辛:auschwitz|奥斯陆:oslo|奥朗德:hollande|奥林匹亚:olympia|奥林匹克:olympic|奥林匹克体育场:olympic stadium|' +
  '奥林匹克运动会:olympic games|奥林匹克运动会组织委员会:olympic organizing committee|奥林巴斯:olympus|奥波莱:opole|奥特曼:ultraman|奥纳西斯:onassis|奥组委:olympic organizing committee|奥维耶多:oviedo|' +
  '奥胡斯:aarhus|奥腊涅斯塔德:oranjestad|奥西娜斯:oceanus|奥赖恩:orion|奥赛罗:othello|奥运:olympic games|奥运会:olympic games|奥运村:olympic village|奥运赛:olympic games|奥迪:audi|奥迪修斯:odysseus|' +
  '奥里萨邦:odisha|奥里里亚:aurelia|奥陶纪:ordovician|奥马哈:omaha|奥马尔:omar|奥黛丽:audrey|奥黛莉:audrey|女娲氏:nuwa|女真:jurchen|她玛:tamir|好又多:trust mart|好市多:costco|好时:hersheys|' +
  '好望角:cape of good hope|好立克:horlicks|好莱坞:hollywood|如来佛:tathagata|妇女节:international womens day|妈祖:matsu|妙妙熊历险记:adventures of the gummi bears|妙探寻凶:cluedo|' +
  '妙法莲华经:the lotus sutra|妮维娅:nivea|妮维雅:nivea|姆巴巴内:mbabane|姆拉迪奇:mladic|始新世:eocene|委内瑞拉:venezuela|姬路:himeji|威克岛:wake island|威利:wylie|威利斯:willis|威县:wei|威基基:waikiki|' +
  '威士:visa|威奇托:wichita|威尔士:wales|威尔士语:welsh|威尔特郡:wiltshire|威尔逊:wilson|威尼斯:venice/venezia|威廉:william|威廉斯堡:williamsburg|威斯康星:wisconsin|威斯康辛:wisconsin|' +
  '威斯敏斯特教堂:westminster abbey|威灵顿:wellington/wellesley|威玛共和国:weimar|威翟:wade giles|威而钢:viagra|娄宿:bond|娘惹:nyonya|婆罗浮屠:borobudur|婆罗门:brahmin|婚神星:juno|媚娃:veela|' +
  '媪神:earth deity|子洲:zishou|孔丘:confucius|孔圣人:sage confucius|孔夫子:confucius|孔子:confucius|孔子学院:confucius institute|孔子家语:the school sayings of confucius|' +
  '孔孟:confucius and mencius|孔德:comte|孔教:confucianism|孔斯贝格:kongsberg|孔院:confucius institute|孔雀座:pavo|孔雀河:peacock river|字节跳动:bytedance|孙大圣:great sage sun|孙子:tzu|' +
  '孙悟空:son goku|孙行者:wukong|孝圣宪:xiaoshengxian|孟买:mumbai|孟加拉:bengal/bangladesh|孟加拉人民共和国:peoples republic of bangladesh|孟加拉国:bangladesh|孟加拉湾:bay of bengal|' +
  '孟加拉语:bengali|孟子:mencius|孟尝君:qi|孟德斯鸠:montesquieu|孟良崮:mt mengliang|孟菲斯:memphis|孟轲:mencius|季莫申科:tymoshenko|季黎诺:quirinius|孤山:solitary hill|孤拔:courbet|' +
  '学习时报:study times|孽海花:a flower|宁县:ning|宁宗:song|宁边:yongbyon|宁阳:ninguang|宇宙号:kosmos|安东尼:anthony|安倍:abe|安克拉治:anchorage|安克雷奇:anchorage|安全理事会:security council|' +
  '安利:amway|安卓:android|安南:annam/annan|安南山脉:annamite range|安卡拉:ankara|安吉星:onstar|安哥拉:angola|安圭拉:anguilla|安地卡及巴布达:antigua and barbuda|安塔那那利佛:antananarivo|' +
  '安大略:ontario|安大略湖:lake ontario|安徒生:andersen|安得拉邦:andhra pradesh|安德烈:andre|安德肋:andrew|安德鲁:andrew|安徽大学:anhui university|安息:parthia|安息国:parthia|安拉:allah|' +
  '安捷伦科技:agilent technologies|安提瓜和巴布达:antigua and barbuda|安提瓜岛:antigua|安曼:amman|安格尔:ingres|安格斯:angus|安格斯牛:angus|安特卫普:antwerp|安理会:security council|' +
  '安瓦尔:anwar/ibrahim|安纳托利亚:anatolia|安纳波利斯:annapolis|安联:allianz|安藤:ando|安贞:antei|安达仕:andaz|安达曼海:andaman sea|安达曼群岛:andaman islands|安道尔:andorra|' +
  '安道尔共和国:republic of andorra|安道尔城:andorra la vella|宋史:dynasty|宋干节:songkran|宋朝:dynasty|宏碁:acer|宏碁集团:acer|宏都拉斯:honduras|宕昌:tanchang|宗喀巴:tsongkhapa|' +
  '宗教改革:reformation|宗教法庭:inquisition|官厅水库:guanting|宙斯:zeus|宙斯盾战斗系统:aegis combat system|定日:tingri|定结:dinggye|宜家:ikea|宝丽来:polaroid|宝丽金:polygram|宝可梦:pokemon|' +
  '宝嘉康蒂:pocahontas|宝岛:formosa|宝成铁路:baoji chengdu railway|宝林:po lam|宝武钢铁:baowu|宝洁:procter and gamble|宝洁公司:procter and gamble|宝瓶:aquarius|宝瓶座:aquarius|' +
  '宝生佛:ratnasambhava buddha|宝莱坞:bollywood|宝血:precious blood|宝钢:baosteel|宝马:bmw|实际控制线:line of actual control|客家语:hakka|客西马尼园:garden of gethsemane|' +
  '客西马尼花园:garden of gethsemane|宣传部:propaganda department|室女:virgo|室女座:virgo|宪法监护委员会:guardian council|宫城:miyagi|宫崎:miyazaki|宫本:miyamoto|家乐氏:kelloggs|家乐福:carrefour|' +
  '家语:the school sayings of confucius|容克:junker/juncker|容县:rong|宾利:bentley|宾县:bin|宾士:mercedes benz|宾夕法尼亚:pennsylvania|宾夕法尼亚大学:university of pennsylvania|' +
  '宾夕法尼亚州:pennsylvania|宾州:pennsylvania|宾得:pentax|宿务:cebu|宿务语:cebuano|宿雾:cebu|宿雾语:cebuano|密克罗尼西亚:micronesia|密县:mi|密宗:vajrayana|密尔沃基:milwaukee|密斯:miss|密歇根:michigan|' +
  '密歇根大学:university of michigan|密歇根湖:lake michigan|密特朗:mitterrand|密苏里:missouri|密苏里州:missouri|密西根:michigan|密西西比:mississippi|密西西比河:mississippi river|富兰克林:franklin|' +
  '富县:fu|富士:fuji|富士山:mt fuji|富士康:foxconn technology group|富士康科技集团:foxconn technology group|富士通:fujitsu|富拉尔基:fularji|富春江:fuchun river|富良野:furano|富贵角:cape fukuei|' +
  '寐龙:mei|察合台:chagatai|察哈尔:chahar|察尔汗盐湖:qarhan salt lake|察布查尔:qapqal xibe|寮国:laos|对外经济贸易大学:university of international business and economics|对马:tsushima island|' +
  '对马岛:tsushima island|对马海峡:tsushima strait|寿县:shou|封闭性开局:closed game|射手座:sagittarius|射雕英雄传:legend of the condor heroes|小乘:hinayana/buddhism|小亚细亚:anatolia|' +
  '小刀会:society|小天鹅:little swan|小孩堤防:kinderdijk|小寒:lesser cold|小岛:kojima|小川:ogawa|小昭寺:ramoche temple|小林:kobayashi|小泉:koizumi/junichiro|小淘气:rogue|小渊:obuchi|' +
  '小熊座:ursa minor|小熊维尼:winnie the pooh|小犬座:canis minor|小狮座:leo minor|小红书:rednote|小红帽:little red riding hood|小赤壁:little red cliff|小野:ono|' +
  '小雁塔:small wild goose pagoda|小马座:equuleus|小鹰号:kitty hawk|少先队:young pioneers of china|少女峰:jungfrau|少年先锋队:young pioneers of china|少年宫:childrens palace|' +
  '少林寺:shaolin temple|尔德:eid|尖沙咀:tsim sha tsui|尖阁列岛:senkaku islands|尚书经:book of history|尚慕杰:sasser|尚比亚:zambia|尤利西斯:ulysses|尤卡坦:yucatan|尤卡坦半岛:yucatan peninsula|' +
  '尤坎:rjukan|尤尔钦科:yurchenko|尤德:youde|尤文图斯:juventus|尤金:eugene|尼亚加拉瀑布:niagara falls|尼亚美:niamey|尼人:neanderthal|尼克:nick|尼克松:nixon|尼克森:nixon|尼加拉瀑布:niagara falls|' +
  '尼加拉瓜:nicaragua|尼勒克:nilka|尼厄丽德:nereids/nereid|尼古西亚:nicosia|尼哥底母:nicodemus|尼姆:nimes|尼尔森:nielsen|尼尔逊:nelson|尼布甲尼撒:nebuchadnezzar|尼希米记:book of nehemiah|' +
  '尼德兰:netherlands|尼散月:nisan|尼斯:nice|尼斯湖水怪:loch ness monster|尼日:niger|尼日利亚:nigeria|尼日尔:niger|尼日尔河:niger river of west africa|尼木:nyemo|尼桑:nissan|尼泊尔:nepal|' +
  '尼科西亚:nicosia|尼米兹:nimitz|尼罗河:nile|尼赫鲁:nehru|尼采:nietzsche|尼雅河:niya river|尾张国:owari|居鲁士:cyrus|屈伦博赫:culemborg|屏东:pingtung|屠妖节:deepavali|屠格涅夫:turgenev|屯特:twente|' +
  '屯特大学:university of twente|山下:yamashita|山东半岛:shandong peninsula|山东大学:shandong university|山东科技大学:shandong university of science and technology|山南:lhoka|' +
  '山口:yamaguchi|山口洋:singkawang|山姆:sam|山姆大叔:uncle sam|山崎:yamazaki|山形:yamagata|山本:yamamoto|山案座:mensa|山梨:yamanashi|山水:sansui|山海关:shanhai pass|山田:yamada|' +
  '山羊座:capricorn|山西大学:shanxi university|山谷市:the valley|山达基:scientology|岐阜:gifu|岗仁波齐:mt gang rinpoche|岗巴:gamba|岘港:da nang|岘首山:mt xianshou|岚县:lan|岩仓:iwakura|' +
  '岩崎:iwasaki|岩手:iwate|岱庙:dai temple|岳麓书院:yuelu academy|岳麓山:mt yuelu|岷县:min|岷江:min river|峇峇娘惹:peranakan chinese|峨眉山:mount emei|崁顶:kanting|崂山:mount lao|' +
  '崇明岛:chongming island|崩龙族:benglong|嵖岈山:chaya mountain|嵞山:mt tu|嵩县:song|嵩山:mt song|川崎:kawasaki|川普:donald trump|川滇藏:sichuan|川端康成:kawabata yasunari|川菜:sichuan|' +
  '川藏:sichuan and tibet|川西:western sichuan|州立大学:state university|巢湖:chao lake|工业七国集团:g|工人党:workers party|工信部:ministry of industry and information technology|' +
  '工商银行:industrial and commercial bank of china|工藤:kudo|工行:icbc|工部:ministry of works|左岸:left bank|左拉:zola|左氏春秋:mr zuos spring and autumn annals|巨峰:kyoho|' +
  '巨无霸:big mac|巨无霸指数:big mac index|巨无霸汉堡包指数:big mac index|巨爵座:crater|巨蛇尾:serpens cauda|巨蛇座:serpens|巨蟹:cancer|巨蟹座:cancer|巩县:gong|巫山:mt wu on the changjiang river|' +
  '巫毒教:voodoo|巫统:umno|巴以:palestinian israeli|巴伊兰大学:bar ilan university|巴伐利亚:bavaria|巴伦支海:barents sea|巴伦西亚:valencia|巴克斯:bacchus|巴克特里亚:bactria|巴克科斯:bacchus|' +
  '巴克莱:barclay|巴克莱银行:barclays bank|巴利文:pali|巴别塔:tower of babel|巴力:baal|巴勒斯坦:palestine|巴勒斯坦解放组织:palestine liberation organization|巴勒莫:palermo|巴厘岛:bali|巴县:ba|' +
  '巴吞鲁日:baton rouge|巴哈:bach|巴哈伊:bahai|巴坦群岛:batan islands|巴基斯坦:pakistan|巴塞尔:basel|巴塞罗那:barcelona|巴塞隆纳:barcelona|巴士底:bastille|巴士拉:basra|巴士海峡:bashi channel|' +
  '巴宝莉:burberry|巴宰族:pazeh|巴尔克嫩德:balkenende|巴尔喀什湖:lake balkhash|巴尔多禄茂:bartholomew|巴尔干:balkan|巴尔干半岛:balkan peninsula|巴尔扎克:balzac|巴尔的摩:baltimore|巴尔舍夫斯基:barshefsky|' +
  '巴尼亚卢卡:banja luka|巴山:mt ba|巴山夜雨:rain|巴州:east sichuan and chongqing|巴巴多斯:barbados|巴巴拉:barbara|巴布亚新几内亚:papua new guinea|巴布亚纽几内亚:papua new guinea|巴布尔:babur|' +
  '巴布延群岛:babuyan archipelago|巴布拉族:papora|巴希尔:bashir|巴录:baruch|巴彦浩特:bayanhot|巴彦淖尔:bayannur|巴德尔:baldr/baader|巴拉克:barack|巴拉圭:paraguay|巴拉基列夫:balakirev|巴拉巴斯:barabbas|' +
  '巴拉迪:elbaradei|巴拉马利波:paramaribo|巴拿马:panama|巴拿马城:panama|巴拿马运河:panama canal|巴斯:bath|巴斯克:basque|巴斯克语:basque|巴斯德:pasteur|巴斯特尔:basseterre|巴斯蒂亚:bastia|' +
  '巴新:papua new guinea|巴林:bahrain|巴枯宁主义:bakuninism|巴格达:baghdad|巴比伦:babylon|巴氏:pasteur|巴特:barth/barthes|巴特纳:batna|巴瑞:barry|巴生:klang|巴甫洛夫:pavlov|巴登:baden|' +
  '巴纽:papua new guinea|巴罗佐:barroso|巴耶利巴:paya lebar|巴莫:ba maw|巴萨:barca/baza|巴蜀:sichuan|巴西:brazil|巴西利亚:brasilia|巴解:palestine liberation organization|' +
  '巴解组织:palestine liberation organization|巴贝多:barbados|巴赫:bach|巴里:bari|巴里坤:barkol kazakh|巴铁:transit elevated bus|巴阿:pakistan afghan|巴青:baqen|巴音满都呼:bayan mandahu|' +
  '巴马科:bamako|巴黎:paris|巴黎圣母院:notre dame cathedral|巴黎大学:university of paris|巽他群岛:sunda islands|布什:bush|布什尔:bushehr|布伦尼:bronnoysund|布兰森:branson|布农族:bunun|' +
  '布列塔尼:brittany|布列斯特:brest|布加勒斯特:bucharest|布加迪:bugatti|布劳恩:browne|布吉河:buji river|布吉纳法索:burkina faso|布哈拉:bokhara|布哈林:bukharin|布坎南:buchanan|布城:putrajaya|' +
  '布基纳法索:burkina faso|布宜诺斯艾利斯:buenos aires|布尔:boole/boolean|布尔什维克:bolshevik|布尔津:burqin|布尔诺:brno|布尼亚病毒:bunyavirus|布希威克:bushwick|布希鞋:crocs|布干维尔:bougainville|' +
  '布干维尔岛:bougainville island|布托:bhutto|布拉德福德:bradford|布拉戈维申斯克:blagoveshchensk|布拉提斯拉瓦:bratislava|布拉柴维尔:brazzaville|布拉格:prague|布拉索夫:brasov|布拉萨市:brazzaville|' +
  '布拉迪斯拉发:bratislava|布朗:brown|布朗克士:the bronx|布朗克斯:bronx|布朗士:bronx|布朗大学:brown university|布松布拉:bujumbura|布林:boolean|布林迪西:brindisi|布法罗:buffalo|布热津斯基:brzezinski|' +
  '布琼布拉:bujumbura|布痕瓦尔德:buchenwald|布莱克史密斯:blacksmith|布莱克本:blackburn|布莱叶:braille|布莱尔:blair|布莱尼:bryne|布莱德湖:lake bled|布莱恩:brian|布莱顿:brighton|布达佩斯:budapest|' +
  '布达拉宫:potala|布达拉山:mt potala|布迪亚:baudrillard|布里坦尼:brittany/bretagne|布里奇顿:bridgetown|布里斯托:bristol|布里斯托尔海峡:bristol channel|布里斯班:brisbane|布里特妮:britney|' +
  '布隆伯格:blumberg|布隆方丹:bloemfontein|布隆迪:burundi|布雷斯特:brest|布鲁克:brook|布鲁克林:brooklyn|布鲁克林大桥:brooklyn bridge|布鲁克海文国家实验室:brookhaven national laboratory|' +
  '布鲁克海文实验室:brookhaven national laboratory|布鲁图斯:brutus|布鲁塞尔:brussels|布鲁姆斯伯里:bloomsbury|布鲁日:bruges|布鲁特斯:brutus|希伯来:hebrew|希伯来人:hebrew|' +
  '希伯来大学:hebrew university of jerusalem|希伯来文:hebrew|希伯来语:hebrew|希尔:hill|希尔伯特:hilbert|希尔内科斯:kirkenes|希尔弗瑟姆:hilversum|希尔顿:hilton|希律王:great|希拉克:chirac|' +
  '希拉里:hillary/clinton|希斯:heath|希斯仑:hezron|希格斯:higgs|希波克拉底:hippocrates|希洪:gijon|希特勒:hitler|希罗底:herodium|希腊:greece|希舒美:zithromax|希西家:hezekiah|帕内尔:parnell|' +
  '帕利基尔:palikir|帕劳:republic of palau|帕台农:parthenon|帕台农神庙:parthenon temple on the acropolis|帕塔亚:pattaya|帕尔瓦蒂:parvati|帕尼巴特:panipat|' +
  '帕德嫩神庙:parthenon temple on the acropolis|帕拉塞尔苏斯:paracelsus|帕拉马里博:paramaribo|帕提亚人:parthian|帕斯:perth|帕斯卡:pascal|帕斯卡尔:pascal|帕果帕果:pago pago|帕格尼尼:paganini|' +
  '帕特丽夏:patricia|帕特里克:patrick|帕特里夏:patricia|帕玛森:parmesan|帕瓦罗蒂:pavarotti|帕皮提:papeete|帕福斯:paphos|帕米尔:pamirs|帕米尔高原:pamirs|帕累托:pareto|帕萨特:passat|帕蒂尔:patil|' +
  '帕西:parsi/farsi/persian|帕金森:parkinson|帕马森:parmesan|帖撒罗尼迦:thessalonica|帖木儿:timur|帖木儿大汗:timur|帛琉:palau|帝俄:tsarist russia|帝国大厦:empire state building|' +
  '帝国理工学院:imperial college of science|帝汶海:timor sea|席凡宁根:scheveningen|席勒:schiller|席德尼:sidney|帮宝适:pampers|常衡制:weight|常青藤八校:ivy league|帽天山:mt maotian|干邑:cognac|' +
  '平型关:pingxing pass|平城:pyongsong|平埔族:pingpu|平壤:pyongyang|平壤市:pyongyang|平安北道:north pyongan|平安南道:south pyongan|平安夜:silent night|平安神宫:heian jingu|' +
  '平安道:pyongando province of joseon korea|平成:heisei|平野:hirano|幼发拉底河:euphrates river|幼童军:cub scout|广东人:cantonese|广东外语外贸大学:guangdong university of foreign studies|' +
  '广东海洋大学:guangdong ocean university|广东科学技术职业学院:guangdong institute of science and technology|广九:guangdong and kowloon|广岛:hiroshima|' +
  '广州中医药大学:guangzhou university of chinese medicine|广州日报:guangzhou daily|广州美术学院:guangzhou academy of fine arts|广电总局:national radio and television administration|' +
  '广目天:virupaksa|广砚:guangnan and yanshan|庄老:zhuangzi and laozi|庆尚北道:north gyeongsang|庆尚南道:south gyeongsang|庆尚道:gyeongsang province of joseon korea|庆州:gyeongju|' +
  '庇古:pigou|庇西特拉图:pisistratus|庐山:mt lushan|库仑:coulomb|库克:cook|库克群岛:cook islands|库克船长:cook|库姆:qom|库姆塔格沙漠:kumutage|库尔:chur|库尔勒:korla shehiri|库尔尼科娃:kournikova|' +
  '库尔德:kurd/kurdish|库尔德工人党:kurdistan workers party|库尔德斯坦:kurdistan|库尔斯克:kursk|库布里克:kubrick|库德斯坦:kurdistan|库拉索:curacao|库肯霍夫公园:keukenhof|库里提巴:curitiba|库页岛:sakhalin|' +
  '应县:ying|应许之地:promised land|底格里斯:tigris river|底格里斯河:tigris river|底比斯:thebes|底特律:detroit|庞兹:ponzi|庞加莱:poincare|庞培:pompeium/pompey|庞德:pound|庞德街:bond street|' +
  '庞氏:ponzi/ponds|庞贝:pompeii|座头市:zatoichi|康乃狄克:connecticut|康乾宗迦峰:kachenjunga|康佳:kongka|康县:kang|康奈尔:cornell|康奈尔大学:cornell university|康巴:khampa|康德:kant|' +
  '康思维恩格:kongsvinger|康托尔:cantor|康斯坦察:constanta|康斯坦茨:konstanz|康桥:cambridge|康涅狄格:connecticut|康科德:concord|廉政公署:independent commission against corruption|' +
  '廊酒:benedictine|延边大学:yanbian university|廷巴克图:timbuktoo|廷布:thimphu|建党节:ccp founding day|建军节:army day|建行:china construction bank|开伯尔:northwest frontier|' +
  '开城:kaesong|开尔文:kelvin|开市客:costco|开斋节:eid al fitr|开普勒:kepler|开普敦:cape|开曼群岛:cayman islands|开漳圣王:king|开罗:cairo|开罗大学:cairo university|开膛手杰克:jack the ripper|' +
  '开都河:kaidu river|开阳:mizar|异丁苯丙酸:ibuprofen|弗兰克:frank|弗兰兹:franz|弗兰西斯:francis|弗吉尼亚:virginia|弗州:virginia|弗拉基米尔:vladimir|弗拉芒:flemish|弗格森:ferguson|弗洛伊德:floyd/freud|' +
  '弗洛勒斯岛:flores|弗洛姆:fromm|弗洛里斯岛:flores|弗罗茨瓦夫:wroclaw|弗莱威厄斯:flavius|弗莱福兰:flevoland|弗迪南:ferdinand|弗里得里希:friedrich|弗里德里希:friedrich|弗里敦:freetown|弗里斯兰:friesland|' +
  '弗里曼:freeman|弗雷:freyr|弗雷德里克:frederick|弗雷德里克顿:fredericton|张伯伦:chamberlain|张秋:cho chang|弥勒:maitreya|弥勒佛:maitreya|弥勒菩萨:maitreya bodhisattva|弥赛亚:messiah|' +
  '弥迦书:book of micah|弥陀:amitabha|强生:johnson|强生公司:johnson and johnson|归仁:gueiren|归零地:ground zero|当代新儒家:contemporary new confucianism|当雄:damxung|彝族年:yi new year|' +
  '彪马:puma|彬马那:pyinmana|彭佳屿:island|彭博:bloomberg|彭博新闻社:bloomberg news|彭博社:bloomberg news|彭博通讯社:bloomberg lp|彭县:peng|彭斯:pence|彭麻麻:mommy peng|彼尔姆:perm|彼得:peter|' +
  '彼得前书:first epistle of peter|彼得后书:second epistle of peter|彼得堡:petersburg|彼得格勒:petrograd|彼得潘:peter pan|彼得罗维奇:petrovich|彼拉多:pilate|彼拉提斯:pilates|' +
  '律政司:department of justice|徐霞客游记:xu xiakes travel diaries|得克萨斯:texas|得文:devon|得梅因:des moines|御夫座:auriga|循道宗:methodism|微星:micro star international|' +
  '微软:microsoft corporation|微软公司:microsoft corporation|德三:nazi germany|德乌帕:deuba|德仁:naruhito|德伦特:drenthe|德克萨斯:texas|德勒兹:deleuze|德勒巴克:drobak|德勒斯登:dresden|' +
  '德古拉:dracula/iii|德古西加巴:tegucigalpa|德国:germany|德国之声:deutsche welle|德国学术交流总署:german academic exchange service|德国战车:rammstein|' +
  '德国标准化学会:german institute for standardization|德国汉莎航空公司:deutsche lufthansa ag|德川:tokugawa|德州仪器:texas instruments|德干:deccan|德彪西:debussy|德意志:deutschland|' +
  '德意志学术交流中心:german academic exchange service|德意志联邦共和国:federal republic of germany|德意志银行:deutsche bank|德拉克罗瓦:delacroix|德拉门:drammen|德文:german|德梅因:des moines|' +
  '德沃夏克:dvorak|德班:durban|德累斯顿:dresden|德航:lufthansa|德莱塞:dreiser|德语:german|德里:delhi|德里达:derrida|德钦:dechen|德雷尔:dreyer|德雷斯顿:dresden|德雷福斯:dreyfus|德黑兰:tehran|徽县:hui|' +
  '心宿二:antares|心经:heart sutra|必和必拓:bhp billiton|必应:bing|必胜客:pizza hut|忍者龟:teenage mutant ninja turtles|志留纪:silurian|忠南大学校:chungnam national university|忠县:zhong|' +
  '忠清:chungcheong province of joseon korea|忠清北道:north chungcheong|忠清南道:south chungcheong|忠清道:chungcheong province of joseon korea|快乐大本营:happy camp|快可立:quickly|' +
  '快船:los angeles clippers|忽必烈:khan|怀仁堂:huairen hall|怀俄明:wyoming|怀特:white|怀特岛:isle of wight|思乐冰:slurpee|思嘉丽:scarlett|思科:cisco systems company|怡保:ipoh|' +
  '总参谋部:headquarters|总后勤部:department|总政治部:department|恒大:group|恒山:mt heng|恒春半岛:hengchun peninsula|恒河:ganges river|恒生:hang seng|' +
  '恒生中资企业指数:hang seng china affiliated corporations index|恒生指数:hang seng index|恒生银行:hang seng bank|恩培多克勒:empedocles|恩斯赫德:enschede|恩格尔:engel|恩格斯:engels|' +
  '恩贾梅纳:ndjamena|恭亲王:grand prince|息县:xi|恰亚诺夫:chayanov|恰吉:chucky|恰帕斯州:chiapas|恶魔城:castlevania|恺撒:caesar|悉尼:sydney|悉德尼:sidney|悉达多:gautama|悍马:hummer|悟能:zhu bajie|' +
  '悠游卡:easycard|悬空寺:xuankong temple|情人节:valentines day|惊恐翼龙:phobetor|惠斯勒:whistler|惠普:hewlett packard|惠普公司:hp|惠更斯:huygens|惠灵顿:wellington|惠特曼:whitman|惠誉:fitch|' +
  '惠远寺:huiyuan monastery|意大利:italy|意大利语:italian|意甲:serie a|愚人节:april fools day|感恩节:thanksgiving day|慈安太后:cian|慈江道:chagang|慈济:foundation|慈照寺:jishoji|慈禧太后:cixi|' +
  '慕士塔格峰:muztagh ata|慕尼黑:munchen|憨豆先生:mr bean|戈兰高地:golan heights|戈培尔:goebbels|戈壁:gobi|戈壁沙漠:gobi desert|戈尔:gore|戈尔巴乔夫:gorbachev|戈德斯通:goldstone|戈斯拉尔:goslar|' +
  '成功大学:national cheng kung university|成县:cheng|成吉思汗:khan|成均馆:koryo seonggyungwan|成大:national cheng kung university|成报:sing pao daily news|' +
  '成渝:chengdu and chongqing|成田:narita|成田机场:narita airport|成都体育大学:chengdu sports university|我的世界:minecraft|戛纳:cannes|戴克里先:diocletian|戴安娜:diana|戴安娜王妃:diana|戴尔:dell|' +
  '戴维:davy/davey/davie/david|戴维斯:davis|戴维斯杯:davis cup|戴维营:camp david|戴高乐:gaulle|户部:ministry of revenue|房县:fang|房地美:freddie mac|所多:soto|所多玛:sodom|' +
  '所多玛与蛾摩拉:sodom and gomorrah|所罗巴伯:zerubbabel|所罗门:solomon|所罗门群岛:solomon islands|扎伊尔:zaire|扎克伯格:zuckerberg|扎尔达里:zardari|扎赉特:jalaid|扎赉诺尔:jalainur|打狗:takow|' +
  '打麻雀运动:great sparrow campaign|托业:toeic|托克劳:tokelau|托克托:togtoh|托利党:tory party|托勒密:ptolemy|托勒密王:ptolemy|托勒玫:ptolemy|托尔斯泰:tolstoy|托尔斯港:torshavn|托尔金:tolkien|' +
  '托尼:tony|托拉博拉:tora bora|托木尔:mt tomur|托洛茨基:trotsky|托派:trotskyite|托特:thoth|托皮卡:topeka|托福:toefl|托莱多:toledo|托里:toli|托里拆利:torricelli|托马斯:thomas|扫地僧:sweeper monk|' +
  '扫罗:saul|扬基:yankee|扬子江:changjiang|扬科维奇:jankovic/yankovic/yankovich|扭扭乐:twister|扶余:buyeo|扶轮社:rotary club|批踢踢:ptt|批踢踢实业坊:ptt bulletin board system|' +
  '技嘉:gigabyte technology co|抗震救灾指挥部:state council earthquake relief headquarters|抚远三角洲:bolshoi ussuriisk island|护国军:of|披头四乐团:beatles|披头士:beatles|抱犊崮:mt baodugu|' +
  '押沙龙:absalom|拉丁文:latin|拉丁美洲:latin america|拉丁语:latin|拉什卡尔加:lashkar gah|拉什莫尔山:mt rushmore national memorial|拉兹莫夫斯基:razumovsky|拉冈:lacan|拉包尔:rabaul|拉匝禄:lazarus|' +
  '拉卜楞寺:labrang monastery|拉各斯:lagos|拉合尔:lahore|拉夫堡:loughborough|拉夫堡大学:loughborough university|拉夫桑贾尼:akbar hashemi rafsanjani|拉夫罗夫:lavrov|拉奎拉:laquila|' +
  '拉姆安拉:ramallah|拉孜:lhaze|拉尔夫:ralph|拉尔维克:larvik|拉尼娅:rania|拉巴斯:la paz|拉巴特:rabat|拉布拉多:labrador|拉帕斯:la paz|拉撒路:lazarus|拉文克劳:ravenclaw|拉斐尔:raphael|拉斐特:lafayette|' +
  '拉斯帕尔马斯:las palmas|拉斯穆森:rasmussen|拉斯维加斯:las vegas|拉普兰:lapland|拉普拉斯:laplace|拉格朗日:lagrange|拉格比:rugby|拉森:larson|拉法兰:raffarin|拉法格:lafargue|拉法赫:rafah|拉狄克:radek|' +
  '拉瓦尔:laval|拉瓦锡:lavoisier|拉盖尔:laguerre|拉科鲁尼亚:la coruna|拉米夫定:lamivudine|拉纳卡:larnaca/larnaka|拉美:latin america|拉美西斯:rameses|拉脱维亚:latvia|拉莫斯:ramos|拉萨:lhasa|' +
  '拉贾斯坦邦:rajasthan|拉赫曼尼诺夫:rachmaninoff|拉辛:racine|拉达克:ladakh|拉那烈:ranariddh|拉青格:ratzinger|拉顿:rodan|拉马丹:ramadan|拉马特甘:ramat gan|拉鲁:lhalu/dorje|' +
  '拉鲁湿地国家自然保护区:lhalu wetland national nature reserve|拉齐奥:lazio|拍立得:polaroid|拔示巴:bathsheba|拖雷:tolui|拙政园:humble administrators garden|拜伦:byron|' +
  '拜占庭:byzantium/byzantine|拜登:biden|拜科努尔:baikonur|拜科努尔航天发射基地:baikonur cosmodrome|拿俄米:naomi|拿撒勒:nazareth|拿破仑:napoleon/bonaparte|拿索:nassau|拿顺:nashon|拿骚:nassau|' +
  '持国天:dhritarashtra|指南宫:zhinan temple|指考:advanced subjects test|挑战者号:space shuttle challenger|挪亚:noah|挪威:norway|捷克:czech|捷克共和国:czech|捷克语:czech|' +
  '捷兔:hash house harriers|捷安特:giant manufacturing|捷尔任斯克:dzerzhinsk|捷尔梅兹:termez|捷豹:jaguar|捷达:jetta|捷达航空货运:jett|捻军:army|排湾族:paiwan|排灯节:diwali|掘客:digg|' +
  '探路者:pathfinder|推特:twitter|措勤:coqen|提克里特:tikrit|提多:titus|提尔:tyre|提尔市:tyre|提布卢斯:tibullus|搜狐:sohu|搜狐网:sohu|搜狗:sogou|搜神记:in search of the supernatural|携程:group|' +
  '摄氏:celsius|摇光:alkaid|摩加迪休:mogadishu|摩加迪沙:mogadishu|摩尔:moore|摩尔人:moor|摩尔多瓦:moldova|摩尔多瓦人:moldovan|摩尔根:morgan|摩尔门:mormon|摩尔门经:book of mormon|摩尼:mani|' +
  '摩尼教:manichaeism|摩托罗拉:motorola|摩揭陀:magadha|摩斯拉:mothra|摩根:morgan|摩根士丹利:morgan stanley|摩洛哥:morocco|摩登原始人:the flintstones|摩睺罗伽:mahoraga|摩纳哥:monaco|摩羯:capricorn|' +
  '摩羯座:capricornus|摩苏尔:mosul|摩萨德:mossad|摩蟹座:capricorn|摩西:moses|摩西五经:pentateuch|摩西的律法:mosaic law|摩诃婆罗多:mahabharata|摩门:mormon|摩门经:book of mormon|' +
  '摩鹿加群岛:maluku islands|撒丁岛:sardinia|撒克逊:saxon|撒克逊人:saxon|撒切尔:thatcher|撒切尔夫人:mrs thatcher|撒哈拉:sahara|撒哈拉人:sahrawi|撒哈拉威:sahrawi|撒哈拉沙漠:sahara desert|撒尔孟:salmon|' +
  '撒拉语:salar|撒拉铁:shealtiel|撒旦:satan|撒督:zadok|撒罗满:solomon|撒迦利亚:zechariah|撒迦利亚书:book of zechariah|撒门:salmon|撒马利亚:samaria|撒马尔干:samarkand|撒马尔罕:samarkand|' +
  '擒人节:valentines day|支付宝:alipay|支努干:chinook|攸县:you|改则:gerze|政协:cppcc|故宫:forbidden|故宫博物院:palace museum|敌基督:antichrist|敌杀死:decis|救世主:savior|救世军:army|敖德萨:odessa|' +
  '敖贝得:obed|敖闰:sea|教义和圣约:doctrine and covenants|教友派:quakers|教堂山:chapel hill|教师节:teachers day|教廷:papacy|教科文组织:unesco|教育电视:educational television|' +
  '教育部:ministry of education|敢达:gundam|敦刻尔克:dunkirk|敦豪:dhl|数字版权管理:digital rights management|数码港:cyberport|数码通:smartone vodafone|' +
  '文化和旅游部:ministry of culture and tourism|文县:wen|文山线:line|文旅部:ministry of culture and tourism|文档对象模型:document object model|文殊:manjushri|文殊师利菩萨:manjushri|' +
  '文殊菩萨:manjushri|文汇报:wen wei po|文艺复兴:renaissance|文莱:brunei|文莱达鲁萨兰国:brunei darussalam|文部省:education|文锦渡:man kam to|文革:revolution|斋月:ramadan|斋藤:saito|' +
  '斐波那契:fibonacci|斐济:fiji|斐理伯:philip|斐迪南:ferdinand|斗牛:big dipper and altair|斗牛士之歌:toreador song|断桥:the broken bridge|斯佩罗:spero|斯克里亚宾:scriabin|' +
  '斯卡伯勒礁:scarborough shoal|斯台普斯:staples|斯哥特:scott|斯图加特:stuttgart|斯坦利:stanley|斯坦因:stein|斯坦福:stanford|斯坦福大学:stanford university|斯坦贝克:steinbeck|斯坦顿:stanton|' +
  '斯堪地纳维亚:scandinavia|斯堪的纳维亚:scandinavia|斯塔西:stacy|斯多葛主义:stoicism|斯大林:stalin|斯大林主义:stalinism|斯大林格勒:stalingrad|斯威士兰:eswatini|斯宾塞:spencer|斯宾诺莎:baruch|斯密:smith|' +
  '斯巴达:sparta|斯巴鲁:subaru|斯帕斯基:spassky|斯当东:staunton|斯彻达尔:stjordal|斯德哥尔摩:stockholm|斯托纳:stoner|斯拉夫:slavic|斯捷潘:stepan|斯摩棱斯克:smolensk|斯普利特:split|' +
  '斯普拉特利群岛:spratly islands|斯普林菲尔德:springfield|斯普特尼克:sputnik|斯柯达:skoda|斯沃琪:swatch|斯泰西:stacy|斯洛伐克:slovakia|斯洛伐克语:slovak|斯洛文尼亚:slovenia|' +
  '斯洛文尼亚共和国:republic of slovenia|斯洛文尼亚语:slovenian|斯洛维尼亚:slovenia|斯特凡诺普洛斯:stephanopoulos|斯特恩:stern|斯特拉斯堡:strasbourg|斯特拉特福:stratford|' +
  '斯瓦尔巴和扬马延:svalbard and jan mayen|斯瓦希里:swahili|斯瓦希里语:swahili/kiswahili|斯瓦特:swat|斯皮尔伯格:spielberg|斯科普里:skopje|斯维尔德洛夫:sverdlov|斯考特:scott|斯芬克司:sphinx|斯莱特林:slytherin|' +
  '斯蒂文:steven/stevin|斯蒂文森:stevenson|斯蒂芬:stephen|斯诺:snow|斯诺登:snowden|斯里兰卡:sri lanka|斯里巴加湾港:bandar seri begawan|斯雷布雷尼察:srebrenica|新不伦瑞克:new brunswick|' +
  '新不列颠岛:new britain|新义州:shinuiju|新井:arai|新党:new party|新兴:sinsing|新军:armies|新农合:new rural cooperative medical scheme|新几内亚:new guinea|新力:sony|新加坡:singapore|' +
  '新加坡人:singaporean|新加坡国立大学:national university of singapore|新北:hsinpei|新华书店:xinhua bookstore|新华社:agency|新华网:xinhua news network|新南威尔士:new south wales|' +
  '新南威尔士州:new south wales|新县:xin|新喀里多尼亚:new caledonia|新园:hsinyuan|新型农村合作医疗:new rural cooperative medical scheme|新城电台:metro radio hong kong|新埤:hsinpi|' +
  '新墨西哥:new mexico|新奥尔良:new orleans|新宿:shinjuku|新山:johor bahru|新市:sinshih district of tainan|新干线:shinkansen|新店溪:xindian|新德里:new delhi|新拉:new latin|' +
  '新教:protestantism|新斯科舍:nova scotia|新民主主义:new democracy|新民主主义革命:new democracy|新民晚报:xinmin evening news|新泽西:new jersey|新浪:sina|新浪微博:sina weibo|新浪网:sina|' +
  '新海峡时报:new strait times|新潟:niigata|新热带界:neotropic|新生代:cenozoic|新界:new territories|新畿内亚:new guinea|新疆生产建设兵团:xinjiang production and construction corps|' +
  '新石器:neolithic|新石器时代:neolithic era|新竹:hsinchu|新约:new testament|新约全书:new testament|新纪元:new age|新罕布什尔:new hampshire|新罗:silla|新罗王朝:silla|新艺拉玛:cinerama|' +
  '新艺综合体:cinemascope|新芬党:sinn fein|新英格兰:new england|新西伯利亚:novosibirsk|新西兰:new zealand|方妮:fanny|施乐:xerox|施密特:schmidt|施泰尔马克:styria|施洗约翰:john the baptist|' +
  '施洗者约翰:john the baptist|施特劳斯:strauss|施瓦布:schwab|施瓦辛格:schwarzenegger|施罗德:schroder|旁氏:ponds|旁遮普邦:punjab|无价珍珠:pearl of great price|无国界医生:medecins sans frontieres|' +
  '无国界记者:reporters without borders|无着:asanga|无量寿:amitayus|无齿翼龙:pteranodon|日中:japan china|日产:nissan|日内瓦:geneva|日喀则:xigaze|日土:rutog|日惹:yogyakarta|' +
  '日惹特:special region of yogyakarta|日文:japanese|日曜日:sunday|日月潭:sun moon lake|日朝:japan and korea|日本:japan|日本书纪:nihonshoki|日本共同社:kyodo|' +
  '日本原子能研究所:japan atomic energy research institute|日本国志:a record of japan|日本天皇:japan|日本学:japanology|日本放送协会:nhk|日本海:sea of japan|' +
  '日本电报电话公司:nippon telegraph and telephone|日本经济新闻:nikkei shimbun|日本航空:japan airlines|日本银行:bank of japan|日本黑道:yakuza|日比谷公园:hibiya park|日电:nec|日电电子:nec|日神:apollo|' +
  '日立:hitachi|日经平均:nikkei|日经平均指数:nikkei|日经指数:nikkei|日美:japan us|日耳曼:germanic|日航:japan airlines|日韩:japan and korea|旧教:old religion|旧石器时代:paleolithic era|' +
  '旧约:old testament|旧约全书:old testament|旧金山:san francisco|早稻田大学:waseda university|时代:time|时代华纳:time warner inc|时代广场:times square|时钟座:horologium|旺波日山:mt wangbur|' +
  '旺角:mong kok|昂仁:ngamring|昂利:henri|昂撒:anglo saxon|昂纳克:honecker|昂船洲:stonecutters island|昆卡:cuenca|昆士兰:queensland|昆士兰州:queensland|昆廷:quentin|昆明湖:kunming lake|' +
  '昆汀:quentin/tarantino|昆都仑:hondlon|昌原:changwon|昌江:chang river|昌迪加尔:chandighar|昌都:qamdo|明仁:akihito|明古鲁:bengkulu|明史:dynasty|明和:meiwa|明尼苏达:minnesota|' +
  '明尼苏达州:minnesota|明尼阿波利斯:minneapolis|明德:middlebury|明德学院:middlebury college|明教:manichaeism|明斯克:minsk|明朝:dynasty|明治:meiji|明清:ming|明镜:der spiegel|易初莲花:lotus|' +
  '易北河:elbe river|易卜拉欣:ibrahim|易卜生:ibsen|易县:yi|易司马仪:ismail/i|易洛魁:iroquois|易经:the book of changes|易蒙停:imodium|易趣:eachnet|星冰乐:frappuccino|星岛:sing tao|' +
  '星岛日报:sing tao daily|星巴克:starbucks|星期一:monday|星期三:wednesday|星期二:tuesday|星期五:friday|星期六:saturday|星期四:thursday|星期天:sunday|星期日:sunday|星汉:milky way|星洲:singapore|' +
  '星洲日报:sin chew daily|星海争霸:starcraft|星球大战:star wars|星际争霸:starcraft|星际大战:star wars|星际旅行:star trek|星马:singapore and malaysia|星马泰:singapore|春岑:hill of spring|' +
  '春川:chuncheon|春日部:kasukabe|春柳:society|春柳社:society|春秋:period/annals|春秋左氏传:mr zuos spring and autumn annals|春节:spring festival|春节联欢晚会:cctv new years gala|' +
  '春蚕:silkworms|昭和:showa|昭披耶河:chao phraya river|是德科技:keysight technologies|昴宿星团:pleiades m|昴星团:pleiades m|显微镜座:microscopium|显生代:phanerozoic|显生宙:phanerozoic|' +
  '晋书:dynasty|晋代:dynasty|晋县:jin|晋察冀:shanxi|晋州:jin|晋朝:dynasty|普丁:putin|普京:putin|普什图语:pashtu|普兰:burang|普列谢茨克:plesetsk|普列谢茨克卫星发射场:plesetsk cosmodrome|' +
  '普利司通:bridgestone|普利托里亚:pretoria|普利策奖:pulitzer prize|普利茅斯:plymouth|普加乔夫:pugachov|普吉:phuket|普埃布拉:puebla|普契尼:puccini|普尔热瓦尔斯基:przevalski|普希金:pushkin|普拉亚:praia|' +
  '普拉提:pilates|普拉达:prada|普朗克:planck|普林斯顿:princeton|普林斯顿大学:princeton university|普桑:poussin|普氏:przevalski|普渡大学:purdue university|普立兹奖:pulitzer prize|普罗夫迪夫:plovdiv|' +
  '普罗扎克:prozac|普罗提诺:plotinus|普罗旺斯:provence|普罗旺斯语:provencal|普罗科菲夫:prokofiev|普罗米修斯:prometheus|普罗维登斯:providence|普罗迪:prodi|普莱斯:price|普莱费尔:playfair|普贤:samantabhadra|' +
  '普贤菩萨:samantabhadra|普通高等学校招生全国统一考试:ncee|普里什蒂纳:pristina|普里切特:pratchett|普陀山:mt potala at zhoushan|普雷斯堡:pressburg|普雷斯顿:preston|普鲁东:proudhon|普鲁东主义:proudhonism|' +
  '普鲁士:prussia|普鲁斯特:proust|景县:jing|景山公园:jingshan park|景教:nestorian christianity|智利:chile|智异山:jirisan|智神星:pallas|暗网:dark web|暗黑破坏神:diablo|暨南大学:jinan university|' +
  '暹粒:siem reap|暹罗:siam|暹罗语:siamese|暾欲谷:tonyukuk|曲水:quxu|曲麻莱:qumarleb|更新世:pleistocene|曹县:cao|曼切斯特:manchester|曼城:manchester|曼妥思:mentos|曼尼托巴:manitoba|' +
  '曼岛:isle of man|曼彻斯特:manchester|曼德勒:mandalay|曼德拉:mandela|曼海姆:mannheim|曼联:manchester united football club|曼苏尔:mansur|曼荷莲学院:mount holyoke college|曼谷:bangkok|' +
  '曼达尔:mandal|最后的晚餐:last supper|最终幻想:final fantasy|最高人民检察院:prc supreme peoples procuratorate|最高人民法院:supreme peoples court|月亮女神号:selene|月曜日:monday|有夏:china|' +
  '有教无类法:act|有线新闻网:cable network news|朋友圈:moments|服贸:cross strait service trade agreement|朗文:longman|望夫石:amah rock|望远镜座:telescopium|朝中:north korea china|朝日:asahi|' +
  '朝日新闻:asahi shimbun|朝韩:north and south korea|朝鲜:north korea|朝鲜中央通讯社:north korean central news agency|朝鲜人:north korean|朝鲜劳动党:workers party of korea|' +
  '朝鲜半岛:korean peninsula|朝鲜族:koreans|朝鲜日报:chosun ilbo|朝鲜民主主义人民共和国:peoples democratic republic of korea|朝鲜海峡:korea strait|朦骨:mongol|木下:kinoshita|木华黎:muqali|木卫一:io|' +
  '木卫三:ganymede|木卫二:europa|木卫四:callisto|木垒:mori|木星:jupiter|木曜日:thursday|木村:kimura|木栅线:taipei metro muzha line|木格措:lake mibgai co|未来主义:futurism|未来派:futurism|' +
  '末底改:mordechai|末日:judgment day|本内特:bennett|本因坊:honinbo|本尼迪:benedictus|本州:honshu|本杰明:benjamin|本田:honda|本笃会:benedictines|本茨:benz|本那比市:burnaby|札幌:sapporo|' +
  '札格拉布:zagreb|札格瑞布:zagreb|札格雷布:zagreb|札达:zanda|术赤:jochi|朱丽亚:julia|朱丽叶:juliet|朱利亚尼:giuliani/w|朱利娅:julia|朱利安:julian|朱子:master zhu|朱庇特:jupiter|朱莉娅:julia|' +
  '朱诺:juneau/juno|朱迪亚:judea|朴次茅斯:portsmouth|机械战警:robocop|杂剧四大家:four great yuan dramatists|杂多:zadoi|权力的游戏:game of thrones|权游:game of thrones|杉山:sugiyama|' +
  '杉本:sugimoto|李卜克内西:liebknecht|李卫公:duke li of wei|李尔王:lear|李希霍芬:richthofen|李斯特:ferenc/lister|李氏:yi|李氏朝鲜:joseon|李维:titus livius|李维斯:levis|李耳:lao zi|村上:murakami|' +
  '村田:murata|杜伊斯堡:duisburg|杜哈:doha|杜嘉班纳:dolce and gabbana|杜塞尔多夫:dusseldorf|杜塞道夫:dusseldorf|杜威:dewey|杜尚别:dushanbe|杜布罗夫尼克:dubrovnik|杜本内:dubonnet|杜比:dolby|' +
  '杜瓦利埃:duvalier|杜甫草堂:du fus thatched cottage|杜笃玛:dodoma|杜莎夫人:tussaud|杜蕾斯:durex|杜邦:dupont|杜鹃座:tucana|杞县:qi|杞国:qi|来义:laii|杨家将:yang saga|' +
  '杨百翰大学:brigham young university|杭州湾:hangzhou bay|杰伊汉港:ceyhan|杰佛兹:jeffords|杰克:jack|杰克森:jackson|杰克逊:jackson|杰士派:gatsby|杰夫:jeff|杰奎琳:jacqueline|杰弗逊:jefferson|' +
  '杰拉:gela|杰拉德:gerrard|杰斐逊城:jefferson|杰瑞:jerry|杰米:jamie|杰西:jesse|杰西卡:jessica|杰里科:jericho|杰里米:jeremy|松下:matsushita/panasonic|松下公司:panasonic corporation|' +
  '松下电器:panasonic corporation|松下电气工业:matsushita electronics industry|松井:matsui|松尾:matsuo|松山:matsuyama|松岛:matsushima|松巴哇:sumbawa|松巴哇岛:sumbawa|松本:matsumoto|' +
  '松田:matsuda|松花江:songhua river|板门店:panmunjeom|板鸭:spain|极东:far east|林克平大学:linkoping university|林县:lin|林周:lhunzhub|林堡:limburg/limbourg|林德布拉德:lindeblatt|' +
  '林村:lam tsuen|林来疯:linsanity|林肯:lincoln|林肯郡:lincolnshire|林芝:nyingchi|林茨:linz|林边:linpien|林雪平:linkoping|果倍爽:capri sun|果戈里:gogol|枝城:zicheng|枫叶国:canada|柏克莱:berkeley|' +
  '柏克郡:berkshire|柏孜克里克千佛洞:bezeklik thousand buddha caves|柏崎:kashiwazaki|柏崎刈羽:kashiwasaki kariwa|柏悦:park hyatt|柏拉图:plato|柏拉图哲学:platonism|柏林:berlin|' +
  '柏林围墙:berlin wall|柏林墙:berlin wall|柏林工业大学:technical university of berlin|柏蒂切利:botticelli|柏辽兹:berlioz|柔佛:johor|柔佛州:johor|柔佛海峡:straits of johor|查尔斯:charles|' +
  '查尔斯顿:charleston|查德:chad|查戈斯群岛:chagos archipelago|查普曼:chapman|查理周刊:charlie hebdo|查理大帝:charlemagne|查韦斯:chavez|柬埔寨:cambodia|柯尼斯堡:konigsberg|柯林:colin|柯林斯:collins|' +
  '柯林顿:clinton|柯棣华:kotnis|柯西:cauchy|柯达:kodak|柯那克里:conakry|柳条湖事件:mukden|柳营:liouying|柴可夫斯基:tchaikovsky|柴田:shibata|柴科夫斯基:tchaikowsky|柴达木:tsaidam|柴达木盆地:tsaidam|' +
  '标准普尔:standard and poors|标普:standard and poor|标致:peugeot|树莓派:raspberry pi|根特:ghent|根西岛:guernsey|格但斯克:gdansk|格兰特:grant|格兰芬多:gryffindor|格力:gree|格勒诺布尔:grenoble|' +
  '格尔夫波特:gulf port|格尔木:golmud|格恩西岛:guernsey|格拉:gera|格拉斯哥:glasgow|格拉汉姆:graham|格拉纳达:granada|格拉茨:graz|格林:green|格林多:corinthians|格林奈尔大学:grinnell college|' +
  '格林威治:greenwich|格林威治村:greenwich|格林威治标准时间:greenwich mean time|格林尼治:greenwich|格林尼治标准时间:greenwich mean time|格林斯班:greenspan|格林童话:grimms fairy tales|格林纳达:grenada|' +
  '格洛斯特:gloucester|格洛斯特郡:gloucestershire|格涅沙:ganesha|格瑞那达:grenada|格罗兹尼:grozny|格罗宁根:groningen|格莱美奖:grammy award|格萨尔:gesar|格里姆斯塔:grimstad|格里高利:gregory|' +
  '格陵兰:greenland|格陵兰岛:greenland|格雷:grey/gray|格雷氏解剖学:grays anatomy|格雷茅斯:greymouth|格鲁吉亚:georgia|格鲁吉亚人:georgian|桂林医学院:guilin medical university|桂格:quaker|' +
  '桃太郎:momotaro|桃花扇:the peach blossom fan|桃莉羊:dolly|桑内斯:sandnes|桑地诺民族解放阵线:sandinista national liberation front|桑坦德:santander|桑塔纳:santana|桑娇维塞:sangiovese|' +
  '桑帕约:sampaio|桑德尔福德:sandefjord|桑德拉:sandra|桑德斯:sanders|桑托里尼岛:santorini|桑科:moraceae|桑给巴尔:zanzibar|桥本:hashimoto|桥镇:bridgetown|梁山伯与祝英台:the butterfly lovers|' +
  '梁朝:dynasty|梁祝:the butterfly lovers|梁赞:ryazan|梅德韦杰夫:medvedyev/medvedev|梅斯:metz|梅斯梅尔:mesmer|梅林:merlin|梅森:mersenne|梅氏:messier|梅洛:melo/merlot|' +
  '梅派:mei lanfang school|梅瑟:moses|梅纳德:maynard|梅西:messi|梅西叶:messier|梅西耶:messier|梅里美:merimee|梦罗园:menlo park|梦露:monroe|梨俱吠陀:rigveda|梯也尔:adolphe thiers|梵书:brahmana|' +
  '梵克雅宝:van cleef and arpels|梵天:nirvana|梵教:brahmanism|梵文:sanskrit|梵蒂冈:vatican|梵蒂冈城:vatican|梵语:sanskrit|梵谷:gogh|梵高:gogh|棉兰:medan|棉兰老岛:mindanao|棒国:korea|棒子国:korea|' +
  '棒约翰:papa johns|森海塞尔:sennheiser|森田:morita|森罗殿:hell|森美兰:sembilan|植树节:arbor day|植田:ueda|楚辞:chu|楞迦:lanka|楞迦岛:lanka|槟城:penang|槟州:penang|槟椥:ben tre|' +
  '槟榔屿:penang island|槟知:ben tre|樟宜:changi|樟木:dram|模里西斯:mauritius|横山:yokoyama|横滨:yokohama|横须贺:yokosuka|樱井:sakurai|樱岛:sakurajima|樱桃园:the cherry orchard|樱花国:japan|' +
  '檀君:tangun|檀君王:tangun|檀香山:honolulu|欧亚:eurasia|欧亚大陆:eurasia|欧仁:eugene|欧佩克:opec|欧元区:eurozone|欧冠:uefa champions league|欧几里得:alexandria|欧姆龙:omron corporation|' +
  '欧安组织:organization for security and cooperation|欧宝:opel|欧巴马:obama|欧式:euclidean|欧拉:euler|欧文:owen/erwin/irvine|欧文斯:owens|欧柏林:oberlin|欧氏:euclid|欧洲:europe|' +
  '欧洲中央银行:european central bank|欧洲之星:eurostar|欧洲人:european|欧洲共同体:european community|欧洲刑警组织:europol|欧洲安全与合作组织:organization for security and cooperation|' +
  '欧洲安全和合作组织:organization for security and cooperation|欧洲杯:european cup|欧洲核子中心:european organization for nuclear research cern|' +
  '欧洲核子研究中心:european organization for nuclear research cern|欧洲歌唱大赛:eurovision song contest|欧洲法院:european court of justice|欧洲理事会:european council|欧洲电视:eurovision|' +
  '欧洲联盟:european union|欧洲自由贸易联盟:european free trade association|欧洲航天局:european space agency|欧洲议会:european parliament|欧猪:piigs|欧盟:eu|' +
  '欧盟委员会:commission of european union|欧米茄表公司:omega sa|欧罗巴:europe/europa|欧罗巴洲:europe|欧美:europe and america|欧若拉:aurora|欧莱雅:loreal|欧里庇得斯:euripides|欲经:kama sutra|' +
  '歌利亚:goliath|歌德:goethe|歌罗西:colossia|歌诗达邮轮:costa cruises|歙县:she|正义党:justicialist party|正祖:jeonjo|武仙座:hercules|武功山:mt wugong|武圣:saint of war|武夷山:mt wuyi|' +
  '武汉大学:wuhan university|武汉钢铁公司:wuhan iron and steel|武田:takeda|歧路灯:lamp|死海:dead sea|死海古卷:dead sea scrolls|死海经卷:dead sea scrolls|残奥:paralympics|' +
  '残奥会:paralympic games|母亲节:mothers day|每日快报:daily express|每日新闻:mainichi shimbun|每日电讯报:daily telegraph|每日邮报:daily mail|每日镜报:daily mirror|比亚:bia|比亚迪:byd company|' +
  '比亚迪汽车:byd auto|比什凯克:bishkek|比佛利山:beverly hills|比利:pele|比利时:belgium|比勒费尔德:bielefeld|比勒陀利亚:pretoria|比哈尔邦:bihar|比埃兹巴伯:beelzebub|比安:bienne|比尔:bill|' +
  '比尔博:bilbo baggins|比才:bizet|比斯开湾:bay of biscay|比特币:bitcoin|比特纳:bittner|比索:bissau|比绍:bissau|比萨:pisa|比萨斜塔:leaning tower of pisa|毕加索:picasso|毕卡索:picasso|' +
  '毕尔巴鄂:bilbao|毕尼奥夫:benioff|毕达哥拉斯:pythagoras|毗湿奴:vishnu|毗耶娑:vyasa|毛主义:maoism|毛主席:chairman mao|毛利人:maori|毛姆:maugham|毛子国:russia|毛泽东主义:maoism|' +
  '毛泽东思想:mao zedong thought|毛泽东选集:selected works of mao zedong|毛选:selected works of mao zedong|毛邓三:mao zedong thought|毛里塔尼亚:mauritania|毛里求斯:mauritius|' +
  '民主党:democratic party|民主墙:wall|民主进步党:dpp|民国:china|民政局:bureau of civil affairs|民政部:ministry of civil affairs|民数记:book of numbers|' +
  '民族大学:university for nationalities|民盟:china democratic league|民答那峨海:mindanao sea|民粹派:narodniks|民进:china association for promoting democracy|民进党:dpp|水俣:minamata|' +
  '水利部:ministry of water resources|水原:suweon|水户:mito|水星:mercury|水晶宫:the crystal palace|水曜日:wednesday|水浒传:water margin|水浒全传:water margin|水浒后传:water margin sequel|' +
  '水瓶座:aquarius|水立方:cube|水蛇座:hydrus|水行侠:aquaman|永嘉郡:yongjia|永定河:yongding river|永珍:vientiane|氹仔:taipa|汇业财经集团:delta asia financial group|汇业银行:banco delta asia sarl|' +
  '汇丰:corporation|汉书:dynasty|汉城:hanseong|汉城特别:hanseong special metropolitan|汉堡:hamburg|汉堡王:king|汉学:han learning|汉密尔顿:hamilton|汉拼:hanyu pinyin|' +
  '汉拿山:hallasan mountain|汉斯:hans/reims|汉朝:dynasty|汉水:han river|汉江:han river|汉英:chinese english|汉萨同:hanseatic league|汉语水平考试:hsk|汉诺威:hanover|' +
  '汕头大学:shantou university|汗腾格里峰:khan tengri|江南大学:jiangnan university|江原道:gangwon|江孜:gyangze|江户:edo|江浙:jiangsu and zhejiang|江淮官话:jianghuai mandarin|池上:chihshang|' +
  '池田:ikeda|汤加:tonga|汤加群岛:tonga|汤加里罗:tongariro|汤博乐:tumblr|汤姆:tom|汤姆孙:thompson|汤姆斯杯:thomas cup|汤姆逊:thomson|汤川:yukawa/hideki|汤普森:thompson|汨罗江:miluo river|汶莱:brunei|' +
  '汾河:fen river|沁县:qin|沃伦:warren|沃克斯豪尔:vauxhall|沃尔夫:wolf|沃尔夫奖:wolf prize|沃尔夫斯堡:wolfsburg|沃尔沃:volvo|沃尔玛:wal mart|沃尔芬森:wolfson|沃特森:watson|沃罗涅日:voronezh|' +
  '沃达丰:vodafone|沃顿:wharton|沅水:yuan river|沅江:yuan river|沙乌地阿拉伯:saudi arabia|沙依巴克:saybagh|沙俄:tsarist russia|沙僧:sha wujing|沙加缅度:sacramento|沙和尚:sha wujing|' +
  '沙国:saudi arabia|沙头角:sha tau kok|沙姆沙伊赫:sharm el sheikh|沙巴:sabah|沙捞越:sarawak|沙漠之狐:desert fox|沙特:saudi|沙特阿拉伯:saudi arabia|沙特阿拉伯人:saudi|沙特鲁:chateauroux|沙田:sha tin|' +
  '沙畹:chavannes|沙皇俄国:tsarist russia|沙那:sanaa|沛公:duke of pei|沛县:pei|沣水:feng river|沧县:cang|沧浪亭:the surging waves pavillion|沪宁:shanghai and nanjing|' +
  '沪宁铁路:shanghai nanjing railway|沪语:shanghainese|河内:hanoi|河北工业大学:hebei university of technology|河北科技大学:hebei university of science and technology|' +
  '河套:great bend of the yellow river|河村:kawamura|河殇:elegy|河西:shaanxi|河西走廊:hexi corridor|河鼓二:altair|治多:zhidoi|泃河:ju river|泇河:jia river|泊松:poisson|法兰克:franks|' +
  '法兰克林:franklin|法兰克福:frankfurt|法兰克福学派:frankfurt school|法兰克福汇报:frankfurter allgemeine zeitung|法兰克福证券交易所:frankfurt stock exchange|法兰德斯:flanders|法兰斯:france|' +
  '法兰西:france|法兰西体育场:stade de france|法兰西斯:francis|法兹鲁拉:fazlullah|法利赛人:pharisee|法制日报:legal daily|法勒斯:perez|法华经:the lotus sutra|法国:france|法国人:frenchman|' +
  '法国航空:air france|法国航空公司:air france|法塔赫:fatah|法家:legalist|法尔卡什:farkas|法属圭亚那:french guiana|法属波利尼西亚:french polynesia|法拉利:ferrari|法拉盛:chinatown|法拉第:faraday|' +
  '法新社:agence france presse|法源寺:fayuan|法王:sakyamuni|法网:french open|法罗群岛:faroe islands|法耶德:fayed|法航:air france|法蒂玛:fatimah|法语:french|法赫德:arabia|法隆寺:horyuji|' +
  '法马古斯塔:famagusta|法鲁克:egypt|泗县:si|泗水:surabaya|泛美:pan american|泡菜国:south korea|波义耳:boyle|波什格伦:porsgrunn|波兰:poland|波兰斯基:polanski|波兰语:polish|波兹南:poznan|波兹坦:potsdam|' +
  '波兹曼:boltzmann|波利尼西亚:polynesia|波哥大:bogota|波塞冬:poseidon|波士尼亚:bosnia|波士尼亚与赫塞哥维纳:bosnia and herzegovina|波士顿:boston|波士顿大学:boston university|波士顿红袜:boston red sox|' +
  '波多黎各:puerto rico|波季:poti|波尔多:bordeaux|波弗特海:beaufort sea|波德:bode|波德戈里察:podgorica|波德申:port dickson|波德里查:podgorica|波恩:bonn|波恩大学:university of bonn|' +
  '波托马克河:potomac river|波拉波拉岛:bora bora|波拿巴:bonaparte|波提乏:potiphar|波斯:persia|波斯尼亚:bosnia|波斯尼亚和黑塞哥维那:bosnia and herzegovina|波斯尼亚语:bosnian|波斯教:zoroastrianism|' +
  '波斯普鲁斯:bosphorus|波斯普鲁斯海峡:bosphorus|波斯湾:persian gulf|波斯猫:persian|波斯语:persian/farsi|波旁:bourbon|波昂:bonn|波札那:botswana|波来古:pleiku|波江座:eridanus|波河:po river|' +
  '波洛涅斯:polonius|波特:potter|波特兰:portland|波罗:polo|波罗的:baltic|波罗的海:baltic sea|波美拉尼亚:pomerania|波茨坦:potsdam|波茨坦公告:potsdam declaration|波西米亚:bohemia|' +
  '波赫:bosnia and herzegovina|波阿斯:boaz|波阿次:boaz|波隆那:bologna|波音:boeing|波鸿:bochum|波黑:bosnia and herzegovina|泥盆纪:devonian|泰东:far east|泰勒:taylor|泰华:mt tai and mt hua|' +
  '泰卢固语:telugu|泰县:tai|泰国:thailand|泰坦:titan|泰姬玛哈陵:taj mahal|泰姬陵:taj mahal|泰尔:tyre|泰山:tarzan|泰戈尔:tagore|泰文:thai|泰晤士:times|泰晤士报:times|泰晤士河:river thames|' +
  '泰格尔:tegel/tiger|泰瑟:taser|泰瑟枪:taser|泰米尔:tamil|泰米尔伊拉姆猛虎解放组织:liberation tigers of tamil eelam|泰米尔猛虎组织:tamil tigers|泰米尔纳德:tamil nadu|泰米尔纳德邦:tamil nadu|泰西:west|' +
  '泰西大儒:great european scholar|泰语:thai|泰达:teda|泰雅族:atayal|泷泽:takizawa|泸县:lu|泸沽湖:lugu lake|泼水节:songkran|泽布吕赫:zeebrugge|泽西:jersey|泽西岛:jersey|泾县:jing|洁西卡:jessica|' +
  '洋县:yang|洋基:new york yankees|洋基队:new york yankees|洋山深水港:yangshan deep water port|洋浦经济开发区:yangpu economic development zone|洗者若翰:st john the baptist|洛伦茨:lorentz|' +
  '洛佩兹:lopez|洛佩斯:lopez|洛克人:rockman|洛克菲勒:rockefeller|洛克西德:lockheed|洛基:loki|洛基山:rocky mountains|洛子峰:lhotse mountain|洛希尔:rothschild|洛德:lord|洛杉矶:los angeles|' +
  '洛杉矶时报:los angeles times|洛杉矶湖人:los angeles lakers|洛林:lorraine|洛桑:lausanne|洛浦:lop|洛矶山:rocky mountains|洛矶山脉:rocky mountains|洛美:lome|洛锡安:lothian|洞庭湖:dongting lake|' +
  '津塔:jin tower|津岛:tsushima|津巴布韦:zimbabwe|洨河:xiao river|洪堡:humboldt|洪家:hung gar kung fu martial art|洪江管理:hongjiang management|洪泽湖:hongze lake|洪都拉斯:honduras|' +
  '洪雅族:hoanya|洭河:kuang river|派克:pike|派力奥:fiat palio|派拉蒙影业:paramount pictures|派翠西亚:patricia|流球群岛:ryukyu|浅草:asakusa|浉河:shi river|济州:jeju|济州岛:jeju|浐河:chan river|' +
  '浑河:hun river|浙江三门:sanmen|浙江大学:zhejiang university|浙江天台:tiantai|浙赣:zhejiang jiangxi|浚县:xun|浣纱记:huansahji|浦东机场:shanghai pudong international airport|浦那:pune|' +
  '浦项:pohang|浮士德博士:dr faustus|海事处:marine department|海于格松:haugesund|海伦:helen|海伯利:highbury|海信:hisense|海南大学:hainan university|海南岛:hainan island|海印寺:haein temple|' +
  '海地:haiti|海基会:straits exchange foundation|海尔:hale|海尔德兰:gelderland|海尼根:heineken|海岛:municipality of the islands|海峡交流基金会:straits exchange foundation|' +
  '海峡时报:the straits times|海峡群岛:channel islands|海德:hyde|海德保:heidelberg|海德公园:hyde park|海德堡:heidelberg|海德尔堡:heidelberg|海德格尔:heidegger|海拉尔:hailar|海斯:hayes|' +
  '海明威:hemingway|海森伯:heisenberg|海森堡:heisenberg|海涅:heine|海淀图书城:haidian book|海湾:gulf|海湾战争:gulf war|海牙:the hague|海王:poseidon/neptune/aquaman|海王星:neptune|海登:hayden|' +
  '海航:hainan airlines|海警局:china coast guard|海豚座:delphinus|海贼王:one piece|海迪:heidi|海防:haiphong|海顿:haydn|浸信会:baptists|浸礼会:baptists|涂尔干:durkheim|涂山:mt tu|' +
  '涅槃经:nirvana sutra|涅瓦:nyeva|涅瓦河:nyeva|消基会:consumers foundation|涉县:she|淀山湖:dianshan lake|淇县:qi|淘宝网:taobao marketplace|淡水:tamsui|淮河:huai river|淮海地区:huaihai|' +
  '深井:sham tseng|深县:shen|深圳交易所:shenzhen stock exchange|深圳河:shenzhen|深圳证券交易所:shenzhen stock exchange|深港:shenzhen and hong kong|深蓝:blue|清华大学:tsinghua university|' +
  '清史稿:dynasty|清州:cheongju|清明:pure brightness festival|清明节:qingming|清水:shimizu|清津:chongjin|清迈:chiang mai|渐新世:oligocene|渠县:qu|渡边:watanabe|' +
  '渣打银行:standard chartered bank|渤海:parhae|渤海湾:bohai bay|渥太华:ottawa|温切斯特:winchester|温县:wen|温哥华:vancouver|温哥华岛:vancouver island|温尼伯:winnipeg|温布尔登:wimbledon|' +
  '温布尔登网球公开赛:wimbledon championships|温布尔顿:wimbledon|温布顿:wimbledon|温得和克:windhoek|温斯顿:winston|温特图尔:winterthur|温网:wimbledon championships|渭水:wei river|渭河:wei river|' +
  '港交所:hong kong stock exchange|港台:hong kong and taiwan|港岛:hong kong island|港澳:hong kong and macao|港澳台:hong kong|港灿:hong konger|港珠澳:hong kong|' +
  '港珠澳大桥:hong kong zhuhai macau bridge|港铁:mtr|港龙航空:hong kong dragon airlines|湄公河:mekong river|湄公河三角洲:mekong river delta|湄南河:chao phraya river|湄洲岛:meizhou island|' +
  '湖人:los angeles lakers|湖区:lake|湖南大学:hunan university|湖西:huhsi|湘桂运河:hunan guangxi canal|湘语:xiang|湘黔:hunan guizhou|溇水:lou river|源氏物语:the tale of genji|' +
  '滇藏:yunnan and tibet|滇藏川:yunnan|滋贺:shiga|滑县:hua|滑铁卢:waterloo|滑铁卢火车站:waterloo station|滕县:teng|滕斯贝格:tonsberg|滕王阁:tengwang tower|滚石:rock records|满人:manchu|' +
  '满地可:montreal|满城尽带黄金甲:flower|满州:manchou|满汉:manchurian chinese|满洲:manchuria|满洲国:manchukuo|满清:manchurian qing|滦河:luan river|滨松:hamamatsu|滨海:primorsky|' +
  '滨海新:binhai new|滨海边疆区:primorsky krai|滨田:hamada|漓江:river li|漠北:outer mongolia|漠南:inner mongolia|漳县:zhang|潘塔纳尔:pantanal|潘多拉:pandora|潘太克斯:pentax|潘婷:pantene|' +
  '潘斯:pence|潘朵拉:pandora|潭柘寺:tanzhe temple|潮汕话:chaoshan|澄海:sea of serenity|澎湖列岛:pescadores islands|澎湖岛:pescadores islands|澎湖群岛:penghu|澜沧江:lancang river|澧县:li|' +
  '澳大利亚:australia|澳大利亚国立大学:australian national university|澳大利亚洲:australia|澳大利亚联邦:commonwealth of australia|澳大利亚首都特区:australian capital territory|' +
  '澳新军团:australian and new zealand army corps|澳新军团日:anzac day|澳洲:australia|澳洲广播电台:australian broadcasting corporation|澳纽:australia and new zealand|' +
  '澳网:australian open|澳门:macao|澳门国际机场:macau international airport|澳门立法会:legislative council of macao|激浪:mountain dew|濊貊:yemaek|濒危野生动植物种国际贸易公约:cites|瀍河:chan river|' +
  '瀍河回族:chanhe|火卫一:phobos|火卫二:deimos|火奴鲁鲁:honolulu|火影忍者:naruto|火星:mars|火星人:martian|火曜日:tuesday|火炭:fo tan|火狐:firefox|火环:ring of fire|火箭军:rocket force|火线:firewire|' +
  '灰姑娘:cinderella|灵恩:charismatic christianity|灵恩派:charismatic movement|灵雀寺:nyitso monastery|灶君:zaoshen|灶王:zaoshen|灶王爷:zaoshen|灶神星:vesta|炎帝:emperors|' +
  '炸药奖:nobel prize|烈屿:liehyu|烈日:liege|热尔韦:gervais|热比亚:rabiye|热比娅:rabiye|热那亚:genoa|熊本:kumamoto|燃灯佛:dipamkara buddha|燕京大学:yanjing|燕国:yan|燕赵:yan and zhao|' +
  '燕赵都市报:yanzhao metropolis daily|爪哇:java|爪哇岛:java|爱丁堡:edinburgh|爱丽丝:alice|爱丽丝泉:alice springs|爱丽丝漫游奇境记:alice|爱丽斯泉:alice springs|爱卫会:patriotic health committee|' +
  '爱因斯坦:einstein|爱国卫生运动委员会:patriotic health committee|爱国者:mim|爱奥华:iowa|爱尔兰:ireland|爱尔兰共和军:irish republican army|爱尔兰共和国:republic of ireland|爱彼迎:airbnb|' +
  '爱德华:edward/edouard|爱德华兹:edwards|爱德华岛:prince edward island|爱德华王子岛:prince edward island|爱德斯沃尔:eidsvoll|爱德玲:adeline|爱德蒙:edmund|爱斯基摩:eskimo|爱晚亭:aiwan pavilion|' +
  '爱普生:epson|爱沙尼亚:estonia|爱玛:emma|爱琴海:aegean sea|爱留根纳:eriugena|爱知:aichi|爱立信:ericsson|爱经:kama sutra|爱维养:evian|爱罗先珂:eroshenko|爱耳日:ear care day|爱荷华:iowa|爱莉丝:iris|' +
  '爱莫利维尔:emeryville|爱达荷:idaho|爱迪生:edison|爱马仕:hermes|爱默生:emerson|父亲节:fathers day|牙买加:jamaica|牛头:ox head|牛津:oxford|牛津大学:university of oxford|牛津郡:oxfordshire|' +
  '牛轭礁:niue reef|牛郎:altair|牛顿:newton|牛魔王:gyuumao|牡丹:mutan|牡羊座:aries|牧夫座:bootes|牵牛:altair|牵牛星:altair|特伦顿:trenton|特克斯:tekes|特克斯和凯科斯群岛:turks and caicos islands|' +
  '特克斯河:tekes river|特内里费:tenerife|特利:terry|特别任务连:special duties unit|特卫强:tyvek|特古西加尔巴:tegucigalpa|特奥会:special olympics|特拉华:delaware|特拉华河:delaware river|' +
  '特拉法加广场:trafalgar square|特拉法尔加:trafalgar|特拉法尔加广场:trafalgar square|特拉维夫:tel aviv|特提斯海:tethys|特斯拉:tesla|特易购:tesco|特朗普:trump|特瓦族:twa|特种空勤团:special air service|' +
  '特立尼达:trinidad|特立尼达和多巴哥:trinidad and tobago|特罗多斯:troodos|特艺彩色:technicolor|特里尔:trier|特里普拉:tripura|特里萨:teresa/theresa|特雷沃:trevor|特雷莎:teresa/theresa|特鲁埃尔:terguel|' +
  '特鲁多:trudeau|犍陀罗:kingdom|犬夜叉:inuyasha|犹他:utah|犹他州:utah|犹地亚:judea|犹大:judas/judah|犹大书:epistle of st jude|犹太:jews/judea|犹太人:jew|犹太复国主义:zionism|犹太复国主义者:zionist|' +
  '犹太教:judaism|犹太法典:talmud|犹达:jude|犹达斯:judas|狄俄倪索斯:dionysus|狄奥多:theodor|狄拉克:dirac|狄更斯:dickens|狐狸座:vulpecula|狗狗币:dogecoin|独岛:dokdo|' +
  '独立国家联合体:commonwealth of independent states|独立报:the independent|独联体:commonwealth of independent states|独龙:drung|狮城:lion|狮子:leo/shihtzu|狮子山:sierra leone|狮子座:leo|' +
  '狮子林园:lion grove garden|狮泉河:sengge tsangpo|狼图腾:wolf totem|狼牙山:mount langya|猎户座:orion|猎户座大星云:great nebula|猎犬座:canes venatici|猪八戒:pigsy|猪悟能:zhu bajie|' +
  '猪湾:bay of pigs|猫儿山:kitten mountain|猫本:melbourne|猫雾族:babuza|献县:xian|猴猴族:qauqaut|猴王:wukong|玄武:black tortoise|玉夫座:sculptor|玉川:tamagawa|玉皇:emperor|玉素甫:yusuf|' +
  '玉衡:alioth|玉门关:yumen pass|玉龙雪山:mt yulong|王太后:dowager|玛丽:mary|玛丽亚:maria|玛丽娅:maria|玛丽苏:mary sue|玛俐欧:mario|玛克辛:maxine|玛利亚:mary|玛多:madoi|玛家:machia|玛律:male|' +
  '玛德琳:madeleine|玛拉基书:book of malachi|玛拉基亚:malachi|玛拿西:manasseh|玛格丽特:margaret|玛沁:maqen|玛窦:matthew|玛纳斯:manas|玛纳斯河:manas river|玛莎拉蒂:maserati|玛迪达:matilda|玩偶之家:house|' +
  '环县:huan|环太平洋:pacific rim|环太平洋地震带:ring of fire|环太平洋火山带:ring of fire|环渤海湾地:bohai economic rim|环球唱片:universal records|环球时报:global times|' +
  '环球音乐集团:universal music group|现代:hyundai|现代新儒家:modern new confucianism|现代集团:hyundai|玻利尼西亚:polynesia|玻利维亚:bolivia|玻尔兹曼:boltzmann|玻意耳:boyle|玻璃市:perlis|' +
  '玻里尼西亚:polynesia|珀斯:perth|珊卓:sandra|珍珠港:pearl harbor|珙县:gong|珞巴语:lhoba|珠三角:pearl river delta|珠山:mount everest|珠峰:mount everest|珠江:pearl river|' +
  '珠江三角洲:pearl river delta|珠澳:zhuhai and macau|珠穆朗玛:mount everest|珠穆朗玛峰:mount everest|班什:binche|班伯利:bunbury|班伯里:bunbury/banbury|班克斯:banks/banksy|班克西:banksy|' +
  '班加罗尔:bangalore|班吉:bangui|班图斯坦:bantustan|班基:bangui|班玛:baima|班珠尔:banjul|班禅:panchen|班禅喇嘛:panchen lama|班禅额尔德尼:panchen erdeni|班竹:banjul|班达亚齐:banda aceh|' +
  '班达海:banda sea|班雅明:benjamin|琅琊山:mt langya|理光:ricoh|理县:li|理学:school|理性与感性:sense and sensibility|理查:richard|理查德:richard|理查森:richardson|琉球:ryukyu/liuchiu|' +
  '琉球海:ryukyu sea|琉球群岛:ryukyu islands|琐罗亚斯德:zoroaster|琐罗亚斯德教:zoroastrianism|琐罗亚斯特:zoroaster|琴斯托霍瓦:czestochowa|琼州海峡:qiongzhou strait|琼斯:jones|琼斯顿:johnston|' +
  '瑙鲁:nauru|瑞亚:rhea|瑞典:sweden|瑞典语:swedish|瑞士:switzerland|瑞士人:swiss|瑞波币:ripple|瑞萨:renesas electronics|瓜地马拉:guatemala|瓜德罗普:guadeloupe|瓜拉丁加奴:kuala terengganu|' +
  '瓜达尔:gwadar|瓜达尔卡纳尔岛:guadalcanal|瓜达尔港:gwadar port on arabian sea|瓜达拉哈拉:guadalajara|瓜达拉马:sierra de guadarrama|瓜达拉马山:sierra de guadarrama|瓦利:vali|' +
  '瓦利斯和富图纳:wallis and futuna|瓦剌:oirat mongols|瓦加杜古:ouagadougou|瓦努阿图:vanuatu|瓦勒他:valletta|瓦尔德:vardo|瓦尔特:walter|瓦尔纳:varna|瓦尔达克:wardak|瓦德瑟:vadso|瓦德西:waldersee|' +
  '瓦杜兹:vaduz|瓦罕走廊:wakhan corridor|瓦良格:varyag|瓦良格人:varangian|瓦莱塔:valletta|瓦西里:vasily|瓦西里耶维奇:vasilievich|瓦都兹:vaduz|瓦里斯:wallis|瓦隆:walloon|甘地:gandhi|甘孜:garze|' +
  '甘巴里:gambari|甘德:gade|甘托克:gantok|甘比亚:gambia|甘迺迪:kennedy|甬江:yong river|田中:tanaka|田村:tamura|田纳西:tennessee|田纳西州:tennessee|甲壳虫:beatles|甲虫车:volkswagen beetle|' +
  '申命记:book of deuteronomy|申根:schengen|申通:express|电机及电子学工程师联合会:ieee|留园:lingering garden|留尼旺:reunion|留尼汪:reunion|留里克:rurik|疏勒国:shule|瘸帮:crips|登徒子:master dengtu|' +
  '白云机场:baiyun airport|白令海:bering sea|白令海峡:bering strait|白俄:belarus|白俄罗斯:belarus|白俄罗斯人:byelorussian|白军:guard|白厅:whitehall|白垩世:cretaceous|白垩纪:cretaceous|' +
  '白头山:baekdu|白宫:white house|白宫群英:the west wing|白帝城:baidi|白族:bai|白朗:bainang|白毛女:girl|白水江自然保护区:baishuijiang nature reserve|白沙瓦:peshawar|白河:paiho|白洋淀:baiyang lake|' +
  '白海:white sea|白罗斯:belarus|白羊:aries|白羊座:aries|白羊朝:koyunlu|白翎岛:baengnyeong island of south korea|白翎面:baengnyeong|白色恐怖:white terror|白色情人节:white day|白虎:white tiger|' +
  '白虎观:hall|白蛇传:tale of the white snake|白金汉郡:buckinghamshire|白雪公主:snow white|白马寺:baima|白骨精:white bone spirit|白鲸:moby dick|白鹤梁:white crane ridge at fuling|' +
  '白鹭湾湿地公园:bailuwan wetland park|百事可乐:pepsi|百事轻怡:diet pepsi|百利甜:baileys irish cream|百利甜酒:baileys irish cream|百合子:yuriko|百威:budweiser|百家姓:names|百度知道:baidu knows|' +
  '百思买:best buy|百慕大:bermuda|百慕大三角:bermuda triangle|百慕达:bermuda|百济:paekche|百老汇:broadway|百胜:paksing|百胜餐饮:tricon global restaurants|百花园:garden of many flowers|' +
  '百花奖:awards|的的喀喀湖:lake titicaca|的里雅斯特:trieste|的黎波里:tripoli|皆大欢喜:as you like it|皇冠假日酒店:crowne plaza|皇后:queens/queenstown|皇城:imperial|皇堡:whopper|皇天:august heaven|' +
  '皇家加勒比海游轮公司:royal caribbean cruise lines|皇家学会:royal society|皇家马德里:real madrid|皮克斯:pixar animation studios|皮克林:pickering|皮卡尔:picard|皮埃尔:pierre|皮尔森:pearson|' +
  '皮特凯恩群岛:pitcairn islands|皮特拉克:petrarch/petrarca|皮诺切特:pinochet|盂兰盆会:feast of all souls|盂县:yu|盎撒:anglo saxon|盎格鲁:anglo|盎格鲁撒克逊:anglo saxon|盎格鲁萨克逊:anglo saxon|' +
  '盐湖城:salt lake|监察部:ministry of supervision|监察院:control yuan|盖世太保:gestapo|盖亚那:guyana|盖兹:gates|盖县:gai|盖尔:gaelic/geier|盖尔语:gaelic|盖特纳:geithner|盖茨:gates|盖茨比:gatsby|' +
  '盗版党:pirate party|盘古氏:pangu|直布罗陀:gibraltar|直布罗陀海峡:strait of gibraltar|直落布兰雅:telok blangah|盾牌座:scutum|眉县:mei|真主:allah|真主党:hezbollah|真如:tathata|真心话大冒险:truth|' +
  '真理报:pravda|真理部:ministry of truth|真纳:jinnah|真言宗:shingon buddhism|睡美人:sleeping beauty|睢县:sui|瞻礼日:sunday|瞿塘峡:qutang gorge|瞿昙:gautama|知识共享:creative commons|' +
  '矩尺座:norma|石井:ishii|石器时代:stone age|石头记:the story of the stone|石岗:shek kong|石川:ishikawa|石林:stone forest|石油换食品项目:iraq oil for food program|' +
  '石油输出国组织:organization of petroleum exporting countries|石渠:serxu|石炭纪:carboniferous|石田:ishida|石舫:marble boat|矽谷:silicon valley|码分多址:code division multiple access|' +
  '研华:advantech|硅谷:silicon valley|硬骨鱼:osteichthyes|碑林:forest of steles|碧昂丝:beyonce|碧欧泉:biotherm|磁县:ci|礁湖星云:lagoon nebula|礼县:li|礼拜一:monday|礼拜三:wednesday|' +
  '礼拜二:tuesday|礼拜五:friday|礼拜六:saturday|礼拜四:thursday|礼拜天:sunday|礼拜日:sunday|礼炮号:salyut|礼经:classic of rites|礼记:classic of rites|礼部:ministry of|' +
  '社会民主党:social democratic party|社科院:academy of social sciences|祁县:qi|祁连山:qilian mountains|祁连山脉:qilian mountains|祆教:zoroastrianism|祖马:zuma|神佛:gods and buddhas|' +
  '神农本草经:shennongs compendium of materia medica|神农架地区:shennongjialin|神农架林区:shennongjialin|神农氏:shennong|神圣罗马帝国:holy roman empire|神奇宝贝:pokemon|神奈川:kanagawa|' +
  '神女:goddess|神户:kobe|神舟:hasee|神舟号飞船:shenzhou|神道:shinto|神道教:shinto|神风特攻队:kamikaze unit|神龙汽车:dongfeng peugeot citroen|禅宗:zen buddhism|福佬:hoklo|福克:fock|' +
  '福克兰群岛:falkland islands|福克斯:fox/focus|福克纳:faulkner|福冈:fukuoka|福尔:faure|福尔摩斯:sherlock holmes|福尔摩沙:formosa|福岛:fukushima|福布斯:forbes|福摩萨:formosa|福斯:volkswagen|' +
  '福斯塔夫:falstaff|福斯特:foster|福柯:foucault|福楼拜:flaubert|福煦:foch|福特:ford|福特汽车:ford motor company|福田:fukuda|福禄贝尔:frobel|福科:foucault|福维克:vorwerk|禧玛诺:shimano|' +
  '离岛:islands district of the new territories|离骚:on encountering sorrow|秋叶原:akihabara|秋田:akita|种子岛:tanegashima|科什图尼察:kostunica|科伦坡:colombo|科佩尔:koper|科克:cork|' +
  '科利奥兰纳斯:coriolanus|科卿:cochin|科威特:kuwait|科学怪人:frankenstein|科尔:kohl|科尔多瓦:cordoba|科尔沁:horqin|科尼赛克:koenigsegg|科布多:qobto|科恩:cohen|科托努:cotonou|科摩洛:comoros|' +
  '科摩罗:union of the comoros|科普特人:copts|科普特语:coptic|科林:colin|科林斯:corinth/collins|科比:kobe bryant|科浦:coop|科特布斯:cottbus|科索沃:kosovo|科纳克里:conakry|科罗娜:corona|' +
  '科罗拉多:colorado|科罗拉多大峡谷:grand canyon|科罗拉多州:colorado|科罗纳:corona/colonna|科茨沃尔德:cotswolds|科西嘉岛:corsica|科迪勒拉:cordillera|科迪勒拉山系:cordillera|科隆:cologne/colon|' +
  '科隆群岛:galapagos islands|秘鲁:peru|秦城监狱:qincheng prison|秦岭山脉:qinling mountain range|秦朝:dynasty|秦汉:qin|秦淮河:qinhuai river|称多:chindu|程海湖:chenghai lake|税务局:tax bureau|' +
  '税捐稽征处:taipei revenue service|穆加贝:mugabe|穆圣:prophet muhammad|穆尔西:morsi|穆巴拉克:mubarak|穆斯林:muslim|穆沙拉夫:musharraf|穆索尔斯基:mussorgsky|穆罕默德:muhammad|穆萨维:moussavi|' +
  '穆迪:moodys|穆通:mouton|空中客车:airbus|空客:airbus|突厥斯坦:turkestan|突尼斯:tunis|突尼斯市:tunis|突尼西亚:tunisia|窝阔台:khan|窝阔台汗:khan|立体派:cubism|立法院:legislative yuan|' +
  '立院:legislative yuan|立陶宛:lithuania|立陶宛人:lithuanian|立顿:lipton|童军:scout|童子军:scout|端午节:dragon boat festival|竹内:takeuchi|竹园:chuk yuen|竹岛:takeshima|竹田:chutien|' +
  '竺乾:buddha/dharma|竺教:buddhism|竺法:dharma|笑林:jokes|笔会:pen|笛卡儿:descartes|笛卡尔:descartes|笛沙格:desargues|符拉迪沃斯托克:vladivostok|符腾堡:wurttemberg|第一世界:first world|' +
  '第一岛链:first island chain|第一次世界大战:world war one|第二世界:second world|第二岛链:second island chain|第二性:the second sex|第二次世界大战:world war ii|第戎:dijon|第比利斯:tbilisi|' +
  '第蒙:des moines|筑波:tsukuba|策勒:chira|筼筜湖:yundang|管城:guangcheng hui district of zhengzhou|管城回族:guangcheng hui district of zhengzhou|箭牌:wrigley|箱根:hakone|' +
  '米其林:michelin|米凯拉:michaela|米利班德:milliband|米国:united states|米夫:mif|米奇:mickey|米奇老鼠:mickey mouse|米字旗:jack|米尔斯:mills|米尔顿:milton|米底亚:media|米开兰基罗:michelangelo|' +
  '米开朗基罗:buonarroti|米德尔伯里:middlebury|米拉:mira|米格:mig/mikoyan|米歇尔:michel/mitchell|米罗:miro|米老鼠:mickey mouse|米该亚:micah|米诺安:minoan|米高扬:mikoyan|米高梅:metro goldwyn mayer|' +
  '粤拼:jyutping|粤海:guangdong hainan|粤语拼音:jyutping|精工:seiko|精河:jing nahiyisi|索国:somalia/somaliland|索多玛:sodom|索多玛与哈摩辣:sodom and gomorrah|索契:sochi|索尔:thor|' +
  '索尔仁尼琴:solzhenitsyn|索尔兹伯里石环:stonehenge|索尼:sony|索普:thorpe|索杰纳:sojourner|索福克勒斯:sophocles|索福克里斯:sophocles|索绪尔:saussure|索罗斯:soros|索罗门:solomon|索菲亚:sofia|' +
  '索邦大学:sorbonne|索里亚:soria|索非亚:sofia|索马利亚:somalia|索马里:somalia|紧凑渺子线圈:compact muon solenoid|紫坪铺大坝:zipingpu dam|紫坪铺水库:zipingpu dam|紫禁城:forbidden|' +
  '紫金山:purple mountain|紫金山天文台:purple mountain observatory|红军:army|红十字:red cross|红十字会:red cross|红卫兵:guards|红场:red square|红堡:red fort|红新月:red crescent|红河:red river|' +
  '红海:red sea|红灯记:the legend of the red lantern|红牛:red bull|红环:rotring|红磡:hung hom|红色高棉:khmer rouge|红魔鬼:red devils|约书亚:joshua|约书亚记:book of joshua|约伯:job|' +
  '约伯记:book of job|约克:york|约克郡:yorkshire|约坦:jotham|约拿书:book of jonah|约旦:jordan|约旦河:jordan river|约根:jurgen|约沙法:jehoshaphat|约珥书:book of joel|约瑟:joseph|约瑟夫:joseph|' +
  '约纳:jonah|约维克:gjovik|约翰:john/johan/johann|约翰保罗:john paul|约翰内斯堡:johannesburg|约翰斯顿:johnston|约翰逊:johnson|约西亚:josiah|纪伯伦:gibran|纳什:nash|纳什维尔:nashville|纳匝肋:nazareth|' +
  '纳吉布:naguib/razak|纳塔乃耳:nathaniel|纳尔逊:nelson|纳尼亚:narnia|纳尼亚传奇:the chronicles of narnia|纳扎尔巴耶夫:nazarbayev|纳指:nasdaq|纳斯达克:nasdaq|纳木错:namtso|纳杰夫:najaf|' +
  '纳瓦特尔语:nahuatl|纳瓦萨:navassa|纳瓦霍:navajo|纳皮尔:napier|纳米比亚:namibia|纳粹:nazi|纳粹主义:nazism|纳粹党:arbeiterpartei|纳粹分子:nazi|纳西:nakhi|纳赛尔:nasr/nasser|纳赫雄:nahshon|纳达尔:nadal|' +
  '纳闽:labuan|纳霍德卡:nakhodka|纳鸿:nahum|纽交所:new york stock exchange|纽伦堡:nuremberg|纽几内亚:new guinea|纽卡斯尔:newcastle|纽埃:niue|纽奥良:new orleans|纽时:new york times|' +
  '纽泽西:new jersey|纽瓦克:newark|纽约:new york|纽约人:new yorker|纽约大学:new york university|纽约客:the new yorker|纽约州:new york|纽约帝国大厦:empire state building|纽约时报:new york times|' +
  '纽约证券交易所:new york stock exchange|纽约邮报:new york post|纽芬兰:newfoundland island|纽芬兰与拉布拉多:newfoundland and labrador|纽西兰:new zealand|织女:vega|织女星:vega|' +
  '终南山:zhongnan mountains|绍莫吉:somogy|经信委:economy and informatization commission|经合组织:organization for economic cooperation and development|' +
  '经济协力开发机构:organization for economic cooperation and development|经济合作与发展组织:organization for economic cooperation and development|经济学人:the economist|绘架座:pictor|' +
  '绛县:jiang|绥芬河:suifen river|绮色佳:ithaca|维也纳:vienna|维京人:viking|维克托:victor|维冈:wigan|维吉尔:virgil|维吉尼亚:virginia|维吾尔族:uighur|维基媒体基金会:wikimedia foundation|' +
  '维基数据:wikistats|维基物种:wikispecies|维基百科:wikipedia|维基解密:wikileaks|维基词典:wiktionary|维多利亚:victoria|维多利亚公园:victoria park|维多利亚岛:victoria island|维多利亚州:victoria|' +
  '维多利亚港:victoria harbor|维多利亚湖:lake victoria|维多利亚瀑布:victoria falls|维奇:vigilius|维密:victorias secret|维尔容:viljoen|维尔斯特拉斯:weierstrass|维尔纽斯:vilnius|' +
  '维尼熊:winnie the pooh|维德角:cape verde|维拉:vala|维拉港:port vila|维氏:victorinox|维港:victoria harbor|维特:werther|维特根斯坦:wittgenstein|维珍:virgin|维纳斯:venus|维维安:vivian|' +
  '维罗纳:verona|维萨:visa|维达:vidar|绿坝:dam|绿教:islam|绿春:luxi|绿箭:wrigleys doublemint|绿色和平:greenpeace|绿营:green standard army|缅因:maine|缅文:burmese|缅甸:myanmar|缅甸语:burmese|' +
  '缪斯:muse|网信办:cyberspace administration of china|网师园:master of the nets garden|网易:netease|网景:netscape|网络:internet|网罟座:reticulum|网通:china netcom|网飞:netflix|' +
  '罗伦斯:lawrence|罗伯斯庇尔:robespierre|罗伯特:robert|罗伯茨:roberts|罗伯逊:robertson|罗兰:roland|罗兴亚人:rohingya|罗切斯特:rochester|罗利:raleigh|罗塞塔石碑:rosetta stone|罗姆人:romani|' +
  '罗姗:roxanne|罗安达:luanda|罗宋:russia|罗宾汉:robin hood|罗宾逊:robinson|罗密欧:romeo|罗巴切夫斯基:lobachevsky|罗布林卡:norbulingka|罗布泊:lop nor|罗彻斯特:rochester|罗得岛:rhodes|罗得斯岛:rhodes|' +
  '罗德岛:rhodes|罗恩:ron|罗托鲁瓦:rotorua|罗摩衍那:ramayana|罗摩诺索夫:lomonosov|罗斯:roth/rus|罗斯托克:rostock|罗斯托夫:rostov on don|罗斯涅夫:rosneft|罗斯福:roosevelt|罗曼诺:romano|罗杰:roger|' +
  '罗杰斯:rogers|罗格:logue/rogge|罗格斯大学:rutgers university|罗氏:roche|罗洁爱尔之:raziel|罗浮宫:louvre|罗浮山:mt luofushan|罗琳:rowling|罗生门:rashomon|罗盘座:pyxis|罗素:russell/william|' +
  '罗索:roseau|罗纳:rhone|罗纳尔多:ronaldo|罗纳河:rhone|罗莎:rosa|罗蒙诺索夫:lomonosov|罗讷河:rhone river|罗贾瓦:rojava|罗霄山:luoxiao mountains|罗马:rome|罗马公教:roman catholicism|罗马尼亚:romania|' +
  '罗马教廷:church/vatican|罗马斗兽场:colosseum|罗马诺:romano|羊卓雍措:yamdrok lake|羊卓雍错:yamdrok lake|羊角村:giethoorn|美东时间:usa eastern standard time|美中:us china|' +
  '美中台:us china taiwan|美丽岛:formosa|美丽新世界:brave new world|美乐:merlot|美以美:methodist|美体小铺:the body shop|美刀:usd|美利坚:america|美利坚合众国:united states of america|' +
  '美利坚治世:pax americana|美加:us and canada|美因茨:mainz|美国:united states|美国之音:voice of america|美国人:american|美国众议院:united states house of representatives|' +
  '美国佬:american/yankee|美国全国广播公司:national broadcasting company|美国参议院:united states senate|美国国会:us congress|美国国务院:us department of|' +
  '美国国家侦察局:national reconnaissance office|美国国家标准学会:american national standards institute|美国国家航空航天局:nasa|美国国际集团:american international group|美国在线:america online|' +
  '美国地质局:united states geological survey|美国地质调查局:united states geological survey|美国太空总署:nasa|美国宇航局:nasa|美国广播公司:abc|美国最高法院:supreme court of the united states|' +
  '美国有线新闻网:cable network news|美国海岸警卫队:united states coast guard|美国电话电报公司:at and t|美国联合通讯社:associated press|美国联邦储备:us federal reserve|' +
  '美国能源部:us department of energy|美国航空:american airlines|美国航空公司:american airlines|美国证券交易委员会:us securities and exchange commission|美国资讯交换标准码:ascii|' +
  '美国运通:american express co|美姑河:meigu river|美宇航局:nasa|美属维尔京群岛:united states virgin islands|美属萨摩亚:american samoa|美巴:america and pakistan|美帝:united states|' +
  '美德:usa and germany|美心:maxine|美拉尼西亚:melanesia|美日:us japan|美智子:michiko/japan|美朝:us and north korea|美杜莎:medusa|美林集团:merrill lynch|美欧:us and eu|美汁源:minute maid|' +
  '美泉宫:schonbrunn palace|美洲:america/americas|美洲国家组织:organization of american states|美洲大陆:americas|美洲鸵:greater rhea|美玲:meiling|美的:midea|美禄:nestle milo|美籍:american|' +
  '美粒果:minute maid|美索不达米亚:mesopotamia|美网:us open|美职篮:national basketball association|美联储:us federal reserve|美联社:associated press|美苏:american soviet|美英:us and uk|' +
  '美语:american english|美金:usd|美颜相机:beautycam|群马:gumma|羽田:haneda|翔凤:comac arj|翟理斯:giles|翡冷翠:florence|翰林院:academy|翼龙:dodge nitro|耀西:yoshi|老君:laozi|老墨:mexican|' +
  '老庄:laozi and zhuangzi|老挝:laos|老板:robam|老残游记:the travels of lao tsan|老街:laokai|考克斯:cox|考克斯报告:cox report|考工记:the artificers record|考文垂:coventry|考波什堡:kaposvar|' +
  '考试院:examination yuan|考选部:ministry of examination|耐克:nike|耦园:couples retreat garden|耶利哥:jericho|耶利米:jeremy|耶利米书:book of jeremiah|耶利米哀歌:lamentations of jeremiah|' +
  '耶和华:jehovah|耶和华见证人:jehovahs witnesses|耶哥尼雅:jechoniah|耶弗他:jephthah|耶户:jehu|耶洗别:jezebel|耶烈万:yerevan|耶稣:jesus|耶稣会:the jesuits|耶稣会士:jesuit|耶稣升天节:ascension day|' +
  '耶稣受难节:good friday|耶稣基督:jesus christ|耶稣教:protestantism|耶稣降临节:advent|耶西:jesse|耶诞节:christmas|耶路撒冷:jerusalem|耶酥会:jesuits|耶酥会士:jesuit|耶鲁:yale|耶鲁大学:yale university|' +
  '聂姆曹娃:nemcova|聂拉木:nyalam|职业高尔夫球协会:professional golfers association|联合包裹服务公司:united parcel service|联合国:united nations|联合国儿童基金会:unicef|' +
  '联合国安全理事会:united nations security council|联合国开发计划署:united nations development program|联合国教科文组织:unesco|联合国环境规划署:united nations environment program|' +
  '联合国秘书处:united nations secretariat|联合技术公司:united technologies corporation|联合报:united daily news|联合王国:kingdom|联想:lenovo|联想集团:lenovo group|联盟号:soyuz|' +
  '联航:china united airlines|联通:china united telecommunications corporation|联通红筹公司:unicom red chip|联邦德国:germany|联邦快递:fedex|' +
  '联邦紧急措施署:federal emergency management agency|联邦调查局:federal bureau of investigation|联邦通信委员会:federal communications commission|聚友:myspace|' +
  '肇庆大学:zhaoqing university|肉蒲团:the carnal prayer mat|肖恩:sean|肖邦:chopin|肯塔基:kentucky|肯尼亚:kenya|肯尼迪:kennedy|肯尼迪角:kennedy|肯德基:kfc|肯德基炸鸡:kentucky fried chicken|' +
  '肯德拉:kendra|肯普索恩:kempthorne|肯特:kent|育空:yukon|胜利日:victory day|胡佛:hoover|胡克:hook/hooke|胡图族:hutu|胡塞尔:husserl|胡天:zoroastrianism|胡夫:khufu|胡安:juan|' +
  '胡桃夹子:the nutcracker|胶州湾:gulf of jiaozhou|脆谷乐:cheerios|脱脱:toktoghan|脸书:facebook|脸谱:facebook|腐国:uk|腓力:philip|腓尼基:phoenicia|腓特烈斯塔:fredrikstad|腓立比:philip/philippi|' +
  '腾格里:tengri|腾格里沙漠:tengger desert|腾讯:tencent|膳魔师:thermos|自民党:liberal democratic party|自然之友:friends of nature|自由中国:free china|自由亚洲电台:radio free asia|' +
  '自由古巴:cuba libre|自由城:freetown|自由女神像:statue of liberty|自由市:libreville|自由民主党:liberal democratic party|自由神像:statue of liberty|自由软件基金会:free software foundation|' +
  '舒曼:schumann|舒肤佳:safeguard|舒马赫:schumacher|舟山群岛:zhoushan island|般雀比拉多:pontius pilate|船尾座:puppis|船帆座:vela|船底座:carina|良渚文化:liangzhu|色达:sertar|' +
  '艺圃:the garden of cultivation|艾丁湖:ayding lake|艾哈迈德:ahmed|艾哈迈达巴德:ahmedabad|艾哈迈迪内贾德:ahmadinejad|艾奇逊:atchison|艾奥瓦:iowa|艾尔米塔什:ermitazh|艾尔米塔奇:ermitazh|艾弥尔:emile|' +
  '艾德蒙顿:edmonton|艾曼塔:emmentaler|艾森豪威尔:eisenhower|艾比湖:aibi lake|艾玛纽埃尔:emmanuel|艾略特:elliott|艾登堡:attenborough|艾美奖:emmy award|艾菲尔铁塔:eiffel tower|艾萨克:isaac|艾赛克斯:essex|' +
  '艾迪:eddie|艾迪卡拉:ediacaran|艾迪生:addison|节礼日:boxing day|芝加哥:chicago|芝加哥大学:university of chicago|芦洞:rodong|芬兰:finland|芬兰语:finnish|芬达:fanta/fender|芭提雅:pattaya|' +
  '芭比:barbie|芭芭拉:barbara|芭达雅:pattaya|花呗:ant check later|花地玛堂区:parish of our lady of fatima|花旗银行:citibank|花果山:mount huaguo|花莲:hualien|苍蝇座:musca|苍龙:blue dragon|' +
  '苏伊士运河:suez canal|苏俄:soviet russia|苏克雷:sucre|苏共:soviet communist party|苏利南:suriname|苏台德地区:sudetenland|苏哈托:suharto|苏姆盖特:sumgayit|苏宁电器:suning appliance|苏尔:sol|' +
  '苏州大学:suzhou|苏州河:suzhou creek|苏必利尔湖:lake superior|苏报案:qings|苏拉威西:sulawesi|苏杭:suzhou and hangzhou|苏格兰:scotland|苏格兰女王玛丽:mary|苏格兰折耳猫:scottish fold|苏格拉底:socrates|' +
  '苏珊:susan|苏瓦:suva|苏维埃:soviet|苏美尔:sumer|苏联:union|苏联最高苏维埃:supreme soviet|苏花公路:suhua highway|苏莱曼:suleiman|苏菲:sophie/sufi|苏西洛:yudhoyono|苏超:scottish premiership|' +
  '苏迪曼杯:sudirman cup|苏里南:suriname|苏里南河:suriname river|苏金达:sukinda|苏门答腊:sumatra|苏门答腊岛:sumatra|苏非主义:sufism|苏黎世:zurich|' +
  '苏黎世联邦理工学院:eidgenossische technische hochschule|苗族:hmong|若尔盖:zoige|若开山脉:arakan yoma|若望:john|若望福音:gospel of john|若瑟:joseph|若翰:john|苦菜花:herbs|英仙座:perseus|' +
  '英代尔:intel|英伟达:nvidia|英伦:england|英伦三岛:british isles|英华:english chinese|英吉利:england|英吉利海峡:english channel|英国:kingdom|' +
  '英国工程技术学会:the institution of engineering and technology|英国广播公司:bbc|英国广播电台:bbc|英国文化协会:british council|英国电讯公司:bt|英国皇家学会:royal society|英国石油:british petroleum|' +
  '英国石油公司:british petroleum|英属哥伦比亚:british columbia|英属维尔京群岛:british virgin islands|英广:bbc|英德:anglo german|英文:english|英格兰:england|英格兰银行:bank of england|' +
  '英汉:english chinese|英特尔:intel|英联合王国:kingdom|英联邦:british commonwealth of nations|英语:english|英语教学:english language teaching|英超:premier league|英迪格酒店:hotel indigo|' +
  '英雄联:league of legends|英飞凌:infineon|苹果:apple|苹果公司:apple inc|苹果电脑:mac/macintosh|茂县:mao|茂物:bogor|范县:fan|范德格拉夫:graaff|范思哲:versace|范斯坦:feinstein|茅利塔尼亚:mauritania|' +
  '茅山:mt mao|茨万吉拉伊:tsvangirai|茨城:ibaraki|茨欣瓦利:tskhinvali|茱丽叶:juliet|茱莉亚:julia|茱莉娅:julia|茱莉雅:julia|茶经:tea|荆山:mt jingshan|草山:grassy hill|荒井:arai|荣县:rong|荣威:roewe|' +
  '荣市:vinh|荣格:jung|荧惑星:mars|药师佛:medicine buddha|药师如来:medicine buddha|药水:yaksu|荷兰:holland|荷兰王国:netherlands|荷兰皇家航空:klm royal dutch airlines|荷兰语:dutch|荷尼阿拉:honiara|' +
  '荷属圣马丁:sint maarten|荷属安的列斯:netherlands antilles|荷巴特:hobart|荷马:homer|莎士比亚:shakespeare|莎拉:sara|莎拉波娃:sharapova|莎翁:shakespeare|莒光:chukuang|莒县:jun|莘县:shen|' +
  '莫三比克:mozambique|莫伊谢耶夫:moiseyev|莫伯日:maubeuge|莫克姆湾:morecambe bay|莫利森:morrison|莫卧儿王朝:mughal|莫吉托:mojito|莫哈韦沙漠:mojave desert|莫塔马湾:gulf of martaban|莫奈:monet|' +
  '莫尔兹比港:port moresby|莫尔斯:morse|莫扎特:mozart|莫拉莱斯:morales|莫斯特:mousterian|莫斯科:moscow|莫札特:mozart|莫杰斯特:modest/modeste|莫桑比克:mozambique|莫泊桑:maupassant|莫洛尼:moroni|' +
  '莫罕达斯:mohandas|莫罗尼:moroni|莫迪:modi|莫里哀:moliere|莫霍洛维奇:mohorovichich|莫霍洛维奇不连续面:moho|莫霍面:moho|莱伊尔:lyell|莱佛士:raffles|莱切:lecce|莱卡:lycra|莱城:lae|莱布尼兹:leibnitz/leibniz|' +
  '莱布尼茨:leibniz|莱德杯:ryder cup|莱恩:ryan|莱斯大学:rice university|莱斯沃斯岛:lesbos|莱斯特:lester/leicester|莱斯特郡:leicestershire|莱旺厄尔:levanger|莱昂纳多:leonardo|莱比锡:leipzig|' +
  '莱温斯基:lewinsky|莱特:wright|莱特币:litecoin|莱索托:lesotho|莱茵河:rhine river|莱里达:lerida|莱顿:leiden|莱顿大学:university of leiden|莱麦丹:ramadan|莱齐耶三世:letsie iii of lesotho|' +
  '菅原:sugawara|菊池:kikuchi|菩提达摩:bodhidharma|菩提道场:bodhimanda|菲亚特:fiat|菲力克斯:felix|菲姬:fergie|菲尔兹:fields|菲尔兹奖:fields medal|菲尔普斯:phelps|菲尔特:furth|菲尼克斯:phoenix|' +
  '菲律宾:philippines|菲律宾人:filipino|菲律宾大学:university of the philippines|菲律宾语:tagalog|菲德尔:fidel|菲舍尔:fisher|菲茨杰拉德:fitzgerald|萌古:mongol|萍卡菲尔特:pinkafeld|萧伯纳:shaw|' +
  '萧县:xiao|萧邦:chopin|萨丁尼亚岛:sardinia|萨克拉门托:sacramento|萨克森州:saxony|萨克洛夫:sakharov|萨克逊:saxon|萨兰斯克:saransk|萨博:saab|萨卡什维利:saakashvili|萨哈洛夫:sakharov|萨哈罗夫:sakharov|' +
  '萨哈罗夫人权奖:eu sakharov human rights prize|萨哈罗夫奖:thought|萨哈诺夫:sakharov|萨尔:saarland|萨尔图:sartu|萨尔州:saarland|萨尔布吕肯:saarbrucken|萨尔普斯堡:sarpsborg|萨尔瓦多:el salvador|' +
  '萨尔科奇:sarkozy|萨尔科齐:sarkozy|萨尔茨堡:salzburg|萨尔达:zelda|萨巴德罗:zapatero|萨彦岭:sayan mountains|萨德:thaad|萨德尔:sadr|萨拉丁:saladin|萨拉戈萨:zaragoza|萨拉曼卡:salamanca|' +
  '萨拉森帝国:saracen empire|萨拉热窝:sarajevo|萨摩:satsuma|萨摩亚:samoa|萨摩麟:samotherium|萨斯卡通:saskatoon|萨斯喀彻温:saskatchewan|萨格勒布:zagreb|萨桑王朝:sassanid empire of persia|' +
  '萨满教:shamanism|萨特:sartre|萨珊王朝:sassanid empire of persia|萨瓦河:sava river|萨科齐:sarkozy|萨莉:sally|萨菲:safi|萨蒂:sati|萨赫蛋糕:sachertorte|萨达姆:hussein|萨达特:anwar al sadat|' +
  '萨迦:sagya|萨迪克:sadiq|萨里:surrey|萨里郡:surrey|萨马兰奇:samaranch|萨默塞特郡:somerset|落叶归根:home|落基山:rocky mountains|落马洲:lok ma chau|葛兰素史克:glaxosmithkline|葛摩:comoros|' +
  '葛法翁:capernaum|葛瑞格尔:gregoire|葛莱美奖:grammy award|葛逻禄:qarluq|葡文:portuguese|葡萄牙:portugal|葡萄牙人:portuguese|葡萄牙文:portuguese|葡萄牙语:portuguese|葡萄语:portuguese|' +
  '葡语:portuguese|葵涌:kwai chung|蒂森克虏伯:thyssenkrupp|蒂芙尼:tiffany and co|蒙代尔:mondale|蒙兀国:khamag mongol|蒙古:mongolia|蒙古人:mongol|蒙古国:mongolia|蒙古语:mongolian|蒙古里:mongol|' +
  '蒙哥马利:montgomery|蒙地卡罗:monte carlo|蒙大拿:montana|蒙娜丽莎:mona lisa|蒙巴萨:mombasa|蒙巴顿:mountbatten|蒙帕纳斯:montparnasse|蒙彼利埃:montpellier|蒙得维的亚:montevideo|蒙日:monge|' +
  '蒙牛:china mengniu dairy company limited|蒙特内哥罗:montenegro|蒙特利尔:montreal|蒙特卡洛:monte carlo|蒙特塞拉特:montserrat|蒙特娄:montreal|蒙特维多:montevideo|蒙特雷:monterey|' +
  '蒙罗维亚:monrovia|蒙语:mongolian|蒲县:pu|蒲甘:bagan|蒲甘王朝:bagan|蒲隆地:burundi|蓝侬:lennon|蓝星:blue planet|蓝毗尼:lumbini|蓝牙:bluetooth|蓝精灵:smurfs|蔚县:yu|蔡司公司:zeiss company|' +
  '蔺相如:ling xiangru|蕾哈娜:rihanna|薄伽丘:boccaccio|薇薇安:vivian|薛定谔:schrodinger|藏人:tibetan|藏传佛教:tibetan buddhism|藏族人:tibetan|藏独:tibetan independence|藏经洞:cave|藤井:fujii|' +
  '藤原:fujiwara|藤县:teng|藤本:fujimoto|藤森:fujimori|藤泽:fujisawa|藤田:fujita|藤野:fujino|虎牌:tiger brand|虎门:bocca tigris|虚空藏菩萨:akasagarbha bodhisattva|虹桥机场:hongqiao airport|' +
  '虾夷:emishi|蚂蚁金服:ant financial services group|蛇夫座:ophiuchus|蛇果:red delicious|蛇龙珠:cabernet gernischt|蛾摩拉:gomorrah|蜀国:sichuan|蜀相:shu|蜈支洲岛:wuzhizhou island|' +
  '蜑家:tanka|蜘蛛人:spider man|蜘蛛侠:spider man|蜘蛛星云:tarantula nebula|蝎虎座:lacerta|蝙蝠侠:batman|蟹状星云:crab nebula|蠡县:li|血帮:bloods|血腥玛丽:bloody mary|行会:exco|' +
  '行政会议:executive council of hong kong|行政院:executive yuan|街头霸王:street fighter|衡山:mt heng|衣索比亚:ethiopia|衣索比亚界:ethiopian zone|袋鼠国:australia|裕仁:hirohito|' +
  '褒禅山:mt baochan|西万尼:silvaner|西乃:sinai|西乃山:mount sinai|西亚:southwest asia|西伯利亚:siberia|西北:northwest china|西北农林科技大学:northwest a and f university|' +
  '西北大学:northwest university|西北工业大学:northwestern polytechnical university|西北航空公司:northwest airlines|西南交通大学:southwest jiaotong university|' +
  '西南大学:southwest university|西印度:west indies|西哈努克:sihanouk|西坡拉:zipporah|西域:western regions|西塞罗:cicero|西墙:western wall|西天:western paradise|西奈:sinai peninsula|' +
  '西奈半岛:sinai peninsula|西奈山:mount sinai|西孟加拉邦:west bengal|西安交通大学:xian jiaotong university|西安外国语大学:xian international studies university|' +
  '西安电子科技大学:xidian university|西属撒哈拉:spanish sahara|西岳:mt hua|西弗吉尼亚:west virginia|西德:west germany|西德尼:sidney|西戎:xionites|西拉:syrah|西拉雅族:siraya|西撒哈拉:western sahara|' +
  '西敏:westminster|西文:spanish|西斯塔尼:sistani|西斯廷:sistine|西斯汀:sistine|西方:west/occident|西方人:westerner/occidental|西村:nishimura|西来庵:xilai temple|' +
  '西松建设:nishimatsu construction co|西格蒙德:sigmund|西欧:western europe|西欧联盟:western european union|西沙群岛:paracel islands|西洋:west|西海:yellow sea|西湖:west lake|' +
  '西澳大利亚:western australia|西澳大利亚州:western australia|西点:west point|西爪哇:west java|西班牙:spain|西班牙人:spaniard|西班牙文:spanish|西班牙港:port of spain|西甲:la liga|' +
  '西番雅书:book of zephaniah|西科尔斯基:sikorski|西米德兰兹:west midlands|西米德兰兹郡:west midlands|西耶那:fiat siena|西萨摩亚:western samoa|西藏人:tibetan|西藏百万农奴解放纪念日:serf liberation day|' +
  '西西弗斯:sisyphus|西西里:sicily/sicilia|西西里岛:sicily|西贡:saigon|西部片:western|西里尔:cyril/cyrillic|西里西亚:silesia|西门子:siemens|西门子公司:siemens ag|' +
  '西陵峡:xiling gorge on the changjiang|西雅图:seattle|西非:west africa|西顿:sidon|覃塘:qintang|观世音:guanyin|观世音菩萨:guanyin|观澜湖:mission hills group|观音菩萨:guanyin|视窗:windows|' +
  '角宿一:spica|解放军:peoples liberation army|解放日:liberation day|解放日报:liberation daily|解百纳:cabernet|詹姆斯:james|詹森:johnson|警察厅:national police agency|' +
  '警政署:national police agency|讴歌:acura|论坛报:tribune|论语:the analects of confucius|设得兰群岛:shetland islands|证券柜台买卖中心:gretai securities market|' +
  '证监会:china securities regulatory commission|评审团特别奖:special jury prize|该亚:gaea|该隐:cain|诺丁汉:nottingham|诺丁汉郡:nottinghamshire|诺亚:noah|诺伊曼:neumann|诺克少:nouakchott|' +
  '诺基亚:nokia|诺夫哥罗德:novgorod|诺奖:nobel prize|诺曼人:normans|诺曼底:normandy|诺曼底人:norman|诺曼第:normandy|诺格:northrop grumman|诺特:noether|诺福克岛:norfolk island|诺维乔克:novichok|' +
  '诺美克斯:nomex|诺贝尔:nobel|诺贝尔和平奖:nobel peace prize|诺贝尔奖:nobel prize|诺贝尔文学奖:nobel prize|诺贝尔物理学奖:nobel prize|诺鲁:nauru|读卖新闻:yomiuri shimbun|读者文摘:readers digest|' +
  '谁人乐队:who|谋智:china|谢尔巴人:sherpa|谢尔盖:sergei|谢拉:zerah|谢通门:xaitongmoin|谢里夫:sharif|谷口:taniguchi|谷梁传:guliang annals|谷歌:google|谷神星:ceres|豆满江:dumangang|豆瓣网:douban|' +
  '象鼻山:elephant trunk hill|豪达:gouda|豺狼座:lupus|贝九:beethovens ninth|贝克:baker|贝克尔:baker|贝克汉姆:beckenham/beckham|贝内特:bennett|贝利卡登:ballycotton|贝加尔湖:lake baikal|' +
  '贝努力:bernoulli|贝南:benin|贝卢斯科尼:berlusconi|贝叶斯:bayes|贝塔斯曼:bertelsmann|贝多芬:beethoven|贝娅特丽克丝:beatrix|贝宁:benin|贝宝:paypal|贝尔:bell|贝尔墨邦:belmopan|贝尔实验室:bell labs|' +
  '贝尔格勒:belgrade|贝尔格莱德:belgrade|贝尔法斯特:belfast|贝尔湖:buir lake of inner mongolia|贝尔莫潘:belmopan|贝拉:beira|贝拉米:bellamy|贝斯:bes|贝纳通:benetton|贝里斯:belize|贝鲁特:beirut|' +
  '贡布:kampot|财政部:ministry of finance|贴吧:baidu tieba|贵妃醉酒:the drunken beauty|贵格会:quakers|费利克斯:felix|费加罗报:le figaro|费卢杰:fallujah|费城:philadelphia|' +
  '费奥多尔:theodor of fyodor|费尔巴哈:feuerbach|费尔干纳:ferghana valley|费尔干纳盆地:ferghana valley|费尔马:fermat|费德勒:federer|费拉德尔菲亚:philadelphia|费曼:feinman/feynman|费米:fermi|' +
  '费舍尔:fisher|费边社:fabian society|费马:fermat|费马大定理:fermats last theorem|贺兰山:helan mountains|贺兰山脉:helan mountains|贺县:he|贺拉斯:horace|贾伯斯:jobs|贾南德拉:gyanendra of nepal|' +
  '贾第虫病:giardiasis|资本论:kapital|资生堂:shiseido|赎罪日:yom kippur|赖安:ryan|赖斯:rice|赖比瑞亚:liberia|赖特:wright|赖索托:lesotho|赛义迪:said|赛力斯:seres|赛夏族:saisiyat|赛德娜:sedna|' +
  '赛扬:celeron|赛普勒斯:cyprus|赛格威:segway pt|赛特:seth|赛百味:subway|赛轮思:cerence|赛里木湖:sayram lake|赛马会:jockey club|赞丹:zaandam|赞比亚:zambia|赞西佩:xanthippe|赣江:gan river|赤兔:hare|' +
  '赤卫军:red guards|赤卫队:red guards|赤壁:cliffs|赤崁楼:chihkan tower|赤嵌楼:chihkan tower|赤水河:chishui river|赤眉:red eyebrows|赤道几内亚:equatorial guinea|赤霞珠:cabernet sauvignon|' +
  '赫伯斯翼龙:herbstosaurus|赫伯特:herbert|赫兹:hertz|赫兹龙:hezron|赫卡忒:hecate|赫塞哥维纳:herzegovina|赫奇帕奇:hufflepuff|赫尔:hull|赫尔墨斯:hermes|赫尔曼:herman|赫尔曼德:helmand|赫尔穆特:helmut|' +
  '赫尔辛基:helsinki|赫德:hart|赫拉:hera|赫拉克利特:heraclitus|赫拉特:herat|赫斯提亚:hestia|赫本:hepburn|赫特河公国:principality of hutt river|赫福特郡:hertfordshire|赫耳墨斯:hermes|赫胥黎:huxley|' +
  '赫芬顿邮报:huffington post|赫鲁晓夫:khrushchev|赵公元帅:marshal zhao|赵县:zhao|赵国:zhao|起亚:kia|超人:superman|超级杯:super cup|超级碗:super bowl|越共:communist party of vietnam|' +
  '越南:vietnam|越国:yue|越战:war|越飞:joffe|足利:ashikaga|跑马地:happy valley|跑马山:paoma mountain|路加:luke|路得:ruth|路得记:book of ruth|路德:luther|路德维希:ludwig|路易:louis|' +
  '路易威登:louis vuitton|路易斯:louis|路易斯安那:louisiana|路易港:port louis|路氹:cotai|路沙卡:lusaka|路环:coloane|路虎:land rover|路西弗:lucifer|路西法:lucifer|路透:reuters|' +
  '路透社:reuters news agency|路透金融词典:reuters financial glossary|车尔尼雪夫斯基:nikolai chernyshevsky|车臣:chechnya|轩尼诗:hennessy|轩辕十四:regulus|轻铁:hong kong lrt|载伯德:zebedee|' +
  '辅仁大学:fu jen catholic university|辉格党:whig party|辉瑞:pfizer|辛巴威:zimbabwe|辛布:thimphu|辛普森:simpson|辛普森一家:the simpsons|辛格:singh|辛辛那提:cincinnati|辣哈布:rahab|辣妹:girls|' +
  '辣椒仔:tabasco|辰星:mercury|边沁:bentham|辽东半岛:liaodong peninsula|辽史:dynasty|辽宁号:liaoning|辽宁大学:liaoning university|达令:darling|达克龙:dacron|达兰萨拉:dharamsala|达卡:dhaka|' +
  '达味:david|达味王:david|达喀尔:dakar|达尔富尔:darfur|达尔文:darwin|达尔文主义:darwinism|达尔文学说:darwinism|达尔文港:port darwin|达尔马提亚:dalmatia|达尼亚:dania|达德利:dudley|达悟族:tao|达拉斯:dallas|' +
  '达摩:dharma/bodhidharma|达日:darlag|达朗贝尔:dalembert|达沃斯:davos|达特茅斯:dartmouth|达特茅斯学院:dartmouth college|达罗毗荼:dravidian|达美航空:delta air lines|达菲:tamiflu|达达尼尔海峡:turkish|' +
  '迈克尔:michael|迈凯伊:mckay|迈凯轮:mclaren/maclaren|迈巴赫:maybach|迈赫迪:mahdi|迈阿密:miami|迎客松:greeting pine|运庆:unkei|近东:near east|近打河:kinta river|近藤:kondo|进步号:progress|' +
  '远东:far east|远藤:endo|连县:lian|连江:lienchiang|迦南:canaan|迦太基:carthage|迦纳:ghana|迪伦:dylan|迪克:dick|迪士尼:disney|迪士尼乐园:disneyland|迪奥:dior|迪庄:dijon|迪拜:dubai|' +
  '迪斯尼乐园:disneyland|迪斯雷利:disraeli|迭部:tewo|迷笛:music|退伍军人节:veterans day|退思园:retreat and reflection garden|选举人团:electoral college|选举团:electoral college|' +
  '选举委员会:election committee|逊尼:sunni|通县:tong|通古斯:tungus|通布图:timbuktoo|造物主:creator/god|道光帝:emperor|道卡斯族:taokas|道县:dao|道奇:dodge|道孚:dawu|道尔顿:dalton|道拉吉里峰:dhaulagiri|' +
  '道指:dow jones industrial average|道教:taoism/daoism|道教徒:daoist|道格拉斯:douglas|道琼:dow jones|道琼斯:dow jones|道琼斯指数:dow jones industrial average|邓加:dunga|邓小平理论:dengism|' +
  '邓紫棋:gem|邓迪:dundee|邙山:mt mang at luoyang|邛崃山:qionglai mountains|那不勒斯:napoli/naples|那不勒斯王国:naples|那古屋:nagoya|那斯达克:nasdaq|那曲:nagqu|那空沙旺:paknampho|那维克:narvik|' +
  '那达慕:nadam|那鸿书:book of nahum|邦德:bond|邦迪:bondi|邮报:post|邱县:qiu|邱吉尔:churchill|邳县:pi|邵伯湖:shaobo lake|邵族:thao|邹县:zou|邹族:tsou|郁江:yu river|郇山隐修会:priory of zion|' +
  '郊区:jiao|郎之万:langevin|郏县:jia|郑州大学:zhengzhou university|郑成功:koxinga|郫县:pi|都伯林:dublin|都察院:censorate|都拉斯:durres|都柏林:dublin|都灵:torino/turin|鄂伦春:oroqen|' +
  '鄂图曼帝国:ottoman empire|鄂尔多斯:ordos|鄂尔多斯沙漠:ordos desert|鄂尔多斯高原:ordos plateau|鄂霍次克海:sea of okhotsk|鄱阳湖:poyang lake|酃县:ling|酒井:sakai|酒神:bacchus|酒鬼酒:jiugui liquor|' +
  '酷斯拉:godzilla|酷派:coolpad group ltd|释家:buddhism/buddhist|释教:buddhism|释迦:shakya/buddha|释迦牟尼:shakyamuni|释迦牟尼佛:gautama|里克特:richter|里加:riga|里士满:richmond|' +
  '里奇蒙:richmond|里奥斯:rios|里尔:lille|里希特霍芬:richthofen|里弗赛德:riverside|里斯本:lisbon|里昂:lyon|里朗威:lilongwe|里根:reagan|里氏:richter|里海:caspian sea|里港:likang|里瓦尔多:rivaldo|' +
  '里约:rio|里约热内卢:rio de janeiro|里贾纳:regina|重庆大学:chongqing university|重整奥思定会:order of augustinian recollects|重阳:double ninth|重阳节:double ninth|野口:noguchi|野村:nomura|' +
  '野格利口酒:jagermeister|野生生物基金会:world wildlife fund|金三角:golden triangle|金代:dynasty|金刚:kong|金刚山:kumgangsan tourist|金刚总持:vajradhara|金刚手菩萨:vajrapani bodhisattva|' +
  '金刚狼:wolverine|金刚萨埵:vajrasattva|金县:king|金史:dynasty|金城:chincheng|金夏沙:kinshasa|金威:kingway|金子:kaneko|金宁:chinning|金宝:campbell/kampar|金帐汗国:golden horde|' +
  '金斯敦:kingstown/kingston|金星:venus|金曜日:friday|金曲奖:golden melody awards|金朝:dynasty|金氏:guinness|金沙:chinsha|金沙江:jinsha river|金沙萨:kinshasa|金泉:gimcheon|金湖:chinhu|' +
  '金熊奖:golden bear|金牛:taurus|金牛座:taurus|金狮奖:golden lion|金球奖:golden globe award|金瓯:ca mau|金瓶梅词话:jinpingmei|金田起义:jintian uprising|金盾工程:golden shield project|' +
  '金砖:brics|金砖国家:brics|金茂大厦:jin mao tower|金蝉:golden cicada|金融时报:financial times|金角湾:zolotoy rog|金边:phnom penh|金门:kinmen|金门岛:kinmen|金阁寺:kinkakuji|金霸王:duracell|' +
  '金马奖:golden horse film festival and awards|金龟车:volkswagen beetle|釜山:busan metropolitan|釜山广域:busan metropolitan|鉴真和尚:jianzhen|钉钉:dingtalk|钓鱼台:diaoyu islands|' +
  '钓鱼岛:diaoyu islands|钢弹:gundam|钢铁侠:iron man|钢铁学院:beijing steel and iron institute|钦奈:chennai|钮祜禄:niohuru|钱塘江:qiantang river|钱皮:ciampi|铁人:ironman|铁尔梅兹:termez|' +
  '铁幕:curtain|铁托:tito|铁拳:tekken|铁木真:temujin|铁血宰相:chancellor|铁通:china mobile tietong|铁道部:railways|铁锈带:rust belt|铃木:suzuki|铜锣湾:causeway bay|' +
  '铨叙部:ministry of civil service|铭瑄:maxsun|银座:ginza|银汉:milky way|银河:milky way|银河系:milky way galaxy|银熊奖:silver bear|银狮奖:silver lion|银联:unionpay/cup|锐步:reebok|' +
  '锡克:sikh|锡克教:sikhism|锡兰:ceylon|锡安:zion|锡安山:mount zion|锡尔河:syr darya|锡拉库萨:syracuse|锡林浩特:xilinhot|锡林郭勒:xilingol|锡瓦:siwa|锡金:sikkim|锦县:jin|锦衣卫:guard|镰仓:kamakura|' +
  '长三角:yangtze river delta|长三角经济:yangtze river delta economic zone|长城:great wall|长城饭店:great wall hotel|长安大学:changan university|长山山脉:annamite range|' +
  '长岛冰茶:long island iced tea|长崎:nagasaki|长征:march|长毛:longhairs|长江:yangtze river|长江三峡:three gorges|长江三角洲:yangtze river delta|' +
  '长江三角洲经济:yangtze river delta economic zone|长江流域:changjiang|长江经济带:yangtze river economic belt|长白山:changbai|长老会:presbyterianism|长荣:evergreen|' +
  '长荣海运:evergreen marine corp|长荣航空:eva air|长蛇座:hydra|长谷川:hasegawa|长野:nagano|门兴格拉德巴赫:monchengladbach|门捷列夫:mendeleev|门罗:monroe|门罗主义:monroe doctrine|闪族:semites|' +
  '闪灵:shining/chthonic|闪米特:semitic|闵科夫斯基:minkowski|闽南话:hokkien|闽南语:hokkien|闽江:min river|闽粤:fujian and guangdong|阅微草堂笔记:the thatched study of close scrutiny|' +
  '阆凤山:langfeng mountain|阆风巅:langfeng mountain|阎君:yama|阎王:yama|阎王爷:yama|阎罗:yama|阎罗王:yama|阎老:yama|阎魔:yama|阙特勤:tigin|防火长城:great firewall of china|阳明山:mt yangming|' +
  '阳谷:yangu|阿丹:adam/aden|阿丽亚娜:ariane|阿亨:aachen|阿亨工业大学:rwth aachen university|阿亨科技大学:rwth aachen university|阿什哈巴德:ashgabat|阿什哈巴特:ashgabat|阿什拉维:ashrawi|阿伊努:ainu|' +
  '阿伊莎:ayshe|阿伏伽德罗:avogadro|阿伦:aalen|阿伦达尔:arendal|阿伯丁:aberdeen|阿佛洛狄忒:aphrodite|阿佤:wa|阿依莎:ayshe|阿修罗:asura|阿克伦:acheron river|阿克伦河:acheron river|阿克拉:accra|阿克苏地:aksu|' +
  '阿克苏河:aksu river|阿克赛钦:aksai chin|阿克陶:aketedu|阿兰文:aramaic|阿兹特克:aztec|阿凡提:effendi|阿凡达:avatar|阿列克西斯:alexis|阿利坎特:alicante|阿加迪尔:agadir|阿勒泰地:altay|阿华田:ovaltine|' +
  '阿卜杜拉:abdullah|阿卡:acre|阿卡提:arcadia|阿卡普尔科:acapulco|阿卡迪亚:arcadia|阿卡迪亚大学:acadia university|阿卢巴:aruba|阿史那骨咄禄:ashina qutlugh|阿合奇:aqchi nahiyisi|阿喀琉斯:achilles|' +
  '阿图什:atush|阿坝:ngawa|阿基米德:archimedes|阿塞拜疆:azerbaijan|阿多尼斯:adonis|阿多诺:adorno|阿奇里斯:achilles|阿奎纳:aquinas|阿姆哈拉:amhara/amharic/ethiopian|阿姆斯特丹:amsterdam|' +
  '阿姆斯特朗:armstrong|阿姆河:amu darya|阿富汗:afghanistan|阿富汗语:afghan|阿尔伯特:albert|阿尔加维:algarve|阿尔卡特:alcatel|阿尔及利亚:algeria|阿尔及利亚人:algerian|阿尔及尔:algiers|阿尔坎塔拉:alcantara|' +
  '阿尔山:arxan|阿尔巴尼亚:albania|阿尔巴尼亚人:albanian|阿尔斯通公司:alstom|阿尔梅里亚:almeria|阿尔汉格尔斯克州:arkhangelsk oblast|阿尔泰:altai|阿尔瓦塞特:albacete|阿尔茨海默:alzheimer|阿尔萨斯:alsace|' +
  '阿尔衮琴:algonquin|阿尔都塞:althusser|阿巴拉契亚:appalachian mountains|阿巴斯:abbas|阿布哈兹:abkhazia|阿布扎比:abu dhabi|阿布沙耶夫:abu sayyaf|阿布贾:abuja|阿布达比:abu dhabi|阿希姆:askim|' +
  '阿弥陀佛:amitabha buddha|阿弥陀如来:amitabha|阿彼雅:abijah|阿得拉:adderall|阿得拉尔:adderall|阿德雷德:adelaide|阿房宫:epang palace|阿拉:allah|阿拉丁:aladdin|阿拉伯:arabian/arabic/arab|' +
  '阿拉伯人:arab/arabian|阿拉伯共同市场:arab common market|阿拉伯半岛:arabian peninsula|阿拉伯国家联:arab league|阿拉伯文:arabic|阿拉伯海:arabian sea|阿拉伯联合大公国:united arab emirates|' +
  '阿拉伯联合酋长国:united arab emirates|阿拉伯语:arabic|阿拉善:alxa|阿拉塔斯:alatas|阿拉干山脉:arakan mountains|阿拉弗拉海:arafura sea|阿拉斯:arras|阿拉斯加:alaska|阿拉斯加大学:university of alaska|' +
  '阿拉木图:almaty|阿拉瓦:araba|阿拉米语:aramaic|阿提拉:attila|阿摩司书:book of amos|阿斯佩尔格尔:asperger|阿斯兰:aslan|阿斯利康:astrazeneca|阿斯图里亚斯:asturias|阿斯塔纳:astana|阿斯旺:aswan|阿斯马拉:asmara|' +
  '阿旺曲沛:ngawang choepel|阿明:al amin|阿普尔顿:appleton|阿曼:oman|阿曼湾:gulf of oman|阿松森岛:ascension island|阿根廷:argentina|阿格尼迪:agnus dei|阿森:assen|阿森松岛:ascension island|' +
  '阿森纳:arsenal football club|阿比:abby|阿比西尼亚:abyssinia|阿比西尼亚人:abyssinian|阿比让:abidjan|阿法尔沙漠:afar desert|阿法罗密欧:alfa romeo|阿波罗:apollo|阿洛菲:alofi|' +
  '阿灵顿国家公墓:arlington national cemetery|阿爸:abba|阿爸父:abba|阿特兰蒂斯:atlantis|阿特拉斯:atlas|阿特金斯:atkins|阿玛尼:armani|阿瑞斯:ares/mars|阿瑟:arthur|阿瓦鲁阿:avarua|阿甘正传:forrest gump|' +
  '阿皮亚:apia|阿盟:alxa league|阿穆尔州:amur oblast|阿穆尔河:amur river|阿空加瓜山:mount aconcagua|阿米纳达布:amminadab|阿维拉:avila|阿罗约:arroyo|阿美恩斯:amiens|阿美族:amis|阿耳忒弥斯:artemis|' +
  '阿耳戈斯:argus|阿联酋:united arab emirates|阿联酋航空:emirates|阿联酋长国:united arab emirates|阿肯色:arkansas|阿肯色大学:university of arkansas|阿育吠陀:ayurveda|阿育王:ashoka|阿芝特克人:aztec|' +
  '阿苏山:mount aso|阿莱曼:el alamein|阿萨姆:assam|阿萨德:assad|阿蒙:amun|阿西莫夫:asimov|阿诺:arnold|阿贝尔:abel|阿赫蒂萨里:ahtisaari|阿达比尔:ardabil|阿迪斯阿贝巴:addis ababa|阿迪达斯:adidas|阿里地:ngari|' +
  '阿里斯托芬:aristophanes|阿里郎:arirang|阿金库尔:agincourt|阿閦佛:aksobhya|阿难:prince ananda|阿难陀:prince ananda|阿非利加:africa|阿非利加洲:africa|阿马逊:amazon|阿鲁巴:aruba|' +
  '阿鲁纳恰尔邦:arunachal pradesh|阿鼻地狱:avici hell|陀思妥也夫斯基:dostoevsky|陀思妥耶夫斯基:dostoevsky|陆委会:mainland affairs council|陇县:long|陈巴尔虎:old barag banner|陈纳德:chennault|' +
  '陋居:the burrow|降临节:advent|陕甘宁:shaanxi|陕西:shaanxi|陕西师范大学:shaanxi normal university|陕西科技大学:shaanxi university of science and technology|' +
  '陕飞集团:shaanxi aircraft corporation|陴县:pi|陵川:lingcuan|隆河:rhone|隋书:dynasty|隋唐:sui|隋文帝:wendi|随县:sui|隰县:xi|难经:classic on medical problems|雀儿山:chola mountains|' +
  '雀巢:nestle|雄县:xiong|雄猫:f|雄鹿:milwaukee bucks|雅克:jacques|雅典:athens|雅典卫城:acropolis|雅典娜:athena|雅利安:aryan|雅加达:jakarta|雅各:jacob/james|雅各书:epistle of st james|' +
  '雅各伯:jacob|雅威:yahweh|雅尔塔:yalta|雅思:ielts|雅恩德:yaounde|雅拉神山:mt yarla shampo|雅拉雪山:mt yarla shampo|雅拉香波神山:mt yarla shampo|雅拉香波雪山:mt yarla shampo|雅法港:jaffa|' +
  '雅温得:yaounde|雅穆索戈:yamoussoukro|雅美族:tao|雅芳:avon|雅虎:yahoo|雅诺什:janos|雅阁:accord|雅鲁藏布大峡谷:great canyon of yarlung tsangpo brahmaputra|雅鲁藏布江:yarlung tsangpo river|' +
  '集体安全条约组织:collective security treaty organization|雍和宫:yonghe temple|雕具座:caelum|雨果:hugo|雪佛兰:chevrolet|雪佛莱:chevrolet|雪佛龙:chevron|雪佛龙公司:chevron corporation|' +
  '雪佛龙石油公司:chevron corporation|雪兰莪:selangor|雪城:syracuse|雪山太子:meili snow mountains|雪岳山:seoraksan|雪梨:sydney|雪碧:sprite|雪莱:shelley|雪菲尔德:sheffield|雪铁龙:citroen|' +
  '零八宪章:charter|雷克斯:rex|雷克萨斯:lexus|雷克雅未克:reykjavik|雷克雅维克:reykjavik|雷司令:riesling|雷峰塔:leifeng pagoda|雷州半岛:leizhou peninsula|雷德:jr|雷恩:rennes|雷扎耶湖:lake urmia|' +
  '雷日纳:regina|雷曼:lehman|雷曼兄弟:lehman brothers|雷朗:luilang|雷朗族:luilang|雷神之锤:quake|雷蒙德:raymond|雷诺:reynolds/renault/reno|雷诺阿:renoir|雷阿尔城:ciudad real|霍克松:hokksund|' +
  '霍克海姆:horkheimer|霍华德:howard|霍夫曼:hofmann/hoffman|霍尔:hall|霍尔姆斯:holmes|霍尔布鲁克:holbrook/holbrooke|霍尔木兹:hormuz|霍尔木兹岛:hormuz island|霍尔木兹海峡:strait of hormuz|霍尔滕:horten|' +
  '霍尼亚拉:honiara|霍巴特:hobart|霍布斯:hobbs|霍德:ford|霍普金斯大学:johns hopkins university|霍林郭勒:holingol|霍格沃茨:hogwarts|霍洛维茨:horowitz|霍赛:jose|霍金:hawkins/hawking|霍金斯:hawkins|' +
  '霍顿:hotton|霓虹国:japan|霞多丽:chardonnay|霞飞:joffre|露华浓:revlon|露西:lucy|霸县:ba|霸王之道:way of the hegemon|霹雳:perak|青县:qing|青城山:mount qingcheng|青岛啤酒:tsingtao beer|青年会:ymca|' +
  '青年节:youth day|青木:aoki|青河:qinggil|青海湖:qinghai lake|青瓦台:house|青藏:qinghai and tibet|青藏公路:qinghai tibet highway|青藏铁路线:qinghai tibet railway|青铜器时代:bronze age|' +
  '青马大桥:tsing ma bridge|青龙:azure dragon|靖国神社:yasukuni shrine|静山:cheng san|静海:sea of tranquility|非利士人:philistines|非利士地:philistia|非国大:african national congress|' +
  '非斯:fes|非死不可:facebook|非洲:africa|非洲之角:horn of africa|非洲人:african|非洲人国民大会:african national congress|非洲大裂谷:east african rift valley|' +
  '非洲开发银行:african development bank|非洲统一组织:organization of african unity|非洲联盟:african union|非盟:african union|面簿:facebook|革兰氏:gram|革吉:gegyai|鞑虏:tartar|' +
  '鞑靼:tartar/tatar|鞑靼人:tatar|韦伯:webb|韦利:waley|韦尔弗雷兹:wehrfritz|韦尔瓦:huelva|韦德:wade|韦斯卡:uesca|韦格纳:wegener|韦瓦第:vivaldi|韦科:waco|韦达:viete|韦驮菩萨:skanda|' +
  '韩亚航空:asiana airlines|韩亚龙:h mart|韩国:han|韩国人:korean|韩国联合通讯社:yonghap|韩国街:koreatown|韩国银行:bank of korea|韩山师范学院:hanshan normal university|韩德尔:handel|韩战:war|' +
  '韩日:korea and japan|韩朝:north and south korea|韩棒子:korean|韩澳:south korea and australia|韩美:south korean us|韩联社:yonhap|音乐之声:music|' +
  '音集协:china audio video copyright association|顺化:hue|顺治帝:shunzhi|须弥:mt meru|须弥山:mt meru|顿河:don river|顿涅茨克:donetsk|领英:linkedin|颐和园:summer palace|额尔古纳:ergun|' +
  '额尔古纳河:argun river of mongolia and heilongjiang|额尔金:bruce|额尔齐斯河:irtysh river|额比河:ebinur river|额济纳:banner|额济纳河:ejin river|额菲尔士:everest|额菲尔士峰:mount everest|' +
  '风城:windy|飞出个未来:futurama|飞利浦:philips|飞虎队:flying tigers|飞轮海:fahrenheit|飞雪:flying snow|飞马座:pegasus|飞鱼:exocet|飞鱼座:volans|飞鸽:pigeon|食虫目:insectivora|首尔:seoul|' +
  '首尔国立大学:seoul national university|首尔特别:seoul special metropolitan|首都剧场:capital theater|首都国际机场:beijing capital international airport|' +
  '首都机场:beijing capital international airport|首都经济贸易大学:capital university of economics and business|首都经贸大学:capital university of business and economics|' +
  '香奈儿:chanel|香山:hsiangshan|香山公园:fragrant hills park|香巴拉:shambhala|香格里拉:la|香榭丽舍:champs elysees|香港:hong kong|香港中文大学:chinese university of hong kong|' +
  '香港交易所:hong kong stock exchange|香港众志:demosisto|香港大学:the university of hong kong|香港岛:hong kong island|香港工会联合会:hong kong federation of trade unions|' +
  '香港文化中心:hong kong cultural center|香港湿地公园:hong kong wetland park|香港理工大学:hong kong polytechnic university|香港电台:radio television hong kong|' +
  '香港贸易发展局:hong kong trade development council|香港足球总会:hong kong football association|香港银行公会:hong kong association of banks|马丁:martin|马丘比丘:machu picchu|' +
  '马伯乐:maspero|马但:matthan|马克:mark|马克宏:macron|马克思:marx|马克思主义:marxism|马克思列宁主义:marxism leninism|马克斯威尔:maxwell|马克沁:maxim|马克西米连:maximilian|马克龙:macron|马公:makung|' +
  '马六甲:malacca|马六甲海峡:strait of malacca|马其顿:macedonia|马其顿共和国:republic of macedonia|马列:marx and lenin|马列主义:marxism leninism|马列毛:marx|马利亚:maria/mary|' +
  '马利亚纳群岛:mariana islands|马利基:maliki|马勒:mahler|马可尼:marconi|马哈拉施特拉邦:maharashtra|马噶尔尼:macartney|马国:malaysia|马塞卢:maseru|马大:martha|马太:matthew|马头星云:horsehead nebula|' +
  '马尔他:malta|马尔他人:maltese|马尔他语:maltese|马尔代夫:maldives|马尔卡河:malka river|马尔地夫:maldives|马尔库斯:marcus|马尔斯:mars|马尔维纳斯群岛:malvinas islands|马尔谷:mark|马尔贝克:malbec|' +
  '马尔马拉海:sea of marmara|马尔默:malmo|马尼托巴:manitoba|马尼拉大学:university of manila|马布多:maputo|马库色:marcuse|马德拉斯:madras|马德拉群岛:madeira|马德望:battambang|马德里:madrid|' +
  '马恩岛:isle of man|马戛尔尼:macartney|马扎尔:magyar/hungarian|马扎尔语:magyar/hungarian|马托格罗索:mato grosso|马拉:marat|马拉加:malaga|马拉喀什:marrakech|马拉多纳:maradona|马拉威:malawi|' +
  '马拉开波:maracaibo|马拉维:malawi|马提尼克:martinique|马斯克:musk|马斯内:massenet|马斯喀特:muscat|马斯垂克:maastricht|马斯河:maas|马斯洛:maslow|马斯特里赫特:maastricht|马普托:maputo|马朱罗:majuro|' +
  '马来:malaya/malaysia|马来亚:malaya|马来半岛:malay peninsula|马来西亚:malaysia|马来西亚语:malaysian malay|马格德堡:magdeburg|马歇尔:marshall|马洛:marlow|马瑙斯:manaus|马略卡:mallorca|' +
  '马礼逊:morrison|马祖列岛:matsu islands|马穆楚:mamoudzou|马累:male|马约卡:mallorca|马约特:mayotte|马绍尔群岛:marshall islands|马耳他:malta|马自达:mazda|马航:malaysia airlines|马苏德:massoud|' +
  '马荣:mayon|马莎:martha|马萨诸塞:massachusetts|马赛:marseille/basay|马赛族:basay|马赛曲:la marseillaise|马赫:mach|马蹄星云:omega|马达加斯加:madagascar|马达加斯加岛:madagascar|' +
  '马里亚纳海沟:mariana trench|马里亚纳群岛:mariana islands|马里兰:maryland|马里博尔:maribor|马里奥:mario|马雅可夫斯基:mayakovsky|马面:horse face|马龙派:maronite church|骆驼祥子:camel xiangzi|' +
  '高丽:korea|高丽棒子:korean|高加索:caucasus/caucasian|高加索山脉:caucasus mountains|高卢:gaul|高卢语:gaulish|高县:gao|高句丽:goguryeo|高尔基:gorkii|高尔察克:kolchak|高平:cao bang|高斯:gauss|' +
  '高木:takagi|高树:kaoshu|高桥:takahashi|高梁:takahashi/highbridge|高梁川:takahashigawa|高棉:cambodia/kampuchea/khmer|高田:takada|高盛:goldman sachs|高空俱乐部:mile high club|' +
  '高达:gundam/gouda|高迪:gaudi|高通公司:qualcomm|高雄:kaohsiung|高露洁:colgate|高飞:goofy|魁北克:quebec|魏县:wei|魏国:wei|魏德迈:wedemeyer|魏晋:wei|魏晋南北朝:wei|魏格纳:wegener|' +
  '魔兽世界:world of warcraft|魔爪:monster|魔羯座:capricorn|魔障:mara|鲁佛尔宫:louvre|鲁凯族:rukai|鲁国:lu|鲁宾:rubin|鲁尔:ruhr|鲁尔河:ruhr river|鲁德维格:ludwig/ludovic|鲁昂:rouen|鲁汶:leuven|' +
  '鲍威尔:powell|鲍德里亚:baudrillard|鲍狄埃:pottier|鲍罗丁:borodin|鲍罗廷:borodin|鲍耶:bolyai|鲗鱼涌:quarry bay|鲜卑族:xianbei|鲸鱼座:cetus|鸠山:hatoyama/yukio|鸭绿江:yalu river|' +
  '鸿海:hon hai precision industry company|鹅銮鼻:cape eluanpi|鹰星云:eagle|鹰状星云:eagle|鹿儿岛:kagoshima|鹿特丹:rotterdam|鹿苑寺:rokuonji|鹿豹座:camelopardalis|麒麟座:monoceros|' +
  '麒麟阁:qilin pavilion|麓湖公园:luhu park|麟洛:linlo|麦克:mike/mac|麦克唐纳:macdonald|麦克德莫特:mcdermott|麦克斯韦:maxwell|麦克白:macbeth|麦克白夫人:lady macbeth|麦克米兰:mcmillan/macmillan|' +
  '麦克阿瑟:macarthur|麦凯恩:mccain|麦加:mecca|麦卡锡主义:mccarthyism|麦哲伦:magellan|麦唐纳:macdonald|麦地那:medina|麦块:minecraft|麦尔维尔:melville|麦当劳:mcdonalds|麦当劳叔叔:ronald mcdonald|' +
  '麦当娜:madonna|麦德林:medellin|麦德蒙:mcdermott|麦提莎:maltesers|麦积山石窟:mt maiji caves at tianshui|麦纳玛:manama|麦纳麦:manama|麦肯锡:mackenzie|麦迪:mcgrady|麦迪逊:madison|' +
  '麦迪逊广场花园:madison square garden|麦迪逊花园广场:madison square garden|麦道:mcdonnell douglas|麦金塔电脑:macintosh/mac|麻瓜:muggles|麻生:aso/taro|' +
  '麻省理工学院:massachusetts institute of technology|黄埔军校:whampoa military academy|黄岩岛:huangyan island|黄帝:emperor|黄河:yellow river|黄泉:yellow springs|黄泛区:area|' +
  '黄浦区:huangpu|黄浦江:huangpu river|黄海:yellow sea|黄祸:yellow peril|黎巴嫩:lebanon|黎曼:riemann|黑五:black friday|黑命贵:black lives matter|黑塞哥维那:herzegovina|' +
  '黑奴吁天录:uncle toms cabin|黑山:montenegro|黑旋风:black whirlwind|黑旗军:black flag army|黑暗时代:dark ages|黑格尔:hegel|黑森林:schwarzwald|黑海:black sea|黑瞎子岛:heixiazi|' +
  '黑色星期五:black friday|黑落德:herod|黑道家族:the sopranos|黑鹰:black hawk|黑龙江:heilong river|黑龙江河:heilongjiang river|默克尔:merkel|默多克:murdoch|默拉皮:merapi|默西亚:messiah|' +
  '默西河:mersey river|黛安娜:diana|黟县:yi|鼎泰丰:din tai fung|齐柏林:zeppelin|齐格菲防线:siegfried line|齐齐哈尔:qiqihar|龙人:man|龙安寺:ryoanji|龙崎:longci|龙树:nagarjuna|龙树菩萨:nagarjuna|' +
  '龙泉剑:longquan sword|龙潭沟:longtan ravine|龙王:king|龙芯:loongson|龙门:dragon gate|龙门山:mt longmen|龙门石窟:longmen grottoes at luoyang|龚古尔:goncourt|龟尾:gumi|龟甲万:kikkoman'
