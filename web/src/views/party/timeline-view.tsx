import { type ReactNode, useId } from 'react'
import type { PartyView } from '../../../../src/desk/index.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { STATUS_WORDS } from '../../words/vocabulary.ts'
import { JurisdictionMark } from '../coverage/mark.tsx'
import { type Bar, isHistory, type Lane, timelineOf } from './lanes.ts'
import { codeOf } from './standing.ts'
import { partyWords } from './words.ts'

type Designation = PartyView['designations'][number]

interface TimelineOfProps {
  readonly designations: readonly Designation[]
  readonly day: string
  readonly isPast: boolean
}

/** A lane an authority, a bar from listing to lifting. What it draws stands in words beside each lane. */
export function TimelineOf({ designations, day, isPast }: TimelineOfProps): ReactNode {
  const words = useWords(partyWords)
  const format = useFormat()
  const hatch = useId()
  const { lanes, ticks, today } = timelineOf(designations, day)
  return (
    <div className="timeline">
      <svg className="timeline__patterns" aria-hidden="true">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="timeline__hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </svg>
      <ol>
        {lanes.map((lane) => (
          <li key={lane.designation.entry} className="timeline__lane">
            <LaneHead designation={lane.designation} />
            <svg className="timeline__bars" aria-hidden="true">
              {ticks.map(({ at, label }) => (
                <line key={label} className="timeline__grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
              ))}
              {lane.bars.map((bar) => (
                <BarOf key={`${bar.begins.join(' ')} ${bar.ends}`} bar={bar} lane={lane} hatch={hatch} />
              ))}
              <line className="timeline__today" x1={`${today}%`} x2={`${today}%`} y1="0" y2="100%" />
            </svg>
          </li>
        ))}
      </ol>
      <div className="timeline__lane timeline__axis" aria-hidden="true">
        <span />
        <svg>
          {ticks
            .filter(({ at }) => at < today - 9)
            .map(({ at, label }) => (
              <text
                key={label}
                className={at > today - 20 ? 'timeline__near' : undefined}
                x={`${at}%`}
                y="14"
                textAnchor="middle"
              >
                {format.shortDate(label)}
              </text>
            ))}
          <text className="timeline__now" x={`${today}%`} y="14" textAnchor="end">
            {isPast ? format.shortDate(day) : words.today}
          </text>
        </svg>
      </div>
    </div>
  )
}

function LaneHead({ designation }: { readonly designation: Designation }): ReactNode {
  const words = useWords(partyWords)
  const statuses = useWords(STATUS_WORDS)
  const format = useFormat()
  const { list, authority, listedOn, status, periods, entry } = designation
  const { date, between } = listedOn
  const since =
    date !== null
      ? words.barFrom(format.shortDate(date))
      : between === undefined
        ? words.dateUnknown
        : words.barSeen(format.shortDate(between[1]))
  const until = periods.at(-1)?.[1] ?? null
  return (
    <div>
      <a href={`#${entry}`} className="timeline__who">
        <JurisdictionMark
          label={codeOf(list)}
          look={
            status === 'delisted'
              ? 'lifted'
              : status === 'suspended'
                ? 'suspended'
                : status === 'unknown'
                  ? 'unknown'
                  : 'own'
          }
        />{' '}
        <span>{authority}</span>
      </a>
      <span className="timeline__said">
        {since}
        {until !== null && `, ${words.barUntil(format.shortDate(until))}`} ·{' '}
        {isHistory(designation) ? words.closedList : statuses[status]}
      </span>
    </div>
  )
}

interface BarOfProps {
  readonly bar: Bar
  readonly lane: Lane
  readonly hatch: string
}

/** The height of a bar, and where it stands in its lane, in CSS pixels. */
const [TOP, HEIGHT] = [12, 16]

function BarOf({ bar, lane, hatch }: BarOfProps): ReactNode {
  const { begins, ends, end } = bar
  const [early, late] = begins
  const look = end === 'goes-on' ? lane.designation.status : end === 'closed' ? 'closed' : 'delisted'
  return (
    <g className={`timeline__bar timeline__bar--${look}`}>
      {late > early && (
        <rect x={`${early}%`} width={`${late - early}%`} y={TOP} height={HEIGHT} fill={`url(#${hatch})`} />
      )}
      <rect
        className="timeline__solid"
        x={`${late}%`}
        width={`${Math.max(ends - late, 0.3)}%`}
        y={TOP}
        height={HEIGHT}
      />
      {end === 'goes-on' ? null : (
        <line className="timeline__end" x1={`${ends}%`} x2={`${ends}%`} y1={TOP - 5} y2={TOP + HEIGHT + 5} />
      )}
    </g>
  )
}
