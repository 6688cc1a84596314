import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { UnreadableList } from '../../src/lists/index.ts'
import { filesOf, fixture, readAll } from './us-sdn-files.ts'

const encoder = new TextEncoder()
const bytesOf = Object.entries(fixture).map(([name, text]) => [name, encoder.encode(text)] as const)

/** Reads or refuses in the one way there is; anything else fails the test. */
async function readsOrRefuses(contents: Readonly<Record<string, string | Uint8Array>>): Promise<boolean> {
  try {
    const { entries } = await readAll(filesOf(contents, 333))
    for (const each of entries) assert.match(each.key, /^us-sdn:\d+$/u)
    return true
  } catch (error) {
    assert.ok(error instanceof UnreadableList, String(error))
    assert.match(error.message, /^(?:sdn|alt|add)\.csv/u)
    return false
  }
}

test('a file that ends anywhere is read or refused', async () => {
  for (const [name, bytes] of bytesOf)
    for (let end = 0; end <= bytes.length; end += 3)
      await readsOrRefuses({ ...fixture, [name]: bytes.slice(0, end) })
})

test('a file with any bytes changed is read or refused', async () => {
  const change = fc.tuple(
    fc.nat(),
    fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 13, 0x1a, 34, 44, 0xef, 0xff)),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...bytesOf),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async ([name, bytes], changes) => {
        const changed = Uint8Array.from(bytes)
        for (const [at, byte] of changes) changed[at % changed.length] = byte
        await readsOrRefuses({ ...fixture, [name]: changed })
      },
    ),
    { numRuns: 1500 },
  )
})

test('anything at all is read or refused', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '9,',
      '"',
      ',',
      '\r\n',
      '-0- ',
      '\x1a',
      '\uFEFF',
      'individual',
      'DOB 1962; ',
      `"A",-0- ,"P"${',-0- '.repeat(8)}\n`,
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('sdn.csv', 'alt.csv', 'add.csv'), async (content, name) => {
      await readsOrRefuses({ ...fixture, [name]: content })
    }),
    { numRuns: 500 },
  )
})

test('a cell of a million characters is read, a longer one refused', async () => {
  const row = (remarks: string): string => `9,"A",individual,"P"${',-0- '.repeat(7)},"${remarks}"\n`
  assert.ok(await readsOrRefuses({ 'sdn.csv': row('DOB 1962; '.repeat(100_000)) }))
  assert.ok(await readsOrRefuses({ 'sdn.csv': row('('.repeat(1_000_000)) }))
  assert.ok(!(await readsOrRefuses({ 'sdn.csv': row('x'.repeat(1_000_001)) })))
})
