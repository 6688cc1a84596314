/** Pairs of a query's word and a token, in a table of this many places. */
const PLACES = 1 << 15
const MOST_FILLED = PLACES >> 1
/** Words of a query that a table tells apart. */
export const MOST_QUERY_WORDS = 128

/** Remembers for one query how alike its words and listed tokens are; emptied at no cost for the next. */
export class LikenessCache {
  readonly #keys = new Float64Array(PLACES)
  readonly #values = new Int16Array(PLACES)
  readonly #rounds = new Uint32Array(PLACES)
  #round = 0
  #filled = 0

  /** Forgets everything. */
  begin(): void {
    this.#round = (this.#round + 1) >>> 0
    this.#filled = 0
    if (this.#round !== 0) return
    this.#rounds.fill(0)
    this.#round = 1
  }

  /** -1 where it is not known. */
  get(word: number, token: number): number {
    const place = this.#placeOf(word, token)
    return this.#rounds[place] === this.#round ? (this.#values[place] ?? 0) : -1
  }

  set(word: number, token: number, likeness: number): void {
    if (this.#filled >= MOST_FILLED) this.begin()
    const place = this.#placeOf(word, token)
    if (this.#rounds[place] !== this.#round) {
      this.#filled += 1
      this.#rounds[place] = this.#round
      this.#keys[place] = token * MOST_QUERY_WORDS + word
    }
    this.#values[place] = likeness
  }

  #placeOf(word: number, token: number): number {
    const key = token * MOST_QUERY_WORDS + word
    let place = (Math.imul(token, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)) >>> 17
    while (this.#rounds[place] === this.#round && this.#keys[place] !== key)
      place = (place + 1) & (PLACES - 1)
    return place
  }
}
