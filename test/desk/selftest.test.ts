import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import {
  OpenRecord,
  type Selftest,
  type SelftestRequest,
  selftest,
  UnusableInput,
  updateOwnList,
} from '../../src/desk/index.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/screen/index.ts'
import { temporaryFolder } from '../support/folders.ts'
import { inventedListFile } from '../support/invented-list.ts'

const AT = '2031-02-03T00:00:00Z'

/** Tests the invented list under a policy that differs from the default in these choices. */
async function tester(
  t: TestContext,
): Promise<(choices?: Partial<Policy>, more?: Partial<SelftestRequest>) => Promise<Selftest>> {
  const home = temporaryFolder(t)
  await updateOwnList({
    home,
    file: inventedListFile(temporaryFolder(t)),
    at: AT,
    name: 'invented',
    edition: '2031-01-01',
  })
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  return (choices = {}, more = {}) =>
    selftest(record, { policy: { ...DEFAULT_POLICY, ...choices }, seed: '1', perClass: 8, ...more })
}

test('the curve of one run is what runs at each of its lines give', async (t) => {
  const run = await tester(t)
  for (const weakAliasesAlert of [false, true]) {
    const { curve } = await run({ weakAliasesAlert })
    assert.deepEqual(
      curve.map(({ line }) => line),
      Array.from({ length: 19 }, (_, at) => Math.round(500 + 25 * at) / 1000),
    )
    for (const { line, ...shares } of curve.filter((_, at) => at % 6 === 1)) {
      const alert = Math.round(line * 10_000)
      const { groups } = await run({ weakAliasesAlert, alert, floor: Math.min(alert, 5500) })
      const share = (id: string): number | null => groups.find(({ group }) => group === id)?.share ?? null
      assert.deepEqual(shares, {
        exact: share('exact'),
        latin: share('latin'),
        crossScript: share('cross-script'),
        nearMiss: share('near-miss'),
        ordinary: share('ordinary'),
      })
    }
  }
})

test('a weak alias alerts at no line, unless the policy lets it', async (t) => {
  const run = await tester(t)
  const ordinary = join(temporaryFolder(t), 'customers.txt')
  writeFileSync(ordinary, 'Abu Yorm\n')
  const atLowest = async (weakAliasesAlert: boolean): Promise<number | null | undefined> =>
    (await run({ weakAliasesAlert }, { ordinary })).curve[0]?.ordinary
  assert.equal(await atLowest(false), 0)
  assert.equal(await atLowest(true), 1)
})

test('a higher line finds no more and alerts no more', async (t) => {
  const { curve } = await (await tester(t))()
  for (const key of ['exact', 'latin', 'crossScript', 'nearMiss', 'ordinary'] as const) {
    const shares = curve.map((point) => point[key] ?? Number.NaN)
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => b - a),
      key,
    )
  }
})

test('counts, shares, intervals and failures agree', async (t) => {
  const { groups, classes, lists, failures } = await (await tester(t))()
  for (const { asked, met, share, interval } of [...groups, ...classes, ...lists]) {
    if (asked === 0) {
      assert.deepEqual([met, share, interval], [0, null, null])
      continue
    }
    assert.equal(share, Math.round((10_000 * met) / asked) / 10_000)
    assert.ok((interval?.[0] ?? 2) <= share && share <= (interval?.[1] ?? -1))
  }
  for (const each of classes) {
    const failed = failures.filter((failure) => failure.class === each.class)
    assert.equal(failed.length, each.group === 'negative' ? each.met : each.asked - each.met, each.class)
    for (const { best, reachedBy, of, from, group } of failed) {
      assert.equal(best === null, reachedBy === null)
      if (group !== 'negative') assert.ok((best ?? 0) < DEFAULT_POLICY.alert / 10_000)
      else assert.ok((best ?? 0) >= DEFAULT_POLICY.alert / 10_000)
      assert.equal(of === '', group === 'negative')
      if (group !== 'negative') assert.equal(from.length, 1)
    }
  }
})

test('the policy’s types and lists say who is asked about', async (t) => {
  const run = await tester(t)
  const persons = await run({ types: ['person'] })
  assert.ok(!persons.classes.some((each) => each.class.startsWith('legal-form')))
  assert.ok(persons.tested.entries < (await run()).tested.entries)
  const { tested, coverage } = await run({ lists: ['xx-invented', 'un-sc'] })
  assert.deepEqual(tested.lists, ['xx-invented'])
  assert.deepEqual(
    coverage.map(({ list, state }) => [list, state]),
    [
      ['un-sc', 'missing'],
      ['xx-invented', 'loaded'],
    ],
  )
  await assert.rejects(run({ types: ['aircraft'] }), UnusableInput)
  await assert.rejects(run({ lists: ['un-sc'] }), /no listed name in force .* policy "default"/)
  await assert.rejects(run({ lists: ['un-sc'] }, { lists: ['xx-invented'] }), /not in the policy/)
  await assert.rejects(run({ lists: ['xx-none'] }), /policy "default": list "xx-none" is not known/)
})
