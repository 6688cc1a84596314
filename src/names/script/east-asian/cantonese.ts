/** The version of the rules here and of the data that they read: raised with either. */
export const CANTONESE_VERSION = '1, to-jyutping 3.1.1'

/** Hong Kong's government romanisation, as names there and in Macau and overseas are spelled, from Jyutping's initials. */
export const CANTONESE_INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  gw: 'kw',
  z: 'ch',
  c: 'ch',
  j: 'y',
}
export const CANTONESE_FINALS: Readonly<Record<string, string>> = {
  aa: 'a',
  aai: 'ai',
  aau: 'au',
  aam: 'am',
  aan: 'an',
  aang: 'ang',
  aap: 'ap',
  aat: 'at',
  aak: 'ak',
  ou: 'o',
  eoi: 'ui',
  eon: 'un',
  eot: 'ut',
  oe: 'euh',
  oeng: 'eung',
  oek: 'euk',
  yu: 'u',
  yun: 'uen',
  yut: 'uet',
}
/** Family names whose spelling does not follow. */
export const CANTONESE_FAMILY_NAMES: Readonly<Record<string, string>> = {
  李: 'lee',
  曾: 'tsang',
  谢: 'tse',
  謝: 'tse',
  徐: 'tsui',
  罗: 'law',
  羅: 'law',
  周: 'chow',
  许: 'hui',
  許: 'hui',
  吴: 'ng',
  吳: 'ng',
  伍: 'ng',
  余: 'yu',
  石: 'shek',
  施: 'sze',
  史: 'sze',
  司徒: 'szeto',
  欧阳: 'auyeung',
  歐陽: 'auyeung',
}

/** One Jyutping syllable with its tone in Hong Kong's spelling. */
export function cantoneseOf(jyutping: string): string {
  const [, initial = '', final = ''] = /^(ng|gw|kw|[bpmfdtnlgkhwzcsj]?)([a-z]+)/.exec(jyutping) ?? []
  if (final === '') return jyutping.replaceAll(/\d/g, '')
  if (initial === 'j' && final === 'yu') return 'yu'
  if (initial === 'j' && final.startsWith('yu')) return `y${CANTONESE_FINALS[final] ?? final}`
  if (initial === 's' && final.startsWith('yu')) return `sh${CANTONESE_FINALS[final] ?? final}`
  return (CANTONESE_INITIALS[initial] ?? initial) + (CANTONESE_FINALS[final] ?? final)
}
