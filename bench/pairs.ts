// Pairs of names by the kind of variation, judged by the project before the matcher was asked (bench/pairs/pairs.csv), or
// by others (--file, in the columns of nomenklatura's cases.csv): node bench/pairs.ts [--file CSV] [--half tune|held-out|all]
// [--misses N]. README.md says what they are.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { HALVES } from './deck/halves.ts'
import { judgePairs, pairFigures, readPairs } from './deck/name-pairs.ts'

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', default: fileURLToPath(new URL('pairs/pairs.csv', import.meta.url)) },
    half: { type: 'string', default: 'held-out' },
    misses: { type: 'string', default: '0' },
  },
})
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (half === undefined) {
  process.stderr.write('usage: node bench/pairs.ts [--file CSV] [--half tune|held-out|all] [--misses N]\n')
  process.exit(2)
}
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const percent = (share: number): string => (100 * share).toFixed(1)

const pairs = readPairs(options.file, half)
const alerts = await judgePairs(pairs, 'alert')
const cases = pairs.map((pair, at) => ({ ...pair, alert: alerts[at] === true }))
for (const [group, each] of Map.groupBy(cases, (pair) => pair.group)) {
  const same = each.filter(({ match }) => match)
  const others = each.filter(({ match }) => !match)
  const found = same.filter(({ alert }) => alert).length
  const wrong = others.filter(({ alert }) => alert).length
  print(`${group.padEnd(18)} found ${found} of ${same.length}, alerts on ${wrong} of ${others.length} others`)
  const missed = each.filter(({ match, alert }) => match !== alert)
  for (const { asked, listed, match } of missed.slice(0, Number(options.misses)))
    print(`  ${match ? 'missed' : 'alerts'}: ${asked} | ${listed}`)
}
const { f1, f1Range, precision, recall } = pairFigures(pairs, alerts)
print(
  `${pairs.length} pairs, half ${half}: F1 ${percent(f1)} (${f1Range.map(percent).join('–')}), precision ${percent(precision)}, recall ${percent(recall)}`,
)
