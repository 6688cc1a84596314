import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { claimsAskedFrom, hashOfClaims } from '../../../web/src/views/reports/claims-asked.ts'
import { dayWords } from '../../../web/src/views/reports/day-words.ts'
import { flagsByKind } from '../../../web/src/views/reports/flags-read.ts'
import { Lamp } from '../../../web/src/views/reports/lit.ts'
import { sentencePieces } from '../../../web/src/views/reports/marked-sentence.ts'
import { namesRead } from '../../../web/src/views/reports/mentions-by-kind.ts'
import { coversParagraph } from '../../../web/src/views/reports/text-marks.ts'
import { visiblePieces } from '../../../web/src/views/reports/visible-pieces.ts'

test('the words of a claim are told from those around them', () => {
  assert.deepEqual(sentencePieces('She said ⟦it was⟧ and ⟦is⟧.'), [
    { text: 'She said ', isMarked: false },
    { text: 'it was', isMarked: true },
    { text: ' and ', isMarked: false },
    { text: 'is', isMarked: true },
    { text: '.', isMarked: false },
  ])
})

test('a sentence loses nothing but the brackets', () => {
  const bare = (words: string): string => words.replaceAll(/[⟦⟧]/g, '')
  fc.assert(
    fc.property(fc.array(fc.constantFrom('⟦', '⟧', 'word', ' ')), (pieces) => {
      const sentence = pieces.join('')
      const shown = sentencePieces(sentence)
        .map(({ text }) => text)
        .join('')
      assert.equal(bare(shown), bare(sentence))
    }),
  )
})

test('characters that hide or turn round are shown by their code, all others as they are', () => {
  assert.deepEqual(visiblePieces('a\u202Eb'), [{ text: 'a' }, { control: 'U+202E' }, { text: 'b' }])
  assert.deepEqual(visiblePieces('\u{E0041}'), [{ control: 'U+E0041' }])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const back = visiblePieces(text)
        .map((piece) =>
          'text' in piece ? piece.text : String.fromCodePoint(Number.parseInt(piece.control.slice(2), 16)),
        )
        .join('')
      assert.equal(back, text)
      for (const piece of visiblePieces(text))
        if ('text' in piece) assert.doesNotMatch(piece.text, /[\u202A-\u202E\u2066-\u2069\0]/)
    }),
  )
})

test('words of Persian, Hindi and emoji keep their joiners', () => {
  for (const text of ['می\u200Cخواهم', 'क्\u200Dष', '👩\u200D🚀', 'שלום\u200F!'])
    assert.deepEqual(visiblePieces(text), [{ text }])
})

test('what the ledger is asked stands behind the #, whatever was typed', () => {
  assert.deepEqual(claimsAskedFrom('about=Zhao+Lijian&act=denial&other=1&speaker='), {
    about: 'Zhao Lijian',
    act: 'denial',
  })
  fc.assert(
    fc.property(
      fc.record({ about: fc.string({ unit: 'grapheme' }), speaker: fc.string() }, { requiredKeys: [] }),
      (asked) => {
        const again = claimsAskedFrom(hashOfClaims(asked))
        assert.equal(again.about ?? '', asked.about?.trim() ?? '')
        assert.equal(again.speaker ?? '', asked.speaker?.trim() ?? '')
      },
    ),
  )
})

test('flags stand by kind with their places, the grave first, those of the whole without one', () => {
  assert.deepEqual(
    flagsByKind(
      [
        { flag: 'no-date', start: 0, end: 100 },
        { flag: 'glued-words', start: 50, end: 60 },
        { flag: 'glued-words', start: 10, end: 20 },
        { flag: 'hidden-text', start: 0, end: 0 },
      ],
      100,
    ),
    [
      {
        flag: 'glued-words',
        places: [
          { start: 10, end: 20 },
          { start: 50, end: 60 },
        ],
      },
      { flag: 'hidden-text', places: [] },
      { flag: 'no-date', places: [] },
    ],
  )
})

test('a mark of nearly all of a paragraph is of the paragraph', () => {
  assert.ok(coversParagraph({ start: 0, end: 90 }, { start: 0, end: 100 }))
  assert.ok(!coversParagraph({ start: 0, end: 20 }, { start: 0, end: 100 }))
  assert.ok(coversParagraph({ start: 0, end: 900 }, { start: 300, end: 400 }))
})

test('names are counted by the fullest form', () => {
  const at = (start: number, canonical: string) =>
    ({ document: 'd', start, end: start + 1, type: 'PERSON', canonical, party: null }) as const
  const people = namesRead([at(1, 'Ann Lee'), at(5, 'Bo'), at(9, 'Ann Lee')]).get('PERSON')
  assert.deepEqual(
    people?.map(({ canonical, places }) => [canonical, places.length]),
    [
      ['Ann Lee', 2],
      ['Bo', 1],
    ],
  )
})

test('days say when they are about, and ranges where they end', () => {
  assert.deepEqual(dayWords('1962~'), { from: '1962', to: null, isAbout: true })
  assert.deepEqual(dayWords('2020/2021-03'), { from: '2020', to: '2021-03', isAbout: false })
  assert.deepEqual(dayWords('2020/..'), { from: '2020', to: '', isAbout: false })
})

test('pointing goes before choosing, and back', () => {
  const lamp = new Lamp()
  let told = 0
  const stop = lamp.subscribe(() => {
    told += 1
  })
  const [one, other] = [
    { key: 'one', places: [] },
    { key: 'other', places: [] },
  ]
  lamp.choose(one)
  lamp.point(other)
  assert.equal(lamp.lit?.key, 'other')
  lamp.point({ ...other })
  assert.equal(told, 2)
  lamp.point(null)
  assert.equal(lamp.lit?.key, 'one')
  stop()
  lamp.choose(null)
  assert.equal(told, 3)
})
