import { ABJAD_LETTERS, type AbjadLetter } from './abjad-letters.ts'
import { ABUGIDA_LETTERS } from './abugida-letters.ts'
import { FAR_EASTERN_LETTERS } from './far-eastern-letters.ts'
import { TIBETAN_SPELLINGS } from './tibetan-letters.ts'

/** What stands behind one mark in a token (see `CONSONANT_MARK`): letters of abjads, of abugidas, of Tibetan, and of Cyrillic in names of the Far East, by their signs. */
export const MARKED_LETTERS: Readonly<Record<string, AbjadLetter>> = {
  ...ABJAD_LETTERS,
  ...ABUGIDA_LETTERS,
  ...FAR_EASTERN_LETTERS,
  ...TIBETAN_SPELLINGS,
}
