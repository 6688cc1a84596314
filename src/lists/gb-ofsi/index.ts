import type { Adapter } from '../adapter.ts'
import { ofsiCsv, ofsiCsvBefore2021, recogniseOfsi } from './layouts.ts'
import { readOfsi } from './read.ts'
import { ofsiSource } from './source.ts'
import { ofsiBounds } from './suspect.ts'

/** The consolidated list of asset freeze targets of the UK Treasury (OFSI), closed on 2026-01-28: history. */
export const gbOfsi: Adapter = {
  list: 'gb-ofsi',
  source: ofsiSource,
  layouts: [ofsiCsv, ofsiCsvBefore2021],
  bounds: ofsiBounds,
  recognise: recogniseOfsi,
  read: (files, _layout, told) => readOfsi(files, told),
}
