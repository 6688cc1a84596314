import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { euFsf } from '../../src/lists/eu-fsf/index.ts'
import type { SourceFile } from '../../src/lists/index.ts'
import { fixture, readOrRefused, readWith, realFile } from './gb-uksl-support.ts'
import { fileOf } from './support.ts'

const NAME = 'xmlFullSanctionsList_1_1.xml'
const FIXTURES = [NAME, 'global.xml'].map((name) => fixture('eu-fsf', name))

function filesOf(content: string | Uint8Array, piece = 4096): readonly SourceFile[] {
  return [fileOf(content, piece, NAME)]
}

test('a file cut off anywhere is refused', async () => {
  for (const bytes of FIXTURES) {
    const lastTag = bytes.lastIndexOf('>'.charCodeAt(0))
    for (let length = 0; length <= lastTag; length += 23)
      assert.equal(
        await readOrRefused(euFsf, filesOf(bytes.subarray(0, length))),
        'refused',
        `cut at ${length}`,
      )
    assert.equal(await readOrRefused(euFsf, filesOf(bytes, 7)), 'read')
  }
})

test('a real file cut off is refused', async (t) => {
  const file = realFile(t, 'eu-fsf/2026-02-27', NAME)
  if (file === null) return
  const bytes = Buffer.concat(await Array.fromAsync(file.read()))
  for (const share of [0.1, 0.999])
    assert.equal(
      await readOrRefused(euFsf, filesOf(bytes.subarray(0, Math.floor(bytes.length * share)), 65_536)),
      'refused',
    )
})

test('random changes of bytes never end in another error', async () => {
  for (const bytes of FIXTURES) {
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Uint8Array.from(bytes)
        for (const { at, byte } of changes) changed[at] = byte
        await readOrRefused(euFsf, filesOf(changed))
      }),
      { numRuns: 250 },
    )
  }
})

test('a byte order mark and other ends of lines make no difference; another encoding and 0x1A are refused', async () => {
  for (const bytes of FIXTURES) {
    const text = new TextDecoder().decode(bytes)
    const { entries } = await readWith(euFsf, filesOf(bytes))
    for (const content of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n')])
      assert.deepEqual((await readWith(euFsf, filesOf(content))).entries, entries)
    assert.equal(await readOrRefused(euFsf, filesOf(Buffer.from(text, 'utf16le'))), 'refused')
    assert.equal(await readOrRefused(euFsf, filesOf(`${text}\x1a`)), 'refused')
  }
  const latin1 = new TextDecoder().decode(FIXTURES[0]).replace('Zenda', 'Zénda')
  assert.equal(await readOrRefused(euFsf, filesOf(Buffer.from(latin1, 'latin1'))), 'refused')
})

const ATTRIBUTES = [
  'nameAlias/function',
  'nameAlias/wholeName',
  'nameAlias/nameLanguage',
  'birthdate/year',
  'birthdate/birthdate',
  'birthdate/yearRangeTo',
  'birthdate/calendarType',
  'birthdate/city',
  'identification/number',
  'identification/identificationTypeCode',
  'citizenship/countryIso2Code',
  'address/countryDescription',
  'regulation/publicationDate',
  'regulation/programme',
]

/** A file of the 1.1 schema with one entity that has this in that attribute, beside a name. */
function withAttribute(path: string, value: string): readonly SourceFile[] {
  const [element = '', attribute = ''] = path.split('/')
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return filesOf(
    `<export generationDate="2031-03-02T00:00:00Z"><sanctionEntity euReferenceNumber="EU.1.1"><nameAlias wholeName="A" strong="true"/><${element} ${attribute}="${escaped}"/></sanctionEntity></export>`,
    65_536,
  )
}

/** A file of the schema before 1.1 with one entity that has this in that field, beside a name. */
function withField(path: string, value: string): readonly SourceFile[] {
  const [group = '', field = ''] = path.split('/')
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return filesOf(
    `<WHOLE Date="02/03/2016"><ENTITY Id="1" Type="P"><NAME><WHOLENAME>A</WHOLENAME></NAME><${group}><${field}>${escaped}</${field}></${group}></ENTITY></WHOLE>`,
    65_536,
  )
}

const FIELDS = [
  'NAME/FUNCTION',
  'NAME/WHOLENAME',
  'BIRTH/DATE',
  'BIRTH/COUNTRY',
  'PASSPORT/NUMBER',
  'ADDRESS/OTHER',
  'CITIZEN/COUNTRY',
]

test('a value of 150,000 characters takes no more time than its length asks for; longer ones are refused', async () => {
  const units = [
    '1',
    'a',
    '(a) ',
    '1) a ',
    'PHONE[',
    'PHONE[]',
    ' (passport-',
    '2030-',
    '/',
    ' ',
    ' (approximative)',
  ]
  const started = performance.now()
  for (const unit of units) {
    const value = unit.repeat(Math.floor(150_000 / unit.length))
    for (const path of ATTRIBUTES) await readOrRefused(euFsf, withAttribute(path, value))
    for (const path of FIELDS) await readOrRefused(euFsf, withField(path, value))
  }
  assert.ok(performance.now() - started < 60_000)
  assert.equal(await readOrRefused(euFsf, withField('NAME/FUNCTION', 'x'.repeat(1_100_000))), 'refused')
  assert.equal(await readOrRefused(euFsf, filesOf(`<export>${'<a>'.repeat(60)}`)), 'refused')
})

test('random text in every place never ends in another error', async () => {
  const text = fc.oneof(
    fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((each) => each.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, '')),
    fc.stringMatching(/^[-0-9 /.,;()a-d]{0,40}$/),
    fc.constantFrom('', '__proto__', 'constructor', '9999-99-99', '0', '...', '()'),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ATTRIBUTES, ...FIELDS), text, async (path, value) => {
      await readOrRefused(
        euFsf,
        ATTRIBUTES.includes(path) ? withAttribute(path, value) : withField(path, value),
      )
    }),
    { numRuns: 500 },
  )
})
