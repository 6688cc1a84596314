// Real people whose names are written in two scripts (bench/scripts/people.csv), asked both ways among the names of all
// lists loaded in HOME: node bench/people.ts HOME [--half tune|held-out|all] [--names DIR] [--only LANGUAGE] [--misses N]
// [--ordinary N] [--bare]. README.md says what is counted.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { percent, range, wilson } from '../src/deck/index.ts'
import { loadedNames, OpenRecord } from '../src/desk/index.ts'
import { buildIndex, DEFAULT_POLICY, type Match, Screener, type Subject } from '../src/screen/index.ts'
import { HALVES, halfOf } from './deck/halves.ts'
import { keepFigures } from './figures.ts'
import { crossedNames, type KnownPerson, knownPeople } from './people/known-people.ts'
import { ordinaryNative } from './people/ordinary-native.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'held-out' },
    names: { type: 'string', default: fileURLToPath(new URL('../../shared/names', import.meta.url)) },
    only: { type: 'string', default: '' },
    misses: { type: 'string', default: '0' },
    ordinary: { type: 'string', default: '0' },
    bare: { type: 'boolean', default: false },
  },
})
const [home] = positionals
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (home === undefined || half === undefined) {
  process.stderr.write(
    'usage: node bench/people.ts HOME [--half tune|held-out|all] [--names DIR] [--only LANGUAGE] [--misses N] [--ordinary N] [--bare]\n',
  )
  process.exit(2)
}
const misses = Number(options.misses)
/** Of fewer questions no figure is kept. */
const FEWEST_KEPT = 20
const print = (text: string): void => void process.stdout.write(`${text}\n`)

const LIST = 'xx-people'
const everyone = knownPeople(fileURLToPath(new URL('scripts/people.csv', import.meta.url)))
const people = everyone.filter(
  ({ native, language }) =>
    (half === 'all' || halfOf(native) === half) &&
    (options.only === '' || options.only.split(',').some((only) => language.startsWith(only))),
)

const record = await OpenRecord.open(home)
const { entries, lists } = await loadedNames(record)
record.close()

/** The listed persons with only the names that a test accepts, and with them the people of the table by some of theirs. */
async function screenerOf(
  isListed: (script: string) => boolean,
  ofTable: ReadonlyMap<string, string>,
): Promise<Screener> {
  const listed: Subject[] = options.bare
    ? []
    : entries.flatMap((entry) => {
        const names = entry.names.filter(({ script }) => isListed(script))
        return names.length === 0 ? [] : [{ ...entry, names }]
      })
  const subjects = [...ofTable].map(([key, value]): Subject => {
    const script = /\p{sc=Latin}/u.test(value) ? 'Latn' : 'Zyyy'
    const name = { value, script, language: null, kind: 'primary', strength: 'strong' } as const
    return { key, schema: 'Person', names: [name], dates: [], countries: [], identifiers: [] }
  })
  return new Screener(await buildIndex([...listed, ...subjects]), DEFAULT_POLICY)
}

const accepted = new Set([...lists, LIST])
async function alertsOf(screener: Screener, name: string): Promise<readonly Match[]> {
  const query = { name, type: null, birthDate: null, country: null, identifiers: [] }
  return ((await screener.screen(query, accepted)) ?? []).filter(({ alert }) => alert)
}
const ofPeople = ({ key }: Match): boolean => key.startsWith(`${LIST}:`)

interface Tally {
  met: number
  all: number
  readonly missed: string[]
}
const tallies = new Map<string, Tally>()
function count(id: string, met: boolean, what: string): void {
  const tally = tallies.get(id) ?? { met: 0, all: 0, missed: [] }
  tallies.set(id, tally)
  tally.all += 1
  if (met) tally.met += 1
  else tally.missed.push(what)
}
const wrong: string[] = []
function countWrong(matches: readonly Match[], asked: string, of: KnownPerson): void {
  for (const { key, name } of matches.filter(ofPeople))
    if (whoOf.get(key) !== of.who) wrong.push(`${of.language}: ${asked} -> ${name.value}`)
}

const whoOf = new Map<string, string>()
const latinOf = new Map<string, string>()
const nativeOf = new Map<string, string>()
for (const [at, { native, latin, who }] of everyone.entries()) {
  whoOf.set(`${LIST}:${at}`, who)
  nativeOf.set(`${LIST}:${at}`, native)
  for (const [place, spelled] of latin.entries()) {
    whoOf.set(`${LIST}:${at}-${place}`, who)
    latinOf.set(`${LIST}:${at}-${place}`, spelled)
  }
}

const toLatin = await screenerOf((script) => script === 'Latn', latinOf)
for (const person of people) {
  const alerts = await alertsOf(toLatin, person.native)
  countWrong(alerts, person.native, person)
  const keys = new Set(alerts.map(({ key }) => key))
  for (const [place, spelled] of person.latin.entries())
    count(
      `${person.script} ${person.language} to Latin`,
      keys.has(`${LIST}:${everyone.indexOf(person)}-${place}`),
      `${person.native} -> ${spelled}`,
    )
}
const crossed = crossedNames(people)
let crossedAlerts = 0
for (const name of crossed) {
  const alerts = (await alertsOf(toLatin, name)).filter(ofPeople)
  if (alerts.length > 0) crossedAlerts += 1
  if (alerts.length > 0 && misses > 0)
    print(`    alerts in vain: ${name} -> ${alerts.map(({ name: { value } }) => value).join(' | ')}`)
}
if (Number(options.ordinary) > 0)
  for (const [country, names] of ordinaryNative(options.names, Number(options.ordinary)))
    for (const name of names) {
      const alerts = (await alertsOf(toLatin, name)).filter((match) => !ofPeople(match))
      count(`ordinary ${country} that alert`, alerts.length > 0, '')
      if (alerts.length > 0 && misses > 0)
        print(
          `    alerts in vain: ${name} -> ${alerts
            .map(({ name: { value } }) => value)
            .slice(0, 2)
            .join(' | ')}`,
        )
    }

const toNative = await screenerOf((script) => script !== 'Latn', nativeOf)
for (const person of people)
  for (const spelled of person.latin) {
    const alerts = await alertsOf(toNative, spelled)
    countWrong(alerts, spelled, person)
    count(
      `${person.script} ${person.language} from Latin`,
      alerts.some(({ key }) => key === `${LIST}:${everyone.indexOf(person)}`),
      `${spelled} -> ${person.native}`,
    )
  }

const total = { met: 0, all: 0 }
for (const [id, { met, all, missed }] of tallies) {
  print(
    `${id.padEnd(44)} ${percent(met / all).padStart(7)} ${range(wilson(met, all)).padStart(11)}  of ${all}`,
  )
  if (id.startsWith('ordinary')) continue
  total.met += met
  total.all += all
  for (const miss of missed.slice(0, misses)) print(`    ${miss}`)
}
print(`all: ${percent(total.met / total.all)} of ${total.all}, half ${half}`)
print(
  `${new Set(wrong).size} alerts on somebody else of the table; ${crossedAlerts} of ${crossed.length} crossed names alert on anybody of it`,
)
if (misses > 0) for (const each of new Set(wrong)) print(`    ${each}`)
if (half === 'held-out' && options.only === '' && !options.bare)
  keepFigures(
    [...tallies]
      .filter(([id, { all }]) => all >= FEWEST_KEPT && !id.startsWith('ordinary'))
      .map(([id, { met, all }]) => ({
        what: `people ${id}`,
        value: Math.round((1000 * met) / all) / 10,
        unit: '%',
        on: `half ${half}, ${all} spellings`,
      })),
  )
