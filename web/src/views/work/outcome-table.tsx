import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { JobReading } from '../../../../src/api/messages.ts'
import type { UpdateDetail } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { ListName } from '../../kit/list-name.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { Fold, Tag, type Tone } from '../../kit/parts.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { whyNot } from './outcomes.ts'
import { workWords } from './words.ts'

const TONE: Readonly<Record<UpdateDetail['state'], Tone>> = {
  loaded: 'note',
  unchanged: 'plain',
  held: 'near',
  unreadable: 'alert',
  missing: 'gone',
  'not-obtained': 'near',
}

interface OutcomeTableProps {
  readonly outcomes: readonly UpdateDetail[]
  readonly isOpen: boolean
}

/** What became of each list, with the reason where it was not taken. */
export function OutcomeTable({ outcomes, isOpen }: OutcomeTableProps): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  if (outcomes.length === 0) return null
  const columns: readonly Column<UpdateDetail>[] = [
    {
      head: words.list,
      isName: true,
      cell: ({ list }) => (
        <Link to="/lists/$list" params={{ list }}>
          <ListName list={list} />
        </Link>
      ),
    },
    { head: words.outcome, cell: (each) => <Outcome outcome={each} /> },
    {
      head: words.edition,
      cell: ({ edition }) => (edition === null ? '–' : <DateText iso={edition} isShort />),
    },
    {
      head: words.entries,
      isNumber: true,
      cell: ({ entries }) => (entries === 0 ? '–' : format.number(entries)),
    },
    { head: words.changed, cell: (each) => <Changed outcome={each} /> },
  ]
  return (
    <Fold title={`${words.outcomes} (${format.number(outcomes.length)})`} isOpen={isOpen}>
      <Table
        caption={words.caption}
        isCaptionHidden
        columns={columns}
        rows={outcomes}
        keyOf={({ list, edition }) => `${list} ${edition}`}
      />
    </Fold>
  )
}

function Outcome({ outcome }: { readonly outcome: UpdateDetail }): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  const { state, inForce, skipped, missingFiles } = outcome
  const reason = whyNot(outcome)
  return (
    <span className="job__outcome">
      <Tag tone={TONE[state]}>{words.became[state]}</Tag>
      {reason !== null && <RecordText>{reason}</RecordText>}
      {inForce !== null && (
        <span className="muted">
          {state === 'loaded' ? words.history(format.date(inForce)) : words.stays(format.date(inForce))}
        </span>
      )}
      {missingFiles.length > 0 && <span className="muted">{words.without(format.list(missingFiles))}</span>}
      {skipped.length > 0 && (
        <span className="muted">
          {words.skipped} <RecordText>{skipped.join('; ')}</RecordText>
        </span>
      )}
    </span>
  )
}

function Changed({ outcome }: { readonly outcome: UpdateDetail }): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  const { state, list, edition, entries, added, removed, changed } = outcome
  if (state !== 'loaded') return '–'
  if (added === entries && removed === 0) return words.first
  if (added + removed + changed === 0) return '–'
  const text = words.changedText(format.number(added), format.number(removed), format.number(changed))
  return (
    <Link to="/changes/$list" params={{ list }} search={edition === null ? {} : { until: edition }}>
      {text}
    </Link>
  )
}

interface ReadingTableProps {
  readonly readings: readonly JobReading[]
  readonly isOpen: boolean
}

/** What became of each document, leading to it. */
export function ReadingTable({ readings, isOpen }: ReadingTableProps): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  if (readings.length === 0) return null
  const columns: readonly Column<JobReading>[] = [
    {
      head: words.file,
      isName: true,
      cell: (each) =>
        each.state === 'unreadable' ? (
          <bdi>{each.file}</bdi>
        ) : (
          <Link to="/reports/$id" params={{ id: each.report }}>
            <bdi>{each.file}</bdi>
          </Link>
        ),
    },
    {
      head: words.outcome,
      cell: (each) =>
        each.state === 'unreadable' ? (
          <span className="job__outcome">
            <Tag tone="alert">{words.became.unreadable}</Tag>
            <RecordText>{each.reason}</RecordText>
          </span>
        ) : (
          <span className="job__outcome">
            <Tag tone="note">{each.state === 'read' ? words.read : words.readBefore}</Tag>
            {each.isEmpty && words.nothingRead}
          </span>
        ),
    },
  ]
  return (
    <Fold title={`${words.outcomesReading} (${format.number(readings.length)})`} isOpen={isOpen}>
      <Table
        caption={words.captionReading}
        isCaptionHidden
        columns={columns}
        rows={readings}
        keyOf={({ file }) => file}
      />
    </Fold>
  )
}
