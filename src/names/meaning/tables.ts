import type { HanLibrary } from '../script/east-asian/han-library.ts'
import { fold } from '../script/fold.ts'
import { type CuttingTable, cuttingTable } from './cut.ts'
import { dictionaryOf, placesOfDictionary, type DictionaryWords as Words } from './dictionary.ts'
import { englishByWord, type Glossary, withAlternatives } from './glossary.ts'
import {
  GREEK_ENDINGS,
  type InflectedWords,
  inflectedWords,
  SLAVIC_ENDINGS,
  withLemmas,
} from './inflected.ts'
import { ARABIC_ENDINGS, ARABIC_PREFIXES, HEBREW_PREFIXES } from './semitic.ts'
import { ARABIC } from './words/arabic.ts'
import { ARABIC_FIELDS } from './words/arabic-fields.ts'
import { ARABIC_FURTHER } from './words/arabic-further.ts'
import { BULGARIAN } from './words/bulgarian.ts'
import { BULGARIAN_FURTHER } from './words/bulgarian-further.ts'
import {
  CHINESE,
  CHINESE_LAST,
  CHINESE_OF_PLACES,
  CHINESE_PLACES,
  HAN_FIRST,
  HAN_LETTERS,
} from './words/chinese.ts'
import { CHINESE_COMPANIES } from './words/chinese-companies.ts'
import { CHINESE_FIELDS } from './words/chinese-fields.ts'
import { CHINESE_FURTHER } from './words/chinese-further.ts'
import { CHINESE_INSTITUTIONS, CHINESE_SHORT_NAMES } from './words/chinese-institutions.ts'
import { CHINESE_PLACES_IN_SLAVIC } from './words/chinese-places-in-slavic.ts'
import { CHINESE_TRADES, FOREIGN_PLACES } from './words/chinese-trades.ts'
import { GREEK } from './words/greek.ts'
import { GREEK_FIELDS } from './words/greek-fields.ts'
import { GREEK_FURTHER } from './words/greek-further.ts'
import { GREEK_TRADES } from './words/greek-trades.ts'
import { HEBREW } from './words/hebrew.ts'
import { HEBREW_FIELDS } from './words/hebrew-fields.ts'
import { JAPANESE, JAPANESE_LAST, KATAKANA, LETTER_NAMES } from './words/japanese.ts'
import { JAPANESE_FIELDS } from './words/japanese-fields.ts'
import { KATAKANA_FIELDS } from './words/katakana-fields.ts'
import { KOREAN, KOREAN_LAST } from './words/korean.ts'
import { KOREAN_FIELDS } from './words/korean-fields.ts'
import { PERSIAN } from './words/persian.ts'
import { PERSIAN_FIELDS } from './words/persian-fields.ts'
import { ARABIC_PHRASES, GREEK_PHRASES, HEBREW_PHRASES, SLAVIC_PHRASES } from './words/phrases.ts'
import { RUSSIAN } from './words/russian.ts'
import { RUSSIAN_ABBREVIATIONS } from './words/russian-abbreviations.ts'
import { RUSSIAN_FIELDS } from './words/russian-fields.ts'
import { RUSSIAN_FURTHER } from './words/russian-further.ts'
import { RUSSIAN_TRADES } from './words/russian-trades.ts'
import { SLAVIC_COUNTRIES } from './words/slavic-countries.ts'
import { UKRAINIAN } from './words/ukrainian.ts'
import { UKRAINIAN_FIELDS } from './words/ukrainian-fields.ts'
import { WORLD_COMPANIES } from './words/world-companies.ts'
import { WORLD_GROUPS } from './words/world-groups.ts'
import { WORLD_NAMES_BY_SOUND } from './words/world-names-by-sound.ts'

/** Where two have a word, the first counts. */
const ALL_CHINESE: readonly Glossary[] = [
  CHINESE_SHORT_NAMES,
  WORLD_GROUPS,
  CHINESE_INSTITUTIONS,
  WORLD_COMPANIES,
  CHINESE_COMPANIES,
  CHINESE_TRADES,
  FOREIGN_PLACES,
  CHINESE,
  CHINESE_FURTHER,
]

/** All tables of words by their meaning, for the fingerprint. */
export const MEANING_TABLES: readonly unknown[] = [
  ALL_CHINESE,
  WORLD_NAMES_BY_SOUND,
  CHINESE_FIELDS,
  JAPANESE_FIELDS,
  RUSSIAN_FIELDS,
  GREEK_FIELDS,
  ARABIC_FIELDS,
  PERSIAN_FIELDS,
  RUSSIAN_TRADES,
  UKRAINIAN_FIELDS,
  GREEK_TRADES,
  HEBREW_FIELDS,
  KOREAN_FIELDS,
  KATAKANA_FIELDS,
  CHINESE_PLACES,
  CHINESE_LAST,
  CHINESE_OF_PLACES,
  HAN_FIRST,
  HAN_LETTERS,
  JAPANESE,
  JAPANESE_LAST,
  KATAKANA,
  LETTER_NAMES,
  KOREAN,
  KOREAN_LAST,
  RUSSIAN,
  RUSSIAN_FURTHER,
  RUSSIAN_ABBREVIATIONS,
  UKRAINIAN,
  BULGARIAN,
  BULGARIAN_FURTHER,
  SLAVIC_COUNTRIES,
  CHINESE_PLACES_IN_SLAVIC,
  SLAVIC_ENDINGS,
  GREEK,
  GREEK_FURTHER,
  GREEK_ENDINGS,
  ARABIC,
  PERSIAN,
  ARABIC_FURTHER,
  ARABIC_PREFIXES,
  ARABIC_ENDINGS,
  HEBREW,
  HEBREW_PREFIXES,
  SLAVIC_PHRASES,
  GREEK_PHRASES,
  ARABIC_PHRASES,
  HEBREW_PHRASES,
]

/** Makes a table when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}

export const slavicWords: () => InflectedWords = once(() =>
  inflectedWords(
    [
      RUSSIAN_ABBREVIATIONS,
      RUSSIAN,
      UKRAINIAN,
      BULGARIAN,
      BULGARIAN_FURTHER,
      RUSSIAN_FURTHER,
      SLAVIC_COUNTRIES,
      CHINESE_PLACES_IN_SLAVIC,
      WORLD_NAMES_BY_SOUND,
    ],
    SLAVIC_ENDINGS,
    [RUSSIAN_FIELDS, RUSSIAN_TRADES, UKRAINIAN_FIELDS],
  ),
)
const greekOfTable: () => InflectedWords = once(() =>
  inflectedWords([GREEK, GREEK_FURTHER, WORLD_NAMES_BY_SOUND], GREEK_ENDINGS, [GREEK_FIELDS, GREEK_TRADES]),
)
const greekWithDictionary: () => InflectedWords = once(() =>
  withLemmas(greekOfTable(), dictionaryOf('greek') ?? new Map()),
)

const slavicWithDictionary: () => InflectedWords = once(() =>
  withLemmas(slavicWords(), dictionaryOf('bulgarian') ?? new Map()),
)

/** Slavic words with those of a dictionary that these tables have not; null where none was loaded. */
export function slavicWordsOfDictionary(): InflectedWords | null {
  return dictionaryOf('bulgarian') === null ? null : slavicWithDictionary()
}

/** Greek words, with those of a dictionary where it was loaded. */
export function greekWords(): InflectedWords {
  return dictionaryOf('greek') === null ? greekOfTable() : greekWithDictionary()
}
export const arabicWords: () => Words = once(() =>
  englishByWord([ARABIC, PERSIAN, ARABIC_FURTHER], fold, [
    ARABIC_FIELDS,
    PERSIAN_FIELDS,
    WORLD_NAMES_BY_SOUND,
  ]),
)
export const hebrewWords: () => Words = once(() =>
  englishByWord([HEBREW], fold, [HEBREW_FIELDS, WORLD_NAMES_BY_SOUND]),
)
export const kanaWords: () => CuttingTable = once(() =>
  cuttingTable(englishByWord([KATAKANA], fold, [KATAKANA_FIELDS, WORLD_NAMES_BY_SOUND]), ''),
)
export const koreanWords: () => CuttingTable = once(() =>
  cuttingTable(englishByWord([KOREAN], fold, [KOREAN_FIELDS, WORLD_NAMES_BY_SOUND]), KOREAN_LAST),
)

/** Words of the dictionary in Han letters are no longer. */
const LONGEST_OF_DICTIONARY = 14

const GROUP = '集团'
/** Groups are called by fewer letters as others are too. */
const SHORTEST_OF_GROUP = 4

const LAST: Readonly<Record<'chinese' | 'japanese', string>> = {
  chinese: CHINESE_LAST,
  japanese: `${CHINESE_LAST} ${JAPANESE_LAST}`,
}
const hanTables = new Map<string, CuttingTable>()

/** The same with the words of dictionaries that these tables have not; null where none was loaded. */
export function hanWordsOfDictionary(
  language: 'chinese' | 'japanese',
  library: HanLibrary,
): CuttingTable | null {
  const [chinese, japanese] = [dictionaryOf('chinese'), dictionaryOf('japanese')]
  if (chinese === null || japanese === null) return null
  const id = `${language}, dictionary`
  let table = hanTables.get(id)
  if (table === undefined) {
    const own = hanWords(language, library)
    const english = new Map(own.english)
    addNew(english, ofBoth(language, chinese, japanese, library.simplified), (word) => word)
    addNew(english, dictionaryOf('chineseNames') ?? new Map(), (word) => word)
    for (const [letter, means] of hanLetters()) if (!english.has(letter)) english.set(letter, means)
    const letters = [...hanLetters().keys()]
    table = {
      ...own,
      english,
      longest: Math.max(own.longest, LONGEST_OF_DICTIONARY),
      first: new Set([...own.first, ...letters]),
      last: new Set([...own.last, ...letters]),
    }
    hanTables.set(id, table)
  }
  return table
}

/** The words of both dictionaries in simplified letters, for a name in letters that are not simplified may be of either language. */
function ofBoth(
  language: 'chinese' | 'japanese',
  chinese: Words,
  japanese: Words,
  simplified: (word: string) => string,
): Words {
  const ofJapan = new Map(Array.from(japanese, ([word, means]) => [simplified(word), means]))
  const [own, other] = language === 'japanese' ? [ofJapan, chinese] : [chinese, ofJapan]
  const words = new Map(own)
  for (const [word, means] of other) words.set(word, withAlternatives(own.get(word) ?? means, means))
  return words
}

function addNew(
  english: Map<string, readonly string[]>,
  words: Words,
  write: (word: string) => string,
): void {
  for (const [word, means] of words) {
    const written = write(word)
    if (!english.has(written)) english.set(written, means)
  }
}

/** Whether a text in simplified letters is, whole, what Chinese calls a company or a group by: a name, and no word. */
export function isProperNameInHan(text: string): boolean {
  return properNamesInHan().has(text)
}

const properNamesInHan = once(
  () => new Set(englishByWord([WORLD_GROUPS, WORLD_COMPANIES, CHINESE_COMPANIES], (word) => word).keys()),
)

/** Whether a folded word of another script is, whole, what a company or a group of the world is called by. */
export function isProperNameBySound(word: string): boolean {
  return properNamesBySound().has(word)
}

const properNamesBySound = once(() => new Set(englishByWord([WORLD_NAMES_BY_SOUND], fold).keys()))

/** Words of one Han letter that brands are made of. */
export const hanLetters: () => Words = once(() => englishByWord([HAN_LETTERS], fold))

/** The letters of English by their names in katakana. */
export const letterNames: () => CuttingTable = once(() =>
  cuttingTable(englishByWord([LETTER_NAMES], fold), ''),
)

const kanaWithDictionary: () => CuttingTable = once(() => {
  const english = new Map(kanaWords().english)
  addNew(english, dictionaryOf('japanese') ?? new Map(), fold)
  return cuttingTable(english, '')
})

/** Words in katakana, with those of a dictionary where it was loaded. */
export function kanaWordsOfDictionary(): CuttingTable {
  return dictionaryOf('japanese') === null ? kanaWords() : kanaWithDictionary()
}

/** The words that Han letters are cut by, in simplified letters: Chinese before Japanese or the reverse. */
export function hanWords(language: 'chinese' | 'japanese', library: HanLibrary): CuttingTable {
  let table = hanTables.get(language)
  if (table === undefined) {
    const glossaries: readonly Glossary[] =
      language === 'chinese' ? [...ALL_CHINESE, JAPANESE] : [JAPANESE, ...ALL_CHINESE]
    const write = (word: string): string => library.simplified(fold(word))
    const fields = [CHINESE_FIELDS, JAPANESE_FIELDS]
    const further = language === 'chinese' ? fields : fields.toReversed()
    const english = new Map(englishByWord(glossaries, write, further))
    const pinyin = (word: string): string => library.pinyin(word, false).join('').replaceAll('v', 'u')
    // What a company of China calls itself in English may be another's name as it is read.
    for (const name of englishByWord([CHINESE_COMPANIES], write).keys()) {
      const [only, ...others] = english.get(name) ?? []
      if (only !== undefined && others.every((word) => word.endsWith('?')))
        english.set(name, [`${only}|${pinyin(name)}`, ...others])
    }
    // 集团 is a part of the legal form in 集团有限公司.
    for (const [name, means] of englishByWord(
      [CHINESE_SHORT_NAMES, CHINESE_INSTITUTIONS, WORLD_COMPANIES, CHINESE_COMPANIES],
      write,
    )) {
      const own = name.endsWith(GROUP) ? name.slice(0, -GROUP.length) : ''
      if (own.length >= SHORTEST_OF_GROUP && !english.has(own)) english.set(own, means)
    }
    for (const place of CHINESE_PLACES.split(' '))
      if (!english.has(place)) english.set(place, [pinyin(place)])
    table =
      language === 'chinese'
        ? cuttingTable(english, LAST.chinese, CHINESE_OF_PLACES, HAN_FIRST, placesOfDictionary() ?? [])
        : cuttingTable(english, LAST.japanese, '', HAN_FIRST)
    hanTables.set(language, table)
  }
  return table
}
