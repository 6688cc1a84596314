import { plainRole } from '../parts/roles.ts'
import { hanLibrary } from '../script/east-asian/han-library.ts'
import type { Token } from '../token.ts'
import { cutIntoWords } from './cut.ts'
import { meaningToken, usualMeaning } from './meaning-token.ts'
import { hanWords } from './tables.ts'

/** Raised when the rule below changes. */
export const CUT_AS_WRITTEN_VERSION = 1

const HAN = /^\p{Script=Han}+$/u
const KANA = /[\u3041-\u30ff]/
/** No more letters of one word are cut. */
const LONGEST = 120

/**
 * The words of a body’s name in Han letters, which are written without spaces: 杭州松风数字技术 is 杭州, 松风, 数字 and 技术, in
 * simplified letters, so that a part of the name meets it as a part of a Latin name would. What sort of place a name is of is
 * left out (市). Null where nothing is to be cut, where kana says that the name is Japanese, and before the data was loaded.
 */
export function cutAsWritten(tokens: readonly Token[]): readonly Token[] | null {
  const library = hanLibrary()
  if (library === null || tokens.some(({ text }) => KANA.test(text))) return null
  let words = 0
  let pieces = 0
  const made = tokens.flatMap((token): readonly Token[] => {
    if (token.role === 'legal-form' || !HAN.test(token.text)) return [token]
    words += 1
    const letters = Array.from(library.simplified(token.text)).slice(0, LONGEST)
    const cut = cutIntoWords(letters, new Set(), hanWords('chinese', library)).flatMap(
      ({ text, english }): readonly Token[] =>
        english === null || english.length > 0
          ? [{ text, role: isGeneric(english) ? 'generic' : token.role }]
          : [],
    )
    pieces += cut.length
    return cut.length === 0 ? [token] : cut
  })
  return pieces > words ? made : null
}

/** Whether English has but words that tell what sort of body it is. */
function isGeneric(english: readonly string[] | null): boolean {
  return (
    english?.every((word) => {
      const role = plainRole(usualMeaning(meaningToken(word.replace(/\?$/, ''))))
      return role === 'generic' || role === 'particle'
    }) ?? false
  )
}
