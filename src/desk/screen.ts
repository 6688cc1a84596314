import { CanonicalParts, hashOf, sha256 } from '../proof/index.ts'
import {
  captionOf,
  type Designation,
  type DesignationStatus,
  type Entry,
  type EntryKey,
  fitsType,
  type PartialDate,
  type PartyType,
  partsOfKey,
  type Schema,
} from '../record/index.ts'
import {
  DEFAULT_POLICY,
  type Evidence,
  type Gender,
  type Match,
  type Policy,
  type Query,
  type QueryIdentifier,
  type ScreenedFact,
  Screener,
} from '../screen/index.ts'
import { type AsOfState, isClosed, knownLists, type ListInForce, type ListState } from './coverage.ts'
import { designationOf } from './designation-of.ts'
import { type Engine, engine } from './engine.ts'
import type { OpenRecord } from './open-record.ts'
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

export interface Hit {
  /** The key of the party's earliest entry. */
  readonly party: EntryKey
  readonly entries: readonly EntryKey[]
  readonly schema: Schema
  readonly caption: string
  /** 0 to 1, in ten-thousandths. */
  readonly score: number
  readonly alert: boolean
  readonly matched: {
    readonly name: string
    readonly kind: string
    readonly strength: string
    readonly script: string
    readonly lists: readonly string[]
  }
  readonly evidence: readonly Evidence[]
  readonly designations: readonly Designation[]
  readonly consequences: readonly never[]
}

/** What answers have in common. */
export interface Terms extends Pick<Screening, 'stale' | 'policy' | 'engine' | 'coverage'> {
  readonly asOf: string | null
}

/** Scores inside are whole ten-thousandths; an answer prints them divided. */
const SCALE = 10_000

/** A match alerts unless it is known that nothing is in force: what is unknown does not clear. */
const NOT_IN_FORCE: ReadonlySet<DesignationStatus> = new Set(['delisted', 'not-yet-listed'])

interface ShownEntry {
  readonly entry: Entry
  readonly designation: Designation
}

/** The lists that questions are asked of, and what answers say of them. */
interface Scope {
  readonly id: string
  readonly lists: readonly ListInForce[]
  readonly inScope: ReadonlySet<string>
  readonly covered: readonly Coverage[]
  readonly stale: readonly string[]
}

/** Entries that are kept at hand between screenings. */
const MOST_KEPT = 5000

/** Answers screenings from one state of the record: open once, ask often. */
export class ScreeningDesk {
  readonly #record: OpenRecord
  readonly #policy: Policy
  readonly #inForce: readonly ListInForce[]
  readonly #screener: Screener
  readonly #asOf: string | null
  readonly #shownPolicy: Screening['policy']
  readonly #engine: Engine
  readonly #canonical = new CanonicalParts()
  #lastScope: Scope | null = null
  /** Entries and designations that were shown lately, for the day that they were asked for. */
  readonly #shown = new Map<EntryKey, ShownEntry | null>()
  #shownOn = ''

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
    this.#engine = this.#canonical.keep({ ...engine(), alignment: record.alignment })
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

  /**
   * Screens one name.
   *
   * @throws UnusableInput for a list that is not known
   */
  async screen(request: ScreeningRequest): Promise<Screening> {
    const { lists, inScope, covered, stale } = this.#scoped(request.lists, request.at)
    const name = request.name.toWellFormed()
    const matches = await this.#screener.screen(this.#query(name, request), inScope)
    const hits = await this.#hits(matches ?? [], lists, request.at)
    // Of a past day listing dates tell something, so that what is covered depends on what was found.
    const coverage =
      this.#asOf === null ? covered : lists.map((each) => coverageOf(each, this.#asOf, hits, this.#policy))
    const answer = {
      query: queryOf(request, name, this.#asOf),
      status: matches === null ? ('not-screenable' as const) : statusOf(hits, coverage),
      stale,
      policy: this.#shownPolicy,
      engine: this.#engine,
      coverage,
      hits,
    }
    return { ...answer, receipt: `sha256:${sha256(this.#canonical.textOf(answer))}` }
  }

  /** What is asked of, remembered from question to question. */
  #scoped(asked: readonly string[] | undefined, at: string): Scope {
    // Of the clock only the day counts: which lists are kept by then, and how old their editions are.
    const id = `${at.slice(0, 10)} ${Math.floor(Date.parse(at) / 86_400_000)} ${asked?.join() ?? ''}`
    if (this.#lastScope?.id === id) return this.#lastScope
    const lists = this.#scope(asked, at)
    this.#lastScope = {
      id,
      lists,
      inScope: new Set(lists.map(({ list }) => list)),
      covered: this.#canonical.keep(lists.map((each) => coverageOf(each, this.#asOf, [], this.#policy))),
      stale: this.#canonical.keep(this.#stale(lists, at)),
    }
    return this.#lastScope
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

  async #hits(matches: readonly Match[], lists: readonly ListInForce[], at: string): Promise<readonly Hit[]> {
    const hits: Hit[] = []
    const taken = new Set<EntryKey>()
    for (const match of matches) {
      if (taken.has(match.key)) continue
      const keys = this.#record.keysOfParty(match.key, lists)
      for (const key of keys) taken.add(key)
      const hit = await this.#hit(match, keys, lists, at)
      if (this.#answers(hit.schema)) hits.push(hit)
    }
    return hits
  }

  #answers(schema: Schema): boolean {
    return this.#policy.types?.some((type) => fitsType(schema, type)) ?? true
  }

  async #hit(
    match: Match,
    keys: readonly EntryKey[],
    lists: readonly ListInForce[],
    at: string,
  ): Promise<Hit> {
    const day = this.#asOf ?? at.slice(0, 10)
    const shown: ShownEntry[] = []
    for (const key of keys) {
      const each = await this.#entry(key, lists, day)
      if (each !== null) shown.push(each)
    }
    shown.sort(byListing)
    const entries = shown.map(({ entry }) => entry)
    const designations = shown.map(({ designation }) => designation)
    const [first] = entries
    if (first === undefined) throw new Error(`${match.key} is in the index and not in the record`)
    const carrying = entries.filter((entry) => entry.names.some((name) => name.value === match.name.value))
    return {
      party: first.key,
      entries: entries.map((entry) => entry.key),
      schema: first.schema,
      caption: captionOf(first),
      score: match.score / SCALE,
      alert: match.alert && !designations.every(({ status }) => NOT_IN_FORCE.has(status)),
      matched: {
        name: match.name.value,
        kind: match.name.kind,
        strength: match.name.strength,
        script: match.name.script,
        lists: carrying.map((entry) => partsOfKey(entry.key).list),
      },
      evidence: match.evidence.map((each) => ({ ...each, effect: each.effect / SCALE })),
      designations,
      consequences: [],
    }
  }

  async #entry(key: EntryKey, lists: readonly ListInForce[], day: string): Promise<ShownEntry | null> {
    if (this.#shownOn !== day || this.#shown.size > MOST_KEPT) this.#shown.clear()
    this.#shownOn = day
    const from = lists.find(({ list }) => list === partsOfKey(key).list)
    const known = this.#shown.get(key)
    if (known !== undefined || from === undefined) return known ?? null
    const entry = await this.#record.entry(key, lists)
    const shown =
      entry === null
        ? null
        : {
            entry,
            designation: this.#canonical.keep(await designationOf(this.#record, entry, from, day)),
          }
    this.#shown.set(key, shown)
    return shown
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

/** The earliest listed first: a party is named by its earliest entry. What is not dated comes last. */
export function byListing(
  a: { readonly designation: Designation },
  b: { readonly designation: Designation },
): number {
  const [first, second] = [a.designation, b.designation]
  const [one, other] = [first.listedOn.date ?? '9999', second.listedOn.date ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  return first.entry < second.entry ? -1 : 1
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
