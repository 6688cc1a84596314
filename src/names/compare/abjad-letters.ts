/** Raised when a table below changes. */
export const ABJAD_VERSION = 4

/** How one letter of an abjad is written in Latin. */
export interface AbjadLetter {
  /** The classes that it may be filed under in a key (see consonant-key.ts): one letter each, `''` for none. */
  readonly classes: readonly string[]
  /** Whether it is in a key only where a word begins with it. */
  readonly isOfBeginning?: boolean
  /** Latin spellings, the cost of each in tenths of a wrong consonant. */
  readonly spellings: Readonly<Record<string, number>>
  /** What it costs that the Latin word has nothing for it. */
  readonly unwritten: number
}

function letter(classes: string, spelled: string, unwritten: number = 10): AbjadLetter {
  const spellings: Record<string, number> = {}
  for (const each of spelled.split(' ')) {
    const [spelling = '', cost = '0'] = each.split(':')
    spellings[spelling] = Number(cost)
  }
  return { classes: classes.split('').map((one) => (one === '-' ? '' : one)), spellings, unwritten }
}

/**
 * The letters of the Arabic and the Hebrew script in the signs of DIN 31635 and ISO 259 (those of Hebrew that are two sounds
 * each have signs of their own), with the spellings that names have in English, French, German, Turkish, Persian and Malay
 * use: ALA-LC and BGN/PCGN romanisation tables for Arabic, Persian, Urdu, Pashto and Hebrew, ICAO 9303 part 3 section 6,
 * and the popular ones of passports.
 */
export const ABJAD_LETTERS: Readonly<Record<string, AbjadLetter>> = {
  b: letter('P', 'b bb p:1 bh:2 v:4 w:6'),
  p: letter('P', 'p ph:1 b:2 f:4'),
  t: letter('T', 't th:1 d:4 tt'),
  ṭ: letter('T', 't th:1 d:3'),
  ṯ: letter('TS', 'th s t:1 ss'),
  // Turkish has a c for it.
  j: letter('JKS', 'j g:1 dj dzh dg c:1 zh:2 ch:4 dz:2 y:5 gu:3 z:5'),
  č: letter('XJK', 'ch tch tsh:1 c:1 q:1 zh:1 j:3 sh:2 cz tsch'),
  ḥ: letter('H', 'h hh kh:3 ch:4', 7),
  ḫ: letter('HK', 'kh h:1 k:2 x:1 ch:2 j:4 gh:3 hh:1'),
  d: letter('T', 'd dh:1 t:3 dd'),
  ḏ: letter('TS', 'dh z d:1 th:1 dz:1 s:4'),
  r: letter('R', 'r rh rr'),
  z: letter('S', 'z s:3 zz'),
  ž: letter('JS', 'zh j z:2 g:2'),
  s: letter('S', 's c:1 ss z:2 sh:4 ts:4'),
  ṣ: letter('S', 's c:1 ss z:3 ts:3'),
  š: letter('XS', 'sh ch:1 sch:1 s:3 sz:2 x:1 c:4'),
  ḍ: letter('TS', 'd dh z th:2 dz:2 t:4 zh:3'),
  ẓ: letter('ST', 'z dh d:1 th:1 s:3'),
  ġ: letter('K', 'gh g:0 q:2 r:4 k:3 ghr:4 h:5'),
  // In foreign names it is v, which is filed as w is.
  f: letter('F-', 'f ph v:1 w:1 ff p:5'),
  q: letter('K', 'q k g:1 gh:1 c:1 kh:2 ck:1 gu:3 x:4', 6),
  k: letter('K', 'k c ck q:1 kh:2 g:2 ch:3 kk'),
  g: letter('K', 'g gh:1 k:3 gu:1 j:3'),
  l: letter('L', 'l ll'),
  m: letter('M', 'm mm n:5'),
  n: letter('N', 'n nn m:4'),
  h: letter('H', 'h', 5),
  w: letter('W', 'w v u o ou oo au aw ow uw av:1 ew:1 eu:1 ouw ov:1 ua:2 ue:1 f:6 e:5 a:6', 5),
  // Hebrew names have i for it at the beginning.
  y: letter('YA', 'y i e ee ie ei ai ay ey iy eye eyy ayy ea:1 ae:1 a:4 j:2 u:6 aï ii', 5),
  // A long a, and at the beginning of a word any vowel. The fold takes its hamza and madda.
  a: letter('A', 'a aa o:1 e:2 ah:2 ae:1 i:5 u:4 ou:4 oo:3', 3),
  // Ayn.
  ʿ: letter('A', 'a:0 e:0 i:0 o:0 u:0', 0),
  // The l of an article inside a word, which a sun letter takes to itself.
  ļ: letter('L-', 'l ll', 0),
  // Hebrew: alef, bet, vav, het, kaf, pe, tsadi, shin.
  ʾ: letter('A', 'a e i o u', 0),
  ḇ: letter('P-', 'b v bb w:2'),
  ẇ: letter('W', 'v w o u ou oo ow:1 au:1 eu:1', 4),
  ẖ: letter('HX', 'h ch kh', 7),
  ḵ: letter('KXH', 'k ch kh c ck'),
  ṗ: letter('PF', 'p f ph pp ff v:3'),
  ẕ: letter('ST', 'tz ts z s:1 c:1 tzs'),
  ŝ: letter('XS', 'sh s ch:1 sch:1 x:1'),
}

/** The class of a Latin letter or group of letters in a key, the longer before the shorter; others have none. */
export const LATIN_GROUPS: Readonly<Record<string, string>> = {
  dzh: 'J',
  tsch: 'X',
  tch: 'X',
  sch: 'X',
  dj: 'J',
  dg: 'J',
  kh: 'H',
  gh: 'K',
  sh: 'X',
  ch: 'X',
  zh: 'J',
  th: 'T',
  dh: 'T',
  ph: 'F',
  ck: 'K',
  tz: 'S',
  ts: 'S',
  b: 'P',
  p: 'P',
  t: 'T',
  d: 'T',
  s: 'S',
  z: 'S',
  k: 'K',
  q: 'K',
  g: 'K',
  c: 'K',
  x: 'KS',
  h: 'H',
  j: 'J',
  f: 'F',
  l: 'L',
  r: 'R',
  m: 'M',
  n: 'N',
}
