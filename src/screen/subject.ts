import type { NameOf } from '../names/index.ts'
import type { CountryFact, Entry, Identifier, PartialDate, Schema } from '../record/index.ts'

/** What screening needs of an entry. */
export type Subject = Pick<Entry, 'key' | 'schema' | 'names' | 'dates' | 'countries' | 'identifiers'>

/** The facts of a subject that corroborate or contradict a name, as the index keeps them. */
export interface SubjectFacts {
  readonly dates: readonly PartialDate[]
  readonly countries: readonly CountryFact[]
  readonly identifiers: readonly Identifier[]
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

/** The comparable form of an official number: letters and digits only, in capitals. */
export function plainIdentifier(value: string): string {
  return value
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
