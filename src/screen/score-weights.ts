/** Raised when the rules by which scores come from these weights change. */
const SCORE_VERSION = 4

/**
 * What the features of two aligned names add to the log-odds that they are one name, in thousandths of a natural
 * logarithm; each for 1000 of what it is a weight of. Fitted on judged pairs and on the tuning half of the deck by
 * `bench/fit-score.py` with the sign of every weight fixed, so that more of what speaks against a name never raises its
 * score. The line is at even odds, for people a little above: most names that are asked for are on no list.
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
  base: 3433,
  respelled: -675,
  worst: -73,
  listedLeft: -1754,
  askedLeft: -3052,
  listedNames: -1178,
  askedNames: -2713,
  askedNamesMuch: -1392,
  conflict: -1498,
  nameConflict: -1620,
  genericConflict: 0,
  initials: -716,
  initialConflict: -2518,
  nicknames: -1361,
  single: -312,
  beyondOne: -3950,
  leftRespelled: -822,
  leftWorst: -1541,
  leftEdits: -2212,
  romanised: -1612,
  romanisedAskedLeft: -2284,
  romanisedRespelled: -1049,
  romanisedMiddling: -1835,
  unvowelled: -968,
  unvowelledAskedLeft: -1372,
  unvowelledRespelled: -297,
  unvowelledEdits: -1797,
  unvowelledMiddling: -945,
  commonAskedLeft: -651,
  commonRespelled: 0,
  commonInitials: -140,
  commonSingle: -700,
  commonSingleNamed: -700,
  commonCut: -3000,
  middlingEdits: -2067,
  middlingListedNames: -4000,
  middlingAskedNames: -1235,
  lowSingle: -1947,
  lowEditsOfOne: -4000,
  met28: 0,
  met48: 2640,
}

/** Fitted before names by meaning were compared as Latin ones are: fitted with them, misspelt short names of bodies are lost. */
export const OTHER_WEIGHTS: ScoreWeights = {
  base: 2733,
  respelled: -1637,
  worst: -1610,
  listedLeft: -1950,
  askedLeft: -7413,
  listedNames: -867,
  askedNames: -1187,
  askedNamesMuch: 0,
  conflict: -1775,
  nameConflict: 0,
  genericConflict: -1035,
  initials: -2877,
  initialConflict: -2848,
  nicknames: -128,
  single: -950,
  beyondOne: -1340,
  leftRespelled: -838,
  leftWorst: -1842,
  leftEdits: -1465,
  romanised: -669,
  romanisedAskedLeft: 0,
  romanisedRespelled: -1670,
  romanisedMiddling: -1606,
  unvowelled: 0,
  unvowelledAskedLeft: 0,
  unvowelledRespelled: -636,
  unvowelledEdits: -1681,
  unvowelledMiddling: -1124,
  commonAskedLeft: -963,
  commonRespelled: -605,
  commonInitials: -2773,
  commonSingle: -1751,
  commonSingleNamed: 0,
  commonCut: -3000,
  middlingEdits: -817,
  middlingListedNames: -4000,
  middlingAskedNames: -664,
  lowSingle: -1244,
  lowEditsOfOne: -4000,
  met28: 841,
  met48: 2696,
}

/** What decides a score besides the tables of names and the policy, as one stable string to be hashed by others. */
export function scoreFingerprint(): string {
  return JSON.stringify({ version: SCORE_VERSION, person: PERSON_WEIGHTS, other: OTHER_WEIGHTS })
}
