import { isMeaningToken, sensesOf, soundKeyOf, soundOf, usualMeaning } from '../names/index.ts'
import { lettersOf } from './letters-of.ts'
import type { NameIndex } from './name-index.ts'
import { weightOfText } from './role-weights.ts'

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
  /** Which letters it has, a bit each. */
  readonly letters: number
  /** The listed token that it is, -1 where there is none. */
  readonly token: number
  /** What meeting it tells, in sixteenths of a bit. */
  readonly weight: number
  /** Where in `SimilarWords` the tokens like it are, and how many times these stand in forms; -1 before they are looked for. */
  similarStart = -1
  similarEnd = -1
  postings = 0
  /** The query that it is a word of, by number, and its column in the table of likenesses of that query. */
  query = -1
  column = -1
  #senses: number | null = null
  #sound: Sound | null = null

  constructor(text: string, sought: Sought, index: NameIndex) {
    this.text = text
    this.sought = sought
    this.units = unitsOf(text)
    this.letters = lettersOf(text)
    this.token = index.tokens.findUnits(this.units, 0, this.units.length)
    this.weight = weightOfWord(text, this.token, index)
  }

  get mayBeCut(): boolean {
    return this.sought === 'beginning' || this.sought === 'none-beginning'
  }

  get isJoined(): boolean {
    return this.sought === 'joined' || this.sought === 'joined-short'
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

/** What a word weighs; one that was translated as much as its usual English. */
function weightOfWord(text: string, token: number, index: NameIndex): number {
  if (token >= 0) return index.tokenWeights[token] ?? 0
  const english = usualMeaning(text)
  const known = isMeaningToken(text) ? index.tokens.find(english) : -1
  return known < 0 ? weightOfText(english) : (index.tokenWeights[known] ?? 0)
}

/** How a word sounds, in units, and which coarse consonants that has, a bit each. */
interface Sound {
  readonly text: string
  readonly units: Uint16Array
  readonly letters: number
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at)
  return units
}
