/** Which editions of the dictionaries the words are from: raised with them. */
export const DICTIONARY_VERSION =
  'CC-CEDICT 2026-01-04 with its names, EDICT 2021-02-03, FreeDict ell-eng and eng-bul 2022-12-07'

/** Words with their English, `edge` or `mission|task`, as `meaningToken` takes it. */
export type DictionaryWords = ReadonlyMap<string, readonly string[]>

/** The words of dictionaries that no table here has, from `bench/tables/dictionary-words.py`. */
interface Dictionaries {
  /** Of CC-CEDICT, in simplified letters. */
  chinese: DictionaryWords | null
  /** Names of CC-CEDICT: of foreign places and people, companies, institutions. */
  chineseNames: DictionaryWords | null
  /** Of EDICT: in Han letters as Japan writes them, and in katakana. */
  japanese: DictionaryWords | null
  /** Of FreeDict. */
  greek: DictionaryWords | null
  bulgarian: DictionaryWords | null
}

const loaded: Dictionaries = {
  chinese: null,
  chineseNames: null,
  japanese: null,
  greek: null,
  bulgarian: null,
}
let places: readonly string[] | null = null

/** The words of a language; null before they were loaded. */
export function dictionaryOf(language: keyof Dictionaries): DictionaryWords | null {
  return loaded[language]
}

/** Places of China that English calls as pinyin does, of CC-CEDICT, in simplified letters; null before they were loaded. */
export function placesOfDictionary(): readonly string[] | null {
  return places
}

/** Loads the words that are met in Han letters and kana. Idempotent. */
export async function loadHanDictionaries(): Promise<void> {
  if (loaded.chinese !== null) return
  const [{ CHINESE_WORDS }, { CHINESE_NAMES, CHINESE_PLACE_NAMES }, { JAPANESE_WORDS }] = await Promise.all([
    import('./dictionary/chinese-words.ts'),
    import('./dictionary/chinese-names.ts'),
    import('./dictionary/japanese-words.ts'),
  ])
  loaded.chinese ??= wordsOf(CHINESE_WORDS)
  loaded.chineseNames ??= wordsOf(CHINESE_NAMES)
  places ??= CHINESE_PLACE_NAMES.split(' ')
  loaded.japanese ??= wordsOf(JAPANESE_WORDS)
}

/** Loads the words that are met in Greek letters. Idempotent. */
export async function loadGreekDictionary(): Promise<void> {
  if (loaded.greek !== null) return
  const { GREEK_WORDS } = await import('./dictionary/greek-words.ts')
  loaded.greek ??= wordsOf(GREEK_WORDS)
}

/** Loads the words that are met in Cyrillic letters: Bulgarian, which Russian often shares. Idempotent. */
export async function loadBulgarianDictionary(): Promise<void> {
  if (loaded.bulgarian !== null) return
  const { BULGARIAN_WORDS } = await import('./dictionary/bulgarian-words.ts')
  loaded.bulgarian ??= wordsOf(BULGARIAN_WORDS)
}

function wordsOf(text: string): DictionaryWords {
  const words = new Map<string, readonly string[]>()
  for (const entry of text.split('|')) {
    const [word = '', english = ''] = entry.split(':')
    words.set(word, english.replaceAll('/', '|').split(' '))
  }
  return words
}
