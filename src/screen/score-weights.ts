/** Raised when the rules by which scores come from these weights change. */
const SCORE_VERSION = 3

/**
 * What the features of two aligned names add to the log-odds that they are one name, in thousandths of a natural
 * logarithm; each for 1000 of what it is a weight of. Fitted on judged pairs and on the tuning half of the deck by
 * `bench/fit-score.py` with the sign of every weight fixed, so that more of what speaks against a name never raises its
 * score; the base is set so that the line is at even odds.
 */
export interface ScoreWeights {
  readonly base: number
  readonly respelled: number
  /** Of `respelled` above 150. */
  readonly respelledMuch: number
  /** Of `worst` above 200. */
  readonly worst: number
  readonly listedLeft: number
  readonly askedLeft: number
  /** What that adds where it is more than general words. */
  readonly listedNames: number
  readonly askedNames: number
  /** Where names are left over on both sides; by their weight, up to ten bits. */
  readonly nameConflict: number
  readonly nameConflictWeight: number
  readonly genericConflict: number
  readonly initials: number
  readonly initialConflict: number
  readonly single: number
  readonly singleNamed: number
  /** By pair, two at most counted as 1000. */
  readonly far: number
  /** By two edits; above one edit. */
  readonly edits: number
  readonly editsBeyondOne: number
  readonly editsOfOne: number
  /** Where a side is romanised and spelled out, and what that adds to other weights. */
  readonly romanised: number
  readonly romanisedListedLeft: number
  readonly romanisedAskedLeft: number
  readonly romanisedRespelled: number
  readonly romanisedCommon: number
  /** The same where a side is known by its consonants alone. */
  readonly unvowelled: number
  readonly unvowelledListedLeft: number
  readonly unvowelledAskedLeft: number
  readonly unvowelledRespelled: number
  readonly unvowelledCommon: number
  /** Where the words that met are common: of what is missing of 24 bits. */
  readonly commonListedLeft: number
  readonly commonAskedLeft: number
  readonly commonRespelled: number
  readonly commonInitials: number
  readonly commonSingle: number
  /** What the words that met tell: from 10 to 18 bits, from 18 to 28, from 28 to 48. */
  readonly met18: number
  readonly met28: number
  readonly met48: number
}

export const PERSON_WEIGHTS: ScoreWeights = {
  base: 2647 - 300,
  respelled: -3941,
  respelledMuch: -781,
  worst: -1433,
  listedLeft: -2620,
  askedLeft: -3593,
  listedNames: -1960,
  askedNames: -2949,
  nameConflict: -3339,
  nameConflictWeight: 0,
  genericConflict: 0,
  initials: -396,
  initialConflict: -3161,
  single: -742,
  singleNamed: -590,
  far: -2449,
  edits: -866,
  editsBeyondOne: -1436,
  editsOfOne: -746,
  romanised: -1380,
  romanisedListedLeft: 0,
  romanisedAskedLeft: -2549,
  romanisedRespelled: -439,
  romanisedCommon: -2238,
  unvowelled: -1008,
  unvowelledListedLeft: -1582,
  unvowelledAskedLeft: -1084,
  unvowelledRespelled: -2105,
  unvowelledCommon: -722,
  commonListedLeft: 0,
  commonAskedLeft: -475,
  commonRespelled: -1893,
  commonInitials: -649,
  commonSingle: -2229,
  met18: 677,
  met28: 1116,
  met48: 0,
}

export const OTHER_WEIGHTS: ScoreWeights = {
  base: 2170 - 230,
  respelled: -6465,
  respelledMuch: -1153,
  worst: -2288,
  listedLeft: -4424,
  askedLeft: -9885,
  listedNames: -2450,
  askedNames: -824,
  nameConflict: 0,
  nameConflictWeight: 0,
  genericConflict: -2399,
  initials: -2018,
  initialConflict: -323,
  single: -533,
  singleNamed: -104,
  far: -1858,
  edits: -477,
  editsBeyondOne: 0,
  editsOfOne: 0,
  romanised: 0,
  romanisedListedLeft: 0,
  romanisedAskedLeft: 0,
  romanisedRespelled: -2823,
  romanisedCommon: -2080,
  unvowelled: 0,
  unvowelledListedLeft: 0,
  unvowelledAskedLeft: 0,
  unvowelledRespelled: -2274,
  unvowelledCommon: -2045,
  commonListedLeft: 0,
  commonAskedLeft: 0,
  commonRespelled: -3811,
  commonInitials: -3041,
  commonSingle: -2517,
  met18: 776,
  met28: 766,
  met48: 639,
}

/** What decides a score besides the tables of names and the policy, as one stable string to be hashed by others. */
export function scoreFingerprint(): string {
  return JSON.stringify({ version: SCORE_VERSION, person: PERSON_WEIGHTS, other: OTHER_WEIGHTS })
}
