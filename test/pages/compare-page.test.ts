import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type ComparisonView, comparePage, statedFacts } from '../../src/pages/index.ts'
import { assertGolden } from '../support/golden.ts'
import { cellView, LISTS, listedView, partyView, smallComparison } from './comparison.ts'
import { assertSelfContained, HOSTILE, parsed } from './parsed-page.ts'

const textOf = (view: ComparisonView): string => parsed(comparePage(view)).text

test('a small comparison, whole', () => {
  assertGolden('compare-page', comparePage(smallComparison()).split('\n'))
})

test('the same comparison gives the same bytes', () => {
  assert.equal(comparePage(smallComparison()), comparePage(structuredClone(smallComparison())))
})

test('the page runs nothing and asks for nothing', () => {
  assertSelfContained(comparePage(smallComparison()))
})

test('tables are headed and described, drawings have a title and a description, ids are single', () => {
  const page = comparePage(smallComparison())
  const { elements } = parsed(page)
  for (const { name, attributes } of elements)
    if (name === 'th') assert.match(attributes['scope'] ?? '', /^(?:col|row|rowgroup)$/)
  const drawings = elements.filter(({ attributes }) => attributes['role'] === 'img')
  assert.equal(drawings.length, 2)
  for (const { attributes } of drawings)
    for (const id of attributes['aria-labelledby']?.split(' ') ?? [])
      assert.ok(page.includes(`id="${id}"`), id)
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  assert.equal(new Set(ids).size, ids.length)
})

/** The view with a text wherever a list may bring one. */
function hostileView(text: string): ComparisonView {
  const small = smallComparison()
  const wording = {
    list: 'us-sdn',
    entry: text,
    authority: text,
    reasons: text,
    positions: [text],
    born: [text],
    legalBasis: text,
  }
  return {
    ...small,
    query: { ...small.query, at: text, party: text, programme: text, missingFrom: 'us-sdn' },
    lists: LISTS.map((list) => ({
      ...list,
      authority: text,
      edition: list.edition === null ? null : { ...list.edition, layout: text },
    })),
    parties: small.parties.map((party) => ({
      ...party,
      party: text,
      caption: text,
      wordings: [wording, { ...wording, list: 'ca-sema', reasons: `${text} other` }],
    })),
    lags: small.lags.map((lag) => ({ ...lag, first: text, later: text, subject: text })),
    counterSanctions: small.counterSanctions.map((each) => ({
      ...each,
      entry: text,
      caption: text,
      answers: { ...each.answers, jurisdiction: text },
    })),
  }
}

describe('what a list says stays text where it stands', () => {
  const names = (view: ComparisonView): string =>
    parsed(comparePage(view))
      .elements.map(
        ({ name, attributes }) =>
          `${name} ${Object.keys(attributes)
            .filter((each) => each !== 'lang')
            .join()}`,
      )
      .join('\n')
  for (const text of HOSTILE)
    test(JSON.stringify(text.slice(0, 40)), () => {
      const { texts } = parsed(comparePage(hostileView(text)))
      // A name, a layout, a reason and a position: the very text, as an element of its own.
      assert.ok(texts.filter((each) => each === text).length >= 8)
      assert.equal(names(hostileView(text)), names(hostileView('plain words')))
    })

  test('control characters are made visible, a lone surrogate is replaced', () => {
    const { texts } = parsed(comparePage(hostileView('a\u0000b\u001bc\u007fd\u0085e\ud800f')))
    assert.ok(texts.includes('a\u2400b\u241bc\u2421d\u2421e\ufffdf'))
  })
})

test('every party, entry, list, edition and date is on the page', () => {
  const view = smallComparison()
  const text = textOf(view)
  for (const { party, caption, cells } of view.parties) {
    for (const each of [party, caption]) assert.ok(text.includes(each), each)
    for (const { listedOn, until } of cells.flatMap(({ entries }) => entries))
      for (const date of [listedOn.date, listedOn.between?.[1], until])
        if (date !== null && date !== undefined) assert.ok(text.includes(date), date)
  }
  for (const { list, edition } of view.lists) {
    assert.ok(text.includes(list), list)
    assert.ok(text.includes(edition?.date ?? 'Starter record only'), list)
  }
  assert.match(text, /alignment revision 7/)
  assert.match(text, /2031-06-04T00:00:00Z/)
})

test('the head says what was asked and what was found', () => {
  const text = textOf(smallComparison())
  assert.match(text, /Listed 20–23 March 2031: 2 parties/)
  assert.match(
    text,
    /1 party was listed by several authorities within three days of one another: Canada and the UK 1/,
  )
  assert.match(text, /Listed before: by the US 1, 255–?\d* days earlier/)
  assert.match(text, /Longest wait: the UK listed Orlando Fennimore 256 days after the US/)
  const missing = { ...smallComparison().query, missingFrom: 'us-sdn' }
  assert.match(
    textOf(smallComparison({ query: missing })),
    /Listed 20–23 March 2031 and not on the US list us-sdn: 2 parties The US list us-sdn: 1 not listed in its edition of 1 June 2031, which is younger; 1 taken off it\./,
  )
  const starter = { ...smallComparison().query, missingFrom: 'ch-seco' }
  assert.match(
    textOf(smallComparison({ query: starter })),
    /not known to be on the Swiss list ch-seco: 2 parties .*2 cannot be told: of that list only the starter record/,
  )
})

test('one party: who was first, who followed, who has not, and what cannot be known, each told apart', () => {
  const [party] = smallComparison().parties
  assert.ok(party)
  const text = textOf(smallComparison({ parties: [party], query: { at: '', party: 'Fennimore' } }))
  assert.match(text, /First listed by the US on 9 July 2030\./)
  assert.match(text, /Canada followed after 255 days, the UK after 256 days\./)
  assert.match(text, /Taken off by the US\./)
  assert.match(text, /Not yet knowable for the EU/)
  assert.match(text, /Not known for Switzerland/)
  assert.doesNotMatch(text, /Not on a list of/)
})

test('on the same day nobody followed; who has no date is not said to be later', () => {
  const party = partyView('eu-fsf:1', 'Paper Moon', {
    first: { list: 'eu-fsf', date: '2021-03-22' },
    cells: [
      cellView('eu-fsf', 'listed', { lag: 0, entries: [listedView('eu-fsf:1', '2021-03-22')] }),
      cellView('gb-uksl', 'listed', { lag: 0, entries: [listedView('gb-uksl:1', '2021-03-22')] }),
      cellView('us-sdn', 'listed', { entries: [listedView('us-sdn:1', null)] }),
      cellView('ca-sema', 'not-listed'),
    ],
  })
  const text = textOf(smallComparison({ parties: [party], query: { at: '', party: 'Paper Moon' } }))
  assert.match(
    text,
    /The first listing that is dated is by the EU, on 22 March 2021 \(the US has the party without a day of its own\)\. The UK on the same day\./,
  )
  assert.match(text, /Not on a list of Canada/)
})

test('the table tells a gap from what is not yet knowable and from what is not known', () => {
  const { text } = parsed(comparePage(smallComparison()))
  const cells = (missingFrom: string): readonly string[] =>
    parsed(comparePage(smallComparison({ query: { at: '', missingFrom } }))).texts
  assert.ok(cells('us-sdn').includes('not listed'))
  assert.ok(cells('eu-fsf').includes('not yet knowable'))
  assert.ok(cells('ch-seco').includes('not known'))
  assert.match(text, /us-sdnedition 2031-06-012: Orlando Fennimore \(taken off\); Kite Works JSCnonenone/)
  assert.match(text, /eu-fsfedition 2021-01-01none2: Orlando Fennimore; Kite Works JSCnone/)
  assert.match(text, /ch-secostarter record onlynonenone2: Orlando/)
  assert.match(text, /2020-12-31taken over/)
  assert.match(text, /2031-03-22\+256 days/)
  assert.match(text, /2030-07-09firsttaken off by 2031-05-05/)
  assert.match(text, /Taken off by one, kept by others/)
  assert.match(text, /1,255/)
})

test('counter-sanctions stand beside who was listed on the day that they answer', () => {
  assert.match(
    textOf(smallComparison()),
    /Canada, 22 March 2031Orlando Fennimore; Kite Works JSC ?CN 27 March 2031: 1 designationQuill Society/,
  )
})

test('who is here only by a counter-sanction is no gap of anybody', () => {
  const answer = partyView('cn-counter:quill', 'Quill Society', {
    first: { list: 'cn-counter', date: '2031-03-22' },
    cells: [
      cellView('cn-counter', 'listed', { lag: 0, entries: [listedView('cn-counter:quill', '2031-03-22')] }),
      cellView('us-sdn', 'not-listed'),
    ],
  })
  const small = smallComparison()
  const text = textOf(smallComparison({ parties: [...small.parties, answer] }))
  assert.match(text, /2 parties, and 1 that China listed in answer/)
  assert.match(
    text,
    /Of 2 parties in force on some list; 1 party here only by a counter-sanction is not counted/,
  )
  assert.match(text, /in answer, its notice says, to listings by Canada of 22 March 2031/)
})

test('nobody found: said, and no clearance', () => {
  assert.match(textOf(smallComparison({ parties: [] })), /No party on the lists held fits .* no clearance/)
})

test('more lanes than anybody reads: the rest is left to the table, and said', () => {
  const parties = Array.from({ length: 90 }, (_, at) => {
    const date = new Date(Date.UTC(2030, 0, 1 + at)).toISOString().slice(0, 10)
    return partyView(`us-sdn:${at}`, `Party ${at}`, {
      first: { list: 'us-sdn', date },
      cells: [cellView('us-sdn', 'listed', { lag: 0, entries: [listedView(`us-sdn:${at}`, date)] })],
    })
  })
  const { elements, text } = parsed(comparePage(smallComparison({ parties })))
  assert.equal(elements.filter(({ attributes }) => attributes['role'] === 'img').length, 60)
  assert.match(text, /60 lanes of 90 are drawn/)
  for (const { party } of parties) assert.ok(text.includes(party))
})

const said = (list: string, born: readonly string[], reasons: string | null = null) => ({
  list,
  entry: `${list}:1`,
  authority: `Ministry of ${list}`,
  reasons,
  positions: [],
  born,
  legalBasis: null,
})

test('birth dates: alike, less exact, different, or stated by one alone', () => {
  const agreement = (...born: (readonly string[])[]): unknown =>
    statedFacts(born.map((each, at) => said(`xx-${at}`, each)))[0]?.agreement
  assert.equal(agreement(['October 1958'], ['October 1958']), 'alike')
  assert.equal(agreement(['October 1958'], ['1958']), 'less-exact')
  assert.equal(agreement(['October 1958'], ['1959']), 'differs')
  assert.equal(agreement(['October 1958'], []), 'only-one')
  assert.equal(agreement([], []), undefined)
})

test('wordings: who says what, what only one states, and words that stand in two', () => {
  const shared = 'is responsible for serious human rights violations in the north'
  const [party] = smallComparison().parties
  assert.ok(party)
  const wordings = [
    said('us-sdn', ['October 1958'], `Fennimore ${shared} since 2016.`),
    said('ca-sema', ['1 October 1958'], `He ${shared}.`),
    said('gb-uksl', []),
  ]
  const page = comparePage(
    smallComparison({ parties: [{ ...party, wordings }], query: { at: '', party: 'x' } }),
  )
  const { text } = parsed(page)
  assert.match(text, /Ministry of US says: us-sdn:1/)
  assert.ok(page.includes(`<span class="alike">${shared}</span>`))
  assert.ok(page.includes('<mark>2016</mark>'))
  assert.match(text, /October 1958 ?US Ministry of US ?differs in how exact it is, only here/)
  assert.match(text, /No reasons are stated in the list of Ministry of gb-uksl/)
})
