/** Raised when a table below changes. */
export const SOUTHERN_READINGS_VERSION = 4

/** How a people of the South reads Han letters in names, in simplified letters. */
export interface SouthernReading {
  readonly scheme: string
  /** Family names with their spellings. */
  readonly families: ReadonlyMap<string, readonly string[]>
  /** The commoner letters of given names with their spellings. */
  readonly given: ReadonlyMap<string, readonly string[]>
  /** Whether a given name may as well be in pinyin beside such a family name, as in Singapore today. */
  readonly mixes: boolean
}

function read(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').map((each): [string, string] => {
    const [letters = '', spelled = ''] = each.split(':')
    return [letters, spelled]
  })
}

function reading(scheme: string, families: string, given: string, mixes: boolean): SouthernReading {
  return {
    scheme,
    families: new Map(read(families).map(([name, spelled]) => [name, spelled.split('/')])),
    given: new Map(read(given).map(([letter, spelled]) => [letter, spelled.split('/')])),
    mixes,
  }
}

/** Own collections, after the spellings of Singapore and Malaysia, and Sino-Vietnamese readings without marks. */
export const SOUTHERN_READINGS: readonly SouthernReading[] = [
  reading(
    'Hokkien and Teochew',
    '陈:tan 林:lim 黄:ng/ong 李:lee 王:ong/heng 吴:goh 张:teo/teoh 蔡:chua 许:koh/khoo 郑:tay/teh 杨:yeo 沈:sim ' +
      '罗:loh 卢:loh/low 谢:chia/cheah 梁:neo/niu 何:ho 郭:kwek/quek 卓:toh 苏:soh 余:ee 洪:ang 刘:lau/low ' +
      '周:chew/chiew 叶:yap/yeap 曾:chan 邱:khoo 徐:chee/cher 方:png 朱:choo 胡:oh 庄:chng 蓝:nah 江:kang ' +
      '柯:kua/quah 赖:luah 廖:leow/liew 符:foo 韩:hang 冯:pang 潘:phua 戴:tay 傅:poh 孙:soon 钟:cheng 萧:siow/seow ' +
      '高:ko 白:peh 施:see 石:chioh 颜:gan 魏:gwee 辜:koh 翁:ang 范:huan 史:su 康:kng 侯:how 邓:teng 马:beh 连:lian ' +
      '倪:gay 纪:kee 阮:nguang 尤:yew 董:tang 陆:lek 蒋:chiu 彭:phe 涂:thoh 唐:tng 汤:thng 章:cheo',
    '伟:wee/woei/wei/wai/vui/ui/wui 文:boon/mun/voon/man/moon/bun/vun/woon/wen 明:beng/meng/ming/min/men/bin/miang/mun 德:teck/tek/tak/tuck/teik/taik/det/tet 成:seng/sing/cheng/sin/shing/chin/sen/seong 城:seng/sing/sin/shing ' +
      '诚:seng/sing/shing/sin 盛:seng/sing/sin/shing/sen 生:seng/sang/sheng/sen/shen/sung 国:kok/kuok/kwok/koh/ket/kuek/koc 华:hwa/hua/huah/wah/fah/fa/wha/va/faa 荣:eng/yong/weng/yung/wing/yoong/yeng 永:eng/yong/weng/wing/heng/ying/yung/yeng ' +
      '英:eng/ying/yin/in/yeng/ing/jen 庆:kheng/keng/hing/heng/king/khin/kin/khian/hin 清:cheng/chin/ching/chieng/tsin/tsing/cher/chai 正:cheng 志:chee/chi/chih/gee/jee 金:kim/kam/gin/khim 水:chwee/sui/chui/shui/tsui/chooi/swee ' +
      '福:hock/hok/fook/fok/fuk/foo/fatt/fu 兴:heng/hin/hing/hen/hiang 贤:hian/yen/hien/hean/yin/yan/hiang 贵:kwee/kooi/kui/kuei/kwai/gui/koay/kwi 顺:soon/shun/sun/shoon/soong 财:chye/chai/chuai/choy/chay/tsai/thye/toi 来:lai/loy/loi ' +
      '安:ann/an/aun/on/onn/oon/ang 强:keong/kiong/kiang/kheong/keung/khiong/chiang 祥:siang/siong/seong/cheong/chiong/sheong/tsiong/chiang/siung 光:kong/kuang/kuan/kwang 辉:hui/wee/fai/fye/hooi/huey 忠:tiong/chung/choong/tong/chong/toong ' +
      '中:tiong/tong/chung/chong/choong 义:gee/ngee/yee 仁:jin/yan/ren/yin/yen/jen/lin/ngin 家:kah/ka/kar/ga/kia/kae/jia 嘉:kah/ka/kar/ga/kia/jia 春:choon/chun/soon/chon/tsun/chuan/choen 木:bok/bock/mok/muk/mook 山:san/shan/sun/swa/suan/sang ' +
      '海:hai/hoi/hye/hoy/hooi 龙:leong/loong/liong/lung/leng/loon/long/liung 凤:hong/fong/foong/fung/hung/phung 美:bee/mei/mui/bie/may/mee/mooi/mi/moi 玉:geok/gek/yoke/nyuk/yuk/gaik/geik/gim/giok/nyok ' +
      '秀:siew/sew/siu/seow/soo/sau/sieu/siau/siaw/swee 丽:lay/lai/lei/lee/le/li/lye/ley/loi 珠:choo/chu/tee/chee/tsu/gee 莲:lian/lien/leng/lin/len 兰:lan/lang/lun/nam 香:hiang/heong/hiong/heang/hong/heung/hion/siang ' +
      '花:huay/fah/hua/fa/hwa/hoay/huey/faa/wah 月:guat/gaik/yuet/goat/ngat/ngoet/gek/goek/yoet/nget/geok/jue 云:hoon/yun/wan/wun/hun/yoon/von 雪:suat/seok/sit/set/shuet/siet/soat/suet/sheue 淑:sock/siok/sook/suk/sok/shok/shuk/siak ' +
      '慧:hwee/hui/wai/fui/huey/wei/hooi/fooi/wui 惠:hwee/hooi/wai/fui/hui/huey/wei/wui/hwi 敏:bin/ming/min/man/bee/mun/ben 芳:hong/fong/phang/hwang/fang/fung/foong 爱:ai/oi/ngai/ngoi/oy/eye 宝:poh/pow/po/bo/poo/paw/pau/poi ' +
      '瑞:swee/sui/sooi/suei/shui/swie 杰:keat/kiat/kit/kiet/jit 作:chok/cho/choke/tsok/chock/jok 栋:tong/tung/dong/toong/tang 树:chiew/su/soo/shu/chew/siew/suu 坤:khoon/kwan/koon/kun/kuan/khuen/khun/kwun 炎:yam/yen/eam/iam/yim/ngiam 耀:yeow ' +
      '宗:chong/choong/chung/tsung/jong 源:guan/yuan/yuen/goan/yen/ngian/nguan/ngiang/wun 元:guan/yuan/yuen/goan/nguan/nyan/ngan/ngian/gwan 泉:chuan/chuen/chin/tsien/choon/chwan/suan/tsuan/chian 进:chin/cheng/jin/tsin/chen/chun/tsun/chan ' +
      '俊:choon/chun/joon/jun/chuen/tsun/choong/chon/juin 豪:ho/hoe/how/hao/haw/hau/hor 勇:yong/yung/yoong/eng/iong 建:kian/kien/kin 健:kian/kien/kin/keng/kiang/khian/kheng/kean/kiun 坚:kian/kien/kin/keng/ken 锦:kim/kam/gim/kham/gam ' +
      '天:thian/tian/thien/teng/tin/tien/theam/thean/thin 良:leong/liong/leang/liang 发:huat/fatt/fat/fah/whatt/huatt/fak/phuat 亮:liang/leong/leung/liong 隆:leong/loong/liong/lung/long/leng/loon/liung/lyoong 益:aik/yaik/yik/ek/iak/yek/eak ' +
      '宏:hong/hen/hung/fong/wang/weng/hoong 鸿:hong/hung/ang/hoong/foong 洪:ang 南:lam/nam/nan 东:tong/tung/tang/toong/dong/thong 平:peng/ping/pheng/pin/phing 炳:peng/ping/pin/bing/pheng/piang/phin 丁:teng 添:thiam/tim/thim/tiam/tham/theam ' +
      '才:chye/choi/chai/tsai/choy/thoi/chuai 和:hoe/hor/ho/wo/foh/fo/hoh/woh 智:ti/chee/tee/chi/tsi/che/zhi 信:sin/soon/shin/shun/son/sen/soong 新:sin/sun/san/sing/sen/shin/seng/soon 心:sim 诗:see/si/sze 思:su/see/sze/si/ser/soo/szu/sye ' +
      '绍:siow/siew/seow/siau/siu/shiu/siaw/sheau 业:giap/yip/yap/ngiap/niap/geap/gniap/yeap 星:seng/sing/sin/sen/cheng/shing 武:boo/mou/bu/vu/moo/mo/buu/mah 万:ban/man/van/wan/buan/vun/mun/boon 丰:hong/fong/foong/fung/hung/phang ' +
      '裕:joo/yue/yu/ju/jee/yi/ee/yee/yih/woo 利:lee/li/lei/lay/lie/ly 达:tat/tatt/tah/thad 泰:thye/tai/tye/thai/tay/thay/toi 大:tai/tua/dai/tye/tay/thai/dua/thye 长:teong/cheong/chang/chong/tiong/tiang/chung/theong ' +
      '士:su/see/sze/soo/sue/sai/si/ser/shi 世:se/sai/si/sei/say/see/shi/seh 远:oon/yuan/yuen/wan/yen/hwan/wun 汉:han/hon/horn/hann/hang/hoon 江:kang/kong/kiang/gang/kaung 川:chuan/chuen/choon/chwan/tsun 河:ho/hor/hoh/hoe/haw ' +
      '峰:hong/fong/fung/foong/hung/pheng/phang/phong 锋:hong/fong/fung/foong/hung/phang 如:joo/yu/ju/yee/yi/jee/lu/ru/yue/sui 亚:ah/ar/a 阿:ah 友:yew/yiu/yow/yau/yeow/yaw/eu 有:yew/yau/iu/ooi/yiu/you/yow/u/yeow 佳:kah/kai/kar/ka/jia/kia/gai ' +
      '欣:hin/yan/sin/hian/yen/xin/him/yin/heng 意:ee/yi/yee/i/ie/gi 仪:ghee/yee/gee/yi/ngee/nyi/ngi 礼:lay/lai/lee/lei/loi 廉:liam 孝:hau/hao/how/haw/hauw/kau 贞:cheng/ching/chin/chen/chang/jen/tin/tsin ' +
      '珍:tin/chin/jin/chun/tien/chen/chan/jun/tan/teng/cheng 珊:san/shan/sun/sang/suan 琴:khim/kam/kum/khin/kim/kem/khum/chin/gim 燕:yan/yen/yien/ean/ian/yin/een 莉:lee/li/lei/ly/lay/lie 梅:mui/moy/mooi/buay/moi/boey/muay/bwee/buey/boay/may ' +
      '菊:kiok/kuk/kook/kek/geok/kok/kak/keok 竹:tek 松:siong/chong/chung/song/choong/soong/sung/cheng 柏:peck/pak/pek/paik/peh 桂:kwee/kwai/kui/kuei/gui/kwi/kuai/gwee/koi 吉:kit/kiat/keat/kat/gek/git/ket/jit 冠:guan/kuan/kwan/kon/koon/kwun ' +
      '振:chin/chun/chan/chen/cheng/tin 昌:chong/chiong/cheong/chang/cheang/cheung/choong/sheong/siang/tsong/tshiong 民:min/bin/man/mun/ming/bian/men 蝶:tiap 紫:choo/chee 琼:kheng/keng 启:kee/khai/kai/kei/khee/kay/ki/hi ' +
      '运:oon/hoon/wan/yun/won/wun/un 锡:seck/sek/sik/siak/shik/sit/sick/shek/shih/siah 传:chuan/tuan/chuen/thuan/choon/tuang/tn 恩:en/oon/yan/un/in/ean/ern/yen 恒:heng/hang/han/fen/hen/hin/hean ' +
      '雄:hiong/hung/hoong/heng/heong/hion/him/yung/yoong/yong 立:lip/leap/lap/lep/lib 仲:tiong/chung/chong/choong/tong/toong 怀:huay 宽:kuan 景:keng/king/kin/kiang/ging/gin 敬:keng/king 胜:seng/sin/sing/shing/sen/sheng ' +
      '群:koon/kwan/kuan/kun/khoon/khun/guan/khuin/qun 泽:tek/chak/chek/jak/taek/tsak/tset/chark/teik 彬:pin/bin/ban/pan/pen/phin/pang/pun 鹏:pheng/phang/pang/peng/phen/pung/pin/phong 鹤:hock/hok/hoe 鸣:beng/meng/ming/min/men/mang ' +
      '麟:lin/lun/lum/loon/leon/lan 莹:eng/ying/yin/yeng/jin/ing/yung 翔:siang/cheong/siong/seong/chiang/chong/tsiong/xiang 昭:chiew/chiu/cheow/chew/chau/chao/chaw/jeow/cheau 祖:choh/tsu/cho/choo/joo/tso/chor ' +
      '继:kay/kai/kei/keh/kah/kie/khai/gee/ki 承:seng/shing/sing/sin/cheng/sen/sheng 全:chuan/chuen/juan/tsun/chwan/choon 威:wee/wai/wei/vui/ooi/ui/wui 修:siew/sau/siu/sew/seow/shiu 谦:khiam/him/heam/kiam/yam/kheam/kim/chiam/hiam ' +
      '芬:hoon/fun/fan/hun/phoon/foon/fen 梧:goh/ngo/ngoh 桐:tong/thong 深:chim/shin/chin/sim 静:cheng/chin/tsing/chian 观:kon/kuan/koon/guan 实:sik/sit/seck/shit 祯:cheng/chen/chin/cheang 禄:lock/lok/loke/luk/leok 苍:chong/chang/chung/cheong ' +
      '佑:eu/yew/yu/iu/yow 特:taek/tek/teck/dick/tak 佐:jho/cho/choh/tso 年:nien/lian/nean/neng/nian 拔:puat/pat/puak/bok 循:shyun/soon/choon/tun 声:sing/seng/sheng/sia/shing 康:kung/kang/hong/khong/kng 许:koh/khoh 林:lim/lin 时:see/si/shi/seow ' +
      '根:kan/kin/ken/keng/koon/kun 庚:kee/keng/kang/kiang/ken 前:chian/chin/tsien/chen/chean/chien 标:piow/piaw/peow/pew/biow/piu 肃:sock/siok/suk/sook/siak 斌:pin/pheng/ping/ben/bin/phin 灿:chan/tsan/charn/chuan/san 曹:chow/chau/cho/tso ' +
      '巧:kow/khow/haw/kiau/chiow/kau 双:suan/song/shuang/sang/seong/siang 素:sim/soo/sok/su/sou/so 沁:sim/shim/chim 可:kor/ko/ho/khor 子:tsu/chee/tze/chu/choo/tse/jee/chi 细:soi/say/sei/sai/se 历:lek/lik/lick/lak/leck 定:ting/teng/tin/tian/then ' +
      '鼎:teng/ting/ding/tin/tian 连:lien/lian/len/lin 书:su/shu/chu/tse/see/soo/sue/si/sze/shi 以:ee/yi/yee/i 伯:peh/pak/pek/pah/bai/phek/puk 伦:loon/lun/luen/lon/leon 佩:pei/pui/phoi/poey/pooi/poi/phui/pey/poay ' +
      '侨:kiau/kiew/khiau/kiu/kiow/keow/kaio 保:poh/po/pow/pau/bao/poo 倩:chien/chin/sin/chian/sien/cheng/seen/tsin 偉:wee/wai 兆:teow/siew/chow/chau/siu/shiu/tiau/chew/shau/tiew/cheow/seow 先:sian/sien/seen/sin/seng/sen ' +
      '克:khek/hak/keck/kek/hark/khaik/het/kik 凯:kai/khai/hoi/koi/kye 千:chian/chin/tsien/chien/cheng/chen 升:seng/sing/sin/sheng/shing/sen 卿:heng/keng/khing/hing/kheng/hin/king/kiang/khin 厚:hor/hau/kau/how/heo 原:guan/yuen/yuan/goan ' +
      '合:hap/hup/hah/hop/hock 君:kun/kwan/koon/kuan/guan/khun/kiun/chun/kuen/kyun 吟:gim/yam/ngim/gin/yin 哲:tiat/chit/tet/teat/chet/chiat/thiat/jit/tit/tek/cheat 善:sian/seng/sin/sen/siang/shan/shian/siam/sien 固:koo/ku/kor 垂:swee/sui/chui ' +
      '培:poey/pui/puay/phoi/poay/pooi/poi/bui/puey 堂:tong/thong/tng/tang/dang 夏:har/ha/hay/hah/hsia 多:to/tor/dor 奇:kee/khee/kei/ki/khi 奕:yik/ek/yit/aik/iak/yi/eak 妙:miau/biow/miew/miow/miu/beow/mew 妹:moy/mui/muay/moi/mooi/mei ' +
      '姗:san/sun/shan 娇:keow/kiu/kiew/kiau/kiow/gew/kew/kaew/keau 娘:neo/nio/niang/neoh/neong 娟:kuan/kwan/chuan/guan/koon/ken/kuen/juan/chyan/kin 婉:wan/yuan/oon/uan/win/yen/yuen/guan/vun 婷:teng/ting/thing/thin/tin/theng ' +
      '嫦:siong/seong/siang/sheong/sheung 学:hak/hok/hock/hark/oh/hiok 孟:beng/bang/mang/meng/mung 孙:soon/sun/suen/swan/shoon 宁:leng/ning/neng/lin/nin/len 守:siu/sau/siew/chiew/sow/chiu/shou/soo 宜:ghee/yee/gee/yi/ngi/nyi/gi/i/ngee/yie ' +
      '宣:suan/sin/sian/suen/shuan/syn/son/shuen 容:yong/yung/yoong/eong/jong/iong 富:foo/hu/fu/poo/pu/hoo/fuh 尧:yew/yiu/yeow/giau/ngiau/yau 展:tian/chin/chan/jin/tien/chen/teng/thian/chien/chean 岳:gak/ngok/gark/gok/yok/yue ' +
      '岩:giam/ngam/gam/ngan/yam/yan 帆:huan/fan/pang/hwan/farn 常:siong/seong/siang/sheong/sheung/chang 幸:heng/hang/hin/hen/hing 广:kong/kuang/kwong/kwang/kung 延:yan/yen/yin/ian/ean/yian 廷:teng/ting/theng/thin/tian/tin ' +
      '弘:hong/wang/hung/fung/fen 彦:gan/yin/ngan/yan/gian/ngian/yen/gean 彩:chai/choi/chye/chay/toi/tsai/choy 征:cheng/ching/chin/chen/jin/zin 怡:ee/yi/yee/i/yie/yih/hee 恭:kiong/kung/kong/keong/koong 悦:yuet/uat/yuat/yet/yat/yueh/yit/yoot ' +
      '情:cheng/ching/chin 惜:seok/sek/sit/sik/siak/sioh 愿:guan/nguan/yuen 拱:kiong 捷:chiat/chit/cheat/jit/chet/chik/chiap/jiet 政:cheng/ching/chin/chen/chang/jin/jing 敦:toon/tun/tuan/don/dun 旺:ong/wong/ang/vong/mong ' +
      '昆:koon/kwan/khoon/kun/khun/guan 昇:seng/sing/sin/sheng 晋:chin/chun/jin/cheng/chen/tsun/soon 晓:siau/hiu/hiew/siew/hiau/heow/hsiao/siow/siaw/sheau/shiau/xiao 晖:hui/fai/wee/huei/fye 晶:cheng/ching/chin/jing/chian/tsing/jin ' +
      '曼:ban/man/mann/mun/buan/wan 朝:teow/chew/chiu/chau/tiau/teo/chow/tew/chiau/cheow/chao 杏:heng/hang/hing/hin/hen 材:chai/chye/choy 枝:ki/chee/chi/kee/gee/tse 柔:jiu/yau/yew/joo/yu/ju/rou/yow/iu 椿:choon/chun/chuan ' +
      '楚:choo/cho/chor/chu/chuh/tso/chaw 樑:leong/liong 欢:huan/foon/fun/hwan/fan/hoon/foo/fuan 毅:ghee/ngai/gi/ngi/gee/yee/ngie/yi/yik 汝:joo/yu/ju/yi/lu/yee/jee/rue 波:poh/po/por/paw/pho 泓:hong/wang 洁:kiat/kit/keat/git/ket/jie/gek/kiet/chit ' +
      '洋:yeong/yong/yang/eong/iong/yeo/iang 津:chin/tin/choon/jun/tsin/chun 浩:ho/how/hoe/hao/hau/haw/hor 涛:toh/tao/tow/to/thor/tau/doe 润:joon/yun/lun/yoon/jun/yuen/noon 涵:ham/hum/han/haam 淇:kee/khee/ki 淳:soon/shun/choon/chun/sun/tun ' +
      '渊:yuan/yuen/ian/ean/yen/yian/iang 湘:siong/siang/seong/sheung/seung 溪:khay/kai/hai/khe/kei/khoi/kee 滨:pin/ban/ping/bin/pan/pen/bun 潮:teow/chiu/tio/teo/chew/chau/tiau 火:hoe/huay/fo/foh/hay/her 炜:wee/wai/wei ' +
      '烈:liat/lit/leat/lek/let/liet/leet 焕:huan/wun/hwan/foon/fan/voon/wan/fon 然:jian/yin/yan/yen/jen/ian/lian/ran 照:chiew/chiu/chew/chio/chau/cheow/jio/zhao 煌:hong/wong/fong/huang/hwang/vong 燊:sen/sun/shun/sam/san 狮:sai/see/sze ' +
      '献:hian/hin/hien/heng/hen/hiang/hean 环:wan/huan/khuan/fan/hwan/van 琪:kee/khee/ki/gee/kei 琳:lim/lam/lin/ling/lum 瑜:joo/yu/yee/ju/yi/yue/jee/u 瑶:yeow/yiu/yew/yau/yao/iau/yow 瑾:kin/kun/gin/khin/kan 璇:suan/shun/sien/suen/shuan ' +
      '甫:poo/po/foo/hu/pho/phu 申:sin/san/sun/shen/sing/son 登:teng/tang/ten/then 百:pek/pak/peck/pah/phek 皇:ong/wong/hong/vong/fong 盈:eng/ying/yin/yeng/jin/yen 眉:bee/mei/may/mi/moi/bi 石:sek/shek/seck/chioh/sak ' +
      '碧:phek/pik/pek/phaik/peck/pit/pet/phik/bee 祈:kee/kei 秉:peng/ping/pin/bing/piang/phin 秋:chiew/chau/chew/chiu/cheow/tshiu/chow 程:theng/ching/cheng/chin/teng/thian/thia/tien 稳:oon/wan/wen/vun/won ' +
      '章:cheong/chiong/chang/chong/cheang/chiang/jong/chung/cheung 竞:keng/king 端:tuan/toon/tun/duan/ton 筠:kwan/yun/koon/kun/guan 粦:lin 精:cheng/ching/chin/chian/tsing 糖:tong 红:hong/hung/ang/foong/fung/hoong 纯:soon/shun/sun/chun/choon ' +
      '纬:wee/wai/wui 维:wee/wai/wei/vui/ui/wui/wye 绣:siew/siu/sew/sau 绮:yee/ee/yi/khee/kee/i/yie 绿:lek/luk/look/leok/liok 翠:chui/chooi/tsui/chwee/swee/choi/chue/tsooi 翰:han/hon/hann 聪:chong/chung/chang/choong/tsung/chhung ' +
      '育:yok/yuk/york/yeok/yu/iok/yook 能:leng/nang/neng/nen 胡:oh 腾:teng/tang/theng/thien/then/ten 艳:yam/yim/iam/yen/eam/giam 艺:gay/ngai/ghee/nyi/ge/ngee/ngoi/yi 芝:chee/chi/gee/tse/tsu/ji/jee/tze 苑:wan/oon/yuan ' +
      '茂:bow/mau/moh/mow/boh/meow/mou/bau/maw 茵:yin/yan/in/yen/im 荃:chuan/chuen 菁:cheng/ching/chin/jing/chian/tsing 萍:peng/ping/pheng/phing/pin/phin 葆:poh/po/pow 蓉:yong/yung/yoong/jong/iong/eong 蓝:lam/nam/lum/na ' +
      '薇:mei/bee/wei/mee/bi/may/vee/mi/wai 虎:hoh/foo/hor/fu/hoe/hu/haw/how 衡:heng/hang/hen 西:sai/say/see/se/si/sy 诺:lok/nok/nuo/lock/nock 谋:bow/mau/moh/mou/boh 赐:su/chee/tze/si/chi/suh/tzu 赞:chan/jan/tsan/chann/zan ' +
      '超:chiau/chiew/chiu/chew/cheow/chow/tiau/chau/chiow 跃:yok/yeok/yau/jok/yiok 轩:hian/hin/hien/hean/han/hen/xuan/heng 辛:sin/san/sun/shin/sen 迪:tek/tik/teik/dick/teck/tit/di 道:toh/to/tow/tau/tao/thau/thow/dao ' +
      '邦:pang/bong/pong/phang/pung 郁:yok/yuk/york/wat 酉:yew 重:tiong/chung/chong/choong/teong 钦:khim/yam/him/kim/yim/khin/chin/hin 钧:kun/kwan/koon/guan/khun/kuan 铭:beng/meng/ming/min/mun/men 镇:tin/chun/chan/teng/chin/chen/tian ' +
      '镜:keng/geng/kiang/kian/kiong 阳:yong/yeong/yang/yeung/iong/ian/eong 陞:seng/sing 雁:gan/ngan/gian/yan/ngaan/gang 雅:nga/gah/ah/ya/ngah/gia/ngar 雯:boon/man/mun/wen/bun/voon/woon 霖:lim/lam/lin/lum 霞:hay/ha/har/hah/he/hsia ' +
      '青:chen/cheng/ching/chin/chian/chee/chai/chiang/tsin 韶:siow/siu/siew/siau 韵:yun/oon/wan/won/hoon/wun/in 颖:yin/eng/wing/ying/weng/yeng/in 飞:hui/fei/fee/fui/hwee/hooi/phi 骏:choon/chun/joon/jun/tsun/juin 高:ko/kow/kou/kau/koh/kor/go ' +
      '魁:kwee/fui/kui/khuay/khoi/fooi/khoey/kooi 鲁:loo/lo/lu 麒:kee/khee/kei/ki/khi 黎:lay/lai/le/li/loy 龄:leng/ling/lin/len/lian 默:bek/mak/mek 齐:chay/chai/tsai/chi/che 吾:goh/ng/ngo 彼:pee 逊:soon/sun/son/swan 逸:yat/yit/ek/ik/yet/et ' +
      '仙:sian/sin/sien/seen/sen 塘:tong 岛:tor/to ' +
      '六:lak/lark/lok/luk/liok 使:sai/sye/su 乐:lok/lock/luck/loh/lak/yok 日:jit/yat/jeck/yit/ngit/nyit/jih 袖:siew/siu/sau 月:guat/guek/yuet/nget 一:it/yat/yit 三:sam/sum/san 四:see/si/sze 五:ngo/goh/ng 七:chit/chat 八:peh/pat/poh 九:kow/kau/kew 十:sip/chap/sap ' +
      '百:pek/pak/peh 土:thor/toh/tho/too 火:huey/foh/hoh 石:shek/chioh/sek/seck/siak 竹:teck/chuk 叶:yip/hiok 根:kin/kan/ken 田:tian/tin/thian/chan 里:lee/li/lei 量:leong/liang 章:cheong/chiong 文:boon/mun/man 字:jee/chee/tze 年:nian/nin/nien/lian/yen/lin ' +
      '气:khee/hei 风:hong/fong/foong/fung 雨:hoe/yu/yee 电:tian/tin 红:ang/hong/hung 黄:ng/wong/hong 青:cheng/ching/chee/chen 乌:or/woo/oh 毛:moh/mo/mow 角:kak/kok 门:mui/mun/moon 开:khai/hoi/kai 关:kuan/kwan 新:sin/sun/san/seng 旧:koo/kau 老:lau/lo/low 少:siau/siew/siu/seow ' +
      '男:lam/nam 女:neoh/nui/looi 子:choo/tze/chee/kia 孙:soon/sun 父:hoo/foo 母:boo/mo 兄:hia/hing 弟:tee/tai/dai 姐:chia/cheh 嫂:soh/so 公:kong/kung 婆:poh/po 王:ong/wong/heng 后:how/hau 将:cheong/chiang/chiong 军:koon/kwan/kun 兵:peng/ping/bing',
    true,
  ),
  reading(
    'Sino-Vietnamese',
    '阮:nguyen 陈:tran 黎:le 范:pham 黄:hoang/huynh 潘:phan 武:vu/vo 邓:dang 裴:bui 杜:do 胡:ho 吴:ngo 杨:duong ' +
      '李:ly 丁:dinh 郑:trinh 高:cao 张:truong 梁:luong 梅:mai 苏:to 谢:ta 蔡:thai 农:nong 王:vuong 何:ha 林:lam ' +
      '陶:dao 段:doan 冯:phung 朱:chu 严:nghiem 刘:luu 罗:la 谭:dam 孙:ton 赵:trieu 马:ma 郭:quach 宋:tong 曹:tao ' +
      '洪:hong 曾:tang 徐:tu 莫:mac 费:phi 常:thuong 翁:ong 邱:khuu 叶:diep 周:chau 汤:thang 尹:doan 覃:tam 石:thach ' +
      '金:kim 卢:lu 余:du 魏:nguy',
    '富:phu 仲:trong 重:trong 春:xuan 福:phuc 文:van 氏:thi 明:minh 政:chinh 正:chinh 大:dai 光:quang 晋:tan ' +
      '勇:dung 新:tan 创:sang 廷:dinh 庭:dinh 惠:hue 慧:hue 武:vu 元:nguyen 甲:giap 志:chi 胡:ho 林:lam 清:thanh ' +
      '成:thanh 青:thanh 山:son 玉:ngoc 金:kim 银:ngan 胜:thang 强:cuong 国:quoc 雄:hung 英:anh 德:duc 孟:manh ' +
      '农:nong 可:khai 开:khai 凯:khai 长:truong 征:chinh 笋:duan 黎:le 同:dong 东:dong 南:nam 北:bac 西:tay 海:hai ' +
      '河:ha 江:giang 红:hong 鸿:hong 花:hoa 华:hoa 和:hoa 平:binh 安:an 泰:thai 龙:long 凤:phuong 方:phuong ' +
      '芳:phuong 秋:thu 夏:ha 冬:dong 梅:mai 兰:lan 竹:truc 菊:cuc 香:huong 月:nguyet 雪:tuyet 云:van 天:thien ' +
      '善:thien 义:nghia 仁:nhan 礼:le 智:tri 信:tin 忠:trung 中:trung 孝:hieu 良:luong 贤:hien 俊:tuan 杰:kiet ' +
      '豪:hao 伟:vi 永:vinh 荣:vinh 贵:quy 贞:trinh 珍:tran 宝:bao 秀:tu 丽:le 美:my 爱:ai 心:tam 世:the 公:cong ' +
      '功:cong 进:tien 前:tien 达:dat 发:phat 利:loi 才:tai 财:tai 隆:long 盛:thinh 兴:hung 越:viet 日:nhat 辉:huy ' +
      '煌:hoang 皇:hoang 后:hau 友:huu 有:huu 登:dang 士:si 仕:si 庆:khanh 康:khang 宽:khoan 科:khoa 魁:khoi 坚:kien ' +
      '建:kien 健:kien 权:quyen 君:quan 军:quan 桂:que 琼:quynh 生:sinh 松:tung 祥:tuong 翔:tuong 思:tu 素:to 诗:thi ' +
      '水:thuy 翠:thuy 瑞:thuy 顺:thuan 草:thao 泽:trach 仙:tien 宣:tuyen 渊:uyen 婉:uyen 维:duy 燕:yen 映:anh ' +
      '宏:hoanh 庄:trang 章:chuong 赏:thuong 常:thuong 绍:thieu 朝:trieu 超:sieu 严:nghiem 高:cao 飞:phi 非:phi ' +
      '丰:phong 峰:phong 风:phong 冯:phung 凰:hoang 决:quyet 胞:bao 保:bao 甫:phu 赋:phu 理:ly 裕:du 玄:huyen 现:hien ' +
      '宪:hien 然:nhien 任:nhiem 如:nhu 柔:nhu 女:nu 娥:nga 雅:nha 语:ngu 吴:ngo 五:ngu 伍:ngu',
    false,
  ),
]

/** How family names are written from Malaysia to Hong Kong by all who live there, Cantonese and Hakka among them. Own collection. */
export const SOUTHERN_FAMILY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  read(
    '陈:chin/chan/tan 林:lim/lam/lum/ling 黄:wong/vong/ng/ong/wee/ooi/uy 李:lee/li/lei 王:wong/ong/heng 张:chong/cheong/chang/tiong/teoh/teo/cheung 刘:liew/lew/lau/low/loo 杨:yong/yeong/yeoh/yeo/yeung/young 吴:ng/ngo/goh/woo ' +
      '曾:tsen/chang/tseng/tsang/chan 谢:chia/tsia/cheah/chea/tse/seah 邱:khoo/khu/hiew/hew/kiu/yau 罗:lo/loh/law 廖:liaw/liau/leow/lew/liu/liew 赖:lai/luah 叶:yap/yip/yeap/ip 郭:kuok/kok/kwok/kueh/quek/kwek/koay 钟:chung/chong/cheng ' +
      '丘:hew/khoo/yau 陆:loke/luk/look/lok 冯:foong/fung/fong/pang 梁:leong/leung/neo/nio 郑:chang/cheng/tay/tee/teh/cheang 许:hui/hooi/koh/khoo/kho/hsu 何:ho/hoh 徐:chee/tsui/chooi/chui/cher 朱:chu/choo 胡:foo/woo/wu/oh/aw/fu ' +
      '温:voon/woon/wan/boon 彭:phang/pang/phe 潘:poon/phua/phoon/pun 邓:tang/thien/then/teng/thang 余:yee/yu/ee/eu/yue/u/e/ooi 伍:ng/eng 苏:soo/so/soh/su 周:chow/chew/chiew/chau/chiu 高:ko/koh/kou 关:kwan 麦:mak/mah/muk/meh 颜:ngan/gan ' +
      '魏:ngai/gwee/wee 方:fong/hong/png 江:kong/kang 孙:sun/soon/suen/sng 蔡:choy/choi/tsoi/chua/chuah/chai 沈:sim/shum/sum/sham 萧:siew/siow/seow/siaw/siu/shiu 卢:loo/lo/loh/lu/low 唐:tong/tng 汤:thong/tong/thng 韩:hon/hang/han 白:pak/peh ' +
      '石:shek/chioh/sek 古:koo/ku 詹:cham/chiam/jim 范:fan/huan/fam 洪:ang/hung/hong 戴:tai/tay/tye 龚:kung/kiong 饶:yeow/yiu 房:fong 蓝:lam/nah/lan 游:yew/yau 翁:ong/yung/ung/ang 区:au/ou/khu 欧:au/ow/ou 尹:wan/yin 严:yim/giam/ngiam/yam ' +
      '阮:yuen/nguang/guang/yuan 凌:ling/leng 柯:or/kua/ko/quah/o 骆:lok/loke/loh 庄:chong/chng/chuang/chung 姚:yiu/yeow/yao/yew 莫:mok/mock/mo 符:foo/hu/phoo 黎:lai/lye/loy/li/lei 傅:foo/fu/poh/pho 董:tung/tang/toong 袁:yuen/wan/guan/yuan ' +
      '倪:ngai/ngoi/gay/geh/nga/gei/ni 文:man/boon/mun 田:tin/thian/chan 霍:fok/fock/huo 容:yung/yong/yoong 连:lian/lin/lien 柳:liu/lew/lau/liew 梅:mui/moy/mei 康:kang/hong/khong 史:sze/su/see 曹:tso/cho/chow/chor/choe 甘:kam/kum/kan ' +
      '雷:loi/lui/looi/luei 陶:to/tow/tou/thow 辜:koo/koh/ku 祝:chuk/chok/chook 欧阳:auyeung/auyong/owyang/aw 司徒:szeto/seeto/soto 俞:yu/joo/ju/yee 盘:poon 易:yik/yit 姜:keung/kiong/geung 章:cheung/cheong/chang/chiong/teoh/cheang 侯:hau/how/hou/haw ' +
      '秦:chun/chin/cheung 薛:sit/seet/shi/sih/see 童:tung/tong/thong 涂:toh/thoh/tho/too/thu 纪:kee/kay/khi/gee 尤:yau/yew/iu/eu 丁:ting/teng/ding 程:ching/cheng/thia/ting/theng/chin 贺:ho/hor 殷:yan/yin/in 练:lian/lin/len 巫:moo/mu/boo/wu/vu ' +
      '钱:chin/chien/chee 吕:lui/loo/looi/lu/ler/loi/leu 向:heung/hiong 成:shing/seng 谭:tam/tham/tan 岑:shum/sim/sum/sam 鲍:pau/pao/pow 宋:sung/song/soong 万:man/ban 原:yuen 利:lee/li/lei 冼:sin/sian/sinn 植:chik 单:sin/shan 莊:chong ' +
      '简:kan/kean/kian/gan 蒙:mung/mong 龙:lung/loong/leong/long 辛:sun/sin 邝:kwong/fong/kong/kuang 佘:sia/seah/sher/she 卓:cheuk/toh/tok/chok/doh ' +
      '金:kam/kim/kum/gan/chin 汪:wong/ong 毛:mo/moh/mou/mow 任:yam/yum/jim/yim 顾:koo/ku 夏:ha/har 邹:chow/chau/tsou/chew 邵:shiu/siu/shaw/sew/siew 孔:hung/kung/kong/khong 聂:nip/lip 翟:chak/tsak 车:cha/che/chay 招:chiu/chew 盛:shing/seng/sing 邬:wu/woo 锺:chung/chong/choong ' +
      '管:koon/kuan 应:ying 包:pau/pao/pow 屈:wat/what 甄:yan/yen 劳:lo/low/loh 苗:miu/biao 蒲:po/poh 区:au/ou 郝:kok/hok 武:mo/moo/boo 安:on/ann 贝:pui 卜:pok 池:chi/chee 储:chu 单:sin/sim 习:chap/sip 项:hong 齐:chai/chye 汝:yu 苑:yuen 蓝:lam/nam/nah 麻:ma/mah 水:sui/chwee 温:wan/voon/woon 阳:yeung/yong',
  ).map(([name, spelled]) => [name, spelled.split('/')]),
)
