import type { Token } from '../text/token.ts'
import { BODY_WORDS } from '../words/bodies.ts'
import { COMMON_WORDS, STARTERS } from '../words/function-words.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { DEMONYMS, KNOWN_NAMES } from './name-table.ts'

/** Nouns of land and water in small letters that belong to the name before them: `the Lomna canal`. */
export const PLACE_NOUNS: RegExp =
  /^(?:valley|river|canal|dam|province|region|desert|peninsula|gorge|strait|delta|plateau|archipelago|basin|estuary)$/

/** Words before `of` that only a country or a town follows: `Republic of Kelvara`, `the parliament of Tembo`. */
const OF_A_PLACE =
  /^(?:republic|kingdom|sultanate|emirate|principality|government|governments|president|authorities|parliament|citizen|citizens|people|capital|embassy|ambassador|port|border|borders|villages|coast|streets|occupation|invasion|annexation)$/

/** What only a country has. */
const OF_A_COUNTRY =
  /^(?:army|government|parliament|embassy|president|presidency|ministry|foreign|defence|defense|interior|constitution|border|borders|capital|coast|military|junta|regime|armed|navy|economy|airspace|charge|chargé|territory|independence)$/

/** The names of no table that a text shows somewhere to be those of places: `the Republic of Kelvara`, `Kordania’s army`, `the Sarn region`. */
export function placesShown(
  tokens: readonly Token[],
  runs: readonly { readonly first: number; readonly last: number }[],
): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const { first, last } of runs) {
    const size = last - first
    const [before, after, next] = [tokens[first - 1], tokens[last], tokens[last + 1]]
    // `Republic of Kelvara`, `Prime Minister of Teshik Marat Osmonbek` are one run.
    for (let at = first + 2; at < last; at += 1)
      if (tokens[at - 1]?.low === 'of' && isOfCountry(tokens, at - 2) && isUnknown(tokens[at]))
        shown.add(tokens[at]?.text ?? '')
    // `the Teshik Ministry of Agriculture`
    if (
      size > 1 &&
      before?.low === 'the' &&
      /^(?:Ministry|Government|Parliament|Embassy)$/.test(tokens[first + 1]?.text ?? '') &&
      isUnknown(tokens[first])
    )
      shown.add(tokens[first]?.text ?? '')
    if (size > 2 || !Array.from({ length: size }, (_, at) => tokens[first + at]).every(isUnknown)) continue
    const isNoun = PLACE_NOUNS.test(after?.text ?? '') && before?.kind === 'word'
    const isOf =
      size === 1 &&
      before?.low === 'of' &&
      OF_A_PLACE.test(tokens[first - 2]?.low ?? '') &&
      !isPersonAfter(after)
    const isOwner = size === 1 && after?.low === "'s" && OF_A_COUNTRY.test(next?.low ?? '')
    const isNeighbour = size === 1 && /^neighbou?ring$/.test(before?.low ?? '')
    // `Sorrand, which lies downstream`, `the Maraba capital, Teluk`
    const isLying =
      size === 1 && after?.text === ',' && next?.low === 'which' && tokens[last + 2]?.low === 'lies'
    const hasCapital = size === 1 && before?.low === 'the' && after?.text === 'capital'
    const isCapital =
      size <= 2 && before?.text === ',' && tokens[first - 2]?.text === 'capital' && after?.kind === 'mark'
    if (isNoun || isOf || isOwner || isNeighbour || isLying || hasCapital || isCapital)
      shown.add(wordsAt(tokens, first, last))
  }
  return shown
}

/** `Republic`, `Embassy`, `Prime Minister`: before `of` and the name of a country. */
function isOfCountry(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  return (
    /^(?:republic|kingdom|sultanate|emirate|principality|embassy|ambassador)$/.test(low) ||
    (low === 'minister' && tokens[at - 1]?.low === 'prime')
  )
}

const isPersonAfter = (token: Token | undefined): boolean => token?.low === 'who'

/** A word that may be the name of a place that no table has. */
function isUnknown(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text.length > 2 &&
    token.text !== token.text.toUpperCase() &&
    !DEMONYMS.has(token.text) &&
    !KNOWN_NAMES.has(token.text) &&
    !GIVEN_NAMES.has(token.low) &&
    !COMMON_WORDS.has(token.low) &&
    !STARTERS.has(token.low) &&
    !ROLE_WORDS.has(token.low) &&
    !BODY_WORDS.has(token.low)
  )
}

const wordsAt = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
