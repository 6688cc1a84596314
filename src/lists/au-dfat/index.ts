import type { Adapter } from '../adapter.ts'
import { AU_DFAT_LAYOUTS, recogniseAuDfat } from './layouts.ts'
import { readAuDfat } from './read.ts'
import { auDfatSource } from './source.ts'
import { auDfatBounds } from './suspect.ts'

/** Australia's Consolidated List (Department of Foreign Affairs and Trade). */
export const auDfat: Adapter = {
  list: 'au-dfat',
  source: auDfatSource,
  layouts: AU_DFAT_LAYOUTS,
  bounds: auDfatBounds,
  recognise: recogniseAuDfat,
  read: (files, layout, told) => readAuDfat(files, layout, told),
}
