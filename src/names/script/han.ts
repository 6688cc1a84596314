import type { NameOf, Token } from '../token.ts'
import { DOUBLE_HAN_FAMILY_NAMES } from './pinyin-syllables.ts'

/** The version of the rules here and of the data that they read: raised with either. */
export const HAN_VERSION = '1, pinyin-pro 3.29.4'

/** The syllables of a Han text, without tones, ü as v; the beginning read as a family name. */
type Syllables = (text: string, family: boolean) => readonly string[]

let syllablesOf: Syllables | null = null

const HAN = /\p{Script=Han}/u
const ALL_HAN = /^\p{Script=Han}+$/u
const KANA = /[\u3040-\u30ff]/u
/** No name is spelled out beyond this many characters. */
const LONGEST = 200

/** Loads the language data that the scripts in these texts need (Han: pinyin-pro). Idempotent, cheap when nothing is needed. */
export async function prepareFor(texts: Iterable<string>): Promise<void> {
  if (syllablesOf !== null) return
  for (const text of texts) {
    if (!HAN.test(text)) continue
    const { pinyin } = await import('pinyin-pro')
    syllablesOf = (han, family) =>
      pinyin(han, {
        toneType: 'none',
        type: 'array',
        v: true,
        nonZh: 'removed',
        ...(family ? { surname: 'head' } : {}),
      })
    return
  }
}

/** A Han name spelled out: the scheme's name and the words in Latin letters, each with the place of the token it comes from. */
interface Spelled {
  readonly scheme: string
  readonly words: readonly { readonly text: string; readonly token: number }[]
}

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

/**
 * The words of one Han token, in the ways that they are joined in Latin. A person of two to four characters has the family
 * name apart and the given name joined, then every syllable apart; a body has words of two syllables, then syllables.
 */
function waysToJoin(
  text: string,
  of: NameOf,
  alone: boolean,
  first: boolean,
): readonly (readonly string[])[] {
  const read = syllablesOf
  if (read === null) return []
  const letters = Array.from(text).slice(0, LONGEST)
  const person = of === 'person' || (of === 'unknown' && letters.length <= 4)
  const syllables = read(letters.join(''), person && first)
  if (syllables.length === 0) return []
  if (!person) return [inPairs(syllables), syllables]
  if (!alone || letters.length > 4 || letters.length < 2 || syllables.length !== letters.length)
    return [[syllables.join('')], syllables]
  const double = letters.length > 2 && DOUBLE_HAN_FAMILY_NAMES.has(letters.slice(0, 2).join(''))
  const family = double ? 2 : 1
  return [[syllables.slice(0, family).join(''), syllables.slice(family).join('')], syllables]
}

/** The readings in pinyin of a name that has Han tokens; none where the data was not loaded, or where kana says that it is Japanese. */
export function spelledInPinyin(tokens: readonly Token[], of: NameOf): readonly Spelled[] {
  if (syllablesOf === null || tokens.some((token) => KANA.test(token.text))) return []
  const hanTokens = tokens.filter(
    (token) => token.role !== 'legal-form' && token.role !== 'title' && ALL_HAN.test(token.text),
  )
  if (hanTokens.length === 0) return []
  const ways = tokens.map((token) =>
    hanTokens.includes(token)
      ? waysToJoin(token.text, of, hanTokens.length === 1, token === hanTokens[0])
      : [[token.text]],
  )
  const spelled: Spelled[] = []
  const hasUmlaut = ways.some((way) => way[0]?.some((word) => word.includes('v')))
  for (const [scheme, umlaut] of hasUmlaut ? UMLAUTS : UMLAUTS.slice(0, 1)) {
    for (const joined of [0, 1]) {
      const words = ways.flatMap((way, token) =>
        (way[joined] ?? way[0] ?? []).map((text) => ({
          text: hanTokens.includes(tokens[token] ?? { text: '', role: 'name' })
            ? withUmlaut(text, umlaut)
            : text,
          token,
        })),
      )
      spelled.push({ scheme: joined === 0 ? scheme : `${scheme}, syllables apart`, words })
    }
  }
  return spelled
}
