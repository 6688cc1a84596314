import { keyOf, type Reading, type Token } from '../token.ts'
import { lexemeOf } from './lexicon.ts'

/** The name of the scheme of readings that `readInitialsApart` makes. */
const SCHEME = 'as written, initials apart'

/** Two letters of which none is a vowel, as nobody is called: but for these. */
const INITIALS = /^[b-df-hj-np-tv-xz]{2}$/
const NO_INITIALS: ReadonlySet<string> = new Set(['ng', 'md', 'mc', 'st', 'hm', 'th', 'gm'])

/**
 * A person's name with initials that are written together as letters of their own ("JC Juncker" as J. C.); null where it
 * has none or nothing else is there. Meant for names that are asked for.
 */
export function readInitialsApart({ tokens }: Reading): Reading | null {
  if (!tokens.some(isInitials) || !tokens.some((token) => token.role === 'name' && !isInitials(token)))
    return null
  const apart = tokens.flatMap((token): readonly Token[] =>
    isInitials(token) ? Array.from(token.text, (text) => ({ text, role: 'initial' })) : [token],
  )
  return { scheme: SCHEME, tokens: apart, key: keyOf(apart) }
}

function isInitials({ text, role }: Token): boolean {
  return role === 'name' && INITIALS.test(text) && !NO_INITIALS.has(text) && lexemeOf(text)?.title == null
}
