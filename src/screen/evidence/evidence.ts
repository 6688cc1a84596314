import {
  couldBeSameDay,
  fitsType,
  type Identifier,
  type PartialDate,
  plainNumber,
  provenSort,
  type Schema,
} from '../../record/index.ts'
import type { SubjectFacts } from '../compact-index/subject.ts'
import type { Policy } from '../policy.ts'
import { hasFacts, type Query, type QueryIdentifier } from '../query.ts'
import { mostInCommon } from './words-in-common.ts'

/** One reason for or against a match. */
export interface Evidence {
  readonly feature:
    | 'name'
    | 'weak-alias'
    | 'birth-date'
    | 'country'
    | 'identifier'
    | 'type'
    | 'gender'
    | 'address'
    | 'position'
  /** What it adds to the score, in ten-thousandths; negative: what it takes away. */
  readonly effect: number
  readonly query: string
  readonly listed: string
  readonly note: string
}

/** The longest EDTF forms of one day, month and year. */
const DAY = 10
const MONTH = 7

/** What the facts of the query besides the name say of a listed party, for and against; its own are read where there are any. */
export function factEvidence(
  query: Query,
  schema: Schema,
  factsOf: () => SubjectFacts,
  policy: Policy,
): readonly Evidence[] {
  const evidence: Evidence[] = []
  const { effects } = policy
  if (query.type !== null && !fitsType(schema, query.type))
    evidence.push({
      feature: 'type',
      effect: effects.typeContradicted,
      query: query.type,
      listed: schema,
      note: 'another kind of party',
    })
  if (!hasFacts(query)) return evidence
  const facts = factsOf()
  if (query.birthDate !== null && schema === 'Person' && facts.dates.length > 0)
    evidence.push(birthEvidence(query.birthDate, facts.dates, policy))
  if (query.country !== null) {
    const codes = facts.countries.flatMap((country) => country.code ?? [])
    if (codes.length > 0) {
      const same = codes.includes(query.country)
      evidence.push({
        feature: 'country',
        effect: same ? effects.country : effects.countryContradicted,
        query: query.country,
        listed: [...new Set(codes)].join(', '),
        note: same ? 'a country of the listed party' : 'not among the countries of the listed party',
      })
    }
  }
  if (query.gender != null && facts.gender !== undefined && query.gender !== facts.gender)
    evidence.push({
      feature: 'gender',
      effect: effects.genderContradicted,
      query: query.gender,
      listed: facts.gender,
      note: 'the list says otherwise',
    })
  for (const [feature, asked, listed = []] of [
    ['address', query.address, facts.addresses],
    ['position', query.position, facts.positions],
  ] as const) {
    const met = asked == null ? null : mostInCommon(asked, listed)
    // Who has moved, or holds another office, is no other party: this only ever confirms.
    if (asked != null && met !== null)
      evidence.push({
        feature,
        effect: effects[feature],
        query: asked,
        listed: met,
        note: 'in the same words',
      })
  }
  for (const asked of query.identifiers) {
    const found = identifierEvidence(asked, facts.identifiers, policy)
    if (found !== null) evidence.push(found)
  }
  return evidence
}

/** What the facts of a query may add to the score of a name at most. */
export function mostAdded({ birthDate, country, address, position }: Query, { effects }: Policy): number {
  return (
    (birthDate === null ? 0 : effects.birthDay) +
    (country === null ? 0 : effects.country) +
    (address == null ? 0 : effects.address) +
    (position == null ? 0 : effects.position)
  )
}

/** A number that both have; or one that the listed party has another of, though a party has one only. */
function identifierEvidence(
  { kind, value }: QueryIdentifier,
  listed: readonly Identifier[],
  { effects }: Policy,
): Evidence | null {
  const plain = plainNumber(value)
  const query = `${kind}:${value}`
  const shown = (number: Identifier): string => `${number.kind}:${number.value}`
  const met = listed.find((each) => plainNumber(each.value) === plain)
  if (met !== undefined)
    return { feature: 'identifier', effect: 0, query, listed: shown(met), note: 'the same official number' }
  const sort = provenSort(plain, kind)
  const other =
    sort === null ? [] : listed.filter((each) => provenSort(plainNumber(each.value), each.kind) === sort)
  if (other.length === 0) return null
  return {
    feature: 'identifier',
    effect: effects.identifierContradicted,
    query,
    listed: other.map(shown).join(', '),
    note: 'another number of a sort that a party has one of; the check digits of both are right',
  }
}

function birthEvidence(asked: PartialDate, listed: readonly PartialDate[], { effects }: Policy): Evidence {
  const agreeing = listed.filter((date) => couldBeSameDay(asked, date))
  const shown = (dates: readonly PartialDate[]): string => dates.map((date) => date.edtf).join(', ')
  const exchanged = agreeing.length === 0 ? listed.filter((date) => isExchanged(asked, date)) : []
  if (exchanged.length > 0)
    return {
      feature: 'birth-date',
      effect: effects.birthYear,
      query: asked.edtf,
      listed: shown(exchanged),
      note: 'the same year, with day and month exchanged',
    }
  if (agreeing.length === 0)
    return {
      feature: 'birth-date',
      effect: effects.birthContradicted,
      query: asked.edtf,
      listed: shown(listed),
      note: 'cannot be the same day',
    }
  // A date is as telling as the less precise of the two: any form but a plain day or month counts as a year.
  const precision = Math.min(
    asked.edtf.length,
    Math.max(...agreeing.map((date) => (/^[\d-]+$/.test(date.edtf) ? date.edtf.length : 4))),
  )
  const effect =
    !/^[\d-]+$/.test(asked.edtf) || precision < MONTH
      ? effects.birthYear
      : precision < DAY
        ? effects.birthMonth
        : effects.birthDay
  return {
    feature: 'birth-date',
    effect,
    query: asked.edtf,
    listed: shown(agreeing),
    note: 'could be the same day',
  }
}

const FULL_DATE = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether two whole dates are the same but for the order of day and month. */
function isExchanged(asked: PartialDate, listed: PartialDate): boolean {
  const [, year, month, day] = FULL_DATE.exec(asked.edtf) ?? []
  return year !== undefined && listed.edtf === `${year}-${day}-${month}`
}
