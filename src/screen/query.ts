import type { PartialDate, PartyType } from '../record/index.ts'

/** An official number asked for: `kind` as in `Identifier`, or `id` where the asker does not know it. */
export interface QueryIdentifier {
  readonly kind: string
  readonly value: string
}

export const GENDERS = ['male', 'female'] as const
export type Gender = (typeof GENDERS)[number]

/** Whom to look for. Only the name is needed. */
export interface Query {
  readonly name: string
  readonly type: PartyType | null
  readonly birthDate: PartialDate | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly identifiers: readonly QueryIdentifier[]
  readonly gender?: Gender | null
  /** As much of it as is known, in any order. */
  readonly address?: string | null
  /** An office or a post: "Minister of Defence". */
  readonly position?: string | null
}

/** Whether anything but the name and the type is known. */
export function hasFacts({ birthDate, country, identifiers, gender, address, position }: Query): boolean {
  return (
    birthDate !== null ||
    country !== null ||
    identifiers.length > 0 ||
    [gender, address, position].some((each) => each !== undefined && each !== null)
  )
}
