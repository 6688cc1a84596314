import { ftmCountry, isFtmKind } from '../../lists/index.ts'
import { sha256 } from '../../proof/index.ts'
import type { Identifier } from '../../record/index.ts'
import { FtmDraft } from './draft.ts'
import { partId } from './ids.ts'
import { labelOf } from './labels.ts'

/**
 * Adds the official numbers of a party, and gives a document entity for each of which the list says more (a country, a
 * note) or that no property of the party can hold as the list has it. A vessel has no documents in the model: notes.
 */
export function addNumbers(party: FtmDraft, identifiers: readonly Identifier[]): readonly FtmDraft[] {
  return identifiers.flatMap((identifier) => {
    const { kind, value, country, note } = identifier
    const isHeld = party.add(kind, value) && !(kind === 'swiftBic' && value.length > 8)
    if (isHeld && country === null && note === null) return []
    const document = isFtmKind(party.schema, 'LegalEntity') ? documentDraft(party, identifier) : null
    if (document !== null) return [document]
    const more = [country, note].filter((each) => each !== null).join('; ')
    party.note(labelOf(kind), more === '' ? value : `${value} (${more})`)
    return []
  })
}

function documentDraft(party: FtmDraft, { kind, value, country, note }: Identifier): FtmDraft | null {
  const isPassport = kind === 'passportNumber'
  const id = partId(party.id, 'number', sha256(JSON.stringify([kind, value, country, note])))
  const draft = new FtmDraft(id, isPassport ? 'Passport' : 'Identification')
  draft.add('holder', party.id)
  if (!draft.add('number', value)) return null
  draft.add('type', isPassport ? 'Passport' : kind)
  if (country !== null) draft.keep('country', ftmCountry(country), 'description')
  if (note !== null) draft.add('summary', note)
  return draft
}
