import { FINITE } from '../../words/function-words.ts'
import type { Said } from '../claims/said-quotation.ts'
import { isNameAt } from '../clause.ts'
import { endOfPhrase, phraseFrom } from '../sentence/noun-phrase.ts'
import type { Named, Reading } from '../sentence/reading.ts'
import { extentOf, isQuotation, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { personMeant } from '../speakers/pronouns.ts'
import { namedBy } from '../speakers/speaker.ts'
import { speaksFor } from '../speakers/speaks-for.ts'

/** `For Dr Helen Marr, the deal is “Q”`, `In the words of one trader: “Q”`: whose words they are said to be. */
export function inTheWordsOf(reading: Reading, skeleton: Skeleton, at: number): Said | null {
  const owner = lowAt(skeleton, 1)
  const isOwn = lowAt(skeleton, 0) === 'in' && /^(?:his|her)$/.test(owner) && lowAt(skeleton, 2) === 'words'
  const own = isOwn
    ? personMeant(reading, skeleton, skeleton.items[1]?.at ?? 0, owner === 'his' ? 'he' : 'she')
    : null
  const place = extentOf(reading, skeleton, 1, 2)
  if (own !== null && place !== null)
    return {
      speaker: {
        ...place,
        canonical: own.canonical,
        entity: own,
        onBehalfOf: speaksFor(own, []),
        attribution: 'pronoun',
      },
      rule: 'in-the-words-of',
      cue: null,
      addressee: null,
    }
  const isWords = lowAt(skeleton, 0) === 'in' && lowAt(skeleton, 2) === 'words' && lowAt(skeleton, 3) === 'of'
  if (lowAt(skeleton, 0) !== 'for' && !isWords) return null
  const phrase = phraseFrom(reading, skeleton, isWords ? 4 : 1, at)
  const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
  if (speaker === null || (!isWords && speaker.entity?.type !== 'PERSON')) return null
  return { speaker, rule: isWords ? 'in-the-words-of' : 'for-name', cue: null, addressee: null }
}

/** `Carla Verhoeven: “Q”`, `As she put it: “Q”`: a name and a colon. */
export function colonBefore(reading: Reading, skeleton: Skeleton, at: number): Said | null {
  if (lowAt(skeleton, at - 1) !== ':' || at > 30) return null
  const toSay = hadThisToSay(reading, skeleton, at)
  if (toSay !== null) return { speaker: toSay, rule: 'this-to-say', cue: null, addressee: null }
  const put = Array.from({ length: at - 1 }, (_, place) => place).find(
    (place) => /^(?:put|puts)$/.test(lowAt(skeleton, place)) && lowAt(skeleton, place + 1) === 'it',
  )
  const phrase =
    put === undefined ? { from: 0, to: at - 1, role: null } : subjectBefore(reading, skeleton, put, 0)
  const shrugged = put === undefined ? subjectWithColon(reading, skeleton, at - 1) : null
  if (shrugged !== null) return { speaker: shrugged, rule: 'subject-colon-quote', cue: null, addressee: null }
  if (phrase === null || (put === undefined && endOfPhrase(reading, skeleton, 0, at - 1) !== at - 1))
    return null
  const speaker = namedBy(reading, skeleton, phrase)
  return speaker === null || speaker.attribution === 'vague-group'
    ? null
    : { speaker, rule: put === undefined ? 'name-colon-quote' : 'put-it', cue: null, addressee: null }
}

/** `Nuala Breen had this to say: “Q”`, `this is what she told us: “Q”`. */
function hadThisToSay(reading: Reading, skeleton: Skeleton, at: number): Named | null {
  for (let place = 1; place < at; place += 1) {
    const isThis =
      lowAt(skeleton, place) === 'this' &&
      lowAt(skeleton, place + 1) === 'to' &&
      /^(?:say|add|tell)$/.test(lowAt(skeleton, place + 2))
    if (!isThis || !/^(?:has|have|had)$/.test(lowAt(skeleton, place - 1))) continue
    const phrase = subjectBefore(reading, skeleton, place - 1, 0)
    return phrase === null ? null : namedBy(reading, skeleton, phrase)
  }
  return null
}

/** Where the words after the last comma before a place begin. */
function afterLastComma(skeleton: Skeleton, before: number): number {
  let at = before
  while (at > 0 && lowAt(skeleton, at - 1) !== ',') at -= 1
  return at
}

/** `Asked about it, Ms Okafor shrugged: “Q”`: the person with whom the last clause before a colon begins. */
function subjectWithColon(reading: Reading, skeleton: Skeleton, colon: number): Named | null {
  const verb = afterLastComma(skeleton, colon)
  if (FINITE.has(lowAt(skeleton, verb)) || /[^e]ed$/.test(lowAt(skeleton, verb))) {
    // `Kenny Baptiste, on loan from Ajax, was more diplomatic:`
    const phrase = subjectBefore(reading, skeleton, verb, 0)
    const named = phrase === null ? null : namedBy(reading, skeleton, phrase)
    if (named?.entity?.type === 'PERSON' && colon - verb < 8) return named
  }
  let from = colon
  while (from > 0 && lowAt(skeleton, from - 1) !== ',' && !isQuotation(skeleton, from - 1)) from -= 1
  if (/^(?:but|and|then)$/.test(lowAt(skeleton, from))) from += 1
  let to = from
  while (to < colon && isNameAt(reading, skeleton, to)) to += 1
  if (to === from) to = endOfPhrase(reading, skeleton, from, colon)
  if (to === from || to >= colon || colon - to > 8) return null
  const named = namedBy(reading, skeleton, { from, to, role: null })
  return named?.entity?.type === 'PERSON' &&
    (named.attribution === 'explicit' || named.attribution === 'pronoun')
    ? named
    : null
}

export function accordingAfter(reading: Reading, skeleton: Skeleton, at: number): Said | null {
  for (let next = at + 1; next < at + 4; next += 1) {
    if (lowAt(skeleton, next) !== 'according' || lowAt(skeleton, next + 1) !== 'to') continue
    const phrase = phraseFrom(reading, skeleton, next + 2, skeleton.items.length)
    const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
    return speaker === null ? null : { speaker, rule: 'quote-according-to', cue: null, addressee: null }
  }
  return null
}
