import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { gbOfsi } from '../../src/lists/gb-ofsi/index.ts'
import type { SourceFile } from '../../src/lists/index.ts'
import { fixture, readOrRefused, readWith } from './gb-uksl-support.ts'
import { fileOf } from './support.ts'

const FIXTURES = ['ConList.csv', 'sanctionsconlist.csv'].map((name) => fixture('gb-ofsi', name))

function filesOf(content: string | Uint8Array, piece = 4096): readonly SourceFile[] {
  return [fileOf(content, piece, 'ConList.csv')]
}

test('a file cut off is refused, or read as far as its rows are whole', async () => {
  for (const bytes of FIXTURES) {
    for (let length = 0; length <= bytes.length; length += 11)
      await readOrRefused(gbOfsi, filesOf(bytes.subarray(0, length)))
    assert.equal(await readOrRefused(gbOfsi, filesOf(bytes, 5)), 'read')
  }
})

test('random changes of bytes never end in another error', async () => {
  for (const bytes of FIXTURES) {
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Uint8Array.from(bytes)
        for (const { at, byte } of changes) changed[at] = byte
        await readOrRefused(gbOfsi, filesOf(changed))
      }),
      { numRuns: 200 },
    )
  }
})

test('a byte order mark, other ends of lines, 0x1A and Windows-1252 are read; UTF-16 is refused', async () => {
  for (const bytes of FIXTURES) {
    const text = new TextDecoder().decode(bytes)
    const { entries } = await readWith(gbOfsi, filesOf(bytes))
    for (const content of [`\uFEFF${text}`, text.replaceAll('\r\n', '\n'), `${text}\x1a`])
      assert.deepEqual((await readWith(gbOfsi, filesOf(content))).entries, entries)
    assert.equal(await readOrRefused(gbOfsi, filesOf(Buffer.from(text, 'utf16le'))), 'refused')
  }
  const old = new TextDecoder().decode(FIXTURES[1]).replace('Keeps bees', 'Keeps b\u00e9es')
  const { entries } = await readWith(gbOfsi, filesOf(Buffer.from(old, 'latin1')))
  assert.deepEqual(entries[0]?.properties['notes'], ['UN Ref ZZi.001. Keeps bées.'])
})

const COLUMNS = [
  'Name 6',
  'Title',
  'Name Non-Latin Script',
  'DOB',
  'Town of Birth',
  'Country of Birth',
  'Nationality',
  'Passport Number',
  'Passport Details',
  'National Identification Details',
  'Position',
  'Country',
  'Other Information',
  'Listed On',
  'Group ID',
]

/** A file with one row that has these cells. */
function withCells(given: Readonly<Record<string, string>>): readonly SourceFile[] {
  const cells: Readonly<Record<string, string>> = {
    'Name 6': 'KITE',
    'Group Type': 'Individual',
    'Alias Type': 'AKA',
    'Alias Quality': '',
    Regime: 'Ruritania',
    'Group ID': '1',
    ...given,
  }
  const quoted = (values: readonly string[]): string =>
    values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')
  return filesOf(
    `Last Updated,02/03/2031\n${quoted(Object.keys(cells))}\n${quoted(Object.values(cells))}\n`,
    65_536,
  )
}

test('a cell of 150,000 characters takes no more time than its length asks for; longer ones are refused', async () => {
  const units = [
    '1',
    'a',
    '(1) ',
    '1) a ',
    '(UN Ref):',
    '(Gender):M',
    '(ab',
    'UN Ref ',
    'IMO ',
    'A1',
    ' ',
    '. ',
    'no 1',
    '؛',
  ]
  const started = performance.now()
  for (const unit of units)
    for (const column of COLUMNS)
      await readOrRefused(gbOfsi, withCells({ [column]: unit.repeat(Math.floor(150_000 / unit.length)) }))
  assert.ok(performance.now() - started < 60_000)
  assert.equal(await readOrRefused(gbOfsi, withCells({ Title: 'x'.repeat(1_100_000) })), 'refused')
})

test('random text in every cell never ends in another error', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[-0-9 /.,;()a-d]{0,40}$/),
    fc.constantFrom('', '__proto__', 'constructor', '99/99/9999', '(Gender):', '(IMO number):x', '()'),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...COLUMNS), text, { maxKeys: 6 }), async (cells) => {
      await readOrRefused(gbOfsi, withCells(cells))
    }),
    { numRuns: 400 },
  )
})
