/** The signs of letters that are written and not spoken (see `ABUGIDA_LETTERS`), by the consonants of Thai that they are. */
const UNSPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    T: 'ดตถทธฎฏฐฑฒ',
    K: 'กขคฆ',
    J: 'จฉชซฌ',
    S: 'ศษส',
    P: 'บปผพภฟฝ',
    N: 'นณญง',
    M: 'ม',
    Y: 'ย',
    R: 'ร',
    L: 'ลฬ',
    W: 'ว',
  }).flatMap(([sign, letters]) => Array.from(letters, (letter): [string, string] => [letter, sign])),
)

/** The sign of a consonant that nobody hears, and that some names spell all the same; none for what is no consonant. */
export function unspokenSign(consonant: string): string {
  return UNSPOKEN.get(consonant) ?? ''
}
