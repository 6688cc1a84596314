import { isConsonantToken } from '../compare/consonant-key.ts'
import { plainRole } from '../parts/roles.ts'
import { spelledInConsonants } from '../script/arabic.ts'
import { cyrillicSchemesFor, cyrillicToLatin } from '../script/cyrillic.ts'
import { fold } from '../script/fold.ts'
import { GREEK_SCHEMES, greekToLatin } from '../script/greek.ts'
import { type HanLibrary, hanLibrary } from '../script/han-library.ts'
import { foreignSigns, isTranscription } from '../script/han-sounds.ts'
import { HANGUL_SCHEMES, HANGUL_VOICED, type HangulScheme, hangulToLatin } from '../script/hangul.ts'
import { hebrewSigns } from '../script/hebrew.ts'
import { kanaSigns } from '../script/kana.ts'
import type { NameOf, Token } from '../token.ts'
import { type CuttingTable, cutIntoWords } from './cut.ts'
import { type InflectedWords, meaningOfInflected } from './inflected.ts'
import { ARABIC_ENDINGS, ARABIC_PREFIXES, HEBREW_PREFIXES, meaningWithAffixes } from './semitic.ts'
import {
  arabicWords,
  greekWords,
  hanWords,
  hebrewWords,
  kanaWords,
  koreanWords,
  slavicWords,
} from './tables.ts'

/** Raised when the rules here change; the tables are part of the fingerprint. */
export const MEANING_VERSION = 1

/** A body's name put into English, with what was left over of it in Latin letters. */
export interface Meant {
  readonly scheme: string
  readonly tokens: readonly Token[]
}

const SCHEME = 'by meaning'
const BY_SOUND = 'by meaning, the rest by its sounds'
const OTHERWISE = 'by meaning, the rest in Revised Romanization'

/** Whether a reading was made so. */
export function isByMeaning(scheme: string): boolean {
  return scheme.startsWith(SCHEME)
}

const HAN = /^\p{Script=Han}+$/u
const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/
const HANGUL = /^[\uac00-\ud7a3]+$/
const CYRILLIC = /^[\u0400-\u052f]+$/
const ARABIC = /[\u0620-\u06ff]/
const HEBREW = /[\u05d0-\u05ea]/
const GREEK = /^[\u0370-\u03ff]+$/
/** Whether one of the scripts is there that have a table. */
const ANY = /[\u0370-\u052f\u05d0-\u05ea\u0620-\u06ff\u3041-\u30ff\uac00-\ud7a3]|\p{Script=Han}/u
/** What only Japanese has: kana, its legal forms, letters that Japan writes otherwise than China. */
const JAPANESE =
  /[\u3041-\u30ff]|株式会社|有限会社|合同会社|合資会社|財団法人|社団法人|[気団広図発労鉄総経戦対応実売変辺検険県価仏払拡収闘戸沢浜]/u
const CHINESE = /[气团广图发劳铁总经战对应实卖变检险县扩军关构贸设业东车产动]/u

/** No more letters of one word, and words of one name, are read. */
const LONGEST = 120
const MOST_WORDS = 24
/** Left-over letters of so many may be the sounds of a foreign name. */
const FEWEST_SOUNDS = 3
const LONGEST_IN_ONE = 3

/** A part of the name: English words, or what is left to be spelled. */
type Part =
  | { readonly english: readonly string[] }
  | { readonly left: string }
  | { readonly kept: Token }
  | { readonly form: readonly string[] }

/**
 * The name of a body by what its words mean, for the names of bodies are translated as often as they are transcribed:
 * 金华市海润动力科技有限公司 is "jinhua hairun power technology". What no table has is spelled in Latin letters as names
 * are; of two ways to spell it two readings come. None where no word was understood, where but one word would be left,
 * and for an unknown bearer where most of the name is no word of a body.
 */
export function readByMeaning(tokens: readonly Token[], value: string, of: NameOf): readonly Meant[] {
  if ((of !== 'organization' && of !== 'unknown') || !ANY.test(value)) return []
  const parts = partsOf(tokens.slice(0, MOST_WORDS), value)
  const understood = parts.reduce((sum, part) => sum + ('english' in part ? part.english.length : 0), 0)
  const sounds = parts.some((part) => 'left' in part && maySound(part.left))
  if (understood === 0) return of === 'organization' && sounds ? [inLatin(parts, BY_SOUND, soundedLeft)] : []
  const readings = [inLatin(parts, SCHEME, spelled)]
  if (sounds) readings.push(inLatin(parts, BY_SOUND, soundedLeft))
  else if (parts.some((part) => 'left' in part && HANGUL.test(part.left)))
    readings.push(inLatin(parts, OTHERWISE, spelledOtherwise))
  return readings.filter(({ tokens: made }) => {
    const words = made.filter(({ role }) => role !== 'legal-form' && role !== 'title').length
    return words > 1 && (of === 'organization' || understood * 2 >= words)
  })
}

function inLatin(parts: readonly Part[], scheme: string, spell: (text: string) => readonly string[]): Meant {
  const tokens: Token[] = []
  for (const part of parts)
    if ('kept' in part) tokens.push(part.kept)
    else if ('form' in part) for (const text of part.form) tokens.push({ text, role: 'legal-form' })
    else
      for (const text of 'english' in part ? part.english : spell(part.left)) {
        // A mark of sounds without a sound is no word.
        if (/^~*$/.test(text)) continue
        tokens.push({ text, role: isConsonantToken(text) ? 'name' : plainRole(text) })
      }
  return { scheme, tokens: tokens.slice(0, MOST_WORDS) }
}

/**
 * A legal form as English names have it, still as a form that tells nothing: but where the Latin name has "company" as a
 * word, or begins with "LLC", that is no word too many then.
 */
function formInEnglish(form: string): readonly string[] {
  if (/^(?:ооо|тов|тоо|таа|одо|оод|еоод)$|ограничен|обмежен|абмежаван/u.test(form)) return ['llc', 'company']
  if (/^(?:[поз]?ао|пат|прат|ат|аат|заа|ад)$|акционер|акціонер|акцыянер/u.test(form))
    return ['jsc', 'company']
  return ['company']
}

/** Words in quotation marks alone are names, not descriptions: "Mir", "Rossiya". */
function namesInQuotes(value: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, name] of value.slice(0, 1000).matchAll(/["«“„‟'‘‹]\s*([\p{L}\p{M}]+)\s*["»”“’'›]/gu))
    if (name !== undefined) names.add(fold(name))
  return names
}

function partsOf(tokens: readonly Token[], value: string): readonly Part[] {
  const quoted = namesInQuotes(value)
  const isJapanese = JAPANESE.test(value) && (!CHINESE.test(value) || /[\u3041-\u30ff]/.test(value))
  const library = hanLibrary()
  const parts: Part[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const { text, role } = token
    if (role === 'legal-form' && ANY.test(text)) {
      const form = [text]
      for (let next = tokens[at + 1]; next?.role === 'legal-form'; next = tokens[at + 1]) {
        form.push(next.text)
        at += 1
      }
      parts.push({ form: formInEnglish(form.join(' ')) })
    } else if (role === 'legal-form' || role === 'title') parts.push({ kept: token })
    else if (HANGUL.test(text)) {
      const run = [text]
      for (let next = tokens[at + 1]; next !== undefined && isHangul(next); next = tokens[at + 1]) {
        run.push(next.text)
        at += 1
      }
      parts.push(...cut(run, koreanWords()))
    } else if (HAN.test(text) && library !== null)
      parts.push(...cut([library.simplified(text)], hanWords(isJapanese ? 'japanese' : 'chinese', library)))
    else if (KANA.test(text)) parts.push(...ofKana(text))
    else if (CYRILLIC.test(text)) parts.push(ofInflected(text, slavicWords(), quoted))
    else if (GREEK.test(text)) parts.push(ofInflected(text, greekWords(), quoted))
    else if (ARABIC.test(text))
      parts.push(ofArabic(text, arabicWords(), ARABIC_PREFIXES, ARABIC_ENDINGS, quoted))
    else if (HEBREW.test(text)) parts.push(ofArabic(text, hebrewWords(), HEBREW_PREFIXES, [], quoted))
    else parts.push({ kept: token })
  }
  return parts
}

const isHangul = ({ text, role }: Token): boolean =>
  role !== 'legal-form' && role !== 'title' && HANGUL.test(text)

function cut(run: readonly string[], table: CuttingTable): readonly Part[] {
  const letters: string[] = []
  const spaces = new Set<number>()
  for (const text of run) {
    if (letters.length > 0) spaces.add(letters.length)
    letters.push(...Array.from(text))
  }
  return cutIntoWords(letters.slice(0, LONGEST), spaces, table).map(({ text, english }) =>
    english === null ? { left: text } : { english },
  )
}

function ofKana(text: string): readonly Part[] {
  const table = kanaWords()
  const whole = table.english.get(text)
  if (whole !== undefined) return [{ english: whole }]
  // Hiragana between words of katakana are particles; katakana is several words only where all of them are known.
  return (text.match(/[\u3041-\u3096]+|[\u30a1-\u30fc]+/g) ?? [text]).flatMap((piece): readonly Part[] => {
    const english = table.english.get(piece)
    if (english !== undefined) return [{ english }]
    const parts = cut([piece], table)
    return parts.every((part) => 'english' in part) ? parts : [{ left: piece }]
  })
}

function ofInflected(text: string, words: InflectedWords, quoted: ReadonlySet<string>): Part {
  const english = quoted.has(text) ? null : meaningOfInflected(text, words)
  return english === null ? { left: text } : { english }
}

function ofArabic(
  text: string,
  words: ReadonlyMap<string, readonly string[]>,
  prefixes: readonly (readonly [string, boolean])[],
  endings: readonly string[],
  quoted: ReadonlySet<string>,
): Part {
  const means = quoted.has(text) ? null : meaningWithAffixes(text, words, prefixes, endings)
  if (means === null) return { left: text }
  return { english: means.and && means.english.length > 0 ? ['and', ...means.english] : means.english }
}

/** What is left, in Latin letters as names are. */
function spelled(text: string): readonly string[] {
  if (HANGUL.test(text)) return [hangulToLatin(text, HANGUL_VOICED)]
  if (HAN.test(text)) return hanLeft(text)
  if (KANA.test(text)) return [`~~${kanaSigns(text)}`]
  if (CYRILLIC.test(text)) {
    const [scheme] = cyrillicSchemesFor(text)
    return [scheme === undefined ? text : cyrillicToLatin(unInflected(text), scheme)].filter(
      (word) => word !== '',
    )
  }
  if (GREEK.test(text)) {
    const [scheme] = GREEK_SCHEMES
    return [scheme === undefined ? text : greekToLatin(text, scheme)]
  }
  if (ARABIC.test(text))
    return (spelledInConsonants([{ text, role: 'name' }])[0]?.words ?? []).map((word) => word.text)
  if (HEBREW.test(text)) return [hebrewSigns(text)]
  return [text]
}

const REVISED: HangulScheme | undefined = HANGUL_SCHEMES[1]

function spelledOtherwise(text: string): readonly string[] {
  return REVISED !== undefined && HANGUL.test(text) ? [hangulToLatin(text, REVISED)] : spelled(text)
}

/**
 * A name as its place or person is called: -ский and its forms are left as the -ск that most such places end in and from
 * which the others are one or two letters away, and -ого is the genitive of -ий ("named after").
 */
function unInflected(word: string): string {
  const place =
    /^(.{2,}[сц]ьк|.{2,}[сц]к)(?:ий|ая|яя|ое|ой|ого|ому|им|ом|ие|их|ую|а|е|і|ої|ою|і|ага|аму|ае|ія|ата|ият|ото|ите)$/u.exec(
      word,
    )
  if (place?.[1] !== undefined) return place[1]
  return word.length > 5 && /[оe]го$/u.test(word) ? `${word.slice(0, -3)}ий` : word
}

/** A name of up to three letters in one word, a longer one by two, as most Chinese words are. */
function hanLeft(text: string): readonly string[] {
  const library = hanLibrary()
  const syllables = library?.pinyin(text, false).map((each) => each.replaceAll('v', 'u')) ?? []
  if (syllables.length === 0) return [text]
  if (syllables.length <= LONGEST_IN_ONE) return [syllables.join('')]
  const words: string[] = []
  for (let at = 0; at < syllables.length; at += 2) words.push(syllables.slice(at, at + 2).join(''))
  return words
}

function maySound(text: string): boolean {
  return text.length >= FEWEST_SOUNDS && HAN.test(text) && isTranscription(text)
}

function soundedLeft(text: string): readonly string[] {
  const library: HanLibrary | null = hanLibrary()
  return library !== null && text.length > 1 && HAN.test(text) && isTranscription(text)
    ? [foreignSigns(Array.from(text), library)]
    : spelled(text)
}
