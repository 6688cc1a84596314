// How far a name in its own script and its Latin spellings are read alike, by the readings alone, without an index:
// node bench/scripts.ts HOME [--half tune|held-out|all] [--names DIR] [--misses N] [--only Arab-person]. README.md says what is counted.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { ListedName } from '../src/deck/index.ts'
import { loadedNames, OpenRecord } from '../src/desk/index.ts'
import { consonantKeysOf, type NameOf, prepareFor, type Reading, readName } from '../src/names/index.ts'
import { HALVES, halfOf } from './deck/halves.ts'
import { keepFigures } from './figures.ts'
import { readingsMeet } from './scripts/readings-meet.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'held-out' },
    names: { type: 'string', default: fileURLToPath(new URL('../../shared/names', import.meta.url)) },
    misses: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
})
const [home] = positionals
const half = ([...HALVES, 'all'] as const).find((each) => each === options.half)
if (home === undefined || half === undefined) {
  process.stderr.write(
    'usage: node bench/scripts.ts HOME [--half tune|held-out|all] [--names DIR] [--misses N] [--only CLASS]\n',
  )
  process.exit(2)
}
const misses = Number(options.misses)
/** Of fewer names no figure is kept. */
const FEWEST_KEPT = 20
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const inHalf = (key: string): boolean => half === 'all' || halfOf(key) === half
const wanted = (id: string): boolean => options.only === '' || id.startsWith(options.only)

const readings = new Map<string, readonly Reading[]>()
function readingsOf(value: string, of: NameOf): readonly Reading[] {
  const id = `${of} ${value}`
  let known = readings.get(id)
  if (known === undefined) {
    known = readName(value, of).readings
    readings.set(id, known)
  }
  return known
}

const meets = (a: string, b: string, of: NameOf): boolean =>
  readingsMeet(readingsOf(a, of), readingsOf(b, of))
const nameOf = ({ of }: ListedName): NameOf =>
  of === 'person' ? 'person' : of === 'body' ? 'organization' : of === 'craft' ? 'object' : 'unknown'

interface Tally {
  met: number
  all: number
}

const record = await OpenRecord.open(home)
const loaded = await loadedNames(record)
record.close()
await prepareFor(loaded.names.map(({ value }) => value))
const tallies = new Map<string, Tally>()
const missed = new Map<string, string[]>()
function count(id: string, met: boolean, miss: string): void {
  const tally = tallies.get(id) ?? { met: 0, all: 0 }
  tallies.set(id, tally)
  tally.all += 1
  if (met) tally.met += 1
  else missed.set(id, [...(missed.get(id) ?? []), miss])
}

/** A native name that has no Latin letter in it and is more than one word, or written without spaces. */
const isTelling = ({ value }: ListedName): boolean =>
  !/\p{Script=Latin}/u.test(value) &&
  (/\s/u.test(value.trim()) || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u.test(value))

for (const [key, names] of Map.groupBy(loaded.names, (name) => name.key)) {
  if (!inHalf(names[0]?.party ?? key)) continue
  const latin = names.filter(({ script }) => script === 'Latn')
  const native = names.filter(({ script }) => script !== 'Latn' && script !== 'Zyyy')
  if (latin.length === 0) continue
  const asked = latin.find(({ kind }) => kind === 'primary') ?? latin[0]
  for (const [script, own] of Map.groupBy(native, (name) => name.script)) {
    const id = `${script}-${own[0]?.of === 'person' ? 'person' : 'body'}`
    if (!wanted(id)) continue
    for (const name of own.filter(isTelling))
      count(
        `${id}-to-latin`,
        latin.some(({ value }) => meets(name.value, value, nameOf(name))),
        `${key} ${name.value} ## ${latin
          .slice(0, 4)
          .map(({ value }) => value)
          .join(' | ')}`,
      )
    if (asked !== undefined)
      count(
        `${id}-from-latin`,
        own.some(({ value }) => meets(asked.value, value, nameOf(asked))),
        `${key} ${asked.value} ## ${own.map(({ value }) => value).join(' | ')}`,
      )
  }
}

/** Pairs of one word each, from Wikidata labels. */
const WORD_PAIRS: Readonly<Record<string, string>> = { arabic: 'Arab', chinese: 'Hani', korean: 'Hang' }
const crossScript = join(options.names, 'cross-script')
if (existsSync(crossScript))
  for (const file of readdirSync(crossScript)) {
    const language = Object.keys(WORD_PAIRS).find((each) => file.includes(each))
    const id = `${WORD_PAIRS[language ?? ''] ?? language}-words`
    if (language === undefined || !wanted(id)) continue
    const lines = gunzipSync(readFileSync(join(crossScript, file)))
      .toString('utf8')
      .split('\n')
    const pairs = lines.flatMap((line): [string, string][] => {
      const [latin = '', letters = '', times = ''] = line.split('\t')
      const native = letters.replaceAll(' ', '')
      // What Wikidata has once is often another name altogether.
      return Number(times) > 1 && native !== '' && inHalf(latin) ? [[latin, native]] : []
    })
    await prepareFor(pairs.map(([, native]) => native))
    for (const [latin, native] of pairs) count(id, meets(latin, native, 'person'), `${native} ## ${latin}`)
  }

/** Localised and romanised forms of common names, by script. */
const commonNames = join(options.names, 'ordinary')
if (existsSync(commonNames)) {
  const { parse } = await import('csv-parse/sync')
  for (const file of readdirSync(commonNames).filter((name) => /common-(?:fore|sur)names/.test(name))) {
    const rows: readonly Record<string, string>[] = parse(readFileSync(join(commonNames, file)), {
      columns: true,
      bom: true,
      relaxColumnCount: true,
    })
    for (const row of rows) {
      const [native = '', latin = ''] = [row['Localized Name'], row['Romanized Name']]
      if (!/[^\p{Script=Latin}\P{L}]/u.test(native) || !/[a-z]/i.test(latin)) continue
      await prepareFor([native])
      const id = `${readName(native, 'person').script}-common`
      if (inHalf(latin) && wanted(id)) count(id, meets(native, latin, 'person'), `${native} ## ${latin}`)
    }
  }
}

print(`half ${half}, ${loaded.editions.length} lists`)
for (const [id, { met, all }] of [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  print(`${id.padEnd(28)} ${((100 * met) / all).toFixed(1).padStart(6)} %  of ${all}`)
  for (const miss of (missed.get(id) ?? []).slice(0, misses)) print(`    ${miss}`)
}

/** How many names share a key, and what the readings cost. */
const listedWords = new Set<string>()
const total = { names: 0, readings: 0, tokens: 0, native: 0, nativeReadings: 0 }
for (const name of loaded.names) {
  const own = readingsOf(name.value, nameOf(name))
  total.names += 1
  total.readings += own.length
  for (const { tokens } of own) total.tokens += tokens.length
  if (name.script !== 'Latn' && name.script !== 'Zyyy') {
    total.native += 1
    total.nativeReadings += own.length
  } else if (name.of === 'person')
    for (const { text, role } of own[0]?.tokens ?? []) if (role === 'name') listedWords.add(text)
}
print(
  `${total.names} names, ${total.readings} readings, ${total.tokens} tokens; ${total.native} in other scripts, ${(total.nativeReadings / total.native).toFixed(2)} readings each`,
)
for (const [kind, test] of [
  ['abjad', /^[A-Z]{2,}$/],
  ['syllable', /^[a-z]{2,}$/],
] as const) {
  const keyed = new Map<string, number>()
  for (const word of listedWords)
    for (const key of consonantKeysOf(word).filter((each) => test.test(each)))
      keyed.set(key, (keyed.get(key) ?? 0) + 1)
  const sizes = [...keyed.values()]
  const words = sizes.reduce((sum, size) => sum + size, 0)
  const shared = sizes.reduce((sum, size) => sum + size * size, 0) / words
  print(
    `${kind} keys: ${keyed.size} of ${listedWords.size} listed words; ${(words / keyed.size).toFixed(1)} words a key, ${shared.toFixed(1)} share the key of a word`,
  )
}
if (options.only === '' && half === 'held-out')
  keepFigures(
    [...tallies]
      .filter(([, { all }]) => all >= FEWEST_KEPT)
      .map(([id, { met, all }]) => ({
        what: `readings alone ${id}`,
        value: Math.round((1000 * met) / all) / 10,
        unit: '%',
        on: `half ${half}, ${all} names`,
      })),
  )
