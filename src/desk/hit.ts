import type { Designation, EntryKey, Schema } from '../record/index.ts'
import type { Evidence, Match } from '../screen/index.ts'
import { type ListedParty, listsWithName } from './listed-party.ts'

/** Scores inside are whole ten-thousandths; an answer prints them divided. */
export const SCALE = 10_000

/** A listed party that a name met, as `screen --json` prints it. */
export interface Hit {
  /** The key of the party's earliest entry. */
  readonly party: EntryKey
  readonly entries: readonly EntryKey[]
  readonly schema: Schema
  readonly caption: string
  /** 0 to 1, in ten-thousandths. */
  readonly score: number
  readonly alert: boolean
  readonly matched: {
    readonly name: string
    readonly kind: string
    readonly strength: string
    readonly script: string
    readonly lists: readonly string[]
  }
  readonly evidence: readonly Evidence[]
  readonly designations: readonly Designation[]
  readonly consequences: readonly never[]
}

/** A match alerts unless it is known that nothing is in force: what is unknown does not clear. */
export function hitOf({ name, score, alert, evidence }: Match, party: ListedParty): Hit {
  return {
    party: party.party,
    entries: party.entries,
    schema: party.schema,
    caption: party.caption,
    score: score / SCALE,
    alert: alert && party.mayBeInForce,
    matched: {
      name: name.value,
      kind: name.kind,
      strength: name.strength,
      script: name.script,
      lists: listsWithName(party, name.value),
    },
    evidence: evidence.map(({ feature, effect, query, listed, note }) => ({
      feature,
      effect: effect / SCALE,
      query,
      listed,
      note,
    })),
    designations: party.designations,
    consequences: [],
  }
}
