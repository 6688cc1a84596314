import type { ReactNode } from 'react'
import type { Report } from '../../../../src/record/index.ts'
import { Notice } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { type FlagsOfKind, flagsByKind, isGrave } from './flags-read.ts'
import { reportWords } from './report-words.ts'
import type { Place } from './segments.ts'
import { FLAG_MEANINGS, FLAG_WORDS } from './vocabulary.ts'

/** So many places of one flag are led to. */
const MOST_PLACES = 12

interface CareProps {
  readonly report: Report
  readonly onPlace: (place: Place) => void
}

/** What is poor about a text, what that means, and where. */
export function Care({ report, onPlace }: CareProps): ReactNode {
  const words = useWords(reportWords)
  const kinds = flagsByKind(report.flags, report.length)
  const grave = kinds.filter(({ flag }) => isGrave(flag))
  const slight = kinds.filter(({ flag }) => !isGrave(flag))
  if (kinds.length === 0) return null
  return (
    <div className="stack stack--tight">
      {grave.length > 0 && (
        <Notice tone="near" title={words.care}>
          <Flags kinds={grave} onPlace={onPlace} />
        </Notice>
      )}
      {slight.length > 0 && (
        <details className="fold fold--small" open={grave.length === 0 || undefined}>
          <summary>{words.missing}</summary>
          <Flags kinds={slight} onPlace={onPlace} />
        </details>
      )}
    </div>
  )
}

function Flags({
  kinds,
  onPlace,
}: {
  readonly kinds: readonly FlagsOfKind[]
  readonly onPlace: (place: Place) => void
}): ReactNode {
  const words = useWords(reportWords)
  const flags = useWords(FLAG_WORDS)
  const meanings = useWords(FLAG_MEANINGS)
  const format = useFormat()
  return (
    <ul className="care">
      {kinds.map(({ flag, places }) => (
        <li key={flag} id={`care-${flag}`} tabIndex={-1}>
          <strong className="care__flag">{flags[flag]}</strong> {meanings[flag]}
          {places.length > 0 && (
            <span className="care__places no-print">
              {places.slice(0, MOST_PLACES).map((place, at) => (
                <a
                  key={place.start}
                  href={`#text-${place.start}`}
                  aria-label={`${flags[flag]}, ${words.place(format.number(at + 1))}`}
                  onClick={(event) => {
                    event.preventDefault()
                    onPlace(place)
                  }}
                >
                  {format.number(at + 1)}
                </a>
              ))}
              {places.length > MOST_PLACES && (
                <span>{words.morePlaces(format.number(places.length - MOST_PLACES))}</span>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
