import type { SourceFile } from '../adapter.ts'
import { UnreadableList } from '../adapter.ts'
import { csvRows } from '../reading/csv-rows.ts'
import { JsonFields } from '../reading/json-fields.ts'
import { jsonRecords } from '../reading/json-records.ts'
import type { UflpaRecord } from './record.ts'
import { type SubListOf, subListsInCell } from './sub-lists.ts'

/** The header of the derived CSV. */
export const DERIVED_HEADER: readonly string[] = ['name', 'sublists', 'source', 'ingested_at']

/** The rows of a derived CSV: somebody's parse of the page, a row a party with all its sub-lists, without aliases and dates. */
export async function* derivedCsvRecords(file: SourceFile): AsyncGenerator<UflpaRecord, void, undefined> {
  let isHeader = true
  for await (const { cells, line } of csvRows(file, { columns: DERIVED_HEADER.length })) {
    if (isHeader) {
      isHeader = false
      if (cells.some((cell, at) => cell.trim() !== DERIVED_HEADER[at]))
        throw new UnreadableList({ file: file.name, line }, `header: expected ${DERIVED_HEADER.join(',')}`)
      continue
    }
    const [name = '', subLists = '', source = '', ingestedAt = ''] = cells
    yield {
      line,
      name,
      parent: null,
      subLists: subListsOf(subLists, file, line),
      effective: null,
      countries: [],
      recordId: null,
      sourceUrls: [],
      unread: [
        { field: 'source', value: source },
        { field: 'ingested_at', value: ingestedAt },
      ].filter(({ value }) => value !== ''),
    }
  }
}

/** The records of a derived JSON: the same, with the party's country in Korean. */
export async function* derivedJsonRecords(file: SourceFile): AsyncGenerator<UflpaRecord, void, undefined> {
  for await (const { value, line } of jsonRecords(file, { member: 'results' })) {
    const fields = new JsonFields(value)
    const name = fields.groups('name').map((group) => group.text('english'))[0] ?? ''
    const subLists = fields.text('listing_rationale') ?? ''
    const countries = fields.texts('countries')
    const recordId = fields.text('id')
    for (const known of [
      'list_id',
      'list_name',
      'authority',
      'jurisdiction',
      'source_file',
      'source_sheet',
      'source_row',
    ])
      fields.groups('source').forEach((group) => group.text(known))
    fields.text('schema_version')
    fields.text('ingested_at')
    if (fields.text('entity_type') !== 'Unknown') fields.giveBack('entity_type')
    yield {
      line,
      name,
      parent: null,
      subLists: subListsOf(subLists, file, line),
      effective: null,
      countries,
      recordId,
      sourceUrls: [],
      unread: fields.unread(),
    }
  }
}

function subListsOf(cell: string, file: SourceFile, line: number): readonly SubListOf[] {
  const found = subListsInCell(cell)
  if (found !== null) return found
  throw new UnreadableList(
    { file: file.name, line },
    `sub-lists ${JSON.stringify(cell.slice(0, 80))}: expected such as "(ii); (v)"`,
  )
}
