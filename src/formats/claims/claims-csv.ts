import { csvLine } from '../table-writer.ts'
import type { ExportedClaim } from './exported-claim.ts'

const COLUMNS = [
  'claim',
  'status',
  'kind',
  'act',
  'speaker',
  'speaker_as_written',
  'on_behalf_of',
  'via',
  'addressee',
  'content',
  'sentence',
  'accused',
  'victims',
  'answers',
  'contradicts',
  'when',
  'published',
  'source',
  'title',
  'url',
  'document',
  'start',
  'end',
  'attribution',
  'rule',
] as const

/** The heading of a table of claims. */
export function claimHeader(): string {
  return csvLine(COLUMNS)
}

/** One row a claim; several names or pieces are parted by ` | `. Offsets are UTF-16 code units into the report’s text. */
export function claimRow({ claim, report, sentence }: ExportedClaim): string {
  const named = (role: string): string =>
    claim.about
      .filter((each) => each.role === role)
      .map(({ name }) => name)
      .join(' | ')
  return csvLine([
    claim.id,
    claim.status,
    claim.kind,
    claim.act,
    claim.speaker?.canonical ?? '',
    claim.speaker?.name ?? '',
    claim.speaker?.onBehalfOf ?? '',
    claim.via ?? '',
    claim.addressee ?? '',
    claim.content.map(({ exact }) => exact).join(' | '),
    sentence,
    named('accused'),
    named('victim'),
    claim.answers.map(({ how, claim: id }) => `${how} ${id}`).join(' | '),
    claim.contradicts.join(' | '),
    claim.when ?? '',
    report.publishedAt ?? '',
    report.source ?? '',
    report.title ?? '',
    report.url ?? '',
    report.id,
    claim.content[0]?.start ?? '',
    claim.content.at(-1)?.end ?? '',
    claim.attribution,
    claim.rule,
  ])
}
