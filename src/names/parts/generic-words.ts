/** Raised when the rules for generic words change; the tables themselves are part of the fingerprint. */
export const GENERIC_WORDS_VERSION = 3

/** Words that say what sort of body it is, or of which continent or country a branch, and not which, folded, apart by a space. They stay in the key. Own collection. */
export const GENERIC_WORDS: string =
  'company co companies corporation enterprise enterprises trading trade trader traders group holding holdings international intl ' +
  'global worldwide industry industries industrial bureau ministry department dept agency authority administration ' +
  'commission committee council board office organization organisation association federation union foundation fund ' +
  'institute institution university academy college school center centre laboratory laboratories research science scientific ' +
  'technology technologies technical tech engineering construction development investment investments finance ' +
  'financial bank banking insurance capital management consulting services service solutions systems system ' +
  'import export logistics transport transportation shipping maritime marine aviation airlines airline air cargo ' +
  'oil gas petroleum petrochemical energy power electric electronics chemical chemicals steel metal metals metallurgical mining ' +
  'production manufacturing factory plant works commercial general national state public private joint ' +
  'gang cartel clan sect faction militia militias militants guerrilla guerrillas insurgents rebels paramilitary ' +
  'paramilitaries terrorist terrorists concern firm firma konzern grup orgutu hareketi partisi partito partei bewegung ' +
  'and of the for und et y brothers sons limited liability society network party movement front army ' +
  'brigade division battalion corps regiment police security defense defence military force forces republic ' +
  'компания группа холдинг корпорация концерн завод предприятие банк фонд институт университет центр бюро министерство ' +
  'департамент агентство управление служба комитет комиссия научно исследовательский производственное объединение ' +
  'международный международная торговый торговая промышленный государственный ' +
  'societe compagnie entreprise groupe banque empresa compania grupo banco sociedad comercio comercial gesellschaft ' +
  'gruppe handel handels unternehmen sirketi ticaret sanayi kompaniya gruppa kholding korporatsiya zavod predpriyatie ' +
  'группировка сеть ' +
  'موسسه مجموعه بنك مصرف منظمه جمعيه وزاره تجاره للتجاره تنظيم جماعه جبهه شبكه عصابه ميليشيا ميليشيات شركه ' +
  'جنبش شركت ארגונ תנועת קבוצת חברת מפלגת ' +
  'government ministerial directorate directorates secretariat embassy consulate municipality province provincial federal ' +
  'regional republican municipal central district corporate conglomerate cooperative cooperatives syndicate consortium ' +
  'partnership partners partner associates ventures venture establishment establishments factories mill mills workshop ' +
  'refinery refineries shipyard shipyards port ports airport railway railways road roads bridge contractor contractors ' +
  'contracting supplies supply supplier procurement equipment machinery machine machines tools instruments instrument ' +
  'device devices components parts products product materials material textile textiles garment garments food foods ' +
  'agriculture agricultural farming fishery fisheries fishing forestry timber paper printing publishing media ' +
  'broadcasting television radio press news telecom telecommunications telecommunication communication communications ' +
  'information software computer computers internet online digital data automation robotics optical optics precision ' +
  'mechanical mechanics electrical electricity nuclear atomic aircraft airways helicopter helicopters ' +
  'aeronautical aeronautics satellite missile missiles ammunition armament armaments arms weapons explosives propellant ' +
  'pharmaceutical pharmaceuticals medicine medical hospital clinic health healthcare education educational training ' +
  'polytechnic museum library charity charitable relief humanitarian welfare aid cultural culture sports sport club ' +
  'tourism travel hotel hotels restaurant exchange money remittance transfer jewellery jewelry currency leasing rental ' +
  'property properties realty estate estates assets asset securities brokerage broker brokers advisory advisers ' +
  'consultants consultancy consultant audit accounting legal law marketing advertising sales distribution distributor ' +
  'distributors retail wholesale stores store shop market markets commodities commodity grain sugar coal mineral minerals ' +
  'ore aluminium aluminum copper cement concrete building buildings builders housing infrastructure project projects ' +
  'design studio plastics rubber glass ceramic ceramics fuel fuels petro petrochemicals refining drilling exploration ' +
  'pipeline pipelines lubricants water environment environmental vessel vessels ship ships fleet navigation tanker ' +
  'tankers crewing forwarding freight courier express customs terminal warehouse storage automotive automobile motors ' +
  'motor vehicle vehicles tractor engine engines bus taxi guard guards guarding separate intelligence armed special operations operation ' +
  'unit command headquarters islamic peoples revolutionary liberation resistance jihad workers labour labor youth women ' +
  'gongsi jituan keji maoyi jinchukou gongye touzi yinhang daxue xueyuan yanjiusuo yanjiuyuan gongcheng jixie dianzi ' +
  'dianqi huagong shiyou tianranqi kuangye gangtie nengyuan dianli chuanbo hangyun haiyun wuliu yunshu jianzhu fangdichan ' +
  'yiyao shengwu kexue wangluo ruanjian zhizao zhengfu weiyuanhui guojia zonggongsi shangmao jingmao hoesa chonghoesa ' +
  'muyok muyeok sanop saneop unhaeng eunhaeng kongjang gongjang taehak daehak yonguso yeonguso wiwonhoe hyophoe hyeophoe ' +
  'kisul gisul chonja jeonja hwahak kigye gigye konsol geonseol ryonhap yonhap kwahak gwahak sherkat sanaye sanati ' +
  'tejarat tejarati bazargani tolidi tolid khadamat mohandesi mohandisi gostaresh tosee toseh toseeh sarmayegozari bimeh ' +
  'daneshgah pazhoheshgah pazhuheshgah pajohesh moasese moaseseh bonyad sazman vezarat setad naft petroshimi havapeymai ' +
  'kashtirani daryanavardi haml naghl foolad khodro sakhtemani sakhteman keshavarzi daroo daroui elektronik fanavari ' +
  'fanavaran pakhsh sharika sharikat muassasat muassasa muassasah maassasat mujamma majmua majmuat majmuah tijara tijarat ' +
  'tijariya tijari sinaiya sinaia handasa handasiya muqawalat istithmar istithmarat jamiyat jamiat jamiyya munazzama ' +
  'munazzamat wizarat masraf sirafah istirad tasdir khayriya khairiya ighatha kompaniia kompania gruppy korporatsiia ' +
  'kontsern koncern zavody fabrika kombinat predpriyatiye obedinenie obyedineniye institut universitet akademiya ' +
  'akademiia tsentr centr byuro buro ministerstvo departament agentstvo upravlenie upravleniye sluzhba komitet komissiya ' +
  'fond soyuz assotsiatsiya assotsiatsiia torgovyy torgovy torgovaya torgovyi promyshlennyy promyshlennaya promyshlennost ' +
  'promyshlennoe nauchno nauchnyy issledovatelskiy issledovatelskii proizvodstvennoe proizvodstvennyy konstruktorskoe ' +
  'tekhnologii tekhnologiy tekhnicheskiy mashinostroitelnyy mashinostroenie priborostroenie elektronika energetika ' +
  'stroitelnaya stroitelstvo transportnaya logistika sudokhodstvo neftegaz neft khimicheskiy gosudarstvennoe ' +
  'gosudarstvennyy gosudarstvennaya federalnoe federalnyy federalnaya mezhdunarodnyy mezhdunarodnaya obshchestvo ' +
  'obshchestvennaya organizatsiya organizatsiia dvizhenie partiya otryad batalon brigada voysk voyska sirket sirketler ' +
  'ticari sanayii sanayisi insaat nakliyat nakliye tasimacilik denizcilik gemicilik lojistik ithalat ihracat pazarlama ' +
  'gida tekstil madencilik enerji elektrik makina makine otomotiv turizm danismanlik hizmetleri hizmet muhendislik ' +
  'taahhut yatirim grubu bankasi banka vakfi dernegi dernek universitesi kurumu mudurlugu bakanligi petrol kimya saglik ' +
  'ilac bilisim teknoloji teknolojileri uretim urunleri musavirlik empresas comercializadora comercializacion ' +
  'comercializaciones distribuidora exportadora importadora exportacion importacion inversiones inversion inversora ' +
  'constructora construcciones construccion inmobiliaria servicios servicio transportes transporte industria industrias ' +
  'agropecuaria agricola ganadera minera mineria petroleo petroleos petrolera energia electrica corporacion fundacion ' +
  'asociacion cooperativa instituto universidad colegio ministerio financiera seguros consultores consultoria asesoria ' +
  'asesores hermanos productos tecnologia tecnologias nacional internacional ejercito frente movimiento partido ' +
  'etablissements etablissement ets entreprises groupement commerce commerciale industrie industriel industrielle ' +
  'transports travaux batiment conseil conseils immobiliere immobilier investissement investissements assurance ' +
  'assurances societes ministere fondation universite ecole agence direction usine developpement produits internationale ' +
  'nationale generale generales mouvement armee freres handelsgesellschaft verwaltungsgesellschaft ' +
  'beteiligungsgesellschaft beteiligungen beteiligung verwaltung unternehmensgruppe werk werke fabrik maschinenbau ' +
  'technik technologie dienstleistungen dienstleistung beratung bau vertrieb vertriebs spedition reederei schifffahrt ' +
  'schiffahrt versicherung versicherungen stiftung verein verband universitat hochschule zentrum ministerium amt ' +
  'bundesamt immobilien vermogensverwaltung energie chemie stahl forschung entwicklung gebruder impresa imprese azienda ' +
  'aziende ditta gruppo commercio industriale costruzioni costruzione trasporti trasporto servizi servizio immobiliare ' +
  'investimenti finanziaria banca assicurazioni consorzio fondazione associazione istituto universita ministero ente ' +
  'navigazione marittima spedizioni prodotti tecnologie ricerca sviluppo fratelli nazionale internazionale exportacao ' +
  'importacao construcoes construtora construcao investimentos investimento participacoes empreendimentos servicos ' +
  'servico fundacao associacao universidade companhia produtos mineracao imobiliaria administracao irmaos tovarystvo ' +
  'pidpryyemstvo pidpryiemstvo obyednannya obiednannia vyrobnyche vyrobnychyy torhovyy torhovyi torhova promyslovyy ' +
  'promyslovyi naukovo doslidnyy doslidnyi instytut universytet ahentstvo derzhavne derzhavnyy derzhavnyi mizhnarodnyy ' +
  'mizhnarodnyi budivelna budivelnyy transportna ahro enerho fabryka промышленная промышленное государственное ' +
  'государственная федеральное федеральный федеральная международное акционерное научное научный производственная ' +
  'производственный конструкторское технологии технологический машиностроительный машиностроение приборостроение ' +
  'строительная строительство транспортная логистика энергетика комбинат фабрика союз ассоциация организация движение ' +
  'партия академия дом отдел компанія група підприємство торговий торгова промисловий виробниче міністерство інститут ' +
  'університет державне державний міжнародний науково дослідний شركات المجموعه تجاري تجاريه للاستثمار استثمار للصرافه ' +
  'صرافه للمقاولات مقاولات للنقل نقل صناعه صناعي صناعيه للصناعه الصناعيه التجاريه العامه الدوليه الوطنيه مركز معهد جامعه ' +
  'overseas branch filial representative subsidiary invest servis europe asia africa america americas emea apac ' +
  'deutschland osterreich schweiz suisse svizzera nederland belgique belgie espana italia polska danmark sverige norge suomi ' +
  'هييه مديريه لجنه حركه جيش كتيبه لوا اتحاد بازرگاني صنايع صنعتي توليدي خدمات مهندسي گسترش توسعه بانك بيمه دانشگاه بنياد ' +
  'سازمان وزارت گروه پژوهشگاه نفت گاز'

/** Short forms and the word each stands for: a second reading writes them out. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  co: 'company',
  intl: 'international',
  dept: 'department',
  univ: 'university',
  govt: 'government',
  assn: 'association',
  assoc: 'association',
  bros: 'brothers',
  mfg: 'manufacturing',
  inst: 'institute',
  mgmt: 'management',
  svcs: 'services',
  natl: 'national',
  dev: 'development',
  org: 'organization',
  tech: 'technology',
  trdg: 'trading',
  tdg: 'trading',
  shpg: 'shipping',
  ind: 'industries',
  inds: 'industries',
  indl: 'industrial',
  eng: 'engineering',
  engg: 'engineering',
  engrg: 'engineering',
  elec: 'electronics',
  ctr: 'center',
  cntr: 'center',
  min: 'ministry',
  corp: 'corporation',
  entp: 'enterprise',
  ents: 'enterprises',
  grp: 'group',
  hldg: 'holding',
  hldgs: 'holdings',
  invs: 'investments',
  invt: 'investment',
  mktg: 'marketing',
  mgt: 'management',
  equipt: 'equipment',
  comml: 'commercial',
  commn: 'commission',
  cttee: 'committee',
  fdn: 'foundation',
  fndn: 'foundation',
  mfrs: 'manufacturing',
  mfr: 'manufacturing',
  bde: 'brigade',
  bn: 'battalion',
  regt: 'regiment',
  svc: 'service',
  srv: 'service',
  soln: 'solutions',
  tpt: 'transport',
  whse: 'warehouse',
  bldg: 'building',
  bldgs: 'buildings',
  agcy: 'agency',
  prods: 'products',
  gov: 'government',
  tic: 'ticaret',
  imp: 'import',
  exp: 'export',
  mach: 'machinery',
  machy: 'machinery',
  chem: 'chemical',
  chems: 'chemicals',
  pharm: 'pharmaceutical',
  pharma: 'pharmaceutical',
  constr: 'construction',
  transp: 'transport',
  trans: 'transport',
  comm: 'communications',
  comms: 'communications',
  sci: 'science',
  res: 'research',
  ins: 'insurance',
  fin: 'finance',
  inv: 'investment',
  invest: 'investment',
  mat: 'materials',
  equip: 'equipment',
  coop: 'cooperative',
  dist: 'distribution',
  distr: 'distribution',
  lab: 'laboratory',
  labs: 'laboratories',
  sys: 'systems',
  syst: 'systems',
  ent: 'enterprise',
  entps: 'enterprises',
  indus: 'industrial',
  indust: 'industrial',
  acad: 'academy',
  admin: 'administration',
  fed: 'federal',
  hosp: 'hospital',
  mech: 'mechanical',
  mil: 'military',
  nat: 'national',
  petr: 'petroleum',
  sec: 'security',
  serv: 'services',
  servs: 'services',
  soc: 'society',
  tradg: 'trading',
  elect: 'electronics',
  electr: 'electronics',
  engr: 'engineering',
  engin: 'engineering',
  metall: 'metallurgical',
  agri: 'agricultural',
  agric: 'agricultural',
  logist: 'logistics',
  intnl: 'international',
  nav: 'navigation',
  repr: 'representative',
  prodn: 'production',
}
