import { type Entry, parsePartialDate } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { cellOf, gatherRow } from '../gb-uksl/columns.ts'
import { Gathering } from '../gb-uksl/gathering.ts'
import { ukRows } from '../gb-uksl/uk-rows.ts'
import { OFSI_COLUMNS } from './columns.ts'
import { ofsiEntry } from './entry.ts'
import { ofsiFile } from './layouts.ts'
import { gatherOtherInformation } from './other-information.ts'

/**
 * The entries of the list, in the order in which their first rows stand. The rows of a Group ID may stand apart, so that
 * the whole file is read before the first entry is given.
 *
 * @throws UnreadableList where the file is missing or cannot be read, and for a row without a Group ID
 */
export async function* readOfsi(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = (await ofsiFile(files))?.file ?? files.find(({ name }) => /\.csv$/iu.test(name))
  if (file === undefined)
    throw new UnreadableList({ file: 'ConList.csv', line: null }, 'is not among the files of the edition')
  const { title, header, rows } = await ukRows(file, OFSI_COLUMNS)
  told.publishedOn = dayOf(title)
  if (told.publishedOn === null)
    told.findings.push({
      file: file.name,
      line: 1,
      message: `${JSON.stringify(title.join(',').slice(0, 80))}: expected "Last Updated" and a day`,
    })
  const groups = new Map<string, Gathering>()
  for await (const row of rows) {
    const id = cellOf(row, header, 'id') ?? ''
    if (!/^\d{1,10}$/u.test(id))
      throw new UnreadableList(
        { file: file.name, line: row.line },
        `Group ID ${JSON.stringify(id.slice(0, 80))}: expected a number`,
      )
    const gathering = groups.get(id) ?? new Gathering(id, row.line)
    groups.set(id, gathering)
    gatherRow(row, header, gathering, (field, value) => {
      if (field !== 'notes') return false
      gatherOtherInformation(value, gathering)
      return true
    })
  }
  for (const gathering of groups.values()) yield ofsiEntry(gathering.party(), file.name)
}

/** "Last Updated,13/04/2018,,," */
function dayOf([label, words]: readonly string[]): string | null {
  if (label?.trim().toLowerCase() !== 'last updated') return null
  const day = parsePartialDate(words ?? '', { order: 'dmy' })?.edtf ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null
}
