import type { Adapter } from '../adapter.ts'
import { FR_GELS_LAYOUTS, recogniseFrGels } from './layouts.ts'
import { readFrGels } from './read.ts'
import { frGelsSource } from './source.ts'
import { frGelsBounds } from './suspect.ts'

/** France's national register of asset freezes (Direction générale du Trésor). */
export const frGels: Adapter = {
  list: 'fr-gels',
  source: frGelsSource,
  layouts: FR_GELS_LAYOUTS,
  bounds: frGelsBounds,
  recognise: recogniseFrGels,
  read: (files, layout, told) => readFrGels(files, layout, told),
}
