import type { Measure, Schema } from '../../record/index.ts'

/**
 * Schedules that hold nothing but ships. Schedule 1.1 of the Russia regulations: each of its 109 records of 2025-05-25 has
 * an IMO number, and no record outside of it has one.
 */
const OF_SHIPS: Readonly<Record<string, readonly string[]>> = { russia: ['1.1'] }

/**
 * Schedules of bodies with whom not every dealing is prohibited, only new debt (and, in the second, new shares):
 * schedules 2 and 3 of the Russia regulations.
 */
const OF_FINANCING: Readonly<Record<string, readonly string[]>> = { russia: ['2', '3'] }

/** Whether everything in that schedule of that regulation is a ship. */
export function isScheduleOfShips(regulation: string, schedule: string | null): boolean {
  return isAmong(OF_SHIPS, regulation, schedule)
}

/**
 * What the listing imposes. Section 3 of each regulation prohibits every dealing in the property of a listed person, which
 * freezes it; section 3.04 of the Russia regulations bars listed ships from Canada and services related to them (SOR/2025-142);
 * a listed person who is a foreign national is inadmissible (Immigration and Refugee Protection Act, s. 35.1).
 */
export function imposedMeasures(
  regulation: string,
  schedule: string | null,
  schema: Schema,
): readonly Measure[] {
  if (isAmong(OF_FINANCING, regulation, schedule)) return ['financial-restrictions']
  if (schema === 'Vessel') return ['transport-restrictions', 'services-ban']
  return schema === 'Person'
    ? ['asset-freeze', 'dealings-ban', 'travel-ban']
    : ['asset-freeze', 'dealings-ban']
}

function isAmong(
  schedules: Readonly<Record<string, readonly string[]>>,
  regulation: string,
  schedule: string | null,
): boolean {
  if (schedule === null || !Object.hasOwn(schedules, regulation)) return false
  return schedules[regulation]?.includes(schedule) === true
}
