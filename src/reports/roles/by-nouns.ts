import { endOfPhrase, phraseFrom } from '../attribution/sentence/noun-phrase.ts'
import { nameEnding, phraseEnding } from '../attribution/sentence/phrase-ending.ts'
import { isName } from '../attribution/sentence/phrase-words.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { isInLy } from '../words/function-words.ts'

import { BE, CASE_NOUNS, HARM_NOUNS } from '../words/harm-words.ts'
import { GROUPS } from '../words/titles.ts'
import { addRole } from './add-role.ts'
import { endOfParty, isParty, isPeople, type Scene } from './scene.ts'

/** Adds to a claim those whom nouns of harm, of crime and of blame name: `the killing of X by Y`, `charges against X`, `X is a liar`. */
export function rolesByNouns(scene: Scene): void {
  const { clause } = scene
  for (let at = 0; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    const link = HARM_NOUNS.get(low)
    if (link !== undefined) harm(scene, at, link)
    else if (CASE_NOUNS.has(low) && lowAt(clause, at + 1) === 'against') accusedAt(scene, at + 2)
    else if ((low === 'victims' || low === 'survivors') && lowAt(clause, at + 1) === 'of')
      accusedAt(scene, at + 2, true)
    else if (low === 'victim' || low === 'victims') victim(scene, at)
    else if (low === 'hands' && lowAt(clause, at - 2) === 'at' && lowAt(clause, at + 1) === 'of')
      accusedAt(scene, at + 2)
  }
}

function harm(scene: Scene, at: number, link: RegExp): void {
  const { reading, clause } = scene
  const low = lowAt(clause, at)
  let isTold = false
  if (link.test(lowAt(clause, at + 1))) {
    const end = endOfPeople(scene, at + 2, endOfPhrase(reading, clause, at + 2, clause.items.length))
    const whom = { from: at + 2, to: end }
    if (end > at + 2 && isPeople(scene, whom)) {
      addRole(scene, whom, 'victim')
      isTold = true
      if (lowAt(clause, end) === 'by') accusedAt(scene, end + 1)
    }
    // `Russia’s invasion of Ukraine`: whose deed it is, though a country is no victim.
    else if (end > at + 2 && TO_COUNTRY.test(low)) isTold = true
  }
  if (lowAt(clause, at + 1) === 'by') accusedAt(scene, at + 2)
  if (!isTold) return
  // `Belvania’s attack on`, `the army’s shelling of`: whose deed it is.
  const adjective =
    /^(?:brutal|deadly|violent|alleged|military|systematic|widespread|continued|unlawful|illegal|arbitrary|repeated|long|ongoing|armed|cowardly|barbaric)$/
  let own = at - 1
  while (own > 0 && (adjective.test(lowAt(clause, own)) || isInLy(lowAt(clause, own)))) own -= 1
  if (lowAt(clause, own) === "'s" || lowAt(clause, own) === '’' || lowAt(clause, own) === "'") {
    const owner = nameEnding(reading, clause, own) ?? phraseEnding(reading, clause, own, 0)
    if (owner !== null && isParty(scene, owner)) addRole(scene, owner, 'accused')
  } else if (/^(?:army|police|state|government|militia|rebel|military)$/.test(lowAt(clause, at - 1)))
    addRole(scene, { from: at - 1, to: at }, 'accused')
}

/** What is done to countries. */
const TO_COUNTRY =
  /^(?:invasion|occupation|annexation|bombardment|bombing|shelling|aggression|siege|blockade|attacks?)$/

/** What somebody does, as a noun: where a claim accuses, it is of whose deed it speaks. */
const DEED =
  /^(?:treatment|persecution|actions?|policy|policies|crackdown|campaign|repression|detention|oppression|abuses?|conduct|behaviou?r|invasion|war|occupation|blockade|shelling|bombing|attacks?|handling|plan|decision|failure|failures|lies|negligence|refusal)$/

/** `China’s treatment of them`, `the army’s conduct`: of whose deed a claim speaks that accuses and names nobody else. */
export function ownerOfDeed(scene: Scene): void {
  const { reading, clause } = scene
  for (let at = 1; at < clause.items.length; at += 1) {
    const isOwned =
      /^(?:'s|’|')$/.test(lowAt(clause, at)) &&
      [at + 1, at + 2].some((each) => DEED.test(lowAt(clause, each)))
    if (!isOwned) continue
    const owner = nameEnding(reading, clause, at) ?? phraseEnding(reading, clause, at, 0)
    if (owner !== null && isParty(scene, owner)) addRole(scene, owner, 'accused')
    return
  }
}

/** The phrase at a place, where it names a party: the accused. After `victims of` a person or body only. */
function accusedAt(scene: Scene, from: number, isNamed: boolean = false): void {
  const { reading, clause } = scene
  const whole = phraseFrom(reading, clause, from, clause.items.length)
  if (whole === null) return
  const phrase = { from: whole.from, to: endOfParty(scene, whole.from, whole.to) }
  if (!isParty(scene, phrase)) return
  if (!isNamed || isName(reading, clause, phrase.to - 1)) addRole(scene, phrase, 'accused')
}

/** `he had been the victim of a plot`, `they are the real victims`. */
function victim(scene: Scene, at: number): void {
  const { reading, clause } = scene
  let be = at - 1
  while (be > 0 && /^(?:the|a|real|only|first|true|latest|innocent)$/.test(lowAt(clause, be))) be -= 1
  if (!BE.has(lowAt(clause, be)) || be === at - 1) return
  while (be > 0 && /^(?:is|was|are|were|been|has|had|have)$/.test(lowAt(clause, be - 1))) be -= 1
  const subject = subjectBefore(reading, clause, be, 0)
  if (subject !== null && isPeople(scene, subject)) addRole(scene, subject, 'victim')
}

/** `persecution of these groups amounts to genocide`: after the plural for people a verb may follow that looks like a noun. */
function endOfPeople({ clause }: Scene, from: number, to: number): number {
  for (let at = from; at + 1 < to; at += 1)
    if (GROUPS.has(lowAt(clause, at)) && /[^s]s$/.test(lowAt(clause, at + 1))) return at + 1
  return to
}
