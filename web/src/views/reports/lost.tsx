import type { ReactNode } from 'react'
import { useWords } from '../../words/language.tsx'
import { DecisionLine } from './claim-history.tsx'
import type { ClaimDecision } from './decision.ts'
import { reportWords } from './report-words.ts'

/** Decisions of people whose words the newest reading does not find where they stood. */
export function Lost({ lost }: { readonly lost: readonly ClaimDecision[] }): ReactNode {
  const words = useWords(reportWords)
  if (lost.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="lost">
      <h2 id="lost">{words.lost}</h2>
      <p>{words.lostLead}</p>
      <ol className="history">
        {lost.map((decision) => (
          <li key={`${decision.claim} ${decision.at} ${decision.verdict}`}>
            <span className="small muted">
              {words.claimOf} <span className="code">{decision.claim}</span>
            </span>
            <br />
            <DecisionLine decision={decision} />
          </li>
        ))}
      </ol>
    </section>
  )
}
