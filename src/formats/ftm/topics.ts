import { COUNTER_LIST } from '../../lists/index.ts'
import type { Designation } from '../../record/index.ts'

/** FollowTheMoney's topics of the lists that are no plain sanctions lists. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  'ca-listed': ['sanction', 'crime.terror'],
  [COUNTER_LIST]: ['sanction.counter'],
  'us-bis-el': ['export.control'],
  'us-bis-meu': ['export.control'],
  'us-bis-uvl': ['export.risk'],
  'us-bis-dpl': ['export.control', 'debarment'],
  'us-isn': ['sanction', 'export.control'],
  'us-dtc': ['debarment', 'export.control'],
  'us-cmic': ['sanction', 'invest.ban'],
  'us-uflpa': ['forced.labor', 'export.risk'],
  'us-wro': ['forced.labor', 'export.risk'],
}

/**
 * The topics that a designation gives its party; none for one that has been lifted or is not in force yet, and none for a
 * list that a user loaded, whose own topics its entries keep.
 */
export function topicsOf({ list, status, measures }: Designation): readonly string[] {
  if (status === 'delisted' || status === 'not-yet-listed' || list.startsWith('xx-')) return []
  const topics = TOPICS[list] ?? ['sanction']
  const exports = list === COUNTER_LIST && measures.includes('export-control') ? ['export.control'] : []
  return [...topics, ...exports]
}
