import { type Entry, LAYOUT_FIELDS, type Layout, type LayoutField, type Name } from '../record/index.ts'

/** What of an entry belongs to a layout field: plain data that is empty where the entry has nothing of it. */
export function valuesIn(entry: Entry, field: LayoutField): readonly unknown[] {
  return VALUES[field](entry)
}

/** Whether an entry has anything of a layout field. */
export function isFilled(entry: Entry, field: LayoutField): boolean {
  const fits = NAMED[field]
  return fits === undefined ? valuesIn(entry, field).length > 0 : entry.names.some(fits)
}

/** The fields that hold names, each with which of them. */
const NAMED: Readonly<Partial<Record<LayoutField, (name: Name) => boolean>>> = {
  names: ({ kind }) => kind === 'primary',
  aliases: ({ kind, strength }) => (kind === 'alias' || kind === 'former') && strength === 'strong',
  weakAliases: ({ strength }) => strength === 'weak',
  originalScript: ({ kind }) => kind === 'original-script',
}

const VALUES: Readonly<Record<LayoutField, (entry: Entry) => readonly unknown[]>> = {
  names: (entry) => named(entry, 'names'),
  aliases: (entry) => named(entry, 'aliases'),
  weakAliases: (entry) => named(entry, 'weakAliases'),
  originalScript: (entry) => named(entry, 'originalScript'),
  dates: ({ dates }) => dates,
  birthPlaces: ({ properties }) => properties['birthPlace'] ?? [],
  countries: ({ countries }) => countries,
  identifiers: ({ identifiers }) => identifiers,
  positions: ({ properties }) => properties['position'] ?? [],
  addresses: ({ properties }) => properties['address'] ?? [],
  programmes: ({ listing }) => listing.programmes,
  listedOn: ({ listing }) => present(listing.listedOn),
  amendedOn: ({ listing }) => listing.amendedOn,
  measures: ({ listing }) => listing.measures,
  legalBasis: ({ listing }) => present(listing.legalBasis),
  reasons: ({ listing }) => present(listing.reasons),
  remarks: ({ properties }) => properties['notes'] ?? [],
}

function named(entry: Entry, field: LayoutField): readonly string[] {
  const fits = NAMED[field] ?? (() => false)
  return entry.names.filter(fits).map((name) => `${name.kind} ${name.value}`)
}

function present(value: unknown): readonly unknown[] {
  return value === null ? [] : [value]
}

/** What two editions are compared in. */
export interface ComparedFields {
  /** The fields that both layouts carry: what a layout lacks is unknown, not removed. */
  readonly fields: readonly LayoutField[]
  /** Whether everything else is compared as well: only where both are in one layout. */
  readonly rest: boolean
}

/** Whether two states of an entry say the same, in whatever order. */
export function sameInFields(a: Entry, b: Entry, { fields, rest }: ComparedFields): boolean {
  return (
    fields.every((field) => asText(valuesIn(a, field)) === asText(valuesIn(b, field))) &&
    !(rest && asText(restOf(a)) !== asText(restOf(b)))
  )
}

function asText(values: readonly unknown[]): string {
  return values
    .map((value) => JSON.stringify(value))
    .toSorted()
    .join('\n')
}

/** Properties that belong to a layout field. */
const OF_FIELDS: ReadonlySet<string> = new Set(['birthPlace', 'position', 'address', 'notes'])

/** What of an entry belongs to no layout field: its schema, and properties as `gender: male`. */
export function restOf({ schema, properties }: Entry): readonly string[] {
  return [
    `schema: ${schema}`,
    ...Object.entries(properties).flatMap(([property, values]) =>
      OF_FIELDS.has(property) ? [] : values.map((value) => `${property}: ${value}`),
    ),
  ]
}

/**
 * What editions in these two layouts are compared in. A layout that the adapter does not know any more is taken for the
 * other one.
 */
export function comparedFields(layouts: readonly Layout[], one: string, other: string): ComparedFields {
  const carried = [one, other].flatMap((id) => layouts.find((layout) => layout.id === id) ?? [])
  return {
    fields: LAYOUT_FIELDS.filter((field) => carried.every(({ carries }) => carries.includes(field))),
    rest: one === other,
  }
}
