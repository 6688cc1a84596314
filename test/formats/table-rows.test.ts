import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvLine, encodingOf, headingOf, linesOf, tableRows } from '../../src/formats/index.ts'
import { temporaryFolder } from '../support/folders.ts'

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

async function read(
  header: string,
  ...lines: readonly string[]
): Promise<readonly (string | readonly string[])[]> {
  const rows = await Array.fromAsync(tableRows(stream(lines), headingOf(header)))
  return rows.map(({ line, cells, fault }) =>
    fault === null ? [...cells.values()] : `line ${line}: ${fault}`,
  )
}

for (const [header, delimiter] of [
  ['id,name,type', ','],
  ['id;name;"a, b, c"', ';'],
  ['id\tname', '\t'],
  ['id|name', '|'],
  ['name', ','],
] as const)
  test(`the delimiter of ${JSON.stringify(header)} is ${JSON.stringify(delimiter)}`, () => {
    assert.equal(headingOf(header).delimiter, delimiter)
  })

test('rows are read by their header, quoted cells over several lines too', async () => {
  assert.deepEqual(await read('id,name', '1,"Doe, Jane"', '', '2,"two', 'lines"', '3,"say ""hi"""'), [
    ['1', 'Doe, Jane'],
    ['2', 'two\nlines'],
    ['3', 'say "hi"'],
  ])
})

test('a row that cannot be read costs itself only, and is told with its line', async () => {
  assert.deepEqual(await read('id,name', '1,a,b', '2,"never closed', '3,c', '4,6" pipe', '5,"x"y', '6,d'), [
    'line 2: expected 2 cells, got 3',
    'line 3: a quotation mark that never closes',
    ['3', 'c'],
    ['4', '6" pipe'],
    ['5', '"x"y'],
    ['6', 'd'],
  ])
})

test('any lines at all are read or told, none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', ' ', '=') })),
      async (lines) => {
        const rows = await Array.fromAsync(tableRows(stream(lines), headingOf('id,name')))
        const covered = new Set(
          rows.flatMap(({ line, cells }) => {
            const more = [...cells.values()].join('').split('\n').length - 1
            return Array.from({ length: more + 1 }, (_, at) => line + at)
          }),
        )
        for (const [at, line] of lines.entries()) assert.ok(line.trim() === '' || covered.has(at + 2))
      },
    ),
  )
})

test('encodings are recognised: UTF-8 with and without a mark, UTF-16 both ways, Windows-1252', async (t) => {
  const folder = temporaryFolder(t)
  const text = 'naïve;Müller\r\nзапад\n'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const files = {
    'utf-8': Buffer.from(text),
    'utf-8 with a mark': Buffer.from(`\ufeff${text}`),
    'utf-16le': utf16,
    'utf-16be': Buffer.from(utf16).swap16(),
  }
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const encoding = await encodingOf(path)
    assert.ok(name.startsWith(encoding))
    assert.deepEqual(await Array.fromAsync(linesOf(path, encoding)), ['naïve;Müller', 'запад'])
  }
  const old = join(folder, 'old')
  writeFileSync(old, Buffer.from('M\u00fcller\n', 'latin1'))
  assert.equal(await encodingOf(old), 'windows-1252')
  assert.deepEqual(await Array.fromAsync(linesOf(old, 'windows-1252')), ['Müller'])
})

test('a cell that a spreadsheet would compute is written as text', () => {
  assert.equal(csvLine(['=HYPERLINK("x")', '+1', '@a', 'plain', 7]), `"'=HYPERLINK(""x"")",'+1,'@a,plain,7\n`)
})
