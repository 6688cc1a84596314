/** Raised when a rule below changes. */
export const GREEK_VERSION = 2

/** How one scheme writes Greek in Latin: groups of letters before single ones, and groups at the start of a word. */
export interface GreekScheme {
  readonly scheme: string
  readonly letters: Readonly<Record<string, string>>
  readonly initial: Readonly<Record<string, string>>
  /** What a φ at the end of a word is, where Greek words have none: the v of Russian names. */
  readonly lastPhi?: string
  /** Whether υ after α, ε, η is v or f by the sound that follows. */
  readonly voicesUpsilon: boolean
}

const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  ου: 'ou',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
}

/** Best first: ELOT 743 (ISO 843 type 2), the common way of newspapers, the way of classical names. */
export const GREEK_SCHEMES: readonly GreekScheme[] = [
  { scheme: 'Greek (ELOT 743)', letters: LETTERS, initial: { μπ: 'b' }, voicesUpsilon: true },
  {
    scheme: 'Greek (common)',
    letters: { ...LETTERS, χ: 'h', γκ: 'g', μπ: 'b', ντ: 'nt', υι: 'yi', ει: 'i', οι: 'i' },
    initial: { ντ: 'd' },
    voicesUpsilon: true,
  },
  {
    scheme: 'Greek (popular)',
    letters: { ...LETTERS, γκ: 'g', μπ: 'b', ντ: 'd', υ: 'i', ει: 'i', οι: 'i', ου: 'ou' },
    initial: {},
    lastPhi: 'v',
    voicesUpsilon: true,
  },
  {
    scheme: 'Greek (classical)',
    letters: { ...LETTERS, β: 'b', η: 'e', φ: 'ph', αυ: 'au', ευ: 'eu', ηυ: 'eu' },
    initial: {},
    voicesUpsilon: false,
  },
]

const VOICELESS = 'θκξπστφχψ'

/** Writes one folded Greek word in Latin by a scheme; other letters stay. */
export function greekToLatin(word: string, by: GreekScheme): string {
  let made = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    const pair = word.slice(at, at + 2)
    if (by.voicesUpsilon && pair.length === 2 && 'αεη'.includes(letter) && pair.endsWith('υ')) {
      const next = word.charAt(at + 2)
      made += (by.letters[letter] ?? '') + (next === '' || VOICELESS.includes(next) ? 'f' : 'v')
      at++
      continue
    }
    const two = pair.length < 2 ? undefined : ((at === 0 ? by.initial[pair] : undefined) ?? by.letters[pair])
    if (by.lastPhi !== undefined && at > 0 && pair === 'φ') made += by.lastPhi
    else if (two === undefined) made += by.letters[letter] ?? letter
    else {
      made += two
      at++
    }
  }
  return made
}
