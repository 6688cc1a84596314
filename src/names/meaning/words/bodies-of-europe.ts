import type { Glossary } from '../glossary.ts'

/**
 * Words that the names of bodies have in French, Spanish, German, Italian, Portuguese, Dutch, Polish, Czech, Slovak, Croatian,
 * Serbian, Romanian and Turkish, folded, by their English; a stem ends in a hyphen. Own collection.
 */
export const BODIES_OF_EUROPE: Glossary = {
  '': 'de du des d del della dello delle degli dei dell di da do dos das der die den dem das des zur zum fur und von vom van het voor en la le les el los las l lo il gli y e et u i w z na pri por para per pour ve al ai alle ale a aux au',
  // The state
  'ministry|department':
    'ministere ministeres ministerio ministerios ministerium ministeriums ministerien ministero ministeri ministerie ministeries ministerstw- ministerstv- ministarstv- minister- bakanligi bakanlik',
  government: 'gouvernement gobierno regierung governo regering rzad rzadu vlada vlady guvern- hukumeti',
  parliament: 'parlement parlamento parlament parlamentu skupstina',
  'president|presidency|presidential':
    'presidence presidentielle presidencia presidenza prezydent- prasident- presidencial presidenziale cumhurbaskanligi',
  'republic|republican':
    'republique republica repubblica republik republiek rzeczpospolita republik- cumhuriyeti cumhuriyet republicain- republican- repubblican- republikan- republikein-',
  'state|states':
    'etat etats estado estados estatal staat staates staatlich- stato stati estatal- panstw- statn- drzav- devleti devlet',
  'federation|federal':
    'federacion federazione federacao foderation federatie federacj- federac- federacij- federatia federatiei federal- foderal- federale- federasyonu',
  national:
    'nacional- nazional- nationale nationaux nationales nationalen nationaler nationales narodow- narodn- nationala ulusal milli',
  central:
    'centrale centraux centrales centralny centralna centralne centralni centraln- zentral- zentrale merkez',
  'office|bureau': 'oficina ufficio escritorio amt biuro urzad kantoor ured ofisi burosu',
  agency: 'agence agencia agenzia agentur agentschap agencj- agentur- agencij- agentura agentie ajansi',
  'service|services': 'servicio servicios servizio servizi servico dienst dienste sluzb- serviciul servisi',
  committee: 'comite comitato ausschuss komitet- komitee komitesi',
  council: 'conseil consejo conselho consiglio rat raad rada rady vijece savet konseyi consiliul',
  commission: 'comision commissione comissao kommission commissie komisj- komise komisija komisyonu comisia',
  'directorate|administration|management':
    'direction direccion direzione direcao direktion verwaltung directie zarzad uprava mudurlugu administracion amministrazione administracao administracj-',
  authority: 'autorite autoridad autorita autoridade behorde autoriteit',
  'organization|organisation':
    'organizacion organizzazione organizacao organisatie organizacj- organizac- organizacij- orgutu orgut',
  'court|tribunal': 'cour corte gericht gerichtshof sad mahkemesi rechtbank',
  prison: 'carcel gefangnis prigione gevangenis wiezienie zatvor vezeni cezaevi prisao',
  'interior|internal':
    'interieur interieure interior innen inneren innern interno interni interna binnenlandse wewnetrznych vnitra unutarnjih unutrasnjih icisleri',
  foreign:
    'etrangeres exteriores auswartig- aussen esteri estrangeiros buitenlandse zagranicznych zahranicnich vanjskih disisleri',
  affairs: 'affaires asuntos affari assuntos zaken spraw poslova',
  'defence|defense':
    'defensa difesa defesa verteidigung verteidigungs defensie landesverteidigung obron- obran- odbran- aparari apararii apararea savunma defensive',
  justice: 'justicia giustizia justica justiz sprawiedliwosci spravedlnosti pravde adalet',
  'finance|finances|financial':
    'hacienda finanzas finanzen finanz finanze financas financien finansow financi financija maliye financier- financiera',
  'economy|economic':
    'economie economia wirtschaft gospodarki gospodarka hospodarstvi ekonomi economique economica',
  information: 'informacion informazione informacao informacji enformasyon',
  intelligence:
    'renseignement renseignements inteligencia nachrichtendienst inlichtingen wywiad- wywiadu istihbarat',
  security:
    'securite seguridad sicherheit sicherheits sicurezza seguranca veiligheid bezpieczenstw- bezpecnost- sigurnost- bezbednost- guvenlik securitatii',
  health:
    'sante salud sanidad gesundheit salute saude gezondheid volksgezondheid zdrowia zdravotnictvi zdravstva saglik',
  // Armed forces and movements
  'force|forces':
    'fuerza fuerzas forze forza forca forcas streitkraft- kraft krafte strijdkrachten sil sily silovy snage kuvvetleri forte fortele',
  armed:
    'armees armee armadas armada armate armadas bewaffnet- gewapende zbrojne zbrojnych ozbrojene oruzane silahli',
  army: 'ejercito esercito exercito heer leger armia armii armad- vojska vojske ordusu armata',
  'guard|guards':
    'garde gardes gardien gardiens guardia guardie guarda garden gardist- guardias wachter gwardi- gard- garda muhafizlari muhafiz',
  corps: 'cuerpo corpo korps korpus corpul',
  'revolution|revolutionary':
    'revolucion rivoluzione revolucao revolutie revolutions revolucionari- rivoluzionari- revolutionar- revolutionnaire- revolutionaire rewolucj- rewolucyjn- revoluc- devrim revolutionaren',
  islamic:
    'islamique islamiques islamic- islamico islamica islamicos islamisch- islamitisch- islamsk- islamic islami islamice',
  liberation:
    'liberacion liberazione libertacao befreiung befreiungs bevrijding wyzwoleni- osvobozen- oslobodjenje oslobodenje kurtulus eliberare',
  front: 'frente fronte cephesi frontul',
  'people|popular|peoples':
    'populaire populaires popolare popolo povo pueblo volk volks volkes ludow- lidov- halk poporului',
  'worker|workers|labour|labor':
    'travailleur travailleurs trabajador trabajadores trabalhadores trabalho lavoratori arbeiter arbeiders pracujacych robotnicz- delnick- radnicka radnika isci iscileri muncitorilor',
  party: 'parti partido partito partei partij partia partii strana partija partisi partidul',
  movement: 'mouvement movimiento movimento bewegung beweging ruch hnuti pokret hareketi miscarea',
  'brigade|brigades': 'brigada brigadas brigaden brigata brigate brygad- tugayi',
  battalion: 'batallon battaglione bataillon batalhao batalion batalj- tabur taburu',
  militia: 'milice milices milicia milicias miliz milizia milicj- milis',
  resistance: 'resistencia resistenza widerstand widerstands verzet opor otpor direnis',
  'organized|united':
    'uni unie unis unies unido unida unidos unidas vereinigt- unite uniti verenigde zjednoczon- birlesik',
  'revolt|uprising': 'soulevement aufstand rivolta revuelta powstanie',
  democratic:
    'democratique democratiques democratic- demokratisch- democratisch- demokratyczn- demokratick- demokratik',
  communist: 'communiste comunista kommunistisch- communistisch- komunistyczn- komunistick- komunist',
  socialist: 'socialiste socialista sozialistisch- socialistisch- socjalistyczn- socialistick- sosyalist',
  holy: 'saint sainte heilig- santo santa',
  'war|military|combat':
    'guerre guerra militaire militaires militar militares militare militari militarisch- militaire wojskow- vojensk- vojn- askeri krieg kriegs oorlog',
  air: 'aerienne aeriennes aerien aerea aereo aereas luft luchtmacht lucht lotnicze letecke havayollari hava',
  'navy|naval|marine': 'navale navales marina marinha kriegsmarine marynarka mornarica deniz',
  police: 'policia polizia polizei politie policj- policie policij- polisi polis politia politiei',
  border: 'frontiere frontera grenz grenze frontiera granica pogranicz- sinir',
  'border customs': 'zollgrenzschutz',
  customs: 'douane douanes aduana aduanas zoll dogana alfandega celny carina gumruk',
  // Money
  bank: 'banque banco banca banka banki banku banky banke banken bankasi bankasinin banques bancos',
  credit: 'credito kredit krediet kredyt- kredi',
  'commercial|commerce|trade':
    'commerciale commerciaux comercial comercio commercio comercio handel handels handlow- obchodn- trgovin- ticaret comert',
  'industrial|industry|industries':
    'industriel industrielle industrielles industria industrie industries industriale industriali industriell- przemysl- prumysl- industrij- sanayi industriei',
  'agricultural|agriculture':
    'agricole agriculture agricola agricultura landwirtschaft landwirtschafts landbouw rolnictwa rolniczy zemedelsk- poljoprivred- tarim ziraat',
  cooperative: 'cooperativa cooperatif genossenschaft genossenschafts spoldzielni- druzstevn- kooperatif',
  'fund|foundation':
    'fonds fondo fundo fundacion fondation fondazione fundacao stiftung stichting fundacj- nadace zaklada fonu vakfi vakif',
  insurance:
    'assurance assurances seguro seguros versicherung versicherungs assicurazioni assicurazione verzekering ubezpieczen- pojist- osiguranj- sigorta asigurari',
  'investment|investments':
    'investissement investissements inversion inversiones investimenti investitions investimento inwestycj- investic- yatirim',
  savings: 'epargne ahorro spar sparkasse risparmio poupanca oszczednosc-',
  development:
    'developpement desarrollo entwicklung entwicklungs sviluppo desenvolvimento ontwikkeling rozwoju rozvoje razvoj razvoja kalkinma dezvoltare',
  export: 'exportation exportaciones exportacion ausfuhr esportazione exportacao ihracat',
  wealth: 'richesse wohlstand- riqueza ricchezza bogactwa',
  // Trades
  'company|corporation':
    'compagnie societe entreprise empresa compania companhia sociedad sociedade societa gesellschaft unternehmen maatschappij bedrijf spolka spolecnost sirketi preduzece poduzece compagnia azienda',
  group: 'groupe grupo gruppo gruppe groep grupa skupina grubu',
  'oil|petroleum':
    'petrole petroles petrolier petroliere petroleo petroleos petrolio petrolifera petrolera erdol ol olie ropy nafty naftow- naftn- petrol petrolleri petroliera',
  gas: 'gaz gazu erdgas plinska gaziere',
  'energy|power': 'energie energia energetyka energetick- enerji energetica energetique energij-',
  'electric|electricity':
    'electricite electricidad elektrizitats eletricidade elettricita elektriciteit elektryczn- elektrick- elektrik elettrica electrica',
  atomic: 'atomique atomica atomico atom atoom atomow- atomov- atomsk-',
  nuclear: 'nucleaire nucleaires nuclear nucleare nukleare nukleer kern jadrow- jadern- nuklearn-',
  space:
    'spatiale spatial espacial spaziale raumfahrt weltraum ruimtevaart kosmiczn- kosmick- svemirsk- uzay',
  aerospace: 'aerospatiale aerospatiales aeroespacial aerospaziale luftfahrt',
  'aviation|airlines|aircraft':
    'aviacion aviazione aviacao flugzeug flug luchtvaart lotnictw- letectvi zrakoplov- havacilik aviatie',
  'shipping|maritime':
    'maritime maritimes maritima maritimo marittima schifffahrt schiffahrt scheepvaart zegluga morsk- plovidb- denizcilik',
  'line|lines': 'ligne lignes linea lineas linee linie linien lijnen linhas hatlari schifffahrtslinien',
  'transport|transportation':
    'transporte transportes trasporti verkehr verkehrs vervoer doprav- prijevoz- ulastirma',
  'railway|railways':
    'chemins ferrocarriles eisenbahn bahn ferrovie ferrovias spoorwegen koleje zeleznic- demiryollari',
  port: 'puerto porto hafen haven limani luka przystan',
  research:
    'recherche recherches investigacion forschung forschungs ricerca ricerche pesquisa onderzoek badan badawcz- vyzkum- istrazivanj- arastirma cercetare',
  'science|scientific':
    'scientifique scientifiques ciencia ciencias cientific- wissenschaft wissenschaften wissenschaftlich- scienza scienze scientific- ciencia wetenschap- nauki naukow- vedeck- znanstven- naucn- bilim',
  institute: 'institut instituto istituto instytut ustav enstitusu instituut institutul',
  'center|centre': 'centro centrum zentrum osrodek centar merkezi stredisko',
  university:
    'universite universidad universita universidade universitat universiteit uniwersytet univerzit- sveucilist- universitesi universitatea hochschule',
  academy: 'academie academia accademia akademie akademia akademi- akademisi',
  'study|studies': 'etudes estudios studi studien estudos studiow studi- calismalari',
  'technical|technology|technological':
    'technique techniques technologie technologies tecnica tecnico tecnologia tecnologias technisch- techniczn- technick- tehnick- teknik teknoloji technologii',
  construction:
    'edilizia costruzioni construccion construcciones construcao bau bouw budow- stavebn- gradnja gradevinsk- insaat constructii',
  'chemical|chemistry':
    'chimique chimiques chimie quimic- chemisch- chimica chimico chemiczn- chemick- kemijsk- kimya',
  'steel|iron': 'acier siderurgique acero siderurgica stahl stahlwerk acciaio aco staal stali ocel- celik',
  'metal|metals|metallurgical': 'metaux metales metallurgique metalurgica metallurgie hutnicz- metalurgij-',
  'mining|mines': 'miniere mineria bergbau mineraria gornicz- tezebni rudarsk- madencilik',
  'electronics|electronic':
    'electronique electronica elektronik elettronica eletronica elektroniczn- elektronick- elektronisch-',
  'telecommunication|telecommunications|communications':
    'telecomunicaciones telecomunicazioni telecomunicacoes telekommunikation telecommunicatie telekomunikac-',
  'radio television|broadcasting': 'radiotelevision radiodiffusion rundfunk radiodifusion radiotelevisione',
  'news|press':
    'presse nachrichten prensa noticias stampa notizie imprensa nieuws prasow- tiskov- haber basin',
  'weapons|arms|armaments':
    'armes armement armas armamento rustung rustungs waffen armi wapens uzbrojeni- zbrojow- oruzj- silah',
  'aid|relief|charity':
    'secours aide charite ayuda caridad hilfe hilfswerk carita beneficenza soccorso pomoc pomoci humanitarn- yardim',
  youth: 'jeunesse juventud jugend gioventu juventude jeugd mlodziezy mladeze omladina genclik',
  women: 'femmes mujeres frauen donne mulheres vrouwen kobiet zena kadinlar',
  'student|students': 'etudiants estudiantes studenten studenti estudantes studentow ogrenci',
  'union|association':
    'uniao unione verband verein vereinigung asociacion associazione associacao vereniging stowarzyszenie zwiazek udruga udruzenje birligi dernegi syndicat',
  church: 'eglise iglesia kirche chiesa igreja kerk kosciol crkva kilise',
  school: 'ecole escuela schule scuola escola szkola skola okulu',
  'factory|plant': 'usine fabrica fabrik fabbrica fabryka werk zaklady zavod fabrikasi',
  general: 'generale generaux generales',
  'supreme|high': 'supreme supremo suprema oberst- najwyzsz- nejvyssi vrhovni yuksek',
  special: 'speciale speciaux especial especiales sonder spezial specjaln- specialn- ozel speciali',
  // Countries and their peoples
  'syria|syrian':
    'syrie syrien syrienne syriennes syriens siria sirio siriana siriano sirios syrisch- syriens syrische syrii syryjsk- syrsk- syrie sirij- sirijsk- suriye siriei siriano',
  'iran|iranian':
    'iranien iranienne iraniennes irani iraniana iraniano irao iranisch- irans iraans- irans iranu iransk- iranului',
  'russia|russian':
    'russie russe russes rusia ruso rusa rusos russland russlands russisch- russo russa rosji rosja rosyjsk- rusk- ruska rusij- rusya rusiei rusland russische russischen',
  'belarus|belarusian':
    'bielorussie bielorusse bielorrusia bielorruso weissrussland belarussisch- bielorussia bielorusso bialorus- belorus- wit-rusland',
  'ukraine|ukrainian':
    'ucrania ucraniano ucraniana ukrainisch- ucraina ukrainien- ukrainsk- ukrajin- oekraine',
  'korea|korean':
    'coree coreen coreenne corea coreano coreana coreia koreanisch- koreaans- koreansk- korei korejsk- kore',
  'palestine|palestinian':
    'palestina palastina palastinas palestinien- palestino palestina palestinesi palestinsk- palestyn- palastinensisch- filistin',
  'kurdistan|kurdish': 'kurdistans kurdistanu curdistao kurdisch- koerdisch- kurde kurdo curdo kurdes',
  'iraq|iraqi': 'irak iraks irakien- iraqui iraquiano iracheno irakisch- iraku irackie- irack- iracki',
  'lebanon|lebanese':
    'liban libano libanais libanaise libanes libanesa libanese libanon libanesisch- libanu libansk-',
  'libya|libyan': 'libye libia libyen libyenne libio libica libysch- libii libijsk-',
  'yemen|yemeni': 'yemenite jemen jemenitisch- jemenu',
  'afghanistan|afghan': 'afganistan afgano afghanisch- afghane afeganistao afganistanu',
  'sudan|sudanese': 'soudan soudanais- sudanes- sudanesisch- soedan sudanu',
  'somalia|somali': 'somalie somalisch- somali somalii',
  'venezuela|venezuelan': 'venezolan- venezuelano venezuelien- venezolanisch-',
  'nicaragua|nicaraguan': 'nicaraguense nicaraguayen- nicaraguanisch-',
  'cuba|cuban': 'kuba cubano cubana cubain- kubanisch- kubansk-',
  'china|chinese': 'chine chinois chinoise chino chinesisch- cinese chines cina chiny chinsk- cinsk- kinesk-',
  'turkey|turkish': 'turquie turquia turco turc turque turkei turkisch- turchia turcja turecki- turkiye',
  'libyan arab|arab|arabic': 'arabe arabes arabisch- arabo araba arabi arabsk- arap',
  'germany|german':
    'allemagne allemand- alemania aleman- deutsch- deutschland deutschlands germania tedesca tedesco alemanha duits- niemieck- niemiec nemeck- njemack- alman',
  'france|french':
    'francais francaise francia francesa frances franzosisch- frankreich francese franca frans- francusk- francouzsk- fransiz',
  'spain|spanish':
    'espagne espagnol- espana espanol- spanien spanisch- spagna spagnol- espanha hiszpan- spanelsk- ispanyol',
  'italy|italian': 'italie italien- italia italian- italienisch- wlochy wlosk- italsk- talijansk-',
  'poland|polish': 'pologne polonais- polonia polaco polnisch- polen polacca polsk-',
  'europe|european': 'europeen europeenne europea europeo europaisch- europese europejsk- evropsk- avrupa',
  'canada|canadian': 'canadien- kanada kanadisch- canadiense kanadyjsk-',
  'tunisia|tunisian': 'tunisie tunisien- tunez tunecino tunesisch- tunesien',
  'morocco|moroccan': 'maroc marocain- marruecos marroqui marokko marokkanisch- marocco',
  'algeria|algerian': 'algerie algerien- argelia argelino algerisch-',
  'egypt|egyptian': 'egypte egyptien- egipto egipcio agypten agyptisch- egitto egipt- misir',
  'myanmar|burma': 'birmanie birmania birma',
  'america|american': 'amerique americain- americano americana amerikanisch- amerikan- ameryk-',
}

/** What nouns and adjectives of these languages end in behind a stem, folded. */
export const ENDINGS_OF_EUROPE: string =
  'e en er es em n s a o as os i y u ai om am ami a ie ia ii ij ije iji iju ji ja je ju ye ych im ich ch ego emu ej ym ow owa owe owy ova ove ovy ni ny na ne nych nej nego no ski sky ska ske skie sko skih skich skiej ici ica ico icos icas icul ul ului ei lar ler le ier iere iers ieres ne nes aise ais'
