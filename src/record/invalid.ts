/** A value that the vocabulary refuses. The message carries what, the value and what was expected. */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue'
}

/** `invalid('country', 'Ruritania', 'an ISO 3166-1 code')`: country "Ruritania": expected an ISO 3166-1 code */
export function invalid(what: string, value: string, expected: string): InvalidValue {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value
  return new InvalidValue(`${what} ${JSON.stringify(shown)}: expected ${expected}`)
}
