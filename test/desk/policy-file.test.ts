import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type FileRow, policyFrom, type Screening, UnusableInput } from '../../src/desk/index.ts'
import { hashOf } from '../../src/proof/index.ts'
import { DEFAULT_POLICY } from '../../src/screen/index.ts'
import { json, onrecord } from '../support/cli.ts'
import { repositoryPath, temporaryFolder } from '../support/folders.ts'

const AT = '2026-11-22T00:00:00Z'

function policyFile(t: TestContext, content: unknown, name = 'bank.json'): string {
  const path = join(temporaryFolder(t), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('the default policy in docs is the default policy', async () => {
  const path = repositoryPath('docs/default-policy.json')
  if (process.env['UPDATE_GOLDEN'] === '1')
    writeFileSync(path, `${JSON.stringify(DEFAULT_POLICY, null, 2)}\n`)
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), DEFAULT_POLICY)
  assert.equal(hashOf(await policyFrom(path)), hashOf(DEFAULT_POLICY))
  assert.equal(await policyFrom(undefined), DEFAULT_POLICY)
})

test('what a file leaves out is the default’s; its name is the policy’s', async (t) => {
  const policy = await policyFrom(
    policyFile(t, { alert: 8000, effects: { country: 0 }, types: ['vessel', 'person', 'vessel'] }),
  )
  assert.deepEqual(policy, {
    ...DEFAULT_POLICY,
    id: 'bank',
    alert: 8000,
    effects: { ...DEFAULT_POLICY.effects, country: 0 },
    types: ['person', 'vessel'],
  })
  assert.equal((await policyFrom(policyFile(t, { id: 'strict-2' }))).id, 'strict-2')
})

test('the order in which somebody wrote a policy does not change its hash', async (t) => {
  const one = await policyFrom(
    policyFile(t, { alert: 8000, lists: ['us-sdn', 'eu-fsf'], fields: ['country', 'birth-date'] }),
  )
  const two = await policyFrom(
    policyFile(t, { fields: ['birth-date', 'country'], lists: ['eu-fsf', 'us-sdn'], alert: 8000 }),
  )
  assert.equal(hashOf(one), hashOf(two))
})

const REFUSED: readonly (readonly [content: unknown, message: RegExp])[] = [
  ['{', /no policy: /],
  ['[]', /\[\]: expected a JSON object/],
  ['null', /null: expected a JSON object/],
  [{ alret: 8000 }, /unknown key "alret": expected id, alert, floor, .*effects$/],
  ['{"__proto__": {"alert": 1}}', /unknown key "__proto__"/],
  [{ constructor: 1 }, /unknown key "constructor"/],
  [{ alert: 0.8 }, /alert 0\.8: expected a whole number from 1 to 10000 \(ten-thousandths: 7000 is 0\.70\)/],
  [{ alert: 10_001 }, /alert 10001: expected a whole number from 1 to 10000/],
  [{ alert: '8000' }, /alert "8000": expected a whole number/],
  [{ alert: null }, /alert null: expected a whole number/],
  [{ floor: 0 }, /floor 0: expected a whole number from 1 to 10000/],
  [{ alert: 8000, floor: 9000 }, /floor 9000 is above alert 8000: expected a floor of at most 8000/],
  [{ alert: 2000 }, /floor \d+ \(the default’s\) is above alert 2000/],
  [{ weakAliasesAlert: 'no' }, /weakAliasesAlert "no": expected true or false/],
  [{ staleAfterDays: -1 }, /staleAfterDays -1: expected a whole number from 1 to 3650 \(days\)/],
  [{ mostNear: 1e9 }, /mostNear 1000000000: expected a whole number from 0 to 1000/],
  [{ effects: 5 }, /effects 5: expected an object/],
  [{ effects: { birthdate: 5 } }, /unknown key "effects\.birthdate": expected birthDay/],
  [
    { effects: { birthContradicted: 500 } },
    /effects\.birthContradicted 500: expected a whole number from -10000 to 0/,
  ],
  [{ lists: [] }, /lists \[\]: expected an array of one or more of the ids of lists/],
  [
    { types: ['robot'] },
    /types \["robot"\]: expected an array of one or more of person, organization, vessel, aircraft/,
  ],
  [
    { fields: ['shoe-size'] },
    /fields \["shoe-size"\]: expected an array of none or more of birth-date, country, identifier/,
  ],
  [{ id: 'a b' }, /id "a b": expected a name/],
]
for (const [content, message] of REFUSED)
  test(`refused: ${typeof content === 'string' ? content : JSON.stringify(content)}`, async (t) => {
    const path = policyFile(t, content)
    await assert.rejects(policyFrom(path), (error: unknown) => {
      assert.ok(error instanceof UnusableInput)
      assert.ok(error.message.startsWith(`${path}: `), error.message)
      assert.match(error.message, message)
      return true
    })
  })

test('screen --policy: lists, types and facts that count, and the policy’s name and hash in the answer', async (t) => {
  const home = temporaryFolder(t)
  const screen = async (content: unknown, ...args: readonly string[]): Promise<Screening> => {
    const given = content === null ? [] : ['--policy', policyFile(t, content)]
    const ran = await onrecord(home, 'screen', 'Chen Quanguo', '--json', '--at', AT, ...given, ...args)
    assert.equal(ran.code, 0, ran.stderr)
    return json<Screening>(ran)
  }
  const plain = await screen(null)
  assert.deepEqual([plain.policy.id, plain.policy.hash], ['default', hashOf(DEFAULT_POLICY)])

  const canada = await screen({ lists: ['ca-sema'] })
  assert.deepEqual(
    canada.coverage.map(({ list }) => list),
    ['ca-sema'],
  )
  assert.deepEqual(
    canada.hits.flatMap(({ designations }) => designations.map(({ list }) => list)),
    ['ca-sema'],
  )
  assert.equal(canada.policy.id, 'bank')
  assert.notEqual(canada.policy.hash, plain.policy.hash)

  assert.deepEqual((await screen({ types: ['organization'] })).hits, [])
  assert.equal((await screen({ types: ['person'] })).hits[0]?.party, 'us-sdn:29220')

  const born = ['--birth-date', '1901-01-01'] as const
  assert.ok((await screen(null, ...born)).hits[0]?.evidence.some(({ feature }) => feature === 'birth-date'))
  const without = await screen({ fields: ['identifier'] }, ...born, '--country', 'FR')
  assert.equal(without.hits[0]?.score, plain.hits[0]?.score)
  assert.ok(without.hits[0]?.evidence.every(({ feature }) => feature === 'name'))
  assert.equal(without.query['birthDate'], '1901-01-01')

  const deaf = await screen({ alert: 10_000 })
  assert.ok(deaf.hits.length > 0 && deaf.hits.every(({ alert }) => !alert))
  assert.equal(deaf.policy.alert, 1)
})

test('screen --policy: a list that it lacks or that is not known is refused', async (t) => {
  const home = temporaryFolder(t)
  const file = policyFile(t, { lists: ['ca-sema'] })
  const other = await onrecord(home, 'screen', 'X Y', '--policy', file, '--list', 'us-sdn')
  assert.equal(other.code, 2)
  assert.match(other.stderr, /list "us-sdn" is not in the policy "bank"; in it are ca-sema/)
  const unknown = await onrecord(home, 'screen', 'X Y', '--policy', policyFile(t, { lists: ['xx-none'] }))
  assert.equal(unknown.code, 2)
  assert.match(unknown.stderr, /policy "bank": list "xx-none" is not known/)
})

test('screen --file --policy: every row by the policy', async (t) => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'names.csv')
  writeFileSync(file, 'name\n"Chen Quanguo"\n')
  const policy = policyFile(t, { alert: 10_000 })
  const ran = await onrecord(folder, 'screen', '--file', file, '--policy', policy, '--out', '-', '--at', AT)
  assert.equal(ran.code, 0, ran.stderr)
  const [header, row] = ran.stdout
    .split('\n')
    .map((line) => (line === '' ? null : JSON.parse(line)) as unknown)
  assert.equal((header as Screening).policy.id, 'bank')
  assert.ok((row as FileRow).hits.length > 0 && (row as FileRow).hits.every(({ alert }) => !alert))
})
