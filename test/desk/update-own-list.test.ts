import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import {
  exportRecord,
  lists,
  OpenRecord,
  reread,
  ScreeningDesk,
  UnusableInput,
  type UpdateDetail,
  updateOwnList,
} from '../../src/desk/index.ts'
import { temporaryFolder } from '../support/folders.ts'

const AT = '2031-02-03T00:00:00Z'

function suppliers(...names: readonly string[]): string {
  return names
    .map((name, at) =>
      JSON.stringify({ id: `s-${at}`, schema: 'Company', properties: { name: [name], country: ['cn'] } }),
    )
    .join('\n')
}

interface Scene {
  readonly home: string
  readonly file: string
  /** Writes the file, last changed on that day, and takes it. */
  readonly take: (
    text: string,
    day: string,
    more?: { name?: string; edition?: string },
  ) => Promise<UpdateDetail>
}

function scene(t: TestContext): Scene {
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  const file = join(folder, 'My Suppliers.ftm.json')
  return {
    home,
    file,
    take: (text, day, more) => {
      writeFileSync(file, text)
      utimesSync(file, new Date(day), new Date(day))
      return updateOwnList({ home, file, at: AT, ...more })
    },
  }
}

test('somebody’s own list comes in as xx-NAME, is screened, listed and exported', async (t) => {
  const { home, take } = scene(t)
  const come = await take(suppliers('Zhonglan Harvester Works', 'Peach Garden Trading'), '2031-01-01')
  assert.deepEqual(
    [come.list, come.edition, come.state, come.entries, come.added],
    ['xx-my-suppliers', '2031-01-01', 'loaded', 2, 2],
  )
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const desk = await ScreeningDesk.open(record, null)
  const { hits } = await desk.screen({ name: 'ZHONGLAN HARVESTER WORKS', lists: ['xx-my-suppliers'], at: AT })
  assert.deepEqual(
    hits.map(({ party, alert }) => [party, alert]),
    [['xx-my-suppliers:s-0', true]],
  )
  const listed = (await lists(record, AT)).find(({ list }) => list === 'xx-my-suppliers')
  assert.deepEqual([listed?.edition, listed?.entries, listed?.state], ['2031-01-01', 2, 'loaded'])
  const parts = await Array.fromAsync(
    exportRecord(record, { format: 'ftm', lists: ['xx-my-suppliers'], asOf: null, at: AT }),
  )
  assert.match(parts.map((part) => JSON.stringify(part)).join(''), /Zhonglan Harvester Works/)
})

test('a later edition is told against the one before; what went back is in force again, also on the same day', async (t) => {
  const { take } = scene(t)
  const [a, b] = [suppliers('Works', 'Garden'), suppliers('Works', 'Orchard', 'Third')]
  await take(a, '2031-01-01')
  const next = await take(b, '2031-01-02')
  assert.deepEqual([next.state, next.added, next.removed, next.changed], ['loaded', 1, 0, 1])
  assert.equal((await take(b, '2031-01-02')).state, 'unchanged')
  const back = await take(a, '2031-01-02')
  assert.deepEqual([back.state, back.entries, back.removed, back.inForce], ['loaded', 2, 1, null])
  const older = await take(suppliers('Works'), '2031-01-05', { edition: '2030-01-01' })
  assert.deepEqual([older.state, older.inForce], ['loaded', '2031-01-02'])
})

test('a name may be given, with or without xx-, and in any script that has Latin letters', async (t) => {
  const { take } = scene(t)
  for (const [name, list] of [
    ['Parts', 'xx-parts'],
    ['xx-parts', 'xx-parts'],
    ['Zulieferer Köln', 'xx-zulieferer-ko-ln'],
  ] as const)
    assert.equal((await take(suppliers('Works'), '2031-01-01', { name })).list, list)
})

test('what cannot be taken is refused by name, and nothing of it stays', async (t) => {
  const { home, file, take } = scene(t)
  await take(suppliers('Works', 'Garden'), '2031-01-01')
  const kept = readdirSync(join(home, 'bytes'), { recursive: true }).length
  const cut = await take(`${suppliers('Works', 'Garden')}\n{"id": "s-3", "sch`, '2031-01-02')
  assert.deepEqual([cut.state, cut.inForce], ['unreadable', '2031-01-01'])
  assert.match(cut.reason ?? '', /^xx-my-suppliers 2031-01-02 My Suppliers\.ftm\.json line 3: /)
  assert.equal(
    readdirSync(join(home, 'bytes'), { recursive: true }).filter((each) => String(each).endsWith('.zst'))
      .length,
    1,
  )
  assert.ok(kept > 0)
  const folder = temporaryFolder(t)
  mkdirSync(join(folder, 'a-folder'))
  const request = { home, at: AT }
  await assert.rejects(
    updateOwnList({ ...request, file: join(folder, 'none.json') }),
    /none\.json: no such file/,
  )
  await assert.rejects(
    updateOwnList({ ...request, file: join(folder, 'a-folder') }),
    /a-folder: expected a file/,
  )
  for (const edition of ['soon', '2031-02-30'])
    await assert.rejects(
      updateOwnList({ ...request, file, edition }),
      new RegExp(`"${edition}": expected a day`),
    )
  await assert.rejects(updateOwnList({ ...request, file, name: '名' }), UnusableInput)
})

test('half of a list gone is held; the same file again says so again', async (t) => {
  const { take } = scene(t)
  const names = Array.from({ length: 40 }, (_, at) => `Supplier Number ${at}`)
  await take(suppliers(...names), '2031-01-01')
  for (const _ of [1, 2]) {
    const held = await take(suppliers(...names.slice(0, 12)), '2031-01-02')
    assert.deepEqual([held.state, held.inForce], ['held', '2031-01-01'])
    assert.match(held.reason ?? '', /28 of the 40 entries of 2031-01-01 are gone, 12 stay/)
  }
})

test('it is read again from its bytes, without its file', async (t) => {
  const { home, take } = scene(t)
  await take(suppliers('Works', 'Garden'), '2031-01-01')
  const again = await reread({ home, at: AT, lists: ['xx-my-suppliers'] })
  assert.deepEqual(
    again.map(({ list, state, entries }) => [list, state, entries]),
    [['xx-my-suppliers', 'loaded', 2]],
  )
  assert.ok(existsSync(join(home, 'onrecord.sqlite')))
})
