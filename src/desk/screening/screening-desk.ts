import { CanonicalParts, hashOf } from '../../proof/index.ts'
import { type EntryKey, fitsType, type Schema } from '../../record/index.ts'
import { DEFAULT_POLICY, type Policy, type Query, type ScreenedFact, Screener } from '../../screen/index.ts'
import type { Clusters } from '../../store/index.ts'
import { knownLists, type ListInForce } from '../coverage.ts'
import { type Engine, engine } from '../engine.ts'
import { type Hit, hitOf, SCALE } from '../hit.ts'
import { type ListedParty, listedParty } from '../listed-party.ts'
import type { OpenRecord } from '../open-record.ts'
import { RecentlyUsed } from '../recently-used.ts'
import { refuseUnknownLists, type Scope, Scopes } from './scopes.ts'
import type { Coverage, Screening, ScreeningRequest, ScreeningStatus, Terms } from './screening.ts'

/** Entries of parties that are kept at hand between screenings, a generation. */
const MOST_ENTRIES = 16_000

/** Where a desk stands. */
export interface DeskSetting {
  readonly home: string
  readonly asOf: string | null
  readonly policy: Policy
  /** Editions, tables and alignment as one hash: desks that go by the same answer the same. */
  readonly goesBy: string
}

/** Answers screenings from one state of the record: open once, ask often. */
export class ScreeningDesk {
  readonly #record: OpenRecord
  readonly #policy: Policy
  readonly #inForce: readonly ListInForce[]
  readonly #screener: Screener
  readonly #asOf: string | null
  readonly #shownPolicy: Screening['policy']
  readonly #engine: Engine
  /** As the answers say that the entries are aligned. */
  readonly #clusters: Clusters | undefined
  readonly #canonical = new CanonicalParts()
  readonly #scopes: Scopes
  /** By scope and entry. */
  readonly #parties = new RecentlyUsed<ListedParty>(MOST_ENTRIES, ({ entries }) => entries.length)

  private constructor(
    record: OpenRecord,
    policy: Policy,
    inForce: readonly ListInForce[],
    screener: Screener,
    asOf: string | null,
  ) {
    this.#record = record
    this.#policy = policy
    this.#inForce = inForce
    this.#screener = screener
    this.#asOf = asOf
    this.#scopes = new Scopes(policy, inForce, asOf, this.#canonical)
    this.#shownPolicy = this.#canonical.keep({
      id: policy.id,
      hash: hashOf(policy),
      alert: policy.alert / SCALE,
    })
    this.#clusters = record.store?.alignment.clusters()
    this.#engine = this.#canonical.keep({ ...engine(), alignment: this.#clusters?.revision ?? 0 })
  }

  /**
   * Makes ready for screenings as of now (`null`) or of a day.
   *
   * @throws UnusableInput for a list of the policy that is not known
   */
  static async open(
    record: OpenRecord,
    asOf: string | null,
    policy: Policy = DEFAULT_POLICY,
  ): Promise<ScreeningDesk> {
    const inForce = await record.inForce(await knownLists(record.store, record.starter), asOf)
    refuseUnknownLists(policy, inForce)
    return new ScreeningDesk(record, policy, inForce, new Screener(await record.index(inForce), policy), asOf)
  }

  /** What another desk is to be opened with to answer alike. */
  get setting(): DeskSetting {
    const { home } = this.#record
    const goesBy = hashOf([this.#record.indexHash(this.#inForce), this.#engine.alignment])
    return { home, asOf: this.#asOf, policy: this.#policy, goesBy }
  }

  /** Whether the record is in a data folder, where another desk finds it. */
  get isKept(): boolean {
    return this.#record.store !== null
  }

  /**
   * Screens one name.
   *
   * @throws UnusableInput for a list that is not known
   */
  async screen(request: ScreeningRequest): Promise<Screening> {
    const answer = await this.answer(request)
    return { ...answer, receipt: this.#canonical.hashOf(answer) }
  }

  /**
   * The same without a receipt of its own, for one of many answers that have a receipt together.
   *
   * @throws UnusableInput for a list that is not known
   */
  async answer(request: ScreeningRequest): Promise<Omit<Screening, 'receipt'>> {
    const scope = this.#scopes.of(request.lists, request.at)
    const name = request.name.toWellFormed()
    const found = await this.#found(name, request, scope)
    const hits = found ?? []
    const coverage = this.#scopes.coverage(scope, hits)
    return {
      query: queryOf(request, name, this.#asOf),
      status: found === null ? 'not-screenable' : statusOf(hits, coverage),
      stale: scope.stale,
      policy: this.#shownPolicy,
      engine: this.#engine,
      coverage,
      hits,
    }
  }

  /**
   * The hits alone, for whoever shows nothing else of the answer.
   *
   * @throws UnusableInput for a list that is not known
   */
  async hits(request: ScreeningRequest): Promise<readonly Hit[]> {
    const scope = this.#scopes.of(request.lists, request.at)
    return (await this.#found(request.name.toWellFormed(), request, scope)) ?? []
  }

  /** `null` where the name cannot be screened. */
  async #found(name: string, request: ScreeningRequest, scope: Scope): Promise<readonly Hit[] | null> {
    const matches = await this.#screener.screen(this.#query(name, request), scope.inScope)
    if (matches === null) return null
    const hits: Hit[] = []
    const taken = new Set<EntryKey>()
    for (const match of matches) {
      if (taken.has(match.key)) continue
      const party = await this.#party(match.key, scope)
      for (const key of party.keys) taken.add(key)
      if (this.#answers(party.schema)) hits.push(hitOf(match, party))
    }
    return hits
  }

  async #party(key: EntryKey, { number, lists, day }: Scope): Promise<ListedParty> {
    const id = `${number} ${key}`
    const known = this.#parties.get(id)
    if (known !== undefined) {
      // Most parties are met once: the text is kept of those that come again.
      if (!this.#canonical.has(known.designations)) this.#canonical.keep(known.designations)
      return known
    }
    const keys = this.#record.keysOfParty(key, lists, this.#clusters)
    const party = await listedParty(this.#record, keys, lists, day)
    if (party === null) throw new Error(`${key} is in the index and not in the record`)
    this.#parties.set(id, party)
    return party
  }

  #answers(schema: Schema): boolean {
    return this.#policy.types?.some((type) => fitsType(schema, type)) ?? true
  }

  /** What every answer of this desk has in common for these lists. */
  terms(lists: readonly string[] | undefined, at: string): Terms {
    const { stale, covered } = this.#scopes.of(lists, at)
    return {
      asOf: this.#asOf,
      stale,
      policy: this.#shownPolicy,
      engine: this.#engine,
      coverage: covered,
    }
  }

  /** The query without the facts that the policy leaves aside. */
  #query(name: string, request: ScreeningRequest): Query {
    const counts = (fact: ScreenedFact): boolean => this.#policy.fields?.includes(fact) !== false
    return {
      name,
      type: request.type ?? null,
      birthDate: counts('birth-date') ? (request.birthDate ?? null) : null,
      country: counts('country') ? (request.country ?? null) : null,
      identifiers: counts('identifier') ? (request.identifiers ?? []) : [],
      gender: counts('gender') ? (request.gender ?? null) : null,
      address: counts('address') ? (request.address ?? null) : null,
      position: counts('position') ? (request.position ?? null) : null,
    }
  }
}

function queryOf(request: ScreeningRequest, name: string, asOf: string | null): Screening['query'] {
  return {
    name,
    at: request.at,
    asOf,
    ...(request.type !== undefined && { type: request.type }),
    ...(request.birthDate !== undefined && { birthDate: request.birthDate.edtf }),
    ...(request.country !== undefined && { country: request.country }),
    ...(request.identifiers !== undefined &&
      request.identifiers.length > 0 && { identifiers: request.identifiers }),
    ...(request.gender !== undefined && { gender: request.gender }),
    ...(request.address !== undefined && { address: request.address }),
    ...(request.position !== undefined && { position: request.position }),
    ...(request.lists !== undefined && request.lists.length > 0 && { lists: request.lists }),
  }
}

/**
 * An alert is told as such, except where no list at all is loaded: then whatever is found is a part. Without an
 * alert an answer is whole only where every list asked for is loaded and known for the day.
 */
function statusOf(hits: readonly Hit[], coverage: readonly Coverage[]): ScreeningStatus {
  if (!coverage.some(({ state }) => state === 'loaded')) return 'incomplete'
  if (hits.some(({ alert }) => alert)) return 'hits'
  const whole = coverage.every(
    ({ state, asOf }) => state === 'loaded' && (asOf ?? 'edition-of-that-day') === 'edition-of-that-day',
  )
  return whole ? 'no-hits' : 'incomplete'
}
