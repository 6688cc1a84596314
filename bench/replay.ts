// Every edition of a series, one after another, into one record: node bench/replay.ts SERIES.tar.zst LIST
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accept, changes, OpenRecord, update } from '../src/desk/index.ts'
import { unpackSeries } from '../test/support/series.ts'
import { keepFigures } from './figures.ts'

const [archive, list] = process.argv.slice(2)
if (archive === undefined || list === undefined) {
  process.stderr.write('usage: node bench/replay.ts SERIES.tar.zst LIST\n')
  process.exit(2)
}

const mirror = mkdtempSync(join(tmpdir(), 'onrecord-series-'))
const [home, alone] = [mkdtempSync(join(tmpdir(), 'onrecord-')), mkdtempSync(join(tmpdir(), 'onrecord-'))]
try {
  const editions = await unpackSeries(archive, list, mirror)
  const at = new Date().toISOString()
  const started = performance.now()
  const outcomes = await update({ home, from: mirror, lists: [list], edition: 'all', at })
  const seconds = (performance.now() - started) / 1000
  for (const { edition, reason } of outcomes.filter(({ state }) => state === 'held')) {
    process.stdout.write(`held: ${edition}: ${reason}\n`)
    await accept({ home, list, date: edition ?? '', because: 'a replay of the series', at })
  }
  const record = await OpenRecord.open(home)
  const telling = performance.now()
  const told = await changes(record, { list })
  const tellingSeconds = (performance.now() - telling) / 1000
  const sum = (of: 'added' | 'removed' | 'amended' | 'renumbered'): number =>
    told.editions.reduce((total, each) => total + each[of].length, 0)
  const expected = removalsIn(editions)
  const removed = told.editions.flatMap((each) => [
    ...each.removed.map(({ entry }) => `${each.edition.date} ${entry}`),
    ...each.renumbered.map(({ was }) => `${each.edition.date} ${was}`),
  ])
  const all = JSON.stringify(removed.toSorted()) === JSON.stringify(expected.toSorted())
  process.stdout.write(
    `${expected.length} removals found in the files by a pattern alone; told are ${removed.length}, the same ones: ${all}\n`,
  )
  await update({ home: alone, from: mirror, lists: [list], at })
  const last = await OpenRecord.open(alone)
  const same = JSON.stringify(await stateOf(record)) === JSON.stringify(await stateOf(last))
  process.stdout.write(
    `${list}: ${editions.length} editions, ${outcomes.filter(({ state }) => state === 'unchanged').length} unchanged; ` +
      `${sum('added')} added, ${sum('removed')} removed, ${sum('amended')} amended, ${sum('renumbered')} under another id; ` +
      `the same state as the last alone: ${same}\n`,
  )
  record.close()
  last.close()
  const on = `${editions.length} editions of ${list}`
  keepFigures([
    { what: `replay of ${list}`, value: Number(seconds.toFixed(1)), unit: 's', on },
    { what: `changes of ${list} told`, value: Number(tellingSeconds.toFixed(1)), unit: 's', on },
    { what: `data folder of ${list}`, value: Math.round(megabytes(home)), unit: 'MB', on },
  ])
} finally {
  for (const folder of [mirror, home, alone]) rmSync(folder, { recursive: true })
}

/** The ids that each file lacks against the one before it, read by nothing but a pattern. */
function removalsIn(editions: readonly string[]): readonly string[] {
  const pattern = list === 'un-sc' ? /<REFERENCE_NUMBER>([^<]+)/g : /^(\d+),/gm
  const removals: string[] = []
  let before = new Set<string>()
  for (const edition of editions) {
    const folder = join(mirror, list ?? '', edition)
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
    const now = new Set([...text.matchAll(pattern)].map(([, id = '']) => id.replaceAll(/\s/g, '')))
    for (const id of before) if (!now.has(id)) removals.push(`${edition.slice(0, 10)} ${list}:${id}`)
    before = now
  }
  return removals
}

/** The entries of the edition in force, by key. */
async function stateOf({ store }: OpenRecord): Promise<readonly unknown[]> {
  const edition = (await store?.editions.all())?.findLast(
    (each) => each.list === list && each.state === 'loaded',
  )
  if (store === null || edition === undefined) return []
  return Array.fromAsync(store.editions.entriesOf(edition))
}

function megabytes(folder: string): number {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(folder, name)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) /
    2 ** 20
  )
}
