import type { ReactNode } from 'react'
import type { Coverage, Hit } from '../../../../src/desk/index.ts'
import { useListOf } from '../../kit/list-name.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { type Place, standingOf } from './standing.ts'
import { answerWords } from './words.ts'

interface NotListedProps {
  readonly coverage: readonly Coverage[]
  readonly designations: Hit['designations']
}

/** Who has not listed the party, in which editions; and whose lists could not tell. */
export function NotListed({ coverage, designations }: NotListedProps): ReactNode {
  const words = useWords(answerWords)
  const { notListed, notInStarter, unknown } = standingOf(coverage, designations)
  return (
    <section className="standing">
      <Places title={words.notListedBy} hint={words.notListedHint} places={notListed} />
      <Places title={words.notInStarter} hint={words.notInStarterHint} places={notInStarter} />
      <Places title={words.notKnown} hint={words.notKnownHint} places={unknown} isUndated />
    </section>
  )
}

interface PlacesProps {
  readonly title: string
  readonly hint: string
  readonly places: readonly Place[]
  /** Without the editions: they do not tell. */
  readonly isUndated?: boolean
}

function Places({ title, hint, places, isUndated = false }: PlacesProps): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const listOf = useListOf()
  if (places.length === 0) return null
  const named = places.map((place) => ({
    ...place,
    name: place.code.startsWith('xx-')
      ? (listOf(place.code)?.authority ?? place.code)
      : format.place(place.code),
    date: isUndated ? null : newestOf(place),
  }))
  return (
    <div className="standing__row">
      <h3 className="hit__title">{title}</h3>
      <ul className="standing__places">
        {named
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map(({ code, name, date }) => (
            <li key={code}>
              <span>{name}</span>
              {date !== null && (
                <span className="standing__edition"> {words.edition(format.shortDate(date))}</span>
              )}
            </li>
          ))}
      </ul>
      <p className="small muted">{hint}</p>
    </div>
  )
}

/** The day of the newest edition that tells. */
function newestOf({ lists }: Place): string | null {
  const dates = lists.flatMap(({ edition, state }) =>
    state === 'loaded' && edition !== null ? [edition.date] : [],
  )
  return dates.toSorted().at(-1) ?? null
}
