import type { Endpoint } from '../../http/endpoint.ts'
import { catalogEndpoints } from './catalog.ts'
import { entityEndpoint } from './entity.ts'
import { matchEndpoint } from './match.ts'

/** What clients of yente ask for. */
export const yenteEndpoints: readonly Endpoint[] = [matchEndpoint, entityEndpoint, ...catalogEndpoints]
