// Written by bench/tables/dictionary-words.py. This file is under its dictionary’s licence, not the project’s: see NOTICE.

/** Words from FreeDict’s English–Bulgarian dictionary, made from Wiktionary (CC BY-SA 3.0), with what they mean: `边缘:edge|任务:mission/task|…`. */
export const BULGARIAN_WORDS: string =
  'абат:abbot|абатство:abbey|абдал:fool|абсолвент:graduate|абсолютен:absolute|абстрактен:ideal|' +
  'авангард:vanguard|авангарден:far out|аванпост:outpost|авантаж:benefit|авантюра:adventure/venture|' +
  'авария:accident/casualty/wreck|авиатор:pilot|авиаторка:pilot|авиация:aviation|авиокомпания:airline|' +
  'авион:airplane|авиотакси:air taxi|авоари:asset|автентичен:real|автобус:bus|автогара:bus station|' +
  'автомагистрала:highway|автомат:automatic|автоматизация:automation|автоматичен:automatic|' +
  'автомивка:car wash|автомобил:automobile/car|автомобилен:motor|автономен:autonomous|' +
  'автономия:autonomy|автопортрет:self portrait|автор:writer|авторитет:authority/weight|' +
  'авторка:writer|автострада:highway|агава:century plant|агент:factor|агентство:agency|агенция:agency|' +
  'агитация:agitation/propaganda|агрегат:aggregate/assembly|адвокат:advocate/attorney/barrister|' +
  'адвокатка:advocate/attorney|адвокатура:bar|административен:administrative|' +
  'администратор:administrator|администрация:administration|адмирал:admiral|адрес:address|' +
  'адресирам:address|аерогара:airport|аеродрум:airfield|азбука:alphabet|азимут:bearing|' +
  'академик:academic|академичен:academic/collegiate|академия:academy|аквариум:aquarium|ако:if|' +
  'акорд:chord|акостирам:moor|аксиома:axiom|акт:act|актив:asset/assets|активен:active|' +
  'активирам:activate|активност:activity|акула:shark|акумулатор:battery|акуратен:careful/exact|' +
  'акустика:acoustics|акутен:acute|акцептиране:acceptance|акционер:shareholder|акция:share|' +
  'акъл:intelligence/mind/pate|ала:but|аларма:alarm|алармирам:alarm|алебарда:bill|ален:scarlet|' +
  'алея:lane|алианс:alliance|алкален:basic|алкохол:alcohol/spirit|ало:hello|алт:alto|' +
  'алтернатива:alternative/option|алтернативен:alternative|алфа:alpha|алфавита:alphabet|ама:but|' +
  'амплитуда:amplitude|анализ:analysis|аналитик:analyst|аналитичка:analyst|аналог:analog|' +
  'аналогов:analog|ангажимент:booking/engagement|ангел:angel|английски:imperial|анкета:survey|' +
  'анкетирам:survey|анонсирам:bid/call|антена:aerial|антилопа:antelope|античен:ancient|анулирам:void|' +
  'анулиране:write off|апарат:apparatus/appliance/device/instrument|апертура:aperture|аплодирам:cheer|' +
  'апс:jail|аптека:pharmacy|арбитраж:arbitration|арбитър:arbiter/judge|ареал:range|арена:ring/theater|' +
  'аренда:lease/rent|арендатор:tenant|арендовам:lease|ареола:halo|арест:custody/safety|арестувам:grab|' +
  'арестуване:detention|ария:air/aria|арка:arch|армия:army/military|арпа:paddy|арсенал:arsenal|' +
  'артилерия:artillery|археология:archaeology|архив:archive/registry|архивар:registrar|' +
  'архивирам:archive|архиепископ:archbishop/provincial|архитект:architect|архитектка:architect|' +
  'архитектура:architecture|асамблея:assembly|асансьор:lift|аскер:soldier|аслан:lion|асо:ace|' +
  'асоциация:association|асоциирам:connect|аспект:dimension|аспирант:postgraduate|асфалт:asphalt|' +
  'атака:assault/lead|атакувам:assault/lead|ателие:studio|атлант:atlas|атлас:atlas|атлетичен:athletic|' +
  'атлетски:athletic|атмосфера:aura|атмосферен:aerial|атом:atom|атомен:atomic|аула:hall|аура:aura|' +
  'афинитет:affinity|афиш:bill|афиширам:bill|бавноходка:water bear|багаж:luggage|багажник:trunk|' +
  'багреница:purple|багрило:dye/pigment|база:base/basis/ground/installation|базар:bazaar|' +
  'базполезен:void|байрактар:flag bearer|бакалия:grocery|бакборд:port|бакър:copper|бал:ball|' +
  'балада:lay|баланс:balance|балансирам:balance|балансираност:balance|балансьор:beam|балдахин:canopy|' +
  'балет:ballet|бамбук:bamboo|бамбуков:bamboo|банда:band/gang/ring|банел:stay|банер:banner|' +
  'баничка:patty|банк:bank|банка:bank/kitty|банкноти:paper money|банкрут:bankruptcy/insolvency|' +
  'баня:bath|бар:bar|барабан:drum|барабаня:drum|барел:barrel|бариера:bar|барка:ark|баровец:show off|' +
  'барометър:mercury|барут:gunpowder|басейн:tank|батальон:battalion|батарея:battery|батерия:battery|' +
  'баща:father/patriarch|бая:very|бдя:watch|бег:beg|бедност:need/poverty|бедро:ham|без:without|' +
  'безветрен:calm|безветрие:calm|безграничен:boundless/unlimited|безделнича:lounge|бездна:gulf|' +
  'безинтересен:flat|безконечен:infinite|безкраен:infinite/perpetual|безмитен:duty free|' +
  'безоблачен:serene|безопасен:safe|безопасност:safety/security|безпилотен:unmanned|' +
  'безплатен:free/voluntary|безплатно:free|безпокоя:harry|безпристрастен:equitable|' +
  'безпристрастие:equity/fairness|безпристрастност:detachment|безразличен:stony|' +
  'безсъдържателен:hollow|безупречен:holy/pure|безусловен:absolute|безчетен:myriad|безчислен:infinite|' +
  'безшумен:still|бекар:natural|бекон:bacon|белег:brand/mark|бележа:mark|бележка:grade/mark/note|' +
  'белоснежен:snow|беля:hull|белязвам:brand|бемол:flat|бенд:band|бенефис:benefit|бензин:gas|' +
  'бензиностанция:gas station|бенка:mole|бера:pick|беседа:talk|беся:hang|бета:beta|бетон:concrete|' +
  'бетонен:concrete|бетонирам:concrete|библиотека:library|бива:so so|бивен:tusk|бивник:tusk|' +
  'бивш:former/old|биене:pulse/ring|бизнес:business|бик:bull|било:ridge|бимс:beam|био:organic|' +
  'биология:biology|бис:encore|бисер:pearl|бит:bit|битка:battle/combat/fight/struggle|' +
  'бия:beat/fight/hit/strike|благоволение:grace|благодарност:appreciation|' +
  'благоденствие:prosperity/welfare|благополучие:welfare|благоприличен:decent|' +
  'благоприятствам:advantage|благороден:august|благосклонен:benevolent|благосъстояние:wealth|' +
  'благотворен:beneficial|благотворителен:charitable|благотворителност:charity|бланка:form|' +
  'блато:marsh|блед:wan|блесна:fly|блестящ:brilliant/lucid/shining/vivid|блещукам:sparkle|' +
  'близнак:twin|близначка:twin|близост:kinship|бликам:jet/well|блок:block|блокирам:block|блокче:block|' +
  'блуден:scarlet|блудствам:misuse|блъскам:push/slam|блъскане:slam|блюстител:guardian|блясване:flash|' +
  'бляскам:sparkle|блясък:flash/sparkle|боботя:boom|бог:god|богат:loaded/rich|богаташ:rich man|' +
  'богаташка:rich man|богатство:fortune/means/money/wealth|богослов:divine|' +
  'богослужение:church service|боготворя:worship|бод:stitch|бодърствам:watch|боеприпаси:ammunition|' +
  'боец:combatant/fighter|божествен:divine|божи:divine|боище:field|бой:action/battle/fight/struggle|' +
  'болен:patient|болна:patient|болнав:wan|болница:hospital|болт:bolt|бонус:premium|бор:pine|' +
  'борба:battle/combat/fight/struggle|борд:board|бординг:boarding|бордо:wine|борец:fighter|' +
  'бормашина:drill|борса:exchange|боря:fight/struggle|босилек:basil|боя:dye/paint|боядисвам:dye/paint|' +
  'боязлив:shy|брадва:axe|брак:union|бракуван:waste|брана:harrow|бранд:brand|бранувам:harrow|' +
  'брат:brother|братство:brotherhood/fraternity|брашно:flour|бреме:trial|бременност:pregnancy|' +
  'бригада:brigade/gang/squad/team|бридж:bridge|бриз:breeze|брилянт:brilliant/diamond|' +
  'брилянтин:hair oil|бримка:stitch|британски:imperial|брод:ford|бродирам:work|брой:count|' +
  'брокер:broker|броня:armor/shell|броя:count|брояч:counter/meter|бръмбар:bug|бръмча:purr/zoom|' +
  'бръмчене:boom/drone/zoom|брънка:ring|бряг:bank/coast/shore|бряст:elm|буболечка:bug|буден:bright|' +
  'будилник:alarm|буикволеяр:type founder|буква:letter|букса:box|буксир:tow|була:bull|бульон:liquor|' +
  'бум:boom|бумтеж:boom|бункер:bin|бунт:riot|бургия:drill|буре:barrel|буря:storm/tempest|бут:ham|' +
  'бутам:push|бутане:push|буфер:buffer|буца:clod|буча:boom|бушон:fuse|бушувам:storm/tempest|бъг:bug|' +
  'бъдещ:future/next|бъдеще:future|бъз:elder|бърз:express/fast/rapid|бързам:rush|бързане:rush|' +
  'бързей:rapid|бързина:speed|бързо:fast|бързодействащ:high speed|бързоходен:high speed|бъркам:mix|' +
  'бъркане:agitation|бърлога:den|бъчва:barrel/kit|бъчвар:cooper|бюджет:budget|бюджетен:budget|' +
  'бюро:bureau/desk/office|бяг:run/running|бягам:run|бягане:run/running|бягания:track|бягащ:running|' +
  'бягство:flight|бял:white|бяла:white|бяло:white|вагон:coach/van|вадене:extraction|' +
  'важен:essential/important/major/material|важност:gravity/value|вакантен:void|' +
  'ваксинация:vaccination|вакуум:vacuum/void|вале:jack|валеж:rain|вали:rain|валута:currency/money|' +
  'валутен:monetary|валцувам:roll|валяк:roll|вам:you|вана:bath|ванта:guy|вар:lime|варак:gilt|' +
  'варел:drum|вариант:version|варива:pulse|вариете:music hall|варирам:range|варосвам:lime|вас:you|' +
  'ват:watt|ватчас:watt hour|вафла:wafer|вахта:watch|ваш:your|вбесявам:madden|' +
  'вдигам:boost/lift/mount/rear|вдигане:lift|вдлъбнатина:hollow|веднага:directly|веднъж:once|' +
  'вежлив:civil|везна:balance|век:century|велик:grand/great|великолепен:brilliant/imperial|' +
  'великолепие:glory|великомъченик:great martyr|великомъченица:great martyr|' +
  'величествен:august/grand/imperial|величие:majesty|велосипед:bicycle|венец:crown|вентил:valve|' +
  'вентилатор:fan|веранда:porch|верен:exact/just/right/true|верига:chain/circuit/loop|' +
  'вероизповедание:faith/religion|версия:version|вертикала:file|вертолет:helicopter|весел:bright|' +
  'веселие:lark|вести:news|вестибюл:entry/hall|вестник:messenger/newspaper|ветеран:vet/veteran|' +
  'ветерански:veteran|ветеринар:vet|ветеринарен:veterinary|ветрило:fan/sail|ветровит:windy|' +
  'ветроходен:sailing|ветроходство:sail/sailing|вехна:pine|вечен:perpetual|вечер:even|' +
  'вечеринка:social|вечерям:dine|вещ:expert/object/thing|веществен:material/tangible|' +
  'вещество:substance|вещина:competence|вея:fan|взаимен:mutual|взаимодействие:liaison|взема:take|' +
  'вземам:take|взимам:take|взрив:bang|взривен:explosive|вид:brand/sight/sort/strain|виден:outstanding|' +
  'видение:vision|видео:video|видеоигра:video game|видим:optical|видра:otter|вие:you|виж:see|' +
  'виждам:see/sight/spot|визионер:visionary|визионерски:visionary|визита:call|визитка:business card|' +
  'визия:vision|визон:mink|визуален:visual|вик:call/cry|викам:call/cry|викна:call|вимпел:pennant|' +
  'винаги:always/ever|вино:wine|виновник:offender|винтовка:rifle|виолетов:purple/violet|вир:pool|' +
  'вираж:bank|виртуален:virtual|висок:high/large|високо:high|висококачествен:fine/select|' +
  'високомерен:high hat|високомерие:pride|високопроизводителен:heavy duty|' +
  'висш:above/imperial/paramount/superior|висшист:graduate|вися:hang|витален:vital|витка:turn|' +
  'витрина:case|вихрушка:eddy|вихър:eddy|вицегубернатор:lieutenant governor|' +
  'вицепрезидент:vice president|вицепрезидентка:vice president|вишестоящ:superior|вия:howl|' +
  'вкаменелост:fossil|вкисвам:fox|вкусен:nice|влагам:bank/deposit/invest|' +
  'владение:domain/estate/holding/ownership|владетел:owner|владетелка:owner|' +
  'владея:command/lord/master/own|владика:bishop|власт:authority/control/power|властвувам:rule|' +
  'властелин:lord|власти:authority|влача:tug|влекач:tractor|влизам:enter|влизане:entry|влияние:weight|' +
  'влияя:work|влог:deposit|вложение:investment|вляза:enter|вместимост:capacity/content|' +
  'внасям:bank/import|внасяне:introduction|внедрявам:plant|внезапно:short|внимавам:mind/watch|' +
  'внимателен:careful/conservative|внос:import|воал:gossamer/tissue|вода:water|' +
  'водач:chief/driver/leader|водачество:guidance/lead|воден:hydraulic|водене:conduct|' +
  'водещ:host/leading|водоем:tank|водомер:water meter|водоравно:across|водород:hydrogen|' +
  'водоснабдяване:water supply|водосток:drain|водохранилище:reservoir|водя:captain/conduct/lead|' +
  'военен:military|военноморски:navy|вожд:chief/leader|возене:drive|возя:drive|воин:combatant/soldier|' +
  'вой:howl|война:war|войник:combatant/soldier|войска:army/force/host|войски:military/troop/troops|' +
  'войскови:military|вол:ox|волан:steering wheel|волност:freedom|волт:volt|воля:will|вонящ:rank|' +
  'воювам:war|воюване:warfare|вписвам:register/scribe|впиша:register|впряг:yoke|врата:gate/gateway|' +
  'вратар:keeper|време:date/time/weather|временен:short term|времетраене:duration|вроден:innate|' +
  'връв:string|връзвам:set/tie|връзка:communication/connection/liaison/line|връстник:age mate|' +
  'връстничка:age mate|връх:apex/cap/peak/pinnacle|връчвам:hand/serve|връчване:service|' +
  'връщам:replace/return|връщане:return|всеки:any/each/every|всекидневен:daily|всекидневник:journal|' +
  'всекидневно:daily|вселена:cosmos/universe/world|вселенски:universal|всемирен:universal|' +
  'всеобщ:general/universal|всички:all|всичко:all|встъпителен:initiative|всякакъв:any|всякога:always|' +
  'втвърдявам:firm/set|втори:second|вторичен:secondary|второ:second|второкачествен:second rate|' +
  'второстепенен:minor/subordinate|втурване:dash/rush|вход:entry/gateway|' +
  'въведение:introduction/prelude|въвеждам:enter|въвеждане:introduction|въглен:coal|въглерод:carbon|' +
  'въглища:carbon/coal|възбуда:agitation|възбуждам:heat|възвисявам:rear|възвишение:eminence/hill|' +
  'възвишения:highlands|възвръщане:recovery|възглавничка:ball|възглед:point/view|' +
  'въздействам:act/impact|въздействие:agency/impact|въздух:air|въздухоплаване:aviation|' +
  'въздушен:aerial|въздушнопреносим:airborne|въздържан:low key|възел:node|възкачвам:mount|' +
  'възлизам:total|възможност:opportunity|възнаграждение:payment|възнамерявам:mean/plan/purpose|' +
  'възобновя:renew|възобновявам:renew|възпирам:check|възпитавам:discipline|възпитание:education|' +
  'възпитаник:graduate|възпламеним:combustible|възпоминание:remembrance|възпрепятствам:sabotage|' +
  'възприемам:sense|възраждане:regeneration/renaissance|възразявам:challenge/mind/object|възраст:age|' +
  'възрастен:adult/big/old|възрастна:adult|възроден:reborn|възстановим:redeemable/renewable|' +
  'възстановя:renew|възстановявам:renew|възстановяване:recovery/regeneration/reset|възстар:old|' +
  'възсядам:mount|вълколак:werewolf|вълна:wave/wool|вълнение:agitation/stir|вълнолом:mole|' +
  'вълче:wolf cub|вълшебство:magic|външен:external/outdoor/outer/outside|външност:outside|' +
  'въображаем:ideal/visionary|въодушевление:spirit|въоръжа:arm|въоръжавам:arm/weapon|' +
  'въоръжаване:armament|въоръжен:armed|въоръжение:arm/armament/weaponry|върба:willow|вървя:go|' +
  'върколак:werewolf|върна:return|въртене:revolution/rotation|въртя:turn/twist|' +
  'върховен:imperial/paramount/supreme|върша:act|въстание:riot/rising|вътре:inside/within|' +
  'вътрешен:inland/inner/inside/interior|вътрешност:inland/inner/inside/interior|вътък:woof|' +
  'вяра:belief/credit/faith|вярвам:credit/trust|вярващ:religious|вярно:right/true|вярност:fidelity|' +
  'вятър:wind|габардин:drill|гадател:seer|гадая:divine|гадже:bird|газ:gas|газиран:gaseous|' +
  'газов:gaseous|газове:gas|газообразен:gaseous|газопровод:gas main|гайда:pipe|галактика:galaxy|' +
  'галерия:gallery|галоши:rubber|галя:pet|гама:scale|гара:depot/station|гарант:guarantee|' +
  'гарантирам:guarantee/warrant|гаранция:guarantee/parole/security/undertaking|гард:guard/ward|' +
  'гарнизон:garrison|гастролирам:tour|гася:put out|геврек:ring|гейм:set|гел:gel|ген:gene|' +
  'генен:genetic|генерал:general|генерален:general|генерирам:generate|генетика:genetics|' +
  'генетичен:genetic|географски:geographic|геология:geology|гепард:cheetah|героиня:hero|' +
  'героичен:heroic|герой:hero|геройски:heroic|гигантски:mammoth|гик:boom|гилза:shell|гипс:cast|' +
  'гира:weight|гише:counter|глава:head|главатар:chief|главен:capital/cardinal/central/general|' +
  'главина:hub|главня:brand|гладя:iron/press|глазирам:ice|глас:voice/vote|гласна:vowel|гласува:voice|' +
  'гласувам:vote|гласуване:vote/voting|глася:read|гледам:view|гледка:outlook/prospect/sight/view|' +
  'глоба:fine|глобален:global|глобус:globe|глобявам:fine|глог:may|глупак:clod/fool|глупачка:fool|' +
  'глупец:fool|глупости:bull|глъбина:deep|гнездо:nest/socket|гнездя:nest|говор:speech|говорител:voice|' +
  'говоря:say/talk|годеж:engagement|годен:able/good|година:year|годишнина:anniversary|годност:fitness|' +
  'гол:bare|големец:great|големина:bulk/magnitude/size|голф:golf|голям:big/grand/great/high|' +
  'гонитба:chase|гоня:chase/drive|гора:forest/wood|гордост:pride|горе:above|горен:head/upper|' +
  'горене:burning/combustion|гореспоменат:above|горещ:burning|горещина:heat|гориво:fuel|' +
  'горила:gorilla|горичка:grove|горница:head/upper|горски:woodland|горящ:burning/live|' +
  'господар:arbiter/lord/master|господин:sir|господствам:lord|господство:rule|госпожа:lady/madam|' +
  'госпожица:miss|гост:company|гостоприемство:hospitality|готвач:cook|готвачка:cook|готвя:cook|' +
  'готов:set|грабвам:snap up|грабя:rob|гравирам:chase|гравитация:gravity|град:city/town|' +
  'градеж:building|градина:garden|градинарство:horticulture|градоначалник:mayor|градоначалница:mayor|' +
  'градоначалничка:mayor|градски:municipal/urban|градуирам:graduate|граждански:civic/civil|' +
  'граматика:grammar|грамота:charter|гран:grain|граница:border/boundary/frontier|гранича:border/march|' +
  'граничар:border guard|гранулирам:grain|граф:count|графиня:countess|графит:graphite/lead|' +
  'графство:county|грация:grace|гребен:crest|греда:beam/post/timber|греша:sin|грешен:false|' +
  'грешка:bug/trip|грея:glow|грива:crest|грижа:care/concern|грижи:care|грижлив:careful|' +
  'гримирам:make up|гринда:pilot whale|грип:influenza|грохот:roll/thunder|груб:coarse/crude/raw|' +
  'грундирам:prime|група:band/family/gang/group|групирам:band/group|гръб:back|гръм:thunder|грях:sin|' +
  'губернатор:governor|губернаторка:governor|гугла:cap|гукам:coo|гукане:coo|гума:rubber|' +
  'гургулица:turtle dove|гуша:crop|гъвкав:flexible/pliant|гъвкавост:flex/resilience|гъз:butt|' +
  'гълъб:dove|гънка:fold|гърмеж:thunder|гърмя:bang/boom/roll/thunder|гъсталак:covert|' +
  'гюдерия:wash leather|гюл:rose|гюле:ball/shot|гюме:hide|гюрук:hood|давам:bear/yield|' +
  'давление:pressure|давност:prescription|даден:given|даже:even|далекобоен:long range|' +
  'далекоглед:field glass|далеч:away/far|далече:far|далечен:far/remote|дали:whether|' +
  'далновиден:forward looking|дама:lady/queen|данни:data|данък:tax|дар:endowment/gift|дарба:gift|' +
  'дарение:endowment/offering|дартс:dart|дарявам:gift|дата:date|датирам:date|датчик:sensor|два:two|' +
  'двадесет:twenty|двадесети:twentieth|двайсет:twenty|дванадесет:twelve|дванадесети:twelfth|' +
  'дванайсет:twelve|две:two|двеста:two hundred|двигател:engine/motor|двигателен:driving/motive/motor|' +
  'движа:move/stir|движение:action/motion/movement/stir|движещ:driving|двойно:twice|двор:court|' +
  'дворец:court/palace|двукратен:two time|двупосочен:two way|дебаркирам:land|дебит:running|девет:nine|' +
  'деветдесет:ninety|девети:ninth|деветнадесет:nineteen|деветнадесети:nineteenth|деветнайсет:nineteen|' +
  'деветнайсети:nineteenth|деветстотин:nine hundred|девиз:device|девица:virgin|девствен:virgin|' +
  'девствена:virgin|девственик:virgin|девственица:virgin|девятка:nine|деен:active|' +
  'дежурство:duty/watch|дежуря:watch|дейност:action/activity|действам:act/move|' +
  'действащ:active/operational/operative|действие:act/action/agency/force|' +
  'действителен:active/concrete/real/true|действително:quite|декан:dean|декламирам:say|декор:set|' +
  'декрет:edict|делегат:representative|делегатка:representative|делене:division/fission|' +
  'деление:division/tick|деликатесен:gourmet|делимо:dividend|дело:case/job/undertaking|делфин:dolphin|' +
  'деля:part/share|демократически:democratic|демокрация:democracy|демон:demon|демонстрация:show|' +
  'демонстрирам:sport|ден:day|денонощие:day|депо:portfolio|депозит:deposit|депонирам:deposit|' +
  'депресиран:blue|депутат:deputy|депутатка:deputy|десен:design/pattern/right|десет:ten|десети:tenth|' +
  'десница:right|десничарски:right|дестилатор:still|дете:child|детелина:clover|дефиниран:defined|' +
  'дефис:hyphen|дефицитен:short|дефлация:deflation|дефолт:default|деформация:strain|деформирам:warp|' +
  'деяние:act|деятелен:active|джаз:jazz|джамия:mosque|джанта:rim/wheel|джендър:gender|джунгла:jungle|' +
  'диабет:diabetes|диаграма:scheme|диамант:diamond|диамантен:diamond|диапозитив:slide|диван:sofa|' +
  'диверсия:sabotage|дивеч:game|дивидент:dividend|дивизия:division|диворастящ:volunteer|' +
  'дигитален:digital|дизайн:design|дилема:fix|дилижанс:stage coach|динамика:dynamic/dynamics|' +
  'динамичен:dynamic|династия:house|дипла:fold|дипломатичен:diplomatic|дипломатически:diplomatic|' +
  'директен:live|директно:directly|директор:head/principal|директория:directory|дирене:quest|' +
  'дирижирам:conduct|дислоцирам:station|дистанционно:remote|дистанция:distance|' +
  'дистрибутор:distributor|дисциплина:discipline|дисциплинирам:discipline|' +
  'длъжност:function/office/post|дневник:journal|днес:today|днеска:today|добавям:add|' +
  'добив:produce/yield|добивам:get/mine|добитък:livestock|добре:fine/well|добро:good|' +
  'доброволен:voluntary|доброволец:volunteer|доброжелателен:benevolent|доброжелателност:benevolence|' +
  'доброкачествен:good|добросъвестен:conscientious|добър:fine/good/sound|довереник:client|' +
  'доверие:belief/credit/reliance/trust|доверявам:trust|доволен:content/glad/happy|договор:compact|' +
  'доза:fix|дозор:patrol|дойда:come|док:dock|доказателство:evidence|доказвам:evidence|докато:while|' +
  'доклад:return|докосвам:contact|доктор:doctor|докторант:postgraduate|докторка:doctor|' +
  'документ:act/paper|документация:documentation|долавя:aware|долар:dollar|долен:lower|долина:valley|' +
  'долнокачествен:base/coarse|долу:down|долчинка:valley|дом:building/home/house|домакин:host|' +
  'домакинство:household|домат:tomato|домашен:domestic/household/pet|доминион:dominion|донасям:get|' +
  'донжуан:sheik|доносник:canary|допир:contact|допитване:survey|допускам:grant|допускане:allowance|' +
  'допълнение:object/plus|допълнителен:extra/plus|дорест:bay|дори:even|досаден:old|досега:so far|' +
  'досие:file/prior|досипване:second|доста:quite|доставка:delivery/procurement/provision/shipping|' +
  'доставчик:supplier|доставчица:supplier|доставя:supply|доставям:deliver/supply|доставяне:shipping|' +
  'достатъчно:well|достигам:achieve/arrive/mount|достоверен:cogent|достойнство:worth|' +
  'достопочтен:honorable|достъп:access/entry|дотук:here|доход:benefit/income/profit/return|' +
  'доходност:yield|доя:milk|драгоценност:jewel/treasure|дразня:gall/madden|драйвър:driver|' +
  'дракон:dragon|дранголник:prison|драсвам:strike|драскотина:scotch|драстичен:extreme|' +
  'дребен:small scale|дреболия:nothing|древен:ancient|дреха:garment|' +
  'дрехи:apparel/clothes/clothing/thing|дробен:fractional|дрога:drug|дрогерия:pharmacy|дрон:drone|' +
  'друг:another/different/other/otherwise|другар:comrade/mate|другарка:comrade|другояче:differently|' +
  'дружба:friendship|дружество:association/society|друза:shell|дръвник:block|дръжка:stem|' +
  'дръзвам:dare/venture|дувар:wall|дук:duke|дукеса:duchess|дуло:barrel/chase|дума:floor/say/word|' +
  'дупе:butt|дупка:earth|дух:soul/spirit|духам:wind|духовен:pneumatic/spiritual|душа:soul/spirit|' +
  'дъб:oak|дъга:arc/arch|дъжд:rain|дъждовник:newt|дълбок:deep/profound/sound|дълбоко:deep/fast|' +
  'дълбоководен:deep sea|дълбочина:depth|дълг:debt/duty/liability|дълго:long|' +
  'дългогодишен:long standing|дългосрочен:long term|дълготраен:permanent|дължим:due|дължимо:due|' +
  'дължина:length|дълъг:long|дънер:log|дъно:floor/ground|дърва:wood|дървесина:wood|' +
  'дърво:lumber/timber/tree/wood|дърдавец:rail|държа:act|държава:country/nation/state|' +
  'държавен:national|държание:bearing|дърпам:tug|дъска:board|дъх:wind|дюза:jet/rose|дюкян:fly/shop|' +
  'дюшеклък:tick|дядо:old man|дякон:deacon|дял:contingent/part/share|дясно:right|еволюция:evolution|' +
  'еврика:eureka|европейски:continental|евтино:low|едва:just|едвам:hardly|единадесет:eleven/eleventh|' +
  'единайсет:eleven|единен:single|единица:ace/unit/unity|единичен:odd/single/unit|' +
  'единодушие:consensus|единствен:only/single/sole|единствено:alone/only|единство:unity|еднакво:even|' +
  'еднаквост:equality/identity|еднакъв:equal/level/same|едно:ace|едновременен:concurrent/contemporary|' +
  'еднократно:once|еднообразен:even|едноцветен:solid|едрозърнест:coarse|едър:large|ежедневен:daily|' +
  'ежедневник:daily|ежедневно:daily|ежемесечен:monthly|ежемесечно:monthly|ежеседмично:weekly|' +
  'езеро:lake|език:language|езиков:linguistic|езически:ethnic|ейл:ale|екватор:line|' +
  'екзекуция:execution|екип:kit|екипирам:outfit|екипиране:equipment|екипировка:equipment/kit/outfit|' +
  'екологичен:ecological|екология:ecology|екосистема:ecosystem|екран:screen|екранирам:screen/shield|' +
  'екскаватор:grab|екскурзия:sally/trip|екскурзовод:courier|експедиция:expedition/forwarding|' +
  'експериментален:experimental/trial|експерт:expert/judge|експертен:expert|експлицитен:definitive|' +
  'експлоатация:exploitation|експлоатирам:milk|експлозив:explosive|експлозия:bang|експонента:exponent|' +
  'експоненциален:exponential|експорт:export|експортен:export|експортирам:export|експрес:express|' +
  'експресен:express|екстензия:extension|екстремен:extreme|екшън:action|еластичност:resilience|' +
  'елегантност:grace|електрически:electric|електричество:electricity|електрон:electron|' +
  'електронен:electronic|електроника:electronics|електроцентрала:power station|елемент:element|' +
  'елементарен:elemental|елен:deer|елита:elite|елмаз:diamond|елов:deal|еманципация:emancipation|' +
  'емир:emir|емисия:issue|емоция:sentiment|енергичен:active/dynamic/keen/spry|енергия:energy/pep|' +
  'енориаш:parish|енория:parish|епархия:see|епископ:bishop|епископат:see|епоха:age/era|' +
  'епруветка:test tube|епсилон:epsilon|ера:age/era|ерекция:erection|ерудиция:scholarship|есен:autumn|' +
  'ескадра:squadron|ескадрила:squadron|ескадрон:squadron/troop|естествен:natural|естрада:platform|' +
  'етаж:level|етап:round/stage|етер:ether|етика:ethics/morality|етнически:ethnic|ето:there/this|' +
  'ефективен:efficient|ефикасен:efficient|ефир:air/ether|ефрейтор:corporal|ехо:echo|ехтя:echo/ring|' +
  'еча:ring|жаба:frog|жадувам:pine|жак:jack|жаргон:cant|жега:heat|желание:mind|' +
  'желая:list/love/need/will|железария:hardware|железен:iron|железница:railway|желирам:gel|' +
  'желязо:iron|жена:woman|женска:female|женски:female/feminine|женствен:feminine|жерав:crane|' +
  'жертва:offering/toll|жертви:casualty|жертвоприношение:offering|жест:sign|жестикулирам:sign|' +
  'жетон:chip/coin/token|жив:bright/live/living|живак:mercury|живеене:living|живея:live/people|' +
  'живот:life|животворен:vital|животински:animal/zoological|животно:animal|жигльор:jet|жигосвам:brand|' +
  'жизнен:vital|жизненоважен:vital|жизненост:pep|жилетка:vest|' +
  'жилище:accommodation/dwelling/housing/place|жилищен:residential|жица:wire|жлеб:chase|жребий:lot|' +
  'жури:jury|журнал:journal/magazine|жълт:yellow|жълта:yellow|жълтица:gold|жълто:amber|жълтокафяв:tan|' +
  'жълъд:acorn|жъна:reap|жътва:crop|забава:entertainment/party|' +
  'забавление:entertainment/play/recreation|забележим:marked|забележителен:salient|' +
  'забележителност:landmark|забележка:note/observation|забелязвам:note/spot/spy|забивам:plant/slam|' +
  'забиване:slam|забранен:illegal|забъркам:mix|забърквам:mix|заварка:welding|заваряване:welding|' +
  'завет:lee|завещавам:leave/will|завещание:will|завещая:leave|завивам:roll/turn|зависещ:contingent|' +
  'зависим:subordinate|завистлив:green|завладявам:grab|завод:factory/mill/works|завоевание:conquest|' +
  'завой:turn|завоюване:conquest|завъртам:turn|завъртулка:hook|завърша:end|завършвам:end|' +
  'завършване:ending|завършен:over|загар:tan|загарям:tan|загатване:cue|загинал:fallen|заглавие:title|' +
  'заглушавам:silence|заговор:conspiracy|загорял:tan|заграждам:park/rail|заграждение:paddock|' +
  'загриженост:concern|загряващ:heating|загуба:loss/waste|загуби:cost/toll|загърлям:hill|' +
  'зад:after/behind|задавам:set|задание:target/task|задача:job/mission/task|задвижвам:drive|' +
  'задвижване:propulsion|заден:back/hind/rear|задигам:boost/jack|задник:behind/butt/rear|' +
  'задница:behind|задоволителен:fair|задоволя:content|задоволявам:content|задрасквам:strike|' +
  'задръстване:block|задължение:debt/liability/part/responsibility|задължителен:compulsory/mandatory|' +
  'задържам:grab/stay|задържане:detention|задъхвам:wind|заедно:jointly/tandem/together|заем:loan|' +
  'заема:lend/rent|заемам:lend/loan/rent|заетост:employment|заземявам:earth/ground|' +
  'заземяване:earth/ground|заинтересувам:interest|закачалка:peg|закачка:lark|заклеймявам:brand|' +
  'заклинание:spell|заклинвам:key|заключавам:judge|заключвам:key|заключителен:terminal|закон:act/law|' +
  'законен:legal/statutory|законов:legal|законодателство:legislation|законопроект:bill|закотвям:moor|' +
  'закрепвам:firm/fix/peg/plant|закрепване:fix|закрепен:fast|закрилник:shield|закрит:covered|' +
  'закръглен:round|закръглена:pneumatic|закръглям:round|закръгляне:round|закусвалня:snack bar|' +
  'закусвам:snack|закуска:snack|зала:hall|залагам:lay/place|залеж:deposit|залесявам:forest/wood|' +
  'залесяване:forestry|залив:bay/gulf|заливам:flood|заливче:cove|залог:voice|залоствам:bolt|' +
  'залязвам:set|заменя:change|заменям:change/replace|замествам:replace/spell|заместник:deputy/supply|' +
  'замина:leave|заминавам:leave|заминаване:leave|замислям:concert/design/plan|заможен:well off|' +
  'замразявам:ice|замъглен:wan|замъглявам:mist|замък:castle|замърсяване:pollution|замяна:change|' +
  'занапред:forward|занаят:craft/job|занаятие:trade|занаятчия:craftsman|зандан:prison|' +
  'занималня:study hall|занимание:employment|зановец:broom|заобикалям:circle/compass/wind|' +
  'заоблен:round|запад:west|западен:western|запазвам:book/reserve/save|запалвам:light|' +
  'запалване:lighting|запалим:combustible|запалка:fuse/light|запалянко:fan|запас:reserve/store/supply|' +
  'запасен:spare|запаси:reserve|запасяване:reserve|запетая:comma/point|запечатвам:seal|' +
  'запис:record/register/registry/save|записвам:book/record/register/save|записвач:register|' +
  'записка:note|запиша:register|заплата:pay|заплащам:pay|заповед:command/order/word|заповядам:order|' +
  'заповядвам:bid/command/order|запомня:go down|запомням:file|започвам:begin/launch/open/start|' +
  'заприщвам:stem|запушалка:plug|запушвам:plug/stop|запълвам:fill|запълване:fill|заравям:bury/earth|' +
  'зараждане:generation|зараза:infection|заразяване:infection|зараствам:heal|зарегистриран:registered|' +
  'зареден:loaded|заредя:supply|зареждам:gas/import/supply|заровя:bury|зародиш:seed|засаждам:plant|' +
  'заседание:meeting|заселвам:plant|засенчвам:eclipse/shadow|заслон:pick/screen|заслуга:merit|' +
  'заслужавам:merit|заслужаващ:worth|заслужен:just/worth|заставя:force|заставям:force|' +
  'застаряващ:aging|застой:stand|застоял:still|застраховане:insurance|застраховка:assurance/insurance|' +
  'застрелвам:plug|засявам:seed|засягам:concern|засядам:beach|затвор:jail/penitentiary/prison/seal|' +
  'затворен:closed|затворник:prisoner|затворница:prisoner|затворнически:penitentiary|' +
  'затворничка:prisoner|затишие:calm|затравка:seed crystal|затрупвам:bury|затръшвам:slam|' +
  'затъмнение:eclipse|затъмнявам:eclipse|захапвам:snap|захапка:bit|захар:sugar|захвърлям:can/chuck|' +
  'захранвам:feed|захранване:feed|зацепване:mesh|защипвам:nip/peg|защипване:snap|' +
  'защита:defense/protection/security/shield|защитавам:guard/shield/ward|защитен:defensive|' +
  'защитеност:protection|защитим:tenable|защитник:advocate/back/guard/shield|защо:why|защото:because|' +
  'заявление:application|заявявам:affirm/state|звание:rank|звезда:star|звезден:starry/stellar|' +
  'звездичка:star|звездообразен:starry|звено:link|звук:phone/sound/voice|звуча:ring/sound|' +
  'звучен:voiced|звън:bell/ring|звънец:bell|звънлив:silvery|звънтя:chime/ring|звъня:call/chime/ring|' +
  'звяр:animal|здание:building/fabric|здрав:fast/healthy/iron/solid|здраве:health|здравей:hello/hi|' +
  'здравейте:hello|здравеопазване:health care|здраво:fast|здравословен:healthy|здрасти:hello/hey/hi|' +
  'зебра:zebra|зелен:green|земеделски:agricultural|земен:terrestrial|земя:country/earth/floor/ground|' +
  'зенит:meridian|зета:zeta|зид:wall|зима:winter|зимувам:winter|златар:goldsmith|златен:gold/golden|' +
  'златист:gilt/gold|злато:gold|златоносен:gold bearing|злодей:heavy|злополука:accident|' +
  'злоупотреба:misuse|злоупотребявам:misuse|змей:dragon|знае:aware|знак:index/mark/note/sign|' +
  'знаме:banner/color/ensign/flag|знамение:sign|знаменит:famous|знаменитост:lion|' +
  'знаменосец:standard bearer|знание:knowledge|знахар:medicine man|знача:mean|' +
  'значение:import/meaning/sense|значителен:decent/fair/major/marked|значително:well|зоб:feed|' +
  'зов:call|зона:belt/region/zone|зоологически:zoological|зоопарк:zoo|зора:dawn/sunrise|зори:dawn|' +
  'зрение:vision|зрителен:optic/visual|зрънце:grain|зрялост:maturity|зъб:fang/tooth|зъбен:dental|' +
  'зъбец:barb/tooth|зъби:tooth|зъболекарски:dental|зъл:mean|зървам:glimpse|зърнистост:grain|' +
  'зърно:grain|ива:list|ивица:bar|иго:yoke|игра:game/play|играя:act/game/play|игрище:field|' +
  'игумен:abbot|идвам:come|идеал:ideal|идеален:ideal|идентификация:identification|' +
  'идентичност:identity|идея:concept/idea|избавям:deliver/save|избирам:choose/name/pick/select|' +
  'избиране:election|избирателен:electoral/selective|изблик:sally|избор:choice/election/option/pick|' +
  'избори:election|избран:select|избродира:work|избухлив:explosive|избягвам:help/miss|' +
  'изваждане:extraction|извеждам:output|извеждане:output|изверг:monster|известен:famous|' +
  'известие:advice/word|известия:news|известност:fame|изветрял:flat|извивам:bow|извивка:bow/twist|' +
  'извирам:head/well|извия:bow|извличане:evolution|извод:issue|извор:origin/source/spring/well|' +
  'извън:outside|извънреден:extra/extreme|извънредно:ultra|извъртам:hedge/twist|извършвам:transact|' +
  'извършване:performance|изгаряне:combustion|изгладя:iron|изглаждам:iron|' +
  'изглед:outlook/prospect/sight/view|изглеждам:seem/strike|изгода:benefit/profit|изгонвам:oust|' +
  'изграждам:put up|изграждане:building|изгрев:sunrise|изгрявам:dawn|изгряващ:rising|издавам:issue|' +
  'издаване:publishing|издаден:outstanding|издаденост:salient|издание:issue|изделие:manufacture/work|' +
  'издигам:boost/lift|издигане:ascent|издокаран:spruce|издръжка:maintenance|издълбавам:chase|' +
  'издънка:sprout|издържам:bear/last/wear|изисквам:demand/exact|изказва:voice|изкапвам:still|' +
  'изкачване:ascent|изкашляне:hawk|изключвам:bar|изключен:disabled|изключителен:banner|' +
  'изкоп:excavation|изкопаване:excavation|изкопаемо:fossil|изкоренявам:root|изкорубване:warp|' +
  'изкривявам:warp|изкривяване:twist/warp|изкусен:deft/proficient/skillful|изкуствен:artificial/false|' +
  'изкуство:art|изкълчвам:twist|изкълчване:twist|излагане:display|излекувам:heal|изливане:issue|' +
  'излизам:go out|излитам:take off|излишен:spare|изложба:exhibition/show|излъчвам:ray|' +
  'излъчване:aura/radiation|излюпвам:hatch|изляза:go out|измама:fraud/sham|измамвам:fox|измами:fraud|' +
  'измамник:fraud|изменение:change/modification|изменчив:variable|изменя:change|изменям:change|' +
  'измерване:measurement|измерение:dimension|измивам:wash|измислям:coin|измъдрям:hatch|изнасям:export|' +
  'изневерявам:two time|износ:export|износвам:waste|износване:waste/wear|износен:old/shot|' +
  'изобилие:flood/wealth|изображение:icon/image/portrait|изобразявам:image/paint|изолация:seal|' +
  'изолирам:island|изопачавам:twist|изопачаване:twist|изоставя:leave|изоставям:leave|' +
  'изпит:examination/test|изпитание:test/trial|изпитвам:experience/sound/test/trial|изпичане:firing|' +
  'изплащам:pay|изповядващ:professor|използваем:practical|използвам:profit/use/work|използван:old|' +
  'използване:employment/use|изправен:standing|изправителен:corrective/penitentiary|изправност:repair|' +
  'изправям:right/true|изпразвам:void|изпращам:send/ship|изпращане:forwarding/issue|изпробване:trial|' +
  'изпросвам:beg|изпрося:beg|изпускам:miss|изпъждам:shoo|изпъквам:project|изпъкващ:salient|' +
  'изпъкналост:relief|изпълнение:enforcement/execution/performance|изпълнителен:executive|' +
  'изпъстрен:shot|изработвам:manufacture/produce/tool|изработка:work|изработя:manufacture/produce|' +
  'изравнявам:align/even/grade/level|изравям:quarry|израз:phrase|изразходвам:work|' +
  'изразходване:consumption|изразя:express/phrase|изразява:word|изразявам:express/phrase/state|' +
  'израствам:sprout|изрезка:cut out|изречение:sentence|изричен:express|' +
  'изследвам:research/study/survey|изследване:examination/exploration/research/study|' +
  'изслушване:hearing|изстисквам:express|изстисквачка:mill|изстрел:shot|изстрелвам:launch|' +
  'изстрелване:launch|изтичам:drain/issue|изтичане:issue|изтласкване:clean|изток:east|' +
  'източен:east/eastern|източник:beginning/fountain/origin/parent|изтощавам:waste|изтравниче:heath|' +
  'изтребител:fighter|изтривалка:mat|изтривам:delete|изтъквам:point out|изтъкнат:outstanding|' +
  'изтънявам:thin|изумруд:emerald|изумруден:emerald|изучавам:study|изучаване:study|изфабрикувам:coin|' +
  'изхабяване:waste|изхвърлям:chuck/launch|изход:gate|изцерявам:heal|изцяло:clean/flat/whole|' +
  'изчакване:waiting|изчерпателен:full scale|изчисление:calculation/evaluation|изчислител:computer|' +
  'изчислявам:compute/figure/find|изчистване:clearance|изящен:fine|икона:icon|иконом:butler|' +
  'икономика:economics/economy|икономисвам:save/spare|икономичен:economic|икономически:economic|' +
  'икономия:saving|илюзорен:visionary|илюстрации:illumination|имам:have/own|име:name|имейл:email/mail|' +
  'имение:estate/manor|именно:just|именувам:name|имиграция:immigration|имитация:sham|' +
  'имот:estate/property|импас:hook|император:emperor|империя:empire|имперски:imperial|' +
  'импозантен:grand|импровизирам:wing|импулс:momentum/pulse|имунен:immune|имущество:substance|' +
  'иначе:else/otherwise|инвалид:disabled|инвалиден:disabled|инвалидност:disability|' +
  'инвентаризация:review|инверсия:inversion|инвестирам:invest|инвестиране:investment|' +
  'инвестиция:investment|индекс:index|индексирам:index|индивид:individual|индивидуален:individual|' +
  'индивидуалност:identity|индиго:carbon/indigo|индустриален:industrial|индустрия:industry|' +
  'инжекция:jab/shot|инженер:engineer|инженерка:engineer|инициал:initial|' +
  'инициатива:enterprise/initiative|инкубатор:incubator|иновация:innovation|инспектирам:survey|' +
  'инспектор:inspector|инспекция:inspection|инсталация:installation|инсталиране:installation|' +
  'инстинкт:instinct|институт:institute|институция:institution|инструмент:apparatus/instrument/tool|' +
  'инсценирам:stage|интеграция:integration|интегриране:integration|интелект:intelligence|' +
  'интелектуален:intellectual|интелектуалец:intellectual|интелигентен:intelligent/smart|' +
  'интензивен:acute/full/keen|интензивност:intensity/strength|интервал:space|интерес:concern/interest|' +
  'интернационален:international|интерфейс:interface|интрига:node/scheme|интуитивен:intuitive|' +
  'интуиция:insight/instinct|инфекция:infection|инфлация:inflation|инфлуенца:influenza|' +
  'информация:information|инфраструктура:infrastructure|инфрачервен:infrared|инцидент:accident|' +
  'ипотека:mortgage|ипотекирам:mortgage|ирис:flag|иск:action|искам:demand/list/will|искане:demand|' +
  'искра:spark/sparkle|искрен:frank/honest/open|искрене:sparkle|искря:spark/sparkle|искрящ:brilliant|' +
  'истински:honest/real/true|исторически:historic/historical|история:history|йон:ion|кабел:cable|' +
  'кабелт:cable|кабинет:cabinet/study|кабрио:convertible|кабриолет:convertible|' +
  'кавичка:quotation marks|кавички:quotation marks|кадет:cadet|кадър:shot/still|казино:casino|как:how|' +
  'кака:older sister|какво:what|кал:mud|калафатя:pay|калкан:party wall|калугерка:nun|' +
  'калъп:cake/cast/last/mold|калъф:case|калям:mud|камара:house|камбана:bell|камбанка:chime|' +
  'камбанки:chime|каменен:stone|каменист:rocky/stony|каменоломна:quarry|камера:camera/chamber|' +
  'кампания:campaign|кампус:campus|камък:rock/stone|камъш:rush|канал:canal/channel/chase/drain|' +
  'канализирам:channel|канапе:sofa|канарче:canary|кандидатствам:apply|канон:round|канонизирам:saint|' +
  'кантора:bureau/office|канцелария:bureau/office|канцлер:chancellor|канцлерка:chancellor|' +
  'каньон:canyon|каня:bid|капак:cap/hood/top|капан:hook/net|капацитет:capacity/content|' +
  'капитал:capital/fund|капитан:captain/master|капител:capital|капия:gate|капра:box|карам:drive/work|' +
  'карамбол:cannon|караул:watch|кардинал:cardinal|кардирам:card|каре:block/square|карета:carriage|' +
  'кари:diamonds|карибу:caribou|карикатура:send up|каро:diamond|каросерия:body|карт:cart|' +
  'карта:card/map|картечница:machine gun|карти:card game|картинг:go cart|картирам:map|картичка:card|' +
  'картотекирам:file|картоф:potato|каруца:cart/wagon|касая:concern|касета:cartridge|касиер:treasurer|' +
  'кастинг:casting|кастря:crop|катализатор:accelerator|катастрофа:accident|категория:category|' +
  'катедрала:cathedral|като:like|каторжник:transport|каучук:rubber|кафе:coffee|кафяв:brown|' +
  'кафяво:brown|каца:barrel|качествен:quality|качество:merit/property/quality|качулка:hood|кашон:case|' +
  'квадрат:square|квадратен:square|квадратче:square|квант:quantum|квантов:quantum|' +
  'квартал:block/quarter|квартира:accommodation/place|квинта:fifth|кей:pier/quay|кемпер:motor home|' +
  'кенар:list|керамика:ceramic|керамичен:ceramic|кестен:chestnut|кестеняв:auburn/chestnut|' +
  'кетъринг:catering|кехлибар:amber|кехлибарен:amber|кибернетика:cybernetics|' +
  'киберспорт:electronic sport|кибрит:match|кивот:ark|кил:keel|килватер:wash|килийка:cell|' +
  'килия:cell/ward|кино:cinema/movie|кинофилм:movie|кипя:sparkle|кирка:pick|кирпич:adobe|' +
  'кисел:fool/green|кит:whale|клавиш:key|кладенец:well|клапа:valve|клапан:valve|' +
  'клас:class/grade/rate/year|класа:class|класиране:standing|класификация:classification|' +
  'класифицирам:class/rank|клатене:rock/roll|клатя:rock/wag|клафтер:fathom|клей:size|' +
  'клеймо:brand/seal/stamp|клетка:cell|клетъчен:cellular|клиент:client|клиентка:client|кликам:flash|' +
  'кликвам:click|кликване:click|климат:climate|клин:scotch|клиника:clinic/infirmary|клиничен:clinical|' +
  'клиринг:clearance/clearing|клон:branch|клоня:trend|клуб:club|клуп:loop|клюн:bill|' +
  'ключ:key/keystone/peg/switch|ключов:key|кмет:mayor|кметица:mayor|книга:book|книжен:paper|' +
  'книжник:scribe|княгиня:princess|княз:prince|коалиция:coalition|кобила:mare|кобилица:balance beam|' +
  'ковач:smith|ковачка:smith|ковчег:ark|ковчежник:treasurer|ковчежничество:treasury|' +
  'ковчежничка:treasurer|кога:when|когата:when|когато:that/when|код:code|кодекс:code|кодирам:code|' +
  'което:that/who|коефициент:factor/index/rate|кожа:hide/leather/skin|кожен:leather|кожица:skin|' +
  'кожух:case/housing|коз:trump|козметика:cosmetics|които:who|кой:which/who|койка:cot|който:that/who|' +
  'кокаин:snow|кокал:bone|кокошарник:coop|кокс:coke|коксувам:coke|кола:automobile/car/carriage/cart|' +
  'колан:band/belt|колар:coach driver|колеж:college|колектив:collective|' +
  'колективен:collective/communal/corporate|колекция:collection|колело:bicycle/wheel|колелце:ring|' +
  'колиба:cot/hut|количествен:quantitative|количество:deal/number/quantum|колко:how|колона:file/pier|' +
  'колония:colony/community|колорит:color|колче:peg|команда:brigade/command/commando/squad|' +
  'командвам:captain/command|командване:command|командир:commandant/commander|' +
  'командировка:business trip|комби:station wagon|комбинация:combination/composite|' +
  'комбинирам:combine/match/mix|комбиниран:composite|комерсиален:commercial|комисар:commissioner|' +
  'комисионна:commission|комисия:commission/committee|комитет:board/committee|компактен:compact|' +
  'компания:company/set|компас:compass|компенсация:compensation/offset|компенсирам:offset|' +
  'компетентен:able|компетентност:capacity/competence|комплекс:complex|комплексен:complex|' +
  'комплект:kit/set|комплектувам:make up|композит:composite|композиция:design|компонент:component|' +
  'компютър:computer|комуна:commune/community|комунален:communal|комунизъм:communism|' +
  'комуникация:communication|комунист:communist|комунисти:communist|комунистически:communist|' +
  'комунистка:communist|комутатор:switch|кон:horse/knight|конвертируем:convertible|' +
  'конгломерат:conglomerate|конгрес:conference/congress|кондак:stock|кондензатор:capacitor|' +
  'конкретен:concrete/given/tangible|конкуренция:competition|конник:mount|консенсус:consensus|' +
  'консервативен:conservative|консерватор:conservative|консервация:conservation|консервирам:can|' +
  'консолидиран:consolidated|конспирация:conspiracy|конструкция:construction/design|' +
  'консулство:consulate|консултант:consultant|консултантка:consultant|консултативен:advisory|' +
  'консуматор:consumer|консумация:consumption|консумиране:consumption|контакт:contact|' +
  'контейнер:container|контекст:context|контингент:contingent|континент:continent|' +
  'континентален:continental|контра:barb/counter|контраадмирал:rear admiral|контрол:check|' +
  'контролен:pilot|контролирам:check/command/control/monitor|контур:line/loop|' +
  'конфедерация:confederation|конференция:conference/congress|конфиденциален:private|конфискувам:levy|' +
  'конфликт:strife|концентрирам:focus|концентриран:concentrated|концерн:concern|концерт:concert|' +
  'кооператив:cooperative|кооперативен:cooperative|кооперация:cooperation/cooperative|' +
  'координация:coordination|копие:carbon/print|копнеж:pine|копнея:long/pine|коприна:silk|кора:skin|' +
  'кораб:ship/vessel|корабоплаване:navigation|корав:firm|корен:root/stem|коригирам:right|' +
  'коридор:lane/passage|корито:channel/pan|кормило:steering wheel|кормчия:pilot|' +
  'корона:collar/crown/head|коронен:crown|коронка:cap/crown|коронясвам:crown|корпоративен:corporate|' +
  'корпорация:body|корпус:body/corps/corpus/housing|корт:court|коруба:hollow|коса:hair|' +
  'космически:cosmic/universal|космос:cosmos/space|кост:bone|коствам:cost|костенурка:turtle|' +
  'костилка:stone|костица:bone|косъм:hair|котак:cat|котарак:cat|коте:cat|котенце:kit/kitty|' +
  'котировка:quotation|котка:cat|котловина:pan|коч:ram|кочияш:coach driver|кошара:fold/pen|' +
  'кошер:beehive|кошута:hind|която:that/who|крада:lift|краен:extreme/last/terminal|' +
  'край:area/border/end/ending|крайбрежие:coast|крайно:ultra|крайнодясно:far right|крайност:extreme|' +
  'крак:foot|крал:king|кралица:queen|кралски:royal|кралство:kingdom|кран:crane|кранта:jade|' +
  'красавец:beauty|красавица:beauty|красив:fair/nice|красота:beauty|краткосрочен:short term|' +
  'кратък:short|крача:step/stride|краче:foot|крачка:step|кредит:credit/trust|кредитирам:trust|' +
  'крепост:fortress|крещалец:water rail|крещя:cry|крещящ:flash|крик:jack|крило:forward/sail/wing|' +
  'криминален:criminal|крипта:crypt|кристал:crystal|кристалин:lens|критерий:standard|' +
  'критичен:critical|крия:hide|кроасан:crescent|кройка:cut|крона:crown|крос:cross country|' +
  'кросно:warp beam|кроше:hook|кръв:blood|кръг:circle/circuit/round|кръгозор:view|кръгом:right about|' +
  'кръгъл:even/round|кръжа:circle/wheel|кръжец:circle|кръст:cross|кръстене:cross|кръстопът:hub|' +
  'кръстосвам:cross|кръстоска:cross/hybrid|кръстя:cross|кръчма:bar/inn|кръщавам:name|крясък:call/cry|' +
  'куб:cube|кубе:dome|кубичен:cubic|кубически:cubic|кубче:cube|кувьоз:incubator|кука:hook|кула:tower|' +
  'кулиса:link|култ:worship|култура:crop/culture|културен:cultural|кумулативен:cumulative|' +
  'куп:mountain|купа:heart|купол:canopy/dome|купувам:purchase|курабия:snap|куриер:courier/messenger|' +
  'курник:coop|курорт:resort|курс:class/line/route/year|куршум:bullet/projectile|' +
  'кутия:box/case/chest/trunk|кутре:cub|куфар:case|кух:hollow|куче:dog|кушетка:sofa|къде:where|' +
  'къдря:wave|кълбо:ball/globe/roll|кълн:sprout|кълчища:tow|кънтри:country|къпане:bath|къпя:bath|' +
  'кърлеж:tick|къртица:mole|къс:piece/short|късам:pick|късмет:fortune|късче:bit|къща:building/house|' +
  'кюспе:oil cake|лабиринт:maze|лаборатория:laboratory|лавина:avalanche|лаг:log|лагер:bearing/camp|' +
  'лагерувам:camp|ладия:boat|лазарет:infirmary|лазер:laser|лазур:azure|лазурен:azure|лайм:lime|' +
  'лакомник:pie|лампа:lamp|лани:last year|лапа:bill/paw|лапад:dock|лауреат:laureate|' +
  'лауреатка:laureate|лебед:swan|левга:league|левица:left|легален:legal|легенда:key/legend|' +
  'легион:legion|легирам:alloy|леговище:den|лед:ice|леденостуден:ice cold|ледоразбивач:icebreaker|' +
  'лежанка:bench press|лейди:lady|лейка:can|лейтенант:lieutenant|лек:light|лекарство:drug/medicine|' +
  'леко:light|лекомислен:light|лекота:facility|лекувам:doctor/heal/therapy|леля:mother|' +
  'лента:band/film/lane/ribbon|лепенка:stamp|лес:forest|лесен:easy/light/simple|лесна:easy|' +
  'леснина:facility|лесовъдство:forestry|летене:flight/fly|летец:pilot|летище:airfield/airport|' +
  'летопис:history|летувам:summer|летя:fly|летящ:airborne|лечебен:therapeutic|' +
  'лечение:medicine/therapy/treatment|леща:glass/lens/optic|леяр:founder|леярна:foundry|либела:level|' +
  'либерал:liberal|либерален:liberal|либрето:book|лига:league|лигавник:bib|лигавче:bib|лигатура:tie|' +
  'лидер:leader|лидерство:leadership|ликвидация:liquidation|ликвиден:liquid|ликувам:glory|' +
  'ликуване:triumph|лингвистичен:linguistic|линеал:square|линейка:ambulance|линия:line/people|' +
  'линк:link|липса:poverty|лира:sterling|лисица:fox|лист:leaf/page|листо:leaf|литературен:literary|' +
  'литий:lithium|литургия:church|лифт:lift|лихва:interest|лице:person|лицемерие:cant|' +
  'личен:individual/personal|личност:figure/individual/person|лишей:lichen|лишен:void|' +
  'лов:chase/hunt/hunting|ловкост:craft|ловувам:hunt|ловък:deft/skillful|ловя:hunt|лого:logo|' +
  'лодка:boat|ложа:box|лоза:vine|локален:local|локва:pool/wash|локомотив:locomotive|лонгборд:gun|' +
  'лоно:fold|лорд:lord|лот:lead|лотария:lottery|лотос:lotus|лоцман:pilot|лоялен:true blue|' +
  'лудория:lark|лудувам:lark|лула:tobacco pipe|луна:moon|лунен:lunar|лупинг:loop|луфт:clearance|' +
  'лъв:lion|лъвче:lion cub|лък:bow|лъскав:shining|лъч:beam/ray|лъчение:radiation|любезен:nice|' +
  'любим:pet/precious/special|любимец:pet|любов:love|любя:pet|любящ:fond|люде:man/people|люлеене:rock|' +
  'люлея:rock|люпило:hatch|люспа:scale|люспи:scale|лютивост:heat|лющя:hull/scale|ляв:left/port|' +
  'лято:summer|магазин:magazine/shop|магазия:warehouse|магаре:horse|магистър:master|магически:magic|' +
  'магия:magic|магнетичен:magnetic|магнитен:magnetic|магнитуд:magnitude|магьосничество:magic|' +
  'мадам:madam|мажорен:major|мазка:dab|майка:mother/queen|майор:major|майстор:dab/master|' +
  'майсторка:master|майсторски:master|максимум:peak|маламашка:hawk|малко:little/any/few/some|' +
  'маловажен:minor|малочислен:thin|малцинство:minority|малък:little/small|мамут:mammoth|мамя:sham|' +
  'манастир:monastery|манго:mango|мандало:bolt|мандра:dairy|мандрил:drill|маниер:fashion/style|' +
  'манипулирам:work|манифестация:march|мантинела:board|маншет:turn up|маратон:marathon|маргарит:pearl|' +
  'марка:brand/make/mark|маркетинг:marketing|маркирам:tick|марля:lint|марс:top|марш:march|' +
  'маршировка:march|марширувам:march|маршрут:route|маса:bulk/mass/table|масив:array|' +
  'масивен:bulk/solid|маска:mask|маскарад:mask|маскирам:mask|масло:oil|масмедия:media|масов:mass|' +
  'мастило:ink|математика:mathematics|математически:mathematical|материал:material|' +
  'материален:material/physical|материя:fabric/material|матирам:mate|матрица:matrix|махам:wave|' +
  'махане:wave|махна:wave|мацвам:dab|мацка:fish|мач:game/match|машина:machine|' +
  'машинален:automatic/mechanical|машинария:machinery|машинен:mechanical|машинист:engineer|' +
  'машиностроене:mechanics|мащаб:scale|мащабирам:scale|мебел:furniture|мед:copper|медал:medal|' +
  'медалион:medallion|меден:copper|медиум:medium|медицина:medicine|медицински:medical|медия:media|' +
  'междинен:intermediate|между:amid/among/between|междуградска:extension|междуградски:long distance|' +
  'международен:international|междуосие:track|междучасие:break|междущатски:interstate|мелница:mill|' +
  'мелничар:miller|мелничарка:miller|мелодичен:harmonic|меля:mill|мембрана:membrane|мемориал:memorial|' +
  'мене:me|мениджмънт:management|менструация:monthly|мента:mint|ментов:mint|мерене:measurement|' +
  'меридиан:meridian|мерник:sight|меродавност:competence|меса:mass|месец:month/moon|месо:meat|' +
  'местен:domestic/local/native/regional|местност:part|местоназначение:destination|' +
  'местоположение:location/site|местя:broom/move/shift|метал:metal|металургия:metallurgy|метеж:riot|' +
  'метеорология:meteorology|метла:broom|методичен:systematic|метох:convent|метъл:metal|механа:bar|' +
  'механизъм:assembly/machinery/mechanism/works|механик:mechanic|механика:mechanics|' +
  'механичен:mechanical|меч:sword|мече:bear cub|мечка:bear|мечок:bear|мечоносец:sword|мечта:dream|' +
  'мечтател:visionary|мечтателен:visionary|мечтая:dream|миг:blink/flash/second/tick|мигам:blink|' +
  'мигане:blink|миграция:migration|миене:wash|мизерия:poverty|микровълна:microwave|микс:mix|' +
  'миксирам:mix|мил:nice|милвам:pet|милиция:militia|милостив:benevolent|милостиня:alms|' +
  'милосърдие:charity|мина:mine|минал:former/last|минало:history|минерал:mineral|минимален:minimum|' +
  'минимум:minimum|минирам:mine|миниране:mining|министерски:ministerial|министерство:ministry|' +
  'министър:minister/secretary|министърка:minister|минорен:minor|мир:peace/rest|' +
  'мирен:calm/pacific/peaceful|миролюбив:pacific|мисия:mission|мисловен:intellectual/mental|' +
  'мисъл:idea/mind|митница:customs|мито:customs/duty|митрополит:metropolitan|мишена:target|мия:wash|' +
  'млад:young|младеж:youth|младежки:young|младини:youth|младост:youth|младши:junior/little|' +
  'млекарница:dairy|млечен:dairy|млечнобял:milk white|мляко:milk|мнение:mind/point/sentence|' +
  'много:lot/many/much/right|многоъгълник:polygon|множествен:plural|множество:concourse/crop/host/lot|' +
  'множител:factor|мобилен:mobile|мобилизация:mobilization|мобилизирам:levy|мобилност:mobility|' +
  'мобифон:mobile phone|мога:can/may|могъщество:might|мода:fashion|модел:example/pattern|' +
  'модерен:contemporary/modern|модерирам:moderate|модификация:modification|модул:module|' +
  'модулация:cadence/inflection|модулен:modular|мой:mine/my|мокря:wash|мол:mole|молба:application|' +
  'молекулен:molecular|молекулярен:molecular|моля:beg/bid|момент:point/second/tick|момиче:bird|' +
  'момче:jack/lad|момък:lad/youth|монарх:monarch|монах:religious|монахиня:nun|монета:coin/piece|' +
  'монитор:display/monitor|монолитен:monolithic|монотонен:even|монтирам:settle|монтиране:installation|' +
  'монумент:monument|морав:purple|морал:morality|море:sea|мореплаване:navigation|' +
  'мореплавателен:nautical|морски:marine/maritime/nautical|мост:bridge|мостик:bridge|' +
  'мотив:motive/purpose|мотивирам:drive/motive|мотор:engine/motor|моторен:motor|мотоциклет:motorcycle|' +
  'мочурище:fen/marsh|мошеник:fraud|мощ:force/might/strength|мощен:heavy duty|мощност:power|мрава:ant|' +
  'мравия:ant|мравка:ant|мравояд:aardvark|мрак:dark/night|мрамор:marble|мрачен:dark|' +
  'мрежа:grid/mesh/net/network|музей:museum|музика:music|муниции:ammunition|муниципален:municipal|' +
  'мура:pine|мустанг:mustang|муфа:union|муха:fly|муча:bell|мушка:foresight|мушкам:jab/pop/stoke|' +
  'мъгла:mist|мъдрец:sage|мъдър:sage/wise|мъж:man|мълния:bolt/lightning|мълчание:silence|мъркам:purr|' +
  'мъркане:purr|мършав:spare|мъх:down|мъченик:martyr|мъченичка:martyr|мющерийка:client|мющерия:client|' +
  'място:location/place/seat/site|мятам:cast/dart/launch|мятане:cast/launch|мях:skin|набивам:drum/ram|' +
  'наблюдавам:eye/watch|наблюдение:observation/surveillance|набождам:spit|набор:class/page|' +
  'набрашнявам:flour|наброявам:number|навес:canopy|навестявам:hit/see|навечерие:eve|навивам:wind|' +
  'навигация:navigation|навличам:don|навло:shipping|наводнение:flood|наводнявам:flood|навреме:pat|' +
  'навсякъде:anywhere|навън:outside|навътре:inland/inside|нагоре:up|нагорещявам:heat|' +
  'награда:award/premium|награждавам:award|нагрявам:heat|нагряване:heating|над:above/over|' +
  'надбавка:premium|надвивам:beat|наддаване:auction/commerce|надежда:hope/prospect/trust|' +
  'надежден:safe/solid|надзиравам:monitor|надзирател:monitor|надзор:oversight/surveillance|' +
  'надменен:high hat|надменност:pride|надолу:below/down|надпис:writing|надписвам:letter|' +
  'надпревара:competition|надрусан:high|надуване:inflation|надървяне:wood|надясно:right|' +
  'наелектризиращ:electric|наем:rent|наема:rent|наемам:rent|наемател:tenant|наемен:hackney|' +
  'наемодател:letter|нажеженост:glow|назад:back/behind|название:name/title|наземен:terrestrial|' +
  'назначавам:name/place/seat|назначение:commission/destination|назовавам:call/name/style|' +
  'наивен:fond/simple|наименование:name|наистина:quite|наказание:discipline/penalty/punishment|' +
  'наказателен:penal|накип:scale|накланям:cant/hang|наклон:cant/grade|накрая:last|накренявам:list|' +
  'накреняване:list|накъде:where|налагам:enforce/levy|налог:levy/tax|наляво:left|налягам:press|' +
  'налягане:pressure|намаление:reduction|намалея:go down|намалявам:abate|намаляване:reduction|' +
  'намек:cue|намерение:design/mind/purpose/target|намеря:find|намествам:set|наместване:reduction|' +
  'наметка:wrap|намирам:find|намиране:find|нанадолнище:descent|нанасяне:register|нанизвам:string|' +
  'нанос:wash|нападател:forward|нападение:assault|напев:strain|напитка:beverage|наплат:rim|' +
  'наполовина:half|напомняне:commemoration|напомпвам:pump|направление:direction/trend|' +
  'направо:directly|напразен:void|напрегнатост:intensity|напред:forth/forward|напредвам:progress|' +
  'напредване:progress|напредващ:progressive|напреднал:advanced|' +
  'напредък:development/improvement/progress|напречен:cross|напрягане:strain|напудрям:powder|' +
  'напускам:dash/leave/split|напусна:leave|напълно:clean/quite/well|напълнявам:gain|наранявам:wing|' +
  'нараствам:grow|нарастване:growth|нарастващ:crescent|наредя:order|нареждам:order/rank|' +
  'нареждане:command/order/prescription|наричам:call|наркотик:drug|народ:nation/people|' +
  'народен:folk/national/popular|народовластие:democracy|нарушител:offender|нарязвам:rifle/slice|' +
  'насам:here|населвам:people|население:population|населя:people|населявам:people|насилвам:force|' +
  'насилие:force|наситен:deep/full|наследство:estate/heritage/legacy|насочвам:direct/point|' +
  'насоченост:trend|насрещен:head|настанявам:station|настигам:overhaul|настилам:floor|' +
  'настойник:guardian/parent|настойчив:patient|настоявам:enforce/press|настоящ:given|настрана:apart|' +
  'настроение:cheer/mood|натам:there|нататък:forth/forward/there|натиск:push|натискам:press|' +
  'натоварвам:lumber|натоварен:heavy/loaded|натрапване:intrusion|натрупвам:amass/bank/lumber/save|' +
  'натъпквам:impact|натюрморт:still life|натягам:stretch|наука:science|научен:scientific|' +
  'нафора:host/wafer|нафт:oil|нафта:oil|нахален:forward|нахалство:gall|нахлувам:rush|' +
  'нахлуване:intrusion|находка:find|находчивост:resource|нахранен:full|национален:national|' +
  'нация:nation/people|начален:initial/initiative|началник:chief/commander|' +
  'начало:beginning/first/initiative/offset|наченки:beginning|начетеност:scholarship|' +
  'начин:fashion/mean/way|начинание:initiative|наш:our|нашийник:collar|небе:heaven/sky|небеса:sky|' +
  'небесен:celestial/divine/stellar|небесносин:azure|небесносиньо:azure|неблагороден:base|' +
  'неверен:false|невидение:dark|невинен:fair|неволен:automatic|негли:than|негов:his/its|негоден:waste|' +
  'негърче:black child|недвижим:real|недействителен:void|недоварен:rare|недоглеждам:miss|' +
  'недоглеждане:oversight|недокоснат:virgin|недопечен:rare|недостиг:poverty|недостигащ:shy|' +
  'недъгав:disabled|недълбок:skin deep|неестествен:artificial|неже:than|нежели:than|нежен:fond|' +
  'неженен:single/sole|независим:absolute/independent|независимост:autonomy/independence|' +
  'незает:free/void|незаконен:illegal/unlawful|незнаен:unknown|незнание:dark|' +
  'незначителен:fractional/light/little|неизбеляващ:fast|неизвестен:unknown|неизвестно:unknown|' +
  'неизплатен:outstanding|неизползван:free/mint|неизпълнение:default|неизсъхнал:green|неин:her/its|' +
  'нелегален:illegal|нели:than|неморален:base|немотия:poverty|ненужен:waste|' +
  'необикновен:extraordinary/novel/rare|необичаен:odd|необработен:coarse/crude/raw/waste|' +
  'необуздан:animal|необходим:essential|необходимост:need|неограничен:open/unlimited|неомъжена:sole|' +
  'неон:neon|неонов:neon|неопетнен:fair|неопитен:green/raw/young|неопределен:infinite/undefined|' +
  'неотстъпчив:firm|неофициален:private|неплатежоспособност:insolvency|неподатлив:immune|' +
  'неподвижен:fixed/set/still|неподвижно:still|неподвижност:rest|неподготвен:cold|неподправен:real|' +
  'непознат:new|непоколебим:rocky|непокорство:defiance|непокрит:bare/rubber|непокътнат:sound|' +
  'непорочен:pure|непосредствен:direct|непосредствено:directly|неправоспособност:disability|' +
  'непредубеден:open|непреклонен:cast iron|непрекъснат:analog/perpetual/running|неприветлив:cold|' +
  'неприятности:trial|непрофесионален:lay|непълен:fractional|непълнолетен:minor|непълнолетие:minority|' +
  'неразрешен:outstanding|нервен:nervous|нервничещ:nervous|нерило:standard|несериозен:light|' +
  'неспецифичен:generic|нестандартен:far out|несъгласие:rent|несъществен:two bit|нетен:net|нето:net|' +
  'неузрял:green|неукрасен:bare|неуспех:miss/reverse|неустойка:default|нефрит:jade|нефт:oil|' +
  'нечетен:odd|нещо:anything/something/thing|нея:her|неясен:underlying|нива:field|нивга:never|' +
  'нивелир:level|нивелирам:level|ниво:grade/level|ние:we|низ:string|низш:subordinate|низък:base/mean|' +
  'никак:none|никакъв:any|никел:nickel|никелирам:nickel|никога:never|никой:any/neither/none|нима:well|' +
  'нипел:union|ниско:low|нисък:deep/low/short|нито:neither/nor|ниша:bay|нишан:target|нишка:string|' +
  'нищета:poverty|нищо:none/nothing|нищожество:nothing|нов:new/novel|новаторски:innovative|' +
  'новаторство:innovation|новини:news|нововъведение:innovation|новолуние:new moon|новороден:new|' +
  'новости:news|нож:edge|нокът:talon|номад:nomad|номер:number/size|номерирам:number/page|норка:mink|' +
  'норма:rate|нормален:average/ordinary|нос:bow/point|носач:bearer|носия:array|нося:bear/wear/yield|' +
  'нота:note|ноти:music|нотирам:note|нощ:night|нощувка:night|нравственост:morality|нужда:need|' +
  'нула:zero|нулев:zero|нулирам:reset/zero|нулиране:reset|нютон:newton|някакъв:any/certain/some|' +
  'някога:once|някой:any/some/somebody|няколко:few/several/some|оазис:oasis|обадя:phone/telephone|' +
  'обаждам:phone/telephone|обаждане:call|обаче:but/only/though|обаяние:spell|обвивам:wrap|' +
  'обвивка:shell|обвинение:prosecution|обвинител:prosecutor|обвинителка:prosecutor|обвинявам:name|' +
  'обгарям:char|обгръщам:belt|обединен:united|' +
  'обединение:combination/combine/incorporation/unification|обединявам:combine/join|' +
  'обединяване:incorporation/merger/unification|обезкостявам:bone|обезкуражавам:dash|' +
  'обезпечавам:guarantee|обезпокоявам:concern|обезщетение:compensation/offset|обезщетявам:offset|' +
  'обект:object|обектив:lens|обелвам:shell/skin|обем:bulk|обемист:bulk|обесвам:hang|обеся:hang|' +
  'обещавам:promise|обещание:promise/word|обещая:promise|обзор:survey|обикалям:circle/tour|' +
  'обикновен:average/common/ordinary/usual|обикновено:usually|обиколка:circuit/perimeter/round/tour|' +
  'обилен:liberal|обирам:skin|обитавам:people|обитател:tenant|обич:love|обичаен:ordinary/usual|' +
  'обичай:practice|обичам:care/fond/love|обкръжавам:mob/ring|облагам:tax|облагане:assessment/levy|' +
  'облак:cloud|област:area/branch/compass/district|облека:dress|' +
  'облекло:apparel/array/clothes/clothing|облекчавам:light|облекчение:relief|обливам:sluice|' +
  'облицовам:line|обличам:apparel/array/don/dress|обмислям:mull|обновя:renew|обновявам:reform/renew|' +
  'обноски:bearing|обогатявам:wash|ободрявам:cheer up|обожавам:worship|обожание:worship|' +
  'обожествявам:god|обозначавам:note|оборот:cycle/rotation/trade/turn|оборудвам:tool|' +
  'оборудване:equipment/facility/hardware/outfit|обособявам:set apart|обработка:treatment|' +
  'обрабптвам:process|образ:image/likeness|образец:example/pattern|образование:education|' +
  'образувам:form/generate|образуване:formation/generation|обрамчвам:rim|обрат:twist|' +
  'обратен:counter/inverse/reverse|обратим:convertible|обратно:back|обременявам:weight|' +
  'обръщам:address/convert/return/reverse|обръщане:inverse/reverse|обръщение:address|обряд:office|' +
  'обрязвам:ring|обсада:investment|обсаждам:invest|обсег:domain/range|обсерватория:observatory|' +
  'обслужвам:await/serve/service|обслужване:waiting|обстановка:context/environment|' +
  'обстоен:comprehensive|обстрелвам:gun down|обтуратор:seal|обтягам:strain/stretch|обувам:shoe|' +
  'обувка:footwear/shoe|обувки:footwear|обучавам:drill/school|обучение:teaching/training|' +
  'обхват:compass/range|обход:circuit/round|обхождам:tour|обшивка:shell|' +
  'обширен:comprehensive/generic/large|общ:aggregate/common/corporate/general|общение:communication|' +
  'обществен:communal/open/public/social|общественост:public/society|' +
  'общество:community/company/society|община:commune/community/municipality/parish|общителен:social|' +
  'общност:community|общодостъпен:open/popular/public|общоприет:current/orthodox|' +
  'общуване:commerce/communication|объл:round|обърквам:fox/maze|обявявам:state|обядвам:dine|овен:ram|' +
  'овца:sheep|овъглявам:char|огледало:mirror|оглеждам:review|оголен:bare|' +
  'ограждам:hedge/rail/ring/wall|ограничен:closed/limited/scholastic|ограничение:string|' +
  'ограничител:stop|огъвам:flex|огън:burning/fire|огърлица:collar|одежда:apparel/clothes/garment|' +
  'одирам:skin|одит:audit|одитирам:audit|одобрение:recognition|одухотворен:spiritual|' +
  'оживление:revival|оживявам:enliven|оживяване:revival|ожулвам:gall|ожулване:gall|ожулен:raw|' +
  'озадачавам:fox/maze|озвучава:voice|оздравяване:recovery|озеленявам:green|означавам:mean|' +
  'окабелявам:cable/wire|окантвам:cant|окача:hang|окачалка:stay|окачвам:hang|океан:ocean|око:eye|' +
  'окова:iron|оковавам:chain/iron|окови:chain|околия:district/hundred|около:about/some|' +
  'окомплектовам:staff|окончателен:definitive|окръг:county/district|окръжение:environment|' +
  'окръжност:circle/circuit/round|октава:octave|октопод:octopus|окуцявам:founder|олио:oil|олово:lead|' +
  'омагьосван:spell|омега:omega|омрежвам:network|онази:that|оная:that|онези:that/those|онзи:that|' +
  'ония:that/those|онова:that|оньор:honor|опазване:conservation/preservation|опако:back/reverse|' +
  'опаковам:case/stow|опал:opal|опасвам:belt|опасен:dangerous/hazardous|опашка:tail|опека:custody|' +
  'опекун:administrator/guardian/parent|опера:opera|оперативен:operational/operative|' +
  'оператор:operator|операционна:surgery|операция:operation/surgery|опетнявам:spot|опис:register|' +
  'описание:description|опит:experience/shot/trial|опитен:experimental/pilot/proficient/veteran|' +
  'оплаквам:pine|оплитам:mat|опора:pier/rock/stay|оправя:make|оправям:make/true|' +
  'определен:certain/concrete/defined|определям:name/set|опростея:simplify|опростявам:simplify|' +
  'опръстенявам:ring|оптика:optics|оптимален:optimum|оптимизирам:optimize|оптимум:optimum|' +
  'оптичен:optic/optical|оптпускам:check|опус:opus|опустошавам:harry/waste|опцион:option|' +
  'опция:flag/option|опъвам:strain|опъване:strain|оразмерявам:dimension|оранжев:orange|' +
  'организация:body/institute/organization/system|организираност:organization/structure|' +
  'органичен:organic|оргия:riot|орден:decoration/order|орел:eagle|ореол:halo|оригинал:master/script|' +
  'ориентир:landmark|ориентирам:orient|оризище:paddy|орис:fate|оркестър:band/orchestra|' +
  'ортография:spelling|оръдие:cannon/gun/instrument/tool|оръжие:arm/weapon/weaponry|орязвам:cut/dock|' +
  'осанка:carriage|осведомен:aware/privy|осведоменост:knowledge|освен:besides|' +
  'осветление:light/lighting|осветявам:light|осветяване:illumination|освободен:exempt|освободя:free|' +
  'освобождавам:deliver/free/rescue|освобождение:liberation|осезаем:tangible|осем:eight|' +
  'осемдесет:eighty|осемнадесет:eighteen|осемнадесети:eighteenth|осемнайсет:eighteen|' +
  'осемстотин:eight hundred|осил:barb|оскруша:service tree|оскъден:spare/thin|осми:eighth|' +
  'осмислям:process|осмица:eight|основа:base/basis/floor/fond|основавам:found/institute|' +
  'основаване:establishment/foundation|основател:founder|основателка:founder|' +
  'основен:basic/capital/cardinal/essential|основоположник:founder|основоположничка:founder|' +
  'особен:special|особено:extra|особеност:specialty|оспорвам:challenge|осребрявам:cash|' +
  'оставам:continue/stay|оставащ:odd|оставя:leave|оставям:lay/leave|остана:stay|останал:left|' +
  'останки:wreck|остарявам:age|остатък:rest|острие:edge/point|остров:island|остроумен:smart|' +
  'остъклявам:glass|остър:acute|осъдя:sentence|осъждам:judge/sentence|осъждане:sentence|' +
  'осъзнат:conscious|осъществявам:achieve|отбелязвам:check/mark/note|отблъсквам:ward|отбор:squad/team|' +
  'отбран:choice|отбрана:defense/defensive|отбранителен:defensive|отброяване:count|отвара:tea|' +
  'отварям:open|отвеждам:conduct|отверстие:aperture|отводнявам:drain|отвор:aperture|отворен:open|' +
  'отворя:open|отвъд:above/beyond|отвътре:within|отвявам:fan|отглеждам:farm/foster/parent/rear|' +
  'отговарям:counter/return|отговорност:care/liability/responsibility|отгоре:above|' +
  'отдавнашен:long standing|отдалечен:far/remote|отдалеченост:distance|отдел:department|' +
  'отделен:individual/odd/separate|отделение:department/section/squad/ward|отделно:apart|' +
  'отделям:separate|отделяне:detachment|отдих:rest|отдолу:below|отдушник:outlet|отдясно:right|' +
  'отеквам:echo|отец:father|отечество:homeland|отзад:behind/beyond|отзвук:echo|отивам:go/repair|' +
  'отида:go away|отказ:axe|отказвам:refuse|отклонение:inflection|отклонявам:trend|откривам:open|' +
  'открит:open|откритие:discovery|открито:publicly|откровение:revelation|откъде:where|' +
  'откъсване:detachment|отлагам:stay/table|отлагане:stay|отлив:tide|отливам:cast|отливане:casting|' +
  'отливка:cast|отлитам:take off|отличавам:excel|отличен:banner/great|отличие:distinction|' +
  'отломка:chip|отломки:wreck|отляво:left|отменям:reverse|отмествам:edge|отместване:offset/shift|' +
  'отметка:mark/tick|отмора:rest|отмятам:tick|относителен:relative|отношение:bearing/rate|' +
  'отопление:heating|отоплителен:heating|отпадък:waste|отпадъци:refuse|отпечатвам:stamp|' +
  'отпечатък:print|отписвам:write off|отплаване:sailing|отпуск:leave|отпускам:grant/issue|' +
  'отпускане:allocation/grant|отражение:shadow|отразявам:image/mirror|отрасъл:industry|' +
  'отрицателен:sub zero|отричам:challenge|отряд:brigade/commando/detachment/squad|отсечка:line|' +
  'отслабвам:flag|отсрочка:extension/grace|отстояние:range|отстранявам:bar|отстраняване:disposal|' +
  'отстъпвам:yield|отстъпка:allowance|отстъпчив:pliant|отсъждане:award|оттатък:across|оттенък:shadow|' +
  'отхвърлям:turn down|отчет:return|отчетност:reporting|отчитане:appreciation|отчужденост:detachment|' +
  'отчупвам:chip|офейквам:bolt|оферта:bid|офика:mountain ash|офис:bureau/office|офицер:bishop/officer|' +
  'оформям:fashion/form/mold/style|офшорен:offshore|охлаждане:cooling/refrigeration|охлюв:snail|' +
  'охотен:game|охрана:guard/protection/security/watch|охранявам:guard/ward/watch|' +
  'оцветявам:color/pigment|оценка:assessment/evaluation/grade/mark|оценявам:grade/judge/rate/value|' +
  'оценяване:appreciation/assessment/evaluation|очаквам:await|очакване:prevention/prospect|' +
  'очарователен:charming|очевиден:patent/salient|очевидец:seer|очевидност:self evidence|' +
  'очен:ocular/optic|очертавам:line|очертание:line|още:even/more/still|паваж:paving|падам:go down|' +
  'падеж:maturity|падина:hollow|падна:go down|паднал:fallen|паж:page|пазар:bazaar/fair/market|' +
  'пазарен:market|пазарлък:bargain|пазарувам:shop|пазаруване:marketing|пазач:keeper/watch|' +
  'пазител:guardian|пазя:guard/ward/watch|пай:contingent/pie/share|пак:over|палата:chamber|палка:club|' +
  'паля:light|памет:memory/mind/remembrance/storage|паметен:memorial|паметник:memorial/monument|' +
  'памук:cotton|памучен:cotton|панаир:fair|панда:panda|панделка:bow/ribbon|панел:panel|панирам:bread|' +
  'пансион:pension|папа:pope|папка:file/portfolio|параван:screen|параграф:article|' +
  'парадирам:grandstand|парапет:rail|параход:ship|парашут:parachute|парвеню:upstart|' +
  'парвенюшки:upstart|пари:bread/cash/jack/money|паричен:financial/monetary|парк:fleet/garden/park|' +
  'паркинг:parking|паркирам:park|паркиране:parking|паркометър:parking meter|парламент:parliament|' +
  'парламентарен:parliamentary|пародия:send up|партия:part/party|партнирам:partner|партньор:partner|' +
  'партньорка:partner|партньорство:partnership|парче:bit/piece|паса:browse|пасаж:passage/school|' +
  'пасажер:passenger|пасажерка:passenger|пасат:trade|пасвам:nest|паспорт:passport|паство:fold|' +
  'пастир:herd|пастор:pastor|пасувам:check|патент:patent|патентовам:patent|патриарх:patriarch|' +
  'патриот:patriot|патриотичен:patriotic|патриотка:patriot|патрон:cartridge/round|' +
  'патрондаш:cartridge box|патронник:chamber|патронташ:cartridge box|патрул:patrol|патрулирам:patrol|' +
  'патрулиране:patrol|пауза:break/rest|пациент:patient|пациентка:patient|паша:feed|педя:hand|' +
  'пеене:song|пейзаж:view|пейка:bench|пека:fire|пекар:baker|пекарка:baker|пеленг:bearing|' +
  'пеликан:pelican|пенене:fizz|пенитенциарен:penitentiary|пенсионирам:pension|пенсиониран:retired|' +
  'пенсия:pension|пепел:ash|пепеляв:ashen|пепелянка:viper|пеперуда:butterfly|перваз:rim|пердаша:whale|' +
  'перило:rail|периметър:perimeter|период:term|перифразирам:translate|перла:pearl|перо:pen/wash|' +
  'перон:platform|перпендикулярен:right|персона:person|персонаж:person|персонал:personnel/staff|' +
  'персонален:personal|перспектива:outlook/prospect|перуника:flag|пес:dog|песен:song|пестелив:spare|' +
  'пестеливост:economy/providence|пестицид:pesticide|пестя:save/spare|пестящ:saving|песъчлив:sandy|' +
  'пет:five|петдесет:fifty|петдесети:fiftieth|пети:fifth|петнадесет:fifteen|петнадесети:fifteenth|' +
  'петнайсет:fifteen|петно:mark/spot|петолиние:staff|петрол:oil|петстотин:five hundred|' +
  'пехота:infantry|печалба:gain/good/margin/profit|печат:press/print/seal/stamp|печатам:press/print|' +
  'печатар:printer|печатарка:printer|печатарство:printing|печатница:printing house|печелене:gain|' +
  'печеля:gain/profit/win|печка:fire|пешеходец:walker|пивница:bar|пигмент:pigment|пиеса:play|пик:peak|' +
  'пикая:water|пила:file|пилея:waste|пилигрим:pilgrim|пилот:pilot|пилотирам:pilot|пиля:file|' +
  'пингвин:penguin|пиния:stone pine|пионер:pioneer|пипало:antenna|пипер:pepper|пирен:heath|пирог:pie|' +
  'писалище:bureau/desk/secretary|писалка:pen|писане:writing|писание:writing|писар:scribe|' +
  'писарка:scribe|писател:pen/writer|писателка:writer|писия:dab/sole|писменост:script/writing|' +
  'писмо:letter/script|писта:runway/track|пистолет:gun|писъмце:note|питая:feed/foster|питие:beverage|' +
  'питомен:domestic|питомец:pet|пиукане:pipe|пица:pizza|пиша:pen/scribe/write|пищял:cannon bone|' +
  'пиян:loaded|плаващ:floating|плавен:running|плаж:beach/sand|плазма:plasma|плакат:banner/sign|' +
  'пламвам:flame|пламтя:flame|пламък:flame|план:design/device/idea/plan|планета:planet|' +
  'планетариум:planetarium|планина:mountain|планирам:plan/project/scheme|пластичен:plastic|' +
  'пластмаса:plastic|пластмасов:plastic|плат:fabric/textile|платеж:payment|платежен:pay|платен:pay|' +
  'платина:platinum|платинен:platinum|платно:sail|платформа:platform|платя:pay|плах:shy|плач:cry|' +
  'плача:cry|плащам:foot/pay/shell|плащане:pay/payment|пленник:prisoner|пленница:prisoner|' +
  'пленничка:prisoner|плесен:mold|плетене:knitting|плетиво:knitting|плетка:stitch|плитчина:bank|' +
  'плодороден:rich|пломба:seal|пломбирам:fill/seal|плоско:flat|плоскост:flat|плосък:flat|плот:panel|' +
  'плоча:record/slab|плочка:flag/slab/tile|площ:area|площад:place/square|площадка:court|плувам:swim|' +
  'плуване:swim/swimming|плъзгам:slide|плъзгане:slide|плътен:compact/solid|плюене:spit|плюнка:spit|' +
  'плюс:plus|плюя:spit|пляскане:pat|плячкосвам:loot|пневматичен:pneumatic|победа:triumph/victory/win|' +
  'победя:win|побеждавам:beat/triumph/win|побой:battery|побратим:blood brother|повалям:floor|' +
  'повдигам:lift/rear|повдигане:boost|поведение:bearing/conduct|повеление:command/order|' +
  'повелител:arbiter/sovereign|поверявам:trust|повече:more|повикам:call|повиквам:call/challenge|' +
  'повикване:call|повиквателна:call up|повишавам:mount|повишен:enhanced|' +
  'повишение:advancement/enhancement/promotion/rising|повлиявам:work|повод:rein|повреден:broken|' +
  'повреждам:mar|повръщам:chuck|повтарям:renew|повторение:review|повторя:renew|повърхнина:area|' +
  'повърхност:floor|повърхностен:skin deep|погреба:bury|погребвам:bury/inter|погребение:burial|' +
  'под:below/floor/under|подавам:file|поданик:national|подарък:gift|податлив:flexible/open/pliant|' +
  'подбирам:choose|подбран:select|подбуждам:move|подвижен:fluent/mobile|подвижност:mobility|' +
  'подводен:submarine/underwater|подводница:submarine|подводно:underwater|подгряване:heating|' +
  'поддавам:lend|поддръжка:maintenance/support|поддръжник:advocate|поддържам:service/support|' +
  'поделям:share|подемник:lift/purchase|подземие:crypt|подигравателен:cod|подизпълнител:contractor|' +
  'подир:after|подиум:platform/runway|подклаждам:stoke|подковавам:shoe|подкрепа:support|' +
  'подкрепям:further/support|подкуп:pay off|подложка:mat/mount|подлудявам:madden|подметка:sole|' +
  'подновя:renew|подновявам:renew|поднос:server/table|подобен:like|подобие:likeness|' +
  'подобрение:enhancement/improvement|подобрявам:better|подопечен:ward|подпечатвам:seal|' +
  'подпечатване:stamp|подпирам:prop/rest/support|подписвам:ink/sign|подпиша:sign|подплатявам:line|' +
  'подпомагам:advantage/aid/support|подпомагане:boost/relief|подпора:prop/support|подпра:shore up|' +
  'подправен:loaded/sham|подравнявам:align/fair/square|подравняване:alignment|подразделение:division|' +
  'подреждам:line/marshal/order/range|подреждане:sort|подробен:comprehensive|подрязвам:dock|' +
  'подсилвам:serve|подсистема:sub system|подскачам:bob/hop|подскачане:bob|подскачащ:salient|' +
  'подскок:hop|подслон:harbor/housing|подслонявам:put up|подтик:drive|подход:access/runway|' +
  'подходящ:meet/right|подчинен:subordinate|подчинявам:subordinate|подъл:base/mean|поет:poet|' +
  'поетеса:poet|пожар:fire|пожълтявам:yellow|позволен:able|позволение:allowance/leave|позволявам:let|' +
  'позвъняване:ring|поздрав:salutation|позеленявам:green|позиционирам:seat/station|' +
  'позиция:site/stance/stand/station|позлата:gilt|позлатявам:gild|познавач:authority|' +
  'познание:knowledge/learning|познат:well known|позьор:ham|покажа:show|показ:display|' +
  'показание:reading|показател:index|показвам:display/mark/show|показване:exhibition/show|' +
  'показен:flash|показност:pride/show|покана:invitation|поканвам:challenge|покачвам:boost|' +
  'поквара:vice|поклон:bow|поклонник:pilgrim|покоен:defunct|покой:calm/rest|покойник:defunct|' +
  'поколение:age/generation|покривам:cap/overlay/top|покрит:covered|покупка:purchase|пол:gender|' +
  'полагаемо:due|полагам:lay|поле:field/margin|поледица:black ice|полезен:beneficial|' +
  'полесражение:field|полет:flight/fly|полза:benefit/good/profit/use|ползвам:profit/work|' +
  'поливам:water|полигон:polygon/range|политика:policy/politics|политически:political|' +
  'политичност:policy|политология:political science|полица:policy|полицай:copper|полиция:police|' +
  'полк:regiment|полковник:colonel|полов:sexual|половин:half|половина:half|полог:nest|' +
  'положение:quality/status|положителен:plus|полу:half|полувреме:half time|полугодие:half year|' +
  'полумесец:crescent|полумрак:shadow|полуостров:peninsula|полупроводник:semiconductor|' +
  'полуфабрикат:fast food|получа:get|получавам:get/procure|получерен:bold|полюс:pole|' +
  'полюция:pollution|полярен:polar|помагам:aid/help|помежду:between|помен:memorial|помещавам:house|' +
  'помирение:conciliation|помня:mind|помогна:help|помощ:aid/assistance/help/relief|' +
  'помощен:secondary/subsidiary|помощник:aid/help|помощничка:help|помпа:pump|помпам:pump|помпане:pump|' +
  'помрачавам:eclipse|помятам:cast|понасям:bear/stand|понеже:because|пони:pony|понижавам:abate/lower|' +
  'понижение:descent|пониквам:sprout|понятие:concept/idea|поотделно:apart|поп:king/pope|' +
  'попадам:strike|попадение:hit|попечител:guardian|попечителка:guardian|поправка:repair|' +
  'поправя:fix/repair|поправям:fix/reform/repair|попречване:prevention|популация:population|' +
  'популярен:popular|попълвам:supply|попълня:supply|попътен:fair|поради:because|пораждам:generate|' +
  'поразявам:hit|пораснал:big|поредица:chain/series|порода:strain|пороен:driving|порок:vice|порт:port|' +
  'порта:gate|портал:portal|портвайн:port|порто:port wine|портокал:orange|портокалов:orange|' +
  'портрет:portrait|портфейл:portfolio|портфекл:portfolio|порция:round|поръсвам:pepper|поръчам:order|' +
  'поръчвам:commission/order|поръчение:commission|поръчител:guarantee|поръчителствам:guarantee|' +
  'поръчителство:guarantee|поръчка:order|порядък:magnitude/order/system|посаждам:plant|' +
  'посветен:privy/sacred|посев:crop/seed|поселище:settlement|посещавам:call/see|посещение:call/repair|' +
  'посивявам:gray|посланик:ambassador|посланичка:ambassador|после:then|последен:extreme/last|' +
  'последователно:running|посока:direction|посол:ambassador|посолство:embassy|посоча:point|' +
  'посочвам:point|посредник:broker/intermediate|посреднича:broker/intermediate|' +
  'посредничество:agency/mediation|посредствен:mean/moderate|пост:post|поставка:rest/supply|' +
  'поставям:lay/mount/place/put|постановка:production|постановявам:rule|поствам:post|' +
  'постигам:achieve/arrive/compass/win|постижение:win|постилка:mat|' +
  'постоянен:even/fixed/permanent/perpetual|пострадали:casualty|построение:construction|' +
  'постройка:building/construction/erection/fabric|построяване:erection|постъпвам:act|' +
  'постъпка:act/performance|постъпя:act|постя:fast|потаен:covert|потапям:founder|потапяне:immersion|' +
  'потиснат:blue|поток:brook/flow/flux/run|потомък:issue/sprout|потопявам:founder|потребител:consumer|' +
  'потребителка:consumer|потребност:demand/need|потупвам:dab/pat|потупване:dab/pat|поучавам:preach|' +
  'поход:campaign|походка:step|похождение:adventure|почва:earth|почвам:begin/start|' +
  'почерк:hand/script/writing|почетен:honorary|почивам:rest|почивка:rest|почина:rest|почиствам:clean|' +
  'почит:honor|почитам:honor|почна:begin/start|почтен:honest/honorable|поща:mail/post|пощадявам:spare|' +
  'пощенски:post/postal|поя:water|пояс:belt/sash/zone|прав:right|правда:justice|правдив:honest/true|' +
  'правен:legal|правиле:square|правилен:right|правилно:right|правило:regulation/rule|' +
  'правителствен:governmental|правителство:government|право:due/law/right|правоверен:orthodox|' +
  'правомощие:competence|правопис:spelling|православен:orthodox|правоспособност:capacity|' +
  'правосъдие:jurisdiction/justice|правоъгълен:square|правя:act/do/get/make|праз:leek|' +
  'празен:hollow/void|празненство:gala/jubilee|празнина:void|празничен:gala|' +
  'практика:institution/practical/practice|практичен:applied/practical|пране:wash|' +
  'пратеник:ambassador/courier/messenger|пратеница:ambassador/messenger|пратеничка:messenger|' +
  'пратка:mail|прах:powder|прахосвам:waste|прахосване:waste|прахче:powder|пращам:post|' +
  'пребиваване:stay|преведа:translate|превеждам:pilot/translate|превишавам:top|' +
  'превключвам:shift/switch|превключване:shift|превключвател:switch|превод:version|превоз:freight|' +
  'превозвам:cart/freight/transport|превозване:carriage/transit/transport/transportation|' +
  'превръщам:convert/transform|превъзходен:prime/sovereign|превъзходство:excellence|' +
  'превъзхождам:cap/excel/top|превъзхождащ:superior|превързвам:dress|прегазвам:ford|' +
  'преглед:examination/inspection/review/survey|преглеждам:review/vet|преговор:talk|' +
  'преграда:screen/wall|преграждам:bar/block/hedge/screen|прегрешение:sin|прегъвам:flex/fold|' +
  'пред:before|предавам:broadcast/leave/transact|предаване:broadcast/broadcasting/gear/program|' +
  'предам:broadcast/leave|предан:true|преданост:fidelity|предварително:before|' +
  'предвидлив:forward looking|предвидливост:foresight|предвиждане:foresight|предговор:introduction|' +
  'преден:forward/front/head|предене:spinning|преди:before|предизвикателство:challenge/dare|' +
  'предизвиквам:challenge/dare|предизвикване:challenge|предимство:advantage|' +
  'предишен:former/last/prior|предлагам:put up|предлагане:offering|предмет:object/thing|' +
  'предназначавам:allot/purpose|предназначение:destination/use|предоставям:grant/produce|' +
  'предоставяне:grant|предотвратявам:ward|предотвратяване:prevention|предпазвам:save/shield|' +
  'предпазване:protection|предпазител:safety|предпазлив:shy|предписание:prescription/regulation|' +
  'предположение:calculation/if|предпочитание:like/preference|предприемам:launch|' +
  'предприемач:contractor|предприемчивост:enterprise/initiative|' +
  'предприятие:business/company/enterprise/undertaking|председател:president|председателка:president|' +
  'председателствам:moderate|предсказвам:divine|представа:concept/idea/image|' +
  'представител:commissioner/deputy/representative|представителен:representative|' +
  'представителка:representative|представка:prefix|представление:entertainment/performance/play/show|' +
  'представям:project/table|представяне:introduction|предупреждение:advisory/beacon|предшестващ:prior|' +
  'прежда:wool|преживявам:experience/live|преживяване:experience|през:across/over|презерватив:rubber|' +
  'президент:president|президентка:president|президентство:presidency|презокеански:transatlantic|' +
  'преимущество:advantage/edge|прекарвам:pilot|прекачвам:change|прекачване:change|преклонение:worship|' +
  'прекратявам:abate/stop|прекръствам:crouch|прекъсвам:break|прекъсване:time out|прекъсвач:trip|' +
  'прекъснат:broken|прелест:beauty|прелиствам:page|преломен:critical|прелюд:prelude|прелюдия:prelude|' +
  'премахвам:delete|премествам:shift/transfer|преместване:move/shift|премигвам:blink|' +
  'премиер:prime minister|премиерка:prime minister|преминавам:transition|премия:premium|' +
  'премълчаване:reserve|пренавивам:wind back|пренасям:bear/port/transfer/transport|' +
  'пренасяне:transfer/transport|преобразване:transformation|преобразовател:transformer|' +
  'преобразувам:transform|преобразуване:transformation|преобръщам:reverse|преобръщане:cant|' +
  'преодолявам:floor|препасвам:belt|препитание:living|преподаване:teaching|преподавател:professor|' +
  'преподреждам:resort|препоръка:advice|препоръчам:register|препоръчан:registered|' +
  'препоръчвам:register|преправям:make over|препращам:forward|препречвам:bar/block/check|' +
  'препъвам:trip|препъване:trip|препятствам:block/cross|преразглеждане:review|прерия:prairie|' +
  'прероден:reborn|преса:press|пресаждане:transplant|пресека:cross|преселване:immigration/migration|' +
  'пресечка:block|пресичам:cross|пресичане:interception|пресконференция:press conference|' +
  'преследвам:chase/dog|преследвач:shadow|пресметлив:calculating|пресмятам:compute|преставам:stop|' +
  'престой:stay|престорен:sham|престрояване:evolution|преструвка:sham/simulation|престъпен:criminal|' +
  'престъпление:crime|престъпник:criminal/offender|престъпница:criminal|престъпничка:criminal|' +
  'пресушавам:drain|пресъздаване:recreation|пресявам:screen|претърсвам:search|претършувам:rifle|' +
  'преувеличавам:amplify/stretch|преуморявам:jade|преуспяване:prosperity|преустройство:reconstruction|' +
  'префикс:prefix|прехвърлям:export/transfer|прехвърляне:transfer|преход:passage/transit/transition|' +
  'прехрана:living|прецеждам:strain|прецизен:accurate/exact/precision|прецизност:fidelity|' +
  'пречиствам:fine|пречистване:clearance|пречка:block|пречупвам:break|прибавям:add|' +
  'прибирам:stow/strike|приблизително:about|прибой:break/wash|прибор:appliance/instrument|' +
  'прибягвам:resort|привиден:token|привидение:spirit|привикване:accommodation|' +
  'привилегирован:preferred|привързвам:tie|приготвям:fix|придиращ:critical|придирчив:selective|' +
  'придобивам:gain/purchase|придобивка:purchase|придружавам:shadow|придружител:satellite|' +
  'приема:go down|приемам:go down|приемане:acceptance/recognition|приемлив:decent|приемна:lounge|' +
  'приземя:land|приземявам:land|призив:call|признаване:allowance/recognition|признание:recognition|' +
  'призрак:shadow|приклад:butt/stock|приключа:end|приключвам:end|приключение:adventure|' +
  'прикрит:artificial/covert|прилагам:apply|прилагателно:adjective|прилив:flow/tide|прилика:kinship|' +
  'приличен:decent|приложен:applied|приложение:application|приложимост:application|' +
  'примамвам:decoy/toll|примамка:decoy|пример:example|примесен:mixed|примигвам:blink/flash|' +
  'примигване:blink|приморски:maritime|приносител:bearer|принтер:printer|принтирам:print|' +
  'принуда:enforcement|принуден:artificial|принудителен:compulsory|принудя:force|' +
  'принуждавам:drive/enforce/force|принц:prince|принцеса:princess|принцип:fundamental|' +
  'приоритет:priority|припаси:supply|припев:bob|природа:nature|природен:natural|присаждам:transplant|' +
  'присаждане:transplant|прислужвам:page|приспособление:appliance/device/gear|приспособления:facility|' +
  'приспособяване:accommodation|приставам:moor|пристан:harbor/pier|пристанище:harbor/port|' +
  'пристигам:arrive/come/get|пристоен:decent|пристъп:access|присъда:sentence|присъждам:award|' +
  'присъщ:innate|притегляне:gravity|притежаване:holding|притежание:ownership/property|' +
  'притежател:owner|притежателка:owner|притеснение:pressure|притискам:push|притъпявам:abate|' +
  'приход:income|причина:spring/why|причинявам:set up|прищница:heal all|приют:hostel|приютявам:haven|' +
  'приятел:guy/pal|приятелство:friendship|приятен:nice|проба:trial|пробег:run|пробен:trial|' +
  'пробив:break|пробивам:break/drill|проблем:issue|проблясвам:flash/snap|проблясък:glimpse/spark|' +
  'пробождам:jab|пробождане:stitch|провеждам:conduct|провеждане:conduct|' +
  'проверка:audit/check/inspection|проверявам:check/review|проветрявам:air|провидение:providence|' +
  'провизии:provision|провинциален:country/provincial|провинция:country/province/state|проводник:lead|' +
  'провокирам:work|прогонвам:shoo|програма:application/bill/broadcast/curriculum|програмирам:program|' +
  'програмиране:programming|прогрес:advancement/progress|прогресивен:progressive|прогресирам:progress|' +
  'продавам:traffic|продажба:sale|продукт:product|продуктивен:productive|' +
  'продукция:output/produce/production|продуцирам:produce|продължа:last|продължавам:continue/last|' +
  'продължителен:long|продължителност:duration/standing/value|проект:device/project/scheme|' +
  'проектирам:design/project/scheme|прожектор:spot|прозвище:nickname|прозвучавам:sound|' +
  'прозорливост:acumen|произведа:manufacture/produce|произведение:produce/product/work/writing|' +
  'произвеждам:manufacture/output/produce/yield|производителен:productive|' +
  'производителност:capacity/performance|производство:manufacture/output/product/production|' +
  'произнасям:say/sound|произтичам:issue|произход:descent/extraction/genesis/lineage|произхождам:stem|' +
  'прокарвам:enact|прокисвам:turn|прокуратура:prosecution|прокурор:prosecutor|пролез:mercury|' +
  'пролет:spring|пролив:channel/sound|промеждутък:space|променлив:dynamic/floating/variable|' +
  'променлива:variable|променливост:flux|променя:change|променям:change/shift/transition|' +
  'промивам:pan/sluice/wash|промишлен:industrial|промишленост:industry|промоцирам:push|' +
  'промоция:promotion/special|промяна:change/modification|пронизвам:spear|пронизващ:keen/smart|' +
  'проникновен:profound|проникновение:insight|проницателност:acumen/insight|пропаганда:propaganda|' +
  'пропаст:gulf|проповядвам:preach|пропуск:miss/oversight/passport|пропускам:miss|прораствам:sprout|' +
  'пророк:prophet/seer|пророчица:prophet|просвет:bay|просвещение:sunrise|просека:clearing|' +
  'прославен:glorious|проследявам:track|прост:bare/crude/low/prime|просто:simply|простодушен:simple|' +
  'простолюдие:mob|пространствен:three dimensional|пространство:area/space|прострелвам:wing|' +
  'простуда:cold|прося:beg|протектор:guard|против:against|противодействам:cross|' +
  'противоположен:counter/cross/inverse|противоположност:inverse/reverse|проток:channel|' +
  'проточвам:crane|протривам:gall|протягам:crane|протягане:extension|проумявам:fathom|' +
  'проучвам:prospect|проучване:exploration|професионален:professional/vocational|' +
  'професионалист:professional|професия:craft/trade|професор:professor|профилактика:prevention|' +
  'профсъюз:trade union|проход:col|проходилка:walker|процедура:procedure|процеп:split|' +
  'процес:case/process/trial|процъфтявам:boom|прочета:read|прочут:famous|проясняване:clearing|' +
  'пружина:spring|пръв:foremost/former/prime|пръдня:wind|пръст:earth|пръстен:ring|пръстов:digital|' +
  'прът:pole|пръчка:bar/pole|пряк:direct|пряко:directly/right|прякор:nickname|прям:square|псе:dog|' +
  'психиатричен:psychiatric|птица:bird/poultry|пуансон:hub|публика:grandstand/public|публикация:study|' +
  'публикувам:issue/post|публичен:open/public|публично:publicly|пудра:powder|пуйка:turkey|пукам:pop|' +
  'пуквам:break|пукнатина:break|пукот:pop|пул:stone|пулс:pulse|пулсация:pulse|пулсирам:pulse|' +
  'пулт:music stand|пумпал:top|пурпур:crimson|пурпурен:crimson/purple|пускам:activate/prime/start|' +
  'пустинен:waste|пустош:heath/waste|пух:down|пушка:gun|пчела:bee|пълен:absolute/full|пълзящ:running|' +
  'пълнеж:fill/post|пълнител:aggregate|пълнолетен:adult/major|пълнолетие:age|пълномощие:jurisdiction|' +
  'пълномощно:warrant|пълня:fill|пън:block|първенец:first|първи:first|първичен:primary|' +
  'първо:first/foremost|първокласен:first class|първоначален:initial/prime|пързалка:slide|' +
  'пъстър:motley|пъстърва:trout|път:part/path/road/route|пътека:path/track|пътепис:travel|' +
  'пътешествам:travel|пътешествие:journey/travel/trip|пътник:passenger|пътница:passenger|' +
  'пътничка:passenger|пътувам:journey/travel|пътуване:journey/travel/trip|пъхам:pop|' +
  'пюпитър:music stand|пясък:sand|пясъчен:sand/sandy|раболепнича:crouch|' +
  'работа:employment/job/task/work|работен:working|работещ:operational/operative/working|' +
  'работилница:shop/workshop|работнически:working|раван:amble|равен:equal/even/flat/level|' +
  'равенство:equality|равин:rabbi|равнина:flat|равно:even|равновесие:balance|равнодушен:cold|' +
  'равномерен:even/level|равноправие:equality|равностоен:worth|равностойност:coordination/match|' +
  'радар:radar|радиация:radiation|радио:radio|радиоактивен:radioactive|радиолокатор:radar|' +
  'радиолюбител:ham|радиопредаване:broadcast/radio|радиопредавател:radio|радиоприемник:radio|' +
  'радиостанция:radio station|радост:sunshine|радостен:glad/happy|раждам:bear/deliver/yield|' +
  'раждане:delivery|разбег:runway|разбивам:break/dash/wreck|разбиване:break|разбираем:lucid/tangible|' +
  'разбирам:fathom/see/sense|разбиране:appreciation/identification/view|разбирателство:rapport|' +
  'разбит:broken|разбъркам:mix|разбърквам:mix/stir|развалина:wreck|развалям:break/mar/waste|' +
  'развитие:development/evolution/process|развлечение:entertainment/recreation|разгар:heat|' +
  'разгласявам:bill|разглеждам:view|разглобявам:separate|разговор:call/talk|разговорник:phrase book|' +
  'разгоненост:heat|разгорещявам:heat|разграничение:distinction|разграфявам:rule|раздавам:allot/deal|' +
  'раздаване:deal/round|раздел:division/part/section|разделен:separate|разделя:part|' +
  'разделям:part/separate/share/split|разделяне:division/split|раздразнителен:nervous|' +
  'разказан:related|разквартирувам:quarter|разклонение:branch|разкопки:excavation|разкрач:stride|' +
  'разкриване:revelation|разкритие:disclosure|разкъсан:broken|разлагам:separate|разлагане:analysis|' +
  'разлика:distinction|различавам:differ|различен:another/different/otherwise|различие:distinction|' +
  'различно:differently|разменям:exchange/switch/trade|размер:dimension/measurement/scale/size|' +
  'размерност:dimension|разместване:stir|размирица:riot|размяна:exchange/trade/transaction|' +
  'разногласие:issue|разнообразие:diversity|разнороден:mixed/motley|разноски:cost|разорен:broken|' +
  'разочарование:let down|разплащане:settlement|разпознаване:identification/recognition|' +
  'разполагам:set up|разполагане:location|разположение:disposal/lay/mood|разпореждане:disposal|' +
  'разпрашавам:powder|разпределение:distribution|разпределител:distributor|' +
  'разпределям:allot/deal/sort|разпределяне:allocation/distribution|разпродажба:clearance/sale|' +
  'разпространен:common|разпространение:distribution|разпространявам:broadcast/retail|' +
  'разпускане:dissolution|разпятие:cross|разреден:rare/thin|разреждам:thin/water|' +
  'разрез:cut/rent/section|разрешавам:grant/settle|разрешение:allowance/leave|разрязвам:section|' +
  'разрязване:section|разсадник:nursery|разсвет:prime|разсичам:cut|разсичане:section|' +
  'разследвам:research|разследване:investigation|разстояние:distance|разсъдък:intelligence|' +
  'разсъмване:dawn|разтваряне:dissolution|разтвор:solution|разтворен:open|разтегливост:stretch|' +
  'разтеглям:stretch|разтегляне:stretch|разтежение:strain|разтопяване:fusion|разтребвам:clean|' +
  'разтревожвам:alarm|разтягам:strain/stretch|разтягане:extension/strain/stretch|разузнавам:scout|' +
  'разузнаване:intelligence/reconnaissance/scout|разузнавач:scout|разузнавачка:scout|разум:mind|' +
  'разумен:intelligent|разход:cost/drain|разцвет:boom/prime|разценка:rate|разцепвам:split|' +
  'разцепване:fission|разцепен:split|разчертавам:rule|разчет:calculation|разчиствам:open|' +
  'разчистване:clearance/clearing|разчитам:rely|разширение:expansion/inflation|разширявам:add|' +
  'разширяване:expansion|рай:heaven|район:area/district/region/ward|районирам:district|рак:cancer|' +
  'ракета:missile/rocket|раковина:shell|рамка:rim|ранг:grade/order/rank/status|ранобудник:lark|' +
  'раста:grow|растеж:growth|растение:plant|растениевъдство:horticulture|растер:grid|' +
  'рафинерия:refinery|рафинирам:fine|реагент:reactor|реактивен:jet|реактор:reactor|реал:real|' +
  'реален:concrete/real|реализирам:achieve|рев:cry/howl|рева:cry/howl|реверсирам:reverse|' +
  'ревизия:audit/inspection|ревностен:keen|революционен:revolutionary|революционер:revolutionary|' +
  'революционерка:revolutionary|революция:revolution|ревю:review|регенерация:regeneration|' +
  'регент:regent|регион:region|регионален:regional|регистрация:registration/registry|' +
  'регистрирам:file/record/register|регистриране:register|регистър:register/registry/roll|' +
  'регламент:regulation|регулатор:governor|регулация:regulation|ред:order/rank/series/turn|' +
  'редактирам:edit|редакция:edit|редица:rank|редник:private|редосеялка:seed drill|' +
  'редуване:rotation/turn|редукция:reduction|режа:cut|режисура:direction|резе:bolt|резен:slice/thin|' +
  'резерв:reserve|резерват:park/reserve|резервация:booking|резервен:spare|резервирам:reserve|' +
  'резервиране:reserve|резервираност:reserve|резервоар:tank|резец:edge|резистор:resistor|' +
  'резонатор:sound box|резрвоар:reservoir|резултат:mark/product|резултатен:efficient|река:river|' +
  'реквизит:prop/property|реклама:advertising/commercial/promotion/spot|' +
  'рекогносцировка:reconnaissance|реколта:produce|реконструкция:reconstruction|рекорд:record|' +
  'ректор:principal|реле:relay|релеф:relief|релефност:relief|религиозен:religious|религия:religion|' +
  'релса:rail|ремонт:repair|ремонтирам:repair|ремък:belt|рента:rent|рентабилен:economic|репей:dock|' +
  'репортер:reporter|репортерка:reporter|република:republic|републиканец:republican|' +
  'републикански:republican|ресто:change|ресторант:restaurant|ресурс:resource|ретранслирам:relay|' +
  'реферат:paper|реформа:reform|реформирам:reform|рецензент:reviewer|рецензирам:review|' +
  'рецензия:review|рецепта:formula/prescription|рецепция:registration|рециклиране:recycling|' +
  'реципрочен:inverse|реч:speech/word|речник:dictionary/glossary/lexicon|решавам:choose/find|' +
  'решение:award/solution|решетка:grid/lattice|решето:range|решителен:critical/definitive/set|' +
  'решителност:purpose|риба:fish|риби:fish|риболов:fish/fishery/fishing|рид:bank|ризница:mail|' +
  'ринг:ring|риск:risk|рискован:dangerous/hazardous|рискувам:adventure/risk/venture|рисувам:paint|' +
  'ритам:foot|ритъм:beat/meter/pulse/rhythm|рицар:knight|робот:robot|ров:moat|' +
  'род:gender/people/stem/strain|рода:family|роден:native|родина:country/home/homeland|родител:parent|' +
  'родителка:parent|роднина:relative|роднинство:kinship|родов:generic|родолюбец:patriot|' +
  'родолюбка:patriot|родствен:related|родственик:relative|родственица:relative|родственичка:relative|' +
  'родство:blood/kinship|рожба:child|роза:rose|розетка:hood/socket|розово:rose|рой:hive|рок:rock|' +
  'рокля:dress|ролетка:line|ролка:roll|роля:part/role|ром:rum|роман:novel|ромб:diamond|роня:shell|' +
  'росен:gas plant|рота:company|руда:ore|рудник:mine|рудница:mine|руина:wreck|руинирам:wreck|' +
  'рулирам:taxi|рулиране:steering|рулон:web|румб:point|рунд:round|рус:fair|русло:channel/runway|' +
  'ручей:brook/run|ручило:drone|ръб:border/edge/margin/rim|ръгам:jab|ръгби:rugby|ръж:rye|ръка:arm|' +
  'ръкав:arm|ръководен:leading|ръководене:conduct|ръководител:administrator/chief/head|' +
  'ръководство:administration/conduct/direction/guidance|ръководя:conduct/direct/head/lead|' +
  'ръкойка:reap|ръмене:spit|ръст:growth|рядък:rare/thin|рязане:cut|рязко:short|саботаж:sabotage|' +
  'саботирам:sabotage|сабя:sabre|сага:saga|садя:plant|салон:lounge|салфетка:tissue|сам:alone/single|' +
  'самите:themselves|самият:itself|самка:female|само:alone/just/mere/only|самовластен:absolute|' +
  'самозван:self proclaimed|самолет:aircraft/airplane|самоличност:identity|самообладание:control|' +
  'самообслужване:self service|самоотбрана:self defense|самооценка:self assessment|' +
  'самостоятелен:alone/autonomous|самостоятелност:autonomy|самоувереност:assurance|' +
  'самоходен:automotive|санаториум:sanatorium|сандвич:sandwich|сандък:ark/box/case/chest|' +
  'санкция:penalty|сапьор:pioneer|сателит:satellite|сачма:shot|сбивам:compact|сбирка:collection|' +
  'сбирщина:motley|сбит:compact|сблъскване:impact/shock|сбор:collection/total|сборище:gathering|' +
  'свалка:lay|свалям:lower|свенлив:shy|светец:saint|светещ:shining|светиня:shrine|' +
  'светкавица:lightning|светкавичен:lightning|светлина:light/sunshine|светлосянка:shadow|' +
  'световен:global/worldwide|световъртеж:swimming|светофар:light|светски:lay/material/terrestrial|' +
  'светулка:firefly|светъл:bright/light/lucid|светя:glow|свечеряване:dark|свещен:holy/sacred|' +
  'свещеник:minister|свещенически:ministerial|свивам:bow/crouch|свидетелствам:bear|свила:silk|' +
  'свирка:pipe|свиря:play|свитък:roll|свия:bow|свлачище:avalanche/slide|свобода:freedom/liberty|' +
  'свободен:fluent/free/open|свободомислещ:liberal|свод:arch/cove/dome|своднича:procure|' +
  'своеволие:self will|свой:his/own|свойство:property/quality|свредел:drill|' +
  'свръзка:liaison/link/linkage|свръх:ultra|свръхестествен:divine/spiritual|свързан:related|' +
  'свързвам:band/bond/chain/connect|свързване:connection/contact|свързочник:liaison|свършвам:come|' +
  'свят:earth/holy/sacred/spiritual|святост:holiness|сглобявам:joint|сграбчвам:grab|сграбчване:grab|' +
  'сграда:building/construction|сгъвам:fold/stow|сгъване:fold|сгъстявам:compact/focus|' +
  'сделка:bargain/deal/trade/transaction|сдържан:continent|сдържаност:control/stay|север:north|' +
  'северен:north/northern|северозапад:northwest|североизток:northeast|сега:now/today|сегашен:current|' +
  'седалище:place/seat/settlement|седалка:place/seat|седем:seven|седемдесет:seventy|' +
  'седемнадесет:seventeen|седемнадесети:seventeenth|седемнайсет:seventeen|седемстотин:seven hundred|' +
  'седловина:col|седми:seventh|седмичен:weekly|седмичник:weekly|седмично:weekly|' +
  'сеитбообръщение:crop rotation|сейф:safe|сека:coin/cut|секач:bill|секира:axe|секрет:secret|' +
  'секретар:registrar/secretary|секретарка:secretary|секретен:secret|сексуален:sexual|сектор:sector|' +
  'секунда:second|секция:section|селективен:selective|селище:settlement|' +
  'село:country/countryside/village|селски:rural|селскостопански:agricultural|семафор:signal|' +
  'семе:seed|семеен:domestic/family/household|семейство:family/people|семестър:half/term|' +
  'семинар:workshop|сенат:senate|сенатор:senator|сензор:sensor|сентенция:maxim/sentence|сепване:start|' +
  'сервиз:service|сервирам:serve|сервиране:waiting|сервис:serve/service|сервитьор:server|' +
  'сервитьорка:server|сержант:sergeant|сериал:series|сериозен:heavy/serious|сериозност:gravity|' +
  'серия:series|сестра:sister|сет:set|сетиво:sense|сечение:section|сечиво:instrument|сечище:clearing|' +
  'сея:seed/sow|сив:gray|сивозелен:sage green|сигнал:signal|сигнализирам:signal|сигурен:certain/safe|' +
  'сила:energy/force/forte/might|силен:concentrated/heavy/iron/keen|силиций:silicon|' +
  'силно:fast/forte/high|силоз:silo|символ:symbol/token|символичен:token|симетрия:symmetry|' +
  'симид:bread roll|симпатичен:nice|симпозиум:workshop|симптом:sign|симулатор:simulator|' +
  'симулация:sham/simulation|симулиране:simulation|симфония:symphony|син:blue/son|сингъл:single|' +
  'синдикат:combine/syndicate|синьо:blue|сиромашия:poverty|система:system|систематичен:systematic|' +
  'системен:systematic|сит:full|ситен:fine|сито:range/screen|ситопечат:screen printing|' +
  'ситуация:context|сияещ:shining|сияние:glory/glow|сияя:glow|сказание:saga|скала:rock/scale|' +
  'скалист:rocky|скамейка:bench|скат:ray|скаут:scout|скитник:rolling stone|скицник:block|' +
  'склад:depot/storage/store/warehouse|складирам:store|складиране:storage|склонен:open|' +
  'склонение:inflection|скорост:rate/speed|скорострелен:rapid fire|скоруша:service tree|' +
  'скривам:hide/screen|скрин:chest|скрипт:script|скрит:covert/underlying|скрия:hide|скромен:low key|' +
  'скъп:precious|скъпа:love|скъпоценен:precious|слаб:low/thin/weak|слабини:private|слава:fame/glory|' +
  'славей:nightingale|славен:celestial/glorious|слагам:lay/place/put/set|сладолед:ice|сладур:sugar|' +
  'слайд:slide|сланина:bacon|след:after/beyond|следа:lead/print/sign/track|' +
  'следвам:follow/honor/tail/track|следващ:after/next/second|следдипломен:postgraduate|' +
  'следствие:product|следя:track/watch|слепоочие:temple|слива:plum|сливане:fusion/merger|слизам:light|' +
  'слизане:descent|слово:word|словоред:word order|сложа:put|сложен:complex/composite/compound|' +
  'сложноцветен:composite|слой:film|служа:minister/serve/soldier|' +
  'служба:employment/function/office/service|слух:hearing/talk|случаен:contingent/odd|случай:case|' +
  'случвам:happen|слънце:sun|слънчев:solar|слюнка:spit|слягане:settlement|сляза:go down|смазвам:oil|' +
  'смазка:lubricant|сме:are|смекчавам:moderate|смел:bold|сменя:change|сменяем:renewable|' +
  'сменям:change/exchange/relay/shift|смес:composite/mix|смесвам:alloy/compound/mix|смесен:mixed|' +
  'смесица:mix|смеся:mix|сметачен:calculating|сметка:bill/check/shot/tab|смея:dare|' +
  'смислен:intelligent|смисъл:import/meaning/point/sense|смлян:ground|смокиня:fig|смрачаване:night|' +
  'смъди:smart|смълчавам:silence|смърт:end|смъртоносен:terminal|смърч:spruce|' +
  'смяна:change/exchange/relay/relief|смятане:count|снабдител:supplier|снабдителка:supplier|' +
  'снабдя:supply|снабдявам:outfit/supply|снабдяване:procurement/provision/supply|снайперист:sniper|' +
  'снаряд:projectile/shell|снаряжавам:apparel|снаряжение:equipment/kit|снасям:lay|снеговалеж:snow|' +
  'снежинки:snow|снимка:shot/snap|сношение:commerce|снощи:last night|сняг:snow|собствен:own|' +
  'собственик:lord/master/owner/tenant|собственичка:owner|собственост:property|совалка:shuttle|' +
  'сокак:street|сокол:falcon|сол:salt|солдат:soldier|солидарност:solidarity|солиден:solid|' +
  'солница:salt pan|сонда:sound|сондирам:drill/sound|сопа:club|сорт:brand/sort|сортирам:sort|' +
  'сортиране:sort|соул:soul|софтуер:software|социален:social|социалист:socialist|' +
  'социалистически:socialist|социалистка:socialist|соцмрежа:social network|соча:point|' +
  'спадам:lower/tank|спаднал:flat|спазъм:pang|спалня:chamber|спасение:rescue/salvation|' +
  'спася:rescue/save|спасявам:rescue/save|спасяване:rescue/save|спатия:club|спектакъл:play|' +
  'спектър:spectrum|спекулирам:job|спестявам:reserve/save|спестяване:saving|специален:special|' +
  'специализация:major|специалист:dab/professional/proficient/scholar|специалност:specialty|' +
  'спийч:speech|спирала:loop|спирам:rest/stop|спиране:stay|спирка:station/stop|спирт:alcohol/spirit|' +
  'списание:magazine|списък:list|сплав:alloy|сплавям:alloy|сплесквам:pat|сплотеност:unity|' +
  'споделям:share|спокоен:calm/pacific/peaceful/serene|спокойствие:calm/peace/rest|сполука:fortune|' +
  'спомагателен:subsidiary|спомен:memory/remembrance|спор:word|споразумение:compact|според:after|' +
  'спорт:sport|спортен:sporting|спортист:sport|спортсменски:sporting|способ:means|способен:able|' +
  'способност:capacity/competence/faculty/fitness|спра:stop|справедлив:equitable/fair/just|' +
  'справедливост:equity/fairness/justice|спретнат:spruce|спринт:dash|спринтирам:dash|спрягам:compare|' +
  'спускам:lower/strike|спускане:descent|спъвам:trip|спътник:moon/satellite|сравня:compare|' +
  'сравнявам:compare|сражение:action/battle/combat/engagement|срамежлив:shy|сребрист:silver/silvery|' +
  'сребърен:silver|сребърник:silver|сред:amid/among|среда:center/environment/medium/middle|' +
  'среден:average/intermediate/mean/medium|средище:center|средно:average|средства:means|' +
  'средство:mean/means/medium/resource|среща:date/meeting/summit|срещам:hit/meet|срещна:meet|' +
  'срещу:against/versus|сричка:syllable|сродник:relative|сродница:relative|срок:date/term|' +
  'сръчен:deft/skillful|сръчност:facility|стабилен:firm|стабилизирам:settle|стабилност:stay|' +
  'става:joint|ставам:come/get/happen/stand|ставка:rate|стадий:stage|стадо:herd|стаж:probation|' +
  'стана:stand|стандарт:standard|стандартен:standard|стандартизация:standardization|станция:station|' +
  'стапям:fuse|стар:ancient/back/old|старателен:careful|стареене:aging|старец:old man|' +
  'старинен:old time|старица:old woman|старовремски:old time|старост:age|старт:base/start|' +
  'стартирам:start|старши:senior/superior|статистика:statistics|статия:article/entry/paper/piece|' +
  'статус:standing/status|стачка:strike|стая:chamber|ство:ship|сте:are|стена:howl/wall|' +
  'степен:grade/power|стеснителен:shy|стигам:arrive|стил:style|стимулирам:pep|стипендиант:scholar|' +
  'стипендия:exhibition/scholarship|стих:line|стихвам:abate/calm|стихиен:elemental|стихия:element|' +
  'стичане:concourse|сто:hundred|стойка:boom/carriage/rest/stance|стойност:cost/price/value/worth|' +
  'стока:commodity/good/merchandise/product|стол:seat|столетие:century|столетник:century plant|' +
  'столица:capital city|столичен:metropolitan|стомана:steel|стоманен:steel|стоп:stop|' +
  'стопанин:lord/master|стопанка:lady|стопански:economic|стопанство:economy/house|стопер:stop|' +
  'стоплям:heat|стопяване:fusion|стотачка:hundred|стотен:hundredth|стоун:stone|стоя:stand|' +
  'стоянка:stand/stay|стоящ:standing|страж:keeper/watch|стража:guard/ward|' +
  'страна:country/edge/land/part|странен:odd|страница:page|страничен:back|' +
  'странност:oddity/singularity|странствам:range|страст:flame|стратегически:strategic|' +
  'стратегия:strategy|страхлив:yellow|стрела:arrow/boom|стрелба:fire/firing|стрелбище:range|' +
  'стреличка:dart|стрелка:arrow/hand/switch|стрелям:fire|стрида:oyster|стрижа:crop|стрийм:live stream|' +
  'строеж:construction/fabric/structure|строител:builder|строителен:structural|строителка:builder|' +
  'строителство:building/construction|строй:formation|строя:make|строявам:line/marshal/rank|' +
  'струвам:cost|струващ:worth|струг:machine tool|стругар:turner|стругувам:turn|' +
  'структура:fabric/structure|структурен:structural|структурирам:structure|струна:string|' +
  'струпам:amass|струпвам:amass|струпване:gathering|струя:current/jet/stream|стрък:stem|' +
  'стръмнина:ascent|стръмност:ascent|студ:cold|студен:cold|студент:student|студентка:student|' +
  'студио:studio|студия:studio|стъбло:beam/stem|стъкло:glass|стълб:pier/pole/post|стълби:step|' +
  'стълбище:flight|стъпало:foot/round/stage/step|стъпвам:step|стъпка:step/track|стъпквам:stamp|' +
  'стърчащ:outstanding|стършел:hornet|стягам:impact|субсидия:grant|субстанция:substance|' +
  'сувенир:remembrance/token|суверен:sovereign|суверенен:sovereign|суич:switch|султан:sultan|' +
  'сума:quantum/total|сумарен:aggregate/total|суматоха:stir|сумирам:add/cast|супер:super|' +
  'суров:crude/green/raw|суровина:raw material|сухоземен:terrestrial|суша:earth/floor/land|' +
  'сфера:ball/domain/globe/sphere|сферичен:global|схватлив:comprehensive/intelligent|схващам:get|' +
  'схема:plan/scheme|схоластик:scholastic|схоластичен:scholastic|сцена:stage|сценарий:script|' +
  'счетоводител:accountant|счетоводителка:accountant|счетоводство:payroll|считам:judge/view|' +
  'счупване:break|счупен:broken|събера:amass|събирам:amass/total|' +
  'събиране:assembly/collection/gathering/levy|събирателен:collective|събитие:adventure|' +
  'съблазън:invitation|съблюдавам:follow|събрание:assembly/gathering/meeting|' +
  'съвет:advice/board/council|съвещателен:advisory|съвкупен:cumulative|съвкупност:aggregate|' +
  'съвместен:cooperative/joint/mutual/united|съвместно:jointly/tandem|съвокупление:union|' +
  'съвпадащ:concurrent|съвременен:contemporary/modern|съвременник:contemporary|' +
  'съвременница:contemporary|съвсем:quite/well|съвършен:ideal|' +
  'съгласие:acceptance/concert/consensus/harmony|съгласна:consonant|съгласувам:concert/square|' +
  'съгласуване:coordination|съд:container/court/trial/tribunal|съдба:fate/fortune/lot|' +
  'съдебен:forensic/judicial|съдействам:further|съдействие:assistance|съдина:vessel|съдия:judge|' +
  'съдружие:partnership|съдружник:partner|съдружничка:partner|съдържание:content/contents|съдя:judge|' +
  'съединен:united|съединение:combination/compound/connection/join|' +
  'съединявам:aggregate/compound/connect/joint|съживявам:enliven|съзаклятие:conspiracy|' +
  'съзвездие:constellation|съзвучен:consonant|съзвучие:harmony|създавам:found/generate/make|' +
  'създаване:creation/generation|съзидателен:creative|съзирам:glimpse/sight/spy|съзнаващ:conscious|' +
  'съзнание:sense|съзнателен:conscious|съкратено:short|съкращавам:lay off|съкращаване:reduction|' +
  'съкровище:treasure|съкровищница:chest/treasury|сълзене:running|сълзящ:running|сън:dream|' +
  'сънища:dream|сънувам:dream|съобщавам:state|съобщение:advice/communication|съоръжение:facility|' +
  'съоръжения:machinery|съответствам:match|съперничество:competition|съпротива:resistance/stand|' +
  'съпротивление:resistance/resistor|съпруг:partner|съпруга:partner|сърбеж:itch|сървър:server|' +
  'съревнование:competition|сърна:hind|сърп:hook|сърповиден:crescent|сърце:heart|сърцевина:core/heart|' +
  'сърця:pump|съседен:next|съсипан:broken|съсловие:estate|състав:cast|' +
  'съставен:aggregate/complex/composite/compound|съставлявам:form|съставям:set|състарявам:age|' +
  'състезание:competition|състояние:fortune/means/state/status|състоятелен:cogent|сътворение:creation|' +
  'сътрудничество:collaboration/cooperation|съхранение:custody/preservation/storage|' +
  'съхранявам:reserve|съхраняване:conservation|съчетавам:combine/match/mix|съчетание:compound|' +
  'съчетая:mix|съчинявам:write|същ:equal/same|съществен:essential/material/underlying|същество:entity|' +
  'съществуване:entity/life|същина:core|същински:true blue|същност:content/meat/nature/point|' +
  'също:also/besides/too|същото:same|съюз:alliance/league/union|съюзен:allied/federal|' +
  'съюзнически:allied|сьомга:salmon|сякаш:as if|сянка:shadow|табан:sole|табела:sign|таблица:table|' +
  'табло:board|табун:herd|таен:secret|тази:this|тайна:secret|така:so|такси:taxi|такт:beat/cadence|' +
  'тактика:tactics|тактически:tactical|тактичност:tact|такъв:such|талант:gift|талия:middle|там:there|' +
  'тандем:tandem|танин:tan|танк:tank|танкер:tanker|танкист:tanker|танц:dance|танцувам:dance|тапа:plug|' +
  'тапешник:pop gun|таран:ram|тараня:ram/stem|тарифа:rate|тати:father|татко:father|' +
  'татковина:fatherland|татуирам:ink|ташак:ball|тая:this|твой:your|творение:creation|' +
  'творчески:creative|твърд:firm/rocky/solid|твърде:too|твърдя:affirm|театър:theater|теб:you|тебе:you|' +
  'теглене:tow|теглилка:balance/weight|тегло:weight|тегля:tow/tug|тежест:weight|тежък:heavy|' +
  'тези:these/this|тек:odd number|тека:flow/run/stream|текст:text|текстура:grain|' +
  'текущ:current/running|тел:wire|телевизия:television|телевизор:television|телеграма:cable|' +
  'телеграфирам:wire|телесен:physical|телефон:digits/telephone|телефонирам:phone/ring/telephone|' +
  'телосложение:figure|теме:crown/pate|теменужка:violet|темпо:rate|тен:tan|тенденция:trend|тепам:full|' +
  'терапевтичен:therapeutic|терапия:therapy|терен:ground|териториален:territorial|територия:territory|' +
  'терминал:terminal|термичен:thermal|тероризъм:terrorism|терорист:terrorist|терористичен:terrorist|' +
  'терористка:terrorist|терца:third|тест:examination/test|тествам:test|тетрадка:exercise book|' +
  'тефтер:exercise book|техен:their|техника:technique/technology|технически:technical|' +
  'технология:technology|течен:fluent/liquid|течение:flow/flux/run/tide|течност:liquid|тиган:pan|' +
  'тигър:tiger|тигърче:tiger cub|тиктакам:tick|тиктакане:tick|тил:rear|тиня:mud|тип:sort/type|' +
  'тираж:issue/printing/run|тире:dash/hyphen|титла:prefix/style/title|титуловам:style|титулувам:title|' +
  'титуляр:start|тих:calm/low/peaceful/serene|тихо:low|тичам:run|тичане:run|тичащ:running|' +
  'тишина:calm/peace/silence/still|тия:these/this|тласкам:put|тласкане:push|тласък:momentum|' +
  'тоалетна:place|това:that/this|товар:cargo/commodity/freight/last|товаря:freight/weight|тогава:then|' +
  'тогавашен:then|този:this|той:he|ток:current|токшоу:talk show|толкова:that|том:book|тон:ton|' +
  'тоника:prime|топ:bolt/cannon/roll|топка:ball/leather/plum|топливо:firing|топлина:heat|' +
  'топлинен:thermal|топор:axe|топче:marble|тор:fertilizer|торпедо:torpedo|торпилирам:torpedo|' +
  'торта:cake|торф:turf|тотален:total|точен:accurate/exact/express/just|точило:steel|точица:dot|' +
  'точка:dot/point|точно:directly/flat/right/true|точност:fidelity/precision|тояга:club/staff|' +
  'траверса:railroad tie|травестит:queen|традиция:heritage|траен:durable|трактор:tractor|' +
  'тракторист:tractor driver|транзакция:transaction|транзит:transit|транслирам:translate|' +
  'трансмисия:gear|транспарант:banner|трансплант:transplant|трансплантация:transplant|' +
  'трансплантирам:transplant|транспорт:transport/transportation|транспортирам:transport|' +
  'транспортиране:transportation|трансформатор:transformer|трансформация:transform/transformation|' +
  'трансформирам:transform|трасе:lane|трафик:traffic|трая:continue/last|тревога:alarm|трегер:beam|' +
  'трезор:treasury|тренирам:coach/drill/exercise|тренировка:drill/exercise/practice/training|' +
  'треньор:coach|треньорка:coach|трепвам:start|трепване:start|тресавище:marsh|треска:chip/cod|' +
  'трети:third|третина:third/zone|третиране:treatment|трефа:club|три:three|' +
  'трибуна:grandstand/platform|трибунал:tribunal|тридесет:thirty|тридесети:thirtieth|' +
  'триединство:trinity|трийсет:thirty|трикратен:trial|тримерен:three dimensional|тримесечен:quarterly|' +
  'тримесечие:quarter|тринадесет:thirteen|тринадесети:thirteenth|тринайсет:thirteen|' +
  'триста:three hundred|тритон:newt|триумф:triumph|триъгълник:triangle|трогателен:moving|трогвам:move|' +
  'троен:trial|тройка:trinity|труд:study/work|труден:complex|трудолюбие:industry|трудя:work|' +
  'трупа:troop|трупче:plug|тръба:pipe/tube|тръбопровод:pipeline|тръгвам:leave|тръгна:leave|' +
  'тръст:trust|тръстика:reed/rush|трябва:must/need|трясък:bang/slam|туба:tube|туз:ace|туземен:native|' +
  'туземец:native|туид:tweed|туист:twist|тук:here/there|тука:here|тунел:pipeline|тура:reverse/tail|' +
  'турбина:turbine|турист:tourist|туристка:tourist|турне:tour|туткал:glue|тъкан:fabric/tissue|' +
  'тълкувам:read|тълкуване:reading|тълкувател:exponent|тълпа:concourse/mob/troop|' +
  'тъмен:black/dark/deep|тъмнина:dark|тъмница:prison|тъмносин:navy|тънък:fine/thin|тъпак:fool|' +
  'тъпан:drum|тъпачка:fool|тъпча:stamp|търг:auction/sale|търговец:merchant/trader|' +
  'търговия:commerce/market/marketing/merchandise|търговка:merchant|търговски:commercial/mercantile|' +
  'търгувам:deal/merchandise/trade|тържествен:gala|тържество:gala|тържествуване:triumph|' +
  'тържище:marketplace|търкалям:roll/wheel|търкаляне:roll|търнокоп:pick|търпелив:patient|търпя:stand|' +
  'търсене:demand/quest/search|търся:prospect/search|търтей:drone|тюлен:seal|тюрма:prison|' +
  'тютюн:tobacco|тяло:body|тях:them|убедителен:cogent|убеждавам:find|убеждение:belief|убежищв:resort|' +
  'убежище:harbor/haven/nest|убивам:ice/waste|уважаем:honorable|увеличавам:amplify/stretch|' +
  'увеличение:power/zoom|увенчавам:laureate|увенчан:laureate|увенчая:laureate|уверен:certain|' +
  'уверение:assurance|увереност:assurance|увивам:roll/wind/wrap|увлечение:transport|увличам:transport|' +
  'увод:prelude|уволнение:firing|уволнявам:can/fire|угарка:butt|уголемявам:zoom|' +
  'удар:hit/shock/shot/strike|ударя:hit|удачен:happy|удебеление:node|удивителна:bang|' +
  'удовлетворя:content|удовлетворявам:content|удрям:beat/hit/impact/strike|удържим:tenable|уеб:web|' +
  'уединен:private/retired|уестърн:western|укажа:point|указ:edict|указател:directory/index|' +
  'указвам:point|украса:decoration|украсявам:apparel/array/gild/grace|украсяване:decoration|' +
  'украшение:decoration|укрепление:work|укрепявам:enforce|улавям:grab|улица:street|уличка:lane|' +
  'улище:beehive|ултрадесен:far right|ултрадясно:far right|улучвам:hit|умел:able/proficient|' +
  'умен:bright/intelligent/sage/wise|умение:art/competence/craft/facility|' +
  'умерен:conservative/continent/moderate|уместен:meet/right|умея:can|умишлен:voluntary|умолявам:beg|' +
  'уморявам:wear|умствен:intellectual/mental|универсален:universal|университет:university|' +
  'университетски:collegiate|унижавам:lower|унил:blue/low|униние:low|унищожавам:wreck|уок:wok|' +
  'уплътняване:seal|упование:reliance/trust|употреба:application/employment/use|употребя:use|' +
  'употребявам:apply/use|управител:administrator|управителен:administrative|' +
  'управление:administration/control/direction/guidance|управлявам:control/direct/master/rule|' +
  'упражнение:exercise/practice/study|упражнявам:exercise|упътвам:direct|упътване:guidance|' +
  'уравновесен:level|уравновесявам:balance|уравняване:compensation|уран:uranium|уред:appliance|' +
  'урна:urn|усет:sense|усеща:aware|усещам:sense|усещане:sentiment|усещащ:conscious|усилвам:amplify|' +
  'усилване:gain|усилие:push|ускорител:accelerator|ускорявам:rocket|условен:contingent|' +
  'условие:if/provision/string/term|услуга:service/turn|усмирявам:calm/still|усойница:viper|' +
  'усойче:heal all|успокоявам:calm/settle/still|усреднявам:average|устав:charter|установен:set|' +
  'установявам:plant|устойчив:durable/tenable|устройство:appliance/device/structure|' +
  'усуквам:hedge/twist|усъвършенстване:development|усърдие:industry|утечка:drain|утопичен:visionary|' +
  'утре:tomorrow|ухажвам:address|ухажване:address|ухо:eye|уча:study|участ:fate/lot|' +
  'участвувам:take part|участие:participation|участник:party|участък:district/lot/sector|учен:scholar|' +
  'учене:learning|учение:learning/study/teaching|ученик:student|училище:school|училищен:scholastic|' +
  'учредител:founder|учредителка:founder|учредявам:found/institute|' +
  'учреждение:establishment/institute/institution|учтив:civil|фабрика:factory/mill/works|' +
  'фабрикувам:manufacture|фаза:stage/step|файл:file|файтонджия:coach driver|факла:link|факт:fact|' +
  'фактор:factor|факториал:factorial|факториел:factorial|фактура:bill|факултет:faculty/school|' +
  'фалит:bankruptcy|фалстарт:head start|фалшив:false|фантазьор:visionary|фар:lighthouse|' +
  'фармация:pharmacy|фас:butt|фасада:front|фатом:fathom|федерален:federal|федерация:federation|' +
  'фелдмаршал:marshal|феминизирам:woman|фен:fan|фенер:lantern|феникс:phoenix|ферибот:ferry|ферма:farm|' +
  'ферментирам:work|фигура:figure/man/piece|физика:physics|физически:physical|фиксирам:firm/fix|' +
  'филе:network|филиал:branch/subsidiary|филия:slice|филм:film/movie|филтрирам:filter/fine/screen|' +
  'филтър:filter|фин:fine|финанси:finance|финансирам:finance/fund|финансов:financial/fiscal|' +
  'финик:date|финтирам:skin|фирма:company/firm|фискален:fiscal|фитил:fuse/wick|фитнес:fitness|' +
  'фишеклък:cartridge box|флаг:banner/ensign/flag/standard|флагман:admiral|фланг:wing|фланелка:vest|' +
  'флашмоб:flash mob|флот:shipping|флота:fleet/navy|флюс:flux|фокус:focus|фокусирам:focus|фон:ground|' +
  'фонд:fund|фондация:foundation|фонтан:fountain|форма:form/mold|формация:formation|' +
  'формиране:formation|формовам:mold|формула:formula|формуляр:form|форсирам:rev|форт:fort|форте:forte|' +
  'форум:forum|форшлаг:grace note|форщевен:stem|фосил:fossil|фотоапарат:camera|фотокамера:camera|' +
  'фраза:phrase/sentence|фразирам:phrase|франкирам:stamp|французин:frog|фрахт:freight|фреза:mill|' +
  'фрезовам:mill|фронт:front|фукльо:show off|фундамент:base/foundation|' +
  'фундаментален:basic/fundamental|функционирам:function|функциониране:working|' +
  'функциониращ:operational|функция:function|фуражка:cap|фургон:van|фурма:date|фут:foot|' +
  'футбол:football|фуча:storm|фюжън:fusion|фюзелаж:hull|фючърс:future|хаджия:pilgrim|хазна:treasury|' +
  'хазяин:master|хайванин:animal|хайвер:roe|халка:ring|хамбар:bin|хамут:horse collar|хан:inn|' +
  'характер:mold/spirit|хардуер:hardware|харесвам:like|хармонирам:chime|хармоничен:consonant/harmonic|' +
  'хармонична:harmonic|хармония:concert/harmony/rapport|харпун:spear|харта:charter|хартиен:paper|' +
  'хартия:paper|хаус:house music|хващам:get/grab/pick|хващане:grab|хвърлям:cast/dart/dash/launch|' +
  'хвърляне:cast/launch|хей:hey/why|хеликоптер:helicopter|хепатит:hepatitis|херцог:duke|' +
  'херцогиня:duchess|хибрид:hybrid|хибриден:hybrid|хигиена:hygiene|хидравличен:hydraulic|хижа:hut|' +
  'хиляда:thousand|хилядарка:grand|хилядна:mill|химик:chemist|химикал:chemical|химичен:chemical|' +
  'химически:chemical|химичка:chemist|химия:chemistry|хипервръзка:link|хирургически:surgical|' +
  'хирургия:surgery|хит:hit|хитрец:fox|хитрост:craft|хитрувам:fox|хладен:cold/stony|хлебар:baker|' +
  'хлебарка:baker|хлопвам:slam|хляб:bread|хмел:hop|хобот:trunk|ход:current/motion/move/play|ходя:go|' +
  'хомот:collar/yoke|хор:choir|хора:guy/man/people|хорда:chord|хоризонт:horizon|хоризонтала:rank|' +
  'хостел:hostel|хотел:hotel|храбър:bold|хралупа:tree hollow|храм:shrine/temple|храна:edible/food|' +
  'хранене:feed/nutrition|храненик:foster child|хранилище:bank/storage|храня:feed|храча:spit|' +
  'хребет:ridge|хубав:fair/fine/good/nice|хубост:beauty|хуквам:bolt/dart|хуманен:humane/humanitarian|' +
  'хуманист:humanitarian|хуманитарен:humane/liberal|хъб:hub|хълм:hill|хълмист:rolling|цакам:trump|' +
  'цанга:chuck|цапвам:dab|цар:king|царица:queen|царски:imperial/royal|царствен:august|' +
  'царство:domain/empire|цвете:flower|цветен:color|цвъртя:sizzle|цвърчене:sizzle|цвят:color/flower|' +
  'цев:barrel|цел:destination/object/purpose/target|целесъобразен:practical|цена:price/value/worth|' +
  'ценен:precious|ценност:price/value|ценоразпис:price list|цент:cent|централа:headquarters|' +
  'централен:central/middle/nuclear|центрирам:center|центриране:cross|центрист:moderate|' +
  'центурия:century|център:center/headquarters/middle|ценя:treasure/value|цепеница:block|' +
  'цепнатина:break/rent/split|цепя:split|церемониалмайстор:marshal|церя:heal|цех:shop/workshop|' +
  'цивилен:civil|цигара:cigarette|цикъл:cycle|цилиндър:top hat|цимент:cement|циментирам:cement|' +
  'цинк:zinc|ципа:membrane/skin|цистерна:tank/tanker|цитат:quotation|цифра:cipher/figure|' +
  'цифров:digital/numerical|цъкане:click|църква:church|цъфтя:flower|цял:full/whole|цялост:whole|' +
  'цялостен:full/integrated/total|чавка:check|чай:tea|чакам:await|чакане:waiting|чам:deal/pine|' +
  'чамов:deal|чапла:heron|чарда:herd|чаровен:charming|чартър:charter|час:hour/time|часови:watch|' +
  'часовник:watch|част:division/part/piece/section|частен:private|частица:bit/grain/particle|' +
  'частичен:fractional|чаша:glass|чевръст:spry|чедо:child|чезна:pine|чекрък:spinning wheel|' +
  'челен:foremost/head|чело:front|чемшир:box|ченге:bull/copper|ченгета:heat|червен:red|' +
  'червеногръдка:robin|червеношийка:robin|черда:herd|черен:black/bold|черква:church|черно:black|' +
  'чернокож:black|черта:line|чертеж:plan|чертилка:scribe|черупка:shell|чест:frequent/honor|' +
  'честен:honest/square|често:often|честота:frequency|чета:detachment/read|четворка:four|' +
  'четвърт:quarter|четвърти:fourth|четен:even|четене:read/reading|четиво:read|четиресетият:fortieth|' +
  'четири:four|четиридесет:forty|четирийсет:forty|четиринадесет:fourteen/fourteenth|' +
  'четиринадесети:fourteenth|четиринайсет:fourteen|четиристотин:four hundred|четръртина:quarter|' +
  'чий:whose|чим:turf|чимшир:box|чин:rank|чинка:cardinal|чиновник:officer|чиновница:officer|' +
  'чиновничка:officer|чиня:cost|чип:chip|чипс:chip|числен:numerical|числителен:cardinal|' +
  'числително:cardinal/number|число:number|чист:absolute/clean/pure|чистачка:char|чистя:clean|' +
  'чифлик:farm|чифт:yoke|чифтен:even|чифтосан:twin|чифтосвам:mate|член:article/term|' +
  'човек:guy/man/person|човеколюбив:benevolent|човечен:humane/humanitarian|човешки:human/personal|' +
  'човка:bill|чревоугодник:gourmet|чувам:read|чуващ:hearing|чувства:heart|чувствам:sense|' +
  'чувствителен:nice|чувство:sense/sentiment|чувствува:aware|чугун:cast iron|чугунен:cast iron|' +
  'чудатост:oddity|чудесен:great|чудесно:great|чудовище:monster|чужбина:foreign country|чужд:foreign|' +
  'чуждестранен:foreign|чукам:bang/plug|чупя:break/chip/snap|чучулига:lark|чушка:pepper|чълн:boat|' +
  'шаблон:mold/pattern|шадраван:fountain|шайка:gang/ring|шаман:medicine man|' +
  'шанс:fortune/odds/opportunity|шапка:cap/hat|шарен:motley|шарка:design/pattern|шарнир:joint/link|' +
  'шатъл:shuttle|шафран:saffron|шах:check/chess|шахмат:chess|шахта:silo|шев:stitch|шега:lark|' +
  'шегобиец:wag|шезлонг:lounge|шейна:slide|шейх:sheik|шериф:sheriff|шест:six|шестдесет:sixty|' +
  'шести:sixth|шестнадесет:sixteen|шестнадесети:sixteenth|шестнайсет:sixteen|шестстотин:six hundred|' +
  'шеф:chief/head|шибам:switch|шикалка:oak gall|шина:bus|шип:barb/ray|шипене:fizz|шипка:dog rose|' +
  'шипя:fizz|шира:must|широк:broad/large|шифриране:cipher|шифровам:code|шифър:cipher/code|шиш:spit|' +
  'шия:stitch|школа:academy/school|шлагер:hit|шлеп:keel|шлиц:fly|шлюз:sluice|шнур:flex/line/string|' +
  'шок:shock|шокирам:shock|шоколад:chocolate|шоколадов:chocolate|шот:shot|шоу:show|шофиране:driving|' +
  'шофьор:driver|шпагат:split|шпация:space|шперц:master key|шпилка:key|шпионин:spy|шпионирам:spy|' +
  'шпионка:spy|шпиц:pinnacle|шпонка:key|шрифт:print|шубер:hatch|шум:sound|шумя:sparkle|шунка:ham|' +
  'шут:fool|шушулка:cod/hull/shell|щаб:headquarters/staff|щабквартира:headquarters|щавя:tan|' +
  'щадя:spare|щам:strain|щампа:print|щамповам:stamp/strike|щанд:stand|щастие:fortune|' +
  'щастлив:glad/happy|щат:staff/state|щафета:relay|щедър:benevolent/charitable/liberal|щека:cue|' +
  'щекер:plug|щепсел:plug|щета:loss|щипка:peg|щипя:nip|щит:screen/shield|щорм:storm|щрак:click|' +
  'щракам:snap|щракане:click|щраквам:click/snap|щракване:snap|щурвал:wheel|щурм:assault/storm|' +
  'щурмувам:assault/storm|юбилей:anniversary/jubilee|югозапад:southwest|югоизток:southeast|' +
  'южен:south/southern|южняшки:southern|юзда:rein|юмрук:duke|юнак:hero|юнакиня:hero|юнкер:cadet|' +
  'юноша:youth|юношески:teenage|юридически:legal|юрисдикция:jurisdiction|юрист:attorney|' +
  'юристка:attorney|ютия:clothes iron|ябълка:apple|явен:patent|ядлив:edible|ядрен:nuclear|ядро:heart|' +
  'ядък:edible|яздя:go|язовир:reservoir|яка:collar|янтар:amber|ярем:yoke|яркожълт:saffron|' +
  'яркост:light intensity|яркочервен:cardinal|ярък:bright/brilliant/vivid|ясен:ash/fine/lucid/serene|' +
  'ясла:nursery|ясли:nursery|ясновидски:visionary|ясновидство:second sight|ястие:round|ястреб:hawk|' +
  'ято:flight/school'
