import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  CIRCA_YEARS,
  comparePartialDates,
  couldBeSameDay,
  type DateWordsOptions,
  daysOf,
  InvalidValue,
  type PartialDate,
  parsePartialDate,
  partialDate,
  printPartialDate,
} from '../../src/record/index.ts'

/** The words, the EDTF form that they mean (`null`: not understood), and how the publisher writes dates. */
const CASES: readonly (readonly [string, string | null, DateWordsOptions?])[] = [
  // ISO, and zero for an unknown part
  ['1962-08-10', '1962-08-10'],
  ['1962-08', '1962-08'],
  ['1962', '1962'],
  ['1962-00-00', '1962'],
  ['1962-08-00', '1962-08'],
  ['1962-00-10', '1962'],
  ['1962/08/10', '1962-08-10'],
  ['1962-08-10T00:00:00', '1962-08-10'],
  ['1962-08-10T00:00:00Z', '1962-08-10'],
  ['1962-08-10T23:30:00.000-05:00', '1962-08-10'],
  ['1962-08-10 00:00:00', '1962-08-10'],
  ['1962-08-10-05:00', '1962-08-10'],
  ['1962-08-10+0300', '1962-08-10'],
  ['1962-08-10Z', '1962-08-10'],
  ['1972-15-08', '1972-08-15'],
  ['  1962-08-10. ', '1962-08-10'],
  // impossible: never invented
  ['1962-02-31', null],
  ['31 February 1962', null],
  ['1962-08-32', null],
  ['1962-13-13', null],
  ['1963-02-29', null],
  ['1964-02-29', '1964-02-29'],
  ['32/08/1962', null],
  ['1962-99', null],
  // numbers with the year last
  ['10/08/1962', '1962-08-10', { order: 'dmy' }],
  ['10/08/1962', '1962-10-08', { order: 'mdy' }],
  ['10/08/1962', '1962'],
  ['05/05/1962', '1962-05-05'],
  ['22/08/1962', '1962-08-22'],
  ['08/22/1962', '1962-08-22'],
  ['08/22/1962', '1962-08-22', { order: 'dmy' }],
  ['22/08/1962', '1962-08-22', { order: 'mdy' }],
  ['10.08.1962', '1962-08-10', { order: 'dmy' }],
  ['1-2-1962', '1962-02-01', { order: 'dmy' }],
  ['00/00/1975', '1975'],
  ['00/08/1962', '1962-08'],
  ['08/00/1962', '1962', { order: 'dmy' }],
  ['08/00/1962', '1962'],
  ['dd/mm/1964', '1964'],
  ['dd/08/1964', '1964-08'],
  ['08/1962', '1962-08'],
  ['mm/1962', '1962'],
  ['10/08/62', null],
  ['10-Aug-62', null],
  // month names
  ['10 Aug 1962', '1962-08-10'],
  ['10 Aug. 1962', '1962-08-10'],
  ['10 AUGUST 1962', '1962-08-10'],
  ['10th August 1962', '1962-08-10'],
  ['1st of January 1962', '1962-01-01'],
  ['2nd Sept. 1962', '1962-09-02'],
  ['August 10, 1962', '1962-08-10'],
  ['Aug 3rd, 1962', '1962-08-03'],
  ['10-Aug-1962', '1962-08-10'],
  ['01 Jan.1967', '1967-01-01'],
  ['Aug 1962', '1962-08'],
  ['August, 1962', '1962-08'],
  ['Nov. 1973', '1973-11'],
  ['10 Augustus 1962', null],
  // circa
  ['circa 1961', '1961~'],
  ['Circa Aug 1961', '1961-08~'],
  ['circa 10 Aug 1961', '1961-08-10~'],
  ['c. 1962', '1962~'],
  ['c.1962', '1962~'],
  ['c1962', '1962~'],
  ['ca. 1962', '1962~'],
  ['approximately 1962', '1962~'],
  ['approx. 1962', '1962~'],
  ['about 1962', '1962~'],
  ['1962 (approximately)', '1962~'],
  ['1962~', '1962~'],
  ['Approximately 1999, 2003', '[1999~,2003~]'],
  // ranges
  ['1961 to 1963', '1961/1963'],
  ['circa 1961 to 1963', '1961~/1963~'],
  ['circa 1961 to circa 1963', '1961~/1963~'],
  ['Jan 1975 to Dec 1976', '1975-01/1976-12'],
  ['01 Jan 1961 to 31 Dec 1961', '1961-01-01/1961-12-31'],
  ['between 1970 and 1973', '1970/1973'],
  ['Between Aug. and Sep. 1977', '1977-08/1977-09'],
  ['from 1970 to 1973', '1970/1973'],
  ['1970-1973', '1970/1973'],
  ['1970 – 1973', '1970/1973'],
  ['1958/1959', '1958/1959'],
  ['1973 to 1970', null],
  ['approximately 1955-1958', '1955~/1958~'],
  // decades
  ['1970s', '197X'],
  ['the 1970s', '197X'],
  ['born in the early 1970s', '197X'],
  ['mid-1970s', '197X'],
  ['late 1970’s', '197X'],
  ["late 1970's", '197X'],
  ['197X', '197X'],
  // one of several
  ['1972-08-10 or 1972-08-11', '[1972-08-10,1972-08-11]'],
  ['1) 1970 2) 1972', '[1970,1972]'],
  ['1) 01/02/1970. 2) 03/02/1970.', '[1970-02-01,1970-02-03]', { order: 'dmy' }],
  ['(a) 12 Jan 1960 (b) 1962', '[1960-01-12,1962]'],
  ['a) 1960; b) circa 1962', '[1960,1962~]'],
  ['1 Jan 1960; 3 Mar 1962', '[1960-01-01,1962-03-03]'],
  ['1960, 1962 or 1963', '[1960,1962,1963]'],
  ['1972 or 1972', '1972'],
  ['10 Aug 1962, 11 Aug 1962', '[1962-08-10,1962-08-11]'],
  ['1962; unknown', null],
  // spreadsheets
  ['31801', '1987-01-24', { excelSerials: true }],
  ['31801', null],
  ['1962', '1962', { excelSerials: true }],
  ['60000', null, { excelSerials: true, today: '2026-01-01' }],
  ['46024', '2026-01-02', { excelSerials: true, today: '2026-01-01' }],
  ['46025', null, { excelSerials: true, today: '2026-01-01' }],
  // no date
  ['', null],
  ['unknown', null],
  ['24/06/1402 (Hijri Calendar)', null],
  ['24/06/1402', null],
  ['30-35 years old', null],
  ['n/a', null],
  ['1'.repeat(401), null],
]

test('words become a date, never more precise than they are', () => {
  for (const [words, edtf, options] of CASES) {
    const read = parsePartialDate(words, options)
    assert.equal(read?.edtf ?? null, edtf, JSON.stringify([words, options ?? {}]))
    if (read !== null) assert.equal(read.words, words.trim() === edtf ? null : words.trim())
  }
})

test('the constructor takes the forms of the vocabulary and no other', () => {
  for (const edtf of ['1962', '1962-08~', '1970/1973', '1961~/1963~', '197X', '[1962,1963-01-02~,196X]'])
    assert.equal(partialDate(edtf).edtf, edtf)
  for (const edtf of [
    '',
    '62',
    '1962-13',
    '1962-02-30',
    '1973/1970',
    '197X/1980',
    '[1962]',
    '[1962,1962]',
    '1962?',
    '1962/..',
  ])
    assert.throws(() => partialDate(edtf), InvalidValue, edtf)
  assert.deepEqual(partialDate('1962', '1962'), { edtf: '1962', words: null })
  assert.deepEqual(partialDate('1962', 'in 1962'), { edtf: '1962', words: 'in 1962' })
})

test('dates are printed for people', () => {
  const printed: readonly (readonly [string, string])[] = [
    ['1962-08-10', '10 August 1962'],
    ['1962-08', 'August 1962'],
    ['1962', '1962'],
    ['1962~', 'about 1962'],
    ['1970/1973', 'between 1970 and 1973'],
    ['1961~/1963~', 'between about 1961 and about 1963'],
    ['197X', 'the 1970s'],
    ['[1972-08-10,1972-08-11]', '10 August 1972 or 11 August 1972'],
  ]
  for (const [edtf, words] of printed) assert.equal(printPartialDate(partialDate(edtf)), words)
})

test('days are counted from 1970-01-01, and circa is widened', () => {
  assert.deepEqual(daysOf(partialDate('1970-01')), [[0, 30]])
  assert.deepEqual(daysOf(partialDate('1969-12-31/1970-01-02')), [[-1, 1]])
  const [first, last] = daysOf(partialDate('1970~'))[0] ?? [0, 0]
  assert.equal(new Date(first * 86_400_000).getUTCFullYear(), 1970 - CIRCA_YEARS)
  assert.equal(new Date(last * 86_400_000).getUTCFullYear(), 1970 + CIRCA_YEARS)
})

const same = (a: string, b: string): boolean => couldBeSameDay(partialDate(a), partialDate(b))

test('could two dates be one day', () => {
  assert.ok(same('1962', '1962-08-10'))
  assert.ok(!same('1962', '1963'))
  assert.ok(same('1962~', '1964-01-01'))
  assert.ok(!same('1962~', '1970'))
  assert.ok(same('[1960,1962-08]', '1962-08-31'))
  assert.ok(!same('[1960,1962-08]', '1961'))
  assert.ok(same('197X', '1979-12-31'))
  assert.ok(same('1964-02-29~', '1965-02-28'))
})

const calendarTerm = fc
  .tuple(
    fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
    fc.boolean(),
  )
  .map(([day, length, circa]) => `${day.toISOString().slice(0, length)}${circa ? '~' : ''}`)
const decade = fc.integer({ min: 180, max: 219 }).map((tens) => `${tens}X`)
const anyDate: fc.Arbitrary<PartialDate> = fc
  .oneof(
    calendarTerm,
    decade,
    fc
      .tuple(calendarTerm, calendarTerm)
      .map(([a, b]) => (a.replace('~', '') < b.replace('~', '') ? `${a}/${b}` : `${b}/${a}`)),
    fc
      .uniqueArray(fc.oneof(calendarTerm, decade), { minLength: 2, maxLength: 5 })
      .map((terms) => `[${terms.join(',')}]`),
  )
  .filter((edtf) => {
    try {
      return partialDate(edtf).edtf === edtf
    } catch {
      return false
    }
  })
  .map((edtf) => partialDate(edtf))

test('what is printed is read back, and so is the EDTF form', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      assert.equal(parsePartialDate(printPartialDate(date))?.edtf, date.edtf)
      assert.deepEqual(parsePartialDate(date.edtf), date)
    }),
    { numRuns: 2000 },
  )
})

test('being possibly the same day is reflexive and symmetric', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      assert.ok(couldBeSameDay(a, a))
      assert.equal(couldBeSameDay(a, b), couldBeSameDay(b, a))
    }),
  )
})

test('the order is total', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      assert.equal(Math.sign(comparePartialDates(a, b)), -Math.sign(comparePartialDates(b, a)) + 0)
      assert.equal(comparePartialDates(a, b) === 0, a.edtf === b.edtf)
      if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0)
        assert.ok(comparePartialDates(a, c) <= 0)
    }),
  )
})

test('any text is read without an error, and what is read is well formed', () => {
  const dateLike = fc.stringMatching(/^[-0-9 /.,;()~TZ:a-dorACn]{0,60}$/)
  const order = fc.constantFrom('dmy', 'mdy', 'unknown')
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), dateLike),
      order,
      fc.boolean(),
      (words, which, excelSerials) => {
        const read = parsePartialDate(words, { order: which, excelSerials })
        if (read !== null) assert.deepEqual(partialDate(read.edtf, read.words), read)
      },
    ),
    { numRuns: 2000 },
  )
})

test('a text without a month and a day never yields one', () => {
  const year = fc.integer({ min: 1800, max: 2199 }).map(String)
  const frames = [
    'Y',
    'circa Y',
    'born in Y',
    'Y or Y',
    'Y to Y',
    'between Y and Y',
    'Y, Y',
    '00/00/Y',
    'dd/mm/Y',
    '1) Y 2) Y',
  ]
  fc.assert(
    fc.property(year, year, fc.constantFrom(...frames), (first, second, frame) => {
      const read = parsePartialDate(frame.replace('Y', first).replace('Y', second))
      if (read !== null) assert.doesNotMatch(read.edtf, /\d{4}-\d{2}/)
    }),
  )
})

test('hostile words take time in proportion to their length', () => {
  const started = performance.now()
  for (const unit of ['1) ', 'or ', ' - ', '(', 'to ', '1962, ', ' ', '1/', 'a', ';', 'between ', '.'])
    parsePartialDate(unit.repeat(Math.floor(400 / unit.length)))
  assert.ok(performance.now() - started < 1000)
})
