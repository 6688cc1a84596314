import { refineAct } from '../acts/refine-act.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { ADVERBS, DETERMINERS, isInLy } from '../words/function-words.ts'
import {
  ABOUT_HOW_MANY,
  ACCUSERS,
  BE,
  DONE,
  HARM_NOUNS,
  HARMED,
  HARMING,
  NO_PEOPLE,
  WRONGED,
} from '../words/harm-words.ts'
import { GROUPS, ROLE_WORDS } from '../words/titles.ts'
import { isState, ownerOfCrime } from './crime-owner.ts'
import { isHow } from './how-done.ts'
import { endOfPhrase, type NounPhrase, phraseFrom } from './noun-phrase.ts'
import { mentionsIn, withoutArticle, wordsOf } from './phrase-text.ts'
import { isName, isVerb } from './phrase-words.ts'
import type { Draft, Named, Reading } from './reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'
import { namedBy } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'

/**
 * Adds to the claims of a sentence whom their clauses say harm was done to, and by whom: `Korn was kicked by soldiers`,
 * `guards beat two divers`, `the laboratory had forged the result`. What stands in quotation marks is not looked into.
 */
export function harmRoles(reading: Reading, skeleton: Skeleton, made: readonly Draft[]): void {
  const { text } = reading.report
  for (const draft of made) {
    const [content] = draft.content
    if ((draft.kind !== 'indirect' && draft.kind !== 'headline') || content === undefined) continue
    if (isOwnDeed(draft, text.slice(content.start, content.end))) {
      const { speaker } = draft
      if (speaker !== null)
        draft.about.push({
          named: { ...speaker, canonical: speaker.onBehalfOf ?? speaker.canonical },
          role: 'accused',
        })
      continue
    }
    const act = refineAct(draft.lemma, draft.act, text.slice(content.start, content.end))
    const isOfAccuser = ACCUSERS.has(draft.speaker?.canonical.toLowerCase().split(' ').at(-1) ?? '')
    const isOfHarm = act === 'accusation' || act === 'assertion' || act === 'concern'
    if (!isOfHarm && act !== 'position' && act !== 'demand') continue
    const from = contentFrom(skeleton, itemAt(skeleton, content.start, reading))
    let to = from
    while (to < skeleton.items.length && placeOf(skeleton, to, reading) < content.end) to += 1
    for (let at = from; at < to; at += 1) {
      if (isOfHarm) roleAt(reading, skeleton, draft, at, from, to)
      harmOf(reading, skeleton, draft, at, to)
    }
    const isCharge = isOfAccuser || draft.lemma === 'allege'
    if (isOfHarm) wrongdoer(reading, skeleton, draft, from, to, isCharge)
    const owner =
      isOfHarm && !draft.about.some(({ role }) => role === 'accused')
        ? ownerOfCrime(reading, skeleton, draft.rule, from, to)
        : null
    if (
      owner !== null &&
      (owner.isOwned || isPartyOf(reading, skeleton, owner.phrase) || isState(skeleton, owner.phrase.to))
    )
      add(reading, skeleton, draft, owner.phrase, 'accused')
    if (act === 'accusation' && CLAUSE_RULES.test(draft.rule)) subjectOf(reading, skeleton, draft, from, to)
  }
}

/** `held without trial`, `kept in debt bondage`, `was denied insulin`: words that are harm by what follows or stands before. */
function isHeldBadly(skeleton: Skeleton, at: number): boolean {
  const low = lowAt(skeleton, at)
  if (low === 'denied' || low === 'refused') return BE.has(lowAt(skeleton, at - 1))
  if (low !== 'held' && low !== 'kept') return false
  for (let next = at + 1; next < at + 8; next += 1)
    if (
      /^(?:without|incommunicado|aboard|forced|slave|captive|hostage|bondage|slavery|servitude|isolation|handcuffed|chained|prisoner)$/.test(
        lowAt(skeleton, next),
      )
    )
      return true
  return (
    /^(?:at|against)$/.test(lowAt(skeleton, at + 1)) &&
    /^(?:gunpoint|their|his|her)$/.test(lowAt(skeleton, at + 2))
  )
}

const isPartyOf = (reading: Reading, skeleton: Skeleton, phrase: NounPhrase): boolean =>
  isPeople(reading, skeleton, phrase) ||
  COMMON_BODIES.has(lowAt(skeleton, phrase.to - 1)) ||
  /^(?:it|they|managers|recruiters|owners|bosses|bankers|executives|guards|militia|rebels|gunmen|gang|regime|soldiers|troops|forces)$/.test(
    lowAt(skeleton, phrase.to - 1),
  )

/** `denied mistreating them`, `denies any involvement`: who denies an own deed stands accused of it. */
const isOwnDeed = (draft: Draft, words: string): boolean =>
  draft.rule === 'deny' &&
  draft.lemma === 'deny' &&
  draft.about.length === 0 &&
  /^(?:(?:ever|having|knowingly|deliberately|intentionally) )?(?:\p{L}+ing\b|any (?:involvement|wrongdoing|part|role|knowledge|responsibility)|wrongdoing|involvement|responsibility)/u.test(
    words,
  )

/** Rules whose content is a clause with a subject. */
const CLAUSE_RULES =
  /^(?:verb-clause|verb-that|tell-that|tell-clause|according-to|clause-(?:comma-)?said|headline)/

/** `the abuse of patients`, `violence against women`, `the arbitrary detention of members of the minority`. */
function harmOf(reading: Reading, skeleton: Skeleton, draft: Draft, at: number, to: number): void {
  if (HARM_NOUNS.get(lowAt(skeleton, at))?.test(lowAt(skeleton, at + 1)) !== true || at + 2 >= to) return
  const end = endOfPeople(skeleton, at + 2, endOfPhrase(reading, skeleton, at + 2, to))
  const phrase = { from: at + 2, to: end, role: null }
  if (end > at + 2 && isPeople(reading, skeleton, phrase)) add(reading, skeleton, draft, phrase, 'victim')
}

/** The subject of a clause that says a wrong, where it is a name, a body or people. */
function subjectOf(reading: Reading, skeleton: Skeleton, draft: Draft, from: number, to: number): void {
  if (draft.about.some(({ role }) => role !== 'topic')) return
  for (let at = from + 1; at < Math.min(to, from + 12); at += 1) {
    const low = lowAt(skeleton, at)
    if (/^(?:that|;|by|if|when)$/.test(low)) return
    if (!isVerb(reading, skeleton, at) && !(low.endsWith('ed') && !isName(reading, skeleton, at))) continue
    if (BE.has(low) || BE.has(lowAt(skeleton, at + 1)) || !isWrongNear(skeleton, at, to)) return
    const phrase = subjectBefore(reading, skeleton, at, from)
    if (phrase === null) return
    const isParty = isPeople(reading, skeleton, phrase) || COMMON_BODIES.has(lowAt(skeleton, phrase.to - 1))
    if (isParty) add(reading, skeleton, draft, phrase, 'accused')
    return
  }
}

/** `persecution of these groups amounts to genocide`: after the plural for people a verb may follow that looks like a noun. */
function endOfPeople(skeleton: Skeleton, from: number, to: number): number {
  for (let at = from; at + 1 < to; at += 1)
    if (GROUPS.has(lowAt(skeleton, at)) && /[^s]s$/.test(lowAt(skeleton, at + 1))) return at + 1
  return to
}

const WRONG_STEM =
  /^(?:abus|tortur|violat|corrupt|brib|lied$|lying$|lies$|steal|stole|cheat|fraud|crime|genocid|illegal|unlawful|repress|persecut|harass|threat|bull(?:y|ied)|sabotag|plunder|swindl|smear|slander|poison|dump)/

/** Whether the verb at a place, or a word right after it, is a wrong. */
function isWrongNear(skeleton: Skeleton, at: number, to: number): boolean {
  for (let next = at; next < Math.min(to, at + 6); next += 1) {
    const low = lowAt(skeleton, next)
    if (WRONGED.has(low) || HARMED.has(low) || HARMING.has(low) || WRONG_STEM.test(low)) return true
  }
  return false
}

/** Past a conjunction or an article's bracket with which a content may begin. */
function contentFrom(skeleton: Skeleton, at: number): number {
  return /^(?:that|and|but)$/.test(lowAt(skeleton, at)) ? at + 1 : at
}

function roleAt(
  reading: Reading,
  skeleton: Skeleton,
  draft: Draft,
  at: number,
  from: number,
  to: number,
): void {
  const low = lowAt(skeleton, at)
  if (HARMING.has(low)) {
    add(reading, skeleton, draft, objectFrom(reading, skeleton, at + 1, to), 'victim')
    return
  }
  if (DONE.has(low) && lowAt(skeleton, at + 1) === 'by' && !isHow(skeleton, at + 2)) {
    const phrase = phraseFrom(reading, skeleton, at + 2, to)
    if (phrase !== null && isPartyOf(reading, skeleton, phrase))
      add(reading, skeleton, draft, phrase, 'accused')
    return
  }
  if (low === 'victim' && /^(?:the|a)$/.test(lowAt(skeleton, at - 1)) && lowAt(skeleton, at + 1) === 'of') {
    // `he had been the victim of a plot`
    let be = at - 2
    while (be > from && /^(?:is|was|are|were|been|has|had|have)$/.test(lowAt(skeleton, be - 1))) be -= 1
    if (/^(?:is|was|been|were|are)$/.test(lowAt(skeleton, at - 2)))
      add(reading, skeleton, draft, subjectBefore(reading, skeleton, be, from), 'victim')
    return
  }
  if (low === 'holding' && isWithoutCharge(skeleton, at, to)) {
    add(reading, skeleton, draft, objectFrom(reading, skeleton, at + 1, to), 'victim')
    let be = at
    while (be > from && /^(?:is|are|was|were|still)$/.test(lowAt(skeleton, be - 1))) be -= 1
    const holder = be < at ? subjectBefore(reading, skeleton, be, from) : null
    if (
      holder !== null &&
      (isPartyOf(reading, skeleton, holder) || isState(skeleton, holder.to) || isAuthority(skeleton, holder))
    )
      add(reading, skeleton, draft, holder, 'accused')
    return
  }
  if (!HARMED.has(low) && !isHeldBadly(skeleton, at)) return
  let verb = at
  let isPassive = false
  while (verb > from) {
    const before = lowAt(skeleton, verb - 1)
    if (BE.has(before)) isPassive = true
    else if (!/^(?:has|have|had)$/.test(before) && !ADVERBS.has(before) && !isInLy(before)) break
    verb -= 1
  }
  const joined = lowAt(skeleton, verb - 1) === 'and' ? firstOf(reading, skeleton, from, to) : null
  const subject = verb > from ? (joined ?? subjectBefore(reading, skeleton, verb, from)) : null
  const whom = isPassive ? -1 : whomBefore(skeleton, verb, from)
  if (whom !== -1) {
    // `two divers, whom police detained in June`: the object stands before its clause.
    add(reading, skeleton, draft, firstOf(reading, skeleton, from, whom), 'victim')
    add(reading, skeleton, draft, phraseFrom(reading, skeleton, whom + 1, verb), 'accused')
    return
  }
  if (!isPassive) {
    const object = objectFrom(reading, skeleton, lowAt(skeleton, at + 1) === 'dead' ? at + 2 : at + 1, to)
    if (object === null || !isPeople(reading, skeleton, object)) return
    add(reading, skeleton, draft, object, 'victim')
    add(reading, skeleton, draft, subject, 'accused')
    return
  }
  if (subject === null || !isPeople(reading, skeleton, subject)) return
  add(reading, skeleton, draft, subject, 'victim')
  for (let by = at + 1; by < Math.min(to, at + 7); by += 1) {
    if (lowAt(skeleton, by) === ',') break
    if (lowAt(skeleton, by) === 'by' && !isHow(skeleton, by + 1)) {
      add(reading, skeleton, draft, phraseFrom(reading, skeleton, by + 1, to), 'accused')
      break
    }
  }
}

const isAuthority = (skeleton: Skeleton, { from, to }: NounPhrase): boolean => {
  for (let at = from; at < to; at += 1) if (COMMON_BODIES.has(lowAt(skeleton, at))) return true
  return false
}

/** `are holding 430 people, including lawyers, without charge` */
function isWithoutCharge(skeleton: Skeleton, at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 18); next += 1)
    if (lowAt(skeleton, next) === 'without' && /^(?:charge|charges|trial)$/.test(lowAt(skeleton, next + 1)))
      return true
  return false
}

/** The `whom` of the relative clause that a verb stands in; -1 where there is none. */
function whomBefore(skeleton: Skeleton, verb: number, from: number): number {
  for (let at = verb - 1; at > from && at > verb - 6; at -= 1) {
    if (lowAt(skeleton, at) === ',') return -1
    if (lowAt(skeleton, at) === 'whom') return at
  }
  return -1
}

/** The phrase with which a clause begins, where it is people: the subject of its verbs. */
function firstOf(reading: Reading, skeleton: Skeleton, from: number, to: number): NounPhrase | null {
  let end = endOfPhrase(reading, skeleton, from, to)
  for (let at = from + 1; at < end; at += 1)
    if (/[a-z]ed$/.test(lowAt(skeleton, at)) && !isName(reading, skeleton, at)) end = at
  const phrase = { from, to: end, role: null }
  return end > from && isPeople(reading, skeleton, phrase) ? phrase : null
}

/** The subject of a clause whose verb is a wrong: `Mutua had forged the title`; before prosecutors, of any verb in the past. */
function wrongdoer(
  reading: Reading,
  skeleton: Skeleton,
  draft: Draft,
  from: number,
  to: number,
  isOfAccuser: boolean,
): void {
  if (draft.about.some(({ role }) => role === 'accused')) return
  for (let at = from + 1; at < Math.min(to, from + 14); at += 1) {
    const low = lowAt(skeleton, at)
    if (low === 'that' || low === ';') return
    const isWrong =
      WRONGED.has(low) ||
      (low === 'accepted' &&
        /^(?:hospitality|bribes|gifts|kickbacks|money|payments)$/.test(lowAt(skeleton, at + 1))) ||
      (low === 'knew' && /^(?:of|about)$/.test(lowAt(skeleton, at + 1))) ||
      (isOfAccuser &&
        /^(?:took|taken|received|paid|accepted|ran|knew|gave|made|kept|sent|built|told|given|[a-z]+ed)$/.test(
          low,
        ))
    if (!isWrong || isName(reading, skeleton, at)) continue
    let verb = at
    while (
      verb > from &&
      /^(?:has|have|had|also|repeatedly|never|knowingly|deliberately)$/.test(lowAt(skeleton, verb - 1))
    )
      verb -= 1
    if (BE.has(lowAt(skeleton, verb - 1))) {
      // `prosecutors say Arkwright was paid £90,000`
      if (!isOfAccuser || !/^(?:paid|offered|handed|given|caught|recorded|bribed|involved)$/.test(low)) return
      verb -= 1
    }
    const subject = subjectBefore(reading, skeleton, verb, from)
    const isKnown = WRONGED.has(low) && DETERMINERS.has(lowAt(skeleton, subject?.from ?? -1))
    if (subject !== null && (isKnown || isPartyOf(reading, skeleton, subject)))
      add(reading, skeleton, draft, subject, 'accused')
    return
  }
}

/** The words for whom a verb is done to, right after it. */
function objectFrom(reading: Reading, skeleton: Skeleton, from: number, to: number): NounPhrase | null {
  if (from >= to || isQuotation(skeleton, from)) return null
  const low = lowAt(skeleton, from)
  if (
    !/^(?:him|her|them|at|more|some|nearly|dozens|hundreds|people|up|about|around|over|almost)$/.test(low) &&
    !DETERMINERS.has(low)
  ) {
    const token = tokenAt(skeleton, from)
    if (
      token === null ||
      !(
        token.kind === 'number' ||
        isName(reading, skeleton, from) ||
        isPersonWord(token.low) ||
        isPersonWord(lowAt(skeleton, from + 1)) ||
        isPersonWord(lowAt(skeleton, from + 2))
      )
    )
      return null
  }
  const first = /^(?:at|more|up)$/.test(low) ? from + 2 : low === 'over' || low === 'around' ? from + 1 : from
  const end = endOfPhrase(reading, skeleton, first, to)
  return end > first ? { from, to: end, role: null } : null
}

function isPeople(reading: Reading, skeleton: Skeleton, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1) {
    const low = lowAt(skeleton, at)
    if (isName(reading, skeleton, at)) return true
    if (/^(?:he|she|they|him|her|them)$/.test(low) || isPersonWord(low)) return true
    // `more than 60,000 Ulans`: a people that no table knows.
    if (at > from && tokenAt(skeleton, at)?.isCapital === true && /[^s]s$/.test(low)) return true
  }
  return false
}

const isPersonWord = (low: string): boolean =>
  GROUPS.has(low) ||
  ROLE_WORDS.has(low) ||
  /^(?:m[ae]n|crews?|sailors|deckhands|wom[ae]n|boys?|girls?|child|children|people|person|civilians?|inmates?|patients?|teenagers?|relatives|dozens|hundreds|refugees|migrants|employees|infants?|pensioners?|them)$/.test(
    low,
  ) ||
  (/(?:[^d]ers|ors|ists|ees)$/.test(low) && low.length > 5 && !NO_PEOPLE.has(low))

function add(
  reading: Reading,
  skeleton: Skeleton,
  draft: Draft,
  phrase: NounPhrase | null,
  role: 'accused' | 'victim',
): void {
  if (phrase === null) return
  const found: Named | null = namedBy(reading, skeleton, phrase)
  // Who says that harm was done to him is its victim; who accuses is not the accused.
  if (found === null || (role === 'accused' && found.canonical === draft.speaker?.canonical)) return
  // `members of the Ulan minority`: of a group all that says who they are.
  const isGroup = found.attribution === 'vague-group' && phrase.to - phrase.from <= 8
  const whole = isGroup ? withoutArticle(wordsOf(reading, skeleton, phrase.from, phrase.to)) : found.canonical
  // `these groups`: who they are, another sentence says.
  if (found.entity === null && /^(?:these|those|such|this|that)$/.test(lowAt(skeleton, phrase.from))) return
  const words = whole
    .replace(/ (?:in|at|near|from|with) .*$/, '')
    .replace(ABOUT_HOW_MANY, '')
    .replace(/^(?:a|an) /, '')
  const isRounded = /^(?:than|least|about|around|nearly|almost|over|estimated)$/.test(
    lowAt(skeleton, phrase.from - 1),
  )
  const named =
    found.entity === null
      ? { ...found, canonical: isRounded ? words.replace(/^[\d,.]+ /, '') : words }
      : found
  // `Kovrig and Spavor`: each for himself.
  const people = mentionsIn(reading, skeleton, phrase.from, phrase.to).filter(
    ({ entity }) => entity.type === 'PERSON',
  )
  if (found.entity === null && found.attribution === 'vague-group' && people.length === 2) {
    for (const { entity } of people)
      if (!draft.about.some((each) => each.named.canonical === entity.canonical))
        draft.about.push({ named: { ...found, canonical: entity.canonical, entity }, role })
    return
  }
  // `who beat and starved children`: a cut phrase names nobody.
  if (/(?: and| or| who| that)$/.test(named.canonical)) return
  if (draft.about.some((each) => each.named.canonical === named.canonical)) return
  draft.about.push({ named, role })
}

const placeOf = ({ items }: Skeleton, at: number, { report }: Reading): number =>
  report.tokens[items[at]?.at ?? report.tokens.length]?.start ?? Infinity

function itemAt(skeleton: Skeleton, start: number, reading: Reading): number {
  let at = 0
  while (at < skeleton.items.length && placeOf(skeleton, at, reading) < start) at += 1
  return at
}
