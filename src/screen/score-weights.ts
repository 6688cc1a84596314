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
  base: 2977 - 500,
  respelled: -4365,
  respelledMuch: -972,
  worst: -1549,
  listedLeft: -4267,
  askedLeft: -6493,
  nameConflict: -3671,
  nameConflictWeight: 0,
  genericConflict: 0,
  initials: -301,
  initialConflict: -2717,
  single: -2080,
  far: -2394,
  edits: -1121,
  editsBeyondOne: -967,
  editsOfOne: -203,
  romanised: -1294,
  romanisedListedLeft: 0,
  romanisedAskedLeft: -2414,
  romanisedRespelled: -544,
  romanisedCommon: -1980,
  unvowelled: -1026,
  unvowelledListedLeft: -1359,
  unvowelledAskedLeft: -753,
  unvowelledRespelled: -2616,
  unvowelledCommon: -610,
  commonAskedLeft: -943,
  commonRespelled: -1953,
  commonInitials: -662,
  commonSingle: -1761,
  met18: 470,
  met28: 1311,
  met48: 0,
}

export const OTHER_WEIGHTS: ScoreWeights = {
  base: 2451 - 500,
  respelled: -7357,
  respelledMuch: -1943,
  worst: -2354,
  listedLeft: -5407,
  askedLeft: -10166,
  nameConflict: 0,
  nameConflictWeight: -399,
  genericConflict: -2442,
  initials: -2182,
  initialConflict: -288,
  single: -913,
  far: -1724,
  edits: -317,
  editsBeyondOne: 0,
  editsOfOne: 0,
  romanised: -464,
  romanisedListedLeft: 0,
  romanisedAskedLeft: 0,
  romanisedRespelled: -1974,
  romanisedCommon: -1952,
  unvowelled: -542,
  unvowelledListedLeft: 0,
  unvowelledAskedLeft: 0,
  unvowelledRespelled: -1987,
  unvowelledCommon: -1624,
  commonAskedLeft: -251,
  commonRespelled: -3340,
  commonInitials: -2819,
  commonSingle: -1600,
  met18: 582,
  met28: 1037,
  met48: 675,
}

/** What decides a score besides the tables of names and the policy, as one stable string to be hashed by others. */
export function scoreFingerprint(): string {
  return JSON.stringify({ version: SCORE_VERSION, person: PERSON_WEIGHTS, other: OTHER_WEIGHTS })
}
