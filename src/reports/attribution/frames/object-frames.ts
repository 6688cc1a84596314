import type { SpeechAct } from '../../../record/index.ts'
import { DENIABLE } from '../../words/cue-verbs.ts'
import { beginsPhrase, isNameAt } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { endOfPhrase } from '../sentence/noun-phrase.ts'
import type { Reading } from '../sentence/reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { content, type FramedContent } from './framed-content.ts'

/** `denied the charge`, `announced sanctions on four officials`, `expressed concern about Y`. */
export function object(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  first: number,
  end: number,
  that: number | null,
): FramedContent | null {
  const { lemma, act } = cue.verb
  if (lemma === 'express' || lemma === 'voice') return expressed(reading, skeleton, first, end)
  if (act === 'denial') {
    if (that === first && first + 1 < end) return content({ rule: 'deny', from: first + 1, to: end, act })
    if (!isDenied(reading, skeleton, cue, first, end))
      return isRefused(skeleton, first, end)
        ? content({ rule: 'refuse', from: first, to: end, act: 'position' })
        : null
    return content({ rule: 'deny', from: first, to: end, act })
  }
  const low = lowAt(skeleton, first)
  if (low === 'anonymity') return null
  if (/^(?:by|to|,|as|in|on|at|with|when|while|and|or|for|:|whether|if)$/.test(low)) return null
  if (low === '' && !isQuotation(skeleton, first)) return null
  if (!beginsPhrase(reading, skeleton, first) && tokenAt(skeleton, first)?.kind !== 'word') return null
  return content({ rule: 'verb-object', from: first, to: end, act })
}

/** Whether what is rejected is a demand or an offer: a stand, not a denial. */
function isRefused(skeleton: Skeleton, first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + 4); at += 1)
    if (
      /^(?:calls?|demands?|proposals?|plans?|offers?|idea|pressure|compromise|ultimatum|terms|decisions?|measures?|sanctions|ruling|resolution|ban|move)$/.test(
        lowAt(skeleton, at),
      )
    )
      return true
  return false
}

/** Whether what is denied was said, rather than asked for: a charge, not an entry; a court rejects appeals. */
function isDenied(reading: Reading, skeleton: Skeleton, cue: Cue, first: number, end: number): boolean {
  const low = lowAt(skeleton, first)
  if (/^(?:by|,|:)$/.test(low) || low === '') return false
  for (let at = first; at < Math.min(end, first + 9); at += 1) {
    const word = lowAt(skeleton, at)
    if (DENIABLE.has(word))
      return (
        !/^(?:link|links|any|evidence|concern|concerns|it|them|this|that)$/.test(word) ||
        cue.verb.lemma === 'deny' ||
        word !== 'any' ||
        at === first
      )
    if (word === 'that' || word === ',') break
    if (
      /^(?:appeal|bid|request|requests|motion|bill|offer|application|plea|proposal|plan|plans|ballots|petition|case|lawsuit|deal|entry|access|bail|permission|visa|visas|parole|asylum|permit|permits)$/.test(
        word,
      )
    )
      return false
  }
  if (cue.verb.lemma === 'deny')
    return (
      low.endsWith('ing') || lowAt(skeleton, first + 1).endsWith('ing') || !isNameAt(reading, skeleton, first)
    )
  return /(?:version|account|narrative|view|line|figures?|numbers|words)$/.test(
    lowAt(skeleton, endOfPhrase(reading, skeleton, first, end) - 1),
  )
}

const EXPRESSED: Readonly<Record<string, SpeechAct>> = {
  concern: 'concern',
  concerns: 'concern',
  worry: 'concern',
  alarm: 'concern',
  fear: 'concern',
  fears: 'concern',
  regret: 'concern',
  dismay: 'concern',
  sorrow: 'concern',
  doubt: 'concern',
  doubts: 'concern',
  outrage: 'position',
  anger: 'position',
  support: 'position',
  solidarity: 'position',
  opposition: 'position',
  hope: 'expectation',
  hopes: 'expectation',
  confidence: 'expectation',
  optimism: 'expectation',
  willingness: 'position',
  readiness: 'position',
  gratitude: 'position',
  thanks: 'position',
  lament: 'concern',
}

function expressed(reading: Reading, skeleton: Skeleton, first: number, end: number): FramedContent | null {
  if (isQuotation(skeleton, first)) {
    const act = quotedWords(reading, skeleton, first).find((word) => Object.hasOwn(EXPRESSED, word))
    return content({
      rule: 'express',
      from: first,
      to: end,
      act: (act === undefined ? undefined : EXPRESSED[act]) ?? 'concern',
    })
  }
  for (let at = first; at < Math.min(end, first + 6); at += 1) {
    const act = EXPRESSED[lowAt(skeleton, at)]
    if (act === undefined) continue
    const next = lowAt(skeleton, at + 1)
    if (at + 1 >= end) return content({ rule: 'express', from: first, to: end, act })
    if (/^(?:about|over|at|that|for|to|with|on|regarding)$/.test(next))
      return content({ rule: 'express', from: at + 2, to: end, act })
    return content({ rule: 'express', from: first, to: end, act })
  }
  return null
}

/** The words of the quotation at an item, in small letters: `voiced “full solidarity”`. */
function quotedWords({ report }: Reading, { items }: Skeleton, at: number): readonly string[] {
  const item = items[at]
  if (item?.kind !== 'quotation') return []
  return report.tokens.slice(item.quotation.openToken, item.quotation.closeToken).map(({ low }) => low)
}
