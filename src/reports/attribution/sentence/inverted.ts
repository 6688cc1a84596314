import { CUE_FORMS } from '../../words/cue-verbs.ts'
import { AUXILIARIES, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS } from '../../words/function-words.ts'
import { GROUPS, ROLE_WORDS } from '../../words/titles.ts'
import { isNameAt } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Reading } from './reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/** Verbs that may stand before their subject: `, said Antony Blinken`. */
const MAY_INVERT: ReadonlySet<string> = new Set(
  'read say add write ask explain warn insist declare argue claim note recall reply reply promise tweet joke continue conclude complain announce admit remark observe stress comment cry shout confirm'.split(
    ' ',
  ),
)

/** Whether the subject of a verb follows it: after a quotation or a clause with its comma. */
export function isInverted(reading: Reading, skeleton: Skeleton, cue: Cue): boolean {
  const isAfterQuotation =
    cue.verb.frames.has('quote') &&
    (isQuotation(skeleton, cue.at - 1) ||
      (lowAt(skeleton, cue.at - 1) === ',' && isQuotation(skeleton, cue.at - 2)))
  if (cue.from !== cue.at || cue.form === 'ing' || !(isAfterQuotation || MAY_INVERT.has(cue.verb.lemma)))
    return false
  const next = cue.at + 1
  const token = tokenAt(skeleton, next)
  if (token === null || token.kind !== 'word') return false
  const begins =
    isNameAt(reading, skeleton, next) ||
    DETERMINERS.has(token.low) ||
    ROLE_WORDS.has(token.low) ||
    token.isCapital ||
    (isQuotation(skeleton, cue.at - 1) && (GROUPS.has(token.low) || /[^s]s$/.test(token.low))) ||
    /^(?:he|she|one|un|u\.s\.|tribunal|council|party|police|campaign|government|state|senior|former)$/.test(
      token.low,
    )
  const isNamed = isQuotation(skeleton, cue.at - 1) && isNameSoon(reading, skeleton, next)
  if (!(begins || isNamed) || token.low === 'that' || token.low === 'it' || token.low === 'they') return false
  if (isQuotation(skeleton, cue.at - 1)) return true
  if (cue.at === 0) return false
  const mark = lowAt(skeleton, cue.at - 1)
  if (mark !== ',' && mark !== '—' && mark !== '–') return false
  if (isQuotation(skeleton, cue.at - 2)) return !finiteSoonAfter(reading, skeleton, next)
  // `X, a spokesman, said the case was closed` has its subject on the left, and no verb there.
  return hasVerbBefore(reading, skeleton, cue.at - 1) && !finiteSoonAfter(reading, skeleton, next)
}

/** `“Q,” said furnace operator Kev Dyer`: words for what somebody is, then the name. */
function isNameSoon(reading: Reading, skeleton: Skeleton, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokenAt(skeleton, at)
    if (token === null || token.kind !== 'word') return false
    if (isNameAt(reading, skeleton, at)) return at > from && token.isCapital
    if (PREPOSITIONS.has(token.low) || AUXILIARIES.has(token.low) || PRONOUNS.has(token.low)) return false
  }
  return false
}

function hasVerbBefore(reading: Reading, skeleton: Skeleton, end: number): boolean {
  // `‘There must be due process’ for detainees, says`: the verb stands in the quotation.
  if (isQuotation(skeleton, 0) && end > 2) return true
  let isRelative = false
  for (let at = 1; at < end; at += 1) {
    const low = lowAt(skeleton, at)
    if (low === 'who' || low === 'which' || low === 'whose') isRelative = true
    else if (low === ',') isRelative = false
    else if (
      !isRelative &&
      (FINITE.has(low) ||
        CUE_FORMS.get(low)?.form === 's' ||
        (low.endsWith('ed') &&
          low.length > 4 &&
          lowAt(skeleton, at - 1) !== ',' &&
          !isNameAt(reading, skeleton, at)))
    )
      return true
  }
  return false
}

/** Whether a finite verb follows before the next mark: then what follows is a clause, not a subject. */
function finiteSoonAfter(reading: Reading, skeleton: Skeleton, from: number): boolean {
  for (let at = from; at < from + 25; at += 1) {
    const low = lowAt(skeleton, at)
    if (
      low === '' ||
      /^[,.;:—–()]$/.test(low) ||
      low === 'who' ||
      low === 'which' ||
      low === 'as' ||
      low === 'after' ||
      low === 'when'
    )
      return false
    if (FINITE.has(low) && !isNameAt(reading, skeleton, at)) return true
  }
  return false
}
