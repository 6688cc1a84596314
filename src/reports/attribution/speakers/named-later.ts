import type { Entity } from '../../mentions/entity.ts'
import { FINITE } from '../../words/function-words.ts'
import { ROLE_WORDS } from '../../words/titles.ts'
import type { Reading } from '../sentence/reading.ts'
import type { Skeleton } from '../sentence/skeleton.ts'

/** Roles that many people of one report have: `a resident` of the first sentence need not be the resident that is named later. */
const OF_MANY: ReadonlySet<string> = new Set(
  'coroner sheriff ombudsman inspector commissioner auditor magistrate minister mayor president governor ambassador resident witness survivor worker student pupil official officer driver passenger expert analyst farmer neighbour neighbor teacher nurse doctor parent relative mother father brother sister son daughter wife husband cousin uncle aunt grandmother grandfather victim prisoner detainee trader tenant shopkeeper soldier campaigner activist researcher scientist academic scholar economist historian lawyer solicitor barrister attorney prosecutor judge spokesman spokeswoman spokesperson reporter journalist diplomat adviser advisor aide source colleague friend player'.split(
    ' ',
  ),
)

/** What stands for a business when it is named: `The company, Tanjung Smelting,`. */
const FIRMS: ReadonlySet<string> = new Set(
  'company firm manufacturer maker retailer business chain group'.split(' '),
)

/** What a business is called before it is named. */
const MAKERS: ReadonlySet<string> = new Set(
  'smelter company firm manufacturer maker retailer chain bank lender airline brewer supplier refinery mine mill factory plant shipyard builder developer landlord operator contractor carmaker drugmaker business brand'.split(
    ' ',
  ),
)

/**
 * Whom the first sentences mean by `a former harbour master`, `the founder of a charter school`, `a smelter in Penang`: the only
 * person or body of the report that is given this role or noun; else the person with whose name and age the next sentence begins.
 */
export function namedLater(reading: Reading, skeleton: Skeleton, noun: string, at: number): Entity | null {
  const { report, mentions } = reading
  const { zone, index } = report.paragraphs[skeleton.paragraph] ?? { zone: 'body', index: 0 }
  const isHeadline = zone === 'headline' || zone === 'subheading'
  const lead =
    report.paragraphs.find(({ zone: each, bodyFirst, last }) => each === 'body' && last - bodyFirst > 8)
      ?.index ?? 0
  if (!isHeadline && index !== lead) return null
  if (OF_MANY.has(noun)) return null
  const inRole = mentions.entities.filter(
    ({ type, roles }) => (type === 'PERSON' || type === 'ORG') && roles.has(noun),
  )
  const [only] = inRole
  if (inRole.length > 0) return inRole.length === 1 && only !== undefined ? only : null
  const firms = mentions.entities.filter(
    ({ type, roles }) => type === 'ORG' && [...roles].some((role) => FIRMS.has(role)),
  )
  const [firm] = firms
  if (MAKERS.has(noun)) return firms.length === 1 && firm !== undefined ? firm : null
  if (isHeadline) return null
  // `A nurse has accused a commander`: the next sentence tells of whom this one begins with.
  const own = report.sentences[skeleton.sentence]
  if (own === undefined) return null
  const isOfAnother = /^(?:a|an)$/.test(report.tokens[own.first]?.low ?? '')
  if (isOfAnother && report.tokens.slice(own.first, at).some(({ low }) => FINITE.has(low))) return null
  const next = report.sentences.find(({ first, paragraph }) => first > at && paragraph >= skeleton.paragraph)
  const opening = mentions.all.find(({ first }) => next !== undefined && first >= next.first)
  if (next === undefined || opening === undefined || opening.entity.type !== 'PERSON') return null
  if (
    opening.first > next.first + 1 ||
    mentions.all.some(({ entity, first }) => entity === opening.entity && first < at)
  )
    return null
  const [mark, age] = [report.tokens[opening.last], report.tokens[opening.last + 1]]
  const isTold = /^\d{2}$/.test(age?.text ?? '') || (age?.low === 'who' && ROLE_WORDS.has(noun))
  return mark?.text === ',' && isTold ? opening.entity : null
}
