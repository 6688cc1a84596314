import { fileURLToPath } from 'node:url'
import { type MirroredEdition, mirroredEditions, openMirrored } from '../../fetch/index.ts'
import type { Adapter, SourceFile } from '../../lists/index.ts'
import { isDay } from '../coverage.ts'
import type { Candidate } from './candidate.ts'

/** Lists that this project types itself, for want of an official file; laid out as a mirror folder. */
export const PACKAGED: string = fileURLToPath(new URL('../../../data/lists/', import.meta.url))

/**
 * The editions of a list in a mirror folder, oldest first.
 *
 * @throws NoMirror where the folder cannot be read
 */
export async function mirrorCandidates(
  from: string,
  { list, source }: Adapter,
  opened: OpenedFolders = new Map(),
): Promise<readonly Candidate[]> {
  const editions = await mirroredEditions(from, list, source.folders)
  // A folder may be called by a date that there is not.
  return editions
    .filter(({ date }) => isDay(date))
    .map((edition) => ({
      date: edition.date,
      elseDate: edition.date,
      from: edition.folder,
      seenOn: edition.date,
      isNewest: false,
      files: () => openedOnce(edition, opened),
      sources: null,
    }))
}

/** The files of the folders opened so far: what is remembered of a file is remembered for all lists that stand in it. */
export type OpenedFolders = Map<string, Promise<readonly SourceFile[]>>

function openedOnce(edition: MirroredEdition, opened: OpenedFolders): Promise<readonly SourceFile[]> {
  const files = opened.get(edition.folder) ?? openMirrored(edition)
  opened.set(edition.folder, files)
  return files
}
