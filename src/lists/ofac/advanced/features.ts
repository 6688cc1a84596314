import type { Unread } from '../../../record/index.ts'
import type { RecordFields } from '../../reading/record-fields.ts'
import { addressLine, type OfacAddress } from '../address.ts'
import { labelOf } from '../labels.ts'
import type { RemarkFacts } from '../remarks/remark-facts.ts'
import { readLabelled } from '../remarks/remarks.ts'
import { datePeriodWords } from './date-period.ts'
import type { AdvancedLocation } from './location.ts'
import type { ReferenceValues } from './reference-values.ts'

/** What features say that is no fact of its own: addresses, and what no rule reads. */
export interface ReadFeatures {
  readonly addresses: readonly OfacAddress[]
  /** Offices and forms of address. */
  readonly titles: readonly string[]
  readonly unread: readonly Unread[]
}

/** What features refer to. */
export interface FeatureSources {
  readonly references: ReferenceValues
  readonly locations: ReadonlyMap<string, AdvancedLocation>
}

const FIELD = 'Profile/Feature'

/** Reads the Features of a Profile into the facts, each by the words that the delimited text has for it. */
export function advancedFeatures(
  features: readonly RecordFields[],
  facts: RemarkFacts,
  { references, locations }: FeatureSources,
): ReadFeatures {
  const addresses: OfacAddress[] = []
  const titles: string[] = []
  const unread: Unread[] = []
  for (const feature of features) {
    const type = references.words('FeatureTypeValues', feature.attribute('FeatureTypeID'))
    const kind = type ?? `FeatureTypeID ${feature.attribute('FeatureTypeID') ?? ''}`
    for (const version of feature.groups('FeatureVersion')) {
      const places = version
        .groups('VersionLocation')
        .map((each) => locations.get(each.attribute('LocationID') ?? ''))
      const isAddress = kind === 'Location'
      const stated = statedValues(version, references)
      const values = stated.length > 0 || isAddress ? stated : places.map(placeWords)
      const said = [kind, ...values].join(' ').trim()
      const reliability = references.words('ReliabilityValues', version.attribute('ReliabilityID'))
      if (reliability !== null && reliability !== 'Unknown')
        facts.add('reliability', `${said}: ${reliability}`)
      for (const comment of version.texts('Comment')) facts.add('comment', `${said}: ${comment}`)
      for (const place of places) {
        unread.push(...(place?.unread ?? []))
        if (place === undefined) unread.push({ field: FIELD, value: `${kind} without its Location` })
        else if (isAddress) addresses.push(place.address)
        else if (stated.length > 0) facts.add('comment', `${said}: ${placeWords(place)}`)
      }
      if (kind === 'Title') titles.push(...values)
      else if (isAddress || !values.every((value) => readLabelled(labelOf(kind), value, facts))) {
        if (values.length > 0) unread.push({ field: FIELD, value: said })
      }
      if (values.length === 0 && !isAddress) unread.push({ field: FIELD, value: kind })
    }
  }
  return { addresses, titles, unread }
}

/** What the details of a version say, in text or by the tables; where they say nothing, its date. */
function statedValues(version: RecordFields, references: ReferenceValues): readonly string[] {
  const details = version
    .groups('VersionDetail')
    .flatMap((each) => [
      references.words('DetailReferenceValues', each.attribute('DetailReferenceID')),
      each.ownText(),
    ])
    .filter((words) => words !== null)
  if (details.length > 0) return details
  const date = datePeriodWords(version)
  return date === null ? [] : [date]
}

/** The country of a place, or what else is known of it. */
function placeWords(place: AdvancedLocation | undefined): string {
  return place === undefined ? '' : (place.address.country ?? addressLine(place.address))
}
