import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { OrdinaryNames } from '../../deck/index.ts'
import { encodingOf, headingOf, linesOf, tableRows } from '../../formats/index.ts'
import { sha256OfStream } from '../../proof/index.ts'
import { UnusableInput } from '../unusable-input.ts'

/** Names of a user's own that are on no list, and the file that they are from. */
export interface OrdinaryFile {
  readonly names: OrdinaryNames
  readonly file: string
  readonly sha256: string
  /** How many different names it has. */
  readonly count: number
}

/** What seldom happens needs more to be measured. */
const TIMES = 25

const NAME_COLUMN = /^(?:(?:full|customer|client|party|entity)[ _]?)?name$/i

/**
 * Reads ordinary names from a file: a name a line, or a delimited file with a column "name". A row that cannot be read is
 * left out.
 *
 * @throws UnusableInput where the file cannot be read or has no name
 */
export async function readOrdinaryFile(path: string): Promise<OrdinaryFile> {
  const found = new Set<string>()
  let sha256: string
  try {
    sha256 = await sha256OfStream(createReadStream(path))
    for await (const name of namesIn(path)) {
      const plain = name.trim().replaceAll(/\s+/g, ' ')
      if (/[\p{L}\p{N}]/u.test(plain)) found.add(plain)
    }
  } catch (error) {
    if (error instanceof UnusableInput) throw error
    throw new UnusableInput(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  if (found.size === 0)
    throw new UnusableInput(`${path}: no name: expected a name a line, or a column "name"`)
  const file = basename(path)
  const set = {
    id: 'ordinary-own',
    says: 'names of the file given, drawn at random',
    times: TIMES,
    names: [...found],
    crossed: [],
  }
  return { names: { sets: [set], nicknames: new Map() }, file, sha256, count: found.size }
}

async function* namesIn(path: string): AsyncGenerator<string> {
  const encoding = await encodingOf(path)
  const lines = linesOf(path, encoding)
  const first = await lines.next()
  if (first.done === true) return
  const heading = headingOf(first.value)
  const column = heading.columns.find((each) => NAME_COLUMN.test(each))
  if (column !== undefined) {
    for await (const { cells } of tableRows(lines, heading)) yield cells.get(column) ?? ''
    return
  }
  if (/\.(?:csv|tsv)$/i.test(path))
    throw new UnusableInput(
      `${path} line 1: expected a column "name"; there are ${heading.columns.map((each) => `"${each}"`).join(', ')}`,
    )
  yield first.value
  yield* lines
}
