import type { EntryKey } from '../record/index.ts'

/** The rules that an alignment was made by; raised when they change, so that everything is judged again. */
export const RULES = 'align-1'

/**
 * `linked`: one party. `undecided`: the facts do not decide. `refused`: alike, and known to be two parties.
 */
export type EdgeState = 'linked' | 'undecided' | 'refused'

/** One thing that two entries were compared by. */
export type Feature =
  | 'official-reference'
  | 'identifier'
  | 'name'
  | 'birth-date'
  | 'gender'
  | 'country'
  | 'birth-place'
  | 'said'
  | 'address'
  | 'programme'
  | 'listed-on'
  | 'type'
  | 'legal-form'
  | 'same-list'
  | 'cluster'
  | 'decision'

/** What speaks for or against two entries being one party. */
export interface AlignEvidence {
  readonly feature: Feature
  /** Tenths of a bit: how much likelier the two facts are of one party than of two (log2 of the ratio, times ten). */
  readonly effect: number
  /** The fact of the entry `a`, in the list's words where they are at hand. */
  readonly left: string
  readonly right: string
  readonly note: string
}

/** A fact of the one that the other excludes, or all but excludes. */
export interface Contradiction {
  readonly feature: Feature
  readonly left: string
  readonly right: string
  readonly note: string
  /** `true`: the two cannot be one party unless an authority or a person says so. */
  readonly excludes: boolean
}

/** Two entries compared. `a` comes before `b` in the order of their keys. */
export interface Edge {
  readonly a: EntryKey
  readonly b: EntryKey
  readonly state: EdgeState
  /** What the facts of the two alone would make it, before clusters were checked and people were heard. */
  readonly judged: EdgeState
  /** The sum of the effects, in tenths of a bit. */
  readonly score: number
  readonly evidence: readonly AlignEvidence[]
  readonly contradictions: readonly Contradiction[]
  /** The rule and its version (`align-1 name`), or the person who decided. */
  readonly by: string
  /** When a person decided (ISO 8601, UTC); `null` for a rule, which has no clock. */
  readonly at: string | null
}

/** What a person said of two entries. */
export interface AlignDecision {
  readonly a: EntryKey
  readonly b: EntryKey
  readonly verdict: 'same' | 'different'
  readonly because: string
  readonly by: string
  /** ISO 8601, UTC. Of two decisions on one pair the later one holds. */
  readonly at: string
}

/** Entries that are one party, two or more, in the order of their keys. */
export interface Cluster {
  readonly members: readonly EntryKey[]
}

/** A link that was not made, because it would have put two members into one cluster that exclude each other. */
export interface Split {
  /** The link given up, weaker than the others on the way (or as weak). */
  readonly a: EntryKey
  readonly b: EntryKey
  /** The two members that exclude each other, and why. */
  readonly between: readonly [EntryKey, EntryKey]
  readonly because: string
}

/** Which entries are one party: plain data, the same bytes for the same entries and decisions in any order. */
export interface Alignment {
  readonly rules: string
  /** Entries looked at. */
  readonly entries: number
  /** By `a`, then `b`. */
  readonly edges: readonly Edge[]
  /** By their first member. */
  readonly clusters: readonly Cluster[]
  readonly splits: readonly Split[]
}

/**
 * What a later alignment needs to redo only what an update touches: for each entry, what it is found by. Typed arrays
 * and text only, so that a structured clone keeps it; of no meaning beside any other {@link Alignment} than its own.
 */
export interface AlignmentMemory {
  readonly rules: string
  /** Sorted. */
  readonly keys: readonly EntryKey[]
  /** Entry `n` has the keys of its blocks from `blockStarts[n]` to `blockStarts[n + 1]`. */
  readonly blockStarts: Uint32Array
  readonly blocks: Uint32Array
  readonly tokenStarts: Uint32Array
  /** Hashes of the distinct words of its names. */
  readonly tokens: Uint32Array
  readonly decisions: readonly AlignDecision[]
}

/** An alignment and what a later one needs of it. */
export interface Aligned {
  readonly alignment: Alignment
  readonly memory: AlignmentMemory
}

/** `a` and `b` in the order of their keys. */
export function inOrder(a: EntryKey, b: EntryKey): readonly [EntryKey, EntryKey] {
  return a < b ? [a, b] : [b, a]
}

/** One text for a pair, whichever way round. A key has no white space. */
export function pairKey(a: EntryKey, b: EntryKey): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** The order of the code units: the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
