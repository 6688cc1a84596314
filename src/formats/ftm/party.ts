import { countryCode, ftmCountry, ftmProperty } from '../../lists/index.ts'
import { sha256 } from '../../proof/index.ts'
import type { Designation, Entry, Name } from '../../record/index.ts'
import { ftmDates } from './dates.ts'
import { FtmDraft } from './draft.ts'
import { ftmId, isReversible, partId } from './ids.ts'
import { labelOf } from './labels.ts'
import { LINK_PROPERTIES } from './links.ts'
import { isOfSanction } from './sanction.ts'
import { topicsOf } from './topics.ts'

const LONGEST_NAME = ftmProperty('Thing', 'name')?.maxLength ?? 0

/** The party of an entry, without its official numbers and its links. */
export function partyDraft(entry: Entry, designation: Designation): FtmDraft {
  const draft = new FtmDraft(ftmId(entry.key), entry.schema)
  if (!isReversible(draft.id)) draft.note('Entry', entry.key)
  addNames(draft, entry.names)
  addDates(draft, entry)
  addCountries(draft, entry)
  for (const [property, values] of Object.entries(entry.properties)) {
    if (isOfSanction(property) || LINK_PROPERTIES.has(property) || property === 'datasets') continue
    for (const value of values) addProperty(draft, property, value)
  }
  for (const topic of topicsOf(designation)) draft.add('topics', topic)
  for (const { field, value } of entry.unread) draft.note(`${field} (not understood)`, value)
  return draft
}

/** The addresses of a party as entities of their own, where the country of the address is known. */
export function addressDrafts(party: FtmDraft, { properties }: Entry): readonly FtmDraft[] {
  return (properties['address'] ?? []).flatMap((line) => {
    const country = countryCode(line.slice(line.lastIndexOf(',') + 1).trim())
    if (country === null) return []
    const draft = new FtmDraft(partId(party.id, 'place', sha256(line)), 'Address')
    if (!draft.add('full', line)) return []
    draft.add('country', ftmCountry(country))
    party.add('addressEntity', draft.id)
    return [draft]
  })
}

function propertyOf({ kind, strength }: Name): string {
  if (strength === 'weak') return 'weakAlias'
  return kind === 'former' ? 'previousName' : kind === 'alias' ? 'alias' : 'name'
}

/** The first words of a name that is longer than the model allows; the whole name stands in the notes. */
function shortened(name: string): string {
  const start = Array.from(name).slice(0, LONGEST_NAME).join('')
  return start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST_NAME / 2)).trim()
}

/** The publishers' labels of a name's parts, by the property of a person that means the same everywhere. */
const PARTS: Readonly<Record<string, string>> = {
  LastName: 'lastName',
  lastName: 'lastName',
  last: 'lastName',
  Nom: 'lastName',
  'family-name': 'lastName',
  Name6: 'lastName',
  GivenName: 'firstName',
  firstName: 'firstName',
  first: 'firstName',
  Prenom: 'firstName',
  'given-name': 'firstName',
  FIRST_NAME: 'firstName',
  Name1: 'firstName',
  middleName: 'middleName',
  'further-given-name': 'middleName',
  'father-name': 'fatherName',
  suffix: 'nameSuffix',
}

function addNames(draft: FtmDraft, names: readonly Name[]): void {
  for (const name of names) {
    if (!draft.add(propertyOf(name), name.value)) {
      draft.add(propertyOf(name), shortened(name.value))
      draft.note('Name', name.value)
    }
    if (name.note !== undefined) draft.note(`Name “${name.value}”`, name.note)
    if (draft.schema !== 'Person' || name.kind !== 'primary') continue
    for (const { label, value } of name.parts ?? []) {
      const property = PARTS[label]
      if (property !== undefined) draft.add(property, value)
    }
  }
}

function addDates(draft: FtmDraft, { dates, schema }: Entry): void {
  const property =
    schema === 'Person'
      ? 'birthDate'
      : schema === 'Vessel' || schema === 'Airplane'
        ? 'buildDate'
        : 'incorporationDate'
  for (const date of dates) {
    const { values, note } = ftmDates(date)
    const isHeld = values.map((value) => draft.add(property, value)).every(Boolean)
    if (note !== null || !isHeld) draft.note(labelOf(property), note ?? date.edtf)
  }
}

/** A country by its code; its words too, where they say more than a country. */
function addCountries(draft: FtmDraft, { countries }: Entry): void {
  for (const { role, code, words } of countries) {
    const property = ftmProperty(draft.schema, role) === null ? 'country' : role
    const isHeld = code !== null && draft.add(property, ftmCountry(code))
    if (!isHeld || property !== role || /[()\d?]/u.test(words)) draft.note(labelOf(role), words)
  }
}

function addProperty(draft: FtmDraft, property: string, value: string): void {
  // The status of a company, under the name that an entry has for it.
  if (property === 'legalStatus') draft.keep('status', value)
  else if (property === 'phone' || property === 'email' || property === 'website')
    addCell(draft, property, value)
  // A name, where the model wants the id of an entity.
  else if (ftmProperty(draft.schema, property)?.type === 'entity') draft.note(labelOf(property), value)
  else draft.keep(property, value)
}

/** What separates several numbers or addresses in one cell. */
const BETWEEN = /[;,\s]*(?:;|,|\s\/\s|\. |\n)[;,\s]*/u

/**
 * The numbers or addresses of a cell, each by itself. The cell stands in the notes too where not all of it could be taken,
 * and always for telephone numbers: FollowTheMoney's tools drop those that no telephone company can have given out.
 */
function addCell(draft: FtmDraft, property: string, cell: string): void {
  const parts = cell.split(BETWEEN).filter((part) => part !== '')
  const isHeld = parts.map((part) => draft.add(property, part)).every(Boolean)
  if (!isHeld || property === 'phone') draft.note(labelOf(property), cell)
}
