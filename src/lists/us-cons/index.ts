import type { Adapter } from '../adapter.ts'
import { ofacAdapter } from '../ofac/index.ts'
import { usConsMeasures } from './measures.ts'
import { usConsFiles, usConsSource } from './source.ts'
import { usConsBounds } from './suspect.ts'

/**
 * The lists of the US Treasury besides the SDN list, in one: sectoral sanctions, foreign sanctions evaders, the Palestinian
 * Legislative Council, correspondent accounts, menu-based sanctions, Chinese military-industrial companies.
 * Nobody's property is blocked for being on it.
 */
export const usCons: Adapter = ofacAdapter({
  list: 'us-cons',
  source: usConsSource,
  files: usConsFiles,
  bounds: usConsBounds,
  measuresOf: usConsMeasures,
  isPart: (name) => name !== 'SDN List',
})
