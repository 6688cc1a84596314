import assert from 'node:assert/strict'
import { createReadStream, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { cnCounter } from '../../src/lists/cn-counter/index.ts'
import { editionOf, readOrRefused, reasons } from './au-dfat-support.ts'
import { fileOf } from './support.ts'

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))
const TABLE = {
  name: 'cn-counter.json',
  read: () => createReadStream(`${DATA}lists/cn-counter/2026-02-26/cn-counter.json`),
}

interface Dated {
  readonly entry: string
  readonly party: string
  readonly listedOn: string
  readonly liftedOn: string | null
  readonly measures: readonly string[]
  readonly legalBasis: string | null
  readonly unverified?: string | null
}
interface Party {
  readonly id: string
  readonly schema: string
  readonly names: readonly { readonly value: string }[]
}

test('the table is read whole, and says of each designation what became of it', async () => {
  const edition = await editionOf(cnCounter, TABLE)
  assert.deepEqual(reasons(cnCounter, null, '2026-02-26', edition), [])
  assert.equal(edition.told.publishedOn, '2026-02-26')
  assert.equal(edition.entries.length, 358)
  assert.deepEqual(
    edition.entries.flatMap(({ unread }) => unread),
    [],
  )
  const statuses = edition.entries.map(({ properties }) => properties['status']?.join() ?? '')
  assert.deepEqual(
    Object.fromEntries(
      ['active', 'delisted', 'suspended', 'unverified'].map((each) => [
        each,
        statuses.filter((status) => status === each).length,
      ]),
    ),
    { active: 231, delisted: 38, suspended: 33, unverified: 56 },
  )
  for (const { key, properties, listing } of edition.entries) {
    const status = properties['status']?.join()
    assert.equal(status === 'delisted', properties['endDate'] !== undefined, key)
    assert.equal(
      status === 'suspended',
      properties['status']?.[0] === 'suspended' && properties['suspendedFrom'] !== undefined,
      key,
    )
    assert.ok(
      properties['notes']?.some((note) => note.startsWith('Notice: ')),
      key,
    )
    assert.match(properties['sourceUrl']?.[0] ?? '', /^https:\/\//u, key)
    assert.equal(listing.listedOn?.basis, 'stated', key)
    const end = properties['endDate']?.[0]
    if (end !== undefined) assert.ok(end > (listing.listedOn.date ?? ''), key)
  }
})

test('what the starter record says of China is said here too, and no otherwise', async () => {
  const { entries } = await editionOf(cnCounter, TABLE)
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const designations = JSON.parse(readFileSync(`${DATA}designations.json`, 'utf8')) as readonly Dated[]
  const parties = JSON.parse(readFileSync(`${DATA}parties.json`, 'utf8')) as readonly Party[]
  const ours = designations.filter(({ entry }) => entry.startsWith('cn-counter:'))
  assert.equal(ours.length, 42)
  for (const dated of ours) {
    const entry = byKey.get(dated.entry)
    const party = parties.find(({ id }) => id === dated.party)
    assert.ok(entry && party, dated.entry)
    assert.equal(entry.schema, party.schema)
    assert.deepEqual(
      entry.names.map(({ value }) => value),
      party.names.map(({ value }) => value),
    )
    assert.equal(entry.listing.listedOn?.date, dated.listedOn)
    assert.equal(entry.properties['endDate']?.[0] ?? null, dated.liftedOn)
    assert.deepEqual(entry.listing.measures, dated.measures)
    assert.equal(entry.listing.legalBasis, dated.legalBasis)
    if (dated.unverified != null)
      assert.ok(entry.properties['notes']?.includes(dated.unverified), dated.entry)
  }
})

test('a whole notice is lifted or suspended, and no other', async () => {
  const { entries } = await editionOf(cnCounter, TABLE)
  const of = (programme: string, day: string): readonly (string | undefined)[] => [
    ...new Set(
      entries
        .filter(
          ({ listing, properties }) =>
            listing.programmes[0] === programme && properties['publishedOn']?.[0] === day,
        )
        .map(({ properties }) =>
          [properties['status'], properties['endDate'] ?? properties['suspendedUntil']?.at(-1)]
            .flat()
            .join(' '),
        ),
    ),
  ]
  assert.deepEqual(of('Export control list', '2025-03-04'), ['delisted 2025-11-10'])
  assert.deepEqual(of('Export control list', '2025-04-04'), ['suspended 2026-11-10'])
  assert.deepEqual(of('Export control list', '2025-04-09'), ['delisted 2025-08-12'])
  assert.deepEqual(of('Export control list', '2026-02-24'), ['active '])
  assert.deepEqual(of('Unreliable Entity List', '2025-04-04'), ['suspended 2026-11-10'])
  assert.deepEqual(of('Unreliable Entity List', '2025-04-09'), ['suspended '])
  assert.deepEqual(of('Unreliable Entity List', '2025-03-04'), ['unverified '])
  assert.deepEqual(of('Countermeasures', '2025-12-26'), ['active '])
})

const FIXTURE = `{"list": "cn-counter", "asOf": "2031-01-01", "designations": [
{"id": "ada-quill", "schema": "Person", "names": [{"value": "Ada Quill", "language": null, "kind": "primary", "strength": "strong"}], "countries": ["CA"], "body": "MFA", "programme": "P", "publishedOn": "2030-01-01", "effectiveOn": "2030-01-01", "measures": ["travel-ban"], "details": [], "legalBasis": null, "reasons": null, "position": null, "notice": {"url": "https://example.org/"}, "suspensions": [], "liftedOn": null, "liftedSource": null, "unverified": null}
]}`

test('a damaged table is refused', async () => {
  const file = (text: string): ReturnType<typeof fileOf> => fileOf(text, 64, 'cn-counter.json')
  assert.equal(await readOrRefused(cnCounter, file(FIXTURE)), 'read')
  for (const [from, to] of [
    ['"ada-quill"', '"ada quill"'],
    ['"Person"', '"Pet"'],
    ['"travel-ban"', '"tickling"'],
    ['"effectiveOn": "2030-01-01"', '"effectiveOn": "soon"'],
    ['"primary"', '"first"'],
    ['"Ada Quill"', '""'],
    ['"body": "MFA", ', ''],
  ] as const)
    assert.equal(await readOrRefused(cnCounter, file(FIXTURE.replace(from, to))), 'refused', to)
  for (let length = 30; length < FIXTURE.length - 1; length += 13)
    assert.notEqual(await readOrRefused(cnCounter, file(FIXTURE.slice(0, length))), 'read', String(length))
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: FIXTURE.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      const bytes = new TextEncoder().encode(FIXTURE)
      bytes[at] = byte
      await readOrRefused(cnCounter, fileOf(bytes, 64, 'cn-counter.json'))
    }),
    { numRuns: 300 },
  )
})
