import {
  isMeaningToken,
  meaningKeysOf,
  type SoundUnits,
  sameNumber,
  soundOfMeaning,
  soundUnitsOf,
  spelledAsSyllable,
  spelledLikeness,
  wordsOfRoot,
} from '../../names/index.ts'
import { deletesOf, MOST_DELETES } from '../compact-index/deletes.ts'
import { bucketOf, type Filed } from '../compact-index/filed.ts'
import { bitCount } from '../compact-index/letters-of.ts'
import { ListedBroadKeys } from '../compact-index/listed-broad-keys.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import { abjadKeys, consonantKeys, meaningKey, soundedKeys } from '../compact-index/sounding-keys.ts'
import { textHash } from '../compact-index/text-hash.ts'
import { numberAt } from '../compact-index/three-bytes.ts'
import { QueryWord, type Sought } from './query-word.ts'
import { RememberedWords } from './remembered-words.ts'
import { lettersApart, MEANING, MOST_LONGER, mostCost, SHORTEST_CUT, wordLikeness } from './word-likeness.ts'

/** Of the words under one sounding key at most so many are looked at: a key that more share tells nothing. */
const MOST_UNDER_KEY = 400
/** The same for a word of a query that has no vowels: there are few. */
const MOST_UNDER_CONSONANTS = 4000

const CONSONANT = '~'.charCodeAt(0)

/** What a scanner makes of letters, both ways: found by trying each. */
const SCANNED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['ii', 'u'],
  ['u', 'ii'],
]
/** How alike words are that only a scanner's mistake parts, of 1000. */
const SCANNED_LIKENESS = 930
/** How alike a cut word and one that begins with it are, of 1000, and how many such are looked at. */
const CUT_LIKENESS = 850
const MOST_CUT = 60

/** The place of a token that was compared and is not like the word. */
const NOWHERE = 0xffffffff

/** A generation of so many words, or of so many tokens like them, is remembered: words repeat, pairs of them hardly. */
const MOST_WORDS = 24_576
const MOST_TOKENS = 1 << 22

/** Of so many listed tokens without vowels the sounds are remembered. */
const MOST_UNITS = 16_384

/** The words of queries with the listed tokens that are like them. Keeps scratch memory and what it found; one a thread. */
export class SimilarWords {
  readonly #index: NameIndex
  readonly #words = new RememberedWords()
  /** The round in which each token was last compared, and the place of its likeness then. */
  readonly #rounds: Uint32Array
  readonly #places: Uint32Array
  #round = 0
  readonly #deletes = new Uint32Array(MOST_DELETES)
  readonly #broadKeys: ListedBroadKeys
  readonly #soundUnitsOf = new Map<number, SoundUnits | null>()
  #count = 0
  /** How many of the tokens are of words that are remembered. */
  #remembered = 0
  /** The tokens like each word and their likenesses (of 1000), from `similarStart` to `similarEnd`. */
  tokens: Uint32Array = new Uint32Array(1 << 14)
  likenesses: Uint16Array = new Uint16Array(1 << 14)

  constructor(index: NameIndex) {
    this.#index = index
    this.#broadKeys = new ListedBroadKeys(index.tokens)
    this.#rounds = new Uint32Array(index.tokens.length)
    this.#places = new Uint32Array(index.tokens.length)
  }

  /** Makes room for the words of another query; those of earlier ones may be forgotten. */
  begin(): void {
    this.#count = this.#remembered
    if (this.#words.size < MOST_WORDS && this.#count < MOST_TOKENS) return
    this.#keepOnly(this.#words.age())
    if (this.#count < MOST_TOKENS / 2) return
    this.#words.clear()
    this.#keepOnly([])
  }

  /** Moves the tokens like these words together, and forgets all others. */
  #keepOnly(words: readonly QueryWord[]): void {
    // In the order in which they lie, so that none is written over before it is moved.
    const found = words.filter(({ similarStart }) => similarStart >= 0)
    found.sort((one, other) => one.similarStart - other.similarStart)
    this.#count = 0
    for (const word of found) {
      this.tokens.copyWithin(this.#count, word.similarStart, word.similarEnd)
      this.likenesses.copyWithin(this.#count, word.similarStart, word.similarEnd)
      const length = word.similarEnd - word.similarStart
      word.similarStart = this.#count
      this.#count += length
      word.similarEnd = this.#count
    }
    this.#remembered = this.#count
  }

  /** A word of a query by its text. */
  word(text: string, sought: Sought): QueryWord {
    if (sought === 'joined' || sought === 'joined-short') return new QueryWord(text, sought, this.#index)
    const known = this.#words.get(text, sought)
    if (known !== undefined) return known
    const word = new QueryWord(text, sought, this.#index)
    this.#words.add(word, sought)
    return word
  }

  /** Looks for the tokens like a word, once; of a query for those of joined words last. */
  find(word: QueryWord): void {
    if (word.similarStart >= 0) return
    word.similarStart = this.#count
    this.#beginRound()
    switch (word.sought) {
      case 'word':
        this.#find(word)
        break
      case 'beginning':
        if (!this.#takeFound(word.text)) this.#find(word)
        this.#addBeginning(word.text)
        break
      case 'joined-short':
        this.#meet(word.token, 1000)
        this.#findConsonants(word, abjadKeys(word.text))
        break
      case 'joined':
        this.#meet(word.token, 1000)
        break
      case 'none':
      case 'none-beginning':
    }
    word.similarEnd = this.#count
    if (!word.isJoined) this.#remembered = this.#count
    const { postingStarts } = this.#index
    for (let at = word.similarStart; at < word.similarEnd; at += 1) {
      const token = this.tokens[at] ?? 0
      word.postings += (postingStarts[token + 1] ?? 0) - (postingStarts[token] ?? 0)
    }
  }

  #beginRound(): void {
    this.#round = (this.#round + 1) >>> 0
    if (this.#round !== 0) return
    this.#rounds.fill(0)
    this.#round = 1
  }

  #find(word: QueryWord): void {
    this.#meet(word.token, 1000)
    if (isMeaningToken(word.text)) return this.#findMeant(word)
    this.#findTranslated(word)
    this.#findConsonants(word, consonantKeys(word.text))
    if (word.text.charAt(0) !== '~' && word.units.length > 3) this.#findSpelled(word)
    for (const key of soundedKeys(word.sound.text)) this.#findSounded(word, key)
    for (const same of sameNumber(word.text)) {
      const token = this.#index.tokens.find(same)
      if (token >= 0) this.#check(word, token)
    }
    for (const spelling of spelledAsSyllable(word.text)) {
      const token = this.#index.tokens.find(spelling)
      if (token >= 0) this.#check(word, token)
    }
    this.#addScanned(word.text)
  }

  /** Takes what was found for a word where it was not the last of a query, if that is remembered; whether it is. */
  #takeFound(text: string): boolean {
    const known = this.#words.get(text, 'word')
    if (known === undefined || known.similarStart < 0) return false
    for (let at = known.similarStart; at < known.similarEnd; at += 1)
      this.#meet(this.tokens[at] ?? 0, this.likenesses[at] ?? 0)
    return true
  }

  #findSpelled(word: QueryWord): void {
    const { deletes } = this.#index
    const most = lettersApart(mostCost(word.units.length + 1))
    const count = deletesOf(word.units, 0, word.units.length, this.#deletes)
    for (let each = 0; each < count; each += 1) {
      const bucket = bucketOf(deletes, this.#deletes[each] ?? 0)
      const end = deletes.starts[bucket + 1] ?? 0
      for (let at = deletes.starts[bucket] ?? 0; at < end; at += 1) {
        const token = numberAt(deletes.values, at)
        if (this.#isNear(word, token, most)) this.#check(word, token)
      }
    }
  }

  /** Whether a token shares so many letters with a word, by number, that it may be spelled like it. */
  #isNear(word: QueryWord, token: number, most: number): boolean {
    const { heads } = this.#index
    if (bitCount((word.letters ^ heads.letters(token)) >>> 0) > most) return false
    return Math.abs(heads.length(token) - word.units.length) <= MOST_LONGER
  }

  #findSounded(word: QueryWord, key: string): void {
    const { consonants } = this.#index
    const bucket = bucketOf(consonants, textHash(key))
    const start = consonants.starts[bucket] ?? 0
    const end = Math.min(consonants.starts[bucket + 1] ?? 0, start + MOST_UNDER_KEY)
    for (let at = start; at < end; at += 1) this.#check(word, consonants.values[at] ?? 0)
  }

  #check(word: QueryWord, token: number): void {
    if (this.#rounds[token] !== this.#round) this.#enter(token, wordLikeness(word, this.#index, token))
  }

  /** Takes a token that was compared the first time. */
  #enter(token: number, likeness: number): void {
    if (likeness > 0) return this.#meet(token, likeness)
    this.#rounds[token] = this.#round
    this.#places[token] = NOWHERE
  }

  /** Words of which one side has no vowels: it is the word's or the listed token's. */
  #findConsonants(word: QueryWord, keys: readonly string[]): void {
    const { consonants, heads, tokens } = this.#index
    const isMarked = isMark(word.units[0])
    const most = isMarked ? MOST_UNDER_CONSONANTS : MOST_UNDER_KEY
    for (const key of keys) {
      if (!isMarked && !this.#broadKeys.mayHave(key)) continue
      const bucket = bucketOf(consonants, textHash(key))
      const start = consonants.starts[bucket] ?? 0
      const end = Math.min(consonants.starts[bucket + 1] ?? 0, start + most)
      for (let at = start; at < end; at += 1) {
        const token = consonants.values[at] ?? 0
        const first = heads.first(token)
        if (isMark(first) === isMarked) continue
        // What is no word by its meaning may be one by its sound.
        if (this.#rounds[token] === this.#round && (first !== MEANING || this.#isMet(token))) continue
        const units = isMarked ? word.soundUnits : this.#soundUnits(token)
        if (units === null) continue
        this.#enter(
          token,
          isMarked
            ? spelledLikeness(units, tokens.units, tokens.starts[token] ?? 0, tokens.starts[token + 1] ?? 0)
            : spelledLikeness(units, word.units, 0, word.units.length),
        )
      }
    }
  }

  /** The sounds of a listed token without vowels, or translated; `null` where none are known. */
  #soundUnits(token: number): SoundUnits | null {
    let units = this.#soundUnitsOf.get(token)
    if (units === undefined) {
      const sound = soundOfMeaning(this.#index.tokens.at(token))
      units = sound === null ? null : soundUnitsOf(sound)
      if (this.#soundUnitsOf.size === MOST_UNITS) this.#soundUnitsOf.clear()
      this.#soundUnitsOf.set(token, units)
    }
    return units
  }

  /** The words that a translated word may be in English. */
  #findMeant(word: QueryWord): void {
    for (const root of meaningKeysOf(word.text))
      for (const text of wordsOfRoot(root)) {
        const token = this.#index.tokens.find(text)
        if (token >= 0) this.#check(word, token)
      }
    const sound = soundOfMeaning(word.text)
    if (sound !== null) this.#findConsonants(word, consonantKeys(sound))
  }

  /** The translated words that may be a word in English. */
  #findTranslated(word: QueryWord): void {
    eachIn(this.#index.consonants, textHash(meaningKey(word.text)), MOST_UNDER_KEY, (token) => {
      if (this.#index.tokens.units[this.#index.tokens.starts[token] ?? 0] === MEANING)
        this.#check(word, token)
    })
  }

  #addScanned(text: string): void {
    for (const [from, to] of SCANNED)
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
        this.#meet(
          this.#index.tokens.find(text.slice(0, at) + to + text.slice(at + from.length)),
          SCANNED_LIKENESS,
        )
  }

  #addBeginning(text: string): void {
    if (text.length < SHORTEST_CUT) return
    this.#index.tokens.eachFrom(text, MOST_CUT, (token) => this.#meet(token, CUT_LIKENESS))
  }

  /** Takes a token (-1: none) with its likeness; of a token met before, the greater one counts. */
  #meet(token: number, likeness: number): void {
    if (token < 0) return
    if (this.#isMet(token)) {
      const place = this.#places[token] ?? 0
      if ((this.likenesses[place] ?? 0) < likeness) this.likenesses[place] = likeness
      return
    }
    this.#rounds[token] = this.#round
    this.#places[token] = this.#count
    if (this.#count === this.tokens.length) this.#grow()
    this.tokens[this.#count] = token
    this.likenesses[this.#count] = likeness
    this.#count += 1
  }

  #isMet(token: number): boolean {
    return this.#rounds[token] === this.#round && this.#places[token] !== NOWHERE
  }

  #grow(): void {
    const tokens = new Uint32Array(this.#count * 2)
    tokens.set(this.tokens)
    this.tokens = tokens
    const likenesses = new Uint16Array(this.#count * 2)
    likenesses.set(this.likenesses)
    this.likenesses = likenesses
  }
}

/** Whether a word that begins so has no vowels of its own, or was translated. */
function isMark(first: number | undefined): boolean {
  return first === CONSONANT || first === MEANING
}

/** Gives the values of a hash's bucket, no more than so many. */
export function eachIn(filed: Filed, hash: number, most: number, found: (value: number) => void): void {
  const bucket = bucketOf(filed, hash)
  const start = filed.starts[bucket] ?? 0
  const end = Math.min(filed.starts[bucket + 1] ?? 0, start + most)
  for (let at = start; at < end; at += 1) found(filed.values[at] ?? 0)
}
