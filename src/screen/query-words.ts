import {
  joinedToken,
  type Reading,
  readName,
  readWithoutTitles,
  sensesOf,
  soundKeyOf,
  soundOf,
} from '../names/index.ts'
import { lettersOf } from './letters-of.ts'
import { BEARERS, type NameIndex, TOKEN_ROLES } from './name-index.ts'
import { ROLE_SHARES, weightIn, weightOfText } from './role-weights.ts'

/** Words behind so many are not compared one by one. */
export const MOST_WORDS = 24
/** Words of a query that stand side by side are also looked for as one word: so many together at most. */
const MOST_JOINED = 3

/** A word of a query, or some neighbouring ones as one, ready to be compared with listed words. */
export class QueryWord {
  readonly text: string
  readonly units: Uint16Array
  /** Which letters it has, a bit each. */
  readonly letters: number
  /** The listed token that it is, -1 where there is none. */
  readonly token: number
  #senses: number | null = null
  #sound: Sound | null = null

  constructor(text: string, index: NameIndex) {
    this.text = text
    this.units = unitsOf(text)
    this.letters = lettersOf(text)
    this.token = index.tokens.find(text)
  }

  /** The rules by which it may stand for another word; found out when they are asked for. */
  get senses(): number {
    this.#senses ??= sensesOf(this.text)
    return this.#senses
  }

  /** How it sounds; found out when it is asked for. */
  get sound(): Sound {
    if (this.#sound === null) {
      const text = soundOf(this.text)
      this.#sound = { text, units: unitsOf(text), letters: lettersOf(soundKeyOf(text)) }
    }
    return this.#sound
  }
}

/** How a word sounds, in units, and which coarse consonants that has, a bit each. */
interface Sound {
  readonly text: string
  readonly units: Uint16Array
  readonly letters: number
}

type Roles = Uint8Array | null

/** One way to read a query, ready to be compared with many forms. */
export interface QueryReading {
  readonly scheme: string
  readonly words: readonly QueryWord[]
  /** What the words do in the name of each kind of bearer, by their places in `BEARERS`; `null`: no such bearer's name is read so. */
  readonly roles: readonly Roles[]
  /** What the words weigh in these roles, by bearer and word, and together by bearer. */
  readonly weights: readonly (Uint16Array | null)[]
  readonly totals: readonly number[]
  /** The most that each word weighs for any bearer. */
  readonly mostWeights: Uint16Array
  /** Neighbouring words as one: which they are and how many. */
  readonly joined: readonly JoinedWords[]
}

export interface JoinedWords {
  readonly word: QueryWord
  readonly first: number
  readonly count: number
  /** Whether one of them is so short that it may be a particle or "abd", which are often written with the next word. */
  readonly hasShort: boolean
}

const SHORT = 4

/** The readings of a name as each kind of bearer may have it, by their places in `BEARERS`. */
export type ReadingsByBearer = readonly (readonly Reading[])[]

export function readForAll(name: string): ReadingsByBearer {
  return BEARERS.map((bearer) => {
    const { readings } = readName(name, bearer)
    const [first] = readings
    const bare = bearer !== 'person' || first === undefined ? null : readWithoutTitles(first)
    return bare === null ? readings : [...readings, bare]
  })
}

/**
 * The readings that are compared word by word: one for each sequence of words, whatever the roles. Those that only join
 * words or write abbreviations out are met by other means.
 */
export function queryReadings(byBearer: ReadingsByBearer, index: NameIndex): readonly QueryReading[] {
  const bySequence = new Map<string, { scheme: string; byBearer: Map<number, Reading> }>()
  for (const [bearer, readings] of byBearer.entries())
    for (const reading of readings) {
      if (isDerived(reading.scheme)) continue
      const sequence = reading.tokens.map(({ text }) => text).join(' ')
      const known = bySequence.get(sequence) ?? { scheme: reading.scheme, byBearer: new Map() }
      if (!known.byBearer.has(bearer)) known.byBearer.set(bearer, reading)
      bySequence.set(sequence, known)
    }
  return [...bySequence.values()].map((each) => queryReading(each.scheme, each.byBearer, index))
}

const DERIVED: ReadonlySet<string> = new Set([
  'as written, letters apart',
  'as written, abbreviations in full',
  'as written, company kept',
  'as written, given name joined',
  'as written, without titles',
])

function isDerived(scheme: string): boolean {
  return DERIVED.has(scheme)
}

function queryReading(
  scheme: string,
  byBearer: ReadonlyMap<number, Reading>,
  index: NameIndex,
): QueryReading {
  const [any] = byBearer.values()
  const texts = any?.tokens.slice(0, MOST_WORDS).map(({ text }) => text) ?? []
  const words = texts.map((text) => new QueryWord(text, index))
  const told = words.map(({ text, token }) =>
    token < 0 ? weightOfText(text) : (index.tokenWeights[token] ?? 0),
  )
  const roles = BEARERS.map((_, bearer) => rolesOf(byBearer.get(bearer), words.length))
  const weights = roles.map((each) =>
    each === null ? null : Uint16Array.from(told, (weight, at) => weightIn(each[at] ?? 0, weight)),
  )
  const counted = weights.filter((each) => each !== null)
  return {
    scheme,
    words,
    roles,
    weights,
    totals: counted.map((each) => each.reduce((sum, weight) => sum + weight, 0)),
    mostWeights: Uint16Array.from(words, (_, at) => Math.max(...counted.map((each) => each[at] ?? 0))),
    joined: joinedWords(texts, index),
  }
}

function rolesOf(reading: Reading | undefined, words: number): Roles {
  if (reading === undefined) return null
  const roles = Uint8Array.from(reading.tokens.slice(0, words), ({ role }) => TOKEN_ROLES.indexOf(role))
  if (!roles.some((role) => (ROLE_SHARES[role] ?? 0) > 0)) roles.fill(0)
  return roles
}

function joinedWords(texts: readonly string[], index: NameIndex): readonly JoinedWords[] {
  const joined: JoinedWords[] = []
  for (let count = 2; count <= MOST_JOINED; count += 1)
    for (let first = 0; first + count <= texts.length; first += 1)
      joined.push(joinedWord(texts.slice(first, first + count), first, index))
  return joined
}

function joinedWord(parts: readonly string[], first: number, index: NameIndex): JoinedWords {
  return {
    word: new QueryWord(parts.reduce(joinedToken), index),
    first,
    count: parts.length,
    hasShort: parts.some((part) => part.length <= SHORT),
  }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at)
  return units
}
