import {
  type CountryFact,
  type CountryRole,
  type Entry,
  entry,
  entryKey,
  name,
  type PartialDate,
  partialDate,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { countryCode } from '../reading/country.ts'
import { countryCodeFrench } from '../reading/country-french.ts'
import { distinct, filled, refusingAt } from '../reading/entry-facts.ts'
import { frIdentified, frPassport } from './identification.ts'
import { frAliases, frPrimaryNames } from './names.ts'
import type { FrParty, FrPlace } from './party.ts'

/**
 * The entry of a record; what no rule reads is in its `unread`. Key: IdRegistre. The register freezes assets and says
 * nothing of other measures, nor since when.
 *
 * @throws UnreadableList for a name without a letter
 */
export function frGelsEntry(party: FrParty): Entry {
  const unread: Unread[] = [...party.unread]
  const schema = schemaOf(party.nature)
  if (schema === null) unread.push({ field: 'Nature', value: party.nature })
  const isPerson = schema === 'Person'
  const dates = party.births.flatMap((birth) => {
    const date = dateOf(birth)
    if (date === null)
      unread.push({
        field: 'DatesNaissance',
        value: [birth.day, birth.month, birth.year].map((part) => part ?? '?').join('/'),
      })
    return date === null ? [] : [date]
  })
  const passports = party.passports.flatMap((each) => {
    const read = frPassport(each)
    if (read === null && each.value !== null) unread.push({ field: 'Passeports', value: each.value })
    return read === null ? [] : [read]
  })
  const references = party.euReferences.map((each) => ({ each, read: euReference(each) }))
  const acts = references.flatMap(({ each, read }) =>
    read === null && /\d{4}\/\d+/u.test(each) ? [each] : [],
  )
  for (const { each, read } of references)
    if (read === null && !acts.includes(each)) unread.push({ field: 'ReferencesUe', value: each })
  const identified = party.identifications.map(frIdentified)
  const properties: Record<string, readonly (string | null)[]> = {
    ...party.properties,
    birthPlace: party.birthPlaces.map(lineOf),
    address: party.addresses.map(lineOf),
    euReference: references.map(({ read }) => read),
    // In the place of a reference some records have the act itself.
    notes: acts,
    ...(!isPerson && schema !== 'Vessel' && { incorporationDate: dates.map(({ edtf }) => edtf) }),
  }
  for (const [property, value] of identified.flatMap((each) => each.properties))
    properties[property] = [...(properties[property] ?? []), value]
  const countries: readonly CountryFact[] = [
    ...party.nationalities.map((words) => fact(isPerson ? 'nationality' : 'country', words)),
    ...party.birthPlaces.flatMap((place) => placeCountry('birthCountry', place)),
    ...party.addresses.flatMap((place) => placeCountry('country', place)),
  ]
  return refusingAt({ file: party.file, line: party.line }, () =>
    entry({
      key: entryKey('fr-gels', party.id),
      schema: schema ?? 'LegalEntity',
      names: distinct(
        [
          ...frPrimaryNames(party.name, party.givenNames, isPerson),
          ...party.aliases.flatMap((cell) => frAliases(cell, isPerson)),
        ],
        ({ kind, value }) => `${kind} ${value}`,
      ).map(name),
      dates: isPerson || schema === 'Vessel' ? distinct(dates, ({ edtf }) => edtf) : [],
      countries: distinct(countries, ({ role, words }) => `${role} ${words}`),
      identifiers: distinct(
        [
          ...passports,
          ...party.imoNumbers.map((value) => ({ kind: 'imoNumber', value, country: null, note: null })),
          ...identified.flatMap((each) => each.identifiers),
        ],
        ({ kind, value }) => `${kind} ${value}`,
      ),
      properties: filled(properties),
      listing: {
        programmes: [],
        listedOn: null,
        amendedOn: [],
        measures: ['asset-freeze'],
        legalBasis: party.legalBasis.join('; ') || null,
        reasons: party.reasons.join('\n') || null,
      },
      unread,
    }),
  )
}

function schemaOf(nature: string): Schema | null {
  if (nature === 'Personne physique') return 'Person'
  if (nature === 'Personne morale') return 'Organization'
  return nature === 'Navire' ? 'Vessel' : null
}

function dateOf({ day, month, year }: FrParty['births'][number]): PartialDate | null {
  if (year === null || !/^(?:1[89]|20|21)\d{2}$/u.test(year)) return null
  const parts = [year]
  const [monthNumber, dayNumber] = [Number(month ?? 0), Number(day ?? 0)]
  if (monthNumber > 0) {
    parts.push(String(monthNumber).padStart(2, '0'))
    if (dayNumber > 0) parts.push(String(dayNumber).padStart(2, '0'))
  }
  try {
    return partialDate(parts.join('-'))
  } catch {
    return null
  }
}

/** "EU.12598.59"; the register also writes "UE.…" and the numbers alone. */
function euReference(words: string): string | null {
  const found = /^(?:[EU]{2}\.)?(\d{1,6}\.\d{1,3})$/u.exec(words.trim())
  return found === null ? null : `EU.${found[1]}`
}

function lineOf({ words, country }: FrPlace): string | null {
  if (words === null) return country
  return country === null || words.toLowerCase().includes(country.toLowerCase())
    ? words
    : `${words}, ${country}`
}

function fact(role: CountryRole, words: string): CountryFact {
  return { role, code: countryCodeFrench(words) ?? countryCode(words), words }
}

/** The country that the place has as a field; else that which it ends with. */
function placeCountry(role: CountryRole, { words, country }: FrPlace): readonly CountryFact[] {
  if (country !== null) return [fact(role, country)]
  const last =
    (words ?? '')
      .split(/[,(]/u)
      .at(-1)
      ?.replace(/[)\].\s]+$/u, '')
      .trim() ?? ''
  const code = countryCodeFrench(last)
  return code === null ? [] : [{ role, code, words: last }]
}
