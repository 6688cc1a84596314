import { BEHIND_STATE_VERSION } from './asked/behind-state.ts'
import { BESIDE_BRACKETS_VERSION } from './asked/beside-brackets.ts'
import { COUNTRY_CODES, COUNTRY_NAMES, COUNTRY_NAMES_VERSION } from './asked/country-names.ts'
import { NAME_WITHIN_VERSION } from './asked/name-within.ts'
import { NAMES_IN_VERSION } from './asked/names-in.ts'
import { REPAIRED_VERSION } from './asked/repaired.ts'
import { WITHOUT_NOTES_VERSION } from './asked/without-notes.ts'
import { WITHOUT_PLACES_VERSION } from './asked/without-places.ts'
import { ABJAD_LETTERS, ABJAD_VERSION, LATIN_GROUPS } from './compare/abjad-letters.ts'
import { ABUGIDA_LETTERS, ABUGIDA_VERSION } from './compare/abugida-letters.ts'
import { BROAD_CLASSES, BROAD_KEY_VERSION } from './compare/broad-key.ts'
import { CONSONANT_KEY_VERSION } from './compare/consonant-key.ts'
import { CONSONANT_LIKENESS_VERSION } from './compare/consonant-likeness.ts'
import { EDIT_COSTS_VERSION } from './compare/edit-costs.ts'
import { FAR_EASTERN_LETTERS, FAR_EASTERN_VERSION } from './compare/far-eastern-letters.ts'
import { OTHER_SYLLABLES_VERSION } from './compare/other-syllables.ts'
import { SOUND_VERSION, SOUNDS } from './compare/sound.ts'
import { LATIN_SOUNDS, SYLLABLE_CONSONANTS, SYLLABLES_VERSION } from './compare/syllable-letters.ts'
import {
  SYLLABLE_VOWELS,
  SYLLABLE_VOWELS_BEFORE_N,
  SYLLABLE_VOWELS_VERSION,
} from './compare/syllable-vowels.ts'
import { TIBETAN_LETTERS_VERSION, TIBETAN_SPELLINGS } from './compare/tibetan-letters.ts'
import { CUT_AS_WRITTEN_VERSION } from './meaning/cut-as-written.ts'
import { DICTIONARY_VERSION } from './meaning/dictionary.ts'
import { FROM_EUROPE_VERSION } from './meaning/from-europe.ts'
import { GENERIC_BY_MEANING_VERSION } from './meaning/generic-by-meaning.ts'
import { HAN_NUMBERS_VERSION } from './meaning/han-numbers.ts'
import { MEANING_TOKEN_VERSION } from './meaning/meaning-token.ts'
import { MEANING_VERSION } from './meaning/read-by-meaning.ts'
import { MEANING_TABLES } from './meaning/tables.ts'
import { TRANSLITERATED_VERSION } from './meaning/transliterated.ts'
import { BODIES_OF_EUROPE, ENDINGS_OF_EUROPE } from './meaning/words/bodies-of-europe.ts'
import { FRENCH_WORDS } from './meaning/words/french-words.ts'
import { TRANSLATORS_CHOICES } from './meaning/words/translators-choices.ts'
import { WORDS_OF_EUROPE } from './meaning/words/words-of-europe.ts'
import { COMMON_WORDS, COMMON_WORDS_VERSION } from './parts/common-words.ts'
import { COMPOUNDS_OTHERWISE_VERSION } from './parts/compounds-otherwise.ts'
import { EAST_SLAVIC_AS_RUSSIAN_VERSION, EAST_SLAVIC_GIVEN_NAMES } from './parts/east-slavic-as-russian.ts'
import { EVERYDAY_WORDS } from './parts/everyday-words.ts'
import { ABBREVIATIONS, GENERIC_WORDS, GENERIC_WORDS_VERSION } from './parts/generic-words.ts'
import { GIVEN_NAME_FORMS, GIVEN_NAME_FORMS_VERSION } from './parts/given-name-forms.ts'
import { KIND_WORDS, KIND_WORDS_VERSION } from './parts/kind-words.ts'
import { KINDS_IN_FULL, KINDS_IN_FULL_VERSION } from './parts/kinds-in-full.ts'
import { KOREAN_SYLLABLES, KOREAN_SYLLABLES_VERSION } from './parts/korean-syllables.ts'
import { LEGAL_FORMS, LEGAL_FORMS_VERSION, UNSPACED_LEGAL_FORMS } from './parts/legal-forms.ts'
import { NUMBER_WORDS, NUMBERS_VERSION } from './parts/numbers.ts'
import { OTHER_GENDER_VERSION } from './parts/other-gender.ts'
import { OFTEN_LEFT_OUT, PARTICLES, PARTICLES_VERSION } from './parts/particles.ts'
import { PATRONYMIC_VERSION } from './parts/patronymic.ts'
import { PLACE_ABBREVIATIONS, PLACE_ABBREVIATIONS_VERSION } from './parts/place-abbreviations.ts'
import { ROLES_VERSION } from './parts/roles.ts'
import { SAME_SENSE, SAME_SENSE_VERSION } from './parts/same-sense.ts'
import { SEAT_WORDS, SEATS_VERSION } from './parts/seats.ts'
import { SHORT_FORM_VERSION } from './parts/short-form.ts'
import { SLAVIC_AS_ENGLISH_VERSION } from './parts/slavic-as-english.ts'
import { STANDS_FOR_VERSION } from './parts/stands-for.ts'
import { STATES_IN_SHORT, STATES_IN_SHORT_VERSION, STYLED_STATES } from './parts/states-in-short.ts'
import { TITLES, TITLES_BORNE, TITLES_VERSION } from './parts/titles.ts'
import { WADE_GILES_AS_PINYIN_VERSION } from './parts/wade-giles-as-pinyin.ts'
import { WITHOUT_BRACKETS_VERSION } from './parts/without-brackets.ts'
import { READING_VERSION } from './read-name.ts'
import { ROMANISING_VERSION } from './romanised.ts'
import { ANY_SCRIPT_VERSION } from './script/any-script.ts'
import {
  ARABIC_LETTERS,
  ARABIC_VERSION,
  COMPOUND_ENDS,
  COMPOUND_LASTS,
  COMPOUND_STARTS,
  NO_ARTICLE,
} from './script/arabic.ts'
import { ARMENIAN_SCHEMES, ARMENIAN_VERSION } from './script/armenian.ts'
import { CYRILLIC_SCHEMES, CYRILLIC_VERSION } from './script/cyrillic.ts'
import { CYRILLIC_LOANS_VERSION, LOANS } from './script/cyrillic-loans.ts'
import { AS_IN_CYRILLIC, CYRILLIC_SOUNDS, CYRILLIC_SOUNDS_VERSION } from './script/cyrillic-sounds.ts'
import {
  CANTONESE_FAMILY_NAMES,
  CANTONESE_FINALS,
  CANTONESE_INITIALS,
  CANTONESE_VERSION,
} from './script/east-asian/cantonese.ts'
import {
  FAR_EASTERN_CYRILLIC_VERSION,
  KOREAN_FAMILY_NAMES,
  POLIVANOV,
  VIETNAMESE_FAMILY_NAMES,
} from './script/east-asian/far-eastern-cyrillic.ts'
import {
  FOREIGN_NAMES_BY_SOUND,
  FOREIGN_NAMES_BY_SOUND_VERSION,
} from './script/east-asian/foreign-names-by-sound.ts'
import {
  FOREIGN_NAMES_IN_HAN,
  FOREIGN_NAMES_IN_HAN_VERSION,
} from './script/east-asian/foreign-names-in-han.ts'
import { HAN_VERSION } from './script/east-asian/han.ts'
import {
  HAN_PARTICLES,
  HAN_SOUNDS_VERSION,
  OLDER_NAMES,
  TRANSCRIPTION_LETTERS,
  TRANSCRIPTION_SOUNDS,
} from './script/east-asian/han-sounds.ts'
import { HANGUL_SCHEMES, HANGUL_VERSION } from './script/east-asian/hangul.ts'
import { HANGUL_FAMILY_NAMES } from './script/east-asian/hangul-family-names.ts'
import { HANGUL_SOUNDS, HANGUL_SOUNDS_VERSION } from './script/east-asian/hangul-sounds.ts'
import { JAPANESE_VERSION } from './script/east-asian/japanese.ts'
import { JAPANESE_BY_LETTERS_VERSION } from './script/east-asian/japanese-by-letters.ts'
import { HEPBURN_ROWS, KANA_TABLES, KANA_VERSION } from './script/east-asian/kana.ts'
import { KANA_NAMES_VERSION, KANA_PARTICLES, KANA_WITH_NAME } from './script/east-asian/kana-names.ts'
import {
  MACANESE_FAMILY_NAMES,
  MACANESE_FINALS,
  MACANESE_INITIALS,
  MACANESE_VERSION,
} from './script/east-asian/macanese.ts'
import { MANDARIN_IN_HANGUL_VERSION } from './script/east-asian/mandarin-in-hangul.ts'
import { FINALS, INITIALS, PALLADIUS_VERSION, SPELLINGS, WHOLE } from './script/east-asian/palladius.ts'
import {
  DOUBLE_FAMILY_NAMES,
  DOUBLE_HAN_FAMILY_NAMES,
  FAMILY_NAMES,
  FINALS_OF,
  PINYIN_VERSION,
} from './script/east-asian/pinyin-syllables.ts'
import {
  SOUTHERN_FAMILY_NAMES,
  SOUTHERN_READINGS,
  SOUTHERN_READINGS_VERSION,
} from './script/east-asian/southern-readings.ts'
import {
  WADE_GILES_FINALS,
  WADE_GILES_INITIALS,
  WADE_GILES_VERSION,
  WADE_GILES_WHOLE,
} from './script/east-asian/wade-giles.ts'
import { TIBETAN_NAMES, TURKIC_NAMES, WESTERN_PEOPLES_VERSION } from './script/east-asian/western-peoples.ts'
import { ENGLISH_NAMES_IN_CYRILLIC_VERSION } from './script/english-names-in-cyrillic.ts'
import { ETHIOPIC_ORDERS, ETHIOPIC_ROWS, ETHIOPIC_VERSION } from './script/ethiopic.ts'
import { GEORGIAN_SCHEMES, GEORGIAN_VERSION } from './script/georgian.ts'
import { GIVEN_NAMES_OTHERWISE, GIVEN_NAMES_OTHERWISE_VERSION } from './script/given-names-otherwise.ts'
import { GREEK_SCHEMES, GREEK_VERSION } from './script/greek.ts'
import { GREEK_SOUNDS, GREEK_SOUNDS_VERSION } from './script/greek-sounds.ts'
import { HEBREW_GERESH, HEBREW_LETTERS, HEBREW_VERSION } from './script/hebrew.ts'
import { CYRILLIC_AS_LATIN, GREEK_AS_LATIN, LATIN_AS_CYRILLIC, LATIN_AS_GREEK } from './script/homoglyphs.ts'
import { LATIN_VERSION, TWO_LETTER_SPELLINGS } from './script/latin.ts'
import { APOSTROPHES, DIGIT_ZEROS, FOLDING_VERSION, LETTER_FOLDS, OWN_MARKS } from './script/letters.ts'
import { BURMESE_SCHEMES, BURMESE_VERSION } from './script/south-asian/burmese.ts'
import { INDIC_TABLES, INDIC_VERSION } from './script/south-asian/indic.ts'
import { INDIC_INITIALS_VERSION } from './script/south-asian/indic-initials.ts'
import {
  INDIC_DOTTED,
  INDIC_SIGNS_VERSION,
  INDIC_SOUNDS,
  SINHALA_LETTERS,
} from './script/south-asian/indic-signs.ts'
import { KHMER_CONSONANTS, KHMER_VERSION, KHMER_VOWELS } from './script/south-asian/khmer.ts'
import { THAANA_LETTERS, THAANA_VERSION } from './script/south-asian/thaana.ts'
import { THAI_CONSONANTS, THAI_VERSION, THAI_VOWELS } from './script/south-asian/thai.ts'
import { TIBETAN_ROOTS, TIBETAN_SUBSCRIPTS, TIBETAN_VERSION } from './script/south-asian/tibetan.ts'
import { TAIWANESE_FAMILY_NAMES, USUAL_SPELLINGS_VERSION } from './script/usual-spellings.ts'
import { UYGHUR_VERSION, VOWELLED_SCRIPTS } from './script/uyghur.ts'

/**
 * Everything in the tables that decides a reading, as one stable string to be hashed by others: it changes whenever a table
 * or the version of a rule does.
 */
export function tablesFingerprint(): string {
  return JSON.stringify({
    folding: [FOLDING_VERSION, [...LETTER_FOLDS], DIGIT_ZEROS, APOSTROPHES, OWN_MARKS],
    homoglyphs: [CYRILLIC_AS_LATIN, LATIN_AS_CYRILLIC, GREEK_AS_LATIN, LATIN_AS_GREEK],
    cyrillic: [CYRILLIC_VERSION, CYRILLIC_SCHEMES, CYRILLIC_LOANS_VERSION, LOANS],
    cyrillicSounds: [CYRILLIC_SOUNDS_VERSION, CYRILLIC_SOUNDS, AS_IN_CYRILLIC],
    greek: [GREEK_VERSION, GREEK_SCHEMES, GREEK_SOUNDS_VERSION, GREEK_SOUNDS],
    han: [HAN_VERSION, [...DOUBLE_HAN_FAMILY_NAMES]],
    pinyin: [PINYIN_VERSION, FINALS_OF, FAMILY_NAMES, [...DOUBLE_FAMILY_NAMES]],
    palladius: [PALLADIUS_VERSION, INITIALS, FINALS, WHOLE, SPELLINGS],
    abjad: [ABJAD_VERSION, ABJAD_LETTERS, LATIN_GROUPS],
    farEastern: [FAR_EASTERN_VERSION, FAR_EASTERN_LETTERS],
    farEasternCyrillic: [
      FAR_EASTERN_CYRILLIC_VERSION,
      KOREAN_FAMILY_NAMES,
      VIETNAMESE_FAMILY_NAMES,
      [...POLIVANOV],
    ],
    abugida: [ABUGIDA_VERSION, ABUGIDA_LETTERS],
    broadKey: [BROAD_KEY_VERSION, BROAD_CLASSES],
    tibetanLetters: [TIBETAN_LETTERS_VERSION, TIBETAN_SPELLINGS],
    syllables: [SYLLABLES_VERSION, SYLLABLE_CONSONANTS, LATIN_SOUNDS],
    syllableVowels: [SYLLABLE_VOWELS_VERSION, SYLLABLE_VOWELS, SYLLABLE_VOWELS_BEFORE_N],
    consonants: [CONSONANT_KEY_VERSION, CONSONANT_LIKENESS_VERSION],
    sounds: [SOUND_VERSION, SOUNDS],
    editCosts: EDIT_COSTS_VERSION,
    otherSyllables: OTHER_SYLLABLES_VERSION,
    arabic: [
      ARABIC_VERSION,
      ARABIC_LETTERS,
      [...NO_ARTICLE],
      [...COMPOUND_ENDS],
      COMPOUND_STARTS,
      COMPOUND_LASTS,
    ],
    uyghur: [UYGHUR_VERSION, VOWELLED_SCRIPTS],
    hebrew: [HEBREW_VERSION, HEBREW_LETTERS, HEBREW_GERESH],
    hanSounds: [HAN_SOUNDS_VERSION, TRANSCRIPTION_LETTERS, TRANSCRIPTION_SOUNDS, HAN_PARTICLES, OLDER_NAMES],
    foreignNamesBySound: [FOREIGN_NAMES_BY_SOUND_VERSION, [...FOREIGN_NAMES_BY_SOUND]],
    foreignNamesInHan: [FOREIGN_NAMES_IN_HAN_VERSION, FOREIGN_NAMES_IN_HAN],
    englishNamesInCyrillic: ENGLISH_NAMES_IN_CYRILLIC_VERSION,
    givenNamesOtherwise: [GIVEN_NAMES_OTHERWISE_VERSION, [...GIVEN_NAMES_OTHERWISE]],
    japaneseByLetters: JAPANESE_BY_LETTERS_VERSION,
    westernPeoples: [WESTERN_PEOPLES_VERSION, TURKIC_NAMES, TIBETAN_NAMES],
    usualSpellings: [USUAL_SPELLINGS_VERSION, TAIWANESE_FAMILY_NAMES, [...SOUTHERN_FAMILY_NAMES]],
    hangulSounds: [HANGUL_SOUNDS_VERSION, HANGUL_SOUNDS],
    mandarinInHangul: MANDARIN_IN_HANGUL_VERSION,
    hangul: [HANGUL_VERSION, HANGUL_SCHEMES, HANGUL_FAMILY_NAMES],
    japanese: JAPANESE_VERSION,
    kana: [KANA_VERSION, HEPBURN_ROWS, KANA_TABLES],
    kanaNames: [KANA_NAMES_VERSION, KANA_PARTICLES, KANA_WITH_NAME],
    wadeGiles: [WADE_GILES_VERSION, WADE_GILES_INITIALS, WADE_GILES_WHOLE, WADE_GILES_FINALS],
    cantonese: [CANTONESE_VERSION, CANTONESE_INITIALS, CANTONESE_FINALS, CANTONESE_FAMILY_NAMES],
    macanese: [MACANESE_VERSION, MACANESE_INITIALS, MACANESE_FINALS, MACANESE_FAMILY_NAMES],
    southernReadings: [
      SOUTHERN_READINGS_VERSION,
      SOUTHERN_READINGS.map(({ scheme, families, given, mixes }) => [
        scheme,
        [...families],
        [...given],
        mixes,
      ]),
    ],
    georgian: [GEORGIAN_VERSION, GEORGIAN_SCHEMES],
    armenian: [ARMENIAN_VERSION, ARMENIAN_SCHEMES],
    indic: [INDIC_VERSION, INDIC_TABLES],
    indicInitials: INDIC_INITIALS_VERSION,
    indicSigns: [INDIC_SIGNS_VERSION, INDIC_SOUNDS, INDIC_DOTTED, SINHALA_LETTERS],
    thai: [THAI_VERSION, THAI_CONSONANTS, THAI_VOWELS],
    khmer: [KHMER_VERSION, KHMER_CONSONANTS, KHMER_VOWELS],
    burmese: [BURMESE_VERSION, BURMESE_SCHEMES],
    tibetan: [TIBETAN_VERSION, TIBETAN_ROOTS, TIBETAN_SUBSCRIPTS],
    ethiopic: [ETHIOPIC_VERSION, ETHIOPIC_ROWS, ETHIOPIC_ORDERS],
    thaana: [THAANA_VERSION, THAANA_LETTERS],
    anyScript: ANY_SCRIPT_VERSION,
    romanising: ROMANISING_VERSION,
    latin: [LATIN_VERSION, TWO_LETTER_SPELLINGS],
    titles: [TITLES_VERSION, TITLES, [...TITLES_BORNE]],
    kindWords: [KIND_WORDS_VERSION, [...KIND_WORDS]],
    seats: [SEATS_VERSION, [...SEAT_WORDS]],
    statesInShort: [STATES_IN_SHORT_VERSION, STYLED_STATES, STATES_IN_SHORT],
    asked: [
      BEHIND_STATE_VERSION,
      BESIDE_BRACKETS_VERSION,
      NAME_WITHIN_VERSION,
      NAMES_IN_VERSION,
      REPAIRED_VERSION,
      WITHOUT_NOTES_VERSION,
      WITHOUT_PLACES_VERSION,
    ],
    countryNames: [COUNTRY_NAMES_VERSION, [...COUNTRY_NAMES], [...COUNTRY_CODES]],
    slavicAsEnglish: SLAVIC_AS_ENGLISH_VERSION,
    eastSlavicAsRussian: [EAST_SLAVIC_AS_RUSSIAN_VERSION, EAST_SLAVIC_GIVEN_NAMES],
    compounds: COMPOUNDS_OTHERWISE_VERSION,
    particles: [PARTICLES_VERSION, PARTICLES, [...OFTEN_LEFT_OUT]],
    legalForms: [LEGAL_FORMS_VERSION, LEGAL_FORMS, UNSPACED_LEGAL_FORMS],
    kindsInFull: [KINDS_IN_FULL_VERSION, KINDS_IN_FULL],
    placeAbbreviations: [PLACE_ABBREVIATIONS_VERSION, PLACE_ABBREVIATIONS],
    genericWords: [GENERIC_WORDS_VERSION, GENERIC_WORDS, ABBREVIATIONS],
    givenNameForms: [GIVEN_NAME_FORMS_VERSION, GIVEN_NAME_FORMS],
    koreanSyllables: [KOREAN_SYLLABLES_VERSION, KOREAN_SYLLABLES],
    patronymics: PATRONYMIC_VERSION,
    otherGenders: OTHER_GENDER_VERSION,
    wadeGilesAsPinyin: WADE_GILES_AS_PINYIN_VERSION,
    numbers: [NUMBERS_VERSION, NUMBER_WORDS],
    commonWords: [COMMON_WORDS_VERSION, COMMON_WORDS, EVERYDAY_WORDS],
    standsFor: STANDS_FOR_VERSION,
    sameSense: [SAME_SENSE_VERSION, SAME_SENSE],
    meaning: [
      MEANING_VERSION,
      MEANING_TABLES,
      DICTIONARY_VERSION,
      HAN_NUMBERS_VERSION,
      CUT_AS_WRITTEN_VERSION,
      TRANSLITERATED_VERSION,
      FROM_EUROPE_VERSION,
      BODIES_OF_EUROPE,
      ENDINGS_OF_EUROPE,
    ],
    meaningTokens: [MEANING_TOKEN_VERSION, TRANSLATORS_CHOICES, FRENCH_WORDS, WORDS_OF_EUROPE],
    roles: [ROLES_VERSION, SHORT_FORM_VERSION, WITHOUT_BRACKETS_VERSION, GENERIC_BY_MEANING_VERSION],
    reading: READING_VERSION,
  })
}
