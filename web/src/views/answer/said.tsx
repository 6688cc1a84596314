import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Hit, PartyView } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { NameText, RecordText } from '../../kit/name-text.tsx'
import { OutLink } from '../../kit/out-link.tsx'
import { Fold } from '../../kit/parts.tsx'
import { questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { ACT_WORDS, ANSWER_WORDS } from '../../words/vocabulary.ts'
import { saidAndAnswered } from './said-and-answered.ts'
import { answerWords } from './words.ts'

type Statement = PartyView['statements'][number]

/** So many are shown here; the party's own page has them all. */
const MOST = 4

interface SaidProps {
  readonly hit: Hit
  readonly asOf?: string
  readonly isOpen: boolean
}

/** What was said of the party on the record, each with its speaker and with what was answered. */
export function SaidOfThem({ hit, asOf, isOpen }: SaidProps): ReactNode {
  const words = useWords(answerWords)
  const { data } = useQuery(questions.party(hit.party, asOf))
  const said = saidAndAnswered(data?.parties[0]?.statements ?? [], asOf)
  if (said.length === 0) return null
  return (
    <Fold title={`${words.said} (${said.length})`} isOpen={isOpen}>
      <ol className="said">
        {said.slice(0, MOST).map(({ statement, answers }) => (
          <li key={statement.id} className="said__one">
            <StatementText statement={statement} />
            <div className="said__answers">
              {answers.map((answer) => (
                <div key={answer.id} className="said__answer">
                  <span className="said__label">{words.answer}</span>
                  <StatementText
                    statement={answer}
                    answering={answer.answers
                      .filter((each) => each.statement === statement.id)
                      .map(({ how }) => how)}
                  />
                </div>
              ))}
              {answers.length === 0 && statement.act === 'accusation' && (
                <p className="said__answer muted">{words.noAnswer}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {said.length > MOST && (
        <p>
          <Link to="/party/$key" params={{ key: hit.party }}>
            {words.andMore(said.length - MOST)}
          </Link>
        </p>
      )}
    </Fold>
  )
}

interface StatementTextProps {
  readonly statement: Omit<Statement, 'answeredBy'>
  /** How it answers the statement that it stands under. */
  readonly answering?: readonly Statement['answers'][number]['how'][]
}

function StatementText({ statement, answering }: StatementTextProps): ReactNode {
  const words = useWords(answerWords)
  const acts = useWords(ACT_WORDS)
  const hows = useWords(ANSWER_WORDS)
  const format = useFormat()
  const { speaker, onBehalfOf, act, summary, when, reportedBy } = statement
  return (
    <div className="said__text">
      <p className="said__who">
        <DateText iso={when} isShort />{' '}
        <strong>
          <NameText value={speaker} script="Latn" language="en" />
        </strong>{' '}
        {onBehalfOf !== null && (
          <span className="muted">
            {words.onBehalfOf('')}
            <RecordText>{onBehalfOf}</RecordText>
          </span>
        )}{' '}
        <span className="muted">
          · {answering === undefined ? acts[act] : format.list(answering.map((how) => hows[how]))}
        </span>
      </p>
      <p>
        <RecordText>{summary}</RecordText>
      </p>
      <p className="small muted">
        {words.reportedBy}{' '}
        {reportedBy.map(({ publisher, url, title }, at) => (
          <span key={url}>
            {at > 0 && ', '}
            <OutLink href={url}>
              <RecordText>{publisher === title ? title : publisher}</RecordText>
            </OutLink>
          </span>
        ))}
      </p>
    </div>
  )
}
