/**
 * Keeps what was used lately, in two generations: what is used moves into the younger one, and once that is full, the
 * older one is forgotten. At most twice its bound is kept, and what comes again and again stays.
 */
export class RecentlyUsed<Value> {
  readonly #most: number
  #younger = new Map<string, Value>()
  #older = new Map<string, Value>()
  #weight = 0
  readonly #weightOf: (value: Value) => number

  /** `most`: of one generation; in the unit that `weightOf` weighs a value in, where it is not a value each. */
  constructor(most: number, weightOf: (value: Value) => number = () => 1) {
    this.#most = most
    this.#weightOf = weightOf
  }

  get(key: string): Value | undefined {
    const value = this.#younger.get(key)
    if (value !== undefined) return value
    const older = this.#older.get(key)
    if (older !== undefined) this.set(key, older)
    return older
  }

  set(key: string, value: Value): void {
    if (this.#weight >= this.#most) {
      this.#older = this.#younger
      this.#younger = new Map()
      this.#weight = 0
    }
    this.#younger.set(key, value)
    this.#weight += this.#weightOf(value)
  }
}
