import { isHow } from '../attribution/sentence/how-done.ts'
import { endOfPhrase } from '../attribution/sentence/noun-phrase.ts'
import { phraseEnding } from '../attribution/sentence/phrase-ending.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { isInLy } from '../words/function-words.ts'
import { BE, DONE } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import { heldBadly } from './held-badly.ts'
import { agentOf, firstOf, objectFrom, whoDoes } from './places.ts'
import { doerOf, isParty, isPeople, isDoer as mayHarm, type Scene, type Stretch } from './scene.ts'
import { standing } from './standing.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/**
 * Adds to a claim those of whom a clause says that they do harm or wrong, and those whom it is done to.
 *
 * @returns whether it accuses somebody by it: not by what a court or a police did
 */
export function rolesByVerbs(scene: Scene): boolean {
  const { clause, draft } = scene
  let accuses = false
  let subject: Stretch | null = null
  for (let at = 0; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    if (low === ',' || low === 'that') {
      if (low === 'that' || !/^(?:and|then|before|but)$/.test(lowAt(clause, at + 1))) subject = null
      continue
    }
    if (DONE.has(low) && lowAt(clause, at + 1) === 'by' && !isHow(clause, at + 2)) {
      const by = agentOf(scene, at)
      if (by !== null && isParty(scene, by)) addRole(scene, by, 'accused')
      continue
    }
    const group = verbGroupAt(scene, at)
    if (group === null) {
      heldBadly(scene, at)
      continue
    }
    const isJoined = /^(?:and|or|then|before|after|by|to|but)$/.test(lowAt(clause, group.from - 1))
    const own: Stretch | null =
      whoHadItDone(scene, group.from) ??
      whoSetsOut(scene, group.from) ??
      (isJoined || group.from === 0 ? (subject ?? firstOf(scene, group.from)) : whoDoes(scene, group.from))
    const known = draft.about.length
    if (group.voice === 'passive') passive(scene, group, own)
    else active(scene, group, own === null ? null : doerOf(scene, own))
    const isOfLaw = group.verb.sense === 'law' || group.verb.sense === 'part'
    accuses ||= !isOfLaw && draft.about.slice(known).some(({ role }) => role === 'accused')
    subject = own ?? subject
  }
  return accuses
}

/** `the commander told guards to chain her`: who has others do it. */
function whoHadItDone(scene: Scene, to: number): Stretch | null {
  const { reading, clause } = scene
  if (lowAt(clause, to) !== 'to') return null
  for (let at = to - 1; at > 0 && at > to - 6; at -= 1) {
    const low = lowAt(clause, at)
    if (low === ',' || low === 'that') return null
    if (!/^(?:told|ordered|instructed|paid|hired|forced|encouraged|pressured|directed|commanded)$/.test(low))
      continue
    if (at === to - 1 || BE.has(lowAt(clause, at - 1))) return null
    let verb = at
    while (verb > 0 && /^(?:has|have|had|also|then|personally|allegedly)$/.test(lowAt(clause, verb - 1)))
      verb -= 1
    return subjectBefore(reading, clause, verb, 0) ?? beforeRelative(scene, verb)
  }
  return null
}

/** `The regime wants to silence me`, `had tried to bribe a clerk`: the subject of the verb before `to`. */
function whoSetsOut(scene: Scene, to: number): Stretch | null {
  const { clause } = scene
  if (lowAt(clause, to) !== 'to') return null
  if (!SETS_OUT.test(lowAt(clause, to - 1))) return null
  let verb = to - 1
  while (
    verb > 0 &&
    (/^(?:has|have|had|also|then|is|are|was|were|been)$/.test(lowAt(clause, verb - 1)) ||
      isInLy(lowAt(clause, verb - 1)))
  )
    verb -= 1
  return verb === 0 || /^(?:and|but)$/.test(lowAt(clause, verb - 1)) ? null : whoDoes(scene, verb)
}

const SETS_OUT =
  /^(?:wants?|wanted|tr(?:ied|ies|y|ying)|attempted|threaten(?:ed|s|ing)|continues?|continued|conspired|conspiring|plotted|planned|plotting|vowed|swore|seeks?|sought|seeking|colluded)$/

/** `the commander, whom she named as Bo Ek, told`: the subject before the relative clause that a comma ends. */
function beforeRelative({ reading, clause }: Scene, verb: number): Stretch | null {
  if (lowAt(clause, verb - 1) !== ',') return null
  for (let at = verb - 2; at > 0; at -= 1)
    if (lowAt(clause, at) === ',')
      return /^(?:who|whom|which|whose)$/.test(lowAt(clause, at + 1))
        ? phraseEnding(reading, clause, at, 0)
        : null
  return null
}

function active(scene: Scene, { from, at, verb, isReduced }: VerbGroup, subject: Stretch | null): void {
  const { draft, clause } = scene
  const { sense, lemma } = verb
  // `violates no law`
  if (lowAt(clause, at + 1) === 'no') return
  const isFree = subject !== null && !(verb.form === 'ing' && isReduced)
  const isDoer = isFree && isParty(scene, subject)
  const whom = whomBefore(scene, from)
  if (whom !== null) {
    // `two divers, whom police detained in June`: the object stands before its clause.
    addRole(scene, whom, 'victim')
    addRole(scene, subject, 'accused')
    return
  }
  const had = causative(scene, from)
  if (had !== null) {
    if (sense !== 'wrong') addRole(scene, had.object, 'victim')
    addRole(scene, had.subject, 'accused')
    return
  }
  if (sense === 'wrong') {
    if (
      lemma === 'lie' &&
      /^(?:in|on|with|at|behind|between|ahead|beneath|under)$/.test(lowAt(clause, at + 1))
    )
      return
    if (/^(?:steal|embezzle|siphon|withhold|skim|loot|plunder|divert|hide|conceal)$/.test(lemma))
      robbed(scene, at)
    if (isDoer) addRole(scene, subject, 'accused')
    return
  }
  const object = objectFrom(scene, afterParticle(scene, at + 1))
  if (
    object === null ||
    !(sense === 'harm' || sense === 'part' ? isPeople(scene, object) : isParty(scene, object))
  )
    return
  if (sense === 'law' || sense === 'part') {
    const role = standing(scene, at, object)
    if (role !== null) addRole(scene, object, role)
    if (role === 'victim' && isDoer) addRole(scene, subject, 'accused')
    return
  }
  if (lemma === 'suspect' || (lemma === 'force' && draft.act !== 'accusation' && !isDoer)) return
  addRole(scene, object, 'victim')
  if (isDoer || (isFree && mayHarm(scene, subject))) addRole(scene, subject, 'accused')
}

function passive(scene: Scene, { at, verb }: VerbGroup, subject: Stretch | null): void {
  const by = agentOf(scene, at)
  if (verb.sense === 'wrong') {
    if (
      verb.lemma === 'lie' &&
      subject !== null &&
      lowAt(scene.clause, at + 1) === 'to' &&
      isPeople(scene, subject)
    )
      addRole(scene, subject, 'victim')
    if (by !== null && isParty(scene, by)) addRole(scene, by, 'accused')
    return
  }
  if (
    subject === null ||
    !(verb.sense === 'take' || verb.sense === 'law' ? isParty(scene, subject) : isPeople(scene, subject))
  ) {
    if (
      by !== null &&
      verb.sense !== 'law' &&
      verb.sense !== 'part' &&
      isParty(scene, by) &&
      scene.draft.act === 'accusation'
    )
      addRole(scene, by, 'accused')
    return
  }
  const role = verb.sense === 'law' || verb.sense === 'part' ? standing(scene, at, subject) : 'victim'
  if (role === null) return
  addRole(scene, subject, role)
  if (role === 'victim' && by !== null && isParty(scene, by)) addRole(scene, by, 'accused')
}

/** `stole $3 million from investors`: from whom something was taken. */
function robbed(scene: Scene, at: number): void {
  for (let next = at + 1; next < Math.min(scene.clause.items.length, at + 10); next += 1) {
    const low = lowAt(scene.clause, next)
    if (low === ',' || low === 'that') return
    if (low !== 'from') continue
    const object = objectFrom(scene, next + 1)
    if (object !== null && isPeople(scene, object)) addRole(scene, object, 'victim')
    return
  }
}

/** `had her fired`, `got him arrested`: who had it done, and to whom. */
function causative(
  scene: Scene,
  from: number,
): { readonly subject: Stretch | null; readonly object: Stretch } | null {
  const { reading, clause } = scene
  for (let have = from - 1; have > 0 && have > from - 5; have -= 1) {
    if (!/^(?:had|have|having|got)$/.test(lowAt(clause, have))) continue
    const object = objectFrom(scene, have + 1)
    if (object === null || object.to !== from || !isPeople(scene, object)) return null
    const before = lowAt(clause, have - 1) === 'then' ? have - 1 : have
    const subject = lowAt(clause, before - 1) === 'and' ? null : subjectBefore(reading, clause, before, 0)
    return { subject, object }
  }
  return null
}

/** The phrase before the `whom` of the relative clause that a verb stands in. */
function whomBefore(scene: Scene, verb: number): Stretch | null {
  const { reading, clause } = scene
  for (let at = verb - 1; at > 0 && at > verb - 6; at -= 1) {
    if (lowAt(clause, at) === ',') return null
    if (lowAt(clause, at) !== 'whom') continue
    const end = endOfPhrase(reading, clause, 0, at)
    return end > 0 && isPeople(scene, { from: 0, to: end }) ? { from: 0, to: end } : null
  }
  return null
}

const PARTICLE = /^(?:down|up|out|off|at|on|dead|to|against|over|upon|away)$/

const afterParticle = ({ clause }: Scene, at: number): number =>
  PARTICLE.test(lowAt(clause, at)) && !/^(?:least|to|most)$/.test(lowAt(clause, at + 1)) ? at + 1 : at
