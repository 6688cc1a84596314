import { type SourceFile, UnreadableList } from '../adapter.ts'
import { JsonFields } from '../reading/json-fields.ts'
import { jsonLines } from '../reading/json-lines.ts'
import type { AuName, AuParty } from './party.ts'
import { withoutDebris } from './pieces.ts'

/** What somebody's reading of the workbook added: nothing that the publisher says. */
const ADDED = /^(?:_file|names\/script|dates_of_birth\/(?!raw_value).*|places_of_birth\/country)$/u

const CELLS: Readonly<Record<string, string>> = {
  address: 'address',
  additional_info: 'additional information',
  imo_number: 'imo number',
}
const SANCTION_CELLS: Readonly<Record<string, string>> = {
  listing_information: 'listing information',
  instrument: 'instrument',
  committees: 'committees',
  control_date: 'control date',
}

/** The parties of a file with one a line, as others have read the workbook. */
export async function* auPartiesInLines(file: SourceFile): AsyncGenerator<AuParty, void, undefined> {
  for await (const { value, line } of jsonLines(file)) {
    const fields = new JsonFields(value)
    const place = { file: file.name, line }
    const reference = fields.text('reference')
    if (reference === null || !/^\d{1,9}$/u.test(reference))
      throw new UnreadableList(place, `reference ${JSON.stringify(reference)}: expected a number`)
    const names: readonly AuName[] = fields.groups('names').flatMap((name) => {
      const text = name.text('text')
      const named = {
        value: withoutDebris(text ?? ''),
        type: name.text('name_type') ?? '',
        strength: name.text('alias_strength'),
      }
      return text === null ? [] : [named]
    })
    const [sanction] = fields.groups('sanction')
    const cells = new Map<string, readonly string[]>()
    const keep = (column: string, values: readonly string[]): void => {
      if (values.length > 0) cells.set(column, values.map(withoutDebris))
    }
    for (const [name, column] of Object.entries(CELLS)) keep(column, fields.texts(name))
    for (const [name, column] of Object.entries(SANCTION_CELLS)) keep(column, sanction?.texts(name) ?? [])
    keep('citizenship', fields.texts('citizenships'))
    keep(
      'date of birth',
      fields.groups('dates_of_birth').flatMap((each) => each.texts('raw_value')),
    )
    keep(
      'place of birth',
      fields.groups('places_of_birth').flatMap((each) => each.texts('raw_value')),
    )
    const isSet = (name: string): boolean => sanction?.text(name) === 'true'
    yield {
      reference,
      suffix: '',
      ...place,
      type: fields.text('entity_type') ?? '',
      names: [
        ...names,
        ...fields
          .texts('previous_names')
          .map((each) => ({ value: withoutDebris(each), type: 'Previous name', strength: null })),
      ],
      cells,
      flags: {
        'targeted financial sanction': isSet('targeted_financial_sanction'),
        'travel ban': isSet('travel_ban'),
        'arms embargo': isSet('arms_embargo'),
        'maritime restriction': isSet('maritime_restriction'),
      },
      unread: fields.unread().filter(({ field }) => !ADDED.test(field)),
    }
  }
}
