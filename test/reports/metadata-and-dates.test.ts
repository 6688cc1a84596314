import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatOf, jsonDocument, readReport, textDocument } from '../../src/reports/index.ts'
import { readText } from '../support/report.ts'

/** Published on 16 May 2023, a Tuesday. */
const DATES: readonly (readonly [sentence: string, words: string, iso: string | null])[] = [
  ['It rained on 2 June 2021.', '2 June 2021', '2021-06-02'],
  ['It rained on Dec. 10, 2018.', 'Dec. 10, 2018', '2018-12-10'],
  ['It rained on Monday, Feb. 22, 2021.', 'Monday, Feb. 22, 2021', '2021-02-22'],
  ['It rained in June 1989.', 'June 1989', '1989-06'],
  ['It rained in 2019.', '2019', '2019'],
  ['It rained in the 1990s.', '1990s', '199X'],
  ['It rained on Monday.', 'Monday', '2023-05-15'],
  ['It will rain on Monday.', 'Monday', '2023-05-22'],
  ['It rained last month.', 'last month', '2023-04'],
  ['It rained last year.', 'last year', '2022'],
  ['It rained yesterday.', 'yesterday', '2023-05-15'],
  ['It rained in June.', 'June', '2022-06'],
  ['It will rain in June.', 'June', '2023-06'],
  ['It will rain from 14 to 18 November 2023.', '14 to 18 November 2023', '2023-11-14/2023-11-18'],
  ['It rained earlier this week.', 'earlier this week', '2023-05-15/2023-05-21'],
  ['It rained two years ago.', 'two years ago', '2021'],
]
for (const [sentence, words, iso] of DATES)
  test(`date: ${sentence}`, () => {
    const text = `A headline of the day\n\n${sentence}`
    const { dates } = readText(text)
    assert.deepEqual(
      dates.map(({ start, end, iso: found }) => [text.slice(start, end), found]),
      [[words, iso]],
    )
  })

test('without a day of publication a relative date stays open, and an absolute one does not', () => {
  const { dates } = readReport(
    textDocument(Buffer.from('A headline\n\nIt rained on Monday and in June 1989.'), 'a.txt', 'text', {}),
  )
  assert.deepEqual(
    dates.map(({ iso }) => iso),
    [null, '1989-06'],
  )
})

test('what is no date is none', () => {
  const { dates } = readText(
    'A headline of the day\n\nIt may rain, and 2000 people march for 45 minutes; she, 41, will sun herself at 5 p.m. with 1950 others.',
  )
  assert.deepEqual(dates, [])
})

test('a page says itself when and by whom it was published; its furniture is no evidence', () => {
  const page = `<!doctype html><html lang="en"><head><title>Bridge falls - The Courier</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge falls","datePublished":"2023-05-16T23:30:00-05:00","publisher":{"name":"The Courier"},"author":[{"name":"Ann Lee"}]}</script>
    <script>var said = "Ann Lee said nothing";</script></head><body>
    <nav>Home Monday</nav><h1>Bridge falls</h1><p>“It fell,” said <b>Bo Ek</b>.</p><div style="display:none">Hidden, said Cy Orr.</div>
    <aside>Related: “Not so,” says Di Poe</aside><footer>Today is 1 June 2020</footer></body></html>`
  const bytes = Buffer.from(page)
  const { report, claims } = readReport(textDocument(bytes, 'page.html', formatOf(bytes, 'page.html'), {}))
  assert.deepEqual(
    [report.publishedAt, report.source, report.title, report.byline, report.language],
    ['2023-05-16', 'The Courier', 'Bridge falls', 'Ann Lee', 'en'],
  )
  assert.ok(report.evidence.some(({ field, from }) => field === 'publishedAt' && from === 'json-ld'))
  assert.ok(report.flags.some(({ flag }) => flag === 'hidden-text'))
  assert.deepEqual(
    claims.map(({ speaker, content }) => [speaker?.canonical, content[0]?.exact]),
    [['Bo Ek', 'It fell,']],
  )
})

test('JSON lines, Markdown and what the user gives', () => {
  const line = JSON.stringify({
    url: 'https://x.example/a',
    title: 'T',
    date: '2023-05-16',
    text: 'Ann Lee said it fell.',
    source: 'X',
  })
  const { report } = readReport(jsonDocument(line, 'a.jsonl line 1', { source: 'Given' }))
  assert.deepEqual(
    [report.publishedAt, report.source, report.url, report.title],
    ['2023-05-16', 'Given', 'https://x.example/a', 'T'],
  )
  const markdown =
    '---\ntitle: T\ndate: 2024-05-21\n---\n\n# T of the day\n\n“It fell,” said **Ann Lee**, of [Orvane](https://x.example).\n'
  const reading = readText(markdown, null, 'a.md')
  assert.equal(reading.report.publishedAt, '2024-05-21')
  assert.equal(reading.claims[0]?.speaker?.canonical, 'Ann Lee')
})

test('poor texts are flagged, with their places', () => {
  const flags = (text: string): ReadonlySet<string> =>
    new Set(readText(text, null).report.flags.map(({ flag }) => flag))
  assert.ok(flags('A headline\n\nIt rained.').has('no-date'))
  const doubled = 'The council closed the bridge on Monday after a long debate that nobody heard.'
  assert.ok(flags(`A headline\n\n${doubled}\n\n${doubled}`).has('duplicate-paragraph'))
  assert.ok(
    flags(
      'A headline\n\nThe council said thatnight that the group and the men met the groupand left. The menwere glad that the council saw the groupthat fell.',
    ).has('glued-words'),
  )
  assert.ok(flags('A headline\n\nAnn Lee said: “It fell and nobody saw it.').has('unbalanced-quotation'))
  assert.ok(
    flags('A headline\n\nAnn Lee said: We will never leave this place, whatever happens.').has(
      'quotation-marks-lost',
    ),
  )
  assert.ok(
    flags(
      'Le pont\n\nLe pont est tombé dans la nuit et les gens de la ville ont dit que le maire ne savait pas qui est venu.',
    ).has('other-language'),
  )
  assert.ok(flags('12 34 56').has('no-text'))
})

test('bytes that are no text are refused with file and place', () => {
  assert.throws(
    () => textDocument(Buffer.from([0x41, 0x00, 0x42]), 'x.txt', 'text', {}),
    /x\.txt: byte 1 is 0x00/,
  )
  assert.throws(() => jsonDocument('{"text": 5}', 'a.jsonl line 3', {}), /a\.jsonl line 3: "text" is 5/)
})

test('events keep their status, numbers their bound, dates no more than the text says', () => {
  const { events } = readText(
    'A headline of the day\n\nCanada imposed sanctions on more than 20 officials on Monday. Ann Lee was arrested in June 2021. The council voted by 23 votes to 18 to close the bridge. The trial is expected to start next month.',
  )
  assert.deepEqual(
    events.map(({ type, status, date, numbers }) => [
      type,
      status,
      date,
      numbers.map(({ bound, value, of }) => `${bound}${value} ${of}`),
    ]),
    [
      ['sanction', 'happened', '2023-05-15', ['>20 officials']],
      ['detention', 'happened', '2021-06', []],
      ['vote', 'happened', null, ['=23 votes for', '=18 votes against']],
      ['trial', 'expected', '2023-06', []],
    ],
  )
})

test('names: titles are no part of them, surnames mean their person, capitals and bodies are known', () => {
  const text =
    'A headline of the day\n\nU.S. Secretary of State Antony Vale met Chen Guoming, a deputy minister, in Geneva. Vale said Chen had left. The Ministry of Justice and the Baltic Institute did not.'
  const { mentions } = readText(text)
  assert.deepEqual(
    mentions.map(({ start, end, type, canonical }) => `${text.slice(start, end)} ${type} ${canonical}`),
    [
      'U.S. PLACE U.S.',
      'Antony Vale PERSON Antony Vale',
      'Chen Guoming PERSON Chen Guoming',
      'Geneva PLACE Geneva',
      'Vale PERSON Antony Vale',
      'Chen PERSON Chen Guoming',
      'Ministry of Justice ORG Ministry of Justice',
      'Baltic Institute ORG Baltic Institute',
    ],
  )
})
