import type { Endpoint } from '../http/endpoint.ts'
import { claimEndpoints } from './claims.ts'
import { compareEndpoints } from './compare.ts'
import { healthEndpoints } from './health.ts'
import { jobEndpoints } from './jobs.ts'
import { listEndpoints } from './lists.ts'
import { partyEndpoints } from './parties.ts'
import { recordEndpoints } from './record.ts'
import { reportEndpoints } from './reports.ts'
import { screeningEndpoints } from './screening.ts'
import { yenteEndpoints } from './yente/index.ts'

/** All endpoints that answer in JSON, in the order in which they are told of. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...recordEndpoints,
  ...screeningEndpoints,
  ...partyEndpoints,
  ...listEndpoints,
  ...compareEndpoints,
  ...reportEndpoints,
  ...claimEndpoints,
  ...jobEndpoints,
  ...yenteEndpoints,
  ...healthEndpoints,
]
