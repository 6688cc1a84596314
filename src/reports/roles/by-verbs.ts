import { isHow } from '../attribution/how-done.ts'
import { endOfPhrase, phraseFrom } from '../attribution/noun-phrase.ts'
import { phraseEnding } from '../attribution/phrase-ending.ts'
import { isName } from '../attribution/phrase-words.ts'
import { lowAt, tokenAt } from '../attribution/skeleton.ts'
import { subjectBefore } from '../attribution/subject-before.ts'
import { DETERMINERS } from '../words/function-words.ts'
import { HARM_FORMS, WITHOUT_CHARGE } from '../words/harm-verbs.ts'
import { ACCUSERS, BE, DONE } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import {
  endOfParty,
  isParty,
  isPeople,
  isPersonWord,
  isDoer as mayHarm,
  type Scene,
  type Stretch,
} from './scene.ts'
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
      isJoined || group.from === 0 ? (subject ?? firstOf(scene, group.from)) : whoDoes(scene, group.from)
    const known = draft.about.length
    if (group.voice === 'passive') passive(scene, group, own)
    else active(scene, group, own)
    const isOfLaw = group.verb.sense === 'law' || group.verb.sense === 'part'
    accuses ||= !isOfLaw && draft.about.slice(known).some(({ role }) => role === 'accused')
    subject = own ?? subject
  }
  return accuses
}

/** The people with whom a clause begins, of verbs that are joined: `Soldiers opened fire on a crowd and killed`. */
function firstOf(scene: Scene, before: number): Stretch | null {
  const to = endOfPhrase(scene.reading, scene.clause, 0, before)
  return to > 0 && isParty(scene, { from: 0, to }) ? { from: 0, to } : null
}

/** The subject of a verb: what stands before it, or the object before `whom` where it is one's own clause. */
function whoDoes({ reading, clause }: Scene, verb: number): Stretch | null {
  const phrase =
    subjectBefore(reading, clause, verb, 0) ??
    // `Grice, accused of taking bribes, should resign`
    (lowAt(clause, verb - 1) === ',' ? phraseEnding(reading, clause, verb - 1, 0) : null)
  if (phrase !== null) return phrase
  const end = endOfPhrase(reading, clause, 0, verb)
  return end > 0 && end === verb ? { from: 0, to: end } : null
}

function active(scene: Scene, { from, at, verb, isReduced }: VerbGroup, subject: Stretch | null): void {
  const { draft, clause } = scene
  const { sense, lemma } = verb
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

/** What one may be held for and have done no wrong. */
const INNOCENT =
  /^(?:criticising|criticizing|speaking|reporting|protesting|writing|refusing|wearing|posting|exposing|attending|defending|demanding|asking|filming|covering|demonstrating|praying|raising|complaining|being|joining|organising|organizing|sharing|telling|trying|supporting|no|nothing|their|his|her)$/
const HELD_FOR_WORDS =
  /^(?:journalists?|activists?|dissidents?|protesters?|demonstrators?|reporters?|lawyers?|students?|critics|opponents|bloggers?|monks|nuns|campaigners?|unionists|whistleblowers?|worshippers|children|villagers|civilians|families|relatives)$/

/**
 * How somebody stands whom an authority or a master acts against: `accused` where it is for something that he did, `victim`
 * where it is without charge, for words, or where the claim accuses who does it; `null` where the words do not tell.
 */
function standing(scene: Scene, at: number, whom: Stretch): 'accused' | 'victim' | null {
  const { clause, draft } = scene
  const { verb } = verbGroupAt(scene, at) ?? { verb: null }
  if (verb === null) return null
  if (lowAt(clause, at) === 'accused' || verb.lemma === 'accuse')
    return lowAt(clause, Math.max(whom.to, at + 1)) === 'of' || lowAt(clause, at + 1) === 'of'
      ? 'accused'
      : null
  for (let back = at - 1; back > at - 4; back -= 1)
    if (WITHOUT_CHARGE.has(lowAt(clause, back))) return 'victim'
  const from = Math.max(at + 1, whom.from > at ? whom.to : 0)
  const isHeld = verb.lemma === 'hold'
  for (let next = from; next < Math.min(clause.items.length, from + (isHeld ? 18 : 12)); next += 1) {
    const low = lowAt(clause, next)
    if (WITHOUT_CHARGE.has(low) || (isHeld && BADLY.test(low))) return 'victim'
    if (isHeld && low === ',') continue
    if (low === ',' || low === 'who' || low === 'that') break
    if (
      /^(?:for|with|of|over)$/.test(low) ||
      (low === 'on' && /^(?:charges?|suspicion)$/.test(lowAt(clause, next + 1))) ||
      low === 'guilty'
    ) {
      const what = lowAt(clause, next + 1)
      if (
        tokenAt(clause, next + 1)?.kind === 'number' ||
        /^(?:days?|months?|years?|weeks?|hours?|more|nearly|about)$/.test(what)
      )
        continue
      if (INNOCENT.test(what)) return 'victim'
      if (isHeld) continue
      const isOfAccuser = ACCUSERS.has(draft.speaker?.canonical.toLowerCase().split(' ').at(-1) ?? '')
      return isOfAccuser || draft.act === 'accusation' || !/^(?:sentence|jail|imprison)$/.test(verb.lemma)
        ? 'accused'
        : null
    }
  }
  for (let each = whom.from; each < whom.to; each += 1)
    if (HELD_FOR_WORDS.test(lowAt(clause, each))) return 'victim'
  if (draft.act === 'accusation' && verb.lemma !== 'hold')
    return /^(?:convict|sentence|charge|indict|prosecute|sue|fine|sanction|blame)$/.test(verb.lemma)
      ? null
      : 'victim'
  return /^(?:convict|indict|blame)$/.test(verb.lemma) ? 'accused' : null
}

/** What nobody may be denied. */
const NEEDED =
  /^(?:food|water|insulin|medicines?|medical|medication|treatment|care|sleep|lawyers?|counsel|wages|pay|shelter|justice|dignity|rights?|citizenship)$/

const BADLY =
  /^(?:without|incommunicado|aboard|forced|slave|slaves|captive|hostage|bondage|slavery|servitude|isolation|handcuffed|chained|prisoner|cell|darkness|die|standing|starve|debt|squalid|homeless|locked|filth|gunpoint|solitary)$/

/** `held without trial`, `kept in debt bondage`, `denied insulin`: words that are harm by what stands around them. */
function heldBadly(scene: Scene, at: number): void {
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

/** `stole $3 million from investors`: from whom something was taken. */
function robbed(scene: Scene, at: number): void {
  for (let next = at + 2; next < Math.min(scene.clause.items.length, at + 10); next += 1) {
    const low = lowAt(scene.clause, next)
    if (low === ',' || low === 'that') return
    if (low !== 'from') continue
    const object = objectFrom(scene, next + 1)
    if (object !== null && isPeople(scene, object)) addRole(scene, object, 'victim')
    return
  }
}

/** Whom `by` names after a participle, within a few words. */
function agentOf(scene: Scene, at: number): Stretch | null {
  const { reading, clause } = scene
  for (let by = at + 1; by < Math.min(clause.items.length, at + 10); by += 1) {
    const low = lowAt(clause, by)
    if (low === ',' || low === 'who' || low === 'that') return null
    if (low !== 'by' || isHow(clause, by + 1)) continue
    const phrase = phraseFrom(reading, clause, by + 1, clause.items.length)
    return phrase === null ? null : { from: phrase.from, to: endOfParty(scene, phrase.from, phrase.to) }
  }
  return null
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

/** The words for whom a verb is done to, right after it. */
function objectFrom({ reading, clause }: Scene, from: number): Stretch | null {
  const most = clause.items.length
  if (from >= most) return null
  const low = lowAt(clause, from)
  if (/^(?:of|by|and|or|in|to|with|for|from|,|who|that)$/.test(low)) return null
  if (
    !/^(?:me|us|you|him|her|them|at|more|some|nearly|dozens|hundreds|thousands|people|up|about|around|over|almost|as)$/.test(
      low,
    ) &&
    !DETERMINERS.has(low)
  ) {
    const token = tokenAt(clause, from)
    const isPerson = [from, from + 1, from + 2].some((at) => isPersonWord(lowAt(clause, at)))
    if (token === null || !(token.kind === 'number' || isName(reading, clause, from) || isPerson)) return null
  }
  const first = /^(?:at|more|up)$/.test(low)
    ? from + 2
    : low === 'over' || low === 'around'
      ? from + 1
      : low === 'as'
        ? from + 3
        : from
  // `beat her with a cable`, `beat her daughter`
  const next = lowAt(clause, from + 1)
  const isAlone = low === 'her' && (!/^\p{L}{3,}$/u.test(next) || HARM_FORMS.get(next)?.isParticiple === true)
  let end = isAlone ? from + 1 : endOfPhrase(reading, clause, first, most)
  // `detained Bo Ek for criticising the king`
  for (let at = from + 1; at < end; at += 1) if (lowAt(clause, at) === 'for') end = at
  return end > first || isAlone ? { from, to: end } : null
}
