// Every strong name of the newest edition of every list in eight spellings, none left out: node bench/strong-names.ts MIRROR.
// A miss is a name whose own entry does not alert. The tests try a part of this.
import { fileURLToPath } from 'node:url'
import { mirroredEditions, openMirrored } from '../src/fetch/index.ts'
import { ADAPTERS, type Adapter } from '../src/lists/index.ts'
import type { Entry } from '../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../src/screen/index.ts'
import { SPELLINGS } from '../test/support/spellings.ts'
import { keepFigures } from './figures.ts'

const [mirror] = process.argv.slice(2)
if (mirror === undefined) {
  process.stderr.write('usage: node bench/strong-names.ts MIRROR\n')
  process.exit(2)
}

const PACKAGED = fileURLToPath(new URL('../data/lists/', import.meta.url))

async function newestOf(from: string, adapter: Adapter): Promise<readonly Entry[]> {
  const { list, source } = adapter
  const editions = [
    ...(await mirroredEditions(PACKAGED, list)),
    ...(await mirroredEditions(from, list, source.folders)),
  ]
  for (const edition of editions.toReversed()) {
    const files = await openMirrored(edition)
    const layout = await adapter.recognise(files)
    if (layout !== null)
      return Array.fromAsync(adapter.read(files, layout, { publishedOn: null, findings: [], missing: [] }))
  }
  return []
}

let [lists, names, tried, missed] = [0, 0, 0, 0]
for (const adapter of ADAPTERS) {
  const entries = await newestOf(mirror, adapter)
  if (entries.length === 0) continue
  lists += 1
  const screener = new Screener(await buildIndex(entries), DEFAULT_POLICY)
  const only = new Set([adapter.list])
  for (const { key, names: all } of entries)
    for (const { value, strength } of all) {
      if (strength === 'weak') continue
      names += 1
      for (const [how, spell] of Object.entries(SPELLINGS)) {
        tried += 1
        const query = { name: spell(value), type: null, birthDate: null, country: null, identifiers: [] }
        const matches = await screener.screen(query, only)
        if (matches?.some((match) => match.key === key && match.alert) === true) continue
        missed += 1
        process.stdout.write(`missed: ${key} ${value} ${how}\n`)
      }
    }
  process.stdout.write(`${adapter.list}: ${entries.length} entries\n`)
}
const on = `${lists} lists, each against its own index, ${names} strong names in ${Object.keys(SPELLINGS).length} spellings, ${tried} screenings`
keepFigures([{ what: 'strong names whose own entry does not alert', value: missed, unit: 'misses', on }])
