import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Catalog, MatchAnswer, ScoredEntity } from '../../src/api/shapes/yente.ts'
import { assertGolden, shapeOf } from '../support/golden.ts'
import { ask, asked, homeWithLists, served } from './support.ts'

// Requests as clients of yente send them, written for the purpose.

const RECORDED = {
  queries: {
    'customer-1': {
      schema: 'Person',
      properties: {
        name: ['Quirin Abelmoore', 'Abelmoore Q'],
        birthDate: ['1962-08-10'],
        nationality: ['aq'],
        passportNumber: ['A1234567'],
        notes: ['a remark that nobody matches by'],
      },
    },
    'customer-2': {
      id: 'c2',
      schema: 'LegalEntity',
      properties: { name: 'Velquara Shipping and Engineering' },
    },
    'customer-3': { schema: 'Person', properties: { firstName: ['Fenja'], lastName: ['Xaver'] } },
    'customer-4': { schema: 'Person', properties: { name: ['Nobody Atall Hereabouts'] } },
  },
  weights: {},
  config: {},
}

test('yente’s clients get what they expect', async (t) => {
  const { home } = await homeWithLists(t)
  const serving = await served(t, home)

  await t.test('a batch', async () => {
    const at = '/match/default?algorithm=logic-v2&fuzzy=false&limit=2&threshold=0.6&topics=sanction'
    const { responses, limit } = await asked<MatchAnswer>(serving, at, { body: RECORDED })
    assert.equal(limit, 2)
    assert.deepEqual(Object.keys(responses), Object.keys(RECORDED.queries))
    const best = (id: string): ScoredEntity | undefined => responses[id]?.results[0]
    assert.equal(best('customer-1')?.id, 'un-sc.YYi.A')
    assert.equal(best('customer-1')?.match, true)
    assert.deepEqual(best('customer-1')?.datasets, ['un-sc'])
    assert.deepEqual([best('customer-1')?.first_seen, best('customer-1')?.target], ['2031-01-01', true])
    assert.match(best('customer-2')?.caption ?? '', /Velquara/)
    assert.equal(best('customer-3')?.id, 'un-sc.YYi.F')
    assert.deepEqual(responses['customer-4']?.results, [])
    assert.deepEqual(responses['customer-4']?.total, { value: 0, relation: 'eq' })
    assertGolden('yente-match', shapeOf({ 'customer-1': responses['customer-1'] }))
  })

  await t.test('one bad query fails alone', async () => {
    const { responses } = await asked<MatchAnswer>(serving, '/match/default', {
      body: {
        queries: {
          boat: { schema: 'Boat', properties: { name: ['x'] } },
          shapeless: { schema: 'Person', properties: { name: [{ first: 'x' }] } },
          text: 'Fenja Xaver',
          fine: { schema: 'Person', properties: { name: ['Fenja Xaver'] } },
          nameless: { schema: 'Person', properties: {} },
        },
      },
    })
    assert.deepEqual(
      Object.values(responses).map(({ status, results }) => [status, results.length]),
      [
        [400, 0],
        [400, 0],
        [400, 0],
        [200, 1],
        [200, 0],
      ],
    )
    assert.match(responses['boat']?.detail ?? '', /"Boat"/)
  })

  await t.test('datasets, limits, bounds', async () => {
    const query = { queries: { q: { schema: 'Person', properties: { name: ['Fenja Xaver'] } } } }
    const of = async (path: string): Promise<number> =>
      (await asked<MatchAnswer>(serving, path, { body: query })).responses['q']?.results.length ?? -1
    assert.equal(await of('/match/un-sc'), 1)
    assert.equal(await of('/match/xx-invented'), 0)
    assert.equal(await of('/match/default?cutoff=1'), 0)
    assert.equal((await ask(serving, '/match/everything', { body: query })).status, 404)
    assert.equal((await ask(serving, '/match/default?limit=0', { body: query })).status, 400)
    assert.equal((await ask(serving, '/match/default?threshold=2', { body: query })).status, 400)
    assert.equal((await ask(serving, '/match/default', { body: { queries: {} } })).status, 400)
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, query.queries.q]))
    assert.equal((await ask(serving, '/match/default', { body: { queries: many } })).status, 400)
  })

  await t.test('of several names the best counts', async () => {
    const score = async (name: readonly string[]): Promise<number> => {
      const body = { queries: { q: { schema: 'Person', properties: { name } } } }
      return (
        (await asked<MatchAnswer>(serving, '/match/default', { body })).responses['q']?.results[0]?.score ?? 0
      )
    }
    const [weak, strong] = [await score(['Fenya Xaver']), await score(['Fenja Xaver'])]
    assert.ok(weak < strong)
    assert.equal(await score(['Fenya Xaver', 'Fenja Xaver']), strong)
  })

  await t.test('entities, catalogue, algorithms, health', async () => {
    const entity = await asked<ScoredEntity>(serving, '/entities/un-sc.YYi.A?nested=true')
    assert.deepEqual(entity.properties['name'], ['Quirin Abelmoore'])
    assertGolden('yente-entity', shapeOf(entity))
    assert.equal((await ask(serving, '/entities/Q7747')).status, 404)
    assert.equal((await ask(serving, '/entities/un-sc.none')).status, 404)
    const { datasets, current } = await asked<Catalog>(serving, '/catalog')
    assert.deepEqual(current.slice(0, 1), ['default'])
    assert.ok(datasets.some(({ name, entity_count: count }) => name === 'un-sc' && count === 604))
    assertGolden('yente-catalog', shapeOf(datasets[1]))
    const { best } = await asked<{ best: string }>(serving, '/algorithms')
    assert.equal(best, 'onrecord')
    for (const path of ['/healthz', '/readyz']) assert.deepEqual(await asked(serving, path), { status: 'ok' })
  })
})
