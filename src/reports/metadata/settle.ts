import type { MetadataFact, Report } from '../../record/index.ts'
import type { ReportText } from '../text/report-text.ts'
import { BODY_WORDS } from '../words/bodies.ts'
import { datelineDay } from './dateline-day.ts'
import { dayFromField } from './day-from.ts'
import { languageOf } from './language.ts'
import { dayFromUrl } from './page-metadata.ts'

/** What is known of a report as a whole, with what each fact rests on. */
export type Settled = Pick<
  Report,
  'publishedAt' | 'source' | 'url' | 'title' | 'byline' | 'language' | 'evidence'
>

/** The surest fact of each kind: what was given, then what the page says, then what the text says of itself. */
export function settledMetadata(
  { facts }: { readonly facts: readonly MetadataFact[] },
  report: ReportText,
): Settled {
  const evidence: MetadataFact[] = [...facts]
  const first = (field: MetadataFact['field']): string | null =>
    evidence.find((fact) => fact.field === field)?.value ?? null
  const url = first('url')
  const add = (field: MetadataFact['field'], value: string | null, from: string): void => {
    if (value !== null && first(field) === null) evidence.push({ field, value, from })
  }
  add('publishedAt', datelineDay(report), 'dateline')
  add('publishedAt', bylineDay(report), 'by-line')
  if (url !== null) add('publishedAt', dayFromUrl(url), 'url')
  const page = facts.find(({ field, from }) => field === 'title' && from === 'meta')?.value
  add('source', page === undefined ? null : outletInTitle(page, report), 'title')
  add('source', outletAsAuthor(facts), 'record')
  const headline = report.paragraphs.find(({ zone }) => zone === 'headline')
  if (headline !== undefined) add('title', report.text.slice(headline.start, headline.end), 'text')
  add('byline', byline(report), 'by-line')
  add('language', languageOf(report), 'words')
  return {
    publishedAt: first('publishedAt'),
    source: first('source'),
    url,
    title: first('title'),
    byline: first('byline'),
    language: first('language'),
    evidence,
  }
}

/** What follows the headline in the title of a page: `… - TradeWire`, `… | The Baltic Ledger`. */
function outletInTitle(title: string, { paragraphs, text }: ReportText): string | null {
  const parts = title.split(/\s+[|–—-]\s+/)
  const last = parts.at(-1)?.trim()
  if (parts.length < 2 || last === undefined || last.length > 40 || last.split(' ').length > 5) return null
  const headline = paragraphs.find(({ zone }) => zone === 'headline')
  const isHeadline = headline !== undefined && text.slice(headline.start, headline.end).includes(last)
  return isHeadline ? null : last
}

/** An author that is a body, as feeds give it where they know no person. */
function outletAsAuthor(facts: readonly MetadataFact[]): string | null {
  const author = facts.find(({ field, from }) => field === 'byline' && from === 'record')?.value
  return author !== undefined && BODY_WORDS.has(author.toLowerCase().split(' ').at(-1) ?? '') ? author : null
}

/** A line near the top that is a date and little else: `3 June 2022`, `Published 4 May 2020`. */
function bylineDay({ paragraphs, text }: ReportText): string | null {
  for (const { start, end } of paragraphs.slice(0, 6)) {
    if (end - start > 60) continue
    const day = dayFromField(text.slice(start, end).replace(/^(?:published|posted|date|updated)[:\s]*/i, ''))
    if (day !== null) return day
  }
  return null
}

function byline({ paragraphs, text }: ReportText): string | null {
  for (const { start, end, zone } of paragraphs.slice(0, 8)) {
    if (zone !== 'byline') continue
    const name = /^by[ :]+([^|•\n]{3,80})/i.exec(text.slice(start, end))?.[1]
    if (name !== undefined) return name.trim()
  }
  return null
}
