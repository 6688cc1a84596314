import type { MentionType } from '../../record/index.ts'
import type { KnownName } from './name-table.ts'

/** A name that was found, before it is known which others mean the same. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly type: MentionType
  readonly known: KnownName | null
}
