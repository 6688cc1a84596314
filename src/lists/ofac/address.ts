import type { CountryFact } from '../../record/index.ts'
import { countryFact } from '../reading/country.ts'

/** An address as the delimited text has it: three columns and a remark. */
export interface OfacAddress {
  readonly address: string | null
  readonly city: string | null
  readonly country: string | null
  readonly remarks: string | null
}

/** An address in the parts of the XML layouts. */
export interface AddressParts {
  /** The lines of the street, in order. */
  readonly lines: readonly (string | null)[]
  readonly city: string | null
  readonly state: string | null
  readonly postalCode: string | null
  /** A part of the world where there is no country ("Gaza"). */
  readonly region: string | null
  readonly country: string | null
}

/** Puts the parts together as the publisher's delimited text does: "Moscow 119034", "Region: Gaza". */
export function addressOfParts({
  lines,
  city,
  state,
  postalCode,
  region,
  country,
}: AddressParts): OfacAddress {
  const regionWords = region === null ? null : `Region: ${region}`
  return {
    address: joined(lines, ', '),
    city: joined([joined([city, state, country === null ? null : regionWords], ', '), postalCode], ' '),
    country: country ?? regionWords,
    remarks: null,
  }
}

/** "Ibex House, The Minories, London EC3N 1DY, United Kingdom (a remark)"; empty where there is no part. */
export function addressLine({ address, city, country, remarks }: OfacAddress): string {
  const line = joined([address, city, country], ', ') ?? ''
  return remarks === null ? line : `${line} (${remarks})`.trim()
}

/** The country of an address. */
export function addressCountry({ country }: OfacAddress): readonly CountryFact[] {
  return country === null ? [] : [countryFact('country', country)]
}

function joined(parts: readonly (string | null)[], by: string): string | null {
  const there = parts.filter((part) => part !== null && part !== '')
  return there.length === 0 ? null : there.join(by)
}
