import type { ReactNode } from 'react'
import type { PartyView } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { NameText, RecordText } from '../../kit/name-text.tsx'
import { OutLink } from '../../kit/out-link.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import { useWords } from '../../words/language.tsx'
import { ACT_WORDS, ANSWER_WORDS } from '../../words/vocabulary.ts'
import { ListText } from './list-text.tsx'
import { namesIn, type Thread, threadsOf } from './threads.ts'
import { partyWords } from './words.ts'

type Statement = PartyView['statements'][number]
type Answer = Statement['answeredBy'][number]

interface SaidProps {
  readonly statements: PartyView['statements']
  readonly party: PartyView
}

/** What was said of the party, each statement with the answers to it beside it. */
export function Said({ statements, party }: SaidProps): ReactNode {
  const words = useWords(partyWords)
  const threads = threadsOf(statements)
  return (
    <section className="party__section" aria-labelledby="said">
      <h2 id="said" tabIndex={-1}>
        {words.said}
      </h2>
      {threads.length === 0 ? (
        <p className="muted">{words.saidNone}</p>
      ) : (
        <>
          <p className="muted">{words.saidLead}</p>
          <ol className="threads">
            {threads.map((thread) => (
              <ThreadOf key={thread.statement.id} thread={thread} own={party.entries} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function ThreadOf({ thread, own }: { readonly thread: Thread; readonly own: readonly string[] }): ReactNode {
  const words = useWords(partyWords)
  const { statement, answers } = thread
  const isAccusation = statement.act === 'accusation'
  const above = answers.filter(({ isAbove }) => isAbove)
  return (
    <li className="thread">
      <div className="thread__said">
        <h3 className="thread__label">{isAccusation ? words.accusation : words.statement}</h3>
        <StatementText statement={statement} own={own} />
      </div>
      <div className="thread__answers">
        <h3 className="thread__label">{answers.length > 1 ? words.answers : words.answer}</h3>
        {answers.length === 0 && <p className="muted">{isAccusation ? words.noAnswer : words.notAccused}</p>}
        {answers
          .filter(({ isAbove }) => !isAbove)
          .map(({ answer }) => (
            <div key={answer.id} id={answer.id} className="thread__answer">
              <StatementText statement={answer} own={own} answers={statement.id} />
            </div>
          ))}
        {above.length > 0 && (
          <p className="small muted">
            {words.alsoAnswered}{' '}
            {above.map(({ answer }, at) => (
              <span key={answer.id}>
                {at > 0 && words.semicolon}
                <a href={`#${answer.id}`}>
                  <NameText value={answer.speaker} />, <DateText iso={answer.when} isShort />
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}

interface StatementTextProps {
  readonly statement: Answer
  readonly own: readonly string[]
  /** The statement that it is shown beside. */
  readonly answers?: string
}

function StatementText({ statement, own, answers }: StatementTextProps): ReactNode {
  const words = useWords(partyWords)
  const acts = useWords(ACT_WORDS)
  const hows = useWords(ANSWER_WORDS)
  const { speaker, onBehalfOf, addressee, act, when, summary, reportedBy } = statement
  const how = statement.answers.filter((each) => each.statement === answers).map((each) => hows[each.how])
  return (
    <>
      <p className="thread__who">
        <strong>
          <NameText value={speaker} />
        </strong>
        {onBehalfOf !== null && onBehalfOf !== speaker && (
          <span className="muted">
            {' '}
            {words.onBehalf('')}
            <RecordText>{onBehalfOf}</RecordText>
          </span>
        )}{' '}
        <span className="thread__act">{how.length > 0 ? how.join(', ') : acts[act]}</span>
        {addressee !== null && (
          <span className="muted">
            {', '}
            {words.to('')}
            <RecordText>{addressee}</RecordText>
          </span>
        )}
      </p>
      <p className="muted small">
        <DateText iso={when} />
      </p>
      <p>
        <RecordText>{summary}</RecordText>
      </p>
      {answers === undefined && (
        <>
          <AboutList title={words.accused} about={namesIn(statement, 'accused')} own={own} />
          <AboutList title={words.victims} about={namesIn(statement, 'victim')} own={own} />
          <AboutList title={words.topics} about={namesIn(statement, 'topic')} own={own} />
        </>
      )}
      <ul className="thread__sources" aria-label={words.readAt}>
        {reportedBy.map(({ publisher, title, url, date }) => (
          <li key={url}>
            <OutLink href={url}>
              <ListText>{title}</ListText>
            </OutLink>{' '}
            <span className="muted">
              <RecordText>{publisher}</RecordText>, <DateText iso={date} isShort />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface AboutListProps {
  readonly title: string
  readonly about: Statement['about']
  readonly own: readonly string[]
}

function AboutList({ title, about, own }: AboutListProps): ReactNode {
  const words = useWords(partyWords)
  if (about.length === 0) return null
  return (
    <p className="small thread__about">
      <span className="muted">
        {title}
        {words.colon}
      </span>
      {about.map(({ name, entry }, at) => (
        <span key={name}>
          {at > 0 && words.semicolon}
          {entry === null || own.includes(entry) ? (
            <NameText value={name} />
          ) : (
            <EntryLink entry={entry}>
              <NameText value={name} />
            </EntryLink>
          )}
        </span>
      ))}
    </p>
  )
}
