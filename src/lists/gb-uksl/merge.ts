import { wordsOf } from '../reading/xml-element.ts'
import { isLow } from './names.ts'
import type { UkField, UkName, UkParty } from './uk-party.ts'

/**
 * A party of the XML file with what the CSV file says of it: the strength of its aliases, which the XML leaves blank for
 * many, names that only the CSV has, and fields of which the XML has nothing. Where both say something, the XML stands, as
 * it keeps several values apart.
 */
export function withRows(xml: UkParty, csv: UkParty): UkParty {
  return {
    ...xml,
    texts: new Map([...csv.texts, ...xml.texts] satisfies readonly (readonly [UkField, readonly string[]])[]),
    names: joinedNames(xml.names, csv.names),
    natives: either(xml.natives, csv.natives),
    addresses: either(xml.addresses, csv.addresses),
    birthPlaces: either(xml.birthPlaces, csv.birthPlaces),
    passports: either(xml.passports, csv.passports),
    nationalIds: either(xml.nationalIds, csv.nationalIds),
    unread: [...xml.unread, ...csv.unread],
  }
}

function either<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second
}

function joinedNames(xml: readonly UkName[], csv: readonly UkName[]): readonly UkName[] {
  const strengths = new Map<string, string>()
  for (const each of csv)
    if (each.strength !== null && !isLow(strengths.get(keyOf(each)) ?? null))
      strengths.set(keyOf(each), each.strength)
  const known = new Set(xml.map(keyOf))
  return [
    ...xml.map((each) => ({ ...each, strength: each.strength ?? strengths.get(keyOf(each)) ?? null })),
    ...csv.filter((each) => !known.has(keyOf(each))),
  ]
}

/** A name is the same if its words and what it is are: the two files cut parts alike, but not always at the same places. */
function keyOf({ parts, type }: UkName): string {
  return `${type?.toLowerCase() ?? ''} ${wordsOf(parts.map(({ value }) => value).join(' ')).toLowerCase()}`
}
