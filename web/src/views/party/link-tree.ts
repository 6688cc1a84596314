import type { PartyView } from '../../../../src/desk/index.ts'

type Link = PartyView['links'][number]

/** How the entries of a party hang together, and what is alike and not of it. */
export interface LinkTree {
  /** The strongest links that are enough to join all entries. */
  readonly joining: readonly Link[]
  /** Further pairs within the party that agree as well. */
  readonly further: readonly Link[]
  /** Entries of others that are alike, each by its strongest pair; the likeliest first. */
  readonly undecided: readonly Link[]
  /** Entries of others that are alike and known to be another. */
  readonly refused: readonly Link[]
}

export function linkTree(entries: readonly string[], links: readonly Link[]): LinkTree {
  const own = new Set(entries)
  const linked = links.filter(({ state }) => state === 'linked').toSorted(byStrength)
  const group = new Map(entries.map((entry) => [entry, entry]))
  const rootOf = (entry: string): string => {
    const up = group.get(entry) ?? entry
    return up === entry ? entry : rootOf(up)
  }
  const joining: Link[] = []
  for (const link of linked) {
    const [a, b] = [rootOf(link.a), rootOf(link.b)]
    if (a === b) continue
    group.set(a, b)
    joining.push(link)
  }
  return {
    joining,
    further: linked.filter((link) => !joining.includes(link)),
    undecided: strongestOfOther(links, own, 'undecided'),
    refused: strongestOfOther(links, own, 'refused'),
  }
}

/** What people and official references say stands before what is weighed. */
function byStrength(a: Link, b: Link): number {
  return Number(b.at !== null) - Number(a.at !== null) || b.score - a.score
}

function strongestOfOther(
  links: readonly Link[],
  own: ReadonlySet<string>,
  state: Link['state'],
): readonly Link[] {
  const byOther = new Map<string, Link>()
  for (const link of links.filter((each) => each.state === state).toSorted(byStrength)) {
    const other = otherOf(link, own)
    if (!byOther.has(other)) byOther.set(other, link)
  }
  return [...byOther.values()]
}

/** The entry of a pair that is not of the party. */
export function otherOf({ a, b }: Pick<Link, 'a' | 'b'>, own: ReadonlySet<string>): string {
  return own.has(a) ? b : a
}

/** The name that the other entry was compared by, where names were; the lists' own words. */
export function otherName({ a, evidence }: Link, own: ReadonlySet<string>): string | null {
  const compared = evidence.find(({ feature }) => feature === 'name')
  if (compared === undefined) return null
  return own.has(a) ? compared.right : compared.left
}
