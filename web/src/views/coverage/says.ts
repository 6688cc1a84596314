import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { type Distance, distance } from './day-picture.ts'
import { PLACE_WORDS, placeIn } from './places.ts'
import { coverageWords } from './words.ts'

/** What several parts of the view say alike. */
export interface Says {
  readonly place: (jurisdiction: string) => string
  readonly places: (jurisdictions: readonly string[]) => string
  /** "8 months" */
  readonly length: (distance: Distance) => string
  /** "8 months before" */
  readonly away: (date: string, days: readonly string[]) => string | null
  readonly parties: (count: number) => string
}

export function useSays(): Says {
  const words = useWords(coverageWords)
  const places = useWords(PLACE_WORDS)
  const format = useFormat()
  const place = (jurisdiction: string): string => placeIn(places, jurisdiction)
  const length = ({ count, unit }: Distance): string => {
    const shown = format.number(count)
    if (unit === 'day') return words.days(shown, count)
    return unit === 'month' ? words.months(shown, count) : words.years(shown, count)
  }
  return {
    place,
    places: (jurisdictions) => format.list(jurisdictions.map(place)),
    length,
    away: (date, days) => {
      const far = distance(date, days)
      if (far === null) return null
      return date < (days[0] ?? '') ? words.beforeIt(length(far)) : words.afterIt(length(far))
    },
    parties: (count) => words.parties(format.number(count), count),
  }
}
