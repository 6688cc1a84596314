import type { AlignEvidence, Contradiction, Feature } from './alignment.ts'
import { TUNING } from './tuning.ts'

/** What speaks for and against one pair, as it is collected. */
export class Weighing {
  readonly evidence: AlignEvidence[] = []
  readonly contradictions: Contradiction[] = []
  score = 0

  add(feature: Feature, effect: number, left: string, right: string, note: string): void {
    this.score += effect
    this.evidence.push({ feature, effect, left, right, note })
  }

  contradict(feature: Feature, left: string, right: string, note: string, excludes: boolean): void {
    this.contradictions.push({ feature, left, right, note, excludes })
  }

  get excluded(): boolean {
    return this.contradictions.some(({ excludes }) => excludes)
  }
}

/** Whether a birth date agrees to the month at least. */
export function agreesOnBirth(weighing: Weighing): boolean {
  return weighing.evidence.some(
    ({ feature, effect }) => feature === 'birth-date' && effect >= TUNING.birthMonth,
  )
}

/** Whether one of these features speaks for the pair; what lists say only where it is in the same words. */
export function isBeside(weighing: Weighing, features: readonly Feature[]): boolean {
  return weighing.evidence.some(
    ({ feature, effect }) =>
      features.includes(feature) && (feature === 'said' ? effect >= TUNING.saidSame : effect > 0),
  )
}
