import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { gbUksl } from '../../src/lists/gb-uksl/index.ts'
import type { SourceFile } from '../../src/lists/index.ts'
import { fixture, readOrRefused, readWith, realFile } from './gb-uksl-support.ts'
import { fileOf } from './support.ts'

const XML = fixture('gb-uksl', 'UK-Sanctions-List.xml')
const CSV = fixture('gb-uksl', 'UK-Sanctions-List.csv')

function xmlOf(content: string | Uint8Array, piece = 4096): readonly SourceFile[] {
  return [fileOf(content, piece, 'UK-Sanctions-List.xml')]
}

function csvOf(content: string | Uint8Array, piece = 4096): readonly SourceFile[] {
  return [fileOf(content, piece, 'UK-Sanctions-List.csv')]
}

test('an XML file cut off anywhere is refused', async () => {
  const lastTag = XML.lastIndexOf('>'.charCodeAt(0))
  for (let length = 0; length <= lastTag; length += 29)
    assert.equal(await readOrRefused(gbUksl, xmlOf(XML.subarray(0, length))), 'refused', `cut at ${length}`)
  assert.equal(await readOrRefused(gbUksl, xmlOf(XML, 7)), 'read')
})

test('a CSV file cut off is refused, or read as far as its rows are whole', async () => {
  for (let length = 0; length <= CSV.length; length += 13)
    await readOrRefused(gbUksl, csvOf(CSV.subarray(0, length)))
  assert.equal(await readOrRefused(gbUksl, csvOf(CSV, 7)), 'read')
})

test('a real file cut off is refused', async (t) => {
  const file = realFile(t, 'gb-uksl/2026-08-22', 'UK-Sanctions-List.xml')
  if (file === null) return
  const bytes = Buffer.concat(await Array.fromAsync(file.read()))
  for (const share of [0.1, 0.5, 0.999])
    assert.equal(
      await readOrRefused(gbUksl, xmlOf(bytes.subarray(0, Math.floor(bytes.length * share)), 65_536)),
      'refused',
    )
})

test('random changes of bytes never end in another error', async () => {
  for (const [bytes, filesOf] of [
    [XML, xmlOf],
    [CSV, csvOf],
  ] as const) {
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Uint8Array.from(bytes)
        for (const { at, byte } of changes) changed[at] = byte
        await readOrRefused(gbUksl, filesOf(changed))
      }),
      { numRuns: 200 },
    )
  }
})

test('a byte order mark, other ends of lines and 0x1A make no difference; another encoding is refused', async () => {
  const csv = new TextDecoder().decode(CSV)
  const plain = (await readWith(gbUksl, csvOf(CSV))).entries
  for (const content of [`\uFEFF${csv}`, csv.replaceAll('\r\n', '\n'), `${csv}\x1a`])
    assert.deepEqual((await readWith(gbUksl, csvOf(content))).entries, plain)
  const xml = new TextDecoder().decode(XML)
  const entries = (await readWith(gbUksl, xmlOf(XML))).entries
  for (const content of [`\uFEFF${xml}`, xml.replaceAll('\n', '\r\n')])
    assert.deepEqual((await readWith(gbUksl, xmlOf(content))).entries, entries)
  assert.equal(await readOrRefused(gbUksl, xmlOf(`${xml}\x1a`)), 'refused')
  for (const encoding of ['utf16le', 'latin1'] as const) {
    assert.equal(await readOrRefused(gbUksl, xmlOf(Buffer.from(xml, encoding))), 'refused')
    await readOrRefused(gbUksl, csvOf(Buffer.from(csv, encoding)))
  }
})

const FIELDS = [
  'Title',
  'Position',
  'DOB',
  'Gender',
  'UKStatementofReasons',
  'SanctionsImposed',
  'BusinessRegistrationNumber',
  'IMONumber',
  'NonLatinName/NameNonLatinScript',
  'Location/CountryOfBirth',
  'Location/TownOfBirth',
  'Passport/PassportNumber',
  'Passport/PassportAdditionalInformation',
  'Address/AddressCountry',
  'Name/Name6',
  'toString',
  '__proto__',
]

/** A file with one record that has this in that field. */
function withField(path: string, cell: string): readonly SourceFile[] {
  const inner = path
    .split('/')
    .reduceRight(
      (text, name) => `<${name}>${text}</${name}>`,
      cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )
  return xmlOf(
    `<Designations><Designation><UniqueID>A1</UniqueID><Names><Name><Name6>ж</Name6></Name></Names>${inner}</Designation></Designations>`,
    65_536,
  )
}

test('a cell of 150,000 characters takes no more time than its length asks for', async () => {
  const units = ['1', 'a', '(1) ', '1) a ', '(a-', 'A1', ' ', 'now ', '<p ', '&lt;', 'OGRN 1', '|', '. ', 'İ']
  const started = performance.now()
  for (const unit of units)
    for (const path of FIELDS)
      await readOrRefused(gbUksl, withField(path, unit.repeat(Math.floor(150_000 / unit.length))))
  assert.ok(performance.now() - started < 60_000)
})

test('cells of a million characters and deep elements are refused', async () => {
  assert.equal(await readOrRefused(gbUksl, withField('Title', 'x'.repeat(1_100_000))), 'refused')
  assert.equal(await readOrRefused(gbUksl, withField(Array(60).fill('a').join('/'), 'x')), 'refused')
  const row = new TextDecoder().decode(CSV).replace('Keeps bees.', 'x'.repeat(1_100_000))
  assert.equal(await readOrRefused(gbUksl, csvOf(row, 65_536)), 'refused')
})

test('random text in every field never ends in another error', async () => {
  const text = fc.oneof(
    fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((each) => each.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, '')),
    fc.stringMatching(/^[-0-9 /.,;()a-d]{0,40}$/),
    fc.constantFrom('', '__proto__', 'constructor', '99/99/9999', '0', '...', '()'),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FIELDS), text, async (path, value) => {
      await readOrRefused(gbUksl, withField(path, value))
    }),
    { numRuns: 400 },
  )
})
