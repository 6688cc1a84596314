import type { Unread } from '../../../record/index.ts'
import { type IgnoredFields, RecordFields } from '../../reading/record-fields.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import { isDay } from '../date-words.ts'
import type { SubListing } from '../sub-lists.ts'
import { dayOf } from './date-period.ts'
import { datePeriodFields } from './date-period-fields.ts'
import type { ReferenceValues } from './reference-values.ts'

/** What the publisher says of its act upon a profile, for one of its lists. */
export interface SanctionsEntry {
  readonly profile: string
  readonly listing: SubListing
  readonly legalBasis: readonly string[]
  readonly programmes: readonly string[]
  /** The kinds of sanctions, in the publisher's words: "Block", "13662 Sectoral Directive 1". */
  readonly types: readonly string[]
  readonly line: number
  readonly unread: readonly Unread[]
}

const NUMBER = /^\d+$/u

const BOOKKEEPING: IgnoredFields = {
  '@ID': NUMBER,
  '@ProfileID': NUMBER,
  '@ListID': NUMBER,
  'EntryEvent/@ID': NUMBER,
  'EntryEvent/@EntryEventTypeID': NUMBER,
  'EntryEvent/@LegalBasisID': NUMBER,
  'EntryEvent/Date/@CalendarTypeID': NUMBER,
  'SanctionsMeasure/@ID': NUMBER,
  'SanctionsMeasure/@SanctionsTypeID': NUMBER,
  ...datePeriodFields('SanctionsMeasure/DatePeriod'),
}

/** Reads a SanctionsEntry: the earliest of its events that are creations is since when the party is on the list. */
export function sanctionsEntry(record: XmlElement, references: ReferenceValues): SanctionsEntry {
  const fields = new RecordFields(record)
  const unread: Unread[] = []
  const days: string[] = []
  const legalBasis: string[] = []
  for (const event of fields.groups('EntryEvent')) {
    const kind = references.words('EntryEventTypeValues', event.attribute('EntryEventTypeID'))
    const basis = references.words('LegalBasisValues', event.attribute('LegalBasisID'))
    const day = dayOf(event.groups('Date')[0])
    if (kind === 'Created' && isDay(day)) days.push(day)
    else unread.push({ field: 'SanctionsEntries/SanctionsEntry/EntryEvent', value: `${kind ?? ''} ${day}` })
    if (basis !== null && basis !== 'Unknown') legalBasis.push(basis)
  }
  const programmes: string[] = []
  const types: string[] = []
  for (const measure of fields.groups('SanctionsMeasure')) {
    const type = references.words('SanctionsTypeValues', measure.attribute('SanctionsTypeID'))
    if (type === 'Program') programmes.push(...measure.texts('Comment'))
    else if (type !== null) types.push(type)
  }
  const list = references.words('ListValues', fields.attribute('ListID'))
  return {
    profile: fields.attribute('ProfileID') ?? '',
    listing: { name: list ?? 'a list without a name', date: days.toSorted()[0] ?? null },
    legalBasis,
    programmes,
    types,
    line: record.line,
    unread: [
      ...unread,
      ...fields
        .unread(BOOKKEEPING)
        .map(({ field, value }) => ({ field: `SanctionsEntries/SanctionsEntry/${field}`, value })),
    ],
  }
}
