import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { ADVERBS, isInLy } from '../words/function-words.ts'
import { TO_BLAME, WRONGDOERS } from '../words/harm-verbs.ts'
import { BE, HARM_NOUNS } from '../words/harm-words.ts'
import { WRONG_DEEDS } from '../words/wrong-phrases.ts'
import { addRole } from './add-role.ts'
import { isParty, type Scene } from './scene.ts'

/** Adds to a claim those of whom it says that they are to blame, are liars, have blood on their hands. */
export function rolesByPredicates(scene: Scene): void {
  const { clause } = scene
  for (let at = 1; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    if (BE.has(low)) blamed(scene, at)
    else if (
      /^(?:questions|case)$/.test(low) &&
      lowAt(clause, at + 1) === 'to' &&
      lowAt(clause, at + 2) === 'answer'
    )
      subjectAccused(scene, hasBefore(scene, at))
    else if (/^(?:warned|told|alerted)$/.test(low) && BE.has(lowAt(clause, at - 1)) && isOften(scene, at))
      subjectAccused(scene, at - 1)
    else if (/^(?:warned|alerted|cautioned)$/.test(low) && isBeforehand(scene, at))
      subjectAccused(scene, at - 1)
    else if (/^calls?$/.test(low) && isCalledOtherwise(scene, at)) subjectAccused(scene, at)
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
        : (/^(?:for|the|this|it|that)$/.test(lowAt(clause, at + 1)) && !isDuty(scene, at + 2)) ||
          (low === 'behind' && isManyDeeds(scene, at + 1)))) ||
    (low === 'to' && lowAt(clause, at + 1) === 'blame') ||
    (low === 'at' && lowAt(clause, at + 1) === 'fault') ||
    WRONGDOERS.has(low)
  if (isBlamed) subjectAccused(scene, be)
}

/** `behind at least 70 murders`, `behind bomb attacks`. */
function isManyDeeds({ clause }: Scene, from: number): boolean {
  for (let at = from; at < from + 5; at += 1)
    if (HARM_NOUNS.has(lowAt(clause, at)) || WRONG_DEEDS.has(lowAt(clause, at))) return true
  return false
}

/** `responsible for enforcement`, `responsible for the safety of`: what somebody has to do, and no wrong. */
function isDuty({ clause }: Scene, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) if (DUTIES.test(lowAt(clause, at))) return true
  return false
}

const DUTIES =
  /^(?:enforcement|enforcing|implementation|implementing|security|safety|protection|protecting|ensuring|maintaining|maintenance|managing|management|overseeing|oversight|organising|organizing|training|monitoring|regulation|regulating|supervision|supervising|issuing|licensing|operations|negotiations|coordination|coordinating|providing|checking|inspecting|investigating|policy|logistics|procurement|health|education|transport|trade|defence|defense|relations|budget|budgets|planning)$/

/** `has serious questions to answer`: where its verb stands. */
function hasBefore({ clause }: Scene, at: number): number {
  for (let back = at - 1; back > 0 && back > at - 4; back -= 1)
    if (/^(?:has|have|had)$/.test(lowAt(clause, back))) return back
  return 0
}

/** `was told four times`, `had repeatedly been warned`: who was warned so often did wrong. */
function isOften({ clause }: Scene, at: number): boolean {
  for (let near = at - 3; near < at + 4; near += 1)
    if (/^(?:times|repeatedly)$/.test(lowAt(clause, near))) return true
  return false
}

/** `had been warned in June`, `had been alerted to the leak`: of old, and of something. */
const isBeforehand = ({ clause }: Scene, at: number): boolean =>
  lowAt(clause, at - 1) === 'been' &&
  /^(?:had|have|has)$/.test(lowAt(clause, at - 2)) &&
  /^(?:in|about|of|years|months)$/.test(lowAt(clause, at + 1))

/** `The firm calls that flexibility. We call it theft`: whose word is not granted. */
function isCalledOtherwise({ reading, clause, draft }: Scene, at: number): boolean {
  const item = clause.items.at(-1)
  if (draft.kind !== 'direct' || !/^(?:that|it|this|them)$/.test(lowAt(clause, at + 1))) return false
  if (item?.kind !== 'token') return false
  const next = reading.report.tokens
    .slice(item.at + 2, item.at + 5)
    .map(({ low }) => low)
    .join(' ')
  return /^(?:we|i) call (?:it|that|this|them)/.test(next)
}

function subjectAccused(scene: Scene, verb: number): void {
  if (verb === 0) return
  let from = verb
  while (from > 0 && /^(?:has|have|had|been|also)$/.test(lowAt(scene.clause, from - 1))) from -= 1
  const subject = subjectBefore(scene.reading, scene.clause, from, 0)
  if (subject !== null && isParty(scene, subject)) addRole(scene, subject, 'accused')
}
