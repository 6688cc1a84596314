import type { HeldEdition } from './held-edition.ts'

/** From one edition to another, both in it, by their positions in `ListHistory.editions`. */
export type Run = readonly [from: number, to: number]

/** The editions that have an entry, and its states in them. */
interface Standing {
  readonly runs: [from: number, to: number][]
  /** Pairs of an edition's position and the entry's row from it on, until the next pair or the end of the run. */
  readonly states: number[]
}

/** Which of the loaded editions of a list have which entries. */
export class ListHistory {
  /** Oldest first. */
  readonly editions: readonly HeldEdition[]
  readonly #standings = new Map<string, Standing>()
  readonly #rows: readonly Uint32Array[]
  readonly #ids: ReadonlyMap<number, string>

  /** `rows`: the members of each edition; `ids`: the entry's id of each row. */
  constructor(
    editions: readonly HeldEdition[],
    rows: readonly Uint32Array[],
    ids: ReadonlyMap<number, string>,
  ) {
    this.editions = editions
    this.#rows = rows
    this.#ids = ids
    for (const at of editions.keys()) this.#addEdition(at)
  }

  /** The unbroken runs of editions that have the entry, oldest first. */
  runsOf(id: string): readonly Run[] {
    return this.#standings.get(id)?.runs ?? []
  }

  /**
   * The rows of the entries that an edition lacks and another has: for each its state in the nearest edition before it
   * that has it, else in the nearest after it.
   */
  rowsAround(at: number): readonly number[] {
    const met = new Set<string>()
    const found: number[] = []
    for (const edition of nearestFirst(at, this.editions.length))
      for (const row of this.#rows[edition] ?? []) {
        const id = this.#ids.get(row) ?? ''
        if (met.has(id)) continue
        met.add(id)
        if (edition !== at) found.push(row)
      }
    return found
  }

  /** The row of one entry in the edition at a position; `null` where it lacks the entry. */
  rowIn(at: number, id: string): number | null {
    return this.runsOf(id).some(([from, to]) => from <= at && at <= to) ? this.rowNear(at, id) : null
  }

  /** The same, or as `rowsAround` finds it; `null` where no edition has it. */
  rowNear(at: number, id: string): number | null {
    const standing = this.#standings.get(id)
    const [first] = standing?.runs ?? []
    if (standing === undefined || first === undefined) return null
    let [nearest] = first
    for (const [from, to] of standing.runs) if (from <= at) nearest = Math.min(at, to)
    const { states } = standing
    let row = states[1] ?? null
    for (let pair = 2; pair < states.length && (states[pair] ?? 0) <= nearest; pair += 2)
      row = states[pair + 1] ?? null
    return row
  }

  #addEdition(at: number): void {
    for (const row of this.#rows[at] ?? []) {
      const id = this.#ids.get(row) ?? ''
      const standing = this.#standings.get(id)
      if (standing === undefined) {
        this.#standings.set(id, { runs: [[at, at]], states: [at, row] })
        continue
      }
      const last = standing.runs.at(-1)
      // An edition that was let in all the same may have an id twice: the first counts, as in `rowsAround`.
      if (last?.[1] === at) continue
      if (last?.[1] === at - 1) last[1] = at
      else standing.runs.push([at, at])
      if (standing.states.at(-1) !== row) standing.states.push(at, row)
    }
  }
}

/** A position, those before it from the nearest on, then those after it. */
function* nearestFirst(at: number, length: number): Generator<number, void, undefined> {
  for (let each = at; each >= 0; each -= 1) yield each
  for (let each = at + 1; each < length; each += 1) yield each
}
