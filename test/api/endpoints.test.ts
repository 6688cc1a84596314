import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type {
  BatchAnswer,
  ChangesPage,
  ClaimsPage,
  CompareChoices,
  ComparisonPage,
  DecidedClaim,
  EditionsAnswer,
  ExplainedScreening,
  Problem,
  RecentChanges,
  RecordSummary,
  ReportsPage,
  ReportView,
} from '../../src/api/messages.ts'
import type { ListDetail, Shown } from '../../src/desk/index.ts'
import { temporaryFolder } from '../support/folders.ts'
import { assertGolden, shapeOf } from '../support/golden.ts'
import { ask, asked, homeWithLists, readArticles, served } from './support.ts'

test('a fresh machine: answers from the starter record, and writes nothing', async (t) => {
  const home = join(temporaryFolder(t), 'home')
  const serving = await served(t, home)
  const record = await asked<RecordSummary>(serving, '/api/record')
  assert.equal(record.isStarter, true)
  assert.equal(record.state, 'ready')
  const answer = await asked<ExplainedScreening>(serving, '/api/screen', { body: { name: 'Chen Quanguo' } })
  assert.equal(answer.status, 'incomplete')
  assert.equal(answer.hits[0]?.party, 'us-sdn:29220')
  assert.match(answer.explained.join(' '), /starter record/)
  const shown = await asked<Shown>(serving, '/api/parties/us-sdn%3A29220')
  assert.ok((shown.parties[0]?.statements.length ?? 0) > 0)
  assert.deepEqual((await asked<ReportsPage>(serving, '/api/reports')).reports, [])
  assert.deepEqual((await asked<RecentChanges>(serving, '/api/changes/recent')).changes, [])
  assert.equal((await asked<ClaimsPage>(serving, '/api/claims/search', { body: {} })).total, 0)
  const days = await asked<ComparisonPage>(serving, '/api/compare?from=2021-03-20&to=2021-03-23')
  assert.ok(days.total > 0 && days.counterSanctions.length > 0)
  assert.equal((await ask(serving, '/entities/us-sdn.29220')).status, 200)
  const then = { body: { name: 'Zhu Hailun', asOf: '2020-01-01' } }
  assert.ok((await asked<ExplainedScreening>(serving, '/api/screen', then)).hits.every(({ alert }) => !alert))
  await serving.close()
  assert.ok(!existsSync(home))
})

test('every endpoint that only asks, over lists and reports', async (t) => {
  const { home } = await homeWithLists(t)
  await readArticles(home)
  const serving = await served(t, home)

  await t.test('record and lists', async () => {
    const record = await asked<RecordSummary>(serving, '/api/record')
    assert.equal(record.isStarter, false)
    assert.equal(record.reports, 3)
    assert.match(record.revision, /^sha256:/)
    assertGolden('api-record', shapeOf(record))
    const { lists } = await asked<{ lists: readonly ListDetail[] }>(serving, '/api/lists')
    assert.equal(lists.find(({ list }) => list === 'un-sc')?.edition, '2031-01-03')
    const { editions } = await asked<EditionsAnswer>(serving, '/api/lists/un-sc/editions')
    assert.deepEqual(
      editions.map(({ date }) => date),
      ['2031-01-03', '2031-01-02', '2031-01-01'],
    )
    assertGolden('api-editions', shapeOf({ editions }))
    assert.equal((await ask(serving, '/api/lists/zz-none/editions')).status, 404)
  })

  await t.test('screening, one and many', async () => {
    const one = await asked<ExplainedScreening>(serving, '/api/screen', {
      body: { name: 'Dorothea Velsing', type: 'person', lists: ['un-sc'], asOf: '2031-01-02' },
    })
    assert.equal(one.hits[0]?.party, 'un-sc:YYi.D')
    assert.equal(one.hits[0]?.designations[0]?.status, 'active')
    assertGolden('api-screen', shapeOf(one))
    const facts = await asked<ExplainedScreening>(serving, '/api/screen', {
      body: {
        name: 'Egmont Wexford',
        birthDate: '10 Aug 1962',
        country: 'Canada',
        identifiers: [{ kind: 'passportNumber', value: 'A1' }],
      },
    })
    assert.deepEqual(facts.query['birthDate'], '1962-08-10')
    const { answers } = await asked<BatchAnswer>(serving, '/api/screen/batch', {
      body: {
        queries: [
          { id: 'a', name: 'Egmont Wexford' },
          { id: 'b', name: 7 },
          { name: 'Nobody Atall', country: 'Ruritania' },
          'no query',
          { id: 'e', name: '???' },
          { id: 'f', name: 'Fenja Xaver', lists: ['zz-none'] },
        ],
        lists: ['un-sc'],
      },
    })
    assert.deepEqual(
      answers.map((each) => ('screening' in each ? each.screening.status : each.problem.status)),
      ['hits', 400, 400, 400, 'not-screenable', 400],
    )
    const [, bad, country] = answers
    assert.deepEqual(
      'problem' in (bad ?? {}) && bad && 'problem' in bad ? bad.problem.errors?.[0]?.field : null,
      '/queries/1/name',
    )
    assert.match(country !== undefined && 'problem' in country ? country.problem.detail : '', /Ruritania/)
    assertGolden('api-batch', shapeOf({ answers: [answers[0], answers[1]] }))
  })

  await t.test('parties', async () => {
    const shown = await asked<Shown>(serving, '/api/parties/un-sc%3AYYi.A?asOf=2031-01-03')
    assert.equal(shown.parties[0]?.changes[0]?.change, 'amended')
    const found = await asked<Shown>(serving, '/api/parties/find', { body: { name: 'Fenja Xaver' } })
    assert.equal(found.parties[0]?.party, 'un-sc:YYi.F')
    const none = await asked<Problem>(serving, '/api/parties/find', { body: { name: 'Zzyxoq Brrr' } }, 404)
    assert.match(none.detail, /no party called "Zzyxoq Brrr"/)
    assertGolden('api-problem', shapeOf(none))
    assert.equal((await ask(serving, '/api/parties/un-sc%3Anobody')).status, 404)
    assert.equal((await ask(serving, '/api/parties/Fenja')).status, 404)
  })

  await t.test('changes', async () => {
    const page = await asked<ChangesPage>(serving, '/api/lists/un-sc/changes')
    assert.deepEqual(
      page.editions.map(({ edition, counts }) => [edition.date, counts]),
      [
        ['2031-01-03', { added: 2, removed: 1, amended: 0, renumbered: 0 }],
        ['2031-01-02', { added: 1, removed: 1, amended: 1, renumbered: 1 }],
      ],
    )
    assertGolden('api-changes', shapeOf(page))
    const backwards = await asked<Problem>(
      serving,
      '/api/lists/un-sc/changes?since=2031-02-01&until=2031-01-01',
      {},
      400,
    )
    assert.equal(backwards.errors?.[0]?.field, 'since')
    const recent = await asked<RecentChanges>(serving, '/api/changes/recent?limit=1')
    assert.deepEqual(
      recent.changes.map(({ list, edition, added }) => [list, edition, added]),
      [['un-sc', '2031-01-03', 2]],
    )
    assertGolden('api-recent-changes', shapeOf(recent))
  })

  await t.test('coverage', async () => {
    const choices = await asked<CompareChoices>(serving, '/api/compare/choices')
    assert.ok(choices.programmes.some(({ list, entries }) => list === 'un-sc' && entries > 600))
    assertGolden('api-compare-choices', shapeOf(choices))
    const party = await asked<ComparisonPage>(serving, '/api/compare?party=un-sc%3AYYi.A')
    assert.equal(party.parties[0]?.wordings.length, 1)
    assertGolden('api-comparison', shapeOf(party))
    for (const [query, field] of [
      ['', 'programme'],
      ['from=2031-01-01', 'to'],
      ['from=2031-01-02&to=2031-01-01', 'from'],
      ['party=Fenja', 'party'],
      ['programme=x&limit=0', 'limit'],
      ['programme=x&limit=9999', 'limit'],
      ['programme=x&color=red', 'color'],
      ['programme=x&programme=y', 'programme'],
    ])
      assert.equal(
        (await asked<Problem>(serving, `/api/compare?${query}`, {}, 400)).errors?.[0]?.field,
        field,
      )
    for (const [query, field] of [
      ['programme=x&lists=zz-none', 'lists'],
      ['missingFrom=eu-fsf2', 'missingFrom'],
      ['missingFrom=ca-listed', 'missingFrom'],
    ])
      assert.equal(
        (await asked<Problem>(serving, `/api/compare?${query}`, {}, 400)).errors?.[0]?.field,
        field,
      )
  })

  await t.test('reports and claims', async () => {
    const page = await asked<ReportsPage>(serving, '/api/reports')
    assert.equal(page.total, 3)
    assertGolden('api-reports', shapeOf(page))
    const id = page.reports[0]?.id ?? ''
    const view = await asked<ReportView>(serving, `/api/reports/${encodeURIComponent(id)}`)
    for (const { claim } of view.claims)
      for (const { start, end, exact } of claim.content) assert.equal(view.text.slice(start, end), exact)
    assert.deepEqual(Object.keys(view), ['report', 'text', 'claims', 'mentions', 'dates', 'events', 'lost'])
    assert.equal((await ask(serving, '/api/reports/sha256%3A00')).status, 404)
    const all = await asked<ClaimsPage>(serving, '/api/claims/search', { body: {} })
    const denials = await asked<ClaimsPage>(serving, '/api/claims/search', {
      body: { act: 'denial', document: id },
    })
    assert.ok(denials.total < all.total)
    assert.equal(
      (await ask(serving, '/api/claims/search', { body: { document: 'sha256:0123' } })).status,
      404,
    )
  })

  await t.test('decisions on claims stay, and are told', async () => {
    const { claims } = await asked<ClaimsPage>(serving, '/api/claims/search', { body: { limit: 500 } })
    const named = claims.find(({ claim }) => claim.speaker !== null)
    const id = named?.claim.id ?? ''
    const at = `/api/claims/${encodeURIComponent(id)}`
    const rejected = await asked<DecidedClaim>(
      serving,
      `${at}/decisions`,
      { body: { verdict: 'rejected', because: 'not said' } },
      201,
    )
    assert.equal(rejected.claim.claim.status, 'rejected')
    const speaker = await asked<DecidedClaim>(
      serving,
      `${at}/decisions`,
      { body: { verdict: 'speaker', speaker: 'Somebody Else', because: 'as the text says' } },
      201,
    )
    assert.equal(speaker.claim.claim.speaker?.canonical, 'Somebody Else')
    assertGolden('api-decided-claim', shapeOf({ decision: speaker.decision }))
    const history = await asked<{ decisions: readonly unknown[] }>(serving, `${at}/history`)
    assert.equal(history.decisions.length, 2)
    await asked(
      serving,
      '/api/speakers/merge',
      { body: { name: 'Somebody Else', into: 'Another', because: 'one' } },
      201,
    )
    for (const [body, field] of [
      [{ verdict: 'speaker', because: 'x' }, '/speaker'],
      [{ verdict: 'accepted', speaker: 'X', because: 'x' }, '/speaker'],
      [{ verdict: 'accepted', because: '  ' }, '/because'],
      [{ verdict: 'accepted' }, '/because'],
      [{ verdict: 'maybe', because: 'x' }, '/verdict'],
    ] as const)
      assert.equal(
        (await asked<Problem>(serving, `${at}/decisions`, { body }, 400)).errors?.[0]?.field,
        field,
      )
    assert.equal(
      (
        await ask(serving, '/api/claims/claim%3Anone/decisions', {
          body: { verdict: 'accepted', because: 'x' },
        })
      ).status,
      404,
    )
    assert.equal(
      (await ask(serving, '/api/speakers/merge', { body: { name: 'Nobody', into: 'X', because: 'y' } }))
        .status,
      404,
    )
  })

  await t.test('tags, packing, ids of requests, headers', async () => {
    for (const path of [
      '/api/lists',
      '/api/parties/un-sc%3AYYi.A',
      '/api/compare/choices',
      '/catalog',
      '/openapi.json',
      '/docs',
      '/api/reports',
    ]) {
      const first = await ask(serving, path)
      const tag = String(first.headers.etag)
      assert.match(tag, /^W\/"/, path)
      const again = await ask(serving, path, { headers: { 'if-none-match': `"other", ${tag}` } })
      assert.deepEqual([again.status, again.text], [304, ''], path)
      const packed = await ask(serving, path, { headers: { 'accept-encoding': 'gzip, br' } })
      assert.equal(packed.headers['content-encoding'], first.text.length > 1024 ? 'gzip' : undefined, path)
      assert.match(String(first.headers['content-security-policy']), /default-src 'none'/)
      assert.notEqual(first.headers['x-request-id'], again.headers['x-request-id'])
    }
    const other = await ask(serving, '/api/parties/un-sc%3AYYi.C2', {
      headers: { 'if-none-match': String((await ask(serving, '/api/parties/un-sc%3AYYi.A')).headers.etag) },
    })
    assert.equal(other.status, 200)
    assert.equal((await ask(serving, '/api/lists', { method: 'HEAD' })).text, '')
  })

  await t.test('the interface is told, for programs and for people, without script', async () => {
    const document = await asked<{ openapi: string; paths: Record<string, unknown> }>(
      serving,
      '/openapi.json',
    )
    assert.equal(document.openapi, '3.1.0')
    assert.ok(Object.keys(document.paths).length >= 27)
    const page = (await ask(serving, '/docs')).text
    for (const path of Object.keys(document.paths)) assert.ok(page.includes(path), path)
    assert.doesNotMatch(page, /<script|style=|https?:\/\/(?!www\.opensanctions)/)
    assert.equal((await ask(serving, '/docs/style.css')).headers['content-type'], 'text/css; charset=utf-8')
  })
})
