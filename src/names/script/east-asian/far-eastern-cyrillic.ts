/** Raised when a table or rule below changes. */
export const FAR_EASTERN_CYRILLIC_VERSION = 1

type FamilyNames = Readonly<Record<string, readonly string[]>>

function familyNames(text: string): FamilyNames {
  return Object.fromEntries(
    text.split(' ').map((each) => {
      const [name = '', spelled = ''] = each.split(':')
      return [name, spelled.split('/')]
    }),
  )
}

/** Korean family names in Cyrillic with how they are spelled in Latin: in the North, then in the South. */
export const KOREAN_FAMILY_NAMES: FamilyNames = familyNames(
  'ким:kim пак:pak/park ли:ri/lee и:yi/lee лим:rim/lim им:im рим:rim цой:choe/choi чхвэ:choe/choi чхве:choe/choi ' +
    'чон:jong/chung/chun чен:jong/jung чжон:jong/jung чо:jo/cho чжо:jo/cho кан:kang юн:yun/yoon чан:jang/chang ' +
    'чжан:jang/chang хан:han о:o/oh со:so/seo син:sin/shin шин:shin квон:kwon хван:hwang ан:an/ahn сон:song/son рю:ryu/yoo ' +
    'лю:ryu ю:yu/yoo хон:hong ко:ko мун:mun/moon ян:yang рян:ryang пэ:pae/bae пэк:paek/baek хо:ho/heo нам:nam сим:sim/shim ' +
    'но:no/roh ро:ro/no ха:ha квак:kwak чха:cha чу:ju/joo чжу:ju/joo у:u/woo ку:ku/koo мин:min на:na чин:jin чжин:jin чи:ji ' +
    'ом:om/eom вон:won чхон:chon/chun пан:pang/ban кон:kong хён:hyon/hyun хен:hyon/hyun хам:ham пён:pyon/byun пен:pyon ём:yom ' +
    'рём:ryom рем:ryom рё:ryo ре:ryo тхэ:thae/tae чхэ:chae сок:sok/seok соль:sol/seol ма:ma киль:kil/gil ок:ok пхё:pyo ' +
    'мён:myong тхак:thak кук:kuk',
)

/** Vietnamese family names in Cyrillic, and in Latin without marks. */
export const VIETNAMESE_FAMILY_NAMES: FamilyNames = familyNames(
  'нгуен:nguyen чан:tran ле:le фам:pham хоанг:hoang хюинь:huynh хуинь:huynh фан:phan ву:vu во:vo данг:dang буй:bui до:do ' +
    'хо:ho нго:ngo зыонг:duong ли:ly чинь:trinh динь:dinh као:cao чыонг:truong лыонг:luong май:mai то:to та:ta тхай:thai ' +
    'нонг:nong выонг:vuong ха:ha ла:la дам:dam доан:doan лам:lam луу:luu лыу:luu лиеу:lieu тон:ton кьеу:kieu дао:dao ' +
    'фунг:phung тьяу:chau тяу:chau нгием:nghiem тхань:thanh хыу:huu зоан:doan ма:ma куать:quach фи:phi тханг:thang тонг:tong ' +
    'донг:dong',
)

const KOREAN_WORD =
  /^(?:(?:кх|тх|пх|чх|чж|дж|кк|тт|пп|сс|ль|[кгнтдрлмпбсчхшц])?в?[аэяеёоуыюи]й?(?:нъ|нг|ль|[кнтлмпр](?![аэяеёоуыюив]))?){1,3}$/u
const VIETNAMESE_WORD =
  /^(?:кх|тх|нг|нь|ть|[бвгдзклмнпрстфхчш])?(?:[аэяеёоуыюий]|ь(?=[еёюя])){1,4}(?:нг|нь|ть|[нмктп])?$/u

/** Two letters that are one sound. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/кх/gu, 'қ'],
  [/тх/gu, 'ҭ'],
  [/пх/gu, 'ԥ'],
  [/чх/gu, 'ҷ'],
  [/чж|дж/gu, 'џ'],
  [/нг|нъ/gu, 'ң'],
  [/нь/gu, 'њ'],
  [/[ьъ]/gu, ''],
]

function signsOf(word: string): string {
  let text = word
  for (const [from, to] of TOGETHER) text = text.replaceAll(from, to)
  return `~${text}`
}

/** No name has more words. */
const MOST_WORDS = 4

/** Polivanov's system (1917) for Japanese: kana in Cyrillic by the row and what it is in Hepburn; a i u e o, ya yu yo. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'a i u e o ya yu yo',
  к: 'ka ki ku ke ko kya kyu kyo',
  г: 'ga gi gu ge go gya gyu gyo',
  с: 'sa shi su se so sha shu sho',
  дз: 'za ji zu ze zo ja ju jo',
  т: 'ta chi tsu te to cha chu cho',
  д: 'da - - de do - - -',
  н: 'na ni nu ne no nya nyu nyo',
  х: 'ha hi - he ho hya hyu hyo',
  ф: '- - fu - - - - -',
  б: 'ba bi bu be bo bya byu byo',
  п: 'pa pi pu pe po pya pyu pyo',
  м: 'ma mi mu me mo mya myu myo',
  р: 'ra ri ru re ro rya ryu ryo',
  в: 'wa - - - - - - -',
  ц: '- - tsu - - - - -',
}
const VOWELS = ['а', 'и', 'у', 'э', 'о', 'я', 'ю', 'ё'] as const

/** Every syllable of Japanese in Cyrillic with its Hepburn. */
export const POLIVANOV: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([row, latin]) =>
    latin
      .split(' ')
      .flatMap((each, at): [string, string][] => (each === '-' ? [] : [[row + (VOWELS[at] ?? ''), each]])),
  ),
)

const JAPANESE_SYLLABLE = /дз[аиуэояюё]|[кгстднхфбпмрвц]?[аиуэояюёй]|н[ъь]?/uy
/** Endings of Russian family names, which may be Japanese syllables as well. */
const RUSSIAN_ENDING = /(?:[ое]в|ин)а?$/u

/** A word in Hepburn without long vowels; `null` where it is no Japanese one. */
function hepburnOf(word: string): string | null {
  if (RUSSIAN_ENDING.test(word) && word.length > 4) return null
  let made = ''
  let at = 0
  while (at < word.length) {
    if (/([кстп])\1/uy.test(word.slice(at, at + 2))) {
      made += word.slice(at, at + 2) === 'тт' ? 't' : ''
      const next = word.slice(at + 1)
      const doubled = /^(?:[кстп][аиуэояюё])/u.exec(next)?.[0]
      const latin = doubled === undefined ? undefined : POLIVANOV.get(doubled)
      if (latin === undefined) return null
      made += (word.startsWith('тт', at) ? '' : latin.charAt(0)) + latin
      at += 3
      continue
    }
    JAPANESE_SYLLABLE.lastIndex = at
    const [syllable] = JAPANESE_SYLLABLE.exec(word) ?? []
    if (syllable === undefined) return null
    const latin =
      syllable.startsWith('н') && syllable.length < 3 && !POLIVANOV.has(syllable)
        ? 'n'
        : syllable === 'й'
          ? 'i'
          : POLIVANOV.get(syllable)
    if (latin === undefined) return null
    made += latin
    at += syllable.length
  }
  return made
}

/** A name of the Far East in Cyrillic, read back. */
export interface FarEasternName {
  readonly scheme: string
  readonly words: readonly string[]
}

/**
 * What a name in Cyrillic is in Latin letters, or in the signs of `FAR_EASTERN_LETTERS`, where all its words are syllables
 * of Korean or Vietnamese and the first is a family name of theirs, or all are Japanese. `words` are folded, ё kept.
 */
export function farEasternFromCyrillic(words: readonly string[]): readonly FarEasternName[] {
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const [family = '', ...given] = words
  const made: FarEasternName[] = []
  for (const [scheme, families, syllables] of [
    ['Korean in Cyrillic (Kontsevich)', KOREAN_FAMILY_NAMES, KOREAN_WORD],
    ['Vietnamese in Cyrillic', VIETNAMESE_FAMILY_NAMES, VIETNAMESE_WORD],
  ] as const)
    if (given.every((word) => syllables.test(word)))
      for (const spelled of families[family] ?? [])
        made.push({ scheme, words: [spelled, ...given.map(signsOf)] })
  const japanese = words.length === 2 ? words.map(hepburnOf) : [null]
  const spelled = japanese.filter((word) => word !== null)
  if (spelled.length === words.length && !words.every((word) => word.length < 4))
    made.push({ scheme: 'Japanese in Cyrillic (Polivanov)', words: spelled })
  return made
}
