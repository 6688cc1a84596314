import type { CanonicalParts } from '../../proof/index.ts'
import type { Policy } from '../../screen/index.ts'
import { isClosed, type ListInForce } from '../coverage.ts'
import type { Hit } from '../hit.ts'
import { RecentlyUsed } from '../recently-used.ts'
import { UnusableInput } from '../unusable-input.ts'
import { ageInDays, coverageOf } from './coverage-of.ts'
import type { Coverage } from './screening.ts'

/** The lists that questions are asked of, and what answers say of them. */
export interface Scope {
  /** Of this one among those that were made. */
  readonly number: number
  /** That designations are told for. */
  readonly day: string
  readonly lists: readonly ListInForce[]
  readonly inScope: ReadonlySet<string>
  readonly covered: readonly Coverage[]
  readonly stale: readonly string[]
}

/** Days and sets of lists that are kept at hand, a generation. */
const MOST_SCOPES = 8

/** The lists that each question is asked of, by its day and the lists that it names, under one policy. */
export class Scopes {
  readonly #policy: Policy
  readonly #inForce: readonly ListInForce[]
  readonly #asOf: string | null
  readonly #canonical: CanonicalParts
  #made = 0
  /** What was asked last is mostly asked next. */
  #last: {
    readonly asked: readonly string[] | undefined
    readonly at: string
    readonly scope: Scope
  } | null = null
  /** By day and lists. */
  readonly #known = new RecentlyUsed<Scope>(MOST_SCOPES)

  constructor(
    policy: Policy,
    inForce: readonly ListInForce[],
    asOf: string | null,
    canonical: CanonicalParts,
  ) {
    this.#policy = policy
    this.#inForce = inForce
    this.#asOf = asOf
    this.#canonical = canonical
  }

  /**
   * What is asked of, remembered from question to question.
   *
   * @throws UnusableInput for a list that is not known, or that the policy leaves out
   */
  of(asked: readonly string[] | undefined, at: string): Scope {
    const last = this.#last
    if (last !== null && last.asked === asked && last.at === at) return last.scope
    const scope = this.#scopeOf(asked, at)
    this.#last = { asked, at, scope }
    return scope
  }

  #scopeOf(asked: readonly string[] | undefined, at: string): Scope {
    // Of the clock only the day counts: which lists are kept by then, and how old their editions are.
    const id = `${at.slice(0, 10)} ${Math.floor(Date.parse(at) / 86_400_000)} ${asked?.join() ?? ''}`
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const lists = this.#scope(asked, at)
    this.#made += 1
    const scope = {
      number: this.#made,
      day: this.#asOf ?? at.slice(0, 10),
      lists,
      inScope: new Set(lists.map(({ list }) => list)),
      covered: this.#canonical.keep(
        lists.map((each) => this.#canonical.keep(coverageOf(each, this.#asOf, [], this.#policy))),
      ),
      stale: this.#canonical.keep(this.#stale(lists, at)),
    }
    this.#known.set(id, scope)
    return scope
  }

  /** What the lists answered from. Of a past day listing dates tell something, so that what is covered depends on what was found. */
  coverage({ lists, covered }: Scope, hits: readonly Hit[]): readonly Coverage[] {
    if (this.#asOf === null || hits.length === 0) return covered
    return lists.map((each, at) => {
      const known = covered[at]
      const told = coverageOf(each, this.#asOf, hits, this.#policy)
      return told.asOf === known?.asOf ? known : told
    })
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

/** @throws UnusableInput for a list of the policy that is not known */
export function refuseUnknownLists({ id, lists = [] }: Policy, known: readonly ListInForce[]): void {
  for (const list of lists) listOf(list, known, `policy "${id}": `)
}

/** @throws UnusableInput where no such list is known */
function listOf(id: string, known: readonly ListInForce[], where = ''): ListInForce {
  const found = known.find(({ list }) => list === id)
  if (found !== undefined) return found
  throw new UnusableInput(
    `${where}list "${id}" is not known; known are ${known.map(({ list }) => list).join(', ')}`,
  )
}
