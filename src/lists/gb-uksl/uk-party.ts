import type { NamePart, Unread } from '../../record/index.ts'

/** What UK lists say of a party in texts of their own: each may have several values. */
export type UkField =
  | 'businessNumber'
  | 'dateDesignated'
  | 'dateOfBirth'
  | 'email'
  | 'flag'
  | 'gender'
  | 'hullNumber'
  | 'imoNumber'
  | 'imposed'
  | 'indicator'
  | 'kind'
  | 'lastUpdated'
  | 'length'
  | 'listedOn'
  | 'nationality'
  | 'notes'
  | 'ofsiGroupId'
  | 'owner'
  | 'parentCompany'
  | 'pastFlag'
  | 'pastOwner'
  | 'phone'
  | 'position'
  | 'reasons'
  | 'regime'
  | 'shipType'
  | 'source'
  | 'subsidiary'
  | 'title'
  | 'tonnage'
  | 'typeOfEntity'
  | 'ukslReference'
  | 'unReference'
  | 'website'
  | 'yearBuilt'

/** A name with what the list calls it: "Primary name variation", "Low quality a.k.a". */
export interface UkName {
  readonly parts: readonly NamePart[]
  readonly type: string | null
  readonly strength: string | null
}

/** A name in another script, with the list's words for script and language. */
export interface UkNative {
  readonly value: string
  readonly script: string | null
  readonly language: string | null
}

/** An address: its lines from the narrow to the wide. */
export interface UkAddress {
  readonly lines: readonly string[]
  readonly postalCode: string | null
  readonly country: string | null
}

/** Where a person was born; either may be missing, and either may hold several. */
export interface UkBirthPlace {
  readonly town: string | null
  readonly country: string | null
}

/** A passport or identity document: its number, and what else is said of it. */
export interface UkDocument {
  readonly number: string | null
  readonly detail: string | null
}

/** Everything that a UK list says of a party, whichever file and layout it was read from. */
export interface UkParty {
  /** The publisher's id: UniqueID, or OFSI's Group ID. */
  readonly id: string
  /** Where it begins in its file, counted from 1. */
  readonly line: number
  readonly texts: ReadonlyMap<UkField, readonly string[]>
  readonly names: readonly UkName[]
  readonly natives: readonly UkNative[]
  readonly addresses: readonly UkAddress[]
  readonly birthPlaces: readonly UkBirthPlace[]
  readonly passports: readonly UkDocument[]
  readonly nationalIds: readonly UkDocument[]
  readonly unread: readonly Unread[]
}

/** The values of a field, in the order of the file; none where the party has none. */
export function textsOf(party: UkParty, field: UkField): readonly string[] {
  return party.texts.get(field) ?? []
}
