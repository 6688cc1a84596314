import { type Entry, type Layout, parsePartialDate } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { xmlRootName } from '../reading/xml-root.ts'
import { fsfEntry } from './entry.ts'
import { fsfEntryBefore } from './entry-before.ts'
import { fsfXmlBefore, layoutOf11 } from './layouts.ts'
import { isDay } from './listing-date.ts'

/** How a layout is read, by the root of its file. */
interface Schema {
  readonly layoutOf: (file: SourceFile) => Promise<Layout>
  readonly record: string
  readonly dayOf: (root: Readonly<Record<string, string>>) => string | null
  readonly entryOf: (record: XmlElement, file: string) => Entry
}

const SCHEMAS: Readonly<Record<string, Schema>> = {
  export: {
    layoutOf: layoutOf11,
    record: 'sanctionEntity',
    dayOf: ({ generationDate }) => day((generationDate ?? '').slice(0, 10)),
    entryOf: fsfEntry,
  },
  WHOLE: {
    layoutOf: async () => fsfXmlBefore,
    record: 'ENTITY',
    dayOf: ({ Date: words }) => day(parsePartialDate(words ?? '', { order: 'dmy' })?.edtf ?? ''),
    entryOf: fsfEntryBefore,
  },
}

/** The layout of these files, by the root of the first that is one of this list; `null` where none is. */
export async function recogniseFsf(files: readonly SourceFile[]): Promise<Layout | null> {
  const found = await listFile(files)
  return found === null ? null : found.schema.layoutOf(found.file)
}

/** The entries of the list; a reference met again is told as a finding, and its record left out. */
export async function* readFsf(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const found = await listFile(files)
  const file = found?.file ?? files.find(({ name }) => name.endsWith('.xml'))
  if (file === undefined)
    throw new UnreadableList(
      { file: 'xmlFullSanctionsList_1_1.xml', line: null },
      'is not among the files of the edition',
    )
  const [root, schema] =
    found === null ? (['export', SCHEMAS['export']] as const) : [found.root, found.schema]
  if (schema === undefined) return
  const find = (line: number | null, message: string): void => {
    told.findings.push({ file: file.name, line, message })
  }
  const records = xmlRecords(file, {
    root,
    records: [schema.record],
    onRoot: (attributes) => {
      told.publishedOn = schema.dayOf(attributes)
      if (told.publishedOn === null)
        find(1, `${JSON.stringify(attributes['generationDate'] ?? attributes['Date'] ?? '')}: expected a day`)
    },
    onStray: ({ line }, path, text) =>
      find(line, `text outside of any record: ${path}: ${text.slice(0, 80)}`),
  })
  const lineOf = new Map<string, number>()
  for await (const record of records) {
    const entry = schema.entryOf(record, file.name)
    const before = lineOf.get(entry.key)
    if (before === undefined) {
      lineOf.set(entry.key, record.line)
      yield entry
    } else find(record.line, `${entry.key} is listed again; the first is in line ${before}`)
  }
}

interface Found {
  readonly file: SourceFile
  readonly root: string
  readonly schema: Schema
}

async function listFile(files: readonly SourceFile[]): Promise<Found | null> {
  for (const file of files) {
    const root = (await xmlRootName(file)) ?? ''
    const schema = Object.hasOwn(SCHEMAS, root) ? SCHEMAS[root] : undefined
    if (schema !== undefined) return { file, root, schema }
  }
  return null
}

/** The publisher gives an instant with its own offset; the day is the one it writes. */
function day(words: string): string | null {
  return isDay(words) ? words : null
}
