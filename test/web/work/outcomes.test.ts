import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UpdateDetail } from '../../../src/desk/index.ts'
import { listOutcomes, notObtained, readings, tally, whyNot } from '../../../web/src/views/work/outcomes.ts'

const outcome = (list: string, state: UpdateDetail['state'], url?: string): UpdateDetail => ({
  list,
  edition: null,
  layout: null,
  entries: 0,
  added: 0,
  removed: 0,
  changed: 0,
  state,
  reason: state === 'loaded' ? null : 'a reason',
  names: 0,
  skipped: [],
  inForce: null,
  unread: {},
  missingFiles: [],
  folder: null,
  notObtained: url === undefined ? null : { url, why: `getaddrinfo ENOTFOUND ${URL.parse(url)?.host ?? ''}` },
})

test('lists that one cause kept away are told together, whatever their hosts', () => {
  const outcomes = [
    outcome('un-sc', 'not-obtained', 'https://a.example/x.xml'),
    outcome('us-sdn', 'not-obtained', 'https://b.example/y.csv'),
    outcome('eu-fsf', 'not-obtained'),
    outcome('jp-mof', 'loaded'),
  ]
  assert.deepEqual(notObtained(outcomes), [
    { cause: 'getaddrinfo ENOTFOUND', lists: ['un-sc', 'us-sdn'] },
    { cause: 'a reason', lists: ['eu-fsf'] },
  ])
  assert.deepEqual(outcomes.map(whyNot), [
    'a.example: getaddrinfo ENOTFOUND',
    'b.example: getaddrinfo ENOTFOUND',
    'a reason',
    null,
  ])
})

test('what needs somebody is counted first, and what did not happen is not counted', () => {
  const outcomes = [outcome('a', 'loaded'), outcome('b', 'held'), outcome('c', 'loaded')]
  assert.deepEqual(tally(outcomes), [
    ['held', 1],
    ['loaded', 2],
  ])
})

test('outcomes of lists and of documents are told apart', () => {
  const list = outcome('un-sc', 'loaded')
  const reading = { state: 'read', file: 'a.txt', report: 'sha256:ab', isEmpty: false } as const
  assert.deepEqual(listOutcomes({ outcomes: [list, reading] }), [list])
  assert.deepEqual(readings({ outcomes: [list, reading] }), [reading])
})
