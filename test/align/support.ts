import { mirroredEditions, openMirrored } from '../../src/fetch/index.ts'
import { ADAPTERS, type Adapter } from '../../src/lists/index.ts'
import {
  type Entry,
  type Identifier,
  type Name,
  parsePartialDate,
  type Schema,
} from '../../src/record/index.ts'
import { repositoryPath } from '../support/folders.ts'

/** What a test says of an entry; the rest is empty. */
export interface Told {
  readonly key: string
  readonly schema?: Schema
  /** The first is the primary one; `~` before a weak alias. */
  readonly names: readonly string[]
  readonly born?: readonly string[]
  readonly countries?: readonly string[]
  readonly identifiers?: readonly Identifier[]
  readonly properties?: Readonly<Record<string, readonly string[]>>
  readonly programmes?: readonly string[]
  readonly listedOn?: string
}

export function entryOf(told: Told): Entry {
  return {
    key: told.key,
    schema: told.schema ?? 'Person',
    names: told.names.map((value, at): Name => {
      const weak = value.startsWith('~')
      return {
        value: weak ? value.slice(1) : value,
        script: /\p{Script=Han}/u.test(value) ? 'Hani' : /\p{Script=Cyrillic}/u.test(value) ? 'Cyrl' : 'Latn',
        language: null,
        kind: at === 0 ? 'primary' : 'alias',
        strength: weak ? 'weak' : 'strong',
      }
    }),
    dates: (told.born ?? []).map((words) => {
      const date = parsePartialDate(words)
      if (date === null) throw new Error(`${words} is no date`)
      return date
    }),
    countries: (told.countries ?? []).map((code) => ({ role: 'nationality', code, words: code })),
    identifiers: told.identifiers ?? [],
    properties: told.properties ?? {},
    listing: {
      programmes: told.programmes ?? [],
      listedOn: told.listedOn === undefined ? null : { date: told.listedOn, basis: 'stated' },
      amendedOn: [],
      measures: [],
      legalBasis: null,
      reasons: null,
    },
    unread: [],
  }
}

export function number(kind: string, value: string, country: string | null = null): Identifier {
  return { kind, value, country, note: null }
}

/** The entries of the newest edition at hand of every list. */
export async function allEntries(folder: string): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (const adapter of ADAPTERS) for (const entry of await newestEdition(folder, adapter)) found.push(entry)
  return found
}

async function newestEdition(folder: string, adapter: Adapter): Promise<readonly Entry[]> {
  const packaged = await mirroredEditions(repositoryPath('data/lists'), adapter.list)
  const mirrored = await mirroredEditions(folder, adapter.list, adapter.source.folders)
  for (const edition of [...packaged, ...mirrored].toReversed()) {
    const files = await openMirrored(edition)
    const layout = await adapter.recognise(files)
    if (layout !== null)
      return Array.fromAsync(adapter.read(files, layout, { publishedOn: null, findings: [], missing: [] }))
  }
  return []
}
