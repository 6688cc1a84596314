import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { mirroredEditions, NoMirror, openMirrored, sha256OfFiles } from '../../src/fetch/index.ts'
import { UnreadableList } from '../../src/lists/index.ts'
import { temporaryFolder } from '../support/folders.ts'

async function textOf(file: { read(): AsyncIterable<Uint8Array> } | undefined): Promise<string> {
  assert.ok(file)
  return Buffer.concat(await Array.fromAsync(file.read())).toString()
}

test('editions are dated folders, oldest first; anything else is passed over', async (t) => {
  const dir = temporaryFolder(t)
  for (const name of ['2026-04-02', '2016-03-07', 'notes', '2026'])
    mkdirSync(join(dir, 'un-sc', name), { recursive: true })
  assert.deepEqual(
    (await mirroredEditions(dir, 'un-sc')).map(({ date }) => date),
    ['2016-03-07', '2026-04-02'],
  )
  assert.deepEqual(await mirroredEditions(dir, 'eu-fsf'), [])
  await assert.rejects(mirroredEditions(join(dir, 'nowhere'), 'un-sc'), NoMirror)
})

test('a gzipped file is the file itself: same name, same text, same hash of the edition', async (t) => {
  const dir = temporaryFolder(t)
  const text = '<a>é</a>'.repeat(50_000)
  for (const date of ['2026-01-01', '2026-01-02']) mkdirSync(join(dir, 'un-sc', date), { recursive: true })
  writeFileSync(join(dir, 'un-sc', '2026-01-01', 'consolidated.xml'), text)
  writeFileSync(join(dir, 'un-sc', '2026-01-02', 'consolidated.xml.gz'), gzipSync(text))
  const [plain, packed] = await Promise.all((await mirroredEditions(dir, 'un-sc')).map(openMirrored))
  assert.ok(plain && packed)
  assert.equal(packed[0]?.name, 'consolidated.xml')
  assert.equal(await textOf(packed[0]), text)
  assert.equal(await sha256OfFiles(packed), await sha256OfFiles(plain))
})

test('a damaged archive is an unreadable list that names the file', async (t) => {
  const dir = temporaryFolder(t)
  mkdirSync(join(dir, 'un-sc', '2026-01-01'), { recursive: true })
  writeFileSync(
    join(dir, 'un-sc', '2026-01-01', 'consolidated.xml.gz'),
    gzipSync('x'.repeat(99_999)).subarray(0, 60),
  )
  const [edition] = await mirroredEditions(dir, 'un-sc')
  assert.ok(edition)
  const [file] = await openMirrored(edition)
  await assert.rejects(
    textOf(file),
    (error: unknown) => error instanceof UnreadableList && /consolidated\.xml/.test(error.message),
  )
})
