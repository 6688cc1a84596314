import type { Adapter } from '../adapter.ts'
import { readAdvanced } from './advanced/read.ts'
import { readClassic } from './classic/read.ts'
import { readCsv } from './csv/read.ts'
import { readEnhanced } from './enhanced/read.ts'
import { ADVANCED, CLASSIC, ENHANCED, ofacLayouts, recogniseOfac } from './layouts.ts'
import type { OfacList } from './ofac-list.ts'

/** The adapter of a list that OFAC serves in its four layouts: the SDN list, and the consolidated list of the others. */
export function ofacAdapter(given: OfacList): Adapter {
  return {
    list: given.list,
    source: given.source,
    layouts: ofacLayouts,
    bounds: given.bounds,
    recognise: (files) => recogniseOfac(files, given.files),
    read: (files, layout, told) => {
      switch (layout.id) {
        case ENHANCED.id:
          return readEnhanced(given, files, told)
        case ADVANCED.id:
          return readAdvanced(given, files, told)
        case CLASSIC.id:
          return readClassic(given, files, told)
        default:
          return readCsv(given, files, told)
      }
    },
  }
}
