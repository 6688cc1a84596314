import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { encodingOf, headingOf, linesOf, tableRows } from '../../formats/index.ts'
import { canonicalJson, sha256OfStream } from '../../proof/index.ts'
import type { ScreeningDesk } from '../screening/screening-desk.ts'
import { UnusableInput } from '../unusable-input.ts'
import { answersInOrder } from './answers-in-order.ts'
import type { FileAnswer, FileHeader } from './file-answer.ts'
import { columnsOf } from './file-columns.ts'

/** A file of names to screen. */
export interface FileRequest {
  readonly path: string
  readonly lists?: readonly string[] | undefined
  readonly at: string
  /** So many threads screen a long file, this one counted; one where it is left out. The answer is the same. */
  readonly threads?: number | undefined
  readonly onProgress?: ((rows: number) => void) | undefined
}

/**
 * Screens a delimited file; the answers come row by row and in order. What it holds at a time is some hundred rows.
 *
 * @throws UnusableInput where the file is empty, cannot be read, or has no column for a name
 */
export async function* screenFile(desk: ScreeningDesk, request: FileRequest): AsyncGenerator<FileAnswer> {
  const { path, lists, at, threads = 1 } = request
  const encoding = await reading(path, () => encodingOf(path))
  const lines = linesOf(path, encoding)
  const first = await lines.next()
  if (first.done === true || first.value.trim() === '')
    throw new UnusableInput(`${path} line 1: expected a header line, got nothing`)
  const heading = headingOf(first.value)
  const columns = columnsOf(path, heading)
  const header: FileHeader = {
    file: basename(path),
    sha256: await sha256OfStream(createReadStream(path)),
    encoding,
    delimiter: heading.delimiter,
    columns: {
      used: [...columns.values()],
      ignored: heading.columns.filter((name) => ![...columns.values()].includes(name)),
    },
    at,
    ...desk.terms(lists, at),
  }
  const receipt = createHash('sha256').update(canonicalJson(header))
  yield { kind: 'header', header }
  const counts = { rows: 0, bad: 0, notScreenable: 0, alerts: 0, near: 0, incomplete: 0 }
  const answers = answersInOrder(desk, { columns, lists, at }, tableRows(lines, heading), threads)
  for await (const { row, canonical } of answers) {
    receipt.update('\n').update(canonical)
    counts.rows += 1
    if (row.status === 'bad-row') counts.bad += 1
    if (row.status === 'not-screenable') counts.notScreenable += 1
    if (row.status === 'incomplete') counts.incomplete += 1
    if (row.hits.some(({ alert }) => alert)) counts.alerts += 1
    else if (row.hits.length > 0) counts.near += 1
    if (counts.rows % 200 === 0) request.onProgress?.(counts.rows)
    yield { kind: 'row', row }
  }
  yield { kind: 'summary', summary: { ...counts, receipt: `sha256:${receipt.digest('hex')}` } }
}

async function reading<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw new UnusableInput(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
