import type { ListedName } from './listed-name.ts'
import type { Random } from './random.ts'

/**
 * What is expected of a class. `exact`: the very name, all are to be found; `latin`: changed, hardly one is to be missed;
 * `hard`: so little or so much is left that the name may rightly be missed, shown for comparison.
 */
export type Group = 'exact' | 'latin' | 'hard'

/** What manipulations draw on besides the name. */
export interface Surroundings {
  /** Given and middle names of listed people, for adding a part. */
  readonly given: readonly string[]
  /** Short forms by given name, in small letters; empty where there is no such file. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>
}

/** One way in which a listed name comes to be written differently. */
export interface Manipulation {
  readonly id: string
  readonly group: Group
  /** In one line, for the table of classes. */
  readonly says: string
  /** The name rewritten; `null` where it cannot be rewritten so. */
  readonly write: (listed: ListedName, random: Random, around: Surroundings) => string | null
}
