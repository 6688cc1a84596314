import type { Hit } from './hit.ts'
import type { Coverage, Screening } from './screening/screening.ts'

/**
 * What an answer rests on and where it stops, in plain sentences, the most important first. Silence is never told
 * as clearance.
 */
export function explainScreening({ query, status, stale, coverage, hits }: Screening): readonly string[] {
  const asOf = typeof query['asOf'] === 'string' ? query['asOf'] : null
  if (status === 'not-screenable')
    return [
      'This name has no letter or digit that could be compared with a listed name. It was not screened.',
    ]
  return [
    ...conclusion(status, hits),
    ...starterSentences(coverage),
    ...missingSentences(coverage),
    ...(asOf === null ? [] : asOfSentences(coverage, hits, asOf)),
    ...staleSentences(coverage, stale),
  ]
}

function staleSentences(coverage: readonly Coverage[], stale: readonly string[]): readonly string[] {
  if (stale.length === 0) return []
  const dated = stale.map(
    (list) => `${list} (${coverage.find((each) => each.list === list)?.edition?.date ?? 'no date'})`,
  )
  return [`May be out of date: ${dated.join(', ')}.`]
}

function conclusion(status: Screening['status'], hits: readonly Hit[]): readonly string[] {
  if (hits.some(({ alert }) => alert)) return []
  if (status === 'no-hits')
    return ['No listed name in these editions meets this one. That is no statement about the person or body.']
  return ['No alert, but the answer is not whole: this clears nobody.']
}

function starterSentences(coverage: readonly Coverage[]): readonly string[] {
  const lists = coverage.filter(({ state }) => state === 'starter').map(({ list }) => list)
  if (lists.length === 0) return []
  if (!coverage.some(({ state }) => state === 'loaded'))
    return [
      'No official list is loaded: this is the starter record, some designations that the project typed from public ' +
        `sources (${lists.join(', ')}), not the lists.`,
    ]
  return [`Not loaded, answered from the starter record only: ${lists.join(', ')}.`]
}

function missingSentences(coverage: readonly Coverage[]): readonly string[] {
  const of = (state: Coverage['state']): string =>
    coverage
      .filter((each) => each.state === state)
      .map(({ list }) => list)
      .join(', ')
  const missing = of('missing')
  const held = of('held')
  return [
    ...(missing === '' ? [] : [`Not loaded and not answered from: ${missing}.`]),
    ...(held === '' ? [] : [`Held back and not answered from: ${held}; the command lists says why.`]),
  ]
}

function asOfSentences(coverage: readonly Coverage[], hits: readonly Hit[], asOf: string): readonly string[] {
  const statuses = new Set(hits.flatMap(({ designations }) => designations.map(({ status }) => status)))
  const inForce = statuses.has('active') || statuses.has('suspended')
  const met = hits.flatMap(({ caption, designations }) => designations.map((each) => ({ ...each, caption })))
  return [
    ...(inForce
      ? []
      : [
          statuses.has('unknown')
            ? `Whether what was found was in force on ${asOf} is not known.`
            : `No designation that was found was in force on ${asOf}.`,
        ]),
    ...coverage.map(({ list, state, edition, asOf: how }) => {
      const since = met
        .filter((designation) => designation.list === list)
        .map(({ caption, listedOn }) => `${caption} since ${listedOn.date ?? 'an unknown day'}`)
      if (how === 'edition-of-that-day') return `${list}: known from the edition of ${edition?.date}.`
      if (how === 'from-listing-dates')
        return `${list}: known from listing dates (${since.join('; ')}); an earlier listing that has ended would not show.`
      if (state === 'loaded' && edition !== null)
        return edition.date > asOf
          ? `${list}: unknown; the oldest edition held is of ${edition.date}.`
          : `${list}: unknown; of the editions held, that of ${edition.date} is the last before the day, and the next is much later.`
      return `${list}: unknown; no edition of it is loaded.`
    }),
  ]
}
