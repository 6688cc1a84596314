import {
  type CountryFact,
  type CountryRole,
  type Identifier,
  type Name,
  type PartialDate,
  parsePartialDate,
  type Schema,
} from '../../../record/index.ts'
import { countryCode, countryFact } from '../../reading/country.ts'

/** What the remarks of one row say, as it is found. */
export class RemarkFacts {
  readonly schema: Schema
  readonly names: Name[] = []
  readonly dates: PartialDate[] = []
  readonly countries: CountryFact[] = []
  readonly identifiers: Identifier[] = []
  readonly properties: Map<string, string[]> = new Map()

  constructor(schema: Schema) {
    this.schema = schema
  }

  /** Adds a value of a property by FollowTheMoney's name, or by one of its own manner where it has none. */
  add(property: string, value: string): true {
    const values = this.properties.get(property)
    if (values === undefined) this.properties.set(property, [value])
    else values.push(value)
    return true
  }

  /** Adds a date of birth or building; refuses words that are no date. */
  addDate(words: string): boolean {
    const date = parsePartialDate(words)
    if (date !== null) this.dates.push(date)
    return date !== null
  }

  addCountry(role: CountryRole, words: string): true {
    this.countries.push(countryFact(role, words))
    return true
  }

  addIdentifier(identifier: Identifier): true {
    this.identifiers.push(identifier)
    return true
  }

  /** A place of birth, and the country that it ends in: "Pyongyang, Korea, North". */
  addBirthPlace(place: string): true {
    const parts = place.split(', ')
    const country = parts.map((_, at) => parts.slice(at).join(', ')).find((end) => countryCode(end) !== null)
    if (country !== undefined) this.addCountry('birthCountry', country)
    return this.add('birthPlace', place)
  }
}
