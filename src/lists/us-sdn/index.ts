import type { Adapter } from '../adapter.ts'
import { ofacAdapter } from '../ofac/index.ts'
import { usSdnFiles, usSdnSource } from './source.ts'
import { usSdnBounds } from './suspect.ts'

/**
 * The Specially Designated Nationals and Blocked Persons List of the US Treasury. Whoever is on it, property is blocked
 * (31 CFR chapter V); what else a programme imposes the files do not say.
 */
export const usSdn: Adapter = ofacAdapter({
  list: 'us-sdn',
  source: usSdnSource,
  files: usSdnFiles,
  bounds: usSdnBounds,
  measuresOf: () => ['asset-freeze'],
  isPart: (name) => name === 'SDN List',
})
