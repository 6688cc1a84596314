import { queryOptions } from '@tanstack/react-query'
import type {
  ClaimHistory,
  CompareChoices,
  Job,
  RecentChange,
  RecordSummary,
  ReportSummary,
  ReportView,
} from '../../../src/api/messages.ts'
import type {
  Changes,
  ClaimsFound,
  Comparison,
  ListDetail,
  Screening,
  Shown,
} from '../../../src/desk/index.ts'
import { ask } from './ask.ts'
import type { WhomToScreen } from './whom-to-screen.ts'

// Each question that the app asks, once: its key in the cache and how it is asked. Keys that begin with `record` are
// asked again when the record changes, those with `reports` when something was read.

export type ExplainedScreening = Screening & { readonly explained: readonly string[] }

const RECORD = 'record'
const REPORTS = 'reports'

// biome-ignore format: one question a line
export const questions = {
  record: () => question<RecordSummary>([RECORD, 'summary'], '/api/record'),
  lists: () => question<{ readonly lists: readonly ListDetail[] }>([RECORD, 'lists'], '/api/lists'),
  editions: (list: string) => question<{ readonly editions: readonly EditionRow[] }>([RECORD, 'editions', list], `/api/lists/${encodeURIComponent(list)}/editions`),
  changes: (list: string, span: { since?: string | undefined; until?: string | undefined; cursor?: string | undefined }) => question<PagedChanges>([RECORD, 'changes', list, span], `/api/lists/${encodeURIComponent(list)}/changes${parameters(span)}`),
  recentChanges: (limit: number) => question<{ readonly changes: readonly RecentChange[] }>([RECORD, 'recent-changes', limit], `/api/changes/recent?limit=${limit}`),
  screen: (whom: WhomToScreen) => queryOptions({ queryKey: [RECORD, 'screen', whom], queryFn: ({ signal }) => ask<ExplainedScreening>('/api/screen', { body: whom, signal }) }),
  party: (key: string, asOf?: string) => question<Shown>([RECORD, 'party', key, asOf ?? null], `/api/parties/${encodeURIComponent(key)}${parameters({ asOf })}`),
  compareChoices: () => question<CompareChoices>([RECORD, 'compare-choices'], '/api/compare/choices'),
  compare: (of: Readonly<Record<string, string | undefined>>) => question<PagedComparison>([RECORD, 'compare', of], `/api/compare${parameters(of)}`),
  reports: (cursor?: string) => question<ReportsPage>([REPORTS, 'list', cursor ?? null], `/api/reports${parameters({ cursor })}`),
  report: (id: string) => question<ReportView>([REPORTS, 'report', id], `/api/reports/${encodeURIComponent(id)}`),
  claims: (of: Readonly<Record<string, string | number | undefined>>) => queryOptions({ queryKey: [REPORTS, 'claims', of], queryFn: ({ signal }) => ask<PagedClaims>('/api/claims/search', { body: of, signal }) }),
  claimHistory: (id: string) => question<ClaimHistory>([REPORTS, 'claim-history', id], `/api/claims/${encodeURIComponent(id)}/history`),
  jobs: () => question<{ readonly jobs: readonly Job[] }>(['jobs'], '/api/jobs'),
  job: (id: string) => question<Job>(['jobs', id], `/api/jobs/${encodeURIComponent(id)}`),
}

export type PagedComparison = Comparison & { readonly total: number; readonly next: string | null }
export type PagedClaims = ClaimsFound & { readonly total: number; readonly next: string | null }
export type PagedChanges = Omit<Changes, 'editions'> & {
  readonly editions: readonly (Changes['editions'][number] & {
    readonly counts: Readonly<Record<'added' | 'removed' | 'amended' | 'renumbered', number>>
  })[]
  readonly next: string | null
}
export interface ReportsPage {
  readonly reports: readonly ReportSummary[]
  readonly total: number
  readonly next: string | null
}
export interface EditionRow {
  readonly date: string
  readonly sha256: string
  readonly layout: string | null
  readonly state: 'loaded' | 'held'
  readonly entries: number
  readonly names: number
  readonly obtainedFrom: string | null
  readonly obtainedAt: string | null
  readonly reasons: readonly string[]
}

function question<Answer>(queryKey: readonly unknown[], path: string) {
  return queryOptions({ queryKey, queryFn: ({ signal }) => ask<Answer>(path, { signal }) })
}

function parameters(given: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(given).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}
