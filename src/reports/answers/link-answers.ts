import type { AnswerKind } from '../../record/index.ts'
import type { Draft } from '../attribution/reading.ts'
import { isSameSide } from './relation.ts'

/** That one claim answers another, both by their number. */
export interface AnswerLink {
  readonly from: number
  readonly to: number
  readonly how: AnswerKind
}

/** Nouns that point back at what was said. */
const POINTS_BACK =
  /\b(?:accusations?|allegations?|charges?|claims?|criticisms?|reports?|statement|version|account|suggestions?|findings?|nonsense)\b|^(?:it|this|that|them)$/i

const STOP: ReadonlySet<string> = new Set(
  'that this with from have been were was would will their there which about after before they them what when said says also more than into over such only some other could should does did not the and for are but has had his her its who'.split(
    ' ',
  ),
)

const REACH = 8

/** Which claims answer which: a denial the accusation before it, a refusal to comment, an accusation back, a part that is granted. */
export function linkAnswers(text: string, drafts: readonly Draft[]): readonly AnswerLink[] {
  const links: AnswerLink[] = []
  const order = drafts
    .map((_, index) => index)
    .toSorted((a, b) => place(drafts[a]) - place(drafts[b]) || a - b)
  order.forEach((index, rank) => {
    const draft = drafts[index]
    if (draft === undefined || draft.speaker === null) return
    const how = howOf(text, draft)
    if (how === null && !STANDS_FIRM.test(draft.lemma) && draft.rule !== 'apologise-for') return
    const earlier = order
      .slice(0, rank)
      .toReversed()
      .filter((each) => mayBeAnswered(drafts[each], draft))
    if (how === null) {
      // `insisted`, `apologised for`: an answer only where the speaker's own side stands accused.
      const charge = chargeOf(drafts, earlier, draft)
      if (charge !== undefined && !concedesBeside(drafts, draft))
        links.push({ from: index, to: charge, how: draft.rule === 'apologise-for' ? 'concedes' : 'denies' })
      return
    }
    const target =
      answered(text, drafts, earlier, draft, how) ??
      (how === 'counter-accuses' ? deniedBeside(drafts, links, draft) : null)
    const sameCue = links.find(
      ({ from }) => drafts[from]?.cue?.start === draft.cue?.start && draft.cue !== null && how === 'denies',
    )
    if (target !== null || sameCue !== undefined)
      links.push({ from: index, to: sameCue?.to ?? target ?? 0, how })
  })
  for (const [later, earlier] of contradictions(text, drafts))
    if (drafts[later]?.act === 'denial' && !links.some(({ from }) => from === later))
      links.push({ from: later, to: earlier, how: 'denies' })
  return links
}

/** Verbs that hold against an accusation what they say. */
const STANDS_FIRM = /^(?:insist|maintain)$/

/** Whether a claim says that somebody did wrong, or that harm was done. */
const charges = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (draft.act === 'accusation' || draft.about.some(({ role }) => role !== 'topic')) &&
  draft.act !== 'denial'

const sidesOf = ({ speaker }: Draft): readonly string[] =>
  [speaker?.canonical, speaker?.onBehalfOf].filter((name): name is string => typeof name === 'string')

/** The last claim that names the side of a speaker as the accused. */
function chargeOf(drafts: readonly Draft[], earlier: readonly number[], draft: Draft): number | undefined {
  const sides = sidesOf(draft)
  return earlier.find(
    (index) =>
      charges(drafts[index]) &&
      (drafts[index]?.about ?? []).some(
        ({ named, role }) => role === 'accused' && sides.some((side) => isSameSide(side, named.canonical)),
      ),
  )
}

/** `acknowledged that … but maintained that …`: the second holds to the rest, it denies nothing. */
const concedesBeside = (drafts: readonly Draft[], draft: Draft): boolean =>
  drafts.some(
    (other) =>
      other.sentence === draft.sentence &&
      other !== draft &&
      /^(?:acknowledge|admit|concede)$/.test(other.lemma),
  )

/** What the same speaker has denied right before: an accusation after it strikes back at the same. */
function deniedBeside(drafts: readonly Draft[], links: readonly AnswerLink[], draft: Draft): number | null {
  const before = links.findLast(({ from, how }) => {
    const other = drafts[from]
    return (
      how === 'denies' &&
      other !== undefined &&
      other.speaker?.canonical === draft.speaker?.canonical &&
      draft.paragraph - other.paragraph <= 1 &&
      draft.paragraph >= other.paragraph
    )
  })
  return before?.to ?? null
}

const place = (draft: Draft | undefined): number => draft?.content[0]?.start ?? 0

function howOf(text: string, draft: Draft): AnswerKind | null {
  if (draft.act === 'no-comment') return 'declines'
  if (draft.act === 'denial') return 'denies'
  const words = wordsOf(text, draft)
  if (/^(?:acknowledge|admit|concede)$/.test(draft.lemma)) return 'concedes'
  if (/\bnot (?:at all )?(?:about|a question of|a matter of)\b/i.test(words)) return 'reframes'
  if (draft.act === 'accusation' || draft.lemma === 'blame') return 'counter-accuses'
  return null
}

const wordsOf = (text: string, { content }: Draft): string =>
  content.map(({ start, end }) => text.slice(start, Math.min(end, start + 400))).join(' ')

function mayBeAnswered(other: Draft | undefined, draft: Draft): boolean {
  if (other === undefined || other === draft || other.act === 'no-comment' || other.kind === 'headline')
    return false
  if (draft.paragraph - other.paragraph > REACH) return false
  if (other.sentence === draft.sentence && other.act !== 'accusation') return false
  if (other.speaker === null) return other.act === 'accusation'
  return other.speaker.canonical !== draft.speaker?.canonical
}

/** The claim that is answered: one that accuses the speaker's side; else the last that accuses, where the words point back or share words with it. */
function answered(
  text: string,
  drafts: readonly Draft[],
  earlier: readonly number[],
  draft: Draft,
  how: AnswerKind,
): number | null {
  const sides = sidesOf(draft)
  const accuses = (index: number): boolean => charges(drafts[index])
  const accusesUs = chargeOf(drafts, earlier, draft)
  if (how === 'counter-accuses') {
    const accused = draft.about.filter(({ role }) => role === 'accused').map(({ named }) => named.canonical)
    if (accused.length === 0 && accusesUs !== undefined) return accusesUs
    const back = earlier.find((index) => {
      const other = drafts[index]
      return (
        other !== undefined &&
        other.speaker !== null &&
        (accuses(index) || other.act === 'concern' || other.act === 'demand' || accusesUs !== undefined) &&
        accused.some(
          (name) =>
            isSameSide(name, other.speaker?.canonical ?? '') ||
            isSameSide(name, other.speaker?.onBehalfOf ?? '-'),
        )
      )
    })
    return back ?? null
  }
  if (accusesUs !== undefined) return accusesUs
  const near = earlier.filter((index) => draft.paragraph - (drafts[index]?.paragraph ?? 0) <= 4)
  const words = contentWords(wordsOf(text, draft))
  const alike = near.find((index) => {
    const other = drafts[index]
    return (
      other !== undefined &&
      (accuses(index) || other.act === 'demand' || other.act === 'concern' || other.act === 'assertion') &&
      shares(words, contentWords(wordsOf(text, other)))
    )
  })
  if (how === 'concedes' || how === 'reframes')
    return (
      near.find(accuses) ??
      alike ??
      near.find(
        (index) => draft.paragraph - (drafts[index]?.paragraph ?? 0) <= 1 && isCritical(drafts[index]),
      ) ??
      null
    )
  if (how === 'declines') {
    const isPointed = POINTS_BACK.test(wordsOf(text, draft))
    return (
      near.find(
        (index) =>
          accuses(index) && (isPointed || sides.some((side) => mentionsSide(text, drafts[index], side))),
      ) ?? null
    )
  }
  const isPointed = POINTS_BACK.test(wordsOf(text, draft))
  const isBack = isPointed || draft.rule === 'deny' || draft.rule === 'reject-as'
  const last =
    whoIsNamed(text, drafts, earlier, draft) ??
    (FINDING.test(wordsOf(text, draft)) ? near.find((index) => isFinding(drafts[index])) : undefined) ??
    near.find(accuses)
  if (alike !== undefined && !isBack) return alike
  if (!isBack) return last !== undefined && draft.kind !== 'indirect' ? last : (alike ?? null)
  return (
    last ??
    near.find(
      (index) =>
        draft.paragraph - (drafts[index]?.paragraph ?? 0) <= 2 &&
        (isCritical(drafts[index]) || (isPointed && drafts[index]?.act === 'assertion')),
    ) ??
    null
  )
}

const FINDING = /\b(?:findings?|report|audit|inquiry|study|verdict|conclusions?)\b/i

const isFinding = (draft: Draft | undefined): boolean =>
  draft !== undefined && (draft.lemma === 'find' || draft.speaker?.attribution === 'document')

/** Whether the words of a claim name a side by its last word: `army lorries` the army. */
function mentionsSide(text: string, draft: Draft | undefined, side: string): boolean {
  const word = side.toLowerCase().split(' ').at(-1) ?? ''
  return draft !== undefined && word.length > 3 && wordsOf(text, draft).toLowerCase().includes(word)
}

const isCritical = (draft: Draft | undefined): boolean =>
  draft !== undefined && /^(?:accusation|position|concern)$/.test(draft.act)

/** The last claim of somebody, or of a document, whom the words of an answer name: `rejects Havenbond’s version`, `dismissed the report`. */
function whoIsNamed(
  text: string,
  drafts: readonly Draft[],
  near: readonly number[],
  draft: Draft,
): number | undefined {
  const words = ` ${wordsOf(text, draft)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  return near.find((index) => {
    const other = drafts[index]
    const name = other?.speaker?.canonical.toLowerCase().split(' ').at(-1) ?? ''
    return (
      name.length > 3 &&
      words.includes(` ${name} `) &&
      draft.content[0] !== undefined &&
      draft.rule !== 'quote-said'
    )
  })
}

function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !STOP.has(word))
      .map((word) => word.slice(0, 6)),
  )
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let count = 0
  for (const word of one) if (other.has(word)) count += 1
  return count >= 2
}

/** Pairs of claims of one speaker that exclude each other: `no such promise` after a promise; the same words with and without a negation. */
export function contradictions(
  text: string,
  drafts: readonly Draft[],
): readonly (readonly [later: number, earlier: number])[] {
  const found: [number, number][] = []
  drafts.forEach((later, index) => {
    const speaker = later.speaker?.canonical
    if (speaker === undefined || later.act === 'no-comment') return
    const words = wordsOf(text, later).toLowerCase()
    for (let at = index - 1; at >= Math.max(0, index - 60); at -= 1) {
      const earlier = drafts[at]
      if (earlier === undefined || earlier.speaker?.canonical !== speaker || place(earlier) >= place(later))
        continue
      const isPromise =
        earlier.act === 'commitment' ||
        earlier.act === 'announcement' ||
        /\bwould\b/.test(wordsOf(text, earlier))
      const takesBack =
        /\bno such (?:promise|pledge|commitment|offer|assurance|guarantee)\b/.test(words) && isPromise
      if (takesBack || isOpposite(words, wordsOf(text, earlier).toLowerCase())) {
        found.push([index, at])
        return
      }
    }
  })
  return found
}

const NEGATED = /\b(?:not|no|never|none|nobody)\b|n['’]t\b/

function isOpposite(one: string, other: string): boolean {
  if (NEGATED.test(one) === NEGATED.test(other)) return false
  const [a, b] = [contentWords(one), contentWords(other)]
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return common >= 3 && common >= 0.8 * Math.max(a.size, b.size)
}
