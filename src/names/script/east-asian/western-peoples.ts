/** Raised when a table below changes. */
export const WESTERN_PEOPLES_VERSION = 2

function read(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(' ').map((each) => each.split(':') as [string, string]))
}

/**
 * Names of Uyghurs and Kazakhs as Chinese spells them, simplified, with how they are written in Latin letters, the usual
 * first, with `|` between. Their sounds alone do not tell: 司马义 is Ismail. Own collection.
 */
export const TURKIC_NAMES: Readonly<Record<string, string>> = read(
  '司马义:ismail|ismayil|smayi|simayi 买买提:memet|mamat|mehmet|muhammad|mohammed|maimaiti 买买提明:memetimin|mamatimin|muhammadimin 买合木提:mahmut|mehmut 麦麦提:memet|mamat|mehmet 艾买提:ahmat|emet|amat|ahmet|hemit 艾合买提:ahmat|ehmet|ahmet|exmet ' +
    '艾海提:ehet|ahat|axat 吐尔逊:tursun|tuersun 吐尔洪:turghun|turgun|turhun 吐尔地:turdi 图尔迪:turdi 吐拉克:turaq 热合曼:rahman|rehman 阿不都热合曼:abdurahman|abdurehman|abdulrahman 阿不都拉:abdulla|abdullah 阿卜杜拉:abdulla|abdullah ' +
    '阿不都热西提:abdurishit|abdureshit|abdulrashid 阿不来提:ablat|ablet|abulaiti 阿布来提:ablat|ablet 阿不力孜:abliz|ablez|abuliz 阿布力孜:abliz|ablez 阿不力米提:ablimit|abulimit 阿布力米提:ablimit 阿不都克里木:abdukerim|abdulkerim 阿不都外力:abduweli|abdulwali ' +
    '阿不都哈力克:abduhaliq|abdukhaliq 阿不都卡德尔:abduqadir|abdukadir|abdulkadir 阿不都艾尼:abdughani|abdugheni 阿不都瓦依提:abduwayit 阿不都热扎克:abdurazaq 木沙:musa 玉素甫:yusup|yusuf|yusupu 尤素甫:yusup|yusuf 玉苏甫:yusup|yusuf 依明:imin|emin 伊明:imin 艾力:eli|ali 阿里:ali ' +
    '艾山:hasan|hesen|esen 哈山:hasan 玉山:hoshur|husen|yusan 吾守尔:hoshur|hushur|wushouer|hoxur 乌守尔:hoshur 吾买尔:omer|omar|umar 乌买尔:omer|omar 热孜万:rizwan|rizwangul 热孜宛古丽:rizwangul 古丽:gul|guli 帕提古丽:patigul 阿依古丽:aygul 热依汗:reyhan|rayhan ' +
    '热娜:rena|rana 阿依努尔:aynur 祖农:zunun 肉孜:rozi|ruzi 热介甫:rejep 铁木尔:tomur|timur|temur 铁力瓦尔地:tiliwaldi|tiliwaldy 达瓦买提:dawamat|dawamet 赛福鼎:seypidin|saifuddin|saypidin 艾则孜:aziz|eziz|ezizi|azizi 阿孜孜:aziz|eziz 努尔:nur 努尔兰:nurlan 白克力:bekri ' +
    '雪克来提:shohrat|shohret 扎克尔:zakir 艾尔肯:erkin|arkin 艾力更:arken|erkin 依明巴海:imirbaki 吐尼亚孜:tuniyaz 迪力夏提:dilshat 迪里夏提:dilshat 迪力木拉提:dilmurat 木拉提:murat 穆拉提:murat 迪丽热巴:dilraba|dilreba 帕尔哈提:parhat|perhat|erhat|farhat 排尔哈提:parhat|perhat ' +
    '库尔班:qurban|kurban 库尔班江:qurbanjan|kurbanjan 卡德尔:qadir|kadir|kadeer 卡迪尔:qadir|kadir 热比娅:rabiya|rebiya 伊力哈木:ilham 土赫提:tohti|tohte 托合提:tohti|tohte 吐赫提:tohti 伊利夏提:ilshat|elshat 玛依努尔:mahinur|maynur 沙吾提:sawut|sawuti 沙依提:sayit ' +
    '赛买提:semet|samat 沙迪克:sadiq|sidiq 司迪克:sidiq|siddiq 哈斯木:qasim|kasim|hasim 卡斯木:qasim|kasim 莫明:mumin 木明:mumin 亚森:yasin|yasen 牙生:yasin 亚生:yasin 亚力坤:yalqun|yalkun 塔依尔:tahir|tayir 塔西:tash 买木提明:memtimin 居马:juma 居来提:jurat|juret 祖力亚提:zulyar ' +
    '多力坤:dolkun|dolqun 艾沙:eysa|isa 哈力克:haliq|khaliq 热合木:rehim|rahim 热西提:reshit|rishat|rashid 巴吐尔:batur 阿扎提:azat 阿布都:abdul|abdu 阿不都:abdul|abdu 克里木:kerim|karim 加马力:jamal 苏来曼:sulayman|suleyman 依布拉音:ibrahim 依不拉音:ibrahim 伊布拉音:ibrahim ' +
    '依斯拉木:islam 伊斯拉木:islam 再努拉:zaynulla 毛拉:mawla|molla 哈吉:haji 阿吉:haji|aji 阿迪力:adil 开赛尔:qeyser|kaysar 帕孜力:pazil 乃孜尔:nezir 努力:nuri 吉力力:jelil|jalil 肖开提:shewket|shawkat|shohret|xiaokaiti 雪合来提:shohret|shohrat 雪赫来提:shohret|shohrat ' +
    '夏吾东:shawudun 沙拉木:salam 色提瓦尔地:setiwaldi|satiwaldi 斯拉木:islam|silam 塞买提:semet|samet 赛麦提:semet|samet 塔依尔江:tahirjan 托乎提:tohti|toxti 托乎塔洪:tohtahun 土尔逊:tursun 图尔逊:tursun|tuerxun 图尔荪:tursun 图尔荪江:tursunjan 吐尔干:turghan 吐逊:tursun ' +
    '图尔洪:turghun|turgun 图尔贡:turghun|turgun 艾则提:ezet|izzet|azat 艾合麦提:ehmet|exmet|ahmet|axmat 艾孜孜:eziz|aziz|eyziz 艾孜提:ezet|izzet 艾孜买提:ezimet|azmat 艾斯卡尔:asqar|esqer|askar|eskar 艾散:hesen|esen|hasan 艾海买提:ehmet|ahmet|ahmad ' +
    '艾克拜尔:ekber|akbar|ekpar 艾克热木:ekrem|akram 艾力肯:elken 艾买江:emetjan 艾木拉:hemra 艾尼:gheni|ghani|eni 艾尼瓦尔:enwer|anwar 艾热提:heyret|hairat 艾赛提:eset|asat|eseit 艾斯海提:eshet 艾拜都拉:ebeydulla|ubaidulla 安尼瓦尔:anwar|enwer 爱尼瓦尔:enwer|anwar ' +
    '阿不都热依木:abdurehim|abdurahim 阿布都热依木:abdurehim|abdurahim 阿卜杜热依木:abdurehim|abdurahim 阿不都沙拉木:abdusalam 阿布都外力:abduweli 阿不都吾甫尔:abdughopur 阿不力克木:ablikim|abdulhakim 阿布力克木:ablikim 阿卜力克木:ablikim 阿不里米提:ablimit|ablimet 阿卜力孜:abliz|ableiz ' +
    '阿卜来提:ablet|ablat|ablimit 阿巴斯:abbas 阿巴索夫:abbasov|abasov 阿迪里:adil 阿地力:adil 阿地里:adil 阿孜古丽:azigul|ezizgul 阿里木:alim|halim 阿里甫:arip|elip 阿力木:alim 阿力甫:arip|elip 阿曼古丽:amangul 阿曼:aman 阿米娜:amina 阿米尼古丽:amingul 阿尼帕:hanipa|anipa ' +
    '阿木提:hamut|hamit 阿皮孜:hapiz 阿扎提古丽:azatgul 阿孜买提:azmat 阿西木:hashim|ashim 阿仙古丽:asiangul 阿瓦古丽:hawagul 阿依先木:ayshem 阿依夏木:aysham|ayshem 阿依吐拉:aytulla 阿娜尔:anar 阿娜尔古丽:anargul 巴哈尔:bahar 巴哈尔古丽:bahargul 巴哈提:bahti|baxti|bakhyt|bahit 巴海:baqi ' +
    '巴拉提:barat|balat 巴图尔:batur 白合提:bext|behit 白合提亚尔:bextiyar|bahtiyar 拜合提亚尔:bextiyar|bahtiyar|bakhtiyar 拜克力:bekri 拜山:beshen 拜斯尔:beysir 包尔汗:burhan 布海力切木:buhelchem|buhelqem 布祖拉:buzohre 沙希迪:shahidi|shehidi 达吾提:dawut|dawud 达伍提:dawut|dawud ' +
    '代丽努尔:dilnur 迪丽努尔:dilnur 迪里拜尔:dilber|dilbar 迪丽拜尔:dilber|dilbar 迪拉热:dilara|dilare 地里夏提:dilshat 地力夏提:dilshat 地里木拉提:dilmurat 多里坤:dolqun|dolkun 多来提:dolet|dowlat|dawlat 多莱特:dolet|dolat 法提玛:fatima|patime 伽师:payzawat 古海尔:gohar|goher ' +
    '古丽巴哈尔:gulbahar 古丽巴努:gulbanu 古丽努尔:gulnur 古丽娜尔:gulnar|gulinar 古丽娜扎尔:gulnezer|gulnazar 古丽扎尔:gulzar 古丽仙:gulshen 古丽夏提:gulshat 古丽鲜:gulshen 古丽加玛丽:guljamal 古扎丽努尔:guzelnur 哈丽旦:halide|xalide|khalida 哈力旦:halide|khalida ' +
    '哈力木拉提:halmurat|helmurat 哈里木拉提:halmurat|helmurat 哈那提:qanat|khanat 哈孜:kazi|qazi|ghazi 哈尼克孜:hanqiz 哈木扎:hamza|hemze 哈尔克木:harqim 哈迪尔:qadir 海热提:heyret|hairet|hayrat 海尼沙:henise 海里其古丽:helchigul 海力且木:helchem 胡达拜尔地:hudaberdi|khudaberdi ' +
    '胡马尔:humar 霍加:hoja|khoja 吉力里:jelil|jalil 加帕尔:japar|jappar 加那提:janat|zhanat 加沙来提:jasaret 加娜尔:janar|zhanar 居来提江:juretjan 居马洪:jumahun|jumakhun 居买:jume|juma 喀哈尔:qahar|kahar 喀迪尔:qadir|kadir|kader 喀斯木:qasim|kasim 卡哈尔:qahar|kahar ' +
    '卡热:qari|kari 卡米力:kamil 卡马力:kamal 卡米拉:kamila 凯赛尔:qeyser|kaiser 凯丽比努尔:kelbinur|qelbinur|kalbinur 克里木江:kerimjan 克尤木:qeyyum|qayum 库都斯:quddus 库尔班尼亚孜:qurbanniyaz 库尔班古丽:qurbangul 拉扎克:razaq 玛合木提:mahmut|mexmut 马合木提:mahmut|mexmut|makhmut ' +
    '马木提:mahmut|mamut 马合沙提:maksat 马木尔:mamur 玛丽亚:meryem|mariya 麦合木提:mehmut|mexmut|mahmut 麦麦提明:memtimin|mehmetimin 麦麦提敏:memtimin|mamatimin 麦麦提依明:memetimin|memtimin 麦麦提艾力:memeteli|mamatali 麦尔旦:merdan|mardan 麦尔哈巴:merhaba|marhaba ' +
    '麦提吐尔逊:memettursun|mettursun 麦图荪:mettursun 买尔旦:merdan|mardan 买合苏木:mahsum|mexsum|makhsum 买买提江:memetjan|mamatjan 买买提艾力:memeteli|mamatali 买买提依明:memetimin|mamatimin|memtimin 买苏木:mesum 买明:memin 米尔扎提:mirzat 米吉提:mijit|mejit ' +
    '米娜娃尔:minewer|minawar 米热古丽:mihrigul 米日古丽:mihrigul|mirigul 米热班:mihriban 米合热依:mihray 米拉迪力:miradil 木合塔尔:muhtar|muxter|mukhtar 木合塔拉:muhtara 木哈塔尔:mukhtar|muxter 木塔力甫:mutellip|mutalip 木太力甫:mutellip|mutalip 木拉丁:muradin 木尼热:munire|munira ' +
    '木斯林:muslim 木沙江:musajan 木扎帕尔:muzapar|muzappar 木扎提:muzat 木巴拉克:mubarek|mubarak 穆太力普:mutellip 穆萨:musa 穆合塔尔:mukhtar|muhtar 穆合买提:muhemmet 乃比江:nebijan|nabijan 乃吉米丁:nejmidin 尼加提:nijat|nejat 尼亚孜:niyaz 尼牙孜:niyaz 尼萨古丽:nisagul 努尔古丽:nurgul ' +
    '努尔买买提:nurmemet|nurmuhemmet 努尔麦麦提:nurmemet|nurmuhammad 努尔艾力:nurali|nureli 努尔拜克:nurbek 努尔别克:nurbek 努尔夏提:nurshat 努尔江:nurjan 努热曼古丽:nurimangul 努日曼古丽:nurimangul 努力曼:nuriman 帕提曼:patime|patimen 帕丽达:peride|parida|farida 帕塔尔:pettar|patar ' +
    '帕夏古丽:pashagul 帕太木:patem 帕拉提:parat|pharat 帕尔旦:perdan 排祖拉:peyzulla|fayzulla 皮达:pida 皮尔东:pirdun 恰瓦尔:chawar 切克曼:chekmen 热扎克:razaq|razzaq 热比亚:rabiye|rabiya 热合木吐拉:rahmutulla|rehmitulla 热合木提:rehmet|rahmat 热合曼江:rehmanjan 热孜亚:raziye|raziya ' +
    '热孜完:rizwan 热孜万古丽:rizwangul 热买提:ramet 热沙来提:resalet|rasalat 热依拉:rahile|reyla|raila 热依木:rehim|rahim 热夏提:rishat|reshat 热西旦:reshide|rashida 肉孜买买提:rozimemet|ruzimamat 肉孜古丽:rozigul 如则:rozi 如孜:rozi 茹鲜古丽:rushengul 茹仙古丽:rushengul 萨比尔:sabir ' +
    '萨力:sali 萨迪尔:sadir 萨依甫:sayip 萨拉麦提:salamet|salamat 赛丁:sedin 赛福丁:seypidin 赛皮丁:seypidin 赛甫拉:seypulla 赛都拉:sedulla|saydulla 赛来:saley 沙比提:sabit 沙比尔:sabir 沙代提:saadet 沙德克:sadiq|sadik 沙地克:sadiq|sadik 沙塔尔:satar|sattar 沙依木:sayim 沙依巴克:saybagh ' +
    '沙力:sali 沙吾尔:sawur 沙勒:sali 西尔艾力:shireli|sherali 西尔扎提:shirzat|sherzat 夏热帕提:sherapet|sharapat 夏依扎提:shahzat 许库尔:shukur|shukri 旭库尔:shukur 亚库甫:yaqup|yakup 亚夏尔:yashar 亚森江:yasinjan 牙合甫:yaqup|yakup 牙库甫:yaqup|yakup 牙森:yasin 雅库甫:yaqup ' +
    '伊布拉音江:ibrahimjan 伊敏:imin|emin 伊米提:imit|hemit 伊尔凡:irfan|irpan 伊尔夏提:irshat 伊斯马依:ismail|ismayil 伊斯马依力:ismail|ismayil 伊斯拉依:israil 依力哈木:ilham 依布拉依木:ibrahim 依马木:imam 依米提:imit|himit 依沙:isa|eysa 依斯马依:ismail|ismayil 依斯马依力:ismail|ismayil ' +
    '依力亚孜:ilyas 伊力亚斯:ilyas 伊力亚孜:ilyas 优努斯:yunus 尤努斯:yunus 玉努斯:yunus 玉买尔:omer|umar|yumer 玉山江:husenjan|hoshurjan 玉散:husen|ghusen 玉素因:yusuyin 玉苏普:yusup|yusuf 吾布力:hobul|obul|wubuli 吾布力卡斯木:obulqasim 吾尔开希:orkesh|wuerkaixi ' +
    '吾甫尔:ghopur|ghupur|hopur 吾拉木:ghulam 吾休尔:hoshur|hushur 吾斯曼:osman|usman 吾麦尔:omer|umar 乌布力:obul 乌斯曼:osman|usman|ospan 乌斯满:osman|ospan 奥斯曼:osman|usman 乌拉音:hoseyin 再娜甫:zeynep|zainab 再同古丽:zeytungul 再尼丁:zeynidin 再比布拉:zebibulla ' +
    '祖丽胡马尔:zulhumar 祖丽皮亚:zulpiye|zulfiya 祖力皮亚:zulpiye|zulfiya 祖木热提:zumret|zumrat 祖拉提:zorat 祖农江:zununjan 则丽莎:zelisha 扎依尔:zahir|zayir 扎克尔江:zakirjan 扎帕尔:zapar|zafar|japar 朱马:juma 朱马汗:jumakhan|zhumakhan 叶尔兰:yerlan|erlan|yerlen ' +
    '叶尔肯:yerken|erkin 叶尔江:yerzhan|yerjan|erzhan 叶尔夏提:yershat 叶尔扎提:yerzat 叶尔波:yerbol 叶尔波力:yerbol 达列力汗:dalelkhan 达吾列提:dauylet|dawlet|daulet 道列提:daulet|dawlet 道列提别克:dauletbek 赛力克:serik|serikh 赛尔江:serzhan|serjan|sarjan 赛里克:serik 沙恒:shahin ' +
    '阿斯哈尔:askar|asqar|askhar 阿扎马提:azamat 阿黑哈提:akhat 艾多斯:aidos|aydos 艾登:aydin|aidyn 巴合提:bakhyt|bahit|bakhit 巴合提别克:bakytbek 巴格达提:bagdat 波拉提:bolat|bulat|polat 别尔克:berik 别克:bek|beg 马纳提:manat|marat 马拉提:marat 木拉提别克:muratbek ' +
    '哈布都拉:qabdulla|kabdulla 哈依拉提:qayrat|kairat 海拉提:qayrat|kairat|khairat 海依拉提:qayrat|kairat 居玛别克:jumabek 库尔曼:kurman 努尔哈孜:nurgazy|nurkazi 努尔波拉提:nurbolat 努尔太:nurtay 努尔沙提:nurshat 塞尔克:serik 塔斯恒:taskyn 吾兰:ulan 江阿古丽:zhanagul|janargul ' +
    '赛尔克:serik 扎尔恒别克:zharkynbek 加尔恒:zharkyn|jarqin 乌拉尔:ural 乌仁图雅:orantuya 哈斯:hasi|qas',
)

/** Names of Tibetans: each two letters are one. Own collection. */
export const TIBETAN_NAMES: Readonly<Record<string, string>> = read(
  '扎西:tashi|trashi|zhaxi 顿珠:dhondup|dondup|dondrub|dhundup|tondup|dunzhu 次仁:tsering|ciren|tshering 才仁:tsering|cering 才让:tsering|tsereng|cairang 泽仁:tsering|zeren 卓玛:dolma|drolma|zhuoma 丹增:tenzin|tendzin|danzeng 旦增:tenzin|danzeng ' +
    '单增:tenzin|danzeng 嘉措:gyatso|gyamtso|jiacuo 加措:gyatso|gyamtso|gyaco 索南:sonam|suonan 索朗:sonam|suolang 达杰:dargye|dhargye|dajie|dargyal 达吉:dargye 多吉:dorje|dorjee|duoji|doje 多杰:dorje|dorjee|duojie|doje 格桑:kelsang|kalsang|gesang ' +
    '洛桑:lobsang|losang|luosang 罗桑:lobsang|losang 江村:gyaltsen|gyaincain|jamcan|gyaltshen 坚赞:gyaltsen|gyaincain 平措:phuntsok|puncog|phuntsog|phuntso 彭措:phuntsok|puncog|phuntsog 向巴:champa|qiangba|jampa 强巴:champa|qiangba|jampa ' +
    '白玛:pema|padma|baima 旺堆:wangdu|wangdue 旺扎:wangdrak|wangchuk 旺秀:wangchuk|wangxiu 旺杰:wanggyal|wangyal|wangjie|wangye|wanggye 土登:thubten|tubdain|thupten|tudeng 图登:thubten 群培:choephel|chophel|qunpei 仁青:rinchen|renqing|rinqen 仁钦:rinchen ' +
    '仁增:rigzin|rigdzin|renzeng|rinzin 晋美:jigme|jigmey|jinmei 久美:jigme|jumei 阿旺:ngawang|awang 尼玛:nyima|nima 达瓦:dawa|dava 拉姆:lhamo|lamu 央金:yangchen|yangjin 央宗:yangzom|yangdzom 曲扎:choedrak|choedak|quzha 桑杰:sangye|sanggyai|sangjie ' +
    '贡布:gonpo|gongbu 贡嘎:kunga|gongga 更登:gendun|gedhun 根敦:gendun|gedhun 益西:yeshe|yeshi|yixi|yeshey 确吉:choekyi|chokyi|qoigyi 巴桑:pasang|basang 普布:phurbu|purbu 边巴:penpa|benba 米玛:migmar|mima 拉巴:lhakpa|laba 索巴:sopa 曲吉:choekyi ' +
    '班觉:paljor|banjor|penjor 班旦:palden|banden 班典:palden 热地:ragdi|raidi 帕巴:phagpa|pagbalha 列确:legqog|lekchok 江措:gyatso|gyamco|jamtso 赤列:thinley|qinglai|trinley|trinlay 赤来:thinley|trinley 成列:thinley 欧珠:ngodup|oezhu|ngodrup|ngoedup ' +
    '晋巴:jinpa 金巴:jinpa 次旺:tsewang|cewang 次旦:tseten|cedain 才旦:tseten|caidan|cedain 斯塔:sithar|sita 曲珍:choedron|choden 德吉:dekyi|deji 措姆:tsomo|comu 梅朵:metok|medog 朗杰:namgyal|namgyai|langjie 南杰:namgyal 班玛:pema 华旦:palden|pelden 三智:samdrup|samdup ' +
    '桑珠:samdrup|samdup 罗布:norbu|luobu|lobu 诺布:norbu|nuobu 丹巴:tenpa|danba|tempa|damba 齐扎拉:qizhala|chedrak 曲培:choephel|chophel|quepel|choepel 确培:choephel 曲登:choden|chorten 曲央:choeyang|choyang 曲杰:choegyal|chogyal 却吉:choekyi|chokyi ' +
    '秋吉:choekyi 却杰:choegyal|chogyal 曲桑:choesang 才丹:tseten|caidan 才旺:tsewang|caiwang 才培:tsephel 才吉:tsekyi 才华:tsepal 次珍:tsering|tsedron|tsedroen 次央:tseyang|tsering 次多:tsedor 次成:tsultrim|tsering 楚成:tsultrim|tsulchim 楚臣:tsultrim|tsulchim ' +
    '慈诚:tsultrim|tsulchim 催成:tsultrim 崔成:tsultrim 丹珠:tendrub 丹达:tendar 丹真:tenzin|danzhen 旦巴:tenpa|danba 旦真:tenzin 旦正:tenzin|tamdrin|dandrin 旦达:tendar 德庆:dechen|deqing 德钦:dechen 德央:deyang 顿月:donyo|dhonyoe 东珠:dhondup|dondup ' +
    '东主:dhondup|dondup 端智:dhondup|dondrub|dondup 格勒:gelek|geleg 格列:gelek|geleg|gele 格列朗杰:geleg 格来:gelek|geleg 格旺:gelwang 贡却:konchok|kunchok|gonqog 贡觉:konchok|kunchok|gonjo 贡秋:konchok|kunchok 衮曲:konchok 官却:konchok|kunchok ' +
    '根登:gendun|gedhun 更嘎:kunga 根嘎:kunga 更尕:kunga|gonga 更桑:kunsang|kalsang 贡桑:kunsang 嘉央:jamyang|gyayang 嘉样:jamyang 江央:jamyang 绛央:jamyang 降央:jamyang 加央:jamyang 加羊:jamyang 坚才:gyaltsen 坚参:gyaltsen|gyaincain 江才:gyaltsen 江参:gyaltsen ' +
    '江白:jampel|jambey|jampal 江边:jampel|jampal 强白:jampel|jampal 绛白:jampel|jampal 嘉错:gyatso 金美:jigme 吉美:jigme 居美:jigme|gyurme 局米:gyurme 克珠:khedrup|kedrub 卡珠:khedrup 拉毛:lhamo|lhamu 拉旺:lhawang 拉杰:lhagyal 拉加:lhagyal|lhakyab 兰木:lhamo ' +
    '洛追:lodoe|lodro|lodroe 罗追:lodoe|lodro|lodroe 罗珠:lodoe|lodro|lodroe 洛珠:lodoe|lodro|lodroe 洛布:norbu|nyingpo 罗丹:lobden|loden|rabten 罗松:losang|lobsang 洛松:losang|lobsang 罗藏:lobsang|losang|lobzang 洛藏:lobsang|lobzang 朗加:namgyal ' +
    '南加:namgyal|namkyab 南喀:namkha|namkhai 南卡:namkha|namkhai 南木卡:namkha 尼美:nyimey 尼珍:nyidron|nyidroen 宁玛:nyingma 俄珠:ngodup|ngodrup 鲁珠:ngodrup 帕卓:phadrol 班丹:palden|pelden|banden 班久:paljor|penjor 班禅:panchen 贝玛:pema 白马:pema|padma|baima ' +
    '白珍:peldron|paldron|baizhen 白登:palden 边觉:penjor|paljor 彭错:phuntsok 朋措:phuntsok 平康:phunkhang 普巴:phurba|phurpa 普琼:phuchung|puqung 仁真:rigzin|rinzin|rigdzin 日增:rigzin|rinzin 让炯:rangjung 热旦:rabten|rabdan 热杰:rabgyal|rabgye 热登:rabten ' +
    '桑布:sangpo|zangpo|sangbu 桑吉:sangye|sanggye|sangay 桑木:sangmo 桑培:samphel 桑旦:samten|samdan 三旦:samten 三木:samdrup 桑登:samten 桑德:samdu 斯郎:sonam 索多:sodor 土旦:thubten|thupten 土丹:thubten|thupten 吐登:thubten|thupten 图丹:thubten|thupten ' +
    '图旦:thubten 屯珠:dhondup|thondup 旺久:wangchuk|wangchug 旺青:wangchen 旺庆:wangchen 旺姆:wangmo 旺毛:wangmo 旺珍:wangdron 旺加:wangyal|wanggyal 旺丹:wangden 文色:wangchuk|wangsel 西绕:sherab|sherap 西热:sherab|sherap 希热:sherab 喜饶:sherab|sherap ' +
    '协饶:sherab|sherap 协绕:sherab 协热:sherab 夏扎:shatra 宇妥:yuthok 益希:yeshe|yeshi 意西:yeshe|yeshi 伊西:yeshe|yeshi 依西:yeshe|yeshi 央吉:yangkyi|yangki 央珍:yangdron|yangchen|yangzhen 央拉:yangla 英措:yumtso 永忠:yungdrung 永仲:yungdrung ' +
    '雍仲:yungdrung|yungzhong 云丹:yonten|yondan 扎巴:drakpa|dragpa|zhaba 扎拉:dralha 扎登:dradhen 占堆:dramdul|dradul 智华:drakpa 珠扎:drudrak 卓嘎:dolkar|drolkar|zhuoga 卓噶:dolkar|drolkar 卓么:drolma|dolma 周加:drukgyal|drolkyab 周洛:drukla 泽郎:tsering|sonam ' +
    '泽登:tseten 泽旺:tsewang|tsewong 泽绒:tsering 赤林:choling|trinley 赤仁:tsering 成利:trinley|thinley 成来:trinley 陈来:trinley 称勒:trinley 钦列:trinley|thinley 钦绕:khyenrab|kyenrab 钦热:khyenrab 青绕:khyenrab 群觉:choejor|chojor|qunjor 群宗:choedzom ' +
    '群增:choedzin 曲尼:choenyi|choni|choeying 曲英:choeying|choying 曲旺:choewang 措毛:tsomo 阿沛:ngapoi|ngabo|apei 阿觉:ajo 朵嘎:doga 拥珍:yangdron 拥措:yangtso 雍措:yangtso 华青:palchen 华尔旦:palden 华杰:palgyal 俄日:ori 恩珠:ngodrup 杰布:gyalpo|gyalbo ' +
    '罗绒:lobsang|lorong 绒波:rongpo 容中:yungdrung 甲央:jamyang 达珍:dadron 达娃:dawa 达扎:takdra|tagdrak 达拉:dalha|takla',
)

/** How Chinese begins the Turkic names of servants of God, and how such compounds and those with a second word end. */
const SERVANT = /^阿[不布卜][都杜]勒?/u
const SERVANT_SPELLED = ['abdu', 'abdul'] as const
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  江: ['jan', 'zhan'],
  古丽: ['gul'],
  汗: ['khan', 'han'],
  别克: ['bek', 'beg'],
  拜克: ['bek', 'beg'],
  拜: ['bay', 'bai'],
  买买提: ['memet', 'mamat'],
  艾力: ['eli', 'ali'],
  夏: ['sha', 'shah'],
}
const MOST = 12

/**
 * How a name of Uyghurs or Kazakhs is written in Latin letters, the usual first, with `|` between: by the table, or of two
 * parts that are known (艾山江: Hasanjan; 阿不都艾山: Abduhasan); undefined for any other.
 */
export function turkicName(text: string): string | undefined {
  const known = TURKIC_NAMES[text]
  if (known !== undefined) return known
  const servant = SERVANT.exec(text)?.[0]
  const served = servant === undefined ? undefined : turkicName(text.slice(servant.length))
  if (served !== undefined) return joined(SERVANT_SPELLED, served.split('|'))
  for (const [end, spelled] of Object.entries(ENDINGS)) {
    const stem = text.endsWith(end) ? TURKIC_NAMES[text.slice(0, -end.length)] : undefined
    if (stem !== undefined) return joined(stem.split('|'), spelled)
  }
  return undefined
}

function joined(firsts: readonly string[], lasts: readonly string[]): string {
  return firsts
    .flatMap((first) => lasts.map((last) => first + last))
    .slice(0, MOST)
    .join('|')
}

let bySpelling: ReadonlyMap<string, readonly string[]> | null = null

/** The spellings of the Turkic names that a Latin word is one of, itself first; none for any other word. */
export function turkicSpellings(word: string): readonly string[] {
  bySpelling ??= spellingsByWord()
  return bySpelling.get(word) ?? []
}

function spellingsByWord(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, Set<string>>()
  for (const spellings of Object.values(TURKIC_NAMES).map((each) => each.split('|')))
    for (const one of spellings) {
      const own = known.get(one) ?? new Set([one])
      for (const other of spellings) own.add(other)
      known.set(one, own)
    }
  return new Map([...known].map(([word, own]) => [word, [...own].slice(0, MOST)]))
}
