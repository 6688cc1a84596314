import type { DeckQuery } from '../../deck/index.ts'
import type { EntryKey } from '../../record/index.ts'
import { buildIndex, type Policy, Screener } from '../../screen/index.ts'
import type { ScreeningDesk } from '../screening/screening-desk.ts'
import type { LoadedNames } from './loaded-names.ts'

/** A question of the deck with what came of it. */
export interface AskedQuery {
  readonly query: DeckQuery
  /**
   * The best score, of 10000, of an alert: of the entry that is to be found or, where nothing is to alert, of any;
   * `null`: no such alert.
   */
  readonly best: number | null
  /** The listed name that reached it. */
  readonly reachedBy: { readonly entry: EntryKey; readonly name: string } | null
}

/** After so many questions it is told how far it is. */
const TOLD_EVERY = 100

/**
 * Asks the questions of a deck by name alone, all of the lists that it was made from; those across scripts of indexes
 * without the names that are written like them. `desk` screens by `policy`.
 */
export async function askDeck(
  deck: readonly DeckQuery[],
  desk: ScreeningDesk,
  policy: Policy,
  loaded: LoadedNames,
  onProgress?: (asked: number) => void,
): Promise<readonly AskedQuery[]> {
  const asked: AskedQuery[] = []
  const ask = async (
    queries: readonly DeckQuery[],
    answer: (query: DeckQuery) => Promise<AskedQuery>,
  ): Promise<void> => {
    for (const query of queries) {
      asked.push(await answer(query))
      if (asked.length % TOLD_EVERY === 0) onProgress?.(asked.length)
    }
  }
  const across = (direction: string): readonly DeckQuery[] =>
    deck.filter((query) => query.group === 'cross-script' && query.class.endsWith(direction))
  await ask(
    deck.filter(({ group }) => group !== 'cross-script'),
    (query) => askDesk(query, desk, loaded),
  )
  for (const [direction, keepsLatin] of [
    ['to-latin', true],
    ['from-latin', false],
  ] as const) {
    const queries = across(direction)
    if (queries.length > 0) await ask(queries, await askerAcross(policy, loaded, keepsLatin))
  }
  return asked
}

async function askDesk(
  query: DeckQuery,
  desk: ScreeningDesk,
  { lists, at }: LoadedNames,
): Promise<AskedQuery> {
  const { name, type, expects } = query
  const { hits } = await desk.screen({ name, type, lists, at })
  const [best] = hits
    .filter(
      ({ alert, entries, schema }) =>
        alert && (expects === null ? type !== 'vessel' || schema === 'Person' : entries.includes(expects)),
    )
    .toSorted((a, b) => b.score - a.score)
  return best === undefined
    ? { query, best: null, reachedBy: null }
    : {
        query,
        best: Math.round(best.score * 10_000),
        reachedBy: { entry: best.party, name: best.matched.name },
      }
}

/** Asks an index that keeps only the Latin names of all entries, or only the others. */
async function askerAcross(
  policy: Policy,
  { entries, names, lists }: LoadedNames,
  keepsLatin: boolean,
): Promise<(query: DeckQuery) => Promise<AskedQuery>> {
  const partyOf = new Map(names.map(({ key, party }) => [key, party]))
  const subjects = entries
    .map((entry) => ({
      ...entry,
      names: entry.names.filter(({ script }) => (script === 'Latn') === keepsLatin),
    }))
    .filter((entry) => entry.names.length > 0)
  const screener = new Screener(await buildIndex(subjects), policy)
  const inScope = new Set(lists)
  return async (query) => {
    const { name, expects } = query
    const asked = { name, type: null, birthDate: null, country: null, identifiers: [] }
    const matches = (await screener.screen(asked, inScope)) ?? []
    const party = partyOf.get(expects ?? '')
    const best = matches.find(({ key, alert }) => alert && partyOf.get(key) === party)
    return best === undefined
      ? { query, best: null, reachedBy: null }
      : { query, best: best.score, reachedBy: { entry: best.key, name: best.name.value } }
  }
}
