import { spellingsToken } from '../../meaning/meaning-token.ts'
import { DOUBLE_FAMILY_NAMES, FAMILY_NAMES, FINALS_OF } from './pinyin-syllables.ts'

/** Raised when a rule below changes. */
export const MANDARIN_IN_HANGUL_VERSION = 1

/** Pinyin's initials by the place of Hangul's, in the rules for loanwords of 1986 (table of Chinese, Ministry of Education notice 85-11). */
const INITIALS: Readonly<Record<string, number>> = {
  b: 7,
  p: 17,
  m: 6,
  f: 17,
  d: 3,
  t: 16,
  n: 2,
  l: 5,
  g: 0,
  k: 15,
  h: 18,
  j: 12,
  q: 14,
  x: 9,
  zh: 12,
  ch: 14,
  sh: 9,
  r: 5,
  z: 13,
  c: 14,
  s: 10,
}

/** Pinyin's finals in Hangul, without an initial; ü is v. */
const FINALS: Readonly<Record<string, string>> = {
  a: '아',
  o: '오',
  e: '어',
  ai: '아이',
  ei: '에이',
  ao: '아오',
  ou: '어우',
  an: '안',
  en: '언',
  ang: '앙',
  eng: '엉',
  er: '얼',
  ong: '웅',
  i: '이',
  ia: '야',
  ie: '예',
  iao: '야오',
  iu: '유',
  ian: '옌',
  in: '인',
  iang: '양',
  ing: '잉',
  iong: '융',
  u: '우',
  ua: '와',
  uo: '워',
  uai: '와이',
  ui: '우이',
  uan: '완',
  un: '운',
  uang: '왕',
  v: '위',
  ve: '웨',
  van: '위안',
  vn: '윈',
}

/** Syllables that the rule of initial and final does not give: those with y and w, and those whose i is no vowel. */
const WHOLE: Readonly<Record<string, string>> = {
  zhi: '즈',
  chi: '츠',
  shi: '스',
  ri: '르',
  zi: '쯔',
  ci: '츠',
  si: '쓰',
  ya: '야',
  yan: '옌',
  yang: '양',
  yao: '야오',
  ye: '예',
  yi: '이',
  yin: '인',
  ying: '잉',
  yo: '요',
  yong: '융',
  you: '유',
  yu: '위',
  yuan: '위안',
  yue: '웨',
  yun: '윈',
  wa: '와',
  wai: '와이',
  wan: '완',
  wang: '왕',
  wei: '웨이',
  wen: '원',
  weng: '웡',
  wo: '워',
  wu: '우',
}

const FIRST = 0xac00
const PER_INITIAL = 588
const PER_VOWEL = 28
/** After these ya, ye, yo and yu are written a, e, o and u: the vowels' places. */
const BEFORE_PLAIN_VOWEL: ReadonlySet<number> = new Set([12, 13, 14])
const PLAIN_VOWELS: ReadonlyMap<number, number> = new Map([
  [2, 0],
  [7, 5],
  [12, 8],
  [17, 13],
])

/** A syllable of pinyin in Hangul: `quan` is 취안. */
function inHangul(syllable: string): string {
  const whole = WHOLE[syllable]
  if (whole !== undefined) return whole
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs]|)/.exec(syllable)?.[0] ?? ''
  const final = syllable.slice(initial.length)
  const umlaut = /^[jqx]$/.test(initial) && final.startsWith('u') ? `v${final.slice(1)}` : final
  const written = FINALS[umlaut] ?? ''
  const place = INITIALS[initial]
  if (place === undefined || written === '') return written
  const at = written.charCodeAt(0) - FIRST
  const vowel = Math.trunc((at % PER_INITIAL) / PER_VOWEL)
  const plain = BEFORE_PLAIN_VOWEL.has(place) ? (PLAIN_VOWELS.get(vowel) ?? vowel) : vowel
  const first = FIRST + place * PER_INITIAL + plain * PER_VOWEL + (at % PER_VOWEL)
  return String.fromCharCode(first) + written.slice(1)
}

let table: ReadonlyMap<string, readonly string[]> | null = null

/** The syllables of pinyin by their Hangul, made by rule at the first use. */
function syllablesByHangul(): ReadonlyMap<string, readonly string[]> {
  if (table !== null) return table
  const made = new Map<string, string[]>()
  for (const [initial, finals] of Object.entries(FINALS_OF))
    for (const final of finals.split(' ')) {
      const written = inHangul(initial + final)
      const known = made.get(written)
      if (known === undefined) made.set(written, [initial + final])
      else known.push(initial + final)
    }
  table = made
  return made
}

const LONGEST_SYLLABLE = 2
/** So many syllables a Chinese name has at most, and so many letters of Hangul they take. */
const MOST_SYLLABLES = 4
const LONGEST_NAME = 2 * MOST_SYLLABLES
const MOST_READINGS = 4
/** So many spellings of a given name are looked for together. */
const MOST_SPELLINGS = 12

const FAMILY_RANK: ReadonlyMap<string, number> = new Map(FAMILY_NAMES.map((name, rank) => [name, rank]))

/** The ways to cut letters into syllables, what each may be, the fewer syllables first. */
function cut(letters: string): readonly (readonly (readonly string[])[])[] {
  const known = syllablesByHangul()
  const from = (at: number, left: number): readonly (readonly (readonly string[])[])[] => {
    if (at === letters.length) return [[]]
    if (left === 0) return []
    const ways: (readonly (readonly string[])[])[] = []
    for (let length = LONGEST_SYLLABLE; length > 0; length -= 1) {
      const meant = at + length > letters.length ? undefined : known.get(letters.slice(at, at + length))
      if (meant !== undefined) for (const rest of from(at + length, left - 1)) ways.push([meant, ...rest])
    }
    return ways
  }
  return from(0, MOST_SYLLABLES).toSorted((one, other) => one.length - other.length)
}

/** What syllables may be as one word. */
function choices(syllables: readonly (readonly string[])[], most: number): readonly string[] {
  let made = ['']
  for (const each of syllables)
    made = made.flatMap((start) => each.map((syllable) => start + syllable)).slice(0, most)
  return made
}

/**
 * A Chinese name as Korea writes it by its sound in Mandarin, in pinyin: `['천취안궈']` gives the family name `chen` with
 * the spellings of `quanguo`. Empty where the letters are no Mandarin, or begin with no common family name.
 */
export function pinyinFromHangul(words: readonly string[]): readonly (readonly string[])[] {
  const letters = words.join('')
  if (words.length > 2 || letters.length < 2 || letters.length > LONGEST_NAME) return []
  const names: (readonly string[])[] = []
  for (const syllables of cut(letters)) {
    for (const length of [1, 2]) {
      const [family, given] = [syllables.slice(0, length), syllables.slice(length)]
      if (given.length === 0 || given.length > 2 || names.length === MOST_READINGS) continue
      const families = choices(family, MOST_SPELLINGS)
        .filter((each) => (length === 1 ? FAMILY_RANK.has(each) : DOUBLE_FAMILY_NAMES.has(each)))
        .toSorted((one, other) => (FAMILY_RANK.get(one) ?? 0) - (FAMILY_RANK.get(other) ?? 0))
      if (families.length > 0) names.push([anyOf(families), anyOf(choices(given, MOST_SPELLINGS))])
    }
  }
  return names
}

function anyOf(spellings: readonly string[]): string {
  const plain = [...new Set(spellings.map((each) => each.replaceAll('v', 'u')))]
  return plain.length === 1 ? (plain[0] ?? '') : spellingsToken(plain.join('|'))
}
