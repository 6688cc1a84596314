/** Raised when the rules by which scores come from these weights change. */
const SCORE_VERSION = 12

/**
 * What the features of two aligned names add to the log-odds that they are one name, in thousandths of a natural
 * logarithm; each for 1000 of what it is a weight of. Fitted on judged pairs and on the tuning half of the deck by
 * `bench/fit-score.py` with the sign of every weight fixed, so that more of what speaks against a name never raises its
 * score: first as odds, then so that least is on the wrong side of the line, at what a wrong answer of each class costs.
 * Those of `distant`, `lowDistant`, `commonCutWithin` and a person’s `nicknames`, `otherName`, `otherSyllables` and
 * `otherGender` were set by hand afterwards, on the same samples, with all others held: a fit of all together lost classes of other scripts.
 */
export interface ScoreWeights {
  readonly base: number
  readonly respelled: number
  /** Of `worst` above 200. */
  readonly worst: number
  readonly listedLeft: number
  readonly askedLeft: number
  /** What that adds where it is more than general words; of the query's above 250 once more. */
  readonly listedNames: number
  readonly askedNames: number
  readonly askedNamesMuch: number
  /** Where both sides leave something over; what it adds that both are names, or both general words. */
  readonly conflict: number
  readonly nameConflict: number
  readonly genericConflict: number
  readonly initials: number
  readonly initialConflict: number
  readonly nicknames: number
  readonly single: number
  /** By two edits. */
  readonly beyondOne: number
  readonly otherName: number
  readonly otherSyllables: number
  readonly otherGender: number
  /** A pair further apart than others may be. */
  readonly distant: number
  /** What respellings, the worst of them and edits (by two) cost besides where anything is left over. */
  readonly leftRespelled: number
  readonly leftWorst: number
  readonly leftEdits: number
  /** Where a side is romanised and spelled out, and what that adds to other weights. */
  readonly romanised: number
  readonly romanisedAskedLeft: number
  readonly romanisedRespelled: number
  readonly romanisedMiddling: number
  /** The same where a side is known by its consonants alone. */
  readonly unvowelled: number
  readonly unvowelledAskedLeft: number
  readonly unvowelledRespelled: number
  readonly unvowelledEdits: number
  readonly unvowelledMiddling: number
  /** Where the words that met are common: of what is missing of 24 bits. */
  readonly commonAskedLeft: number
  readonly commonRespelled: number
  readonly commonInitials: number
  readonly commonSingle: number
  readonly commonSingleNamed: number
  readonly commonCut: number
  /** The same where the query ends within a word. */
  readonly commonCutWithin: number
  /** Of what is missing between 14 and 24 bits, edits by two. */
  readonly middlingEdits: number
  readonly middlingListedNames: number
  readonly middlingAskedNames: number
  /** Of what is missing between 10 and 18 bits. */
  readonly lowSingle: number
  readonly lowEditsOfOne: number
  readonly lowDistant: number
  /** What the words that met tell: from 18 bits to 28; from 28 to 48, where not both sides leave something over. */
  readonly met28: number
  readonly met48: number
}

export const PERSON_WEIGHTS: ScoreWeights = {
  base: 3840,
  respelled: -1680,
  worst: 0,
  listedLeft: -2130,
  askedLeft: -3164,
  listedNames: -1987,
  askedNames: -2812,
  askedNamesMuch: -767,
  conflict: -2596,
  nameConflict: -2824,
  genericConflict: 0,
  initials: -553,
  initialConflict: -4244,
  nicknames: -2000,
  single: -1910,
  beyondOne: -5241,
  otherName: -3750,
  otherSyllables: -2200,
  otherGender: -5000,
  distant: -500,
  leftRespelled: -975,
  leftWorst: -2195,
  leftEdits: -3236,
  romanised: -1386,
  romanisedAskedLeft: -2213,
  romanisedRespelled: -536,
  romanisedMiddling: -2554,
  unvowelled: -2076,
  unvowelledAskedLeft: -1137,
  unvowelledRespelled: -102,
  unvowelledEdits: -1336,
  unvowelledMiddling: 0,
  commonAskedLeft: -399,
  commonRespelled: 0,
  commonInitials: -751,
  commonSingle: -593,
  commonSingleNamed: -395,
  commonCut: -3018,
  commonCutWithin: -1500,
  middlingEdits: -1234,
  middlingListedNames: -4000,
  middlingAskedNames: -1677,
  lowSingle: -1799,
  lowEditsOfOne: -4000,
  lowDistant: -3000,
  met28: 1126,
  met48: 2727,
}

export const OTHER_WEIGHTS: ScoreWeights = {
  base: 3558,
  respelled: -4619,
  worst: -1922,
  listedLeft: -3553,
  askedLeft: -10175,
  listedNames: -2724,
  askedNames: -1825,
  askedNamesMuch: 0,
  conflict: -1178,
  nameConflict: 0,
  genericConflict: -2833,
  initials: -2963,
  initialConflict: -1432,
  nicknames: -394,
  single: -1781,
  beyondOne: -2269,
  otherName: -3429,
  otherSyllables: -1957,
  otherGender: 0,
  distant: -500,
  leftRespelled: -782,
  leftWorst: -975,
  leftEdits: -2837,
  romanised: -2140,
  romanisedAskedLeft: -53,
  romanisedRespelled: -496,
  romanisedMiddling: -800,
  unvowelled: 0,
  unvowelledAskedLeft: 0,
  unvowelledRespelled: -610,
  unvowelledEdits: -1176,
  unvowelledMiddling: -950,
  commonAskedLeft: -888,
  commonRespelled: -4040,
  commonInitials: -4003,
  commonSingle: -629,
  commonSingleNamed: 0,
  commonCut: -3000,
  commonCutWithin: -1500,
  middlingEdits: -324,
  middlingListedNames: -4000,
  middlingAskedNames: -21,
  lowSingle: -1503,
  lowEditsOfOne: -4000,
  lowDistant: -2000,
  met28: 596,
  met48: 3243,
}

/** What decides a score besides the tables of names and the policy, as one stable string to be hashed by others. */
export function scoreFingerprint(): string {
  return JSON.stringify({ version: SCORE_VERSION, person: PERSON_WEIGHTS, other: OTHER_WEIGHTS })
}
