import type { Draft } from '../attribution/sentence/reading.ts'
import { foldedOf } from './claim-words.ts'
import { accusesSide, isOneSide, namesSide } from './sides.ts'

/** How many paragraphs an answer may be away from what it answers. */
const REACH = 8

/** Whether a claim says that somebody did wrong, or that harm was done. */
export const charges = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  draft.act !== 'denial' &&
  (draft.act === 'accusation' || draft.about.some(({ role }) => role !== 'topic'))

/** Whether a claim accuses one of these sides, by name, or names it where it accuses people without a name, or nobody. */
export function isChargeOf(text: string, draft: Draft | undefined, sides: readonly string[]): boolean {
  if (draft === undefined || !charges(draft)) return false
  if (accusesSide(draft, sides)) return true
  const accused = draft.about.filter(({ role }) => role === 'accused')
  return (
    draft.act === 'accusation' &&
    accused.every(({ named }) => named.entity === null) &&
    namesSide(foldedOf(text, draft), sides)
  )
}

/** Whether another claim may be what a claim answers: near enough, and not of the same side. */
export function mayBeAnswered(other: Draft | undefined, draft: Draft): other is Draft {
  if (other === undefined || other === draft || other.act === 'no-comment' || other.kind === 'headline')
    return false
  if (Math.abs(draft.paragraph - other.paragraph) > REACH) return false
  if (other.sentence === draft.sentence && other.act !== 'accusation') return false
  if (other.speaker === null) return other.act === 'accusation'
  return other.speaker.canonical !== draft.speaker?.canonical && !isOneSide(other, draft)
}
