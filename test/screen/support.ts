import { scriptOf } from '../../src/names/index.ts'
import {
  type Entry,
  entry,
  type NameKind,
  type NameStrength,
  parsePartialDate,
  type Schema,
} from '../../src/record/index.ts'
import type { Query, Subject } from '../../src/screen/index.ts'

/** An invented listed party; more names may follow the first as `[value, kind, strength]`. */
export function listed(
  id: string,
  schema: Schema,
  value: string,
  more: {
    names?: readonly (readonly [value: string, kind?: NameKind, strength?: NameStrength])[]
    born?: string
    country?: string
    passport?: string
    imo?: string
    properties?: Readonly<Record<string, readonly string[]>>
  } = {},
): Entry {
  const born = more.born === undefined ? null : parsePartialDate(more.born)
  const names = [[value, 'primary', 'strong'] as const, ...(more.names ?? [])]
  return entry({
    key: `un-sc:${id}`,
    schema,
    names: names.map(([name, kind, strength]) => ({
      value: name,
      script: scriptOf(name),
      language: null,
      kind: kind ?? 'alias',
      strength: strength ?? 'strong',
    })),
    dates: born === null ? [] : [born],
    countries:
      more.country === undefined ? [] : [{ role: 'nationality', code: more.country, words: more.country }],
    identifiers: [
      ['passportNumber', more.passport],
      ['imoNumber', more.imo],
    ].flatMap(([kind, number]) =>
      kind === undefined || number === undefined ? [] : [{ kind, value: number, country: null, note: null }],
    ),
    properties: more.properties ?? {},
    listing: { programmes: [], listedOn: null, amendedOn: [], measures: [], legalBasis: null, reasons: null },
    unread: [],
  })
}

/** A query with nothing but a name, and what is given besides. */
export function asked(name: string, more: Partial<Query> = {}): Query {
  return { name, type: null, birthDate: null, country: null, identifiers: [], ...more }
}

/** A body of the list `xx-body` that bears one name. */
export function body(value: string): Subject {
  const name = { value, script: 'Zyyy', language: null, kind: 'primary', strength: 'strong' } as const
  return {
    key: 'xx-body:1',
    schema: 'Organization',
    names: [name],
    dates: [],
    countries: [],
    identifiers: [],
  }
}
