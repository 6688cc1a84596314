import { createReadStream, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { caSema } from '../../src/lists/ca-sema/index.ts'
import type { Layout, SourceFile, Told } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { fileOf } from './support.ts'

export const NAME = 'sema-lmes.xml'

export interface CanadianEdition {
  readonly layout: Layout | null
  readonly entries: readonly Entry[]
  readonly told: Told
}

/** What the adapter makes of a file. */
export async function readAll(file: SourceFile): Promise<CanadianEdition> {
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const layout = await caSema.recognise([file])
  const [any] = caSema.layouts
  if (any === undefined) throw new Error('ca-sema has no layout')
  return { layout, entries: await Array.fromAsync(caSema.read([file], layout ?? any, told)), told }
}

/** A file of these records. */
export function records(...xml: readonly string[]): SourceFile {
  const all = xml.map((each) => `<record>${each}</record>`).join('\n')
  return fileOf(`<?xml version="1.0" encoding="UTF-8"?>\n<data-set>\n${all}\n</data-set>\n`, 4096, NAME)
}

/** A record of a person with these fields besides the name. */
export function person(family: string, given: string, fields = ''): string {
  return `<Country>Russia / Russie</Country><LastName>${family}</LastName><GivenName>${given}</GivenName>${fields}`
}

/** A real edition; `null` where the mirror is not at hand. */
export function realEdition(date: string): SourceFile | null {
  const path = fileURLToPath(new URL(`../../../shared/lists/ca-sema/${date}/${NAME}`, import.meta.url))
  if (existsSync(path)) return { name: NAME, read: () => createReadStream(path) }
  if (!existsSync(`${path}.gz`)) return null
  return { name: NAME, read: () => createReadStream(`${path}.gz`).pipe(createGunzip()) }
}
