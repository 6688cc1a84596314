/** Which claims the address of the ledger asks for, field by field as they were typed. */
export interface ClaimsAsked {
  readonly about?: string
  readonly speaker?: string
  readonly act?: string
  readonly status?: string
  readonly since?: string
  readonly until?: string
  /** The id of a report. */
  readonly document?: string
  /** Where the part begins, as the part before said. */
  readonly cursor?: string
}

const FIELDS = ['about', 'speaker', 'act', 'status', 'since', 'until', 'document', 'cursor'] as const

/** Reads what stands behind the #; fields that it does not know are left out. */
export function claimsAskedFrom(hash: string): ClaimsAsked {
  const given = new URLSearchParams(hash)
  return kept((field) => given.get(field))
}

/** The same, written behind the #. */
export function hashOfClaims(asked: ClaimsAsked): string {
  return new URLSearchParams(Object.entries(kept((field) => asked[field]))).toString()
}

function kept(value: (field: (typeof FIELDS)[number]) => string | null | undefined): ClaimsAsked {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const said = value(field)?.trim() ?? ''
      return said === '' ? [] : [[field, said]]
    }),
  )
}
