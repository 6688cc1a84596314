/** Raised when a table below changes. */
export const WADE_GILES_VERSION = 1

/** Wade–Giles (Giles 1892) without apostrophes and marks, as names of Taiwan and older sources have it: initials of pinyin. */
export const WADE_GILES_INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  r: 'j',
}

/** Syllables and finals that change by themselves; `-` before a final. */
export const WADE_GILES_WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  er: 'erh',
  yi: 'i',
  you: 'yu',
  ye: 'yeh',
  yan: 'yen',
  yue: 'yueh',
  yong: 'yung',
  e: 'o',
  he: 'ho',
  ke: 'ko',
  ge: 'ko',
  gui: 'kuei',
  kui: 'kuei',
  shuo: 'shuo',
  guo: 'kuo',
  kuo: 'kuo',
  huo: 'huo',
}
export const WADE_GILES_FINALS: Readonly<Record<string, string>> = {
  ian: 'ien',
  ie: 'ieh',
  ue: 'ueh',
  ve: 'ueh',
  v: 'u',
  ong: 'ung',
  iong: 'iung',
  uo: 'o',
}

const PARTS = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.*)$/

/** One pinyin syllable (ü as v) in Wade–Giles. */
export function wadeGilesOf(syllable: string): string {
  const whole = WADE_GILES_WHOLE[syllable]
  if (whole !== undefined) return whole
  const [, initial = '', final = ''] = PARTS.exec(syllable) ?? []
  return (WADE_GILES_INITIALS[initial] ?? initial) + (WADE_GILES_FINALS[final] ?? final)
}
