// Written by bench/tables/dictionary-words.py. This file is under its dictionary’s licence, not the project’s: see NOTICE.

/** Words from CC-CEDICT (CC BY-SA 3.0), those in Han letters that it marks as common, in simplified letters, with what they mean: `边缘:edge|任务:mission/task|…`. */
export const CHINESE_WORDS: string =
  '一下:bit|一世:generation/age/era/times|一东一西:far apart|一个人:alone|一个样:same|一举:move/action|一二:few/little|一些:some/few/little|一代:generation|一会:while|一会儿:while|' +
  '一元:single variable|一元化:integration/integrated/unified|一分熟:rare|一切:every/all|一半:half|一口价:fixed price|一句:sentence|一号:toilet|一号木杆:driver|一同:together|' +
  '一向:whole time|一周:whole cycle|一品:first rate|一品红:poinsettia|一哥:leading male|一团漆黑:beyond salvation|一块:piece/area/dollar/together|一壁:while|一夜露水:ephemeral|' +
  '一天到晚:whole day|一头:directly|一套:suit/set/collection|一如:just like|一如往常:as usual|一如既往:as before|一姐:leading female|一孔之见:limited outlook|一字纵队:single file|' +
  '一定:fixed/certain/given/must|一定要:must|一家:group|一家人:whole family|一家子:whole family|一小部分:small part|一尘不染:honest|一层:layer|一帆风顺:plain sailing|一带:region/area|' +
  '一席之地:place|一席话:words|一干二净:very clean|一年生:annual|一应:all/every|一度:once|一往无前:press forward|一径:directly|一律:same/all|一念之差:false step|一意:focus|一扫而空:clean out|' +
  '一把好手:expert|一把年纪:old|一把手:working hand|一抿子:little bit|一拍两散:separate|一拍即合:click together|一探究竟:check out|一揽子:all inclusive|一方:party/area/region|一族:family|' +
  '一无所获:gain nothing|一日千里:rapid progress|一旦:if/when|一时:while|一时半会:short time|一时半刻:little while|一时半晌:short time|一时半霎:short time|一本万利:small capital|' +
  '一条龙:integrated chain|一枝独秀:outstanding|一样:same/like|一概:all|一次:first/once|一次性:disposable|一步裙:pencil skirt|一流:top quality|一灵真性:soul/spirit|一点:bit/point|' +
  '一点点:little bit|一男半女:child|一瘸一拐:hobble|一直:always|一眼:glimpse|一瞥:glimpse|一瞬间:split second|一秘:first secretary|一空:out|一笔带过:skate over|一等:first class|' +
  '一等一:outstanding|一类:same type|一级:first class|一级士官:corporal|一级头:first stage|一级棒:first rate|一线:front line|一线之间:fine line|一线之隔:fine line|一经:once|一统:unified|' +
  '一股脑:lock|一致:together|一般:same/ordinary/common/general|一般人:average person|一般性:general|一般般:so so|一般规定:ordinary provision|一般贸易:general trade|一血:first blood|' +
  '一行:party|一览无余:panoramic view|一览表:table/list|一起:together/accident|一跃而起:bound up|一路:whole journey|一路上:whole way|一身:whole body|一轮:election|一辈子:lifetime|' +
  '一连:running|一道:together|一阵:spell|一阵子:while/spell|丁克:no kids|丁字尺:set square|丁字裤:thong|丁字镐:hammer pick|丁香:lilac/clove|七分熟:medium well|七十:seventy|七和弦:seventh|' +
  '七彩:seven colors|七情:seven relations|七拼八凑:motley collection|七曜:moon/mercury/mars|七老八十:very old|万事:all things|万众一心:people united|万分:very much|万千:myriad|' +
  '万名:all names|万国:all nations|万岁:your majesty|万有:universal|万有引力:gravity|万灵丹:cure all|万物:all things|万能:universal|万能钥匙:master key|万般:manifold|万邦:all nations|' +
  '万里:far away|万金油:tiger balm|丈人:old man|丈量:measurement|三不沾:air ball|三世:third|三五:several|三光:sun/moon|三军:upper|三分熟:medium rare|三包:exchange|三十:thirty|三十六计:war|' +
  '三厢:sedan|三叶草:clover|三号木杆:spoon|三合土:clay|三度:third|三振:ditch|三文治:sandwich|三文鱼:salmon|三明治:sandwich|三月份:march|三朋四友:friends|三柱门:wicket|三棱镜:prism|三次:third/cubic|' +
  '三次元:three dimensional|三次幂:cube|三次曲线:cubic curve|三毛猫:calico cat|三氯甲烷:chloroform|三流:third rate|三温暖:sauna|三点全露:nude|三级:third class|三级士官:staff sergeant|三级跳:hop|' +
  '三级跳远:hop|三维:three dimensional|三脚架:tripod|三色堇:pansy|三色猫:calico cat|三角:triangle|三角关系:love triangle|三角形:triangle|三角恋爱:love triangle|三角旗:pennant|三角板:triangle|' +
  '三角洲:delta|三角裤:briefs|三角裤衩:briefs|三角铁:triangle|三资企业:foreign|三轮车:tricycle|三边形:triangle|三通:three links|三音度:third|三项:three events|上上之策:best policy|上下床:bunk bed|' +
  '上下文:context|上下铺:bunk bed|上个:first/last/above|上个月:last month|上乘:first class|上任:take office|上佳:outstanding/great|上分:level up|上前:step forward|上升:go up|' +
  '上半:first half|上半叶:first half|上半年:first half|上半身:upper body|上半部分:upper part|上去:go up|上发条:wind up|上古:ancient times|上司:superior|上品:top quality|上回:last time|' +
  '上坡:uphill|上坡段:uphill section|上坡路:progress|上大号:poop|上天:heaven/providence/god/die|上头:top/surface/authorities|上夸克:up quark|上好:first rate|上官:superior|' +
  '上将:general/admiral|上将军:top general|上尉:captain|上层:upper layer|上峰:peak/summit|上工:start work|上市公司:listed company|上年:last year|上年纪:get old|上座率:cinema|' +
  '上弦:first quarter|上手:master|上方:place above|上方宝剑:imperial sword|上星:satellite|上映:screen/show|上月:last month|上来:come up|上校:colonel|上梁:upper beam|上楼:go upstairs|' +
  '上次:last time|上水:water|上流:upper class|上流社会:upper class|上涨:go up|上游:upstream|上演:screen/stage|上焦:upper burner|上班:start work|上班族:office workers|上界:upper bound|' +
  '上税:pay taxes|上第:top notch|上等:top notch|上紧发条:gear up|上级:higher authorities|上级领导:top brass|上臂:upper arm|上色:color/dye|上苍:heaven|上菜:serve food|上行:up|上衣:jacket|' +
  '上衫:blouse|上装:upper garment|上西天:die|上诉:appeal|上诉法院:appeals court|上谕:imperial edict|上车:train|上边:top/above|上进:make progress|上部:upper section|上锁:lock|' +
  '上限:upper bound|上面级:upper stage|上风:rising|上首:first place|上马:mount|下一代:next generation|下一次:next|下一步:next step|下一站:next stop|下一页:next page|下世:die|下个:second/next|' +
  '下个月:next month|下体:lower body|下半:second half|下半身:lower body|下单:order|下厨:cook|下去:continue|下台:step down|下台阶:way out|下回:next time|下场:end|下场门:exit door|' +
  '下坠:drop/droop|下坡:downhill|下坡路:downhill road|下垂:droop/sag|下夸克:down quark|下奶:produce milk|下层:lower class|下属:subordinate|下属公司:subsidiary|下山:set|下崽:foal|' +
  '下弦:last quarter|下手:start|下挫:drop|下摆:shirt tail|下方:below|下月:next month|下来:over|下标:index|下棋:play chess|下榻:stay|下次:next time|下毒:poison|下毛毛雨:drizzle|下水:launch|' +
  '下水道:sewer|下沉:sink down|下流:low class|下游:lower level|下滑:slide down|下焦:lower burner|下界:lower bound|下级:subordinate|下脚料:scraps|下药:drug/poison|下落:drop|下葬:bury/inter|' +
  '下行:down|下西洋:sail west|下议院:lower chamber|下身:trousers|下车:train|下辈子:next life|下边:under/below|下锚:drop anchor|下降:drop|下限:lower bound|下院:lower house|下雨:rain|下雪:snow|' +
  '下面:below/under/next|下页:next page|不一:differ|不一定:maybe|不一样:different|不中用:no good|不为人知:secret/unknown|不久:not long|不了:without end|不二价:fixed price|' +
  '不仁:not benevolent|不仅:not just|不仅仅:not only|不以为然:object|不会:not able|不但:not only|不佞:me|不佳:not good|不值:not worth|不像样:beyond recognition|不光:not only|不再:no more|' +
  '不冻港:open port|不凡:extraordinary|不分胜负:tie/draw|不加:without/not|不动产:real estate|不动点:fixed point|不单:not simply|不厌其烦:very patient|不变价格:fixed price|不只:not only|' +
  '不可:must not|不可以:may not|不可名状:beyond description|不可告人:kept secret|不可多得:rare|不可少:essential|不可或缺:necessary|不可救药:beyond cure|不可胜言:beyond description|不可能:not able|' +
  '不合法:illegal|不同:different|不同凡响:outstanding/brilliant|不含糊:extraordinary|不咋地:nothing special|不咋的:nothing special|不啻:like|不在:out|不备:off guard|不复:no longer|' +
  '不大:not too|不好:no good|不容:must not|不对头:not right|不少:many/lot|不尽然:not always|不带:without|不幸之事:mishap|不当紧:not important|不很:not very|不得:must not|不得已:must|' +
  '不得而知:unknown|不必:need not|不怎么:not very|不怕:even if|不惜:not spare|不惟:not only|不愠不火:calm|不成样子:beyond recognition|不才:me|不打紧:not serious|不拘:whatever|不提也罢:never mind|' +
  '不无:not without|不明:unknown|不是:no/not|不是东西:no good|不是味儿:bit off|不景气:slack|不材:me|不标准:poor|不止:without end|不止一次:many times|不法:illegal/unlawful|不法分子:criminal|' +
  '不测:mishap|不消:not need|不清楚:not understood|不温不火:moderate/calm|不灵:not work|不然:no/otherwise|不爽:accurate|不特:not only|不独:not only|不用:need not|不着:no need|' +
  '不穷:boundless|不简单:not simple|不算:not count|不绝于耳:never stop|不置可否:hedge|不胜:very|不能:must not|不自然:artificial|不良:connection|不苟:careful/conscientious|不菲:high|' +
  '不落痕迹:professional|不行:not work|不要:must not|不要紧:but|不见天日:all black|不见经传:unknown|不规范:not standard|不讳:die|不许:must not|不论:whatever|不赖:good/fine|不足:not worth|' +
  '不过:only/but|不透水:waterproof|不错:right|不长进:below par|不问:let off|与世永别:die|与世长辞:die|与人为善:benevolent|与时俱进:progressive|与生俱来:innate|丑化:defile|丑怪:grotesque|' +
  '专一:concentrated|专业:specialty/major/professional|专业人士:professional|专业人才:expert|专业教育:specialized education|专事:specialized|专任:full time|专列:special train|' +
  '专利:patent|专利局:patent office|专利权:patent right|专利法:patent law|专利药品:patent drugs|专卖店:specialty store|专员:commissioner|专场:special performance|专家:expert|' +
  '专家系统:expert system|专家评价:expert evaluation|专属:proprietary/private/personal|专有:proprietary|专有名词:technical term|专机:chartered plane|专案:project|专案小组:task force|' +
  '专款:special fund|专注:focus|专用:special|专科:branch|专科学校:polytechnic|专科院校:academy|专职:special duty|专著:specialized text|专车:limousine|专辑:record|专递:courier|专长:specialty|' +
  '专门:specialized/special|专门人员:specialized staff|专门列车:special train|专门机构:specialized agency|专项:special|专题:article|且休:stop|且说:thus|丕变:radical change|世人:people|' +
  '世代:generation/era/age|世代相传:hand down|世子:crown prince|世界:world|世界和平:world peace|世界地图:world map|世界大战:world war|世界强国:world power|世界知名:world famous|' +
  '世界级:world class|世界纪录:world record|世界经济:global economy|世界观:world outlook|世界贸易:world trade|世界闻名:world famous|世系:lineage|世纪:century|世间:world/earth|丘八:soldier|' +
  '丘壑:remote|丘陵:hills|丙三醇:glycerine|丙型:type iii|丙等:third rank|业主:owner|业内:industry|业务:business/service|业师:teacher|业界:industry|业界标准:industry standard|业者:trader|' +
  '业障:money|丛林:jungle/forest|丛谈:forum|丛集:collection/series|东东:stuff|东主:owner|东北:northeast|东北方:northeast|东南:southeast|东南西北:east/south|东南部:southeast part|' +
  '东太平洋:east pacific|东家:master|东方:east|东方白鹳:oriental stork|东西:thing/stuff/person|东边:east|东道:host|东道主:host|东部:east|东风:easterly wind|丝丝小雨:fine drizzle|丝巾:kerchief|' +
  '丝带:ribbon|丝柏:cypress|丝毫:bit|丝滑:skin|丝状:thread like|丝状物:filament|丝瓜:sponge gourd|丝竹:music|丝线:silk thread|丝绒:velvet|丝绵:down|丝绸:silk|丝绸织物:silk fabric|' +
  '丝缕:silk thread|丝网:screen|丝雨:drizzle|丞相:prime minister|丢命:die|丢弃:discard|丢掉:discard|两下:twice|两不相欠:even|两个中国:two china|两句:few words|两国:both countries|' +
  '两头:both ends|两岸三地:china|两手:skills/expertise|两栖动物:amphibian|两样:different|两步路:step away|两清:square accounts|两着儿:illegal device|两端:both ends|严厉打击:crack down|' +
  '严厉批评:slate|严明:firm|严肃:serious|严谨:careful|严辞:stern words|严重:serious/critical|严重关切:serious concern|严饬:careful|丧亡:die|丧生:die|个人:individual/personal|' +
  '个人储蓄:personal savings|个人电脑:personal computer|个人赛:individual competition|个人隐私:private matters|个体:individual|个体户:private firm|个儿:size|个别:rare|个头:size|个头儿:size|' +
  '个子:size|个案:individual case|个股:share|个资:personal information|丫巴儿:road|丫杈:fork|中专:trade school|中中:average|中产:middle class|中产阶级:middle class|中人:go between|' +
  '中介:link/intermediate/inter/agency|中介所:agency|中伤:wounded|中兴:recovery/restoration|中前卫:center forward|中区:central district|中厅:lobby/foyer|中古:second hand|' +
  '中场:half time|中坚:core|中央:central/middle/center|中央政府:central government|中央汇金:central finance|中央银行:central bank|中子:neutron|中子弹:neutron bomb|中子数:neutron number|' +
  '中子星:neutron star|中子源:neutron source|中学:middle school|中将:lieutenant general|中尉:lieutenant|中局:middle game|中巴:minibus|中巴士:minibus|' +
  '中常:ordinary/average/medium/moderate|中年:middle age|中庭:courtyard|中庸:ordinary|中弹:get shot|中心:center/heart/core|中心区:central district|中心点:center/focus|中招:get hit|' +
  '中控面板:central dashboard|中提琴:viola|中断:interrupt|中期:middle|中枢:center/hub|中枪:shot|中校:commander|中止:stop|中段:middle section|中波:medium wave|中流:midstream|中游:midstream|' +
  '中焦:middle burner|中班:middle shift|中盘:distributor|中盘商:distributor|中程:medium range|中空:hollow|中等:medium|中等教育:secondary education|中级:middle level|中继:relay|' +
  '中继站:relay station|中试:pilot test|中调:middle note|中转:change/transfer|中转柜台:transfer desk|中转站:transit hub|中辍:suspension|中选:chosen|中部:middle part|中锋:center|' +
  '中间:middle/inside/within/between|中间名:middle name|中间商:broker|中间派:middle ground|中间纤维:intermediate filament|中间路线:middle road|丰产:high yield|丰功:brilliant|丰富:rich|' +
  '丰满:well developed|丰登:bumper crop|丰盛:rich|丰硕:rich|丰裕:well off|串串:mutt|串串狗:mutt|串号:identification number|串处理:string processing|串换:exchange/change|串流:streaming|' +
  '串联:contact|串行:series|串通:gang up|临刑:facing execution|临场:performing|临床:clinical|临床医学:clinical medicine|临时演员:extra|临演:extra|临界:critical/boundary|' +
  '临界点:critical point|临界状态:critical state|临界质量:critical mass|临街房:store front|临门:arrive home|丸剂:pill|丹凤:red phoenix|丹参:red sage|丹宁:denim|丹心:loyalty|丹青:painting|' +
  '丹魄:amber|为人:conduct|为何:why|为准:regulations|为此:this end|为首:head|主业:main business|主人:master/host/owner|主人公:hero|主人翁:master|主从:client server|主任:head|' +
  '主体:bulk/body/agent|主修:major|主公:your majesty|主力:main force|主力军:main force|主力舰:battleship|主办:host|主办国:host country|主动:active/drive|主动权:initiative|主厅:main lobby|' +
  '主厨:chef|主品牌:umbrella brand|主场:home ground|主嫌:prime|主子:master/operator|主宰:rule/master|主导:leading/lead/direct|主导性:leadership|主导权:leadership|主将:key figure|' +
  '主峰:main peak|主帅:coach|主席台:rostrum/platform|主席国:chair country|主干:trunk/main/core|主干网络:core network|主干网路:core network|主张:advocate/view/stand|主意:plan/idea|' +
  '主战派:hawks|主打:principal/main/flagship/title|主打品牌:flagship brand|主打歌:lead single|主持:host/anchor|主持人:host/anchor|主播:anchor/host/streamer|主攻:main assault|' +
  '主教:bishop|主教座堂:cathedral|主料:main ingredients|主旋律:main idea|主族:main group|主旨:main idea|主机:server|主权国家:sovereign country|主板:main board|主楼:main building|' +
  '主流:main stream|主演:star|主环:primary ring|主球:cue ball|主管人员:executive|主线:main line|主罚:penalty|主脑:leader|主航道:main channel|主要:main/principal/major/primary|' +
  '主角:lead/protagonist|主计:treasurer|主计室:auditing department|主诉:main suit|主轴:optics|主轴承:main bearing|主队:host team|主音:vowel|主音吉他:lead guitar|主页:home page|主顾:client|' +
  '主食:staple food|丽实:practical|丽日:bright sun|丽魄:moon|举人:graduate|举凡:every/any|举办:conduct|举动:act/action/activity/move|举国:entire country|举国上下:entire nation|' +
  '举家:whole family|举措:move/act|举止:bearing|举起:lift|乃尔:thus|久而久之:over time|久负盛名:special reserve|久远:old/ancient|久长:long time|义军:volunteer army|义务:duty/volunteer|' +
  '义务教育:compulsory education|义勇军:volunteer army|义卖会:bazaar|义士:patriot|义工:volunteer work|义演:benefit performance|义警:volunteer|义项:sense|义齿:artificial tooth|' +
  '之一:quarter|之上:above|之下:under|之中:inside/among|之内:inside/within|之前:before|之后:after/behind|之外:outside|之字形:zigzag|之字路:zigzag road|之间:between/among/amid|' +
  '乌云:black cloud|乌亮:jet black|乌桕:tallow tree|乌榄:black olive|乌漆墨黑:jet black|乌蓝:dark blue|乌饭果:blueberry|乌鸦:crow/raven|乌黑:dark|乌黑色:black|乌龙:black dragon|' +
  '乌龟:tortoise|乌龟壳:tortoise shell|乏力:weak|乐团:band/orchestra|乐土:haven|乐坛:music world|乐意:content|乐滋滋:happy|乐章:movement|乐羊羊:happy sheep|乐谱:sheet music|乐迷:music fan|' +
  '乐队:band|乔木:tree|乔林:forest|乔迁:move/promotion|乖巧:smart|乖离:part/separate|乘务员:train|乘客:passenger|乘幂:power|乘搭:boat|乘方:power|乘火打劫:loot|乘用车:passenger vehicle|' +
  '乘积:product|乘船:ferry|乘警:train marshal|乘车:drive/motor|乘鹤:die|乘龙:die|乙型:beta|乙烯:vinyl|乙烯基:vinyl|乙种:beta|乙种射线:beta ray|乙醚:ether|九十:ninety|九号球:nine ball|' +
  '九天:ninth heaven|九层塔:basil|九月份:ninth month|九泉:nine springs|九渊:abyss|九重霄:ninth heaven|乞求:beg|乞讨:beg|也就是说:so/thus|也罢:fine|也许:maybe|习习:flying|习作:exercise|' +
  '习得:acquisition|习惯:usual practice|习惯法:common law|习惯自然:second nature|习气:practice|习用:usual|习题:exercise|乡下:countryside|乡下人:country folk|乡亲:local people|乡土:local|' +
  '乡戚:relative|乡曲:remote village|乡村:village/countryside|乡村医生:village doctor|乡村音乐:country music|乡梓:native place|乡镇:village|乡长:mayor|乡间:rural|书亭:book kiosk|' +
  '书信:letter|书写:write|书写符号:writing symbol|书写语言:written language|书函:letter|书刊:publications|书包:satchel|书卷:scroll|书卷奖:presidential award|书号:book number|书局:bookstore|' +
  '书店:bookstore|书房:study/studio|书挡:bookend|书斋:study|书本:book|书札:letter|书板:tablet|书架:bookshelf|书柜:bookcase|书案:writing desk|书桌:desk|书档:bookend|书橱:bookcase|书牍:letter|' +
  '书生:scholar/intellectual|书皮:book cover|书社:press|书立:bookend|书签:bookmark|书箧:bookcase|书籍:books/works|书肺:book lung|书蠹:book louse|书记:secretary/scribe|' +
  '书证:written evidence|书评:book review|书面:written|书面语:written language|书题:book title|书馆:library|书香门第:literary family|乩童:spirit medium|买价:buying price|' +
  '买卖:transaction/shop/store|买路钱:illegal toll|买进:purchase|乱动:flail about|乱画:doodle/graffito|乱石:rubble|乱纪:break discipline|乱花:waste money|乳业:dairy industry|' +
  '乳制品:dairy products|乳剂:emulsion|乳品:dairy product|乳房:udder|乳汁:milk/latex|乳液:lotion/emulsion|乳牙:milk tooth|乳牛:dairy cattle|乳痂:cradle cap|乳罩:bra|乳胶:latex|' +
  '乳胶漆:latex paint|乳脂:milk fat|乳齿:milk tooth|乾坤:universe|了不得:very|了不起:extraordinary|了却:settle|了却此生:die|了局:end/solution|了当:frank/handle|了得:outstanding|了断:settle|' +
  '了结:settle|了解:find out|予以:apply|争取:win over|争夺:fight over|争夺战:struggle|争妍斗艳:scenery|争战:fight|争抢:fight over|争斗:struggle/fight|争权夺利:power struggle|争锋:strive|' +
  '争霸:power struggle|事业:undertaking/project/activity|事业单位:company/firm|事业线:fate line|事体:things/affairs|事例:example|事儿:business|事先:prior|事关:concern/about|' +
  '事务:work/transaction|事务律师:solicitor|事务所:firm|事变:events|事奉:serve|事宜:matters|事实:fact|事工:ministry|事情:thing/business|事故:accident|事权:authority/responsibility|' +
  '事物:thing/object|事理:logic|事由:work/purpose|事证:evidence|二世:second|二代:second generation|二元:binary|二八:sixteen|二分:second part|二分裂:binary division|二副:second officer|' +
  '二十:twenty|二十一点:blackjack|二叉树:binary tree|二哥:second brother|二宝:second child|二审:second trial|二年生:biennial|二度:twice/second|二把手:deputy leader|二次:second/twice|' +
  '二次元:two dimensional|二次方:square|二氧化氮:nitrogen dioxide|二氧化物:dioxide|二氧化硅:silicon dioxide|二氧化铀:uranium dioxide|二流:second rate|二甘醇:glycerin|二百五:dope|' +
  '二等:second class|二级:second class|二级士官:sergeant|二级头:second stage|二维:two dimensional|二维码:matrix code|二者:both/neither|二聚体:dimer|二胎:second pregnancy|二胡:alto fiddle|' +
  '二轮:second round|二进:binary|二进制:binary system|二阶:second order|于是:thus|亏损:loss|云台:tripod head|云头:cloud|云室:cloud chamber|云层:clouds|云朵:cloud|云杉:spruce|云气:mist|' +
  '云烟:mist/clouds/smoke|云石:marble|云端:cloud|云计算:cloud computing|云集:gather|云雾径迹:cloud track|云霭:floating clouds|互信:mutual trust|互动:interactive|互惠:reciprocal|' +
  '互换:exchange|互相:mutual|互相监督:mutual supervision|互联网站:internet site|互联网络:network|互让:mutual accommodation|五世:fifth|五伦:father son|五分熟:medium|五分美金:nickel|五劳七伤:cold|' +
  '五十:fifty|五号:fifth|五味子:magnolia vine|五大洲:whole world|五常:five elements|五度:five degrees|五彩:black/red/yellow|五彩纸屑:confetti|五方:south/west|五星级:five star|五月份:may|' +
  '五洲:world|五环:five rings|五福临门:wealth/health/virtue|五级士官:master sergeant|五线谱:staff|五色:rainbow|五花八门:myriad|五荤:garlic|五角:pentagon|五角形:pentagon|五谷:five crops|' +
  '五边形:pentagon|五金:silver/copper/iron|五金店:hardware store|五金店铺:hardware store|五险一金:medical|五音:re|五音度:fifth|五香:savory|井井:always clean|井然:tidy|亚克力:acrylic|' +
  '亚军:second place|亚圣:second sage|亚麻布:linen|些微:minor/small|些许:few/little/bit|亡国:fallen nation|亡故:die|交与:hand over|交互:mutual/interactive|交付:deliver|交代:transfer|' +
  '交会:meet|交出:hand over|交割:delivery|交叉:cross|交叉感染:cross infection|交叉点:junction|交友:make friends|交合:join/meet|交响:symphony|交响乐:symphony|交响乐团:symphony orchestra|' +
  '交响乐队:symphony orchestra|交响曲:symphony|交契:friendship|交尾:mate|交帐:settle accounts|交往:date/association/contact|交情:friendship|交战:fight|交换:exchange/switch|' +
  '交换价值:exchange value|交换器:switch|交换机:switch|交换生:exchange student|交接:meet|交接班:change shift|交易:deal/trade/transact/transaction|交易会:trade fair|交易员:trader|' +
  '交易市场:exchange|交易所:exchange|交易日:trading day|交替:replace|交朋友:make friends|交汇:cooperation|交汇处:junction|交流:exchange/communication|交火:exchange fire|交点:meeting point|' +
  '交界:common boundary|交管:traffic control|交粮本:die|交纳:pay|交结:connect|交给:deliver|交融:mix|交规:traffic rules|交警:traffic police|交谊:association/friendship|' +
  '交谊舞:social dance|交货:deliver goods|交货期:delivery time|交运:check|交还:hand back|交通:traffic/transportation/communications/liaison|交通工具:vehicle|交通意外:traffic accident|' +
  '交通枢纽:traffic hub|交通标志:traffic sign|交通灯:traffic light|交通规则:traffic rules|交通警察:traffic police|交通费:transport costs|交通车:shuttle bus|交通锥:traffic cone|交钱:pay up|' +
  '交锋:cross swords|交际:communication|交际舞:social dance|交际花:social butterfly|交集:connection|亦称:alternative name|产下:bear|产业:industry/estate/property/industrial|' +
  '产值:output value|产出:output|产制:production/manufacture|产区:manufacturing location|产品:goods/merchandise/product|产品结构:product mix|产地:source|产房:delivery room|' +
  '产权:property right|产权转让:title transfer|产物:product/result|产生:produce/generate|产粮:grow crops|产线:production line|产能:production capacity|产量:output|京都:capital|' +
  '亭台:pavilion|亭子:pavilion|亭阁:pavilion|亮光:light|亮堂:bright|亮堂堂:very bright|亮彩:sparkle|亮星:bright star|亮灯:light up|亮点:bright spot|亮蓝:bright blue|亮闪闪:bright|' +
  '亲们:followers|亲和力:affinity|亲和性:affinity|亲如手足:deep friendship|亲妈:biological mother|亲子:parent child|亲情:love|亲戚:relative|亲爸:biological father|亲王:prince|' +
  '亲生:biological|亲生子女:natural child|亲身:personal|亵服:lingerie|人丁:population|人世:world|人为:artificial|人事:personnel|人事管理:personnel management|人事部:personnel office|' +
  '人事部门:personnel office|人人:every person|人们:people|人仰马翻:roll|人体:human body|人体解剖:human anatomy|人保:personal guarantee|人偶:puppet/figure|人偶戏:puppet show|人像:photo|' +
  '人力:manpower|人力接龙:bucket brigade|人力资源:human resources|人力车:rickshaw|人口:population/people|人口数:population|人名:personal name|人员:staff/personnel|人命:human life|' +
  '人品:bearing|人墙:human barricade|人士:person/figure|人多势众:many men|人大:provincial/municipal|人头:person/head|人孔:manhole|人家:household/dwelling/family/he|人寰:world|' +
  '人寿:life insurance|人寿保险:life insurance|人寿年丰:prosperity|人尖儿:outstanding individual|人工:artificial/manpower|人工岛:artificial island|人工智慧:artificial intelligence|' +
  '人工智能:artificial intelligence|人工概念:artificial concept|人工河:canal|人工湖:artificial lake|人工照亮:artificial lighting|人工费:labor cost|人形:human form|人性:human|' +
  '人情:friendship|人手:manpower/staff|人文:humanities/culture|人文学:humanities|人权:human rights|人格:dignity|人格神:personal god|人梯:human ladder|人次:person times|' +
  '人武:armed forces|人母:mother|人氏:native|人民:people|人民团体:mass organization|人民警察:civil police|人民阵线:popular front|人父:father|人物:person/figure|人犯:criminal|人生:life|' +
  '人盾:human shield|人称:called|人类:mankind|人脉:contacts/network|人行横道:crosswalk|人行道:sidewalk|人身:person/personal|人身安全:personal safety|人造:artificial/synthetic|人造丝:rayon|' +
  '人造卫星:artificial satellite|人造天体:artificial satellite|人造语言:artificial language|人造革:artificial leather|人道:humane|人道主义:humanitarian|人道救援:humanitarian aid|' +
  '人链:human chain|人间:earth|人马:troops/troop/staff|人鱼:sea cow|什么:something/anything|什么地方:where|什菜:mixed vegetables|什锦:mixed|仁义道德:duty|仁人君子:charitable person|' +
  '仁惠:benevolent/humane|仁慈:benevolent/charitable|仁政:benevolent policy|仁术:benevolence|仁民爱物:universal benevolence|仁爱:benevolence/charity|仁至义尽:extreme benevolence|' +
  '仂语:phrase|仄径:narrow path|仅仅:only|今世:this life|今人:modern people|今天:today/now|今年:this year|今日:today|今朝:this age|今次:this|今生:this life|介于:between/intermediate|' +
  '介壳:shell|介怀:mind|介意:mind|介绍:introduction|介胄:armor|介质:medium/media|介面:interface|仍旧:still|仍然:still|从不:never|从业:practice|从业者:industry professional|从事:handle/do|' +
  '从头到尾:whole|从容:calm|从容不迫:calm|从属:subordinate|从未:never|从来:always/never|从来不:never|从来没:have never|从来没有:has never|从没:never|从而:thus|仓位:storage location|' +
  '仓库:depot/storehouse/warehouse|仓鼠:hamster|仔姜:stem ginger|仔细:careful|仔鸡:chick|仕女:court lady|他乡:foreign land|他人:another person|他们:they/them|他国:another country|' +
  '他用:other use|他者:others|仗火:battle|仗腰:support|付出:pay/invest|付款:payment|付清:pay off|付给:deliver/pay|付诸:put into|付费:pay|付钱:pay|仙人掌:cactus|仙人球:ball cactus|仙去:die|' +
  '仙境:wonderland|仙草:medicinal herb|仙贝:rice cracker|仙逝:die|代代相传:hand down|代价:price/cost|代偿:compensation|代办:agent|代号:code name|代字:code name|代拿买特:dynamite|代指:mean|' +
  '代换:replace|代替:replace|代步:bicycle|代步车:vehicle|代理人:agent|代理商:agent|代码:code|代码段:code segment|代码页:code page|代称:alternative name|代表:representative|' +
  '代表人物:representative individual|代表作:representative work|代表处:representative office|代表性:representative|代谢:substitution|代销店:outlet/agency|令名:good name|' +
  '令堂:your mother|令牌:token|令牌环:token ring|令节:happy time|以便:so that|以内:within|以前:before|以后:after|以外:external/beyond|以太:ether|以此:thus|以致于:so that|以资:serve as|' +
  '仪仗队:honor guard|仪器:instrument/apparatus|仪器表:gauge|仪态:bearing|仪表:bearing/meter|仪表盘:dashboard|仪队:honor guard|仲介:agent/broker|仲裁:arbitration|价位:price level|' +
  '价值:value/worth|价值工程:value engineering|价值标准:values/standards|价值观:value system|价格:price|价格战:price war|价格表:price list|价款:cost|价目:price|价钱:price|任一:any|' +
  '任何:any/whatever|任务:mission/task/duty/role|任意:any|任由:let|任职:take office|份子:cash gift|份子钱:gift money|份额:share|仿似:seem|仿佛:seem/alike|仿冒:fake|仿冒品:fake|仿制品:fake|' +
  '仿制药:generic drug|仿品:replica|仿如:like|仿真:simulation|仿行:fashion after|企业:company/firm/enterprise/corporation|企业管理:business management|企业集团:business conglomerate|' +
  '企划:plan|企望:hope|企盼:hope|企鹅:penguin|伊妹儿:email|伊始:outset/beginning|伊普西隆:epsilon|伎俩:scheme|伏地挺身:push up|伏案:studying|伏汛:summer flood|伏流:ground stream|伏特:volt|' +
  '伐木:cut wood|休假:take leave|休克:shock|休息:rest|休息室:lobby/lounge|休憩:rest|休止:stop|休止符:rest|休班:off duty|休闲:leisure|休闲鞋:leisure shoes|众香子:all spice|优先:have priority|' +
  '优先级:priority level|优先股:preferred stock|优势:advantage|优化:optimize|优异奖:excellence award|优柔:weak|优渥:liberal|优点:merit/benefit/advantage|优生:outstanding student|' +
  '优秀:outstanding|优等:superior|优美:fine|优胜:superior|优良:fine/good|优越:superior|优选:optimize/preferred|优雅:grace|伙伴:partner/comrade|伙计:partner/mate|伙食:food|' +
  '会友:make friends|会合:meet/meeting|会合处:joint|会场:meeting place|会堂:meeting hall|会子:while|会审:joint hearing|会客厅:parlor|会客室:parlor|会师:join forces|会幕:tabernacle|' +
  '会战:battle|会所:clubhouse/club|会晤:meet/meeting/conference|会漏:leak|会考:unified examination|会计:accountant/accounting|会计制度:accounting system|会计学:accounting|' +
  '会计师:accountant|会议:meeting/conference|会议厅:conference hall|会议室:meeting room|会试:metropolitan examination|会长团:presidency|会门:main entrance|会集:come together|' +
  '会面:meeting|伞降:parachute into|伟业:great undertaking|伟人:great person|伟大:great/grand/important|伟岸:outstanding|伟绩:great acts|传令兵:messenger|传入:import|传动:drive|' +
  '传动器:drive|传动系统:power drive|传告:relay|传呼机:pager/beeper|传回:send back|传声器:microphone|传声筒:megaphone/mouthpiece|传奇人物:legend|传媒:media|传寄:send/forward|传感:sensing|' +
  '传感器:sensor|传报:memorial|传教:preach|传教团:mission|传来:arrive|传流:hand down|传神:vivid|传讲:preach|传译:translate|传话人:messenger/relay|传说:legend|传输层:transport layer|' +
  '传输服务:transport service|传输通道:transport channel|传达:relay|传述:relay|传送:deliver|传送服务:delivery service|传递者:messenger|传道:preach|传道部:mission|伤口:cut|' +
  '伤号:wounded soldiers|伤员:wounded person|伤残:disabled|伤残人员:wounded personnel|伤者:casualty|伤透:break|伦理:ethics|伦理学:ethics|伪军:puppet army|伪劣:false|伪造:forge/fake|' +
  '伪造品:forgery/fake|伪顶:false roof|伪饰:dress up|伯仲叔季:second|伯爵:count|估价:value|估算:assessment/evaluation|伴侣:mate/partner|伴生气:associated gas|伴郎:best man|伴随:follow|' +
  '伶俐:intelligent/deft|伶俜:all alone|伶牙俐齿:fluent|伸展:extension|伸展台:runway/catwalk|伸开:stretch out|伸手:beg|伸直:stretch out|伸缩:flexible|伸缩喇叭:trombone|伸长:stretch|' +
  '伺候:serve|伺服:computer server|伺服器:server|似乎:as if|但凡:every single|但愿:if only|但是:but|位元:bit|位列:rank|位子:place/seat|位次:place|位置:place/seat|位面:plane|低下:lower|' +
  '低于:lower than|低产:low yield|低价:low price|低保:welfare|低保真:low fidelity|低八度:octave lower|低分:low marks|低利:low interest|低劣:low grade|低压:low pressure|低垂:droop|' +
  '低头:yield|低层:low level|低帮:low top|低年级:lower grade|低廉:low|低息:low interest|低成本:low cost|低收入:low income|低档:low grade|低气压:low pressure|低沉:downcast|低消:bar|' +
  '低潮:low tide|低矮:short/low|低碳:low carbon|低端:low end|低等动物:lower animal|低筋面粉:cake flour|低级:low|低维:low dimensional|低胸:low cut|低脂:low fat|低落:downcast|低调:low key|' +
  '低谷:valley/trough|低迷:low|低速:low speed|低速挡:low gear|低速率:low speed|低阶:low level|低陷:sink/settle|低音大号:tuba|低音管:bassoon|低龄化:than before|住区:living area|' +
  '住地:living area|住址:address|住处:dwelling|住宅:dwelling|住宅区:residential area|住宅楼:residential building|住宅泡沫:housing bubble|住客:tenant|住家:household|' +
  '住宿:lodging/accommodation|住居:live|住户:household|住房:housing|住所:dwelling place|住手:stop|住持:abbot|住脚:stop|住舍:house|佐证:evidence|佐贰:deputy/junior|体会:experience|' +
  '体例:style/form|体刑:corporal punishment|体制:system/organization|体力:physical strength|体力劳动:physical labor|体协:sports association|体团:community|体型:body type|' +
  '体察:experience|体式:form/style|体形:figure|体征:sign|体态:figure|体悟:experience|体感:motion sensing|体校:sports school|体格检查:physical examination|体毛:body hair|' +
  '体测:fitness test|体积:bulk|体系:system|体罚:corporal punishment|体肤:skin/body|体育:sports|体育场:stadium|体育比赛:sporting competition|体育活动:sports|体育界:sporting world|' +
  '体育运动:sports|体育锻炼:physical exercise|体育馆:gym/stadium|体脂:body fat|体腔:body cavity|体虱:body louse|体裁:style|体质:constitution|体重:body weight|体重器:bathroom scale|' +
  '体重秤:bathroom scale|体重计:bathroom scale|体量:dimensions|体长:body length|体面:dignity/honorable|体香剂:deodorant|何人:who|何以:how|何其:so|何况:besides|何处:where|何如:how about|' +
  '何所:where|何时:when|何止:not just|何等:how/what|何许:how|余光:peripheral vision|余党:rump|余地:margin|余存:balance|余孽:dregs|余波:aftermath/fallout|余烬:ember|余热:waste heat|' +
  '余留:fractional part|余项:residue|佛塔:pagoda|作下:do/make|作业:work/task/operation|作业员:operator|作业环境:operating environment|作业系统:operating system|作东:host|作为:activity/as|' +
  '作假:cheat|作兴:maybe|作准:count|作出:response/draw/extract|作古:die|作品:work/opus|作坊:workshop|作孽:sin|作废:delete|作弊:cheat|作怪:odd|作战:combat/fight|作手:writer/expert|' +
  '作曲者:song writer|作法:practice|作爱:make love|作物:crop|作用:action/function/activity/impact|作用力:action force|作画:draw/paint|作秀:grandstand|作笔记:take notes|作罢:drop|' +
  '作者:writer|作者权:copyright|作证:bear witness|作证能力:competence|作辍:now working|作风:style/way|你们:you|你好:hello/hi|你我:we|佣金:commission|佣钱:commission|佩兰:orchid|' +
  '佩剑:sword/saber|佩带:wear|佩饰:ornament/pendant|佳丽:beauty|佳期:wedding day|佳绩:good result|佳肴:fine food|佳评如潮:hit|佳音:good news|使不得:must not|使出:use|使命:mission|使唤:tool|' +
  '使团:diplomatic mission|使役:use/working|使得:make|使成:render|使用:use/apply|使者:envoy|使节:envoy|使节团:diplomatic group|使馆:consulate|侃价:bargain|侃星:chatterbox|' +
  '例句:example sentence|例如:such as|例子:case/example|例行:as usual|例行公事:usual practice|例证:example|侍从:serve|侍候:serve|侍卫官:guard|侍奉:serve|侍弄:garden/livestock/repair|' +
  '侏儒:small person|供体:physics|供佛花:flower offering|供养:supply|供品:offering|供奉:offering|供应:supply|供应品:supplies|供应商:supplier|供应室:supply room|供应者:supplier|' +
  '供应链:supply chain|供房:house mortgage|供暖:heating|供水:supply water|供热:heating|供物:offering|供电:supply electricity|供给:supply|供花:flower offering|供货:supply goods|' +
  '供货商:supplier|供销:distribution|供销商:supplier|依循:follow|依托:support|依据:basis/foundation|依旧:still|依法:legal|依然:still|侦察:scout/reconnaissance|侦察兵:scout/spy|' +
  '侦察员:scout/spy|侦察机:surveillance aircraft|侦毒管:detector tube|侦测:sense|侦测器:detector|侦破:scout|侦缉:track down|侧手翻:cartwheel|侧空翻:aerial cartwheel|侧翻:roll over|' +
  '侧重点:main point|侵吞:annex|侵夜:night|侵犯:assault|侵限:intrusion|便利:easy|便器:toilet|便壶:chamber pot|便宜货:bargain|便帽:cap|便当:easy|便所:privy|便携:portable|便携式:portable|' +
  '便是:even/if|便服:civilian clothes|便条:note|便条纸:scrap paper|便桶:chamber pot|便步走:route step|便盆:bed pan|便笺:note/memo|便签:note/memo|便衣:civilian clothes|' +
  '便道:pavement/sidewalk|便门:wicket door|便鞋:cloth shoes|促织:cricket|促进:boost|俄而:before long|俊俏:charming|俊杰:elite|俏皮:smart/charming|俏美:charming|俗事:ordinary affairs|' +
  '俗人:common people|俗名:lay name|俗称:common term|俗辣:paper tiger|俗随时变:other times|保不住:may well|保住:save|保修:guarantee|保健:health protection|保全:security guard|' +
  '保全员:security guard|保养:maintenance|保养品:beauty product|保准:guarantee|保固:guarantee|保存:store/save|保守:conservative/guard|保安:public security|保安人员:security personnel|' +
  '保安部队:security forces|保家卫国:guard home|保底:break even|保护:protection|保护人:guardian|保护区:conservation district|保护神:guardian angel|保暖内衣:thermal underwear|' +
  '保本:break even|保残守缺:conservative|保温:heat preservation|保留价:reserve price|保真度:fidelity|保管:guarantee|保管箱:safe|保育:conservation|保育箱:incubator|保育院:nursery|' +
  '保证:guarantee|保证金:margin|保质期:shelf life|保费:insurance premium|保险:insurance/safe/secure|保险丝:fuse|保险单:insurance policy|保险套:condom|保险杠:car bumper|保险柜:safe|' +
  '保险灯:kerosene lamp|保险盒:fuse box|保险箱:safe|保障:guarantee|保鲜期:shelf life|保鲜纸:plastic wrap|保鲜膜:plastic wrap|信义:honor|信仰:firm belief|信件:letter|信任:trust|' +
  '信使:messenger/courier|信函:letter|信号:signal|信号台:signal station|信号处理:signal processing|信号灯:signal light|信奉:belief|信封:envelope|信差:messenger|信心:confidence/faith|' +
  '信念:faith/belief|信息:information/news|信息学:information science|信息技术:information technology|信息时代:information age|信息管理:information management|' +
  '信息系统:information system|信息茧房:echo chamber|信托:trust bond|信教:religious|信札:letter|信标:signal|信物:keepsake/token|信用:credit|信用卡:credit card|信用危机:credit crisis|' +
  '信用社:credit union|信用等级:credit level|信用观察:credit watch|信用风险:credit risk|信笺:letter|信筒:mailbox/postbox|信管:fuse/detonator|信箱:mailbox|信纸:letter paper|' +
  '信誉:distinction/trust|信贷:credit|信贷危机:credit crisis|信赖:trust|信道:channel|信靠:trust|信风:trade wind|俨然:just like|俩钱:two bits|俭薄:poor|修习:study/practice|' +
  '修会:religious order|修养:training|修复:repair|修好:repair|修改稿:new version|修整:spruce up|修理:repair/fix|修理厂:repair shop|修练:practice|修缮:repair|修葺:repair|修补:mend|' +
  '修规:construction plan|修订版:revised version|修读:study|修造:repair|修道会:order|修道院:monastery/convent|修饰:dress up|修饰语:adjunct|修齐:make level|俯仰:small move|俯卧撑:push up|' +
  '俯瞰摄影:crane shot|俯身:bow|俱乐部:club|俸给:pay|俾使:so that|倍塔:beta|倍数:factor|倒位:inversion|倒写:mirror writing|倒刺:barb|倒叙:flash back|倒嗓:voice change|倒头:die|' +
  '倒序:reverse order|倒弄:move|倒手:change hands|倒数:reciprocal|倒替:replace|倒木:fallen tree|倒槽:die out|倒流:reverse flow|倒灌:tide|倒空:empty|倒腾:move/shift/exchange|' +
  '倒计时:count down|倒车:reverse|倒车挡:reverse gear|倒转:policy|倒钩:barb|倘如:if|倘或:if|倘然:if|倘若:if|候机厅:airport lounge|候机楼:airport terminal|候补:reserve|候补名单:waiting list|' +
  '候车亭:bus shelter|倚托:rely upon|倚靠:support|借书证:library card|借出:lend|借款:loan|借钱:lend money|倡导:advocate|倡导者:advocate/pioneer|倡言:put forward|倡议:initiative|债券:bond|' +
  '债务:debt/liability|债务证书:debt instrument|债务证券:debt security|债款:debt|值得:merit/worth|倾倒:empty out|倾向:trend|倾斜:incline/slope|倾斜度:slope|倾泄:cascade down|倾盆:downpour|' +
  '倾角:dip|倾轧:internal strife|倾陷:frame|假人像:effigy|假令:if|假体:implant|假使:if|假冒:palm off|假冒品:fake|假发:wig|假名:false name|假大空:empty words|假如:if|假定:so called|' +
  '假山:rock garden|假想:virtual|假慈悲:sham benevolence|假报告:forgery|假拱:false arch|假摔:simulation|假日:day off|假案:frame up|假球:fixed match|假眼:artificial eye|假而:if|假若:if|' +
  '假药:fake drugs|假设:if|假证件:false documents|假象:facade|假货:fake|假造:forge/fake|假释:parole|假面:mask|假面具:mask|偌大:so big|偏偏:only|偏僻:remote|偏向:incline|偏将:deputy general|' +
  '偏差距离:offset distance|偏斜:not upright|偏激:speech|偏爱:preference/favorite|偏移:offset|偏置:offset|偏远:remote|做为:act as|做买卖:trade/deal|做事:work|做作:artificial|做出:issue|' +
  '做到:achieve|做功:do work|做功夫:practice|做大:expand|做小抄:crib|做工夫:practice|做手:writer|做梦:dream|做法:practice|做爱:make love|做生意:do business|做生活:work|做礼拜:worship|' +
  '做脸:win honor|做菜:cook|做针线:do needlework|做饭:cook|做鬼:cheat|停下:stop|停下来:stop|停产:stop production|停住:stop|停尸房:mortuary|停尸间:morgue|停工:stop work|停息:stop|' +
  '停战:stop fighting|停手:stop|停摆:production|停放:park/moor|停机:stop|停机坪:apron|停止:stop|停步:stop|停泊:anchor|停电:power cut|停留:stop over|停站:bus stop|停航:stop running|' +
  '停表:stopwatch|停课:stop classes|停车:park/stall|停车位:parking space|停车场:parking lot|停车库:car park|停车格:parking bay|停车站:bus stop|停顿:break off|健全:sound|健壮:healthy|' +
  '健康:health/healthy|健康保险:health insurance|健康状况:health status|健康食品:health food|健旺:healthy|健检:physical examination|健硕:well built|健美运动:body building|健诊:car safety|' +
  '健身:exercise|健身室:gym|健身房:gym|健身馆:gym|偶人:idol|偶像:idol|偶像剧:idol drama|偶函数:even function|偶数:even number|偶见:happen upon|偶蹄目:cows|偶蹄类:cows|偷听:monitor|' +
  '偷渡:illegal immigration|偷鸡摸狗:have affairs|偿付:pay back|偿清:repay|偿还:repay|傀儡:puppet|傀儡戏:puppet show|傀儡政权:puppet state|傍亮:dawn|傍家儿:partner|储值:top up|储备:store up|' +
  '储备货币:reserve currency|储存:store/storage|储币:deposit money|储气:gas storage|储水:store water|储物:store things|储物柜:locker/cabinet|储蓄:savings|储蓄率:savings rate|' +
  '储藏:store/deposit|储藏室:storeroom|催收:press|催谷:boost|催逼:press|傻冒:fool|傻叉:fool|傻大个:clod|傻子:fool|傻帽:fool|傻瓜:fool|傻瓜相机:compact camera|像样:decent|像模像样:decent|像片:photo|' +
  '像片簿:sketch book|僧院:abbey|儿女:children|儿子:son|儿童:child|儿马:stallion|兀立:stand upright|兀鹫:vulture|允诺:promise|元件:element/component|元凶:chief offender|' +
  '元勋:leading light|元器件:component|元帅:marshal|元恶:arch criminal|元气:strength|元素:element|元老:elder|元老院:senate|元青:deep black|元音:vowel|元音和谐:vowel harmony|元龙:emperor|' +
  '兄台:brother|兄弟:brothers/me|兄弟会:fraternity|兄长:elder brother|充任:act as|充作:serve as|充分:full|充分就业:full employment|充塞:block/choke/stuff|充填:hole/area/filling|' +
  '充填物:lining/filling|充实:rich/full|充当:serve as|充斥:flood|充气:pump air|充满:very full|充电器:battery charger|充电宝:power bank|充电站:charging station|兆头:sign|先决:necessary|' +
  '先前:before|先后:priority|先声:precursor|先天:innate/natural|先天性:innate|先导:pioneer|先有:prior|先机:critical opportunity|先来后到:first come|先河:source/precursor|先烈:martyr|' +
  '先生:teacher/sir|先知:prophet|先见:foresight|先见之明:foresight|先见者:visionary|先走一步:leave first|先辈:older generation|先进:advanced|先进个人:advanced individual|先进先出:first out|' +
  '先进武器:advanced weapon|先进水平:advanced level|先锋:vanguard/pioneer|先锋队:vanguard|先驱:pioneer|先驱者:pioneer|光亮:bright|光信号:optical signal|光光:bright|光功率:optical power|' +
  '光动嘴:empty talk|光圈:aperture/diaphragm/halo|光子:photon|光学:optics|光学仪器:optical instrument|光害:light pollution|光导纤维:optical fiber|光射线:light ray|光年:light year|' +
  '光彩:radiance|光彩夺目:brilliant|光影效:lighting effect|光感应:optical response|光接收器:optical receiver|光明:light/radiance/bright|光明正大:honorable|光是:just|光晕:halo|光景:about|' +
  '光束:light beam|光柱:light beam|光标:cursor|光检测器:optical detector|光棍:single man|光棍儿:single man|光污染:light pollution|光波:light wave|光源:light source|光照:illumination|' +
  '光照治疗:light therapy|光环:halo/glory|光盘:compact disc|光碟:optical disc|光秃秃:no leaves|光笔:light pen|光纤:optical fiber|光纤接口:optical interface|光纤电缆:optical fiber|' +
  '光线:light/illumination/lighting|光缆:optical cable|光耀:brilliant|光能:light energy|光芒:radiance|光荣:glorious|光荣榜:honor roll|光谱:spectrum|光辉:radiance/glory/brilliant|' +
  '光辐射:light radiation|光锥:light cone|克制:control|克己:discipline|克扣:dock|免去职务:sack|免息:interest free|免持:hands free|免掉:scrap|免提:hands free|免洗杯:disposable cup|' +
  '免疫反应:immune response|免疫应答:immune response|免疫系统:immune system|免税:tax free|免职:sack/sacking|免费:free|免费搭车:free riding|免除:exempt|免黜:fire|兑付:cash|' +
  '兑换:convert/exchange|兑现:cash|兔子:hare/rabbit|党主席:party chief|党代会:party congress|党务:party affairs|党委:party committee|党校:party school|党派:political party|' +
  '党派集会:party meeting|党章:party constitution|党纲:party platform|党鞭:whip|党龄:party standing|兜卖:hawk|兜售:hawk|兜圈子:circle|兜帽:hood|兜抄:mop up|兜捕:round up|兜揽:canvas|' +
  '兜翻:turn over|入伍生:cadet|入住:move into|入口:entrance/import|入口网:portal|入口页:web portal|入土:bury|入息:income|入木三分:profound|入盟:join|入禀:file|入股:invest|入门:introduction|' +
  '入院:enter hospital|全世界:worldwide|全乎:comprehensive|全书:entire book|全份:complete set|全休:complete rest|全优:overall excellence|全体:all/entire|全体会议:general congress|' +
  '全军:whole army|全力:full strength|全员:all personnel|全国:national|全国性:national|全场:whole duration|全垒打:home run|全城:whole city|全域:global|全天:whole day|全天候:all weather|' +
  '全套:complete set|全家:whole family|全局性:global|全局模块:global module|全市:whole city|全年:whole year|全影:total shadow|全损:total loss|全攻全守:total football|全文:entire text|' +
  '全新:all new|全方位:complete/comprehensive|全无:none|全景:panoramic view|全本:whole performance|全权:full powers|全民:entire population|全活:rescue|全烧祭:burnt offering|' +
  '全班:whole class|全球:worldwide/global|全球性:global/worldwide|全球气候:global climate|全球而言:worldwide|全盘:overall/comprehensive|全省:whole province|全称:full name|' +
  '全程:whole distance|全线:whole front|全网:entire internet|全职:full time|全胜:slam|全能:all round|全般:entire|全色:full color|全节流:full throttle|全蚀:total eclipse|' +
  '全谷物:whole grain|全豹:full picture|全貌:complete picture|全责:full responsibility|全距:range|全身:em|全速:top speed|全部:whole/all|全都:all|全长:overall length|全集:complete works|' +
  '全面:comprehensive/total/overall|全额:scholarship|全食:total eclipse|全马:full marathon|全麦:whole wheat|八分音符:eighth note|八十:eighty|八宝粥:red dates|八带鱼:octopus|八度:octave|' +
  '八强:top eight|八月份:august|八爪鱼:octopus|八苦:age|八角形:octagon|八辈子:long time|八边形:octagon|八音:music|八音盒:music box|公主:princess|公举:public election|公之于世:make public|' +
  '公事:documents|公事包:briefcase|公交:public transportation|公交车:town bus|公产:public property|公仔:doll|公众:public|公众人物:public figure|公众集会:public meeting|' +
  '公伤事故:industrial accident|公使:minister|公使馆:foreign mission|公信力:public trust|公债:government bond|公债券:public bond|公允:equitable/fair|公允价值:fair value|公元:ad|' +
  '公共:public/common/communal|公共事业:public utility|公共交通:public transport|公共关系:public relations|公共卫生:public health|公共团体:public organization|公共场所:public place|' +
  '公共汽车:bus|公共秩序:public order|公共行政:public administration|公共设施:infrastructure|公共财产:public property|公共道德:public morality|公关:public relations|公办:state run|' +
  '公卫:public health|公厕:public toilet|公司:company/firm/corporation|公司会议:company meeting|公司债:corporate bonds|公司法:company law|公司理财:company finance|' +
  '公司行号:companies/businesses|公吨:ton|公听会:public hearing|公告:post|公哈:male husky|公因子:common factor|公因式:common factor|公园:park|公地:public land|公堂:hall|公子:your son|' +
  '公安:public security|公审:public trial|公室:office|公害:environmental pollution|公家:public/state/society|公家机关:civil service|公寓:apartment building|' +
  '公寓大楼:apartment building|公寓楼:apartment building|公尺:meter|公布:make public|公干:public business|公平:fair|公平合理:fair/equitable|公平竞争:fair competition|公平贸易:fair trade|' +
  '公开:open/public/release|公开信:open letter|公开化:make public|公开赛:open|公开钥匙:public key|公式:formula|公德:public ethics|公德心:public spirit|公心:public spirit|公房:dormitory|' +
  '公文包:briefcase|公断:arbitration|公有:communal|公有制:public ownership|公款:public money|公正:just/fair/equitable|公民权:civil rights|公民权利:civil rights|公民社会:civil society|' +
  '公法:public law|公海:high seas|公然:publicly|公爵:duke|公爵夫人:duchess|公牛:bull|公物:public property|公犬:male dog|公猪:boar|公猫:tomcat|公理:axiom|公用:public|公用电话:public phone|' +
  '公益:public good|公益事业:charity|公益金:community chest|公知:public intellectual|公社:commune|公租房:public housing|公立学校:public school|公约数:common factor|公网:internet|' +
  '公署:government office|公羊:ram|公职:civil service|公营:public/financed|公营企业:public enterprise|公认:publicly known|公设:public facilities|公证人:actuary|' +
  '公诉:public prosecution|公诉人:district attorney|公诸于世:make public|公路:highway/road|公路网:road network|公车:bus|公道:justice/fairness/fair/equitable|公钥:public key|' +
  '公马:stallion|公鸡:rooster|公鹿:stag/buck|六十:sixty|六合:south/east/west/up|六合彩:mark six|六畜:cow/sheep/horse|六级士官:sergeant major|六角:hexagon|六角形:hexagon|六边形:hexagon|' +
  '六陈:wheat|兰姆:rum|兰姆酒:rum|兰玉:your son|兰花:orchid|共事:work together|共产:communist/communism|共产主义:communism|共享:share|共享带宽:shared bandwidth|共享库:shared library|' +
  '共享计划:partnership|共同:common/joint/jointly/together|共同体:community|共同利益:common interest|共同基金:mutual fund|共同点:common ground|共同纲领:common program|共和:republic|' +
  '共和制:republic|共和国:republic|共振:resonance|共时:concurrent|共有:own jointly|共用:communal/shared/use|共计:total|共识:consensus|共谋:conspiracy|共谋罪:conspiracy|共赢:win win|' +
  '共赴:joint participation|共轭:physics|共轭复数:complex conjugate|共通:universal/shared/common|共鸣:resonance|关乎:about|关于:about|关卡:barrier/hurdle|关口:gateway|关塞:border fort|' +
  '关境:customs border|关征:customs levy|关心:care about|关怀:care|关押:lock up|关掉:switch off|关机:turn off|关注:follow/concern/interest|关涉:concern/connection|关照:take care|' +
  '关税:customs duty|关税同盟:customs union|关税国境:customs border|关系:concern|关系到:bears upon|关系户:connection|关紧:lock|关联:related/connection|关联公司:related company|' +
  '关联词:connective|关节:joint|关节腔:joint cavity|关键:crux/key|兴兵:send troops|兴办:begin|兴味:interest|兴头:keen interest|兴奋剂:doping|兴致:mood/spirits/interest|兴起:spring up|' +
  '兴趣:interest|兵刃:weapons|兵制:military system|兵力:troops|兵卒:soldiers/troops|兵员:soldiers/troops|兵器:weaponry/weapons/arms|兵团:formation/corps/army|兵士:ordinary soldier|' +
  '兵家:soldier|兵役:military service|兵戈:weapons/arms/fighting/war|兵戎:arms/weapons|兵推:war gaming|兵权:military leadership|兵棋推演:war gaming|兵源:manpower resources|' +
  '兵站:military depot|兵精粮足:elite soldiers|兵船:naval vessel|兵营:military camp|兵蚁:soldier ant|兵队:troops|兵马:military forces|其一:first|其三:third|其中:among|其二:other/second|' +
  '其他:other/else/rest|其余:rest/others|其先:before that|其内:within that|其后:next|其外:besides|其它:other|其所:its place|其次:next|其自身:proprietary|具体:concrete|具体而微:miniature|' +
  '具体计划:concrete plan|具体问题:concrete issue|具名:sign|具备:have|具有:have|具象:concrete|典型:representative|典章:institution|典范:example|典藏:collection|典质:mortgage|' +
  '养兵:train troops|养子:foster son|养成:form|养母:foster mother|养活:support|养父:foster father|养神:rest|养老金:pension|养老院:nursing home|养育:rear|养蚕业:silk industry|养鱼缸:aquarium|' +
  '兼任:adjunct|兼具:combine|兼备:have both|兼差:moonlight|兼并:annex|兼有:combine|兼而有之:have both|兼职:concurrent job|兼营:second job|兽力车:carriage|兽医:vet|兽医学:veterinary medicine|' +
  '兽术:animal training|兽皮:hide|兽穴:animal den|兽药:veterinary medicines|内中:among them|内乱:civil strife|内切球:inside cut|内务:internal affairs|内勤:office work|' +
  '内在:inner/internal/innate|内在美:inner beauty|内地:inland/interior|内场:infield|内城:inner castle|内外:about|内存:internal storage|内存储器:ram|内室:bedroom|' +
  '内容:content/substance/details|内容量:net contents|内层:internal layer|内幕:internal|内心:heart|内心世界:inner world|内情:inside information|内战:civil war|内政:internal affairs|' +
  '内斗:internal strife|内斜视:cross eye|内核:core/kernel|内海:inland sea|内源:source|内燃:internal combustion|内燃机车:automobile|内码:internal code|内科:internal medicine|' +
  '内科医生:medical doctor|内科学:internal medicine|内积:inner product|内置:internal|内胎:inner tube|内能:internal energy|内脏:internal organs|内膜:inner membrane|' +
  '内营力:internal force|内行:expert/professional|内衣:underwear|内衣裤:underwear|内衬:lining|内袋:inner pocket|内装:internal decoration|内裤:underpants/briefs|内讧:internal strife|' +
  '内详:details inside|内贸:domestic trade|内部:interior/internal|内部事务:internal affairs|内里:inside|内销:domestic market|内阁:cabinet|内陆:inland/interior|内陆河:inland river|' +
  '内院:inner courtyard|内需:domestic demand|内馅:filling|内鬼:mole/spy/rat|册子:book|册封:crown|再不然:otherwise|再也:any longer|再入:re enter|再则:besides|再好不过:ideal|再审:review|' +
  '再度:once more|再拜:bow twice|再次:once more|再生:reborn/recycling/regeneration|再生燃料:renewable fuel|再生资源:renewable resource|再者:besides|再说:besides|再读:review|冒冒失失:bold|' +
  '冒出来:pop up|冒头:crop up|冒昧:bold|冒牌:fake|冒牌货:forgery|冒险:adventure|写下:write down|写作:write/writing|写字:write|写字台:writing desk|写字板:clipboard|写字楼:office building|' +
  '写手:scribe|写法:spelling|写真:portrait|写道:write|军乐:military music|军乐团:military band|军乐队:military band|军事:military|军事体育:military sports|军事力量:military strength|' +
  '军事基地:military base|军事学:military science|军事实力:military strength|军事家:general|军事情报:military intelligence|军事援助:military aid|军事机构:military institution|' +
  '军事法庭:military tribunal|军事演习:military exercise|军事科学:military science|军事行动:military operation|军事训练:military exercise|军事设施:military installations|' +
  '军事部门:military branch|军人:soldier|军令状:military order|军体:military sports|军公教:army|军刀:saber|军力:military power|军功章:military medal|军务:military affairs|' +
  '军势:army strength|军区:military district|军医:military doctor|军医院:military hospital|军号:bugle|军售:arms sales|军团:corps/legion|军士:soldier|军备:arms/armaments|军官:officer|' +
  '军情:military intelligence|军政府:military government|军方:military|军旅:army|军机:military aircraft|军校:military school|军歌:military song|军民:army civilian|军港:naval port|' +
  '军火:arms|军火交易:arms deal|军火公司:arms company|军火库:arsenal|军用:military use|军粮:army provisions|军绿:army green|军营:army camp|军衔:army rank|军装:military uniform|' +
  '军车:military vehicle|军队:troops|军阵:battle formation|军需:military supplies|军马:troops|农业:agriculture/farming|农业区:agricultural region|农业国:agricultural country|' +
  '农业机械:agricultural machinery|农事:farming task|农事活动:agricultural activities|农产:agriculture products|农产品:agricultural produce|农作:farming/crops|农作物:crops|' +
  '农具:farm tools|农区:agricultural areas|农场:farm|农学:agricultural science|农家肥:manure|农庄:farm/ranch|农房:farm house|农机:agricultural machinery|农村:village|农活:farm work|' +
  '农耕:farming/agriculture|农膜:agricultural film|农药:pesticide|农资:farm supplies|冠以:call|冠冕:leader/chief|冠子:crest/crown|冠形词:article|冠词:article|冤业:sin|冤孽:sin|' +
  '冤狱:frame up|冤诬:frame up|冬令:winter|冬令时:standard time|冬天:winter|冬季:winter|冬歇期:winter break|冬烘:shallow|冬瓜:white gourd|冬粉:glass noodles|冬衣:winter clothes|' +
  '冬运会:winter games|冬青:holly|冬青树:holly|冰上运动:ice sports|冰冷:ice cold|冰凉:ice cold|冰凌:icicle|冰场:ice stadium|冰块:ice cube|冰壑:ice gully|冰封:ice over|冰屋:igloo|冰山:iceberg|' +
  '冰川:glacier|冰川期:ice age|冰排:ice raft|冰晶:ice crystals|冰期:ice age|冰柜:freezer|冰柱:icicle|冰桥:ice arch|冰桶:ice bucket|冰棒:ice pop|冰橇:sled/sleigh|冰沟:crevasse|冰河:glacier|' +
  '冰河时代:ice age|冰河时期:ice age|冰河期:ice age|冰洞:crevasse|冰溜:icicle|冰灯:ice lantern|冰盖:ice sheet|冰糖:crystal sugar|冰花:frost|冰菜:ice plant|冰袋:ice bag|冰轮:moon|' +
  '冰钓:ice fishing|冰锥:icicle|冰镐:ice pick|冰隙:crevasse|冰雕:ice sculpture|冰雹:hail/hailstone|冲入:rush into|冲出:rush out|冲击:shock/impact|冲击波:shock wave|冲击钻:impact drill|' +
  '冲刷:wash down|冲刺:dash|冲力:momentum|冲劲:drive|冲压:stamp/press|冲床:stamping press|冲掉:wash out|冲服:infusion|冲服剂:infusion|冲洗:rinse/wash|冲浪板:surfboard|冲牙器:water pick|' +
  '冲破:breakthrough|冲账:write off|冲销:write off|冲锋:assault|决不:simply not|决裂:break|决选名单:short list|况且:besides|况味:mood|冶容:mold|冶金:metallurgy|冶金学:metallurgy|' +
  '冷不防:off guard|冷冬:cold winter|冷冻库:freezer room|冷冻柜:freezer|冷切:cold cuts|冷却塔:cooling tower|冷却水:cooling water|冷厉:stern|冷处理:cold treatment|冷天:cold weather|' +
  '冷宫:doghouse|冷战:cold war|冷房:cooling|冷敷布:cold compress|冷暖:health|冷气:cold air|冷水:cold water|冷淡:cold|冷淡关系:cold relations|冷盆:cold dish|冷盘:cold plate|冷知识:trivia|' +
  '冷菜:cold dish|冷藏:refrigeration|冷藏箱:cooler|冷血:cold blood|冷轧:cold rolling|冷链:cold chain|冷锋:cold front|冷门:science|冷静:calm|冷静期:purchases|冷面:stern|冷餐:cold food|' +
  '冻原:tundra|冻土:tundra|冻土层:tundra|冻胶:gel|净值:net value|净利:net profit|净利润:net profit|净利率:net margin|净含量:net weight|净收入:net income|净水:clean water|净重:net weight|' +
  '净零:net zero|准予:grant|准入:access|准则:standard|准备:reserve|准备金:reserve fund|准将:commodore|准星:front sight|准的:standard|准确:accurate/exact|准绳:ground rule|准许:grant|' +
  '凉亭:pavilion|凉快:butt out|凉棚:arbor|凉面:cold noodles|凉鞋:sandal|凌云:high|凌驾:above|减产:lower yield|减价:mark down|减低:lower|减免:punishment/rent|减削:cut down|减少:lower|' +
  '减薪:cut wages|减计:write down|减贫:poverty reduction|减退:go down|减速器:moderator|减震鞋:cushioning shoe|凑成:put together|凑钱:pool money|凝滞:stop still|凝练:compact|凝胶:gel|' +
  '凝胶体:gel|凝重:heavy|凝集:gather|几个:few/several|几乎不:hardly|几倍:several times|几分:bit|几千:several thousand|几多:how|几希:not much|几度:several times|几次:several times|几率:odds|' +
  '几维鸟:kiwi|凡人:ordinary person|凡俗:lay/ordinary|凡响:common chord|凡夫:common person|凡夫俗子:common people|凡庸:ordinary|凡是:every/all/any|凡百:all/whole|凡立水:varnish|' +
  '凤凰:phoenix|凤尾船:gondola|凤尾蕨:brake|凤梨:pineapple|凤梨酥:pineapple cake|凤眼兰:water hyacinth|凫水:swim|凭信:trust|凭准:evidence|凭据:evidence|凭空:without foundation|' +
  '凭空捏造:frame up|凭靠:use|凯歌:victory song|凳子:stool|凶煞:demon|凶神:demon|凶险:dangerous|凸出:stick out|凸版印刷:relief printing|凸现:stick out|凸起:bulge|凸轮:cam|凸边:rim|' +
  '凹凸印刷:die stamping|凹坑:crater|凹槽:notch/groove|凹洞:cavity/pit|凹痕:dent/notch|凹线:groove|凹陷:hollow|出乎:go against|出产:yield/produce/products|出人头地:excel|出价:bid|' +
  '出份子:club together|出众:outstanding|出借:lend|出入口:gateway|出兵:send troops|出击:sally|出厂价:factory price|出去:go out|出发:start|出发点:basis/motive|出口:exit/export|' +
  '出口商:export business|出口商品:export product|出口货:exports|出品:output|出圈:muck out|出声:cry out|出处:origin|出外:go out|出头:stick out|出头鸟:stand out|出奇:extraordinary|出家人:nun|' +
  '出尖:outstanding|出局:put out|出师:graduate|出彩:outstanding/brilliant|出征:campaign|出息:profit|出操:drill/exercise|出月:next month|出来:come out|出毛病:break down|' +
  '出水口:water outlet|出没:stalk|出港:leave harbor|出溜:slide|出版物:publications|出版社:publishing house|出现:show up|出示:show/display|出租:rent|出租司机:taxi driver|出租汽车:taxi/cab|' +
  '出租车:taxi|出笼:come out|出类拔萃:outstanding|出纳员:treasurer|出老千:cheat|出航:set out|出色:outstanding|出苗:sprout/bud|出菇:fruit|出菜:serve food|出落:grow/blossom|出言:words|' +
  '出让:transfer|出诊:house call|出货:extract|出资:fund/invest|出赛:take part|出走:leave home|出路:outlet|出身:class origin|出车:set off|出逃:run away|出钱:pay|出门:go out|' +
  '出院:leave hospital|出面:step forth|出风口:air vent|出马:set out|击中:hit/strike|击剑:fencing|击坠:shoot down|击打:beat|击掌:high five|击球:bat|击落:shoot down|击败:beat|击退:beat back|' +
  '凼子:pool/pit/ditch|凼肥:manure|函件:letters|函式库:library|函数:function|函购:mail order|凿子:chisel|凿岩:drilling|凿岩机:rock drill|凿沉:scuttle|凿石场:rock quarry|刀刃:knife blade|' +
  '刀剑:sword|刀口:cut/incision|刀叶:blade|刀子:knife|刀工:knife work|刀库:tool magazine|刀枪:weapons|刀片:blade|刀片刺网:razor wire|刀类:cutlery|刀身:blade|刀锯斧钺:knife|刀锯鼎镬:knife|' +
  '分享:share|分会:branch|分公司:subsidiary company|分别:part/distinction/differently|分割:cut up|分割区:partition|分力:component force|分化:split apart|分区:district|分叉:fork|' +
  '分发:distribution|分头路:part|分子:molecule|分子医学:molecular medicine|分子式:molecular formula|分子筛:molecular sieve|分子量:molecular mass|分局:branch office|分居:separate|' +
  '分属:classification|分崩离析:break up|分店:branch/annex|分开:separate/part|分异:distinction|分录:entry|分成:break into|分所:branch|分手:part company|分担:cost|分拆:separate off|' +
  '分拣:sort|分掉:share|分支:branch|分数:grade/mark/fraction|分文:single cent|分晓:result|分机:extension|分析:analysis|分析人士:analyst/expert|分析化学:analytical chemistry|分析员:analyst|' +
  '分析器:analyzer|分析处理:analysis processing|分析学:calculus|分析家:analyst|分析师:analyst|分枝:branch|分段:segment|分毫:fraction|分治:partition|分洪:separate flood|分流:stream|' +
  '分社:news bureau|分离:separate|分立:separate|分红:dividend|分级:rank/grade/classification|分组:group|分缝:part|分色镜头:process lens|分行:subsidiary bank|分袂:part company|' +
  '分裂:fission|分装机:filling machine|分角器:protractor|分解:break down|分送:send|分部:branch/subsection|分配:partition|分配器:dispenser|分野:boundary|分量:component/weight|分钱:cent|' +
  '分销:distribution|分销商:distributor|分销店:retail store|分销网络:distribution network|分际:boundary|分隔:separate/partition|分页:tab|分页符:page break|切中:strike home|切入:cut|' +
  '切刀:knife|切削:cut|切割:cut|切变:shear|切口:incision/notch/slit|切合:suit|切合实际:practical|切向:tangent direction|切实:practical|切平面:tangent plane|切成:slice/dice|切换:cut|' +
  '切断:cut off|切杆:chip|切点:contact|切片:slice|切碎:chop|切磋:compare notes|切线:tangent line|切肉刀:meat cleaver|切要:essential|切身:direct/personal|切除:cut out|切面:section|' +
  '刊号:issue number|刊载:news|刍粮:army provisions|刍荛:grass mower|刍豢:livestock|刑事:criminal/penal|刑事拘留:criminal detention|刑事法庭:criminal court|刑事法院:criminal court|' +
  '刑事犯:criminal|刑事警察:criminal police|刑侦:criminal investigation|刑具:punishment equipment|刑场:execution ground|刑庭:criminal court|刑律:criminal law|' +
  '刑拘:criminal detention|刑期:prison term|刑案:criminal case|刑法:criminal law|刑网:legal net|刑罚:sentence/penalty/punishment|刑警:criminal police|刑诉法:criminal procedure|' +
  '划一:uniform|划一不二:fixed|划下:mark|划价:price|划分:partition|划切:slice/dice|划圆防守:counter|划子:rowboat/oar/paddle|划归:put under|划拨:transfer|划掉:cross out|划桨:paddle|' +
  '划破:cut open|划船:small boat|划花:engraving|列举:list|列兵:private|列出:list|列印:print out|列强:great powers|列明:list|列星:star alignment|列表:list/table|列装:enter service|' +
  '列车:train|刘海:fringe|刚劲:bold|刚好:just|刚强:firm|刚才:just now|刚正:honest/upright|刚毛:bristle|创下:set|创作:produce/write/creation|创刊:start publishing|创刊号:first issue|' +
  '创制:institute|创办:found|创办人:founder|创办者:founder|创口:cut|创口贴:band aid|创可贴:band aid|创始:found|创始人:founder|创建:found|创建者:founder|创意:creative/creativity|' +
  '创收:generate revenue|创新:innovation|创新精神:creativity|创立:found|创立人:founder|创立者:founder|创见:original idea|创设:set up|创造:produce/set|创造力:creativity|创造性:creativity|' +
  '初夜:wedding night|初始:initial|初学者:beginning student|初恋:first love|初战:first battle|初期:initial stage|初步:initial|初犯:first offender|初生:primary|' +
  '初等教育:primary education|初级:junior/primary|初选:primary election|初露:first sign|删减:edit out|删剪:cut|删去:delete|删掉:delete|删改:edit|删汰:delete|删除:delete|判令:order|' +
  '判例法:case law|判决:sentence|判刑:sentence|判处:sentence|判定:judge|判断:judge|判罚:penalty|判袂:separate/part|判读:medical exam|刨丝器:grater|刨子:plane|刨笔刀:pencil sharpener|' +
  '刨花板:particle board|利他:benefit others|利刀:knife|利基:strength|利害关系:concern|利己:personal profit|利市:business profit|利得:profit/gain|利得税:profit tax|利息:interest|' +
  '利息率:interest rate|利权:economic rights|利润率:profit margin|利爪:talon|利率:interest rate|利用:use|利益:benefit/interest|利益集团:interest group|利钱:interest|别人:others|' +
  '别动队:commando|别名:alternative name|别子:pendant|别无他物:nothing else|别树一帜:stand out|别树一旗:stand out|别样:special|别的:else/other|别离:leave|别称:another name|别说:let alone|' +
  '别针:pin/clip/brooch|刮刀:spatula|刮勺:trowel|刮胡刀:razor|刮风:windy|到任:take office|到位:well|到场:show up|到岸价:cost/insurance|到底:after all|到期日:due date|到来:arrive|' +
  '到此为止:end here|到现在:date|到货:arrive|到达:arrive|制伏:check/control|制作:make/manufacture|制动:brake|制动器:brake|制取:produce|制品:products/goods|制图:draw|制定:draw up|制导:control|' +
  '制度:institution|制式:regulation/system|制式化:standardization|制成:manufacture|制服:check/party|制服呢:durable|制服店:student|制模:mold making|制止:curb/stop/check|制油:extract oil|' +
  '制热:produce heat|制片厂:film studio|制程:processing|制胜:win|制药:manufacture medicine|制药业:pharmaceutical industry|制药企业:pharmaceutical company|' +
  '制药厂:pharmaceutical company|制衣:clothing manufacture|制裁:punishment/sanctions|制订:work out|制造:manufacture/make|制造业:manufacturing industry|制造厂:factory|' +
  '制造商:manufacturing company|制陶:manufacture pottery|制高点:high ground|刷入:flash|刷屏:flood|刷新:break|券商:share broker|刹住:stop|刹把:brake lever|刹车:brake/stop/check|' +
  '刹车灯:brake light|刹那:split second|刺刀:bayonet|刺探:pry into|刺杀:put out|刺桐:sunshine tree|刺猬:hedgehog|刺眼:crude|刺穿:skewer|刻刀:engraving knife|刻剥:grab money|' +
  '刻印:stamp mark|刻度:marked scale|刻度盘:dial|刻录机:disk burner|刻板:mechanical|刻痕:notch|刻薄:mean|刻鹄类鹜:result|剀切:cogent/conscientious|剃刀:razor|剃须刀:razor|削减:lower|' +
  '削球:chop/cut|削瘦:thin/hollow|削铅笔机:pencil sharpener|削除:delete|前一天:day before|前三甲:top three|前任:former|前儿:before|前兆:first sign|前冠:prefix|前列:very front|' +
  '前卫:vanguard/forward|前厅:vestibule/lobby|前叉:fork|前台:stage|前后文:context|前哨:outpost|前备箱:front trunk|前夕:eve|前夜:eve|前大灯:headlight|前头:above|前奏:prelude|前奏曲:prelude|' +
  '前庭:vestibule|前廊:front porch|前总统:former president|前情:former love|前揭:named above|前敌:front line|前方:front|前来:come/before|前此:before today|前段:front part|' +
  '前沿:frontier/forefront|前灯:headlight|前照灯:headlight|前甲板:forward deck|前瞻:foresight/outlook|前瞻性:forward looking|前科:criminal record|前端:front|前线:front line|前缀:prefix|' +
  '前置:frontal/leading|前翅:front wing|前者:former|前肢:foreleg|前胸:human chest|前脚:leading foot|前舱:bow cabin|前菜:starter|前言:introduction|前调:top note|前身:precursor|' +
  '前轮:front wheel|前辈:senior/precursor|前边:front|前进:go forward|前途:journey|前部:front part|前锋:vanguard/forward|前门:front door|前院:front courtyard|前面:above|' +
  '前驱:precursor/pioneer|剑尖:point|剑指:target|剑柄:sword hilt|剑标:dagger|剑法:fencing|剑身:sword blade|剔除:discard|剖视图:section view|剖面:section|剞劂:graver|剥削:exploitation|' +
  '剥夺:strip|剥掉:strip off|剥皮:skin|剥皮钳:wire stripper|剥离:strip/skin|剥除:strip off|剧变:radical change|剧场:theater|剧情:drama|剧本:script|剧烈:acute|剧照:still|剧痛:pang|' +
  '剧社:theater company|剧终:end|剧院:theater|剧集:show/series|剩下:left over|剪刀:scissors|剪切:cut/shear|剪切力:shear|剪切板:clipboard|剪力:shear|剪子:scissors/shears|剪影:sketch|' +
  '剪成:cut into|剪掉:cut off|剪接:video/splice|剪断:cut/snip|剪贴板:clipboard|剪贴簿:scrapbook|剪辑:video|副书记:deputy secretary|副将:deputy general|副州长:deputy governor|' +
  '副市长:deputy mayor|副总统:vice president|副总裁:vice president|副本:duplicate/dungeon|副校长:vice principal|副档名:extension|副秘书长:vice secretary|副院长:vice president|割伤:cut|' +
  '割取:cut off|割弃:discard|割据:division|割接:migration|割断:cut off|割草:mow grass|割裂:separate|劈开:split open|劈柴:firewood|劈离:split|劈裂:split open|劐弄:stir|力作:farming|' +
  '力促:press|力保:guard|力场:force field|力大无穷:extraordinary strength|力学:mechanics|力学波:mechanical wave|力度:strength/dynamics|力征:power|力心:fulcrum|力戒:guard against|' +
  '力挺:support/back|力攻:assault|力气:physical strength|力矩:torque|力臂:lever arm|力道:strength/power|力量:power/force/strength|力阻:block|劝告:advice|劝慰:console|劝服:win over|' +
  '劝解:conciliation/mediation|劝诱:coax|办事:handle/work|办事处:office/agency/bureau|办公:do work|办公厅:general office|办公地址:business address|办公大楼:office building|办公室:office|' +
  '办公楼:office building|办妥:settle/complete|办桌:catering|办法:means|办理:handle/transact/conduct|办货:purchase goods|功业:outstanding work|功利:utility|' +
  '功力:merit/competence/power|功劳:credit|功名:rank/fame/glory|功名利禄:rank|功夫:art/labor|功放:power amplifier|功用:function|功耗:electric consumption|功能:function|' +
  '功能词:function word|功能集:function library|功臣:hero|功课:task/study|加上:plus/add|加人一等:cut above|加入:join|加冕:crown|加农:cannon|加农炮:cannon|加分:extra credit|' +
  '加压釜:pressure chamber|加和:total|加工:process/processing/working|加工厂:processing plant|加工成本:processing cost|加工贸易:process trade|加快:speed up|加急:express|' +
  '加总:aggregate/total|加持:boost/support|加料:supplies/supply|加时:extra time|加时赛:extra time|加权:weight|加权平均:weighted average|加油:add oil|加油枪:fuel nozzle|' +
  '加油添醋:add interest|加油站:gas station|加法:addition|加注:add|加添:add|加温:heat|加满:top up|加热:heat|加盖:seal/stamp/cap|加紧:speed up|加载:load|加辣:add spice|加进:add|加速:speed up|' +
  '加速器:accelerator|加里:potassium|加钱:pay extra|加餐:snack|务农:farming|务必:must|劣等:poor quality|劣质:shoddy|动产:personal property|动人:moving|动作:movement/motion/action/act|' +
  '动作片:action movie|动保:animal protection|动力:impetus|动力学:dynamics|动力系统:propulsion system|动向:trend|动员:mobilization|动员令:mobilization order|动嘴:talk|动因:agent|' +
  '动图:dynamic image|动土:break ground|动工:start|动态:movement/motion/development/trend|动态影像:video|动态雕塑:mobile|动感:dynamic/vivid|动手:handle|动手动脚:paw|动摇:rock|动机:motive|' +
  '动武:use force|动点:moving point|动物:animal|动物园:zoo|动物学:zoological|动物油:animal fat|动物界:animal kingdom|动线:interior design|动议:motion|动身:leave|动车:power car|动量:momentum|' +
  '动静:movement/activity|助农:help farmers|助剂:additive|助力:help/aid/assistance|助力车:electric bicycle|助听器:hearing aid|助学贷款:student loan|助学金:scholarship|助战:support|' +
  '助推:boost|助焊剂:flux|助熔剂:flux|助益:benefit/help|助词:particle|助跑:run up|助长:foster|助阵:cheer|努出:push out|努力:strive/conscientious|努劲儿:put forth|劫余:aftermath|劫掠:loot|' +
  '劫洗:loot|劲力:power|劲卒:elite soldiers|劲头:strength|劲射:power shot|劲旅:elite squad|劲风:gale|劳作:work|劳力:labor|劳务:service/services|劳务市场:labor market|劳动:work|' +
  '劳动人民:working people|劳动保险:labor insurance|劳动力:manpower|劳动营:labor camp|劳委会:labor committee|劳工:labor|劳役:animal labor|劳损:strain|劳教所:labor camp|劳方:labor/workers|' +
  '劳资关系:industrial relations|劳雇关系:industrial relations|势力:power|势头:power/momentum/impetus|势态:state|勃发:sprout up|勃然大怒:see red|勃起:erection|勉力:strive|勋爵:lord|' +
  '勋章:medal/decoration|勒令:order/force|勒勒车:wagon|勒脖子:throttle|勒逼:force|勘察:survey|勘探:survey/prospect/prospecting|勘测:survey|勘界:boundary survey|勘验:examination|' +
  '勤务:service|勤密:often|勺子:spoon/ladle|勾出:draw out|勾划:sketch|勾勒:sketch|勾号:check mark|勾手:hook shot|勾拳:hook|勾搭:gang up|勾栏:theater|勾画:sketch out|勾留:stay|勾破:snag|' +
  '勾选:select/check|勾销:write off|匀净:even/uniform|匀实:even/uniform|包举:annex|包乘:ship|包书皮:book cover|包住:wrap|包包:purse|包厢:box|包商:contractor|包囊:bag|包头:turban|' +
  '包容:inclusive|包容心:acceptance|包封:seal|包层:covering|包工:contractor|包巾:turban|包庇:shield/harbor|包扎:wrap up|包月:monthly payment|包机:chartered plane|包皮:wrapping/wrapper|' +
  '包租:rent/charter|包管:guarantee|包粟:maize|包罗:cover|包罗万象:all inclusive|包荒:cover|包藏:harbor|包衣:capsule/husk|包袋:bag|包袱:load/weight|包袱皮儿:wrapping cloth|' +
  '包装:wrap/packaging|包装物:packaging|包装纸:wrapping paper|包裹:parcel|包谷:maize|包车:chartered car|包金:gild|包间:parlor/booth|包饭:board|匕首:dagger|化作:change into|' +
  '化合:chemical combination|化合物:chemical compound|化妆品:cosmetic|化妆室:powder room|化学:chemistry/chemical|化学元素:chemical element|化学分析:chemical analysis|' +
  '化学变化:chemical change|化学品:chemicals|化学家:chemist|化学工业:chemical industry|化学工程:chemical engineering|化学师:chemist|化学式:chemical formula|化学弹药:chemical ammunition|' +
  '化学性:chemical|化学性质:chemical property|化学战:chemical warfare|化学武器:chemical weapon|化学物:chemicals|化学能:chemical energy|化学键:chemical bond|化工:chemical industry|' +
  '化工厂:chemical factory|化日:sunlight|化武:chemical weapon|化油器:carburetor|化石:fossil|化石燃料:fossil fuel|化缘:beg|化肥:chemical fertilizer|化脓:infected|化装:make up|化解:iron out|' +
  '化验:chemical examination|北国:north|北坡:north slope|北方:north|北极:north pole|北极光:northern lights|北极熊:polar bear|北疆:northern frontier|北边:north|北部:northern part|' +
  '北面:north|北风:north wind|匝月:full month|匝道:freeway ramp|匣子:small box|匪帮:criminal gang|匹克:pick|匹夫:ordinary man|匹夫匹妇:ordinary people|匹配:match|' +
  '区位:geographical location|区号:area code|区块:block/segment/section/sector|区域:area/region/district|区域性:regional|区域码:region code|区旗:district flag|区码:area code|' +
  '区议会:district council|区长:district chief|区间:numerical range|区隔:segment|医书:medical book|医保:medical insurance|医务:medical affairs|医务人员:medical personnel|' +
  '医务室:infirmary|医务所:clinic|医学:medicine|医学专家:medical expert|医学中心:medical center|医学系:medical school|医学院:medical school|医家:doctor|医师:doctor|医德:medical ethics|' +
  '医患:doctor patient|医护:medical|医护人员:medical personnel|医术:medical expertise|医案:case history|医治:medical treatment|医理:medical knowledge|医生:doctor|' +
  '医疗:medical treatment|医疗保健:health care|医疗保险:medical insurance|医疗器械:medical equipment|医疗护理:health care|医科:medicine|医科学校:medical school|' +
  '医药:medicine/medical/pharmaceutical|医药商店:chemist/pharmacy|医药学:medical science|医院:hospital|匿影藏形:lay low|十一:eleven|十七:seventeen|十万:hundred thousand|十万火急:express|' +
  '十三:thirteen|十九:nineteen|十二:twelve|十五:fifteen|十倍:ten times|十全:complete|十八:eighteen|十六:sixteen|十分:very|十四:fourteen|十天干:ii|十字:crucifix|十字军:crusaders|' +
  '十字架:cross/crucifix|十字绣:cross stitch|十字转门:turnstile|十字镐:pickaxe|十干:ii|十足:complete|千万:many|千娇百媚:charming|千斤顶:jack|千真万确:manifold|千里:long distance|升上:enter|' +
  '升华:promotion|升天:die|升市:bull market|升平:peaceful|升格:promotion/upgrade|升空:lift off|升级:upgrade|升职:promotion|升起:hoist|升降机:lift/elevator|午安:hello|半个人:single person|' +
  '半中腰:middle|半价:half price|半分:little bit|半响:long time|半圆:semicircle|半圆仪:protractor|半场:half court|半大不小:teenage|半天:long time|半导体:semiconductor|半小时:half hour|' +
  '半履带车:half track|半岛:peninsula|半工半读:part work|半开半关:half open|半截:half|半截衫:upper jacket|半托:day care|半拱:half arch|半数:half|半旗:half mast|半晌:long time|半月:half moon|' +
  '半桥:half bridge|半点:least bit|半熟:medium|半白:fifty|半百:fifty|半腰:middle|半表半里:half outside|半衰期:half life|半轴:half axle|半载:half load|半间不界:shallow|半马:half marathon|' +
  '半麻醉:local anesthetic|华灯:lantern light|华盖:halo|协会:association/society|协作:cooperation/coordination|协助:aid|协同:collaboration|协和:harmony/cooperation/consonant|' +
  '协调:match|卑下:base/low|卑劣:base/mean|卑鄙:base/mean|卑陋:crude|卒业:graduate|卒岁:entire year|卓乎不群:outstanding|卓尔不群:outstanding|卓异:outstanding|卓然:outstanding|' +
  '卓绝:extreme/extraordinary|卓著:outstanding/brilliant|卓越:outstanding|单一:single/only/sole|单一货币:single currency|单个:single/alone|单亲:single parent|单人床:single bed|' +
  '单人沙发:armchair|单人间:single room|单价:unit price|单位:unit|单位信托:unit trust|单位元:identity element|单元:unit/element|单元房:apartment|单元格:cell|单兵:individual soldier|单击:click|' +
  '单单:only/just|单句:simple sentence|单套:single set|单子:bill/form|单字:word|单层:single layer|单干:individual farming|单张:single sheet|单挑:pick/choose|单据:transaction records|' +
  '单摆:simple pendulum|单方:folk prescription|单曲:single|单月:monthly|单杠:bar|单根独苗:only child|单独:alone|单瓣:single petal|单簧管:clarinet|单纯:simple/pure|单纯词:simple word|' +
  '单脚跳:hop|单色:monochrome|单色照片:monochrome photo|单色画:monochrome picture|单薄:weak/thin/flimsy|单裤:summer trousers|单证:documentation|单词:word|单趟:single trip|' +
  '单身:single/alone|单身汉:single man|单身贵族:single person|单轨:monorail|单轮车:unicycle|单铬:monochrome|单链:single chain|单键:single bond|卖价:selling price|卖场:store|卖弄:show off|' +
  '卖点:selling point|南坡:south slope|南方:south|南极:south pole|南极光:southern lights|南瓜:pumpkin|南疆:southern border|南边:south|南部:southern part|南面:south|博士:doctor|博大:broad|' +
  '博弈:gambling|博彩:gambling|博得:win/gain|博爱座:priority seat|博物:natural science|博物学:natural history|博物院:museum|博物馆:museum|博览会:international fair|博识:proficient|' +
  '卜占:divine|占卜:divine|占压:tie up|占去:take up|占地面积:floor area|占有:have/own|占满:fill|卡位:box out|卡住:choke|卡其:khaki|卡司:cast|卡哇伊:charming|卡垫:rug/mat|卡子:clip|卡巴莱:cabaret|' +
  '卡带:cassette tape|卡座:booth|卡扣:clip/buckle|卡方:chi square|卡榫:clip/latch|卡池:pool/banner|卡洛娜:folded pizza|卡片:card|卡盘:chuck|卡纸:cardboard|卡脖子:critical|卡车:truck|' +
  '卤壶:ceramic teapot|卤水:brine|卧具:bedding|卧内:bedroom|卧室:bedroom|卧床:bed|卧底:hide/mole|卧房:bedroom|卧推:bench press|卧榻:couch|卧铺:bed|卫兵:guard|卫城:defensive city|' +
  '卫士:guardian|卫护:guard|卫星:satellite/moon|卫星图:satellite photo|卫星图像:satellite photo|卫星城:edge city|卫星导航:satellite navigation|卫校:medical school|卫浴:bathroom|' +
  '卫生:hygiene|卫生丸:mothball/bullet|卫生套:condom|卫生局:health office|卫生球:mothball|卫生用纸:toilet paper|卫生纸:toilet paper|卫生间:bathroom/toilet|卫生陶瓷:chamber pot|卫舰:frigate|' +
  '卫队:guard|卯眼:slit|印制:print/produce|印刷:print/printing|印刷业:printing business|印刷厂:printing house|印刷所:printer|印刷术:printing|印刷机:printing press|印刷版:printing|' +
  '印刷量:print run|印台:ink pad|印数:print run|印版:printing plate|印痕:mark/print|印盒:seal case|印章:seal/chop/stamp|印花:tax stamp|印花税:stamp duty|印表机:printer|印证:evidence|' +
  '印象:memory|印鉴:stamp|印钞机:money printer|危急:critical|危性:risk|危机:crisis|危楼:dangerous building|危途:dangerous road|危险:dangerous|危险品:hazardous materials|即为:called|' +
  '即令:even if|即使:even if|即便:even if|即可:can then|即如:such as|即或:even if|即时制:real time|却才:just now|却步:step back|卵圆:oval/ellipse|卵圆形:oval|卵圆窗:oval window|卵巢:ovary|' +
  '卵形:oval|卵石:cobble/pebble|卷发:curl hair|卷子:spring roll|卷宗:file|卷帙:book|卷带:tape|卷扬:whirlwind|卷曲:curl|卷烟:cigarette/cigar|卷笔刀:pencil sharpener|卷纸:toilet roll|' +
  '卷线器:fishing reel|卷绕:wind/coil/spool|卷裹:wrap up|卷起:roll up|卷轴:scroll|卷边:hem/curl|卷门:garage|卷须:tendril|卷饼:roll|卸任:leave office|卸扣:shackle|厂主:factory owner|' +
  '厂务:factory operations|厂史:factory history|厂址:location|厂子:mill/yard/depot|厂家:factory|厂工:factory|厂房:factory|厂牌:brand|厂礼拜:day off|厂规:factory regulations|厅堂:hall|' +
  '历史:history|历史上:historical|历史久远:ancient history|历史人物:historical person|历史剧:historical drama|历史学:history|历史性:historic|历史成本:historic cost|' +
  '历史沿革:historical development|历史版本:historical version|历史遗产:heritage|历史遗迹:historic site|历数:count|历时:last/take|历来:always|历次:each|历程:process|历练:experience|' +
  '历经:experience|厉声:stern voice|厉害:outstanding/stern|压低:lower|压住:press down|压克力:acrylic|压制:stifle|压力:pressure|压力容器:pressure vessel|压力强度:pressure|' +
  '压力计:pressure gauge|压力锅:pressure cooker|压坏:crush|压实:compress/compact|压强:pressure|压扁:squash|压板:press board|压根:simply|压榨:press|压紧:compress|压线:pressure crease|' +
  '压缩:compress|压舌板:spatula|压舱石:ballast stone|压蒜器:garlic press|厕所:toilet/lavatory|厕纸:toilet paper|厚实:solid|厚底鞋:platform shoes|厚朴:magnolia bark|厚薄规:feeler gauge|' +
  '厚重:heavy/profound|原义:original meaning|原产:original production|原产地:original source|原件:original|原价:original price|原位:same place|原作:original works|' +
  '原先:original/former|原创:original|原创力:creativity|原初:initial/original|原动力:agent|原名:original name|原因:origin|原地:local|原地踏步:mark time|原址:original location|' +
  '原声:acoustic|原声带:soundtrack|原处:original spot|原始:first/original|原始林:primary forest|原子:atom/atomic|原子序数:atomic number|原子弹:atomic bomb|原子武器:atomic weapon|' +
  '原子能:atomic energy|原子质量:atomic mass|原子量:atomic weight|原子钟:atomic clock|原意:original meaning|原文:original text|原料:raw material|原有:original/former|原本:original|' +
  '原来:original/former/so|原水:raw water|原汁:stock|原汁原味:original|原油:crude oil|原点:origin|原煤:raw coal|原爆点:ground zero|原物料:raw material|原状:original state|' +
  '原班人马:original cast|原生:original/primary/native/stock|原电池:primary cell|原罪:original sin|原色:primary color|原著:original work|原语:source language|原貌:original form|' +
  '原道:original path|原野:plain|原鸽:rock dove|厢型车:van|厢式车:van|厢房:wing|厨余:kitchen waste|厨司:chef|厨娘:female cook|厨子:cook|厨师:cook/chef|厨师长:executive chef|厨房:kitchen|' +
  '厮守:stay together|厮搏:fight|厮混:hang out|厮锣:small gong|去世:die|去冰:without ice|去垢剂:detergent|去处:place/destination|去岁:last year|去年:last year|去得:can go|' +
  '去掉:delete/extract|去污:clean|去职:leave office|去路:outlet|去逝:die|县地:county seat|县城:county seat|县域:county|县府:county government|县政府:county administration|' +
  '县界:county border|县级:county level|参加:join|参半:half|参拜:worship|参政权:voting rights|参杂:mix|参考材料:source documents|参股:equity participation|参见:compare|参观:tour|' +
  '参议:consultant|参议员:senator|参议院:senate|参谋:staff officer|参阅:read|参院:senate|又一次:once more|又名:alternative name|叉乘:cross product|叉子:fork|叉架:trestle|叉积:cross product|' +
  '友军:allied forces|友情:friendship|友谊:friendship|双人:tandem|双双:both/together|双向:interactive|双层床:bunk beds|双床房:twin room|双手:both hands|双拼:duplex|双数:even number|' +
  '双生:twin/twins|双生兄弟:twin brothers|双程:return trip|双翼飞机:biplane|双肩包:backpack|双胞胎:twin|双臂:arms|双节:two section|双面:reversible|反光镜:mirror|反击:strike back|' +
  '反函数:inverse function|反制:counter|反向:reverse|反响:echo|反复:return|反对:against|反射镜:reflector|反应:response|反应堆:reactor|反应堆芯:reactor core|反应时:response time|' +
  '反应时间:response time|反应炉:reactor|反弹:boomerang|反思:review|反悔:go back|反映:mirror/render|反演:inversion|反生物战:biological defense|反白:reverse type|反相器:not gate|' +
  '反贼:counter revolutionary|反超:reverse|反转:inversion/reverse|发丝:hair|发作:flare up|发光:glow|发兵:send troops|发出:produce|发刊:put out|发力:apply force|发动:start/launch|' +
  '发动力:motive power|发动机:engine/motor|发卡:chuck|发卷:curl|发回:return|发声器:sound device|发夹:hair clip|发家:get rich|发射:shoot/fire/launch|发射场:launch site|发射站:launch pad|' +
  '发尾:hair ends|发展:development/growth/grow/expand|发展中:developing|发布:release/issue|发布会:news conference|发帖:post|发廊:hair salon|发抖:shake|发挥:display/express|发放:grant|' +
  '发条:clockwork|发案:take place|发梢:hair ends|发水:flood|发泡:produce foam|发源:source|发源地:source|发烧:popular|发烧友:fan|发牌:deal|发现:find/discovery|发现物:find|发球:serve|发生:happen|' +
  '发电:generate electricity|发电厂:power plant|发电机:dynamo|发电站:power station|发电量:capacity|发痒:itch|发白:turn pale|发直:fixed|发祥地:cradle|发票:bill|发端:beginning/origin|' +
  '发红:turn red|发给:issue/grant|发育:growth/development|发胖:get fat|发胶:hair gel|发芽:sprout/bud|发菜:edible algae|发蔫:droop|发行:issue/release|发行商:distributor|发表:issue|' +
  '发表会:launch/show/performance|发语词:form word|发财:get rich|发贴:post|发起:start|发轫:beginning/origin|发达:expand|发达国:developed nation|发达国家:developed nation|' +
  '发达地区:developed area|发运:shipment/shipping|发送:issue|发钗:hair clip|发面:make bread|取代:replace/substitution|取出:extract|取名:name/named|取向:direction|取巧:quick fix|取得:get|' +
  '取得胜利:achieve victory|取消:call off|取火:make fire|取用:access|取舍:select|取走:take away|取银:take silver|受业:study|受事:object|受伤:wounded|受到:education|受制:controlled|' +
  '受审:stand trial|受害者:casualty|受惠:benefit|受控:controlled|受欢迎:popular|受理:handle|受益:profit|受益匪浅:benefit|受看:good looking|受穷:poor|受词:object|受限:limited|受难纪念:memorial|' +
  '变为:change into|变作:change into|变做:turn into|变元:variable|变动:change|变化:change|变压器:transformer|变声:voice change|变工:exchange labor|变形虫:amoeba|变成:change into|' +
  '变换:transform/convert/transformation|变换群:transformation group|变故:accident|变数:variable|变星:variable star|变更:change|变样:change|变格:case change|变法:political reform|' +
  '变流器:converter|变焦:zoom|变焦环:zoom ring|变电:power transformation|变相:covert|变矩器:torque converter|变砖:brick|变老:age/aging|变色:change color|变装:change clothes|' +
  '变装皇后:drag queen|变装秀:drag show|变装者:cross dresser|变调:change key|变质:go off|变身:turn into|变迁:changes|变通:flexible|变速:change speed|变速传动:change gear|变速器:gear|' +
  '变速杆:gear lever|变量:variable|变革:transform/change|变革管理:change management|变音记号:flat|叙述:telling|叠加:layer/overlay|叠合:overlay|叠纸:fold paper|叠罗汉:human pyramid|' +
  '口传:information|口吻:snout/muzzle|口头禅:stock phrase|口头语:pet phrase|口子:hole/opening/cut|口实:food|口径:aperture/stance/version/line|口水歌:cover song|口琴:harmonica|口称:say|' +
  '口红:lipstick|口红胶:glue stick|口络:muzzle|口罩:mask|口腹:food|口袋:pocket/bag/sack|口音:voice|口鼻:snout|古义:ancient meaning|古书:ancient book|古代:ancient times|' +
  '古代史:ancient history|古体诗:five|古史:ancient history|古国:ancient country|古城:ancient city|古堡:ancient castle|古墓:old tomb|古墓葬群:burial complex|古币:old coin|' +
  '古文:old language|古方:ancient prescription|古早:old times|古柯碱:cocaine|古玩:curio|古籍:ancient text|古老:ancient/old|古董:curio|古装:ancient costume|古装剧:costume drama|' +
  '古训:ancient teaching|古语:ancient language|古迹:historical sites|古道:ancient road|古都:ancient capital|古铜色:bronze color|古风:old style|古鲁:guru|句号:full stop|' +
  '句型:sentence pattern|句子:sentence|句式:sentence pattern|另一:another/other|另一半:other half|另册:other list|另外:besides/separate/other|另存:location|另开:break up|' +
  '另案:another case|另类:alternative|另类医疗:alternative medicine|只不过:only|只怕:maybe|只是:only/just/simply/but|只有:can only|只消:only need|只管:simply|只能:can only|只要:if|只见:see|' +
  '只读:read only|只身:alone|叫作:call/called|叫做:called|叫卖:hawk|叫唤:cry out|叫声:barking|叫好:cheer|叫法:term/name|叫牌:bid|叫道:call|叫鸡:rooster|召唤:call|召开:call together|' +
  '召集:call together|叭啦狗:bulldog|可亲:nice|可以:can/may|可卡因:cocaine|可取之处:merit|可变:variable|可吃:edible|可持续:sustainable|可是:but|可有可无:not essential|可欺:weak|' +
  '可磁化体:magnetic medium|可移植:portable|可能:might/maybe|可读:worth reading|可转债:convertible debt|可逆:reversible|可鄙:base/mean|可食:edible|台子:desk/table/platform/stand|' +
  '台布:tablecloth|台座:pedestal|台扇:table fan|台本:movie|台灯:desk lamp|台磅:platform balance|台秤:platform scale|台端:you|台虎钳:bench vise|台钟:desk clock|台阶:steps/step/bench|' +
  '台面:public view|台风:typhoon|史书:history book|史传小说:historical novel|史官:scribe|史实:historical fact|史籍:historical records|史莱姆:slime|右上:upper right|右下:lower right|' +
  '右倾:conservative|右前卫:right forward|右手:right hand|右派:right|右翼:right wing|右舵:right rudder|右舷:starboard|右转:turn right|右边:right|叶子:leaf|叶子板:fender|' +
  '叶片:blade/vane/leaf|叶芽:leaf bud|叶轮:turbine wheel|叶面:leaf surface|叶鞘:leaf sheath|号令:order|号叫:howl|号召:call/appeal|号哭:cry|号外:extra|号头:number|' +
  '号子:type/sort/mark/sign|号志:signal/sign|号曰:named|号牌:number plate|号码:number|号码牌:number plate|号称:known as|号筒:bugle|号角:bugle horn|号音:bugle call|司令员:commander|' +
  '司令官:commander|司令部:headquarters|司机:driver|司法:judicial/justice|司法人员:judicial officer|司法机关:judicial authorities|司法权:jurisdiction|司法独立:judicial independence|' +
  '司线员:line judge|司长:bureau chief|吃力:strain|吃得开:popular|吃水:drinking water|吃瓜群众:peanut gallery|吃紧:critical/important|吃药:take medicine|吃重:important|' +
  '吃闭门羹:refused entrance|吃食:feed/food|吃香:popular|各个:every|各别:different/novel|各国:each country|各处:every place|各异:all different|各族人民:peoples|各级:all levels|各自:each|' +
  '各行各业:every trade|吆喝:hawk|合上:book|合为:combine|合乎情理:make sense|合众:mass/united|合众国:united states|合伙:act jointly|合伙人:partner|合体:combine/combination|' +
  '合作:work together|合作伙伴:cooperative partner|合作农场:collective farm|合作方:partner|合作社:cooperative|合击:combined assault|合力:join forces|合取:connective|合叶:hinge|合唱团:choir|' +
  '合家:whole family|合并:annex|合当:must|合影:group photo|合情合理:fair|合成:compound/mixture/synthetic|合成橡胶:synthetic rubber|合成物:compound/composite|合成石油:synthetic oil|' +
  '合成纤维:synthetic fiber|合成词:compound word|合成革:synthetic leather|合拢:fold|合掌:clasp hands|合法:legal|合法化:make legal|合流:flow together|合演:act together|合照:group photo|' +
  '合理:fair|合用:share|合着:after all|合称:common term|合股:ply|合股线:twine|合营:cooperative|合著:write jointly|合议庭:collegiate bench|合资:joint venture|合金:alloy|' +
  '合院:courtyard house|合集:collection|合页:hinge|吉他:guitar|吉他带:guitar strap|吉利丁:gelatin|吉它:guitar|吉庆:good fortune|吊兰:spider plant|吊嗓子:voice training|吊坠:pendant|' +
  '吊塔:tower crane|吊带:brace|吊带衫:halter top|吊床:hammock|吊扇:ceiling fan|吊挂:hang|吊机:crane/hoist|吊杆:boom|吊杠:trapeze|吊桥:drawbridge|吊梯:rope ladder|吊灯:hanging lamp|' +
  '吊牌:hanging sign|吊环:rings|吊球:drop shot|吊窗:sash window|吊篮:gondola|吊索:suspension cable|吊起:hoist|吊车:hoist/crane/elevator|吊钩:hanging hook|吊顶:false ceiling|同一:same|' +
  '同上:as above|同业公会:trade association|同业拆借:call loan|同乡:town|同伴:comrade|同位:par|同余类:residue class|同化:digestive|同居:live together|同年:same year|同心:united|同志:comrade|' +
  '同性:same nature|同日:same day|同时代:contemporary|同时期:contemporary|同期:concurrent|同样:same/equal/also/too|同桌:desk mate|同母异父:half|同源:common origin|同父异母:half|' +
  '同盟:alliance|同盟军:allied forces|同盟国:confederation|同符合契:same sign|同类:alike|同蒙其利:both benefit|同行:journey together|同袍:comrade|同路人:comrade|名为:called|名义:name|' +
  '名产:staple|名优:outstanding|名作:famous work|名儿:name/fame|名册:roll/register|名列:among|名刺:visiting card|名医:famous doctor|名句:famous line|名叫:called/named|名号:name/title|' +
  '名城:famous city|名字:name|名存实亡:name remains|名家:master|名将:famous general|名山:famous mountain|名师:famous master|名帖:name card|名录:directory|名录服务:name service|名手:master|' +
  '名扬四海:famous|名数:household|名曲:famous song|名校:famous school|名次:place/rank|名气:fame|名片:card|名牌:famous brand|名状:express|名画:famous painting|名目:name/fame|名称:name|' +
  '名称权:copyright|名籍:roll|名衔:rank/title|名表:famous watch|名誉:fame/honor/honorary|名词:term|名贵:rare/precious|名酒:famous wine|名门:famous family|名门望族:blue blood|名闻:famous|' +
  '后事:future events|后任:future|后半场:second half|后卫:rear guard|后台:backstage area|后备:reserve|后备箱:trunk/boot|后头:behind/back/rear/future|后宫:harem|后座:back seat|' +
  '后庭:imperial harem|后影:rear view|后感:review|后排:rear seats|后援:back up|后援会:support group|后摇:post rock|后摇滚:post rock|后效:after effect|后方:rear|后果:aftermath|后梢:stern|' +
  '后段:rear|后灯:taillight|后生:youth|后生动物:animal kingdom|后盖:shell|后盾:support|后续:follow up|后缘:trailing edge|后置:place after|后翅:back wing|后背:back|后脚:trailing foot|' +
  '后腰:lower back|后调:base note|后跟:heel/counter|后车轴:back axle|后轮:rear wheel|后辈:younger generation|后边:back/rear/behind|后进:lagging behind|后进先出:first out|后退:draw back|' +
  '后遗症:aftermath|后部:back section|后钩:trailing sound|后门:back door|后院:rear court|后面:back/rear/behind|吐口:spit|吐痰:spit|吐绶鸡:turkey|向上:up|向下:down|向例:usual practice|' +
  '向前:forward|向北:facing north|向右拐:turn right|向左拐:turn left|向心力:team spirit|向日葵:sunflower|向来:always|向盘:compass|向着:facing|向阳花:sunflower|吗啡:morphine|' +
  '君主:monarch/sovereign|君主国:sovereign state|君位:royal title|君王:sovereign king|君长:tribal chief|吝啬:mean|吞吐量:throughput|吞并:annex|吞拿:tuna|吞拿鱼:tuna|吞服:take|吠叫:bark|' +
  '否则:otherwise|吧嗒:click|吩咐:command|含义:meaning|含味隽永:fine|含忍:bear|含意:meaning|含沙量:sand content|含油:oil bearing|含税:tax inclusive|含蕴:content|含量:content|' +
  '含金:gold bearing|含金量:value/worth|听上去:seem|听任:let/yield|听写:write down|听力:hearing|听头:can|听审会:hearing|听断:judge|听来:foreign/ring|听筒:headphone|听证会:hearing|' +
  '听起来:sound like|启事:letter|启动:start/launch/activate|启动区:boot sector|启发:revelation|启示:revelation/illumination/moral|启航:set sail|启运:ship|吸住:draw|吸入器:inhaler|' +
  '吸入阀:suction valve|吸力:magnetic/suction/attraction|吸尘器:vacuum cleaner|吸尘机:vacuum cleaner|吸毒:take drugs|吸水:absorbent|吸湿性:absorbent|吸烟:smoke|吸盘:suction pad|' +
  '吸管:straw/snorkel|吸虫:fluke|吸虫纲:fluke|吸血鬼:leech|吸金:money spinning|吸铁石:magnet|吸附剂:absorbent|吸食:sap/take|吹台:break up|吹嘘:brag|吹奏:play|吹擂:talk big|吹牛:talk big|' +
  '吹牛皮:talk big|吹球机:lottery machine|吹管乐:woodwind music|吹袭:strike|吹风:air out|吹风机:hair dryer|吻部:snout|吼叫:howl|吾人:us|吾等:us|吾辈:us|呆子:fool|呆扳手:open spanner|呆瓜:fool|' +
  '呈给:hand|呈送:render|告别:leave|告密者:grass|告慰:console|告捷:win|告终:end|告罄:run out|呕吐:vomit|呕吐物:vomit|呕心沥血:blood|员工:staff/personnel|员警:police officer|呜呼:die|' +
  '周会:weekly meeting|周全:comprehensive|周刊:weekly|周围:periphery|周密:careful|周年:anniversary/annual|周期:cycle|周波:cycle|周济:charity|周游:tour/cross|周知:well known|' +
  '周详:comprehensive/complete|周身:whole body|周转:cash flow|周转金:working capital|周边:periphery/rim/perimeter/peripheral|周速:cycle time|周长:perimeter|味道:sense/interest|' +
  '呼出:search bar|呼叫:call|呼叫中心:call center|呼叫器:pager/beeper|呼召:call|呼吁:appeal|呼吸器:ventilator|呼吸机:ventilator|呼吸管:snorkel|呼唤:call out|呼应:echo|呼弄:fool|' +
  '呼朋引伴:band together|呼机:pager|命中:hit|命中率:hit rate|命令:order/command|命令列:command line|命令行:command line|命名:named after|命名日:name day|命理:name analysis|命脉:lifeline|' +
  '命赴黄泉:die|命运:fate|咂摸:mull over|和会:peace conference|和合:harmony|和声:harmony|和局:draw|和平:peace/peaceful|和平特使:peace envoy|和弦:chord|和服:kimono|和睦:peaceful relations|' +
  '和蔼:nice|和解:settle/settlement/conciliation|和解费:money settlement|和谐:harmony|和谐性:mutual harmony|和音:harmony|和风:breeze|咏叹调:aria|咒文:spell|咒语:spell|咔叽:khaki|咔嗒:click|' +
  '咕噜:coo|咖啡:coffee|咖啡厅:coffee shop|咖啡因:caffeine|咖啡壶:coffee pot|咖啡室:coffee shop|咖啡屋:coffee house|咖啡店:coffee shop|咖啡机:coffee machine|咖啡色:brown|咖啡馆:coffee shop|' +
  '咣当:bang|咧嘴:grin|咨询员:consultant|咬合:mesh|咬嚼:mull over|咱家:me/my/we|咸水:brine|咸水湖:salt lake|咸盐:salt|咸肉:bacon|咽气:die|品位:rank/grade/quality|品保:quality assurance|' +
  '品名:brand name|品味:fashion|品性:nature|品控:quality control|品族:strain|品月:light blue|品服:costume|品格:style/quality|品牌:brand name|品第:grade/rank|品等:grade|' +
  '品管:quality control|品类:category|品系:strain|品绿:light green|品行:moral conduct|品议:judge|品评:judge|品鉴:judge|哄劝:coax|哄抢:loot|哄抬:bid up|哄诱:coax|哄骗:cheat|哈伦裤:harem pants|' +
  '哈啰:hello|哈喽:hello|哈士奇:husky|哈密瓜:cantaloupe|哈尼:honey|哈罗:hello|哈腰:bend|响应时间:response time|响当当:famous|响起:sound|哎哟:hey|哐啷:bang|哑光:matte|哑语:sign language|' +
  '哑铃:dumbbell|哑鼓:practice drum|哥们:brethren/brother|哥儿:brothers/boys|哥哥:older brother|哥特式:art|哥罗芳:chloroform|哪一个:which|哪个:which/who|哪儿:anywhere|哪怕:even|' +
  '哪里:anywhere|哲人:wise man|哺乳动物:mammal|哺养:feed/rear|哺育:feed/foster|唇形科:mint|唇膏:lipstick|唇舌:words|唐楼:tenement building|唐狗:mongrel|唛头:shipping mark|唤作:called|' +
  '唤做:called|唧筒:pump|唬人:bluff|唬弄:fool|唬烂:fool|售价:selling price|唯一:only/sole|唯二:only two|唯有:only|唯独:only/just|唯读:read only|唱头:pickup|唱念:call out|唱机:gramophone|' +
  '唱段:aria|唱片:gramophone record|唱盘:turntable|唱碟:gramophone record|唱空城计:empty|唱腔:aria|唱诗班:choir|啃书:study|啄木鸟:woodpecker|商业:business/trade/commerce|' +
  '商业中心:business center|商业区:business district|商业应用:business application|商业机构:commercial organization|商业版本:commercial version|商业管理:business administration|' +
  '商业行为:business activity|商业计划:business plan|商业银行:commercial bank|商事:commercial affairs|商人:merchant|商人银行:merchant bank|商办:commercial|' +
  '商务:commercial/commerce/business|商号:store/business|商品:commodity/goods/merchandise|商品价值:commodity value|商品粮:commodity grain|商品经济:commodity economy|' +
  '商圈:commercial district|商场:emporium|商城:department store|商埠:commercial port|商学:business studies|商学院:business school|商家:merchant/business/enterprise|' +
  '商展:trade show|商店:store/shop|商战:trade war|商户:merchant/trader/firm|商报:business newspaper|商旅:business hotel|商机:business opportunity|商标:logo|商栈:inn|商民:merchant|' +
  '商港:commercial port|商演:commercial performance|商用:commercial|商界:business world|商科:business studies|商科院校:business school|商船:merchant ship|商行:trading company|' +
  '商贩:trader|商贾:merchant|商路:trade route|商量:talk over|商铺:shop/store|啤酒厂:brewery|啤酒花:hops|啫喱:gel|啮齿动物:rodent|啼哭:cry|啼声:howl|喀哒:click|喂哺:feed|喂料:feed|喂食:feed|' +
  '善举:benevolent act|善人:charitable person|善心:benevolence|善意:benevolence|善本:old book|善款:donations|善策:wise policy|善行:good actions|善言:good words|善风:fair wind|' +
  '喇叭:horn/trumpet|喇叭水仙:daffodil|喉舌:mouthpiece|喊叫:cry out|喊话器:megaphone|喜事:wedding|喜吟吟:happy|喜好:like/love/preference|喜孜孜:happy|喜帖:wedding invitation|喜悦:happy|' +
  '喜欢:like|喜滋滋:happy|喜爱:like/love/favorite|喜盈盈:happy|喜讯:good news|喜车:wedding car|喜鹊:magpie|喝彩:cheer|喝采:cheer|喷出:spout/spray|喷嘴:nozzle|喷墨:ink jet|喷壶:spray bottle|' +
  '喷头:nozzle|喷射:spray/jet|喷射机:jet plane|喷枪:spray gun|喷气机:jet plane|喷水池:fountain|喷池:spray pool|喷泉:fountain|喷洒:spray/sprinkle|喷洒器:sprinkler|喷涌:bubble out|' +
  '喷漆:lacquer|喷灯:blowtorch|喷砂:abrasive blasting|喷粪:talk crap|喷薄:well out|喷雾:mist spray|嗑药:take drugs|嗓子:voice|嗓门:voice|嗓音:voice|嗞啦:sizzle|嗡嗡:drone|嗡嗡叫:drone|' +
  '嗡嗡声:drone|嗣后:after|嗣岁:next year|嗣徽:heritage|嗥叫:howl|嘉奖:award|嘟噜:droop|嘴套:muzzle|嘴子:beak/spout/mouthpiece|嘴里:speech/words|嘶哑:husky|嘻嘻:happy|嘿嘿:he he|噎住:choke|' +
  '器件:device/component|器具:implement/utensil/equipment|器官:apparatus|器材:equipment/material|器械:apparatus/instrument/equipment/weapon|' +
  '器物:implement/utensil/article/object|器质性:organic|嚎叫:howl|嚎哭:cry/howl|嚓嚓:scraping sound|嚼头:substance/depth|嚼子:bit/mouthpiece|囊袋:pouch|囚室:prison cell|囚徒:prisoner|' +
  '囚犯:prisoner|囚衣:prison uniform|四不像:deer|四十:forty|四大:water/fire|四大发明:printing|四强:top four|四方:four way|四次:fourth|四民:farmers|四海:whole world|四级:fourth class|' +
  '四维:justice|四脚蛇:lizard|四舍五入:round off|四角形:quadrangle|四轮定位:wheel alignment|四轮马车:chariot|四门轿车:sedan|囝仔:child|回佣:commission/sales|回信:write back|' +
  '回信地址:return address|回击:fight back|回力镖:boomerang|回升:pick up|回去:return|回合:round/frame|回合制:turn based|回响:echo/response|回回:every time|回圈:loop|回声:echo|' +
  '回天乏术:beyond recovery|回头:turn round|回娘家:job|回家:return home|回应:response|回廊:cloister|回归年:solar year|回形针:paper clip|回怼:hit back|回报:return|回收站:recycling center|' +
  '回放:play back|回旋:circle/wheel|回旋处:rotary/roundabout|回旋镖:boomerang|回来:return|回波:echo|回流:flow back|回滚:roll back|回火:flare back|回电:return call|回程:return trip|' +
  '回空:return empty|回纹针:paper clip|回绝:refuse|回耗:write back|回荡:echo|回路:return/circuit/loop|回车键:enter key|回转:return|回过头来:return|回返:return|回还:return|回避:skirt|' +
  '回采:extraction|回音:echo/turn|回顾:review|因为:because|因子:factor|因式:factor|因数:factor|因此:thus|因私:private|因素:element/factor|因缘:opportunity|因而:thus|团伙:gang|' +
  '团体:group/organization/team|团体行:group travel|团建:team building|团战:team battle|团结:unity/solidarity/united|团购:group buying|团队:team|团队精神:solidarity|囤积:stock up|' +
  '囤货:stock up|囫囵:whole|园区:park|园囿:park|园地:garden area|园林:gardens/park|园游会:fair|园艺:horticultural|围兜:bib|围嘴:bib|围场:enclosure|围墙:fence|围巾:scarf/shawl|' +
  '围护结构:building envelope|围标:bid rigging|围栏:fencing/fence|围篱:fence/paling|围网:fence screen|围脖:muffler/scarf|围腰:apron|围裙:apron|固体:solid|固体胶:glue stick|' +
  '固体食物:solid foods|固化:make permanent|固定:fix/fixed/set|固定收入:fixed income|固定点:fixed point|固定词组:set phrase|固定资产:fixed assets|固态:solid state|固有:native|' +
  '固网:fixed network|国乐:national music|国事:politics|国会议员:congressman|国体:state system|国债:national debt|国内:domestic/internal/civil|国内战争:civil war|国内线:train|' +
  '国势:national strength|国史:national history|国君:monarch|国土:national land|国土安全:homeland security|国境:frontier|国外:external/overseas/foreign|国外市场:foreign market|' +
  '国学:imperial college|国安:national security|国宝:national treasure|国家:country/nation/state|国家主席:president|国家代码:country code|国家公园:national park|' +
  '国家安全:national security|国家政策:state policy|国家级:national level|国家队:national team|国庆日:national day|国库:public purse|国库券:treasury bond|国度:country/nation|' +
  '国徽:national emblem|国手:national representative|国技:national sport|国政:national politics|国教:state religion|国族:nation|国旗:flag|国有:public|国有公司:state enterprise|' +
  '国服:national dress|国柄:state power|国标:national standard|国槐:locust tree|国槐树:locust tree|国民:citizens|国民经济:national economy|国民议会:national parliament|' +
  '国法:national law|国王:king|国界:national boundary|国界线:national border|国礼:state gift|国立:national/public|国策:national policy|国色天香:national grace|国营:state run|' +
  '国道:national highway|国都:national capital|国队:national team|国防:national defense|国防利益:defense interests|国防工业:defense industry|国防色:khaki|国防部长:defense secretary|' +
  '国防预算:defense budget|国际:international|国际关系:international relations|国际协会:international association|国际单位:international unit|国际外交:foreign policy|' +
  '国际媒体:international media|国际性:international|国际机场:international airport|国际法:international law|国际电话:international call|国际社会:international community|' +
  '国际级:international level|国际网络:internet|国际象棋:chess|国际贸易:international trade|图书:books|图书馆:library|图例:diagram|图像:image/picture/graphic|图像处理:image processing|' +
  '图像识别:image classification|图册:atlas|图层:layer|图形:picture/figure/diagram|图景:mental picture|图标:icon|图样:diagram|图案:design/pattern|图片:picture/photograph|图画:picture|' +
  '图示:diagram/icon|图章:stamp/seal|图纸:design plans|图表:diagram|图解:diagram|图谱:atlas|图轴:scroll painting|图辑:slide show|图钉:thumbtack|图集:atlas|圆光:halo|圆周:circle|' +
  '圆圈:circle|圆孔:round hole|圆屋顶:dome|圆弧:arc|圆形:round|圆形木材:log|圆括号:round brackets|圆拱:round vault|圆月:full moon|圆柱:cylinder|圆柱体:cylinder|圆桌:round table|圆润:rich|' +
  '圆点:dot|圆环:ring/rotary|圆珠:bead|圆球:ball/sphere/globe|圆盘:disk|圆筒:drum|圆舞:round dance|圆规:compass|圆谎:cover|圆通:flexible|圆锥:cone|圆锥体:cone|圆顶:dome|圈地:enclosure|' +
  '圈套:trap|圈子:circle/ring|圈状物:hoop|圈钱:fleece|圉限:boundary|土丘:mound|土产:local product|土人:native|土包子:burial mound|土地:land/territory|土地改革:land reform|' +
  '土地资源:land resources|土坝:earth dam|土坯:adobe|土堆:mound|土墼:adobe brick|土层:ground level|土岗:mound|土布:homespun cloth|土建:civil engineering|土拍:land auction|' +
  '土改:land reform|土政策:local policy|土木:building/construction|土木工程:civil engineering|土牛:clay ox|土牛木马:clay ox|土特产:local specialty|土狗:native dog|土猪:aardvark|' +
  '土生土长:enterprises|土石流:debris flow|土神:earth god|土耳其石:turquoise|土茴香:dill seed|土葬:burial|土豆:potato/peanut|土豚:aardvark|土财主:rich provincial|土货:local produce|' +
  '土路:dirt road|土邦:native state|土鳖:ground beetle|圣人:sage/saint|圣像:holy image|圣典:sacred writing|圣君:sage|圣哲:sage|圣地:shrine|圣城:holy city|圣女果:cherry tomato|圣徒:saint|' +
  '圣心:sacred heart|圣战:holy war|圣手:sage doctor|圣旨:imperial edict|圣明:brilliant master|圣殿:temple|圣水:holy water|圣火:sacred fire|圣者:saint|圣训:imperial edict|' +
  '圣诞红:poinsettia|圣诞花:poinsettia|圣谕:imperial edict|圣贤:sage/wine|圣贤书:holy book|圣躬:holy body|圣迹:holy relic|圣雄:sage hero|圣餐台:altar|在一起:together|在下:under|' +
  '在乎:care about|在先:prior/first|在内:among them|在华:within china|在即:within sight|在后:behind|在地:local|在外:outer|在建:under construction|在意:mind|在户外:outdoors|' +
  '在望:within view|在此:here|在此之前:before that|在此之后:next|在此后:after this|在读:studying|在这之前:before then|圪垯:mound/knoll|地下:covert|地下室:basement/cellar|地下通道:underpass|' +
  '地下道:underpass|地下钱庄:loan shark|地下铁路:subway|地主:host|地主队:home team|地产:real estate|地产税:property tax|地价:land price|地位:status/place|地儿:place/space|地力:fertility|' +
  '地勤:ground service|地区:region/area|地区性:regional/local|地区法院:regional court|地区经济:local economy|地台:floor/platform|地史:earth history|地名:place name|地图:map|地图册:atlas|' +
  '地图集:atlas|地址:address|地域:area/district/region|地基:base|地堑:trench|地堡:bunker|地头:place|地岬:cape/headland|地带:zone|地平线:horizon|地摊:roadside stall|' +
  '地方:region/regional/local/area|地方性:local|地方法院:county court|地方自治:local autonomy|地板:floor|地板砖:floor tile|地标:landmark|地步:stage|地段:section/district|地毯:carpet/rug|' +
  '地洞:tunnel/cave/burrow/dugout|地滚球:ground ball|地漏:drain|地炉:fire pit|地点:place/site/location|地牢:prison/dungeon|地球:earth|地球仪:globe|地球村:global village|' +
  '地球科学:earth science|地理位置:geographical location|地理极:geographic pole|地皮:lot/ground|地盘:domain|地砖:floor tile|地祇:earth spirit|地租:land rent|地积:land area|地税:local tax|' +
  '地穴:pit/burrow/crypt|地窖:cellar/basement|地窨:cellar|地窨子:cellar|地线:earth/ground|地脚:base|地衣:lichen|地表:surface|地表水:surface water|地调:geological survey|地质:geology|' +
  '地质学:geology|地返:floor monitor|地道:tunnel/causeway|地铁:subway|地铁站:subway station|地雷:land mine|地面:floor/ground/surface|地面层:ground floor|地面控制:ground control|' +
  '地面气压:ground pressure|地面水:surface water|地面部队:ground troops|地面零点:ground zero|地龙:earthworm|场区:field area|场合:context/location|场地:space/site/place|' +
  '场外应急:general emergency|场所:location/place|场次:performance|均一:even/uniform|均值:average value|均分:split|均匀:even|均可:all can|均方:mean square|均沾:share|均等:equal/fair|' +
  '均等化:making uniform|均衡:equal/harmony|均质:uniform|坊间:street stalls|坋土:silt|坋粒:silt particle|坎子:bank|坎德拉:standard candle|坏掉:get broken|坏鸟:broken|坐厕垫:toilet seat|' +
  '坐垫:cushion/seat|坐实:bear out|坐席:seat|坐探:mole/plant|坐果:bear fruit|坐椅:seat/chair|坐车:bus|坐骑:mount|坑害:trap/frame|坑木:pit prop|坑洞:hole/pit/pothole|坑洼:hole/hollow|' +
  '坑道:gallery/tunnel|坑骗:cheat|块体:block|块头:size|块菌:truffle|块规:gauge block|坚冰:ice|坚决:firm|坚固:firm/stable|坚壁:cache|坚定:firm|坚实:solid|坚果:nut|坚牢:firm|坚硬:solid|' +
  '坚若磐石:rock solid|坚贞:firm|坛子:jug|坞堡:small fortress|坞壁:small fortress|坟丘:tomb|坟墓:tomb|坟头:burial mound|坟茔:tomb|坠入:drop into|坠子:weight/pendant|坠落:drop|坠饰:pendant|' +
  '坡度:slope|坡路:hill road|坡道:ramp|坦克:tank|坦克车:tank|坦承:come clean|坦然:calm|坦率:frank|坦白:honest|坦诚:frank|坦途:highway|坯子:base|坯布:gray cloth|坯模:mold|垂下:hang down|垂垂:drop|' +
  '垂幕:canopy|垂感:drape effect|垂挂:hang down|垂暮之年:old age|垂髫:young child|垃圾:trash/refuse/garbage|垃圾桶:rubbish bin|垃圾箱:rubbish can|垃圾股:junk bonds|垃圾车:garbage truck|' +
  '垃圾邮件:junk mail|垃圾食品:junk food|垄沟:furrow|型别:type|型式:type/pattern/version/style|型态:form/type/style/pattern|垒球:softball|垫圈:toilet seat|垫子:cushion/mat/pad|' +
  '垫平:level|垫料:lagging|垫被:mattress|垫高:support/bolster|垮脸:sag|埃米尔:emir/amir|埋单:bear responsibility|埋没:bury/stifle|埋葬:bury|埋藏:bury|城区:city district|城垣:city wall|' +
  '城堡:castle/rook|城墙:city wall|城市:city/town|城市规划:town planning|城池:city|城管:city management|城邑:cities|城邦:city state|城郭:city wall|城铁:urban railway|城镇:town|' +
  '城门:city gate|城阙:imperial palace|城防:city defense|域名:domain name|域外:foreign|埠头:wharf/pier|培养:foster/education/culture|培养基:culture medium|培养液:culture fluid|' +
  '培土:earth up|培林:bearing|培根:bacon|培植:train/training|培育:train|培训:train/training|培训班:training class|基业:foundation/base|基体:matrix|基准:standard|基因:gene|' +
  '基因修改:genetic modification|基因学:genetics|基因工程:genetic engineering|基因库:gene bank|基因技术:gene technology|基因改造:genetic modification|基因治疗:gene therapy|' +
  '基因码:genetic code|基团:radical|基地:industrial/military|基址:foundation/base|基坑:foundation groove|基层:basic level|基岩:bedrock|基床:foundation/bed|基底:base|' +
  '基座:underlay/foundation/pedestal|基建:infrastructure|基数:base|基本:basic/fundamental/main|基本利率:base rate|基本功:basic skills|基本单位:basic unit|基本概念:basic concept|' +
  '基本法:basic law|基本点:crux|基本盘:bedrock|基本词汇:basic word|基本需要:fundamental need|基极:base electrode|基波:fundamental|基点:base/basis|基盘:base/foundation/bedrock|' +
  '基石:basis/foundation|基础:base/foundation/basis/basic|基础结构:infrastructure|基础设施:infrastructure|基础课:core curriculum|基础速率:basic rate|基础问题:basic issue|' +
  '基站:base station|基线:base|基网:base net|基肥:base fertilizer|基脚:pedestal|基调:main key|基谐波:fundamental frequency|基质:base solvent|基金:fund|基金会:foundation|' +
  '基面:ground plane|基频:fundamental frequency|堂区:parish|堂堂:grand|堂堂正正:square|堂皇:grand|堆栈:storehouse/warehouse|堆肥:compost|堆芯:reactor core|堆金积玉:very rich|堇色:violet|' +
  '堇菜:violet|堑壕:trench|堑壕战:trench warfare|堡垒:fort|堡子:village|堡寨:fort/fortress|堡礁:barrier reef|堤坝:dam|堤岸:embankment/bank|堤防:embankment|堰塞湖:barrier lake|' +
  '堵住:block up|堵塞:clog up|堵死:block/plug|塌陷:sink|塑料:plastic/plastics|塑料袋:plastic bag|塑胶:plastic|塑胶炸药:plastic explosive|塑胶袋:plastic bag|塑胶跑道:tartan track|' +
  '塑胶车:scooter|塑膜:plastic film|塑造:mold/market|塔口:taco|塔可:taco|塔可饼:taco|塔台:control tower|塔吊:tower crane|塔尖:spire|塔扇:tower fan|塔楼:tower|塔防:tower defense|' +
  '塕埲:dust storm|塘鹅:pelican|塞子:cork/plug|塞尺:feeler gauge|塞满:stuff full|塞音:stop|填充:stuff|填充物:filler/filling|填堵:stuff|填塞:stuff|填塞物:filling material|' +
  '填密:packing/packaging|填料:packing material|境内:province/domestic|境域:territory/domain/state|境外:outside borders|境界:boundary/state|墉垣:city wall|墓坑:tomb pit|' +
  '墓石:tombstone/gravestone|墓碑:gravestone/tombstone|墓穴:tomb|墓葬:tomb|墓葬区:burial area|墓葬群:burial complex|墓道:tomb passage|墙垣:wall/fence|墙壁:wall|墙报:wall newspaper|' +
  '墙纸:wallpaper|增光:add glory|增兵:extra troops|增压:boost|增大:amplify|增幅:growth rate|增殖:growth|增添:add|增益:gain|增补:add|增进:further|增速:speed up|增长:grow|增长率:growth rate|' +
  '墟里:village|墨匣:ink cartridge|墨客:literary person|墨条:ink stick|墨水:ink|墨渍:spot|墨盒:ink cartridge|墨砚:ink slab|墨绿:dark green|墨迹:ink marks|墨镜:sunglasses|墩布:swab/mop|' +
  '壁助:help|壁垒:barrier|壁塞:wall plug|壁报:wall newspaper|壁挂:wall hanging|壁效应:wall effect|壁架:ledge|壁橱:closet|壁灯:wall lamp|壁炉:fireplace|壁球:squash|壁画:mural|壁纸:wallpaper|' +
  '壁虎:house lizard|壁虱:tick/bedbug|壑沟:ditch/moat|壕沟:trench/moat|壤土:loam/territory|士人:scholar|士兵:soldier|士农工商:farmers|士卒:soldier/private|士官:warrant officer|' +
  '壮丽:glorious|壮举:heroic undertaking|壮士:hero/fighter|壮大:expand|壮年:summer|壮烈:heroic|壮阔:grand|声像:acoustic image|声势:impetus/momentum|声卡:sound card|声响:sound|' +
  '声学:acoustics|声带:soundtrack|声张:make public|声援:support|声效:sound effect|声明:state|声气:voice/information|声波:sound wave|声波定位:acoustic positioning|声称:state|声线:voice|' +
  '声色犬马:women|声言:state|声誉:fame|声调:note|声道:sound track|声部:part|声音:voice/sound|声频:audio frequency|壳儿:shell/crust|处世原则:maxim|处事:handle affairs|处事原则:maxim|' +
  '处刑:sentence|处女:virgin/first|处心积虑:calculating|处所:place|处方:advice|处方药:prescription drug|处死:execution|处治:handle|处理:handle/process|处理能力:throughput|处男:virgin|' +
  '处级:department level|处置:handle|处长:department head|备件:spare parts|备品:spare parts|备抵:allowance|备案:file|备注:notes|备用:reserve/spare|备细:details|备胎:spare tire|' +
  '复习:review|复位:reset|复共轭:complex conjugate|复写:duplicate|复写纸:carbon paper|复利:compound interest|复制:duplicate|复制品:replica|复刻:fork|复印:photocopy|' +
  '复印件:photocopy/duplicate|复原:recovery|复变:complex variable|复句:compound phrase|复叶:compound leaf|复合:complex/compound/composite/hybrid|复合弓:composite bow|' +
  '复合材料:composite material|复合母音:compound vowel|复合肥:compound fertilizer|复合词:compound word|复平面:complex plane|复式:compound/combined|复归:return|复数:plural|' +
  '复数平面:complex plane|复数形式:plural form|复方:compound prescription|复杂:complex|复杂系统:complex system|复核:review|复生:reborn|复眼:compound eye|复线:complex line|' +
  '复词:compound word|复辟:restoration|复返:return|复选框:check box|复音形:liaison|夏令:summer|夏令营:summer camp|夏天:summer|夏季:summer|外事:foreign affairs|外交:diplomatic|' +
  '外交事务:foreign affairs|外交关系:foreign relations|外交大臣:foreign secretary|外交庇护:diplomatic asylum|外交手腕:diplomatic skills|外交政策:foreign policy|外交风波:diplomatic crisis|' +
  '外企:foreign enterprise|外借:lend|外债:foreign debt|外出:go out|外力:external force|外加:extra|外加剂:additive|外务:foreign affairs|外务省:foreign ministry|外勤:field personnel|' +
  '外号:nickname|外商:foreign enterprise|外国:foreign country|外国话:foreign languages|外国语:foreign language|外国资本:foreign capital|外在:external|外场:society/outfield|' +
  '外型:external form|外墙:facade|外壳:envelope/hull/cover/case|外太空:outer space|外头:outside/outdoors|外套:jacket/coat|外宣:external propaganda|外层:outer layer|' +
  '外层空间:outer space|外币:foreign currency|外带:tire/besides|外延:extension|外形:figure|外快:extra income|外援:foreign aid|外教:foreign teacher|外文:foreign language|' +
  '外文系:modern languages|外来:external/foreign/outside|外来投资:foreign investment|外水:extra income|外汇:foreign exchange|外泄:leak|外流:drain|外海:offshore|外溢:drain/show|' +
  '外烩:catering|外环线:outer ring|外用:external|外界:external|外皮:outer skin|外相:foreign minister|外科:surgery|外科学:surgery|外科手术:surgery|外积:exterior product|外籍:foreign|' +
  '外线:outside line|外置:external|外衣:outer clothing|外表:external/outside|外袍:robe|外观设计:design|外语:foreign language|外贸:foreign trade|外资:foreign investment|外边:outside|' +
  '外送:send out|外逃:run away|外部:outside/external/exterior/surface|外部链接:external link|外链:external link|外销:export|外长:foreign minister|外间:outside|外院:outer courtyard|' +
  '外需:external demand|外面:outside/surface/exterior|夙夜:always|夙诺:old promise|多个:many|多久:long time|多么:how/what|多于:more than|多产:high yield|多元:multi|多元性:diversity|' +
  '多助:well supported|多半:most|多多:many/much/lot/more|多大:so big|多头:long|多头市场:bull market|多姿多彩:diversity|多子多福:more sons|多寡:number|多少:number|多层材:plywood|多工:multi|' +
  '多平台:multi platform|多年生:perennial|多彩:flamboyant|多拿滋:doughnut|多放:add extra|多数:most|多方位:all round|多时:long time|多星:starry|多样:diversity/manifold|多样性:diversity|' +
  '多次:many times|多汁:succulent|多种:multi|多种多样:manifold|多米诺:domino|多粒子:many particle|多肉植物:succulent|多角形:polygon|多边形:polygon|多重:cultural|多金:rich|多钱善贾:much capital|' +
  '多面角:solid angle|多香果:all spice|夜场:nightclub|夜壶:chamber pot|夜夜:every night|夜市:night market|夜店:nightclub|夜开花:bottle gourd|夜总会:nightclub|夜惊:night terror|夜晚:night|' +
  '夜枭:owl|夜校:night school|夜猫子:owl|夜班:night shift|夜生活:night life|夜盆儿:chamber pot|夜神仙:night owl|夜空:night sky|夜莺:nightingale|夜行军:night march|夜视:night vision|' +
  '夜间部:night school|够味:just right|够意思:great|够本:break even|大一统:unification|大三度:major third|大不了:serious|大专:junior college|大业:great undertaking|大为:very|' +
  '大主教:archbishop/metropolitan|大乌鸦:raven|大于:greater than|大亨:big shot|大人:adult|大件:large|大众传播:mass communication|大众运输:public transport|大伙:we all|' +
  '大会:general assembly|大体:big picture|大体上:overall|大佬:big shot|大使:ambassador/envoy|大使馆:embassy|大侠:knight|大便:excrement/feces|大修:overhaul|大修道院:abbey|' +
  '大全:comprehensive collection|大公:grand duke|大公司:corporation|大兵:soldier|大写:capital letters|大写字母:capital letters|大写锁定:caps lock|大军:army|大农场:ranch|大冰期:ice age|' +
  '大刀:machete|大剪刀:shears|大副:first mate|大功:great merit|大势:overall trend|大匠:master craftsman|大千世界:cosmos|大半:most|大印:stamp|大厂:large factory|大厅:hall/concourse/lobby|' +
  '大只:big|大可不必:need not|大号:tuba/poop|大吃:pig out|大名:famous name|大名鼎鼎:famous|大咖:big shot|大哥:big brother|大哥大:brick phone|大嘴鸟:toucan|大器:precious object|大国:power|' +
  '大圆:great circle|大圆圈:great circle|大圣:king/emperor|大地:earth|大地洞:cavern|大块头:heavy man|大坝:dam|大型:large|大城市:major city|大堂:lobby|大多:many/most|大大方方:calm/natural|' +
  '大夫:doctor|大头:big head|大头钉:thumbtack|大奖:award|大姐:big sister|大姐头:big sister|大嫂:elder sister|大学:university/college|大学城:university city|大学生:university student|' +
  '大宗:staple|大客车:coach|大家:great expert|大家庭:big family|大容量:high capacity|大富大贵:very rich|大寺院:abbey|大将军:important general|大尉:captain|大小:size|大局:big picture|大巴:coach|' +
  '大师:master|大幅:banner|大志:high aims|大恭:feces|大意:general idea|大我:collective/whole|大战:war|大户:great family|大拐:turn left|大括号:braces|大括弧:braces|大拿:authority/expert|' +
  '大排档:food stall|大提琴:cello|大放光明:show promise|大放异彩:skills|大教堂:cathedral|大数:large number|大数据:big data|大文蛤:giant clam|大斋:fast|大斋节:great fast|大方:expert/scholar|' +
  '大旗:banner|大本营:headquarters|大杂烩:mix up|大权:power/authority|大条:serious|大校:senior colonel|大桶:barrel/vat|大棒:big stick|大棚:greenhouse|大概:about|大氅:overcoat/cloak/cape|' +
  '大气污染:air pollution|大水:flood|大河:large river|大法官:grand justice|大波斯菊:cosmos|大洋:ocean|大洲:continent|大浅盘:platter|大海:sea/ocean|大海沟:marine trench|大满贯:grand slam|' +
  '大潮:spring tide|大火:large fire|大灯:headlight|大炮:cannon/artillery|大烟:opium|大热:great heat|大熊猫:giant panda|大片:large area|大牌:honor card|大牌档:food stall|大牢:prison|' +
  '大狱:jail/prison|大猩猩:gorilla|大王:king|大环境:environment|大班:business executive|大理:judicial officer|大理岩:marble|大理石:marble|大生:university student|大男人:real man|' +
  '大略:general idea|大盖帽:service cap|大盘子:platter|大码:large size|大破大立:radical transformation|大碍:major issue|大礼帽:top hat|大神:expert|大笔:pen|大管:bassoon|大篆:great seal|' +
  '大篷车:covered truck|大米:rice|大类:main type|大粪:human excrement|大红:crimson|大红鹳:greater flamingo|大纲:program|大羊驼:llama|大耳窿:loan shark|大胆:bold|大胜:triumph|大腕:big name|' +
  '大臣:chancellor|大自然:nature|大范围:large scale|大草原:prairie|大葱:leek|大蒜:garlic|大虫:tiger|大行其道:very popular|大街:street|大衣:overcoat/cloak|大规模:large scale|大言不惭:talk big|' +
  '大调:major key|大象:elephant|大起大落:volatile|大路货:staple goods|大转:turn left|大选:general election|大道:main street|大部:most|大部分:most|大都:metropolitan|大都会:metropolitan|' +
  '大都市:large city|大量:bulk|大量生产:mass production|大钢琴:grand piano|大锅:big wok|大镰刀:scythe|大门:entrance/door/gate|大队:group|大陆:continent/mainland|大陆坡:continental slope|' +
  '大陆性:continental|大陆架:continental shelf|大陆漂移:continental drift|大限到来:die|大院:courtyard/compound|大陪审团:grand jury|大雄:great hero|大雨:heavy rain|大面积:large area|大风:gale|' +
  '大饭店:large|大驾:emperor/you|大鳄:big shot|大鹿:moose|大麻:hemp/marijuana|大黄蜂:bumblebee|大鼠:rat|天上:sky|天下:rule|天书:imperial edict|天井:courtyard/skylight|天亮:grow light|' +
  '天伦:family bonds|天体:celestial body|天体力学:celestial mechanics|天使:angel|天使投资:angel investment|天候:weather|天儿:weather|天公:heaven|天公地道:equitable|天兵:celestial soldier|' +
  '天分:natural gift|天地:world|天堂:heaven|天堑:natural moat|天壤之别:far cry|天外:outer space|天天:every day|天子:emperor|天庭:heaven|天性:nature|天意:providence|天才:gift|天数:fate|' +
  '天文馆:planetarium|天时:time|天明:dawn|天条:absolute edict|天梯:space elevator|天棚:ceiling/awning|天气:weather|天沟:gutter|天演:natural change|天灯:sky lantern|天然:natural|' +
  '天然呆:space cadet|天然橡胶:natural rubber|天然毒素:natural toxin|天然气:natural gas|天然纤维:natural fiber|天然铀:natural uranium|天王:emperor/god|天球:celestial sphere|' +
  '天生:nature/innate/natural|天界:heaven|天神:god|天秤:balance scale|天空:sky|天窗:skylight|天竺葵:geranium|天篷:canopy|天线:antenna/aerial|天罗地网:trap|天职:duty|天色:weather|天花:ceiling|' +
  '天花板:ceiling|天葬:sky burial|天蓝:sky blue|天蓝色:azure|天蝼:mole cricket|天象仪:planetarium projector|天资:gift|天赋:gift|天边:horizon|天造地设:ideal|天道:natural law|' +
  '天那水:paint thinner|天门冬:asparagus|天际:horizon|天际线:skyline/horizon|天险:natural stronghold|天香国色:outstanding beauty|天马:celestial horse|天鹅:swan|天鹅绒:velvet|天黑:get dark|' +
  '太公:father|太初:absolute beginning|太半:most|太史令:grand scribe|太太:madam|太夫人:old lady|太好了:very good|太子:crown prince|太平门:emergency exit|太平间:mortuary/morgue|' +
  '太爷:older people|太白粉:cornstarch|太空:outer space|太空探索:space exploration|太空梭:space shuttle|太空站:space station|太空舱:space capsule|太空船:spaceship|' +
  '太空飞船:spaceship/spacecraft|太虚:void/heaven/universe/cosmos|太过:too|太阳:sun/sunlight/sunshine/temple|太阳光:sunlight|太阳日:solar day|太阳电池:solar cell|太阳眼镜:sunglasses|' +
  '太阳神:sun god|太阳穴:temple|太阳窗:sun window|太阳窝:temple|太阳系:solar system|太阳翼:solar panel|太阳能:solar energy|太阳能板:solar panel|太阳花:sunflower|太阳镜:sunglasses|' +
  '太阳风:solar wind|太阳风暴:solar storm|太阴:moon|夫人:lady/madam|夭亡:die young|夭寿:die young|夭殇:die young|央及:beg|央行:central bank|夯具:tamper|夯土机:tamper|夯实:ram|夯砣:tamper|' +
  '失事:shipwreck|失传:die out|失准:off|失去后劲:peter out|失坠:loss|失察:miss|失恋:break up|失掉:miss|失聪:hearing loss|失色:turn pale|失落:drop/loss|失调电压:offset voltage|失速:stall|' +
  '头一:first|头一回:first time|头上:above|头像:portrait|头儿:leader|头儿脑儿:leading figure|头兜:helmet|头冠:crown|头发:hair|头号:first rate|头名:leader|头回:last time|头天:first day|' +
  '头头:head/chief|头套:wig|头子:gang leader|头巾:kerchief/turban|头座:drill|头挡:first gear|头文字:initial|头期款:down payment|头枕:headrest|头梳:comb|头款:down payment|头灯:headlight|' +
  '头版:front page|头牌:lead role|头盔:helmet|头目:gang leader|头等:prime/main|头纱:wedding veil|头绪:main threads|头罩:hood|头脑:mind/leader|头脑清楚:lucid|头衔:title/rank|' +
  '头路:thread/mate|头道:first time|头部:head|头重:top heavy|头重脚轻:top heavy|头面:head ornament|头面人物:leading figure|头颅:head|头领:leader|头饰:head ornament|夷为平地:level|夷平:level|' +
  '夷灭:die out|夷然:calm|夸克:quark|夸夸其谈:sound off|夸海口:talk big|夸耀:brag about|夹克:jacket|夹具:clamp/fixture|夹头:chuck|夹子:clip/clamp/tongs/wallet|夹层:mezzanine|' +
  '夹当:critical time|夹心族:sandwich generation|夹持:clamp/tongs|夹断:nip|夹杂:mix|夹板:splint|夹盘:chuck|夹紧:clamp|夹缝:crack/crevice|夹角:angle|夹道:narrow street|夹钳:tongs|' +
  '夺回:take back|夺得:take/win|夺魁:win|奇丑:grotesque|奇人:odd person|奇函数:odd function|奇士:odd person|奇异:odd|奇异果:kiwi fruit|奇异笔:marker|奇怪:odd|奇数:odd number|' +
  '奇珍:rare treasure|奇绝:rare|奇羡:profit|奇遇:adventure|奈何:cope|奉现:offering|奉祀:worship|奉若神明:worship|奋力:strive|奋战:struggle|奋斗:strive/struggle|奎宁:quinine|' +
  '奎宁水:quinine water|契机:opportunity|奔头:prospect|奔波:rush about|奔泻:rush down|奔走:run|奔跑:run|奔逃:run away|奔驰:speed|奖品:award|奖学金:scholarship|奖牌:medal|奖牌榜:medal table|' +
  '奖章:medal|奖赏:award|奖金:premium|奖项:award|套中人:conservative|套件:kit|套儿:noose/scheme/condom|套取:illegal exchange|套子:sheath/case/cover|套房:apartment/flat|套服:suit|' +
  '套期保值:hedge|套现:cash out|套用:apply/systems|套筒:sleeve|套筒扳手:socket spanner|套管:pipe casing|套索:noose|套结:noose|套衫:pullover|套衫儿:pullover|套袖:sleeve cover|套装:kit|' +
  '套路:pattern|套车:harness|套钟:chime|套间:vestibule/apartment|奠基人:founder/pioneer|奠基石:foundation stone|奠基者:founder/pioneer|奠定:fix/settle|奥妙:profound|奥援:support|' +
  '奥数:competition math|奥特莱斯:retail outlet|奥秘:secret|女人:woman|女人家:women|女修道院:convent|女公爵:duchess|女同胞:woman/female|女士:lady/madam/miss/ms|女子:woman/female|' +
  '女将:female general|女工:working woman|女强人:able woman|女性:woman|女星:female star|女流:woman|女王:queen|女生:female student|女的:woman|女衬衫:blouse|女郎:young woman|' +
  '奶农:dairy farming|奶制品:dairy product|奶品:dairy product|奶汁:milk|奶牛:milk cow|奶牛场:dairy farm|奶站:dairy|奶罩:bra|奶茶:milk tea|奸宿:rape|奸污:rape|奸细:spy|她们:they/them|' +
  '好事:charity|好人:good person|好似:seem/like|好使:function well|好像:as if|好几:several|好动:active|好友:pal|好坏:standard/quality|好处:benefit/advantage/merit/gain|好多:many|' +
  '好好:well|好好儿:well|好客:hospitality|好容易:so easy|好康:benefit|好手:expert/professional|好料:good person|好日子:good day|好歹:whatever|好比:just like|好汉:hero|好物:fine goods|' +
  '好生:quite/well|好看:book|好睇:good looking|好睡:good night|好言好语:well meant|好话:good word|好象:seem/like|好起来:get better|好转:improvement|好过:well|好鸟:nice person|如一:same|' +
  '如下:as follows|如今:now|如何:how/what|如出一辙:no different|如初:as before|如同:like/as|如常:as usual|如故:as before|如斯:so|如是:thus|如果:if|如果说:if|如此:so/such|如若:if|如许:such|' +
  '妆饰:dress up|妇女:woman|妇孺皆知:well known|妇道人家:woman|妈妈:mama/mother|妈妈桑:madam|妊娠:pregnancy|妊娠试验:pregnancy test|妖怪:monster|妖物:monster|妖魔:demon|妙处:merit/advantage|' +
  '妙招:smart move|妙法:brilliant plan|妙计:brilliant scheme|妩媚:charming|妹妹:younger sister|妹妹头:bob|妻妾:harem|姆妈:mother|姊姊:older sister|始发:start|始建:start building|' +
  '始点:initial point|姐姐:older sister|姑奶奶:me|姑娘:young woman|姓名:full name|姓氏:family name|委员会:committee/commission|委托:trust/commission|委托书:commission/warrant|' +
  '委托人:client|委曲:yield|姘妇:kept woman|姜汁:ginger ale|姜黄色:ginger|姬鹬:jack snipe|姹女:mercury|姿态:stance|威严:august/dignity|威信:trust|威力:might|威势:might|威化:wafer|威化饼干:wafer|' +
  '威名:military glory|威吓:cow|威显:power|威权:authority/power|威武:might|威灵:authority|威重:august|威风:authority/power|娃儿:children|娃娃:doll|娃娃兵:child soldier|娃子:small child|' +
  '娇惰:without energy|娇羞:shy|娈童:kept man|娘娘:queen/mother|娱乐:entertainment/recreation|娱乐中心:recreation center|娱乐圈:entertainment world|娱乐场:casino/resort|' +
  '娱乐界:entertainment world|娴雅:serene|婆娑:swirl about|婆娘:woman|婆子:old woman|婉言:diplomatic|婚事:wedding|婚典:wedding|婚期:wedding day|婚礼:wedding|婚约:engagement|' +
  '婚纱:wedding dress|婚车:wedding car|婴儿:lead|婴儿车:pram|媒人:go between|媒介:vehicle/medium/media|媒体:media|媒妁:go between|媒材:medium|媒界:media industry|媒质:medium|' +
  '媚俗:commercial|媲美:match|媾和:make peace|嫂嫂:sister|嫘萦:rayon|嫡子:son|嫣红:bright red|嫩苗:seedling/sprout|嬉耍:play|嬗变:change|嬷嬷:catholic nun|子儿:buck|' +
  '子公司:subsidiary company|子午线:meridian|子叶:seed leaf|子品牌:sub brand|子嗣:son|子女:children|子弟:child|子弹:bullet|子弹火车:bullet train|子房:ovary|子母弹:shrapnel|子母扣:snap fastener|' +
  '子民:people|子粒:seed|子级:child|子音:consonant|孑孑:outstanding|孑孓:mosquito larva|孑然:alone|孑立:alone|孑立无依:stand alone|孑身:all alone|孑遗:survivors|孑遗生物:living fossil|' +
  '孔明灯:sky lantern|孔版印刷:screen printing|孔眼:hole|孔穴:aperture/hole/cavity|孔隙:pore|孔雀:peacock|孕期:pregnancy|字句:words/writing|字号:fame/shop|字帖:short letter|' +
  '字帖儿:short letter|字数:word count|字根:word root|字母:letter|字母表:alphabet|字汇:glossary/lexicon|字符串:string|字组:block|字首:prefix|存储:save/store/memory/storage|' +
  '存储卡:memory card|存储器:memory|存入:deposit|存取:access|存放:deposit/store|存有:harbor|存根:stub|存档:archive|存款:deposit money|存水弯:trap|存活率:recovery rate|存簿:savings book|' +
  '存货:stock|存车场:bike park|存车处:parking lot|存钱:deposit money|存钱罐:coin bank|孢子:spore|季会:quarterly meeting|季节:time|季雨林:monsoon forest|季风:monsoon|孤儿:orphan|' +
  '孤儿药:orphan drug|孤儿院:child asylum|孤子:orphan|孤征:fight alone|孤芳自赏:self love|孤证:sole evidence|孤身:alone|孤零零:all alone|学业:studies|学习:study|学人:scholar|' +
  '学会:master/institute/association|学分制:credit system|学分小时:credit hour|学制:educational system|学区:school district|学医:study medicine|学历:academic qualifications|' +
  '学名:scientific name|学名药:generic drug|学员:student|学园:academy/campus|学堂:college|学子:scholar|学年:academic year|学府:educational establishment|学报:journal|学时:class hour|' +
  '学期:term|学术:learning/science/academic|学术水平:academic level|学术自由:academic freedom|学校:school|学样:follow suit|学海:scholarship|学生:student|学生会:student union|' +
  '学生运动:student movement|学界:academic world|学科:academic discipline|学级:class|学者:scholar|学舍:school|学衔:rank|学运:student movement|学门:academic discipline|' +
  '学问:learning/knowledge/scholarship|学院:college/school/faculty|学风:school discipline|学龄:school age|孩儿:child|孩子:child|孩子们:children|孩提:young child|孩童:child|孪生:twin|' +
  '孪生兄弟:twin brothers|孱弱:weak|孵化:innovation|孵化器:incubator|孵化场:incubator|孵卵:hatch|孵育:rear|孺人:mother|它们:they/them|它本身:itself|宅子:house|宅舍:house|宅配:delivery service|' +
  '宅院:house|宇宙:universe/cosmos/space|宇宙射线:cosmic ray|宇宙线:cosmic ray|宇宙观:world view|宇宙飞船:spaceship/spacecraft|宇航:space flight|宇航局:space agency|守住:guard|' +
  '守候:watch over|守兵:guard|守则:rules/regulations|守势:guard|守卫:guard|守卫者:guard|守备:garrison|守宫:house lizard|守恒定律:conservation law|守护:guard|守斋:fast|守旧:conservative|' +
  '守旧派:conservative|守车:caboose|安乐椅:easy chair|安保:security|安全:safe/secure/safety/security|安全套:condom|安全局:security bureau|安全岛:traffic island|安全带:seat belt|' +
  '安全帽:safety helmet|安全性:security/safety|安全掣:emergency stop|安全措施:protection|安全港:safe harbor|安全灯:safety lamp|安全眼罩:safety goggles|安全网:safety net|安全裤:safety shorts|' +
  '安全词:safe word|安全问题:safety issue|安全阀:safety valve|安养:foster|安养院:nursing home|安危:safety|安可:encore|安吉尔:angel|安好:well|安宁:peaceful/calm|安定:stable/calm|' +
  '安定器:electrical ballast|安家:settle down|安家立业:stable household|安家落户:settle|安居:settle down|安康:good health|安息:rest|安慰:console|安打:base hit|安排:plan/plans|安插:plant|' +
  '安放:lay/place|安枕:rest easy|安检:security check|安琪儿:angel|安生:peaceful/still|安祖花:flamingo lily|安祥:serene|安稳:stable/calm/sound|安老院:nursing home|安舒:serene|安营:camp|' +
  '安葬:bury|安装:fix/mount/installation|安设:set up|安详:serene|安谧:peaceful|安身:take shelter|安逸:easy|安静:peaceful/calm|安顿:peaceful|完事大吉:all set|完全:complete/whole|' +
  '完善:well developed|完备:complete|完形:total form|完成:complete|完整:complete|完毕:end/complete|完璧:virgin|完璧之身:virgin/clean|完税:pay tax|完胜:crush|宏伟:grand|' +
  '宏图:major undertaking|宏大:great/grand|宏旨:main idea|宗主:natural leader|宗主国:mother country|宗匠:master craftsman|宗庙:temple|宗教:religion|宗教团:religious order|' +
  '宗教学:religious studies|官僚习气:red tape|官办:government run|官员:administrator|官媒:state media|官官相护:cover up|官家:emperor/government|官府:authorities|官方:government|' +
  '官样文章:red tape|官称:title|官署:state bureau|官能:hearing|官舱:second class|官衔:title|官费:government funded|定下:lay down|定义域:domain|定位:positioning|定例:usual practice|' +
  '定出:fix upon|定刑:sentence|定名:name|定存:time deposit|定居点:settlement|定常态:fixed state|定律:scientific law|定数:fixed number|定时:fixed time|定时器:timer|定时炸弹:time bomb|' +
  '定时钟:timer|定期:fixed term|定期储蓄:fixed deposit|定期存款:fixed deposit|定格:fix|定洋:deposit|定点:designated/fixed|定焦镜头:prime lens|定界:boundary/bound|定盘星:solid idea|' +
  '定级:grade/rank|定编:fixed allocation|定舱:book|定见:firm view|定购:order goods|定速巡航:cruise control|定量分析:quantitative analysis|定金:down payment|定钱:security deposit|' +
  '定银:deposit|定风针:wind vane|宛如:just like|宛然:as if|宛若:just like|宜人:nice/charming|宝典:treasury|宝剑:sword|宝地:your place|宝塔:pagoda|宝库:treasury|宝座:throne|宝殿:throne hall|' +
  '宝物:treasure|宝特瓶:plastic bottle|宝玉:precious jade|宝石:gem|宝葫芦:magic gourd|宝蓝:sapphire blue|宝藏:treasure|宝贝:treasure|宝货:treasure|宝贵:precious/value/treasure|' +
  '宝马:precious horse|实业:industry|实习:practice|实事:fact|实付:net|实体:entity/substance|实体书:physical book|实体层:physical layer|实例:living example|实况:live|实况主:live streamer|' +
  '实况录音:live recording|实况照片:live photo|实况转播:live relay|实分析:real analysis|实利:advantage/gain|实力:strength|实务:practical|实变:real variable|实名:real name|' +
  '实在:true/real/honest|实弹:live ammunition|实心:solid|实心皮球:medicine ball|实惠:tangible benefit|实意:real meaning|实战:real combat|实操:practice|实收:real income|' +
  '实效:practical result|实数:real number|实施:implement|实时:real time|实景:real location|实权:real power|实根:real root|实物:material object|实现:achieve/implement|' +
  '实用:practical/applied|实用价值:practical value|实穿:practical|实线:solid line|实职:active participation|实肘:full arm|实行:implement|实证:concrete evidence|实词:content word|' +
  '实诚:honest|实质:substance|实质性:material|实足:full/complete|实践:practice|实际:practice/practical/real|实际应用:practical application|实验:test/experimental|实验室:laboratory|' +
  '实验所:laboratory/institute|实验组:experimental group|宠儿:pet/favorite|宠物:house pet|宠物门:pet door|审判:trial|审判员:judge|审判官:judge|审判庭:court/tribunal/courtroom|' +
  '审判权:jurisdiction|审定:screen|审时度势:take stock|审校:review|审核:audit|审稿:review|审稿人:reviewer|审级:appeal|审美观:standard|审计:audit|审计员:accountant/auditor|审计署:audit office|' +
  '审计长:auditor|审讯:trial/interrogation|审读:read/review|审酌:examination|客人:client|客体:object|客厅:living room|客堂:living room|客店:inn|客座教授:visiting professor|客户:client|' +
  '客户应用:client application|客户服务:client service|客户机:client|客户端:client|客房:room|客房服务:room service|客机:passenger plane|客栈:tavern/inn/hotel|客梯:passenger elevator|' +
  '客流:passenger flow|客群:market segment|客舱:passenger cabin|客船:passenger ship|客蚤:flea|客车:coach/bus|客轮:passenger ship|客运:passenger transportation|客队:visiting team|' +
  '宣传:propaganda|宣传攻势:marketing campaign|宣传画:advertising hoarding|宣发:market|宣泄:drain|宣讲:preach|宣道:preach|室内乐:chamber music|室内设计:interior design|室外:outdoor|' +
  '宦骑:horse guard|宪兵:military police|宪法:constitution|宪章:charter|宫位:house|宫廷:court|宫殿:palace|宫阙:palace|宰制:rule|宰相:prime minister|害羞:shy|害群之马:black sheep|' +
  '宴会厅:ballroom|宵征:night journey|家业:family property|家严:my father|家乡:native place|家乡菜:regional dish|家乡话:native language|家事:family matters|家产:family property|' +
  '家什:furniture|家伙:weapon|家公:my father|家具:furniture|家养:domestic|家去:return home|家喻户晓:well known|家园:home/homeland|家姊:my sister|家子:household/family|家宅:home/house|' +
  '家室:family|家家户户:every household|家家酒:house|家居:home|家居卖场:furniture store|家底:family property|家庭:family/household|家庭地址:home address|家庭影院:home cinema|家慈:my mother|' +
  '家教:family education|家族:family|家族树:family tree|家母:my mother|家灶:hearth|家父:my father|家猫:domestic cat|家用:domestic|家用电脑:home computer|家畜:livestock/cattle|' +
  '家禽:poultry|家私:family property|家蝇:house fly|家规:family rules|家计:family property|家谱:family tree|家里:home|家长:patriarch|家门:house door|家马:domestic horse|' +
  '家鸦:house crow|家鸭:domestic duck|家麻雀:house sparrow|容器:receptacle/vessel/container|容或:maybe|容易:easy|容积:capacity|容量:capacity/quantitative|' +
  '容量分析:quantitative analysis|宽减:tax relief|宽容:charitable|宽展:happy|宽广:broad|宽待:liberal treatment|宽心:happy|宽慰:console|宽松:well off|宽爽:happy|宽舒:happy|宽饶:spare|' +
  '宾客:visitors|宾语:object|宾馆:hotel|宿主:host|宿处:lodging house|宿将:veteran general|宿根:perennial root|宿舍:dormitory/hostel|宿舍楼:dormitory building|宿营:camp|宿营地:camp|' +
  '寂寂无名:unknown|寂灭:die out|寄主:host|寄予:express/show|寄养:foster|寄出:mail|寄发:send out|寄子:foster son|寄存:deposit/store|寄存处:warehouse|寄宿:stay/board|寄宿学校:boarding school|' +
  '寄母:foster mother|寄父:foster father|寄物处:coat check|寄物柜:baggage locker|寄生物:parasite|寄生者:parasite|寄生虫:parasite|寄语:encouragement|寄送:send|寄递:delivery|寅吃卯粮:live now|' +
  '密令:secret order|密件:secret documents|密会:secret meeting|密使:secret envoy|密函:secret letter|密室:secret room|密密匝匝:concentrated|密密实实:concentrated|密封:seal up|' +
  '密排:leading|密探:secret agent|密林:jungle|密码:cipher/pin|密码锁:combination lock|密致:compact|密语:code word|密谈:commune|密谋:conspiracy|密道:secret passage|密钥:key|' +
  '密集:concentrated|富人:rich|富哥:rich guy|富商:rich merchant|富国:rich country|富得流油:very rich|富户:rich family|富文本:rich text|富有:rich|富翁:rich person|富裕:well off|' +
  '富贵寿考:rank/wealth|富足:rich|寒冬:cold winter|寒冷:cold|寒带:polar climate|寒气:cold air|寒流:cold stream|寒潮:cold wave|寒衣:winter clothing|寒门:my family|寒食:cold food|' +
  '寒鸦:western jackdaw|寓意:moral/import|寓所:dwelling|寓目:view|寝具:bedding|寝室:bedroom/dormitory|察察:clean|察看:watch|察觉:sense|寥寥:very few|寥廓:boundless|寮房:hut|寰宇:universe|' +
  '寰球:entire world|对不起:let down|对世权:absolute rights|对仗:fight|对付:handle|对位:align/alignment|对内:internal/national/domestic|对冲基金:hedge fund|' +
  '对准:target/registration/alignment|对号:tick|对外:external/foreign|对外关系:foreign relations|对外政策:foreign policy|对外贸易:foreign trade|对头:right|对家:partner|对弈:play go|' +
  '对待:treatment|对战:do battle|对手:match|对打:fight|对抗:stand off|对抗赛:match|对换:exchange|对接:dock/joint|对方:other person|对焦:focus|对照:compare/check|对照组:control group|' +
  '对称:symmetry|对称性:symmetry|对称美:symmetry|对等:equity|对答:response|对簿公堂:sue|对角线:diagonal|对讲机:intercom|对讲电话:intercom|对话:talk|对调:exchange roles|对谈:talk|' +
  '对象:target/object/partner|对过:across|对面:across|对顶角:angle|对齐:align|寺庙:temple/monastery/shrine|寺院:cloister/temple/monastery|寻出:find out|寻呼机:pager/beeper|' +
  '寻回犬:retriever|寻址:address|寻宝:treasure hunt|寻常:usual/common/ordinary|寻获:find|导入:channel/lead/import|导出:export|导师:teacher|导弹:missile|导演:direct|导火索:fuse|导火线:fuse|' +
  '导热膏:thermal grease|导电:conduct electricity|导管:pipe/vessel|导线:electrical lead|导览:tour|导言:introduction|导论:introduction|导语:introduction|导购:sales staff|寿命:lifetime|' +
  '寿材:coffin|寿考:long life|寿衣:burial clothes|寿限:lifetime|寿险:life insurance|封一:front cover|封印:seal|封口:heal/bag|封四:back cover|封土:mound|' +
  '封套:envelope/wrapper/jacket/sleeve|封存:mothball|封尘:gather dust|封控:lock down|封斋:fast|封杀:block|封条:seal|封檐板:barge board|封泥:lute|封爵:knight|封疆:border region|' +
  '封皮:envelope/cover/seal|封盖:cap/seal/cover|封禁:block|封装:wrap|封装块:capsule|封裹:wrap up|封锁:seal off|封闭:closed|封闭性:closed|封面:cover|封顶:profit|射击:shoot/fire|' +
  '射击学:ballistics|射干:leopard lily|射流:jet|射电:radio wave|射程:range|射线:ray|射频:radio frequency|将令:order|将会:will|将军:general/challenge|将官:general|将来:future|将牌:trump|' +
  '将要:will|尊严:dignity/honor/majesty|尊亲:your parent|尊从:follow|尊公:your father|尊君:your father|尊命:your order|尊堂:your mother|尊奉:worship|尊崇:honor|尊敬:honorable|尊称:title|' +
  '尊翁:your father|尊贵:honorable|尊重:honor/value/serious|尊驾:you|尊鱼:trout|小三度:minor third|小不点:very small|小丘:hill/knoll|小九九:plan/scheme|小人:me|小人物:nobody|' +
  '小企业:small enterprise|小伙:lad|小伙子:lad|小便:urine|小儿:young child|小册子:information sheet|小刀:knife|小区:community/cell|小区广播:cell broadcast|小卒:nobody|小卖部:kiosk|小可:small|' +
  '小号:trumpet|小吃:snack|小吃店:snack bar|小品:short|小商贩:small trader|小嘴乌鸦:carrion crow|小型:small scale|小型企业:small business|小型巴士:minibus|小型柜橱:cabinet|小型汽车:compact car|' +
  '小型货车:light van|小型车:compact car|小城:small town|小天鹅:tundra swan|小太阳:heat dish|小妖:small demon|小妹:little sister|小妹妹:little sister|小姐:miss|小娃:child|小子:me/guy|' +
  '小学:primary school|小孩:child|小孩哥:maturity|小孩姐:maturity|小孩子:child|小家鼠:house mouse|小小:very small|小屋:cabin/cottage/chalet/hut|小岛:isle|小岩洞:grotto|' +
  '小巧:fine/compact/nifty|小己:individual|小巴:minibus|小巷:alley|小幅:small|小店:small store|小康:well off|小开:young master|小弟:little brother|小弟弟:little brother|' +
  '小径:alley/trail|小心:careful|小心翼翼:careful|小心谨慎:careful|小意思:small token|小我:self/individual|小手小脚:mean|小打小闹:small scale|小技:small skills|小抄:cheat sheet|小折刀:penknife|' +
  '小拐:turn right|小括号:round brackets|小提琴:fiddle/violin|小数:small figure|小日子:simple life|小时:hour|小曲:popular song|小朋友:child|小本:small capital|小树:shrub/sapling|' +
  '小树林:grove|小槌:mallet|小段子:news article|小毛虫:slug|小民:civilian|小汽车:compact car|小河:creek/stream/brook|小游:short trip|小溪:brook|小瀑布:cascade|小灶:special treatment|' +
  '小熊猫:red panda|小牛:calf|小牝牛:heifer|小犬:puppy|小狗:pup/puppy|小猫:kitten|小玩意:gadget|小电驴:electric moped|小白鼠:white mouse|小的:me/my|小皇帝:child emperor|小碟子:saucer|小粉:starch|' +
  '小红莓:cranberry|小组:group|小结:short|小羊:lamb|小羚羊:gazelle|小胜:edge out|小腿肚:calf|小船:boat|小节:trivia/bar|小节线:bar line|小范围:local|小菜:easy job|小葱:green onion|' +
  '小蠹:bark beetle|小行星:asteroid|小袋:pouch|小说:novel|小调:minor key|小货车:small truck|小起重机:jack|小跑:jog|小路:lane/trail|小转:turn right|小轿车:sedan/car|小辈:younger generation|' +
  '小道:trail/medicine|小金库:private fund|小钢球:shrapnel|小铲子:trowel|小镇:village|小雨:drizzle|小青年:young person|小面包:bread roll|小食:snack|小食中心:food court|' +
  '小饭馆:canteen/cafeteria|小马:colt/pony|小鬼:little demon|小鸟:nestling|小鸡:chick|小鹅:gosling|小麦:wheat|小鼠:mouse|小龙:snake|少东:young master|少之又少:very few|少儿:child|' +
  '少刻:short while|少壮派:young guard|少女:young lady|少将:major general|少尉:second lieutenant|少年:young man|少年人:young people|少年犯:young criminal|少数:few/minority|' +
  '少数族裔:ethnic minority|少数民族:ethnic minority|少有:rare|少校:major|少爷:your son|少男:young|少见:rare|少许:little/few|少量:few|少间:short while|尖刀:dagger|尖利:keen|尖刻:caustic|' +
  '尖塔:spire|尖子生:top student|尖峰:peak|尖牙:fang/tusk|尖端:best|尖酸:acid|尖锐:acute|尖顶:pinnacle/steeple|尘云:dust cloud|尘土:dust|尘埃:dust|尚且:even/still|尚书:government minister|' +
  '尚存:still remains|尚方剑:imperial sword|尚方宝剑:imperial sword|尚未:still not|尤其是:above all|尤物:rare object|尥蹶子:display defiance|尬意:like|就业:employment|' +
  '就业服务:employment service|就业机会:employment opportunity|就业率:employment rate|就任:take office|就擒:taken prisoner|就是:only/simply/just/even|就服:employment service|就木:die|' +
  '就此:thus|就职:take office|就要:will|就道:set off|就餐:dine|尸体袋:body bag|尸块:body parts|尺寸:size/dimensions|尺度:scale|尺牍:letter|尺码:size|尺素:letter|尼古丁:nicotine|尼玛:sun|' +
  '尼龙:nylon|尼龙搭扣:nylon buckle|尽人皆知:well known|尽力而为:strive|尽头:end|尽皆:all/complete/whole|尽管:even though|尽职:conscientious|尽自:always|尾声:end|尾子:tail/end|尾巴:tail|' +
  '尾数:balance|尾期:end|尾梢:end|尾欠:balance due|尾款:balance|尾气:exhaust|尾灯:tail light|尾班:bus|尾矿:mining waste|尾缀:ending|尾部:back part|尾随:tail behind|尾页:last page|' +
  '尿布:diaper|尿检:urine test|尿液:urine|尿点:show|尿片:diaper|尿盆:chamber pot|局中人:protagonist|局势:state|局地:local|局外:outside/external|局子:police station|局级:bureau level|' +
  '局部:part/local|局部性:local|局长:bureau chief|局麻药:local anesthetic|屁股:butt|屁股蛋:rump|屁轻:very light|层岩:flagstone|层楼:tower/pagoda|层次:layer/level/standing|层级:level|' +
  '层面:bedding plane|居住地:current address|居处:live/home|居宅:dwelling|居室:room/apartment|居家:home/household/living|居民区:residential area|居民楼:apartment building|' +
  '居民点:residential area|居第:housing|居首:leading|屈从:yield|屈戌儿:staple|屈折语:conjugate|屈挠:yield/flex|屈服:yield|屉子:drawer|屋企:home/family|屋外:outdoors/outside|屋子:house/room|' +
  '屋宇:building|屋架:building|屋檐:eaves/roof|屋脊:roof ridge|屋面:roof|屋顶:roof|屎蚵螂:dung beetle|屏蔽:screen/block/shield|屏退:send away|屏门:screen door|屏障:barrier|屏风:screen|' +
  '展列:display|展台:stand/booth|展室:exhibition room|展布:distribution|展平:film|展开:launch|展播:show|展望:outlook/prospect|展柜:display case|展现:display|展示:display/show|' +
  '展览:exhibition/show|展览会:exhibition/show|展览馆:exhibition hall|展销:sales exhibition|展销会:trade show|展陈:display/exhibition|展馆:pavilion|属下:subordinate/subsidiary|' +
  '属实:true|属性:property|属灵:spiritual|屠毒:poison|屡加:ply|履行:implement|屯子:village|屯戍:garrison|屯落:village|屯驻:station/quarter/garrison|山丘:hill|山乡:mountain area|山冈:mound|' +
  '山凹:col/valley|山区:mountain area|山地车:mountain bike|山坞:cove|山坡:hillside|山埃:cyanide|山墙:gable|山壑:valleys|山头:mountain top|山奈:cyanide|山子:rock garden|' +
  '山寨:mountain stronghold|山寨货:fake|山岭:mountain ridge|山岳:mountain/hill|山峡:gorge/canyon|山峦:mountain range|山峰:peak|山崖:cliff|山巅:summit|山庄:manor house|' +
  '山村:mountain village|山林:mountain forest|山核桃:hickory|山梁:mountain ridge|山歌:folk song|山毛榉:beech|山水:scenery|山沟:valley/gully|山河:whole country|山泽:countryside|' +
  '山洞:cavern/cave|山洼:mountain hollow|山涧:mountain stream|山火:forest fire|山炮:mountain gun|山狮:mountain lion|山猫:bobcat|山神:mountain god|山精:mountain spirit|山羊:goat|' +
  '山羊绒:cashmere|山胡桃木:hickory|山脉:mountain range|山脊:mountain ridge|山药:yam|山莓:raspberry|山谷:valley/ravine|山路:mountain road|山门:monastery|山难:mountain accident|' +
  '山雉:pheasant|屹立:tower|岁入:annual revenue|岁月:time|岁计:annual budget|岂止:not only|岔口:junction|岔子:accident|岔开:change|岔流:branch stream|岔调:husky|岔道:byway|岗亭:police box|' +
  '岗位:post/job|岗位津贴:post allowance|岗子:mound/ridge|岗楼:guard tower|岛国:island nation|岛屿:island|岛弧:island arc|岛链:island chain|岩层:rock strata|岩屑:debris|岩床:bedrock|' +
  '岩径:mountain path|岩浆流:lava flow|岩画:rock painting|岩盐:rock salt|岩石:rock|岩穴:grotto/cave|岩鸽:hill pigeon|岬角:cape/headland/promontory|岸标:lighthouse|岸然:serious|' +
  '岸边:shore|峒室:mine passage|峡谷:canyon/ravine|峥嵘:extraordinary/outstanding|峭壁:cliff/steep/precipice|峰会:summit meeting|峰值:peak value|峰顶:summit/crest|崇奉:worship|' +
  '崇尚:advocate|崇拜:worship|崇拜仪式:worship service|崔嵬:stony mound|崖刻:rock carving|崖壁:precipice/cliff|崖壑:valley|崖岸:cliff|崖沙燕:sand martin|崖略:general idea|' +
  '崖谷:valley/ravine|崛立:rising|崛起:tower over|崩坏作用:slope movement|崩殂:die|崩裂:break up|崭亮:shining/brilliant|崭新:brand new|崭然:outstanding|崭齐:tidy|嶙峋:upright|' +
  '巅峰:summit/apex/pinnacle/peak|川泽:marshes|州伯:governor|州界:state border|州立:state run|州长:governor|巡回:tour|巡回法庭:circuit court|巡回演出:tour|巡弋:patrol|巡捕:patrol|' +
  '巡查:patrol|巡洋舰:cruiser|巡测仪:survey meter|巡游:cruise/patrol|巡演:tour|巡航:patrol/cruise|巡航导弹:cruise missile|巡行:patrol|巡视:survey|巡警:police patrol|巡逻船:patrol vessel|' +
  '巡逻艇:patrol boat|巡逻车:patrol car|巢穴:nest/den|工业:industry|工业区:industrial zone|工业园区:industrial park|工业大学:technical university|工业设计:industrial design|' +
  '工事:defensive structure|工于心计:calculating|工人阶级:working class|工价:piece rate|工会:labor union|工作:work/job/task|工作单位:work unit|工作台:workbench|工作坊:workshop/studio|' +
  '工作室:studio/workshop|工作日:working day|工作服:work clothes|工作组:work team|工作记忆:working memory|工作队:working group|工作面:working surface|工党:labor party|' +
  '工兵:military engineer|工具:tool/instrument/utensil/means|工具机:machine tool|工农兵:workers|工分:work point|工匠:smith|工单:work order|工厂:factory|工商界:industry|' +
  '工地:construction site|工坊:workshop|工夫:labor|工委:working committee|工学:engineering|工序:process|工房:workshop|工整:fine work|工时:man hour|工期:project duration|' +
  '工校:technical school|工程:engineering/project/undertaking|工程学:engineering|工程师:engineer|工艺:industrial arts|工艺品:handiwork|工艺美术:applied art|工装:work clothes|' +
  '工读学校:reform school|工资:wages/pay|工钱:wages|工频:utility frequency|左上:upper left|左下:lower left|左不过:just/only|左倾:progressive|左前卫:left forward|左右:control|' +
  '左手:left hand|左派:left|左翼:left wing|左舵:left rudder|左舷:port|左转:turn left|左轮手枪:revolver|左边:left|巧克力:chocolate|巧干:apply intelligence|巧手:skillful hands|巧计:scheme|' +
  '巨人:giant|巨变:great changes|巨嘴鸟:toucan|巨型:giant|巨头:country|巨子:master/leader/authority|巨富:very rich|巨擘:authority/giant|巨无霸:giant|巨星:giant star|巨海扇蛤:great scallop|' +
  '巨石:boulder|巨蛋:dome|巨蟒:python|巨轮:large ship|巨量转移:mass transfer|巩固:firm/solid/stable|巫医:medicine man|巫毒:voodoo|差不离:ordinary|差事:poor/job/commission|' +
  '差使:send/commission|差别:distinction|差劲:no good|差池:mishap|差生:weak student|差评:poor evaluation|差遣:send|差错:accident/mishap|差额:balance|已知:known|巴刹:bazaar|巴士:bus|' +
  '巴士站:bus stop|巴头探脑:spy|巴巴:very|巴扎:bazaar|巴拿芬:paraffin|巴旦木:almond|巴旦杏:almond|巴松:bassoon|巴松管:bassoon|巴达木:almond|巴颂管:bassoon|巷子:alley|巷弄:alley/lane|' +
  '巷战:street fighting|巾帼:woman|币制:currency system|币种:currency|市中心:city center|市井:marketplace/town/street|市井小民:ordinary people|市价:market value|市值:market value|' +
  '市分:fen|市区:urban district|市占率:market share|市场:marketplace/market/bazaar|市场价:market price|市场份额:market share|市场定位:positioning|市场竞争:market competition|' +
  '市场经济:market economy|市场营销:marketing|市场调查:market research|市委:municipal committee|市尺:chi|市府:municipal government|市政:municipal administration|市政厅:city hall|' +
  '市政府:city hall|市政税:municipal taxes|市曹:market|市民社会:civil society|市立:municipal/city|市议会:city council|市郊:outer city|市镇:small town|市长:mayor|市集:fair/market|' +
  '市面:marketplace|布下:lay out|布偶:rag doll|布匹:cloth|布囊:cloth bag|布娃娃:rag doll|布局:opening|布巾:cloth|布帛菽粟:silk|布幕:screen|布拉吉:gown|布斐:buffet|布料:fabric/cloth|布景:set|' +
  '布林:plum|布线:wiring|布置:fix up|布袋:pouch/sack/bag|布袋戏偶:glove puppet|布道:preach|布雷:lay mines|布鞋:cloth shoes|帅呆了:brilliant|帅气:smart|帆布:canvas|帆布鞋:canvas shoes|' +
  '帆船:sailboat|师从:study under|师傅:master|师尊:teacher/master|师父:master|师范:teacher training|师长:teacher|希望:hope|帏幕:screen|帐单:bill/check|帐子:mosquito net|帐帘:drapery|' +
  '帐幔:curtain|帐幕:tent|帐篷:tent|帑藏:state treasury|帕子:kerchief|帖子:card/invitation/post|帘子:curtain|帘幕:hanging screen|帝京:imperial capital|帝位:imperial throne|' +
  '帝国:empire/imperial|帝王:regent/monarch|帝王企鹅:emperor penguin|帝王蟹:king crab|帝都:imperial capital|帡幪:shelter|带兵:lead troops|带分数:mixed fraction|带动:drive|带头人:leader|' +
  '带子:belt/band/ribbon/strap|带宽:bandwidth|带感:visual style|带扣:buckle|带来:produce|带状电缆:ribbon cable|带电:live|带种:have guts|带走:take away|带队:group leader|带领:lead|' +
  '帧中继:frame relay|帧率:frame rate|帧频:frame rate|帮会:secret society|帮佣:domestic help|帮凶:accessory|帮办:deputy|帮助:assistance/aid/help|帮同:help|帮子:outer/upper/gang|' +
  '帮帮忙:help|帮忙:help|帮扶:support|帮派:gang|帮浦:pump|帮衬:help|帷幔:drapery/curtain|帷幕:heavy curtain|常人:ordinary person|常任:permanent|常务:daily operation|' +
  '常委:standing committee|常委会:standing committee|常常:often|常年:average year|常情:common sense|常时:often/usually|常春藤:ivy|常犯:common|常理:common sense|常绿:evergreen|' +
  '常绿树:evergreen tree|常绿植物:evergreen plant|常见:common|常见问题:common problems|常规:common practice|常识:common sense|常青:evergreen|常青藤:ivy|常驻:permanent|帽子:hat/cap|帽檐:brim|' +
  '幂级数:power series|幅度:range|幌子:shop sign|幔子:curtain/veil|幕墙:curtain wall|幕布:curtain|干事:administrator|干事长:secretary general|干净:clean|干净利落:efficient|干戈:arms|' +
  '干手机:hand dryer|干打垒:adobe house|干活:work|干流:main stream|干渠:trunk canal|干潮:low tide|干燥:climate/cure|干燥机:drier|干粮袋:knapsack|干系:responsibility|干线:main line|' +
  '干细胞:stem cell|干脆:simply/just|干裂:crack|干警:police|干证:witness|干道:main road|干部:officer|平人:ordinary person|平伏:calm|平信:ordinary mail|平凡:ordinary|平原:field/plain|' +
  '平台:platform/terrace|平和:moderate|平地:plain|平均:average|平均值:average value|平均剂量:average dose|平均收入:average income|平均数:mean|平坦:level/even/flat|平复:calm down|' +
  '平头:common/ordinary|平头百姓:common people|平安:well|平实:plain/level/even|平局:draw/tie|平常:ordinary/common/usually|平平:average|平年:common year|平庸之辈:nobody|' +
  '平快车:local express|平息:die down|平房:bungalow|平手:draw/tie|平抚:calm|平整:level|平方根:square root|平方米:square meter|平方英尺:square foot|平日:usually|平旦:dawn|平权:equal rights|' +
  '平板:slab/flat/level|平板支撑:plank|平板电脑:tablet computer|平板车:trolley|平民:civilian|平淡:flat/ordinary|平直:level|平等:equal/equality|平等互利:mutual benefit|平米:square meter|' +
  '平素:usually|平纹:plain weave|平缓:level/moderate|平菇:oyster mushroom|平行:concurrent|平衡:balance|平衡态:balance|平衡木:beam|平衡车:balance bike|平装:paperback|平装本:paperback|' +
  '平锅:pan|平静:serene|平面:plane|平面图:plan|平面曲线:plane curve|平面波:plane wave|平面角:plane angle|平面设计:graphic design|平面镜:plane mirror|平顶:flat roof|平顺:plain sailing|' +
  '年上:older partner|年下:younger partner|年事:age|年产:annual production|年代:age/era|年会:annual meeting|年假:annual leave|年刊:annual|年华:time/age|年号:era name|' +
  '年均:annual average|年头:whole year|年尊:senior|年少:young/junior|年岁:age|年已蹉跎:too old|年年:every year|年幼:young|年底:year end|年庚:age|年度:annual|年度大会:annual meeting|' +
  '年度预算:annual budget|年息:annual interest|年收入:annual income|年月:time|年检:annual inspection|年级:grade|年纪:age|年表:year|年轮:annual ring|年轻:young|年轻人:young people|年过:over|' +
  '年迈:old|年逾:over|年金:pension|年长:senior|年龄:age|年龄段:age group|年龄组:age group|并且:besides|并发:concurrent|并发计算:concurrent computing|并吞:annex|并拢:draw together|' +
  '并称:joint name|并行:developments|并行计算:concurrent computing|并购:acquisition|并集:union|幸福:happy|幸运:good fortune|幸运信:chain letter|幸运抽奖:lottery|幺点:ace|' +
  '幻化:transformation|幻影:mirage|幻数:magic number|幻景:mirage|幻梦:dream|幻椅式:chair|幻灯机:slide projector|幼仔:young|幼体:larva|幼儿:young child|幼儿园:nursery school|幼兽:cub|' +
  '幼妹:younger sister|幼小:young|幼崽:young|幼弟:younger brother|幼稚:young|幼童:young child|幼苗:bud/sapling/seedling|幼虫:larva|幼雏:nestling|幼马:colt/filly|幽冥:dark|幽微:profound|' +
  '幽浮:space ship|幽绿:moss green|幽谷:deep valley|幽静:peaceful|幽魂:spirit|广义:broad sense|广告:commercial|广告位:ad space|广告商:advertising company|广告宣传:advertising/promotion|' +
  '广告片:advertising film|广告牌:billboard|广场:public square|广域市:metropolitan city|广域网:wan|广域网路:wan|广大:large scale|广子:ad|广播:broadcast/broadcasting|广播剧:radio drama|' +
  '广播地址:broadcast address|广播室:broadcasting room|广播电台:radio station|广播网:network|广播网路:broadcast network|广播节目:radio program|广泛:broad|广电:broadcasting|广角:panoramic|' +
  '广谱:broad spectrum|庄园:manor|庄客:farm hand|庄稼:farm crop|庄稼地:crop land|庄稼活儿:farm work|庆幸:glad|庇佑:protection|庇护:shelter/asylum|庇护所:shelter/sanctuary|庇祐:protection|' +
  '庇荫:shield|床位:hotel/bunk|床单:bed sheet|床垫:mattress|床帐:bed curtain|床笫之事:bedroom matters|床罩:bedspread|床虱:bedbug|床铃:crib mobile|床铺:bed|序列号:product key|序次:order|' +
  '序言:prelude|库存:stock|库房:storeroom/warehouse|库模块:library module|库藏:store|应付:cope|应变管理:change management|应声:parrot|应对:handle/response|应征:apply|应急:emergency|' +
  '应急待命:emergency standby|应手:handle|应承:promise|应用:apply/practical/application|应用层:application layer|应用平台:application platform|应用数学:applied mathematics|' +
  '应用文:applied writing|应用物理:applied physics|应用科学:applied science|应用程序:program/application|应用程式:program/application|应用软件:application software|' +
  '应用软体:application software|应许:promise|应该:must|应诺:promise|应选:elected|应酬:social engagement|应验:come true|底子:base/foundation|底定:settle|底层:ground floor|' +
  '底座:base/pedestal/foundation|底数:base|底料:base|底楼:ground floor|底气:confidence|底汁:stock/base|底版:plate/block|底界:lower boundary|底端:end part|底线:spy/plant|' +
  '底细:inside information|底肥:base fertilizer|底蕴:inside information|底薪:base pay|底边:base|底阀:foot valve|庖厨:kitchen/cook/chef|店主:shop owner|店家:store|店铺:store/shop|' +
  '店面:shop front|庙会:temple fair|庙堂:temple|庙宇:temple|府上:home|府库:government treasury|庞杂:complex|废品:scrap|废弃:discard|废料:refuse/garbage|废时:waste time|废气:exhaust gas|' +
  '废水:waste water|废渣:slag|废热:waste heat|废物:rubbish|废物箱:ash bin|废纸:waste paper|废置:discard|废话:rubbish|废钢:scrap metal|废铁:scrap iron|废铜烂铁:scrap metal|度假区:resort area|' +
  '度假村:resort|度数:reading|度量衡:measurement|座位:seat|座右铭:maxim|座号:seat number|座垫:saddle/seat|座堂:cathedral|座子:pedestal/saddle|座席:seat|座无虚席:full house|座机:private plane|' +
  '座椅:seat|座椅套子:seat cover|座舱:cockpit/cabin|座谈会:conference|座车:carriage|座钟:desk clock|庭园:flower garden|庭审:court hearing|庭院:courtyard|庭除:courtyard|康乃馨:carnation|' +
  '康乐:recreation|康健:healthy|康拜因:combine|庸庸碌碌:ordinary|廉价:low cost|廉洁:honest|廊庑:portico|廊庙:imperial court|廊桥:covered bridge|延展:stretch out|延揽:round up|' +
  '延烧:continue burning|延续:continue/last|延缓:put off|延误:miss|延长线:extension cord|延音线:tie|廷试:court examination|建党:party founding|建商:construction company|' +
  '建国:nation building|建成区:urban area|建教合作:cooperative education|建材:building materials|建构:construction/architecture|建树:found|建物:building/structure|建立:found|' +
  '建立者:founder|建筑:building|建筑业:building industry|建筑学:architectural/architecture|建筑工人:builder|建筑师:architect|建筑物:building/structure/edifice|建筑群:building complex|' +
  '建置:facilities/agency/authority|建言:advice/idea|建设:institute|开业:open|开交:end|开光:first light|开关:power switch|开具:draw up|开凿:tunnel|开列:make/list|开创:start/found|' +
  '开创性:innovative|开办:open/start|开动:start/move/march|开单:bill|开卷:open book|开发:open up|开发区:development zone|开发周期:development cycle|开发银行:development bank|' +
  '开台锣鼓:opening gong|开司米:cashmere|开启:start/begin/process/open|开国元勋:founding figure|开场:begin/open/start|开士米:cashmere|开外:beyond|开头:beginning/start|' +
  '开始:begin/beginning/start/initial|开学:begin|开封:open|开局:opening/match/work|开展:launch/open|开山刀:machete|开山祖师:founder|开山鼻祖:founder|开工:begin work|开幕:open|' +
  '开幕词:opening speech|开店:open shop|开戒:break|开战:make war|开打:break out|开拓:open up|开拓者:pioneer|开拔:set out|开播:start broadcasting|开放:open|开放源码:open source|' +
  '开放系统:open system|开机:boot up|开杆:start|开枪:open fire|开步:step forward|开水壶:kettle|开源:open source|开火:open fire|开炮:open fire|开球:open ball|开矿:mine|开示:preach|开立:set up|' +
  '开端:start/beginning|开胃菜:starter|开胶:come apart|开船:set sail|开花:blossom/flower|开行:train|开衩:slit|开裂:split open|开襟衫:cardigan|开设:open|开课:school begins|开走:drive off|' +
  '开路:open circuit|开路先锋:pioneer|开车人:driver|开辟:open up|开辟者:pioneer|开通:open/launch|开采:extract/mine|开释:release|开钻:start drilling|开销:pay|开门红:good beginning|开间:bay|' +
  '开阔:open|开除:fire|开集:open set|开革:fire|开颜:beam|开首:beginning/start/opening/open|开高叉:slit dress|开麦拉:camera|异世界:another world|异乎寻常:extraordinary|异乡:foreign land|' +
  '异事:odd thing|异像:extraordinary image|异动:shift|异口同声:same voice|异国:foreign|异国情调:local color|异地:different place|异域:foreign country|异己:others|异文:loan word|' +
  '异株荨麻:common nettle|异状:something odd|异能:different function|异象:vision|异邦:foreign country|异香:rare perfume|弃世:die|弃子:product|弃守:yield|弃置:discard|弄到:secure|' +
  '弄坏:break|弄堂:lane|弄懂:figure out|弄脏:defile|式子:formula|式样:style|弓腰:bow|弓身:bow|引信:fuze/detonator|引入:draw into|引出:extract|引别:leave|引力:attraction|引发:trigger|' +
  '引号:quotation mark|引子:introduction|引导:lead/conduct/boot/introduction|引导扇区:boot sector|引征:quotation|引得:index|引擎:engine|引擎盖:hood/bonnet|引文:quotation|引柴:kindling|' +
  '引水:channel water|引流:draw off|引火柴:kindling|引火线:fuse|引燃:start|引爆装置:detonator|引用句:quotation|引线:fuse|引线框架:lead frame|引而不发:practice|引脚:lead/pin|引言:introduction|' +
  '引语:quotation|引领:lead|弟兄:brothers/comrade|弟兄们:brothers/men/brethren|弟弟:younger brother|张开:open up|张扬:flamboyant|张挂:banner|张贴:post|弥天:crime|弥撒:mass|弥散:sound|' +
  '弥月:full moon|弥望:full view|弥满:full|弥缝:fix|弦乐:string music|弦乐器:string instrument|弦乐队:string orchestra|弦切角:chord angle|弦月:half moon|弦歌:education|弦而鼓之:play music|' +
  '弦鸣乐器:string instrument|弧光:arc light|弧光灯:arc lamp|弧度:arc/curve|弧形:curve/arc|弧线:arc|弧线长:arc length|弧长:arc length|弩弓:crossbow|弩炮:catapult|弯子:bend/turn/curve|' +
  '弯折:bend|弯曲:bend/wind/warp|弯月:crescent moon|弯角:bend/curve|弯路:detour|弯道:road curve|弱作用力:weak force|弱势:weak|弱小:children|弱旅:weak team|弱点:weak point|弱碱:weak base|' +
  '弱脉:weak pulse|弱酸:weak acid|弹丸:pellet|弹丸之地:small area|弹出:pop up|弹力:spring|弹匣:magazine|弹坑:bomb crater|弹壳:ammunition case|弹头:warhead|弹夹:magazine|' +
  '弹子:slingshot pellet|弹子锁:spring lock|弹孔:bullet hole|弹射:catapult/launch/shoot|弹弓:catapult/slingshot|弹片:shrapnel|弹珠:marble|弹痕:bullet hole|弹簧:spring|' +
  '弹簧秤:spring balance|弹簧锁:spring lock|弹药:ammunition|强似:better than|强使:force|强制:force/compulsory|强加:force upon|强嘴:talk back|强国:great power|强奸:rape|强奸罪:rape|' +
  '强如:better than|强度:strength/intensity|强弱:intensity|强打:promotion|强暴:rape|强权:power/might|强档:prime time|强求:demand|强流:high current|强盗:rob|强硬派:hawks|强迫:force|' +
  '强逼:force|强项:specialty|归依:rely upon|归国:go home|归天:die|归宿:home/ending|归并:add|归拢:gather|归来:return|归根:return home|归根到底:after all|归根结蒂:after all|归案:file away|' +
  '归档:file away|归正:reform|归真:die|归程:return trip|归结:end|归置:tidy up|归路:way back|归途:way back|归除:long division|当世之冠:leading light|当世冠:leading light|当中:among|' +
  '当事人:party|当代:contemporary era|当代史:contemporary history|当儿:just then|当口:just then|当啷:metallic sound|当地:local|当地居民:local person|当地时间:local time|当夜:same night|' +
  '当天:same day|当头:put first|当局:authorities|当年:back then|当心:take care|当掉:stop working|当政者:power holder|当日:same day|当时:then/while|当月:same month|当权者:authorities|' +
  '当然:only natural|当真:serious|当选:elected|当量:yield|当驾:imperial driver|录像:videotape|录像带:videotape|录像机:video recorder|录入:type|录制:record|录取率:acceptance rate|' +
  '录屏:screen video|录影:videotape|录影带:videotape|录影机:video recorder|录音:record sound|录音室:recording studio|录音带:audio tape|录音机:recording machine|录音棚:recording studio|' +
  '录音笔:voice recorder|彗星:comet|形体:figure|形像:form/image|形制:form/structure/design|形变:bending|形同:like|形同虚设:empty shell|形容词:adjective|形容辞:adjective|形式:form|' +
  '形态:form/pattern|形成:form|形状:form|形胜:strategic|形象:image/form/figure/vivid|形象大使:ambassador|形象艺术:visual arts|形质:form/structure/design|形迹:bearing/mark/trail|' +
  '形骸:human body|彩印:color printing|彩卷:color film|彩妆:makeup/cosmetics|彩带:streamer|彩画:color painting|彩色:color|彩色笔:color marker|彩虹:rainbow|彩虹旗:rainbow flag|' +
  '彩衣:motley attire|彪形:husky|彪炳:glorious|彰明:make public|影业:film industry|影像:image|影像会议:video conference|影像处理:image processing|影像档:image file|影儿:shadow|影剧院:cinema|' +
  '影印:photo offset|影印本:photocopy|影厅:theater|影后:movie queen|影响:effect|影响力:impact|影响因子:impact factor|影响层面:impact/effect|影子:shadow|影子内阁:shadow cabinet|影星:film star|' +
  '影片:film/movie/video|影评:film review|影踪:sign|影迷:movie fan|影院:cinema|彻夜:whole night|彻底:complete|彼岸:other shore|彼此:each other|往前:forward|往外:out|往常:usual|' +
  '往往:usually|往时:former times|往来:contacts|往生:reborn/die|往还:contact|往迹:former times|征人:garrison soldier|征传:campaign record|征信:credit reporting|征信社:credit bureau|' +
  '征候:sign|征兆:sign|征兵:recruitment|征士:soldier|征实:grain tax|征帆:expedition ship|征戍:garrison|征战:campaign/expedition|征收:levy|征旆:war pennant|征程:journey/expedition|' +
  '征税:levy taxes|征衣:military uniform|征调:second|征象:sign|征选:select/competition|征途:long journey|征马:army horse|径向:radial|径直:directly|径自:without leave|径赛:track events|' +
  '径路:route/path|径迹:track/path/way/means|径道:path|待机:standby|待考:under investigation|待遇:treatment/pay/status/rank|很是:very/quite|律动:rhythm|律所:law firm|律条:law|' +
  '徒具:only have|徒刑:prison sentence|得中:moderate|得分:grade|得利:benefit|得到:get|得力:able/efficient|得势:win power|得名:named|得很:very|得手:come off|得数:solution|得瑟:show off|' +
  '得知:find out|得要:need/must|御厨:imperial chef|御宝:imperial seal|御用:imperial|御膳房:imperial kitchen|御酒:imperial wine|循环:cycle/circle/loop|循着:follow|微乎其微:very little|' +
  '微型:miniature|微尘:dust|微弱:weak|微径:small path|微波:microwave|微波天线:microwave antenna|微波炉:microwave oven|微火:low fire|微积分:calculus|微积分学:calculus|微粒:particle|' +
  '微缩:compact/miniature|微缩胶卷:microfilm|微薄:scanty|微血管:capillary|微雕:miniature|微风:breeze|徯径:path/way|德政:benevolent government|德智体美:intelligence|德育:moral education|' +
  '德育处:safety|徽帜:banner|徽标:emblem/crest/logo|徽章:emblem/crest/logo|徽记:crest|心中:central point|心动:heart rate|心境:mood|心声:inner voice|心头好:favorite|心律:heart rhythm|' +
  '心得:knowledge/insight/tips|心志:will|心怀:harbor|心思:mind/mood|心情:mood|心愿:dream|心房:heart|心扉:soul|心搏:pulse|心智图:mind map|心术:schemes/calculating|心机:scheme|' +
  '心材:central core|心气:motive|心流:flow|心灵:bright/smart/heart/spirit|心灵上:spiritual|心率:heart rate|心理建设:mental conditioning|心理词典:mental lexicon|心瓣:heart valve|' +
  '心田:heart|心目:mind|心眼:heart|心眼儿:mind|心知肚明:well aware|心神:mind|心窍:mind|心算:planning|心细:careful|心绪:mood|心肝:heart|心肠:heart/mood|心胸:heart/mind|心胸狭隘:narrow|心脏:heart|' +
  '心路:scheme/motive|心跳:pulse|心迹:true motive|心里:chest/heart/mind|心里话:secret mind|心静:calm|必不可少:essential|必修:compulsory|必备:essential|必得:must|必然:certain|' +
  '必经之路:only way|必要:necessary/essential|必需:need/essential|必需品:essential|必须:must/compulsory|忍受:bear|忍无可忍:last straw|志向:ideal|志工:volunteer|志愿:volunteer|' +
  '志愿兵:volunteer soldier|志愿军:volunteer army|志愿者:volunteer|志气:drive/spirit|志趣:interest|忠义:loyalty|忠告:advice|忠心:loyalty|忠烈:martyr|忠诚:fidelity/loyalty|快乐:happy|' +
  '快充:fast charging|快取:cache|快当:quick/rapid|快感:high|快慢:speed|快捷:quick/fast|快攻:fast break|快时尚:fast fashion|快步:quick step|快活:happy|快测:rapid testing|快照:snapshot|' +
  '快煮壶:electric kettle|快班:advanced stream|快艇:speedboat|快行道:fast lane|快车道:fast lane|快转:fast forward|快进:fast forward|快递:express delivery|快递员:courier|快速:fast/rapid|' +
  '快钱:quick buck|快锅:pressure cooker|快门:shutter|快闪:flash mob|快餐:snack|快餐部:buffet|念书:read/study|念头:idea|念想:miss|念日:memorial day|念珠:rosary|念诵:read out|忽冷忽热:now cold|' +
  '忽布:hops|忽悠:rock|忽闪:sparkle/flash|怀妊:pregnancy|怀孕:pregnancy|怀炉:hand warmer|怀表:pocket watch|态度:bearing|态样:form/pattern|怎么着:whatever|怎样:how|怎生:how/why|怎的:why/how|' +
  '怒吼:rave|怕羞:shy|思念:miss|思恋:miss|思情:miss|思想:idea|思想史:intellectual history|思绪:mood|思维地图:mind map|思维导图:mind map|怡悦:happy|怡然:happy|急先锋:pioneer|急剧:rapid|急性:acute|' +
  '急救:first aid|急救站:emergency desk|急流:torrent|急症:medical emergency|急诊:emergency treatment|急诊室:emergency room|急速:rapid|急遽:rapid|急难:crisis/emergency|急骤:rapid|' +
  '性伙伴:sexual partner|性伴:sexual partner|性侵害:sexual assault|性偏好:sexual preference|性健康:sexual health|性关系:sexual relations|性别:gender|性别角色:gender role|' +
  '性变态:sexual perversion|性命:life|性地:innate quality|性情:nature|性成熟:sexual maturity|性接触:sexual contact|性服务:sexual service|性格:nature|性状:nature|性玩物:sexual plaything|' +
  '性细胞:sexual cell|性能:function/performance|性行:sexual activity|性质:nature|怪兽:monster|怪模怪样:grotesque|怪物:monster|怪里怪气:odd looking|怯弱:weak|怯生:shy|怯生生:shy|' +
  '总主教:archbishop/metropolitan|总书记:general secretary|总产值:total output|总产量:total output|总人口:total population|总价:total price|总体:total/entire/overall/population|' +
  '总体目标:overall target|总体规划:overall plan|总供给:aggregate supply|总值:total value|总公司:parent company|总则:general rules|总务:general matters|总动员:general mobilization|' +
  '总医院:general hospital|总台:front desk|总司令部:general headquarters|总合:add up|总回报:total return|总局:head office|总干事:secretary general|总平面图:site plan|总开关:main switch|' +
  '总归:after all|总得:must|总成本:total costs|总括:all inclusive|总指挥部:general headquarters|总收益:total profit|总数:total/aggregate|总方针:general policy|总是:always|' +
  '总机:central exchange|总汇:emporium|总理:prime minister|总监:head/commissioner|总督:governor|总社:headquarters|总称:generic term|总管理处:headquarters|总线:computer bus|' +
  '总统:president|总统任期:presidency|总统制:presidential system|总统大选:presidential election|总统府:presidential palace|总统选举:presidential election|总署:general office|' +
  '总能:total energy|总计:total|总论:general introduction|总部:general headquarters|总重:total weight|总量:total|总长:total length|总集:general collection|总需求:aggregate demand|' +
  '总领事馆:consulate general|总领馆:consulate general|总额:total|恁般:this much|恋念:miss|恋歌:love song|恋爱:love|恍若:as if|恐怕:maybe|恐怖:terror/terrorist|恐怖主义:terrorism|' +
  '恐怖分子:terrorist|恐怖组织:terrorist organization|恒星:star|恒星系:galaxy|恒温器:thermostat|恒牙:permanent tooth|恒等式:identity|恢宏:broad|恣肆:bold|恤衫:shirt|恩典:grace|恩师:teacher|' +
  '恩德:benevolence|恩情:grace|恩惠:grace|恩断义绝:split up|恪慎:careful|恬谧:peaceful|恬静:still/peaceful|息怒:calm down|息率:interest rate|息肩:rest/stay|恰似:just like|恰好:time|' +
  '恰如其分:just right|恰恰:just|恳求:beg|恶习:vice|恶势力:criminal elements|恶心:vice|恶性:rapid|恶煞:demon|恶言伤人:slag off|恶语伤人:slag off|恶魔:demon|恹恹:weak/wan|悄悄话:private words|' +
  '悉悉索索:leaves|悉数:all|悠悠:great number|悠远:far away|悠长:long|患儿:child patient|患病者:patient|患者:patient|悦色:happy|您好:hello|悬垂:hang down|悬岩:cliff|悬崖:precipice|' +
  '悬挂:hang/suspension|悬浮:suspension|悬浮窗:floating window|悬索桥:suspension bridge|悼词:memorial speech|情书:love letter|情事:case|情侣酒店:love hotel|情分:friendship|' +
  '情同手足:deep friendship|情同骨肉:deep friendship|情味:sense|情境:context/environment|情志:mood|情怀:mood|情态:spirit/mood|情感:move|情感分析:sentiment analysis|情愫:sentiment|' +
  '情报:information/intelligence|情报处:intelligence office|情搜:intelligence gathering|情歌:love song|情爱:love|情理:sense|情窦:love aperture|情结:complex|情绪:mood|' +
  '情缘:love affinity|情调:mood|情谊:friendship|情资:intelligence/information|情趣:interest/appeal|情趣商店:adult shop|情趣用品:adult product|情趣酒店:love hotel|情逾骨肉:deep friendship|' +
  '惊动:alarm|惊扰:alarm|惊跳:shy|惊飞:rocket|惑星:planet|惠书:your letter|惨淡:dark|惨红:dark red|惩戒:discipline|惩罚:penalty/punishment|惯例:usual practice|惯常:usual|惯有:usual|' +
  '想出:figure out|想头:hope|想念:miss|想见:gather|想通:figure out|惹起:stir up|惺忪:conscious|愆尤:crime|愈加:further|愈合:heal|愈复:recovery|愉快:happy|意义:sense/meaning|意会:sense|' +
  '意兴:interest|意即:means|意向:purpose|意味:meaning/mean|意味深长:profound|意味着:mean|意境:creative concept|意外:accident/mishap|意外事故:accident|意志:will|意念:idea|意态:bearing|' +
  '意思:idea/meaning/interest|意指:mean|意旨:will|意涵:meaning/import|意蕴:inner meaning|意见:idea|意译:meaning|意谓:mean/meaning|意象:image|意趣:interest|愚弄:fool|愚氓:fool|感人:moving|' +
  '感冒:cold|感到:sense|感动:move/moving|感化:reform|感化院:reform school|感受:sense/experience|感召力:appeal/attraction|感官:sense|感应:response|感情:sentiment|感染:infection|' +
  '感染力:appeal/power|感染者:infected person|感测器:sensor|感知:sense|感觉到:sense|感觉器官:sense organs|愣劲儿:dash/pep|愿景:vision|愿赌服输:you pay|慈善:benevolent/charitable|' +
  '慈善家:humanitarian|慈善机构:charity|慈善组织:charity organization|慈母:caring mother|慈爱:love|慈祥:benevolent|慎重:careful|慢化剂:moderator|慢条斯理:calm|慢火:low heat|慢跑:jog|' +
  '慢速:low speed|慧眼:insight/acumen|慧黠:intelligent/bright|慰唁:console|慰藉:console|憧憧:moving about|憨子:fool|憩息处:rest area|憬然:aware|懂事:intelligent|懂眼:expert|' +
  '懂门儿:professional/expert|懈弛:slack|懈怠:slack|懈惰:slack|懒散:slack|懒腰:stretch|懦弱:weak|懮虑:concern|戈瑞:gray|戈船:armed vessel|戈雷:gray|戋戋:small|戍卒:garrison soldier|' +
  '戍守:guard|戎事:military affairs|戎事倥偬:war crisis|戎机:war|戎行:troops|戎衣:military uniform|戎车:military vehicle|戎马:troops/war/warfare|戏偶:glove puppet|' +
  '戏剧:drama/play/theater|戏台:stage|戏眼:best part|戏精:drama queen|戏院:theater|成丁:adult male|成为:turn into|成交价:sale price|成人:adult|成人用品:lubricants|' +
  '成份:ingredient/element/component|成体:adult/developed|成像:imaging|成全:complete|成军:group/band/found/opening|成分:ingredient/element/component|成因:factor|' +
  '成家立业:settle down|成就:achieve|成年:adult|成年人:adult person|成年者:adult|成效:effect/result|成教:adult education|成文:written/statutory|成方:set prescription|成日:whole day|' +
  '成果:result/gain/profit|成百上千:large number|成真:come true|成立:tenable|成组:make up|成绩:performance records|成色:quality|成药:patent medicine|成话:make sense|成长:grow/growth|' +
  '成长率:growth rate|成骨:bone formation|我人:we|我们:we/us/our|我国:my country|我方:we|我曹:us|我等:we|我辈:us|我这儿:my place|戒备:guard against|戒子:ring|戒指:ring|戒规:rule|或将:may|' +
  '或缺:do without|或者:maybe|或许:maybe|战争:war|战争罪:war crime|战事:war/fighting|战况:battle progress|战列舰:battleship|战力:military strength|战区:war zone|战团:fight|战壕:trench|' +
  '战士:fighter/soldier|战役:military campaign|战斗:fight/struggle/battle|战斗力:fighting strength|战斗机:fighter|战斗群:battle group|战斗者:fighter|战斗舰:battleship|战斗营:boot camp|' +
  '战斗部:warhead|战旗:war flag|战术:tactics|战术导弹:tactical missile|战机:fighter aircraft|战法:military strategy|战犯:war criminal|战略:strategy|战略伙伴:strategic partner|' +
  '战略性:strategic|战略要点:strategic point|战线:front|战绩:military achievements|战舰:battleship|战袍:team shirt|战车:tank|戚属:relative|戚族:family members|戛戛:original|' +
  '戛戛独造:creative/original|截塔:zeta|截尾:dock|截断:interrupt|截止:end|截面:section|戳儿:stamp/seal|戳子:stamp/seal|戳搭:jab|戳记:stamp/seal|户口:population|户口本:household register|' +
  '户口簿:household register|户均:household average|户外:outdoor|户牖:home|户籍:household register|房主:house owner|房事:make love|房产:real estate|房价:house price|房卡:room card|' +
  '房地产:real estate|房子:house/building/apartment/room|房客:tenant|房室:room|房屋:house/building|房屋中介:housing agent|房檐:eaves|房舍:house/building|房舱:cabin|房贷:home loan|' +
  '房钱:house rental|房间:room|房顶:roof|所以:so|所在:place/location|所在地:location/site|所属:subordinate/affiliated|所属单位:subsidiary|所得税:income tax|所有:all/have/own|所有主:owner|' +
  '所有人:owner|所有权:ownership/title|所有者:owner|所知:known|所见:view|所谓:so called|所需:necessary|扁坯:slab|扁平:flat|扁桃:almond|扁虱:tick|扁骨:flat bone|扂楔:door latch|扇动:fan/flap|' +
  '扇区:disk sector|扇叶:fan blade|扇子:fan|扇尾沙锥:common snipe|扇贝:scallop|扇风:fan|扉页:title page|手书:personal letter|手写笔:stylus pen|手到擒来:very easy|手办:garage kit|' +
  '手动挡:shift stick|手劲:hand strength|手势:sign/signal|手包:handbag|手印:fingerprint|手卷:hand scroll|手套:glove/mitten|手定:institute|手工业:handicraft|手工台:workbench|' +
  '手工艺:handicraft|手巾:hand towel|手式:sign/signal|手心:palm/control|手感:handle|手把:handle|手拉手:join hands|手拉车:cart|手掌:palm|手推车:trolley/cart|手提:portable|手提包:bag|' +
  '手提电脑:portable computer|手提箱:suitcase|手术:operation/surgery|手术台:operating table|手术室:operating room|手术镊:surgical forceps|手机:cell phone|手杖:cane|手枪:pistol|手柄:handle|' +
  '手榴弹:hand grenade|手段:way/means|手法:technique|手洗:hand wash|手活:hand job|手游:mobile game|手环:bracelet|手用:hand|手电:flashlight/torch|手电筒:flashlight|手痒:itch|手稿:script|' +
  '手章:private seal|手笔:style/hand/scale|手纸:toilet paper|手续:procedure|手续费:commission|手脚:action|手臂:arm|手艺:handicraft/trade|手表:wristwatch|手记:take notes|' +
  '手语:sign language|手足:brothers|手钻:hand drill|手链:chain bracelet|手锤:mallet|手镯:bracelet|手雷:grenade|手风琴:accordion|才分:gift|才华横溢:brilliant|才学:scholarship|' +
  '才干:competence|才然:just now|才能:capacity|扎住:stop|扎实:solid/firm/practical|扎实推进:solid progress|扎带:cable tie|扎扎实实:firm/solid/real/practical|扎染:tie dye|扎根:take root|' +
  '扎营:camp|扑克:poker|扑克牌:poker|扑扇:flap|扑打:flap|扑救:dive|扑落:drop/socket|扑闪:blink|扒皮:skin|打下:lay|打中:hit|打住:stop|打保票:guarantee|打假球:fix games|打光:wood|打入:crack into|' +
  '打击:hit/strike/shock|打分:grade|打分数:grade/rate|打动:move|打劫:loot/rob|打勾:check/tick|打包:wrap|打包票:guarantee|打印:stamp|打印头:print head|打印机:printer|打压:beat down|' +
  '打垮:strike down|打夯:ram|打奶:churn|打孔钻:drill|打字机:typewriter|打官司:sue|打岔:interrupt|打底子:sketch|打开:open/show|打戏:drama|打成:beat into|打成一片:bond|打成平手:draw|打扑克:play poker|' +
  '打扫:clean|打扮:dress|打把势:drill|打拍:beat time|打拍子:beat time|打捞:dredge|打探:scout out|打散:beat|打整:tidy up|打斗:fight|打断:interrupt/break|打来回:return journey|打架:fight|' +
  '打柴:chop firewood|打棍子:bludgeon|打气:pump up|打气筒:bicycle pump|打水:draw water|打法:play|打洞:burrow|打滑:skid/slide|打滚:roll about|打火机:lighter|打火石:flint|打猎:go hunting|' +
  '打球:play ball|打理:sort out|打破:break|打箍:hoop|打算:plan/calculation|打算盘:plan/scheme|打紧:important|打结:tie|打翻:strike down|打胶枪:glue gun|打草:mow grass|打败:beat|打赢:win/beat|' +
  '打趔趄:trip|打跑:run off|打退:beat back|打退堂鼓:turn tail|打通:open access|打造:forge|打道回府:go home|打钩:tick/check|打鱼:fish|扔下:drop|扔弃:discard|托儿所:nursery|托拉斯:trust|托特:tote|' +
  '托生:reborn|托盘:tray|托管:trust|托老所:senior center|扛把子:king/best|扣上:buckle up|扣人心弦:cliff hanging|扣住:buckle/hook|扣子:button|扣帽子:power word|扣式电池:button cell|扣环:brooch|' +
  '扣眼:buttonhole|扣襻:button loop|执业:professional|执事:job/you/deacon|执委会:executive committee|执教:train/coach|执法:law enforcement|执笔:write|执行:implement/run|执行绪:thread|' +
  '执行长:chief executive|扩充:expand|扩军:armament|扩增:amplify/expand|扩大:expand|扩展:expand/extension/expansion|扩展名:extension|扩张:expansion/expand|扩编:expand|扩音:amplify|' +
  '扩音器:megaphone/amplifier/microphone|扩音机:amplifier|扫尾:round off|扫帚:broom|扫帚星:comet|扫把:broom|扫把星:comet|扫荡:mop up|扫除:clean|扫雪车:snowplow|扬召:hail|扬名四海:world famous|' +
  '扬帆:set sail|扬言:plan|扭力:torque|扭打:grapple|扭曲:twist/warp|扭矩:torque|扭结:wind|扭角羚:goat antelope|扭转:reverse|扮家家酒:play house|扮演:act|扮相:stage costume|扮装皇后:drag queen|' +
  '扯平:balance/even|扯直:even|扰动:agitation|扳子:spanner|扳手:spanner/lever|扳机:trigger|扳道:railroad switch|扳道岔:railroad switch|扳钳:spanner|扶养:foster|扶手:handrail|' +
  '扶手椅:armchair|扶持:help|扶掖:support/help|扶栏:handrail|扶梯:ladder/staircase|扶植:foster/support|批价:wholesale price|批发:wholesale/distribution|批发业:wholesale business|' +
  '批发价:wholesale price|批发商:distributor|批号:lot number|批改:check|批荡:render|批萨:pizza|批量:lot|批量生产:mass produce|批量购买:bulk buying|扼制:control|扼守:guard|扼杀:throttle|' +
  '扼死:throttle/stifle|扼颈:throttle|找出:find|找到:find|找头:change|找平:level|找着:find|找补:add|找见:find|找遍:comb|找齐:make uniform|承包人:contractor|承包商:contractor|承受:bear/support|' +
  '承头:take responsibility|承审法官:trial judge|承平:peaceful|承应:promise|承当:bear|承托:support/bear|承租:rent/lease|承租人:tenant|承袭:follow|承诺:promise|承销人:sales agent|' +
  '承销商:sales agency|技巧:technique|技师:technical expert|技术:technology/technique|技术人员:technical staff|技术性:technical/technological|技术指导:coach|' +
  '技术援助:technical assistance|技术方案:technology program|技术标准:technology standard|技术知识:technical knowledge|技法:technique|技艺:art|抄件:duplicate|抄底:bargain hunting|' +
  '抄经士:scribe|抄网:dip net|抄身:search|抄送:cc|把儿:handle|把头:labor contractor|把子:handle|把守:guard|把手:handle/knob|把持:control|把控:control|把握:assurance|把柄:handle|把立:stem|' +
  '抑扬:cadence|抒写:express|抒发:express|抓地力:traction|抓娃娃机:claw machine|抓手:mechanical hand|抓拍:snap|投书:article|投保人:policy holder|投光灯:floodlight|投入:put into|投军:join up|' +
  '投喂:feed|投宿:stay|投射:cast|投币:coin operated|投弹:bomb|投影:project|投影仪:projector|投影机:projector|投映:project|投标:bid|投毒:poison|投注:betting|投生:reborn|投硬币:coin operated|' +
  '投票:vote|投票地点:voting place|投票机器:voting machine|投考:apply|投行:investment bank|投资:investment/invest|投资移民:investment immigration|投资组合:investment portfolio|' +
  '投资银行:investment bank|投递:deliver|投递员:courier|抖动:shake|抖搂:shake out|抖擞:enliven|抖落:shake out|抗体:antibody|抗性:resistance|抗抗生素:antibiotic resistance|抗水:waterproof|' +
  '抗生素:antibiotic|抗药:drug resistance|抗药性:drug resistance|抗药能力:drug resistance|抗菌素:antibiotic|抗衡:counter|抗辩:defense|折中:trade off|折光:refraction|折兑:cash|' +
  '折刀:jackknife|折半:half price|折叠:fold/antenna|折叠椅:deck chair|折合:convert into|折回:turn back|折子:accounts book|折射:refraction|折抵:offset|折断:break|折本:loss|折枝:sprig|' +
  '折痕:crease/fold|折皱:fold/crease/wrinkle|折算:convert|折纸:fold paper|折线:broken line|折耳根:fish mint|折腰:bow|折转:turn back|折过儿:turn over|折返:turn back|折返跑:shuttle run|' +
  '折钱:loss|抚养:foster|抚养权:custody|抚平:heal|抚恤金:compensation payment|抚慰:console|抚摸:pet|抚育:foster|抛下锚:drop anchor|抛体:projectile|抛却:discard|抛射:shoot|抛射体:projectile|' +
  '抛射物:projectile|抛弃:discard|抛撒:sprinkle|抛洒:sprinkle|抛离:leave|抛绣球:court|抛补:cover|抛费:waste|抛锚:drop anchor|抟饭:rice ball|抠图:image matting|抢修:rush repairs|抢先:rush|' +
  '抢劫:rob|抢手:popular|抢掠:loot|抢救:rescue|抢险:emergency|护卫:guard|护卫舰:frigate|护城河:moat|护封:dust jacket|护手盘:hand guard|护手霜:hand lotion|护栏:railing|护照:passport|' +
  '护理学:nursing|护生:nursing student|护甲:armor|护目镜:goggles|护盾:shield|护着:guard/shield|护身符:amulet|护身符子:amulet|护轨:guard rail|报业:newspaper industry|报亭:kiosk/newsstand|' +
  '报价:quoted price|报价单:quotation|报偿:repay|报刊:press|报刊摊:newsstand|报到:register|报务员:telegraph operator|报单:tax return|报名:apply/register|报名表:application form|' +
  '报告:speech/talk|报废:scrap|报摊:newsstand|报料人:news source|报春花:primrose|报界:press|报社:newspaper|报禁:press restrictions|报税表:tax return|报窝:hatch|报答:repay|报系:syndicate|' +
  '报纸:newspaper/newsprint|报警器:alarm|报酬:remuneration|报销:write off|报馆:newspaper office|披垂:flow down|披巾:shawl|披挂:wear|披甲:don armor|披肩:cape/shawl|披萨:pizza|披阅:browse|' +
  '披露:make public|披风:cloak/cape|抬起:lift up|抱团:band together|抱成一团:band together|抱持:harbor|抱摔:body slam|抱枕:bolster|抱残守缺:conservative|抵住:brace|抵偿:make good|' +
  '抵减:tax reduction|抵制:refuse/resistance|抵抗:resistance|抵抗力:resistance|抵押品:security|抵押贷款:mortgage loan|抵挡:stop|抵消:offset|抵用金:store credit|抵补:make good|抵达:arrive|' +
  '抹刀:trowel|抹布:cleaning rag|抹平:level|抹灰:plaster/render|押租:rent deposit|押金:deposit|抽中:win|抽出:extract|抽取:extract|抽头:drawer|抽奖:lottery|抽屉:drawer|抽打:whip|抽斗:drawer|' +
  '抽检:spot check|抽水:pump water|抽水机:water pump|抽水泵:water pump|抽油烟机:range hood|抽烟:smoke|抽痛:pang|抽税:tax|抽纸:paper tissue|抽血:take blood|抽调:transfer|抽风机:exhaust fan|' +
  '抽验:spot check|拂动:leaves/ruffle|拂扫:whisk|拂逆:go against|担任:serve as|担保:guarantee|担子:task/responsibility|担待:take responsibility|担架:stretcher|担架兵:stretcher bearer|' +
  '担架床:stretcher|担架抬:stretcher|担负:bear|拆下:take apart|拆卸:take apart|拆封:open|拆开:open up|拉丁:press gang|拉丝模:die|拉伸:draw/stretch|拉克替醇:sugar alcohol|拉大便:poop|' +
  '拉夫:press gang|拉屎:crap|拉平:even up|拉开:space out|拉手:handle|拉扯:drag/help/support|拉扯大:rear|拉抬:support|拉杆箱:rolling suitcase|拉比:rabbi|拉环:strap handle|拉皮条:procure|' +
  '拉管:trombone|拉近:bridge|拉链:zipper|拉锁:zipper|拍击:beat|拍卖:auction|拍卖会:auction|拍卖商:auction house|拍发:send/cable|拍子:beat|拍打:pat/flap|拍摄:take/shoot|拍档:partner|拍演:act|' +
  '拍点:beat|拍纸簿:writing pad|拎起:pick up|拐子:crutch|拐弯处:bend|拐杖:crutch|拐棍:cane|拒付:stop|拒签:refuse|拒绝:refuse|拓印:stone rubbing|拓展:expand/outlook|拓展坞:hub/dock|' +
  '拓荒者:pioneer|拔取:pick out|拔尖:top notch|拔火罐:cup|拔群:outstanding|拔营:strike camp|拔钉锤:claw hammer|拔高:outstanding|拖住:stall|拖动:drag/tow|拖动力:traction|拖吊:tow|' +
  '拖吊车:tow truck|拖地:full length|拖垮:drag down|拖布:mop|拖带:traction|拖延:put off|拖把:mop|拖拉机:tractor|拖拽:drag|拖挂:tow|拖挂车:big rig|拖曳:drag|拖曳机:tractor|拖沓:roundabout|' +
  '拖牵索道:anchor lift|拖磨:waste time|拖移:tow/drag|拖网:trawl|拖行:drag/tow|拖走:drag away|拖车:tow|拖链:tow chain|拖长:drag out|拖驳:barge/lighter|拗断:bending|拘囚:prisoner|' +
  '拘役:detention|拘押营:detention center|拘留所:prison|拘票:warrant|拚弃:discard|拚贴:collage|招人喜欢:charming|招办:admissions office|招唤:call|招商:investment promotion|' +
  '招商引资:investment promotion|招待:serve|招待所:hostel|招惹:court|招手:wave|招投标:auction|招揽:drum up|招摇:brag|招数:scheme/movement|招架:ward off|招法:move|招牌:shop sign|招牌纸:sticker|' +
  '招生:get students|招生官:admissions officer|招聘会:recruitment meeting|招贴:bill|拜你所赐:well|拜祭:worship|拜读:read|拜金:worship money|拜金主义:money worship|拟定:draw up|拟订:draw up|' +
  '拟音:sound effect|拣择:choose|拣起:pick up|拣选:select|拥戴:support|拥护:support|拥有:have|拥趸:fan|拦住:stop|拦柜:sales counter|拦网:block|拦阻:block|拧开:turn|拨出:dial|拨动:stir/poke|' +
  '拨号盘:telephone dial|拨开:part|拨弄:foot|拨打:call/dial|拨接:dial up|拨正:set right|拨火棍:poker|拨片:pick|拨空:make time|拨转:turn/transfer|择定:select|括号:brackets|括弧:brackets|' +
  '拭子:swab|拭抹:swab|拯救:save/rescue|拱坝:arch dam|拱形:arch|拱桥:arch bridge|拱状:arch/vault|拱道:archway|拱顶:dome/vault|拳头:service/key/core|拳头产品:flagship product|' +
  '拳打脚踢:beat up|拳曲:curl|拳法:fighting technique|拳脚相向:square off|拴住:tether|拼写:spell|拼凑:put together|拼合:put together|拼字:spell/spelling|拼客:group buying|' +
  '拼拢:put together|拼接:join|拼搏:struggle|拼杀:grapple|拼法:spelling|拼火:exchange fire|拼版:make up|拼盘:sampler platter|拼缀:join together|拼贴:collage|拼起来:put together|' +
  '拾人牙慧:parrot|拾取:pick up|拾得:find|拾掇:repair|拾获:find|拾音器:pickup|拿出:take out|拿到:get|拿大:self important|拿手菜:specialty|拿捏:control|拿来:get|拿走:take away|拿起:pick up|' +
  '持久:permanent|持平:fair|持有人:holder|持械:armed|持续:continue/last/sustainable/preservation|持续时间:duration|挂兰:spider plant|挂号:register|挂号信:registered letter|' +
  '挂号证:register card|挂坠盒:locket|挂好:picture|挂挡:gear change|挂断:hang up|挂机:hang up|挂果:bear fruit|挂牌:listed|挂花:wounded|挂起:hang|挂轴:hanging scroll|挂载:mount|' +
  '挂钟:wall clock|挂钩:link/peg/tie/hook|挂锁:padlock|挂面:noodles|挂饰:hanging decoration|指令:order/command|指出:point out|指北针:compass|指南针:compass|指印:fingerprint|' +
  '指名:designated|指向:facing|指奸:digital rape|指定:designated|指导:direct/coach|指导员:coach|指导者:coach|指引:show/point/guidance/guidelines|指指点点:point out|' +
  '指挥:conduct/command/direct|指挥中心:command center|指挥官:commander|指挥棒:baton|指挥部:headquarters|指授:direct|指摹:fingerprint|指数:exponent/index|指数函数:exponential function|' +
  '指数基金:index fund|指数期权:index options|指望:prospect/hope|指标:target/index/sign|指模:fingerprint|指点:point out|指环:ring|指示:point out|指纹:fingerprint|指针:cursor|挈挈:alone|' +
  '按下:press down|按压:press/push|按天:daily|按季:quarterly|按扣:snap fastener|按捺:control|按揭:mortgage|按日:daily|按月:monthly|按语:note|按赞:like|按钮:button|挎兜:satchel/backpack|' +
  '挎包:satchel/bag|挑口板:eaves board|挑唆:stir up|挑头:pioneer|挑战:challenge|挑拣:select|挑明:open up|挑檐:eaves|挑花:cross stitch|挑起:stir up|挑选:choose/select|挖掘机械:bulldozer|' +
  '挖浚:dredge|挖空:hollow|挚爱:true love|挠曲:bend|挠裂:flex crack|挡泥板:wing|挡琅:lend money|挡箭牌:cover|挡郎:lend money|挡锒:lend money|挡风玻璃:windshield|挣得:make|挣扎:struggle|' +
  '挣钱:make money|挤出:drain|挤压:press|挤垮:squash/crush|挤奶:milk|挤对:force|挤提:bank run|挤来挤去:mill about|挤花:piping|挤花袋:piping bag|挤进:break into|挥发:volatile|挥发性:volatile|' +
  '挥发油:gasoline|挥手:wave|挥毫:write|挥洒:sprinkle|挨擦:press against|挨时间:stall|挨踢:information technology|挪动:move/shift|挪开:shift|挪用:shift|挪窝儿:move|挫折:reverse/check|' +
  '挫败:thwart/foil|振作:cheer up|振动:shake|振幅:amplitude|挹取:ladle out|挹注:balance resources|挺住:stand firm|挺好:very good|挺直:upright|挺立:stand upright|挺进:progress|' +
  '挽具:harness|挽救:save/rescue|捆扎:strap down|捉捕器:trap|捉摸:fathom|捎信:send word|捏造:make up|捐税:tax/levy/duty|捐背:die|捕猎:hunt|捕鱼:fish|捕鲸:whale|捕鸟蛛:tarantula|捞取:gain|' +
  '损伤:loss/disability|损失:loss|损毁:wreck|捡拾:gather|捡骨:bone gathering|换个儿:change places|换人:substitution|换刀:tool change|换成:convert into|换挡:change gear|换挡杆:gear lever|' +
  '换新:upgrade|换班:change shift|换算:convert|换置:exchange/replace|换行:wrap|换钱:change money|捣实:ram|捣弄:trade|捣毁:sabotage|捣烂:mash|捣碎:mash|捧红:make popular|捧花:bouquet|' +
  '据守:guard|据点:stronghold|捯饬:spruce up|捶击:beat|捶子:drum stick|捶打:beat|捷足先登:first come|捷运:subway|掀动:stir/lift|掀开:lift open|掀涌:bubble up|掀起:lift/trigger|授予:award|' +
  '授信:credit|授权令:warrant|授衔:academic title|掉下:drop down|掉向:turn|掉头:turn round|掉换:replace/exchange/change|掉队:drop out|掌上压:press up|掌勺:chef|掌厨:chef|掌控:control|' +
  '掌握:control/opportunity/master|掌玺大臣:chancellor|掌玺官:chancellor|掌眼:cultural relic|掌管:control|掏出:fish out|掏空:hollow out|掏钱:pay|掐断:nip off|掐死:throttle|' +
  '排名表:league table|排场:grand style|排头兵:leader|排屋:terrace house|排布:lay out|排序:sort|排挡:gear|排插:power strip|排查:audit|排档:gear shift|排母:pin socket|排气孔:air vent|' +
  '排气扇:exhaust fan|排气管:exhaust pipe|排水:drain|排水口:drainage hole|排水孔:drainage hole|排水沟:gutter|排水渠:drainage|排水管:waste pipe|排污:drain sewage|排污管:sewer|排泄:drain|' +
  '排泄系统:drainage system|排空:empty|排舞:line dance|排行:rank|排解:make peace|排走:drain away|排量:engine capacity|排长:sergeant|排队:line up|排除:rule out|排风口:exhaust vent|掠取:loot|' +
  '掠夺:rob|探井:test pit|探勘:survey/prospect/prospecting|探听:pry|探员:agent|探头:sensor|探子:spy/scout/sound|探察:scout|探寻:search|探尺:measuring rod|探底:dip|探戈:tango|' +
  '探月:lunar exploration|探查:scout out|探测:survey|探测器:detector|探知:find out|探矿:prospect|探身子:bend forward|探险:adventure|探雷人员:mine detector|掣电:flash|接上:connect/set|' +
  '接下来:take/next|接入:access|接入点:access point|接力:relay|接力棒:relay baton|接受:punishment|接口:interface/port/connector|接口模块:interface module|接合:connect/join|接地:earth|' +
  '接头:connector/joint/coupling|接手:take over|接掌:take over|接收:take over|接收器:receiver|接收机:receiver|接替:replace|接泊车:shuttle bus|接点:contact|接班:take over|接生:deliver|' +
  '接着:continue/follow/then|接管:take over|接线:wiring|接线板:power strip|接线生:telephone operator|接线盒:junction box|接续:follow/continue|接缝:seam/join|接触:contact/access|' +
  '接轨:dock/connect/align|接过:take|接通:connect|接驳:access|控制:control|控制台:console|控制室:control room|控制权:control|控制杆:joystick|控制论:cybernetics|控方:prosecution|' +
  '控球后卫:point guard|控管:control|控股公司:holding company|推举:choose/press|推介:promotion|推倒:push over|推出:release/launch|推力:impetus/thrust|推动:push|推动力:driving force|' +
  '推助:bolster|推卸:shift|推土机:bulldozer|推头:clip hair|推广:promotion|推开:push open|推手:advocate|推搪:stall|推斥:repulsion|推波助澜:add momentum|推移:shift/slide|推究:study|' +
  '推行:implement/system|推车:cart/trolley|推车发动:push start|推进:drive forward|推进剂:rocket fuel|推进器:propeller|推进舱:propulsion module|推迟:put off|推送:server push|推选:choose|' +
  '推销:market|推销员:sales representative|掩体:bunker|掩埋:bury|掩护:screen/shield/cover/protection|掩盖:hide behind|掩码:mask|掩蔽:shelter/screen/cover/protection|掩藏:covered|' +
  '掩饰:mask|措举:move/step|措办:plan|措施:step|措置:handle|掮客:broker/agent|掰弯:bend|掳掠:win|掳获:win|掷地有声:have substance|掺和:mix|掺水:water down|揄扬:advocate|揉合:mix together|' +
  '揉碎:crush|揍扁:hit|描画:draw|描述:description|提供:supply|提供者:supplier|提倡:advocate|提倡者:advocate/pioneer|提出:post|提列:make provision|提制:extract|提包:handbag/bag/valise|' +
  '提升:lift/hoist|提取:extract|提告:sue|提成:commission/cut|提手:handle|提挈:foster/support|提振:boost|提提:calm|提携:support|提案:motion|提灯:portable lamp|提炼:process|提琴:viola|' +
  '提督:local commander|提示:point out|提神:watch out|提神醒脑:bracing|提箱:suitcase|提篮:basket|提篮儿:basket|提级:step up|提纲:notes|提线木偶:marionette|提起:lift|提速:speed up|提问:grill|' +
  '提防:guard against|插上:plug into|插口:socket/interrupt|插嘴:interrupt|插头:plug|插孔:jack/socket|插座:socket/outlet|插座板:power strip|插排:power strip|插眼:monitor|插管:tube|' +
  '插线板:power strip|插脚:prong|插话:interrupt|插足:take part|插销:plug|握别:shake hands|握手:shake hands|握有:have|揪住:grab|揪出:ferret out|揭举:lift up|揭发:revelation|揭幕:opening|' +
  '揭开:open|揭晓:make known|揭牌:shop|揭示:set forth|揭露:disclosure|援助:help/support/aid/assistance|援助机构:relief agency|援手:assistance|援救:save|揽收:pick up|搀兑:mix|搀合:mixture|' +
  '搀和:mix|搀杂:mix|搁板:shelf|搁笔:stop writing|搅动:mix/stir|搅和:mix|搅打:beat/whisk|搅拌:stir|搅混:mix|搅珠机:lottery machine|搏击:fight|搏战:fight/struggle|搏斗:fight/struggle|' +
  '搏鱼:fighting fish|搜寻:search|搜查:search|搜查令:search warrant|搜检:check|搜索:database|搜索引擎:search engine|搜索树:search tree|搜索票:search warrant|搜索队:search party|搜罗:gather|' +
  '搜获:find|搜证:gather evidence|搜集:gather|搞定:fix/settle|搞活:enliven|搞混:mix up|搞花样:cheat|搞钱:make money|搬出去:move out|搬动:move house|搬场:move|搬家:move house|搬弄:show off|' +
  '搬砖砸脚:boomerang|搬移:move|搬迁:move|搬运:freight/transport|搭咕:connect|搭客:passenger|搭帮:travel together|搭建:rig up|搭把手:help out|搭接:join|搭接片:buckle/connector|搭救:rescue|' +
  '搭桌:charity performance|搭档:partner|搭界:interface|搭盖:rig up|搭背:harness pad|搭腰:harness pad|搭补:make up|搭话:talk|搭调:match|搭连:bridge over|搭配:match|搭钩:hook|' +
  '携手:join hands|携款:take funds|摁扣儿:snap fastener|摁钉儿:thumbtack|摄像:videotape|摄像头:surveillance camera|摄像机:video camera|摄入:consumption|摄制:produce|摄录:film/record|' +
  '摄影:shoot|摄影机:movie camera|摄影棚:film studio|摄政王:regent|摆布:order about|摆平:fair/settle|摆放:set up|摆渡:ferry|摆渡车:shuttle bus|摆烂:tank|摆盘:plate up|摆脱:break away|' +
  '摆设:display/ornament|摆轮:balance|摆钟:pendulum clock|摆饰:ornament|摇动:shake|摇号:lottery|摇撼:shake/rock|摇晃:rock/shake|摇杆:joystick|摇滚:rock|摇滚乐:rock music|摇篮:cradle|' +
  '摇粒绒:polar fleece|摈弃:discard|摈除:discard|摊子:booth|摊手:let go|摒弃:discard|摘下:pick|摘取:take|摘录:extract|摘抄:extract|摘记:take notes|摘译:quoted|摧毁:wreck|摩天大厦:skyscraper|' +
  '摩天大楼:skyscraper|摩天楼:skyscraper|摩天轮:observation wheel|摩尔:mole|摩托:motor/motorbike/motorcycle|摩托车:motorbike/motorcycle|摩擦:rubbing|摩登:modern|摩的:motorcycle taxi|' +
  '摩诃:great|摩铁:motel|摸彩:lottery|摸得着:tangible|摸清:figure out|摸鱼:slack|摹写:facsimile|摺线:broken line|撂倒:mow down|撇下:cast away|撇去:skim|撑开:open|撑拒:struggle|撑持:shore up|' +
  '撑杆:pole/prop|撑杆跳:pole vaulting|撑杆跳高:pole vaulting|撑竿跳:pole vaulting|撑竿跳高:pole vault|撑腰:support/brace|撒手人寰:die|撒手锏:trump card|撒播:sow|撒气:leak|撒脚:run off|' +
  '撞倒:run over|撞击:strike/hit/ram|撞击坑:impact crater|撞球:pool|撞针:firing pin|撞锁:lock|撤出:leave|撤换:replace|撤掉:cut|撤稿:magazine|撤职:sack|撩动:stir up|撬开:pry open|撬杠:crowbar|' +
  '撬棍:crowbar|撬棒:crowbar|播出:broadcast/air|播发:broadcast|播弄:stir up|播报:read|播撒:sow|播放:broadcast|播送:broadcast/beam|播音:broadcast|撰写:write|撰拟:draw up|撰稿:write|' +
  '撰述:write/work/writer|撵出:oust|撵走:oust|撷取:pick/select/take|撸铁:work out|撼动:stir|擀面杖:rolling pin|擂台:ring|操作:work|操作台:console|操作员:operator|' +
  '操作环境:operating environment|操作符:operator|操作系统:operating system|操作者:operator|操作规程:operating rules|操典:drill book|操刀手:hatchet man|操场:sports field|操坪:drill ground|' +
  '操持:handle|操控:control|操法:drill rules|操演:drill/exercise|操纵:control/rig|操纵杆:joystick|操练:drill/practice|操觚:write|操课:military drill|擎拳合掌:clasp hands|擘划:plan|' +
  '擘开:break open|擢升:upgrade|擦子:eraser/grater|擦油:oil|擦洗:clean/swab|擦碗布:dish cloth|擦网球:let|擦腚纸:toilet paper|擦边球:edge ball|攀供:without foundation|攀折:leaves|' +
  '攀援:climb up|攀爬:climb|攀登:climb/scale|攀缘:climb up|攀诬:frame|攀越:scale|攀附:climb|攒劲:strive|攒聚:gather|攒集:gather|攘辟:stand off|攘除:weed out|攫取:grab|支与流裔:related|' +
  '支书:branch secretary|支付:pay|支使:send away|支光:watt|支公司:subsidiary/branch|支出:pay out|支吾:stall|支子:support/stand/gridiron|支店:branch store|支开:open|' +
  '支恐:support terrorism|支承:support|支承销:fulcrum pin|支招:help out|支持:support/back|支持率:support level|支援:support/back|支撑:support/brace|支支吾吾:stall|' +
  '支架:trestle/support/stand/frame|支柱:prop|支流:tributary|支点:fulcrum|支票:check|支线:branch line|支部:branch|支配:control|支队:detachment|收买:purchase|收入:income/revenue|' +
  '收兵:wind up|收冬:autumn|收列:list|收割:harvest/reap|收发室:mail room|收口:heal|收回:take back|收场:end/ending|收存箱:delivery box|收容:house|收容所:detention center|收尾:wind up|' +
  '收录:record|收成:harvest|收手:stop|收报员:telegraph operator|收报室:mail room|收报机:telegraph receiver|收拢:gather up|收拾:repair|收支:cash flow|收支相抵:break even|收敛性:astringent|' +
  '收束:gather|收留所:shelter|收益:profit|收看:watch|收缴:levy|收罗:gather|收获:harvest/reap/gain/crop|收藏:bookmark/collection|收购:purchase/procure|收银机:cash register|收集:gather|' +
  '收音机:radio|改为:change into|改信:convert|改写:edit|改变:change/transform|改善:make better|改天:another day|改建:transform|改成:convert|改换:change|改日:another day|改易:change|' +
  '改正:put right|改用:use|改签:airline|改良:reform|改装:convert|改进:improvement|改造:transform/reform|改道:change route|改革:reform|攻克:take|攻击线:front line|攻略:strategy|攻读:major|' +
  '放一马:let off|放下:lower|放任:let alone|放低:lower|放倒:fell|放债:lend money|放养:culture|放出:let off|放卫星:talk big|放在心上:care about|放在眼里:care about|放大器:amplifier|放大炮:talk big|' +
  '放宽:expand|放射:radioactive|放射性:radioactive|放射性碘:radioactive iodine|放射源:radiation source|放射物:radioactive material|放射线:radiation|放屁:break wind|放平:set level|' +
  '放开:release|放映:project|放映室:cinema room|放映机:projector|放枪:open fire|放款:lend money|放毒:poison|放牧:herd|放眼:survey|放空:travel empty|放置:put|放走:release|放过:let off|' +
  '放还:release|放进:put into|放送:broadcast|政事:politics|政党:political party|政务:government affairs|政区:administrative division|政圈:government circle|' +
  '政审:political investigation|政工:political work|政府:government|政府债券:government bonds|政府军:government army|政府机关:government|政府首脑:government leader|' +
  '政改:political reform|政教:political education|政权:political power|政权真空:power vacuum|政柄:political power|政治:politics/political|政治人物:political figure|' +
  '政治关系:political relations|政治史:political history|政治学:politics|政治局面:political climate|政治庇护:political asylum|政治性:political|政治改革:political reform|' +
  '政治机构:political organization|政治气候:political climate|政治犯:political prisoner|政治生活:political life|政治运动:political movement|政治避难:political asylum|' +
  '政治部:political division|政派:political group|政理:politics|政策:policy|政纪:political discipline|政纲:platform|政绩:achievements|政通人和:efficient government|故世:die|' +
  '故业:old estate|故乡:home/homeland|故事:old practice|故伎:old tactics|故典:old customs|故去:die|故土:native country|故址:old site|故城:old city|故墓:old tomb|故宅:former home|' +
  '故旧:old friends|故训:old teaching|故辙:rut|故道:old road|故都:former capital|故里:home town|故障:bug|效力:serve|效劳:serve|效应:effect|效果:result/effect|效用:utility|效益:benefit|' +
  '效验:effect/result|敌台:defensive tower|敌特分子:spy|敌视:stand against|敏捷:quick|敏锐:keen/acute|救世:salvation|救兵:relief troops|救出:rescue|救助:aid/assistance|' +
  '救市:market rescue|救恩:salvation|救护:rescue|救护车:ambulance|救捞局:lifeboat service|救援:save/support/help|救援队:rescue team|救济:emergency relief|救济粮:relief grain|' +
  '救生:life saving|救生圈:life belt|救生筏:life raft|救生船:lifeboat|救生艇:lifeboat|救生衣:life jacket|救生队:rescue team|救赎:salvation|救难:rescue|教众:followers/adherents|教会:show|' +
  '教具:teaching aids|教养:culture|教务:educational administration|教化:train|教区:parish|教友大会:church conference|教员:teacher|教堂:church/chapel|教头:sporting coach|教学:teaching|' +
  '教学大纲:class curriculum|教学机构:educational organization|教学楼:school building|教学软体:educational software|教宗:pope|教室:classroom|教导:guidance/teaching|教师:teacher|' +
  '教授:professor|教改:education reform|教权:religious rule|教材:teaching material|教案:teaching plan|教民:convert|教皇:pope|教科书式:classic|教练:coach/train|教练员:sports coach|' +
  '教育:education|教育性:educational|教育界:academic world|教规:religious rules|教诲:guidance|教长:dean|教龄:teaching experience|敞篷汽车:convertible|敞篷车:convertible|敞车:open wagon|' +
  '散件:spare parts|散出:spill out|散剂:powder medicine|散发:issue|散场:empty/end|散工:day labor|散座:single seat|散座儿:single seat|散开:separate|散弹:shot|散弹枪:shotgun|散户:individual|' +
  '散摊子:break up|散水:apron|散热器:radiator|散热片:heat sink|散热膏:thermal grease|散落:sprinkle|散记:travel notes|敦促:press|敬拜:worship|敬茶:serve tea|数万:many thousand|' +
  '数不上:below par|数位:digital|数位信号:digital signal|数位网路:digital network|数位货币:digital currency|数值:numerical value|数值分析:numerical analysis|数值解:numerical solution|' +
  '数出:count out|数列:numerical series|数域:number field|数字:number/figure/digital|数字信号:digital signal|数字孪生:digital twin|数字时钟:digital clock|数字游民:digital nomad|' +
  '数字电视:digital television|数字电路:digital circuit|数字网:digital network|数字货币:digital currency|数字通信:digital communications|数字钟:digital clock|数学:mathematics|' +
  '数学公式:formula|数学分析:calculus|数学物理:mathematical physics|数据:data|数据介面:data interface|数据处理:data processing|数据库:database|数据总线:data bus|数据挖掘:data mining|' +
  '数据接口:data interface|数据段:data segment|数据流:data stream|数据结构:data structure|数据网络:data network|数据通信:data communication|数据链路:data link|数控:numerical control|' +
  '数数:count|数清:count|数点:count|数珠:rosary|数理:mathematical sciences|数理分析:calculus|数理化:mathematics|数理统计:mathematical statistics|数理逻辑:mathematical logic|' +
  '数百:several hundred|数目:number|数目字:number/figure|数码:number/numerals/digital|数码冲印:digital printing|数码相机:digital camera|数码货币:digital currency|数组:array|' +
  '数轴:number line|数量:quantitative|数量分析:quantitative analysis|数额:fixed number|敲打:beat|敲榨:press|敲钟:chime|整个:whole/entire/total|整体:construction/global/whole|' +
  '整修:repair/mend|整夜:whole night|整天:whole day|整套:entire set|整容:plastic surgery|整年累月:year out|整形外科:plastic surgery|整改:reform|整数:whole number|整整:whole/full|' +
  '整日:whole day|整条:entire|整洁:tidy|整理:tidy up|整肃:serious|整训:drill troops|整队:dress|整除数:factor|整顿:tidy up|整饬:tidy|整齐:even/tidy|敷布:bandage|敷粉:sprinkle powder|敷设:lay|' +
  '文书:secretary|文书处理:word processing|文人:scholar|文件:file|文件大小:file size|文件夹:file|文体:style|文具:stationery/pencil/eraser|文具店:stationery store|文创产业:music|' +
  '文化:culture/cultural|文化交流:cultural exchange|文化冲击:culture shock|文化史:cultural history|文化宫:cultural palace|文化层:cultural layer|文化水平:educational level|' +
  '文化遗产:cultural heritage|文化障碍:cultural barrier|文墨:writing/culture|文士:scholar|文娱:entertainment|文字:script/writing|文字处理:word processing|文字档:text file|文学家:writer|' +
  '文学巨匠:literary master|文宣:propaganda|文宣部:propaganda department|文库:library|文戏:drama|文明:culture|文明病:lifestyle diseases|文本:script/text|文本框:text box|' +
  '文档:file/documentation|文法:grammar|文牍主义:red tape|文物:cultural relic|文物径:heritage trail|文科:humanities|文秘:secretary|文稿:article|文章:article|文笔:writing style|' +
  '文职:administration|文胸:bra|文艺作品:literary work|文苑:literary world|文蛤:clam|文豪:literary giant|文辞:language/writing|文采:literary grace|文面:brand|文风:writing style|' +
  '斋期:fast|斐然:outstanding|斑块:spot|斑点:spot|斑痕:mark|斑纹:stripe|斑马:zebra|斑马线:crosswalk|斑驳:motley|斗争:struggle/fight/battle|斗志:fighting spirit|斗批改:struggle|斗篷:cloak|' +
  '斗舰:fighting ship|斗车:hopper car|斗鸡眼:cross eye|料仓:storehouse|料件:components|料号:part number|料器:glassware|料头:scraps|料子:material|料定:certain|料峭:cold|料斗:hopper|' +
  '料理:handle/cook|料理店:restaurant|斜坡:slope/incline|斜度:slope|斜率:slope|斜边:hypotenuse|斤两:weight|斥候:scout|斥力:repulsion|斥卤:salt|斥退:order away|斧头:hatchet|斧子:axe/hatchet|' +
  '斩断:cut off|斩获:win|斫白:strip bark|断头台:scaffold|断崖:crag/precipice|断开:break|断断续续:stop go|断气:die|断然:definitive|断片:fragment/piece|断线:cut off|断绝:break off|' +
  '断行:line break|断裂:break apart|断食:fast|斯佩林:spelling|斯文:intellectual|新一代:new generation|新任:new|新低:new low|新修:revised|新兴:industries/emerging|' +
  '新兴产业:emerging industry|新型:new type|新增:add|新大陆:new world|新奇:novel/new|新宠:current favorite|新居:new home|新市镇:new town|新年:new year|新建:new construction|新式:new style|' +
  '新意:new idea|新手:new hand|新政:new policy|新时代:new age|新星:nova|新月:crescent|新欢:new flame|新款:new style|新潮:modern|新版:new version|新生:new/emerging/rebirth/regeneration|' +
  '新生代:new generation|新知:new knowledge|新秀:rising star|新纪元:new era|新编:new|新芽:new shoot|新规:new rule|新贵:upstart|新锐:science/fashion|新闻:news|新闻主播:anchor|' +
  '新闻处:news service|新闻媒体:news media|新闻界:press/media|新闻稿:press release|新闻策划:communication management|新闻网:news agency|新阶段:new level|新风:new trend|新高:new high|' +
  '新鲜:novel|方位:direction/bearing|方剂:prescription|方向:direction|方向盘:steering wheel|方圆:perimeter/range|方块:cube/block/square|方块舞:square dance|方城:square castle|' +
  '方子:prescription|方寸:heart/mind|方尖碑:obelisk|方式:way/pattern|方形:square|方志:district records|方才:then|方方面面:all aspects|方格纸:squared paper|方框图:block diagram|' +
  '方案:plan/program|方正:square|方法:way/technique/procedure|方物:local product|方策:strategy/policy|方糖:sugar cube|方能:can then|方舟:ark|方舱:portable building|' +
  '方针:policy/guidelines|方阵:matrix|方面:field|方顶:square roof|施与:grant|施事:agent|施事者:agent|施以:apply|施压:pressure|施工:construction|施工单位:builder|施放:fire|施政:administration|' +
  '施救:rescue|施教:teaching|施暴:assault|施用:implement/use|施肥:apply fertilizer|施行:take effect|旁人:other people|旁听:audit|旁听生:auditor|旁白:voice over|旁观者:observer|旁路:bypass|' +
  '旅客:tourist|旅店:inn|旅检:passenger inspection|旅游:trip/journey/travel/tour|旅游团:tour group|旅游城市:tourist city|旅游客:tourist|旅游景点:tourist attraction|旅游热点:tourist trap|' +
  '旅游者:tourist|旅游胜地:tourist destination|旅社:hotel/hostel|旅程:journey/trip|旅舍:inn/hostel|旅行:travel/journey/trip|旅行团:tour group|旅行社:travel agency|旅行袋:travel bag|' +
  '旅行装备:travel equipment|旅途:journey/trip|旅长:brigade commander|旅馆:hotel|旋乾转坤:radical change|旋回:cycle|旋工:lathe operator|旋床:lathe|旋木:woodwork lathe|旋梯:spiral stairs|' +
  '旋涡:spiral/eddy/vortex|旋涡星云:spiral nebula|旋涡星系:spiral galaxy|旋渊:abyss|旋筒风帆:rotor sail|旋绕:curl up|旋翼:rotor wing|旋臂:spiral arm|旋转力:torque|旋转运动:rotation|' +
  '旋里:return home|旋钮:knob|旋风:whirlwind/tornado|旌旗:banner|族人:ethnic minority|族群:community|族裔:ethnic group|族谱:lineage|旗号:flag signal|旗子:flag/banner|旗帜:ensign/flag|' +
  '旗幅:banner|旗手:ensign|旗杆:flagpole|旗标:flag|旗瓣:banner petal|旗舰:flagship|旗舰店:flagship|无上:supreme|无义:without meaning|无人:unmanned|无人机:drone|无人驾驶:unmanned|' +
  '无何:nothing else|无信义:false|无偿:free|无党派:independent|无农药:pesticide free|无几:very little|无出其右:without equal|无利:no profit|无助:no help|无名之辈:nobody|无名小卒:nobody|' +
  '无国界:without borders|无垠:boundless|无尾熊:koala|无尾猿:ape|无常:variable/die|无异:same as|无形:virtual|无怨无悔:no complaints|无息:interest free|无所属:non party|无援:without support|' +
  '无时无刻:always|无望:without hope|无比较级:absolute|无牙:weak|无物:nothing/empty|无生命:non living|无益:no good|无穷:boundless|无穷无尽:boundless/infinite|无穷集:infinite set|' +
  '无筋面粉:wheat starch|无糖:sugar free|无线电:radio|无线电波:radio wave|无缘:no way|无缺:whole|无花果:fig|无记名:bearer/secret|无论何事:anything/whatever|无论何处:anywhere|' +
  '无边:without boundary|无际:boundless|无限:unlimited|无障碍:barrier free|无非:only|无须:need not|既定:set|既是:as|既然:as|既而:then|日久:over time|日光:sunlight|日光浴室:sun room|' +
  '日出:sunrise|日刊:daily|日前:other day|日头:date|日子:day/date|日常:daily|日志:journal/log|日戳:date stamp|日报:daily newspaper|日新月异:rapid progress|日日:every day|日晷:sundial|' +
  '日月五星:sun|日月晕:halo|日期:date|日照:sunshine|日班:day shift|日规:sundial|日食:solar eclipse|旧书:old book|旧例:old rules|旧俗:old ways|旧制:old system|旧名:former name|' +
  '旧国:old capital|旧址:former site|旧大陆:old world|旧好:old friendship|旧学:old learning|旧居:former home|旧年:last year|旧式:old style|旧日:former times|旧时代:former times|' +
  '旧梦:old dreams|旧派:old school|旧版:old version|旧物:old property|旧称:old term|旧调重弹:conservative|旧账:old debt|旧货市场:flea market|旧贯:old system|旧都:old capital|' +
  '旧雨:old friends|旨意:order/will|早先:before|早夭:die young|早孕:teenage pregnancy|早恋:puppy love|旬岁:full year|旬年:full year|旭日:rising sun|旱厕:pit toilet|旱烟:tobacco|' +
  '时下:right now|时事:current trends|时代:age/era|时价:current price|时任:then|时候:time|时光:time/era|时光机:time machine|时兴:popular|时分:time|时刻:time/always|时势:current trend|' +
  '时区:time zone|时尚:fashion/fad|时常:often|时弊:contemporary problems|时政:current politics|时效:prescription/aging|时日:time|时时:often|时机:opportunity|时来运转:time comes|' +
  '时段:work shift|时空:space time|时空旅行:time travel|时空穿梭:time travel|时空穿越:time travel|时空胶囊:time capsule|时至今日:now|时节:time|时装:fashion|时装剧:contemporary drama|' +
  '时装秀:fashion show|时装表演:fashion show|时装鞋:dress shoes|时讯:news|时辰:time|时运:fate|时针:hour hand|时钟:clock|时长:duration|时间:time|时间囊:time capsule|时间序列:time series|' +
  '时间胶囊:time capsule|时雍:harmony|旷地:open space|旷废:waste|旷课:cut classes|旷费:waste|昂首:head high|昂首挺胸:head high|昆布:kelp|昆虫:insect|明了:plain|明亮:bright/shining|' +
  '明儿:some day|明天:tomorrow|明年:next year|明慧:intelligent/brilliant|明日:tomorrow|明早:tomorrow|明星:star|明晃晃:shining/bright|明晰:well defined|明智:wise|明月:bright moon|' +
  '明朗:bright|明杖:white cane|明沟:ditch|明渠:canal|明火:flame|明珠:pearl/jewel|明细:details|明胶:gelatin|明里:publicly|明锁:external lock|昏天黑地:black out|易事:easy task|' +
  '易变:volatile/variable|易如反掌:very easy|易弯:flexible|易手:change hands|易挥发:volatile|易爆:explosive|星云:nebula|星光:starlight|星名:star name|星图:star atlas|星座:constellation|' +
  '星斗:stars|星火:spark|星空:starry sky|星级:top class|星辰:stars|映像:image|映射过程:mapping process|映象文件:disk image|春令:spring|春假:spring break|春卷:egg roll|春夏秋冬:spring/summer|' +
  '春天:spring|春宫:crown prince|春宵:wedding night|春景:spring scenery|春梦:spring dream|春汛:spring flood|春秋:year|春秋大梦:grand dreams|春色:spring scenery|春菇:spring mushroom|' +
  '春闱:crown prince|春雨:spring rain|春风:spring breeze|昨夜:last night|昨晚:last night|是以:thus/so|是否:whether/if|是故:so|是日:this day|是次:this time|昵称:nickname|' +
  '昼夜:without stop|显像管:picture tube|显出:express|显卡:video card|显学:famous school|显弄:show off|显得:seem|显微镜:microscope|显示:show/display|显示器:monitor|显示屏:display screen|' +
  '显示板:information screen|显耀:show off|显著:outstanding|显要:important person|显贵:royalty|显赫人物:famous person|显镜:microscope|晃动:shake/rock|晃荡:rock/shake|' +
  '晋级:promotion/advancement|晏驾:die|晒黑:tan|晕倒:black out|晚上:night|晚期:terminal|晚期癌症:terminal cancer|晚班:night shift|晚车:night train|晚辈:younger generation|晚间:night|' +
  '晤谈:meeting|晤面:meet|普世:universal/worldwide|普及:popular/universal|普外科:general surgery|普惠:inclusive|普普艺术:pop art|普普通通:ordinary|普查:general survey|普级:general|' +
  '普适:universal|普通:common/ordinary/general/average|普通人:people|普通教育:general education|普通民众:ordinary people|普通法:common law|普通翠鸟:common kingfisher|普通股:common stock|' +
  '普通话:ordinary speech|普通车:local train|普遍:universal/general/common|景点:tourist attraction|景物:scenery|景致:view/scenery|景色:scenery/view|景象:sight|晴雨表:barometer|' +
  '晶亮:bright|晶体:crystal|晶体管:transistor|晶体结构:crystal structure|晶圆:wafer|晶明:bright|晶格:crystal lattice|晶片:chip|晶状体:lens|晶系:crystal system|智力:intelligence|' +
  '智力测验:intelligence test|智力玩具:educational toy|智库:intellectual resource|智慧:intelligence|智慧产权:intellectual property|智慧财产:intellectual property|智者:sage|' +
  '智育:intellectual development|智能:intelligent/able/system|智能体:intelligent agent|智能卡:smart card|智能设计:intelligent design|智能障碍:intellectual disability|' +
  '智识:knowledge/learning/intellectual|智驾:intelligent driving|晾衣夹:clothes pin|暂停:time out|暂牙:milk tooth|暑促:summer promotion|暑期学校:summer school|暑气:heat|' +
  '暖壶:vacuum flask|暖宝宝:hand warmer|暖房:heating/greenhouse|暖棚:greenhouse|暖气:heater|暖气机:radiator/heater|暖气片:radiator|暖炉:radiator|暖烘烘:cozy|暖融融:cozy|暗号:secret signal|' +
  '暗堡:bunker|暗处:secret place|暗影:shadow|暗探:secret agent|暗无天日:all black|暗星云:dark nebula|暗桩:spy|暗沟:sewer|暗淡:dark|暗渠:covered ditch|暗盒:magazine/cassette|' +
  '暗箱:camera bellows|暗箱操作:covert activities|暗能量:dark energy|暗藏:hide|暗袋:camera bag|暗记:secret mark|暗记儿:secret mark|暗语:code word|暗道:secret passage|暗间儿:inner room|' +
  '暗黑:dark|暨今:this day|暮岁:old age|暴乱:riot|暴击:critical hit|暴力:force|暴发:break out|暴发户:upstart|暴恐:terrorist|暴洪:flash flood|暴热:trend|暴雨:rainstorm|暴露:lay bare|' +
  '暴露无遗:lay bare|暴风:storm|暴风圈:storm area|暴风雨:rainstorm/storm/tempest|暴风雪:snowstorm/blizzard|暴风骤雨:hurricane/tempest|曙光:new beginning|曝光表:light meter|' +
  '曲别针:paper clip|曲子:music|曲尺:set square|曲目:program/song|曲线:curve|曲线图:line diagram|曲线锯:jigsaw|曲面:surface|曲风:music style|曳引车:tractor unit|更为:even more|' +
  '更仆难数:very many|更代:substitution|更加:more|更动:change/replace|更卒:soldier|更换:replace/change|更新:renew/upgrade|更新版:new version|更是:even more|更替:replace/relay|' +
  '更楼:watch tower|更生:rebirth|更胜一筹:cut above|更衣:change clothes|更衣室:toilet|更迭:change|更递:change|更阑:deep night|更高性能:high performance|曾经:once/former/ever|替代:replace|' +
  '替代品:alternative|替代燃料:alternative fuel|替换:exchange/replace/switch|最为:most|最优:optimum|最低点:minimum level|最低限度:bare minimum|最佳:optimum/peak|最先:very first|' +
  '最初:first/primary/initial/original|最后:last|最善:best|最喜爱:favorite|最好:best|最小值:minimum|最少:minimum|最高:supreme|最高法院:supreme court|最高等:top class|最高限额:ceiling|' +
  '月下老人:go between|月亮:moon|月份:month|月份会议:monthly meeting|月供:mortgage payment|月光:moonlight|月分:month|月刊:monthly magazine|月利:monthly interest|月华:moonlight|' +
  '月台:railway platform|月坑:lunar crater|月岩:moon rock|月度:monthly|月息:monthly interest|月报:monthly|月收入:monthly income|月晕:lunar halo|月月:every month|月桂:laurel|' +
  '月桂冠:laurel crown|月桂叶:bay leaf|月桂树:laurel tree|月桂树叶:laurel leaf|月海:lunar mare|月牙:crescent moon|月牙形:crescent|月球:moon|月球车:moon buggy|月缺:new moon|月老:go between|' +
  '月色:moonlight|月蓝:light blue|月薪:monthly income|月轮:full moon|月钱:monthly payment|月食:lunar eclipse|月黑天:dark/night|有一些:some|有一次:once|有一点:little|有一点儿:bit/little|' +
  '有一说一:say directly|有为:show promise|有些:some|有些人:some people|有产者:property owner|有人:people|有人情:humane|有作用:have impact|有关:concern|有创造力:creative|' +
  '有别:different/variable|有办法:creative|有助:beneficial/help|有可能:may/might|有名:famous|有声有色:vivid|有够:very|有如:alike|有学问:specialized knowledge|有弹性:flexible|' +
  '有形:material/tangible|有得有失:trade off|有息:interest bearing|有悖于:go against|有意义:important|有意识:conscious|有效负载:payload|有数:not many|有新意:modern|有机:organic|' +
  '有机分子:organic molecule|有机化学:organic chemistry|有机氮:organic nitrogen|有机物:organic substance|有机肥:organic fertilizer|有权:have authority|有次:once|有气质:have class|' +
  '有活力:vital|有源区:active area|有点:little|有点儿:little|有理:right|有电:electric|有的:some|有的没的:rubbish|有益:beneficial|有益处:beneficial|有着:have|有种:have guts|有穷:limited|' +
  '有空:have time|有线:cable|有线电视:cable television|有缘:related|有耐久力:durable|有联系:related|有能力:able|有良心:conscientious|有色:non white|有色金属:chromium|有节制:moderate|' +
  '有袋类:marsupial|有轨电车:streetcar|有道理:make sense|有鉴于此:this end|有钱:well off|有钱人:rich|有限:limited|有限公司:corporation|有风:windy|有魅力:charming|朋比为奸:gang up|服侍:serve|' +
  '服务:serve/service|服务业:service industry|服务台:service desk|服务器:server|服务生:server|服务规章:service regulation|服服:clothes|服毒:take poison|服用:take|服药:take medicine|' +
  '服装:dress/clothing/costume/clothes|服装秀:fashion show|服饰:apparel|朔月:new moon|朔望:new moon|朔风:north wind|朕兆:sign|朗姆:rum|朗姆酒:rum|望日:full moon|望月:full moon|望见:spot|' +
  '望诊:observation|望远镜:telescope|朝后:facing back|朝圣者:pilgrim|朝廷:court|朝拜:worship|朝气蓬勃:bright spark|朝珠:court beads|朝门:entrance portal|朝阳产业:sunrise industry|' +
  '朝露:ephemeral|朝露暮霭:ephemeral|期待:await|期指:futures index|期望:hope|期权:option|期满:run out|期盼:await|期许:hope|期间:time|木偶:puppet|木偶剧:puppet show|木偶戏:puppet show|' +
  '木偶秀:puppet show|木兰:lily magnolia|木兰属:magnolia|木兰花:magnolia|木吉他:acoustic guitar|木块:block|木屑:sawdust|木工:woodwork|木料:lumber/timber|木杆:wood|木材:wood|' +
  '木板:slab/board/plank|木柴:firewood|木棉:cotton tree|木炭:charcoal|木片:wood chip|木版画:wood engraving|木球:cricket|木琴:xylophone|木瓜:papaya|木瓦:shingle|木笛:recorder|' +
  '木筏:log raft|木管乐器:woodwind instrument|木糠:sawdust|木节:gnarl|木莓:raspberry|木蠹蛾:wood moth|木醇:wood alcohol|木钉:peg|木马:vaulting horse|未了:outstanding|' +
  '未决:still outstanding|未几:before long|未命名:no name|未始:maybe not|未尝:not ever|未尝不可:fine|未必:maybe not|未成年人:minor|未成年者:minor|未来:future/tomorrow|未来学:future studies|' +
  '未知:unknown|未知数:unknown|未经:without|未详:unknown|末了:last bit|末任:last|末儿:powder|末子:powder/dust|末尾:end|末屑:bits/scraps|末席:end seat|末座:end seat|末日:end|末期:end|末梢:end|' +
  '末段:last stage|末煤:slack coal|末篇:end|末茶:tea powder|末车:last bus|末页:last page|本业:original business|本义:original meaning|本乡:home village|本事:source material|本人:me|' +
  '本位:standard|本位制:monetary standard|本位号:natural sign|本位货币:local currency|本位音:natural note|本体:main part|本名:original name|本土:native/local|本地:local|' +
  '本地人:native person|本垒:home base|本垒打:home run|本埠:this city|本处:here|本子:book|本届:current|本岛:main island|本币:local currency|本市:this city|本年度:this year|本性:nature|' +
  '本意:original idea|本我:id/self|本报:this newspaper|本文:article|本族语:native language|本日:today|本月:this month|本期:this term|本本主义:book worship|本来:original|' +
  '本源:origin/source|本相:original form|本科系:major|本经:classic book|本能:instinct|本色:natural color|本质:nature|本身:itself|本部:headquarters|本金:capital/principal|' +
  '本钱:capital/asset/advantage/means|札记:reading notes|术前:before surgery|术后:after surgery|术语:term|朱古力:chocolate|朱漆:red paint|朱粉:cosmetics|朴实:plain/simple|' +
  '朴实无华:plain|朴素:simple living|机件:component|机会:opportunity|机会成本:opportunity cost|机关:mechanism/gear/office/agency|机关枪:machine gun|机关炮:machine cannon|' +
  '机关车:locomotive|机制:mechanism|机务段:locomotive depot|机动:locomotive/treatment|机动车:motor vehicle|机动车辆:motor vehicle|机变:flexible|机器:machine|机器人:robot/android|' +
  '机场:airport/airfield|机场大厦:airport terminal|机壳:case/casing|机头座:drill|机子:machine/device|机宜:guidelines|机密:secret|机师:pilot/operator|机床:lathe|机库:hangar|' +
  '机房:machine room|机杼:loom|机构:mechanism/structure/organization/agency|机枪:machine gun|机械:machine/machinery/mechanical|机械工:mechanic|机械工人:mechanic|' +
  '机械工程:mechanical engineering|机械师:mechanic/engineer|机械性:mechanical|机械码:machine code|机械能:mechanical energy|机械表:mechanical watch|机械语言:machine language|' +
  '机械钟:mechanical clock|机油:engine oil|机洗:machine wash|机理:mechanism|机箱:computer case|机组:unit|机缘:opportunity|机翼:wing|机能:function|机要:secret|机谋:scheme|机踏车:motorcycle|' +
  '机车:locomotive/scooter/motorcycle|机轴:arbor|机遇:opportunity|机长:captain|杀手:hit man|杀手锏:trump card|杀真菌剂:fungicide|杀虫剂:pesticide|杀螺剂:snail poison|杀进:storm|' +
  '杀鼠药:rat poison|杂交植物:hybrid plant|杂志:magazine|杂沓:small craftsman|杂流:small craftsman|杂物:junk|杂种:hybrid|杂糅:systems|杂色:motley|杂草:weeds|杂货店:emporium|杂质:impurity|' +
  '杂费:sundries|杂配:mix|权利:right|权力:power/authority|权力斗争:power struggle|权力纷争:power struggle|权势:power|权威:authority|权威性:authority|权术:power play|权柄:authority|' +
  '权益:rights/interests|权能:power|权舆:sprout/beginning|权衡:balance|权证:warrant|权谋:tactics|权重:weight|杆子:pole/stick/club|李子:plum|李树:plum tree|杏仁:almond|杏仁果:almond|' +
  '杏子:apricot|杏树:apricot tree|杏眼:large|材料:material/data|材料学:materials science|材料科学:materials science|材质:material|村塾:rural school|村委会:village committee|村子:village|' +
  '村寨:village|村庄:village|村舍:cottage|村落:village|村里:village|村长:village chief|杜塞:stop/block|束狭:narrow/bottleneck|束线带:cable tie|束缚:fetter/shackle|束腹:corset|束衣:corset|' +
  '束身内衣:corset|杠夫:coffin bearer|杠掉:cross out|杠杆:lever/crowbar|杠杠的:great|杠荡:shake/rock|条件:term/factor/state|条例:regulations/rules|条凳:bench|条子:stripe|条幅:banner|' +
  '条形:bar/strip|条播:drill|条板箱:crate|条理:order|条纹:stripe|条规:rule|来世:next life|来到:arrive/come|来历:history/origin|来回:return journey|来复枪:rifle|来头:interest|来年:next year|' +
  '来源:source/origin|来潮:rising tide|来生:next life|来硬的:use force|来示:your letter|来福枪:rifle|来袭:strike/hit|来访者:client|来路:origin|来项:income|杨柳:willow tree|杨树:poplar tree|' +
  '杨树菇:poplar mushroom|杨桃:star fruit|杯中物:liquor/wine|杯具:cup|杯子:cup/glass|杯托:saucer|杯面:cup noodles|杰出:outstanding|松动:slack|松化石:turquoise|松口:yield|松土:plow|松垮:slack|' +
  '松塔:pine cone|松子:pine nut|松开:release|松懈:slack off|松手:let go|松散:not consolidated|松明:pine torch|松木:deal|松果:pine cone|松树:pine|松球:pine cone|松瓤:pine nut|' +
  '松石:turquoise|松糕鞋:platform shoes|松紧带:elastic|松节油:turpentine|松花蛋:century egg|松软:flexible|松针:pine needle|松露:truffle|松鼠:squirrel|板块:slab/sector|板子:board/plank|' +
  '板岩:slate|板式塔:bubble tower|板斧:broad axe|板条:lath|板条箱:crate|板沟:chalk tray|板油:leaf fat|板烟:plug|板球:cricket|板皮:slab|板纸:board|板规:plate gauge|板鞋:skate shoes|' +
  '极刑:execution|极北:extreme north|极南:extreme south|极右翼:extreme right|极品:best quality|极地:polar region|极少:very little|极少数:small minority|极差:range|极点:pole/origin|' +
  '极盛时期:golden age|极端:extreme|极致:peak/pinnacle|极角:polar angle|极超:ultra|极限:extreme boundary|极限运动:extreme sport|构件:component/part|构型:structure|构思:design/plan/idea|' +
  '构想:concept|构成:form|构架:structure|构词:composite word|构造:structure|构陷:frame|枉顾:misuse|析出:separate out|枕头:pillow|枕头大战:pillow fight|枕头套:pillow case|枕套:pillowcase|' +
  '枕巾:pillow cloth|枕心:bare pillow|枕木:railroad tie|枕状熔岩:pillow lava|枕边人:partner|枕边风:pillow talk|林业:forestry|林务:forestry|林地:woodland|林场:forestry station|' +
  '林子:grove/forest|林学:forestry|林木:forest|林沙锥:wood snipe|林火:forest fire|林荫道:boulevard|林阴大道:boulevard|林雕:black eagle|果仁:fruit kernel|果仁儿:fruit kernel|果决:firm|' +
  '果品:fruit|果园:orchard|果子:fruit|果实:fruit/fruits|果岭:green|果料儿:fruit ingredients|果断:firm|果木:fruit tree|果树:fruit tree|果核:stone/pit|果泥:fruit pulp|果盘:fruit plate|' +
  '果肉:pulp|果若:if|果茶:fruit tea|果蝇:fruit fly|果酒:fruit wine|枝子:twig/branch|枝干:branch|枝条:branch/twig/stem|枝桠:branch/twig|枞树:fir|枢密院:privy council|枢机:cardinal|' +
  '枢机主教:cardinal|枢纽:hub/hinge/fulcrum|枢轴:fulcrum|枣子:dates|枣树:date tree|枪刺:bayonet|枪匪:armed criminal|枪声:crack|枪子:bullet|枪崩:shoot|枪弹:bullet|枪战:gun battle|枪托:stock|' +
  '枪支:gun|枪杆:gun barrel|枪杆儿:gun barrel|枪杆子:gun barrel|枪枝:gun|枪栓:gun bolt|枪械:firearm|枪榴弹:rifle grenade|枪炮:firearm|枪管:gun barrel|枪衣:gun cover|枫叶:maple leaf|' +
  '枫木:maple|枫树:maple|枯叶剂:agent orange|架上绘画:easel painting|架子:shelf/frame/stand/airs|架子猪:feeder pig|架子鼓:drum kit|架构:structure/architecture|架构师:architect|架桥:bridge|' +
  '架次:flight|架空索道:cable car|枷销:yoke/chains|枸橼:grapefruit|柄国:rule|柄政:rule|柄臣:big shot|柏树:cypress tree|柏油:asphalt/tar|柏油路:asphalt road|柏油马路:asphalt road|' +
  '某事:something|某些:some/certain|某人:certain person|某地:some place|某物:something|某甲:somebody|染上:get|染厂:dye factory|染发:rinse|染发剂:rinse|染布:dye cloth|染料:dye|染色:dye|' +
  '柔媚:charming|柔弱:weak|柔韧:flexible|柘榴石:garnet|柚子:oriental grapefruit|柚木:oriental grapefruit|柜台:bar|柜哥:sales guy|柜子:cupboard/cabinet|查出:find out|查夜:night patrol|' +
  '查对:check|查封:seal up|查帐:audit accounts|查探:check|查核:check|查检:check|查清:find out|查点:check|查看:check up|查证:check|查询:check|查验:inspection|柱体:cylinder/prism|' +
  '柱型图:bar diagram|柱头:capital/stigma|柳丁:orange|柳杞:willow|柳条:wicker|柳松菇:poplar mushroom|柳树:willow|柳橙:orange|柳眉:long|柴油:diesel fuel|柴油机:diesel engine|柴火:straw|' +
  '柴禾:straw|柴米油盐:rice|柴草:firewood|柴薪:firewood|柿子椒:bell pepper|栅子:bamboo fence|栅条:paling|栅极:grid/gate|栅栏:fence|栅格:grid/lattice/raster|栅篱:hedge/fence|' +
  '栅门:gate/turnstile|标价:marked price|标兵:example|标准:standard/good|标准化:standardization|标准尺寸:gauge|标准时:standard time|标准杆:par|标准组织:standards organization|' +
  '标准规格:standard|标准语:standard language|标准间:standard room|标号:grade|标尺:staff|标帜:banner/standard|标底:base number|标度:scale|标志:sign/mark/symbol/logo|' +
  '标新领异:different creation|标明:mark|标本虫:spider beetle|标杆:post|标柱:distance marker|标格:style|标榜:boost|标注:mark out|标灯:beacon|标牌:sign|标的:target|标砖:keystone|标签:tab|' +
  '标签页:tab|标绘:mark|标记:sign/mark/symbol/token|标配:standard equipment|标间:standard room|标题:title|标题栏:title bar|标题语:entry|标高:level|栈径:plank road|' +
  '栈房:warehouse/storehouse/inn|栈架:trestle|栈桥:pier/platform|栈租:warehouse rent|栉瓜:zucchini|栎树:oak tree|栏圈:pen|栏杆:railing/banister|栏架:hurdle|栏栅:barrier|栏目:program|' +
  '树化玉:wood jade|树叶:tree leaves|树屋:tree house|树干:tree trunk|树木:tree|树林:grove/forest|树枝:branch/twig|树栖:tree dwelling|树根:tree roots|树桩:tree stump|树洞:tree hollow|' +
  '树液:tree sap|树皮:tree bark|树立:set up|树篱:hedge|树胶:tree resin|树脂:resin|树苗:sapling|树莓:raspberry|树蛙:tree frog|树袋熊:koala|树身:tree trunk|栓皮:cork|栖住:live|栖息:perch|' +
  '栖木:roost/perch|栗子:chestnut|栗鼠:chipmunk|校刊:school magazine|校区:campus|校名:school name|校园:campus|校外:off campus|校官:military officer|校尉:military officer|' +
  '校徽:university crest|校方:school authorities|校服:school uniform|校歌:school song|校监:chancellor|校舍:school building|校车:school bus|校运会:field day|校阅:review|校验:check|' +
  '栩栩:vivid|株式会社:corporation|样例:example|样单:form|样子:pattern|样式:type/style|样张:pattern sheet|样板:example|核儿:pit|核军备:nuclear arms|核冬天:nuclear winter|' +
  '核分裂:nuclear fission|核动力:nuclear power|核医学:nuclear medicine|核原料:nuclear material|核反应堆:nuclear reactor|核国家:nuclear nations|核地雷:nuclear mine|核大国:nuclear power|' +
  '核子:nuclear|核子医学:nuclear medicine|核实:check|核对:check/audit|核导弹:nuclear missile|核工业:nuclear industry|核工程:nuclear engineering|核废物:nuclear waste|核弹:nuclear warhead|' +
  '核弹头:nuclear warhead|核当量:nuclear yield|核心:core|核战:nuclear warfare|核战斗部:nuclear warhead|核技术:nuclear technology|核推进:nuclear propulsion|核查小组:inspection team|' +
  '核武:nuclear weapon|核武器:nuclear weapon|核武库:nuclear arsenal|核潜艇:nuclear submarine|核热:nuclear heat|核燃料:nuclear fuel|核物理:nuclear physics|核球:core/pellet|' +
  '核电:nuclear power|核电荷数:atomic number|核算:accounting|核结构:nuclear structure|核聚变:nuclear fusion|核能:nuclear energy|核能源:nuclear power|核裂变:fission|核装置:nuclear device|' +
  '核设施:nuclear facility|核试爆:nuclear test|核试验:nuclear test|核转变:nuclear transformation|核轰炸:nuclear bomb|核轰炸机:nuclear bomber|核辐射:nuclear radiation|' +
  '核防御:nuclear defense|根基:foundation|根底:foundation/root|根式:radical|根据:basis/foundation|根插:plant roots|根本:fundamental/basic/root/simply|根本法:fundamental law|' +
  '根柢:root/foundation|根源:origin/root|根状茎:root stock|根系:root system|根茬:stubble|根须:roots|格位:case|格外:extra|格子:lattice/check|格子呢:plaid|格子棉布:gingham|格子花呢:tartan/plaid|' +
  '格子间:cubicle|格局:structure/pattern|格式:form|格挡:block|格栅:grille|格筛:grizzly|格网:lattice|格言:maxim|格调:style/form|栽培:grow/train|栽子:seedling|栽植:plant/transplant|' +
  '栽种:plant/grow|桁梁:brace girder|桂冠:laurel|桂枝:cinnamon|桃仁:peach kernel|桃子:peach|桃树:peach tree|桃汛:spring flood|桃色:sexual|桃花:peach blossom|桃花心木:mahogany|' +
  '桃花水母:freshwater jellyfish|桃花汛:spring flood|桃金娘科:rosemary|桅杆:mast|桅竿:mast|框图:block diagram|框架:frame|框框:frame/circle|案件:case|案例:hepatitis/example|案例法:case law|' +
  '案卷:records/archives|案子:counter/project/job|案底:criminal record|案情:case|案文:text|案秤:counter scale|案称:counter scale|桌子:table/desk|桌巾:tablecloth|' +
  '桌布:tablecloth/wallpaper|桌案:table|桌椅板凳:household furniture|桌游:board game|桌灯:desk lamp|桌球:pool|桑拿:sauna|桑那:sauna|桔梗:balloon flower|档口:stall/booth|' +
  '档案:file/record/archive|档案夹:portfolio|档案盒:archive box|档案袋:portfolio|档案馆:archive library|档次:grade/class/quality/level|桥墩:bridge pier|桥头堡:gateway|桥接:bridge|' +
  '桥接器:bridge|桥梁:bridge|桥段:bridge|桥面:floor/deck|桦木:birch|桦树:birch|桧木:false cypress|桩脚:pier foundation|梁木:beam/rafter|梁架:roof beam|梅子:plum|梅花:plum blossom|' +
  '梗塞:clog/block|梗阻:hamper|梦到:dream about|梦寐:dream|梦幻:dream|梦幻泡影:pipe dream|梦想:dream|梦想家:visionary|梦见:dream about|梦魔:night demon|梭子:shuttle|梭镖:spear|' +
  '梯子:ladder/stepladder|梯形:trapezoid|梯板:gangplank/gangway|梯级:stair|梳子:comb|梳理:comb|梵哑铃:violin|检修:overhaul/service|检字表:word index|检定:test|检察官:public prosecutor|' +
  '检察总长:prosecutor general|检录:roll call|检控:prosecution|检控官:prosecutor|检控方:prosecution|检方:prosecution/prosecutors|检查:inspection|检查员:inspector|检查哨:inspection post|' +
  '检校:check|检测:test/sensing|检测仪:sensor/detector|检测器:detector|检点:check|检索:search|检警调:police|检讨:review|检证:inspection|检阅:review|检验:test|检验医学:laboratory medicine|' +
  '棉布:cotton cloth|棉条:sliver|棉棒:cotton swab|棉球:swab|棉田:cotton field|棉签:cotton swab|棉絮:cotton wadding|棉线:cotton thread|棉花:cotton|棉花棒:cotton swab|棉被:quilt|' +
  '棋子:chess piece|棋赛:chess game|棍子:stick/rod|棍杖:staff/rod|棍棒:club/staff/stick|棒子:stick/club/maize|棒子面:corn mush|棒材:bar/rod|棒极了:super|棒棒机:bar phone|棒磨机:rod mill|' +
  '棕树:palm tree|棕榈:palm tree|棕榈树:palm tree|棕榈油:palm oil|棕榈科:palm family|棕毛:palm fiber|棕熊:brown bear|棕缚:palm fiber|棕色:brown|棕褐色:tan|棕黄:light brown|棕黑:dark brown|' +
  '棚子:shack/shed|棚架:trellis|棚顶:canopy/roof/ceiling|森林:forest|森林培育:forestry|森林浴:as therapy|棱台:prism|棱柱:prism|棱角:protrusion|棱锥:pyramid|棱镜:prism|棺木:coffin|棺材:coffin|' +
  '棺材板:coffin bread|棺椁:coffin|椅凳:bench|椅子:chair|植保:plant protection|植入:implant|植株:plant|植根:take root|植民:colony|植牙:dental implant|植物:plant|植物园:botanical garden|' +
  '植被:plant cover|椭圆:oval/ellipse|椭圆形:oval|椰枣:date|椰菜:broccoli|椽子:beam/rafter|楔子:wedge/peg|楔形物:wedge|楦头:shoe last|楦子:shoe tree|楷模:example|楸树:tea plant|' +
  '楼上:upstairs|楼厢:loft|楼台:terrace/tower|楼子:pavilion|楼宇:building|楼层:floor|楼座:gallery seat|楼板:floor|楼梯:stair/staircase|楼梯台:landing|楼梯间:staircase|楼橹:watch tower|' +
  '楼盘:commercial property|楼道:corridor/passageway|楼阁:building/pavilion|楼面:floor|概型:scheme|概形:scheme|概念:concept/idea|概念地图:mind map|概观:survey|概论:introduction/survey|' +
  '榄角:black olive|榆木:elm|榆树:elm|榉木:beech|榔头:hammer|榜样:example|榜笞:whip|榨取:extract|榨油:press|榴弹:grenade|榴霰弹:shrapnel|榻床:couch|槐树:locust tree|槛花笼鹤:prisoner|槭木:maple|' +
  '槭树:maple|槲寄生:mistletoe|槽坊:brewery|槽孔:groove|槽牙:back tooth|槽车:tanker|槽钢:steel groove|樊笼:prison|樊篱:fence/hedge|模具:mold/matrix|模块:module|模块单元:modular unit|' +
  '模块式:modular|模块板:module board|模型:mold/matrix/pattern|模子:mold/matrix|模式:pattern|模形:pattern|模拟信号:analog signal|模样:style/about|模糊:mix up|模组:module|模范:fine example|' +
  '横切:cut across|横幅:banner/streamer|横截:cut across|横截面:cross section|横摇:rolling motion|横断:cut across|横木:thwart|横杠:bar|横标:banner|横桁帆:boom sail|横梁:beam|横流:flow over|' +
  '横渡:cross|横直:whatever|横穿:cross/traverse|横筋斗:cartwheel|横膈:diaphragm|横膈膜:diaphragm|横行:riot|横财:easy money|横贯:cut across|横越:cross/traverse|横跨:stretch across|' +
  '横路:crossroad|横过:traverse|横队:rank|横陈:traverse|横隔膜:diaphragm|横飞:blood|樱桃:cherry|樱花:oriental cherry|樱花草:primrose|橄榄:olive|橄榄枝:olive branch|橄榄树:olive tree|' +
  '橄榄油:olive oil|橄榄绿:olive green|橐囊:bags|橐笥:bag/satchel|橐驼:camel|橘子:tangerine|橘子水:orange squash|橘柑:tangerine/orange|橘树:orange tree|橘红:orange|橘色:orange|' +
  '橘黄色:saffron|橙剂:agent orange|橙子:orange|橙红色:dark orange|橙色:orange|橙色剂:agent orange|橙色战剂:agent orange|橙黄:orange yellow|橡子:acorn|橡子面:acorn flour|橡实:acorn|橡树:oak|' +
  '橡皮:rubber/eraser|橡皮图章:rubber stamp|橡皮擦:eraser/rubber|橡皮泥:modeling clay|橡皮球:rubber ball|橡皮筋:rubber band|橡皮线:wire/cable|橡皮膏:adhesive bandage|橡皮艇:rubber dinghy|' +
  '橡胶:rubber|橡胶树:rubber tree|橱子:wardrobe/closet/cabinet|橱柜:cupboard|橱窗:display window|檐廊:veranda|檐篷:canopy/awning|檵木:fringe flower|檵花:fringe flower|櫆师:north star|' +
  '欠款:balance due|欠薪:back pay|欠账:debt|欠项:liabilities/debt|次之:frequency|次于:second after|次后:then|次子:second son|次序:order|次数:frequency/power|次日:next day|' +
  '次生:secondary/sub|次第:order|次等:second class|次级:secondary|次要:secondary|次长:deputy chief|欢乐:happy|欢乐时光:happy time|欢喜:happy/like|欢娱:happy|欢容:happy|欢心:love|欢悦:happy|' +
  '欢愉:happy|欢畅:happy|欢聚:party|欢送:see off|欣喜:happy|欧吉桑:older man|欧尼:older sister|欧巴:older brother|欧巴桑:older female|欧榛:common hazel|欧泊:opal|欧芹:parsley|' +
  '欧鸽:stock dove|欺瞒:fool|欺诈:cheat|欺骗:cheat|款式:pattern/style/design|款项:funds|歇宿:stay|歇手:rest|歇气:rest|歉收:poor harvest|歌儿:song|歌剧:western opera|歌剧院:opera house|' +
  '歌单:song sheet|歌坛:music business|歌子:song|歌曲:song|歌碟:disc/record|止境:boundary/end|止息:end|止损:stop loss|止歇:stop|止步:stop|止疼片:analgesic|止痛:analgesic|止痛剂:analgesic|' +
  '止痛药:analgesic|止血贴:plaster|正中:middle/center|正主:central figure|正义:justice/just|正人:upright person|正体:standard form|正值:honest/upright|正儿八经:serious/real/true|' +
  '正切:tangent|正反两面:reversible|正史:true history|正号:plus sign|正向:forward/mood|正品:quality product|正太:young|正好:just|正如:just as|正字:standard form|正宗:orthodox school|' +
  '正对:directly facing|正常:ordinary|正当:just/honest/fair|正当中:very middle|正意:sense|正房:central building|正教:orthodox religion|正文:main text|正方向:forward direction|' +
  '正方形:square|正本:original|正步:goose step|正气:moral spirit|正法:law|正派:upright/decent|正然:while|正版:legal|正直:upright/honest|正眼:facing directly|正确:sound/right|' +
  '正经:decent/honorable/serious|正经八百:very serious|正统:orthodox|正职:main job|正色:stern/firm|正规军:standing army|正角:hero|正象:just like|正路:right way|正轨:right track|' +
  '正道:right way|正门:portal|正面:front/direct/open|此刻:now|此前:before this|此后:after this|此地:here|此处:this place|此外:besides|此时:now|此次:this time|此类:such|此行:this trip|' +
  '此起彼伏:up here|此道:such matters|此间:here|此际:then|步伐:step/march|步入:enter|步兵:infantry/foot|步子:step|步枪:rifle|步行虫:ground beetle|步调:step|步辇:sedan chair|' +
  '步骤:procedure/step|武力:military force|武勇:military skills|武器:weapon/arms|武器系统:weapon system|武器级:weapons grade|武将:general|武库:arsenal|武德:ethics|武打片:action movie|' +
  '武术:self defense|武略:military strategy|武装:arms/equipment/arm/military|武装分子:armed fighter|武装力量:armed force|武装部队:armed forces|武警:armed police|武警战士:militia|' +
  '歪点子:illegal device|死亡:die|死人:happen|死伤者:casualty|死党:best friends|死刑:capital punishment|死去:die|死当:stop working|死期:fixed term|死死:firm|死活:fate|死生:critical|' +
  '死绝:die out|死翘翘:die|死难者:casualty|歼击机:fighter plane|歼灭:crush|殊乡:foreign land|殊异:quite separate|殊死:capital punishment|殊色:beauty|殊荣:distinction|残余:relic/residue|' +
  '残余物:trash|残局:aftermath|残忍:mean|残株:stubble|残渣:sediment/debris/rubbish|残留:residue|残留物:residue|残疾:disabled|残疾人:disabled person|残破:broken|残肢:stump|' +
  '残花败柳:broken flower|残茎:stubble|残骸:remains/wreckage|殒命:die|殓房:morgue|殖利:profit/yield|殖民:colony|殖民地:colony|殚力:strive|殚竭:exhaust|殜殜:weak|殡车:hearse|殴打:battery|' +
  '段位:rank/class|段子:sketch|段数:rank/level|段落:passage|殷实:well off|殷富:well off|殷红:dark red|殿下:your majesty|殿堂:palace/hall|殿试:court examination|母亲:mother|' +
  '母亲河:lifeline river|母体:parent/matrix/population|母公司:parent company|母哈:female husky|母国:home country|母带:master tape|母弹:parent shell|母星:home planet|' +
  '母机:machine tool|母汤:must not|母港:home port|母犬:female dog|母球:cue ball|母线:bus|母细胞:mother cell|母群体:population|母船:mother ship|母蜂:queen bee|母语:native language|' +
  '母质:parent material|母音:vowel|母音调和:vowel harmony|母题:motif|母鸡:hen|每个:each/every|每人:each person|每处:anywhere|每天:every day|每年:every year|每当:every time|每日:daily|' +
  '每月:each month|每次:every time|每每:often|每逢:every time|每隔:every|毒剂:poison|毒剂弹:gas projectile|毒化:poison|毒参:hemlock|毒品:drugs/narcotics/poison|毒害:poison|毒枭:drug lord|' +
  '毒株:strain|毒气:poison gas|毒液:venom|毒物:poison|毒素:toxin|毒药:poison|毒蕈:toadstool|毒蛇:viper|毒资:drug money|比例:scale|比例尺:scale|比划:fight|比喻:compare|比如:such as|' +
  '比拟:compare/match|比特:bit|比特犬:pit bull|比率:rate|比肩:match|比萨:pizza|比萨饼:pizza|比赛:competition/match|比赛场:stadium|比较:compare/quite|比量:stick|毕业:graduate|毕业生:graduate|' +
  '毕命:die|毕生:lifetime|毕竟:after all|毛刺:barb|毛发:hair|毛口:burr|毛孔:pore|毛孩子:child|毛巾:towel|毛手毛脚:paw|毛条:wool top|毛根:pipe cleaner|毛毛雨:drizzle|毛毡:felt|毛毯:blanket|' +
  '毛猪:live pig|毛皮:fur/pelt|毛线:knitting wool|毛线衣:sweater/wool|毛线针:knitting needle|毛细:capillary|毛细孔:pore|毛织物:woolen textiles|毛绒玩具:plush toy|毛茛:buttercup|毛衣:sweater|' +
  '毛象:mammoth|毛酸浆:husk tomato|毡子:felt|毡靴:felt boots|毫不:hardly|毫发:hair|毫毛:down|毫秒:ms|毯子:blanket|民主:democracy/democratic|民主主义:democracy|' +
  '民主化:democratic transformation|民主政治:democracy|民主革命:democratic revolution|民乐:folk music|民事:civil|民事诉讼:civil appeal|民事责任:civil liability|民众:common people|' +
  '民兵:militia|民团:militia|民宅:house|民宿:pension|民居:homes|民庭:civil court|民心:popular sentiment|民情:popular sentiment|民意:popular will|民房:private house|' +
  '民政:civil administration|民族:ethnic group|民族团结:national unity|民族工业:national industry|民族舞蹈:folk dance|民族英雄:national hero|民权主义:democracy|民歌:folk song|民法:civil law|' +
  '民法典:civil code|民爆:civil explosives|民用:civilian use|民航:civil aviation|民航班机:civilian plane|民警:civil police|民谣:folk song|民资:private capital|民运:civil transport|' +
  '民间:popular/folk|民间习俗:folk customs|民间传说:folk legend|民间组织:association/organization|民间舞:folk dance|民间舞蹈:folk dance|民间艺术:folk art|民间音乐:folk music|' +
  '民风:popular customs|气体:gas|气候:climate|气候变化:climate change|气力:strength/energy|气动:pneumatic|气动开关:pneumatic switch|气动式:pneumatic|气动控制:pneumatic control|' +
  '气动泵:pneumatic pump|气动闸:pneumatic brake|气压表:barometer|气压计:barometer|气囊:air sac|气团:air mass|气圈:air ring|气场:aura|气垫:air cushion|气塞:air block|气孔:pore|气宇:bearing|' +
  '气度:bearing|气态:air/bearing|气数:fate|气枪:air gun|气根:aerial root|气概:spirit|气氛:mood|气泡:bubble|气泡布:bubble wrap|气泡膜:bubble wrap|气泵:air pump|气流:turbulence|气溶胶:aerosol|' +
  '气潭:air pocket|气焊:gas welding|气煤:gas coal|气球:balloon|气瓶:gas cylinder|气生根:aerial root|气田:gas field|气笼:air pipe|气筒:bicycle pump|气管:gas pipe|气缸:cylinder|' +
  '气胶:aerosol|气象:weather/meteorology|气象卫星:weather satellite|气象学:meteorology|气象局:weather bureau|气象站:weather station|气质:aura/air/class|气道:flue|气钻:pneumatic drill|' +
  '气锤:air hammer|气门:valve/accelerator/stigma|气闸:pneumatic brake|气阱:air pocket|气隙:air vent|气雾剂:aerosol|气雾室:cloud chamber|气韵:spirit|气魄:spirit|氢化氰:hydrogen cyanide|' +
  '氢原子:hydrogen atom|氢弹:hydrogen bomb|氢气:hydrogen|氢气球:hydrogen balloon|氢氧化钠:caustic soda|氢能源:hydrogen energy|氢键:hydrogen bond|氦气:helium|氦气球:helium balloon|' +
  '氧化物:oxide|氧化钙:calcium oxide|氧化铀:uranium oxide|氧化铝:aluminum oxide|氧化锌:zinc oxide|氧原子:oxygen atom|氧效应:oxygen effect|氧气:oxygen|氨气:ammonia|氨水:ammonia solution|' +
  '氮气:nitrogen|氮氧化物:nitrogen oxide|氮芥气:nitrogen mustard|氯仿:chloroform|氯化钠:common salt|氯单质:molecular chlorine|氯气:chlorine|氰化物:cyanide|水上:aquatic|水上乐园:water park|' +
  '水上摩托:jet ski|水上运动:water sports|水下:submarine|水丝:low grade|水井:well|水产:aquatic product|水仙:daffodil|水仙花:daffodil|水位:water level|水冰:water ice|水准:level/standard|' +
  '水准仪:level|水凼:pond|水分:padding|水刑:water boarding|水刑逼供:water boarding|水利家:hydraulic engineer|水利工程:hydraulic engineering|水力:hydraulic power|水力学:hydraulics|' +
  '水力鼓风:hydraulic bellows|水务:water supply|水务局:water authority|水勺:ladle|水压:water pressure|水土:climate|水坑:puddle|水坝:dam|水基:water based|水塔:water tower|水塘:pool|水墨:ink|' +
  '水壶:kettle/canteen|水处理:water treatment|水师:navy|水平:level/standard|水平仪:level|水平尺:spirit level|水平面:level surface|水库:reservoir|水底相机:underwater camera|水弹枪:gel gun|' +
  '水彩:watercolor|水彩画:watercolor|水性:water based|水怪:sea monster|水患:inundation|水族箱:aquarium|水族馆:aquarium|水晶:crystal|水晶球:crystal ball|水暖工:heating engineer|水果:fruit|' +
  '水果刀:paring knife|水果酒:fruit wine|水枪:sprinkler|水栖:aquatic|水桶:bucket|水槽:sink|水母:jellyfish|水母体:jellyfish|水气:steam|水汀:steam|水池:pond/pool/sink|水污染:water pollution|' +
  '水汽:steam|水沟:gutter/sewer|水泡:bubble|水波:wave|水泥:cement|水泵:water pump|水洼:puddle|水流:river/stream|水浒:seashore|水深:depth|水渍:water spot|水渠:canal|水源:water source|' +
  '水潭:pond|水灵:healthy looking|水灾:flood|水炮:water cannon|水烟壶:water pipe|水烟管:water pipe|水烟袋:water pipe|水牛:water buffalo|水獭:otter|水玉:crystal|水田:paddy field|' +
  '水电:hydroelectric power|水盆:basin|水碾:water mill|水神:river god|水稻:rice/paddy|水筲:well bucket|水管:water pipe|水箱:radiator|水系:drainage system|水绿:light green|' +
  '水缸:water jar|水罐:clay jar|水能:hydroelectric power|水能源:hydroelectric power|水蒸气:vapor|水蛇:water snake|水蛭:leech|水蜜桃:honey peach|水表:water meter|水质:water quality|' +
  '水质污染:water pollution|水费:water bill|水路:waterway|水道:canal/lane|水银:mercury|水门:water valve|水门汀:cement|水闸:sluice/lock/dam|水陆:amphibian|水雷:naval mine|水雾:mist|' +
  '水面:water surface|水鸡:frog|水龙:hose/pipe|水龙头:faucet|水龙带:fire hose|永不:never|永久:perpetual/permanent|永久性:permanent|永久磁铁:permanent magnet|永无止境:never ending|永眠:die|' +
  '永磁:permanent magnetism|永磁体:permanent magnet|永续:sustainable/perpetual|永续城市:sustainable city|永逝:die|汀洲:shoal|汀渚:shoal|求乞:beg|求偶:court|求助:appeal|求索:quest|' +
  '求职信:cover letter|汇价:exchange rate|汇兑:remittance|汇入:import|汇出:export|汇划:remittance|汇合:join/fuse/fusion|汇拢:gather|汇整:archive|汇款:remittance|汇注:flow into|' +
  '汇演:joint performance|汇点:meeting point|汇率:exchange rate|汇算:settle accounts|汇编:collection|汇编语言:assembly language|汇聚:come together|汇金:finance|汉子:man|' +
  '汉白玉:white marble|汗毛:hair/down|汗漫:power|汗背心:tank top|汗血马:fine horse|汗衫:vest/undershirt/shirt|汗褂儿:undershirt|汞齐:mercury alloy|江山:country|江水:river water|江河:river|' +
  '江河湖海:rivers|江流:river/current|江源:river source|江蓠:red algae|江豚:river dolphin|江边:river bank|池塘:pool/pond|池子:pond|池沼:pool/pond|污名:stigma|污垢:dirt/filth|' +
  '污染物:pollutant|污水:sewage|污水管:sewage pipe|污泥:mud/sludge|污秽:filth|汪汪:woof woof|汲取:draw|汲引:draw water|汲水:draw water|汹涌:river|汽修:auto repair|汽化器:carburetor|' +
  '汽暖:gas heating|汽水:soda pop|汽油:gasoline|汽油机:gasoline engine|汽灯:gas lamp|汽笛:ship horn|汽缸:cylinder|汽艇:motor boat|汽车:car/automobile/bus|汽车厂:car factory|' +
  '汽车技工:auto mechanic|汽车旅馆:motel|汽车炸弹:car bomb|汽车站:bus stop|汽轮机:steam turbine|汽运:bus transport|汽配:auto parts|汽阀:steam valve|沉住气:stay calm|沉凝:low|沉寂:silence|' +
  '沉得住气:stay calm|沉没:sink|沉淀:settle/sediment|沉淀物:sediment|沉甸甸:heavy|沉痛:profound|沉着:not nervous|沉积:sediment/deposit|沉积物:sediment|沉稳:calm|沉箱:sink box|沉船:shipwreck|' +
  '沉船事故:shipwreck|沉落:sink|沉重:heavy/serious/critical|沉闷:heavy|沉陷:sink|沉静:peaceful/calm|沐浴乳:body wash|沐浴油:bath oil|沐浴球:shower puff|沐浴用品:bath product|' +
  '沐浴花:shower puff|沐浴露:shower gel|沙丘:sand dune|沙丽:sari|沙井:manhole|沙包:sandbag|沙发:sofa|沙发床:sofa bed|沙哑:husky|沙囊:sandbag|沙地:sand dune|沙坑:bunker|沙坑杆:sand wedge|' +
  '沙坝:sand bar|沙子:sand/grit|沙展:sergeant|沙岩:sandstone|沙暴:sandstorm|沙滩:beach|沙滩鞋:beach shoes|沙漏:hourglass|沙画:sand picture|沙盘:sand table|沙碛:sandy shore|沙袋:sandbag|' +
  '沙质:sandy|沙雕:sand sculpture|沙鼠:gerbil|沙龙:salon|沟壑:gorge/gulch/ravine|沟槽:groove/furrow/trench|沟涧:gully/ravine|沟渠:channel/moat|沟谷:gully|沟通:join/connect|沟道:groove|' +
  '没事:free|没事儿:never mind|没什么:never mind|没准:maybe|没吃没穿:very poor|没命:die|没多久:before long|没完没了:without end|没戏:no way|没救:beyond saving|没有:not have|没水准:poor quality|' +
  '没水平:poor quality|没电:flat|没谁了:extraordinary|没门儿:no way|沤凼:compost pit|沥干:drain|沥水架:dish rack|沥青:asphalt|沦没:sink|沧桑:great changes|河卵石:pebble|河外星系:galaxy|' +
  '河套:river bend|河岸:river bank|河川:rivers|河心岛:river island|河曲:bend/meander|河槽:channel|河水:river water|河汊:tributary|河沟:brook/ditch|河流:river|河涌:tributary|河渠:waterway|' +
  '河港:river port|河滨:brook|河滩:river bank|河狸:beaver|河畔:river plain|河神:river god|河蟹:river crab|河谷:river valley|河边:river bank|河运:river transport|河道:river channel|' +
  '河鲜:freshwater fish|沸腾:flare up|油井:oil well|油价:oil price|油光漆:varnish|油墨:printing ink|油布:tarpaulin|油库:fuel depot|油料:oil/fuel|油料作物:peanut|油桃:nectarine|' +
  '油棕:oil palm|油橄榄:olive|油水:grease/profit|油污:sludge|油泵:oil pump|油泼扯面:broad|油漆:lacquer/paint|油灯:oil lamp|油灰刀:putty knife|油炸圈饼:doughnut|油烟:soot|油烟机:range hood|' +
  '油田:oil field|油画:oil painting|油盐酱醋:salt|油砂:oil sand|油管:oil pipe|油箱:fuel tank|油罐车:fuel tanker|油耗:fuel consumption|油脂:grease/oil/fat|油膏:ointment|油船:oil tanker|' +
  '油荤:meat foods|油轮:tanker|油门:accelerator/throttle|油鞋:waterproof shoes|治军:military management|治好:cure|治学:scholarship|治安:public security|治愈:cure|治理:control|' +
  '治疗:therapy|治疗法:therapy|沼气:marsh gas|沼泽:marsh/swamp|沼泽地:marsh/swamp|沼泽地带:marsh/swamp|沾满:dust|沾酱:dip|沾黏:stick|沿岸:coastal area|沿岸地区:coastal area|沿条儿:tape seam|' +
  '沿海:coastal|沿海地区:coastal areas|沿海州:coastal region|沿着:follow|沿革:history|泄出:release|泄欲工具:sexual object|泄气:leak/flat|泄洪闸:sluice gate|泄流:drainage|泄漏:leak|泄露:leak|' +
  '泅水:swim|泅渡:swim across|泅游:swim|泉水:spring water|泉源:source|泊位:parking space|法人:corporation|法会:religious assembly|法儿:way/means|法兰绒:flannel|法典:legal code|' +
  '法则:law/rule/code|法力:magic power|法务:legal affairs|法医:forensic doctor|法医学:forensic medicine|法国梧桐:plane tree|法场:execution ground|法子:way|法学:law|法学院:law school|' +
  '法官:judge|法定:statutory/legal|法宝:talisman|法度:law|法式:rule|法律:law|法律责任:liability|法拍:judicial auction|法术:magic|法杖:magic staff|法案:bill|法槌:gavel|法衣:nun/vestment|' +
  '法规:legislation|法门:way|法院:court|泛光灯:floodlight|泛滥:flood|泛珠三角:south china|泛称:general term|泛起:surface|泛音:harmonic|泡子:pond|泡影:mirage|泡棉:foam|泡汤:stall|' +
  '泡沫:foam/bubble|泡沫经济:bubble economy|泡泡浴:bubble bath|泡漩:eddy|泡罩塔:bubble tower|泡腾:bubble/fizz|泡茶:make tea|波丽士:police|波函数:wave function|波动:wave motion|' +
  '波动力学:wave mechanics|波峰:wave crest|波带片:zone plate|波幅:amplitude|波形:wave form|波数:wave number|波普艺术:pop art|波束:beam|波段:wave band|波波头:bob|波浪:wave|波谱:spectrum|' +
  '波谷:trough|波面:wave front|泥刀:trowel|泥土:earth/mud/clay|泥坑:mire/morass|泥垢:dirt|泥塑:clay modeling|泥子:putty|泥孩:clay doll|泥封:lute|泥工:masonry work|泥水:mud/masonry|' +
  '泥沙:silt|泥沼:swamp|泥泞:mud|泥浆:mud|泥淖:mud|泥潭:quagmire|泥灰:lime plaster|泥炭:peat|泥煤:peat|泥胎:clay idol|泥金:gild/gilt|泥铲:trowel|泥鳅:mud fish|注入:empty into|注册:register|' +
  '注射剂:shot|注射器:syringe|注射针:needle|注销:write off|泪水:teardrop|泪滴:teardrop|泪珠:teardrop|泯灭:die out|泰半:most|泰然:calm|泱泱:grand|泳姿:swimming style|泳将:swimming star|' +
  '泳帽:swimming cap|泳池:swimming pool|泳裤:swim trunks|泳镜:swimming goggles|泵柄:pump handle|泵浦:pump|泵灯:lamp|泵站:pumping station|泻剂:laxative|泻药:laxative|泼掉:spill|泼贱:base|' +
  '泽塔:zeta|洁具:bathtub|洁净:clean|洁白:pure white|洋务:foreign affairs|洋味:western style|洋娃娃:doll|洋学堂:math/physics|洋将:import|洋底:ocean floor|洋式:western style|' +
  '洋教:foreign religion|洋气:western style|洋油:kerosene|洋流:ocean current|洋灰:cement|洋琵琶:mandolin|洋碱:soap|洋紫苏:sage|洋芋片:potato chip|洋芫荽:parsley|洋苏:sage|洋葱:onion|' +
  '洋葱圈:onion ring|洋蒲桃:love apple|洋蓟:globe artichoke|洋话:foreign language|洋货:western goods|洋车:rickshaw|洋钱:foreign money|洋镐:pickaxe|洋面:ocean surface|洋香瓜:cantaloupe|' +
  '洋香菜:parsley|洒家:me|洒水:sprinkle|洒水机:sprinkler|洒水车:sprinkler truck|洒脱:natural|洗净:wash clean|洗剪吹:shampoo|洗劫:loot|洗发乳:shampoo|洗发剂:shampoo|洗发水:shampoo|洗发水儿:shampoo|' +
  '洗发液:shampoo|洗发皂:shampoo|洗发粉:shampoo powder|洗发精:shampoo|洗发露:shampoo|洗手池:bathroom sink|洗手盆:bathroom sink|洗手间:toilet/lavatory/washroom|洗染店:cleaners|洗洁剂:detergent|' +
  '洗涤:rinse/wash|洗涤剂:detergent|洗涤槽:sink|洗涤间:washroom|洗澡间:bathroom|洗濯:wash|洗牌:shake up|洗盆:basin|洗碗机:dishwasher|洗碗池:kitchen sink|洗练:deft|洗脱:wash away|洗脸台:sink|' +
  '洗脸盘:hand basin|洗衣:laundry|洗衣店:laundry|洗衣房:laundry room|洗衣板:flat chest|洗衣粉:laundry detergent|洞口:tunnel entrance|洞子:cave/pit|洞孔:hole|洞察力:insight|' +
  '洞府:cave dwelling|洞穴:cave/cavern|洞窟:cave|洞见:insight|津泽:sap|津要:key post|津贴:allowance|洪峰:flood peak|洪水:flood|洪涝:flood/inundation|洪灾:flood|洪炉:great furnace|' +
  '洪福:good fortune|洲府:state government|活人:living person|活体:living body|活儿:work|活力:energy|活力四射:dynamic|活动:exercise/flexible/liquid/activity|活动中心:activity center|' +
  '活动房:prefab|活动房屋:prefab|活动能力:mobility|活化石:living fossil|活命:life|活套:noose|活好:live well|活存:demand deposit|活度:activity|活性:activity/active|活期:current/demand|' +
  '活期存款:demand deposit|活期贷款:demand loan|活泛:flexible|活泼:active|活活:simply|活火山:active volcano|活灵活现:living spirit|活瓣:valve|活生生:real/living|活禽:live poultry|活结:noose|' +
  '活色生香:charming/vivid|活茬:farm work|活菩萨:saint|活计:handicraft/needlework/work|活跃:active/enliven|活路:labor|活钱:extra income|活门:valve|活靶子:target|活鱼:living fish|' +
  '活龙活现:living spirit|洽商:talk over|派任:set apart|派克大衣:parka jacket|派出:send|派别:group/school|派势:style|派员:send staff|派头:style|派对:party|派生:produce|派送:send/deliver|' +
  '派遣:send|流于:change|流传:hand down|流体:fluid|流体力学:fluid mechanics|流入:flow into|流出:flow out|流利:fluent|流别:branch/school|流动:flow/mobile/liquid|' +
  '流动人口:floating population|流动性:mobility|流动负债:current liability|流动资产:current assets|流动资金:fluid funds|流域:valley|流失:wash away|流媒:streaming media|' +
  '流媒体:streaming media|流岚:mountain mist|流干:drain|流弹:stray bullet|流形:manifold|流感:influenza|流感疫苗:influenza vaccine|流感病毒:influenza virus|流星:meteor|流星锤:meteor hammer|' +
  '流星雨:meteor shower|流水:running water|流水线:pipeline|流沙:lava|流泻:flow/flood|流派:tributary/school/style|流浪:drift about|流浪狗:stray dog|流浪猫:stray cat|流浪者:vagabond|' +
  '流淌:flow|流畅:fluent|流离失所:displaced|流程:stream|流网:drift net|流萤:firefly|流血:shed blood|流行音乐:pop music|流览:skim/browse|流辈:contemporary|流通:distribution|流速:flow speed|' +
  '流量:flow rate|流韵:cadence|流食:liquid food|浅学:shallow study|浅易:easy/simple|浅析:primary|浅水:shallow water|浅海:shallow sea|浅淡:light/pale|浅滩:shoal|浅白:simple|浅礁:shoal|' +
  '浅色:light color|浅说:simple introduction|浅近:simple|浅露:direct|浅黄色:pale yellow|浅黑:dark/gray|浆硬:starch|浆糊:paste|浆纸:paper pulp|浇水:water|浇灌:water|浇铸:cast/mold|' +
  '浊塞音:voiced stop|浊辅音:voiced consonant|浊音:voiced sound|测孕:pregnancy testing|测心术:mind reading|测深:sound|测知:sense|测绘:map|测试:test/beta|测试器:meter|测量:survey/gauge|' +
  '测量工具:gauge|测量船:survey vessel|测验:test|浏览:browse|浏览量:traffic|浑号:nickname|浑身:all over|浑身上下:all over|浓厚:deep|浓艳:rich|浓郁:rich/heavy|浓重:rich/heavy/deep/profound|' +
  '浚渫:dredge|浣洗:wash|浣涤:wash/rinse|浣濯:wash/rinse|浣熊:raccoon|浣纱:wash silk|浣衣:wash clothes|浩博:very many|浩室:house|浩瀚:boundless|浩繁:heavy|浩茫:boundless/unlimited|' +
  '浪头:wave|浪涛:ocean wave|浪潮:wave|浪花:spray|浪谷:low point|浪费:waste|浮云:floating clouds|浮云朝露:floating clouds|浮出水面:surface|浮动:drift about|浮动窗口:floating window|' +
  '浮土:surface dust|浮尘:dust|浮岩:pumice|浮桥:pontoon bridge|浮沫:froth/foam|浮浅:shallow|浮游:drift|浮游生物:plankton|浮潜:snorkel|浮点:floating point|浮点型:floating point|浮石:pumice|' +
  '浮窗:floating window|浮质:aerosol|浮雕:relief sculpture|浮面:surface|浴室:bathroom|浴巾:bath towel|浴帘:shower curtain|浴帽:shower cap|浴柜:bathroom cabinet|浴池:public bath|' +
  '浴液:body wash|浴球:shower puff|浴盆:bathtub|浴缸:bathtub|浴花:shower puff|海上:maritime|海事:maritime affairs|海事法院:maritime court|海产:marine|海兔:sea hare|海关:customs|' +
  '海关部门:customs section|海内:whole world|海军:navy|海军上校:captain|海军中校:commander|海军大校:commodore|海军少校:lieutenant commander|海军蓝:navy blue|海刺芹:sea holly|海参:sea cucumber|' +
  '海口:seaport|海域:sea area|海外:overseas|海子:lake|海岛:island|海岬:headland|海岸:coastal|海峡:strait/channel|海巡:coast guard|海市:mirage|海带:kelp|海平面:sea level|海战:sea warfare|' +
  '海星:starfish|海景:sea view|海枣:date|海沟:marine trench|海波:wave|海洋:ocean|海洋性:maritime|海洋雪:marine snow|海洛因:heroin|海洛英:heroin|海浪:sea wave|海涂:shoal|海港:seaport/harbor|' +
  '海湾:bay/gulf|海湾国家:gulf states|海滨:shore/seaside|海滩:beach|海潮:tide|海狗:fur seal|海狮:sea lion|海狸:beaver|海獭:sea otter|海百合:sea lily|海盐:sea salt|海砂:sea sand|海绵:sponge|' +
  '海绵蛋糕:sponge cake|海藻:seaweed/kelp|海蛎:oyster|海蛎子:oyster|海蛞蝓:sea slug|海蜇:edible jellyfish|海螺:sea snail|海角:cape/promontory|海警:coast guard|海豚:dolphin|海象:walrus|' +
  '海豹:seal|海边:coast/seaside/seashore/beach|海运费:shipping|海选:more often|海防:coastal defense|海陆军:military force|海隅:coastal area|海面:ocean surface|海风:sea breeze|' +
  '海马:sea horse|海鹫:sea eagle|海龟:turtle|浸入:dip|浸剂:infusion|浸沉:steep|浸没:swamp|浸泡:steep|浸洗:rinse|浸润:percolate|浽溦:drizzle|涂乙:edit|涂写:daub|涂去:ink|涂层:coating|' +
  '涂径:path/road|涂抹:paint/apply/doodle|涂敷:daub/plaster/apply|涂料:paint|涂油:grease/oil/baste|涂片:microscope slide|涂盖:coat/mask|涂鸦:graffiti|涂鸭:graffiti|消亡:die out|' +
  '消停:stop/peaceful|消化:process|消化液:digestive fluid|消化管:digestive tube|消化系统:digestive system|消化酶:digestive enzyme|消受:bear|消息:news/information|消息来源:web feed|' +
  '消沉:plummet|消火栓:fire hydrant|消瘦:waste away|消磨:sap|消耗:mail|消蚀:wear away|消费品:consumer goods|消费税:consumption tax|消费级:consumer grade|消费群:consumer group|' +
  '消费者:consumer|消费资料:consumption data|消费金融:consumer finance|消遣:recreation|消金:consumer finance|消防:fire control|消防局:fire department|消防栓:fire hydrant|' +
  '消防署:fire station|消防车:fire engine|消防通道:fire exit|消防队:fire brigade|消隐:hide|消音:silence|涉世:gain experience|涉历:experience|涉及:concern|涉案:weapon|涉渡:ford|涉猎:skim|' +
  '涉览:browse/read|涉足:step into|涉黑:gang related|涉黑案:criminal case|涌动:people|涌溢:well up|涌现:spring up|涌起:well up|涌进:spill|涡旋:eddy/vortex|涡轮:turbine|涣散:slack|' +
  '涤去:wash off|涤汰:wash away|涤荡:wash off|涤除:wash away|润滑剂:lubricant|润滑液:lubricant|润肤乳:body lotion|润肤露:body lotion|涧壑:valley/ravine|涧峡:gorge|涧水:mountain stream|' +
  '涧流:mountain stream|涧溪:mountain stream|涨到:go up|涨势:rising trend|涨幅:growth|涨潮:high tide|涨粉:gain followers|涨红:turn red|涨钱:inflation|涩味:astringent|液体:liquid|' +
  '液力:hydraulic|液化气:liquid gas|液压:hydraulic pressure|液压传动:hydraulic drive|液态:liquid|液态水:liquid water|液晶:liquid crystal|液氨:liquid ammonia|液氮:liquid nitrogen|' +
  '液流:stream|液面:surface|涵义:content/meaning|涵养:support|涵意:content/meaning|涵括:cover|涵盖:cover|淀粉:starch|淆杂:mix up|淋浴:shower|淋漓:fluid/extreme|淋漓尽致:brilliant|淌下:shed|' +
  '淑女:lady|淘客:talk|淘析:strain|淘汰:wash out|淘河:pelican|淘洗:wash|淘箩:basket|淘米:rinse rice|淘选:strain off|淘金潮:gold rush|淘金热:gold rush|淡化:water down|淡妆:light makeup|' +
  '淡水湖:freshwater lake|淡水鱼:freshwater fish|淡蓝色:light blue|淡薄:thin/light|淡黄:light yellow|淤泥:silt/sludge/ooze|淤浅:silt up|淤灌:warp|淤积:silt/sediment/ooze|淫乐:vice|' +
  '深切:honest|深刻:profound/deep|深厚:deep/profound|深处:abyss|深奥:profound|深孚众望:very popular|深层:deep/underlying|深层政府:deep state|深层次:deep level|深广:profound|深度:depth|' +
  '深度学习:deep learning|深情:deep love|深情厚意:profound love|深情厚谊:deep friendship|深情款款:caring|深挖:dredge|深棕:dark brown|深棕色:dark brown|深沉:deep/profound|深浅:depth|' +
  '深海:deep sea|深深:deep/profound|深渊:abyss|深潭:abyss|深灰色:dark gray|深空:deep space|深红色:crimson/scarlet|深绿:dark green|深色:dark|深蓝:dark blue|深谷:ravine|深邃:deep|' +
  '深重:profound|深锁:closed off|深闭固拒:deep|深陷:deep set|混交:mixed|混交林:mixed forest|混元:world|混凝土:concrete|混出名堂:somebody|混号:nickname|混合:mix/hybrid/composite|混合体:mixture|' +
  '混合感染:mixed infection|混合物:mixture/composite|混合肥料:compost|混同:mix up|混名:nickname|混和:mixture|混日子:waste time|混杂:mix|混淆:mix up|混种:hybrid|混纺:mixed fabric|混编:mixed|' +
  '混血:hybrid|混行:mixed use|混酱:mole|淹没:flood|淹灭:flood/bury|淹盖:flood|添加:add|添加剂:additive|添加物:additive|添补:fill|清丽:scenery/charming|清亮:bright|清关:customs clearance|' +
  '清净:peaceful|清凉油:balm|清嗓:hawk|清寒:poor|清廉:honest|清扫:tidy up|清查:ferret out|清水:drinking water|清洁:clean|清洁剂:detergent|清洁器:cleaner|清洁工:cleaner|清洗:wash/rinse/clean|' +
  '清涤:rinse/wash/clean|清淡:slack|清淤:dredge|清点:check|清点帐目:take stock|清玩:curio|清理:tidy up|清癯:thin/spare|清白:pure|清盘:liquidation|清真:clean/pure|清真寺:mosque|清空:empty|' +
  '清算:settle accounts|清算行:clearing bank|清脆:silvery|清茶:green tea|清谈节目:talk show|清道夫:street cleaner|清醒梦:lucid dream|清零:reset/empty/zero|渊博:profound|渊壑:deep valley|' +
  '渊泉:deep springs|渊深:profound|渊源:origin/source|渊玄:depth|渊薮:nest/den|渊谷:deep valley|渊远:deep/profound|渊默:profound silence|渐进:move forward|渔业:fishery|' +
  '渔具:fishing gear|渔场:fishing ground|渔捞:fishing|渔港:fishing port|渔笼:fishing pot|渔线:fishing line|渔网:fishing net|渔船:fishing boat|渔船队:fishing fleet|渔轮:fishing vessel|' +
  '渗坑:sewage pit|渗沟:sewer|渗流:ooze|渗滤壶:coffee percolator|渠沟:trench|渠道:channel/means|渡船:ferry|渡轮:ferry boat|渡轮船:ferry ship|渡过:cross over|渡鸦:common raven|' +
  '渣子:dregs/bits|渣滓:residue/dregs|温习:review|温和:moderate|温室:greenhouse|温室效应:greenhouse effect|温室气体:greenhouse gas|温理:review|港务局:port authority|港区:port area|' +
  '港口:port/harbor|港口城市:port city|港埠:port/wharf|港警:port police|游丝:gossamer|游乐:recreation|游人:tourist|游动:mobile|游历:tour/travel|游园会:fair|游客:tourist|游弋:cruise/patrol|' +
  '游戏:game/play|游戏设备:gaming device|游标:cursor|游民:vagabond|游水:swim|游泳:swimming/swim|游泳圈:swim ring|游泳池:swimming pool|游泳镜:swimming goggles|游离:leave/free|' +
  '游船:cruise ship|游艇:barge/yacht|游艺:entertainment|游艺会:fair|游蛇:water snake|游行:march|游览:tour|游览区:tourist regions|游记:travel notes|游说:lobby/campaign|游说团:lobby group|' +
  '游说团体:lobby group|游说集团:lobby group|游资:floating capital|游走:network/skirt|游轮:cruise ship|渺渺茫茫:unknown|渺茫:remote|渺远:remote|湍急:rapid|湍流:turbulence|湔洗:wash|湔涤:wash|' +
  '湖泊:lake|湖滨:lake front|湛蓝:azure|湮没:bury|溅洒:spill|溉涤:wash|源代码:source code|源头:source/origin|源泉:well spring|源点:source|源码:source code|源程序:source code|溜冰场:ice rink|' +
  '溜槽:sluice/chute|溜肩膀:work shy|溟池:northern sea|溟海:dark sea|溢价:premium|溢出:spill over|溢流孔:spill vent|溪壑:valley|溪径:path/way/channel|溪流:stream|溪涧:stream|' +
  '溪谷:valley/gorge|溶体:solution|溶剂:solvent|溶液:solution|滋水枪:water gun|滋长:grow/yield|滑冰:skate|滑动:slide|滑板:skateboard|滑板车:push scooter|滑板鞋:skate shoes|滑梯:slide|' +
  '滑水:water ski|滑水道:water slide|滑石:talc|滑移:drift|滑翔机:glider|滑翔翼:hang glider|滑胎:drift|滑落:slide down|滑行:slide/coast/taxi|滑车:pulley block|滑雪:ski|滑雪场:ski resort|' +
  '滑雪板:ski|滑雪索道:ski lift|滑鼠:mouse|滑鼠垫:mouse pad|滚动:roll/scroll|滚动条:scroll bar|滚奏:drum roll|滚珠:bearing ball|滚珠轴承:ball bearing|滚筒:cylinder/drum|滚轮:drum|' +
  '滚边:border/edging|满分:full marks|满天:whole sky|满天飞:always active|满师:graduate|满当当:brim full|满月:full moon|满有谱:certain|满满:full|满满当当:brim full|满潮:high tide|' +
  '满点:full marks|满登登:brim full|满盈:full up|满盘:comprehensive|满贯:grand slam|满足:meet/content|满速:full speed|满门:whole family|滤光镜:filter|滤出:filter out|滤压壶:french press|' +
  '滤嘴:cigarette filter|滤器:filter/strainer|滤尘器:dust filter|滤波器:signal filter|滤清器:filter|滤盆:colander|滤砂:filter sand|滤纸:filter paper|滤网:filter/sieve|' +
  '滤色镜:color filter|滤芯:filter|滤过:filter|滤锅:colander|滤镜:filter|滤除:filter out|滥伐:forest clearance|滥权:misuse power|滥用:misuse|滥觞:origin|滨海:coastal|滩头:beach|' +
  '滴水:water drop|滴水嘴兽:gargoyle|滴注:percolate|滴漏:water clock|滴答声:tick|滴翠:green|滴蜡:wax play|漂泊:drift|漂洗:rinse|漂游:drift|漂移:drift|漂走:drift|漂雷:floating mine|' +
  '漆布:linoleum|漏勺:strainer spoon|漏壶:water clock|漏失:oversight|漏掉:miss|漏斗:funnel|漏斗云:funnel cloud|漏油:oil spill|漏泄:leak|漏洞:leak/hole|漏电:leak electricity|' +
  '漏锅:colander/strainer/sieve|演习:exercise|演出:act/performance/concert/show|演出地点:performance place|演化:evolution|演员阵容:cast|演技:performing skills|' +
  '演播:broadcast performance|演播室:broadcasting studio|演示:show|演练:drill/practice|演绎:enact|演艺:performing arts|演艺圈:show business|演艺界:entertainment world|演说:speech|' +
  '演进:evolution|漠然:cold|漩涡:eddy/vortex|漫无边际:boundless|漫漫:long/boundless|漫长:very long|漱口:gargle|潜伏:hide|潜影:hide|潜望镜:periscope|潜水:dive|潜水刀:dive knife|潜水艇:submarine|' +
  '潜舰:submarine|潜艇:submarine|潜艇堡:submarine sandwich|潟湖:lagoon|潭奥:profound/deep|潭府:abyss|潭水:deep water|潮位:tide level|潮水:tide|潮汐:tide|潮汛:spring tide|' +
  '潮流:tide/current/trend|潮虫:pill bug|澄清:settle|澄渊:deep water|澄粉:wheat starch|澄面:wheat starch|澡塘:communal bath|澡巾:shower glove|澡盆:bath tub|澡罐:tub|澳宝:opal|激光:laser|' +
  '激光唱片:compact disk|激光器:laser|激动:stir up|激增:shoot up|激打:laser printer|激波:shock wave|激活:activate|激流:torrent|激烈:acute/extreme|激荡:dash|激起:stir up|' +
  '激进:radical/extreme|激进分子:radical|濒海:coastal|濡染:dip|濡毫:write|瀑布:waterfall|灌录:record|灌木:bush/shrub|灌木丛:shrub|灌木林:low wood|灌濯:wash/rinse|灌铅:loaded|火候:heat control|' +
  '火儿:fire|火光:flame|火力:fire|火印:brand|火器:firearm|火堆:open fire|火山:volcano|火把:torch|火控:fire control|火星:spark|火枪:firearms|火柴:match|火柴人:stick figure|火气:internal heat|' +
  '火浣布:asbestos cloth|火湖:burning lake|火灾:serious fire|火炉:stove|火炬:torch|火炭:ember|火炮:cannon/gun/artillery|火烈鸟:flamingo|火烧眉毛:extreme emergency|火热:burning|火焰:flame|' +
  '火爆:popular|火犁:mechanical plow|火狐:red panda|火电:thermal power|火盆:brazier|火石:flint|火种:tinder/spark|火筷子:fire tongs|火箭:rocket|火箭弹:rocket|火箭炮:rocket artillery|' +
  '火箭筒:rocket launcher|火线:firing line|火腿:ham|火花:spark/sparkle|火花塞:spark plug|火苗:flame|火药:gunpowder|火警:fire alarm|火车:train|火车头:locomotive|火车站:train station|' +
  '火辣辣:burning|火钳:fire tongs|火锅:block|火险:fire insurance|火鸡:turkey|火鹤:flamingo lily|火鹤花:flamingo lily|火麻:hemp|火龙果:dragon fruit|灭亡:die out|灭绝:die out|灭音器:muffler|' +
  '灭鼠药:rat poison|灯丝:filament|灯光:lighting/light|灯塔:lighthouse|灯塔守:lighthouse keeper|灯头:burner|灯心草:rush|灯泡:light bulb|灯火:lights|灯盏:lantern|灯笼:lantern|' +
  '灯笼鱼:lantern fish|灯芯绒:corduroy|灯蕊:lamp wick|灯蛾:moth|灰土:dust|灰尘:dust|灰岩:limestone|灰心丧气:downcast|灰水:gray water|灰泥:plaster/mortar|灰浆:mortar|灰熊:grizzly bear|' +
  '灰猎犬:greyhound|灰獴:gray mongoose|灰白色:ash gray|灰色:gray/grizzly|灰色地带:gray area|灰菜:fat hen|灰霾:dust haze|灰领:engineer|灰鹤:common crane|灵位:memorial tablet|灵体:soul|' +
  '灵便:quick|灵光:halo|灵利:bright|灵塔:memorial pagoda|灵媒:spirit medium|灵巧:deft|灵异:monster|灵快:quick|灵性:intelligence|灵怪:spirit|灵感:insight|灵敏:smart/keen/quick|' +
  '灵机:bright idea|灵棺:coffin|灵活:flexible|灵牌:spirit tablet|灵犀:rhinoceros horn|灵界:spiritual world|灵车:hearse|灵醒:keen|灵验:accurate|灵魂:soul/spirit|灵魂人物:key figure|' +
  '灶具:stove/cooker|灶火:stove/kitchen|灶马:camel cricket|灼见:deep insight|灿烂:brilliant|炉台:stove top|炉子:stove/oven/furnace|炉床:hearth|炉架:grate|炉渣:furnace slag|炉灶:stove|' +
  '炉膛:furnace chamber|炉顶:furnace top|炊事员:cook|炊具:cooker|炒勺:ladle|炒更:moonlight|炒锅:wok|炖锅:saucepan|炙热:burning|炫弄:show off|炫耀:show off|炮兵:artillery soldier|' +
  '炮击:shell/bombard|炮制:produce/process|炮台:fort/battery|炮塔:gun turret|炮弹:artillery shell|炮弹坑:shell crater|炮战:artillery battle|炮轰:bombard/bomb|炮钎:drill|炯炯:shining|' +
  '炸弹:bomb|炸掉:bomb|炸碎:break|炸药:explosive/dynamite|炸薯片:potato chip|点乘:dot product|点交:hand over|点亮:light|点兵:gather forces|点出:point out|点击:hit/press/strike/click|' +
  '点单:order|点名:roll call|点子:spot/point/dot/drop|点按:click|点明:point out|点染:add details|点水:skim|点滴:little bit|点滴试验:spot check|点点:point|点点滴滴:little details|' +
  '点烟器:cigarette lighter|点焊:spot welding|点积:dot product|点视:check|点赞:like|点选:select|点醒:point out|点阵:lattice/bitmap|点集合:point set|炼油:oil refinery|炼油厂:oil refinery|' +
  '炼焦:coking|炼焦炉:coking furnace|炼钢:make steel|炼钢厂:steel mill|炼铁厂:iron foundry|炽热:glowing|烂崽:low life|烂泥:mud/mire|烈士:martyr|烈士陵:memorial mound|烈度:intensity|' +
  '烘干机:clothes dryer|烘手器:hand dryer|烘手机:hand dryer|烘托:foil/offset|烘炉:oven|烘焙师:baker|烘焙店:bakery|烘碗机:dish dryer|烘箱:oven|烘衬:set off|烙印:brand/mark/stamp/stigma|' +
  '烙铁:iron|烙饼:flat bread|烛光:candle light|烛台:candle holder|烛火:candle flame|烜赫:famous|烝民:people|烝黎:people|烟卷:cigarette/cigar|烟卷儿:cigarette|烟厂:cigarette factory|' +
  '烟叶:leaf tobacco|烟囱:chimney/smokestack|烟圈:smoke ring|烟土:raw opium|烟头:cigarette butt|烟尘:air pollution|烟屁:cigarette butt|烟屁股:cigarette butt|烟幕弹:smoke bomb|' +
  '烟斗:pipe|烟枪:opium pipe|烟气:smoke|烟灰:cigarette ash|烟灰缸:ashtray|烟点:smoke point|烟熏:smoke|烟碱:nicotine|烟突:chimney|烟筒:chimney/smokestack|烟缸:ashtray|烟肉:bacon|' +
  '烟花厂:firework factory|烟花粉黛:woman|烟草:tobacco|烟蒂:cigarette butt|烟袋:tobacco pipe|烟雨:drizzle|烟雾:smoke/mist/vapor/fumes|烟雾剂:aerosol|烟雾弹:smoke bomb|烟霞:haze|' +
  '烟霾:smoke/pollution|烤房:oven|烤架:grill|烤炉:oven|烤箱:oven|烧制:fire|烧埋:bury|烧杯:beaker|烧水:heat water|烧水壶:kettle|烧炭:manufacture charcoal|烧焊:weld|烧焦:burning|烧煮:cook|' +
  '烧瓶:laboratory flask|烧硬:fire|烧茶:make tea|烧菜:cook|烧锅:still|烫平:press|烫斗:clothes iron|烫衣:iron|烫衣板:ironing board|烫金:bronze|热中子:thermal neutron|热传导:heat transfer|' +
  '热伤风:summer cold|热函:heat content|热力:heat|热土:homeland|热容:thermal capacity|热带:tropical|热带风暴:tropical storm|热带鱼:tropical fish|热得快:immersion heater|' +
  '热成像:thermal imaging|热捧:popular wave|热播剧:popular show|热敏:thermal|热敏纸:thermal paper|热望:aspire|热机:heat engine|热核武器:fusion weapon|热气:steam/heat|热水器:water heater|' +
  '热水瓶:vacuum bottle|热泵:heat pump|热浪:heat wave|热源:heat source|热焓:heat content|热管:heat pipe|热络:active|热能:heat energy|热脉冲:thermal pulse|热辐射:thermal radiation|' +
  '热量:heat|热量单位:thermal unit|热门:popular|热风枪:heat gun|烹制:cook|烹煮:cook|烹调:cook|烽火:fire beacon|烽烟:fire beacon|焊丝:welding wire|焊工:welding|焊接:weld/welding|焊料:solder|' +
  '焊枪:welding torch|焊点:welding point|焊盘:pad/land|焊锡:solder|焕发:glow/flash|焕新:renew|焕然一新:brand new|焖烧锅:cooker|焙烤:kiln|焦化:coke|焦油:tar|焦炉:coking furnace|焦炭:coke|' +
  '焦点:focus|焦黄:sallow|然则:then|然后:then|然而:but|然顷:before long|煅炉:forge|煌熠:bright|煜煜:bright|煜熠:bright|煞住:brake/stop|煞到:like|煞尾:wind up|煞是:very|煞神:demon|煞车:brake|' +
  '煤层:coal bed|煤屑:coal dust|煤气:gas|煤油:kerosene|煤渣:slack|煤灰:soot|煤炉:coal stove|煤炭:coal|煤焦油:coal tar|煤矿:coal mine|煤箱:coal box|煦煦:benevolent|照亮:lighting|' +
  '照会:diplomatic note|照例:usually|照像机:camera|照射:light up|照常:as usual|照护:care/treatment|照旧:as before|照明:lighting/illumination|照明弹:flare|照样:still|' +
  '照片:photograph/picture|照理:usually|照直:directly|照相机:camera|照相馆:photo studio|煮饭:cook|煽情:moving|熄火:stall|熄灭:stop burning|熄灯:lights out|熊市:bear market|熊掌:bear paw|' +
  '熊猫:panda|熊瞎子:bear|熊胆:bear gall|熊蜂:bumblebee|熏制:smoke|熏烤:smoke|熏肉:bacon|熏陶:training|熏香:incense|熔岩:lava|熔岩流:lava flow|熔岩湖:lava lake|熔断丝:fuse wire|' +
  '熔断机制:trading curb|熔核:weld nugget|熔浆:lava|熔渣:slag|熔炉:forge|熔矿炉:furnace|熔融:fuse|熔解:fusion|熟习:skillful|熟化:cure|熟练:proficient/skillful|熟谙:well versed|熟食:deli food|' +
  '熟食店:deli|熟龄:middle age|熠熠:bright|熨斗:clothes iron|熨烫:iron|熬稃:popcorn|燃放:light|燃料:fuel|燃料循环:fuel cycle|燃料油:fuel oil|燃料电池:fuel cell|燃气:natural gas|' +
  '燃气轮机:gas turbine|燃油:fuel oil|燃油舱:fuel tank|燃点:light|燃烧:combustion|燃烧匙:combustion spoon|燃烧弹:fire bomb|燃煤:coal fuel|燃爆:fire|燃眉之急:extreme emergency|' +
  '燃耗:fuel consumption|燃起:light|燕尾服:tails|燧石:flint|爆冷:breakthrough|爆冷门:breakthrough|爆出:break|爆发:break out|爆发力:music|爆发性:explosive|爆声:bang|爆弹:bomb|爆满:stadium|' +
  '爆炸力:explosive force|爆炸性:explosive|爆炸物:explosive|爆玉米花:popcorn|爆破:dynamite|爆米花:popcorn|爆胎:flat tire|爆表:extreme|爆裂物:explosives|爪印:paw print|爪子:claw|爬上:climb up|' +
  '爬升:climb|爬格子:write|爬虫:reptile|爬虫动物:reptile|爬行动物:reptile|爱乐:love music|爱国:patriotic|爱国者:patriot|爱好:like/interest|爱好者:fan|爱屋及乌:love me|爱巢:love nest|' +
  '爱心:love/heart|爱怜:coo over|爱情:love|爱惜:treasure|爱意:love|爱护:treasure|爱滋:aids|爱滋病毒:aids virus|爱称:pet name|爵士:knight/sir/jazz|爵士乐:jazz|爵士舞:jazz|爵士音乐:jazz|' +
  '爵士鼓:drum kit|父亲:father|父兄:patriarch|父慈子孝:benevolent father|父级:parent|爽亮:open/bright|爽利:efficient|爽朗:open|爽脆:frank/quick|片儿:sheet|片剂:tablet|片名:movie title|' +
  '片商:film distributor|片场:film set|片头:leader|片子:film/movie|片尾:end credits|片断:section/fragment/segment|片时:short time|片段:fragment/extract|片语:phrase|' +
  '版主:forum moderator|版刻:carving/engraving|版图:domain/territory|版块:section/board|版本:version/release|版权:copyright|版画:print|版税:royalty|版面:printing space|' +
  '牌价:list price|牌位:memorial tablet|牌匾:board|牌坊:memorial arch|牌型:hand|牌子:sign/brand|牌戏:card game|牌桌:card table|牌照:car registration|牌组:suit|牒谱:family tree|' +
  '牙人:broker|牙侩:broker|牙冠:crown|牙刷:toothbrush|牙垢:tartar|牙城:military headquarters|牙套:crown|牙子:broker|牙桥:dental bridge|牙白:ivory color|牙石:tartar|牙签:toothpick|' +
  '牙粉:tooth powder|牙线:dental floss|牙线棒:floss pick|牙结石:tartar|牙膏:toothpaste|牙行:broker|牙雕:ivory carving|牙髓:tooth pulp|牙齿:tooth/dental|牛人:true expert|牛仔布:denim|' +
  '牛仔裤:jeans|牛只:cow/cattle|牛头:ox head|牛头犬:bulldog|牛市:bull market|牛栏:cattle pen|牛毛:ox hair|牛油:beef tallow|牛犊:calf|牛皮:cowhide/leather|牛筋草:wire grass|' +
  '牛米:newton meter|牛羊:livestock|牛肉:beef|牛蛙:bullfrog|牛角:cow horn|牛角椒:red pepper|牛轭:yoke|牛顿:newton|牛顿米:newton meter|牛鼻子:crux|牟利:exploitation|牟取:gain profit|' +
  '牡丹:tree peony|牡丹卡:peony card|牡牛:bull|牡蛎:oyster|牡鹿:stag/buck|牢固:firm/secure|牢实:solid/firm/secure|牢房:jail cell|牢狱:prison|牢笼:cage/trap/shackle|牤牛:bull|牧人:pastor|' +
  '牧场:ranch|牧师:pastor|牧神:pan|物业:property|物业税:property tax|物业管理:property management|物主:owner|物事:business/thing/stuff|物产:products/produce|物件:object|' +
  '物价指数:price index|物体:object/body/substance|物力:physical resources|物品:goods|物料:material|物流:distribution|物理:physics|物理化学:physical chemistry|物理学:physics|' +
  '物理层:physical layer|物理性质:physical property|物理治疗:physical therapy|物理疗法:physical therapy|物管:property management|物美价廉:bargain|物色:choose|物证:material evidence|' +
  '物质:substance/material|物质享受:material benefits|物质文明:material culture|物资:goods/supplies|牲畜:livestock|牵制:control/curb|牵头:lead|牵引:draw/tow|牵引力:traction|' +
  '牵引车:tractor unit|牵扶:lead|牵线人:go between|牵绊:yoke|牵绳:tow rope|牵记:miss|牵连:link together|牸牛:cow|牸马:mare|特产:specialty|特价:special price|特价菜:restaurant special|' +
  '特使:special envoy|特例:special case|特出:outstanding|特别:special/very|特别待遇:special treatment|特务:operative/spy|特勤:special duty|特卖:sale|特卖会:sale|特定:special/designated|' +
  '特工:secret service|特异选择:special choice|特快专递:express mail|特快车:special express|特急:top priority|特性:property|特技:special effect|特护:special nursing|' +
  '特效:special effects|特殊:special/extraordinary|特殊护理:special care|特殊教育:special education|特派:task force|特派员:special commissioner|特种:special type|特种兵:commando|' +
  '特种警察:riot police|特种部队:special forces|特等:special grade|特级:special grade|特警:riot police|特许:licensed|特许权:patent|特许状:charter|特质:special quality|' +
  '特辑:special collection|特邀:special invitation|特长:personal strength|特需:special need|犀牛:rhinoceros|犁地:plow|犁沟:furrow|犄角:horn|犊子:calf|犎牛:bison|犬展:dog show|' +
  '犬舍:kennel|犯人:prisoner/criminal|犯浑:mixed up|犯罪:crime|犯罪分子:criminal/offender|犯罪团伙:criminal gang|犯罪者:criminal|犯罪行为:criminal activity|犯罪记录:criminal record|' +
  '犯罪集团:crime syndicate|犰狳:armadillo|状元:leading light|状况:state|状告:sue|状态:state|状态栏:status bar|犹之乎:just like|犹如:like|狂吠:howl|狂奔:rush|狂欢:party|狂潮:tide|' +
  '狂风:gale/squall|狂飙:hurricane|狐女:fox lady|狐狸:fox|狐狸精:fox spirit|狐蝠:flying fox|狒狒:baboon|狗仔式:dog paddle|狗刨:dog paddle|狗吠:bark|狗屋:kennel|狗展:dog show|狗洞:dog door|' +
  '狗熊:black bear|狗爬式:dog paddle|狗狗秀:dog show|狗皮膏药:sham goods|狗窝:doghouse/kennel|狗窦:dog hole|狗粮:dog food|狗肉:dog meat|狗舍:kennel|狗门:dog door|狗鹫:royal eagle|狙击:snipe|' +
  '狙击手:sniper|狩猎:hunt/hunting|独一:only|独个:alone|独体:autonomous body|独创:innovation|独创性:innovative|独到:original|独处:live alone|独居:live alone|独属:special|' +
  '独木舟:dugout/canoe/kayak|独树一帜:stand out|独步:outstanding|独独:alone|独生:only|独生子女:only child|独立:independent/independence|独立钻石:solitaire|独立门户:achieve independence|' +
  '独脚跳:hop|独自:alone|独苗:only child|独资:wholly owned|独身:single/alone|独轮车:unicycle|独领风骚:most outstanding|狭义:narrow sense|狭小:narrow|狭径:narrow lane|狭窄:narrow|狭谷:glen|' +
  '狭路:gorge|狭隘:narrow/limited|狮头石竹:carnation|狮子:lion|狱吏:prison guard|狸子:leopard cat|狸猫:leopard cat|狼井:wolf trap|狼人:werewolf|狼嗥:howl|狼孩:wolf child|狼崽:wolf cub|' +
  '狼蛛:wolf spider|猎刀:hunting knife|猎取:hunt|猎场:hunting ground|猎捕:hunt/hunting|猎枪:shotgun|猎物:quarry|猎犬:hound|猎狗:hunting dog|猎艳:chase women|猎豹:cheetah|猎鹰:falcon|' +
  '猕猴桃:kiwi fruit|猛力:slam|猛劲儿:dash|猛增:rapid growth|猛打:strike|猛撞:slam|猛攻:storm|猛犸:mammoth|猩猩:orangutan|猩红:scarlet|猩红色:scarlet|猪头:pig head|猪栏:pigpen|' +
  '猪流感:swine influenza|猪狗:pig dog|猪舍:pig shed|猫儿:kitten|猫咪:kitty|猫头鹰:owl|猫粮:cat food|猫腰:bend over|猫薄荷:catnip|猫门:cat door|献礼:offering|献花:lay flowers|猴儿:monkey|' +
  '猴子:monkey|猴戏:monkey show|猸子:mongoose|獠牙:tusk/fang|玄关:vestibule|玄妙:profound|玄色:black|玄远:profound|玄青:deep black|率先:show initiative|率尔操觚:dash off|率直:frank|' +
  '率领:lead/command/head|玉佩:jade pendant|玉兔:moon|玉兰花:magnolia|玉帝:jade emperor|玉石:jade|玉米:corn/maize|玉米淀粉:corn starch|玉米粉:corn starch|玉米粒:corn kernel|玉米糕:corn cake|' +
  '玉米花:popcorn|玉米面:maize flour|玉米饼:corn cake|玉荷包:jade purse|玉蜀黍:corn|玉螺:moon snail|玉露:fine liquor|玉音:your letter|王储:crown prince|王冠:crown|王后:queen|王国:kingdom|' +
  '王妃:princess|王子:prince|王室:royal family|王宫:imperial palace|王座:throne|王权:royalty|王法:law|王爷:prince|王牌:ace|王道:benevolent rule|玩偶:doll|玩儿:play|玩具:plaything/toy|' +
  '玩具厂:toy factory|玩具枪:toy gun|玩咖:party guy|玩意:toy/plaything/thing/act|玩物:toy/plaything|玩耍:play|玫瑰:rose flower|玫瑰念珠:rosary|玫瑰花:rose|环保:environmental protection|' +
  '环保型:environmental|环保科学:environmental science|环境:environment|环境保护:environmental protection|环境因素:environmental factor|环境影响:environmental impact|' +
  '环境污染:environmental pollution|环岛:rotary/roundabout|环形公路:ring road|环形山:crater|环形路:circuit|环状:ring like|环球:worldwide|环箍:hoop|环线:ring road|环绕:circle|' +
  '环节:element/sector|环路:loop|环面:ring surface|环顾:survey|环香:incense coil|现下:now|现世:this life|现世宝:fool|现今:now/modern|现代:modern times|现代人:modern man|' +
  '现代史:modern history|现代形式:modern form|现代舞:modern dance|现代音乐:modern music|现任:current|现在:now|现场:spot/site|现场投注:live betting|现如今:now|现实:real|现实情况:current state|' +
  '现年:current age|现役:active duty|现时:current|现款:cash|现行:current|现金:cash|现金周转:cash flow|现金基础:cash basis|现金流:cash flow|现金流转:cash flow|现金流量:cash flow|现金牛:cash cow|' +
  '现钱:cash|玳瑁壳:tortoise shell|玺印:seal|玻璃:glass|玻璃杯:drinking glass|玻璃球:marble|玻璃管:glass tube|玻璃纤维:fiberglass|玻璃纸:cellophane|玻璃罩:glass cover|玻璃钢:fiberglass|' +
  '玻纤:fiberglass|珍品:curio|珍奇:rare|珍宝:treasure|珍异:rare|珍惜:treasure/value|珍珠:teardrop|珍稀:rare|珍视:treasure|珍贵:precious|珍重:precious|珍闻:oddity|珍馐:rare foodstuff|' +
  '珙桐:dove tree|珠子:pearl/bead|珠宝:pearls|珠灰:pearl gray|珠玉:outstanding person|珠玑:gem|珠联璧合:ideal combination|珠茶:gunpowder tea|班上:class|班代:class representative|' +
  '班会:class meeting|班卓琴:banjo|班台:office desk|班底:supporting cast|班房:jail|班机:airliner|班次:grade/shift|班级:class/grade|班线:route|班长:class monitor|球台:table|' +
  '球场:stadium/court/field|球场会馆:clubhouse|球感:ball sense|球拍:paddle/bat|球星:sports star|球杆:club/cue|球棍:club/bat|球棒:bat|球状:sphere|球状物:globe|球瓶:pin|球磨机:ball mill|' +
  '球竿:cue/club/stick|球类:ball sports|球网:net|球赛:game/match|球迷:fan|球道:lane|球阀:ball valve|球面:sphere|球鞋:athletic shoes|理事会:council|理则:logic|理则学:logic|理发:cut hair|' +
  '理学:science|理念:idea/concept|理想:ideal/dream|理想国:ideal state|理科:sciences|理论基础:theoretical foundation|理财:money management|理顺:sort out|琉特琴:lute|琢磨:mull over|' +
  '琥珀:amber|琴弓:bow|琴弦:string|琴棋书画:go|琴锤:mallet|琴键:piano key|瑰奇:precious|瑰宝:treasure|璀璨:bright|璨璨:very bright|瓜代:new shift|瓜分:partition|瓜果:fruit|' +
  '瓜葛:connection/association|瓠瓜:bottle gourd|瓢虫:ladybug|瓣膜:valve|瓦亮:very bright|瓦器:pottery|瓦当:eaves tile|瓦斯:gas|瓦片:tile|瓦特:watt|瓦砾:rubble/debris|瓦砾堆:debris|' +
  '瓦蓝:azure|瓦解:break up|瓮棺葬:urn burial|瓶塞:bottle cork|瓶塞钻:corkscrew|瓶子:bottle|瓶盂:jar/flask/vase/bottle|瓶盖:bottle cap|瓶领:bottle collar|瓶颈:bottleneck|瓷器:porcelain|' +
  '瓷娃娃:porcelain doll|瓷瓶:porcelain bottle|瓷砖:ceramic tile|瓷碗:porcelain bowl|甄别:screen|甄别考试:screen|甄拔:select|甄选:select/pick|甘油:glycerine|甘糖醇:sugar alcohol|' +
  '甘草:licorice root|甘蔗:sugar cane|甘露糖醇:sugar alcohol|甘露醇:sugar alcohol|甚且:even|甚为:very|甚微:very small|甚或:even|甚而:even|甚而至于:even|甚至:even|甚至于:even|甜头:benefit|' +
  '甜甜圈:doughnut|甜美:happy|甜菜:beet|甜蜜:happy|甜言:fine talk|生丝:raw silk|生产:produce/manufacture|生产力:productive force|生产劳动:productive labor|生产单位:production unit|' +
  '生产成本:production costs|生产线:assembly line|生产能力:production capacity|生产设施:production facility|生产队:production team|生人:living person|生养:bear|' +
  '生出:grow/generate/produce|生前:while living|生前预嘱:living will|生力军:new force|生化武器:biological weapon|生命:life|生命周期:life cycle|生命科学:life sciences|生命线:lifeline|' +
  '生存环境:living environment|生平:life|生平事迹:lifetime achievements|生态:ecology|生态城市:sustainable city|生态学:ecology|生态环境:ecosystem|生态系:ecosystem|生态系统:ecosystem|生息:live|' +
  '生意:business|生意经:business sense|生成:generate/produce/form/formed|生手:new hand|生根:take root|生殖力:fertility|生母:natural mother|生活:live/life|生活作风:conduct|' +
  '生活垃圾:domestic garbage|生活方式:lifestyle|生活水平:living standards|生活污水:domestic sewage|生活设施:living facilities|生活资料:consumer goods|生活馆:living museum|生涯:life|' +
  '生漆:raw lacquer|生灵:living thing|生热:generate heat|生父:biological father|生物:biological|生物制剂:biological product|生物制品:biological product|生物学:biology|' +
  '生物工程:genetic engineering|生物弹药:biological ammunition|生物性:biological|生物战:biological warfare|生物战剂:biological agent|生物武器:biological weapon|生物界:biological world|' +
  '生物钟:biological clock|生物链:food chain|生猪:live pig|生皮:pelt|生石膏:plaster|生管:production control|生米:coarse rice|生粉:starch powder|生粉水:starch solution|生老病死:grow old|' +
  '生聚教训:amass wealth|生肉:raw meat|生肖属相:ox|生育:bear/fertility|生育能力:fertility|生蚝:raw oyster|生词:new word|生财:make money|生辰八字:month/day/hour|生造:coin|生铁:pig iron|生锈:rust|' +
  '生长:grow|生长率:growth rate|用不着:not need|用作:serve as|用具:appliance/utensil/gear/equipment|用品:products/goods|用场:use/application|用坏:wear out|用字:use letters|' +
  '用尽:exhaust|用心:motive/careful|用意:purpose|用户:consumer|用料:ingredients/material|用膳:dine|用语:term|用途:use/application|用量:consumption/dose|甩上:slam|甩动:shake|' +
  '甩卖:mark down|甩开:shake off|甩掉:cast off|甩钟:dice cup|甬道:corridor/tunnel|田产:estate/lands|田亩:field|田园:fields/countryside/rural|田地:field|田役:farm work|田猎:hunt|' +
  '田螺:river snail|田赋:land tax|田赛:field events|田野:field|田野调查:field research|田间:field/farm/village|田间管理:land management|田陌:fields|田鸡:frog|由于:because|由来:origin|' +
  '甲型:alpha|甲壳:crust|甲壳动物:crustacean|甲壳类:crustacean|甲壳虫:beetle|甲板:deck|甲等:first class|甲级:first rate|甲胄:armor|甲虫:beetle|甲醇:wood alcohol|甲铠:armor|申令:order/command|' +
  '申诉:appeal|申诉书:written appeal|申说:state|申请:application form|申请书:application|申请表:application form|申述:state|电位:voltage|电信:telecommunications|电信号:electrical signal|' +
  '电信局:central office|电信网路:telecommunications network|电信诈骗:wire fraud|电光:lightning|电冰柜:freezer|电击:electric shock|电力:electricity|电力机车:electric locomotive|' +
  '电功率:electric power|电动:electric powered|电动机:electric motor|电动牙刷:electric toothbrush|电动玩具:video game|电压:voltage|电台:broadcasting station|电吉他:electric guitar|' +
  '电吹风:hair dryer|电唱:gramophone|电唱头:pickup|电唱机:gramophone|电唱盘:gramophone|电器:appliance/device|电场:electric field|电子:electronic/electron|电子业:electronics industry|' +
  '电子书:electronic book|电子云:electron cloud|电子器件:electric equipment|电子学:electronics|电子层:electron shell|电子工业:electronics industry|电子工程:electronic engineering|' +
  '电子版:digital version|电子琴:electronic keyboard|电子眼:electronic eye|电子竞技:video gaming|电子管:valve|电子网络:electronic network|电子表:electric watch|电子警察:traffic camera|' +
  '电子词典:electronic dictionary|电子货币:electronic money|电子邮件:email|电学:electrical engineering|电容:capacitor|电容器:capacitor|电工:electrical engineering|电弧:electric arc|' +
  '电影:movie/film|电影制作:film production|电影制片:film production|电影剧本:film script|电影奖:film award|电影机:movie camera|电影院:cinema|电扇:electric fan|电抗器:reactor|' +
  '电报:cable/telegraph|电报局:telegraph office|电报机:telegraph|电控:electric control|电晶体:transistor|电机:electrical machinery|电杆:electric pole|电极:electrode|电梯:elevator|' +
  '电棒:hair iron|电椅:electric chair|电气:electricity/electric/electrical|电气工程:electrical engineering|电池:battery|电波:electric wave|电洞:electron hole|电流:electric current|' +
  '电流强度:current intensity|电浆:plasma|电源插座:electric socket|电源线:power cable|电火花:electric spark|电灯:electric light|电灯泡:light bulb|电炉:electric stove|电烙铁:electric iron|' +
  '电热:electrical heating|电热壶:electric kettle|电热毯:electric blanket|电焊:electric welding|电照明:electric lighting|电玩:video game|电珠:light bulb|电瓶:battery|' +
  '电磨:electric mill|电离:ion|电离辐射:nuclear radiation|电站:power station|电竞:video gaming|电筒:flashlight|电箱:circuit box|电线:wire|电线杆:electric pole|电缆:cable|' +
  '电网:electricity grid|电能:electrical energy|电脑:computer|电脑病毒:computer virus|电脑语言:programming language|电脑软件:computer software|电芯:battery cell|电表:power meter|' +
  '电视:television|电视台:television station|电视广播:television broadcast|电视机:television set|电视节目:television program|电讯:telecommunications|电诈:wire fraud|电话:telephone|' +
  '电话亭:telephone booth|电话会议:conference call|电话信号:telephone signal|电话区码:area code|电话卡:telephone card|电话本:address book|电话机:telephone set|电话簿:telephone directory|' +
  '电话线:telephone line|电话线路:telephone line|电话网:telephone network|电话网路:telephone network|电话铃声:ring|电路:electric circuit|电车:streetcar|电邮:email|电邮地址:email address|' +
  '电量表:power meter|电钮:push button|电钻:electric drill|电铃:electric bell|电铲:power shovel|电锤:rotary hammer|电键:switch|电门:electric switch|电闸:electric switch|' +
  '电阻:resistance/resistor|电阻器:resistor|电震:electric shock|电音:electronic music|电风扇:electric fan|电饭煲:rice cooker|电驿:relay|男丁:adult male|男人:man/male/men|男人家:man|' +
  '男傧相:best man|男儿:man/son|男同胞:man/male|男士:man|男女:male female|男女老少:men/women|男女老幼:men/women|男娃:guy|男子:man/male|男性:male|男星:male star|男爵:baron|男生:guy|男的:man|' +
  '男神:prince charming|男童:male child|男管家:butler|画作:painting/picture|画像:portrait|画儿:picture/painting|画卷:picture scroll|画图:picture|画坛:painting world|画外音:voice over|' +
  '画展:art exhibition|画布:canvas|画幅:painting/picture|画廊:art gallery|画押:sign|画架:easel|画框:picture frame|画法:painting technique|画画:draw/paint|画质:image quality|' +
  '画轴:scroll painting|画面:picture/image/screen/frame|画风:painting style|畅货中心:outlet store|畋猎:hunt|界内球:fair ball|界别:kingdom|界址:boundary|界标:landmark|' +
  '界桩:boundary marker|界河:border river|界限:boundary|界面:interface|畏怯:nervous|畏途:dangerous road|留下:leave behind|留传:legacy|留住:await|留兰香:spearmint|留堂:detention|' +
  '留声机:gramophone/phonograph|留学生:foreign student|留影:souvenir photo|留心:careful|留神:careful|留遗:leave behind|留都:old capital|畛域:boundary|畜力:animal power|' +
  '畜生:domestic animal|畜类:domestic animal|畜肥:animal manure|略去:delete|略图:sketch|略微:little bit|略码:code|略胜一筹:cut above|番木瓜:papaya|番红花:saffron|番茄:tomato|' +
  '番菜:foreign food|番薯:yam|畸胎:monster|疆土:territory|疆域:territory|疆界:border/boundary|疏失:oversight|疏导:dredge|疏忽大意:oversight|疏挖:dredge|疏果:thin fruit|疏浚:dredge|疏淡:thin|' +
  '疏漏:oversight|疏远:drift apart|疏通:dredge/lobby|疑问:interrogation|疗伤:heal|疗养:heal|疗养院:sanatorium|疗愈:heal/therapy|疗法:therapy/treatment|疣赘:wart|疫苗:vaccine|' +
  '疯人院:mental hospital|疲倦:tire|疲困:weak|疲弱:weak|疲沓:slack|疾速:very fast|疾风:gale|病人:patient|病例:case|病历:medical record|病史:medical history|病号:patient|病号服:hospital gown|' +
  '病员:patient|病室:infirmary/ward|病床:hospital bed|病患:patient|病房:ward|病案:medical record|病残:disability|病毒:virus|病毒科:virus family|病者:patient|病院:specialized hospital|' +
  '痒痒:itch|痕迹:mark|痘苗:vaccine|痛扁:beat up|痦子:mole|痴想:pipe dream|痴汉:fool|瘊子:wart|瘙痒:itch|瘦子:thin person|瘦巴巴:thin|瘫痪:break down|瘫软:weak|癌症:cancer|癌细胞:cancer cell|' +
  '癞蛤蟆:toad|癯瘦:thin|登上:mount|登仙:die|登出:log out|登山车:mountain bike|登录:register|登机入口:boarding gate|登机廊桥:air bridge|登机桥:boarding gate|登机楼:airport terminal|' +
  '登机门:boarding gate|登记:register|登记员:registrar|登记表:registration form|登载:record|登陆:land|登陆舰:landing craft|登高望远:acute foresight|白乳胶:white glue|白云:white cloud|' +
  '白兔:white rabbit|白区:white area|白口铁:white iron|白垩:chalk|白夜:white night|白大褂:medical professional|白天:day|白头:old age|白嫩:fair|白巧:white chocolate|' +
  '白巧克力:white chocolate|白布:calico|白手套:white glove|白报纸:newsprint|白搭:no use|白旗:white flag|白日:sun/time|白木耳:white fungus|白杨:poplar|白杨树:white poplar|白毛:white hair|' +
  '白水:plain water|白水晶:rock crystal|白水泥:white cement|白沫:froth/foam|白洞:white hole|白炽:white heat|白热:white heat|白煤:white coal|白熊:polar bear|白玉:white jade|' +
  '白班:day shift|白班儿:day shift|白电:white goods|白白:white|白皮书:white paper|白皮猪:white person|白砒:white arsenic|白磷:white phosphorus|白米:rice|白粉:heroin|白糖:white sugar|' +
  '白线:white line|白色:white|白色家电:white goods|白色战剂:agent white|白花花:shining white|白苋紫茄:common foodstuff|白茫茫:snow|白莲:white lotus|白蚁:termite|白蜡树:whose bark|白费:waste|' +
  '白酒:white wine|白金:platinum/silver|白钢:steel|白银:silver|白镴:pewter/solder|白陶:white pottery|白雪:snow|白面:flour/heroin|白面儿:heroin|白领:white collar|白颊黑雁:barnacle goose|' +
  '白马王子:prince charming|白鹄:swan|白鹇:silver pheasant|白鹳:white stork|百叶窗:shutter|百叶箱:instrument shelter|百合:lily|百合科:lily family|百合花:lily/virgin|百姓:common people|' +
  '百宝箱:treasure chest|百川:rivers|百年:century/lifetime|百无禁忌:anything goes|百灵:lark|百物:all things|百科:universal|百脚:centipede|百货:general merchandise|' +
  '百货公司:department store|百货商店:department store|百货大楼:department store|百货店:bazaar|百足:centipede|百足虫:centipede|百里香:thyme|皂碱:soap|的士:taxi|的话:if|皆因:simply because|' +
  '皇上:emperor|皇储:crown prince|皇军:imperial army|皇冠:crown|皇古:ancient times|皇太子:crown prince|皇子:prince|皇室:royal family|皇宫:imperial palace|皇家:royal|皇家海军:royal navy|' +
  '皇帝:emperor|皇族:imperial family|皇朝:imperial court|皇权:imperial power|皇法:imperial law|皈依者:convert|皎月:bright moon|皎洁:bright|皎白:bright white|皑皑:pure white|皒皒:white|' +
  '皓白:snow white|皮儿:wrapper/cover|皮具:leather products|皮制品:leather goods|皮包:handbag/briefcase|皮包公司:shell company|皮卡:pickup truck|皮囊:leather bag|皮夹:wallet|' +
  '皮子:skin/fur|皮实:durable|皮带:strap|皮带扣:belt buckle|皮影戏:shadow play|皮条:thong|皮毛:fur|皮筋:rubber band|皮箱:leather suitcase|皮肉:physical|皮肤:skin|皮肤癌:skin cancer|' +
  '皮艇:kayak|皮草:fur clothing|皮萨饼:pizza|皮蛋:century egg|皮袋:leather bag|皮裤:leather pants|皮试:skin test|皮面:surface|皮革:leather|皮鞋:leather shoes|皱折:crease/fold|' +
  '皱纹:wrinkle|皱缩:wrinkle|皱褶:fold/crease|皱起:purse/pucker|盆地:basin|盆子:basin|盆浴:bathtub|盈余:profit|盈凸月:full moon|盈利:profit/gain|益发:ever more|益处:benefit|' +
  '益智玩具:educational toy|益虫:beneficial insect|益鸟:beneficial bird|盐井:salt well|盐分:salt content|盐卤:brine|盐巴:table salt|盐水:brine|盐湖:salt lake|盐滩:salt flats|' +
  '监听:monitor|监察:control|监察人:monitor|监察局:inspection office|监护人:guardian|监护权:custody|监押:jail|监控:monitor|监查:audit/monitor|监查员:monitor|监测:monitor|监牢:prison/jail|' +
  '监牧:pastor|监狱:prison|监看:monitor|监督:control|监禁:jail|监管:supervisory/supervision|监视:monitor/surveillance|监视器:security camera|监视居住:residential surveillance|' +
  '监趸:prisoner|盒子:box/case|盒带:cassette tape|盔甲:armor|盖上:cover|盖儿:cover|盖印:stamp|盖头:cover/cap/veil|盖子:cover/shell|盖层:cap rock|盖帽:block|盖牌:fold|盖章:stamp|' +
  '盖菜:leaf mustard|盗汗:night sweats|盗版:illegal|盗采:log|盘头:turban|盘子:tray/plate/dish|盘尼西林:penicillin|盘旋:spiral/circle|盘桓:spiral|盘梯:spiral staircase|盘点:take stock|' +
  '盘碗:crockery|盘符:drive letter|盘算:scheme|盘绕:coil/twine/weave|盘缠:twine/coil|盘货:take stock|盘陀:spiral|盘香:incense coil|盛世:golden age|盛器:vessel/receptacle|盛大:grand|' +
  '盛大舞会:grand ball|盛景:grand view|盛行:popular|盛装:rich attire|盟军:allied forces|盟国:united countries|盟邦:allied country|盥洗:wash up|' +
  '盥洗室:toilet/washroom/bathroom/lavatory|目光:sight/vision|目光如豆:limited vision|目击:witness|目录:directory/list/contents|目数:mesh size|目标:target|' +
  '目标地址:destination address|目标市场:target market|目测:gauge|目的:purpose/target|目的地:destination|目眦:eye socket|目睹:witness|目视飞行:visual flight|盯住:mark|盯梢:tail/shadow|' +
  '盲杖:white cane|直到现在:even now|直勾勾:fixed|直升机:helicopter|直属:directly subordinate|直捣:directly target|直接:direct|直接宾语:direct object|直接数据:data direct|直接税:direct tax|' +
  '直接竞争:direct competition|直接选举:direct election|直播:live broadcast|直播间:live stream|直来直去:direct|直流:direct current|直流电:direct current|直率:frank|直球:frank|' +
  '直白:frank/open|直积:direct product|直立:upright|直笛:recorder|直系:directly related|直系血亲:blood relative|直至:up till|直观:intuitive|直角:right angle|直角器:set square|' +
  '直角尺:set square|直辖市:municipality|直达航班:direct flight|直选:direct election|直销:direct sale|直飞:fly direct|相中:pick|相互:mutual|相会:meet together|相传:hand down|相似:alike|' +
  '相像:alike|相公:lord/master|相关:related|相加:add up|相同:same|相吸:mutual attraction|相国:prime minister|相声:sketch|相对:relative|相对地址:relative address|相差:differ|相帮:aid|' +
  '相异:different|相当:quite|相思:pine|相抵:offset|相接:interlock|相斥:mutual repulsion|相机:camera|相架:picture frame|相框:photo frame|相比:compare|相片:image/photograph|' +
  '相称:match/suit|相符:match|相等:equal|相聚:meet together|相距:distance apart|相较:compare|相连:link/join/connection|相逢:meet|相遇:meet|相配:match|相配人:match|盾牌:shield|' +
  '省事:simplify matters|省份:province|省会:provincial capital|省力:save labor|省劲:save labor|省却:save|省垣:provincial capital|省城:provincial capital|省治:provincial capital|' +
  '省电:save electricity|省界:provincial boundary|省略:leave out|省级:province level|省视:call upon|省辖市:provincial city|省钱:save money|眉目:logic/progress|看书:read/study|' +
  '看似:seem|看准:check|看出:see|看到:see|看台:terrace|看守:guard|看守所:detention center|看家:outstanding|看开:cheer up|看得出:can see|看得见:can see|看护:watch over|看望:see|看板:billboard|' +
  '看法:view|看看:survey|看穿:scheme|看见:see|看重:value|看顾:watch over|看齐:dress|真丝:silk|真事:real thing|真人:real person|真凭实据:definitive evidence|真切:vivid/honest|真叶:true leaf|' +
  '真声:natural voice|真姬菇:beech mushroom|真实:true/real|真容:portrait|真彩色:true color|真性:real|真怪:odd|真意:true meaning|真才实学:solid learning|真格:true/real|真格的:real/true|' +
  '真正:real/true|真爱:true love|真版:real version|真的:real/true|真知:real knowledge|真神:true god|真空泵:vacuum pump|真空管:vacuum tube|真菌:fungi/fungus|真诚:true|真谛:real meaning|' +
  '真身:real body|真道:true way|真面目:true identity|眨巴:blink|眨眼:blink|眩丽:charming|眩晕:head spinning|眷怀:miss|眷恋:miss|眷爱:love|眼下:now|眼光:insight/foresight/vision|' +
  '眼冒金星:see stars|眼前:now|眼动:eye movement|眼圈:eye socket|眼底下:right now|眼影:eye shadow|眼柄:eye stalk|眼泪:teardrop|眼界:horizon|眼眶:eye socket|眼睛:eye|眼科医生:eye doctor|' +
  '眼窝:eye socket|眼线:spy/scout|眼罩:blindfold/goggles|眼药:eye ointment|眼过劳:eye strain|眼镜:spectacles|眼镜片:lens|眼镜蛇:cobra|眼风:eye signal|着呢:quite|着地:land|着床:take root|' +
  '着忙:rush|着手:set out|着数:scheme/movement|着棋:play chess|着法:move|着火点:combustion point|着色:color/paint|着花:blossom|着落:settlement/solution|着装:dress/clothes/outfit|' +
  '着陆:landing/land|着陆场:landing site|着陆点:landing site|睁开:open|睡房:bedroom|睡椅:couch|睡莲:water lily|睡衣:night clothes|睡袍:nightgown|睡裙:nightgown|睡醒:wake up|' +
  '督学:school inspector|督察:inspector|督察小组:supervisory group|督导:direct|督进去:thrust inside|睦谊:friendship|睫毛膏:mascara|瞄准:target|瞄准具:sight|瞅见:see|瞒哄:cheat|瞥见:glimpse|' +
  '瞧见:see|瞪羚:gazelle|瞬息:ephemeral|瞭哨:stand guard|瞭望台:observation tower|瞭望塔:observation tower|瞻拜:worship|矗立:tower|矛头:barb|知名:famous|知名人士:public figure|知心:caring|' +
  '知更鸟:robin|知识:knowledge/intellectual|知识分子:intellectual|知识库:knowledge base|知识青年:young intellectual|知遇之恩:protection|知音:soul mate|矩尺:set square|矩形:rectangle|' +
  '矩阵:array/matrix|矫味剂:corrective agent|矫捷:athletic|矫正:cure|矫治:cure|短剑:dagger|短剧:sketch|短吻鳄:alligator|短命:die young|短工:odd job|短文:article|短时储存:store|' +
  '短时间:short term|短期:short term|短板:weak point|短片:short film|短程:short range|短线:short term|短腿猎犬:dachshund|短衣:short garment|短衣帮:working people|短袜:sock|短裤:shorts|' +
  '短视频:short video|短语:phrase|短距离:short distance|短路:short circuit|矮个儿:short person|矮凳:low stool|矮子:short person|矮树:bush/shrub|矮矬:short|石作:masonry workshop|' +
  '石像:stone statue|石像鬼:gargoyle/grotesque|石刁柏:asparagus|石南属:heather|石南树:heath|石南花:heather|石器:stone tool|石块:stone/rock|石墨:graphite|石墨碳:graphite carbon|石头:stone|' +
  '石子儿:cobble|石庭:rock garden|石弩:catapult|石板:slab/flagstone/slate|石板瓦:slate tile|石柱:obelisk|石棉:asbestos|石榴石:garnet|石油:oil/petroleum|石油蜡:petroleum wax|' +
  '石油醚:petroleum ether|石洞:cave/cavern|石渠:stone channel|石渣:gravel|石灰:lime|石灰岩:limestone|石灰石:limestone|石片:slab|石状:stony|石狮子:guardian lion|石盐:rock salt|' +
  '石破天惊:breakthrough|石碑:stone tablet|石磨:grindstone|石窟:grotto|石绵:asbestos|石膏:plaster|石膏绷带:plaster cast|石英:quartz|石英表:quartz watch|石英钟:quartz clock|' +
  '石蕊:reindeer moss|石虎:leopard cat|石蜐:goose barnacle|石蜡:paraffin wax|石质:stony|石阶:stone step|石雀:rock sparrow|石雕:stone carving|石青:azure blue|石龙子:lizard|' +
  '矽晶片:silicon chip|矽片:silicon chip|矿业:mining industry|矿井:mine|矿产:minerals|矿产资源:mineral resources|矿企:mining company|矿体:ore body|矿区:mining site|矿场:mine/pit|' +
  '矿坑:mine|矿山:mine|矿床:deposit|矿机:mining machine|矿水:mineral water|矿油精:mineral spirits|矿泉:mineral spring|矿泉水:mineral water|矿渣:slag|矿灯:mining light|矿物:mineral|' +
  '矿物燃料:fossil fuels|矿物质:mineral|矿石:ore|矿藏:mineral resources|矿车:pit truck|码头:wharf/dock/quay/pier|码子:counter/chip/token/cash|码字:type|码线:yard line|码表:stopwatch|' +
  '砂子:sand|砂岩:sandstone|砂浆:mortar|砂石:sandstone/aggregate|砂砾:grit|砂纸:sandpaper|砂轮:grinding wheel|砌合:bond|砌合法:bond|砌块:building block|砌路:paving|砍价:bargain|' +
  '砍伐:cut down|砍刀:machete|砍断:chop off|砍树:chop wood|砒霜:white arsenic|研判:judge|研析:research|研求:study|研磨:milling|研磨料:abrasive|研磨材料:abrasive|研磨盘:abrasive disk|' +
  '研究:research/study|研究中心:research center|研究人员:research personnel|研究小组:research group|研究所:research institute|研究机构:research organization|研究生:graduate student|' +
  '研究生院:graduate school|研究院:academy|研究领域:research area|研钵:mortar|砖块:brick|砖头:brick|砖石:brick|砖窑:brick kiln|砖窑场:brick kiln|砗磲:giant clam|砚台:ink stone|砚瓦:ink slab|' +
  '砚田:ink stone|砚石:ink stone|砝码:standard weight|砥砺:hone|砰砰:slam|破亡:die out|破产:bankruptcy|破关:beat|破冰型艏:icebreaker bow|破发:break serve|破土:plough|破坏:wreck/break|' +
  '破坏活动:sabotage|破壳齿:egg tooth|破天荒:never before|破布:rag|破开:split|破折号:dash|破晓:dawn|破洞:hole|破浪:set sail|破烂:junk|破片:fragment|破瓦寒窑:cold hearth|破绽:split seam|' +
  '破裂:break down|破裂音:stop|破解:crack|破败:crush|破镜:broken mirror|破鞋:broken shoes|破颜:open|砸破:break|砾岩:conglomerate|砾石:gravel|硅晶片:silicon chip|硅棒:silicon rod|' +
  '硅沙:silicon sand|硅片:silicon chip|硐室:chamber|硕大:big|硕果:great work|硙硙:solid|硝烟:smoke|硝酸盐:nitrate|硝酸钙:calcium nitrate|硝酸钠:sodium nitrate|硝酸钾:potassium nitrate|' +
  '硝酸银:silver nitrate|硫棒:sulfur stick|硫黄:sulfur|硬仗:big challenge|硬件:hardware|硬件平台:hardware platform|硬体:hardware|硬壳:crust|硬壳果:nut|硬币:coin|硬是:just/simply|' +
  '硬朗:healthy|硬木:hardwood|硬来:use force|硬气:firm|硬灌:force feed|硬皮:crust|硬纸:cardboard|硬逼:pressure/press/force/push|硬领:collar|确保:guarantee|确切:exact|' +
  '确定:certain/fixed/fix|确实:real/true|确有其事:true|确立:institute|碇泊:moor|碎块:fragment|碎屑:particles|碎掉:broken|碎末:particles/bits|碎片:chip/fragment/splinter|碎石:gravel|' +
  '碎肉:ground meat|碎钻:small diamonds|碑碣:stone tablet|碗柜:cupboard|碟子:saucer|碟片:disc|碧根果:pecan|碧海青天:green sea|碧潭:green pool|碧瓦:green|碧绿:dark green|碧蓝:dark blue|' +
  '碰上:meet|碰到:meet/hit|碰头:meet|碰碰车:bumper car|碰见:meet|碰面:meet|碱基:chemical base|碱式盐:lye|碱性蓝:alkali blue|碱性金属:alkali metal|碱斑:alkali spot|碱水:lye water|' +
  '碱金属:alkali metal|碳原子:carbon atom|碳汇:carbon credits|碳纤维:carbon fiber|碳酸钠:soda|碳链:carbon chain|碳黑:soot|碾压:run over|碾坊:grain mill|碾碎:crush|碾磨:mill|磁体:magnet|' +
  '磁共振:magnetic resonance|磁力:magnetic|磁力链接:magnet link|磁力锁:magnetic lock|磁卡:magnetic card|磁场:magnetic field|磁头:magnetic head|磁层:magnetic layer|磁带:magnetic tape|' +
  '磁带机:tape drive|磁性:magnetic/magnetism|磁暴:magnetic storm|磁条:magnetic stripe|磁极:magnetic pole|磁片:magnetic disk|磁盘:disk|磁石:magnet|磁碟:computer disk|磁碟机:drive|' +
  '磁贴:tile|磁通量:magnetic flux|磁铁:magnet|磁链:magnet link|磁阻:magnetic reluctance|磅礴:boundless/fill|磅秤:scale|磐石:boulder|磨刀:hone|磨叽:waste time|磨坊:mill|磨坊主:miller|' +
  '磨子:mill|磨床:grinding machine|磨得开:come round|磨损:wear out|磨料:abrasive material|磨机:milling machine|磨石砂砾:coarse sandstone|磨砂:sand|磨练:self discipline|' +
  '磨脚石:pumice stone|磨难:trial/cross|礁岛:reef island|礁湖:lagoon|礁石:reef|礜石:arsenic ore|礤床:grater|礤床儿:grater|示意图:sketch|礼义:justice|礼义廉耻:justice|礼包:gift bag|礼品:gift|' +
  '礼堂:auditorium|礼帽:top hat|礼拜堂:chapel/church|礼物:gift|礼金:monetary gift|社交:social contact|社交媒体:social media|社会:society|社会事业:social enterprise|社会保险:social security|' +
  '社会保障:social security|社会党:socialist party|社会关怀:social care|社会名流:public figure|社会团体:social group|社会工作:social work|社会平等:social equality|社会性:social|' +
  '社会服务:social services|社会正义:social justice|社会民主:social democracy|社会活动:social activity|社会环境:social environment|社会科学:social sciences|社会等级:class|' +
  '社会行动:social actions|社会阶层:social class|社保:social insurance|社区:community|社区大学:community college|社团:association/society/group/union|社媒:social media|' +
  '社工:social work|社教:socialist education|社科:social science|社稷:state/country|社群:community|社群媒体:social media|社运:social movement|祈仙台:memorial altar|祈望:hope|' +
  '祈求:appeal|祓饰:renew|祖母绿:emerald|祖系:lineage|祖语:parent language|神交:soul brothers|神人:god|神位:spirit tablet|神勇:heroic|神化:make divine|神厨:master chef|神器:fine weapon|' +
  '神圣:divine/holy/sacred|神山:sacred mountain|神庙:temple|神态:bearing|神怪:demon|神智:mind|神权:divine right|神殿:shrine|神灵:god/spirit/demon|神父:father|神社:shrine|神祇:god|' +
  '神神道道:odd|神祠:shrine|神经:mental state|神经性:mental|神经病:mental case|神经系统:nervous system|神经质:nervous|神经过敏:nervous|神话:legend|神速:lightning speed|神采:spirit|神魂:mind|' +
  '神龛:shrine|祠堂:memorial hall|祥云:magic cloud|票仓:stronghold|票券:share|票庄:money shop|票房:box office|票面值:par value|祭品:offering|祭坛:altar|祭礼:worship|祸害:scourge/wreck|' +
  '祸福吉凶:fate|祸首:chief offender|禀赋:gift|禁军:imperial guard|禁制:control|禁卫:palace guard|禁卫军:imperial guard|禁受:stand|禁品:contraband goods|禁止外出:ground|禁用:durable|' +
  '禁足:soldier/prisoner/ground/gate|禁食:fast|禅房:temple|福分:good fortune|福利:welfare|福利事业:welfare services|福利院:welfare agency|福地:happy land|福委会:welfare committee|' +
  '福气:good fortune|福泽:good fortune|福祉:welfare|福音:good news|离任:leave office|离别:leave|离去:leave/exit|离型纸:release paper|离奇:odd|离子:ion|离子交换:ion exchange|' +
  '离家出走:leave home|离岸:offshore|离峰:off peak|离开:leave|离开人世:die|离心机:centrifuge|离港:leave harbor|禽鸟:fowl|禾木科:cereals|禾本科:grass family|禾秆:straw|禾稻:paddy|禾苗:seedling|' +
  '禾草:grass|禾谷:cereal|秀才:scholar|秀珍菇:oyster mushroom|秀逗:short circuit|私事:personal matters|私交:personal friendship|私产:private property|私人:private/personal|' +
  '私人钥匙:private key|私企:private enterprise|私信:personal letter|私利:personal gain|私塾:private school|私处:private parts|私家:private|私家车:private car|私密:private/secret|' +
  '私房:personal/private|私房钱:secret purse|私有:private|私服:private server|私法:private law|私生活:private life|私立学校:private school|私第:private house|私自:private/personal|' +
  '私营:private|私营企业:private business|私藏:secret store|私钥:private key|秃鹫:vulture|秃鹰:vulture/condor|秃鼻乌鸦:rook|秋令:autumn|秋叶:autumn leaf|秋天:autumn|秋季:autumn|' +
  '秋审:autumn trial|秋征:autumn levy|秋收:reap|秋景:autumn scenery|秋水仙:autumn crocus|秋汛:autumn flood|秋色:autumn scenery|秋菜:autumn vegetables|秋葵:okra|秋葵荚:okra|' +
  '秋衣:long underwear|秋试:autumn exam|秋闱:autumn exam|秋雨:autumn rain|秋霜:autumn frost|种仁:seed kernel|种地:farm|种子:seed|种子植物:seed plant|种族:ethnic group|种植:plant/grow|' +
  '种植体:implant|种植牙:dental implant|种牙:dental implant|种田:farm/farming|种类:type/category/sort/class|种群:population/community|种花:grow flowers|种苗:seedling|' +
  '种菜:grow vegetables|种马:stallion|科举:imperial examination|科举考试:imperial examinations|科仪:scientific instrument|科学:science/scientific|科学知识:scientific knowledge|' +
  '科学研究:scientific research|科学管理:scientific management|科室:department/unit|科教:science education|科斗:tadpole|科普:popular science|科甲:imperial examinations|科研:research|' +
  '科系:department|科级:section level|科考:scientific exploration|科考队:expedition|科长:section chief|秒杀:flash sale|秒表:stopwatch|秒针:second hand|秒钟:second|秕糠:chaff|' +
  '秘书:secretary|秘书长:secretary general|秘密:secret/private|秘密会社:secret society|秘密活动:covert operation|秘密警察:secret police|秘技:cheat code|秘籍:rare book|秘藏:cache|' +
  '秘诀:key/secret|租价:rent price|租借:rent/lease|租地:rent land|租子:rent|租客:tenant|租户:tenant|租用:lease/rent|租税:taxation|租约:lease|租让:rent|租赁:rent/lease|租车:rental car|' +
  '租金:rent|租钱:rent|秤杆:balance arm|秤砣:standard weight|秧子:sapling/seedling/sprout/stem|秧苗:seedling|秩序:order|秩序美:order|积体电路:integrated circuit|积年:old|积弊:age old|' +
  '积德:do good|积极:active|积极反应:active response|积极性:initiative/activity|积水:pond|积物:sediment/deposit|积累:cumulative|积累性:cumulative|积累毒性:cumulative poison|积聚:amass|' +
  '积蓄:save/savings|积雪:snow|称为:called|称作:called|称做:called|称号:name/title|称呼:call|称说:state/call/name|称谓:title|秸秆:straw|移交:transfer|移位:shift|' +
  '移动:move/movement/migration/mobile|移动式:mobile|移动性:mobility|移动电源:power bank|移动电话:mobile telephone|移动设备:tablet|移去:move away|移山倒海:transform nature|移开:move away|' +
  '移植:transplant|移植手术:transplant operation|移民局:immigration office|移转:shift/transfer|移送:person|秽水:sewage|稀世:rare|稀土:rare earth|稀奇:rare|稀少:rare|稀有:rare|' +
  '稀有元素:rare element|稀有气体:rare gas|稀松:poor|稀松平常:ordinary|稀罕:rare|稀薄:thin|稀里光当:thin|程序:procedures/order|程序库:program library|程序性:program|程序码:source code|' +
  '程序设计:computer programming|程度:level|程式:form/pattern/formula/program|程式码:source code|程式语言:programming language|程错:bug|稍微:little bit|稍稍:little|稍许:little/bit|' +
  '税关:customs house|税制:tax system|税前:before taxes|税务:taxation services|税后:after tax|税官:customs officer|税捐:tax/levy/duty|税收:taxation|税款:tax payments|税法:tax code|' +
  '税率:tax rate|税费:tax/levy/duty|税赋:tax liability|税金:tax money|稚子:young child|稳健:firm|稳固:stable/firm|稳定:stable|稳当:secure/stable/firm|稳贴:safe|稳静:calm|稻壳:rice husk|' +
  '稻子:rice|稻田:paddy field|稻米:rice|稻糠:rice husk|稻苗:rice seedling|稻草:rice straw|稻草人:scarecrow|稻谷:paddy|稼穑:farm work|稽查:inspection|稽查人员:inspector|稽查员:inspector|' +
  '稽核:audit/auditing|稿件:article|稿子:script|稿本:sketch|穆勒鞋:mule shoes|穗饰:tassel|穴居人:cave man|穴脉:node|穴鸟:jackdaw|究竟:result|穷人:poor|穷国:poor country|穷尽:exhaust/end|' +
  '穷忙族:working poor|穷竭:exhaust|穷鬼:poor|穹丘:dome|穹窿:dome/vault/sky|穹苍:sky|穹隆:vault|穹顶:dome/vault|空中分列:flyover|空中花园:hanging gardens|空位:room|空余:free|空值:null value|' +
  '空儿:spare time|空军:air force|空军基地:air base|空匮:poor|空名:so called|空地:open space|空壳:empty shell|空壳公司:shell company|空头:armchair/bear/short|空头市场:bear market|' +
  '空室清野:empty room|空巢:empty nest|空心:hollow|空心墙:cavity wall|空心球:hollow ball|空战:air war|空旷:void|空暇:leisure|空格:space|空格键:space bar|空档:free time|空气:air|' +
  '空气凤梨:air plant|空气污染:air pollution|空气调节:air conditioning|空泛:shallow/empty|空洞:cavity/empty|空洞无物:empty cave|空洞洞:empty|空港:airport|空疏:shallow/empty|空白点:empty space|' +
  '空穴:electron hole|空空:empty/nothing|空空如也:hollow|空空洞洞:empty/hollow|空空荡荡:complete vacuum|空窗期:work/revenue|空腔:cavity|空荡荡:empty|空落落:empty|空虚:hollow|空话:bunk|' +
  '空调:air conditioning|空身:alone|空载:no load|空运:air transport|空运费:air freight|空闲:leisure/free|空间:space/room|空间局:space agency|空间探测:space exploration|' +
  '空间站:space station|空防:air force|空降:airborne|空降兵:paratroopers|空隙:crack|空集:empty set|穿戴:dress/clothing/apparel|穿搭:outfit coordination|穿梭:shuttle|' +
  '穿着:attire/clothes/dress|穿着讲究:smart clothes|穿破:wear out|穿裆:nutmeg|穿越:traverse/cross|穿马路:cross|窀穸:bury|突出:outstanding/project|突击:assault|突击步枪:assault rifle|' +
  '突击队:commando unit|突击队员:commando|突发事件:emergency|突破口:breakthrough point|突破点:breakthrough|突袭:storm|窃听器:bug|窄巷:narrow alley|窄缝:slit|窈窈:profound|窒息:choke/stifle|' +
  '窗体:form|窗口:window|窗口期:window|窗台:window ledge|窗子:window|窗帷:curtain|窗幔:curtain|窗户:window|窗户棂:window lattice|窗扇:window|窗框:window frame|窗棂:window lattice|' +
  '窗棂子:window lattice|窗玻璃:window pane|窗钩:window hook|窗饰:window decoration|窘迫:very poor|窜升:shoot up|窜改:change/tamper|窝主:receiver|窝子:den/stronghold|窝巢:nest|窝点:den|' +
  '窝藏:harbor/shelter|窝里斗:group|窟窿:hole/pocket/cavity/debt|窟窿眼:small hole|窠臼:rut|窥伺:spy upon|窦窖:cellar/crypt|窨井:manhole|窨井盖:manhole cover|立下:set up|' +
  '立交桥:overpass/flyover|立体:solid|立体交叉:overpass|立体角:solid angle|立像:standing image|立刻:right away|立定:stop|立式:upright|立意:concept|立方:cube|立方体:cube/cubic|' +
  '立方公尺:cubic meter|立方根:cube root|立方米:cubic meter|立时:right away|立案:register|立法:legislation|立绒:velvet|立足:stand|立身:stand upright|竖式:standing|竖琴:harp|竖直:set upright|' +
  '竖立:stand|竖笛:recorder/clarinet|竖起:stick up|站住:stand|站台:platform|站地:stop|站姿:stance|站岗:stand guard|站点:bus stop|站稳:stand firm|站立:stand/standing|站起:stand|' +
  '站起来:stand up|站队:line up|竞争:competition|竞价:bid|竞拍:bid/auction|竞渡:swimming competition|竞赛:competition/match|竞选副手:running mate|竞选搭档:election partner|' +
  '竞选活动:campaign|竞逐:competition|章则:rule|章子:seal/stamp|章程:rules/regulations/constitution/charter|章节:section|章鱼:octopus|童女:virgin female|童子军:child soldiers|' +
  '童工:child labor|童床:crib|童星:child star|童男:virgin male|童稚:child|童身:virgin|竭尽:exhaust|端倪:boundary|端口:interface/port|端子:terminal|端方:upright/honest|端正:upright|' +
  '端点:end point|端然:upright|端的:details|端站:end station|端系统:end system|端线:end line|端绪:thread|端菜:serve food|端详:full details|端饭:serve|竹子:bamboo|竹席:bamboo mat|' +
  '竹排:bamboo raft|竹林:bamboo forest|竹竿:bamboo pole|竹笋:bamboo shoot|竹笙:bamboo fungus|竹筒:bamboo tube|竹签:bamboo skewer|竹箍儿:bamboo hoop|竹管:bamboo pipe|竹篙:bamboo pole|' +
  '竹篦:bamboo comb|竹篮:wicker basket|竹篱笆:fence|竹篾:bamboo strip|竹舆:bamboo carriage|竹节:bamboo joint|竹荪:bamboo fungus|竹青:bamboo bark|竹鞭:bamboo whip|竹鼠:bamboo rat|' +
  '竿子:bamboo pole|笃定:certain|笃实:sound|笃病:critical|笊篱:wicker|笋子:bamboo shoot|笑窝:dimple|笑靥:dimple|笔供:written evidence|笔友:pen pal|笔名:pen name|笔墨:words/writing|' +
  '笔头:written|笔尖:pen point|笔帽:pencil|笔录:record|笔心:refill|笔挺:bolt upright|笔杆:pen|笔杆子:pen|笔架:pen rack|笔直:bolt upright|笔筒:pen container|笔算:written calculation|' +
  '笔者:writer|笔耕:write|笔芯:pencil lead|笔记:notes|笔试:written examination|笔调:style|笛子:bamboo flute|笞挞:whip|笤帚:whisk broom|符串:string|符印:seal|符号:symbol/mark/sign|' +
  '符合:meet|符咒:amulet|符记:token|符记环:token ring|笨人:fool|笨伯:fool|笨瓜:fool|笨蛋:fool|笨重:heavy|第一:first/primary/foremost|第一例:first case|第一国际:first international|第一声:high|' +
  '第一夫人:first lady|第一季度:first quarter|第一手:first hand|第一时间:first thing|第一次:first time|第一步:first step|第一流:first class|第一炮:opening shot|第一级:first level|' +
  '第一线:forefront|第三世界:third world|第三人称:third person|第三位:third place|第三季度:third quarter|第三方:third party|第三者:other woman|第二:second/next/secondary|' +
  '第二个人:second person|第二产业:secondary industry|第二位:second place|第二天:next day|第二季度:second quarter|第二春:rebirth|第二次:second|第二职业:second job|第五:fifth|第六感觉:sixth sense|' +
  '第四台:fourth channel|第四季:fourth quarter|第四季度:fourth quarter|第四权:press|笼嘴:muzzle|笼头:bridle|笼子:cage/basket/container/trunk|笼槛:cage|笼络:coax|笼统:general/broad|' +
  '笼罩:shroud|笼鸟槛猿:prisoner|等于:equal|等价:equal|等压:equal pressure|等式:equality|等待时间:waiting time|等离子:plasma|等离子体:plasma|等第:level/rank/grade|等级:grade/rank/status|' +
  '等闲:ordinary/common|筋骨:strength|筏子:raft|筑巢:nest|筒子:tube/bobbin|筒阀:sleeve valve|答应:promise|答案:solution|答礼:return gift|策划:scheme/engineer/planning|策源地:source|' +
  '策略:strategy/tactics|筚门闺窦:wicker door|筛子:sieve|筛查:screen|筛检:screen|筛管:sieve tube|筛选:filter|筹出:plan out|筹委会:organizing committee|筹子:chip/counter|筹码:gaming chip|' +
  '筹算:budget/plan|签出:sign out|签到:register|签发:issue|签名:sign|签字:sign|签署:sign|简则:general rule|简化:simplify|简单:simple|简单化:simplify|简单地说:simply put|简帖:letter|' +
  '简帖儿:letter|简易棚:awning|简朴:clothing/plain|简牍:letter/book|简略:simple|简直:simply|简省:simplify|简称:short form|简笔画:sketch|简缩:short form|简表:table|简装:paperback|简谱:re|' +
  '简述:sketch|箅子:grate/grating/grid|箍嘴:muzzle|箍带:strap|箍桶匠:cooper|箍节儿:short length|算出:figure out|算力:computing power|算卦:fortune telling|算命:fortune telling|' +
  '算子:operator|算数:count|算盘:abacus/plan/scheme|算计:plan/scheme|算话:count|管乐器:woodwind|管井:tube well|管他呢:whatever|管他的:whatever|管住:curb|管保:guarantee|管制:control|' +
  '管套:pipe sleeve|管委会:administrative committee|管子:tube/pipe|管家:administrator|管弦乐团:orchestra|管弦乐队:orchestra|管待:serve|管情:guarantee|管控:control|' +
  '管教:discipline/guarantee|管束:control|管理:management/administration|管理人:administrator|管理员:administrator|管理学:management studies|管理站:management station|管线:pipeline|' +
  '管路:oil|管辖:have jurisdiction|管道:tubing/pipeline/channel/means|管道运输:pipeline transport|管龠:flute/pipe/key|箧衍:bamboo box|箪笥:bamboo box|箭头:arrow symbol|' +
  '箭头键:arrow key|箭矢:arrow|箭竹:bamboo|箭靶:pressure|箱型车:van|箱子:suitcase/chest/box/case|箱梁:box girder|箱箧:box/chest|篆书:seal script|篆刻:seal|篇幅:length|篇章:section|' +
  '篓子:basket|篦子:grate|篮圈:hoop/ring|篮子:basket|篮筐:basket|篱垣:fence/hedge|篱笆:fence|篷布:tarpaulin|篷盖布:tarpaulin fabric|篷车:van|篷顶:canopy/roof/ceiling|篾条:bamboo strip|' +
  '簇射:particle|簇新:brand new|簌簌:stream down|簧片:reed|簧管:reed pipe|簿册:register|簿子:book|簿籍:registers/records|籍籍无名:unknown|米尺:meter stick|米果:rice cracker|米欧:mu|' +
  '米浆:rice milk|米白色:off white|米粉:rice flour|米粒:granule|米糠:bran|米虫:parasite|米酒:rice wine|米面:rice flour|米饭:rice|类别:classification/category|类地行星:terrestrial planet|' +
  '类型:type/category|类比:analog|类目:category|籽实:seed/grain/kernel|粉丝:fan|粉刷:paint/emulsion/plaster|粉土:silt|粉尘:dust|粉底:foundation|粉扑:powder puff|粉末:dust|' +
  '粉板:blackboard|粉盒:compact|粉砂:silt|粉碎:crush|粉笔:chalk|粉色:white|粉饰:paint/plaster|粉饼:compact powder|粉黛:cosmetics|粒子:particle/grain/granule|粒子流:particle flow|' +
  '粒子物理:particle physics|粒径:grain size|粗体:bold|粗体字:bold letter|粗分:broad classification|粗劣:coarse|粗厉:abrasive/husky|粗哑:husky|粗放:large scale|粗暴:crude|粗浅:shallow|' +
  '粗率:coarse/crude|粗疏:coarse|粗盐:coarse salt|粗砂:grit|粗粝:coarse|粗糙:crude/coarse|粗莽:crude|粗话:coarse language|粗鄙:coarse|粗陋:crude/coarse/shallow|粗鲁:coarse/crude|' +
  '粘接:bond/splice|粘贴:stick/paste|粘连:stick|粟米:corn|粪便:excrement/feces|粪坑:latrine pit|粪肥:manure/dung|粪金龟:dung beetle|粪金龟子:dung beetle|粮仓:barn|粮库:grain depot|' +
  '粮店:grain store|粮秣:provisions|粮草:army provisions|粮食:foodstuff/cereals|粮食作物:cereals|粮饷:army provisions|精光:glorious|精兵:elite troops|精准:accurate/exact/precision|' +
  '精力:energy|精华:soul|精品:quality goods|精品店:boutique|精密:exact|精密仪器:precision instruments|精密化:add precision|精密陶瓷:electronics|精干:crack/special|精度:precision|' +
  '精彩:brilliant|精微:profound|精心:fine|精怪:monster/spirit|精明:smart|精油:essential oil|精深:profound|精灵:spirit|精炼厂:refinery|精白:pure white|精确:accurate|精确度:precision|' +
  '精神:spirit/mind/mental|精神健康:mental health|精神家园:spiritual home|精神性:mental/nervous|精神文明:spiritual culture|精神状态:mental state|精神病院:mental hospital|精神训话:pep talk|' +
  '精神财富:spiritual wealth|精神领袖:spiritual leader|精简:simplify|精算师:actuary|精纯:pure|精细:fine/careful|精美:fine|精致:fine|精英:elite|精选:choice|精通:master|精锐:elite/crack|' +
  '精魂:spirit/soul|糅合:mix together|糊剂:paste/glue|糊墙纸:wallpaper|糊弄:fool|糊里糊涂:mixed up|糖分:sugar content|糖寮:sugar mill|糖尿病:diabetes|糖房:sugar mill|糖类:sugar|' +
  '糖醇:sugar alcohol|糙米:brown rice|糟粕:dross/dregs/rubbish|糟糠:chaff/rubbish/junk|糟践:waste|糟蹋:waste/wreck/defile/rape|糨糊:paste|糯米纸:rice paper|系上:buckle up|' +
  '系主任:department chair|系列:series/set|系列片:film series|系囚:prisoner|系放:band|系数:factor|系泊:moor|系统:system|系统性:systematic|素人:ordinary person|素净:light|素常:usually|' +
  '素手:white hand|素描:sketch|素数:prime number|素日:usually|素有:have|素朴:simple|素材:source material|素来:always|素质:inner quality|素面:solid color|素面朝天:without makeup|索具装置:rig|' +
  '索取:demand|索带:cable tie|索引:index|索性:simply/just|索求:demand|索要:demand|索讨:demand|紧凑:compact|紧实:firm|紧张:nervous|紧急:emergency|紧急事件:emergency|' +
  '紧急应变:emergency management|紧缩:cut back|紧要:critical/vital|紧闭:secure|紧集:compact set|紫丁香:lilac|紫晶:amethyst|紫气:purple cloud|紫水晶:amethyst|紫石英:amethyst|' +
  '紫竹:black bamboo|紫米:black rice|紫红色:red purple|紫罗兰:violet|紫罗兰色:violet|紫色:purple/violet|累加总数:cumulative total|累垮:break down|累积剂量:cumulative dose|' +
  '累计:cumulative/total|累进:progressive|絮棉:cotton wadding|繁星:many stars|繁杂:many|繁重:heavy|纠合:gathering|纠正:make right|纠结:band together|纠集:gather together|' +
  '红不让:home run|红五类:workers|红利:dividend|红地毯:red carpet|红外:infrared|红外光谱:infrared spectrum|红外线:infrared ray|红妆:young woman|红姑娘:winter cherry|红寡妇鸟:red bishop|' +
  '红尘:human society|红巨星:red giant|红彤彤:bright red|红心:red|红扑扑:red|红旗:red flag|红日:sun|红星:red star|红木:mahogany|红机:red phone|红枣:red date|红树:red mangrove|' +
  '红橙:blood orange|红殷殷:crimson|红毯:red carpet|红潮:red tide|红火蚁:fire ant|红灯:red light|红烛:red candle|红熊猫:red panda|红牌:red card|红璧玺:topaz|红眼:see red|红磷:red phosphorus|' +
  '红移:red shift|红糖:brown sugar|红线:red line|红绿灯:traffic light|红肉:red meat|红脸:turn red|红腹锦鸡:golden pheasant|红色:red/revolutionary|红艳艳:brilliant red|红茶:black tea|' +
  '红莲:red lotus|红菜头:beet|红萝卜:carrot|红衣主教:catholic cardinal|红轮:sun|红酒:red wine|红铜:copper|红领:red collar|红颜:youths|红马甲:floor trader|纤密:fine|纤小:fine|纤尘:fine dust|' +
  '纤手:broker|纤柔:fine|纤细:fine|纤维:fiber|纤维素:cellulose|纤芯:core|约会:engagement/date|约会对象:date|约合:about|约定:promise/deal/undertaking/engagement|约法三章:basic rules|' +
  '约章:charter|约莫:about|约言:promise|级别:rank/level/grade|级数:series|级联:cascade|级长:class president|纨裤子弟:lounge lizard|纪律:discipline|纪念:keepsake/souvenir|纪念品:souvenir|' +
  '纪念堂:mausoleum|纪念日:memorial day|纪念碑:monument|纪念馆:memorial hall|纬纱:woof|纬线:woof|纬锦:woof brocade|纯净:pure/clean|纯利:net profit|纯利益:net profit|纯品:sterling|' +
  '纯情:pure heart|纯文本:plain text|纯棉:pure cotton|纯正:pure/honest|纯洁:pure|纯熟:skillful/proficient|纯爱:pure love|纯牛奶:pure milk|纯白:pure white|纯真天然:natural|纯碱:soda ash|' +
  '纯粹:pure|纯粹数学:pure mathematics|纯素:plain/ordinary|纯色:pure color|纯血统:pure blood|纯金:pure gold|纱丽:sari|纱厂:cotton mill|纱布:gauze|纱布口罩:gauze mask|纱帽:gauze hat|' +
  '纱窗:screen window|纱门:screen door|纲领:program|纳入:channel into|纳新:new blood|纳税:pay taxes|纴织:weave|纵令:even if|纵使:even if|纵步:stride/bound|纵深:depth/progress|' +
  '纵然:even if|纵观:overall survey|纵览:panoramic view|纵身:spring|纸书:print book|纸品:stationery|纸夹:paper clip|纸婚:paper wedding|纸媒:print media|纸尿布:disposable diaper|' +
  '纸尿片:disposable diaper|纸尿裤:disposable diaper|纸巾:napkin|纸币:bank notes|纸带:paper tape|纸张:paper|纸杯:paper cup|纸板:cardboard|纸浆:paper pulp|纸烟:cigarette|纸片:piece|' +
  '纸盒:cardboard box|纸箱:cardboard box|纸老虎:paper tiger|纸花:paper flower|纸草:papyrus|纸袋:paper bag|纸质:paper|纸质书:physical book|纸鱼:fish moth|纸鹤:paper crane|' +
  '纸黄金:paper gold|纹理:grain|纹缕:grain|纹路:grain|纹银:fine silver|纹饰:figure|纺丝:spinning|纺纱:spinning|纺织厂:textile factory|纺织品:textile|纺织工业:textile industry|' +
  '纺织物:textile material|纺车:spinning wheel|纺轮:spinning wheel|纽子:button|纽带:tie/link/bond|纽扣:button|纽扣电池:button cell|纽襻:button loop|纾困:financial relief|线人:spy|' +
  '线图:diagram|线圈:coil|线圈般:coil|线杆:telephone pole|线条:clothing|线段:line segment|线程:thread|线索:trail/thread|线绳:cord|线缆:cable/wire/cord|线脚:seam|' +
  '线路:line/circuit/wire/road|线轴:thread spool|线锯:jigsaw|线香:incense stick|练习:practice/exercise/drill|练习场:driving range|练习本:exercise book|练兵:drill troops|练就:master|' +
  '组件:module/unit/component/assembly|组会:group meeting|组分:components|组合:combine/combination/association/set|组图:picture/image/diagram/map|组委会:organizing committee|' +
  '组字:word formation|组建:set up|组成:form|组成部分:part/component/ingredient|组织:organization/tissue/weave|组织法:organic law|组装:put together|组装厂:assembly plant|' +
  '组词:combine words|组长:group leader|组队:team up|细作:secret agent|细密:fine/careful|细小:fine|细微:fine|细心:careful|细数:list|细枝末节:minor details|细毛:fuzz|细沙:fine sand|' +
  '细盐:table salt|细粉:powder|细粒:fine grain|细线:string/thread|细细:careful|细绳:string/twine/cord|细胞:cell|细胞分裂:cell division|细胞周期:cell cycle|细胞培养:cell culture|' +
  '细胞壁:cell wall|细胞广播:cell broadcast|细胞膜:cell membrane|细胞融合:cell fusion|细致:fine/careful|细节:details|细菌:bacterium|细菌战:biological warfare|细菌武器:biological weapon|' +
  '细部:small part|细雨:drizzle|细颈瓶:jug|细颗粒物:fine particle|织品:textile|织布:weave cloth|织布机:loom|织机:loom|织物:fabric/textile|织造:weave|织金锦:gold brocade|织锦:brocade|终了:end|' +
  '终产物:end product|终场:end|终年:entire year|终期:terminal|终期癌:terminal cancer|终止:stop|终点:end/destination|终点地址:destination address|终生:lifetime|终端:end/terminal|' +
  '终端机:terminal|终结:end|终身监禁:life sentence|绊倒:trip|绊跤:trip|经久:durable|经久不衰:never ending|经传:classic work|经典案例:case study|经办:handle|经历:experience|经商:trade|' +
  '经圈:meridian|经常:often/daily|经手:handle|经手人:agent/broker|经查:upon investigation|经济:economy/economic|经济体:economy|经济体制:economic system|经济体系:economic system|' +
  '经济作物:cash crop|经济制裁:economic sanctions|经济前途:economic future|经济力量:economic strength|经济危机:economic crisis|经济发展:economic development|经济周期:economic cycle|' +
  '经济基础:economic foundation|经济增长:economic growth|经济学:economics|经济安全:economic security|经济座:economy seat|经济改革:economic reform|经济活动:economic activity|' +
  '经济舱:economy class|经籍:religious text|经纪:broker|经纪人:broker/agent|经纬密度:thread count|经纱:warp|经线:warp/meridian|经络:meridian/tactic|经营:run|经营者:executive|' +
  '经营费用:business cost|经费:funds|经过:process|经销商:distributor/broker/agency|经锦:warp brocade|经验:experience|绑带:bandage|绑扎:wrap up|绑架:staking|绑标:bid rigging|绑缚:tether|' +
  '绒布:flannel|绒毛:fur/down|绒线:wool|绒螯蟹:mitten crab|结伴而行:stay together|结余:balance|结出:bear|结合:combine/link|结壳:crust|结存:balance|结实:durable|结尾:ending|结局:ending|' +
  '结彩:festoon|结成:form/forge|结扎:tie up|结晶:crystal/fruit|结晶体:crystal|结末:ending|结束:end|结构:structure/makeup/architecture|结构助词:structural particle|' +
  '结构式:structural formula|结构性:structural|结果:result|结核:consumption|结案:wind up|结清:settle|结点:joint/node|结界:force field|结盟:aligned|结石:calculus/stone|结纳:make friends|' +
  '结缔组织:connective tissue|结账:settle accounts|结队:troop|结霜:frost up|绕流:turbulence|绕组:coil|绕行:bypass|绕过:detour/bypass|绕道:bypass|绗缝:quilt|绘制:draw/diagram|绘图:sketch|' +
  '绘本:picture book|绘画:draw/paint|给予:render|给付:pay/payment|给以:grant|给养:provisions/supplies|给力:nifty|给定:given|给水:supply water|给皂器:soap dispenser|绝了:dope|' +
  '绝伦:outstanding|绝品:absolute gem|绝壁:precipice|绝密:top secret|绝对:absolute|绝对值:absolute value|绝对地址:absolute address|绝对数字:absolute number|绝对权:absolute rights|' +
  '绝对观念:absolute idea|绝对零度:absolute zero|绝活:specialty|绝缘体:electrical insulation|绝顶:summit/peak|绝顶聪明:brilliant|绞刑架:hanging post|绞杀:snuff out|绞架:gallows|绞死:hang|' +
  '绞车:winch|统一:unified/integrated|统一体:whole|统一性:unity|统一战线:united front|统一规划:integrated program|统制:control|统合:integrated|统帅:command|统御:rule|统战:united front|' +
  '统摄:command|统治:rule|统治权:dominion|统率:command/direct|统称:collective term|统筹:overall plan|统管:unified administration|统考:unified examination|统计:statistics/count|' +
  '统计学:statistics|统货:unified goods|统配:unified distribution|统铺:common bed|统领:lead/command/commander/officer|统驭:control|绦带:silk ribbon|继嗣:continue|继电器:relay|' +
  '继续:continue|继而:then|绩效:performance|绩点:grade point|绪论:introduction|续发感染:secondary infection|续增:addition|续杯:refill|续续:running|续航:ship|续订:renew|续随子:caper|' +
  '绮井:ceiling|绮年:young|绯红:crimson/scarlet|绰号:nickname|绰名:nickname|绰约:charming|绲边:border/edging|绳套:noose/harness|绳子:cord/string/rope|绳梯:rope ladder|绳索:rope|' +
  '绳索套:noose|维他命:vitamin|维修:maintenance|维度:dimension|维持费:maintenance costs|维数:dimension|维新:reform|维生素:vitamin|绵子:silk floss|绵白糖:sugar powder|绵羊:sheep|绵远:remote|' +
  '绵邈:remote|绶带:ribbon|绷子:hoop|绷带:bandage|绷床:trampoline|绷扒吊拷:strip|绷簧:spring|绸子:silk|绸缎:satin|综合:comprehensive/composite/mixed|综合布线:integrated wiring|' +
  '综合报导:press release|综合艺术:composite arts|综合馆:complex|综计:grand total|绽放:blossom|绽破:split|绽裂:split open|绿区:green zone|绿叶:green leaf|绿地:green area|绿头鸭:mallard|' +
  '绿幕:green screen|绿松石:turquoise|绿树:greenery|绿植:green plant|绿水:green water|绿洲:oasis|绿灯:green light|绿皮书:green paper|绿肥:green manure|绿色:green|绿色食品:clean|' +
  '绿花椰菜:broccoli|绿花菜:broccoli|绿苔:green algae|绿茵场:football field|绿茶:green tea|绿草:green grass|绿菜花:broccoli|绿藻:green algae|缀合:put together|缀字:spell|缀饰:decoration|' +
  '缅邈:far/remote|缆索:cable|缆索吊椅:ski lift|缆线:cable|缆绳:cable|缆车:cable car|缉查:search|缉毒:drug enforcement|缎子:satin|缎布:satin|缎带:ribbon|缎纹织:satin weave|缎织:satin weave|' +
  '缓冲:buffer/cushion|缓冲器:buffer|缓刑:probation|缓和:moderate|缓存:cache|缓急:priority|缓期:put off|缔造:found|缔造者:founder|编制:weave|编号:number|编成:edit|编排:lay out|编撰:edit|' +
  '编目:list|编码:code|编程:program/programming|编织:weave/knit|编结:weave|编著:write|编辑:edit|编造:draw up|编队:formation|缘起:origin/genesis|缘饰:fringe|缜匝:fine|缜密:careful/fine|' +
  '缝子:crack/crevice|缝絍:stitch|缝缀:mend|缝缝连连:needlework|缝针:stitch fabric|缝针迹:seam|缝隙:small crack|缠绕:twine/wind|缠绕茎:vine|缩减:cut|缩小模型:miniature|缩影:microfilm|' +
  '缩微平片:microfiche|缩成一团:curl up|缩放:zoom|缩称:short form|缪巧:plan/scheme/intelligent|缴交:pay|缴付:pay|缴税:pay tax|缴纳:pay|缺口:nick|缺少:short|缺德:mean|缺点:weak point|' +
  '缺省:default|罂粟:poppy|罄然:well disciplined|罅隙:crack/rift|罐头:tin/can|罐子:jar/pot|罐笼:mine cage|罐车:tanker truck|网下:off line|网关:gateway|网剧:web series|网址:web address|' +
  '网孔:mesh|网布:mesh fabric|网架:rack|网格:grid/mesh/lattice|网桥:bridge|网段:network segment|网点:branch|网片:mesh/netting|网版:screen|网目:mesh|网眼:mesh|网管:network management|' +
  '网管员:network administrator|网箱:net cage|网络:telecommunications|网络层:network layer|网络应用:network application|网络技术:network technology|网络环境:network environment|' +
  '网络科技:network technology|网络管理:network management|网络设备:network equipment|网络设计:network design|网络迁移:network migration|网络铁路:network rail|网蝽:lace bug|网袋:string bag|' +
  '网警:internet police|网路:internet|网路平台:network platform|网路应用:web application|网路服务:network service|网路架构:network infrastructure|网路环境:network environment|' +
  '网路节点:network node|网速:internet speed|网际:internet/net|网际网络:internet|网际网路:internet|网页:web page|网页设计:web design|罕有:rare|罕见:rare|罗列:list|罗口:rib collar|罗姆酒:rum|' +
  '罗布:display|罗盘:compass|罗纹:rib|罗经:compass|罗网:net|罗致:gather together|罚写:writing lines|罚则:penalty|罚款:fine/penalty|罚球:penalty shot|罚金:fine|罚钱:fine|罚锾:fine|罢了:only|' +
  '罢工:strike|罢课:student strike|罩子:cover/casing|罩杯:cup|罩衫:smock|罪名:stigma|罪孽:sin/crime|罪恶:crime/sin|罪愆:sin|罪案:criminal case|罪犯:criminal|罪行:crime|罪过:sin|' +
  '罪魁祸首:main offender|置买:purchase|置信:confidence|置信水平:confidence level|置入:implant|置办:purchase|置换:replace|置放:put/place|置物柜:locker/cabinet|置身:stay|署名:sign|' +
  '署方:department|羁押:detention|羁留:stay|羁绊:yoke|羊排:lamb chop|羊桃:star fruit|羊毛:fleece/wool/woolen|羊毛毯:woolen blanket|羊毛线:knitting wool|羊毛脂:wool oil|羊毛衫:cardigan|' +
  '羊男:goat man|羊皮纸:parchment|羊羔:lamb|羊肉:goat meat|羊角芹:ground elder|羊角豆:okra|羊角锤:claw hammer|羌鹫:sea eagle|美事:fine thing|美人计:honey trap|美元:us dollar|美名:good name|' +
  '美好:fine|美容店:beauty salon|美容手术:cosmetic surgery|美容院:beauty salon|美工:art design|美工刀:utility knife|美德:virtue|美术:art/painting|美术品:art object|美术编辑:graphic design|' +
  '美术馆:art gallery|美滋滋:very happy|美满:happy|美玉:fine jade|美石:jewel|美编:graphic design|美观:artistic|美誉:good name|美貌:beauty|美酒:good wine|美食:fine food|美食家:gourmet|' +
  '美食街:food court|羔羊:sheep/lamb|羚羊:antelope|羞怯:shy|羞涩:shy|群众:mass|群众团体:mass organization|群众演员:extra|群众组织:communal organization|群众路线:mass line|群体:community/colony|' +
  '群居:live together|群岛弧:island arc|群架:gang fight|群演:extra|群组:group|群聚:gather/aggregate|群花:blossom|群芳:all flowers|群落:community|群雄:stars|群集:gather/aggregate|' +
  '羸弱:weak|羼杂:mix/mongrel|羽化:die|羽毛:feather/plumage/plume|羽毛笔:quill pen|羽流:plume|羽绒:down|羽翼:wing|羽茎:quill|翅子:wing|翅膀:wing|翌年:next year|翌日:next day|' +
  '翎毛:feather/plume/plumage|翔回:circle|翘居群首:outstanding|翘曲:warp/bend|翘棱:warp/bend|翘课:cut class|翘起:stick up|翠绿:emerald green|翠鸟:kingfisher|翡翠:tree kingfisher|' +
  '翩翩:smart|翻云覆雨:make love|翻修:overhaul|翻动:turn/scroll/stir|翻唱:cover|翻开:open up|翻悔:go back|翻拍:remake|翻搅:stir up|翻摄:remake|翻滚:roll|翻看:browse|翻耕:plow|翻译:translate|' +
  '翻越:cross|翻身:turn over|翻转:roll|翻过:transform|翻领:lapel|翼子板:fender|翼翼:careful|耀斑:solar flare|耀武扬威:bluff|老一辈:older generation|老东西:old fool|老人院:nursing home|' +
  '老儿:father|老兄:elder brother|老公公:old man|老兵:veteran|老千:cheat|老去:get old|老叟:old man|老古板:square|老地方:usual place|老城:old town|老城区:historical center|老境:old age|' +
  '老大:very|老大哥:big brother|老大娘:madam|老天:god|老天爷:god|老太:old lady|老太婆:old woman|老头:father|老妇人:old lady|老妈:mother|老姥:me|老子:father|老字号:shop/firm|老实:honest|老实说:frank|' +
  '老家:native place|老将:veteran|老师:teacher|老年:old age|老年人:old people|老年斑:age spot|老年期:old age|老式:old type|老弟:old pal|老总:sir|老掉牙:very old|老是:always|' +
  '老本:capital/assets/savings/trunk|老朽:old/me|老梗:old|老汉:old man|老油条:old fox|老派:old school|老父:father|老爷:lord/master|老爷车:classic car|老爸:father|老爹:sir|老牌:old|' +
  '老狐狸:old fox|老登:older man|老百姓:ordinary people|老皇历:ancient history|老神在在:calm|老等:heron|老翁:old man|老者:old man|老虎:tiger|老虎菜:cucumber|老虎钳:vise|老谱:old ways|' +
  '老账:old debt|老资格:veteran|老路:old road|老辈:older generation|老酒:wine|老雕:vulture|老鸟:veteran|老鸹:raven|老鹰:hawk|老鼠:rat/mouse|老鼠洞:mouse hole|老鼻子:many|老龄:aging|老龄化:aging|' +
  '考分:grade|考区:exam area|考卷:exam paper|考古:archaeology|考古学:archaeology|考场:exam room|考察团:inspection team|考察船:survey ship|考察队:investigation team|考拉:koala|' +
  '考期:exam date|考查:study|考核:review/evaluation|考点:exam site|考级:grade exam|考纪:examination discipline|考评:evaluation|考试:exam|考试卷:exam paper|考验:test/trial|耄龄:old age|' +
  '而且:but also|而今:now|而后:then|而已:nothing more|耍嘴皮子:talk big|耍子:play|耍宝:show off|耍小聪明:get smart|耍废:hang out|耐久:durable|耐受性:resistance|耐心:patient|耐操:durable|' +
  '耐水:waterproof|耐水性:waterproof|耐火土:fire clay|耐用:durable|耐用品:durable goods|耐穿:durable|耐药性:drug resistance|耒耜:plow|耕作:farming|耕地:plow land|耕犁:plow|耕田:till fields|' +
  '耕种:till|耕耘:farm work|耗子:rat|耗尽:exhaust/drain|耗损:waste|耗油量:fuel consumption|耗电:power consumption|耗费:waste|耗资:cost|耙地:harrow|耦合:coupling|耦居:live together|' +
  '耳子:handle|耳朵:handle|耳朵眼儿:earring hole|耳机:telephone receiver|耳洞:earring hole|耳片:tab|耳环:earring|耳目:information/knowledge|耷拉:droop|耷着:droop|耸动:shake|耽搁:stop over|' +
  '耽误:waste time|耿直:honest/frank|耿耿:bright|聆讯:hearing|聊备一格:token|职业:professional|职业教育:vocational training|职位:post/job|职军:professional soldier|职分:duty|职务:post/job|' +
  '职场:workplace/workforce|职守:duty/responsibility/post|职权:authority|职校:vocational school|职称:title|职级:level/grade/rank|职缺:opening|职能:function/role|职衔:title|' +
  '职责:duty/responsibility|联产:cooperative production|联动:linkage|联合:combine/join/alliance|联合会:federation|联合政府:coalition government|联合组织:syndicate|' +
  '联合舰队:combined fleet|联席会议:joint conference|联想:mental association|联手:act together|联星:binary star|联机:network|联欢:party|联欢会:party|联盟:alliance/union/coalition|' +
  '联系:connection/contact/link|联系人:contact person|联系方式:contact details|联结:combine/join/link|联结车:big rig|联络:contact/liaison/connection|联络人:contact person|' +
  '联络官:liaison officer|联络簿:contact book|联网:network|联考:entrance examination|联营:joint venture|联袂:jointly/together|联诵:liaison|联调联试:testing|联谊:friendship|' +
  '联谊会:association/club/society/party|联赛:league|联轴器:coupling|联轴节:coupling|联通:connection/link|联邦:federal/federation/commonwealth/union|联邦制:federal|' +
  '联邦州:federal state|联邦政府:federal government|联队:wing|联集:union|聚伙:mob|聚会:party/gathering/meet|聚光:focus light|聚变反应:nuclear fusion|聚合:come together|聚合体:aggregate|' +
  '聚在一起:get together|聚头:meet|聚宝盆:treasure bowl|聚拢:gather together|聚敛:gather|聚晤:meet|聚点:meeting point|聚焦:focus|聚落:settlement/town/village|聚赌:communal gambling|' +
  '聚集:gather|聚首:gather/meet|聚齐:meet together|聪慧:bright/intelligent|聪敏:bright|聪明:intelligent/bright/acute|聪明绝顶:brilliant|聪颖:smart/intelligent|肃杀:stern|肃穆:serene|' +
  '肄业:drop out|肇事者:offender|肇因:origin|肇始:start|肉体:physical body|肉冠:comb|肉刑:corporal punishment|肉商:meat merchant|肉垫:pad|肉末:ground meat|肉松:meat floss|肉果:nutmeg|' +
  '肉棒:meat stick|肉汁:meat stock|肉片:meat slice|肉瘤:wart|肉盾:tank|肉类:meat|肉豆蔻:nutmeg/mace|肉质:succulent|肉质根:succulent root|肉食动物:carnivore|肉饼:meat patty|肉馅:ground meat|' +
  '肉鸡:broiler|肋眼:rib eye|肋骨:rib|肌体:body/fabric|肌肤:skin|肌胃:gizzard|肖像:likeness|肛塞:butt plug|肝炎:hepatitis|肠胃:digestive system|股东:shareholder|股价:stock price|' +
  '股份:share/stock|股利:dividend|股市:stock market|股息:dividend|股本:investment|股权:equity shares|股民:share trader|股沟:butt crack|股票:stock|股票市场:stock market|股长:head/chief|' +
  '股集资:share issue|肢体:body|肢体冲突:fight|肤浅:shallow|肤色:skin color|肥力:fertility|肥大:fat|肥头大耳:fat|肥实:fat|肥料:fertilizer/manure|肥滋滋:fat|肥甘:fine foods|肥皂:soap|' +
  '肥皂剧:soap opera|肥皂沫:foam|肥皂泡:soap bubble|肥羊:cash cow|肥肉:fat|肥胖:fat|肥膘:body fat|肩章:epaulet|肩负:bear|肩起:bear|肯定:certain/affirm|育乐:clothing|育儿袋:marsupial pouch|' +
  '肺活量:vital capacity|肺癌:lung cancer|肿块:growth|胀起:bulge|胁迫:force|胆大:bold|胆子:guts|胆敢:dare|胆气:bold|胆汁:gall|胆量:guts|背书:back/product|背侧:back|背信:break faith|' +
  '背包:knapsack/rucksack|背后:behind|背囊:backpack/knapsack/rucksack|背夹电池:battery case|背带:braces|背影:rear view|背景:context|背景音乐:soundtrack|背板:panel|背负:bear|背转:turn away|' +
  '背逆:go against|背面:back|胎体:metal|胎儿:fetus/embryo|胎压:tire pressure|胎座:placenta|胎盘:placenta|胖墩儿:fat person|胖墩墩:heavy set|胖子:fat person|胚囊:embryo sac|胚胎:embryo|' +
  '胚芽:bud/sprout|胜仗:victory|胜似:better than|胜出:victory|胜利:victory|胜利者:victor|胜率:win rate|胜败:result|胜过:excel|胞藻:algae|胡吃海喝:pig out|胡同:lane/alley|胡弄:fool|胡椒:pepper|' +
  '胡椒喷雾:pepper spray|胡椒粉:ground pepper|胡椒薄荷:peppermint|胡狼:jackal|胡瓜:cucumber|胡萝卜:carrot|胡蜂:hornet|胡诌:cook up|胡说八道:talk rubbish|胡越:large distance|胭脂:rouge|' +
  '胯间:crotch|胳膊:arm|胳臂:arm|胴体:carcass|胶乳:latex|胶印:offset printing|胶合板:plywood|胶囊:capsule|胶囊旅馆:capsule hotel|胶囊酒店:capsule hotel|胶圈:gasket|胶布:adhesive plaster|' +
  '胶带:adhesive tape|胶接:splice/bond|胶棒:glue stick|胶水:glue|胶泥:clay|胶片:film|胶版印刷:offset printing|胶结:glue/cement/bond|胶轮:pneumatic tire|胶黏:adhesive|胶黏剂:glue/adhesive|' +
  '胸前:chest|胸卡:id card|胸口:chest|胸围:chest measurement|胸墙:defensive wall|胸牌:id card|胸罩:brassiere/bra|胸脯:chest|胸膛:chest|胸花:corsage|胸襟:heart/vision|胸部:chest|' +
  '胸针:brooch|胸音:chest voice|能伸能屈:flexible|能动性:initiative|能够:can|能屈能伸:flexible|能手:expert|能源:energy|能源危机:energy crisis|能级:energy level|能耗:energy consumption|' +
  '能量:energy|脂粉:cosmetics|脂粉气:feminine quality|脂膏:fat/grease/fortune|脆弱:weak|脆片:chip|脉冲:pulse|脉动:pulse|脉压:blood pressure|脉息:pulse|脉搏:pulse|脉案:medical record|' +
  '脉络:overall context|脊椎动物:vertebrate|脊线:ridge line|脊背:back|脏器:internal organs|脏土:muck/trash|脏水:sewage|脏污:filth|脏煤:muck|脏腑:inner organs|脐装:crop top|' +
  '脑力:mental capacity|脑力劳动:mental labor|脑图:mind map|脑子:mind|脑海:mind|脑瓜:head/mind|脑瓢儿:crown|脑筋:mind/head|脑袋:head|脑际:mind/memory|脖领:shirt collar|脚凳:footstool|' +
  '脚刹:foot brake|脚后跟:heel|脚夫:bearer|脚本:script|脚架:tripod/stand|脚步:step|脚爪:paw/claw|脚跟:heel|脚踏车:bicycle/bike|脚踏钹:hi hat|脱下:take off|脱产:transfer|脱俗:outstanding|' +
  '脱光:strip nude|脱出:break away|脱发:hair loss|脱口秀:talk show|脱壳:shell|脱岗:take leave|脱掉:discard/shed|脱水:extract water|脱漏:leave out|脱皮:flake off|脱粟:grain kernel|' +
  '脱胶:come apart|脱脂:skim|脱脂棉:absorbent cotton|脱色:turn pale|脱节:come apart|脱落:drop off|脱身:get away|脱逃:run away|脱销:run out|脱靶:off target|脸大:bold|脸皮嫩:shy|脸罩:visor|' +
  '脸薄:shy|腈纶:acrylic fiber|腊克:lacquer|腌肉:bacon|腐肉:carrion|腐蚀剂:corrosive|腐蚀性:corrosive|腓肠:calf|腓骨:calf bone|腔壁:cavity wall|腕级:famous|腕表:wristwatch|腮帮:upper|' +
  '腮红:rouge|腰包:purse/pocket|腰封:sash|腰带:belt|腰斩:cut short|腰杆:back/support|腰缠万贯:loaded|腹地:interior|腻子:putty|腼腆:shy|腽肭:fur seal|腽肭兽:fur seal|腾挪:move/shift|腾越:vault|' +
  '腿肚子:calf|膀子:arm/wing|膀臂:arm|膂力:strength|膈肌:diaphragm|膈膜:diaphragm|膘肥:fat|膜拜:worship|膨化:pop|膨胀:expand|膳食:food|膺选:elected|臀部:butt|臂力:arm strength|' +
  '臂力棒:power twister|臂膀:arm|臂膊:arm|臆造:dream up|臣妾:subjects|臣服:serve|自上而下:top down|自主:autonomous|自主权:autonomy|自主系统:autonomous system|自乘:square|自习:individual study|' +
  '自保:self defense|自信:self confidence|自信心:self confidence|自修:self study|自制:self control|自制力:self control|自力更生:self reliance|自动:automatic|自动控制:automatic control|' +
  '自动车:automobile|自动铅笔:mechanical pencil|自助:self service|自助餐:buffet|自卫:self defense|自取:court|自变数:independent variable|自变量:independent variable|自古:ancient times|' +
  '自命不凡:self important|自备:own|自媒体:self media|自学:self study|自导:autonomous|自尊:pride|自强不息:self improvement|自律:autonomy|自恃:self reliance|自愈:repair itself|' +
  '自愿:voluntary|自愿性:voluntary|自愿者:volunteer|自我:self|自我介绍:self introduction|自我防卫:self defense|自报公议:self assessment|自控:automated|自有品牌:private brand|自来:always|' +
  '自来卷:natural wave|自来水:running water|自来水笔:fountain pen|自来水管:service pipe|自沉:scuttle|自治:autonomy|自治县:autonomous county|自治市:municipality|自治旗:autonomous county|' +
  '自治权:autonomy|自洽:make sense|自热:self heating|自然:nature/natural|自然人:natural person|自然卷:natural wave|自然史:natural history|自然层:natural layer|自然数:natural number|' +
  '自然法:natural law|自然界:nature|自然疗法:natural therapy|自然科学:natural sciences|自然经济:natural economy|自然语言:natural language|自然资源:natural resource|自然铜:natural copper|' +
  '自爱:self love|自由:freedom/liberty/free|自由企业:free enterprise|自由体操:floor|自由党:liberal party|自由基:free radical|自由市场:free market|自由意志:free will|自由活动:free time|' +
  '自由派:liberal|自由港:free port|自由贸易:free trade|自画像:self portrait|自白:brag|自相:mutual/self|自立:independent|自罪:conscious sin|自若:calm|自营:self operated|' +
  '自行:voluntary/autonomous/self|自行车:bicycle/bike|自行车架:bike rack|自行车道:bike path|自行车馆:cycling stadium|自言:say|自诉:private prosecution|自诩:brag|自负:take responsibility|' +
  '自费:self funded|自身:itself|自适应:adaptive|自选:self service|自顶向下:top down|自驾车:private vehicle|臬台:provincial judge|臭氧:ozone|臭氧层:ozone layer|臭臭:poop|臭虫:bedbug/tick|' +
  '至上:supreme/paramount|至人:sage/saint|至今:so far|至关重要:vital/essential|至尊:supreme|至少:least|至此:so far|至高:paramount|至高无上:supreme/paramount|致以:express|致密:fine/compact|' +
  '致电:phone|致辞:address|舀子:ladle|舀水:ladle water|舆地:land/map|舆情:public sentiment|舆论界:media|舍下:lay down|舒展:roll out|舒心:happy|舒畅:happy|舒适:cozy/snug|舔舐:lick|' +
  '舞会:dance/ball/party|舞剧:ballet|舞动:wave|舞厅:ballroom|舞台:stage|舞台剧:stage play|舞场:dance hall|舞弄:wave|舞曲:dance music|舞步:dance steps|舞池:dance floor|舞狮:lion dance|' +
  '舞蹈:dance|舞龙:dragon dance|舟船:boat|航厦:airport terminal|航司:airline|航向:direction|航天:space flight|航天中心:space center|航天器:spacecraft|航天局:space agency|' +
  '航天飞机:space shuttle|航展:air show|航徽:airline emblem|航权:air rights|航标:channel marker|航标灯:signal light|航次:flight|航海:maritime navigation|航班:flight/sailing|' +
  '航程:flight/range|航空:aviation|航空业:aviation industry|航空事业:aviation industry|航空公司:airline|航空器:aircraft|航空学:aviation science|航空局:aviation agency|航空港:airfield|' +
  '航空站:air terminal|航空线:air route|航站:airport/port|航站楼:airport terminal|航船:ship|航行:sail/fly|航运:shipping/transport|航迹:wake|航速:speed|航道:waterway|航邮:air mail|般乐:play|' +
  '般配:suit|舰桥:bridge|舰艇:naval vessel|舰载:ship based|舰长:commander/captain|舰队:fleet|舱位:shipping space|舱房:cabin|舵旁:helm|舶来品:foreign goods|舷梯:gangway/ramp|' +
  '舷窗:porthole/scuttle|船东:ship owner|船体:hull|船只:ship/boat/vessel|船坞:dock|船埠:wharf/quay|船壳:hull|船工:boat builder|船帆:sail|船方:ship|船桨:oar|船缆:rigging|船舰:navy vessel|' +
  '船舵:rudder|船舶:shipping/boats|船货:cargo|船身:hull|船运:shipping|船运业:shipping|船长:captain|船闸:canal lock|船队:fleet|舾装:ship equipment|艇甲板:boat deck|良久:good while|' +
  '良医:good doctor|良善:good|良图:good plan|良多:much|良好:good/well/fine|良家:decent family|良方:good medicine|良机:golden opportunity|良材:good timber|良民:good people|' +
  '良港:good harbor|良策:good plan|良药:good medicine|良辰吉日:fine time|良辰美景:fine time|良马:good horse|色丁:satin|色号:color option|色夷:beam|色子:dice|色狼:wolf|色盅:dice cup|' +
  '色素:pigment|色觉:color vision|色轮:color wheel|色钟:dice cup|艳照:nude picture|艳红色:crimson|艳色:beauty|艺名:stage name|艺坛:art world|艺廊:art gallery|艺术:art|艺术史:art history|' +
  '艺术品:art piece|艺术学院:art institute|艺术片:art film|艺术馆:art gallery|艺校:art school|艺能界:show business|艾滋:aids|艾滋病:aids|艾滋病毒:aids virus|节令:solar term|节余:save/savings|' +
  '节制:control/moderate|节奏:rhythm/cadence/beat|节子:gnarl|节录:extract|节律:rhythm|节拍:beat/meter|节气:solar term|节气门:throttle|节水:save water|节油:fuel efficient|' +
  '节流:choke/throttle|节流踏板:accelerator|节流阀:throttle|节点:node|节电:save electricity|节疤:gnarl|节目:program/show/act/segment|节省:saving/save|节约:economy|节选:select|' +
  '节食:save food|芋头色:lilac|芒果:mango|芙蓉:lotus|芙蓉花:lotus|芜菁:turnip|芜驳:mixed up|芝麻菜:rocket|芡粉:cornstarch|芥子气:mustard gas|芥末:mustard|芥菜:leaf mustard|芥菜籽:mustard seed|' +
  '芥蒂:barrier|芦席:reed mat|芦柴棒:reed stem|芦笋:asparagus|芦管:reed pipe|芦花:reed flower|芦苇:reed|芬芳:perfume|芭蕾:ballet|芭蕾舞:ballet|芯子:fuse/wick|芯片:computer chip|花剑:foil|' +
  '花台:flower bed|花名:nickname|花园:park|花圈:wreath|花头:pattern|花展:flower show|花岗岩:granite|花岗石:granite|花布:calico|花床:flower bed|花店:flower shop|花彩:festoon|花房:greenhouse|' +
  '花托:receptacle|花括号:braces|花掉:waste|花朵:flower|花束:bouquet|花枝:spray|花柱:style|花栗鼠:chipmunk|花样:pattern|花池子:flower bed|花洒:sprinkler|花火:firework|花烛:red|花猫:tabby cat|' +
  '花瓣:petal|花瓶:flower vase|花生:peanut|花生仁:peanut kernel|花生秀:fashion show|花盆:flower pot|花石:marble|花簇:bouquet|花粉:pollen|花缎:brocade|花色:suit|花花搭搭:mixed|花芽:flower bud|' +
  '花苞:flower bud|花蕾:bud|花蛤:clam|花蜜:nectar|花蟒:python|花豹:leopard|花费:cost|花边:lace|花饰:ornamental design|花黄:yellow flower|花鼓:hub|芳华:youth|芳札:good letter|芳龄:age|' +
  '芸窗:study|芸签:bookmark/books|芸草:rue|芸薹:rape|芸阁:imperial library|芸香:rue|芹菜:celery|芽苗:shoot/sprout/seedling|苇席:reed mat|苇箔:reed matting|苌楚:kiwi fruit|苍劲:bold|' +
  '苍生:common people|苍白:pale/wan|苍白色:pale/wan|苍老:old|苍苍:ash gray|苍茫:boundless|苍莽:boundless|苍鹭:grey heron|苍黄:sallow|苏丹:sultan|苏打:soda|苏打水:soda water|' +
  '苏打饼干:soda cracker|苏格兰帽:bonnet|苔原:tundra|苔藓:moss|苗圃:plant nursery|苗头:development|苗子:seedling/sapling|苗期:seedling stage|苛性:caustic|苛性钠:caustic soda|苞米:maize|' +
  '苣荬菜:endive|若是:if|若然:if|苦刑:corporal punishment|苦哈哈:struggle|苦练:blood|苦苣:endive|苦菊:endive|英亩:acre|英勇:heroic|英姿:heroic bearing|英尺:foot|英明:wise/brilliant|' +
  '英气:heroic spirit|英烈:hero/martyr/heroic|英雄:hero|英雄好汉:heroes|英雄式:heroic|苹果:apple|苹果核:apple core|苹果派:apple pie|苹果馅饼:apple pie|范例:example|范围:range|范畴:category|' +
  '茄克衫:jacket|茅坑:latrine|茅房:toilet|茅舍:cottage/hut|茎干:stem/stalk|茑萝:cypress vine|茫茫:boundless|茬口:opportunity|茬子:stubble|茶会:tea party|茶具:tea set|茶几:coffee table|' +
  '茶包:tea bag|茶叶:tea|茶叶蛋:tea egg|茶壶:teapot|茶庄:tea shop|茶晶:topaz|茶杯:cup|茶树:tea tree|茶砖:tea brick|茶色:dark brown|茶袋:tea bag|茶褐色:dark brown|茶话会:tea party|茸毛:fuzz|' +
  '茼蒿:crown daisy|草书:grass script|草原:prairie|草台班子:small|草图:sketch|草地:sod/turf|草垫:straw mattress|草垫子:straw mattress|草席:straw mat|草帽:straw hat|草拟:draw up|' +
  '草木灰:plant ash|草根:grass roots|草民:grass roots|草爬子:tick|草率:not serious|草皮:turf/sod|草秆:straw|草稿:sketch|草纸:toilet paper|草编:straw weaving|草荐:straw mattress|' +
  '草菇:straw mushroom|草鹭:purple heron|荐头:job broker|荐头店:employment shop|荒唐:beyond belief|荒草:weeds|荒诞:beyond belief|荒遐:remote region|荚果:legume|荜门圭窦:wicker door|' +
  '荟萃:gather|荡气回肠:music|荡涤:clean up|荡然:all gone|荣光:glory|荣华富贵:glory|荣民:veteran|荣美:glorious|荣耀:honor/glory|荣誉:honor/credit/glory/honorary|荣誉军人:disabled soldier|' +
  '荣誉国民:veteran|荤油:animal fat|荤菜:fish/garlic|荤话:crude language|荧光屏:screen|荧光棒:glow stick|荧惑:planet mars|荨麻:nettle|荫蔽:covert|药丸:pill|药剂:medicine/drug|' +
  '药品:medicine/drug|药妆店:drugstore/beauty|药学:pharmacy|药局:pharmacy/dispensary|药店:pharmacy/drugstore|药性:medicinal effect|药房:pharmacy/drugstore/dispensary|' +
  '药效:medicinal effect|药方:prescription|药材:medicinal ingredient|药检:drugs test|药水:lotion|药物:pharmaceuticals/medication/medicine/drug|药瓶:medicine bottle|' +
  '药用:pharmaceutical|药用价值:medicinal value|药疗:medication|药签:medical swab|药膏:ointment|药草:medicinal herb|荷兰芹:parsley|荷包:purse/pocket|荷花:lotus|荷重:weight load|' +
  '莅临:arrive|莅任:take office|莎丽:sari|莫大:most important|莫耳:mole|莫蕾:mole|莫讲:let alone|莱姆:lime|莲台:lotus seat|莲子:lotus seed|莲花:water lily|莲藕:lotus root|莲雾:wax apple|' +
  '莳萝籽:dill seed|获利:profit|获取:gain/get|获得:get|获悉:find out|获批:approved|获益:get benefit|获胜:win/triumph|获胜者:victor|获赠:given|莺鸟:bird|莼菜:water shield|菁英:elite|' +
  '菇蕈:mushroom|菌伞:mushroom top|菌柄:mushroom stem|菌界:fungus|菌种:strain/spore/spawn|菌类:fungus|菌苗:vaccine|菌菇:mushroom|菜刀:cleaver|菜场:food market|菜市:food market|' +
  '菜市场:food market|菜式:dish|菜牛:beef cattle|菜篮子:food supply|菜肴:dish|菜色:dish|菜茹:green vegetables|菜蔬:vegetables|菠菜:spinach|菠萝:pineapple|菩提树:sacred fig|' +
  '菱镁矿:magnesium ore|菲薄:thin|萃取:extract|萌动:sprout|萌发:sprout/shoot/bud|萌生:produce|萌芽:sprout/bud|萎靡不振:downcast|萘丸:mothball|萤光绿:bright green|萤火虫:firefly|萤焰:firefly|' +
  '营业:trade|营业收入:revenue|营业税:sales tax|营养:nutrition|营办:handle/run|营地:camp|营垒:army camp|营巢:nest|营帐:tent/camp|营房:living quarters|营收:sales/income/revenue|营救:rescue|' +
  '营生:work|营盘:military camp|营谋:do business|营运:running|营运资金:working capital|营造:make|营造商:builder/contractor|营销:marketing|营长:battalion commander|萧然:empty|' +
  '萨克斯:saxophone|萨克斯管:saxophone|萨克斯风:saxophone|萨克管:saxophone|萱堂:mother|落下:drop/land|落单:left alone|落土:set|落地:land|落地扇:pedestal fan|落地灯:floor lamp|落地生根:air plant|' +
  '落地窗:french window|落实:practical/implement|落户:settle|落款:date/gift|落水:sink|落水管:water spout|落脚:stop over|落花生:peanut|落荒而逃:bolt|落跑:run away|落雷:lightning bolt|' +
  '著作:write/book/article|著作权:copyright|著名:famous|著录:record|著述:writing/write|葛布:hemp cloth|葡萄园:vineyard|葡萄柚:grapefruit|葡萄酒:wine|葫芦:hoist|葬埋:bury|葬礼:burial|' +
  '葱头:onion|葱黄:yellow green|葵花:sunflower|蒙哄:cheat|蒙塾:primary school|蒙松雨:light rain|蒙求:primary education|蒙皮:skin/covering|蒙药:anesthetic/narcotic|蒙蒙:drizzle|' +
  '蒙蒙亮:dawn|蒙覆:cover|蒙馆:primary school|蒜头:garlic bulb|蒜泥:garlic paste|蒜瓣:garlic clove|蒜苗:garlic shoot|蒜茸钳:garlic press|蒜蓉:garlic paste|蒲公英:dandelion|' +
  '蒲桃:rose apple|蒲草箱:rush basket|蒴果:capsule|蒸气:vapor/steam|蒸汽:steam|蒸汽机:steam engine|蒸汽机车:steam locomotive|蒸馏器:still|蒸馏酒:spirits|蓄水:water storage|' +
  '蓄水池:water reservoir|蓄电池:secondary battery|蓄积:store up|蓇葖:flower bud|蓓蕾:flower bud|蓝天:blue sky|蓝宝石:sapphire|蓝晶:topaz|蓝移:blue shift|蓝色:blue|蓝色剂:agent blue|' +
  '蓝色妖姬:blue rose|蓝草莓:blueberry|蓝莓:blueberry|蓝金黄:blue|蓝靛:indigo|蓝领:blue collar|蓝鲸:blue whale|蓼蓝:indigo dye|蔓生:trailing plant|蔓菁:turnip|蔓越橘:cranberry|' +
  '蔓越莓:cranberry|蔗糖:cane sugar|蔚蓝:azure|蔬菜:vegetables|蔽芾:young|蔽身处:shelter|蕨类:fern/brake|蕹菜:water spinach|蕾丝:lace|蕾丝花边:lace border|薄产:small means|薄层:film|薄弱:weak|' +
  '薄弱环节:weak link|薄待:mean treatment|薄板:sheet|薄油层:oil sheet|薄片:flake|薄田:poor land|薄纱:gauze|薄绸:light silk|薄膜:membrane/film|薄荷:mint|薄荷油:peppermint oil|薄荷糖:mint|' +
  '薄荷醇:menthol|薄透镜:thin lens|薄酒:wine|薄雾:mist/haze|薄饼:pizza|薪俸:pay|薪酬:pay/remuneration|薪饷:wages|薰衣草:lavender|藏书:library collection|藏匿:cover up|藏品:museum piece|' +
  '藏垢纳污:hide dirt|藏宝图:treasure map|藏宝箱:treasure chest|藏污纳垢:hide dirt|藏红花:saffron|藏踪:hide|藏身:hide|藏身处:shelter|藏躲:hide|藏镜人:puppet master|藏青色:navy blue|' +
  '藐孤:small orphan|藐藐:grand|藓苔:moss|藤壶:barnacle|藤本植物:vine plant|藤箧:wicker suitcase|藤蔓:vine|藩库:government repository|藩篱:hedge/fence/barrier|藩镇:buffer region|' +
  '藻类:algae|蘑菇:mushroom|蘑菇云:mushroom cloud|蘖枝:branch stem|虎口:dangerous place|虎头蜂:hornet|虎子:tiger cub|虎蹲炮:ancient catapult|虎钳:vise|虎骨:tiger bone|' +
  '虚伪:false/artificial/sham|虚假:false/sham|虚像:virtual image|虚夸:brag|虚弱:weak|虚情假意:false friendship|虚惊:false alarm|虚拟:theoretical/virtual|虚拟机:virtual machine|' +
  '虚拟环境:virtual environment|虚拟网络:virtual network|虚拟连接:virtual connection|虚损:blood|虚构:make up|虚电路:virtual circuit|虚空:void/hollow/empty|虚粒子:virtual particle|' +
  '虚线:dotted line|虚言:empty words|虚誉:empty fame|虚词:function word|虚谎:false|虚飘飘:floating|虫卵:insect egg|虫子:insect/bug/worm|虫洞:wormhole|虫豸:base person|虮子:louse egg|' +
  '虱子:louse|虹吸:siphon|虹吸管:siphon|虹彩:iris|虹膜:iris|虹鳟:rainbow trout|虽是:even though|虽然:even though|虽说:though|蚀刻:engraving|蚁丘:anthill|蚁后:queen ant|蚁巢:ant nest|' +
  '蚁穴:ant nest|蚁窝:ant nest|蚂蚁:ant|蚂蚁上树:man standing|蚂蚁包:anthill|蚂蚁窝:ant nest|蚂螂:dragonfly|蚂蟥:leech|蚊子:mosquito|蚊帐:mosquito net|蚊虫:mosquito|蚕丝:natural silk|' +
  '蚝菇:oyster mushroom|蚯蚓:earthworm|蚰蜒:house centipede|蚶子:blood clam|蚺蛇:boa|蛀虫:books|蛆虫:maggot|蛇毒:snake venom|蛇皮:snake skin|蛇管:flexible hose|蛇胆:snake gall|' +
  '蛇行:zigzag/meander/weave|蛇麻:hops|蛇麻草:hop|蛋卷:egg roll|蛋品:egg products|蛋白:protein|蛋白石:opal|蛋白质:protein|蛋糕:cake|蛔虫:human parasite|蛛网:cobweb|蛜蝛:pill bug|蛞蝓:slug|' +
  '蛞蝼:mole cricket|蛤蚌:clam|蛤蛎:clam|蛤蜊:clam|蛤蟆:frog/toad|蛮邸:foreign mission|蛰藏:hide away|蛱蝶:butterfly|蛾子:moth|蛾类:moth|蜂后:queen bee|蜂巢:honeycomb/beehive|' +
  '蜂房:honeycomb/beehive|蜂王:queen bee|蜂窝:honeycomb/beehive|蜂窝组织:cellular tissue|蜂窝网络:cellular network|蜂箱:beehive|蜂糕:sponge cake|蜂群:bee colony|蜂蜜:honey|蜂蜡:beeswax|' +
  '蜂鸣器:buzzer|蜃景:mirage|蜈蚣:centipede|蜕变:transform/transformation|蜗旋:spiral|蜗杆:worm|蜗杆副:worm drive|蜗牛:snail|蜗蜒:snail|蜘蛛:spider|蜘蛛人:industrial climber|蜘蛛网:cobweb|' +
  '蜚蠊:cockroach|蜜囊:honey sac|蜜柑:tangerine|蜜桃:honey peach|蜜桃臀:round|蜜糖:honey|蜜罐:honey pot|蜜蜂:bee|蜜蜂房:beehive|蜜蜡:beeswax|蜜袋鼯:sugar glider|蜡像:wax figure|' +
  '蜡像馆:wax museum|蜡台:candle holder|蜡烛:candle|蜡疗:wax therapy|蜡笔:crayon|蜡纸:wax paper|蜣螂:dung beetle|蜥蜴:lizard|蜱虫:tick|蜷伏:curl up|蜷卧:curl up|蜷局:coil|蜷缩:curl up|' +
  '蜻蜓:dragonfly|蜿蜒:zigzag/meander/wind|蝌蚪:tadpole|蝗虫:locust|蝙蝠:bat|蝮蛇:pit viper|蝲蝲蛄:mole cricket|蝴蝶:butterfly|蝴蝶效应:butterfly effect|蝴蝶结:bow|蝴蝶花:iris|蝴蝶铰:hinge|' +
  '蝴蝶领结:bow tie|蝶变:industrial reform|蝶形领带:bow tie|蝶形领结:bow tie|蝶类:butterfly|蝼蛄:mole cricket|蝾螈:newt|螃蟹:crab|融会:fuse|融化:combine/fuse|融合:mixture/fusion|' +
  '融合为一:fuse together|融汇:fusion|融然:happy together|融融:happy|融通:flow|螺丝帽:nut|螺丝母:nut|螺帽:nut|螺旋:spiral|螺旋形:spiral|螺旋曲面:spiral surface|螺旋桨:propeller|螺旋藻:spiral algae|' +
  '螺栓:bolt|螺桨:propeller|螺母:nut|螺纹:spiral pattern|螺线:spiral|螺线管:coil|螺蛳:river snail|螺髻:spiral coil|蟋蟀:cricket|蟋蟀草:wire grass|蟑螂:cockroach|蟑螂屋:cockroach trap|' +
  '蟒蛇:python/boa|蟠桃:flat peach|蟹味菇:beech mushroom|蟹粉:crab meat|蟹肉:crab meat|蟹酱:crab paste|蟾蜍:toad|蠕虫:worm|蠢人:fool|蠢动:stir|蠢汉:fool|蠢蛋:fool|蠢货:fool|蠲洁:clean|' +
  '蠲涤:wash|蠹虫:moth|血制品:blood products|血压:blood pressure|血型:blood group|血库:blood bank|血族:blood relations|血晕:pale red|血月:blood moon|血条:health bar|血槽:blood groove|' +
  '血水:thin blood|血流:blood flow|血流漂杵:blood bath|血浆:blood plasma|血液:blood|血球:blood corpuscle|血糖:blood sugar|血红素:hemoglobin|血红蛋白:hemoglobin|血细胞:blood cell|' +
  '血统:lineage|血脉:blood vessels|血色素:hemoglobin|血袋:blood bag|血钻:blood diamond|血雀:scarlet finch|血雉:blood pheasant|行业:trade/industry/business|' +
  '行为:action/conduct/activity|行为艺术:performance art|行乞:beg|行书:running script|行事:handle/action/conduct|行云流水:writing|行使:exercise|行使职权:exercise power|行军:march|' +
  '行军床:camp bed|行刑:execution|行刑队:firing squad|行列:formation/array|行动:operation/action/mobile|行动值:action level|行动剧:street theater|行动电源:power bank|行动电话:mobile phone|' +
  '行动纲领:action plan|行动艺术:performance art|行动装置:mobile device|行动计划:action plan|行医:practice medicine|行号:line number|行员:staff|行囊:luggage|行头:outfit|行好:charitable|' +
  '行家:expert/veteran|行家里手:expert|行当:role|行径:conduct/act/path/trail|行得通:will work|行情:market price|行政:administration/administrative/executive|' +
  '行政公署:administrative office|行政区:administrative district|行政区域:administrative area|行政员:administrator|行政命令:executive order|行政总厨:executive chef|' +
  '行政拘留:administrative detention|行政机关:administrative authority|行政权:administrative authority|行政法:administrative law|行政管理:administration|' +
  '行政部门:administration/executive|行政长官:chief executive|行文:writing style|行旅:vagabond|行星:planet|行有余力:after that|行李:luggage|行李房:luggage office|行李架:luggage rack|' +
  '行李箱:suitcase/trunk/boot|行李袋:travel bag|行栈:warehouse|行止:tracks|行程:journey/process|行署:administrative office|行者:walker|行脚:travel|行装:baggage/luggage|行语:cant|' +
  '行路:travel/transport|行踪:track|行进:forward motion|行进挡:forward gear|行迹:tracks|行道:path/road|行道树:roadside tree|行销:market/marketing|行长:bank president|行骗:cheat|' +
  '衍伸:spawn|衍声复词:compound word|衔接:connect/join|街区:block|街头:street|街巷:street/alley|街市:commercial district|街机:arcade machine|街段:block|街舞:street dance|街道:street|' +
  '衣兜:pocket|衣冠:attire|衣单食薄:thin coat|衣品:dress sense|衣夹:clothespin|衣子:covering|衣带:belt/sash/attire|衣扣:button|衣服:clothes|衣服缝边:hem|衣架:clothes rack|衣柜:wardrobe|' +
  '衣橱:wardrobe|衣物:clothing|衣物柜:locker|衣甲:armor|衣着:clothes|衣衫:clothing|衣衾:burial clothes|衣袋:pocket|衣装:garment|衣裙:female clothing|衣裳钩儿:clothes hook|衣襟:lapel|' +
  '衣钩:clothes hook|衣钵:legacy|衣领:collar|衣食住行:food|补偿:make up|补偿费:compensation|补光灯:fill light|补助:allowance|补液:fluid infusion|补满:fill|补登:record entry|补白:filler|' +
  '补益:benefit/help|补给:supply|补给品:supplies|补给站:depot|补给舰:supply ship|补给船:supply ship|补给车:supply vehicle|补缀:mend|补考:makeup exam|补裰:mend clothes|' +
  '补贴:allowance/benefit|表冠:watch crown|表决:vote|表决权:vote|表单:form|表字:literary name|表尺:rear sight|表层:surface layer|表带:watch strap|表彰:honor|表征:symbol/representation|' +
  '表意:express meaning|表明:known|表格:form/table|表演:play/show/performance/exhibition|表演赛:exhibition match|表率:example|表现:show/display/performance|表白:express|' +
  '表盘:meter dial|表示:express/state/show|表蒙子:crystal|表记:souvenir|表象:idea/representation|表达:express|表述:express|表露:show|表面:surface/outside|表面外膜:surface coat|衬垫:pad|' +
  '衬衣:shirt|衬衫:shirt/blouse|衬裙:petticoat|衬裤:underpants|衬里:lining|衰亡:die out|衰弱:weak|衰老:age|衰落:drop|衰退:drop|袄子:coat/jacket|袋子:bag|袋熊:wombat|袋鼠:kangaroo|' +
  '袒庇:shield/harbor|袒露:bare|袖口:cuff|袖套:sleeve cover|袖子:sleeve|袖扣:cuff link|袖珍:pocket|袖珍人:little person|袖珍本:paperback|袖珍辞典:pocket dictionary|袖珍音响:pocket stereo|' +
  '袖筒:sleeve|袖管:sleeve|袜带:garter|袜裤:tights|被单:sheet|被卧:quilt/cover|被套:duvet cover|被子:blanket/quilt|被毛:coat|被窝:bedding|被胎:duvet inner|被褥:bedding/bedclothes|' +
  '被译:translated|被除数:dividend|被面:quilt|裁人:cut staff|裁减:cut down|裁切:crop|裁判:judge|裁判官:judge|裁判所:law court|裁制:make clothes|裁剪:cut out|裁员:cut staff|裁处:handle|' +
  '裁汰:cut back|裁革:lay off|裂化:crack|裂变:fragment|裂变产物:fission products|裂变武器:fission weapon|裂变炸弹:fission bomb|裂变碎片:fission fragment|裂口:split/rift/vent|裂开:split open|' +
  '裂片:splinter/chip|裂璺:crack/split|裂痕:crack/split|裂纹:crack|裂缝:crack/crevice|裂罅:rift/crevice/fissure|裂谷:rift valley|裂隙:slit/crack/crevice|装修:interior decoration|' +
  '装入:load|装卸:transfer|装备:equipment/outfit|装嫩:act young|装弹:load|装扮:dress up|装料:load/feed|装机:installation|装束:attire/clothing|装满:fill up|' +
  '装潢:mount/dress/decoration/packaging|装点:deck|装甲:vehicle armor|装甲车:armored car|装甲车辆:armored vehicles|装置:installation/equipment/system/unit|' +
  '装置物:fixture/installation|装袋:bag/fill/bagging|装裹:shroud|装载:load/stow|装运:ship/shipment|装配工厂:assembly plant|装配线:assembly line|装饰:decoration/ornamental|' +
  '装饰品:ornament|装饰物:ornament|裆部:crotch|裕度:margin/allowance|裙子:skirt|裙带菜:edible seaweed|裙摆:hem|裤兜:pants pocket|裤头:trunks|裤子:trousers/pants|裤带:belt|裤衩:underpants|' +
  '裤袜:tights|裨益:benefit/advantage/profit|裨补:benefit|裸地:bare ground|裸婚:house/rings|裸岩:bare rock|裸照:nude photograph|裸脚:bare foot|裸袒:bare|裸足:bare foot|裸露:bare|' +
  '裸麦:rye|裹包:parcel|裹尸布:shroud|褊狭:narrow|褐煤:brown coal|褐色:brown|褒呔:bow tie|褪下:take off|褪光:matte|褪去:shed|褶子:pleat/fold/crease/wrinkle|褶皱:fold/crease/wrinkle|' +
  '襟翼:wing flap|西元:ad|西兰花:broccoli|西北:northwest|西北方:northwest/northwestern|西医:western medicine|西南:southwest|西南部:southwest part|西式:western style|西方狍:roe deer|' +
  '西方秧鸡:water rail|西服:suit|西柚:grapefruit|西沉:set|西洋杉:cedar|西洋棋:chess|西瓜:watermelon|西瓜虫:pill bug|西红柿:tomato|西芹:celery/parsley|西药:western medicine|西葫芦:zucchini|' +
  '西装:suit|西语:western language|西边:west|西部:western part|西面:west|要不:otherwise|要不然:otherwise|要人:important person|要件:requisite|要冲:road hub|要务:key task|要图:main plan|' +
  '要地:strategic location|要塞:stronghold/fort|要子:straw rope|要害:vital part|要径:important path|要得:good/fine|要有:need|要枢:important hub|要求:demand|要津:strategic location|' +
  '要点:essential|要犯:major criminal|要目:important substance|要着:important thing|要素:essential factor|要紧:important|要约:bid|要职:key job|要著:important book|要角:major figure|' +
  '要路:important road|要道:major road|要钱:demand payment|要领:main aspects|要饭:beg|覃第:your house|覆叠:overlay|覆核:review|覆盆子:raspberry|覆盖:cover|覆盖物:mulch|覆膜:coating|' +
  '见习生:cadet|见到:see|见地:view/insight|见得:seem|见怪:mind|见方:square|见解:view|见证:witness/evidence|见证人:witness|见识:knowledge/experience/insight|见诸:media|见闻:knowledge|' +
  '见阎王:die|见面:meet|见马克思:die|观众:visitors|观光:tour|观光区:tourist region|观光客:tourist|观察:watch/survey|观察人士:observer|观察员:observer|观察家:observer|观察者:observer|' +
  '观念:concept/sense|观护所:probation office|观摩:study|观景台:observation deck|观望:survey|观测:survey/observation|观测卫星:observation satellite|观测台:observatory|观测员:observer|' +
  '观测者:observer|观看:watch/view|观瞻:view|观览:view|观象台:observatory|观赏:watch/ornamental|规例:regulations|规划:plan/program|规划局:planning department|规则:rule/regulation/fixed|' +
  '规复:rule/restoration|规定:fix/set/regulations/rules|规律:rule/rhythm/discipline|规条:regulations|规格:standard|规模:scale|规率:law/pattern|规矩:rule/customs|规矩准绳:set square|' +
  '规程:rules/regulations|规章:rule/regulation|规范:standard/regulation/rule|规范化:standardization|规范性:standard|视为:view as|视像:video|视图:view|视察:investigation|' +
  '视效:visual effect|视盘:optic disc|视神经盘:optic disk|视窗:window|视艺:visual arts|视觉:sight/vision/visual|视角:camera angle|视讯:video|视野:outlook|视频:video|视频节目:video program|' +
  '觉察:sense/aware|角头:gang leader|角尺:set square|角度:angle|角柱体:prism|角标:image|角色:role/part|角落:remote spot|角规:angle gauge|角钢:angle iron|角铁:angle iron|角锥:pyramid|' +
  '角阀:angle valve|角马:gnu|解严:lift restrictions|解决:settle|解决办法:solution|解出:figure out|解剖:anatomy|解剖刀:scalpel|解剖学:anatomy|解放:liberation|解放后:after liberation|' +
  '解放运动:liberation movement|解救:rescue|解析:analysis|解毒剂:antidote|解毒药:antidote|解法:solution|解痛:analgesic|解答:solution|解职:sack|解聘:sack|解脱:free|解药:antidote|解锁:release|' +
  '解除:sack/free/lift|解雇:fire/sack|觥筹交错:big party|触击:contact|触动:move|触发:trigger/spark|触发引信:impact detonator|触发清单:trigger list|触控笔:stylus pen|触电:electric shock|' +
  '触角:antenna/feeler|言之有物:have substance|言听计从:see|言论机关:press/media|言论界:press/media|言语:words/speech/language|言谈:words|言辞:words|誓约:promise|誓言:promise|' +
  '警力:police force|警匪:crime|警区:patrol/beat|警卫:guard|警号:alarm|警员:police officer|警备:guard/garrison|警备区:command|警官:police officer|警察:police|警察局:police station|' +
  '警察署:police station|警局:police department|警戒:stand guard|警报:alarm|警方:police|警服:police uniform|警标:navigation marker|警械:police gear|警犬:police dog|' +
  '警种:police classification|警署:police station|警衔:police rank|警讯:police call|警车:police car|警辟:profound|警钟:alarm bell|警铃:alarm bell|譬如:such as|' +
  '计划:plan/project/program|计划生育:family planning|计数:count|计数器:counter/register|计数法:calculation|计数管:counter|计时:time|计时器:timer|计时比赛:time trial|计时炸弹:time bomb|' +
  '计时赛:time trial|计生:family planning|计程车:taxi/cab|计算:compute/scheme|计算器:calculating machine|计算尺:slide rule|计算数学:computational mathematics|计算机:computer|计议:plan|' +
  '计谋:scheme|计较:plan|计量:measurement|计量棒:measuring rod|订书机:stapler|订书针:staple|订书钉:staple|订出:draw up|订单:order|订单号:order number|订定:set|订立:set up|订货:order goods|' +
  '订金:deposit|认作:view|认出:recognition|认真:conscientious/serious|认识:knowledge|讨人喜欢:charming|讨价还价:bargain|讨取:demand|讨喜:charming|讨平:put down|讨底:demand details|' +
  '讨论:talk over|讨论区:forum|讨论班:workshop|讨账:demand payment|讨饭:beg|让位:yield|让步:yield|让路:make way|训令:order|训兽术:animal training|训导职务:preaching ministry|训条:order/maxim|' +
  '训练:train/drill/training|训练场:training ground|训练营:training camp|训迪:guidance|议价:bargain|议会:parliament|议会制:parliamentary system|议员:representative|议案:motion|' +
  '议论:talk about|议院:parliament/congress|议题:issue|讯号:signal|讯息:information/news|讯息原:information source|讯框中继:frame relay|记事:record|记事簿:memo book|' +
  '记号:mark/symbol/seal|记号笔:marker|记录:record|记录员:recorder|记录器:recorder|记忆:memory|记忆体:memory|记忆卡:memory card|记忆棒:memory stick|记忆电路:memory circuit|记念:miss|记性:memory|' +
  '记者:reporter|记者会:press conference|记载:record|讲义:teaching materials|讲义气:value loyalty|讲习会:assembly|讲价:bargain|讲台:platform/podium/rostrum/lectern|讲和:make peace|' +
  '讲坛:platform|讲座:chair|讲桌:lectern/podium|讲理:talk sense|讲话:speech/talk/address|讲述:talk about|讲道:preach|讴吟:song|许多:many/much|许诺:promise|讹诈:bluff|论坛:forum|论文:paper|' +
  '论断:judge|论点:point|论理:logic|论理学:logic|论著:study|论调:view|设备:equipment/facilities/installations|设定:set|设或:if|设施:facilities/installation|设有:have|设立:set up|' +
  '设置:set up|设色:paint/color|设若:if|设计:design/plan|设计师:architect|设计程序:design process|设计者:architect|设计规范:planning regulations|访员:field reporter|访寻:search|访问:access|' +
  '诀别:part|诀窍:secret/key|证交所:stock exchange|证人:witness|证件:id|证件照:identification photo|证供:evidence|证券公司:securities company|证券商:broker|证券委:securities commission|' +
  '证券市场:financial market|证婚:witness|证婚人:wedding witness|证据:evidence|证明:identification|证照:id photo|评为:choose as|评介:review|评估:assessment/evaluation|评分:grade/mark|' +
  '评判:judge|评委:evaluation committee|评审:judge|评审团:jury|评断:judge|评议会:council|评论家:reviewer|评语:evaluation|评鉴:evaluation/assessment|诈唬:bluff|诈欺:fraud|诈骗罪:fraud|' +
  '诉愿:appeal|诉求:demand|诉诸:sentiment|诊室:consulting room|诊所:clinic|诊间:examination room|词典:dictionary|词头:prefix|词干:word stem|词序:word order|词库:lexicon|词意:sense|' +
  '词族:word family|词条:entry|词根:root|词汇:word|词眼:key word|词类:word class|词组:phrase|词翰:book|词讼:legal case|词讼费:costs|词语:word/term|词项逻辑:term logic|词频:word frequency|' +
  '诏书:imperial edict|诏令:imperial order|诏旨:imperial edict|诏狱:imperial prison|译入语:target language|译写:translate|译出语:source language|译名:translated names|' +
  '译文:translated text|译著:translated work|译语:target language|试乘:test drive|试作:test run|试制:trial product|试办:trial|试卷:examination paper|试场:exam room|试射:test fire|' +
  '试探:sound out|试播:trial broadcast|试杯:test dish|试样:style/type|试液:test solution|试点:test point|试爆:nuclear test|试用品:trial product|试算表:trial balance|试管:test tube|' +
  '试航:test flight|试行:test|试车:test drive|试销:trial sale|试镜:screen test|试镜头:screen test|试飞员:test pilot|试验:test/experimental|试验场:experimental station|' +
  '试验性:experimental|试验间:test room|诗人:poet|诚信:good faith|诚实:honest|诚恳:honest|诚意:good faith|诚笃:honest|话事人:top dog|话亭:telephone booth|话剧:stage play|' +
  '话务员:phone operator|话匣子:chatterbox|话头:thread|话筒:microphone/receiver/megaphone/mouthpiece|话语:words/speech|询价:price check|询问台:information desk|详和:serene/calm|' +
  '详情:details|详解:full solution|诬陷:frame|语句:sentence|语域:register|语境:context|语序:word order|语录:quotation|语态:voice|语意:meaning|语支:language branch|语料:language material|' +
  '语料库:corpus|语族:language branch|语气:mood|语法:grammar|语种:language type|语篇:text|语系:language family|语言:language|语言训练:language training|语言障碍:language barrier|' +
  '语词:word/phrase|语音:audio/voice|语音信号:voice signal|语音信箱:voice mailbox|语音指令:speech command|语音识别:speech recognition|误用:misuse|诱发:trigger|诱捕:trap|诱骗:decoy|' +
  '说七说八:after all|说上:say/talk|说不定:maybe|说不得:must|说到:talk about|说哭:make cry|说客:mouthpiece|说帖:note|说得过去:make sense|说教:preach|说明:show|说明会:information meeting|' +
  '说老实话:honest/frank|说话:say/talk/word|说说而已:nothing serious|说道:state/say|请帖:invitation card|请援:appeal|请柬:invitation card|诸多:good deal|诸如:such as|诺言:promise|' +
  '读书:study|读书人:scholar/intellectual|读书会:study group|读出:read|读取:read|读头:reading head|读数:reading|读法:reading|读物:reading material|读谱:read music|课余:after school|' +
  '课堂:classroom|课室:classroom|课征:levy|课文:text|课时:class|课桌:school desk|课程:academic program|课长:head|课题:task/issue|调任:transfer|调停者:go between|调光器:dimmer|调入:call/load|' +
  '调准:focus|调动:transfer|调包:palm off|调升:upgrade|调协:match|调和:mediation/mix|调和分析:harmonic analysis|调唆:stir up|调子:cadence|调度:scheduler|调弄:stir up|' +
  '调性:company/image/voice|调拨:send/channel|调挡:gear shift|调换:exchange|调控:control|调教:train|调查:investigation/survey|调查核实:investigation|调焦:focus|调理:discipline/train|' +
  '调用:transfer|调皮捣蛋:act up|调研:research/investigation|调研人员:research workers|调羹:spoon|调职:post away|调色:mix colors|调药刀:spatula|调训:train|调车场:classification yard|' +
  '调转:change direction|调迁:transfer/move/shift|调适:adaptive|调配:mix|调酒:mix drinks|调门:style/valve|调阅:access|调降:lower|谈判:conference|谈判桌:conference table|谈到:talk about|' +
  '谈及:talk about|谈星:fortune telling|谈论:talk about|谈话:talk|谈起:talk about|谋事:plan matters|谋划:scheme/conspiracy|谋利:gain|谋得:get|谋略:strategy|谋计:scheme|谋面:meet|' +
  '谍报:intelligence|谍照:spy shot|谎骗:cheat|谏言:advice|谐振:resonance|谐波:harmonic|谐音:harmonic|谐音列:harmonic series|谕旨:imperial edict|谙练:proficient|谢世:die|' +
  '谨防:guard against|谬见:false idea|谱架:music stand|谱氏:family tree|谱牒:family tree|谷仓:barn|谷地:valley|谷壳:husk/chaff|谷底:valley floor|谷物:cereal/grain|谷神:harvest god|' +
  '谷类:cereal/grain|谷粒:grain|谷糠:grain chaff|谷草:straw|豁免:exempt|豁楞:stir|豆科:legume family|豆科植物:legume|豆荚:pod|象征:emblem/symbol/token|象征性:emblem/token|' +
  '象海豹:elephant seal|象牙:ivory|象牙塔:ivory tower|象甲:snout beetle|象草:elephant grass|象虫:snout beetle|象鼻虫:snout beetle|豪华轿车:limousine|豪壮:heroic|豪富:big shot|豪杰:hero|' +
  '豪气:heroic spirit|豪猪:porcupine|豪言壮语:bold|豪迈:bold/heroic|豪雨:cloudburst|豹子:leopard|豹猫:leopard cat|豹纹:leopard pattern|豺狼虎豹:wolves|貂皮:mink fur|貉子:raccoon dog|' +
  '贝丘:shell mound|贝壳:shell|贝雕:shell carving|贝雷帽:beret|贞女:female virgin|贞操:virtue/honor/loyalty|贞节:loyalty|负一屏:left panel|负伤:wounded|负债:liability|负压:suction|' +
  '负气:sulky/cross|负荷:load|负责:conscientious|负责任:take responsibility|负载:support/load|负重训练:weight training|负鼠:opossum|贡多拉:gondola|财东:shop owner|财主:rich man|' +
  '财产:property/assets/estate|财产价值:property value|财产权:property rights|财力:financial resources|财务:finance|财务大臣:finance minister|财务秘书:treasurer|' +
  '财务自由:financial independence|财务软件:financial software|财团:financial group|财季:fiscal quarter|财富:wealth|财富自由:financial independence|财帛:wealth/money|财年:fiscal year|' +
  '财政:public finance|财政大臣:finance minister|财政年度:fiscal year|财权:financial power|财源:financial resources|财物:property|财赋:wealth/property|财长:treasurer|财阀:conglomerate|' +
  '责令:order|责任:responsibility/duty|责任保险:liability insurance|责无旁贷:duty bound|贤妻:you|贤王:sage kings|贤能:sage|败柳残花:broken flower|败絮:broken down|败落:run down|' +
  '败走:run away|账册:bill|账单:bill|账房:accountant|账目:entry|账载:per book|账面:entry|货仓:warehouse|货值:value|货品:goods|货币:currency/monetary/money|货币兑换:currency exchange|' +
  '货币危机:monetary crisis|货币市场:money market|货机:cargo plane|货架:shop shelf|货柜:container|货柜车:container truck|货栈:warehouse|货梯:freight elevator|货棚:shed|' +
  '货物:goods/commodity/merchandise|货真价实:real/true|货站:cargo terminal|货舱:cargo bay|货船:freighter|货色:goods/stuff/trash|货车:truck/van|货轮:freighter|货载:cargo|货运:cargo|' +
  '货运列车:goods train|货运卡车:freight truck|质变:fundamental change|质因数:prime factor|质地:grain/quality|质子:proton|质子数:atomic number|质数:prime number|质料:material|' +
  '质朴:simple/plain|质检:quality inspection|质点:particle|质直:upright|质素:quality|质量:mass/quality|质量保障:quality assurance|质量块:mass/body|质量数:atomic mass|' +
  '质量检查:quality inspection|质量管理:quality management|贩卖:traffic|贩夫俗子:lower class|贩夫走卒:common people|贩毒:traffic narcotics|贩私:traffic|贩运:transport/traffic|贫乏:limited|' +
  '贫困:poverty|贫困地区:poor region|贫困率:poverty rate|贫寒:poor|贫民:poor people|贫气:mean|贫液:waste liquid|贫瘠:poor|贫相:mean|贫穷:poor|贫苦:poor|贬低:play down|购书券:book token|' +
  '购买:purchase|购买力:purchasing power|购得:purchase|购置:purchase|贮备:store|贮存:store/deposit|贮存器:storage device|贮存管:gas holder|贮木场:lumber yard|贮水处:reservoir|贮物:storage|' +
  '贮藏:store up|贯串:string together|贯彻:implement|贯穿:link|贯连:connect|贯通:link up|贱卖:low price|贴图:sticker|贴文:post|贴水:premium|贴片式:surface mount|贴纸:sticker|贴身:personal|' +
  '贴边:facing|贴金:gild|贵公司:your company|贵司:your company|贵妇人:dame|贵妇犬:poodle|贵宾犬:poodle|贵干:your business|贵庚:your age|贵府:your home|贵方:you|贵族:lord|贵族化:upper class|' +
  '贵校:your school|贵重:precious|贵金属:precious metal|贷学金:student loan|贷款:loan|贷记:credit|贸易:trade|贸易中心:trade center|贸易伙伴:trading partner|贸易公司:trading company|' +
  '贸易壁垒:trade barrier|贸易战:trade war|贸易组织:trade organization|贸易货栈:commercial warehouse|费时:take time|费率:rate|费用:cost|贻误:waste|贼亮:bright|贼船:criminal gang|' +
  '资产:property/assets|资产组合:asset portfolio|资优生:brilliant student|资俸:pay/wages|资历:qualifications/experience|资安:information security|资政:senior minister|' +
  '资敌:ammunition/supplies|资料:material/resources/data/information|资料介面:data interface|资料仓储:data warehouse|资料库:database|资料片:expansion|资方:management/capital|' +
  '资本:capital|资本储备:capital reserve|资本市场:capital market|资格:qualifications|资浅:junior|资深:veteran/senior|资源:resource|资讯:information|资讯工程:information engineering|' +
  '资讯科技:information technology|资财:assets|资金:funds/capital|资金杠杆:leverage/gearing|赈恤:relief aid|赊欠:credit transaction|赊销:credit transaction|赋形剂:vehicle|赋税:taxation|' +
  '赌场:casino|赌城:casino town|赌局:gambling party|赌斗:fight|赌桌:gambling table|赌球:sports betting|赌窝:illegal casino|赏光:show up|赏识:appreciation|赐予:grant|赒人:charity|' +
  '赔付:payment|赔偿金:compensation|赔本:loss|赔率:betting odds|赘疣:wart|赘瘤:wart|赘肉:bulge|赚哄:cheat|赚头:profit|赛事:competition|赛因斯:science|赛场:racetrack/field|赛点:match point|' +
  '赛璐玢:cellophane|赛车场:motor racetrack|赝品:fake|赞助:support|赠予:grant|赠品:gift|赠款:grant|赠礼:gift|赡养:support|赡养费:child support|赢利:gain/profit|赢得:win/gain|赤子:people|' +
  '赤字:red letter|赤狐:red fox|赤藓糖醇:sugar alcohol|赤藓醇:sugar alcohol|赤裸:bare|赤裸裸:bare/plain|赤道仪:equatorial mount|赤金:pure gold|赫赫:brilliant/outstanding|' +
  '赫赫有名:well known|走下坡路:go downhill|走低:go down|走兽:animal|走出:leave|走动:mobile|走势:trend/path|走向:direction/strike/trend|走回头路:turn back|走地盘:live betting|走失:hair|' +
  '走子:move|走字:run|走山:avalanche|走廊:corridor/aisle/hallway/passageway|走开:leave|走心:take care|走掉:leave|走散:stray|走时:propagation time|走来回:return journey|走步:step|' +
  '走水:leak/flow|走狗:hound|走眼:oversight|走秀:fashion show|走私品:contraband|走穴:tour|走红:popular|走调:off key|走路:leave|走进:enter|走道:pavement/sidewalk/path/footpath|' +
  '走避:run away|走音:off key|走风:leak|赶出:drive away|赶来:rush over|赶羊:drive sheep|赶走:drive out|赶赴:rush|赶跑:drive away|起价:initial price|起作用:operative/work/function|' +
  '起动:launch|起动钮:starter button|起名:name|起哄:heckle|起因:factor|起圈:muck out|起头:start/beginning|起居室:living room|起居间:living room|起床:get up|起手:set about|起扑:chip shot|' +
  '起效:poison/strategy|起来:stand up|起步:start|起毛:fluff/lint|起泡:bubble/foam|起泡沫:bubble/foam|起源:origin|起火:cook|起种:starter|起程:leave|起立:stand|起航:set sail|起色:pick up|' +
  '起草:draw up|起落场:airfield|起落架:landing gear|起见:motive/purpose|起诉:sue|起诉员:prosecutor|起诉者:prosecutor|起跑:start running|起跳:take off|起身:leave|起重机:crane|' +
  '起重葫芦:hoist pulley|起钉锤:claw hammer|起飞:take off|超值:great value|超前:advanced|超前意识:foresight|超拔:outstanding|超等:superior grade|超级:super/ultra|超群:outstanding|' +
  '超负荷:overload|超载:overload|超速:speed|超龄:too old|越发:ever more|越过:cross over|越野:cross country|趋力:driving force|趋势:trend|趋向:direction/trend/incline|趋缓:abate|趔趄:reel|' +
  '趣味:interest/preference|足下:you|足以:so that|足弓:arch|足月:full term|足本:complete book|足浴:foot bath|足球:football|足球场:football field|足球迷:football fan|足色:fine|' +
  '足赤:pure gold|足迹:track|足金:pure gold|足额:full|趴伏:crouch|趴体:party|趴踢:party|趸批:wholesale|趸船:barge/pontoon|跃层:duplex|跃居:vault|跃然:show forth|跃迁:transition|跌宕昭彰:free|' +
  '跌市:bear market|跌打药:liniment|跌落:drop|跌风:bear market|跑出:run out|跑分:phone/run|跑掉:run away|跑步:run/jog|跑步机:treadmill|跑法:running style|跑表:stopwatch|跑走:run away|' +
  '跑路:run|跑车:sports car|跑道:track/runway|跑鞋:running shoes|跑马厅:racetrack|距离:distance|跟从:follow|跟前:front|跟头虫:mosquito larva|跟屁虫:shadow|跟注:call|跟监:tail|' +
  '跟着:follow after|跟踪:tail/shadow/tracking|跟踪骚扰:stalk|跟进:follow|跟随:follow|跨上:bike|跨境:cross border|跨平台:cross platform|跨年:new year|跨海大桥:bay bridge|跨线桥:flyover|' +
  '跨语言:cross language|跨越:step across|跨越式:breakthrough|跨足:enter|跨过:cross over|跨鹤:die|跨鹤扬州:die|跨鹤西游:die|跪伏:crouch|路人甲:generic person|路人皆知:well known|' +
  '路向:direction/path|路堤:embankment|路子:way|路径:path/route|路数:movement|路旁:roadside|路标:road sign|路桥:road bridge|路灯:street lamp|路牌:street sign|路码表:odometer|路程:route|' +
  '路税:road tax|路线:route|路线图:route map|路缘:curb|路考:driving test|路费:toll|路边:curb/roadside/wayside|路边摊:roadside stall|路途:road/path|路锥:traffic cone|路障:barricade|' +
  '路面:road surface|路面电车:streetcar|跳伞:parachute|跳动:pulse|跳台:landing platform|跳板:gangplank|跳楼机:drop tower|跳水:dive|跳电:trip|跳脱:move beyond|跳舞:dance|跳蚤:flea|' +
  '跳蚤市场:flea market|跳蛋:love egg|跳跃:bound|跳闸:trip|跳马:vault|践行:implement|跻身:among|踏垫:floor mat|踏板:footstool|踏板车:scooter|踏步:stride/step|踏步不前:mark time|踏足:enter|' +
  '踏车:treadmill|踢蹋舞:step dance|踩刹车:brake|踩道:scout|踩镲:hi hat|踪迹:tracks/trail|蹄子:hoof|蹊径:path/way|蹊跷:odd|蹑履:wear shoes|蹑登:go up|蹑迹:tail|蹒跚:hobble|蹒跚不前:stall|' +
  '蹦出来:crop up|蹦床:trampoline|蹦跳:hop|蹦跶:active|蹦蹦儿车:motor tricycle|蹩脚:shoddy|蹲下:crouch|蹲大牢:behind bars|蹲踞:crouch|蹿升:shoot up|蹿跳:bound forward|躁动:agitation|' +
  '身上:among|身为:as|身亡:die|身价:worth|身份:identity/father/role/capacity|身份卡:identity card|身份证:id|身份证明:id card|身体:body|身子:body/pregnancy/health|身孕:pregnancy|身形:figure|' +
  '身影:figure|身心障碍:disability|身态:figure|身手敏捷:deft|身才:figure|身故:die|身材:figure|身板:body|身段:figure|身着:wear|身穿:wear|身躯:body|身量:standing|身陷囹圄:behind bars|躬身:bow|躯体:body|' +
  '躯壳:body|躯干:trunk|躲藏:take cover|躲避:hide|躺椅:couch/lounge|车主:vehicle owner|车位:parking spot|车厘子:cherry|车厢:carriage|车号:taxi number|车后箱:trunk|车夫:cart driver|' +
  '车头灯:headlight|车展:auto show|车工:lathe work|车带:tire|车床:lathe|车库:garage|车房:garage|车技:driving skills|车把:handlebar|车斗:bucket|车机:head unit|车条:spoke|车架:cart/frame|' +
  '车水马龙:heavy traffic|车流:traffic|车皮:wagon|车祸:traffic accident|车程:travel time|车窗:car window|车站:rail station|车筐:bicycle basket|车篮:bicycle basket|车胎:tire|' +
  '车行:garage/drive|车行通道:traffic passage|车贴:car allowance|车贷:car loan|车身:frame|车轮:wheel|车轮子:wheel|车轴:axle|车辆:vehicle|车辕:carriage|车辙:wheel rut|车速:vehicle speed|' +
  '车道:driveway|车钱:transport costs|车铃:bicycle bell|车门:car door|车间:workshop|车队:fleet|车险:auto insurance|车顶:car roof|车顶架:roof rack|车驾:carriage|轧制:rolling steel|' +
  '轧辊:roll|轧钢:roll steel|轧钢条:steel rails|轨枕:tie|轨范:standard|轨距:gauge|轨迹:track|轨道:track|轨道交通:metro/subway|轩昂:high/elevated|转乘:transfer|转产:change production|' +
  '转位:inversion/index|转体:roll over|转关系:transfer|转制:convert|转动:swivel/turn|转动件:rotor|转化:change/turn/convert/transform|转去:return|' +
  '转变:change/transform/shift/transformation|转口:transit|转台:swivel table|转向:change direction|转向信号:turn signal|转向盘:steering wheel|转回:turn back|转圈:twirl/rotation|' +
  '转型:transition/transform|转基因:genetic modification|转天:next day|转头:change direction|转好:improvement|转嫁:cost|转子:rotor|转字锁:combination lock|转学:change schools|' +
  '转学生:transfer student|转寄:email|转帆:go about|转年:next year|转弯:turn|转往:change|转徙:move house|转悠:roll|转手:change hands|转换:change/switch/convert/transform|' +
  '转换器:converter|转捩:turn|转接:switch/connect/transfer|转播:relay/broadcast|转校:transfer|转椅:swivel chair|转炉:converter|转盘:turntable/rotary|转矩:torque|转矩臂:torque arm|' +
  '转码:convert|转磨:rotary grindstone|转科:change major|转移:shift/transfer/change|转移支付:transfer payment|转笔刀:pencil sharpener|转船:transfer ships|转诊:transfer|' +
  '转译:translate/convert|转调:change key|转账:transfer|转身:turn round|转车:transfer/turntable|转车台:turntable|转轨:change track|转轮:wheel/rotor|转轮手枪:revolver|转载:forward|' +
  '转运:forward/transfer|转运站:distribution depot|转递:relay|转铃:bicycle bell|转门:turnstile|转鼓:rotary drum|轮到:turn|轮唱:round|轮回:cycle|轮奸:gang rape|轮子:wheel|轮暴:gang rape|' +
  '轮机:turbine/engine|轮椅:wheelchair|轮次:turn/round|轮渡:ferry|轮班:shift working|轮盘:roulette/wheel|轮盘赌:roulette|轮箍:tire|轮缘:rim|轮胎:tire|轮轴:axle|轮辐:wheel spoke|' +
  '轮齿:gear tooth|软件:software|软件企业:software company|软件平台:software platform|软件开发:software development|软件技术:software technology|软件系统:software system|软体:software|' +
  '软体业:software industry|软体动物:mollusk|软弱:weak|软木:cork|软木塞:cork|软木砖:cork tile|软梯:rope ladder|软毛:fur|软泥:silt/sludge/ooze|软焊:solder|软片:film|软盘:floppy disk|' +
  '软碟:floppy disk|软磁盘:floppy disk|软磁碟:floppy disk|软管:hose|软绵绵:weak|软肋:weak spot|软膏:ointment/paste|软足类:octopus|软饭男:kept man|软骨头:weak|轰击:bombard|轰炸:bomb/bombard|' +
  '轰炸机:bomber|轰走:drive away|轰赶:drive away|轰趴:party|轰轰烈烈:large scale|轰隆:rolling|轰鸣:boom|轱辘:turn/roll|轴心:axle|轴承:bearing|轴承销:pin bearing|轸方:square|' +
  '轻伤:minor injuries|轻元素:light element|轻工:light engineering|轻工业:light industry|轻巧:deft/easy|轻微:light|轻快:spry|轻易:easy/simple|轻松:light|轻武器:light weapon|' +
  '轻水:light water|轻省:easy|轻纱:gauze|轻而易举:easy|轻脆:silvery|轻薄:light|轻言:say|轻质石油:light petroleum|轻轨:streetcar/metro|轻音乐:light music|轻风:breeze|轻食:snack|轻骑:moped|' +
  '载入:record/enter|载具:boat/vehicle/medium/platform|载客车:passenger train|载客量:passenger capacity|载弹量:payload|载携:bear|载玻片:microscope slide|载籍:books|载荷:load|' +
  '载货:freight/load|载货汽车:truck|载车:ferry cars|载运:freight|载途:wind/distance|载道:preference|载重:load|轿厢:gondola|轿子:sedan chair|轿车:sedan|较好:better|较差:range|较比:quite|' +
  '较略:about|较真:serious|较著:standing out|较量:battle|辅修:minor|辅助:aid|辅导:coach|辅导员:coach|辅导金:grant|辅币:token|辅弼:prime minister|辅系:minor|辅音:consonant|' +
  '辇下:imperial capital|辇运:ship|辈儿:generation|辈子:lifetime|辉煌:glorious|辍工:stop work|辍止:stop|辐射:radiation|辐射仪:radiation meter|辐射剂量:radiation dose|' +
  '辐射场:radiation field|辐射对称:radial symmetry|辐射强度:radiation intensity|辐射波:radiation|辐射源:radiation source|辐射能:radiation energy|辐射防护:radiation protection|辐条:spoke|' +
  '辒车:hearse|辒辌:carriage/hearse|输入:import|输出:output/data/services|输水管:pipe/pipeline|输沙量:sediment content|输油管:petroleum pipeline|输注:infusion|输移:transport|' +
  '输运:transport/transportation|输送:transport/deliver|输送媒介:transport medium|辔头:bridle|辖制:control|辖区:administrative region|辘轳:well pulley|辛迪加:syndicate|辜负:let down|' +
  '辞世:die|辞书:dictionary|辞令:diplomatic language|辞典:dictionary|辞退:fire|辟谷:fast|辣彼:rabbi|辨识:identification|辩方:defense|辫子:handle|辰光:sunlight|' +
  '边儿:edge/margin/border/boundary|边关:border station|边区:border area|边地:border district|边城:border town|边塞:frontier fortress|边境:frontier/border|边境地区:border area|' +
  '边头:end/border|边寨:frontier stockade|边控:border control|边框:frame/rim|边检:border inspection|边沿:edge/fringe|边牧:border collie|边界:boundary/border|边界层:boundary layer|' +
  '边界线:boundary line|边疆:frontier|边缘:edge/fringe/verge/brink|边缘地区:border area|边裔:remote area|边角料:scrap|边路:sidewalk/wing|边远:remote|边鄙:remote|边门:wicket door|' +
  '边防:frontier defense|边防军:border guard|边防站:border station|边防警察:border police|边际:bound/boundary|边陲:frontier|辽远:remote|达人:guru|达到:achieve|达致:achieve|迁居:move|' +
  '迁居移民:immigration|迁徙:move|迁离:move away|迁移:move|迂回:roundabout|迂拘:conservative|迂曲:roundabout|迂缓:roundabout|迄今:date|迄今为止:still|迅疾:rapid|迅速:rapid/fast|过世:die|' +
  '过于:too|过人:outstanding|过低:too low|过刊:back issue|过去:former|过境:transit|过多:too many|过家家:play house|过少:too few|过度:over|过招:fight|过来:handle|过桥贷款:bridge loan|' +
  '过氧:peroxide|过氧化:peroxide|过氧化物:peroxide|过渡:transition|过渡金属:transition metal|过滤:filter|过滤嘴:cigarette filter|过滤器:filter|过激:extreme|过程:process|过站大厅:transit lounge|' +
  '过筛:strain/screen/filter/select|过节儿:strife|过路费:toll|过身:die|过载:overload|过道:passageway/corridor/aisle|过错:responsibility|过高:too high|迈入:enter|迈出:step out|' +
  '迈步:step forward|迈进:stride forward|迎头:directly|迎面:directly|迎面而来:directly|运交:send/shipping/delivery|运价:transport cost|运作:operations/workings/activities/thread|' +
  '运出:shipment/send|运力:transport capacity|运动:move/exercise/sports/motion|运动会:sports competition|运动场:sports field|运动战:mobile warfare|运动相机:action camera|' +
  '运动衫:sports shirt|运动鞋:sports shoes|运单:way bill|运命:fate|运存:ram|运将:driver|运河:canal|运用:use|运科:sports science|运移:migration|运笔:write|运筹:plan/operations|' +
  '运筹学:operations research|运算:operation|运算环境:operating environment|运维:networks|运营:operation/service|运行:function/run|运行状况:operational state|运货马车:cargo wagon|' +
  '运转:work|运载:transport|运输:transport/transportation|运输业:transportation industry|运输网:transport network|运输舰:transport ship|运输船:transport ship|运送:transport|' +
  '运道:fortune/fate|运钞车:armored car|运销:distribution|近人:contemporary|近代:modern times|近光灯:low beam|近前:front|近海:offshore|返回:come back|返家:return home|返潮:furniture|' +
  '返点:commission|返程:return|返还:remittance|还书:return books|还价:bargain|还击:hit back|还原:reduction|还原号:natural sign|还手:hit back|还是:still|还本:repay capital|这下:this time|' +
  '这下子:this time|这个:this|这么:so much|这么样:thus|这么着:thus|这些:these|这些个:these|这位:this|这儿:here|这咱:now|这嘎达:this place|这天:this day|这早晚儿:now|这样:so/such|这样一来:thus|' +
  '这样子:so/such|这般:like this|这边:here|这里:here|这阵儿:now|这阵子:now|进一步:further|进价:opening price|进入:enter/join|进军:march/field|进出口:import export|进化:evolution|进发:set off|' +
  '进取:show initiative|进取心:initiative|进口:import/entrance|进口商:import business|进士:palace graduate|进展:make progress|进度条:progress bar|进接:access|进攻:assault|进料:feed|' +
  '进步:progress/improvement|进水口:water inlet|进水闸:inlet sluice|进深:depth|进益:income/progress|进程:process|进行:conduct|进行性:progressive|进行曲:march|进账:get/income|进阶:advanced|' +
  '进项:income/revenue|远光灯:high beam|远古:ancient times|远大:broad|远天:heaven|远征:expedition|远方:far away|远景:long shot|远期:long term|远洋:open ocean|远涉:cross|远游:travel far|' +
  '远程:remote|远程监控:remote monitoring|远端:remote|远缘:remote affinity|远行:long journey|远见:foresight/vision|远识:foresight|远走高飞:go far|远足:march|远距离:long distance|' +
  '远近:distance|远近闻名:well known|远途:long distance|远逝:peter out|远隔千里:far away|违别:leave|违建:illegal construction|违心:false|违戾:go against|违法:illegal|违禁品:contraband|' +
  '违禁药品:illegal medicines|违章者:offender|违约:default|违约金:penalty|违背:go against|违逆:go against|连动:link/peg/gang|连号:hyphen|连合:combine/join/alliance|连奔带跑:rush|' +
  '连字号:hyphen|连字符:hyphen|连字符号:hyphen|连宵:same night|连带:related/joint|连带责任:joint liability|连接:link/join/connect|连接号:hyphen|连接器:connector|连接框:connection frame|' +
  '连枷:flail|连枷胸:flail chest|连环:chain|连珠:alignment|连用:use together|连系:link/connect|连线:connection|连结:link|连结线:tie|连缀:put together|连裤袜:tights|连读:liaison|连贯:link up|' +
  '连通:connect|连销店:chain store|连锁:interlock/chain|连锁商店:chain store|连锁店:chain store|连锅端:clean out|连长:company commander|连队:company|连骨肉:chop|迪厅:night club|' +
  '迪斯科厅:nightclub|迫令:order/force|迫使:force|迫击炮:mortar|迮径:narrow path|迳向:radial|迳庭:very different|迳直:direct|迳赛:track|迳迹:track|迷人:charming|迷宫:maze/labyrinth|' +
  '迷幻蘑菇:magic mushroom|迷惑:baffle|迷津:maze|迷路:labyrinth|迷迭香:rosemary|迷阵:maze|迸裂:split/crack|迹象:sign/mark|追回:get back|追寻:search|追尾:tailgate|追思:memorial|' +
  '追思会:memorial service|追悼会:memorial service|追捕:after|追捧:high demand|追查:track down|追比:cane|追索:demand payment|追缉:after|追赶:chase after|追踪:track|' +
  '追踪号码:tracking number|追蹑:track|追还:win back|追逐:chase|追逐赛:chase|追逼:press/demand|追随:follow|退下:step down|退下金:retirement pension|退伍军人:veteran|退休金:retirement pension|' +
  '退出:log out|退后:yield|退回:return|退场:exit/leave|退换:exchange|退格键:backspace|退水:drain|退租:stop leasing|退网:streamer|退让:back down|退货:return merchandise|退路:way out|' +
  '退还:return|送交:deliver|送信:send word|送给:send|送股:share grant|送货:deliver goods|送货到家:home delivery|送走:see off|送达:deliver|送返:send back|送还:return|适中:moderate|' +
  '适值:just then|适合:suit|适存度:fitness|适应:suit|适才:just now|适间:just now|逃学:cut classes|逃往:run away|逃票:stow away|逃离:run out|逃税天堂:tax haven|逃窜:run away|逃脱:run away|' +
  '逃走:run away|逃跑:run away|逃逸:run away|逆反应:inverse response|逆向:reverse direction|逆向工程:reverse engineering|逆序:inverse order|逆旅:inn|逆映射:inverse map|逆水:upstream|' +
  '逆袭:strike back|逆转:reverse|逆运算:inverse operation|选中:select/choose|选举:election|选举法庭:election court|选入:elected|选出:select|选区:electoral district|选取:choose|' +
  '选址:site/location|选定:select/choose|选战:election campaign|选择:select/pick/choice/option|选择性:selective|选派:select|选票:vote|选美皇后:beauty queen|' +
  '选项:option/alternative/choice|透亮:bright/shining|透天厝:terrace house|透射:passage|透平:turbine|透平机:turbine|透明胶:scotch tape|透水:water leak|透漏:leak|透视:gain insight|' +
  '透镜:lens|透露:leak out|逐出:drive out|逐日:daily|逐月:monthly|逐行:progressive|逐走:turn away|逐退:drive back|递交:hand over|递增:progressive|递归:recursion|递推:recursion|' +
  '递送:send/deliver|途径:way/means/channel|逗号:comma|逗点:comma|通例:general rule|通便剂:laxative|通俗:common/average|通俗科学:popular science|通信卫星:communications satellite|' +
  '通信地址:mail address|通信技术:communications technology|通信网络:communications network|通关:level/stage|通关文牒:passport|通则:general rule|通力合作:join forces|' +
  '通史:comprehensive history|通名:generic term|通宵:all night|通常:usual/usually|通才教育:liberal education|通报:journal|通晓:proficient|通气:release information|通灵:accurate|' +
  '通牒:diplomatic note|通用:use anywhere|通用语:common language|通畅:fluent|通盘:comprehensive/overall/global|通称:generic term|通稿:press release|通红:very red|通缩:deflation|' +
  '通胀:inflation|通胀率:inflation rate|通膨:inflation|通融:flexible|通行税:toll|通观:comprehensive view|通讯:communications|通讯卫星:communications satellite|通讯员:reporter|' +
  '通讯地址:postal address|通讯处:contact address|通讯录:directory|通讯社:news service|通讯系统:communication system|通论:general survey|通证:digital token|通识:general knowledge|' +
  '通识培训:general culture|通识教育:general education|通识课程:general curriculum|通话:phone call|通货:currency|通货紧缩:deflation|通货膨胀:inflation|通路:passage/channel|' +
  '通通:all/entire/complete|通道:channel/passage|通量:flux|通问:exchange news|通风口:air vent|通风孔:air vent|逛街:window shop|逝世:die|逝去:die|逞强:show off|速克达:scooter|' +
  '速写:quick sketch|速可达:scooter|速射:rapid fire|速度:speed/rate|速成:quick|速报:rapid reporting|速率:speed/rate|速胜:rapid victory|速读:speed reading|速递:courier|速食:fast|' +
  '造价:construction cost|造作:artificial/make/manufacture|造势:campaign|造句:sentence making|造型:style/design/form|造型服装:costume|造型气球:balloon modeling|造型艺术:visual arts|' +
  '造就:train/achievements|造山:mountain building|造山运动:mountain building|造币厂:mint|造物:god|造福:benefit|造血:make blood|逡巡:draw back|逢集:market day|逶迤:rivers|逸尘:outstanding|' +
  '逸散:liquid|逸群:outstanding|逻辑:logic|逻辑学:logic|逻辑炸弹:logic bomb|逻辑门:logic gate|逼仄:narrow|逼奸:rape|逼迫:force|逼问:demand information|逾垣:run away|遁形:hide|遄征:drive fast|' +
  '遇上:come across|遇冷:industry|遇到:meet|遇见:meet|遇难船:shipwreck|遍历:traverse|遍地:all over|遏制:check|遏止:check|遏阻:stop|遐年:great age|遐弃:cast away|遐龄:advanced age|' +
  '遑论:let alone|道义:morality|道具:prop|道具服:costume|道出:voice|道地:original|道岔:railroad switch|道德:virtue/morality/ethics|道德沦丧:moral bankruptcy|道德败坏:vice|道牙:curb|' +
  '道理:sense/basis|道碴:ballast|道路:road/path/way|道路工程:road construction|遗产:heritage/legacy|遗产税:estate tax|遗传信息:genetic information|遗传学:genetics|' +
  '遗传工程:genetic engineering|遗传性:genetic|遗传物质:genetic material|遗体:remains|遗嘱:will|遗失:leave behind|遗存:historical remains|遗孤:orphan|遗弃:leave|遗漏:miss|遗男:orphan|' +
  '遗留:leave behind|遗落:leave behind|遗蜕:remains|遗迹:historical remains|遗风:relic|遗骨:human remains|遗骸:human remains|遣返:send back|遣送:send away|遥感:remote sensing|' +
  '遥控器:remote control|遥控操作:remote operation|遥远:remote|遥遥:remote|遨游:travel|遭遇:experience|遮住:cover/block|遮护板:shield|遮挡:shelter|遮掩:cover/mask|遮断:interrupt|' +
  '遮盖:hide/cover|遮羞布:loincloth|遮蔽:cover|遮阳板:sun visor|遴选:pick/choose/select|遵从:follow|遵循:follow|遵照:follow|遵行:follow|避孕套:condom|避孕环:coil|避暑山庄:mountain resort|' +
  '避税天堂:tax haven|避税港:tax haven|避蚊胺:insect repellent|避让:yield|避险:hedge|避难所:haven/sanctuary|避雷针:lightning rod|避震鞋:cushioning shoes|避风塘:where crab|避风处:lee|' +
  '避风港:haven/harbor|邀约:invitation|邀请:invitation|邀请函:invitation letter|邃密:deep/profound|邈冥冥:far off|邈然:remote|邈邈:remote|那个:that|那么:then|那么着:that way|那些:those|' +
  '那儿:there|那天:that day|那时:then|那样:that sort|那边:over there|那里:there|那阵:then|那阵子:then|邦交:diplomatic relations|邦国:country/state|邦联:confederation|邪乎:extraordinary|' +
  '邪财:easy money|邮亭:postal kiosk|邮件:mail/post/email|邮包:parcel|邮区:postal district|邮寄:mail|邮局:post office|邮政:postal|邮政局:post office|邮政编码:postal code|邮票:stamp|' +
  '邮筒:mailbox|邮简:letter sheet|邮箱:mailbox/email|邮编:postal code|邮购:mail order|邮车:mail van|邮递:mail/deliver|邮递区号:postal code|郁金香:tulip|郊狼:coyote|郊野:countryside|' +
  '郎中:doctor|郑重:serious/conscientious|郡会:county capital|郡治安官:sheriff|部下:subordinate|部件:part/component|部众:troops|部分:part/piece|部属:subordinate|部类:category/division|' +
  '部长:secretary/minister|部长级:ministerial level|部门:department/branch/section/division|部队:army/troops/force/unit|都会:city|都会传奇:urban legend|都城:capital city|' +
  '都尉:military rank|都市:city|都市传奇:urban legend|都市传说:urban legend|都市病:lifestyle diseases|鄙劣:base/mean|鄙吝:mean|鄙陋:shallow|酋长:tribal chief|酌减:discretionary reduction|' +
  '酌处权:discretionary power|配乐:soundtrack music|配件:component/part/accessory|配件挂勾:accessory hook|配制:compound|配发:issue|配合:rapport|配对:mate|配料:ingredients|' +
  '配方:prescription|配方奶:formula|配电器:distributor|配电柜:power cabinet|配置:allocation|配补:replace|配装:load goods|配角:supporting role|配送:deliver|配送地址:delivery address|' +
  '配送者:distributor|配重:weight|配销:distribution|配音:dubbing|配餐:catering|配饰:decorations|酒会:drinking party|酒具:wine vessel|酒单:wine list|酒厂:distillery|酒后:after drinking|' +
  '酒吧:bar|酒器:drinking vessel|酒囊饭袋:wine sack|酒壶:wine pot|酒家:restaurant/tavern|酒局:drinking party|酒店:pub/hotel/restaurant|酒店业:catering industry|酒廊:bar|酒杯:wine cup|' +
  '酒柜:liquor cabinet|酒桌文化:drinking culture|酒楼:restaurant|酒水:beverage|酒浆:wine|酒盅:goblet|酒窖:wine cellar|酒窝:dimple|酒精灯:spirit lamp|酒精饮料:liquor|酒缸:wine jar|' +
  '酒肆:bar/pub|酒色财气:wine|酒花:hops|酒铺:tavern|酒馆:tavern/pub|酗酒:heavy drinking|酝酿:mull over|酥软:weak|酪农业:dairy industry|酬宾:bargain sale|酬报:repay|酬载:payload|' +
  '酬金:remuneration|酵母:yeast|酵母菌:yeast|酵素:enzyme|酸式盐:acid salt|酸曲:love song|酸根:acid radical|酸梅:dark plum|酸橙:lime|酸浆:winter cherry|酸溜溜:acid|酸莓:cranberry|' +
  '酸雨:acid rain|酿成:make|酿母菌:yeast|酿热物:biological fuel|酿酒业:wine industry|醇美:rich|醇酸:alcohol acid|醒转:wake up|采买:purchase|采伐:fell/cut|采出:extract/mine|' +
  '采办:purchase/procure|采取:policies/take|采取行动:take action|采场:slope|采掘:extract|采摘:pick|采暖:heating|采油:oil extraction|采煤:coal mining|采用:use|采石场:quarry|采矿:mining|' +
  '采矿业:mining|采矿场:mining area|采砂场:sand quarry|采花:pick flowers|采行:policy|采访:cover|采购:procure/purchase|采购员:purchasing agent|采集:gather/harvest|释出:release|' +
  '释卷:stop reading|释手:let go|释放:release|释迦:sugar apple|里头:inside/interior|里子:lining/substance|里巷:lane/alley|里带:inner tube|里应外合:act together|里手:expert|' +
  '里程碑:milestone|里程表:odometer|里边:inside|里院:inner courtyard|里面:inside/interior|重价:high price|重任:heavy responsibility|重修:repair|重元素:heavy element|重击:bang|' +
  '重判:major punishment|重利:high interest|重制:remake|重力:gravity|重卡:heavy truck|重压:high pressure|重叠:telescope/duplicate|重合:match up|重名:great name|重器:treasure|' +
  '重回:return|重地:economic/military|重型:heavy|重复:duplicate|重大:great/important/major|重头:main/essential|重头戏:major activity|重工:heavy industry|重工业:manufacturing|' +
  '重度:serious|重建:reconstruction|重心:central core|重托:great trust|重担:great responsibility|重拾:pick up|重挫:plummet|重振:revival/recovery|重插:port|重新:re|重来:start over|' +
  '重构:reconstruction|重样:same|重案:major case|重武器:heavy weapon|重氢:heavy hydrogen|重水:heavy water|重油:heavy oil|重活:heavy work|重温:review|重炮:heavy artillery|重点:focus/key|' +
  '重物:heavy object|重犯:serious criminal|重生:reborn/rebirth|重症:acute|重磅:heavy duty|重离子:heavy ion|重罪:serious crime|重置:reset|重臂:lever|重臣:important minister|' +
  '重荷:heavy load|重获:recovery|重要:important/major|重视:value|重训:weight training|重设:reset|重负:heavy load|重责:heavy responsibility|重蹈:follow|重载:heavy load|重逢:reunited|' +
  '重量:weight|重量级:important/major|重量训练:weight training|重金属:heavy metal|重镇:strategic town|重霄:ninth heaven|野兔:hare|野味:game|野外:countryside|野外放养:free range|' +
  '野小茴:dill seed|野径:country path|野战军:field army|野火:bush fire|野炮:field artillery|野牛:bison|野狗:stray dog|野猫:wildcat|野生生物:wildlife|野禽:fowl|野胡萝卜:carrot|野草:weeds|' +
  '野营:camp|野鸡:pheasant|野鸭:mallard|量产:mass produce|量具:measuring device|量化:quantitative|量变:quantitative change|量器:measuring vessel|量子:quantum|' +
  '量子力学:quantum mechanics|量子阱:quantum well|量度:measurement|量杯:measuring cup|量测:measurement|量瓶:measuring flask|量程:range|量级:class|量纲:dimension|量表:gauge/meter/scale|' +
  '量角器:protractor|量计:gauge|量贩店:wholesale store|金丝雀:canary|金乌:sun|金光闪烁:spangle|金兰:profound friendship|金刚:diamond|金刚石:diamond|金匠:goldsmith|金印:golden seal|' +
  '金奖:gold medal|金子:gold|金字塔:pyramid|金属:metal|金属外壳:metal cover|金属板:metal plate|金属棒:metal rod|金属线:metal wire|金属薄片:foil|金属键:metallic bond|金币:gold coin|金库:treasury|' +
  '金改:financial reform|金星:stars|金曲:hit song|金本位:gold standard|金条:gold bar|金枝玉叶:golden branch|金枪鱼:tuna|金柜:safe|金毛:golden hair|金毛犬:golden retriever|' +
  '金毛狗:golden retriever|金沙:gold dust|金漆:copper paint|金牌:gold medal|金玉:precious|金瓜:pumpkin|金石丝竹:stone/string|金矿:gold mine|金砖:gold brick|金秋:autumn|金科玉律:golden rule|' +
  '金箍:gold band|金箔:gold leaf|金色:golden/gold|金融:banking/finance/financial|金融业:financial sector|金融区:financial district|金融危机:financial crisis|金融市场:financial market|' +
  '金融改革:financial reform|金融机关:financial organization|金融机构:financial institution|金融杠杆:financial leverage|金融系统:financial system|金融风暴:banking crisis|' +
  '金融风波:financial crisis|金銮殿:throne room|金针菜:day lily|金钥:key|金钱:money/currency|金钱豹:leopard|金钵:alms bowl|金镏子:gold ring|金阙:imperial palace|金雀花:broom|' +
  '金雕:golden eagle|金领:gold collar|金额:monetary value|金鱼:goldfish|金鸡:golden pheasant|金鸡纳:quinine|金鸡纳霜:quinine powder|金黄:golden|金黄色:gold color|金龟:tortoise|' +
  '鉴定:quality|鉴证:forensic investigation|鉴赏家:fan|銮驾:imperial chariot|錾子:chisel|鏊子:griddle|针叶树:conifer|针头:syringe needle|针头线脑:needlework|针对:target|' +
  '针对性:focus/direction/purpose|针扎:pincushion|针法:stitch|针管:syringe|针线:needlework|针线活:needlework|针线活儿:needlework|针线活计:needlework|针织:knitting|钉书机:stapler|钉子:snag|' +
  '钉枪:staple gun|钉梢:tail/shadow|钉锤:claw hammer|钐刀:scythe|钐镰:scythe|钓杆:fishing rod|钓竿:fishing rod|钓鱼:fish/angle|钓鱼杆:fishing rod|钓鱼竿:fishing rod|钙质:calcium|' +
  '钜子:master/leader|钞票:bill|钟室:bell chamber|钟摆:pendulum|钟楼:bell tower|钟点:hour|钟爱:treasure|钟罩:dome|钟表:clock|钢丝:tightrope|钢丝绳:steel rope|钢丝钳:combination pliers|' +
  '钢丝锯:jigsaw|钢刀:sword|钢叉:pitchfork|钢圈:wheel rim|钢材:steel/bars|钢条:steel bar|钢板:steel plate|钢枪:rifle|钢柱:iron rod|钢梁:girder|钢珠:steel ball|钢琴:piano|' +
  '钢琴演奏:piano performance|钢盔:helmet|钢窗:metal window|钢笔:fountain pen|钢管:pole|钢箭:iron arrow|钢缆:steel cable|钢轨:steel rail|钢钎:drill rod|钢铁:steel|钢铁工业:steel industry|' +
  '钢锯:hacksaw|钢镚:dime|钢鞭:mace|钥匙:key|钦差:imperial envoy|钩子:hook|钩扣:hook|钩拳:hook|钩环:shackle|钩破:snag|钩编:crochet|钩花:crochet|钩针:crochet hook|钮带:bond|钱串子:centipede|' +
  '钱包:purse/wallet|钱夹:wallet|钱币:money|钱粮:land tax|钱袋:purse/wallet|钱财:wealth/money|钱钞:money|钳住:clamp down|钳制:muzzle|钳子:pliers/tongs/forceps/vise|钵盂:alms bowl|' +
  '钻井:drill|钻井平台:drilling platform|钻卡:drill chuck|钻头:drill bit|钻孔:drill|钻床:drilling machine|钻戒:diamond ring|钻探机:drilling machine|钻机:drilling machine|钻洞:burrow|' +
  '钻眼:drilling|钻石:diamond|钻粉:slag hill|钻进:get into|铁丝:iron wire|铁丝网:wire netting|铁器:hardware|铁塔:iron tower|铁律:iron law|铁撬:crowbar|铁杆:iron|铁杖:steel staff|' +
  '铁板:iron panel|铁栏:railing/bars|铁格子:iron lattice|铁棒:iron club|铁环:iron ring|铁甲:armor|铁甲船:armored ship|铁甲车:armored car|铁矿:iron ore|铁矿石:iron ore|铁砂:shot|铁砧:anvil|' +
  '铁票区:stronghold|铁窗生活:prison life|铁箍:iron hoop|铁箱:safe|铁罐:metal pot|铁蛋:iron egg|铁路:railroad/railway|铁路线:railway line|铁蹄:iron hoof|铁轨:rail|铁通:iron pipe|' +
  '铁道:railway line|铁钩:iron hook|铁链:iron chain|铁锈:rust|铁锨:spade|铁锹:spade/shovel|铁青:ashen|铁面:iron mask|铁饭碗:secure employment|铁马:bike|铂金:platinum|铃声:ring|' +
  '铃铛:little bell|铃鼓:tambourine|铅字:type|铅带:weight belt|铅球:shot put|铅矿:lead ore|铅笔:pencil|铅笔刀:pencil sharpener|铅笔盒:pencil case|铅箔:lead foil|铆接:rivet|铆钉:rivet|' +
  '铆钉枪:rivet gun|铗子:tongs|铜丝:copper wire|铜像:bronze statue|铜墙铁壁:copper wall|铜板:coin|铜牌:bronze medal|铜环:brass ring|铜矿:copper mine|铜管:brass instrument|' +
  '铜管乐器:brass instruments|铜锣:gong|铜锤:mace|铜鼓:drum|铝合金:aluminum alloy|铝矾土:aluminum ore|铝箔:aluminum foil|铝箔纸:aluminum foil|铠甲:armor|铣工:milling|铣床:milling machine|' +
  '铣铁:cast iron|铭牌:data plate|铰刀:scissors|铰链:hinge|铲土机:bulldozer|铲子:shovel/spade/trowel/spatula|铲蹚:hoe/weed|铲除:root out|铲雪车:snowplow|银丝族:older generation|' +
  '银两:silver|银保:bank insurance|银元:flat silver|银光:silvery light|银发:silver hair|银叶:silver leaf|银器:silverware|银圆:flat silver|银奖:silver medal|银婚:silver wedding|' +
  '银子:money/silver|银屏:television|银币:silver coin|银幕:movie screen|银本位:silver standard|银本位制:silver standard|银条:silver bar|银杯:silver cup|银枞:silver fir|' +
  '银根:money supply|银楼:silverware store|银洋:flat silver|银点:silver point|银燕:airplane|银牌:silver medal|银瓶:silver bottle|银白:silver white|银白杨:silver birch|' +
  '银盘:silver plate|银箔:silver foil|银红:silvery red|银耳:white fungus|银胶菊:congress weed|银色:silver|银苔:moss silver|银行:bank|银行业:banking|银行卡:bank card|银质奖:silver medal|' +
  '银辉:radiance|银针:silver needle|银钱:silver money|铸件:casting|铸就:cast/forge/form|铸工:foundry work|铸工车间:foundry|铸币:coin/mint|铸成:forge/fashion|铸造:cast|铸铁:pig iron|' +
  '铸铜:bronze casting|铺位:bunk|铺子:store/shop|铺家:store/shop|铺床:lay bedding|铺户:store/shop|铺摆:display|铺摊:display|铺放:display|铺炕:lay bedding|铺盖:bedding/bedclothes|' +
  '铺砌:pave|铺设:carpet|铺路:pave|铺面:paving/pavement|铺面房:store|链子:chain|链接:link|链条:chain|链环:chain link|链球:hammer|链结:connect/linkage|链路:link|链路层:link layer|销势:sale|' +
  '销售:market|销售点:retail outlet|销售额:sales figure|销子:peg/pin|销帐:write off|销蚀:wear away|销账:write off|销路:sale/market|锁上:lock|锁区:region lock|锁头:lock|锁孔:keyhole|' +
  '锁存器:latch|锁定:lock/latch/target|锁屏:lock screen|锁掉:lock|锁眼:keyhole|锁钥:strategic place|锁链:chains|锁闩:latch/bolt|锂电池:lithium battery|锄地:hoe|锄头:hoe|锄犁:plow|' +
  '锄草:hoe/weed|锅垫:pot holder|锅子:pot/pan/wok|锅灶:stove|锅炉:boiler|锅盖:dish|锅盖头:bowl cut|锅铲:wok spatula|锈斑:rust spot|锈蚀:rust away|锉刀:file|锋芒:vanguard|锋面:front|' +
  '锐利:keen/acute|锐敏:acute|锐气:dash/drive|锐角:acute angle|锐进:rush forward|锒铛:iron chains|错失:miss|错层:split level|错杂:mixed|错用:misuse|错误:false|锚点:anchor point|' +
  '锚链:anchor chain|锡婚:tin anniversary|锡矿:tin ore|锡箔纸:aluminum foil|锡铅:pewter|锤子:hammer|锥套:taper bushing|锥筒:traffic cone|锥面:cone|锥齿轮:pinion gear|锦旗:silk banner|' +
  '锦标:title|锦绣前程:bright future|锦缎:brocade|锦衣玉食:brocade garments|锦鸡:golden pheasant|键入:enter|键盘:keyboard|键程:key travel|锯木厂:lumber mill|锯末:sawdust|锯棕榈:small palm|' +
  '锯齿形:zigzag|锹形虫:stag beetle|锻炼:work out|锻造:forge/forging|镀金:gild|镁棒:fire steel|镁盐:magnesium salt|镁砂:magnesium oxide|镁砖:magnesium brick|镁粉:magnesium powder|' +
  '镇住:control/crush|镇压:put down|镇子:town/village|镇守:stand guard|镇定:calm|镇定剂:sedative|镇定药:sedative drug|镇日:all day|镇暴:riot control|镇流器:electrical ballast|' +
  '镇痛剂:analgesic|镇痛药:analgesic|镇长:mayor|镇静:calm|镇静药:sedative|镊子:forceps|镍箔:nickel sheet|镏金:gold plating|镐头:pickaxe|镐把:pickaxe handle|镕炉:forge|镜像:mirror image|' +
  '镜像站点:mirror site|镜头:camera lens|镜子:mirror|镜架:mirror support|镜框:picture frame|镜片:lens|镢头:hoe|镣锁:fetter lock|镭射:laser|镯子:bracelet|镰刀:sickle|镶嵌:inlay/set|' +
  '镶边:edge/border|长久:permanent|长凳:pew/bench|长势:growth|长发:long hair|长号:trombone|长处:good aspects|长大:grow up|长姊:older sister|长官:sir|长宽:size/dimensions|长尾:long tail|' +
  '长度:length|长廊:long hallway|长征:expedition|长成:grow up|长按:long press|长方形:rectangle|长期:long term|长期性:long term|长机:lead aircraft|长条:strip|长枪:pike|长枪短炮:camera|' +
  '长柄:stem|长柄勺子:ladle|长柄镰刀:scythe|长椅:bench|长毛:long wool|长毛绒:plush|长点心眼:watch out|长牙:tusk|长生:long life|长矛:pike/lance|长短:length/accident/mishap|长笛:concert flute|' +
  '长篇小说:novel|长线:long term|长老:elder|长者:elder/senior|长衫:long gown|长袍:gown/robe|长袜:hose/stocking|长裙:long skirt|长裤:trousers|长谈:long talk|长足:improvement|' +
  '长足进步:rapid progress|长距离:long distance|长辈:older generation|长进:progress|长远:long term|长途:long distance|长逝:no more|长队:line|长靴:boot|长颈瓶:flask|长颈鹿:giraffe|' +
  '门冬:asparagus|门厅:vestibule|门口:doorway/gate|门号:door number|门子:door|门岗:gate|门市:store|门市部:retail department|门店:store|门廊:portico/patio/veranda|门径:access|' +
  '门户:door/portal/family|门户网站:web portal|门扇:door|门扣:door latch|门把:door knob|门把手:door knob|门框:door frame|门槛:doorstep/sill|门洞:passageway/archway|门派:school|' +
  '门牌:door plate|门牙:front tooth|门生:student|门神:door god|门第:family status|门类:category/class|门脸:facade|门诊室:clinic|门边框:door frame|门道:doorway/gateway|门铰:door hinge|' +
  '门锁:door lock|门闩:door bolt|门阶:doorstep|门面:facade|门首:doorway/gate/entrance|闪亮:brilliant/flare|闪光:flash|闪光灯:flash bulb|闪光点:essential point|闪出:flash/sparkle|' +
  '闪击战:lightning war|闪回:flash back|闪失:mishap/accident|闪存:flash memory|闪点:flash point|闪熠:flare/flash|闪现:flash|闪电:lightning|闪耀:sparkle|闭合:closed loop|' +
  '闭域:closed domain|闭塞:stop up|闭幕:curtain falls|闭源:closed source|闭环:closed loop|闭着:closed|闭锁:lock|闭集:closed set|闭音节:closed syllable|问世:come out|问倒:stump/baffle|' +
  '问号:interrogation|问讯:interrogation|问诊:interrogation|问题:issue|闲书:light reading|闲晃:hang out|闲暇:leisure|闲空:leisure|闲话:talk about|闲钱:spare money|闲静:calm|' +
  '间使:secret envoy|间壁:next door|间断:break|间谍:spy|间谍网:spy network|间隔:separate|间隔号:middle dot|间隙:clearance|闷闷不乐:sulky|闸口:station/gateway|闸机:turnstile|闸盒:switch box|' +
  '闸道:gateway|闸门:sluice gate|闸阀:gate valve|闹市:city center|闹着玩儿:play games|闹钟:alarm clock|闹铃:alarm bell|闹铃时钟:alarm clock|闺房:harem|闻人:famous person|闻名:famous|' +
  '闻名于世:world famous|闻见:knowledge/information|闻达:well known|阀芯:valve stem|阀门:valve|阁下:your majesty|阁揆:prime minister|阁楼:garret/loft/attic|阁议:cabinet meeting|' +
  '阃奥:heart|阃寄:military command|阅兵:review troops|阅历:experience|阅览:read|阅览室:reading room|阅读:read/reading|阑入:mix|阑槛:railing/fence|阒寂:still|阔人:rich|' +
  '阔步:stride forward|阔蹑:stride|队伍:troops/line|队列:formation/alignment|队形:formation|队旗:team pennant|队服:team uniform|队部:office/headquarters|队长:captain|防冻:antifreeze|' +
  '防冻剂:antifreeze agent|防制:counter|防务:defense|防卫:defensive/defense|防卫武器:defensive weapon|防喷罩:pop filter|防堵:combat/counter|防备:guard against|防寒服:overcoat|' +
  '防御:defense|防御工事:defensive structure|防御性:defensive|防御术:defensive art|防护眼镜:safety goggles|防损:loss prevention|防晒油:sunscreen|防暴:riot control|防暴盾:riot shield|' +
  '防暴警察:riot police|防核:nuclear defense|防止:guard against|防毒面具:gas mask|防毒面罩:gas mask|防水:waterproof|防汛:flood control|防波堤:breakwater|防洪:flood control|防滑链:snow chain|' +
  '防潮堤:tide embankment|防焊油墨:solder mask|防狼喷雾:pepper spray|防盗门:security door|防空洞:bomb shelter|防腐:antiseptic|防腐剂:antiseptic|防范:preventive|防蚊液:mosquito repellent|' +
  '防身:self protection|防避:protection|防门:defensive gate|防闲:guard|防风固沙:sand break|阳伞:parasol|阳光:sunshine|阳台:balcony/porch|阳宗:sun|阳沟:ditch|阴云:dark cloud|阴宅:tomb|' +
  '阴影:shadow|阴德:secret virtue|阴性:feminine|阴暗:dark/shadow|阴柔:feminine|阴沟:sewer|阴穴:cave|阴茎套:condom|阴虱:crab louse|阴谋:conspiracy|阴霾:haze|阴魂:spirit|阵列:array|' +
  '阵势:battle array|阵地:front|阵容:battle formation|阵线:front/alignment|阵营:camp|阵雨:shower|阵风:gust|阶位:order/rank/level|阶地:terrace|阶层:social class|阶段:stage/section|' +
  '阶级:class|阶级斗争:class struggle|阻击:check/stop|阻力:resistance/drag|阻塞:block/clog|阻截:stop|阻抑:check|阻抗:impedance|阻拦:stop|阻挠:thwart|阻挡:stop|阻断:block|阻止:block|' +
  '阻滞:clog up|阻留:interception|阻碍:block|阻绝:block/clog|阻隔:separate|阻难:thwart|阿兄:elder brother|阿司匹林:aspirin|阿哥:elder brother|阿囡:honey|阿堵:money|阿妈:father|' +
  '阿妹:younger sister|阿姨:step mother|阿尔法男:alpha male|阿弟:younger brother|阿拉:me/my/we/us|阿摩尼亚:ammonia|阿斯匹林:aspirin|阿斯匹灵:aspirin|阿月浑子:pistachio|阿爹:father|阿片:opium|' +
  '阿物儿:thing|阿米巴:amoeba|阿芙蓉:opium|阿谁:who|陀螺:gyroscope|陀螺仪:gyroscope|陂塘:pool/pond|附上:attached|附件:enclosure|附加:annex|附加赛:play off|附和:echo|' +
  '附属:subsidiary/attached/affiliated/subordinate|附属品:accessory/adjunct|附带:secondary/subsidiary|附庸:subordinate|附注:note|附点:dot|附着物:fixture|附设:associated|' +
  '附面层:boundary layer|际会:opportunity|际遇:opportunity|陆上:land based|陆军:army|陆军上校:colonel|陆军中尉:lieutenant|陆坡:continental slope|陆基:land based|陆战:ground warfare|' +
  '陆战队:marines|陆架:continental shelf|陆栖:terrestrial|陆海空军:army|陆贝:land snail|陆路:land route|陆运:land transport|陆龟:tortoise|陈兵:mass troops|陈列:display|' +
  '陈列台:display stand|陈列室:exhibition room|陈化:age/tea|陈年:old|陈放:display|陈米:old rice|陈设:display/furnishings|陈诉:state|陈说:state|陈账:old debt|陈货:old stock|陈述:state|' +
  '陈迹:historical remains|降下:drop|降临:arrive/come|降低:lower|降号:flat|降幅:drop|降服:yield|降温:cooling|降落:land|降落伞:parachute|降落地点:landing site|降落跑道:runway|降雨:rainfall|' +
  '降雪:snow/snowfall|限时:time limited|限界线:boundary|陛下:your majesty|陟罚臧否:judge|陡坡:steep slope|陡壁:precipice|陡崖:precipice|院士:scholar|院子:courtyard/garden/yard/patio|' +
  '院校:college/academy|院牧:abbot|院线:theater chain|院落:courtyard|院长:university president|除了:besides|除号:division sign|除名:strike off|除垢剂:detergent|除尘机:dust filter|' +
  '除开:besides|除根:root out|除法:division|除臭剂:deodorant|除草:weed|除过:besides|除非:only when|陨命:die|陨坑:meteorite crater|陨星:meteorite|陨石:meteorite|陨石雨:meteorite shower|' +
  '陨落:die|险恶:dangerous|险滩:shoals|险种:insurance type|险要:strategic location|陪审团:jury|陪练:training partner|陪衬:foil|陪都:secondary capital|陵园:mausoleum park|' +
  '陵墓:tomb/mausoleum|陵寝:tomb|陶器:pottery|陶工:pottery|陶瓷器:pottery|陶盅:pottery bowl|陶艺:ceramic art|陷入:sink into|陷害:frame|陷阱:trap|隆情:profound love|隆情厚谊:profound love|' +
  '隆起:bulge|隆重:grand|随之而后:after that|随从:follow|随地:any place|随处:anywhere|随带:portable|随意:voluntary/conscious|随葬品:burial goods|随身听:portable stereo|随遇而安:flexible|' +
  '随顺:follow|随风:wind borne|隐事:secret|隐伏:hide|隐修院:monastery/abbey|隐匿:hide|隐去:hide|隐密:secret|隐形眼镜:contact lens|隐忧:secret concern|隐现:glimpse|隐瞒:hide|隐瞒不报:cover up|' +
  '隐私:private business|隐秘:secret|隐蔽:hide/covert|隐藏:hide/mask/shelter/harbor|隐藏处:shelter|隐衷:secret|隐讳号:cross symbol|隐语:secret language|隐避:hide|隐饰:cover up|' +
  '隔壁:next door|隔天:next day|隔山:step|隔开:separate|隔扇:partition|隔断:partition|隔断板:partition board|隔板:partition|隔油池:grease trap|隔离:separate|隔离霜:makeup base|隔空:magic|' +
  '隔绝:cut off|隔膜:diaphragm|隔间:booth/cubicle|隔阂:barrier|隘谷:ravine|隘路:defile|隙缝:aperture|障壁:barrier|障碍:barrier|隧洞:tunnel|隧道:tunnel|隶圉:servants|隽品:outstanding work|' +
  '隽楚:outstanding/extraordinary|隽誉:high fame|难伺候:high maintenance|难住:baffle/stump|难倒:baffle/stump|难关:crisis|难听:coarse|难得:rare|雀类:finch|雀鸟:bird|雄伟:grand|' +
  '雄兽:male animal|雄性:male|雄浑:firm|雄狮:male lion|雄猫:male cat|雄蜂:drone|雄起:stand up|雄马:stallion|雄鸡:rooster|雄鹰:male eagle|雄鹿:buck/stag|雅座:booth|雅歌:song|雅正:upright|' +
  '雅相:dignity|雅间:bath house|集中:focus/concentrated|集中托运:consolidated cargo|集会:gather/assembly/meeting|集体:collective/joint/group/team|集体强奸:gang rape|集体户:collective|' +
  '集体经济:collective economy|集体诉讼:class action|集体防护:collective protection|集合:gather/set|集合体:aggregate|集团:group/corporation/conglomerate|集团军:collective army|' +
  '集居:community|集市:market/bazaar/fair|集市贸易:market trade|集成:integrated|集成电路:integrated circuit|集拢:gather|集散地:distribution center|集料:aggregate/conglomerate|' +
  '集材:log/skid/yard|集注:focus|集纳:gather together|集线器:hub|集结:mass/marshal|集聚:gather|集萃:treasury|集装箱:container|集装箱船:container ship|集训:train together|集贸:market/trade|' +
  '集运:cooperative transport|集镇:town|雉鸡:common pheasant|雌性:female|雌性接口:female connector|雌狮:lioness|雍和:harmony|雍容:natural|雍雍:peaceful|雏菊:daisy|雏菊花环:daisy chain|' +
  '雏鸡:chick|雏鸽:nestling pigeon|雕像:sculpture/statue|雕刻:carving|雕刻品:sculpture|雕塑:statue/sculpture|雕花:carving|雨丝:drizzle|雨人:rain man|雨伞:umbrella|雨凇:silver frost|' +
  '雨夹雪:sleet|雨幕:downpour|雨披:rain poncho|雨搭:awning|雨棚:awning|雨水:rainwater/rainfall/rain|雨泽下注:rainfall|雨滴:raindrop|雨漏:gargoyle|雨点:raindrop|雨蛙:rain frog|雨衣:raincoat|' +
  '雨量:rainfall|雨露:grace|雨靴:rain boots|雨鞋:waterproof footwear|雪仗:snow fight|雪克:shake|雪山狮子:snow lion|雪崩:avalanche|雪暴:blizzard/snowstorm|雪松:cedar tree|' +
  '雪橇:sled/sleigh/bobsled|雪泥:slush|雪片:snowflake|雪犁:snowplow|雪球:snowball|雪白:snow white|雪线:snow line|雪耳:snow fungus|雪花:snowflake|雪茄:cigar|雪茄烟:cigar|雪蟹:snow crab|' +
  '雪豹:snow leopard|雪貂:ferret|雪车:sleigh/bobsled|雪雁:snow goose|雪青:lilac|雪鸽:snow pigeon|零下:below zero|零件:part/component|零号病人:patient zero|零售:retail|' +
  '零售商:retail merchant|零售店:shop|零声母:zero initial|零备件:component|零头:odd/scrap|零工:odd job|零工经济:gig economy|零废弃:zero waste|零时:zero hour|零点五:half|零用:sundries|' +
  '零用钱:allowance|零的:small change|零碎:scraps|零花钱:allowance|零距离:zero distance|零部件:component|零钱:change|零零星星:odd|零食:snack|雷亚尔:real|雷击:lightning strike|雷声:thunder|' +
  '雷射:laser|雷管:detonator/fuse|雷达:radar|雷达天线:radar antenna|雷鸣:thunder rolls|雹块:hailstone|雹子:hail/hailstone|雾幔:fog/mist|雾气:fog/mist/vapor|雾灯:fog lights|雾霭:mist|' +
  '雾霾:haze|需求:demand|需要:need/demand|霄汉:sky|震动:shake/shock|震悚:shock|震惊:shock|震撼:shake/shock|震荡:shake|震蛋:love egg|霉烂:mold|霉菌:mold|霎眼:blink|霎霎:cold wind|' +
  '霓虹:neon lights|霓虹灯:neon lights|霜冻:frost|霢霂:drizzle|霰弹枪:shotgun|露出:show|露台:balcony/patio/terrace/deck|露天:outdoors|露水:dew/ephemeral|露点:dew point|露脐装:crop top|' +
  '露苗:come out|露营:camp out|露风:leak|露馅:leak|露骨:frank|露齿:grin|露齿而笑:grin|青史:historical record|青天:blue sky|青少年:youth|青山:life|青年:youth/young|青年人:young|青年团:youth corps|' +
  '青年旅舍:youth hostel|青旅:youth hostel|青春:youth|青松:pine tree|青柠:lime|青柠檬:lime|青柠色:lime|青椒:green pepper|青白:pale|青石:limestone|青紫:purple|青绿:turquoise|青色:blue green|' +
  '青芥辣:green mustard|青花椰菜:broccoli|青花菜:broccoli|青苔:moss/lichen|青荇:floating heart|青草:grass|青菜:green vegetables|青葱:green onion|青蛙:frog|青衣:black clothes|青铜:bronze|' +
  '青铜器:bronze implement|青霉素:penicillin|青靛:indigo|青黄:sallow|青黛:indigo|静止:still|静物:still life|静脉吸毒:iv drug|静谧:calm/still|静默:still|靛白:indigo white|靛色:indigo|' +
  '靛花:indigo|靛蓝:indigo|靛蓝色:indigo blue|靛青:indigo|非主流:alternative|非但:not only|非党:non party|非宗教:non religious|非峰值:off peak|非常:very/extraordinary|非常多:much|' +
  '非政府:non governmental|非数字:non numeric|非核:non nuclear|非法:illegal|非特:not only|非独:not only|非空:non empty|非营利:nonprofit|非高峰:off peak|靠垫:back cushion|' +
  '靠窗座位:window seat|靠走廊:aisle|靡费:waste|面世:come out|面体:noodles|面值:par value|面儿:cover/outside|面具:mask|面前:facing|面包:bread|面包师傅:baker|面包店:bakery|面包房:bakery|面包皮:crust|' +
  '面包车:taxi minibus|面子:powder|面巾:shroud|面带:wear|面晤:meet|面条:noodles|面板:panel|面皮:leather covering|面砖:facing brick|面种:starter|面积:surface area|面粉:flour|' +
  '面糊:flour paste|面纱:veil|面罩:mask/visor|面膜:cleanser|面镜:mask|面面观:comprehensive survey|革制品:leather goods|革命:revolution/revolutionary|革命家:revolutionary|' +
  '革命性:revolutionary|革囊:leather purse|革履:leather|革新:innovation|革职:sack|靴子:boots|靴裤:boot cut|靶场:range|靶子:target|靶机:target drone|靶纸:target sheet|靶船:target ship|' +
  '鞋套:shoe cover|鞋子:shoe|鞋履:footwear|鞋带:shoelace|鞋底:sole|鞋楦:shoe tree|鞋跟:heel|鞍子:saddle|鞍点:saddle point|鞠躬:bow|鞣制:tan|鞭刑:caning|鞭子:whip|鞭打:whip|鞭笞:whip|' +
  '韬略:military strategy|音乐:music|音乐会:concert|音乐厅:auditorium|音乐学院:music academy|音乐盒:music box|音名:re|音响:sound/acoustics/audio|音响效果:sound effects|音响组合:stereo system|' +
  '音响设备:stereo|音域:register|音带:audio tape|音律:music|音效:sound effect|音步:foot/meter|音波:sound wave|音符:note|音管:pipe|音箱:sound box|音色:sound color|音节:syllable|' +
  '音讯:letters/mail/news|音质:sound quality|音轨:sound track|音长:sound duration|音韵:music/initial|音频:audio/sound|音频文件:audio file|音频设备:audio equipment|韵味:interest|' +
  '韵律:cadence/rhythm/meter|韵母:if any|韵致:grace|页心:type page|页框:frame|页码:page number|页签:tab|页边:margin|页面:page|顶呱呱:first rate|顶嘴:talk back|顶头:top|顶夸克:top quark|' +
  '顶尖:peak/apex/top|顶尖级:top|顶层:top floor|顶峰:peak/summit|顶手费:key money|顶替:replace|顶杆:top bar|顶板:roof/abacus|顶棚:ceiling/awning|顶楼:attic/loft/garret/penthouse|' +
  '顶灯:dome light|顶点:summit/peak|顶盖:roof|顶目:project|顶礼膜拜:worship|顶端:summit/peak|顶级:top notch|顶芽:terminal bud|顶角:summit angle|顶部:roof/apex|顶阀:top valve|顶面:top|' +
  '顷者:just now|项上人头:head|项圈:necklace|项目:project|项目管理:project management|项链:necklace|顺产:safe delivery|顺位:rank/place|顺势:take advantage|顺序:order|顺心:happy|顺手:easy|' +
  '顺气:nice|顺溜:tidy|顺畅:fluent|顺着:follow|顺风车:opportunity|须子:tassel|须知:key information|须要:must|顾客:client|顾惜:value|顾问:consultant|顿挫:cadence|顿挫抑扬:cadence|顿足:stamp|' +
  '颁发:issue/award|颁布:issue|颁授:award|颁示:display|颁给:award|颁赏:award|颁赐:award|颂歌:carol|预兆:sign|预审:interrogation|预留:reserve|预算:budget|预约:booking/book|' +
  '预见:foresight/vision|预言家:prophet|预设:default|预选:primary election|预防:guard against|预防法:medical prevention|领事馆:consulate|领先:lead|领军:lead/leading|领取:draw/get|' +
  '领口:collar/neckline|领土:territory|领地:territory/domain/estate|领域:domain/sphere/field/territory|领奖台:podium|领子:shirt collar|领导:lead/leading/leadership/leader|' +
  '领导人:leader|领导力:leadership|领导层:leaders|领导权:leadership authority|领导统御:leadership|领导者:leader|领导能力:leadership|领导集体:leadership group|领带:necktie|领扣:collar button|' +
  '领教:experience|领有:own|领结:bow tie|领航:navigation|领衔:leading|领袖:leader|领走:take away|领队:captain|领馆:consulate|颇为:quite|颇具:quite|颇多:lot/many|颈圈:collar|颈链:necklace|' +
  '颊窝:dimple|频仍:frequent|频宽:bandwidth|频带:bandwidth|频度:frequency|频数:frequency|频数分布:frequency distribution|频次:frequency|频段:band|频率:frequency|频繁:often|频谱:spectrum|' +
  '频道:frequency/channel|颖悟:intelligent/bright|颗粒:kernel/granule|题目:title|题花:title design|题解:notes/key|题记:graffito|颜值高:good looking|颜料:paint/dye/pigment|' +
  '颜色:color/pigment|额吉:mother|额外:extra|额骨:frontal bone|颞颥:temple|颠倒:reverse|颠扑不破:solid|颠沛流离:drift|颤抖:shake|风习:practice|风云:weather|风信子:hyacinth|风光:view/sight|' +
  '风切变:wind shear|风力:wind force|风化:weather|风口:fad|风向:wind direction|风向标:vane|风和日丽:moderate wind|风圈:lunar halo|风场:wind farm|风声:talk/news|风头:wind direction|' +
  '风姿:good figure|风寒:cold weather|风帆:sail|风度:grace|风情:bearing/grace|风情万种:charming|风扇:electric fan|风挡:windshield|风控:risk control|风景:scenery|风景线:river|风暴:storm|' +
  '风机:fan/ventilator|风标:wind vane|风格:style|风档玻璃:windscreen|风气:general mood|风沙:sandstorm|风波:crisis|风洞:wind tunnel|风流:outstanding|风潮:tempest/wave|风物:scenery/sights|' +
  '风电:wind power|风电厂:wind farm|风穴:wind cave|风窗:window|风箱:bellows|风纪:discipline|风能:wind power|风致:grace|风花雪月:wind/flower|风范:air|风行:popular|风衣:wind jacket|风调:style|' +
  '风貌:style/ethos|风车:windmill|风速:wind speed|风钻:pneumatic drill|风镜:goggles|风阻:air resistance|风阻尼器:wind damper|风险:risk|风险管理:risk management|风雨:elements|风雨无阻:rain|' +
  '风霜雨雪:frost|风靡:popular|风韵:grace|风骚:literary excellence|飒爽:heroic|飓风:hurricane|飘举:dance|飘动:drift|飘尘:floating dust|飘带:streamer/pennant|飘忽:fleet|飘扬:wave/fly|' +
  '飘散:waft/drift|飘移:drift|飘舞:fly up|飘荡:drift/wave|飘逸:drift|飘雪:snow|飘风:whirlwind|飘香:waft about|飞也似的:very fast|飞出:fly out|飞奔:dash/rush/dart|飞安:aviation safety|' +
  '飞弹:missile|飞快:very fast|飞手:drone pilot|飞机:airplane|飞机场:airport|飞机师:pilot|飞来飞去:spiral|飞瀑:waterfall|飞碟:flying saucer|飞舟:fast boat|飞船:spaceship/spacecraft|' +
  '飞虫:flying insect|飞蛾:moth|飞行:fly/flying/flight/aviation|飞行员:pilot|飞行器:drone/missile/balloon/spacecraft|飞行甲板:flight deck|飞行记录:flight record|飞越:fly across|' +
  '飞跑:rush|飞身:vault|飞轮:cassette|飞过:fly over|飞针走线:skillful needlework|飞镖:dart|飞驰:speed/rush|飞鱼:flying fish|飞鸟:bird|飞鸿:letter|飞鹰:eagle|飞鹰走马:hunt|飞鼠:flying squirrel|' +
  '食品:foodstuff/food/provisions|食堂:cafeteria|食安:food safety|食料:foodstuff|食材:ingredient|食槽:manger|食物:food|食物房:pantry|食物柜:pantry|食物油:food oil|食物链:food chain|' +
  '食用:edible|食疗:food therapy|食盐:edible salt|食粮:food cereals|食肆:restaurant|食肉动物:carnivore|食腐动物:scavenger|食菌:edible mushroom|飨宴:mind|餐刀:table knife|餐厅:restaurant|' +
  '餐巾:napkin|餐巾纸:serviette|餐桌盐:table salt|餐点:food/dish|餐饮:catering|餐饮业:catering industry|餐饮店:restaurant|餐馆:restaurant|饕餮之徒:money|饥荒:debt|饭勺:rice paddle|' +
  '饭匙:rice paddle|饭团:rice ball|饭圈:fan community|饭堂:canteen/cafeteria|饭庄:big restaurant|饭店:restaurant/hotel|饭桶:rice tub|饭盆:dog bowl|饭碗:job|饭菜:food|饭食:food|' +
  '饭馆:restaurant|饮品:beverage|饮宴:drinking party|饮料:beverage|饮水:drinking water|饮水器:water dispenser|饮水机:water dispenser|饮用水:drinking water|饮酒作乐:drinking party|' +
  '饰品:ornament/accessory|饰带:sash/streamer|饰演:act|饰物:decorations/jewelry|饰边:ornamental border|饰钉:shoes|饰面:veneer|饱满:full|饱足:full|饱餐一顿:full|饲主:pet owner|饲养:rear|' +
  '饲养业:stock farming|饲养场:farm|饲养者:feeder|饲料:feed|饲育:rear|饵敌:trap|饶了:spare|饶恕:spare|饶沃:rich|饷银:wages|饺子:pot sticker|饺饵:pot sticker|饼型图:pie diagram|饼屋:bakery|' +
  '饼干:cracker|饼肥:cake fertilizer|饽饽:cake|馅料:filling|馅饼:pie|馆子:restaurant|馆宾:private teacher|馆藏:museum collection|馈线:feeder line|馈送:offering|馏分:fraction/key|' +
  '首付:down payment|首付款:down payment|首位:first place|首例:first case|首先:first|首创:pioneer|首创者:pioneer|首发:first issue|首字母:initial letters|首季:first quarter|' +
  '首层:first floor|首屈一指:outstanding|首席代表:chief representative|首席法官:chief justice|首度:first time|首映:first run|首次:first|首款:version/software|首演:first performance|' +
  '首相:prime minister|首脑:head/summit/leader|首脑会晤:leadership meeting|首脑会议:leadership conference|首要:most important|首轮:first round|首选:premium|首邑:local capital|' +
  '首都:capital|首都领地:capital territory|首重:rank first|首页:home page|首领:head/chief|首饰:jewelry|香体剂:deodorant|香叶:bay leaf|香味:bouquet|香喷喷:savory|香囊:spice bag|香子兰:vanilla|' +
  '香巢:love nest|香料:spice/perfume|香木:incense wood|香橙:orange|香橼:grapefruit|香气:incense|香氛:perfume|香水:perfume|香泡树:grapefruit|香波:shampoo|香液:perfume|香炉:incense burner|' +
  '香獐子:musk deer|香瓜:cantaloupe|香甜:sound|香皂:toilet soap|香胰子:toilet soap|香草:vanilla|香草兰:vanilla|香草精:vanilla|香菇:edible mushroom|香蕈:edible mushroom|香蕉:banana|' +
  '香薄荷:savory|香辣椒:all spice|香饽饽:popular person|马上:right away|马克:mark|马克笔:marker|马兰花:iris|马具:harness|马刀:saber|马匹:horse|马厩:stable|马口铁:tin|马圈:stable|马夫:stable lad|' +
  '马头:pier|马子:chick|马房:horse stable|马拉松:marathon|马掌:horseshoe|马枪:lance|马桶:chamber pot|马槟榔:caper|马槽:manger|马海毛:mohair|马灯:barn lantern|马熊:brown bear|马甲:corset|' +
  '马科:horse family|马竿:white stick|马经:form|马脚:cat|马蜂:hornet|马衔:bit/mouthpiece|马表:stopwatch|马褡子:saddle bag|马赛克:mosaic|马路:street/road|马路沿儿:roadside|马路牙子:curb|' +
  '马蹄:horseshoe|马蹄蟹:horseshoe crab|马蹄铁:horseshoe|马车:cart/chariot/carriage/buggy|马达:motor|马铃薯:potato|马镫:stirrup|马靴:riding boots|马鞍:saddle|马马虎虎:fair|马驹:young horse|' +
  '马骡:mule|马鳖:leech|马鹿:fool|驭兽术:animal training|驭手:chariot driver|驮运路:bridle path|驯鹿:reindeer|驰名:famous|驰誉:famous|驰道:highway|驰骛:speed/power|驱力:drive|驱动:drive|' +
  '驱动力:driving force|驱动器:drive|驱动程序:device driver|驱动轮:drive wheel|驱役:order about|驱离:drive away|驱策:drive|驱走:drive away|驱赶:drive/herd|驱逐舰:destroyer|驱除:drive off|' +
  '驳回:turn down|驳子:tow|驳船:barge/lighter|驳运:lighter|驶入:ship|驶出:leave port|驶向:boat|驶流:torrent|驶离:leave|驹子:foal/colt/filly|驻军:garrison|驻地:station|' +
  '驻扎:station/garrison|驻波:standing wave|驻留:stay|驻足:stop|驼峰:hump|驼色:light tan|驼鹿:elk/moose|驾乘:drive/fly/pilot|驾培:driver training|驾帆船:sailing|驾校:driving school|' +
  '驾艇:sail/cruise|驾驭:drive/handle/master|驾驶:drive/driver/pilot/captain|驾驶员:pilot/driver|驾驶舱:cockpit|驿马:post horse|骄傲:pride|骆马:llama|验关:customs inspection|' +
  '验尸官:coroner|验收:acceptance|验明正身:identification|验核:check|骏马:fine horse|骑劫:motor vehicle|骑士:knight|骑枪:lance|骑楼:arcade|骑行:horse/cycling|骑鹤化:die|骒马:mare|骒驼:cow|' +
  '骒骡:mare|骗子:cheat|骗局:trap|骗徒:cheat|骗案:fraud|骗走:cheat|骚乱:riot|骡子:mule|骤减:plummet|骤降:plummet|骤雨:shower|骥骜:fine horse|骨器:bone tool|骨坛:urn|骨头:bone|骨头节儿:joint|' +
  '骨子:frame|骨折:break|骨料:aggregate|骨朵:club/bud|骨水泥:bone cement|骨灰:bone ash|骨炭:bone black|骨烬:remains|骨牌效应:domino effect|骨瓷:bone china|骨碌碌:spinning|骨节:joint|' +
  '骨针:bone needle|骨骸:bones|骨骼:bones|骨鲠:fish bone|骨龄:bone age|骰塔:dice tower|骰子:dice|骰盅:dice cup|骰钟:dice cup|骺软骨板:growth plate|高举:lift up|高于:greater than|' +
  '高人一等:superior|高价:high price|高仿:quality fake|高企:stay high|高位:upper/high|高低:level/just|高低潮:tide|高保真:high fidelity|高八度:octave higher|高兴:happy/glad|高分:high marks|' +
  '高危:high risk|高压:high pressure|高压电:high voltage|高压锅:pressure cooker|高原:plateau|高名:fame|高地:highland|高堂:main hall|高塔:tower|高处:high place|高头:higher authority|' +
  '高尔夫:golf|高尔夫球:golf|高就:work|高层:high level|高层建筑:skyscraper|高居:rank|高山:high mountain|高岭土:china clay|高岸:high bank|高岸深谷:high bank|高峰:peak/summit|高峰会:summit meeting|' +
  '高峰会议:summit conference|高峰期:rush hour|高工:senior engineer|高帮:high top|高年:old|高年级生:senior student|高强:outstanding|高徒:brilliant student|高性能:high performance|' +
  '高手:expert|高扬:elevated|高技术:high technology|高招:wise move|高挑:raised high|高效:efficient|高教:higher education|高数:further math|高新技术:high technology|高昂:high|' +
  '高明:brilliant/superior/wise|高枕无忧:rest easy|高架:elevated road|高架桥:viaduct/flyover|高架道路:elevated road|高栏:high hurdle|高档:superior quality|高楼:skyscraper|高段:advanced|' +
  '高涨:run high|高深:profound|高清:high fidelity|高潮:high tide|高牌:high card|高球:high ball|高球场:golf links|高看:value|高瞻远瞩:acute foresight|高科技:high technology|高端:high end|' +
  '高等:advanced|高等教育:higher education|高等法院:high court|高筋面粉:bread flour|高管:senior executive|高精度:high precision|高纤维:high fiber|高级:advanced|高级专员:high commissioner|' +
  '高级军官:top brass|高级职务:senior post|高级职员:senior executive|高维:higher dimensional|高职院校:professional school|高能:high energy|高能量:high energy|高脚杯:goblet|高脚椅:stool|' +
  '高街:high street|高见:brilliant idea|高谈阔论:spout|高质量:high quality|高赀:high cost|高起:spring up|高蹈:travel far|高迁:promotion|高迈:outstanding|高速:expressway|' +
  '高速公路:expressway/highway/freeway|高速挡:top gear|高速率:high speed|高速缓存:cache|高速路:highway/expressway|高阁:high shelf|高阶:high level|高院:high court|高靿:high|' +
  '高频:high frequency|高风险:high risk|鬃毛:mane|鬣毛:mane|鬣狗:hyena|鬣蜥:iguana|鬼名堂:monkey business|鬼子:nip|鬼扯:bunk|鬼话:false words|鬼魅:demon|鬼魔:demon|魁元:chief|魁蚶:arc clam|' +
  '魁首:chief/first|魂灵:soul/mind/idea|魂魄:soul|魄力:drive|魅力四射:charming|魔力:magic|魔咒:spell|魔头:monster|魔幻:magic|魔方:magic cube|魔术:magic|魔术方块:magic cube|魔术棒:magic wand|' +
  '魔杖:magic wand|魔棒:magic wand|魔法:magic|魣鱼:perch|鱼丸:fish ball|鱼丽:infantry behind|鱼叉:harpoon|鱼塭:fish farm|鱼头:fish head|鱼子:roe|鱼松:fish floss|鱼狗:kingfisher|' +
  '鱼竿:fishing rod|鱼线:fishing line|鱼缸:aquarium|鱼腥草:fish mint|鱼腩:minnow|鱼虫:water flea|鱼蛋:fish ball|鱼贯而出:file out|鱼雷:torpedo|鱼雷艇:torpedo boat|鱼香:ginger/sugar/salt|' +
  '鱼骨:fish bone|鲁棒:solid|鲁特琴:lute|鲈鱼:perch|鲎鱼:horseshoe crab|鲑鱼:salmon/trout|鲔鱼:tuna|鲜亮:bright/vivid|鲜少:very few|鲜明:bright|鲜活:vivid|鲜活货物:live cargo|鲜烈:vivid|' +
  '鲜红:scarlet|鲜花:flower|鲜血:blood|鲜货:produce|鲨鱼:shark|鲸鱼:whale|鲸鲨:whale shark|鳄鱼:alligator/crocodile|鳄鱼夹:crocodile clip|鳍状肢:flipper|鳔胶:fish glue|鳕鱼:cod|' +
  '鳖甲:turtle shell|鳞甲:scale|鳞茎:bulb|鳟鱼:trout|鸟儿:bird|鸟击:bird strike|鸟嘴:beak|鸟枪:air gun|鸟禽:bird|鸟笼:birdcage|鸟粪:bird excrement|鸟羽:pinion|鸟虫书:bird writing|' +
  '鸟铳:bird gun|鸟雀:bird|鸠鸽:dove|鸡儿:chick|鸡冠:crest|鸡母虫:beetle larva|鸡眼:corn|鸡胸:pigeon chest|鸡蛋:egg|鸡蛋清:egg white|鸢尾:iris family|鸢尾花:iris|鸦片:opium|鸦片枪:opium pipe|' +
  '鸦雀无声:absolute silence|鸭子:duck|鸭绒:duck down|鸭蛋青:pale blue|鸮鹦鹉:owl parrot|鸱鸮:owl|鸽子:pigeon/dove|鸽派:peace party|鸾凤:sovereign|鸿喜菇:beech mushroom|鸿沟:gulf/chasm|' +
  '鸿雁:swan goose|鸿鹄:swan|鹁鸽:pigeon|鹄的:target|鹅卵石:pebble|鹅毛:goose feather|鹅毛笔:quill pen|鹅绒:goose down|鹈鹕:pelican|鹔鹴:green|鹜舲:small boat|鹞鲼:bonnet skate|鹤嘴锄:pickax|' +
  '鹦鹉:parrot|鹦鹉学舌:parrot|鹫鸟:vulture|鹬鸵:kiwi|鹰派:war party|鹿角:antler|麂皮:suede|麝牛:musk ox|麝香:musk|麝香石竹:carnation|麝香草:thyme|麦克:microphone|麦克笔:marker pen|' +
  '麦克风:microphone|麦子:wheat|麦枷:flail|麦田怪圈:crop circle|麦芽糖醇:sugar alcohol|麦酒:ale|麦麸:wheat bran|麸皮:bran|麻利:efficient|麻力:efficient|麻吉:best pal|麻类:jute|' +
  '麻絮:hemp wadding|麻苎:coarse cloth|麻茎:hemp straw|麻药:anesthetic|麻衣:hemp garment|麻袋:sack|麻醉剂:anesthetic/narcotic|麻醉药:anesthetic/narcotic|麻醉药品:narcotic|麻雀:sparrow|' +
  '麾下:troops|黄包车:rickshaw|黄斑:yellow spot|黄梨:pineapple|黄汤:liquor|黄澄澄:golden|黄片:adult movie|黄牌:yellow card|黄牛:ox/cattle|黄玉:topaz|黄瓜:cucumber|黄秋葵:okra|' +
  '黄粱梦:pipe dream|黄粱美梦:pipe dream|黄绿:yellow green|黄绿色:yellow green|黄色:yellow|黄花:yellow flowers|黄花女:virgin|黄花幼女:virgin|黄花闺女:virgin|黄菊:wine|黄蜡:beeswax|黄褐色:tan|' +
  '黄赤色:yellow red|黄酶:yellow enzyme|黄金:gold/golden/prime|黄金分割:golden section|黄金时代:golden age|黄金时段:prime time|黄金档:prime time|黄铜:brass|黄页:yellow pages|' +
  '黄鱼车:delivery tricycle|黄麻:jute|黉舍:school|黎庶:people|黎明:dawn|黎民:common people|黏儿:resin|黏合:glue together|黏合剂:glue|黏土:clay|黏着:bond|黏着力:adhesive force|' +
  '黏胶:glue/adhesive|黏菌:slime mold|黏附力:adhesive force|黑人:illegal|黑体:bold|黑匣子:black box|黑发:black hair|黑咖啡:black coffee|黑啄木鸟:black woodpecker|黑夜:night|黑天:night|' +
  '黑子:black piece|黑巧:dark chocolate|黑巧克力:dark chocolate|黑市:black market|黑帮:criminal gang|黑影:shadow|黑心:black core|黑手:mechanic|黑暗:dark|黑木耳:edible fungus|' +
  '黑板:blackboard|黑框:black frame|黑椒:black pepper|黑洞:black hole|黑漆麻花:coal black|黑火药:black powder|黑灯:dark|黑炭:coal/charcoal|黑煤:black coal|黑煤玉:jet|' +
  '黑猩猩:common chimpanzee|黑痣:mole|黑白:monochrome|黑百灵:black lark|黑盒:black box|黑眼圈:black eye|黑瞎子:black bear|黑管:clarinet|黑箱:black box|黑箱子:black box|黑糊糊:black/dark|' +
  '黑糖:brown sugar|黑素:black pigment|黑胡椒:black pepper|黑胶:vinyl|黑色:black|黑色素:black pigment|黑色金属:chromium|黑茶:dark tea|黑道:dark road|黑马:dark horse|黑魆魆:dark/black|' +
  '黑魖魖:dark|黑鹳:black stork|黑麦:rye|默契:rapport|默算:figure out|默认:default|黝黑:dark/black|鼎盛时期:golden age|鼎盛期:golden age|鼎鼎:great|鼎鼎大名:famous|鼓动:beat|鼓包:bulge|' +
  '鼓吹者:advocate|鼓楼:drum tower|鼓气:support|鼓点:rhythm|鼓舞:boost|鼓起:bulge|鼓风:bellows|鼓风机:bellows/ventilator|鼠妇:pill bug|鼠尾草:sage|鼠标:mouse|鼠标器:mouse|鼠标垫:mouse pad|' +
  '鼠海豚:porpoise|鼠药:rat poison|鼠蛛:mouse spider|鼬科:otter|鼬鲨:tiger shark|鼯鼠:flying squirrel|鼷鼠:house mouse|鼹鼠:mole|鼻儿:eye|鼻涕虫:slug|鼻烟:snuff|鼻烟壶:snuff bottle|' +
  '齐一:uniform|齐全:complete/comprehensive|齐刷刷:even/uniform|齐备:complete|齐步:match stride|齐活:complete|齐集:gather|齑粉:fine powder|齿更:dental transition|齿条:rack|' +
  '齿轮:gear/pinion|齿轮传动:gear drive|齿音:dental consonant|龙利:sole|龙卷:tornado/twister|龙卷风:tornado/hurricane/twister|龙头:faucet/chief/leader|龙头企业:key enterprises|' +
  '龙头股:leading stock|龙巾:imperial towel|龙庭:imperial court|龙椅:dragon throne|龙洞:cave|龙灯:dragon lantern|龙纹:dragon|龙肝凤胆:rare food|龙胆紫:crystal violet|龙舟:dragon boat|' +
  '龙虎:outstanding people|龙血树:dragon tree|龙袍:dragon robe|龙车:imperial chariot|龙韬:imperial guard|龙须菜:asparagus|龙驹:fine horse|龙骨:keel|龙骨瓣:keel|龙骨车:water wheel|' +
  '龟壳:tortoise shell|龟板:turtle shell|龟甲:tortoise shell|龟缩:hole up|龟裂:crack'
