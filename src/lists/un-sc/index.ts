import type { Adapter } from '../adapter.ts'
import { readUnSc, recogniseUnSc, unScXml } from './read.ts'
import { unScSource } from './source.ts'
import { unScBounds } from './suspect.ts'

/** The Consolidated List of the UN Security Council. */
export const unSc: Adapter = {
  list: 'un-sc',
  source: unScSource,
  layouts: [unScXml],
  bounds: unScBounds,
  recognise: recogniseUnSc,
  read: (files, _layout, told) => readUnSc(files, told),
}
