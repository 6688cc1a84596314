import type { ReactNode } from 'react'
import type { CompareCell, ComparedParty } from '../../../../src/desk/index.ts'
import { COUNTER_LIST } from '../../kit/counter-list.ts'
import { EntryLink, Fold } from '../../kit/parts.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { Cell } from './cell.tsx'
import { type Columns, isGap, isTelling, jurisdictionOf, STATES } from './columns.ts'
import { Legend } from './legend.tsx'
import { JurisdictionMark } from './mark.tsx'
import { Wordings } from './wordings.tsx'
import { coverageWords } from './words.ts'

interface OnePartyProps {
  readonly comparison: PagedComparison
  readonly columns: Columns
}

/** One party: what each list says of it, a row a list, and in whose words. */
export function OneParty({ comparison, columns }: OnePartyProps): ReactNode {
  const words = useWords(coverageWords)
  const [party] = comparison.parties
  if (party === undefined) return null
  const cells = party.cells.toSorted(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.lag ?? 1e6) - (b.lag ?? 1e6),
  )
  const isTold = ({ list, entries }: CompareCell): boolean =>
    entries.length > 0 || (isTelling(list, columns) && list !== COUNTER_LIST)
  return (
    <>
      <p>
        <EntryLink entry={party.party}>{words.toParty}</EntryLink>
      </p>
      <section className="stack" aria-labelledby="matrix">
        <h2 id="matrix">{words.listByList}</h2>
        <Rows cells={cells.filter(isTold)} party={party} columns={columns} />
        {cells.some((cell) => !isTold(cell)) && (
          <Fold title={words.sameJurisdiction}>
            <Rows cells={cells.filter((cell) => !isTold(cell))} party={party} columns={columns} />
          </Fold>
        )}
        <Legend parties={[party]} />
      </section>
      <Wordings party={party} columns={columns} />
    </>
  )
}

/** The mark of a list by what it says. */
const LOOKS = {
  listed: 'own',
  suspended: 'suspended',
  delisted: 'lifted',
  unknown: 'none',
  undecided: 'none',
  'not-yet-knowable': 'none',
  'not-listed': 'none',
} as const satisfies Readonly<Record<CompareCell['state'], string>>

interface RowsProps {
  readonly cells: readonly CompareCell[]
  readonly party: ComparedParty
  readonly columns: Columns
}

function Rows({ cells, party, columns }: RowsProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  return (
    <ul className="cov-rows">
      {cells.map((cell) => {
        const list = columns.of(cell.list)
        return (
          <li key={cell.list}>
            <div>
              <JurisdictionMark label={jurisdictionOf(cell.list)} look={LOOKS[cell.state]} />
            </div>
            <div>
              {list?.authority} <span className="code">{cell.list}</span>
              {list?.edition != null && (
                <span className="matrix__kind">{words.edition(format.shortDate(list.edition.date))}</span>
              )}
              {list?.state === 'starter' && <span className="matrix__kind">{words.starterList}</span>}
            </div>
            <Cell cell={cell} party={party} isGap={isGap(party, cell.list, null)} />
          </li>
        )
      })}
    </ul>
  )
}
