import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Notice } from '../../kit/parts.tsx'
import type { PagedComparison } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import type { Asked } from './asked.ts'
import { columnsOf } from './columns.ts'
import { CounterBeside } from './counter-beside.tsx'
import { daysFrom } from './day-picture.ts'
import { DayPicture } from './day-picture-view.tsx'
import { Found } from './found.tsx'
import { Gaps } from './gaps.tsx'
import { Lags } from './lags.tsx'
import { Matrix } from './matrix.tsx'
import { OneParty } from './one-party.tsx'
import { PacePicture } from './pace-view.tsx'
import { RestsOn } from './rests-on.tsx'
import { coverageWords } from './words.ts'

export interface ComparedProps {
  readonly asked: Asked
  readonly comparison: PagedComparison
  readonly isLoadingMore: boolean
  /** `null`: all are here. */
  readonly onMore: (() => void) | null
}

/** The answer: what was found, the picture of it, who is on which list, who has not followed, and how long it took. */
export function Compared({ asked, comparison, isLoadingMore, onMore }: ComparedProps): ReactNode {
  const words = useWords(coverageWords)
  const columns = columnsOf(comparison, asked.missingFrom ?? null)
  const days = asked.from !== undefined && asked.to !== undefined ? daysFrom(asked.from, asked.to) : null
  if (comparison.parties.length === 0)
    return (
      <>
        <StarterNotice comparison={comparison} />
        <div aria-live="polite">
          <Notice tone="plain" title={words.nothing}>
            <p>{words.nothingMeans}</p>
          </Notice>
        </div>
        <RestsOn comparison={comparison} />
      </>
    )
  const isOne = asked.party !== undefined && comparison.parties.length === 1
  return (
    <>
      <div className="stack">
        {!isOne && <Found asked={asked} comparison={comparison} />}
        <StarterNotice comparison={comparison} />
      </div>
      {isOne ? (
        <OneParty comparison={comparison} columns={columns} />
      ) : (
        <>
          {days === null ? (
            <PacePicture comparison={comparison} columns={columns} />
          ) : (
            <DayPicture comparison={comparison} days={days} columns={columns} />
          )}
          <CounterBeside
            comparison={comparison}
            span={days === null ? null : { from: days[0] ?? '', to: days.at(-1) ?? '' }}
          />
          <Matrix
            comparison={comparison}
            columns={columns}
            missingFrom={asked.missingFrom ?? null}
            isLoadingMore={isLoadingMore}
            onMore={onMore}
          />
          <Gaps comparison={comparison} columns={columns} missingFrom={asked.missingFrom ?? null} />
          <Lags lags={comparison.lags} />
        </>
      )}
      {isOne && <CounterBeside comparison={comparison} span={null} />}
      <RestsOn comparison={comparison} />
    </>
  )
}

/** Who is not in the starter record may well be listed: said before anything is read from it. */
function StarterNotice({ comparison }: { readonly comparison: PagedComparison }): ReactNode {
  const words = useWords(coverageWords)
  const format = useFormat()
  const starter = comparison.lists.filter(({ state }) => state === 'starter')
  if (starter.length === 0) return null
  const isAll = starter.length === comparison.lists.length
  return (
    <Notice tone="near" title={words.starterTitle}>
      <p>{isAll ? words.starterAll : words.starterSome(format.list(starter.map(({ list }) => list)))}</p>
      <p>
        <Link to="/lists">{words.loadLists}</Link>
      </p>
    </Notice>
  )
}
