import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport, textDocument } from '../../src/reports/index.ts'
import { openStore } from '../../src/store/index.ts'
import { temporaryFolder } from '../support/folders.ts'

const TEXT = 'A headline of the day\n\nAnn Lee accused the mayor of theft. The mayor denied the accusation.'

/** A reading as the desk puts it. */
function reading(text: string, digest: string, readAt = '2031-01-01T00:00:00Z') {
  const document = textDocument(Buffer.from(text), 'a.txt', 'text', {})
  return {
    ...readReport(document),
    text,
    digest,
    reader: 1,
    given: '{}',
    readAt,
    sha256: '0'.repeat(64),
    bytes: text.length,
  }
}

test('a reading is kept whole, a later one beside it, and the newest answers', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const first = reading(TEXT, 'one')
  await store.reports.put(first)
  const held = await store.reports.report(first.report.id)
  assert.ok(held)
  assert.equal(await store.reports.textOf(held.row), TEXT)
  assert.deepEqual((await store.reports.reading(held.row))?.mentions, first.mentions)
  assert.deepEqual(
    (await store.reports.claims({ report: held.row })).map(({ claim }) => claim),
    first.claims,
  )
  await store.reports.put({ ...reading(TEXT, 'two'), claims: first.claims.slice(1) })
  assert.equal((await store.reports.latest(held.row))?.digest, 'two')
  assert.equal((await store.reports.claims({ report: held.row })).length, first.claims.length - 1)
  assert.equal((await store.reports.claimHistory(first.claims[1]?.id ?? '')).length, 2)
  assert.deepEqual(await store.reports.bytesUsed(), ['0'.repeat(64)])
})

test('a span that does not stand is refused, and nothing of the reading stays', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const whole = reading(TEXT, 'one')
  const [claim] = whole.claims
  assert.ok(claim)
  const astray = { ...claim, content: [{ start: 3, end: 9, exact: 'nothing' }] }
  await assert.rejects(
    store.reports.put({ ...whole, claims: [...whole.claims, astray] }),
    /span 3–9 of claim:.*"nothing"/,
  )
  assert.deepEqual(await store.reports.reports(), [])
  assert.deepEqual(await store.reports.claims(), [])
})

test('decisions and merges are added and never taken away', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const said = { claim: 'claim:x', speaker: null, because: 'why', by: 'me', at: '2031-01-01T00:00:00Z' }
  await store.reports.decide({ ...said, verdict: 'accepted' })
  await store.reports.decide({ ...said, verdict: 'rejected' })
  assert.deepEqual(
    (await store.reports.decisions('claim:x')).map(({ verdict }) => verdict),
    ['accepted', 'rejected'],
  )
  await store.reports.merge({ name: 'A. Lee', into: 'Ann Lee', because: 'one', by: 'me', at: said.at })
  assert.deepEqual(
    (await store.reports.merges()).map(({ name, into }) => [name, into]),
    [['A. Lee', 'Ann Lee']],
  )
})
