import type { ReactNode } from 'react'
import type { ComparedParty } from '../../../../src/desk/index.ts'
import { NameText } from '../../kit/name-text.tsx'
import { EntryLink, Fold } from '../../kit/parts.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { SCHEMA_WORDS } from '../../words/vocabulary.ts'
import { Cell } from './cell.tsx'
import { type Columns, cellOf, isAnswerOnly, isGap } from './columns.ts'
import { Legend } from './legend.tsx'
import { JurisdictionMark } from './mark.tsx'
import { PartyCard } from './party-card.tsx'
import { useNarrow } from './use-narrow.ts'
import { coverageWords } from './words.ts'

interface MatrixProps {
  readonly comparison: PagedComparison
  readonly columns: Columns
  readonly missingFrom: string | null
  readonly isLoadingMore: boolean
  readonly onMore: (() => void) | null
}

interface Group {
  readonly title: string
  readonly parties: readonly ComparedParty[]
}

/** Every party by every list that has one of them; on a phone a card a party. */
export function Matrix({ comparison, columns, missingFrom, isLoadingMore, onMore }: MatrixProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const isNarrow = useNarrow()
  const { parties, total, counterSanctions } = comparison
  const answers = parties.filter((party) => isAnswerOnly(party, counterSanctions))
  const own = parties.filter((party) => !answers.includes(party))
  const groups: readonly Group[] = [
    { title: words.groupJoint, parties: own.filter(({ joint }) => joint.length > 0) },
    { title: words.groupOthers, parties: own.filter(({ joint }) => joint.length === 0) },
    { title: words.groupAnswers, parties: answers },
  ].filter((group) => group.parties.length > 0)
  return (
    <section className="stack" aria-labelledby="matrix">
      <h2 id="matrix">{words.matrix}</h2>
      <Legend parties={parties} />
      {isNarrow ? (
        groups.map((group, at) => (
          <CardGroup
            key={group.title}
            group={group}
            columns={columns}
            missingFrom={missingFrom}
            isAlone={groups.length === 1}
            isOpen={at === 0}
          />
        ))
      ) : (
        <MatrixTable groups={groups} columns={columns} missingFrom={missingFrom} />
      )}
      {columns.without.length > 0 && (
        <p className="muted small">{words.without(columns.without.map(({ list }) => list).join(', '))}</p>
      )}
      <div className="row" aria-live="polite">
        <span className="muted">
          {onMore === null
            ? words.total(format.number(total), total)
            : words.shownOf(format.number(parties.length), format.number(total))}
        </span>
        {onMore !== null && (
          <button type="button" className="button button--quiet" onClick={onMore} disabled={isLoadingMore}>
            {isLoadingMore ? words.loadingMore : words.more}
          </button>
        )}
      </div>
    </section>
  )
}

interface CardGroupProps {
  readonly group: Group
  readonly columns: Columns
  readonly missingFrom: string | null
  readonly isAlone: boolean
  readonly isOpen: boolean
}

/** The parties of a group as cards; only the first group stands open. */
function CardGroup({ group, columns, missingFrom, isAlone, isOpen }: CardGroupProps): ReactNode {
  const format = useFormat()
  const cards = (
    <ul className="cov-cards">
      {group.parties.map((party) => (
        <PartyCard key={party.party} party={party} columns={columns} missingFrom={missingFrom} />
      ))}
    </ul>
  )
  if (isAlone) return cards
  return (
    <Fold title={`${group.title} (${format.number(group.parties.length)})`} isOpen={isOpen}>
      {cards}
    </Fold>
  )
}

interface MatrixTableProps {
  readonly groups: readonly Group[]
  readonly columns: Columns
  readonly missingFrom: string | null
}

function MatrixTable({ groups, columns, missingFrom }: MatrixTableProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const schemas = useWords(SCHEMA_WORDS)
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="matrix__room" aria-label={words.matrixRegion} tabIndex={0}>
      <table className="matrix">
        <caption className="hidden">{words.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.party}</th>
            {columns.shown.map(({ list, authority, edition, state }) => (
              <th key={list} scope="col">
                <JurisdictionMark label={columns.label(list)} />
                <span className="matrix__authority">{authority}</span>
                <span className="matrix__edition">
                  {edition === null
                    ? state === 'starter'
                      ? words.starterList
                      : list
                    : words.edition(format.shortDate(edition.date))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, parties }) => (
          <tbody key={title}>
            {groups.length > 1 && (
              <tr className="matrix__group">
                <th scope="rowgroup" colSpan={columns.shown.length + 1}>
                  <span>
                    {title} <span className="muted">({format.number(parties.length)})</span>
                  </span>
                </th>
              </tr>
            )}
            {parties.map((party) => (
              <tr key={party.party}>
                <th scope="row">
                  <EntryLink entry={party.party}>
                    <NameText value={party.caption} />
                  </EntryLink>
                  <span className="matrix__kind">{schemas[party.schema]}</span>
                </th>
                {columns.shown.map(({ list }) => {
                  const cell = cellOf(party, list)
                  const gap = isGap(party, list, missingFrom)
                  return (
                    <td key={list} className={gap ? 'matrix__gap' : undefined}>
                      {cell !== null && <Cell cell={cell} party={party} isGap={gap} />}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
