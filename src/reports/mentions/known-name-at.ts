import type { Token } from '../text/token.ts'
import { KNOWN_NAMES, type KnownName } from './name-table.ts'

/** The longest name of the tables that begins at a token. */
export function knownAt(tokens: readonly Token[], at: number, to: number): KnownName | null {
  const first = tokens[at]
  if (first === undefined) return null
  const candidates = KNOWN_NAMES.get(first.text) ?? KNOWN_NAMES.get(asTitle(first.text))
  if (candidates === undefined) return null
  for (const candidate of candidates) {
    const { words } = candidate
    let isMet = at + words.length <= to
    for (let next = 1; isMet && next < words.length; next += 1) {
      const token = tokens[at + next]
      const word = words[next] ?? ''
      isMet = token !== undefined && (token.text === word || asTitle(token.text) === word)
    }
    if (isMet) return candidate
  }
  return null
}

/** `GENEVA` as `Geneva`; anything else as it is. */
function asTitle(word: string): string {
  return word.length > 3 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word
}
