export { behindState } from './asked/behind-state.ts'
export { besideBrackets } from './asked/beside-brackets.ts'
export { nameWithin } from './asked/name-within.ts'
export { namesIn } from './asked/names-in.ts'
export { repaired } from './asked/repaired.ts'
export { withoutNotes } from './asked/without-notes.ts'
export { withoutPlaces } from './asked/without-places.ts'
export { boundedDistance } from './compare/bounded-distance.ts'
export { isBroadKey } from './compare/broad-key.ts'
export {
  abjadKeysOf,
  consonantKeysOf,
  HAN_SOUNDS_MARK,
  isConsonantToken,
  joinedToken,
} from './compare/consonant-key.ts'
export { consonantLikeness, spelledLikeness } from './compare/consonant-likeness.ts'
export {
  EDIT,
  type EditCosts,
  editCost,
  leastCosts,
  SOUNDED,
  SPELLED,
  WRITTEN,
} from './compare/edit-costs.ts'
export {
  areHeardAlike,
  areOtherSyllables,
  isPartOfSyllables,
  isSyllabic,
  isSyllabicFamilyName,
} from './compare/other-syllables.ts'
export { soundKeyOf, soundOf } from './compare/sound.ts'
export { type SoundUnits, soundUnitsOf } from './compare/sound-units.ts'
export { wordsOfRoot } from './meaning/english-root.ts'
export {
  isMeaningToken,
  MEANING_MARK,
  meaningKeysOf,
  meaningLikeness,
  soundOfMeaning,
  usualMeaning,
} from './meaning/meaning-token.ts'
export { isByMeaning, readFromEurope } from './meaning/read-by-meaning.ts'
export { readCompoundsOtherwise } from './parts/compounds-otherwise.ts'
export { isGivenName } from './parts/given-name-forms.ts'
export { readInitialsApart } from './parts/initials-apart.ts'
export { isEverydayWord } from './parts/is-everyday-word.ts'
export { KIND_WORDS } from './parts/kind-words.ts'
export { spelledAsSyllable } from './parts/korean-syllables.ts'
export { mostTelling } from './parts/most-telling.ts'
export { numberOf, sameNumber } from './parts/numbers.ts'
export { areOtherGenders } from './parts/other-gender.ts'
export { OFTEN_LEFT_OUT } from './parts/particles.ts'
export { isPatronymic, isPatronymicOf } from './parts/patronymic.ts'
export { SEAT_WORDS } from './parts/seats.ts'
export { WITHOUT_SHORT_FORM } from './parts/short-form.ts'
export {
  ABBREVIATION_SENSE,
  GENERIC_SENSE,
  GIVEN_NAME_SENSE,
  LIKE_SENSE,
  NUMBER_SENSE,
  sensesOf,
  standsFor,
  togetherWith,
} from './parts/stands-for.ts'
export { isSyllableOfName } from './parts/syllable-of-name.ts'
export { readWadeGiles } from './parts/wade-giles-as-pinyin.ts'
export { readWithFormCorrected } from './parts/with-form-corrected.ts'
export { readWithoutCutForm } from './parts/without-cut-form.ts'
export { readWithoutTitles } from './parts/without-titles.ts'
export { readForEach, readName } from './read-name.ts'
export { isHanPersonScheme } from './script/east-asian/han.ts'
export { prepareFor } from './script/prepare.ts'
export { scriptOf } from './script/script-of.ts'
export { tablesFingerprint } from './tables-fingerprint.ts'
export {
  joinedInOrder,
  type NameOf,
  type Reading,
  type ReadName,
  type Token,
  type TokenRole,
} from './token.ts'
