import type { Token } from '../text/token.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { HONORIFICS, ROLE_WORDS, TITLE_WORDS } from '../words/titles.ts'

/** A run of name words with what stands around it. */
export interface Context {
  /** Names that the text shows elsewhere to be those of bodies. */
  readonly bodies: ReadonlySet<string>
  /** The names that the text shows somewhere to be those of places. */
  readonly places: ReadonlySet<string>
  /** Small words inside the names of groups. */
  readonly tied: ReadonlySet<number>
  readonly tokens: readonly Token[]
  readonly lowSeen: ReadonlySet<string>
  readonly isTitleCase: boolean
  readonly isStart: boolean
  readonly from: number
  readonly to: number
  readonly isDateline: boolean
}

/** The word at a token in lower case; '' past the ends. */
export const lowAt = (context: Context, at: number): string => context.tokens[at]?.low ?? ''

/** Whether a word is an office, a role or an honorific. */
export const hasRole = (context: Context, at: number): boolean =>
  ROLE_WORDS.has(lowAt(context, at)) ||
  HONORIFICS.has(lowAt(context, at).replace(/\.$/, '')) ||
  // `Colonel-General Ivan Petrov`, `Vice-Admiral Ann Lee`
  (/^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(context.tokens[at]?.text ?? '') &&
    lowAt(context, at)
      .split('-')
      .every((part) => ROLE_WORDS.has(part) || TITLE_WORDS.has(part))) ||
  (RANK.test(context.tokens[at]?.text ?? '') && context.tokens[at + 1]?.isCapital === true) ||
  // Else a city.
  (context.tokens[at]?.text === 'DC' && GIVEN_NAMES.has(lowAt(context, at + 1)))

/** Ranks of the police in letters: `DC Hannah Lowe`. */
const RANK = /^(?:DS|DI|DCI|DCS|DSP|ASP|CSP|SP|ACP|DCP|SSP|PC|WPC|PCSO|ACC|CSM)$/
