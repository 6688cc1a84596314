import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { NameText } from '../../kit/name-text.tsx'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { claimWords } from './claim-words.ts'
import type { ClaimDecision } from './decision.ts'

/** Every decision on a claim, the oldest first: who, when and why. */
export function ClaimHistoryList({ claim }: { readonly claim: string }): ReactNode {
  const words = useWords(claimWords)
  const query = useQuery(questions.claimHistory(claim))
  return (
    <Answered query={query} bars={2}>
      {({ readings, decisions }) => (
        <>
          <p className="small">{words.readings(readings.length)}</p>
          {decisions.length === 0 ? (
            <p className="small">{words.noDecisions}</p>
          ) : (
            <>
              <ol className="history">
                {decisions.map((decision) => (
                  <li key={`${decision.at} ${decision.verdict} ${decision.because}`}>
                    <DecisionLine decision={decision} />
                  </li>
                ))}
              </ol>
              <p className="small muted">{words.laterHolds}</p>
            </>
          )}
        </>
      )}
    </Answered>
  )
}

/** One decision in a sentence. */
export function DecisionLine({ decision }: { readonly decision: ClaimDecision }): ReactNode {
  const words = useWords(claimWords)
  const format = useFormat()
  const { verdict, speaker, because, by, at } = decision
  return (
    <>
      <NameText value={by} /> {words.decided[verdict]}{' '}
      {verdict === 'speaker' && (
        <strong>{speaker === null ? words.nobodyNamed : <NameText value={speaker} />}</strong>
      )}
      <span className="muted small">
        {' · '}
        <time dateTime={at}>{format.moment(at)}</time>
      </span>
      <br />
      <bdi className="history__because">{because}</bdi>
    </>
  )
}
