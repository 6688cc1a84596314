import {
  isMeaningToken,
  leastCosts,
  SOUNDED,
  type SoundUnits,
  sensesOf,
  soundKeyOf,
  soundOf,
  soundOfMeaning,
  soundUnitsOf,
  togetherWith,
  usualMeaning,
} from '../../names/index.ts'
import { lettersOf } from '../compact-index/letters-of.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import { weightOfText } from '../compact-index/role-weights.ts'
import type { WordTable } from '../compact-index/word-table.ts'

/** Shorter words are not taken for two that were joined. */
const SHORTEST_JOINED = 5
const SHORTEST_HALF = 2
const CONSONANT = '~'.charCodeAt(0)
const MEANING = '='.charCodeAt(0)

/**
 * How the listed tokens like a word are looked for: by the word; by the word as one that may have been cut off; by
 * neighbouring words as one, and by such of which one is so short that it may be a particle or "abd", which are often
 * written with the next word; or not at all, for a word that tells nothing, and for one that was cut off.
 */
export type Sought = 'word' | 'beginning' | 'joined' | 'joined-short' | 'none' | 'none-beginning'

/** A word of a query, or some neighbouring ones as one, ready to be compared with listed words. */
export class QueryWord {
  readonly text: string
  readonly sought: Sought
  readonly units: Uint16Array
  /** The listed token that it is, -1 where there is none. */
  readonly token: number
  /** Where in `SimilarWords` the tokens like it are, and how many times these stand in forms; -1 before they are looked for. */
  similarStart = -1
  similarEnd = -1
  postings = 0
  /** The query that it is a word of, by number, and its column in the table of likenesses of that query. */
  query = -1
  column = -1
  /** What `LeftOutWords` knows of it; -1 before that was asked. */
  habit = -1
  readonly mayBeCut: boolean
  readonly isJoined: boolean
  #weight: number | null
  #letters: number | null = null
  #senses: number | null = null
  #together: readonly number[] | null = null
  #halves: readonly Halves[] | null = null
  #sound: Sound | null = null
  #soundLetters = -1
  #soundLength = -1
  #soundUnits: SoundUnits | null = null

  constructor(text: string, sought: Sought, index: NameIndex) {
    this.text = text
    this.sought = sought
    this.units = unitsOf(text)
    this.token = index.tokens.findUnits(this.units, 0, this.units.length)
    this.#weight = knownWeight(text, this.token, index)
    this.mayBeCut = sought === 'beginning' || sought === 'none-beginning'
    this.isJoined = sought === 'joined' || sought === 'joined-short'
  }

  /** What meeting it tells, in sixteenths of a bit. */
  get weight(): number {
    this.#weight ??= weightOfText(usualMeaning(this.text))
    return this.#weight
  }

  /** Which letters it has, a bit each. */
  get letters(): number {
    this.#letters ??= lettersOf(this.text)
    return this.#letters
  }

  /** The rules by which it may stand for another word; found out when they are asked for. */
  get senses(): number {
    this.#senses ??= sensesOf(this.text)
    return this.#senses
  }

  /** The listed tokens that a table has together with it; found out when they are asked for. */
  togetherWith({ tokens }: NameIndex): readonly number[] {
    this.#together ??= togetherWith(this.text)
      .map((text) => tokens.find(text))
      .filter((token) => token >= 0)
    return this.#together
  }

  /** Where it may be two listed words written as one, each way to part it; found out when they are asked for. */
  halvesIn(tokens: WordTable): readonly Halves[] {
    this.#halves ??= halvesOf(this.units, tokens)
    return this.#halves
  }

  /** Of one without vowels, or translated, the sounds that it is spelled by; found out when they are asked for. */
  get soundUnits(): SoundUnits {
    this.#soundUnits ??= soundUnitsOf(soundOfMeaning(this.text) ?? '')
    return this.#soundUnits
  }

  /** How it sounds; found out when it is asked for, and again where many others were asked for since. */
  get sound(): Sound {
    this.#sound ??= this.#heard()
    return this.#sound
  }

  /** Which coarse consonants its sound has, a bit each. */
  get soundLetters(): number {
    if (this.#soundLength < 0) this.#sound ??= this.#heard()
    return this.#soundLetters
  }

  /** How many units its sound has. */
  get soundLength(): number {
    if (this.#soundLength < 0) this.#sound ??= this.#heard()
    return this.#soundLength
  }

  #heard(): Sound {
    const text = soundOf(this.text)
    const units = unitsOf(text)
    this.#soundLetters = lettersOf(soundKeyOf(text))
    this.#soundLength = units.length
    const before = heard[nextHeard]
    if (before !== undefined) before.#sound = null
    heard[nextHeard] = this
    nextHeard = (nextHeard + 1) % MOST_HEARD
    return { text, units, least: leastCosts(units, SOUNDED) }
  }
}

/** The words whose sounds are at hand, in a ring: a sound takes as much room as all else of a word. */
const MOST_HEARD = 2048
const heard: QueryWord[] = []
let nextHeard = 0

/** What a word weighs that is listed, or whose usual English is, where it was translated; `null` of any other. */
function knownWeight(text: string, token: number, { tokens, tokenWeights }: NameIndex): number | null {
  if (token >= 0) return tokenWeights[token] ?? 0
  const english = isMeaningToken(text) ? tokens.find(usualMeaning(text)) : -1
  return english < 0 ? null : (tokenWeights[english] ?? 0)
}

/** The listed tokens that the two parts of a word are; -1 where the shorter is none. The longer one is seldom a word. */
interface Halves {
  readonly longer: number
  readonly shorter: number
}

function halvesOf(units: Uint16Array, tokens: WordTable): readonly Halves[] {
  const halves: Halves[] = []
  if (units.length < SHORTEST_JOINED || units[0] === CONSONANT || units[0] === MEANING) return halves
  for (let at = SHORTEST_HALF; at + SHORTEST_HALF <= units.length; at += 1) {
    const isFirstLonger = at * 2 > units.length
    const longer = isFirstLonger ? tokens.findUnits(units, 0, at) : tokens.findUnits(units, at, units.length)
    if (longer < 0) continue
    const shorter = isFirstLonger ? tokens.findUnits(units, at, units.length) : tokens.findUnits(units, 0, at)
    halves.push({ longer, shorter })
  }
  return halves
}

/** How a word sounds. */
interface Sound {
  readonly text: string
  readonly units: Uint16Array
  /** What each unit of another sound costs at least. */
  readonly least: Uint8Array
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at)
  return units
}
