import { createHash, type Hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * The one text of a JSON value (RFC 8785): keys sorted, no white space, so that equal values have equal hashes.
 *
 * @throws Error for a lone surrogate, NaN or an infinity, which JSON cannot carry
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('undefined is no JSON value')
  return text
}

/** The beginning of an object's text: whole members, and all that was hashed of it. */
interface Beginning {
  /** Keys and values by turns. */
  readonly members: readonly unknown[]
  readonly hash: Hash
}

interface Shape {
  readonly keys: readonly string[]
  readonly sorted: readonly string[]
  /** Of the sorted keys, each with its colon. */
  readonly texts: readonly string[]
}

/**
 * Makes canonical JSON of objects that share lasting values, and its hash: the text of a value that was kept is made once,
 * wherever it stands. Only what never changes may be kept.
 */
export class CanonicalParts {
  readonly #kept = new WeakMap<object, string>()
  readonly #keys = new Map<string, string>()
  /** The keys of objects as they stand, sorted, and these as texts, by the first. */
  readonly #shapes = new Map<string, Shape>()
  #beginning: Beginning = { members: [], hash: createHash('sha256').update('{') }

  /** Keeps the text of a value for as long as the value lives; the value itself. */
  keep<Value extends object>(value: Value): Value {
    this.#kept.set(value, this.#textOf(value))
    return value
  }

  /** Whether the text of a value is kept. */
  has(value: object): boolean {
    return this.#kept.has(value)
  }

  /**
   * The same as `hashOf(object)`. What was kept and comes first by its keys is hashed once for all objects that follow
   * each other and begin alike.
   */
  hashOf(object: Readonly<Record<string, unknown>>): string {
    const members: unknown[] = []
    let rest = ''
    for (const key of this.#shapeOf(object).sorted) {
      const value = object[key]
      if (value === undefined) continue
      if (rest === '' && isObject(value) && this.#kept.has(value)) members.push(key, value)
      else rest += (members.length === 0 && rest === '' ? '' : ',') + this.#keyText(key) + this.#textOf(value)
    }
    return `sha256:${this.#begun(members).copy().update(`${rest}}`).digest('hex')}`
  }

  #begun(members: readonly unknown[]): Hash {
    if (areSame(this.#beginning.members, members)) return this.#beginning.hash
    let text = '{'
    for (let at = 0; at < members.length; at += 2)
      text += (at === 0 ? '' : ',') + this.#keyText(String(members[at])) + this.#textOf(members[at + 1])
    this.#beginning = { members, hash: createHash('sha256').update(text) }
    return this.#beginning.hash
  }

  #textOf(value: unknown): string {
    if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value)
    if (!isObject(value)) return canonicalJson(value)
    return this.#kept.get(value) ?? (Array.isArray(value) ? this.#listText(value) : this.#objectText(value))
  }

  #listText(values: readonly unknown[]): string {
    let text = '['
    for (let at = 0; at < values.length; at += 1)
      text += (at === 0 ? '' : ',') + this.#textOf(values[at] ?? null)
    return `${text}]`
  }

  #objectText(object: Readonly<Record<string, unknown>>): string {
    let text = '{'
    const { sorted, texts } = this.#shapeOf(object)
    for (let at = 0; at < sorted.length; at += 1) {
      const value = object[sorted[at] ?? '']
      if (value !== undefined) text += (text === '{' ? '' : ',') + (texts[at] ?? '') + this.#textOf(value)
    }
    return `${text}}`
  }

  /** Objects of one shape come again and again. Keys are sorted by UTF-16 units. */
  #shapeOf(object: object): Shape {
    const keys = Object.keys(object)
    const name = keys.join()
    const known = this.#shapes.get(name)
    // A key may have a comma in it.
    if (known !== undefined && areSame(known.keys, keys)) return known
    const sorted = keys.toSorted()
    const shape = { keys, sorted, texts: sorted.map((key) => this.#keyText(key)) }
    if (this.#shapes.size < MOST_KEYS) this.#shapes.set(name, shape)
    return shape
  }

  /** A key with its colon. Keys are few and come again and again. */
  #keyText(key: string): string {
    let text = this.#keys.get(key)
    if (text === undefined) {
      text = `${canonicalJson(key)}:`
      if (this.#keys.size < MOST_KEYS) this.#keys.set(key, text)
    }
    return text
  }
}

const MOST_KEYS = 1000

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false
  return true
}
