import type { Mention, MentionType } from '../../../../src/record/index.ts'
import type { Place } from './segments.ts'

/** A person, body or place by the fullest name that the report gives, with each place where it is named. */
export interface NameRead {
  readonly canonical: string
  readonly places: readonly Place[]
}

/** The names of a report by kind, those that are named most often first. */
export function namesRead(mentions: readonly Mention[]): ReadonlyMap<MentionType, readonly NameRead[]> {
  const kinds = new Map<MentionType, Map<string, Place[]>>()
  for (const { type, canonical, start, end } of mentions) {
    const names = kinds.get(type) ?? new Map<string, Place[]>()
    kinds.set(type, names)
    const places = names.get(canonical) ?? []
    names.set(canonical, places)
    places.push({ start, end })
  }
  return new Map(
    [...kinds].map(([type, names]) => [
      type,
      [...names]
        .map(([canonical, places]) => ({ canonical, places }))
        .toSorted((a, b) => b.places.length - a.places.length),
    ]),
  )
}
