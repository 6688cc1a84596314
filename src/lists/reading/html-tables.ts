import { Parser } from 'htmlparser2'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import { utf8Text } from './utf8-text.ts'
import { wordsOf } from './xml-element.ts'

/** A cell of a table, `th` or `td`. */
interface HtmlCell {
  /** Its words; lines that the page breaks stay apart as single spaces. */
  readonly text: string
  readonly isHeader: boolean
  /** The addresses that it links to. */
  readonly links: readonly string[]
}

/** A row, with the line of the file in which its tag begins, counted from 1. */
export interface HtmlRow {
  readonly cells: readonly HtmlCell[]
  readonly line: number
}

/** A table, with what the page says before it. */
export interface HtmlTable {
  /** The text blocks (headings, paragraphs) between the table before this one, or the page's start, and this one. */
  readonly before: readonly string[]
  readonly caption: string
  /** Rows without any cell are left out. */
  readonly rows: readonly HtmlRow[]
  readonly line: number
}

/** Bounds that no publisher's page comes near. */
const HTML_LIMITS = { file: 20_000_000, cell: 1_000_000, depth: 256, cells: 1_000_000 } as const

/** Only so many blocks before a table are kept: the last ones. */
const BLOCKS_BEFORE = 40

/**
 * The tables of a page, in its order. Scripts, styles and templates are left out; a table within a cell is text of the
 * cell. The page must be whole: an `html` or `table` element that is begun must be ended.
 *
 * @throws UnreadableList with file, line and what is wrong, for text that is no UTF-8, a page that ends in the middle, and
 *   whatever passes the limits of this reader
 */
export async function htmlTables(file: SourceFile): Promise<readonly HtmlTable[]> {
  const page = new PageReading(file.name)
  for await (const piece of utf8Text(file)) page.write(piece)
  return page.close()
}

/** The elements after which words of their own begin; `br` too. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br button caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg'])
const WITHOUT_END: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

interface OpenCell {
  text: string
  readonly isHeader: boolean
  readonly links: string[]
}

class PageReading {
  private readonly fileName: string
  private readonly parser: Parser
  private readonly tables: HtmlTable[] = []
  /** Where in the file each line begins. */
  private readonly lineStarts: number[] = [0]
  private read = 0
  private depth = 0
  private leftOut = 0
  private tableDepth = 0
  private cells = 0
  private before: string[] = []
  private block = ''
  private caption: string | null = null
  private table: {
    readonly before: readonly string[]
    readonly line: number
    caption: string
    rows: HtmlRow[]
  } | null = null
  private row: { readonly cells: HtmlCell[]; readonly line: number } | null = null
  private cell: OpenCell | null = null

  constructor(fileName: string) {
    this.fileName = fileName
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(name, attributes),
        onclosetag: (name, isImplied) => this.closeElement(name, isImplied),
        ontext: (text) => this.addText(text),
        onerror: (error) => this.refuse(error.message),
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    )
  }

  write(piece: string): void {
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1))
      this.lineStarts.push(this.read + at + 1)
    this.read += piece.length
    if (this.read > HTML_LIMITS.file)
      this.refuse(`more than ${HTML_LIMITS.file.toLocaleString('en')} characters`)
    this.parser.write(piece)
  }

  close(): readonly HtmlTable[] {
    this.parser.end()
    return this.tables
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!WITHOUT_END.has(name) && ++this.depth > HTML_LIMITS.depth)
      this.refuse(`elements nested deeper than ${HTML_LIMITS.depth}`)
    if (LEFT_OUT.has(name)) this.leftOut++
    if (BLOCKS.has(name)) this.endBlock()
    if (name === 'table') this.openTable()
    else if (this.tableDepth === 1) this.openPart(name)
    const href = attributes['href']
    if (name === 'a' && href !== undefined && href !== '') this.cell?.links.push(href)
  }

  private openTable(): void {
    this.tableDepth++
    if (this.tableDepth > 1) return
    this.table = { before: this.before, line: this.line(), caption: '', rows: [] }
    this.before = []
  }

  private openPart(name: string): void {
    if (name === 'caption') this.caption = ''
    else if (name === 'tr') {
      this.endRow()
      this.row = { cells: [], line: this.line() }
    } else if (name === 'td' || name === 'th') {
      this.endCell()
      this.row ??= { cells: [], line: this.line() }
      this.cell = { text: '', isHeader: name === 'th', links: [] }
      if (++this.cells > HTML_LIMITS.cells)
        this.refuse(`more than ${HTML_LIMITS.cells.toLocaleString('en')} cells`)
    }
  }

  private closeElement(name: string, isImplied: boolean): void {
    if (isImplied && (name === 'html' || name === 'table'))
      this.refuse(`the page ends before its ${name} element does`)
    if (!WITHOUT_END.has(name)) this.depth--
    if (LEFT_OUT.has(name)) this.leftOut--
    if (BLOCKS.has(name)) this.endBlock()
    if (name === 'table') this.closeTable()
    else if (this.tableDepth !== 1) return
    else if (name === 'tr') this.endRow()
    else if (name === 'td' || name === 'th') this.endCell()
    else if (name === 'caption' && this.table !== null) {
      this.table.caption = wordsOf(this.caption ?? '')
      this.caption = null
    }
  }

  private closeTable(): void {
    this.tableDepth--
    if (this.tableDepth > 0 || this.table === null) return
    this.endRow()
    this.tables.push(this.table)
    this.table = null
  }

  private addText(text: string): void {
    if (this.leftOut > 0) return
    if (this.cell !== null) this.cell.text += text
    else if (this.caption !== null) this.caption += text
    else this.block += text
    if ((this.cell?.text.length ?? this.caption?.length ?? this.block.length) > HTML_LIMITS.cell)
      this.refuse(`more than ${HTML_LIMITS.cell.toLocaleString('en')} characters of text in one element`)
  }

  private endBlock(): void {
    if (this.cell !== null) this.cell.text += ' '
    const words = wordsOf(this.block)
    this.block = ''
    if (words === '') return
    this.before.push(words)
    if (this.before.length > BLOCKS_BEFORE) this.before.shift()
  }

  private endCell(): void {
    if (this.cell === null) return
    this.row?.cells.push({ ...this.cell, text: wordsOf(this.cell.text) })
    this.cell = null
  }

  private endRow(): void {
    this.endCell()
    if (this.row !== null && this.row.cells.length > 0) this.table?.rows.push(this.row)
    this.row = null
  }

  private line(): number {
    const at = this.parser.startIndex
    let [low, high] = [0, this.lineStarts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.lineStarts[middle] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  private refuse(message: string): never {
    throw new UnreadableList({ file: this.fileName, line: this.line() }, message)
  }
}
