import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }

/** Names that the French register uses beside those of i18n-iso-countries. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  AE: ['Émirats arabes unis', 'EAU'],
  BA: ['Bosnie-Herzégovine'],
  BH: ['Bahreïn', 'Bahrein'],
  BY: ['Biélorussie', 'Bélarus', 'République de Biélorussie'],
  CD: ['République démocratique du Congo', 'RDC'],
  CF: ['République centrafricaine', 'Centrafrique'],
  CG: ['Congo', 'République du Congo'],
  CI: ['Côte d’Ivoire'],
  CN: ['Chine', 'République populaire de Chine'],
  CZ: ['République tchèque', 'Tchéquie'],
  GB: ['Royaume-Uni', 'Angleterre'],
  HK: ['Hong-Kong', 'Hong Kong'],
  IR: ['Iran', 'République islamique d’Iran'],
  KG: ['Kirghizistan', 'Kirghizstan'],
  KN: ['Saint-Kitts-et-Nevis'],
  KP: ['Corée du Nord', 'République populaire démocratique de Corée', 'RPDC'],
  KR: ['Corée du Sud', 'République de Corée'],
  KY: ['Îles Caïmanes', 'Îles Caïmans'],
  LA: ['Laos'],
  LY: ['Libye'],
  MD: ['Moldavie', 'République de Moldavie', 'Moldova'],
  MM: ['Birmanie/Myanmar', 'Myanmar/Birmanie', 'Birmanie', 'Myanmar'],
  NG: ['Nigéria', 'Nigeria'],
  PS: ['Territoires palestiniens', 'État de Palestine', 'Palestine', 'Gaza', 'Bande de Gaza', 'Cisjordanie'],
  RU: ['Russie', 'Fédération de Russie'],
  SU: ['URSS', 'ex-URSS', 'Union soviétique', 'RSFSR', 'ex-RSFSR'],
  SY: ['Syrie', 'République arabe syrienne'],
  TR: ['Turquie', 'Türkiye'],
  TT: ['Trinidad et Tobago', 'Trinité-et-Tobago'],
  TZ: ['Tanzanie'],
  US: ['États-Unis', 'États-Unis d’Amérique', 'USA'],
  VE: ['Venezuela'],
  VG: ['Îles Vierges britanniques'],
  VN: ['Vietnam', 'Viêt Nam'],
  YU: ['Yougoslavie', 'ex-Yougoslavie'],
}

/**
 * The country that French words name: ISO 3166-1 alpha-2, as `countryCode` gives it; `null` where they name none. In a
 * place, only what stands after the last comma or in brackets at the end is asked for by who calls.
 *
 * @example countryCodeFrench('CORÉE DU NORD') // 'KP'
 */
export function countryCodeFrench(words: string): string | null {
  return CODES.get(keyOf(words)) ?? null
}

/** Without case, diacritics, punctuation and a leading article. */
function keyOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘`-]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:le|la|les|l) /u, '')
}

const CODES: ReadonlyMap<string, string> = codesByName()

function codesByName(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const table of [french.countries, MORE])
    for (const [code, names] of Object.entries(table))
      for (const each of [names].flat()) codes.set(keyOf(each), code)
  return codes
}
