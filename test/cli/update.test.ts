import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { json, onrecord } from '../support/cli.ts'
import { temporaryFolder } from '../support/folders.ts'
import { mirrorFile } from '../support/mirror.ts'

/** An address that refuses at once: no test asks a publisher. */
const NO_NETWORK = {
  env: { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' },
}

interface Updated {
  readonly lists: readonly { readonly list: string; readonly state: string; readonly reason: string | null }[]
}

function unList(people: number, day: string): string {
  const one = (at: number): string =>
    `<INDIVIDUAL><FIRST_NAME>Given${at}</FIRST_NAME><UN_LIST_TYPE>${at < 560 ? 'Taliban' : 'Iran'}</UN_LIST_TYPE><REFERENCE_NUMBER>XXi.${at}</REFERENCE_NUMBER><LISTED_ON>2010-01-01</LISTED_ON></INDIVIDUAL>`
  const all = Array.from({ length: people }, (_, at) => one(at)).join('')
  return `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="${day}T00:00:00Z"><INDIVIDUALS>${all}</INDIVIDUALS></CONSOLIDATED_LIST>`
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

test('update with no network: one sentence a cause, what stays in force, and what to do', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorFile(mirror, 'un-sc', '2031-01-01', 'consolidated.xml', unList(600, '2031-01-01'))
  await onrecord(home, 'update', 'un-sc', '--from', mirror)
  const ran = await onrecord(home, 'update', NO_NETWORK)
  assert.equal(ran.code, 3)
  const told = oneLine(ran.stderr)
  assert.equal(told.match(/not obtained: /g)?.length, 1)
  assert.match(
    told,
    /not obtained: un-sc \(scsanctions\.un\.org\), us-sdn, us-cons \(sanctionslistservice\.ofac\.treas\.gov\)/,
  )
  assert.match(told, /us-bis-el, us-bis-meu, .* \(data\.trade\.gov\)/)
  assert.match(told, /In force as before: un-sc 2031-01-01\./)
  assert.match(told, /No publisher was reached\. Without a network: onrecord update --from DIR $/)
  // What comes with the project is loaded all the same.
  assert.match(ran.stdout, /^cn-counter .* loaded$/m)
})

test('update of one list with no network: the whole address, and exit 3', async (t) => {
  const ran = await onrecord(temporaryFolder(t), 'update', 'un-sc', '--json', NO_NETWORK)
  assert.equal(ran.code, 3)
  const [unSc, ...others] = json<Updated>(ran).lists
  assert.deepEqual(others, [])
  assert.equal(unSc?.state, 'not-obtained')
  assert.match(
    unSc.reason ?? '',
    /^un-sc consolidated\.xml https:\/\/scsanctions\.un\.org\/\S+consolidated\.xml: /,
  )
  const told = await onrecord(temporaryFolder(t), 'update', 'un-sc', NO_NETWORK)
  assert.match(
    oneLine(told.stderr),
    /not obtained: un-sc consolidated\.xml https:\/\/scsanctions\.un\.org\/.* Nothing is held of them\./,
  )
})

test('a list that no address serves says how to load it', async (t) => {
  const ran = await onrecord(temporaryFolder(t), 'update', 'gb-ofsi', NO_NETWORK)
  assert.equal(ran.code, 3)
  assert.match(ran.stderr, /gb-ofsi is served by its publisher no more: load it with --from DIR/)
})

test('a held edition: what was lost, what stays, how to let it in', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorFile(mirror, 'un-sc', '2031-01-01', 'consolidated.xml', unList(640, '2031-01-01'))
  mirrorFile(mirror, 'un-sc', '2031-01-02', 'consolidated.xml', unList(560, '2031-01-02'))
  const ran = await onrecord(home, 'update', 'un-sc', '--from', mirror, '--edition', 'all')
  assert.equal(ran.code, 3)
  const told = oneLine(ran.stderr)
  assert.match(
    told,
    /held: 80 of the 640 entries of 2031-01-01 are gone, 560 stay: all 80 of programme Iran;/,
  )
  assert.match(
    told,
    /was ended by an act of its authority, which can be looked up, or is missing from a damaged file/,
  )
  assert.match(told, /onrecord update --accept un-sc 2031-01-02 --because "…"/)
  assert.match(told, /un-sc 2031-01-01 stays in force/)
  const accepted = await onrecord(
    home,
    'update',
    '--accept',
    'un-sc',
    '2031-01-02',
    '--because',
    'resolution 2231 (2015)',
  )
  assert.equal(accepted.code, 0, accepted.stderr)
  assert.match(
    accepted.stdout,
    /^un-sc 2031-01-02 is let in \(560 entries\), by .*: resolution 2231 \(2015\)$/m,
  )
})

test('--ftm takes a list of one’s own, and --reread reads all again from the bytes kept', async (t) => {
  const [home, folder] = [temporaryFolder(t), temporaryFolder(t)]
  const file = join(folder, 'suppliers.json')
  writeFileSync(
    file,
    [
      { id: 'a', schema: 'Company', properties: { name: ['Zhonglan Harvester Works'] } },
      { id: 'b', schema: 'Person', properties: { birthDate: ['1970'] } },
    ]
      .map((each) => JSON.stringify(each))
      .join('\n'),
  )
  const ran = await onrecord(home, 'update', '--ftm', file, '--edition', '2026-11-01')
  assert.equal(ran.code, 0, ran.stderr)
  assert.match(ran.stdout, /^xx-suppliers +2026-11-01 +ftm +1 +1 +1 +0 +0 +loaded$/m)
  assert.match(ran.stderr, /passed over: 1 × Person without a name/)
  rmSync(file)
  const again = await onrecord(home, 'update', '--reread', 'xx-suppliers', '--json')
  assert.equal(again.code, 0, again.stderr)
  assert.deepEqual(
    json<Updated>(again).lists.map(({ list, state }) => [list, state]),
    [['xx-suppliers', 'loaded']],
  )
  const screened = await onrecord(home, 'screen', 'Zhonglan Harvester Works', '--list', 'xx-suppliers')
  assert.match(screened.stdout, /xx-suppliers:a/)
})

const BAD_USAGE: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['--ftm', 'x.json', '--from', 'mirror'], /three ways to update/],
  [['--ftm', 'x.json', '--reread'], /three ways to update/],
  [['--reread', '--from', 'mirror'], /three ways to update/],
  [['--reread'], /no list has been loaded here yet/],
  [['--reread', '--edition', '2026-01-01'], /--reread takes every edition/],
  [['--name', 'x'], /--name needs --ftm FILE/],
  [['un-sc', '--ftm', 'x.json'], /--ftm takes one list/],
  [['--ftm', '/nowhere/x.json'], /\/nowhere\/x\.json: no such file/],
  [['--ftm', 'package.json', '--edition', 'all'], /--ftm is one edition/],
  [['--ftm', 'package.json', '--edition', '2026-02-30'], /"2026-02-30": expected a day/],
  [['--edition', '2026-01-01'], /--edition needs --from DIR/],
  [['--from', 'mirror', '--edition', '2026-02-30'], /"2026-02-30"/],
  [['xx-suppliers'], /is one of your own: update it with --ftm FILE/],
  [['no-list'], /list "no-list" cannot be read; can be: un-sc, /],
  [['--because', 'so'], /--because needs --accept LIST DATE/],
  [['--accept', 'un-sc'], /--accept needs LIST DATE and --because/],
  [
    ['--accept', 'un-sc', '2026-01-01', '--because', 'so', '--from', 'mirror'],
    /--accept LIST DATE stands alone: without --from/,
  ],
]
for (const [args, message] of BAD_USAGE)
  test(`onrecord update ${args.join(' ')}: exit 2 and a message`, async (t) => {
    const ran = await onrecord(temporaryFolder(t), 'update', ...args, NO_NETWORK)
    assert.equal(ran.code, 2, ran.stderr)
    assert.match(ran.stderr, message)
    assert.equal(ran.stdout, '')
  })
