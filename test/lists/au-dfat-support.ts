import assert from 'node:assert/strict'
import { createReadStream, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import {
  type Adapter,
  type JudgedEdition,
  judge,
  type SourceFile,
  summarise,
  type Told,
  UnreadableList,
} from '../../src/lists/index.ts'
import type { Entry, Layout } from '../../src/record/index.ts'

export interface ReadEdition {
  readonly layout: Layout
  readonly entries: readonly Entry[]
  readonly told: Told
}

/** Every entry of an edition in the layout that the adapter recognises, and what was told beside them. */
export async function editionOf(adapter: Adapter, file: SourceFile): Promise<ReadEdition> {
  const layout = await adapter.recognise([file])
  assert.ok(layout, `${file.name}: no layout`)
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  return { layout, told, entries: await Array.fromAsync(adapter.read([file], layout, told)) }
}

/** A file of a real edition, unpacked; `null` where the mirror is not at hand. */
export function realFile(list: string, date: string, name: string): SourceFile | null {
  const path = fileURLToPath(new URL(`../../../shared/lists/${list}/${date}/${name}`, import.meta.url))
  const packed = `${path}.gz`
  if (existsSync(path)) return { name, read: () => createReadStream(path) }
  return existsSync(packed) ? { name, read: () => createReadStream(packed).pipe(createGunzip()) } : null
}

/** An edition as a guard sees it. */
export function judged(date: string, { entries, layout }: ReadEdition): JudgedEdition {
  const summary = summarise()
  for (const entry of entries) summary.add(entry)
  return { date, layout, summary: summary.made() }
}

/** The reasons to hold `next` back. */
export function reasons(
  adapter: Adapter,
  before: JudgedEdition | null,
  date: string,
  next: ReadEdition,
): string[] {
  return judge(adapter.bounds, before, judged(date, next), next.told.findings)
}

/** How many values of each field no rule read. */
export function unreadCounts(entries: readonly Entry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { field } of entries.flatMap(({ unread }) => unread)) counts[field] = (counts[field] ?? 0) + 1
  return counts
}

/** All that an entry says, letters and digits only: what is nowhere in it was dropped. */
export function everythingSaid(entry: Entry): string {
  return lettersOf(JSON.stringify(entry))
}

export function lettersOf(text: string): string {
  return text
    .replace(/\\[nrt"\\]/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Reads it, or refuses it as an unreadable list: nothing else may happen. */
export async function readOrRefused(
  adapter: Adapter,
  file: SourceFile,
): Promise<'read' | 'refused' | 'unknown'> {
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  try {
    const layout = await adapter.recognise([file])
    if (layout === null) return 'unknown'
    await Array.fromAsync(adapter.read([file], layout, told))
    return 'read'
  } catch (error) {
    assert.ok(error instanceof UnreadableList, error instanceof Error ? (error.stack ?? '') : String(error))
    assert.ok(error.message.startsWith(file.name), error.message)
    return 'refused'
  }
}

/** The parts of a workbook with these sheets, rows of inline strings; `parts` replace or add others. */
export function workbookParts(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Zippable {
  const names = Object.keys(sheets)
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const parts: Zippable = {
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
        .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  }
  for (const [at, name] of names.entries()) {
    const rows = (sheets[name] ?? []).map(
      (row, index) =>
        `<row r="${index + 1}">${row
          .map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`)
          .join('')}</row>`,
    )
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    )
  }
  return parts
}

/** A workbook of these sheets. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  return zipSync(workbookParts(sheets))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
