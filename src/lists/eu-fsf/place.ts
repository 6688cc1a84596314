import { type CountryFact, type CountryRole } from '../../record/index.ts'
import type { Attributes } from './attributes.ts'

/** An address or a place of birth, as one line, and its country. */
export interface FsfPlace {
  readonly line: string | null
  readonly country: CountryFact | null
}

/**
 * The country of an element: the ISO code as given, with the list's words. "00" is the list's code for a country that is not
 * known: no fact where the words say no more than UNKNOWN.
 */
export function fsfCountry(role: CountryRole, element: Attributes): CountryFact | null {
  const given = element.attribute('countryIso2Code')?.toUpperCase() ?? null
  const words = element.attribute('countryDescription')
  const code = given !== null && /^[A-Z]{2}$/u.test(given) ? given : null
  if (code === null && (words === null || words.toUpperCase() === 'UNKNOWN')) return null
  return { role, code, words: words ?? given ?? '' }
}

/** The parts from the narrow to the wide, then remarks in brackets. */
export function fsfPlace(role: CountryRole, element: Attributes): FsfPlace {
  const country = fsfCountry(role, element)
  const poBox = element.attribute('poBox')
  const parts = [
    element.attribute('street'),
    poBox === null || /box/iu.test(poBox) ? poBox : `PO Box ${poBox}`,
    element.attribute('place'),
    element.attribute('city'),
    element.attribute('region'),
    element.attribute('zipCode'),
    country?.words ?? null,
  ].filter((part) => part !== null)
  const atListing = element.attribute('asAtListingTime') === 'true' ? ['at the time of listing'] : []
  const said = [...atListing, ...element.texts('remark')]
  if (parts.length === 0) return { line: said.join('; ') || null, country }
  return { line: `${parts.join(', ')}${said.length === 0 ? '' : ` (${said.join('; ')})`}`, country }
}
