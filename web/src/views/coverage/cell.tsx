import type { ReactNode } from 'react'
import type { CompareCell, ComparedParty } from '../../../../src/desk/index.ts'
import { DateText } from '../../kit/date-text.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { CellState } from './columns.ts'
import { coverageWords, STATE_WORDS } from './words.ts'

/** The sign beside the word of a state. */
const SIGNS: Readonly<Record<CellState, string>> = {
  listed: '●',
  suspended: '‖',
  delisted: '✕',
  'not-listed': '○',
  undecided: '?',
  'not-yet-knowable': '…',
  unknown: '–',
}

/** A state by sign and word; the date stands in the word's place where there is one. */
export function StateSign({
  state,
  children,
}: {
  readonly state: CellState
  readonly children?: ReactNode
}): ReactNode {
  const states = useWords(STATE_WORDS)
  return (
    <span className={`cov-state cov-state--${state}`}>
      <span className="cov-state__sign" aria-hidden="true">
        {SIGNS[state]}
      </span>
      <span>{children ?? states[state]}</span>
    </span>
  )
}

interface CellProps {
  readonly cell: CompareCell
  readonly party: ComparedParty
  readonly isGap: boolean
}

/** What a list says of a party: since when, how long after the first, and what is out of the ordinary. */
export function Cell({ cell, party, isGap }: CellProps): ReactNode {
  const words = useWords(coverageWords)
  const { state, entries, alike, lag, list } = cell
  if (entries.length === 0)
    return (
      <span className={isGap ? 'cov-gap' : undefined}>
        <StateSign state={state}>{state === 'not-listed' && !isGap ? words.notOnThis : undefined}</StateSign>
        {alike.length > 0 && (
          <span className="cov-cell__note">
            {words.perhaps}{' '}
            {alike.map((entry, at) => (
              <span key={entry}>
                {at > 0 && ', '}
                <EntryLink entry={entry} />
              </span>
            ))}
          </span>
        )}
      </span>
    )
  return (
    <span className="cov-cell">
      {entries.map((entry) => (
        <Listing key={entry.entry} entry={entry} />
      ))}
      <Standing isFirst={party.first?.list === list} isJoint={party.joint.includes(list)} lag={lag} />
    </span>
  )
}

function Listing({ entry }: { readonly entry: CompareCell['entries'][number] }): ReactNode {
  const words = useWords(coverageWords)
  const states = useWords(STATE_WORDS)
  const format = useFormat()
  const { listedOn, status, until, transferred } = entry
  const { date, between } = listedOn
  const state = stateOf(status)
  return (
    <span className="cov-cell__entry">
      <StateSign state={state}>
        <EntryLink entry={entry.entry}>
          {date === null ? words.dayUnknown : <DateText iso={date} isShort />}
        </EntryLink>
      </StateSign>
      {date === null && between !== undefined && (
        <span className="cov-cell__note">
          {between[0] === null
            ? words.firstSeen(format.shortDate(between[1]))
            : words.between(format.shortDate(between[0]), format.shortDate(between[1]))}
        </span>
      )}
      {transferred && <span className="cov-cell__note">{words.takenOver}</span>}
      {status === 'delisted' && (
        <span className="cov-cell__note">
          {until === null ? states.delisted : words.gone(format.shortDate(until))}
        </span>
      )}
      {(status === 'suspended' || status === 'unknown') && (
        <span className="cov-cell__note">
          {status === 'suspended' ? states.suspended : words.notKnownNow}
        </span>
      )}
    </span>
  )
}

function stateOf(status: string): CellState {
  if (status === 'delisted') return 'delisted'
  if (status === 'suspended') return 'suspended'
  return status === 'active' ? 'listed' : 'unknown'
}

interface StandingProps {
  readonly isFirst: boolean
  readonly isJoint: boolean
  readonly lag: number | null
}

/** First, so many days after, or together with others. */
function Standing({ isFirst, isJoint, lag }: StandingProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  if (!isFirst && !isJoint && (lag === null || lag === 0)) return null
  return (
    <span className="cov-cell__standing">
      {isFirst && <span className="cov-first">{words.firstMover}</span>}
      {lag !== null && lag > 0 && (
        <span>
          <span aria-hidden="true">{words.lagAfter(format.number(lag))}</span>
          <span className="hidden">{words.lagAfterLong(format.number(lag), lag)}</span>
        </span>
      )}
      {isJoint && <span className="cov-joint">{words.jointMark}</span>}
    </span>
  )
}
