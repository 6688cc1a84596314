import type { ReactNode } from 'react'
import type { ComparedParty } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import { useWords } from '../../words/language.tsx'
import { SCHEMA_WORDS } from '../../words/vocabulary.ts'
import { Cell, StateSign } from './cell.tsx'
import { type CellState, type Columns, cellOf, isGap } from './columns.ts'
import { JurisdictionMark } from './mark.tsx'
import { coverageWords } from './words.ts'

interface PartyCardProps {
  readonly party: ComparedParty
  readonly columns: Columns
  readonly missingFrom: string | null
}

/** States in which a list has no entry of the party, in the order in which they are told. */
const BLANK: readonly CellState[] = ['not-listed', 'undecided', 'not-yet-knowable', 'unknown']

/** A party where there is no room for a matrix: who lists it since when, then who does not, by what is known. */
export function PartyCard({ party, columns, missingFrom }: PartyCardProps): ReactNode {
  const words = useWords(coverageWords)
  const schemas = useWords(SCHEMA_WORDS)
  const listed = columns.shown
    .flatMap(({ list }) => cellOf(party, list) ?? [])
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => dayOf(a) - dayOf(b))
  const blank = columns.shown
    .flatMap(({ list }) => cellOf(party, list) ?? [])
    .filter(({ entries }) => entries.length === 0)
  return (
    <li className="cov-card">
      <h3>
        <EntryLink entry={party.party}>
          <NameText value={party.caption} />
        </EntryLink>
        <span className="matrix__kind">{schemas[party.schema]}</span>
      </h3>
      <dl>
        {listed.map((cell) => (
          <div key={cell.list}>
            <dt>
              <JurisdictionMark label={columns.label(cell.list)} />
              <span className="hidden">{columns.of(cell.list)?.authority}</span>
            </dt>
            <dd>
              <Cell cell={cell} party={party} isGap={false} />
            </dd>
          </div>
        ))}
        {BLANK.flatMap((state) => {
          const cells = blank.filter((cell) => cell.state === state)
          const lacking = cells.filter(({ list }) => isGap(party, list, missingFrom))
          const others = cells.filter((cell) => !lacking.includes(cell))
          return [
            { state, cells: lacking, isLacking: true },
            { state, cells: others, isLacking: false },
          ]
        })
          .filter(({ cells }) => cells.length > 0)
          .map(({ state, cells, isLacking }) => (
            <div key={`${state} ${isLacking}`}>
              <dt className={isLacking ? 'cov-gap' : undefined}>
                <StateSign state={state}>
                  {state === 'not-listed' && !isLacking ? words.notOnThis : undefined}
                </StateSign>
              </dt>
              <dd>{cells.map(({ list }) => columns.label(list)).join(' · ')}</dd>
            </div>
          ))}
      </dl>
    </li>
  )
}

function dayOf({ entries }: { readonly entries: ComparedParty['cells'][number]['entries'] }): number {
  return Math.min(
    ...entries.map(({ listedOn: { date } }) => (date === null ? Number.POSITIVE_INFINITY : Date.parse(date))),
  )
}
