import { SYLLABLE_MARK } from '../compare/consonant-key.ts'
import { longestFirst, spellingAt } from '../compare/spellings.ts'

/** Raised when the table below changes. */
export const GREEK_SOUNDS_VERSION = 1

/** Folded Greek letters as the sounds of a foreign name, in the signs of `SYLLABLE_CONSONANTS`. */
export const GREEK_SOUNDS: Readonly<Record<string, string>> = {
  ντζ: 'j',
  τζ: 'j',
  τσ: 'ch',
  ντ: 'd',
  μπ: 'b',
  γκ: 'g',
  γγ: 'ng',
  γχ: 'nh',
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
  ζ: 'z',
  η: 'i',
  θ: 't',
  ι: 'i',
  κ: 'k',
  λ: 'r',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
}

const SOUNDS = longestFirst(GREEK_SOUNDS)

/** A folded word's Greek as the sounds of a foreign name, marked (see `SYLLABLE_MARK`): Τζαμάατ is jamaat. */
export function greekSigns(word: string): string {
  let made = SYLLABLE_MARK
  for (let at = 0; at < word.length; ) {
    const found = spellingAt(SOUNDS, word, at)
    if (found === undefined) return ''
    made += found[1]
    at += found[0].length
  }
  return made
}
