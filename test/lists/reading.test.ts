import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SourceFile, UnreadableList } from '../../src/lists/index.ts'
import { countryCode } from '../../src/lists/reading/country.ts'
import type { XmlElement } from '../../src/lists/reading/xml-element.ts'
import { xmlRecords } from '../../src/lists/reading/xml-records.ts'
import { fileOf } from './support.ts'

function records(file: SourceFile): Promise<XmlElement[]> {
  return Array.fromAsync(xmlRecords(file, { root: 'LIST', records: ['R'] }))
}

async function refused(content: string | Uint8Array, message: RegExp): Promise<void> {
  await assert.rejects(records(fileOf(content)), (error) => {
    assert.ok(error instanceof UnreadableList, String(error))
    assert.match(error.message, message)
    return true
  })
}

test('a record is a tree of elements without prefixes, with its line', async () => {
  const text =
    '<u:LIST xmlns:u="urn:x">\n <u:R u:id="7" xmlns="urn:y">a<B>1</B>\n<C/>b&amp;&#65;<![CDATA[<c>]]></u:R>\n</u:LIST>'
  assert.deepEqual(await records(fileOf(text, 3)), [
    {
      name: 'R',
      attributes: { id: '7' },
      line: 2,
      text: 'a\nb&A<c>',
      children: [
        { name: 'B', attributes: {}, line: 2, text: '1', children: [] },
        { name: 'C', attributes: {}, line: 3, text: '', children: [] },
      ],
    },
  ])
})

test('a byte order mark, CRLF and characters cut between pieces are read', async () => {
  const text = '\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<LIST>\r\n<R>Ж한𠮷\r\nx</R></LIST>\r\n'
  for (const piece of [1, 2, 3, 5, 4096]) {
    const [record] = await records(fileOf(text, piece))
    assert.equal(record?.text, 'Ж한𠮷\nx')
    assert.equal(record?.line, 3)
  }
})

test('what is not well-formed UTF-8 XML is refused with its place', async () => {
  await refused('', /root element/)
  await refused('   ', /root element/)
  await refused('<LIST><R></LIST>', /line 1 column 17: unexpected close tag/)
  await refused('<LIST><R>\n<A></B></R></LIST>', /line 2/)
  await refused('<LIST><R>&bomb;</R></LIST>', /entity/)
  await refused('<LIST><R a="1" a="2"/></LIST>', /duplicate attribute/)
  await refused('<LIST><R/></LIST><LIST/>', /root/)
  await refused('<LIST><R/></LIST>\u001A', /line 1/)
  await refused('<LIST><R>\u0000</R></LIST>', /disallowed character/)
  await refused('<LIST><p:R/></LIST>', /unbound namespace prefix/)
  await refused('<HTML/>', /root element "HTML": expected LIST/)
  await refused('<?xml version="1.0" encoding="ISO-8859-1"?><LIST/>', /encoding "ISO-8859-1": expected UTF-8/)
  await refused(Buffer.from('<LIST><R>Müller</R></LIST>', 'latin1'), /not UTF-8/)
  await refused(Buffer.from('\uFEFF<LIST/>', 'utf16le'), /UTF-16/)
  await refused(Buffer.from('<LIST/>', 'utf16le'), /line 1/)
  await refused(Buffer.from([...Buffer.from('<LIST/>'), 0xc3]), /not UTF-8/)
})

test('a DOCTYPE is refused before any entity of it is used', async () => {
  await refused('<!DOCTYPE LIST><LIST/>', /DOCTYPE/)
  const laughs = Array.from(
    { length: 10 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('')
  await refused(`<!DOCTYPE LIST [<!ENTITY l0 "ha">${laughs}]><LIST><R>&l10;</R></LIST>`, /DOCTYPE/)
  await refused('<!DOCTYPE LIST [<!ENTITY x SYSTEM "file:///etc/passwd">]><LIST><R>&x;</R></LIST>', /DOCTYPE/)
  await refused(`<!DOCTYPE LIST [${' '.repeat(3_000_000)}]><LIST/>`, /1,000,000 characters/)
})

test('nothing grows without bound', async () => {
  await refused(`<LIST><R>${'<A>'.repeat(40)}`, /deeper than 32/)
  await refused(`<LIST><R><A>${'x'.repeat(1_000_001)}</A></R></LIST>`, /1,000,000 characters of text in A/)
  await refused(`<LIST><R><A>${'x'.repeat(3_000_000)}`, /1,000,000 characters/)
  await refused(`<LIST><R a="${'x'.repeat(3_000_000)}"/></LIST>`, /1,000,000 characters/)
  await refused(`<LIST><R>${'<A/>'.repeat(1_100_000)}</R></LIST>`, /a record of more than 4,000,000/)
  await refused(`<LIST><!--${'x'.repeat(3_000_000)}--></LIST>`, /1,000,000 characters/)
  const long = await records(fileOf(`<LIST><R>${'x'.repeat(1_000_000)}</R></LIST>`))
  assert.equal(long[0]?.text.length, 1_000_000)
})

test('a file is read while it comes, and no further than asked', async () => {
  let given = 0
  const endless: SourceFile = {
    name: 'endless.xml',
    async *read() {
      yield Buffer.from('<LIST>')
      for (; given < 10_000; given++) yield Buffer.from(`<R>${'x'.repeat(10_000)}</R>`)
    },
  }
  let taken = 0
  for await (const { text } of xmlRecords(endless, { root: 'LIST', records: ['R'] })) {
    assert.equal(text.length, 10_000)
    if (++taken === 5) break
  }
  assert.equal(taken, 5)
  assert.ok(given < 10)
})

test('words name a country or none', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Iran (Islamic Republic of)', 'IR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Democratic People’s Republic Of Korea', 'KP'],
    ['DPRK', 'KP'],
    ['Syrian Arab Republic', 'SY'],
    ['State of Palestine', 'PS'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Congo', 'CG'],
    ['Congolese', null],
    ['Filipino', 'PH'],
    ['USSR (until 1991)', 'SU'],
    ['former Soviet Union', 'SU'],
    ['Yugoslavia', 'YU'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Côte d’Ivoire', 'CI'],
    ['Viet Nam', 'VN'],
    ['the Philippines', 'PH'],
    ['Kosovo', 'XK'],
    ['Indonesia (as at Dec. 2003)', 'ID'],
    ['Libya, (as at Feb. 2014)', 'LY'],
    ['Bahrain (citizenship revoked in Jan. 2015)', null],
    ['United Arab Emirates (possibly)', null],
    ['Iran / unknown', null],
    ['Sudan/South Sudan', null],
    ['na', null],
    ['', null],
    ['()', null],
    ['constructor', null],
  ]
  for (const [words, code] of cases) assert.equal(countryCode(words), code, words)
})
