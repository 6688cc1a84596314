import { byFirstLetter, type Spellings, spellingAt } from './spellings.ts'

/** Raised when the rules below change. */
export const SOUND_VERSION = 2

/**
 * How letters sound in the usual romanisations, the longer spelling before the shorter: `S` is the sh of ship, `C` the ch of
 * church, `x` the kh of Khalid, `c` the ts of tsar, `E` the ay of day. Own rules, drawn from how the same names are spelled
 * in English, French, German, Polish, Spanish, Turkish and older Indonesian and by the ICAO 9303, BGN/PCGN and ALA-LC schemes.
 */
export const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ['tsch', 'C'],
  ['dsch', 'j'],
  ['shch', 'S'],
  ['szcz', 'S'],
  ['aoua', 'ava'],
  ['aoui', 'avi'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'j'],
  ['iya', 'ia'],
  ['you', 'yu'],
  ['yev', 'ev'],
  ['gue', 'ge'],
  ['gui', 'gi'],
  ['que', 'ke'],
  ['qui', 'ki'],
  ['ye', 'e'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['kh', 'x'],
  ['ph', 'f'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['xh', 'j'],
  ['tj', 'C'],
  ['cz', 'C'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['th', 't'],
  ['dh', 'd'],
  ['gh', 'g'],
  ['ck', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['oe', 'u'],
  ['ee', 'i'],
  ['ie', 'i'],
  ['iy', 'i'],
  ['yi', 'i'],
  ['ij', 'i'],
  ['ei', 'E'],
  ['ey', 'E'],
  ['ai', 'E'],
  ['ay', 'E'],
  ['yo', 'o'],
  ['aa', 'a'],
  ['x', 'ks'],
  ['q', 'k'],
  ['w', 'v'],
]

const BY_LETTER: Spellings = byFirstLetter(SOUNDS)
const LATIN_WORD = /^[a-z]+$/
const SOFT_AFTER_C = /[eiy]/
const VOWEL = /[aeiouE]/

/** How a folded Latin word sounds, roughly, a letter a sound; empty for a word of other letters. */
export function soundOf(word: string): string {
  if (!LATIN_WORD.test(word)) return ''
  let sound = ''
  for (let at = 0; at < word.length; ) {
    const rule = spellingAt(BY_LETTER, word, at)
    let next = rule?.[1] ?? word.charAt(at)
    at += rule?.[0].length ?? 1
    if (next === 'c' && rule === undefined) next = SOFT_AFTER_C.test(word.charAt(at)) ? 's' : 'k'
    if (next === 'y' && !VOWEL.test(word.charAt(at))) next = 'i'
    if (sound.endsWith(next)) continue
    sound += next
  }
  if (sound.endsWith('of') && word.endsWith('ff')) sound = `${sound.slice(0, -1)}v`
  return sound.length > 2 && sound.endsWith('h') ? sound.slice(0, -1) : sound
}

const COARSE: Readonly<Record<string, string>> = {
  p: 'b',
  d: 't',
  g: 'k',
  x: 'k',
  z: 's',
  S: 's',
  C: 's',
  c: 's',
  j: 's',
  v: 'f',
}

/** The consonants of a sounded word in coarse classes, with a mark for a vowel at the beginning: what misspellings keep. */
export function soundKeyOf(sound: string): string {
  let key = VOWEL.test(sound.charAt(0)) || sound.startsWith('h') ? 'a' : ''
  for (const letter of sound) {
    if (VOWEL.test(letter) || letter === 'h' || letter === 'y') continue
    const coarse = COARSE[letter] ?? letter
    if (!key.endsWith(coarse)) key += coarse
  }
  return key
}
