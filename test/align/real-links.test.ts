import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { type Alignment, align, PROGRAMME_TIES } from '../../src/align/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { realLists, repositoryPath } from '../support/folders.ts'
import { allEntries } from './support.ts'

interface Judged {
  readonly a: string
  readonly b: string
  readonly same: boolean | 'undecided'
  readonly by: string
  readonly why: string
  /** Set where the rules are known to get it wrong. */
  readonly known?: string
}

let made: Promise<{ entries: readonly Entry[]; alignment: Alignment }> | null = null

/** All newest editions at hand, aligned once for the whole file. */
async function aligned(t: TestContext): Promise<{ entries: readonly Entry[]; alignment: Alignment } | null> {
  const folder = realLists(t, 'us-sdn')
  if (folder === null) return null
  made ??= (async () => {
    const entries = await allEntries(folder)
    return { entries, alignment: (await align(entries)).alignment }
  })()
  return made
}

function clustersOf({ clusters }: Alignment): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap(({ members }, at) => members.map((key) => [key, at] as const)))
}

test('the parties of the Xinjiang affair are each one, and the three bodies three', async (t) => {
  const found = await aligned(t)
  if (found === null) return
  const clusters = clustersOf(found.alignment)
  const one = (keys: readonly string[]): void => {
    const at = new Set(keys.map((key) => clusters.get(key) ?? key))
    assert.equal(at.size, 1, keys.join(' '))
  }
  one([
    'us-sdn:29219',
    'ca-sema:china-hailun-zhu',
    'gb-uksl:GHR0078',
    'gb-ofsi:14078',
    'eu-fsf:EU.6251.70',
    'fr-gels:2844',
  ])
  one([
    'us-sdn:31492',
    'ca-sema:china-junzheng-wang',
    'gb-uksl:GHR0077',
    'gb-ofsi:14077',
    'eu-fsf:EU.6252.69',
    'fr-gels:2839',
  ])
  one([
    'us-sdn:29162',
    'ca-sema:china-mingshan-wang',
    'gb-uksl:GHR0076',
    'gb-ofsi:14076',
    'eu-fsf:EU.6253.68',
    'fr-gels:3489',
  ])
  one([
    'us-sdn:31493',
    'ca-sema:china-chen-mingguo',
    'gb-uksl:GHR0075',
    'gb-ofsi:14074',
    'eu-fsf:EU.6254.67',
    'fr-gels:3490',
  ])
  one(['us-sdn:29220', 'ca-sema:china-chen-quanguo'])
  const bureauOfCorps = [
    'ca-sema:china-and-bureau-construction-corps-production-public-security-xinjiang',
    'gb-uksl:GHR0079',
    'gb-ofsi:14079',
    'eu-fsf:EU.6262.38',
    'us-bis-el:cn-and-bureau-construction-corps-production-public-security-xinjiang',
  ]
  const corps = [
    'us-sdn:29299',
    'us-bis-el:cn-and-construction-corps-production-xinjiang',
    'us-uflpa:and-construction-corps-production-xinjiang',
  ]
  one(bureauOfCorps)
  one(corps)
  const three = [bureauOfCorps[0], corps[0], 'us-sdn:29159'].map((key) => clusters.get(key ?? '') ?? key)
  assert.equal(new Set(three).size, 3)
  assert.notEqual(clusters.get('ca-sema:china-erkin-tuniyaz') ?? 'alone', clusters.get('us-sdn:34119'))
  const tuniyaz = found.alignment.edges.find(
    ({ a, b }) => a === 'ca-sema:china-erkin-tuniyaz' && b === 'us-sdn:34119',
  )
  assert.equal(tuniyaz?.state, 'undecided')
})

test('the links that were read and judged by hand', async (t) => {
  const found = await aligned(t)
  if (found === null) return
  const judged = JSON.parse(
    readFileSync(repositoryPath('test/fixtures/align/links.json'), 'utf8'),
  ) as readonly Judged[]
  const keys = new Set(found.entries.map(({ key }) => key))
  const held = judged.filter(({ a, b }) => keys.has(a) && keys.has(b))
  assert.ok(
    held.length >= judged.length * 0.95,
    `${held.length} of ${judged.length} pairs are in the editions at hand`,
  )
  const clusters = clustersOf(found.alignment)
  const wrong = held.filter(({ a, b, same, known }) => {
    const together = clusters.has(a) && clusters.get(a) === clusters.get(b)
    return known === undefined && together !== (same === true)
  })
  assert.deepEqual(wrong, [])
})

test('every programme that a row names is carried by an entry', async (t) => {
  const found = await aligned(t)
  if (found === null) return
  const carried = new Set(
    found.entries.flatMap(({ key, listing }) =>
      listing.programmes.map((each) => `${key.slice(0, key.indexOf(':'))} ${each}`),
    ),
  )
  const idle = PROGRAMME_TIES.filter(({ list, programme }) => !carried.has(`${list} ${programme}`))
  assert.deepEqual(idle, [])
})
