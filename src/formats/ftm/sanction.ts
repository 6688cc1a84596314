import { ftmCountry, LEGAL_BASIS, listedBy } from '../../lists/index.ts'
import { type Designation, type Entry, type ListedOn, partsOfKey } from '../../record/index.ts'
import { ftmDates } from './dates.ts'
import { FtmDraft } from './draft.ts'
import { partId } from './ids.ts'
import { labelOf } from './labels.ts'

/** Properties of an entry that say something of the designation and have a place in FollowTheMoney's `Sanction`. */
const OF_SANCTION: Readonly<Record<string, string>> = {
  authority: 'authority',
  recordId: 'recordId',
  provisions: 'provisions',
  sanctionsImposed: 'provisions',
  modifiedAt: 'modifiedAt',
  programUrl: 'programUrl',
  program: 'program',
  programId: 'programId',
  publisher: 'publisher',
  publisherUrl: 'publisherUrl',
  duration: 'duration',
  effectiveOn: 'startDate',
  endDate: 'endDate',
  startDate: 'startDate',
  status: 'status',
}

/** Those that have no place of their own there; they stand in `description`, with a label. */
const IN_DESCRIPTION: ReadonlySet<string> = new Set([
  'caatsaInformation',
  'designatedOn',
  'designationSource',
  'directiveDates',
  'endedOn',
  'executiveOrderInformation',
  'extendsTo',
  'federalRegisterNotice',
  'item',
  'listedOnNote',
  'listingInformation',
  'publishedOn',
  'regulation',
  'sanctionNotes',
  'schedule',
  'secondarySanctionsRisk',
  'standardOrder',
  'suspendedFrom',
  'suspendedUntil',
  'transactionsProhibited',
  'unListingDate',
])

/** Whether a property of an entry is written with its sanction, not with the party. */
export function isOfSanction(property: string): boolean {
  return property === 'unReference' || Object.hasOwn(OF_SANCTION, property) || IN_DESCRIPTION.has(property)
}

/** The designation of an entry; `page` is where its publisher tells people of the list. */
export function sanctionDraft(
  party: FtmDraft,
  entry: Entry,
  designation: Designation,
  page: string | null,
): FtmDraft {
  const { list, id } = partsOfKey(entry.key)
  const { jurisdiction, authority, title } = listedBy(list)
  const draft = new FtmDraft(partId(party.id, 'sanction'), 'Sanction')
  draft.add('entity', party.id)
  if (entry.properties['authority'] === undefined) draft.add('authority', authority)
  draft.keep('authorityId', id, 'description')
  for (const reference of list === 'un-sc' ? [id] : (entry.properties['unReference'] ?? []))
    draft.keep('unscId', reference, 'description', labelOf('unReference'))
  draft.add('publisher', title)
  if (page !== null) draft.add('publisherUrl', page)
  if (/^[A-Z]{2}$/u.test(jurisdiction) && jurisdiction !== 'UN')
    draft.add('country', ftmCountry(jurisdiction))
  for (const programme of designation.programmes) {
    draft.keep('program', programme, 'description')
    if (/^[A-Z0-9][A-Z0-9._/-]*$/u.test(programme)) draft.add('programId', programme)
  }
  for (const measure of designation.measures) draft.add('provisions', labelOf(measure.replaceAll('-', ' ')))
  if (designation.reasons !== null) draft.keep('reason', designation.reasons, 'description')
  if (designation.legalBasis !== null) draft.add('description', LEGAL_BASIS + designation.legalBasis)
  addDates(draft, entry, designation)
  for (const [property, values] of Object.entries(entry.properties)) {
    const own = OF_SANCTION[property]
    for (const value of values)
      if (own !== undefined && property !== 'status') draft.keep(own, value, 'description', labelOf(property))
      else if (IN_DESCRIPTION.has(property)) draft.note(labelOf(property), value, 'description')
  }
  if (designation.note !== null) draft.add('summary', designation.note)
  draft.note('Source', designation.source, 'description')
  return draft
}

function addDates(draft: FtmDraft, entry: Entry, { listedOn, status, periods }: Designation): void {
  const [said] = entry.properties['status'] ?? []
  const written = status === 'unknown' && said !== undefined ? said : status
  draft.add('status', written)
  if (said !== undefined && said !== written) draft.note('Status', said, 'description')
  if (listedOn.date !== null) draft.add('listingDate', listedOn.date)
  const basis = basisWords(listedOn)
  if (basis !== null) draft.note('Listing date', basis, 'description')
  // Several starts and ends of one sanction could not be told apart: the last period is the sanction's own.
  const [from = null, until = null] = periods.at(-1) ?? []
  if (from !== null && entry.properties['effectiveOn'] === undefined) draft.add('startDate', from)
  if (until !== null) draft.keep('endDate', until, 'description')
  for (const [began, ended] of periods.slice(0, -1))
    draft.note('Listed before', `${began ?? '..'}/${ended ?? '..'}`, 'description')
  for (const date of entry.listing.amendedOn) {
    const { values, note } = ftmDates(date)
    for (const value of values) draft.add('modifiedAt', value)
    if (note !== null) draft.note('Amended', note, 'description')
  }
}

/** How the date is known, where the list does not simply state it. */
function basisWords({ basis, between, source }: ListedOn): string | null {
  if (basis === 'stated') return null
  if (basis === 'earliest-quoted-act') return 'the earliest act that the entry quotes'
  if (basis === 'dated-fact') return `a fact of Onrecord’s own, from ${source ?? 'a public source'}`
  const [without = null, first = ''] = between ?? []
  return `not stated; first seen in the edition of ${first}${without === null ? ', the oldest that is held' : `, not in that of ${without}`}`
}
