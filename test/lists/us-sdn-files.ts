import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { type Adapter, type SourceFile, type Told, UnreadableList } from '../../src/lists/index.ts'
import { usSdn } from '../../src/lists/us-sdn/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { fileAt, fileOf } from './support.ts'

/** The files written for the tests, by name: sdn.csv, alt.csv and add.csv. */
export const fixture: Readonly<Record<string, string>> = Object.fromEntries(
  ['sdn.csv', 'alt.csv', 'add.csv'].map((name) => [
    name,
    readFileSync(fileURLToPath(new URL(`../fixtures/us-sdn/${name}`, import.meta.url)), 'utf8'),
  ]),
)

/** The same parties in the layouts of one XML file, by name. */
export const xmlFixture: Readonly<Record<string, string>> = Object.fromEntries(
  ['sdn.xml', 'sdn_enhanced.xml', 'sdn_advanced.xml'].map((name) => [
    name,
    readFileSync(fileURLToPath(new URL(`../fixtures/us-sdn/${name}`, import.meta.url)), 'utf8'),
  ]),
)

/** Files of these contents, in pieces of that many bytes. */
export function filesOf(
  contents: Readonly<Record<string, string | Uint8Array>>,
  piece = 4096,
): readonly SourceFile[] {
  return Object.entries(contents).map(([name, content]) => fileOf(content, piece, name))
}

export interface ReadEdition {
  readonly layout: string
  readonly entries: readonly Entry[]
  readonly told: Told
}

/** Everything that an adapter makes of these files. */
export async function readAll(files: readonly SourceFile[], adapter: Adapter = usSdn): Promise<ReadEdition> {
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const layout = await adapter.recognise(files)
  if (layout === null) throw new UnreadableList({ file: 'sdn.csv', line: null }, 'not recognised')
  return { layout: layout.id, entries: await Array.fromAsync(adapter.read(files, layout, told)), told }
}

/** The files of a real edition; skips the test where the mirror is not at hand. */
export function realFiles(t: TestContext, edition: string): readonly SourceFile[] | null {
  const folder = fileURLToPath(new URL(`../../../shared/lists/${edition}/`, import.meta.url))
  try {
    return readdirSync(folder).map((name) => realFile(`${folder}${name}`, name))
  } catch {
    t.skip(`the real edition ${edition} is not at hand`)
    return null
  }
}

/** A real sample that is no edition of its own; skips the test where the mirror is not at hand. */
export function realSample(t: TestContext, sample: string, name: string): SourceFile | null {
  const path = fileURLToPath(new URL(`../../../shared/lists/samples/${sample}`, import.meta.url))
  if (existsSync(path)) return fileAt(path, name)
  t.skip(`the real sample ${sample} is not at hand`)
  return null
}

function realFile(path: string, name: string): SourceFile {
  if (!name.endsWith('.gz')) return fileAt(path, name)
  return { name: name.replace(/\.gz$/u, ''), read: () => createReadStream(path).pipe(createGunzip()) }
}
