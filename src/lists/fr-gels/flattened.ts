import { UnreadableList } from '../adapter.ts'
import { JsonFields } from '../reading/json-fields.ts'
import type { JsonRecord } from '../reading/json-records.ts'
import type { FrParty } from './party.ts'

/** A search key that others added. */
const ADDED: ReadonlySet<string> = new Set(['_search'])

/** A record of the flattened layout. */
export function flattenedParty({ value, line }: JsonRecord, file: string): FrParty {
  const fields = new JsonFields(value)
  const id = fields.text('IdRegistre')
  const name = fields.text('Nom')
  if (id === null || name === null)
    throw new UnreadableList(
      { file, line },
      `record ${id ?? ''} without ${id === null ? 'IdRegistre' : 'Nom'}`,
    )
  return {
    file,
    line,
    id,
    name,
    nature: fields.text('Nature') ?? '',
    givenNames: fields.texts('Prenoms'),
    aliases: fields.texts('Alias'),
    births: fields.groups('DatesNaissance').map((each) => ({
      day: each.text('jour'),
      month: each.text('mois'),
      year: each.text('annee'),
    })),
    birthPlaces: fields.texts('LieuxNaissance').map((words) => ({ words, country: null })),
    nationalities: fields.texts('Nationalites'),
    addresses: fields
      .groups('Adresses')
      .map((each) => ({ words: each.text('adresse'), country: each.text('pays') })),
    identifications: fields.groups('Identifications').map((each) => ({
      value: each.text('identification'),
      comment: each.text('commentaire'),
    })),
    passports: fields.texts('Passeports').map((each) => ({ value: each, comment: null })),
    imoNumbers: fields.texts('NumeroOMI'),
    euReferences: fields.texts('ReferencesUe'),
    properties: {},
    legalBasis: [],
    reasons: [],
    unread: fields.unread().filter(({ field }) => !ADDED.has(field)),
  }
}
