/** Raised when the rules for generic words change; the tables themselves are part of the fingerprint. */
export const GENERIC_WORDS_VERSION = 1

/** Words that say what sort of body it is and not which, folded, apart by a space. They stay in the key. Own collection. */
export const GENERIC_WORDS: string =
  'company co companies corporation enterprise enterprises trading trade trader traders group holding holdings international intl ' +
  'global worldwide industry industries industrial bureau ministry department dept agency authority administration ' +
  'commission committee council board office organization organisation association federation union foundation fund ' +
  'institute institution university academy college school center centre laboratory research science scientific ' +
  'technology technologies technical tech engineering construction development investment investments finance ' +
  'financial bank banking insurance capital management consulting services service solutions systems system ' +
  'import export logistics transport transportation shipping maritime marine aviation airlines airline air cargo ' +
  'oil gas petroleum petrochemical energy power electric electronics chemical chemicals steel metal metals mining ' +
  'production manufacturing factory plant works commercial general national state public private joint ' +
  'and of the for und et y and brothers sons limited liability society company network party movement front army ' +
  'brigade division battalion corps regiment police security defense defence military force forces public republic ' +
  'компания группа холдинг корпорация концерн завод предприятие банк фонд институт университет центр бюро министерство ' +
  'департамент агентство управление служба комитет комиссия научно исследовательский производственное объединение ' +
  'международный международная торговый торговая промышленный государственный ' +
  'societe compagnie entreprise groupe banque empresa compania grupo banco sociedad comercio comercial gesellschaft ' +
  'gruppe handel handels unternehmen sirketi ticaret sanayi kompaniya gruppa kholding korporatsiya zavod predpriyatie ' +
  'مؤسسه موسسه مجموعه بنك مصرف منظمه جمعيه وزاره تجاره للتجاره'

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
}
