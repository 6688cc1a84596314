import type { AlignDecision, Cluster, Edge, Split } from '../../align/index.ts'
import { captionOf, type EntryKey, partsOfKey } from '../../record/index.ts'
import { knownLists } from '../coverage.ts'
import type { OpenRecord } from '../open-record.ts'
import { UnusableInput } from '../unusable-input.ts'

/** The alignment as people are told of it. */
export interface AlignmentView {
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly rules: string
  /** Parties with two entries or more, and the entries in them. */
  readonly parties: number
  readonly entries: number
  /** Links by the rule, or the person, that made them, the most frequent first. */
  readonly links: readonly { readonly by: string; readonly links: number }[]
  readonly undecided: number
  readonly splits: readonly Split[]
  readonly decisions: readonly AlignDecision[]
}

/** @throws UnusableInput where nothing has been aligned yet */
export function alignmentView({ store }: OpenRecord): AlignmentView {
  const newest = store?.alignment.newest() ?? null
  if (store === null || newest === null)
    throw new UnusableInput('no list has been loaded here yet: there is nothing to align')
  const { of } = store.alignment.clusters()
  const counts = new Map<string, number>()
  for (const { by } of store.alignment.links('linked')) counts.set(by, (counts.get(by) ?? 0) + 1)
  return {
    revision: newest.revision,
    madeAt: newest.madeAt,
    rules: newest.rules,
    parties: new Set(of.values()).size,
    entries: of.size,
    links: [...counts].map(([by, links]) => ({ by, links })).toSorted((a, b) => b.links - a.links),
    undecided: undecidedLinks({ store }, null).length,
    splits: store.alignment.splits(),
    decisions: store.alignment.decisions(),
  }
}

/**
 * Pairs that the facts do not decide, and that are not one party by other links, the likeliest first; of one list, where
 * one is named.
 */
export function undecidedLinks({ store }: Pick<OpenRecord, 'store'>, list: string | null): readonly Edge[] {
  const { of } = store?.alignment.clusters() ?? { of: new Map<EntryKey, Cluster>() }
  return (store?.alignment.links('undecided') ?? [])
    .filter(({ a, b }) => list === null || partsOfKey(a).list === list || partsOfKey(b).list === list)
    .filter(({ a, b }) => !(of.has(a) && of.get(a) === of.get(b)))
    .toSorted((one, other) => other.score - one.score)
}

/** The names that these entries are shown under. */
export async function captionsOf(
  record: OpenRecord,
  keys: Iterable<EntryKey>,
): Promise<ReadonlyMap<EntryKey, string>> {
  const lists = await record.inForce(await knownLists(record.store, record.starter), null)
  const captions = new Map<EntryKey, string>()
  for (const key of keys) {
    const entry = captions.has(key) ? null : await record.entry(key, lists)
    if (entry !== null) captions.set(key, captionOf(entry))
  }
  return captions
}
