/** Raised when a rule below changes. */
export const USUAL_SPELLINGS_VERSION = 3

/** By which letters of a syllable people write others: what is found, and what they may write there. */
type Variants = readonly (readonly [found: RegExp, written: readonly string[]])[]

function variants(rules: Readonly<Record<string, string>>): Variants {
  return Object.entries(rules).map(([found, written]) => [
    new RegExp(found),
    written.split(' ').map((each) => (each === '-' ? '' : each)),
  ])
}

/** No syllable is looked up in more spellings. */
const MOST = 40

/** A syllable and what becomes of it by the rules, each of which may be followed or not. */
function spellings(syllables: readonly string[], rules: Variants): readonly string[] {
  const made = new Set(syllables)
  for (const [found, written] of rules) {
    const before = [...made]
    for (const syllable of before)
      for (const each of written) if (made.size < MOST) made.add(syllable.replace(found, each))
  }
  return [...made]
}

/**
 * How Hong Kong and Malaysia write Cantonese beside the government’s spelling: Wah for Wa, Chee for Chi, Fook for Fuk, Sing
 * and Seng, Chun for Chan.
 */
const CANTONESE_VARIANTS: Variants = variants({
  '^kw': 'ku',
  '^(?=[ao])': 'ng',
  '^ng(?=[ao])': '-',
  '^ch(?=[uoa])': 'ts',
  ei$: 'ee ai',
  a$: 'ah ar',
  '([^aeo])i$': '$1ee',
  '^yi$': 'yee',
  '^chi$': 'tsz tze tse che',
  '^si$': 'sze sz',
  '([^aeoi])u$': '$1oo',
  'u(?=[kn]$|ng$)': 'oo',
  eung$: 'eong ong iong',
  'a(?=[mntk]$|ng$)': 'u e',
  'i(?=ng$|k$)': 'e',
  iu$: 'iew eow ew',
  ui$: 'ooi oi',
  ok$: 'ock',
  ik$: 'ick eck',
  o$: 'or oh oo',
  et$: 'it',
  '^s(?=i)': 'sh',
  '^p(?!h)': 'b',
  '^t(?![sh])': 'd',
  '^k(?!w)': 'g',
})

/** Of one syllable as Hong Kong’s government has it, first, and as people write it. */
export function usualCantonese(syllable: string): readonly string[] {
  return spellings([syllable], CANTONESE_VARIANTS)
}

/**
 * How Taiwan writes its names: Wade–Giles, pinyin, Tongyong and what is between them (Chang, Jang, Jhang; Hsu, Shu; Teh).
 */
const TAIWANESE_VARIANTS: Variants = variants({
  '^ch(?=[aeou])': 'j jh ts',
  '^ch(?=u)': 'chy jy',
  '^hs(?=u)': 'shy',
  '^hs': 'sh s',
  '^ts(?=[^h])': 'tz z',
  tzu$: 'tsu tze',
  '^szu$': 'ssu sze',
  '^zhi$': 'jhih jr',
  ih$: 'i yh',
  ieh$: 'ie',
  '([^i])e$': '$1eh $1er',
  ung$: 'ong oong',
  '^yu$': 'yo yeou',
  '^i$': 'yi yih',
  ien$: 'ian yen',
  ei$: 'ey',
  in$: 'yn',
  iu$: 'iou eou',
  uo$: 'wo',
  '([hk])u(?=[a])': '$1w',
})

/** Pinyin (ü as v) in the Mandarin Phonetic Symbols II of 1986, which many names of Taiwan are spelled by. */
const AS_PHONETIC_SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/^(zh|ch|sh|r)i$/, '$1r'],
  [/^([zcs])i$/, '$1z'],
  [/^([jqx])u/, '$1iu'],
  [/v/, 'iu'],
  [/^rr$/, 'r'],
  [/^zh/, 'j'],
  [/^z(?!$)/, 'tz'],
  [/^c(?!h)/, 'ts'],
  [/^q/, 'ch'],
  [/^x/, 'sh'],
  [/(?<=[^yw])ui$/, 'uei'],
  [/(?<=[^iyw])un$/, 'uen'],
  [/iu$/, 'iou'],
]

/** What Gwoyeu Romatzyh (1928) makes of these for the tones, and names without the others: Jyh, Shyh, Jiunn, Pyng, Jenq. */
const TONAL_VARIANTS: Variants = variants({
  '(?<=[jh])r$': 'yh yr',
  uei$: 'uey',
  iou$: 'iow yow',
  '(?<=[^aeou])in$': 'inn yn',
  ing$: 'yng inq',
  eng$: 'enq',
  '(?<=[^i])en$': 'enn ern',
  iun$: 'iunn',
  ian$: 'yan',
  ang$: 'anq',
  '(?<=[^aeou])i$': 'ih yi',
  '(?<=[^aeio])u$': 'uh',
})

/** Of one syllable in Wade–Giles, first, and in pinyin, and as people write it. */
export function usualTaiwanese(wadeGiles: string, pinyin: string): readonly string[] {
  const usual = spellings([...new Set([wadeGiles, pinyin.replace('v', 'u')])], TAIWANESE_VARIANTS)
  const phonetic = AS_PHONETIC_SYMBOLS.reduce(
    (text, [found, written]) => text.replace(found, written),
    pinyin,
  )
  return [...new Set([...usual, ...spellings([phonetic], TONAL_VARIANTS)])]
}

/** How the South writes given names beside the Revised Romanization: Jung and Chung for Jeong, Hee, Young, Chul, Soo. */
const KOREAN_VARIANTS: Variants = variants({
  '^g': 'k',
  '^d': 't',
  '^b': 'p',
  '^j': 'ch',
  yeong: 'young yung yong',
  yeo: 'you yu yo',
  eo: 'u o',
  eu: 'u',
  ui$: 'ee ui eui',
  '([^aeoy]|^)u(?=[nkm]?$)': '$1oo $1ou',
  '^(oo|u)$': 'woo wu',
  '^i$': 'yi lee ee',
  uk$: 'ook',
  '^(?:oo|u)(?=[kn]$)': 'woo wu',
  hwa: 'wha',
  ik$: 'ick eek',
  'yu(?=n)': 'yoo',
})

/** Of one syllable in the Revised Romanization, first, and as people write it. */
export function usualKorean(syllable: string): readonly string[] {
  return spellings([syllable], KOREAN_VARIANTS)
}

/** Family names of Taiwan that many write by no scheme, simplified. */
export const TAIWANESE_FAMILY_NAMES: Readonly<Record<string, readonly string[]>> = {
  李: ['lee'],
  宋: ['soong'],
  黄: ['hwang'],
  周: ['chow'],
  吴: ['woo'],
  徐: ['shyu'],
  许: ['sheu'],
  吕: ['lyu', 'leu'],
  王: ['wong'],
  萧: ['shaw'],
  孔: ['kung'],
  董: ['tung'],
  顾: ['koo'],
  辜: ['koo'],
  杨: ['young'],
  胡: ['hwu'],
  涂: ['twu'],
  苏: ['suh'],
  罗: ['luo', 'law'],
  郝: ['hau'],
  饶: ['jao'],
  尤: ['yu', 'yiu'],
  连: ['lien'],
  柯: ['ker'],
  辛: ['shin'],
  石: ['shyr'],
  赵: ['jaw'],
  曹: ['tsaur', 'tsau'],
  毛: ['mau'],
  高: ['gau', 'kau'],
  邵: ['shau', 'shaw'],
  姚: ['yau', 'yao'],
  简: ['jean'],
}
