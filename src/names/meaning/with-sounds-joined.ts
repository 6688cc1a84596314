import { joinedToken } from '../compare/consonant-key.ts'
import type { Part } from './part.ts'
import { inConsonants } from './spell-left.ts'
import { ARABIC } from './written-in.ts'

/** A brand and each half of it have so many consonants with their mark. */
const LONGEST = 10
const SHORTEST_HALF = 3

/**
 * The parts of a body's name in Arabic letters with the first two words as one by their sounds, for brands that are one word
 * elsewhere are often written in two there: پترو پارس is Petropars, نات وست NatWest. Null where no two such words begin it.
 */
export function withSoundsJoined(parts: readonly Part[]): readonly Part[] | null {
  const at = parts.findIndex((part) => !('form' in part))
  const [first, second] = [soundOf(parts[at]), soundOf(parts[at + 1])]
  if (first === null || second === null) return null
  const text = joinedToken(first, second)
  if (text.length > LONGEST) return null
  const kept = { text, role: 'name' } as const
  return [...parts.slice(0, at), { kept }, ...parts.slice(at + 2)]
}

/** How a part of one short word sounds; null for any other. */
function soundOf(part: Part | undefined): string | null {
  if (part === undefined) return null
  const sound =
    'english' in part
      ? part.sound
      : 'left' in part && ARABIC.test(part.left)
        ? inConsonants(part.left)
        : undefined
  return sound === undefined || sound.length < SHORTEST_HALF ? null : sound
}
