import type { Adapter } from '../adapter.ts'
import { readUflpa, recogniseUflpa, UFLPA_LAYOUTS } from './read.ts'
import { usUflpaSource } from './source.ts'
import { usUflpaBounds } from './suspect.ts'

/** The Entity List under the US Uyghur Forced Labor Prevention Act. */
export const usUflpa: Adapter = {
  list: 'us-uflpa',
  source: usUflpaSource,
  layouts: UFLPA_LAYOUTS,
  bounds: usUflpaBounds,
  recognise: recogniseUflpa,
  read: (files, _layout, told) => readUflpa(files, told),
}
