import { nameEnding, phraseEnding } from '../attribution/sentence/phrase-ending.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { isInLy } from '../words/function-words.ts'
import { HARM_NOUNS } from '../words/harm-words.ts'
import { WRONG_DEEDS } from '../words/wrong-phrases.ts'
import { addRole } from './add-role.ts'
import { isParty, type Scene, type Stretch } from './scene.ts'

/** What one has in a wrong. */
const PART =
  /^(?:part|role|roles|hand|involvement|complicity|participation|responsibility|connection|connections|links|ties|membership)$/

const HAS_IT =
  /^(?:took|takes|taken|taking|take|played|plays|playing|play|had|has|have|bears?|bore|shares?|shared|bearing|carries|denies)$/

/** Words that tell by themselves that the part is one in a wrong: `the mayor’s alleged role`. */
const ALLEGED = /^(?:alleged|suspected|supposed|purported)$/

/**
 * `took part in the torture of prisoners`, `bears responsibility for the killings`, `the mayor’s alleged role in the case`: who is
 * said to have a part in a wrong is accused.
 */
export function rolesByPart(scene: Scene): void {
  const { clause } = scene
  for (let at = 1; at + 1 < clause.items.length; at += 1) {
    if (!PART.test(lowAt(clause, at)) || !/^(?:in|for|with|to)$/.test(lowAt(clause, at + 1))) continue
    const from = firstOfPart(scene, at)
    const isAlleged = [from.at, from.at + 1, from.at + 2].some(
      (each) => each < at && ALLEGED.test(lowAt(clause, each)),
    )
    if (!isAlleged && !isOfWrong(scene, at + 2)) continue
    const who = from.isVerb ? subjectOf(scene, from.at) : from.isOwned ? ownerAt(scene, from.at) : null
    if (who !== null && isParty(scene, who)) addRole(scene, who, 'accused')
  }
}

/** Back over its adjectives: the verb that says that somebody has it, or who it is of. */
function firstOfPart(
  { clause }: Scene,
  part: number,
): { readonly at: number; readonly isVerb: boolean; readonly isOwned: boolean } {
  let at = part - 1
  while (at > 0 && at > part - 6) {
    const low = lowAt(clause, at)
    if (HAS_IT.test(low)) return { at, isVerb: true, isOwned: false }
    if (/^(?:'s|’|'|his|her|their|its|my|your|our)$/.test(low)) return { at, isVerb: false, isOwned: true }
    if (/^(?:,|in|of|for|to|with|that|and|was|were|is)$/.test(low)) break
    at -= 1
  }
  return { at, isVerb: false, isOwned: false }
}

function isOfWrong({ clause }: Scene, from: number): boolean {
  for (let at = from; at < from + 6 && at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    if (/^(?:,|against|into|that|who|which|inquiry|investigation|preventing|ending|stopping)$/.test(low))
      return false
    if (HARM_NOUNS.has(low) || WRONG_DEEDS.has(low)) return true
  }
  return false
}

function subjectOf({ reading, clause }: Scene, verb: number): Stretch | null {
  let from = verb
  while (
    from > 0 &&
    (/^(?:has|have|had|also|both|all|personally|been)$/.test(lowAt(clause, from - 1)) ||
      isInLy(lowAt(clause, from - 1)))
  )
    from -= 1
  const before = lowAt(clause, from - 1)
  if (from === 0 || /^(?:not|never|to|would|could|if|and|no)$|n't$/.test(before)) return null
  return subjectBefore(reading, clause, from, 0)
}

function ownerAt({ reading, clause }: Scene, at: number): Stretch | null {
  const low = lowAt(clause, at)
  if (/^(?:my|our)$/.test(low)) return null
  if (!/^(?:'s|’|')$/.test(low)) return { from: at, to: at + 1 }
  const name = nameEnding(reading, clause, at)
  if (name !== null) return name
  // `look at the mayor’s role`: from the last article on.
  const phrase = phraseEnding(reading, clause, at, 0)
  const least = phrase?.from ?? at
  for (let from = at - 1; from > least; from -= 1)
    if (/^(?:the|a|an)$/.test(lowAt(clause, from))) return { from, to: at }
  return phrase
}
