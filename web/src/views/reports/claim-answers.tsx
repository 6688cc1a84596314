import type { ReactNode } from 'react'
import type { ShownClaim } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { useWords } from '../../words/language.tsx'
import { ANSWER_WORDS } from '../../words/vocabulary.ts'
import type { LinkToClaim } from './claim-card.tsx'
import { claimWords } from './claim-words.ts'
import { WordsOfReport } from './words-of-report.tsx'

interface ClaimAnswersProps {
  readonly shown: ShownClaim
  readonly language: string | null
  readonly linkTo: LinkToClaim
}

/** What was answered to a claim, what it answers itself, and what it does not go with. An accusation never stands without. */
export function ClaimAnswers({ shown, language, linkTo }: ClaimAnswersProps): ReactNode {
  const words = useWords(claimWords)
  const { claim, answeredBy, answersTo } = shown
  const isAccusation = claim.act === 'accusation'
  return (
    <>
      {(isAccusation || answeredBy.length > 0) && (
        <div className="claim__answers">
          <p className="claim__label">{words.answers}</p>
          {answeredBy.length === 0 ? (
            <p className="claim__no-answer">{words.noAnswer}</p>
          ) : (
            <ul>
              {answeredBy.map((answer) => (
                <Beside key={answer.claim + answer.how} answer={answer} language={language} linkTo={linkTo} />
              ))}
            </ul>
          )}
        </div>
      )}
      {answersTo.length > 0 && (
        <div className="claim__answers claim__answers--to">
          <p className="claim__label">{words.answersTo}</p>
          <ul>
            {answersTo.map((answer) => (
              <Beside
                key={answer.claim + answer.how}
                answer={answer}
                language={language}
                linkTo={linkTo}
                isTo
              />
            ))}
          </ul>
        </div>
      )}
      {claim.contradicts.length > 0 && (
        <p className="claim__contradicts">
          {words.contradicts}{' '}
          {claim.contradicts.map((id) => (
            <span key={id}> {linkTo(id)}</span>
          ))}
        </p>
      )}
    </>
  )
}

interface BesideProps {
  readonly answer: ShownClaim['answeredBy'][number]
  readonly language: string | null
  readonly linkTo: LinkToClaim
  readonly isTo?: boolean
}

function Beside({ answer, language, linkTo, isTo = false }: BesideProps): ReactNode {
  const words = useWords(claimWords)
  const how = useWords(ANSWER_WORDS)
  return (
    <li>
      {answer.speaker === null ? words.somebody : <NameText value={answer.speaker} />}
      {!isTo && ` ${how[answer.how]}`}
      {': '}
      <span className="claim__answer-words">
        <WordsOfReport language={language} text={answer.words} />
      </span>{' '}
      {linkTo(answer.claim)}
    </li>
  )
}
