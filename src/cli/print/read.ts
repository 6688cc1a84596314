import { type ReadStore, shownReport } from '../../desk/index.ts'
import { oneLine, styled, wrapped } from '../terminal.ts'
import { claimText } from './claim.ts'

/** What was read, report by report, for people. */
export async function* readText(store: ReadStore, reports: readonly number[]): AsyncGenerator<string> {
  for (const row of reports) {
    const { report, claims } = await shownReport(store, row)
    const lines = [
      styled('bold', oneLine(report.title ?? report.file)),
      wrapped(
        [
          report.source ?? 'no source',
          report.publishedAt ?? 'no date',
          `${claims.length} claims`,
          report.id,
        ].join(' · '),
        '  ',
      ),
    ]
    const flags = [...new Set(report.flags.map(({ flag }) => flag))]
    if (flags.length > 0) lines.push(wrapped(`Flags: ${flags.join(', ')}`, '  '))
    for (const claim of claims) lines.push('', claimText(claim))
    yield `${lines.join('\n')}\n`
  }
}
