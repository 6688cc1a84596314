import type { HanLibrary } from './han-library.ts'
import { SOUTHERN_READINGS } from './southern-readings.ts'

/** How the South spells the letters of given names: those of the table, and others that sound like one of them. */
interface SouthernGiven {
  /** The spellings of a letter (simplified) with this pinyin and Jyutping; `undefined` where no letter of the table sounds so. */
  of(letter: string, pinyin: string, jyutping: string): readonly string[] | undefined
}

let known: SouthernGiven | null = null

/**
 * The table of given names of Hokkien and Teochew, in which a letter that it does not have is spelled as one that is read the
 * same in Mandarin and in Cantonese, best with the same tone: such letters mostly share a part that tells their sound (瑛 and 英).
 */
export function southernGiven(library: HanLibrary): SouthernGiven {
  known ??= givenBy(library)
  return known
}

function givenBy(library: HanLibrary): SouthernGiven {
  const given = SOUTHERN_READINGS[0]?.given ?? new Map<string, readonly string[]>()
  const bySound = new Map<string, readonly string[]>()
  for (const [letter, spellings] of given) {
    const [pinyin = ''] = library.pinyin(letter, false)
    const sound = pinyin + (library.jyutping(letter)[0] ?? '')
    for (const each of [sound, withoutTone(sound)]) if (!bySound.has(each)) bySound.set(each, spellings)
  }
  return {
    of: (letter, pinyin, jyutping) =>
      given.get(letter) ?? bySound.get(pinyin + jyutping) ?? bySound.get(pinyin + withoutTone(jyutping)),
  }
}

function withoutTone(jyutping: string): string {
  return jyutping.replace(/[1-6]$/, '')
}
