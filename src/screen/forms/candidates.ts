import { BIT } from '../compact-index/bits.ts'
import { type NameIndex, ROLE_BITS } from '../compact-index/name-index.ts'
import { MOST_WORDS, type QueryReading } from '../query-readings.ts'
import type { QueryWord } from '../words/query-word.ts'
import type { SimilarWords } from '../words/similar-words.ts'
import { distantLikeness, NICKNAME, ruledLikeness } from '../words/word-likeness.ts'
import { MOST_CANDIDATES } from './gathered-slots.ts'

/** A form whose words promise less than this share (of 1000) of both names is not compared. */
const LEAST_PROMISE = 650
/** The same where one of the names is romanised, and its words are cut and spelled in more ways, or has initials. */
const LEAST_ROMANISED = 480
/** The same where of both names less than the greater part may be met. */
const LEAST_OF_BOTH = 700
const MOSTLY = 800
/** Nor one that promises less than this share of the query. */
const LEAST_OF_QUERY = 400
/** A form that promises all of both names, of which many may be met by common words: the more of the query it shares, the better. */
const WHOLE = 1000
const MOST_BEYOND_WHOLE = 500
/** Words that weigh less than this share of the query together, in per cent, find no form by themselves if they are common. */
const LEAST_TELLING = 30
const COMMON = 1500
/** Where words that weigh so much met (nine bits), a form is compared that only one word more may be like. */
const LEAST_BESIDE = 11 * BIT
/** These words are this share (of 1000) of both names at least, and so like the listed ones. */
const LEAST_SHARE_BESIDE = 350
const LEAST_LIKE_BESIDE = 980
/** Of more words than these enough of the others are met. */
const MOST_BESIDE = 3
/** Such a form has so many words more or less at most: legal forms. */
const MOST_FORMS_LONGER = 2
/** As much as is counted of what two names share. */
const MOST_SHARED = 0xffff
/** Words of so many letters may be initials. */
const MOST_INITIALS = 2
/** In an unknown word of so many letters one half may be misspelled as well. */
const LONG_JOINED = 12

/** Finds the forms that share enough of a reading's words to be worth comparing. Keeps scratch memory; one a thread. */
export class Candidates {
  readonly #index: NameIndex
  readonly #similar: SimilarWords
  /** What of each form was met so far, by weight, `MOST_SHARED` at most; of those kept afterwards, their promise. */
  readonly #shared: Uint16Array
  readonly #touched: Uint32Array
  readonly #promise = new Uint32Array(WHOLE + MOST_BEYOND_WHOLE + 1)
  /** The places of a reading's words, those first that few forms have. */
  readonly #order = new Uint8Array(MOST_WORDS)
  /** How many forms weigh no more than each weight: forms are numbered by their weight. */
  readonly #formsUpTo: Uint32Array
  #count = 0
  /** No form from this one on was touched. */
  #end = 0
  /** Whether the query is read in another script than it is written in. */
  #isRomanised = false
  /** Whether a word of it may be initials: then less of the listed name is met before the words are compared. */
  #hasInitials = false
  /** Whether the query may have been cut off: then more of the listed name may be behind its end. */
  #mayBeCut = false
  /** Whether it is so short that a form may be the query but for one word, and still promise little. */
  #mayLackOne = false
  /** The forms found last: the first so many as `find` told. */
  readonly forms: Uint32Array = new Uint32Array(MOST_CANDIDATES)

  constructor(index: NameIndex, similar: SimilarWords) {
    this.#index = index
    this.#similar = similar
    this.#shared = new Uint16Array(index.forms)
    this.#touched = new Uint32Array(index.forms)
    this.#formsUpTo = countsUpTo(index.formWeights)
  }

  /** Finds the candidates of a reading, for whose words the similar ones were looked for; how many they are. */
  find(reading: QueryReading): number {
    this.#isRomanised = !reading.isAsWritten
    this.#hasInitials = reading.words.some(({ units }) => units.length <= MOST_INITIALS)
    this.#mayBeCut = reading.mayBeCut
    this.#mayLackOne = reading.isAsWritten && reading.words.length > 1 && reading.words.length <= MOST_BESIDE
    this.#count = 0
    this.#end = 0
    const { words, joined, total, mostWeights } = reading
    let left = 0
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]
      if (word !== undefined && isFound(word)) left += mostWeights[at] ?? 0
    }
    const known = left
    let assumed = 0
    // What is written joined or apart comes first: of the forms that it finds, none is beyond the words then.
    for (const { word, first, count } of joined) {
      if (!isFound(word)) continue
      let weight = 0
      for (let part = first; part < first + count; part += 1) weight += mostWeights[part] ?? 0
      this.#fileAll(word, weight, this.#index.forms, 0)
    }
    for (let at = 0; at < words.length; at += 1) this.#fileHalves(words[at], mostWeights[at] ?? 0)
    // The words that many forms have come last: then few forms are left that these alone can find.
    this.#orderByPostings(words)
    for (let at = 0; at < words.length; at += 1) {
      const place = this.#order[at] ?? 0
      const word = words[place]
      if (word === undefined) continue
      const weight = mostWeights[place] ?? 0
      if (word.postings > COMMON && left < known && left * 100 < known * LEAST_TELLING) assumed += weight
      else this.#fileAll(word, weight, this.#formsWithin(left, assumed, total), this.#formsBeside(weight))
      if (isFound(word)) left -= weight
    }
    return this.#select(reading, assumed)
  }

  #orderByPostings(words: readonly QueryWord[]): void {
    for (let at = 0; at < words.length; at += 1) {
      const postings = words[at]?.postings ?? 0
      let place = at
      while (place > 0 && (words[this.#order[place - 1] ?? 0]?.postings ?? 0) > postings) {
        this.#order[place] = this.#order[place - 1] ?? 0
        place -= 1
      }
      this.#order[place] = at
    }
  }

  /** How many forms are so light that words of this weight alone can make them candidates: see `promiseOf`. */
  #formsWithin(weight: number, assumed: number, total: number): number {
    if (shareOf(weight + assumed, total) < LEAST_OF_QUERY) return 0
    const query = shareOf(weight, total)
    return this.#formsOf(weight, this.#leastShare(query, true))
  }

  /** The least share of a form that is to be met beside this share of the query; `isStrict`: where the form is one as written. */
  #leastShare(query: number, isStrict: boolean): number {
    const least = 2 * LEAST_ROMANISED - query
    return isStrict && !this.#hasInitials ? Math.max(least, leastOfForm(query)) : least
  }

  /** How many forms are so light that this much is that share of them (of 1000) at least. */
  #formsOf(shared: number, share: number): number {
    return share <= 0
      ? this.#index.forms
      : (this.#formsUpTo[Math.trunc((1000 * shared) / share)] ?? this.#index.forms)
  }

  /** How many forms are so light that a word of this weight may be all of them but for one. */
  #formsBeside(weight: number): number {
    if (weight < LEAST_BESIDE || !this.#mayLackOne) return 0
    return this.#formsOf(weight, LEAST_SHARE_BESIDE)
  }

  /**
   * Adds what a word is worth to the forms that have a token like it; forms from `beyond` on only if they were met before,
   * where the token is nearly the word from `beside` on.
   */
  #fileAll({ similarStart, similarEnd }: QueryWord, weight: number, beyond: number, beside: number): void {
    const { tokens, likenesses } = this.#similar
    for (let at = similarStart; at < similarEnd; at += 1) {
      const likeness = likenesses[at] ?? 0
      const worth = Math.trunc((weight * likeness) / 1000)
      const end = likeness < LEAST_LIKE_BESIDE ? beyond : Math.max(beyond, beside)
      this.#file(tokens[at] ?? 0, Math.max(1, worth), end)
    }
  }

  #file(token: number, worth: number, beyond: number): void {
    const { postingStarts, postings } = this.#index
    const shared = this.#shared
    const touched = this.#touched
    const end = postingStarts[token + 1] ?? 0
    let at = postingStarts[token] ?? 0
    let count = this.#count
    let touchedEnd = this.#end
    for (; at < end; at += 1) {
      const form = postings[at] ?? 0
      if (form >= beyond) break
      const before = shared[form] ?? 0
      if (before === 0) {
        touched[count] = form
        count += 1
        if (form >= touchedEnd) touchedEnd = form + 1
      }
      shared[form] = Math.min(MOST_SHARED, before + worth)
    }
    this.#count = count
    this.#end = touchedEnd
    for (; at < end; at += 1) {
      const form = postings[at] ?? 0
      if (form >= touchedEnd) return
      const before = shared[form] ?? 0
      if (before !== 0) shared[form] = Math.min(MOST_SHARED, before + worth)
    }
  }

  #add(form: number, weight: number): void {
    const before = this.#shared[form] ?? 0
    if (before === 0) {
      this.#touched[this.#count] = form
      this.#count += 1
      if (form >= this.#end) this.#end = form + 1
    }
    this.#shared[form] = Math.min(MOST_SHARED, before + weight)
  }

  /** Files the forms that have a word's two halves as two words. */
  #fileHalves(word: QueryWord | undefined, weight: number): void {
    if (word === undefined) return
    const { postingStarts, postings } = this.#index
    const halves = word.halvesIn(this.#index.tokens)
    for (let at = 0; at < halves.length; at += 1) {
      const { longer, shorter } = halves[at] ?? { longer: -1, shorter: -1 }
      if (shorter < 0) {
        if (word.token < 0 && word.text.length >= LONG_JOINED) this.#file(longer, weight, this.#index.forms)
        continue
      }
      const [few, many] =
        this.#postings(longer) < this.#postings(shorter) ? [longer, shorter] : [shorter, longer]
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
    const { slotStarts, slots } = this.#index
    const end = slotStarts[form + 1] ?? 0
    for (let slot = slotStarts[form] ?? 0; slot < end; slot += 1)
      if ((slots[slot] ?? 0) >>> ROLE_BITS === token) return true
    return false
  }

  /** Keeps the most promising of what was touched, and forgets the rest. */
  #select({ words, roles, total }: QueryReading, assumed: number): number {
    const { formWeights } = this.#index
    const allShared = this.#shared
    const touched = this.#touched
    const promises = this.#promise.fill(0)
    const leastShared = Math.ceil((LEAST_SHARE_BESIDE * total) / 1000) - assumed
    let kept = 0
    let sharedBefore = -1
    let end = 0
    let endBeside = 0
    for (let at = 0; at < this.#count; at += 1) {
      const form = touched[at] ?? 0
      const shared = allShared[form] ?? 0
      if (shared < leastShared) {
        allShared[form] = 0
        continue
      }
      if (shared !== sharedBefore) {
        sharedBefore = shared
        end = this.#formsOf(
          shared + assumed,
          this.#leastShare(shareOf(shared + assumed, total), this.#isRomanised),
        )
        endBeside = this.#formsBeside(shared)
      }
      if (roles[this.#index.bearerOf(form)] == null) {
        allShared[form] = 0
        continue
      }
      const isRomanised = form < end && this.#index.isRomanised(form)
      const mayMeetMore = this.#hasInitials || isRomanised
      let promise = form < end ? promiseOf(shared + assumed, total, formWeights[form] ?? 0, mayMeetMore) : 0
      if (promise < LEAST_ROMANISED || !this.#isWorth(isRomanised, promise)) {
        if (form >= endBeside || !this.#lacksOne(words, form)) {
          allShared[form] = 0
          continue
        }
        promise = LEAST_PROMISE
      }
      allShared[form] = promise
      promises[promise] = (promises[promise] ?? 0) + 1
      touched[kept] = form
      kept += 1
    }
    let least = promises.length
    // Where the best alone are too many, some of them are compared.
    for (let room = MOST_CANDIDATES; least > LEAST_ROMANISED && room > 0; ) {
      const next = promises[least - 1] ?? 0
      if (next > room && room < MOST_CANDIDATES) break
      least -= 1
      room -= next
    }
    let found = 0
    for (let at = 0; at < kept; at += 1) {
      const form = touched[at] ?? 0
      if (found < MOST_CANDIDATES && (allShared[form] ?? 0) >= least) {
        this.forms[found] = form
        found += 1
      }
      allShared[form] = 0
    }
    return found
  }

  /** Whether a form may be the query but for a word that is further from its own than others may be. */
  #lacksOne(words: readonly QueryWord[], form: number): boolean {
    const { slotStarts, slots } = this.#index
    const start = slotStarts[form] ?? 0
    const end = slotStarts[form + 1] ?? 0
    if (Math.abs(end - start - words.length) > MOST_FORMS_LONGER) return false
    // What is the same is paired, and with nothing else.
    let met = 0
    let slotsMet = 0
    for (let slot = start; slot < end; slot += 1) {
      const token = (slots[slot] ?? 0) >>> ROLE_BITS
      for (let w = 0; w < words.length; w += 1) {
        if (words[w]?.token !== token || (met & (1 << w)) !== 0) continue
        met |= 1 << w
        slotsMet |= 1 << (slot - start)
        break
      }
    }
    for (let slot = start; slot < end; slot += 1) {
      if ((slotsMet & (1 << (slot - start))) !== 0) continue
      const token = (slots[slot] ?? 0) >>> ROLE_BITS
      for (let w = 0; w < words.length; w += 1) {
        const word = words[w]
        if (word !== undefined && (met & (1 << w)) === 0 && this.#isFar(word, token)) return true
      }
    }
    return false
  }

  /** Whether a word and a token are only taken for one where all other words met, or are forms of one given name. */
  #isFar(word: QueryWord, token: number): boolean {
    return (
      ruledLikeness(word, this.#index, token) === NICKNAME || distantLikeness(word, this.#index, token) > 0
    )
  }

  /** A form that is only read in another script, as the query is, is none to alert on. */
  #isWorth(isRomanised: boolean, promise: number): boolean {
    if (this.#isRomanised) return !isRomanised
    return isRomanised || this.#hasInitials || this.#mayBeCut || promise >= LEAST_PROMISE
  }
}

/** How many of some rising weights are no greater than each, from 0 to the greatest. */
function countsUpTo(weights: Uint16Array): Uint32Array {
  const counts = new Uint32Array((weights.at(-1) ?? 0) + 1)
  for (const weight of weights) counts[weight] = (counts[weight] ?? 0) + 1
  for (let weight = 1; weight < counts.length; weight += 1)
    counts[weight] = (counts[weight] ?? 0) + (counts[weight - 1] ?? 0)
  return counts
}

/** How much of two names is met, of 1000, and beyond that how much more than the query weighs at least; 0 where that is too little. */
function promiseOf(shared: number, ofQuery: number, ofForm: number, mayMeetMore: boolean): number {
  const query = shareOf(shared, ofQuery)
  const form = shareOf(shared, ofForm)
  if (query < LEAST_OF_QUERY || (!mayMeetMore && form < leastOfForm(query))) return 0
  const promise = (query + form) >>> 1
  if (promise < WHOLE) return promise
  return WHOLE + Math.min(MOST_BEYOND_WHOLE, Math.trunc((shared * 100) / ofQuery) - 100)
}

/** A share, of 1000 and 1000 at most. */
function shareOf(part: number, whole: number): number {
  return part >= whole ? 1000 : Math.trunc((part * 1000) / whole)
}

/** How much of a form is to be met: where either name leaves a part over the other has no word for, they are two names sooner. */
function leastOfForm(query: number): number {
  return query >= MOSTLY ? 0 : Math.min(MOSTLY, 2 * LEAST_OF_BOTH - query)
}

/** Whether listed tokens are like a word. */
function isFound({ similarStart, similarEnd }: QueryWord): boolean {
  return similarEnd > similarStart
}
