import type { Token } from '../token.ts'
import type { Spelled } from './spelled.ts'

/** Raised when a table or rule below changes. */
export const TIBETAN_VERSION = 2

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

/** The root of a stack in Latin: without the letter above it, changed by the one below it. */
function rootOf(stack: string): string {
  const [base = '', ...under] = Array.from(stack.replaceAll(/[\u0f71-\u0f7d\u0fad]/gu, ''))
  const plain = under.map((letter) => String.fromCharCode(letter.charCodeAt(0) - 0x50))
  const isAbove = SUPERSCRIPTS.includes(base) && plain.length > 0 && !'ཡརལཧ'.includes(plain[0] ?? '')
  const root = isAbove ? (plain[0] ?? '') : base
  const below = isAbove ? under.slice(1) : under
  const own = TIBETAN_SUBSCRIPTS[root + (below[0] ?? '')]
  if (own !== undefined && below.length > 0) return own
  return (TIBETAN_ROOTS[root] ?? '') + (base === 'ལ' && plain[0] === 'ཧ' ? 'h' : '')
}

/** One syllable in Latin letters as names are spelled (the phonetic habits of exile passports). */
function tibetanSyllable(syllable: string): string {
  const stacks = syllable.match(STACK) ?? []
  const marked = stacks.findIndex((stack) => stack.length > 1)
  const isPrefixed = PREFIXES.includes(stacks[0] ?? ' ') && stacks.length > 2
  const at = marked >= 0 ? marked : isPrefixed ? 1 : 0
  const vowel = VOWELS[(stacks[at] ?? '').at(-1) ?? ''] ?? 'a'
  const suffix = stacks[at + 1] ?? ''
  // Where ba is the root after da it is hardly heard: Wang.
  const root = stacks[at - 1] === 'ད' && stacks[at]?.startsWith('བ') === true ? 'w' : rootOf(stacks[at] ?? '')
  const spoken = vowel === 'a' && suffix !== '' && FRONTING.includes(suffix) ? 'e' : vowel
  return root + spoken + (SUFFIXES[suffix] ?? '')
}

/** The letters of one token by syllables: words of Sanskrit have two in one, the second within a stack (Karma). */
function syllablesIn(text: string): readonly string[] {
  const [, first, above, rest] = /^([ཀ-ཨ])([རལས])([\u0f90-\u0fbc].*)$/u.exec(text) ?? []
  if (first === undefined || above === undefined || rest === undefined || PREFIXES.includes(first))
    return [text]
  return [first + above, String.fromCharCode(rest.charCodeAt(0) - 0x50) + rest.slice(1)]
}

/** A ba before the root, heard after a vowel: Lobsang. */
const LINKED = /^བ(?:[\u0f40-\u0f6c][\u0f90-\u0fbc]|[\u0f40-\u0f6c]{2}|[\u0f40-\u0f6c][\u0f72-\u0f7c])/u

/** A syllable behind another of its word. */
function behind(before: string, syllable: string, linksB: boolean): string {
  // The particle of many nouns: Dawa.
  if (syllable === 'བ') return 'wa'
  return (linksB && LINKED.test(syllable) && /[aeiou]$/.test(before) ? 'b' : '') + tibetanSyllable(syllable)
}

/** Syllables two by two, as most names are made; the last three together, or the last by itself. */
function inPairs(tokens: readonly Token[], linksB: boolean, joinsLast = true): Spelled['words'] {
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
      words[words.length - 1] = { ...last, text: last.text + behind(last.text, text, linksB) }
      size += 1
    } else {
      words.push({ text: tibetanSyllable(text), token })
      size = 1
    }
  }
  return words
}

function bySounds(tokens: readonly Token[], words: Spelled['words']): Spelled['words'] {
  return words.map(({ text, token }) => ({
    text: TIBETAN.test(tokens[token]?.text ?? '') ? `~~${text}` : text,
    token,
  }))
}

/** The readings of a name in Tibetan letters: in Latin, and by its sounds. */
export function spelledFromTibetan(tokens: readonly Token[]): readonly Spelled[] {
  return [
    { scheme: 'Tibetan', words: inPairs(tokens, true) },
    { scheme: 'Tibetan by its sounds', words: bySounds(tokens, inPairs(tokens, false)) },
    { scheme: 'Tibetan, last syllable apart', words: inPairs(tokens, true, false) },
    {
      scheme: 'Tibetan by its sounds, last syllable apart',
      words: bySounds(tokens, inPairs(tokens, false, false)),
    },
  ]
}
