import type { Download, ListSource, SourceFile } from '../lists/index.ts'
import type { Archive } from './archive.ts'
import { type Wait, waitByClock } from './attempts.ts'
import { openConnections, type Proxies, proxiesOf } from './connection.ts'
import { downloadsOf, hostsOf } from './downloads.ts'
import { type DownloadProgress, FileDownload } from './file-download.ts'
import { type Limits, USUAL_LIMITS } from './limits.ts'
import { Failure, NotObtained } from './not-obtained.ts'
import { lastModifiedDay, type Validators } from './validators.ts'

/** A file of an edition that has come from its publisher, or has stayed as it was; in the archive either way. */
export interface ObtainedFile extends Validators {
  readonly sourceFile: SourceFile
}

/** All files of an edition, or word that they are those that were known. */
export type Obtained =
  | { readonly state: 'unchanged'; readonly validators: readonly Validators[] }
  | {
      readonly state: 'obtained'
      readonly files: readonly ObtainedFile[]
      readonly validators: readonly Validators[]
      /** The day of the newest Last-Modified, YYYY-MM-DD: a guess, to be used where the files themselves say nothing. */
      readonly publishedOn: string | null
    }

/** Who asks, what is known already, and within which bounds. */
export interface ObtainOptions {
  /** Who asks, as publishers want to know: `onrecord/0.1.0 (+https://…)`. */
  readonly userAgent: string
  /** What was remembered of the edition taken last; none: everything is sent. */
  readonly known?: readonly Validators[]
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: DownloadProgress) => void
  /** Usually those of the environment. */
  readonly proxies?: Proxies
  readonly limits?: Partial<Limits>
  readonly wait?: Wait
}

/** So often the files of an edition are gone through until none of them is another than the time before. */
const MOST_ROUNDS = 4

/**
 * Downloads the files of a list from its publisher, one after the other: all of them or none. Files that were there when
 * a download fails stay in the archive under their hashes, and nothing refers to them.
 *
 * Where an edition has several files and one of them is new, the others are asked for again after it, until all stand
 * still: a publisher may put the next edition in place meanwhile.
 *
 * @throws NotObtained where a file does not come as it should
 * @throws unknown the reason of the signal, where it aborts; and what the file system says, where bytes cannot be kept
 */
export async function obtain(
  { list, source }: { readonly list: string; readonly source: ListSource },
  archive: Archive,
  options: ObtainOptions,
): Promise<Obtained> {
  const downloads = downloadsOf(source)
  const limits = { ...USUAL_LIMITS, ...options.limits }
  const at = { list, file: '-', url: source.page }
  if (downloads.length === 0)
    throw new NotObtained(at, new Failure('address', 'no address serves the files of this list'), 0)
  options.signal?.throwIfAborted()
  const connections = await openConnections(options.proxies ?? proxiesOf(process.env), limits).catch(
    (error: unknown) => {
      throw error instanceof Failure ? new NotObtained(at, error, 0) : error
    },
  )
  try {
    const files = new FileDownload({
      list,
      archive,
      connections,
      limits,
      hosts: hostsOf(source),
      userAgent: options.userAgent,
      signal: options.signal ?? null,
      wait: options.wait ?? waitByClock,
      onProgress: options.onProgress ?? (() => {}),
    })
    return await settled(downloads, options.known ?? [], files, archive)
  } finally {
    await connections.destroy()
  }
}

async function settled(
  downloads: readonly Download[],
  known: readonly Validators[],
  files: FileDownload,
  archive: Archive,
): Promise<Obtained> {
  let before: ReadonlyMap<string, Validators> = new Map(known.map((each) => [each.name, each]))
  for (let round = 1; ; round++) {
    const now = new Map<string, Validators>()
    for (const download of downloads)
      now.set(download.file, await files.get(download, before.get(download.file) ?? null, round > 1))
    const changed = downloads.find(({ file }) => now.get(file)?.sha256 !== before.get(file)?.sha256)
    if (changed === undefined && round === 1) return { state: 'unchanged', validators: [...now.values()] }
    if (changed === undefined || downloads.length === 1) return obtainedFrom([...now.values()], archive)
    if (round === MOST_ROUNDS)
      throw files.notObtained(changed, new Failure('content', 'is another file each time'), round)
    before = now
  }
}

function obtainedFrom(validators: readonly Validators[], archive: Archive): Obtained {
  return {
    state: 'obtained',
    files: validators.map((each) => ({ ...each, sourceFile: archive.sourceFile(each.name, each.sha256) })),
    validators,
    publishedOn: lastModifiedDay(validators),
  }
}
