import type { Adapter } from '../adapter.ts'
import { recogniseUksl, ukslLayouts } from './layouts.ts'
import { readUksl } from './read.ts'
import { ukslSource } from './source.ts'
import { ukslBounds } from './suspect.ts'

/** The UK Sanctions List of the Foreign, Commonwealth and Development Office. */
export const gbUksl: Adapter = {
  list: 'gb-uksl',
  source: ukslSource,
  layouts: ukslLayouts,
  bounds: ukslBounds,
  recognise: recogniseUksl,
  read: (files, _layout, told) => readUksl(files, told),
}
