import { boundedDistance, type Reading, type TokenRole } from '../names/index.ts'
import { boundFor } from './deletes.ts'
import { type NameIndex, TOKEN_ROLES } from './name-index.ts'

/** What a role leaves of a token's weight, in sixteenths. */
const ROLE_WEIGHTS: Readonly<Record<TokenRole, number>> = {
  name: 16,
  number: 16,
  initial: 6,
  generic: 6,
  particle: 5,
  'legal-form': 2,
  title: 0,
}
const ROLE_WEIGHT_AT: readonly number[] = TOKEN_ROLES.map((role) => ROLE_WEIGHTS[role])

/** How alike a single letter and a name that begins with it are, of 1000. */
const INITIAL_LIKENESS = 600
/** How alike two runs of tokens are that only differ in where they are split, of 1000. */
const JOINED_LIKENESS = 950
/** What a different first letter costs, of 1000: people misspell it least. */
const FIRST_LETTER_COST = 60
/** A word that no listed name has tells more than any that one has. */
const UNKNOWN_WEIGHT = 240

/** A query's reading made ready for many comparisons. */
export interface WeighedReading {
  readonly reading: Reading
  readonly texts: readonly string[]
  readonly initials: readonly boolean[]
  readonly weights: readonly number[]
  readonly total: number
}

export function weigh(reading: Reading, index: NameIndex): WeighedReading {
  const counted = reading.tokens.filter(({ role }) => ROLE_WEIGHTS[role] > 0)
  const weights = counted.map(({ text, role }) => {
    const token = index.tokenOf(text)
    return (token < 0 ? UNKNOWN_WEIGHT : (index.tokenWeights[token] ?? 0)) * ROLE_WEIGHTS[role]
  })
  return {
    reading,
    texts: counted.map(({ text }) => text),
    initials: counted.map(({ role }) => role === 'initial'),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  }
}

/** The weight of a listed reading's slot in its role. */
export function slotWeight(index: NameIndex, slot: number): number {
  return (
    (index.tokenWeights[index.slotTokens[slot] ?? 0] ?? 0) * (ROLE_WEIGHT_AT[index.slotRoles[slot] ?? 0] ?? 0)
  )
}

/** How alike two tokens are, of 1000; 0 where they are not the same word by any rule. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1000
  const shorter = Math.min(a.length, b.length)
  const bound = boundFor(shorter)
  if (bound === 0 || Math.abs(a.length - b.length) > bound) return 0
  const distance = boundedDistance(a, b, bound)
  if (distance > bound) return 0
  const cost = Math.trunc((1000 * distance) / Math.max(a.length, b.length))
  return 1000 - cost - (a.charCodeAt(0) === b.charCodeAt(0) ? 0 : FIRST_LETTER_COST)
}

/** How two readings compare. */
export interface Comparison {
  /** Of 10000. */
  readonly similarity: number
  /** What the listed tokens that were met tell, in sixteenths of a bit. */
  readonly met: number
  /** Pairs that are alike but not the same, as `[query, listed]`. */
  readonly respelled: readonly (readonly [string, string])[]
  /** Words of the query that the listed name lacks, and the reverse. */
  readonly onlyQuery: readonly string[]
  readonly onlyListed: readonly string[]
}

/**
 * Aligns the tokens of a query with those of a listed reading, in any order: same words first, then the most alike,
 * then words joined on one side and split on the other. The similarity is the mean of the better and the worse
 * covered side, so that a missing part costs less than a wrong one.
 */
export function compareReadings(query: WeighedReading, index: NameIndex, listed: number): Comparison {
  const [start, end] = index.slotsOf(listed)
  const aligned = new Alignment(query, index, start, end)
  aligned.meetWords()
  aligned.meetJoined()
  return aligned.comparison()
}

class Alignment {
  readonly #query: WeighedReading
  readonly #texts: string[] = []
  readonly #weights: number[] = []
  readonly #initials: boolean[] = []
  readonly #queryMet: number[]
  readonly #listedMet: number[]
  readonly #respelled: (readonly [string, string])[] = []

  constructor(query: WeighedReading, index: NameIndex, start: number, end: number) {
    this.#query = query
    for (let slot = start; slot < end; slot += 1) {
      const weight = slotWeight(index, slot)
      if (weight === 0) continue
      this.#texts.push(index.tokens.at(index.slotTokens[slot] ?? 0))
      this.#weights.push(weight)
      this.#initials.push(TOKEN_ROLES[index.slotRoles[slot] ?? 0] === 'initial')
    }
    this.#queryMet = query.texts.map(() => 0)
    this.#listedMet = this.#texts.map(() => 0)
  }

  meetWords(): void {
    const pairs: [likeness: number, query: number, listed: number][] = []
    for (const [q, text] of this.#query.texts.entries())
      for (const [l, other] of this.#texts.entries()) {
        const alike = Math.max(likeness(text, other), this.#initialLikeness(q, l))
        if (alike > 0) pairs.push([alike, q, l])
      }
    pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
    for (const [alike, q, l] of pairs) {
      if (this.#queryMet[q] !== 0 || this.#listedMet[l] !== 0) continue
      this.#queryMet[q] = alike
      this.#listedMet[l] = alike
      if (alike < 1000) this.#respelled.push([this.#query.texts[q] ?? '', this.#texts[l] ?? ''])
    }
  }

  /** "hai lun" against "hailun", from either side. */
  meetJoined(): void {
    this.#meetRuns(this.#query.texts, this.#queryMet, this.#texts, this.#listedMet, false)
    this.#meetRuns(this.#texts, this.#listedMet, this.#query.texts, this.#queryMet, true)
  }

  comparison(): Comparison {
    const ofQuery = share(this.#query.weights, this.#queryMet, this.#query.total)
    const total = this.#weights.reduce((sum, weight) => sum + weight, 0)
    const ofListed = share(this.#weights, this.#listedMet, total)
    let met = 0
    for (const [l, weight] of this.#weights.entries())
      met += Math.trunc((weight * (this.#listedMet[l] ?? 0)) / 16_000)
    return {
      similarity: Math.trunc((ofQuery + ofListed) / 2),
      met,
      respelled: this.#respelled,
      onlyQuery: this.#query.texts.filter((_, q) => this.#queryMet[q] === 0),
      onlyListed: this.#texts.filter((_, l) => this.#listedMet[l] === 0),
    }
  }

  #initialLikeness(q: number, l: number): number {
    const text = this.#query.texts[q] ?? ''
    const other = this.#texts[l] ?? ''
    const fits =
      (this.#query.initials[q] === true && other.startsWith(text)) ||
      (this.#initials[l] === true && text.startsWith(other))
    return fits ? INITIAL_LIKENESS : 0
  }

  #meetRuns(
    split: readonly string[],
    splitMet: number[],
    whole: readonly string[],
    wholeMet: number[],
    swap: boolean,
  ): void {
    for (let at = 0; at + 1 < split.length; at += 1) {
      if (splitMet[at] === 1000 || splitMet[at + 1] === 1000) continue
      const joined = (split[at] ?? '') + (split[at + 1] ?? '')
      const met = whole.findIndex((text, other) => wholeMet[other] !== 1000 && text === joined)
      if (met < 0) continue
      splitMet[at] = JOINED_LIKENESS
      splitMet[at + 1] = JOINED_LIKENESS
      wholeMet[met] = JOINED_LIKENESS
      const apart = `${split[at]} ${split[at + 1]}`
      this.#respelled.push(swap ? [joined, apart] : [apart, joined])
    }
  }
}

/** The covered share of the weights, of 10000. */
function share(weights: readonly number[], met: readonly number[], total: number): number {
  if (total === 0) return 0
  let covered = 0
  for (const [at, weight] of weights.entries()) covered += weight * (met[at] ?? 0)
  return Math.trunc((covered * 10) / total)
}
