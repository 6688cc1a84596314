import { memo, type ReactNode } from 'react'
import { useWords } from '../../words/language.tsx'
import type { Lit } from './lit.ts'
import type { Paragraph } from './paragraphs.ts'
import { reportWords } from './report-words.ts'
import { overlaps, type Place, type Segment, segmentsOf } from './segments.ts'
import { coversParagraph, type NumberedClaim, type TextMark } from './text-marks.ts'
import { useLit } from './use-lit.ts'
import { VisibleText } from './visible-text.tsx'
import { ACT_NOUNS, FLAG_WORDS } from './vocabulary.ts'

type Shown = TextMark | (Place & { readonly kind: 'lit' })

interface ReportParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph<TextMark>
  readonly linkOf: (claim: string) => string
}

/** A paragraph as it stands, cut where a mark begins or ends. It is drawn anew only when what is lit in it changes. */
export const ReportParagraph = memo(function ReportParagraph({
  text,
  paragraph,
  linkOf,
}: ReportParagraphProps): ReactNode {
  const flags = useWords(FLAG_WORDS)
  const { start, end, isApart } = paragraph
  const lit = useLit((each) => each.places.some((place) => overlaps(place, paragraph)))
  const ofAll = paragraph.marks.flatMap((mark) =>
    mark.kind === 'flag' && coversParagraph(mark, paragraph) ? [mark.flag] : [],
  )
  const inside = paragraph.marks.filter((mark) => mark.kind !== 'flag' || !coversParagraph(mark, paragraph))
  const names = [
    'report-text__line',
    isApart && 'report-text__line--apart',
    ofAll.length > 0 && 'report-text__line--poor',
  ]
  return (
    <p id={`text-${start}`} className={names.filter(Boolean).join(' ')} dir="auto" tabIndex={-1}>
      {ofAll.length > 0 && (
        <span className="report-text__label">{ofAll.map((flag) => flags[flag]).join(' · ')}</span>
      )}
      {segmentsOf(start, end, [...inside, ...litMarks(lit)]).map((segment) => (
        <Words key={segment.start} text={text} segment={segment} linkOf={linkOf} />
      ))}
    </p>
  )
})

function litMarks(lit: Lit | null): readonly Shown[] {
  return lit?.places.map(({ start, end }) => ({ kind: 'lit', start, end })) ?? []
}

interface WordsProps {
  readonly text: string
  readonly segment: Segment<Shown>
  readonly linkOf: (claim: string) => string
}

function Words({ text, segment, linkOf }: WordsProps): ReactNode {
  const { start, end, marks } = segment
  const words = <VisibleText text={text.slice(start, end)} />
  if (marks.length === 0) return words
  const claims = marks.flatMap((mark) => (mark.kind === 'claim' ? [mark.numbered] : []))
  return (
    <>
      {marks.map((mark) =>
        mark.start !== start ? null : mark.kind === 'claim' ? (
          <MarkNumber key={mark.numbered.number} numbered={mark.numbered} linkOf={linkOf} />
        ) : mark.kind === 'flag' ? (
          <FlagSign key={mark.flag} flag={mark.flag} />
        ) : null,
      )}
      <span className={classesOf(marks)} data-claim={claims.at(-1)?.shown.claim.id} title={titleOf(marks)}>
        {words}
      </span>
    </>
  )
}

function classesOf(marks: readonly Shown[]): string {
  const classes = new Set<string>()
  let claims = 0
  for (const mark of marks) {
    if (mark.kind !== 'claim') {
      classes.add(`marked marked--${mark.kind}`)
      continue
    }
    claims += 1
    const { kind, status } = mark.numbered.shown.claim
    classes.delete('marked--quoted')
    classes.delete('marked--indirect')
    classes.delete('marked--headline')
    classes.add('marked marked--claim')
    classes.add(
      kind === 'headline'
        ? 'marked--headline'
        : kind === 'indirect' || kind === 'no-comment'
          ? 'marked--indirect'
          : 'marked--quoted',
    )
    if (status === 'rejected') classes.add('marked--rejected')
  }
  if (claims > 1) classes.add('marked--nested')
  return [...classes].join(' ')
}

const titleOf = (marks: readonly Shown[]): string | undefined =>
  marks.flatMap((mark) => (mark.kind === 'date' && mark.iso !== null ? [mark.iso] : []))[0]

/** The number of a claim before its words, leading to the claim: what a keyboard reaches. */
function MarkNumber({
  numbered: { number, shown },
  linkOf,
}: {
  readonly numbered: NumberedClaim
  readonly linkOf: (claim: string) => string
}): ReactNode {
  const words = useWords(reportWords)
  const acts = useWords(ACT_NOUNS)
  const { claim } = shown
  const sign = claim.status === 'accepted' ? '✓' : claim.status === 'rejected' ? '✕' : ''
  return (
    <a
      className={`mark-number mark-number--${claim.status}`}
      href={linkOf(claim.id)}
      data-number={number}
      data-claim={claim.id}
      aria-label={words.mark(number, acts[claim.act], claim.speaker?.canonical ?? words.nobody)}
    >
      {number}
      {sign}
    </a>
  )
}

function FlagSign({ flag }: { readonly flag: keyof (typeof FLAG_WORDS)['en'] }): ReactNode {
  const words = useWords(reportWords)
  const flags = useWords(FLAG_WORDS)
  return (
    <a className="flag-sign" href={`#care-${flag}`} aria-label={words.toCare(flags[flag])}>
      ⚑
    </a>
  )
}
