import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caListed } from '../../src/lists/ca-listed/index.ts'
import { namesOfListed } from '../../src/lists/ca-listed/names.ts'
import { fileOf } from './support.ts'
import {
  bytesOf,
  fixture,
  readOrRefused,
  readWith,
  survivesDamage,
  survivesEncodings,
} from './us-csl-support.ts'

const FEED = fixture('ca-listed/lstd-ntts-eng.xml')

test('an entry of the feed becomes an entry with all that it says', async () => {
  const { layout, entries, told } = await readWith(caListed, [FEED])
  assert.equal(layout?.id, 'atom')
  assert.deepEqual(told, { publishedOn: '2032-05-01', findings: [], missing: [] })
  const [army, front, again] = entries
  assert.equal(army?.key, 'ca-listed:army-kite-of-paper-the')
  assert.equal(army?.schema, 'LegalEntity')
  assert.deepEqual(
    army?.names.map(({ value, kind, strength }) => [value, kind, strength]),
    [
      ['Army of the Paper Kite', 'primary', 'strong'],
      ['APK', 'alias', 'strong'],
      ['Kite Army', 'alias', 'strong'],
      ['Brigade of the Kite (Zembla, north)', 'alias', 'strong'],
      ['Армия змея', 'original-script', 'strong'],
      ['Paper Tigers', 'alias', 'strong'],
    ],
  )
  assert.deepEqual(army?.listing, {
    programmes: ['Criminal Code, s. 83.05'],
    listedOn: { date: '2031-02-03', basis: 'stated' },
    amendedOn: [{ edtf: '2032-04-05', words: null }],
    measures: ['asset-freeze'],
    legalBasis: 'Criminal Code, R.S.C. 1985, c. C-46, ss. 83.05 and 83.08; SOR/2002-284',
    reasons: 'The Army of the Paper Kite is an invented body. It flies kites & nothing else.',
  })
  assert.deepEqual(army?.unread, [])
  assert.deepEqual(army?.properties['sourceUrl'], ['https://listed.example/#1'])
  assert.equal(front?.listing.listedOn, null)
  assert.deepEqual(front?.properties['createdAt'], ['2031-02-03T10:00:00Z'])
  assert.equal(front?.listing.reasons, 'Lights lanterns.')
  assert.deepEqual(front?.unread, [{ field: 'shoeSize', value: '44' }])
  assert.equal(again?.key, 'ca-listed:front-lantern-3')
})

test('titles and summaries are taken apart', () => {
  const cases: readonly (readonly [string, string | null, readonly string[]])[] = [
    ['Kite Front (KF)', null, ['Kite Front', '~KF']],
    ['Kite Front (Zembla)', 'N/A', ['Kite Front (Zembla)']],
    [
      'Kite Front',
      'Dragon Front; Loft (a, b), Inc.; and Quill',
      ['Kite Front', 'Dragon Front', 'Loft (a, b), Inc.', 'Quill'],
    ],
    ['Kite Front', 'also known as kite front, Tide Front.', ['Kite Front', 'Tide Front']],
    ['Kite Front', 'Kite Liberation Army (KLA)', ['Kite Front', 'Kite Liberation Army', '~KLA']],
  ]
  for (const [title, summary, expected] of cases)
    assert.deepEqual(
      namesOfListed(title, summary).map(({ value, strength }) => (strength === 'weak' ? `~${value}` : value)),
      expected,
    )
})

test('an entry without a title is refused; strange text outside of entries is a finding', async () => {
  const text = Buffer.from(await bytesOf(FEED)).toString('utf8')
  await assert.rejects(
    readWith(caListed, [
      fileOf(text.replace('<title type="text">Lantern Front</title>', ''), 4096, FEED.name),
    ]),
    /lstd-ntts-eng\.xml line 17: an entry without a title/,
  )
  const { told } = await readWith(caListed, [
    fileOf(text.replace('</feed>', '<note>removed</note></feed>'), 4096, FEED.name),
  ])
  assert.equal(told.findings[0]?.message, 'text outside of any entry: feed/note: removed')
  assert.equal(await caListed.recognise([fileOf('<rss/>', 4096, FEED.name)]), null)
})

test('damage is read or refused as unreadable', { timeout: 120_000 }, async () => {
  await survivesDamage(caListed, FEED, { cutIsRefused: true })
  await survivesEncodings(caListed, FEED)
  const xml = Buffer.from(await bytesOf(FEED)).toString('utf8')
  const started = performance.now()
  for (const unit of ['a', '(', 'a (', ', ', '; ', '&lt;p&gt;', '&amp;amp;', '“'])
    for (const length of [19_000, 900_000])
      for (const part of ['Paper Kite (APK)', 'Kite Army', 'invented body'])
        await readOrRefused(caListed, FEED.name, xml.replace(part, unit.repeat(length / unit.length)), 65_536)
  assert.ok(performance.now() - started < 60_000)
})
