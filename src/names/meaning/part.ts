import type { Token } from '../token.ts'
import { spelled } from './spell-left.ts'

/** Such a word says nothing by itself, and English leaves it out as often as not. */
export const MAY_BE_LEFT_OUT = '?'

/** A part of the name: English words, or what is left to be spelled. */
export type Part =
  | {
      readonly english: readonly string[]
      readonly sound?: string
      /** How Latin letters spell it, apart by `|`, of a language that does not say how it sounds. */
      readonly spellings?: string
      readonly letters?: string
      readonly token?: number
    }
  | { readonly left: string; readonly token?: number }
  | { readonly kept: Token }
  | { readonly form: readonly string[] }

/** Whether English has a place of China as pinyin does. */
export function isAsSpelled(english: readonly string[], letters: string): boolean {
  return english.join('') === spelled(letters).join('')
}
