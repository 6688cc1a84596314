import { fold } from '../script/fold.ts'
import { plainRole } from './roles.ts'

/** Raised when the rule below changes. */
export const WITHOUT_BRACKETS_VERSION = 2

/** The scheme of a name that is read so. */
export const WITHOUT_BRACKETS = 'as written, without what stands in brackets'

const AT_THE_END = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*$/u
const WORD = /[\p{L}\p{N}]{2,}/gu
/** Fewer words before the brackets, or in them, are a name with what parts it from another: Sun Trading (Dubai branch). */
const FEWEST = 3

/**
 * What stands before the brackets that a body’s name ends with, where both are names by their length, or a word of it stands in
 * them again, for publishers write a translation there: Institute of Physics and Technology (Institut de physique et de
 * technologie), Vostrel Group (groupe Vostrel). Null for any other.
 */
export function withoutBrackets(value: string): string | null {
  if (!/[)\]]\s*$/.test(value)) return null
  const [, before = '', inside = ''] = AT_THE_END.exec(value) ?? []
  const [outer, inner] = [wordsIn(before), wordsIn(inside)]
  const areNames = outer.length >= FEWEST && inner.length >= FEWEST
  return areNames || (inner.length > 1 && isSaidAgain(outer, inner)) ? before : null
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** Whether a word of so many letters stands in both; none that tells what sort of body it is. */
function isSaidAgain(before: readonly string[], inside: readonly string[]): boolean {
  const said = new Set(inside.map((word) => fold(word)))
  return before.some((word) => {
    const folded = fold(word)
    return folded.length >= FEWEST && said.has(folded) && plainRole(folded) === 'name'
  })
}
