import { CUE_FORMS, type CueForm, OFTEN_NOUNS } from '../words/cue-verbs.ts'
import { ADVERBS, AUXILIARIES, DETERMINERS, isInLy, PREPOSITIONS } from '../words/function-words.ts'
import { DOCUMENTS } from '../words/titles.ts'
import { isName } from './sentence/phrase-words.ts'
import type { Reading } from './sentence/reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './sentence/skeleton.ts'
import { isPlural, isSingular, isSubjectEnd } from './sentence/subject-number.ts'

/** A verb of saying in a sentence. */
export interface Cue extends CueForm {
  /** Its place among the items. */
  readonly at: number
  /** `as saying`, `, adding`: it takes its subject from the verb before it. */
  readonly isParticiple: boolean
  /** `was accused`, `is seen`: its subject is not who says it. */
  readonly isPassive: boolean
  /** `has not said`, `never claimed`. */
  readonly isNegated: boolean
  /** The first place of the verb with its auxiliaries and adverbs. */
  readonly from: number
}

const BE: ReadonlySet<string> = new Set(
  "is are was were be been being am isn't aren't wasn't weren't stand stands stood".split(' '),
)
const MODALS: ReadonlySet<string> = new Set(
  "will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't to".split(
    ' ',
  ),
)
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])
const NOT: ReadonlySet<string> = new Set(['not', 'never'])

/** The verbs of saying outside of quotations, in order. What is a noun or an adjective there is left out. */
export function findCues(reading: Reading, skeleton: Skeleton): readonly Cue[] {
  const found: Cue[] = []
  for (let at = 0; at < skeleton.items.length; at += 1) {
    const item = skeleton.items[at]
    if (item?.kind !== 'token' || item.token.kind !== 'word') continue
    const form = CUE_FORMS.get(item.token.low)
    if (form === undefined || (reading.mentions.at[item.at] ?? -1) !== -1) continue
    const cue = cueAt(reading, skeleton, at, form) ?? joinedBase(skeleton, at, form, found)
    if (cue !== null) found.push(cue)
  }
  return found
}

/** `They welcome the step and urge the assembly to`: a plain form joined to one before it. */
function joinedBase(skeleton: Skeleton, at: number, given: CueForm, found: readonly Cue[]): Cue | null {
  const before = found.at(-1)
  const isJoined =
    given.form === 'base' &&
    before?.form === 'base' &&
    !before.isPassive &&
    lowAt(skeleton, at - 1) === 'and' &&
    /^(?:the|a|an|on|that|for|it|him|her|them|his|its|their|all)$/.test(lowAt(skeleton, at + 1))
  return isJoined ? { ...given, at, from: at, isParticiple: false, isPassive: false, isNegated: false } : null
}

function cueAt(reading: Reading, skeleton: Skeleton, at: number, given: CueForm): Cue | null {
  let from = at
  let isNegated = false
  let isPassive = false
  let isModal = false
  let hasDo = false
  let hasHave = false
  while (from > 0) {
    const before = lowAt(skeleton, from - 1)
    if (before === '') break
    // `She did, however, admit`
    const isParted =
      before === ',' &&
      /^(?:however|though|nevertheless|nonetheless|also)$/.test(lowAt(skeleton, from - 2)) &&
      lowAt(skeleton, from - 3) === ',' &&
      AUXILIARIES.has(lowAt(skeleton, from - 4))
    if (isParted) {
      from -= 3
      continue
    }
    // `denied all reports`: no adverb before a noun.
    if (
      /^(?:all|both|each)$/.test(before) &&
      OFTEN_NOUNS.has(given.verb.lemma) &&
      (CUE_FORMS.has(lowAt(skeleton, from - 2)) || PREPOSITIONS.has(lowAt(skeleton, from - 2)))
    )
      return null
    // `allegedly told brokers to mislabel it`: what is alleged of somebody is nothing that he says here.
    if (before === 'allegedly') return null
    if (NOT.has(before)) isNegated = true
    else if (AUXILIARIES.has(before) && before !== "'s") {
      if (before.endsWith("n't")) isNegated = true
      if (BE.has(before)) isPassive ||= given.form === 'past'
      if (DO.has(before) || /^(?:do|does|did)n't$/.test(before)) hasDo = true
      if (/^ha(?:s|ve|d)/.test(before)) hasHave = true
      // `would only say`, `would say only`: it was said.
      const isOnly = lowAt(skeleton, from) === 'only' || lowAt(skeleton, at + 1) === 'only'
      if (before === 'would' && given.verb.lemma === 'say' && isOnly) hasDo = true
      else if (MODALS.has(before)) isModal = true
    } else if (before === 'to' && from === at) {
      const governed = governorBefore(skeleton, from - 1)
      if (governed !== null) {
        from = governed
        hasDo = true
        continue
      }
      if (/^(?:on|continued|continues|continue)$/.test(lowAt(skeleton, from - 2))) {
        // `went on to say`, `continues to deny`: the subject stands before these.
        from -= lowAt(skeleton, from - 2) === 'on' ? 3 : 2
        hasDo = true
        continue
      }
      isModal = true
    } else if (
      !((ADVERBS.has(before) || isInLy(before)) && !isName(reading, skeleton, from - 1)) &&
      !BE.has(before)
    )
      break
    else if (BE.has(before)) isPassive ||= given.form === 'past'
    from -= 1
  }
  if ((given.verb.lemma === 'find' || given.verb.lemma === 'show') && !isOfFinder(skeleton, from)) return null
  const { form } = given
  const before = lowAt(skeleton, from - 1)
  const after = lowAt(skeleton, at + 1)
  if (isModal || (form === 'base' && from < at && !hasDo && !isPlural(reading, skeleton, from))) return null
  if (form === 'base' && !hasDo && !isPlural(reading, skeleton, from)) return null
  if (form === 's' && hasHave) return null
  // `trumped-up charges that`: a noun.
  if (form === 's' && from === at && /\p{L}-\p{L}/u.test(before) && !tokenAt(skeleton, at - 1)?.isCapital)
    return null
  if (tokenAt(skeleton, at)?.isCapital === true && at > 0 && !isQuotation(skeleton, at - 1)) return null
  if (form === 'ing') {
    if (hasHave || from < at)
      return from < at && before !== '' ? progressive(skeleton, given, at, from, isNegated) : null
    const isShared =
      isOfDocument(skeleton, from) ||
      before === ',' ||
      before === 'and' ||
      before === 'as' ||
      before === '—' ||
      before === '–' ||
      isQuotation(skeleton, from - 1)
    if ((!isShared || before === ',') && isOfNamed(skeleton, from))
      return { ...given, at, from, isParticiple: false, isPassive: false, isNegated }
    return isShared ? { ...given, at, from, isParticiple: true, isPassive: false, isNegated } : null
  }
  if (
    from === at &&
    (DETERMINERS.has(before) ||
      before === "'s" ||
      (PREPOSITIONS.has(before) && !isSubjectEnd(reading, skeleton, from)))
  )
    return null
  if (OFTEN_NOUNS.has(lowAt(skeleton, at)) && from === at && !hasHave) {
    const isVerb =
      isQuotation(skeleton, from - 1) ||
      (given.verb.lemma === 'claim' && /^(?:victory|responsibility|credit)$/.test(after)) ||
      (lowAt(skeleton, at) === 'reads' && before === ',' && isQuotation(skeleton, from - 2)) ||
      isSubjectEnd(reading, skeleton, from) ||
      (before === ',' && form !== 'base' && isSubjectEnd(reading, skeleton, from - 1)) ||
      after === 'that' ||
      (isQuotation(skeleton, at + 1) && form === 's')
    const isJoined =
      (before === 'and' || before === 'but') &&
      (/^(?:on|for|to|that)$/.test(after) ||
        (form === 's' && /^(?:the|a|an|his|her|its|their|it|him|them)$/.test(after))) &&
      form !== 'base'
    const isAfterClause =
      before === ',' && form === 's' && /^(?:the|a|an|to|it|him|her|them|that|his|their|its)$/.test(after)
    const isOfMany =
      isPlural(reading, skeleton, from) &&
      form === 'base' &&
      (isQuotation(skeleton, at + 1) || /^(?:it|him|her|them|for|on|that|the)$/.test(after))
    // `The foundation board regrets «any irregularities»`, `protests her innocence` after a comma
    const isOfBody =
      form === 's' &&
      (isQuotation(skeleton, at + 1) ||
        (given.verb.lemma === 'call' && /^(?:on|upon|for)$/.test(after)) ||
        /^(?:his|her|its|their|the|any|all)$/.test(after)) &&
      isSingular(skeleton, from)
    if (
      !isVerb &&
      !isOfBody &&
      !isJoined &&
      !isOfMany &&
      !isAfterClause &&
      !closesQuotation(skeleton, from, at)
    )
      return null
  }
  const isByPhone = /^(?:telephone|phone|email|e-mail|text|letter|fax|video)$/.test(lowAt(skeleton, at + 2))
  if (form === 'past' && !hasHave && !isPassive && after === 'by' && !isByPhone) return null
  if (form === 'past' && from === at && isOfNoun(skeleton, at)) return null
  return {
    ...given,
    at,
    from,
    isParticiple: false,
    isPassive: isPassive && !(hasHave && !hasBe(skeleton, from, at)),
    isNegated,
  }
}

/** `“Q,” the letter states.`: a noun with its article between a quotation and the end. */
function closesQuotation(skeleton: Skeleton, from: number, at: number): boolean {
  if (at + 1 < skeleton.items.length && !/^[.,]$/.test(lowAt(skeleton, at + 1))) return false
  let first = from - 1
  while (first > from - 5 && tokenAt(skeleton, first)?.kind === 'word') first -= 1
  return (
    from - first > 1 &&
    (DETERMINERS.has(lowAt(skeleton, first + 1)) || lowAt(skeleton, from - 2) === "'s") &&
    isQuotation(skeleton, lowAt(skeleton, first) === ',' ? first - 1 : first)
  )
}

/** `the documented and reported crackdown`: a participle before its noun. */
const isOfNoun = (skeleton: Skeleton, at: number): boolean =>
  lowAt(skeleton, at - 1) === 'and' &&
  /[^e]ed$/.test(lowAt(skeleton, at - 2)) &&
  DETERMINERS.has(lowAt(skeleton, at - 3)) &&
  tokenAt(skeleton, at + 1)?.kind === 'word' &&
  !/^(?:that|the|a|an|it|he|she|they|his|her|its|their|on|in|to)$/.test(lowAt(skeleton, at + 1))

/** Verbs that are followed by what is done after all: `took to Twitter to accuse`, `was quick to deny`, `rushed to condemn`. */
const DONE_AFTER =
  /^(?:took|turned|rushed|hastened|forced|obliged|compelled|quick|keen|swift|pains|moved|had|proceeded|returned|used|appeared|seemed|liked|likes|voted|chose|rose|dared)$/

const EFFORTS = /^(?:effort|campaign|push|drive|bid|call|initiative|appeal)$/
const LEADING =
  /^(?:leads|led|leading|launched|launches|joined|joins|started|backed|backs|mounted|coordinated)$/

/** The first place of a verb of which a `to` begins the infinitive; `null` where it is none that says what was done. */
function governorBefore(skeleton: Skeleton, to: number): number | null {
  for (let at = to - 1; at > 0 && at > to - 6; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',' || low === 'and') return null
    // `leads an international effort to demand`
    if (at === to - 1 && EFFORTS.test(low))
      for (let verb = at - 1; verb > 0 && verb > at - 6; verb -= 1)
        if (LEADING.test(lowAt(skeleton, verb))) return verb
    if (!DONE_AFTER.test(low)) continue
    const isNear = at === to - 1
    const isPlace = /^(?:took|turned)$/.test(low) && lowAt(skeleton, at + 1) === 'to'
    const isMeans = /^(?:used|returned)$/.test(low)
    if (!isNear && !isPlace && !isMeans) return null
    if (isNear && /^(?:took|turned|used)$/.test(low)) return null
    let from = at
    while (from > 0 && /^(?:was|were|is|are|has|have|had|been|at|also)$/.test(lowAt(skeleton, from - 1)))
      from -= 1
    return from
  }
  return null
}

function hasBe(skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (BE.has(lowAt(skeleton, at))) return true
  return false
}

/** `a letter urging`, `a joint statement issued in Geneva calling for`: the document is the subject. */
function isOfDocument(skeleton: Skeleton, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 6; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',') return false
    if (DOCUMENTS.has(low)) return true
  }
  return false
}

/** `, with spokesman Bo Ek saying`: the verb has a subject of its own. */
function isOfNamed(skeleton: Skeleton, from: number): boolean {
  // `with one fan, Eric Habimana, telling`
  const isApposed = lowAt(skeleton, from - 1) === ',' && tokenAt(skeleton, from - 2)?.isCapital === true
  for (let at = from - 2; at > 0 && at > from - 12; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || (low === ',' && !isApposed)) return false
    if (low === 'with')
      return lowAt(skeleton, at - 1) === ',' && (isApposed || tokenAt(skeleton, from - 1)?.isCapital === true)
  }
  return false
}

/** Whether those who find and documents that show stand before a verb: `the report found`, `an inquiry has found`. */
function isOfFinder(skeleton: Skeleton, from: number): boolean {
  // `In June, she found, the dust exceeded the limit`
  const isParenthesis =
    /^(?:he|she|it|they)$/.test(lowAt(skeleton, from - 1)) &&
    lowAt(skeleton, from - 2) === ',' &&
    lowAt(skeleton, from + 1) === ','
  if (isParenthesis) return true
  // `The report, a copy of which the Echo has seen, found`: what stands between two commas is passed over.
  let end = from
  if (lowAt(skeleton, from - 1) === ',')
    for (let at = from - 2; at > 0 && at > from - 25; at -= 1)
      if (lowAt(skeleton, at) === ',') {
        end = at
        break
      }
  for (let at = end - 1; at >= 0 && at > end - 8; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',' || low === ';') return false
    if (DOCUMENTS.has(low) || FINDERS.has(low)) return true
  }
  return false
}

/** Who finds by inquiring, and what shows. */
const FINDERS: ReadonlySet<string> = new Set(
  'inquiry inquest investigation probe tribunal court jury judge coroner watchdog auditor auditors inspectors inspectorate commission committee panel ombudsman regulator researchers investigators experts study review audit survey poll analysis minutes documents records papers figures emails'.split(
    ' ',
  ),
)

/** `is calling for`, `has been pushing`. */
function progressive(
  skeleton: Skeleton,
  given: CueForm,
  at: number,
  from: number,
  isNegated: boolean,
): Cue | null {
  return hasBe(skeleton, from, at)
    ? { ...given, at, from, isParticiple: false, isPassive: false, isNegated }
    : null
}
