import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { Archive, LostBytes, sha256OfEdition, sha256OfFiles } from '../../src/fetch/index.ts'
import { sha256 } from '../../src/proof/index.ts'
import { repositoryPath, temporaryFolder } from '../support/folders.ts'

const filesIn = (home: string): readonly string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(home, path)).isFile())
    .toSorted()

const pathOf = (home: string, hash: string): string => join(home, 'bytes', hash.slice(0, 2), `${hash}.zst`)

async function readAll(archive: Archive, hash: string): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(archive.read(hash)))
}

test('what is put comes back, however it was cut into pieces, and is kept once', async (t) => {
  const home = temporaryFolder(t)
  const archive = new Archive(home)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 8 }), async (chunks) => {
      const whole = Buffer.concat(chunks)
      const kept = await archive.put(chunks)
      assert.deepEqual(kept, { sha256: sha256(whole), bytes: whole.length })
      assert.deepEqual(await readAll(archive, kept.sha256), whole)
      assert.equal(await archive.size(kept.sha256), whole.length)
      const before = filesIn(home)
      assert.deepEqual(await archive.put([whole]), kept)
      assert.deepEqual(filesIn(home), before)
    }),
    { numRuns: 60 },
  )
})

test('only the owner can read it, and it is small', async (t) => {
  const home = temporaryFolder(t)
  const { sha256: hash } = await new Archive(home).put([Buffer.from('<a>é</a>'.repeat(50_000))])
  const path = pathOf(home, hash)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.equal(statSync(join(home, 'bytes')).mode & 0o777, 0o700)
  assert.equal(statSync(join(path, '..')).mode & 0o777, 0o700)
  assert.ok(statSync(path).size < 1_000)
})

test('a file of an edition is read from it again and again; its hash is that of the mirror', async (t) => {
  const archive = new Archive(temporaryFolder(t))
  const kept = await archive.put([Buffer.from('<a/>')])
  const file = archive.sourceFile('a.xml', kept.sha256)
  for (let times = 0; times < 2; times++)
    assert.equal(Buffer.concat(await Array.fromAsync(file.read())).toString(), '<a/>')
  assert.equal(sha256OfEdition([{ name: 'a.xml', sha256: kept.sha256 }]), await sha256OfFiles([file]))
})

test('bytes that fail midway leave nothing, and the failure is the one that was thrown', async (t) => {
  const home = temporaryFolder(t)
  const failure = new Error('the line is dead')
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.alloc(1_000_000, 'x')
    throw failure
  }
  await assert.rejects(new Archive(home).put(broken()), (error) => error === failure)
  assert.deepEqual(filesIn(home), [])
})

test('a writer that is killed leaves no file of the archive, and its draft is taken away later', async (t) => {
  const home = temporaryFolder(t)
  const code = `
    import { Archive } from ${JSON.stringify(repositoryPath('src/fetch/archive.ts'))}
    await new Archive(${JSON.stringify(home)}).put((async function* () {
      for (let at = 0; ; at++) {
        yield Buffer.from(Array.from({ length: 1e5 }, () => Math.random() * 256))
        if (at === 3) console.log('writing')
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const [draft, ...others] = filesIn(home)
  assert.deepEqual(others, [])
  assert.match(draft ?? '', /\.draft$/)
  const fresh = join('bytes', 'of-another-writer.draft')
  writeFileSync(join(home, fresh), 'x')
  const longAgo = new Date(Date.now() - 7_200_000)
  utimesSync(join(home, draft ?? ''), longAgo, longAgo)
  const { sha256: hash } = await new Archive(home).put([])
  assert.deepEqual(filesIn(home), [join('bytes', hash.slice(0, 2), `${hash}.zst`), fresh].toSorted())
})

test('damage and absence are told, with the file; putting the bytes again mends it', async (t) => {
  const home = temporaryFolder(t)
  const archive = new Archive(home)
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * at) % 251))
  const { sha256: hash } = await archive.put([bytes])
  const path = pathOf(home, hash)
  const good = readFileSync(path)
  const flipped = Buffer.from(good)
  flipped[good.length >> 1] = (flipped[good.length >> 1] ?? 0) ^ 0xff
  const damages: readonly (readonly [string, Buffer, RegExp])[] = [
    ['a flipped byte', flipped, /is damaged/],
    ['cut off', good.subarray(0, -100), /is damaged/],
    ['emptied', Buffer.alloc(0), /is damaged/],
    ['other bytes', zstdCompressSync('other'), /5 bytes have the hash .*, expected/],
  ]
  for (const [what, damage, message] of damages) {
    writeFileSync(path, damage)
    await assert.rejects(
      readAll(archive, hash),
      (error) =>
        error instanceof LostBytes &&
        error.path === path &&
        error.message.startsWith(path) &&
        message.test(error.message),
      what,
    )
    assert.equal(await archive.has(hash), true)
    assert.equal(await archive.size(hash), null)
  }
  await archive.put([bytes])
  assert.deepEqual(await readAll(archive, hash), bytes)
  await archive.drop(hash)
  await archive.drop(hash)
  assert.equal(await archive.has(hash), false)
  await assert.rejects(
    readAll(archive, hash),
    (error) => error instanceof LostBytes && /is not there/.test(error.message),
  )
})

test('what is no hash names no file', async (t) => {
  const archive = new Archive(temporaryFolder(t))
  for (const wrong of ['', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(64)}/`])
    await assert.rejects(archive.has(wrong), RangeError)
})

test('a reader may stop early, and the file can be read by others meanwhile', async (t) => {
  const archive = new Archive(temporaryFolder(t))
  const bytes = Buffer.alloc(2_000_000, 'abc')
  const { sha256: hash } = await archive.put([bytes])
  for await (const chunk of archive.read(hash)) {
    assert.ok(chunk.length > 0)
    break
  }
  const both = await Promise.all([readAll(archive, hash), readAll(archive, hash)])
  assert.ok(both.every((each) => each.equals(bytes)))
})

test('what nothing refers to is swept once it has lain for a while, and nothing else is', async (t) => {
  const home = temporaryFolder(t)
  const archive = new Archive(home)
  const [used, left, fresh] = [
    await archive.put([Buffer.from('used')]),
    await archive.put([Buffer.from('left')]),
    await archive.put([Buffer.from('fresh')]),
  ]
  const long = new Date(Date.now() - 7_200_000)
  for (const { sha256: hash } of [used, left])
    utimesSync(join(home, 'bytes', hash.slice(0, 2), `${hash}.zst`), long, long)
  const foreign = join(home, 'bytes', left.sha256.slice(0, 2), 'notes.txt')
  writeFileSync(foreign, 'not ours')
  utimesSync(foreign, long, long)
  await archive.sweep(new Set([used.sha256]))
  assert.deepEqual(await Promise.all([used, left, fresh].map(({ sha256: hash }) => archive.has(hash))), [
    true,
    false,
    true,
  ])
  assert.equal(readFileSync(foreign, 'utf8'), 'not ours')
})
