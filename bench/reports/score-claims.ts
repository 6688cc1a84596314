import type { Article, PlacedClaim } from './article.ts'
import { type ClaimPairs, clausePairs, quotePairs, type Unit } from './claim-pairs.ts'
import { shareOf } from './count.ts'
import { overlap } from './extent.ts'
import type { Given, GivenClaim } from './given.ts'
import { brief, type Measure } from './measure.ts'
import { nameOf, sameName } from './same-name.ts'

/** Quotations and indirect statements: found, whose, what act; on whose behalf; who is accused and who a victim. */
export function scoreClaims(article: Article, given: Given): readonly Measure[] {
  const quotes = quotePairs(article, given)
  const clauses = clausePairs(article, given)
  const both = [...quotes.pairs, ...clauses.pairs].map(([asked, told]) => [asked.claim, told.claim] as const)
  const through = both.filter(([{ speaker, via }]) => speaker?.onBehalfOf !== undefined || via !== undefined)
  const told = both.flatMap(([asked, claim]) =>
    (asked.about ?? []).filter(({ role }) => role !== 'topic').map((about) => ({ ...about, claim })),
  )
  return [
    found('quotes', quotes, article),
    { label: 'quotes, to the letter', count: countOf(quotes, ([a, b]) => overlap(a.at, b.at) === 1) },
    ...toldOf('quotes', quotes),
    found('indirect claims', clauses, article),
    {
      label: 'indirect claims, at .8',
      count: countOf(clauses, ([a, b]) => overlap(a.at, b.at) >= 0.8),
    },
    ...toldOf('indirect claims', clauses),
    { label: 'on whose behalf, via', count: shareOf(through, ([asked, claim]) => isThrough(asked, claim)) },
    {
      label: 'accused and victims',
      count: shareOf(told, ({ who, role, claim }) =>
        claim.about.some((each) => each.role === role && sameName(each.name, [who])),
      ),
      misses: told
        .filter(
          ({ who, role, claim }) =>
            !claim.about.some((each) => each.role === role && sameName(each.name, [who])),
        )
        .map(
          ({ who, role, claim }) =>
            `${role} ${who}, not ${claim.about.map((each) => `${each.role} ${each.name}`).join(', ') || 'nobody'}: ${brief(claim.content.map(({ exact }) => exact).join(' … '))}`,
        ),
    },
    {
      label: 'not taken for each other',
      count: shareOf(
        told,
        ({ who, role, claim }) =>
          !claim.about.some(
            (each) => each.role !== role && each.role !== 'topic' && sameName(each.name, [who]),
          ),
      ),
    },
  ]
}

function toldOf(of: string, { pairs }: ClaimPairs): readonly Measure[] {
  return [
    {
      label: `${of}: speaker`,
      count: shareOf(pairs, ([asked, told]) => isSpeaker(asked.claim, told.claim)),
      misses: pairs
        .filter(([asked, told]) => !isSpeaker(asked.claim, told.claim))
        .map(
          ([{ claim }, told]) =>
            `${claim.speaker?.name ?? 'nobody'}, not ${nameOf(told.claim.speaker) ?? 'nobody'}: ${brief(claim.content[0].exact)}`,
        ),
    },
    {
      label: `${of}: act`,
      count: shareOf(pairs, ([asked, told]) => isAct(asked.claim, told.claim)),
      misses: pairs
        .filter(([asked, told]) => !isAct(asked.claim, told.claim))
        .map(
          ([{ claim }, told]) => `${claim.acts[0]}, not ${told.claim.act}: ${brief(claim.content[0].exact)}`,
        ),
    },
  ]
}

const isAct = ({ acts }: PlacedClaim, told: GivenClaim): boolean => acts.some((act) => act === told.act)

/** Whether the speaker given is right; nobody is right where the article names nobody. */
function isSpeaker({ speaker, speakerNames }: PlacedClaim, told: GivenClaim): boolean {
  if (speaker === null) return told.speaker === null
  return sameName(nameOf(told.speaker), speakerNames)
}

function isThrough({ speaker, via }: PlacedClaim, told: GivenClaim): boolean {
  const behalf = speaker?.onBehalfOf
  return (
    (behalf === undefined || sameName(nameOf(told.speaker?.onBehalfOf), [behalf])) &&
    (via === undefined || sameName(nameOf(told.via), [via]))
  )
}

function countOf(
  { pairs, missed, unasked }: ClaimPairs,
  right: (pair: ClaimPairs['pairs'][number]) => boolean = () => true,
): Measure['count'] {
  return {
    right: pairs.filter(right).length,
    asked: pairs.length + missed.length,
    given: pairs.length + unasked.length,
  }
}

function found(label: string, each: ClaimPairs, { text }: Article): Measure {
  const words = ({ at }: Unit<unknown>): string =>
    brief(at.map(({ start, end }) => text.slice(Math.max(0, start), Math.max(0, end))).join(' … '))
  const misses = [
    ...each.missed.map((unit) => `missed: ${words(unit)}`),
    ...each.unasked.map(
      (unit) => `not asked for: ${brief(unit.claim.content.map(({ exact }) => exact).join(' … '))}`,
    ),
  ]
  return { label, count: countOf(each), misses }
}
