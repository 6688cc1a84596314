import type { OpenRecord } from '../src/desk/index.ts'
import { ADAPTERS } from '../src/lists/index.ts'

/** The lists in force of a record that adapters read. */
export function knownListsOf(record: OpenRecord): ReturnType<OpenRecord['inForce']> {
  return record.inForce(
    ADAPTERS.map(({ list }) => list),
    null,
  )
}
