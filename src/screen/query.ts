import { type NameOf, type Reading, readName } from '../names/index.ts'
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

const READ_AS: Readonly<Record<PartyType, readonly NameOf[]>> = {
  person: ['person', 'unknown'],
  organization: ['organization', 'unknown'],
  vessel: ['object', 'unknown'],
  aircraft: ['object', 'unknown'],
}

/**
 * The readings of a query, distinct by key. An asker who does not say what the name belongs to has it read as each
 * kind, so that a title or legal form counts as one only where the listed party has such.
 */
export function readingsOf(query: Query): readonly Reading[] {
  const readAs =
    query.type === null ? (['unknown', 'person', 'organization', 'object'] as const) : READ_AS[query.type]
  const distinct = new Map<string, Reading>()
  for (const of of readAs)
    for (const reading of readName(query.name, of).readings)
      if (!distinct.has(reading.key)) distinct.set(reading.key, reading)
  return [...distinct.values()]
}
