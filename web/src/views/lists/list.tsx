import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListDetail } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { OutLink } from '../../kit/out-link.tsx'
import { Notice, SummaryList, Tag, ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { LIST_STATE_WORDS } from '../../words/vocabulary.ts'
import { Editions } from './editions.tsx'
import './lists.css'
import { UnknownList } from './unknown-list.tsx'
import { UpdateButton } from './update-button.tsx'
import { listWords } from './words.ts'

/** One list: what is held of it, and how it can be renewed. */
export function ListPage(): ReactNode {
  const { list } = useParams({ from: '/lists/$list' })
  const query = useQuery(questions.record())
  return (
    <Answered query={query} bars={6}>
      {(record) => {
        const found = record.lists.find((each) => each.list === list)
        return found === undefined ? (
          <UnknownList list={list} />
        ) : (
          <Body list={found} isStale={record.stale.includes(list)} />
        )
      }}
    </Answered>
  )
}

function Body({ list, isStale }: { readonly list: ListDetail; readonly isStale: boolean }): ReactNode {
  const words = useWords(listWords)
  const states = useWords(LIST_STATE_WORDS)
  const format = useFormat()
  const { title, authority, state, edition, layout, entries, names, age, held, unread, page } = list
  const stateText = (
    <span className="lists__state">
      <Tag tone={state === 'loaded' ? 'plain' : 'near'}>{states[state]}</Tag>
      {isStale && <Tag tone="near">{words.stale}</Tag>}
    </span>
  )
  const editionText = edition === null ? null : <Edition date={edition} age={age} />
  const layoutText = layout === null ? null : <code>{layout}</code>
  const pageText = page === null ? null : <OutLink href={page} />
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="small">
          <Link to="/lists">{words.back}</Link>
        </p>
        <ViewTitle title={`${title}, ${authority}`}>
          <RecordText>{title}</RecordText>
        </ViewTitle>
        <p className="muted">
          <RecordText>{authority}</RecordText> <span className="code">{list.list}</span>
        </p>
      </div>
      {held !== null && (
        <Notice tone="near" title={words.heldNewer(format.date(held.edition))}>
          <p>{words.heldWhy}</p>
          <ul>
            {held.reasons.map((reason) => (
              <li key={reason}>
                <RecordText>{reason}</RecordText>
              </li>
            ))}
          </ul>
          <p className="small">
            {words.accept}{' '}
            <code>{`onrecord update --accept ${list.list} ${held.edition} --because "…"`}</code>
          </p>
        </Notice>
      )}
      <SummaryList
        rows={[
          [words.state, stateText],
          [words.edition, editionText],
          [words.entries, entries === 0 ? null : format.number(entries)],
          [words.names, names === 0 ? null : format.number(names)],
          [words.layout, layoutText],
          [words.unread, unread === 0 ? null : words.unreadValues(format.number(unread))],
          [words.page, pageText],
        ]}
      />
      <div className="row">
        {state === 'loaded' && (
          <Link className="button button--quiet" to="/changes/$list" params={{ list: list.list }}>
            {words.changes}
          </Link>
        )}
        {page !== null && <UpdateButton list={list} count="1" />}
      </div>
      <section className="stack">
        <h2>{words.editions}</h2>
        <Editions list={list} />
      </section>
    </div>
  )
}

function Edition({ date, age }: { readonly date: string; readonly age: number | null }): ReactNode {
  const format = useFormat()
  return (
    <>
      <DateText iso={date} />
      {age !== null && <span className="muted"> ({format.age(age)})</span>}
    </>
  )
}
