// How fast names are screened: node bench/screenings.ts HOME NAMES.csv, where HOME has lists loaded and NAMES.csv a
// column "name" or "full_name" of people who are not listed. One process, one core.
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { OpenRecord, ScreeningDesk } from '../src/desk/index.ts'
import { captionOf } from '../src/record/index.ts'
import { keepFigures } from './figures.ts'
import { knownListsOf } from './known-lists.ts'

const [home, path] = process.argv.slice(2)
if (home === undefined || path === undefined) {
  process.stderr.write('usage: node bench/screenings.ts HOME NAMES.csv\n')
  process.exit(2)
}

/** A fixed stream of numbers in [0, 1), so that every run asks the same (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const ordinary: string[] = []
for await (const row of createReadStream(path).pipe(parse({ columns: true, bom: true })) as AsyncIterable<
  Record<string, string>
>) {
  ordinary.push(row['full_name'] ?? row['name'] ?? '')
  if (ordinary.length === 20_000) break
}

const record = await OpenRecord.open(home)
const lists = await knownListsOf(record)
const listed: string[] = []
for await (const entry of record.entries(lists)) listed.push(captionOf(entry))
const started = performance.now()
const desk = await ScreeningDesk.open(record, null)
const opened = performance.now() - started
const random = numbers(1)
const pick = (from: readonly string[]): string => from[Math.floor(random.next().value * from.length)] ?? ''
const withTypo = (name: string): string => {
  const at = 1 + Math.floor(random.next().value * Math.max(1, name.length - 2))
  return (
    name.slice(0, at) + String.fromCharCode(97 + Math.floor(random.next().value * 26)) + name.slice(at + 1)
  )
}
const mix = Array.from({ length: 20_000 }, (_, at) =>
  at % 100 < 3 ? withTypo(pick(listed)) : pick(ordinary),
)
const deck = Array.from({ length: 5_000 }, () => withTypo(pick(listed)))

const at = new Date().toISOString()
const loaded = lists.filter(({ state }) => state === 'loaded')
const newest = loaded
  .map(({ edition }) => edition?.date ?? '')
  .toSorted()
  .at(-1)
const on = `${loaded.length} lists up to ${newest}, ${listed.length} entries; ${path.split('/').at(-1)}`

async function measure(
  names: readonly string[],
): Promise<{ perSecond: number; p99: number; alerts: number }> {
  for (const name of names.slice(0, 500)) await desk.screen({ name, at })
  const times: number[] = []
  let alerts = 0
  const start = performance.now()
  for (const name of names) {
    const before = performance.now()
    const { hits } = await desk.screen({ name, at })
    times.push(performance.now() - before)
    if (hits.some(({ alert }) => alert)) alerts += 1
  }
  const seconds = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  return {
    perSecond: Math.round(names.length / seconds),
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    alerts,
  }
}

const ofMix = await measure(mix)
const ofDeck = await measure(deck)
const ofOrdinary = await measure(ordinary)
record.close()
keepFigures([
  { what: 'opening a desk (index read)', value: Math.round(opened), unit: 'ms', on },
  {
    what: 'screenings a second, 97 % ordinary and 3 % listed with a typo',
    value: ofMix.perSecond,
    unit: 'a second',
    on,
  },
  { what: 'the same, p99', value: Number(ofMix.p99.toFixed(2)), unit: 'ms', on },
  { what: 'screenings a second, listed names with a typo', value: ofDeck.perSecond, unit: 'a second', on },
  {
    what: 'listed names with a typo that alert',
    value: Number(((100 * ofDeck.alerts) / deck.length).toFixed(1)),
    unit: '%',
    on,
  },
  {
    what: 'ordinary names that alert',
    value: Number(((100 * ofOrdinary.alerts) / ordinary.length).toFixed(3)),
    unit: '%',
    on,
  },
])
