import type { EntryKey } from '../record/index.ts'
import { byText, type Cluster, type Edge, pairKey, type Split } from './alignment.ts'
import { TUNING } from './tuning.ts'

/** How far a link is to be trusted: a person's word, an authority's own reference, then the score. */
type LinkRank = 'person' | 'reference' | 'facts'

export interface Link {
  readonly a: EntryKey
  readonly b: EntryKey
  readonly rank: LinkRank
  readonly score: number
  /** When a person decided; empty for a rule. */
  readonly at: string
}

/** Why two members may not be in one cluster; `null` where nothing speaks against it. */
export interface Exclusions {
  /** A person said so: nothing overrides it. */
  byPerson(a: EntryKey, b: EntryKey): string | null
  byFacts(a: EntryKey, b: EntryKey): string | null
}

export interface Checked {
  readonly clusters: readonly Cluster[]
  readonly splits: readonly Split[]
}

const RANKS: Readonly<Record<LinkRank, number>> = { person: 2, reference: 1, facts: 0 }

function strongerFirst(x: Link, y: Link): number {
  return (
    RANKS[y.rank] - RANKS[x.rank] ||
    byText(y.at, x.at) ||
    y.score - x.score ||
    byText(x.a, y.a) ||
    byText(x.b, y.b)
  )
}

/**
 * The clusters of one component of links. Links are taken strongest first; one that would put two members together
 * which exclude each other is given up, and with it the weakest link on the other way between the two where that is no
 * stronger: then the facts do not say which of the two is right.
 */
export function checkedClusters(links: readonly Link[], exclusions: Exclusions): Checked {
  const given = new Map<string, Split>()
  for (;;) {
    const tree = new Tree(exclusions)
    let again = false
    for (const link of links.toSorted(strongerFirst)) {
      if (given.has(pairKey(link.a, link.b))) continue
      const against = tree.add(link)
      if (against === null) continue
      give(given, link, against)
      const rival = tree.weakestBetween(link, against.between)
      if (rival !== null && areEqual(rival, link)) {
        give(given, rival, against)
        again = true
        break
      }
    }
    if (!again) return { clusters: tree.clusters(), splits: [...given.values()] }
  }
}

function areEqual(rival: Link, link: Link): boolean {
  return rival.rank === 'facts' && link.rank === 'facts' && rival.score <= link.score + TUNING.tie
}

interface Against {
  readonly between: readonly [EntryKey, EntryKey]
  readonly because: string
}

function give(given: Map<string, Split>, { a, b }: Link, { between, because }: Against): void {
  const [x, y] = between
  given.set(pairKey(a, b), { a, b, between: x < y ? [x, y] : [y, x], because })
}

class Tree {
  readonly #exclusions: Exclusions
  readonly #clusterOf = new Map<EntryKey, EntryKey[]>()
  /** Those that people joined, which count as one. */
  readonly #joinedBy = new Map<EntryKey, Set<EntryKey>>()
  readonly #links = new Map<EntryKey, Link[]>()

  constructor(exclusions: Exclusions) {
    this.#exclusions = exclusions
  }

  /** Joins the clusters of a link's ends; what speaks against it, where it does not. */
  add(link: Link): Against | null {
    const left = this.#clusterAt(link.a)
    const right = this.#clusterAt(link.b)
    if (left === right) return null
    const against = this.#against(link, left, right)
    if (against !== null) return against
    for (const key of right) this.#clusterOf.set(key, left)
    left.push(...right)
    this.#linksAt(link.a).push(link)
    this.#linksAt(link.b).push(link)
    if (link.rank === 'person') this.#joinByPerson(link.a, link.b)
    return null
  }

  /** The weakest link between the end of `link` and the member that it would have to share a cluster with. */
  weakestBetween(link: Link, [x, y]: readonly [EntryKey, EntryKey]): Link | null {
    const left = this.#clusterAt(link.a)
    const [near, far] = left.includes(x) ? [x, y] : [y, x]
    return weaker(this.#weakestOnPath(link.a, near), this.#weakestOnPath(link.b, far))
  }

  clusters(): readonly Cluster[] {
    const distinct = new Set(this.#clusterOf.values())
    return [...distinct]
      .filter((members) => members.length > 1)
      .map((members) => ({ members: members.toSorted(byText) }))
  }

  #against(link: Link, left: readonly EntryKey[], right: readonly EntryKey[]): Against | null {
    const sameAsA = this.#joinedBy.get(link.a)
    const sameAsB = this.#joinedBy.get(link.b)
    let found: Against | null = null
    for (const x of left)
      for (const y of right) {
        const said = this.#exclusions.byPerson(x, y)
        if (said !== null) return { between: [x, y], because: said }
        if (found !== null || link.rank === 'person') continue
        // A person or an authority who joined the ends has answered for what their facts say against it.
        const endA = x === link.a || sameAsA?.has(x) === true
        const endB = y === link.b || sameAsB?.has(y) === true
        if (endA && endB) continue
        const because = this.#exclusions.byFacts(x, y)
        if (because !== null) found = { between: [x, y], because }
      }
    return found
  }

  #weakestOnPath(from: EntryKey, to: EntryKey): Link | null {
    const walk = (at: EntryKey, came: EntryKey | null, weakest: Link | null): Link | null | undefined => {
      if (at === to) return weakest
      for (const link of this.#linksAt(at)) {
        const next = link.a === at ? link.b : link.a
        if (next === came) continue
        const found = walk(next, at, weaker(weakest, link))
        if (found !== undefined) return found
      }
      return undefined
    }
    return walk(from, null, null) ?? null
  }

  #joinByPerson(a: EntryKey, b: EntryKey): void {
    const joined = new Set([a, b, ...(this.#joinedBy.get(a) ?? []), ...(this.#joinedBy.get(b) ?? [])])
    for (const key of joined) this.#joinedBy.set(key, joined)
  }

  #clusterAt(key: EntryKey): EntryKey[] {
    const known = this.#clusterOf.get(key)
    if (known !== undefined) return known
    const fresh = [key]
    this.#clusterOf.set(key, fresh)
    return fresh
  }

  #linksAt(key: EntryKey): Link[] {
    const known = this.#links.get(key)
    if (known !== undefined) return known
    const fresh: Link[] = []
    this.#links.set(key, fresh)
    return fresh
  }
}

function weaker(a: Link | null, b: Link | null): Link | null {
  if (a === null || b === null) return a ?? b
  return strongerFirst(a, b) < 0 ? b : a
}

/** The components of a graph of links: links by component, components in the order of their first key. */
export function componentsOf(links: readonly Link[]): readonly (readonly Link[])[] {
  const parent = new Map<EntryKey, EntryKey>()
  const rootOf = (key: EntryKey): EntryKey => {
    let root = key
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    for (let at = key; at !== root; ) {
      const up = parent.get(at) ?? root
      parent.set(at, root)
      at = up
    }
    return root
  }
  for (const { a, b } of links) {
    const [x, y] = [rootOf(a), rootOf(b)]
    if (x === y) continue
    if (x < y) parent.set(y, x)
    else parent.set(x, y)
  }
  const found = new Map<EntryKey, Link[]>()
  for (const link of links) {
    const root = rootOf(link.a)
    const known = found.get(root)
    if (known === undefined) found.set(root, [link])
    else known.push(link)
  }
  return [...found].toSorted(([a], [b]) => byText(a, b)).map(([, of]) => of)
}

/** The link that an edge makes, as it was judged; `null` where it makes none. */
export function linkOf(edge: Edge, decided: 'same' | 'different' | null, at: string): Link | null {
  if (decided === 'different') return null
  if (decided === 'same') return { a: edge.a, b: edge.b, rank: 'person', score: edge.score, at }
  if (edge.judged !== 'linked') return null
  const reference = edge.evidence.some(({ feature }) => feature === 'official-reference')
  return { a: edge.a, b: edge.b, rank: reference ? 'reference' : 'facts', score: edge.score, at: '' }
}
