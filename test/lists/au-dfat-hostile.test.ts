import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { auDfat } from '../../src/lists/au-dfat/index.ts'
import { xlsxSheets } from '../../src/lists/reading/xlsx-workbook.ts'
import { readOrRefused, realFile, workbook, workbookParts } from './au-dfat-support.ts'
import { fileOf } from './support.ts'

const HEADER = [
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Date of Birth',
  'Additional Information',
]
const ROWS = [
  HEADER,
  ['1', 'Orlando Fennimore', 'Individual', 'Primary Name', '1 Jan. 1959', 'Passport no.: A123456'],
]
const BOOK = workbook({ Sheet1: ROWS })

function xlsx(bytes: Uint8Array, piece = 4096): ReturnType<typeof fileOf> {
  return fileOf(bytes, piece, 'book.xlsx')
}

async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  for (const sheet of await xlsxSheets(xlsx(bytes)))
    for await (const { cells } of sheet.rows()) rows.push(cells)
  return rows
}

test('a workbook cut off anywhere is refused or none', async () => {
  for (let length = 4; length < BOOK.length; length += 11)
    assert.equal(await readOrRefused(auDfat, xlsx(BOOK.subarray(0, length))), 'refused', `cut at ${length}`)
  assert.equal(await readOrRefused(auDfat, xlsx(BOOK.subarray(0, 3))), 'unknown')
  assert.equal(await readOrRefused(auDfat, xlsx(BOOK)), 'read')
})

test('random changes of bytes never end in another error, and never in another text', async () => {
  const change = fc.record({ at: fc.nat({ max: BOOK.length - 1 }), byte: fc.nat({ max: 255 }) })
  const sound = JSON.stringify(await cellsOf(BOOK))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Uint8Array.from(BOOK)
      for (const { at, byte } of changes) bytes[at] = byte
      if ((await readOrRefused(auDfat, xlsx(bytes))) !== 'read') return
      assert.equal(JSON.stringify(await cellsOf(bytes)), sound)
    }),
    { numRuns: 400 },
  )
})

test('a real workbook cut off or with changed bytes is refused', async (t) => {
  const file = realFile('au-dfat', '2025-04-06', 'regulation8_consolidated.xlsx')
  if (file === null) return t.skip('the mirror of real editions is not at hand')
  const pieces = await Array.fromAsync(file.read())
  const bytes = Buffer.concat(pieces)
  for (const share of [0.1, 0.5, 0.999])
    assert.equal(
      await readOrRefused(auDfat, xlsx(bytes.subarray(0, bytes.length * share), 65_536)),
      'refused',
    )
  const changed = Uint8Array.from(bytes)
  const at = bytes.length >> 1
  changed[at] = (changed[at] ?? 0) ^ 0xff
  assert.equal(await readOrRefused(auDfat, xlsx(changed, 65_536)), 'refused')
  return undefined
})

test('a zip bomb is refused before it is inflated, whatever it declares', async () => {
  const parts = workbookParts({ Sheet1: ROWS })
  const zeros = new Uint8Array(80 * 2 ** 20)
  const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': zeros })
  const started = performance.now()
  assert.equal(await readOrRefused(auDfat, xlsx(bomb)), 'refused')
  // The same with a size that it does not have: 1,000 bytes in both of its headers.
  const liar = Uint8Array.from(bomb)
  const view = new DataView(liar.buffer)
  for (let from = 0; from + 46 < liar.length; from++) {
    const signature = view.getUint32(from, true)
    const sizeAt = signature === 0x02014b50 ? from + 24 : signature === 0x04034b50 ? from + 22 : -1
    if (sizeAt !== -1 && view.getUint32(sizeAt, true) === zeros.length) view.setUint32(sizeAt, 1000, true)
  }
  assert.equal(await readOrRefused(auDfat, xlsx(liar)), 'refused')
  assert.ok(performance.now() - started < 5_000)
  const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`x/${at}`, strToU8('x')]))
  assert.equal(await readOrRefused(auDfat, xlsx(zipSync({ ...parts, ...many }))), 'refused')
})

test('a member twice, one that is missing, deep XML, a DOCTYPE and UTF-16 are refused', async () => {
  const parts = workbookParts({ Sheet1: ROWS })
  const twice = workbook({ Sheet1: ROWS })
  const { 'xl/_rels/workbook.xml.rels': _, ...without } = parts
  assert.equal(await readOrRefused(auDfat, xlsx(zipSync(without))), 'refused')
  const sheets = [
    `<worksheet>${'<row>'.repeat(2_000)}`,
    '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>',
    '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>',
    '<worksheet><sheetData><row><c r="B1"/><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>',
  ]
  for (const sheet of sheets)
    assert.equal(
      await readOrRefused(auDfat, xlsx(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }))),
      'refused',
      sheet.slice(0, 60),
    )
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff<worksheet/>`, 'utf16le'))
  assert.equal(
    await readOrRefused(auDfat, xlsx(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': utf16 }))),
    'refused',
  )
  // Two members of one name: the second's name is changed to that of the first in both headers.
  const text = Buffer.from(twice)
  for (
    let at = text.indexOf('xl/_rels/workbook.xml.rels');
    at !== -1;
    at = text.indexOf('xl/_rels/workbook.xml.rels', at + 1)
  )
    text.write('xl/worksheets/sheet1.xml??', at, 'latin1')
  assert.equal(await readOrRefused(auDfat, xlsx(text)), 'refused')
})

test('shared strings join their runs and leave phonetic guides out; escapes are read', async () => {
  const parts = workbookParts({ Sheet1: [] })
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels'] as Uint8Array)
  const bytes = zipSync({
    ...parts,
    'xl/_rels/workbook.xml.rels': strToU8(
      rels.replace(
        '</Relationships>',
        '<Relationship Id="s" Type="http://x/sharedStrings" Target="/xl/s.xml"/></Relationships>',
      ),
    ),
    'xl/s.xml': strToU8(
      `<sst ${main}><si><r><t>凧</t></r><r><t xml:space="preserve"> 揚げ</t></r><rPh sb="0" eb="1"><t>タコ</t></rPh><phoneticPr fontId="1"/></si></sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet ${main}><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><v>23011</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="str"><f>A1</f><v>a_x000D_b_x005F_x000D_</v></c></row></sheetData></worksheet>`,
    ),
  })
  assert.deepEqual(await cellsOf(bytes), [['', '凧 揚げ', '23011', '1', 'a\rb_x000D_']])
})

test('a cell of a million characters takes no more time than its length asks for', async () => {
  const started = performance.now()
  for (const unit of [
    'a',
    '1',
    'a) ',
    '; ',
    ' a 1',
    '(',
    'Passport no ',
    'Title: ',
    'Listed on ',
    '1/1/',
    ', ',
  ])
    for (const column of [1, 4, 5]) {
      const cells = ['1', 'Orlando', 'Individual', 'Primary Name', '', '']
      cells[column] = `x${unit.repeat(Math.floor(990_000 / unit.length))}`
      await readOrRefused(auDfat, xlsx(workbook({ Sheet1: [HEADER, cells] }), 65_536))
    }
  assert.equal(
    await readOrRefused(auDfat, xlsx(workbook({ Sheet1: [HEADER, ['1', 'a'.repeat(1_000_001)]] }))),
    'refused',
  )
  assert.ok(performance.now() - started < 60_000)
})

test('random text in every cell never ends in another error', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[-0-9 /.,;()a-d]{0,40}$/),
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      '1a',
      '99999',
      'NA',
      'Listed on 1 Jan 2001',
      '31/02/2001',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 4 }), async (rows) => {
      // XML has no control characters; the fixture would not be well-formed.
      const clean = rows.map((cells) =>
        cells.map((cell) => cell.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu, '')),
      )
      await readOrRefused(auDfat, xlsx(workbook({ Sheet1: [HEADER, ...clean] })))
    }),
    { numRuns: 300 },
  )
})
