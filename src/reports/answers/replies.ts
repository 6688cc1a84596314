import type { AnswerKind } from '../../record/index.ts'
import type { Draft } from '../attribution/sentence/reading.ts'
import { isChargeOf, mayBeAnswered } from './charges.ts'
import { common, contentOf, placeOf, wordsOf } from './claim-words.ts'
import { accusesSide, sidesOf } from './sides.ts'

/** How many paragraphs after a charge the side that it accuses may still be replying to it. */
const REACH = 2

/** How many claims before are looked through for a charge. */
const MOST = 24

/** What a statement answers, and how; `null` where it is no reply. */
export interface Reply {
  readonly to: readonly number[]
  readonly how: AnswerKind
}

/**
 * What a statement replies to that denies nothing in so many words: the charges against its side in the paragraphs before it.
 * `We followed every rule`, `The accounts were audited twice`, `That is politics, not justice`, `We welcome the inquiry`.
 *
 * @param before the numbers of the claims before it, the last first
 */
export function replyTo(
  text: string,
  drafts: readonly Draft[],
  before: readonly number[],
  draft: Draft,
): Reply | null {
  if (draft.kind === 'headline' || draft.rule.startsWith('headline')) return null
  const words = wordsOf(text, draft)
  const how = mannerOf(draft, words)
  if (how === null) return null
  const sides = sidesOf(draft)
  const charges: number[] = []
  for (const index of before.slice(0, MOST)) {
    const other = drafts[index]
    if (other === undefined || draft.paragraph - other.paragraph > REACH) break
    if (
      mayBeAnswered(other, draft) &&
      (isChargeOf(text, other, sides) ||
        isOfStanding(drafts, before, other, draft) ||
        isOfNobody(text, other, draft))
    )
      charges.push(index)
  }
  const [last] = charges
  if (last === undefined) return null
  return { to: likeliest(text, drafts, charges, draft), how }
}

/** `The company had blood on its hands`: an accusation that names nobody, where the side that speaks stands accused before it. */
function isOfStanding(
  drafts: readonly Draft[],
  before: readonly number[],
  other: Draft,
  draft: Draft,
): boolean {
  if (other.act !== 'accusation' || other.about.some(({ role }) => role === 'accused')) return false
  if (draft.paragraph - other.paragraph > 1) return false
  const sides = sidesOf(draft)
  return before.some((index) => {
    const earlier = drafts[index]
    return earlier !== undefined && accusesSide(earlier, sides) && placeOf(earlier) < placeOf(other)
  })
}

/** `6,000 tonnes of his wheat were delivered wet` and then `The owner says the wheat was dry`: whom nobody named, a body answers in its own words. */
function isOfNobody(text: string, other: Draft, draft: Draft): boolean {
  const { speaker } = draft
  const isBody =
    speaker !== null &&
    (speaker.onBehalfOf !== null || speaker.entity?.type === 'ORG' || speaker.attribution === 'title')
  return (
    isBody &&
    draft.act === 'assertion' &&
    other.act === 'accusation' &&
    other.about.every(({ role }) => role !== 'accused') &&
    draft.paragraph - other.paragraph <= 1 &&
    common(contentOf(text, draft), contentOf(text, other)) > 0
  )
}

/** Of charges those that share most words with a reply; where none shares any, the last and what its speaker charged beside it. */
function likeliest(
  text: string,
  drafts: readonly Draft[],
  charges: readonly number[],
  draft: Draft,
): readonly number[] {
  const own = contentOf(text, draft)
  const shared = charges.map((index) => {
    const other = drafts[index]
    return other === undefined ? 0 : common(own, contentOf(text, other))
  })
  const most = Math.max(...shared)
  if (most > 0) return charges.filter((_, at) => shared[at] === most).slice(0, 1)
  const last = drafts[charges[0] ?? -1]
  return charges.filter((index) => {
    const other = drafts[index]
    return (
      other !== undefined &&
      last !== undefined &&
      other.paragraph === last.paragraph &&
      other.speaker?.canonical === last.speaker?.canonical
    )
  })
}

/** A wrong of one's own that is granted: a fault, a regret, a finding that is accepted. */
const GRANTS =
  /\b(?:mistakes?|errors?|fell short|fallen short|sorry|apologi[sz]\w+|regret\w*|ashamed|shame|should (?:never |not )?have|could have (?:done|been|acted)|accept\w*|our fault|failed|failings?|failures?|slipped|lapsed?|oversight|not good enough|too (?:slow|quick|late|long)|it is true|is right|are right|was right|were right|was wrong|were wrong|learn(?:ed|t)?\b.{0,20}\blessons?|lessons|misjudg\w+|embarrass\w+|let (?:\w+ ){1,2}down|take responsibility|full responsibility|shortcomings|deserved better|did not do enough|had not done enough|out of date|overdue|late)\b/i
const GRANTS_NOTHING =
  /\b(?:no|any|never|not|without|nothing)\b(?: \w+){0,3} (?:mistakes?|errors?|fault|failings?|failures?|wrong|regrets?|responsibility)\b|\bnothing to (?:apologi[sz]e|be sorry|be ashamed)/i

/** Another matter than the one that is charged. */
const TURNS =
  /\b(?:politic(?:s|al|ally|ised|ized)|welcom\w+|co-?operat\w+|(?:takes?|took|taking) (?:\w+ ){1,3}seriously|tragedy|different (?:era|time|times|world|country|problem|question)|day in court|for the courts?|for (?:a|the) (?:judge|jury|courts?)|distract\w*|the real (?:question|issue|problem|scandal|story|victims?)|look at|ask yourself|ask why|who benefits|the focus|thoughts (?:are|were)|pray(?:s|ed|ing)?|investigat\w+|inquiry|review(?:ing|ed)?|look(?:ing)? forward|full confidence|will not be (?:drawn|lectured)|elsewhere|context|standards of|appeal)\b|\b(?:is|was|are|were|about) (?:\w+ ){1,3}, ?not \b|\bnot (?:about|a (?:question|matter) of)\b|\?["”’]?$/i

/** `Ask yourself who benefits`, `Look at the sky, not at our pipes`. */
const ASKS_BACK = /\b(?:ask (?:yourself|yourselves|why|who)|look at|who benefits)\b/i

/** In what manner a statement replies where its side stands accused; `null` for one that does not. */
export function mannerOf({ act, rule, lemma }: Draft, words: string): AnswerKind | null {
  if (rule === 'apologise-for' || (act !== 'demand' && GRANTS.test(words) && !GRANTS_NOTHING.test(words)))
    return 'concedes'
  if (act === 'announcement' || act === 'expectation') return null
  if (TURNS.test(words) && (act !== 'demand' || ASKS_BACK.test(words))) return 'reframes'
  if (act === 'assertion' || /^(?:retort|counter|reply|insist|maintain)$/.test(lemma)) return 'denies'
  return act === 'position' ? 'reframes' : null
}
