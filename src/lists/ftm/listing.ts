import { type Listing, type Measure, type PartialDate, type Unread } from '../../record/index.ts'
import { ftmDate } from './dates.ts'
import type { FtmEntity } from './entity.ts'
import { FtmFields } from './fields.ts'
import { measureNamed } from './measures.ts'

/** Before the legal basis in `description`: the model has no property for it. */
export const LEGAL_BASIS = 'Legal basis: '

/** What the sanctions of a party come to. */
export interface FtmListing {
  readonly listing: Listing
  /** What a listing does not hold, by FollowTheMoney's names. */
  readonly properties: readonly (readonly [property: string, values: readonly string[]])[]
  readonly unread: readonly Unread[]
}

interface ReadSanction {
  readonly programmes: readonly string[]
  readonly dates: readonly PartialDate[]
  readonly ends: readonly string[]
  readonly statuses: readonly string[]
  readonly amended: readonly PartialDate[]
  readonly measures: readonly Measure[]
  readonly reasons: readonly string[]
  readonly legalBases: readonly string[]
  readonly properties: readonly (readonly [string, readonly string[]])[]
  readonly unread: readonly Unread[]
}

/** What a sanction says that an entry keeps under the same or another name. */
const KEPT: readonly (readonly [of: string, as: string])[] = [
  ['authority', 'authority'],
  ['authorityId', 'authorityId'],
  ['unscId', 'unReference'],
  ['recordId', 'recordId'],
  ['country', 'sanctionCountry'],
  ['duration', 'duration'],
  ['sourceUrl', 'sourceUrl'],
  ['programUrl', 'programUrl'],
  ['publisher', 'publisher'],
  ['publisherUrl', 'publisherUrl'],
  ['summary', 'sanctionNotes'],
]

/** A status under which a sanction no longer applies, as the desk reads it too. */
const ENDED = /^(?:delisted|inactive|expired|revoked|lifted|terminated|closed)/iu

/**
 * The listing that the sanctions of a party make together: the earliest date among those in force (of all where none
 * is), and `endDate` or `status` only where none of them is in force. Without any, a listing of no known date.
 */
export function ftmListing(sanctions: readonly FtmEntity[], ownProgrammes: readonly string[]): FtmListing {
  const read = sanctions.map(readSanction)
  const inForce = read.filter(
    ({ ends, statuses }) => ends.length === 0 && !statuses.some((each) => ENDED.test(each)),
  )
  const counted = inForce.length > 0 ? inForce : read
  const dates = counted.flatMap((each) => each.dates.map(({ edtf }) => edtf)).toSorted()
  const [first] = dates
  const all = <T>(of: (each: ReadSanction) => readonly T[]): readonly T[] => [...new Set(read.flatMap(of))]
  return {
    listing: {
      programmes: [...new Set([...read.flatMap(({ programmes }) => programmes), ...ownProgrammes])],
      listedOn: first === undefined ? null : { date: first, basis: 'stated' },
      amendedOn: read.flatMap(({ amended }) => amended),
      measures: all(({ measures }) => measures),
      legalBasis: all(({ legalBases }) => legalBases).join('; ') || null,
      reasons: all(({ reasons }) => reasons).join('\n') || null,
    },
    properties: [
      ...read.flatMap(({ properties }) => properties),
      ['status', counted.flatMap(({ statuses }) => statuses.filter((each) => !/^active$/iu.test(each)))],
      ...(inForce.length > 0
        ? read.map(({ ends }) => ['endedOn', ends] as const)
        : [
            [
              'endDate',
              read
                .flatMap(({ ends }) => ends)
                .toSorted()
                .slice(-1),
            ] as const,
          ]),
    ],
    unread: read.flatMap(({ unread }) => unread),
  }
}

function readSanction(sanction: FtmEntity): ReadSanction {
  const fields = new FtmFields(sanction)
  fields.texts('entity')
  const bad: Unread[] = []
  const dates = (property: string): readonly PartialDate[] =>
    fields.texts(property).flatMap((words) => {
      const date = ftmDate(words)
      if (date === null) bad.push({ field: `Sanction/${property}`, value: words })
      return date === null ? [] : [date]
    })
  const named = fields.texts('program')
  const ids = fields.texts('programId')
  const provisions = fields.texts('provisions')
  const known = provisions.map(measureNamed)
  const listings = dates('listingDate')
  const starts = dates('startDate')
  const ends = dates('endDate').map(({ edtf }) => edtf)
  const amended = dates('modifiedAt')
  const reasons = fields.texts('reason')
  const statuses = fields.texts('status')
  const descriptions = fields.texts('description')
  return {
    programmes: named.length > 0 ? named : ids,
    dates: listings.length > 0 ? listings : starts,
    ends,
    statuses,
    amended,
    measures: known.filter((measure) => measure !== null),
    reasons,
    legalBases: descriptions
      .filter((each) => each.startsWith(LEGAL_BASIS))
      .map((each) => each.slice(LEGAL_BASIS.length)),
    properties: [
      ...KEPT.map(([of, as]) => [as, fields.texts(of)] as const),
      ['programId', named.length > 0 ? ids.filter((id) => !named.includes(id)) : []],
      ['effectiveOn', listings.length > 0 ? otherDates(starts, listings) : []],
      ['provisions', provisions.filter((_, at) => known[at] === null)],
      ['sanctionNotes', descriptions.filter((each) => !each.startsWith(LEGAL_BASIS))],
    ],
    unread: [...bad, ...fields.unread()],
  }
}

/** When it took effect, where that is another day than that of the listing. */
function otherDates(starts: readonly PartialDate[], listings: readonly PartialDate[]): readonly string[] {
  return starts.map(({ edtf }) => edtf).filter((start) => !listings.some(({ edtf }) => edtf === start))
}
