// Import of the newest edition of every list in one process, against the bare parsers over the same bytes:
// node bench/all-lists.ts MIRROR
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse'
import { SaxesParser } from 'saxes'
import { update } from '../src/desk/index.ts'
import { beModest } from '../src/desk/updating/be-modest.ts'
import { planOf } from '../src/desk/updating/plan.ts'
import { takePlanned } from '../src/desk/updating/take-planned.ts'
import { takingTo } from '../src/desk/updating/taking.ts'
import { openMirrored } from '../src/fetch/index.ts'
import type { SourceFile } from '../src/lists/index.ts'
import { openStore } from '../src/store/index.ts'
import { keepFigures } from './figures.ts'

const [mirror, mode] = process.argv.slice(2)
if (mirror === undefined) {
  process.stderr.write('usage: node bench/all-lists.ts MIRROR\n')
  process.exit(2)
}

interface Taken {
  readonly list: string
  readonly edition: string
  readonly layout: string
  readonly entries: number
  readonly names: number
  readonly folder: string
}

/** Editions read, held against what was there, and kept. */
interface Alone {
  readonly seconds: number
  readonly peak: number
}

interface Imported {
  /** With the index. */
  readonly seconds: number
  readonly peak: number
  /** For looking which entries are one party, after it. */
  readonly alignSeconds: number
  readonly alignPeak: number
  readonly megabytes: number
  readonly taken: readonly Taken[]
}

function folderMegabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(folder, name)),
  )
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 2 ** 20
}

const peakNow = (): number => process.resourceUsage().maxRSS / 1024

/** The editions alone, without the index that an update makes meanwhile. */
async function takenAlone(from: string): Promise<Alone> {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const started = performance.now()
  const request = { home, from, at: new Date().toISOString() }
  const { lists } = await planOf(request)
  beModest()
  const store = openStore(home)
  for await (const _ of takePlanned(takingTo(store, request), lists)) continue
  store.close()
  const seconds = (performance.now() - started) / 1000
  rmSync(home, { recursive: true })
  return { seconds, peak: peakNow() }
}

async function imported(from: string): Promise<Imported> {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const started = performance.now()
  let [seconds, peak] = [0, 0]
  const outcomes = await update({
    home,
    from,
    at: new Date().toISOString(),
    onProgress: ({ step }) => {
      if (step === 'aligning') [seconds, peak] = [(performance.now() - started) / 1000, peakNow()]
    },
  })
  const alignSeconds = (performance.now() - started) / 1000 - seconds
  const megabytes = folderMegabytes(home)
  rmSync(home, { recursive: true })
  const taken = outcomes.flatMap(({ list, edition, layout, entries, names, folder }) =>
    edition === null || layout === null || folder === null
      ? []
      : [{ list, edition, layout, entries, names, folder }],
  )
  return { seconds, peak, alignSeconds, alignPeak: peakNow(), megabytes, taken }
}

/** Reads a file with nothing but its parser; gives its size in MB. */
async function bare(file: SourceFile): Promise<number> {
  let bytes = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.read()) {
      bytes += chunk.length
      yield chunk
    }
  }
  if (file.name.endsWith('.xml')) {
    const parser = new SaxesParser()
    const decoder = new TextDecoder()
    for await (const chunk of counted()) parser.write(decoder.decode(chunk, { stream: true }))
    parser.close()
  } else if (file.name.endsWith('.csv'))
    for await (const _ of Readable.from(counted()).pipe(
      parse({ relax_quotes: true, relax_column_count: true }),
    ))
      continue
  else {
    const text = Buffer.concat(await Array.fromAsync(counted())).toString()
    if (file.name.endsWith('.json')) JSON.parse(text)
    if (file.name.endsWith('.jsonl')) for (const line of text.split('\n')) if (line !== '') JSON.parse(line)
  }
  return bytes / 2 ** 20
}

/** One of the above in a process of its own, with as much room for what is young as bin/onrecord.js gives. */
function apart(what: string): string {
  const child = spawnSync(
    process.execPath,
    ['--max-semi-space-size=8', fileURLToPath(import.meta.url), mirror ?? '', what],
    { encoding: 'utf8' },
  )
  if (child.status !== 0) throw new Error(child.stderr)
  return child.stdout
}

if (mode === 'alone') process.stdout.write(JSON.stringify(await takenAlone(mirror)))
else if (mode === 'whole') process.stdout.write(JSON.stringify(await imported(mirror)))
else {
  const alone = JSON.parse(apart('alone')) as Alone
  const { seconds, peak, alignSeconds, alignPeak, megabytes, taken } = JSON.parse(apart('whole')) as Imported
  const started = performance.now()
  let read = 0
  for (const folder of new Set(taken.map((each) => each.folder)))
    for (const file of await openMirrored({ list: '', date: '', folder })) read += await bare(file)
  const parsing = (performance.now() - started) / 1000
  for (const { list, edition, layout, entries, names } of taken)
    process.stdout.write(
      `${list.padEnd(12)} ${edition} ${layout.padEnd(28)} ${entries} entries ${names} names\n`,
    )
  const entries = taken.reduce((sum, each) => sum + each.entries, 0)
  const names = taken.reduce((sum, each) => sum + each.names, 0)
  const on = `${taken.length} lists, ${entries} entries, ${names} names, ${read.toFixed(1)} MB of files`
  const round = (value: number): number => Number(value.toFixed(2))
  keepFigures([
    { what: 'import of all newest editions', value: round(alone.seconds), unit: 's', on },
    { what: 'import alone, peak memory', value: Math.round(alone.peak), unit: 'MB', on },
    { what: 'import of all newest editions, with the index', value: round(seconds), unit: 's', on },
    { what: 'the same, peak memory', value: Math.round(peak), unit: 'MB', on },
    { what: 'which entries are one party, after it', value: round(alignSeconds), unit: 's', on },
    { what: 'the same, peak memory with it', value: Math.round(alignPeak), unit: 'MB', on },
    { what: 'the same, data folder', value: Math.round(megabytes), unit: 'MB', on },
    { what: 'the same files through the bare parsers', value: round(parsing), unit: 's', on },
    { what: 'bare parsers', value: round(read / parsing), unit: 'MB/s', on },
    { what: 'import', value: round(read / alone.seconds), unit: 'MB/s', on },
  ])
}
