import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { type FileAnswer, UnusableInput } from '../desk/index.ts'
import { csvLine } from '../formats/index.ts'

/** Where the answers of a file go. */
export interface AnswerSink {
  write(answer: FileAnswer): Promise<void>
  /** Ends well: what was written is now there under its name. */
  finish(): Promise<void>
  /** Ends badly: nothing is left behind. */
  abandon(): Promise<void>
}

/** Answers by the ending of the file name (`.jsonl`, `.csv`), `-` for JSON lines on stdout, nothing for none. */
export function sinkFor(out: string | undefined): AnswerSink {
  if (out === undefined) return { write: async () => {}, finish: async () => {}, abandon: async () => {} }
  if (out === '-') return new StreamSink(process.stdout, jsonLine)
  if (out.endsWith('.jsonl')) return new FileSink(out, jsonLine)
  if (out.endsWith('.csv')) return new FileSink(out, csvLines)
  throw new UnusableInput(
    `--out "${out}": expected a name that ends in .jsonl or .csv, or - for JSON lines on stdout`,
  )
}

class StreamSink implements AnswerSink {
  readonly #stream: NodeJS.WritableStream
  readonly #format: (answer: FileAnswer) => string

  constructor(stream: NodeJS.WritableStream, format: (answer: FileAnswer) => string) {
    this.#stream = stream
    this.#format = format
  }

  async write(answer: FileAnswer): Promise<void> {
    if (!this.#stream.write(this.#format(answer))) await once(this.#stream, 'drain')
  }

  async finish(): Promise<void> {}

  async abandon(): Promise<void> {}
}

/** Writes beside the file and renames at the end, so that a file of that name is always a whole answer. */
class FileSink implements AnswerSink {
  readonly #path: string
  readonly #draft: string
  readonly #file: WriteStream
  readonly #sink: StreamSink

  constructor(path: string, format: (answer: FileAnswer) => string) {
    this.#path = path
    this.#draft = `${path}.partial`
    this.#file = createWriteStream(this.#draft)
    // Kept until somebody waits for it: a folder that is not there must not end the process.
    this.#file.on('error', () => {})
    this.#sink = new StreamSink(this.#file, format)
  }

  async write(answer: FileAnswer): Promise<void> {
    if (this.#file.errored !== null) throw this.#unwritable(this.#file.errored)
    try {
      await this.#sink.write(answer)
    } catch (error) {
      throw this.#unwritable(error)
    }
  }

  async finish(): Promise<void> {
    try {
      if (this.#file.errored !== null) throw this.#file.errored
      this.#file.end()
      await once(this.#file, 'close')
      await rename(this.#draft, this.#path)
    } catch (error) {
      throw this.#unwritable(error)
    }
  }

  async abandon(): Promise<void> {
    this.#file.destroy()
    await rm(this.#draft, { force: true })
  }

  #unwritable(error: unknown): UnusableInput {
    return new UnusableInput(
      `--out ${this.#path}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

function jsonLine(answer: FileAnswer): string {
  const content =
    answer.kind === 'header' ? answer.header : answer.kind === 'row' ? answer.row : answer.summary
  return `${JSON.stringify(content)}\n`
}

const CSV_HEADER = [
  'row',
  'id',
  'name',
  'status',
  'alert',
  'score',
  'party',
  'caption',
  'schema',
  'matched_name',
  'matched_kind',
  'matched_strength',
  'lists',
  'entries',
  'listed_on',
  'designation_status',
  'programmes',
  'why',
]

/** A line a hit, and a line for each row without hits, with its status. */
function csvLines(answer: FileAnswer): string {
  if (answer.kind === 'header') return csvLine(CSV_HEADER)
  if (answer.kind === 'summary') return ''
  const { row, id, query, status, hits, fault } = answer.row
  const name = typeof query?.['name'] === 'string' ? query['name'] : ''
  const start = [row, id ?? '', name, status]
  if (hits.length === 0)
    return csvLine([...start, ...CSV_HEADER.slice(start.length + 1).map(() => ''), fault ?? ''])
  return hits
    .map(({ alert, score, party, caption, schema, matched, entries, designations, evidence }) =>
      csvLine([
        ...start,
        alert ? 'yes' : 'no',
        score.toFixed(4),
        party,
        caption,
        schema,
        matched.name,
        matched.kind,
        matched.strength,
        designations.map(({ list }) => list).join(';'),
        entries.join(';'),
        designations.map(({ listedOn }) => listedOn.date ?? '').join(';'),
        designations.map((designation) => designation.status).join(';'),
        designations.map(({ programmes }) => programmes.join(',')).join(';'),
        evidence.map(({ feature, note }) => `${feature}: ${note}`).join('; '),
      ]),
    )
    .join('')
}
