import type { Claim, DateMention, Mention, Report, ReportEvent } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { claimsOfReport } from './ledger.ts'

/** What a claim says of the lists, checked against the record; none is made yet. */
interface ListingCheck {
  readonly claim: string
  readonly result: 'confirmed' | 'differs' | 'not-knowable'
  readonly entry: string
  readonly edition: string
  readonly note: string
}

/** The parts of the answer of `read --json`, in its order, each by its items: no part is held whole. */
export interface ReadingAnswer {
  readonly documents: () => AsyncGenerator<Report>
  readonly claims: () => AsyncGenerator<Claim>
  readonly mentions: () => AsyncGenerator<Mention>
  readonly dates: () => AsyncGenerator<DateMention>
  readonly events: () => AsyncGenerator<ReportEvent>
  readonly checks: () => AsyncGenerator<ListingCheck>
}

/** What the newest readings of these reports say, with what people decided of it. */
export function readingAnswer(store: Store, reports: readonly number[]): ReadingAnswer {
  const each = async function* <Part>(
    of: (reading: NonNullable<Awaited<ReturnType<Store['reports']['reading']>>>) => readonly Part[],
  ): AsyncGenerator<Part> {
    for (const row of reports) {
      const reading = await store.reports.reading(row)
      if (reading !== null) yield* of(reading)
    }
  }
  return {
    documents: () => each(({ report }) => [report]),
    claims: async function* () {
      for (const row of reports)
        for (const { claim } of (await claimsOfReport(store, row)).claims) yield claim
    },
    mentions: () => each(({ mentions }) => mentions),
    dates: () => each(({ dates }) => dates),
    events: () => each(({ events }) => events),
    checks: async function* () {},
  }
}
