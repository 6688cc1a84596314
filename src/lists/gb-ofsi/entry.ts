import type { Entry } from '../../record/index.ts'
import { ukEntry } from '../gb-uksl/entry.ts'
import type { UkParty } from '../gb-uksl/uk-party.ts'

/**
 * The entry of a group of rows. Every target of the list is the target of an asset freeze, which is all that OFSI's list
 * says; what else the regulations impose is in the UK Sanctions List.
 */
export function ofsiEntry(party: UkParty, file: string): Entry {
  return ukEntry(
    party,
    { list: 'gb-ofsi', listedOn: 'listedOn', regimeIsLaw: false, measures: ['asset-freeze'] },
    file,
  )
}
