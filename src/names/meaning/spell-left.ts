import { spelledInConsonants } from '../script/arabic.ts'
import { cyrillicSchemesFor, cyrillicToLatin, POPULAR } from '../script/cyrillic.ts'
import { withLoansAsInEnglish } from '../script/cyrillic-loans.ts'
import { cantoneseOf } from '../script/east-asian/cantonese.ts'
import { type HanLibrary, hanLibrary } from '../script/east-asian/han-library.ts'
import { foreignSigns, isTranscription } from '../script/east-asian/han-sounds.ts'
import {
  HANGUL_SCHEMES,
  HANGUL_VOICED,
  type HangulScheme,
  hangulToLatin,
} from '../script/east-asian/hangul.ts'
import { japaneseFamilyName } from '../script/east-asian/japanese.ts'
import { kanaSigns } from '../script/east-asian/kana.ts'
import { SOUTHERN_READINGS } from '../script/east-asian/southern-readings.ts'
import { wadeGilesOf } from '../script/east-asian/wade-giles.ts'
import { GREEK_SCHEMES, greekToLatin } from '../script/greek.ts'
import { greekSigns } from '../script/greek-sounds.ts'
import { hebrewSigns } from '../script/hebrew.ts'
import { usualCantonese, usualTaiwanese } from '../script/usual-spellings.ts'
import { meaningToken } from './meaning-token.ts'
import { ARABIC, CYRILLIC, GREEK, HAN, HANGUL, HEBREW, KANA } from './written-in.ts'

/** Left-over letters of so many may be the sounds of a foreign name. */
const FEWEST_SOUNDS = 2
const FEWEST_GREEK_SOUNDS = 4
const LONGEST_IN_ONE = 3
/** In one word no more spellings of each letter are tried. */
const MOST_JOINED = 6

/** What is left, in Latin letters as names are. */
export function spelled(text: string): readonly string[] {
  if (HANGUL.test(text)) return [hangulToLatin(text, HANGUL_VOICED)]
  if (HAN.test(text)) return hanLeft(text)
  if (KANA.test(text)) return [`~~${kanaSigns(text)}`]
  if (CYRILLIC.test(text)) {
    const place = SLAVIC_PLACE.exec(text)?.[1]
    if (place !== undefined) return [ofPlace(place, BELARUSIAN_PLACE.test(text))]
    const [scheme] = cyrillicSchemesFor(text)
    const latin = scheme === undefined ? text : cyrillicToLatin(unInflected(text), scheme)
    const loan = withLoansAsInEnglish(text)
    return [loan === null ? latin : meaningToken(`${loan}|${latin}`)].filter((word) => word !== '')
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

/** The same, Hangul in Revised Romanization. */
export function spelledOtherwise(text: string): readonly string[] {
  return REVISED !== undefined && HANGUL.test(text) ? [hangulToLatin(text, REVISED)] : spelled(text)
}

/** A name that a place or a person gave: Оршанский. */
const SLAVIC_PLACE =
  /^(.{2,}(?:[сц]ьк|[сц]к))(?:ий|ая|яя|ое|ой|ого|ому|им|ом|ие|их|ую|а|е|і|ої|ою|ага|аму|ае|ія|ата|ият|ото|ите)$/u

/** What English makes of such a name: the place, of which only the root is certain, or the adjective as it sounds. */
function ofPlace(adjective: string, isBelarusian: boolean): string {
  const [scheme] = cyrillicSchemesFor(adjective)
  const spellings = [...(scheme === undefined ? [] : [scheme]), POPULAR].map((by) =>
    cyrillicToLatin(adjective, by),
  )
  const places = spellings.flatMap(placesIn)
  // Belarusian writes an o without stress as a: Аршанскі is of Orsha.
  if (isBelarusian) places.push(...places.map((name) => `o${name.slice(1)}`))
  return meaningToken([...new Set(places)].filter((name) => name.length > 2).join('|'))
}

const BELARUSIAN_PLACE = /^а.*[сц]кі$/u

function placesIn(latin: string): readonly string[] {
  const root = latin.replace(/(?:(?<!t)s)?k$/, '')
  const shorter = root.length > 4 ? root.replace(/(?:i|e|o)?n$|ov$|ev$/, '') : root
  const names = [
    latin,
    root,
    `${root}a`,
    `${root}y`,
    `${shorter}a`,
    `${shorter}i`,
    `${shorter}y`,
    shorter,
    `${root}o`,
    `${root}e`,
    `${root}i`,
  ]
  const endings = 'iy y i ii ij aya aia oye oe ogo ie'.split(' ').map((ending) => latin + ending)
  return [...names, ...endings]
}

function unInflected(word: string): string {
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

/** Whether what is left is a brand of so few Han letters that each may be spelled as people do who bear it as a name. */
export function mayBeSpelled(text: string): boolean {
  const { length } = Array.from(text)
  return HAN.test(text) && length > 1 && length <= LONGEST_IN_ONE
}

/** Each letter of such a brand by itself, in any spelling of the South and of Taiwan: 恒生 is Hang Seng. */
export function inAnySpelling(text: string): readonly string[] {
  return mayBeSpelled(text) ? spellingsOf(text).map((each) => meaningToken(each.join('|'))) : spelled(text)
}

/** The same in one word: 大同 is Tatung. */
export function inAnySpellingJoined(text: string): readonly string[] {
  if (!mayBeSpelled(text)) return spelled(text)
  let joined: readonly string[] = ['']
  for (const spellings of spellingsOf(text, MOST_JOINED))
    joined = joined.flatMap((before) => spellings.map((each) => before + each))
  return joined[0] === '' ? spelled(text) : [meaningToken(joined.join('|'))]
}

/** Any letter: what stands behind it is read as the North reads it at the beginning too, 류 and not 유. */
const BEFORE = '大'

/** Han letters as Korea reads them, in the spellings of the North and of the South: 光鲜 is Kwangson, 柳京 Ryugyong. */
export function asKoreaReads(text: string): readonly string[] {
  const library = hanLibrary()
  if (library === null || !HAN.test(text)) return spelled(text)
  const readings = [library.hangul(text), library.hangul(BEFORE + text).slice(1)].filter((each) =>
    HANGUL.test(each),
  )
  if (readings.length === 0) return spelled(text)
  const spellings = readings.flatMap((hangul) =>
    HANGUL_SCHEMES.map((scheme) => hangulToLatin(hangul, scheme)),
  )
  return [meaningToken([...new Set(spellings)].join('|'))]
}

/** A family name in Han letters as Japan reads it, for companies are called by their founders: 日野 is Hino. */
export function asJapanReads(text: string): readonly string[] {
  const readings = japaneseFamilyName(text)
  return readings.length === 0 ? spelled(text) : [meaningToken(readings.join('|'))]
}

function spellingsOf(text: string, most = Infinity): readonly (readonly string[])[] {
  const library = hanLibrary()
  if (library === null) return []
  const pinyin = library.pinyin(text, false)
  const cantonese = library.jyutping(text)
  return Array.from(text, (letter, at) => {
    const own = (pinyin[at] ?? '').replace('v', 'u')
    const jyutping = cantonese[at] ?? null
    const southern = jyutping === null ? [] : usualCantonese(cantoneseOf(jyutping))
    const hokkien = SOUTHERN_READINGS[0]?.given.get(letter) ?? []
    const taiwanese = usualTaiwanese(wadeGilesOf(pinyin[at] ?? ''), own)
    const one = [own, taiwanese[0] ?? own, southern[0] ?? own, hokkien[0] ?? own]
    return [...new Set([...one, ...taiwanese, ...southern, ...hokkien])].slice(0, most)
  })
}

/** Whether what is left may be the sounds of a foreign name. */
export function maySound(text: string): boolean {
  if (GREEK.test(text)) return text.length >= FEWEST_GREEK_SOUNDS
  return text.length >= FEWEST_SOUNDS && HAN.test(text) && isTranscription(text)
}

/** What is left, by its sounds where it may be those of a foreign name. */
export function soundedLeft(text: string): readonly string[] {
  if (GREEK.test(text)) return maySound(text) ? [greekSigns(text)] : spelled(text)
  const library: HanLibrary | null = hanLibrary()
  return library !== null && text.length > 1 && HAN.test(text) && isTranscription(text)
    ? [foreignSigns(Array.from(text), library)]
    : spelled(text)
}

/** A word of Cyrillic or Greek as it is most often spelled in Latin. */
export function inLetters(text: string): string {
  if (GREEK.test(text)) {
    const [scheme] = GREEK_SCHEMES
    return scheme === undefined ? '' : greekToLatin(text, scheme)
  }
  const [scheme] = cyrillicSchemesFor(text)
  return scheme === undefined ? '' : cyrillicToLatin(text, scheme)
}

/** A word of the Arabic script by its consonants, without its article. */
export function inConsonants(text: string): string {
  return spelledInConsonants([{ text, role: 'name' }])[0]?.words.at(-1)?.text ?? ''
}
