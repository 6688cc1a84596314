import type { ReactNode } from 'react'
import type { ComparedParty } from '../../../../src/desk/index.ts'
import { RecordText } from '../../kit/name-text.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { Columns } from './columns.ts'
import { JurisdictionMark } from './mark.tsx'
import { statedFacts } from './stated.ts'
import { coverageWords } from './words.ts'

interface WordingsProps {
  readonly party: ComparedParty
  readonly columns: Columns
}

interface FactRow {
  readonly id: string
  readonly fact: string
  readonly value: string
  readonly lists: readonly string[]
  readonly compared: string
  readonly isDifferent: boolean
}

/** What each authority says of the party, side by side. */
export function Wordings({ party, columns }: WordingsProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const { wordings } = party
  if (wordings.length === 0) return null
  const giving = wordings.filter(({ reasons }) => reasons !== null && reasons !== '')
  const silent = [
    ...new Set(wordings.filter((each) => !giving.includes(each)).map(({ authority }) => authority)),
  ]
  return (
    <section className="stack" aria-labelledby="wording">
      <h2 id="wording">{words.wording}</h2>
      <p>{words.wordingLead}</p>
      <Facts party={party} columns={columns} />
      <h3>{words.reasonsOf}</h3>
      <div className="cov-wordings">
        {giving.map(({ list, entry, authority, reasons }) => (
          <figure key={entry} className="stack stack--tight">
            <figcaption>
              <JurisdictionMark label={columns.label(list)} /> <strong>{authority}</strong>
              {columns.of(list)?.state === 'starter' && <span className="matrix__kind">{words.standIn}</span>}
            </figcaption>
            <blockquote className="cov-quote">
              <RecordText>{reasons ?? ''}</RecordText>
            </blockquote>
            <p className="small">
              <EntryLink entry={entry} />
            </p>
          </figure>
        ))}
      </div>
      {silent.length > 0 && <p className="muted">{words.silent(format.list(silent))}</p>}
    </section>
  )
}

function Facts({ party, columns }: WordingsProps): ReactNode {
  const words = useWords(coverageWords)
  const { wordings } = party
  const compared = {
    alike: words.alikeAll,
    'less-exact': words.lessExact,
    differs: words.differs,
    'only-one': words.onlyOne,
  }
  const rows: readonly FactRow[] = [
    ...statedFacts(wordings).flatMap(({ fact, agreement, values }) =>
      values.map(({ value, lists }) => ({
        id: `${fact} ${value}`,
        fact: words[fact],
        value,
        lists,
        compared: compared[agreement],
        isDifferent: agreement === 'differs',
      })),
    ),
    ...wordings.flatMap(({ list, entry, legalBasis }) =>
      legalBasis === null
        ? []
        : [
            {
              id: entry,
              fact: words.legalBasis,
              value: legalBasis,
              lists: [list],
              compared: words.ownBasis,
              isDifferent: false,
            },
          ],
    ),
  ]
  if (rows.length === 0) return <p className="muted">{words.noFacts}</p>
  return (
    <div className="cov-facts">
      <Table
        caption={words.wordingCaption}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { head: words.fact, isName: true, cell: ({ fact }) => fact },
          {
            head: words.asStated,
            cell: ({ value, isDifferent }) => asStated(value, isDifferent),
          },
          {
            head: words.statedBy,
            cell: ({ lists }) => statedBy(lists, columns),
          },
          { head: words.compared, cell: (row) => row.compared },
        ]}
      />
    </div>
  )
}

function asStated(value: string, isDifferent: boolean): ReactNode {
  const text = <RecordText>{value}</RecordText>
  return isDifferent ? <mark>{text}</mark> : text
}

function statedBy(lists: readonly string[], columns: Columns): ReactNode {
  return lists.map((list) => (
    <span key={list} className="cov-by">
      <JurisdictionMark label={columns.label(list)} />
      <span className="hidden">{columns.of(list)?.authority}</span>
    </span>
  ))
}
