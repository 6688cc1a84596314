import { catalogue } from '../../words/language.tsx'

/** How jurisdictions are called in a sentence: by themselves, and after "of". A code that is not here is its own name. */
export const PLACE_WORDS = catalogue({
  en: {
    US: 'the US',
    CA: 'Canada',
    EU: 'the EU',
    GB: 'the UK',
    FR: 'France',
    CH: 'Switzerland',
    AU: 'Australia',
    JP: 'Japan',
    UN: 'the UN',
    CN: 'China',
  },
  fr: {
    US: 'les États-Unis',
    CA: 'le Canada',
    EU: 'l’UE',
    GB: 'le Royaume-Uni',
    FR: 'la France',
    CH: 'la Suisse',
    AU: 'l’Australie',
    JP: 'le Japon',
    UN: 'l’ONU',
    CN: 'la Chine',
  },
})

/** "lists of the US": in French the article changes. */
export const PLACE_OF_WORDS = catalogue({
  en: PLACE_WORDS.en,
  fr: {
    US: 'des États-Unis',
    CA: 'du Canada',
    EU: 'de l’UE',
    GB: 'du Royaume-Uni',
    FR: 'de la France',
    CH: 'de la Suisse',
    AU: 'de l’Australie',
    JP: 'du Japon',
    UN: 'de l’ONU',
    CN: 'de la Chine',
  },
})

/** The name of a jurisdiction by its code. */
export function placeIn(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
