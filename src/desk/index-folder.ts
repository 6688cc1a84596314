import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIndex, decodeIndex, encodeIndex, type NameIndex, type Subject } from '../screen/index.ts'

/** Past days have indexes of their own. So many of all are kept, those that were asked for last. */
const MOST_KEPT = 8

/**
 * The index of that hash: read from the data folder, or built and kept there. A damaged file is built anew.
 */
export async function keptIndex(
  home: string,
  hash: string,
  subjects: () => AsyncIterable<Subject> | Iterable<Subject>,
): Promise<NameIndex> {
  const path = fileOf(home, hash)
  const kept = await readFile(path).then(decodeOwned, () => null)
  if (kept !== null) {
    const now = new Date()
    // A folder that may only be read is no less of an answer.
    await utimes(path, now, now).catch(() => {})
    return kept
  }
  const index = await buildIndex(subjects())
  await writeIndex(home, hash, index)
  await removeOldIndexes(home)
  return index
}

async function removeOldIndexes(home: string): Promise<void> {
  const folder = join(home, 'index')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.idx'))
  const used = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return {
        path,
        at: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      }
    }),
  )
  used.sort((a, b) => b.at - a.at)
  for (const { path } of used.slice(MOST_KEPT)) await rm(path, { force: true })
}

/** Whether the index of that hash is in the data folder. */
export function isIndexKept(home: string, hash: string): boolean {
  return existsSync(fileOf(home, hash))
}

/** Keeps an index under its hash: written under another name, synced and renamed, so that a reader sees a whole file or none. */
export async function writeIndex(home: string, hash: string, index: NameIndex): Promise<void> {
  const path = fileOf(home, hash)
  await mkdir(join(home, 'index'), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  const file = await open(draft, 'w', 0o600)
  try {
    for (const piece of encodeIndex(index)) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}

/** Removes every kept index but one: they are derived, and come back when they are asked for. */
export async function removeOtherIndexes(home: string, hash: string): Promise<void> {
  const folder = join(home, 'index')
  const keep = fileOf(home, hash)
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (path !== keep) await rm(path, { force: true })
  }
}

function fileOf(home: string, hash: string): string {
  return join(home, 'index', `${hash.replace(/^sha256:/, '')}.idx`)
}

function decodeOwned(file: Buffer): NameIndex | null {
  // A Buffer may be a window of a pool at any offset; an index wants its arrays aligned.
  return decodeIndex(file.byteOffset % 8 === 0 ? file : new Uint8Array(file))
}
