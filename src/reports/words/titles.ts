/** Words for an office or a role that stand before a name (`Foreign Minister Marc Garneau`) or for the person (`the minister`). */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor minister secretary secretary-general undersecretary secretary-treasurer ambassador envoy consul diplomat commissioner ' +
    'governor mayor senator congressman congresswoman representative deputy mp mep msp mla mpp councillor councilor alderman lawmaker legislator parliamentarian speaker ' +
    'chairman chairwoman chair chairperson chief director director-general head leader boss manager executive ceo cfo coo founder co-founder owner official officer ' +
    'spokesman spokeswoman spokesperson adviser advisor aide counsel lawyer attorney solicitor barrister prosecutor judge coroner justice magistrate ombudsman ' +
    'general colonel major captain lieutenant sergeant admiral commander brigadier marshal inspector constable superintendent sheriff detective ' +
    'king queen prince princess duke duchess emperor sultan emir sheikh pope cardinal bishop archbishop rabbi imam ayatollah reverend pastor father sister ' +
    'professor doctor lecturer researcher scientist historian economist analyst expert scholar academic author writer poet journalist reporter editor correspondent columnist anchor host presenter broadcaster ' +
    'activist campaigner dissident organiser organizer unionist advocate blogger filmmaker director actor actress singer musician artist photographer ' +
    'coach trainer player striker goalkeeper keeper defender midfielder skipper referee athlete sprinter swimmer boxer cyclist rider driver pilot ' +
    'rapporteur coordinator co-ordinator organiser treasurer principal headteacher teacher nurse physician surgeon paramedic ' +
    'billionaire businessman businesswoman entrepreneur banker investor tycoon oligarch financier developer contractor ' +
    'resident farmer fisherman worker driver student pupil shopkeeper trader tenant landlord neighbour neighbor witness survivor victim prisoner detainee ' +
    'widow mother brother husband wife son daughter cousin uncle aunt grandmother grandfather premier mr mrs ms miss mx dr sir dame lord lady madame madam prof hon rev daw u coun cllr ald ' +
    'commodore cto cio clerk moderator undermanager physio physiotherapist revd grandad grandpa granddad grandma nan mum dad mum-of-two mum-of-three mum-of-four mother-of-one mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four dad-of-two dad-of-three dad-of-four grandmother-of-two grandfather-of-two attaché skipper ' +
    'whistleblower informant landlady packer master headmaster headmistress chef dealer broker promoter publisher producer gangmaster foreman supervisor registrar archivist librarian vicar priest monk nun deacon chaplain jockey runner rower skier gymnast wrestler champion agent publicist opposition-leader whip candidate nominee frontrunner incumbent warlord warden curator conservator engineer architect auditor regulator negotiator mediator rep counselor counsellor bosun skipper goalkeeper investigator microbiologist oncologist biologist chemist planner rector dean provost policymaker backbencher waiter waitress butcher baker carpenter plumber electrician bricklayer builder gardener cleaner porter caretaker barista bartender barman cashier accountant bookkeeper housekeeper lobbyist organist palaeontologist paleontologist geologist astronomer physicist mathematician psychologist psychiatrist virologist epidemiologist ecologist botanist zoologist seismologist vulcanologist meteorologist anthropologist sociologist philosopher theologian linguist lexicographer strategist statistician pollster beekeeper gamekeeper lifeguard fireman firefighter policeman policewoman postman milkman salesman saleswoman shepherd grazier rancher grower welder fitter miner docker stevedore sailor fisher seamstress tailor cobbler blacksmith potter weaver hairdresser barber florist optician pharmacist dentist vet midwife carer childminder nanny housewife pensioner retiree refugee migrant asylum-seeker squatter protester demonstrator picket bystander passer-by onlooker eyewitness motorist commuter hiker climber walker angler hunter trapper'
  ).split(' '),
)

/** Words that stand before a name and only there, in lower case with their stop taken away. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof adj comr comisario revd coun cllr ald sir dame lord lady madame madam rev hon sen rep gov gen col lt sgt capt cmdr maj adm brig fr sr mme mlle herr frau sra daw honourable honorable excellency eminence holiness ayatollah hojatoleslam det insp supt cpl pte const cst cdr datuk dato alhaji engr atty adv mgr monsignor maulana mullah sheik sheikha shri smt pak ibu haji comrade justices professors senators judges messrs drs reps sens councillors generals detectives pastors presidents ministers'.split(
    ' ',
  ),
)

/** Words that part of a title may be, between its other words: `Deputy Prime Minister and Minister of Foreign Affairs`. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'very rt most deputy acting former interim prime vice first second foreign defence defense finance home interior justice health education environment trade energy transport agriculture labour labor culture sports opposition senior junior chief executive ' +
    'managing under assistant associate principal lead special attorney lieutenant major rear high supreme regional provincial federal state national local shadow emeritus emerita then ex-president ex-minister ' +
    'affairs security police communications press information development international economic political human rights public general parliamentary presidential government ministry party military'
  ).split(' '),
)

/** Roles that a person speaks in for somebody else. */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople rep reps counselor counsellor lawyer lawyers attorney solicitor barrister envoy ambassador representative counsel press-secretary agent agents publicist solicitors barristers attorneys representatives'.split(
    ' ',
  ),
)

/** Plural roles and crowds: a vague group, no person. */
export const GROUPS: ReadonlySet<string> = new Set(
  (
    'colleagues friends rivals men women children youths officials authorities critics experts academics journalists analysts activists campaigners lawmakers mps senators ministers diplomats residents witnesses protesters prosecutors lawyers investigators police ' +
    'sources observers supporters opponents scientists researchers economists scholars relatives families doctors nurses teachers students workers farmers unions parents councillors soldiers officers commanders leaders parliamentarians ' +
    'parties groups organisations organizations nations countries governments states allies advocates neighbours neighbors people many some others several most fans players reporters media reports inspectors engineers tenants drivers auditors accountants solicitors architects'
  ).split(' '),
)

/** Documents that speak. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'statement letter report motion resolution draft communique communiqué declaration document indictment verdict ruling judgment judgement filing lawsuit complaint petition memo email e-mail tweet post article editorial study survey paper audit review ' +
    'dossier transcript affidavit order decree bill law notice bulletin release agreement charter convention treaty constitution testimony inquiry findings manifesto note text message book minutes papers documents emails records files transcripts messages figures data statistics summary'
  ).split(' '),
)
