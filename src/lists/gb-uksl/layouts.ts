import type { Layout, LayoutField } from '../../record/index.ts'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { xmlRootName } from '../reading/xml-root.ts'
import { UKSL_COLUMNS } from './list-columns.ts'
import { ukRows } from './uk-rows.ts'

/** The root of UK-Sanctions-List.xml. */
export const ROOT = 'Designations'

/** What an edition holds: the CSV file, and of the XML file details and the strength of aliases. */
interface Shape {
  readonly details: boolean
  readonly strength: boolean
}

/** What names, addresses and the designation itself give. */
const OF_DESIGNATION: readonly LayoutField[] = [
  'names',
  'aliases',
  'originalScript',
  'addresses',
  'programmes',
  'listedOn',
  'amendedOn',
  'measures',
  'legalBasis',
  'reasons',
  'remarks',
]

/** What IndividualDetails, EntityDetails and ShipDetails give besides. Countries come from addresses too. */
const OF_DETAILS: readonly LayoutField[] = ['dates', 'birthPlaces', 'countries', 'identifiers', 'positions']

/** UK-Sanctions-List.csv alone. */
const CSV: Layout = { id: 'csv', carries: carriedBy({ details: true, strength: true }) }

/** Both files, joined by UniqueID. */
const XML_CSV: Layout = { id: 'xml-csv', carries: CSV.carries }

const XML: readonly Layout[] = [true, false].flatMap((details) =>
  [true, false].map((strength) => xmlLayout({ details, strength })),
)

/**
 * The layouts: `xml-csv`, `csv`, `xml`, and for XML files republished without the details of individuals, entities and
 * ships, without the strength of aliases, or without either: `xml-without-details`, `xml-without-strength`,
 * `xml-names-only`.
 */
export const ukslLayouts: readonly Layout[] = [XML_CSV, ...XML, CSV]

function xmlLayout(shape: Shape): Layout {
  const lacks = shape.details
    ? shape.strength
      ? ''
      : '-without-strength'
    : shape.strength
      ? '-without-details'
      : '-names-only'
  return { id: `xml${lacks}`, carries: carriedBy(shape) }
}

function carriedBy({ details, strength }: Shape): readonly LayoutField[] {
  return [...OF_DESIGNATION, ...(strength ? (['weakAliases'] as const) : []), ...(details ? OF_DETAILS : [])]
}

/** The files of an edition by what is in them, whatever they are called. */
export interface UkslFiles {
  readonly xml: SourceFile | null
  readonly csv: SourceFile | null
}

/** Finds the XML file by its root and the CSV file by its header. */
export async function ukslFiles(files: readonly SourceFile[]): Promise<UkslFiles> {
  let xml: SourceFile | null = null
  let csv: SourceFile | null = null
  for (const file of files)
    if ((await xmlRootName(file)) === ROOT) xml ??= file
    else if (/\.csv$/iu.test(file.name) && (await hasHeader(file))) csv ??= file
  return { xml, csv }
}

/** The layout of these files; `null` where neither is one of this list. */
export async function recogniseUksl(files: readonly SourceFile[]): Promise<Layout | null> {
  const { xml, csv } = await ukslFiles(files)
  if (xml === null) return csv === null ? null : CSV
  if (csv !== null) return XML_CSV
  const wanted = xmlLayout(await shapeOf(xml))
  return XML.find(({ id }) => id === wanted.id) ?? null
}

/** Only this list has both a unique id and a name column under these words. */
async function hasHeader(file: SourceFile): Promise<boolean> {
  try {
    const { header, rows } = await ukRows(file, UKSL_COLUMNS)
    await rows.return()
    return header.columns.length > 0
  } catch (error) {
    if (error instanceof UnreadableList) return false
    throw error
  }
}

/** Full editions have both within a few records; where so many have none, the edition lacks it. */
const RECORDS_LOOKED_AT = 500

async function shapeOf(file: SourceFile): Promise<Shape> {
  let [details, strength, looked] = [false, false, 0]
  try {
    for await (const record of xmlRecords(file, { root: ROOT, records: ['Designation'] })) {
      details ||= record.children.some(isDetail)
      strength ||= hasStrength(record)
      if ((details && strength) || ++looked === RECORDS_LOOKED_AT) break
    }
  } catch (error) {
    // Whoever reads the file then tells what is wrong with it, and where.
    if (!(error instanceof UnreadableList)) throw error
  }
  return { details, strength }
}

function isDetail({ name, children }: XmlElement): boolean {
  return /^(?:Individual|Entity|Ship)Details$/u.test(name) && children.length > 0
}

function hasStrength({ name, children }: XmlElement): boolean {
  return name === 'AliasStrength' || children.some(hasStrength)
}
