import type { Layout, LayoutField } from '../../record/index.ts'
import type { SourceFile } from '../adapter.ts'
import { beginningOf } from '../reading/beginning.ts'

const BOTH: readonly LayoutField[] = [
  'names',
  'aliases',
  'weakAliases',
  'originalScript',
  'dates',
  'birthPlaces',
  'countries',
  'identifiers',
  'addresses',
  'measures',
  'remarks',
]

/** The publisher's JSON: `{"Publications": {"DatePublication", "PublicationDetail": […]}}`. */
export const frGelsPublication: Layout = {
  id: 'json',
  carries: [...BOTH, 'positions', 'legalBasis', 'reasons'],
}

/** The same register with its typed fields flattened, by others: `{"as_of", "count", "entries": […]}`. */
const frGelsIndex: Layout = { id: 'index-json', carries: BOTH }

export const FR_GELS_LAYOUTS: readonly Layout[] = [frGelsPublication, frGelsIndex]

/** Told by the first bytes of a file. */
export async function recogniseFrGels(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await frGelsFile(files))?.layout ?? null
}

/** The file of the register, and the layout that it is in. */
export async function frGelsFile(
  files: readonly SourceFile[],
): Promise<{ readonly file: SourceFile; readonly layout: Layout } | null> {
  for (const file of files) {
    const beginning = await beginningOf(file)
    if (/^\s*\{\s*"Publications"\s*:/u.test(beginning)) return { file, layout: frGelsPublication }
    if (/^\s*\{/u.test(beginning) && beginning.includes('"IdRegistre"')) return { file, layout: frGelsIndex }
  }
  return null
}
