import type { Unread } from '../../record/index.ts'

/** A record of the register, in whatever layout it came. */
export interface FrParty {
  readonly file: string
  readonly line: number
  readonly id: string
  /** "Personne physique", "Personne morale", "Navire". */
  readonly nature: string
  readonly name: string
  readonly givenNames: readonly string[]
  readonly aliases: readonly string[]
  readonly births: readonly {
    readonly day: string | null
    readonly month: string | null
    readonly year: string | null
  }[]
  readonly birthPlaces: readonly FrPlace[]
  readonly nationalities: readonly string[]
  readonly addresses: readonly FrPlace[]
  readonly identifications: readonly FrNumber[]
  readonly passports: readonly FrNumber[]
  readonly imoNumbers: readonly string[]
  readonly euReferences: readonly string[]
  /** Fields that only the publisher's layout has, by FollowTheMoney property, and reasons and legal basis. */
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly legalBasis: readonly string[]
  readonly reasons: readonly string[]
  readonly unread: readonly Unread[]
}

export interface FrPlace {
  readonly words: string | null
  readonly country: string | null
}

export interface FrNumber {
  readonly value: string | null
  readonly comment: string | null
}
