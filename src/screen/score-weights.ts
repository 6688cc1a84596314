/** Raised when the rules by which scores come from these weights change. */
const SCORE_VERSION = 5

/**
 * What the features of two aligned names add to the log-odds that they are one name, in thousandths of a natural
 * logarithm; each for 1000 of what it is a weight of. Fitted on judged pairs and on the tuning half of the deck by
 * `bench/fit-score.py` with the sign of every weight fixed, so that more of what speaks against a name never raises its
 * score: first as odds, then so that least is on the wrong side of the line, at what a wrong answer of each class costs.
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
  /** Of what is missing between 14 and 24 bits, edits by two. */
  readonly middlingEdits: number
  readonly middlingListedNames: number
  readonly middlingAskedNames: number
  /** Of what is missing between 10 and 18 bits. */
  readonly lowSingle: number
  readonly lowEditsOfOne: number
  /** What the words that met tell: from 18 bits to 28; from 28 to 48, where not both sides leave something over. */
  readonly met28: number
  readonly met48: number
}

export const PERSON_WEIGHTS: ScoreWeights = {
  base: 3757,
  respelled: -2018,
  worst: -147,
  listedLeft: -2054,
  askedLeft: -3083,
  listedNames: -1935,
  askedNames: -2746,
  askedNamesMuch: -771,
  conflict: -2589,
  nameConflict: -2809,
  genericConflict: 0,
  initials: -460,
  initialConflict: -4198,
  nicknames: -1791,
  single: -1898,
  beyondOne: -5080,
  otherName: -2136,
  otherSyllables: -1375,
  leftRespelled: -952,
  leftWorst: -2153,
  leftEdits: -3162,
  romanised: -1321,
  romanisedAskedLeft: -2224,
  romanisedRespelled: -776,
  romanisedMiddling: -2667,
  unvowelled: -2016,
  unvowelledAskedLeft: -1189,
  unvowelledRespelled: -93,
  unvowelledEdits: -1276,
  unvowelledMiddling: 0,
  commonAskedLeft: -388,
  commonRespelled: 0,
  commonInitials: -723,
  commonSingle: -589,
  commonSingleNamed: -401,
  commonCut: -3019,
  middlingEdits: -1236,
  middlingListedNames: -4000,
  middlingAskedNames: -1652,
  lowSingle: -1794,
  lowEditsOfOne: -4000,
  met28: 1137,
  met48: 2771,
}

export const OTHER_WEIGHTS: ScoreWeights = {
  base: 3559,
  respelled: -4622,
  worst: -1961,
  listedLeft: -3549,
  askedLeft: -10173,
  listedNames: -2731,
  askedNames: -1826,
  askedNamesMuch: 0,
  conflict: -1178,
  nameConflict: 0,
  genericConflict: -2834,
  initials: -2964,
  initialConflict: -1430,
  nicknames: -383,
  single: -1781,
  beyondOne: -2255,
  otherName: -2992,
  otherSyllables: -1961,
  leftRespelled: -783,
  leftWorst: -988,
  leftEdits: -2839,
  romanised: -2139,
  romanisedAskedLeft: -52,
  romanisedRespelled: -506,
  romanisedMiddling: -797,
  unvowelled: 0,
  unvowelledAskedLeft: 0,
  unvowelledRespelled: -609,
  unvowelledEdits: -1176,
  unvowelledMiddling: -947,
  commonAskedLeft: -888,
  commonRespelled: -4034,
  commonInitials: -4004,
  commonSingle: -630,
  commonSingleNamed: 0,
  commonCut: -3000,
  middlingEdits: -334,
  middlingListedNames: -4000,
  middlingAskedNames: -23,
  lowSingle: -1506,
  lowEditsOfOne: -4000,
  met28: 596,
  met48: 3242,
}

/** What decides a score besides the tables of names and the policy, as one stable string to be hashed by others. */
export function scoreFingerprint(): string {
  return JSON.stringify({ version: SCORE_VERSION, person: PERSON_WEIGHTS, other: OTHER_WEIGHTS })
}
