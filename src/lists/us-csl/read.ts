import type { Entry } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { type JsonRecord, jsonRecords } from '../reading/json-records.ts'
import { type KeyMark, withKeysApart } from '../reading/word-key.ts'
import { derivedEntries } from './derived-entry.ts'
import { cslEntry } from './entry.ts'
import { fileOfList, LAYOUT_IDS } from './layouts.ts'
import { csvRecords, jsonResults } from './records.ts'
import { OFAC_COPIES, SUB_LISTS, type SubList } from './sub-lists.ts'

/**
 * The entries of one list of the publication. They are given when the whole file has been read: which records share a name,
 * and what their keys must hold to differ, is only known then. Records of its other lists are passed over: each has its own
 * adapter here, or is a copy of what OFAC publishes itself; a `source` that is neither is told as a finding, and so is an
 * `entity_number` met again, whose record is left out. The file does not
 * say of what day it is.
 */
export async function* readCsl(
  files: readonly SourceFile[],
  list: SubList,
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const found = await fileOfList(files, list)
  if (found === null)
    throw new UnreadableList(
      { file: 'consolidated.csv', line: null },
      `none of the files of the edition is one that holds ${list.list}`,
    )
  const { file, layout } = found
  const entries: Entry[] = []
  if (layout === LAYOUT_IDS.derived)
    for await (const record of jsonRecords(file, { member: 'results' }))
      entries.push(...derivedEntries(record, list, file.name))
  else {
    const records = layout === LAYOUT_IDS.csv ? csvRecords(file) : jsonResults(file)
    const lineOf = new Map<string, number>()
    for await (const record of ofList(records, list, file.name, told)) {
      const entry = cslEntry(record, list, file.name)
      const before = hasNumber(record) ? lineOf.get(entry.key) : undefined
      if (before === undefined) entries.push(entry)
      else
        told.findings.push({
          file: file.name,
          line: record.line,
          message: `${entry.key} is listed again; the first is in line ${before}`,
        })
      if (hasNumber(record) && before === undefined) lineOf.set(entry.key, record.line)
    }
  }
  yield* withKeysApart(entries, MARKS)
}

const KNOWN: readonly string[] = [...Object.values(SUB_LISTS).map(({ source }) => source), ...OFAC_COPIES]

/** Findings beyond this many say nothing more. */
const MOST_FINDINGS = 20

async function* ofList(
  records: AsyncIterable<JsonRecord>,
  list: SubList,
  file: string,
  told: Told,
): AsyncGenerator<JsonRecord, void, undefined> {
  const unknown = new Set<string>()
  for await (const record of records) {
    const source = sourceOf(record)
    if (source.startsWith(list.source)) yield record
    else if (!KNOWN.some((known) => source.startsWith(known)) && unknown.size < MOST_FINDINGS) {
      if (unknown.has(source)) continue
      unknown.add(source)
      told.findings.push({
        file,
        line: record.line,
        message: `source ${JSON.stringify(source.slice(0, 120))} is none of the lists that the publication is known to hold`,
      })
    }
  }
}

/** Whether the publisher gives the record an id of its own, which no other may have. */
function hasNumber({ value }: JsonRecord): boolean {
  const number = value['entity_number']
  return typeof number === 'number' || (typeof number === 'string' && number.trim() !== '')
}

function sourceOf({ value }: JsonRecord): string {
  const source = value['source']
  return typeof source === 'string' ? source.trim() : ''
}

/** What tells records of one name and country apart. */
const MARKS: readonly KeyMark[] = [
  ({ listing }) => listing.listedOn?.date ?? null,
  ({ properties }) => properties['federalRegisterNotice']?.[0] ?? null,
  ({ properties }) => properties['address']?.[0] ?? null,
  ({ names }) => names[1]?.value ?? null,
]
