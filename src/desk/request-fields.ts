import { countryCode } from '../lists/index.ts'
import { PARTY_TYPES, type PartialDate, type PartyType, parsePartialDate } from '../record/index.ts'
import { GENDERS, type Gender } from '../screen/index.ts'
import { UnusableInput } from './unusable-input.ts'

/** One of the four kinds of party, in any case. @throws UnusableInput with the value and what was expected */
export function partyTypeFrom(words: string): PartyType {
  const type = PARTY_TYPES.find((each) => each === words.trim().toLowerCase())
  if (type === undefined) throw new UnusableInput(`type "${words}": expected ${PARTY_TYPES.join(', ')}`)
  return type
}

/** A birth date in any form that `PartialDate` reads. @throws UnusableInput with the value and what was expected */
export function birthDateFrom(words: string): PartialDate {
  const date = parsePartialDate(words)
  if (date === null)
    throw new UnusableInput(
      `birth date "${words}": expected a date such as 1962, 1962-08, 1962-08-10 or "10 Aug 1962"`,
    )
  return date
}

/** A country by its two letters or its English name. @throws UnusableInput with the value and what was expected */
export function countryFrom(words: string): string {
  const plain = words.trim()
  const code = /^[A-Za-z]{2}$/.test(plain) ? plain.toUpperCase() : countryCode(plain)
  if (code === null)
    throw new UnusableInput(`country "${words}": expected an ISO 3166 code such as CN, or a country’s name`)
  return code
}

/** What files write that neither contradicts nor confirms: of such a party no gender is known. */
const NO_GENDER: ReadonlySet<string> = new Set(
  'other,unknown,unspecified,undisclosed,not stated,not specified,not applicable,n/a,na,none,diverse,non-binary,nonbinary,x,u,o,-'.split(
    ',',
  ),
)

/**
 * `male` or `female`, in any case, or their first letter; `undefined` for words that tell neither.
 *
 * @throws UnusableInput with the value and what was expected
 */
export function genderFrom(words: string): Gender | undefined {
  const plain = words.trim().toLowerCase()
  if (NO_GENDER.has(plain)) return undefined
  const gender = GENDERS.find((each) => each === plain || each.charAt(0) === plain)
  if (gender === undefined) throw new UnusableInput(`gender "${words}": expected ${GENDERS.join(' or ')}`)
  return gender
}

/** A calendar day, YYYY-MM-DD. @throws UnusableInput with the value */
export function dayFrom(words: string): string {
  const date = new Date(`${words}T00:00:00Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(words) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== words
  )
    throw new UnusableInput(`"${words}" is no day: expected YYYY-MM-DD`)
  return words
}
