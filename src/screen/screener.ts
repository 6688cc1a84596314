import { prepareFor, repaired } from '../names/index.ts'
import { plainNumber } from '../record/index.ts'
import type { IndexedName, NameIndex } from './compact-index/name-index.ts'
import { textHash } from './compact-index/text-hash.ts'
import { type Evidence, factEvidence, mostAdded } from './evidence/evidence.ts'
import { NameExplanation } from './evidence/name-explanation.ts'
import { type NameMatch, NameSearch } from './name-search.ts'
import type { Policy } from './policy.ts'
import type { Query } from './query.ts'
import { readForAll } from './query-readings.ts'
import { eachIn } from './words/similar-words.ts'

/** A listed subject that a query met. */
export interface Match {
  readonly key: string
  /** Of 10000. */
  readonly score: number
  readonly alert: boolean
  readonly name: IndexedName
  readonly evidence: readonly Evidence[]
}

/** A match and how its name was met; `null` where only a number was. */
interface Judged {
  readonly match: Match
  readonly met: NameMatch | null
}

/** A rarity (of 1000) from which a corroborated exact name is certain. */
const RARE_ENOUGH = 900
const CERTAIN = 10_000

/** Screens queries against an index under a policy. Keeps scratch memory: one screener a thread. */
export class Screener {
  readonly #index: NameIndex
  readonly #policy: Policy
  readonly #search: NameSearch
  readonly #explained: NameExplanation

  constructor(index: NameIndex, policy: Policy) {
    this.#index = index
    this.#policy = policy
    this.#search = new NameSearch(index)
    this.#explained = new NameExplanation(index, this.#search)
  }

  /**
   * The listed subjects that a query meets over the policy's floor, best first, from the lists asked for;
   * `null` where the name normalises to nothing and cannot be screened.
   */
  async screen(asked: Query, lists: ReadonlySet<string>): Promise<readonly Match[] | null> {
    const query = { ...asked, name: repaired(asked.name) }
    await prepareFor([query.name])
    const readings = readForAll(query.name)
    if (readings.every((each) => each.length === 0)) return null
    const accepted = this.#index.heading.lists.map((list) => lists.has(list))
    const { floor, mostNear, alert, weakAliasesAlert } = this.#policy
    const best = this.#search.search(readings, {
      lists: accepted,
      least: floor - mostAdded(query, this.#policy),
      mostOfWeak: weakAliasesAlert ? CERTAIN : alert - 1,
    })
    const matches: Judged[] = Array.from(best.values(), (met) => ({ match: this.#judge(query, met), met }))
    for (const item of this.#identified(query, accepted))
      if (!best.has(item)) matches.push({ match: this.#judgeIdentified(query, item), met: null })
    const over = matches
      .filter(({ match }) => match.score >= floor)
      .toSorted((a, b) => b.match.score - a.match.score || (a.match.key < b.match.key ? -1 : 1))
    const near = over.findIndex(({ match }) => !match.alert)
    const shown = near < 0 ? over : over.slice(0, near + mostNear)
    return shown.map(({ match, met }) =>
      met === null
        ? match
        : { ...match, evidence: [this.#explained.evidence(query, met), ...match.evidence] },
    )
  }

  #weakBounded(score: number): number {
    return this.#policy.weakAliasesAlert ? score : Math.min(score, this.#policy.alert - 1)
  }

  /** The match with the evidence of its facts; that of its name is told only of what is shown. */
  #judge(query: Query, match: NameMatch): Match {
    const index = this.#index
    const name = index.nameAt(match.name)
    const facts = this.#facts(query, match.item)
    const evidence: Evidence[] = [...facts]
    let score = match.score
    for (const each of facts) score += each.effect
    const identified = facts.some((each) => each.feature === 'identifier' && each.effect >= 0)
    const contradicted = facts.some((each) => each.effect < 0)
    const corroborated = facts.some(
      (each) => each.feature === 'birth-date' && each.effect >= this.#policy.effects.birthDay,
    )
    if (identified) score = contradicted ? CERTAIN - 500 : CERTAIN
    else if (corroborated && !contradicted && match.rarity >= RARE_ENOUGH) score = CERTAIN
    else score = Math.max(0, Math.min(score, CERTAIN - 1))
    if (name.strength === 'weak' && !identified) {
      const bounded = this.#weakBounded(score)
      if (bounded < score)
        evidence.push({
          feature: 'weak-alias',
          effect: bounded - score,
          query: '',
          listed: name.value,
          note: 'the list marks this name as weak: it confirms, it does not alert by itself',
        })
      score = bounded
    }
    return { key: index.keyOf(match.item), score, alert: score >= this.#policy.alert, name, evidence }
  }

  #facts(query: Query, item: number): readonly Evidence[] {
    return factEvidence(query, this.#index.schemaOf(item), () => this.#index.factsOf(item), this.#policy)
  }

  #judgeIdentified(query: Query, item: number): Match {
    const index = this.#index
    const evidence = this.#facts(query, item)
    const name = index.nameAt(index.nameItems.firstFrom(item))
    return {
      key: index.keyOf(item),
      score: CERTAIN - 1000,
      alert: true,
      name,
      evidence: [
        {
          feature: 'name',
          effect: 0,
          query: query.name,
          listed: name.value,
          note: 'another name: only the number is the same',
        },
        ...evidence,
      ],
    }
  }

  #identified(query: Query, accepted: readonly boolean[]): ReadonlySet<number> {
    const index = this.#index
    const items = new Set<number>()
    for (const { value } of query.identifiers) {
      const plain = plainNumber(value)
      if (plain === '') continue
      eachIn(index.identifiers, textHash(plain), Infinity, (item) => {
        if (accepted[index.itemLists[item] ?? 0] !== true) return
        if (index.factsOf(item).identifiers.some((each) => plainNumber(each.value) === plain)) items.add(item)
      })
    }
    return items
  }
}
