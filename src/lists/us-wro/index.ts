import type { Adapter } from '../adapter.ts'
import { readWro, recogniseWro, WRO_LAYOUTS } from './read.ts'
import { usWroSource } from './source.ts'
import { usWroBounds } from './suspect.ts'

/** Withhold release orders and findings of US Customs and Border Protection. */
export const usWro: Adapter = {
  list: 'us-wro',
  source: usWroSource,
  layouts: WRO_LAYOUTS,
  bounds: usWroBounds,
  recognise: recogniseWro,
  read: (files, _layout, told) => readWro(files, told),
}
