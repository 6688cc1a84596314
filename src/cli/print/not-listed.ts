import type { Coverage, Hit, Screening } from '../../desk/index.ts'
import { COUNTER_LIST, listedBy } from '../../lists/index.ts'
import { wrapped } from '../terminal.ts'

/**
 * Of an alert: which lists have no entry of the party, of the authorities of other places than those that list it: by the editions
 * that can tell, and by the starter record where the party is from it. Nobody follows the list of countermeasures, nor
 * does it follow anybody.
 */
export function notListedText({ alert, designations }: Hit, { coverage }: Screening): readonly string[] {
  const listing = designations.filter(({ list }) => list !== COUNTER_LIST)
  if (!alert || listing.length === 0) return []
  const places = new Set(listing.map(({ list }) => listedBy(list).jurisdiction))
  const others = coverage.filter(
    ({ list }) =>
      list !== COUNTER_LIST &&
      listedBy(list).closedOn === undefined &&
      !places.has(listedBy(list).jurisdiction),
  )
  const telling = others.flatMap((each) => (tells(each) ? `${each.list} (${each.edition?.date ?? ''})` : []))
  const starter = others.flatMap(({ list, state }) =>
    state === 'starter' ? `${list} (${listedBy(list).authority})` : [],
  )
  const isFromStarter = listing.some(({ list }) =>
    coverage.some((each) => each.list === list && each.state === 'starter'),
  )
  return [
    telling.length > 0 ? `No entry joined with it on ${telling.join(', ')}.` : '',
    starter.length > 0 && isFromStarter ? `Not in the starter record’s parts of ${starter.join(', ')}.` : '',
  ]
    .filter((line) => line !== '')
    .map((line) => wrapped(line, '  '))
}

function tells({ state, asOf }: Coverage): boolean {
  return state === 'loaded' && (asOf === null || asOf === 'edition-of-that-day')
}
