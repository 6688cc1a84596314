// How well the same party is found across the newest editions of all lists: identifiers are hidden, entries aligned by
// the rest, and what comes out is held against what the identifiers said. Then everything aligned with them, in full and
// after an update: node bench/align.ts MIRROR
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Aligned, align, realign } from '../src/align/index.ts'
import { officialReferencesOf } from '../src/align/official-references.ts'
import { OpenRecord, update } from '../src/desk/index.ts'
import { ADAPTERS } from '../src/lists/index.ts'
import type { Entry, EntryKey } from '../src/record/index.ts'
import { type Figure, keepFigures } from './figures.ts'

const [mirror] = process.argv.slice(2)
if (mirror === undefined) {
  process.stderr.write('usage: node bench/align.ts MIRROR\n')
  process.exit(2)
}

const REFERENCE_PROPERTIES = new Set(['unReference', 'euReference', 'ukslReference', 'ofsiGroupId'])
/** Pairs of references read by hand: one party under two; a list that quotes another party's; two parties. */
const JUDGED: ReadonlyMap<string, 'same' | 'misquoted' | 'different'> = new Map(
  (
    JSON.parse(
      readFileSync(fileURLToPath(new URL('../test/fixtures/align/references.json', import.meta.url)), 'utf8'),
    ) as readonly { a: string; b: string; verdict: 'same' | 'misquoted' | 'different' }[]
  ).map(({ a, b, verdict }) => [`${a} ${b}`, verdict]),
)

const listOf = (key: EntryKey): string => key.slice(0, key.indexOf(':'))
/** An entry's own id is a reference too: it is hidden by a letter before it. */
const hiddenKey = (key: EntryKey): EntryKey => key.replace(':', ':x')
const shownKey = (key: EntryKey): EntryKey => key.replace(':x', ':')

function withoutNumbers(entry: Entry): Entry {
  const properties = Object.fromEntries(
    Object.entries(entry.properties).filter(([name]) => !REFERENCE_PROPERTIES.has(name)),
  )
  return { ...entry, key: hiddenKey(entry.key), identifiers: [], properties }
}

async function entriesOf(from: string): Promise<readonly Entry[]> {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  await update({ home, from, at: new Date().toISOString() })
  const record = await OpenRecord.open(home)
  const lists = await record.inForce(
    ADAPTERS.map(({ list }) => list),
    null,
  )
  const entries = await Array.fromAsync(record.entries(lists.filter(({ state }) => state === 'loaded')))
  record.close()
  rmSync(home, { recursive: true })
  return entries
}

/** The parties that references make: entries by a party's number, joined through each other's references. */
function partiesOf(references: ReadonlyMap<EntryKey, readonly string[]>): ReadonlyMap<EntryKey, string> {
  const parent = new Map<string, string>()
  const rootOf = (of: string): string => {
    const up = parent.get(of) ?? of
    if (up === of) return of
    const root = rootOf(up)
    parent.set(of, root)
    return root
  }
  for (const [key, of] of references) for (const each of of) parent.set(rootOf(key), rootOf(each))
  return new Map([...references].filter(([, of]) => of.length > 0).map(([key]) => [key, rootOf(key)]))
}

/** The first pair of references of one system that differ; `null` where the two quote no system in common. */
function disputed(a: readonly string[], b: readonly string[]): string | null {
  for (const system of ['un:', 'eu:', 'gb:', 'ofac:', 'ofsi:']) {
    const left = a.filter((each) => each.startsWith(system))
    const right = b.filter((each) => each.startsWith(system))
    if (left.length === 0 || right.length === 0 || left.some((each) => right.includes(each))) continue
    return [left[0] ?? '', right[0] ?? ''].toSorted().join(' ')
  }
  return null
}

class Score {
  truth = 0
  found = 0
  disputed = 0
  wrong = 0
}

function scored(entries: readonly Entry[], { alignment }: Aligned): ReadonlyMap<string, Score> {
  const references = new Map(entries.map((entry) => [entry.key, officialReferencesOf(entry)]))
  const partyOf = partiesOf(references)
  const clusters = alignment.clusters.map(({ members }) => members.map(shownKey))
  const clusterOf = new Map(clusters.flatMap((members, at) => members.map((key) => [key, at] as const)))
  const scores = new Map<string, Score>()
  const scoreOf = (a: EntryKey, b: EntryKey): Score => {
    const pair = [listOf(a), listOf(b)].toSorted().join(' and ')
    const score = scores.get(pair) ?? new Score()
    scores.set(pair, score)
    return score
  }
  const parties = Map.groupBy(partyOf.keys(), (key) => partyOf.get(key))
  for (const members of parties.values())
    for (const [at, a] of members.entries())
      for (const b of members.slice(at + 1)) {
        const score = scoreOf(a, b)
        score.truth += 1
        if (clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b)) score.found += 1
      }
  const unread = new Set<string>()
  for (const members of clusters)
    for (const [at, a] of members.entries())
      for (const b of members.slice(at + 1)) {
        const [left, right] = [references.get(a) ?? [], references.get(b) ?? []]
        if (partyOf.get(a) === partyOf.get(b)) continue
        const pair = disputed(left, right)
        if (pair === null) continue
        const verdict = JUDGED.get(pair)
        if (verdict === undefined) unread.add(pair)
        scoreOf(a, b).disputed += 1
        if (verdict !== 'same' && verdict !== 'misquoted') scoreOf(a, b).wrong += 1
      }
  for (const pair of unread) process.stdout.write(`not read by hand, counted as wrong: ${pair}\n`)
  return scores
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(4)
}

/** Prints the table; the sums over pairs of two lists, and over all. */
function printScores(scores: ReadonlyMap<string, Score>): { recall: number; precision: number } {
  process.stdout.write(
    '\nlists                          by identifiers   found  recall  disputed  wrong  precision\n',
  )
  const sum = new Score()
  for (const [lists, score] of [...scores].toSorted(([, x], [, y]) => y.truth - x.truth)) {
    const [first, second] = lists.split(' and ')
    if (first !== second) {
      sum.truth += score.truth
      sum.found += score.found
      sum.disputed += score.disputed
      sum.wrong += score.wrong
    }
    print(lists, score)
  }
  print('all pairs of two lists', sum)
  return { recall: sum.found / sum.truth, precision: 1 - sum.wrong / (sum.found + sum.disputed) }
}

function print(what: string, { truth, found, disputed: odd, wrong }: Score): void {
  const cells = [
    what.padEnd(32),
    String(truth).padStart(12),
    String(found).padStart(8),
    share(found, truth).padStart(8),
    String(odd).padStart(8),
    String(wrong).padStart(7),
    share(found + odd - wrong, found + odd).padStart(10),
  ]
  process.stdout.write(`${cells.join(' ')}\n`)
}

/** Seconds of the processor, ours alone: the machine is shared. */
async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, seconds: (user + system) / 1e6 }
}

function evidenceKind(features: readonly string[]): string {
  if (features.includes('official-reference')) return 'official reference'
  if (features.includes('identifier')) return 'number'
  return features.includes('birth-date') ? 'name and birth date' : 'name and other facts'
}

const entries = await entriesOf(mirror)
const scores = scored(entries, await align(entries.map(withoutNumbers)))
const { recall, precision } = printScores(scores)

const memoryBefore = process.memoryUsage.rss()
const full = await timed(() => align(entries))
const peak = (process.resourceUsage().maxRSS * 1024 - memoryBefore) / 2 ** 20
const { alignment } = full.value
const linked = alignment.edges.filter(({ state }) => state === 'linked')
const kinds = Map.groupBy(linked, ({ evidence }) =>
  evidenceKind(evidence.filter(({ effect }) => effect > 0).map(({ feature }) => feature)),
)

// An update of one list that brings, changes and takes away ten entries each.
const ofCanada = entries.filter(({ key }) => listOf(key) === 'ca-sema')
const away = new Set(ofCanada.slice(0, 10).map(({ key }) => key))
const changed = ofCanada.slice(10, 20).map((entry) => ({ ...entry, dates: [] }))
const came = ofCanada.slice(20, 30)
const before = await align(entries.filter((entry) => !came.includes(entry)))
const byKey = new Map(entries.map((entry) => [entry.key, entry]))
const after = await timed(() =>
  realign(before, {
    entries: [...changed, ...came],
    removed: away,
    entryOf: async (key) => byKey.get(key) ?? null,
  }),
)

const on = `${entries.length} entries of ${new Set(entries.map(({ key }) => listOf(key))).size} lists`
const count = (what: string, value: number): Figure => ({ what: `align: ${what}`, value, unit: '', on })
const round = (value: number, to: number): number => Number(value.toFixed(to))
keepFigures([
  count('clusters', alignment.clusters.length),
  count(
    'entries in clusters',
    alignment.clusters.reduce((sum, { members }) => sum + members.length, 0),
  ),
  ...[...kinds]
    .toSorted(([x], [y]) => (x < y ? -1 : 1))
    .map(([kind, edges]) => count(`links by ${kind}`, edges.length)),
  count('undecided pairs', alignment.edges.filter(({ state }) => state === 'undecided').length),
  count('refused pairs', alignment.edges.filter(({ state }) => state === 'refused').length),
  count('splits', alignment.splits.length),
  { ...count('recall, identifiers hidden', round(recall, 4)), unit: 'of 1' },
  { ...count('precision, identifiers hidden, disputes read by hand', round(precision, 4)), unit: 'of 1' },
  { ...count('in full', round(full.seconds, 1)), unit: 's of processor' },
  { ...count('after an update of 30 entries', round(after.seconds, 1)), unit: 's of processor' },
  { ...count('peak memory over the input', Math.round(peak)), unit: 'MB' },
])
