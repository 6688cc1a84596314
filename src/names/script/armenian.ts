/** Raised when a table below changes. */
export const ARMENIAN_VERSION = 1

/** One way to write Armenian in Latin. */
export interface ArmenianScheme {
  readonly scheme: string
  readonly letters: Readonly<Record<string, string>>
  /** How -yan ends a family name. */
  readonly ending: string
  readonly initialE: string
  readonly initialO: string
}

/** Eastern Armenian by BGN/PCGN 1981 without its apostrophes. */
const EASTERN: Readonly<Record<string, string>> = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'y',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  փ: 'p',
  ք: 'k',
  օ: 'o',
  ֆ: 'f',
}
/** Western Armenian: voiced and voiceless change places (ALA-LC's table for Western Armenian). */
const WESTERN: Readonly<Record<string, string>> = {
  ...EASTERN,
  բ: 'p',
  գ: 'k',
  դ: 't',
  ծ: 'dz',
  կ: 'g',
  ձ: 'ts',
  ճ: 'j',
  պ: 'b',
  ջ: 'ch',
  տ: 'd',
  թ: 't',
}

export const ARMENIAN_SCHEMES: readonly ArmenianScheme[] = [
  { scheme: 'Armenian (BGN/PCGN)', letters: EASTERN, ending: 'yan', initialE: 'ye', initialO: 'vo' },
  {
    scheme: 'Armenian (popular)',
    letters: { ...EASTERN, ը: 'e' },
    ending: 'ian',
    initialE: 'e',
    initialO: 'o',
  },
  { scheme: 'Armenian (Western)', letters: WESTERN, ending: 'ian', initialE: 'ye', initialO: 'vo' },
]

/** Writes one folded Armenian word in Latin; other letters stay. */
export function armenianToLatin(word: string, by: ArmenianScheme): string {
  const family = word.length > 4 && /(?:յան|եան)$/u.test(word)
  const stem = family ? word.slice(0, -3) : word
  let made = ''
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.charAt(at)
    const next = stem.charAt(at + 1)
    if (letter === 'ո' && next === 'ւ') {
      made += 'u'
      at++
    } else if (letter === 'և') made += 'ev'
    else if (letter === 'ե' && next === 'ւ') {
      made += 'ev'
      at++
    } else if (letter === 'ե' && at === 0) made += by.initialE
    else if (letter === 'ո' && at === 0 && next !== 'վ') made += by.initialO
    else made += by.letters[letter] ?? letter
  }
  return family ? made + by.ending : made
}
