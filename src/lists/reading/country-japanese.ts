import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' }

/** Names that Japan's notices use beside those of i18n-iso-countries. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  AE: ['アラブ首長国連邦', 'UAE'],
  AF: ['アフガニスタン・イスラム共和国'],
  BA: ['ボスニア・ヘルツェゴヴィナ', 'ボスニア・ヘルツェゴビナ'],
  BO: ['ボリビア'],
  BY: ['ベラルーシ共和国'],
  CD: ['コンゴ民主共和国', 'コンゴ(民)', 'ザイール'],
  CF: ['中央アフリカ共和国', '中央アフリカ'],
  CG: ['コンゴ共和国'],
  CI: ['コートジボワール', 'コートジボワール共和国'],
  CN: ['中国', '中華人民共和国'],
  DE: ['ドイツ連邦共和国', '独'],
  EG: ['エジプト・アラブ共和国'],
  GB: ['英国', 'イギリス', '連合王国', 'イングランド'],
  GE: ['グルジア', 'ジョージア'],
  HK: ['香港'],
  HT: ['ハイチ共和国'],
  IL: ['イスラエル'],
  IQ: ['イラク共和国'],
  IR: ['イラン', 'イラン・イスラム共和国'],
  KE: ['ケニア共和国'],
  KG: ['キルギス', 'キルギス共和国'],
  KH: ['カンボジア王国'],
  KP: ['北朝鮮', '朝鮮民主主義人民共和国'],
  KR: ['韓国', '大韓民国'],
  KW: ['クウェート国'],
  LA: ['ラオス'],
  LB: ['レバノン共和国'],
  LY: ['リビア', 'リビア国'],
  MD: ['モルドバ', 'モルドヴァ'],
  MK: ['マケドニア', '北マケドニア'],
  ML: ['マリ共和国'],
  MM: ['ミャンマー'],
  NL: ['オランダ王国'],
  OM: ['オマーン国'],
  PS: ['パレスチナ', 'ガザ', 'ガザ地区'],
  QA: ['カタール国'],
  RS: ['セルビア', 'セルビア共和国'],
  RU: ['ロシア', 'ロシア連邦'],
  RW: ['ルワンダ共和国'],
  SA: ['サウジアラビア', 'サウディアラビア', 'サウジアラビア王国'],
  SD: ['スーダン共和国'],
  SO: ['ソマリア連邦共和国'],
  SS: ['南スーダン共和国', '南スーダン'],
  SU: ['ソ連', '旧ソ連', 'ソビエト連邦', '旧ソビエト連邦', 'ソヴィエト連邦'],
  SY: ['シリア', 'シリア・アラブ共和国'],
  TD: ['チャド共和国'],
  TN: ['チュニジア共和国'],
  TR: ['トルコ共和国'],
  TW: ['台湾'],
  TZ: ['タンザニア', 'タンザニア連合共和国'],
  UA: ['ウクライナ'],
  UG: ['ウガンダ共和国'],
  US: ['米国', 'アメリカ', 'アメリカ合衆国', '米'],
  UZ: ['ウズベキスタン共和国'],
  VE: ['ベネズエラ'],
  VN: ['ベトナム', 'ヴェトナム'],
  YE: ['イエメン', 'イエメン共和国'],
  YU: ['ユーゴスラビア', 'ユーゴースラヴィア連邦共和国', 'ユーゴスラヴィア'],
}

/** Shorter names are words of other names too. */
const SHORTEST_PREFIX = 2

/**
 * The country that Japanese words name: ISO 3166-1 alpha-2, as `countryCode` gives it; `null` where they name none.
 *
 * @example countryCodeJapanese('シリア・アラブ共和国') // 'SY'
 */
export function countryCodeJapanese(words: string): string | null {
  const key = keyOf(words)
  return CODES.get(key) ?? CODES.get(key.replace(/(?:共和国|王国|連邦)?(?:籍|国籍|国民)?$/u, '')) ?? null
}

/** The country with which Japanese words begin ("北朝鮮平壌特別市"): the longest that does. */
export function countryAtStartJapanese(
  words: string,
): { readonly code: string; readonly words: string } | null {
  const even = keyOf(words)
  for (const [name, code] of BY_LENGTH)
    if (name.length >= SHORTEST_PREFIX && even.startsWith(name)) return { code, words: name }
  return null
}

function keyOf(words: string): string {
  return words.normalize('NFKC').replace(/[\s・･.、,]+/gu, '')
}

const CODES: ReadonlyMap<string, string> = codesByName()
const BY_LENGTH: readonly (readonly [string, string])[] = [...CODES].toSorted(
  ([a], [b]) => b.length - a.length,
)

function codesByName(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const table of [japanese.countries, MORE])
    for (const [code, names] of Object.entries(table))
      for (const each of [names].flat()) codes.set(keyOf(each), code)
  return codes
}
