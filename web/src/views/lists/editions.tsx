import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ListDetail } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { OutLink } from '../../kit/out-link.tsx'
import { Fold, Tag } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { type EditionRow, questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { listWords } from './words.ts'

/** Every edition of the list that is held: which answers, which tell of the past, which were held back and why. */
export function Editions({ list }: { readonly list: ListDetail }): ReactNode {
  const words = useWords(listWords)
  const query = useQuery(questions.editions(list.list))
  return (
    <Answered query={query}>
      {({ editions }) =>
        editions.length === 0 ? (
          <p className="muted">{list.state === 'starter' ? words.noEditionsStarter : words.noEditions}</p>
        ) : (
          <EditionTable list={list} editions={editions} />
        )
      }
    </Answered>
  )
}

interface EditionTableProps {
  readonly list: ListDetail
  readonly editions: readonly EditionRow[]
}

function EditionTable({ list, editions }: EditionTableProps): ReactNode {
  const words = useWords(listWords)
  const format = useFormat()
  const columns: readonly Column<EditionRow>[] = [
    { head: words.edition, isName: true, cell: ({ date }) => <DateText iso={date} isShort /> },
    { head: words.use, cell: (each) => <Use edition={each} current={list.edition} /> },
    { head: words.entries, isNumber: true, cell: ({ entries }) => format.number(entries) },
    { head: words.names, isNumber: true, cell: ({ names }) => format.number(names) },
    { head: words.layout, cell: ({ layout }) => (layout === null ? '–' : <code>{layout}</code>) },
    {
      head: words.obtained,
      cell: ({ obtainedAt, obtainedFrom }) => (
        <span className="small">
          {obtainedAt !== null && format.moment(obtainedAt)}
          {obtainedFrom !== null && (
            <span className="muted lists__from">
              {' '}
              {words.from}{' '}
              {/^https?:/.test(obtainedFrom) ? <OutLink href={obtainedFrom} /> : <code>{obtainedFrom}</code>}
            </span>
          )}
        </span>
      ),
    },
  ]
  return (
    <Table
      caption={words.editions}
      isCaptionHidden
      columns={columns}
      rows={editions}
      keyOf={({ sha256, date }) => `${date} ${sha256}`}
    />
  )
}

function Use({
  edition,
  current,
}: {
  readonly edition: EditionRow
  readonly current: string | null
}): ReactNode {
  const words = useWords(listWords)
  if (edition.state === 'loaded')
    return edition.date === current ? (
      <Tag tone="note">{words.inUse}</Tag>
    ) : (
      <span className="muted">{words.kept}</span>
    )
  return (
    <>
      <Tag tone="near">{words.heldState}</Tag>
      <Fold title={words.why}>
        <ul className="lists__reasons">
          {edition.reasons.map((reason) => (
            <li key={reason}>
              <RecordText>{reason}</RecordText>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  )
}
