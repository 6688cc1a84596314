import { type FocusEvent, type MouseEvent, memo, type PointerEvent, type ReactNode, use } from 'react'
import { useWords } from '../../words/language.tsx'
import type { Part } from './paragraphs.ts'
import { ReportParagraph } from './report-paragraph.tsx'
import { reportWords } from './report-words.ts'
import { reveal } from './reveal.ts'
import type { TextMark } from './text-marks.ts'
import { LampContext } from './use-lit.ts'

export const LAYERS = ['claims', 'speakers', 'dates', 'flags'] as const
export type Layer = (typeof LAYERS)[number]

interface ReportTextProps {
  readonly text: string
  readonly parts: readonly Part<TextMark>[]
  readonly language: string | null
  /** What is not marked just now. */
  readonly without: ReadonlySet<Layer>
  readonly linkOf: (claim: string) => string
  readonly pointAt: (claim: string | null) => void
  readonly onClaim: (claim: string) => void
}

/** The text of a report as it stands, with all that was read in it marked. Parts out of sight cost nothing. */
export function ReportText(props: ReportTextProps): ReactNode {
  const { text, parts, language, without, linkOf, pointAt, onClaim } = props
  const words = useWords(reportWords)
  const lamp = use(LampContext)
  if (parts.length === 0) return <p className="muted">{words.emptyText}</p>
  const point = (event: PointerEvent | FocusEvent): void => pointAt(claimAt(event.target))
  const choose = (event: MouseEvent): void => {
    const flag = event.target instanceof Element ? event.target.closest('.flag-sign') : null
    if (flag !== null && reveal(flag.getAttribute('href')?.slice(1) ?? '')) {
      event.preventDefault()
      return
    }
    const claim = claimAt(event.target)
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0
    // Words that are being marked for copying are not chosen.
    if (claim === null || !isPlain || window.getSelection()?.isCollapsed === false) return
    event.preventDefault()
    onClaim(claim)
  }
  const hidden = [...without].map((layer) => `report-text--no-${layer}`)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the numbers within are links; this is the same for a pointer on the words
    <div
      className={['report-text', ...hidden].join(' ')}
      lang={language ?? 'und'}
      onClick={choose}
      onPointerMove={point}
      onPointerLeave={() => lamp.point(null)}
      onFocus={point}
      onBlur={() => lamp.point(null)}
    >
      {parts.map((part) => (
        <TextPart key={part.start} text={text} part={part} linkOf={linkOf} />
      ))}
    </div>
  )
}

function claimAt(target: EventTarget): string | null {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null
  return marked?.dataset['claim'] ?? null
}

const TextPart = memo(function TextPart({
  text,
  part,
  linkOf,
}: Pick<ReportTextProps, 'text' | 'linkOf'> & { readonly part: Part<TextMark> }): ReactNode {
  return (
    <div className="report-text__part">
      {part.paragraphs.map((paragraph) => (
        <ReportParagraph key={paragraph.start} text={text} paragraph={paragraph} linkOf={linkOf} />
      ))}
    </div>
  )
})
