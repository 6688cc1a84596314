import { PROGRAMME_SUBJECTS, PROGRAMME_TIES, subjectsOf } from '../../align/index.ts'
import { listedBy } from '../../lists/index.ts'
import {
  captionOf,
  type Designation,
  type Entry,
  type EntryKey,
  partsOfKey,
  printPartialDate,
} from '../../record/index.ts'
import { daysBetween, isClosed, knownLists, type ListInForce } from '../coverage.ts'
import { designationOf } from '../designation-of.ts'
import { byListing } from '../listed-party.ts'
import type { OpenRecord } from '../open-record.ts'
import { coverageOf } from '../screening/coverage-of.ts'
import { show } from '../show.ts'
import { UnusableInput } from '../unusable-input.ts'
import { counterSanctions, mayBeMeant } from './counter-sanctions.ts'
import { decider, JOINT_DAYS, lagsOf } from './lags.ts'
import type { CompareCell, ComparedParty, CompareRequest, Comparison } from './request.ts'
import { isTransferred } from './transfers.ts'

interface Member {
  readonly entry: Entry
  readonly designation: Designation
}

/**
 * The same parties across the lists: who listed them since when, who has not, how long one took to follow another.
 *
 * @throws UnusableInput for a list, programme or party that the record does not have
 */
export async function compare(record: OpenRecord, request: CompareRequest): Promise<Comparison> {
  const asOf = request.asOf ?? null
  const day = asOf ?? request.at.slice(0, 10)
  const inForce = await record.inForce(await knownLists(record.store, record.starter), asOf)
  const columns = columnsOf(inForce, request, day)
  const wanted = request.party === undefined ? null : await keysAsked(record, request)
  const fits = programmeFilter(request.programme)
  const parties: ComparedParty[] = []
  const meant: ComparedParty[] = []
  for (const members of await membersOfParties(record, columns, day, wanted)) {
    if (!fits(members) || !isListedWithin(members, request)) continue
    const party = withUndecided(record, comparedParty(members, columns, wanted !== null))
    if (!isMissingFrom(party, request)) continue
    parties.push(party)
    if (mayBeMeant(members.map(({ entry }) => entry))) meant.push(party)
  }
  parties.sort((a, b) => undecidedOn(a, request) - undecidedOn(b, request) || byFirst(a, b))
  return {
    query: {
      at: request.at,
      asOf,
      lists: request.lists ?? null,
      programme: request.programme ?? null,
      party: request.party ?? null,
      listed: request.listed ?? null,
      missingFrom: request.missingFrom ?? null,
    },
    lists: columns.map((each) => ({
      ...coverageOf(each, asOf, []),
      authority: listedBy(each.list).authority,
      jurisdiction: listedBy(each.list).jurisdiction,
    })),
    alignment: record.alignment,
    parties,
    lags: lagsOf(parties),
    counterSanctions: await counterSanctions(record, inForce, meant, day),
  }
}

/** The lists asked for, with the one that may lack parties; else those that answer and are still kept. */
function columnsOf(
  inForce: readonly ListInForce[],
  { lists, missingFrom }: CompareRequest,
  day: string,
): readonly ListInForce[] {
  const asked =
    lists === undefined || lists.length === 0
      ? null
      : [...lists, missingFrom].filter((each) => each !== undefined)
  for (const id of [...(asked ?? []), ...(missingFrom === undefined ? [] : [missingFrom])]) {
    const found = inForce.find(({ list }) => list === id)
    if (found === undefined)
      throw new UnusableInput(
        `list "${id}" is not known; known are ${inForce.map(({ list }) => list).join(', ')}`,
      )
    if (found.state === 'missing' || found.state === 'held')
      throw new UnusableInput(
        `list "${id}" is ${found.state === 'held' ? 'held back' : 'not loaded'}: there is nothing to compare with`,
      )
  }
  const answers = inForce.filter(({ state }) => state === 'loaded' || state === 'starter')
  return asked === null
    ? answers.filter(({ list }) => !isClosed(list, day) || list === missingFrom)
    : answers.filter(({ list }) => asked.includes(list))
}

async function keysAsked(
  record: OpenRecord,
  { party, at, asOf }: CompareRequest,
): Promise<ReadonlySet<EntryKey>> {
  const { parties } = await show(record, party ?? '', at, asOf ?? null)
  return new Set(parties.flatMap(({ entries }) => entries))
}

/**
 * The entries of each party that were listed by that day. Entries are one party from whichever of them it is seen: a
 * loaded entry knows the stand-in that the starter record ties to it, though that does not know the loaded one.
 */
async function membersOfParties(
  record: OpenRecord,
  columns: readonly ListInForce[],
  day: string,
  wanted: ReadonlySet<EntryKey> | null,
): Promise<Iterable<readonly Member[]>> {
  const partyOf = new Map<EntryKey, Member[]>()
  for (const from of columns)
    for await (const entry of record.entries([from])) {
      const keys = new Set([entry.key, ...record.keysOfParty(entry.key, columns)])
      if (wanted !== null && ![...keys].some((key) => wanted.has(key))) continue
      const designation = await designationOf(record, entry, from, day)
      const members = new Set([...keys].flatMap((key) => partyOf.get(key) ?? []))
      members.add({ entry, designation })
      const party = [...members]
      for (const key of [...keys, ...party.map((each) => each.entry.key)]) partyOf.set(key, party)
    }
  const begun = (party: readonly Member[]): readonly Member[] =>
    party.filter(({ designation }) => designation.status !== 'not-yet-listed')
  return [...new Set(partyOf.values())].map(begun).filter((party) => party.length > 0)
}

function programmeFilter(programme: string | undefined): (members: readonly Member[]) => boolean {
  if (programme === undefined) return () => true
  const asked = programme.toLowerCase()
  const isSubject = PROGRAMME_SUBJECTS.some((subject) => subject === asked)
  const tied = PROGRAMME_TIES.filter((tie) => tie.subject === asked || tie.programme.toLowerCase() === asked)
  return (members) =>
    members.some(
      ({ designation: { list, programmes } }) =>
        programmes.some((each) => each.toLowerCase() === asked) ||
        (isSubject && tied.some((tie) => tie.list === list && programmes.includes(tie.programme))),
    )
}

function isListedWithin(members: readonly Member[], { listed }: CompareRequest): boolean {
  if (listed === undefined) return true
  return members.some(({ designation }) => {
    const date = ownDate(designation)
    return date !== null && date >= listed.from && date <= listed.to
  })
}

function isMissingFrom({ cells }: ComparedParty, { missingFrom }: CompareRequest): boolean {
  if (missingFrom === undefined) return true
  const cell = cells.find(({ list }) => list === missingFrom)
  return (
    cell !== undefined &&
    cell.state !== 'listed' &&
    cell.state !== 'suspended' &&
    cells.some(({ state }) => state === 'listed')
  )
}

/** The day of the authority's own act, where it is known to the day; `null` for what was taken over. */
function ownDate({ list, listedOn }: Designation): string | null {
  const { date } = listedOn
  return date === null || date.length < 10 || isTransferred(list, date) ? null : date
}

function comparedParty(
  members: readonly Member[],
  columns: readonly ListInForce[],
  withWordings: boolean,
): ComparedParty {
  const sorted = members.toSorted(byListing)
  const [lead] = sorted
  if (lead === undefined) throw new Error('a party without entries')
  const dated = sorted.flatMap(({ designation }) => {
    const date = ownDate(designation)
    return date === null ? [] : [{ list: designation.list, date }]
  })
  const first = dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0] ?? null
  const earliest = sorted.map(({ designation }) => knownListed(designation)).toSorted(byDay)[0] ?? null
  const cells = columns.map((from) => cellOf(from, sorted, first?.date ?? null, earliest))
  const subjects = sorted.flatMap(({ designation }) => subjectsOf(designation.list, designation.programmes))
  return {
    party: lead.entry.key,
    caption: captionOf(lead.entry),
    schema: lead.entry.schema,
    subjects: [...new Set(subjects)],
    first,
    cells,
    joint: jointLists(dated),
    delistedAlone: cells.some(({ state }) => state === 'listed')
      ? cells.filter(({ state }) => state === 'delisted').map(({ list }) => list)
      : [],
    wordings: withWordings ? sorted.map(wordingOf) : [],
  }
}

/** A list that has an entry alike, which nobody has decided on, is not known to lack the party. */
function withUndecided({ store }: OpenRecord, party: ComparedParty): ComparedParty {
  if (store === null || party.cells.every(({ state }) => state !== 'not-listed')) return party
  const own = party.cells.flatMap(({ entries }) => entries.map(({ entry }) => entry))
  const others = new Set(own.flatMap((entry) => store.alignment.undecidedWith(entry)))
  return {
    ...party,
    cells: party.cells.map((cell) => {
      const alike = [...others].filter((key) => partsOfKey(key).list === cell.list)
      return cell.state === 'not-listed' && alike.length > 0 ? { ...cell, state: 'undecided', alike } : cell
    }),
  }
}

function cellOf(
  from: ListInForce,
  members: readonly Member[],
  first: string | null,
  earliest: KnownListed | null,
): CompareCell {
  const { list } = from
  const designations = members.map(({ designation }) => designation).filter((each) => each.list === list)
  const entries = designations.map(({ entry, listedOn, status, periods, programmes }) => ({
    entry,
    listedOn,
    status,
    until: status === 'delisted' ? (periods.at(-1)?.[1] ?? null) : null,
    programmes,
    transferred: listedOn.date !== null && isTransferred(list, listedOn.date),
  }))
  const own = designations.flatMap((each) => ownDate(each) ?? []).toSorted()[0] ?? null
  return {
    list,
    state: stateOf(from, designations, earliest),
    entries,
    alike: [],
    lag: own === null || first === null ? null : daysBetween(first, own),
  }
}

function stateOf(
  { state, edition }: ListInForce,
  designations: readonly Designation[],
  earliest: KnownListed | null,
): CompareCell['state'] {
  const statuses = new Set(designations.map(({ status }) => status))
  if (statuses.has('active')) return 'listed'
  if (statuses.has('suspended')) return 'suspended'
  if (statuses.has('unknown')) return 'unknown'
  if (statuses.has('delisted')) return 'delisted'
  // What this project typed of a list is no list: that somebody is not in it says nothing.
  if (state === 'starter' || edition === null) return 'unknown'
  return earliest !== null && isOlder(edition.seenUntil, earliest) ? 'not-yet-knowable' : 'not-listed'
}

/** When some authority is known to have listed the party: on a day, in a month or year, or by a day. */
interface KnownListed {
  readonly date: string
  readonly isBy: boolean
}

function knownListed({ listedOn: { date, between } }: Designation): KnownListed {
  return date === null ? { date: between?.[1] ?? '9999', isBy: true } : { date, isBy: false }
}

function byDay(a: KnownListed, b: KnownListed): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}

/** Whether an edition may be older than the listing: one of the very day, month or year does not tell. */
function isOlder(edition: string, { date, isBy }: KnownListed): boolean {
  const cut = edition.slice(0, date.length)
  return isBy ? cut < date : cut <= date
}

/** The lists whose own dates lie within the joint days of the first of another authority. */
function jointLists(dated: readonly { readonly list: string; readonly date: string }[]): readonly string[] {
  const joint = dated.filter(({ list, date }) =>
    dated.some(
      (other) =>
        decider(other.list) !== decider(list) && Math.abs(daysBetween(other.date, date)) <= JOINT_DAYS,
    ),
  )
  return [...new Set(joint.map(({ list }) => list))]
}

function wordingOf({ entry, designation }: Member): ComparedParty['wordings'][number] {
  return {
    list: designation.list,
    entry: entry.key,
    authority: designation.authority,
    reasons: designation.reasons,
    positions: entry.properties['position'] ?? [],
    born: entry.dates.map(printPartialDate),
    legalBasis: designation.legalBasis,
  }
}

/** Who is known to be missing comes before who may be on the list. */
function undecidedOn({ cells }: ComparedParty, { missingFrom }: CompareRequest): number {
  return cells.some(({ list, state }) => list === missingFrom && state === 'undecided') ? 1 : 0
}

/** The earliest listed first. */
function byFirst(a: ComparedParty, b: ComparedParty): number {
  const [one, other] = [a.first?.date ?? '9999', b.first?.date ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  return a.party < b.party ? -1 : 1
}
