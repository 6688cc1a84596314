import type { ReactNode } from 'react'
import { DateText } from '../../kit/date-text.tsx'
import { NameText } from '../../kit/name-text.tsx'
import { EntryLink } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { Columns } from './columns.ts'
import type { CounterMark } from './counter.ts'
import type { Lane, Mark, Zone } from './day-picture.ts'
import { JurisdictionMark } from './mark.tsx'
import { useSays } from './says.ts'
import { coverageWords } from './words.ts'

interface LaneLineProps {
  readonly lane: Lane
  readonly days: readonly string[]
  readonly columns: Columns
}

/** So many names stand in a line of several parties. */
const MOST_NAMES = 8

/** The line of a party, or of several that are listed alike. */
export function LaneLine({ lane, days, columns }: LaneLineProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const { parties, marks, undated } = lane
  const more = parties.length - MOST_NAMES
  return (
    <li className="picture__lane">
      <div className="picture__name">
        {parties.length > 1 && (
          <span className="muted small">{words.alike(format.number(parties.length), parties.length)}</span>
        )}
        <span>
          {parties.slice(0, MOST_NAMES).map(({ party, caption }, at) => (
            <span key={party}>
              {at > 0 && ' · '}
              <EntryLink entry={party}>
                <NameText value={caption} />
              </EntryLink>
            </span>
          ))}
          {more > 0 && ` ${words.andMore(format.number(more))}`}
        </span>
        {undated.length > 0 && (
          <span className="muted small">{words.undated(undated.map(columns.label).join(', '))}</span>
        )}
      </div>
      <Zones
        days={days}
        spanned={shadedSpan(marks)}
        render={(zone) => {
          const here = marks.filter((mark) => mark.zone === zone)
          return here.map((mark) => <MarkOn key={`${mark.list} ${mark.date}`} mark={mark} days={days} />)
        }}
      />
    </li>
  )
}

/** The first and the last day of what was done together. */
function shadedSpan(marks: readonly Mark[]): readonly [string, string] | null {
  const days = marks.flatMap(({ isJoint, date }) => (isJoint ? [date] : [])).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

interface ZonesProps {
  readonly days: readonly string[]
  readonly spanned: readonly [string, string] | null
  readonly render: (zone: Zone) => ReactNode
}

function Zones({ days, spanned, render }: ZonesProps): ReactNode {
  const isIn = (zone: Zone): boolean => spanned !== null && zone >= spanned[0] && zone <= spanned[1]
  return ['before', ...days, 'after'].map((zone) => {
    const isJoint = zone !== 'before' && zone !== 'after' && isIn(zone)
    const ends = isJoint
      ? `${zone === spanned?.[0] ? ' picture__zone--from' : ''}${zone === spanned?.[1] ? ' picture__zone--to' : ''}`
      : ''
    return (
      <div key={zone} className={`picture__zone${isJoint ? ` picture__zone--joint${ends}` : ''}`}>
        {render(zone)}
      </div>
    )
  })
}

/** A mark with what it says for those who do not see it; with its date where it stands outside the days. */
function MarkOn({ mark, days }: { readonly mark: Mark; readonly days: readonly string[] }): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const says = useSays()
  const away = says.away(mark.date, days)
  const look = {
    own: words.markOwn,
    'taken-over': words.markTaken,
    lifted: words.markLifted,
    suspended: words.markSuspended,
    unknown: words.markUnknown,
  }[mark.look]
  const said = mark.isFirst ? `${look}, ${words.markFirst}` : look
  return (
    <span className="picture__mark">
      <span className="hidden">
        {words.markText(`${says.place(mark.jurisdiction)} (${mark.list})`, format.date(mark.date), said)}
      </span>
      <JurisdictionMark label={mark.jurisdiction} look={mark.look} isFirst={mark.isFirst} />
      {away !== null && (
        <span className="picture__when">
          <DateText iso={mark.date} isShort /> <span>{away}</span>
        </span>
      )}
    </span>
  )
}

/** The line of the answers, a mark a day. */
export function CounterLane({
  answers,
  days,
}: {
  readonly answers: readonly CounterMark[]
  readonly days: readonly string[]
}): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const says = useSays()
  return (
    <li className="picture__lane picture__lane--counter">
      <div className="picture__name">
        <strong>{words.chinaLane}</strong>
        <span className="muted small">{words.chinaLaneAbout}</span>
      </div>
      <Zones
        days={days}
        spanned={null}
        render={(zone) =>
          answers
            .filter((answer) => answer.zone === zone)
            .map(({ date, count, answered }) => (
              <span key={date} className="picture__mark picture__mark--counter">
                <span className="hidden">{words.markText(says.place('CN'), format.date(date), '')}</span>
                <JurisdictionMark label="CN" look="counter" count={count} />
                <span className="picture__when">
                  {days.includes(date) ? null : <DateText iso={date} isShort />}
                  <span className="picture__verb">{words.answersVerb}</span>{' '}
                  <span>{answered.join(', ')}</span>
                </span>
              </span>
            ))
        }
      />
    </li>
  )
}
