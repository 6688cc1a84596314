import { ABBREVIATIONS, GENERIC_WORDS, GENERIC_WORDS_VERSION } from './parts/generic-words.ts'
import { LEGAL_FORMS, LEGAL_FORMS_VERSION, UNSPACED_LEGAL_FORMS } from './parts/legal-forms.ts'
import { PARTICLES, PARTICLES_VERSION } from './parts/particles.ts'
import { ROLES_VERSION } from './parts/roles.ts'
import { TITLES, TITLES_VERSION } from './parts/titles.ts'
import { READING_VERSION } from './read-name.ts'
import { CYRILLIC_SCHEMES, CYRILLIC_VERSION } from './script/cyrillic.ts'
import { GREEK_SCHEMES, GREEK_VERSION } from './script/greek.ts'
import { HAN_VERSION } from './script/han.ts'
import { CYRILLIC_AS_LATIN, GREEK_AS_LATIN, LATIN_AS_CYRILLIC, LATIN_AS_GREEK } from './script/homoglyphs.ts'
import { LATIN_VERSION, TWO_LETTER_SPELLINGS } from './script/latin.ts'
import { APOSTROPHES, DIGIT_ZEROS, FOLDING_VERSION, LETTER_FOLDS, OWN_MARKS } from './script/letters.ts'
import { FINALS, INITIALS, PALLADIUS_VERSION, SPELLINGS, WHOLE } from './script/palladius.ts'
import {
  DOUBLE_FAMILY_NAMES,
  DOUBLE_HAN_FAMILY_NAMES,
  FAMILY_NAMES,
  FINALS_OF,
  PINYIN_VERSION,
} from './script/pinyin-syllables.ts'

/**
 * Everything in the tables that decides a reading, as one stable string to be hashed by others: it changes whenever a table
 * or the version of a rule does.
 */
export function tablesFingerprint(): string {
  return JSON.stringify({
    folding: [FOLDING_VERSION, [...LETTER_FOLDS], DIGIT_ZEROS, APOSTROPHES, OWN_MARKS],
    homoglyphs: [CYRILLIC_AS_LATIN, LATIN_AS_CYRILLIC, GREEK_AS_LATIN, LATIN_AS_GREEK],
    cyrillic: [CYRILLIC_VERSION, CYRILLIC_SCHEMES],
    greek: [GREEK_VERSION, GREEK_SCHEMES],
    han: [HAN_VERSION, [...DOUBLE_HAN_FAMILY_NAMES]],
    pinyin: [PINYIN_VERSION, FINALS_OF, FAMILY_NAMES, [...DOUBLE_FAMILY_NAMES]],
    palladius: [PALLADIUS_VERSION, INITIALS, FINALS, WHOLE, SPELLINGS],
    latin: [LATIN_VERSION, TWO_LETTER_SPELLINGS],
    titles: [TITLES_VERSION, TITLES],
    particles: [PARTICLES_VERSION, PARTICLES],
    legalForms: [LEGAL_FORMS_VERSION, LEGAL_FORMS, UNSPACED_LEGAL_FORMS],
    genericWords: [GENERIC_WORDS_VERSION, GENERIC_WORDS, ABBREVIATIONS],
    roles: ROLES_VERSION,
    reading: READING_VERSION,
  })
}
