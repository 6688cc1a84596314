import type { Quotation } from '../../text/quotation.ts'
import { CUE_FORMS } from '../../words/cue-verbs.ts'
import type { Cue } from '../find-cues.ts'
import { accordingAfter, colonBefore, inTheWordsOf } from '../frames/quotation-frames.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, isQuotation, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { answerOf } from '../speakers/answer-of.ts'
import { inheritedFrom } from '../speakers/inherited-speaker.ts'
import { isTitle } from './cue-claims.ts'
import { after, type Said, verbBefore } from './said-quotation.ts'

/** A claim for each quotation of a sentence that no clause has already, with its speaker. */
export function attributeQuotations(
  reading: Reading,
  skeleton: Skeleton,
  cues: readonly Cue[],
  made: readonly Draft[],
): readonly Draft[] {
  const found: Draft[] = []
  const usable = cues.filter(({ isPassive, verb }) => !isPassive && verb.frames.has('quote'))
  const taken = new Set(made.flatMap(({ quotations }) => quotations))
  let last: Draft | null = null
  skeleton.items.forEach((item, at) => {
    if (item.kind !== 'quotation') return
    const { quotation } = item
    if (taken.has(quotation.index)) {
      last = made.find(({ quotations }) => quotations.includes(quotation.index)) ?? last
      return
    }
    if (quotation.end <= quotation.start || isTitle(skeleton, quotation.index) || isShouted(skeleton, at))
      return
    const direct = isDirect(reading, skeleton, at, quotation)
    const said =
      (quotation.answerBy === undefined ? null : answerOf(reading, quotation.answerBy)) ??
      after(reading, skeleton, at, usable, cues, direct) ??
      verbBefore(reading, skeleton, at, usable, cues, direct) ??
      accordingAfter(reading, skeleton, at) ??
      colonBefore(reading, skeleton, at) ??
      inTheWordsOf(reading, skeleton, at)
    if ((said === null || said.rule === 'said-words') && isOfRelative(skeleton, at, said?.cue?.at ?? 0))
      return
    const draft = draftFor(reading, skeleton, at, quotation, direct, said, last)
    if (draft === null) return
    // `“Q,” he said, “and q.”`: one statement in two pieces.
    const isSameCue =
      said === null ||
      (said.cue !== null &&
        last?.cue?.start === extentOf(reading, skeleton, said.cue.at, said.cue.at + 1)?.start)
    if (
      last !== null &&
      isSameCue &&
      last.sentence === draft.sentence &&
      last.kind === 'direct' &&
      goesOn(reading, skeleton, at, quotation)
    ) {
      last.content.push(...draft.content)
      return
    }
    found.push(draft)
    last = draft
  })
  return found
}

/** `to cries of “shame”`, `chanting “resign”`: of nobody whom the sentence names. */
const isShouted = (skeleton: Skeleton, at: number): boolean =>
  lowAt(skeleton, at - 1) === 'of' &&
  /^(?:cries|shouts|chants|calls|murmurs|cheers|jeers|yells|choruses|chorus)$/.test(lowAt(skeleton, at - 2))

/** `denied it, despite reports by experts that called them “credible”`: of whom the relative clause tells, not of who denied it. */
function isOfRelative(skeleton: Skeleton, quotation: number, cue: number): boolean {
  for (let at = quotation - 1; at > Math.max(cue, quotation - 8); at -= 1) {
    const form = CUE_FORMS.get(lowAt(skeleton, at))?.form
    if ((form === 'past' || form === 's') && /^(?:that|which)$/.test(lowAt(skeleton, at - 1))) return true
  }
  return false
}

/** Whether the second piece of a split quotation goes on with the sentence of the first. */
function goesOn(reading: Reading, skeleton: Skeleton, at: number, quotation: Quotation): boolean {
  const mark = lowAt(skeleton, at - 1)
  return (
    (mark === ',' || mark === '—' || mark === '–') &&
    /^\p{Ll}/u.test(reading.report.text.slice(quotation.start, quotation.start + 2))
  )
}

/** A whole sentence in marks, or one that could be; not words woven into the reporter's own. */
function isDirect(reading: Reading, skeleton: Skeleton, at: number, quotation: Quotation): boolean {
  const words = reading.report.text.slice(quotation.start, quotation.end)
  const before = lowAt(skeleton, at - 1)
  if (quotation.answerBy !== undefined) return true
  const isFirst = at === 0 || isQuotation(skeleton, at - 1)
  if (before === ',' && /^\p{Ll}/u.test(words)) return false
  if (isFirst || before === ',' || before === ':' || before === '—' || before === '–')
    return isFirst ? isSentence(words) || closes(skeleton, at, words) : true
  return /^\p{Lu}/u.test(words) && /[.!?]$/.test(words) && words.includes(' ')
}

const isSentence = (words: string): boolean => /[.!?,…]$/.test(words) || words.split(' ').length > 4

const closes = (skeleton: Skeleton, at: number, words: string): boolean =>
  /^[,.]$/.test(lowAt(skeleton, at + 1)) && words.includes(' ')

/** What the verb says is done; words that stand after what somebody is accused of are no accusation yet. */
const actOf = (said: Said | null): Draft['act'] =>
  said?.cue === undefined ||
  said.cue === null ||
  (said.rule === 'said-words' && said.cue.verb.frames.has('accuse'))
    ? 'assertion'
    : said.cue.verb.act

function draftFor(
  reading: Reading,
  skeleton: Skeleton,
  at: number,
  quotation: Quotation,
  direct: boolean,
  said: Said | null,
  last: Draft | null,
): Draft | null {
  const token = skeleton.items[at]
  if (token === undefined) return null
  const inherited =
    said === null
      ? last === null || last.sentence !== skeleton.sentence
        ? inheritedFrom(reading, skeleton, at, quotation, direct)
        : { speaker: last.speaker, rule: last.rule }
      : null
  // Words in marks that nobody is said to have said: irony, a name, a title.
  if (said === null && inherited === null && !direct) return null
  if (said === null && inherited === null && at > 0 && !/^[:,—–-]$/.test(lowAt(skeleton, at - 1))) return null
  const speaker = said?.speaker ?? inherited?.speaker ?? null
  const isInherited = said === null && speaker !== null
  return {
    kind: direct ? 'direct' : 'partial',
    act: actOf(said),
    content: [{ start: quotation.start, end: quotation.end }],
    cue:
      said?.cue === undefined || said.cue === null
        ? null
        : extentOf(reading, skeleton, said.cue.at, said.cue.at + 1),
    speaker,
    via: said?.via ?? null,
    addressee: said?.addressee ?? null,
    about: [],
    attribution: isInherited ? 'inherited' : (speaker?.attribution ?? 'none'),
    rule: said?.rule ?? inherited?.rule ?? 'quote-alone',
    lemma: said?.cue?.verb.lemma ?? 'say',
    token: token.at,
    sentence: skeleton.sentence,
    paragraph: skeleton.paragraph,
    quotations: [quotation.index],
  }
}
