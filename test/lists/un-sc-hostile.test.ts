import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { UnreadableList } from '../../src/lists/index.ts'
import { everything, fileOf, individual, listOf, realEdition } from './support.ts'

const FIXTURE = readFileSync(fileURLToPath(new URL('../fixtures/un-sc/consolidated.xml', import.meta.url)))

/** Reads it, or refuses it as an unreadable list: nothing else may happen. */
async function readOrRefused(bytes: Uint8Array, piece?: number): Promise<'read' | 'refused'> {
  try {
    await everything(fileOf(bytes, piece))
    return 'read'
  } catch (error) {
    assert.ok(error instanceof UnreadableList, error instanceof Error ? (error.stack ?? '') : String(error))
    assert.match(error.message, /^consolidated\.xml/)
    return 'refused'
  }
}

test('a file cut off anywhere is refused', async () => {
  const lastTag = FIXTURE.lastIndexOf('>')
  for (let length = 0; length <= lastTag; length += 7)
    assert.equal(await readOrRefused(FIXTURE.subarray(0, length)), 'refused', `cut at ${length}`)
  assert.equal(await readOrRefused(FIXTURE), 'read')
})

test('a real file cut off is refused', async (t) => {
  const path = realEdition('2026-04-02')
  if (path === null) return t.skip('the mirror of real editions is not at hand')
  const bytes = readFileSync(path)
  for (const share of [0.1, 0.5, 0.9, 0.999])
    assert.equal(await readOrRefused(bytes.subarray(0, Math.floor(bytes.length * share)), 65_536), 'refused')
  return undefined
})

test('random changes of bytes never end in another error', async () => {
  const change = fc.record({ at: fc.nat({ max: FIXTURE.length - 1 }), byte: fc.nat({ max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = Uint8Array.from(FIXTURE)
      for (const { at, byte } of changes) bytes[at] = byte
      await readOrRefused(bytes)
    }),
    { numRuns: 400 },
  )
})

const FIELDS = [
  'LISTED_ON',
  'UN_LIST_TYPE',
  'GENDER',
  'COMMENTS1',
  'NAME_ORIGINAL_SCRIPT',
  'LAST_DAY_UPDATED/VALUE',
  'NATIONALITY/VALUE',
  'INDIVIDUAL_ALIAS/ALIAS_NAME',
  'INDIVIDUAL_ALIAS/QUALITY',
  'INDIVIDUAL_ALIAS/DATE_OF_BIRTH',
  'INDIVIDUAL_DATE_OF_BIRTH/DATE',
  'INDIVIDUAL_DATE_OF_BIRTH/NOTE',
  'INDIVIDUAL_DATE_OF_BIRTH/FROM_YEAR',
  'INDIVIDUAL_DOCUMENT/NUMBER',
  'INDIVIDUAL_DOCUMENT/NOTE',
  'toString',
  '__proto__',
]

test('a cell of 150,000 characters takes no more time than its length asks for', async () => {
  const units = [
    '1',
    'a',
    '(',
    '1 ',
    'a 1',
    'a (ж ',
    '; ',
    'no ',
    'in a: ж',
    ', ',
    'born ',
    'number (',
    ') ',
    '((a',
    '1) ',
  ]
  const started = performance.now()
  for (const unit of units) {
    const cell = unit.repeat(Math.floor(150_000 / unit.length))
    for (const path of FIELDS) {
      const xml =
        element(path.split('/'), cell) + '<INDIVIDUAL_ALIAS><ALIAS_NAME>ж</ALIAS_NAME></INDIVIDUAL_ALIAS>'
      await readOrRefused(new TextEncoder().encode(listOf(individual('A.1', xml))), 65_536)
    }
  }
  assert.ok(performance.now() - started < 60_000)
})

test('random text in every field never ends in another error', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[-0-9 /.,;()a-d]{0,40}$/),
    fc.constantFrom('', '__proto__', 'constructor', '9999-99-99', '0', '...', '()'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...FIELDS), text), { maxLength: 12 }),
      async (fields) => {
        const xml = fields.map(([path, value]) => element(path.split('/'), value)).join('')
        await readOrRefused(new TextEncoder().encode(listOf(individual('A.1', xml))))
      },
    ),
    { numRuns: 400 },
  )
})

function element([name, ...rest]: readonly string[], value: string): string {
  if (name === undefined)
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<${name}>${element(rest, value)}</${name}>`
}
