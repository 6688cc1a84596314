import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { FileHeader, FileRow, FileSummary } from '../../src/desk/index.ts'
import { onrecord } from '../support/cli.ts'
import { temporaryFolder } from '../support/folders.ts'
import { assertGolden, shapeOf } from '../support/golden.ts'

const AT = '2026-11-22T00:00:00Z'

const TABLE = `ID;Full Name;Date of Birth;Nationality;Shoe size
a1;CHEN, Quanguo;1955;China;42
a2;"Nobody; at All";;;
a3;???;;;
a4;Some Body;soon;;
a5;Too Few
a6;=1+1;;FR;
`

function parsed(text: string): { header: FileHeader; rows: readonly FileRow[]; summary: FileSummary } {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  return {
    header: lines[0] as FileHeader,
    rows: lines.slice(1, -1) as FileRow[],
    summary: lines.at(-1) as FileSummary,
  }
}

test('a file is answered row by row, in order, with a header and a receipt; bad rows cost themselves only', async (t) => {
  const folder = temporaryFolder(t)
  const [file, out] = [join(folder, 'names.csv'), join(folder, 'answers.jsonl')]
  writeFileSync(file, TABLE)
  const ran = await onrecord(folder, 'screen', '--file', file, '--out', out, '--at', AT)
  assert.equal(ran.code, 0, ran.stderr)
  assert.match(ran.stderr, /names\.csv line 5: not screened: birth date "soon"/)
  assert.match(ran.stderr, /names\.csv line 6: not screened: expected 5 cells, got 2/)
  assert.match(ran.stderr, /2 rows could not be read/)
  assert.match(ran.stderr, /not used: Shoe size/)
  const { header, rows, summary } = parsed(readFileSync(out, 'utf8'))
  assert.deepEqual(
    rows.map(({ row, line, id, status }) => [row, line, id, status]),
    [
      [1, 2, 'a1', 'incomplete'],
      [2, 3, 'a2', 'incomplete'],
      [3, 4, 'a3', 'not-screenable'],
      [4, 5, 'a4', 'bad-row'],
      [5, 6, null, 'bad-row'],
      [6, 7, 'a6', 'incomplete'],
    ],
  )
  assert.deepEqual(rows[0]?.query, { name: 'CHEN, Quanguo', birthDate: '1955', country: 'CN' })
  assert.equal(rows[0]?.hits[0]?.party, 'us-sdn:29220')
  assert.deepEqual([summary.rows, summary.bad, summary.notScreenable, summary.alerts], [6, 2, 1, 1])
  assertGolden('screen-file', {
    header: shapeOf(header),
    row: shapeOf(rows[0]),
    bad: shapeOf(rows[3]),
    summary: shapeOf(summary),
  })
  const again = await onrecord(folder, 'screen', '--file', file, '--out', '-', '--at', AT)
  assert.equal(again.stdout, readFileSync(out, 'utf8'))
})

test('as CSV: a line a hit, a line for each row without, and no cell that computes', async (t) => {
  const folder = temporaryFolder(t)
  const [file, out] = [join(folder, 'names.csv'), join(folder, 'answers.csv')]
  writeFileSync(file, TABLE)
  await onrecord(folder, 'screen', '--file', file, '--out', out)
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
  assert.equal(lines.length, 7)
  assert.match(lines[1] ?? '', /^1,a1,"CHEN, Quanguo",incomplete,yes,/)
  assert.match(lines[2] ?? '', /^2,a2,Nobody; at All,incomplete,,/)
  assert.match(lines[6] ?? '', /^6,a6,'=1\+1,/)
})

test('other delimiters and encodings are recognised', async (t) => {
  const folder = temporaryFolder(t)
  const written = {
    'tabs.tsv': Buffer.from('name\tcountry\nChen Quanguo\tCN\n'),
    'utf16.csv': Buffer.from('\ufeffname;country\r\nChen Quanguo;CN\r\n', 'utf16le'),
    'latin.csv': Buffer.from('nom,country\nM\u00fcller Chen Quanguo,\n', 'latin1'),
    'parts.csv': Buffer.from('first_name,last_name\nQuanguo,Chen\n'),
  }
  for (const [name, bytes] of Object.entries(written)) {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    const ran = await onrecord(folder, 'screen', '--file', file, '--out', '-')
    const { rows } = parsed(ran.stdout)
    assert.equal(rows[0]?.hits[0]?.party, 'us-sdn:29220', name)
  }
})

test('what cannot be a table is refused by name, and nothing is left behind', async (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, 'out.jsonl')
  for (const [name, text, message] of [
    ['none.csv', '', /none\.csv line 1: expected a header line/],
    ['colours.csv', 'id,colour\n1,red\n', /colours\.csv line 1: expected a column "name".*"id", "colour"/],
    ['twice.csv', 'name,name\na,b\n', /"name" is there twice/],
  ] as const) {
    const file = join(folder, name)
    writeFileSync(file, text)
    const ran = await onrecord(folder, 'screen', '--file', file, '--out', out)
    assert.equal(ran.code, 2)
    assert.match(ran.stderr, message)
  }
  assert.equal(
    (await onrecord(folder, 'screen', '--file', join(folder, 'twice.csv'), '--out', 'x.pdf')).code,
    2,
  )
  assert.ok(!existsSync(out) && !existsSync(`${out}.partial`))
})

test('without --out a summary; --json makes it one document', async (t) => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'names.csv')
  writeFileSync(file, TABLE)
  assert.match(
    (await onrecord(folder, 'screen', '--file', file)).stdout,
    /6 rows screened[\s\S]*1 with an alert/,
  )
  const summary = JSON.parse(
    (await onrecord(folder, 'screen', '--file', file, '--json')).stdout,
  ) as FileSummary
  assert.equal(summary.rows, 6)
  assert.equal((await onrecord(folder, 'screen', '--file', file, '--fail-on-alert')).code, 5)
})

test('a large file is screened in bounded memory', { timeout: 120_000 }, async (t) => {
  const folder = temporaryFolder(t)
  const [file, out] = [join(folder, 'names.csv'), join(folder, 'answers.jsonl')]
  const rows = 100_000
  writeFileSync(
    file,
    `id,name\n${Array.from({ length: rows }, (_, at) => `${at},Given${at} Family${at % 977}`).join('\n')}\n`,
  )
  // The same room for what is young as the command gives itself: three times what it is comes on top of the limit.
  const limited = { ...process.env, NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=144' }
  const ran = await onrecord(folder, 'screen', '--file', file, '--out', out, { env: limited })
  assert.equal(ran.code, 0, ran.stderr)
  assert.match(ran.stdout, /100000 rows screened/)
  const text = readFileSync(out, 'utf8')
  assert.equal(text.trimEnd().split('\n').length, rows + 2)
})
