import { GrowingNumbers } from './growing-arrays.ts'
import { FRESH, finished, withUnit } from './text-hash.ts'

/** The number of a form, and whether it got that number now. */
export interface NumberedForm {
  readonly form: number
  readonly isNew: boolean
}

/**
 * Distinct forms, numbered in the order of first sight: what bears each, and its tokens with their roles. There are
 * hundreds of thousands: none has a text or an object of its own.
 */
export class GrowingForms {
  /** Where the slots of each form begin. */
  readonly starts: GrowingNumbers = new GrowingNumbers()
  readonly tokens: GrowingNumbers = new GrowingNumbers()
  readonly roles: GrowingNumbers = new GrowingNumbers()
  readonly #bearers = new GrowingNumbers()
  readonly #hashes = new GrowingNumbers()
  /** Forms counted from 1, each at the first place that was free from that of its hash on; 0: free. */
  #places = new Uint32Array(1 << 12)

  of(bearer: number, tokens: readonly number[], roles: readonly number[]): NumberedForm {
    const hash = hashOf(bearer, tokens, roles)
    let place = hash & (this.#places.length - 1)
    for (let found = this.#places[place] ?? 0; found > 0; found = this.#places[place] ?? 0) {
      if (this.#hashes.at(found - 1) === hash && this.#is(found - 1, bearer, tokens, roles))
        return { form: found - 1, isNew: false }
      place = (place + 1) & (this.#places.length - 1)
    }
    const form = this.starts.push(this.tokens.length)
    this.#bearers.push(bearer)
    this.#hashes.push(hash)
    for (const token of tokens) this.tokens.push(token)
    for (const role of roles) this.roles.push(role)
    this.#places[place] = form + 1
    if (form * 2 > this.#places.length) this.#makeRoom()
    return { form, isNew: true }
  }

  /** Where the slots of a form end. */
  endOf(form: number): number {
    return form + 1 < this.starts.length ? this.starts.at(form + 1) : this.tokens.length
  }

  #is(form: number, bearer: number, tokens: readonly number[], roles: readonly number[]): boolean {
    const start = this.starts.at(form)
    if (this.#bearers.at(form) !== bearer || this.endOf(form) - start !== tokens.length) return false
    for (let at = 0; at < tokens.length; at += 1)
      if (this.tokens.at(start + at) !== tokens[at] || this.roles.at(start + at) !== roles[at]) return false
    return true
  }

  #makeRoom(): void {
    this.#places = new Uint32Array(this.#places.length * 2)
    for (let form = 0; form < this.starts.length; form += 1) {
      let place = this.#hashes.at(form) & (this.#places.length - 1)
      while (this.#places[place] !== 0) place = (place + 1) & (this.#places.length - 1)
      this.#places[place] = form + 1
    }
  }
}

function hashOf(bearer: number, tokens: readonly number[], roles: readonly number[]): number {
  let hash = withUnit(FRESH, bearer)
  for (const token of tokens) hash = withUnit(hash, token)
  for (const role of roles) hash = withUnit(hash, role)
  return finished(hash)
}
