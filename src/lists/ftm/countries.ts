/** Codes that FollowTheMoney writes in its own way, by ours. */
const FTM_CODES: Readonly<Record<string, string>> = {
  SU: 'suhh',
  YU: 'yucs',
  CS: 'csxx',
  DD: 'dd',
}

const OWN_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FTM_CODES).map(([own, ftm]) => [ftm, own]),
)

/** A country as FollowTheMoney writes it: `IR` is `ir`, the Soviet Union `suhh`. */
export function ftmCountry(code: string): string {
  return FTM_CODES[code] ?? code.toLowerCase()
}

/**
 * A country code of FollowTheMoney as ISO 3166-1 has it (`EU`, `XK`, `SU`, `YU`, `CS`, `DD` besides). The parts of the United
 * Kingdom are `GB`; a territory whose state is in dispute (`ua-cri`, `ge-ab`) and a code for no country (`zz`) have none:
 * `null`; the words keep them.
 */
export function countryOfFtm(code: string): string | null {
  const plain = code.trim().toLowerCase()
  const own = OWN_CODES[plain]
  if (own !== undefined) return own
  if (plain.startsWith('gb-')) return 'GB'
  return /^[a-z]{2}$/u.test(plain) && plain !== 'zz' ? plain.toUpperCase() : null
}
