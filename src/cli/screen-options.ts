import { UnusableInput } from '../desk/index.ts'
import { PARTY_TYPES, type PartialDate, type PartyType, parsePartialDate } from '../record/index.ts'

/** `--type`: one of the four kinds. */
export function partyType(value: string): PartyType {
  const type = PARTY_TYPES.find((each) => each === value.toLowerCase())
  if (type === undefined) throw new UnusableInput(`--type "${value}": expected ${PARTY_TYPES.join(', ')}`)
  return type
}

/** `--birth-date`: any form that `PartialDate` reads. */
export function birthDate(value: string): PartialDate {
  const date = parsePartialDate(value)
  if (date === null)
    throw new UnusableInput(
      `--birth-date "${value}": expected a date such as 1962, 1962-08, 1962-08-10 or "10 Aug 1962"`,
    )
  return date
}

/** `--country`: two letters. */
export function countryCode(value: string): string {
  if (!/^[A-Za-z]{2}$/.test(value))
    throw new UnusableInput(`--country "${value}": expected an ISO 3166 code such as CN`)
  return value.toUpperCase()
}

/** `--id KIND:VALUE`, any number of them. */
export function identifier(
  value: string,
  before: readonly { kind: string; value: string }[],
): { kind: string; value: string }[] {
  const colon = value.indexOf(':')
  if (colon < 1 || colon === value.length - 1)
    throw new UnusableInput(`--id "${value}": expected KIND:VALUE, for example passportNumber:A1234567`)
  return [...before, { kind: value.slice(0, colon), value: value.slice(colon + 1) }]
}

/** `--list a,b`. */
export function commaSeparated(value: string): readonly string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** `--as-of`: a calendar day. */
export function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== value
  )
    throw new UnusableInput(`"${value}" is no day: expected YYYY-MM-DD`)
  return value
}

/** `--at`: the clock, for giving an answer again. */
export function moment(value: string): string {
  const time = Date.parse(value)
  if (!/^\d{4}-\d{2}-\d{2}T/.test(value) || Number.isNaN(time))
    throw new UnusableInput(`--at "${value}": expected a moment such as 2026-08-22T00:00:00Z`)
  return value
}
