import { usualMeaning } from '../meaning/meaning-token.ts'
import { ABJAD_LETTERS, LATIN_GROUPS } from './abjad-letters.ts'
import { longestFirst, type Spellings, spellingAt } from './spellings.ts'
import { LATIN_SOUNDS, SYLLABLE_CONSONANTS } from './syllable-letters.ts'

/** Raised when a rule below changes. */
export const CONSONANT_KEY_VERSION = 1

/**
 * What the text of a token begins with whose script does not say how it is spelled in Latin: `~` before the letters of an
 * abjad in signs of DIN 31635 (`~mḥmd` for محمد), `~~` before the syllables of a foreign name in kana or Han
 * (`~~serugei`). Such a token is filed under `consonantKeysOf` and compared by `consonantLikeness`, never as letters.
 */
export const CONSONANT_MARK = '~'
export const SYLLABLE_MARK = '~~'

/** No text has more keys than this. */
const MOST_KEYS = 6
/** Of a longer text the key is that of its beginning. */
const LONGEST = 64

export function isConsonantToken(text: string): boolean {
  return text.startsWith(CONSONANT_MARK)
}

/** Two tokens that stand beside each other as one: "~nwr" and "~dyn" are "~nwrdyn". */
export function joinedToken(one: string, other: string): string {
  const [first, second] = [usualMeaning(one), usualMeaning(other)]
  if (!isConsonantToken(first) && isConsonantToken(second))
    return second.replace(/^~+/, (mark) => mark + first)
  return first + second.replace(/^~+/, '')
}

const VOWEL = /[aeiou]/
const LATIN = /^[a-z]+$/
const ABJAD_GROUPS: Spellings = longestFirst(LATIN_GROUPS)
/** The same without th, sh and dh. */
const SPLIT_GROUPS: Spellings = longestFirst(
  Object.fromEntries(Object.entries(LATIN_GROUPS).filter(([group]) => !['th', 'sh', 'dh'].includes(group))),
)
const SOUND_GROUPS: Spellings = longestFirst(LATIN_SOUNDS)

/**
 * A Latin word without the article that is written into it: "abdulrahman" and "abdurrahman" are "abdrahman"; else null.
 */
export function withoutJoinedArticle(word: string): string | null {
  if (/^abd[aeou]{1,2}l$/.test(word)) return 'abd'
  const servant = /^(abd)(?:[aeou]{1,2}[lrnsdtz]?|l)(?=[a-z]{3})/.exec(word)
  if (servant?.[1] !== undefined) {
    const rest = word.slice(servant[0].length)
    // "abdunasir" has the vowel only: the consonant taken with it is the name's own.
    const taken = servant[0].at(-1) ?? ''
    const own = taken !== 'l' && !VOWEL.test(taken) && rest.charAt(0) !== taken && VOWEL.test(rest.charAt(0))
    return servant[1] + (own ? taken : '') + rest
  }
  return /^[ae]l[a-z]{4}/.test(word) && word.length > 5 ? word.slice(2) : null
}

/** The classes of a Latin word's consonants by the abjad's table. `split`: th, sh and dh are two letters each (Fathi, Ishaq). */
function abjadKeyOfLatin(word: string, split: boolean): string {
  let made = ''
  let at = 0
  if (/^[vw]|^ou[aei]/.test(word)) {
    made = 'W'
    at = word.startsWith('ou') ? 2 : 1
  } else if (VOWEL.test(word.charAt(0))) {
    made = 'A'
    at = 1
  } else if (word.startsWith('y')) {
    made = 'Y'
    at = 1
  }
  while (at < word.length) {
    const found = spellingAt(split ? SPLIT_GROUPS : ABJAD_GROUPS, word, at)
    if (found === undefined) {
      at += 1
      continue
    }
    const [group] = found
    let classed = found[1]
    if (group === 'c' && /[eiy]/.test(word.charAt(at + 1))) classed = 'S'
    if (group === 'h' && at === word.length - 1) classed = ''
    if (group === 'n' && /[bp]/.test(word.charAt(at + 1))) classed = 'M'
    const doubled = word.charAt(at - 1) === group && made.endsWith(classed)
    if (!doubled) made += classed
    at += group.length
  }
  return made
}

/** The classes of a Latin word's consonants by the syllabary's table; equal neighbours are one. */
function syllableKeyOfLatin(word: string): string {
  let made = /^(?:[aeiouyh]|kh)/.test(word) ? 'a' : ''
  let at = 0
  while (at < word.length) {
    const found = spellingAt(SOUND_GROUPS, word, at)
    const group = found?.[0]
    let classed = found?.[1] ?? ''
    if (group === 'c' && /[eiy]/.test(word.charAt(at + 1))) classed = 's'
    if (!made.endsWith(classed)) made += classed
    at += group?.length ?? 1
  }
  return made
}

/** Every way to take one class of each, the first ones of all first, at most `MOST_KEYS`. */
function combined(choices: readonly (readonly string[])[], joinsNeighbours: boolean): readonly string[] {
  let made = ['']
  for (const choice of choices) {
    const next: string[] = []
    for (const one of choice)
      for (const before of made) {
        const added = joinsNeighbours && one !== '' && before.endsWith(one) ? before : before + one
        if (!next.includes(added)) next.push(added)
      }
    made = next.slice(0, MOST_KEYS)
  }
  return made
}

function keysOfAbjad(pattern: string): readonly string[] {
  const letters = Array.from(pattern)
  const choices: (readonly string[])[] = []
  for (const [at, sign] of letters.entries()) {
    const letter = ABJAD_LETTERS[sign]
    if (letter === undefined) continue
    if (at > 0 && 'aʿʾwẇy'.includes(sign)) continue
    const isLast = at === letters.length - 1
    if ((sign === 'h' || sign === 'ḥ') && isLast) continue
    if (sign === 'n' && 'bpḇ'.includes(letters[at + 1] ?? ' ')) choices.push(['M'])
    else if (sign === 'f' && at === 0) choices.push(['F', 'W'])
    else choices.push(letter.classes)
  }
  return combined(choices, false)
}

/** A consonant of the syllabary's romanisation at a place: its length, 0 for a vowel. */
export function syllableConsonantAt(pattern: string, at: number): number {
  const two = pattern.slice(at, at + 2)
  if (two.length === 2 && SYLLABLE_CONSONANTS[two] !== undefined)
    // Before a vowel the g of ng begins the next syllable.
    return two === 'ng' && /[aeiouwy]/.test(pattern.charAt(at + 2)) ? 1 : 2
  return SYLLABLE_CONSONANTS[pattern.charAt(at)] === undefined ? 0 : 1
}

function keysOfSyllables(pattern: string): readonly string[] {
  const choices: (readonly string[])[] = []
  if (/^[aeiouyh]/.test(pattern)) choices.push(['a'])
  for (let at = 0; at < pattern.length; ) {
    const length = syllableConsonantAt(pattern, at)
    if (length > 0) choices.push(SYLLABLE_CONSONANTS[pattern.slice(at, at + length)]?.classes ?? [''])
    at += Math.max(1, length)
  }
  return combined(choices, true)
}

/**
 * The keys of a token: two that may be the same word share one. Of a marked token, of a folded Latin word (capitals: by the
 * abjad's classes; small letters: by the syllabary's); none for other texts. At most six, the likeliest first.
 */
export function consonantKeysOf(whole: string): readonly string[] {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole
  if (text.startsWith(SYLLABLE_MARK)) return keysOfSyllables(text.slice(SYLLABLE_MARK.length))
  if (isConsonantToken(text)) return keysOfAbjad(text.slice(CONSONANT_MARK.length))
  if (!LATIN.test(text)) return []
  const bare = withoutJoinedArticle(text)
  const keys = new Set<string>()
  if (bare?.startsWith('abd') === true) keys.add(abjadKeyOfLatin(bare, false))
  else keys.add(abjadKeyOfLatin(text, false))
  if (bare !== null && !bare.startsWith('abd')) keys.add(abjadKeyOfLatin(bare, false))
  else if (/[tsd]h/.test(text)) keys.add(abjadKeyOfLatin(bare ?? text, true))
  keys.add(syllableKeyOfLatin(text))
  // Without what is not heard at the end of a syllable, with c as the Slavs end names with it and the English th as s.
  const heard = text
    .replaceAll(/r(?![aeiouyr])|w(?![aeiou])/g, '')
    .replace(/ic$/, 'is')
    .replaceAll('th', 's')
  if (heard !== text) keys.add(syllableKeyOfLatin(heard))
  return [...keys]
}
