/** Raised when the rule below changes. */
export const WITHOUT_BRACKETS_VERSION = 1

/** The scheme of a name that is read so. */
export const WITHOUT_BRACKETS = 'as written, without what stands in brackets'

const AT_THE_END = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*$/u
const WORD = /[\p{L}\p{N}]{2,}/gu
/** Fewer words before the brackets, or in them, are a name with what parts it from another: Sun Trading (Dubai branch). */
const FEWEST = 3

/**
 * What stands before the brackets that a body’s name ends with, where both are names by their length, for publishers write a
 * translation there: Institute of Physics and Technology (Institut de physique et de technologie). Null for any other.
 */
export function withoutBrackets(value: string): string | null {
  if (!/[)\]]\s*$/.test(value)) return null
  const [, before = '', inside = ''] = AT_THE_END.exec(value) ?? []
  return wordsIn(before) >= FEWEST && wordsIn(inside) >= FEWEST ? before : null
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0
}
