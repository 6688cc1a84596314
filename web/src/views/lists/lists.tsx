import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RecordSummary } from '../../../../src/api/messages.ts'
import type { ListDetail } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { Fold, Notice, Tag, type Tone, ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { LIST_STATE_WORDS } from '../../words/vocabulary.ts'
import './lists.css'
import { FolderUpdate, LoadLists } from './load-lists.tsx'
import { UpdateButton } from './update-button.tsx'
import { listWords } from './words.ts'

/** The lists that the answers come from, how old they are, and how to renew them. */
export function Lists(): ReactNode {
  const words = useWords(listWords)
  const query = useQuery(questions.record())
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <ViewTitle title={words.title} />
        <p>{words.lede}</p>
      </div>
      <Answered query={query} bars={8}>
        {(record) => <Body record={record} />}
      </Answered>
    </div>
  )
}

function Body({ record }: { readonly record: RecordSummary }): ReactNode {
  const words = useWords(listWords)
  const format = useFormat()
  const loaded = record.lists.filter(({ state }) => state === 'loaded')
  const publishers = record.lists.filter(({ page }) => page !== null).length
  return (
    <>
      {record.isStarter ? (
        <>
          <Notice tone="near" title={words.starterTitle}>
            <p>{words.starter(format.number(record.entries))}</p>
          </Notice>
          <LoadLists />
        </>
      ) : (
        <div className="stack">
          <p>
            {words.loaded(
              format.number(loaded.length),
              format.number(record.entries),
              format.number(record.names),
            )}
          </p>
          <UpdateButton count={format.number(publishers)} />
          <Fold title={words.folderTitle}>
            <FolderUpdate />
          </Fold>
        </div>
      )}
      <ListTable lists={record.lists} stale={record.stale} />
    </>
  )
}

const TONE: Readonly<Record<ListDetail['state'], Tone>> = {
  loaded: 'plain',
  starter: 'near',
  held: 'near',
  missing: 'gone',
}

interface ListTableProps {
  readonly lists: readonly ListDetail[]
  readonly stale: readonly string[]
}

function ListTable({ lists, stale }: ListTableProps): ReactNode {
  const words = useWords(listWords)
  const states = useWords(LIST_STATE_WORDS)
  const format = useFormat()
  const columns: readonly Column<ListDetail>[] = [
    {
      head: words.list,
      isName: true,
      cell: ({ list, authority, title }) => (
        <span className="lists__name">
          <Link to="/lists/$list" params={{ list }}>
            <RecordText>{title}</RecordText>
          </Link>
          <span className="lists__authority">
            <RecordText>{authority}</RecordText> <span className="code">{list}</span>
          </span>
        </span>
      ),
    },
    {
      head: words.state,
      cell: ({ list, state, held }) => (
        <span className="lists__state">
          <Tag tone={TONE[state]}>{states[state]}</Tag>
          {stale.includes(list) && <Tag tone="near">{words.stale}</Tag>}
          {held !== null && (
            <>
              <Tag tone="near">{words.heldNewer(format.shortDate(held.edition))}</Tag>
              <span className="small muted">
                <RecordText>{held.reasons.join('; ')}</RecordText>
              </span>
            </>
          )}
        </span>
      ),
    },
    {
      head: words.edition,
      cell: ({ edition }) => (edition === null ? '–' : <DateText iso={edition} isShort />),
    },
    {
      head: words.age,
      isNumber: true,
      cell: ({ age }) => (age === null ? '–' : format.age(age)),
    },
    {
      head: words.entries,
      isNumber: true,
      cell: ({ entries }) => (entries === 0 ? '–' : format.number(entries)),
    },
    { head: words.names, isNumber: true, cell: ({ names }) => (names === 0 ? '–' : format.number(names)) },
  ]
  return (
    <Table
      caption={words.caption}
      isCaptionHidden
      columns={columns}
      rows={lists}
      keyOf={({ list }) => list}
    />
  )
}
