import { usualMeaning } from '../meaning/meaning-token.ts'
import { LATIN_GROUPS } from './abjad-letters.ts'
import { areOfAbugida, broadChoices, broadKeyOfLatin, mostBroadKeys } from './broad-key.ts'
import { MARKED_LETTERS } from './marked-letters.ts'
import { longestFirst, type Spellings, spellingAt } from './spellings.ts'
import { LATIN_SOUNDS, SYLLABLE_CONSONANTS } from './syllable-letters.ts'

/** Raised when a rule below changes. */
export const CONSONANT_KEY_VERSION = 9

/**
 * What the text of a token begins with whose script does not say how it is spelled in Latin: `~` before the letters of an
 * abjad in signs of DIN 31635 (`~mḥmd` for محمد), `~~` before the syllables of a foreign name in kana or Han
 * (`~~serugei`). Such a token is filed under `consonantKeysOf` and compared by `consonantLikeness`, never as letters.
 */
export const CONSONANT_MARK = '~'
export const SYLLABLE_MARK = '~~'
/** What the syllables of Han letters end in, and no others: who writes them leaves out middle names. */
export const HAN_SOUNDS_MARK = "'"

/** No Latin word has more keys than this, and no marked token. */
const MOST_KEYS = 6
const MOST_MARKED_KEYS = 12
const MOST_LETTER_KEYS = 24
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
/** The same without th, sh, dh, ts and tz. */
const SPLIT_GROUPS: Spellings = longestFirst(
  Object.fromEntries(
    Object.entries(LATIN_GROUPS).filter(([group]) => !['th', 'sh', 'dh', 'ts', 'tz'].includes(group)),
  ),
)
const SOUND_GROUPS: Spellings = longestFirst(LATIN_SOUNDS)
const SOUND_CHOICES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(LATIN_SOUNDS).map((sounds) => [sounds, sounds.split('|')]),
)

/** An article as French spells it in the Maghreb, joined to a sun letter: Eddine, Errachid, Essebsi, Echchahid. */
const ASSIMILATED = /^e(ch|sh|[drstzn])\1(?=[a-z]{3})/

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
  if (ASSIMILATED.test(word)) return word.replace(ASSIMILATED, '$1')
  return /^[ae]l[a-z]{4}/.test(word) && word.length > 5 ? word.slice(2) : null
}

/** The classes of a Latin word's consonants by the abjad's table. `split`: th, sh, dh and ts are two letters each (Fathi, Ishaq, Kuznetsov). */
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

/** In longer names of an abjad nobody hears a t in the feminine ending. */
const LONGEST_HEARD = 4

/** Before these an l is often not heard: Donald, Walters. */
const BEFORE_MUTE_L = /[dt]/

/** What French does not sound at the end of a word: Vincent, Gérard, Jacques. */
const MUTE_AT_END = /^[dtsxzp]$/

/** How French ends words that are heard with an o: Renault, Bordeaux. */
const FRENCH_O = /e?au(?:l?[td]|x)$/

/** What a Latin word begins with in a key of syllables. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, classes: readonly string[]])[] = [
  [/^[aeiouyh]/, ['a']],
  [/^kh/, ['a', '']],
]

/** The classes of a Latin word's consonants by the syllabary's table, each way to take them; equal neighbours are one. */
function syllableKeysOfLatin(word: string): readonly string[] {
  const choices: (readonly string[])[] = []
  const beginning = BEGINNINGS.find(([begins]) => begins.test(word))
  if (beginning !== undefined) choices.push(beginning[1])
  for (let at = 0; at < word.length; ) {
    const found = spellingAt(SOUND_GROUPS, word, at)
    const group = found?.[0] ?? ''
    const next = at + Math.max(1, group.length)
    const sounds = found?.[1] ?? ''
    if (sounds !== '') {
      // What is not heard at the end of a syllable; c as the Slavs end names with it.
      if (group === 'r' && !/[aeiouyr]/.test(word.charAt(next))) choices.push(['r', ''])
      else if (group === 'l' && BEFORE_MUTE_L.test(word.charAt(next))) choices.push(['r', ''])
      else if (group === 'c' && /[eiy]/.test(word.charAt(next))) choices.push(['s'])
      else if (group === 'c' && next === word.length) choices.push(['k', 's'])
      // As in Sergio, which is heard as an h.
      else if (group === 'g' && /[eiy]/.test(word.charAt(next))) choices.push(['k', 's', ''])
      // As in Jankowski.
      else if (group === 'j' && at === 0) choices.push(['s', 'a'])
      // As in Assange.
      else if (group === 'ng' && /[eiy]/.test(word.charAt(next))) choices.push(['nk', 'ns'])
      else if (group === 'ng' && /[aou]/.test(word.charAt(next))) choices.push(['nk'])
      // As in Eichmann.
      else if (group === 'ch' && !/[aeiouy]/.test(word.charAt(next))) choices.push(['k', 's', ''])
      else if (next === word.length && MUTE_AT_END.test(group))
        choices.push([...(SOUND_CHOICES.get(sounds) ?? []), ''])
      else choices.push(SOUND_CHOICES.get(sounds) ?? [])
    }
    at = next
  }
  return combined(choices, true, MOST_KEYS)
}

/** Every way to take one class of each: those first that take the first of most, at most so many. */
function combined(
  choices: readonly (readonly string[])[],
  joinsNeighbours: boolean,
  most: number,
): readonly string[] {
  let made = new Map([['', 0]])
  for (const choice of choices) {
    const next = new Map<string, number>()
    for (const [rank, one] of choice.entries())
      for (const [before, others] of made) {
        const added =
          before + (joinsNeighbours && one !== '' && before.endsWith(one.charAt(0)) ? one.slice(1) : one)
        const own = others + (rank === 0 ? 0 : 1)
        if (own < (next.get(added) ?? Infinity)) next.set(added, own)
      }
    made =
      next.size <= most
        ? next
        : new Map([...next].toSorted(([, ranks], [, others]) => ranks - others).slice(0, most))
  }
  return [...made.keys()]
}

/** What Urdu writes for a consonant with a breath, which Latin letters may stand for one of another class: Lakhvi, Phulpoto. */
const BREATHED: Readonly<Record<string, readonly string[]>> = {
  k: ['KH', 'H'],
  g: ['KH', 'K'],
  p: ['PH', 'F'],
  č: ['XH', 'X'],
}

function keysOfAbjad(pattern: string): readonly string[] {
  if (areOfAbugida(pattern)) return combined(broadChoices(pattern), false, mostBroadKeys(pattern))
  const letters = Array.from(pattern)
  const choices: (readonly string[])[] = []
  for (const [at, sign] of letters.entries()) {
    const letter = MARKED_LETTERS[sign]
    if (letter === undefined) continue
    if (at > 0 && (letter.isOfBeginning === true || 'aʿʾwẇy'.includes(sign))) continue
    const isLast = at === letters.length - 1
    if ((sign === 'h' || sign === 'ḥ') && isLast) {
      // Heard in so short a name: Taha.
      if (letters.length === 2) choices.push(['', 'H'])
      // A feminine ending, which Egypt, Persia and India hear as a t: Izzat, Hikmat.
      else if (sign === 'h' && letters.length <= LONGEST_HEARD) choices.push(['', 'T'])
      continue
    }
    const breathed = letters[at + 1] === 'h' && at + 2 < letters.length ? BREATHED[sign] : undefined
    if (breathed !== undefined) {
      choices.push(breathed)
      letters[at + 1] = ''
    }
    // At the end Latin letters often leave it out: Salih, Noah.
    else if (sign === 'ẖ' && isLast) choices.push([...letter.classes, ''])
    // Anbar is Ambar too, and Nabil has a vowel between the two.
    else if (sign === 'n' && 'bpḇ'.includes(letters[at + 1] ?? ' ')) choices.push(['N', 'M'])
    // The z of German, the c of the Slavs.
    else if (sign === 't' && letters[at + 1] === 's') choices.push(['T', ''])
    else if (sign === 'f' && at === 0) choices.push(['F', 'W'])
    else choices.push(letter.classes)
  }
  return combined(choices, false, MOST_LETTER_KEYS)
}

/** A consonant of the syllabary's romanisation at a place: its length, 0 for a vowel. */
export function syllableConsonantAt(pattern: string, at: number): number {
  const two = pattern.slice(at, at + 2)
  if (two.length === 2 && SYLLABLE_CONSONANTS[two] !== undefined)
    // Before a vowel the g of ng begins the next syllable.
    return two === 'ng' && /[aeiouëwy]/.test(pattern.charAt(at + 2)) ? 1 : 2
  return SYLLABLE_CONSONANTS[pattern.charAt(at)] === undefined ? 0 : 1
}

function keysOfSyllables(pattern: string): readonly string[] {
  const choices: (readonly string[])[] = []
  // What is written with an f, x or u at the beginning may be an h or a v.
  if (/^[aeioyh]/.test(pattern)) choices.push(['a'])
  else if (pattern.startsWith('u')) choices.push(['a', 'b'])
  else if (/^[fwxгхχ]/.test(pattern)) choices.push(['', 'a'])
  for (let at = 0; at < pattern.length; ) {
    const length = syllableConsonantAt(pattern, at)
    if (length > 0) choices.push(SYLLABLE_CONSONANTS[pattern.slice(at, at + length)]?.classes ?? [''])
    at += Math.max(1, length)
  }
  return combined(choices, true, MOST_MARKED_KEYS)
}

/**
 * The keys of a token: two that may be the same word share one. Of a marked token, of a folded Latin word (capitals: by the
 * abjad's classes; small letters: by the syllabary's); none for other texts. At most twenty-four, the likeliest first.
 */
export function consonantKeysOf(whole: string): readonly string[] {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole
  if (text.startsWith(SYLLABLE_MARK)) return keysOfSyllables(text.slice(SYLLABLE_MARK.length))
  if (isConsonantToken(text)) return keysOfAbjad(text.slice(CONSONANT_MARK.length))
  if (!LATIN.test(text)) return []
  const keys = abjadKeysOfLatin(text)
  for (const key of syllableKeysOfLatin(text.replace(FRENCH_O, 'o'))) keys.add(key)
  return [...new Set([...keys].slice(0, MOST_KEYS)).add(broadKeyOfLatin(text))]
}

/** Those of the keys that tell of an abjad's letters: of one of its tokens, of a Latin word. */
export function abjadKeysOf(whole: string): readonly string[] {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole
  if (text.startsWith(SYLLABLE_MARK)) return []
  if (isConsonantToken(text)) return keysOfAbjad(text.slice(CONSONANT_MARK.length))
  return LATIN.test(text) ? [...abjadKeysOfLatin(text).add(broadKeyOfLatin(text))] : []
}

/** The ch of Eichmann and Munich. */
const GERMAN_CH = /(?<=[aeiou])ch(?![aeiouy])/

/** The keys of a Latin word as English says it, and with the j of Jens, the c of Milosevic, the x of Xinhua and the ch of German. */
function abjadKeysOfLatin(text: string): Set<string> {
  const bare = withoutJoinedArticle(text)
  const keys = new Set<string>()
  // Not the dh of Abdulhadi.
  if (bare?.startsWith('abd') === true) keys.add(abjadKeyOfLatin(bare, bare.startsWith('abdh')))
  else keys.add(abjadKeyOfLatin(text, false))
  if (bare !== null && !bare.startsWith('abd')) keys.add(abjadKeyOfLatin(bare, false))
  else if (/[tsd]h|t[sz]/.test(text)) keys.add(abjadKeyOfLatin(bare ?? text, true))
  const otherwise = text
    .replace(/^j|j(?=a$)/, 'y')
    .replace(/c$/, 'ch')
    .replace(/^x/, 'sh')
    .replace(GERMAN_CH, 'kh')
  if (otherwise !== text) keys.add(abjadKeyOfLatin(otherwise, false))
  return keys
}
