/** Pairs of a query's word and a token: a table of this many places at first, and twice as many whenever half are filled. */
const FIRST_PLACES = 1 << 15
/** Words of a query that a table tells apart. */
export const MOST_QUERY_WORDS = 128

/**
 * Remembers for one query how alike its words and listed tokens are; emptied at no cost for the next. Nothing is forgotten
 * before: what was found for a word is found only once.
 */
export class LikenessCache {
  #places = FIRST_PLACES
  #keys = new Float64Array(FIRST_PLACES)
  #values = new Int16Array(FIRST_PLACES)
  #rounds = new Uint32Array(FIRST_PLACES)
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
    if (this.#filled >= this.#places >>> 1) this.#grow()
    const place = this.#placeOf(word, token)
    if (this.#rounds[place] !== this.#round) {
      this.#filled += 1
      this.#rounds[place] = this.#round
      this.#keys[place] = token * MOST_QUERY_WORDS + word
    }
    this.#values[place] = likeness
  }

  #grow(): void {
    const [keys, values, rounds, round] = [this.#keys, this.#values, this.#rounds, this.#round]
    this.#places *= 2
    this.#keys = new Float64Array(this.#places)
    this.#values = new Int16Array(this.#places)
    this.#rounds = new Uint32Array(this.#places)
    this.#round = 1
    this.#filled = 0
    for (const [place, key] of keys.entries())
      if (rounds[place] === round)
        this.set(key % MOST_QUERY_WORDS, Math.floor(key / MOST_QUERY_WORDS), values[place] ?? 0)
  }

  #placeOf(word: number, token: number): number {
    const key = token * MOST_QUERY_WORDS + word
    const last = this.#places - 1
    const mixed = Math.imul(token, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)
    let place = (mixed ^ (mixed >>> 15)) & last
    while (this.#rounds[place] === this.#round && this.#keys[place] !== key) place = (place + 1) & last
    return place
  }
}
