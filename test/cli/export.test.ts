import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { FtmLine } from '../../src/formats/index.ts'
import { json, onrecord } from '../support/cli.ts'
import { temporaryFolder } from '../support/folders.ts'
import { mirrorUnFixture } from '../support/mirror.ts'

const AT = '2026-11-22T00:00:00Z'

function entitiesOf(text: string): readonly FtmLine[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmLine)
}

test('export --format ftm of a fresh machine: the starter record, said so on stderr only', async (t) => {
  const ran = await onrecord(temporaryFolder(t), 'export', '--format', 'ftm', '--at', AT)
  assert.equal(ran.code, 0, ran.stderr)
  const entities = entitiesOf(ran.stdout)
  const chen = entities.find(({ id }) => id === 'us-sdn.29220')
  assert.equal(chen?.caption, 'Chen Quanguo')
  assert.deepEqual(chen.properties['topics'], ['sanction'])
  const sanction = entities.find(({ id }) => id === 'us-sdn.29220.-sanction')
  assert.deepEqual(sanction?.properties['listingDate'], ['2020-07-09'])
  assert.match(sanction.properties['description']?.join(' ') ?? '', /a fact of Onrecord’s own, from https/)
  const lifted = entities.find(({ properties }) => properties['name']?.includes('Michael Gahler'))
  assert.ok(lifted)
  assert.equal(lifted.properties['topics'], undefined)
  assert.match(ran.stderr, /us-sdn \(starter record\)/)
  assert.match(ran.stderr, /No official list is loaded/)
})

test('export writes a file that is there only when it is whole, and --json tells what is in it', async (t) => {
  const [home, mirror, folder] = [temporaryFolder(t), temporaryFolder(t), temporaryFolder(t)]
  mirrorUnFixture(mirror)
  await onrecord(home, 'update', 'un-sc', '--from', mirror)
  await onrecord(home, 'update', '--accept', 'un-sc', '2031-01-02', '--because', 'a fixture')
  const out = join(folder, 'un.csv')
  const ran = await onrecord(home, 'export', '--format', 'csv', '--list', 'un-sc', '--out', out, '--json')
  assert.equal(ran.code, 0, ran.stderr)
  const told = json<{ lists: readonly { entries: number; lines: number }[] }>(ran)
  assert.deepEqual(readdirSync(folder), ['un.csv'])
  const rows = parse(readFileSync(out, 'utf8'), { columns: true }) as readonly Record<string, string>[]
  assert.equal(rows.length, told.lists[0]?.entries)
  assert.deepEqual(Object.keys(rows[0] ?? {}).slice(0, 6), [
    'entry',
    'list',
    'authority',
    'schema',
    'caption',
    'names',
  ])
  assert.match(rows[0]?.['entry'] ?? '', /^un-sc:/)
  assert.equal(rows[0]?.['authority'], 'UN Security Council')
})

test('export as of a day before any listing says that nothing was in force', async (t) => {
  const ran = await onrecord(temporaryFolder(t), 'export', '--format', 'csv', '--as-of', '1950-01-01')
  const rows = parse(ran.stdout, { columns: true }) as readonly Record<string, string>[]
  assert.ok(rows.length > 0)
  assert.deepEqual([...new Set(rows.map((row) => row['status']))], ['not-yet-listed'])
})

const BAD_USAGE: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [[], /--format/],
  [['--format', 'xml'], /"xml".*ftm or csv/],
  [['--format', 'ftm', '--list', 'xx-none'], /"xx-none"/],
  [['--format', 'ftm', '--json'], /--json needs --out FILE/],
  [['--format', 'ftm', '--out', '/nowhere/at/all.json'], /\/nowhere\/at\/all\.json/],
  [['--format', 'ftm', '--as-of', 'soon'], /"soon"/],
]
for (const [args, message] of BAD_USAGE)
  test(`onrecord export ${args.join(' ')}: exit 2, a message and no file`, async (t) => {
    const ran = await onrecord(temporaryFolder(t), 'export', ...args)
    assert.equal(ran.code, 2, ran.stderr)
    assert.match(ran.stderr, message)
    assert.equal(ran.stdout, '')
    assert.ok(!existsSync('/nowhere'))
  })
