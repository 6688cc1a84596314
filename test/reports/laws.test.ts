import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { spanStands } from '../../src/record/index.ts'
import { formatOf, jsonDocument, readReport, textDocument } from '../../src/reports/index.ts'
import { readText } from '../support/report.ts'

const PIECES = [
  'Ann Lee',
  'said',
  'that',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  ',',
  '.',
  '!',
  '?',
  ':',
  ';',
  '—',
  ' - ',
  '(',
  ')',
  '\n\n',
  '\n',
  ' ',
  'the ministry',
  'denied',
  'accused',
  'of',
  'lying',
  'on Monday',
  '12 June 2023',
  'he',
  'she',
  'it',
  'who',
  'China',
  'Beijing',
  'voted',
  '266 in favour',
  'according to',
  'told',
  'reporters',
  'declined to comment',
  'was arrested',
  'in',
  'and',
  'but',
  'would',
  'not',
  'U.S.',
  'Mr.',
  'â€œ',
  'â€™',
  '\ud83d\ude00',
  '\u200d',
  '\u0000',
  '漢字',
  'Ёлка',
  '# ',
  '> ',
  '*',
  '[x](y)',
  '<p>',
  '</p>',
  '<nav>',
  '<script>',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const files = fc.constantFrom('a.txt', 'a.md', 'a.html')

test('any text is read without a fault, the same way twice, and every span stands in it', () => {
  fc.assert(
    fc.property(
      texts,
      files,
      fc.option(fc.constant('2023-05-16'), { nil: undefined }),
      (text, file, date) => {
        const bytes = Buffer.from(text, 'utf8')
        let document
        try {
          document = textDocument(bytes, file, formatOf(bytes, file), { date })
        } catch {
          return
        }
        const reading = readReport(document)
        assert.deepEqual(readReport(document), reading)
        const { text: read } = document.blocked
        assert.ok(read.isWellFormed())
        assert.equal(reading.report.length, read.length)
        const ids = new Set<string>()
        for (const claim of reading.claims) {
          assert.ok(claim.content.length > 0)
          for (const span of claim.content)
            assert.ok(spanStands(read, span), `${JSON.stringify(span)} in ${JSON.stringify(read)}`)
          if (claim.cue !== null) assert.ok(spanStands(read, claim.cue))
          if (claim.speaker !== null)
            assert.equal(read.slice(claim.speaker.start, claim.speaker.end), claim.speaker.name)
          assert.ok(!ids.has(claim.id), 'two claims with one id')
          ids.add(claim.id)
        }
        for (const { answers, contradicts } of reading.claims) {
          for (const { claim } of answers) assert.ok(ids.has(claim))
          for (const claim of contradicts) assert.ok(ids.has(claim))
        }
        for (const { start, end } of [...reading.mentions, ...reading.dates])
          assert.ok(start < end && end <= read.length)
        for (const { spans } of reading.events) for (const span of spans) assert.ok(spanStands(read, span))
      },
    ),
    { numRuns: 400 },
  )
})

test('the text of a plain text file is the file itself, line ends and all', () => {
  const text = 'A headline\r\n\r\n“We will stay,” said Ann Lee.\r\n'
  const reading = readText(text)
  assert.equal(reading.report.length, text.length)
  const [claim] = reading.claims
  assert.equal(text.slice(claim?.content[0]?.start, claim?.content[0]?.end), 'We will stay,')
})

test('lone surrogates are mended at intake', () => {
  const line = JSON.stringify({ text: 'Ann Lee said the \ud800bridge was closed.' })
  const document = jsonDocument(line, 'a.jsonl line 1', {})
  assert.ok(document.blocked.text.isWellFormed())
  assert.ok(readReport(document).report.flags.some(({ flag }) => flag === 'repaired-encoding'))
})

/** Texts made to be slow; what matters is that a reading ends in time in proportion to their length. */
const HOSTILE: readonly (readonly [what: string, text: string, file: string])[] = [
  ['quotation marks only', '"'.repeat(200_000), 'a.txt'],
  ['opening marks only', '“'.repeat(200_000), 'a.txt'],
  ['single marks only', " 'a".repeat(70_000), 'a.txt'],
  ['one line without an end', 'said Ann Lee that '.repeat(20_000), 'a.txt'],
  ['capitals', 'Ann '.repeat(50_000), 'a.txt'],
  ['commas', 'Ann Lee, '.repeat(20_000), 'a.txt'],
  ['and', 'and '.repeat(50_000), 'a.txt'],
  ['digits', '1 '.repeat(100_000), 'a.txt'],
  ['one word', 'a'.repeat(200_000), 'a.txt'],
  ['full stops', '.'.repeat(200_000), 'a.txt'],
  ['empty lines', '\n'.repeat(200_000), 'a.txt'],
  ['elements in one another', '<div>'.repeat(50_000), 'a.html'],
  ['elements that are never closed', '<p>Ann Lee said so. '.repeat(10_000), 'a.html'],
  ['links', '[a](b '.repeat(50_000), 'a.md'],
  ['bars', '|'.repeat(100_000), 'a.md'],
]
for (const [what, text, file] of HOSTILE)
  test(`hostile: ${what}`, () => {
    const started = performance.now()
    readText(text, null, file)
    // Far above what it takes: a reading that grows with the square of the length takes minutes.
    assert.ok(performance.now() - started < 10_000)
  })
