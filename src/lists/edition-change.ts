import { captionOf, type Entry, type LayoutField } from '../record/index.ts'
import { renumbered } from './field-changes.ts'
import { valuesIn } from './same-in-fields.ts'

/** How the entries of an edition differ from those of the one before it, in numbers: what the guards judge besides. */
export interface EditionChange {
  /** Ids that only the edition before has. */
  readonly gone: number
  /** How many of them each programme had. One that is called otherwise now loses none. */
  readonly goneOf: Readonly<Record<string, number>>
  /** Of those that are gone, how many have come under another id, with the same names, dates and numbers. */
  readonly renumbered: number
  /** One of them, for people: `NAME: OLD now NEW`. */
  readonly example: string | null
  /** Entries that both have and that both fill a field in, otherwise. */
  readonly differing: Readonly<Partial<Record<LayoutField, Differing>>>
  /** Those that are another kind of party now; `null`: none. */
  readonly schemas: Differing | null
}

/** Entries that say something else than before in a field. */
export interface Differing {
  readonly entries: number
  /** The first of them, for people: `ID: "before" now "after"`. */
  readonly example: string
}

/** Counts what changed in these fields, those that both layouts carry, while the entries of both editions go by. */
export class ChangeCount {
  private readonly fields: readonly LayoutField[]
  private readonly differing = new Map<
    LayoutField | 'schema',
    { entries: number; readonly example: string }
  >()

  constructor(fields: readonly LayoutField[]) {
    this.fields = fields
  }

  /** Both states of an entry that is not the same. */
  add(before: Entry, after: Entry): void {
    for (const field of this.fields)
      this.compare(field, before.key, asText(before, field), asText(after, field))
    this.compare('schema', before.key, before.schema, after.schema)
  }

  /** With the entries that only one of the editions has. */
  made(gone: readonly Entry[], come: readonly Entry[]): EditionChange {
    const otherIds = renumbered(gone, come)
    const first = gone.find(({ key }) => otherIds.has(key))
    return {
      gone: gone.length,
      goneOf: goneOf(gone),
      renumbered: otherIds.size,
      example:
        first === undefined ? null : `${captionOf(first)}: ${first.key} now ${otherIds.get(first.key)}`,
      differing: Object.fromEntries([...this.differing].filter(([field]) => field !== 'schema')),
      schemas: this.differing.get('schema') ?? null,
    }
  }

  private compare(field: LayoutField | 'schema', key: string, was: string, is: string): void {
    // What one of them does not fill is told as a fall, or is more than there was.
    if (was === is || was === '' || is === '') return
    const known = this.differing.get(field)
    if (known === undefined)
      this.differing.set(field, { entries: 1, example: `${key}: ${short(was)} now ${short(is)}` })
    else known.entries++
  }
}

/** What stands in a field, without what is said of it beside: a note is reworded more often than a number is another. */
function asText(entry: Entry, field: LayoutField): string {
  return [
    ...new Set(WITHOUT_NOTES[field]?.(entry) ?? valuesIn(entry, field).map((value) => JSON.stringify(value))),
  ]
    .toSorted()
    .join(', ')
}

const WITHOUT_NOTES: Readonly<Partial<Record<LayoutField, (entry: Entry) => readonly string[]>>> = {
  dates: ({ dates }) => dates.map(({ edtf }) => edtf),
  countries: ({ countries }) => countries.map(({ role, code, words }) => `${role} ${code ?? words}`),
  identifiers: ({ identifiers }) => identifiers.map(({ kind, value }) => `${kind} ${value}`),
  listedOn: ({ listing }) => (listing.listedOn?.date == null ? [] : [listing.listedOn.date]),
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function goneOf(gone: readonly Entry[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { listing } of gone)
    for (const programme of new Set(listing.programmes))
      counts.set(programme, (counts.get(programme) ?? 0) + 1)
  return Object.fromEntries(counts)
}
