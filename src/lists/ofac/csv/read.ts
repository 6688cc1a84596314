import type { Entry } from '../../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../../adapter.ts'
import { fileNamed } from '../layouts.ts'
import type { OfacList } from '../ofac-list.ts'
import { partyEntry } from '../party.ts'
import { csvParty, type OfEntry } from './party.ts'
import { addressRows, aliasRows, commentRows, type PrimaryRow, primaryRows } from './rows.ts'

/** The publisher's words for what a party is; "-0-" is a body. */
const TYPES = new Set(['individual', 'vessel', 'aircraft'])

const ALIAS_TYPES = new Set(['aka', 'fka', 'nka'])

/** The remarks column holds so many characters; what goes beyond is in the file of comments. */
const LONGEST_REMARKS = 1_000

/**
 * The entries of a list, in the order of its primary file, each with the aliases, addresses and comments of its ent_num.
 *
 * Told as findings: an ent_num met again (the second row is left out), a row of another file whose ent_num no row has,
 * and a type that is not known. Told as missing: the files of aliases and addresses, and that of comments where remarks
 * are cut off.
 *
 * @throws UnreadableList where the primary file is missing or a file cannot be read
 */
export async function* readCsv(
  { list, files: { csv: names }, measuresOf }: OfacList,
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const primary = fileNamed(files, names.primary)
  if (primary === null)
    throw new UnreadableList({ file: names.primary, line: null }, 'is not among the files of the edition')
  const aliases = await byId(fileNamed(files, names.aliases), aliasRows)
  const addresses = await byId(fileNamed(files, names.addresses), addressRows)
  const comments = await byId(fileNamed(files, names.comments), commentRows)
  if (aliases === null) told.missing.push(names.aliases)
  if (addresses === null) told.missing.push(names.addresses)

  const lineOf = new Map<string, number>()
  let cutOff = 0
  for await (const row of primaryRows(primary)) {
    const before = lineOf.get(row.id)
    if (before !== undefined) {
      find(
        primary.name,
        row.line,
        `${list}:${row.id} is listed again, as ${JSON.stringify(row.name)}; the first is in line ${before}`,
      )
      continue
    }
    lineOf.set(row.id, row.line)
    if (row.type !== null && !TYPES.has(row.type.toLowerCase()))
      find(primary.name, row.line, `type ${JSON.stringify(row.type)} of ${list}:${row.id} is not known`)
    const own = withComments(row, comments?.rows.get(row.id)?.map(({ remarks }) => remarks) ?? [])
    if (own.isCutOff) cutOff++
    const party = csvParty({
      ...own,
      aliases: aliases?.rows.get(row.id) ?? [],
      addresses: addresses?.rows.get(row.id) ?? [],
    })
    yield partyEntry(party, { list, measuresOf })
  }
  if (cutOff > 0 && comments === null) told.missing.push(names.comments)
  for (const { type, line } of [...(aliases?.rows.values() ?? [])].flat())
    if (!ALIAS_TYPES.has(type?.toLowerCase() ?? ''))
      find(aliases?.file ?? names.aliases, line, `alias type ${JSON.stringify(type ?? '-0-')} is not known`)
  for (const [what, read] of [
    ['an alias', aliases],
    ['an address', addresses],
    ['a comment', comments],
  ] as const)
    for (const [id, rows] of read?.rows ?? [])
      if (!lineOf.has(id))
        for (const { line } of rows)
          find(read?.file ?? '', line, `${what} of ${list}:${id}, which ${primary.name} does not have`)

  function find(file: string, line: number, message: string): void {
    told.findings.push({ file, line, message })
  }
}

/** A file's rows by ent_num. */
interface RowsById<T> {
  readonly file: string
  readonly rows: ReadonlyMap<string, readonly T[]>
}

async function byId<T extends { readonly id: string }>(
  file: SourceFile | null,
  read: (file: SourceFile) => AsyncIterable<T>,
): Promise<RowsById<T> | null> {
  if (file === null) return null
  const rows = new Map<string, T[]>()
  for await (const row of read(file)) {
    const of = rows.get(row.id)
    if (of === undefined) rows.set(row.id, [row])
    else of.push(row)
  }
  return { file: file.name, rows }
}

/** The row with the rest of its remarks, and whether they end in the middle all the same. */
function withComments(row: PrimaryRow, comments: readonly string[]): Pick<OfEntry, 'row' | 'isCutOff'> {
  const remarks =
    row.remarks === null && comments.length === 0 ? null : `${row.remarks ?? ''}${comments.join('')}`
  const isCutOff =
    comments.length === 0 && (remarks?.length ?? 0) >= LONGEST_REMARKS && !/\.\s*$/u.test(remarks ?? '')
  return { row: { ...row, remarks }, isCutOff }
}
