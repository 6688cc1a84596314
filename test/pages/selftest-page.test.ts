import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type SelftestView, selftestPage } from '../../src/pages/index.ts'
import { assertSelfContained, HOSTILE, parsed } from './parsed-page.ts'

const tally = (met: number, asked: number) => ({
  asked,
  met,
  share: met / asked,
  interval: [Math.max(0, met / asked - 0.03), Math.min(1, met / asked + 0.03)] as const,
})

/** An invented self-test: a class of each group, and a failure of each; `text` wherever a list or a user may bring one. */
function smallSelftest(text: string, more: Partial<SelftestView> = {}): SelftestView {
  const failure = {
    query: text,
    type: null,
    of: text,
    from: [text],
    best: 0.6543,
    reachedBy: { entry: text, name: text },
  }
  return {
    query: {
      at: '2031-06-04T00:00:00Z',
      seed: text,
      perClass: 40,
      lists: [],
      ordinary: { file: text, sha256: 'cd'.repeat(32), names: 1234 },
    },
    starter: false,
    policy: { id: text, hash: `sha256:${'ab'.repeat(32)}`, alert: 0.725 },
    choices: { weakAliasesAlert: true, types: ['person'], fields: [] },
    engine: { version: '0.1.0', tables: `sha256:${'ef'.repeat(32)}`, alignment: 3 },
    coverage: [
      {
        list: 'xx-one',
        state: 'loaded',
        edition: { date: '2031-06-01', sha256: '12'.repeat(32), layout: text },
      },
      { list: 'xx-two', state: 'missing', edition: null },
    ],
    tested: { lists: ['xx-one'], entries: 321, names: 654 },
    groups: [
      { group: 'exact', ...tally(40, 40), unlisted: null },
      { group: 'latin', ...tally(37, 40), unlisted: null },
      { group: 'hard', ...tally(3, 40), unlisted: null },
      { group: 'cross-script', ...tally(21, 40), unlisted: null },
      { group: 'near-miss', ...tally(2, 400), unlisted: tally(2, 400) },
      { group: 'ordinary', ...tally(11, 400), unlisted: tally(1, 390) },
    ],
    classes: [
      { class: 'exact', group: 'exact', says: 'as listed', ...tally(40, 40), unlisted: null },
      { class: 'vowel', group: 'latin', says: 'a vowel', ...tally(37, 40), unlisted: null },
      { class: 'acronym', group: 'hard', says: 'initials', ...tally(3, 40), unlisted: null },
      {
        class: 'Cyrl-person-to-latin',
        group: 'cross-script',
        says: 'across',
        ...tally(21, 40),
        unlisted: null,
      },
      {
        class: 'ordinary-own',
        group: 'negative',
        says: 'of the file',
        ...tally(11, 400),
        unlisted: tally(1, 390),
      },
    ],
    lists: [{ list: 'xx-one', ...tally(77, 80) }],
    curve: [0.5, 0.725, 0.95].map((line) => ({
      line,
      exact: 1 - line / 10,
      latin: 1 - line / 5,
      crossScript: null,
      nearMiss: 0.02,
      ordinary: 0.03,
    })),
    failures: [
      { ...failure, class: 'vowel', group: 'latin' },
      { ...failure, class: 'acronym', group: 'hard', best: null, reachedBy: null },
      { ...failure, class: 'ordinary-own', group: 'negative', of: '', type: 'vessel', from: [] },
    ],
    receipt: `sha256:${'34'.repeat(32)}`,
    ...more,
  }
}

const PAGE = selftestPage(smallSelftest('Yormand Bektashian'))

test('the page runs nothing and asks for nothing, and the same test gives the same bytes', () => {
  assertSelfContained(PAGE)
  assert.equal(selftestPage(structuredClone(smallSelftest('Yormand Bektashian'))), PAGE)
})

test('tables are headed, the drawing has a title and a description, ids are single', () => {
  const { elements } = parsed(PAGE)
  for (const { name, attributes } of elements)
    if (name === 'th') assert.match(attributes['scope'] ?? '', /^(?:col|row)$/)
  const drawings = elements.filter(({ attributes }) => attributes['role'] === 'img')
  assert.equal(drawings.length, 1)
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  assert.equal(new Set(ids).size, ids.length)
  for (const { attributes } of elements)
    for (const id of attributes['aria-labelledby']?.split(' ') ?? []) assert.ok(ids.includes(id), id)
})

test('the head says what was found, what alerts, and what it rests on', () => {
  const { text } = parsed(PAGE)
  assert.match(text, /Self-test of the screening at the alert line 0\.725/)
  assert.match(
    text,
    /654 strong names of 321 listed parties, 40 questions of each class, screened as of 4 June 2031/,
  )
  assert.match(
    text,
    /92\.5 % of listed names misspelled, shortened or changed were found: 37 of 40 \(95 %: 89\.5–95\.5\)/,
  )
  assert.match(
    text,
    /2\.8 % of ordinary names alert: 11 of 400 .*; of those that are within no listed name 0\.3 %/,
  )
  assert.match(text, /3 questions of 560 came out otherwise/)
  assert.match(text, /alert line 0\.725; weak aliases alert; only person; facts that count: none\./)
  assert.match(text, /xx-one 2031-06-01/)
  assert.match(text, /Not asked: xx-two \(missing\)/)
  assert.match(text, /1,234 different names of Yormand Bektashian, sha256:cdcd/)
  assert.doesNotMatch(text, /No official list is loaded/)
  assert.match(parsed(selftestPage(smallSelftest('x', { starter: true }))).text, /No official list is loaded/)
})

test('a failure has the query, the listed name, its entry, and the best score or the lowest line', () => {
  const { text, texts } = parsed(PAGE)
  assert.ok(texts.filter((each) => each === 'Yormand Bektashian').length >= 6)
  assert.match(text, /0\.6543/)
  assert.match(text, /under 0\.50/)
  assert.match(text, /asked as vessel/)
  assert.match(parsed(selftestPage(smallSelftest('x', { failures: [] }))).text, /None: every listed name/)
})

test('many failures of a class: the rest is left to the JSON, and said', () => {
  const [failure] = smallSelftest('x').failures
  assert.ok(failure)
  const failures = Array.from({ length: 70 }, (_, at) => ({ ...failure, query: `Query ${at}` }))
  const { texts } = parsed(selftestPage(smallSelftest('x', { failures })))
  assert.ok(texts.includes('Query 49') && !texts.includes('Query 50'))
  assert.ok(texts.includes('50 of 70: --json has all.'))
})

test('names keep their language and their direction', () => {
  assert.match(selftestPage(smallSelftest('محمد عبد الله')), /<bdi lang="und-Arab">محمد عبد الله<\/bdi>/)
})

describe('what a list or a file says stays text where it stands', () => {
  const shapeOf = (page: string): string =>
    parsed(page)
      .elements.map(
        ({ name, attributes }) =>
          `${name} ${Object.keys(attributes)
            .filter((each) => each !== 'lang')
            .join()}`,
      )
      .join('\n')
  for (const text of HOSTILE)
    test(JSON.stringify(text.slice(0, 40)), () => {
      const page = selftestPage(smallSelftest(text))
      assert.ok(parsed(page).texts.filter((each) => each === text).length >= 5)
      assert.equal(shapeOf(page), shapeOf(PAGE))
    })
})
