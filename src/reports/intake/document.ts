import { sha256 } from '../../proof/index.ts'
import type { MetadataFact, ReportFlag, ReportFormat } from '../../record/index.ts'
import { dayFromField } from '../metadata/day-from.ts'
import { pageMetadata } from '../metadata/page-metadata.ts'
import type { Document } from '../read-report.ts'
import type { BlockedText } from '../text/zone.ts'
import { mendedEncoding } from './broken-encoding.ts'
import { decodedText, UnreadableReport } from './decode.ts'
import { readHtml } from './html.ts'
import { frontMatter, markdownBlocks } from './markdown.ts'
import { plainBlocks } from './plain.ts'

/** What the user says of a document that does not say it itself. */
export interface GivenFacts {
  /** EDTF, to the day. */
  readonly date?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
}

/** A document longer than this is refused. */
export const MOST_REPORT_BYTES: number = 64 * 1024 * 1024

/** Of a text no more than this is read; the rest is flagged. */
const MOST_CHARACTERS = 4_000_000

/** What bytes are, by their first ones and the file's name. */
export function formatOf(bytes: Uint8Array, file: string): ReportFormat {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1024))
    .replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, '')
  if (head.startsWith('%PDF-')) return 'pdf'
  const name = file.toLowerCase()
  if (/\.(?:jsonl|ndjson)$/.test(name)) return 'json'
  if (/\.(?:html?|xhtml)$/.test(name)) return 'html'
  if (/\.(?:md|markdown)$/.test(name)) return 'markdown'
  if (name.endsWith('.txt')) return 'text'
  if (/^(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/i.test(head))
    return 'html'
  if (/^\{"(?:url|title|date|text)"\s*:/.test(head)) return 'json'
  return 'text'
}

/**
 * A document of HTML, Markdown or plain text.
 *
 * @throws UnreadableReport for bytes that are no text
 */
export function textDocument(
  bytes: Uint8Array,
  file: string,
  format: ReportFormat,
  given: GivenFacts,
): Document {
  const { text, isMended } = decodedText(bytes, file)
  const facts = givenFacts(given)
  const flags: ReportFlag[] = isMended ? [{ flag: 'repaired-encoding', start: 0, end: 1 }] : []
  const id = `sha256:${sha256(bytes)}`
  if (format === 'html') {
    const page = readHtml(text)
    facts.push(...pageMetadata(page.facts))
    if (page.facts.hasHiddenText) flags.push({ flag: 'hidden-text', start: 0, end: 0 })
    if (page.facts.isCutShort) flags.push({ flag: 'cut-short', start: 0, end: 0 })
    return { id, file, format, facts, ...bounded(page.blocked, flags) }
  }
  if (format === 'markdown') {
    facts.push(...frontFacts(text))
    return { id, file, format, facts, ...bounded(markdownBlocks(text), flags) }
  }
  return { id, file, format, facts, ...bounded(plain(text, flags), flags) }
}

/** A document of text that something else has taken out of its bytes, a PDF reader for one. */
export function extractedDocument(
  bytes: Uint8Array,
  file: string,
  format: ReportFormat,
  text: string,
  facts: readonly MetadataFact[],
  given: GivenFacts,
): Document {
  const flags: ReportFlag[] = []
  const wellFormed = text.toWellFormed()
  return {
    id: `sha256:${sha256(bytes)}`,
    file,
    format,
    facts: [...givenFacts(given), ...facts],
    ...bounded(plain(wellFormed, flags), flags),
  }
}

/**
 * A document of one line of JSON: `{url, title, date, text}`, `source` too.
 *
 * @throws UnreadableReport for a line that is no such object
 */
export function jsonDocument(line: string, file: string, given: GivenFacts): Document {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UnreadableReport(
      `${file}: ${JSON.stringify(line.slice(0, 60))} is no JSON: ${error instanceof Error ? error.message : ''}`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableReport(`${file}: expected an object with "text", got ${line.slice(0, 60)}`)
  const fields = value as Readonly<Record<string, unknown>>
  const text = fields['text']
  if (typeof text !== 'string')
    throw new UnreadableReport(`${file}: "text" is ${JSON.stringify(text) ?? 'not there'}: expected a string`)
  const facts = givenFacts(given)
  const add = (field: MetadataFact['field'], found: unknown): void => {
    if (typeof found === 'string' && found.trim() !== '')
      facts.push({ field, value: found.trim().toWellFormed().slice(0, 2000), from: 'record' })
  }
  add('publishedAt', typeof fields['date'] === 'string' ? dayFromField(fields['date']) : null)
  add('source', fields['source'])
  add('url', fields['url'])
  add('title', fields['title'])
  add('byline', fields['author'])
  const flags: ReportFlag[] = []
  const formed = text.toWellFormed()
  if (formed !== text) flags.push({ flag: 'repaired-encoding', start: 0, end: 1 })
  return {
    id: `sha256:${sha256(line)}`,
    file,
    format: 'json',
    facts,
    ...bounded(plain(formed, flags), flags),
  }
}

function plain(text: string, flags: ReportFlag[]): BlockedText {
  const masked = mendedEncoding(text)
  if (masked === null) return plainBlocks(text)
  flags.push({ flag: 'repaired-encoding', start: 0, end: text.length })
  return { text, masked, blocks: plainBlocks(masked).blocks }
}

/** The text and its blocks, cut where it is too long, with the flags that its length allows. */
function bounded(blocked: BlockedText, flags: readonly ReportFlag[]): Pick<Document, 'blocked' | 'flags'> {
  const { length } = blocked.text
  const isLong = length > MOST_CHARACTERS
  const all = isLong ? [...flags, { flag: 'cut-short' as const, start: MOST_CHARACTERS, end: length }] : flags
  const blocks = isLong ? blocked.blocks.filter(({ end }) => end <= MOST_CHARACTERS) : blocked.blocks
  return {
    blocked: { ...blocked, blocks },
    flags: all.map((flag) => (flag.end <= 1 ? { ...flag, start: 0, end: length } : flag)),
  }
}

function givenFacts({ date, source, url }: GivenFacts): MetadataFact[] {
  const facts: MetadataFact[] = []
  if (date !== undefined) facts.push({ field: 'publishedAt', value: date, from: 'given' })
  if (source !== undefined) facts.push({ field: 'source', value: source, from: 'given' })
  if (url !== undefined) facts.push({ field: 'url', value: url, from: 'given' })
  return facts
}

function frontFacts(text: string): readonly MetadataFact[] {
  const { fields } = frontMatter(text)
  const facts: MetadataFact[] = []
  const add = (field: MetadataFact['field'], value: string | null | undefined): void => {
    if (value) facts.push({ field, value: value.slice(0, 2000), from: 'record' })
  }
  add('publishedAt', dayFromField(fields.get('date') ?? fields.get('published') ?? ''))
  add('title', fields.get('title'))
  add('byline', fields.get('author'))
  add(
    'source',
    fields.get('source') ?? fields.get('publisher') ?? fields.get('publication') ?? fields.get('site'),
  )
  add('url', fields.get('url') ?? fields.get('link'))
  return facts
}
