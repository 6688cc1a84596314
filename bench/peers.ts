// What a TypeScript user would reach for, asked the same deck over one list: node bench/peers.ts HOME --peers DIR
// [--list un-sc] [--per-class N] [--seed S] [--half …]. DIR is filled by
// npm install --prefix DIR fastest-levenshtein minisearch @orama/orama; none of them is a dependency of this project.
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildDeck, type DeckQuery, percent } from '../src/deck/index.ts'
import { loadedNames, OpenRecord } from '../src/desk/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../src/screen/index.ts'
import { HALVES, ofHalf } from './deck/halves.ts'
import { readOrdinaryNames } from './deck/ordinary-names.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string' },
    list: { type: 'string', default: 'un-sc' },
    'per-class': { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    half: { type: 'string', default: 'held-out' },
    names: { type: 'string', default: fileURLToPath(new URL('../../shared/names', import.meta.url)) },
  },
})
const [home] = positionals
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
const perClass = Number(options['per-class'])
if (home === undefined || options.peers === undefined || half === undefined || !(perClass >= 1)) {
  process.stderr.write(
    'usage: node bench/peers.ts HOME --peers DIR [--list un-sc] [--per-class N] [--seed S] [--half tune|held-out|all]\n',
  )
  process.exit(2)
}

/** What this script uses of the packages. */
interface Levenshtein {
  readonly distance: (a: string, b: string) => number
}
interface MiniSearchModule {
  readonly default: new (
    options: object,
  ) => {
    addAll: (documents: readonly object[]) => void
    search: (query: string, options: object) => readonly { readonly key: string }[]
  }
}
interface OramaModule {
  readonly create: (options: object) => object
  readonly insertMultiple: (database: object, documents: readonly object[]) => unknown
  readonly search: (database: object, options: object) => unknown
}
interface OramaResults {
  readonly hits: readonly { readonly document: { readonly key: string } }[]
}

async function peer<T>(folder: string, name: string): Promise<T> {
  try {
    const path = createRequire(join(resolve(folder), 'package.json')).resolve(name)
    return (await import(pathToFileURL(path).href)) as T
  } catch (error) {
    process.stderr.write(
      `${name} is not in ${folder} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})\ninstall the peers: npm install --prefix ${folder} fastest-levenshtein minisearch @orama/orama\n`,
    )
    process.exit(2)
  }
}

/** The keys of the entries that a way of matching alerts for. */
type Alerts = (name: string) => ReadonlySet<string> | Promise<ReadonlySet<string>>

const levenshtein = await peer<Levenshtein>(options.peers, 'fastest-levenshtein')
const minisearch = await peer<MiniSearchModule>(options.peers, 'minisearch')
const orama = await peer<OramaModule>(options.peers, '@orama/orama')

const record = await OpenRecord.open(home)
const loaded = await loadedNames(record, { lists: [options.list] })
record.close()
const documents = loaded.names.map(({ key, value }, id) => ({ id: String(id), key, name: value }))

const screener = new Screener(await buildIndex(loaded.entries), DEFAULT_POLICY)
const inScope = new Set(loaded.lists)
const own: Alerts = async (name) => {
  const query = { name, type: null, birthDate: null, country: null, identifiers: [] }
  const matches = (await screener.screen(query, inScope)) ?? []
  return new Set(matches.filter(({ alert }) => alert).map(({ key }) => key))
}

const lowered = documents.map(({ key, name }) => ({ key, name: name.toLowerCase() }))
const byDistance =
  (line: number): Alerts =>
  (name) => {
    const asked = name.toLowerCase()
    const near = lowered.filter(
      (each) => 1 - levenshtein.distance(asked, each.name) / Math.max(asked.length, each.name.length) >= line,
    )
    return new Set(near.map(({ key }) => key))
  }

const mini = new minisearch.default({ fields: ['name'], storeFields: ['key'] })
mini.addAll(documents)
const byMiniSearch =
  (combineWith: string): Alerts =>
  (name) =>
    new Set(mini.search(name, { fuzzy: 0.2, combineWith }).map(({ key }) => key))

const database = orama.create({ schema: { key: 'string', name: 'string' } })
await orama.insertMultiple(database, documents)
const byOrama: Alerts = async (name) => {
  const found = (await orama.search(database, {
    term: name,
    properties: ['name'],
    tolerance: 1,
    threshold: 0,
    limit: 100,
  })) as OramaResults
  return new Set(found.hits.map(({ document }) => document.key))
}

const WAYS: Readonly<Record<string, Alerts>> = {
  onrecord: own,
  'levenshtein .90': byDistance(0.9),
  'levenshtein .80': byDistance(0.8),
  'levenshtein .70': byDistance(0.7),
  'minisearch AND': byMiniSearch('AND'),
  'minisearch OR': byMiniSearch('OR'),
  orama: byOrama,
}

const deck = buildDeck({
  names: ofHalf(loaded.names, half),
  words: loaded.words,
  ordinary: readOrdinaryNames(options.names),
  seed: options.seed,
  perClass,
}).filter(({ group, type }) => group !== 'cross-script' && type === undefined)
/** What one row counts: the questions of a class, or of a whole group. */
interface Row {
  readonly label: string
  readonly asked: number
  readonly shares: readonly string[]
}

const metBy: (readonly boolean[])[] = []
const speeds: string[] = []
for (const alerts of Object.values(WAYS)) {
  const before = performance.now()
  const met: boolean[] = []
  for (const { name, expects } of deck) {
    const keys = await alerts(name)
    met.push(expects === null ? keys.size > 0 : keys.has(expects))
  }
  metBy.push(met)
  speeds.push(String(Math.round((1000 * deck.length) / (performance.now() - before))))
}

function rowsBy(labelOf: (query: DeckQuery) => string): readonly Row[] {
  const labelled = Map.groupBy(deck.keys(), (at) => {
    const query = deck[at]
    return query === undefined ? '' : labelOf(query)
  })
  return [...labelled].map(([label, places]) => ({
    label,
    asked: places.length,
    shares: metBy.map((met) => percent(places.filter((at) => met[at] === true).length / places.length)),
  }))
}

const COLUMN = 17
const line = (label: string, asked: string, cells: readonly string[]): string =>
  `${label.padEnd(30)}${asked.padStart(6)}${cells.map((cell) => cell.padStart(COLUMN)).join('')}\n`
process.stdout.write(
  `measured against: ${loaded.editions.join(', ')}, ${loaded.entries.length} entries, ${documents.length} strong names; half ${half}, seed ${options.seed}\nfound, and for the classes of negatives alerts\n\n`,
)
process.stdout.write(line('class', 'asked', Object.keys(WAYS)))
for (const { label, asked, shares } of rowsBy((query) => query.class))
  process.stdout.write(line(label, String(asked), shares))
process.stdout.write('\n')
for (const { label, asked, shares } of rowsBy(({ group }) => `all of ${group}`))
  process.stdout.write(line(label, String(asked), shares))
process.stdout.write(line('a second', '', speeds))
