import type { PartialDate, PartyType } from '../record/index.ts'

/** An official number asked for: `kind` as in `Identifier`, or `id` where the asker does not know it. */
export interface QueryIdentifier {
  readonly kind: string
  readonly value: string
}

/** Whom to look for. Only the name is needed. */
export interface Query {
  readonly name: string
  readonly type: PartyType | null
  readonly birthDate: PartialDate | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly identifiers: readonly QueryIdentifier[]
}
