import { fold } from '../script/fold.ts'
import { englishByWord, type Glossary } from './glossary.ts'

/** Words of an inflected language: those that stand as they are, and stems. */
export interface InflectedWords {
  readonly whole: ReadonlyMap<string, readonly string[]>
  readonly stems: ReadonlyMap<string, readonly string[]>
  readonly endings: ReadonlySet<string>
}

/** Endings of nouns and adjectives in Russian, Ukrainian, Belarusian and Bulgarian (with its article), folded. */
export const SLAVIC_ENDINGS: string =
  'а я о е и ы у ю ь й і ї є ый ий ая яя ое ее ые ие ой ей ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею ам ям ами ями ах ях ов ев ью ью ия ию ' +
  'ием иям иями иях ии ій ої ів їв ій єю ам ою ею ими і яго ага яга аму яму ай ай ыя ія ымі імі ае яе эй эю аў яў ам ах ът ят ата ята ото ете ите та то те ът ят ия ият ен ни на но ни ето іх ім іми іє ює'

/** The same of Greek, with its accents folded away. */
export const GREEK_ENDINGS: string =
  'α ας αν ε η ης ην ες ο ος ου ον οι ους ων ω ι ις ιν εις εως εων υ υς ια ιας ιο ιου ιον ιοι ιων ιων ιας ματα ματος ματων τα τος των εια ειας ειο ειου εων ικα ικο ικη ικος ικης ικου ικων'

const STEM = '-'

/** The words and stems of some glossaries, with what `further` ones have for them. */
export function inflectedWords(
  glossaries: readonly Glossary[],
  endings: string,
  further: readonly Glossary[] = [],
): InflectedWords {
  const whole = new Map<string, readonly string[]>()
  const stems = new Map<string, readonly string[]>()
  for (const [word, means] of englishByWord(glossaries, (each) => each, further)) {
    const isStem = word.endsWith(STEM)
    const written = fold(isStem ? word.slice(0, -1) : word)
    const kept = isStem ? stems : whole
    if (!kept.has(written)) kept.set(written, means)
  }
  return { whole, stems, endings: new Set(endings.split(' ').map(fold)) }
}

/** Of words as a dictionary has them a stem is taken so long. */
const SHORTEST_OF_LEMMA = 4

/** The same with words as a dictionary has them: each as it stands, and what is left of it without its ending. */
export function withLemmas(
  { whole, stems, endings }: InflectedWords,
  lemmas: ReadonlyMap<string, readonly string[]>,
): InflectedWords {
  const made = { whole: new Map(whole), stems: new Map(stems), endings }
  for (const [lemma, means] of lemmas) {
    const word = fold(lemma)
    if (meaningOfInflected(word, { whole, stems, endings }) !== null) continue
    made.whole.set(word, means)
    for (const ending of [2, 1]) {
      const stem = word.slice(0, -ending)
      if (stem.length < SHORTEST_OF_LEMMA || !endings.has(word.slice(-ending))) continue
      if (!made.stems.has(stem)) made.stems.set(stem, means)
      break
    }
  }
  return made
}

/** Whether a folded word is one of a table: itself, or a stem (with a hyphen) with an ending. */
export function isForm(word: string, written: string, endings: ReadonlySet<string>): boolean {
  if (!written.endsWith(STEM)) return word === written
  const stem = written.slice(0, -1)
  return word.startsWith(stem) && (word.length === stem.length || endings.has(word.slice(stem.length)))
}

/** The shortest stem of these tables has two letters, the longest ending five. */
const SHORTEST_STEM = 2
const LONGEST_ENDING = 5

/** What a folded word means: as it stands, or by the longest stem that leaves an ending. */
export function meaningOfInflected(
  word: string,
  { whole, stems, endings }: InflectedWords,
): readonly string[] | null {
  const known = whole.get(word) ?? stems.get(word)
  if (known !== undefined) return known
  for (let ending = 1; ending <= LONGEST_ENDING && word.length - ending >= SHORTEST_STEM; ending += 1) {
    const at = word.length - ending
    const means = stems.get(word.slice(0, at))
    if (means !== undefined && endings.has(word.slice(at))) return means
  }
  return null
}
