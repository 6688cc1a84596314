import { sensesOf, soundOf } from '../../names/index.ts'
import { GrowingNumbers } from './growing-arrays.ts'
import { filedUnder } from './sounding-keys.ts'
import { textHash } from './text-hash.ts'

/**
 * What tokens are found by, made when each is first seen: an index that is built behind something slower has time then, and
 * none at its end.
 */
export class TokenKeys {
  readonly #sounds: string[] = []
  readonly #senses = new GrowingNumbers()
  /** Where the hashes of each token begin: that of its text, then those of what it is filed under. */
  readonly #starts = new GrowingNumbers()
  readonly #hashes = new GrowingNumbers()

  get length(): number {
    return this.#sounds.length
  }

  push(text: string): void {
    const sound = soundOf(text)
    this.#sounds.push(sound)
    this.#senses.push(sensesOf(text))
    this.#starts.push(this.#hashes.length)
    this.#hashes.push(textHash(text))
    for (const key of filedUnder(text, sound)) this.#hashes.push(textHash(key))
  }

  soundOf(token: number): string {
    return this.#sounds[token] ?? ''
  }

  sensesOf(token: number): number {
    return this.#senses.at(token)
  }

  /** The `textHash` of its text. */
  hashOf(token: number): number {
    return this.#hashes.at(this.#starts.at(token))
  }

  /** Calls with the hash of each key that a token is filed under. */
  eachKey(token: number, found: (hash: number) => void): void {
    const end = token + 1 < this.length ? this.#starts.at(token + 1) : this.#hashes.length
    for (let at = this.#starts.at(token) + 1; at < end; at += 1) found(this.#hashes.at(at))
  }
}
