import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import type { CountryFact, CountryRole } from '../../record/index.ts'
import { MORE_COUNTRY_NAMES, NATIONALS } from './country-words.ts'

/**
 * The country that words name: ISO 3166-1 alpha-2, and `XK`, `SU`, `YU`, `CS`, `DD` as FollowTheMoney has them;
 * `null` where they name none, more than one, or one in doubt ("possibly", "revoked").
 * A bare ISO code is not read: "na" in a list is no Namibia.
 *
 * @example countryCode('Iran (Islamic Republic of)') // 'IR'
 * @example countryCode('Congolese') // null: of which Congo?
 */
export function countryCode(words: string): string | null {
  const whole = CODES.get(keyOf(words))
  if (whole !== undefined) return whole
  const open = words.lastIndexOf('(')
  if (open < 1 || !/\)[\s.,]*$/u.test(words) || CHANGES_THE_MEANING.test(words.slice(open))) return null
  return CODES.get(keyOf(words.slice(0, open))) ?? null
}

/** A country of a party, with the publisher's words. */
export function countryFact(role: CountryRole, words: string): CountryFact {
  return { role, code: countryCode(words), words }
}

/** Remarks in brackets after which the country is no longer a fact. */
const CHANGES_THE_MEANING =
  /\b(?:not|possibl[ey]|probabl[ey]|likely|unknown|unconfirmed|revoked|withdrawn|renounced|formerly)\b/iu

/** Letters and digits only: without case, diacritics, punctuation and a leading "the". */
function keyOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
}

const CODES: ReadonlyMap<string, string> = codesByKey()

function codesByKey(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const [code, names] of Object.entries(english.countries))
    for (const name of [names].flat()) codes.set(keyOf(name), code)
  for (const [code, names] of Object.entries(MORE_COUNTRY_NAMES))
    for (const name of names) codes.set(keyOf(name), code)
  for (const [code, adjectives] of Object.entries(NATIONALS))
    for (const adjective of adjectives) codes.set(keyOf(adjective), code)
  return codes
}
