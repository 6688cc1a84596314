import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listingPeriods } from '../../src/desk/listing-periods.ts'
import { type HeldEdition, ListHistory } from '../../src/store/index.ts'

/** A list of the editions of these days; each names the entries that it has. */
function history(editions: Readonly<Record<string, string>>): ListHistory {
  const ids = new Map<number, string>()
  const rows = Object.values(editions).map((names) =>
    Uint32Array.from(
      Array.from(names, (id) => {
        ids.set(id.charCodeAt(0), id)
        return id.charCodeAt(0)
      }),
    ),
  )
  const held = Object.keys(editions).map(
    (date, number) => ({ number, date, seenUntil: date, list: 'un-sc', state: 'loaded' }) as HeldEdition,
  )
  return new ListHistory(held, rows, ids)
}

/** x is on the list, is gone for two editions, and comes back. */
const AGAIN = history({
  '2023-10-17': 'xo',
  '2023-10-19': 'o',
  '2025-06-14': 'on',
  '2025-06-16': 'on',
  '2026-04-02': 'xon',
})

const statusOn = (id: string, since: string | null, day: string, of = AGAIN): string =>
  listingPeriods(of, id, since, day).status

test('a party that is listed again has two periods, although the list gives it its old date', () => {
  const { periods, note } = listingPeriods(AGAIN, 'x', '2006-12-23', '2026-04-02')
  assert.deepEqual(periods, [
    ['2006-12-23', '2023-10-19'],
    ['2026-04-02', null],
  ])
  assert.match(note ?? '', /Listed again: not in the editions from 2023-10-19 to 2025-06-16/)
})

const STATUS: readonly (readonly [day: string, status: string, why: string])[] = [
  ['2006-12-22', 'not-yet-listed', 'before its date'],
  ['2010-01-01', 'active', 'before the oldest edition, after its date'],
  ['2023-10-17', 'active', 'in the edition of the day'],
  ['2023-10-18', 'active', 'the next edition is of the day after: that of the day before was in force'],
  ['2023-10-19', 'delisted', 'not in the edition of the day'],
  ['2024-06-01', 'delisted', 'neither in the edition before nor in the one after'],
  ['2025-12-01', 'unknown', 'came back between two editions far apart'],
  ['2026-04-02', 'active', 'in the edition of the day'],
  ['2026-11-22', 'active', 'in the newest edition'],
]
for (const [day, status, why] of STATUS)
  test(`listed, lifted and listed again: ${status} on ${day}: ${why}`, () => {
    assert.equal(statusOn('x', '2006-12-23', day), status)
  })

test('the same old date without an edition that had it before: listed again, or under another id', () => {
  const later = history({ '2023-10-19': 'o', '2025-06-14': 'o', '2026-04-02': 'xo' })
  const { periods, note } = listingPeriods(later, 'x', '2006-12-23', '2026-04-02')
  assert.deepEqual(periods, [
    ['2006-12-23', '2023-10-19'],
    ['2026-04-02', null],
  ])
  assert.match(note ?? '', /listed again by 2026-04-02, or stood under another id/)
  assert.equal(statusOn('x', '2006-12-23', '2024-06-01', later), 'delisted')
  assert.equal(statusOn('x', '2006-12-23', '2026-01-01', later), 'unknown')
})

test('a new listing begins on its own date, also where the edition came some days later', () => {
  const later = history({ '2026-01-01': 'o', '2026-01-20': 'xo' })
  for (const since of ['2026-01-05', '2025-12-20']) {
    const { periods, status } = listingPeriods(later, 'x', since, '2026-01-10')
    assert.deepEqual([periods, status], [[[since, null]], 'active'])
  }
  assert.equal(statusOn('x', '2026-01-15', '2026-01-10', later), 'not-yet-listed')
})

test('without a date the editions bound the listing, and between them it is not known', () => {
  const { periods, seen } = listingPeriods(AGAIN, 'n', null, '2025-06-15')
  assert.deepEqual(periods, [['2025-06-14', null]])
  assert.deepEqual([seen.without?.date, seen.since.date], ['2023-10-19', '2025-06-14'])
  assert.equal(statusOn('n', null, '2024-06-01'), 'unknown')
  assert.equal(statusOn('n', null, '2023-10-18'), 'not-yet-listed')
  assert.equal(statusOn('o', null, '2020-01-01'), 'unknown')
  assert.deepEqual(listingPeriods(AGAIN, 'o', null, '2026-01-01').periods, [[null, null]])
})

test('lifted between two editions far apart: not known in between, and lifted after', () => {
  const lifted = history({ '2020-01-01': 'xo', '2022-01-01': 'o' })
  assert.equal(statusOn('x', '2015-01-01', '2021-01-01', lifted), 'unknown')
  const { periods, note, status } = listingPeriods(lifted, 'x', '2015-01-01', '2026-01-01')
  assert.deepEqual([periods, status], [[['2015-01-01', '2022-01-01']], 'delisted'])
  assert.match(note ?? '', /In the edition of 2020-01-01, not in that of 2022-01-01/)
})

test('an edition that was seen to be in force for long answers for all of that time', () => {
  const { editions } = history({ '2020-01-01': 'xo', '2022-01-01': 'o' })
  const [first, second] = editions
  assert.ok(first && second)
  const seen = new ListHistory(
    [{ ...first, seenUntil: '2021-06-01' }, second],
    [Uint32Array.of(1), Uint32Array.of()],
    new Map([[1, 'x']]),
  )
  assert.equal(statusOn('x', '2015-01-01', '2021-01-01', seen), 'active')
  assert.equal(statusOn('x', '2015-01-01', '2021-09-01', seen), 'unknown')
})
