import { phraseFrom } from '../attribution/sentence/noun-phrase.ts'
import { isName, isVerb } from '../attribution/sentence/phrase-words.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { HARM_FORMS } from '../words/harm-verbs.ts'
import { BE } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import { firstOf } from './places.ts'
import { endOfParty, isParty, type Scene } from './scene.ts'

/** How somebody does what he should not: whatever he does so is a wrong. */
const KNOWINGLY: ReadonlySet<string> = new Set(
  'knowingly wilfully willfully deliberately intentionally recklessly negligently fraudulently illegally unlawfully secretly covertly corruptly maliciously falsely dishonestly cynically'.split(
    ' ',
  ),
)

/**
 * Adds to a claim those whom it blames without a verb of harm: `knowingly processed payments`, `it was the agency that inflated
 * the register`, `Ask the ministry where it went`, `Lee should look at his own accounts`, `has known for years what went on`.
 */
export function rolesByBlame(scene: Scene): void {
  const { clause } = scene
  for (let at = 0; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    if (KNOWINGLY.has(low)) doneSo(scene, at)
    else if (low === 'it' && BE.has(lowAt(clause, at + 1))) cleft(scene, at + 2)
    else if (low === 'ask' && at === 0) askedOf(scene)
    else if (low === 'should' || low === 'could' || low === 'ought') owed(scene, at)
    else if (low === 'known' || low === 'knew') knewOf(scene, at)
  }
}

/** `knowingly processed`: the subject, unless it was done to it, or is denied. */
function doneSo(scene: Scene, at: number): void {
  const { reading, clause } = scene
  const next = lowAt(clause, at + 1)
  const isDone = isVerb(reading, clause, at + 1) || /[a-z]{2}(?:ed|ing)$/.test(next)
  let from = at
  while (from > 0 && (BE.has(lowAt(clause, from - 1)) || /^(?:has|have|had)$/.test(lowAt(clause, from - 1))))
    from -= 1
  const isPassive = BE.has(lowAt(clause, at - 1)) && !next.endsWith('ing')
  if (!isDone || isPassive || from === 0) return
  const subject = subjectBefore(reading, clause, from, 0)
  if (subject !== null && isParty(scene, subject)) addRole(scene, subject, 'accused')
}

/** `it was the agencies that had inflated the register`: who did it, where that is a wrong or the claim accuses. */
function cleft(scene: Scene, after: number): void {
  const { reading, clause, draft } = scene
  let from = after
  // `it was, on the contrary, the agencies`
  if (lowAt(clause, from) === ',')
    for (let at = from + 1; at < from + 5; at += 1)
      if (lowAt(clause, at) === ',') {
        from = at + 1
        break
      }
  const whole = phraseFrom(reading, clause, from, clause.items.length)
  if (whole === null) return
  const phrase = { from: whole.from, to: endOfParty(scene, whole.from, whole.to) }
  if (!/^(?:that|who|which)$/.test(lowAt(clause, phrase.to)) || !isParty(scene, phrase)) return
  let isWrong = draft.act === 'accusation'
  for (let at = phrase.to + 1; at < phrase.to + 5; at += 1) {
    if (/^(?:not|never)$/.test(lowAt(clause, at))) return
    const sense = HARM_FORMS.get(lowAt(clause, at))?.sense
    isWrong ||= sense === 'wrong' || sense === 'harm' || sense === 'take'
  }
  if (isWrong) addRole(scene, phrase, 'accused')
}

/** `Ask the ministry where the money went`. */
function askedOf(scene: Scene): void {
  const { reading, clause } = scene
  const whole = phraseFrom(reading, clause, 1, clause.items.length)
  if (whole === null || scene.draft.kind === 'indirect') return
  const phrase = { from: whole.from, to: endOfParty(scene, whole.from, whole.to) }
  const isAsked = /^(?:what|why|how|where|who|whether|if|about)$/.test(lowAt(clause, phrase.to))
  const isSomebody = !/^(?:me|us|you|yourself|yourselves|anybody|anyone|everybody)$/.test(lowAt(clause, 1))
  // `the physio` may be somebody of whom the report has not told yet.
  const isNamed = isName(reading, clause, phrase.to - 1) || COMMON_BODIES.has(lowAt(clause, phrase.to - 1))
  if (isAsked && isSomebody && isNamed) addRole(scene, phrase, 'accused')
}

/** `should look in his own holds`, `should be ashamed`, `could stop this tomorrow`: what somebody owes and does not do. */
function owed(scene: Scene, at: number): void {
  const { reading, clause } = scene
  const verb = lowAt(clause, at) === 'ought' ? at + 2 : at + 1
  const words = [verb, verb + 1, verb + 2, verb + 3, verb + 4].map((each) => lowAt(clause, each)).join(' ')
  const isOwed =
    lowAt(clause, at) === 'could'
      ? /^(?:have )?(?:fix|fixed|stop|stopped|end|ended|solve|solved|prevent|prevented) (?:this|it|that)\b/.test(
          words,
        )
      : /^(?:(?:take a )?look (?:in|at|to|into) (?:his|her|its|their)|be (?:ashamed|in (?:prison|jail))|hang (?:his|her|their) head|put (?:his|her|its|their) own|have (?:acted|known|told|warned|stopped))\b/.test(
          words,
        )
  if (!isOwed) return
  const subject = subjectBefore(reading, clause, at, 0) ?? firstOf(scene, at)
  if (subject !== null && isParty(scene, subject)) addRole(scene, subject, 'accused')
}

/** `has known for two years what was going on`. */
function knewOf(scene: Scene, at: number): void {
  const { reading, clause } = scene
  let isLong = false
  for (let next = at + 1; next < at + 4; next += 1)
    isLong ||= /^(?:years|months|weeks|decades|along|since)$/.test(lowAt(clause, next))
  let from = at
  while (from > 0 && /^(?:has|have|had|also|always|all)$/.test(lowAt(clause, from - 1))) from -= 1
  if (!isLong || from === 0) return
  const subject = subjectBefore(reading, clause, from, 0) ?? firstOf(scene, from)
  if (subject !== null && isParty(scene, subject)) addRole(scene, subject, 'accused')
}
