/** Raised when the rules below change. */
export const PATRONYMIC_VERSION = 1

/** How East Slavic patronymics end in Latin letters, behind the v of the father's name. */
const AFTER_V: readonly string[] = ['ich', 'ych', 'itj', 'itch', 'icz', 'ic', 'na']
const ENDINGS = AFTER_V.map((ending) => Uint16Array.from(ending, (letter) => letter.charCodeAt(0)))
/** Every ending ends in one of these, and most words do not. */
const LASTS: ReadonlySet<number> = new Set(AFTER_V.map((ending) => ending.charCodeAt(ending.length - 1)))
const [V, W, F] = ['v', 'w', 'f'].map((letter) => letter.charCodeAt(0))
const VOWELS: ReadonlySet<number> = new Set(Array.from('aeioy', (letter) => letter.charCodeAt(0)))

/** How many letters of a word stand behind the v that a patronymic has ("ich" in Petrovich, "na" in Petrovna), 0 where it is none. */
function letters(units: Uint16Array, start: number, end: number): number {
  if (!LASTS.has(units[end - 1] ?? 0)) return 0
  for (const ending of ENDINGS) {
    const at = end - ending.length
    const v = units[at - 1]
    if (at - start < 4 || (v !== V && v !== W) || !VOWELS.has(units[at - 2] ?? 0)) continue
    let same = true
    for (let place = 0; place < ending.length && same; place += 1) same = units[at + place] === ending[place]
    if (same) return ending.length
  }
  return 0
}

/** Whether a folded word is formed as an East Slavic patronymic is (Petrovich, Petrovna, Petrovitj). */
export function isPatronymic(units: Uint16Array, start: number, end: number): boolean {
  return letters(units, start, end) > 0
}

/**
 * Whether one of two folded words is formed as the patronymic of a father's name and the other as a family name of it
 * (Gerasimovich, Gerasimov): alike as they are, they are never the same name.
 */
export function isPatronymicOf(
  a: Uint16Array,
  startA: number,
  endA: number,
  b: Uint16Array,
  startB: number,
  endB: number,
): boolean {
  const isLonger = endA - startA > endB - startB
  const behind = isLonger ? letters(a, startA, endA) : letters(b, startB, endB)
  if (behind === 0) return false
  const [shorter, end] = isLonger ? [b, endB] : [a, endA]
  const last = shorter[end - 1]
  return (last === V || last === W || last === F) && Math.abs(endA - startA - (endB - startB)) > 1
}
