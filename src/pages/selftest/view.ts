/** How many were found or, of names that are not to alert, alerted; shares from 0 to 1, `null` where nothing was asked. */
export interface TallyView {
  readonly asked: number
  readonly met: number
  readonly share: number | null
  readonly interval: readonly [number, number] | null
}

export interface GroupView extends TallyView {
  readonly group: string
  readonly unlisted: TallyView | null
}

export interface ClassView extends GroupView {
  readonly class: string
  readonly says: string
}

export interface CurvePointView {
  readonly line: number
  readonly exact: number | null
  readonly latin: number | null
  readonly crossScript: number | null
  readonly nearMiss: number | null
  readonly ordinary: number | null
}

export interface FailureView {
  readonly class: string
  readonly group: string
  readonly query: string
  readonly type: string | null
  readonly of: string
  readonly from: readonly string[]
  readonly best: number | null
  readonly reachedBy: { readonly entry: string; readonly name: string } | null
}

/** What the page of a self-test needs; an answer to `selftest` is one. */
export interface SelftestView {
  readonly query: {
    readonly at: string
    readonly seed: string
    readonly perClass: number
    readonly lists: readonly string[]
    readonly ordinary: { readonly file: string; readonly sha256: string; readonly names: number } | null
  }
  readonly starter: boolean
  readonly policy: { readonly id: string; readonly hash: string; readonly alert: number }
  readonly choices: {
    readonly weakAliasesAlert: boolean
    readonly lists?: readonly string[]
    readonly types?: readonly string[]
    readonly fields?: readonly string[]
  }
  readonly engine: { readonly version: string; readonly tables: string; readonly alignment: number }
  readonly coverage: readonly {
    readonly list: string
    readonly state: string
    readonly edition: { readonly date: string; readonly sha256: string; readonly layout: string } | null
  }[]
  readonly tested: { readonly lists: readonly string[]; readonly entries: number; readonly names: number }
  readonly groups: readonly GroupView[]
  readonly classes: readonly ClassView[]
  readonly lists: readonly (TallyView & { readonly list: string })[]
  readonly curve: readonly CurvePointView[]
  readonly failures: readonly FailureView[]
  readonly receipt: string
}
