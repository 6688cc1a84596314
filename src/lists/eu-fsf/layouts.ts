import type { Layout, LayoutField } from '../../record/index.ts'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { xmlRecords } from '../reading/xml-records.ts'

const COMMON: readonly LayoutField[] = [
  'names',
  'aliases',
  'originalScript',
  'dates',
  'birthPlaces',
  'countries',
  'identifiers',
  'positions',
  'addresses',
  'programmes',
  'listedOn',
  'measures',
  'legalBasis',
  'remarks',
]

/** xmlFullSanctionsList_1_1.xml as the publisher serves it. */
export const fsfXml: Layout = { id: 'xml-1.1', carries: [...COMMON, 'weakAliases', 'amendedOn'] }

/** The same republished with every alias marked as strong, and without the remarks on names and addresses. */
export const fsfXmlWithoutStrength: Layout = {
  id: 'xml-1.1-without-strength',
  carries: [...COMMON, 'amendedOn'],
}

/** global.xml, as it was served until 2017: with other ids, and without strength of aliases. */
export const fsfXmlBefore: Layout = { id: 'xml-before-1.1', carries: COMMON }

/** A full edition has one of these within a few records; where so many have none, the edition lacks them. */
const RECORDS_LOOKED_AT = 500

/** Which of the two layouts of the 1.1 schema a file is in. */
export async function layoutOf11(file: SourceFile): Promise<Layout> {
  let looked = 0
  try {
    for await (const record of xmlRecords(file, { root: 'export', records: ['sanctionEntity'] })) {
      if (record.children.some(isRemarked)) return fsfXml
      if (++looked === RECORDS_LOOKED_AT) break
    }
  } catch (error) {
    // Whoever reads the file then tells what is wrong with it, and where.
    if (!(error instanceof UnreadableList)) throw error
  }
  return fsfXmlWithoutStrength
}

function isRemarked({ name, attributes, children }: XmlElement): boolean {
  if (name === 'nameAlias' && attributes['strong'] === 'false') return true
  return children.some((child) => child.name === 'remark' || child.name === 'contactInfo')
}
