import type { Adapter } from '../adapter.ts'
import { CH_SECO_LAYOUTS, recogniseChSeco } from './layouts.ts'
import { readChSeco } from './read.ts'
import { chSecoSource } from './source.ts'
import { chSecoBounds } from './suspect.ts'

/** Switzerland's list of sanctioned persons, bodies and objects (State Secretariat for Economic Affairs). */
export const chSeco: Adapter = {
  list: 'ch-seco',
  source: chSecoSource,
  layouts: CH_SECO_LAYOUTS,
  bounds: chSecoBounds,
  recognise: recogniseChSeco,
  read: (files, layout, told) => readChSeco(files, layout, told),
}
