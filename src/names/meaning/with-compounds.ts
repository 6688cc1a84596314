import { isAsSpelled, MAY_BE_LEFT_OUT, type Part } from './part.ts'

const HAN = /^\p{Script=Han}+$/u
/** No more compounds of a name are made: brands stand at its start. */
const MOST_COMPOUNDS = 2
/** Of no more words that English has for a part of a compound are compounds made, and none is longer, in letters. */
const MOST_OF_COMPOUND = 4
const LONGEST_COMPOUND = 16

/** The parts with two words that stand side by side as one, which English brands are as often as not: 火风暴 is Firestorm. */
export function withCompounds(parts: readonly Part[]): readonly (readonly Part[])[] {
  const made: (readonly Part[])[] = []
  for (let at = 0; at + 1 < parts.length && made.length < MOST_COMPOUNDS; at += 1) {
    const [first, second] = [oneWordOf(parts[at]), oneWordOf(parts[at + 1])]
    const compounds = first
      .flatMap((one) => second.map((other) => one + other))
      .filter((compound) => compound.length <= LONGEST_COMPOUND)
    if (compounds.length > 0)
      made.push([...parts.slice(0, at), { english: [compounds.join('|')] }, ...parts.slice(at + 2)])
  }
  return made
}

/** What English has for a part in Han letters, where that is one word; none for any other. */
function oneWordOf(part: Part | undefined): readonly string[] {
  if (part === undefined || !('english' in part) || part.letters === undefined) return []
  if (!HAN.test(part.letters)) return []
  const [english, ...others] = part.english.filter((word) => !word.endsWith(MAY_BE_LEFT_OUT))
  if (english === undefined || others.length > 0 || isAsSpelled(part.english, part.letters)) return []
  return english.split('|').slice(0, MOST_OF_COMPOUND)
}
