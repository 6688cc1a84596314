import { ABJAD_LETTERS, type AbjadLetter } from './abjad-letters.ts'
import { ABUGIDA_LETTERS } from './abugida-letters.ts'

/** What stands behind one mark in a token (see `CONSONANT_MARK`): letters of abjads and of abugidas, by their signs. */
export const MARKED_LETTERS: Readonly<Record<string, AbjadLetter>> = { ...ABJAD_LETTERS, ...ABUGIDA_LETTERS }
