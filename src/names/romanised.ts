import { isWholeKoreanName } from './parts/korean-syllables.ts'
import { lexemeOf } from './parts/lexicon.ts'
import { plainRole } from './parts/roles.ts'
import { anyScriptToLatin, isOtherScript } from './script/any-script.ts'
import { spelledInConsonants } from './script/arabic.ts'
import { ARMENIAN_SCHEMES, armenianToLatin } from './script/armenian.ts'
import { cyrillicSchemesFor, cyrillicToLatin, POPULAR, YO_SCHEME } from './script/cyrillic.ts'
import { withLoansAsInEnglish } from './script/cyrillic-loans.ts'
import { caucasianSigns, cyrillicSigns, isOfCaucasus, isSlavicInCyrillic } from './script/cyrillic-sounds.ts'
import { asUsuallySpelled } from './script/east-asian/foreign-names-by-sound.ts'
import { spelledFromHan } from './script/east-asian/han.ts'
import { isKoreanName, spelledFromHangul } from './script/east-asian/hangul.ts'
import { hangulSigns, hangulSignsApart, MAY_BE_TWO_IN_HANGUL } from './script/east-asian/hangul-sounds.ts'
import { shortened } from './script/east-asian/japanese-by-letters.ts'
import { kanaToLatin } from './script/east-asian/kana.ts'
import { spelledFromKatakana } from './script/east-asian/kana-names.ts'
import { pinyinFromHangul } from './script/east-asian/mandarin-in-hangul.ts'
import { ethiopicSigns } from './script/ethiopic.ts'
import { fold } from './script/fold.ts'
import { FOREIGN_IN_GEORGIAN, GEORGIAN_SCHEMES, georgianToLatin, NOMINATIVE } from './script/georgian.ts'
import { GIVEN_NAMES_OTHERWISE, withGivenNamesOtherwise } from './script/given-names-otherwise.ts'
import { GREEK_SCHEMES, greekToLatin } from './script/greek.ts'
import { greekSigns } from './script/greek-sounds.ts'
import { articlesInHebrew, hebrewSigns, wordsWithGeresh } from './script/hebrew.ts'
import { BURMESE_SCHEMES, burmeseInAnySpelling, burmeseSyllables } from './script/south-asian/burmese.ts'
import { indicToLatin, isIndic } from './script/south-asian/indic.ts'
import { indicInitials } from './script/south-asian/indic-initials.ts'
import { indicSigns } from './script/south-asian/indic-signs.ts'
import { khmerSigns, khmerSyllables } from './script/south-asian/khmer.ts'
import { thaanaSigns } from './script/south-asian/thaana.ts'
import { laoSyllables, thaiSigns } from './script/south-asian/thai.ts'
import { spelledFromTibetan } from './script/south-asian/tibetan.ts'
import type { Spelled } from './script/spelled.ts'
import { vowelledToLatin } from './script/uyghur.ts'
import type { NameOf, Token, TokenRole } from './token.ts'

/** Raised when the rules below change. */
export const ROMANISING_VERSION = 5

const CYRILLIC = /[\u0400-\u052f]/
const GREEK = /[\u0370-\u03ff]/
const HAN = /\p{Script=Han}/u
const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/
const HEBREW = /[\u0590-\u05ff]/
const HANGUL = /[\uac00-\ud7a3]/
const KANA = /[\u3041-\u3096\u30a1-\u30fa\u30fc]/
const KATAKANA = /[\u30a1-\u30fa]/
const GEORGIAN = /[\u10a0-\u10ff]/
const ARMENIAN = /[\u0530-\u058f]/
const BURMESE = /[\u1000-\u109f]/
const TIBETAN = /[\u0f40-\u0fbc]/
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/** Pieces of one script each, of a word that is written without spaces in several. */
const PIECES =
  /\p{Script=Han}+|[\u3041-\u30ff]+|[\uac00-\ud7a3]+|[^\p{Script=Han}\u3041-\u30ff\uac00-\ud7a3]+/gu

/** Names of Latin letters, which are written for initials in the scripts of India. */
const INITIALS = indicInitials(fold)

/** Scripts that are compared along the usual spellings of their letters: see `MARKED_LETTERS`. */
const MARKED_SCRIPTS: readonly {
  readonly scheme: string
  readonly script: RegExp
  readonly write: (word: string) => string
}[] = [
  {
    scheme: 'Indic by its letters',
    script: /[\u0900-\u0dff]/,
    write: (word) => INITIALS.get(word) ?? indicSigns(word),
  },
  { scheme: 'Thai and Lao by their letters', script: /[\u0e00-\u0eff]/, write: thaiSigns },
  { scheme: 'Khmer by its letters', script: /[\u1780-\u17ff]/, write: khmerSigns },
  { scheme: 'Ethiopic by its letters', script: /[\u1200-\u135a]/, write: ethiopicSigns },
  { scheme: 'Thaana by its letters', script: /[\u0780-\u07bf]/, write: thaanaSigns },
]

/** Scripts that write several syllables together that Latin letters write apart: Bun Chhay, Vang Pao. */
const CUT_SCRIPTS: readonly {
  readonly scheme: string
  readonly script: RegExp
  readonly cut: (word: string) => readonly string[]
}[] = [
  { scheme: 'Lao by its letters, syllables apart', script: /[\u0e80-\u0eff]/, cut: laoSyllables },
  { scheme: 'Khmer by its letters, syllables apart', script: /[\u1780-\u17ff]/, cut: khmerSyllables },
]

function roleOf(text: string, of: NameOf): TokenRole {
  const lexeme = lexemeOf(text)
  return of === 'person' && lexeme?.title != null ? 'title' : plainRole(text, lexeme)
}

/** The tokens with words of several scripts cut where the script changes: "jmu防务系统" is "jmu 防务系统". */
export function cutAtScripts(tokens: readonly Token[], of: NameOf): readonly Token[] {
  return tokens.flatMap((token): readonly Token[] => {
    if (!UNSPACED.test(token.text)) return [token]
    const pieces = token.text.match(PIECES) ?? []
    return pieces.length < 2
      ? [token]
      : pieces.map((text) => ({ text, role: token.role === 'name' ? roleOf(text, of) : token.role }))
  })
}

/** A Chinese person's name as Korea writes it by its sound; none where it is no such name. */
function chineseInHangul(tokens: readonly Token[]): readonly Spelled[] {
  const names = tokens.flatMap(({ text, role }, token) => (role === 'title' ? [] : [{ text, token }]))
  if (!names.every(({ text }) => ALL_HANGUL.test(text))) return []
  const last = names.at(-1)?.token ?? 0
  return pinyinFromHangul(names.map(({ text }) => text)).map((words) => ({
    scheme: 'Chinese by its sound in Hangul',
    words: words.map((text, at) => ({ text, token: at === 0 ? (names[0]?.token ?? 0) : last })),
  }))
}

const ALL_HANGUL = /^[\uac00-\ud7a3]+$/

const CYRILLIC_BY_SOUNDS = 'Cyrillic by its sounds'
const GREEK_BY_SOUNDS = 'Greek by its sounds'
const BY_SOUNDS: ReadonlySet<string> = new Set([CYRILLIC_BY_SOUNDS, GREEK_BY_SOUNDS])

/** Whether a text has letters that one of the scripts below reads. */
export function isForeign(text: string): boolean {
  return (
    CYRILLIC.test(text) ||
    GREEK.test(text) ||
    HAN.test(text) ||
    ARABIC.test(text) ||
    HEBREW.test(text) ||
    HANGUL.test(text) ||
    KANA.test(text) ||
    GEORGIAN.test(text) ||
    ARMENIAN.test(text) ||
    isIndic(text) ||
    isOtherScript(text)
  )
}

/** The words of a name that have ё, which folding takes for е, in small letters, by what folding makes of them. */
export function withYo(value: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const word of value.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [])
    if (/ё/iu.test(word)) words.set(fold(word), word.toLowerCase())
  return words
}

/** The tokens with ё as the two sounds that it is; null where the name has none. */
function withYoWritten(tokens: readonly Token[], value: string): readonly Token[] | null {
  const words = withYo(value)
  if (words.size === 0) return null
  return tokens.map((token) => ({
    ...token,
    text: fold(words.get(token.text)?.replaceAll('ё', 'йо') ?? token.text),
  }))
}

/** The same words, each that the script has in Latin. */
function wordByWord(
  scheme: string,
  tokens: readonly Token[],
  script: RegExp,
  write: (word: string) => string,
): Spelled {
  return {
    scheme,
    words: tokens.map(({ text }, token) => ({ text: script.test(text) ? write(text) : text, token })),
  }
}

/** The same of a script whose words are several in Latin. */
function cutWordByWord(
  scheme: string,
  tokens: readonly Token[],
  script: RegExp,
  cut: (word: string) => readonly string[],
): Spelled {
  return {
    scheme,
    words: tokens.flatMap(({ text }, token) =>
      (script.test(text) ? cut(text) : [text]).map((part) => ({ text: part, token })),
    ),
  }
}

/**
 * A person's name in another alphabet with the given names that Latin letters often have in the form of another language
 * (Γιώργος is George, Уладзімір Vladimir); null where it has none.
 */
function inOtherForms(tokens: readonly Token[], of: NameOf, { words }: Spelled): Spelled | null {
  if (of !== 'person' && of !== 'unknown') return null
  const native = words.map(({ token }) => tokens[token]?.text ?? '')
  const made = withGivenNamesOtherwise(
    native,
    words.map(({ text }) => text),
  )
  return made === null || made.length < 2
    ? null
    : {
        scheme: 'given names in other languages',
        words: words.map(({ token }, at) => ({ text: made[at] ?? '', token })),
      }
}

/** A body's name in Cyrillic with words of other languages as English writes them; null where it has none. */
export function spelledWithLoans(tokens: readonly Token[]): Spelled | null {
  let hasLoan = false
  const words = tokens.map(({ text }, token) => {
    const loan = CYRILLIC.test(text) ? withLoansAsInEnglish(text) : null
    hasLoan ||= loan !== null
    return { text: loan ?? (CYRILLIC.test(text) ? cyrillicToLatin(text, POPULAR) : text), token }
  })
  return hasLoan ? { scheme: 'Cyrillic (words of other languages as in English)', words } : null
}

/** A text that is the same for two bearers of a name where `romanised` gives them the same. */
export function romanisedAlike(tokens: readonly Token[], of: NameOf): string {
  let words = ''
  for (const { text, role } of tokens) words += `${role} ${text},`
  const mayMatter =
    UNSPACED.test(words) || HAN.test(words) || tokens.some(({ text }) => GIVEN_NAMES_OTHERWISE.has(text))
  // Only in the scripts of East Asia, and beside some given names, does it matter by itself what bears the name.
  if (!mayMatter) return words
  return `${of === 'object' ? 'organization' : of}: ${words}`
}

/**
 * The readings of a name's tokens in Latin letters or marked consonants, by each scheme of each script that it has, best
 * first. `value` is the name as it was written. Cyrillic's second and later schemes come last, to leave room for Palladius.
 */
export function* romanised(tokens: readonly Token[], value: string, of: NameOf): Generator<Spelled> {
  let isFirst = true
  for (const spelled of bySchemes(tokens, value, of)) {
    yield spelled
    const otherwise = isFirst || BY_SOUNDS.has(spelled.scheme) ? inOtherForms(tokens, of, spelled) : null
    if (otherwise !== null) yield otherwise
    isFirst = false
  }
}

function* bySchemes(tokens: readonly Token[], value: string, of: NameOf): Generator<Spelled> {
  const text = tokens.map((token) => token.text).join(' ')
  const isOfPerson = of === 'person' || of === 'unknown'
  if (HAN.test(text)) yield* spelledFromHan(tokens, value, of)
  if (KANA.test(text)) {
    if (KATAKANA.test(text))
      for (const spelled of spelledFromKatakana(tokens, isOfPerson)) {
        yield spelled
        if (isOfPerson) yield* asUsuallySpelled(tokens, spelled)
      }
    yield wordByWord('kana (Hepburn)', tokens, KANA, (word) => kanaToLatin(word, 'hepburn'))
    yield wordByWord('kana (long vowels short)', tokens, KANA, (word) =>
      shortened(kanaToLatin(word, 'hepburn')),
    )
    yield wordByWord('kana (Kunrei)', tokens, KANA, (word) => kanaToLatin(word, 'kunrei'))
  }
  if (HANGUL.test(text)) {
    const [first, second, ...others] = spelledFromHangul(tokens, of)
    if (first !== undefined) yield first
    if (second !== undefined) yield second
    if (!isKoreanName(tokens) && !isWholeKoreanName(tokens)) {
      if (isOfPerson) yield* chineseInHangul(tokens)
      const sounds = wordByWord('Hangul by its sounds', tokens, ALL_HANGUL, hangulSigns)
      yield sounds
      if (isOfPerson) yield* asUsuallySpelled(tokens, sounds)
      if (tokens.length > 1 && MAY_BE_TWO_IN_HANGUL.test(text))
        yield cutWordByWord('Hangul by its sounds, particles apart', tokens, ALL_HANGUL, hangulSignsApart)
    }
    yield* others
  }
  if (ARABIC.test(text)) {
    for (const { scheme, words } of vowelledToLatin(value))
      yield { scheme, words: words.map((word) => ({ text: word, token: -1 })) }
    yield* spelledInConsonants(tokens)
  }
  if (HEBREW.test(text)) {
    const marked = wordsWithGeresh(value)
    const articles = articlesInHebrew(value)
    yield wordByWord('Hebrew by its consonants', tokens, HEBREW, (word) =>
      articles.includes(word) ? 'al' : hebrewSigns(marked.get(word) ?? word),
    )
  }
  if (GEORGIAN.test(text))
    for (const { scheme, letters } of GEORGIAN_SCHEMES)
      yield wordByWord(scheme, tokens, GEORGIAN, (word) => georgianToLatin(word, letters))
  if (GEORGIAN.test(text) && NOMINATIVE.test(text))
    yield wordByWord('Georgian (foreign names without their ending)', tokens, GEORGIAN, (word) =>
      georgianToLatin(word.replace(NOMINATIVE, '$1'), FOREIGN_IN_GEORGIAN),
    )
  if (ARMENIAN.test(text))
    for (const scheme of ARMENIAN_SCHEMES)
      yield wordByWord(scheme.scheme, tokens, ARMENIAN, (word) => armenianToLatin(word, scheme))
  for (const script of [GEORGIAN, ARMENIAN])
    if (isOfPerson && script.test(text) && !isOfCaucasus(tokens.map((token) => token.text)))
      yield wordByWord(
        'Georgian and Armenian by their sounds',
        tokens,
        script,
        (word) => caucasianSigns(word) || word,
      )
  for (const { scheme, script, write } of MARKED_SCRIPTS)
    if (script.test(text)) yield wordByWord(scheme, tokens, script, write)
  for (const { scheme, script, cut } of CUT_SCRIPTS)
    if (script.test(text)) yield cutWordByWord(scheme, tokens, script, cut)
  if (TIBETAN.test(text)) yield* spelledFromTibetan(tokens)
  if (BURMESE.test(text)) {
    for (const by of BURMESE_SCHEMES)
      yield cutWordByWord(by.scheme, tokens, BURMESE, (word) => burmeseSyllables(word, by))
    yield cutWordByWord('Burmese, any spelling', tokens, BURMESE, burmeseInAnySpelling)
  }
  if (isIndic(text)) {
    const indic = /[\u0900-\u0d7f]/
    yield wordByWord('Indic (ISO 15919), silent a left out', tokens, indic, (word) =>
      indicToLatin(word, true),
    )
    yield wordByWord('Indic (ISO 15919)', tokens, indic, (word) => indicToLatin(word, false))
  }
  if (isOtherScript(text)) {
    const signs = (word: string): string => {
      const latin = anyScriptToLatin(word)
      return latin === null ? word : `~~${latin.replaceAll(/([^aeiou])\1/g, '$1')}`
    }
    // English words of bodies are met by it as often as by the readings above.
    if (!BURMESE.test(text) && !TIBETAN.test(text))
      yield {
        scheme: 'by its sounds (any-ascii)',
        words: tokens.map((each, token) => ({
          text: isOtherScript(each.text) ? signs(each.text) : each.text,
          token,
        })),
      }
    yield {
      scheme: 'letter by letter (any-ascii)',
      words: tokens.map((each, token) => ({
        text: isOtherScript(each.text) ? (anyScriptToLatin(each.text) ?? each.text) : each.text,
        token,
      })),
    }
  }
  if (CYRILLIC.test(text)) {
    const [best, ...others] = cyrillicSchemesFor(text)
    if (best !== undefined)
      yield wordByWord(best.scheme, tokens, CYRILLIC, (word) => cyrillicToLatin(word, best))
    const apart = withYoWritten(tokens, value)
    if (apart !== null)
      yield wordByWord('Cyrillic (ё as yo)', apart, CYRILLIC, (word) => cyrillicToLatin(word, YO_SCHEME))
    for (const scheme of others)
      yield wordByWord(scheme.scheme, tokens, CYRILLIC, (word) => cyrillicToLatin(word, scheme))
    if (isOfPerson && !isSlavicInCyrillic(tokens.map((token) => token.text)))
      yield wordByWord(CYRILLIC_BY_SOUNDS, tokens, CYRILLIC, (word) => cyrillicSigns(word) || word)
  }
  if (GREEK.test(text))
    for (const scheme of GREEK_SCHEMES)
      yield wordByWord(scheme.scheme, tokens, GREEK, (word) => greekToLatin(word, scheme))
  if (GREEK.test(text) && (of === 'person' || of === 'unknown'))
    yield wordByWord(GREEK_BY_SOUNDS, tokens, GREEK, (word) => greekSigns(word) || word)
}
