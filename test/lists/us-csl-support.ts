import assert from 'node:assert/strict'
import { createReadStream, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import * as fc from 'fast-check'
import type { Adapter, Layout, SourceFile, Told } from '../../src/lists/index.ts'
import { UnreadableList } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { fileOf } from './support.ts'

export interface ReadEdition {
  readonly layout: Layout | null
  readonly entries: readonly Entry[]
  readonly told: Told
}

/** What an adapter makes of these files. */
export async function readWith(adapter: Adapter, files: readonly SourceFile[]): Promise<ReadEdition> {
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const layout = await adapter.recognise(files)
  const [any] = adapter.layouts
  assert.ok(any)
  return { layout, entries: await Array.fromAsync(adapter.read(files, layout ?? any, told)), told }
}

/** A fixture, `us-csl/consolidated.csv`, under its own name. */
export function fixture(path: string): SourceFile {
  return at(new URL(`../fixtures/${path}`, import.meta.url), path)
}

/** A file of a real edition, `us-csl/2022-04-21/consolidated.csv`; `null` where the mirror is not at hand. */
export function realFile(path: string): SourceFile | null {
  const url = new URL(`../../../shared/lists/${path}`, import.meta.url)
  if (existsSync(fileURLToPath(url))) return at(url, path)
  const packed = new URL(`${url.href}.gz`)
  return existsSync(fileURLToPath(packed)) ? at(packed, path) : null
}

function at(url: URL, path: string): SourceFile {
  const name = path.split('/').at(-1) ?? path
  const onDisk = fileURLToPath(url)
  return {
    name,
    read: () =>
      onDisk.endsWith('.gz') ? createReadStream(onDisk).pipe(createGunzip()) : createReadStream(onDisk),
  }
}

export async function bytesOf(file: SourceFile): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(file.read()))
}

/** Reads it, or refuses it as an unreadable list: nothing else may happen. */
export async function readOrRefused(
  adapter: Adapter,
  name: string,
  content: string | Uint8Array,
  piece = 4096,
): Promise<'read' | 'refused'> {
  try {
    await readWith(adapter, [fileOf(content, piece, name)])
    return 'read'
  } catch (error) {
    assert.ok(error instanceof UnreadableList, error instanceof Error ? (error.stack ?? '') : String(error))
    assert.ok(error.message.length < 2_000)
    return 'refused'
  }
}

/** The unread values, counted by field. */
export function unreadByField(entries: readonly Entry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { unread } of entries) for (const { field } of unread) counts[field] = (counts[field] ?? 0) + 1
  return counts
}

/** How many entries each programme has. */
export function byProgramme(entries: readonly Entry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { listing } of entries)
    for (const programme of listing.programmes) counts[programme] = (counts[programme] ?? 0) + 1
  return counts
}

/** Whatever is cut off or changed of a file, it is read or refused as unreadable. */
export async function survivesDamage(
  adapter: Adapter,
  file: SourceFile,
  { cutIsRefused }: { readonly cutIsRefused: boolean },
): Promise<void> {
  const bytes = await bytesOf(file)
  const whole = Buffer.from(bytes).toString('utf8').trimEnd().length
  assert.equal(await readOrRefused(adapter, file.name, bytes, 7), 'read')
  for (let length = 0; length < whole - 1; length += 11) {
    const outcome = await readOrRefused(adapter, file.name, bytes.subarray(0, length))
    if (cutIsRefused) assert.equal(outcome, 'refused', `cut at ${length}`)
  }
  const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const changed = Uint8Array.from(bytes)
      for (const each of changes) changed[each.at] = each.byte
      await readOrRefused(adapter, file.name, changed)
    }),
    { numRuns: 200 },
  )
}

/** A byte order mark and other line ends change nothing; UTF-16 and damaged bytes are refused. */
export async function survivesEncodings(adapter: Adapter, file: SourceFile): Promise<void> {
  const text = Buffer.from(await bytesOf(file)).toString('utf8')
  const plain = await readWith(adapter, [fileOf(text, 4096, file.name)])
  for (const changed of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
    const { layout, entries } = await readWith(adapter, [fileOf(changed, 4096, file.name)])
    assert.equal(layout?.id, plain.layout?.id)
    assert.deepEqual(
      entries.map(({ key, names }) => [key, names]),
      plain.entries.map(({ key, names }) => [key, names]),
    )
  }
  assert.equal(await readOrRefused(adapter, file.name, Buffer.from(`\uFEFF${text}`, 'utf16le')), 'refused')
  const damaged = Buffer.concat([
    Buffer.from(text.slice(0, text.length / 2)),
    Buffer.from([0xff, 0xfe, 0xe9]),
    Buffer.from(`é${text.slice(text.length / 2)}`),
  ])
  assert.equal(await readOrRefused(adapter, file.name, damaged), 'refused')
}
