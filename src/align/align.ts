import { prepareFor } from '../names/index.ts'
import type { Entry, EntryKey } from '../record/index.ts'
import { type AlignDecision, type Aligned, byText, type Edge, pairKey, RULES } from './alignment.ts'
import { MOST_ENTRIES, type PackedHashes, packed } from './blocks.ts'
import { Candidates, valuesAt } from './candidates.ts'
import { Decisions, sameDecision } from './decisions.ts'
import { type Digest, digestOf } from './digest.ts'
import { type Facts, factsOf, withoutTexts } from './facts.ts'
import { judge, type Subject, subjectOf } from './judge.ts'
import { NameReadings } from './name-reading.ts'
import { settled } from './settle.ts'
import { WordTable, weightOfCount } from './word-table.ts'

/** What an update changed. */
export interface AlignChange {
  /** Entries that came, or whose facts changed. */
  readonly entries: Iterable<Entry> | AsyncIterable<Entry>
  readonly removed: Iterable<EntryKey>
  /** Gives an entry that did not change, when it has to be compared again. */
  entryOf(key: EntryKey): Promise<Entry | null>
}

const NOTHING: Aligned = {
  alignment: { rules: RULES, entries: 0, edges: [], clusters: [], splits: [] },
  memory: {
    rules: RULES,
    keys: [],
    blockStarts: new Uint32Array(1),
    blocks: new Uint32Array(0),
    tokenStarts: new Uint32Array(1),
    tokens: new Uint32Array(0),
    decisions: [],
  },
}

/**
 * Which of these entries are the same party. The order of the entries and of the decisions is nothing; of two entries
 * with one key the later one counts.
 *
 * @example const { alignment } = await align(record.entries(lists), decisions)
 */
export function align(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  decisions: Iterable<AlignDecision> = [],
): Promise<Aligned> {
  return realign(NOTHING, { entries, removed: [], entryOf: async () => null }, decisions)
}

/**
 * The same after an update, from an earlier result: compares again only what the update touches, and gives what
 * {@link align} would give over all entries. `decisions` are all that hold now, not the new ones alone.
 *
 * @throws Error where `earlier` was made by other rules, or `entryOf` lacks an entry that did not change
 */
export async function realign(
  earlier: Aligned,
  change: AlignChange,
  decisions: Iterable<AlignDecision> = [],
): Promise<Aligned> {
  if (earlier.memory.rules !== RULES)
    throw new Error(
      `the alignment was made by ${earlier.memory.rules}, these rules are ${RULES}: align all again`,
    )
  const run = new Run(earlier, new Decisions(decisions), change)
  await run.take()
  run.number()
  run.weigh()
  await run.compare()
  return run.result()
}

/** One alignment under way: its steps are called in the order in which they stand. */
class Run {
  readonly #earlier: Aligned
  readonly #decisions: Decisions
  readonly #decisionsBefore: Decisions
  readonly #change: AlignChange
  readonly #table = new WordTable()
  readonly #readings = new NameReadings(this.#table)
  readonly #facts = new Map<EntryKey, Facts>()
  /** By number. */
  readonly #subjects: (Subject | undefined)[] = []
  /** Until they are packed. */
  readonly #digests = new Map<EntryKey, Digest>()
  /** The entries that came, by key, with their numbers. */
  readonly #changed = new Map<EntryKey, number>()
  readonly #removed = new Set<EntryKey>()
  readonly #wasAt: ReadonlyMap<EntryKey, number>
  #keys: readonly EntryKey[] = []
  #blocks: PackedHashes = packed([])
  #tokens: PackedHashes = packed([])
  #touched: Uint8Array = new Uint8Array(0)
  readonly #edges: Edge[] = []
  /** Keys whose facts, edges or decisions are not what they were. */
  readonly #dirty = new Set<EntryKey>()

  constructor(earlier: Aligned, decisions: Decisions, change: AlignChange) {
    this.#earlier = earlier
    this.#decisions = decisions
    this.#decisionsBefore = new Decisions(earlier.memory.decisions)
    this.#change = change
    this.#wasAt = new Map(earlier.memory.keys.map((key, at) => [key, at]))
  }

  /** Reads what came and what went. */
  async take(): Promise<void> {
    for await (const entry of this.#change.entries) {
      const facts = await this.#read(entry)
      this.#digests.set(entry.key, digestOf(facts, this.#table))
      this.#dirty.add(entry.key)
    }
    for (const key of this.#change.removed) {
      if (this.#facts.has(key) || !this.#wasAt.has(key)) continue
      this.#removed.add(key)
      this.#dirty.add(key)
    }
  }

  /** Numbers all entries by their keys and packs what they are found by. */
  number(): void {
    const { memory } = this.#earlier
    const keys = memory.keys.filter((key) => !this.#removed.has(key))
    for (const key of this.#facts.keys()) if (!this.#wasAt.has(key)) keys.push(key)
    if (keys.length > MOST_ENTRIES)
      throw new Error(`${keys.length} entries to align: more than ${MOST_ENTRIES} cannot be numbered`)
    this.#keys = keys.toSorted(byText)
    const blocksBefore = { starts: memory.blockStarts, values: memory.blocks }
    const tokensBefore = { starts: memory.tokenStarts, values: memory.tokens }
    const at = (key: EntryKey): number => this.#wasAt.get(key) ?? 0
    this.#blocks = packed(
      this.#keys.map((key) => this.#digests.get(key)?.blocks ?? valuesAt(blocksBefore, at(key))),
    )
    this.#tokens = packed(
      this.#keys.map((key) => this.#digests.get(key)?.tokens ?? valuesAt(tokensBefore, at(key))),
    )
    for (const [number, key] of this.#keys.entries())
      if (this.#digests.has(key)) this.#changed.set(key, number)
    this.#digests.clear()
  }

  /** Counts words; an entry with a word that now tells more or less than before is touched like one that changed. */
  weigh(): void {
    const counts = counted(this.#tokens.values)
    const before = counted(this.#earlier.memory.tokens)
    this.#table.weigh(counts)
    const moved = new Set<number>()
    for (const [token, count] of counts)
      if (weightOfCount(before.get(token) ?? 1) !== weightOfCount(count)) moved.add(token)
    this.#touched = Uint8Array.from(this.#keys, (key, at) =>
      this.#facts.has(key) || valuesAt(this.#tokens, at).some((token) => moved.has(token)) ? 1 : 0,
    )
  }

  /** Keeps the edges that nothing touches and judges the other pairs. */
  async compare(): Promise<void> {
    const candidates = new Candidates(this.#blocks, {
      memory: this.#earlier.memory,
      wasAt: this.#wasAt,
      changed: this.#changed,
      removed: this.#removed,
      touched: this.#touched,
    })
    const at = new Map(this.#keys.map((key, number) => [key, number]))
    const kept = new Set<string>()
    for (const edge of this.#earlier.alignment.edges) {
      const [a, b] = [at.get(edge.a), at.get(edge.b)]
      if (this.#holds(edge, a, b, candidates)) {
        this.#edges.push(edge)
        kept.add(pairKey(edge.a, edge.b))
        continue
      }
      this.#dirty.add(edge.a)
      this.#dirty.add(edge.b)
      // A pair that only a decision kept, or held back, is what its facts make it once the decision is gone.
      if (a !== undefined && b !== undefined && candidates.shareBlock(a, b)) candidates.pairs.add(a, b)
    }
    for (const decision of this.#decisions.all) {
      const [a, b] = [at.get(decision.a), at.get(decision.b)]
      if (a !== undefined && b !== undefined) candidates.pairs.add(a, b)
    }
    await this.#judgeAll(candidates, kept)
  }

  async result(): Promise<Aligned> {
    for (const { a, b } of [...this.#decisionsBefore.all, ...this.#decisions.all])
      if (this.#decisionChanged(a, b)) {
        this.#dirty.add(a)
        this.#dirty.add(b)
      }
    this.#edges.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b))
    const alignment = await settled({
      edges: this.#edges,
      decisions: this.#decisions,
      earlier: this.#earlier.alignment,
      dirty: this.#dirty,
      factsOf: (key) => this.#factsOf(key),
    })
    return {
      alignment: { rules: RULES, entries: this.#keys.length, ...alignment },
      memory: {
        rules: RULES,
        keys: this.#keys,
        blockStarts: this.#blocks.starts,
        blocks: this.#blocks.values,
        tokenStarts: this.#tokens.starts,
        tokens: this.#tokens.values,
        decisions: this.#decisions.all,
      },
    }
  }

  #holds(edge: Edge, a: number | undefined, b: number | undefined, candidates: Candidates): boolean {
    if (a === undefined || b === undefined) return false
    if (this.#touched[a] === 1 || this.#touched[b] === 1 || this.#decisionChanged(edge.a, edge.b))
      return false
    return candidates.stay(a, b) || this.#decisions.of(edge.a, edge.b) !== null
  }

  #decisionChanged(a: EntryKey, b: EntryKey): boolean {
    const now = this.#decisions.of(a, b)
    const before = this.#decisionsBefore.of(a, b)
    return now === null || before === null ? now !== before : !sameDecision(now, before)
  }

  async #judgeAll({ pairs }: Candidates, kept: ReadonlySet<string>): Promise<void> {
    const isKept = (x: EntryKey, y: EntryKey): boolean => kept.size > 0 && kept.has(pairKey(x, y))
    const missing = new Set<EntryKey>()
    if (this.#facts.size < this.#keys.length)
      pairs.each((a, b) => {
        const [x, y] = [this.#keys[a] ?? '', this.#keys[b] ?? '']
        if (!isKept(x, y)) missing.add(x).add(y)
      })
    for (const key of missing) await this.#factsOf(key)
    this.#readings.clear()
    let last = 0
    pairs.each((a, b) => {
      const [x, y] = [this.#keys[a] ?? '', this.#keys[b] ?? '']
      // Pairs come in the order of their numbers: what is behind is not asked for again.
      for (; last < a; last += 1) this.#letGo(last)
      if (isKept(x, y)) return
      const edge = judge(this.#subject(a), this.#subject(b), this.#table, this.#decisions.of(x, y) !== null)
      if (edge === null) return
      this.#edges.push(edge)
      this.#dirty.add(x)
      this.#dirty.add(y)
    })
  }

  #subject(number: number): Subject {
    const known = this.#subjects[number]
    if (known !== undefined) return known
    const key = this.#keys[number] ?? ''
    const facts = this.#facts.get(key)
    if (facts === undefined) throw new Error(`the facts of ${key} were not read`)
    const subject = subjectOf(facts, this.#table)
    this.#subjects[number] = subject
    return subject
  }

  #letGo(number: number): void {
    this.#subjects[number] = undefined
    const key = this.#keys[number] ?? ''
    const facts = this.#facts.get(key)
    if (facts !== undefined) this.#facts.set(key, withoutTexts(facts))
  }

  async #factsOf(key: EntryKey): Promise<Facts> {
    const known = this.#facts.get(key)
    if (known !== undefined) return known
    const entry = await this.#change.entryOf(key)
    if (entry === null) throw new Error(`entry ${key} is in the earlier alignment and cannot be read again`)
    return this.#read(entry)
  }

  async #read(entry: Entry): Promise<Facts> {
    await prepareFor(entry.names.map(({ value }) => value))
    const facts = factsOf(entry, this.#readings)
    this.#facts.set(entry.key, facts)
    return facts
  }
}

function counted(tokens: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}
