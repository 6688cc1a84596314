import {
  isByMeaning,
  isHanPersonScheme,
  joinedToken,
  type Reading,
  readCompoundsOtherwise,
  readForEach,
  readFromEurope,
  readInitialsApart,
  readWithFormCorrected,
  readWithoutCutForm,
  readWithoutTitles,
} from '../names/index.ts'
import { type AskedPart, partsOf } from './asked-parts.ts'
import { BEARERS, TOKEN_ROLES } from './compact-index/name-index.ts'
import { ROLE_SHARES, weightIn } from './compact-index/role-weights.ts'
import { isAsWritten } from './compact-index/schemes.ts'
import { areHanSounds } from './words/han-sounds.ts'
import type { QueryWord, Sought } from './words/query-word.ts'

/** Words behind so many are not compared one by one. */
export const MOST_WORDS = 24
/** Words of a query that stand side by side are also looked for as one word: so many together at most. */
const MOST_JOINED = 3
/** A word of so few letters may be a particle or "abd". */
const SHORT = 4
/** A query of so many letters may have been cut off: its last word is looked for as a beginning. */
const MAY_BE_CUT = 24
/** One of so many characters may end in the beginning of a legal form. */
const MAY_END_IN_FORM = 17
/** One of so many may have been cut off behind its last word. */
const MAY_END_HERE = 28

type Roles = Uint8Array | null

/** One way to read a query, ready to be compared with many forms. */
export interface QueryReading {
  readonly scheme: string
  /** What a name loses that is met by it, besides what romanising costs. */
  readonly cost: number
  /** The state (ISO 3166-1) whose parties alone are met by it; none: any. */
  readonly state: string | null
  /** Whether it is the name in its own script; else it is romanised. */
  readonly isAsWritten: boolean
  /** Whether its words are what the name means, in English. */
  readonly isByMeaning: boolean
  /** Whether a word of it is of a foreign name by its sounds in Han letters. */
  readonly hasHanSounds: boolean
  /** Whether it is a Chinese person's name in Han letters. */
  readonly isOfHan: boolean
  /** Whether its last word may have been cut off. */
  readonly mayBeCut: boolean
  /** Whether more words may have been cut off behind it. */
  readonly mayEndHere: boolean
  readonly words: readonly QueryWord[]
  /** What the words do in the name of each kind of bearer, by their places in `BEARERS`; `null`: no such bearer's name is read so. */
  readonly roles: readonly Roles[]
  /** What the words weigh in these roles, by bearer and word. */
  readonly weights: readonly (Uint16Array | null)[]
  /** The least that they weigh together for any bearer, one at least. */
  readonly total: number
  /** The most that each word weighs for any bearer. */
  readonly mostWeights: Uint16Array
  /** Neighbouring words as one: which they are and how many. */
  readonly joined: readonly JoinedWords[]
}

interface JoinedWords {
  readonly word: QueryWord
  readonly first: number
  readonly count: number
}

/** A reading of all that was asked for, or of a part of it. */
interface AskedReading extends Reading {
  /** What a name loses that is met by it; none: nothing. */
  readonly cost?: number
  /** The state whose parties alone are met by it; none: any. */
  readonly state?: string | null
}

/** The readings of a name as each kind of bearer may have it, by their places in `BEARERS`. */
export type ReadingsByBearer = readonly (readonly AskedReading[])[]

export function readForAll(name: string): ReadingsByBearer {
  const parts = partsOf(name).map((part) => ({ ...part, read: readForEach(part.value, BEARERS) }))
  return readForEach(name, BEARERS).map(({ readings: whole }, at) => {
    const bearer = BEARERS[at]
    const readings: AskedReading[] = [...whole]
    for (const { read, ...part } of parts)
      if (bearer !== undefined && part.isOf(bearer)) readings.push(...ofPart(read[at]?.readings ?? [], part))
    const [first] = readings
    if (first === undefined) return readings
    const others =
      bearer === 'person'
        ? [readWithoutTitles(first), readInitialsApart(first, name), readCompoundsOtherwise(first)]
        : bearer === 'organization'
          ? [
              name.length >= MAY_END_IN_FORM ? readWithoutCutForm(first) : null,
              readWithFormCorrected(first),
              readFromEurope(first),
            ]
          : []
    const made = others.filter((other) => other !== null)
    return made.length === 0 ? readings : [...readings, ...made]
  })
}

/** The readings of a part that have a word of name, as they are compared. */
function ofPart(
  readings: readonly Reading[],
  { scheme, cost, most, state }: Pick<AskedPart, 'scheme' | 'cost' | 'most' | 'state'>,
): readonly AskedReading[] {
  return readings
    .filter(({ tokens }) => tokens.some(({ role }) => role === 'name'))
    .slice(0, most)
    .map((reading) => ({
      ...reading,
      cost,
      state,
      scheme: isAsWritten(reading.scheme) ? scheme : reading.scheme,
    }))
}

/** Gives the words of a query by their text, and by how they are looked for. */
export interface Vocabulary {
  word(text: string, sought: Sought): QueryWord
}

interface Sequence {
  scheme: string
  cost: number
  state: string | null
  readonly byBearer: (Reading | undefined)[]
}

/**
 * The readings that are compared word by word: one for each sequence of words, whatever the roles. Those that only join
 * words or write abbreviations out are met by other means.
 */
export function queryReadings(byBearer: ReadingsByBearer, vocabulary: Vocabulary): readonly QueryReading[] {
  const bySequence = new Map<string, Sequence>()
  for (const [bearer, readings] of byBearer.entries())
    for (const reading of readings) {
      if (DERIVED.has(reading.scheme)) continue
      const sequence = sequenceOf(reading)
      let known = bySequence.get(sequence)
      if (known === undefined) {
        known = {
          scheme: reading.scheme,
          cost: reading.cost ?? 0,
          state: reading.state ?? null,
          byBearer: [],
        }
        bySequence.set(sequence, known)
      } else if ((reading.cost ?? 0) < known.cost) {
        known.scheme = reading.scheme
        known.cost = reading.cost ?? 0
      }
      if (reading.state == null) known.state = null
      known.byBearer[bearer] ??= reading
    }
  let length: number | null = null
  return Array.from(bySequence.values(), (sequence) => {
    const texts = textsOf(sequence)
    length ??= texts.reduce((sum, text) => sum + text.length + 1, 0)
    return queryReading(sequence, texts, length, vocabulary)
  })
}

/** The words of a reading as one text. */
export function sequenceOf({ tokens }: Reading): string {
  let sequence = ''
  for (const { text } of tokens) sequence += sequence === '' ? text : ` ${text}`
  return sequence
}

const DERIVED: ReadonlySet<string> = new Set([
  'as written, letters apart',
  'as written, abbreviations in full',
  'as written, company kept',
  'as written, given name joined',
  'as written, without titles',
])

function textsOf({ byBearer }: Sequence): readonly string[] {
  const any = byBearer.find((reading) => reading !== undefined)
  return any?.tokens.slice(0, MOST_WORDS).map(({ text }) => text) ?? []
}

function queryReading(
  { scheme, cost, state, byBearer }: Sequence,
  texts: readonly string[],
  length: number,
  vocabulary: Vocabulary,
): QueryReading {
  const mayBeCut = length >= MAY_BE_CUT
  const last = mayBeCut ? texts.length - 1 : -1
  const words = texts.map((text, at) => vocabulary.word(text, at === last ? 'beginning' : 'word'))
  const roles = BEARERS.map((_, bearer) => rolesOf(byBearer[bearer], words.length))
  const mostWeights = new Uint16Array(words.length)
  let total = Infinity
  const weights = roles.map((each): Uint16Array | null => {
    if (each === null) return null
    const weighed = new Uint16Array(words.length)
    let sum = 0
    for (let at = 0; at < words.length; at += 1) {
      const own = weightIn(each[at] ?? 0, words[at]?.weight ?? 0)
      weighed[at] = own
      sum += own
      if (own > (mostWeights[at] ?? 0)) mostWeights[at] = own
    }
    if (sum > 0 && sum < total) total = sum
    return weighed
  })
  for (const [at, text] of texts.entries())
    if (mostWeights[at] === 0) words[at] = vocabulary.word(text, at === last ? 'none-beginning' : 'none')
  return {
    scheme,
    cost,
    state,
    isAsWritten: isAsWritten(scheme),
    isByMeaning: isByMeaning(scheme),
    hasHanSounds: words.some(({ units }) => areHanSounds(units, 0, units.length)),
    isOfHan: isHanPersonScheme(scheme),
    mayBeCut,
    mayEndHere: length >= MAY_END_HERE,
    words,
    roles,
    weights,
    total: total === Infinity ? 1 : total,
    mostWeights,
    joined: joinedWords(texts, vocabulary),
  }
}

function rolesOf(reading: Reading | undefined, words: number): Roles {
  if (reading === undefined) return null
  const roles = new Uint8Array(words)
  let tells = false
  for (let at = 0; at < words; at += 1) {
    const role = TOKEN_ROLES.indexOf(reading.tokens[at]?.role ?? 'name')
    roles[at] = role
    tells ||= (ROLE_SHARES[role] ?? 0) > 0
  }
  return tells ? roles : roles.fill(0)
}

function joinedWords(texts: readonly string[], vocabulary: Vocabulary): readonly JoinedWords[] {
  const joined: JoinedWords[] = []
  for (let count = 2; count <= MOST_JOINED; count += 1)
    for (let first = 0; first + count <= texts.length; first += 1) {
      let text = texts[first] ?? ''
      let hasShort = isShort(text)
      for (let at = first + 1; at < first + count; at += 1) {
        const next = texts[at] ?? ''
        hasShort ||= isShort(next)
        text = joinedToken(text, next)
      }
      joined.push({ word: vocabulary.word(text, hasShort ? 'joined-short' : 'joined'), first, count })
    }
  return joined
}

function isShort(text: string): boolean {
  return text.replace(/^~+/, '').length <= SHORT
}
