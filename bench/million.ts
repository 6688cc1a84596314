// A million names: the lists loaded in HOME and invented people up to a million names, from given and family names of
// people who are on no list: node bench/million.ts HOME [--names DIR]. Size, seconds to load, screenings a second.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildDeck, Random } from '../src/deck/index.ts'
import { loadedNames, OpenRecord } from '../src/desk/index.ts'
import {
  buildIndex,
  DEFAULT_POLICY,
  decodeIndex,
  encodeIndex,
  Screener,
  type Subject,
} from '../src/screen/index.ts'
import { ofHalf } from './deck/halves.ts'
import { readOrdinaryNames } from './deck/ordinary-names.ts'
import { keepFigures } from './figures.ts'

const NAMES = 1_000_000
const MIXED = 7000
/** So many of them are asked before any is timed: language data is loaded with the first name of a script. */
const WARM = 2000

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string', default: fileURLToPath(new URL('../../shared/names', import.meta.url)) },
  },
})
const [home] = positionals
if (home === undefined) {
  process.stderr.write('usage: node bench/million.ts HOME [--names DIR]\n')
  process.exit(2)
}

const record = await OpenRecord.open(home)
const loaded = await loadedNames(record)
const ordinary = readOrdinaryNames(options.names)
const random = new Random('a million names')
const people = (ordinary.sets.find(({ id }) => id === 'ordinary-people')?.names ?? [])
  .filter((name) => /^[\p{Script=Latin}\s.'-]+$/u.test(name))
  .map((name) => name.split(' '))
  .filter((words) => words.length > 1)

function* subjects(): Generator<Subject> {
  let names = 0
  for (const entry of loaded.entries) {
    names += entry.names.length
    yield entry
  }
  for (let at = 0; names < NAMES; at += 1, names += 1) {
    const [one, two, three] = [random.pick(people), random.pick(people), random.pick(people)]
    // A third of the family names get a syllable of another, so that many words are borne by few.
    const family = `${two?.at(-1)}${random.below(3) === 0 ? (three?.at(-1) ?? '').slice(-3).toLowerCase() : ''}`
    const middle = random.below(3) === 0 ? ` ${three?.[0]}` : ''
    const name = { value: `${one?.[0]}${middle} ${family}`, script: 'Latn', language: null }
    yield {
      key: `xx-invented:${at}`,
      schema: 'Person',
      names: [{ ...name, kind: 'primary', strength: 'strong' }],
      dates: [],
      countries: [],
      identifiers: [],
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-million-'))
const file = join(folder, 'index')
const began = performance.now()
writeFileSync(file, Buffer.concat(encodeIndex(await buildIndex(subjects()))))
const built = (performance.now() - began) / 1000

const before = performance.now()
const bytes = readFileSync(file)
const index = decodeIndex(bytes)
if (index === null) throw new Error(`${file} is no index`)
const screener = new Screener(index, DEFAULT_POLICY)
const loading = (performance.now() - before) / 1000
rmSync(folder, { recursive: true })

const lists = new Set(index.heading.lists)
const deck = buildDeck({
  names: ofHalf(loaded.names, 'held-out'),
  words: loaded.words,
  ordinary,
  seed: '1',
  perClass: 100,
})
const changed = deck.filter(({ group }) => group === 'latin').map(({ name }) => name)
const usual = deck.filter(({ class: id }) => id === 'ordinary-people').map(({ name }) => name)

async function timed(names: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const [at, name] of names.entries()) {
    const from = performance.now()
    await screener.screen({ name, type: null, birthDate: null, country: null, identifiers: [] }, lists)
    if (at >= WARM) times.push(performance.now() - from)
  }
  return times.toSorted((a, b) => a - b)
}

const mixed = Array.from({ length: MIXED }, (_, at) => random.pick(at % 100 < 3 ? changed : usual) ?? '')
const on = `${index.names} names, ${index.tokens.length} words`
for (const [what, names] of [
  ['97 % ordinary, 3 % changed listed names', mixed],
  ['changed listed names', random.shuffled(changed).slice(0, MIXED)],
] as const) {
  const times = await timed(names)
  const perSecond = Math.round((1000 * times.length) / times.reduce((sum, time) => sum + time, 0))
  const p99 = Number((times[Math.floor(times.length * 0.99)] ?? 0).toFixed(2))
  keepFigures([
    { what: `a million names, screenings a second, ${what}`, value: perSecond, unit: 'a second', on },
    { what: `a million names, p99, ${what}`, value: p99, unit: 'ms', on },
  ])
}
keepFigures([
  { what: 'a million names, size', value: Math.round(bytes.length / 1e6), unit: 'MB', on },
  { what: 'a million names, loaded in', value: Number(loading.toFixed(2)), unit: 's', on },
  { what: 'a million names, built in', value: Number(built.toFixed(1)), unit: 's', on },
])
record.close()
