import { STATES_IN_SHORT, STYLED_STATES } from '../parts/states-in-short.ts'

/** Raised when the rule for these changes; the table itself is part of the fingerprint. */
export const COUNTRY_NAMES_VERSION = 1

/** States and territories that have none of the styles of other states, and other names of states; folded, apart by commas. */
const OTHERS =
  'united arab emirates, uae, u a e, united kingdom, uk, u k, great britain, britain, england, scotland, wales, northern ireland, ' +
  'united states, united states of america, usa, u s a, us, canada, mexico, brazil, brasil, dominican republic, jamaica, trinidad and tobago, ' +
  'barbados, bahamas, belize, grenada, dominica, saint lucia, st lucia, saint kitts and nevis, st kitts and nevis, antigua and barbuda, ' +
  'saint vincent and the grenadines, st vincent and the grenadines, curacao, aruba, puerto rico, bermuda, cayman islands, ' +
  'british virgin islands, bvi, virgin islands, gibraltar, isle of man, jersey, guernsey, hong kong, hongkong, hk, macau, macao, taiwan, china, prc, ' +
  'mainland china, japan, korea, south korea, north korea, dprk, rok, vietnam, viet nam, laos, burma, brunei, brunei darussalam, ' +
  'australia, new zealand, papua new guinea, solomon islands, marshall islands, micronesia, samoa, tuvalu, cook islands, ' +
  'timor leste, east timor, nigeria, south africa, south sudan, north macedonia, macedonia, bosnia, bosnia and herzegovina, ' +
  'czechia, slovakia, switzerland, france, greece, russia, ussr, soviet union, turkiye, kyrgyzstan, saudi arabia, ksa, ' +
  'ivory coast, cote d ivoire, cote divoire, burkina faso, burundi, cabo verde, cape verde, comoros, congo, dr congo, drc, ' +
  'democratic republic of congo, democratic republic of the congo, republic of congo, republic of the congo, car, ' +
  'central african republic, equatorial guinea, eritrea, eswatini, swaziland, gabon, guinea bissau, sao tome and principe, ' +
  'sierra leone, sri lanka, costa rica, el salvador, west bank, gaza, palestinian territories, western sahara, vatican, ' +
  'liechtenstein, andorra, san marino, transnistria, donetsk peoples republic, luhansk peoples republic, dnr, lnr, ' +
  'espana, deutschland, osterreich, schweiz, suisse, italia, polska, ceska republika, hrvatska, srbija, norge, sverige, suomi, ' +
  'danmark, nederland, belgique, russie, chine, syrie, liban, maroc, algerie, tunisie, turquie, irak, egypte, rusia, siria, ' +
  'россия, рф, российская федерация, беларусь, белоруссия, украина, україна, казахстан, китай, иран, сирия, турция, кипр, оаэ, ' +
  'крым, днр, лнр, узбекистан, кыргызстан, киргизия, таджикистан, армения, азербайджан, грузия, сербия, индия, германия, ' +
  'روسيا, الصين, ايران, سوريا, سوريه, العراق, لبنان, مصر, ليبيا, اليمن, السعوديه, الامارات, تركيا, السودان, افغانستان, باكستان, ' +
  '中国, 中國, 香港, 台湾, 台灣, 俄罗斯, 俄羅斯, 伊朗, 朝鲜, 朝鮮, 日本, 韩国, 韓國, ロシア, イラン, シリア, ミャンマー, 北朝鮮'

/** Folded, their words apart by one space. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...STYLED_STATES.split(' '),
  ...Object.keys(STATES_IN_SHORT),
  ...Object.values(STATES_IN_SHORT),
  ...OTHERS.split(', '),
])

/** ISO 3166-1, as they are written in capitals behind a name. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  (
    'AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BI BO BR BY CA CD CF CG CH CI CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ER ES ET FI FR ' +
    'GB GE GH GN GR GT HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LA LB LK LR LT LU LV LY MA MD ME MG ' +
    'MH MK ML MM MN MO MT MU MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL ' +
    'SN SO SS SV SY TD TG TH TJ TM TN TR TW TZ UA UG US UY UZ VE VG VN YE ZA ZM ZW ' +
    'ARE AFG ARM AUT AZE BEL BGR BLR CAN CHE CHN COD CUB CYP CZE DEU EGY ESP EST FIN FRA GBR GEO GRC HKG HUN IND IRN IRQ ISR ITA ' +
    'JPN KAZ KGZ KOR LBN LBY LTU LVA MMR NIC NLD PAK PAN POL PRK PRT ROU RUS SAU SDN SGP SOM SRB SSD SYR TJK TKM TUR TWN UKR USA ' +
    'UZB VEN VNM YEM ZWE'
  ).split(' '),
)
