import type { Identifier } from '../../record/index.ts'
import type { JsonFields } from '../reading/json-fields.ts'
import { codeOf } from './address.ts'

/** One of a record's `ids`: a number, or a fact that the publisher keeps among the numbers ("03 Jun 2021, Listing Date (CMIC)"). */
export interface CslDocument {
  readonly type: string
  readonly value: string
  readonly country: string | null
  /** Days of issue and expiry, in the publisher's words. */
  readonly dates: readonly string[]
}

/** The documents of a record: "CN, 2030-01-01, 2020-01-01, K1, Passport" in the CSV, in parts in the JSON. */
export function documentsOf(record: JsonFields): readonly CslDocument[] {
  const lines = record.texts('ids').map(documentInLine)
  const inParts = record.groups('ids').map((fields) => ({
    type: fields.text('type') ?? '',
    value: fields.text('number') ?? '',
    country: fields.text('country'),
    dates: ['issue_date', 'expiration_date'].flatMap((name) => fields.text(name) ?? []),
  }))
  return [...lines, ...inParts]
}

function documentInLine(line: string): CslDocument {
  const parts = line.split(', ')
  const type = parts.pop() ?? ''
  const country = /^[A-Z]{2}$/u.test(parts[0] ?? '') && parts.length > 1 ? (parts.shift() ?? null) : null
  const dates: string[] = []
  while (parts.length > 1 && /^\d{4}-\d{2}-\d{2}$/u.test(parts[0] ?? '')) dates.push(parts.shift() ?? '')
  return { type, value: parts.join(', '), country, dates }
}

/** FollowTheMoney properties by the words of a document's type. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/unified social credit code/iu, 'uscCode'],
  [/^isin$/iu, 'isin'],
  [/^equity ticker$/iu, 'ticker'],
  [/swift/iu, 'swiftBic'],
  [/legal entity number|^lei$/iu, 'leiCode'],
  [/passport/iu, 'passportNumber'],
  [/tax id|vat/iu, 'taxNumber'],
  [/registration|company number|business number|trade license/iu, 'registrationNumber'],
  [/national id|identification|personal id/iu, 'idNumber'],
]

/** The document as an identifier; `null` where its type is none of a number. */
export function identifierOf({ type, value, country, dates }: CslDocument): Identifier | null {
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1]
  if (kind === undefined || value === '') return null
  return {
    kind,
    value,
    country: country === null ? null : codeOf(country),
    note: [type, ...dates].join('; '),
  }
}
