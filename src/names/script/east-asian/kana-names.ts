import type { Token } from '../../token.ts'
import type { Spelled } from '../spelled.ts'
import { kanaSigns } from './kana.ts'

/** Raised when a rule or table below changes. */
export const KANA_NAMES_VERSION = 3

const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+$/

/** Particles of names as katakana writes them, without long vowels: articles, kinship, and the European ones. */
export const KANA_PARTICLES: Readonly<Record<string, string>> = {
  アル: 'al',
  エル: 'el',
  ビン: 'bin',
  ビント: 'bint',
  ベン: 'ben',
  イブン: 'ibn',
  アブ: 'abu',
  ウム: 'umm',
  ウンム: 'umm',
  ウルド: 'ould',
  オールド: 'ould',
  ウッディン: 'uddin',
  フォン: 'von',
  ファン: 'van',
  ヴァン: 'van',
  デ: 'de',
  デル: 'del',
  ドス: 'dos',
  ディ: 'di',
}

/** What else katakana writes with the name behind it. */
export const KANA_WITH_NAME: Readonly<Record<string, string>> = {
  アブドゥル: 'abdul',
  アブドゥ: 'abdul',
  アブドル: 'abdul',
  アブデル: 'abdel',
  ジャン: 'jean',
  フォンデア: 'von der',
  ファンデア: 'van der',
  ファンデル: 'van der',
  ドラ: 'de la',
  デュ: 'du',
  ル: 'le',
  ド: 'de',
  ダ: 'da',
}

/** One syllable of Korean or Chinese: a kana, a glide, a second vowel, and what Korean ends syllables with. */
const SYLLABLE =
  /^(?![ァィゥェォ])[ア-ヂツ-モヤユヨラ-ワヴ][ァィェォャュョ]?[アイウオワ]?ー?(?:ン|ム|ク|プ|ル|ッ?ト)?$/

/** A given name of Korea or China cut into its two syllables, the longer first one before the shorter; else `null`. */
function syllablesOf(word: string): readonly [string, string] | null {
  for (let at = word.length - 1; at > 0; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (SYLLABLE.test(first) && SYLLABLE.test(second)) return [first, second]
  }
  return null
}

/** The article before a sun letter, written with its word: アッサイード, アンナーセル. */
const JOINED_ARTICLE = /^([アエ])(?:ッ(?=[サ-ゾタチテトダデドラ-ロ])|ン(?=[ナ-ノ]))(?=..)/

/** A particle written with the name that follows it: ビンラディン, アルザワヒリ, ルメール. */
const JOINED_PARTICLE =
  /^(アル|エル|ビン|ビント|イブン|アブ|フォンデア|フォン|ファンデ[アル]|ファン|ドラ|ル|ド|デュ|ダ)(?=[^ァィゥェォャュョッーン]..)/

/** The first of two names, written with the second: アブドルマリク, ジャンノエル. */
const FIRST_OF_TWO = /^(?:アブ(?:ド(?:ゥル|ル|ゥ)|デル)|ジャン(?!ニ|ナ))(?=..)/

/** Such a word in two; null for any other. The first of a name may begin so by itself (アルベルト). */
function withParticleApart(word: string, isFirst: boolean): readonly string[] | null {
  const article = JOINED_ARTICLE.exec(word)
  if (article !== null)
    return [article[1] === 'ア' ? 'al' : 'el', `~~${kanaSigns(word.slice(article[0].length))}`]
  const particle = FIRST_OF_TWO.exec(word)?.[0] ?? (isFirst ? undefined : JOINED_PARTICLE.exec(word)?.[0])
  return particle === undefined
    ? null
    : [
        ...(KANA_WITH_NAME[particle] ?? signs(particle)).split(' '),
        `~~${kanaSigns(word.slice(particle.length))}`,
      ]
}

function signs(word: string): string {
  return KANA_PARTICLES[word.replaceAll('ー', '')] ?? KANA_PARTICLES[word] ?? `~~${kanaSigns(word)}`
}

/**
 * The readings of a name in katakana by its sounds: word by word, particles spelled out; and of a person whose family name
 * is one syllable, the given name cut into two, as names of Korea and China are written in Latin: キム・ジョンウン is
 * `~~kimu ~~jon ~~un`.
 */
export function spelledFromKatakana(tokens: readonly Token[], isPerson: boolean): readonly Spelled[] {
  const sounds = tokens.map(({ text }, token) => ({ text: KANA.test(text) ? signs(text) : text, token }))
  const read: Spelled[] = [{ scheme: 'kana by its sounds', words: sounds }]
  if (!isPerson) return read
  const apart = sounds.flatMap((word, at) => {
    const parts = withParticleApart(tokens[word.token]?.text ?? '', at === 0)
    return parts === null ? [word] : parts.map((text) => ({ text, token: word.token }))
  })
  if (apart.length > sounds.length) read.push({ scheme: 'kana by its sounds, article apart', words: apart })
  const [family, given, ...others] = [...tokens.entries()].filter(([, { role }]) => role !== 'title')
  if (family === undefined || given === undefined || others.length > 0) return read
  const cut = KANA.test(given[1].text) && SYLLABLE.test(family[1].text) ? syllablesOf(given[1].text) : null
  if (cut !== null)
    read.push({
      scheme: 'kana by its sounds, syllables apart',
      words: sounds.flatMap((word) =>
        word.token === given[0]
          ? cut.map((part) => ({ text: `~~${kanaSigns(part)}`, token: word.token }))
          : [word],
      ),
    })
  return read
}
