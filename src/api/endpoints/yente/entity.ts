import { z } from '@hono/zod-openapi'
import { entryKeyOf } from '../../../formats/index.ts'
import { type EntryKey, InvalidValue } from '../../../record/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { Refusal } from '../../http/problem.ts'
import { entity } from '../../shapes/yente.ts'

/** yente's entity: a party by the FollowTheMoney id of any of its entries. */
export const entityEndpoint: Endpoint = endpoint({
  method: 'get',
  path: '/entities/{id}',
  tag: 'yente',
  summary: 'A party as one FollowTheMoney entity; the id of another of its entries gives the same.',
  params: z.strictObject({ id: z.string().max(500).openapi({ example: 'us-sdn.29220' }) }),
  // `nested` and others are ignored: what belongs to the entity stands in its properties.
  query: z.looseObject({}),
  answer: entity,
  problems: { 404: 'No list held has this entity.' },
  isOfRecord: true,
  run: async ({ params: { id }, at }, { record }) => {
    const key = keyOf(id)
    const found = key === null ? null : await record.use((state) => state.entity(key, at.slice(0, 10)))
    if (found === null) throw new Refusal(404, `entity "${id}": no list held has it`)
    return { value: found }
  },
})

function keyOf(id: string): EntryKey | null {
  try {
    return entryKeyOf(id)
  } catch (error) {
    if (error instanceof InvalidValue) return null
    throw error
  }
}
