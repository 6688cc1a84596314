import type { Coverage, Hit, Screening } from '../../../../src/desk/index.ts'
import { COUNTER_LIST } from '../../kit/counter-list.ts'

/** A place, `GB` for one, with the lists of its authorities that an answer was asked of. */
export interface Place {
  readonly code: string
  readonly lists: readonly Coverage[]
}

/** Where a party is not listed, as far as the lists asked can tell. */
export interface Standing {
  /** By an edition that is loaded, for the day that was asked for. */
  readonly notListed: readonly Place[]
  /** As far as the starter record goes, which is not far. */
  readonly notInStarter: readonly Place[]
  /** No list that could tell is loaded. */
  readonly unknown: readonly Place[]
}

/**
 * Which places have no designation of a party. A place that lists it on one list is not told of its other lists; the list
 * of countermeasures follows nobody, and nobody is expected to follow it.
 */
export function standingOf(
  coverage: readonly Coverage[],
  designations: readonly { readonly list: string }[],
): Standing {
  const listing = new Set(designations.map(({ list }) => codeOf(list)))
  const isCounterOnly = designations.length > 0 && designations.every(({ list }) => list === COUNTER_LIST)
  const places = new Map<string, Coverage[]>()
  for (const each of isCounterOnly ? [] : coverage) {
    const code = codeOf(each.list)
    if (each.list === COUNTER_LIST || listing.has(code)) continue
    places.set(code, [...(places.get(code) ?? []), each])
  }
  const those = (lists: (each: Coverage) => boolean, without: readonly Place[] = []): readonly Place[] =>
    [...places].flatMap(([code, all]) => {
      const found = all.filter(lists)
      return found.length === 0 || without.some((place) => place.code === code)
        ? []
        : [{ code, lists: found }]
    })
  const notListed = those(isTelling)
  const notInStarter = those(({ state }) => state === 'starter', notListed)
  const unknown = those(
    (each) => !isTelling(each) && each.state !== 'starter',
    [...notListed, ...notInStarter],
  )
  return { notListed, notInStarter, unknown }
}

function isTelling({ state, asOf }: Coverage): boolean {
  return state === 'loaded' && (asOf === null || asOf === 'edition-of-that-day')
}

/** Lists of the user's own stand for themselves. */
function codeOf(list: string): string {
  return list.startsWith('xx-') ? list : (list.split('-', 1)[0] ?? list).toUpperCase()
}

/** The hits of an answer by what they are to the reader. */
export interface SortedHits {
  readonly alerts: readonly Hit[]
  /** Met as well as an alert, but what was listed is no longer, or was not yet, in force. */
  readonly lapsed: readonly Hit[]
  /** Under the line. */
  readonly near: readonly Hit[]
}

export function sortedHits({ hits, policy }: Pick<Screening, 'hits' | 'policy'>): SortedHits {
  const others = hits.filter(({ alert }) => !alert)
  const isLapsed = ({ score, designations }: Hit): boolean =>
    score >= policy.alert &&
    designations.length > 0 &&
    designations.every(({ status }) => status === 'delisted' || status === 'not-yet-listed')
  return {
    alerts: hits.filter(({ alert }) => alert),
    lapsed: others.filter(isLapsed),
    near: others.filter((each) => !isLapsed(each)),
  }
}

/** Whether one word was asked for and only names under the line have it, or are like it: they are what the reader looks for. */
export function isOneWordNear(answer: Pick<Screening, 'hits' | 'policy' | 'query'>): boolean {
  const { alerts, lapsed, near } = sortedHits(answer)
  const { name } = answer.query
  const isOneWord = typeof name === 'string' && !/\s/u.test(name.trim())
  return isOneWord && near.length > 0 && alerts.length + lapsed.length === 0
}
