import { type Entry, parsePartialDate } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { cellOf, gatherRow } from './columns.ts'
import { designationOf } from './designation-xml.ts'
import { type UkList, ukEntry } from './entry.ts'
import { Gathering } from './gathering.ts'
import { ROOT, ukslFiles } from './layouts.ts'
import { UKSL_COLUMNS } from './list-columns.ts'
import { withRows } from './merge.ts'
import type { UkParty } from './uk-party.ts'
import { ukRows } from './uk-rows.ts'

const UKSL: UkList = { list: 'gb-uksl', listedOn: 'dateDesignated', regimeIsLaw: true, measures: [] }

/**
 * The entries of the list, in the order of the XML file, or of the CSV file where that stands alone. Told as findings: an
 * id met again (the second record is left out), and a party that only one of the two files has.
 *
 * @throws UnreadableList where neither file is there or a file cannot be read
 */
export async function* readUksl(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const { xml, csv } = await ukslFiles(files)
  const rows = csv === null ? null : await partiesOfRows(csv, told)
  if (xml === null) {
    if (csv === null || rows === null)
      throw new UnreadableList(
        { file: 'UK-Sanctions-List.xml', line: null },
        'is not among the files of the edition',
      )
    for (const party of rows.values()) yield ukEntry(party, UKSL, csv.name)
    return
  }
  const met = new Map<string, number>()
  for await (const party of designations(xml, told)) {
    const before = met.get(party.id)
    if (before !== undefined) {
      find(xml.name, party.line, `gb-uksl:${party.id} is listed again; the first is in line ${before}`)
      continue
    }
    met.set(party.id, party.line)
    const beside = rows?.get(party.id)
    if (rows !== null && beside === undefined)
      find(xml.name, party.line, `gb-uksl:${party.id} is not in ${csv?.name ?? ''}`)
    yield ukEntry(beside === undefined ? party : withRows(party, beside), UKSL, xml.name)
  }
  for (const [id, { line }] of rows ?? [])
    if (!met.has(id)) find(csv?.name ?? '', line, `gb-uksl:${id} is not in ${xml.name}`)

  function find(file: string, line: number, message: string): void {
    told.findings.push({ file, line, message })
  }
}

async function* designations(file: SourceFile, told: Told): AsyncGenerator<UkParty, void, undefined> {
  const records = xmlRecords(file, {
    root: ROOT,
    records: ['Designation'],
    onStray: (place, path, text) => {
      const isDay = path === `${ROOT}/DateGenerated`
      if (isDay) told.publishedOn ??= dayOf(text)
      if (!isDay || dayOf(text) === null)
        told.findings.push({
          file: place.file,
          line: place.line,
          message: `text outside of any record: ${path}: ${text.slice(0, 80)}`,
        })
    },
  })
  for await (const record of records) yield designationOf(record, file.name)
}

async function partiesOfRows(file: SourceFile, told: Told): Promise<ReadonlyMap<string, UkParty>> {
  const { title, header, rows } = await ukRows(file, UKSL_COLUMNS)
  const day = dayOf(title.join(' ').replace(/^\s*Report Date:?/iu, ''))
  if (title.length > 0 && day === null)
    told.findings.push({
      file: file.name,
      line: 1,
      message: `${JSON.stringify(title.join(',').slice(0, 80))}: expected the date of the report`,
    })
  told.publishedOn ??= day
  const gatherings = new Map<string, Gathering>()
  for await (const row of rows) {
    const id = cellOf(row, header, 'id')?.replace(/\s/gu, '') ?? ''
    if (id === '') throw new UnreadableList({ file: file.name, line: row.line }, 'a row without Unique ID')
    const gathering = gatherings.get(id) ?? new Gathering(id, row.line)
    gatherings.set(id, gathering)
    gatherRow(row, header, gathering)
  }
  return new Map([...gatherings].map(([id, gathering]) => [id, gathering.party()]))
}

/** "22/08/2026", "22-Aug-2026" */
function dayOf(words: string): string | null {
  const day = parsePartialDate(words.trim().replace(/,+$/u, ''), { order: 'dmy' })?.edtf ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null
}
