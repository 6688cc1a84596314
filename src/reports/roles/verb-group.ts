import { isName } from '../attribution/sentence/phrase-words.ts'
import { lowAt, tokenAt } from '../attribution/sentence/skeleton.ts'
import { ADVERBS, DETERMINERS, isInLy } from '../words/function-words.ts'
import { HARM_FORMS, type HarmForm } from '../words/harm-verbs.ts'
import { BE } from '../words/harm-words.ts'
import type { Scene } from './scene.ts'

/** A verb of harm with its auxiliaries: items `from` up to and with `at`. */
export interface VerbGroup {
  readonly from: number
  readonly at: number
  readonly verb: HarmForm
  readonly voice: 'active' | 'passive'
  /** Without an auxiliary after a noun: `people killed by soldiers`. */
  readonly isReduced: boolean
}

const HAVE = /^(?:has|have|had|having|'ve|'d)$/
const UNSURE =
  /^(?:would|could|might|may|can|should|must|will|shall|'ll|won't|can't|cannot|wouldn't|couldn't|not|never|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|nobody|no)$/
/** `may have been fired by a militia`: suspected of what was done. */
const SUSPECTED = /^(?:may|might|could|must)$/
/** `ordered police to shoot`, `tried to bribe`: what was begun is told as done. */
const BEGUN =
  /^(?:tried|attempted|ordered|told|conspired|plotted|planned|threatened|helped|paid|hired|forced|encouraged|colluded|continue|continues|continued|sought|used|instructed|pressured|wanted|wants|want|vowed|swore|seek|seeks|threatens|tries|try|trying|threatening|refused|failed)$/
const NOUN_BEFORE = /(?:ous|ful|al|ive|ic|less|able|ible|'s)$/

/** The verb of harm at a place with what belongs to it; `null` where the word is a noun there, or where it was not, or may not have been, done. */
export function verbGroupAt(scene: Scene, at: number): VerbGroup | null {
  const { reading, clause } = scene
  const verb = HARM_FORMS.get(lowAt(clause, at))
  if (verb === undefined || isName(reading, clause, at) || isConditional(scene, at)) return null
  let from = at
  let isPassive = false
  let hasAuxiliary = false
  while (from > 0) {
    const low = lowAt(clause, from - 1)
    if (BE.has(low) || low === 'be') {
      isPassive ||= verb.form !== 'ing' || low === 'being'
      hasAuxiliary = true
    } else if (HAVE.test(low)) hasAuxiliary = true
    else if (UNSURE.test(low) && !(hasAuxiliary && SUSPECTED.test(low))) return null
    else if (!ADVERBS.has(low) && !isInLy(low) && !/^(?:still|even|also)$/.test(low)) break
    from -= 1
  }
  const before = lowAt(clause, from - 1)
  if (verb.form === 'base' || verb.form === 's') {
    if (before === 'to' && verb.form === 'base')
      return isBegun(scene, from - 2) ? active(from - 1, at, verb) : null
    if (!hasAuxiliary && !isAfterSubject(scene, from, verb.form)) return null
    return hasAuxiliary && isPassive && !verb.isParticiple ? null : active(from, at, verb)
  }
  // `the murdered girl`, `the killing of`: what somebody is, a noun, no clause.
  // `killed suspected opponents`, `targeting displaced people`: what they are.
  if (
    !hasAuxiliary &&
    /^(?:suspected|accused|alleged)$/.test(lowAt(clause, at)) &&
    !/^(?:of|by)$/.test(lowAt(clause, at + 1)) &&
    /[^s]s$/.test(lowAt(clause, at + 1))
  )
    return null
  const isNoun =
    DETERMINERS.has(before) && !/^(?:all|both|several|many|some|others?|most|her|that|this)$/.test(before)
  if (!hasAuxiliary && (isNoun || (verb.form !== 'ing' && NOUN_BEFORE.test(before)))) return null
  if (verb.form === 'ing')
    return { from, at, verb, voice: isPassive ? 'passive' : 'active', isReduced: !hasAuxiliary }
  if (isPassive) return verb.isParticiple ? { from, at, verb, voice: 'passive', isReduced: false } : null
  if (hasAuxiliary) return active(from, at, verb)
  const isReduced = verb.isParticiple && from > 0 && isReducedAt(scene, from, at)
  return { from, at, verb, voice: isReduced ? 'passive' : 'active', isReduced }
}

const active = (from: number, at: number, verb: HarmForm): VerbGroup => ({
  from,
  at,
  verb,
  voice: 'active',
  isReduced: false,
})

/** `people killed by soldiers`, `Lee, accused of fraud,`, `those held in the camp`: a participle after its noun. */
function isReducedAt({ reading, clause }: Scene, from: number, at: number): boolean {
  const next = lowAt(clause, at + 1)
  const before = lowAt(clause, from - 1)
  if (/^(?:and|or|who|which|that|he|she|it|they|we|i|you)$/.test(before)) return false
  if (next === 'by') return true
  const verb = HARM_FORMS.get(lowAt(clause, at))
  if (verb?.sense === 'law') return /^(?:of|with|for|over|without)$/.test(next)
  if (before === 'those' || before === 'people') return true
  return (
    next === 'in' &&
    !isName(reading, clause, from - 1) &&
    /^(?:killed|injured|wounded|displaced|abducted)$/.test(lowAt(clause, at))
  )
}

/** Whether the clause of a verb begins with a word that leaves open whether it is so. */
function isConditional({ clause }: Scene, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 14; back -= 1) {
    const low = lowAt(clause, back)
    if (/^(?:if|unless|whether|lest)$/.test(low)) return true
    if (low === ',' || low === 'that') return false
  }
  return false
}

function isBegun({ clause }: Scene, to: number): boolean {
  for (let back = to; back >= 0 && back > to - 5; back -= 1) if (BEGUN.test(lowAt(clause, back))) return true
  return false
}

/** Whether a form that is a noun as often has its subject before it: `they beat`, `who abuse`, `soldiers rape`, `she lies`. */
function isAfterSubject({ clause }: Scene, from: number, form: 'base' | 's'): boolean {
  const before = lowAt(clause, from - 1)
  if (form === 's') return /^(?:he|she|it|who|which|that)$/.test(before)
  if (/^(?:they|we|you|i|who|people)$/.test(before)) return true
  const next = tokenAt(clause, from + 1)?.low ?? ''
  return (
    /[^s]s$/.test(before) &&
    before !== "'s" &&
    (DETERMINERS.has(next) || /^(?:him|her|them|us|me|people|civilians|women|children)$/.test(next))
  )
}
