import type { ReactNode } from 'react'
import type { DateMention } from '../../../../src/record/index.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { DayText } from './day-text.tsx'
import type { Lit } from './lit.ts'
import { PlaceLink } from './place-link.tsx'
import { reportWords } from './report-words.ts'
import { WordsOfReport } from './words-of-report.tsx'

interface DaysReadProps {
  readonly text: string
  readonly dates: readonly DateMention[]
  readonly language: string | null
  readonly onPlace: (lit: Lit) => void
}

/** The words for days in a report and the days that they mean, as far as the text tells. */
export function DaysRead({ text, dates, language, onPlace }: DaysReadProps): ReactNode {
  const words = useWords(reportWords)
  const format = useFormat()
  if (dates.length === 0) return null
  const byWords = Map.groupBy(dates, ({ start, end, iso }) => `${iso ?? ''} ${text.slice(start, end)}`)
  return (
    <section className="stack stack--tight" aria-labelledby="days">
      <h2 id="days">{words.days}</h2>
      <ul className="days">
        {[...byWords].map(([key, same]) => {
          const [first] = same
          return first === undefined ? null : (
            <li key={key}>
              <PlaceLink lit={{ key: `day ${key}`, places: same }} onPlace={onPlace}>
                <WordsOfReport language={language} text={text.slice(first.start, first.end)} />
              </PlaceLink>{' '}
              {first.iso === null ? (
                <span className="muted small">{words.openDay}</span>
              ) : (
                format.date(first.iso) !== text.slice(first.start, first.end) && (
                  <span className="muted small">
                    <DayText edtf={first.iso} />
                  </span>
                )
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
