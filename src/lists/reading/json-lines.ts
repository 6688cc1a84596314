import { type SourceFile, UnreadableList } from '../adapter.ts'
import type { JsonObject, JsonRecord } from './json-records.ts'
import { utf8Text } from './utf8-text.ts'

/** UTF-16 units of one line: no record of a list comes near. */
const LONGEST_LINE = 4_000_000

/**
 * The records of a file that holds one JSON object a line (https://jsonlines.org), in order. Empty lines are passed over.
 *
 * @throws UnreadableList with file and line, for a line that is no JSON object, one of more than 4,000,000 characters,
 *   an empty file, and what `utf8Text` refuses
 */
export async function* jsonLines(file: SourceFile): AsyncGenerator<JsonRecord, void, undefined> {
  let held = ''
  let line = 0
  let records = 0
  for await (const piece of withEnd(utf8Text(file))) {
    const lines = `${held}${piece}`.split('\n')
    held = lines.pop() ?? ''
    if (held.length > LONGEST_LINE)
      throw new UnreadableList(
        { file: file.name, line: line + 1 },
        `a line of more than ${LONGEST_LINE.toLocaleString('en')} characters`,
      )
    for (const text of lines) {
      line++
      if (text.trim() === '') continue
      records++
      yield { value: parsed(text, file, line), line }
    }
  }
  if (records === 0)
    throw new UnreadableList({ file: file.name, line: null }, 'an empty file: expected records')
}

/** The pieces of a text, and a line's end after the last. */
async function* withEnd(text: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield* text
  yield '\n'
}

function parsed(text: string, file: SourceFile, line: number): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    // What JSON.parse returns is a JsonValue by its contract.
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  } catch (error) {
    throw new UnreadableList(
      { file: file.name, line },
      `no JSON: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`,
    )
  }
  throw new UnreadableList({ file: file.name, line }, 'a line that is no JSON object')
}
