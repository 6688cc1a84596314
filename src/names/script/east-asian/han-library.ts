/** The version of the data that is read here: raised with it. */
export const HAN_LIBRARY_VERSION =
  'pinyin-pro 3.29.4, opencc-js 1.4.2, to-jyutping 3.1.1 by letters, hanja 1.1.5'

/** What the libraries know of Han letters. */
export interface HanLibrary {
  /** The syllables in pinyin without tones, ü as v; the beginning read as a family name. */
  readonly pinyin: (text: string, family: boolean) => readonly string[]
  /** The text in simplified letters. */
  readonly simplified: (text: string) => string
  /** A Jyutping syllable a letter, with its tone, as it is read by itself; `null` for one that is not known. */
  readonly jyutping: (text: string) => readonly (string | null)[]
  /** The text as Korean reads it, in Hangul. */
  readonly hangul: (text: string) => string
}

/** Of so many texts an answer is remembered. */
const MOST_REMEMBERED = 1024

let library: HanLibrary | null = null

/** The data, once it was loaded. */
export function hanLibrary(): HanLibrary | null {
  return library
}

/** Loads pinyin-pro, opencc-js, hanja and the table of Jyutping. Idempotent. */
export async function loadHanLibrary(): Promise<void> {
  if (library !== null) return
  const [{ pinyin }, { Converter }, { jyutpingByLetter }, { translate }] = await Promise.all([
    import('pinyin-pro'),
    import('opencc-js/t2cn'),
    import('./jyutping.ts'),
    import('hanja/lib/translate.js'),
  ])
  const options = { toneType: 'none', type: 'array', v: true, nonZh: 'removed' } as const
  const syllables = remembering((text) => pinyin(text, options))
  const cantonese = jyutpingByLetter()
  const ofFamily = remembering((text) => pinyin(text, { ...options, surname: 'head' }))
  library = {
    pinyin: (text, family) => (family ? ofFamily(text) : syllables(text)),
    simplified: remembering(Converter({ from: 't', to: 'cn' })),
    jyutping: (text) => Array.from(text, (letter) => cantonese.get(letter) ?? null),
    hangul: (text) => translate(text, 'SUBSTITUTION'),
  }
}

/** The same, remembering some answers: of one name the same is asked in several ways, and names share their letters. */
function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    let given = known.get(text)
    if (given === undefined) {
      given = answer(text)
      if (known.size === MOST_REMEMBERED) known.clear()
      known.set(text, given)
    }
    return given
  }
}
