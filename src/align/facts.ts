import type { NameOf } from '../names/index.ts'
import {
  daysOf,
  type Entry,
  type EntryKey,
  type PartialDate,
  partsOfKey,
  type Schema,
} from '../record/index.ts'
import type { NameReading, NameReadings } from './name-reading.ts'
import { type OfficialNumber, officialNumbersOf } from './official-numbers.ts'
import { officialReferencesOf } from './official-references.ts'
import { subjectsOf } from './programme-ties.ts'

/** One way to read one name of an entry. */
export interface NamedAs {
  readonly value: string
  readonly reading: NameReading
  /** The entry's primary name, or one in its original script. */
  readonly primary: boolean
  readonly weak: boolean
  /** In another script than Latin, as written. */
  readonly original: boolean
}

/** When somebody was born, as the days that a term of a date may mean. */
export interface Birth {
  readonly first: number
  readonly last: number
  readonly edtf: string
}

/** What of an entry is compared. */
export interface Facts {
  readonly key: EntryKey
  readonly list: string
  readonly schema: Schema
  readonly of: NameOf
  readonly caption: string
  readonly names: readonly NamedAs[]
  readonly births: readonly Birth[]
  readonly countries: readonly string[]
  readonly gender: string | null
  readonly references: readonly string[]
  readonly numbers: readonly OfficialNumber[]
  readonly subjects: readonly string[]
  readonly listedOn: string | null
  readonly birthPlaces: readonly string[]
  readonly addresses: readonly string[]
  /** What the list says of it besides: reasons, description, remarks. */
  readonly said: readonly string[]
}

const OF: Readonly<Record<Schema, NameOf>> = {
  LegalEntity: 'unknown',
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
  Vessel: 'object',
  Airplane: 'object',
  CryptoWallet: 'object',
}

const NONE: readonly string[] = []

/** What an entry is compared by. `prepareFor` must have been given its names. */
export function factsOf(entry: Entry, readings: NameReadings): Facts {
  const { list } = partsOfKey(entry.key)
  const of = OF[entry.schema]
  return {
    key: entry.key,
    list,
    schema: entry.schema,
    of,
    caption: entry.names[0]?.value ?? entry.key,
    names: namesOf(entry, of, readings),
    births: of === 'person' || of === 'unknown' ? birthsOf(entry.dates) : [],
    countries: countriesOf(entry),
    gender: genderOf(entry.properties['gender'] ?? NONE),
    references: officialReferencesOf(entry),
    numbers: officialNumbersOf(entry),
    subjects: subjectsOf(list, entry.listing.programmes),
    listedOn: listedOnOf(entry),
    birthPlaces: entry.properties['birthPlace'] ?? NONE,
    addresses: entry.properties['address'] ?? NONE,
    said: saidOf(entry),
  }
}

/** The facts of an entry that has been compared with all others: without those that are asked for no more, which are most of it. */
export function withoutTexts(facts: Facts): Facts {
  return { ...facts, names: [], birthPlaces: NONE, addresses: NONE, said: NONE }
}

/** The distinct readings of all names: the stronger of two that are the same. */
function namesOf(entry: Entry, of: NameOf, readings: NameReadings): readonly NamedAs[] {
  const best = new Map<string, NamedAs>()
  for (const { value, kind, strength, script } of entry.names) {
    const primary = kind === 'primary' || kind === 'original-script'
    const weak = strength === 'weak'
    for (const reading of readings.of(value, of)) {
      const known = best.get(reading.key)
      if (known === undefined || rank(known.primary, known.weak) < rank(primary, weak)) {
        const original = script !== 'Latn' && reading.isAsWritten
        best.set(reading.key, { value, reading, primary, weak, original })
      }
    }
  }
  return [...best.values()]
}

function rank(primary: boolean, weak: boolean): number {
  return (weak ? 0 : 2) + (primary ? 1 : 0)
}

function saidOf(entry: Entry): readonly string[] {
  const { reasons } = entry.listing
  const texts: string[] = reasons === null ? [] : [reasons]
  for (const property of ['description', 'position', 'notes'] as const)
    texts.push(...(entry.properties[property] ?? NONE))
  return texts
}

function birthsOf(dates: readonly PartialDate[]): readonly Birth[] {
  return dates.flatMap((date) => daysOf(date).map(([first, last]) => ({ first, last, edtf: date.edtf })))
}

function countriesOf(entry: Entry): readonly string[] {
  const codes: string[] = []
  for (const { code, role } of entry.countries)
    if (code !== null && role !== 'pastFlags' && role !== 'flag' && !codes.includes(code)) codes.push(code)
  return codes
}

function genderOf(words: readonly string[]): string | null {
  const [first] = words
  if (first === undefined || words.some((word) => word !== first)) return null
  return /^(?:male|female)$/i.test(first) ? first.toLowerCase() : null
}

/** The day of a decision about this party: not the day on which the UK carried all EU listings over into its own law. */
function listedOnOf(entry: Entry): string | null {
  const date = entry.listing.listedOn?.date ?? null
  return date === null || date.length < 10 || date === '2020-12-31' ? null : date
}
