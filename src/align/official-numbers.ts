import { type Entry, type Identifier, PROVEN_SORTS, plainNumber, provenSort } from '../record/index.ts'

/** How far a number can be trusted: its check digits hold; it is too long to meet by chance; it is short. */
type NumberProof = 'checked' | 'long' | 'short'

/** An official number of a party, made comparable. */
export interface OfficialNumber {
  /** What sort of number it is: `imo`, `lei`, `inn`, `ogrn`, `uscc`, else `passport`, `person`, `body`. */
  readonly sort: string
  /** Letters and digits alone, in capitals. */
  readonly value: string
  readonly proof: NumberProof
  readonly country: string | null
}

/** Sorts of which a party has one at a time: two that differ are two parties. */
export const ONE_OF_A_SORT: ReadonlySet<string> = new Set(PROVEN_SORTS)

/** Numbers that many share: of a tax office, of a bank's exchange, of a stock exchange's board, of a licence. */
const SHARED_KINDS: ReadonlySet<string> = new Set([
  'kppCode',
  'bikCode',
  'ticker',
  'okpoCode',
  'phone',
  'licenseNumber',
])

const PERSON_KINDS: ReadonlySet<string> = new Set(['idNumber', 'socialSecurityNumber'])

/** The number made comparable; `null` for one that says nothing of its bearer. */
function officialNumber({ kind, value, country }: Identifier): OfficialNumber | null {
  if (SHARED_KINDS.has(kind)) return null
  const plain = plainNumber(value)
  if (plain.length < 5 || !/\d/u.test(plain) || /^(.)\1*$/u.test(plain)) return null
  const proven = provenSort(plain, kind)
  if (proven !== null) return { sort: proven, value: plain, proof: 'checked', country }
  // A ship's number that fails its own check is a typing error: better none than another ship's.
  if (kind === 'imoNumber') return null
  const sort = kind === 'passportNumber' ? 'passport' : PERSON_KINDS.has(kind) ? 'person' : 'body'
  return { sort, value: plain, proof: plain.length >= 9 ? 'long' : 'short', country }
}

/** The numbers of an entry, distinct, in the order of sort and value. */
export function officialNumbersOf(entry: Entry): readonly OfficialNumber[] {
  if (entry.identifiers.length === 0) return NONE
  const found = new Map<string, OfficialNumber>()
  for (const each of entry.identifiers) {
    const number = officialNumber(each)
    if (number !== null) found.set(`${number.sort} ${number.value} ${number.country ?? ''}`, number)
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, number]) => number)
}

const NONE: readonly OfficialNumber[] = []

/** Two numbers that are one and the same; short ones only within a sort, and not of two countries. */
export function sameNumber(a: OfficialNumber, b: OfficialNumber): boolean {
  if (a.value !== b.value) return false
  if (a.proof !== 'short') return true
  return a.sort === b.sort && (a.country === null || b.country === null || a.country === b.country)
}
