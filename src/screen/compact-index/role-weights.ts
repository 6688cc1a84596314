import {
  consonantKeysOf,
  isConsonantToken,
  isEverydayWord,
  mostTelling,
  type TokenRole,
} from '../../names/index.ts'
import { BIT } from './bits.ts'
import { TOKEN_ROLES } from './name-index.ts'

/** What a role leaves of a token's weight, in sixteenths. */
const ROLE_WEIGHTS: Readonly<Record<TokenRole, number>> = {
  name: 16,
  number: 12,
  initial: 6,
  generic: 6,
  particle: 5,
  'legal-form': 0,
  title: 0,
}

/** The same by the role's number. */
export const ROLE_SHARES: Uint8Array = Uint8Array.from(TOKEN_ROLES, (role) => ROLE_WEIGHTS[role])

/** A token's weight (sixteenths of a bit) in a role, in sixteenths of a bit. */
export function weightIn(role: number, weight: number): number {
  return (weight * (ROLE_SHARES[role] ?? 0)) >>> 4
}

/** A word that no listed name has tells more than any that one has. */
const UNKNOWN_WEIGHT = 240
/** A single syllable tells little: East Asian names are made of a few hundred of them. In bits. */
const SYLLABLE_BITS = 7
/** Horizon, Arrow: bodies that have nothing to do with one another are called so. In bits. */
const EVERYDAY_BITS = 12
/** Nor do a few letters tell as much as a long word: by how many they are, in bits. */
const LETTERS_BITS: readonly number[] = [0, 3, 7, 10, 12]
const LETTERS = /^[a-z]+$/
const SYLLABLE = /^(?:[bcdfghjklmnpqrstvwxyz]{0,2}h?)[aeiouy]{1,3}(?:ng|[hklmnprt])?$/
const LONGEST_SYLLABLE = 6

/** What a word tells at most, in sixteenths of a bit, whatever the lists have. */
export function weightOfText(text: string): number {
  const known = mostTelling(text)
  if (known !== null) return known * BIT
  if (isConsonantToken(text))
    return consonantKeysOf(text).some((key) => key.length <= 1) ? SYLLABLE_BITS * BIT : UNKNOWN_WEIGHT
  const most = LETTERS.test(text) ? (LETTERS_BITS[text.length] ?? null) : null
  const isSyllable = text.length <= LONGEST_SYLLABLE && SYLLABLE.test(text)
  if (most !== null) return (isSyllable ? Math.min(SYLLABLE_BITS, most) : most) * BIT
  if (isSyllable) return SYLLABLE_BITS * BIT
  return isEverydayWord(text) ? EVERYDAY_BITS * BIT : UNKNOWN_WEIGHT
}
