import { scriptOf } from '../../names/index.ts'
import { type CountryFact, type Entry, entry, entryKey, type Name } from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { filled } from '../reading/entry-facts.ts'
import { JsonFields } from '../reading/json-fields.ts'
import type { JsonRecord } from '../reading/json-records.ts'
import { keyWords, refusingWith } from './entry.ts'
import { koreanCountry } from './korean-country.ts'
import { cslNames, distinct } from './names.ts'
import type { SubList } from './sub-lists.ts'

/** How the derived layout joins names of several parties in one record. */
const JOINED = ' - '

/**
 * The entries of one record of the derived layout: a JSON array of `rpl-…` records that somebody made of the publisher's
 * tables, with names, aliases and countries (in Korean) and nothing else of the list. A record whose name joins three or
 * more with " - " holds as many parties, and becomes as many entries.
 *
 * @throws UnreadableList for a record without a name
 */
export function derivedEntries(record: JsonRecord, list: SubList, file: string): readonly Entry[] {
  const fields = new JsonFields(record.value)
  const place = { file, line: record.line }
  const [inLanguages] = fields.groups('name')
  const cell = inLanguages?.text('english') ?? inLanguages?.text('native') ?? ''
  const natives = inLanguages?.texts('native').flatMap((each) => each.split('/')) ?? []
  const aliases = fields.texts('aliases')
  const countries = fields.texts('countries').flatMap((each) => each.split('/').map(countryOf))
  for (const [name, part] of BOOKKEEPING) fields.groups(name).forEach((group) => group.text(part))
  fields.text('schema_version')
  fields.text('ingested_at')
  if (fields.text('entity_type') !== 'Unknown') fields.giveBack('entity_type')
  const recordId = fields.texts('id')
  const unread = fields.unread()
  return refusingWith(place, () =>
    partiesIn(cell).map((own) => {
      const { names, cell: read, remarks, addresses } = cslNames(own, aliases, '')
      const [primary] = names
      if (primary === undefined)
        throw new UnreadableList(place, `record without a name: ${JSON.stringify(cell.slice(0, 80))}`)
      return entry({
        key: entryKey(list.list, keyWords(primary.value, countries)),
        schema: read.isPerson ? 'Person' : 'LegalEntity',
        names: distinct([...names, ...natives.flatMap(nativeName)]),
        dates: [],
        countries,
        identifiers: [],
        properties: filled({
          nameCell: primary.value === cell ? [] : [cell],
          aliasCell: aliases.filter((alias) => !names.some(({ value }) => value === alias)),
          address: addresses,
          parent: read.parents,
          extendsTo: read.extendsTo,
          notes: remarks,
          recordId,
        }),
        listing: {
          programmes: [list.programme],
          listedOn: null,
          amendedOn: [],
          measures: list.measures([]),
          legalBasis: list.rule,
          reasons: null,
        },
        unread,
      })
    }),
  )
}

/** Where a record came from in the maker's own files: the same in all records, or a number of a row. */
const BOOKKEEPING = [
  ['source', 'list_id'],
  ['source', 'list_name'],
  ['source', 'authority'],
  ['source', 'jurisdiction'],
  ['source', 'source_file'],
  ['source', 'source_sheet'],
  ['source', 'source_row'],
] as const

function partiesIn(cell: string): readonly string[] {
  const parts = cell.split(JOINED)
  return parts.length >= 3 ? parts : [cell]
}

function countryOf(words: string): CountryFact {
  return { role: 'country', code: koreanCountry(words), words }
}

/** Weak: the layout gives the name of a group to each of its companies. */
function nativeName(value: string): readonly Name[] {
  if (!/[\p{L}\p{N}]/u.test(value)) return []
  return [
    {
      value: value.trim(),
      script: scriptOf(value),
      language: null,
      kind: 'original-script',
      strength: 'weak',
      note: 'may be the name of the group',
    },
  ]
}
