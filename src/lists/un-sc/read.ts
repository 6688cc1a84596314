import { type Entry, type Layout, parsePartialDate, partsOfKey } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { xmlRootName } from '../reading/xml-root.ts'
import { unScEntry } from './entry.ts'

const ROOT = 'CONSOLIDATED_LIST'

/** The layout of consolidated.xml, the same since 2016 save for fields within records. */
export const unScXml: Layout = {
  id: 'xml',
  carries: [
    'names',
    'aliases',
    'weakAliases',
    'originalScript',
    'dates',
    'birthPlaces',
    'countries',
    'identifiers',
    'positions',
    'addresses',
    'programmes',
    'listedOn',
    'amendedOn',
    'reasons',
  ],
}

/** The layout of these files: that of the UN if one of them has its root element. */
export async function recogniseUnSc(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await listFile(files)) === null ? null : unScXml
}

/** Letters of the committee, a point and a number, since 2014. */
const REFERENCE = /^[A-Z]{1,4}[ie]?\.[A-Z\d.]+$/u

/**
 * The entries of consolidated.xml. A REFERENCE_NUMBER met again is told as a finding, and its record left out; one that is
 * in another form is told too.
 */
export async function* readUnSc(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = (await listFile(files)) ?? files.find(({ name }) => name.endsWith('.xml'))
  if (file === undefined)
    throw new UnreadableList(
      { file: 'consolidated.xml', line: null },
      'is not among the files of the edition',
    )
  const lineOf = new Map<string, number>()
  const records = xmlRecords(file, {
    root: ROOT,
    records: ['INDIVIDUAL', 'ENTITY'],
    onRoot: ({ dateGenerated }) => {
      told.publishedOn = dayOf(dateGenerated)
      if (told.publishedOn === null)
        told.findings.push({
          file: file.name,
          line: 1,
          message: `dateGenerated "${dateGenerated ?? ''}": expected a day`,
        })
    },
    onStray: (place, path, text) =>
      told.findings.push({
        file: place.file,
        line: place.line,
        message: `text outside of any record: ${path}: ${text.slice(0, 80)}`,
      }),
  })
  for await (const record of records) {
    const find = (message: string): void => {
      told.findings.push({ file: file.name, line: record.line, message })
    }
    const entry = unScEntry(record, { file: file.name, day: told.publishedOn, onOddity: find })
    const { id } = partsOfKey(entry.key)
    if (!REFERENCE.test(id)) find(`REFERENCE_NUMBER "${id}": expected one like CDi.001`)
    const before = lineOf.get(entry.key)
    if (before === undefined) {
      lineOf.set(entry.key, record.line)
      yield entry
    } else find(`${entry.key} is listed again; the first is in line ${before}`)
  }
}

/** The publisher gives an instant with its own offset; the day is the one it writes. */
function dayOf(instant: string | undefined): string | null {
  const day = parsePartialDate(instant ?? '')?.edtf ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null
}

async function listFile(files: readonly SourceFile[]): Promise<SourceFile | null> {
  for (const file of files) if ((await xmlRootName(file)) === ROOT) return file
  return null
}
