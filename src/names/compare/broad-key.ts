import { ABUGIDA_LETTERS } from './abugida-letters.ts'
import { MARKED_LETTERS } from './marked-letters.ts'
import { longestFirst, type Spellings, spellingAt } from './spellings.ts'
import { TIBETAN_SPELLINGS } from './tibetan-letters.ts'

/** Raised when a table or rule below changes. */
export const BROAD_KEY_VERSION = 1

/**
 * Consonants of Latin words in broad classes, a digit each: those that the spellings of names from South and South-East Asia
 * confuse are one (t, th and d; ch and j; b, p, ph and f; l and r; n, ny and ng). What is not here tells nothing.
 */
export const BROAD_CLASSES: Readonly<Record<string, string>> = {
  k: '1',
  kh: '1',
  ck: '1',
  c: '1',
  q: '1',
  g: '1',
  gh: '1',
  t: '2',
  th: '2',
  d: '2',
  dh: '2',
  dt: '2',
  ch: '3',
  chh: '3',
  tch: '3',
  j: '3',
  jh: '3',
  dj: '3',
  tj: '3',
  s: '4',
  sh: '4',
  x: '4',
  z: '4',
  p: '5',
  ph: '5',
  b: '5',
  bh: '5',
  bp: '5',
  f: '5',
  n: '6',
  ny: '6',
  nh: '6',
  ng: '6',
  gn: '6',
  m: '7',
  l: '8',
  lh: '8',
  r: '8',
  rh: '8',
}
const GROUPS: Spellings = longestFirst(BROAD_CLASSES)
const VOWEL = /[aeiou]/
/** What a word begins with that is told there only. */
const BEGINNINGS: Readonly<Record<string, string>> = { h: 'H', y: 'Y', w: 'W', v: 'W' }
/** Spellings that cost more find nothing, where a vowel follows and elsewhere, and letters that cost more to leave out are there. */
const MOST_COST = 2
const MOST_COST_AT_END = 3
const MOST_UNWRITTEN = 5

/** The classes of a text's consonants, doubled ones once; an r before another consonant, or at the end, is not heard. */
function classesIn(text: string, hearsLast: boolean): string {
  let made = ''
  let before = ''
  for (let at = 0; at < text.length; ) {
    const [group = text.charAt(at), found = ''] = spellingAt(GROUPS, text, at) ?? []
    const next = at + group.length
    let own = group === 'c' && /[eiy]/.test(text.charAt(next)) ? '4' : found
    if (group === 'r') {
      const isLast = next === text.length
      if (isLast ? !hearsLast : !/[aeiouyhr]/.test(text.charAt(next))) own = ''
    }
    if (own !== before) made += own
    if (own !== '' || VOWEL.test(text.charAt(at))) before = own
    at = next
  }
  return made
}

function beginningOf(text: string): string {
  const first = text.charAt(0)
  return VOWEL.test(first) ? 'A' : (BEGINNINGS[first] ?? '')
}

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
        ...new Set(within(MOST_COST).map((text) => beginningOf(text) + classesIn(text, !isVowel(text)))),
      ],
      inside: inside(MOST_COST),
      closing: inside(MOST_COST_AT_END),
    }
    known.set(sign, made)
  }
  return made
}

function isVowel(text: string): boolean {
  return VOWEL.test(text.charAt(0))
}

/** Whether a sign is a vowel's: none of its spellings is a consonant. */
function isVowelSign(sign: string | undefined): boolean {
  return sign !== undefined && choicesOf(sign).inside.every((one) => one === '')
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
      (before.includes(BROAD_CLASSES['n'] ?? '') && own.includes(BROAD_CLASSES['g'] ?? ''))
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
