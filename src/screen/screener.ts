import { prepareFor } from '../names/index.ts'
import { joinedOf } from './build-index.ts'
import {
  type Comparison,
  compareReadings,
  likeness,
  slotWeight,
  type WeighedReading,
  weigh,
} from './compare-readings.ts'
import { addDeletesOf, boundFor } from './deletes.ts'
import { type Evidence, factEvidence } from './evidence.ts'
import { exactKeysOf, wholeKey } from './exact-keys.ts'
import type { IndexedName, NameIndex } from './name-index.ts'
import type { Policy } from './policy.ts'
import { type Query, readingsOf } from './query.ts'
import { plainIdentifier } from './subject.ts'
import { textHash } from './text-hash.ts'

/** A listed subject that a query met. */
export interface Match {
  readonly key: string
  /** Of 10000. */
  readonly score: number
  readonly alert: boolean
  readonly name: IndexedName
  readonly evidence: readonly Evidence[]
}

/** At most so many readings are compared word by word; exact keys are always compared. */
const MOST_COMPARED = 400
/** A reading whose words promise less than this similarity (of 10000) is not compared. */
const LEAST_PROMISE = 4500
/** The score of an exact but utterly common name, and what rarity adds to it. */
const COMMON_NAME = 7800
const RARITY_ADDS = 1700
/** Bits (in sixteenths) at which a name begins to be rare, and at which it is as rare as counts. */
const RARE_FROM = 8 * 16
const RARE_AT = 28 * 16
/** A rarity (of 1000) from which a corroborated exact name is certain. */
const RARE_ENOUGH = 900
const CERTAIN = 10_000
/** What each side that was romanised costs. */
const READING_COST = 150

/** One listed name that a reading of the query met. */
interface NameMatch {
  readonly name: number
  readonly item: number
  readonly score: number
  readonly rarity: number
  readonly reading: WeighedReading
  readonly listedReading: number
  readonly comparison: Comparison
}

/** Screens queries against an index under a policy. Keeps scratch memory: one screener a thread. */
export class Screener {
  readonly #index: NameIndex
  readonly #policy: Policy
  readonly #promise: Uint32Array
  readonly #touched: Uint32Array
  readonly #readingWeights: Uint32Array

  constructor(index: NameIndex, policy: Policy) {
    this.#index = index
    this.#policy = policy
    const readings = index.readingNames.length
    this.#promise = new Uint32Array(readings)
    this.#touched = new Uint32Array(readings)
    this.#readingWeights = new Uint32Array(readings)
    for (let reading = 0; reading < readings; reading += 1) {
      const [start, end] = index.slotsOf(reading)
      let total = 0
      for (let slot = start; slot < end; slot += 1) total += slotWeight(index, slot)
      this.#readingWeights[reading] = total
    }
  }

  /**
   * The listed subjects that a query meets over the policy's floor, best first, from the lists asked for;
   * `null` where the name normalises to nothing and cannot be screened.
   */
  async screen(query: Query, lists: ReadonlySet<string>): Promise<readonly Match[] | null> {
    await prepareFor([query.name])
    const readings = readingsOf(query)
    if (readings.length === 0) return null
    const accepted = this.#index.heading.lists.map((list) => lists.has(list))
    const best = new Map<number, NameMatch>()
    for (const reading of readings) this.#search(weigh(reading, this.#index), accepted, best)
    const matches = [...best.values()].map((match) => this.#judge(query, match))
    for (const item of this.#identified(query, accepted))
      if (!best.has(item)) matches.push(this.#judgeIdentified(query, item))
    const { floor, mostNear } = this.#policy
    const shown = matches
      .filter((match) => match.score >= floor)
      .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    const near = shown.findIndex((match) => !match.alert)
    return near < 0 ? shown : shown.slice(0, near + mostNear)
  }

  #accepts(reading: number, accepted: readonly boolean[]): boolean {
    const item = this.#index.nameItems[this.#index.readingNames[reading] ?? 0] ?? 0
    return accepted[this.#index.itemLists[item] ?? 0] === true
  }

  #search(query: WeighedReading, accepted: readonly boolean[], best: Map<number, NameMatch>): void {
    const index = this.#index
    const seen = new Set<number>()
    for (const key of exactKeysOf(query.reading))
      index.eachUnder(index.exactHashes, index.exactReadings, textHash(key), (reading) => {
        if (seen.has(reading) || !this.#accepts(reading, accepted) || !this.#hasKey(reading, key)) return
        seen.add(reading)
        this.#keep(query, reading, true, best)
      })
    for (const reading of this.#candidates(query, accepted))
      if (!seen.has(reading)) this.#keep(query, reading, false, best)
  }

  /** Tables file by hash; whether the reading really has the key is looked up here. */
  #hasKey(reading: number, key: string): boolean {
    return this.#index.readingKeys.at(reading) === key || wholeKey(this.#index.wordsOf(reading)) === key
  }

  #keep(query: WeighedReading, reading: number, exact: boolean, best: Map<number, NameMatch>): void {
    const index = this.#index
    const name = index.readingNames[reading] ?? 0
    const item = index.nameItems[name] ?? 0
    const comparison = compareReadings(query, index, reading)
    const similarity = exact ? 10_000 : comparison.similarity
    const rarity = Math.max(
      0,
      Math.min(1000, Math.trunc(((comparison.met - RARE_FROM) * 1000) / (RARE_AT - RARE_FROM))),
    )
    const full = COMMON_NAME + Math.trunc((RARITY_ADDS * rarity) / 1000)
    const score = Math.max(0, Math.trunc((similarity * full) / 10_000) - this.#readingCost(query, reading))
    const match: NameMatch = {
      name,
      item,
      score,
      rarity: exact ? rarity : 0,
      reading: query,
      listedReading: reading,
      comparison: { ...comparison, similarity },
    }
    const old = best.get(item)
    if (old === undefined || this.#rank(match) > this.#rank(old)) best.set(item, match)
  }

  /** A romanisation is one of several: a name met through one is a little less sure than a name met as it is written. */
  #readingCost({ reading: { scheme } }: WeighedReading, listed: number): number {
    const other = this.#index.heading.schemes[this.#index.readingSchemes[listed] ?? 0] ?? ''
    return (isAsWritten(scheme) ? 0 : READING_COST) + (isAsWritten(other) ? 0 : READING_COST)
  }

  /** Orders the names of one subject: by the score that they may reach, then the list's own order. */
  #rank({ score, name }: NameMatch): number {
    const reachable = this.#index.isWeak(name) ? this.#weakBounded(score) : score
    return reachable * 2 ** 24 - name
  }

  #weakBounded(score: number): number {
    return this.#policy.weakAliasesAlert ? score : Math.min(score, this.#policy.alert - 1)
  }

  #judge(query: Query, match: NameMatch): Match {
    const index = this.#index
    const name = index.nameAt(match.name)
    const facts = factEvidence(query, index.schemaOf(match.item), index.factsOf(match.item), this.#policy)
    const evidence: Evidence[] = [nameEvidence(query, match, name, index), ...facts]
    let score = match.score
    for (const each of facts) score += each.effect
    const identified = facts.some((each) => each.feature === 'identifier')
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
    return { key: index.itemKeys.at(match.item), score, alert: score >= this.#policy.alert, name, evidence }
  }

  #judgeIdentified(query: Query, item: number): Match {
    const index = this.#index
    const evidence = factEvidence(query, index.schemaOf(item), index.factsOf(item), this.#policy)
    const name = index.nameAt(index.nameItems.indexOf(item))
    return {
      key: index.itemKeys.at(item),
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
      const plain = plainIdentifier(value)
      if (plain === '') continue
      index.eachUnder(index.identifierHashes, index.identifierItems, textHash(plain), (item) => {
        if (accepted[index.itemLists[item] ?? 0] !== true) return
        if (index.factsOf(item).identifiers.some((each) => plainIdentifier(each.value) === plain))
          items.add(item)
      })
    }
    return items
  }

  /** Readings that share enough weight of words with the query to be worth comparing, most promising first. */
  #candidates(query: WeighedReading, accepted: readonly boolean[]): readonly number[] {
    const index = this.#index
    let touched = 0
    const file = (token: number, weight: number): void => {
      const end = index.postingStarts[token + 1] ?? 0
      for (let at = index.postingStarts[token] ?? 0; at < end; at += 1) {
        const reading = index.postings[at] ?? 0
        if (this.#promise[reading] === 0) this.#touched[touched++] = reading
        this.#promise[reading] = (this.#promise[reading] ?? 0) + weight
      }
    }
    for (const [at, text] of query.texts.entries()) {
      const weight = query.weights[at] ?? 0
      this.#eachSimilar(text, (token, alike) => file(token, Math.max(1, Math.trunc((weight * alike) / 1000))))
      const next = query.texts[at + 1]
      const joined = next === undefined ? null : joinedOf(text, next)
      const token = joined === null ? -1 : index.tokenOf(joined)
      if (token >= 0) file(token, weight + (query.weights[at + 1] ?? 0))
    }
    const promising: [promise: number, reading: number][] = []
    for (let at = 0; at < touched; at += 1) {
      const reading = this.#touched[at] ?? 0
      const shared = this.#promise[reading] ?? 0
      this.#promise[reading] = 0
      const ofQuery = Math.min(10_000, Math.trunc((shared * 10_000) / Math.max(1, query.total)))
      const ofListed = Math.min(
        10_000,
        Math.trunc((shared * 10_000) / Math.max(1, this.#readingWeights[reading] ?? 0)),
      )
      const promise = (ofQuery + ofListed) >>> 1
      if (promise >= LEAST_PROMISE && this.#accepts(reading, accepted)) promising.push([promise, reading])
    }
    promising.sort((a, b) => b[0] - a[0] || a[1] - b[1])
    return promising.slice(0, MOST_COMPARED).map(([, reading]) => reading)
  }

  /** The listed tokens that are the same word as `text` or one within its edit distance, with their likeness. */
  #eachSimilar(text: string, found: (token: number, alike: number) => void): void {
    const index = this.#index
    if (boundFor(text.length) === 0) {
      const token = index.tokenOf(text)
      if (token >= 0) found(token, 1000)
      return
    }
    const checked = new Set<number>()
    addDeletesOf(text, (hash) =>
      index.eachUnder(index.deleteHashes, index.deleteTokens, hash, (token) => {
        if (checked.has(token)) return
        checked.add(token)
        const alike = likeness(text, index.tokens.at(token))
        if (alike > 0) found(token, alike)
      }),
    )
  }
}

function nameEvidence(query: Query, match: NameMatch, name: IndexedName, index: NameIndex): Evidence {
  const { comparison, reading } = match
  const notes: string[] = []
  const scheme = reading.reading.scheme
  const listedScheme = index.heading.schemes[index.readingSchemes[match.listedReading] ?? 0] ?? ''
  if (!isAsWritten(scheme)) notes.push(`query read as ${scheme}: ${reading.texts.join(' ')}`)
  if (listedScheme !== 'as written')
    notes.push(`listed name read as ${listedScheme}: ${index.wordsOf(match.listedReading).join(' ')}`)
  if (comparison.similarity === 10_000) notes.push('the same words')
  for (const [asked, listed] of comparison.respelled) notes.push(`${asked} ~ ${listed}`)
  if (comparison.onlyQuery.length > 0 && comparison.similarity < 10_000)
    notes.push(`not in the listed name: ${comparison.onlyQuery.join(' ')}`)
  if (comparison.onlyListed.length > 0 && comparison.similarity < 10_000)
    notes.push(`not in the query: ${comparison.onlyListed.join(' ')}`)
  return {
    feature: 'name',
    effect: match.score,
    query: query.name,
    listed: name.value,
    note: notes.join('; '),
  }
}

function isAsWritten(scheme: string): boolean {
  return scheme.startsWith('as written')
}
