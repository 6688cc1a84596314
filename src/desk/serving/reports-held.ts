import type { DateMention, Mention, Report, ReportEvent } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { type ShownClaim, shownReport } from '../reading/shown-claim.ts'
import { UnusableInput } from '../unusable-input.ts'

/** A report as a list of reports has it. */
export interface ReportSummary {
  /** The id of the document, `sha256:…`. */
  readonly id: string
  readonly file: string
  readonly title: string | null
  readonly source: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly readAt: string
  readonly claims: number
  readonly flags: readonly string[]
}

/** A report with its text and all that was read in it. */
export interface ReportView {
  readonly report: Report
  /** The text that every span points into, in UTF-16 code units. */
  readonly text: string
  readonly claims: readonly ShownClaim[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly events: readonly ReportEvent[]
  /** Decisions whose words do not stand any more. */
  readonly lost: readonly unknown[]
}

/** A part of the reports held, the one that was read last first. */
export async function reportsHeld(
  store: Store,
  from: number,
  limit: number,
): Promise<{ readonly reports: readonly ReportSummary[]; readonly total: number }> {
  const rows = await store.reports.lastRead()
  const reports: ReportSummary[] = []
  for (const row of rows.slice(from, from + limit)) {
    const reading = await store.reports.reading(row)
    if (reading === null) continue
    const { id, file, title, source, publishedAt, language, flags } = reading.report
    reports.push({
      id,
      file,
      title,
      source,
      publishedAt,
      language,
      readAt: reading.readAt,
      claims: (await store.reports.claims({ report: row })).length,
      flags: [...new Set(flags.map(({ flag }) => flag))],
    })
  }
  return { reports, total: rows.length }
}

/**
 * One report with its text.
 *
 * @throws UnusableInput where none with this id is held
 */
export async function reportView(store: Store, id: string): Promise<ReportView> {
  const held = await store.reports.report(id)
  const reading = held === null ? null : await store.reports.reading(held.row)
  if (held === null || reading === null) throw new UnusableInput(`report "${id}": no report held has this id`)
  const { report, claims, lost } = await shownReport(store, held.row)
  const { mentions, dates, events } = reading
  return { report, text: await store.reports.textOf(held.row), claims, mentions, dates, events, lost }
}

/**
 * A claim with its sentence and answers, as people left it.
 *
 * @throws UnusableInput where its report does not have it any more
 */
export async function claimView(store: Store, id: string): Promise<ShownClaim> {
  const [newest] = (await store.reports.claimHistory(id)).toReversed()
  const found =
    newest === undefined
      ? undefined
      : (await shownReport(store, newest.report)).claims.find(({ claim }) => claim.id === id)
  if (found === undefined) throw new UnusableInput(`claim "${id}": the newest reading does not have it`)
  return found
}
