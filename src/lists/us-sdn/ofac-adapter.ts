import type { Adapter } from '../adapter.ts'
import { ofacLayouts, recogniseOfac } from './layouts.ts'
import type { OfacList } from './ofac-list.ts'
import { readOfac } from './read.ts'

/** The adapter of a list that OFAC serves as delimited text: the SDN list, and the consolidated list of the others. */
export function ofacAdapter(given: OfacList): Adapter {
  return {
    list: given.list,
    source: given.source,
    layouts: ofacLayouts,
    bounds: given.bounds,
    recognise: (files) => recogniseOfac(files, given.files),
    read: (files, _layout, told) => readOfac(given, files, told),
  }
}
