import { consonantKeysOf, isConsonantToken } from '../compare/consonant-key.ts'
import { plainRole } from '../parts/roles.ts'
import { withLoansAsInEnglish } from '../script/cyrillic-loans.ts'
import { fold } from '../script/fold.ts'
import { hanLibrary } from '../script/han-library.ts'
import type { NameOf, Token } from '../token.ts'
import { type CuttingTable, cutIntoWords } from './cut.ts'
import { cutAtNumber } from './han-numbers.ts'
import { type InflectedWords, meaningOfInflected } from './inflected.ts'
import { hasOthers, isMeaningToken, meaningToken, usualMeaning } from './meaning-token.ts'
import { MAY_BE_LEFT_OUT, type Part } from './part.ts'
import { arabicPhrases, greekPhrases, type PhraseTable, phraseAt, slavicPhrases } from './phrases.ts'
import { ARABIC_ENDINGS, ARABIC_PREFIXES, HEBREW_PREFIXES, meaningWithAffixes } from './semitic.ts'
import {
  asJapanReads,
  asKoreaReads,
  inAnySpelling,
  inAnySpellingJoined,
  inConsonants,
  inLetters,
  mayBeSpelled,
  maySound,
  soundedLeft,
  spelled,
  spelledOtherwise,
} from './spell-left.ts'
import {
  arabicWords,
  greekWords,
  hanLetters,
  hanWords,
  hanWordsOfDictionary,
  hebrewWords,
  kanaWords,
  kanaWordsOfDictionary,
  koreanWords,
  letterNames,
  slavicWords,
  slavicWordsOfDictionary,
} from './tables.ts'
import { withCompounds } from './with-compounds.ts'
import { withWholeSounds } from './with-whole-sounds.ts'

/** Raised when the rules here change; the tables are part of the fingerprint. */
export const MEANING_VERSION = 6

/** A body's name put into English, with what was left over of it in Latin letters. */
export interface Meant {
  readonly scheme: string
  readonly tokens: readonly Token[]
}

const SCHEME = 'by meaning'
const BY_SOUND = 'by meaning, the rest by its sounds'
const OTHERWISE = 'by meaning, the rest in Revised Romanization'
const ANY_SPELLING = 'by meaning, the rest in any spelling'
const ANY_SPELLING_JOINED = 'by meaning, the rest in any spelling, in one word'
const WITH_BRAND = 'by meaning, by a dictionary too'
const COMPOUND = 'by meaning, two words as one'
const IN_JAPANESE = 'by meaning, the rest as Japan reads it'
const IN_KOREAN = 'by meaning, the rest as Korea reads it'

/** Whether a reading was made so. */
export function isByMeaning(scheme: string): boolean {
  return scheme.startsWith(SCHEME)
}

const HAN = /^\p{Script=Han}+$/u
const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/
const NAME_OF_LETTERS = /^\p{Script=Han}{1,3}$/u
/** What the dictionaries have words in. */
const OF_DICTIONARY = /[\p{Script=Han}\p{Script=Katakana}]{2}|\p{Script=Cyrillic}{4}/u
/** What is a person's name as likely as a body's. */
const HAN_PERSON = /^\s*\p{Script=Han}{3}\s*$/u
const HANGUL = /^[\uac00-\ud7a3]+$/
const CYRILLIC = /^[\u0400-\u052f]+$/
const ARABIC = /[\u0620-\u06ff]/
const HEBREW = /[\u05d0-\u05ea]/
const GREEK = /^[\u0370-\u03ff]+$/
const PHRASES: readonly (readonly [RegExp, PhraseTable])[] = [
  [CYRILLIC, slavicPhrases],
  [GREEK, greekPhrases],
  [ARABIC, arabicPhrases],
]
/** Whether one of the scripts is there that have a table. */
const ANY = /[\u0370-\u052f\u05d0-\u05ea\u0620-\u06ff\u3041-\u30ff\uac00-\ud7a3]|\p{Script=Han}/u
/** What only Japanese has: kana, its legal forms, letters that Japan writes otherwise than China. */
const JAPANESE =
  /[\u3041-\u30ff]|株式会社|有限会社|合同会社|合資会社|財団法人|社団法人|省$|[気団広図発労鉄総経戦対応実売変辺検険県価仏払拡収闘戸沢浜庁弾撃鉱継続転軽駆歩満済帰悪専従拠択挙捜焼縁聴脳薬訳読豊郷関陥雑霊黒齢壊恵]/u
const CHINESE = /[气团广图发劳铁总经战对应实卖变检险县扩军关构贸设业东车产动]/u

/** Legal forms of other languages, each with the words that English has for it: all that may stand there. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^фгбоу$/u, 'federal state budgetary educational institution fsbei'],
  [/^(?:фгбу|фгбну|фку|фгку)$|бюджетн|учреждение/u, 'federal state budgetary institution fsbi'],
  [/^фгуп$|федеральн.*унитарн/u, 'federal state unitary enterprise fsue'],
  [/^(?:гуп|руп|куп)$|унитарн|унітарн/u, 'state republican unitary enterprise sue company'],
  [/^фкп$|казенн|казённ/u, 'federal state treasury enterprise fke fse'],
  [/^ано$|некоммерческ/u, 'autonomous non profit commercial organization ano'],
  [/^(?:ооо|тов|тоо|таа|одо|оод|еоод)$|ограничен|обмежен|абмежаван/u, 'limited liability company llc'],
  [/^(?:пао|пат)$|публичн|публічн/u, 'public joint stock company pjsc'],
  [/^(?:оао|ват|аат)$|открыт|відкрит|адкрыт/u, 'open public joint stock company ojsc'],
  [/^(?:зао|зат|заа)$|закрыт|закрит/u, 'closed joint stock company cjsc'],
  [/^(?:ао|нао|прат|ат|ад)$|акционер|акціонер|акцыянер/u, 'joint stock company jsc corporation'],
  [/集团|集團/u, 'group company corporation'],
  [/^非?公開|^公共|^閉鎖/u, 'open public closed joint stock company pjsc ojsc'],
  [/株式会社|株式會社/u, 'joint stock company corporation'],
  [/有限会社|有限會社/u, 'limited liability company'],
]

const COMPANY = '公司'
/** What says that a body is of Korea. */
const OF_KOREA = /朝[鲜鮮]|[韩韓]国|[韩韓]國|高[丽麗]|平壤/u
const INDUSTRY = /^(?:工业|实业|产业)$/u
/** Before a number. */
const ORDINAL_SIGN = '第'
/** What Chinese leaves out where it calls a foreign company but one. */
const OF_ANY_COMPANY = meaningToken(
  'industries|enterprises|technologies|technology|solutions|holdings|group|systems',
)
/** Legal forms that stand within a name too. */
const INNER_FORM = /^(?:ао|пао|оао|зао|ооо|фгуп|гуп|фгбу|фгбоу|фку|фкп)$/
const NAMED_AFTER = /^(?:им|имени|імені|імя)$/
/** A word of so few letters may be initials. */
const MOST_INITIALS = 3
/** An ordinal, 33ο, or what is left of one, 20-я. */
const ORDINAL = /^(\d+)(?:[\u0370-\u03ff]{1,2}|-?(?:й|я|ая|ый|ви|ма|ти|го))$/u
const ORDINAL_ENDING = /^(?:й|я|ая|ый|ой|го|ви|ма|ти|ри|е|ое)$/u
/** No word of letters by their names is longer, in letters of katakana. */
const LONGEST_LETTERS_NAMED = 24
/** Fewer letters are no name by themselves. */
const FEWEST_LETTERS_NAMED = 2

/** No more letters of one word, and words of one name, are read. */
const LONGEST = 120
const MOST_WORDS = 24

/**
 * The name of a body by what its words mean, for the names of bodies are translated as often as they are transcribed:
 * 金华市海润动力科技有限公司 is "jinhua hairun power technology". What no table has is spelled in Latin letters as names
 * are, but a short form in brackets left out; of two ways to spell it two readings come. None where no word was understood, where but one word would be left,
 * and for an unknown bearer where most of the name is no word of a body.
 */
export function readByMeaning(
  tokens: readonly Token[],
  value: string,
  of: NameOf,
  short: string | null,
): readonly Meant[] {
  if ((of !== 'organization' && of !== 'unknown') || !ANY.test(value)) return []
  const words = tokens.slice(0, MOST_WORDS)
  const parts = partsOf(words, value, false).filter((part) => !('left' in part && part.left === short))
  const understood = wordsUnderstood(parts)
  const sounded = withWholeSounds(parts)
  const sounds = sounded.some((part) => 'left' in part && maySound(part.left))
  const letters = lettersNamed(words, 0)?.count ?? 0
  const readings: Meant[] = []
  const isNamed = of === 'organization' && parts.some((part) => 'form' in part)
  const isBrand = understood === 0 && of === 'organization' && parts.some(isBrandOfLoans)
  if (understood > 0 || isNamed || isBrand) readings.push(inLatin(parts, SCHEME, spelled))
  if ((understood > 0 || isNamed) && parts.some((part) => 'left' in part && mayBeSpelled(part.left)))
    readings.push(
      inLatin(parts, ANY_SPELLING, inAnySpelling),
      inLatin(parts, ANY_SPELLING_JOINED, inAnySpellingJoined),
    )
  if (sounds && (understood > 0 || of === 'organization'))
    readings.push(inLatin(sounded, BY_SOUND, soundedLeft))
  else if (understood > 0 && parts.some((part) => 'left' in part && HANGUL.test(part.left)))
    readings.push(inLatin(parts, OTHERWISE, spelledOtherwise))
  if (understood > 0 && mayBeOfKorea(value) && parts.some(isLeftInHan))
    readings.push(inLatin(parts, IN_KOREAN, (left) => asKoreaReads(asWritten(left, value))))
  if ((understood > 0 || isNamed) && JAPANESE.test(value) && parts.some(isLeftInHan))
    readings.push(inLatin(parts, IN_JAPANESE, asJapanReads))
  let most: readonly Part[] = parts
  const isLeft = parts.some((part) => 'left' in part && OF_DICTIONARY.test(part.left))
  if (of === 'organization' && isLeft && !HAN_PERSON.test(value)) {
    const ofDictionary = withWholeSounds(
      partsOf(words, value, true).filter((part) => !('left' in part && part.left === short)),
      true,
    )
    if (wordsUnderstood(ofDictionary) > understood) {
      readings.push(inLatin(ofDictionary, WITH_BRAND, spelled))
      most = ofDictionary
    }
  }
  if (of === 'organization')
    for (const compound of withCompounds(most)) readings.push(inLatin(compound, COMPOUND, spelled))
  return readings.filter(({ scheme, tokens: made }) => {
    if (understood === 0 && scheme === BY_SOUND) return true
    if (isBrand) return made.some(({ role }) => role === 'legal-form')
    const telling = made.filter(({ role }) => role !== 'legal-form' && role !== 'title').length
    const isLetters = words.length === letters
    if (telling === 1 && (scheme === WITH_BRAND || scheme === COMPOUND || isNamed))
      return made.some(({ role }) => role === 'legal-form') && made.some(({ role }) => role === 'name')
    return (telling > 1 || isLetters) && (of === 'organization' || understood * 2 >= telling)
  })
}

/** Whether a word is a brand in Cyrillic that has words of other languages: Криогаз is Cryogas. */
function isBrandOfLoans(part: Part): boolean {
  return 'left' in part && CYRILLIC.test(part.left) && withLoansAsInEnglish(part.left) !== null
}

/** What is left of a name in simplified letters, in those that it is written in. */
function asWritten(left: string, value: string): string {
  const simplified = hanLibrary()?.simplified(value) ?? value
  const at = simplified.indexOf(left)
  return at < 0 || simplified.length !== value.length ? left : value.slice(at, at + left.length)
}

/** Whether a name in Han letters may be of Korea: it says so, or is as Japan writes one, which has no letters and no company of China. */
const mayBeOfKorea = (value: string): boolean =>
  OF_KOREA.test(value) || (!CHINESE.test(value) && !value.includes(COMPANY))

const isLeftInHan = (part: Part): boolean => 'left' in part && HAN.test(part.left)

function wordsUnderstood(parts: readonly Part[]): number {
  let understood = 0
  for (const part of parts)
    if ('english' in part) understood += part.english.filter((word) => !word.endsWith(MAY_BE_LEFT_OUT)).length
  return understood
}

function inLatin(parts: readonly Part[], scheme: string, spell: (text: string) => readonly string[]): Meant {
  const tokens: Token[] = []
  for (const part of parts)
    if ('kept' in part) tokens.push(part.kept)
    else if ('form' in part) for (const text of part.form) tokens.push({ text, role: 'legal-form' })
    else if ('english' in part)
      for (const text of part.english)
        tokens.push(translated(text, isOnlyWord(text, part.english) ? (part.sound ?? '') : ''))
    else
      for (const text of spell(part.left)) {
        // A mark of sounds without a sound is no word.
        if (!/^~*$/.test(text))
          tokens.push({
            text,
            role: isConsonantToken(text) || isMeaningToken(text) ? 'name' : plainRole(text),
          })
      }
  return { scheme, tokens: tokens.slice(0, MOST_WORDS) }
}

/** Whether English must have no other word than this one of those that it has for a word. */
function isOnlyWord(text: string, english: readonly string[]): boolean {
  return english.every((word) => word === text || word.endsWith(MAY_BE_LEFT_OUT))
}

/**
 * A word that was translated, and how it sounds, for a name may have one word by its meaning and the next by its sound; names
 * that have an English of their own are compared as names are, by their letters.
 */
function translated(english: string, sound: string): Token {
  // What English may leave out counts no more than a legal form does: it is no word too many where it stands.
  const mayBeLeftOut = english.endsWith(MAY_BE_LEFT_OUT)
  const means = mayBeLeftOut ? english.slice(0, -MAY_BE_LEFT_OUT.length) : english
  const text = meaningToken(sound === '' ? means : `${means}|${sound}`)
  const usual = usualMeaning(text)
  if (mayBeLeftOut) return { text, role: 'legal-form' }
  const role = plainRole(usual)
  const isOther = means !== usual || role === 'generic' || hasOthers(usual) || isOtherName(usual, sound)
  return { text: isOther ? text : usual, role }
}

/** Whether a name sounds otherwise in English than at home, as Jerusalem and القدس do. */
function isOtherName(english: string, sound: string): boolean {
  if (sound === '') return false
  const keys = consonantKeysOf(sound)
  return !consonantKeysOf(english).some((key) => keys.includes(key))
}

/**
 * A legal form as English names have it, still as a form that tells nothing: but where the Latin name has "company" as a
 * word, or begins with "LLC", that is no word too many then.
 */
function formInEnglish(form: string): readonly string[] {
  if (form === COMPANY) return ['company', OF_ANY_COMPANY]
  for (const [test, english] of FORMS) if (test.test(form)) return english.split(' ')
  return ['company']
}

/** Words in quotation marks alone are names, not descriptions: "Mir", "Rossiya". */
function namesInQuotes(value: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, name] of value.slice(0, 1000).matchAll(/["«“„‟'‘‹]\s*([\p{L}\p{M}]+)\s*["»”“’'›](?!\p{L})/gu))
    if (name !== undefined) names.add(fold(name))
  return names
}

/** The parts of a name; with the words of a dictionary besides those of the tables here, which leave brands alone. */
function partsOf(tokens: readonly Token[], value: string, withDictionary: boolean): readonly Part[] {
  const quoted = namesInQuotes(value)
  const isJapanese = JAPANESE.test(value) && (!CHINESE.test(value) || /[\u3041-\u30ff]/.test(value))
  const library = hanLibrary()
  const parts: Part[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    const { text, role } = token
    const letters = lettersNamed(tokens, at)
    const phrase = phraseOf(tokens, at)
    if (phrase !== null) {
      parts.push({ english: phrase.english })
      at += phrase.count - 1
    } else if (letters !== null) {
      parts.push({ english: [letters.text] })
      at += letters.count - 1
    } else if (INNER_FORM.test(text)) parts.push({ form: formInEnglish(text) })
    else if (ORDINAL_ENDING.test(text) && tokens[at - 1]?.role === 'number') continue
    else if (ORDINAL.test(text)) parts.push({ kept: { text: text.replace(ORDINAL, '$1'), role: 'number' } })
    else if (role === 'legal-form' && ANY.test(text)) {
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
    } else if (HAN.test(text) && library !== null) {
      const language = isJapanese ? 'japanese' : 'chinese'
      const table = (withDictionary && hanWordsOfDictionary(language, library)) || hanWords(language, library)
      let rest = library.simplified(text)
      const next = tokens[at + 1]
      if (next?.role === 'number' && rest.endsWith(ORDINAL_SIGN)) rest = rest.slice(0, -1)
      const isCompany = rest.length > 2 && rest.endsWith(COMPANY)
      if (isCompany) rest = rest.slice(0, -COMPANY.length)
      const pieces: Part[] = []
      for (let found = cutAtNumber(rest); found !== null; found = cutAtNumber(rest)) {
        if (found.before !== '') pieces.push(...cut([found.before], table))
        pieces.push({ form: ['no'] }, { kept: { text: found.number, role: 'number' } })
        rest = found.after
      }
      if (rest !== '') pieces.push(...cut([rest], table))
      const last = pieces.at(-1)
      if (pieces.length > 1 && last !== undefined && (isCompany || next?.role === 'legal-form'))
        pieces.splice(-1, 1, withIndustryLeftOut(last))
      for (const piece of withDictionary ? pieces.map(ofLetters) : pieces)
        parts.push('left' in piece || 'english' in piece ? { ...piece, token: at } : piece)
      if (isCompany) parts.push({ form: formInEnglish(COMPANY) })
    } else if (KANA.test(text))
      parts.push(...ofKana(text, withDictionary ? kanaWordsOfDictionary() : kanaWords()))
    else if (areInitialsOfNamed(tokens, at)) parts.push({ form: [inLetters(text)] })
    else if (CYRILLIC.test(text))
      parts.push(
        ofInflected(
          inNominative(text, tokens, at),
          (withDictionary && slavicWordsOfDictionary()) || slavicWords(),
          quoted,
        ),
      )
    else if (GREEK.test(text)) parts.push(ofInflected(text, greekWords(), quoted))
    else if (ARABIC.test(text))
      parts.push(...ofArabic(text, arabicWords(), ARABIC_PREFIXES, ARABIC_ENDINGS, quoted))
    else if (HEBREW.test(text)) parts.push(...ofArabic(text, hebrewWords(), HEBREW_PREFIXES, [], quoted))
    else parts.push({ kept: token })
  }
  return parts
}

/** 工业 before a legal form, which English leaves out as often as not. */
function withIndustryLeftOut(part: Part): Part {
  if (!('english' in part) || part.letters === undefined || !INDUSTRY.test(part.letters)) return part
  return { ...part, english: part.english.map((word) => word.replace(/\??$/, MAY_BE_LEFT_OUT)) }
}

/** The phrase that begins at a place, of words that are no forms or titles. */
function phraseOf(tokens: readonly Token[], at: number): ReturnType<typeof phraseAt> {
  const text = tokens[at]?.text ?? ''
  const table = PHRASES.find(([script]) => script.test(text))?.[1]
  if (table === undefined) return null
  return phraseAt(
    tokens.map((token) => token.text),
    at,
    table,
  )
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
    english === null ? { left: text } : { english, letters: text },
  )
}

/** A name of up to three letters that are words each: 蓝帽 is Blue Hat. */
function ofLetters(part: Part): Part {
  if (!('left' in part) || !NAME_OF_LETTERS.test(part.left)) return part
  const english = Array.from(part.left, (letter) => hanLetters().get(letter))
  return english.every((words) => words !== undefined) ? { english: english.flat() } : part
}

function ofKana(text: string, table: CuttingTable): readonly Part[] {
  const whole = table.english.get(text)
  if (whole !== undefined) return [{ english: whole }]
  // Hiragana between words of katakana are particles; katakana is several words only where all of them are known.
  return (text.match(/[\u3041-\u3096]+|[\u30a1-\u30fc]+/g) ?? [text]).flatMap((piece): readonly Part[] => {
    const english = table.english.get(piece)
    if (english !== undefined) return [{ english }]
    const parts = piece.length > LONGEST ? [] : cut([piece], table)
    return parts.length > 0 && parts.every((part) => 'english' in part) ? parts : [{ left: piece }]
  })
}

const isAfterNamed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => NAMED_AFTER.test(tokens[at - back]?.text ?? ''))

/** Whether these are the initials of whom a body is named after, which English leaves out as often as not: им. А. Г. Шипунова. */
function areInitialsOfNamed(tokens: readonly Token[], at: number): boolean {
  const { text = '', role } = tokens[at] ?? {}
  if (!CYRILLIC.test(text) || text.length > MOST_INITIALS || !isAfterNamed(tokens, at)) return false
  return role === 'initial' || (tokens[at + 1]?.text.length ?? 0) > MOST_INITIALS
}

/** A family name after "named after", which stands in the genitive: Сазыкина is Сазыкин. */
function inNominative(text: string, tokens: readonly Token[], at: number): string {
  return isAfterNamed(tokens, at) && /(?:ов|ев|ин|ын)а$/u.test(text) ? text.slice(0, -1) : text
}

/** Letters that a name calls by their English names in katakana, from a place on: エー・ディー・エフ is "adf". */
function lettersNamed(tokens: readonly Token[], at: number): { text: string; count: number } | null {
  let text = ''
  let count = 0
  for (let next = tokens[at]; next !== undefined && KANA.test(next.text); next = tokens[at + count]) {
    if (next.text.length > LONGEST_LETTERS_NAMED) break
    const pieces = cutIntoWords(Array.from(next.text), new Set(), letterNames())
    if (!pieces.every(({ english }) => english !== null)) break
    text += pieces.map(({ english }) => english?.join('') ?? '').join('')
    count += 1
  }
  return text.length < FEWEST_LETTERS_NAMED ? null : { text, count }
}

function ofInflected(text: string, words: InflectedWords, quoted: ReadonlySet<string>): Part {
  const english = quoted.has(text) ? null : meaningOfInflected(text, words)
  return english === null ? { left: text } : { english, sound: inLetters(text) }
}

function ofArabic(
  text: string,
  words: ReadonlyMap<string, readonly string[]>,
  prefixes: readonly (readonly [string, boolean])[],
  endings: readonly string[],
  quoted: ReadonlySet<string>,
): readonly Part[] {
  const means = quoted.has(text) ? null : meaningWithAffixes(text, words, prefixes, endings)
  if (means === null) {
    const [first, second] = quoted.has(text) ? [] : inTwoWords(text, words)
    if (first === undefined || second === undefined) return [{ left: text }]
    return [first, second].flatMap((each) => ofArabic(each, words, prefixes, endings, quoted))
  }
  const { english, and, bare } = means
  const part: Part = ARABIC.test(bare) ? { english, sound: inConsonants(bare) } : { english }
  return and && english.length > 0 ? [{ english: [AND] }, part] : [part]
}

/** Two words of Arabic letters that are written as one have so many letters, and each of them. */
const SHORTEST_OF_TWO = 7
const SHORTEST_HALF = 4
const SHORTEST_REST = 3

/** What is two words written as one, of which a table knows one: پتروایران is پترو and ایران; the longer one that it knows counts. */
function inTwoWords(text: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (text.length < SHORTEST_OF_TWO || text.length > LONGEST || !ARABIC.test(text)) return []
  for (let length = text.length - SHORTEST_REST; length >= SHORTEST_HALF; length -= 1) {
    if (words.has(text.slice(0, length))) return [text.slice(0, length), text.slice(length)]
    if (words.has(text.slice(-length))) return [text.slice(0, -length), text.slice(-length)]
  }
  return []
}

/** As Arabic and Persian names in Latin letters have it too. */
const AND = 'and|wa|va'
