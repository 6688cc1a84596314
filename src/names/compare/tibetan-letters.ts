import type { AbjadLetter } from './abjad-letters.ts'
import { spelledLetters } from './abugida-letters.ts'

/** Raised when the table below changes. */
export const TIBETAN_LETTERS_VERSION = 1

/**
 * The sounds of Tibetan as Lhasa speaks them, by Tibetan signs, with the spellings of names in India, Bhutan and China: the
 * Simplified Phonetic Transcription of THL (Germano and Tournadre, 2003), Tibetan pinyin, and those of passports, which
 * have the letters of the root as often as its sound. Letters under others close a syllable.
 */
export const TIBETAN_SPELLINGS: Readonly<Record<string, AbjadLetter>> = spelledLetters({
  ཀ: 'k kh:1 g:1 c:1 q:2',
  ཁ: 'kh k:1 q:2',
  ག: 'g k:1 gh:1',
  ང: 'ng n:1 a:3',
  ཅ: 'ch c:1 j:1',
  ཆ: 'ch chh c:1 q:2 tch:2',
  ཇ: 'j ch:1 dj:1 zh:3 q:3',
  ཉ: 'ny n:1 nh:1',
  ཏ: 't d:1 th:2',
  ཐ: 'th t',
  ད: 'd dh t:1 th:1',
  ན: 'n nn',
  པ: 'p b:1 ph:2',
  ཕ: 'ph p f:2',
  བ: 'b bh p:1 w:2',
  མ: 'm mm',
  ཙ: 'ts tz dz:2 z:2 tsh:1',
  ཚ: 'ts tsh tz:1 ch:2 c:2 s:2',
  ཛ: 'dz z ts:1 tz:1',
  ཝ: 'w v b:2 u:1',
  ཞ: 'zh sh x:1 s:2',
  ཟ: 's z',
  // What only carries a vowel, and is heard before o and u as often.
  འ: 'w:1 y:2 | 0',
  ཡ: 'y i:2',
  ར: 'r',
  ལ: 'l ll',
  ཤ: 'sh x:1 s:2',
  ས: 's ss z:3',
  ཧ: 'h',
  ཊ: 'tr t dr:1 d:2',
  ཋ: 'tr thr th t:1 phr:1 chr:2',
  ཌ: 'dr d dh:1 dhr:1 tr:1 t:1',
  'ྷ': 'lh l:1 hl:1',
  'ྱ': 'y i:1 | 3',
  // Vowels, and those that a last d, n, l or s has changed.
  'ཱ': 'a e:3 o:3 u:3 aa | 4',
  'ི': 'i ee ie:1 y:1 ey:2 e:2 | 3',
  'ུ': 'u oo:1 o:2 ou:1 | 3',
  'ེ': 'e ay ey ei:1 ai:2 i:2 a:2 ae:2 eh:1 | 3',
  'ོ': 'o oh:1 ow:1 oo:2 u:2 | 3',
  'ྀ': 'e a ay ey ae:1 ai:1 eh:1 i:2 | 3',
  'ཻ': 'u ue ui:1 i:2 o:2 oo:1 | 3',
  'ཽ': 'o oe eu:1 e:1 oi:1 u:2 i:2 ue:2 | 3',
  // What closes a syllable.
  'ྐ': 'k g ck c:1 gh:2 kh:2 q:2 | 2',
  'ྔ': 'ng n:2 nk:2',
  'ྣ': 'n nn:1 | 4',
  'ྤ': 'p b bh:2',
  'ྨ': 'm n:3',
  'ྲ': 'r | 2',
  'ླ': 'l el:1 | 2',
  'ྶ': 's:2 | 0',
  'ྡ': 't:2 d:2 | 0',
})
