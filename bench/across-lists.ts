// One party's name on one list, asked for its entry on another, with all names of all lists in the index:
// node bench/across-lists.ts HOME [--half tune|held-out|all] [--misses N]. Parties are those that the alignment joined.
import { parseArgs } from 'node:util'
import type { ListedName } from '../src/deck/index.ts'
import { Random } from '../src/deck/index.ts'
import { loadedNames, OpenRecord } from '../src/desk/index.ts'
import { partsOfKey } from '../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../src/screen/index.ts'
import { HALVES, ofHalf } from './deck/halves.ts'
import { type Figure, keepFigures } from './figures.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'held-out' }, misses: { type: 'string', default: '0' } },
})
const [home] = positionals
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (home === undefined || half === undefined) {
  process.stderr.write('usage: node bench/across-lists.ts HOME [--half tune|held-out|all] [--misses N]\n')
  process.exit(2)
}

/** Whose names are asked for: primary ones in Latin letters, any in another script. */
const ASKED: readonly (readonly [what: string, isOne: (name: ListedName) => boolean])[] = [
  ['people, Latin', ({ of, script, kind }) => of === 'person' && script === 'Latn' && kind === 'primary'],
  ['people, Cyrillic', ({ of, script }) => of === 'person' && script === 'Cyrl'],
  ['people, Arabic', ({ of, script }) => of === 'person' && script === 'Arab'],
  ['bodies, Latin', ({ of, script, kind }) => of === 'body' && script === 'Latn' && kind === 'primary'],
  ['bodies, Cyrillic', ({ of, script }) => of === 'body' && script === 'Cyrl'],
]

const record = await OpenRecord.open(home)
const loaded = await loadedNames(record, { lists: [] })
const lists = new Set<string>(loaded.lists)
const listOf = (key: string): string => partsOfKey(key).list
const screener = new Screener(await buildIndex(loaded.entries), DEFAULT_POLICY)
const byParty = Map.groupBy(ofHalf(loaded.names, half), ({ party }) => party)
const figures: Figure[] = []
for (const [what, isOne] of ASKED) {
  const random = new Random(`across lists ${what}`)
  const missed: string[] = []
  let asked = 0
  for (const names of byParty.values()) {
    const name = random.pick(names.filter(isOne))
    const others = [...new Set(names.map(({ key }) => key))].filter(
      (key) => name !== null && listOf(key) !== listOf(name.key),
    )
    const other = random.pick(others)
    if (name === null || other === null) continue
    asked += 1
    const query = { name: name.value, type: null, birthDate: null, country: null, identifiers: [] }
    const matches = (await screener.screen(query, lists)) ?? []
    if (!matches.some(({ key, alert }) => alert && key === other))
      missed.push(`${name.value} (${name.key}): not ${other}`)
  }
  const found = asked === 0 ? 0 : (100 * (asked - missed.length)) / asked
  process.stdout.write(`${what}: ${found.toFixed(1)} % of ${asked}\n`)
  for (const each of missed.slice(0, Number(options.misses))) process.stdout.write(`    ${each}\n`)
  figures.push({
    what: `across lists, ${what} found`,
    value: Math.round(found * 100) / 100,
    unit: '%',
    on: `${asked} parties on two lists or more, half ${half}`,
  })
}
record.close()
if (half === 'held-out') keepFigures(figures)
