import type { EditionState } from '../../store/index.ts'
import { knownLists } from '../coverage.ts'
import type { OpenRecord } from '../open-record.ts'
import { UnusableInput } from '../unusable-input.ts'

/** One edition held of a list. */
export interface ListEdition {
  readonly date: string
  readonly sha256: string
  readonly layout: string
  /** `loaded`: taken; `held`: kept aside, for the reasons given. */
  readonly state: EditionState
  readonly entries: number
  readonly names: number
  readonly obtainedFrom: string
  readonly obtainedAt: string
  readonly reasons: readonly string[]
}

/**
 * The editions held of a list, the newest first.
 *
 * @throws UnusableInput for a list that is not known
 */
export async function listEditions(record: OpenRecord, list: string): Promise<readonly ListEdition[]> {
  const known = await knownLists(record.store, record.starter)
  if (!known.includes(list))
    throw new UnusableInput(`list "${list}" is not known; known are ${known.join(', ')}`)
  const held = ((await record.store?.editions.all()) ?? []).filter((edition) => edition.list === list)
  return held
    .map(({ date, sha256, layout, state, entries, names, obtainedFrom, obtainedAt, reasons }) => ({
      date,
      sha256,
      layout,
      state,
      entries,
      names,
      obtainedFrom,
      obtainedAt,
      reasons,
    }))
    .toReversed()
}
