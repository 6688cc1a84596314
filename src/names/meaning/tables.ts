import { fold } from '../script/fold.ts'
import type { HanLibrary } from '../script/han-library.ts'
import { ARABIC } from './arabic.ts'
import { BULGARIAN } from './bulgarian.ts'
import { CHINESE, CHINESE_LAST, CHINESE_OF_PLACES, CHINESE_PLACES } from './chinese.ts'
import { type CuttingTable, cuttingTable } from './cut.ts'
import { englishByWord, type Glossary } from './glossary.ts'
import { GREEK } from './greek.ts'
import { HEBREW } from './hebrew.ts'
import { GREEK_ENDINGS, type InflectedWords, inflectedWords, SLAVIC_ENDINGS } from './inflected.ts'
import { JAPANESE, JAPANESE_LAST, KATAKANA } from './japanese.ts'
import { KOREAN, KOREAN_LAST } from './korean.ts'
import { PERSIAN } from './persian.ts'
import { RUSSIAN } from './russian.ts'
import { ARABIC_ENDINGS, ARABIC_PREFIXES, HEBREW_PREFIXES } from './semitic.ts'
import { UKRAINIAN } from './ukrainian.ts'

/** All tables of words by their meaning, for the fingerprint. */
export const MEANING_TABLES: readonly unknown[] = [
  CHINESE,
  CHINESE_PLACES,
  CHINESE_LAST,
  CHINESE_OF_PLACES,
  JAPANESE,
  JAPANESE_LAST,
  KATAKANA,
  KOREAN,
  KOREAN_LAST,
  RUSSIAN,
  UKRAINIAN,
  BULGARIAN,
  SLAVIC_ENDINGS,
  GREEK,
  GREEK_ENDINGS,
  ARABIC,
  PERSIAN,
  ARABIC_PREFIXES,
  ARABIC_ENDINGS,
  HEBREW,
  HEBREW_PREFIXES,
]

type Words = ReadonlyMap<string, readonly string[]>

/** Makes a table when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}

export const slavicWords: () => InflectedWords = once(() =>
  inflectedWords([RUSSIAN, UKRAINIAN, BULGARIAN], SLAVIC_ENDINGS),
)
export const greekWords: () => InflectedWords = once(() => inflectedWords([GREEK], GREEK_ENDINGS))
export const arabicWords: () => Words = once(() => englishByWord([ARABIC, PERSIAN], fold))
export const hebrewWords: () => Words = once(() => englishByWord([HEBREW], fold))
export const kanaWords: () => CuttingTable = once(() => cuttingTable(englishByWord([KATAKANA], fold), ''))
export const koreanWords: () => CuttingTable = once(() =>
  cuttingTable(englishByWord([KOREAN], fold), KOREAN_LAST),
)

const LAST: Readonly<Record<'chinese' | 'japanese', string>> = {
  chinese: CHINESE_LAST,
  japanese: `${CHINESE_LAST} ${JAPANESE_LAST}`,
}
const hanTables = new Map<string, CuttingTable>()

/** The words that Han letters are cut by, in simplified letters: Chinese before Japanese or the reverse. */
export function hanWords(language: 'chinese' | 'japanese', library: HanLibrary): CuttingTable {
  let table = hanTables.get(language)
  if (table === undefined) {
    const glossaries: readonly Glossary[] = language === 'chinese' ? [CHINESE, JAPANESE] : [JAPANESE, CHINESE]
    const write = (word: string): string => library.simplified(fold(word))
    const english = new Map(englishByWord(glossaries, write))
    for (const place of CHINESE_PLACES.split(' '))
      if (!english.has(place))
        english.set(place, [library.pinyin(place, false).join('').replaceAll('v', 'u')])
    table = cuttingTable(english, LAST[language], language === 'chinese' ? CHINESE_OF_PLACES : '')
    hanTables.set(language, table)
  }
  return table
}
