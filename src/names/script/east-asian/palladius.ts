import { DOUBLE_FAMILY_NAMES, FAMILY_NAMES, FINALS_OF, SYLLABLES } from './pinyin-syllables.ts'

/** Raised when a rule below changes. */
export const PALLADIUS_VERSION = 1

/** The Palladius system (Russian transcription of Chinese, Archimandrite Palladius 1888, as in use): pinyin initials in Cyrillic. */
export const INITIALS: Readonly<Record<string, string>> = {
  '': '',
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
}

/** Pinyin finals in Cyrillic, by the full form of the final. */
export const FINALS: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'э',
  ai: 'ай',
  ei: 'эй',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'энь',
  ang: 'ан',
  eng: 'эн',
  ong: 'ун',
  er: 'эр',
  i: 'и',
  ia: 'я',
  ie: 'е',
  iao: 'яо',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  u: 'у',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  v: 'юй',
  ve: 'юэ',
  van: 'юань',
  vn: 'юнь',
}

/** Syllables that the rule of initial and final does not give: those without an initial, zi/ci/si, and hui, which is written хуэй. */
export const WHOLE: Readonly<Record<string, string>> = {
  zi: 'цзы',
  ci: 'цы',
  si: 'сы',
  hui: 'хуэй',
  ya: 'я',
  yan: 'янь',
  yang: 'ян',
  yao: 'яо',
  ye: 'е',
  yi: 'и',
  yin: 'инь',
  ying: 'ин',
  yo: 'йо',
  yong: 'юн',
  you: 'ю',
  yu: 'юй',
  yuan: 'юань',
  yue: 'юэ',
  yun: 'юнь',
  wa: 'ва',
  wai: 'вай',
  wan: 'вань',
  wang: 'ван',
  wei: 'вэй',
  wen: 'вэнь',
  weng: 'вэн',
  wo: 'во',
  wu: 'у',
}

/** The ways in which each Cyrillic letter of the system stands in Latin; ь is dropped or an apostrophe. */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  а: ['a'],
  б: ['b'],
  в: ['v'],
  г: ['g'],
  д: ['d'],
  е: ['e', 'ye', 'ie'],
  ж: ['zh'],
  з: ['z'],
  и: ['i'],
  й: ['y', 'i', 'j'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
  х: ['kh', 'h'],
  ц: ['ts', 'c'],
  ч: ['ch'],
  ш: ['sh'],
  ы: ['y'],
  э: ['e'],
  ю: ['yu', 'iu', 'ju'],
  я: ['ya', 'ia', 'ja'],
}

/** The pinyin syllable in Palladius' Cyrillic: `zhu` is чжу, `hai` хай. */
export function palladiusOf(syllable: string): string {
  const whole = WHOLE[syllable]
  if (whole !== undefined) return whole
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs]|)/.exec(syllable)?.[0] ?? ''
  let final = syllable.slice(initial.length)
  if (/^[jqx]$/.test(initial) && final.startsWith('u')) final = final === 'ue' ? 've' : `v${final.slice(1)}`
  return (INITIALS[initial] ?? '') + (FINALS[final] ?? '')
}

/** The pinyin that one spelling may stand for: with the soft sign after its n, and without. */
interface Meaning {
  readonly soft: string[]
  readonly hard: string[]
}
interface Spellings {
  readonly meanings: Map<string, Meaning>
  /** The letters that spellings end in. */
  readonly lastLetters: Set<string>
}

function enter(
  { meanings: into, lastLetters }: Spellings,
  spelling: string,
  syllable: string,
  isSoft: boolean,
): void {
  const known = into.get(spelling) ?? { soft: [], hard: [] }
  const list = isSoft ? known.soft : known.hard
  if (!list.includes(syllable)) list.push(syllable)
  into.set(spelling, known)
  lastLetters.add(spelling.charAt(spelling.length - 1))
}

function noSpellings(): Spellings {
  return { meanings: new Map(), lastLetters: new Set(["'"]) }
}

let tables: { readonly latin: Spellings; readonly cyrillic: Spellings } | null = null

/** Both tables, made by rule at the first use. A spelling that is exact is entered before one that is tolerated. */
function spellings(): { readonly latin: Spellings; readonly cyrillic: Spellings } {
  if (tables !== null) return tables
  const latin = noSpellings()
  const cyrillic = noSpellings()
  const all = Object.entries(FINALS_OF).flatMap(([initial, finals]) =>
    finals
      .split(' ')
      .map((final) => initial + final)
      .filter((syllable) => !/^(?:[aeo]|ei)$/.test(syllable)),
  )
  for (const syllable of all) {
    const written = palladiusOf(syllable)
    enter(cyrillic, written.replace('ь', ''), syllable, written.endsWith('ь'))
  }
  for (const syllable of all) {
    const written = palladiusOf(syllable)
    const isSoft = written.endsWith('ь')
    const letters = written.replace('ь', '').split('')
    if (letters.includes('э')) enter(cyrillic, letters.join('').replace('э', 'е'), syllable, isSoft)
    let ways = ['']
    for (const letter of letters)
      ways = ways.flatMap((way) => (SPELLINGS[letter] ?? []).map((spelled) => way + spelled))
    for (const way of ways) enter(latin, way, syllable, isSoft)
  }
  tables = { latin, cyrillic }
  return tables
}

const LONGEST_SYLLABLE = 9
const MOST_SYLLABLES = 3
/** No word of a Chinese name is longer than this in Latin letters. */
const LONGEST_WORD = 24
const MOST_READINGS = 4

const FAMILY_RANK: ReadonlyMap<string, number> = new Map(FAMILY_NAMES.map((name, rank) => [name, rank]))

/** One word split into syllables: what each may be, best first. */
interface Parsed {
  readonly options: readonly (readonly string[])[]
}

/** Whether a word can be split into syllables of pinyin, so that nothing says that it is Russian transcription. */
function isPinyin(word: string): boolean {
  if (word === '') return true
  for (let length = Math.min(6, word.length); length > 0; length--)
    if (SYLLABLES.has(word.slice(0, length)) && isPinyin(word.slice(length))) return true
  return false
}

/** How a bare n is to be read: as Russian has it (without ь it is ng), or either way round because an apostrophe may be lost. */
type BareN = 'ng' | 'n or ng' | 'ng or n'

function meanings(meaning: Meaning, hasSoftSign: boolean, bare: BareN): readonly string[] {
  if (hasSoftSign) return meaning.soft
  if (bare === 'ng' || meaning.soft.length === 0) return meaning.hard
  if (bare === 'n or ng') return [...meaning.soft, ...meaning.hard]
  return [
    ...meaning.hard.filter((each) => !each.endsWith('iong')),
    ...meaning.soft,
    ...meaning.hard.filter((each) => each.endsWith('iong')),
  ]
}

/** Splits a word into at most three syllables, the longest first; null where it is no such word. Soft signs are apostrophes. */
function parse(word: string, table: Spellings, bare: BareN): Parsed | null {
  if (word.length > LONGEST_WORD || !table.lastLetters.has(word.charAt(word.length - 1))) return null
  const from = (at: number, left: number): Parsed | null => {
    if (at === word.length) return { options: [] }
    if (left === 0) return null
    for (let length = Math.min(LONGEST_SYLLABLE, word.length - at); length > 0; length--) {
      const spelling = word.slice(at, at + length)
      const meaning = table.meanings.get(spelling)
      if (meaning === undefined) continue
      const hasSoftSign = word.charAt(at + length) === "'"
      const options = meanings(meaning, hasSoftSign, bare)
      if (options.length === 0) continue
      const rest = from(at + length + (hasSoftSign ? 1 : 0), left - 1)
      if (rest !== null) return { options: [options, ...rest.options] }
    }
    return null
  }
  return from(0, MOST_SYLLABLES)
}

/** The family names among what a word may be, the commoner first; of a word of two syllables the double family names. */
function familyOf(parsed: Parsed): string[] {
  if (parsed.options.length === 1)
    return (parsed.options[0] ?? [])
      .filter((each) => FAMILY_RANK.has(each))
      .sort((a, b) => (FAMILY_RANK.get(a) ?? 0) - (FAMILY_RANK.get(b) ?? 0))
  return choices(parsed.options, 8).filter((each) => DOUBLE_FAMILY_NAMES.has(each))
}

/** What a word may be, as whole words, best first. */
function choices(options: readonly (readonly string[])[], most: number): string[] {
  let made = ['']
  for (const syllable of options)
    made = made.flatMap((start) => syllable.map((each) => start + each)).slice(0, most)
  return made
}

const LATIN_WORD = /^[a-z']+$/
const CYRILLIC_WORD = /^[а-я']+$/u

/**
 * The pinyin of a Chinese name in Russian transcription, in Cyrillic or in Latin letters: `['chzhu', 'khailun']` gives
 * `[['zhu', 'hailun'], ['zhu', 'hailong']]`, for Latin loses the soft sign that tells n from ng. Empty where a word is no
 * Chinese one, no common family name is at either end, or (in Latin) every word could be pinyin as well.
 * Soft signs stand as apostrophes; `hasApostrophes`: the writer kept at least one.
 */
export function pinyinFromPalladius(
  words: readonly string[],
  hasApostrophes: boolean,
): readonly (readonly string[])[] {
  if (words.length < 2 || words.length > 4) return []
  const cyrillic = words.every((word) => CYRILLIC_WORD.test(word))
  if (!cyrillic && !words.every((word) => LATIN_WORD.test(word))) return []
  const table = cyrillic ? spellings().cyrillic : spellings().latin
  const bare: BareN = cyrillic ? 'ng' : hasApostrophes ? 'ng or n' : 'n or ng'
  const first = parse(words[0] ?? '', table, cyrillic ? 'ng' : 'ng or n')
  if (first === null) return []
  const last = parse(words.at(-1) ?? '', table, cyrillic ? 'ng' : 'ng or n')
  if (last === null) return []
  const familyFirst = familyOf(first)
  const family = familyFirst.length > 0 ? familyFirst : familyOf(last)
  if (family.length === 0) return []
  const given = familyFirst.length > 0 ? words.slice(1) : words.slice(0, -1)
  const options: (readonly string[])[] = []
  for (const word of given) {
    const parsed = parse(word, table, bare)
    if (parsed === null) return []
    options.push(...parsed.options)
  }
  if (options.length > MOST_SYLLABLES || (!cyrillic && words.every(isPinyin))) return []
  const names: string[][] = []
  for (const name of choices(options, MOST_READINGS))
    for (const one of family.slice(0, 2)) names.push([one, name].map((word) => word.replace('v', 'u')))
  return names.slice(0, MOST_READINGS)
}
