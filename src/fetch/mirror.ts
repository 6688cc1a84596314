import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type SourceFile, UnreadableList } from '../lists/index.ts'
import { sha256OfStream } from '../proof/index.ts'
import { sha256OfEdition } from './edition-hash.ts'
import { MOST_BYTES } from './most-bytes.ts'

/** A mirror folder, or one of its editions, that is not there or cannot be read. */
export class NoMirror extends Error {
  override readonly name = 'NoMirror'
}

/** One dated folder of a mirror: `DIR/LIST/DATE`, or `DIR/LIST/DATE.2` for a second edition of the day. */
export interface MirroredEdition {
  readonly list: string
  readonly date: string
  readonly folder: string
}

/**
 * The editions that a mirror folder `DIR/LIST/DATE/FILES` holds of a list, oldest first (those of one day by number);
 * `folders` where they stand under other names than the list's.
 *
 * @throws NoMirror where `DIR` is no folder that can be read
 */
export async function mirroredEditions(
  dir: string,
  list: string,
  folders: readonly string[] = [list],
): Promise<readonly MirroredEdition[]> {
  await foldersIn(dir)
  const editions: (MirroredEdition & { readonly number: number })[] = []
  for (const folder of folders)
    for (const name of await foldersIn(join(dir, folder)).catch(() => [])) {
      const [, date, number = '1'] = /^(\d{4}-\d{2}-\d{2})(?:\.(\d{1,4}))?$/.exec(name) ?? []
      if (date !== undefined)
        editions.push({ list, date, folder: join(dir, folder, name), number: Number(number) })
    }
  return editions.toSorted((a, b) => (a.date === b.date ? a.number - b.number : a.date < b.date ? -1 : 1))
}

/** The files of a mirrored edition by their official names; one that is kept as `NAME.gz` is read as `NAME`. */
export async function openMirrored(edition: MirroredEdition): Promise<readonly SourceFile[]> {
  const found = await readdir(edition.folder, { withFileTypes: true })
  const files: SourceFile[] = []
  for (const each of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!each.isFile()) continue
    const path = join(edition.folder, each.name)
    const name = each.name.replace(/\.gz$/, '')
    files.push({ name, read: () => bytesOf(path, name) })
  }
  return files
}

/** One hash for all files of an edition: over the name and the hash of each, in the order of the names. */
export async function sha256OfFiles(files: readonly SourceFile[]): Promise<string> {
  const hashed: { name: string; sha256: string }[] = []
  for (const file of files) hashed.push({ name: file.name, sha256: await sha256OfStream(file.read()) })
  return sha256OfEdition(hashed)
}

async function foldersIn(dir: string): Promise<string[]> {
  let found: Dirent[]
  try {
    found = await readdir(dir, { withFileTypes: true })
  } catch (error) {
    throw new NoMirror(`${dir}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
  const folders: string[] = []
  for (const each of found) {
    const isFolder = each.isSymbolicLink()
      ? (await stat(join(dir, each.name))).isDirectory()
      : each.isDirectory()
    if (isFolder) folders.push(each.name)
  }
  return folders
}

async function* bytesOf(path: string, shownAs: string): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path, { highWaterMark: 1 << 18 })
  let stream: Readable = raw
  if (path.endsWith('.gz')) {
    const gunzip = createGunzip({ chunkSize: 1 << 18 })
    raw.on('error', (error) => gunzip.destroy(error))
    stream = raw.pipe(gunzip)
  }
  let total = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      total += chunk.length
      if (total > MOST_BYTES)
        throw new UnreadableList(
          { file: shownAs, line: null },
          `more than ${MOST_BYTES} bytes, which no list has`,
        )
      yield chunk
    }
  } catch (error) {
    if (error instanceof UnreadableList) throw error
    throw new UnreadableList(
      { file: shownAs, line: null },
      error instanceof Error ? error.message : String(error),
    )
  } finally {
    raw.destroy()
    stream.destroy()
  }
}
