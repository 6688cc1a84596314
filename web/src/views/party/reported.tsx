import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ShownClaim } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { NameText, RecordText } from '../../kit/name-text.tsx'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import { ACT_WORDS, ANSWER_WORDS } from '../../words/vocabulary.ts'
import { markedParts } from './marked-parts.ts'
import { partyWords } from './words.ts'

/** So many claims are shown here; the claims page has them all. */
const MOST = 8

/** What reports say in words that name the party: found by the words, decided by nobody. */
export function Reported({ caption }: { readonly caption: string }): ReactNode {
  const words = useWords(partyWords)
  const query = useQuery(questions.claims({ about: caption, limit: MOST }))
  return (
    <section className="party__section" aria-labelledby="reported">
      <h2 id="reported" tabIndex={-1}>
        {words.reported}
      </h2>
      <Answered query={query} bars={2}>
        {({ claims, total }) =>
          claims.length === 0 ? (
            <p className="muted">
              {words.reportedNone(caption)} <Link to="/reports">{words.toReports}</Link>
            </p>
          ) : (
            <>
              <p className="muted">{words.reportedLead(caption)}</p>
              <ol className="threads">
                {claims.map((shown) => (
                  <ClaimOf key={shown.claim.id} shown={shown} />
                ))}
              </ol>
              {total > claims.length && (
                <p>
                  <Link to="/claims" hash={new URLSearchParams({ about: caption }).toString()}>
                    {words.allClaims} ({total})
                  </Link>
                </p>
              )}
            </>
          )
        }
      </Answered>
    </section>
  )
}

function ClaimOf({ shown }: { readonly shown: ShownClaim }): ReactNode {
  const words = useWords(partyWords)
  const acts = useWords(ACT_WORDS)
  const hows = useWords(ANSWER_WORDS)
  const { claim, sentence, answeredBy, answersTo, title, file, day } = shown
  const isAccusation = claim.act === 'accusation'
  return (
    <li className="thread">
      <div className="thread__said">
        <p className="thread__who">
          <strong>
            {claim.speaker === null ? words.noSpeaker : <NameText value={claim.speaker.canonical} />}
          </strong>{' '}
          <span className="thread__act">{acts[claim.act]}</span>
        </p>
        <blockquote className="thread__quote" lang="en" dir="auto">
          {markedParts(sentence).map(({ text, isMarked, start }) =>
            isMarked ? <mark key={start}>{text}</mark> : text,
          )}
        </blockquote>
        <p className="muted small">
          {words.inReport}{' '}
          <Link to="/reports/$id" params={{ id: claim.document }} search={{ claim: claim.id }}>
            <RecordText>{title ?? file}</RecordText>
          </Link>
          {day !== null && (
            <>
              {', '}
              <DateText iso={day} isShort />
            </>
          )}
          {' · '}
          {claim.status === 'accepted' ? words.accepted : words.proposed}
        </p>
      </div>
      <div className="thread__answers">
        {answersTo.map(({ claim: id, speaker, words: said }) => (
          <p key={id}>
            <span className="muted">
              {words.answersThis}
              {words.colon}
            </span>
            <strong>{speaker ?? words.noSpeaker}</strong> <RecordText>{`“${said}”`}</RecordText>
          </p>
        ))}
        {answeredBy.map(({ claim: id, how, speaker, words: said }) => (
          <p key={id}>
            <span className="muted">
              {words.answeredWith}
              {words.colon}
            </span>
            <strong>{speaker ?? words.noSpeaker}</strong> {hows[how]} <RecordText>{`“${said}”`}</RecordText>
          </p>
        ))}
        {isAccusation && answeredBy.length === 0 && <p className="muted">{words.claimNoAnswer}</p>}
      </div>
    </li>
  )
}
