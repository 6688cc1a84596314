import type { CSSProperties, ReactNode } from 'react'
import { Fold } from '../../kit/parts.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import type { Columns } from './columns.ts'
import { counterGroups, counterMarks } from './counter.ts'
import { type Lane, lanesOf } from './day-picture.ts'
import { JurisdictionMark } from './mark.tsx'
import { CounterLane, LaneLine } from './picture-lane.tsx'
import { coverageWords } from './words.ts'

interface DayPictureProps {
  readonly comparison: PagedComparison
  readonly days: readonly string[]
  readonly columns: Columns
}

/** Some days side by side, with what came before and after; a line a party, a mark a listing, and the answers below. */
export function DayPicture({ comparison, days, columns }: DayPictureProps): ReactNode {
  const words = useWords(coverageWords)
  const lanes = lanesOf(comparison, days)
  const joint = lanes.filter(({ isJoint }) => isJoint)
  const others = lanes.filter(({ isJoint }) => !isJoint)
  const count = others.reduce((sum, { parties }) => sum + parties.length, 0)
  const format = useFormat()
  const answers = counterMarks(counterGroups(comparison), days)
  const isFolded = joint.length > 0 && others.length > 3
  const laneOf = (lane: Lane): ReactNode => (
    <LaneLine key={lane.parties[0]?.party} lane={lane} days={days} columns={columns} />
  )
  return (
    <section className="stack" aria-labelledby="picture">
      <h2 id="picture">{words.picture}</h2>
      <p>{words.pictureLead}</p>
      <div className="picture" style={{ '--days': days.length } as CSSProperties}>
        <Axis days={days} />
        <ol className="picture__lanes">
          {(isFolded ? joint : lanes).map(laneOf)}
          {answers.length > 0 && <CounterLane answers={answers} days={days} />}
        </ol>
        {isFolded && (
          <Fold title={words.others(format.number(count), count)}>
            <Axis days={days} />
            <ol className="picture__lanes">{others.map(laneOf)}</ol>
          </Fold>
        )}
      </div>
      <MarkKey lanes={lanes} />
    </section>
  )
}

function Axis({ days }: { readonly days: readonly string[] }): ReactNode {
  const words = useWords(coverageWords)
  const { language } = useLanguage()
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const part = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(day))
  return (
    <div className="picture__axis" aria-hidden="true">
      <span />
      <span>{words.before}</span>
      {days.map((day) => (
        <span key={day}>
          <span className="picture__weekday">{part(day, { weekday: 'short' })}</span>
          <strong>{part(day, { day: 'numeric' })}</strong>
          <span className="picture__month">{part(day, { month: 'short', year: 'numeric' })}</span>
        </span>
      ))}
      <span>{words.after}</span>
    </div>
  )
}

/** What the marks that are drawn mean. */
function MarkKey({ lanes }: { readonly lanes: readonly Lane[] }): ReactNode {
  const words = useWords(coverageWords)
  const looks = new Set(lanes.flatMap(({ marks }) => marks.map(({ look }) => look)))
  const said = [
    ['own', words.markOwn],
    ['taken-over', words.markTaken],
    ['lifted', words.markLifted],
    ['suspended', words.markSuspended],
    ['unknown', words.markUnknown],
  ] as const
  return (
    <ul className="coverage__key small" aria-label={words.marks}>
      {said
        .filter(([look]) => looks.has(look))
        .map(([look, meaning]) => (
          <li key={look}>
            <JurisdictionMark label="EU" look={look} /> {meaning}
          </li>
        ))}
      <li>
        <JurisdictionMark label="EU" isFirst /> {words.markFirst}
      </li>
    </ul>
  )
}
