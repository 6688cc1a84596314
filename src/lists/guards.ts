import { LAYOUT_FIELDS, type Layout, type LayoutField } from '../record/index.ts'
import type { Bounds, Finding } from './adapter.ts'
import type { Differing, EditionChange } from './edition-change.ts'
import type { EditionSummary } from './edition-summary.ts'

export * from './edition-change.ts'
export * from './edition-summary.ts'

/** An edition as a guard sees it. */
export interface JudgedEdition {
  /** YYYY-MM-DD. */
  readonly date: string
  readonly summary: EditionSummary
  readonly layout: Layout
}

/** A programme of at least this many entries that is gone altogether is told, however small its share. */
const WHOLE_PROGRAMME = 5

/** Programmes end; that one is gone is a sign of damage only between editions that are no further apart than this. */
const PROGRAMME_DAYS = 366

/** Fewer entries than this that lost a field are no sign of damage, whatever their share. */
const FEW_ENTRIES = 5

/** Of the ids that are gone, this share has come back under other ids: the list was renumbered. */
const RENUMBERED = 0.5

/** So large a share of the entries may be no longer understood in a field, more than before. */
const UNREAD_MAY_GROW = 0.05

/**
 * So large a share of the entries that have a field may say something else in it, for each year as much again, between two
 * editions in one layout. The most that undamaged real editions have within a year is 8 %; the UN's of 2024-01-25, which had
 * lost all birth dates but one of 110 people, 17 %.
 */
const MAY_DIFFER = 0.15

/** The same for what publishers put into another form at times: the UN did for a third of its addresses on 2023-08-02. */
const MAY_BE_REWRITTEN = 0.5

const REWRITTEN: ReadonlySet<LayoutField> = new Set(['addresses', 'birthPlaces', 'positions'])

/** What they reword in nearly all entries at once: that it differs is no sign of damage. */
const REWORDED: ReadonlySet<LayoutField> = new Set(['reasons', 'remarks', 'amendedOn'])

/** By so large a share a list may grow, for each year as much again, unless its bounds say otherwise. */
const MAY_GROW = 0.5

/** Fewer entries than this that are new are no sign of damage, whatever their share. */
const FEW_NEW = 30

/** So many reasons of one kind are told one by one; of the rest, how many there are. */
const TOLD_ONE_BY_ONE = 5

/**
 * The reasons, for people, to hold an edition back; empty where it may be taken. `previous` is the edition before it,
 * `null` where there is none, and `change` what became of its entries, `null` where only the numbers are known; for each year
 * between the two, as much again may be gone. Only fields that both layouts carry are compared: what a layout lacks is
 * unknown, not removed.
 *
 * @example "84 of the 946 entries of 2023-10-17 are gone, 862 stay: all 84 of programme Iran"
 */
export function judge(
  bounds: Bounds,
  previous: JudgedEdition | null,
  next: JudgedEdition,
  findings: readonly Finding[],
  change: EditionChange | null = null,
): string[] {
  const reasons = tooFew(bounds, next.summary)
  if (previous !== null)
    reasons.push(
      ...fallOfEntries(bounds, previous, next, change),
      ...growth(bounds, previous, next),
      ...fallOfFields(bounds, previous, next),
      ...(previous.layout.id === next.layout.id
        ? [
            ...moreUnread(previous.summary, next.summary),
            ...(change === null ? [] : otherWords(change, previous, next)),
          ]
        : []),
    )
  return [...reasons, ...cut(findings.map(findingWords), 'finding')]
}

function tooFew({ fewestEntries }: Bounds, { entries }: EditionSummary): string[] {
  return entries < fewestEntries
    ? [`${count(entries)} entries: expected at least ${count(fewestEntries)}`]
    : []
}

function fallOfEntries(
  bounds: Bounds,
  previous: JudgedEdition,
  next: JudgedEdition,
  change: EditionChange | null,
): string[] {
  const { summary: before } = previous
  const { summary: after } = next
  const days = daysBetween(previous, next)
  const gone = change?.gone ?? before.entries - after.entries
  const fallsFar = gone > before.entries * bounds.entriesMayFallBy * withYears(previous, next)
  const falls = before.programmes
    .map((programme) => {
      const [was, is] = [countOf(before.entriesOf, programme), countOf(after.entriesOf, programme)]
      const left = change === null ? was - is : countOf(change.goneOf, programme)
      return { programme, was, gone: left, isEmpty: is === 0 }
    })
    .filter((fall) => fall.gone > 0)
    .toSorted((a, b) => b.gone - a.gone)
  const told = falls.filter(
    (fall) => (fallsFar && fall.gone * 10 >= gone) || (days <= PROGRAMME_DAYS && isWhole(fall)),
  )
  const words = cut(told.map(fallWords), 'programme')
  const reasons: string[] = []
  if (fallsFar) {
    const stay = before.entries - gone
    const come = after.entries - stay
    const which = words.length === 0 ? '' : `: ${words.join(', ')}`
    const others = come === 0 ? '' : `, ${count(come)} are new`
    reasons.push(
      `${count(gone)} of the ${count(before.entries)} entries of ${previous.date} are gone, ${count(stay)} stay${others}${which}`,
      ...renumberedIds(change),
    )
  } else reasons.push(...words.map((each) => `${each} are gone, which the edition of ${previous.date} has`))
  if (told.some(isWhole))
    reasons.push(
      'a programme that is gone as a whole was ended by an act of its authority, which can be looked up, or is missing from a damaged file',
    )
  return reasons
}

function renumberedIds(change: EditionChange | null): string[] {
  if (change === null || change.renumbered < change.gone * RENUMBERED) return []
  return [
    `the ids seem to be renumbered: ${count(change.renumbered)} of the ${count(change.gone)} that are gone have come under another id (${change.example ?? ''})`,
  ]
}

interface ProgrammeFall {
  readonly programme: string
  readonly was: number
  /** Entries that had it and are gone. Those that stay may have it no more. */
  readonly gone: number
  /** Whether no entry has it any more. */
  readonly isEmpty: boolean
}

/** Nothing has the programme any more, and not for being called otherwise: most that had it are gone with it. */
function isWhole({ was, gone, isEmpty }: ProgrammeFall): boolean {
  return isEmpty && gone >= WHOLE_PROGRAMME && gone * 2 >= was
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
          `${FIELD_WORDS[field]} are filled in ${count(after)} of ${count(left)} entries, before in ${count(before)} of ${count(total)}`,
        ]
      : []
  })
}

const FIELD_WORDS: Readonly<Record<LayoutField, string>> = {
  names: 'names',
  aliases: 'aliases',
  weakAliases: 'weak aliases',
  originalScript: 'names in their own script',
  dates: 'dates',
  birthPlaces: 'birth places',
  countries: 'countries',
  identifiers: 'identifiers',
  positions: 'positions',
  addresses: 'addresses',
  programmes: 'programmes',
  listedOn: 'listing dates',
  amendedOn: 'dates of amendment',
  measures: 'measures',
  legalBasis: 'legal bases',
  reasons: 'stated reasons',
  remarks: 'remarks',
}

/** What was understood before and is not now: another form of writing it. */
function moreUnread(before: EditionSummary, after: EditionSummary): string[] {
  const { unread: was } = before
  if (was === undefined) return []
  const grown = Object.entries(after.unread ?? {}).flatMap(([field, now]) => {
    const expected = (countOf(was, field) * after.entries) / before.entries
    const isMore = now - expected > after.entries * UNREAD_MAY_GROW && now - expected >= FEW_ENTRIES
    return isMore
      ? [
          `${field} is not understood in ${count(now)} of ${count(after.entries)} entries, before in ${count(countOf(was, field))} of ${count(before.entries)}`,
        ]
      : []
  })
  return cut(grown, 'field')
}

function otherWords(
  { differing, schemas, gone }: EditionChange,
  previous: JudgedEdition,
  next: JudgedEdition,
): string[] {
  const stay = previous.summary.entries - gone
  const years = withYears(previous, next)
  const told = (what: string, found: Differing | null | undefined, filled: number, may: number): string[] =>
    found == null || found.entries < FEW_ENTRIES || found.entries <= filled * may * years
      ? []
      : [
          `${what} differ in ${count(found.entries)} of ${count(filled)} entries that have them (${found.example})`,
        ]
  const fields = LAYOUT_FIELDS.filter((field) => !REWORDED.has(field)).flatMap((field) => {
    const filled = Math.min(previous.summary.filled[field] ?? 0, next.summary.filled[field] ?? 0, stay)
    const may = REWRITTEN.has(field) ? MAY_BE_REWRITTEN : MAY_DIFFER
    return told(FIELD_WORDS[field], differing[field], filled, may)
  })
  return [...told('kinds of party', schemas, stay, MAY_DIFFER), ...fields]
}

function growth(bounds: Bounds, previous: JudgedEdition, next: JudgedEdition): string[] {
  const [before, after] = [previous.summary.entries, next.summary.entries]
  const may = before * (bounds.entriesMayGrowBy ?? MAY_GROW) * withYears(previous, next)
  return after - before > Math.max(FEW_NEW, may)
    ? [`${count(after)} entries, before ${count(before)}: so many more may be the same ones again`]
    : []
}

/** 1, and 1 more for each year between the two. */
function withYears(previous: JudgedEdition, next: JudgedEdition): number {
  return 1 + daysBetween(previous, next) / 365
}

function daysBetween(previous: JudgedEdition, next: JudgedEdition): number {
  return Math.max(0, Date.parse(next.date) - Date.parse(previous.date)) / 86_400_000
}

function countOf(counts: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0
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
