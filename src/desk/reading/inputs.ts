import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MOST_REPORT_BYTES } from '../../reports/index.ts'
import { UnusableInput } from '../unusable-input.ts'

/** A file to be read. */
export interface InputFile {
  /** As the user named it, or under the folder that they named; `-` is standard input. */
  readonly name: string
  /** Whether the user named it, rather than a folder around it. */
  readonly isNamed: boolean
}

const READABLE = /\.(?:html?|xhtml|txt|text|md|markdown|pdf|jsonl|ndjson)$/i

/**
 * The files of what the user named: folders give what is in them by the ends of names, in order, hidden ones left out.
 *
 * @throws UnusableInput for a name that is nothing
 */
export async function* inputFiles(names: readonly string[]): AsyncGenerator<InputFile> {
  for (const name of names) {
    if (name === '-') {
      yield { name, isNamed: true }
      continue
    }
    const found = await stat(name).catch(() => null)
    if (found === null) throw new UnusableInput(`${name}: there is no such file or folder`)
    if (!found.isDirectory()) {
      yield { name, isNamed: true }
      continue
    }
    for (const inside of (await readdir(name, { recursive: true, withFileTypes: true })).toSorted(byPath)) {
      const path = join(inside.parentPath, inside.name)
      if (
        inside.isFile() &&
        READABLE.test(inside.name) &&
        !/(?:^|[/\\])\.[^/\\.]/.test(path.slice(name.length))
      )
        yield { name: path, isNamed: false }
    }
  }
}

interface Placed {
  readonly parentPath: string
  readonly name: string
}

const byPath = (a: Placed, b: Placed): number => {
  const [one, other] = [join(a.parentPath, a.name), join(b.parentPath, b.name)]
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * The bytes of a file or of standard input, whatever they are.
 *
 * @throws UnusableInput where there are more than a report may have, or the file cannot be read
 */
export async function bytesOf({ name }: InputFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    for await (const chunk of streamOf(name)) {
      total += chunk.length
      if (total > MOST_REPORT_BYTES)
        throw new UnusableInput(`${name}: more than ${MOST_REPORT_BYTES} bytes: that is no report`)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof UnusableInput) throw error
    throw new UnusableInput(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return Buffer.concat(chunks)
}

/** The lines of a file, without their ends, with their numbers from 1; empty ones are left out. */
export async function* numberedLines({
  name,
}: InputFile): AsyncGenerator<readonly [number: number, line: string]> {
  const decoder = new TextDecoder('utf-8')
  let held = ''
  let number = 0
  const take = function* (lines: readonly string[]): Generator<readonly [number, string]> {
    for (const line of lines) {
      number += 1
      if (line.trim() !== '') yield [number, line.endsWith('\r') ? line.slice(0, -1) : line]
    }
  }
  for await (const chunk of streamOf(name)) {
    held += decoder.decode(chunk, { stream: true })
    if (held.length > MOST_REPORT_BYTES)
      throw new UnusableInput(
        `${name} line ${number + 1}: more than ${MOST_REPORT_BYTES} characters: that is no report`,
      )
    if (!held.includes('\n')) continue
    const lines = held.split('\n')
    held = lines.pop() ?? ''
    yield* take(lines)
  }
  yield* take([held + decoder.decode()])
}

function streamOf(name: string): AsyncIterable<Buffer> {
  return (
    name === '-' ? process.stdin : createReadStream(name, { highWaterMark: 1 << 18 })
  ) as AsyncIterable<Buffer>
}
