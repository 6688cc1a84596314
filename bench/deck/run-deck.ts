import type { ScreeningDesk } from '../../src/desk/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import type { DeckQuery } from './build-deck.ts'
import type { LoadedNames } from './loaded-names.ts'

/** A question with what came of it. */
export interface Asked {
  readonly query: DeckQuery
  /** Found, for a listed name; alerted, for a negative. */
  readonly met: boolean
  readonly milliseconds: number
}

/** Asks the questions of a deck by name alone; those across scripts of indexes without the names written like them. */
export async function runDeck(
  deck: readonly DeckQuery[],
  desk: ScreeningDesk,
  loaded: LoadedNames,
): Promise<readonly Asked[]> {
  const across = deck.filter(({ group }) => group === 'cross-script')
  const within = deck.filter(({ group }) => group !== 'cross-script')
  return [
    ...(await askDesk(within, desk, loaded)),
    ...(await askAcross(
      across.filter((query) => query.class.endsWith('to-latin')),
      loaded,
      true,
    )),
    ...(await askAcross(
      across.filter((query) => query.class.endsWith('from-latin')),
      loaded,
      false,
    )),
  ]
}

async function askDesk(
  deck: readonly DeckQuery[],
  desk: ScreeningDesk,
  { lists, at }: LoadedNames,
): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  for (const query of deck) {
    const { name, type, expects } = query
    const before = performance.now()
    const { hits } = await desk.screen({ name, type, lists, at })
    const milliseconds = performance.now() - before
    const alerts = hits.filter(({ alert }) => alert)
    const met =
      expects === null
        ? alerts.some(({ schema }) => type !== 'vessel' || schema === 'Person')
        : alerts.some(({ entries }) => entries.includes(expects))
    asked.push({ query, met, milliseconds })
  }
  return asked
}

/** Asks an index that keeps only the Latin names of all entries, or only the others. */
async function askAcross(
  deck: readonly DeckQuery[],
  { entries, names, lists }: LoadedNames,
  keepLatin: boolean,
): Promise<readonly Asked[]> {
  if (deck.length === 0) return []
  const partyOf = new Map(names.map(({ key, party }) => [key, party]))
  const subjects = entries
    .map((entry) => ({
      ...entry,
      names: entry.names.filter(({ script }) => (script === 'Latn') === keepLatin),
    }))
    .filter((entry) => entry.names.length > 0)
  const screener = new Screener(await buildIndex(subjects), DEFAULT_POLICY)
  const inScope = new Set(lists)
  const asked: Asked[] = []
  for (const query of deck) {
    const { name, expects } = query
    const before = performance.now()
    const matches = await screener.screen(
      { name, type: null, birthDate: null, country: null, identifiers: [] },
      inScope,
    )
    const milliseconds = performance.now() - before
    const party = partyOf.get(expects ?? '')
    const met = matches?.some(({ key, alert }) => alert && partyOf.get(key) === party) ?? false
    asked.push({ query, met, milliseconds })
  }
  return asked
}

/** How fast a desk answers these names, warmed up. */
export async function speedOf(
  names: readonly string[],
  desk: ScreeningDesk,
  { lists, at }: LoadedNames,
): Promise<{ readonly perSecond: number; readonly p50: number; readonly p99: number }> {
  for (const name of names.slice(0, 500)) await desk.screen({ name, lists, at })
  const times: number[] = []
  for (const name of names) {
    const before = performance.now()
    await desk.screen({ name, lists, at })
    times.push(performance.now() - before)
  }
  const whole = times.reduce((sum, time) => sum + time, 0)
  times.sort((a, b) => a - b)
  const under = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  return { perSecond: Math.round((1000 * times.length) / whole), p50: under(0.5), p99: under(0.99) }
}
