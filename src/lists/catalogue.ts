/** A publication of an authority that Onrecord knows of, whether or not it is loaded. */
export interface ListedBy {
  /** `cc-name`, for example `us-sdn`. */
  readonly id: string
  /** Who lists, as an answer names it. */
  readonly authority: string
  /** The jurisdiction: ISO 3166-1 alpha-2, `EU` or `UN`. */
  readonly jurisdiction: string
  readonly title: string
  /** The day on which the publisher closed the list for good; from then on it is history. */
  readonly closedOn?: string
  /** The list that took its place. */
  readonly replacedBy?: string
}

const FCDO = { authority: 'UK Foreign Office (FCDO)', jurisdiction: 'GB' }
const OFAC = { authority: 'US Treasury (OFAC)', jurisdiction: 'US' }
const BIS = { authority: 'US Commerce (BIS)', jurisdiction: 'US' }
const STATE = { authority: 'US State Department', jurisdiction: 'US' }

/**
 * The list of countermeasures. It answers the listings of others and follows none: that a party is not on it is no gap,
 * and whoever is only on it is not for others to list.
 */
export const COUNTER_LIST = 'cn-counter'

/** The lists by id, in the order in which answers name them. */
export const CATALOGUE: readonly ListedBy[] = [
  { id: 'un-sc', authority: 'UN Security Council', jurisdiction: 'UN', title: 'Consolidated List' },
  { id: 'us-sdn', ...OFAC, title: 'Specially Designated Nationals List' },
  { id: 'us-cons', ...OFAC, title: 'Consolidated non-SDN lists' },
  {
    id: 'ca-sema',
    authority: 'Global Affairs Canada',
    jurisdiction: 'CA',
    title: 'Consolidated Canadian Autonomous Sanctions List',
  },
  {
    id: 'ca-listed',
    authority: 'Public Safety Canada',
    jurisdiction: 'CA',
    title: 'Listed terrorist entities',
  },
  { id: 'gb-uksl', ...FCDO, title: 'UK Sanctions List' },
  {
    id: 'gb-ofsi',
    authority: 'UK Treasury (OFSI)',
    jurisdiction: 'GB',
    title: 'Consolidated list of asset freeze targets',
    closedOn: '2026-01-28',
    replacedBy: 'gb-uksl',
  },
  {
    id: 'eu-fsf',
    authority: 'European Union',
    jurisdiction: 'EU',
    title: 'Consolidated list of financial sanctions',
  },
  {
    id: 'fr-gels',
    authority: 'French Treasury (DG Trésor)',
    jurisdiction: 'FR',
    title: 'Registre national des gels',
  },
  { id: 'ch-seco', authority: 'Switzerland (SECO)', jurisdiction: 'CH', title: 'Sanctions list' },
  { id: 'au-dfat', authority: 'Australia (DFAT)', jurisdiction: 'AU', title: 'Consolidated list' },
  { id: 'jp-mof', authority: 'Japan (Ministry of Finance)', jurisdiction: 'JP', title: 'Asset freeze list' },
  {
    id: COUNTER_LIST,
    authority: 'China (MFA, MOFCOM)',
    jurisdiction: 'CN',
    title: 'Counter-sanctions and control lists',
  },
  { id: 'us-bis-el', ...BIS, title: 'Entity List' },
  { id: 'us-bis-meu', ...BIS, title: 'Military End User List' },
  { id: 'us-bis-uvl', ...BIS, title: 'Unverified List' },
  { id: 'us-bis-dpl', ...BIS, title: 'Denied Persons List' },
  { id: 'us-isn', ...STATE, title: 'Nonproliferation sanctions' },
  { id: 'us-dtc', ...STATE, title: 'AECA debarred list' },
  { id: 'us-cmic', ...OFAC, title: 'Non-SDN Chinese Military-Industrial Complex Companies List' },
  { id: 'us-uflpa', authority: 'US Homeland Security (DHS)', jurisdiction: 'US', title: 'UFLPA Entity List' },
  {
    id: 'us-wro',
    authority: 'US Customs (CBP)',
    jurisdiction: 'US',
    title: 'Withhold release orders and findings',
  },
]

/** What is known of a list; one that a user loaded (`xx-slug`) is the user's own, and any other id names itself. */
export function listedBy(id: string): ListedBy {
  return CATALOGUE.find((list) => list.id === id) ?? notCatalogued(id)
}

function notCatalogued(id: string): ListedBy {
  const own = id.startsWith('xx-') ? `own list ${id.slice('xx-'.length)}` : id
  return { id, authority: own, jurisdiction: '', title: own }
}

/** The place of a list in the catalogue; lists that are not in it come after it. */
export function rankOf(list: string): number {
  const at = CATALOGUE.findIndex(({ id }) => id === list)
  return at === -1 ? CATALOGUE.length : at
}
