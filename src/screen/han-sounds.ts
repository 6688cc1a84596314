const MARK = '~'.charCodeAt(0)
/** Signs that only the sounds of Han letters have, not those of kana or Hangul, whose names are spelled in full. */
const OF_HAN: ReadonlySet<number> = new Set(Array.from('lqxë', (sign) => sign.charCodeAt(0)))

/** Whether a word, `units[start … end]`, is of a foreign name that is spelled by its sounds in Han letters: see `soundUnitsOf`. */
export function areHanSounds(units: Uint16Array, start: number, end: number): boolean {
  if (units[start] !== MARK || units[start + 1] !== MARK) return false
  for (let at = start + 2; at < end; at += 1) if (OF_HAN.has(units[at] ?? 0)) return true
  return false
}
