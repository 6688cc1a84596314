import { BEARERS, type NameIndex } from './compact-index/name-index.ts'
import { isAsWritten } from './compact-index/schemes.ts'
import { textHash } from './compact-index/text-hash.ts'
import { Alignment } from './forms/alignment.ts'
import { BestCase } from './forms/best-case.ts'
import { Candidates } from './forms/candidates.ts'
import { FormSlots } from './forms/form-slots.ts'
import { GatheredSlots } from './forms/gathered-slots.ts'
import {
  acronymIn,
  acronymKey,
  initialsOf,
  mayHaveAcronym,
  scoreOfAcronym,
} from './met-otherwise/acronyms.ts'
import { exactKeysOf, unspacedKeyOf } from './met-otherwise/exact-keys.ts'
import { FormKeys } from './met-otherwise/form-keys.ts'
import { mayHaveWithin, namesWithin } from './met-otherwise/names-within.ts'
import { onlyNameOf, scoreOfOneWord } from './met-otherwise/one-word.ts'
import { type QueryReading, queryReadings, type ReadingsByBearer, sequenceOf } from './query-readings.ts'
import { MET } from './score/feature-places.ts'
import { NameMeasure } from './score/name-features.ts'
import { exactScore, rarityOf, scoreOf } from './score/name-score.ts'
import { LikenessTable } from './words/likeness-table.ts'
import { eachIn, SimilarWords } from './words/similar-words.ts'

/** How a form was met. */
export type Met = 'exact' | 'unspaced' | 'words' | 'initials'

/** The best of a listed subject's names for a query. */
export interface NameMatch {
  readonly item: number
  readonly name: number
  readonly form: number
  readonly listedReading: number
  readonly reading: QueryReading
  readonly met: Met
  readonly score: number
  /** What of the score a weak alias may reach by itself. */
  readonly reachable: number
  readonly rarity: number
}

/** What a name loses that only its letters in order are the same, not its words. */
const UNSPACED_COST = 250
/** What each side that was romanised costs. */
export const READING_COST = 150
/** What a name loses whose party may or may not be of the state that was asked for, and one of another state. */
const UNKNOWN_STATE_COST = 1200
const OTHER_STATE_COST = 10_000
const PERSON = BEARERS.indexOf('person')

/** Which names a search reports: of these lists (by number), from this score on. */
export interface Accepted {
  readonly lists: readonly boolean[]
  readonly least: number
  /** No more than this counts of the score of a weak alias when the best name of a subject is chosen. */
  readonly mostOfWeak: number
}

/** Sees what was measured of each form that was compared word by word: how weights are fitted and retrieval is judged. */
export type Observe = (form: number, features: Int32Array, bearer: number) => void

/** Searches an index for the names like a query's. Keeps scratch memory: one a thread. */
export class NameSearch {
  readonly #index: NameIndex
  readonly #similar: SimilarWords
  readonly #likenesses: LikenessTable
  readonly #candidates: Candidates
  readonly #gathered: GatheredSlots
  readonly #form: FormSlots
  readonly #bestCase: BestCase
  readonly #aligned: Alignment
  readonly #measure: NameMeasure
  readonly #isAsWritten: readonly boolean[]
  readonly #keys: FormKeys
  readonly #observe: Observe | undefined

  constructor(index: NameIndex, observe?: Observe) {
    this.#index = index
    this.#observe = observe
    this.#similar = new SimilarWords(index)
    this.#likenesses = new LikenessTable(index, this.#similar)
    this.#gathered = new GatheredSlots(index)
    this.#form = new FormSlots(this.#gathered, this.#likenesses)
    this.#bestCase = new BestCase(index, this.#similar, this.#gathered, this.#form)
    this.#aligned = new Alignment(index, this.#likenesses, this.#form)
    this.#measure = new NameMeasure(index, this.#form)
    this.#isAsWritten = index.heading.schemes.map(isAsWritten)
    this.#candidates = new Candidates(index, this.#similar)
    this.#keys = new FormKeys(index)
  }

  /** The best name of each listed subject that the query meets from the least score on. */
  search(query: ReadingsByBearer, accepted: Accepted): ReadonlyMap<number, NameMatch> {
    const best = new Map<number, NameMatch>()
    this.#similar.begin()
    const readings = queryReadings(query, this.#similar)
    if (readings.length === 0) return best
    this.#meetExactly(query, readings, accepted, best)
    this.#likenesses.begin(readings)
    for (const reading of readings) {
      const count = this.#candidates.find(reading)
      if (count === 0) continue
      this.#gathered.gather(this.#candidates.forms, count)
      this.#bestCase.begin(reading)
      for (let at = 0; at < count; at += 1) this.#meet(reading, at, accepted, best)
    }
    this.#meetOneWord(query, readings, accepted, best)
    this.#meetWithin(query, readings, accepted, best)
    this.#meetInitials(query, readings, accepted, best)
    return best
  }

  /** The alignment of a match of the last search, once more; valid until the next. */
  alignAgain({ reading, form }: NameMatch): Alignment {
    this.#gathered.gather(Uint32Array.of(form), 1)
    this.#form.take(0)
    this.#form.enterRows()
    this.#aligned.align(reading, this.#index.bearerOf(form))
    return this.#aligned
  }

  /** Compares a reading with one of the gathered forms. */
  #meet(reading: QueryReading, at: number, accepted: Accepted, best: Map<number, NameMatch>): void {
    this.#form.take(at)
    const { form } = this.#form
    const bearer = this.#index.bearerOf(form)
    const romanised = (reading.isAsWritten ? 0 : 1) + (this.#index.isRomanised(form) ? 1 : 0)
    const least = accepted.least + READING_COST * romanised + reading.cost
    const isPerson = bearer === PERSON
    const isTranslated = reading.isByMeaning || this.#index.isTranslated(form)
    const spelled = isTranslated ? 0 : romanised
    if (this.#observe === undefined) {
      this.#bestCase.find(reading, bearer)
      const atBest = this.#measure.measureAtBest(this.#bestCase, reading, bearer, spelled, isTranslated)
      const most = scoreOf(atBest, isPerson)
      if (most < least || !this.#mayBeBest(reading, form, most, accepted, best)) return
    }
    this.#form.enterRows()
    this.#aligned.align(reading, bearer)
    const features = this.#measure.measure(this.#aligned, reading, bearer, spelled, isTranslated)
    this.#observe?.(form, features, bearer)
    const score = scoreOf(features, isPerson)
    if (score < least) return
    const rarity = rarityOf(features[MET] ?? 0)
    this.#keep(reading, form, 'words', score, rarity, accepted, best)
  }

  /** Of a query that is one word, the forms that have it among others: who is asked for by a family name is shown, and is no alert. */
  #meetOneWord(
    query: ReadingsByBearer,
    readings: readonly QueryReading[],
    accepted: Accepted,
    best: Map<number, NameMatch>,
  ): void {
    const index = this.#index
    const { postingStarts, postings, tokenWeights } = index
    for (const [bearer, own] of query.entries())
      for (const reading of own) {
        const name = onlyNameOf(reading)
        const token = name === null ? -1 : index.tokens.find(name)
        const score = token < 0 ? 0 : scoreOfOneWord(tokenWeights[token] ?? 0)
        if (score < Math.max(1, accepted.least)) continue
        const shown = shownFor(reading, readings)
        if (shown === undefined) continue
        const end = postingStarts[token + 1] ?? 0
        for (let posting = postingStarts[token] ?? 0; posting < end; posting += 1) {
          const form = postings[posting] ?? 0
          if (index.bearerOf(form) === bearer && this.#keys.hasAsName(form, token))
            this.#keep(shown, form, 'words', score, 0, accepted, best)
        }
      }
  }

  /** The forms that have the very words of a reading, or its letters in order; never pruned. */
  #meetExactly(
    query: ReadingsByBearer,
    readings: readonly QueryReading[],
    accepted: Accepted,
    best: Map<number, NameMatch>,
  ): void {
    const index = this.#index
    const seen = new Set<string>()
    for (const each of query)
      for (const reading of each) {
        if (!isAsWritten(reading.scheme)) continue
        const id = `${reading.key}|${sequenceOf(reading)}`
        if (seen.has(id)) continue
        seen.add(id)
        const shown = shownFor(reading, readings)
        if (shown === undefined) continue
        for (const key of exactKeysOf(reading)) {
          if (seen.has(key)) continue
          seen.add(key)
          eachIn(index.exact, textHash(key), Infinity, (form) => {
            if (!this.#keys.hasKey(form, key)) return
            const rarity = rarityOf(this.#weightOf(form))
            this.#keep(shown, form, 'exact', exactScore(rarity), rarity, accepted, best)
          })
        }
        const unspaced = unspacedKeyOf(reading.tokens)
        if (unspaced === null || seen.has(unspaced)) continue
        seen.add(unspaced)
        eachIn(index.exact, textHash(unspaced), Infinity, (form) => {
          if (unspacedKeyOf(index.wordsOf(form).map((text) => ({ text }))) !== unspaced) return
          const rarity = rarityOf(this.#weightOf(form))
          this.#keep(shown, form, 'unspaced', exactScore(rarity) - UNSPACED_COST, rarity, accepted, best)
        })
      }
  }

  /** The forms whose words stand within a query, one behind the other: in a payment text, beside a word for a body. */
  #meetWithin(
    query: ReadingsByBearer,
    readings: readonly QueryReading[],
    accepted: Accepted,
    best: Map<number, NameMatch>,
  ): void {
    const seen = new Set<string>()
    for (const [bearer, own] of query.entries())
      for (const reading of own) {
        if (!isAsWritten(reading.scheme) || !mayHaveWithin(reading.tokens, bearer === PERSON)) continue
        const shown = shownFor(reading, readings)
        if (shown === undefined) continue
        // Other bearers have the same words, most often.
        const whole = `${bearer === PERSON} ${reading.tokens.map(({ text }) => text).join(' ')}`
        if (seen.has(whole)) continue
        seen.add(whole)
        for (const { key, cost, isOfBody } of namesWithin(reading.tokens, bearer === PERSON)) {
          if (seen.has(key)) continue
          seen.add(key)
          eachIn(this.#index.exact, textHash(key), Infinity, (form) => {
            if (isOfBody && this.#index.bearerOf(form) === PERSON) return
            if (!this.#keys.hasKey(form, key)) return
            const rarity = rarityOf(this.#weightOf(form))
            this.#keep(shown, form, 'words', exactScore(rarity) - cost, rarity, accepted, best)
          })
        }
      }
  }

  /** The bodies whose initials a query is, and those that are listed by the initials of a query. */
  #meetInitials(
    query: ReadingsByBearer,
    readings: readonly QueryReading[],
    accepted: Accepted,
    best: Map<number, NameMatch>,
  ): void {
    for (const [bearer, own] of query.entries()) {
      if (!mayHaveAcronym(bearer)) continue
      const seen = new Set<string>()
      for (const reading of own) {
        const shown = isAsWritten(reading.scheme) ? shownFor(reading, readings) : undefined
        if (shown === undefined) continue
        const acronym = acronymIn(reading)
        const sought = acronym === null ? initialsOf(reading.tokens) : [acronym]
        for (const letters of sought) {
          if (seen.has(letters)) continue
          seen.add(letters)
          const score = scoreOfAcronym(letters, acronym === null)
          if (score < accepted.least) continue
          const key = acronym === null ? letters : acronymKey(letters)
          eachIn(this.#index.exact, textHash(key), Infinity, (form) => {
            if (
              this.#index.bearerOf(form) === bearer &&
              this.#keys.hasInitials(form, letters, acronym === null)
            )
              this.#keep(shown, form, 'initials', score, 0, accepted, best)
          })
        }
      }
    }
  }

  #weightOf(form: number): number {
    return this.#index.formWeights[form] ?? 0
  }

  /** Whether a form that was met word by word, with this score at most, would be the best of any subject. */
  #mayBeBest(
    reading: QueryReading,
    form: number,
    most: number,
    { lists, least, mostOfWeak }: Accepted,
    best: ReadonlyMap<number, NameMatch>,
  ): boolean {
    const index = this.#index
    const { formReadingStarts, readingNames, nameItems, itemLists } = index
    const end = formReadingStarts.at(form + 1)
    for (let listedReading = formReadingStarts.at(form); listedReading < end; listedReading += 1) {
      const name = readingNames[listedReading] ?? 0
      const item = nameItems.at(name)
      if (lists[itemLists[item] ?? 0] !== true) continue
      const reached = this.#reached(reading, listedReading, most) - this.#costOfState(reading, item)
      if (reached < least) continue
      if (isBetter(index.isWeak(name) ? Math.min(reached, mostOfWeak) : reached, name, best.get(item)))
        return true
    }
    return false
  }

  /** What a subject loses that is met by a reading without the state that was asked for: all, where it is of others. */
  #costOfState({ state }: QueryReading, item: number): number {
    if (state === null) return 0
    const { countries } = this.#index.factsOf(item)
    if (countries.some(({ code }) => code === state)) return 0
    return countries.length === 0 ? UNKNOWN_STATE_COST : OTHER_STATE_COST
  }

  /** What is left of a score once it is known how the two sides were read. */
  #reached(reading: QueryReading, listedReading: number, score: number): number {
    const listedAsWritten = this.#isAsWritten[this.#index.readingSchemes[listedReading] ?? 0] === true
    const romanised = (reading.isAsWritten ? 0 : READING_COST) + (listedAsWritten ? 0 : READING_COST)
    return score - romanised - reading.cost
  }

  #keep(
    reading: QueryReading,
    form: number,
    met: Met,
    score: number,
    rarity: number,
    { lists, least, mostOfWeak }: Accepted,
    best: Map<number, NameMatch>,
  ): void {
    const index = this.#index
    const { formReadingStarts, readingNames, readingSchemes, nameItems, itemLists } = index
    const end = formReadingStarts.at(form + 1)
    for (let listedReading = formReadingStarts.at(form); listedReading < end; listedReading += 1) {
      const name = readingNames[listedReading] ?? 0
      const item = nameItems.at(name)
      if (lists[itemLists[item] ?? 0] !== true) continue
      if (met !== 'words' && this.#isAsWritten[readingSchemes[listedReading] ?? 0] !== true) continue
      const reached = this.#reached(reading, listedReading, score) - this.#costOfState(reading, item)
      if (reached < least) continue
      const reachable = index.isWeak(name) ? Math.min(reached, mostOfWeak) : reached
      if (!isBetter(reachable, name, best.get(item))) continue
      const ofExact = met === 'exact' ? rarity : 0
      best.set(item, {
        item,
        name,
        form,
        listedReading,
        reading,
        met,
        score: reached,
        reachable,
        rarity: ofExact,
      })
    }
  }
}

/** Whether a name with so much is better than the best of its subject so far: of two that are as good, the first. */
function isBetter(reachable: number, name: number, best: NameMatch | undefined): boolean {
  return (
    best === undefined || best.reachable < reachable || (best.reachable === reachable && best.name > name)
  )
}

/** The reading that is compared word by word by whose words an exact match of another is told. */
function shownFor(
  { scheme }: { readonly scheme: string },
  readings: readonly QueryReading[],
): QueryReading | undefined {
  return readings.find((each) => each.scheme === scheme) ?? readings[0]
}
