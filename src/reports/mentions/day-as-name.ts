import type { Token } from '../text/token.ts'
import { BODY_WORDS, OUTLETS, THING_WORDS } from '../words/bodies.ts'
import { MONTHS, WEEKDAYS } from '../words/calendar.ts'
import { COMMON_WORDS } from '../words/function-words.ts'
import { HONORIFICS, ROLE_WORDS, TITLE_WORDS } from '../words/titles.ts'
import { isNameWord } from './capital-run.ts'
import { knownAt } from './known-name-at.ts'

const NO_SURNAME =
  /^(?:morning|evening|afternoon|night|night's|service|mass|lunch|school|edition|league|sun|mail|express|world)$/

/** What may stand before a person, and not before a day. */
const BEFORE_PERSON = /^(?:by|with|against|for|that|of|named|called|identified|as)$/

/**
 * The end of the name of a person that begins with a day of the week, as many do in West Africa: `Sunday Adeleke, a trader`; `null`
 * where the day is one.
 */
export function endOfDayName(
  tokens: readonly Token[],
  at: number,
  to: number,
  isStart: boolean,
): number | null {
  const [day, before] = [tokens[at], tokens[at - 1]]
  if (day === undefined || !day.isCapital || !WEEKDAYS.has(day.low) || day.text === day.text.toUpperCase())
    return null
  const isAfterTitle =
    before !== undefined && (ROLE_WORDS.has(before.low) || HONORIFICS.has(before.low.replace(/\.$/, '')))
  if (!isStart && !isAfterTitle && !BEFORE_PERSON.test(before?.low ?? '')) return null
  let end = at + 1
  while (end < to && end - at < 4 && isNameWord(tokens[end])) {
    const { low, text } = tokens[end] ?? { low: '', text: '' }
    const isOther =
      NO_SURNAME.test(low) ||
      BODY_WORDS.has(low) ||
      THING_WORDS.has(low) ||
      COMMON_WORDS.has(low) ||
      ROLE_WORDS.has(low) ||
      TITLE_WORDS.has(low) ||
      HONORIFICS.has(low.replace(/\.$/, '')) ||
      MONTHS.has(low) ||
      OUTLETS.has(`${day.text} ${text}`) ||
      text === text.toUpperCase() ||
      knownAt(tokens, end, to) !== null
    if (isOther) return null
    end += 1
  }
  return end === at + 1 || end - at > 3 ? null : end
}
