import { spellingsToken } from '../../meaning/meaning-token.ts'
import type { Token } from '../../token.ts'
import type { Spelled } from '../spelled.ts'
import {
  japaneseByLetters,
  japaneseSpellings,
  loadJapaneseLetters,
  shortened,
} from './japanese-by-letters.ts'
import { kanaToLatin } from './kana.ts'

/** Raised when the rules here or the table of names change. */
export const JAPANESE_VERSION = 'mecab-ipadic 2.7.0-20070801, 3'

const HAN = /^[\p{Script=Han}々]+$/u
const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/
/** Letters of a whole name in one word. One letter and one letter is how Chinese and Korean names are written, too. */
const [SHORTEST, LONGEST] = [3, 8]
const MOST_READINGS = 2

/**
 * Names in Han letters with their readings in kana: the text of the table, and where in it the readings of each stand. The
 * commonest come first, so that a place is a rank as well.
 */
interface NameTable {
  readonly text: string
  readonly places: ReadonlyMap<string, number>
}

interface JapaneseNames {
  readonly family: NameTable
  readonly given: NameTable
}

let names: JapaneseNames | null = null

/** Loads the table of Japanese names. Idempotent. */
export async function loadJapaneseNames(): Promise<void> {
  if (names !== null) return
  const { JAPANESE_FAMILY_NAMES, JAPANESE_GIVEN_NAMES } = await import('./japanese-names.ts')
  await loadJapaneseLetters()
  names = { family: tableOf(JAPANESE_FAMILY_NAMES), given: tableOf(JAPANESE_GIVEN_NAMES) }
}

function tableOf(text: string): NameTable {
  const places = new Map<string, number>()
  for (let at = 0; at < text.length; ) {
    const colon = text.indexOf(':', at)
    const end = text.indexOf('|', colon)
    places.set(text.slice(at, colon), colon + 1)
    at = end < 0 ? text.length : end + 1
  }
  return { text, places }
}

function kanaAt({ text }: NameTable, place: number): readonly string[] {
  const end = text.indexOf('|', place)
  return text.slice(place, end < 0 ? text.length : end).split(',')
}

function kanaOf(table: NameTable, written: string): readonly string[] | undefined {
  const place = table.places.get(written)
  return place === undefined ? undefined : kanaAt(table, place)
}

/** Parts of a name, each with what it may be read as in kana. */
type Parts = readonly (readonly string[])[]

/** A person's name in Han letters cut into family name and given name, both known; `null` where that cannot be. */
function cut(letters: readonly string[], { family, given }: JapaneseNames): Parts | null {
  let best: { readonly rank: number; readonly parts: Parts } | null = null
  for (let at = 1; at < letters.length; at++) {
    const first = family.places.get(letters.slice(0, at).join(''))
    const last = given.places.get(letters.slice(at).join(''))
    if (first === undefined || last === undefined) continue
    const rank = first + last
    if (best === null || rank < best.rank)
      best = { rank, parts: [kanaAt(family, first), kanaAt(given, last)] }
  }
  return best?.parts ?? null
}

/** The name as Japanese reads it: family name and given name in one token or in two, the given name also in kana. */
function partsOf(tokens: readonly Token[], known: JapaneseNames): Parts | null {
  const [first, second, ...others] = tokens
  if (first === undefined || others.length > 0) return null
  const kana = (text: string): readonly string[] | undefined => (KANA.test(text) ? [text] : undefined)
  if (second === undefined) {
    const letters = Array.from(first.text)
    const isWhole = HAN.test(first.text) && letters.length >= SHORTEST && letters.length <= LONGEST
    const whole = isWhole ? cut(letters, known) : null
    if (whole !== null) return whole
    const alone = kanaOf(known.family, first.text) ?? kanaOf(known.given, first.text)
    return alone === undefined ? null : [alone]
  }
  const family = kanaOf(known.family, first.text) ?? kana(first.text)
  const given = kanaOf(known.given, second.text) ?? kana(second.text)
  return family === undefined || given === undefined ? null : [family, given]
}

/**
 * How Japanese reads a person's name in Han letters, by a dictionary of names: 田中角栄 is Tanaka Kakuei. The commonest
 * reading, and one in which a part is read otherwise; none for a name that the dictionary does not know, and before
 * `loadJapaneseNames`.
 */
export function spelledFromJapanese(tokens: readonly Token[]): readonly Spelled[] {
  if (names === null) return []
  const own = [...tokens.entries()].filter(([, { role }]) => role !== 'title')
  if (!own.some(([, { text }]) => HAN.test(text))) return []
  const parts = partsOf(
    own.map(([, token]) => token),
    names,
  )
  const letters = byLetters(
    own.map(([, { text }]) => text),
    names,
  )
  const anyReading: Spelled = {
    scheme: 'Japanese, by the readings of its letters',
    words: letters.map((word, at) => ({
      text: spellingsToken(word),
      token: own[Math.min(at, own.length - 1)]?.[0] ?? -1,
    })),
  }
  return [...(parts === null ? [] : inWays(parts, own)), ...(letters.length === 0 ? [] : [anyReading])]
}

function inWays(parts: Parts, own: readonly (readonly [number, Token])[]): readonly Spelled[] {
  return ways(parts).map((kana) => ({
    scheme: 'Japanese, by a dictionary of names',
    words: kana.map((word, at) => ({
      text: shortened(kanaToLatin(word, 'hepburn')),
      token: own[Math.min(at, own.length - 1)]?.[0] ?? -1,
    })),
  }))
}

/** How Japanese reads a family name in Han letters, in Latin ones: what companies are called by; none for one that the dictionary does not know. */
export function japaneseFamilyName(letters: string): readonly string[] {
  const kana = names === null ? undefined : kanaOf(names.family, letters)
  return kana?.map((word) => shortened(kanaToLatin(word, 'hepburn'))) ?? []
}

/** Each part at its commonest; then with the first part that has another reading read so. */
function ways(parts: Parts): readonly (readonly string[])[] {
  const first = parts.map(([kana = '']) => kana)
  const at = parts.findIndex(([, other]) => other !== undefined)
  const other = parts[at]?.[1]
  return (other === undefined ? [first] : [first, first.with(at, other)]).slice(0, MOST_READINGS)
}

/**
 * A person's whole name in one word of Han letters, or in two, as its letters may be read, where the dictionary knows at
 * least its family name or its given name: each part in any of its readings.
 */
function byLetters(
  [first = '', second, ...others]: readonly string[],
  known: JapaneseNames,
): readonly string[] {
  if (others.length > 0 || !HAN.test(first)) return []
  const spelled = (parts: PartsByLetters | null): readonly string[] =>
    parts?.kana.map((kana) => japaneseSpellings(kana).join('|')) ?? []
  if (second !== undefined)
    return HAN.test(second) ? spelled(partsByLetters(Array.from(first), Array.from(second), known)) : []
  const letters = Array.from(first)
  if (letters.length < SHORTEST || letters.length > LONGEST) return []
  let best: PartsByLetters | null = null
  for (let at = 1; at < letters.length; at++) {
    const parts = partsByLetters(letters.slice(0, at), letters.slice(at), known)
    if (parts === null || (at === 1 && !parts.isFamilyKnown)) continue
    const rank = parts.rank + (at === 2 ? 0 : 0.5)
    if (best === null || rank < best.rank) best = { ...parts, rank }
  }
  return spelled(best)
}

interface PartsByLetters {
  /** The less, the more of it the dictionary knows. */
  readonly rank: number
  readonly isFamilyKnown: boolean
  readonly kana: readonly (readonly string[])[]
}

/** A family name and a given name in any of their readings; null where the dictionary has neither or a letter is unknown. */
function partsByLetters(
  first: readonly string[],
  last: readonly string[],
  { family, given }: JapaneseNames,
): PartsByLetters | null {
  const ofFamily = kanaOf(family, first.join(''))
  const ofGiven = kanaOf(given, last.join(''))
  if (ofFamily === undefined && ofGiven === undefined) return null
  const families = ofFamily ?? japaneseByLetters(first, 'family')
  const givens = [...(ofGiven ?? []), ...japaneseByLetters(last, 'given')]
  const rank = (ofFamily === undefined ? 2 : 0) + (ofGiven === undefined ? 1 : 0)
  return families.length > 0 && givens.length > 0
    ? { rank, isFamilyKnown: ofFamily !== undefined, kana: [families, givens] }
    : null
}
