import { userInfo } from 'node:os'
import type { ClaimDecision, ClaimVerdict, SpeakerMerge, Store } from '../../store/index.ts'
import { UnusableInput } from '../unusable-input.ts'
import { isSpeaker, wholeClaimId } from './claims.ts'

/** What a person says of a claim. */
export interface ClaimDecisionRequest {
  /** Its id, or the beginning of it. */
  readonly claim: string
  readonly verdict: ClaimVerdict
  /** With `speaker`: the name that is right; `null`: the text names nobody. */
  readonly speaker?: string | null
  /** Why; kept with the decision. */
  readonly because: string
  readonly at: string
}

/**
 * Keeps what a person decided of a claim, with who, when and why. Nothing is ever taken away: a later decision holds against
 * an earlier one of its kind.
 *
 * @throws UnusableInput for a claim that is not held, or without a reason or a name
 */
export async function decideClaim(store: Store, request: ClaimDecisionRequest): Promise<ClaimDecision> {
  const because = reason(request.because)
  const speaker = request.verdict === 'speaker' ? (request.speaker ?? null) : null
  if (speaker !== null && speaker.trim() === '') throw new UnusableInput('the name of the speaker is empty')
  const claim = await wholeClaimId(store, request.claim)
  const decision = {
    claim,
    verdict: request.verdict,
    speaker: speaker?.trim() ?? null,
    because,
    by: userInfo().username,
    at: request.at,
  }
  await store.reports.decide(decision)
  return decision
}

/**
 * Keeps that one name of a speaker means another, in all reports.
 *
 * @throws UnusableInput where the two are one name, no claim has the first, or no reason is given
 */
export async function mergeSpeakers(
  store: Store,
  given: Pick<SpeakerMerge, 'name' | 'into' | 'because' | 'at'>,
): Promise<SpeakerMerge> {
  const { name, into, at } = given
  const because = reason(given.because)
  if (name === into) throw new UnusableInput(`"${name}" twice: name two speakers`)
  if (into.trim() === '') throw new UnusableInput('the name to merge into is empty')
  if (!(await isSpeaker(store, name)))
    throw new UnusableInput(`speaker "${name}": no claim held has this speaker`)
  const merge = { name, into: into.trim(), because, by: userInfo().username, at }
  await store.reports.merge(merge)
  return merge
}

function reason(because: string): string {
  if (because.trim() === '') throw new UnusableInput('--because "": say why')
  return because.trim()
}
