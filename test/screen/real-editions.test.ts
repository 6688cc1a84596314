import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mirroredEditions, openMirrored } from '../../src/fetch/index.ts'
import { ADAPTERS } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { realLists, repositoryPath } from '../support/folders.ts'
import { asked } from './support.ts'

/** How a strong name may be written and still be the very name. */
const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  'as listed': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => name.toLowerCase(),
  reversed: (name) => name.split(' ').toReversed().join(' '),
  'with a comma': (name) => name.replace(/^(.*) (\S+)$/, '$2, $1'),
  // Not \p{Mn}: in Thai and the scripts of India those are vowels.
  'without marks': (name) =>
    name
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .normalize('NFC'),
  'with hyphens': (name) => name.replaceAll(' ', '-'),
  'with invisible characters': (name) => name.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
}

for (const adapter of ADAPTERS)
  test(`${adapter.list}: every strong name of the newest edition alerts, however it is written`, async (t) => {
    const folder = realLists(t, adapter.source.folders?.[0] ?? adapter.list)
    if (folder === null) return
    const entries = await newestEdition(folder, adapter)
    const screener = new Screener(await buildIndex(entries), DEFAULT_POLICY)
    const missed: string[] = []
    // A tenth of the entries each way keeps the test short; the tenths differ, so that all entries take part.
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
