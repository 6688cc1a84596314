import type { Entry, Layout, LayoutField } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { fileOfLayout } from '../reading/file-of-layout.ts'
import { type KeyMark, withKeysApart } from '../reading/word-key.ts'
import { columnsOf } from './columns.ts'
import { wroEntries } from './entry.ts'
import { csvOrders, htmlOrders } from './rows.ts'

const ALWAYS: readonly LayoutField[] = [
  'names',
  'aliases',
  'weakAliases',
  'countries',
  'programmes',
  'listedOn',
  'legalBasis',
]

/** The publisher's dataset: Entity, Country, Industry, Effective Date, WRO/Finding, Status, Remarks, Press Release. */
const wroCsv: Layout = { id: 'csv', carries: [...ALWAYS, 'measures', 'remarks'] }

/** The tables of the publisher's page. */
const wroHtml: Layout = { id: 'html', carries: [...ALWAYS, 'measures', 'remarks'] }

/** The same without status and remarks, as somebody typed it: whether an order has ended is unknown. */
const wroTyped: Layout = { id: 'typed-csv', carries: ALWAYS }

/** The layouts of this list; of the files of an edition the first of these layouts is read. */
export const WRO_LAYOUTS: readonly Layout[] = [wroCsv, wroHtml, wroTyped]

/** The layout of these files, by their beginnings. */
export async function recogniseWro(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await fileOfLayout(files, WRO_LAYOUTS, layoutOf))?.layout ?? null
}

/** The entries of the orders, given when all have been read: only then is it known which share a name and a day. */
export async function* readWro(
  files: readonly SourceFile[],
  _told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const found = await fileOfLayout(files, WRO_LAYOUTS, layoutOf)
  if (found === null)
    throw new UnreadableList(
      { file: files[0]?.name ?? 'withhold-release-orders-and-findings.html', line: null },
      'none of the files of the edition is one of orders',
    )
  const { file, layout } = found
  const entries: Entry[] = []
  for await (const row of layout === wroHtml ? htmlOrders(file) : csvOrders(file))
    entries.push(...wroEntries(row, file.name))
  yield* withKeysApart(entries, MARKS)
}

/** What tells orders of one day on one party apart. */
const MARKS: readonly KeyMark[] = [
  ({ listing }) => listing.programmes[0] ?? null,
  ({ properties }) => properties['merchandise']?.[0] ?? null,
  ({ properties }) => properties['sector']?.[0] ?? null,
]

function layoutOf(text: string): Layout | null {
  const start = text.replace(/^\uFEFF/u, '').trimStart()
  if (start.startsWith('<'))
    return /<(?:!doctype html|html|head|body|table|main)\b/iu.test(start) ? wroHtml : null
  const [header = ''] = start.split(/[\r\n]/u, 1)
  const columns = columnsOf(header.replaceAll('"', '').split(','))
  if (columns === null) return null
  return columns.includes('status') ? wroCsv : wroTyped
}
