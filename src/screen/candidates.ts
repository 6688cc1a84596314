import type { LikenessCache } from './likeness-cache.ts'
import type { NameIndex } from './name-index.ts'
import type { QueryReading, QueryWord } from './query-words.ts'
import { isAsWritten } from './schemes.ts'
import { NONE, NOT_COMPARED, type Similar, SimilarWords } from './similar-words.ts'

/** At most so many forms of a reading are compared word by word. */
const MOST_CANDIDATES = 300
/** A form whose words promise less than this share (of 1000) of both names is not compared. */
const LEAST_PROMISE = 650
/** The same where one of the names is romanised, and its words are cut and spelled in more ways, or has initials. */
const LEAST_ROMANISED = 480
/** The same where of both names less than the greater part may be met. */
const LEAST_OF_BOTH = 700
const MOSTLY = 800
/** Nor one that promises less than this share of the query. */
const LEAST_OF_QUERY = 400
/** How alike words are taken to be that were not compared yet. */
const SUPPOSED = 850
/** Words that weigh less than this share of the query together, in per cent, find no form by themselves if they are common. */
const LEAST_TELLING = 30
const COMMON = 1500
/** Words of so many letters may be initials. */
const MOST_INITIALS = 2
/** Shorter words are not taken for two that were joined. */
const SHORTEST_JOINED = 5
const SHORTEST_HALF = 2
/** In an unknown word of so many letters one half may be misspelled as well. */
const LONG_JOINED = 12
/** A query of so many letters may have been cut off: its last word is looked for as a beginning. */
export const MAY_BE_CUT = 17

/** A word of a query with the tokens like it, and how many times these stand in forms. */
interface Looked {
  readonly word: QueryWord
  readonly weight: number
  readonly similar: Similar
  readonly postings: number
}

/** Finds the forms that share enough of a reading's words to be worth comparing. Keeps scratch memory; one a thread. */
export class Candidates {
  readonly #index: NameIndex
  readonly #cache: LikenessCache
  readonly #similar: SimilarWords
  readonly #romanised: Uint8Array
  readonly #shared: Uint32Array
  readonly #touched: Uint32Array
  readonly #promise = new Uint32Array(1001)
  #count = 0
  /** Whether the query is read in another script than it is written in. */
  #isRomanised = false
  /** Whether a word of it may be initials: then less of the listed name is met before the words are compared. */
  #hasInitials = false
  /** The forms found last: the first so many as `find` told. */
  readonly forms: Uint32Array = new Uint32Array(MOST_CANDIDATES)

  /** `romanised`: 1 for each form that no name is written as. */
  constructor(index: NameIndex, cache: LikenessCache, romanised: Uint8Array) {
    this.#index = index
    this.#romanised = romanised
    this.#cache = cache
    this.#similar = new SimilarWords(index)
    this.#shared = new Uint32Array(index.forms)
    this.#touched = new Uint32Array(index.forms)
  }

  /**
   * Finds the candidates of a reading whose first word has this number in the cache; how many they are.
   * Likenesses of words that were looked at are in the cache afterwards.
   */
  find(reading: QueryReading, firstNumber: number, mayBeCut: boolean): number {
    this.#isRomanised = !isAsWritten(reading.scheme)
    this.#hasInitials = reading.words.some(({ units }) => units.length <= MOST_INITIALS)
    this.#count = 0
    const { words, joined } = reading
    const total = Math.max(1, Math.min(...reading.totals.filter((each) => each > 0)))
    const looked = words.map((word, at): Looked => {
      const weight = reading.mostWeights[at] ?? 0
      const similar =
        weight === 0
          ? NONE
          : this.#remember(firstNumber + at, this.#similar.find(word, mayBeCut && at === words.length - 1))
      return { word, weight, similar, postings: this.#postingsOf(similar.tokens) }
    })
    // The words that many forms have come last: then few forms are left that these alone can find.
    looked.sort((a, b) => a.postings - b.postings)
    let left = 0
    for (const { weight, similar } of looked) if (similar.tokens.length > 0) left += weight
    const known = left
    let assumed = 0
    for (const { word, weight, similar, postings } of looked) {
      if (postings > COMMON && left < known && left * 100 < known * LEAST_TELLING) assumed += weight
      else this.#fileAll(similar, weight, this.#formsWithin(left, total))
      if (similar.tokens.length > 0) left -= weight
      this.#fileHalves(word, weight)
    }
    for (const [at, run] of joined.entries()) {
      const { first, count } = run
      const found = this.#remember(firstNumber + words.length + at, this.#similar.findJoined(run))
      if (found.tokens.length === 0) continue
      let weight = 0
      for (let part = first; part < first + count; part += 1) weight += reading.mostWeights[part] ?? 0
      this.#fileAll(found, weight, this.#index.forms)
    }
    return this.#select(total, assumed)
  }

  /** How many forms are so light that words of this weight alone can make them candidates. */
  #formsWithin(weight: number, total: number): number {
    const missing = 2 * LEAST_ROMANISED * total - 1000 * weight
    if (missing <= 0) return this.#index.forms
    const most = Math.trunc((1000 * weight * total) / missing)
    const { formWeights } = this.#index
    let low = 0
    let high = formWeights.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((formWeights[middle] ?? 0) <= most) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Puts what was found for a word into the cache under its number. */
  #remember(number: number, found: Similar): Similar {
    const { tokens, likenesses } = found
    for (let at = 0; at < tokens.length; at += 1)
      this.#cache.set(number, tokens[at] ?? 0, likenesses[at] ?? 0)
    return found
  }

  /** Adds what a word is worth to the forms that have a token like it; forms from `beyond` on only if they were met before. */
  #fileAll({ tokens, likenesses }: Similar, weight: number, beyond: number): void {
    for (let at = 0; at < tokens.length; at += 1) {
      const likeness = likenesses[at] ?? 0
      const worth = Math.trunc((weight * (likeness === NOT_COMPARED ? SUPPOSED : likeness)) / 1000)
      this.#file(tokens[at] ?? 0, Math.max(1, worth), beyond)
    }
  }

  #postingsOf(tokens: Uint32Array): number {
    const { postingStarts } = this.#index
    let total = 0
    for (const token of tokens) total += (postingStarts[token + 1] ?? 0) - (postingStarts[token] ?? 0)
    return total
  }

  #file(token: number, worth: number, beyond: number): void {
    const { postingStarts, postings } = this.#index
    const end = postingStarts[token + 1] ?? 0
    let at = postingStarts[token] ?? 0
    for (; at < end; at += 1) {
      const form = postings[at] ?? 0
      if (form >= beyond) break
      this.#add(form, worth)
    }
    for (; at < end; at += 1) {
      const form = postings[at] ?? 0
      const before = this.#shared[form] ?? 0
      if (before !== 0) this.#shared[form] = before + worth
    }
  }

  #add(form: number, weight: number): void {
    const before = this.#shared[form] ?? 0
    if (before === 0) {
      this.#touched[this.#count] = form
      this.#count += 1
    }
    this.#shared[form] = before + weight
  }

  /** Files the forms that have a word's two halves as two words. */
  #fileHalves({ text, units, token }: QueryWord, weight: number): void {
    if (text.length < SHORTEST_JOINED || text.charAt(0) === '~') return
    const { tokens, postingStarts, postings } = this.#index
    for (let at = SHORTEST_HALF; at + SHORTEST_HALF <= text.length; at += 1) {
      // The longer half is the one that is seldom a word.
      const isFirstLonger = at * 2 > text.length
      const longer = isFirstLonger
        ? tokens.findUnits(units, 0, at)
        : tokens.findUnits(units, at, units.length)
      if (longer < 0) continue
      const shorter = isFirstLonger
        ? tokens.findUnits(units, at, units.length)
        : tokens.findUnits(units, 0, at)
      if (shorter < 0) {
        if (token < 0 && text.length >= LONG_JOINED)
          this.#file(
            longer,
            Math.trunc((weight * Math.max(at, text.length - at)) / text.length),
            this.#index.forms,
          )
        continue
      }
      const [first, second] = [longer, shorter]
      const [few, many] = this.#postings(first) < this.#postings(second) ? [first, second] : [second, first]
      const end = postingStarts[few + 1] ?? 0
      for (let posting = postingStarts[few] ?? 0; posting < end; posting += 1) {
        const form = postings[posting] ?? 0
        if (this.#has(form, many)) this.#add(form, Math.max(1, weight))
      }
    }
  }

  #postings(token: number): number {
    return (this.#index.postingStarts[token + 1] ?? 0) - (this.#index.postingStarts[token] ?? 0)
  }

  #has(form: number, token: number): boolean {
    const { slotStarts, slotTokens } = this.#index
    const end = slotStarts[form + 1] ?? 0
    for (let slot = slotStarts[form] ?? 0; slot < end; slot += 1) if (slotTokens[slot] === token) return true
    return false
  }

  /** Keeps the most promising of what was touched, and forgets the rest. */
  #select(total: number, assumed: number): number {
    const { formWeights } = this.#index
    const promises = this.#promise.fill(0)
    let kept = 0
    for (let at = 0; at < this.#count; at += 1) {
      const form = this.#touched[at] ?? 0
      const promise = this.#promiseOf((this.#shared[form] ?? 0) + assumed, total, formWeights[form] ?? 0)
      if (promise < LEAST_ROMANISED || !this.#isWorth(form, promise)) {
        this.#shared[form] = 0
        continue
      }
      this.#shared[form] = promise
      promises[promise] = (promises[promise] ?? 0) + 1
      this.#touched[kept] = form
      kept += 1
    }
    let least = 1001
    for (let room = MOST_CANDIDATES; least > LEAST_ROMANISED && room >= (promises[least - 1] ?? 0); ) {
      least -= 1
      room -= promises[least] ?? 0
    }
    let found = 0
    for (let at = 0; at < kept; at += 1) {
      const form = this.#touched[at] ?? 0
      if ((this.#shared[form] ?? 0) >= least) {
        this.forms[found] = form
        found += 1
      }
      this.#shared[form] = 0
    }
    return found
  }

  /** A form that is only read in another script, as the query is, is none to alert on. */
  #isWorth(form: number, promise: number): boolean {
    const isRomanised = this.#romanised[form] === 1
    if (this.#isRomanised) return !isRomanised
    return isRomanised || this.#hasInitials || promise >= LEAST_PROMISE
  }

  #promiseOf(shared: number, ofQuery: number, ofForm: number): number {
    const query = shared >= ofQuery ? 1000 : Math.trunc((shared * 1000) / ofQuery)
    const form = shared >= ofForm ? 1000 : Math.trunc((shared * 1000) / ofForm)
    const mean = (query + form) >>> 1
    // Where either name leaves a part over the other has no word for, they are two names sooner.
    const leastMean = query < MOSTLY && form < MOSTLY && !this.#hasInitials ? LEAST_OF_BOTH : 0
    return query < LEAST_OF_QUERY || mean < leastMean ? 0 : mean
  }
}
