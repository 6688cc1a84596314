import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { designationHeader, designationRow } from '../../src/formats/index.ts'
import { entry, name } from '../../src/record/index.ts'
import { inForce } from './ftm-support.ts'

test('a designation is a row under the header, and no cell of it is a formula', () => {
  const listed = entry({
    key: 'un-sc:QDi.999',
    schema: 'Organization',
    names: [
      name({ value: '=HYPERLINK("x")', script: 'Latn', language: null, kind: 'primary', strength: 'strong' }),
      name({ value: 'Kite, "Works"', script: 'Latn', language: null, kind: 'alias', strength: 'strong' }),
    ],
    dates: [],
    countries: [{ role: 'country', code: 'IR', words: 'Iran' }],
    identifiers: [],
    properties: {},
    listing: {
      programmes: ['A', 'B'],
      listedOn: null,
      amendedOn: [],
      measures: ['asset-freeze'],
      legalBasis: null,
      reasons: '+1 reason\nin two lines',
    },
    unread: [],
  })
  const text = designationHeader() + designationRow(listed, inForce(listed))
  const [row] = parse(text, { columns: true }) as readonly Record<string, string>[]
  assert.equal(row?.['caption'], '\'=HYPERLINK("x")')
  assert.equal(row['aliases'], 'Kite, "Works"')
  assert.equal(row['countries'], 'country:IR')
  assert.equal(row['programmes'], 'A | B')
  assert.equal(row['reasons'], "'+1 reason\nin two lines")
  assert.deepEqual(
    [row['listed_on'], row['listed_on_basis'], row['not_after']],
    ['', 'first-seen', '2031-01-01'],
  )
})
