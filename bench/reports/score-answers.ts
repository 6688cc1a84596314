import type { Article, PlacedClaim } from './article.ts'
import { shareOf } from './count.ts'
import { coverage } from './extent.ts'
import type { Given, GivenClaim } from './given.ts'
import { brief, type Measure } from './measure.ts'
import { pairUp } from './pair-up.ts'

/** Half of the shorter passage in the other: a clause may be cut differently and still be this denial. */
const FITS = 0.5

const fit = ({ at }: PlacedClaim, told: GivenClaim): number => coverage(at, told.at)

/** Denials, refusals to comment and other answers: found, what kind, and which statement they answer. */
export function scoreAnswers(article: Article, given: Given): readonly Measure[] {
  const asked = article.claims.filter((claim) => claim.optional !== true && answersIn(claim))
  const tolerated = article.claims.filter((claim) => answersIn(claim) || mayAnswer(claim))
  const told = given.claims.filter(
    ({ kind, act, answers }) =>
      kind === 'no-comment' || act === 'no-comment' || act === 'denial' || answers.length > 0,
  )
  const pairs = pairUp(asked, told, fit, FITS)
  const met = new Set<PlacedClaim | GivenClaim>(pairs.flat())
  const missed = asked.filter((claim) => !met.has(claim))
  const unasked = told.filter(
    (claim) => !met.has(claim) && !tolerated.some((other) => fit(other, claim) >= FITS),
  )
  const answered = pairs.map(([claim]) => {
    const links = told.filter((other) => fit(claim, other) >= FITS).flatMap((other) => other.answers)
    return { ...claim, how: claim.answers ?? [], links }
  })
  const kinds = answered.filter(({ how, links }) => how.length > 0 && links.length > 0)
  const linked = answered.filter(({ how }) => how.some(({ claims }) => claims.length > 0))
  const isLinked = ({ how, links }: (typeof answered)[number]): boolean => {
    const right = article.claims.filter(({ id }) => how.some(({ claims }) => claims.includes(id)))
    return given.claims.some(
      ({ id, at }) =>
        links.some(({ claim }) => claim === id) && right.some((each) => coverage(each.at, at) >= FITS),
    )
  }
  return [
    {
      label: 'denials and other answers',
      count: { right: pairs.length, asked: asked.length, given: pairs.length + unasked.length },
      misses: [
        ...missed.map(({ content }) => `missed: ${brief(content[0].exact)}`),
        ...unasked.map(({ content, act }) => `not asked for (${act}): ${brief(content[0]?.exact ?? '')}`),
      ],
    },
    {
      label: 'how they answer',
      count: shareOf(kinds, ({ how, links }) =>
        links.some((link) => how.some((each) => each.how === link.how)),
      ),
    },
    {
      label: 'what they answer',
      count: shareOf(linked, isLinked),
      misses: linked
        .filter((each) => !isLinked(each))
        .map(({ content }) => `not tied to what it answers: ${brief(content[0].exact)}`),
    },
  ]
}

/** A denial or a refusal always; what concedes or speaks of something else only where what it answers is a statement here. */
function answersIn({ kind, acts: [act], answers }: PlacedClaim): boolean {
  return (
    kind === 'no-comment' || act === 'denial' || (answers?.some(({ claims }) => claims.length > 0) ?? false)
  )
}

/** One that may be taken for a denial, or the clause around a denial that is asked for. */
function mayAnswer({ acts, optional, answers }: PlacedClaim): boolean {
  return optional === true || acts.includes('denial') || acts.includes('no-comment') || answers !== undefined
}
