import type { ReactNode } from 'react'
import type { ComparedParty } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { type Columns, isGap, isTelling } from './columns.ts'
import { type GapRow, gapRows } from './findings.ts'
import { coverageWords } from './words.ts'

interface GapsProps {
  readonly comparison: PagedComparison
  readonly columns: Columns
  readonly missingFrom: string | null
}

/** Which list lacks whom; what cannot be known stands apart from what is lacking. */
export function Gaps({ comparison, columns, missingFrom }: GapsProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const { counted, rows } = gapRows(comparison, (party, list) => isGap(party, list, missingFrom))
  const isStarter = comparison.lists.every(({ state }) => state === 'starter')
  const shown = rows.filter(({ list }) =>
    missingFrom === null ? isTelling(list, columns) : list === missingFrom,
  )
  if (counted === 0 || (shown.length === 0 && !isStarter)) return null
  const earlyNames = ({ early }: GapRow): ReactNode => names(early, counted)
  return (
    <section className="stack" aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps}</h2>
      {isStarter ? (
        <p>{words.noGapsStarter}</p>
      ) : (
        <>
          <p>{words.gapsLead(format.number(counted), counted)}</p>
          <div className="cov-facts">
            <Table
              caption={words.gaps}
              isCaptionHidden
              rows={shown}
              keyOf={({ list }) => list}
              columns={[
                {
                  head: words.gapList,
                  isName: true,
                  cell: ({ list }) => listName(comparison, list),
                },
                {
                  head: words.gapLacking,
                  cell: ({ lacking }) => names(lacking, counted),
                },
                ...(shown.some(({ early }) => early.length > 0)
                  ? [{ head: words.gapEarly, cell: earlyNames }]
                  : []),
                { head: words.gapOpen, cell: ({ open }) => names(open, counted) },
              ]}
            />
          </div>
        </>
      )}
    </section>
  )
}

function listName(comparison: PagedComparison, list: string): ReactNode {
  return <ListName comparison={comparison} list={list} />
}

function names(parties: readonly ComparedParty[], all: number): ReactNode {
  return <Names parties={parties} all={all} />
}

function ListName({
  comparison,
  list,
}: {
  readonly comparison: PagedComparison
  readonly list: string
}): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const found = comparison.lists.find((each) => each.list === list)
  return (
    <>
      {found?.authority}
      <span className="matrix__kind">
        <span className="code">{list}</span>
        {found?.edition != null && ` · ${words.edition(format.shortDate(found.edition.date))}`}
      </span>
    </>
  )
}

/** So many names stand in a cell; the matrix has all. */
const MOST_NAMES = 6

function Names({
  parties,
  all,
}: {
  readonly parties: readonly ComparedParty[]
  readonly all: number
}): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  if (parties.length === 0) return <span className="muted">{words.none}</span>
  if (parties.length === all && all > 3) return words.allOf(format.number(all))
  const more = parties.length - MOST_NAMES
  return (
    <>
      <strong>{format.number(parties.length)}</strong>
      <span className="small">
        {words.colon}
        {parties.slice(0, MOST_NAMES).map(({ party, caption }, at) => (
          <span key={party}>
            {at > 0 && words.semicolon}
            <EntryLink entry={party}>
              <NameText value={caption} />
            </EntryLink>
          </span>
        ))}
        {more > 0 && ` ${words.andMore(format.number(more))}`}
      </span>
    </>
  )
}
