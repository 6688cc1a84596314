import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { countryCode } from '../reading/country.ts'
import type { JsonFields } from '../reading/json-fields.ts'

/** An address as one line, and its country. */
export interface CslAddress {
  readonly line: string
  /** The publisher's words, mostly a code of ISO 3166-1; `null` where it gives none. */
  readonly country: string | null
}

/** The addresses of a record: one line each in the CSV, in parts in the JSON. */
export function addressesOf(record: JsonFields): readonly CslAddress[] {
  const lines = record.texts('addresses').map((line) => ({ line, country: endOf(line) }))
  const inParts = record.groups('addresses').flatMap((fields): readonly CslAddress[] => {
    const parts = ['address', 'city', 'state', 'postal_code'].map((name) => fields.text(name))
    const country = fields.text('country')
    const line = [...parts, country].filter((part) => part !== null).join(', ')
    return line === '' ? [] : [{ line, country }]
  })
  return [...lines, ...inParts]
}

/** The code of a country that the publication names by code or, more rarely, in words. */
export function codeOf(words: string): string | null {
  if (/^[A-Z]{2}$/u.test(words)) return Object.hasOwn(english.countries, words) ? words : null
  return countryCode(words)
}

/** "1 Mill Lane, Kowloon, HK": the last part, where it names a country. */
function endOf(line: string): string | null {
  const last = line.slice(line.lastIndexOf(',') + 1).trim()
  return codeOf(last) === null ? null : last
}
