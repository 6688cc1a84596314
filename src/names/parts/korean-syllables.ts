import { HANGUL_SCHEMES } from '../script/east-asian/hangul.ts'
import { HANGUL_FAMILY_NAMES } from '../script/east-asian/hangul-family-names.ts'
import { usualKorean } from '../script/usual-spellings.ts'
import type { Token } from '../token.ts'

/** Raised when the rules below change. */
export const KOREAN_SYLLABLES_VERSION = 2

/** The syllables that Korean given names are made of. Own collection. */
export const KOREAN_SYLLABLES: string =
  '강건걸겸경계고곤공관광교구국군권귀규균근금기길김나남노다단달담대덕도동두라락란람랑래량려련렬령례로록룡루류륜률리린림만매명모목무묵문미민박' +
  '배백범법병보복봉부비빈삼상서석선설섭성세소솔송수숙순술숭슬승시식신실심아안암애양억언여연열염엽영예오옥온완왕외요용우욱운웅원월위유육윤' +
  '율은을음의이익인일임자장재전점정제조종좌주죽준중지직진찬창채책척천철청초총추춘출충치칠탁태택통팔평표필하학한함해향허헌혁현협형혜호홍화' +
  '환황회효후훈휘흠흥희'

const SYLLABLES: ReadonlySet<string> = new Set(KOREAN_SYLLABLES)

/** Whether a name is three syllables in one word, a family name of Korea and two that given names there are made of: no foreign one by its sounds. */
export function isWholeKoreanName(tokens: readonly Token[]): boolean {
  const [only, ...others] = tokens.filter(({ role }) => role !== 'title')
  if (only === undefined || others.length > 0) return false
  const [family = '', first = '', second = '', ...more] = only.text
  return (
    more.length === 0 &&
    HANGUL_FAMILY_NAMES[family] !== undefined &&
    SYLLABLES.has(first) &&
    SYLLABLES.has(second)
  )
}

/** Syllables of one letter are not told from initials. */
const SHORTEST = 2
const FIRST = 0xac00
/** The initial r or l, by its place. */
const RIEUL = 5

let known: { readonly bySpelling: Map<string, number[]>; readonly spellings: (readonly string[])[] } | null =
  null

function table(): NonNullable<typeof known> {
  if (known !== null) return known
  const bySpelling = new Map<string, number[]>()
  const spellings = Array.from(KOREAN_SYLLABLES, (syllable, at) => {
    const own = spellingsOf(syllable)
    for (const spelling of own) {
      const others = bySpelling.get(spelling)
      if (others === undefined) bySpelling.set(spelling, [at])
      else others.push(at)
    }
    return own
  })
  known = { bySpelling, spellings }
  return known
}

/** A syllable as the schemes have it, as the South writes it, and as a family name. */
function spellingsOf(syllable: string): readonly string[] {
  const at = syllable.charCodeAt(0) - FIRST
  const initial = Math.trunc(at / 588)
  const bySchemes = HANGUL_SCHEMES.map(
    ({ initials, vowels, finals }) =>
      (initials[initial] ?? '') + (vowels[Math.trunc((at % 588) / 28)] ?? '') + (finals[at % 28] ?? ''),
  )
  const [north = '', revised = ''] = bySchemes
  // The South has no syllable that begins with r, so that it writes none in its own ways.
  const given = initial === RIEUL ? [north, revised] : [...bySchemes, ...usualKorean(revised)]
  const family = HANGUL_FAMILY_NAMES[syllable]?.split(' ') ?? []
  return [...new Set([...given, ...family])].filter(({ length }) => length >= SHORTEST)
}

const NONE: readonly number[] = []

/** The syllables that a folded word in Latin letters may be, by their places in the table. */
export function koreanSyllablesOf(word: string): readonly number[] {
  return word.length < SHORTEST || word.length > LONGEST ? NONE : (table().bySpelling.get(word) ?? NONE)
}

/** No syllable is spelled with more letters. */
const LONGEST = 7

/** The folded spellings in Latin letters of the syllables that a folded word may be. */
export function spelledAsSyllable(word: string): readonly string[] {
  return koreanSyllablesOf(word).flatMap((place) => table().spellings[place] ?? [])
}
