import { DETERMINERS } from '../../words/function-words.ts'
import { ROLE_WORDS, TITLE_WORDS } from '../../words/titles.ts'
import { afterAdjuncts, beginsPhrase, hasFinite, isNameAt } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { endOfPhrase } from '../sentence/noun-phrase.ts'
import type { Reading } from '../sentence/reading.ts'
import { isQuotation, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { thatAfter, withJoined } from './clause-frames.ts'
import { pastRelative } from './demanding-frames.ts'
import { content, type FramedContent } from './framed-content.ts'

/** `told X that Y`, `urged X to Y`. */
export function told(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  first: number,
  end: number,
  later: readonly Cue[],
): readonly FramedContent[] {
  const { act, lemma } = cue.verb
  const low = lowAt(skeleton, first)
  if (/^(?:whether|if|how|why|what|about|by|not)$/.test(low)) return []
  const isDemand = act === 'demand' || lemma === 'warn' || lemma === 'promise'
  if (low === 'that' && lemma !== 'tell')
    return withJoined(reading, skeleton, first + 1, later, act, 'verb-that')
  // `asked to visit him`: for oneself.
  if (lemma === 'ask' && low === 'to' && !/^(?:be|remain|stay|have)$/.test(lowAt(skeleton, first + 1)))
    return [content({ rule: 'ask-to', from: first + 1, to: end, act })]
  const that = thatAfter(skeleton, first + 1, end)
  const to = infinitiveAfter(reading, skeleton, first + 1, end)
  if (lemma === 'expect' || lemma === 'predict') {
    if (low === 'to') return [content({ rule: 'verb-to', from: first + 1, to: end, act })]
    return to === null ? [] : [content({ rule: 'expect-to', from: first, to: end, act })]
  }
  // `wants the director to resign`: nobody is told; what is wanted is the whole.
  if (lemma === 'want' && to !== null && low !== 'to')
    return [content({ rule: 'want-to', from: first, to: end, act })]
  if (to !== null && (that === null || to < that) && (isDemand || lemma === 'tell'))
    return [
      content({
        rule: 'urge-to',
        from: to,
        to: end,
        act: lemma === 'warn' || lemma === 'tell' ? 'demand' : act,
        addressee: { from: first, to: endOfPhrase(reading, skeleton, first, to), role: null },
      }),
    ]
  if (that !== null) {
    const addressee = { from: first, to: endOfPhrase(reading, skeleton, first, that), role: null }
    return withJoined(reading, skeleton, that + 1, later, act, 'tell-that').map((each) =>
      Object.assign({}, each, { addressee }),
    )
  }
  if (lemma !== 'tell' && lemma !== 'assure' && lemma !== 'warn' && lemma !== 'inform') return []
  const hearer = /^(?:me|us|him|her|them|you)$/.test(low)
    ? first + 1
    : endOfHearer(reading, skeleton, first, end)
  const start = afterAdjuncts(reading, skeleton, hearer, end)
  if (
    start >= end ||
    start === first ||
    !beginsPhrase(reading, skeleton, start) ||
    isQuotation(skeleton, start) ||
    !hasFinite(skeleton, start + 1, end)
  )
    return []
  return withJoined(reading, skeleton, start, later, act, 'tell-clause').map((each) =>
    Object.assign({}, each, { addressee: { from: first, to: hearer, role: null } }),
  )
}

const isTitle = (low: string): boolean => TITLE_WORDS.has(low) || ROLE_WORDS.has(low)

/** The end of the words for a hearer: one name, or an article with its noun. */
export function endOfHearer(reading: Reading, skeleton: Skeleton, from: number, end: number): number {
  const to = endOfPhrase(reading, skeleton, from, end)
  let at = from
  if (DETERMINERS.has(lowAt(skeleton, at))) at += 1
  // `told President Vladimir Putin`
  while (at < to && isTitle(lowAt(skeleton, at)) && isNameAt(reading, skeleton, at + 1)) at += 1
  if (isNameAt(reading, skeleton, at)) {
    while (at < to && isNameAt(reading, skeleton, at)) at += 1
    return at
  }
  while (at < to && !(at > from && (DETERMINERS.has(lowAt(skeleton, at)) || isNameAt(reading, skeleton, at))))
    at += 1
  // `told the pro-government channel Imeri`
  if (OUTLET_NOUN.test(lowAt(skeleton, at - 1))) while (at < to && isNameAt(reading, skeleton, at)) at += 1
  return at
}

const OUTLET_NOUN =
  /^(?:newspaper|paper|magazine|daily|weekly|website|broadcaster|station|channel|agency|site|outlet|portal|journal|podcast|programme|show)$/

/** How an audience is heard. */
const NOISE =
  /^(?:cries|applause|laughter|cheers|cheering|jeers|jeering|boos|booing|shouts|chants|gasps|groans|murmurs|heckling|heckles|whistles|silence)$/

/** The verb after the `to` of `urged X to Y`. */
function infinitiveAfter(reading: Reading, skeleton: Skeleton, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 30); at += 1) {
    at = pastRelative(skeleton, at, end)
    const low = lowAt(skeleton, at)
    // `told the meeting, to applause`
    if (low === ',' && lowAt(skeleton, at + 1) === 'to') return null
    if (at > from + 16 && low !== 'to') continue
    if (low === 'to' && !isNameAt(reading, skeleton, at)) {
      const next = lowAt(skeleton, at + 1)
      // `told the chamber to cries of “shame”`
      if (NOISE.test(next)) return null
      if (!DETERMINERS.has(next) && !isNameAt(reading, skeleton, at + 1) && next !== '')
        return lowAt(skeleton, at - 1) === 'not' ? at - 1 : at + 1
    }
    if (low === '' || /^(?:that|;|:|is|was|are|were|has|had)$/.test(low)) return null
  }
  return null
}
