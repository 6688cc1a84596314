import type { Archive } from '../../fetch/index.ts'
import type { SourceFile } from '../../lists/index.ts'
import type { EditionSource } from '../../store/index.ts'

/** What became of files that several lists stand in: put into the archive once. */
export type KeptFiles = WeakMap<SourceFile, Promise<EditionSource>>

/**
 * Puts the files of a folder into the archive.
 *
 * @throws UnreadableList where a file cannot be read
 */
export function keepFiles(
  archive: Archive,
  files: readonly SourceFile[],
  kept: KeptFiles,
): Promise<readonly EditionSource[]> {
  return Promise.all(
    files.map((file) => {
      const known = kept.get(file) ?? keep(archive, file)
      kept.set(file, known)
      return known
    }),
  )
}

async function keep(archive: Archive, file: SourceFile): Promise<EditionSource> {
  const { sha256, bytes } = await archive.put(file.read())
  return { name: file.name, sha256, bytes, url: null, etag: null, lastModified: null }
}
