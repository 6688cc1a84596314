import type { Name, Schema, Unread } from '../../../record/index.ts'
import { aliasKind, listedName } from '../listed-name.ts'
import { type OfacParty, schemaOf } from '../party.ts'
import { RemarkFacts } from '../remarks/remark-facts.ts'
import { readLabelled, readRemarks } from '../remarks/remarks.ts'
import type { AddressRow, AliasRow, PrimaryRow } from './rows.ts'

/** A row of the primary file with the rows that belong to it. */
export interface OfEntry {
  /** With the whole of its remarks, as far as the files hold them. */
  readonly row: PrimaryRow
  /** Whether the remarks end in the middle. */
  readonly isCutOff: boolean
  readonly aliases: readonly AliasRow[]
  readonly addresses: readonly AddressRow[]
}

/** The party of a row; what no rule reads is in its `unread`. */
export function csvParty({ row, isCutOff, aliases, addresses }: OfEntry): OfacParty {
  const schema = schemaOf(row.type)
  const facts = new RemarkFacts(schema)
  const ofVessel = VESSEL_COLUMNS.filter((each) => !readColumn(each, row, facts))
  const { unread } = readRemarks(row.remarks ?? '', schema, isCutOff, facts)
  if (!readColumn(FLAG, row, facts)) ofVessel.push(FLAG)
  return {
    id: row.id,
    schema,
    names: [
      listedName(row.name, 'primary', 'strong', schema),
      ...aliases.map((each) => aliasName(each, schema)),
    ],
    programmes: row.program?.split(/\s*\]\s*\[\s*/u).filter((each) => each !== '') ?? [],
    title: row.title,
    addresses,
    facts,
    listedOn: null,
    legalBasis: [],
    unread: [
      ...unread,
      ...ofVessel.map(([words, of]) => ({ field: words, value: of(row) ?? '' })),
      ...unreadCells(row, aliases),
    ],
  }
}

/** The words under which the other layouts have what this one has in a column. */
type Column = readonly [string, (row: PrimaryRow) => string | null]

const VESSEL_COLUMNS: readonly Column[] = [
  ['Vessel Call Sign', ({ callSign }) => callSign],
  ['Vessel Type', ({ vesselType }) => vesselType],
  ['Vessel Tonnage', ({ tonnage }) => tonnage],
  ['Vessel Gross Registered Tonnage', ({ grossRegisteredTonnage }) => grossRegisteredTonnage],
  ['Vessel Owner', ({ owner }) => owner],
]

const FLAG: Column = ['Vessel Flag', ({ flag }) => flag]

/** Whether the column is empty or a rule reads it. */
function readColumn([words, of]: Column, row: PrimaryRow, facts: RemarkFacts): boolean {
  const value = of(row)
  return value === null || readLabelled(words, value, facts)
}

function aliasName({ type, name: value, remarks }: AliasRow, schema: Schema): Name {
  const { kind, note } = aliasKind(type ?? '') ?? { kind: 'alias', note: null }
  const said = [note, remarks].filter((part) => part !== null)
  return listedName(value, kind, 'strong', schema, said.length === 0 ? null : said.join('; '))
}

/** Words for what a party or an alias is that no rule knows. */
function unreadCells({ type }: PrimaryRow, aliases: readonly AliasRow[]): readonly Unread[] {
  return [
    ...(type === null || schemaOf(type) !== 'LegalEntity' ? [] : [{ field: 'SDN_Type', value: type }]),
    ...aliases.flatMap(({ type: words }) =>
      words === null || aliasKind(words) !== null ? [] : [{ field: 'alt_type', value: words }],
    ),
  ]
}
