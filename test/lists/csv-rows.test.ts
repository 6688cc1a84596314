import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { UnreadableList } from '../../src/lists/index.ts'
import { type CsvRow, csvRows } from '../../src/lists/reading/csv-rows.ts'
import { csvText } from '../../src/lists/reading/csv-text.ts'
import { fileOf } from './support.ts'

const rowsOf = (
  content: string | Uint8Array,
  columns: number | null = null,
  piece = 4096,
): Promise<readonly CsvRow[]> => Array.fromAsync(csvRows(fileOf(content, piece, 'list.csv'), { columns }))

const cellsOf = async (content: string | Uint8Array, piece = 4096): Promise<readonly (readonly string[])[]> =>
  (await rowsOf(content, null, piece)).map(({ cells }) => cells)

const refuses = (
  content: string | Uint8Array,
  message: RegExp,
  columns: number | null = null,
): Promise<void> =>
  assert.rejects(rowsOf(content, columns), (error) => {
    assert.ok(error instanceof UnreadableList, String(error))
    assert.match(error.message, message)
    return true
  })

test('rows, with the line that each begins in', async () => {
  const rows = await rowsOf('a,"b, ""c"""\r\n\r\n"d\r\ne",-0- \r\nf,g')
  assert.deepEqual(rows, [
    { cells: ['a', 'b, "c"'], line: 1 },
    { cells: ['d\ne', '-0- '], line: 3 },
    { cells: ['f', 'g'], line: 5 },
  ])
})

test('a byte order mark, an end mark and any end of line are no content', async () => {
  const plain = [
    ['1', 'Ö'],
    ['2', '山'],
  ]
  for (const content of [
    '1,Ö\n2,山',
    '1,Ö\r\n2,山\r\n',
    '1,Ö\r2,山\r',
    '\uFEFF1,Ö\n2,山\n',
    '1,Ö\r\n2,山\r\n\x1a',
    '1,"Ö"\n2,"山"\x1a\r\n',
  ])
    for (const piece of [1, 2, 3, 4096])
      assert.deepEqual(await cellsOf(content, piece), plain, JSON.stringify([content, piece]))
})

test('Windows-1252 is read only where the file could not be UTF-8', async () => {
  const latin = Uint8Array.from([0x31, 0x2c, 0x47, 0xf6, 0x92, 10])
  assert.deepEqual(await cellsOf(latin, 2), [['1', 'Gö’']])
  const damaged = Uint8Array.from([...new TextEncoder().encode('1,ö\n'), 0x32, 0x2c, 0xf6, 10])
  await refuses(damaged, /list\.csv: bytes that are not UTF-8/u)
  await refuses(Uint8Array.from([0x31, 0x2c, 0x81, 10]), /neither UTF-8 nor Windows-1252/u)
  await refuses(Uint8Array.from([0xff, 0xfe, 0x31, 0]), /UTF-16/u)
})

test('what cannot be read says where and what', async () => {
  await refuses('', /list\.csv: an empty file/u)
  await refuses('\r\n\r\n\x1a', /an empty file/u)
  await refuses('a,b\nc\n', /list\.csv line 2: expected 2 columns, got 1: "c"/u)
  await refuses('a,b\n', /line 1: expected 3 columns, got 2/u, 3)
  await refuses('a,b\nc,"d\ne,f\n', /line 2: a quote that is opened and not closed/u)
  await refuses('a,b\n"c"x,d\n', /line 2: text after a closing quote/u)
  await refuses('a,b\nc"x,d\n', /line 2: a quote within a cell/u)
  await refuses('a,b\0\n', /NUL/u)
  await refuses('a,b\n\x1ac,d\n', /after the end mark/u)
  await refuses(`a,${'x'.repeat(1_000_001)}\n`, /line 1: column 2 has 1,000,001 characters/u)
  await refuses(`a,"${'x'.repeat(4_200_000)}`, /a row of more than 4,000,000 characters/u)
  await assert.rejects(
    Array.fromAsync(csvText(fileOf('x'.repeat(101), 10, 'list.csv'), 100)),
    /list\.csv: more than 100 characters/u,
  )
})

test('a cell of a million characters is read', async () => {
  const [row] = await rowsOf(`a,${'x'.repeat(1_000_000)}\n`)
  assert.equal(row?.cells[1]?.length, 1_000_000)
})

test('the error of a source comes out, and a reader that stops closes it', async () => {
  const broken = {
    name: 'list.csv',
    async *read(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('a,b\n')
      throw new Error('the disk is gone')
    },
  }
  await assert.rejects(Array.fromAsync(csvRows(broken, { columns: 2 })), /the disk is gone/u)
  for await (const { line } of csvRows(fileOf('a\n'.repeat(100_000), 512, 'list.csv'), { columns: 1 }))
    if (line === 3) break
})

test('what is written is read back, in pieces of any size', async () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', "'", 'é', '山', ';') }),
    fc.string(),
  )
  const grid = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 6 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    .map((rows) => rows.map((row) => row.map((each) => each.replace(/[\0\r\x1a]/gu, ''))))
  await fc.assert(
    fc.asyncProperty(grid, fc.integer({ min: 1, max: 40 }), async (rows, piece) => {
      const text = rows
        .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
        .join('\n')
      assert.deepEqual(await cellsOf(text, piece), rows)
    }),
    { numRuns: 300 },
  )
})
