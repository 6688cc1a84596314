import type { Article, PlacedClaim } from './article.ts'
import { type Extent, overlap, trimmed } from './extent.ts'
import type { Given, GivenClaim } from './given.ts'
import { pairUp } from './pair-up.ts'

/** A passage or the whole of a statement, asked for or given. */
export interface Unit<C> {
  readonly claim: C
  readonly at: readonly Extent[]
}

/** Statements asked for and given, laid on each other. */
export interface ClaimPairs {
  readonly pairs: readonly (readonly [Unit<PlacedClaim>, Unit<GivenClaim>])[]
  readonly missed: readonly Unit<PlacedClaim>[]
  readonly unasked: readonly Unit<GivenClaim>[]
}

/** Of two extents, this much must be common to take one for the other. */
const QUOTE_FITS = 0.8
const CLAUSE_FITS = 0.5

/** Quotations, each passage for itself: of `direct` and `partial` statements, and of headlines that are quoted. */
export function quotePairs(article: Article, given: Given): ClaimPairs {
  const asked = article.claims.filter(isQuoted).flatMap((claim) => unitsOf(claim, article.text))
  const told = given.claims
    .filter(({ kind }) => kind === 'direct' || kind === 'partial' || kind === 'headline')
    .flatMap((claim) => unitsOf(claim, article.text))
    .filter(
      ({ claim, at }) =>
        claim.kind !== 'headline' || asked.some((unit) => overlap(unit.at, at) >= QUOTE_FITS),
    )
  return paired(asked, told, QUOTE_FITS, article.text)
}

/** Statements without quotation marks: `indirect` and `headline`, each as a whole. */
export function clausePairs(article: Article, given: Given): ClaimPairs {
  const quoted = new Set(quotePairs(article, given).pairs.map(([, { claim }]) => claim))
  const asked = article.claims
    .filter((claim) => claim.kind === 'indirect' || claim.kind === 'headline')
    .map((claim) => wholeOf(claim, article.text))
  const told = given.claims
    .filter(({ kind, act }) => (kind === 'indirect' || kind === 'headline') && act !== 'no-comment')
    .filter((claim) => !quoted.has(claim))
    .map((claim) => wholeOf(claim, article.text))
  return paired(asked, told, CLAUSE_FITS, article.text)
}

function paired(
  asked: readonly Unit<PlacedClaim>[],
  told: readonly Unit<GivenClaim>[],
  least: number,
  text: string,
): ClaimPairs {
  const all = pairUp(asked, told, ({ at }, other) => overlap(at, other.at), least)
  const met = new Set(all.flat())
  const again = asked.flatMap(({ claim }) => claim.elsewhere.map((extent) => trimmed(extent, text)))
  return {
    pairs: all.filter(([{ claim }]) => claim.optional !== true),
    missed: asked.filter((unit) => !met.has(unit) && unit.claim.optional !== true),
    unasked: told.filter(
      (unit) => !met.has(unit) && !again.some((extent) => overlap([extent], unit.at) >= least),
    ),
  }
}

const isQuoted = ({ kind }: PlacedClaim): boolean => kind === 'direct' || kind === 'partial'

function unitsOf<C extends { readonly at: readonly Extent[] }>(claim: C, text: string): readonly Unit<C>[] {
  return claim.at.map((extent) => ({ claim, at: [trimmed(extent, text)] }))
}

/** How long the word is that opens a clause and is no part of what is said. */
function opening(clause: string): number {
  return /^(?:that|to)\s+/.exec(clause)?.[0].length ?? 0
}

function wholeOf<C extends { readonly at: readonly Extent[] }>(claim: C, text: string): Unit<C> {
  const at = claim.at.map((extent) => trimmed(extent, text))
  return { claim, at: at.map(({ start, end }) => ({ start: start + opening(text.slice(start, end)), end })) }
}
