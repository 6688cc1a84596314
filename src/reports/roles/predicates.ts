import { lowAt } from '../attribution/skeleton.ts'
import { subjectBefore } from '../attribution/subject-before.ts'
import { ADVERBS, isInLy } from '../words/function-words.ts'
import { TO_BLAME, WRONGDOERS } from '../words/harm-verbs.ts'
import { BE } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import { isParty, type Scene } from './scene.ts'

/** Adds to a claim those of whom it says that they are to blame, are liars, have blood on their hands. */
export function rolesByPredicates(scene: Scene): void {
  const { clause } = scene
  for (let at = 1; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    if (BE.has(low)) blamed(scene, at)
    else if (
      low === 'blood' &&
      /^(?:on|upon)$/.test(lowAt(clause, at + 1)) &&
      /^(?:has|have|had)$/.test(lowAt(clause, at - 1))
    )
      subjectAccused(scene, at - 1)
  }
}

/** `is responsible for`, `was to blame`, `are liars`: the subject. */
function blamed(scene: Scene, be: number): void {
  const { clause } = scene
  let at = be + 1
  while (
    at < be + 5 &&
    (ADVERBS.has(lowAt(clause, at)) ||
      isInLy(lowAt(clause, at)) ||
      /^(?:been|a|an|the|real|nothing|just|mere|common|proven|known|serial|war)$/.test(lowAt(clause, at)))
  ) {
    if (/^(?:not|never)$/.test(lowAt(clause, at))) return
    at += 1
  }
  const low = lowAt(clause, at)
  const isBlamed =
    (TO_BLAME.has(low) &&
      (low !== 'responsible' && low !== 'behind'
        ? true
        : /^(?:for|the|this|it|that)$/.test(lowAt(clause, at + 1)))) ||
    (low === 'to' && lowAt(clause, at + 1) === 'blame') ||
    (low === 'at' && lowAt(clause, at + 1) === 'fault') ||
    WRONGDOERS.has(low)
  if (isBlamed) subjectAccused(scene, be)
}

function subjectAccused(scene: Scene, verb: number): void {
  let from = verb
  while (from > 0 && /^(?:has|have|had|been|also)$/.test(lowAt(scene.clause, from - 1))) from -= 1
  const subject = subjectBefore(scene.reading, scene.clause, from, 0)
  if (subject !== null && isParty(scene, subject)) addRole(scene, subject, 'accused')
}
