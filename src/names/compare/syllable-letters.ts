/** Raised when a table below changes. */
export const SYLLABLES_VERSION = 6

/** How a consonant of a syllabary is written in the Latin original of a foreign name. */
export interface SyllableConsonant {
  /** The classes that it may be filed under in a key, in small letters; `''` for none. */
  readonly classes: readonly string[]
  readonly spellings: Readonly<Record<string, number>>
}

function consonant(classes: string, spelled: string): SyllableConsonant {
  const spellings: Record<string, number> = {}
  for (const each of spelled.split(' ')) {
    const [spelling = '', cost = '0'] = each.split(':')
    spellings[spelling] = Number(cost)
  }
  const each = classes.includes('|') ? classes.split('|') : classes.split('')
  return { classes: each.map((one) => (one === '-' ? '' : one)), spellings }
}

/**
 * The consonants of Hepburn (for katakana) and of pinyin (for Han that spell a foreign name) with what they stand for in
 * Latin: Japan's cabinet notice 2 of 1991 on foreign words, and the English table of Xinhua's handbook of translated names
 * (世界人名翻译大辞典, 1993). Longer before shorter.
 */
export const SYLLABLE_CONSONANTS: Readonly<Record<string, SyllableConsonant>> = {
  // ㅍ of Hangul, which foreign names have for a v at the end of a syllable too.
  ph: consonant('b', 'p f pp ph ff:1 v:1 b:3'),
  // ㅊ of Hangul, which foreign names have for ts and the z of German too, and ㅈ, for z and the s of German.
  tc: consonant('st', 'ch c ts tz z:1 cz cs ti:1 tch tsch t:2 j:1 q:2 sh:3 zh:3'),
  jh: consonant('stk', 'j z g zh dj dzh dz dg s:2 di:1 gi:1 d:2 ti:2 ch:2 rz:1 y:3 c:2'),
  // Of Han letters: as they are read, and the zh of Russian and j of French.
  rj: consonant('sr', 'zh j r g:1 y:2 dj:1 l:3 rr'),
  // Inside Greek words, each of two sounds.
  ντ: consonant('t|nt', 'nd d nt:1 dd t:2 th:3'),
  μπ: consonant('b|nb', 'mb b mp:1 bb p:2 v:3'),
  γκ: consonant('k|nk', 'ng g nk:1 gh gu:1 gg k:2'),
  // Greek, which has one letter for s, sh and the ch of French, and one for z and zh.
  τσ: consonant('sk', 'ch ts tz c cz tch tsch z:1 cs ci cc s:3 t:3'),
  σ: consonant('s', 's ss c sh sch ch:1 sz x:1 z:1 sc th:3 sk:4'),
  ζ: consonant('s', 'z s j zh zz x:1 ge:1 g:2 th:2'),
  θ: consonant('ts', 't th z:1 tt s:3'),
  χ: consonant('-k', 'h kh ch j x:1 g:2 gh:3'),
  // Cyrillic, for foreign names: г also for h, х for the j of Spanish, дж for the c of Turkish.
  дж: consonant('sk', 'j g dj dzh gi c:1 dg dsch zh:1 z:3'),
  б: consonant('b', 'b bb gb:1 bh p:3 v:4'),
  в: consonant('b', 'v w vv wh:1 f:2 b:5'),
  г: consonant('k-', 'g gue gues:1 gg gh gu h:1 k:3 j:4'),
  д: consonant('t', 'd dd dh t:3 th:3'),
  ж: consonant('s', 'j g ges:1 zh rz ge x:1 z:2 dj:2 sh:3'),
  з: consonant('s', 'z s zz x:2 ts:3 th:3'),
  к: consonant('k', 'k c que ques:1 cques:1 ck q cc kk qu cq ch:1 kh:2 g:3'),
  л: consonant('r', 'l les:1 ll lh r:6'),
  м: consonant('n', 'm mm n:5'),
  н: consonant('n', 'n nn gn nh kn:1 ng:2 m:4'),
  п: consonant('b', 'p pp b:3 ph:3'),
  р: consonant('r', 'r rr rh wr:1 l:6'),
  с: consonant('s', 's ss c sc:1 sz ts:3 z:2 x:2 sh:3 th:3'),
  т: consonant('t', 't tt th dt d:3'),
  ф: consonant('b', 'f ff ph v:2'),
  х: consonant('-k', 'h kh ch j x:1 g:2 gh:3'),
  ц: consonant('st', 'ts tz z c cz tsz zz tzsch ci:1 dz:1 s:2 t:3'),
  ч: consonant('sk', 'ch c cz tch tsch cs ci cc tj:1 tsh j:3 t:3'),
  ш: consonant('sk', 'sh ch sch s sz sc shch x:1 ci:2 sj:1 skj:1 zh:3'),
  // The end of a syllable in pinyin and Hangul.
  ng: consonant('n', 'ng n m:1 nn nk:1'),
  // 京, 季, 捷, 佳: the soft t of Russian, and the j of English.
  tj: consonant('ts', 't j d:1 g:1 ty ti:1 ch:1 dj dzh:1 dg z:2 tz:2'),
  // 基, the k of Luckey and the d of Vladimir.
  kj: consonant('kts', 'k ck ky:1 d g:1 gi:1 j:1 kh:1 q:1'),
  zh: consonant('s', 'j zh ch g:1 dj dzh tch:1 dch:1 z:2 dz:2 d:3 c:3 tr:3'),
  ch: consonant('st', 'ch tch tsch dch:1 c:1 t:1 j:1 tj:1 cz cs:1 q:2 ti:1 ts:2 sh:3 zh:3 z:4'),
  sh: consonant('s', 'sh s sch ch:1 c:1 sz sc sk:4 x:1 th:1 h:3 shch sj:1 z:2'),
  ts: consonant('st', 'ts tz z:1 c:1 t:1 tsz:1 cz:2 th:2 dz:2'),
  b: consonant('b', 'b v bb gb:1 bh:1 w:2 p:3 pb'),
  p: consonant('b', 'p pp ph:1 f:1 b:3 ff:1'),
  m: consonant('n', 'm mm n:3 mb:3'),
  f: consonant('b-', 'f ph v h:2 hu:1 j:2 ff kh:2 w:2 wh:1 ch:3 gh:3'),
  v: consonant('b', 'v w b:1 f:1 vv'),
  w: consonant('b-', 'w v u:1 o:1 h:3 gu:2 hu:2 wh r:5'),
  d: consonant('t', 'd dd dh t:3 th:2'),
  t: consonant('t', 't tt th d:3 dt'),
  n: consonant('n', 'n nn m:1 ng gn kn:1 nj ny'),
  l: consonant('r', 'l ll r rr rh lh wr:1'),
  r: consonant('r', 'r l rr ll rh wr:1 j:4 lh'),
  g: consonant('k', 'g gue gues:1 gg gh gu j:2 k:2 q:1 c:3'),
  k: consonant('k', 'k c que ques:1 cques:1 q ck cc kk kh:1 ch:1 g:2 qu:1 cq ch:1'),
  h: consonant('-', 'h kh ch:1 j x:2 g:1 wh:1'),
  j: consonant('stk', 'j g dj dzh dz:1 z:1 zh d:1 gi:1 k:1 dg ch:2 ti:2 ty:1 t:3 y:4 di:1 c:1 ck:3 ky:1'),
  q: consonant('sk', 'ch j tch dch:1 k:1 g:1 c:1 q:1 z:2 ti:1 t:2 cz cs'),
  x: consonant('s-', 's sh h:1 c:1 x:1 ch:1 sch z:3 th:2 ss sc hs'),
  z: consonant('s', 'z s:1 th:1 ds dz ts:1 c:2 tz:1 x:2 zz ss:1 j:2 zh:2 d:4'),
  c: consonant('st', 'ts tz tes:1 c:1 z:1 s:1 t:2 ch:1'),
  s: consonant('s', 's ss c th:1 z:2 sh:2 sc x:3 ts:2'),
  y: consonant('-', 'y i j:1 e:1 ie:1 g:4'),
}

/**
 * The same classes for a Latin word, the longer group before the shorter, with `|` between those that it may be, none
 * among them; letters that are not here have none.
 */
export const LATIN_SOUNDS: Readonly<Record<string, string>> = {
  shch: 's',
  tsch: 's',
  tch: 's',
  dch: 's|ts',
  sch: 's',
  dzh: 's',
  ch: 's|k',
  sh: 's',
  zh: 's',
  dj: 's',
  ts: 's',
  tz: 's',
  ds: 's|ts',
  dz: 's',
  cz: 's',
  cs: 's|ks',
  sz: 's',
  ss: 's',
  ck: 'k',
  kh: '|k',
  gh: 'k|',
  gb: 'b|kb',
  ng: 'nk|n',
  th: 't|s',
  ph: 'b',
  dh: 't|s',
  rh: 'r',
  b: 'b',
  p: 'b',
  f: 'b',
  v: 'b',
  w: 'b|',
  d: 't',
  t: 't',
  s: 's',
  z: 's',
  j: 's|',
  k: 'k',
  g: 'k',
  q: 'k',
  c: 'k',
  x: 'ks|s',
  l: 'r',
  r: 'r',
  m: 'n',
  n: 'n',
}
