import { type ListedOn, listedOn, type PartialDate, parsePartialDate } from '../../record/index.ts'
import { wordsOf } from '../reading/xml-element.ts'

/** "16 May 2014", "4 Jun. 2008", "26th August 2011", "16/09/2022" */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?[ .]{0,2}\p{L}{3,9}\.?,? ?\d{4}|\d{1,2}\/\d{1,2}\/\d{4}`

/** What the publisher says of when and how a party was listed. */
export interface AuListing {
  readonly listedOn: ListedOn | null
  readonly amendedOn: readonly PartialDate[]
  readonly legalBasis: string | null
}

/** A longer text is kept and not searched. */
const LONGEST = 20_000

/**
 * Reads the words of Listing Information and of the instrument. A listing date is a day that the words say the party was
 * listed or designated on, the earliest where there are several; where they only quote the instrument, its year, as the
 * earliest act quoted ("… Amendment (No. 13) Instrument 2022"). A day of re-listing or amendment is never a listing date.
 */
export function auListing(information: readonly string[], instruments: readonly string[]): AuListing {
  const texts = information.map((each) => wordsOf(each).slice(0, LONGEST))
  const acts = [...instruments, ...information]
    .map((each) => wordsOf(each).slice(0, LONGEST))
    .filter(quotesAct)
  const stated = texts.flatMap(listingDays).toSorted()
  const years = acts.flatMap(yearsOfInstruments).toSorted()
  const day = stated[0]
  const year = years[0]
  return {
    listedOn:
      day !== undefined
        ? listedOn({ date: day, basis: 'stated' })
        : year === undefined
          ? null
          : listedOn({ date: year, basis: 'earliest-quoted-act' }),
    amendedOn: texts.flatMap(amendments),
    legalBasis: [...new Set(acts)].join('; ') || null,
  }
}

const LISTED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![-\p{L}])(?<!last )(?:first )?listed ?(?:by [^.;]{0,60}?|under [^.()]{0,80}?|this (?:person|entity|individual|organisation)|pursuant to [^.()]{0,80}?)? ?(?:on)?:? ?(${DAY})`,
    'giu',
  ),
  new RegExp(String.raw`\bdesignated under the [^.()]{0,80}? on:? (${DAY})`, 'giu'),
  new RegExp(String.raw`^(${DAY}|\d{5})(?=$|[ .(])`, 'giu'),
]

function listingDays(text: string): readonly string[] {
  return LISTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const read = parsePartialDate((found[1] ?? '').replace(/(\d)\.(?=\p{L})/gu, '$1 '), {
        order: 'dmy',
        excelSerials: true,
      })
      return read !== null && /^\d{4}-\d{2}-\d{2}$/u.test(read.edtf) ? [read.edtf] : []
    }),
  )
}

const AMENDED = /\b(?:amended|re-?list(?:ed|ing)|last listed|declared|afresh)\b/iu

/** The days that stand after the first word of amendment. */
function amendments(text: string): readonly PartialDate[] {
  const from = text.search(AMENDED)
  if (from === -1) return []
  const dates = [...text.slice(from).matchAll(new RegExp(DAY, 'gu'))].map(([words]) =>
    parsePartialDate(words, { order: 'dmy' }),
  )
  const byDay = new Map(dates.filter((date) => date !== null).map((date) => [date.edtf, date]))
  return [...byDay.values()]
}

function quotesAct(text: string): boolean {
  return /\b(?:Instrument|Regulations?|Act 19\d\d|List 20\d\d|Designation 20\d\d|[Rr]esolutions? \d{3,4})\b/u.test(
    text,
  )
}

/** "Amendment (No. 4) Instrument 2022", "… – Syria) List 2012", "Sanctioned Vessels – Russia) Designation 2025" */
function yearsOfInstruments(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:Instrument|List|Listing|Designation|Declaration) ((?:19|20)\d{2})\b/gu)].map(
    ([, year]) => year ?? '',
  )
}
