import { captionOf, type Designation, type Entry, partsOfKey } from '../../record/index.ts'
import type { FtmLine } from './draft.ts'
import { linksOf, type PartyLookup } from './links.ts'
import { addNumbers } from './numbers.ts'
import { addressDrafts, partyDraft } from './party.ts'
import { sanctionDraft } from './sanction.ts'

export type { FtmLine } from './draft.ts'
export { entryKeyOf, ftmId } from './ids.ts'
export type { OtherParty, PartyLookup } from './links.ts'

/** What the entities of an entry are made from besides the entry itself. */
export interface FtmContext {
  readonly designation: Designation
  /** Where the publisher tells people of the list. */
  readonly page: string | null
  readonly lookup: PartyLookup
}

/**
 * An entry as FollowTheMoney entities: the party, its `Sanction`, its documents, addresses and links, and a `LegalEntity`
 * for each other party that it names and the list does not have. Every value that the model has no property for stands in
 * `notes` (of the party) or `description` (of the sanction), with a label; docs/exchange.md lists what is not written.
 */
export function ftmEntities(entry: Entry, { designation, page, lookup }: FtmContext): readonly FtmLine[] {
  const { list } = partsOfKey(entry.key)
  const caption = captionOf(entry)
  const party = partyDraft(entry, designation)
  const documents = addNumbers(party, entry.identifiers)
  const addresses = addressDrafts(party, entry)
  const { relations, named } = linksOf(party, list, entry, lookup)
  const sanction = sanctionDraft(party, entry, designation, page)
  const lines = [
    party.made(caption, list, true),
    sanction.made(designation.programmes[0] ?? caption, list, false),
    ...[...documents, ...addresses, ...relations].map((draft) => draft.made(draft.captioned(), list, false)),
    ...named.map(({ draft, caption: name }) => draft.made(name, list, false)),
  ]
  // A list may give the same number twice.
  return [...new Map(lines.map((line) => [line.id, line])).values()]
}
