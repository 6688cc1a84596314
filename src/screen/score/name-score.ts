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
import { OTHER_WEIGHTS, PERSON_WEIGHTS, type ScoreWeights } from './score-weights.ts'

/** The score at even odds, and what each factor e of the odds adds. */
const EVEN = 7000
const BY_LOGARITHM = 550
/** The score of an exact but utterly common name, and what rarity adds to it. */
const COMMON_NAME = 7800
const RARITY_ADDS = 1700
/** A name that is not the same stays so far under what the same name would score. */
const UNDER_EXACT = 60
const BIT = 16
/** Bits (in sixteenths) at which a name begins to be rare, and at which it is as rare as counts. */
const RARE_FROM = 8 * BIT
const RARE_AT = 28 * BIT
/** Words that tell less together are common; how middling and how low it is what they tell, falls between these bounds. */
const COMMON_UNDER = 24 * BIT
const MIDDLING = { from: 14 * BIT, to: 24 * BIT } as const
const LOW = { from: 10 * BIT, to: 18 * BIT } as const
/** A body's own word: from where on it is one, and from where on no other body is likely to be called by it. */
const OWN_WORD = { from: 12 * BIT, to: 14 * BIT } as const
/** Where such a word met and nothing but general words is left over: how much of what these cost is remitted, of 1000. */
const REMITTED = { askedLeft: 500, listedLeft: 300, single: 300 } as const

/** How fast that ends where the word is spelled otherwise: a tenth of its letters, and it is as any other. */
const SPELLED_ALIKE = 10

/** How rare the words are that met, of 1000. */
export function rarityOf(met: number): number {
  return Math.max(0, Math.min(1000, Math.trunc(((met - RARE_FROM) * 1000) / (RARE_AT - RARE_FROM))))
}

/** The score of a name that is the same, by its rarity. */
export function exactScore(rarity: number): number {
  return COMMON_NAME + Math.trunc((RARITY_ADDS * rarity) / 1000)
}

/** Of 1000: how much of the room from one bound to another a value fills. */
function filled(value: number, from: number, to: number): number {
  return value <= from ? 0 : value >= to ? 1000 : Math.trunc(((value - from) * 1000) / (to - from))
}

/**
 * The score of two names of which this was measured: 7000 where it is as likely as not that they are one name, 1266 more
 * or less for every factor of ten; below that of the same name. Whole numbers throughout, so that every machine gives
 * the same.
 */
export function scoreOf(features: Int32Array, isPerson: boolean): number {
  const weights = isPerson ? PERSON_WEIGHTS : OTHER_WEIGHTS
  const met = features[MET] ?? 0
  const logOdds = weights.base + Math.trunc(oddsOf(features, weights, met, isPerson) / 1000)
  const score = EVEN + Math.trunc((logOdds * BY_LOGARITHM) / 1000)
  return Math.max(0, Math.min(score, exactScore(rarityOf(met)) - UNDER_EXACT))
}

/** Millionths of a natural logarithm. */
function oddsOf(features: Int32Array, weights: ScoreWeights, met: number, isPerson: boolean): number {
  const of = (feature: number): number => features[feature] ?? 0
  const respelled = of(RESPELLED)
  const worst = of(WORST)
  const askedNames = of(ASKED_NAMES)
  const edits = of(EDITS)
  const common = 1000 - filled(met, 0, COMMON_UNDER)
  const middling = 1000 - filled(met, MIDDLING.from, MIDDLING.to)
  const low = 1000 - filled(met, LOW.from, LOW.to)
  const share = (value: number, of1000: number): number => Math.trunc((value * of1000) / 1000)
  const hasOwnWord = !isPerson && askedNames + of(LISTED_NAMES) + of(CONFLICT) === 0
  const own = hasOwnWord ? filled(met, OWN_WORD.from, OWN_WORD.to) : 0
  const spelledAlike = Math.max(0, 1000 - SPELLED_ALIKE * respelled)
  // Beside such a word, however often lists have it, a word that only says that it is a body says nothing.
  const called =
    hasOwnWord && of(OWN) > 0 ? share(filled(of(OWN), OWN_WORD.from, OWN_WORD.to), spelledAlike) : 0
  const listedLeft = of(LISTED_LEFT) - share(of(LISTED_KINDS), called)
  const askedLeft = of(ASKED_LEFT) - share(of(ASKED_KINDS), called)
  const counted = filled(listedLeft + askedLeft, 0, of(LISTED_LEFT) + of(ASKED_LEFT))
  const remitted = (cost: keyof typeof REMITTED): number => 1000 - share(own, REMITTED[cost])
  // Where it is met to the letter from another script, it is as good as met in its own.
  const foreign = 1000 - share(own, spelledAlike)
  let odds =
    respelled * weights.respelled +
    Math.max(0, worst - 200) * weights.worst +
    share(listedLeft, remitted('listedLeft')) * weights.listedLeft +
    share(askedLeft, remitted('askedLeft')) * weights.askedLeft +
    of(LISTED_NAMES) * weights.listedNames +
    askedNames * weights.askedNames +
    Math.max(0, askedNames - 250) * weights.askedNamesMuch +
    of(BEYOND_ONE) * 50 * weights.beyondOne +
    of(OTHER_NAME) * weights.otherName +
    share(edits * 50, middling) * weights.middlingEdits +
    share(of(EDITS_OF_ONE) * 50, low) * weights.lowEditsOfOne +
    share(of(LISTED_NAMES), middling) * weights.middlingListedNames +
    share(askedNames, middling) * weights.middlingAskedNames +
    share(askedLeft, common) * weights.commonAskedLeft +
    share(respelled, common) * weights.commonRespelled +
    filled(met, 18 * BIT, 28 * BIT) * weights.met28
  if (listedLeft + askedLeft > 0)
    odds += respelled * weights.leftRespelled + worst * weights.leftWorst + edits * 50 * weights.leftEdits
  if (of(CONFLICT) > 0) odds += 1000 * weights.conflict
  else odds += filled(met, 28 * BIT, 48 * BIT) * weights.met48
  if (of(NAME_CONFLICT) > 0) odds += 1000 * weights.nameConflict
  if (of(GENERIC_CONFLICT) > 0) odds += 1000 * weights.genericConflict
  if (of(INITIAL_CONFLICT) > 0) odds += 1000 * weights.initialConflict
  if (of(INITIALS) > 0) odds += 1000 * weights.initials + common * weights.commonInitials
  odds += 1000 * of(NICKNAMES) * weights.nicknames
  if (of(OTHER_SYLLABLES) > 0) odds += 1000 * weights.otherSyllables
  if (of(OTHER_GENDER) > 0) odds += 1000 * weights.otherGender
  if (of(CUT) > 0) odds += common * weights.commonCut
  const single = share(share(of(SINGLE), counted), remitted('single'))
  if (single > 0)
    odds +=
      single * weights.single +
      share(single, common) * weights.commonSingle +
      share(single, low) * weights.lowSingle
  if (of(DISTANT) > 0) odds += 1000 * weights.distant + low * weights.lowDistant
  if (of(CUT_WITHIN) > 0) odds += common * weights.commonCutWithin
  if (of(SINGLE_NAMED) > 0) odds += common * weights.commonSingleNamed
  if (of(ROMANISED) > 0) {
    odds += foreign * weights.romanised + respelled * weights.romanisedRespelled
    // A patronymic alone is left out in one script as in another.
    const askedOthers = of(ASKED_FATHERS) > 0 ? 0 : askedLeft
    // A name that is spelled out to the letter is what it is, however common its words are.
    if (respelled + listedLeft + askedOthers > 0) odds += share(middling, foreign) * weights.romanisedMiddling
    if (askedOthers > 0) odds += 1000 * weights.romanisedAskedLeft
  }
  if (of(UNVOWELLED) > 0) {
    odds +=
      1000 * weights.unvowelled +
      respelled * weights.unvowelledRespelled +
      edits * 50 * weights.unvowelledEdits +
      share(middling, foreign) * weights.unvowelledMiddling
    if (askedLeft > 0) odds += 1000 * weights.unvowelledAskedLeft
  }
  return odds
}
