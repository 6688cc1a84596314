import { scriptOf } from '../script/script-of.ts'

/** Raised when the rules below change. */
export const BESIDE_BRACKETS_VERSION = 1

/** What stands before the brackets at the end of a text, and in them. */
export interface BesideBrackets {
  /** Each that may be the name: of one script what is in brackets only where it is several words. */
  readonly names: readonly string[]
  /** Whether one is written in another script: both are the same name then. */
  readonly inTwoScripts: boolean
}

const AT_THE_END = /^([^()[\]（）]+)[([（]([^()[\]（）]+)[)\]）]\s*$/u
/** So many letters are a name; fewer are one's short form or a number. */
const NAME = /\p{L}.*\p{L}.*\p{L}|\p{Script=Han}.*\p{Script=Han}/su
const SEVERAL_WORDS = /\p{L}\s+\S*\p{L}/u
const LONGEST = 300

/**
 * The two names that a text is that ends with one in brackets ("Mirto Bank (OOO Mirtobank)"), each as another may be asked
 * for; null where there is no such one. Meant for names that are asked for.
 */
export function besideBrackets(value: string): BesideBrackets | null {
  if (value.length > LONGEST) return null
  const [, before = '', inside = ''] = AT_THE_END.exec(value) ?? []
  if (!NAME.test(before) || !NAME.test(inside)) return null
  const inTwoScripts = scriptOf(before) !== scriptOf(inside)
  const names = inTwoScripts || SEVERAL_WORDS.test(inside) ? [before, inside] : [before]
  return { names: names.map((name) => name.trim()), inTwoScripts }
}
