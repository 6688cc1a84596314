import type { EntryKey } from '../record/index.ts'
import {
  type Alignment,
  byText,
  type Cluster,
  type Contradiction,
  type Edge,
  type EdgeState,
  inOrder,
  pairKey,
  type Split,
} from './alignment.ts'
import { checkedClusters, componentsOf, type Exclusions, type Link, linkOf } from './clusters.ts'
import type { Decisions } from './decisions.ts'
import type { Facts } from './facts.ts'
import { excludedByFacts } from './judge.ts'

export interface ToSettle {
  /** By `a`, then `b`. */
  readonly edges: readonly Edge[]
  readonly decisions: Decisions
  readonly earlier: Alignment
  /** Keys whose edges, facts or decisions are not those of the earlier alignment. */
  readonly dirty: ReadonlySet<EntryKey>
  factsOf(key: EntryKey): Promise<Facts>
}

export interface Settled {
  readonly edges: readonly Edge[]
  readonly clusters: readonly Cluster[]
  readonly splits: readonly Split[]
}

/** Hears what people decided, checks chains as a whole and gives every edge its state. Untouched components stay. */
export async function settled(given: ToSettle): Promise<Settled> {
  const { edges, decisions, dirty } = given
  const links: Link[] = []
  const byPair = new Map<string, Edge>()
  for (const edge of edges) {
    const decision = decisions.of(edge.a, edge.b)
    const link = linkOf(edge, decision?.verdict ?? null, decision?.at ?? '')
    if (link !== null) links.push(link)
    byPair.set(pairKey(edge.a, edge.b), edge)
  }
  const clusters: Cluster[] = []
  const splits: Split[] = []
  const fresh = new Set<EntryKey>()
  for (const component of componentsOf(links)) {
    const keys = new Set(component.flatMap(({ a, b }) => [a, b]))
    if (!keys.values().some((key) => dirty.has(key))) continue
    const facts = new Map<EntryKey, Facts>()
    for (const key of keys) {
      fresh.add(key)
      if (component.length > 1) facts.set(key, await given.factsOf(key))
    }
    const checked = checkedClusters(component, exclusionsOf(facts, byPair, decisions))
    clusters.push(...checked.clusters)
    splits.push(...checked.splits)
  }
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]))
  const stays = (key: EntryKey): boolean => linked.has(key) && !fresh.has(key)
  for (const cluster of given.earlier.clusters) if (cluster.members.every(stays)) clusters.push(cluster)
  for (const split of given.earlier.splits) if (stays(split.a) && stays(split.b)) splits.push(split)
  clusters.sort((x, y) => byText(x.members[0] ?? '', y.members[0] ?? ''))
  splits.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b))
  return { edges: withStates(edges, clusters, splits, decisions), clusters, splits }
}

function exclusionsOf(
  facts: ReadonlyMap<EntryKey, Facts>,
  judged: ReadonlyMap<string, Edge>,
  decisions: Decisions,
): Exclusions {
  return {
    byPerson: (a, b) => {
      const decision = decisions.of(a, b)
      return decision?.verdict === 'different'
        ? `${decision.by} decided that they differ: ${decision.because}`
        : null
    },
    byFacts: remembered((a, b) => {
      const edge = judged.get(pairKey(a, b))
      if (edge?.judged === 'linked') return null
      if (edge !== undefined) {
        const [first] = edge.contradictions
        return first === undefined
          ? null
          : `${first.feature}: ${first.left} and ${first.right} (${first.note})`
      }
      const [x, y] = [facts.get(a), facts.get(b)]
      if (x === undefined || y === undefined) return null
      return x.list === y.list && !x.references.some((each) => y.references.includes(each))
        ? 'same-list: two entries of one list that are not alike themselves'
        : excludedByFacts(x, y)
    }),
  }
}

/** Clusters are built again after each link given up: what two entries exclude is asked often and never changes. */
function remembered(asked: Exclusions['byFacts']): Exclusions['byFacts'] {
  const answers = new Map<string, string | null>()
  return (a, b) => {
    const pair = pairKey(a, b)
    const known = answers.get(pair)
    if (known !== undefined) return known
    const [first, second] = inOrder(a, b)
    const answer = asked(first, second)
    answers.set(pair, answer)
    return answer
  }
}

function withStates(
  edges: readonly Edge[],
  clusters: readonly Cluster[],
  splits: readonly Split[],
  decisions: Decisions,
): readonly Edge[] {
  const clusterOf = new Map<EntryKey, Cluster>()
  for (const cluster of clusters) for (const key of cluster.members) clusterOf.set(key, cluster)
  const splitOf = new Map(splits.map((split) => [pairKey(split.a, split.b), split]))
  return edges.map((edge) => {
    const decision = decisions.of(edge.a, edge.b)
    const together = clusterOf.has(edge.a) && clusterOf.get(edge.a) === clusterOf.get(edge.b)
    const by = decision?.by ?? edge.by
    const at = decision?.at ?? null
    const contradictions = edge.contradictions.some(isOfCluster)
      ? edge.contradictions.filter((each) => !isOfCluster(each))
      : edge.contradictions
    // Most stay what they are: there are too many for a copy of each.
    const told = (state: EdgeState, against: readonly Contradiction[] = contradictions): Edge =>
      state === edge.state && by === edge.by && at === edge.at && against === edge.contradictions
        ? edge
        : { ...edge, state, by, at, contradictions: against }
    if (decision?.verdict === 'different') return told('refused')
    const isLink = decision?.verdict === 'same' || edge.judged === 'linked'
    if (!isLink) return told(edge.judged)
    if (together) return told('linked')
    const split = splitOf.get(pairKey(edge.a, edge.b))
    const [left, right] = split?.between ?? [edge.a, edge.b]
    const against: Contradiction = {
      feature: 'cluster',
      left,
      right,
      note: split?.because ?? 'their clusters exclude each other',
      excludes: true,
    }
    return told('undecided', [...contradictions, against])
  })
}

function isOfCluster({ feature }: Contradiction): boolean {
  return feature === 'cluster'
}
