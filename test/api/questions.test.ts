import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../../src/api/http/problem.ts'
import { RateLimit } from '../../src/api/http/rate-limit.ts'
import { takesGzip } from '../../src/api/http/respond.ts'
import { QuestionThread } from '../../src/api/questions/ask.ts'
import { Remembered } from '../../src/api/questions/remembered.ts'
import { homeWithLists } from './support.ts'

test('a question that takes too long is given up, and the others are answered', async (t) => {
  const { home } = await homeWithLists(t)
  const hasty = new QuestionThread(home, 1)
  t.after(() => hasty.close())
  await assert.rejects(
    hasty.ask('compareChoices', undefined),
    (error) => error instanceof Refusal && error.status === 503 && /given up/.test(error.message),
  )
  const patient = new QuestionThread(home)
  const asked = Promise.all([
    patient.ask('compareChoices', undefined),
    patient.ask('editions', { list: 'un-sc' }),
    patient.ask('editions', { list: 'zz-none' }, 404).catch((error: unknown) => error),
  ])
  const [choices, editions, refused] = await asked
  assert.match(choices.json, /Taliban/)
  assert.match('json' in editions ? editions.json : '', /2031-01-03/)
  assert.ok(refused instanceof Refusal && refused.status === 404)
  const last = patient.ask('compareChoices', undefined)
  const stopped = assert.rejects(last, /stopping/)
  await patient.close()
  await stopped
})

test('what is remembered is forgotten with the record, the oldest first, and when it failed', async () => {
  const remembered = new Remembered(2)
  let made = 0
  const make = async (): Promise<number> => {
    made += 1
    return made
  }
  remembered.asOf('1')
  assert.deepEqual([await remembered.of('a', make), await remembered.of('a', make)], [1, 1])
  remembered.asOf('1')
  await remembered.of('b', make)
  await remembered.of('c', make)
  assert.equal(await remembered.of('a', make), 4)
  remembered.asOf('2')
  assert.equal(await remembered.of('a', make), 5)
  await assert.rejects(
    remembered.of('bad', () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(await remembered.of('bad', make), 6)
})

test('tokens come back with time, to each address its own', () => {
  const limit = new RateLimit({ perSecond: 2, burst: 3 })
  const taken = (address: string, now: number): boolean => {
    try {
      limit.take(address, now)
      return true
    } catch (error) {
      assert.ok(error instanceof Refusal && error.status === 429)
      return false
    }
  }
  assert.deepEqual(
    [0, 0, 0, 0].map((now) => taken('a', now)),
    [true, true, true, false],
  )
  assert.equal(taken('b', 0), true)
  assert.deepEqual(
    [400, 600, 700].map((now) => taken('a', now)),
    [false, true, false],
  )
  assert.deepEqual(
    [9000, 9000, 9000, 9000].map((now) => taken('a', now)),
    [true, true, true, false],
  )
})

test('gzip is sent to who takes it', () => {
  for (const [accept, takes] of [
    [undefined, false],
    ['', false],
    ['br', false],
    ['gzip', true],
    ['br, gzip;q=0.5', true],
    ['gzip;q=0', false],
    ['*', true],
    ['identity', false],
  ] as const)
    assert.equal(takesGzip(accept), takes, String(accept))
})
