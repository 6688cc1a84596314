/** An answer that nobody asks for within this time is large and of no use. */
const FORGOTTEN_AFTER_MS = 60_000

/** Whole answers that parts are asked of one after the other, the last few; all are forgotten when the record changes. */
export class Remembered {
  readonly #most: number
  readonly #answers = new Map<string, Promise<unknown>>()
  #version = ''
  #timer: NodeJS.Timeout | undefined

  constructor(most: number) {
    this.#most = most
  }

  /** To be called before each question, with what the record's version is now. */
  asOf(version: string): void {
    if (version !== this.#version) this.#answers.clear()
    this.#version = version
  }

  of<Answer>(id: string, make: () => Promise<Answer>): Promise<Answer> {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#answers.clear(), FORGOTTEN_AFTER_MS).unref()
    const known = this.#answers.get(id) as Promise<Answer> | undefined
    const answer = known ?? make()
    this.#answers.delete(id)
    this.#answers.set(id, answer)
    for (const oldest of [...this.#answers.keys()].slice(0, -this.#most)) this.#answers.delete(oldest)
    return answer.catch((error: unknown) => {
      this.#answers.delete(id)
      throw error
    })
  }
}
