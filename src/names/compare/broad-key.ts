import { ABUGIDA_LETTERS } from './abugida-letters.ts'
import { MARKED_LETTERS } from './marked-letters.ts'
import { TIBETAN_SPELLINGS } from './tibetan-letters.ts'

/** Raised when a table or rule below changes. */
export const BROAD_KEY_VERSION = 1

/**
 * Consonants of Latin words in broad classes: those that the spellings of names from South and South-East Asia confuse are one
 * (t, th and d; ch and j; b, p, ph and f; n, ny and ng). What is not here tells nothing. Two letters that are one
 * sound are in the class of the first, but for ch, tch, tj and dj (as j), gn and ng (as n), and a c before e, i and y (as s).
 */
export const BROAD_CLASSES: Readonly<Record<string, string>> = {
  1: 'kgqc',
  2: 'td',
  3: 'j',
  4: 'sxz',
  5: 'pbf',
  6: 'n',
  7: 'm',
  8: 'l',
  9: 'r',
}
/** What a word begins with that is told there only. */
const BEGINNINGS: Readonly<Record<string, string>> = { h: 'H', y: 'Y', w: 'W', v: 'W' }
/**
 * Spellings that cost more find nothing, of India's letters, which are spelled in fewer ways, and of others; so where no vowel
 * follows. Letters that cost more to leave out are there.
 */
const MOST_COST_OF_INDIA = 1
const MOST_COST = 2
const MOST_COST_AT_END = 3
const MOST_UNWRITTEN = 5
/** A marked token has no more keys, and one of India's letters. */
const MOST_KEYS = 24
const MOST_KEYS_OF_INDIA = 12
/** Where the letters of other scripts than India's begin. */
const BEHIND_INDIA = '\u0e00'

const A = 'a'.charCodeAt(0)
const codeOf = (letter: string): number => letter.charCodeAt(0) - A
const [C, D, E, G, H, I] = ['c', 'd', 'e', 'g', 'h', 'i'].map(codeOf)
const [J, N, R, T, Y] = ['j', 'n', 'r', 't', 'y'].map(codeOf)
/** The class of each letter, 0 for none; whether it is a vowel; and whether an r before it is heard. */
const CLASSES: Uint8Array = new Uint8Array(26)
for (const [own, letters] of Object.entries(BROAD_CLASSES))
  for (const letter of letters) CLASSES[codeOf(letter)] = Number(own)
const VOWELS: Uint8Array = new Uint8Array(26)
const HEARS_R: Uint8Array = new Uint8Array(26)
for (const letter of 'aeiou') VOWELS[codeOf(letter)] = 1
for (const letter of 'aeiouyhr') HEARS_R[codeOf(letter)] = 1
const AS_J = CLASSES[J ?? 0] ?? 0
const AS_N = CLASSES[N ?? 0] ?? 0
const AS_S = 4
const AS_K = '1'

/** The classes of a text's consonants, doubled ones once; an r before another consonant, or at the end, is not heard. */
function classesIn(text: string, hearsLast: boolean): string {
  let made = ''
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - A
    const next = text.charCodeAt(at + 1) - A
    let own = CLASSES[letter] ?? 0
    if (own === 0) {
      if (VOWELS[letter] === 1) before = 0
      continue
    }
    if (letter === R) {
      if (at + 1 === text.length ? !hearsLast : HEARS_R[next] !== 1) continue
    } else if (letter === C) {
      if (next === H) own = AS_J
      else if (next === E || next === I || next === Y) own = AS_S
    } else if (letter === T || letter === D) {
      if (next === J) continue
      if (letter === T && next === C && text.charCodeAt(at + 2) - A === H) continue
    } else if (letter === G && next === N) {
      own = AS_N
      at += 1
    } else if (letter === N && next === G) at += 1
    if (own !== before) made += own
    before = own
  }
  return made
}

function isVowel(text: string): boolean {
  return VOWELS[text.charCodeAt(0) - A] === 1
}

function beginningOf(text: string): string {
  return isVowel(text) ? 'A' : (BEGINNINGS[text.charAt(0)] ?? '')
}

/** Whether a key that words are filed under is a broad one. */
export function isBroadKey(key: string): boolean {
  const last = key.charCodeAt(key.length - 1)
  return last >= FIRST_DIGIT && last <= LAST_DIGIT
}

const FIRST_DIGIT = '1'.charCodeAt(0)
const LAST_DIGIT = '9'.charCodeAt(0)

/** The broad key of a folded Latin word. */
export function broadKeyOfLatin(word: string): string {
  return beginningOf(word) + classesIn(word, false)
}

/** What a letter may be in a key: at the beginning of a word, before a vowel, and elsewhere. The usual one first. */
interface Choices {
  readonly first: readonly string[]
  readonly inside: readonly string[]
  readonly closing: readonly string[]
}

const known = new Map<string, Choices>()

function choicesOf(sign: string): Choices {
  let made = known.get(sign)
  if (made === undefined) {
    const { spellings = {}, unwritten = 0 } = MARKED_LETTERS[sign] ?? {}
    const mostCost = isOfIndia(sign) ? MOST_COST_OF_INDIA : MOST_COST
    const usual = Object.entries(spellings).toSorted(([, one], [, other]) => one - other)
    const within = (most: number): readonly string[] =>
      usual.flatMap(([text, cost]) => (cost <= most ? [text] : []))
    // An r behind a vowel is a long vowel's.
    const heard = (text: string): readonly string[] =>
      isVowel(text) ? [classesIn(text, false)] : [classesIn(text, true), classesIn(text, false)]
    const inside = (most: number): readonly string[] => [
      ...new Set([
        ...(unwritten === 0 ? [''] : []),
        ...within(most).flatMap(heard),
        ...(unwritten <= MOST_UNWRITTEN ? [''] : []),
      ]),
    ]
    made = {
      first: [
        ...new Set(within(mostCost).map((text) => beginningOf(text) + classesIn(text, !isVowel(text)))),
      ],
      inside: inside(mostCost),
      closing: inside(MOST_COST_AT_END),
    }
    known.set(sign, made)
  }
  return made
}

/** Whether a sign is a vowel's: none of its spellings is a consonant. */
function isVowelSign(sign: string | undefined): boolean {
  return sign !== undefined && choicesOf(sign).inside.every((one) => one === '')
}

function isOfIndia(sign: string): boolean {
  return sign >= 'ऀ' && sign < BEHIND_INDIA
}

/** How many broad keys a marked token has at most. */
export function mostBroadKeys(pattern: string): number {
  for (const sign of pattern) if (!isOfIndia(sign) && !isVowelSign(sign)) return MOST_KEYS
  return MOST_KEYS_OF_INDIA
}

/** Whether marked letters are those of an abugida, or have one of its vowels. */
export function areOfAbugida(pattern: string): boolean {
  for (const sign of pattern)
    if (ABUGIDA_LETTERS[sign] !== undefined || TIBETAN_SPELLINGS[sign] !== undefined) return true
  return false
}

/** For each letter of a marked token what it may be in a broad key; where it may double the one before it, nothing too. */
export function broadChoices(pattern: string): readonly (readonly string[])[] {
  const signs = Array.from(pattern)
  let before: readonly string[] = []
  return signs.map((sign, at) => {
    const { first, inside, closing } = choicesOf(sign)
    const own = at === 0 ? first : isVowelSign(signs[at + 1]) ? inside : closing
    const mayDouble =
      own.some((one) => one !== '' && before.includes(one)) ||
      // One sound with the nasal before it: Kumaratunga.
      (before.includes(String(AS_N)) && own.includes(AS_K))
    if (own.some((one) => one !== '')) before = own
    else if ((MARKED_LETTERS[sign]?.unwritten ?? 0) > 0) before = []
    return mayDouble && !own.includes('') ? [...own, ''] : own
  })
}

/** Whether two letters that stand side by side are of one class, so that one of them may be left out. */
export function mayBeOne(sign: string, next: string): boolean {
  const [own = '', other] = [choicesOf(sign).inside[0], choicesOf(next).inside[0]]
  return own !== '' && own === other
}
