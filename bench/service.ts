// How fast the service matches: node bench/service.ts HOME NAMES, where HOME has lists loaded and NAMES is a folder with
// ordinary names (bench/deck/ordinary-names.ts). The service is a process of its own; this one asks.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { OpenRecord } from '../src/desk/index.ts'
import { captionOf } from '../src/record/index.ts'
import { readOrdinaryNames } from './deck/ordinary-names.ts'
import { keepFigures } from './figures.ts'
import { knownListsOf } from './known-lists.ts'

const [home, path] = process.argv.slice(2)
if (home === undefined || path === undefined) {
  process.stderr.write('usage: node bench/service.ts HOME NAMES\n')
  process.exit(2)
}

const CONNECTIONS = 4
const WARM_UP = 3000
const REQUESTS = 20_000

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

const people = readOrdinaryNames(path).sets.find(({ id }) => id === 'ordinary-people')?.names ?? []
const ordinary = people.slice(0, REQUESTS)
if (ordinary.length === 0) throw new Error(`${path}: no ordinary/people-global.csv.gz`)
const record = await OpenRecord.open(home)
const lists = await knownListsOf(record)
const listed: string[] = []
for await (const entry of record.entries(lists)) listed.push(captionOf(entry))
record.close()
const loaded = lists.filter(({ state }) => state === 'loaded').length

const random = numbers(1)
const pick = (from: readonly string[]): string => from[Math.floor(random.next().value * from.length)] ?? ''
const bodies = Array.from({ length: REQUESTS }, (_, at) =>
  JSON.stringify({
    queries: {
      q: { schema: 'Person', properties: { name: [at % 100 < 3 ? pick(listed) : pick(ordinary)] } },
    },
  }),
)

/** The service, once it answers, with the time that took. */
async function started(): Promise<{ url: string; pid: number; ready: number; stop: () => Promise<void> }> {
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../bin/onrecord.js', import.meta.url)),
      'serve',
      '--port',
      '0',
      '--rate',
      '1000000',
      '--home',
      home ?? '',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()))
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)))
  })
  await (await fetch(`${url}readyz`)).text()
  return {
    url,
    pid: child.pid ?? 0,
    ready: performance.now() - began,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Asks all, a request after the other on each connection; the time of each in milliseconds. */
async function askAll(pool: Pool, all: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  let next = 0
  const asker = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) {
      const began = performance.now()
      const { statusCode, body } = await pool.request({
        path: '/match/default',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: all[at] ?? '',
      })
      await body.text()
      times.push(performance.now() - began)
      if (statusCode !== 200) throw new Error(`request ${at}: status ${statusCode}`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, asker))
  return times
}

/** Of a process, in MB: now, and the most that it ever had. Linux only. */
function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (field: string): number =>
    Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: of('VmRSS'), most: of('VmHWM') }
}

/** Seconds of a processor that a process has used. Linux only. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

const service = await started()
const pool = new Pool(service.url, { connections: CONNECTIONS, pipelining: 1 })
await askAll(pool, bodies.slice(0, WARM_UP))
const usedBefore = processorOf(service.pid)
const began = performance.now()
const times = (await askAll(pool, bodies)).toSorted((a, b) => a - b)
const seconds = (performance.now() - began) / 1000
const used = processorOf(service.pid) - usedBefore
const memory = memoryOf(service.pid)
await pool.close()
await service.stop()

const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2))
const on = `${loaded} lists, ${listed.length} entries; 97 % of people-global, 3 % listed; ${CONNECTIONS} connections from another process`
keepFigures([
  { what: 'service: start to ready', value: Math.round(service.ready), unit: 'ms', on },
  { what: 'service: POST /match', value: Math.round(times.length / seconds), unit: 'a second', on },
  { what: 'service: POST /match, of one core', value: Math.round(times.length / used), unit: 'a second', on },
  { what: 'service: POST /match, p50', value: at(0.5), unit: 'ms', on },
  { what: 'service: POST /match, p99', value: at(0.99), unit: 'ms', on },
  { what: 'service: memory after', value: Math.round(memory.now), unit: 'MB', on },
])
