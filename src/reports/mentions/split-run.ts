import type { Token } from '../text/token.ts'
import { BODY_WORDS, LEGAL_FORM, OUTLETS, PLACE_WORDS, THING_WORDS } from '../words/bodies.ts'
import { COMMON_WORDS } from '../words/function-words.ts'
import { FAMILY_FIRST, GIVEN_NAMES } from '../words/given-names.ts'
import { PEOPLE } from '../words/peoples.ts'
import { GROUPS, HONORIFICS, TITLE_WORDS } from '../words/titles.ts'
import type { FoundName } from './found-name.ts'
import { IN_WORDS, isShownBody, judged } from './judge-name.ts'
import { knownAt } from './known-name-at.ts'
import { type Context, hasRole, lowAt } from './name-context.ts'
import { isNameOfKin } from './name-of-kin.ts'
import { DEMONYMS, type KnownName } from './name-table.ts'
import { DIRECTIONS, isEmployer, isRoleFirst } from './person-after-words.ts'

const FIRST_PLACE_WORDS: ReadonlySet<string> = new Set(
  'lake mount mt. fort cape port san santa são saint st. st ste. villa puerto bahr wadi tel nizhny'.split(
    ' ',
  ),
)

/** Takes a run of name words apart. */
export function split(context: Context, first: number, last: number, into: FoundName[]): void {
  const { tokens } = context
  if (first >= last) return
  const whole = knownAt(tokens, first, last)
  if (whole !== null && first + whole.words.length === last && !isGivenBefore(context, first, last, whole)) {
    into.push({ first, last, type: whole.type, known: whole })
    return
  }
  if (context.isDateline) {
    const known = whole
    if (known !== null) into.push({ first, last: first + known.words.length, type: known.type, known })
    else
      into.push({
        first,
        last,
        type: BODY_WORDS.has(lowAt(context, last - 1)) ? 'ORG' : 'PLACE',
        known: null,
      })
    if (known !== null) split({ ...context }, first + known.words.length, last, into)
    return
  }
  if (isShownPlace(context, first, last)) {
    into.push({ first, last, type: 'PLACE', known: null })
    return
  }
  if (isBodyOfSomething(context, first, last) || isShownBody(context, first, last)) {
    into.push({ first, last, type: 'ORG', known: null })
    return
  }
  // `Halvorsen Marine ASA`, `Horizon for Rights`, `Justice For Myanmar`
  const isFirmOrGroup =
    last - first > 1 &&
    !context.isTitleCase &&
    (LEGAL_FORM.test(tokens[last - 1]?.text ?? '') ||
      isTied(context, first, last) ||
      isSlogan(tokens, first, last))
  if (isFirmOrGroup) {
    into.push({ first, last, type: 'ORG', known: null })
    return
  }
  // `Brokerage Van Aken & Zoon`, `Charity River Kin`
  if (isBodyNounFirst(context, first, last)) {
    into.push({ first: first + 1, last, type: 'ORG', known: null })
    return
  }
  // `Organist Tracey Mould`: what somebody is begins the sentence.
  if (isRoleFirst(context, first, last)) {
    split({ ...context, isStart: false }, first + 1, last, into)
    return
  }
  if (last - first === 1 && isNameOfKin(context, first)) {
    into.push({ first, last, type: 'PERSON', known: null })
    return
  }
  // `Iran Human Rights`
  if (last - first > 2 && lowAt(context, last - 1) === 'rights' && lowAt(context, last - 2) === 'human') {
    into.push({ first, last, type: 'ORG', known: null })
    return
  }
  const person = afterTitle(context, first, last)
  if (
    person !== null &&
    !(context.isTitleCase && person.from < last && !GIVEN_NAMES.has(lowAt(context, person.from)))
  ) {
    // `Sahel Minière Chief Executive Benoît Lachaux`
    if (person.from < last && isEmployer(context, first, person.titleFrom, person.from))
      into.push({ first, last: person.titleFrom, type: 'ORG', known: null })
    else split(context, first, person.titleFrom, into)
    namesIn(context, person.titleFrom, person.from, into)
    if (person.from < last) {
      const end = endOfPerson(context, person.from, last)
      into.push({ first: person.from, last: end, type: 'PERSON', known: null })
      if (/^(?:of|for|on)$/.test(lowAt(context, end)))
        split(
          { ...context, isStart: false },
          lowAt(context, end + 1) === 'the' ? end + 2 : end + 1,
          last,
          into,
        )
    }
    return
  }
  // `Willow County School District`
  if (
    last - first > 1 &&
    /^(?:school|health|water|fire)$/.test(lowAt(context, last - 2)) &&
    lowAt(context, last - 1) === 'district'
  ) {
    into.push({ first, last, type: 'ORG', known: null })
    return
  }
  if (
    last - first > 1 &&
    lowAt(context, last - 1) === 'city' &&
    /^(?:in|from|near|to|of)$/.test(lowAt(context, first - 1)) &&
    first > context.from
  ) {
    into.push({ first, last, type: 'PLACE', known: null })
    return
  }
  const headEnd = headOf(context, first, last)
  const lastLow = lowAt(context, headEnd - 1)
  const isGiven = GIVEN_NAMES.has(lowAt(context, first))
  if (
    BODY_WORDS.has(lastLow) &&
    last - first > 1 &&
    !context.isTitleCase &&
    !(
      isGiven &&
      headEnd - first === 2 &&
      headEnd === last &&
      !STRONG_BODY.has(lastLow) &&
      lowAt(context, first - 1) !== 'the'
    )
  ) {
    // "Prime Minister’s Office" and other offices are titles before they are bodies.
    into.push({ first, last, type: 'ORG', known: null })
    return
  }
  // `Radio Meridian`: what it is stands first.
  if (
    last - first === 2 &&
    !context.isTitleCase &&
    /^(?:Radio|TV|Banco|Banque)$/.test(tokens[first]?.text ?? '')
  ) {
    into.push({ first, last, type: 'ORG', known: null })
    return
  }
  if (
    last - first > 1 &&
    !context.isTitleCase &&
    (PLACE_WORDS.has(lowAt(context, last - 1)) || FIRST_PLACE_WORDS.has(lowAt(context, first))) &&
    !(
      isGiven &&
      last - first === 2 &&
      PLACE_WORDS.has(lowAt(context, last - 1)) &&
      !IN_WORDS.has(lowAt(context, first - 1))
    )
  ) {
    into.push({ first, last, type: 'PLACE', known: null })
    return
  }
  if (last - first > 1 && THING_WORDS.has(lowAt(context, last - 1))) {
    namesIn(context, first, last, into)
    return
  }
  if (whole !== null && !isGivenBefore(context, first, last, whole)) {
    let end = first + whole.words.length
    // `RFA Burmese`, `BBC Persian`
    if (OUTLETS.has(whole.entity) && end + 1 === last && DEMONYMS.has(tokens[end]?.text ?? '')) end = last
    into.push({ first, last: end, type: whole.type, known: whole })
    split({ ...context, isStart: false }, end, last, into)
    return
  }
  if (
    DEMONYMS.has(tokens[first]?.text ?? '') ||
    (PEOPLE.test(tokens[first]?.text ?? '') && last - first > 2) ||
    DEMONYMS.has(`${tokens[first]?.text} ${tokens[first + 1]?.text}`)
  ) {
    split({ ...context, isStart: false }, first + 1, last, into)
    return
  }
  // A name of the tables further on: what stands before it is judged for itself.
  for (let at = first + 1; at < last; at += 1) {
    const known = knownAt(tokens, at, last)
    if (known === null || (known.words.length === 1 && at === first + 1 && isGiven && known.type === 'PLACE'))
      continue
    if (known.words.length === 1 && known.type === 'ORG' && isGiven) continue
    // `Athletics Canada`, `Ground Truth Africa`: a body; `Eastern Ukraine`: a place.
    if (
      known.type === 'PLACE' &&
      at + known.words.length === last &&
      !isGiven &&
      at - first <= 3 &&
      !context.isTitleCase &&
      !COMMON_WORDS.has(lowAt(context, first))
    ) {
      into.push({ first, last, type: DIRECTIONS.test(lowAt(context, first)) ? 'PLACE' : 'ORG', known: null })
      return
    }
    split(context, first, at, into)
    split({ ...context, isStart: false }, at, last, into)
    return
  }
  // `Auditors Crane & Holt said`: the word for what they are begins the sentence.
  if (
    context.isStart &&
    last - first > 2 &&
    GROUPS.has(lowAt(context, first)) &&
    isFirm(context, first, last)
  ) {
    into.push({ first: first + 1, last, type: 'ORG', known: null })
    return
  }
  const type = judged(context, first, last)
  if (type !== null)
    into.push({
      first,
      last: type === 'PERSON' ? endOfPerson(context, first, last) : last,
      type,
      known: null,
    })
}

const BODY_NOUNS_FIRST =
  /^(?:charity|brokerage|retailer|airline|insurer|lender|chipmaker|carmaker|automaker|drugmaker|planemaker|watchdog|newspaper|broadcaster|manufacturer|operator|supermarket|wholesaler|distributor|startup|start-up)$/

/** Whether a sentence begins with what a body is, before its name. */
function isBodyNounFirst(context: Context, first: number, last: number): boolean {
  const low = lowAt(context, first)
  if (!context.isStart || context.isTitleCase || last - first < 2 || !BODY_NOUNS_FIRST.test(low)) return false
  const [next, tail] = [lowAt(context, first + 1), lowAt(context, last - 1)]
  if (BODY_WORDS.has(next) || GIVEN_NAMES.has(next) || knownAt(context.tokens, first + 1, last) !== null)
    return false
  // `Charity Mwangi` is a person.
  return !GIVEN_NAMES.has(low) || (last - first > 2 && (PLACE_WORDS.has(next) || BODY_WORDS.has(tail)))
}

function isTied({ tied }: Context, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if (tied.has(at)) return true
  return false
}

/** `Kelvara`, `Republic of Kelvara`, where the text shows somewhere that this is a place. */
function isShownPlace({ tokens, places }: Context, first: number, last: number): boolean {
  if (places.size === 0) return false
  const isRealm =
    last - first === 3 &&
    tokens[first + 1]?.low === 'of' &&
    /^(?:republic|kingdom|sultanate|emirate|principality|federation)$/.test(tokens[first]?.low ?? '')
  if (isRealm && places.has(tokens[last - 1]?.text ?? '')) return true
  return (
    last - first <= 2 &&
    places.has(
      tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(' '),
    )
  )
}

const isFirm = ({ tokens }: Context, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text }) => text === '&')

/** Letters after the name of a person: `Imogen Rathbone KC`. */
const AFTER_NAMES: ReadonlySet<string> = new Set(
  'KC QC SC MP MEP MSP MLA OBE CBE MBE JP MD PhD TD AM'.split(' '),
)

/** Where the name of a person ends: before the place that it is of, and before letters of rank. */
function endOfPerson({ tokens }: Context, first: number, last: number): number {
  let end = last
  for (let at = first + 1; at < end; at += 1) if (/^(?:of|for|on)$/.test(tokens[at]?.text ?? '')) end = at
  while (end - first > 1 && AFTER_NAMES.has(tokens[end - 1]?.text ?? '')) end -= 1
  return end
}

/** `Ministry of Justice`, `Court of Arbitration for Sport`: a word for a body with what it is of, and no office before it. */
function isBodyOfSomething(context: Context, first: number, last: number): boolean {
  if (context.isTitleCase) return false
  const head = headOf(context, first, last)
  if (head === last || !BODY_WORDS.has(lowAt(context, head - 1))) return false
  for (let at = first; at < head; at += 1) if (hasRole(context, at)) return false
  for (let at = head + 1; at < last - 1; at += 1)
    if (GIVEN_NAMES.has(lowAt(context, at)) && hasRole(context, at - 1)) return false
  return true
}

const STRONG_BODY: ReadonlySet<string> = new Set(
  'foundation university institute company corporation group hospital school college ministry council committee association trust museum inc inc. ltd llc plc society center centre'.split(
    ' ',
  ),
)

/** `Chad Smith`, `Jordan Peele`, `Michael Jordan`: a place of the tables that is a person's name here. */
function isGivenBefore(context: Context, first: number, last: number, known: KnownName): boolean {
  if (known.type !== 'PLACE' || known.words.length > 1 || last - first < 2) return false
  return (
    GIVEN_NAMES.has(lowAt(context, first)) &&
    knownAt(context.tokens, first + 1, last) === null &&
    !BODY_WORDS.has(lowAt(context, last - 1)) &&
    !PLACE_WORDS.has(lowAt(context, last - 1))
  )
}

/** Where the name of a body has its head: before the first `of`, `for`, `on`. */
function headOf(context: Context, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    const low = lowAt(context, at)
    if (low === 'of' || low === 'for' || low === 'on' || low === 'against')
      return BODY_WORDS.has(lowAt(context, at - 1)) ? at : last
  }
  return last
}

/** The person after an office: `U.S. Secretary of State Antony Blinken`; `from` is `last` where only the office stands there. */
function afterTitle(
  context: Context,
  first: number,
  last: number,
): { titleFrom: number; from: number } | null {
  let role = -1
  for (let at = last - 1; at >= first; at -= 1)
    if (hasRole(context, at)) {
      role = at
      break
    }
  if (role === -1) return null
  let titleFrom = role
  while (
    titleFrom > first &&
    (TITLE_WORDS.has(lowAt(context, titleFrom - 1)) || hasRole(context, titleFrom - 1))
  )
    titleFrom -= 1
  const next = lowAt(context, role + 1)
  if (role + 1 < last && (next === 'of' || next === 'for')) {
    for (let at = role + 3; at < last; at += 1)
      if (GIVEN_NAMES.has(lowAt(context, at)) || (FAMILY_FIRST.has(lowAt(context, at)) && last - at <= 3))
        return { titleFrom, from: at }
    const isPlace = knownAt(context.tokens, role + 2, last)?.type === 'PLACE'
    if (
      last - role === 5 &&
      next === 'of' &&
      (isPlace || context.places.has(context.tokens[role + 2]?.text ?? ''))
    )
      return { titleFrom, from: role + 3 }
    // `Ambassador of the Federation of Veltland`, `Secretary General of the Kano Youth Council`: no person follows.
    const isOpen =
      !BODY_WORDS.has(lowAt(context, last - 1)) &&
      !/^(?:and|of|the|for)$/.test(lowAt(context, last - 2)) &&
      lowAt(context, last - 3) !== 'and'
    const from = last - role > 5 && isOpen ? last - 2 : last
    return { titleFrom, from }
  }
  if (role + 1 === last) {
    // `Prime Minister` alone; but a body may be named for an office (`High Commissioner`).
    return { titleFrom, from: last }
  }
  let from = role + 1
  while (from < last && TITLE_WORDS.has(lowAt(context, from)) && !GIVEN_NAMES.has(lowAt(context, from)))
    from += 1
  // `Inspector Teresa Vilaça of the Judicial Police`
  let end = Math.min(from + 1, last)
  while (end < last && !/^(?:of|for)$/.test(context.tokens[end]?.text ?? '')) end += 1
  const size = end - from
  const tail = lowAt(context, end - 1)
  if (size > 5 || BODY_WORDS.has(tail) || (THING_WORDS.has(tail) && size > 0))
    return size === 0 ? { titleFrom, from: last } : null
  if (
    size > 0 &&
    knownAt(context.tokens, from, last)?.words.length === size &&
    !HONORIFICS.has(lowAt(context, role).replace(/\.$/, ''))
  )
    return null
  return { titleFrom, from }
}

/** Only the names of the tables in a run, and of the places that the text shows. */
function namesIn(context: Context, first: number, last: number, into: FoundName[]): void {
  for (let at = first; at < last; at += 1) {
    const known = knownAt(context.tokens, at, last)
    if (known !== null) {
      into.push({ first: at, last: at + known.words.length, type: known.type, known })
      at += known.words.length - 1
      continue
    }
    // `Chairman of the State Control Committee`
    const after = lowAt(context, at) === 'of' ? (lowAt(context, at + 1) === 'the' ? at + 2 : at + 1) : last
    const isBody = last - after > 1 && last - after < 7 && BODY_WORDS.has(lowAt(context, last - 1))
    if (isBody || (after < last && isShownBody(context, after, last))) {
      into.push({ first: after, last, type: 'ORG', known: null })
      return
    }
    // `Ambassador of the Federation of Veltland`
    for (const size of [3, 1])
      if (at + size <= last && isShownPlace(context, at, at + size)) {
        into.push({ first: at, last: at + size, type: 'PLACE', known: null })
        at += size - 1
        break
      }
  }
}

/** `Justice For Myanmar`, `Doctors Without Prisons`: a little word with a capital, within a name. */
const isSlogan = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first + 1, last - 1)
    .some(({ text }) => /^(?:For|Without|Against|With|To|Our|Not|From)$/.test(text))
