import type { Identifier } from '../../record/index.ts'
import type { Attributes } from './attributes.ts'

/** FollowTheMoney properties by identificationTypeCode. Any other code is an idNumber, and stands in its note. */
const KINDS: Readonly<Record<string, string>> = {
  euvat: 'vatCode',
  fiscalcode: 'taxNumber',
  imo: 'imoNumber',
  passport: 'passportNumber',
  regnumber: 'registrationNumber',
  ssn: 'socialSecurityNumber',
  swiftbic: 'swiftBic',
  taxid: 'taxNumber',
  tradelic: 'registrationNumber',
  unssn: 'socialSecurityNumber',
}

/** What the flags of a document say where they are true. */
const FLAGS: readonly (readonly [string, string])[] = [
  ['diplomatic', 'diplomatic'],
  ['knownExpired', 'known to be expired'],
  ['knownFalse', 'known to be false'],
  ['reportedLost', 'reported lost'],
  ['revokedByIssuer', 'revoked by its issuer'],
]

/** Attributes of a document that are said in its note, with the words that introduce them. */
const SAID: readonly (readonly [string, string])[] = [
  ['identificationTypeDescription', ''],
  ['nameOnDocument', 'in the name of '],
  ['issuedBy', 'issued by '],
  ['issuedDate', 'issued on '],
  ['issueDate', 'issued on '],
  ['validFrom', 'valid from '],
  ['validTo', 'valid to '],
  ['latinNumber', 'in Latin characters '],
  ['region', ''],
]

/** The kind of a document by the list's code; `idNumber` where the code is in no table. */
export function kindOfCode(code: string): string {
  const key = code.toLowerCase()
  return Object.hasOwn(KINDS, key) ? (KINDS[key] ?? 'idNumber') : 'idNumber'
}

/** Numbers of Russia that say by their length what they are have properties of their own. */
function kindIn(country: string, kind: string, value: string): string {
  if (country !== 'RU') return kind
  if (kind === 'taxNumber' && /^(?:\d{10}|\d{12})$/u.test(value)) return 'innCode'
  return kind === 'registrationNumber' && /^[15]\d{12}$|^3\d{14}$/u.test(value) ? 'ogrnCode' : kind
}

/** The number of an identification; `null` where it has none: its attributes stay unread. */
export function fsfIdentifier(document: Attributes): Identifier | null {
  const value = document.attribute('number')
  const code = document.attribute('identificationTypeCode') ?? 'other'
  const country = document.attribute('countryIso2Code')?.toUpperCase() ?? null
  const words = document.attribute('countryDescription')
  const isKnown = country !== null && /^[A-Z]{2}$/u.test(country)
  const said = [
    code.toLowerCase() === 'other' ? null : code,
    ...SAID.map(([name, before]) => {
      const given = document.attribute(name)
      return given === null ? null : `${before}${given}`
    }),
    ...FLAGS.map(([name, meaning]) => (document.attribute(name) === 'true' ? meaning : null)),
    words === null || words.toUpperCase() === 'UNKNOWN' ? null : words,
    ...document.texts('remark'),
  ].filter((each) => each !== null)
  const kind = isKnown ? kindIn(country, kindOfCode(code), value ?? '') : kindOfCode(code)
  if (value === null) {
    document.giveBack('identificationTypeCode')
    return null
  }
  return {
    kind: kind === 'imoNumber' && !/\d{7}/u.test(value) ? 'idNumber' : kind,
    value,
    country: isKnown ? country : null,
    note: said.length === 0 ? null : said.join('; '),
  }
}
