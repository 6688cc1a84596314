import type { Entry, Layout } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { beginningOf } from '../reading/beginning.ts'
import { type JsonObject, jsonRecords } from '../reading/json-records.ts'
import { cnCounterEntry } from './entry.ts'

const FILE = 'cn-counter.json'

/** The table: `{"list": "cn-counter", "asOf": "YYYY-MM-DD", "designations": […]}`. */
export const cnCounterTable: Layout = {
  id: 'table',
  carries: [
    'names',
    'aliases',
    'weakAliases',
    'originalScript',
    'countries',
    'positions',
    'programmes',
    'listedOn',
    'measures',
    'legalBasis',
    'reasons',
    'remarks',
  ],
}

export async function recogniseCnCounter(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await tableIn(files)) === null ? null : cnCounterTable
}

/** The entries of the table; an id met again is told as a finding, and its record left out. */
export async function* readCnCounter(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = (await tableIn(files)) ?? files.find(({ name }) => name === FILE)
  if (file === undefined)
    throw new UnreadableList({ file: FILE, line: null }, 'is not among the files of the edition')
  const lineOf = new Map<string, number>()
  const records = jsonRecords(file, {
    member: 'designations',
    onRest: ({ asOf }: JsonObject) => {
      told.publishedOn = typeof asOf === 'string' && isDay(asOf) ? asOf : null
      if (told.publishedOn === null)
        told.findings.push({
          file: file.name,
          line: 1,
          message: `asOf ${JSON.stringify(asOf)}: expected a day`,
        })
    },
  })
  for await (const { value, line } of records) {
    const entry = cnCounterEntry(value, { file: file.name, line })
    const before = lineOf.get(entry.key)
    if (before === undefined) {
      lineOf.set(entry.key, line)
      yield entry
    } else
      told.findings.push({
        file: file.name,
        line,
        message: `${entry.key} is listed again; the first is in line ${before}`,
      })
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text))
}

async function tableIn(files: readonly SourceFile[]): Promise<SourceFile | null> {
  for (const file of files)
    if (/^\s*\{\s*"list"\s*:\s*"cn-counter"/u.test((await beginningOf(file)).slice(0, 400))) return file
  return null
}
