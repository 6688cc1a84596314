import { lowAt } from '../attribution/sentence/skeleton.ts'
import { BE } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import { agentOf, objectFrom, whoDoes } from './places.ts'
import { isParty, isPeople, type Scene } from './scene.ts'

/** How somebody is held, kept or left who suffers by it. */
export const BADLY: RegExp =
  /^(?:without|incommunicado|aboard|forced|slave|slaves|captive|hostage|bondage|slavery|servitude|isolation|handcuffed|chained|prisoner|cell|darkness|die|standing|starve|debt|squalid|homeless|locked|filth|gunpoint|solitary)$/

/** What nobody may be denied. */
const NEEDED =
  /^(?:food|water|insulin|medicines?|medical|medication|treatment|care|sleep|lawyers?|counsel|wages|pay|shelter|justice|dignity|rights?|citizenship)$/

/** `held without trial`, `kept in debt bondage`, `denied insulin`: words that are harm by what stands around them. */
export function heldBadly(scene: Scene, at: number): void {
  const { clause } = scene
  const low = lowAt(clause, at)
  const isDenied =
    /^(?:denied|refused|stripped|deprived)$/.test(low) &&
    BE.has(lowAt(clause, at - 1)) &&
    [at + 1, at + 2, at + 3].some((each) => NEEDED.test(lowAt(clause, each)))
  const isTaken = /^(?:take|took|taken|taking)$/.test(low)
  const isUsed = /^(?:use|used|using)$/.test(low)
  if (
    !isDenied &&
    !isTaken &&
    !isUsed &&
    !/^(?:kept|left|made|confined|subjected|exposed|chained|trapped)$/.test(low)
  )
    return
  let verb = at
  while (
    verb > 0 &&
    (BE.has(lowAt(clause, verb - 1)) ||
      /^(?:has|have|had|also|still|remain|remained)$/.test(lowAt(clause, verb - 1)))
  )
    verb -= 1
  const isPassive = verb < at && BE.has(lowAt(clause, at - 1)) && !low.endsWith('ing')
  let isBad = isDenied || low === 'subjected' || low === 'chained'
  const bad = isTaken
    ? /^(?:hostages?|captive|prisoner)$/
    : isUsed
      ? /^(?:shields?|bait|slaves?|pawns?|guinea|scapegoats?|hostages?)$/
      : BADLY
  for (let next = at + 1; next < at + 9; next += 1) isBad ||= bad.test(lowAt(clause, next))
  if (!isBad) return
  if (isPassive) {
    const subject = whoDoes(scene, verb)
    if (subject !== null && isPeople(scene, subject)) addRole(scene, subject, 'victim')
    const by = agentOf(scene, at)
    if (by !== null && isParty(scene, by)) addRole(scene, by, 'accused')
    return
  }
  if (low === 'made' || low === 'exposed') return
  const object = objectFrom(scene, at + 1)
  if (object === null || !isPeople(scene, object)) return
  addRole(scene, object, 'victim')
  const subject = lowAt(clause, verb - 1) === 'and' ? null : whoDoes(scene, verb)
  if (subject !== null && isParty(scene, subject)) addRole(scene, subject, 'accused')
}
