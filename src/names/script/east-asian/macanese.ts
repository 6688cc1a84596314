/** Raised when a table below changes. */
export const MACANESE_VERSION = 1

/** Macau's spelling of Cantonese for Portuguese readers (the table of Decree-Law 88/85/M), from Jyutping's initials. */
export const MACANESE_INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  gw: 'ku',
  kw: 'ku',
  z: 'ch',
  c: 'ch',
  j: 'i',
}
export const MACANESE_FINALS: Readonly<Record<string, string>> = {
  aa: 'a',
  aai: 'ai',
  aau: 'ao',
  aam: 'am',
  aan: 'an',
  aang: 'ang',
  aap: 'ap',
  aat: 'at',
  aak: 'ak',
  au: 'ao',
  iu: 'io',
  ing: 'eng',
  ik: 'ek',
  ung: 'ong',
  uk: 'ok',
  oeng: 'eong',
  oek: 'eok',
  eoi: 'oi',
  eon: 'on',
  eot: 'ot',
  yu: 'u',
  yun: 'un',
  yut: 'ut',
}
/** Family names whose spelling does not follow. */
export const MACANESE_FAMILY_NAMES: Readonly<Record<string, string>> = {
  李: 'lei',
  鄭: 'cheang',
  郑: 'cheang',
  崔: 'chui',
  黃: 'wong',
  黄: 'wong',
  吳: 'ng',
  吴: 'ng',
}

/** One Jyutping syllable with its tone in Macau's spelling. */
export function macaneseOf(jyutping: string): string {
  const [, initial = '', final = ''] = /^(ng|gw|kw|[bpmfdtnlgkhwzcsj]?)([a-z]+)/.exec(jyutping) ?? []
  if (final === '') return jyutping.replaceAll(/\d/g, '')
  const written = MACANESE_FINALS[final] ?? final
  if (initial === 'j' && /^[iu]/.test(written)) return written
  return (MACANESE_INITIALS[initial] ?? initial) + written
}
