import type { Edition } from '../record/index.ts'

/** `loaded`: taken and in use from its date on. `held`: kept aside, not used. */
export type EditionState = 'loaded' | 'held'

/** What was found in an edition when it was read. */
export interface ToldOfEdition {
  readonly entries: number
  readonly names: number
  /** Values that no rule read, by the publisher's field. */
  readonly unread: Readonly<Record<string, number>>
  /** The publisher's files that it was read from. */
  readonly files: readonly string[]
  /** Files that the layout allows to be missing, and were. */
  readonly missing: readonly string[]
  /** Why the edition was held; empty when it was not. */
  readonly reasons: readonly string[]
  /** What guards compare the next edition with; the shape is theirs. */
  readonly summary: unknown
}

/** What is decided of an edition once its entries have been read. */
export interface Verdict extends ToldOfEdition {
  readonly state: EditionState
}

/** Who let a held edition in, when, and why. */
export interface Acceptance {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly because: string
}

/** One file that an edition was read from: its bytes are in the archive under their hash. */
export interface EditionSource {
  readonly name: string
  /** 64 hex digits. */
  readonly sha256: string
  readonly bytes: number
  /** The address, and the validators that the publisher sent; `null` where it came from a folder. */
  readonly url: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

/** An edition with what it was read from. */
export interface ReadEdition extends Edition {
  /** Empty in editions of before there was an archive. */
  readonly sources: readonly EditionSource[]
  /** The last day on which it was seen to be the publisher's newest, YYYY-MM-DD. */
  readonly seenUntil: string
}

/** An edition that the store holds. `number` counts up in the order of coming in. */
export interface HeldEdition extends ReadEdition, ToldOfEdition {
  readonly number: number
  readonly state: EditionState
  /** `null` where the guards had nothing against it. */
  readonly accepted: Acceptance | null
}

/** A row of the table `edition`, without its members. */
export interface EditionRow {
  readonly number: number
  readonly list: string
  readonly sha256: string
  readonly date: string
  readonly layout: string
  readonly obtained_at: string
  readonly obtained_from: string
  readonly state: EditionState
  readonly told: string
  readonly accepted: string | null
  readonly sources: string
  readonly seen_until: string
}

export const EDITION_COLUMNS =
  'number, list, sha256, date, layout, obtained_at, obtained_from, state, told, accepted, sources, seen_until'

export function heldEdition(row: EditionRow): HeldEdition {
  return {
    number: row.number,
    list: row.list,
    sha256: row.sha256,
    date: row.date,
    layout: row.layout,
    obtainedAt: row.obtained_at,
    obtainedFrom: row.obtained_from,
    state: row.state,
    accepted: row.accepted === null ? null : (JSON.parse(row.accepted) as Acceptance),
    sources: JSON.parse(row.sources) as EditionSource[],
    seenUntil: row.seen_until,
    ...(JSON.parse(row.told) as ToldOfEdition),
  }
}
