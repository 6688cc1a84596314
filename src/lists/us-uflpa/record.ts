import type { Unread } from '../../record/index.ts'
import type { SubListOf } from './sub-lists.ts'

/** One listing of a party, as any of the layouts gives it. */
export interface UflpaRecord {
  readonly line: number
  /** "Name of Entity", as it is in the file. */
  readonly name: string
  /** The party in whose cell the name stands, where it is not the first there. */
  readonly parent: string | null
  readonly subLists: readonly SubListOf[]
  /** In the list's words; `null` where the layout has none. */
  readonly effective: string | null
  /** The words of its countries. */
  readonly countries: readonly string[]
  readonly recordId: string | null
  readonly sourceUrls: readonly string[]
  readonly unread: readonly Unread[]
}
