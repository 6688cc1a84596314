import { OpenAPIHono, z } from '@hono/zod-openapi'
import { packageVersion } from '../../desk/index.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { batchQuery } from '../shapes/screening.ts'
import { entityExample } from '../shapes/yente.ts'

/** The OpenAPI 3.1 document, as far as the pages made of it read it. */
export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/** The document of all endpoints, made of the shapes that requests and answers are checked by. */
export function openApiDocument(endpoints: readonly Endpoint[]): OpenApiDocument {
  const app = new OpenAPIHono()
  const { openAPIRegistry: registry } = app
  // Those that are checked one by one stand in no request as such.
  registry.register('BatchQuery', batchQuery)
  registry.register('EntityExample', entityExample)
  for (const { route } of endpoints) registry.registerPath(route)
  registry.registerPath({
    method: 'get',
    path: '/api/events',
    tags: ['Jobs'],
    summary:
      'Server-sent events: `record` at once and whenever what is answered from changes, `job` whenever a job changes.',
    responses: {
      200: { description: 'A stream.', content: { 'text/event-stream': { schema: z.string() } } },
    },
  })
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version: packageVersion(),
      description:
        'Who is listed, by whom, since when, on what stated grounds, and what is said of them. It reports what was listed ' +
        'and what was said; finding nothing clears nobody.',
      license: { name: 'MIT' },
    },
  })
}
