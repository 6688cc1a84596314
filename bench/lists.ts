// What importing costs: node bench/lists.ts MIRROR [LIST…]. Each list in a process of its own, so that the peak is its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OpenRecord, update } from '../src/desk/index.ts'
import { ADAPTERS } from '../src/lists/index.ts'
import { type Figure, keepFigures } from './figures.ts'

const [mirror, ...named] = process.argv.slice(2)
if (mirror === undefined) {
  process.stderr.write('usage: node bench/lists.ts MIRROR [LIST…]\n')
  process.exit(2)
}

/** How many facts the entries of these lists hold: names, dates, countries, numbers, properties and what a listing says. */
async function valuesKept(home: string, lists: readonly string[]): Promise<number> {
  const record = await OpenRecord.open(home)
  let kept = 0
  for await (const { names, dates, countries, identifiers, properties, listing } of record.entries(
    await record.inForce(lists, null),
  )) {
    kept += names.length + dates.length + countries.length + identifiers.length
    kept += Object.values(properties).reduce((sum, values) => sum + values.length, 0)
    kept += listing.programmes.length + listing.amendedOn.length
    kept += [listing.listedOn, listing.legalBasis, listing.reasons].filter((fact) => fact !== null).length
  }
  record.close()
  return kept
}

if (process.env['BENCH_CHILD'] === '1') {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const started = performance.now()
  const [outcome] = await update({ home, from: mirror, lists: named, at: new Date().toISOString() })
  const seconds = (performance.now() - started) / 1000
  const peak = process.resourceUsage().maxRSS / 1024
  const kept = await valuesKept(home, named)
  rmSync(home, { recursive: true })
  process.stdout.write(JSON.stringify({ outcome, seconds, peak, kept }))
} else {
  const figures = (named.length > 0 ? named : ADAPTERS.map(({ list }) => list)).flatMap(
    (list): readonly Figure[] => {
      const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), mirror, list], {
        env: { ...process.env, BENCH_CHILD: '1' },
        encoding: 'utf8',
      })
      if (child.status !== 0) throw new Error(child.stderr)
      const { outcome, seconds, peak, kept } = JSON.parse(child.stdout) as {
        outcome: {
          edition: string | null
          layout: string
          entries: number
          names: number
          unread: Record<string, number>
        }
        seconds: number
        peak: number
        kept: number
      }
      if (outcome.edition === null) return []
      const on = `${list} ${outcome.edition} (${outcome.layout}), ${outcome.entries} entries, ${outcome.names} names`
      const unread = Object.values(outcome.unread).reduce((sum, count) => sum + count, 0)
      return [
        { what: `import of ${list}, with its index`, value: Number(seconds.toFixed(2)), unit: 's', on },
        { what: `import of ${list}, peak memory`, value: Math.round(peak), unit: 'MB', on },
        { what: `values of ${list} kept`, value: kept, unit: 'values', on },
        { what: `values of ${list} not understood`, value: unread, unit: 'values', on },
      ]
    },
  )
  keepFigures(figures)
}
