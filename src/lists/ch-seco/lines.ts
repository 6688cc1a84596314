import { type SourceFile, UnreadableList } from '../adapter.ts'
import { JsonFields } from '../reading/json-fields.ts'
import { jsonLines } from '../reading/json-lines.ts'
import type { ChName, ChTarget } from './target.ts'

/** The name of a file of others, and the database numbers of names. */
const BOOKKEEPING = /^(?:_file|(?:individual|entity|object)\/identity\/(?:ssid|main))$/u
const KINDS = ['individual', 'entity', 'object'] as const

/**
 * The targets of a file with one a line. A record that says neither whom nor what it is about (in the edition of 2026-02-18
 * the 646 vessels, of which only the number was kept) names nobody and is passed over.
 */
export async function* chTargetsInLines(file: SourceFile): AsyncGenerator<ChTarget, void, undefined> {
  for await (const { value, line } of jsonLines(file)) {
    const fields = new JsonFields(value)
    const ssid = fields.text('ssid')
    if (ssid === null) throw new UnreadableList({ file: file.name, line }, 'a target without ssid')
    const kind = KINDS.find((each) => fields.groups(each).length > 0)
    if (kind === undefined) {
      const sets = fields.texts('sanctions_set_id')
      const rest = fields.unread().filter(({ field }) => !BOOKKEEPING.test(field))
      if (rest.length > 0 || sets.length === 0)
        throw new UnreadableList(
          { file: file.name, line },
          `target ${ssid} is no individual, entity or object`,
        )
      continue
    }
    const [party] = fields.groups(kind)
    const identities = party?.groups('identity') ?? []
    yield {
      file: file.name,
      line,
      ssid,
      kind,
      sets: fields.texts('sanctions_set_id'),
      programmes: [],
      objectType: party?.text('object_type') ?? null,
      sex: party?.text('sex') ?? null,
      names: identities.flatMap((identity) => identity.groups('names')).map(nameIn),
      dates: identities
        .flatMap((identity) => identity.groups('day_month_year'))
        .map((date) => ({ day: date.text('day'), month: date.text('month'), year: date.text('year') })),
      otherDates: [],
      birthPlaces: [],
      nationalities: [],
      addresses: identities
        .flatMap((identity) => identity.groups('addresses'))
        .map((address) =>
          [address.text('address_details'), address.text('zip_code')].filter((part) => part !== null),
        )
        .flatMap((parts) =>
          parts.length === 0 ? [] : [{ words: parts.join(', '), country: null, code: null }],
        ),
      identifiers: [],
      foreignIdentifiers: fields.texts('foreign_identifier'),
      justification: party?.texts('justification') ?? [],
      notes: party?.texts('other_information') ?? [],
      modifications: [],
      unread: fields.unread().filter(({ field }) => !BOOKKEEPING.test(field)),
    }
  }
}

function nameIn(name: JsonFields): ChName {
  return {
    type: name.text('name_type') ?? '',
    quality: name.text('quality') ?? '',
    lang: name.text('lang'),
    parts: name.groups('name_parts').map((part) => ({
      type: part.text('name_part_type') ?? '',
      order: Number(part.text('order') ?? 0),
      value: part.text('value') ?? '',
      variants: [],
    })),
  }
}
