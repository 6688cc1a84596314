import { isSyllabicFamilyName } from '../compare/other-syllables.ts'
import { SYLLABLES } from '../script/east-asian/pinyin-syllables.ts'
import { keyOf, type Reading, type Token } from '../token.ts'
import { isGivenName } from './given-name-forms.ts'
import { lexemeOf } from './lexicon.ts'
import { mostTelling } from './most-telling.ts'

/** The name of the scheme of readings that `readInitialsApart` makes. */
const SCHEME = 'as written, initials apart'

/** Two letters of which none is a vowel, or that end as no name does, as nobody is called: but for these. */
const INITIALS = /^(?:[b-df-hj-np-tv-xz]{2}|[aeiou][cgjpqx])$/
/** Two letters that may be a name; where they stand in capitals among words that do not, they are initials. */
const MAY_BE_INITIALS = /^[a-z]{2}$/
const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}{2}(?![\p{L}\p{M}])/gu
const SMALL = /\p{Ll}/u
const NO_INITIALS: ReadonlySet<string> = new Set(['ng', 'md', 'mc', 'st', 'hm', 'th', 'gm'])

/**
 * A person's name with initials that are written together as letters of their own ("JC Juncker" as J. C., "AQ Khan" as
 * A. Q.); null where it has none or nothing else is there. Meant for names that are asked for; `value`: as it was written.
 */
export function readInitialsApart({ tokens }: Reading, value: string): Reading | null {
  const capitals = SMALL.test(value) ? (value.match(CAPITALS) ?? []).map((each) => each.toLowerCase()) : []
  const isApart = (token: Token): boolean =>
    isInitials(token) || (capitals.includes(token.text) && mayBeInitials(token))
  if (!tokens.some(isApart) || !tokens.some((token) => token.role === 'name' && !isApart(token))) return null
  const apart = tokens.flatMap((token): readonly Token[] =>
    isApart(token) ? Array.from(token.text, (text) => ({ text, role: 'initial' })) : [token],
  )
  return { scheme: SCHEME, tokens: apart, key: keyOf(apart) }
}

function isInitials({ text, role }: Token): boolean {
  return role === 'name' && INITIALS.test(text) && !NO_INITIALS.has(text) && isOnlyName(text)
}

/** Whether a word is no title or particle besides. */
function isOnlyName(text: string): boolean {
  const lexeme = lexemeOf(text)
  return lexeme?.title == null && lexeme?.particle !== true
}

function mayBeInitials({ text, role }: Token): boolean {
  return (
    role === 'name' &&
    MAY_BE_INITIALS.test(text) &&
    !SYLLABLES.has(text) &&
    !isSyllabicFamilyName(text) &&
    !isGivenName(text) &&
    mostTelling(text) === null &&
    isOnlyName(text)
  )
}
