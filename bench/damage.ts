// Which damage to a real edition the guards catch: the newest edition of each list of a mirror folder is damaged in one way
// after the other, and judged against itself, undamaged.
// node bench/damage.ts MIRROR [LIST[/DATE]…]
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { mirroredEditions, openMirrored } from '../src/fetch/index.ts'
import {
  ADAPTERS,
  type Adapter,
  ChangeCount,
  comparedFields,
  type JudgedEdition,
  judge,
  type SourceFile,
  sameInFields,
  summarise,
  type Told,
  UnreadableList,
} from '../src/lists/index.ts'
import type { Entry } from '../src/record/index.ts'

const [mirror, ...wanted] = process.argv.slice(2)
if (mirror === undefined) {
  process.stderr.write('usage: node bench/damage.ts MIRROR [LIST[/DATE]…]\n')
  process.exit(2)
}

/** A file as text: its records, in groups that nothing else stands within, and what stands before each group and at the end. */
interface Parts {
  readonly groups: readonly { readonly before: string; readonly records: readonly string[] }[]
  readonly tail: string
}

/** The element, row or object that is one record, by the name of the file. */
const RECORDS: readonly (readonly [file: RegExp, record: RegExp])[] = [
  [/^consolidated\.xml$/, /[ \t]*<(INDIVIDUAL|ENTITY|sdnEntry)>[^]*?<\/\1>\s*/g],
  [/enhanced\.xml$/, /[ \t]*<entity id=[^]*?<\/entity>\s*/g],
  [/advanced\.xml$/, /[ \t]*<DistinctParty [^]*?<\/DistinctParty>\s*/g],
  [/^sema-lmes\.xml$/, /[ \t]*<record>[^]*?<\/record>\s*/g],
  [/^UK-Sanctions-List\.xml$/, /[ \t]*<Designation>[^]*?<\/Designation>\s*/g],
  [/^xmlFullSanctionsList/, /[ \t]*<sanctionEntity [^]*?<\/sanctionEntity>\s*/g],
  [/^global\.xml$/, /[ \t]*<ENTITY [^]*?<\/ENTITY>\s*/g],
  [/\.csv$/, /(?:"(?:[^"]|"")*"|[^"\n])*\n/g],
  [/\.jsonl$/, /[^\n]+\n/g],
  [/^sheet1\.xml$/, /<row [^]*?<\/row>/g],
]

function partsOf(name: string, text: string): Parts {
  const [, pattern] = RECORDS.find(([file]) => file.test(name)) ?? []
  if (pattern === undefined) throw new Error(`${name}: no record is known`)
  const found = [...text.matchAll(pattern)]
  // The rows of a table have a head; the official csv of OFAC has none.
  const from =
    name.endsWith('.csv') && !/^(?:sdn|alt|add|cons_)/.test(name) ? 3 : name === 'sheet1.xml' ? 2 : 0
  const groups: { before: string; records: string[] }[] = []
  let at = 0
  for (const [position, match] of found.entries()) {
    if (position < from) continue
    const before = text.slice(at, match.index)
    if (groups.length === 0 || before.trim() !== '') groups.push({ before, records: [] })
    groups.at(-1)?.records.push(match[0])
    at = match.index + match[0].length
  }
  return { groups, tail: text.slice(at) }
}

function recordsOf({ groups }: Parts): readonly string[] {
  return groups.flatMap(({ records }) => records)
}

type Damage = (records: readonly string[], name: string) => readonly string[]

const keptTo =
  (share: number): Damage =>
  (records) =>
    records.slice(0, Math.floor(records.length * share))

/** What is done to the text of an edition, each at least to one file of it. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'every third record dropped': (records) => records.filter((_, at) => at % 3 !== 0),
  'every twentieth record dropped': (records) => records.filter((_, at) => at % 20 !== 0),
  'the last 30 % cut away, whole records': keptTo(0.7),
  'the last 4 % cut away, whole records': keptTo(0.96),
  'years written with two digits': (records) =>
    records.map((each) =>
      each.replaceAll(
        /\b(?:19|20)(\d\d)(?=-\d\d-\d\d\b)|(?<=\b\d\d?[/.]\d\d?[/.])(?:19|20)(\d\d)\b|(?<=\b\d\d? [A-Z][a-z]{2,8}\.? )(?:19|20)(\d\d)\b/g,
        '$1$2$3',
      ),
    ),
  'month and day changed over': (records) =>
    records.map((each) =>
      each
        .replaceAll(/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, '$1-$3-$2')
        .replaceAll(/\b(\d\d?)\/(\d\d?)\/((?:19|20)\d\d)\b/g, '$2/$1/$3'),
    ),
  'ids counted anew': (records) => records.map((each, at) => renumber(each, at)),
  'every record twice': (records) => records.flatMap((each) => [each, each]),
}

const IDS =
  /(<REFERENCE_NUMBER>|<uid>|<entity id="|<UniqueID>|euReferenceNumber="|<Item>|"IdRegistre":|"ssid": "|"reference": "|<ENTITY Id="|FixedRef="|^)(?<id>[\w.]+)/

function renumber(record: string, at: number): string {
  return record.replace(
    IDS,
    (_, before: string) => `${before}${before === '<REFERENCE_NUMBER>' ? 'ZZi.' : ''}${900_000 + at}`,
  )
}

interface Read {
  readonly entries: readonly Entry[]
  readonly text: string
  readonly judged: JudgedEdition
  readonly told: Told
}

async function readAs(adapter: Adapter, files: readonly SourceFile[], date: string): Promise<Read> {
  const layout = await adapter.recognise(files)
  if (layout === null) throw new UnreadableList({ file: files[0]?.name ?? '', line: null }, 'is in no layout')
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const summary = summarise()
  const entries: Entry[] = []
  for await (const entry of adapter.read(files, layout, told)) {
    summary.add(entry)
    entries.push(entry)
  }
  return { entries, text: JSON.stringify(entries), told, judged: { date, summary: summary.made(), layout } }
}

/** What is said against the damaged edition; empty: it would be taken. `null`: it is read as what the whole one is. */
async function against(
  adapter: Adapter,
  whole: Read,
  files: readonly SourceFile[],
): Promise<readonly string[] | null> {
  let read: Read
  try {
    read = await readAs(adapter, files, whole.judged.date)
  } catch (error) {
    if (error instanceof UnreadableList) return [`unreadable: ${error.message}`]
    throw error
  }
  const { layouts, bounds } = adapter
  const compared = comparedFields(layouts, whole.judged.layout.id, read.judged.layout.id)
  const count = new ChangeCount(compared.fields)
  const old = new Map(whole.entries.map((entry) => [entry.key, entry]))
  const come: Entry[] = []
  for (const entry of read.entries) {
    const before = old.get(entry.key)
    if (before === undefined) come.push(entry)
    else if (!sameInFields(before, entry, compared)) count.add(before, entry)
    old.delete(entry.key)
  }
  const change = count.made([...old.values()], come)
  const own = new Set(whole.told.findings.map(({ message }) => message))
  const findings = read.told.findings.filter(({ message }) => !own.has(message))
  if (findings.length === 0 && JSON.stringify(read.entries) === whole.text) return null
  return judge(bounds, whole.judged, read.judged, findings, change)
}

/** The file with its records damaged; a workbook by its first sheet. */
async function damaged(file: SourceFile, damage: Damage): Promise<SourceFile> {
  const bytes = Buffer.concat(await Array.fromAsync(file.read()))
  const changed = (name: string, text: string): string => {
    const { groups, tail } = partsOf(name, text)
    if (groups.length === 0) throw new Error(`${file.name}: no record was found`)
    return groups.map(({ before, records }) => before + damage(records, name).join('')).join('') + tail
  }
  let done: Uint8Array
  if (file.name.endsWith('.xlsx')) {
    const zip = unzipSync(bytes)
    const sheet = largestSheet(zip)
    done = zipSync({
      ...zip,
      [sheet]: strToU8(changed('sheet1.xml', strFromU8(zip[sheet] ?? new Uint8Array()))),
    })
  } else if (file.name.endsWith('.json')) done = strToU8(changedJson(bytes.toString(), damage))
  else done = strToU8(changed(file.name, bytes.toString()))
  return {
    name: file.name,
    read: async function* () {
      yield done
    },
  }
}

/** A workbook may begin with a sheet of contents. */
function largestSheet(zip: Readonly<Record<string, Uint8Array>>): string {
  const sheets = Object.keys(zip).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
  return sheets.toSorted((a, b) => (zip[b]?.length ?? 0) - (zip[a]?.length ?? 0))[0] ?? ''
}

function sheetOf(zip: Readonly<Record<string, Uint8Array>>): Uint8Array | undefined {
  return zip[largestSheet(zip)]
}

/** A JSON file by the array of its records. */
function changedJson(text: string, damage: Damage): string {
  const root = JSON.parse(text) as unknown
  const apply = (array: readonly unknown[]): unknown[] =>
    damage(
      array.map((each) => JSON.stringify(each)),
      'json',
    ).map((each) => JSON.parse(each) as unknown)
  if (Array.isArray(root)) return JSON.stringify(apply(root))
  const object = root as Readonly<Record<string, unknown>>
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [name, Array.isArray(value) ? apply(value) : value]),
    ),
  )
}

/** The elements, attributes, members or columns that at least a fifth of the records fill. */
function columnsOf(name: string, records: readonly string[]): readonly (readonly [string, Damage])[] {
  const counts = new Map<string, number>()
  const some = records.filter((_, at) => at % 7 === 0)
  const namesIn = (record: string): Iterable<string> =>
    name.endsWith('.csv') || name === 'sheet1.xml'
      ? filledCells(record, name)
      : name.endsWith('.xml')
        ? record
            .matchAll(/<([A-Za-z]\w*)(?: [^>]*)?>[^<\s][^<]*<|\s([A-Za-z]\w*)="[^"]+"/g)
            .map((each) => each[1] ?? `@${each[2]}`)
        : record.matchAll(/"(\w+)":\s?(?!null|""|\[\]|\{\})/g).map((each) => each[1] ?? '')
  for (const record of some)
    for (const each of new Set(namesIn(record))) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count * 5 >= some.length)
    .map(([column]) => [column, blanked(name, column)])
}

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g

function filledCells(record: string, name: string): readonly string[] {
  if (name === 'sheet1.xml')
    return [...record.matchAll(/<c r="([A-Z]+)\d+"[^>]*><v>/g)].map((each) => each[1] ?? '')
  return [...record.matchAll(CELL)].flatMap(([, cell = ''], at) =>
    cell.trim() === '' || cell.trim() === '-0-' ? [] : [String(at)],
  )
}

function blanked(name: string, column: string): Damage {
  if (name === 'sheet1.xml') {
    const cell = new RegExp(`<c r="${column}\\d+"[^>]*>[^]*?</c>`, 'g')
    return (records) => records.map((each) => each.replaceAll(cell, ''))
  }
  if (name.endsWith('.csv')) {
    const empty = /^(?:sdn|alt|add|cons_)/.test(name) ? '-0- ' : ''
    return (records) =>
      records.map((each) => {
        let at = -1
        return each.replaceAll(CELL, (cell, _: string, end: string) => {
          at++
          return String(at) === column ? empty + end : cell
        })
      })
  }
  if (name.endsWith('.xml')) {
    const found = column.startsWith('@')
      ? new RegExp(`(\\s${column.slice(1)}=")[^"]*(")`, 'g')
      : new RegExp(`(<${column}(?: [^>]*)?>)[^<]*(<)`, 'g')
    return (records) => records.map((each) => each.replaceAll(found, '$1$2'))
  }
  return (records) =>
    records.map(
      (each) => JSON.stringify(without(JSON.parse(each), column)) + (name.endsWith('.jsonl') ? '\n' : ''),
    )
}

function without(value: unknown, member: string): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, member))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (name === member ? [] : [[name, without(each, member)]])),
  )
}

for (const adapter of ADAPTERS) {
  const { list, source, bounds } = adapter
  const asked = wanted.find((each) => each === list || each.startsWith(`${list}/`))
  if (wanted.length > 0 && asked === undefined) continue
  const [, date] = asked?.split('/') ?? []
  const edition = (await mirroredEditions(mirror, list, source.folders)).findLast(
    (each) => date === undefined || each.date === date,
  )
  if (edition === undefined) continue
  const files = await openMirrored(edition)
  let whole: Read
  try {
    whole = await readAs(adapter, files, edition.date)
  } catch (error) {
    process.stdout.write(`${list} ${edition.date}: ${String(error)}\n`)
    continue
  }
  process.stdout.write(
    `\n${list} ${edition.date} ${whole.judged.layout.id}, ${whole.entries.length} entries, may fall by ${bounds.entriesMayFallBy}\n`,
  )
  const usable = files.filter(
    ({ name }) =>
      name.endsWith('.xlsx') || name.endsWith('.json') || RECORDS.some(([file]) => file.test(name)),
  )
  const damagedFiles = (damage: Damage): Promise<readonly SourceFile[]> =>
    Promise.all(usable.map((file) => damaged(file, damage)))
  for (const [what, damage] of Object.entries(DAMAGES))
    tell(what, await against(adapter, whole, await damagedFiles(damage)))
  for (const file of usable) {
    const bytes = Buffer.concat(await Array.fromAsync(file.read()))
    const cut: SourceFile = {
      name: file.name,
      read: async function* () {
        yield bytes.subarray(0, Math.floor(bytes.length * 0.97))
      },
    }
    const withFile = (other: SourceFile): readonly SourceFile[] =>
      usable.map((each) => (each === file ? other : each))
    tell(`${file.name} cut off at 97 % of its bytes`, await against(adapter, whole, withFile(cut)))
    const name = file.name.endsWith('.xlsx') ? 'sheet1.xml' : file.name
    const text =
      name === 'sheet1.xml' ? strFromU8(sheetOf(unzipSync(bytes)) ?? new Uint8Array()) : bytes.toString()
    const records = name.endsWith('.json') ? jsonRecords(text) : recordsOf(partsOf(name, text))
    const [missed, caught]: [string[], string[]] = [[], []]
    for (const [column, damage] of columnsOf(name, records)) {
      const reasons = await against(adapter, whole, withFile(await damaged(file, damage)))
      if (reasons !== null) (reasons.length === 0 ? missed : caught).push(column)
    }
    process.stdout.write(
      `  ${file.name}, a column blanked: caught ${caught.length} of ${caught.length + missed.length}${missed.length === 0 ? '' : `; not ${missed.join(' ')}`}\n`,
    )
  }
}

function tell(what: string, reasons: readonly string[] | null): void {
  const found =
    reasons === null
      ? 'reads the same'
      : reasons.length === 0
        ? 'NOT CAUGHT'
        : `caught: ${reasons[0]?.slice(0, 120)}`
  process.stdout.write(`  ${what}: ${found}\n`)
}

function jsonRecords(text: string): readonly string[] {
  const root = JSON.parse(text) as unknown
  const arrays = Array.isArray(root)
    ? [root]
    : Object.values(root as object).filter((each) => Array.isArray(each))
  return (arrays[0] ?? []).map((each: unknown) => JSON.stringify(each))
}
