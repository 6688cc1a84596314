import type { PartyView, Shown } from '../../../../src/desk/index.ts'
import { COUNTER_LIST } from '../../kit/counter-list.ts'

type Coverage = Shown['coverage'][number]
type Designation = PartyView['designations'][number]

/** A jurisdiction with the lists that the record was asked of. */
export interface Place {
  readonly code: string
  readonly lists: readonly Coverage[]
}

/** Where the party stands, by jurisdiction. */
export interface Standing {
  /** Lists on which the party is in force. */
  readonly inForce: readonly string[]
  /** Jurisdictions of these lists, the first to list first. */
  readonly by: readonly string[]
  readonly suspended: readonly string[]
  readonly lifted: readonly string[]
  /** Of these it cannot be told whether they are in force: a list that was closed, a fact that is not verified. */
  readonly unclear: readonly string[]
  /** The earliest listing that is dated to the day; `isSure`: every listing is dated. */
  readonly first: { readonly code: string; readonly date: string; readonly isSure: boolean } | null
  readonly notOn: readonly Place[]
  /** Its edition is older than the first listing. */
  readonly tooEarly: readonly Place[]
  /** An entry there is alike, and nothing decides whether it is this party. */
  readonly undecided: readonly Place[]
  /** No list of it is loaded. */
  readonly notKnown: readonly Place[]
}

/** Where the party stands: who lists it, and who does not as far as the lists held can tell. */
export function standingOf(
  { designations, entries, links }: Pick<PartyView, 'designations' | 'entries' | 'links'>,
  coverage: readonly Coverage[],
): Standing {
  const having = new Set(designations.map(({ list }) => codeOf(list)))
  const own = new Set(entries)
  const alike = new Set(
    links.filter(({ state }) => state === 'undecided').map(({ a, b }) => listOf(own.has(a) ? b : a)),
  )
  const earliest = designations.map(knownBy).toSorted()[0] ?? null
  const places = Map.groupBy(
    coverage.filter(({ list }) => list !== COUNTER_LIST && !having.has(codeOf(list))),
    ({ list }) => codeOf(list),
  )
  const isCounterOnly = designations.every(({ list }) => list === COUNTER_LIST)
  const sorted: Record<'notOn' | 'tooEarly' | 'undecided' | 'notKnown', Place[]> = {
    notOn: [],
    tooEarly: [],
    undecided: [],
    notKnown: [],
  }
  for (const [code, lists] of isCounterOnly ? [] : places) {
    const loaded = lists.filter(isTelling)
    const younger = loaded.filter(({ edition }) => earliest === null || (edition?.date ?? '') > earliest)
    if (lists.some(({ list }) => alike.has(list))) sorted.undecided.push({ code, lists })
    else if (younger.length > 0) sorted.notOn.push({ code, lists: younger })
    else if (loaded.length > 0) sorted.tooEarly.push({ code, lists: loaded })
    else sorted.notKnown.push({ code, lists })
  }
  const withStatus = (status: Designation['status']): readonly string[] => [
    ...new Set(designations.filter((each) => each.status === status).map(({ list }) => codeOf(list))),
  ]
  const inForce = designations.filter(({ status }) => status === 'active').map(({ list }) => list)
  return {
    inForce: [...new Set(inForce)],
    by: withStatus('active'),
    suspended: withStatus('suspended').filter((code) => !withStatus('active').includes(code)),
    lifted: withStatus('delisted').filter((code) => !withStatus('active').includes(code)),
    unclear: withStatus('unknown').filter((code) => !withStatus('active').includes(code)),
    first: firstOf(designations),
    ...sorted,
  }
}

function isTelling({ state, asOf, edition }: Coverage): boolean {
  return state === 'loaded' && edition !== null && (asOf === null || asOf === 'edition-of-that-day')
}

function firstOf(designations: readonly Designation[]): Standing['first'] {
  const dated = designations
    .filter(({ listedOn: { date } }) => date?.length === 10)
    .toSorted((a, b) => ((a.listedOn.date ?? '') < (b.listedOn.date ?? '') ? -1 : 1))
  const [first] = dated
  if (first === undefined) return null
  return {
    code: codeOf(first.list),
    date: first.listedOn.date ?? '',
    isSure: dated.length === designations.length,
  }
}

/** A day by which the party was listed: of a year or month that is stated its end. */
function knownBy({ listedOn: { date, between } }: Designation): string {
  if (date === null) return between?.[1] ?? '9999'
  return date.length === 10 ? date : `${date}${date.length === 4 ? '-12-31' : '-31'}`
}

/** `GB` of `gb-uksl`. */
export function codeOf(list: string): string {
  return (list.split('-', 1)[0] ?? list).toUpperCase()
}

export function listOf(entry: string): string {
  return entry.split(':', 1)[0] ?? entry
}

/** The span of days of the newest editions of some places. */
export function editionSpan(places: readonly Place[]): readonly [string, string] | null {
  const dates = places
    .flatMap(
      ({ lists }) =>
        lists
          .flatMap(({ edition }) => edition?.date ?? [])
          .toSorted()
          .at(-1) ?? [],
    )
    .toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}
