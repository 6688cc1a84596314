import { CanonicalParts, hashOf } from '../proof/index.ts'
import { type EntryKey, fitsType, type PartialDate, type PartyType, type Schema } from '../record/index.ts'
import {
  DEFAULT_POLICY,
  type Gender,
  type Policy,
  type Query,
  type QueryIdentifier,
  type ScreenedFact,
  Screener,
} from '../screen/index.ts'
import type { Clusters } from '../store/index.ts'
import { type AsOfState, isClosed, knownLists, type ListInForce, type ListState } from './coverage.ts'
import { type Engine, engine } from './engine.ts'
import { type Hit, hitOf, SCALE } from './hit.ts'
import { type ListedParty, listedParty } from './listed-party.ts'
import type { OpenRecord } from './open-record.ts'
import { RecentlyUsed } from './recently-used.ts'
import { UnusableInput } from './unusable-input.ts'

/** Whom to screen, and against what. */
export interface ScreeningRequest {
  readonly name: string
  readonly type?: PartyType | undefined
  readonly birthDate?: PartialDate | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  readonly identifiers?: readonly QueryIdentifier[] | undefined
  readonly gender?: Gender | undefined
  /** As much of it as is known. */
  readonly address?: string | undefined
  /** An office or a post. */
  readonly position?: string | undefined
  /** All known lists where it is left out. */
  readonly lists?: readonly string[] | undefined
  /** The day to answer for, YYYY-MM-DD; today where it is left out. */
  readonly asOf?: string | undefined
  /** The clock, ISO 8601 in UTC: an input, so that an answer can be given again. */
  readonly at: string
}

export type ScreeningStatus = 'hits' | 'no-hits' | 'incomplete' | 'not-screenable'

/** The answer to a screening, as `screen --json` prints it. */
export interface Screening {
  readonly query: Readonly<Record<string, unknown>>
  readonly status: ScreeningStatus
  readonly stale: readonly string[]
  readonly policy: { readonly id: string; readonly hash: string; readonly alert: number }
  readonly engine: Engine
  readonly coverage: readonly Coverage[]
  readonly hits: readonly Hit[]
  readonly receipt: string
}

export interface Coverage {
  readonly list: string
  readonly state: ListState
  readonly edition: { readonly date: string; readonly sha256: string; readonly layout: string } | null
  /** `null` where no past day was asked for. */
  readonly asOf: AsOfState | null
}

/** What answers have in common. */
export interface Terms extends Pick<Screening, 'stale' | 'policy' | 'engine' | 'coverage'> {
  readonly asOf: string | null
}

/** The lists that questions are asked of, and what answers say of them. */
interface Scope {
  /** Of this one among those that the desk has made. */
  readonly number: number
  /** That designations are told for. */
  readonly day: string
  readonly lists: readonly ListInForce[]
  readonly inScope: ReadonlySet<string>
  readonly covered: readonly Coverage[]
  readonly stale: readonly string[]
}

/** Entries of parties that are kept at hand between screenings, a generation. */
const MOST_ENTRIES = 8000

/** Days and sets of lists that are kept at hand, a generation. */
const MOST_SCOPES = 8

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
  #scopesMade = 0
  /** What was asked last is mostly asked next. */
  #lastScope: {
    readonly asked: readonly string[] | undefined
    readonly at: string
    readonly scope: Scope
  } | null = null
  /** By day and lists. */
  readonly #scopes = new RecentlyUsed<Scope>(MOST_SCOPES)
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
    for (const id of policy.lists ?? []) listOf(id, inForce, `policy "${policy.id}": `)
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
    const scope = this.#scoped(request.lists, request.at)
    const name = request.name.toWellFormed()
    const found = await this.#found(name, request, scope)
    const hits = found ?? []
    const coverage = this.#coverage(scope, hits)
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
    const scope = this.#scoped(request.lists, request.at)
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

  /** Of a past day listing dates tell something, so that what is covered depends on what was found. */
  #coverage({ lists, covered }: Scope, hits: readonly Hit[]): readonly Coverage[] {
    if (this.#asOf === null || hits.length === 0) return covered
    return lists.map((each, at) => {
      const known = covered[at]
      const told = coverageOf(each, this.#asOf, hits, this.#policy)
      return told.asOf === known?.asOf ? known : told
    })
  }

  /** What is asked of, remembered from question to question. */
  #scoped(asked: readonly string[] | undefined, at: string): Scope {
    const last = this.#lastScope
    if (last !== null && last.asked === asked && last.at === at) return last.scope
    const scope = this.#scopeOf(asked, at)
    this.#lastScope = { asked, at, scope }
    return scope
  }

  #scopeOf(asked: readonly string[] | undefined, at: string): Scope {
    // Of the clock only the day counts: which lists are kept by then, and how old their editions are.
    const id = `${at.slice(0, 10)} ${Math.floor(Date.parse(at) / 86_400_000)} ${asked?.join() ?? ''}`
    const known = this.#scopes.get(id)
    if (known !== undefined) return known
    const lists = this.#scope(asked, at)
    this.#scopesMade += 1
    const scope = {
      number: this.#scopesMade,
      day: this.#asOf ?? at.slice(0, 10),
      lists,
      inScope: new Set(lists.map(({ list }) => list)),
      covered: this.#canonical.keep(
        lists.map((each) => this.#canonical.keep(coverageOf(each, this.#asOf, [], this.#policy))),
      ),
      stale: this.#canonical.keep(this.#stale(lists, at)),
    }
    this.#scopes.set(id, scope)
    return scope
  }

  /** What every answer of this desk has in common for these lists. */
  terms(lists: readonly string[] | undefined, at: string): Terms {
    const inScope = this.#scope(lists, at)
    return {
      asOf: this.#asOf,
      stale: this.#stale(inScope, at),
      policy: this.#shownPolicy,
      engine: this.#engine,
      coverage: inScope.map((each) => coverageOf(each, this.#asOf, [], this.#policy)),
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

  /** The lists asked for; those of the policy, where none is named; all that are still kept on the day, where it names none. */
  #scope(asked: readonly string[] | undefined, at: string): readonly ListInForce[] {
    const { id: policy, lists } = this.#policy
    if (asked === undefined || asked.length === 0) {
      const day = this.#asOf ?? at.slice(0, 10)
      return this.#inForce.filter(({ list }) => lists?.includes(list) ?? !isClosed(list, day))
    }
    return asked.map((id) => {
      const found = listOf(id, this.#inForce)
      if (lists?.includes(id) === false)
        throw new UnusableInput(
          `list "${id}" is not in the policy "${policy}"; in it are ${lists.join(', ')}`,
        )
      return found
    })
  }

  #stale(lists: readonly ListInForce[], at: string): readonly string[] {
    const now = Date.parse(this.#asOf ?? at)
    return lists
      .filter(
        ({ state, edition, gap }) =>
          state === 'loaded' &&
          edition !== null &&
          gap === 0 &&
          ageInDays(edition.seenUntil, now) > this.#policy.staleAfterDays,
      )
      .map(({ list }) => list)
  }
}

/** @throws UnusableInput where no such list is known */
function listOf(id: string, known: readonly ListInForce[], where = ''): ListInForce {
  const found = known.find(({ list }) => list === id)
  if (found !== undefined) return found
  throw new UnusableInput(
    `${where}list "${id}" is not known; known are ${known.map(({ list }) => list).join(', ')}`,
  )
}

/** What a list answers from, and, for a past day, how far it can tell what was said on it. */
export function coverageOf(
  { list, state, edition, gap }: ListInForce,
  asOf: string | null,
  hits: readonly Hit[],
  policy: Policy = DEFAULT_POLICY,
): Coverage {
  const shown =
    edition === null ? null : { date: edition.date, sha256: edition.sha256, layout: edition.layout }
  const answer = (how: AsOfState | null): Coverage => ({ list, state, edition: shown, asOf: how })
  if (asOf === null) return answer(null)
  if (state === 'loaded' && gap !== null)
    return answer(gap <= policy.mostDaysBetweenEditions ? 'edition-of-that-day' : 'unknown')
  // Listing dates tell of those whom they date; of a party that is not found they tell nothing.
  const met = hits.flatMap((hit) => hit.designations).filter((designation) => designation.list === list)
  const dated = met.length > 0 && met.every(({ listedOn }) => listedOn.date !== null)
  return answer(dated ? 'from-listing-dates' : 'unknown')
}

/** Whole days from an edition's day to a moment. */
export function ageInDays(date: string, now: number): number {
  return Math.floor((now - Date.parse(date)) / 86_400_000)
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
