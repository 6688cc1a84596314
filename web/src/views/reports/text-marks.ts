import type { ShownClaim } from '../../../../src/desk/index.ts'
import type { DateMention, ReportFlag, ReportFlagKind } from '../../../../src/record/index.ts'
import type { Place } from './segments.ts'

/** A claim with its number in the report: claims are counted in the order of their first words. */
export interface NumberedClaim {
  readonly number: number
  readonly shown: ShownClaim
}

/** Something that is marked in the text of a report. */
export type TextMark = Place &
  (
    | { readonly kind: 'claim'; readonly numbered: NumberedClaim }
    | { readonly kind: 'speaker' }
    | { readonly kind: 'date'; readonly iso: string | null }
    | { readonly kind: 'flag'; readonly flag: ReportFlagKind }
  )

/** Claims in the order of the text: by their first words, the longer before what stands within. */
export function numberedClaims(claims: readonly ShownClaim[]): readonly NumberedClaim[] {
  const startOf = ({ claim }: ShownClaim): number => claim.content[0]?.start ?? Infinity
  const endOf = ({ claim }: ShownClaim): number => claim.content.at(-1)?.end ?? Infinity
  return claims
    .toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
    .map((shown, at) => ({ number: at + 1, shown }))
}

interface Read {
  readonly text: string
  readonly claims: readonly NumberedClaim[]
  readonly dates: readonly DateMention[]
  readonly flags: readonly ReportFlag[]
}

/** All that is marked in place. A flag of the whole text, or of no place in it, is told above the text and not here. */
export function textMarks({ text, claims, dates, flags }: Read): readonly TextMark[] {
  const marks: TextMark[] = []
  const speakers = new Set<string>()
  for (const numbered of claims) {
    const { claim } = numbered.shown
    for (const { start, end } of claim.content) marks.push({ kind: 'claim', start, end, numbered })
    const { speaker } = claim
    if (speaker === null || speaker.end <= speaker.start) continue
    // Whom a person named where the text names nobody has no place of their own.
    const isPlaced = ![claim.cue, ...claim.content].some(
      (span) => span?.start === speaker.start && span.end === speaker.end,
    )
    const key = `${speaker.start}-${speaker.end}`
    if (!isPlaced || speakers.has(key)) continue
    speakers.add(key)
    marks.push({ kind: 'speaker', start: speaker.start, end: speaker.end })
  }
  for (const { start, end, iso } of dates) marks.push({ kind: 'date', start, end, iso })
  for (const { flag, start, end } of flags)
    if (isInPlace({ start, end }, text.length)) marks.push({ kind: 'flag', flag, start, end })
  return marks
}

/** Whether a flag has a place of its own in a text of this length. */
export function isInPlace({ start, end }: Place, length: number): boolean {
  return end - start > 1 && end - start < length
}

/** Whether a mark is of the whole paragraph rather than of words in it. */
export function coversParagraph(mark: Place, paragraph: Place): boolean {
  const shared = Math.min(mark.end, paragraph.end) - Math.max(mark.start, paragraph.start)
  return shared >= 0.8 * (paragraph.end - paragraph.start)
}
