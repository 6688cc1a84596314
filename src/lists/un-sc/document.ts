import type { Identifier } from '../../record/index.ts'
import { countryCode } from '../reading/country.ts'
import type { RecordFields } from '../reading/record-fields.ts'

/**
 * The numbers in an INDIVIDUAL_DOCUMENT, each with a FollowTheMoney property as its kind and all that the document
 * says beside it as its note. Where NUMBER holds words too, or is empty, the number is read out of the words of TYPE_OF_DOCUMENT2 or NOTE
 * ("Tunisian passport number L 191609 issued on …"); where those have none, the fields stay unread.
 */
export function identifiersOf(fields: RecordFields): readonly Identifier[] {
  const type = fields.text('TYPE_OF_DOCUMENT')
  const detail = fields.text('TYPE_OF_DOCUMENT2')
  const number = fields.text('NUMBER')
  const issuer = fields.text('ISSUING_COUNTRY')
  const country = fields.text('COUNTRY_OF_ISSUE')
  const city = fields.text('CITY_OF_ISSUE')
  const date = fields.text('DATE_OF_ISSUE')
  const note = fields.text('NOTE')
  const found = number === null ? [...numbersIn(detail), ...numbersIn(note)] : numbersInCell(number)
  if (found.length === 0) for (const name of DOCUMENT_FIELDS) fields.giveBack(name)
  const place = [city, country].filter((part) => part !== null).join(', ')
  const said = [
    type,
    detail,
    issuer === null ? null : `issued by ${issuer}`,
    place === '' ? null : `issued in ${place}`,
    date === null ? null : `issued on ${date}`,
    found.some(({ value }) => value === number) ? null : number,
    note,
  ]
  return found.map(({ value, words }) => ({
    kind: kindOf(words) ?? kindOf(detail) ?? kindOf(type) ?? 'idNumber',
    value,
    country: issuerCode(issuer) ?? issuerCode(country) ?? issuerCode(words) ?? issuerCode(detail),
    note: [...new Set(said)].filter((part) => part !== null).join('; ') || null,
  }))
}

const DOCUMENT_FIELDS = [
  'TYPE_OF_DOCUMENT',
  'TYPE_OF_DOCUMENT2',
  'ISSUING_COUNTRY',
  'COUNTRY_OF_ISSUE',
  'CITY_OF_ISSUE',
  'DATE_OF_ISSUE',
  'NOTE',
] as const

/** FollowTheMoney properties by the words of a document, in English, French and Spanish; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bsocial security\b|\bssn\b/u, 'socialSecurityNumber'],
  [/\bfiscal code\b|\btax\b|\bcodice fiscale\b/u, 'taxNumber'],
  [/\bpassport|\bpasseport|\bpasaporte|\btravel document/u, 'passportNumber'],
  [
    /\bidentit|\bidentif|\bid\b|\bcard\b|\bcertificate|\bpermit|\blicen[cs]e|\bnational no|\bcedula|\bcarte\b|\bdeportation/u,
    'idNumber',
  ],
]

function kindOf(words: string | null): string | null {
  const plain = words?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() ?? ''
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

interface FoundNumber {
  readonly value: string
  /** The words that say what kind of number it is. */
  readonly words: string | null
}

/** A longer cell is taken whole: some of these patterns take time in proportion to the square of its length. */
const LONGEST_NUMBER = 300

/** The numbers of a NUMBER cell: most hold one and nothing else, some its words or its country too. */
function numbersInCell(cell: string): readonly FoundNumber[] {
  if (cell.length > LONGEST_NUMBER || /^[A-Z]{0,6}[- ]?[\dA-Z/. -]*$/u.test(cell))
    return [{ value: cell, words: null }]
  const spelled = numbersIn(cell)
  if (spelled.length > 0) return spelled
  const value = /^(\S*\d\S*?)(?:,? \(|, )/u.exec(cell)?.[1]
  return [value === undefined ? numberAfterCountry(cell) : { value, words: cell }]
}

/** "Libya B/002210"; any other cell is taken whole. */
function numberAfterCountry(cell: string): FoundNumber {
  const [, country, value] = /^(\p{L}[\p{L} ]+?) (\S*\d\S*)$/u.exec(cell) ?? []
  if (country === undefined || value === undefined || countryCode(country) === null)
    return { value: cell, words: null }
  return { value, words: country }
}

const BEFORE_NUMBER = /\b(?:number|no\.?|code|ssn|card|passport|document)(?: \([^)]{1,40}\))?:? ?/giu
/** Capitals, then digits, with hyphens, slashes and groups of digits. */
const NUMBER_ITSELF = /^[A-Z]{0,6}[- ]{0,2}\d[\dA-Z/-]*(?: (?:No\.? )?\d[\dA-Z/-]+)*/u

function numbersIn(words: string | null): readonly FoundNumber[] {
  if (words === null) return []
  return words.split(/(?:^|\s)[a-d]\)\s/u).flatMap((part): readonly FoundNumber[] => {
    const bare = /^(\d[\d-]{4,})(?=$| issued)/u.exec(part)?.[1]
    if (bare !== undefined) return [{ value: bare, words: null }]
    for (const before of part.matchAll(BEFORE_NUMBER)) {
      const value = NUMBER_ITSELF.exec(part.slice(before.index + before[0].length))?.[0]
      if (value !== undefined) return [{ value, words: part }]
    }
    return []
  })
}

/** "Tunisian passport number" and "Social Security Number 423-31-3021 (US)" name their issuer too. */
function issuerCode(words: string | null): string | null {
  if (words === null || words === '') return null
  const issuer = words.replace(DOCUMENT_WORDS, '')
  return countryCode(words) ?? countryCode(issuer) ?? countryCode(/\(([^()]+)\)/u.exec(words)?.[1] ?? '')
}

const DOCUMENT_WORDS =
  /\s(?:national|foreign|federal|civil|diplomatic|service|military|alien|travel|birth|fiscal|social|identity|identification|passport)\b.*$/iu
