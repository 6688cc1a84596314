import type { Token } from '../../token.ts'
import type { Spelled } from '../spelled.ts'

/** Raised when a table or rule below changes. */
export const TIBETAN_VERSION = 3

/** How the root letter of a syllable is spoken in Lhasa and written in names; the subjoined letter is 0x50 on. */
export const TIBETAN_ROOTS: Readonly<Record<string, string>> = {
  ཀ: 'k',
  ཁ: 'kh',
  ག: 'g',
  ང: 'ng',
  ཅ: 'ch',
  ཆ: 'ch',
  ཇ: 'j',
  ཉ: 'ny',
  ཏ: 't',
  ཐ: 'th',
  ད: 'd',
  ན: 'n',
  པ: 'p',
  ཕ: 'ph',
  བ: 'b',
  མ: 'm',
  ཙ: 'ts',
  ཚ: 'ts',
  ཛ: 'z',
  ཝ: 'w',
  ཞ: 'sh',
  ཟ: 's',
  འ: '',
  ཡ: 'y',
  ར: 'r',
  ལ: 'l',
  ཤ: 'sh',
  ས: 's',
  ཧ: 'h',
  ཨ: '',
}

/** What ya, ra and la under a root make of it. */
export const TIBETAN_SUBSCRIPTS: Readonly<Record<string, string>> = {
  པྱ: 'ch',
  ཕྱ: 'ch',
  བྱ: 'j',
  མྱ: 'ny',
  ཀྱ: 'ky',
  ཁྱ: 'khy',
  གྱ: 'gy',
  ཀྲ: 't',
  ཏྲ: 't',
  པྲ: 't',
  ཁྲ: 'th',
  ཐྲ: 'th',
  ཕྲ: 'th',
  གྲ: 'd',
  དྲ: 'd',
  བྲ: 'd',
  མྲ: 'm',
  སྲ: 's',
  ཧྲ: 'hr',
  ཟླ: 'd',
  ཀླ: 'l',
  གླ: 'l',
  བླ: 'l',
  རླ: 'l',
  སླ: 'l',
}

const PREFIXES = 'གདབམའ'
const SUPERSCRIPTS = 'རལས'
const VOWELS: Readonly<Record<string, string>> = { 'ི': 'i', 'ུ': 'u', 'ེ': 'e', 'ོ': 'o' }
const SUFFIXES: Readonly<Record<string, string>> = { ག: 'k', ང: 'ng', ན: 'n', བ: 'p', མ: 'm', ར: 'r', ལ: 'l' }
/** Suffixes before which a is spoken e. */
const FRONTING = 'དནལས'

const TIBETAN = /[\u0f40-\u0fbc]/
const STACK = /[\u0f40-\u0f6c][\u0f90-\u0fbc]*[\u0f71-\u0f7d]?/gu

/** The root of a stack and the letter under it, without the one above it. */
function rootIn(stack: string): { readonly root: string; readonly under: string; readonly isLha: boolean } {
  const [base = '', ...under] = Array.from(stack.replaceAll(/[\u0f71-\u0f7d\u0fad]/gu, ''))
  const plain = under.map((letter) => String.fromCharCode(letter.charCodeAt(0) - 0x50))
  const isAbove = SUPERSCRIPTS.includes(base) && plain.length > 0 && !'ཡརལཧ'.includes(plain[0] ?? '')
  return {
    root: isAbove ? (plain[0] ?? '') : base,
    under: (isAbove ? under.slice(1) : under)[0] ?? '',
    isLha: base === 'ལ' && plain[0] === 'ཧ',
  }
}

/** The root of a stack in Latin, changed by the letter under it. */
function rootOf(stack: string): string {
  const { root, under, isLha } = rootIn(stack)
  const own = under === '' ? undefined : TIBETAN_SUBSCRIPTS[root + under]
  return own ?? (TIBETAN_ROOTS[root] ?? '') + (isLha ? 'h' : '')
}

/** What stands where in a syllable. */
interface Parts {
  readonly prefix: string
  readonly stack: string
  readonly vowel: string
  readonly suffix: string
}

function partsOf(syllable: string): Parts {
  const stacks = syllable.match(STACK) ?? []
  const marked = stacks.findIndex((stack) => stack.length > 1)
  const isPrefixed = PREFIXES.includes(stacks[0] ?? ' ') && stacks.length > 2
  const at = marked >= 0 ? marked : isPrefixed ? 1 : 0
  const stack = stacks[at] ?? ''
  return { prefix: stacks[at - 1] ?? '', stack, vowel: stack.at(-1) ?? '', suffix: stacks[at + 1] ?? '' }
}

/** One syllable in Latin letters as names are spelled (the phonetic habits of exile passports). */
function tibetanSyllable(syllable: string): string {
  const { prefix, stack, vowel: sign, suffix } = partsOf(syllable)
  const vowel = VOWELS[sign] ?? 'a'
  // Where ba is the root after da it is hardly heard: Wang.
  const root = prefix === 'ད' && stack.startsWith('བ') ? 'w' : rootOf(stack)
  const spoken = vowel === 'a' && suffix !== '' && FRONTING.includes(suffix) ? 'e' : vowel
  return root + spoken + (SUFFIXES[suffix] ?? '')
}

/** The signs of `TIBETAN_SPELLINGS` for what Latin letters write of a root; of ky and gy the y stands apart. */
const SOUNDS_OF_STACKS: Readonly<Record<string, string>> = {
  པྱ: 'ཅ',
  ཕྱ: 'ཆ',
  བྱ: 'ཇ',
  མྱ: 'ཉ',
  ཀྱ: 'ཀྱ',
  ཁྱ: 'ཁྱ',
  གྱ: 'གྱ',
  ཀྲ: 'ཊ',
  ཏྲ: 'ཊ',
  པྲ: 'ཊ',
  ཁྲ: 'ཋ',
  ཐྲ: 'ཋ',
  ཕྲ: 'ཋ',
  གྲ: 'ཌ',
  དྲ: 'ཌ',
  བྲ: 'ཌ',
  མྲ: 'མ',
  སྲ: 'ས',
  ཧྲ: 'ཤ',
  ཟླ: 'ད',
  ཀླ: 'ལ',
  གླ: 'ལ',
  བླ: 'ལ',
  རླ: 'ལ',
  སླ: 'ལ',
}
/** The vowels before a suffix that changes them, and those before others. */
const CHANGED_VOWELS: Readonly<Record<string, string>> = { 'ཱ': 'ྀ', 'ུ': 'ཻ', 'ོ': 'ཽ' }
/** What is heard of a prefix behind a vowel, in some names: Gendun, Gyamtso, Lobsang. */
const LINKING: Readonly<Record<string, string>> = { འ: 'N', མ: 'M', བ: 'P' }
/** Letters that close a syllable, as the sign of the one below another. */
const CLOSING = 'གངནབམརལསད'
const CLOSED: Readonly<Record<string, string>> = { བ: 'ྤ', ག: 'ྐ' }

/** One syllable in the signs of `TIBETAN_SPELLINGS`. `isFirst`: it begins a word. */
function soundsOfSyllable(syllable: string, isFirst: boolean): string {
  // The particle of many nouns: Dawa.
  if (syllable === 'བ' && !isFirst) return 'ཝཱ'
  const { prefix, stack, vowel, suffix } = partsOf(syllable)
  const { root, under, isLha } = rootIn(stack)
  const isHushed = prefix === 'ད' && stack.startsWith('བ')
  const onset = isHushed
    ? under === 'ྱ'
      ? 'ཡ'
      : 'ཝ'
    : isLha
      ? 'ྷ'
      : under === ''
        ? root === 'ཨ'
          ? ''
          : root
        : (SOUNDS_OF_STACKS[root + under] ?? root)
  const plain = VOWELS[vowel] === undefined ? 'ཱ' : vowel
  const spoken = suffix !== '' && FRONTING.includes(suffix) ? (CHANGED_VOWELS[plain] ?? plain) : plain
  const closing = CLOSING.includes(suffix)
    ? (CLOSED[suffix] ?? String.fromCharCode(suffix.charCodeAt(0) + 0x50))
    : ''
  // As in Dorje.
  const above = stack.startsWith('ར') && root !== 'ར' ? 'R' : ''
  return (isFirst ? '' : (LINKING[prefix] ?? above)) + onset + spoken + (suffix === '' ? '' : closing)
}

/** The letters of one token by syllables: words of Sanskrit have two in one, the second within a stack (Karma). */
function syllablesIn(text: string): readonly string[] {
  const [, first, above, rest] = /^([ཀ-ཨ])([དརལས])([\u0f90-\u0fbc].*)$/u.exec(text) ?? []
  if (first === undefined || above === undefined || rest === undefined || PREFIXES.includes(first))
    return [text]
  return [first + above, String.fromCharCode(rest.charCodeAt(0) - 0x50) + rest.slice(1)]
}

/** A ba before the root, heard after a vowel: Lobsang. */
const LINKED = /^བ(?:[\u0f40-\u0f6c][\u0f90-\u0fbc]|[\u0f40-\u0f6c]{2}|[\u0f40-\u0f6c][\u0f72-\u0f7c])/u

/** A syllable behind another of its word. */
function behind(before: string, syllable: string): string {
  // The particle of many nouns: Dawa.
  if (syllable === 'བ') return 'wa'
  return (LINKED.test(syllable) && /[aeiou]$/.test(before) ? 'b' : '') + tibetanSyllable(syllable)
}

/** Syllables two by two, as most names are made; the last three together, or the last by itself. */
function inPairs(
  tokens: readonly Token[],
  joinsLast: boolean,
  spell: (syllable: string, before: string) => string,
): Spelled['words'] {
  const syllables = tokens.flatMap(({ text }, token) =>
    syllablesIn(text).map((part) => ({ text: part, token })),
  )
  const words: { text: string; token: number }[] = []
  let size = 0
  for (const [at, { text, token }] of syllables.entries()) {
    const last = words.at(-1)
    const isBehind = size === 1 || (joinsLast && size === 2 && at === syllables.length - 1)
    if (!TIBETAN.test(text)) {
      words.push({ text, token })
      size = 0
    } else if (last !== undefined && isBehind) {
      words[words.length - 1] = { ...last, text: last.text + spell(text, last.text) }
      size += 1
    } else {
      words.push({ text: spell(text, ''), token })
      size = 1
    }
  }
  return words
}

const inLatin = (syllable: string, before: string): string =>
  before === '' ? tibetanSyllable(syllable) : behind(before, syllable)
const bySounds = (syllable: string, before: string): string =>
  before === '' ? `~${soundsOfSyllable(syllable, true)}` : soundsOfSyllable(syllable, false)

/** The readings of a name in Tibetan letters: in Latin, and by its sounds. */
export function spelledFromTibetan(tokens: readonly Token[]): readonly Spelled[] {
  return [
    { scheme: 'Tibetan', words: inPairs(tokens, true, inLatin) },
    { scheme: 'Tibetan by its sounds', words: inPairs(tokens, true, bySounds) },
    { scheme: 'Tibetan, last syllable apart', words: inPairs(tokens, false, inLatin) },
    { scheme: 'Tibetan by its sounds, last syllable apart', words: inPairs(tokens, false, bySounds) },
  ]
}
