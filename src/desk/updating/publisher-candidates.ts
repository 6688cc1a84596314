import {
  type Archive,
  type DownloadProgress,
  downloadsOf,
  type ObtainOptions,
  obtain,
  publicationOf,
} from '../../fetch/index.ts'
import type { Adapter } from '../../lists/index.ts'
import type { EditionSource, HeldEdition, Store } from '../../store/index.ts'
import type { Candidate } from './candidate.ts'

/** What a publisher has now: an edition to read, or the one that the store has already. */
export type FromPublisher =
  | { readonly state: 'obtained'; readonly candidate: Candidate }
  | { readonly state: 'unchanged'; readonly sources: readonly EditionSource[] }

/** Asks publishers, once for each publication, however many lists stand in it. */
export class Publishers {
  readonly #store: Store
  readonly #archive: Archive
  readonly #options: ObtainOptions
  readonly #today: string
  readonly #asked = new Map<string, Promise<FromPublisher>>()
  readonly #together: ReadonlyMap<string, readonly string[]>

  /** `adapters`: those that will be asked for; `at`: the clock, ISO 8601. */
  constructor(
    store: Store,
    archive: Archive,
    adapters: readonly Adapter[],
    options: ObtainOptions,
    at: string,
  ) {
    this.#store = store
    this.#archive = archive
    this.#options = options
    this.#today = at.slice(0, 10)
    this.#together = new Map(
      adapters.map(({ source }) => [
        publicationOf(source),
        adapters
          .filter((each) => publicationOf(each.source) === publicationOf(source))
          .map(({ list }) => list),
      ]),
    )
  }

  /** Whether there is an address to ask. */
  static serves({ source }: Adapter): boolean {
    return downloadsOf(source).length > 0
  }

  /** @throws NotObtained where the files do not come as they should */
  ask(adapter: Adapter, onProgress: (progress: DownloadProgress) => void): Promise<FromPublisher> {
    const publication = publicationOf(adapter.source)
    const asked = this.#asked.get(publication) ?? this.#obtain(adapter, publication, onProgress)
    this.#asked.set(publication, asked)
    return asked
  }

  async #obtain(
    adapter: Adapter,
    publication: string,
    onProgress: (progress: DownloadProgress) => void,
  ): Promise<FromPublisher> {
    const known = await this.#known(this.#together.get(publication) ?? [adapter.list])
    const obtained = await obtain(adapter, this.#archive, { ...this.#options, known, onProgress })
    if (obtained.state === 'unchanged') return { state: 'unchanged', sources: obtained.validators }
    const files = obtained.files.map(({ sourceFile }) => sourceFile)
    return {
      state: 'obtained',
      candidate: {
        date: null,
        elseDate: obtained.publishedOn ?? this.#today,
        from: obtained.validators.map(({ url }) => url).join(' '),
        seenOn: this.#today,
        isNewest: true,
        files: () => Promise.resolve(files),
        sources: obtained.validators,
      },
    }
  }

  /** What is remembered of the files, where every list that stands in them was read from the same ones. */
  async #known(lists: readonly string[]): Promise<readonly (EditionSource & { readonly url: string })[]> {
    const editions = await this.#store.editions.all()
    const newest = lists.map((list) => newestFromPublisher(editions.filter((each) => each.list === list)))
    const hashes = newest.map((edition) => edition?.sources.map(({ sha256 }) => sha256).join(' '))
    if (hashes.some((each) => each === undefined || each !== hashes[0])) return []
    const sources = newest[0]?.sources ?? []
    // What the archive has lost is sent again, so that the edition can be read again.
    for (const { sha256 } of sources) if (!(await this.#archive.has(sha256))) return []
    return sources.flatMap((source) => (source.url === null ? [] : [{ ...source, url: source.url }]))
  }
}

/** The edition, taken or held, that an address was last seen to serve. */
export function newestFromPublisher(editions: readonly HeldEdition[]): HeldEdition | undefined {
  return editions
    .filter(isFromPublisher)
    .toSorted((a, b) =>
      a.seenUntil === b.seenUntil ? a.number - b.number : a.seenUntil < b.seenUntil ? -1 : 1,
    )
    .at(-1)
}

/** Whether the edition was downloaded, and not found in a folder. */
export function isFromPublisher({ sources }: HeldEdition): boolean {
  return sources.length > 0 && sources.every(({ url }) => url !== null)
}
