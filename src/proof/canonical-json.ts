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
