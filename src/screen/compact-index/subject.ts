import type { NameOf } from '../../names/index.ts'
import type { CountryFact, Entry, Identifier, PartialDate, Schema } from '../../record/index.ts'
import type { Gender } from '../query.ts'

/** What screening needs of an entry. */
export type Subject = Pick<Entry, 'key' | 'schema' | 'names' | 'dates' | 'countries' | 'identifiers'> &
  Partial<Pick<Entry, 'properties'>>

/** The facts of a subject that corroborate or contradict a name, as the index keeps them. */
export interface SubjectFacts {
  readonly dates: readonly PartialDate[]
  readonly countries: readonly CountryFact[]
  readonly identifiers: readonly Identifier[]
  /** Left out where the list does not say it, or says both. */
  readonly gender?: Gender
  /** Left out where there are none. */
  readonly addresses?: readonly string[]
  readonly positions?: readonly string[]
}

/** Texts of a subject beyond these tell no more. */
const MOST_TEXTS = 20
const LONGEST_TEXT = 300

/** What of an entry an index keeps beside its names. */
export function factsOf({ dates, countries, identifiers, properties = {} }: Subject): SubjectFacts {
  const gender = genderFrom(properties['gender'] ?? [])
  const addresses = shortened(properties['address'])
  const positions = shortened(properties['position'])
  return {
    dates,
    countries,
    identifiers,
    ...(gender !== null && { gender }),
    ...(addresses.length > 0 && { addresses }),
    ...(positions.length > 0 && { positions }),
  }
}

function genderFrom(words: readonly string[]): Gender | null {
  const said = new Set(words.map((word) => word.toLowerCase()))
  const [only] = said
  return said.size === 1 && (only === 'male' || only === 'female') ? only : null
}

function shortened(texts: readonly string[] = []): readonly string[] {
  return texts.slice(0, MOST_TEXTS).map((text) => text.slice(0, LONGEST_TEXT))
}

/** How the names of a schema are understood. */
export function nameOf(schema: Schema): NameOf {
  switch (schema) {
    case 'Person':
      return 'person'
    case 'Organization':
    case 'Company':
    case 'PublicBody':
      return 'organization'
    case 'Vessel':
    case 'Airplane':
    case 'CryptoWallet':
      return 'object'
    case 'LegalEntity':
      return 'unknown'
  }
}
