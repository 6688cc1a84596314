import { isPatronymic } from '../../names/index.ts'
import { BEARERS, type NameIndex, TOKEN_ROLES } from '../compact-index/name-index.ts'
import { weightIn } from '../compact-index/role-weights.ts'
import type { Alignment } from '../forms/alignment.ts'
import type { BestCase } from '../forms/best-case.ts'
import type { FormSlots } from '../forms/form-slots.ts'
import type { QueryReading } from '../query-readings.ts'
import type { QueryWord } from '../words/query-word.ts'
import { SHORTEST_CUT } from '../words/word-likeness.ts'
import {
  ASKED_FATHERS,
  ASKED_KINDS,
  ASKED_LEFT,
  ASKED_NAMES,
  BEYOND_ONE,
  CONFLICT,
  CUT,
  CUT_WITHIN,
  DISTANT,
  EDITS,
  EDITS_OF_ONE,
  FEATURE_COUNT,
  GENERIC_CONFLICT,
  INITIAL_CONFLICT,
  INITIALS,
  LISTED_KINDS,
  LISTED_LEFT,
  LISTED_NAMES,
  MET,
  NAME_CONFLICT,
  NICKNAMES,
  OTHER_GENDER,
  OTHER_NAME,
  OTHER_SYLLABLES,
  OWN,
  RESPELLED,
  ROMANISED,
  SINGLE,
  SINGLE_NAMED,
  UNVOWELLED,
  WORST,
} from './feature-places.ts'
import { KIND, LEFT_OUT, LeftOutWords, SEAT } from './left-out-words.ts'
import { LeftOver } from './left-over.ts'
import { OwnWords } from './own-words.ts'
import { PairMeasure } from './pair-measure.ts'
import { UnspelledWords } from './unspelled-words.ts'

const role = (name: (typeof TOKEN_ROLES)[number]): number => TOKEN_ROLES.indexOf(name)
const NAME = role('name')
const GENERIC = role('generic')
const PARTICLE = role('particle')
const PERSON = BEARERS.indexOf('person')

const MOST_MET = 48 * 16
/** What a general word weighs that is in every other name. */
const LIGHTEST = weightIn(GENERIC, 16)
const MOST_TENTHS = 60
/** A name word left over that weighs less (three bits) contradicts nothing. */
const LEAST_CONTRADICTING = 3 * 16
/** General words left over of a listed name of which one word met are as much as anything from this share on, of 1000. */
const MUCH_LEFT = 200

/** Measures aligned names. Reused from pair to pair: what it measured is valid until the next. */
export class NameMeasure {
  readonly #index: NameIndex
  readonly #form: FormSlots
  readonly #listed = new LeftOver()
  readonly #asked = new LeftOver()
  /** What the query left over in the best case that was measured last, and what that was. */
  readonly #askedAtBest = {
    left: new LeftOver(),
    reading: null as QueryReading | null,
    metWords: 0,
    bearer: 0,
    isTranslated: false,
    unspelled: 0,
  }
  readonly #pairs: PairMeasure
  readonly #unspelled: UnspelledWords
  readonly #leftOut: LeftOutWords
  readonly #ownWords: OwnWords
  #isPerson = false
  #isTranslated = false
  /** In the order of `feature-places`. */
  readonly features: Int32Array = new Int32Array(FEATURE_COUNT)

  constructor(index: NameIndex, form: FormSlots) {
    this.#index = index
    this.#form = form
    this.#pairs = new PairMeasure(index, form)
    this.#unspelled = new UnspelledWords(index, form)
    this.#leftOut = new LeftOutWords(index)
    this.#ownWords = new OwnWords(index)
  }

  /** Measures what an alignment has paired, in the roles of a bearer; `isTranslated`: one side is read by its meaning. */
  measure(
    aligned: Alignment,
    reading: QueryReading,
    bearer: number,
    romanised: number,
    isTranslated: boolean,
  ): Int32Array {
    const roles = reading.roles[bearer]
    const weights = reading.weights[bearer]
    this.#begin(reading, bearer, isTranslated)
    if (roles == null || weights == null) return this.features
    for (let slot = 0; slot < aligned.slots; slot += 1)
      if ((aligned.slotLikeness[slot] ?? 0) > 0) this.#pairs.take(aligned, reading, slot, roles, weights)
      else this.#takeListedLeft(aligned, slot)
    const whole = aligned.isCut ? aligned.words - 1 : aligned.words
    for (let word = 0; word < whole; word += 1)
      if ((aligned.wordLikeness[word] ?? 0) === 0)
        this.#takeAskedLeft(aligned, reading, word, roles[word] ?? 0, weights[word] ?? 0)
    this.#conclude(
      this.#asked,
      romanised,
      romanised === 0 && !this.#pairs.isUnvowelled,
      aligned.isBeginning,
      aligned.isBeginning,
    )
    this.features[OWN] = this.#asksForOwn() ? this.#own(aligned, reading) : 0
    this.features[DISTANT] = aligned.isDistant ? 1 : 0
    if (this.#leavesSyllable(reading, roles)) this.features[OTHER_SYLLABLES] = 1
    if (this.features[CUT] === 1 && aligned.isCut && isNoWord(reading.words.at(-1))) {
      this.features[CUT] = 0
      this.features[CUT_WITHIN] = 1
    }
    return this.features
  }

  /** The most that an alignment could measure: where all words and slots that may be paired are the same. */
  measureAtBest(
    { metWords, metSlots, hasUnvowelled, mayBeBeginning }: BestCase,
    reading: QueryReading,
    bearer: number,
    romanised: number,
    isTranslated: boolean,
  ): Int32Array {
    const roles = reading.roles[bearer]
    const weights = reading.weights[bearer]
    this.#begin(reading, bearer, isTranslated)
    if (roles == null || weights == null) return this.features
    const asked = this.#askedLeftAtBest(metWords, reading, bearer, roles, weights)
    const form = this.#form
    // Where both leave something over, nothing is forgiven, and what would be is not looked for: see `LeftOver.counting`.
    const mayForgive = asked.weight === 0
    for (let slot = 0; slot < form.count; slot += 1) {
      const weight = form.weights[slot] ?? 0
      if ((metSlots & (1 << slot)) !== 0) {
        this.#pairs.matched += weight
        if (form.roles[slot] === NAME) this.#pairs.names += 1
        continue
      }
      let isRepeated = false
      for (let other = mayForgive ? 0 : form.count; other < form.count; other += 1)
        isRepeated ||= (metSlots & (1 << other)) !== 0 && form.tokens[other] === form.tokens[slot]
      this.#takeLeft(
        this.#listed,
        form.roles[slot] ?? 0,
        weight,
        isRepeated,
        mayForgive && this.#isListedPatronymic(slot),
        mayForgive && this.#unspelled.hasSlot(metSlots, slot),
        this.#leftOut.ofToken(form.tokens[slot] ?? 0),
      )
    }
    this.#pairs.met = this.#pairs.matched
    const isWritten = romanised === 0 && !hasUnvowelled
    this.#conclude(asked, hasUnvowelled ? 0 : romanised, isWritten, mayBeBeginning, false)
    this.features[OWN] = this.#asksForOwn() ? this.#ownAtBest(metSlots) : 0
    return this.features
  }

  /** What the query leaves over where these words met. Form after form has the same words of it: it is found out once for those. */
  #askedLeftAtBest(
    metWords: number,
    reading: QueryReading,
    bearer: number,
    roles: Uint8Array,
    weights: Uint16Array,
  ): LeftOver {
    const known = this.#askedAtBest
    const { left } = known
    if (
      known.reading === reading &&
      known.metWords === metWords &&
      known.bearer === bearer &&
      known.isTranslated === this.#isTranslated &&
      known.unspelled === this.#unspelled.kind
    )
      return left
    known.reading = reading
    known.metWords = metWords
    known.bearer = bearer
    known.isTranslated = this.#isTranslated
    known.unspelled = this.#unspelled.kind
    left.clear()
    const { words } = reading
    const whole = reading.mayBeCut ? words.length - 1 : words.length
    for (let word = 0; word < whole; word += 1) {
      if ((metWords & (1 << word)) !== 0) continue
      const own = words[word]
      if (own === undefined) continue
      const { text, units } = own
      let isRepeated = false
      for (let other = 0; other < words.length; other += 1)
        isRepeated ||= (metWords & (1 << other)) !== 0 && words[other]?.text === text
      this.#takeLeft(
        left,
        roles[word] ?? 0,
        weights[word] ?? 0,
        isRepeated,
        this.#isPatronymic(units),
        this.#unspelled.has(text, metWords, word),
        this.#leftOut.ofWord(own),
      )
    }
    return left
  }

  #begin(reading: QueryReading, bearer: number, isTranslated: boolean): void {
    this.#isTranslated = isTranslated
    this.#unspelled.begin(reading, bearer === PERSON)
    this.#listed.clear()
    this.#asked.clear()
    this.#pairs.begin(bearer === PERSON)
    this.#isPerson = bearer === PERSON
  }

  #takeListedLeft(aligned: Alignment, slot: number): void {
    const { tokens, roles, weights } = this.#form
    let isRepeated = false
    for (let other = 0; other < aligned.slots; other += 1)
      isRepeated ||=
        other !== slot && tokens[other] === tokens[slot] && (aligned.slotLikeness[other] ?? 0) > 0
    this.#takeLeft(
      this.#listed,
      roles[slot] ?? 0,
      weights[slot] ?? 0,
      isRepeated,
      this.#isListedPatronymic(slot),
      this.#unspelled.hasSlot(metOf(aligned.slotLikeness, aligned.slots), slot),
      this.#leftOut.ofToken(tokens[slot] ?? 0),
    )
  }

  #takeAskedLeft(
    aligned: Alignment,
    { words }: QueryReading,
    word: number,
    wordRole: number,
    weight: number,
  ): void {
    const own = words[word]
    if (own === undefined) return
    const { text, units } = own
    let isRepeated = false
    for (let other = 0; other < aligned.words; other += 1)
      isRepeated ||= other !== word && words[other]?.text === text && (aligned.wordLikeness[other] ?? 0) > 0
    const isUnspelled = this.#unspelled.has(text, metOf(aligned.wordLikeness, aligned.words), word)
    this.#takeLeft(
      this.#asked,
      wordRole,
      weight,
      isRepeated,
      this.#isPatronymic(units),
      isUnspelled,
      this.#leftOut.ofWord(own),
    )
  }

  #takeLeft(
    left: LeftOver,
    wordRole: number,
    weight: number,
    isRepeated: boolean,
    isFathers: boolean,
    isUnspelled: boolean,
    habit: number,
  ): void {
    // Who writes or translates a name adds and leaves out "of" and "the"; no article that a translator spells is a word more.
    if (wordRole === GENERIC && weight <= LIGHTEST) return
    if (wordRole === PARTICLE && (habit === LEFT_OUT || this.#isTranslated)) return
    const isSeat = habit === SEAT && wordRole === NAME && !this.#isPerson
    // A word said twice is no other name, and a patronymic is often left out.
    const forgiven =
      isRepeated || isUnspelled ? weight : isFathers ? weight >>> 1 : isSeat ? seatForgiven(weight) : 0
    left.take(wordRole, weight, forgiven, isSeat, wordRole === GENERIC && habit === KIND, isFathers)
  }

  #isListedPatronymic(slot: number): boolean {
    const { starts, units } = this.#index.tokens
    const token = this.#form.tokens[slot] ?? 0
    return this.#isPerson && isPatronymic(units, starts[token] ?? 0, starts[token + 1] ?? 0)
  }

  #isPatronymic(units: Uint16Array): boolean {
    return this.#isPerson && isPatronymic(units, 0, units.length)
  }

  #conclude(
    asked: LeftOver,
    romanised: number,
    isWritten: boolean,
    isBeginning: boolean,
    isKnownToBe: boolean,
  ): void {
    const listed = this.#listed
    let left = listed.counting(asked)
    let listedNames = listed.countingNames(asked)
    const isCut = isBeginning && asked.weight === 0
    // What a query was cut off before is not missing from it.
    if (isCut) {
      left >>>= 3
      listedNames >>>= 3
    }
    const listedLeft = this.#shareLeft(left)
    const askedLeft = this.#shareLeft(asked.counting(listed))
    const askedNames = asked.countingNames(listed)
    const isSingle = this.#pairs.names <= 1 && !isCut
    const contradicts = Math.min(listed.heaviestName, asked.heaviestName)
    const edits = Math.min(MOST_TENTHS, this.#pairs.edits)
    const { features } = this
    features[RESPELLED] =
      this.#pairs.matched === 0 ? 1000 : Math.trunc(this.#pairs.lost / this.#pairs.matched)
    features[WORST] = this.#pairs.worst
    features[LISTED_LEFT] = listedLeft
    features[ASKED_LEFT] = askedLeft
    features[LISTED_KINDS] = left === 0 ? 0 : Math.trunc((listedLeft * listed.kinds) / listed.weight)
    features[ASKED_KINDS] = askedLeft === 0 ? 0 : Math.trunc((askedLeft * asked.kinds) / asked.weight)
    features[MET] = Math.min(MOST_MET, this.#pairs.met)
    features[NAME_CONFLICT] = isWritten && contradicts >= LEAST_CONTRADICTING ? 1 : 0
    features[GENERIC_CONFLICT] = listed.hasGeneric && asked.hasGeneric ? 1 : 0
    features[INITIALS] = this.#pairs.initials
    features[INITIAL_CONFLICT] =
      (asked.hasInitial && (listed.hasInitial || listed.heaviestName > 0)) ||
      (listed.hasInitial && asked.heaviestName > 0)
        ? 1
        : 0
    features[SINGLE] = !isSingle ? 0 : askedLeft + listedNames > 0 ? 1000 : muchOf(listedLeft)
    features[EDITS] = edits
    features[EDITS_OF_ONE] = this.#editsOfOne(edits)
    features[ROMANISED] = romanised > 0 && !this.#pairs.isUnvowelled ? 1 : 0
    features[UNVOWELLED] = this.#pairs.isUnvowelled ? 1 : 0
    features[LISTED_NAMES] = this.#shareLeft(listedNames)
    features[ASKED_NAMES] = this.#shareLeft(askedNames)
    features[SINGLE_NAMED] = isSingle && listedNames + askedNames > 0 ? 1 : 0
    features[CONFLICT] = isWritten && listed.heaviest > 0 && asked.heaviest > 0 ? 1 : 0
    features[BEYOND_ONE] = Math.min(MOST_TENTHS, this.#pairs.beyondOne)
    features[NICKNAMES] = this.#pairs.nicknames
    features[CUT] = isCut && isKnownToBe && listed.weight > 0 ? 1 : 0
    features[CUT_WITHIN] = 0
    features[DISTANT] = 0
    features[OTHER_NAME] = this.#pairs.others.known
    features[OTHER_SYLLABLES] = this.#pairs.others.areSyllables ? 1 : 0
    features[ASKED_FATHERS] = left === 0 && asked.weight > 0 && asked.fathers === asked.weight ? 1 : 0
    features[OTHER_GENDER] = this.#isPerson && this.#pairs.others.areOfGenders ? 1 : 0
  }

  /** Whether a word for a body is left over of one: only then it matters what it is called by. */
  #asksForOwn(): boolean {
    const { features } = this
    return !this.#isPerson && (features[LISTED_KINDS] ?? 0) + (features[ASKED_KINDS] ?? 0) > 0
  }

  /** What the pair of words of name tells by itself that tells most. */
  #own({ slotLikeness, slotPartner }: Alignment, { words }: QueryReading): number {
    const { count, tokens, roles } = this.#form
    let own = 0
    for (let slot = 0; slot < count; slot += 1) {
      const word = words[slotPartner[slot] ?? 0]
      if (roles[slot] === NAME && word !== undefined && (slotLikeness[slot] ?? 0) > 0)
        own = Math.max(own, this.#ownWords.ofPair(tokens[slot] ?? 0, word))
    }
    return own
  }

  /** The same where these slots met. */
  #ownAtBest(metSlots: number): number {
    const { count, tokens, roles } = this.#form
    let own = 0
    for (let slot = 0; slot < count; slot += 1)
      if (roles[slot] === NAME && (metSlots & (1 << slot)) !== 0)
        own = Math.max(own, this.#ownWords.of(tokens[slot] ?? 0))
    return own
  }

  /** Whether a syllable of a Chinese or Korean name is left over: none of them is ever left out. */
  #leavesSyllable(reading: QueryReading, roles: Uint8Array): boolean {
    return (
      this.#isPerson &&
      this.#listed.heaviestName + this.#asked.heaviestName > 0 &&
      this.#pairs.others.areOfSyllables(reading, roles)
    )
  }

  /** The edits where one word of name met, of that word; where only general words met, of all. */
  #editsOfOne(edits: number): number {
    if (this.#pairs.names > 1) return 0
    return this.#pairs.names === 0 ? edits : Math.min(edits, this.#pairs.editsOfNames)
  }

  #shareLeft(left: number): number {
    return left === 0 ? 0 : Math.trunc((left * 1000) / (this.#pairs.matched + left))
  }
}

/** What is forgiven of a place: all that it tells more than a general word. */
function seatForgiven(weight: number): number {
  return weight - weightIn(GENERIC, weight)
}

/** How much of what counts as much is left, of 1000. */
function muchOf(left: number): number {
  return Math.min(1000, Math.trunc((left * 1000) / MUCH_LEFT))
}

/** Whether the last word of a query is no listed word, so that it is cut off where it is but the beginning of one. */
function isNoWord(word: QueryWord | undefined): boolean {
  return word !== undefined && word.token < 0 && word.units.length >= SHORTEST_CUT
}

/** Which words were met, a bit each. */
function metOf(likenesses: Uint16Array, count: number): number {
  let met = 0
  for (let at = 0; at < count; at += 1) if ((likenesses[at] ?? 0) > 0) met |= 1 << at
  return met
}
