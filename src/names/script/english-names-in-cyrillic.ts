/** Raised when the table below changes. */
export const ENGLISH_NAMES_IN_CYRILLIC_VERSION = 3

/**
 * Common given and family names of English-speaking countries (US Census 1990 and Office for National Statistics), and a few of
 * French and German ones, as Russian writes them by its practical transcription, folded; with the spellings that
 * they have at home.
 */
export const ENGLISH_NAMES_IN_CYRILLIC: ReadonlyMap<string, string> = new Map(
  (
    'джон:john|jon джонатан:jonathan|jonathon джеймс:james майкл:michael|micheal дэвид:david девид:david уильям:william ричард:richard чарльз:charles джозеф:joseph томас:thomas кристофер:christopher ' +
    'мэтью:matthew|mathew энтони:anthony|antony стивен:stephen|steven эндрю:andrew джордж:george кеннет:kenneth джошуа:joshua кевин:kevin брайан:brian|bryan эдвард:edward рональд:ronald тимоти:timothy джейсон:jason ' +
    'джеффри:jeffrey|geoffrey|jeffery райан:ryan джейкоб:jacob гэри:gary|garry николас:nicholas|nicolas эрик:eric|erik джастин:justin скотт:scott брэндон:brandon бенджамин:benjamin сэмюэл:samuel грегори:gregory фрэнк:frank ' +
    'реймонд:raymond рэймонд:raymond патрик:patrick джек:jack деннис:dennis джерри:jerry|gerry генри:henry питер:peter кайл:kyle уолтер:walter кит:keith роджер:roger шон:sean|shawn|shaun дуглас:douglas филип:philip|phillip ' +
    'филипп:philip|phillip|philippe роберт:robert даниэль:daniel|daniele марк:mark|marc пол:paul дональд:donald стюарт:stuart|stewart алан:alan|allan|allen лоуренс:lawrence|laurence хью:hugh|hue ральф:ralph рассел:russell|russel ' +
    'фред:fred артур:arthur джо:joe|jo джеральд:gerald хэрри:harry гарри:harry говард:howard юджин:eugene карл:carl|karl билл:bill том:tom тони:tony дик:dick боб:bob крис:chris стив:steve майк:mike джим:jim дэн:dan ' +
    'мэри:mary патриция:patricia|patrizia дженнифер:jennifer элизабет:elizabeth|elisabeth барбара:barbara сьюзан:susan|suzanne джессика:jessica нэнси:nancy маргарет:margaret эшли:ashley|ashleigh кимберли:kimberly|kimberley ' +
    'эмили:emily|emilie мишель:michelle|michel кэрол:carol|carole дороти:dorothy дебора:deborah|debra стефани:stephanie|stefanie ребекка:rebecca|rebekah шарон:sharon синтия:cynthia кэтлин:kathleen эми:amy анджела:angela памела:pamela ' +
    'хиллари:hillary|hilary тереза:theresa|teresa кэтрин:catherine|katherine|kathryn джулия:julia джейн:jane джейн:jane|jayne энн:ann|anne дженис:janice джоан:joan|joanne рэчел:rachel рут:ruth шарлотта:charlotte грэйс:grace хелен:helen ' +
    'смит:smith|smyth джонсон:johnson|johnston уильямс:williams браун:brown|browne|braun джонс:jones миллер:miller дэвис:davis|davies уилсон:wilson тейлор:taylor томпсон:thompson|thomson уайт:white|whyte харрис:harris кларк:clark|clarke ' +
    'льюис:lewis|louis робинсон:robinson уокер:walker янг:young райт:wright хилл:hill грин:green|greene бейкер:baker холл:hall кэмпбелл:campbell митчелл:mitchell картер:carter робертс:roberts филлипс:phillips|philips эванс:evans ' +
    'тернер:turner паркер:parker коллинз:collins эдвардс:edwards стюарт:stewart|stuart моррис:morris мерфи:murphy кук:cook|cooke роджерс:rogers|rodgers бейли:bailey|bayley купер:cooper ричардсон:richardson ховард:howard уорд:ward ' +
    'петерсон:peterson|petersen грей:gray|grey джеймсон:jameson уотсон:watson брукс:brooks келли:kelly сандерс:sanders прайс:price беннетт:bennett вуд:wood барнс:barnes росс:ross хендерсон:henderson джексон:jackson мартин:martin ' +
    'ли:lee|li хуг:hughes хьюз:hughes маклейн:mclean|maclean кеннеди:kennedy буш:bush клинтон:clinton кэмерон:cameron джонстон:johnston|johnstone ' +
    'лоран:laurent венсан:vincent николя:nicolas бернар:bernard арно:arnaud|arnault реми:remy|remi жерар:gerard робер:robert ришар:richard альбер:albert грэм:graham|graeme джейк:jake уоллес:wallace поль:paul эжен:eugene гийом:guillaume тьерри:thierry жиль:gilles юг:hugues хьюго:hugo ги:guy жильбер:gilbert роже:roger серж:serge эрве:herve герхард:gerhard|gerhardt генрих:heinrich|henry|henri фридрих:friedrich|frederick иоахим:joachim йоахим:joachim вильгельм:wilhelm гельмут:helmut|hellmut густав:gustav|gustaf гюнтер:gunter|gunther|guenter|guenther йозеф:josef|joseph йоханнес:johannes иоганн:johann йорг:jorg|joerg ульрих:ulrich эрих:erich дитрих:dietrich курт:kurt|curt рудольф:rudolf|rudolph адольф:adolf|adolph|adolphe валенса:walesa войцех:wojciech анджей:andrzej кшиштоф:krzysztof гжегож:grzegorz казимеж:kazimierz йенс:jens йорген:jorgen|joergen йен:ian|iain иэн:ian|iain стефен:stephen бредли:bradley брэдли:bradley ' +
    'авраам:abraham|avraham линкольн:lincoln шарль:charles голль:gaulle франк:franck|frank жюль:jules ив:yves жозеф:joseph эммануэль:emmanuel эмманюэль:emmanuel жан:jean пьер:pierre жак:jacques франсуа:francois анри:henri луи:louis жорж:georges мари:marie ганс:hans ханс:hans вольфганг:wolfgang юрген:juergen|jurgen'
  )
    .split(' ')
    .map((each) => each.split(':') as [string, string]),
)
