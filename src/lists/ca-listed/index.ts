import type { Adapter } from '../adapter.ts'
import { caListedAtom, readCaListed, recogniseCaListed } from './read.ts'
import { caListedSource } from './source.ts'
import { caListedBounds } from './suspect.ts'

/** The terrorist entities that Canada lists under its Criminal Code. */
export const caListed: Adapter = {
  list: 'ca-listed',
  source: caListedSource,
  layouts: [caListedAtom],
  bounds: caListedBounds,
  recognise: recogniseCaListed,
  read: (files, _layout, told) => readCaListed(files, told),
}
