import { Archive } from '../../fetch/index.ts'
import type { Adapter, Layout, SourceFile } from '../../lists/index.ts'
import type { Store } from '../../store/index.ts'
import type { Candidate } from './candidate.ts'
import type { KeptFiles } from './kept-files.ts'
import type { UpdateProgress, UpdateRequest } from './request.ts'

/** Where editions are taken to, and who is told. */
export interface Taking {
  readonly store: Store
  readonly archive: Archive
  /** The clock, ISO 8601 in UTC. */
  readonly at: string
  readonly onProgress: (progress: UpdateProgress) => void
  /** The files that were put into the archive already. */
  readonly kept: KeptFiles
  /** The hashes of all files that came, whatever became of them. */
  readonly come: Set<string>
}

/** Takes editions to a data folder, for one request. */
export function takingTo(
  store: Store,
  { home, at, onProgress }: Pick<UpdateRequest, 'home' | 'at' | 'onProgress'>,
): Taking {
  return {
    store,
    archive: new Archive(home),
    at,
    onProgress: (progress) => onProgress?.(progress),
    kept: new WeakMap(),
    come: new Set(),
  }
}

/** One edition of one list: what it is read from and by. */
export interface ToRead {
  readonly adapter: Adapter
  readonly layout: Layout
  readonly candidate: Candidate
  readonly files: readonly SourceFile[]
}

/** Forgets the files that came and that nothing was taken from: once all lists are done, for several may stand in one file. */
export async function forgetUnused({ store, archive, come }: Taking): Promise<void> {
  const ofEditions = (await store.editions.all()).flatMap((each) => each.sources.map(({ sha256 }) => sha256))
  const used = new Set([...ofEditions, ...(await store.reports.bytesUsed())])
  for (const sha256 of come) if (!used.has(sha256)) await archive.drop(sha256)
  // What a download left that failed halfway, or an update that was killed.
  await archive.sweep(used)
}

/** The day of the edition of a list that answers now; `null`: there is none. */
export async function dateInForce(store: Store, list: string): Promise<string | null> {
  const editions = await store.editions.all()
  return editions.findLast((each) => each.list === list && each.state === 'loaded')?.date ?? null
}
