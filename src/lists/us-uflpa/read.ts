import type { Entry, Layout, LayoutField } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { fileOfLayout } from '../reading/file-of-layout.ts'
import { withKeysApart } from '../reading/word-key.ts'
import { DERIVED_HEADER, derivedCsvRecords, derivedJsonRecords } from './derived.ts'
import { uflpaEntry } from './entry.ts'
import { htmlRecords } from './html.ts'
import { nameInUflpaCell } from './name-cell.ts'
import type { UflpaRecord } from './record.ts'

const ALWAYS: readonly LayoutField[] = ['names', 'programmes', 'measures', 'legalBasis']

/** The publisher's page. */
const uflpaHtml: Layout = { id: 'html', carries: [...ALWAYS, 'aliases', 'weakAliases', 'listedOn'] }

/** Derived files: names and sub-lists only. In the CSV even the country is missing. */
const uflpaJson: Layout = { id: 'derived-json', carries: [...ALWAYS, 'countries'] }
const uflpaCsv: Layout = { id: 'derived-csv', carries: ALWAYS }

/** The layouts of this list; of the files of an edition the first of these layouts is read. */
export const UFLPA_LAYOUTS: readonly Layout[] = [uflpaHtml, uflpaJson, uflpaCsv]

/** The layout of these files, by their beginnings. */
export async function recogniseUflpa(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await fileOfLayout(files, UFLPA_LAYOUTS, layoutOf))?.layout ?? null
}

/**
 * The entries of the list, one a party: on the page a party of two sub-lists has a row in two tables. They are given when all
 * has been read, since only then all rows of a party are known. In the derived layouts a row is a party, and two of the same
 * name stay two: there the ends of some names are missing.
 */
export async function* readUflpa(
  files: readonly SourceFile[],
  _told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const found = await fileOfLayout(files, UFLPA_LAYOUTS, layoutOf)
  if (found === null)
    throw new UnreadableList(
      { file: files[0]?.name ?? 'uflpa-entity-list.html', line: null },
      'none of the files of the edition is one of this list',
    )
  const { file, layout } = found
  const isPage = layout === uflpaHtml
  const records = isPage
    ? htmlRecords(file)
    : layout === uflpaJson
      ? derivedJsonRecords(file)
      : derivedCsvRecords(file)
  const entries: Entry[] = []
  const parties = new Map<string, [UflpaRecord, ...UflpaRecord[]]>()
  for await (const given of records)
    for (const record of isPage ? recordsIn(given) : [given]) {
      const entry = uflpaEntry([record], file.name)
      const of = parties.get(entry.key)
      if (!isPage) entries.push(entry)
      else if (of === undefined) parties.set(entry.key, [record])
      else of.push(record)
    }
  for (const of of parties.values()) entries.push(uflpaEntry(of, file.name))
  yield* withKeysApart(entries, [])
}

/** The record of a cell, and one of each subsidiary that it names: they are listed as it is. */
function recordsIn(record: UflpaRecord): readonly UflpaRecord[] {
  const { value, subsidiaries } = nameInUflpaCell(record.name)
  return [record, ...subsidiaries.map((name) => ({ ...record, name, parent: value, unread: [] }))]
}

function layoutOf(text: string): Layout | null {
  const start = text.replace(/^\uFEFF/u, '').trimStart()
  if (start.startsWith('<'))
    return /<(?:!doctype html|html|head|body|table|main)\b/iu.test(start) ? uflpaHtml : null
  if (start.startsWith('[')) return /"list_id"\s*:\s*"us-dhs-uflpa"/u.test(start) ? uflpaJson : null
  const [header = ''] = start.split(/[\r\n]/u, 1)
  return header === DERIVED_HEADER.join(',') ? uflpaCsv : null
}
