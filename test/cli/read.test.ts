import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ClaimsFound } from '../../src/desk/index.ts'
import { json, onrecord } from '../support/cli.ts'
import { temporaryFolder } from '../support/folders.ts'
import { assertGolden } from '../support/golden.ts'

const ARTICLE = `Farmers and ministry trade blame

Farmers have accused the energy ministry of stealing the water of Lake Shirvan.

“They built nine dams,” said Rahim Golestani, who grows apples. “Nobody asked us.”

The ministry rejects the accusation. Its deputy head, Shahla Mirbagheri, said the farmers had sunk wells, and declined to comment further.

Parliament voted by 23 votes to 18 on Monday to hold an inquiry.
`

interface Read {
  readonly documents: readonly {
    readonly id: string
    readonly file: string
    readonly publishedAt: string | null
  }[]
  readonly claims: readonly {
    readonly id: string
    readonly act: string
    readonly status: string
    readonly speaker: { readonly canonical: string } | null
    readonly content: readonly { readonly exact: string }[]
  }[]
}

function article(folder: string, name = 'article.txt', text = ARTICLE): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('read --json: the whole of its shape, and twice the same', async (t) => {
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  const path = article(folder)
  const ran = await onrecord(home, 'read', path, '--json', '--date', '2023-05-16', '--source', 'The Courier')
  assert.equal(ran.code, 0, ran.stderr)
  assert.equal(ran.stderr, '')
  const answer = json<Read>(ran)
  assertGolden('read', {
    ...answer,
    documents: answer.documents.map((each) => ({ ...each, file: 'article.txt' })),
  })
  const again = await onrecord(home, 'read', path, '--json')
  assert.equal(again.stdout, ran.stdout)
  assert.equal(readdirSync(join(home, 'bytes')).length, 1)
})

test('claims: filters, the sentence with its words marked, the answer beside the accusation', async (t) => {
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  await onrecord(home, 'read', article(folder), '--date', '2023-05-16')
  const found = await onrecord(home, 'claims', '--act', 'accusation', '--json')
  assertGolden(
    'claims',
    json<ClaimsFound>(found).claims.map((each) => ({ ...each, file: 'article.txt' })),
  )
  const text = await onrecord(home, 'claims', '--about', 'Energy Ministry')
  assert.match(text.stdout, /⟦stealing the water of Lake Shirvan⟧/)
  assert.match(text.stdout, /← energy ministry denies: “the accusation”/)
  const count = async (...args: readonly string[]): Promise<number> =>
    json<ClaimsFound>(await onrecord(home, 'claims', '--json', ...args)).claims.length
  assert.equal(await count('--speaker', 'Golestani'), 2)
  assert.equal(await count('--speaker', 'Golestani', '--act', 'denial'), 0)
  assert.equal(await count('--act', 'denial', '--since', '2023-05', '--until', '2023-05-16'), 1)
  assert.equal(await count('--act', 'denial', '--until', '2022'), 0)
  assert.equal(await count('--document', 'article.txt', '--act', 'no-comment'), 1)
})

test('decisions are kept with their reason, correct the speaker, merge two, and stay when the report is read again', async (t) => {
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  const path = article(folder)
  const { claims } = json<Read>(await onrecord(home, 'read', path, '--json', '--date', '2023-05-16'))
  const quote = claims.find(({ content }) => content[0]?.exact === 'They built nine dams,')
  const denial = claims.find(({ act }) => act === 'denial')
  assert.ok(quote && denial)
  assert.equal((await onrecord(home, 'claims', 'accept', quote.id)).code, 2)
  assert.equal((await onrecord(home, 'claims', 'accept', 'claim:ffffffff', '--because', 'x')).code, 2)
  const accepted = await onrecord(
    home,
    'claims',
    'accept',
    quote.id.slice(0, 16),
    '--because',
    'in print',
    '--json',
  )
  assert.equal(json<{ readonly claim: string }>(accepted).claim, quote.id)
  await onrecord(home, 'claims', 'speaker', quote.id, 'Ann Lee', '--because', 'named above')
  await onrecord(home, 'claims', 'merge', 'Ann Lee', 'Ann B. Lee', '--because', 'one person')
  await onrecord(home, 'claims', 'reject', denial.id, '--because', 'not said')
  // With another date the report is read anew; the words stand, and so do the decisions.
  const again = json<Read>(await onrecord(home, 'read', path, '--json', '--date', '2023-05-17'))
  const state = (id: string): unknown[] => {
    const claim = again.claims.find((each) => each.id === id)
    return [claim?.status, claim?.speaker?.canonical]
  }
  assert.deepEqual(state(quote.id), ['accepted', 'Ann B. Lee'])
  assert.deepEqual(state(denial.id), ['rejected', 'energy ministry'])
  const shown = json<ClaimsFound>(await onrecord(home, 'claims', '--json'))
  assert.ok(!shown.claims.some(({ claim }) => claim.id === denial.id), 'a rejected claim is shown')
  const history = json<{ readonly decisions: readonly unknown[]; readonly readings: readonly unknown[] }>(
    await onrecord(home, 'claims', 'history', quote.id),
  )
  assert.deepEqual([history.decisions.length, history.readings.length], [2, 2])
})

test('exports: a table, and JSON-LD whose selectors point at the words', async (t) => {
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  await onrecord(home, 'read', article(folder, 'a.txt', `\u{1f600} ${ARTICLE}`), '--date', '2023-05-16')
  const table = (await onrecord(home, 'claims', '--format', 'csv')).stdout.trim().split('\n')
  assert.match(table[0] ?? '', /^claim,status,kind,act,speaker,/)
  assert.ok(table.length > 5)
  const { '@graph': graph } = json<{
    '@graph': readonly { readonly '@type': string; readonly subjectOf: Record<string, unknown> }[]
  }>(await onrecord(home, 'claims', '--format', 'jsonld'))
  assert.equal(graph.length, table.length - 1)
  const points = Array.from(`\u{1f600} ${ARTICLE}`)
  for (const { subjectOf } of graph)
    for (const target of subjectOf['oa:hasTarget'] as readonly {
      'oa:hasSelector': readonly [{ 'oa:start': number; 'oa:end': number }, { 'oa:exact': string }]
    }[]) {
      const [position, quote] = target['oa:hasSelector']
      assert.equal(points.slice(position['oa:start'], position['oa:end']).join(''), quote['oa:exact'])
    }
})

test('folders, JSON lines and what cannot be read: one file stops no other', async (t) => {
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  article(folder, 'a.txt')
  article(
    folder,
    'b.jsonl',
    `${JSON.stringify({ text: 'Ann Lee said it fell.', date: '2023-05-16' })}\n{broken\n`,
  )
  writeFileSync(join(folder, 'c.txt'), Buffer.from([1, 2, 3]))
  const ran = await onrecord(home, 'read', folder, '--json')
  assert.equal(ran.code, 0, ran.stderr)
  assert.equal(json<Read>(ran).documents.length, 2)
  assert.match(ran.stderr, /b\.jsonl line 2: .*is no JSON/)
  assert.match(ran.stderr, /c\.txt: byte 0 is 0x01/)
  assert.equal((await onrecord(home, 'read', join(folder, 'c.txt'))).code, 2)
})

/** A PDF of one page with this text; '' for a page with nothing on it. */
function pdf(text: string): string {
  const stream = text === '' ? '' : `BT /F1 12 Tf 40 700 Td (${text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let written = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = written.length
    written += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = written.length
  return `${written}xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
}

test('a PDF is read where its reader is installed, and one of pictures says so', async (t) => {
  if ((await import('unpdf').catch(() => null)) === null) return t.skip('unpdf is not installed')
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  const path = article(folder, 'a.pdf', pdf('Ann Lee said the bridge was closed.'))
  const ran = await onrecord(home, 'read', path, '--json')
  assert.equal(ran.code, 0, ran.stderr)
  assert.deepEqual(
    json<Read>(ran).claims.map(({ speaker, content }) => [speaker?.canonical, content[0]?.exact]),
    [['Ann Lee', 'the bridge was closed']],
  )
  const empty = await onrecord(home, 'read', article(folder, 'b.pdf', pdf('')), '--json')
  assert.match(empty.stderr, /b\.pdf: no text in it/)
})

const BAD_USAGE: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['read'], /FILE/],
  [['read', '/nowhere.txt'], /nowhere\.txt/],
  [['read', '/nowhere.txt', '--date', 'soon'], /"soon"/],
  [['claims'], /no report has been read/],
  [['claims', '--act', 'singing'], /"singing".*denial/],
]
for (const [args, message] of BAD_USAGE)
  test(`onrecord ${args.join(' ')}: exit 2 and a message`, async (t) => {
    const ran = await onrecord(join(temporaryFolder(t), 'home'), ...args)
    assert.equal(ran.code, 2, ran.stderr)
    assert.match(ran.stderr, message)
    assert.equal(ran.stdout, '')
  })
