import type { DeckGroup } from '../../deck/index.ts'
import type { EntryKey } from '../../record/index.ts'
import type { Policy } from '../../screen/index.ts'
import type { Coverage, Screening } from '../screening/screening.ts'

/** How many of the names asked were found or, of names that are not to alert, alerted. */
export interface Tally {
  readonly asked: number
  readonly met: number
  /** 0 to 1, in ten-thousandths; `null` where nothing was asked. */
  readonly share: number | null
  /** The 95 % Wilson score interval. */
  readonly interval: readonly [number, number] | null
}

/** The groups that are counted together: classes by what is expected of them, near-misses and ordinary names of the negatives. */
export const TOLD_GROUPS = ['exact', 'latin', 'hard', 'cross-script', 'near-miss', 'ordinary'] as const
export type ToldGroup = (typeof TOLD_GROUPS)[number]

export interface GroupFigures extends Tally {
  readonly group: ToldGroup
  /** Of names that are not to alert: those that are within no listed name by one edit a word. `null` for listed names. */
  readonly unlisted: Tally | null
}

export interface ClassFigures extends Tally {
  readonly class: string
  readonly group: DeckGroup
  readonly says: string
  /** As for groups. */
  readonly unlisted: Tally | null
}

/** The exact and Latin classes by the list that the names are from. */
export interface ListFigures extends Tally {
  readonly list: string
}

/** What the same answers come to at another alert line; `null` where nothing was asked. */
export interface CurvePoint {
  /** 0 to 1. */
  readonly line: number
  readonly exact: number | null
  readonly latin: number | null
  readonly crossScript: number | null
  readonly nearMiss: number | null
  readonly ordinary: number | null
}

/** A listed name that did not alert, or a name that alerted and is not to. */
export interface Failure {
  readonly class: string
  readonly group: DeckGroup
  readonly query: string
  /** The type that it was asked for with. */
  readonly type: string | null
  /** The listed name that it was made from; empty where it was made from none or two. */
  readonly of: string
  /** The entries that it was made from. */
  readonly from: readonly EntryKey[]
  /** The best score of the entry that was to be found, or of any alert; `null`: under the lowest line. */
  readonly best: number | null
  /** What reached it. */
  readonly reachedBy: { readonly entry: EntryKey; readonly name: string } | null
}

/** The answer to a self-test, as `selftest --json` prints it. */
export interface Selftest {
  readonly query: {
    /** The moment screened for: the day of the newest edition. */
    readonly at: string
    readonly seed: string
    readonly perClass: number
    /** The lists asked for by name; empty: all that answer. */
    readonly lists: readonly string[]
    /** The user's own file of ordinary names; `null`: the table that comes with Onrecord. */
    readonly ordinary: { readonly file: string; readonly sha256: string; readonly names: number } | null
  }
  /** Whether no official list was loaded, and the starter record was asked about. */
  readonly starter: boolean
  readonly policy: Screening['policy']
  /** The policy in full. */
  readonly choices: Policy
  readonly engine: Screening['engine']
  readonly coverage: readonly Coverage[]
  /** What the names were made from: lists, their entries in force, and strong names. */
  readonly tested: {
    readonly lists: readonly string[]
    readonly entries: number
    readonly names: number
  }
  readonly groups: readonly GroupFigures[]
  readonly classes: readonly ClassFigures[]
  readonly lists: readonly ListFigures[]
  /** The lowest line first. */
  readonly curve: readonly CurvePoint[]
  readonly failures: readonly Failure[]
  readonly receipt: string
}
