import { couldBeSameDay, fitsType, type PartialDate, type Schema } from '../record/index.ts'
import type { Policy } from './policy.ts'
import type { Query } from './query.ts'
import { plainIdentifier, type SubjectFacts } from './subject.ts'

/** One reason for or against a match. */
export interface Evidence {
  readonly feature: 'name' | 'weak-alias' | 'birth-date' | 'country' | 'identifier' | 'type'
  /** What it adds to the score, in ten-thousandths; negative: what it takes away. */
  readonly effect: number
  readonly query: string
  readonly listed: string
  readonly note: string
}

/** The longest EDTF forms of one day, month and year. */
const DAY = 10
const MONTH = 7

/** What the facts of the query besides the name say of a listed party, for and against. */
export function factEvidence(
  query: Query,
  schema: Schema,
  facts: SubjectFacts,
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
  for (const asked of query.identifiers) {
    const plain = plainIdentifier(asked.value)
    const met = facts.identifiers.find((listed) => plainIdentifier(listed.value) === plain)
    if (met !== undefined)
      evidence.push({
        feature: 'identifier',
        effect: 0,
        query: `${asked.kind}:${asked.value}`,
        listed: `${met.kind}:${met.value}`,
        note: 'the same official number',
      })
  }
  return evidence
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
