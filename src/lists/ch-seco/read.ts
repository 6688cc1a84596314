import type { Entry, Layout } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { chSecoEntry } from './entry.ts'
import { chSecoFile, chSecoXml } from './layouts.ts'
import { chTargetsInLines } from './lines.ts'
import { chTargetsInXml } from './xml.ts'

/** The entries of the list; an ssid met again is told as a finding, and its target left out. */
export async function* readChSeco(
  files: readonly SourceFile[],
  layout: Layout,
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = (await chSecoFile(files))?.file ?? files[0]
  if (file === undefined)
    throw new UnreadableList({ file: 'gesamtliste.xml', line: null }, 'is not among the files of the edition')
  const lineOf = new Map<string, number>()
  for await (const target of layout.id === chSecoXml.id
    ? chTargetsInXml(file, told)
    : chTargetsInLines(file)) {
    const entry = chSecoEntry(target)
    const before = lineOf.get(entry.key)
    if (before === undefined) {
      lineOf.set(entry.key, target.line)
      yield entry
    } else
      told.findings.push({
        file: target.file,
        line: target.line,
        message: `${entry.key} is listed again; the first is in line ${before}`,
      })
  }
}
