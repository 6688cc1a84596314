import type { Entry } from '../../record/index.ts'
import { type Finding, type SourceFile, type Told, UnreadableList } from '../adapter.ts'
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
    const { ofList, findings } = await publicationIn(file, layout)
    told.findings.push(...findings)
    const lineOf = new Map<string, number>()
    for (const record of ofList.get(list.list) ?? []) {
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

/** The records of the publication by the list here that takes them. */
interface Publication {
  readonly ofList: ReadonlyMap<string, readonly JsonRecord[]>
  readonly findings: readonly Finding[]
}

/** Seven lists are read out of one large file, which is parsed once. Gone with the file. */
const publications = new WeakMap<SourceFile, Promise<Publication>>()

function publicationIn(file: SourceFile, layout: string): Promise<Publication> {
  const read = publications.get(file) ?? readPublication(file, layout)
  publications.set(file, read)
  return read
}

/** Findings beyond this many say nothing more. */
const MOST_FINDINGS = 20

async function readPublication(file: SourceFile, layout: string): Promise<Publication> {
  const ofList = new Map<string, JsonRecord[]>()
  const listOf = new Map<string, string | null>()
  const findings: Finding[] = []
  const records =
    layout === LAYOUT_IDS.csv ? csvRecords(file, (source) => takenAs(source) !== 'copy') : jsonResults(file)
  for await (const record of records) {
    const source = sourceOf(record)
    let list = listOf.get(source)
    if (list === undefined) {
      list = takenAs(source)
      listOf.set(source, list)
      if (list === null && findings.length < MOST_FINDINGS)
        findings.push({
          file: file.name,
          line: record.line,
          message: `source ${JSON.stringify(source.slice(0, 120))} is none of the lists that the publication is known to hold`,
        })
    }
    if (list === null || list === 'copy') continue
    const taken = ofList.get(list)
    if (taken === undefined) ofList.set(list, [record])
    else taken.push(record)
  }
  return { ofList, findings }
}

/** The list here that records of this source belong to; `copy`: OFAC publishes it itself; `null`: not known. */
function takenAs(source: string): string | null {
  const list = Object.values(SUB_LISTS).find((each) => source.startsWith(each.source))
  if (list !== undefined) return list.list
  return OFAC_COPIES.some((copy) => source.startsWith(copy)) ? 'copy' : null
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
