import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Answer, AnsweredClaim } from '../../bench/reports/answer.ts'
import { type Article, loadArticles, placed } from '../../bench/reports/article.ts'
import { f1Of } from '../../bench/reports/count.ts'
import { coverage, overlap, trimmed } from '../../bench/reports/extent.ts'
import { printRows, rowsOf } from '../../bench/reports/measures-table.ts'
import { measuringText } from '../../bench/reports/measuring-text.ts'
import { pairUp } from '../../bench/reports/pair-up.ts'
import { sameName } from '../../bench/reports/same-name.ts'
import { scoreArticle } from '../../bench/reports/score-article.ts'
import type { ArticleAnnotation } from './annotation.ts'
import { perfectAnswer } from './perfect-answer.ts'

const FOLDER = fileURLToPath(new URL('articles', import.meta.url))
const PARTS = ['develop', 'unseen'].map((part) => ({ part, articles: loadArticles(join(FOLDER, part)) }))

const TEXT = `Mayor accused of selling berths

“I paid for one,” said Ines Valdivia on Tuesday. “There is none.” The mayor, Rosa Mar, denied
the charge and called it “a joke”. The council voted by 12 votes to 9 for an inquiry.
`
const ANNOTATION: ArticleAnnotation = {
  tries: 'the scorer',
  publishedAt: '2024-03-14',
  source: null,
  title: 'Mayor accused of selling berths',
  claims: [
    {
      id: 'c0',
      kind: 'headline',
      acts: ['accusation'],
      content: [{ exact: 'selling berths' }],
      speaker: null,
      about: [{ who: 'Rosa Mar', role: 'accused' }],
    },
    {
      id: 'c1',
      kind: 'direct',
      acts: ['assertion', 'accusation'],
      content: [{ exact: 'I paid for one,' }, { exact: 'There is none.' }],
      speaker: { name: 'Ines Valdivia', surface: 'Ines Valdivia' },
    },
    {
      id: 'c2',
      kind: 'indirect',
      acts: ['denial'],
      content: [{ exact: 'the charge' }],
      speaker: { name: 'Rosa Mar', also: ['Mar'], surface: 'Rosa Mar' },
      answers: [{ how: 'denies', claims: ['c1'] }],
    },
    {
      id: 'c3',
      kind: 'partial',
      acts: ['position'],
      content: [{ exact: 'a joke' }],
      speaker: { name: 'Rosa Mar', surface: 'Rosa Mar' },
    },
  ],
  mentions: [
    { type: 'PERSON', canonical: 'Ines Valdivia', surfaces: ['Ines Valdivia'] },
    { type: 'PERSON', canonical: 'Rosa Mar', surfaces: ['Rosa Mar'] },
  ],
  optionalMentions: ['The council'],
  dates: [{ exact: 'Tuesday', iso: ['2024-03-12'] }],
  events: [
    {
      id: 'e1',
      type: 'vote',
      status: 'happened',
      date: null,
      participants: [],
      numbers: [
        { value: 12, bound: '=', of: 'votes for' },
        { value: 9, bound: '=', of: 'votes against' },
      ],
      anchors: [{ exact: 'The council voted by 12 votes to 9' }],
    },
  ],
  characterisations: [],
  furniture: [],
}
const ARTICLE: Article = placed('berths', 'berths.txt', TEXT, ANNOTATION)
const PERFECT: Answer = perfectAnswer(ARTICLE)

function figures(answer: Answer, article: Article = ARTICLE): Readonly<Record<string, number>> {
  return Object.fromEntries(scoreArticle(article, answer).map(({ label, count }) => [label, f1Of(count)]))
}

/** The perfect answer with its claims changed. */
function claimed(change: (claims: readonly AnsweredClaim[]) => readonly AnsweredClaim[]): Answer {
  return { ...PERFECT, claims: change(PERFECT.claims) }
}

const near = (figure: number | undefined, expected: number): void =>
  assert.ok(Math.abs((figure ?? -1) - expected) < 1e-9, `${figure}, not ${expected}`)

describe('the articles', () => {
  for (const { part, articles } of PARTS)
    for (const article of articles) {
      test(`${part}/${article.name}: the annotation answers itself without a fault`, () => {
        for (const { label, count } of scoreArticle(article, perfectAnswer(article)))
          assert.equal(f1Of(count), 1, `${label}: ${JSON.stringify(count)}`)
      })
      test(`${part}/${article.name}: ids are used once and refer to something`, () => {
        const ids = article.claims.map(({ id }) => id)
        assert.equal(new Set(ids).size, ids.length)
        for (const { answers, contradicts } of article.claims)
          for (const id of [...(answers ?? []).flatMap(({ claims }) => claims), ...(contradicts ?? [])])
            assert.ok(ids.includes(id), id)
      })
    }

  test('every annotation has its article', () => {
    for (const { part, articles } of PARTS) {
      const files = readdirSync(join(FOLDER, part)).filter((file) => file.endsWith('.json'))
      assert.deepEqual(
        files.map((file) => file.replace('.json', '')).toSorted(),
        articles.map(({ name }) => name),
      )
    }
  })

  test('an annotation that does not fit its text is refused with what was looked for', () => {
    const claims = ANNOTATION.claims
      .slice(0, 1)
      .map((claim) => ({ ...claim, content: [{ exact: 'berth' }] as const }))
    assert.ok(placed('x', 'x.txt', TEXT, { ...ANNOTATION, claims }))
    assert.throws(
      () =>
        placed('x', 'x.txt', TEXT, {
          ...ANNOTATION,
          dates: [{ exact: 'Tuesday', occurrence: 2, iso: [null] }],
        }),
      /x: found 1 times instead of 2: "Tuesday"/,
    )
    assert.throws(
      () => placed('x', 'x.txt', TEXT, { ...ANNOTATION, optionalMentions: ['the choir'] }),
      /x: the name "the choir" is not in the text/,
    )
  })
})

describe('the scorer', () => {
  test('a perfect answer is right in everything', () => {
    for (const [label, figure] of Object.entries(figures(PERFECT))) assert.equal(figure, 1, label)
  })

  test('an empty answer finds nothing', () => {
    const empty = figures({ ...PERFECT, claims: [], mentions: [], dates: [], events: [] })
    for (const label of [
      'quotes',
      'indirect claims',
      'denials and other answers',
      'persons',
      'dates',
      'events',
    ])
      assert.equal(empty[label], 0, label)
  })

  test('one quotation of three missed and one invented: F1 2/3', () => {
    const changed = figures(
      claimed((claims) => [
        ...claims.filter(({ id }) => id !== 'c3'),
        ...claims
          .filter(({ id }) => id === 'c3')
          .map((claim) => ({ ...claim, content: [{ start: 0, end: 5, exact: 'Mayor' }] })),
      ]),
    )
    near(changed['quotes'], 2 / 3)
    assert.equal(changed['quotes: speaker'], 1)
  })

  test('quotation marks and the comma before one do not count; half of a quotation does', () => {
    const [first, then] = ARTICLE.claims[1]?.at ?? []
    assert.ok(first !== undefined && then !== undefined)
    const wider = { start: first.start - 1, end: first.end + 1 }
    const half = { start: then.start, end: then.start + 5 }
    const withSpans = (spans: readonly { readonly start: number; readonly end: number }[]): Answer =>
      claimed((claims) =>
        claims.map((claim) =>
          claim.id === 'c1'
            ? {
                ...claim,
                content: spans.map((span) => ({ ...span, exact: TEXT.slice(span.start, span.end) })),
              }
            : claim,
        ),
      )
    assert.equal(figures(withSpans([wider, then]))['quotes, to the letter'], 1)
    near(figures(withSpans([first, half]))['quotes'], 2 / 3)
  })

  test('one split quotation may be given as two', () => {
    const split = claimed((claims) =>
      claims.flatMap((claim) =>
        claim.id === 'c1'
          ? claim.content.map((span, at) => ({ ...claim, id: `c1-${at}`, content: [span] }))
          : [claim],
      ),
    )
    assert.equal(figures(split)['quotes'], 1)
  })

  test('a wrong speaker, act or answer is told apart from what was found', () => {
    const changed = figures(
      claimed((claims) =>
        claims.map((claim) => ({
          ...claim,
          speaker: { name: 'Valdivia', canonical: 'Valdivia' },
          act: claim.id === 'c1' ? 'accusation' : 'demand',
          answers: [],
        })),
      ),
    )
    assert.equal(changed['quotes'], 1)
    assert.equal(changed['quotes: speaker'], 0)
    near(changed['quotes: act'], 2 / 3)
    assert.equal(changed['denials and other answers'], 0)
  })

  test('a speaker where the article names nobody is wrong', () => {
    const named = claimed((claims) =>
      claims.map((claim) => ({ ...claim, speaker: { name: 'mar', canonical: 'the MAR' } })),
    )
    near(figures(named)['indirect claims: speaker'], 1 / 2)
  })

  test('who is accused is not to be called a victim', () => {
    const turned = claimed((claims) =>
      claims.map((claim) => ({ ...claim, about: claim.about.map((each) => ({ ...each, role: 'victim' })) })),
    )
    assert.equal(figures(turned)['accused and victims'], 0)
    assert.equal(figures(turned)['not taken for each other'], 0)
  })

  test('a denial without its link is found and not tied', () => {
    const loose = figures(claimed((claims) => claims.map((claim) => ({ ...claim, answers: [] }))))
    assert.equal(loose['denials and other answers'], 1)
    assert.equal(loose['what they answer'], 0)
  })

  test('names: a title too many is found by overlap only; an optional one counts neither way', () => {
    const at = TEXT.indexOf('The council')
    const mentions = [
      ...PERFECT.mentions.map((each) => ({
        ...each,
        start: each.start - (each.canonical === 'Rosa Mar' ? 7 : 0),
      })),
      { document: 'sha256:berths', start: at, end: at + 11, type: 'PERSON', canonical: 'council' },
    ]
    const changed = figures({ ...PERFECT, mentions })
    near(changed['persons'], 1 / 2)
    assert.equal(changed['persons, by overlap'], 1)
    assert.equal(changed['persons: who it is'], 1)
  })

  test('a date with its preposition is found; a day for a month is too precise', () => {
    const dates = PERFECT.dates.map((each) => ({ ...each, start: each.start - 3, iso: '2024-03-12' }))
    assert.equal(figures({ ...PERFECT, dates })['dates'], 1)
    const coarse = placed('berths', 'berths.txt', TEXT, {
      ...ANNOTATION,
      dates: [{ exact: 'Tuesday', iso: ['2024-03'] }],
    })
    const finer = figures({ ...PERFECT, dates }, coarse)
    assert.equal(finer['dates: what they mean'], 0)
    assert.equal(finer['dates: no more precise than written'], 0)
  })

  test('events need their type; numbers need their bound', () => {
    const [event] = PERFECT.events
    assert.ok(event !== undefined)
    assert.equal(figures({ ...PERFECT, events: [{ ...event, type: 'visit' }] })['events'], 0)
    assert.equal(figures({ ...PERFECT, events: [event, { ...event, type: 'motion' }] })['events'], 1)
    const numbers = event.numbers.map((each) => (each.value === 9 ? { ...each, bound: '>' } : each))
    near(figures({ ...PERFECT, events: [{ ...event, numbers }] })['numbers of events'], 1 / 2)
  })

  test('a span that does not hold its words is told and fits nothing', () => {
    const astray = claimed((claims) =>
      claims.map((claim) =>
        claim.id === 'c3'
          ? { ...claim, content: claim.content.map((span) => ({ ...span, start: span.start + 1 })) }
          : claim,
      ),
    )
    near(figures(astray)['spans that stand'], 5 / 6)
    near(figures(astray)['quotes'], 2 / 3)
  })

  test('of an HTML page the words are found, wherever the product counts them', () => {
    const html = `<title>x</title><body><nav>Home</nav><p>${TEXT.replaceAll('“', '&ldquo;').replaceAll('”', '<b>&#8221;</b>')}</p>`
    const page = placed('berths', 'berths.html', measuringText(html, 'berths.html'), ANNOTATION)
    const answer = {
      ...PERFECT,
      documents: [{ id: 'sha256:berths', publishedAt: '2024-03-14T10:00:00Z', source: null }],
    }
    for (const [label, figure] of Object.entries(figures(answer, page))) assert.equal(figure, 1, label)
  })
})

test('overlap, coverage and trimming', () => {
  assert.equal(overlap([{ start: 0, end: 10 }], [{ start: 5, end: 15 }]), 1 / 3)
  assert.equal(coverage([{ start: 0, end: 10 }], [{ start: 5, end: 9 }]), 1)
  assert.equal(coverage([], [{ start: 5, end: 9 }]), 0)
  assert.deepEqual(trimmed({ start: 0, end: 8 }, '“Never,”'), { start: 1, end: 6 })
  assert.deepEqual(trimmed({ start: 0, end: 2 }, '“”'), { start: 0, end: 2 })
})

test('the best fits are paired first, each once', () => {
  const pairs = pairUp([1, 2], [11, 12], (a, g) => (g === 12 ? a / 2 : a / 4), 0.25)
  assert.deepEqual(pairs, [
    [2, 12],
    [1, 11],
  ])
})

test('names are the same without case and article, not by surname alone', () => {
  assert.ok(sameName('The foreign ministry', ['Foreign Ministry']))
  assert.ok(!sameName('Valdivia', ['Ines Valdivia']))
  assert.ok(!sameName(null, ['Ines Valdivia']))
})

test('rows sum over articles and print with an interval', () => {
  const [row] = rowsOf([
    [{ label: 'quotes', count: { right: 3, asked: 4, given: 4 } }],
    [{ label: 'quotes', count: { right: 1, asked: 4, given: 2 } }],
  ])
  near(row?.value, 4 / 7)
  assert.match(printRows(row === undefined ? [] : [row]), /quotes +8 +57\.1 % +33\.3–75\.0 +66\.7 % +50\.0 %/)
})
