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

/** A text that is made piece by piece; with a hash, only as far as it was not hashed yet. */
class Text {
  readonly #hash: Hash | null
  text = ''

  constructor(hash: Hash | null) {
    this.#hash = hash
  }

  /** Adds a text that is at hand in UTF-8: it need not be encoded again. */
  addBytes(bytes: Buffer): void {
    if (this.#hash === null) {
      this.text += bytes.toString()
      return
    }
    if (this.text !== '') this.#hash.update(this.text)
    this.#hash.update(bytes)
    this.text = ''
  }
}

/**
 * Makes canonical JSON of objects that share lasting values, and its hash: the text of a value that was kept is made once,
 * wherever it stands. Only what never changes may be kept.
 */
export class CanonicalParts {
  readonly #kept = new WeakMap<object, Buffer>()
  readonly #keys = new Map<string, string>()
  /** The keys of objects as they stand, sorted, and these as texts, by the first. */
  readonly #shapes = new Map<string, Shape>()
  #beginning: Beginning = { members: [], hash: createHash('sha256').update('{') }

  /** Keeps the text of a value for as long as the value lives; the value itself. */
  keep<Value extends object>(value: Value): Value {
    const text = new Text(null)
    this.#add(value, text)
    this.#kept.set(value, Buffer.from(text.text))
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
    const { sorted } = this.#shapeOf(object)
    const members: unknown[] = []
    let at = 0
    for (; at < sorted.length; at += 1) {
      const key = sorted[at] ?? ''
      const value = object[key]
      if (value === undefined) continue
      if (!isObject(value) || !this.#kept.has(value)) break
      members.push(key, value)
    }
    const hash = this.#begun(members).copy()
    const rest = new Text(hash)
    let isFirst = members.length === 0
    for (; at < sorted.length; at += 1) {
      const key = sorted[at] ?? ''
      const value = object[key]
      if (value === undefined) continue
      rest.text += (isFirst ? '' : ',') + this.#keyText(key)
      isFirst = false
      this.#add(value, rest)
    }
    return `sha256:${hash.update(`${rest.text}}`).digest('hex')}`
  }

  #begun(members: readonly unknown[]): Hash {
    if (areSame(this.#beginning.members, members)) return this.#beginning.hash
    const hash = createHash('sha256')
    const text = new Text(hash)
    text.text = '{'
    for (let at = 0; at < members.length; at += 2) {
      text.text += (at === 0 ? '' : ',') + this.#keyText(String(members[at]))
      this.#add(members[at + 1], text)
    }
    this.#beginning = { members, hash: hash.update(text.text) }
    return this.#beginning.hash
  }

  #add(value: unknown, to: Text): void {
    if (typeof value === 'string' && value.isWellFormed()) to.text += JSON.stringify(value)
    else if (!isObject(value)) to.text += canonicalJson(value)
    else {
      const kept = this.#kept.get(value)
      if (kept !== undefined) to.addBytes(kept)
      else if (Array.isArray(value)) this.#addList(value, to)
      else this.#addObject(value, to)
    }
  }

  #addList(values: readonly unknown[], to: Text): void {
    to.text += '['
    for (let at = 0; at < values.length; at += 1) {
      if (at > 0) to.text += ','
      this.#add(values[at] ?? null, to)
    }
    to.text += ']'
  }

  #addObject(object: Readonly<Record<string, unknown>>, to: Text): void {
    to.text += '{'
    const { sorted, texts } = this.#shapeOf(object)
    let isFirst = true
    for (let at = 0; at < sorted.length; at += 1) {
      const value = object[sorted[at] ?? '']
      if (value === undefined) continue
      to.text += (isFirst ? '' : ',') + (texts[at] ?? '')
      isFirst = false
      this.#add(value, to)
    }
    to.text += '}'
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
