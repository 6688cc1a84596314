import { hashOf } from '../../proof/index.ts'
import type { Policy } from '../../screen/index.ts'
import { knownLists } from '../coverage.ts'
import { engine } from '../engine.ts'
import type { OpenRecord } from '../open-record.ts'

/** A state of the record, by which two of them are told apart. */
export interface RecordMark {
  /** Another hash wherever an answer may be another: editions, alignment, starter record, policy, engine. */
  readonly revision: string
  /** Whether the index over the lists of now can be had at once. */
  readonly isIndexed: boolean
}

/** The state that a record is in now. */
export async function recordMark(record: OpenRecord, policy: Policy): Promise<RecordMark> {
  const { store, starter } = record
  const editions = store === null ? [] : await store.editions.all()
  const lists = await record.inForce(await knownLists(store, starter), null)
  return {
    revision: hashOf({
      editions: editions.map(({ number, list, sha256, state, layout, seenUntil }) => [
        number,
        list,
        sha256,
        state,
        layout,
        seenUntil,
      ]),
      starter: starter.hash,
      engine: { ...engine(), alignment: store?.alignment.revision() ?? 0 },
      policy: { ...policy },
    }),
    isIndexed: record.isIndexed(lists),
  }
}
