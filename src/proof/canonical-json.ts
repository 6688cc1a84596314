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
 * Makes canonical JSON of objects that share lasting values: the text of a value that was kept is made once. Only what
 * never changes may be kept.
 */
export class CanonicalParts {
  readonly #kept = new WeakMap<object, string>()

  /** Keeps the text of a value for as long as the value lives; the value itself. */
  keep<Value extends object>(value: Value): Value {
    this.#kept.set(value, canonicalJson(value))
    return value
  }

  /** The same as `canonicalJson(object)`. */
  textOf(object: Readonly<Record<string, unknown>>): string {
    const members: string[] = []
    for (const key of Object.keys(object).toSorted()) {
      const value = object[key]
      if (value === undefined) continue
      const kept = typeof value === 'object' && value !== null ? this.#kept.get(value) : undefined
      members.push(`${JSON.stringify(key)}:${kept ?? canonicalJson(value)}`)
    }
    return `{${members.join(',')}}`
  }
}
