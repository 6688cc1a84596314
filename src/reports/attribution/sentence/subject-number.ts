import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../words/function-words.ts'
import type { Reading } from './reading.ts'
import { lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/** Whether a sentence begins with plain words up to a place. */
function isAllWords(skeleton: Skeleton, to: number): boolean {
  for (let at = 0; at < to; at += 1)
    if (tokenAt(skeleton, at)?.kind !== 'word' || PREPOSITIONS.has(lowAt(skeleton, at))) return false
  return true
}

/** What leads from people to where or whose they are: `Villagers along the river say`. */
const WHERE =
  /^(?:of|in|from|at|near|along|around|across|outside|inside|beside|behind|below|above|opposite|throughout|within|with|for)$/

/** Whether the words before a place can be a plural subject: `they`, `residents`, `Chile and Peru`. */
export function isPlural(reading: Reading, skeleton: Skeleton, from: number): boolean {
  let at = from - 1
  // `Campaigners, among them the actor Jude Farr, say`
  if (lowAt(skeleton, at) === ',')
    for (let open = at - 1; open > 0 && open > at - 25; open -= 1)
      if (
        lowAt(skeleton, open) === ',' &&
        (isManyAt(skeleton, open - 1) ||
          // `Environmentalists in Anapa, who say so, accuse`
          (/^(?:who|whose|whom)$/.test(lowAt(skeleton, open + 1)) &&
            isManyAt(skeleton, 0) &&
            WHERE.test(lowAt(skeleton, 1))))
      )
        return true
  while (
    at > 0 &&
    (lowAt(skeleton, at) === ',' ||
      ADVERBS.has(lowAt(skeleton, at)) ||
      /^(?:there|here)$/.test(lowAt(skeleton, at)))
  )
    at -= 1
  // `30 families whom the county evicted last month say`
  for (let back = from - 1; back > 0 && back > from - 12; back -= 1) {
    if (lowAt(skeleton, back) === '' || lowAt(skeleton, back) === ',') break
    if (/^(?:who|whom|which)$/.test(lowAt(skeleton, back)))
      return /[^s]s$|people/.test(lowAt(skeleton, back - 1))
  }
  // `Residents of the Lindau quarter accuse`
  for (let back = at; back > 0 && back > at - 7; back -= 1) {
    const low = lowAt(skeleton, back)
    if (low === '' || low === ',' || AUXILIARIES.has(low)) break
    if (WHERE.test(low) && isManyAt(skeleton, back - 1))
      return (
        back - 1 === 0 ||
        DETERMINERS.has(lowAt(skeleton, back - 2)) ||
        tokenAt(skeleton, back - 2)?.kind === 'number' ||
        // `UN refugee officials in Warsaw say`
        (back <= 4 && isAllWords(skeleton, back))
      )
  }
  const token = tokenAt(skeleton, at)
  if (token === null || token.kind !== 'word') return false
  if (
    /^(?:they|we|i|you|many|some|others|both|who|two|three|people|police|men|women|children|couple|pair|duo|trio|family|staff|clergy|crew)$/.test(
      token.low,
    )
  )
    return true
  if (
    token.low.endsWith('s') &&
    !token.low.endsWith('ss') &&
    token.low.length > 3 &&
    (!token.isCapital || (at === 0 && (reading.mentions.at[skeleton.items[at]?.at ?? 0] ?? -1) === -1))
  )
    return true
  for (let back = at; back > at - 6 && back >= 0; back -= 1)
    if (
      lowAt(skeleton, back) === 'and' &&
      (isSubjectEnd(reading, skeleton, from) || DETERMINERS.has(lowAt(skeleton, back + 1)))
    )
      return true
  const item = skeleton.items[at]
  // `the Conservatives accuse`
  return (
    item !== undefined &&
    token.isCapital &&
    token.low.endsWith('s') &&
    (reading.mentions.at[item.at] ?? -1) !== -1
  )
}

/** Whether a noun of one, with its article, ends right before a place: a verb in -s may follow it. */
export function isSingular(skeleton: Skeleton, from: number): boolean {
  const token = tokenAt(skeleton, from - 1)
  if (token === null || token.kind !== 'word' || token.low.endsWith('s')) return false
  for (let at = from - 2; at >= 0 && at > from - 5; at -= 1) {
    if (DETERMINERS.has(lowAt(skeleton, at))) return !PREPOSITIONS.has(lowAt(skeleton, at - 1))
    if (tokenAt(skeleton, at)?.kind !== 'word') return false
  }
  return false
}

/** Whether a plural of small letters, or one that begins the sentence, stands at a place. */
function isManyAt(skeleton: Skeleton, at: number): boolean {
  const token = tokenAt(skeleton, at)
  return (
    token !== null &&
    (at === 0 || !token.isCapital) &&
    (/[^s]s$/.test(token.low) || /^(?:people|police|men|women|children)$/.test(token.low)) &&
    token.low.length > 3
  )
}

/** Whether a name or a pronoun ends right before a place. */
export function isSubjectEnd(reading: Reading, skeleton: Skeleton, from: number): boolean {
  const item = skeleton.items[from - 1]
  if (item?.kind !== 'token') return false
  if (/^(?:he|she|they|it|we|i|who)$/.test(item.token.low)) return true
  return (reading.mentions.at[item.at] ?? -1) !== -1
}
