import { kanaToLatin } from './kana.ts'

/** Raised when the rules below change, or a table that they read. */
export const JAPANESE_BY_LETTERS_VERSION = 2

/** Readings of a letter, and spellings of a part of a name, are not followed further. */
const MOST_READINGS = 8
const MOST_SPELLINGS = 30
const MOST_LETTERS = 3

/** Readings of letters in given names that the dictionary's names do not show, after the Ministry of Justice's letters for names (人名用漢字). Own collection. */
const GIVEN_BESIDES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '駿:シュン,ハヤオ,ハヤ 弦:ゲン,ヅル,ズル 熙:ヒロ,ヒロシ,キ 誉:ヨ,ホマレ,タカ,ヨシ,シゲ 畝:ウネ 偉:ヒデ,タケ,イ 晋:シン,ススム,クニ 浩:ヒロ,コウ,ヒロシ 史:フミ,シ,ジ,チカ 市:イチ,シ 士:シ,ジ,ジシ,オ 義:ヨシ,ギ,タダ,ノリ 彰:アキ,ショウ,アキラ 晃:アキ,コウ,アキラ,ミツ 翔:ショウ,トブ,カケル,ト 輝:テル,キ,アキ 樹:キ,ジュ,イツキ,タツ,シゲ 斗:ト 希:キ,ノゾミ,ケ 弦:ゲン,イト,ツル,ヅル ' +
    '佑:ユウ,スケ,タスク 祐:ユウ,スケ,ヒロ 悠:ユウ,ハルカ,ヒサ 優:ユウ,マサル,マサ 結:ユイ,ユ,ユウ 愛:アイ,マナ,メ,エ 菜:ナ 奈:ナ 美:ミ,ヨシ,ハル 咲:サキ,サ 陽:ヨウ,ハル,ヒ,アキ 大:ダイ,タ,ヒロ,オオ,マサ,ヒロシ 蓮:レン 颯:ソウ,ハヤ 太:タ,タイ,ダイ 空:ソラ 凛:リン 凜:リン 澪:ミオ,レイ 莉:リ 花:カ,ハナ 華:カ,ハナ 香:カ,コウ,カオリ 音:ネ,オト,オン,ノン 心:ココロ,シン,ミ ' +
    '真:シン,マ,マサ,マコト,サナ 誠:マコト,セイ,マサ,ノブ 正:マサ,ショウ,タダシ,セイ 政:マサ,セイ 雅:マサ,ガ,ミヤ 昌:マサ,ショウ,アキ 勝:カツ,マサ,マサル,ショウ 和:カズ,ワ,ヤス,マサ 一:イチ,カズ,ハジメ,イッ 光:ミツ,コウ,テル,ヒカル,アキ 明:アキ,メイ,アキラ,ハル 昭:アキ,ショウ 章:アキ,ショウ,フミ 秋:アキ,シュウ 俊:トシ,シュン 敏:トシ,ビン 年:トシ 利:トシ,リ 寿:トシ,ヒサ,ジュ,カズ 久:ヒサ,ク,キュウ 尚:ナオ,ヒサ,ショウ,タカシ 直:ナオ,タダシ ' +
    '貴:タカ,キ,ヨシ 隆:タカ,リュウ,タカシ 孝:タカ,コウ,タカシ,ノリ 高:タカ,コウ 崇:タカ,シュウ,タカシ 敬:タカ,ケイ,ヨシ,タカシ 宏:ヒロ,コウ,ヒロシ 弘:ヒロ,コウ,ヒロシ 博:ヒロ,ハク,ヒロシ 裕:ヒロ,ユウ,ヤス,ユタカ 寛:ヒロ,カン,ヒロシ 洋:ヒロ,ヨウ,ヒロシ 広:ヒロ,コウ,ヒロシ 啓:ヒロ,ケイ,アキ,ハル 恵:エ,ケイ,メグミ,ヨシ 康:ヤス,コウ 安:ヤス,アン 泰:ヤス,タイ 保:ヤス,タモツ 靖:ヤス,セイ,ヤスシ 文:フミ,ブン,モン 春:ハル,シュン 治:ハル,ジ,オサム 晴:ハル,セイ 陸:リク,ムツ 遼:リョウ,ハル ' +
    '遥:ハル,ハルカ,ヨウ 由:ユ,ヨシ,ユウ 吉:ヨシ,キチ 良:ヨシ,リョウ,ラ 好:ヨシ,コウ 善:ヨシ,ゼン 喜:ヨシ,キ 芳:ヨシ,ホウ 嘉:ヨシ,カ 慶:ヨシ,ケイ,ノリ 典:ノリ,テン,スケ 憲:ノリ,ケン 紀:ノリ,キ,トシ 法:ノリ,ホウ 則:ノリ,ソク 範:ノリ,ハン 徳:ノリ,トク 教:ノリ,キョウ 信:ノブ,シン,マコト 伸:ノブ,シン 延:ノブ,エン 宣:ノブ,セン 暢:ノブ,ヨウ,マサ 重:シゲ,ジュウ 茂:シゲ,モ,シゲル 繁:シゲ,シゲル 成:シゲ,ナリ,セイ,ナル 英:ヒデ,エイ 秀:ヒデ,シュウ,ホ 栄:エイ,ヒデ,サカエ 幸:ユキ,コウ,サチ 之:ユキ,ノ,シ 行:ユキ,コウ 雪:ユキ,セツ 千:チ,セン,カズ ' +
    '智:トモ,チ,サトシ 知:トモ,チ 友:トモ,ユウ 朋:トモ,ホウ 伴:トモ 共:トモ 倫:トモ,リン,ミチ 道:ミチ,ドウ 通:ミチ,ツウ 路:ミチ,ロ,ジ 満:ミツ,マン 充:ミツ,ジュウ 哲:テツ,アキ,サトシ 徹:テツ,トオル 鉄:テツ 健:ケン,タケ,タケシ 武:タケ,ム,タケシ 剛:ツヨシ,ゴウ,タケ 豪:ゴウ,タケ,ヒデ 毅:タケシ,キ,ツヨシ 猛:タケシ,タケ 潤:ジュン 純:ジュン,スミ 淳:ジュン,アツ,アツシ 順:ジュン,ヨリ 敦:アツ,トン,アツシ 篤:アツ,アツシ 厚:アツ 拓:タク,ヒロ 匠:タクミ,ショウ 琢:タク 卓:タク,タカ 龍:リュウ,タツ,リョウ 竜:リュウ,タツ,リョウ 辰:タツ,トキ,シン 達:タツ,タッ ' +
    '馬:マ,バ 郎:ロウ,ロ,オ 朗:ロウ,アキ 助:スケ,ジョ 介:スケ,カイ 輔:スケ,ホ 亮:リョウ,アキ,スケ 佐:サ,スケ,ザ 丞:スケ,ジョウ 進:シン,ススム,ノブ 蔵:ゾウ,クラ 造:ゾウ 三:ゾウ,サン,ミ,ミツ,ザブ,サブ 次:ジ,ツグ 二:ジ,ニ 継:ツグ,ケイ 平:ヘイ,ヒラ,ペイ 兵:ヘイ,ベエ 衛:エ,エイ 門:モン 右:ウ,ミギ 左:サ 紗:サ,スズ 沙:サ 彩:アヤ,サ,サイ 綾:アヤ 絢:アヤ,ケン 里:リ,サト 理:リ,サト,マサ,オサム 梨:リ 璃:リ 瑠:ル,リュウ 留:ル 玲:レイ,リョウ 麗:レイ,ウララ,リ 鈴:スズ,リン 子:コ,シ,ネ 代:ヨ,シロ 世:ヨ,セイ 江:エ,コウ 枝:エ,シ 絵:エ 衣:イ,エ,キヌ 織:オリ,オ 緒:オ,ツグ 央:オ,ヒロ,ナカ 生:オ,キ,セイ,ナリ,イ 雄:オ,ユウ,タケ,タカ 夫:オ,フ 男:オ 緑:ミドリ 瞳:ヒトミ 望:ノゾミ,モチ,ミ 泉:イズミ,セン 葉:ハ,ヨウ 月:ツキ,ヅキ 海:ウミ,カイ,ミ 湊:ミナト,ソウ 律:リツ 樂:ラク 楓:カエデ,フウ 桜:サクラ,オウ 桃:モモ 梅:ウメ 菊:キク 松:マツ 竹:タケ 梓:アズサ 椿:ツバキ'
  )
    .split(' ')
    .map((each) => each.split(':') as [string, string]),
)

type LetterReadings = ReadonlyMap<string, readonly string[]>

let ofFamilies: LetterReadings | null = null
let ofGivenNames: LetterReadings | null = null

/** Loads how the letters of Japanese names are read. Idempotent. */
export async function loadJapaneseLetters(): Promise<void> {
  if (ofFamilies !== null) return
  const { FAMILY_NAME_LETTERS, GIVEN_NAME_LETTERS } = await import('./japanese-letters.ts')
  ofFamilies ??= readingsOf(FAMILY_NAME_LETTERS, {})
  ofGivenNames ??= readingsOf(GIVEN_NAME_LETTERS, GIVEN_BESIDES)
}

function readingsOf(text: string, besides: Readonly<Record<string, string>>): LetterReadings {
  const readings = new Map<string, readonly string[]>()
  for (const entry of text.split('|')) {
    const [letter = '', kana = ''] = entry.split(':')
    readings.set(letter, kana.split(','))
  }
  for (const [letter, kana] of Object.entries(besides))
    readings.set(letter, [...new Set([...(readings.get(letter) ?? []), ...kana.split(',')])])
  return readings
}

/**
 * In which ways a family name or given name in Han letters may be read by its letters, in kana, the likeliest first; none
 * where a letter is not known, or before `loadJapaneseLetters`.
 */
export function japaneseByLetters(letters: readonly string[], part: 'family' | 'given'): readonly string[] {
  const table = part === 'family' ? ofFamilies : ofGivenNames
  if (table === null || letters.length === 0 || letters.length > MOST_LETTERS) return []
  let ways: readonly (readonly [kana: string, rank: number])[] = [['', 0]]
  for (const letter of letters) {
    const own = table.get(letter)?.slice(0, MOST_READINGS) ?? []
    ways = ways
      .flatMap(([before, rank]) => own.map((kana, at) => [before + kana, rank + at] as const))
      .toSorted(([, a], [, b]) => a - b)
      .slice(0, MOST_SPELLINGS)
  }
  return ways.map(([kana]) => kana)
}

/** Long vowels as passports have them: Satō is sato, Yūko yuko. */
export function shortened(latin: string): string {
  return latin.replaceAll(/o[ou]/g, 'o').replaceAll('uu', 'u')
}

/** Readings in kana as they are spelled in Latin letters: with long vowels short, and a long o as oh (Ohtani, Satoh). */
export function japaneseSpellings(kana: readonly string[]): readonly string[] {
  const spelled = new Set<string>()
  for (const each of kana) spelled.add(shortened(kanaToLatin(each, 'hepburn')))
  for (const each of kana) {
    const latin = kanaToLatin(each, 'hepburn').replaceAll('uu', 'u')
    if (spelled.size < MOST_SPELLINGS && /o[ou]/.test(latin)) spelled.add(latin.replaceAll(/o[ou]/g, 'oh'))
  }
  return [...spelled]
}
