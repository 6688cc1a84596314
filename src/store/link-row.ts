import type { Contradiction, Edge, EdgeState, Feature } from '../align/index.ts'

/** A row of the table `link`. */
export interface LinkRow {
  readonly a: string
  readonly b: string
  readonly state: EdgeState
  readonly body: string
}

/** What a link says besides its ends and its state: without the names of the fields, for there are very many links. */
type Body = readonly [
  judged: EdgeState,
  score: number,
  by: string,
  at: string | null,
  evidence: readonly (readonly [Feature, number, string, string, string])[],
  contradictions: readonly (readonly [Feature, string, string, string, Contradiction['excludes']])[],
]

export function linkBody({ judged, score, by, at, evidence, contradictions }: Edge): string {
  const body: Body = [
    judged,
    score,
    by,
    at,
    evidence.map(({ feature, effect, left, right, note }) => [feature, effect, left, right, note]),
    contradictions.map(({ feature, left, right, note, excludes }) => [feature, left, right, note, excludes]),
  ]
  return JSON.stringify(body)
}

export function linkOf({ a, b, state, body }: LinkRow): Edge {
  const [judged, score, by, at, evidence, contradictions] = JSON.parse(body) as Body
  return {
    a,
    b,
    state,
    judged,
    score,
    evidence: evidence.map(([feature, effect, left, right, note]) => ({
      feature,
      effect,
      left,
      right,
      note,
    })),
    contradictions: contradictions.map(([feature, left, right, note, excludes]) => ({
      feature,
      left,
      right,
      note,
      excludes,
    })),
    by,
    at,
  }
}
