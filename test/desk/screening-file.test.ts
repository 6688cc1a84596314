import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { type FileAnswer, OpenRecord, ScreeningDesk, screenFile, update } from '../../src/desk/index.ts'
import { RowThread } from '../../src/desk/screening-file/row-thread.ts'
import { screenRows } from '../../src/desk/screening-file/screen-row.ts'
import { repositoryPath, temporaryFolder } from '../support/folders.ts'

const AT = '2026-11-22T00:00:00Z'

const TERMS = { columns: new Map([['name', 'name']]), lists: undefined, at: AT }

async function deskOver(t: TestContext): Promise<ScreeningDesk> {
  const home = temporaryFolder(t)
  await update({ home, from: repositoryPath('data/lists'), lists: ['cn-counter'], at: AT })
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  return ScreeningDesk.open(record, null)
}

async function answersOf(answers: AsyncIterable<FileAnswer>): Promise<readonly FileAnswer[]> {
  return Array.fromAsync(answers)
}

async function isReady(thread: RowThread): Promise<boolean> {
  for (let waited = 0; !thread.isReady && waited < 100; waited += 1) await wait(100)
  return thread.isReady
}

test('a thread answers rows as the desk does, and one that goes by other editions is never ready', async (t) => {
  const desk = await deskOver(t)
  const rows = ['Skydio', 'Marco Rubio', '…', 'Nobody Atall'].map((name, at) => ({
    row: at + 1,
    line: at + 2,
    cells: new Map([['name', name]]),
    fault: null,
  }))
  const [thread, other] = [
    new RowThread(desk.setting, TERMS),
    new RowThread({ ...desk.setting, goesBy: 'the editions of yesterday' }, TERMS),
  ]
  t.after(() => {
    thread.end()
    other.end()
  })
  assert.ok(await isReady(thread))
  assert.deepEqual(await thread.answers(rows), await screenRows(desk, rows, TERMS))
  assert.equal((await thread.answers(rows.slice(0, 1)))[0]?.row.hits[0]?.alert, true)
  await wait(500)
  assert.equal(other.isReady, false)
})

test('a thread that fails refuses what it was asked', async (t) => {
  const desk = await deskOver(t)
  const home = temporaryFolder(t)
  writeFileSync(
    join(home, 'onrecord.sqlite'),
    'this is no database, and long enough to be taken for a header of one',
  )
  const thread = new RowThread({ ...desk.setting, home }, TERMS)
  t.after(() => thread.end())
  await assert.rejects(thread.answers([]))
  assert.equal(thread.isReady, false)
})

test('a long file has the same answers in the same order, however many threads screen it', async (t) => {
  const desk = await deskOver(t)
  const path = join(temporaryFolder(t), 'names.csv')
  const rows = 30_000
  writeFileSync(
    path,
    `name\n${Array.from({ length: rows }, (_, at) => (at % 50 === 7 ? 'Skydio' : `Given${at % 700} Family${at}`)).join('\n')}\n`,
  )
  const one = await answersOf(screenFile(desk, { path, at: AT }))
  assert.equal(one.length, rows + 2)
  assert.deepEqual(await answersOf(screenFile(desk, { path, at: AT, threads: 3 })), one)
})

test('who is neither male nor female by the file is screened all the same', async (t) => {
  const desk = await deskOver(t)
  const path = join(temporaryFolder(t), 'names.csv')
  writeFileSync(path, 'name,gender\nMarco Rubio,other\nMarco Rubio,X\nMarco Rubio,femme\n')
  const statuses = (await answersOf(screenFile(desk, { path, at: AT }))).flatMap((each) =>
    each.kind === 'row' ? [each.row.status] : [],
  )
  assert.deepEqual(statuses, ['hits', 'hits', 'bad-row'])
})
