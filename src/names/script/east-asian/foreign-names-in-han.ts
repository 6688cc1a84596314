import { consonantKeysOf, isConsonantToken } from '../../compare/consonant-key.ts'
import { consonantLikeness } from '../../compare/consonant-likeness.ts'
import { dictionaryOf } from '../../meaning/dictionary.ts'

/** Raised when the table or a rule below changes. */
export const FOREIGN_NAMES_IN_HAN_VERSION = 2

/** More ways to write one name are not read. */
const MOST = 6
const SHORTEST = 3
const NAME = /^[a-z]+$/

/**
 * How names of persons that Chinese always writes in the same letters are written in Latin ones, simplified, the usual
 * first, with `|` between: what the sounds of the letters do not tell, or tell badly. After the practice of Xinhua
 * (世界人名翻译大辞典, 1993) and of Taiwan and Hong Kong. Own collection.
 */
export const FOREIGN_NAMES_IN_HAN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '阿道夫:adolf|adolph|adolphe 鲁道夫:rudolf|rudolph 戴维:david|davy 大卫:david|dawid 戴夫:dave 达维德:david|davide 尼古拉:nikolai|nikolay|nicolas|nicola|nikola|mykola 尼古拉斯:nicholas|nicolas|nikolas 尼克:nick|nic 米哈伊尔:mikhail|michail|mihail|mykhailo ' +
    '迈克尔:michael|maikel 米夏埃尔:michael 米歇尔:michel|michelle|michele 麦克:mike|mack|mac 迈克:mike|mick 伊万:ivan|iwan 伊凡:ivan 让:jean 让娜:jeanne 扬:jan|yang|young 约翰:john|johan|johann 约翰内斯:johannes 约翰娜:johanna ' +
    '约翰逊:johnson|johansson 约翰斯顿:johnston|johnstone 琼斯:jones 史密斯:smith|smyth 布朗:brown|browne|braun 威廉:william|wilhelm|willem|guillaume 威廉斯:williams 威廉姆斯:williams|williamson 威尔逊:wilson|willson 怀特:white|whyte ' +
    '戴维斯:davis|davies 泰勒:taylor|tyler 托马斯:thomas|tomas 汤姆:tom 汤姆森:thomson|thomsen 摩尔:moore|moor 穆尔:moore|muir 马丁:martin 杰克:jack|jake 杰克逊:jackson 汤普森:thompson 加西亚:garcia 鲁滨逊:robinson 罗宾逊:robinson ' +
    '克拉克:clark|clarke 罗德里格斯:rodriguez|rodrigues 刘易斯:lewis|louis 沃克:walker 霍尔:hall 艾伦:allen|alan|allan|ellen 扬格:young 赫尔南德斯:hernandez 金:king|kim 赖特:wright 希尔:hill 斯科特:scott 格林:green|greene 亚当斯:adams ' +
    '贝克:baker|beck 冈萨雷斯:gonzalez|gonzales 纳尔逊:nelson 卡特:carter 米切尔:mitchell 佩雷斯:perez|peres 罗伯茨:roberts 罗伯特:robert|roberto 特纳:turner 菲利普斯:phillips 菲利普:philip|philippe|phillip 坎贝尔:campbell 帕克:parker 埃文斯:evans ' +
    '爱德华兹:edwards 柯林斯:collins 科林斯:collins 斯图尔特:stewart|stuart 桑切斯:sanchez 莫里斯:morris|maurice 罗杰斯:rogers|rodgers 里德:reed|reid|read 库克:cook|cooke 摩根:morgan 贝尔:bell|bail|baer 墨菲:murphy 贝利:bailey|pele 里韦拉:rivera 库珀:cooper ' +
    '理查森:richardson 理查兹:richards 考克斯:cox 霍华德:howard 沃德:ward 托里斯:torres 托雷斯:torres 彼得森:peterson|petersen|pedersen 格雷:gray|grey 拉米雷斯:ramirez 詹姆斯:james 沃森:watson 布鲁克斯:brooks 凯利:kelly|kelley 桑德斯:sanders|saunders 普赖斯:price ' +
    '贝内特:bennett|bennet 伍德:wood 巴恩斯:barnes 罗斯:ross|rose|roth 亨德森:henderson 科尔曼:coleman|kohlman 詹金斯:jenkins 佩里:perry 鲍威尔:powell 朗:long|lang 帕特森:patterson|paterson 休斯:hughes 弗洛雷斯:flores 华盛顿:washington 巴特勒:butler 西蒙斯:simmons|simons ' +
    '福斯特:foster 冈萨尔维斯:goncalves 布赖恩特:bryant 布莱恩特:bryant 布莱恩:brian|bryan 布赖恩:brian|bryan 格里芬:griffin 迪亚斯:diaz|dias 海斯:hayes|hays 迈尔斯:myers|miles 福特:ford 汉密尔顿:hamilton 格雷厄姆:graham 沙利文:sullivan 华莱士:wallace 伍兹:woods 科尔:cole|kohl 韦斯特:west ' +
    '乔丹:jordan|jordana 欧文斯:owens 雷诺兹:reynolds 费希尔:fisher|fischer 费舍尔:fisher|fischer 埃利斯:ellis 哈里森:harrison 吉布森:gibson 麦克唐纳:mcdonald|macdonald 克鲁斯:cruz|cruise|kroos 马歇尔:marshall|marechal 奥尔蒂斯:ortiz 戈麦斯:gomez|gomes 默里:murray 弗里曼:freeman 韦尔斯:wells|welles ' +
    '韦伯:webb|weber|webber 辛普森:simpson 史蒂文斯:stevens|stephens 斯蒂文森:stevenson 塔克:tucker 波特:porter|potter 亨特:hunter|hunt 希克斯:hicks 克劳福德:crawford 亨利:henry|henri|henrik 博伊德:boyd 梅森:mason 肯尼迪:kennedy 沃伦:warren 狄克逊:dixon|dickson 拉莫斯:ramos 雷耶斯:reyes 伯恩斯:burns|byrnes ' +
    '戈登:gordon 肖:shaw|chau 霍姆斯:holmes 赖斯:rice|reiss 罗伯逊:robertson 布莱克:black|blake 丹尼尔斯:daniels 丹尼尔:daniel 帕尔默:palmer 米尔斯:mills 尼科尔斯:nichols 格兰特:grant 奈特:knight 弗格森:ferguson 罗丝:rose 斯通:stone 霍金斯:hawkins 邓恩:dunn|dunne 珀金斯:perkins 哈德森:hudson 斯宾塞:spencer ' +
    '加德纳:gardner|gardiner 斯蒂芬斯:stephens 佩恩:payne|penn 皮尔斯:pierce|pearce 贝里:berry 马修斯:matthews|mathews 阿诺德:arnold 瓦格纳:wagner 威利斯:willis 雷:ray|rey|lei 沃特金斯:watkins 奥尔森:olson|olsen 卡罗尔:carroll|carol 邓肯:duncan 斯奈德:snyder|snider|schneider 哈特:hart 坎宁安:cunningham ' +
    '布拉德利:bradley 莱恩:lane|ryan|ryne 安德鲁斯:andrews 安德鲁:andrew 鲁伊斯:ruiz 哈珀:harper 福克斯:fox|fuchs 赖利:riley|reilly 阿姆斯特朗:armstrong 卡彭特:carpenter 韦弗:weaver 格林纳:greene 劳伦斯:lawrence 埃利奥特:elliott|eliot 查韦斯:chavez|chaves 西姆斯:sims 奥斯汀:austin|austen 彼得斯:peters 凯利特:kellett ' +
    '富兰克林:franklin 劳森:lawson 菲尔兹:fields 古铁雷斯:gutierrez 瑞安:ryan 施密特:schmidt|schmitt 卡尔:carl|karl|carr 瓦斯克斯:vasquez|vazquez 卡斯蒂略:castillo 惠勒:wheeler 查普曼:chapman 奥利弗:oliver|olivier 蒙哥马利:montgomery 理查德森:richardson 威廉森:williamson 约翰斯通:johnstone 班克斯:banks 迈耶:meyer|mayer|meier ' +
    '毕晓普:bishop 麦科伊:mccoy 豪厄尔:howell 阿尔瓦雷斯:alvarez|alvares 莫里森:morrison|morison 汉森:hansen|hanson 费尔南德斯:fernandez|fernandes 加尔萨:garza 哈维:harvey 利特尔:little 伯顿:burton 斯坦利:stanley 阮:nguyen 乔治:george|georges|georg 雅各布斯:jacobs 里根:reagan|regan 富勒:fuller 林奇:lynch 迪安:dean|deane 吉尔伯特:gilbert ' +
    '加勒特:garrett 罗梅罗:romero 韦尔奇:welch 拉森:larson|larsen 弗雷泽:frazier|fraser 伯克:burke|burk 戴:day|dai 门多萨:mendoza 莫雷诺:moreno 鲍曼:bowman|baumann 梅迪纳:medina 福勒:fowler 布鲁尔:brewer 霍夫曼:hoffman|hoffmann 卡尔森:carlson|carlsen 席尔瓦:silva 皮尔逊:pearson 霍兰:holland 道格拉斯:douglas 弗莱明:fleming ' +
    '延森:jensen 詹森:jensen|jansen|johnson 巴尔加斯:vargas 伯德:byrd|bird 戴维森:davidson|davison 霍普金斯:hopkins 梅:may 特里:terry|terri 埃雷拉:herrera 韦德:wade 索托:soto 沃尔特斯:walters 柯蒂斯:curtis 尼尔:neal|neil|neill 考德威尔:caldwell 洛:low|lowe 詹宁斯:jennings 巴尼特:barnett 格雷夫斯:graves 希门尼斯:jimenez|ximenez 霍顿:horton 谢尔顿:shelton ' +
    '巴雷特:barrett 奥布赖恩:obrien 卡斯特罗:castro 萨顿:sutton 格雷戈里:gregory 麦金尼:mckinney 卢卡斯:lucas|lukas 克雷格:craig 罗德里格:rodrigue 钱伯斯:chambers 霍尔特:holt 兰伯特:lambert 弗莱彻:fletcher 沃茨:watts 贝茨:bates 黑尔:hale 罗兹:rhodes 培尼亚:pena 贝克汉姆:beckham 鲁尼:rooney 杰拉德:gerrard|gerard 兰帕德:lampard ' +
    '弗朗西斯:francis 弗朗西斯科:francisco 弗朗茨:franz 弗朗索瓦:francois 弗兰克:frank|franck 弗雷德里克:frederick|frederic 弗里德里希:friedrich 弗拉基米尔:vladimir|wladimir 弗拉迪米尔:vladimir|volodymyr 沃洛德米尔:volodymyr 弗拉迪斯拉夫:vladislav 弗拉季斯拉夫:vladislav 维亚切斯拉夫:vyacheslav|viacheslav 叶夫根尼:yevgeny|evgeny|evgeni|yevgeniy|evgenii ' +
    '叶甫盖尼:yevgeny|evgeny|evgeni 叶卡捷琳娜:yekaterina|ekaterina|catherine 叶莲娜:yelena|elena 叶琳娜:yelena|elena 谢尔盖:sergei|sergey|serge|serhiy 安德烈:andrei|andrey|andre|andriy|andrea 阿列克谢:alexei|aleksei|alexey|aleksey|oleksiy 阿列克斯:alex 亚历山大:alexander|aleksandr|alexandre|aleksandar|oleksandr|alexandr 亚历山德拉:alexandra|aleksandra ' +
    '德米特里:dmitry|dmitri|dmitriy|dmytro 季米特里:dimitri|dmitry|dimitar 瓦列里:valery|valeriy|valeri|valerii 瓦列里娅:valeria 瓦西里:vasily|vasiliy|vasili 瓦西里耶夫:vasiliev|vasilyev 维克托:viktor|victor 维塔利:vitaly|vitaliy|vitali 尤里:yuri|yury|yuriy|iouri 伊戈尔:igor|ihor 伊利亚:ilya|ilia 奥列格:oleg|oleh 鲍里斯:boris|borys 康斯坦丁:konstantin|constantin|constantine ' +
    '格奥尔基:georgy|georgi|georgiy|gheorghe 格里戈里:grigory|grigori|hryhoriy 根纳季:gennady|gennadi|gennadiy|hennadiy 阿纳托利:anatoly|anatoli|anatoliy 阿尔卡季:arkady|arkadi 阿尔乔姆:artyom|artem 帕维尔:pavel|paul 彼得:peter|petr|pyotr|pieter|petar|petro 彼得罗:petro|pietro 彼得罗夫:petrov 伊万诺夫:ivanov 列昂尼德:leonid 列夫:lev|leo 罗曼:roman|romain 鲁斯兰:ruslan ' +
    '斯坦尼斯拉夫:stanislav|stanislaw 斯维特兰娜:svetlana|svitlana 塔季扬娜:tatiana|tatyana|tetiana 娜塔莉亚:natalia|natalya 娜塔莎:natasha 纳塔利娅:natalia|natalya 奥莉加:olga 奥尔加:olga 玛丽亚:maria|mariya 玛丽娅:maria|mariya 玛利亚:maria 玛琳娜:marina 柳德米拉:lyudmila|ludmila 拉里萨:larisa 瓦莲京娜:valentina 加林娜:galina 尤利娅:yulia|julia 尤利亚:yulia|julia 季娜伊达:zinaida ' +
    '叶利钦:yeltsin|eltsin|jelzin 戈尔巴乔夫:gorbachev|gorbachov|gorbatschow 赫鲁晓夫:khrushchev|chruschtschow|khruschev 普京:putin|poutine 勃列日涅夫:brezhnev|breschnew 斯大林:stalin 梅德韦杰夫:medvedev 托尔斯泰:tolstoy|tolstoi 陀思妥耶夫斯基:dostoevsky|dostoyevsky 柴可夫斯基:tchaikovsky|chaikovsky|chaykovskiy 契诃夫:chekhov 高尔基:gorky|gorki ' +
    '穆罕默德:mohammed|muhammad|mohamed|mohammad|muhammed|mohamad 穆哈默德:mohammed|muhammad|mohamed 艾哈迈德:ahmed|ahmad|ahmet 艾哈麦德:ahmed|ahmad 阿哈迈德:ahmed|ahmad 马哈茂德:mahmoud|mahmud|mahmood 穆斯塔法:mustafa|mostafa|mustapha 侯赛因:hussein|hussain|husayn|hossein|husain 哈桑:hassan|hasan 阿里:ali|aly 奥马尔:omar|umar 欧麦尔:omar|umar|omer 奥斯曼:osman|othman|uthman ' +
    '易卜拉欣:ibrahim|ebrahim 伊布拉欣:ibrahim 优素福:yusuf|youssef|yousef|yusef 尤素夫:yusuf|youssef 伊斯梅尔:ismail|ismael|esmail 伊斯玛仪:ismail 哈立德:khalid|khaled 卡立德:khalid|khaled 哈米德:hamid|hameed 哈马德:hamad 萨利赫:saleh|salih 萨勒曼:salman 萨尔曼:salman|sarman 苏莱曼:suleiman|sulayman|soleiman|suleyman 赛义德:said|sayyid|saeed|sayed 萨义德:said|saeed|sayyid 赛义夫:saif|sayf|seif ' +
    '阿卜杜拉:abdullah|abdallah|abdulla|abdollah 阿卜杜勒:abdul|abdel|abdal 阿卜杜拉赫曼:abdulrahman|abdelrahman|abdurrahman 阿卜杜勒阿齐兹:abdulaziz|abdelaziz 阿卜杜勒拉赫曼:abdulrahman|abdelrahman 阿齐兹:aziz 法赫德:fahd|fahad 费萨尔:faisal|faysal|feisal 图尔基:turki 本:bin|ben 纳赛尔:nasser|nasir|naser 纳斯鲁拉:nasrallah|nasrullah 卡扎菲:gaddafi|qaddafi|qadhafi|kadhafi|gadhafi|ghadafi ' +
    '穆阿迈尔:muammar|moammar|mouammar 萨达姆:saddam|sadam 巴沙尔:bashar|bachar 阿萨德:assad|asad 亚西尔:yasser|yasir|yaser 阿拉法特:arafat 阿巴斯:abbas 本雅明:benjamin|binyamin 内塔尼亚胡:netanyahu|nethanyahu 沙龙:sharon 拉宾:rabin 佩雷斯:peres|perez 扎瓦希里:zawahiri|zawahri 本拉登:binladen|binladin 拉登:laden|ladin 乌萨马:osama|usama 奥萨马:osama|usama 奥沙马:osama ' +
    '哈梅内伊:khamenei|khamene 霍梅尼:khomeini|khomeyni 鲁哈尼:rouhani|ruhani 内贾德:nejad 艾哈迈迪内贾德:ahmadinejad 扎里夫:zarif 拉里贾尼:larijani 礼萨:reza|rida|riza 拉扎:reza|raza 巴列维:pahlavi 卡西姆:qasem|qasim|kasim|kassem|qassem 苏莱曼尼:soleimani|suleimani 加尼:ghani|gani|qani 卡尔扎伊:karzai 哈卡尼:haqqani 汗:khan|han 谢里夫:sharif|sherif|cherif 沙里夫:sharif 布托:bhutto 穆沙拉夫:musharraf ' +
    '努尔苏丹:nursultan|nur 埃尔多安:erdogan 雷杰普:recep 塔伊普:tayyip 阿卜迪:abdi 贾迈勒:jamal|gamal|djamel 贾马尔:jamal|gamal 扎耶德:zayed|zayid 扎因:zein|zain|zayn 阿明:amin|ameen 马利克:malik|maliki 马吉德:majid|majed 纳吉布:najib|naguib 拉希德:rashid|rasheed|rachid 拉赫曼:rahman|rehman 拉赫蒙:rahmon|rakhmon 卡里莫夫:karimov 法里德:farid 法鲁克:farouk|faruk|farooq 贾法尔:jafar|jaafar|djafar 塔里克:tariq|tarek|tarik ' +
    '胡安:juan 何塞:jose 若泽:jose 若昂:joao 豪尔赫:jorge 海梅:jaime 哈维尔:javier|xavier 赫苏斯:jesus 赫拉尔多:gerardo 吉列尔莫:guillermo 米格尔:miguel 恩里克:enrique|henrique 爱德华多:eduardo 埃内斯托:ernesto 切:che 格瓦拉:guevara 佩德罗:pedro 帕布洛:pablo 巴勃罗:pablo 拉斐尔:rafael|raphael 路易斯:luis|louis|luiz 曼努埃尔:manuel 卡洛斯:carlos 费尔南多:fernando 贾伊尔:jair 卢拉:lula 安东尼奥:antonio|antonino ' +
    '乌戈:hugo|ugo 雨果:hugo 贝尼托:benito 西尔维奥:silvio 焦尔吉娅:giorgia 乔瓦尼:giovanni 朱塞佩:giuseppe 朱利奥:giulio 朱莉亚:julia|giulia 吉安:gian 马可:marco|mark 马尔科:marco|marko 马克:mark|marc 马科斯:marcos|markos 马库斯:marcus|markus 保罗:paul|paulo|paolo|pablo 保拉:paula 保利娜:paulina 埃马纽埃尔:emmanuel|emanuel 伊曼纽尔:emmanuel|immanuel|emanuel 雅克:jacques 皮埃尔:pierre 夏尔:charles 查尔斯:charles ' +
    '夏洛特:charlotte 热拉尔:gerard 热罗姆:jerome 纪尧姆:guillaume 吉勒:gilles 吉勒斯:gilles 塞尔日:serge 塞巴斯蒂安:sebastian|sebastien 多米尼克:dominique|dominic|dominik 伊夫:yves 于贝尔:hubert 欧仁:eugene 欧内斯特:ernest 海明威:hemingway 于尔根:jurgen 约尔格:jorg|joerg 海因里希:heinrich 海因茨:heinz 汉斯:hans 赫尔曼:hermann|herman 赫尔穆特:helmut 维尔纳:werner 沃尔夫冈:wolfgang 卡尔海因茨:karlheinz 奥托:otto 恩斯特:ernst ' +
    '君特:gunter|gunther|guenter 京特:gunter|gunther|guenther 康拉德:konrad|conrad 阿登纳:adenauer 迪特尔:dieter 尤尔根:jurgen 恩格斯:engels 默克尔:merkel 舒尔茨:schulz|scholz|schultz 施罗德:schroder|schroeder 米勒:miller|muller|mueller 缪勒:muller|mueller 穆勒:muller|mueller 施奈德:schneider 费舍:fisher|fischer 爱因斯坦:einstein 歌德:goethe 贝多芬:beethoven 巴赫:bach 莫扎特:mozart 舒伯特:schubert 肖邦:chopin 瓦格纳尔:wagner 尼采:nietzsche ' +
    '莎士比亚:shakespeare 狄更斯:dickens 牛顿:newton 达尔文:darwin 拜伦:byron 雪莱:shelley 王尔德:wilde 萧伯纳:shaw 丘吉尔:churchill 邱吉尔:churchill 撒切尔:thatcher 柴契尔:thatcher 萨科齐:sarkozy 萨柯齐:sarkozy 密特朗:mitterrand 希拉克:chirac 戴高乐:degaulle|gaulle 马克龙:macron 博索纳罗:bolsonaro 古特雷斯:guterres 安南:annan 加利:ghali 川普:trump 特朗普:trump 拜登:biden 布什:bush 布希:bush 欧巴马:obama 柯林顿:clinton 克林顿:clinton ' +
    '甘乃迪:kennedy 尼克森:nixon 雷根:reagan 季辛吉:kissinger 基辛格:kissinger 希特勒:hitler 希特拉:hitler 乔布斯:jobs 贾伯斯:jobs 盖茨:gates 扎克伯格:zuckerberg 祖克柏:zuckerberg 马斯克:musk 巴菲特:buffett|buffet 索罗斯:soros 默多克:murdoch 洛克菲勒:rockefeller 罗斯柴尔德:rothschild 卡内基:carnegie 福布斯:forbes 迪士尼:disney 卓别林:chaplin 希区柯克:hitchcock 斯皮尔伯格:spielberg 施瓦辛格:schwarzenegger 史泰龙:stallone ' +
    '朱利安:julian|julien 朱利叶斯:julius 朱迪:judy|judi 朱莉:julie 杰弗里:jeffrey|geoffrey 杰夫:jeff|geoff 杰里米:jeremy 杰里:jerry|gerry 杰米:jamie 杰森:jason 贾森:jason 杰西卡:jessica 珍妮弗:jennifer 詹妮弗:jennifer 简:jane|jan|jean 琼:joan|june 琳达:linda 露丝:ruth 鲁思:ruth 凯瑟琳:catherine|katherine|kathryn|kathleen 凯西:cathy|kathy|casey 凯特:kate|cate 凯伦:karen 卡伦:karen|callen 卡罗琳:caroline|carolyn 克里斯:chris|kris 克里斯蒂安:christian|kristian ' +
    '克里斯蒂娜:christina|cristina|kristina 克里斯托弗:christopher|kristofer 克里斯廷:christine|kristin 克莱尔:claire|clare 蒂莫西:timothy 提摩太:timothy 蒂姆:tim 特伦斯:terence|terrence 特里萨:theresa|teresa 特蕾莎:theresa|teresa 西奥多:theodore|theodor 泰德:ted 史蒂文:steven|stephen 史蒂夫:steve 斯蒂芬:stephen|steven|stefan|stephan 斯特凡:stefan|stephan 肖恩:sean|shaun|shawn 休:hugh|hughes 休伯特:hubert 伊恩:ian|iain 尤金:eugene 欧文:owen|irving|irvin|erwin ' +
    '埃里克:eric|erik|erich 艾瑞克:eric|erik 艾米:amy 艾米莉:emily 艾伯特:albert 阿尔贝:albert 阿尔伯特:albert 阿瑟:arthur 亚瑟:arthur 阿图尔:artur|arthur 奥古斯特:august|auguste 奥古斯托:augusto 巴巴拉:barbara 芭芭拉:barbara 芭比:barbie 本杰明:benjamin 班杰明:benjamin 伯纳德:bernard 贝尔纳:bernard 伯恩哈德:bernhard 比尔:bill|beale 比利:billy 鲍勃:bob 鲍比:bobby 布鲁斯:bruce 查理:charlie|charley 查克:chuck 丹:dan 道恩:dawn 丹尼斯:dennis|denis 唐:don 唐娜:donna 多萝西:dorothy ' +
    '道格:doug 埃德:ed 爱德华:edward|eduard|edouard 埃德加:edgar 埃德蒙:edmund|edmond 伊莱恩:elaine 埃莉诺:eleanor 伊丽莎白:elizabeth|elisabeth 艾拉:ella|ayla 埃伦:ellen|eren 弗雷德:fred 加里:gary|garry 乔治亚:georgia 杰拉尔德:gerald 格洛丽亚:gloria 哈罗德:harold 哈里:harry 海伦:helen 海伦娜:helena 霍勒斯:horace 雅各布:jacob|jakob|jacques 雅各:jacob|james 吉姆:jim 吉米:jimmy 乔:joe|jo 约瑟夫:joseph|josef|iosif|jozef 约书亚:joshua 乔舒亚:joshua 乔纳森:jonathan ' +
    '胡莉娅:julia 贾斯廷:justin 贾斯汀:justin 肯:ken 肯尼思:kenneth 肯尼斯:kenneth 凯文:kevin 劳拉:laura|lora 伦纳德:leonard|lennard 莱昂纳多:leonardo 莱昂内尔:lionel 利昂内尔:lionel 列奥纳多:leonardo 丽莎:lisa 莉萨:lisa 洛伊丝:lois 卢克:luke|luc 玛格丽特:margaret|margarita|marguerite 玛莎:martha|masha|marsha 玛丽:mary|marie 马修:matthew|mathieu|matthieu 马蒂亚斯:matthias|mathias 莫妮卡:monica|monika 南希:nancy 妮可:nicole 诺曼:norman 帕特里克:patrick 帕特里夏:patricia 佩姬:peggy 菲尔:phil|fil ' +
    '雷蒙德:raymond 丽贝卡:rebecca 理查德:richard|rikard 里卡多:ricardo|riccardo 罗宾:robin 罗杰:roger 罗纳德:ronald 罗纳尔多:ronaldo 罗恩:ron|rohn 罗伊:roy|rowe 拉塞尔:russell 罗素:russell 萨拉:sarah|sara|zahra 萨姆:sam 塞缪尔:samuel 山姆:sam 桑德拉:sandra 莎拉:sarah|sara 西蒙:simon|simone 所罗门:solomon 苏珊:susan|suzanne 苏珊娜:susanna|suzanna 西尔维娅:sylvia|silvia 托尼:tony|toni 文森特:vincent 弗吉尼亚:virginia 沃尔特:walter 温迪:wendy 威尔:will 泽维尔:xavier'
  )
    .split(' ')
    .map((each) => each.split(':') as [string, string]),
)

/**
 * The Latin spellings that a part of a foreign person's name usually has, `david|davy`, by the table and by the names of a
 * dictionary, of which those are left out that do not sound like it (萨达特: Anwar); null where there is none. `sounds`: how
 * the part sounds, marked.
 */
export function usualForeignName(text: string, sounds: string): string | null {
  const usual = FOREIGN_NAMES_IN_HAN[text]
  const words = new Set(usual === undefined ? [] : usual.split('|'))
  const [known = '', ...others] = dictionaryOf('chineseNames')?.get(text) ?? []
  if (others.length === 0)
    for (const word of known.split('|'))
      if (word.length >= SHORTEST && NAME.test(word) && soundsLike(sounds, word)) words.add(word)
  return words.size === 0 ? null : [...words].slice(0, MOST).join('|')
}

/** Whether a word may be a spelling of these sounds: it begins as they do. */
function soundsLike(sounds: string, word: string): boolean {
  if (!isConsonantToken(sounds)) return sounds === word
  if (consonantLikeness(sounds, word) > 0) return true
  const own = new Set(consonantKeysOf(sounds).map((key) => key.charAt(0)))
  return consonantKeysOf(word).some((key) => own.has(key.charAt(0)))
}
