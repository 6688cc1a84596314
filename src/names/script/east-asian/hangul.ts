import { meaningToken } from '../../meaning/meaning-token.ts'
import type { NameOf, Token } from '../../token.ts'
import type { Spelled } from '../spelled.ts'
import { usualKorean } from '../usual-spellings.ts'
import { HANGUL_FAMILY_NAMES } from './hangul-family-names.ts'

/** Raised when a rule or table below changes. */
export const HANGUL_VERSION = 4

/** How one scheme writes the parts of a syllable: 19 initials, 21 vowels, 28 finals in the order of Unicode's block. */
export interface HangulScheme {
  readonly scheme: string
  readonly initials: readonly string[]
  /** Initials between voiced sounds (McCune–Reischauer). */
  readonly voiced: readonly string[]
  readonly vowels: readonly string[]
  readonly finals: readonly string[]
  /** Which spelling of the family name goes with it. */
  readonly family: number
}

const list = (text: string): readonly string[] => text.split(' ').map((each) => (each === '-' ? '' : each))

const REVISED_INITIALS = list('g kk n d tt r m b pp s ss - j jj ch k t p h')
const REVISED_VOWELS = list('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i')
const FINALS = list('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t')
const PLAIN_INITIALS = list('k kk n t tt r m p pp s ss - j jj ch k t p h')
const PLAIN_VOWELS = list('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i')

/** The scheme of North Korean names with consonants voiced between voiced sounds, as in Yong Gil, Namgang and Yongbyon. */
export const HANGUL_VOICED: HangulScheme = {
  scheme: 'Hangul (North Korean, voiced)',
  initials: PLAIN_INITIALS,
  voiced: list('g kk n d tt r m b pp s ss - j jj ch k t p h'),
  vowels: PLAIN_VOWELS,
  finals: FINALS,
  family: 0,
}

/** Revised Romanization of Korean (Ministry of Culture and Tourism, 2000), with the family name as people write it. */
const HANGUL_REVISED: HangulScheme = {
  scheme: 'Hangul (Revised Romanization)',
  initials: REVISED_INITIALS,
  voiced: REVISED_INITIALS,
  vowels: REVISED_VOWELS,
  finals: FINALS,
  family: 1,
}

/** Best first. */
export const HANGUL_SCHEMES: readonly HangulScheme[] = [
  {
    // McCune–Reischauer without its marks and with j, as names of the North are written.
    scheme: 'Hangul (North Korean)',
    initials: PLAIN_INITIALS,
    voiced: PLAIN_INITIALS,
    vowels: PLAIN_VOWELS,
    finals: FINALS,
    family: 0,
  },
  HANGUL_REVISED,
  HANGUL_VOICED,
  {
    // As South Korean passports commonly have it: young, hyun, sung, joon, kyung.
    scheme: 'Hangul (popular)',
    initials: list('k kk n d tt r m b pp s ss - j jj ch k t p h'),
    voiced: list('k kk n d tt r m b pp s ss - j jj ch k t p h'),
    vowels: list('a ae ya yae u e yu ye o wa wae oi yo oo wo we wi yoo eu ui i'),
    finals: FINALS,
    family: 1,
  },
  {
    // McCune–Reischauer (1939) without its marks.
    scheme: 'Hangul (McCune-Reischauer)',
    initials: list('k kk n t tt r m p pp s ss - ch tch ch k t p h'),
    voiced: list('g kk n d tt r m b pp s ss - j tch ch k t p h'),
    vowels: PLAIN_VOWELS,
    finals: FINALS,
    family: 2,
  },
  {
    scheme: 'Hangul (popular, in McCune-Reischauer)',
    initials: list('k kk n d tt r m b pp s ss - ch jj ch k t p h'),
    voiced: list('k kk n d tt r m b pp s ss - ch jj ch k t p h'),
    vowels: list('a ae ya yae u e you ye o wa wae oe yo u wo we wi yu u ui i'),
    finals: FINALS,
    family: 3,
  },
]

const FIRST = 0xac00
const LAST = 0xd7a3
const HANGUL = /[\uac00-\ud7a3]/
const ALL_HANGUL = /^[\uac00-\ud7a3]+$/

function syllable(letter: string, by: HangulScheme, isVoiced: boolean): string {
  const at = letter.charCodeAt(0) - FIRST
  if (at < 0 || at > LAST - FIRST) return letter
  const initials = isVoiced ? by.voiced : by.initials
  const initial = Math.trunc(at / 588)
  const made = (initials[initial] ?? '') + (by.vowels[Math.trunc((at % 588) / 28)] ?? '')
  return made + (by.finals[at % 28] ?? '')
}

/** A Hangul word by a scheme, a syllable each. */
function syllablesOf(word: string, by: HangulScheme): readonly string[] {
  const made: string[] = []
  for (const letter of word) {
    const before = made.at(-1) ?? ''
    made.push(syllable(letter, by, /[aeiounglm]$/.test(before)))
  }
  return made
}

/** A Hangul word in Latin letters by a scheme. */
export function hangulToLatin(word: string, by: HangulScheme): string {
  return syllablesOf(word, by).join('')
}

/** How many letters of a name are the family's: two where it is one of the compound names. */
function familyLength(text: string): number {
  return text.length > 2 && HANGUL_FAMILY_NAMES[text.slice(0, 2)] !== undefined ? 2 : 1
}

/** Whether a name in two words is one of Korea, family name and given name in either order: no foreign one by its sounds. */
export function isKoreanName(tokens: readonly Token[]): boolean {
  const [first, second, ...others] = tokens.filter(({ role }) => role !== 'title')
  if (first === undefined || second === undefined || others.length > 0) return false
  const isGiven = ({ text }: Token): boolean => text.length <= 2 && ALL_HANGUL.test(text)
  const isFamily = ({ text }: Token): boolean => HANGUL_FAMILY_NAMES[text] !== undefined
  return (isFamily(first) && isGiven(second)) || (isGiven(first) && isFamily(second))
}

function personWords(text: string, by: HangulScheme): readonly string[] {
  const length = familyLength(text)
  const family = text.slice(0, length)
  const spellings = HANGUL_FAMILY_NAMES[family]?.split(' ') ?? []
  const spelled = spellings[by.family] ?? spellings[by.family % 2] ?? syllablesOf(family, by).join('')
  return [spelled, ...syllablesOf(text.slice(length), by)]
}

/**
 * The readings of a name that has Hangul tokens. A person of two to five letters in one token has the family name apart and
 * the given name by syllables; other words are each one word.
 */
export function spelledFromHangul(tokens: readonly Token[], of: NameOf): readonly Spelled[] {
  const hangul = tokens.filter(
    ({ text, role }) => role !== 'title' && role !== 'legal-form' && HANGUL.test(text),
  )
  const whole = hangul.length === 1 ? (hangul[0]?.text ?? '') : ''
  const isPerson =
    (of === 'person' || (of === 'unknown' && whole.length === 3)) &&
    whole.length >= 2 &&
    whole.length <= 5 &&
    ALL_HANGUL.test(whole)
  const spelled = HANGUL_SCHEMES.map(
    (by): Spelled => ({
      scheme: by.scheme,
      words: tokens.flatMap((token, at): Spelled['words'] => {
        if (!hangul.includes(token)) return [{ text: token.text, token: at }]
        if (isPerson) return personWords(whole, by).map((text) => ({ text, token: at }))
        const first = of === 'person' && token === hangul[0] && HANGUL_FAMILY_NAMES[token.text] !== undefined
        const words = first
          ? personWords(token.text, by).filter((text) => text !== '')
          : [syllablesOf(token.text, by).join('')]
        return words.map((text) => ({ text, token: at }))
      }),
    }),
  )
  return isPerson ? spelled.toSpliced(3, 0, inAnySpelling(tokens, hangul[0], whole)) : spelled
}

/** A person's name with each syllable in any of its spellings: who bears it chose them one by one (Park Chan-wook). */
function inAnySpelling(tokens: readonly Token[], own: Token | undefined, whole: string): Spelled {
  const [family = '', ...syllables] = personWords(whole, HANGUL_REVISED)
  const families = HANGUL_FAMILY_NAMES[whole.slice(0, familyLength(whole))]?.split(' ') ?? []
  const spellings = [[family, ...families], ...syllables.map((each) => [each, ...usualKorean(each)])]
  return {
    scheme: 'Hangul, any spelling',
    words: tokens.flatMap((token, at) =>
      token === own
        ? spellings.map((each) => ({ text: meaningToken([...new Set(each)].join('|')), token: at }))
        : [{ text: token.text, token: at }],
    ),
  }
}
