// The deck: listed names in every way of writing that examiners try, and names that are not to alert, over the lists
// loaded in HOME: node bench/deck.ts HOME [--lists a,b] [--classes a,b] [--per-class N] [--seed S]
// [--half tune|held-out|all] [--names DIR] [--misses N] [--export FILE]. README.md says what each class is.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildDeck, type DeckQuery, Random, range } from '../src/deck/index.ts'
import { askDeck, loadedNames, OpenRecord, ScreeningDesk } from '../src/desk/index.ts'
import { partsOfKey } from '../src/record/index.ts'
import { DEFAULT_POLICY } from '../src/screen/index.ts'
import { exportDeck } from './deck/export-deck.ts'
import { HALVES, ofHalf } from './deck/halves.ts'
import { judgePairs, LINES, pairFigures, readPairs } from './deck/name-pairs.ts'
import { readOrdinaryNames } from './deck/ordinary-names.ts'
import { speedOf } from './deck/speed.ts'
import { type Asked, printTable, type Tally, tallied } from './deck/table.ts'
import { type Figure, keepFigures } from './figures.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lists: { type: 'string', default: '' },
    classes: { type: 'string', default: '' },
    'per-class': { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    half: { type: 'string', default: 'held-out' },
    names: { type: 'string', default: fileURLToPath(new URL('../../shared/names', import.meta.url)) },
    misses: { type: 'string', default: '0' },
    export: { type: 'string' },
  },
})
const [home] = positionals
const perClass = Number(options['per-class'])
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (home === undefined || half === undefined || !Number.isInteger(perClass) || perClass < 1) {
  process.stderr.write(
    'usage: node bench/deck.ts HOME [--lists a,b] [--classes a,b] [--per-class N] [--seed S] [--half tune|held-out|all] [--names DIR] [--misses N] [--export FILE]\n',
  )
  process.exit(2)
}
/** Of fewer questions no figure is kept: its interval would say nothing. */
const FEWEST_KEPT = 30
const several = (text: string): readonly string[] => text.split(',').filter((each) => each !== '')
const print = (text: string): void => void process.stdout.write(`${text}\n`)

if (!existsSync(options.names))
  print(`${options.names} is absent: no ordinary names, nicknames or name pairs`)
const record = await OpenRecord.open(home)
const loaded = await loadedNames(record, { lists: several(options.lists) })
const whole = buildDeck({
  names: ofHalf(loaded.names, half),
  words: loaded.words,
  ordinary: readOrdinaryNames(options.names),
  seed: options.seed,
  perClass,
})
const classes = several(options.classes)
const deck = whole.filter((query) => classes.length === 0 || classes.includes(query.class))
if (options.export !== undefined) {
  await exportDeck(deck, loaded, options.export)
  print(`${deck.length} questions written to ${options.export}`)
  record.close()
  process.exit(0)
}

print(`measured against: ${loaded.editions.join(', ')}`)
print(
  `${loaded.entries.length} entries, ${loaded.names.length} strong names; half ${half}, seed ${options.seed}, ${perClass} a class; screened as of ${loaded.at}`,
)
const desk = await ScreeningDesk.open(record, null)
const asked = (await askDeck(deck, desk, DEFAULT_POLICY, loaded)).map(
  ({ query, best }): Asked => ({ query, met: best !== null }),
)
const positive = asked.filter(({ query }) => query.expects !== null)
const negative = asked.filter(({ query }) => query.expects === null)
const unwarranted = negative.filter(({ query }) => !loaded.words.has(query.name) || query.type === 'vessel')
for (const group of ['exact', 'latin', 'hard', 'cross-script'] as const) {
  const of = positive.filter(({ query }) => query.group === group)
  if (of.length > 0)
    print(
      printTable(
        group,
        'found',
        tallied(of, ({ query }) => query.class),
      ),
    )
}
const isLatin = ({ group }: DeckQuery): boolean => group === 'exact' || group === 'latin'
const byList = tallied(
  positive.filter(({ query }) => isLatin(query)),
  ({ query }) => partsOfKey(query.expects ?? '').list,
)
if (byList.length > 0) print(printTable('exact and latin, by list', 'found', byList))
if (negative.length > 0) {
  print(
    printTable(
      'negative',
      'alerts',
      tallied(negative, ({ query }) => query.class),
    ),
  )
  print(
    printTable(
      'of these within no listed name',
      'alerts',
      tallied(unwarranted, ({ query }) => query.class),
    ),
  )
}
const misses = Number(options.misses)
if (misses > 0)
  for (const [id, each] of Map.groupBy(
    asked.filter(({ query, met }) => met === (query.expects === null)),
    ({ query }) => query.class,
  ))
    for (const { query } of each.slice(0, misses))
      print(`${id}: ${query.name}${query.of === '' ? '' : `   of   ${query.of}`}   ${query.from.join(' ')}`)

if (classes.length === 0) {
  const ordinary = negative
    .filter(({ query }) => query.class === 'ordinary-people')
    .map(({ query }) => query.name)
  const typed = positive.filter(({ query }) => query.group === 'latin').map(({ query }) => query.name)
  const random = new Random(`${options.seed} mix`)
  const mix = Array.from({ length: 10_000 }, (_, at) => random.pick(at % 100 < 3 ? typed : ordinary) ?? '')
  const ofMix = await speedOf(ordinary.length > 0 ? mix : typed, desk, loaded)
  const latin = random.shuffled(positive.filter(({ query }) => isLatin(query)).map(({ query }) => query.name))
  const ofDeck = await speedOf(latin, desk, loaded)
  const ofNewMix = await speedOf([...new Set(mix)], await ScreeningDesk.open(record, null), loaded, true)
  const ofNewDeck = await speedOf([...new Set(latin)], await ScreeningDesk.open(record, null), loaded, true)
  for (const [what, speed] of [
    ['97 % ordinary, 3 % changed listed names', ofMix],
    ['exact and latin classes', ofDeck],
    ['97 % ordinary, each for the first time', ofNewMix],
    ['exact and latin classes, each for the first time', ofNewDeck],
  ] as const)
    print(
      `${what}: ${speed.perSecond} a second, p50 ${speed.p50.toFixed(2)} ms, p99 ${speed.p99.toFixed(2)} ms`,
    )

  const pairsFile = join(options.names, 'name-bench.csv')
  const figures: Figure[] = []
  const on = `${loaded.lists.length} lists up to ${loaded.at.slice(0, 10)}, ${loaded.entries.length} entries, half ${half}, seed ${options.seed}, ${perClass} a class`
  const share = (what: string, tallies: readonly Tally[]): void => {
    const met = tallies.reduce((sum, tally) => sum + tally.met, 0)
    const of = tallies.reduce((sum, tally) => sum + tally.of, 0)
    if (of > 0)
      figures.push({ what: `deck, ${what}`, value: Number(((100 * met) / of).toFixed(2)), unit: '%', on })
  }
  for (const [group, each] of Map.groupBy(positive, ({ query }) => query.group))
    if (group !== 'cross-script')
      share(
        `${group} classes found`,
        tallied(each, () => group),
      )
  for (const tally of tallied(positive, ({ query }) => query.class))
    if (/-person-(?:to|from)-latin$/.test(tally.label) && tally.of >= FEWEST_KEPT)
      share(`${tally.label} found`, [tally])
  for (const id of ['near-miss', 'word-swap', 'ordinary-people', 'ordinary-bodies'])
    share(
      `${id} that alert`,
      tallied(
        negative.filter(({ query }) => query.class === id),
        () => id,
      ),
    )
  figures.push(
    { what: 'deck, screenings a second, 97 % ordinary', value: ofMix.perSecond, unit: 'a second', on },
    {
      what: 'deck, screenings a second, exact and latin classes',
      value: ofDeck.perSecond,
      unit: 'a second',
      on,
    },
    {
      what: 'deck, screenings a second, 97 % ordinary, each for the first time',
      value: ofNewMix.perSecond,
      unit: 'a second',
      on,
    },
    {
      what: 'deck, screenings a second, exact and latin classes, each for the first time',
      value: ofNewDeck.perSecond,
      unit: 'a second',
      on,
    },
    {
      what: 'deck, p99 of the exact and latin classes',
      value: Number(ofDeck.p99.toFixed(2)),
      unit: 'ms',
      on,
    },
  )
  if (existsSync(pairsFile)) {
    const pairs = readPairs(pairsFile, half)
    for (const line of LINES) {
      const of = pairFigures(pairs, await judgePairs(pairs, line))
      const at = DEFAULT_POLICY[line === 'alert' ? 'alert' : 'floor'] / 10_000
      print(
        `\nname pairs (${of.pairs}, half ${half}, ${at.toFixed(2)}): F1 ${(100 * of.f1).toFixed(1)} (${range(of.f1Range)}), precision ${(100 * of.precision).toFixed(1)} (${range(of.precisionRange)}), recall ${(100 * of.recall).toFixed(1)} (${range(of.recallRange)})`,
      )
      figures.push({
        what: line === 'alert' ? 'name pairs, F1' : 'name pairs, F1 of what is shown',
        value: Number(of.f1.toFixed(3)),
        unit: '',
        on: `name-bench.csv, half ${half}, ${of.pairs} pairs, from ${at.toFixed(2)} on`,
      })
    }
  }
  print('')
  if (half === 'held-out') keepFigures(figures)
}
record.close()
