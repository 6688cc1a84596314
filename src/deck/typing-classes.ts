import {
  deleted,
  edited,
  firstSubstituted,
  inserted,
  onOneWord,
  SHORT_SINGLE,
  substituted,
  transposed,
} from './letters.ts'
import type { ListedName } from './listed-name.ts'
import type { Group, Manipulation } from './manipulation.ts'
import type { Random } from './random.ts'

/** What a scanner makes of letters, and what it makes letters of. */
const SCANNED: readonly (readonly [string, string])[] = [
  ['o', '0'],
  ['O', '0'],
  ['l', '1'],
  ['I', 'l'],
  ['i', '1'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['S', '5'],
  ['B', '8'],
  ['Z', '2'],
  ['G', '6'],
  ['e', 'c'],
  ['h', 'b'],
  ['u', 'ii'],
]

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** How one sound is spelled in Latin letters by one scheme and by another: rules of letters, not of names. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/ou/, 'u'],
  [/u(?=[^aeiou]|$)/, 'ou'],
  [/oo/, 'u'],
  [/ee/, 'i'],
  [/q(?!u)/, 'k'],
  [/k(?!h)/, 'q'],
  [/kh/, 'h'],
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/w/, 'v'],
  [/v/, 'w'],
  [/(?<=[aeiou])y/, 'i'],
  [/y(?=[aou])/, 'i'],
  [/iy/, 'y'],
  [/ks/, 'x'],
  [/x/, 'ks'],
  [/dj/, 'j'],
  [/j/, 'dj'],
  [/zh/, 'j'],
  [/ts/, 'tz'],
  [/tch/, 'ch'],
  [/ch/, 'tch'],
  [/sh/, 'sch'],
  [/sch/, 'sh'],
  [/dh/, 'd'],
  [/th/, 't'],
  [/gh/, 'g'],
  [/ei/, 'ey'],
  [/ai/, 'ay'],
  [/ay/, 'ai'],
  [/aa/, 'a'],
  [/iya$/, 'ia'],
  [/ia$/, 'iya'],
  [/yev/, 'ev'],
  [/ov$/, 'off'],
  [/ev$/, 'yev'],
  [/(?<=[^aeiou])o(?=[^aeiou])/, 'u'],
  [/(?<=[^aeiou])e(?=[^aeiou])/, 'a'],
  [/(?<=[^aeiou])u(?=[^aeiou])/, 'o'],
  [/([bdfgklmnprstz])\1/, '$1'],
  [/(?<=[aeiou])([dlmns])(?=[aeiou])/, '$1$1'],
  [/ah$/, 'a'],
  [/(?<=[^aeiou])a$/, 'ah'],
]

function inCaseOfWord(rewritten: string, word: string): string {
  if (word === word.toUpperCase()) return rewritten.toUpperCase()
  return word.charAt(0) === word.charAt(0).toUpperCase()
    ? rewritten.charAt(0).toUpperCase() + rewritten.slice(1)
    : rewritten
}

function respelled(word: string, random: Random): string | null {
  const small = word.toLowerCase()
  const rules = RESPELLED.filter(([from]) => from.test(small))
  const rule = random.pick(rules)
  return rule === null ? null : inCaseOfWord(small.replace(...rule), word)
}

function scanned(word: string, random: Random): string | null {
  const confusions = SCANNED.filter(([from]) => word.includes(from, 1))
  const confusion = random.pick(confusions)
  if (confusion === null) return null
  const [from, to] = confusion
  const at = word.indexOf(from, 1)
  return word.slice(0, at) + to + word.slice(at + from.length)
}

function besideOnKeyboard(word: string, random: Random): string | null {
  const at = 1 + random.below(word.length - 1)
  const letter = word.charAt(at).toLowerCase()
  const row = KEYBOARD.find((keys) => keys.includes(letter))
  if (row === undefined) return null
  const place = row.indexOf(letter)
  const beside = random.letter(row.slice(Math.max(0, place - 1), place) + row.slice(place + 1, place + 2))
  return word.slice(0, at) + inCaseOfWord(beside, word.charAt(at)) + word.slice(at + 1)
}

function otherVowel(word: string, random: Random): string | null {
  const vowels = [...word.matchAll(/[aeiou]/giu)]
  const vowel = random.pick(vowels)
  if (vowel === null) return null
  const to = random.letter('aeiou'.replace(vowel[0].toLowerCase(), ''))
  return word.slice(0, vowel.index) + inCaseOfWord(to, vowel[0]) + word.slice(vowel.index + 1)
}

function doubled(word: string, random: Random): string | null {
  if (/([a-z])\1/iu.test(word)) return word.replace(/([a-z])\1/iu, '$1')
  const at = 1 + random.below(word.length - 1)
  return word.slice(0, at + 1) + word.slice(at)
}

function inEveryWord(name: string, random: Random): string | null {
  const words = [...name.matchAll(/\p{Script=Latin}{4,}/gu)]
  if (words.length < 2 || words.length > 4) return null
  return name.replaceAll(/\p{Script=Latin}{4,}/gu, (word) => edited(word, random))
}

type Rewriting = (word: string, random: Random) => string | null

/** Only names of people are carried from script to script letter by letter; bodies are translated. */
function ofPerson(manipulation: Manipulation): Manipulation {
  return {
    ...manipulation,
    write: (listed, random, around) =>
      listed.of === 'person' ? manipulation.write(listed, random, around) : null,
  }
}

function typed(
  id: string,
  says: string,
  least: number,
  rewrite: Rewriting,
  group: Group = 'latin',
): Manipulation {
  return {
    id,
    group,
    says,
    write: ({ value }: ListedName, random: Random) =>
      onOneWord(value, least, random, (word) => rewrite(word, random)),
  }
}

/** Ways in which a name is misheard, mistyped or misread: one word of it, unless a class says more. */
export const TYPING_CLASSES: readonly Manipulation[] = [
  typed('insertion', 'a letter too many in a word of four or more', 4, inserted),
  typed('deletion', 'a letter missing from a word of five or more', 5, deleted),
  typed('substitution', 'another letter in a word of four or more', 4, substituted),
  typed('transposition', 'two neighbouring letters exchanged in a word of four or more', 4, transposed),
  typed('first-letter', 'another first letter in a word of five or more', 5, firstSubstituted),
  typed('two-edits', 'two edits in a word of eight or more', 8, (word, random) =>
    edited(edited(word, random), random),
  ),
  {
    id: 'edit-in-every-word',
    group: 'latin',
    says: 'one edit in each word of four or more, of two to four such words',
    write: ({ value }, random) => inEveryWord(value, random),
  },
  ofPerson(
    typed(
      'transliteration',
      'one sound of a person’s name as another scheme spells it (ou/u, kh/h, ov/off, …)',
      4,
      respelled,
    ),
  ),
  ofPerson(
    typed(
      'transliteration-twice',
      'two sounds of one word of six or more spelled differently',
      6,
      (word, random) => {
        const once = respelled(word, random)
        return once === null ? null : respelled(once, random)
      },
    ),
  ),
  typed('vowel', 'one vowel replaced by another in a word of four or more', 4, otherVowel),
  typed('doubled-letter', 'a letter doubled, or a double letter made single', 4, doubled),
  typed('scanned', 'one confusion of a scanner (0/O, 1/l, rn/m, cl/d, …)', 4, scanned),
  typed('keyboard', 'a letter replaced by its neighbour on the keyboard', 4, besideOnKeyboard),
  {
    id: 'edit-in-short-single',
    group: 'hard',
    says: 'one edit in a name whose only word has four or five letters',
    write: ({ value }, random) =>
      /^\p{Script=Latin}+$/u.test(value) && value.length > 3 && value.length <= SHORT_SINGLE
        ? edited(value, random)
        : null,
  },
]
