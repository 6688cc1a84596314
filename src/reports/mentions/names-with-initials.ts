import type { Token } from '../text/token.ts'
import { THING_WORDS } from '../words/bodies.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { wordsAt } from './bodies-shown.ts'

/** Small words that initials may leave out, and may count. */
const SMALL =
  /^(?:of|and|for|the|on|against|in|to|at|de|du|des|del|la|le|y|e|da|do|dos|für|und|der|di|without|&)$/

/** What is no body though it has initials. */
const NO_BODY =
  /^(?:act|treaty|law|agreement|convention|protocol|index|sea|ocean|strait|equipment|disorder|product|rate|states|emirates|kingdom|republic|standard|standards|accord|zone|area|disease|virus|test|rights|scheme|visa|order|list)$/

/** The fewest and the most words that initials stand for. */
const [LEAST, MOST] = [2, 12]

/**
 * The names of bodies whose initials stand in brackets behind them, to the letter, `Economic and Financial Crimes Commission (EFCC)`:
 * by their first word, each the words of the whole name. The initials say where the name begins.
 */
function namesWithInitials(tokens: readonly Token[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (let open = LEAST; open + 2 < tokens.length; open += 1) {
    if (tokens[open]?.text !== '(') continue
    const short = tokens[open + 1]?.text ?? ''
    const close = tokens[open + 2]?.text
    if ((close !== ')' && close !== ',' && close !== ';') || !/^[A-Z][A-Za-z]*[A-Z]$/.test(short)) continue
    const first = firstOfName(tokens, open, short.toUpperCase().split(''))
    if (first === null) continue
    const words = tokens.slice(first, open).map(({ text }) => text)
    const [start = ''] = words
    if (
      NO_BODY.test(tokens[open - 1]?.low ?? '') ||
      THING_WORDS.has(tokens[open - 1]?.low ?? '') ||
      GIVEN_NAMES.has(start.toLowerCase())
    )
      continue
    found.set(start, [...(found.get(start) ?? []), words])
  }
  return found
}

/** Where such names begin in a text, each to where it ends, wherever they stand. */
export function explainedNames(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const names = namesWithInitials(tokens)
  const places = new Map<number, number>()
  if (names.size === 0) return places
  tokens.forEach(({ text }, at) => {
    for (const words of names.get(text) ?? [])
      if (wordsAt(tokens, at, at + words.length) === words.join(' ')) places.set(at, at + words.length)
  })
  return places
}

/** Back from the bracket: each letter is the first of a word with a capital, or of a small word. */
function firstOfName(tokens: readonly Token[], open: number, letters: readonly string[]): number | null {
  let at = open
  let left = letters.length
  while (at > 0 && open - at < MOST) {
    const token = tokens[at - 1]
    if (token === undefined || (token.kind !== 'word' && token.text !== '&')) break
    const isSmall = !token.isCapital
    if (isSmall && !SMALL.test(token.low)) break
    const parts = token.text.split('-').toReversed()
    let isCounted = false
    for (const part of parts)
      if (
        left > 0 &&
        part.charAt(0).toUpperCase() === letters[left - 1] &&
        !(isSmall && isOfBefore(tokens, at - 1, letters, left))
      ) {
        left -= 1
        isCounted = true
      }
    // `Free Lake Brigade of the North (FLB)`: a word that the initials leave out is none of the name.
    if (!isCounted && !isSmall) break
    at -= 1
    if (left === 0) break
  }
  const first = tokens[at]
  if (left > 0 || first?.isCapital !== true || open - at < LEAST || ROLE_WORDS.has(first.low)) return null
  return at
}

/** Whether the letter that a small word begins with is that of the capital word before it: `Committee of Churches (CC)`. */
function isOfBefore(tokens: readonly Token[], at: number, letters: readonly string[], left: number): boolean {
  const before = tokens[at - 1]
  return before?.isCapital === true && before.text.charAt(0) === letters[left - 1]
}
