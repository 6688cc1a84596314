import type { SourceFile } from '../adapter.ts'
import { beginningOf } from './beginning.ts'

/**
 * Of the files of an edition the one to read, with its layout: that of the first of these layouts which any of them has;
 * `null` where none has one.
 */
export async function fileOfLayout<Layout>(
  files: readonly SourceFile[],
  layouts: readonly Layout[],
  layoutOf: (beginning: string) => Layout | null,
): Promise<{ readonly file: SourceFile; readonly layout: Layout } | null> {
  const found = await Promise.all(
    files.map(async (file) => ({ file, layout: layoutOf(await beginningOf(file)) })),
  )
  for (const layout of layouts) {
    const fits = found.find((each) => each.layout === layout)
    if (fits !== undefined) return { file: fits.file, layout }
  }
  return null
}
