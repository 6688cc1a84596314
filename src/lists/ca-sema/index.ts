import type { Adapter } from '../adapter.ts'
import { CA_SEMA_LAYOUTS, recogniseCaSema } from './layouts.ts'
import { readCaSema } from './read.ts'
import { renamedInCaSema } from './renamed.ts'
import { caSemaSource } from './source.ts'
import { caSemaBounds } from './suspect.ts'

/** Canada's consolidated list under the Special Economic Measures Act and the Magnitsky law (JVCFOA). */
export const caSema: Adapter = {
  list: 'ca-sema',
  source: caSemaSource,
  layouts: CA_SEMA_LAYOUTS,
  bounds: caSemaBounds,
  recognise: recogniseCaSema,
  read: (files, _layout, told) => readCaSema(files, told),
  renamed: renamedInCaSema,
}
