import type { Layout, LayoutField } from '../../record/index.ts'
import type { SourceFile } from '../adapter.ts'
import { fileOfLayout } from '../reading/file-of-layout.ts'
import type { SubList } from './sub-lists.ts'

/** The three forms in which a list of the publication is met. */
export const LAYOUT_IDS = { csv: 'csv', json: 'json', derived: 'derived' } as const

const ALWAYS: readonly LayoutField[] = ['names', 'programmes', 'measures', 'legalBasis']

/** The layouts of a list: the publisher's two, and the derived one, which says no addresses, dates or notices. */
export function layoutsOf({ carries, derivedAs }: SubList): readonly Layout[] {
  const places = carries.includes('addresses') ? (['countries'] as const) : []
  const published: readonly LayoutField[] = [...ALWAYS, ...places, ...carries]
  const layouts: Layout[] = [
    { id: LAYOUT_IDS.json, carries: [...published, 'weakAliases'] },
    { id: LAYOUT_IDS.csv, carries: [...published, 'weakAliases'] },
  ]
  if (derivedAs !== null)
    layouts.push({
      id: LAYOUT_IDS.derived,
      carries: ['names', 'aliases', 'weakAliases', 'originalScript', 'countries', 'programmes', 'measures'],
    })
  return layouts
}

/** The file of these that has the list in it, and its layout; the first in the order of the layouts. */
export function fileOfList(
  files: readonly SourceFile[],
  list: SubList,
): Promise<{ readonly file: SourceFile; readonly layout: string } | null> {
  return fileOfLayout<string>(files, ORDER, (beginning) => layoutOfBeginning(beginning, list))
}

const ORDER = [LAYOUT_IDS.json, LAYOUT_IDS.csv, LAYOUT_IDS.derived] as const

function layoutOfBeginning(text: string, { derivedAs }: SubList): string | null {
  const header =
    text
      .split(/\r?\n|\r/u, 1)[0]
      ?.replaceAll('"', '')
      .split(',') ?? []
  if (['source', 'name', 'source_list_url'].every((column) => header.includes(column))) return LAYOUT_IDS.csv
  if (/^\s*\{/u.test(text) && /"results"\s*:\s*\[/u.test(text)) return LAYOUT_IDS.json
  const id = /^\s*\[/u.test(text) ? /"list_id"\s*:\s*"([^"]*)"/u.exec(text)?.[1] : undefined
  return id !== undefined && id === derivedAs ? LAYOUT_IDS.derived : null
}
