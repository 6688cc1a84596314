import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { SourceFile } from '../../src/lists/index.ts'
import { UnreadableList } from '../../src/lists/index.ts'
import { NAME, readAll, realEdition, records } from './ca-sema-support.ts'
import { fileOf } from './support.ts'

const FIXTURE = readFileSync(new URL('../fixtures/ca-sema/sema-lmes.xml', import.meta.url))

/** Reads it, or refuses it as an unreadable list: nothing else may happen. */
async function readOrRefused(file: SourceFile): Promise<'read' | 'refused'> {
  try {
    await readAll(file)
    return 'read'
  } catch (error) {
    assert.ok(error instanceof UnreadableList, error instanceof Error ? (error.stack ?? '') : String(error))
    assert.match(error.message, /^sema-lmes\.xml/)
    return 'refused'
  }
}

function ofBytes(bytes: Uint8Array, piece = 4096): SourceFile {
  return fileOf(bytes, piece, NAME)
}

test('a file cut off anywhere is refused', async () => {
  const lastTag = FIXTURE.lastIndexOf('>')
  for (let length = 0; length <= lastTag; length += 5)
    assert.equal(await readOrRefused(ofBytes(FIXTURE.subarray(0, length))), 'refused', `cut at ${length}`)
  assert.equal(await readOrRefused(ofBytes(FIXTURE, 7)), 'read')
})

test('a real file cut off is refused', async (t) => {
  const file = realEdition('2025-05-25')
  if (file === null) return t.skip('the mirror of real editions is not at hand')
  const bytes = Buffer.concat(await Array.fromAsync(file.read()))
  for (const share of [0.1, 0.5, 0.9, 0.9999])
    assert.equal(
      await readOrRefused(ofBytes(bytes.subarray(0, Math.floor(bytes.length * share)), 65_536)),
      'refused',
    )
  return undefined
})

test('random changes of bytes never end in another error', async () => {
  const change = fc.record({ at: fc.nat({ max: FIXTURE.length - 1 }), byte: fc.nat({ max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = Uint8Array.from(FIXTURE)
      for (const { at, byte } of changes) bytes[at] = byte
      await readOrRefused(ofBytes(bytes))
    }),
    { numRuns: 400 },
  )
})

const FIELDS = [
  'Country',
  'LastName',
  'GivenName',
  'EntityOrShip',
  'Entity',
  'Aliases',
  'DateOfBirthOrShipBuildDate',
  'DateOfListing',
  'TitleOrShip',
  'ShipIMONumber',
  'Schedule',
  'Item',
  'toString',
  '__proto__',
] as const

function cell(name: string, value: string): string {
  return `<${name}>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</${name}>`
}

test('a cell of 150,000 characters takes no more time than its length asks for', async () => {
  const units = [
    '1',
    'a',
    '(',
    '1 ',
    'a (ж ',
    '; ',
    ', ',
    ' or ',
    ' and ',
    '/',
    'abc/',
    '"',
    '"a',
    ') ',
    '(also known as ',
    'ich ',
    'in Russian: ',
    'A, ',
  ]
  const started = performance.now()
  for (const unit of units) {
    const long = unit.repeat(Math.floor(150_000 / unit.length))
    for (const name of FIELDS) {
      const named = name === 'Entity' || name === 'EntityOrShip' ? '' : cell('LastName', 'Kite')
      await readOrRefused(records(cell('Country', 'Iran') + cell(name, long) + named))
    }
    const short = unit.repeat(Math.floor(3_990 / unit.length))
    for (const named of [cell('EntityOrShip', 'Kite'), cell('LastName', 'Kite') + cell('GivenName', 'Ann')])
      await readOrRefused(records(cell('Country', 'Iran') + named + cell('Aliases', short)))
  }
  assert.ok(performance.now() - started < 60_000)
})

test('random text in every field never ends in another error', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[-0-9 /.,;()"«»a-dж]{0,40}$/),
    fc.constantFrom('', '__proto__', 'constructor', '9999-99-99', '0', '...', '()', 'Kite'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.tuple(fc.constantFrom(...FIELDS), text), { maxLength: 10 }), { maxLength: 3 }),
      async (all) => {
        await readOrRefused(
          records(...all.map((fields) => fields.map(([name, value]) => cell(name, value)).join(''))),
        )
      },
    ),
    { numRuns: 600 },
  )
})
