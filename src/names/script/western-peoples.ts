/** Raised when a table below changes. */
export const WESTERN_PEOPLES_VERSION = 1

function read(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(' ').map((each) => each.split(':') as [string, string]))
}

/**
 * Names of Uyghurs and Kazakhs as Chinese spells them, simplified, with how they are written in Latin letters, the usual
 * first, with `|` between. Their sounds alone do not tell: 司马义 is Ismail. Own collection.
 */
export const TURKIC_NAMES: Readonly<Record<string, string>> = read(
  '司马义:ismail|ismayil|smayi|simayi 买买提:memet|mamat|mehmet|muhammad|mohammed|maimaiti 买买提明:memetimin|mamatimin|muhammadimin 买合木提:mahmut|mehmut 麦麦提:memet|mamat|mehmet ' +
    '艾买提:ahmat|emet|amat|ahmet|hemit 艾合买提:ahmat|ehmet|ahmet 艾海提:ehet|ahat|axat 吐尔逊:tursun|tuersun 吐尔洪:turghun|turgun|turhun 吐尔地:turdi 图尔迪:turdi 吐拉克:turaq 热合曼:rahman|rehman ' +
    '阿不都热合曼:abdurahman|abdurehman|abdulrahman 阿不都拉:abdulla|abdullah 阿卜杜拉:abdulla|abdullah 阿不都热西提:abdurishit|abdureshit|abdulrashid 阿不来提:ablat|ablet|abulaiti 阿布来提:ablat|ablet ' +
    '阿不力孜:abliz|ablez|abuliz 阿布力孜:abliz|ablez 阿不力米提:ablimit|abulimit 阿布力米提:ablimit 阿不都克里木:abdukerim|abdulkerim 阿不都外力:abduweli|abdulwali 阿不都哈力克:abduhaliq|abdukhaliq ' +
    '阿不都卡德尔:abduqadir|abdukadir|abdulkadir 阿不都艾尼:abdughani|abdugheni 阿不都瓦依提:abduwayit 阿不都热扎克:abdurazaq 木沙:musa 玉素甫:yusup|yusuf|yusupu 尤素甫:yusup|yusuf 玉苏甫:yusup|yusuf ' +
    '依明:imin|emin 伊明:imin 艾力:eli|ali 阿里:ali 艾山:hasan|hesen|esen 哈山:hasan 玉山:hoshur|husen|yusan 吾守尔:hoshur|hushur|wushouer 乌守尔:hoshur 吾买尔:omer|omar|umar 乌买尔:omer|omar ' +
    '热孜万:rizwan|rizwangul 热孜宛古丽:rizwangul 古丽:gul|guli 帕提古丽:patigul 阿依古丽:aygul 热依汗:reyhan|rayhan 热娜:rena|rana 阿依努尔:aynur 祖农:zunun 肉孜:rozi|ruzi 热介甫:rejep 铁木尔:tomur|timur|temur ' +
    '铁力瓦尔地:tiliwaldi|tiliwaldy 达瓦买提:dawamat|dawamet 赛福鼎:seypidin|saifuddin|saypidin 艾则孜:aziz|eziz|ezizi|azizi 阿孜孜:aziz|eziz 努尔:nur 努尔兰:nurlan 白克力:bekri 雪克来提:shohrat|shohret 扎克尔:zakir ' +
    '艾尔肯:erkin|arkin 艾力更:arken|erkin 依明巴海:imirbaki 吐尼亚孜:tuniyaz 迪力夏提:dilshat 迪里夏提:dilshat 迪力木拉提:dilmurat 木拉提:murat 穆拉提:murat 迪丽热巴:dilraba|dilreba 帕尔哈提:parhat|perhat|erhat ' +
    '排尔哈提:parhat|perhat 库尔班:qurban|kurban 库尔班江:qurbanjan|kurbanjan 卡德尔:qadir|kadir|kadeer 卡迪尔:qadir|kadir 热比娅:rabiya|rebiya 伊力哈木:ilham 土赫提:tohti|tohte 托合提:tohti|tohte 吐赫提:tohti ' +
    '伊利夏提:ilshat|elshat 玛依努尔:mahinur|maynur 沙吾提:sawut|sawuti 沙依提:sayit 赛买提:semet|samat 沙迪克:sadiq|sidiq 司迪克:sidiq|siddiq 哈斯木:qasim|kasim|hasim 卡斯木:qasim|kasim 莫明:mumin 木明:mumin ' +
    '亚森:yasin|yasen 牙生:yasin 亚生:yasin 亚力坤:yalqun|yalkun 塔依尔:tahir|tayir 塔西:tash 买木提明:memtimin 居马:juma 居来提:jurat|juret 祖力亚提:zulyar 多力坤:dolkun|dolqun 艾沙:eysa|isa ' +
    '哈力克:haliq|khaliq 热合木:rehim|rahim 热西提:reshit|rishat|rashid 巴吐尔:batur 阿扎提:azat 阿布都:abdul|abdu 阿不都:abdul|abdu 克里木:kerim|karim 加马力:jamal 苏来曼:sulayman|suleyman 依布拉音:ibrahim ' +
    '依不拉音:ibrahim 伊布拉音:ibrahim 依斯拉木:islam 伊斯拉木:islam 再努拉:zaynulla 毛拉:mawla|molla 哈吉:haji 阿吉:haji|aji 阿迪力:adil 开赛尔:qeyser|kaysar 帕孜力:pazil 乃孜尔:nezir 努力:nuri 吉力力:jelil|jalil',
)

/** Names of Tibetans: each two letters are one. Own collection. */
export const TIBETAN_NAMES: Readonly<Record<string, string>> = read(
  '扎西:tashi|trashi|zhaxi 顿珠:dhondup|dondup|dondrub|dhundup|tondup|dunzhu 次仁:tsering|ciren|tshering 才仁:tsering|cering 才让:tsering|tsereng|cairang 泽仁:tsering|zeren 卓玛:dolma|drolma|zhuoma ' +
    '丹增:tenzin|tendzin|danzeng 旦增:tenzin|danzeng 单增:tenzin|danzeng 嘉措:gyatso|gyamtso|jiacuo 加措:gyatso|gyamtso 索南:sonam|suonan 索朗:sonam 达杰:dargye|dhargye|dajie 达吉:dargye 多吉:dorje|dorjee|duoji ' +
    '多杰:dorje|dorjee|duojie 格桑:kelsang|kalsang|gesang 洛桑:lobsang|losang|luosang 罗桑:lobsang|losang 江村:gyaltsen|gyaincain|jamcan 坚赞:gyaltsen|gyaincain 平措:phuntsok|puncog|phuntsog 彭措:phuntsok|puncog ' +
    '向巴:champa|qiangba|jampa 强巴:champa|qiangba|jampa 白玛:pema|padma|baima 旺堆:wangdu|wangdue 旺扎:wangdrak|wangchuk 旺秀:wangchuk|wangxiu 旺杰:wanggyal|wangyal|wangjie 土登:thubten|tubdain 图登:thubten ' +
    '群培:choephel|chophel|qunpei 仁青:rinchen|renqing 仁钦:rinchen 仁增:rigzin|rigdzin|renzeng 晋美:jigme|jigmey|jinmei 久美:jigme 阿旺:ngawang|awang 尼玛:nyima|nima 达瓦:dawa 拉姆:lhamo 央金:yangchen|yangjin ' +
    '央宗:yangzom|yangdzom 曲扎:choedrak|choedak|quzha 桑杰:sangye|sanggyai|sangjie 贡布:gonpo|gongbu 贡嘎:kunga|gongga 更登:gendun 根敦:gendun|gedhun 益西:yeshe|yeshi|yixi 确吉:choekyi|chokyi|qoigyi 巴桑:pasang|basang ' +
    '普布:phurbu|purbu 边巴:penpa|benba 米玛:migmar|mima 拉巴:lhakpa|laba 索巴:sopa 曲吉:choekyi 班觉:paljor|banjor 班旦:palden|banden 班典:palden 热地:ragdi|raidi 帕巴:phagpa|pagbalha 列确:legqog|lekchok 江措:gyatso|gyamco ' +
    '赤列:thinley|qinglai|trinley 赤来:thinley|trinley 成列:thinley 欧珠:ngodup|oezhu|ngodrup 晋巴:jinpa 金巴:jinpa 次旺:tsewang|cewang 次旦:tseten|cedain 才旦:tseten|caidan 斯塔:sithar|sita 曲珍:choedron|choden ' +
    '德吉:dekyi|deji 措姆:tsomo|comu 梅朵:metok|medog 朗杰:namgyal|namgyai 南杰:namgyal 班玛:pema 华旦:palden 三智:samdrup|samdup 桑珠:samdrup|samdup 罗布:norbu|luobu 诺布:norbu|nuobu 丹巴:tenpa|danba 齐扎拉:qizhala|chedrak',
)
