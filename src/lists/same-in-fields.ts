import { type Entry, LAYOUT_FIELDS, type Layout, type LayoutField, type Name } from '../record/index.ts'

/** What of an entry belongs to a layout field: plain data that is empty where the entry has nothing of it. */
export function valuesIn(entry: Entry, field: LayoutField): readonly unknown[] {
  return VALUES[field](entry)
}

const VALUES: Readonly<Record<LayoutField, (entry: Entry) => readonly unknown[]>> = {
  names: (entry) => named(entry, ({ kind }) => kind === 'primary'),
  aliases: (entry) =>
    named(entry, ({ kind, strength }) => (kind === 'alias' || kind === 'former') && strength === 'strong'),
  weakAliases: (entry) => named(entry, ({ strength }) => strength === 'weak'),
  originalScript: (entry) => named(entry, ({ kind }) => kind === 'original-script'),
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

function named(entry: Entry, fits: (name: Name) => boolean): readonly string[] {
  return entry.names.filter(fits).map((name) => `${name.kind} ${name.value}`)
}

function present(value: unknown): readonly unknown[] {
  return value === null ? [] : [value]
}

/**
 * Whether two states of an entry say the same in these fields, in whatever order. Fields that one of the two
 * layouts cannot carry are left out by the caller: what a layout lacks is unknown, not removed.
 */
export function sameInFields(a: Entry, b: Entry, fields: readonly LayoutField[]): boolean {
  return fields.every((field) => asText(valuesIn(a, field)) === asText(valuesIn(b, field)))
}

function asText(values: readonly unknown[]): string {
  return values
    .map((value) => JSON.stringify(value))
    .toSorted()
    .join('\n')
}

/**
 * The fields that both layouts carry: all that editions in them can be compared in. A layout that the adapter does not
 * know any more is taken for the other one.
 */
export function fieldsOfBoth(layouts: readonly Layout[], one: string, other: string): readonly LayoutField[] {
  const carried = [one, other].flatMap((id) => layouts.find((layout) => layout.id === id) ?? [])
  return LAYOUT_FIELDS.filter((field) => carried.every(({ carries }) => carries.includes(field)))
}
