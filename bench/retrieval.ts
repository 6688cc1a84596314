// How much of the deck is found before anything is scored: whether a name of the entry that a question was made from
// is among those compared: node bench/retrieval.ts HOME [--names DIR] [--half held-out] [--seed S] [--per-class N]
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildDeck, type DeckQuery } from '../src/deck/index.ts'
import { loadedNames, OpenRecord } from '../src/desk/index.ts'
import { prepareFor } from '../src/names/index.ts'
import { buildIndex, NameSearch, readForAll } from '../src/screen/index.ts'
import { HALVES, ofHalf } from './deck/halves.ts'
import { readOrdinaryNames } from './deck/ordinary-names.ts'
import { printTable, tallied } from './deck/table.ts'
import { keepFigures } from './figures.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: fileURLToPath(new URL('../../shared/names', import.meta.url)) },
    half: { type: 'string', default: 'held-out' },
    seed: { type: 'string', default: '1' },
    'per-class': { type: 'string', default: '200' },
  },
})
const [home] = positionals
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (home === undefined || half === undefined) {
  process.stderr.write(
    'usage: node bench/retrieval.ts HOME [--names DIR] [--half tune|held-out|all] [--seed S] [--per-class N]\n',
  )
  process.exit(2)
}

const record = await OpenRecord.open(home)
const loaded = await loadedNames(record)
const deck = buildDeck({
  names: ofHalf(loaded.names, half),
  words: loaded.words,
  ordinary: readOrdinaryNames(options.names),
  seed: options.seed,
  perClass: Number(options['per-class']),
}).filter(({ group }) => group === 'exact' || group === 'latin' || group === 'hard')

let compared = 0
const index = await buildIndex(loaded.entries)
const search = new NameSearch(index, () => {
  compared += 1
})
const everything = {
  lists: index.heading.lists.map(() => true),
  least: 0,
  mostOfWeak: Number.MAX_SAFE_INTEGER,
}
const asked: { readonly query: DeckQuery; readonly met: boolean }[] = []
for (const query of deck) {
  await prepareFor([query.name])
  const found = search.search(readForAll(query.name), everything)
  asked.push({ query, met: [...found.keys()].some((item) => index.keyOf(item) === query.expects) })
}
const on = `${loaded.lists.length} lists up to ${loaded.at.slice(0, 10)}, ${loaded.entries.length} entries, half ${half}, seed ${options.seed}`
process.stdout.write(`measured against: ${loaded.editions.join(', ')}\n`)
for (const [group, of] of Map.groupBy(asked, ({ query }) => query.group)) {
  process.stdout.write(
    `${printTable(
      group,
      'compared',
      tallied(of, ({ query }) => query.class),
    )}\n`,
  )
  const met = of.filter((each) => each.met).length
  if (half === 'held-out' && group !== 'hard')
    keepFigures([
      {
        what: `retrieval, ${group} classes compared`,
        value: Number(((100 * met) / of.length).toFixed(2)),
        unit: '%',
        on,
      },
    ])
}
process.stdout.write(`${Math.round(compared / deck.length)} listed names are compared with a question\n`)
record.close()
