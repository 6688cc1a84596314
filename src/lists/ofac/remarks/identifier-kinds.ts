/**
 * The words with which remarks introduce a number, by the FollowTheMoney property that the number belongs to.
 * Spelling mistakes are the publisher's. "Passport" with a word before it needs no line of its own.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  passportNumber: ['Passport', 'Passport Booklet', 'Passport No.', 'Travel Document Number'],
  idNumber: [
    'Birth Certificate Number',
    'Bosnian Personal ID No.',
    'British National Overseas',
    'C.U.I.',
    'C.U.I.P.',
    'C.U.R.P.',
    'Cartilla de Servicio Militar Nacional',
    'Cedula No.',
    'Cedula No. Cedula',
    'Cedula de Residencia',
    "Citizen's Card Number",
    'CNP (Personal Numerical Code)',
    'Credencial electoral',
    'D.N.I.',
    "Driver's License No.",
    'Electoral Registry No.',
    'I.F.E.',
    'Identification Number',
    'Immigration No.',
    'Kenyan ID No.',
    'LE Number',
    'Military Registration Number',
    'Moroccan Personal ID No.',
    'N.I.E.',
    'National Foreign ID Number',
    'National Foreign ID Number RNE',
    'National ID No.',
    'National ID No. CNIC',
    'National ID No. NIC',
    'Numero de Identidad',
    'Personal ID Card',
    'Personal ID No.',
    'Pilot License Number',
    'Public Security and Immigration No.',
    'Refugee ID Card',
    'Residency Number',
    'Romanian Permanent Resident',
    'Romanian Permanent Resident CAN',
    "Seafarer's Identification Document",
    'Serial No.',
    'Stateless Person ID Card',
    'Tarjeta Profesional',
    'Tarjeta de Identidad',
    'Tazkira National ID Card',
    'Temporary suspension of deportation No.',
    'Trademark number',
    'Turkish Identification Number',
    'Turkish Identificiation Number',
    'UAE Identification',
    'VisaNumberID',
  ],
  socialSecurityNumber: ['SSN'],
  taxNumber: [
    'C.I.F.',
    'C.U.I.L.',
    'C.U.I.T.',
    'Fiscal Code',
    'Italian Fiscal Code',
    'N.I.F.',
    'NIT',
    'Numero Unico de Identificacao Tributaria (NUIT)',
    'Paraguayan tax identification number',
    'R.F.C.',
    'RFC',
    'RIF',
    'Romanian Tax Registration',
    'RSIN',
    'RTN',
    'RUC',
    'Tax ID No.',
    'Tax ID No. RIF',
    'US FEIN',
  ],
  vatCode: ['V.A.T. Number'],
  registrationNumber: [
    'Afghan Money Service Provider License Number',
    'Aircraft Tail Number',
    'Branch Unit Number',
    'Business Number',
    'Business Registration Document',
    'Business Registration Document # CUD',
    'Business Registration Number',
    'C.I.N.',
    'C.R. No.',
    'Central Registration System Number',
    'Certificate of Incorporation Number',
    'Chamber of Commerce Number',
    'Commercial Registry Number',
    'Company ID: No.',
    'Company Number',
    'Dubai Chamber of Commerce Membership No.',
    'Economic Register Number (CBLS)',
    'Enterprise Number',
    'File Number',
    'Folio Mercantil No.',
    'Government Gazette Number',
    'Istanbul Chamber of Comm. No.',
    'License',
    'MSB Registration Number',
    'Matricula Mercantil No',
    'Organization Code',
    'Permit Number',
    'Public Registration Number',
    'Registered Charity No.',
    'Registration Certificate Number (Dubai)',
    'Registration ID',
    'Registration Number',
    'Romanian C.R.',
    'Russian State Individual Business Registration Number Pattern (OGRNIP)',
    'SRE Permit No.',
    'Tourism License No.',
    'Trade License No.',
    'UK Company Number',
    'Vessel Registration Identification',
  ],
  uscCode: ['Unified Social Credit Code (USCC)', 'United Social Credit Code Certificate (USCCC)'],
  leiCode: ['LEI', 'Legal Entity Number'],
  dunsCode: ['D-U-N-S Number'],
  swiftBic: ['SWIFT/BIC'],
  bikCode: ['BIK (RU)'],
  isinCode: ['ISIN'],
  ticker: ['Equity Ticker', 'MICEX Code'],
  unLocode: ['UN/LOCODE'],
  mmsi: ['MMSI'],
  imoNumber: ['International Maritime Organization No.'],
  callSign: ['Vessel Call Sign'],
  serialNumber: [
    'Aircraft Construction Number (also called L/N or S/N or F/N)',
    "Aircraft Manufacturer's Serial Number (MSN)",
    'Aircraft Serial Identification',
    'Construction Number',
  ],
  icaoCode: ['Aircraft Mode S Transponder Code'],
}

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((each) => [each.toLowerCase(), kind] as const)),
)

/** The words that introduce a number, the longer before those that they begin with, as the source of a pattern. */
export const IDENTIFIER_WORDS: string = [...KINDS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((words) => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  .join('|')

/** The property by the words that introduce a number; `null` where they are not in the table. */
export function kindOfWords(words: string): string | null {
  return KINDS.get(words.toLowerCase()) ?? null
}

/** What a number is beyond its words: an IMO or ISIN says so itself, and Russia's numbers have properties of their own. */
export function kindOfValue(kind: string, words: string, value: string, country: string | null): string {
  if (/^IMO:? ?\d{7}$/u.test(value)) return 'imoNumber'
  if (/^ISIN:? /u.test(value)) return 'isinCode'
  if (country !== 'RU') return kind
  if (kind === 'taxNumber' && /^(?:\d{10}|\d{12})$/u.test(value)) return 'innCode'
  if (kind === 'registrationNumber' && /^[15]\d{12}$|^3\d{14}$/u.test(value)) return 'ogrnCode'
  if (words.startsWith('Government Gazette') && /^(?:\d{8}|\d{10})$/u.test(value)) return 'okpoCode'
  return kind
}
