import { type PartialDate, parsePartialDate, type Unread } from '../../record/index.ts'
import { textsOf, type UkParty } from './uk-party.ts'

/** The publisher's words for the fields that hold dates. */
const LABELS = {
  dateDesignated: 'DateDesignated',
  dateOfBirth: 'DOB',
  lastUpdated: 'LastUpdated',
  listedOn: 'Listed On',
  yearBuilt: 'YearBuilt',
} as const

/** The fields that hold dates. */
export type DateField = keyof typeof LABELS

/** Reads the dates of a party, day first, and keeps those that cannot be read. */
export class UkDates {
  readonly unread: Unread[] = []
  private readonly party: UkParty

  constructor(party: UkParty) {
    this.party = party
  }

  of(field: DateField, form: RegExp = /./u): readonly PartialDate[] {
    return textsOf(this.party, field).flatMap((words) => {
      const read = parsePartialDate(words, { order: 'dmy' })
      if (read !== null && form.test(read.edtf)) return [read]
      this.unread.push({ field: LABELS[field], value: words })
      return []
    })
  }
}
