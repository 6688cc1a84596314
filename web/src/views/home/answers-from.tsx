import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RecordSummary } from '../../../../src/api/messages.ts'
import { DateText } from '../../kit/date-text.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { LoadLists } from '../lists/load-lists.tsx'
import { belowWords } from './below-words.ts'

interface RecordProps {
  readonly record: RecordSummary
}

/** So many lists not loaded are no sign that loading was broken off. */
const FEW = 2

/** Which lists answer, of which day, and how old they are. */
export function AnswersFrom({ record }: RecordProps): ReactNode {
  const words = useWords(belowWords)
  const format = useFormat()
  const loaded = record.lists.filter(({ state }) => state === 'loaded')
  const dates = loaded.flatMap(({ edition }) => (edition === null ? [] : [edition])).toSorted()
  const held = record.lists.filter((list) => list.held !== null).length
  const stale = record.stale.length
  const unloaded = record.lists.length - loaded.length
  return (
    <section className="home__part stack">
      <h2>{words.answersFrom}</h2>
      <p>
        {words.lists(
          format.number(loaded.length),
          format.number(record.entries),
          format.number(record.names),
        )}{' '}
        {words.span(format.date(dates.at(-1) ?? ''), format.date(dates[0] ?? ''))}{' '}
        {stale > 0 && words.stale(stale, format.number(stale))}{' '}
        {held > 0 && words.held(held, format.number(held))}
      </p>
      {unloaded > FEW && (
        <p>
          {words.unloaded(format.number(unloaded))} <Link to="/lists">{words.load}</Link>
        </p>
      )}
      <ul className="home__lists">
        {loaded.map(({ list, authority, title, edition, age }) => (
          <li key={list}>
            <Link to="/lists/$list" params={{ list }}>
              <RecordText>{authority}</RecordText>
            </Link>
            <span className="small">
              <RecordText>{title}</RecordText>
            </span>
            <span className="small muted">
              {edition !== null && <DateText iso={edition} isShort />}
              {age !== null && ` · ${words.old(format.age(age))}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/lists">{words.allLists}</Link>
      </p>
    </section>
  )
}

/** Without a list: what stands here instead, what that means, and how to load the lists. */
export function Starter({ record }: RecordProps): ReactNode {
  const words = useWords(belowWords)
  const format = useFormat()
  return (
    <div className="home__starter">
      <section className="home__part stack">
        <h2>{words.starter}</h2>
        <p>{words.starterWhat(format.number(record.entries))}</p>
        <p>
          <Link to="/coverage" search={{ from: '2021-03-20', to: '2021-03-23' }} className="home__affair">
            {words.affair}
          </Link>
        </p>
        <p className="muted">{words.starterNot}</p>
      </section>
      <LoadLists />
    </div>
  )
}
