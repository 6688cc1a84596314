import { SYLLABLE_MARK } from '../compare/consonant-key.ts'
import { longestFirst, spellingAt } from '../compare/spellings.ts'

/** Raised when the table below changes. */
export const GREEK_SOUNDS_VERSION = 3

/** Folded Greek letters as the sounds of a foreign name, in the signs of `SYLLABLE_CONSONANTS`. */
export const GREEK_SOUNDS: Readonly<Record<string, string>> = {
  ντζ: 'j',
  τζ: 'j',
  τσ: 'τσ',
  τς: 'τσ',
  για: 'ya',
  γιε: 'ye',
  γιο: 'yo',
  γιω: 'yo',
  γιου: 'yu',
  γουα: 'ua',
  γουε: 'ue',
  γουι: 'ui',
  γε: 'ye',
  γαι: 'ye',
  γι: 'yi',
  γη: 'yi',
  ντ: 'ντ',
  μπ: 'μπ',
  γκ: 'γκ',
  γγ: 'ng',
  γχ: 'nχ',
  ου: 'u',
  ει: 'i',
  οι: 'i',
  υι: 'i',
  αι: 'e',
  αυ: 'av',
  ευ: 'ev',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'ζ',
  η: 'i',
  θ: 'θ',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 'σ',
  ς: 'σ',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'χ',
  ψ: 'ps',
  ω: 'o',
}

const SOUNDS = longestFirst(GREEK_SOUNDS)
/** At the beginning of a word these are one sound. */
const AT_THE_BEGINNING: Readonly<Record<string, string>> = { ντ: 'd', μπ: 'b', γκ: 'g' }

/** A folded word's Greek as the sounds of a foreign name, marked (see `SYLLABLE_MARK`): Τζαμάατ is jamaat. */
export function greekSigns(word: string): string {
  let made = SYLLABLE_MARK
  for (let at = 0; at < word.length; ) {
    const found = spellingAt(SOUNDS, word, at)
    if (found === undefined) return ''
    made += at === 0 ? (AT_THE_BEGINNING[found[0]] ?? found[1]) : found[1]
    at += found[0].length
  }
  return made
}
