import {
  isConsonantToken,
  isMeaningToken,
  joinedInOrder,
  type Reading,
  type Token,
} from '../../names/index.ts'

/**
 * The keys under which a reading is met exactly: its words without titles and legal forms, and all of its words, for
 * a word counts as a title by its place and a query may have it in another. Readings that only tell the consonants of
 * words have none.
 */
export function exactKeysOf({ key, tokens }: Reading): readonly string[] {
  if (tokens.some(({ text }) => isConsonantToken(text) || isMeaningToken(text))) return []
  const keys = [key]
  addNew(keys, withoutMarks(key))
  const whole = wholeKey(tokens.map(({ text }) => text))
  if (addNew(keys, whole)) addNew(keys, withoutMarks(whole))
  const bare = withoutAnd(key)
  if (bare !== '' && addNew(keys, bare)) addNew(keys, withoutMarks(bare))
  return keys
}

/** A key without the word for “&”, which is lost with the signs of a name. */
export function withoutAnd(key: string): string {
  return key.includes('and') ? wholeKey(key.split(' ').filter((word) => word !== 'and')) : key
}

function addNew(keys: string[], key: string): boolean {
  if (keys.includes(key)) return false
  keys.push(key)
  return true
}

const MARKED = /[\u00c0-\u024f\u0400-\u052f]/

/** A key as somebody writes it who takes all marks away: й and ё are letters of their own, and lose theirs all the same. */
export function withoutMarks(key: string): string {
  if (!MARKED.test(key)) return key
  const bare = key
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  // Without its marks a word may stand elsewhere among the others.
  return wholeKey(bare.split(' '))
}

/** The key of these words, every one counted. */
export function wholeKey(words: readonly string[]): string {
  return joinedInOrder([...words])
}

/** Marks keys of another kind, so that they never meet a key of words. */
const UNSPACED = '='
/** Shorter runs of letters are met by their words. */
const SHORTEST_UNSPACED = 6

/** The key of a reading however its words are parted: their letters in order; `null` where these are too few. */
export function unspacedKeyOf(tokens: readonly Pick<Token, 'text'>[]): string | null {
  let letters = ''
  for (const { text } of tokens) letters += text
  return letters.length < SHORTEST_UNSPACED || /[~=]/.test(letters) ? null : UNSPACED + letters
}
