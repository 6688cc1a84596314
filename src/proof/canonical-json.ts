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

/**
 * Makes canonical JSON of objects that share lasting values: the text of a value that was kept is made once, wherever it
 * stands. Only what never changes may be kept.
 */
export class CanonicalParts {
  readonly #kept = new WeakMap<object, string>()
  readonly #keys = new Map<string, string>()

  /** Keeps the text of a value for as long as the value lives; the value itself. */
  keep<Value extends object>(value: Value): Value {
    this.#kept.set(value, canonicalJson(value))
    return value
  }

  /** The same as `canonicalJson(object)`. */
  textOf(object: Readonly<Record<string, unknown>>): string {
    return this.#objectText(object)
  }

  #textOf(value: unknown): string {
    if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value)
    if (typeof value !== 'object' || value === null) return canonicalJson(value)
    return this.#kept.get(value) ?? (Array.isArray(value) ? this.#listText(value) : this.#objectText(value))
  }

  #listText(values: readonly unknown[]): string {
    let text = '['
    for (const [at, value] of values.entries()) text += (at === 0 ? '' : ',') + this.#textOf(value ?? null)
    return `${text}]`
  }

  #objectText(object: object): string {
    let text = '{'
    for (const [key, value] of Object.entries(object).sort(byKey))
      if (value !== undefined) text += (text === '{' ? '' : ',') + this.#keyText(key) + this.#textOf(value)
    return `${text}}`
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

/** By UTF-16 units. */
function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1
}
