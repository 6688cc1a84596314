import { Alignment } from './alignment.ts'
import { Candidates, MAY_BE_CUT } from './candidates.ts'
import { exactKeysOf, unspacedKeyOf, withoutMarks } from './exact-keys.ts'
import { LikenessCache, MOST_QUERY_WORDS } from './likeness-cache.ts'
import { MET, NameMeasure } from './name-features.ts'
import { BEARERS, type NameIndex, TOKEN_ROLES } from './name-index.ts'
import { exactScore, rarityOf, scoreOf } from './name-score.ts'
import { type QueryReading, queryReadings, type ReadingsByBearer } from './query-words.ts'
import { isAsWritten } from './schemes.ts'
import { eachIn } from './similar-words.ts'
import { textHash } from './text-hash.ts'

/** How a form was met. */
export type Met = 'exact' | 'unspaced' | 'words'

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
const READING_COST = 150
const PERSON = BEARERS.indexOf('person')
const TITLE = TOKEN_ROLES.indexOf('title')
const LEGAL_FORM = TOKEN_ROLES.indexOf('legal-form')

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
  readonly #cache = new LikenessCache()
  readonly #candidates: Candidates
  readonly #aligned: Alignment
  /** The numbers of the first words of the last search's readings in the cache. */
  readonly #numbers = new Map<QueryReading, number>()
  #mayBeCut = false
  readonly #measure: NameMeasure
  readonly #isAsWritten: readonly boolean[]
  readonly #observe: Observe | undefined
  /** 1 for each form that no name is written as: it is only read so. */
  readonly #romanised: Uint8Array

  constructor(index: NameIndex, observe?: Observe) {
    this.#index = index
    this.#observe = observe
    this.#aligned = new Alignment(index, this.#cache)
    this.#measure = new NameMeasure(index)
    this.#isAsWritten = index.heading.schemes.map(isAsWritten)
    this.#romanised = new Uint8Array(index.forms).fill(1)
    for (let form = 0; form < index.forms; form += 1) {
      const end = index.formReadingStarts[form + 1] ?? 0
      for (let at = index.formReadingStarts[form] ?? 0; at < end; at += 1)
        if (this.#isAsWritten[index.readingSchemes[index.formReadings[at] ?? 0] ?? 0] === true)
          this.#romanised[form] = 0
    }
    this.#candidates = new Candidates(index, this.#cache, this.#romanised)
  }

  /** The best name of each listed subject that the query meets from the least score on. */
  search(query: ReadingsByBearer, accepted: Accepted): ReadonlyMap<number, NameMatch> {
    const best = new Map<number, NameMatch>()
    const readings = queryReadings(query, this.#index)
    const [first] = readings
    if (first === undefined) return best
    const letters = first.words.reduce((sum, { text }) => sum + text.length + 1, 0)
    this.#meetExactly(query, readings, accepted, best)
    this.#cache.begin()
    this.#mayBeCut = letters >= MAY_BE_CUT
    this.#numbers.clear()
    let number = 0
    for (const reading of readings) {
      const size = reading.words.length + reading.joined.length
      if (number + size > MOST_QUERY_WORDS) {
        this.#cache.begin()
        this.#numbers.clear()
        number = 0
      }
      this.#numbers.set(reading, number)
      const count = this.#candidates.find(reading, number, this.#mayBeCut)
      for (let at = 0; at < count; at += 1)
        this.#meet(reading, number, this.#candidates.forms[at] ?? 0, accepted, best)
      number += size
    }
    return best
  }

  /** The alignment of a match of the last search, once more; valid until the next. */
  alignAgain({ reading, form }: NameMatch): Alignment {
    let number = this.#numbers.get(reading)
    if (number === undefined) {
      this.#cache.begin()
      this.#numbers.clear()
      this.#numbers.set(reading, 0)
      this.#candidates.find(reading, 0, this.#mayBeCut)
      number = 0
    }
    this.#aligned.align(reading, number, this.#index.formBearers[form] ?? 0, form, this.#mayBeCut)
    return this.#aligned
  }

  #meet(
    reading: QueryReading,
    number: number,
    form: number,
    accepted: Accepted,
    best: Map<number, NameMatch>,
  ): void {
    const bearer = this.#index.formBearers[form] ?? 0
    if (reading.roles[bearer] === null) return
    this.#aligned.align(reading, number, bearer, form, this.#mayBeCut)
    const romanised = (isAsWritten(reading.scheme) ? 0 : 1) + (this.#romanised[form] ?? 0)
    const features = this.#measure.measure(this.#aligned, reading, bearer, romanised)
    this.#observe?.(form, features, bearer)
    const score = scoreOf(features, bearer === PERSON)
    if (score < accepted.least) return
    const rarity = rarityOf(features[MET] ?? 0)
    this.#keep(reading, form, 'words', score, rarity, accepted, best)
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
        const shown = readings.find(({ scheme }) => scheme === reading.scheme) ?? readings[0]
        if (shown === undefined) continue
        for (const key of exactKeysOf(reading)) {
          if (seen.has(key)) continue
          seen.add(key)
          eachIn(index.exact, textHash(key), Infinity, (form) => {
            if (!this.#hasKey(form, key)) return
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

  #weightOf(form: number): number {
    return this.#index.formWeights[form] ?? 0
  }

  /** Whether the words of a form are those of a key: without titles and legal forms, or all of them. */
  #hasKey(form: number, key: string): boolean {
    const { slotStarts, slotRoles } = this.#index
    const words = this.#index.wordsOf(form)
    const start = slotStarts[form] ?? 0
    const kept = words.filter((_, at) => {
      const role = slotRoles[start + at] ?? 0
      return role !== TITLE && role !== LEGAL_FORM
    })
    return [kept.toSorted().join(' '), words.toSorted().join(' ')].some(
      (own) => own === key || withoutMarks(own) === key,
    )
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
    const { formReadingStarts, formReadings, readingNames, readingSchemes, nameItems, itemLists } = index
    const end = formReadingStarts[form + 1] ?? 0
    const asWritten = isAsWritten(reading.scheme)
    for (let at = formReadingStarts[form] ?? 0; at < end; at += 1) {
      const listedReading = formReadings[at] ?? 0
      const name = readingNames[listedReading] ?? 0
      const item = nameItems[name] ?? 0
      if (lists[itemLists[item] ?? 0] !== true) continue
      const listedAsWritten = this.#isAsWritten[readingSchemes[listedReading] ?? 0] === true
      if (met !== 'words' && !listedAsWritten) continue
      const reached = score - (asWritten ? 0 : READING_COST) - (listedAsWritten ? 0 : READING_COST)
      if (reached < least) continue
      const reachable = index.isWeak(name) ? Math.min(reached, mostOfWeak) : reached
      const old = best.get(item)
      if (
        old !== undefined &&
        (old.reachable > reachable || (old.reachable === reachable && old.name <= name))
      )
        continue
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
