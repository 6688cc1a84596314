import {
  type CountryFact,
  type Entry,
  type Identifier,
  type LayoutField,
  type ListedOn,
  type PartialDate,
  printPartialDate,
} from '../record/index.ts'
import { type ComparedFields, restOf, valuesIn } from './same-in-fields.ts'

/** What changed in one field of an entry, in the publisher's words where there are any. */
export interface FieldChange {
  /** `other`: what belongs to no field of a layout, as `gender: male`. */
  readonly field: LayoutField | 'other'
  /** The values that are no more. */
  readonly before: readonly string[]
  /** The values that are new. */
  readonly after: readonly string[]
}

/** The fields in which two states of an entry differ, with what each has that the other lacks. */
export function fieldChanges(
  before: Entry,
  after: Entry,
  { fields, rest }: ComparedFields,
): readonly FieldChange[] {
  const changes = fields.map((field) => ({
    field,
    before: texts(before, field),
    after: texts(after, field),
  }))
  const others = rest ? [{ field: 'other' as const, before: restOf(before), after: restOf(after) }] : []
  return [...changes, ...others].flatMap(({ field, before: was, after: is }) => {
    const [gone, come] = [without(was, is), without(is, was)]
    return gone.length === 0 && come.length === 0 ? [] : [{ field, before: gone, after: come }]
  })
}

/** The values of `some` that `others` lacks; one that stands twice and is met once stays once. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return some.filter((value) => {
    const at = left.indexOf(value)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function texts(entry: Entry, field: LayoutField): readonly string[] {
  const values = valuesIn(entry, field)
  const print = PRINT[field]
  return values.map((value) => (print === undefined ? String(value) : print(value)))
}

const PRINT: Readonly<Partial<Record<LayoutField, (value: unknown) => string>>> = {
  names: nameText,
  aliases: nameText,
  weakAliases: nameText,
  originalScript: nameText,
  dates: (value) => printPartialDate(value as PartialDate),
  amendedOn: (value) => printPartialDate(value as PartialDate),
  countries: (value) => {
    const { role, code, words } = value as CountryFact
    return `${role} ${words}${code === null || code === words ? '' : ` (${code})`}`
  },
  identifiers: (value) => {
    const { kind, value: number, country, note } = value as Identifier
    return [kind, number, country, note === null ? null : `(${note})`]
      .filter((each) => each !== null)
      .join(' ')
  },
  listedOn: (value) => (value as ListedOn).date ?? 'no date',
}

/** Values of names carry their kind, which the field tells already, but for former names among the aliases. */
function nameText(value: unknown): string {
  return String(value).replace(/^(?:primary|alias|original-script) /, '')
}

/**
 * Which of the entries that are gone are which of those that have come, under another id: the same kind of party with the
 * same names and dates, and no other like it on either side. Old key to new.
 */
export function renumbered(gone: readonly Entry[], come: readonly Entry[]): ReadonlyMap<string, string> {
  const old = onlyOnes(gone)
  const found = new Map<string, string>()
  for (const [likeness, key] of onlyOnes(come)) {
    const was = old.get(likeness)
    if (typeof was === 'string' && typeof key === 'string') found.set(was, key)
  }
  return found
}

/** The key of each likeness; `null` where several entries are alike. */
function onlyOnes(entries: readonly Entry[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const entry of entries) {
    const likeness = likenessOf(entry)
    found.set(likeness, found.has(likeness) ? null : entry.key)
  }
  return found
}

function likenessOf({ schema, names, dates, identifiers }: Entry): string {
  const words = (value: string): string =>
    value
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? value
  return JSON.stringify([
    schema,
    [...new Set(names.map(({ value }) => words(value)))].toSorted(),
    dates.map(({ edtf }) => edtf).toSorted(),
    identifiers.map(({ value }) => value).toSorted(),
  ])
}
