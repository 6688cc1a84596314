// Names of bodies in other languages of Europe, asked for among all listed names:
// node bench/bodies-of-europe.ts HOME [--half tune|held-out|all] [--misses N]. Found is an alert on an entry that the English name
// alerts on too; of those without an English name, which are on no list, none may alert.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadedNames, OpenRecord } from '../src/desk/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../src/screen/index.ts'
import { HALVES } from './deck/halves.ts'
import { keepFigures } from './figures.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'held-out' }, misses: { type: 'string', default: '0' } },
})
const [home] = positionals
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (home === undefined || half === undefined) {
  process.stderr.write('usage: node bench/bodies-of-europe.ts HOME [--half tune|held-out|all] [--misses N]\n')
  process.exit(2)
}

/** The half that a name is of, for good. */
function halfOf(name: string): string {
  const [first = 0] = createHash('sha256').update(`bodies of europe ${name}`).digest()
  return first % 2 === 0 ? 'tune' : 'held-out'
}

const rows = readFileSync(new URL('pairs/bodies-of-europe.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
const record = await OpenRecord.open(home)
const loaded = await loadedNames(record, { lists: [] })
const lists = new Set<string>(loaded.lists)
const index = await buildIndex(loaded.entries)
const screener = new Screener(index, DEFAULT_POLICY)

async function alertsOn(name: string): Promise<ReadonlySet<string>> {
  const query = { name, type: null, birthDate: null, country: null, identifiers: [] }
  const matches = (await screener.screen(query, lists)) ?? []
  return new Set(matches.filter(({ alert }) => alert).map(({ key }) => key))
}

let asked = 0
let found = 0
let unlisted = 0
let inVain = 0
const missed: string[] = []
for (const [language = '', name = '', english = ''] of rows) {
  if (half !== 'all' && halfOf(name) !== half) continue
  const alerts = await alertsOn(name)
  if (english === '') {
    unlisted += 1
    if (alerts.size === 0) continue
    inVain += 1
    missed.push(`${language} ${name}: alerts on ${[...alerts].slice(0, 2).join(', ')}`)
    continue
  }
  const meant = await alertsOn(english)
  // What is not listed by its English name tells nothing.
  if (meant.size === 0) continue
  asked += 1
  if (!meant.isDisjointFrom(alerts)) found += 1
  else missed.push(`${language} ${name}: not ${english}`)
}
record.close()
const share = asked === 0 ? 0 : (100 * found) / asked
process.stdout.write(`found ${share.toFixed(1)} % of ${asked}; in vain ${inVain} of ${unlisted}\n`)
for (const each of missed.slice(0, Number(options.misses))) process.stdout.write(`    ${each}\n`)
if (half === 'held-out')
  keepFigures([
    {
      what: 'bodies in languages of Europe, found',
      value: Math.round(share * 100) / 100,
      unit: '%',
      on: `${asked} names, half held-out`,
    },
    {
      what: 'bodies in languages of Europe that are on no list, alerts',
      value: inVain,
      unit: 'names',
      on: `${unlisted} names, half held-out`,
    },
  ])
