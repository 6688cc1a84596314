import {
  type Changes,
  type ChangesRequest,
  type ClaimDecisionRequest,
  type ClaimsRequest,
  type CompareRequest,
  changes,
  claimHistory,
  claims,
  claimView,
  compare,
  compareChoices,
  decideClaim,
  hasRecord,
  listEditions,
  mergeSpeakers,
  type OpenRecord,
  recentChanges,
  reportsHeld,
  reportView,
  type Shown,
  showParties,
  withStore,
} from '../../desk/index.ts'
import type {
  ChangesPage,
  ClaimHistory,
  ClaimsPage,
  CompareChoices,
  ComparisonPage,
  DecidedClaim,
  EditionsAnswer,
  RecentChanges,
  ReportsPage,
  ReportView,
} from '../messages.ts'
import { changesPart } from './changes-part.ts'
import { nothingHeld } from './nothing-held.ts'
import type { Remembered } from './remembered.ts'

/** What a thread that answers long questions has at hand. */
export interface Asking {
  readonly home: string
  readonly record: OpenRecord
  /** What was answered lately, as long as the record stays as it is. */
  readonly remembered: Remembered
}

/** A part of a longer answer. */
export interface Part {
  readonly from: number
  readonly limit: number
}

/**
 * The questions that take long, or may: they are answered in a thread of their own, so that none delays a screening.
 * Those that write are here too: a writer waits for another one.
 */
export const QUESTIONS = {
  show: async (
    { record }: Asking,
    { asked, keys, at, asOf }: { asked: string; keys: readonly string[]; at: string; asOf: string | null },
  ): Promise<Shown> => showParties(record, asked, keys, at, asOf),

  editions: async ({ record }: Asking, { list }: { list: string }): Promise<EditionsAnswer> => ({
    editions: await listEditions(record, list),
  }),

  changes: async (
    { record, remembered }: Asking,
    { request, part }: { request: ChangesRequest; part: Part },
  ): Promise<ChangesPage> => {
    const whole: Changes = await remembered.of(`changes ${JSON.stringify(request)}`, () =>
      changes(record, request),
    )
    return changesPart(whole, part)
  },

  recentChanges: async (
    { record, remembered }: Asking,
    { limit }: { limit: number },
  ): Promise<RecentChanges> => ({
    changes: await remembered.of(`recent ${limit}`, () => recentChanges(record, limit)),
  }),

  compareChoices: async ({ record, remembered }: Asking): Promise<CompareChoices> =>
    remembered.of('choices', () => compareChoices(record)),

  compare: async (
    { record, remembered }: Asking,
    { request, part }: { request: CompareRequest; part: Part },
  ): Promise<ComparisonPage> => {
    const { at, ...lasting } = request
    const id = `compare ${JSON.stringify(lasting)} ${at.slice(0, 10)}`
    const whole = await remembered.of(id, () => compare(record, request))
    const { from, limit } = part
    const total = whole.parties.length
    return {
      ...whole,
      parties: whole.parties.slice(from, from + limit),
      ...(from > 0 && { lags: [], counterSanctions: [] }),
      total,
      next: nextOf(part, total),
    }
  },

  reports: async ({ record: { store } }: Asking, part: Part): Promise<ReportsPage> => {
    const { reports, total } =
      store === null ? { reports: [], total: 0 } : await reportsHeld(store, part.from, part.limit)
    return { reports, total, next: nextOf(part, total) }
  },

  report: async ({ record: { store } }: Asking, { id }: { id: string }): Promise<ReportView> =>
    store === null ? nothingHeld('report', id) : reportView(store, id),

  claims: async (
    { record: { store }, remembered }: Asking,
    { request, part }: { request: ClaimsRequest; part: Part },
  ): Promise<ClaimsPage> => {
    const { claims: all, lost } =
      store === null
        ? { claims: [], lost: [] }
        : await remembered.of(`claims ${JSON.stringify(request)}`, () => claims(store, request))
    const total = all.length
    return {
      claims: all.slice(part.from, part.from + part.limit),
      lost: part.from > 0 ? [] : lost,
      total,
      next: nextOf(part, total),
    }
  },

  claimHistory: async ({ record: { store } }: Asking, { id }: { id: string }): Promise<ClaimHistory> =>
    store === null ? nothingHeld('claim', id) : claimHistory(store, id),

  decideClaim: async ({ home }: Asking, request: ClaimDecisionRequest): Promise<DecidedClaim> => {
    if (!hasRecord(home)) return nothingHeld('claim', request.claim)
    return withStore(home, async (store) => {
      const decision = await decideClaim(store, request)
      return { decision, claim: await claimView(store, decision.claim) }
    })
  },

  mergeSpeakers: async (
    { home }: Asking,
    request: Parameters<typeof mergeSpeakers>[1],
  ): ReturnType<typeof mergeSpeakers> => {
    if (!hasRecord(home)) return nothingHeld('speaker', request.name)
    return withStore(home, (store) => mergeSpeakers(store, request))
  },
} as const

export type QuestionName = keyof typeof QUESTIONS

/** What a question is asked with. */
export type QuestionInput<Name extends QuestionName> = Parameters<(typeof QUESTIONS)[Name]>[1]

/** What a question is answered with. */
export type QuestionAnswer<Name extends QuestionName> = Awaited<ReturnType<(typeof QUESTIONS)[Name]>>

function nextOf({ from, limit }: Part, total: number): string | null {
  return from + limit < total ? String(from + limit) : null
}
