import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline as joined } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import type { SourceFile } from '../lists/index.ts'
import { MOST_BYTES } from './most-bytes.ts'

/** Bytes that the archive should hold, and does not, or holds damaged. */
export class LostBytes extends Error {
  override readonly name = 'LostBytes'
  readonly sha256: string
  /** The file of the archive. */
  readonly path: string

  constructor(sha256: string, path: string, what: string, cause?: unknown) {
    super(`${path}: ${what}`, { cause })
    this.sha256 = sha256
    this.path = path
  }
}

/** What the archive keeps: the hash of the bytes (64 hex digits) and their number. */
export interface Kept {
  readonly sha256: string
  readonly bytes: number
}

/**
 * The raw bytes of official files, each under the hash of its own content: `HOME/bytes/ab/abcdef….zst`, readable by the
 * owner alone. What has a name here is whole: it is written beside and renamed. The same bytes are kept once.
 */
export class Archive {
  readonly #folder: string
  #isSwept = false

  /** @param home the data folder; nothing is made in it before the first `put` */
  constructor(home: string) {
    this.#folder = join(home, 'bytes')
  }

  /**
   * Keeps the bytes. When this fails, whatever the cause, nothing of them stays.
   *
   * @throws whatever reading the bytes throws, as it is, and what the file system says
   */
  async put(bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Kept> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    await this.#sweep()
    const running = createHash('sha256')
    let total = 0
    async function* hashed(): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        running.update(chunk)
        total += chunk.length
        yield chunk
      }
    }
    const draft = join(this.#folder, `${randomUUID()}${DRAFT}`)
    try {
      await pipeline(
        hashed,
        createZstdCompress({ chunkSize: CHUNK, params: { [constants.ZSTD_c_compressionLevel]: LEVEL } }),
        createWriteStream(draft, { flags: 'wx', mode: 0o600 }),
      )
      const sha256 = running.digest('hex')
      const path = this.#pathOf(sha256)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      // Also where it is there already: what is there may be damaged, and this is not.
      await rename(draft, path)
      return { sha256, bytes: total }
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }

  /** Whether there is a file for these bytes; not whether it is undamaged: that `size` tells. */
  async has(sha256: string): Promise<boolean> {
    return access(this.#pathOf(sha256)).then(
      () => true,
      () => false,
    )
  }

  /**
   * The bytes, as they were put. What has been read is only known to be undamaged when the end has been reached.
   *
   * @throws LostBytes where there is no such file, or its content is not what its name says
   */
  async *read(sha256: string): AsyncGenerator<Uint8Array, void, undefined> {
    const path = this.#pathOf(sha256)
    const running = createHash('sha256')
    let total = 0
    const stream = joined(
      createReadStream(path, { highWaterMark: CHUNK }),
      createZstdDecompress({ chunkSize: CHUNK }),
      () => {},
    )
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        running.update(chunk)
        total += chunk.length
        if (total > MOST_BYTES)
          throw new LostBytes(sha256, path, `is damaged: gives more than ${MOST_BYTES} bytes`)
        yield chunk
      }
    } catch (error) {
      throw error instanceof Error && 'code' in error ? lost(sha256, path, error) : error
    } finally {
      stream.destroy()
    }
    const found = running.digest('hex')
    if (found !== sha256)
      throw new LostBytes(
        sha256,
        path,
        `is damaged: its ${total} bytes have the hash ${found}, expected ${sha256}`,
      )
  }

  /** How many bytes these are, read to the end; `null` where they are not there or are damaged. */
  async size(sha256: string): Promise<number | null> {
    let total = 0
    try {
      for await (const chunk of this.read(sha256)) total += chunk.length
    } catch (error) {
      if (error instanceof LostBytes) return null
      throw error
    }
    return total
  }

  /** The bytes as a file of an edition, under the name that the publisher gives it. */
  sourceFile(name: string, sha256: string): SourceFile {
    return { name, read: () => this.read(sha256) }
  }

  /** Forgets the bytes; those that are not there are forgotten already. */
  async drop(sha256: string): Promise<void> {
    await rm(this.#pathOf(sha256), { force: true })
  }

  /** Forgets what nothing refers to, unless it came a short time ago: then an update may still be at work on it. */
  async sweep(used: ReadonlySet<string>): Promise<void> {
    const folders = await readdir(this.#folder, { withFileTypes: true }).catch(() => [])
    for (const folder of folders) {
      if (!folder.isDirectory()) continue
      for (const name of await readdir(join(this.#folder, folder.name))) {
        const sha256 = /^([0-9a-f]{64})\.zst$/.exec(name)?.[1]
        if (sha256 === undefined || used.has(sha256)) continue
        const path = join(this.#folder, folder.name, name)
        const written = await stat(path).catch(() => null)
        if (written !== null && Date.now() - written.mtimeMs > IS_LEFT_MS) await rm(path, { force: true })
      }
    }
  }

  /** @throws RangeError for what is no hash: it would name a file elsewhere */
  #pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256))
      throw new RangeError(`${JSON.stringify(sha256)}: expected a SHA-256 as 64 hex digits`)
    return join(this.#folder, sha256.slice(0, 2), `${sha256}.zst`)
  }

  /** Takes away, once, what writers left that were killed: drafts that nothing has been written to for long. */
  async #sweep(): Promise<void> {
    if (this.#isSwept) return
    this.#isSwept = true
    for (const name of await readdir(this.#folder)) {
      if (!name.endsWith(DRAFT)) continue
      const path = join(this.#folder, name)
      const written = await stat(path).catch(() => null)
      if (written !== null && Date.now() - written.mtimeMs > IS_LEFT_MS) await rm(path, { force: true })
    }
  }
}

const CHUNK = 1 << 18

/** Level 3: a fifth of the size for XML, at some 300 MB/s, off the main thread. */
const LEVEL = 3

const DRAFT = '.draft'

/** Far longer than a download may stand still. */
const IS_LEFT_MS = 3_600_000

function lost(sha256: string, path: string, error: Error & { readonly code?: unknown }): Error {
  const code = String(error.code)
  if (code === 'ENOENT') return new LostBytes(sha256, path, 'is not there', error)
  // Anything else of the file system (EACCES, EIO, EMFILE) says nothing of the bytes.
  return /^(?:ZSTD_|Z_|ERR_)/.test(code)
    ? new LostBytes(sha256, path, `is damaged: ${error.message}`, error)
    : error
}
