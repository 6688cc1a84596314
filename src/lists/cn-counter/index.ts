import type { Adapter } from '../adapter.ts'
import { cnCounterTable, readCnCounter, recogniseCnCounter } from './read.ts'
import { cnCounterSource } from './source.ts'
import { cnCounterBounds } from './suspect.ts'

/** China's countermeasures, Unreliable Entity List and export control list, from a table of this project. */
export const cnCounter: Adapter = {
  list: 'cn-counter',
  source: cnCounterSource,
  layouts: [cnCounterTable],
  bounds: cnCounterBounds,
  recognise: recogniseCnCounter,
  read: (files, _layout, told) => readCnCounter(files, told),
}
