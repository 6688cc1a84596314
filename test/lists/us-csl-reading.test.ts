import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { UnreadableList } from '../../src/lists/index.ts'
import { htmlTables } from '../../src/lists/reading/html-tables.ts'
import { htmlText } from '../../src/lists/reading/html-text.ts'
import { JsonFields } from '../../src/lists/reading/json-fields.ts'
import { type JsonRecord, jsonRecords } from '../../src/lists/reading/json-records.ts'
import { isPartOfName, isShortFor } from '../../src/lists/reading/short-names.ts'
import { wordKey } from '../../src/lists/reading/word-key.ts'
import { fileOf } from './support.ts'

function recordsOf(json: string, piece = 5): Promise<JsonRecord[]> {
  return Array.fromAsync(jsonRecords(fileOf(json, piece, 'a.json'), { member: 'results' }))
}

test('records are read from an array at the root or in its member, with their lines', async () => {
  assert.deepEqual(await recordsOf('[{"a": "]}\\"["},\n\n {"b": [{}]}]'), [
    { value: { a: ']}"[' }, line: 1 },
    { value: { b: [{}] }, line: 3 },
  ])
  assert.deepEqual(await recordsOf('{"n": [1],\n "results": [{"a": 1}], "results2": [{}]}'), [
    { value: { a: 1 }, line: 2 },
  ])
  assert.deepEqual(await recordsOf('{"results": []}'), [])
})

test('whatever objects are written, in whatever pieces, they are read back', async () => {
  const object = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 3 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(object, { maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      async (objects, piece) => {
        // As JSON has them: -0 is 0.
        const expected: unknown = JSON.parse(JSON.stringify(objects))
        for (const root of [objects, { 'x"[': objects, results: objects }]) {
          const read = await recordsOf(JSON.stringify(root, null, 1), piece)
          assert.deepEqual(
            read.map(({ value }) => value),
            expected,
          )
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('what is no JSON of records is refused with its line', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /a\.json line 1: no JSON/],
    ['[{"a": 1}', /no JSON/],
    ['[{"a": 1},\n{"a": }]', /a\.json line 2: no JSON/],
    ['[{"a": 1} {"a": 2}]', /no JSON/],
    ['[1, 2]', /no object/],
    ['[[1]]', /no object/],
    ['{"other": [{}]}', /expected records in an array/],
    [']', /a closing bracket that nothing opens/],
    [`[${'['.repeat(100)}`, /nested deeper than 32/],
    [`[{"a": "${'x'.repeat(4_100_000)}"}]`, /a record of more than 4,000,000/],
    [`{"x": "${'x'.repeat(4_100_000)}"}`, /outside of the records/],
  ]
  for (const [json, message] of cases)
    await assert.rejects(recordsOf(json, 65_536), (error) => {
      assert.ok(error instanceof UnreadableList)
      assert.match(error.message, message)
      return true
    })
})

test('every value that is not taken is told', () => {
  const fields = new JsonFields({
    a: ' x  y ',
    b: ['1', '', 2],
    c: [{ d: true, e: null }],
    f: { g: 'h' },
    i: [],
  })
  assert.equal(fields.text('a'), 'x y')
  assert.deepEqual(fields.texts('b'), ['1', '2'])
  assert.equal(fields.text('toString'), null)
  assert.deepEqual(
    fields.groups('c').map((group) => group.text('nothing')),
    [null],
  )
  assert.deepEqual(fields.unread(), [
    { field: 'c/d', value: 'true' },
    { field: 'f/g', value: 'h' },
  ])
  fields.giveBack('a')
  assert.equal(fields.unread()[0]?.field, 'a')
})

test('tables are read with what stands before them', async () => {
  const page = `<!DOCTYPE html><html><body><h2>One &amp; two</h2><script>document.write("<table>")</script>
<table><caption>Cap</caption><tr><th>A<br>B<th>C</tr>
<tr><td>1<td><a href="/x">2</a> <table><tr><td>in</td></tr></table></td></tr></table>
<p>Three</p><table></table></body></html>`
  for (const piece of [1, 7, 4096]) {
    const tables = await htmlTables(fileOf(page, piece, 'a.html'))
    assert.deepEqual(tables.length, 2)
    const [first] = tables
    assert.deepEqual(first?.before, ['One & two'])
    assert.equal(first?.caption, 'Cap')
    assert.equal(first?.line, 2)
    assert.deepEqual(
      first?.rows.map(({ cells, line }) => [line, ...cells.map(({ text }) => text)]),
      [
        [2, 'A B', 'C'],
        [3, '1', '2 in'],
      ],
    )
    assert.deepEqual(first?.rows[1]?.cells[1]?.links, ['/x'])
    assert.deepEqual(tables[1]?.before, ['Three'])
  }
})

test('a page that ends in the middle, or is none that a publisher writes, is refused', async () => {
  const read = (html: string): Promise<unknown> => htmlTables(fileOf(html, 65_536, 'a.html'))
  await assert.rejects(read('<html><table><tr><td>1'), /a\.html line 1: the page ends before its table/)
  await assert.rejects(read('<html><body><p>x</p></body>'), /the page ends before its html/)
  await assert.rejects(read('<div>'.repeat(1_000)), /nested deeper than 256/)
  await assert.rejects(read(`<table><tr><td>${'x'.repeat(1_000_001)}`), /characters of text in one element/)
  await assert.rejects(read(`<p>${'x'.repeat(1_000_001)}`), /characters of text in one element/)
  await assert.rejects(read('<p>x</p>'.repeat(3_000_000)), /more than 20,000,000 characters/)
})

test('HTML within a field becomes words', () => {
  assert.equal(
    htmlText('<p>Kite &amp; <b>Co</b></p><p>since<br>2031</p><script>no</script>'),
    'Kite & Co since 2031',
  )
  assert.equal(htmlText(' plain  text '), 'plain text')
})

test('an acronym stands for the whole name before it', () => {
  assert.ok(isShortFor('XKW', 'Xanadu Kite Works'))
  assert.ok(!isShortFor('KENYA', 'Kite Foundation'))
  assert.ok(!isShortFor('CJSC', 'Kite Closed Joint Stock Company'))
  assert.ok(!isShortFor('KSA', 'Plants under the Kite Safety Agency'))
  assert.ok(isPartOfName('Kite', 'Kite Works Co., Ltd.'))
  assert.ok(!isPartOfName('Zembla', 'Kite Works Co., Ltd.'))
})

test('keys are made of folded words in any order', () => {
  assert.equal(wordKey('Kite Works Co., Ltd.'), wordKey('CO. LTD. kite WÓRKS'))
  assert.equal(wordKey('!!'), 'unnamed')
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => !/\s/u.test(wordKey(text)) && wordKey(text).isWellFormed(),
    ),
  )
})
