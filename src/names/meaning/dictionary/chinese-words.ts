// Written by bench/tables/dictionary-words.py. This file is under its dictionary’s licence, not the project’s: see NOTICE.

/** Words from CC-CEDICT (CC BY-SA 4.0), in simplified letters, with what they mean: `边缘:edge|任务:mission/task|…`. */
export const CHINESE_WORDS: string =
  '一下:bit|一世:generation/era/times/first|一举:move/action|一些:some|一代:generation|一元:single variable|' +
  '一元化:integration/integrated/unified|一分熟:rare|一切:all|一半:half|一口价:fixed price|一句:sentence|一号木杆:driver|' +
  '一向:whole time|一周:whole cycle|一品:first rate|一团漆黑:beyond salvation|一块:area/dollar|一天到晚:whole day|' +
  '一头:directly|一套:collection|一如:just like|一如既往:as before|一孔之见:limited outlook|一字纵队:single file|' +
  '一定:fixed|一家:group|一家人:whole family|一家子:whole family|一尘不染:honest|一带:region/area|一席之地:place|' +
  '一席话:words|一应:all|一往无前:press forward|一径:directly|一律:all|一意:focus|一把好手:expert|一把年纪:old|一拍两散:separate|' +
  '一方:party/area/region|一族:family|一日千里:rapid progress|一旦:when|一时半会:short time|一时半晌:short time|' +
  '一时半霎:short time|一本万利:small capital|一条龙:integrated chain|一枝独秀:outstanding|一样:like|一概:all|一次:first|' +
  '一次性:single use|一流:top quality|一点:bit/point|一男半女:child|一眼:glimpse|一瞥:glimpse|一秘:first secretary|' +
  '一等:first class|一等一:outstanding|一级:first class|一级头:first stage|一级棒:first rate|一线:front line|' +
  '一统:unified|一般:ordinary/common/general|一般性:general|一般般:so so|一般贸易:general trade|一血:first blood|' +
  '一行:party|一览无余:panoramic view|一览表:table|一起:accident|一路:whole journey|一路上:whole way|一身:whole body|' +
  '一辈子:lifetime|一连:running|一阵子:short time|丁克:no kids|七分熟:medium well|七和弦:seventh|七情:seven relations|' +
  '七拼八凑:motley collection|七曜:moon/mercury|万事:all things|万众一心:people united|万千:myriad|万名:all names|' +
  '万国:all nations|万岁:your majesty|万有:universal|万有引力:gravity|万物:all things|万能:universal|' +
  '万能钥匙:master key|万邦:all nations|丈人:old man|丈量:measurement|三世:third|三光:sun/moon|三军:upper|' +
  '三分熟:medium rare|三包:exchange|三十六计:war|三叶草:clover|三度:third|三文治:sandwich|三文鱼:salmon|三明治:sandwich|' +
  '三月份:march|三朋四友:friends|三次:third|三次元:three dimensional|三流:third rate|三级:third class|' +
  '三维:three dimensional|三角:triangle|三角关系:love triangle|三角形:triangle|三角恋爱:love triangle|三角旗:pennant|' +
  '三角板:triangle|三角铁:triangle|三资企业:foreign|三边形:triangle|三音度:third|三项:three events|上上之策:best policy|' +
  '上下文:context|上个:first/last|上个月:last month|上乘:first class|上任:take office|上佳:outstanding/great|' +
  '上分:level up|上前:step forward|上升:go up|上半:first half|上半叶:first half|上半年:first half|上半身:upper body|' +
  '上半部分:top half|上去:go up|上发条:wind up|上古:ancient times|上司:superior|上品:top quality|上回:last time|' +
  '上坡路:progress|上天:heaven/providence/god|上头:top/authorities|上好:first rate|上官:superior|上将:general|' +
  '上将军:top general|上峰:peak/summit|上年:last year|上年纪:get old|上弦:first quarter|上手:master|' +
  '上方宝剑:imperial sword|上星:satellite|上映:screen/show|上月:last month|上梁:upper beam|上次:last time|上水:water|' +
  '上流:upper class|上流社会:upper class|上涨:go up|上游:upstream|上演:screen/stage|上班族:office workers|' +
  '上紧发条:gear up|上级:higher authorities|上臂:upper arm|上色:dye|上苍:heaven|上菜:serve food|上行:up|' +
  '上装:upper garment|上诉:appeal|上诉法院:appeals court|上边:top|上进:do better|上面级:upper stage|上风:rising|' +
  '上首:first place|上马:mount|下一代:next generation|下一次:next|下一步:next step|下一站:next stop|下一页:next page|' +
  '下世:next life|下个:second/next|下个月:next month|下体:lower body|下半:second half|下半身:lower body|下单:order|' +
  '下去:go down|下台:step down|下回:next time|下场:end|下垂:hang down|下层:lower class|下属:subordinate|' +
  '下弦:last quarter|下方:below|下月:next month|下来:over|下标:index|下次:next time|下水:launch|下流:low class|' +
  '下游:lower level|下滑:slide down|下级:subordinate|下药:drug|下葬:bury/inter|下行:down|下西洋:sail west|' +
  '下议院:lower chamber|下辈子:next life|下边:under/below|下降:go down|下院:lower house|下雨:rain|下雪:snow|' +
  '下面:below/under/next|下页:next page|不一样:different|不中用:no good|不为人知:secret/unknown|不久:not long|' +
  '不了:without end|不二价:fixed price|不仅:not just|不仅仅:not only|不会:not able|不但:not only|不佞:me|不佳:not good|' +
  '不值:not worth|不光:not only|不冻港:open port|不分胜负:tie|不加:without/not|不动产:real estate|不动点:fixed point|' +
  '不单:not simply|不变价格:fixed price|不只:not only|不可名状:beyond description|不可多得:rare|不可少:essential|' +
  '不可胜言:beyond description|不可能:not able|不同:different|不同凡响:outstanding/brilliant|不啻:like|不大:not too|' +
  '不好:no good|不对头:not right|不少:lot|不带:without|不当紧:not important|不得而知:unknown|不惜:not spare|不惟:not only|' +
  '不愠不火:calm|不才:me|不打紧:not serious|不无:not without|不明:unknown|不是:no/not|不是东西:no good|不材:me|' +
  '不止:without end|不法分子:criminal|不温不火:moderate/calm|不灵:not work|不然:no|不爽:not well|不特:not only|' +
  '不独:not only|不穷:boundless|不算:not count|不置可否:hedge|不自然:artificial|不良:connection|不苟:conscientious|' +
  '不菲:high|不落痕迹:professional|不行:not work|不要紧:not serious|不见天日:all black|不见经传:unknown|不规范:not standard|' +
  '不赖:good|不足:not worth|不过:only|不错:right|不长进:below par|与人为善:help others|与生俱来:innate|专一:concentrated|' +
  '专业:specialty/major/professional|专业人士:professional|专业人才:expert|专业教育:specialized education|' +
  '专事:specialized|专任:full time|专利:patent|专利局:patent office|专利权:patent right|专利法:patent law|' +
  '专利药品:patent drugs|专卖店:specialty store|专员:commissioner|专场:special performance|专家:expert|' +
  '专家系统:expert system|专家评价:expert evaluation|专属:private/personal|专有名词:technical term|专案:project|' +
  '专案小组:task force|专款:special fund|专注:focus|专用:special|专科:branch|专科学校:specialized school|专科院校:academy|' +
  '专著:specialized text|专辑:record|专递:courier|专长:specialty|专门:specialized/special|' +
  '专门人员:specialized staff|专门机构:specialized agency|专项:special|专题:article|且休:stop|世人:people|' +
  '世代:generation/era|世界:world|世界和平:world peace|世界地图:world map|世界大战:world war|世界强国:world power|' +
  '世界知名:world famous|世界级:world class|世界纪录:world record|世界经济:global economy|世界观:world outlook|' +
  '世界贸易:world trade|世界闻名:world famous|世系:lineage|世纪:century|世间:world/earth|丘八:soldier|丘壑:remote|' +
  '丘陵:hills|丙型:type iii|丙等:third rank|业主:owner|业内:industry|业务:business/service|业界:industry|' +
  '业界标准:industry standard|业障:money|丛林:jungle/forest|丛谈:forum|丛集:collection/series|东主:owner|' +
  '东北:northeast|东北方:northeast|东南:southeast|东南西北:east/south|东太平洋:east pacific|东家:master|东方:east|' +
  '东边:east|东道:host|东道主:host|东部:east|东风:spring breeze|丝带:ribbon|丝毫:bit|丝滑:skin|丝竹:music|丝绵:down|' +
  '丝绸:silk|丝绸织物:silk fabric|丝网:screen|丞相:prime minister|两不相欠:even|两个中国:two china|两国:two countries|' +
  '两岸三地:china|两手:skills/expertise|两样:different|两清:square accounts|严明:firm|严肃:serious|' +
  '严重:serious/critical|严重关切:serious concern|个人:individual/personal|个人储蓄:personal savings|' +
  '个人电脑:personal computer|个人赛:individual competition|个人隐私:private matters|个体:individual|' +
  '个体户:private firm|个儿:size|个别:rare|个头:size|个头儿:size|个子:size|个案:individual case|个股:share|' +
  '个资:personal information|丫巴儿:road|中专:trade school|中中:average|中产:middle class|中产阶级:middle class|' +
  '中介:link/intermediate/inter/agency|中介所:agency|中伤:get hit|中兴:recovery|中前卫:center forward|' +
  '中区:central district|中场:half time|中坚:core|中央:central/middle/center|中央政府:central government|' +
  '中央汇金:central finance|中央银行:central bank|中子:neutron|中子数:neutron number|中子星:neutron star|' +
  '中子源:neutron source|中学:middle school|中局:middle game|中常:ordinary/average/medium/moderate|中庸:ordinary|' +
  '中弹:get shot|中心:center/heart/core|中心区:central district|中心点:center/focus|中招:get hit|中期:middle|' +
  '中枢:center/hub|中枪:shot|中止:stop|中段:middle area|中波:medium wave|中流:midstream|中游:midstream|' +
  '中盘:distributor|中盘商:distributor|中程:medium range|中空:hollow|中等:medium|中等教育:secondary education|' +
  '中级:middle level|中继:relay|中继站:relay station|中试:pilot test|中调:middle note|中转:change/transfer|' +
  '中转柜台:transfer desk|中转站:transport hub|中部:central region|中锋:center|中间:middle|中间名:middle name|' +
  '中间商:broker|中间派:middle ground|中间路线:middle road|丰产:high yield|丰功:brilliant|丰富:rich|丰满:well developed|' +
  '丰盛:rich|丰硕:rich|串处理:string processing|串换:exchange/change|串联:contact|串行:series|串通:gang up|' +
  '临场:performing|临床:clinical|临床医学:clinical medicine|临时演员:extra|临演:extra|临界:critical/boundary|' +
  '临界点:critical point|临界状态:critical state|临界质量:critical mass|临街房:store front|临门:arrive home|' +
  '丹凤:red phoenix|丹魄:amber|为人:conduct|为准:regulations|为此:this end|主业:main business|' +
  '主人:master/host/owner|主人公:hero|主人翁:master|主从:client server|主体:bulk/body|主修:major|主公:your majesty|' +
  '主力:main force|主力军:main force|主办:host|主办国:host country|主动:active/drive|主动权:initiative|主厨:chef|' +
  '主场:home ground|主嫌:prime|主子:master/operator|主宰:rule/master|主导:leading/lead/direct|主导性:leadership|' +
  '主导权:leadership|主将:key figure|主峰:main peak|主帅:coach|主席台:platform|主干:trunk/main/core|' +
  '主干网络:core network|主干网路:core network|主张:advocate/view/stand|主意:idea|主打:principal/main/title|' +
  '主打歌:lead single|主持:host|主持人:host|主播:host|主教:bishop|主教座堂:cathedral|主料:main ingredients|' +
  '主旋律:main idea|主族:main group|主旨:main idea|主机:server|主权国家:sovereign country|主板:main board|' +
  '主楼:main building|主流:main stream|主演:star|主环:primary ring|主管人员:executive|主线:main line|主罚:penalty|' +
  '主脑:leader|主航道:main channel|主要:main/principal/major/primary|主角:lead/protagonist|主计:treasurer|' +
  '主计室:accounting department|主轴:optics|主轴承:main bearing|主队:host team|主页:home page|主顾:client|' +
  '丽实:practical|丽日:bright sun|丽魄:moon|举人:graduate|举凡:any|举办:conduct|举动:act/action/move/movement|' +
  '举国上下:whole country|举家:whole family|举措:move/act|举止:bearing|举起:lift|乃尔:like this|久而久之:over time|' +
  '久负盛名:special reserve|久远:old/ancient|久长:long time|义军:volunteer army|义务:volunteer|' +
  '义务教育:compulsory education|义勇军:volunteer army|义士:patriot|义工:volunteer work|义演:charity show|' +
  '义警:volunteer|义项:sense|之一:quarter|之下:under|之前:before|之后:after|之外:outside|之间:amid|乌云:black cloud|' +
  '乌亮:jet black|乌漆墨黑:jet black|乌黑:jet black|乌黑色:black|乌龙:black dragon|乐团:band/orchestra|乐土:haven|' +
  '乐坛:music world|乐意:content|乐滋滋:happy|乐章:movement|乐队:band|乔木:tree|乔林:forest|乔迁:move/promotion|' +
  '乖巧:smart|乖离:separate|乘客:passenger|乘幂:power|乘搭:boat|乘方:power|乘用车:passenger vehicle|乘积:product|' +
  '乘船:ferry|乘车:drive/motor|乙型:beta|乙种:beta|乙种射线:beta ray|乙醚:ether|九天:ninth heaven|九月份:ninth month|' +
  '九重霄:ninth heaven|乞求:beg|乞讨:beg|也就是说:so|习习:flying|习作:exercise|习得:acquisition|习惯法:common law|' +
  '习惯自然:second nature|习气:practice|习题:exercise|乡下:countryside|乡亲:local people|乡土:local|乡戚:relative|' +
  '乡曲:remote village|乡村:village/countryside|乡村音乐:country music|乡梓:native place|乡镇:village|乡长:mayor|' +
  '乡间:rural|书信:letter|书函:letter|书刊:publications|书局:publishing house|书房:study/studio|书斋:study|' +
  '书札:letter|书桌:desk|书牍:letter|书生:scholar/intellectual|书社:press|书籍:works|书记:secretary/scribe|' +
  '书馆:library|书香门第:literary family|买价:buying price|买卖:transaction/shop/store|买进:purchase|' +
  '乱花:waste money|乾坤:universe|了却:settle|了局:end/solution|了得:outstanding|了断:settle|了结:settle|予以:apply|' +
  '争取:win over|争夺:fight over|争夺战:struggle|争战:fight|争抢:fight over|争斗:struggle/fight|' +
  '争权夺利:power struggle|争锋:strive|争霸:power struggle|事业:project|事业单位:company/firm|事业线:fate line|' +
  '事体:things/affairs|事例:example|事儿:business|事先:prior|事关:concern/about|事务:work/transaction|' +
  '事务律师:solicitor|事务所:firm|事变:events|事奉:serve|事宜:matters|事实:fact|事工:ministry|事情:business|事故:accident|' +
  '事权:authority/responsibility|事理:logic|事由:work/purpose|事证:evidence|二世:second|二代:second generation|' +
  '二副:second officer|二宝:second child|二度:second|二把手:deputy leader|二次:second|二次元:two dimensional|' +
  '二次方:square|二流:second rate|二等:second class|二级:second class|二级头:second stage|二维:two dimensional|' +
  '二维码:matrix code|二胎:second pregnancy|二轮:second round|二阶:second order|亏损:loss|云头:cloud|' +
  '云室:cloud chamber|云层:cloud bank|云朵:cloud|云杉:spruce|云气:mist|云烟:mist|云石:marble|云端:cloud|' +
  '云计算:cloud computing|云雾径迹:cloud track|互信:mutual trust|互动:interactive|互换:exchange|互相:mutual|' +
  '互相监督:mutual supervision|互联网站:internet site|互联网络:network|互让:mutual accommodation|五世:fifth|' +
  '五分熟:medium|五分美金:nickel|五劳七伤:cold|五号:fifth|五大洲:whole world|五度:five degrees|五彩:black/red/yellow|' +
  '五方:south/west|五星级:five star|五洲:world|五福临门:wealth/health|五线谱:staff|五花八门:myriad|五谷:five crops|' +
  '五金:silver/copper/iron|五金店:hardware store|五金店铺:hardware store|五险一金:medical|五音:re|五音度:fifth|' +
  '亚军:second place|些微:small|些许:bit|亡国:fallen nation|交互:mutual/interactive|交付:deliver|交代:transfer|' +
  '交会:meet|交割:delivery|交叉:cross|交叉感染:cross infection|交合:meet|交响:symphony|交响乐:symphony|' +
  '交响乐团:symphony orchestra|交响乐队:symphony orchestra|交响曲:symphony|交契:friendship|交尾:mate|' +
  '交帐:settle accounts|交往:date/association/contact|交情:friendship|交战:fight|交换:exchange|' +
  '交换价值:exchange value|交换生:exchange student|交接:meet|交易:deal/trade/transact/transaction|交易会:trade fair|' +
  '交易市场:exchange|交易所:exchange|交易日:trading day|交汇:cooperation|交流:exchange/communication|' +
  '交火:exchange fire|交点:meeting point|交界:common boundary|交管:traffic control|交纳:pay|交结:connect|' +
  '交给:deliver|交融:mix|交规:traffic rules|交警:traffic police|交谊:association/friendship|交谊舞:social dance|' +
  '交货期:delivery time|交运:check|交通:traffic/transportation/communications|交通工具:vehicle|' +
  '交通意外:traffic accident|交通枢纽:traffic hub|交通灯:traffic light|交通规则:traffic rules|交通警察:traffic police|' +
  '交通费:transport costs|交通车:shuttle bus|交钱:pay up|交际:communication|交际舞:social dance|' +
  '交际花:social butterfly|交集:connection|亦称:alternative name|产下:bear|' +
  '产业:industry/estate/property/industrial|产值:output value|产出:output|产制:production|' +
  '产区:manufacturing location|产品:product|产品结构:product mix|产地:source|产房:labor ward|产权:property right|' +
  '产权转让:title transfer|产物:product|产生:produce/generate|产粮:grow crops|产线:production line|' +
  '产能:production capacity|产量:output|京都:capital|亮光:light|亮堂:bright|亮堂堂:well lit|亮彩:sparkle|' +
  '亮星:bright star|亮灯:light up|亮点:bright spot|亮蓝:bright blue|亮闪闪:bright|亲们:followers|亲和力:affinity|' +
  '亲和性:affinity|亲如手足:deep friendship|亲子:parent child|亲情:love|亲戚:relative|亲生:biological|' +
  '亲生子女:natural child|亲身:personal|人丁:population|人世:world|人为:artificial|人事:personnel|' +
  '人事管理:personnel management|人事部:personnel office|人事部门:personnel office|人们:people|人仰马翻:roll|' +
  '人体:human body|人体解剖:human anatomy|人保:personal guarantee|人偶:figure|人力:manpower|人力接龙:human chain|' +
  '人力资源:human resources|人口:population/people|人口数:population|人名:personal name|人员:staff/personnel|' +
  '人命:human life|人品:bearing|人墙:defensive wall|人士:figure|人大:provincial/municipal|' +
  '人家:household/dwelling/family/me|人寰:world|人寿:life insurance|人寿保险:life insurance|人寿年丰:prosperity|' +
  '人尖儿:outstanding individual|人工:artificial/manpower|人工岛:artificial island|' +
  '人工智慧:artificial intelligence|人工智能:artificial intelligence|人工概念:artificial concept|人工河:canal|' +
  '人工湖:artificial lake|人工照亮:artificial lighting|人工费:labor cost|人形:human form|人性:human|人情:friendship|' +
  '人手:manpower/staff|人文:humanities/culture|人文学:humanities|人权:human rights|人格神:personal god|' +
  '人武:armed forces|人氏:native|人民:people|人民团体:mass organization|人民警察:civil police|人民阵线:popular front|' +
  '人物:figure|人犯:criminal|人生:life|人称:called|人脉:contacts/network|人身:personal|人身安全:personal safety|' +
  '人造:artificial|人造卫星:artificial satellite|人造天体:artificial satellite|人造语言:artificial language|' +
  '人造革:artificial leather|人道主义:humanitarian|人道救援:humanitarian aid|人链:human chain|人间:earth|' +
  '人马:troops/staff|什么地方:where|仁慈:charitable|仁爱:charity|仅仅:only|今世:this life|今人:modern people|' +
  '今天:today/now|今年:this year|今日:today|今次:this|今生:this life|介于:intermediate|介壳:shell|介怀:mind|介意:mind|' +
  '介绍:introduction|介胄:armor|介质:medium/media|介面:interface|仍然:as before|从业:practice|' +
  '从业者:industry professional|从事:do|从头到尾:whole|从容:calm|从容不迫:calm|从属:subordinate|仓位:storage location|' +
  '仓库:warehouse|仕女:court lady|他乡:foreign land|他人:other people|他们:they/them|他国:another country|' +
  '他用:other use|他者:others|仗火:battle|仗腰:support|付出:pay/invest|付款:payment|付给:deliver/pay|付费:pay|付钱:pay|' +
  '代价:price/cost|代偿:compensation|代办:diplomatic representative|代号:code name|代字:code name|代步:bicycle|' +
  '代步车:vehicle|代码:code|代码页:code page|代称:alternative name|代表:representative|' +
  '代表人物:representative individual|代表作:representative work|代表处:representative office|' +
  '代表性:representative|代销店:outlet/agency|令名:good name|令牌:token|令牌环:token ring|令节:happy time|以便:so that|' +
  '以前:before|以后:after|以外:external/beyond|以太:ether|以致于:so that|以资:serve as|仪器:instrument/apparatus|' +
  '仪态:bearing|仪表:bearing|仲介:broker|仲裁:arbitration|价位:price level|价值:value/worth|' +
  '价值工程:value engineering|价值标准:values/standards|价值观:value system|价格:price|价格战:price war|' +
  '价格表:pricing table|价款:cost|价目:price|价钱:price|任一:any|任何:any|任务:mission/task|任意:any|任职:take office|' +
  '份子:cash gift|份子钱:gift money|份额:share|仿似:seem|仿佛:seem|仿如:like|仿真:simulation|仿行:fashion after|' +
  '企业:company/firm/enterprise/corporation|企业管理:business management|企望:hope|企盼:hope|企鹅:penguin|' +
  '伊妹儿:email|伊始:outset|伊普西隆:epsilon|伎俩:scheme|伏地挺身:push up|伏案:studying|伏流:ground stream|伏特:volt|' +
  '休息室:lounge|休止:stop|休闲:leisure|休闲鞋:leisure shoes|优先:have priority|优先级:priority level|' +
  '优先股:preferred stock|优势:advantage|优化:optimize|优点:merit/advantage|优生:outstanding student|' +
  '优秀:outstanding|优等:superior|优胜:superior|优良:good|优越:superior|优选:optimize/preferred|优雅:grace|' +
  '伙伴:partner|伙计:partner/mate|伙食:food|会友:meet friends|会合:meet/meeting|会合处:joint|会场:meeting place|' +
  '会堂:meeting hall|会审:joint hearing|会战:battle|会所:club|会晤:meet/meeting/conference|' +
  '会考:unified examination|会计:accountant/accounting|会计制度:accounting system|会计学:accounting|' +
  '会计师:accountant|会议:meeting/conference|会议厅:conference hall|会试:metropolitan examination|' +
  '会长团:presidency|会门:secret society|会面:meeting|伞降:parachute into|伟大:great/grand/important|' +
  '伟岸:outstanding|伟绩:great acts|传令兵:messenger|传入:import|传动:drive|传动器:drive|传动系统:power drive|传告:relay|' +
  '传回:send back|传奇人物:legend|传媒:media|传寄:send/forward|传感:sensing|传感器:sensor|传报:memorial|传教团:mission|' +
  '传来:arrive|传神:vivid|传话人:messenger/relay|传说:legend|传输服务:transport service|传输通道:transport channel|' +
  '传达:relay|传述:relay|传送:deliver|传送服务:delivery service|传递者:messenger|传道部:mission|伤残:disabled|' +
  '伤者:casualty|伦理:ethics|伦理学:ethics|伯仲叔季:second|伯爵:count|估价:value|估算:assessment/evaluation|' +
  '伴侣:mate/partner|伴生气:associated gas|伴郎:best man|伶俐:intelligent/deft|伶牙俐齿:fluent|伸展台:runway|伸手:beg|' +
  '伸缩:flexible|伸长:stretch|伺候:serve|伺服:computer server|伺服器:server|位元:bit|位列:rank|位子:place/seat|' +
  '位次:place|位置:place/seat|低下:lower|低于:lower than|低产:low yield|低价:low price|低保:welfare|' +
  '低保真:low fidelity|低八度:octave lower|低分:low marks|低利:low interest|低劣:low grade|低压:low pressure|' +
  '低垂:hang low|低头:yield|低层:low level|低帮:low top|低年级:lower grade|低廉:low|低息:low interest|低成本:low cost|' +
  '低收入:low income|低档:low grade|低气压:low pressure|低消:bar|低潮:low tide|低矮:short/low|低碳:low carbon|' +
  '低端:low end|低等动物:lower animal|低筋面粉:cake flour|低级:low|低维:low dimensional|低调:low key|低谷:valley|低迷:low|' +
  '低速:low speed|低速挡:low gear|低速率:low speed|低阶:low level|低陷:settle|低龄化:than before|住区:living area|' +
  '住地:living area|住址:address|住处:dwelling|住宅:dwelling|住宅区:residential area|住宅楼:residential building|' +
  '住客:tenant|住家:household|住宿:accommodation|住居:live|住户:household|住房:housing|住所:dwelling place|住手:stop|' +
  '住持:abbot|住脚:stop|住舍:house|佐证:evidence|佐贰:deputy/junior|体会:experience|体例:style/form|' +
  '体制:system/organization|体力:physical strength|体力劳动:physical labor|体协:sports association|体团:community|' +
  '体型:body type|体察:experience|体式:form/style|体形:figure|体态:figure|体悟:experience|体感:motion sensing|' +
  '体校:sports school|体格检查:physical examination|体毛:body hair|体测:fitness test|体积:bulk|体系:system|' +
  '体肤:skin/body|体育:sports|体育活动:sports|体育运动:sports|体育锻炼:physical exercise|体裁:style|体重:body weight|' +
  '体量:body weight|何以:how|何其:so|何处:where|何如:how about|何所:where|何时:when|何止:not just|何等:how/what|何许:how|' +
  '余存:balance|余热:waste heat|作下:do|作业:work/task/operation|作业员:operator|作业环境:operating environment|' +
  '作业系统:operating system|作东:host|作为:as|作准:count|作品:work/opus|作坊:workshop|作弊:practice fraud|作怪:odd|' +
  '作战:combat/fight|作手:expert|作法:practice|作物:crop|作用:action/function/impact/purpose|作用力:action force|' +
  '作画:paint|作秀:grandstand|作笔记:take notes|作者权:copyright|作证能力:competence|作辍:now working|作风:style/way|' +
  '你们:you|你好:hello/hi|你我:we|佣金:commission|佣钱:commission|佩剑:sword|佩带:wear|佳丽:beauty|佳评如潮:hit|' +
  '佳音:good news|使出:use|使命:mission|使唤:tool|使团:diplomatic mission|使役:use/working|使用:use/apply|使者:envoy|' +
  '使节:envoy|使节团:diplomatic group|使馆:consulate|侃价:bargain|例句:example sentence|例如:such as|' +
  '例子:case/example|例证:example|侍从:serve|侍候:serve|侍卫官:guard|侍奉:serve|侍弄:garden/livestock/repair|' +
  '供体:physics|供佛花:flower offering|供养:supply|供品:offering|供奉:offering|供应:supply|供应品:supplies|' +
  '供应链:supply chain|供房:house mortgage|供水:supply water|供物:offering|供电:supply electricity|供给:supply|' +
  '供花:flower offering|供销:distribution|供销商:distribution business|依托:support|依据:basis/foundation|' +
  '依旧:as before|依法:legal|依然:as before|侦察:reconnaissance|侦察兵:spy|侦察员:spy|侦察机:surveillance aircraft|' +
  '侦测:sense|侦缉:track down|侧翻:roll over|侧重点:main point|侵夜:night|侵限:intrusion|便利:easy|便宜货:bargain|' +
  '便帽:cap|便当:easy|便所:privy|便是:even|便条:note|便笺:note|便签:note|促进:boost|俄而:before long|俊俏:charming|' +
  '俊杰:elite|俏皮:smart/charming|俏美:charming|俗事:ordinary affairs|俗人:common people|俗名:lay name|' +
  '俗称:common term|俗辣:paper tiger|俗随时变:other times|保修:guarantee|保健:health protection|保全:security guard|' +
  '保全员:security guard|保养:maintenance|保养品:beauty product|保准:guarantee|保固:guarantee|保存:store|' +
  '保守:conservative/guard|保安:public security|保安人员:security personnel|保安部队:security forces|' +
  '保家卫国:guard home|保护:protection|保护人:guardian|保护区:conservation district|保护神:guardian angel|' +
  '保残守缺:conservative|保留价:reserve price|保真度:fidelity|保管:guarantee|保管箱:safe|保育:conservation|' +
  '保育箱:incubator|保育院:nursery|保证:guarantee|保证金:cash deposit|保费:insurance premium|保险:insurance/safe|' +
  '保险丝:fuse|保险单:insurance policy|保险柜:safe|保险盒:fuse box|保险箱:safe|保障:guarantee|保鲜纸:plastic wrap|' +
  '保鲜膜:plastic wrap|信件:letter|信任:trust|信使:messenger/courier|信函:letter|信号:signal|信号台:signal station|' +
  '信号处理:signal processing|信号灯:signal light|信差:messenger|信息:information/news|信息学:information science|' +
  '信息技术:information technology|信息管理:information management|信息系统:information system|信息茧房:echo chamber|' +
  '信托:trust bond|信教:religious|信札:letter|信标:signal|信物:token|信用:credit|信用卡:credit card|信用社:credit union|' +
  '信用等级:credit level|信用观察:credit watch|信用风险:credit risk|信笺:letter|信管:fuse|信纸:letter paper|' +
  '信誉:distinction/trust|信贷:credit|信赖:trust|信道:channel|信靠:trust|信风:trade wind|俨然:just like|俩钱:two bits|' +
  '修习:study/practice|修会:religious order|修养:training|修复:repair|修好:repair|修整:spruce up|修理:repair/fix|' +
  '修理厂:repair shop|修练:practice|修缮:repair|修葺:repair|修读:study|修造:repair|修道会:order|修道院:monastery/convent|' +
  '俯仰:small move|俯卧撑:push up|俯瞰摄影:crane shot|俱乐部:club|俸给:pay|俾使:so that|倍塔:beta|倍数:factor|' +
  '倒叙:flash back|倒嗓:voice change|倒弄:move|倒数:count down|倒木:fallen tree|倒灌:tide|倒腾:move/exchange|' +
  '倒计时:count down|倒车:change buses|倒转:policy|候机厅:airport lounge|候机楼:airport terminal|候补:reserve|' +
  '倚托:rely upon|倚靠:support|借书证:library card|借出:lend|借款:loan|借钱:lend money|倡导:advocate|' +
  '倡导者:advocate/pioneer|倡议:initiative|债券:bond|债务:debt/liability|债务证书:debt instrument|' +
  '债务证券:debt security|债款:debt|值得:merit/worth|倾向:trend|倾轧:internal strife|假定:so called|假山:rock garden|' +
  '假摔:simulation|假球:fixed match|假眼:artificial eye|假释:parole|假面:mask|假面具:mask|偌大:so big|偏偏:only|' +
  '偏僻:remote|偏将:deputy general|偏激:speech|偏爱:preference/favorite|偏远:remote|做为:act as|做买卖:trade/deal|' +
  '做事:work|做作:artificial|做出:issue|做到:achieve|做功:do work|做功夫:practice|做大:expand|做工夫:practice|' +
  '做法:practice|做生意:do business|做生活:work|停下:stop|停下来:stop|停产:stop production|停住:stop|停工:stop work|' +
  '停息:stop|停战:stop fighting|停手:stop|停摆:production|停放:park/moor|停机:stop|停止:stop|停步:stop|停留:stop over|' +
  '停站:bus stop|停航:stop running|停车:park|停车位:parking space|停车场:parking lot|停车库:car park|停车格:parking bay|' +
  '停车站:bus stop|健全:sound|健壮:healthy|健康:health/healthy|健康保险:health insurance|健康状况:health status|' +
  '健康食品:health food|健旺:healthy|健检:physical examination|健硕:well built|健美运动:body building|健诊:car safety|' +
  '健身:exercise|健身房:fitness club|偶函数:even function|偶数:even number|偶见:happen upon|偶蹄目:cows|偶蹄类:cows|' +
  '偷听:monitor|偷鸡摸狗:have affairs|偿付:pay back|偿清:repay|偿还:repay|傍家儿:partner|储值:top up|储备:store up|' +
  '储备货币:reserve currency|储存:store/storage|储币:deposit money|储气:gas storage|储水:store water|' +
  '储物:store things|储物柜:cabinet|储蓄:savings|储蓄率:savings rate|储藏:store/deposit|催收:press|催谷:boost|' +
  '催逼:press|傻冒:fool|傻叉:fool|傻大个:clod|傻子:fool|傻帽:fool|傻瓜:fool|傻瓜相机:compact camera|像样:decent|' +
  '像模像样:decent|僧院:abbey|儿女:children|儿子:son|儿童:child|元件:element/component|元凶:chief offender|' +
  '元勋:leading light|元器件:component|元恶:arch criminal|元气:strength|元素:element|元老:senior figure|元老院:senate|' +
  '元青:deep black|兄弟:brothers/me|充任:act as|充作:serve as|充分:full|充分就业:full employment|充塞:block|充填:area|' +
  '充实:rich/full|充当:serve as|充斥:flood|充气:pump air|充电宝:power bank|充电站:charging station|先前:before|' +
  '先后:priority|先天:innate/natural|先天性:innate|先导:pioneer|先有:prior|先机:critical opportunity|先河:source|' +
  '先烈:martyr|先生:sir|先见:foresight|先见之明:foresight|先见者:visionary|先辈:older generation|先进:advanced|' +
  '先进个人:advanced individual|先进武器:advanced weapon|先进水平:advanced level|先锋:vanguard/pioneer|先锋队:vanguard|' +
  '先驱:pioneer|先驱者:pioneer|光亮:bright|光信号:optical signal|光光:bright|光功率:optical power|光圈:aperture/halo|' +
  '光学:optics|光学仪器:optical instrument|光害:light pollution|光导纤维:optical fiber|光射线:light ray|' +
  '光年:light year|光彩夺目:brilliant|光明:light/bright|光是:just|光晕:halo|光景:about|光束:light beam|光柱:light beam|' +
  '光棍:single man|光棍儿:single man|光污染:light pollution|光波:light wave|光源:light source|光照:illumination|' +
  '光照治疗:light therapy|光环:halo|光盘:compact disc|光碟:optical disc|光纤:optical fiber|光纤接口:optical interface|' +
  '光纤电缆:optical fiber|光线:light/illumination/lighting|光缆:optical cable|光耀:brilliant|光能:light energy|' +
  '光谱:spectrum|光辉:brilliant|光辐射:light radiation|克制:control|克己:discipline|克扣:dock|免息:interest free|' +
  '免疫系统:immune system|免税:tax free|免费:free|免费搭车:free riding|免除:exempt|免黜:fire|兑付:cash|' +
  '兑换:convert/exchange|兑现:cash|党主席:party chief|党代会:party congress|党务:party affairs|党委:party committee|' +
  '党校:party school|党派:political party|党派集会:party meeting|党纲:party platform|党龄:party standing|兜卖:hawk|' +
  '兜售:hawk|兜圈子:circle|兜帽:hood|兜捕:round up|兜翻:turn over|入伍生:cadet|入住:move into|入口:import|入口网:portal|' +
  '入口页:web portal|入土:bury|入息:income|入木三分:profound|入禀:file|入股:invest|入门:introduction|全世界:worldwide|' +
  '全乎:comprehensive|全体:all|全体会议:general congress|全军:whole army|全力:full strength|全员:all personnel|' +
  '全国:national|全国性:national|全场:whole duration|全垒打:home run|全城:whole city|全域:global|全天:whole day|' +
  '全天候:all weather|全家:whole family|全局性:global|全局模块:global module|全市:whole city|全年:whole year|' +
  '全损:total loss|全攻全守:total football|全文:full text|全新:all new|全方位:comprehensive|全景:panoramic view|' +
  '全本:whole performance|全权:full powers|全活:rescue|全烧祭:burnt offering|全班:whole class|' +
  '全球:worldwide/global|全球性:global/worldwide|全球气候:global climate|全球而言:worldwide|全盘:comprehensive|' +
  '全省:whole province|全称:full name|全程:whole distance|全线:whole front|全职:full time|全胜:slam|全能:all round|' +
  '全节流:top speed|全蚀:total eclipse|全谷物:whole grain|全貌:full view|全责:full responsibility|全距:range|全身:em|' +
  '全速:top speed|全部:whole/all|全都:all|全面:comprehensive/total|全额:scholarship|全食:total eclipse|' +
  '全马:full marathon|八分音符:eighth note|八带鱼:octopus|八度:octave|八爪鱼:octopus|八辈子:long time|八音:music|' +
  '八音盒:music box|公主:princess|公事:documents|公交:public transportation|公交车:town bus|公产:public property|' +
  '公众:public|公众人物:public figure|公众集会:public meeting|公伤事故:industrial accident|公使:minister|' +
  '公使馆:foreign mission|公信力:public trust|公债:government bond|公债券:public bond|公允:equitable/fair|' +
  '公允价值:fair value|公元:ad|公共:public/common|公共事业:public utility|公共交通:public transport|' +
  '公共关系:public relations|公共卫生:public health|公共团体:public organization|公共场所:public place|公共汽车:bus|' +
  '公共秩序:public order|公共行政:public administration|公共设施:infrastructure|公共财产:public property|' +
  '公共道德:public morality|公关:public relations|公办:state run|公卫:public health|公司:company/firm/corporation|' +
  '公司会议:company meeting|公司法:company law|公司理财:company finance|公司行号:companies|公吨:ton|公听会:public hearing|' +
  '公告:post|公因子:common factor|公因式:common factor|公园:park|公地:public land|公堂:hall|公子:your son|' +
  '公安:public security|公室:office|公害:environmental pollution|公家:public/state/society|公家机关:civil service|' +
  '公干:public business|公平:fair|公平合理:fair/equitable|公平竞争:fair competition|公平贸易:fair trade|' +
  '公开:open/public|公开信:open letter|公开赛:open|公开钥匙:public key|公式:formula|公德:public ethics|' +
  '公房:public housing|公断:arbitration|公有制:public ownership|公款:public money|公正:just/fair/equitable|' +
  '公民权:civil rights|公民权利:civil rights|公民社会:civil society|公法:public law|公海:high seas|公爵:duke|公牛:bull|' +
  '公物:public property|公理:axiom|公用:public|公用电话:public phone|公益:public good|公益事业:charity|' +
  '公益金:community chest|公知:public intellectual|公租房:public housing|公立学校:public school|公约数:common factor|' +
  '公网:internet|公署:government office|公羊:ram|公职:civil service|公营:public|公营企业:public enterprise|' +
  '公设:public facilities|公证人:actuary|公诉:public prosecution|公诉人:district attorney|公路:highway/road|' +
  '公路网:road network|公车:bus|公道:justice/fair/equitable|公钥:public key|六合:south/east/west/up|六合彩:mark six|' +
  '六畜:horse|兰姆:rum|兰姆酒:rum|兰玉:your son|共产:communist|共享:share|共享带宽:shared bandwidth|共享库:shared library|' +
  '共享计划:partnership|共同:common/joint/jointly|共同体:community|共同利益:common interest|共同基金:mutual fund|' +
  '共同点:common ground|共同纲领:common program|共和:republic|共和制:republic|共和国:republic|共时:concurrent|' +
  '共有:own jointly|共用:shared/use|共计:total|共识:consensus|共谋:conspiracy|共谋罪:conspiracy|共赢:win win|' +
  '共轭:physics|共通:universal/shared/common|关乎:about|关于:about|关口:gateway|关塞:border fort|' +
  '关境:customs border|关征:customs levy|关心:care about|关怀:care|关注:concern/interest|关涉:concern/connection|' +
  '关照:take care|关税同盟:customs union|关税国境:customs border|关系:concern|关系户:connection|' +
  '关联:related/connection|关联公司:related company|关联词:connective|关节:joint|关键:key|兴兵:send troops|' +
  '兴味:interest|兴头:keen interest|兴奋剂:doping|兴致:mood/spirits/interest|兴起:spring up|兴趣:interest|' +
  '兵刃:weapons|兵制:military system|兵力:troops|兵卒:soldiers/troops|兵员:soldiers/troops|兵器:weapons/arms|' +
  '兵团:corps/army|兵士:ordinary soldier|兵家:soldier|兵役:military service|兵戈:weapons/arms/fighting/war|' +
  '兵戎:arms/weapons|兵推:war gaming|兵权:military leadership|兵棋推演:war gaming|兵源:manpower resources|' +
  '兵精粮足:elite soldiers|兵营:military camp|兵队:troops|兵马:military forces|其一:first|其三:third|' +
  '其二:other/second|其他:other/else|其余:others|其先:before that|其后:next|其它:other|其次:next|具体:concrete|' +
  '具体问题:concrete issue|具备:have|具有:have|具象:concrete|典型:representative|典章:institution|典范:example|' +
  '典藏:collection|典质:mortgage|养子:foster son|养成:form|养活:support|养老金:pension|养老院:nursing home|' +
  '养蚕业:silk industry|养鱼缸:aquarium|兼具:combine|兼并:take over|兼有:combine|兽力车:carriage|兽医:vet|' +
  '兽医学:veterinary medicine|兽术:animal training|兽皮:hide|兽穴:animal den|兽药:veterinary medicines|' +
  '内乱:civil strife|内务:internal affairs|内勤:office work|内在:inner/internal/innate|内在美:inner beauty|' +
  '内地:inland/interior|内场:inner area|内城:inner castle|内外:about|内存:internal storage|内存储器:ram|' +
  '内容:content/substance/details|内容量:net contents|内幕:internal|内心:heart|内心世界:inner world|内战:civil war|' +
  '内政:internal affairs|内斗:internal strife|内斜视:cross eye|内核:core|内海:inland sea|内源:source|' +
  '内燃:internal combustion|内燃机车:automobile|内码:internal code|内科:internal medicine|内科学:internal medicine|' +
  '内积:inner product|内置:internal|内胎:inner tube|内能:internal energy|内脏:internal organs|' +
  '内营力:internal force|内行:expert/professional|内装:internal decoration|内讧:internal strife|' +
  '内部:interior/internal|内部事务:internal affairs|内阁:cabinet|内陆:inland/interior|内陆河:inland river|' +
  '内鬼:mole/spy|册封:crown|再好不过:ideal|再审:review|再生:reborn/recycling/regeneration|再生燃料:renewable fuel|' +
  '再生资源:renewable resource|再读:review|冒冒失失:bold|冒出来:pop up|冒头:crop up|冒昧:bold|冒险:adventure|' +
  '写字楼:office building|写手:scribe|写真:portrait|军乐:military music|军乐团:military band|军乐队:military band|' +
  '军事:military|军事体育:military sports|军事力量:military strength|军事基地:military base|军事学:military science|' +
  '军事实力:military strength|军事家:general|军事情报:military intelligence|军事援助:military aid|' +
  '军事机构:military institution|军事法庭:military tribunal|军事演习:military exercise|军事科学:military science|' +
  '军事行动:military operation|军事训练:military exercise|军事部门:military branch|军人:soldier|军令状:military order|' +
  '军体:military sports|军公教:army|军力:military power|军务:military affairs|军势:army strength|' +
  '军区:military district|军医院:military hospital|军售:arms sales|军团:corps/legion|军士:soldier|军备:arms|' +
  '军官:officer|军情:military intelligence|军政府:military government|军方:military|军旅:army|' +
  '军机:military aircraft|军校:military school|军港:naval port|军火:arms|军火交易:arms deal|军火公司:arms company|' +
  '军火库:arsenal|军用:military use|军绿:army green|军营:army camp|军衔:army rank|军车:military vehicle|军队:troops|' +
  '军需:military supplies|军马:troops|农业:agriculture|农业区:agricultural region|农业国:agricultural country|' +
  '农业机械:agricultural machinery|农事活动:agricultural activities|农产:agriculture products|' +
  '农产品:agricultural produce|农作:crops|农作物:crops|农具:farm tools|农区:agricultural areas|农场:farm|' +
  '农学:agricultural science|农庄:farm|农房:farm house|农机:agricultural machinery|农村:village|农活:farm work|' +
  '农耕:agriculture|农膜:agricultural film|农药:pesticide|农资:farm supplies|冠以:call|冠冕:leader/chief|' +
  '冠子:crest/crown|冠形词:article|冠词:article|冬令时:standard time|冬粉:glass noodles|冰糖:crystal sugar|冰轮:moon|' +
  '冲入:rush into|冲击:impact|冲刷:wash down|冲刺:dash|冲力:momentum|冲劲:drive|冲压:stamp/press|冲洗:wash|' +
  '冲破:breakthrough|决不:simply not|况味:mood|冶容:mold|冶金:metallurgy|冶金学:metallurgy|冷却塔:cooling tower|' +
  '冷却水:cooling water|冷处理:cold treatment|冷天:cold weather|冷战:cold war|冷房:cooling|冷暖:health|冷气:cold air|' +
  '冷水:cold water|冷淡:cold|冷淡关系:cold relations|冷菜:cold food|冷藏:cold storage|冷血:cold blood|' +
  '冷轧:cold rolling|冷链:cold chain|冷锋:cold front|冷门:science|冷静:calm|冷餐:cold food|冻胶:gel|净值:net value|' +
  '净含量:net weight|净收入:net income|净水:clean water|净重:net weight|准予:grant|准入:access|准则:standard|' +
  '准备:reserve|准备金:reserve fund|准星:front sight|准的:standard|准绳:ground rule|准许:grant|凉面:cold noodles|' +
  '凌云:high|减产:lower yield|减价:mark down|减低:lower|减免:rent|减少:lower|减贫:poverty reduction|减退:go down|' +
  '凑成:round up|凑钱:pool money|凝练:compact|凝胶:gel|凝胶体:gel|凝重:heavy|几分:bit|几多:how|几希:not much|几率:odds|' +
  '凡俗:lay/ordinary|凡响:common chord|凡夫:ordinary guy|凡夫俗子:common people|凡庸:ordinary|凡是:all/any|' +
  '凡百:all/whole|凤凰:phoenix|凫水:swim|凭信:trust|凭准:evidence|凭据:evidence|凭空:without foundation|凭靠:use|' +
  '凳子:small seat|凶煞:demon|凶神:demon|凶险:dangerous|凸版印刷:relief printing|凸轮:cam|凸边:rim|凹陷:hollow|' +
  '出乎:go against|出产:yield/produce/products|出人头地:excel|出价:bid|出众:outstanding|出借:lend|出入口:gateway|' +
  '出兵:send troops|出厂价:factory price|出发点:basis|出口:export|出口商:export business|出口商品:export product|' +
  '出品:output|出处:origin|出家人:nun|出尖:outstanding|出师:graduate|出彩:outstanding/brilliant|出息:yield interest|' +
  '出操:exercise|出月:next month|出水口:water outlet|出溜:slide|出版物:publications|出版社:publishing house|' +
  '出现:show up|出示:show/display|出租:rent|出租司机:taxi driver|出租汽车:taxi|出租车:taxi|出类拔萃:outstanding|' +
  '出纳员:treasurer|出色:outstanding|出苗:sprout|出菜:serve food|出落:grow|出言:words|出让:transfer|出诊:house call|' +
  '出资:fund/invest|出路:outlet|出身:class origin|出钱:pay|出面:step forth|出风口:air outlet|击中:hit/strike|击打:beat|' +
  '击掌:high five|击败:beat|击退:beat back|凼子:pool|函件:letters|函式库:library|函数:function|函购:mail order|' +
  '凿岩:drilling|凿石场:rock quarry|刀剑:sword|刀库:tool magazine|刀枪:weapons|刀片:tool bit|分享:share|分会:branch|' +
  '分公司:branch office|分别:distinction|分力:component force|分区:district|分发:distribution|' +
  '分子医学:molecular medicine|分子式:molecular formula|分子量:molecular mass|分局:branch office|分居:separate|' +
  '分属:classification|分店:branch|分开:separate|分异:distinction|分所:branch|分担:cost|分拣:sort|分掉:share|' +
  '分支:branch|分数:grade/mark|分文:single cent|分析:analysis|分析人士:analyst/expert|分析化学:analytical chemistry|' +
  '分析员:analyst|分析处理:analysis processing|分析家:analyst|分析师:analyst|分枝:branch|分治:separate government|' +
  '分洪:separate flood|分流:stream|分社:news bureau|分离:separate|分立:separate|分红:dividend|' +
  '分级:rank/grade/classification|分组:group|分色镜头:process lens|分裂:fission|分送:send|分部:branch|分野:boundary|' +
  '分量:component/weight|分钱:cent|分销:distribution|分销商:distributor|分销店:retail store|' +
  '分销网络:distribution network|分际:boundary|分隔:separate|分页:tab|切中:strike home|切合实际:practical|' +
  '切实:practical|切杆:chip|切点:contact|切要:essential|切身:direct/personal|刊号:issue number|刊载:news|' +
  '刍豢:livestock|刑事:criminal|刑事拘留:criminal detention|刑事法庭:criminal court|刑事法院:criminal court|' +
  '刑事犯:criminal|刑事警察:criminal police|刑侦:criminal investigation|刑场:execution ground|刑庭:criminal court|' +
  '刑律:criminal law|刑拘:criminal detention|刑期:prison term|刑案:criminal case|刑法:criminal law|刑网:legal net|' +
  '刑罚:sentence/penalty|刑警:criminal police|刑诉法:criminal procedure|划一不二:fixed|划下:mark|划价:price|' +
  '划圆防守:counter|划子:small boat|划拨:transfer|划船:small boat|列兵:private|列强:great powers|列星:star alignment|' +
  '列表:table|刚劲:bold|刚好:just|刚强:firm|刚才:just now|刚正:honest|创作:produce/creation|创刊号:first issue|' +
  '创制:institute|创办:found|创办人:founder|创办者:founder|创口贴:band aid|创可贴:band aid|创始:found|创始人:founder|' +
  '创建:found|创建者:founder|创意:creative/creativity|创收:generate revenue|创新:innovation|创新精神:creativity|' +
  '创立:found|创立人:founder|创立者:founder|创造:produce|创造力:creativity|创造性:creativity|初恋:first love|' +
  '初战:first battle|初犯:first offender|初生:primary|初等教育:primary education|初级:junior/primary|删改:edit|' +
  '判令:order|判例法:case law|判决:sentence|判刑:sentence|判处:sentence|判罚:penalty|判袂:separate|判读:medical exam|' +
  '利基:strength|利害关系:concern|利得:gain|利息:interest|利息率:interest rate|利权:economic rights|利爪:talon|' +
  '利率:interest rate|利用:use|利益:interest|利益集团:interest group|利钱:interest|别人:others|别动队:commando|' +
  '别名:alternative name|别样:special|别的:else/other|别称:another name|到任:take office|到位:well|到场:show up|' +
  '到岸价:cost/insurance|到底:after all|到期日:due date|到来:arrive|到此为止:end here|到现在:date|到货:arrive|到达:arrive|' +
  '制伏:check/control|制取:produce|制品:products|制导:control|制度:institution|制式:regulation/system|' +
  '制式化:standardization|制服:check/party|制服呢:durable|制服店:student|制模:mold making|制止:stop/check|' +
  '制热:produce heat|制片厂:film studio|制程:processing|制胜:win|制药业:pharmaceutical industry|' +
  '制药企业:pharmaceutical company|制药厂:pharmaceutical company|制造业:manufacturing industry|制造厂:factory|' +
  '制造商:manufacturing company|制高点:high ground|刷入:flash|刷屏:flood|券商:share broker|刹住:stop|刹车:stop/check|' +
  '刺桐:sunshine tree|刺眼:crude|刻剥:grab money|刻印:stamp mark|刻板:mechanical|剀切:cogent/conscientious|' +
  '削减:lower|削瘦:thin/hollow|前一天:day before|前三甲:top three|前儿:before|前卫:vanguard/forward|前台:stage|' +
  '前后文:context|前哨:outpost|前备箱:front trunk|前夕:day before|前夜:night before|前奏:prelude|前奏曲:prelude|' +
  '前廊:front porch|前敌:front line|前方:front|前来:before|前此:before today|前沿:frontier/forefront|' +
  '前瞻:foresight/outlook|前科:criminal record|前端:front|前线:front line|前置:leading|前翅:front wing|' +
  '前胸:human chest|前脚:leading foot|前言:introduction|前调:top note|前轮:front wheel|前辈:senior|前边:front|' +
  '前进:go forward|前途:journey|前锋:vanguard/forward|前驱:pioneer|剑尖:point|剑指:target|剑法:sword play|' +
  '剥削:exploitation|剥皮:skin|剥离:skin|剧情:drama|剧烈:acute|剧痛:pang|剧终:end|剧集:show/series|剪接:video|剪辑:video|' +
  '副书记:deputy secretary|副将:deputy general|副市长:deputy mayor|割据:division|割接:migration|割裂:separate|' +
  '劐弄:stir|力促:press|力保:guard|力学:mechanics|力学波:mechanical wave|力度:strength/dynamics|力征:power|' +
  '力心:fulcrum|力戒:guard against|力挺:support/back|力气:physical strength|力道:strength/power|' +
  '力量:power/force/strength|力阻:block|劝告:advice|劝服:win over|劝解:conciliation|办事:work|' +
  '办事处:office/agency/bureau|办公:do work|办公厅:general office|办公地址:business address|办公大楼:office building|' +
  '办公室:office|办公楼:office building|办妥:settle|办桌:catering|办法:means|办理:transact/conduct|' +
  '功业:outstanding work|功利:utility|功力:merit/competence/power|功劳:credit|功名:rank|功名利禄:rank|功夫:art/labor|' +
  '功用:function|功耗:electric consumption|功能:function|功能词:function word|功能集:function library|功臣:hero|' +
  '功课:task/study|加上:plus|加人一等:top quality|加入:mix into|加冕:crown|加分:extra credit|加压釜:pressure chamber|' +
  '加和:total|加工:process/processing/working|加工厂:processing plant|加工成本:processing cost|' +
  '加工贸易:process trade|加快:speed up|加急:express|加总:aggregate/total|加持:boost/support|加料:supplies/supply|' +
  '加时:extra time|加时赛:extra time|加权:weight|加权平均:weighted average|加油站:gas station|加温:heat|加满:top up|' +
  '加热:heat|加盖:stamp/cap|加紧:speed up|加速:speed up|加速器:accelerator|加钱:pay extra|加餐:snack|' +
  '动产:personal property|动人:moving|动作:movement/motion/action/act|动保:animal protection|动力学:dynamics|' +
  '动力系统:propulsion system|动向:trend|动员:mobilization|动员令:mobilization order|动嘴:talk|动因:moving force|' +
  '动图:dynamic image|动态:movement/motion/development/trend|动态影像:video|动态雕塑:mobile|动感:dynamic/vivid|' +
  '动手动脚:paw|动摇:rock|动武:use force|动点:moving point|动物:animal|动物园:zoo|动物学:zoological|动物界:animal kingdom|' +
  '动线:interior design|动议:motion|动车:power car|动量:momentum|动静:movement|助农:help farmers|' +
  '助力:help/aid/assistance|助力车:electric bicycle|助听器:hearing aid|助学贷款:student loan|助学金:scholarship|' +
  '助战:support|助推:boost|助焊剂:flux|助熔剂:flux|助益:help|助词:function word|助跑:run up|助长:foster|助阵:cheer|' +
  '努力:strive/conscientious|劲力:power|劲卒:elite soldiers|劲头:strength|劲射:power shot|劳作:work|劳力:labor|' +
  '劳务:service/services|劳务市场:labor market|劳动:work|劳动人民:working people|劳动保险:labor insurance|' +
  '劳动力:manpower|劳动营:labor camp|劳委会:labor committee|劳工:labor|劳役:animal labor|劳教所:labor camp|' +
  '劳方:labor/workers|劳资关系:industrial relations|劳雇关系:industrial relations|势力:power|势头:power/momentum|' +
  '势态:state|勃发:sprout up|勃然大怒:see red|勉力:strive|勋爵:lord|勋章:decoration|勒令:order/force|勒勒车:wagon|' +
  '勒逼:force|勘察:survey|勘探:survey/prospect|勘测:survey|勘界:boundary survey|勘验:examination|勤务:service|' +
  '勾号:check mark|勾手:hook shot|勾拳:hook|勾搭:gang up|勾留:stop over|勾破:snag|勾选:select/check|匀净:even|匀实:even|' +
  '包乘:ship|包住:wrap|包厢:box|包容心:acceptance|包庇:harbor|包扎:wrap up|包月:monthly payment|包租:rent/charter|' +
  '包管:guarantee|包藏:harbor|包袱:weight|包装:wrap/packaging|包装物:packaging|包裹:wrap up|包车:chartered car|' +
  '包金:gild|包饭:board|化作:change into|化合物:chemical compound|化学:chemistry/chemical|化学元素:chemical element|' +
  '化学分析:chemical analysis|化学变化:chemical change|化学品:chemicals|化学家:chemist|化学工业:chemical industry|' +
  '化学工程:chemical engineering|化学师:chemist|化学式:chemical formula|化学弹药:chemical ammunition|化学性:chemical|' +
  '化学性质:chemical property|化学武器:chemical weapon|化学物:chemicals|化学能:chemical energy|化学键:chemical bond|' +
  '化工:chemical industry|化工厂:chemical factory|化武:chemical weapon|化石:fossil|化石燃料:fossil fuel|化缘:beg|' +
  '化肥:chemical fertilizer|化脓:infected|化验:chemical examination|北国:north|北方:north|北极:north pole|' +
  '北极光:northern lights|北极熊:polar bear|北疆:northern frontier|北边:north|北面:north|北风:north wind|' +
  '匝月:full month|匣子:small box|匪帮:criminal gang|匹夫:ordinary man|匹夫匹妇:ordinary people|匹配:match|' +
  '区位:geographical location|区号:area code|区块:block/sector/area|区域:area/region/district|区域性:regional|' +
  '区域码:region code|区旗:district flag|区码:area code|区议会:district council|区长:district chief|' +
  '医保:medical insurance|医务:medical affairs|医务人员:medical personnel|医务所:clinic|医学:medicine|' +
  '医学专家:medical expert|医学中心:medical center|医学系:medical school|医学院:medical school|医家:medical man|' +
  '医德:medical ethics|医护:medical|医护人员:medical personnel|医术:medical expertise|医案:case history|' +
  '医治:medical treatment|医理:medical knowledge|医疗:medical treatment|医疗保健:health care|' +
  '医疗保险:medical insurance|医疗器械:medical equipment|医疗护理:health care|医科:medicine|医科学校:medical school|' +
  '医药:medicine/medical/pharmaceutical|医药商店:chemist/pharmacy|医药学:medical science|医院:hospital|' +
  '匿影藏形:lay low|十万火急:express|十二:twelve|十五:fifteen|十倍:ten times|十四:fourteen|十天干:ii|十字:cross road|' +
  '十字军:crusaders|十字架:cross|十字绣:cross stitch|十干:ii|千娇百媚:charming|千斤顶:jack|千里:long distance|' +
  '升华:promotion|升市:bull market|升格:promotion|升职:promotion|升降机:lift|午安:hello|半中腰:middle|半价:half price|' +
  '半响:long time|半场:half court|半大不小:teenage|半天:long time|半导体:semiconductor|半小时:half hour|' +
  '半履带车:half track|半开半关:half open|半截:half|半托:day care|半拱:half arch|半数:half|半旗:half staff|半晌:long time|' +
  '半月:half moon|半桥:half bridge|半熟:medium|半腰:middle|半表半里:half outside|半衰期:half life|半马:half marathon|' +
  '华灯:lantern light|华盖:halo|协会:association/society|协作:cooperation/coordination|协助:aid|' +
  '协和:harmony/cooperation|协调:match|卑下:base/low|卑劣:base|卑鄙:base|卑陋:crude|卒业:graduate|卓乎不群:outstanding|' +
  '卓尔不群:outstanding|卓异:outstanding|卓然:outstanding|卓绝:extreme|卓著:outstanding/brilliant|卓越:outstanding|' +
  '单一:single/only|单一货币:single currency|单个:single|单亲:single parent|单价:unit price|单位:unit|' +
  '单位信托:unit trust|单位元:identity element|单元:unit/element|单元格:cell|单兵:individual soldier|单击:click|' +
  '单单:only/just|单子:bill/form|单字:word|单层:single level|单据:transaction records|单曲:single|单月:monthly|' +
  '单杠:bar|单根独苗:only child|单瓣:single valve|单纯:pure|单薄:thin|单证:documentation|单词:word|单趟:single trip|' +
  '单身:single|单身汉:single man|单链:single chain|单键:single bond|卖场:store|南方:south|南极:south pole|' +
  '南极光:southern lights|南疆:southern border|南边:south|南面:south|博大:broad|博弈:gambling|博彩:gambling|' +
  '博得:win/gain|博爱座:priority seat|博物:natural science|博物学:natural history|博物院:museum|博物馆:museum|' +
  '博览会:international fair|博识:proficient|占压:tie up|占去:take up|占有:have/own|卡司:cast|卡哇伊:charming|卡垫:mat|' +
  '卡方:chi square|卡池:pool/banner|卡片:card|卡纸:card stock|卡脖子:critical|卧底:hide/mole|卫兵:guard|' +
  '卫城:defensive city|卫士:guardian|卫护:guard|卫星:satellite/moon|卫星城:edge city|卫星导航:satellite navigation|' +
  '卫校:medical school|卫生:hygiene|卫生局:health office|卫队:guard|印制:produce|印刷:printing|' +
  '印刷业:printing business|印刷厂:printing house|印刷所:printer|印刷术:printing|印刷机:printing press|印刷版:printing|' +
  '印痕:mark|印章:stamp|印花:tax stamp|印表机:printer|印证:evidence|印鉴:stamp|印钞机:money printer|危急:critical|' +
  '危性:risk|危楼:dangerous building|危途:dangerous road|危险:dangerous|危险品:hazardous materials|即为:called|' +
  '即如:such as|即时制:real time|却才:just now|却步:step back|卷子:spring roll|卷宗:file|卷曲:roll up|卷绕:wind|' +
  '卷裹:wrap up|卷起:roll up|卷饼:roll|厂主:factory owner|厂务:factory operations|厂史:factory history|' +
  '厂址:location|厂子:mill|厂家:factory|厂工:factory|厂房:factory|厂牌:brand|厂规:factory regulations|厅堂:hall|' +
  '历史:history|历史上:historical|历史久远:ancient history|历史剧:historical drama|历史学:history|历史性:historic|' +
  '历史成本:historic cost|历史沿革:historical development|历史遗产:heritage|历史遗迹:historic site|历数:count|' +
  '历时:last/take|历来:all time|历次:each|历程:process|历练:experience|历经:experience|厉害:outstanding|压低:lower|' +
  '压住:press down|压力:pressure|压力强度:pressure|压实:compact|压强:pressure|压板:press board|压根:simply|压榨:press|' +
  '厚实:solid|厚底鞋:platform shoes|厚重:heavy/profound|原创力:creativity|原因:origin|原地:local|原地踏步:mark time|' +
  '原始:first|原始林:primary forest|原子:atom/atomic|原子序数:atomic number|原子武器:atomic weapon|原子能:atomic energy|' +
  '原子质量:atomic mass|原子量:atomic weight|原料:raw material|原来:so|原水:raw water|原汁:stock|原油:crude oil|' +
  '原点:origin|原煤:raw coal|原物料:raw material|原生:primary/native/stock|原电池:primary cell|原语:source language|' +
  '原野:open country|原鸽:rock dove|厢型车:van|厢式车:van|厢房:wing|厨余:food waste|厨司:chef|厨师:chef|' +
  '厨师长:executive chef|厮搏:fight|去处:place/destination|去岁:last year|去年:last year|去得:can go|去污:clean|' +
  '去路:outlet|县地:county seat|县城:county seat|县域:county|县府:county government|县政府:county administration|' +
  '县界:county border|县级:county level|参半:half|参政权:voting rights|参杂:mix|参考材料:source documents|参观:tour|' +
  '参议院:senate|参谋:staff officer|参院:senate|又名:alternative name|叉乘:cross product|叉积:cross product|' +
  '友军:allied forces|友情:friendship|友谊:friendship|双人:tandem|双向:interactive|双数:even number|双生:twin|' +
  '双生兄弟:twin brothers|双程:return trip|双胞胎:twin|双臂:arms|反击:strike back|反函数:inverse function|反制:counter|' +
  '反响:echo|反复:return|反对:against|反应堆:reactor|反应堆芯:reactor core|反应炉:reactor|反思:review|反悔:go back|' +
  '反生物战:biological defense|反相器:not gate|反贼:counter revolutionary|发丝:hair|发光:glow|发兵:send troops|' +
  '发出:produce|发力:apply force|发动:launch|发动机:engine/motor|发回:return|发家:get rich|发射:fire/launch|' +
  '发射场:launch site|发展:development/growth/grow/expand|发展中:developing|发布:issue|发布会:news conference|' +
  '发帖:post|发挥:display/express|发放:grant|发案:take place|发水:flood|发源:source|发源地:source|发烧:popular|发牌:deal|' +
  '发现:discovery|发球:serve|发生:happen|发电:generate electricity|发电厂:power plant|发电站:power station|' +
  '发电量:capacity|发白:go white|发直:fixed|发票:bill|发端:origin|发红:turn red|发给:issue/grant|' +
  '发育:growth/development|发胶:hair gel|发芽:sprout|发行:issue|发行商:distributor|发表:issue|' +
  '发表会:launch/show/performance|发语词:form word|发财:get rich|发贴:post|发轫:origin|发达:expand|' +
  '发达国:developed nation|发达国家:developed nation|发达地区:developed area|发运:shipping|发送:issue|取名:name/named|' +
  '取得:get|取得胜利:achieve victory|取用:access|取舍:select|取银:take silver|受业:study|受到:education|受制:controlled|' +
  '受害者:casualty|受控:controlled|受欢迎:popular|受限:limited|受难纪念:memorial|变为:change into|变作:change into|' +
  '变做:turn into|变元:variable|变动:change|变化:change|变压器:transformer|变声:voice change|变工:exchange labor|' +
  '变成:change into|变换:transform/convert/transformation|变换群:transformation group|变故:accident|' +
  '变数:variable|变星:variable star|变更:change|变样:change|变格:case change|变法:political reform|变焦:zoom|' +
  '变焦环:zoom ring|变电:power transformation|变老:aging|变调:change key|变身:turn into|变通:flexible|' +
  '变速:change speed|变速传动:change gear|变速器:gear|变量:variable|变革:transform/change|变革管理:change management|' +
  '叠加:overlay|叠合:overlay|叠纸:fold paper|口传:information|口实:food|口径:aperture/stance/line|口罩:mask|口腹:food|' +
  '口音:voice|古代:ancient times|古代史:ancient history|古体诗:five|古史:ancient history|古国:ancient country|' +
  '古城:ancient city|古堡:ancient castle|古墓葬群:burial complex|古币:old coin|古文:old language|' +
  '古方:ancient prescription|古早:old times|古籍:ancient text|古老:ancient/old|古训:ancient teaching|' +
  '古语:ancient language|古迹:historical sites|古道:ancient road|古都:ancient capital|古风:old style|古鲁:guru|' +
  '句号:full stop|句型:sentence pattern|句子:sentence|句式:sentence pattern|另一:another/other|另一半:other half|' +
  '另外:separate/other|另存:location|另案:another case|另类:alternative|另类医疗:alternative medicine|只不过:only|' +
  '只是:only/just/simply|只有:can only|只管:simply|只能:can only|只见:see|叫作:call/called|叫做:called|叫卖:hawk|' +
  '叫声:barking|叫好:cheer|叫法:term/name|叫牌:bid|叫道:call|召唤:call|可亲:nice|可以:can|可取之处:merit|可变:variable|' +
  '可吃:edible|可持续:sustainable|可有可无:not essential|可读:worth reading|可转债:convertible debt|可鄙:base|' +
  '可食:edible|台子:desk/table/platform/stand|台灯:desk lamp|台磅:platform balance|台秤:platform scale|台端:you|' +
  '台阶:steps/step|台面:public view|史传小说:historical novel|史官:scribe|史实:historical fact|' +
  '史籍:historical records|右上:upper right|右下:lower right|右倾:conservative|右前卫:right forward|右派:right|' +
  '右翼:right wing|右转:turn right|右边:right|叶轮:turbine wheel|号令:order|号叫:howl|号召:call/appeal|号哭:cry|' +
  '号外:extra|号头:number|号子:type/sort/mark/signal|号志:signal|号曰:named|号码:number|司令部:headquarters|' +
  '司机:driver|司法:judicial/justice|司法人员:judicial officer|司法机关:judicial authorities|司法权:jurisdiction|' +
  '司法独立:judicial independence|司长:bureau chief|吃得开:popular|吃水:drinking water|吃紧:critical/important|' +
  '吃药:take medicine|吃重:important|吃食:feed/food|吃香:popular|各别:different/novel|各国:each country|' +
  '各异:all different|各族人民:peoples|各级:all levels|各自:each|各行各业:all professions|吆喝:hawk|合为:combine|' +
  '合众:mass/united|合众国:united states|合伙:act jointly|合伙人:partner|合体:combine|合作伙伴:cooperative partner|' +
  '合作农场:collective farm|合作方:partner|合作社:cooperative|合取:connective|合唱团:choir|合家:whole family|合情合理:fair|' +
  '合成:compound|合成物:compound/composite|合成词:compound word|合拢:fold|合法:legal|合理:fair|合用:share|' +
  '合着:after all|合称:common term|合股:joint stock|合营:cooperative|合资:joint venture|合集:collection|' +
  '吉庆:good fortune|吊嗓子:voice training|吊塔:tower crane|吊带衫:sun top|吊挂:hang|吊机:crane|吊杆:boom|吊车:crane|' +
  '同业公会:trade association|同业拆借:call loan|同乡:town|同位:par|同心:united|同时代:contemporary|同时期:contemporary|' +
  '同期:concurrent|同样:equal/too|同桌:desk mate|同母异父:half|同源:common origin|同父异母:half|同盟:alliance|' +
  '同盟军:allied forces|同盟国:confederation|名为:called|名义:name|名优:outstanding|名作:famous work|名儿:name|' +
  '名册:roll/register|名刺:visiting card|名句:famous line|名叫:called/named|名号:name/title|名城:famous city|' +
  '名字:name|名家:master|名将:famous general|名山:famous mountain|名师:famous master|名帖:name card|名录:directory|' +
  '名录服务:name service|名手:master|名扬四海:famous|名数:household|名校:famous school|名次:place/rank|名片:card|' +
  '名牌:famous brand|名状:express|名目:name|名称:name|名称权:copyright|名籍:roll|名衔:rank/title|名表:famous watch|' +
  '名誉:honorary|名词:term|名贵:rare|名酒:famous wine|名门:famous family|名门望族:blue blood|名闻:famous|' +
  '后事:future events|后任:future|后半场:second half|后台:back end|后备:reserve|后备箱:trunk|后头:back/future|' +
  '后座:back seat|后感:review|后援:back up|后援会:support group|后摇:post rock|后摇滚:post rock|后段:back end|' +
  '后生:youth|后生动物:animal kingdom|后盖:shell|后盾:support|后置:place after|后翅:back wing|后背:back|后腰:lower back|' +
  '后调:base note|后跟:counter|后边:back|后门:back gate|后院:back garden|后面:back|吐口:spit|吐痰:spit|吐绶鸡:turkey|' +
  '向上:up|向下:down|向前:forward|向右拐:turn right|向盘:compass|君主:monarch/sovereign|君主国:sovereign state|' +
  '君位:royal title|君王:sovereign king|吞服:take|吧嗒:click|吩咐:command|含忍:bear|含沙量:sand content|' +
  '含油:oil bearing|含蕴:content|含量:content|含金:gold bearing|含金量:value/worth|听上去:seem|听任:yield|听力:hearing|' +
  '听头:can|听审会:hearing|听来:foreign/ring|听证会:hearing|听起来:sound like|启事:letter|启动:launch/activate|' +
  '启发:revelation|启示:revelation/illumination|启运:ship|吸毒:take drugs|吸食:take|吹嘘:brag|吹奏:play|吹擂:talk big|' +
  '吹牛:talk big|吹牛皮:talk big|吹球机:lottery machine|吹袭:strike|吼叫:howl|吾人:us|吾等:us|吾辈:us|呆子:fool|呆瓜:fool|' +
  '告捷:win|告终:end|呕心沥血:blood|员工:staff/personnel|员警:police officer|周会:weekly meeting|周全:comprehensive|' +
  '周刊:weekly|周年:anniversary|周期:cycle|周波:cycle|周济:charity|周游:tour/cross|周详:comprehensive|周身:whole body|' +
  '周转:cash flow|周转金:working capital|周边:rim/perimeter|周速:cycle time|周长:perimeter|味道:sense/interest|' +
  '呼出:search bar|呼叫:call|呼叫中心:call center|呼召:call|呼吁:appeal|呼应:echo|呼弄:fool|命中:hit|命中率:hit rate|' +
  '命令:order/command|命令列:command line|命令行:command line|命名:named after|命名日:name day|命理:name analysis|' +
  '命运:fate|咂摸:mull over|和会:peace conference|和合:harmony|和声:harmony|和平:peace|和平特使:peace envoy|和弦:chord|' +
  '和蔼:nice|和解:settle/settlement/conciliation|和解费:money settlement|和谐:harmony|和谐性:mutual harmony|' +
  '和音:harmony|和风:breeze|咏叹调:aria|咔嗒:click|咕噜:coo|咖啡:coffee|咖啡厅:coffee shop|咖啡室:coffee shop|' +
  '咖啡屋:coffee house|咖啡店:coffee shop|咖啡机:coffee machine|咖啡色:brown|咖啡馆:coffee shop|咣当:bang|咧嘴:grin|' +
  '咬合:mesh|咬嚼:mull over|咱家:me/my/we|咸水:salt water|咸水湖:salt lake|咸盐:salt|咸肉:bacon|' +
  '品位:rank/grade/quality|品保:quality assurance|品名:brand name|品味:fashion|品性:nature|品控:quality control|' +
  '品月:light blue|品格:style/quality|品牌:brand name|品第:grade/rank|品等:grade|品管:quality control|品类:category|' +
  '品绿:light green|哄抬:bid up|哈啰:hello|哈喽:hello|哈罗:hello|响当当:famous|响起:sound|哎哟:hey|哐啷:bang|' +
  '哥儿:brothers/boys|哥特式:art|哪一个:which|哪个:which|哪怕:even|哲人:wise man|哺养:feed|哺育:feed/foster|唇形科:mint|' +
  '唇舌:words|唛头:shipping mark|唤作:called|唤做:called|唧筒:pump|唬弄:fool|唬烂:fool|唯一:only|唯二:only two|唯有:only|' +
  '唯独:only/just|唱段:aria|唱腔:aria|唱诗班:choir|啃书:study|商业:business/trade/commerce|商业中心:business center|' +
  '商业区:business district|商业应用:business application|商业机构:commercial organization|' +
  '商业管理:business administration|商业银行:commercial bank|商事:commercial affairs|商人:merchant|' +
  '商人银行:merchant bank|商办:commercial|商务:commercial/commerce/business|商号:store/business|商品:commodity|' +
  '商品价值:commodity value|商品粮:commodity grain|商品经济:commodity economy|商圈:commercial district|' +
  '商场:department store|商城:department store|商埠:commercial port|商学:business studies|商学院:business school|' +
  '商家:merchant/business/enterprise|商展:trade show|商店:store/shop|商战:trade war|商户:merchant/firm|' +
  '商报:business newspaper|商旅:business hotel|商机:business opportunity|商标:logo|商栈:inn|商民:merchant|' +
  '商港:commercial port|商演:commercial performance|商用:commercial|商界:business world|商科:business studies|' +
  '商科院校:business school|商船:merchant ship|商行:trading company|商贾:merchant|商量:talk over|商铺:shop/store|' +
  '啫喱:gel|啼哭:cry|啼声:howl|喀哒:click|喂哺:feed|喂料:feed|喂食:feed|善策:wise policy|善言:good words|善风:fair wind|' +
  '喜吟吟:happy|喜好:like/love/preference|喜孜孜:happy|喜悦:happy|喜欢:like|喜滋滋:happy|喜爱:like/love/favorite|' +
  '喜盈盈:happy|喜讯:good news|喝彩:cheer|喝采:cheer|喷出:well up|喷墨:ink jet|喷射:jet|嗑药:take drugs|嗓子:voice|' +
  '嗓门:voice|嗓音:voice|嗞啦:sizzle|嗡嗡:drone|嗡嗡叫:drone|嗡嗡声:drone|嗣后:after|嗣岁:next year|嗣徽:heritage|嗥叫:howl|' +
  '嘴里:speech/words|嘻嘻:happy|器件:component|器具:equipment|器官:apparatus|器材:equipment/material|' +
  '器械:apparatus/instrument/equipment/weapon|器物:article|器质性:organic|嚎叫:howl|嚎哭:cry/howl|嚼头:substance|' +
  '嚼子:bit|囚室:prison cell|囚徒:prisoner|囚犯:prisoner|四不像:deer|四十:forty|四大:water/fire|四大发明:printing|' +
  '四强:top four|四方:four way|四次:fourth|四民:farmers|四海:whole world|四级:fourth class|四维:justice|' +
  '四轮定位:wheel alignment|囝仔:child|回佣:commission/sales|回信地址:return address|回击:fight back|回去:return|' +
  '回合:round|回合制:turn based|回响:echo|回圈:loop|回声:echo|回天乏术:beyond recovery|回头:turn round|回家:return home|' +
  '回归年:solar year|回怼:hit back|回报:return|回收站:recycling center|回放:play back|回旋:circle/wheel|' +
  '回旋处:traffic circle|回来:return|回波:echo|回流:flow back|回滚:roll back|回电:return call|回程:return trip|' +
  '回绝:refuse|回荡:echo|回路:return/circuit/loop|回车键:return key|回转:return|回过头来:return|回返:return|回还:return|' +
  '回避:step back|回音:echo/turn|回顾:review|因子:factor|因式:factor|因数:factor|因私:private|因素:element/factor|' +
  '因缘:opportunity|团伙:gang|团体:group/organization/team|团体行:group travel|团建:team building|团战:team battle|' +
  '团结:unity/united|团购:group buying|团队:team|囤积:stock up|囤货:stock up|囫囵:whole|园区:park|园囿:park|' +
  '园地:garden area|园林:gardens/park|园游会:fair|园艺:horticultural|围兜:bib|围嘴:bib|围墙:perimeter wall|固体:solid|' +
  '固体食物:solid foods|固定:fix/fixed|固定收入:fixed income|固定点:fixed point|固定资产:fixed assets|固态:solid state|' +
  '固有:native|固网:fixed network|国乐:national music|国事:politics|国体:state system|国债:national debt|' +
  '国内:internal/civil|国内战争:civil war|国势:national strength|国史:national history|国君:monarch|' +
  '国土:national land|国土安全:homeland security|国境:frontier|国外:external/overseas/foreign|' +
  '国外市场:foreign market|国学:imperial college|国安:national security|国宝:national treasure|' +
  '国家:country/nation/state|国家主席:president|国家代码:country code|国家公园:national park|国家安全:national security|' +
  '国家政策:state policy|国家级:national level|国家队:national team|国庆日:national day|国库:state treasury|' +
  '国库券:treasury bond|国度:country/nation|国手:national representative|国技:national sport|' +
  '国政:national politics|国教:state religion|国族:nation|国旗:flag|国有:public|国有公司:state enterprise|' +
  '国柄:state power|国标:national standard|国民:citizens|国民经济:national economy|国民议会:national parliament|' +
  '国法:national law|国王:king|国界:national boundary|国界线:national border|国礼:state gift|国立:national/public|' +
  '国策:national policy|国色天香:national grace|国营:state run|国道:national highway|国都:national capital|' +
  '国队:national team|国防:national defense|国防利益:defense interests|国防工业:defense industry|' +
  '国防部长:defense secretary|国防预算:defense budget|国际:international|国际关系:international relations|' +
  '国际协会:international association|国际单位:international unit|国际外交:foreign policy|' +
  '国际媒体:international media|国际性:international|国际机场:international airport|国际法:international law|' +
  '国际电话:international call|国际社会:international community|国际级:international level|国际网络:internet|' +
  '国际贸易:international trade|图书馆:library|图像:image|图像处理:image processing|图像识别:image classification|' +
  '图册:atlas|图形:figure|图标:icon|图案:design/pattern|图示:icon|图章:stamp|图纸:design plans|图谱:atlas|' +
  '图辑:slide show|图集:atlas|圆光:halo|圆周:circle|圆圈:circle|圆屋顶:dome|圆弧:arc|圆形:round|圆形木材:log|圆月:full moon|' +
  '圆桌:round table|圆润:rich|圆环:ring|圆球:sphere/globe|圆舞:round dance|圆规:compass|圆通:flexible|圆顶:dome|' +
  '圈子:circle/ring|圉限:boundary|土产:local product|土人:native|土地:land/territory|土地改革:land reform|' +
  '土地资源:land resources|土坯:adobe|土层:ground level|土建:civil engineering|土拍:land auction|土改:land reform|' +
  '土政策:local policy|土木:building/construction|土木工程:civil engineering|土特产:local specialty|土猪:aardvark|' +
  '土生土长:enterprises|土神:earth god|土葬:burial|土豆:potato|土豚:aardvark|土财主:rich provincial|土货:local produce|' +
  '土邦:native state|圣人:saint|圣像:holy image|圣地:shrine|圣城:holy city|圣徒:saint|圣心:sacred heart|圣战:holy war|' +
  '圣明:brilliant master|圣殿:temple|圣水:holy water|圣火:sacred fire|圣者:saint|圣贤:wine|圣躬:holy body|在下:under|' +
  '在乎:care about|在先:prior/first|在地:local|在建:under construction|在意:mind|在户外:outdoors|在此:here|' +
  '在此之前:before that|在此之后:next|在此后:after this|在读:studying|地主:host|地主队:home team|地产:real estate|' +
  '地产税:property tax|地价:land price|地位:status/place|地儿:place/space|地力:fertility|地勤:ground service|' +
  '地区:region/area|地区性:regional/local|地区法院:regional court|地区经济:local economy|地台:platform|' +
  '地史:earth history|地名:place name|地图:map|地图册:atlas|地图集:atlas|地址:address|地域:area/district/region|' +
  '地基:base|地头:place|地带:zone|地平线:horizon|地方:region/regional/local/area|地方性:local|地方法院:county court|' +
  '地方自治:local autonomy|地标:landmark|地步:stage|地段:district|地漏:drain|地点:place/site/location|地牢:prison|' +
  '地球:earth|地球仪:globe|地球村:global village|地球科学:earth science|地理位置:geographical location|' +
  '地理极:geographic pole|地皮:lot/ground|地租:land rent|地积:land area|地税:local tax|地穴:crypt|地线:earth/ground|' +
  '地脚:base|地衣:lichen|地调:geological survey|地质:geology|地质学:geology|地雷:land mine|地面:ground|' +
  '地面控制:ground control|地面气压:ground pressure|地面部队:ground troops|场合:context/location|' +
  '场地:space/site/place|场外应急:general emergency|场所:location/place|场次:performance|均一:even|' +
  '均值:average value|均匀:even|均可:all can|均沾:share|均等:equal/fair|均衡:equal/harmony|坎子:bank|坐垫:seat|' +
  '坐席:seat|坐探:mole/plant|坐椅:seat|坐车:bus|坐骑:mount|坑洼:hollow|坑道:gallery|块体:block|块头:size|坚决:firm|' +
  '坚固:firm|坚壁:hide supplies|坚定:firm|坚实:solid|坚牢:firm|坚硬:solid|坚若磐石:rock solid|坚贞:firm|' +
  '坞堡:small fortress|坞壁:small fortress|坠子:weight|坡路:hill road|坦克:tank|坦克车:tank|坦然:calm|坦白:honest|' +
  '坦途:highway|坯子:base|坯模:mold|垂下:hang down|垂幕:canopy|垂挂:hang down|垂髫:young child|垃圾:refuse|型别:type|' +
  '型式:type/pattern/style|型态:form/type/style/pattern|垫子:mat|垫平:level|垫高:support|埋单:bear responsibility|' +
  '埋没:bury|埋葬:bury|埋藏:bury|城区:city district|城垣:city wall|城堡:castle|城墙:city wall|城市:city/town|' +
  '城市规划:town planning|城池:city|城管:city management|城邑:cities|城邦:city state|城郭:city wall|' +
  '城铁:urban railway|城镇:town|城门:city gate|城阙:imperial palace|城防:city defense|域外:foreign|埠头:pier|' +
  '培养:foster/education/culture|培养基:culture medium|培土:earth up|培林:bearing|培根:bacon|培植:training|' +
  '培训:training|培训班:training class|基业:foundation/base|基体:matrix|基准:standard|基因:gene|' +
  '基因修改:genetic modification|基因学:genetics|基因工程:genetic engineering|基因库:gene bank|基因技术:gene technology|' +
  '基因改造:genetic modification|基因治疗:gene therapy|基因码:genetic code|基地:industrial/military|' +
  '基址:foundation/base|基层:basic level|基床:foundation|基底:base|基座:foundation|基建:infrastructure|基数:base|' +
  '基本:basic/fundamental/main|基本利率:base rate|基本功:basic skills|基本单位:basic unit|基本概念:basic concept|' +
  '基本法:basic law|基本点:key point|基本词汇:basic word|基波:fundamental|基点:base/basis|基盘:base/foundation|' +
  '基石:basis/foundation|基础:base/foundation/basis/basic|基础结构:infrastructure|基础设施:infrastructure|' +
  '基础课:core curriculum|基础速率:basic rate|基础问题:basic issue|基站:base station|基线:base|基网:base net|' +
  '基肥:base fertilizer|基调:main key|基谐波:fundamental frequency|基金:fund|基金会:foundation|' +
  '基频:fundamental frequency|堂区:parish|堂堂:grand|堂堂正正:square|堂皇:grand|堆栈:warehouse|堆芯:reactor core|' +
  '堇色:violet|堇菜:violet|堡垒:fort|堡子:village|堡寨:fort/fortress|堤岸:bank|堵住:block up|堵死:block/plug|' +
  '塑料:plastic/plastics|塑胶:plastic|塑膜:plastic film|塑造:mold/market|塔口:taco|塔可:taco|塔可饼:taco|' +
  '塔台:control tower|塔吊:tower crane|塔楼:tower|塔防:tower defense|塘鹅:pelican|塞子:plug|塞音:stop|填密:packaging|' +
  '境内:province|境域:territory/state|境外:outside borders|境界:boundary/state|墉垣:city wall|墓葬区:burial area|' +
  '墓葬群:burial complex|墙垣:wall|墙壁:wall|墙报:wall newspaper|增兵:extra troops|增压:boost|增大:amplify|' +
  '增幅:growth rate|增殖:growth|增益:gain|增进:further|增速:speed up|增长:grow|增长率:growth rate|墟里:village|' +
  '墨匣:ink cartridge|墨水:ink|墨渍:spot|墨盒:ink cartridge|墨砚:ink slab|墨绿:forest green|墨迹:ink marks|壁助:help|' +
  '壁塞:wall plug|壁报:wall newspaper|壁灯:wall lamp|壁虱:tick|壑沟:moat|壕沟:moat|壤土:territory|士人:scholar|' +
  '士兵:soldier|士农工商:farmers|士卒:soldier/private|士官:warrant officer|壮士:hero/fighter|壮大:expand|壮阔:grand|' +
  '声势:momentum|声卡:sound card|声响:sound|声学:acoustics|声援:support|声明:state|声气:voice/information|' +
  '声波:sound wave|声称:state|声线:voice|声色犬马:women|声言:state|声调:note|声道:sound track|声音:voice/sound|' +
  '声频:audio frequency|壳儿:shell|处刑:sentence|处女:virgin/first|处所:place|处方:advice|处方药:prescription drug|' +
  '处死:execution|处理:process|处男:virgin|处级:department level|备件:spare parts|备品:spare parts|备抵:allowance|' +
  '备案:file|备注:notes|备用:reserve/spare|备细:details|备胎:spare tire|复习:review|复位:reset|复写纸:carbon paper|' +
  '复利:compound interest|复原:recovery|复变:complex variable|复合:complex/compound/composite/hybrid|' +
  '复合材料:composite material|复合肥:compound fertilizer|复合词:compound word|复式:compound/combined|复归:return|' +
  '复数:plural|复数形式:plural form|复方:compound prescription|复杂:complex|复杂系统:complex system|复核:review|' +
  '复生:reborn|复眼:compound eye|复线:complex line|复词:compound word|复返:return|复选框:check box|' +
  '外事:foreign affairs|外交:diplomatic|外交事务:foreign affairs|外交关系:foreign relations|' +
  '外交大臣:foreign secretary|外交手腕:diplomatic skills|外交政策:foreign policy|外企:foreign enterprise|外借:lend|' +
  '外债:foreign debt|外力:external force|外加:extra|外务:foreign affairs|外务省:foreign ministry|' +
  '外商:foreign enterprise|外国:foreign country|外国语:foreign language|外国资本:foreign capital|外在:external|' +
  '外场:society|外型:external form|外墙:external wall|外壳:hull/case|外头:outside/outdoors|' +
  '外宣:external propaganda|外币:foreign currency|外带:tire|外形:figure|外快:extra income|外援:foreign aid|' +
  '外文:foreign language|外来:external/foreign/outside|外来投资:foreign investment|外水:extra income|' +
  '外汇:foreign exchange|外流:drain|外海:open sea|外溢:drain/show|外烩:catering|外用:external|外界:external|' +
  '外相:foreign minister|外科:surgery|外科学:surgery|外科手术:surgery|外籍:foreign|外线:outside line|外置:external|' +
  '外表:external/outside|外观设计:design|外语:foreign language|外贸:foreign trade|外资:foreign investment|' +
  '外边:outside|外部:outside/external|外部链接:external link|外链:external link|外销:export|外长:foreign minister|' +
  '外间:outside|外需:external demand|外面:outside|多久:long time|多么:how/what|多于:greater than|多产:high yield|' +
  '多元:multi|多元性:diversity|多助:well supported|多多:much/lot|多大:so big|多头:long|多头市场:bull market|' +
  '多姿多彩:diversity|多寡:number|多少:number|多工:multi|多平台:multi platform|多方位:all round|多时:long time|' +
  '多星:starry|多样:diversity|多样性:diversity|多种:multi|多米诺:domino|多重:cultural|多金:rich|多钱善贾:much capital|' +
  '夜市:night market|夜晚:night|夜校:night school|夜生活:night life|夜空:night sky|夜莺:nightingale|' +
  '夜行军:night march|夜视:night vision|夜间部:night school|够味:just right|够意思:great|大一统:unification|' +
  '大三度:major third|大不了:serious|大专:junior college|大主教:archbishop/metropolitan|大于:greater than|' +
  '大亨:big shot|大人:adult|大件:large|大众传播:mass communication|大众运输:public transport|大伙:we all|' +
  '大会:general assembly|大佬:big shot|大使:envoy|大使馆:embassy|大修道院:abbey|大全:comprehensive collection|' +
  '大公:grand duke|大公司:corporation|大兵:soldier|大写:capital letters|大写字母:capital letters|大军:army|' +
  '大副:first mate|大功:great merit|大匠:master craftsman|大千世界:cosmos|大印:stamp|大厂:large factory|' +
  '大厅:hall/concourse|大只:big|大号:your name|大名:famous name|大名鼎鼎:famous|大咖:big shot|大哥:gang leader|' +
  '大国:power|大圆:great circle|大圆圈:great circle|大圣:king|大地:earth|大块头:heavy man|大型:large|大城市:major city|' +
  '大大方方:calm/natural|大学:university/college|大学城:university city|大学生:university student|大客车:coach|' +
  '大家:great expert|大家庭:big family|大容量:high capacity|大寺院:abbey|大将军:important general|大小:size|大巴:coach|' +
  '大师:master|大幅:banner|大志:high aims|大意:general idea|大我:collective/whole|大战:war|大户:great family|' +
  '大拿:authority/expert|大放异彩:skills|大教堂:cathedral|大数:large number|大数据:big data|大斋:fast|大斋节:great fast|' +
  '大方:expert/scholar|大旗:banner|大本营:headquarters|大杂烩:mix up|大权:power/authority|大条:serious|' +
  '大桶:barrel/vat|大概:about|大气污染:air pollution|大水:flood|大河:large river|大法官:grand justice|大波斯菊:cosmos|' +
  '大洋:ocean|大海:sea/ocean|大满贯:grand slam|大潮:spring tide|大火:large fire|大炮:artillery|大热:great heat|' +
  '大片:large area|大牌:self important|大牢:prison|大狱:prison|大猩猩:gorilla|大王:king|大环境:environment|' +
  '大班:business executive|大理:judicial officer|大理岩:marble|大理石:marble|大生:university student|大男人:real man|' +
  '大略:general idea|大盖帽:service cap|大码:large size|大碍:major issue|大神:expert|大篷车:covered wagon|' +
  '大类:main type|大纲:program|大胆:bold|大胜:great victory|大腕:big name|大臣:chancellor|大自然:nature|' +
  '大范围:large scale|大草原:prairie|大葱:leek|大虫:tiger|大街:street|大规模:large scale|大言不惭:talk big|大调:major key|' +
  '大道:main street|大都:metropolitan|大都会:metropolitan|大都市:large city|大量:bulk|大量生产:mass production|' +
  '大锅:big wok|大门:gate|大队:group|大陆性:continental|大院:compound|大雄:great hero|大雨:heavy rain|大面积:large area|' +
  '大饭店:large|大驾:you|大鳄:big shot|天上:sky|天下:rule|天亮:grow light|天体:celestial body|' +
  '天体力学:celestial mechanics|天使:angel|天使投资:angel investment|天候:weather|天儿:weather|天公:heaven|' +
  '天公地道:equitable|天兵:celestial soldier|天分:natural gift|天地:world|天堂:heaven|天堑:natural moat|' +
  '天壤之别:far cry|天庭:heaven|天性:nature|天意:providence|天才:gift|天数:fate|天文馆:planetarium|天时:time|天气:weather|' +
  '天演:natural change|天灯:sky lantern|天然:natural|天然呆:space cadet|天然橡胶:natural rubber|天然气:natural gas|' +
  '天然纤维:natural fiber|天然铀:natural uranium|天王:god|天球:celestial sphere|天生:nature/innate/natural|' +
  '天界:heaven|天神:god|天秤:balance scale|天空:sky|天篷:canopy|天线:antenna/aerial|天色:weather|天葬:sky burial|' +
  '天蓝:sky blue|天资:gift|天赋:gift|天边:horizon|天造地设:ideal|天道:natural law|天际:horizon|天际线:skyline/horizon|' +
  '天香国色:outstanding beauty|天马:celestial horse|太史令:grand scribe|太夫人:old lady|太爷:older people|' +
  '太空探索:space exploration|太空梭:space shuttle|太空站:space station|太虚:heaven/universe/cosmos|太过:too|' +
  '太阳:sun/sunshine/temple|太阳日:solar day|太阳电池:solar cell|太阳神:sun god|太阳穴:temple|太阳窝:temple|' +
  '太阳系:solar system|太阳翼:solar panel|太阳能:solar energy|太阳能板:solar panel|太阳风:solar wind|太阳风暴:solar storm|' +
  '太阴:moon|夫人:lady|央及:beg|央行:central bank|夯实:ram|失坠:loss|失聪:hearing loss|失落:loss|头一:first|' +
  '头一回:first time|头像:portrait|头儿:leader|头儿脑儿:leading figure|头冠:crown|头发:hair|头号:first rate|头名:leader|' +
  '头回:last time|头天:first day|头头:chief|头子:gang leader|头挡:first gear|头期款:down payment|头款:down payment|' +
  '头版:front page|头目:gang leader|头等:prime/main|头罩:hood|头脑:mind/leader|头脑清楚:lucid|头衔:title/rank|头路:mate|' +
  '头道:first time|头重:top heavy|头重脚轻:top heavy|头面人物:leading figure|头领:leader|夷为平地:level|夷平:level|' +
  '夷然:calm|夸海口:talk big|夸耀:brag about|夹当:critical time|夹心族:sandwich generation|夹断:nip|夹杂:mix|' +
  '夺回:take back|夺得:take/win|夺魁:win|奇函数:odd function|奇异:odd|奇异笔:marker|奇怪:odd|奇数:odd number|' +
  '奇珍:rare treasure|奇绝:rare|奇遇:adventure|奉现:offering|奋力:strive|奋战:struggle|奋斗:strive/struggle|' +
  '契机:opportunity|奔头:prospect|奔波:rush about|奔泻:rush down|奔走:run|奔跑:run|奔驰:speed|奖学金:scholarship|' +
  '奖金:premium|套中人:conservative|套儿:scheme|套子:case|套期保值:hedge|套用:apply/systems|套路:pattern|套钟:chime|' +
  '奠基人:founder/pioneer|奠基石:foundation stone|奠基者:founder/pioneer|奠定:fix/settle|奥妙:profound|奥援:support|' +
  '奥数:competition math|奥特莱斯:retail outlet|奥秘:secret|女人家:women|女修道院:convent|女士:lady/ms|女王:queen|奸细:spy|' +
  '她们:they/them|好事:charity|好似:seem/like|好使:function well|好像:seem like|好动:active|好友:pal|' +
  '好坏:standard/quality|好处:advantage/merit/gain|好多:much better|好好:well|好好儿:well|好客:hospitality|' +
  '好容易:so easy|好手:expert/professional|好日子:good day|好比:just like|好汉:hero|好生:well|好睡:good night|' +
  '好话:good word|好象:seem/like|好起来:get better|好转:improvement|好过:well|如下:as follows|如今:now|如何:how/what|' +
  '如出一辙:no different|如初:as before|如同:like/as|如故:as before|如斯:so|如此:so/such|如许:such|' +
  '妇孺皆知:household name|妈妈:mama|妊娠:pregnancy|妊娠试验:pregnancy test|妖怪:monster|妖物:monster|妖魔:demon|' +
  '妙处:merit/advantage|妙招:smart move|妙计:brilliant scheme|妩媚:charming|姑奶奶:me|姑娘:young lady|姓名:full name|' +
  '姓氏:family name|委员会:committee/commission|委托:trust/commission|委托书:commission/warrant|委托人:client|' +
  '委曲:yield|姹女:mercury|姿态:stance|威信:trust|威化:wafer|威化饼干:wafer|威显:power|威权:authority/power|' +
  '威灵:authority|威风:authority/power|娃儿:children|娃娃:small child|娃娃兵:child soldier|娃子:small child|' +
  '娇惰:without energy|娇羞:shy|娘娘:queen|娱乐:entertainment/recreation|娱乐中心:recreation center|' +
  '娱乐圈:entertainment world|娱乐场:casino/resort|娱乐界:entertainment world|婉言:diplomatic|婚约:engagement|' +
  '婴儿:lead|媒介:vehicle/medium/media|媒体:media|媒材:medium|媒界:media industry|媒质:medium|媚俗:commercial|' +
  '媲美:match|嫡子:son|嫣红:bright red|嫩苗:sprout|嬉耍:play|嬗变:change|嬷嬷:catholic nun|子午线:meridian|' +
  '子品牌:sub brand|子嗣:son|子女:children|子弟:child|子民:people|子粒:seed|子级:child|孑孑:outstanding|孑遗:survivors|' +
  '孑遗生物:living fossil|孔明灯:sky lantern|孔版印刷:screen printing|孔穴:aperture|孕期:pregnancy|字句:words|字号:shop|' +
  '字帖:short letter|字帖儿:short letter|字数:word count|字根:word root|字母:letter|字母表:alphabet|' +
  '字汇:glossary/lexicon|字符串:string|字组:block|存储:store/storage|存入:deposit|存取:access|存放:deposit/store|' +
  '存有:harbor|存档:archive|存款:deposit money|存活率:recovery rate|存货:stock|存车处:parking lot|存钱:deposit money|' +
  '存钱罐:coin bank|季会:quarterly meeting|季节:time|孤芳自赏:self love|学业:studies|学习:study|学人:scholar|' +
  '学会:master/institute/association|学分制:credit system|学分小时:credit hour|学制:educational system|' +
  '学区:school district|学医:study medicine|学名:scientific name|学员:student|学园:academy/campus|学堂:college|' +
  '学子:scholar|学府:educational establishment|学报:journal|学时:class hour|学期:term|学术:learning/science|' +
  '学校:school|学海:scholarship|学生:student|学生会:student union|学生运动:student movement|学级:class|学者:scholar|' +
  '学舍:school|学衔:rank|学运:student movement|学问:learning/knowledge/scholarship|学院:college/school/faculty|' +
  '学风:school discipline|孩儿:child|孩子:child|孩子们:children|孩提:young child|孩童:child|孪生:twin|' +
  '孪生兄弟:twin brothers|孵化:innovation|孵化器:incubator|孵化场:incubator|孵卵:hatch|它们:they/them|宅子:house|' +
  '宅舍:house|宅配:delivery service|宅院:house|宇宙:universe/cosmos/space|宇宙观:world view|宇航:space flight|' +
  '宇航局:space agency|守住:guard|守候:watch over|守兵:guard|守则:rules/regulations|守势:guard|守卫:guard|守卫者:guard|' +
  '守备:garrison|守恒定律:conservation law|守护:guard|守斋:fast|守旧:conservative|守旧派:conservative|安保:security|' +
  '安全:safe/safety/security|安全局:security bureau|安全岛:traffic island|安全带:seat belt|安全性:security/safety|' +
  '安全掣:emergency stop|安全措施:protection|安全港:safe harbor|安全灯:safety lamp|安全网:safety net|安全词:safe word|' +
  '安全问题:safety issue|安全阀:safety valve|安养:foster|安养院:nursing home|安危:safety|安可:encore|安吉尔:angel|' +
  '安好:well|安宁:calm|安定:calm|安家:settle down|安家落户:settle|安居:settle down|安康:good health|安打:base hit|' +
  '安排:plans|安插:plant|安放:lay/place|安检:security check|安琪儿:angel|安稳:calm/sound|安老院:nursing home|安营:camp|' +
  '安葬:bury|安装:fix/mount/installation|安逸:easy|安静:calm|完全:whole|完善:well developed|完形:total form|完毕:end|' +
  '完璧:virgin|完璧之身:virgin/clean|完税:pay tax|宏伟:grand|宏图:grand prospect|宏大:great/grand|宏旨:main idea|' +
  '宗主:natural leader|宗匠:master craftsman|宗庙:temple|宗教:religion|宗教团:religious order|' +
  '宗教学:religious studies|官办:government run|官员:administrator|官媒:state media|官家:government|' +
  '官府:authorities|官方:government|官称:title|官署:state bureau|官能:hearing|官舱:second class|官衔:title|' +
  '官费:government funded|定下:lay down|定位:positioning|定出:fix upon|定刑:sentence|定名:name|定存:time deposit|' +
  '定居点:settlement|定常态:fixed state|定律:scientific law|定数:fixed number|定时:fixed time|定期:fixed term|' +
  '定期储蓄:fixed deposit|定期存款:fixed deposit|定格:fix|定洋:deposit|定点:designated/fixed|定焦镜头:prime lens|' +
  '定界:boundary|定盘星:solid idea|定级:grade/rank|定编:fixed allocation|定见:firm view|定速巡航:cruise control|' +
  '定量分析:quantitative analysis|定金:down payment|定钱:security deposit|定银:deposit|宛如:just like|' +
  '宛然:just like|宛若:just like|宜人:nice/charming|宝典:treasury|宝剑:sword|宝地:your place|宝库:treasury|' +
  '宝物:treasure|宝藏:treasure|宝贝:treasure|宝货:treasure|宝贵:value/treasure|实业:industry|实习:practice|实事:fact|' +
  '实付:net|实体:substance|实例:living example|实况:live|实况转播:live relay|实分析:real analysis|实利:advantage/gain|' +
  '实力:strength|实务:practical|实变:real variable|实名:real name|实在:real/honest|实弹:live ammunition|实心:solid|' +
  '实战:real combat|实操:practice|实收:real income|实数:real number|实时:real time|实景:real location|' +
  '实权:real power|实根:real root|实现:achieve|实用:practical/applied|实用价值:practical value|实穿:practical|' +
  '实线:solid line|实肘:full arm|实证:concrete evidence|实词:content word|实诚:honest|实质:substance|实质性:material|' +
  '实足:full|实践:practice|实际:practice/practical/real|实际应用:practical application|实验:test/experimental|' +
  '实验室:laboratory|实验所:laboratory/institute|实验组:experimental group|宠儿:pet/favorite|宠物:house pet|' +
  '审判庭:court/tribunal|审判权:jurisdiction|审定:screen|审时度势:take stock|审校:review|审核:audit|审稿:review|' +
  '审稿人:reviewer|审级:appeal|审美观:standard|审计:audit|审计员:accountant/auditor|审计署:audit office|审计长:auditor|' +
  '审读:review|审酌:examination|客人:client|客店:inn|客户:client|客户应用:client application|客户服务:client service|' +
  '客户机:client|客户端:client|客栈:inn/hotel|客梯:passenger lift|客流:passenger flow|客船:passenger ship|' +
  '客车:coach/bus|客轮:passenger ship|客运:passenger transportation|客队:visiting team|宣传:propaganda|' +
  '宣发:market|宣泄:drain|室内乐:chamber music|室内设计:interior design|室外:outdoor|宦骑:horse guard|' +
  '宪兵:military police|宪章:charter|宫位:house|宫廷:court|宫殿:palace|宫阙:palace|宰制:rule|宰相:prime minister|' +
  '害羞:shy|宵征:night journey|家业:family property|家乡:native place|家乡话:native language|家事:family matters|' +
  '家产:family property|家什:furniture|家伙:weapon|家具:furniture|家去:return home|家喻户晓:household name|' +
  '家园:home/homeland|家子:household/family|家宅:home/house|家室:family|家家酒:house|家居:home|' +
  '家居卖场:furniture store|家底:family property|家庭:family/household|家庭地址:home address|家教:family education|' +
  '家族:family|家族树:family tree|家猫:house cat|家用:home use|家用电脑:home computer|家畜:livestock|家禽:poultry|' +
  '家私:family property|家蝇:house fly|家规:family rules|家计:family property|家谱:family tree|家里:home|' +
  '容器:container|容易:easy|容积:capacity|容量:capacity/quantitative|容量分析:quantitative analysis|宽减:tax relief|' +
  '宽容:charitable|宽展:happy|宽广:broad|宽心:happy|宽爽:happy|宽舒:happy|宽饶:spare|宾客:visitors|宾馆:hotel|宿主:host|' +
  '宿营:camp|宿营地:camp|寂寂无名:unknown|寄主:host|寄予:express/show|寄养:foster|寄出:mail|寄子:foster son|' +
  '寄存:deposit/store|寄存处:warehouse|寄宿:board|寄宿学校:boarding school|寄送:send|寄递:delivery|寅吃卯粮:live now|' +
  '密令:secret order|密件:secret documents|密会:secret meeting|密使:secret envoy|密函:secret letter|' +
  '密密匝匝:concentrated|密密实实:concentrated|密排:leading|密林:jungle|密码:cipher|密致:compact|密语:code word|' +
  '密谋:conspiracy|密道:secret passage|密钥:key|密集:concentrated|富人:rich|富哥:rich guy|富商:rich merchant|' +
  '富国:rich country|富户:rich family|富文本:rich text|富有:rich|富贵寿考:rank/wealth|富足:rich|寒冷:cold|' +
  '寒带:polar climate|寒气:cold air|寒流:cold stream|寒潮:cold wave|寒门:my family|寒食:cold food|寓意:import|' +
  '寓所:dwelling|寓目:view|察察:clean|察看:watch|察觉:sense|寥廓:boundless|寮房:hut|寰宇:universe|对世权:absolute rights|' +
  '对仗:fight|对位:align/alignment|对内:internal/national|对冲基金:hedge fund|对准:target/registration/alignment|' +
  '对号:tick|对外:external/foreign|对外关系:foreign relations|对外政策:foreign policy|对外贸易:foreign trade|对头:right|' +
  '对家:partner|对弈:play go|对待:treatment|对战:do battle|对手:match|对打:fight|对抗赛:match|对换:exchange|' +
  '对接:dock/joint|对方:other party|对焦:focus|对照:check|对照组:control group|对称:symmetry|对称性:symmetry|' +
  '对称美:symmetry|对等:equity|对话:talk|对谈:talk|对象:target/partner|对齐:align|寺庙:temple/monastery/shrine|' +
  '寺院:temple/monastery|寻址:address|寻宝:treasure hunt|寻常:common/ordinary|寻获:track down|' +
  '导入:channel/lead/import|导出:export|导弹:missile|导演:direct|导火索:fuse|导火线:fuse|导电:conduct electricity|' +
  '导管:pipe|导线:electrical lead|导览:tour|导言:introduction|导论:introduction|导语:introduction|导购:sales staff|' +
  '寿命:lifetime|寿考:long life|寿限:lifetime|寿险:life insurance|封口:heal|封斋:fast|封杀:block|封檐板:weather board|' +
  '封疆:border region|封盖:cap|封禁:block|封装:wrap|封裹:wrap up|封闭:closed|封闭性:closed|射击:fire|射流:jet|' +
  '射电:radio wave|射程:range|射线:ray|射频:radio frequency|将令:order|将会:will|将军:general/challenge|将官:general|' +
  '将来:future|将牌:trump|将要:will|尊严:majesty|尊亲:your parent|尊命:your order|尊称:title|尊重:value/serious|' +
  '尊驾:you|尊鱼:trout|小不点:small child|小丘:hill|小九九:scheme|小人:me|小企业:small enterprise|小伙:lad|小伙子:lad|' +
  '小儿:young child|小区:community/cell|小区广播:cell broadcast|小卒:foot soldier|小卖部:snack counter|小可:small|' +
  '小号:small size|小吃:snack|小吃店:snack bar|小品:short|小型:small scale|小型企业:small business|小型柜橱:cabinet|' +
  '小型汽车:compact car|小型货车:light van|小型车:compact car|小城:small town|小妖:small demon|小姐:young lady|' +
  '小娃:child|小子:me/guy|小学:primary school|小孩:child|小孩哥:maturity|小孩姐:maturity|小孩子:child|小屋:hut|小岛:isle|' +
  '小巧:compact/nifty|小己:individual|小幅:small|小店:small store|小开:young master|小心:take care|' +
  '小意思:small token|小我:self/individual|小打小闹:small scale|小技:small skills|小拐:turn right|小数:small figure|' +
  '小时:hour|小朋友:child|小本:small capital|小树:small tree|小树林:grove|小槌:mallet|小段子:news article|' +
  '小民:ordinary people|小汽车:compact car|小河:stream/brook|小游:short trip|小溪:brook|小灶:special treatment|' +
  '小犬:my son|小的:me/my|小组:group|小结:short|小船:boat|小节:bar|小节线:bar line|小范围:local|小说:novel|小起重机:jack|' +
  '小路:lane|小转:turn right|小轿车:car|小道:medicine|小金库:private fund|小镇:village|小雨:light rain|小食:snack|' +
  '小食中心:food court|小马:pony|小鸟:small bird|少东:young master|少儿:child|少壮派:young guard|少女:young lady|' +
  '少将:major general|少年:young man|少年人:young people|少年犯:young criminal|少数:minority|少数族裔:ethnic minority|' +
  '少数民族:ethnic minority|少有:rare|少校:major|少爷:your son|少男:young|少见:rare|尖利:keen|尖子生:top student|尖峰:peak|' +
  '尖牙:fang/tusk|尖端:best|尖锐:acute|尖顶:pinnacle|尚且:even|尚书:government minister|尚方剑:imperial sword|' +
  '尚方宝剑:imperial sword|尥蹶子:display defiance|尬意:like|就业:employment|就业服务:employment service|' +
  '就业机会:employment opportunity|就业率:employment rate|就任:take office|就是:only/simply/just/even|' +
  '就服:employment service|就职:take office|就要:will|就餐:dine|尸块:body parts|尺寸:size|尺度:scale|尺牍:letter|' +
  '尺码:size|尺素:letter|尼玛:sun|尽人皆知:household name|尽力而为:strive|尽头:end|尽皆:all/whole|尽职:conscientious|' +
  '尾声:end|尾子:tail/end|尾巴:tail|尾数:balance|尾期:end|尾梢:end|尾欠:balance due|尾款:balance|尾灯:tail light|尾班:bus|' +
  '尾矿:mining waste|尾缀:ending|尾页:last page|尿点:show|局中人:protagonist|局势:state|局地:local|' +
  '局外:outside/external|局子:police station|局级:bureau level|局部:local|局部性:local|局长:bureau chief|层楼:tower|' +
  '层次:level/standing|层级:level|居住地:current address|居处:live/home|居宅:dwelling|居家:home/household/living|' +
  '居民区:residential area|居民楼:residential tower|居民点:residential area|居第:housing|居首:leading|屈从:yield|' +
  '屈挠:yield/flex|屈服:yield|屋企:home/family|屋外:outdoors/outside|屋子:house|屋宇:building|屋架:building|' +
  '屏蔽:screen/block|屏风:screen|展列:display|展台:stand|展布:distribution|展平:film|展开:launch|展播:show|' +
  '展望:outlook/prospect|展柜:display case|展现:display|展示:display/show|展览:exhibition/show|' +
  '展览会:exhibition/show|展览馆:exhibition hall|展销:sales exhibition|展销会:trade show|展陈:display/exhibition|' +
  '展馆:exhibition hall|属下:subordinate|属性:property|属灵:spiritual|屯子:village|屯戍:garrison|屯落:village|' +
  '屯驻:station/quarter/garrison|山丘:hill|山乡:mountain area|山冈:small hill|山凹:col/valley|山区:mountain area|' +
  '山坞:cove|山壑:valleys|山头:mountain top|山子:rock garden|山岭:mountain ridge|山岳:mountain/hill|山峡:canyon|' +
  '山峦:mountain range|山峰:peak|山巅:summit|山庄:manor house|山村:mountain village|山林:mountain forest|' +
  '山梁:mountain ridge|山沟:valley|山河:whole country|山泽:countryside|山洼:mountain hollow|山涧:mountain stream|' +
  '山火:forest fire|山狮:mountain lion|山神:mountain god|山脉:mountain range|山脊:mountain ridge|山谷:valley|' +
  '山路:mountain road|山门:monastery|山难:mountain accident|屹立:tower|岁月:time|岂止:not only|岔子:accident|' +
  '岔开:change|岔流:branch stream|岗亭:police box|岗位:post|岗位津贴:post allowance|岗子:ridge|岗楼:guard tower|' +
  '岛国:island nation|岛屿:island|岛弧:island arc|岛链:island chain|岩层:rock strata|岩径:mountain path|' +
  '岩盐:rock salt|岩石:rock|岸标:lighthouse|岸然:serious|岸边:shore|峒室:mine passage|峡谷:canyon|峥嵘:outstanding|' +
  '峰会:summit meeting|峰值:peak value|峰顶:summit/crest|崇尚:advocate|崔嵬:rocky mountain|崖壑:valley|' +
  '崖沙燕:sand martin|崖略:general idea|崖谷:valley|崛立:rising|崛起:tower over|崭亮:shining/brilliant|' +
  '崭新:brand new|崭然:outstanding|巅峰:summit/apex/pinnacle/peak|川泽:marshes|州界:state border|州立:state run|' +
  '巡回:tour|巡回法庭:circuit court|巡回演出:tour|巡弋:patrol|巡捕:patrol|巡查:patrol|巡游:cruise/patrol|巡演:tour|' +
  '巡航:patrol/cruise|巡航导弹:cruise missile|巡行:patrol|巡视:survey|巡警:police patrol|巡逻艇:patrol boat|' +
  '巡逻车:patrol car|巢穴:nest/den|工业:industry|工业区:industrial zone|工业园区:industrial park|' +
  '工业大学:technical university|工业设计:industrial design|工事:defensive structure|工人阶级:working class|' +
  '工会:labor union|工作:work/task|工作单位:work unit|工作台:work station|工作坊:workshop/studio|' +
  '工作室:studio/workshop|工作日:working day|工作组:work team|工作队:working group|工党:labor party|' +
  '工具:tool/instrument/means|工具机:machine tool|工农兵:workers|工分:work point|工匠:smith|工单:work order|' +
  '工厂:factory|工商界:industry|工地:construction site|工坊:workshop|工夫:labor|工委:working committee|' +
  '工学:engineering|工序:process|工房:workshop|工时:man hour|工期:project duration|工校:technical school|' +
  '工程:engineering/project|工程学:engineering|工艺:industrial arts|工艺美术:applied art|工读学校:reform school|' +
  '工资:wages/pay|工钱:wages|工频:utility frequency|左不过:just/only|左右:control|左舷:port|巧克力:chocolate|' +
  '巧干:apply intelligence|巧计:scheme|巨头:country|巨子:master/leader/authority|巨擘:authority|巨蛋:dome|' +
  '巨轮:large ship|巨量转移:mass transfer|巩固:firm/solid|巫医:medicine man|差不离:ordinary|差事:commission|' +
  '差使:send/commission|差别:distinction|差劲:no good|差遣:send|差错:accident|差额:balance|巴士:bus|巴士站:bus stop|' +
  '巴头探脑:spy|巷弄:lane|巷战:street fighting|币制:currency system|币种:currency|市中心:city center|市井:town/street|' +
  '市井小民:ordinary people|市价:market value|市值:market value|市分:fen|市区:urban district|市占率:market share|' +
  '市场:market|市场价:market price|市场份额:market share|市场定位:positioning|市场竞争:market competition|' +
  '市场经济:market economy|市场营销:marketing|市场调查:market research|市委:municipal committee|市尺:chi|' +
  '市府:municipal government|市政:municipal administration|市政厅:city hall|市政府:city hall|市曹:market|' +
  '市民社会:civil society|市立:municipal/city|市议会:city council|市镇:small town|市长:mayor|市集:fair/market|' +
  '布帛菽粟:silk|布幕:screen|布料:fabric|布林:plum|布置:fix up|布雷:lay mines|帅呆了:brilliant|帅气:smart|师从:study under|' +
  '师傅:master|师尊:master|师父:master|希望:hope|帏幕:screen|帐单:bill/check|帑藏:state treasury|帖子:card/post|' +
  '帝京:imperial capital|帝国:empire/imperial|帝王:regent/monarch|帝都:imperial capital|带兵:lead troops|' +
  '带动:drive|带头人:leader|带子:belt/band/ribbon|带宽:bandwidth|带感:visual style|带来:produce|带状电缆:ribbon cable|' +
  '带电:live|带种:have guts|带队:group leader|带领:lead|帮会:secret society|帮办:deputy|帮助:assistance/aid/help|' +
  '帮同:help|帮子:upper/gang|帮帮忙:help|帮忙:help|帮扶:support|帮派:gang|帮浦:pump|帮衬:help|常任:permanent|' +
  '常务:daily operation|常委:standing committee|常委会:standing committee|常年:average year|常情:common sense|' +
  '常犯:common|常理:common sense|常见:common|常见问题:common problems|常规:common practice|常识:common sense|' +
  '常驻:permanent|帽子:cap|幂级数:power series|幅度:range|干事:administrator|干事长:secretary general|干净:clean|' +
  '干净利落:efficient|干戈:arms|干打垒:adobe house|干活:work|干流:main stream|干渠:trunk canal|干潮:low tide|' +
  '干燥:climate|干系:responsibility|干线:main line|干细胞:stem cell|干脆:simply/just|干警:police|干道:main road|' +
  '干部:officer|平人:common people|平伏:calm|平信:ordinary mail|平凡:ordinary|平台:platform|平和:moderate|' +
  '平地:level ground|平均:average|平均值:average value|平均收入:average income|平坦:level/even|平复:calm down|' +
  '平头:common/ordinary|平头百姓:common people|平安:well|平实:level/even|平局:tie|平常:ordinary/common|平平:average|' +
  '平年:common year|平快车:local express|平手:tie|平抚:calm|平整:level|平方根:square root|平方英尺:square foot|' +
  '平日:ordinary day|平权:equal rights|平板:slab/level|平民:ordinary people|平淡:ordinary|平直:level|' +
  '平等:equal/equality|平缓:level/moderate|平行:concurrent|平衡:balance|平衡态:balance|平衡木:beam|年上:older partner|' +
  '年代:era|年华:time|年号:era name|年头:whole year|年尊:senior|年少:young/junior|年已蹉跎:too old|年幼:young|' +
  '年底:year end|年月:time|年级:grade|年表:year|年轮:growth ring|年轻:young|年轻人:young people|年过:over|年迈:old|' +
  '年逾:over|年金:pension|年长:senior|并发:concurrent|并发计算:concurrent computing|并称:joint name|并行:developments|' +
  '并行计算:concurrent computing|并购:acquisition|并集:union|幸福:happy|幸运:good fortune|幸运信:chain letter|' +
  '幸运抽奖:lottery|幺点:ace|幻化:transformation|幻数:magic number|幼仔:young|幼儿:young child|幼儿园:nursery school|' +
  '幼兽:cub|幼小:young|幼崽:young|幼稚:young|幼童:young child|幼苗:young sprout|幼雏:young bird|幼马:young horse|' +
  '幽微:profound|幽浮:space ship|幽谷:deep valley|广义:broad sense|广告:commercial|广告位:ad space|' +
  '广告商:advertising company|广告宣传:advertising/promotion|广告片:advertising film|广场:public square|' +
  '广域市:metropolitan city|广大:large scale|广子:ad|广播:broadcast/broadcasting|广播剧:radio drama|' +
  '广播地址:broadcast address|广播电台:radio station|广播网:network|广播网路:broadcast network|广播节目:radio program|' +
  '广泛:broad|广电:broadcasting|广角:panoramic|广谱:broad spectrum|庄园:manor|庄稼:farm crop|庄稼地:crop land|' +
  '庄稼活儿:farm work|庆幸:glad|庇佑:protection|庇祐:protection|床位:hotel|序列号:product key|序次:order|序言:prelude|' +
  '库存:stock|库房:warehouse|库模块:library module|库藏:store|应变管理:change management|应征:apply|应急:emergency|' +
  '应用:apply/practical/application|应用平台:application platform|应用数学:applied mathematics|' +
  '应用物理:applied physics|应用科学:applied science|应用程序:program/application|应用程式:program/application|' +
  '应用软件:application software|应用软体:application software|应选:elected|应酬:social engagement|' +
  '底子:base/foundation|底定:settle|底座:base/foundation|底数:base|底料:base|底气:lung capacity|底汁:stock/base|' +
  '底版:block|底界:lower boundary|底线:spy/plant|底肥:base fertilizer|底蕴:concrete details|底薪:base pay|底边:base|' +
  '底阀:foot valve|庖厨:chef|店主:shop owner|店家:store|店铺:store/shop|店面:shop front|庙会:temple fair|庙堂:temple|' +
  '庙宇:temple|府上:home|府库:government treasury|庞杂:complex|废料:refuse|废时:waste time|废水:waste water|' +
  '废热:waste heat|废物:waste material|废纸:waste paper|度假区:resort area|度假村:resort|度数:reading|' +
  '度量衡:measurement|座位:seat|座号:seat number|座垫:seat|座堂:cathedral|座席:seat|座无虚席:full house|座椅:seat|' +
  '座谈会:conference|座车:carriage|庭园:flower garden|庭审:court hearing|庭除:front court|康乐:recreation|' +
  '康健:healthy|康拜因:combine|庸庸碌碌:ordinary|廉价:low cost|廉洁:honest|廊庙:imperial court|廊桥:covered bridge|' +
  '延揽:round up|延续:last|延音线:tie|廷试:court examination|建党:party founding|建商:construction company|' +
  '建国:nation building|建成区:urban area|建教合作:cooperative education|建材:building materials|' +
  '建构:construction/architecture|建树:found|建物:building/structure|建立:found|建立者:founder|建筑:building|' +
  '建筑业:building industry|建筑学:architecture|建筑工人:builder|建筑师:architect|建筑物:building/structure|' +
  '建筑群:building complex|建置:facilities/agency/authority|建言:advice/idea|建设:institute|开业:open|开交:end|' +
  '开光:first light|开关:gas valve|开创:found|开创性:innovative|开办:open|开动:move/march|开单:bill|开发:open up|' +
  '开发区:development zone|开发周期:development cycle|开发银行:development bank|开启:process/open|' +
  '开国元勋:founding figure|开场:open|开外:beyond|开封:open|开局:match/work|开展:launch/open|开山祖师:founder|' +
  '开山鼻祖:founder|开幕:open|开店:open shop|开战:battle against|开拓:open up|开拓者:pioneer|开放:open|' +
  '开放源码:open source|开放系统:open system|开枪:open fire|开步:step forward|开源:open source|开火:open fire|' +
  '开炮:open fire|开矿:mine|开花:flower|开设:open|开路:open circuit|开路先锋:pioneer|开车人:driver|开辟:open up|' +
  '开辟者:pioneer|开通:open/launch|开采:mine|开销:pay|开间:bay|开阔:open|开除:fire|开革:fire|开颜:beam|开首:open|' +
  '开麦拉:camera|异世界:another world|异乡:foreign land|异国:foreign|异地:different place|异域:foreign country|' +
  '异己:others|异文:loan word|异能:different function|异象:vision|异邦:foreign country|弃子:product|弃守:yield|' +
  '弄堂:lane|式子:formula|式样:style|引子:introduction|引导:lead/conduct/introduction|引得:index|引擎:engine|' +
  '引擎盖:hood|引水:channel water|引火线:fuse|引线:fuse|引而不发:practice|引脚:lead|引言:introduction|引领:lead|' +
  '弟兄:brothers|弟兄们:brothers/men|张开:open up|张挂:banner|张贴:post|弥天:crime|弥撒:mass|弥散:sound|弥月:full moon|' +
  '弥望:full view|弥满:full|弥缝:fix|弦乐:string music|弦乐器:string instrument|弦乐队:string orchestra|' +
  '弦月:half moon|弦歌:education|弦而鼓之:play music|弦鸣乐器:string instrument|弧光:arc light|弧光灯:arc lamp|弧度:arc|' +
  '弧形:arc|弧线:arc|弯子:turn|弯曲:wind/warp|弯月:crescent moon|弱小:children|弹丸之地:small area|弹出:pop up|' +
  '弹力:spring|弹匣:magazine|弹壳:ammunition case|弹夹:magazine|弹射:launch|弹珠:marble|弹簧:spring|' +
  '弹簧秤:spring balance|弹药:ammunition|强似:better than|强使:force|强制:force/compulsory|强加:force upon|' +
  '强嘴:talk back|强国:great power|强如:better than|强度:strength/intensity|强弱:intensity|强打:promotion|' +
  '强权:power|强档:prime time|强求:demand|强流:high current|强迫:force|强逼:force|强项:specialty|归依:rely upon|' +
  '归国:go home|归宿:home/ending|归来:return|归根:return home|归根到底:after all|归根结蒂:after all|归正:reform|' +
  '归程:return trip|归结:end|归路:way back|归途:way back|归除:long division|当世之冠:leading light|' +
  '当世冠:leading light|当事人:party|当代:contemporary era|当代史:contemporary history|当地:local|' +
  '当地居民:local population|当地时间:local time|当局:authorities|当心:take care|当掉:stop working|当权者:authorities|' +
  '当然:only natural|当真:serious|当选:elected|当量:yield|当驾:imperial driver|录入:type|录制:record|' +
  '录取率:acceptance rate|录屏:screen video|录音:record sound|形体:figure|形像:form/image|' +
  '形制:form/structure/design|形变:bending|形同:like|形式:form|形态:form/pattern|形成:form|形状:form|形胜:strategic|' +
  '形象:image/form/figure/vivid|形象艺术:visual arts|形质:form/structure/design|形迹:bearing/mark|形骸:human body|' +
  '彩妆:cosmetics|影业:film industry|影像:image|影像会议:video conference|影像处理:image processing|影像档:image file|' +
  '影响力:impact|影响因子:impact factor|影响层面:impact|影星:film star|影片:film/video|影评:film review|彻夜:whole night|' +
  '彼岸:other shore|彼此:each other|往前:forward|往来:contacts|往生:reborn|往还:contact|征人:garrison soldier|' +
  '征信:credit reporting|征信社:credit bureau|征兵:recruitment|征士:soldier|征实:grain tax|征帆:expedition ship|' +
  '征戍:garrison|征战:expedition|征收:levy|征旆:war pennant|征程:journey/expedition|征调:second|' +
  '征选:select/competition|征途:long journey|征马:army horse|径直:directly|径赛:track events|径路:path|' +
  '径迹:track/path/way/means|径道:path|待考:under investigation|待遇:treatment/pay/status/rank|律动:rhythm|' +
  '律所:law firm|律条:law|徒具:only have|徒刑:prison sentence|得中:moderate|得分:grade|得到:get|得力:able/efficient|' +
  '得势:win power|得名:named|得数:solution|御厨:imperial chef|御用:imperial|御酒:imperial wine|' +
  '循环:cycle/circle/loop|微径:small path|微火:low fire|微缩:compact|微风:breeze|徯径:path/way|德智体美:intelligence|' +
  '德育处:safety|徽帜:banner|徽标:crest/logo|徽章:crest/logo|徽记:crest|心中:central point|心动:heart rate|心境:mood|' +
  '心声:inner voice|心头好:favorite|心律:heart rhythm|心得:knowledge/insight/tips|心志:will|心怀:harbor|' +
  '心思:mind/mood|心情:mood|心房:heart|心扉:inner heart|心搏:pulse|心智图:mind map|心机:scheme|心材:central core|' +
  '心流:flow|心灵:bright/smart/heart|心灵上:spiritual|心率:heart rate|心理词典:mental lexicon|心瓣:heart valve|' +
  '心田:heart|心目:mind|心眼:heart|心眼儿:mind|心知肚明:well aware|心神:mind|心窍:mind|心算:planning|心绪:mood|心肝:heart|' +
  '心肠:heart/mood|心胸:heart/mind|心脏:heart|心路:scheme|心跳:pulse|心里:chest/heart/mind|心里话:secret mind|' +
  '心静:calm|必不可少:essential|必修:compulsory|必备:essential|必经之路:only way|必要:essential|必需:essential|' +
  '必需品:essential|必须:compulsory|忍受:bear|志向:ideal|志工:volunteer|志愿:volunteer|志愿兵:volunteer soldier|' +
  '志愿军:volunteer army|志愿者:volunteer|志气:drive|志趣:interest|忠告:advice|忠烈:martyr|忠诚:fidelity|快乐:happy|' +
  '快充:fast charging|快当:rapid|快感:high|快慢:speed|快捷:fast|快时尚:fast fashion|快活:happy|快测:rapid testing|' +
  '快班:advanced stream|快艇:motor launch|快行道:fast lane|快车道:fast lane|快转:fast forward|快进:fast forward|' +
  '快递:express delivery|快递员:courier|快速:fast/rapid|快闪:flash mob|快餐:snack|快餐部:snack bar|念书:study|念头:idea|' +
  '念日:memorial day|忽冷忽热:now cold|忽悠:rock|忽闪:sparkle/flash|怀妊:pregnancy|怀孕:pregnancy|态度:bearing|' +
  '态样:form/pattern|怎样:how|怎生:how|怎的:how|怒吼:rave|怕羞:shy|思想:idea|思想史:intellectual history|思绪:mood|' +
  '思维地图:mind map|思维导图:mind map|怡悦:happy|怡然:happy|急先锋:pioneer|急剧:rapid|急性:acute|急救:first aid|' +
  '急救站:emergency desk|急症:medical emergency|急诊:emergency treatment|急速:rapid|急遽:rapid|急难:emergency|' +
  '急骤:rapid|性伙伴:sexual partner|性伴:sexual partner|性偏好:sexual preference|性健康:sexual health|' +
  '性关系:sexual relations|性别:gender|性命:life|性地:innate quality|性情:nature|性成熟:sexual maturity|' +
  '性接触:sexual contact|性服务:sexual service|性格:nature|性状:nature|性细胞:sexual cell|性能:function/performance|' +
  '性质:nature|怪兽:monster|怪物:monster|怯生:shy|怯生生:shy|总主教:archbishop/metropolitan|总书记:general secretary|' +
  '总产值:total output|总产量:total output|总人口:total population|总价:total price|总体:total/population|' +
  '总供给:aggregate supply|总值:total value|总公司:parent company|总则:general rules|总务:general matters|' +
  '总动员:general mobilization|总医院:general hospital|总台:front desk|总司令部:general headquarters|' +
  '总回报:total return|总局:general office|总干事:secretary general|总归:after all|总成本:total costs|' +
  '总指挥部:general headquarters|总收益:aggregate return|总数:total/aggregate|总方针:general policy|' +
  '总机:central exchange|总汇:club sandwich|总理:prime minister|总监:commissioner|总社:headquarters|' +
  '总管理处:headquarters|总线:computer bus|总统:president|总统任期:presidency|总统制:presidential system|' +
  '总统府:presidential palace|总署:general office|总能:total energy|总计:total|总论:general introduction|' +
  '总部:general headquarters|总重:total weight|总量:total|总集:general collection|总需求:aggregate demand|' +
  '总领事馆:consulate general|总领馆:consulate general|总额:total|恁般:this much|恋爱:love|恐怖:terrorist|' +
  '恐怖主义:terrorism|恐怖分子:terrorist|恐怖组织:terrorist organization|恒星:star|恒星系:galaxy|恒等式:identity|恢宏:broad|' +
  '恣肆:bold|恩典:grace|恩情:grace|恩惠:grace|息怒:calm down|息率:interest rate|恰似:just like|恰好:time|' +
  '恰如其分:just right|恰恰:just|恳求:beg|恶性:rapid|恶煞:demon|恶魔:demon|悄悄话:private words|悉数:all|悠悠:great number|' +
  '悠长:long|患儿:child patient|患病者:patient|患者:patient|悦色:happy|您好:hello|悬垂:hang down|悬挂:hang|' +
  '悼词:memorial speech|情书:love letter|情事:case|情侣酒店:love hotel|情分:friendship|情同手足:deep friendship|' +
  '情同骨肉:deep friendship|情味:sense|情境:context/environment|情志:mood|情怀:mood|情态:mood|情感:move|' +
  '情感分析:sentiment analysis|情愫:sentiment|情报:information/intelligence|情报处:intelligence office|情爱:love|' +
  '情理:sense|情窦:love aperture|情结:complex|情绪:mood|情缘:love affinity|情调:mood|情谊:friendship|' +
  '情资:intelligence/information|情趣:interest/appeal|情趣商店:adult shop|情趣用品:adult product|情趣酒店:love hotel|' +
  '情逾骨肉:deep friendship|惊动:alarm|惊扰:alarm|惊跳:shy|惊飞:rocket|惑星:planet|惠书:your letter|惩戒:discipline|' +
  '惩罚:penalty|想头:hope|惹起:stir up|惺忪:conscious|愆尤:crime|愈加:further|愈合:heal|愈复:recovery|愉快:happy|' +
  '意义:sense|意会:sense|意兴:interest|意即:means|意向:purpose|意味深长:profound|意境:creative concept|意外:accident|' +
  '意外事故:accident|意志:will|意念:idea|意态:bearing|意思:idea/interest|意旨:will|意涵:import|意见:idea|意象:image|' +
  '意趣:interest|愚弄:fool|愚氓:fool|感人:moving|感冒:cold|感到:sense|感动:move/moving|感化:reform|感化院:reform school|' +
  '感受:sense/experience|感召力:appeal|感官:sense|感情:sentiment|感染:infection|感染力:appeal/power|感测器:sensor|' +
  '感知:sense|感觉到:sense|感觉器官:sense organs|愣劲儿:dash/pep|愿景:vision|愿赌服输:you pay|慈善:charitable|' +
  '慈善家:humanitarian|慈善机构:charity|慈善组织:charity organization|慈爱:love|慢条斯理:calm|慢火:low heat|慢速:low speed|' +
  '慧眼:insight/acumen|慧黠:intelligent/bright|憧憧:moving about|憨子:fool|憬然:aware|懂事:intelligent|懂眼:expert|' +
  '懂门儿:professional/expert|懒腰:stretch|懮虑:concern|戈瑞:gray|戈雷:gray|戋戋:small|戍卒:garrison soldier|' +
  '戍守:guard|戎事:military affairs|戎机:war|戎行:troops|戎车:military vehicle|戎马:troops/war|戏剧:drama/play|' +
  '戏台:stage|戏精:drama queen|成为:turn into|成交价:sale price|成人:adult|成人用品:lubricants|成份:element/component|' +
  '成体:adult/developed|成像:imaging|成军:group/band/found|成分:element/component|成因:factor|成家立业:settle down|' +
  '成就:achieve|成年:adult|成年者:adult|成教:adult education|成文:statutory|成日:whole day|成果:gain|' +
  '成百上千:large number|成立:tenable|成绩:performance records|成色:quality|成药:patent medicine|成长:grow/growth|' +
  '成长率:growth rate|我人:we|我们:we/us/our|我国:my country|我方:we|我曹:us|我等:we|我辈:us|我这儿:my place|' +
  '戒备:guard against|戒子:ring|戒指:ring|戒规:rule|或缺:do without|战争:war|战争罪:war crime|战事:war/fighting|' +
  '战况:battle progress|战力:military strength|战区:war zone|战团:fight|战士:fighter/soldier|' +
  '战斗:fight/struggle/battle|战斗力:fighting strength|战斗机:fighter|战斗群:battle group|战斗者:fighter|' +
  '战旗:war flag|战术:tactics|战术导弹:tactical missile|战机:fighter aircraft|战法:military strategy|' +
  '战犯:war criminal|战略:strategy|战略伙伴:strategic partner|战略性:strategic|战略要点:strategic point|战线:front|' +
  '战绩:military achievements|战车:tank|戚属:relative|戚族:family members|戛戛独造:creative|截塔:zeta|截尾:dock|' +
  '截止:end|戳儿:stamp|戳子:stamp|戳搭:jab|戳记:stamp|户口:population|户口本:household register|' +
  '户口簿:household register|户均:household average|户外:outdoor|户牖:home|户籍:household register|' +
  '房主:house owner|房产:real estate|房价:house price|房地产:real estate|房子:house/building|房客:tenant|' +
  '房屋:house/building|房舍:house/building|房贷:home loan|所以:so|所在:place/location|所在地:location/site|' +
  '所属:subordinate/affiliated|所属单位:affiliated unit|所得税:income tax|所有:all/have/own|所有主:owner|所有人:owner|' +
  '所有权:ownership/title|所有者:owner|所见:view|所谓:so called|扁坯:slab|扁虱:tick|扉页:title page|' +
  '手书:personal letter|手办:action figure|手势:signal|手定:institute|手式:signal|手心:control|手拉车:cart|手推车:cart|' +
  '手术:operation/surgery|手术台:operating table|手机:cell phone|手段:way/means|手法:technique|手游:mobile game|' +
  '手笔:style/scale|手续:procedure|手续费:commission|手脚:action|手臂:arm|手艺:trade|手记:take notes|手足:brothers|' +
  '手锤:mallet|才分:gift|才华横溢:brilliant|才学:scholarship|才干:competence|才然:just now|才能:capacity|扎住:stop|' +
  '扎实:solid/firm/practical|扎实推进:solid progress|扎带:cable tie|扎扎实实:firm/solid/real/practical|扎染:tie dye|' +
  '扎根:take root|扎营:camp|扑落:socket|扑闪:blink|扒皮:skin|打下:lay|打中:hit|打住:stop|打保票:guarantee|打假球:fix games|' +
  '打光:wood|打击:hit/strike|打分:grade|打分数:grade/rate|打动:move|打勾:check/tick|打包:wrap|打包票:guarantee|打印:stamp|' +
  '打印机:printer|打压:beat down|打垮:strike down|打夯:ram|打开:open/show|打戏:drama|打成:beat into|打成一片:bond|' +
  '打扫:clean|打拍:beat time|打拍子:beat time|打散:beat|打斗:fight|打来回:return journey|打架:fight|打气:pump up|' +
  '打气筒:bicycle pump|打法:play|打滑:slide|打滚:roll about|打猎:go hunting|打算盘:scheme|打紧:important|打结:tie|' +
  '打翻:strike down|打败:beat|打赢:win/beat|打趔趄:trip|打退:beat back|打退堂鼓:turn tail|打通:open access|' +
  '打道回府:go home|打钩:tick/check|打鱼:fish|托儿所:nursery|托拉斯:trust|托生:reborn|托管:trust|托老所:senior center|' +
  '扛把子:king/best|扣住:hook|扣帽子:power word|扣式电池:watch battery|扣环:snap ring|执业:professional|执事:you/deacon|' +
  '执委会:executive committee|执教:coach|执法:law enforcement|执行:run|执行长:chief executive|扩充:expand|' +
  '扩军:armament|扩增:amplify/expand|扩大:expand|扩展:expand|扩张:expand|扩编:expand|扩音:amplify|扩音机:hearing aid|' +
  '扫帚:broom|扫把:broom|扫除:clean|扬名四海:world famous|扭曲:twist/warp|扭结:wind|扮家家酒:play house|扮演:act|' +
  '扯平:balance/even|扯直:even|扰动:agitation|扶养:foster|扶持:help|扶掖:support/help|扶植:foster/support|' +
  '批价:wholesale price|批发:wholesale/distribution|批发业:wholesale business|批发价:wholesale price|' +
  '批发商:distributor|批号:lot number|批改:check|批萨:pizza|批量:lot|批量生产:mass produce|批量购买:bulk buying|' +
  '扼制:control|扼守:guard|找头:change|找平:level|找齐:even up|承受:bear/support|承头:take responsibility|承当:bear|' +
  '承托:support/bear|承租:rent/lease|承租人:tenant|承销商:sales agency|技巧:technique|技师:technical expert|' +
  '技术:technology/technique|技术人员:technical staff|技术性:technical/technological|技术指导:coach|' +
  '技术援助:technical assistance|技术方案:technology program|技术标准:technology standard|' +
  '技术知识:technical knowledge|技法:technique|技艺:art|抄底:bargain hunting|抄经士:scribe|抄身:search|抄送:cc|' +
  '把守:guard|把持:control|把控:control|把握:assurance|把立:stem|抑扬:cadence|抒写:express|抒发:express|抓拍:snap|' +
  '投书:article|投喂:feed|投射:cast|投币:coin operated|投影:project|投映:project|投标:bid|投注:betting|投生:reborn|' +
  '投硬币:coin operated|投票:vote|投票地点:voting place|投票机器:voting machine|投考:apply|投行:investment bank|' +
  '投资:investment/invest|投资移民:investment immigration|投资组合:investment portfolio|投资银行:investment bank|' +
  '投递:deliver|投递员:courier|抖擞:enliven|抗性:resistance|抗药:drug resistance|抗药性:drug resistance|' +
  '抗药能力:drug resistance|抗衡:counter|抗辩:defense|折兑:cash|折半:half price|折叠:fold/antenna|折合:convert into|' +
  '折回:turn back|折本:loss|折痕:fold|折皱:fold|折算:convert|折纸:fold paper|折耳根:fish mint|折转:turn back|' +
  '折过儿:turn over|折返:turn back|折返跑:shuttle run|折钱:loss|抚养:foster|抚养权:custody|抚平:heal|' +
  '抚恤金:compensation payment|抚摸:pet|抚育:foster|抛绣球:court|抛费:waste|抢先:rush|抢手:popular|抢救:rescue|' +
  '抢险:emergency|护卫:guard|护城河:moat|护照:passport|护理学:nursing|护生:nursing student|护甲:armor|护着:guard|' +
  '护轨:guard rail|报业:newspaper industry|报偿:repay|报刊:press|报到:register|报务员:radio operator|报单:tax return|' +
  '报名:apply/register|报名表:application form|报告:speech/talk|报料人:news source|报界:press|报社:newspaper|' +
  '报禁:press restrictions|报税表:tax return|报窝:hatch|报答:repay|报系:syndicate|报纸:newspaper|报警器:alarm|' +
  '报酬:remuneration|报馆:newspaper office|披垂:flow down|披挂:wear|披甲:don armor|披萨:pizza|披阅:browse|' +
  '抬起:lift up|抱团:team up|抱成一团:gang up|抱持:harbor|抱摔:body slam|抱残守缺:conservative|抵住:press against|' +
  '抵减:tax reduction|抵制:refuse/resistance|抵抗:resistance|抵抗力:resistance|抵押品:security|抵押贷款:mortgage loan|' +
  '抵挡:stop|抵用金:store credit|抵达:arrive|抹平:level|押租:rent deposit|押金:deposit|抽中:win|抽奖:lottery|' +
  '抽检:spot check|抽水:pump water|抽水机:water pump|抽水泵:water pump|抽油烟机:range hood|抽痛:pang|抽税:tax|' +
  '抽纸:paper tissue|抽血:take blood|抽调:transfer|抽验:spot check|拂逆:go against|担任:serve as|担保:guarantee|' +
  '担子:task/responsibility|担待:take responsibility|担负:bear|拆封:open|拆开:open up|拉丁:press gang|拉伸:stretch|' +
  '拉克替醇:sugar alcohol|拉夫:press gang|拉平:even up|拉扯:help/support|拉抬:support|拉皮条:procure|拉近:bridge|' +
  '拍击:beat|拍卖:auction|拍卖会:auction|拍卖商:auction house|拍发:send/cable|拍子:beat|拍打:pat|拍摄:take|拍档:partner|' +
  '拍演:act|拍点:beat|拒付:stop|拒签:refuse|拒绝:refuse|拓展:expand/outlook|拓展坞:hub/dock|拓荒者:pioneer|' +
  '拔群:outstanding|拔营:strike camp|拔高:outstanding|拖动:tow|拖吊:tow|拖拉机:tractor|拖挂:tow|拖曳机:tractor|' +
  '拖磨:waste time|拖移:tow|拖行:tow|拖车:tow|拖链:tow chain|拗断:bending|拘囚:prisoner|拘役:detention|' +
  '拘押营:detention center|拘留所:prison|拘票:warrant|招人喜欢:charming|招办:admissions office|招唤:call|' +
  '招商:investment promotion|招商引资:investment promotion|招待:serve|招惹:court|招手:wave|招投标:auction|招摇:brag|' +
  '招数:scheme/movement|招法:move|招生:get students|招生官:admissions officer|招聘会:recruitment meeting|招贴:bill|' +
  '拜你所赐:well|拣选:select|拥戴:support|拥护:support|拥有:have|拦住:stop|拦柜:sales counter|拦网:block|拦阻:block|' +
  '拧开:turn|拨动:stir|拨弄:foot|拨打:call|拨转:turn/transfer|择定:select|拯救:rescue|拱形:arch|拱桥:arch bridge|' +
  '拱状:arch|拱顶:dome|拳头:service/key/core|拳头产品:star product|拳打脚踢:beat up|拳法:fighting technique|拴住:tie up|' +
  '拼客:group buying|拼搏:struggle|拼火:exchange fire|拾掇:repair|拿到:get|拿大:self important|拿手菜:specialty|' +
  '拿捏:control|拿来:get|持久:permanent|持平:fair|持械:armed|持续:last/sustainable|持续时间:duration|挂号:register|' +
  '挂号信:registered letter|挂号证:register card|挂挡:gear change|挂断:hang up|挂机:hang up|挂起:hang|挂载:mount|' +
  '挂钩:link/tie/hook|挂面:noodles|指令:order/command|指北针:compass|指南针:compass|指名:designated|指定:designated|' +
  '指导:direct/coach|指导员:coach|指导者:coach|指引:show/point/guidance/guidelines|指挥:conduct/command/direct|' +
  '指挥中心:command center|指挥部:headquarters|指授:direct|指数:exponent/index|指数函数:exponential function|' +
  '指数基金:index fund|指数期权:index options|指望:prospect/hope|指标:target/index|指点:show how|指环:ring|' +
  '按下:press down|按压:press/push|按天:daily|按季:quarterly|按捺:control|按揭:mortgage|按日:daily|按月:monthly|' +
  '按语:note|按赞:like|挑唆:stir up|挑头:pioneer|挑战:challenge|挑拣:select|挑明:open up|挑花:cross stitch|挑起:stir up|' +
  '挑选:select|挖空:hollow|挡泥板:wing|挡琅:lend money|挡郎:lend money|挡锒:lend money|挡风玻璃:wind screen|' +
  '挣扎:struggle|挤出:drain|挤压:press|挤对:force|挤提:bank run|挤来挤去:mill about|挥手:wave|挨擦:press against|' +
  '挨踢:information technology|挪动:move|挪开:move over|挪窝儿:move|挫折:check|振作:cheer up|振幅:amplitude|' +
  '挹注:balance resources|挺住:stand firm|挺进:progress|挽救:rescue|捉摸:fathom|捎信:send word|捐税:tax/levy|' +
  '捕猎:hunt|捕鱼:fish|捞取:gain|损伤:loss/disability|损失:loss|损毁:wreck|换个儿:change places|换刀:tool change|' +
  '换成:convert into|换挡:change gear|换算:convert|换置:exchange|换行:wrap|换钱:change money|捣实:ram|捣弄:trade|' +
  '据守:guard|据点:strategic point|捯饬:spruce up|捶击:beat|捶打:beat|掀动:stir/lift|掀开:lift open|掀起:lift|' +
  '授信:credit|授权令:warrant|掉向:turn|掉头:turn round|掉换:exchange/change|掌上压:press up|掌勺:chef|掌厨:chef|' +
  '掌控:control|掌握:control/opportunity/master|掌玺大臣:chancellor|掌玺官:chancellor|掌管:control|掏空:use up|' +
  '掏钱:pay|排名表:league table|排场:grand style|排头兵:leader|排序:sort|排挡:gear|排查:audit|排水:drain|排水渠:drainage|' +
  '排水管:waste pipe|排泄:drain|排泄系统:drainage system|排舞:line dance|排行:rank|排量:engine capacity|排队:line up|' +
  '探井:test well|探勘:survey/prospect|探头:sensor|探子:spy/sound|探寻:search|探戈:tango|探测:survey|探矿:prospect|' +
  '探险:adventure|掣电:flash|接上:connect|接下来:take/next|接入:access|接入点:access point|接力:relay|' +
  '接口:interface/port/connector|接口模块:interface module|接合:connect|接地:earth|接头:connector/joint|' +
  '接手:take over|接掌:take over|接收:take over|接替:take over|接泊车:shuttle bus|接点:contact|接班:take over|' +
  '接生:deliver|接着:after that|接管:take over|接线生:telephone operator|接触:contact/access|' +
  '接轨:dock/connect/align|接过:take|接通:connect|接驳:access|控制:control|控制台:control desk|控制权:control|' +
  '控制论:cybernetics|控方:prosecution|控球后卫:point guard|控管:control|控股公司:holding company|推举:press|' +
  '推介:promotion|推倒:push over|推出:launch|推力:driving force|推动:push|推动力:driving force|推广:promotion|' +
  '推开:push open|推手:advocate|推移:slide|推究:study|推行:system|推车:cart|推进:drive forward|推进剂:rocket fuel|' +
  '推进器:propulsion unit|推进舱:propulsion module|推送:server push|推销:market|推销员:sales representative|' +
  '掩埋:bury|掩护:screen/protection|掩码:mask|掩蔽:screen/protection|掩藏:covered|掩饰:mask|措举:move/step|措施:step|' +
  '掮客:broker|掳掠:win|掳获:win|掷地有声:have substance|掺和:mix|掺水:water down|揄扬:advocate|揍扁:hit|描述:description|' +
  '提供:supply|提倡:advocate|提倡者:advocate/pioneer|提出:post|提升:lift|提成:commission|提挈:foster/support|' +
  '提振:boost|提提:calm|提携:support|提案:motion|提炼:process|提级:step up|提纲:notes|提起:lift|提速:speed up|' +
  '提防:guard against|插上:plug into|插口:socket|插头:plug|插孔:jack/socket|插座:socket/outlet|插眼:monitor|插管:tube|' +
  '插销:plug|握有:have|揪住:grab|揭举:lift up|揭发:revelation|揭开:open|揭牌:shop|揭露:disclosure|' +
  '援助:help/support/aid/assistance|援助机构:relief agency|援手:assistance|搀兑:mix|搀和:mix|搀杂:mix|搅动:mix/stir|' +
  '搅和:mix|搅打:beat|搅拌:stir|搅混:mix|搅珠机:lottery machine|搏击:fight|搏战:fight/struggle|搏斗:fight/struggle|' +
  '搏鱼:fighting fish|搜寻:search|搜查:search|搜查令:search warrant|搜检:check|搜索:database|搜索引擎:search engine|' +
  '搜索树:search tree|搜索票:search warrant|搜索队:search party|搞定:fix/settle|搞活:enliven|搞混:mix up|' +
  '搬动:move house|搬场:move|搬家:move house|搬移:move|搬迁:move|搬运:freight/transport|搭咕:connect|搭客:passenger|' +
  '搭接:connect up|搭接片:connector|搭救:rescue|搭桌:charity performance|搭档:partner|搭界:interface|搭话:talk|' +
  '搭调:match|搭连:bridge over|搭配:match|搭钩:hook|携款:take funds|摄像头:surveillance camera|摄像机:video camera|' +
  '摄入:consumption|摄制:produce|摄录:film/record|摄影棚:film studio|摄政王:regent|摆布:order about|摆平:fair/settle|' +
  '摆渡:ferry|摆渡车:shuttle bus|摆烂:tank|摆盘:balance wheel|摆设:display|摆轮:balance|摇号:lottery|摇撼:rock|摇晃:rock|' +
  '摇滚:rock|摇滚乐:rock music|摘取:take|摘记:take notes|摧毁:wreck|摩尔:mole|摩托:motor/motorcycle|摩托车:motorcycle|' +
  '摩登:modern|摩的:motorcycle taxi|摩诃:great|摸彩:lottery|摸得着:tangible|撑开:open|撑拒:struggle|撑持:shore up|' +
  '撑杆:pole/prop|撑腰:support|撒手锏:trump card|撒播:sow|撞倒:run over|撞击:strike/hit/ram|撞球:pool|撤稿:magazine|' +
  '撩动:stir up|播出:broadcast/air|播发:broadcast|播弄:stir up|播撒:sow|播放:broadcast|播送:broadcast/beam|' +
  '播音:broadcast|撰述:work|撵出:oust|撵走:oust|撷取:select/take|撼动:stir|擂台:ring|操作:work|操作台:operating desk|' +
  '操作员:operator|操作环境:operating environment|操作符:operator|操作系统:operating system|操作者:operator|' +
  '操作规程:operating rules|操控:control|操演:exercise|操纵:control|操练:practice|擦油:oil|擦洗:clean|' +
  '攀供:without foundation|攀援:climb up|攀爬:climb|攀登:climb/scale|攀缘:climb up|攀越:scale|攀附:climb|攒劲:strive|' +
  '攫取:grab|支与流裔:related|支书:branch secretary|支付:pay|支光:watt|支公司:branch|支子:support/stand|' +
  '支店:branch store|支开:open|支恐:support terrorism|支承:support|支持:support/back|支持率:support level|' +
  '支援:support/back|支撑:support|支架:support/stand|支柱:prop|支点:fulcrum|支票:check|支线:branch line|支部:branch|' +
  '支配:control|支队:detachment|收买:purchase|收入:income/revenue|收兵:wind up|收割:reap|收口:heal|收回:take back|' +
  '收场:end/ending|收存箱:delivery box|收容:house|收容所:detention center|收尾:wind up|收录:record|收手:stop|' +
  '收拾:repair|收支:cash flow|收看:watch|收缴:levy|收获:reap/gain/crop|收藏:collection|收购:purchase/procure|' +
  '收银机:cash register|收音机:radio|改为:change into|改信:convert|改写:edit|改变:change/transform|改天:another day|' +
  '改建:transform|改成:convert|改换:change|改日:another day|改易:change|改用:use|改签:airline|改良:reform|改装:convert|' +
  '改进:improvement|改造:transform/reform|改革:reform|攻克:take|攻击线:front line|攻略:strategy|攻读:major|放下:lower|' +
  '放低:lower|放债:lend money|放养:culture|放卫星:talk big|放在心上:care about|放在眼里:care about|放大炮:talk big|' +
  '放宽:expand|放射:radioactive|放射性:radioactive|放射源:radiation source|放射物:radioactive material|' +
  '放射线:radiation|放映:project|放枪:open fire|放款:lend money|放牧:herd|放眼:survey|放送:broadcast|政事:politics|' +
  '政党:political party|政务:government affairs|政区:administrative division|政圈:government circle|' +
  '政审:political investigation|政工:political work|政府:government|政府军:government army|政府机关:government|' +
  '政府首脑:government leader|政改:political reform|政教:political education|政权:political power|' +
  '政权真空:power vacuum|政柄:political power|政治:politics/political|政治人物:political figure|' +
  '政治关系:political relations|政治史:political history|政治学:politics|政治局面:political climate|政治性:political|' +
  '政治改革:political reform|政治机构:political organization|政治气候:political climate|政治犯:political prisoner|' +
  '政治生活:political life|政治运动:political movement|政治部:political division|政派:political group|政理:politics|' +
  '政策:policy|政纪:political discipline|政纲:platform|政绩:achievements|政通人和:efficient government|' +
  '故业:old estate|故乡:home/homeland|故事:old practice|故伎:old tactics|故典:old customs|故土:native country|' +
  '故址:old site|故城:old city|故旧:old friends|故训:old teaching|故道:old road|故都:ancient capital|故里:home town|' +
  '故障:bug|效力:serve|效劳:serve|效用:utility|敌台:defensive tower|敌特分子:spy|敌视:stand against|敏锐:keen/acute|' +
  '救世:salvation|救兵:relief troops|救出:rescue|救助:aid/assistance|救市:market rescue|救恩:salvation|救护:rescue|' +
  '救护车:ambulance|救援:support/help|救援队:rescue team|救济:emergency relief|救济粮:relief grain|救生:life saving|' +
  '救生圈:life belt|救生衣:life vest|救生队:rescue team|救赎:salvation|救难:rescue|教众:followers|教会:show|' +
  '教具:teaching aids|教养:culture|教务:educational administration|教区:parish|教友大会:church conference|' +
  '教堂:church|教学:teaching|教学大纲:class curriculum|教学机构:educational organization|教学楼:school building|' +
  '教学软体:educational software|教室:classroom|教导:guidance/teaching|教改:education reform|教权:religious rule|' +
  '教材:teaching material|教民:convert|教练:coach|教练员:sports coach|教育:education|教育性:educational|' +
  '教规:religious rules|教诲:guidance|教长:dean|教龄:teaching experience|敞篷汽车:convertible|敞篷车:convertible|' +
  '敞车:open wagon|散件:spare parts|散剂:powder medicine|散发:issue|散场:end|散工:day labor|散座:single seat|' +
  '散座儿:single seat|散开:separate|散弹:shot|散户:individual|散记:travel notes|敦促:press|敬茶:serve tea|' +
  '数不上:below par|数位:digital|数位信号:digital signal|数位网路:digital network|数位货币:digital currency|' +
  '数字:number/figure/digital|数字信号:digital signal|数字孪生:digital twin|数字游民:digital nomad|' +
  '数字电视:digital television|数字电路:digital circuit|数字网:digital network|数字货币:digital currency|' +
  '数字通信:digital communications|数学:mathematics|数学公式:formula|数据:data|数据介面:data interface|' +
  '数据处理:data processing|数据库:database|数据总线:data bus|数据挖掘:data mining|数据接口:data interface|' +
  '数据流:data stream|数据结构:data structure|数据网络:data network|数据通信:data communication|数据链路:data link|' +
  '数数:count|数清:count|数点:count|数理化:mathematics|数目:number|数目字:number/figure|数码:number/digital|' +
  '数码冲印:digital printing|数码相机:digital camera|数码货币:digital currency|数组:array|数轴:number line|' +
  '数量:quantitative|数量分析:quantitative analysis|数额:fixed number|敲打:beat|敲榨:press|敲钟:chime|' +
  '整个:whole/total|整体:construction/global/whole|整修:repair|整夜:whole night|整天:whole day|' +
  '整容:plastic surgery|整形外科:plastic surgery|整改:reform|整数:whole number|整整:whole/full|整日:whole day|' +
  '整肃:serious|整队:line up|整除数:factor|整齐:even|敷设:lay|文书:secretary|文书处理:word processing|文人:scholar|' +
  '文件:file|文件大小:file size|文件夹:file|文体:style|文创产业:music|文化:culture/cultural|文化交流:cultural exchange|' +
  '文化史:cultural history|文化宫:cultural palace|文化水平:educational level|文化遗产:cultural heritage|文墨:culture|' +
  '文士:scholar|文娱:entertainment|文字处理:word processing|文字档:text file|文学巨匠:literary master|文宣:propaganda|' +
  '文宣部:propaganda department|文库:library|文戏:drama|文明:culture|文明病:lifestyle diseases|文本:text|' +
  '文本框:text box|文档:file/documentation|文法:grammar|文科:humanities|文秘:secretary|文稿:article|文章:article|' +
  '文职:administration|文艺作品:literary work|文苑:literary world|文辞:language|文采:literary grace|文面:brand|' +
  '斋期:fast|斐然:outstanding|斑块:spot|斑点:spot|斑痕:mark|斑马:zebra|斑驳:motley|斗争:struggle/fight/battle|' +
  '斗批改:struggle|斗舰:fighting ship|斗鸡眼:cross eye|料件:components|料号:material code|料子:material|料峭:cold|' +
  '料理店:restaurant|斤两:weight|斥卤:salt|斧子:axe|斩获:win|断断续续:stop go|断然:definitive|断食:fast|斯文:intellectual|' +
  '新一代:new generation|新任:new|新低:new low|新兴:industries/emerging|新兴产业:emerging industry|新型:new type|' +
  '新大陆:new world|新奇:novel/new|新宠:current favorite|新居:new home|新市镇:new town|新年:new year|' +
  '新建:new construction|新式:new style|新意:new idea|新政:new policy|新星:nova|新月:crescent|新款:new style|' +
  '新潮:modern|新生:new/emerging/regeneration|新生代:new generation|新知:new knowledge|新秀:rising star|' +
  '新纪元:new era|新编:new|新芽:new sprout|新规:new rule|新贵:upstart|新锐:science/fashion|新闻:news|' +
  '新闻处:news service|新闻媒体:news media|新闻界:press/media|新闻策划:communication management|新闻网:news agency|' +
  '新阶段:new level|新风:new trend|新高:new high|新鲜:novel|方位:bearing|方剂:prescription|方向盘:steering wheel|' +
  '方圆:perimeter/range|方块:block/square|方块舞:square dance|方城:square castle|方子:prescription|方寸:heart/mind|' +
  '方式:way/pattern|方形:square|方志:district records|方才:just now|方方面面:all aspects|方格纸:squared paper|' +
  '方案:program|方正:square|方法:way/technique/procedure|方物:local product|方策:strategy/policy|方舟:ark|' +
  '方针:policy/guidelines|方阵:matrix|施与:grant|施以:apply|施压:pressure|施工:construction|施工单位:builder|施放:fire|' +
  '施政:administration|施救:rescue|施教:teaching|施用:use|施肥:apply fertilizer|旁人:other people|旁听:audit|' +
  '旁听生:auditor|旁白:voice over|旁观者:observer|旅客:tourist|旅店:inn|旅检:passenger inspection|' +
  '旅游:trip/journey/travel/tour|旅游团:tour group|旅游城市:tourist city|旅游客:tourist|旅游景点:travel sight|' +
  '旅游者:tourist|旅游胜地:tourist destination|旅社:hotel|旅程:journey/trip|旅舍:inn|旅行:travel/journey/trip|' +
  '旅行团:tour group|旅行社:travel agency|旅行装备:travel equipment|旅途:journey/trip|旅馆:hotel|旋回:cycle|' +
  '旋转运动:rotation|旋里:return home|旌旗:banner|族人:ethnic minority|族群:community|族裔:ethnic group|族谱:lineage|' +
  '旗号:flag signal|旗子:flag/banner|旗帜:ensign/flag|旗幅:banner|旗手:ensign|旗标:flag|无上:supreme|无人:unmanned|' +
  '无人机:drone|无人驾驶:unmanned|无何:before long|无偿:free|无党派:independent|无农药:pesticide free|' +
  '无出其右:without equal|无助:no help|无国界:without borders|无垠:boundless|无常:variable|无怨无悔:no complaints|' +
  '无息:interest free|无所属:non party|无援:without support|无望:without hope|无比较级:absolute|无生命:non living|' +
  '无益:no good|无穷:boundless|无穷无尽:boundless/infinite|无糖:sugar free|无线电:radio|无线电波:radio wave|无缘:no way|' +
  '无缺:whole|无花果:fig|无记名:secret|无边:without boundary|无际:boundless|无非:only|既是:as|既然:as|日久:over time|' +
  '日出:sunrise|日刊:daily|日前:other day|日头:date|日子:day/date|日常:daily|日志:journal/log|日戳:date stamp|' +
  '日报:daily newspaper|日新月异:rapid progress|日月五星:sun|日月晕:halo|日期:date|日照:sunshine|日食:solar eclipse|' +
  '旧例:old rules|旧俗:old ways|旧制:old system|旧国:old capital|旧址:old location|旧大陆:old world|' +
  '旧好:old friendship|旧学:old learning|旧年:last year|旧式:old style|旧派:old school|旧物:old property|' +
  '旧称:old term|旧调重弹:conservative|旧账:old debt|旧贯:old system|旧都:old capital|旧雨:old friends|' +
  '旨意:order/will|早先:before|早孕:teenage pregnancy|旬岁:full year|旬年:full year|旭日:rising sun|旱烟:tobacco|' +
  '时下:right now|时事:current trends|时代:era|时价:current price|时候:time|时光:time/era|时光机:time machine|' +
  '时兴:popular|时分:time|时刻:time|时势:current trend|时区:time zone|时尚:fashion/fad|时弊:contemporary problems|' +
  '时政:current politics|时效:prescription/aging|时日:time|时机:opportunity|时来运转:time comes|时空:space time|' +
  '时空旅行:time travel|时空穿梭:time travel|时空穿越:time travel|时至今日:now|时节:time|时装:fashion|' +
  '时装剧:contemporary drama|时装秀:fashion show|时装表演:fashion show|时讯:news|时辰:time|时运:fate|时长:duration|' +
  '时间:time|时间序列:time series|时雍:harmony|旷地:open space|旷废:waste|旷费:waste|明亮:bright/shining|明儿:some day|' +
  '明年:next year|明慧:intelligent/brilliant|明星:star|明晃晃:shining/bright|明晰:well defined|明智:wise|' +
  '明月:bright moon|明朗:bright|明渠:canal|明火:open fire|明珠:pearl/jewel|明细:details|易事:easy task|易变:variable|' +
  '易弯:flexible|星名:star name|星图:star atlas|星座:constellation|星火:spark|星空:starry sky|星级:top class|' +
  '映像:image|映射过程:mapping process|春令:spring|春卷:spring roll|春夏秋冬:spring|春天:spring|春汛:spring flood|' +
  '春秋:year|春雨:spring rain|春风:spring breeze|昨夜:last night|昨晚:last night|是以:so|是故:so|是日:this day|' +
  '是次:this time|昼夜:without stop|显出:express|显卡:video card|显学:famous school|显得:seem|显示:show/display|' +
  '显示器:monitor|显示屏:display screen|显示板:information screen|显著:outstanding|显贵:royalty|晃动:rock|晃荡:rock|' +
  '晋级:promotion|晚上:night|晚期:terminal|晚期癌症:terminal cancer|晚间:night|晤谈:meeting|晤面:meet|' +
  '普世:universal/worldwide|普及:popular/universal|普外科:general surgery|普普艺术:pop art|普普通通:ordinary|' +
  '普查:general survey|普级:general|普适:universal|普通:common/ordinary/general/average|普通人:people|' +
  '普通教育:general education|普通民众:ordinary people|普通法:common law|普通股:common stock|普通话:ordinary speech|' +
  '普通车:ordinary vehicle|普遍:universal/general/common|景致:view|景色:view|景象:sight|晶亮:bright|晶体:crystal|' +
  '晶体结构:crystal structure|晶圆:wafer|晶明:bright|晶格:crystal lattice|晶片:chip|晶状体:lens|晶系:crystal system|' +
  '智力:intelligence|智力测验:intelligence test|智库:intellectual resource|智慧:intelligence|' +
  '智慧产权:intellectual property|智慧财产:intellectual property|智者:wise man|智育:intellectual development|' +
  '智能:intelligent/able/system|智能卡:smart card|智能设计:intelligent design|智能障碍:intellectual disability|' +
  '智识:knowledge/learning/intellectual|智驾:intelligent driving|暑气:heat|暗号:secret signal|暗处:secret place|' +
  '暗无天日:all black|暗桩:spy|暗盒:magazine|暗箱操作:black operations|暗藏:hide|暗记:secret mark|暗记儿:secret mark|' +
  '暗语:code word|暗道:secret passage|暨今:this day|暴乱:riot|暴击:critical hit|暴力:force|暴发户:upstart|' +
  '暴恐:terrorist|暴洪:flash flood|暴热:trend|暴风:storm|暴风圈:storm area|暴风雨:storm/tempest|暴风骤雨:tempest|' +
  '曲子:music|曲目:program|曲风:music style|曳引车:tractor unit|更动:change|更卒:soldier|更换:change|更新:renew|' +
  '更替:relay|更楼:watch tower|更胜一筹:even better|更迭:change|更递:change|更阑:deep night|更高性能:high performance|' +
  '曾经:ever|替代品:alternative|替代燃料:alternative fuel|替换:exchange|最优:optimum|最低点:minimum level|' +
  '最佳:optimum/peak|最初:first/primary|最后:last|最善:best|最喜爱:favorite|最好:best|最小值:minimum|最少:minimum|' +
  '最高:supreme|最高法院:supreme court|最高等:top class|月亮:moon|月份:month|月份会议:monthly meeting|' +
  '月供:mortgage payment|月分:month|月刊:monthly magazine|月利:monthly interest|月台:railway platform|' +
  '月岩:moon rock|月度:monthly|月息:monthly interest|月报:monthly|月收入:monthly income|月桂:bay tree|月桂树:bay tree|' +
  '月牙:crescent moon|月牙形:crescent|月球:moon|月缺:new moon|月蓝:light blue|月薪:monthly income|月轮:full moon|' +
  '月钱:monthly payment|月黑天:night|有一些:some|有一点儿:bit|有些:some|有些人:some people|有产者:property owner|' +
  '有人:people|有作用:have impact|有关:concern|有创造力:creative|有别:different/variable|有办法:creative|' +
  '有助:beneficial/help|有名:famous|有声有色:vivid|有学问:specialized knowledge|有弹性:flexible|' +
  '有形:material/tangible|有息:interest bearing|有悖于:go against|有意义:important|有意识:conscious|有新意:modern|' +
  '有机:organic|有机化学:organic chemistry|有机物:organic substance|有机肥:organic fertilizer|有权:have authority|' +
  '有气质:have class|有活力:vital|有源区:active area|有理:right|有电:electric|有的:some|有益:beneficial|有益处:beneficial|' +
  '有着:have|有种:have guts|有穷:limited|有空:have time|有线:cable|有线电视:cable television|有缘:related|' +
  '有耐久力:durable|有联系:related|有能力:able|有良心:conscientious|有色:non white|有节制:moderate|有鉴于此:this end|' +
  '有钱人:rich|有限:limited|有限公司:corporation|有魅力:charming|朋比为奸:gang up|服侍:serve|服务:serve/service|' +
  '服务业:service industry|服务台:service desk|服务器:server|服务生:server|服务规章:service regulation|服用:take|' +
  '服药:take medicine|服装:clothing|服装秀:fashion show|服饰:apparel|朔月:new moon|朔望:new moon|朔风:north wind|' +
  '朗姆:rum|朗姆酒:rum|望日:full moon|望月:full moon|望见:spot|朝圣者:pilgrim|朝廷:court|朝气蓬勃:bright spark|' +
  '朝阳产业:sunrise industry|期指:futures index|期望:hope|期权:option|期许:hope|期间:time|木块:block|木料:timber|' +
  '木杆:wood|木材:wood|木板:slab/board|木棉:cotton tree|木片:wood chip|木醇:wood alcohol|未了:outstanding|' +
  '未几:before long|未命名:no name|未尝:not ever|未来:future|未来学:future studies|未知:unknown|未知数:unknown|' +
  '未经:without|未详:unknown|末了:last bit|末任:last|末儿:powder|末子:powder|末尾:end|末屑:bits|末席:end seat|' +
  '末座:end seat|末日:end|末期:end|末梢:end|末段:last stage|末篇:end|末茶:tea powder|末车:last bus|末页:last page|' +
  '本业:core business|本乡:home village|本事:source material|本人:me|本位:standard|本位货币:local currency|' +
  '本位音:natural note|本名:real name|本土:native/local|本地:local|本垒:home base|本垒打:home run|本埠:this city|' +
  '本处:here|本届:current|本岛:main island|本币:local currency|本市:this city|本年度:this year|本性:nature|' +
  '本我:id/self|本报:this newspaper|本文:article|本族语:native language|本日:today|本月:this month|本期:this term|' +
  '本源:origin/source|本科系:major|本能:instinct|本质:nature|本部:headquarters|本金:capital/principal|' +
  '本钱:capital/asset/advantage/means|札记:reading notes|术前:before surgery|术后:after surgery|术语:term|' +
  '朱古力:chocolate|朱漆:red paint|朱粉:cosmetics|机件:component|机会:opportunity|机会成本:opportunity cost|' +
  '机关:gear/office/agency/organization|机关车:locomotive|机制:machine made|机动:locomotive/treatment|' +
  '机动车:motor vehicle|机动车辆:motor vehicle|机变:flexible|机器:machine|机器人:robot|机场:airport/airfield|' +
  '机场大厦:airport terminal|机壳:case|机子:machine|机宜:guidelines|机密:secret|机师:pilot/operator|机床:machine tool|' +
  '机构:structure/organization/agency/institution|机械:machine/machinery/mechanical|' +
  '机械工程:mechanical engineering|机械师:machine operator|机械性:mechanical|机械码:machine code|' +
  '机械能:mechanical energy|机械表:mechanical watch|机械语言:machine language|机油:engine oil|机洗:machine wash|' +
  '机箱:computer case|机组:unit|机缘:opportunity|机翼:wing|机能:function|机要:secret|机谋:scheme|机踏车:motorcycle|' +
  '机车:locomotive/motorcycle|机遇:opportunity|杀手:hit man|杀手锏:trump card|杀虫剂:pesticide|杀进:storm|' +
  '杂交植物:hybrid plant|杂志:magazine|杂沓:small craftsman|杂流:small craftsman|杂种:hybrid|杂糅:systems|杂色:motley|' +
  '杂货店:grocery store|杂配:mix|权利:right|权力:power/authority|权力斗争:power struggle|权力纷争:power struggle|' +
  '权势:power|权威:authority|权威性:authority|权术:power play|权柄:authority|权益:rights/interests|权能:power|' +
  '权舆:sprout|权衡:balance|权证:warrant|权谋:tactics|权重:weight|杆子:pole/club|李子:plum|李树:plum tree|杏眼:large|' +
  '材料:material/data|材料学:materials science|材料科学:materials science|材质:material|村塾:rural school|' +
  '村委会:village committee|村子:village|村寨:village|村庄:village|村落:village|村里:village|村长:village chief|' +
  '杜塞:stop/block|束线带:cable tie|束缚:tie up|杠杆:financial leverage|杠杠的:great|杠荡:rock|条件:term/factor/state|' +
  '条例:regulations/rules|条子:short note|条幅:banner|条形:bar|条理:order|条规:rule|来世:next life|来到:arrive|' +
  '来历:history/origin|来回:return journey|来复枪:rifle|来头:interest|来年:next year|来源:source/origin|' +
  '来潮:rising tide|来生:next life|来硬的:use force|来示:your letter|来福枪:rifle|来袭:strike/hit|来访者:client|' +
  '来路:origin|来项:income|杨柳:willow tree|杯中物:wine|杯子:glass|杰出:outstanding|松口:yield|松散:not consolidated|' +
  '松木:deal|松糕鞋:platform shoes|松软:flexible|板块:slab/sector|板子:board|板斧:broad axe|板烟:plug|板皮:slab|' +
  '板纸:board|极刑:execution|极北:extreme north|极南:extreme south|极右翼:extreme right|极品:best quality|' +
  '极地:polar region|极少数:small minority|极差:range|极点:pole/origin|极端:extreme|极致:peak/pinnacle|极超:ultra|' +
  '极限:extreme boundary|极限运动:extreme sport|构件:component|构型:structure|构思:design/idea|构想:concept|构成:form|' +
  '构架:structure|构词:composite word|构造:structure|枉顾:misuse|枕边人:partner|林业:forestry|林务:forestry|' +
  '林地:woodland|林场:forestry station|林子:grove/forest|林学:forestry|林木:forest|林火:forest fire|' +
  '林雕:black eagle|果决:firm|果园:orchard|果岭:green|果断:firm|果核:stone|枝子:branch|枝干:branch|枝条:branch/stem|' +
  '枝桠:branch|枢密院:privy council|枢机:cardinal|枢机主教:cardinal|枢纽:hub/fulcrum|枢轴:fulcrum|枣树:date tree|' +
  '枪匪:armed criminal|枪托:stock|架子:stand/airs|架构:structure/architecture|架构师:architect|架桥:bridge|' +
  '架次:flight|架空索道:cable car|枷销:yoke|柄国:rule|柄政:rule|柄臣:big shot|柏油:asphalt|柏油路:asphalt road|' +
  '柏油马路:asphalt road|某些:some|某人:some people|某地:some place|染上:get|染厂:dye factory|染发剂:hair dye|染料:dye|' +
  '染色:dye|柔媚:charming|柔韧:flexible|柜台:bar|柜哥:sales guy|柜子:cabinet|查夜:night patrol|查对:check|' +
  '查帐:audit accounts|查探:check|查核:check|查检:check|查点:check|查看:check up|查证:check|查询:check|查验:inspection|' +
  '柱头:capital|柳丁:orange|柳杞:willow|柳树:willow|柳橙:orange|柳眉:long|柴油:diesel fuel|柴油机:diesel engine|' +
  '栅极:grid/gate|栅格:grid/lattice|栅篱:hedge|栅门:gate|标兵:example|标准:standard/good|标准化:standardization|' +
  '标准时:standard time|标准杆:par|标准组织:standards organization|标准规格:standard|标准语:standard language|标号:grade|' +
  '标尺:staff|标帜:banner/standard|标底:base number|标度:scale|标志:mark/symbol/logo|标新领异:different creation|' +
  '标明:mark|标杆:post|标柱:distance marker|标格:style|标榜:boost|标灯:beacon|标的:target|标砖:keystone|标签:tab|' +
  '标签页:tab|标绘:mark|标记:mark/symbol/token|标配:standard equipment|标题:title|标题栏:title bar|标题语:title word|' +
  '标高:level|栈房:warehouse/inn|栈桥:pier/platform|栈租:warehouse rent|栎树:oak tree|栏目:program|树化玉:wood jade|' +
  '树屋:tree house|树干:tree trunk|树木:tree|树林:grove/forest|树枝:branch|树栖:tree dwelling|树洞:tree hollow|' +
  '树篱:hedge|树蛙:tree frog|树身:tree trunk|栖住:live|栗子:chestnut|校刊:school magazine|校区:campus|' +
  '校名:school name|校园:campus|校官:military officer|校尉:military officer|校徽:university crest|' +
  '校方:school authorities|校监:chancellor|校舍:school building|校车:school bus|校运会:sports day|校阅:review|' +
  '校验:check|栩栩:vivid|株式会社:corporation|样例:example|样单:form|样子:pattern|样式:type/style|样板:example|' +
  '核军备:nuclear arms|核分裂:nuclear fission|核动力:nuclear power|核医学:nuclear medicine|核原料:nuclear material|' +
  '核反应堆:nuclear reactor|核国家:nuclear nations|核地雷:nuclear mine|核大国:nuclear power|核子:nuclear|' +
  '核子医学:nuclear medicine|核实:check|核对:check/audit|核导弹:nuclear missile|核工业:nuclear industry|' +
  '核工程:nuclear engineering|核废物:nuclear waste|核当量:nuclear yield|核心:core|核技术:nuclear technology|' +
  '核推进:nuclear propulsion|核查小组:inspection team|核武:nuclear weapon|核武器:nuclear weapon|' +
  '核武库:nuclear arsenal|核潜艇:nuclear submarine|核热:nuclear heat|核燃料:nuclear fuel|核物理:nuclear physics|' +
  '核球:core|核电:nuclear power|核电荷数:atomic number|核算:accounting|核结构:nuclear structure|核聚变:nuclear fusion|' +
  '核能:nuclear energy|核能源:nuclear power|核裂变:fission|核设施:nuclear installation|核试爆:nuclear test|' +
  '核试验:nuclear test|核转变:nuclear transformation|核轰炸机:nuclear bomber|核辐射:nuclear radiation|' +
  '核防御:nuclear defense|根基:foundation|根底:foundation/root|根据:basis/foundation|' +
  '根本:fundamental/basic/root/simply|根本法:fundamental law|根柢:root/foundation|根源:origin/root|' +
  '根状茎:root stock|根系:root system|格位:case|格外:extra|格子:lattice/check|格局:structure/pattern|格式:form|' +
  '格挡:block|格网:lattice|格调:style/form|栽培:grow|栽子:young plant|栽植:plant/transplant|栽种:plant/grow|' +
  '桃汛:spring flood|桃色:sexual|桃花汛:spring flood|框框:circle|案件:case|案例:hepatitis/example|案例法:case law|' +
  '案卷:records/archives|案子:counter/project|案底:criminal record|案情:case|案文:text|案秤:counter scale|' +
  '案称:counter scale|桌子:table/desk|桌案:table|桌椅板凳:household furniture|桌游:board game|桌灯:desk lamp|' +
  '桌球:pool|档案:file/record/archive|档案夹:portfolio|档案盒:archive box|档案袋:portfolio|档案馆:archive library|' +
  '档次:grade/class/quality/level|桥墩:bridge pier|桥头堡:gateway|桥接:bridge|桥接器:bridge|桥梁:bridge|桥段:bridge|' +
  '桩脚:pier foundation|梁木:beam|梅子:plum|梗塞:block|梦想家:visionary|梦魔:night demon|梭子:shuttle|梭镖:spear|' +
  '检修:service|检字表:word index|检定:test|检录:roll call|检控:prosecution|检控方:prosecution|' +
  '检方:prosecution/prosecutors|检查:inspection|检查员:inspector|检查哨:inspection post|检校:check|' +
  '检测:test/sensing|检测仪:sensor|检点:check|检索:search|检警调:police|检讨:review|检证:inspection|检阅:review|检验:test|' +
  '检验医学:laboratory medicine|棉花:cotton|棍杖:staff|棍棒:club/staff|棒子:club|棒材:bar|棒极了:super|棒棒机:bar phone|' +
  '棕熊:brown bear|棕色:brown|棕黄:light brown|棚顶:canopy|森林:forest|森林培育:forestry|森林浴:as therapy|' +
  '植保:plant protection|植株:plant|植根:take root|植民:colony|植物:plant|椰枣:date|椽子:beam|楦头:shoe last|' +
  '楦子:shoe tree|楷模:example|楸树:tea plant|楼台:tower|楼宇:building|楼座:gallery seat|楼板:concrete slab|' +
  '楼橹:watch tower|楼盘:commercial property|楼阁:building|概型:scheme|概形:scheme|概念:concept/idea|' +
  '概念地图:mind map|概观:survey|概论:introduction/survey|榆木:elm|榆树:elm|榜样:example|榨油:press|槛花笼鹤:prisoner|' +
  '槽车:tanker|樊笼:prison|樊篱:hedge|模具:mold/matrix|模块:module|模块单元:modular unit|模块式:modular|' +
  '模块板:module board|模型:mold/matrix/pattern|模子:mold/matrix|模式:pattern|模形:pattern|模拟信号:analog signal|' +
  '模样:style/about|模糊:mix up|模组:module|横幅:banner|横摇:rolling motion|横杠:bar|横标:banner|横桁帆:boom sail|' +
  '横梁:beam|横流:flow over|横渡:cross|横穿:cross|横行:riot|横财:easy money|横越:cross|横队:rank|横飞:blood|橘柑:orange|' +
  '橘树:orange tree|橘红:orange|橘色:orange|橘黄色:saffron|橙子:orange|橙色:orange|橙黄:orange yellow|橡子:acorn|' +
  '橡子面:acorn flour|橡实:acorn|橡树:oak|橡皮:rubber|橡皮图章:rubber stamp|橡皮擦:rubber|橡皮筋:rubber band|' +
  '橡皮线:wire/cable|橡胶:rubber|橡胶树:rubber tree|橱子:cabinet|檐篷:canopy|櫆师:north star|欠款:balance due|' +
  '欠薪:back pay|欠账:debt|欠项:liabilities/debt|次之:frequency|次于:second after|次子:second son|次序:order|' +
  '次数:frequency/power|次日:next day|次生:secondary/sub|次第:order|次等:second class|次级:secondary|次要:secondary|' +
  '次长:deputy chief|欢乐:happy|欢乐时光:happy time|欢喜:happy/like|欢娱:happy|欢容:happy|欢心:love|欢悦:happy|欢愉:happy|' +
  '欢畅:happy|欢聚:party|欣喜:happy|欧吉桑:older man|欧泊:opal|欧鸽:stock dove|欺瞒:fool|款式:pattern/style/design|' +
  '款项:funds|歌剧:western opera|歌剧院:opera house|歌坛:music business|歌碟:disc/record|止境:boundary/end|止息:end|' +
  '止损:stop loss|止歇:stop|止步:stop|止血贴:band aid|正中:middle/center|正主:central figure|正义:justice/just|' +
  '正体:standard form|正值:honest|正儿八经:serious/real|正反两面:two way|正向:forward/mood|正品:quality product|' +
  '正太:young|正好:just|正如:just as|正字:standard form|正宗:orthodox school|正常:ordinary|正当:just/honest/fair|' +
  '正意:sense|正房:central building|正教:orthodox religion|正文:main text|正方形:square|正气:vital energy|正法:law|' +
  '正派:decent|正版:legal|正直:honest|正确:sound/right|正经:decent/serious|正统:orthodox|正色:firm|' +
  '正规军:standing army|正角:hero|正象:just like|正路:right way|正轨:right track|正道:right way|正门:portal|' +
  '正面:front/direct/open|此刻:now|此前:before this|此后:after this|此地:here|此处:this place|此时:now|此次:this time|' +
  '此类:such|此行:this trip|此起彼伏:up here|此道:such matters|此间:here|步伐:step/march|步入:step into|' +
  '步兵:infantry/foot|步子:step|步枪:rifle|步调:step|步骤:procedure/step|武力:military force|武勇:military skills|' +
  '武器:weapon/arms|武器系统:weapon system|武器级:weapons grade|武将:general|武库:arsenal|武德:ethics|' +
  '武术:self defense|武略:military strategy|武装:arms/equipment/arm/military|武装分子:armed fighter|' +
  '武装力量:armed force|武装部队:armed forces|武警:armed police|武警战士:militia|死人:happen|死伤者:casualty|' +
  '死党:best friends|死当:stop working|死期:fixed term|死死:firm|死活:fate|死生:critical|死难者:casualty|' +
  '殊乡:foreign land|殊色:beauty|殊荣:distinction|残渣:waste product|残疾:disabled|殖利:yield|殖民:colony|' +
  '殖民地:colony|殚力:strive|殚竭:use up|殴打:battery|段位:rank/class|段数:rank/level|段落:passage|殿下:your majesty|' +
  '殿堂:palace/hall|殿试:court examination|母体:parent/matrix/population|母公司:parent company|母国:home country|' +
  '母弹:parent shell|母星:home planet|母机:machine tool|母港:home port|母线:bus|母群体:population|' +
  '母语:native language|母质:parent material|母题:main idea|每个:each|每年:each year|每日:daily|每月:each month|' +
  '毒剂:chemical weapon|毒品:drugs|毒枭:drug lord|毒蛇:viper|毒资:drug money|比例:scale|比例尺:scale|比划:fight|' +
  '比如:such as|比拟:match|比特:bit|比率:rate|比肩:match|比萨:pizza|比萨饼:pizza|比赛:competition/match|毕业:graduate|' +
  '毕业生:graduate|毕生:lifetime|毕竟:after all|毛发:hair|毛孩子:child|毛手毛脚:paw|毛条:wool top|毛毛雨:light rain|' +
  '毛线:knitting wool|毛线衣:wool|毛象:mammoth|毫发:hair|毫毛:down|毫秒:ms|民主:democracy/democratic|民主主义:democracy|' +
  '民主化:democratic transformation|民主政治:democracy|民主革命:democratic revolution|民事:civil|民事诉讼:civil appeal|' +
  '民事责任:civil liability|民众:common people|民兵:militia|民团:militia|民宅:house|民宿:pension|民居:homes|' +
  '民庭:civil court|民心:popular sentiment|民情:popular sentiment|民意:popular will|民房:private house|' +
  '民政:civil administration|民族:ethnic group|民族团结:national unity|民族工业:national industry|' +
  '民族英雄:national hero|民权主义:democracy|民法:civil law|民法典:civil code|民爆:civil explosives|' +
  '民航:civil aviation|民航班机:commercial flight|民警:civil police|民资:private capital|民运:civil transport|' +
  '民间:popular|民间组织:association/organization|民风:popular customs|气体:gas|气候:climate|气候变化:climate change|' +
  '气力:strength/energy|气动:pneumatic|气动式:pneumatic|气动控制:pneumatic control|气动泵:pneumatic pump|气囊:air sac|' +
  '气团:air mass|气圈:air ring|气场:aura|气塞:air block|气宇:bearing|气度:bearing|气态:air/bearing|气数:fate|' +
  '气根:aerial root|气氛:mood|气泵:air pump|气焊:gas welding|气煤:gas coal|气瓶:air tank|气生根:aerial root|' +
  '气笼:air pipe|气筒:bicycle pump|气管:gas pipe|气象:weather/meteorology|气象卫星:weather satellite|' +
  '气象学:meteorology|气象局:weather bureau|气象站:weather station|气质:aura/air/class|气道:air passage|' +
  '气门:valve/accelerator|气雾室:cloud chamber|氢原子:hydrogen atom|氢气:hydrogen|氢能源:hydrogen energy|' +
  '氢键:hydrogen bond|氯化钠:common salt|水上乐园:water park|水上运动:water sports|水下:submarine|水丝:low grade|' +
  '水井:well|水位:water level|水准:level/standard|水准仪:level|水刑:water boarding|水刑逼供:water boarding|' +
  '水利工程:hydraulic engineering|水力:hydraulic power|水力学:hydraulics|水务:water supply|水务局:water authority|' +
  '水压:water pressure|水土:climate|水基:water based|水塔:water tower|水塘:pool|水墨:ink|水处理:water treatment|' +
  '水师:navy|水平:level/standard|水平仪:level|水平面:water level|水库:reservoir|水底相机:underwater camera|' +
  '水性:water based|水怪:sea monster|水族箱:aquarium|水族馆:aquarium|水晶:crystal|水池:pool|水污染:water pollution|' +
  '水波:wave|水泥:cement|水泵:water pump|水流:river/stream|水渍:water spot|水渠:canal|水源:water source|' +
  '水潭:water pool|水灾:flood|水烟壶:water pipe|水烟管:water pipe|水烟袋:water pipe|水獭:otter|水玉:crystal|' +
  '水电:hydroelectric power|水碾:water mill|水神:river god|水管:water pipe|水箱:water tank|水系:drainage system|' +
  '水绿:light green|水能:hydroelectric power|水能源:hydroelectric power|水质:water quality|' +
  '水质污染:water pollution|水费:water bill|水路:waterway|水道:canal/lane|水银:mercury|水门:water valve|水门汀:cement|' +
  '水闸:sluice|水雷:naval mine|水雾:mist|水鸡:frog|水龙:pipe|永久:perpetual/permanent|永久性:permanent|' +
  '永续:sustainable/perpetual|永续城市:sustainable city|求乞:beg|求偶:court|求助:appeal|求索:quest|汇价:exchange rate|' +
  '汇兑:remittance|汇入:import|汇出:export|汇划:remittance|汇合:fuse/fusion|汇整:archive|汇款:remittance|' +
  '汇注:flow into|汇演:joint performance|汇点:meeting point|汇率:exchange rate|汇算:settle accounts|' +
  '汇编:collection|汇编语言:assembly language|汇金:finance|汉子:man|汉白玉:white marble|汗毛:hair/down|汗漫:power|' +
  '汗背心:tank top|汗衫:vest|江山:country|江水:river water|江河:river|江河湖海:rivers|江流:river/current|' +
  '江源:river source|江蓠:some edible|江豚:river dolphin|江边:river bank|池塘:pool|池沼:pool|污泥:mud|汪汪:woof woof|' +
  '汹涌:river|汽修:auto repair|汽灯:gas lamp|汽艇:motor boat|汽车:car/automobile/bus|汽车厂:car factory|' +
  '汽车站:bus stop|汽运:bus transport|汽配:auto parts|沉凝:low|沉寂:silence|沉淀:settle|沉甸甸:heavy|沉痛:profound|' +
  '沉着:not nervous|沉积:deposit|沉稳:calm|沉重:heavy/serious/critical|沉闷:heavy|沉静:calm|沐浴乳:body wash|' +
  '沐浴油:bath oil|沐浴用品:bath product|沙丘:sandy hill|沙发:sofa|沙地:sandy land|沙坝:sand bar|沙子:sand|沙滩:beach|' +
  '沙滩鞋:beach shoes|沙盘:sand table|沙碛:sandy shore|沙质:sandy|沟渠:channel/moat|沟通:connect|没事:free|' +
  '没多久:before long|没完没了:without end|没戏:no way|没救:beyond saving|没有:not have|没门儿:no way|沥干:drain|' +
  '沥青:asphalt|河外星系:galaxy|河岸:river bank|河川:rivers|河心岛:river island|河槽:channel|河水:river water|河沟:brook|' +
  '河流:river|河渠:waterway|河港:river port|河滨:brook|河滩:river bank|河神:river god|河谷:river valley|' +
  '河边:river bank|河运:river transport|河道:river channel|油井:oil well|油价:oil price|油墨:printing ink|' +
  '油库:fuel farm|油料:oil/fuel|油泵:oil pump|油泼扯面:broad|油漆:paint|油灯:oil lamp|油烟机:range hood|油盐酱醋:salt|' +
  '油砂:oil sand|油管:oil pipe|油箱:fuel tank|油罐车:fuel tanker|油耗:fuel consumption|油脂:oil|油船:oil tanker|' +
  '油荤:meat foods|油轮:tanker|油门:accelerator|治军:military management|治学:scholarship|治安:public security|' +
  '治理:control|治疗:therapy|治疗法:therapy|沼气:marsh gas|沼泽:marsh|沼泽地:marsh|沼泽地带:marsh|沿岸:coastal area|' +
  '沿岸地区:coastal area|沿海:coastal|沿海地区:coastal areas|沿海州:coastal region|沿革:history|泄洪闸:sluice gate|' +
  '泄流:drainage|泅水:swim|泅游:swim|泉水:spring water|泉源:source|泊位:parking space|法人:corporation|' +
  '法会:religious assembly|法儿:way/means|法典:legal code|法则:law/rule/code|法力:magic power|法务:legal affairs|' +
  '法医:medical examiner|法医学:forensic medicine|法场:execution ground|法子:way|法学:law|法学院:law school|' +
  '法定:statutory/legal|法宝:magic weapon|法度:law|法式:rule|法律:law|法律责任:liability|法拍:judicial auction|' +
  '法术:magic|法杖:magic staff|法案:bill|法衣:nun|法门:way|法院:court|泛滥:flood|泛珠三角:south china|泛称:general term|' +
  '泛音:harmonic|泡子:small lake|泡腾:fizz|波丽士:police|波函数:wave function|波动:wave motion|波动力学:wave mechanics|' +
  '波峰:wave crest|波幅:amplitude|波形:wave form|波数:wave number|波普艺术:pop art|波束:beam|波段:wave band|波浪:wave|' +
  '波谱:spectrum|波面:wave front|泥土:earth/mud|泥水:mud|泥泞:mud|泥浆:mud|泥淖:mud|泥金:gild/gilt|泥鳅:mud fish|' +
  '注册:register|注射剂:shot|泰然:calm|泱泱:grand|泳姿:swimming style|泳将:swimming star|泳帽:swimming cap|' +
  '泳池:swimming pool|泵浦:pump|泵灯:lamp|泵站:pumping station|泼贱:base|泽塔:zeta|洁净:clean|洁白:pure white|' +
  '洋务:foreign affairs|洋味:western style|洋学堂:math/physics|洋将:import|洋式:western style|' +
  '洋教:foreign religion|洋气:western style|洋流:ocean current|洋灰:cement|洋芋片:potato chip|洋蒲桃:love apple|' +
  '洋话:foreign language|洋钱:foreign money|洒家:me|洒脱:natural|洗净:wash clean|洗涤:wash|洗濯:wash|洗练:deft|' +
  '洞察力:insight|洞见:insight|津要:key post|津贴:allowance|洪峰:flood peak|洪水:flood|洪涝:flood|洪灾:flood|' +
  '洪福:good fortune|洲府:state government|活体:living body|活儿:work|活力:energy|活力四射:dynamic|' +
  '活动:exercise/flexible/liquid|活动房屋:mobile home|活动能力:mobility|活化石:living fossil|活命:life|活好:live well|' +
  '活存:demand deposit|活性:active|活期:current/demand|活期存款:demand deposit|活期贷款:demand loan|活泛:flexible|' +
  '活泼:active|活活:simply|活瓣:valve|活生生:real/living|活禽:live poultry|活色生香:charming/vivid|活茬:farm work|' +
  '活菩萨:saint|活计:work|活跃:active/enliven|活路:labor|活钱:extra income|活门:valve|活靶子:target|活鱼:living fish|' +
  '洽商:talk over|派出:send|派别:group/school|派势:style|派员:send staff|派头:style|派对:party|派生:produce|' +
  '派送:send/deliver|派遣:send|流于:change|流入:flow into|流利:fluent|流别:branch/school|流动:flow/mobile/liquid|' +
  '流动人口:floating population|流动性:mobility|流动负债:current liability|流动资产:current assets|流域:valley|' +
  '流岚:mountain mist|流干:drain|流感:influenza|流水:running water|流水线:pipeline|流泻:flow/flood|流派:school/style|' +
  '流淌:flow|流畅:fluent|流程:stream|流萤:firefly|流行音乐:pop music|流览:browse|流辈:contemporary|流通:distribution|' +
  '流速:flow speed|流量:flow rate|流韵:cadence|流食:liquid food|浅易:easy|浅析:primary|浅淡:light|浅露:direct|浅黑:gray|' +
  '浇水:water|浇灌:water|浇铸:cast/mold|测孕:pregnancy testing|测心术:mind reading|测深:sound|测知:sense|测绘:map|' +
  '测试:test/beta|测试器:testing apparatus|测量:survey|测量工具:measuring tool|测验:test|浏览:browse|浏览量:traffic|' +
  '浑身:all over|浑身上下:all over|浓厚:deep|浓艳:rich|浓郁:rich/heavy|浓重:rich/heavy/deep/profound|浣洗:wash|' +
  '浣涤:wash|浣濯:wash|浣纱:wash silk|浩室:house|浩瀚:boundless|浩繁:heavy|浩茫:boundless|浪头:wave|浪涛:ocean wave|' +
  '浪潮:wave|浪谷:low point|浪费:waste|浮浅:skin deep|浮点:floating point|浮点型:floating point|浴池:public bath|' +
  '浴液:body wash|海上:maritime|海事:maritime affairs|海事法院:maritime court|海产:marine|海关:customs|' +
  '海内:whole world|海军:navy|海军蓝:navy blue|海口:seaport|海域:sea area|海外:overseas|海子:lake|海岛:island|' +
  '海岸:coastal|海峡:channel|海巡:coast guard|海平面:sea level|海战:naval battle|海星:sea star|海景:sea view|海枣:date|' +
  '海波:wave|海洋:ocean|海洋性:maritime|海洋雪:marine snow|海浪:sea wave|海港:seaport/harbor|海湾:bay/gulf|' +
  '海湾国家:gulf states|海滨:shore|海滩:beach|海潮:tide|海狮:sea lion|海獭:sea otter|海盐:sea salt|海砂:sea sand|' +
  '海蛎:oyster|海蛎子:oyster|海螺:sea snail|海警:coast guard|海豚:dolphin|海边:coast/beach|海运费:shipping|' +
  '海防:coastal defense|海陆军:military force|海隅:coastal area|海风:sea breeze|海马:sea horse|海鹫:sea eagle|' +
  '海龟:turtle|涂乙:edit|涂去:ink|涂径:path/road|涂抹:paint/apply|涂敷:apply|涂料:paint|涂油:oil|涂盖:mask|消停:stop|' +
  '消化:process|消受:bear|消息:news/information|消息来源:web feed|消磨:wear down|消耗:mail|消费税:consumption tax|' +
  '消费级:consumer grade|消费群:consumer group|消费者:consumer|消费资料:consumption data|消费金融:consumer finance|' +
  '消遣:recreation|消金:consumer finance|消防:fire control|消防局:fire department|消防署:fire station|' +
  '消防车:fire engine|消防通道:fire lane|消防队:fire brigade|消隐:hide|消音:silence|涉世:gain experience|' +
  '涉历:experience|涉及:concern|涉案:weapon|涉渡:ford|涉览:browse|涉足:step into|涉黑:gang related|' +
  '涉黑案:criminal case|涌动:people|涌溢:well up|涌现:spring up|涌起:well up|涡轮:turbine|涧壑:valley|' +
  '涧水:mountain stream|涧流:mountain stream|涧溪:mountain stream|涨到:go up|涨势:rising trend|涨幅:growth|' +
  '涨潮:high tide|涨粉:gain followers|涨红:turn red|涨钱:inflation|液体:liquid|液力:hydraulic|液化气:liquid gas|' +
  '液压:hydraulic pressure|液压传动:hydraulic drive|液态:liquid|液态水:liquid water|液晶:liquid crystal|液流:stream|' +
  '涵义:content|涵养:support|涵意:content|淆杂:mix up|淋漓:extreme|淋漓尽致:brilliant|淑女:lady|淘客:talk|淘河:pelican|' +
  '淘洗:wash|淘金潮:gold rush|淘金热:gold rush|淡化:water down|淡蓝色:light blue|淡薄:thin/light|淡黄:light yellow|' +
  '淤灌:warp|深切:honest|深刻:profound/deep|深厚:deep/profound|深奥:profound|深层:deep/underlying|深层政府:deep state|' +
  '深层次:deep level|深广:profound|深度学习:deep learning|深情:deep love|深情厚意:profound love|深情厚谊:deep friendship|' +
  '深情款款:caring|深沉:deep/profound|深海:deep sea|深深:deep/profound|深空:deep space|深红色:deep red|' +
  '深谷:deep valley|深邃:deep|深重:profound|深闭固拒:deep|混元:world|混凝土:concrete|混合:mix/hybrid/composite|' +
  '混合物:composite|混同:mix up|混日子:waste time|混杂:mix|混淆:mix up|混种:hybrid|混血:hybrid|混行:joint operation|' +
  '混酱:mole|淹没:flood|淹灭:flood/bury|淹盖:flood|清丽:charming|清亮:bright|清关:customs clearance|清嗓:hawk|' +
  '清廉:honest|清水:drinking water|清洁:clean|清洁剂:cleaning solution|清洗:wash/clean|清涤:wash/clean|清点:check|' +
  '清点帐目:take stock|清癯:thin/spare|清白:pure|清盘:liquidation|清真:clean/pure|清真寺:mosque|清算:settle accounts|' +
  '清茶:green tea|清谈节目:talk show|清零:reset|渊博:profound|渊壑:deep valley|渊泉:deep springs|渊深:profound|' +
  '渊源:origin/source|渊薮:nest/den|渊谷:deep valley|渊远:deep/profound|渊默:profound silence|渐进:move forward|' +
  '渔业:fishery|渔具:fishing gear|渔场:fishing ground|渔捞:fishing|渔港:fishing port|渔线:fishing line|' +
  '渔网:fishing net|渔船:fishing boat|渔船队:fishing fleet|渠道:channel/means|渡船:ferry|渡轮:ferry boat|' +
  '渡轮船:ferry ship|渡过:cross over|渣子:bits|温习:review|温和:moderate|温理:review|港务局:port authority|' +
  '港区:port area|港口:port/harbor|港口城市:port city|港埠:port|港警:port police|游丝:gossamer|游乐:recreation|' +
  '游人:tourist|游动:mobile|游历:tour/travel|游园会:fair|游客:tourist|游弋:cruise/patrol|游戏:game/play|游水:swim|' +
  '游泳:swimming/swim|游泳圈:swim ring|游泳池:swimming pool|游离:free|游船:cruise ship|游艺:entertainment|游艺会:fair|' +
  '游行:march|游览:tour|游览区:tourist regions|游记:travel notes|游资:floating capital|游走:network|游轮:cruise ship|' +
  '渺渺茫茫:unknown|渺茫:remote|渺远:remote|湍急:rapid|湔洗:wash|湔涤:wash|湖泊:lake|湖滨:lake front|湮没:bury|溉涤:wash|' +
  '源代码:source code|源头:source/origin|源泉:well spring|源点:source|源码:source code|源程序:source code|溜槽:sluice|' +
  '溜肩膀:work shy|溟池:northern sea|溢价:premium|溪壑:valley|溪径:path/way/channel|溪流:stream|溪涧:stream|' +
  '溪谷:valley|溶体:solution|溶液:solution|滋长:grow/yield|滑动:slide|滑梯:slide|滑水道:water slide|滑落:slide down|' +
  '滑行:slide/coast/taxi|滚动:roll|滚边:border|满分:full marks|满天:whole sky|满师:graduate|满月:full moon|满满:full|' +
  '满潮:high tide|满点:full marks|满盈:full up|满盘:comprehensive|满贯:grand slam|满足:meet/content|满速:full speed|' +
  '满门:whole family|滥伐:forest clearance|滥权:misuse power|滥用:misuse|滥觞:origin|滨海:coastal|滩头:beach|' +
  '滴答声:tick|滴翠:green|漂雷:floating mine|漏失:oversight|演习:exercise|演出:act/performance/concert/show|' +
  '演出地点:performance place|演化:evolution|演员阵容:cast|演技:performing skills|演播:broadcast performance|' +
  '演播室:broadcasting studio|演示:show|演练:practice|演绎:enact|演艺:performing arts|演艺圈:show business|' +
  '演艺界:entertainment world|演说:speech|演进:evolution|漠然:cold|漫无边际:boundless|漫漫:long/boundless|潜伏:hide|' +
  '潜影:hide|潜水艇:submarine|潜舰:submarine|潜艇:submarine|潜艇堡:submarine sandwich|潭奥:profound/deep|' +
  '潭府:deep pool|潭水:deep water|潮位:tide level|潮水:tide|潮汐:tide|潮汛:spring tide|潮流:tide/current/trend|' +
  '澄清:settle|澄渊:deep water|澳宝:opal|激光:laser|激光器:laser|激动:stir up|激打:laser printer|激活:activate|' +
  '激烈:acute/extreme|激荡:dash|激起:stir up|激进:extreme|濒海:coastal|灌录:record|灌木林:low wood|灌濯:wash|' +
  '火候:heat control|火儿:fire|火力:fire|火印:brand|火堆:open fire|火控:fire control|火星:spark|火柴:match|' +
  '火气:internal heat|火湖:burning lake|火灾:serious fire|火炭:live coal|火炮:artillery|火烧眉毛:extreme emergency|' +
  '火热:burning|火爆:popular|火狐:red fox|火电:thermal power|火种:spark|火箭:rocket|火箭弹:rocket|' +
  '火箭炮:rocket artillery|火线:firing line|火腿:ham|火花:spark/sparkle|火花塞:spark plug|火药:gunpowder|' +
  '火警:fire alarm|火车头:locomotive|火辣辣:burning|火锅:block|火险:fire insurance|火鸡:turkey|灯光:lighting/light|' +
  '灯塔:lighthouse|灯塔守:lighthouse keeper|灯心草:rush|灯火:lights|灯盏:lantern|灯笼:lantern|灯笼鱼:lantern fish|' +
  '灯蕊:lamp wick|灰水:gray water|灰白色:ash gray|灰色:gray|灰色地带:gray area|灰领:gray collar|灰鹤:common crane|' +
  '灵光:halo|灵利:bright|灵巧:deft|灵异:monster|灵性:intelligence|灵感:insight|灵敏:smart/keen|灵机:bright idea|' +
  '灵活:flexible|灵界:spiritual world|灵醒:keen|灵魂人物:key figure|灼见:deep insight|灿烂:brilliant|炒锅:wok|' +
  '炙热:burning|炮兵:artillery soldier|炮击:shell|炮制:produce/process|炮台:fort/battery|炮弹:artillery shell|' +
  '炮战:artillery battle|炯炯:shining|炸薯片:potato chip|点亮:light|点击:hit/press/strike/click|点单:order|' +
  '点名:roll call|点子:spot/point/idea|点按:click|点水:skin deep|点滴试验:spot check|点点:point|点焊:spot welding|' +
  '点视:check|点赞:like|点选:select|点阵:lattice|炼油:oil refinery|炼油厂:oil refinery|炼焦:coking|炼钢厂:steel mill|' +
  '炼铁厂:iron foundry|烂崽:low life|烂泥:mud|烈士:martyr|烈度:intensity|烘焙师:baker|烙印:brand/mark/stamp|烙铁:iron|' +
  '烜赫:famous|烝民:people|烝黎:people|烟尘:air pollution|烟斗:pipe|烟肉:bacon|烟草:tobacco|烟袋:tobacco pipe|烟雾:mist|' +
  '烟霾:pollution|烧制:fire|烧埋:bury|烧水:heat water|烧焦:burning|烧硬:fire|烫平:press|烫衣:iron|热中子:thermal neutron|' +
  '热传导:heat transfer|热函:heat content|热力:heat|热土:homeland|热容:thermal capacity|热带:tropical|' +
  '热带风暴:tropical storm|热带鱼:tropical fish|热成像:thermal imaging|热捧:popular wave|热播剧:popular show|' +
  '热敏:thermal|热敏纸:thermal paper|热望:aspire|热机:heat engine|热核武器:fusion weapon|热气:heat|热泵:heat pump|' +
  '热浪:heat wave|热源:heat source|热焓:heat content|热管:heat pipe|热络:active|热能:heat energy|' +
  '热脉冲:thermal pulse|热辐射:thermal radiation|热量:heat|热量单位:thermal unit|热门:popular|烽火:fire beacon|' +
  '烽烟:fire beacon|焊丝:welding wire|焊工:welding|焊接:welding|焊点:welding point|焊盘:land|焕发:glow/flash|' +
  '焕新:renew|焕然一新:brand new|焦化:coke|焦炭:coke|焦点:focus|然后:after that|然顷:before long|煌熠:bright|煜煜:bright|' +
  '煜熠:bright|煞住:stop|煞到:like|煞尾:wind up|煞神:demon|煤气:gas|煤炭:coal|煤矿:coal mine|煤箱:coal box|照亮:lighting|' +
  '照会:diplomatic note|照像机:camera|照射:light up|照护:care/treatment|照旧:as before|照明:lighting/illumination|' +
  '照明弹:star shell|照样:as before|照直:directly|照相机:camera|煽情:moving|熄灭:stop burning|熊市:bear market|' +
  '熊掌:bear paw|熊瞎子:bear|熊胆:bear gall|熏肉:bacon|熏陶:training|熔断丝:fuse wire|熔融:fuse|熔解:fusion|熟习:skillful|' +
  '熟练:proficient/skillful|熠熠:bright|熨烫:iron|燃放:light|燃料:fuel|燃料循环:fuel cycle|燃料油:fuel oil|' +
  '燃料电池:fuel cell|燃气:natural gas|燃气轮机:gas turbine|燃油:fuel oil|燃油舱:fuel tank|燃点:light|燃烧:combustion|' +
  '燃煤:coal fuel|燃爆:fire|燃眉之急:extreme emergency|燃耗:fuel consumption|燃起:light|爆冷:breakthrough|' +
  '爆冷门:breakthrough|爆发力:music|爆声:bang|爆表:extreme|爆裂物:explosives|爬上:climb up|爬升:climb|爱乐:love music|' +
  '爱国:patriotic|爱国者:patriot|爱好:like/interest|爱屋及乌:love me|爱巢:love nest|爱心:love/heart|爱怜:coo over|' +
  '爱情:love|爱惜:treasure|爱意:love|爱护:treasure|爱滋:aids|爱称:pet name|爵士:sir/jazz|爵士乐:jazz|爵士舞:jazz|' +
  '爵士音乐:jazz|父级:parent|爽亮:open/bright|爽利:efficient|爽朗:open|片儿:thin film|片商:film distributor|片头:leader|' +
  '片子:film|片尾:end credits|片时:short time|版图:territory|版块:board|版权:copyright|版税:royalty|' +
  '版面:printing space|牌匾:board|牌坊:memorial arch|牌子:brand|牌戏:card game|牌桌:card table|' +
  '牌照:car registration|牒谱:family tree|牙人:broker|牙侩:broker|牙冠:crown|牙城:military headquarters|牙套:crown|' +
  '牙子:broker|牙桥:dental bridge|牙行:broker|牙齿:dental|牛市:bull market|牛毛:ox hair|牛皮:leather|牛羊:livestock|' +
  '牛蛙:bullfrog|牛角椒:red pepper|牛轭:yoke|牛顿:newton|牛鼻子:key point|牟利:exploitation|牡牛:bull|牡蛎:oyster|' +
  '牢固:firm|牢实:solid/firm|牢房:prison cell|牢狱:prison|牤牛:bull|物业:property|物业税:property tax|' +
  '物业管理:property management|物主:owner|物事:business|物产:products/produce|物价指数:price index|' +
  '物体:body/substance|物力:physical resources|物料:material|物流:distribution|物理:physics|' +
  '物理化学:physical chemistry|物理学:physics|物理性质:physical property|物理治疗:physical therapy|' +
  '物理疗法:physical therapy|物管:property management|物美价廉:bargain|物证:material evidence|' +
  '物质:substance/material|物质享受:material benefits|物质文明:material culture|物资:supplies|牲畜:livestock|' +
  '牵制:control|牵头:lead|牵引:tow|牵引车:tractor unit|牵扶:lead|牵绊:yoke|牸马:mare|特产:specialty|特价:special price|' +
  '特价菜:restaurant special|特使:special envoy|特例:special case|特出:outstanding|特别:special|' +
  '特别待遇:special treatment|特务:operative/spy|特卖:sale|特卖会:sale|特定:special/designated|特工:secret service|' +
  '特异选择:special choice|特快专递:express mail|特快车:special express|特急:top priority|特性:property|' +
  '特护:special nursing|特效:special effects|特殊:special|特殊护理:special care|特殊教育:special education|' +
  '特派:task force|特派员:special commissioner|特种:special type|特种兵:commando|特种警察:riot police|' +
  '特种部队:special forces|特等:special grade|特级:special grade|特警:riot police|特许:licensed|特许权:patent|' +
  '特许状:charter|特质:special quality|特辑:special collection|特长:personal strength|犯人:prisoner/criminal|' +
  '犯罪:crime|犯罪分子:criminal/offender|犯罪团伙:criminal gang|犯罪者:criminal|犯罪记录:criminal record|' +
  '犯罪集团:crime syndicate|状元:leading light|状况:state|状态:state|状态栏:status bar|犹之乎:just like|犹如:like|' +
  '狂吠:howl|狂奔:rush|狂欢:party|狂潮:tide|狐女:fox lady|狐狸:fox|狐蝠:flying fox|狗熊:black bear|狗鹫:royal eagle|' +
  '狩猎:hunt/hunting|独一:only|独体:autonomous body|独创:innovation|独创性:innovative|独属:special|独步:outstanding|' +
  '独生:only|独生子女:only child|独立:independent/independence|独立门户:achieve independence|独苗:only child|' +
  '独资:wholly owned|独身:single|独领风骚:par excellence|狭隘:limited|狮子:lion|狱吏:prison guard|狼人:werewolf|' +
  '狼嗥:howl|猎取:hunt|猎场:hunting ground|猎捕:hunt/hunting|猎物:quarry|猎艳:chase women|猎豹:cheetah|猎鹰:falcon|' +
  '猛力:slam|猛劲儿:dash|猛增:rapid growth|猛打:strike|猛撞:slam|猛攻:storm|猛犸:mammoth|猫粮:cat food|献礼:offering|' +
  '献花:lay flowers|獠牙:tusk/fang|玄妙:profound|玄色:black|玄远:profound|玄青:deep black|率先:show initiative|' +
  '率领:lead/command|玉兔:moon|玉石:jade|玉螺:moon snail|玉音:your letter|王冠:crown|王后:queen|王国:kingdom|' +
  '王妃:princess|王室:royal family|王宫:imperial palace|王权:royalty|王法:law|王牌:ace|玩偶:action figure|玩儿:play|' +
  '玩咖:party guy|玩意:act|玩耍:play|玫瑰:rose flower|玫瑰花:rose|环保:environmental protection|环保型:environmental|' +
  '环保科学:environmental science|环境:environment|环境保护:environmental protection|环境因素:environmental factor|' +
  '环境影响:environmental impact|环境污染:environmental pollution|环岛:traffic circle|环形公路:ring road|' +
  '环形路:circuit|环状:ring like|环球:worldwide|环线:ring road|环绕:circle|环节:element/sector|环路:loop|环顾:survey|' +
  '现下:now|现世:this life|现世宝:fool|现今:now/modern|现代:modern times|现代人:modern man|现代史:modern history|' +
  '现代形式:modern form|现代舞:modern dance|现代音乐:modern music|现任:current|现在:now|现场:spot/site|' +
  '现场投注:live betting|现如今:now|现实:real|现实情况:current state|现时:current|现款:cash|现行:current|现金:cash|' +
  '现金周转:cash flow|现金基础:cash basis|现金流:cash flow|现金流转:cash flow|现金流量:cash flow|现钱:cash|玻璃:glass|' +
  '玻璃杯:drinking glass|玻璃球:marble|玻璃管:glass tube|玻璃纤维:glass fiber|玻纤:glass fiber|珍奇:rare|珍宝:treasure|' +
  '珍异:rare|珍惜:treasure/value|珍稀:rare|珍视:treasure|珍闻:oddity|珙桐:dove tree|珠子:pearl|珠灰:pearl gray|' +
  '珠茶:gunpowder tea|班上:class|班代:class representative|班会:class meeting|班台:office desk|' +
  '班底:supporting cast|班次:grade|班级:class/grade|班长:class monitor|球台:table|球场:court|球星:sports star|' +
  '球杆:club/cue|球棍:club|球状:sphere|球状物:globe|球竿:cue/club|球网:net|球赛:game/match|球道:lane|球面:sphere|' +
  '理事会:council|理则:logic|理则学:logic|理学:science|理念:idea/concept|理想:ideal|理想国:ideal state|理科:sciences|' +
  '理财:money management|琢磨:mull over|琥珀:amber|琴弦:string|琴棋书画:go|琴锤:mallet|瑰宝:treasure|璀璨:bright|' +
  '瓜葛:connection/association|瓣膜:valve|瓦斯:gas|瓦片:tile|瓦特:watt|瓦蓝:bright blue|瓮棺葬:urn burial|' +
  '瓷砖:ceramic tile|甄别:screen|甄别考试:screen|甄拔:select|甄选:select|甘糖醇:sugar alcohol|甘露糖醇:sugar alcohol|' +
  '甘露醇:sugar alcohol|甚且:even|甚或:even|甚而:even|甚而至于:even|甚至:even|甚至于:even|甜美:happy|甜蜜:happy|生丝:raw silk|' +
  '生产:produce|生产单位:production unit|生产成本:production costs|生产线:assembly line|生产能力:production capacity|' +
  '生产队:production team|生养:bear|生出:grow/generate/produce|生前预嘱:living will|生力军:new force|' +
  '生化武器:biological weapon|生命:life|生命周期:life cycle|生命科学:life sciences|生存环境:living environment|生平:life|' +
  '生平事迹:lifetime achievements|生态城市:sustainable city|生态环境:ecosystem|生态系:ecosystem|生态系统:ecosystem|' +
  '生息:live|生意:business|生意经:business sense|生成:generate/produce/form|生根:take root|生殖力:fertility|' +
  '生活:live/life|生活作风:conduct|生活方式:lifestyle|生活水平:living standards|生活设施:living facilities|' +
  '生活馆:living museum|生涯:life|生热:generate heat|生物:biological|生物制剂:biological product|' +
  '生物制品:biological product|生物学:biology|生物工程:genetic engineering|生物弹药:biological ammunition|' +
  '生物性:biological|生物武器:biological weapon|生物界:biological world|生物链:food chain|生皮:raw hide|' +
  '生管:production control|生老病死:grow old|生聚教训:amass wealth|生肉:raw meat|生肖属相:ox|生育:bear/fertility|' +
  '生育能力:fertility|生蚝:raw oyster|生词:new word|生辰八字:month/day/hour|生造:coin|生长:grow|生长率:growth rate|' +
  '用作:serve as|用具:gear/equipment|用品:products|用场:use/application|用字:use letters|用意:purpose|用户:consumer|' +
  '用料:ingredients/material|用膳:dine|用语:term|用途:use/application|用量:consumption|甩上:slam|甩卖:mark down|' +
  '田产:estate/lands|田园:fields/countryside/rural|田役:farm work|田猎:hunt|田螺:river snail|田赋:land tax|' +
  '田野:open land|田间:farm/village|田间管理:land management|田陌:fields|田鸡:frog|由来:origin|甲型:alpha|' +
  '甲等:first class|甲级:first rate|甲胄:armor|甲醇:wood alcohol|甲铠:armor|申令:order/command|申诉:appeal|申说:state|' +
  '申请:application form|申请书:application|申请表:application form|申述:state|电信:telecommunications|' +
  '电信号:electrical signal|电信局:central office|电信网路:telecommunications network|电信诈骗:wire fraud|' +
  '电光:electric light|电力:electricity|电力机车:electric locomotive|电功率:electric power|电动:electric powered|' +
  '电动机:electric motor|电动玩具:video game|电台:broadcasting station|电子:electronic|电子业:electronics industry|' +
  '电子器件:electric equipment|电子学:electronics|电子工业:electronics industry|电子工程:electronic engineering|' +
  '电子眼:electronic eye|电子竞技:video gaming|电子管:valve|电子网络:electronic network|电子表:electric watch|' +
  '电子警察:traffic camera|电子货币:electronic money|电子邮件:email|电学:electrical engineering|电容:capacitor|' +
  '电容器:capacitor|电工:electrical engineering|电弧:electric arc|电影:film|电影制作:film production|' +
  '电影制片:film production|电抗器:reactor|电报:cable|电控:electric control|电机:electrical machinery|' +
  '电杆:electric pole|电棒:hair iron|电气:electricity/electric/electrical|电气工程:electrical engineering|' +
  '电池:battery|电波:electric wave|电流:electric current|电流强度:current intensity|电浆:plasma|' +
  '电源插座:electric socket|电源线:power cable|电火花:electric spark|电灯:electric light|电烙铁:electric iron|' +
  '电焊:electric welding|电照明:electric lighting|电玩:video game|电瓶:battery|电磨:electric mill|' +
  '电离辐射:nuclear radiation|电站:power station|电竞:video gaming|电箱:circuit box|电线:wire|电线杆:electric pole|' +
  '电缆:cable|电网:electricity grid|电能:electrical energy|电脑:computer|电脑语言:computer language|' +
  '电脑软件:computer software|电芯:battery cell|电视:television|电视台:television station|' +
  '电视广播:television broadcast|电视节目:television program|电讯:telecommunications|电诈:wire fraud|电话:telephone|' +
  '电话会议:conference call|电话信号:telephone signal|电话区码:area code|电话卡:telephone card|' +
  '电话簿:telephone directory|电话线:telephone line|电话线路:telephone line|电话网:telephone network|' +
  '电话网路:telephone network|电话铃声:ring|电路:electric circuit|电车:electric car|电邮:email|电邮地址:email address|' +
  '电键:electric key|电阻:resistance/resistor|电阻器:resistor|电音:electronic music|电驿:relay|男人:man/men|' +
  '男人家:man|男傧相:best man|男儿:man/son|男同胞:man|男士:man|男女老少:men/women|男女老幼:men/women|男娃:guy|男子:man|' +
  '男爵:baron|男生:guy|男的:man|男管家:butler|画像:portrait|画外音:voice over|画展:art exhibition|画廊:art gallery|' +
  '画画:paint|画质:image quality|画面:image/screen|畅货中心:outlet store|畋猎:hunt|界别:kingdom|界址:boundary|' +
  '界标:landmark|界桩:boundary marker|界河:border river|界限:boundary|界面:interface|畏怯:nervous|' +
  '畏途:dangerous road|留传:legacy|留堂:detention|留学生:foreign student|留神:take care|留都:old capital|' +
  '畛域:boundary|畜力:animal power|略码:code|番红花:saffron|番茄:tomato|番菜:foreign food|畸胎:monster|疆土:territory|' +
  '疆域:territory|疆界:border/boundary|疏失:oversight|疏忽大意:oversight|疏淡:thin|疏漏:oversight|疗伤:heal|疗养:heal|' +
  '疗养院:sanatorium|疗愈:heal/therapy|疗法:therapy/treatment|疯人院:mental hospital|疲倦:tire|病人:patient|病例:case|' +
  '病历:medical record|病史:medical history|病号:patient|病员:patient|病室:ward|病患:patient|病房:ward|' +
  '病案:medical record|病残:disability|病者:patient|病院:specialized hospital|痕迹:mark|痛扁:beat up|痦子:mole|' +
  '痴汉:fool|瘦巴巴:thin|癌症:cancer|癌细胞:cancer cell|癯瘦:thin|登上:mount|登仙:big promotion|登录:register|' +
  '登机入口:boarding gate|登机廊桥:air bridge|登机桥:boarding gate|登机楼:airport terminal|登机门:boarding gate|' +
  '登记:register|登记员:registrar|登记表:registration form|登载:record|登陆:land|登高望远:acute foresight|' +
  '白乳胶:white glue|白云:white cloud|白区:white area|白口铁:white iron|白夜:white night|白大褂:medical professional|' +
  '白天:day|白嫩:fair|白巧:white chocolate|白巧克力:white chocolate|白搭:no use|白旗:white flag|白日:sun/time|' +
  '白毛:white hair|白水晶:rock crystal|白水泥:white cement|白炽:white heat|白热:white heat|白煤:white coal|' +
  '白熊:polar bear|白玉:white jade|白白:white|白皮书:white paper|白糖:white sugar|白线:white line|白色:white|' +
  '白花花:shining white|白茫茫:snow|白莲:white lotus|白费:waste|白酒:white wine|白金:platinum/silver|白钢:steel|' +
  '白银:silver|白雪:snow|白面:flour|白领:white collar|百合花:virgin|百姓:common people|百宝箱:treasure chest|' +
  '百川:rivers|百年:century/lifetime|百灵:lark|百物:all things|百科:universal|百货公司:department store|' +
  '百货商店:department store|百货大楼:department store|百货店:department store|的士:taxi|皇军:imperial army|皇冠:crown|' +
  '皇古:ancient times|皇室:royal family|皇宫:imperial palace|皇家:royal|皇家海军:royal navy|皇族:imperial family|' +
  '皇朝:imperial court|皇权:imperial power|皇法:imperial law|皈依者:convert|皎月:bright moon|皎洁:bright|' +
  '皎白:bright white|皑皑:pure white|皒皒:white|皓白:snow white|皮具:leather products|皮包公司:shell company|' +
  '皮子:skin|皮实:durable|皮带:leather belt|皮筋:rubber band|皮肉:physical|皮肤:skin|皮肤癌:skin cancer|皮萨饼:pizza|' +
  '皮试:skin test|皮面:leather upper|皮革:leather|皮鞋:leather shoes|皱折:fold|皱褶:fold|盈凸月:full moon|盈利:gain|' +
  '益鸟:beneficial bird|盐井:salt well|盐分:salt content|盐巴:table salt|盐水:salt water|盐湖:salt lake|' +
  '盐滩:salt lake|监听:monitor|监察:control|监察人:monitor|监察局:inspection office|监护人:guardian|监护权:custody|' +
  '监控:monitor|监查:audit/monitor|监查员:monitor|监测:monitor|监牢:prison|监狱:prison|监看:monitor|监督:control|' +
  '监管:supervisory/supervision|监视:monitor/surveillance|监视器:security camera|' +
  '监视居住:residential surveillance|监趸:prisoner|盒子:box/case|盔甲:armor|盖印:stamp|盖头:cap|盖子:shell|' +
  '盖层:cap rock|盖帽:block|盖牌:fold|盖章:stamp|盗采:log|盘旋:circle|盘点:take stock|盘符:drive letter|盘算:scheme|' +
  '盘货:take stock|盛大:grand|盛景:grand view|盛行:popular|盟军:allied forces|盟国:united countries|' +
  '盟邦:allied country|盥洗:wash up|目光:sight/vision|目光如豆:limited vision|目录:directory/contents|' +
  '目数:mesh size|目标:target|目标地址:destination address|目标市场:target market|目测:visual assessment|' +
  '目的:purpose/target|目的地:destination|目眦:eye socket|目视飞行:visual flight|盯住:mark|盯梢:tail|直到现在:even now|' +
  '直勾勾:fixed|直升机:helicopter|直属:directly subordinate|直捣:directly target|直接:direct|直接数据:data direct|' +
  '直接税:direct tax|直接竞争:direct competition|直播:live broadcast|直播间:live stream|直来直去:direct|' +
  '直流:direct current|直流电:direct current|直白:open|直积:direct product|直系:directly related|' +
  '直系血亲:blood relative|直观:intuitive|直辖市:municipality|直达航班:direct flight|直销:direct sale|直飞:fly direct|' +
  '相互:mutual|相公:lord/master|相关:related|相国:prime minister|相对:relative|相对地址:relative address|相帮:aid|' +
  '相异:different|相抵:balance up|相机:camera|相片:image|相称:match|相符:match|相等:equal|相连:link/connection|' +
  '相逢:meet|相遇:meet|相配:match|相配人:match|省事:simplify matters|省份:province|省会:provincial capital|' +
  '省垣:provincial capital|省城:provincial capital|省治:provincial capital|省界:provincial boundary|' +
  '省级:province level|省视:call upon|省辖市:provincial city|眉目:logic/progress|看书:study|看似:seem|看准:check|' +
  '看出:see|看到:see|看守:guard|看守所:detention center|看家:outstanding|看开:cheer up|看得出:can see|看得见:can see|' +
  '看护:watch over|看望:see|看法:view|看看:survey|看穿:scheme|看见:see|看重:value|看顾:watch over|真丝:silk|' +
  '真凭实据:definitive evidence|真切:vivid/honest|真声:natural voice|真实:real|真容:portrait|真性:real|真怪:odd|' +
  '真才实学:solid learning|真格:real|真格的:real|真正:real|真的:real|真知:real knowledge|真空泵:vacuum pump|' +
  '真空管:vacuum tube|真身:real body|眨巴:blink|眨眼:blink|眩丽:charming|眷爱:love|眼下:now|' +
  '眼光:insight/foresight/vision|眼前:now|眼动:eye movement|眼圈:eye socket|眼底下:right now|眼界:horizon|' +
  '眼眶:eye socket|眼睛:eye|眼窝:eye socket|眼线:spy|眼罩:eye mask|眼镜片:lens|眼风:eye signal|着地:land|着床:take root|' +
  '着忙:rush|着数:scheme/movement|着法:move|着火点:combustion point|着色:paint|着落:settlement/solution|着陆:land|' +
  '睁开:open|督学:school inspector|督察:inspector|督察小组:supervisory group|督导:direct|睦谊:friendship|瞄准:target|' +
  '瞄准具:sight|瞅见:see|瞥见:glimpse|瞧见:see|瞭哨:stand guard|矗立:tower|知名:famous|知名人士:public figure|知心:caring|' +
  '知更鸟:robin|知识:knowledge/intellectual|知识分子:intellectual|知识库:knowledge base|知识青年:young intellectual|' +
  '知遇之恩:protection|矩阵:array/matrix|短剧:short play|短文:article|短时储存:store|短时间:short term|短期:short term|' +
  '短片:short film|短程:short range|短线:short term|短衣:short garment|短衣帮:working people|短视频:short video|' +
  '短距离:short distance|短路:short circuit|矮树:short tree|矮矬:short|石南树:heath|石器:stone tool|石块:stone/rock|' +
  '石墨:graphite|石墨碳:graphite carbon|石头:stone|石庭:rock garden|石板:slab|石油:oil/petroleum|' +
  '石油醚:petroleum ether|石渠:stone channel|石灰:lime|石片:slab|石状:stony|石狮子:guardian lion|石盐:rock salt|' +
  '石破天惊:breakthrough|石质:stony|石阶:stone step|矽晶片:silicon chip|矽片:silicon chip|矿业:mining industry|' +
  '矿井:mine|矿产:minerals|矿企:mining company|矿区:mining site|矿场:mine|矿坑:mine|矿山:mine|矿床:deposit|' +
  '矿机:mining machine|矿灯:mining light|矿物燃料:fossil fuels|码头:dock/quay/pier|码子:counter/chip/token/cash|' +
  '码字:type|码表:code table|砂子:sand|砂石:aggregate|砌合:bond|砌合法:bond|砌块:building block|砌路:paving|砍价:bargain|' +
  '研析:research|研求:study|研究:research/study|研究中心:research center|研究人员:research personnel|' +
  '研究小组:research group|研究所:research institute|研究机构:research organization|研究生:graduate student|' +
  '研究生院:graduate school|研究院:academy|研究领域:research area|砚台:ink stone|砚瓦:ink slab|砚田:ink stone|' +
  '砚石:ink stone|砝码:standard weight|砰砰:slam|破产:bankruptcy|破关:beat|破坏:wreck|破天荒:first ever|破折号:dash|' +
  '破裂音:stop|破颜:open|硅晶片:silicon chip|硅沙:silicon sand|硅片:silicon chip|硐室:chamber|硕大:big|硕果:great work|' +
  '硙硙:solid|硬仗:big challenge|硬件:hardware|硬件平台:hardware platform|硬体:hardware|硬币:coin|硬是:just/simply|' +
  '硬朗:healthy|硬来:use force|硬气:firm|硬灌:force feed|硬逼:pressure/press/force/push|硬领:collar|确保:guarantee|' +
  '确定:fixed/fix|确实:real|确立:institute|碇泊:moor|碎屑:particles|碎末:particles/bits|碎片:chip|碎肉:ground meat|' +
  '碎钻:small diamonds|碟片:disc|碧海青天:green sea|碧潭:green pool|碧瓦:green|碰上:meet|碰到:meet/hit|碰头:meet|' +
  '碰见:meet|碰面:meet|碱基:chemical base|碳原子:carbon atom|碳汇:carbon credits|碳纤维:carbon fiber|' +
  '碳链:carbon chain|碳黑:carbon black|碾压:run over|碾坊:grain mill|碾磨:mill|磁碟机:drive|磁贴:tile|磅礴:boundless|' +
  '磅秤:scale|磨叽:waste time|磨坊:mill|磨子:mill|磨砂:sand|磨练:self discipline|磨难:cross|礼义:justice|礼义廉耻:justice|' +
  '礼品:gift|礼堂:assembly hall|礼拜堂:church|礼物:gift|社交:social contact|社交媒体:social media|社会:society|' +
  '社会事业:social enterprise|社会保险:social security|社会保障:social security|社会党:socialist party|' +
  '社会关怀:social care|社会名流:public figure|社会团体:social group|社会工作:social work|社会平等:social equality|' +
  '社会性:social|社会服务:social services|社会正义:social justice|社会民主:social democracy|社会环境:social environment|' +
  '社会科学:social sciences|社会等级:class|社会阶层:social class|社保:social insurance|社区:community|' +
  '社区大学:community college|社团:association/society/group/union|社媒:social media|社工:social work|' +
  '社教:socialist education|社科:social science|社稷:state/country|社群:community|社群媒体:social media|' +
  '社运:social movement|祈望:hope|祈求:appeal|祓饰:renew|祖母绿:emerald|祖系:lineage|祖语:parent language|神人:god|' +
  '神厨:master chef|神圣:holy/sacred|神山:sacred mountain|神庙:temple|神态:bearing|神怪:demon|神智:mind|神殿:shrine|' +
  '神灵:god/demon|神社:shrine|神祇:god|神神道道:odd|神祠:shrine|神经:mental state|神经性:mental|神经病:mental case|' +
  '神经系统:nervous system|神经质:nervous|神经过敏:nervous|神话:legend|神魂:mind|神龛:shrine|祠堂:memorial hall|' +
  '祥云:magic cloud|票仓:safe seat|票券:share|票庄:money shop|票房:box office|票面值:par value|祭品:offering|' +
  '祸害:wreck|祸福吉凶:fate|祸首:chief offender|禀赋:gift|禁军:imperial guard|禁制:control|禁卫:palace guard|' +
  '禁卫军:imperial guard|禁受:stand|禁止外出:ground|禁用:durable|禁足:soldier/prisoner/ground/gate|禁食:fast|' +
  '禅房:temple|福分:good fortune|福利:welfare|福利事业:welfare services|福利院:welfare agency|福地:happy land|' +
  '福委会:welfare committee|福气:good fortune|福泽:good fortune|福祉:welfare|福音:good news|离奇:odd|禾木科:cereals|' +
  '禾谷:food grain|秀才:scholar|秀逗:short circuit|私事:personal matters|私交:personal friendship|' +
  '私产:private property|私人:private/personal|私人钥匙:private key|私企:private enterprise|私信:personal letter|' +
  '私利:personal gain|私塾:private school|私处:private parts|私家:private|私家车:private car|私密:private/secret|' +
  '私房:personal/private|私有:private|私服:private server|私法:private law|私生活:private life|' +
  '私立学校:private school|私第:private house|私自:private/personal|私营:private|私营企业:private business|' +
  '私藏:secret store|私钥:private key|秋收:reap|种地:farm|种子:seed|种子植物:seed plant|种族:ethnic group|' +
  '种植:plant/grow|种田:farm|种类:type/category/sort/class|种群:population/community|种花:grow flowers|' +
  '科举:imperial examination|科举考试:imperial examinations|科仪:scientific instrument|科学:science/scientific|' +
  '科学知识:scientific knowledge|科学研究:scientific research|科学管理:scientific management|科室:department/unit|' +
  '科教:science education|科普:popular science|科甲:imperial examinations|科研:research|科系:department|' +
  '科考:scientific exploration|科考队:expedition|秒杀:flash sale|秒钟:second|秘书:secretary|' +
  '秘书长:secretary general|秘密:secret/private|秘密会社:secret society|秘密警察:secret police|秘诀:key/secret|' +
  '租价:rent price|租借:rent/lease|租地:rent land|租子:rent|租客:tenant|租户:tenant|租用:lease/rent|租约:lease|' +
  '租让:rent|租赁:rent/lease|租金:rent|租钱:rent|秤杆:balance arm|秤砣:standard weight|秧子:sprout/stem/vine|' +
  '秩序:order|秩序美:order|积体电路:integrated circuit|积年:old|积德:do good|积极:active|积极性:initiative|积物:deposit|' +
  '积累:cumulative|积累性:cumulative|积聚:amass|积蓄:savings|积雪:snow|称为:called|称作:called|称做:called|' +
  '称号:name/title|称呼:call|称说:state/call/name|称谓:title|移交:transfer|移动:move/movement/migration/mobile|' +
  '移动式:mobile|移动性:mobility|移动电源:power bank|移动电话:mobile telephone|移山倒海:transform nature|移植:transplant|' +
  '移植手术:transplant operation|移民局:immigration office|移转:transfer|稀世:rare|稀土:rare earth|稀奇:rare|稀少:rare|' +
  '稀有:rare|稀有元素:rare element|稀有气体:rare gas|稀松平常:ordinary|稀罕:rare|稀薄:thin|稀里光当:thin|' +
  '程序:procedures/order|程序库:program library|程序性:program|程序码:source code|程度:level|' +
  '程式:form/pattern/formula/program|程式码:source code|程错:bug|稍许:bit|税关:customs house|税制:tax system|' +
  '税后:after tax|税官:customs officer|税捐:tax/levy|税款:tax payments|税法:tax code|税率:tax rate|税费:tax/levy|' +
  '税赋:tax liability|税金:tax money|稚子:young child|稳健:firm|稳固:firm|稳当:firm|稳贴:safe|稳静:calm|稼穑:farm work|' +
  '稽查:inspection|稽查人员:inspector|稽查员:inspector|稽核:audit|稿件:article|究竟:after all|穷尽:end|穷竭:use up|' +
  '穹丘:dome|穹窿:dome/sky|穹苍:sky|穹顶:dome|空余:free|空儿:spare time|空军:air force|空军基地:air base|空名:so called|' +
  '空地:open space|空壳公司:shell company|空头:bear/short|空头市场:bear market|空心:hollow|空心墙:hollow wall|' +
  '空战:air war|空暇:leisure|空格:space|空格键:space bar|空档:free time|空气:air|空气凤梨:air plant|空气污染:air pollution|' +
  '空港:airport|空空如也:hollow|空空洞洞:hollow|空窗期:work/revenue|空虚:hollow|空运:air transport|空运费:air freight|' +
  '空闲:leisure/free|空间:space|空间局:space agency|空间探测:space exploration|空间站:space station|空防:air force|' +
  '空降:airborne|穿戴:clothing/apparel|穿梭:shuttle|穿越:cross|穿马路:cross|窀穸:bury|突出:outstanding/project|' +
  '突击队:commando unit|突击队员:commando|突发事件:emergency|突破口:breakthrough point|突破点:breakthrough|突袭:storm|' +
  '窃听器:bug|窈窈:profound|窗体:form|窗口:testing ground|窜改:change|窝子:den|窝巢:nest|窝点:den|窝藏:harbor|窝里斗:group|' +
  '窟窿:debt|窥伺:spy upon|窦窖:crypt|窨井:inspection chamber|立体:solid|立像:standing image|立定:stop|立意:concept|' +
  '立案:register|立法:enact laws|立足:stand|竖式:standing|竖立:stand|竖起:turn up|站住:stand|站台:platform|站地:stop|' +
  '站姿:stance|站岗:stand guard|站点:bus stop|站稳:stand firm|站立:stand/standing|站起:stand|站起来:stand up|' +
  '站队:line up|竞争:competition|竞价:bid|竞拍:bid/auction|竞渡:swimming competition|竞赛:competition/match|' +
  '竞选副手:running mate|竞选搭档:running mate|竞逐:competition|章则:rule|章子:stamp|章程:rules/regulations/charter|' +
  '章鱼:octopus|童子军:child soldiers|童工:child labor|童星:child star|童稚:child|童身:virgin|竭尽:use up|' +
  '端倪:boundary|端口:interface/port|端子:terminal|端方:honest|端点:end point|端的:details|端站:end station|' +
  '端系统:end system|端线:end line|端菜:serve food|端详:full details|端饭:serve|笃实:sound|笃病:critical|笔墨:words|' +
  '笔录:record|笔记:notes|笔试:paper test|笔调:style|笤帚:small broom|符串:string|符号:symbol/mark|符合:meet|符记:token|' +
  '符记环:token ring|笨人:fool|笨伯:fool|笨瓜:fool|笨蛋:fool|笨重:heavy|第一:first/primary/foremost|第一例:first case|' +
  '第一国际:first international|第一声:high|第一夫人:first lady|第一季度:first quarter|第一次:first time|第一步:first step|' +
  '第一流:first class|第一级:first level|第一线:forefront|第三世界:third world|第三位:third place|第三季度:third quarter|' +
  '第三方:third party|第三者:other man|第二:second/next/secondary|第二个人:third party|第二产业:secondary industry|' +
  '第二位:second place|第二天:next day|第二季度:second quarter|第二春:second spring|第二次:second|第五:fifth|' +
  '第六感觉:sixth sense|第四台:fourth channel|第四季:fourth quarter|第四季度:fourth quarter|第四权:press|' +
  '笼子:container/trunk/chest|笼络:win over|笼统:general/broad|笼鸟槛猿:prisoner|等于:equal|等价:equal|' +
  '等压:equal pressure|等式:equality|等待时间:waiting time|等离子:plasma|等离子体:plasma|等第:level/rank/grade|' +
  '等级:grade/rank/status|等闲:ordinary/common|筋骨:strength|筑巢:nest|筒子:tube|答案:solution|答礼:return gift|' +
  '策划:scheme/planning|策源地:source|策略:strategy/tactics|筛查:screen|筛检:screen|筹子:chip/counter|' +
  '筹码:gaming chip|筹算:budget|签到:register|签发:issue|简则:general rule|简化:simplify|简单化:simplify|简帖:letter|' +
  '简帖儿:letter|简朴:clothing|简牍:letter|简直:simply|简省:simplify|简称:short form|简缩:short form|简表:table|简谱:re|' +
  '箅子:grid|箍桶匠:cooper|算力:computing power|算子:operator|算数:count|算盘:scheme|算计:scheme|算话:count|' +
  '管乐器:wind instrument|管井:tube well|管保:guarantee|管制:control|管委会:administrative committee|管子:tube/pipe|' +
  '管家:administrator|管弦乐团:orchestra|管弦乐队:orchestra|管待:serve|管情:guarantee|管控:control|' +
  '管教:discipline/guarantee|管束:control|管理:management/administration|管理人:administrator|' +
  '管理员:administrator|管理学:management studies|管理站:management station|管线:pipeline|管路:oil|' +
  '管辖:have jurisdiction|管道:pipeline/channel/means|管道运输:pipeline transport|管龠:pipe/key|箭头:arrow symbol|' +
  '箭头键:arrow key|箭矢:arrow|箭靶:pressure|箱型车:van|箱子:chest/box/case/trunk|箱箧:box/chest|篮圈:ring|篱垣:hedge|' +
  '篷车:van|篷顶:canopy|簇新:brand new|簌簌:stream down|簿册:register|簿籍:registers/records|籍籍无名:unknown|米欧:mu|' +
  '类别:classification/category|类地行星:terrestrial planet|类型:type/category|类比:analog|类目:category|' +
  '籽实:seed/grain|粉刷:paint|粉尘:airborne powder|粉底:foundation|粉盒:compact|粉色:white|粉饰:paint|' +
  '粉饼:compact powder|粉黛:cosmetics|粒子:grain|粒径:grain size|粗体:bold|粗体字:bold letter|' +
  '粗分:broad classification|粗劣:coarse|粗放:large scale|粗暴:crude|粗率:coarse/crude|粗疏:coarse|粗盐:coarse salt|' +
  '粗粝:coarse|粗糙:crude/coarse|粗莽:crude|粗话:coarse language|粗鄙:coarse|粗陋:crude/coarse|粗鲁:coarse/crude|' +
  '粘接:bond|粮店:grain store|粮食:cereals|粮食作物:cereals|精兵:elite troops|精准:precision|精力:energy|' +
  '精品:premium product|精密仪器:precision instruments|精密陶瓷:electronics|精干:special|精度:precision|' +
  '精彩:brilliant|精微:profound|精怪:monster|精明:smart|精油:essential oil|精深:profound|精炼厂:refinery|' +
  '精白:pure white|精确度:precision|精神:mind/mental|精神健康:mental health|精神家园:spiritual home|' +
  '精神性:mental/nervous|精神文明:spiritual culture|精神状态:mental state|精神病院:mental hospital|精神训话:pep talk|' +
  '精神财富:spiritual wealth|精神领袖:spiritual leader|精简:simplify|精算师:actuary|精纯:pure|精英:elite|精选:choice|' +
  '精通:master|精锐:elite|糊剂:glue|糊弄:fool|糖分:sugar content|糖寮:sugar mill|糖尿病:diabetes|糖房:sugar mill|' +
  '糖类:sugar|糖醇:sugar alcohol|糟践:waste|糟蹋:waste/wreck|系列:series|系列片:film series|系囚:prisoner|系放:band|' +
  '系数:factor|系泊:moor|系统:system|系统性:systematic|素净:light|素数:prime number|素有:have|素材:source material|' +
  '素质:inner quality|索取:demand|索带:cable tie|索引:index|索性:simply/just|索求:demand|索要:demand|索讨:demand|' +
  '紧凑:compact|紧实:firm|紧张:nervous|紧急:emergency|紧急事件:emergency|紧急应变:emergency management|' +
  '紧要:critical/vital|紫气:purple cloud|紫红色:red purple|紫罗兰:violet|紫罗兰色:violet|紫色:purple/violet|' +
  '累加总数:cumulative total|累计:cumulative/total|繁重:heavy|纠结:link up|红不让:home run|红五类:workers|红利:dividend|' +
  '红外:infrared|红外光谱:infrared spectrum|红外线:infrared ray|红寡妇鸟:red bishop|红尘:human society|' +
  '红彤彤:bright red|红心:red|红扑扑:red|红旗:red flag|红日:sun|红星:red star|红木:red wood|红机:red phone|红枣:red date|' +
  '红橙:blood orange|红潮:red tide|红灯:red light|红牌:red card|红眼:see red|红糖:brown sugar|红线:red line|' +
  '红绿灯:traffic light|红肉:red meat|红脸:turn red|红色:red/revolutionary|红艳艳:brilliant red|红茶:black tea|' +
  '红莲:red lotus|红衣主教:catholic cardinal|红轮:sun|红酒:red wine|红铜:copper|红领:red collar|纤手:broker|纤维:fiber|' +
  '纤芯:core|约会:engagement/date|约会对象:date|约合:about|约定:deal/engagement|约法三章:basic rules|约章:charter|' +
  '约莫:about|级别:rank/level/grade|级数:series|级长:class president|纪律:discipline|纪念堂:memorial hall|' +
  '纪念日:memorial day|纪念碑:monument|纪念馆:memorial hall|纬纱:woof|纬线:woof|纯净:pure/clean|纯利益:net gain|' +
  '纯品:sterling|纯情:pure heart|纯棉:pure cotton|纯正:pure/honest|纯洁:pure|纯熟:skillful/proficient|' +
  '纯爱:pure love|纯白:pure white|纯真天然:natural|纯粹:pure|纯粹数学:pure mathematics|纯素:ordinary|纯血统:pure blood|' +
  '纯金:pure gold|纱厂:cotton mill|纲领:program|纳入:channel into|纳新:new blood|纵步:stride|纵深:progress|' +
  '纵览:panoramic view|纵身:spring|纸品:paper products|纸币:bank notes|纸张:paper|纸老虎:paper tiger|' +
  '纸花:paper flower|纸质:paper|纸鹤:paper crane|纸黄金:paper gold|纹理:grain|纹缕:grain|纹路:grain|纹饰:figure|' +
  '纺织厂:textile factory|纺织品:textile|纺织工业:textile industry|纺织物:textile material|纽带:tie/link/bond|' +
  '纾困:financial relief|线人:spy|线杆:telephone pole|线条:clothing|线缆:cable/wire|线路:line/circuit/wire/road|' +
  '练习:practice/exercise|练习场:driving range|练兵:army training|练就:master|' +
  '组件:module/unit/component/assembly|组会:group meeting|组分:components|组合:combine/association|' +
  '组图:image/map|组成:form|组成部分:component|组织:organization/tissue|组织法:organic law|组装厂:assembly plant|' +
  '组词:combine words|组长:group leader|组队:team up|细盐:table salt|细粉:powder|细线:string|细绳:string|细胞:cell|' +
  '细胞分裂:cell division|细胞周期:cell cycle|细胞培养:cell culture|细胞壁:cell wall|细胞广播:cell broadcast|' +
  '细胞融合:cell fusion|细节:details|细菌武器:biological weapon|织品:textile|织物:fabric/textile|终了:end|' +
  '终产物:end product|终场:end|终期:terminal|终期癌:terminal cancer|终止:stop|终点:end/destination|' +
  '终点地址:destination address|终生:lifetime|终端:end/terminal|终端机:terminal|终结:end|终身监禁:life sentence|' +
  '绊倒:trip|绊跤:trip|经久:durable|经典案例:case study|经历:experience|经商:trade|经圈:meridian|经常:daily|经手人:broker|' +
  '经查:upon investigation|经济:economy/economic|经济体:economy|经济体制:economic system|经济体系:economic system|' +
  '经济作物:cash crop|经济前途:economic future|经济力量:economic strength|经济发展:economic development|' +
  '经济周期:economic cycle|经济基础:economic foundation|经济增长:economic growth|经济学:economics|' +
  '经济安全:economic security|经济座:economy seat|经济改革:economic reform|经济舱:economy class|经籍:religious text|' +
  '经纪:broker|经纪人:broker|经纱:warp|经线:warp/meridian|经络:meridian|经营:run|经营者:executive|经营费用:business cost|' +
  '经费:funds|经过:process|经销商:distributor/broker/agency|经验:experience|绑扎:wrap up|绑架:staking|绑缚:tie up|' +
  '绒毛:down|绒线:wool|结余:balance|结出:bear|结合:combine/link|结存:balance|结实:durable|结尾:ending|结局:ending|' +
  '结成:form|结扎:tie up|结晶:crystal|结晶体:crystal|结末:ending|结束:end|结构:structure/architecture|结核:consumption|' +
  '结案:wind up|结清:settle|结点:joint|结盟:aligned|结石:stone|结纳:form friendship|结缔组织:connective tissue|' +
  '结账:settle accounts|绘画:paint|给付:pay/payment|给以:grant|给养:supplies|给力:nifty|给水:supply water|' +
  '绝伦:outstanding|绝密:top secret|绝对:absolute|绝对值:absolute value|绝对地址:absolute address|' +
  '绝对数字:absolute number|绝对权:absolute rights|绝对观念:absolute idea|绝活:specialty|绝顶:summit/peak|' +
  '绝顶聪明:brilliant|绞死:hang|统一:unified/integrated|统一体:whole|统一性:unity|统一战线:united front|' +
  '统一规划:integrated program|统制:control|统合:integrated|统帅:command|统御:rule|统战:united front|统摄:command|' +
  '统治:rule|统治权:dominion|统率:command/direct|统称:collective term|统管:unified administration|' +
  '统考:unified examination|统计:statistics/count|统计学:statistics|统配:unified distribution|' +
  '统领:lead/command/officer|统驭:control|绦带:silk ribbon|继电器:relay|绩效:performance|绩点:grade point|' +
  '绪论:introduction|续发感染:secondary infection|续续:running|续航:ship|续订:renew|绮年:young|绰约:charming|' +
  '绲边:border|绳子:string|维修:maintenance|维度:dimension|维持费:maintenance costs|维数:dimension|维新:reform|' +
  '绵白糖:sugar powder|绵远:remote|绵邈:remote|绶带:ribbon|绷扒吊拷:tie up|绷簧:spring|绸子:silk|绸缎:silk fabric|' +
  '综合:comprehensive/composite|综合艺术:composite arts|综合馆:complex|综计:grand total|绿区:green zone|' +
  '绿地:green area|绿幕:green screen|绿植:green plant|绿水:green water|绿洲:oasis|绿灯:green light|' +
  '绿皮书:green paper|绿色:green|绿色食品:clean|绿茶:green tea|缀饰:decoration|缅邈:far/remote|缆索:cable|缆线:cable|' +
  '缆绳:cable|缆车:cable car|缉查:search|缉毒:drug enforcement|缎带:ribbon|缓冲:buffer|缓冲器:buffer|缓刑:probation|' +
  '缓和:moderate|缓急:priority|缔造:found|缔造者:founder|编号:number|编成:edit|编撰:edit|编码:code|编程:program|编辑:edit|' +
  '缘起:origin/genesis|缝絍:stitch|缝针:stitch fabric|缠绕:wind|缠绕茎:vine|缩放:zoom|缩称:short form|' +
  '缪巧:scheme/intelligent|缴交:pay|缴付:pay|缴税:pay tax|缴纳:pay|缺少:short|缺省:default|罄然:well disciplined|' +
  '罐头:can|罐车:tank car|网关:gateway|网剧:web series|网址:web address|网孔:mesh|网布:mesh fabric|' +
  '网格:grid/mesh/lattice|网桥:bridge|网点:branch|网片:mesh|网版:screen|网目:mesh|网眼:mesh|网管:network management|' +
  '网管员:network administrator|网络:telecommunications|网络应用:network application|网络技术:network technology|' +
  '网络环境:network environment|网络科技:network technology|网络管理:network management|网络设备:network equipment|' +
  '网络设计:network design|网络迁移:network migration|网络铁路:network rail|网警:internet police|网路:internet|' +
  '网路平台:network platform|网路应用:web application|网路服务:network service|网路架构:network infrastructure|' +
  '网路环境:network environment|网速:internet speed|网际:internet/net|网际网络:internet|网际网路:internet|网页:web page|' +
  '网页设计:web design|罕有:rare|罕见:rare|罗姆酒:rum|罗布:display|罗盘:compass|罗经:compass|罗网:net|罚则:penalty|' +
  '罚款:penalty|罚球:penalty shot|罢了:only|罢工:strike|罢课:student strike|罪孽:crime|罪恶:crime|罪案:criminal case|' +
  '罪犯:criminal|罪行:crime|罪魁祸首:main offender|置买:purchase|置办:purchase|置放:place|置物柜:cabinet|署方:department|' +
  '羁押:detention|羁绊:yoke|羊毛:wool|羊毛线:knitting wool|羊毛脂:wool oil|羌鹫:sea eagle|美元:us dollar|美名:good name|' +
  '美工:art design|美术:art|美术馆:art gallery|美满:happy|美石:jewel|美誉:good name|美貌:beauty|美酒:good wine|' +
  '美食:gourmet food|美食家:gourmet|美食街:food court|羚羊:antelope|羞怯:shy|羞涩:shy|群众:mass|' +
  '群众团体:mass organization|群众演员:extra|群众路线:mass line|群体:community/colony|群岛弧:island arc|群架:gang fight|' +
  '群演:extra|群组:group|群聚:aggregate|群芳:all flowers|群落:community|群集:aggregate|羼杂:mix|羽绒:down|羽翼:wing|' +
  '翅子:wing|翅膀:wing|翌年:next year|翌日:next day|翔回:circle|翘居群首:outstanding|翘曲:warp|翘棱:warp|' +
  '翠绿:emerald green|翩翩:smart|翻动:turn/stir|翻开:open up|翻悔:go back|翻搅:stir up|翻滚:roll|翻看:browse|翻越:cross|' +
  '翻身:turn over|翻转:roll|翻过:transform|老一辈:older generation|老东西:old fool|老人院:nursing home|老儿:old man|' +
  '老公公:old man|老兵:old soldier|老去:get old|老叟:old man|老古板:square|老城:old town|老城区:historical center|' +
  '老大娘:old lady|老天:god|老天爷:god|老太:old lady|老头:old man|老妇人:old lady|老姥:me|老字号:shop/firm|老实:honest|' +
  '老家:native place|老年人:old people|老式:old type|老弟:old pal|老总:sir|老本:capital/assets/savings/trunk|' +
  '老朽:old/me|老梗:old|老汉:old man|老油条:old fox|老派:old school|老父:old man|老爷:lord/master|老爹:sir|老牌:old|' +
  '老狐狸:old fox|老登:older man|老百姓:ordinary people|老皇历:ancient history|老神在在:calm|老等:heron|老翁:old man|' +
  '老者:old man|老虎:tiger|老谱:old ways|老账:old debt|老路:old road|老辈:older generation|老酒:wine|老鹰:hawk|' +
  '老龄:aging|老龄化:aging|考分:grade|考区:exam area|考卷:exam paper|考古:archaeology|考古学:archaeology|' +
  '考察团:inspection team|考察船:survey ship|考察队:investigation team|考期:exam date|考查:study|' +
  '考核:review/evaluation|考点:exam site|考级:grade exam|考纪:examination discipline|考评:evaluation|考试:exam|' +
  '考试卷:exam paper|考验:test|而今:now|而后:after that|耍嘴皮子:talk big|耍子:play|耍小聪明:get smart|耐久:durable|' +
  '耐受性:resistance|耐心:patient|耐操:durable|耐用:durable|耐穿:durable|耐药性:drug resistance|耕耘:farm work|' +
  '耗尽:drain|耗损:waste|耗油量:fuel consumption|耗电:power consumption|耗费:waste|耗资:cost|耙地:harrow|耳片:tab|' +
  '耳目:information/knowledge|耷拉:hang down|耷着:hang down|耽搁:stop over|耽误:waste time|耿直:honest|耿耿:bright|' +
  '聆讯:hearing|聊备一格:token|职业:professional|职业教育:vocational training|职位:post|职军:professional soldier|' +
  '职务:post|职场:workforce|职守:responsibility/post|职权:authority|职校:vocational school|职称:title|' +
  '职级:level/grade/rank|职能:function|职衔:title|职责:responsibility|联产:cooperative production|联动:linkage|' +
  '联合:combine/alliance|联合会:federation|联合政府:coalition government|联合组织:syndicate|联合舰队:combined fleet|' +
  '联席会议:joint conference|联想:mental association|联机:network|联欢:party|联欢会:party|' +
  '联盟:alliance/union/coalition|联系:connection/contact/link|联系方式:contact details|联结:combine/link|' +
  '联络:contact/connection|联网:network|联营:joint venture|联袂:jointly|联调联试:testing|联谊:friendship|' +
  '联谊会:association/club/society/party|联赛:league|联通:connection/link|' +
  '联邦:federal/federation/commonwealth/union|联邦制:federal|联邦州:federal state|联邦政府:federal government|' +
  '联队:wing|联集:union|聚伙:mob|聚会:party/meet|聚光:focus light|聚变反应:nuclear fusion|聚合体:aggregate|聚头:meet|' +
  '聚宝盆:gold mine|聚晤:meet|聚点:meeting point|聚焦:focus|聚落:settlement/town/village|聚首:meet|' +
  '聪慧:bright/intelligent|聪敏:bright|聪明:intelligent/bright/acute|聪明绝顶:brilliant|聪颖:smart/intelligent|' +
  '肇事者:offender|肇因:origin|肉体:physical body|肉商:meat merchant|肉末:ground meat|肉汁:meat stock|肉盾:tank|' +
  '肉类:meat|肉馅:ground meat|肌体:body/fabric|肌肤:skin|肝炎:hepatitis|股东:shareholder|股价:stock price|' +
  '股份:share/stock|股利:dividend|股市:stock market|股息:dividend|股本:investment|股权:equity shares|股票:stock|' +
  '股票市场:stock market|股长:chief|股集资:share issue|肢体:body|肢体冲突:fight|肥力:fertility|肥料:fertilizer|' +
  '肥肉:gold mine|肩负:bear|肩起:bear|肯定:affirm|育乐:clothing|肺活量:vital capacity|肺癌:lung cancer|肿块:growth|' +
  '胁迫:force|胆大:bold|胆子:guts|胆敢:dare|胆气:bold|胆汁:gall|胆量:guts|背书:back/product|背侧:back|背夹电池:battery case|' +
  '背景:context|背板:panel|背负:bear|背逆:go against|背面:back|胎体:metal|胎压:tire pressure|胚芽:sprout|胜仗:victory|' +
  '胜似:better than|胜出:victory|胜利:victory|胜率:win rate|胜过:excel|胡同:lane|胡弄:fool|胡椒:pepper|' +
  '胡椒粉:ground pepper|胡蜂:hornet|胡越:large distance|胳膊:arm|胳臂:arm|胶圈:rubber ring|胶布:band aid|胶接:bond|' +
  '胶水:glue|胶片:film|胶结:glue/cement/bond|胶轮:pneumatic tire|胶黏剂:glue|胸前:chest|胸卡:id card|胸口:chest|' +
  '胸围:chest measurement|胸墙:defensive wall|胸牌:id card|胸脯:chest|胸膛:chest|胸襟:heart/vision|胸部:chest|' +
  '胸音:chest voice|能伸能屈:flexible|能动性:initiative|能够:can|能屈能伸:flexible|能手:expert|能源:energy|' +
  '能级:energy level|能耗:energy consumption|能量:energy|脂粉:cosmetics|脂粉气:feminine quality|脂膏:fortune|' +
  '脆片:chip|脉冲:pulse|脉动:pulse|脉压:blood pressure|脉息:pulse|脉搏:pulse|脉案:medical record|脊线:ridge line|' +
  '脊背:back|脏器:internal organs|脏腑:inner organs|脐装:crop top|脑力:mental capacity|脑力劳动:mental labor|' +
  '脑图:mind map|脑子:mind|脑海:mind|脑瓜:mind|脑瓢儿:crown|脑筋:mind|脑际:mind|脚架:stand|脚步:step|脚爪:paw|脚踏车:bicycle|' +
  '脱产:transfer|脱俗:outstanding|脱发:hair loss|脱口秀:talk show|脱壳:shell|脸大:bold|脸皮嫩:shy|脸薄:shy|腌肉:bacon|' +
  '腕级:famous|腮帮:upper|腰封:sash|腰带:belt|腰杆:back/support|腹地:interior|腼腆:shy|腾挪:move|膀子:arm/wing|膀臂:arm|' +
  '膂力:strength|膨化:pop|膨胀:expand|膳食:food|膺选:elected|臂力:arm strength|臂膀:arm|臂膊:arm|臣服:serve|' +
  '自上而下:top down|自主:autonomous|自主权:autonomy|自主系统:autonomous system|自乘:square|自习:individual study|' +
  '自保:self defense|自修:self study|自制:self control|自制力:self control|自力更生:self reliance|自动:automatic|' +
  '自动控制:automatic control|自动车:automobile|自助:self service|自卫:self defense|自取:court|' +
  '自变数:independent variable|自变量:independent variable|自古:ancient times|自命不凡:self important|自备:own|' +
  '自媒体:self media|自学:self study|自导:autonomous|自尊:pride|自强不息:self improvement|自律:autonomy|' +
  '自恃:self reliance|自愿:voluntary|自愿性:voluntary|自愿者:volunteer|自我:self|自我介绍:self introduction|' +
  '自我防卫:self defense|自报公议:self assessment|自控:self control|自有品牌:private brand|自来卷:natural wave|' +
  '自来水:running water|自来水管:service pipe|自治:autonomy|自治县:autonomous county|自治市:municipality|' +
  '自治旗:autonomous county|自治权:autonomy|自然:nature/natural|自然卷:natural wave|自然史:natural history|' +
  '自然数:natural number|自然法:natural law|自然界:nature|自然疗法:natural therapy|自然科学:natural sciences|' +
  '自然经济:natural economy|自然语言:natural language|自然资源:natural resource|自然铜:natural copper|自爱:self love|' +
  '自由:freedom/liberty/free|自由企业:free enterprise|自由市场:free market|自由意志:free will|自由活动:free time|' +
  '自由港:free port|自由贸易:free trade|自画像:self portrait|自白:brag|自相:mutual/self|自立:independent|自若:calm|' +
  '自营:self operated|自行:voluntary/autonomous/self|自行车:bicycle|自诉:private prosecution|自诩:brag|' +
  '自负:take responsibility|自费:self funded|自适应:adaptive|自选:self service|自顶向下:top down|' +
  '自驾车:private vehicle|臭虫:tick|至上:supreme/paramount|至人:saint|至今:so far|至关重要:vital/essential|' +
  '至尊:supreme|至此:so far|至高:paramount|至高无上:supreme/paramount|致以:express|致密:compact|致电:phone|致辞:address|' +
  '舆地:land/map|舆情:public sentiment|舆论界:media|舍下:lay down|舒心:happy|舒畅:happy|舞会:dance/party|舞剧:ballet|' +
  '舞动:wave|舞厅:dance hall|舞台:stage|舞台剧:stage play|舞场:dance hall|舞弄:wave|舞曲:dance music|舞步:dance steps|' +
  '舞狮:lion dance|舞蹈:dance|舞龙:dragon dance|舟船:boat|航厦:airport terminal|航司:airline|航天:space flight|' +
  '航天中心:space center|航天局:space agency|航天飞机:space shuttle|航展:air show|航权:air rights|航标:channel marker|' +
  '航标灯:signal light|航次:flight|航海:maritime navigation|航班:flight|航程:flight/range|航空:aviation|' +
  '航空业:aviation industry|航空事业:aviation industry|航空公司:airline|航空器:aircraft|航空学:aviation science|' +
  '航空局:aviation agency|航空港:airfield|航空站:air terminal|航站:airport/port|航站楼:airport terminal|航船:ship|' +
  '航行:sail/fly|航运:shipping/transport|航迹:flight path|航速:speed|航道:waterway|航邮:air mail|般乐:play|' +
  '舰桥:bridge|舰载:ship based|舰队:fleet|舱位:shipping space|船东:ship owner|船体:hull|船只:ship/boat|船坞:dock|' +
  '船埠:quay|船壳:hull|船工:boat builder|船帆:sail|船方:ship|船舰:patrol boat|船舶:shipping/boats|船货:cargo|船身:hull|' +
  '船运:shipping|船运业:shipping|船队:fleet|舾装:ship equipment|良久:long time|良善:good|良图:right strategy|良多:much|' +
  '良好:good/well|良家:decent family|良方:good medicine|良机:golden opportunity|良材:good timber|良民:good people|' +
  '良港:good harbor|良策:good idea|良药:good medicine|良马:good horse|色夷:beam|色素:pigment|艳色:beauty|' +
  '艺名:stage name|艺坛:art world|艺廊:art gallery|艺术:art|艺术史:art history|艺术学院:art institute|艺术片:art film|' +
  '艺术馆:art gallery|艺校:art school|艺能界:show business|艾滋:aids|艾滋病:aids|节令:solar term|节余:savings|' +
  '节制:control/moderate|节奏:rhythm/cadence/beat|节律:rhythm|节拍:beat|节气:solar term|节油:fuel efficient|' +
  '节流:control flow|节流踏板:accelerator|节电:power saving|节目:program/show/act|节省:saving|节约:economy|' +
  '节选:select|芒果:mango|芙蓉:lotus|芙蓉花:lotus|芝麻菜:rocket|芭蕾:ballet|芭蕾舞:ballet|芯子:fuse/wick|' +
  '芯片:computer chip|花台:flower stand|花园:park|花头:pattern|花展:flower show|花店:flower shop|花掉:waste|' +
  '花朵:flower|花柱:style|花样:pattern|花烛:red|花生秀:fashion show|花石:marble|花费:cost|花黄:yellow flower|花鼓:hub|' +
  '芳华:youth|芳札:good letter|芸窗:study|芸阁:imperial library|芽苗:sprout|苍劲:bold|苍生:common people|苍老:old|' +
  '苍苍:ash gray|苍茫:boundless|苍莽:boundless|苍鹭:grey heron|苗圃:plant nursery|苗头:development|苦哈哈:struggle|' +
  '苦练:blood|英亩:acre|英尺:foot|英明:wise/brilliant|英烈:hero/martyr|英雄:hero|苹果:apple|苹果核:apple core|' +
  '苹果派:apple pie|苹果馅饼:apple pie|范例:example|范围:range|范畴:category|茅舍:hut|茎干:stem|茫茫:boundless|' +
  '茬口:opportunity|茶会:tea party|茶具:tea service|茶几:coffee table|茶叶:tea|茶庄:tea shop|茶杯:tea glass|' +
  '茶树:tea tree|茶话会:tea party|草原:prairie|草台班子:small|草地:turf|草木灰:plant ash|草爬子:tick|草率:not serious|' +
  '草皮:turf|草纸:brown paper|草鹭:purple heron|荐头店:employment shop|荒遐:remote region|荡气回肠:music|荡涤:clean up|' +
  '荡然:all gone|荣誉:credit/honorary|荣誉军人:disabled soldier|荤菜:fish|荤话:crude language|荧光屏:screen|' +
  '药剂:medicine/drug|药品:medicine/drug|药妆店:beauty|药学:pharmacy|药局:pharmacy|药店:pharmacy|药房:pharmacy|' +
  '药方:prescription|药检:drugs test|药物:pharmaceuticals/medicine/drug|药用:pharmaceutical|荷花:lotus|' +
  '莅临:arrive|莅任:take office|莫耳:mole|莫蕾:mole|莱姆:lime|莲台:lotus seat|莲子:lotus seed|莲藕:lotus root|' +
  '获取:gain/get|获得:get|获悉:get news|获批:approved|获胜:win|莺鸟:bird|菁英:elite|菜场:food market|菜市:food market|' +
  '菜市场:food market|菜篮子:food supply|菩提树:sacred fig|菲薄:thin|萌动:sprout|萌发:sprout|萌生:produce|萌芽:sprout|' +
  '萤光绿:bright green|萤火虫:firefly|萤焰:firefly|营业:trade|营业收入:revenue|营业税:sales tax|营养:nutrition|营办:run|' +
  '营地:camp|营垒:army camp|营巢:nest|营帐:camp|营收:sales/income/revenue|营救:rescue|营生:work|营盘:military camp|' +
  '营谋:do business|营运:running|营运资金:working capital|营造商:builder|营销:marketing|落下:land|落地:land|' +
  '落地生根:air plant|落实:practical|落户:settle|落款:date/gift|落脚:stop over|落荒而逃:bolt|著作:article|著作权:copyright|' +
  '著名:famous|著录:record|葡萄酒:wine|葫芦:full house|葬埋:bury|葬礼:burial|葱黄:yellow green|蒙塾:primary school|' +
  '蒙松雨:light rain|蒙求:primary education|蒙皮:skin|蒙馆:primary school|蒲桃:rose apple|蒸馏酒:spirits|' +
  '蓄水:water storage|蓄水池:water reservoir|蓄电池:secondary battery|蓄积:store up|蓝天:blue sky|蓝色:blue|' +
  '蓝色妖姬:blue rose|蓝金黄:blue|蓝靛:indigo|蓝领:blue collar|蓼蓝:indigo dye|蔚蓝:sky blue|蔽芾:young|薄产:small means|' +
  '薄层:film|薄绸:light silk|薄膜:film|薄荷:mint|薄荷糖:mint|薄透镜:thin lens|薄酒:wine|薄雾:mist|薄饼:pizza|薪俸:pay|' +
  '薪酬:pay/remuneration|薪饷:wages|藏书:library collection|藏宝图:treasure map|藏宝箱:treasure chest|藏红花:saffron|' +
  '藏踪:hide|藏身:hide|藏躲:hide|藏青色:navy blue|藐藐:grand|藤本植物:vine plant|藤蔓:vine|藩篱:hedge|藩镇:buffer region|' +
  '蘖枝:branch stem|虎口:dangerous place|虎头蜂:hornet|虎子:tiger cub|虎骨:tiger bone|虚伪:artificial|虚夸:brag|' +
  '虚损:blood|虚空:hollow|虚词:function word|虚飘飘:floating|虫子:bug|蚂蚁上树:man standing|蚂螂:dragonfly|' +
  '蚕丝:natural silk|蛋白石:opal|蛋糕:cake|蛤蟆:frog|蛮邸:foreign mission|蛱蝶:butterfly|蜂巢:beehive|蜂房:beehive|' +
  '蜂窝:beehive|蜂窝组织:cellular tissue|蜂窝网络:cellular network|蜂箱:beehive|蜕变:transform/transformation|' +
  '蜗牛:snail|蜗蜒:snail|蜜桃臀:round|蜜蜂房:beehive|蜱虫:tick|蜻蜓:dragonfly|蜿蜒:wind|蝴蝶:butterfly|' +
  '蝶变:industrial reform|蝶类:butterfly|蝾螈:newt|融会:fuse|融化:combine/fuse|融合:fusion|融汇:fusion|融融:happy|' +
  '融通:flow|螺栓:bolt|螺蛳:river snail|蠢人:fool|蠢动:stir|蠢汉:fool|蠢蛋:fool|蠢货:fool|蠲洁:clean|蠲涤:wash|' +
  '血制品:blood products|血压:blood pressure|血型:blood group|血库:blood bank|血族:blood relations|血月:blood moon|' +
  '血条:health bar|血槽:health bar|血水:thin blood|血流:blood flow|血流漂杵:blood bath|血浆:blood plasma|血液:blood|' +
  '血糖:blood sugar|血细胞:blood cell|血统:lineage|血钻:blood diamond|行业:trade/industry/business|' +
  '行为:action/conduct|行为艺术:performance art|行乞:beg|行事:action/conduct|行使:exercise|行使职权:exercise power|' +
  '行军:march|行刑:execution|行列:array|行动:operation/action/mobile|行动值:action level|行动电源:power bank|' +
  '行动电话:mobile phone|行动艺术:performance art|行医:practice medicine|行号:line number|行员:staff|行囊:luggage|' +
  '行好:charitable|行家:expert|行家里手:expert|行径:conduct/act/path|行得通:will work|行情:market price|' +
  '行政:administration/administrative/executive|行政公署:administrative office|行政区:administrative district|' +
  '行政区域:administrative area|行政员:administrator|行政命令:executive order|行政总厨:executive chef|' +
  '行政拘留:administrative detention|行政机关:administrative authority|行政权:administrative authority|' +
  '行政法:administrative law|行政管理:administration|行政部门:administration/executive|行政长官:chief executive|' +
  '行旅:rolling stone|行星:planet|行有余力:after that|行李:luggage|行李房:luggage office|行李箱:trunk|行栈:warehouse|' +
  '行止:tracks|行程:journey/process|行署:administrative office|行脚:travel|行装:luggage|行语:cant|' +
  '行路:travel/transport|行踪:track|行进:forward motion|行进挡:forward gear|行迹:tracks|行道:path/road|' +
  '行道树:street tree|行销:market/marketing|行长:bank president|衍声复词:compound word|衔接:connect|街区:block|' +
  '街头:street|街巷:street|街市:commercial district|街段:block|街舞:street dance|街道:street|衣品:fashion sense|' +
  '衣带:belt/sash|衣物:clothing|衣甲:armor|衣衫:clothing|衣装:garment|衣钵:legacy|衣领:collar|衣食住行:food|' +
  '补偿费:compensation|补助:allowance|补益:help|补给:supply|补给品:supplies|补给站:supply station|补给舰:supply ship|' +
  '补给船:supply ship|补给车:supply vehicle|补贴:allowance|表冠:watch crown|表决:vote|表决权:vote|表单:form|' +
  '表字:literary name|表征:symbol|表格:form/table|表演:play/show/performance/exhibition|表演赛:exhibition match|' +
  '表率:example|表现:show/display/performance|表白:express|表示:express/state/show|表蒙子:crystal|表象:idea|' +
  '表达:express|表述:express|表露:show|表面:outside|袒庇:harbor|被除数:dividend|裁切:crop|裁判所:law court|' +
  '裂变产物:fission products|裂变武器:fission weapon|裂片:chip|装修:interior decoration|装卸:transfer|装备:equipment|' +
  '装嫩:act young|装料:feed|装机:installation|装束:clothing|装潢:mount/decoration/packaging|装甲:vehicle armor|' +
  '装甲车:armored car|装甲车辆:armored vehicles|装置:installation/equipment/system/unit|装置物:installation|' +
  '装载:stow|装运:ship|装配工厂:assembly plant|装配线:assembly line|装饰:decoration|裕度:allowance|裤带:belt|' +
  '裨益:advantage|裸婚:house|裸麦:rye|裹包:wrap up|褐煤:brown coal|褐色:brown|褶子:fold|褶皱:fold|西元:ad|西北:northwest|' +
  '西北方:northwest/northwestern|西医:western medicine|西南:southwest|西式:western style|西方狍:roe deer|' +
  '西方秧鸡:water rail|西红柿:tomato|西药:western medicine|西语:western language|西边:west|西面:west|要冲:road hub|' +
  '要务:key task|要图:important program|要地:strategic location|要塞:fort|要害:key point|要径:important path|' +
  '要得:good|要枢:important hub|要求:demand|要津:strategic location|要点:essential|要犯:major criminal|' +
  '要目:important substance|要素:essential factor|要紧:important|要约:bid|要角:major figure|要路:important road|' +
  '要道:major road|要钱:demand payment|要领:main aspects|要饭:beg|覃第:your house|覆叠:overlay|覆核:review|' +
  '见习生:cadet|见到:see|见地:view/insight|见得:seem|见怪:mind|见方:square|见解:view|见证:evidence|' +
  '见识:knowledge/experience/insight|见诸:media|见闻:knowledge|见面:meet|观众:visitors|观光:tour|' +
  '观光区:tourist region|观光客:tourist|观察:watch/survey|观察人士:observer|观察员:observer|观察家:observer|' +
  '观察者:observer|观念:concept/sense|观护所:probation office|观摩:study|观望:survey|观测:survey|观测台:observatory|' +
  '观测员:observer|观测者:observer|观看:watch/view|观瞻:view|观览:view|观象台:observatory|观赏:watch|规例:regulations|' +
  '规划:program|规划局:planning department|规则:rule/regulation/fixed|规复:rule|规定:fix/regulations/rules|' +
  '规律:rule/rhythm/discipline|规条:regulations|规格:standard|规模:scale|规率:law/pattern|规矩:rule/customs|' +
  '规程:rules/regulations|规章:rule/regulation|规范:standard/regulation/rule|规范化:standardization|' +
  '规范性:standard|视为:view as|视像:video|视图:view|视察:investigation|视艺:visual arts|视觉:sight/vision/visual|' +
  '视讯:video|视野:outlook|视频:video|视频节目:video program|觉察:sense/aware|角头:gang leader|角标:image|' +
  '角落:remote spot|解严:lift restrictions|解决:settle|解决办法:solution|解剖:anatomy|解剖学:anatomy|解放:liberation|' +
  '解放后:after liberation|解放运动:liberation movement|解救:rescue|解析:analysis|解法:solution|解答:solution|' +
  '解脱:free|解除:free/lift|解雇:fire|觥筹交错:big party|触击:contact|触动:move|触发:spark|触角:antenna|' +
  '言之有物:have substance|言听计从:see|言论机关:press/media|言论界:press/media|言语:words/speech/language|言谈:words|' +
  '言辞:words|警力:police force|警匪:crime|警区:patrol/beat|警卫:guard|警号:alarm|警员:police officer|' +
  '警备:guard/garrison|警备区:command|警官:police officer|警察:police|警察局:police station|警察署:police station|' +
  '警局:police department|警戒:stand guard|警报:alarm|警方:police|警标:navigation marker|警械:police gear|' +
  '警种:police classification|警署:police station|警衔:police rank|警讯:police call|警车:police car|警辟:profound|' +
  '譬如:such as|计划:project/program|计划生育:family planning|计数:count|计数器:counter/register|计数管:counter|' +
  '计时:time|计生:family planning|计程车:taxi|计算:compute/scheme|计算尺:slide rule|计算机:computer|计议:talk over|' +
  '计谋:scheme|计量:measurement|订单:order|订单号:order number|订金:deposit|认作:view|认真:conscientious/serious|' +
  '认识:knowledge|讨人喜欢:charming|讨价还价:bargain|讨取:demand|讨喜:charming|讨底:demand details|讨论:talk over|' +
  '讨论区:forum|讨论班:workshop|讨账:demand payment|讨饭:beg|让位:yield|让步:yield|训令:order|训兽术:animal training|' +
  '训条:order|训练:training|训练场:training ground|训练营:training camp|训迪:guidance|议价:bargain|议会:parliament|' +
  '议会制:parliamentary system|议员:representative|议案:motion|议论:talk about|议院:parliament/congress|议题:issue|' +
  '讯号:signal|讯息:information/news|讯息原:information source|记事:record|记号:mark/symbol|记号笔:marker|记录:record|' +
  '记者:reporter|记者会:press conference|记载:record|讲义:teaching materials|讲习会:assembly|讲价:bargain|' +
  '讲台:platform/desk|讲坛:platform|讲理:talk sense|讲话:speech/talk/address|讲述:talk about|许多:much|论坛:forum|' +
  '论文:paper|论点:point|论理:logic|论理学:logic|论著:study|论调:view|设备:equipment/facilities|' +
  '设施:facilities/installation|设有:have|设色:paint|设计:design|设计师:architect|设计程序:design process|' +
  '设计者:architect|设计规范:planning regulations|访寻:search|访问:access|诀窍:secret/key|证交所:stock exchange|证件:id|' +
  '证供:evidence|证券公司:securities company|证券商:broker|证券委:securities commission|证券市场:financial market|' +
  '证据:evidence|评介:review|评估:assessment/evaluation|评分:grade/mark|评委:evaluation committee|评议会:council|' +
  '评论家:reviewer|评语:evaluation|评鉴:evaluation/assessment|诈欺:fraud|诈骗罪:fraud|诉愿:appeal|诉求:demand|' +
  '诉诸:sentiment|诊所:clinic|词干:word stem|词序:word order|词库:lexicon|词意:sense|词族:word family|词根:root|' +
  '词汇:word|词眼:key word|词类:word class|词讼:legal case|词讼费:costs|词语:word/term|词项逻辑:term logic|' +
  '词频:word frequency|诏令:imperial order|诏狱:imperial prison|译入语:target language|译出语:source language|' +
  '译语:target language|试乘:test drive|试作:test run|试办:pilot scheme|试卷:examination paper|试射:test fire|' +
  '试样:style/type|试液:test solution|试点:test point|试爆:nuclear test|试管:test tube|试航:test flight|试行:test|' +
  '试车:test drive|试销:test marketing|试镜:screen test|试镜头:screen test|试飞员:test pilot|试验:test/experimental|' +
  '试验场:experimental station|试验性:experimental|诗人:poet|诚实:honest|诚恳:honest|诚笃:honest|话剧:stage play|' +
  '话务员:phone operator|话语:words/speech|询价:price check|询问台:information desk|详和:calm|详情:details|' +
  '详解:full solution|语句:sentence|语域:register|语境:context|语序:word order|语态:voice|语支:language branch|' +
  '语料:language material|语料库:corpus|语族:language branch|语气:mood|语法:grammar|语种:language type|语篇:text|' +
  '语系:language family|语言:language|语言训练:language training|语词:word|语音:audio/voice|语音信号:voice signal|' +
  '语音指令:speech command|误用:misuse|诱骗:decoy|说七说八:after all|说上:talk|说到:talk about|说帖:note|说明:show|' +
  '说明会:information meeting|说老实话:honest|说话:talk/word|说道:state|请援:appeal|诸多:good deal|诸如:such as|' +
  '读书:study|读书人:scholar/intellectual|读书会:study group|读数:reading|读法:reading|读物:reading material|' +
  '课余:after school|课堂:classroom|课室:classroom|课征:levy|课文:text|课时:class|课桌:school desk|课题:task/issue|' +
  '调任:transfer|调入:call|调准:focus|调动:transfer|调协:match|调和:mix|调和分析:harmonic analysis|调唆:stir up|' +
  '调子:cadence|调弄:stir up|调性:company/image/voice|调拨:send/channel|调换:exchange|调控:control|' +
  '调查:investigation/survey|调查核实:investigation|调焦:focus|调理:discipline|调用:transfer|调皮捣蛋:act up|' +
  '调研:research/investigation|调研人员:research workers|调迁:transfer/move|调适:adaptive|调配:mix|调门:style/valve|' +
  '调阅:access|调降:lower|谈判:conference|谈判桌:conference table|谈到:talk about|谈及:talk about|谈论:talk about|' +
  '谈话:talk|谈起:talk about|谋划:scheme/conspiracy|谋利:gain|谋得:get|谋略:strategy|谋计:scheme|谋面:meet|' +
  '谍报:intelligence|谍照:spy shot|谏言:advice|谐波:harmonic|谐音:harmonic|谐音列:harmonic series|谙练:proficient|' +
  '谨防:guard against|谱架:music stand|谱氏:family tree|谱牒:family tree|谷地:valley|谷物:grain|谷类:grain|谷粒:grain|' +
  '豁免:exempt|豁楞:stir|象征:symbol/token|象征性:token|豪富:big shot|豪杰:hero|豪言壮语:bold|豪迈:bold|豺狼虎豹:wolves|' +
  '贝壳:shell|负债:liability|负气:cross|负责:conscientious|负责任:take responsibility|负载:support|' +
  '负重训练:weight training|财东:shop owner|财主:rich man|财产:property/assets/estate|财产价值:property value|' +
  '财产权:property rights|财力:financial resources|财务:finance|财务大臣:finance minister|财务秘书:treasurer|' +
  '财务自由:financial independence|财务软件:financial software|财团:financial group|财季:fiscal quarter|财富:wealth|' +
  '财富自由:financial independence|财帛:wealth/money|财年:fiscal year|财政:public finance|财政大臣:finance minister|' +
  '财政年度:fiscal year|财权:financial power|财源:financial resources|财物:property|财赋:wealth/property|' +
  '财长:treasurer|责令:order|责任:responsibility|责任保险:liability insurance|贤妻:you|败落:run down|账册:bill|' +
  '账单:bill|账房:accountant|货仓:warehouse|货值:value|货币:currency/money|货币兑换:currency exchange|' +
  '货币市场:money market|货柜:container|货栈:warehouse|货物:commodity|货真价实:real|货站:cargo terminal|货舱:cargo bay|' +
  '货船:cargo ship|货车:van|货轮:cargo ship|货载:cargo|货运:cargo|质变:fundamental change|质因数:prime factor|' +
  '质地:grain/quality|质子数:atomic number|质数:prime number|质料:material|质检:quality inspection|质点:point mass|' +
  '质素:quality|质量:mass/quality|质量保障:quality assurance|质量块:mass/body|质量数:atomic mass|' +
  '质量检查:quality inspection|质量管理:quality management|贩卖:traffic|贩夫俗子:lower class|贩夫走卒:common people|' +
  '贩毒:drugs trade|贩私:traffic|贩运:transport/traffic|贫乏:limited|贫困:poverty|贫困率:poverty rate|' +
  '贫液:waste liquid|贬低:play down|购买:purchase|购买力:purchasing power|购得:purchase|购置:purchase|贮备:store|' +
  '贮存:store/deposit|贮水处:reservoir|贮物:storage|贮藏:store up|贯穿:link|贯连:connect|贯通:link up|贱卖:low price|' +
  '贴文:post|贴水:premium|贴身:personal|贴金:gild|贵公司:your company|贵司:your company|贵妇人:dame|贵干:your business|' +
  '贵府:your home|贵方:you|贵族:lord|贵族化:upper class|贵校:your school|贷学金:student loan|贷款:loan|贷记:credit|' +
  '贸易:trade|贸易中心:trade center|贸易伙伴:trading partner|贸易公司:trading company|贸易战:trade war|' +
  '贸易组织:trade organization|贸易货栈:commercial warehouse|费时:take time|费率:rate|费用:cost|贻误:waste|贼亮:bright|' +
  '贼船:criminal gang|资产:property/assets|资产组合:asset portfolio|资优生:brilliant student|资俸:pay/wages|' +
  '资历:qualifications/experience|资安:information security|资政:senior minister|资敌:ammunition/supplies|' +
  '资料:material/resources/data/information|资料介面:data interface|资料仓储:data warehouse|资料库:database|' +
  '资方:management/capital|资本:capital|资本储备:capital reserve|资本市场:capital market|资格:qualifications|' +
  '资浅:junior|资深:senior|资源:resource|资讯:information|资讯工程:information engineering|' +
  '资讯科技:information technology|资财:assets|资金:funds/capital|资金杠杆:leverage|赈恤:relief aid|' +
  '赊欠:credit transaction|赊销:credit transaction|赋形剂:vehicle|赌场:casino|赌城:casino town|赌局:gambling party|' +
  '赌斗:fight|赌桌:gambling table|赌球:sports betting|赏光:show up|赏识:appreciation|赐予:grant|赒人:charity|' +
  '赔付:payment|赔偿金:compensation|赔本:loss|赔率:betting odds|赛事:competition|赛因斯:science|赛点:match point|' +
  '赞助:support|赠予:grant|赠品:gift|赠款:grant|赠礼:gift|赡养:support|赡养费:child support|赢利:gain|赢得:win/gain|' +
  '赤子:people|赤字:red letter|赤狐:red fox|赤藓糖醇:sugar alcohol|赤藓醇:sugar alcohol|赤金:pure gold|' +
  '赫赫:brilliant/outstanding|走低:go down|走兽:animal|走动:mobile|走势:trend/path|走向:strike/trend|' +
  '走回头路:turn back|走地盘:live betting|走失:hair|走子:move|走字:run|走山:avalanche|走心:take care|走时:travel time|' +
  '走来回:return journey|走步:step|走水:flow|走眼:oversight|走秀:fashion show|走穴:tour|走红:popular|走进:step into|' +
  '走道:path|赶来:rush over|赶走:turn back|赶赴:rush|起作用:operative/work/function|起动:launch|起名:name|起因:factor|' +
  '起床:get up|起扑:chip shot|起效:strategy|起来:stand up|起毛:lint|起源:origin|起立:stand|起落场:airfield|起见:purpose|' +
  '起身:get up|起重机:crane|超值:great value|超前:advanced|超前意识:foresight|超拔:outstanding|超等:superior grade|' +
  '超级:super/ultra|超群:outstanding|超速:speed|超龄:too old|越过:cross over|越野:cross country|趋力:driving force|' +
  '趋势:trend|趋向:trend|趋缓:abate|趣味:interest/preference|足下:you|足以:so that|足弓:arch|足月:full term|' +
  '足浴:foot bath|足球:football|足赤:pure gold|足迹:track|足金:pure gold|足额:full|趴伏:crouch|趴体:party|趴踢:party|' +
  '趸批:wholesale|跃然:show forth|跃迁:transition|跌宕昭彰:free|跌市:bear market|跌风:bear market|跑分:phone/run|' +
  '跑步:run|跑步机:running machine|跑法:running style|跑路:run|跑车:sports car|跑道:track/runway|跑鞋:running shoes|' +
  '距离:distance|跟前:front|跟注:call|跟监:tail|跟踪:tail|跨境:cross border|跨平台:cross platform|跨年:new year|' +
  '跨海大桥:bay bridge|跨语言:cross language|跨越:step over|跨越式:breakthrough|跨过:cross over|跪伏:crouch|' +
  '路人皆知:household name|路向:path|路子:way|路径:path|路数:movement|路桥:road bridge|路灯:street lamp|路税:road tax|' +
  '路线:political line|路考:driving test|路费:toll|路途:road/path|跳伞:parachute|跳动:pulse|跳电:trip|' +
  '跳脱:move beyond|跳舞:dance|跳闸:trip|踏垫:car mat|踏步:stride/step|踏步不前:mark time|踢蹋舞:step dance|踪迹:tracks|' +
  '蹊径:path/way|蹊跷:odd|蹑履:wear shoes|蹑登:go up|蹑迹:tail|蹦出来:crop up|蹦跶:active|蹲下:crouch|蹲踞:crouch|' +
  '躁动:agitation|身为:as|身价:worth|身份:identity/capacity/rank|身份卡:identity card|身份证:id|身份证明:id card|' +
  '身体:body|身子:body/pregnancy/health|身孕:pregnancy|身形:figure|身影:figure|身心障碍:disability|身态:figure|' +
  '身手敏捷:deft|身才:figure|身材:figure|身板:body|身段:figure|身着:wear|身穿:wear|身躯:body|身量:standing|躯体:body|' +
  '躯壳:body|躯干:trunk|躲避:hide|躺椅:lounge|车主:vehicle owner|车位:parking spot|车厢:carriage|车号:taxi number|' +
  '车后箱:trunk|车夫:cart driver|车展:auto show|车带:tire|车技:driving skills|车架:cart|车水马龙:heavy traffic|' +
  '车流:traffic|车皮:wagon|车祸:traffic accident|车程:travel time|车站:rail station|车胎:tire|车行:drive|' +
  '车行通道:traffic passage|车贴:car allowance|车贷:car loan|车轮:wheel|车轮子:wheel|车辆:vehicle|车辕:carriage|' +
  '车辙:vehicle track|车速:vehicle speed|车道:traffic lane|车钱:transport costs|车间:workshop|车队:fleet|' +
  '车险:auto insurance|车驾:carriage|轧制:rolling steel|轧辊:roll|轧钢:roll steel|轨枕:tie|轨范:standard|轨迹:track|' +
  '轨道:track|轨道交通:metro|轩昂:high|转乘:transfer|转产:change production|转位:index|转体:roll over|转关系:transfer|' +
  '转制:convert|转动:turn|转化:change/turn/convert/transform|转去:return|转变:change/transform/transformation|' +
  '转向信号:turn signal|转向盘:steering wheel|转回:turn back|转圈:rotation|转型:transition/transform|' +
  '转基因:genetic modification|转天:next day|转好:improvement|转嫁:cost|转学:change schools|转学生:transfer student|' +
  '转寄:email|转帆:go about|转年:next year|转弯:turn|转往:change|转徙:move house|转悠:roll|' +
  '转换:change/convert/transform|转捩:turn|转接:connect/transfer|转播:relay/broadcast|转校:transfer|转码:convert|' +
  '转科:change major|转移:transfer/change|转移支付:transfer payment|转船:transfer ships|转诊:transfer|转译:convert|' +
  '转调:change key|转账:transfer|转身:turn round|转车:transfer|转轨:change track|转轮:wheel|转载:forward|' +
  '转运:forward/transfer|转递:relay|轮到:turn|轮唱:round|轮回:cycle|轮子:wheel|轮机:turbine/engine|轮次:turn/round|' +
  '轮渡:ferry|轮盘:wheel|轮箍:tire|轮缘:rim|轮胎:tire|软件:software|软件企业:software company|软件平台:software platform|' +
  '软件开发:software development|软件技术:software technology|软件系统:software system|软体:software|' +
  '软体业:software industry|软片:film|软管:flexible tube|软足类:octopus|轰炸机:bomber|轰趴:party|轰轰烈烈:large scale|' +
  '轰隆:rolling|轰鸣:boom|轱辘:turn/roll|轴心:central element|轴承:bearing|轸方:square|轻元素:light element|' +
  '轻工:light engineering|轻工业:light industry|轻巧:deft/easy|轻微:light|轻快:spry|轻易:easy|轻松:light|' +
  '轻武器:light weapon|轻水:light water|轻省:easy|轻而易举:easy|轻薄:light|轻质石油:light petroleum|轻轨:metro|' +
  '轻音乐:light music|轻风:breeze|轻食:snack|轻骑:light motorcycle|载入:record|载具:boat/vehicle/medium/platform|' +
  '载客量:passenger capacity|载携:bear|载货:freight|载车:ferry cars|载运:freight|载途:wind/distance|载道:preference|' +
  '较好:better|较差:range|较略:about|较真:serious|较量:battle|辅助:aid|辅导:coach|辅导员:coach|辅导金:grant|辅币:token|' +
  '辅弼:prime minister|辇下:imperial capital|辇运:ship|辈儿:generation|辈子:lifetime|辍工:stop work|辍止:stop|' +
  '辐射:radiation|辐射强度:radiation intensity|辐射波:radiation|辐射源:radiation source|辐射能:radiation energy|' +
  '辐射防护:radiation protection|辒辌:carriage|输入:import|输出:output/data/services|输水管:pipe/pipeline|' +
  '输油管:petroleum pipeline|输移:transport|输运:transport/transportation|输送:transport/deliver|' +
  '输送媒介:transport medium|辖制:control|辖区:administrative region|辛迪加:syndicate|辞令:diplomatic language|' +
  '辞退:fire|辟谷:fast|辩方:defense|边儿:edge/border/boundary|边关:border station|边区:border area|' +
  '边地:border district|边城:border town|边塞:frontier fortress|边境:frontier/border|边境地区:border area|' +
  '边头:end/border|边控:border control|边框:rim|边检:border inspection|边沿:edge|边界:boundary/border|' +
  '边界线:boundary line|边疆:frontier|边缘:edge/borderline|边缘地区:border area|边裔:remote area|边路:wing|边远:remote|' +
  '边鄙:remote|边防:frontier defense|边防军:border guard|边防站:border station|边防警察:border police|边际:boundary|' +
  '边陲:frontier|辽远:remote|达人:guru|达到:achieve|达致:achieve|迁居:move|迁居移民:immigration|迁徙:move|迁移:move|' +
  '迂拘:conservative|迄今:date|迄今为止:so far|迅疾:rapid|迅速:rapid/fast|过于:too|过人:outstanding|过低:too low|' +
  '过刊:back issue|过去:go over|过家家:play house|过度:over|过招:fight|过桥贷款:bridge loan|过渡:transition|' +
  '过渡金属:transition metal|过激:extreme|过程:process|过筛:screen/select|过节儿:strife|过路费:toll|过错:responsibility|' +
  '过高:too high|迈入:step into|迈步:step forward|迈进:stride forward|迎头:directly|迎面:directly|迎面而来:directly|' +
  '运交:send/shipping/delivery|运价:transport cost|运作:operations/activities|运出:send|运力:transport capacity|' +
  '运动:move/exercise/sports/motion|运动会:sports competition|运动相机:action camera|运动鞋:sports shoes|' +
  '运单:way bill|运命:fate|运存:ram|运将:driver|运河:canal|运用:use|运科:sports science|运移:migration|运筹:operations|' +
  '运筹学:operations research|运算:operation|运算环境:operating environment|运维:networks|运营:operation/service|' +
  '运行:function/run|运行状况:operational state|运货马车:cargo wagon|运转:work|运载:transport|' +
  '运输:transport/transportation|运输业:transportation industry|运输网:transport network|运输舰:transport ship|' +
  '运输船:transport ship|运送:transport|运道:fortune/fate|运钞车:armored car|运销:distribution|近人:contemporary|' +
  '近代:modern times|近光灯:low beam|近前:front|返家:return home|返潮:furniture|返点:commission|返程:return|' +
  '返还:remittance|还价:bargain|还击:hit back|还原:reduction|还手:hit back|还本:repay capital|这下:this time|' +
  '这下子:this time|这个:this|这么:so much|这么着:like this|这位:this|这儿:here|这咱:now|这嘎达:this place|这天:this day|' +
  '这早晚儿:now|这样:so/such|这样子:so/such|这般:like this|这边:here|这里:here|这阵儿:now|这阵子:now|进一步:further|' +
  '进入:go into|进军:march|进出口:import export|进化:evolution|进取:show initiative|进取心:initiative|进口:import|' +
  '进口商:import business|进士:palace graduate|进度条:progress bar|进接:access|进料:feed|进步:progress/improvement|' +
  '进益:income/progress|进程:process|进行:conduct|进行曲:march|进账:get/income|进阶:advanced|进项:income/revenue|' +
  '远光灯:high beam|远古:ancient times|远大:broad|远天:heaven|远征:expedition|远景:long shot|远期:long term|' +
  '远洋:open ocean|远涉:cross|远游:travel far|远程:remote|远程监控:remote monitoring|远端:remote|远缘:remote affinity|' +
  '远行:long journey|远见:foresight/vision|远识:foresight|远走高飞:go far|远足:march|远距离:long distance|' +
  '远近:distance|远途:long distance|违别:go against|违戾:go against|违章者:offender|违约:default|违约金:penalty|' +
  '违背:go against|违逆:go against|连动:link/gang|连号:hyphen|连合:combine/alliance|连奔带跑:rush|连字号:hyphen|' +
  '连字符:hyphen|连字符号:hyphen|连带:related/joint|连带责任:joint liability|连接:link/connect|连接号:hyphen|' +
  '连接器:connector|连环:chain|连珠:alignment|连系:link/connect|连线:connection|连结:link|连结线:tie|连贯:link up|' +
  '连通:connect|连销店:chain store|连锁:chain|连锁商店:chain store|连锁店:chain store|连队:company|迪厅:night club|' +
  '迫令:order/force|迫使:force|迳直:direct|迳赛:track|迳迹:track|迷人:charming|迷宫:maze|迷津:maze|迷阵:maze|迹象:mark|' +
  '追回:get back|追寻:search|追思:memorial|追思会:memorial service|追悼会:memorial service|追捕:after|' +
  '追捧:high demand|追查:track down|追索:demand payment|追缉:after|追赶:chase after|追踪:track|追蹑:track|' +
  '追还:win back|追逐:chase|追逐赛:chase|追逼:press/demand|退下:step down|退后:yield|退回:return|退换:exchange|' +
  '退水:drain|退租:stop leasing|退让:back down|退还:return|送交:deliver|送信:send word|送给:send|送股:share grant|' +
  '送货到家:home delivery|送达:deliver|送返:send back|送还:return|适中:moderate|适存度:fitness|适才:just now|' +
  '适间:just now|逃税天堂:tax haven|逆序:inverse order|逆旅:inn|逆映射:inverse map|逆水:upstream|逆袭:strike back|' +
  '逆转:turn back|逆运算:inverse operation|选中:select|选入:elected|选出:select|选区:electoral district|' +
  '选址:site/location|选定:select|选择:select/choice/option/alternative|选择性:selective|选派:select|选票:vote|' +
  '选美皇后:beauty queen|选项:option/alternative/choice|透亮:bright/shining|透射:passage|透平:turbine|透平机:turbine|' +
  '透视:gain insight|透镜:lens|逐日:daily|逐月:monthly|逐退:drive back|递交:lay before|递归:recursion|递推:recursion|' +
  '递送:send/deliver|途径:way/means/channel|通例:general rule|通俗:common/average|通俗科学:popular science|' +
  '通信卫星:communications satellite|通信地址:mail address|通信技术:communications technology|' +
  '通信网络:communications network|通关:level/stage|通关文牒:passport|通则:general rule|通史:comprehensive history|' +
  '通宵:all night|通才教育:general education|通报:journal|通晓:proficient|通牒:diplomatic note|' +
  '通用语:common language|通畅:fluent|通盘:comprehensive/global|通缩:deflation|通胀:inflation|通胀率:inflation rate|' +
  '通膨:inflation|通融:flexible|通行税:toll|通观:comprehensive view|通讯:communications|' +
  '通讯卫星:communications satellite|通讯员:reporter|通讯地址:postal address|通讯处:contact address|通讯录:directory|' +
  '通讯社:news service|通讯系统:communication system|通论:general survey|通证:digital token|通识:general knowledge|' +
  '通识培训:general culture|通识教育:general education|通识课程:general curriculum|通话:phone call|通货:currency|' +
  '通货紧缩:deflation|通货膨胀:inflation|通路:passage/channel|通通:all|通道:channel/passage|通量:flux|' +
  '通问:exchange news|速射:rapid fire|速度:speed/rate|速报:rapid reporting|速率:speed/rate|速胜:rapid victory|' +
  '速读:speed reading|速递:courier|速食:fast|造价:construction cost|造作:artificial|造句:sentence making|' +
  '造型:style/design/form|造型艺术:visual arts|造就:achievements|造山:mountain building|造山运动:mountain building|' +
  '造币厂:mint|造物:god|逢集:market day|逶迤:rivers|逸尘:outstanding|逸散:liquid|逸群:outstanding|逻辑:logic|逻辑学:logic|' +
  '逻辑门:logic gate|逼迫:force|逼问:demand information|遁形:hide|遄征:drive fast|遇上:run into|遇冷:industry|' +
  '遇到:meet|遇见:meet|遍地:all over|遏制:check|遏止:check|遏阻:stop|遐龄:long life|道义:morality|道具:prop|道出:voice|' +
  '道德:morality/ethics|道理:sense/basis|道路:road/path/way|道路工程:road construction|遗产:heritage/legacy|' +
  '遗产税:estate tax|遗传信息:genetic information|遗传学:genetics|遗传工程:genetic engineering|遗传性:genetic|' +
  '遗传物质:genetic material|遗嘱:will|遗风:old ways|遣返:send back|遥感:remote sensing|遥控器:remote control|' +
  '遥控操作:remote operation|遥远:remote|遥遥:remote|遨游:travel|遭遇:experience|遮住:block|遮掩:mask|遮盖:hide|' +
  '遴选:select|避暑山庄:mountain resort|避税天堂:tax haven|避税港:tax haven|避让:yield|避险:hedge|避难所:haven|避风处:lee|' +
  '避风港:haven/harbor|邃密:deep/profound|邈然:remote|邈邈:remote|那个:that|那么:like that|那么着:that way|那些:those|' +
  '那儿:there|那天:that day|那样:that sort|那边:over there|那里:there|邦交:diplomatic relations|邦国:country/state|' +
  '邦联:confederation|邪财:easy money|邮件:mail/post/email|邮区:postal district|邮寄:mail|邮局:post office|' +
  '邮政:postal|邮政局:post office|邮政编码:postal code|邮票:stamp|邮箱:email|邮编:postal code|邮购:mail order|' +
  '邮车:mail van|邮递:mail/deliver|邮递区号:postal code|郊野:countryside|郑重:serious/conscientious|' +
  '郡会:county capital|郡治安官:sheriff|部下:subordinate|部件:component|部众:troops|部属:subordinate|' +
  '部类:category/division|部长:secretary/minister|部长级:ministerial level|部门:department/branch/division|' +
  '部队:army/troops/force/unit|都会:city|都会传奇:urban legend|都城:capital city|都尉:military rank|都市:city|' +
  '都市传奇:urban legend|都市传说:urban legend|都市病:lifestyle diseases|鄙劣:base|酌减:discretionary reduction|' +
  '酌处权:discretionary power|配件:component|配制:compound|配发:issue|配合:rapport|配对:mate|配料:ingredients|' +
  '配方:prescription|配方奶:formula|配电器:distributor|配电柜:power cabinet|配置:allocation|配送:deliver|' +
  '配送地址:delivery address|配送者:distributor|配重:weight|配销:distribution|配餐:catering|配饰:decorations|' +
  '酒会:drinking party|酒厂:wine factory|酒后:after drinking|酒吧:bar|酒家:restaurant|酒局:drinking party|' +
  '酒店:hotel/restaurant|酒店业:catering industry|酒廊:bar|酒桌文化:drinking culture|酒楼:restaurant|酒水:beverage|' +
  '酒浆:wine|酒肆:bar|酒色财气:wine|酒铺:wine shop|酒馆:wine shop|酗酒:heavy drinking|酝酿:mull over|酬宾:bargain sale|' +
  '酬报:repay|酬金:remuneration|酸橙:lime|酿热物:biological fuel|酿酒业:wine industry|醇美:rich|采买:purchase|采出:mine|' +
  '采办:purchase/procure|采取:policies/take|采取行动:take action|采油:oil recovery|采煤:coal mining|采用:use|' +
  '采石场:quarry|采矿:mining|采矿业:mining|采矿场:mining area|采砂场:sand quarry|采行:policy|采购:procure/purchase|' +
  '释卷:stop reading|释迦:sugar apple|里头:interior|里子:substance|里巷:lane|里带:inner tube|里手:expert|' +
  '里程碑:milestone|里面:interior|重价:high price|重任:heavy responsibility|重修:repair|重元素:heavy element|' +
  '重击:bang|重利:high interest|重力:gravity|重压:high pressure|重合:match up|重名:great name|重器:treasure|' +
  '重回:return|重地:economic/military|重型:heavy|重大:great/important/major|重头:main/essential|' +
  '重工:heavy industry|重工业:manufacturing|重度:serious|重建:reconstruction|重心:central core|重托:great trust|' +
  '重担:great responsibility|重振:revival/recovery|重插:port|重新:re|重构:reconstruction|重案:major case|' +
  '重武器:heavy weapon|重氢:heavy hydrogen|重水:heavy water|重油:heavy oil|重活:heavy work|重温:review|' +
  '重炮:heavy artillery|重点:focus/key|重犯:serious criminal|重生:reborn|重症:acute|重罪:serious crime|重置:reset|' +
  '重臣:important minister|重获:recovery|重要:important/major|重视:value|重训:weight training|重设:reset|' +
  '重责:heavy responsibility|重逢:reunited|重量:weight|重量级:important/major|重量训练:weight training|' +
  '重金属:heavy metal|重镇:strategic town|重霄:ninth heaven|野味:game|野外:countryside|野外放养:free range|' +
  '野径:country path|野火:farm fire|野生生物:wildlife|野营:camp|量产:mass produce|量化:quantitative|' +
  '量变:quantitative change|量器:measuring apparatus|量子:quantum|量子力学:quantum mechanics|量子阱:quantum well|' +
  '量度:measurement|量测:measurement|量程:range|量级:class|量纲:dimension|量表:scale|量贩店:wholesale store|' +
  '金丝雀:canary|金乌:sun|金兰:profound friendship|金刚:diamond|金刚石:diamond|金匠:goldsmith|金子:gold|金属:metal|' +
  '金属线:metal wire|金币:gold coin|金库:treasury|金改:financial reform|金星:gold star|金本位:gold standard|' +
  '金条:gold bar|金枝玉叶:golden branch|金柜:safe|金毛:golden hair|金漆:copper paint|金石丝竹:stone/string|' +
  '金矿:gold mine|金科玉律:golden rule|金箍:gold band|金色:golden/gold|金融:banking/finance/financial|' +
  '金融业:financial sector|金融区:financial district|金融市场:financial market|金融改革:financial reform|' +
  '金融机关:financial organization|金融机构:financial institution|金融杠杆:financial leverage|' +
  '金融系统:financial system|金钥:key|金钱:money/currency|金镏子:gold ring|金阙:imperial palace|金雀花:broom|' +
  '金雕:golden eagle|金领:gold collar|金黄:golden|鉴定:quality|鉴证:forensic investigation|针对:target|' +
  '针对性:focus/purpose|针法:stitch|针织:knitting|钉子:snag|钉梢:tail|钓鱼:fish|钜子:master/leader|钞票:bill|钟点:hour|' +
  '钟爱:treasure|钟罩:dome|钢丝:steel wire|钢刀:sword|钢圈:wheel rim|钢材:steel|钢条:steel bar|钢枪:rifle|' +
  '钢梁:steel beam|钢管:pole|钢箭:iron arrow|钢缆:steel cable|钢轨:steel rail|钢铁:steel|钢铁工业:steel industry|' +
  '钢镚:dime|钥匙:key|钦差:imperial envoy|钩子:hook|钩扣:hook|钩拳:hook|钩破:snag|钮带:bond|钱币:money|钱粮:land tax|' +
  '钱财:wealth/money|钱钞:money|钻井平台:drilling platform|钻床:drilling machine|钻戒:diamond ring|' +
  '钻探机:drilling machine|钻机:drilling machine|钻眼:drilling|钻石:diamond|钻进:get into|铁丝:iron wire|' +
  '铁器:hardware|铁塔:iron tower|铁律:iron law|铁杆:iron|铁杖:steel staff|铁板:iron panel|铁格子:iron lattice|' +
  '铁棒:iron club|铁环:iron ring|铁甲:armor|铁甲船:armored ship|铁甲车:armored car|铁砂:shot|铁票区:safe seat|' +
  '铁窗生活:prison life|铁箱:safe|铁路:railway|铁路线:railway line|铁轨:rail|铁通:iron pipe|铁道:railway line|' +
  '铁钩:iron hook|铁链:iron chain|铁青:ashen|铁面:iron mask|铁马:armored horse|铂金:platinum|铃声:ring|铅字:type|' +
  '铅带:weight belt|铜丝:copper wire|铜墙铁壁:copper wall|铜板:coin|铜矿:copper mine|铠甲:armor|铣铁:cast iron|' +
  '银丝族:older generation|银两:silver|银保:bank insurance|银元:silver dollar|银发:silver hair|银圆:silver dollar|' +
  '银子:money/silver|银屏:television|银币:silver coin|银本位:silver standard|银本位制:silver standard|' +
  '银条:silver bar|银根:money supply|银楼:jewelry center|银点:silver point|银白:silver white|银色:silver|银行:bank|' +
  '银行业:banking|银行卡:bank card|银钱:silver money|铸件:casting|铸就:cast/form|铸工:foundry work|铸工车间:foundry|' +
  '铸币:coin/mint|铸成:fashion|铸造:cast|铸铁:foundry iron|铺子:store/shop|铺家:store/shop|铺户:store/shop|' +
  '铺摆:display|铺摊:display|铺放:display|铺面:paving|铺面房:store|链子:chain|链接:link|链条:chain|链环:chain link|' +
  '链结:connect/linkage|链路:link|销势:sale|销售:market|销售点:retail outlet|销售额:sales figure|销路:sale/market|' +
  '锁定:target|锁钥:strategic place|锁闩:bolt|锂电池:lithium battery|锅子:wok|锉刀:file|锋芒:vanguard|锋面:front|' +
  '锐利:keen/acute|锐敏:acute|锐气:dash/drive|锐进:rush forward|错用:misuse|锡婚:aluminum anniversary|' +
  '锦旗:silk banner|锦标:title|锦绣前程:bright future|键程:key travel|锻造:forging|镀金:gild|镁棒:fire steel|' +
  '镇住:control|镇子:town/village|镇守:stand guard|镇定:calm|镇日:all day|镇暴:riot control|镇长:mayor|镇静:calm|' +
  '镜头:camera lens|镜片:lens|镭射:laser|镶边:edge/border|长久:permanent|长势:growth|长发:long hair|长处:good aspects|' +
  '长大:grow up|长官:sir|长宽:size|长尾:long tail|长征:expedition|长成:grow up|长按:long press|长期:long term|' +
  '长期性:long term|长机:lead aircraft|长枪短炮:camera|长柄:stem|长毛:long wool|长牙:tusk|长生:long life|长短:accident|' +
  '长篇小说:novel|长线:long term|长者:senior|长谈:long talk|长足:improvement|长足进步:rapid progress|' +
  '长距离:long distance|长辈:older generation|长进:progress|长远:long term|长途:long distance|长队:line|门口:gate|' +
  '门岗:gate|门市:store|门市部:retail department|门店:store|门径:access|门户:portal/family|门户网站:web portal|' +
  '门派:school|门牌:house number|门生:student|门第:family status|门类:category/class|门脸:shop front|门诊室:clinic|' +
  '门道:gateway|门面:shop front|门首:gate|闪亮:brilliant|闪光:flash|闪光点:essential point|闪出:flash/sparkle|' +
  '闪回:flash back|闪失:accident|闪点:flash point|闪熠:flash|闪现:flash|闪耀:sparkle|闭合:closed loop|闭塞:stop up|' +
  '闭源:closed source|闭环:closed loop|闭着:closed|闭音节:closed syllable|问号:unknown factor|问题:issue|' +
  '闲书:light reading|闲暇:leisure|闲空:leisure|闲话:talk about|闲钱:spare money|闲静:calm|间使:secret envoy|间谍:spy|' +
  '间谍网:spy network|间隔:separate|间隙:clearance|闸口:station/gateway|闸道:gateway|闸门:sluice gate|' +
  '闸阀:gate valve|闹市:city center|闹着玩儿:play games|闻名:famous|闻名于世:world famous|闻见:knowledge/information|' +
  '阀芯:valve stem|阀门:valve|阁下:your majesty|阁揆:prime minister|阁议:cabinet meeting|阃奥:heart|' +
  '阃寄:military command|阅兵:review troops|阅历:experience|阅读:reading|阑入:mix|阔人:rich|阔步:stride forward|' +
  '阔蹑:stride|队伍:troops/line|队列:alignment|队旗:team pennant|队部:office/headquarters|队长:team leader|' +
  '防制:counter|防务:defense|防卫:defensive/defense|防卫武器:defensive weapon|防堵:combat/counter|' +
  '防备:guard against|防御:defense|防御工事:defensive structure|防御性:defensive|防御术:defensive art|' +
  '防暴:riot control|防暴警察:riot police|防核:nuclear defense|防止:guard against|防毒面具:gas mask|防毒面罩:gas mask|' +
  '防汛:flood control|防洪:flood control|防滑链:snow chain|防范:guard against|防身:self protection|防避:protection|' +
  '防门:defensive gate|防闲:guard|阳光:sunshine|阳台:porch|阳宗:sun|阴性:feminine|阴柔:feminine|阴谋:conspiracy|' +
  '阵列:array|阵势:battle array|阵地:front|阵线:front/alignment|阵营:camp|阶位:order/rank/level|阶层:social class|' +
  '阶段:stage|阶级:class|阶级斗争:class struggle|阻击:check/stop|阻力:resistance|阻塞:block|阻截:stop|阻抑:check|' +
  '阻拦:stop|阻挡:stop|阻断:block|阻止:block|阻留:interception|阻碍:block|阻绝:block|阻隔:separate|阿堵:money|' +
  '阿拉:me/my/we/us|阿爹:old man|陂塘:pool|附上:attached|附和:echo|附属:attached/affiliated/subordinate|' +
  '附属品:affiliated material|附带:secondary|附庸:subordinate|附注:note|附设:associated|际会:opportunity|' +
  '际遇:opportunity|陆上:land based|陆军:army|陆基:land based|陆战队:marines|陆栖:terrestrial|陆海空军:army|' +
  '陆贝:land snail|陆运:land transport|陈兵:mass troops|陈列:display|陈列台:display stand|陈化:tea|陈年:old|' +
  '陈放:display|陈设:display/furnishings|陈诉:state|陈说:state|陈账:old debt|陈货:old stock|陈述:state|降临:arrive|' +
  '降低:lower|降服:yield|降温:cooling|降落:land|降落伞:parachute|降落跑道:runway|降雪:snow|限时:time limited|' +
  '限界线:boundary|陛下:your majesty|院士:scholar|院子:garden|院校:college/academy|院牧:abbot|' +
  '院长:university president|除法:division|除非:only when|险恶:dangerous|险滩:shoals|险种:insurance type|' +
  '险要:strategic location|陪练:training partner|陪都:secondary capital|陶艺:ceramic art|隆情:profound love|' +
  '隆情厚谊:profound love|隆重:grand|随之而后:after that|随地:any place|随意:voluntary/conscious|随遇而安:flexible|' +
  '隐事:secret|隐伏:hide|隐修院:monastery/abbey|隐匿:hide|隐去:hide|隐密:secret|隐形眼镜:contact lens|' +
  '隐忧:secret concern|隐现:glimpse|隐瞒:hide|隐私:private business|隐秘:secret|隐蔽:hide|' +
  '隐藏:hide/mask/harbor/private|隐衷:secret|隐讳号:cross symbol|隐语:secret language|隐避:hide|隔天:next day|' +
  '隔山:step|隔开:separate|隔离:separate|隔空:magic|隙缝:aperture|隽品:outstanding work|隽楚:outstanding|' +
  '难伺候:high maintenance|难听:coarse|难得:rare|雀鸟:bird|雄伟:grand|雄浑:firm|雄蜂:drone|雄起:stand up|雅间:bath house|' +
  '集中:focus/concentrated|集中托运:consolidated cargo|集会:assembly/meeting|集体:collective/joint/group/team|' +
  '集体户:collective|集体经济:collective economy|集体诉讼:class action|集体防护:collective protection|集合体:aggregate|' +
  '集团:group/corporation|集团军:collective army|集居:community|集市:market/fair|集市贸易:market trade|' +
  '集成:integrated|集成电路:integrated circuit|集散地:distribution center|集料:aggregate|集材:log|集注:focus|集线器:hub|' +
  '集结:mass|集萃:treasury|集装箱:container|集装箱船:container ship|集贸:market/trade|集运:cooperative transport|' +
  '集镇:town|雍和:harmony|雍容:natural|雨人:rain man|雨水:rain|雨蛙:rain frog|雨露:grace|雨靴:rain boots|' +
  '雪仗:snow fight|雪山狮子:snow lion|雪崩:avalanche|雪白:snow white|雪线:snow line|零件:component|零售:retail|' +
  '零售商:retail merchant|零售店:shop|零备件:component|零头:odd|零点五:half|零用钱:allowance|零的:small change|' +
  '零花钱:allowance|零部件:component|零钱:change|零零星星:odd|零食:snack|雷亚尔:real|雷射:laser|雷管:fuse|雷达:radar|' +
  '雷达天线:radar antenna|雾幔:mist|雾气:mist|雾霭:mist|需求:demand|需要:demand|霄汉:sky|霉烂:mold|霉菌:mold|霎眼:blink|' +
  '霎霎:cold wind|霓虹:neon lights|霓虹灯:neon lights|露出:show|露台:outdoor stage|露天:outdoors|露脐装:crop top|' +
  '露齿:grin|露齿而笑:grin|青史:historical record|青天:blue sky|青少年:youth|青山:life|青年:youth/young|青年人:young|' +
  '青年团:youth corps|青春:youth|青柠:lime|青柠檬:lime|青柠色:lime|青椒:green pepper|青紫:purple|青色:blue green|' +
  '青苔:lichen|青荇:floating heart|青蛙:frog|青靛:indigo|青黛:indigo|静脉吸毒:iv drug|静谧:calm|靛白:indigo white|' +
  '靛色:indigo|靛花:indigo|靛蓝:indigo|靛蓝色:indigo blue|靛青:indigo|非主流:alternative|非但:not only|非党:non party|' +
  '非宗教:non religious|非常多:much|非政府:non governmental|非核:non nuclear|非特:not only|非独:not only|靡费:waste|' +
  '面体:noodles|面值:par value|面儿:outside|面具:mask|面包师傅:baker|面子:powder|面带:wear|面晤:meet|面条:noodles|' +
  '面板:panel|面粉:flour|面罩:mask|面镜:mask|面面观:comprehensive survey|革命:revolution/revolutionary|' +
  '革命家:revolutionary|革命性:revolutionary|革履:leather|革新:innovation|靴子:boots|靶场:range|靶子:target|' +
  '靶机:target drone|靶船:target ship|鞋子:shoe|鞋楦:shoe tree|韬略:military strategy|音乐:music|音乐会:concert|' +
  '音乐厅:concert hall|音乐学院:music academy|音乐盒:music box|音名:re|音响:sound/acoustics/audio|' +
  '音响效果:sound effects|音响设备:sound equipment|音域:register|音律:music|音步:foot|音波:sound wave|音符:note|音管:pipe|' +
  '音箱:sound box|音节:syllable|音讯:letters/mail/news|音质:sound quality|音轨:sound track|音长:sound duration|' +
  '音韵:music|音频:audio/sound|音频文件:audio file|音频设备:audio equipment|韵味:interest|韵律:cadence/rhythm|' +
  '韵致:grace|页心:type page|页码:page number|页签:tab|页面:page|顶呱呱:first rate|顶嘴:talk back|顶头:top|' +
  '顶尖:peak/apex/top|顶尖级:top|顶峰:peak/summit|顶手费:key money|顶杆:top bar|顶灯:dome light|顶点:summit/peak|' +
  '顶目:project|顶端:summit/peak|顶级:first rate|顶部:apex|顶阀:top valve|顶面:top|顷者:just now|项目:project|' +
  '项目管理:project management|顺产:safe delivery|顺位:rank/place|顺势:take advantage|顺序:order|顺心:happy|顺手:easy|' +
  '顺气:nice|顺畅:fluent|顺风车:opportunity|须知:key information|顾客:client|顾惜:value|顿挫:cadence|顿挫抑扬:cadence|' +
  '顿足:stamp|颁发:issue|颁布:issue|颁示:display|预留:reserve|预算:budget|预约:booking|预见:foresight/vision|' +
  '预设:default|预防:guard against|领事馆:consulate|领先:lead|领军:lead/leading|领取:get|领口:collar|领土:territory|' +
  '领地:territory/estate|领域:sphere/territory/area|领导:lead/leading/leadership/leader|领导人:leader|' +
  '领导力:leadership|领导层:leaders|领导权:leadership authority|领导统御:leadership|领导者:leader|领导能力:leadership|' +
  '领导集体:leadership group|领教:experience|领有:own|领航:navigation|领衔:leading|领袖:leader|领馆:consulate|' +
  '颇具:have much|颇多:lot|颈圈:collar|频宽:bandwidth|频带:bandwidth|频度:frequency|频数:frequency|' +
  '频数分布:frequency distribution|频次:frequency|频段:band|频率:frequency|频谱:spectrum|频道:frequency/channel|' +
  '颖悟:intelligent/bright|题目:title|题花:title design|题解:notes/key|颜料:paint/dye/pigment|颜色:pigment|' +
  '额外:extra|颞颥:temple|颠扑不破:solid|风习:practice|风云:weather|风光:view/sight|风力:wind force|风化:weather|风口:fad|' +
  '风和日丽:moderate wind|风圈:solar halo|风场:wind farm|风声:talk/news|风姿:good figure|风寒:cold weather|风帆:sail|' +
  '风度:grace|风情:bearing/grace|风情万种:charming|风控:risk control|风景线:river|风暴:storm|风格:style|' +
  '风气:general mood|风流:outstanding|风潮:tempest/wave|风电:wind power|风电厂:wind farm|风纪:discipline|' +
  '风能:wind power|风致:grace|风花雪月:wind/flower|风范:air|风行:popular|风调:style|风貌:style/ethos|风速:wind speed|' +
  '风阻:air resistance|风险:risk|风险管理:risk management|风雨无阻:rain|风靡:popular|风韵:grace|' +
  '风骚:literary excellence|飘举:dance|飘带:pennant|飘忽:fleet|飘扬:wave/fly|飘舞:fly up|飘荡:wave|飘雪:snow|' +
  '飞奔:dash/rush/dart|飞安:aviation safety|飞弹:missile|飞手:drone pilot|飞机场:airport|飞机师:pilot|' +
  '飞来飞去:fly about|飞舟:fast boat|飞行:fly/flying/flight/aviation|飞行员:pilot|飞行器:drone/missile|' +
  '飞行记录:flight record|飞越:fly over|飞跑:rush|飞过:fly over|飞镖:dart|飞驰:speed/rush|飞鱼:flying fish|飞鸟:bird|' +
  '飞鸿:letter|飞鹰:eagle|飞鹰走马:hunt|食品:food|食安:food safety|食物:food|食物油:food oil|食物链:food chain|食用:edible|' +
  '食疗:food therapy|食盐:edible salt|食粮:food cereals|食肆:restaurant|飨宴:mind|餐厅:restaurant|餐桌盐:table salt|' +
  '餐点:food|餐饮:catering|餐饮业:catering industry|餐饮店:restaurant|餐馆:restaurant|饕餮之徒:money|饥荒:debt|' +
  '饭庄:big restaurant|饭店:restaurant/hotel|饭菜:food|饭食:food|饭馆:restaurant|饮品:beverage|饮宴:drinking party|' +
  '饮料:beverage|饮水:drinking water|饮用水:drinking water|饮酒作乐:drinking party|饰带:sash|饰演:act|' +
  '饰物:decorations/jewelry|饰钉:shoes|饱满:full|饱足:full|饱餐一顿:full|饲主:pet owner|饲养场:farm|饲料:feed|饶了:spare|' +
  '饶恕:spare|饶沃:rich|饷银:wages|饼干:cracker|饼肥:cake fertilizer|饽饽:cake|馅饼:pie|馆子:restaurant|' +
  '馆藏:museum collection|馈送:offering|馏分:key|首付:down payment|首付款:down payment|首位:first place|' +
  '首例:first case|首先:first|首创:pioneer|首创者:pioneer|首发:first issue|首季:first quarter|首屈一指:outstanding|' +
  '首席代表:chief representative|首席法官:chief justice|首度:first time|首映:first run|首次:first|首款:software|' +
  '首演:first performance|首相:prime minister|首脑:summit/leader|首脑会晤:leadership meeting|' +
  '首脑会议:leadership conference|首轮:first round|首选:premium|首邑:local capital|首都:capital|' +
  '首都领地:capital territory|首重:rank first|首页:home page|首领:chief|首饰:jewelry|香巢:love nest|香橙:orange|' +
  '香甜:sound|马克:mark|马克笔:marker|马匹:horse|马头:pier|马子:gambling chip|马拉松:marathon|马熊:brown bear|' +
  '马科:horse family|马经:form|马脚:cat|马蜂:hornet|马衔:bit|马路:street/road|马车:cart/carriage|马达:motor|' +
  '马铃薯:potato|马靴:riding boots|马马虎虎:fair|马驹:young horse|马鹿:fool|驭兽术:animal training|驰名:famous|' +
  '驰誉:famous|驰道:highway|驰骛:speed/power|驱力:drive|驱动:drive|驱动力:driving force|驱动器:drive|驱动轮:drive wheel|' +
  '驱役:order about|驱策:drive|驱赶:drive/herd|驳回:turn down|驳子:tow|驶入:ship|驶向:boat|驹子:young horse|' +
  '驻军:garrison|驻地:station|驻扎:station/garrison|驻波:standing wave|驻足:stop|驾乘:drive/fly/pilot|' +
  '驾培:driver training|驾校:driving school|驾艇:sail/cruise|驾驭:drive/master|驾驶:drive/driver/pilot|' +
  '驾驶员:pilot/driver|驿马:post horse|骄傲:pride|验关:customs inspection|验尸官:coroner|验收:acceptance|验核:check|' +
  '骑劫:motor vehicle|骑行:horse/cycling|骒马:mare|骒骡:mare|骗案:fraud|骚乱:riot|骨器:bone tool|骨坛:urn|骨头:bone|' +
  '骨头节儿:joint|骨料:aggregate|骨朵:club|骨水泥:bone cement|骨灰:bone ash|骨炭:bone black|骨瓷:bone china|骨节:joint|' +
  '骨鲠:fish bone|高举:lift up|高于:greater than|高人一等:superior|高价:high price|高位:upper/high|高低:level/just|' +
  '高低潮:tide|高保真:high fidelity|高八度:octave higher|高兴:happy/glad|高分:high marks|高危:high risk|' +
  '高压:high pressure|高地:highland|高堂:main hall|高塔:tower|高处:high place|高头:higher authority|高尔夫:golf|' +
  '高尔夫球:golf|高就:work|高层:high level|高居:rank|高山:high mountain|高岸:high bank|高岸深谷:high bank|' +
  '高峰:peak/summit|高峰会:summit meeting|高峰会议:summit conference|高峰期:rush hour|高帮:high top|高年:old|' +
  '高年级生:senior student|高强:outstanding|高徒:brilliant student|高性能:high performance|高手:expert|' +
  '高技术:high technology|高招:wise move|高效:efficient|高教:higher education|高数:further math|' +
  '高新技术:high technology|高昂:high|高明:brilliant/superior/wise|高档:superior quality|高楼:high building|' +
  '高段:advanced|高涨:run high|高深:profound|高清:high fidelity|高潮:high tide|高牌:high card|高看:value|' +
  '高瞻远瞩:acute foresight|高科技:high technology|高端:high end|高等:advanced|高等教育:higher education|' +
  '高等法院:high court|高管:senior executive|高精度:high precision|高纤维:high fiber|高级:advanced|' +
  '高级专员:high commissioner|高级职务:senior post|高级职员:senior executive|高维:higher dimensional|' +
  '高职院校:professional school|高能:high energy|高能量:high energy|高街:high street|高见:brilliant idea|' +
  '高质量:high quality|高赀:high cost|高起:spring up|高蹈:travel far|高迁:promotion|高迈:outstanding|高速:expressway|' +
  '高速公路:expressway/highway|高速挡:top gear|高速率:high speed|高速路:highway/expressway|高阶:high level|' +
  '高院:high court|高靿:high|高频:high frequency|高风险:high risk|鬼子:nip|鬼魅:demon|鬼魔:demon|魁元:chief|' +
  '魁首:chief/first|魂灵:mind/idea|魄力:drive|魅力四射:charming|魔力:magic|魔头:monster|魔幻:magic|魔术:magic|魔法:magic|' +
  '鱼塭:fish farm|鱼子:roe|鱼线:fishing line|鱼缸:aquarium|鱼腥草:fish mint|鱼雷:torpedo|鱼雷艇:torpedo boat|' +
  '鱼香:sugar/salt|鱼骨:fish bone|鲁棒:solid|鲑鱼:salmon/trout|鲜亮:bright/vivid|鲜明:bright|鲜活:vivid|' +
  '鲜活货物:live cargo|鲜烈:vivid|鲜红:bright red|鲜花:flower|鲜血:blood|鲜货:produce|鳔胶:fish glue|鳕鱼:cod|' +
  '鳖甲:turtle shell|鳞甲:scale|鳟鱼:trout|鸟儿:bird|鸟击:bird strike|鸟禽:bird|鸟雀:bird|鸠鸽:dove|鸡冠:crest|' +
  '鸦雀无声:absolute silence|鸽子:dove|鸽派:peace party|鸾凤:sovereign|鸿沟:gulf|鹄的:target|鹈鹕:pelican|鹔鹴:green|' +
  '鹜舲:small boat|鹰派:war party|麦田怪圈:crop circle|麦芽糖醇:sugar alcohol|麻利:efficient|麻力:efficient|' +
  '麻吉:best pal|麾下:troops|黄斑:yellow spot|黄澄澄:golden|黄牌:yellow card|黄牛:ox|黄绿:yellow green|' +
  '黄绿色:yellow green|黄色:yellow|黄花:yellow flowers|黄花女:virgin|黄花幼女:virgin|黄花闺女:virgin|黄菊:wine|' +
  '黄赤色:yellow red|黄金:gold/golden/prime|黄金时段:prime time|黄金档:prime time|黄页:yellow pages|黉舍:school|' +
  '黎庶:people|黎民:common people|黏合剂:glue|黏着:bond|黏胶:glue|黑体:bold|黑匣子:black box|黑发:black hair|' +
  '黑咖啡:black coffee|黑夜:night|黑天:night|黑子:black stone|黑市:black market|黑帮:criminal gang|黑心:black core|' +
  '黑椒:black pepper|黑漆麻花:coal black|黑火药:black powder|黑炭:coal|黑煤:black coal|黑煤玉:jet|黑痣:mole|' +
  '黑百灵:black lark|黑盒:black box|黑眼圈:black eye|黑瞎子:black bear|黑箱:black box|黑箱子:black box|黑糊糊:black|' +
  '黑糖:brown sugar|黑素:black pigment|黑胡椒:black pepper|黑色:black|黑色素:black pigment|黑魆魆:black|黑麦:rye|' +
  '默契:rapport|默认:default|黝黑:black|鼎鼎:great|鼎鼎大名:famous|鼓动:beat|鼓吹者:advocate|鼓气:support|鼓点:rhythm|' +
  '鼓舞:boost|鼬科:otter|鼹鼠:mole|鼻儿:eye|齐全:comprehensive|齐刷刷:even|齐步:match stride|齿更:dental transition|' +
  '齿轮:gear|齿轮传动:gear drive|龙头:chief/leader|龙头企业:key enterprises|龙头股:leading stock|龙庭:imperial court|' +
  '龙灯:dragon lantern|龙纹:dragon|龙肝凤胆:rare food|龙胆紫:crystal violet|龙舟:dragon boat|龙虎:outstanding people|' +
  '龙血树:dragon tree|龙韬:imperial guard|龙骨:keel|龙骨瓣:keel|龙骨车:water wheel|龟板:turtle shell'
