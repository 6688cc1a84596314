import type { ReactNode } from 'react'
import { Fold } from '../../kit/parts.tsx'
import { Table } from '../../kit/table.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { Columns } from './columns.ts'
import { JurisdictionMark, listId } from './mark.tsx'
import { type Pace, type PaceLane, paceOf, written } from './pace.ts'
import { coverageWords } from './words.ts'

interface PacePictureProps {
  readonly comparison: PagedComparison
  readonly columns: Columns
}

/** The height of a lane in CSS pixels. */
const LANE = 36

/** When each list listed the parties: a lane a list, a circle a step of time. */
export function PacePicture({ comparison, columns }: PacePictureProps): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const pace = paceOf(
    comparison.parties,
    columns.shown.map(({ list }) => list),
  )
  const lanes = pace.lanes.filter(({ steps, undated }) => steps.length + undated > 0)
  if (pace.steps.length === 0) return null
  return (
    <section className="stack" aria-labelledby="pace">
      <h2 id="pace">{words.pace}</h2>
      <p>{words.paceLead}</p>
      <div className="pace">
        <ol>
          {lanes.map((lane) => (
            <li key={lane.list} className="pace__lane">
              <div>
                <JurisdictionMark label={columns.label(lane.list)} />{' '}
                <span>{columns.of(lane.list)?.authority}</span>
                {lane.undated > 0 && (
                  <span className="muted small"> {words.paceUndated(format.number(lane.undated))}</span>
                )}
              </div>
              <Circles pace={pace} lane={lane} />
            </li>
          ))}
        </ol>
        <div className="pace__lane pace__axis" aria-hidden="true">
          <span />
          <svg height="24">
            {written(pace.steps, 8).map((at) => (
              <text key={at} x={`${placeOf(at, pace)}%`} y="16" textAnchor="middle">
                {format.shortDate(pace.steps[at] ?? '')}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <Fold title={words.paceTable}>
        <Table
          caption={words.paceCaption}
          rows={lanes.flatMap(({ list, steps }) => steps.map((step) => ({ list, ...step })))}
          keyOf={({ list, step }) => `${list} ${step}`}
          columns={[
            { head: words.list, isName: true, cell: ({ list }) => listId(list) },
            { head: words.time, cell: ({ step }) => format.shortDate(step) },
            { head: words.listings, isNumber: true, cell: ({ count }) => format.number(count) },
          ]}
        />
      </Fold>
    </section>
  )
}

function placeOf(at: number, { steps }: Pace): number {
  return steps.length < 2 ? 50 : 4 + (92 * at) / (steps.length - 1)
}

function Circles({ pace, lane }: { readonly pace: Pace; readonly lane: PaceLane }): ReactNode {
  return (
    <svg height={LANE} aria-hidden="true">
      <line className="pace__line" x1="0" x2="100%" y1={LANE / 2} y2={LANE / 2} />
      {lane.steps.map(({ step, count }) => (
        <circle
          key={step}
          className="pace__circle"
          cx={`${placeOf(pace.steps.indexOf(step), pace)}%`}
          cy={LANE / 2}
          r={3 + (LANE / 2 - 4) * Math.sqrt(count / pace.most)}
        >
          <title>{`${step}: ${count}`}</title>
        </circle>
      ))}
    </svg>
  )
}
