import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts'
import { ROLE_WORDS, TITLE_WORDS } from '../words/titles.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nameEnding, phraseEnding, trimmed } from './phrase-ending.ts'
import { DASHES, isBreak, isDate, isName, isPersonAlone, isVerb } from './phrase-words.ts'
import type { Reading } from './reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/**
 * The subject of the verb at `verb`, to its left: a pronoun, a name, a noun; through an apposition (`Cong Peiwu, the
 * ambassador, said`) and out of a relative clause (`Derek Plumley, who said`). Not left of `least`.
 */
export function subjectBefore(
  reading: Reading,
  skeleton: Skeleton,
  verb: number,
  least: number,
): NounPhrase | null {
  let end = verb
  while (end > least && isAside(reading, skeleton, end)) end -= 1
  const before = lowAt(skeleton, end - 1)
  if (end <= least || isQuotation(skeleton, end - 1)) return null
  if (before === 'who' || before === 'which' || (before === 'that' && lowAt(skeleton, end - 2) !== ',')) {
    const at = lowAt(skeleton, end - 2) === ',' ? end - 2 : end - 1
    const antecedent = nameEnding(reading, skeleton, at) ?? phraseEnding(reading, skeleton, at, least)
    return antecedent === null ? null : { ...antecedent, role: null }
  }
  const relative = relativeBefore(reading, skeleton, end, least)
  if (relative !== null) {
    const antecedent = phraseEnding(reading, skeleton, relative, least)
    if (antecedent !== null) return { ...antecedent, role: null }
  }
  if (before === ',' || DASHES.has(before) || before === ')')
    return throughApposition(reading, skeleton, end - 1, least)
  const phrase = phraseEnding(reading, skeleton, end, least)
  return phrase === null ? null : withRole(reading, skeleton, phrase, least)
}

/** The `who` of a relative clause without commas that ends right before the verb: `The mother of a man who was held has appealed`. */
function relativeBefore(reading: Reading, skeleton: Skeleton, verb: number, least: number): number | null {
  let hasVerb = false
  for (let at = verb - 1; at > least && at > verb - 30; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',' || low === ';' || DASHES.has(low)) return null
    if (isVerb(reading, skeleton, at)) hasVerb = true
    if (low === 'who' || low === 'whom' || low === 'which') return hasVerb ? at : null
  }
  return null
}

/** Words between subject and verb that are no part of either: `, however,` and times. */
function isAside(reading: Reading, skeleton: Skeleton, end: number): boolean {
  const low = lowAt(skeleton, end - 1)
  return ADVERBS.has(low) || (low.endsWith('ly') && low.length > 4 && !isName(reading, skeleton, end - 1))
}

/** The phrase before an apposition that ends with the mark at `close`, or the name that is the apposition. */
function throughApposition(
  reading: Reading,
  skeleton: Skeleton,
  close: number,
  least: number,
): NounPhrase | null {
  const isBracket = lowAt(skeleton, close) === ')'
  let segmentEnd = close
  for (let tries = 0; tries < 6; tries += 1) {
    let open = segmentEnd - 1
    while (open > least && !(isBracket ? lowAt(skeleton, open) === '(' : isBreak(skeleton, open))) open -= 1
    if (open <= least && !isBreak(skeleton, open) && lowAt(skeleton, open) !== '(') {
      // No mark before it: the words from the start are the subject, cut off by a comma that should not be there.
      return null
    }
    const segment = trimmed(reading, skeleton, open + 1, withoutBracket(skeleton, open + 1, segmentEnd))
    const outer = phraseEnding(reading, skeleton, open, least)
    if (segment !== null && isPersonAlone(reading, skeleton, segment) && tries === 0) {
      // `Its deputy head, Shahla Mirbagheri, said`; but `In Geneva, Ms Lee, said` has no role before the name.
      return { ...segment, role: outer }
    }
    if (outer !== null && !isQuotation(skeleton, open - 1)) {
      const role = segment === null ? null : segment
      if (!isApposition(reading, skeleton, open + 1)) {
        segmentEnd = open
        continue
      }
      if (isNamedIn(reading, skeleton, outer) || hasNoun(skeleton, outer)) return { ...outer, role }
    }
    segmentEnd = open
    if (segmentEnd <= least || isBracket) return null
  }
  return null
}

/** The end of a segment before what stands in brackets at its end: `Maria Lopez (D-Texas)`. */
function withoutBracket(skeleton: Skeleton, from: number, to: number): number {
  if (lowAt(skeleton, to - 1) !== ')') return to
  for (let at = to - 2; at > from; at -= 1) if (lowAt(skeleton, at) === '(') return at
  return to
}

/** Whether what begins here says something of the words before its comma, rather than going on with a list. */
function isApposition(reading: Reading, skeleton: Skeleton, at: number): boolean {
  const low = lowAt(skeleton, at)
  const token = tokenAt(skeleton, at)
  if (token === null || isDate(reading, skeleton, at)) return token !== null
  if (isName(reading, skeleton, at))
    return lowAt(skeleton, at + 1) === "'s" || ROLE_WORDS.has(lowAt(skeleton, at + 1))
  return (
    token.kind === 'number' ||
    DETERMINERS.has(low) ||
    PREPOSITIONS.has(low) ||
    ROLE_WORDS.has(low) ||
    /(?:ed|ing)$/.test(low) ||
    /^(?:who|which|whose|where|head|one|two|three|himself|herself|itself|however|meanwhile|too|then|now|also|read|sent|put|written|led|run|based|seen|held|known|shown|born|made|head|senior|former|chief|executive|deputy|co-founder)$/.test(
      low,
    ) ||
    low.endsWith('ly') ||
    TITLE_WORDS.has(low)
  )
}

function hasNoun(skeleton: Skeleton, { from, to }: { from: number; to: number }): boolean {
  return (
    DETERMINERS.has(lowAt(skeleton, from)) ||
    ROLE_WORDS.has(lowAt(skeleton, to - 1)) ||
    lowAt(skeleton, to - 1).endsWith('s')
  )
}

function isNamedIn(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = from; at < to; at += 1) if (isName(reading, skeleton, at)) return true
  return false
}

/** A subject with the role that stands before it and a comma: `Its director, Ann Lee` was met already; here `Ann Lee` alone. */
function withRole(
  _reading: Reading,
  _skeleton: Skeleton,
  phrase: { from: number; to: number },
  _least: number,
): NounPhrase {
  return { ...phrase, role: null }
}
