import { BODY_WORDS, PLACE_WORDS, THING_WORDS } from '../words/bodies.ts'
import { COMMON_WORDS } from '../words/function-words.ts'
import { FAMILY_FIRST, GIVEN_NAMES } from '../words/given-names.ts'
import { TITLE_WORDS } from '../words/titles.ts'
import { knownAt } from './known-name-at.ts'
import { type Context, hasRole, lowAt } from './name-context.ts'
import { DEMONYMS } from './name-table.ts'

/** Words for a part of a land before its name. */
export const DIRECTIONS: RegExp =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|outer|inner|north-east|north-west|south-east|south-west|new|old)$/

/** Whether the first word of a sentence is what the person after it is: `Organist Tracey Mould`, `Runner-up Kim Soo-yeon`, `Parishioner Lurdes Pinto`. */
export function isRoleFirst(context: Context, first: number, last: number): boolean {
  const low = lowAt(context, first)
  if (!context.isStart || context.isTitleCase || last - first < 3 || last - first > 4) return false
  if (GIVEN_NAMES.has(low) || FAMILY_FIRST.has(low) || hasRole(context, first)) return false
  const tail = lowAt(context, last - 1)
  if (BODY_WORDS.has(tail) || PLACE_WORDS.has(tail) || THING_WORDS.has(tail)) return false
  const isAgent = /(?:er|or|ist|ian|eer|man|woman|ant|ess)$/.test(low) && low.length > 5
  const next = lowAt(context, first + 1)
  const isGiven = GIVEN_NAMES.has(next) || FAMILY_FIRST.has(next)
  return (
    /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(context.tokens[first]?.text ?? '') ||
    context.lowSeen.has(low) ||
    /^(?:rival|teammate|compatriot|colleague|classmate|newcomer|supporter)$/.test(low) ||
    (isAgent && (isGiven || last - first === 3) && !BODY_WORDS.has(low) && !PLACE_WORDS.has(low))
  )
}

/** Offices that only a firm or a club has. */
const OF_A_FIRM =
  /^(?:chief|ceo|cfo|coo|executive|chairman|chairwoman|chair|managing|spokesman|spokeswoman|spokesperson|coach|manager|boss|founder|co-founder|owner|captain|skipper|striker|goalkeeper|midfielder|defender)$/

/** Whether words before a title and a person are the name of whom the person serves. */
export function isEmployer(context: Context, first: number, title: number, person: number): boolean {
  const { tokens } = context
  if (title <= first || title - first > 3 || context.isTitleCase) return false
  const isOffice = Array.from({ length: person - title }, (_, at) => lowAt(context, title + at)).some((low) =>
    OF_A_FIRM.test(low),
  )
  if (!isOffice) return false
  for (let at = first; at < title; at += 1)
    if (
      GIVEN_NAMES.has(lowAt(context, at)) ||
      hasRole(context, at) ||
      TITLE_WORDS.has(lowAt(context, at)) ||
      COMMON_WORDS.has(lowAt(context, at)) ||
      DEMONYMS.has(tokens[at]?.text ?? '') ||
      DIRECTIONS.test(lowAt(context, at)) ||
      knownAt(tokens, at, title) !== null ||
      context.places.has(tokens[at]?.text ?? '') ||
      (context.isStart && at === first && context.lowSeen.has(lowAt(context, at)))
    )
      return false
  return true
}
