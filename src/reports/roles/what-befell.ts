import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { KIN } from '../mentions/name-of-kin.ts'
import { BE } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import { agentOf, firstOf, objectFrom, whoDoes } from './places.ts'
import { isParty, isPeople, type Scene, type Stretch } from './scene.ts'

/** Of what, and where, one dies who is wronged. */
const DIED_OF =
  /^(?:hunger|starvation|malnutrition|thirst|torture|neglect|custody|detention|prison|jail|captivity|exhaustion|overwork|beatings?|wounds|injuries|dehydration)$/

/**
 * Adds to a claim those who suffer what no verb of harm tells: who died of hunger or in custody, was driven from home, whose kin was
 * taken, against whom hunger is used, whose wages were not paid, who asks to be spared.
 */
export function rolesByFate(scene: Scene): void {
  const { clause } = scene
  for (let at = 1; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    if (low === 'died' || low === 'starved' || low === 'perished') died(scene, at)
    else if (/^(?:driven|uprooted|taken|separated|herded|conscripted|rounded|press-ganged)$/.test(low))
      drivenAway(scene, at)
    else if (/^(?:took|taken|take|takes|seized|snatched|arrested|detained)$/.test(low)) kinTaken(scene, at)
    else if (low === 'weapon' && lowAt(clause, at - 1) === 'a' && lowAt(clause, at - 2) === 'as')
      asWeapon(scene, at)
    else if (low === 'pay' && lowAt(clause, at - 1) === 'to') unpaid(scene, at)
    else if (low === 'children' || low === 'minors') atWork(scene, at)
  }
}

/** `eleven children had died of hunger`, `two prisoners died in custody`. */
function died(scene: Scene, at: number): void {
  const { reading, clause } = scene
  const isSo = [at + 2, at + 3].some((each) => DIED_OF.test(lowAt(clause, each)))
  const isLed = /^(?:of|from|in|after|under)$/.test(lowAt(clause, at + 1))
  if (!(isLed && isSo) && !(lowAt(clause, at + 1) === 'to' && lowAt(clause, at + 2) === 'death')) return
  const verb = auxiliariesBefore(scene, at)
  if (verb === null) return
  const subject = subjectBefore(reading, clause, verb, 0) ?? firstOf(scene, verb)
  if (subject !== null && isPeople(scene, subject)) addRole(scene, subject, 'victim')
}

/** Where a verb with its auxiliaries begins; `null` where it is denied or not yet done. */
function auxiliariesBefore({ clause }: Scene, at: number): number | null {
  let verb = at
  while (
    verb > 0 &&
    (BE.has(lowAt(clause, verb - 1)) || /^(?:has|have|had|already|also|later)$/.test(lowAt(clause, verb - 1)))
  )
    verb -= 1
  return /^(?:not|never|would|could|might|may|to|will|if|no|nobody)$|n't$/.test(lowAt(clause, verb - 1))
    ? null
    : verb
}

/** `people were driven from their homes by the army`, `are taken from their classrooms`. */
function drivenAway(scene: Scene, at: number): void {
  const { clause } = scene
  if (!BE.has(lowAt(clause, at - 1))) return
  const low = lowAt(clause, at)
  const isAway =
    low === 'conscripted' ||
    low === 'uprooted' ||
    low === 'press-ganged' ||
    (/^(?:from|into|out|off|away|up)$/.test(lowAt(clause, at + 1)) &&
      (low !== 'taken' ||
        /^(?:their|his|her|away|parents|families)$/.test(
          lowAt(clause, low === 'taken' && lowAt(clause, at + 1) === 'away' ? at + 1 : at + 2),
        )))
  const verb = isAway ? auxiliariesBefore(scene, at) : null
  if (verb === null) return
  const subject = whoDoes(scene, verb)
  if (subject === null || !isPeople(scene, subject)) return
  addRole(scene, subject, 'victim')
  const by = agentOf(scene, at)
  if (by !== null && isParty(scene, by)) addRole(scene, by, 'accused')
}

/** `The police took my sister away`: whose kin is taken, and by whom. */
function kinTaken(scene: Scene, at: number): void {
  const { reading, clause } = scene
  const isKin = /^(?:my|our|his|her|their)$/.test(lowAt(clause, at + 1)) && KIN.test(lowAt(clause, at + 2))
  if (!isKin || BE.has(lowAt(clause, at - 1))) return
  // `took his daughter to school`
  if (/^(?:took|take|takes|taken)$/.test(lowAt(clause, at)) && lowAt(clause, at + 3) === 'to') return
  const verb = auxiliariesBefore(scene, at)
  if (verb === null) return
  const subject = subjectBefore(reading, clause, verb, 0)
  if (subject === null || !isParty(scene, subject)) return
  const doer = lowAt(clause, subject.from)
  const isSelf = { he: 'his', she: 'her', they: 'their', i: 'my', we: 'our' }[doer] === lowAt(clause, at + 1)
  if (isSelf) return
  addRole(scene, { from: at + 1, to: at + 3 }, 'victim')
  addRole(scene, subject, 'accused')
}

/** `using hunger as a weapon against civilians`. */
function asWeapon(scene: Scene, at: number): void {
  const { reading, clause } = scene
  for (let verb = at - 3; verb > 0 && verb > at - 8; verb -= 1) {
    if (!/^(?:use|uses|used|using|wielding|wields|wielded)$/.test(lowAt(clause, verb))) continue
    const from = auxiliariesBefore(scene, verb)
    const subject = from === null ? null : subjectBefore(reading, clause, from, 0)
    if (subject !== null && isParty(scene, subject)) addRole(scene, subject, 'accused')
    break
  }
  for (let next = at + 1; next < at + 4; next += 1) {
    if (lowAt(clause, next) !== 'against' && lowAt(clause, next) !== 'on') continue
    const whom = objectFrom(scene, next + 1)
    if (whom !== null && isPeople(scene, whom)) addRole(scene, whom, 'victim')
    return
  }
}

/** `had failed to pay its workers`: who is owed. */
function unpaid(scene: Scene, at: number): void {
  const { clause } = scene
  if (!/^(?:failed|refused|fails|refuses|failing|refusing)$/.test(lowAt(clause, at - 2))) return
  const whom = objectFrom(scene, at + 1)
  if (whom !== null && isPeople(scene, whom)) addRole(scene, whom, 'victim')
}

/** `children as young as eight worked on plantations`, `employed children`. */
function atWork(scene: Scene, at: number): void {
  const { clause } = scene
  const isYoung = lowAt(clause, at + 1) === 'as' && lowAt(clause, at + 2) === 'young'
  for (let next = at + 1; next < at + (isYoung ? 8 : 4); next += 1) {
    const low = lowAt(clause, next)
    if (/^(?:,|who|to|not)$/.test(low)) return
    if (/^(?:worked|working|work|toiled|toil|toiling|labour|labored|laboured|labouring)$/.test(low)) {
      const whom: Stretch = { from: at, to: at + 1 }
      addRole(scene, whom, 'victim')
      return
    }
  }
}
