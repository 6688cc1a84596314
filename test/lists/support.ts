import { createReadStream, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ADAPTERS, type Adapter, adapterFor, type SourceFile, type Told } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'

/** The adapter of the UN list. */
export const unSc: Adapter = adapterFor('un-sc') ?? ADAPTERS[0] ?? missing()

function missing(): never {
  throw new Error('un-sc has no adapter')
}

/** A file on disk, as an adapter asks for it. */
export function fileAt(path: string, name = 'consolidated.xml'): SourceFile {
  return { name, read: () => createReadStream(path) }
}

/** A file of these bytes or this text, in pieces of that many bytes. */
export function fileOf(content: string | Uint8Array, piece = 4096, name = 'consolidated.xml'): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    async *read() {
      for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece)
    },
  }
}

export interface Everything {
  readonly entries: readonly Entry[]
  readonly told: Told
}

/** Every entry of a UN file, and what was told beside them. */
export async function everything(file: SourceFile): Promise<Everything> {
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const layout = unSc.layouts[0] ?? missing()
  return { entries: await Array.fromAsync(unSc.read([file], layout, told)), told }
}

/** The path of a real edition; `null` where the mirror is not at hand. */
export function realEdition(date: string): string | null {
  const path = fileURLToPath(new URL(`../../../shared/lists/un-sc/${date}/consolidated.xml`, import.meta.url))
  return existsSync(path) ? path : null
}

/** A UN file with these records in it. */
export function listOf(records: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2031-03-01T00:00:00Z"><INDIVIDUALS>${records}</INDIVIDUALS></CONSOLIDATED_LIST>\n`
}

/** A record with these fields besides its reference. */
export function individual(reference: string, fields: string): string {
  return `<INDIVIDUAL><FIRST_NAME>ORLANDO</FIRST_NAME><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER>${fields}</INDIVIDUAL>`
}
