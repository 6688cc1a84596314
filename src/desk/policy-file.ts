import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { PARTY_TYPES } from '../record/index.ts'
import { DEFAULT_POLICY, type Policy, SCREENED_FACTS } from '../screen/index.ts'
import { UnusableInput } from './unusable-input.ts'

/** What a key may hold: gives the value, or says what was expected instead. */
type Rule = (value: unknown) => { readonly value: unknown } | { readonly expected: string }

const SCORE = 10_000
const TEN_YEARS = 3650

function whole(least: number, most: number, of: string): Rule {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? { value }
      : { expected: `a whole number from ${least} to ${most} (${of})` }
}

const score = whole(1, SCORE, 'ten-thousandths: 7000 is 0.70')
const adds = whole(0, SCORE, 'ten-thousandths that it adds')
const takes = whole(-SCORE, 0, 'ten-thousandths that it takes away: a contradiction never raises a score')

const isTrueOrFalse: Rule = (value) =>
  typeof value === 'boolean' ? { value } : { expected: 'true or false' }

const isId: Rule = (value) =>
  typeof value === 'string' && /^[\w.-]{1,64}$/.test(value)
    ? { value }
    : { expected: 'a name of 1 to 64 letters, digits, dots, hyphens and underscores' }

/** Sorted, without doubles: the order in which a person wrote them is no choice, and does not change the hash. */
function several(from: readonly string[] | null, least: number): Rule {
  const expected = `an array of ${least === 0 ? 'none or more' : 'one or more'} of ${from === null ? 'the ids of lists' : from.join(', ')}`
  return (value) => {
    if (!isTexts(value) || value.length < least) return { expected }
    if (value.some((each) => each === '' || from?.includes(each) === false)) return { expected }
    return { value: [...new Set(value)].toSorted() }
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

const EFFECTS: Readonly<Record<keyof Policy['effects'], Rule>> = {
  birthDay: adds,
  birthMonth: adds,
  birthYear: adds,
  birthContradicted: takes,
  country: adds,
  countryContradicted: takes,
  typeContradicted: takes,
  genderContradicted: takes,
  address: adds,
  position: adds,
  identifierContradicted: takes,
}

const KEYS: Readonly<Record<Exclude<keyof Policy, 'effects'>, Rule>> = {
  id: isId,
  alert: score,
  floor: score,
  weakAliasesAlert: isTrueOrFalse,
  staleAfterDays: whole(1, TEN_YEARS, 'days'),
  mostDaysBetweenEditions: whole(0, TEN_YEARS, 'days'),
  mostNear: whole(0, 1000, 'matches under the alert line'),
  lists: several(null, 1),
  types: several(PARTY_TYPES, 1),
  fields: several(SCREENED_FACTS, 0),
}

/**
 * A policy from a JSON file: an object with keys of `Policy`, those of `effects` in an object of their own. What is left
 * out is the default's, except the id: that is the file's name without its ending, for a policy that differs from the
 * default must not bear its name. The default policy where no file is given.
 *
 * @throws UnusableInput with the file, the key, the value and its bounds
 */
export async function policyFrom(path: string | undefined): Promise<Policy> {
  if (path === undefined) return DEFAULT_POLICY
  const given = await jsonObject(path)
  const { effects: givenEffects = {}, ...rest } = given
  if (!isObject(givenEffects))
    throw new UnusableInput(`${path}: effects ${shown(givenEffects)}: expected an object`)
  const id = basename(path)
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[^\w.-]+/g, '-')
  const policy = {
    ...DEFAULT_POLICY,
    id: id === '' ? 'policy' : id.slice(0, 64),
    ...ruled(path, '', KEYS, rest),
    effects: { ...DEFAULT_POLICY.effects, ...ruled(path, 'effects.', EFFECTS, givenEffects) },
  } as Policy
  if (policy.floor > policy.alert)
    throw new UnusableInput(
      `${path}: floor ${told(given, 'floor', policy.floor)} is above alert ${told(given, 'alert', policy.alert)}: expected a floor of at most ${policy.alert}`,
    )
  return policy
}

function told(given: Readonly<Record<string, unknown>>, key: string, value: number): string {
  return Object.hasOwn(given, key) ? String(value) : `${value} (the default’s)`
}

function ruled(
  path: string,
  under: string,
  rules: Readonly<Record<string, Rule>>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const ruledValues: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
    if (rule === undefined)
      throw new UnusableInput(
        `${path}: unknown key ${JSON.stringify(under + key)}: expected ${[...Object.keys(rules), ...(under === '' ? ['effects'] : [])].join(', ')}`,
      )
    const judged = rule(value)
    if (!('value' in judged))
      throw new UnusableInput(`${path}: ${under}${key} ${shown(value)}: expected ${judged.expected}`)
    ruledValues[key] = judged.value
  }
  return ruledValues
}

async function jsonObject(path: string): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown
  try {
    value = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UnusableInput(`${path}: no policy: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  if (!isObject(value)) throw new UnusableInput(`${path}: ${shown(value)}: expected a JSON object`)
  return value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as the file has it, in short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
