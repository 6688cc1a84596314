import type { ClaimHistory } from '../../../../src/api/messages.ts'
import type { ShownClaim } from '../../../../src/desk/index.ts'

export type ClaimDecision = ClaimHistory['decisions'][number]
export type Verdict = ClaimDecision['verdict']

/** What a person is about to decide, as far as it is typed. */
export interface DecisionDraft {
  readonly verdict: Verdict
  readonly speaker: string
  readonly isNobody: boolean
  readonly because: string
}

export interface DecisionBody {
  readonly verdict: Verdict
  readonly speaker?: string | null
  readonly because: string
}

export type DecisionFault = 'because' | 'speaker'

/** What is missing in a decision; an empty set where it can be sent. */
export function faultsOf({ verdict, speaker, isNobody, because }: DecisionDraft): ReadonlySet<DecisionFault> {
  const faults = new Set<DecisionFault>()
  if (because.trim() === '') faults.add('because')
  if (verdict === 'speaker' && !isNobody && speaker.trim() === '') faults.add('speaker')
  return faults
}

/** A decision as the service takes it. */
export function bodyOf({ verdict, speaker, isNobody, because }: DecisionDraft): DecisionBody {
  return {
    verdict,
    because: because.trim(),
    ...(verdict === 'speaker' && { speaker: isNobody ? null : speaker.trim() }),
  }
}

/** A claim after a decision on it or on another: a rejected answer is none any more. */
export function afterDecision(shown: ShownClaim, decided: ShownClaim): ShownClaim {
  const { id, status } = decided.claim
  if (shown.claim.id === id) return decided
  if (status !== 'rejected' || !shown.answeredBy.some(({ claim }) => claim === id)) return shown
  return { ...shown, answeredBy: shown.answeredBy.filter(({ claim }) => claim !== id) }
}
