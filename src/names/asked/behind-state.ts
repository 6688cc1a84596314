/** Raised when the table or a rule below changes. */
export const BEHIND_STATE_VERSION = 1

/** A name that stands behind the state that it is of. */
export interface BehindState {
  readonly name: string
  /** The ISO 3166-1 code of the state. */
  readonly state: string
  /** The whole with the adjective of the state, where it was said with 's: Iranian Mahan Air. */
  readonly withAdjective: string | null
}

/**
 * How English says whose a body is: the name of a state, that is followed by 's, after a colon its adjectives. States that
 * news tell of with the bodies that lists name. Own collection.
 */
const OF_STATES =
  'AE united arab emirates, uae: emirati|AF afghanistan: afghan|AM armenia: armenian|AZ azerbaijan: azerbaijani, azeri|BA bosnia, bosnia and herzegovina: bosnian|' +
  'BD bangladesh: bangladeshi|BG bulgaria: bulgarian|BI burundi: burundian|BY belarus: belarusian, belorussian, belarussian|CA canada: canadian|CF central african republic: central african|' +
  'CD congo, dr congo, democratic republic of congo, democratic republic of the congo: congolese|CN china, prc, mainland china: chinese|CU cuba: cuban|CY cyprus: cypriot|' +
  'DE germany: german|DZ algeria: algerian|EG egypt: egyptian|ER eritrea: eritrean|ET ethiopia: ethiopian|FR france: french|GB britain, united kingdom, uk: british|' +
  'GE georgia: georgian|GT guatemala: guatemalan|HK hong kong: hong kong|HT haiti: haitian|ID indonesia: indonesian|IL israel: israeli|IN india: indian|IQ iraq: iraqi|' +
  'IR iran: iranian|IT italy: italian|JO jordan: jordanian|JP japan: japanese|KG kyrgyzstan: kyrgyz|KH cambodia: cambodian|KP north korea, dprk: north korean, dprk|' +
  'KR south korea: south korean|KW kuwait: kuwaiti|KZ kazakhstan: kazakh, kazakhstani|LB lebanon: lebanese|LY libya: libyan|MA morocco: moroccan|MD moldova: moldovan|' +
  'ME montenegro: montenegrin|MK north macedonia: macedonian|ML mali: malian|MM myanmar, burma: burmese, myanmar|MX mexico: mexican|MY malaysia: malaysian|MZ mozambique: mozambican|' +
  'NG nigeria: nigerian|NI nicaragua: nicaraguan|OM oman: omani|PA panama: panamanian|PH philippines: philippine, filipino|PK pakistan: pakistani|PL poland: polish|' +
  'PS palestine, gaza: palestinian|QA qatar: qatari|RO romania: romanian|RS serbia: serbian|RU russia: russian|SA saudi arabia: saudi, saudi arabian|SD sudan: sudanese|' +
  'SG singapore: singaporean|SO somalia: somali|SS south sudan: south sudanese|SY syria: syrian|TH thailand: thai|TJ tajikistan: tajik|TM turkmenistan: turkmen|TN tunisia: tunisian|' +
  'TR turkey, turkiye: turkish|TW taiwan: taiwanese|UA ukraine: ukrainian|UG uganda: ugandan|US united states, us, usa, america: american|UZ uzbekistan: uzbek|' +
  'VE venezuela: venezuelan|VN vietnam: vietnamese|YE yemen: yemeni|ZA south africa: south african|ZW zimbabwe: zimbabwean'

/** Names of states as Han letters, kana and Hangul put them before a name without a space. */
const BEFORE_LETTERS =
  'AF 阿富汗 アフガニスタン 아프가니스탄|BY 白俄罗斯 白俄羅斯 ベラルーシ 벨라루스|CN 中国 中國 중국|IR 伊朗 イラン 이란|IQ 伊拉克 イラク 이라크|KP 朝鲜 北朝鲜 朝鮮 北朝鮮 북한 북조선|' +
  'LB 黎巴嫩 レバノン 레바논|MM 缅甸 緬甸 ミャンマー 미얀마|RU 俄罗斯 俄羅斯 俄国 ロシア 러시아|SD 苏丹 蘇丹 スーダン 수단|SY 叙利亚 敘利亞 シリア 시리아|VE 委内瑞拉 ベネズエラ 베네수엘라|YE 也门 イエメン 예멘'

interface Said {
  readonly state: string
  /** Where it was said with 's. */
  readonly adjective: string | null
}

const byWords = new Map<string, Said>()
for (const row of OF_STATES.split('|')) {
  const state = row.slice(0, 2)
  const [names = '', adjectives = ''] = row.slice(3).split(': ')
  const [adjective = ''] = adjectives.split(', ')
  for (const name of names.split(', '))
    for (const ending of ["'s", "'", 's']) byWords.set(name + ending, { state, adjective })
  for (const each of adjectives.split(', ')) byWords.set(each, { state, adjective: null })
}

/** The words with which these begin: most texts begin with none of them. */
const firstWords = new Set(Array.from(byWords.keys(), (said) => said.replace(/ .*$/u, '')).concat('the'))

const byLetters = BEFORE_LETTERS.split('|')
  .flatMap((row) =>
    row
      .slice(3)
      .split(' ')
      .map((letters) => [letters, row.slice(0, 2)] as const),
  )
  .toSorted(([one], [other]) => other.length - one.length)

const MOST_STATE_WORDS = 6
/** A shorter rest is no name. */
const SHORTEST_LATIN = 3
const SHORTEST_LETTERS = 2
const FIRST_WORD = /\S+/u
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u

/**
 * The name behind the state that a text says it is of: "Iran's Mahan Air", "Chinese company Hikvision", 朝鮮人民軍 without 朝鮮. Null
 * where it begins with no state. Meant for parties of that state alone: it may be a word of another's name.
 */
export function behindState(value: string): BehindState | null {
  if (EAST_ASIAN.test(value)) return behindLetters(value)
  if (!firstWords.has(plain(FIRST_WORD.exec(value)?.[0] ?? ''))) return null
  const words = value.trim().split(/\s+/u)
  const from = words[0]?.toLowerCase() === 'the' ? 1 : 0
  let said = ''
  let found: BehindState | null = null
  for (let at = from; at < words.length - 1 && at < from + MOST_STATE_WORDS; at += 1) {
    said += `${said === '' ? '' : ' '}${plain(words[at] ?? '')}`
    const known = byWords.get(said)
    const name = words.slice(at + 1).join(' ')
    if (known === undefined || name.length < SHORTEST_LATIN) continue
    const { state, adjective } = known
    found = { name, state, withAdjective: adjective === null ? null : `${adjective} ${name}` }
  }
  return found
}

const plain = (word: string): string => word.toLowerCase().replace(/[’‘`´]/u, "'")

function behindLetters(value: string): BehindState | null {
  const [letters = '', state = ''] = byLetters.find(([each]) => value.startsWith(each)) ?? []
  const name = value.slice(letters.length).replace(/^[の의\s]+/u, '')
  return letters === '' || name.length < SHORTEST_LETTERS ? null : { name, state, withAdjective: null }
}
