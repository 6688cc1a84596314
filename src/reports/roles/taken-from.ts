import { endOfPhrase } from '../attribution/sentence/noun-phrase.ts'
import { isName } from '../attribution/sentence/phrase-words.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { addRole } from './add-role.ts'
import { isParty, isPeople, type Scene } from './scene.ts'

const TAKES: ReadonlySet<string> = new Set(
  'took taken take takes stole stolen burned burnt torched demolished bulldozed destroyed seized confiscated razed looted ransacked wrecked ruined smashed sold'.split(
    ' ',
  ),
)

/** What nobody may take from others. */
const OWN =
  /^(?:eyes?|sight|lives|life|home|homes|house|houses|land|lands|farms?|fields?|crops?|cattle|livestock|herds?|children|child|son|daughter|babies|baby|jobs?|livelihoods?|savings|money|wages|pay|passports?|phones?|boats?|huts?|tents?|villages?|voices?|future|childhood|water|food|ration|medicines?|careers?|health|legs?|arms?|hands?|dignity|name)$/

/**
 * Adds to a claim whom something is taken from that is theirs, and who takes it: `They took his eye`, `police burned our homes`;
 * whom nobody told, spoke to or believed; who is sent home unpaid.
 */
export function rolesByLoss(scene: Scene): void {
  const { clause } = scene
  for (let at = 0; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    if (TAKES.has(low)) taken(scene, at)
    else if (UNHEARD.has(low)) unheard(scene, at)
    else if (low === 'unpaid' || low === 'abandoned') leftSo(scene, at)
    else if (low === 'blood' || low === 'lungs') poisoned(scene, at)
    else if (low === 'something') forNothing(scene, at)
    else if (low === 'treating' || low === 'treated') treatedAs(scene, at)
  }
}

function taken(scene: Scene, at: number): void {
  const { reading, clause } = scene
  const whose = lowAt(clause, at + 1)
  const isOwn = OWN.test(lowAt(clause, at + 2)) || OWN.test(lowAt(clause, at + 3))
  const owner = /^(?:his|her|their|our|my)$/.test(whose) && isOwn
  const isNeeded =
    /^(?:ration|passports|identity)$/.test(whose) && /^(?:confiscated|seized|took)$/.test(lowAt(clause, at))
  if (!owner && !isNeeded) return
  let from = at
  while (from > 0 && /^(?:has|have|had|also|then)$/.test(lowAt(clause, from - 1))) from -= 1
  const subject = subjectBefore(reading, clause, from, 0)
  if (subject === null || !isParty(scene, subject)) return
  const doer = lowAt(clause, subject.from)
  const isSelf = { he: 'his', she: 'her', they: 'their', i: 'my', we: 'our' }[doer] === whose
  if (isSelf) return
  addRole(scene, subject, 'accused')
  if (owner) addRole(scene, { from: at + 1, to: at + 2 }, 'victim')
}

const UNHEARD: ReadonlySet<string> = new Set(
  'told warned believed believe helped informed listened conversed spoken'.split(' '),
)

/** `Nobody told me`, `no one had spoken to her`, `They did not believe me`. */
function unheard(scene: Scene, at: number): void {
  const { clause } = scene
  const next = /^(?:to|with)$/.test(lowAt(clause, at + 1)) ? at + 2 : at + 1
  if (!/^(?:me|us|her|him|them)$/.test(lowAt(clause, next))) return
  const before = [at - 1, at - 2, at - 3].map((each) => lowAt(clause, each))
  const isNobody =
    before.includes('nobody') ||
    before.some((low, back) => low === 'one' && lowAt(clause, at - back - 2) === 'no')
  const isNever = /^(?:not|never)$|n't$/.test(before[0] ?? '') && lowAt(clause, at).startsWith('believe')
  if (isNobody || isNever) addRole(scene, { from: next, to: next + 1 }, 'victim')
}

/** `41 children had lead in their blood`. */
function poisoned(scene: Scene, at: number): void {
  const { reading, clause } = scene
  if (lowAt(clause, at - 1) !== 'their' || lowAt(clause, at - 2) !== 'in') return
  for (let have = at - 3; have > 0 && have > at - 7; have -= 1) {
    if (!/^(?:had|have|has)$/.test(lowAt(clause, have))) continue
    const to = endOfPhrase(reading, clause, 0, have)
    const isFirst = to === have || /^(?:in|at|of|from|near)$/.test(lowAt(clause, to))
    const subject = isFirst && to > 0 ? { from: 0, to } : subjectBefore(reading, clause, have, 0)
    if (subject !== null && isPeople(scene, subject)) addRole(scene, subject, 'victim')
    return
  }
}

/** `punished for something I did not do`. */
function forNothing(scene: Scene, at: number): void {
  const { clause } = scene
  const who = lowAt(clause, at + 1)
  const words = [at + 2, at + 3, at + 4].map((each) => lowAt(clause, each)).join(' ')
  const isFor = lowAt(clause, at - 1) === 'for' && /^(?:i|he|she|they)$/.test(who)
  if (isFor && /^(?:did not do|didn['’]t do|never did|had not done)/.test(words))
    addRole(scene, { from: at + 1, to: at + 2 }, 'victim')
}

/** `our members are being sent home unpaid`, `declared the crew abandoned`. */
function leftSo(scene: Scene, at: number): void {
  const { reading, clause } = scene
  if (lowAt(clause, at) === 'abandoned') {
    const whole = { from: 0, to: at }
    const isEnd = at === clause.items.length - 1
    if (
      isEnd &&
      at > 0 &&
      at < 5 &&
      !/^(?:is|are|was|were|be|been)$/.test(lowAt(clause, at - 1)) &&
      isPeople(scene, whole)
    )
      addRole(scene, whole, 'victim')
    return
  }
  for (let back = at - 1; back > 0 && back > at - 16; back -= 1) {
    if (!/^(?:are|is|were|was)$/.test(lowAt(clause, back))) continue
    const subject = subjectBefore(reading, clause, back, 0)
    if (subject !== null && isPeople(scene, subject)) addRole(scene, subject, 'victim')
    return
  }
}

/** `treating the men as ballast`, `treated us like criminals`. */
function treatedAs(scene: Scene, at: number): void {
  const { reading, clause, draft } = scene
  for (let as = at + 2; as < at + 7; as += 1) {
    if (!/^(?:as|like)$/.test(lowAt(clause, as))) continue
    const object = { from: at + 1, to: as }
    if (draft.act === 'accusation' && (isPeople(scene, object) || isName(reading, clause, as - 1)))
      addRole(scene, object, 'victim')
    return
  }
}
