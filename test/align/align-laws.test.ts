import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AlignDecision, type Aligned, align, realign } from '../../src/align/index.ts'
import { canonicalJson } from '../../src/proof/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { entryOf, number } from './support.ts'

const GIVEN = ['Pyotr', 'Petr', 'Kuzma', 'Olga', 'Hassan', 'Hasan', 'Li', 'Quentor']
const MIDDLE = ['', 'Kuzmich', 'Ivanovich', 'Andrev', 'Ben Omar']
const FAMILY = ['Zanvarov', 'Zanvarova', 'Malbravi', 'Sandovi', 'Wei']
const BODIES = [
  'Zanvarmash Industriya',
  'Zanvarmash Industriya Plant No. 1',
  'Zanvar Trading',
  'Ministry of Defence',
  'Malbravi Group',
]
const LISTS = ['us-sdn', 'ca-sema', 'gb-uksl', 'eu-fsf', 'un-sc', 'gb-ofsi']
const PROGRAMMES = ['RUSSIA-EO14024', 'GLOMAG', 'Russia', 'China', 'UKR', 'HR', 'Al-Qaida']

const dates = fc.constantFrom('1950', '1950-01-02', '1950-02-01', '1951', '1986-05-06', '1986-05')
const facts = {
  born: fc.array(dates, { maxLength: 2 }),
  countries: fc.array(fc.constantFrom('RU', 'CN', 'IR'), { maxLength: 1 }),
  programmes: fc.array(fc.constantFrom(...PROGRAMMES), { maxLength: 1 }),
  identifiers: fc.array(
    fc.constantFrom(
      number('innCode', '7702070139'),
      number('innCode', '7708619320'),
      number('passportNumber', 'K7512044'),
    ),
    { maxLength: 1 },
  ),
}
const person = fc
  .record({
    ...facts,
    names: fc.array(
      fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...MIDDLE), fc.constantFrom(...FAMILY)),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ names, ...rest }) => ({
    ...rest,
    schema: 'Person' as const,
    names: names.map((words) => words.join(' ')),
  }))
const body = fc
  .record({ ...facts, names: fc.array(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 2 }) })
  .map((told) => ({ ...told, born: [], schema: 'Organization' as const }))

/** Entries of several lists that are alike in all manner of ways. */
const world = fc
  .array(fc.tuple(fc.constantFrom(...LISTS), fc.oneof({ weight: 3, arbitrary: person }, body)), {
    minLength: 2,
    maxLength: 12,
  })
  .map((told) => told.map(([list, rest], at) => entryOf({ key: `${list}:${100 + at}`, ...rest })))

const decisionsOver = (entries: readonly Entry[]): fc.Arbitrary<readonly AlignDecision[]> =>
  fc.array(
    fc.record({
      a: fc.constantFrom(...entries.map(({ key }) => key)),
      b: fc.constantFrom(...entries.map(({ key }) => key)),
      verdict: fc.constantFrom('same' as const, 'different' as const),
      because: fc.constant('of a test'),
      by: fc.constant('tester'),
      at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
    }),
    { maxLength: 4 },
  )

const decided = world.chain((entries) =>
  fc.record({ entries: fc.constant(entries), decisions: decisionsOver(entries) }),
)
const told = ({ alignment }: Aligned): string => canonicalJson(alignment)
const clusterOf = ({ alignment }: Aligned, key: string): readonly string[] =>
  alignment.clusters.find(({ members }) => members.includes(key))?.members ?? [key]

test('the order of entries and decisions is nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      decided,
      fc.infiniteStream(fc.double({ noNaN: true })),
      async ({ entries, decisions }, dice) => {
        const shuffled = <T>(values: readonly T[]): readonly T[] =>
          values
            .map((value) => ({ value, by: dice.next().value ?? 0 }))
            .toSorted((x, y) => x.by - y.by)
            .map(({ value }) => value)
        assert.equal(
          told(await align(entries, decisions)),
          told(await align(shuffled(entries), shuffled(decisions))),
        )
      },
    ),
    { numRuns: 150 },
  )
})

test('clusters hold what they say: members once, no pair that a person or the facts exclude', async () => {
  await fc.assert(
    fc.asyncProperty(decided, async ({ entries, decisions }) => {
      const aligned = await align(entries, decisions)
      const members = aligned.alignment.clusters.flatMap((cluster) => cluster.members)
      assert.equal(new Set(members).size, members.length)
      for (const { a, b, state } of aligned.alignment.edges) {
        const together = clusterOf(aligned, a).includes(b)
        if (state === 'linked') assert.ok(together, `${a} ${b}`)
      }
      const latest = new Map<string, AlignDecision>()
      for (const each of decisions.toSorted((x, y) => (x.at < y.at ? -1 : 1)))
        latest.set([each.a, each.b].toSorted().join(' '), each)
      for (const { a, b, verdict, at } of latest.values()) {
        const tie = decisions.some(
          (each) =>
            each.at === at &&
            each.verdict !== verdict &&
            [each.a, each.b].toSorted().join() === [a, b].toSorted().join(),
        )
        if (a === b || tie) continue
        if (verdict === 'different')
          assert.ok(!clusterOf(aligned, a).includes(b), `${a} and ${b} were decided to differ`)
      }
    }),
    { numRuns: 200 },
  )
})

test('what a person called the same is one party, where no person says otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(decided, async ({ entries, decisions }) => {
      const same = decisions.filter(({ verdict }) => verdict === 'same')
      const aligned = await align(entries, same)
      for (const { a, b } of same)
        assert.ok(clusterOf(aligned, a).includes(b), `${a} and ${b} were decided to be one`)
    }),
    { numRuns: 100 },
  )
})

test('a part aligned again gives what all aligned from scratch gives', async () => {
  const step = decided.chain(({ entries, decisions }) =>
    fc.record({
      before: fc.subarray([...entries], { minLength: 1 }),
      entries: fc.constant(entries),
      changed: fc.subarray([...entries]),
      was: world,
      first: decisionsOver(entries),
      decisions: fc.constant(decisions),
    }),
  )
  await fc.assert(
    fc.asyncProperty(step, async ({ before, entries, changed, was, first, decisions }) => {
      // Before: some of the entries, some of them with other facts, and some that go.
      const other = new Map(
        changed.map((entry, at) => [entry.key, { ...(was[at % was.length] ?? entry), key: entry.key }]),
      )
      const gone = was.map((entry, at) => ({ ...entry, key: `us-cons:${900 + at}` }))
      const start = [...before.map((entry) => other.get(entry.key) ?? entry), ...gone]
      const earlier = await align(start, first)
      const had = new Set(before.map(({ key }) => key))
      const came = entries.filter(({ key }) => !had.has(key) || other.has(key))
      const after = await realign(
        structuredClone(earlier),
        {
          entries: came,
          removed: gone.map(({ key }) => key),
          entryOf: async (key) => entries.find((entry) => entry.key === key) ?? null,
        },
        decisions,
      )
      const scratch = await align(entries, decisions)
      assert.equal(told(after), told(scratch))
      assert.deepEqual(after.memory, scratch.memory)
    }),
    { numRuns: 250 },
  )
})

test('so it does where blocks outgrow their bounds and words become common', async () => {
  const many = fc.array(
    fc.tuple(fc.constantFrom(...LISTS), fc.oneof({ weight: 3, arbitrary: person }, body)),
    {
      minLength: 90,
      maxLength: 160,
    },
  )
  await fc.assert(
    fc.asyncProperty(many, fc.integer({ min: 20, max: 80 }), fc.nat(60), async (given, first, gone) => {
      const entries = given.map(([list, rest], at) => entryOf({ key: `${list}:${1000 + at}`, ...rest }))
      const start = entries.slice(0, first)
      const now = entries.slice(Math.min(gone, first))
      const after = await realign(await align(start), {
        entries: entries.slice(first),
        removed: entries.slice(0, Math.min(gone, first)).map(({ key }) => key),
        entryOf: async (key) => now.find((entry) => entry.key === key) ?? null,
      })
      assert.equal(told(after), told(await align(now)))
      // And back again: what went returns.
      const back = await realign(after, {
        entries: start,
        removed: [],
        entryOf: async (key) => now.find((entry) => entry.key === key) ?? null,
      })
      assert.equal(told(back), told(await align(entries)))
    }),
    { numRuns: 12 },
  )
})

test('a contradiction never raises a score', async () => {
  const [first, second] = ['us-sdn:1', 'ca-sema:a'] as const
  await fc.assert(
    fc.asyncProperty(person, person, async (x, y) => {
      const score = async (a: object, b: object): Promise<number> => {
        const { alignment } = await align(
          [entryOf({ ...x, ...a, key: first }), entryOf({ ...y, names: x.names, ...b, key: second })],
          [
            {
              a: first,
              b: second,
              verdict: 'same',
              because: 'so that there is an edge',
              by: 'tester',
              at: '2026-01-01T00:00:00Z',
            },
          ],
        )
        return alignment.edges[0]?.score ?? 0
      }
      const without = await score({ born: [] }, { born: [] })
      assert.ok((await score({ born: ['1950-01-02'] }, { born: ['1986-05-06'] })) < without)
      const gender = (value: string): object => ({ properties: { gender: [value] } })
      assert.ok((await score(gender('male'), gender('female'))) < (await score(gender('male'), {})))
      const inn = (value: string): object => ({ identifiers: [number('innCode', value)] })
      assert.ok(
        (await score(inn('7702070139'), inn('7708619320'))) <
          (await score({ identifiers: [] }, inn('7708619320'))),
      )
    }),
    { numRuns: 60 },
  )
})
