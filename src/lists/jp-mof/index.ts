import type { Adapter } from '../adapter.ts'
import { jpMofWorkbook, recogniseJpMof } from './layouts.ts'
import { readJpMof } from './read.ts'
import { jpMofSource } from './source.ts'
import { jpMofBounds } from './suspect.ts'

/** Japan's list of those whose assets are frozen under the Foreign Exchange and Foreign Trade Act (Ministry of Finance). */
export const jpMof: Adapter = {
  list: 'jp-mof',
  source: jpMofSource,
  layouts: [jpMofWorkbook],
  bounds: jpMofBounds,
  recognise: recogniseJpMof,
  read: (files, _layout, told) => readJpMof(files, told),
}
