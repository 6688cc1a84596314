import { type SourceFile, UnreadableList } from '../adapter.ts'
import { utf8Text } from './utf8-text.ts'

/** What JSON can hold (RFC 8259). */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [name: string]: JsonValue
}

/** One record of a JSON file, with the line that it begins in, counted from 1. */
export interface JsonRecord {
  readonly value: JsonObject
  readonly line: number
}

/** Which array holds the records. */
export interface JsonRecordsOptions {
  /**
   * The member of the root object that holds them, or the path to it within objects ("Publications/PublicationDetail"); a
   * root that is an array holds them itself.
   */
  readonly member: string
  /** Called at the end with the other members of the objects on that path, where the root is one. */
  readonly onRest?: (rest: JsonObject) => void
}

/** Bounds that no official list comes near; they keep a damaged or hostile file from filling the memory. */
const JSON_LIMITS = {
  depth: 32,
  /** UTF-16 units of one record. */
  record: 4_000_000,
  /** UTF-16 units of everything outside of the records. */
  rest: 4_000_000,
} as const

/**
 * The records of a JSON file, one at a time, in the order of the file. Memory is bounded by one record and one piece of
 * the file: what stands outside of the records is kept with a zero in the place of each and must be JSON too.
 *
 * @throws UnreadableList with file, line and what is wrong, for anything that is not JSON in UTF-8, a truncated or empty
 *   file, a root without records, a record that is no object, and whatever passes the limits of this reader
 */
export async function* jsonRecords(
  file: SourceFile,
  options: JsonRecordsOptions,
): AsyncGenerator<JsonRecord, void, undefined> {
  const reading = new JsonReading(file.name, options)
  for await (const piece of utf8Text(file)) yield* reading.write(piece)
  reading.close()
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const COLON = 0x3a
const COMMA = 0x2c
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d])

/** The state between two pieces of a file. */
class JsonReading {
  private readonly fileName: string
  private readonly options: JsonRecordsOptions
  private line = 1
  private depth = 0
  private inString = false
  private isEscaped = false
  /** The depth within the array of records; -1 until it is met and after it has ended. */
  private recordsDepth = -1
  private hasRecords = false
  /** The text of the record that is open; `null` outside of records. */
  private record: string | null = null
  private recordLine = 1
  private records = 0
  /** Everything outside of the records. */
  private rest = ''
  /** On the levels of the path: the string that was last met, and the name before the last colon on each of them. */
  private lastString = ''
  private readonly names: (string | null)[] = []
  private readonly path: readonly string[]

  constructor(fileName: string, options: JsonRecordsOptions) {
    this.fileName = fileName
    this.options = options
    this.path = options.member.split('/')
  }

  *write(piece: string): Generator<JsonRecord, void, undefined> {
    let from = 0
    let stringFrom = 0
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at)
      if (unit === NEWLINE) this.line++
      if (this.inString) {
        if (this.isEscaped) this.isEscaped = false
        else if (unit === BACKSLASH) this.isEscaped = true
        else if (unit === QUOTE) {
          this.inString = false
          if (this.isOnPath()) this.lastString += piece.slice(stringFrom, at)
        }
        continue
      }
      if (unit === QUOTE) {
        this.inString = true
        this.lastString = ''
        stringFrom = at + 1
      } else if (OPENING.has(unit)) {
        if (this.record === null && this.recordsDepth > 0 && this.depth === this.recordsDepth) {
          this.keep(piece.slice(from, at))
          from = at
          this.record = ''
          this.recordLine = this.line
        } else if (this.record === null && !this.hasRecords && this.isRecordsArray(unit)) {
          this.hasRecords = true
          this.recordsDepth = this.depth + 1
        }
        this.depth++
        if (this.record === null && this.isOnPath()) this.names[this.depth] = null
        if (this.depth > JSON_LIMITS.depth) this.refuse(`nested deeper than ${JSON_LIMITS.depth}`)
      } else if (CLOSING.has(unit)) {
        this.depth--
        if (this.depth < 0) this.refuse('a closing bracket that nothing opens')
        if (this.record !== null && this.depth === this.recordsDepth) {
          yield this.parsed(this.record + piece.slice(from, at + 1))
          from = at + 1
          this.record = null
          this.keep('0')
        } else if (this.depth < this.recordsDepth) this.recordsDepth = -1
      } else if (this.isOnPath() && this.record === null) {
        if (unit === COLON) this.names[this.depth] = this.lastString
        else if (unit === COMMA) this.names[this.depth] = null
      }
    }
    if (this.inString && this.isOnPath()) this.lastString += piece.slice(stringFrom)
    this.keep(piece.slice(from))
  }

  close(): void {
    const rest = this.parse(this.rest, this.line)
    if (!this.hasRecords)
      this.refuse(`expected records in an array, at the root or in "${this.options.member}"`)
    const others: Record<string, JsonValue> = {}
    let holders: JsonValue | undefined = rest
    if (!Array.isArray(rest))
      for (const member of this.path) {
        if (!isObject(holders)) this.refuse(`expected an object that holds "${member}"`)
        const { [member]: held, ...other }: JsonObject = holders
        Object.assign(others, other)
        holders = held
      }
    if (!Array.isArray(holders) || holders.length !== this.records)
      this.refuse('a record that is no object, or records in two arrays')
    if (!Array.isArray(rest)) this.options.onRest?.(others)
  }

  /** Outside of a record the text goes to the rest, within one to the record. */
  private keep(text: string): void {
    if (this.record === null) {
      this.rest += text
      if (this.rest.length > JSON_LIMITS.rest + 2 * this.records)
        this.refuse(`more than ${JSON_LIMITS.rest.toLocaleString('en')} characters outside of the records`)
      return
    }
    this.record += text
    if (this.record.length > JSON_LIMITS.record)
      this.refuse(`a record of more than ${JSON_LIMITS.record.toLocaleString('en')} characters`)
  }

  private isRecordsArray(unit: number): boolean {
    if (unit !== 0x5b) return false
    return (
      this.depth === 0 ||
      (this.depth === this.path.length && this.path.every((member, at) => this.names[at + 1] === member))
    )
  }

  private isOnPath(): boolean {
    return this.depth >= 1 && this.depth <= this.path.length
  }

  private parsed(text: string): JsonRecord {
    if (text.length > JSON_LIMITS.record) this.keep('')
    const value = this.parse(text, this.recordLine)
    if (!isObject(value)) this.refuse('a record that is no object')
    this.records++
    return { value, line: this.recordLine }
  }

  private parse(text: string, line: number): JsonValue {
    try {
      // What JSON.parse returns is a JsonValue by its contract.
      return JSON.parse(text) as JsonValue
    } catch (error) {
      throw new UnreadableList(
        { file: this.fileName, line },
        `no JSON: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`,
      )
    }
  }

  private refuse(message: string): never {
    throw new UnreadableList({ file: this.fileName, line: this.line }, message)
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
