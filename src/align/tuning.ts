/**
 * The weights and lines of alignment, in tenths of a bit. Each was set by reading pairs that came out wrong and running
 * `bench/align.ts` again over the editions of 2026-08 (identifiers hidden), not by fitting.
 */
export const TUNING = {
  /** Names: a word that one entry in 2^17 has tells 17 bits; rarer than `rareEntries` tells no more. */
  referenceBits: 17,
  rareEntries: 12,
  /** Two spellings of one word tell this share of it, in hundredths. */
  alikeShare: 75,
  /** The same of a person whose name is three syllables, in hundredths. */
  syllabicShare: 75,
  /** Most that one single word can tell of a person, and of a body in letters of an abbreviation. */
  singleWordOfPerson: 90,
  singleWordOfBody: 130,
  abbreviation: 70,
  /** A word that the other lacks; in a person's name the others may have left it out. */
  missingWordOfPerson: 12,
  missingWordOfBody: 55,
  missingGenericOfBody: 45,
  /** Both have a word that the other lacks. */
  conflictingWords: 70,
  /** A number that the other lacks. */
  numbersDiffer: 200,
  /** Not the primary name on one side, on both. */
  aliasOneSide: 15,
  aliasBothSides: 30,
  /** The words of a body's name in another order. */
  otherOrder: 40,
  /** A whole primary name of a body with a rare word; several names the same; the same in its own script. */
  wholeNameOfBody: 40,
  severalNames: 30,
  originalScript: 30,
  /** From here on a strong name speaks, however alike a weak alias is. */
  strongBeforeWeak: 120,
  weakName: 80,

  birthDay: 130,
  birthMonth: 85,
  birthYear: 45,
  birthOverlap: 15,
  /** One of day, month and year differs, or day and month are swapped. */
  birthNear: -50,
  /** Two years that follow one another, neither of them known to the day. */
  birthNextYear: -40,
  birthApart: -100,
  birthFar: -250,

  genderDiffers: -150,
  countrySame: 20,
  countryDiffers: -30,
  birthPlaceSame: 35,
  /** Reasons, descriptions and posts in the same words. */
  saidSame: 90,
  saidAlike: 30,
  addressSame: 45,
  addressAlike: 20,
  /** Programmes on one subject: the narrower, the more. */
  subjectNarrow: 30,
  subjectBroad: 10,
  subjectDiffers: -15,
  listedSameDay: 40,
  listedJointDays: 25,
  legalFormDiffers: -30,
  /** Publishers seldom list a party twice. */
  sameList: -60,

  officialReference: 400,
  otherReference: -40,
  checkedNumber: 220,
  longNumber: 160,
  shortNumber: 90,
  /** Numbers of a kind of which a party has one, and which differ. */
  numberDiffers: -200,

  /** The line over which two entries are one party, by what they are. */
  linkPerson: 250,
  linkBody: 235,
  linkObject: 200,
  /** The line over which a pair is worth showing as undecided. */
  undecided: 185,
  undecidedObject: 150,
  /** How alike names must be beside a shared number: without, somebody else's telephone or passport. */
  nameBesideNumber: 40,
  /** A name of three words or more that is rare enough to need nothing beside it. */
  longName: 300,
  /** Links within this of one another are equally strong when one of them must be given up. */
  tie: 20,
} as const

/** Entries that a block may have before it tells nothing: by what its key is made of. */
export const BLOCK_BOUNDS: readonly number[] = [
  // 0: an official number or reference
  60,
  // 1: all words of a name
  150,
  // 2: two words of a name
  70,
  // 3: one word of a name
  30,
]
