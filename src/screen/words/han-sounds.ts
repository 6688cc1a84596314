import { HAN_SOUNDS_MARK } from '../../names/index.ts'

const MARK = '~'.charCodeAt(0)
const END = HAN_SOUNDS_MARK.charCodeAt(0)

/** Whether a word, `units[start … end]`, is of a foreign name that is spelled by its sounds in Han letters: see `soundUnitsOf`. */
export function areHanSounds(units: Uint16Array, start: number, end: number): boolean {
  return units[start] === MARK && units[end - 1] === END
}
