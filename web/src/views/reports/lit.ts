import type { Place } from './segments.ts'

/** What is held up to the reader in the text: a claim, an event, a name, a day, by its key and its places. */
export interface Lit {
  readonly key: string
  readonly places: readonly Place[]
}

/**
 * What the reader points at, and what they chose: pointing goes before choosing. Those who show it are told of a change, so
 * that a long text is not drawn anew for each word that is passed over.
 */
export class Lamp {
  #pointed: Lit | null = null
  #chosen: Lit | null = null
  readonly #told = new Set<() => void>()

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#told.add(tell)
    return () => this.#told.delete(tell)
  }

  get lit(): Lit | null {
    return this.#pointed ?? this.#chosen
  }

  /** What the pointer or the focus is on; `null`: nothing any more. */
  point(at: Lit | null): void {
    if (at?.key === this.#pointed?.key) return
    this.#pointed = at
    this.#tell()
  }

  choose(chosen: Lit | null): void {
    this.#chosen = chosen
    this.#pointed = null
    this.#tell()
  }

  #tell(): void {
    for (const tell of this.#told) tell()
  }
}
