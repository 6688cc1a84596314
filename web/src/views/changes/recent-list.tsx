import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RecentChange } from '../../../../src/api/messages.ts'
import { DateText } from '../../kit/date-text.tsx'
import { ListName } from '../../kit/list-name.tsx'
import { NameText } from '../../kit/name-text.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { byDay } from './by-day.ts'
import './changes.css'
import { Counts } from './counts.tsx'
import { changeWords } from './words.ts'

interface RecentListProps {
  readonly changes: readonly RecentChange[]
  /** The level of the headings of the days. */
  readonly level: 2 | 3
}

/** Editions that changed something, the newest day first. */
export function RecentList({ changes, level }: RecentListProps): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol className="recent">
      {byDay(changes).map(({ day, editions }) => (
        <li key={day} className="recent__day">
          <Heading className="recent__date">
            <DateText iso={day} />
          </Heading>
          <ul className="recent__editions">
            {editions.map((each) => (
              <li key={`${each.list} ${each.before}`} className="recent__edition">
                <Edition change={each} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Edition({ change }: { readonly change: RecentChange }): ReactNode {
  const words = useWords(changeWords)
  const format = useFormat()
  const { list, edition, before, examples } = change
  return (
    <>
      <p className="recent__list">
        <Link to="/changes/$list" params={{ list }} search={{ since: before, until: edition }}>
          <ListName list={list} />
        </Link>{' '}
        <span className="muted small">{words.against(format.shortDate(before))}</span>
      </p>
      <Counts counts={change} />
      {examples.length > 0 && (
        <p className="small recent__examples">
          <span className="muted">{words.among}</span>{' '}
          {examples.map(({ entry, caption }, at) => (
            <span key={entry}>
              {at > 0 && ' · '}
              <EntryLink entry={entry}>
                <NameText value={caption} />
              </EntryLink>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
