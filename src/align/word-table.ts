import { boundedDistance } from '../names/index.ts'
import { textHash } from '../screen/index.ts'
import { Skeletons } from './skeleton.ts'
import { TUNING } from './tuning.ts'

const PATRONYMIC =
  /(?:ovich|evich|ovych|evych|yovich|ovna|evna|ivna|yivna|ich|ovic|evic|owicz|ович|евич|івна|ович|овна|евна|ійович)$/

/** How many entries have each word, by the word's hash. */
export type WordCounts = ReadonlyMap<number, number>

/**
 * What a word tells, in tenths of a bit: rare words more than common ones. Goes in whole bits, so that an update seldom
 * moves it, and stops at words so rare that the same party's entries alone may make up their number.
 */
export function weightOfCount(count: number): number {
  const bits = TUNING.referenceBits - Math.log2(Math.max(count, TUNING.rareEntries))
  return Math.round(bits) * 10
}

/** The words of one alignment run, numbered, each with its weight and what its spellings share. */
export class WordTable {
  readonly #skeletonsOf: Skeletons = new Skeletons()
  #counts: WordCounts = new Map()
  readonly #ids = new Map<string, number>()
  readonly #texts: string[] = []
  readonly #lengths: number[] = []
  readonly #hashes: number[] = []
  readonly #weights: number[] = []
  /** Numbers of their skeletons; 0 where a word has none that tells. */
  readonly #skeletons: number[] = []
  readonly #skeletonIds = new Map<string, number>()
  /** Which letters a word has, a bit each: what is far from another word is mostly seen here. */
  readonly #letters: number[] = []
  readonly #signatures: number[] = []
  readonly #patronymics: boolean[] = []
  readonly #skeletonTexts: string[] = []
  readonly #skeletonHashes: number[] = []

  /** Weighs the words, those that are still to come included, by how many entries have each. */
  weigh(counts: WordCounts): void {
    this.#counts = counts
    for (const [id, hash] of this.#hashes.entries()) this.#weights[id] = this.#weightOfHash(hash)
  }

  idOf(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.#texts.length
    this.#ids.set(text, id)
    this.#texts.push(text)
    this.#lengths.push(text.length)
    const hash = textHash(text)
    this.#hashes.push(hash)
    this.#weights.push(this.#weightOfHash(hash))
    const whole = this.#skeletonsOf.of(text)
    this.#skeletonTexts.push(whole)
    this.#skeletonHashes.push(whole === text ? hash : textHash(whole))
    const skeleton = skeletonWorth(text, whole)
    this.#skeletons.push(skeleton === null ? 0 : this.#skeletonIdOf(skeleton))
    this.#signatures.push(textHash(skeleton ?? text) >>> 27)
    this.#letters.push(lettersOf(text))
    this.#patronymics.push(text.length > 5 && PATRONYMIC.test(text))
    return id
  }

  textOf(id: number): string {
    return this.#texts[id] ?? ''
  }

  /** In UTF-16 units. */
  lengthOf(id: number): number {
    return this.#lengths[id] ?? 0
  }

  /** The `textHash` of a word. */
  hashOf(id: number): number {
    return this.#hashes[id] ?? 0
  }

  /** What is left of a word without the ways to spell it. */
  skeletonOf(id: number): string {
    return this.#skeletonTexts[id] ?? ''
  }

  /** The `textHash` of its skeleton. */
  skeletonHashOf(id: number): number {
    return this.#skeletonHashes[id] ?? 0
  }

  /** The `textHash` of the skeleton of two words written as one. */
  joinedHashOf(first: number, second: number): number {
    return textHash(this.#skeletonsOf.of(`${this.textOf(first)}${this.textOf(second)}`))
  }

  weightOf(id: number): number {
    return this.#weights[id] ?? 0
  }

  isPatronymic(id: number): boolean {
    return this.#patronymics[id] ?? false
  }

  /** The same number for words that are alike in their consonants. */
  classOf(id: number): number {
    const skeleton = this.#skeletons[id] ?? 0
    return skeleton === 0 ? id * 2 : skeleton * 2 + 1
  }

  /** A bit for the class of a word, one of 32: the same in every run, which the numbers are not. */
  signatureOf(id: number): number {
    return 1 << (this.#signatures[id] ?? 0)
  }

  /** Whether two words are spellings of one: an edit or two apart by length, or alike in their consonants. */
  alike(a: number, b: number): boolean {
    if (a === b) return true
    const [x, y] = [this.lengthOf(a), this.lengthOf(b)]
    const apart = x > y ? x - y : y - x
    if (apart > 3) return false
    const skeleton = this.#skeletons[a] ?? 0
    if (skeleton !== 0 && skeleton === this.#skeletons[b]) return true
    const shorter = x < y ? x : y
    const bound = shorter < 5 ? 0 : shorter < 8 ? 1 : 2
    if (bound === 0 || apart > bound) return false
    if (bitsOf((this.#letters[a] ?? 0) ^ (this.#letters[b] ?? 0)) > 2 * bound) return false
    const [left, right] = [this.textOf(a), this.textOf(b)]
    return !DIGIT.test(left) && !DIGIT.test(right) && boundedDistance(left, right, bound) <= bound
  }

  #weightOfHash(hash: number): number {
    return weightOfCount(this.#counts.get(hash) ?? 1)
  }

  #skeletonIdOf(skeleton: string): number {
    const known = this.#skeletonIds.get(skeleton)
    if (known !== undefined) return known
    const id = this.#skeletonIds.size + 1
    this.#skeletonIds.set(skeleton, id)
    return id
  }
}

const DIGIT = /\d/

/** The skeleton of a word where it is more than the word itself; `null` of a number, a short word and other scripts. */
function skeletonWorth(text: string, skeleton: string): string | null {
  if (text.length < 3 || skeleton === text || skeleton.length < 2 || DIGIT.test(text)) return null
  return skeleton
}

function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
