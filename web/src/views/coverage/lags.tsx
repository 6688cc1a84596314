import type { ReactNode } from 'react'
import type { LagOfPair } from '../../../../src/desk/index.ts'
import { Fold } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { Distance } from './day-picture.ts'
import { lagEnd, lagPlace, lagTicks } from './lag-scale.ts'
import { useSays } from './says.ts'
import { coverageWords, SUBJECT_WORDS } from './words.ts'

/** So many pairs are drawn, those with the most parties. */
const MOST_DRAWN = 12

/** How long authorities took to follow one another: a bar a pair, and a table of all. */
export function Lags({ lags }: { readonly lags: readonly LagOfPair[] }): ReactNode {
  const words = useWords(coverageWords)
  const pairs = lags.filter(({ subject }) => subject === null)
  const drawn = pairs.slice(0, MOST_DRAWN)
  const end = lagEnd(drawn)
  return (
    <section className="stack" aria-labelledby="lags">
      <h2 id="lags">{words.lags}</h2>
      {pairs.length === 0 ? (
        <p>{words.lagNone}</p>
      ) : (
        <>
          <p>{words.lagsLead}</p>
          <div className="lags">
            <ol>
              {drawn.map((lag) => (
                <PairBar key={`${lag.first} ${lag.later}`} lag={lag} end={end} />
              ))}
            </ol>
            <Axis end={end} />
          </div>
          <Fold title={words.lagTable}>
            <LagTable lags={lags} />
          </Fold>
        </>
      )}
    </section>
  )
}

function PairBar({ lag, end }: { readonly lag: LagOfPair; readonly end: number }): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const say = useLagWords()
  const { first, later, parties, joint, quartiles } = lag
  const [low, median, high] = quartiles.map((days) => lagPlace(days, end))
  if (low === undefined || median === undefined || high === undefined) return null
  return (
    <li className="lags__pair">
      <div>
        <span className="lags__names">{words.lagPair(first, later)}</span>
        <span className="muted small">
          {words.lagPairOf(format.number(parties), parties, format.number(joint))}
        </span>
      </div>
      <svg className="lags__bar" aria-hidden="true">
        {lagTicks(end).map((days) => (
          <line
            key={days}
            className="lags__grid"
            x1={`${lagPlace(days, end)}%`}
            x2={`${lagPlace(days, end)}%`}
            y1="0"
            y2="100%"
          />
        ))}
        <line className="lags__line" x1="0" x2="100%" y1="50%" y2="50%" />
        {high - low > 0.5 ? (
          <rect className="lags__box" x={`${low}%`} width={`${high - low}%`} y="25%" height="50%" rx="2" />
        ) : (
          <circle className="lags__box" cx={`${low}%`} cy="50%" r="6" />
        )}
        <line className="lags__median" x1={`${median}%`} x2={`${median}%`} y1="15%" y2="85%" />
      </svg>
      <span className="lags__middle">{say(quartiles[1])}</span>
    </li>
  )
}

function Axis({ end }: { readonly end: number }): ReactNode {
  const say = useLagWords()
  return (
    <div className="lags__pair lags__axis" aria-hidden="true">
      <span />
      <svg className="lags__bar">
        {lagTicks(end).map((days) => (
          <text key={days} x={`${lagPlace(days, end)}%`} y="1em" textAnchor={days === 0 ? 'start' : 'middle'}>
            {say(days)}
          </text>
        ))}
      </svg>
      <span />
    </div>
  )
}

/** A lag in the unit that tells most. */
function useLagWords(): (days: number) => string {
  const words = useWords(coverageWords)
  const says = useSays()
  return (days) => {
    if (days === 0) return words.lagDay0
    return says.length(lengthOf(days))
  }
}

function lengthOf(days: number): Distance {
  if (days < 60) return days === 30 ? { count: 1, unit: 'month' } : { count: days, unit: 'day' }
  if (days < 365) return { count: Math.round(days / 30.44), unit: 'month' }
  return { count: Math.round(days / 365.25), unit: 'year' }
}

function LagTable({ lags }: { readonly lags: readonly LagOfPair[] }): ReactNode {
  const words = useWords(coverageWords)
  const subjects: Readonly<Record<string, string>> = useWords(SUBJECT_WORDS)
  const format = useFormat()
  const number = (value: number | undefined): string => (value === undefined ? '' : format.number(value))
  return (
    <Table
      caption={words.lagCaption}
      rows={lags}
      keyOf={({ first, later, subject }) => `${first} ${later} ${subject ?? ''}`}
      columns={[
        { head: words.lagFirst, isName: true, cell: ({ first }) => first },
        { head: words.lagThen, cell: ({ later }) => later },
        {
          head: words.lagSubject,
          cell: ({ subject }) => (subject === null ? words.lagAll : (subjects[subject] ?? subject)),
        },
        { head: words.lagParties, isNumber: true, cell: ({ parties }) => number(parties) },
        { head: words.lagJoint, isNumber: true, cell: ({ joint }) => number(joint) },
        { head: words.lagQuarter, isNumber: true, cell: ({ quartiles }) => number(quartiles[0]) },
        { head: words.lagMedian, isNumber: true, cell: ({ quartiles }) => number(quartiles[1]) },
        { head: words.lagThird, isNumber: true, cell: ({ quartiles }) => number(quartiles[2]) },
      ]}
    />
  )
}
