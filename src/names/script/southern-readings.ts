/** Raised when a table below changes. */
export const SOUTHERN_READINGS_VERSION = 2

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
    '伟:wee/woei 文:boon/mun/voon 明:beng/meng/ming 德:teck/tek/tak 成:seng/sing/cheng 城:seng 诚:seng 盛:seng 生:seng/sang 国:kok/kuok 华:hwa/hua/huah 荣:eng/yong/weng 永:eng 英:eng/ying ' +
      '庆:kheng 清:cheng/chin/ching 正:cheng 志:chee/chi 金:kim/kam 水:chwee 福:hock/hok 兴:heng/hin/hing 贤:hian/yen/hien 贵:kwee 顺:soon/shun 财:chye/chai/chuai 来:lai ' +
      '安:ann/an 强:keong/kiong 祥:siang/siong/seong 光:kong/kuang 辉:hui 忠:tiong/chung/choong 中:tiong 义:gee/ngee/yee 仁:jin 家:kah 嘉:kah 春:choon/chun/soon 木:bok 山:san ' +
      '海:hai 龙:leong/loong/liong 凤:hong/fong 美:bee/mei/mui 玉:geok/gek/yoke/nyuk 秀:siew/sew/siu 丽:lay 珠:choo 莲:lian/lien 兰:lan 香:hiang/heong/hiong 花:huay 月:guat/gaik/yuet/goat 云:hoon ' +
      '雪:suat 淑:sock 慧:hwee 惠:hwee 敏:bin 芳:hong 爱:ai 宝:poh 瑞:swee 杰:keat 作:chok 栋:tong 树:chiew 坤:khoon ' +
      '炎:yam 耀:yeow 宗:chong/choong 源:guan/yuan/yuen 元:guan 泉:chuan 进:chin 俊:choon 豪:ho 勇:yong 建:kian/kien 健:kian 坚:kian 锦:kim ' +
      '天:thian/tian/thien/teng 良:leong 发:huat 亮:liang 隆:leong 益:aik 宏:hong 鸿:hong 洪:ang 南:lam 东:tong 平:peng 炳:peng ' +
      '丁:teng 添:thiam 才:chye 和:hoe 智:ti 信:sin 新:sin 心:sim 诗:see 思:su 绍:siow 业:giap 星:seng 武:boo 万:ban ' +
      '丰:hong 裕:joo 利:lee 达:tat 泰:thye 大:tai 长:teong 士:su 世:se 远:oon 汉:han 江:kang 川:chuan 河:ho 峰:hong ' +
      '锋:hong 如:joo 亚:ah 阿:ah 友:yew 有:yew 佳:kah 欣:hin 意:ee 仪:ghee 礼:lay 廉:liam 孝:hau 贞:cheng 珍:tin/chin/jin ' +
      '珊:san 琴:khim 燕:yan 莉:lee 梅:mui/moy/mooi 菊:kiok 竹:tek 松:siong 柏:peck 桂:kwee ' +
      '吉:kit/kiat 冠:guan/kuan 振:chin/chun 昌:chong/chiong/cheong 民:min 蝶:tiap 紫:choo/chee 琼:kheng/keng 启:kee 运:oon/hoon 锡:seck/sek ' +
      '传:chuan 恩:en/oon 恒:heng 雄:hiong 立:lip/leap 仲:tiong 怀:huay 宽:kuan 景:keng/king 敬:keng 胜:seng/sin 群:koon 泽:tek/chak 彬:pin 鹏:pheng 鹤:hock ' +
      '鸣:beng/meng 麟:lin 莹:eng/ying 翔:siang/cheong 昭:chiew 祖:choh 继:kay/kai 承:seng/shing 全:chuan/chuen 威:wee 修:siew 谦:khiam 芬:hoon/fun',
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
    '陈:chin/chan/tan 林:lim/lam/lum 黄:wong/vong/ng/ong/wee/ooi 李:lee/li/lei 王:wong/ong/heng 张:chong/cheong/chang/tiong/teoh/teo/cheung 刘:liew/lew/lau/low/loo ' +
      '杨:yong/yeong/yeoh/yeo/yeung/young 吴:ng/ngo/goh/woo 曾:tsen/chang/tseng/tsang/chan 谢:chia/tsia/cheah/chea/tse/seah 邱:khoo/khu/hiew/hew/kiu/yau 罗:lo/loh/law ' +
      '廖:liaw/liau/leow/lew/liu/liew 赖:lai/luah 叶:yap/yip/yeap/ip 郭:kuok/kok/kwok/kueh/quek/kwek/koay 钟:chung/chong/cheng 丘:hew/khoo/yau 陆:loke/luk/look/lok ' +
      '冯:foong/fung/fong/pang 梁:leong/leung/neo/nio 郑:chang/cheng/tay/tee/teh/cheang 许:hui/hooi/koh/khoo/kho/hsu 何:ho/hoh 徐:chee/tsui/chooi/chui/cher ' +
      '朱:chu/choo 胡:foo/woo/wu/oh/aw/fu 温:voon/woon/wan/boon 彭:phang/pang/phe 潘:poon/phua/phoon/pun 邓:tang/thien/then/teng 余:yee/yu/ee/eu/yue 伍:ng/eng ' +
      '苏:soo/so/soh/su 周:chow/chew/chiew/chau/chiu 高:ko/koh/kou 关:kwan 麦:mak/mah 颜:ngan/gan 魏:ngai/gwee/wee 方:fong/hong/png 江:kong/kang 孙:sun/soon/suen ' +
      '蔡:choy/choi/tsoi/chua/chuah/chai 沈:sim/shum/sum/sham 萧:siew/siow/seow/siaw/siu/shiu 卢:loo/lo/loh/lu/low 唐:tong/tng 汤:thong/tong/thng 韩:hon/hang/han ' +
      '白:pak/peh 石:shek/chioh/sek 古:koo/ku 詹:cham/chiam/jim 范:fan/huan/fam 洪:ang/hung/hong 戴:tai/tay/tye 龚:kung/kiong 饶:yeow/yiu 房:fong 蓝:lam/nah 游:yew/yau',
  ).map(([name, spelled]) => [name, spelled.split('/')]),
)
