import type { HeldEdition } from './held-edition.ts'

/** From one edition to another, both in it, by their positions in `ListHistory.editions`. */
export type Run = readonly [from: number, to: number]

/** Which of the loaded editions of a list have which entries. */
export class ListHistory {
  /** Oldest first. */
  readonly editions: readonly HeldEdition[]
  readonly #runs = new Map<string, [number, number][]>()
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
    return this.#runs.get(id) ?? []
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

  /** The row of one entry in the edition at a position, or as `rowsAround` finds it; `null` where no edition has it. */
  rowNear(at: number, id: string): number | null {
    for (const edition of nearestFirst(at, this.editions.length)) {
      if (!this.runsOf(id).some(([from, to]) => from <= edition && edition <= to)) continue
      const row = this.#rows[edition]?.find((each) => this.#ids.get(each) === id)
      if (row !== undefined) return row
    }
    return null
  }

  #addEdition(at: number): void {
    for (const row of this.#rows[at] ?? []) {
      const id = this.#ids.get(row) ?? ''
      const runs = this.#runs.get(id)
      const last = runs?.at(-1)
      if (runs === undefined) this.#runs.set(id, [[at, at]])
      else if (last !== undefined && last[1] >= at - 1) last[1] = at
      else runs.push([at, at])
    }
  }
}

/** A position, those before it from the nearest on, then those after it. */
function* nearestFirst(at: number, length: number): Generator<number, void, undefined> {
  for (let each = at; each >= 0; each -= 1) yield each
  for (let each = at + 1; each < length; each += 1) yield each
}
