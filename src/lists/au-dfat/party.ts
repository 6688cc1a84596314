import type { Unread } from '../../record/index.ts'

/** One name of a party, as a row of the workbook gives it. */
export interface AuName {
  readonly value: string
  /** "Primary Name", "aka", "Alias", "Original Script", "Formerly known as", … in any case. */
  readonly type: string
  /** "Strong" or "Weak"; `null` where the layout has no such column or the cell is empty. */
  readonly strength: string | null
}

/** The cells of a party, by column; all values that its rows give, each once. */
type AuCells = ReadonlyMap<string, readonly string[]>

/** What is said to be imposed, where the layout has columns for it. */
export interface AuFlags {
  readonly 'targeted financial sanction': boolean
  readonly 'travel ban': boolean
  readonly 'arms embargo': boolean
  readonly 'maritime restriction': boolean
}

/** A party of Australia's list, in whatever layout it came. */
export interface AuParty {
  /** The number that its rows share. */
  readonly reference: string
  /** What stands after the number in the key, where a number was given to two parties; else empty. */
  readonly suffix: string
  readonly file: string
  /** The row or line of its first name, counted from 1. */
  readonly line: number
  readonly type: string
  readonly names: readonly AuName[]
  readonly cells: AuCells
  readonly flags: AuFlags | null
  readonly unread: readonly Unread[]
}

/** Which columns have values in {@link AuParty.cells}. */
export const AU_CELLS = [
  'date of birth',
  'place of birth',
  'citizenship',
  'address',
  'additional information',
  'listing information',
  'instrument',
  'imo number',
  'committees',
  'control date',
] as const
