import type { PartialDate, PartyType } from '../../record/index.ts'
import type { Gender, QueryIdentifier } from '../../screen/index.ts'
import type { AsOfState, ListState } from '../coverage.ts'
import type { Engine } from '../engine.ts'
import type { Hit } from '../hit.ts'

/** Whom to screen, and against what. */
export interface ScreeningRequest {
  readonly name: string
  readonly type?: PartyType | undefined
  readonly birthDate?: PartialDate | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  readonly identifiers?: readonly QueryIdentifier[] | undefined
  readonly gender?: Gender | undefined
  /** As much of it as is known. */
  readonly address?: string | undefined
  /** An office or a post. */
  readonly position?: string | undefined
  /** All known lists where it is left out. */
  readonly lists?: readonly string[] | undefined
  /** The day to answer for, YYYY-MM-DD; today where it is left out. */
  readonly asOf?: string | undefined
  /** The clock, ISO 8601 in UTC: an input, so that an answer can be given again. */
  readonly at: string
}

export type ScreeningStatus = 'hits' | 'no-hits' | 'incomplete' | 'not-screenable'

/** The answer to a screening, as `screen --json` prints it. */
export interface Screening {
  readonly query: Readonly<Record<string, unknown>>
  readonly status: ScreeningStatus
  readonly stale: readonly string[]
  readonly policy: { readonly id: string; readonly hash: string; readonly alert: number }
  readonly engine: Engine
  readonly coverage: readonly Coverage[]
  readonly hits: readonly Hit[]
  readonly receipt: string
}

export interface Coverage {
  readonly list: string
  readonly state: ListState
  readonly edition: { readonly date: string; readonly sha256: string; readonly layout: string } | null
  /** `null` where no past day was asked for. */
  readonly asOf: AsOfState | null
}

/** What answers have in common. */
export interface Terms extends Pick<Screening, 'stale' | 'policy' | 'engine' | 'coverage'> {
  readonly asOf: string | null
}
