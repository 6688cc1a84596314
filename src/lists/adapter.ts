import type { Entry, EntryKey, Layout } from '../record/index.ts'

/** One file of an edition, as the publisher serves it (already decompressed). */
export interface SourceFile {
  readonly name: string
  /** The bytes from the start; may be asked for more than once. */
  read(): AsyncIterable<Uint8Array>
}

/** Why an edition should not be taken as it is, with the place. */
export interface Finding {
  readonly file: string
  /** Counted from 1; `null` where the finding is about the whole file. */
  readonly line: number | null
  readonly message: string
}

/** What a reader tells beside the entries. It fills this in as it reads; complete when the entries have ended. */
export interface Told {
  /** The day of the edition that the files themselves state, YYYY-MM-DD. */
  publishedOn: string | null
  /** What holds the edition back: duplicate ids, rows that belong to no record. Not for what cannot be read: that throws. */
  readonly findings: Finding[]
  /** Files that the layout allows to be missing, and are. */
  readonly missing: string[]
}

/** One file of an edition, and where a publisher serves it. */
export interface Download {
  /** The name under which the adapter knows the file. */
  readonly file: string
  /** Its address, or, with `link`, that of the page that links to it. */
  readonly url: string
  /**
   * For a file whose address is another one with each edition: a regular expression that the address has to match. Of the
   * page's links that do, the one that sorts last is taken: such addresses carry dates.
   */
  readonly link?: string
}

/** Where a publisher serves a list. */
export interface ListSource {
  /** A page for people about the list. */
  readonly page: string
  /** The addresses of the files, in the order of `files`. */
  readonly urls: readonly string[]
  /** The publisher's file names, as they stand in a mirror folder. */
  readonly files: readonly string[]
  /**
   * What an edition is downloaded from, where that is not each of `urls` under the name that stands at its place in
   * `files`: one layout of several, a page with the link, or nothing, for a list that is served no more.
   */
  readonly downloads?: readonly Download[]
  /**
   * The folders of a mirror that hold editions of the list, where they are not named as the list is: several lists
   * may stand in one publication.
   */
  readonly folders?: readonly string[]
  /** The hosts that a download may be sent to, besides those that it is asked from. */
  readonly hosts: readonly string[]
}

/** How far an edition may fall behind the one before it and still be taken: shares of 1. */
export interface Bounds {
  /** Of the entries. */
  readonly entriesMayFallBy: number
  /** Of the entries that have a field filled, for each field that both layouts carry. */
  readonly fieldsMayFallBy: number
  /** By how much the entries may grow, where it is otherwise than usual (by half). */
  readonly entriesMayGrowBy?: number
  /** Fewer entries than this is no edition of this list. */
  readonly fewestEntries: number
}

/** One publisher's list: where it is, how it is read, how a record becomes an entry, what makes an edition suspect. */
export interface Adapter {
  readonly list: string
  readonly source: ListSource
  readonly layouts: readonly Layout[]
  readonly bounds: Bounds
  /** The layout that these files are in, by their names and first bytes; `null`: none that this adapter reads. */
  recognise(files: readonly SourceFile[]): Promise<Layout | null>
  /**
   * The entries, in the order of the file, one pass.
   *
   * @throws UnreadableList with file, place and value, where a record or a file cannot be read
   */
  read(files: readonly SourceFile[], layout: Layout, told: Told): AsyncIterable<Entry>
  /**
   * Only for a publisher that gives no ids: which of the entries that an edition brings are which of those that it
   * lacks against the one before, respelt or renumbered. New key to old; the entry then keeps the old one.
   */
  readonly renamed?: (gone: readonly Entry[], come: readonly Entry[]) => ReadonlyMap<EntryKey, EntryKey>
}

/** Where in a file something stands: line and column counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number | null
  readonly column?: number | null
}

/** An official file that cannot be read as what it should be. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList'
  readonly place: Place

  constructor(place: Place, message: string) {
    const line = place.line === null ? '' : ` line ${place.line}`
    const column = place.line === null || place.column == null ? '' : ` column ${place.column}`
    super(`${place.file}${line}${column}: ${message}`)
    this.place = place
  }
}
