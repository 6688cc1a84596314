import { isAsSpelled, type Part } from './part.ts'
import { maySound } from './spell-left.ts'

const HAN = /^\p{Script=Han}+$/u

/**
 * The parts with each foreign name whole: a word of a table that its sounds begin or end with is a part of it by chance, and
 * of a dictionary, which has many short names, so are two of them.
 */
export function withWholeSounds(parts: readonly Part[], ofDictionary = false): readonly Part[] {
  const made: Part[] = []
  for (const part of parts) {
    const before = made.at(-1)
    const [first, second] = [before === undefined ? null : lettersIn(before), lettersIn(part)]
    const isOne = first !== null && second !== null && first.token === second.token
    if (isOne && (ofDictionary || first.isLeft || second.isLeft))
      made.splice(-1, 1, { left: first.letters + second.letters, token: first.token })
    else made.push(part)
  }
  return made
}

/** The letters of a part that may be sounds of a foreign name, and of which token; null for any other, and for a place of China. */
function lettersIn(part: Part): { letters: string; token: number; isLeft: boolean } | null {
  if (!('left' in part || 'english' in part) || part.token === undefined) return null
  const isLeft = 'left' in part
  const letters = isLeft ? part.left : (part.letters ?? '')
  if (!HAN.test(letters) || !maySound(letters)) return null
  if (!isLeft && isAsSpelled(part.english, letters)) return null
  return { letters, token: part.token, isLeft }
}
