import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Selftest, Tally } from '../../src/desk/index.ts'
import { assertSelfContained, parsed } from '../pages/parsed-page.ts'
import { json, onrecord } from '../support/cli.ts'
import { temporaryFolder } from '../support/folders.ts'
import { assertGolden, shapeOf } from '../support/golden.ts'
import { HOSTILE_NAME, inventedListFile } from '../support/invented-list.ts'

/** The classes that no state of the matcher may miss. */
const NEVER_MISSED = new Set([
  'exact',
  'strong-alias',
  'capitals',
  'small-letters',
  'reversed',
  'comma',
  'marks-lost',
  'punctuation-lost',
  'invisible',
  'own-script',
])

function assertExact({ classes }: Selftest): void {
  const exact = classes.filter((each) => NEVER_MISSED.has(each.class))
  assert.ok(exact.length >= 8)
  for (const each of exact) assert.deepEqual([each.class, each.share], [each.class, 1])
}

/** A data folder with the invented list in it. */
async function inventedHome(t: TestContext): Promise<string> {
  const folder = temporaryFolder(t)
  const home = join(folder, 'home')
  const file = inventedListFile(folder)
  const ran = await onrecord(home, 'update', '--ftm', file, '--name', 'invented', '--edition', '2031-01-01')
  assert.equal(ran.code, 0, ran.stderr)
  return home
}

test('a fresh machine tests the starter record, says so, and writes nothing', async (t) => {
  const home = join(temporaryFolder(t), 'home')
  const ran = await onrecord(home, 'selftest', '--per-class', '25', '--json')
  assert.equal(ran.code, 0, ran.stderr)
  assert.match(ran.stderr, /No official list is loaded: this tested the starter record/)
  const answer = json<Selftest>(ran)
  assertGolden('selftest', shapeOf(answer))
  assert.equal(answer.starter, true)
  assertExact(answer)
  // Who was taken off a list is no name that must alert.
  assert.ok(!answer.failures.some(({ of }) => /Gahler/.test(of)))
  assert.ok(!existsSync(home))
  const told = await onrecord(home, 'selftest', '--per-class', '5')
  assert.match(told.stdout, /^The starter record \(no official list is loaded\): /)
  assert.match(told.stdout, /the very name: .* +\d+ +[\d.]+ % +[\d.]+–[\d.]+/)
  assert.match(told.stdout, /ordinary names +\d+ +[\d.]+ %/)
})

test('lists of one’s own: the page and the JSON of one run say the same, the same seed the same bytes', async (t) => {
  const home = await inventedHome(t)
  const out = join(temporaryFolder(t), 'selftest.html')
  const args = ['selftest', '--per-class', '15', '--json', '--out', out] as const
  const ran = await onrecord(home, ...args)
  assert.equal(ran.code, 0, ran.stderr)
  assert.equal(ran.stderr, '')
  const answer = json<Selftest>(ran)
  assert.equal(answer.starter, false)
  assert.deepEqual(answer.tested.lists, ['xx-invented'])
  assertExact(answer)
  const page = readFileSync(out, 'utf8')
  assertSelfContained(page)
  const { text, texts } = parsed(page)
  const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)
  const range = (interval: Tally['interval']): string =>
    interval === null ? '–' : interval.map((share) => (100 * share).toFixed(1)).join('–')
  for (const { class: id, says, asked, met, share, interval, unlisted } of answer.classes) {
    const cleaned = unlisted === null ? '' : `${percent(unlisted.share)}${range(unlisted.interval)}`
    assert.ok(texts.includes(`${id}${says}${asked}${met}${percent(share)}${range(interval)}${cleaned}`), id)
  }
  for (const { line, ...shares } of answer.curve) {
    const shown = line.toFixed(3).replace(/0$/, '')
    const marked = line === answer.policy.alert ? 'this policy' : ''
    assert.ok(texts.includes(`${shown}${marked}${Object.values(shares).map(percent).join('')}`), shown)
  }
  for (const { group, share } of answer.groups)
    if (group !== 'hard') assert.ok(text.includes(percent(share)), group)
  for (const each of [answer.policy.hash, answer.engine.tables, answer.receipt, answer.query.seed])
    assert.ok(text.includes(each))
  assert.ok(answer.failures.length > 0)
  for (const { query } of answer.failures.filter(({ group }) => group === 'exact' || group === 'latin'))
    assert.ok(texts.includes(query), query)

  const again = await onrecord(home, ...args)
  assert.equal(again.stdout, ran.stdout)
  assert.equal(readFileSync(out, 'utf8'), page)
})

/** A policy at whose line hardly anything alerts: every name asked is among the failures. */
function deafPolicy(t: TestContext): string {
  const policy = join(temporaryFolder(t), 'deaf.json')
  writeFileSync(policy, '{"alert": 10000}')
  return policy
}

test('another seed asks other names', async (t) => {
  const home = await inventedHome(t)
  const asked = async (seed: string): Promise<readonly string[]> => {
    const args = ['--policy', deafPolicy(t), '--per-class', '15', '--seed', seed, '--json'] as const
    return json<Selftest>(await onrecord(home, 'selftest', ...args)).failures.map(({ query }) => query)
  }
  assert.notDeepEqual(await asked('1'), await asked('2'))
})

test('a listed name that would be a script is text on the page', async (t) => {
  const home = await inventedHome(t)
  const out = join(temporaryFolder(t), 'selftest.html')
  const policy = deafPolicy(t)
  const ran = await onrecord(
    home,
    'selftest',
    '--per-class',
    '30',
    '--policy',
    policy,
    '--out',
    out,
    '--json',
  )
  assert.equal(ran.code, 0, ran.stderr)
  assert.ok(json<Selftest>(ran).failures.some(({ of }) => of === HOSTILE_NAME))
  const page = readFileSync(out, 'utf8')
  assertSelfContained(page)
  assert.ok(parsed(page).texts.includes(HOSTILE_NAME))
  assert.doesNotMatch(page, /<script/i)
})

test('ordinary names of a user’s own, a line each or in a column, take the place of the table', async (t) => {
  const home = await inventedHome(t)
  const folder = temporaryFolder(t)
  const [plain, table] = [join(folder, 'customers.txt'), join(folder, 'customers.csv')]
  writeFileSync(
    plain,
    'Ingeborg Halvardsen\nYormand Bektashian\n\n  Tiberio   Quaranta\nIngeborg Halvardsen\n',
  )
  writeFileSync(
    table,
    'id;Customer Name;city\n1;Ingeborg Halvardsen;Oslo\n2;Yormand Bektashian;\n3;"Tiberio Quaranta";x\n',
  )
  for (const file of [plain, table]) {
    const ran = await onrecord(home, 'selftest', '--per-class', '3', '--ordinary', file, '--json')
    assert.equal(ran.code, 0, ran.stderr)
    const { query, classes, failures } = json<Selftest>(ran)
    assert.equal(query.ordinary?.names, 3)
    assert.match(query.ordinary.sha256, /^[0-9a-f]{64}$/)
    const ordinary = classes.filter((each) => each.class.startsWith('ordinary-'))
    assert.deepEqual(
      ordinary.map((each) => [each.class, each.asked, each.met, each.unlisted?.asked, each.unlisted?.met]),
      [['ordinary-own', 3, 1, 2, 0]],
    )
    assert.deepEqual(
      failures.filter((each) => each.class === 'ordinary-own').map((each) => each.query),
      ['Yormand Bektashian'],
    )
  }
})

const BAD_USAGE: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['--per-class', '0'], /--per-class "0": expected a whole number from 1 to 10000/],
  [['--per-class', 'many'], /--per-class "many"/],
  [['--list', 'xx-none'], /list "xx-none" is not known/],
  [['--list', 'un-sc'], /list "un-sc" is not loaded/],
  [['--out', 'page.pdf'], /--out "page\.pdf".*\.html/],
  [['--out', '/nowhere/at/all/page.html', '--per-class', '1'], /--out \/nowhere\/at\/all\/page\.html/],
  [['--policy', '/nowhere.json'], /\/nowhere\.json/],
  [['--ordinary', '/nowhere.txt'], /\/nowhere\.txt/],
  [['--ordinary', '/dev/null'], /\/dev\/null: no name/],
]
for (const [args, message] of BAD_USAGE)
  test(`onrecord selftest ${args.join(' ')}: exit 2 and a message`, async (t) => {
    const ran = await onrecord(temporaryFolder(t), 'selftest', ...args)
    assert.equal(ran.code, 2, ran.stderr)
    assert.match(ran.stderr, message)
    assert.equal(ran.stdout, '')
  })
