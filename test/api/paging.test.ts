import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChangesPage, ClaimsPage, ComparisonPage, ReportsPage } from '../../src/api/messages.ts'
import { asked, homeWithLists, readArticles, served } from './support.ts'

test('parts put together are the whole', async (t) => {
  const { home } = await homeWithLists(t)
  await readArticles(home)
  const serving = await served(t, home)
  const all = async <Page extends { readonly next: string | null }>(
    page: (cursor: string) => Promise<Page>,
  ): Promise<readonly Page[]> => {
    const pages: Page[] = []
    for (let cursor: string | null = '0'; cursor !== null; ) {
      const next: Page = await page(cursor)
      pages.push(next)
      cursor = next.next
      assert.ok(pages.length < 1000)
    }
    return pages
  }

  await t.test('changes', async () => {
    const at = '/api/lists/un-sc/changes'
    const whole = await asked<ChangesPage>(serving, `${at}?limit=500`)
    assert.equal(whole.next, null)
    const parts = await all((cursor) => asked<ChangesPage>(serving, `${at}?limit=1&cursor=${cursor}`))
    assert.equal(parts.length, 7)
    for (const kind of ['added', 'removed', 'amended', 'renumbered'] as const)
      assert.deepEqual(
        parts.flatMap(({ editions }) => editions.flatMap((each) => [...each[kind]])),
        whole.editions.flatMap((each) => [...each[kind]]),
      )
    const counts = new Map(whole.editions.map((each) => [each.edition.date, each.counts]))
    for (const { editions } of parts)
      for (const each of editions) assert.deepEqual(each.counts, counts.get(each.edition.date))
  })

  await t.test('parties compared', async () => {
    const at = '/api/compare?programme=Taliban&lists=un-sc'
    const whole = await asked<ComparisonPage>(serving, `${at}&limit=1000`)
    assert.ok(whole.total > 600)
    const parts = await all((cursor) => asked<ComparisonPage>(serving, `${at}&limit=100&cursor=${cursor}`))
    assert.equal(parts.length, Math.ceil(whole.total / 100))
    assert.deepEqual(
      parts.flatMap(({ parties }) => parties),
      whole.parties,
    )
  })

  await t.test('reports and claims', async () => {
    const whole = await asked<ReportsPage>(serving, '/api/reports')
    const parts = await all((cursor) => asked<ReportsPage>(serving, `/api/reports?limit=1&cursor=${cursor}`))
    assert.deepEqual(
      parts.flatMap(({ reports }) => reports),
      whole.reports,
    )
    const search = (body: object): Promise<ClaimsPage> =>
      asked<ClaimsPage>(serving, '/api/claims/search', { body })
    const claims = await search({ limit: 500 })
    const few = await all((cursor) => search({ limit: 7, cursor }))
    assert.ok(few.length > 2)
    assert.deepEqual(
      few.flatMap((each) => each.claims),
      claims.claims,
    )
    assert.deepEqual((await search({ cursor: '99999' })).claims, [])
  })
})
