import { memo, type ReactNode, use } from 'react'
import { useWords } from '../../words/language.tsx'
import { ClaimCard, type LinkToClaim } from './claim-card.tsx'
import { claimWords } from './claim-words.ts'
import { cueBefore } from './cue-before.ts'
import { reportWords } from './report-words.ts'
import type { NumberedClaim } from './text-marks.ts'
import { LampContext, useLit } from './use-lit.ts'
import { WordsOfReport } from './words-of-report.tsx'

interface ReportClaimProps {
  readonly text: string
  readonly numbered: NumberedClaim
  readonly language: string | null
  readonly isChosen: boolean
  readonly isContradicted: boolean
  readonly linkOf: (claim: string) => string
  readonly linkTo: LinkToClaim
  readonly onText: (claim: string) => void
}

/** A claim beside the text: pointing at it marks its words there. */
export const ReportClaim = memo(function ReportClaim(props: ReportClaimProps): ReactNode {
  const { text, numbered, language, isChosen, isContradicted, linkOf, linkTo, onText } = props
  const { number, shown } = numbered
  const { claim } = shown
  const words = useWords(reportWords)
  const { claim: claimNumber } = useWords(claimWords)
  const lamp = use(LampContext)
  const isLit = useLit(({ key }) => key === claim.id) !== null
  const point = (): void => lamp.point({ key: claim.id, places: claim.content })
  const leave = (): void => lamp.point(null)
  const before = cueBefore(text, claim)
  const isQuoted = claim.kind === 'direct' || claim.kind === 'partial'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing marks the words; the links within do so for keys
    <li
      id={`claim-${number}`}
      tabIndex={-1}
      className={`beside__claim${isLit ? ' beside__claim--lit' : ''}`}
      aria-current={isChosen || undefined}
      onPointerMove={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <ClaimCard
        shown={shown}
        language={language}
        linkTo={linkTo}
        label={claimNumber(number)}
        place={
          <a
            className="claim__number"
            href={linkOf(claim.id)}
            aria-label={words.toText(number)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              onText(claim.id)
            }}
          >
            {number}
          </a>
        }
      >
        <blockquote className={`claim__words${isQuoted ? ' claim__words--quoted' : ''}`}>
          {before !== '' && (
            <span className="claim__cue">
              <WordsOfReport language={language} text={before} />
            </span>
          )}
          {claim.content.map(({ start, exact }, at) => (
            <span key={start}>
              {at > 0 && ' … '}
              <WordsOfReport language={language} text={exact} />
            </span>
          ))}
        </blockquote>
      </ClaimCard>
      {isContradicted && <p className="claim__contradicts">{words.contradictedBy}</p>}
    </li>
  )
})
