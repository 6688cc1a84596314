import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Place, type SourceFile, UnreadableList } from '../adapter.ts'
import { utf8Text } from './utf8-text.ts'
import type { XmlElement } from './xml-element.ts'

/** What to read, and whom to tell of what is not in a record. */
export interface XmlRecordsOptions {
  /** The local name that the root element must have. */
  readonly root: string
  /** The local names of the elements that are records. */
  readonly records: readonly string[]
  /** Called once, before the first record. */
  readonly onRoot?: (attributes: Readonly<Record<string, string>>) => void
  /** Called for each text outside of any record, with the path of its element: no text is passed over in silence. */
  readonly onStray?: (place: Place, path: string, text: string) => void
}

/** Bounds that no official list comes near; they keep a damaged or hostile file from filling the memory. */
const XML_LIMITS = {
  depth: 32,
  /** UTF-16 units of one element's text, one tag, one comment. */
  text: 1_000_000,
  /** UTF-16 units of one record. */
  record: 4_000_000,
} as const

/**
 * The records of an XML file, one at a time, in the order of the file, each as a tree of elements.
 * Memory is bounded by one record and one piece of the file. Namespaces are checked and then left out of the names.
 *
 * @throws UnreadableList with line and column for anything that is not well-formed XML 1.0 in UTF-8, a DOCTYPE
 *   (so that no entities exist but the five of XML and character references), another root, a truncated
 *   or empty file, and whatever passes the limits of this reader
 */
export async function* xmlRecords(
  file: SourceFile,
  options: XmlRecordsOptions,
): AsyncGenerator<XmlElement, void, undefined> {
  const reading = new XmlReading(file.name, options)
  for await (const piece of utf8Text(file)) {
    reading.write(piece)
    yield* reading.take()
  }
  reading.close()
  yield* reading.take()
}

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly line: number
  readonly children: XmlElement[]
  text: string
}

/** The state between two pieces of a file. */
class XmlReading {
  private readonly parser = new SaxesParser({ xmlns: true, position: true })
  private readonly path: OpenElement[] = []
  private readonly records: ReadonlySet<string>
  private ready: XmlElement[] = []
  /** Where in `path` the record begins; -1 outside of records. */
  private recordDepth = -1
  private recordStart = 0
  private lastEvent = 0
  private readonly fileName: string
  private readonly options: XmlRecordsOptions

  constructor(fileName: string, options: XmlRecordsOptions) {
    this.fileName = fileName
    this.options = options
    this.records = new Set(options.records)
    // No more than these six: saxes sets handlers by computed names, and V8 makes an object that gets more of
    // those a dictionary, which reads four times slower.
    this.parser.on('error', (error) => this.refuse(error.message.replace(/^\d+:\d+: /u, '')))
    this.parser.on('doctype', () =>
      this.refuse('a DOCTYPE: official lists have none, and it can define entities'),
    )
    this.parser.on('opentag', (tag) => this.open(tag))
    this.parser.on('closetag', () => this.closeElement())
    this.parser.on('text', (text) => this.addText(text))
    this.parser.on('cdata', (text) => this.addText(text))
  }

  write(piece: string): void {
    this.parser.write(piece)
    if (this.parser.position - this.lastEvent > XML_LIMITS.text + piece.length)
      this.refuse(
        `more than ${XML_LIMITS.text.toLocaleString('en')} characters without the end of a tag or text`,
      )
    this.checkRecord()
  }

  close(): void {
    this.parser.close()
  }

  /** The records that are complete. */
  take(): readonly XmlElement[] {
    const { ready } = this
    this.ready = []
    return ready
  }

  private open(tag: SaxesTagNS): void {
    this.markEvent()
    if (this.path.length >= XML_LIMITS.depth) this.refuse(`elements nested deeper than ${XML_LIMITS.depth}`)
    const element = {
      name: tag.local,
      attributes: attributesOf(tag),
      line: this.parser.line,
      children: [],
      text: '',
    }
    if (this.path.length === 0) {
      const { encoding } = this.parser.xmlDecl
      if (encoding !== undefined && !/^utf-?8$/iu.test(encoding))
        this.refuse(`encoding "${encoding}": expected UTF-8`)
      if (tag.local !== this.options.root)
        this.refuse(`root element ${JSON.stringify(tag.local.slice(0, 80))}: expected ${this.options.root}`)
      this.options.onRoot?.(element.attributes)
    }
    if (this.recordDepth === -1 && this.path.length > 0 && this.records.has(tag.local)) {
      this.recordDepth = this.path.length
      this.recordStart = this.parser.position
    }
    this.path.push(element)
  }

  private addText(text: string): void {
    this.markEvent()
    const open = this.path.at(-1)
    if (open === undefined) return
    if (open.text.length + text.length > XML_LIMITS.text)
      this.refuse(`more than ${XML_LIMITS.text.toLocaleString('en')} characters of text in ${open.name}`)
    if (this.recordDepth === -1) this.tellOfStray(text)
    else open.text += text
  }

  private closeElement(): void {
    this.markEvent()
    const open = this.path.pop()
    if (open === undefined || this.recordDepth === -1) return
    this.checkRecord()
    if (this.path.length === this.recordDepth) {
      this.ready.push(open)
      this.recordDepth = -1
    } else this.path.at(-1)?.children.push(open)
  }

  private checkRecord(): void {
    if (this.recordDepth !== -1 && this.parser.position - this.recordStart > XML_LIMITS.record)
      this.refuse(`a record of more than ${XML_LIMITS.record.toLocaleString('en')} characters`)
  }

  private tellOfStray(text: string): void {
    if (/^\s*$/u.test(text)) return
    const path = this.path.map((element) => element.name).join('/')
    this.options.onStray?.({ file: this.fileName, line: this.parser.line }, path, text.trim())
  }

  private markEvent(): void {
    this.lastEvent = this.parser.position
  }

  private refuse(message: string): never {
    const { line, column } = this.parser
    throw new UnreadableList({ file: this.fileName, line, column: column + 1 }, message)
  }
}

function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {}
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name]
    if (attribute !== undefined && attribute.prefix !== 'xmlns' && name !== 'xmlns')
      attributes[attribute.local] = attribute.value
  }
  return attributes
}
