import { UnusableInput } from '../desk/index.ts'

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

/** `--at`: the clock, for giving an answer again. */
export function moment(value: string): string {
  const time = Date.parse(value)
  if (!/^\d{4}-\d{2}-\d{2}T/.test(value) || Number.isNaN(time))
    throw new UnusableInput(`--at "${value}": expected a moment such as 2026-08-22T00:00:00Z`)
  return value
}

const MOST_THREADS = 64

/** `--threads`. */
export function threadCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > MOST_THREADS)
    throw new UnusableInput(`--threads "${value}": expected a whole number from 1 to ${MOST_THREADS}`)
  return count
}
