import { type Entry, LAYOUT_FIELDS, type Layout, type LayoutField } from '../record/index.ts'
import type { Bounds, Finding } from './adapter.ts'
import { valuesIn } from './same-in-fields.ts'

/** What an edition holds, in numbers: all that a guard compares. */
export interface EditionSummary {
  readonly entries: number
  /** In how many entries each field is filled. */
  readonly filled: Readonly<Partial<Record<LayoutField, number>>>
  /** The programmes, sorted. */
  readonly programmes: readonly string[]
  /** How many entries each programme has. */
  readonly entriesOf: Readonly<Record<string, number>>
}

/** An edition as a guard sees it. */
export interface JudgedEdition {
  /** YYYY-MM-DD. */
  readonly date: string
  readonly summary: EditionSummary
  readonly layout: Layout
}

/** Counts an edition while its entries go by. */
export class Summary {
  entries = 0
  names = 0
  private readonly filled = new Map<LayoutField, number>()
  private readonly programmes = new Map<string, number>()

  add(entry: Entry): void {
    this.entries++
    this.names += entry.names.length
    for (const field of LAYOUT_FIELDS)
      if (valuesIn(entry, field).length > 0) this.filled.set(field, (this.filled.get(field) ?? 0) + 1)
    for (const programme of new Set(entry.listing.programmes))
      this.programmes.set(programme, (this.programmes.get(programme) ?? 0) + 1)
  }

  /** The summary of the entries added so far. */
  made(): EditionSummary {
    const programmes = [...this.programmes.keys()].toSorted()
    return {
      entries: this.entries,
      filled: Object.fromEntries(this.filled),
      programmes,
      entriesOf: Object.fromEntries(
        programmes.map((programme) => [programme, this.programmes.get(programme) ?? 0]),
      ),
    }
  }
}

/** A counter of an edition: add each entry, then ask for what was made of them. */
export function summarise(): Summary {
  return new Summary()
}

/** A programme of at least this many entries that is gone altogether is told, however small its share. */
const WHOLE_PROGRAMME = 5

/** Programmes end; that one is gone is a sign of damage only between editions that are no further apart than this. */
const PROGRAMME_DAYS = 366

/** Fewer entries than this that lost a field are no sign of damage, whatever their share. */
const FEW_ENTRIES = 5

/** So many reasons of one kind are told one by one; of the rest, how many there are. */
const TOLD_ONE_BY_ONE = 5

/**
 * The reasons, for people, to hold an edition back; empty where it may be taken. `previous` is the edition before it,
 * `null` where there is none; for each year between the two, as much again may be gone. Only fields that both layouts carry are compared: what a layout lacks is unknown, not removed.
 *
 * @example "84 of 946 entries are gone; all 84 of programme Iran"
 */
export function judge(
  bounds: Bounds,
  previous: JudgedEdition | null,
  next: JudgedEdition,
  findings: readonly Finding[],
): string[] {
  const reasons = tooFew(bounds, next.summary)
  if (previous !== null) {
    reasons.push(...fallOfEntries(bounds, previous, next))
    reasons.push(...fallOfFields(bounds, previous, next))
  }
  return [...reasons, ...cut(findings.map(findingWords), 'finding')]
}

function tooFew({ fewestEntries }: Bounds, { entries }: EditionSummary): string[] {
  return entries < fewestEntries
    ? [`${count(entries)} entries: expected at least ${count(fewestEntries)}`]
    : []
}

function fallOfEntries(bounds: Bounds, previous: JudgedEdition, next: JudgedEdition): string[] {
  const { summary: before } = previous
  const { summary: after } = next
  const days = Math.max(0, Date.parse(next.date) - Date.parse(previous.date)) / 86_400_000
  const gone = before.entries - after.entries
  const fallsFar = gone > before.entries * bounds.entriesMayFallBy * (1 + days / 365)
  const falls = before.programmes
    .map((programme) => ({
      programme,
      was: countOf(before, programme),
      gone: countOf(before, programme) - countOf(after, programme),
    }))
    .filter((fall) => fall.gone > 0)
    .toSorted((a, b) => b.gone - a.gone)
  const told = falls.filter(
    (fall) => (fallsFar && fall.gone * 10 >= gone) || (days <= PROGRAMME_DAYS && isWhole(fall)),
  )
  const words = cut(told.map(fallWords), 'programme')
  if (fallsFar) return [[`${count(gone)} of ${count(before.entries)} entries are gone`, ...words].join('; ')]
  return words.map((each) => `${each} are gone`)
}

interface ProgrammeFall {
  readonly programme: string
  readonly was: number
  readonly gone: number
}

function isWhole({ was, gone }: ProgrammeFall): boolean {
  return gone === was && was >= WHOLE_PROGRAMME
}

function fallWords({ programme, was, gone }: ProgrammeFall): string {
  return gone === was
    ? `all ${count(was)} of programme ${programme}`
    : `${count(gone)} of ${count(was)} of programme ${programme}`
}

function fallOfFields({ fieldsMayFallBy }: Bounds, previous: JudgedEdition, next: JudgedEdition): string[] {
  const shared = previous.layout.carries.filter((field) => next.layout.carries.includes(field))
  return shared.flatMap((field) => {
    const before = previous.summary.filled[field] ?? 0
    const after = next.summary.filled[field] ?? 0
    const [total, left] = [previous.summary.entries, next.summary.entries]
    // Of those that are left: what went with its entry is told as a fall of entries, and new entries may be poorer.
    const expected = Math.min(before, (before * left) / Math.max(1, total))
    const falls = expected - after > expected * fieldsMayFallBy && expected - after >= FEW_ENTRIES
    return falls
      ? [
          `${field} are filled in ${count(after)} of ${count(left)} entries; before in ${count(before)} of ${count(total)}`,
        ]
      : []
  })
}

function countOf(summary: EditionSummary, programme: string): number {
  return Object.hasOwn(summary.entriesOf, programme) ? (summary.entriesOf[programme] ?? 0) : 0
}

function findingWords({ file, line, message }: Finding): string {
  return `${file}${line === null ? '' : ` line ${line}`}: ${message}`
}

function cut(words: readonly string[], what: string): string[] {
  const rest = words.length - TOLD_ONE_BY_ONE
  if (rest <= 0) return [...words]
  return [...words.slice(0, TOLD_ONE_BY_ONE), `and ${count(rest)} more ${what}${rest === 1 ? '' : 's'}`]
}

function count(value: number): string {
  return value.toLocaleString('en')
}
