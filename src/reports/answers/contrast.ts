import type { AnswerKind } from '../../record/index.ts'
import type { Draft } from '../attribution/sentence/reading.ts'
import type { ReportText } from '../text/report-text.ts'
import { charges, mayBeAnswered } from './charges.ts'
import { common, contentOf, placeOf, wordsOf } from './claim-words.ts'
import { isSameSide } from './relation.ts'
import { mannerOf, type Reply } from './replies.ts'
import { sidesOf } from './sides.ts'

/** Words of the reporter that set a statement against the one before it. */
const AGAINST =
  /\b(?:counter(?:s|ed)|retort(?:s|ed)|disagree[sd]?|contradict(?:s|ed)|disput(?:es|ed)|dissent(?:s|ed)|hit back|hits back|fir(?:es|ed) back|sho(?:t|ots) back|push(?:es|ed) back|br(?:istles|istled|idles|idled) at|laugh(?:s|ed) off|shrug(?:s|ged) off|scoff(?:s|ed)|took issue|takes issue|begs? to differ|begged to differ|saw it differently|sees it differently|short shrift|not so|none of it|on the contrary|oppos(?:es|ed) (?:it|the|this)|other way (?:a)?round|that is not what|not what|laughs? when (?:he|she|they) hears?|(?:weren|wasn)['’]t buying it|having none of it)\b/i

/** `The firm, for its part, said`, `But the mayor said`: set against what stands before it where that accuses. */
const TURNS_ROUND =
  /^(?:But|However|Yet|Still|Instead)\b|\bfor (?:his|her|its|their) part\b|\bhas always (?:insisted|maintained|said)\b|\b(?:insist(?:s|ed)|maintain(?:s|ed)|stress(?:es|ed)|repl(?:y|ies|ied)|answer(?:s|ed))\b/

/** Paragraphs back in which what is answered stands. */
const REACH = 1

/**
 * What a statement answers that the report's own words set against the one before it: `“…,” the minister countered`, `Lee laughed
 * off the charge. “She was at work”`, `But the mayor said`. It answers what accuses its side, what shares words with it, or else
 * what somebody of another side has said last.
 *
 * @param before the numbers of the claims before it, the last first
 */
export function contrastTo(
  report: ReportText,
  drafts: readonly Draft[],
  before: readonly number[],
  draft: Draft,
): Reply | null {
  if (draft.kind === 'headline' || draft.rule.startsWith('headline') || draft.act === 'no-comment')
    return null
  const own = ownWords(report, draft, 0)
  if (saidEarlier(own)) return null
  const isAgainst =
    AGAINST.test(own) ||
    saysSoBefore(report, drafts, before, draft) ||
    callsTheirs(report.text, draft) ||
    deniesAtOnce(report.text, drafts, before, draft)
  const isTurned = !isAgainst && TURNS_ROUND.test(own)
  if (!isAgainst && !isTurned) return null
  const candidates = before.slice(0, 12).filter((index) => {
    const other = drafts[index]
    if (other === undefined || draft.paragraph - other.paragraph > REACH) return false
    return mayBeAnswered(other, draft) && (isAgainst || charges(other) || isQuestion(report.text, other))
  })
  const to = likeliest(report.text, drafts, candidates, draft)
  if (to === null) return null
  return { to: [to], how: howSet(report.text, drafts[to], draft) }
}

/** `Last week Lee claimed`: before what is told above it. */
export const saidEarlier = (own: string): boolean =>
  /^(?:Last (?:week|month|year)|Earlier|Previously|Years? (?:ago|earlier))\b/.test(own)

/** `described her devices as toys`: what the one before relies on is called something. */
const callsTheirs = (text: string, { rule, cue, content }: Draft): boolean =>
  /^(?:call-as|describe-as|reject-as)$/.test(rule) &&
  cue !== null &&
  /^\s*(?:his|her|their) /.test(text.slice(cue.end, content.at(-1)?.end ?? 0))

/** `Nobody asked for anything`, `What paint?`, `they never heard one`: against what has just been said, in its own words. */
function deniesAtOnce(
  text: string,
  drafts: readonly Draft[],
  before: readonly number[],
  draft: Draft,
): boolean {
  const words = wordsOf(text, draft)
  const isNegated = /^(?:\S+ ){0,2}(?:never|nobody|no one)\b/i.test(words)
  const isAsked = words.length < 30 && /\?\W*$/.test(words) && draft.kind === 'direct'
  if (!isNegated && !isAsked) return false
  const last = drafts[before[0] ?? -1]
  if (last === undefined || draft.paragraph - last.paragraph > REACH || !mayBeAnswered(last, draft))
    return false
  if (common(contentOf(text, draft), contentOf(text, last)) > 0) return true
  return isNegated && last.paragraph === draft.paragraph && /\b(?:ones?|any|it)$/.test(words)
}

/** The reporter's words in the sentence of a claim, or so many before it, without what stands in marks. */
export function ownWords({ text, tokens, sentences }: ReportText, draft: Draft, back: number): string {
  const sentence = sentences[draft.sentence - back]
  if (sentence === undefined || sentence.paragraph !== draft.paragraph) return ''
  const [start, end] = [tokens[sentence.first]?.start ?? 0, tokens[sentence.last - 1]?.end ?? 0]
  // The verb of saying of a quotation may stand in the sentence after it.
  const most = Math.max(end, draft.cue?.end ?? 0)
  return text.slice(start, Math.min(most, start + 700)).replaceAll(/[“"][^”"]*[”"]?/g, ' … ')
}

/** `The foundation contradicts this. “They are maps of pipes,”`: the sentence before sets against, and says nothing else. */
function saysSoBefore(
  report: ReportText,
  drafts: readonly Draft[],
  before: readonly number[],
  draft: Draft,
): boolean {
  if (!AGAINST.test(ownWords(report, draft, 1))) return false
  return before.slice(0, 4).every((index) => {
    const other = drafts[index]
    const isThere = other?.paragraph === draft.paragraph && other.sentence === draft.sentence - 1
    return !isThere || isOwn(other, draft)
  })
}

const isQuestion = (text: string, other: Draft): boolean => /\?\W*$/.test(wordsOf(text, other))

const isOwn = (one: Draft, other: Draft): boolean =>
  sidesOf(one).some((a) => sidesOf(other).some((b) => isSameSide(a, b)))

/** What accuses the side that speaks, else what shares most words, else what was said last. */
function likeliest(
  text: string,
  drafts: readonly Draft[],
  candidates: readonly number[],
  draft: Draft,
): number | null {
  let best: number | null = null
  let most = -1
  candidates.forEach((index, rank) => {
    const other = drafts[index]
    if (other === undefined) return
    const isOfUs = other.about.some(
      ({ named, role }) =>
        role === 'accused' && sidesOf(draft).some((side) => isSameSide(side, named.canonical)),
    )
    const weight =
      (isOfUs ? 3 : 0) +
      (charges(other) || /^(?:call|describe)-as$/.test(other.rule) ? 1 : 0) +
      1.2 * Math.min(2, common(contentOf(text, draft), contentOf(text, other))) +
      (draft.paragraph === other.paragraph ? 0.5 : 0) -
      0.25 * rank
    if (best === null || weight > most) [best, most] = [index, weight]
  })
  return best
}

/** How a statement answers that is set against another. */
function howSet(text: string, other: Draft | undefined, draft: Draft): AnswerKind {
  const accused = draft.about.filter(({ role }) => role === 'accused').map(({ named }) => named.canonical)
  const isBack =
    other?.speaker !== null &&
    other !== undefined &&
    accused.some((name) => sidesOf(other).some((side) => isSameSide(side, name)))
  if (isBack && placeOf(other) < placeOf(draft)) return 'counter-accuses'
  if (/^(?:acknowledge|admit|concede)$/.test(draft.lemma)) return 'concedes'
  return mannerOf(draft, wordsOf(text, draft)) ?? 'denies'
}
