import { hanLibrary } from '../script/east-asian/han-library.ts'
import { fold } from '../script/fold.ts'
import type { Token } from '../token.ts'
import { type CuttingTable, cutIntoWords } from './cut.ts'
import { COMPANY, formInEnglish } from './forms-in-english.ts'
import { cutAtNumber } from './han-numbers.ts'
import { type InflectedWords, meaningOfInflected } from './inflected.ts'
import { isAsSpelled, MAY_BE_LEFT_OUT, type Part } from './part.ts'
import { ARABIC_ENDINGS, ARABIC_PREFIXES, HEBREW_PREFIXES, meaningWithAffixes } from './semitic.ts'
import { inConsonants, inLetters, spelled, spelledOtherwise } from './spell-left.ts'
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
import {
  arabicPhrases,
  greekPhrases,
  hebrewPhrases,
  type PhraseTable,
  phraseAt,
  slavicPhrases,
} from './words/phrases.ts'
import { ANY, ARABIC, CHINESE, CYRILLIC, GREEK, HAN, HANGUL, HEBREW, JAPANESE, KANA } from './written-in.ts'

const PHRASES: readonly (readonly [RegExp, PhraseTable])[] = [
  [CYRILLIC, slavicPhrases],
  [GREEK, greekPhrases],
  [ARABIC, arabicPhrases],
  [HEBREW, hebrewPhrases],
]
const NAME_OF_LETTERS = /^\p{Script=Han}{1,3}$/u
const INDUSTRY = /^(?:工业|实业|产业)$/u
/** Units of an army, which are counted. */
const COUNTED = /^[师团旅营连军](?=..)/u
/** Before a number. */
const ORDINAL_SIGN = '第'
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

/** No more letters of one word are read. */
const LONGEST = 120

/** Words in quotation marks alone are names, not descriptions: "Mir", "Rossiya". */
function namesInQuotes(value: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, name] of value.slice(0, 1000).matchAll(/["«“„‟'‘‹]\s*([\p{L}\p{M}]+)\s*["»”“’'›](?!\p{L})/gu))
    if (name !== undefined) names.add(fold(name))
  return names
}

/**
 * The parts of a name; with the words of a dictionary besides those of the tables here, which leave brands alone. Whether a word
 * of Arabic letters that no table has `mayPart` in two.
 */
export function partsOf(
  tokens: readonly Token[],
  value: string,
  withDictionary: boolean,
  mayPart = true,
): readonly Part[] {
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
      parts.push(...cut(run, koreanWords()).map(withSpellings))
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
        // 第一师阿拉尔市: what is counted stands right behind the number, whatever comes next.
        if (COUNTED.test(rest)) {
          pieces.push(...cut([rest.charAt(0)], table))
          rest = rest.slice(1)
        }
      }
      if (rest !== '') pieces.push(...cut([rest], table))
      const last = pieces.at(-1)
      if (pieces.length > 1 && last !== undefined && (isCompany || next?.role === 'legal-form'))
        pieces.splice(-1, 1, withIndustryLeftOut(last))
      for (const each of withDictionary ? pieces.map(ofLetters) : pieces) {
        const piece = isJapanese ? each : withSpellings(each)
        parts.push('left' in piece || 'english' in piece ? { ...piece, token: at } : piece)
      }
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
      parts.push(...ofArabic(text, arabicWords(), ARABIC_PREFIXES, ARABIC_ENDINGS, quoted, mayPart))
    else if (HEBREW.test(text))
      parts.push(...ofArabic(text, hebrewWords(), HEBREW_PREFIXES, [], quoted, mayPart))
    else parts.push({ kept: token })
  }
  return parts
}

/** Words of so many letters are left as they sound as well: 科技 is Technology or Keji. */
const SPELLED_AS_WELL = /^[\p{Script=Han}\p{Script=Hangul}]{2,3}$/u

function withSpellings(part: Part): Part {
  if (!('english' in part) || part.letters === undefined || !SPELLED_AS_WELL.test(part.letters)) return part
  const spellings = [...new Set([...spelled(part.letters), ...spelledOtherwise(part.letters)])].join('|')
  return isAsSpelled(part.english, part.letters) ? part : { ...part, spellings }
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
export function lettersNamed(tokens: readonly Token[], at: number): { text: string; count: number } | null {
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
  mayPart: boolean,
): readonly Part[] {
  const means = quoted.has(text) ? null : meaningWithAffixes(text, words, prefixes, endings)
  if (means === null) {
    const [first, second] = quoted.has(text) || !mayPart ? [] : inTwoWords(text, words)
    if (first === undefined || second === undefined) return [{ left: text }]
    return [first, second].flatMap((each) => ofArabic(each, words, prefixes, endings, quoted, mayPart))
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
