import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }

/** ISO 3166-1 alpha-2 by alpha-3, with the user-assigned codes that the list uses. */
const ALPHA2: ReadonlyMap<string, string> = new Map([
  ...codes.map(([alpha2 = '', alpha3 = '']): readonly [string, string] => [alpha3, alpha2]),
  ['XKX', 'XK'],
  ['SCG', 'CS'],
  ['YUG', 'YU'],
  ['ROM', 'RO'],
  ['ZAR', 'CD'],
])

/** The alpha-2 code of an alpha-3 one; `null` where it is none. */
export function alpha2Of(alpha3: string): string | null {
  return ALPHA2.get(alpha3.toUpperCase()) ?? null
}
