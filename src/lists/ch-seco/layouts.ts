import type { Layout } from '../../record/index.ts'
import type { SourceFile } from '../adapter.ts'
import { beginningOf } from '../reading/beginning.ts'
import { xmlRootName } from '../reading/xml-root.ts'

/** The root of the publisher's file. */
export const CH_SECO_ROOT = 'swiss-sanctions-list'

/** The publisher's XML. */
export const chSecoXml: Layout = {
  id: 'xml',
  carries: [
    'names',
    'aliases',
    'weakAliases',
    'originalScript',
    'dates',
    'birthPlaces',
    'countries',
    'identifiers',
    'addresses',
    'programmes',
    'listedOn',
    'amendedOn',
    'measures',
    'reasons',
    'remarks',
  ],
}

/** The same targets as JSON lines, by others: without dates of listing, places, documents and the titles of programmes. */
const chSecoLines: Layout = {
  id: 'jsonl',
  carries: ['names', 'aliases', 'weakAliases', 'dates', 'addresses', 'programmes', 'reasons'],
}

export const CH_SECO_LAYOUTS: readonly Layout[] = [chSecoXml, chSecoLines]

/** Told by the root element, or by the first line. */
export async function recogniseChSeco(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await chSecoFile(files))?.layout ?? null
}

/** The file of the list, and the layout that it is in. */
export async function chSecoFile(
  files: readonly SourceFile[],
): Promise<{ readonly file: SourceFile; readonly layout: Layout } | null> {
  for (const file of files) {
    if ((await xmlRootName(file)) === CH_SECO_ROOT) return { file, layout: chSecoXml }
    const [line = ''] = (await beginningOf(file)).split('\n')
    if (/^\s*\{/u.test(line) && line.includes('"sanctions_set_id"')) return { file, layout: chSecoLines }
  }
  return null
}
