import type { ReportText } from '../text/report-text.ts'

/** The commonest small words of languages that reports come in. */
const WORDS: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the of and to in that is was for on with as by said from are has have it his not at be an this'],
  ['fr', 'le la les des et du une un dans que qui pour est sur par au avec pas plus ce il elle ont été sont'],
  [
    'de',
    'der die das und den von zu mit ist im des auf für nicht ein eine dem sich wird auch als nach bei hat',
  ],
  ['es', 'el la los las de y en que del una un por con para es se su al más como lo fue ha no sus'],
  ['pt', 'o a os as de e em que do da uma um para com por não se foi mais dos ao na no é'],
  ['it', 'il la le di e in che del della una un per con è si non dei al sono ha come più nel gli'],
  ['nl', 'de het een en van in dat is op te zijn voor met die niet aan er ook om door als naar'],
  ['pl', 'w i na z się do że nie to jest o jak po za przez dla od oraz który był'],
  ['tr', 've bir bu için ile da de olarak olan daha çok gibi en sonra kadar göre ise'],
  ['id', 'yang dan di untuk dengan pada ini itu dari tidak dalam akan oleh juga telah kepada'],
]

/** For each small word the languages that it may be of, by their number. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = languagesOfWords()

function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  WORDS.forEach(([, words], index) => {
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), index])
  })
  return found
}

/** The language of a text by its script and its small words (BCP 47); `null` where too little speaks for one. */
export function languageOf({ tokens, text }: ReportText): string | null {
  const sample = text.slice(0, 20_000)
  const isPlain = isMostlyAscii(sample)
  const letters = isPlain ? sample.length : count(sample, /\p{L}/gu)
  if (letters < 40) return null
  if (!isPlain && count(sample, /\p{Script=Latin}/gu) <= letters / 2)
    for (const [language, script] of SCRIPTS)
      if (count(sample, script) > letters / 2)
        return language === 'ru' && /[іїєґ]/i.test(sample) ? 'uk' : language
  const met = WORDS.map(() => 0)
  for (const { low } of tokens.slice(0, 3000))
    for (const index of LANGUAGES_OF.get(low) ?? []) met[index] = (met[index] ?? 0) + 1
  const counts = WORDS.map(([language], index) => ({ language, met: met[index] ?? 0 })).toSorted(
    (a, b) => b.met - a.met,
  )
  const [best, second] = counts
  if (best === undefined || second === undefined || best.met < 4) return null
  return best.met > 1.3 * second.met ? best.language : null
}

/** Whether at least half of a text, and forty letters, are letters of the English alphabet. */
function isMostlyAscii(text: string): boolean {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at) | 0x20
    if (unit >= 0x61 && unit <= 0x7a) letters += 1
  }
  return letters >= 40 && letters > text.length / 2
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
