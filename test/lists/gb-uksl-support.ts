import assert from 'node:assert/strict'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import {
  type Adapter,
  judge,
  type SourceFile,
  summarise,
  type Told,
  UnreadableList,
} from '../../src/lists/index.ts'
import type { Entry, Layout } from '../../src/record/index.ts'
import { fileOf } from './support.ts'

/** The bytes of a file that was written for the tests. */
export function fixture(folder: string, name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${folder}/${name}`, import.meta.url)))
}

/** Such a file, as an adapter asks for it. */
export function fixtureFile(folder: string, name: string): SourceFile {
  return fileOf(fixture(folder, name), 4096, name)
}

/** A file of a real edition, decompressed; skips the test where the mirror is not at hand. */
export function realFile(t: TestContext, edition: string, name: string): SourceFile | null {
  const path = fileURLToPath(new URL(`../../../shared/lists/${edition}/${name}`, import.meta.url))
  if (existsSync(`${path}.gz`))
    return { name, read: () => createReadStream(`${path}.gz`).pipe(createGunzip()) }
  if (existsSync(path)) return { name, read: () => createReadStream(path) }
  t.skip(`the real edition ${edition} is not at hand`)
  return null
}

export interface ReadEdition {
  readonly layout: Layout
  readonly entries: readonly Entry[]
  readonly told: Told
}

/** Everything that an adapter makes of these files. */
export async function readWith(adapter: Adapter, files: readonly SourceFile[]): Promise<ReadEdition> {
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const layout = await adapter.recognise(files)
  if (layout === null) throw new UnreadableList({ file: files[0]?.name ?? '', line: null }, 'not recognised')
  return { layout, entries: await Array.fromAsync(adapter.read(files, layout, told)), told }
}

/** Reads them, or refuses them as an unreadable list: nothing else may happen, whatever the layout was taken for. */
export async function readOrRefused(
  adapter: Adapter,
  files: readonly SourceFile[],
): Promise<'read' | 'refused'> {
  try {
    const told: Told = { publishedOn: null, findings: [], missing: [] }
    const layout = (await adapter.recognise(files)) ?? adapter.layouts[0]
    assert.ok(layout)
    for await (const entry of adapter.read(files, layout, told)) assert.ok(entry.names.length > 0)
    return 'read'
  } catch (error) {
    assert.ok(error instanceof UnreadableList, error instanceof Error ? (error.stack ?? '') : String(error))
    return 'refused'
  }
}

/** The entry of that key. */
export function entryOf({ entries }: ReadEdition, key: string): Entry {
  const found = entries.find((each) => each.key === key)
  assert.ok(found, key)
  return found
}

/** The words of a text: letters and digits, in lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every word of an entry. */
export function wordsOfEntry(entry: Entry): ReadonlySet<string> {
  return new Set(wordsIn(JSON.stringify(entry).replaceAll(/\\["\\/bfnrt]/gu, ' ')))
}

/** How many names, and how many values that no rule read, by field. */
export function figures(entries: readonly Entry[]): {
  readonly names: number
  readonly unread: Readonly<Record<string, number>>
} {
  const unread: Record<string, number> = {}
  for (const { field } of entries.flatMap((entry) => entry.unread)) unread[field] = (unread[field] ?? 0) + 1
  return { names: entries.reduce((sum, entry) => sum + entry.names.length, 0), unread }
}

/** Why the guards would hold an edition back, after another or as the first. */
export function judged(
  adapter: Adapter,
  before: (ReadEdition & { readonly date: string }) | null,
  after: ReadEdition & { readonly date: string },
): readonly string[] {
  const asJudged = ({ date, entries, layout }: ReadEdition & { readonly date: string }) => {
    const summary = summarise()
    for (const entry of entries) summary.add(entry)
    return { date, layout, summary: summary.made() }
  }
  return judge(
    adapter.bounds,
    before === null ? null : asJudged(before),
    asJudged(after),
    after.told.findings,
  )
}
