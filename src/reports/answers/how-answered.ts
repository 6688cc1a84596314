import type { AnswerKind } from '../../record/index.ts'
import type { Draft } from '../attribution/sentence/reading.ts'
import { wordsOf } from './claim-words.ts'

/** How a claim would answer another; `null` where nothing in it says that it answers. */
export function howOf(text: string, draft: Draft): AnswerKind | null {
  if (draft.act === 'no-comment') return 'declines'
  if (draft.act === 'denial') return 'denies'
  if (/^(?:acknowledge|admit|concede|agree)$/.test(draft.lemma) && draft.act !== 'commitment')
    return 'concedes'
  const words = wordsOf(text, draft)
  if (/^(?:we|i) (?:\w+ )?(?:reject|deny|dispute|refute|repudiate)\b/i.test(words)) return 'denies'
  if (/\bnot (?:at all )?(?:about|a question of|a matter of)\b/i.test(words)) return 'reframes'
  if (draft.act === 'accusation' || draft.lemma === 'blame') return 'counter-accuses'
  return null
}

/** Whether a claim that denies nothing in so many words holds against an accusation what it says. */
export const standsFirm = (text: string, draft: Draft): boolean =>
  /^(?:insist|maintain)$/.test(draft.lemma) ||
  (draft.kind !== 'direct' &&
    /\b(?:stands?|stood|standing) by (?:its|his|her|their|the)\b/i.test(wordsOf(text, draft)))

/** Nouns that point back at what was said. */
const POINTS_BACK =
  /\b(?:accusations?|allegations?|charges?|claims?|criticisms?|reports?|statement|version|account of|suggestions?|findings?|nonsense|insinuations?|wrongdoing|involvement|responsibility|lies|fantas(?:y|ies)|innocence|guilty|witch.?hunt)\b|^(?:it|them)(?:$| as\b)|^(?:this|that)(?:$| as\b| (?:never|was|is|did)\b)|^(?:a lie|lies|it's a lie)\b/i

/** `the accusation that the air force had struck the school`: it says itself what is denied. */
export const saysWhat = (text: string, draft: Draft): boolean =>
  /^(?:an?y?|the|all|these|those) (?:\p{L}+ )?(?:accusation|allegation|claim|suggestion|charge|report)s? that\b/u.test(
    wordsOf(text, draft),
  )

/** Whether the words of an answer point back at what was said rather than say again what is denied. */
export const pointsBack = (text: string, draft: Draft): boolean =>
  !saysWhat(text, draft) && hasPointer(text, draft)

const hasPointer = (text: string, draft: Draft): boolean =>
  draft.about.some(({ named, role }) => role === 'topic' && POINTS_BACK.test(named.canonical)) ||
  isChargeName(text, draft) ||
  (draft.rule === 'deny' || draft.rule === 'reject-as' || draft.rule === 'relative-denial'
    ? POINTS_BACK.test(wordsOf(text, draft)) || draft.rule !== 'deny'
    : POINTS_BACK.test(wordsOf(text, draft)))

/** `denies conspiracy`, `denied wrongdoing`: the name of what one is accused of, no clause. */
const isChargeName = (text: string, draft: Draft): boolean =>
  draft.rule === 'deny' &&
  !/\b(?:was|were|had|has|is|are|did|would)\b|^\p{L}+ing\b/u.test(wordsOf(text, draft))

const MANY =
  /\b(?:accusations|allegations|charges|claims|suggestions|criticisms|findings|insinuations|reports|wrongdoing|involvement|them|lies|fantasies|innocence|not guilty)\b/i

/** Whether an answer plainly covers more than one accusation: `the allegations`, `any wrongdoing`. */
export const coversMany = (text: string, draft: Draft): boolean => MANY.test(wordsOf(text, draft))
