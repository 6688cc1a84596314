import type { Layout, LayoutField } from '../../record/index.ts'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { xmlRootName } from '../reading/xml-root.ts'

/** The root element of sema-lmes.xml. */
export const ROOT = 'data-set'

const ALWAYS: readonly LayoutField[] = ['names', 'dates', 'programmes']
const FROM_ALIASES: readonly LayoutField[] = ['aliases', 'weakAliases', 'originalScript']

/** sema-lmes.xml as it was in 2020: Entity, DateOfBirth, Title; no listing dates, no IMO numbers. */
const caSema2020: Layout = { id: '2020', carries: [...ALWAYS, ...FROM_ALIASES] }

/** sema-lmes.xml as the publisher serves it since: EntityOrShip, DateOfBirthOrShipBuildDate, DateOfListing, ShipIMONumber. */
const caSema2025: Layout = {
  id: '2025',
  carries: [...ALWAYS, ...FROM_ALIASES, 'listedOn', 'identifiers'],
}

/** The layout of 2025 republished without Aliases, TitleOrShip and ShipIMONumber: what they would say is unknown. */
const caSemaBare: Layout = { id: '2025-bare', carries: [...ALWAYS, 'listedOn'] }

/** The layouts of this list. */
export const CA_SEMA_LAYOUTS: readonly Layout[] = [caSema2020, caSema2025, caSemaBare]

/** The elements that only the layout of 2020 has. */
const OF_2020 = ['Entity', 'DateOfBirth', 'Title']
/** Fewer records than this cannot show that an element is missing from the whole layout. */
const FEWEST_FOR_BARE = 500

/**
 * The layout of these files by the elements in their records: the first one that is of one layout only tells; an edition of
 * at least 500 records is bare if it has been looked through and has no alias, title or IMO number at all.
 */
export async function recogniseCaSema(files: readonly SourceFile[]): Promise<Layout | null> {
  const file = await listFile(files)
  if (file === null) return null
  let records = 0
  let hasAliases = false
  try {
    for await (const { children } of xmlRecords(file, { root: ROOT, records: ['record'] })) {
      const names = new Set(children.map(({ name }) => name))
      if (!names.has('Country')) return null
      if (OF_2020.some((name) => names.has(name))) return caSema2020
      // Aliases are in both layouts, the others in that of 2025 only.
      hasAliases ||= names.has('Aliases')
      if (names.has('TitleOrShip') || names.has('ShipIMONumber')) return caSema2025
      if (hasAliases && names.has('DateOfListing')) return caSema2025
      records++
    }
  } catch (error) {
    // A damaged file is refused by the reader, with its place.
    if (error instanceof UnreadableList) return records === 0 ? null : caSema2025
    throw error
  }
  if (records === 0) return null
  if (hasAliases) return caSema2020
  return records >= FEWEST_FOR_BARE ? caSemaBare : caSema2025
}

/** The file that has the list in it. */
export async function listFile(files: readonly SourceFile[]): Promise<SourceFile | null> {
  for (const file of files) if ((await xmlRootName(file)) === ROOT) return file
  return null
}
