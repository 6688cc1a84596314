import { meaningToken, spellingsToken } from '../../meaning/meaning-token.ts'
import type { NameOf, Token } from '../../token.ts'
import type { Spelled } from '../spelled.ts'
import { TAIWANESE_FAMILY_NAMES, usualCantonese, usualKorean, usualTaiwanese } from '../usual-spellings.ts'
import { CANTONESE_FAMILY_NAMES, cantoneseOf } from './cantonese.ts'
import { usualForeignName } from './foreign-names-in-han.ts'
import { HAN_LIBRARY_VERSION, type HanLibrary, hanLibrary } from './han-library.ts'
import { foreignSigns, HAN_PARTICLES, isTranscription, soundsOf } from './han-sounds.ts'
import { spelledFromHangul } from './hangul.ts'
import { HANGUL_FAMILY_NAMES } from './hangul-family-names.ts'
import { MACANESE_FAMILY_NAMES, macaneseOf } from './macanese.ts'
import { DOUBLE_HAN_FAMILY_NAMES } from './pinyin-syllables.ts'
import { southernGiven } from './southern-given.ts'
import { SOUTHERN_FAMILY_NAMES, SOUTHERN_READINGS } from './southern-readings.ts'
import { wadeGilesOf } from './wade-giles.ts'
import { TIBETAN_NAMES } from './western-peoples.ts'

/** The version of the rules here and of the data that they read: raised with either. */
export const HAN_VERSION: string = `6, ${HAN_LIBRARY_VERSION}`

const ALL_HAN = /^\p{Script=Han}+$/u
const KANA = /[\u3040-\u30ff]/u
/** No name is spelled out beyond this many characters. */
const LONGEST = 200

type Word = Spelled['words'][number]

/** ü as the plain u of most lists, as the yu of Chinese passports since 2012, and as the v that is typed for it. */
const UMLAUTS: readonly (readonly [string, string])[] = [
  ['pinyin', 'u'],
  ['pinyin (lyu)', 'yu'],
  ['pinyin (lv)', 'v'],
]

function withUmlaut(syllable: string, umlaut: string): string {
  return umlaut === 'yu' && syllable.endsWith('ve')
    ? syllable.replace('ve', 'yue')
    : syllable.replace('v', umlaut)
}

/** Two by two, as most Chinese words are: 华为技术 is "huawei jishu". */
function inPairs(syllables: readonly string[]): string[] {
  const pairs: string[] = []
  for (let at = 0; at < syllables.length; at += 2)
    pairs.push((syllables[at] ?? '') + (syllables[at + 1] ?? ''))
  return pairs
}

/** One token of Han letters, with what is known of it. */
interface HanToken {
  readonly at: number
  readonly letters: readonly string[]
  readonly syllables: readonly string[]
  /** How many letters are the family's; 0 where it is no whole name of a person. */
  readonly family: number
  readonly isPerson: boolean
}

function familyLength(letters: readonly string[]): number {
  return letters.length > 2 && DOUBLE_HAN_FAMILY_NAMES.has(letters.slice(0, 2).join('')) ? 2 : 1
}

function hanTokens(tokens: readonly Token[], of: NameOf, library: HanLibrary): readonly HanToken[] {
  const found = [...tokens.entries()].filter(
    ([, { role, text }]) => role !== 'legal-form' && role !== 'title' && ALL_HAN.test(text),
  )
  return found.flatMap(([at, { text }], place): HanToken[] => {
    const letters = Array.from(text).slice(0, LONGEST)
    const isPerson = of === 'person' || (of === 'unknown' && letters.length <= 4)
    const syllables = library.pinyin(letters.join(''), isPerson && place === 0)
    if (syllables.length === 0) return []
    const isWhole = isPerson && found.length === 1 && letters.length >= 2 && letters.length <= 4
    const family = isWhole && syllables.length === letters.length ? familyLength(letters) : 0
    return [{ at, letters, syllables, family, isPerson }]
  })
}

/** The words of a token joined as they usually are: family name and given name, words of two syllables of a body. */
function joinedWords({ syllables, family, isPerson }: HanToken): readonly string[] {
  if (family > 0) return [syllables.slice(0, family).join(''), syllables.slice(family).join('')]
  return isPerson ? [syllables.join('')] : inPairs(syllables)
}

function spell(
  tokens: readonly Token[],
  han: readonly HanToken[],
  words: (token: HanToken) => readonly string[],
): readonly Word[] {
  return tokens.flatMap((token, at): readonly Word[] => {
    const own = han.find((each) => each.at === at)
    return own === undefined
      ? [{ text: token.text, token: at }]
      : words(own).map((text) => ({ text, token: at }))
  })
}

/** How the two cities of the Pearl River spell Cantonese. */
const CANTONESE: readonly {
  readonly scheme: string
  readonly families: Readonly<Record<string, string>>
  readonly spell: (jyutping: string) => string
}[] = [
  { scheme: 'Cantonese', families: CANTONESE_FAMILY_NAMES, spell: cantoneseOf },
  { scheme: 'Cantonese (Macau)', families: MACANESE_FAMILY_NAMES, spell: macaneseOf },
]

function inCantonese(
  { letters, family }: HanToken,
  library: HanLibrary,
  { families, spell: spelling }: (typeof CANTONESE)[number],
): readonly string[] {
  const syllables = library.jyutping(letters.join('')).map((each) => (each === null ? '' : spelling(each)))
  const known = families[letters.slice(0, family).join('')]
  const spelled = [known ?? syllables.slice(0, family).join(''), ...syllables.slice(family)]
  return spelled.every((each) => each !== '') ? spelled : []
}

/** How the Hokkien and Teochew of South-East Asia and the Vietnamese read the name: where each letter is known there. */
function inDialects(
  { letters, family, syllables }: HanToken,
  library: HanLibrary,
  spelled: (words: readonly string[]) => Spelled['words'],
): readonly Spelled[] {
  const simplified = Array.from(library.simplified(letters.join('')))
  return SOUTHERN_READINGS.flatMap(({ scheme, families, given, mixes }): readonly Spelled[] => {
    const names = families.get(simplified.slice(0, family).join(''))
    if (names === undefined) return []
    const own = simplified.slice(family).map((letter) => given.get(letter)?.[0])
    const known = own.filter((each) => each !== undefined)
    const made = known.length === own.length ? [known] : mixes ? [[syllables.slice(family).join('')]] : []
    return made.flatMap((words) => names.map((name) => ({ scheme, words: spelled([name, ...words]) })))
  })
}

/** A syllable in all its spellings; null where there is none. */
function anyOf(spellings: Iterable<string>): string {
  return meaningToken([...new Set(spellings)].join('|'))
}

/**
 * The name as people of the South and of Taiwan write it, each syllable in any of its spellings: who bears it chose them one
 * by one, so that no scheme has the whole.
 */
function inUsualSpellings(
  { letters, family, syllables }: HanToken,
  library: HanLibrary,
  spelled: (words: readonly string[]) => Spelled['words'],
): readonly Spelled[] {
  const simplified = Array.from(library.simplified(letters.join('')))
  const jyutping = library.jyutping(letters.join(''))
  const cantonese = jyutping.map((each) => (each === null ? '' : cantoneseOf(each)))
  const familyName = simplified.slice(0, family).join('')
  const made: Spelled[] = []
  if (family === 1 && cantonese.every((each) => each !== '')) {
    const own = CANTONESE_FAMILY_NAMES[familyName] ?? cantonese[0] ?? ''
    const words = simplified.map((letter, at) =>
      at === 0
        ? anyOf([own, ...(SOUTHERN_FAMILY_NAMES.get(letter) ?? usualCantonese(own))])
        : anyOf([
            ...usualCantonese(cantonese[at] ?? ''),
            ...(southernGiven(library).of(letter, syllables[at] ?? '', jyutping[at] ?? '') ?? []),
            (syllables[at] ?? '').replace('v', 'u'),
            wadeGilesOf(syllables[at] ?? ''),
          ]),
    )
    made.push({ scheme: 'Chinese of the South, any spelling', words: spelled(words) })
  }
  const words = syllables.map((syllable, at) => {
    const usual = usualTaiwanese(wadeGilesOf(syllable), syllable)
    return anyOf(at === 0 && family === 1 ? [...usual, ...(TAIWANESE_FAMILY_NAMES[familyName] ?? [])] : usual)
  })
  made.push({ scheme: 'Chinese of Taiwan, any spelling', words: spelled(words) })
  return made
}

/** How Korea reads the name, by its own ways to spell it. */
function inKorean(tokens: readonly Token[], own: HanToken, library: HanLibrary): readonly Spelled[] {
  // The commonest family name has another reading than the letter by itself.
  const hangul = library.hangul(own.letters.join('')).replace(/^금/, own.letters[0] === '金' ? '김' : '금')
  if (!/^[\uac00-\ud7a3]+$/.test(hangul)) return []
  const read = tokens.map((token, at): Token => (at === own.at ? { ...token, text: hangul } : token))
  const schemes = spelledFromHangul(read, 'person').slice(0, 2)
  const usual = schemes.slice(1).map(({ words }): Spelled => {
    const syllables = words.map(({ text, token }, at) => ({
      text: anyOf(at === 0 ? [text, ...familyInKorean(hangul)] : usualKorean(text)),
      token,
    }))
    return { scheme: 'Han read in Korean, any spelling', words: syllables }
  })
  return [
    ...schemes.map(({ scheme, words }) => ({ scheme: `Han read in Korean, ${scheme}`, words })),
    ...usual,
  ]
}

function familyInKorean(hangul: string): readonly string[] {
  return (HANGUL_FAMILY_NAMES[hangul.slice(0, 1)] ?? '').split(' ').filter((each) => each !== '')
}

const PERSON_SCHEMES: readonly string[] = [
  'pinyin',
  'Wade-Giles',
  ...CANTONESE.map(({ scheme }) => scheme),
  ...SOUTHERN_READINGS.map(({ scheme }) => scheme),
  'Chinese of',
]

/** Whether a reading by a scheme is of a Chinese person's name, beside which a Western given name may stand in Latin letters only. */
export function isHanPersonScheme(scheme: string): boolean {
  return PERSON_SCHEMES.some((each) => scheme.startsWith(each))
}

const DOTTED = /\p{Script=Han}\s*[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65.\u00b0\u2024]\s*\p{Script=Han}/u
/** A saint of whom a family or place is named. */
const SAINT = /^[圣聖](?=..)/u

/** A foreign person's name in Han letters: parts between middle dots, or more letters than a Chinese name has. */
function isForeignName(value: string, han: readonly HanToken[], library: HanLibrary): boolean {
  const [first] = han
  if (first?.isPerson !== true) return false
  const letters = han.flatMap((each) => each.letters)
  return han.length > 1
    ? DOTTED.test(value) || (letters.length > 4 && isTranscription(library.simplified(letters.join(''))))
    : first.letters.length > 4 ||
        (first.letters.length === 4 &&
          familyLength(first.letters) === 1 &&
          !hasTwoFamilyNames(library.simplified(first.letters.join(''))))
}

/** Whether a name begins with a husband's family name and a wife's own, as in Hong Kong. */
function hasTwoFamilyNames([husbands = '', own = '']: string): boolean {
  return SOUTHERN_FAMILY_NAMES.has(husbands) && SOUTHERN_FAMILY_NAMES.has(own)
}

/** A part of a foreign name by its sounds; `isBetween`: it is not the first nor the last, and may be a particle. */
function bySounds({ letters }: HanToken, isBetween: boolean, library: HanLibrary): readonly string[] {
  const text = letters.join('')
  const particle = isBetween ? HAN_PARTICLES[library.simplified(text)] : undefined
  if (particle !== undefined) return [particle]
  return SAINT.test(text) ? ['st', foreignSigns(letters.slice(1), library)] : [foreignSigns(letters, library)]
}

/** A part of a foreign name as it is usually written in Latin letters, and by its sounds alone. */
interface ForeignPart {
  readonly usual: string | null
  readonly sounds: string
}

function foreignPart({ letters }: HanToken, library: HanLibrary): ForeignPart {
  const text = library.simplified(letters.join(''))
  const sounds = soundsOf(text, library)
  const usual = usualForeignName(text, sounds)
  return { usual: usual?.includes('|') === true ? spellingsToken(usual) : usual, sounds }
}

/**
 * A foreign name of several parts with those as they are usually written of which that is known: all of them, none, and
 * in a name of two each alone, for one may be usual and the other not.
 */
function inUsualNames(
  tokens: readonly Token[],
  han: readonly HanToken[],
  library: HanLibrary,
): readonly Spelled[] {
  const last = han.length - 1
  const isEnd = (own: HanToken): boolean => own === han[0] || own === han[last]
  const parts = new Map(han.filter(isEnd).map((own) => [own, foreignPart(own, library)]))
  const known = [...parts].filter(([, { usual }]) => usual !== null)
  const ways = known.length < 2 ? ['all', 'none'] : ['all', 'none', 'first', 'last']
  return known.length === 0
    ? []
    : ways.map((way): Spelled => {
        const words = spell(tokens, han, (own) => {
          const part = parts.get(own)
          if (part === undefined) return bySounds(own, true, library)
          const isUsual = way === 'all' || way === (own === han[0] ? 'first' : 'last')
          return [(isUsual ? part.usual : null) ?? part.sounds]
        })
        return { scheme: USUAL_FOREIGN, words }
      })
}

const USUAL_FOREIGN = 'foreign names in Han letters'

/** The parts of a name that has Tibetan ones of four letters by the two names that these are, at least one of them known; null for any other. */
function inTibetan(
  han: readonly HanToken[],
  library: HanLibrary,
): ReadonlyMap<HanToken, readonly string[]> | null {
  let hasTibetan = false
  const parts = han.map((own): [HanToken, readonly string[]] => {
    const { letters } = own
    const halves = letters.length === 4 ? [letters.slice(0, 2), letters.slice(2)] : []
    const isKnown = halves.some((half) => TIBETAN_NAMES[library.simplified(half.join(''))] !== undefined)
    hasTibetan ||= isKnown
    return [own, isKnown ? halves.map((half) => foreignSigns(half, library)) : bySounds(own, false, library)]
  })
  return hasTibetan ? new Map(parts) : null
}

/** The text in simplified letters, as a second way to write it; null where it is the same. */
export function inSimplified(tokens: readonly Token[]): readonly Token[] | null {
  const library = hanLibrary()
  if (library === null) return null
  let changed = false
  const made = tokens.map((token) => {
    const text = ALL_HAN.test(token.text) ? library.simplified(token.text) : token.text
    if (text !== token.text) changed = true
    return text === token.text ? token : { ...token, text }
  })
  return changed ? made : null
}

/**
 * The readings of a name that has Han tokens, best first; none where the data was not loaded, or where kana says that it
 * is Japanese. A person's: pinyin with the given name joined, Wade–Giles, Cantonese, Korean, pinyin by syllables; a
 * foreign person's: its sounds. A body's: pinyin by words, by syllables.
 */
export function spelledFromHan(tokens: readonly Token[], value: string, of: NameOf): readonly Spelled[] {
  const library = hanLibrary()
  if (library === null || tokens.some((token) => KANA.test(token.text))) return []
  const han = hanTokens(tokens, of, library)
  const [first] = han
  if (first === undefined) return []
  const sounds: Spelled = {
    scheme: 'Han letters by their sounds',
    words: spell(tokens, han, (own) => bySounds(own, own !== first && own !== han.at(-1), library)),
  }
  if (isForeignName(value, han, library)) {
    const tibetan = inTibetan(han, library)
    const usual = inUsualNames(tokens, han, library)
    if (tibetan === null) return [sounds, ...usual]
    const words = spell(tokens, han, (own) => tibetan.get(own) ?? [])
    return [{ scheme: 'Tibetan names in Han letters', words }, sounds, ...usual]
  }
  const umlauts = han.some(({ syllables }) => syllables.some((each) => each.includes('v')))
    ? UMLAUTS
    : UMLAUTS.slice(0, 1)
  const joined: Spelled[] = []
  const apart: Spelled[] = []
  for (const [scheme, umlaut] of umlauts) {
    const written = (words: readonly string[]): readonly string[] =>
      words.map((word) => withUmlaut(word, umlaut))
    joined.push({ scheme, words: spell(tokens, han, (own) => written(joinedWords(own))) })
    apart.push({
      scheme: `${scheme}, syllables apart`,
      words: spell(tokens, han, (own) => written(own.syllables)),
    })
  }
  if (first.family === 0) return [...joined, ...apart]
  const others: Spelled[] = [
    { scheme: 'Wade-Giles', words: spell(tokens, han, (own) => own.syllables.map(wadeGilesOf)) },
  ]
  for (const by of CANTONESE) {
    const words = inCantonese(first, library, by)
    if (words.length > 0) others.push({ scheme: by.scheme, words: spell(tokens, han, () => words) })
  }
  const spelled = (words: readonly string[]): readonly Word[] => spell(tokens, han, () => words)
  others.push(...inDialects(first, library, spelled), ...inUsualSpellings(first, library, spelled))
  if (isTranscription(library.simplified(first.letters.join('')))) others.push(sounds)
  return [...joined, ...apart.slice(0, 1), ...others, ...inKorean(tokens, first, library), ...apart.slice(1)]
}
