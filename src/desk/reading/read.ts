import { Archive } from '../../fetch/index.ts'
import { hashOf, sha256 } from '../../proof/index.ts'
import {
  type Document,
  extractedDocument,
  formatOf,
  type GivenFacts,
  jsonDocument,
  READER_VERSION,
  readReport,
  textDocument,
  UnreadableReport,
} from '../../reports/index.ts'
import type { Store } from '../../store/index.ts'
import { UnusableInput } from '../unusable-input.ts'
import { bytesOf, type InputFile, inputFiles, numberedLines } from './inputs.ts'
import { pdfText } from './pdf-text.ts'

/** What is to be read. */
export interface ReadRequest {
  /** Data folder: the bytes go to its archive. */
  readonly home: string
  /** Files, folders, `-`. */
  readonly files: readonly string[]
  readonly given: GivenFacts
  /** The clock, ISO 8601. */
  readonly at: string
  /** What a file is called in answers, where that is not the name that it lies under. */
  readonly shownAs?: string | undefined
}

/** What became of one document. */
export type ReadOutcome =
  | {
      readonly state: 'read' | 'held'
      readonly file: string
      /** The id of the report. */
      readonly id: string
      /** The row of the report in the store. */
      readonly report: number
      /** Whether nothing could be read in it, a PDF of images for one. */
      readonly isEmpty: boolean
    }
  | {
      readonly state: 'unreadable'
      readonly file: string
      readonly isNamed: boolean
      readonly reason: string
    }

/** A document with the bytes that it came as. */
interface Taken {
  readonly bytes: Uint8Array
  readonly file: string
  readonly document: (given: GivenFacts) => Promise<Document>
}

/**
 * Reads documents one after the other, each in a transaction of its own: what has been told is kept, and what was read
 * before, by the same reader and with the same facts given, is passed over. A file that cannot be read stops no other.
 *
 * @throws UnusableInput for a name that is nothing
 */
export async function* readReports(store: Store, request: ReadRequest): AsyncGenerator<ReadOutcome> {
  const archive = new Archive(request.home)
  for await (const input of inputFiles(request.files)) {
    try {
      for await (const taken of documentsIn(input, request.shownAs ?? input.name)) {
        try {
          yield await keep(store, archive, taken, request)
        } catch (error) {
          yield unreadable(error, taken.file, input.isNamed)
        }
      }
    } catch (error) {
      yield unreadable(error, request.shownAs ?? input.name, input.isNamed)
    }
  }
}

function unreadable(error: unknown, file: string, isNamed: boolean): ReadOutcome {
  if (error instanceof UnreadableReport || error instanceof UnusableInput)
    return { state: 'unreadable', file, isNamed, reason: error.message }
  throw error
}

async function* documentsIn(input: InputFile, name: string): AsyncGenerator<Taken> {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) {
    for await (const [number, line] of numberedLines(input)) yield lineOf(line, `${name} line ${number}`)
    return
  }
  const bytes = await bytesOf(input)
  const format = formatOf(bytes, name)
  if (format === 'json') {
    let number = 0
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      number += 1
      if (line.trim() !== '') yield lineOf(line.trim(), `${name} line ${number}`)
    }
    return
  }
  yield {
    bytes,
    file: name,
    document: async (given) =>
      format === 'pdf'
        ? extractedDocument(bytes, name, format, await pdfText(bytes, name), [], given)
        : textDocument(bytes, name, format, given),
  }
}

const lineOf = (line: string, file: string): Taken => ({
  bytes: Buffer.from(line, 'utf8'),
  file,
  document: async (given) => jsonDocument(line, file, given),
})

async function keep(
  store: Store,
  archive: Archive,
  taken: Taken,
  request: ReadRequest,
): Promise<ReadOutcome> {
  const id = `sha256:${sha256(taken.bytes)}`
  const held = await store.reports.report(id)
  const before = held === null ? null : await store.reports.latest(held.row)
  const given: GivenFacts = {
    ...(before === null ? {} : (JSON.parse(before.given) as GivenFacts)),
    ...stated(request.given),
  }
  const digest = hashOf({ reader: READER_VERSION, given })
  if (held !== null && before?.digest === digest)
    return { state: 'held', file: taken.file, id, report: held.row, isEmpty: false }
  const document = await taken.document(given)
  const { report, claims, mentions, dates, events } = readReport(document)
  const kept = held ?? (await archive.put([taken.bytes]))
  await store.reports.put({
    text: document.blocked.text,
    sha256: kept.sha256,
    bytes: kept.bytes,
    given: JSON.stringify(given),
    digest,
    reader: READER_VERSION,
    readAt: request.at,
    report,
    claims,
    mentions,
    dates,
    events,
  })
  const row = held?.row ?? (await store.reports.report(id))?.row
  if (row === undefined) throw new Error(`${id}: was kept and is not there`)
  return {
    state: 'read',
    file: taken.file,
    id,
    report: row,
    isEmpty: report.flags.some(({ flag }) => flag === 'no-text'),
  }
}

/** What was given, without what was left out. */
function stated({ date, source, url }: GivenFacts): GivenFacts {
  return {
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  }
}
