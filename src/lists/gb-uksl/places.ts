import type { CountryFact } from '../../record/index.ts'
import { countryCode, countryFact } from '../reading/country.ts'
import { numberedValues, valuesIn } from '../reading/numbered-values.ts'
import type { UkAddress, UkBirthPlace, UkParty } from './uk-party.ts'

/** A place of birth as one line, and the words of its country. */
export interface Birth {
  readonly line: string
  readonly country: string | null
}

/**
 * The places of a birth: town and country may both number several ("(1) Mecca (2) Sana'a" and "(1)-(2) Saudi Arabia"), and the
 * numbers say which belong together.
 */
export function placesOf({ town, country }: UkBirthPlace): readonly Birth[] {
  const towns = town === null ? null : numberedValues(town)
  const countries = country === null ? null : numberedValues(country)
  if (towns === null || countries === null) {
    const lines = town === null ? [] : valuesIn(town)
    const of = country === null ? [] : valuesIn(country)
    if (lines.length === 0) return of.map((words) => ({ line: words, country: words }))
    const shared = of.length === 1 ? (of[0] ?? null) : null
    const births = lines.map((line) => birth(line, shared))
    return shared === null ? [...births, ...of.map((words) => ({ line: words, country: words }))] : births
  }
  const highest = Math.max(...[...towns, ...countries].flatMap(({ numbers }) => numbers))
  return Array.from({ length: highest }, (_, at) => at + 1).flatMap((number) => {
    const line = towns.find(({ numbers }) => numbers.includes(number))?.value ?? ''
    const words = countries.find(({ numbers }) => numbers.includes(number))?.value ?? ''
    if (line === '' && words === '') return []
    return line === '' ? [{ line: words, country: words }] : [birth(line, words === '' ? null : words)]
  })
}

function birth(line: string, country: string | null): Birth {
  return { line: country === null ? line : `${line}, ${country}`, country }
}

/** The lines from the narrow to the wide, the postcode and the country, as one line. */
export function addressLine({ lines, postalCode, country }: UkAddress): string {
  return [...lines, postalCode, country].filter((part) => part !== null).join(', ')
}

/** The countries of births and of addresses. */
export function countriesOf(party: UkParty, births: readonly Birth[]): readonly CountryFact[] {
  return [
    ...births.flatMap(({ country }) => (country === null ? [] : [birthCountry(country)])),
    ...party.addresses.flatMap(({ country }) => (country === null ? [] : [countryFact('country', country)])),
  ]
}

/** "Ukrainian SSR (now Ukraine)", "Former USSR Currently Belarus": the place is in the country that it is in now. */
function birthCountry(words: string): CountryFact {
  const fact = countryFact('birthCountry', words)
  const now = /\b(?:now|currently) (?:the )?([\p{L} -]{4,40})\)?$/iu.exec(words.slice(0, 200))?.[1]
  return fact.code !== null || now === undefined ? fact : { ...fact, code: countryCode(now) }
}
