/**
 * Bodies by the name that stands for them here, then other names, `|`-separated: international bodies, agencies,
 * parties and movements, outlets. Typed for this project from common knowledge.
 */
const BODIES = `
United Nations|UN|U.N.
UN Human Rights Council|United Nations Human Rights Council|U.N. Human Rights Council|Human Rights Council
UN Security Council|United Nations Security Council|U.N. Security Council|Security Council
UN General Assembly|United Nations General Assembly|General Assembly
Office of the High Commissioner for Human Rights|OHCHR|UN Human Rights Office|UN human rights office
UNHCR|UN refugee agency|U.N. refugee agency
UNICEF|Unicef
UNESCO|Unesco
UNRWA
World Health Organization|World Health Organisation|WHO
World Trade Organization|World Trade Organisation|WTO
World Food Programme|WFP
World Bank
International Monetary Fund|IMF
International Criminal Court|ICC
International Court of Justice|ICJ
International Labour Organization|International Labor Organization|ILO
International Olympic Committee|IOC
International Atomic Energy Agency|IAEA
International Committee of the Red Cross|ICRC|Red Cross
Interpol
European Union|EU|E.U.
European Commission
European Parliament
European Council
Council of Europe
European Court of Human Rights
European Court of Justice
European Central Bank|ECB
Europol
NATO|Nato|N.A.T.O.
OSCE|Organization for Security and Co-operation in Europe
OPEC|Opec
African Union|AU
ECOWAS|Ecowas|Economic Community of West African States
ASEAN|Asean|Association of Southeast Asian Nations
Arab League
Commonwealth
G7|Group of Seven
G20|Group of 20
BRICS
OECD
Organization of American States|OAS
Financial Action Task Force|FATF
Inter-Parliamentary Alliance on China|IPAC
World Anti-Doping Agency|WADA|Wada
FIFA|Fifa
UEFA|Uefa
Amnesty International|Amnesty
Human Rights Watch|HRW
Reporters Without Borders|RSF
Committee to Protect Journalists|CPJ
Freedom House
Transparency International
Greenpeace
Médecins Sans Frontières|Doctors Without Borders|MSF
Oxfam
Save the Children
Viasna
House of Commons|Commons
House of Lords|Lords
House of Representatives
Senate
Congress|US Congress|U.S. Congress
Parliament
National People's Congress
State Department|US State Department|U.S. State Department|Department of State
Treasury|US Treasury|U.S. Treasury|Treasury Department
Foreign Office
Home Office
Downing Street|No 10|No. 10|Number 10
White House
Pentagon
Kremlin
Elysée|Élysée|Elysee
Plaid Cymru
Sinn Féin|Sinn Fein
Democratic Unionist Party|DUP
Unison|UNISON
GMB
Global Affairs Canada
Defense Department|Department of Defense
Justice Department|Department of Justice|US Justice Department
Supreme Court
High Court
Court of Appeal
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
OFAC|Office of Foreign Assets Control
MI5
MI6
KGB
FSB
Mossad
Royal Canadian Mounted Police|RCMP
Revolutionary Guards|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard
Communist Party|Chinese Communist Party|Communist Party of China|CCP|CPC
Conservative Party|Conservatives|Tories
Labour Party|Labour
Liberal Party|Liberals
Liberal Democrats|Lib Dems
Republican Party|Republicans|GOP
Democratic Party|Democrats
Green Party|Greens
Scottish National Party|SNP
Bloc Québécois|Bloc Quebecois
New Democratic Party|NDP
National League for Democracy|NLD
Bharatiya Janata Party|BJP
African National Congress|ANC
Zanu-PF|ZANU-PF
Fidesz
Hamas
Hezbollah|Hizbullah
Houthis
Taliban
Islamic State|ISIS|Isis|IS group
Al-Qaida|al-Qaida|al-Qaeda|Al-Qaeda
Al-Shabaab|al-Shabaab|Al-Shabab
Boko Haram
Wagner Group
Tatmadaw
Huawei Technologies|Huawei
Google
Facebook
Microsoft
Amazon
Apple
Gazprom
Rosneft
Boeing
Airbus
Reuters|Thomson Reuters
Associated Press|AP|The Associated Press
Agence France-Presse|AFP
BBC|BBC News
CBC|CBC News
CNN
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News
Sky News
ITV
Channel 4 News|Channel 4
Al Jazeera
Deutsche Welle|DW
France 24
Radio Free Asia|RFA
Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty
Voice of America
New York Times|The New York Times
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
Financial Times|The Financial Times
Bloomberg|Bloomberg News
Guardian|The Guardian
Daily Telegraph|The Daily Telegraph|Telegraph
Daily Mail
Times of London
Observer
Globe and Mail|The Globe and Mail
Toronto Star
National Post
Le Monde
Le Figaro
Der Spiegel
Die Zeit
El País
Irrawaddy|The Irrawaddy
Myanmar Now
Xinhua|Xinhua News Agency
Global Times
People's Daily
South China Morning Post
TASS|Tass
Interfax
RIA Novosti
BelTA|Belta
IRNA
Tasnim
Fars News Agency|Fars
Kyodo
Yonhap
Press Association|PA
Politico
Axios
Twitter
WhatsApp
Telegram
YouTube
Instagram
`

/** Names of one body: the first stands for it. */
export const BODY_NAMES: readonly (readonly string[])[] = BODIES.trim()
  .split('\n')
  .map((row) => row.split('|'))

/** Outlets by which something is reported; a subset of the bodies, by the name that stands for them. */
export const OUTLETS: ReadonlySet<string> = new Set(
  BODIES.slice(BODIES.indexOf('Reuters'), BODIES.indexOf('Politico'))
    .trim()
    .split('\n')
    .flatMap((row) => row.split('|'))
    .concat(['Politico', 'Axios']),
)

/** Last words of the name of a body. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'desalination pharma wholesale synod presbytery collegium infirmary fellowship panel weekly quarterly poultry fisheries dairy keel line lines branch chamber works stores supermarkets ferries airways ventures brands drinks aviation aerospace defence fashions textiles books publishing motorcycles cycles power windows glass aggregates bakery brewery airline electric water waste transport logistics retail capital software ministry council commission committee subcommittee museum theatre theater library courier advertiser mercury chronicle echo argus telegraph ledger examiner inquirer bulletin dispatch sentinel digest monitor timber minerals resources foods mills farms growers farmers producers exporters employers miners dockers lawyers journalists doctors parents frontières fleets owners court tribunal parliament assembly senate congress agency authority bureau department ' +
    'office organisation organization association alliance union federation confederation league party movement front army forces force guard ' +
    'police corps institute institution university college school academy foundation fund trust bank group company corporation corp corp. inc inc. ltd ltd. ' +
    'llc plc gmbh co. holdings industries technologies technology systems airlines airways news press times post journal ' +
    'herald tribune gazette review magazine network society club united city rovers fc network centre center laboratory hospital church mosque ' +
    'coalition board service services administration secretariat government cabinet consulate embassy mission task unit division brigade battalion ' +
    'regiment directorate inspectorate ombudsman watchdog initiative project programme program campaign forum conference chamber syndicate ' +
    'guild holding consortium partnership partners associates cooperative co-operative exchange observatory monitor junta command committee ' +
    'brotherhood brigades guards volunteers workers teachers nurses nations watch international global energy motors steel oil gas petroleum ' +
    'mining shipping logistics trading construction pharmaceuticals records studios pictures entertainment media broadcasting television radio ' +
    'tv telecom telecommunications mobile bar commons lords treasury care healthcare drainage wire rail railways housing homes estates insurance insurers financial finance ' +
    'aircraft zoo aquarium elementary battery batteries semiconductors electronics robotics analytics dynamics biotech therapeutics diagnostics securities equity asset assets advisers advisors markets brokers realty property hotels resorts cruises tours couriers freight marine salvage dredging quarries cement concrete packaging furniture cosmetics interactive digital networks wireless satellite rentals leasing recruitment staffing catering vineyards winery distillery orchards nurseries meats seafoods ' +
    'silicon polysilicon solar photovoltaics semiconductor cotton garments apparel footwear seafood shipbuilding shipyard shipyards tankers maritime petrochemical petrochemicals refinery refineries commodities metals aluminium aluminum copper nickel lithium cobalt uranium biotechnology biosciences genomics drones optics photonics machinery tyres beverages fertilisers fertilizers agrochemicals telecoms payments fintech engineering ' +
    'investments ventures labs laboratories chemicals plastics textiles motors consulting consultants solutions breweries dairies properties developments'
  ).split(' '),
)

/** Words of a body that stand alone in lower case: `the ministry`, `the council`. */
export const COMMON_BODIES: ReadonlySet<string> = new Set(
  (
    'ministry collegium synod council commission committee court tribunal parliament assembly senate congress agency authority authorities bureau department office ' +
    'organisation organization association alliance union federation league party movement army military police junta government regime administration ' +
    'cabinet company firm bank group foundation university hospital school embassy consulate club team board charity ngo watchdog regulator ' +
    'prosecutors coalition opposition secretariat inspectorate newspaper broadcaster outlet agency television radio service guard navy fleet trust diocese institute society fund museum academy station magazine network airline retailer carmaker manufacturer supermarket brewery orchestra gallery festival zoo clinic lender insurer startup laboratory studio publisher nonprofit thinktank think-tank planemaker automaker drugmaker chipmaker shipbuilder housebuilder conglomerate multinational directorate channel brokerage panel'
  ).split(' '),
)

/** Last words of the name of a place. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'street road avenue lane drive square park river lake sea ocean bay gulf strait channel island islands mountain mountains mount hill hills ' +
    'valley desert forest beach coast peninsula cape port harbour harbor airport station bridge tower palace castle stadium arena prison jail ' +
    'province region district county state territory village town borough prefecture governorate oblast canton municipality quarter ' +
    'bazaar market plaza hall house camp canal dam creek falls point heights gardens crossing border zone terminal cathedral ' +
    'way close crescent terrace grove mews highway boulevard estate wharf quay marina reservoir'
  ).split(' '),
)

/** Last words of what has a name and is neither a body nor a place nor a person. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  (
    'games game cup olympics championship championships tournament trophy prize award awards act bill law convention treaty agreement accord ' +
    'protocol declaration charter constitution war revolution uprising massacre genocide day week month year festival summit plan ' +
    'strategy policy code report letter statement article section chapter resolution amendment order regulations regulation live show series ' +
    'book film song album bible quran koran street christmas easter ramadan eid century era age deal pact road initiative ' +
    'crisis virus pandemic disease syndrome covid covid-19 internet english french march rights office minister president muslim muslims ' +
    'christian christians jew jews jewish islamic islam buddhist hindu hindus catholic catholics protestant uyghur uyghurs uighur uighurs ' +
    'rohingya kurds kurdish turkic arab arabs indigenous african asian european europeans western eastern northern southern'
  ).split(' '),
)

/** What the law calls a company, at the end of its name. */
export const LEGAL_FORM: RegExp =
  /^(?:ASA|AB|AG|SE|SA|S\.A\.|NV|N\.V\.|BV|B\.V\.|Oyj?|SpA|S\.p\.A\.|SAS|SARL|KGaA|GmbH|Pty|Ltd\.?|Limited|LLC|LLP|Inc\.?|PLC|plc|Plc|Corp\.?|A\/S|Bhd|Berhad|OAO|PJSC|JSC)$/
