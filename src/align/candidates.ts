import type { EntryKey } from '../record/index.ts'
import type { AlignmentMemory } from './alignment.ts'
import { Blocks, boundOf, type PackedHashes, PairSet } from './blocks.ts'

/** What the blocks of an earlier run have to do with those of this one. */
export interface BlockChange {
  readonly memory: AlignmentMemory
  readonly wasAt: ReadonlyMap<EntryKey, number>
  /** The entries that came or changed, by key, with their numbers now. */
  readonly changed: ReadonlyMap<EntryKey, number>
  readonly removed: ReadonlySet<EntryKey>
  /** Entries to be compared again with all that they share a block with: 1 by their number. */
  readonly touched: Uint8Array
}

/** Which entries to compare: those that share a block which is small enough to tell something. */
export class Candidates {
  readonly #packed: PackedHashes
  readonly #blocks: Blocks
  /** Pairs that have to be compared in this run. */
  readonly pairs: PairSet = new PairSet()
  /** Entries of blocks that have become too large since, by number. */
  readonly #outgrown = new Set<number>()

  constructor(packed: PackedHashes, change: BlockChange) {
    this.#packed = packed
    this.#blocks = new Blocks(packed)
    const grown = growthOf(change, packed)
    this.#blocks.each((block, entries) => {
      const bound = boundOf(block)
      const before = entries.length - (grown.get(block) ?? 0)
      if (entries.length <= bound) this.#addPairs(entries, before > bound, change.touched)
      else if (before <= bound) for (const entry of entries) this.#outgrown.add(entry)
    })
  }

  /** Whether two entries that were compared before are still to be: a block may have become too large. */
  stay(a: number, b: number): boolean {
    return !(this.#outgrown.has(a) && this.#outgrown.has(b)) || this.shareBlock(a, b)
  }

  shareBlock(a: number, b: number): boolean {
    const of = new Set(valuesAt(this.#packed, a))
    for (const block of valuesAt(this.#packed, b))
      if (of.has(block) && this.#blocks.sizeOf(block) <= boundOf(block)) return true
    return false
  }

  #addPairs(entries: readonly number[], all: boolean, touched: Uint8Array): void {
    for (let i = 0; i < entries.length; i += 1) {
      const a = entries[i] ?? 0
      const every = all || touched[a] === 1
      for (let j = i + 1; j < entries.length; j += 1) {
        const b = entries[j] ?? 0
        if (every || touched[b] === 1) this.pairs.add(a, b)
      }
    }
  }
}

/** By how many entries each block has grown (or shrunk) since. */
function growthOf(
  { memory, wasAt, changed, removed }: BlockChange,
  now: PackedHashes,
): ReadonlyMap<number, number> {
  const grown = new Map<number, number>()
  if (memory.keys.length === 0) return grown
  const add = (block: number, by: number): unknown => grown.set(block, (grown.get(block) ?? 0) + by)
  for (const at of changed.values()) for (const block of valuesAt(now, at)) add(block, 1)
  const before = { starts: memory.blockStarts, values: memory.blocks }
  for (const key of [...changed.keys(), ...removed]) {
    const at = wasAt.get(key)
    if (at !== undefined) for (const block of valuesAt(before, at)) add(block, -1)
  }
  return grown
}

/** The hashes of one entry. */
export function valuesAt({ starts, values }: PackedHashes, at: number): Uint32Array {
  return values.subarray(starts[at] ?? 0, starts[at + 1] ?? 0)
}
