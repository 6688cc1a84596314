import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstAfter, partsOf } from '../../../web/src/views/reports/paragraphs.ts'
import { type Place, segmentsOf } from '../../../web/src/views/reports/segments.ts'

/** Any text, surrogates, line breaks and controls among it, with marks that overlap in any way. */
const marked = fc.string({ unit: 'binary', maxLength: 120 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]): Place => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 12 },
    ),
  }),
)
const lines = fc.array(fc.constantFrom('\n', '\n\n', ' ', 'word', 'é', '𝒳', '\r\n', '\u202E'), {
  maxLength: 60,
})

test('segments joined are the text, without gap or overlap', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const segments = segmentsOf(0, text.length, marks)
      assert.equal(segments.map(({ start, end }) => text.slice(start, end)).join(''), text)
      for (const { start, end } of segments) assert.ok(start < end)
    }),
  )
})

test('each mark covers exactly its own words', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const segments = segmentsOf(0, text.length, marks)
      for (const mark of marks) {
        const covered = segments.filter((segment) => segment.marks.includes(mark))
        assert.equal(
          covered.map(({ start, end }) => text.slice(start, end)).join(''),
          text.slice(mark.start, mark.end),
        )
      }
    }),
  )
})

test('the innermost mark stands last', () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      for (const segment of segmentsOf(0, text.length, marks)) {
        const lengths = segment.marks.map(({ start, end }) => end - start)
        assert.deepEqual(
          lengths,
          lengths.toSorted((a, b) => b - a),
        )
      }
    }),
  )
})

test('a stretch of a text is cut as the whole is', () => {
  fc.assert(
    fc.property(marked, fc.nat(120), fc.nat(120), ({ text, marks }, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const segments = segmentsOf(from, to, marks)
      assert.equal(segments.map(({ start, end }) => text.slice(start, end)).join(''), text.slice(from, to))
      for (const { start, end, marks: covering } of segments)
        assert.deepEqual(
          new Set(covering),
          new Set(marks.filter((mark) => mark.start <= start && end <= mark.end)),
        )
    }),
  )
})

test('no word of a text is lost in its paragraphs, and each has the marks that touch it', () => {
  fc.assert(
    fc.property(lines, fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 8 }), (pieces, pairs) => {
      const text = pieces.join('')
      const marks = pairs
        .map(
          ([a, b]): Place => ({
            start: Math.min(a, b, text.length),
            end: Math.min(Math.max(a, b), text.length),
          }),
        )
        .filter(({ start, end }) => start < end)
      const paragraphs = partsOf(text, marks).flatMap((part) => part.paragraphs)
      const shown = paragraphs.map(({ start, end }) => text.slice(start, end))
      assert.deepEqual(
        shown,
        text.split('\n').filter((line) => line.trim() !== ''),
      )
      for (const { start, end, marks: found } of paragraphs)
        assert.deepEqual(
          new Set(found),
          new Set(marks.filter((mark) => mark.start < end && start < mark.end)),
        )
    }),
  )
})

test('a long text is in many parts, in its order', () => {
  const text = 'A line of words that goes on.\n\n'.repeat(5000)
  const parts = partsOf(text, [])
  assert.ok(parts.length > 25)
  assert.equal(parts.flatMap(({ paragraphs }) => paragraphs).length, 5000)
  for (const [at, part] of parts.entries()) assert.ok(part.start >= (parts[at - 1]?.end ?? 0))
})

test('a place is found among lines by its start', () => {
  const found = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
  ]
  assert.deepEqual(
    [0, 4, 5, 8, 9].map((place) => firstAfter(found, place)),
    [0, 0, 1, 1, 2],
  )
})
