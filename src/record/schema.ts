/**
 * What kind of thing a party is, by the names of the FollowTheMoney model
 * (https://followthemoney.tech/explorer/), so that exchange with it loses nothing.
 */
export const SCHEMAS = [
  'LegalEntity',
  'Person',
  'Organization',
  'Company',
  'PublicBody',
  'Vessel',
  'Airplane',
  'CryptoWallet',
] as const

/** A FollowTheMoney schema name. `LegalEntity`: a person or a body, the source does not say which. */
export type Schema = (typeof SCHEMAS)[number]

/** The four kinds that a query may ask for (`--type`). */
export const PARTY_TYPES = ['person', 'organization', 'vessel', 'aircraft'] as const
export type PartyType = (typeof PARTY_TYPES)[number]

const TYPES_OF: Readonly<Record<Schema, readonly PartyType[]>> = {
  LegalEntity: ['person', 'organization'],
  Person: ['person'],
  Organization: ['organization'],
  Company: ['organization'],
  PublicBody: ['organization'],
  Vessel: ['vessel'],
  Airplane: ['aircraft'],
  CryptoWallet: [],
}

/** Whether a party of this schema may be of that type: `fitsType('Company', 'organization')` is true. */
export function fitsType(schema: Schema, type: PartyType): boolean {
  return TYPES_OF[schema].includes(type)
}

/** Whether two schemas may describe one party: a `Company` may be an `Organization`, never a `Vessel`. */
export function schemasAgree(a: Schema, b: Schema): boolean {
  return a === b || TYPES_OF[a].some((type) => TYPES_OF[b].includes(type))
}
