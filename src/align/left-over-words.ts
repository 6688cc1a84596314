import { GENERIC, INITIAL, NAME, NUMBER, roleIn, wordIn } from './name-reading.ts'
import type { WordTable } from './word-table.ts'
import type { WordedName } from './worded-name.ts'

/** How many words of a name the other one lacks, by what they do. */
export interface LeftOver {
  names: number
  generic: number
  initials: number
  numbers: number
  patronymic: boolean
}

/** Counts the words that have not been met. */
export function leftOver({ slots }: WordedName, met: Uint8Array, table: WordTable): LeftOver {
  const left: LeftOver = { names: 0, generic: 0, initials: 0, numbers: 0, patronymic: false }
  for (let at = 0; at < slots.length; at += 1) {
    if (met[at] === 1) continue
    const slot = slots[at] ?? 0
    const role = roleIn(slot)
    if (role === NUMBER) left.numbers += isRepeated(slots, at, met) ? 0 : 1
    else if (role === GENERIC) left.generic += 1
    else if (role === INITIAL) left.initials += 1
    else if (role === NAME) {
      left.names += 1
      if (table.isPatronymic(wordIn(slot))) left.patronymic = true
    }
  }
  return left
}

/** "720 Repair Plant (720 RZ)": the number has been met where it stood first. */
function isRepeated(slots: readonly number[], at: number, met: Uint8Array): boolean {
  const word = wordIn(slots[at] ?? 0)
  return slots.some((slot, other) => other !== at && wordIn(slot) === word && met[other] === 1)
}

/** "Islamic Revolutionary Guard Corps (IRGC)": a word of the first letters of others adds nothing. */
export function meetAcronym({ slots }: WordedName, met: Uint8Array, table: WordTable): void {
  if (slots.length < 3) return
  for (let at = 0; at < slots.length; at += 1) {
    const text = table.textOf(wordIn(slots[at] ?? 0))
    if (met[at] !== 1 && text.length > 1 && text.length < 8 && isAcronym(text, slots, at, table)) met[at] = 1
  }
}

/** Whether the letters of a word stand in this order in the others, the first of them where a word begins. */
function isAcronym(text: string, slots: readonly number[], own: number, table: WordTable): boolean {
  let letter = 0
  let used = 0
  for (let at = 0; at < slots.length && letter < text.length; at += 1) {
    if (at === own) continue
    const word = table.textOf(wordIn(slots[at] ?? 0))
    if (word.charCodeAt(0) !== text.charCodeAt(letter)) continue
    used += 1
    letter += 1
    for (let inner = 1; inner < word.length && letter < text.length; inner += 1)
      if (word.charCodeAt(inner) === text.charCodeAt(letter) && used * 2 > letter) letter += 1
  }
  return letter === text.length && used >= 2
}
