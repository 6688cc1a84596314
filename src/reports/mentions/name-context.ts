import type { Token } from '../text/token.ts'
import { HONORIFICS, ROLE_WORDS } from '../words/titles.ts'

/** A run of name words with what stands around it. */
export interface Context {
  /** Names that the text shows elsewhere to be those of bodies. */
  readonly bodies: ReadonlySet<string>
  /** The names that the text shows somewhere to be those of places. */
  readonly places: ReadonlySet<string>
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
  ROLE_WORDS.has(lowAt(context, at)) || HONORIFICS.has(lowAt(context, at).replace(/\.$/, ''))
