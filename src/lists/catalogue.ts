/** A publication of an authority that Onrecord knows of, whether or not it is loaded. */
export interface ListedBy {
  /** `cc-name`, for example `us-sdn`. */
  readonly id: string
  /** Who lists, as an answer names it. */
  readonly authority: string
  /** The jurisdiction: ISO 3166-1 alpha-2, `EU` or `UN`. */
  readonly jurisdiction: string
  readonly title: string
}

/** The lists by id, in the order in which answers name them. */
export const CATALOGUE: readonly ListedBy[] = [
  { id: 'un-sc', authority: 'UN Security Council', jurisdiction: 'UN', title: 'Consolidated List' },
  {
    id: 'us-sdn',
    authority: 'US Treasury (OFAC)',
    jurisdiction: 'US',
    title: 'Specially Designated Nationals List',
  },
  {
    id: 'ca-sema',
    authority: 'Global Affairs Canada',
    jurisdiction: 'CA',
    title: 'Consolidated Canadian Autonomous Sanctions List',
  },
  { id: 'gb-uksl', authority: 'UK Foreign Office (FCDO)', jurisdiction: 'GB', title: 'UK Sanctions List' },
  {
    id: 'eu-fsf',
    authority: 'European Union',
    jurisdiction: 'EU',
    title: 'Consolidated list of financial sanctions',
  },
  {
    id: 'cn-counter',
    authority: 'China (MFA, MOFCOM)',
    jurisdiction: 'CN',
    title: 'Counter-sanctions and control lists',
  },
]

/** What is known of a list; an id that is not in the catalogue names itself. */
export function listedBy(id: string): ListedBy {
  return CATALOGUE.find((list) => list.id === id) ?? { id, authority: id, jurisdiction: '', title: id }
}
