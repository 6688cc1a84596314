import type { ReactNode } from 'react'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { LinkToClaim } from './claim-card.tsx'
import { ReportClaim } from './report-claim.tsx'
import { reportWords } from './report-words.ts'
import type { NumberedClaim } from './text-marks.ts'

/** So many claims stand beside a text at once. */
export const CLAIMS_AT_ONCE = 100

interface ClaimsBesideProps {
  readonly text: string
  readonly claims: readonly NumberedClaim[]
  readonly page: number
  readonly onPage: (page: number) => void
  readonly chosen: string | null
  readonly language: string | null
  readonly linkOf: (claim: string) => string
  readonly linkTo: LinkToClaim
  readonly onText: (claim: string) => void
}

/** The claims of a report in the order of its text. */
export function ClaimsBeside(props: ClaimsBesideProps): ReactNode {
  const { claims, page, onPage, chosen, ...given } = props
  const words = useWords(reportWords)
  const format = useFormat()
  const accusations = claims.filter(
    ({ shown }) => shown.claim.act === 'accusation' && shown.claim.status !== 'rejected',
  )
  const answered = accusations.filter(({ shown }) => shown.answeredBy.length > 0)
  const excluded = new Set(claims.flatMap(({ shown }) => shown.claim.contradicts))
  if (claims.length === 0)
    return (
      <>
        <p>{words.noClaims}</p>
        <p className="small muted">{words.noClaimsWhy}</p>
      </>
    )
  const first = page * CLAIMS_AT_ONCE
  const here = claims.slice(first, first + CLAIMS_AT_ONCE)
  return (
    <>
      <p className="small muted">{words.counts(claims.length, accusations.length, answered.length)}</p>
      <ol className="beside__claims">
        {here.map((numbered) => (
          <ReportClaim
            key={numbered.shown.claim.id}
            numbered={numbered}
            isChosen={numbered.shown.claim.id === chosen}
            isContradicted={excluded.has(numbered.shown.claim.id)}
            {...given}
          />
        ))}
      </ol>
      {claims.length > CLAIMS_AT_ONCE && (
        <div className="row row--apart beside__pages">
          <button
            type="button"
            className="button button--quiet button--small"
            disabled={page === 0}
            onClick={() => onPage(page - 1)}
          >
            {words.earlier}
          </button>
          <output className="small">
            {words.page(
              format.number(first + 1),
              format.number(first + here.length),
              format.number(claims.length),
            )}
          </output>
          <button
            type="button"
            className="button button--quiet button--small"
            disabled={first + CLAIMS_AT_ONCE >= claims.length}
            onClick={() => onPage(page + 1)}
          >
            {words.later}
          </button>
        </div>
      )}
    </>
  )
}
