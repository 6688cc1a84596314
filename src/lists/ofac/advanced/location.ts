import type { Unread } from '../../../record/index.ts'
import { type IgnoredFields, RecordFields } from '../../reading/record-fields.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import { addressOfParts, type OfacAddress } from '../address.ts'
import type { ReferenceValues } from './reference-values.ts'

/** A place that features and documents refer to. */
export interface AdvancedLocation {
  readonly id: string
  readonly address: OfacAddress
  readonly unread: readonly Unread[]
}

const NUMBER = /^\d+$/u

const BOOKKEEPING: IgnoredFields = {
  '@ID': NUMBER,
  'LocationAreaCode/@AreaCodeID': NUMBER,
  'LocationCountry/@CountryID': NUMBER,
  'LocationCountry/@CountryRelevanceID': NUMBER,
  'LocationPart/@LocPartTypeID': NUMBER,
  'LocationPart/LocationPartValue/@Primary': /^true$/u,
  'LocationPart/LocationPartValue/@LocPartValueTypeID': NUMBER,
  'LocationPart/LocationPartValue/@LocPartValueStatusID': NUMBER,
  'FeatureVersionReference/@FeatureVersionID': NUMBER,
  'IDRegDocumentReference/@IDRegDocumentID': NUMBER,
}

/** The publisher's word for no country. */
const NO_COUNTRY = 'undetermined'

/** Reads a Location. */
export function advancedLocation(record: XmlElement, references: ReferenceValues): AdvancedLocation {
  const fields = new RecordFields(record)
  const parts = fields.groups('LocationPart').flatMap((part) => {
    const type = references.words('LocPartTypeValues', part.attribute('LocPartTypeID')) ?? ''
    return part
      .groups('LocationPartValue')
      .flatMap((each) => each.texts('Value'))
      .map((value) => ({ type, value }))
  })
  const used = new Set<string>()
  const of = (type: string): string | null => {
    used.add(type)
    return parts.find((part) => part.type === type)?.value ?? null
  }
  const street = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3'].map(of)
  const named = {
    city: of('CITY'),
    state: of('STATE/PROVINCE'),
    postalCode: of('POSTAL CODE'),
    region: of('REGION'),
  }
  const more = parts.filter(
    (part) => !used.has(part.type) || part !== parts.find(({ type }) => type === part.type),
  )
  const [country = null, ...countries] = countriesOf(fields, references)
  return {
    id: fields.attribute('ID') ?? '',
    address: addressOfParts({
      lines: [...street, ...more.map(({ value }) => value)],
      ...named,
      country,
    }),
    unread: [
      ...countries.map((value) => ({ field: 'Locations/Location/LocationCountry', value })),
      ...fields
        .unread(BOOKKEEPING)
        .map(({ field, value }) => ({ field: `Locations/Location/${field}`, value })),
    ],
  }
}

/** The countries of a place, each once: stated, and by the code of their area. There is no more than one in any edition known. */
function countriesOf(fields: RecordFields, references: ReferenceValues): readonly string[] {
  const stated = fields
    .groups('LocationCountry')
    .map((each) => references.words('CountryValues', each.attribute('CountryID')))
  const coded = fields
    .groups('LocationAreaCode')
    .map((each) => references.attribute('AreaCodeValues', each.attribute('AreaCodeID'), 'Description'))
  const words = [...stated, ...coded].filter((each) => each !== null)
  return [...new Set(words)].filter((each) => each !== NO_COUNTRY)
}
