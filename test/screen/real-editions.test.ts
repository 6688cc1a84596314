import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mirroredEditions, openMirrored } from '../../src/fetch/index.ts'
import { ADAPTERS } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { realLists, repositoryPath } from '../support/folders.ts'
import { SPELLINGS } from '../support/spellings.ts'
import { asked } from './support.ts'

for (const adapter of ADAPTERS)
  test(`${adapter.list}: strong names of the newest edition alert, however they are written`, async (t) => {
    const folder = realLists(t, adapter.source.folders?.[0] ?? adapter.list)
    if (folder === null) return
    const entries = await newestEdition(folder, adapter)
    const screener = new Screener(await buildIndex(entries), DEFAULT_POLICY)
    const missed: string[] = []
    // All names of a list of thousands in all spellings take minutes. Each spelling is tried on entries of its own: of a
    // list of up to 2,000 all take part, each in one spelling; of a larger one about 250 a spelling, spread evenly.
    for (const [at, [how, spell]] of Object.entries(SPELLINGS).entries())
      for (const entry of entries.filter(
        (_, number) => number % Math.max(8, Math.ceil(entries.length / 250)) === at,
      ))
        for (const name of entry.names)
          if (name.strength === 'strong') {
            const matches = await screener.screen(asked(spell(name.value)), new Set([adapter.list]))
            if (!matches?.some(({ key, alert }) => key === entry.key && alert))
              missed.push(`${entry.key} ${name.value} ${how}`)
          }
    assert.deepEqual(missed, [])
  })

async function newestEdition(folder: string, adapter: (typeof ADAPTERS)[number]): Promise<readonly Entry[]> {
  const packaged = await mirroredEditions(repositoryPath('data/lists'), adapter.list)
  const mirrored = await mirroredEditions(folder, adapter.list, adapter.source.folders)
  for (const edition of [...packaged, ...mirrored].toReversed()) {
    const files = await openMirrored(edition)
    const layout = await adapter.recognise(files)
    if (layout !== null)
      return Array.fromAsync(adapter.read(files, layout, { publishedOn: null, findings: [], missing: [] }))
  }
  throw new Error(`no edition of ${adapter.list} that can be read`)
}
