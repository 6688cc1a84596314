import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { PLACE_OF_WORDS, PLACE_WORDS, placeIn } from '../coverage/places.ts'

/** Jurisdictions in a sentence: "the US, Canada and the EU"; after "of", where the language has a form for it. */
export function usePlaces(): {
  readonly places: (codes: readonly string[]) => string
  readonly placesOf: (codes: readonly string[]) => string
} {
  const words = useWords(PLACE_WORDS)
  const ofWords = useWords(PLACE_OF_WORDS)
  const format = useFormat()
  return {
    places: (codes) => format.list(codes.map((code) => placeIn(words, code))),
    placesOf: (codes) => format.list(codes.map((code) => placeIn(ofWords, code))),
  }
}
