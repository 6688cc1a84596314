/** Raised when the rules by which scores come from these weights change. */
const SCORE_VERSION = 1

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
  /** Where names are left over on both sides; by their weight, up to ten bits. */
  readonly nameConflict: number
  readonly nameConflictWeight: number
  readonly genericConflict: number
  readonly initials: number
  readonly initialConflict: number
  readonly single: number
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
  base: 2574 - 300,
  respelled: -4220,
  respelledMuch: -771,
  worst: -1445,
  listedLeft: -4062,
  askedLeft: -6685,
  nameConflict: -3074,
  nameConflictWeight: 0,
  genericConflict: 0,
  initials: -209,
  initialConflict: -2779,
  single: -1353,
  far: -2242,
  edits: -937,
  editsBeyondOne: -1021,
  editsOfOne: -188,
  romanised: -1314,
  romanisedListedLeft: 0,
  romanisedAskedLeft: -1933,
  romanisedRespelled: -727,
  romanisedCommon: -1531,
  unvowelled: -1143,
  unvowelledListedLeft: -346,
  unvowelledAskedLeft: -481,
  unvowelledRespelled: -2596,
  unvowelledCommon: -447,
  commonAskedLeft: -720,
  commonRespelled: -1789,
  commonInitials: -577,
  commonSingle: -1863,
  met18: 765,
  met28: 1077,
  met48: 0,
}

export const OTHER_WEIGHTS: ScoreWeights = {
  base: 2471 - 300,
  respelled: -6031,
  respelledMuch: -1894,
  worst: -1454,
  listedLeft: -5948,
  askedLeft: -10640,
  nameConflict: 0,
  nameConflictWeight: -1569,
  genericConflict: -3357,
  initials: -2530,
  initialConflict: -565,
  single: -920,
  far: -2553,
  edits: -406,
  editsBeyondOne: 0,
  editsOfOne: 0,
  romanised: -2727,
  romanisedListedLeft: 0,
  romanisedAskedLeft: 0,
  romanisedRespelled: -602,
  romanisedCommon: -1199,
  unvowelled: -1332,
  unvowelledListedLeft: 0,
  unvowelledAskedLeft: 0,
  unvowelledRespelled: -1166,
  unvowelledCommon: -1347,
  commonAskedLeft: -814,
  commonRespelled: -2912,
  commonInitials: -2459,
  commonSingle: -2069,
  met18: 932,
  met28: 934,
  met48: 572,
}

/** What decides a score besides the tables of names and the policy, as one stable string to be hashed by others. */
export function scoreFingerprint(): string {
  return JSON.stringify({ version: SCORE_VERSION, person: PERSON_WEIGHTS, other: OTHER_WEIGHTS })
}
