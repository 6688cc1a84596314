import { keyOf, type Reading, type Token } from '../token.ts'
import { lexemeOf } from './lexicon.ts'

/** The name of the scheme of readings that `readWithoutCutForm` makes. */
const SCHEME = 'as written, legal form cut off'

/** A beginning of a legal form that is shorter than so many letters may be anything. */
const SHORTEST_BEGINNING = 6

/**
 * A body's name without the beginning of a legal form of several words in which it ends, for a name that was cut off
 * ("Titul Joint Stock Comp"); null where it does not end so or nothing else is there. Meant for names that are asked for.
 */
export function readWithoutCutForm({ tokens }: Reading): Reading | null {
  if (tokens.at(-1)?.role === 'legal-form') return null
  for (let at = 1; at < tokens.length; at += 1) {
    if (!beginsForm(tokens, at)) continue
    const kept = tokens.slice(0, at)
    if (!kept.some(({ role }) => role === 'name')) return null
    return { scheme: SCHEME, tokens: kept, key: keyOf(kept) }
  }
  return null
}

/** Whether the words from a place on are the beginning of a legal form, the last of them maybe a part of its word. */
function beginsForm(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1).map(({ text }) => text)
  const last = rest.pop()
  const first = tokens[at]?.text ?? ''
  if (last === undefined || `${first}${rest.join('')}${last}`.length < SHORTEST_BEGINNING) return false
  return (
    lexemeOf(first)?.phrases.some(
      (phrase) =>
        phrase.legal !== null &&
        phrase.rest.length > rest.length &&
        rest.every((word, place) => phrase.rest[place] === word) &&
        phrase.rest[rest.length]?.startsWith(last) === true,
    ) === true
  )
}
