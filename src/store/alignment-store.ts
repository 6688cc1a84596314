import { createHash } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { AlignDecision, Aligned, Alignment, Cluster, Edge, Split } from '../align/index.ts'
import type { EntryKey } from '../record/index.ts'
import { inTransaction } from './database.ts'
import { type LinkRow, linkBody, linkOf } from './link-row.ts'

/** Which entries are one party, as of one revision. */
export interface Clusters {
  /** Counted from 1; 0: nothing has been aligned. */
  readonly revision: number
  readonly of: ReadonlyMap<EntryKey, Cluster>
}

/** An alignment as the store has it. */
export interface StoredAlignment {
  readonly revision: number
  /** What it was made from, as one hash. */
  readonly inputs: string
  /** The tables that its names were read by. */
  readonly tables: string
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly rules: string
}

/** An alignment with the states of the entries that it was made from. */
export interface AlignedRows extends Aligned {
  /** The store's row of each of `memory.keys`: another row, another state of the entry. */
  readonly rows: Uint32Array
}

interface AlignmentRow {
  readonly revision: number
  readonly inputs: string
  readonly tables: string
  readonly made_at: string
  readonly rules: string
  readonly entries: number
  readonly clusters: string
  readonly splits: string
}

const NEWEST = 'from alignment order by revision desc limit 1'
const LINKS = 'select a, b, state, body from link'

/** Which entries are one party, with the links and their evidence, and what people decided of them. */
export class AlignmentStore {
  readonly #database: DatabaseSync
  readonly #revision: StatementSync
  readonly #links: StatementSync
  readonly #undecided: StatementSync
  #known: Clusters | undefined

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#revision = database.prepare('select max(revision) as revision from alignment')
    // With `+` SQLite does not look by state, of which there are many more than links of one entry.
    this.#undecided = database.prepare(
      `select a, b from link where (a = ?1 or b = ?1) and +state = 'undecided' order by a, b`,
    )
    this.#links = database.prepare(`${LINKS} where a = ?1 or b = ?1 order by a, b`)
  }

  /** The newest alignment, `null` where there is none. */
  newest(): StoredAlignment | null {
    const row = this.#row()
    if (row === undefined) return null
    const { revision, inputs, tables, made_at: madeAt, rules } = row
    return { revision, inputs, tables, madeAt, rules }
  }

  /** The number of the newest alignment; 0: there is none. */
  revision(): number {
    return Number(this.#revision.get()?.['revision'] ?? 0)
  }

  /** The parties of the newest alignment. */
  clusters(): Clusters {
    const revision = this.revision()
    if (this.#known?.revision === revision) return this.#known
    const of = new Map<EntryKey, Cluster>()
    for (const members of JSON.parse(this.#row()?.clusters ?? '[]') as EntryKey[][]) {
      const cluster = { members }
      for (const member of members) of.set(member, cluster)
    }
    this.#known = { revision, of }
    return this.#known
  }

  /** The links of an entry in the newest alignment, whatever their state. */
  linksOf(key: EntryKey): readonly Edge[] {
    return (this.#links.all(key) as unknown as LinkRow[]).map(linkOf)
  }

  /** The entries that may be one party with this one: alike, and not decided. */
  undecidedWith(key: EntryKey): readonly EntryKey[] {
    return (this.#undecided.all(key) as { a: string; b: string }[]).map(({ a, b }) => (a === key ? b : a))
  }

  /** All links of the newest alignment in this state. */
  links(state: Edge['state']): readonly Edge[] {
    const rows = this.#database.prepare(`${LINKS} where state = ? order by a, b`).all(state)
    return (rows as unknown as LinkRow[]).map(linkOf)
  }

  /** The links that were given up because they would have put what excludes itself into one party. */
  splits(): readonly Split[] {
    return JSON.parse(this.#row()?.splits ?? '[]') as Split[]
  }

  /** The newest alignment whole, as a later one is made from it. */
  aligned(): AlignedRows | null {
    const row = this.#row()
    const memory = this.#database.prepare('select memory from alignment_memory').get()?.['memory']
    if (row === undefined || !(memory instanceof Uint8Array)) return null
    const links = this.#database.prepare(`${LINKS} order by a, b`).all() as unknown as LinkRow[]
    return {
      alignment: {
        rules: row.rules,
        entries: row.entries,
        edges: links.map(linkOf),
        clusters: (JSON.parse(row.clusters) as EntryKey[][]).map((members) => ({ members })),
        splits: JSON.parse(row.splits) as Split[],
      },
      ...(deserialize(zstdDecompressSync(memory)) as Pick<AlignedRows, 'memory' | 'rows'>),
    }
  }

  /** Keeps an alignment as the newest. The revision counts on where its parties or links are others than before. */
  async put(
    { alignment, memory, rows }: AlignedRows,
    { inputs, tables }: Pick<StoredAlignment, 'inputs' | 'tables'>,
    at: string,
  ): Promise<number> {
    const { rules, entries, clusters, splits } = alignment
    await inTransaction(this.#database, () => {
      this.#database.exec('savepoint links')
      const digest = this.#putLinks(alignment)
      const last = this.#database.prepare(`select revision, digest ${NEWEST}`).get()
      if (last?.['digest'] === digest) {
        this.#database.exec('rollback to links')
        this.#database
          .prepare('update alignment set inputs = ?, tables = ?, entries = ?, rules = ? where revision = ?')
          .run(inputs, tables, entries, rules, Number(last['revision']))
      } else {
        const members = JSON.stringify(clusters.map((cluster) => cluster.members))
        this.#database
          .prepare(
            `insert into alignment (digest, inputs, tables, made_at, rules, entries, clusters, splits)
             values (?, ?, ?, ?, ?, ?, ?, ?)`,
          )
          .run(digest, inputs, tables, at, rules, entries, members, JSON.stringify(splits))
      }
      this.#database.exec('delete from alignment_memory')
      this.#database
        .prepare('insert into alignment_memory (memory) values (?)')
        .run(zstdCompressSync(serialize({ memory, rows })))
    })
    return this.clusters().revision
  }

  /** What people decided, the oldest first; of two decisions on one pair the later holds. */
  decisions(): readonly AlignDecision[] {
    return this.#database
      .prepare('select a, b, verdict, because, "by", at from alignment_decision order by number')
      .all() as unknown as AlignDecision[]
  }

  /** Adds a decision; none is ever taken away. */
  async decide({ a, b, verdict, because, by, at }: AlignDecision): Promise<void> {
    this.#database
      .prepare('insert into alignment_decision (a, b, verdict, because, "by", at) values (?, ?, ?, ?, ?, ?)')
      .run(a, b, verdict, because, by, at)
  }

  /** Puts the links of an alignment in the place of those before; the hash of what it says. */
  #putLinks({ edges, clusters, splits }: Alignment): string {
    this.#database.exec('delete from link')
    const insert = this.#database.prepare('insert into link (a, b, state, body) values (?, ?, ?, ?)')
    const running = createHash('sha256')
    for (const edge of edges) {
      const body = linkBody(edge)
      running.update(`${edge.a} ${edge.b} ${edge.state} ${body}\n`)
      insert.run(edge.a, edge.b, edge.state, body)
    }
    for (const { members } of clusters) running.update(`${members.join(' ')}\n`)
    running.update(JSON.stringify(splits))
    return running.digest('hex')
  }

  #row(): AlignmentRow | undefined {
    return this.#database
      .prepare(`select revision, inputs, tables, made_at, rules, entries, clusters, splits ${NEWEST}`)
      .get() as unknown as AlignmentRow | undefined
  }
}
