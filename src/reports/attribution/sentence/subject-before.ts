import { mentionAt } from '../../mentions/entity.ts'
import { CAPITALS } from '../../mentions/name-table.ts'
import { CUE_FORMS } from '../../words/cue-verbs.ts'
import { ADVERBS, DETERMINERS, isInLy, PREPOSITIONS } from '../../words/function-words.ts'
import { DOCUMENTS, ROLE_WORDS, TITLE_WORDS } from '../../words/titles.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nameEnding, phraseEnding, trimmed } from './phrase-ending.ts'
import { DASHES, isBreak, isDate, isName, isPersonAlone, isVerb } from './phrase-words.ts'
import type { Reading } from './reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/**
 * The subject of the verb at `verb`, to its left: a pronoun, a name, a noun; through an apposition (`Cong Peiwu, the
 * ambassador, said`) and out of a relative clause (`Derek Plumley, who said`). Not left of `least`.
 */
export function subjectBefore(
  reading: Reading,
  skeleton: Skeleton,
  verb: number,
  least: number,
): NounPhrase | null {
  let end = verb
  while (end > least && isAside(reading, skeleton, end)) end -= 1
  end = beforeDate(reading, skeleton, end, least)
  const before = lowAt(skeleton, end - 1)
  if (end <= least || isQuotation(skeleton, end - 1)) return null
  if (before === 'who' || before === 'which' || (before === 'that' && lowAt(skeleton, end - 2) !== ',')) {
    const at = lowAt(skeleton, end - 2) === ',' ? end - 2 : end - 1
    // `who ran the plant and who denies it`: of whom the first `who` tells.
    if (lowAt(skeleton, at - 1) === 'and' && before === 'who')
      for (let who = at - 2; who > least; who -= 1)
        if (lowAt(skeleton, who) === 'who') return subjectBefore(reading, skeleton, who + 1, least)
    // `the Labour Project, a research group in Halifax, which said`: the place is not meant.
    const isOfPlace =
      before === 'which' && lowAt(skeleton, end - 2) === ',' && isPlaceEnding(reading, skeleton, at)
    const whole = isOfPlace
      ? (bodyBeforeComma(reading, skeleton, at, least) ??
        throughApposition(reading, skeleton, at, least) ??
        phraseEnding(reading, skeleton, at, least))
      : null
    if (whole !== null) return { ...whole, role: null }
    const person = before === 'who' && at === end - 2 ? personOfBody(reading, skeleton, at, least) : null
    if (person !== null) return { ...person, role: null }
    const antecedent =
      nameEnding(reading, skeleton, at) ??
      nounAfterBy(skeleton, at, least) ??
      phraseEnding(reading, skeleton, at, least)
    return antecedent === null ? null : { ...withoutParticiple(skeleton, antecedent), role: null }
  }
  const isPronoun = /^(?:he|she|they|it|we|i)$/.test(before)
  const relative = isPronoun ? null : relativeBefore(reading, skeleton, end, least)
  if (relative !== null) {
    const antecedent = phraseEnding(reading, skeleton, relative, least)
    if (antecedent !== null) return { ...antecedent, role: null }
  }
  if (before === ',' || DASHES.has(before) || before === ')')
    return throughApposition(reading, skeleton, end - 1, least)
  const signed = documentSigned(reading, skeleton, end, least)
  const phrase = signed ?? phraseEnding(reading, skeleton, end, least)
  // `There are Canadians in the city and Canada has said`: a verb of one has no list before it.
  const isOfOne = /^(?:has|is|was|does)$/.test(lowAt(skeleton, verb))
  if (phrase === null) return null
  const name = isOfOne ? nameEnding(reading, skeleton, end) : null
  if (name !== null && lowAt(skeleton, name.from - 1) === 'and') return { role: null, ...name }
  return isOfOne ? { role: null, ...phrase } : withList(reading, skeleton, phrase, least)
}

/** `, defying the government, which had urged`: of whom it is told, without what is done to them. */
function withoutParticiple(
  skeleton: Skeleton,
  phrase: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const isParticiple =
    /[^e]ing$/.test(lowAt(skeleton, phrase.from)) && DETERMINERS.has(lowAt(skeleton, phrase.from + 1))
  return isParticiple ? { from: phrase.from + 1, to: phrase.to } : phrase
}

/** `the letter signed by more than 200 persons says`: the document, not who signed it. */
function documentSigned(
  reading: Reading,
  skeleton: Skeleton,
  end: number,
  least: number,
): { from: number; to: number } | null {
  for (let at = end - 2; at > least + 1 && at > end - 9; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',') return null
    // `A report leaked to the Echo says`
    const isBy =
      low === 'by' &&
      /^(?:signed|written|drafted|sent|issued|endorsed|seen|obtained)$/.test(lowAt(skeleton, at - 1))
    const isTo =
      low === 'to' &&
      /^(?:leaked|sent|shown|given|submitted|addressed|passed|released)$/.test(lowAt(skeleton, at - 1))
    if (!isBy && !isTo) continue
    return DOCUMENTS.has(lowAt(skeleton, at - 2)) ? phraseEnding(reading, skeleton, at - 1, least) : null
  }
  return null
}

/** `Bo Ek, editor of the weekly Daybreak, who`: the person, for a body is no `who`. */
function personOfBody(
  reading: Reading,
  skeleton: Skeleton,
  comma: number,
  least: number,
): { from: number; to: number } | null {
  const item = skeleton.items[comma - 1]
  const body = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
  if (body === null || body.entity.type === 'PERSON') return null
  for (let at = comma - 1 - (body.last - body.first); at > least && at > comma - 16; at -= 1) {
    if (lowAt(skeleton, at) !== ',') continue
    const before = skeleton.items[at - 1]
    const mention = before?.kind === 'token' ? mentionAt(reading.mentions, before.at) : null
    return mention?.entity.type === 'PERSON' ? { from: at - (mention.last - mention.first), to: at } : null
  }
  return null
}

/** The name of a body before the apposition that ends with a comma: `a report by the Labour Project, a research group in Halifax,`. */
function bodyBeforeComma(
  reading: Reading,
  skeleton: Skeleton,
  close: number,
  least: number,
): { from: number; to: number } | null {
  let open = close - 1
  while (open > least && lowAt(skeleton, open) !== ',') open -= 1
  const item = skeleton.items[open - 1]
  const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
  if (mention === null || mention.entity.type !== 'ORG' || !/^(?:a|an|the)$/.test(lowAt(skeleton, open + 1)))
    return null
  return { from: open - (mention.last - mention.first), to: open }
}

/** Whether the name of a place after `in`, `of`, `at` ends right before a place. */
function isPlaceEnding(reading: Reading, skeleton: Skeleton, to: number): boolean {
  const item = skeleton.items[to - 1]
  const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
  if (mention === null || mention.entity.type !== 'PLACE') return false
  // `an angry reaction from Santiago, which denounced it`: a capital speaks.
  if (CAPITALS.has(mention.entity.canonical)) return false
  return /^(?:in|of|at|near|from|outside)$/.test(lowAt(skeleton, to - 1 - (mention.last - mention.first)))
}

/** `Fourteen countries, led by Canada, on Monday condemned`: where a comma stands before a time, the subject ends before it. */
function beforeDate(reading: Reading, skeleton: Skeleton, end: number, least: number): number {
  let at = end
  while (
    at > least + 1 &&
    (isDate(reading, skeleton, at - 1) ||
      (at < end && /^(?:on|in|late|early)$/.test(lowAt(skeleton, at - 1))))
  )
    at -= 1
  return at < end && lowAt(skeleton, at - 1) === ',' ? at : end
}

/** `was named by a website which alleged`: the noun after the last `by` or `from`, with its article. */
function nounAfterBy(skeleton: Skeleton, end: number, least: number): { from: number; to: number } | null {
  for (let at = end - 2; at > least && at > end - 7; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',') return null
    if ((low === 'by' || low === 'from') && DETERMINERS.has(lowAt(skeleton, at + 1)))
      return { from: at + 1, to: end }
  }
  return null
}

/** The `who` of a relative clause without commas that ends right before the verb: `The mother of a man who was held has appealed`. */
function relativeBefore(reading: Reading, skeleton: Skeleton, verb: number, least: number): number | null {
  let hasVerb = false
  for (let at = verb - 1; at > least && at > verb - 30; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',' || low === ';' || DASHES.has(low)) return null
    if (isVerb(reading, skeleton, at) || /[^e]ed$/.test(low)) hasVerb = true
    const isThat =
      low === 'that' &&
      !CUE_FORMS.has(lowAt(skeleton, at - 1)) &&
      /[a-z]{3}/.test(lowAt(skeleton, at - 1)) &&
      !BEFORE_THAT.test(lowAt(skeleton, at - 1))
    if (/^(?:who|whom|whose|which)$/.test(low) || isThat) return hasVerb ? at : null
  }
  return null
}

/** Words between subject and verb that are no part of either: `, however,` and times. */
function isAside(reading: Reading, skeleton: Skeleton, end: number): boolean {
  const low = lowAt(skeleton, end - 1)
  return (ADVERBS.has(low) || isInLy(low)) && !isName(reading, skeleton, end - 1)
}

/** The phrase before an apposition that ends with the mark at `close`, or the name that is the apposition. */
function throughApposition(
  reading: Reading,
  skeleton: Skeleton,
  close: number,
  least: number,
): NounPhrase | null {
  return throughMarks(reading, skeleton, close, least) ?? betweenCommas(reading, skeleton, close, least)
}

/** `Senator Bo Ek, Democrat of Oregon, said`, `The report, Cut and Run, alleges`: whatever stands between the only two commas. */
function betweenCommas(
  reading: Reading,
  skeleton: Skeleton,
  close: number,
  least: number,
): NounPhrase | null {
  if (lowAt(skeleton, close) !== ',') return null
  let open = close - 1
  while (open > least && !isBreak(skeleton, open)) open -= 1
  if (lowAt(skeleton, open) !== ',' || CUE_FORMS.has(lowAt(skeleton, open + 1))) return null
  for (let at = least; at < open; at += 1)
    if (isBreak(skeleton, at) || isVerb(reading, skeleton, at)) return null
  for (let at = open + 1; at < close; at += 1) if (isVerb(reading, skeleton, at)) return null
  const outer = phraseEnding(reading, skeleton, open, least)
  const isDocument = DOCUMENTS.has(lowAt(skeleton, open - 1))
  return outer !== null && (isNamedIn(reading, skeleton, outer) || isDocument)
    ? { ...outer, role: null }
    : null
}

/** The same where the words of the apposition tell that it is one. */
function throughMarks(reading: Reading, skeleton: Skeleton, close: number, least: number): NounPhrase | null {
  const document = documentInHand(reading, skeleton, close, least)
  if (document !== null) return document
  const isBracket = lowAt(skeleton, close) === ')'
  let segmentEnd = close
  let isRelative = false
  for (let tries = 0; tries < 6; tries += 1) {
    let open = segmentEnd - 1
    while (open > least && !(isBracket ? lowAt(skeleton, open) === '(' : isBreak(skeleton, open))) {
      // `Cllr Paul Dunmore (Con, Hollins), who`: a comma in brackets parts nothing.
      if (!isBracket && lowAt(skeleton, open) === ')')
        while (open > least && lowAt(skeleton, open) !== '(') open -= 1
      open -= 1
    }
    if (open <= least && !isBreak(skeleton, open) && lowAt(skeleton, open) !== '(') {
      // No mark before it: the words from the start are the subject, cut off by a comma that should not be there.
      return null
    }
    const segment = trimmed(
      reading,
      skeleton,
      open + 1,
      withoutAffiliation(reading, skeleton, open + 1, withoutBracket(skeleton, open + 1, segmentEnd)),
    )
    const outer = phraseEnding(reading, skeleton, open, least)
    if (isBracket) return outer === null ? null : { ...outer, role: null }
    const isAmong = /^(?:among|including|led|like|such|along|together|with)$/.test(lowAt(skeleton, open + 1))
    if (
      !isAmong &&
      segment !== null &&
      isPersonAlone(reading, skeleton, segment) &&
      (tries === 0 || isRelative)
    ) {
      const whole = tries === 0 ? ofRelative(reading, skeleton, open, least) : null
      if (whole !== null) return whole
      // `Its deputy head, Shahla Mirbagheri, said`; but `In Geneva, Ms Lee, said` has no role before the name.
      return { ...segment, role: outer }
    }
    if (outer !== null && !isQuotation(skeleton, open - 1)) {
      const role = segment === null ? null : segment
      if (
        !isApposition(reading, skeleton, open + 1) &&
        !isPlaceAlone(reading, skeleton, open + 1, segmentEnd)
      ) {
        segmentEnd = open
        continue
      }
      if (isNamedIn(reading, skeleton, outer) || hasNoun(skeleton, outer)) return { ...outer, role }
    }
    // `Her nephew, Cllr Paul Dunmore (Con), who voted in favour, said`
    isRelative = tries === 0 && /^(?:who|whose)$/.test(lowAt(skeleton, open + 1))
    segmentEnd = open
    if (segmentEnd <= least) return null
  }
  return null
}

/** `Danladi, who spoke through his press officer, Bo Ek, said`: the person of whom the relative clause before the name tells. */
function ofRelative(reading: Reading, skeleton: Skeleton, close: number, least: number): NounPhrase | null {
  for (let at = close - 2; at > least && at > close - 22; at -= 1) {
    if (lowAt(skeleton, at) === '' || /^[.;:]$/.test(lowAt(skeleton, at))) return null
    if (lowAt(skeleton, at) !== ',') continue
    if (lowAt(skeleton, at + 1) !== 'who') return null
    const name = nameEnding(reading, skeleton, at)
    return name === null ? null : { ...name, role: null }
  }
  return null
}

/** `The memo, written in March by the trust’s head of compliance, Nadia Rourke, warned`: the document, not who wrote it. */
function documentInHand(
  reading: Reading,
  skeleton: Skeleton,
  close: number,
  least: number,
): NounPhrase | null {
  for (let at = close - 2; at > least + 1 && at > close - 30; at -= 1) {
    if (lowAt(skeleton, at) === '' || isVerb(reading, skeleton, at + 1)) return null
    if (
      lowAt(skeleton, at) !== ',' ||
      !/^(?:read|written|signed|drafted|authored|co-authored|published|released|issued|seen|obtained|dated|filed|prepared|compiled|commissioned|leaked|sent|posted|addressed|circulated)$/.test(
        lowAt(skeleton, at + 1),
      )
    )
      continue
    const phrase = phraseEnding(reading, skeleton, at, least)
    const isDocument =
      phrase !== null &&
      Array.from({ length: phrase.to - phrase.from }, (_, each) => lowAt(skeleton, phrase.from + each)).some(
        (low) => DOCUMENTS.has(low),
      )
    return phrase !== null && isDocument ? { ...phrase, role: null } : null
  }
  return null
}

/** The end of a segment that is a person before what the person is of: `Chen Meiling of Whitcombe University`. */
function withoutAffiliation(reading: Reading, skeleton: Skeleton, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const item = skeleton.items[at]
    const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
    if (mention === null) continue
    const end = at + mention.last - mention.first
    return mention.entity.type === 'PERSON' && /^(?:of|from|at|with|for)$/.test(lowAt(skeleton, end))
      ? end
      : to
  }
  return to
}

/** The end of a segment before what stands in brackets at its end: `Maria Lopez (D-Texas)`. */
function withoutBracket(skeleton: Skeleton, from: number, to: number): number {
  if (lowAt(skeleton, to - 1) !== ')') return to
  for (let at = to - 2; at > from; at -= 1) if (lowAt(skeleton, at) === '(') return at
  return to
}

/** `the ministry in the capital, Lomark, rejected`: the name of a place and nothing else. */
function isPlaceAlone(reading: Reading, skeleton: Skeleton, from: number, to: number): boolean {
  const item = skeleton.items[from]
  const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
  return mention?.entity.type === 'PLACE' && mention.last - mention.first === to - from
}

/** Whether what begins here says something of the words before its comma, rather than going on with a list. */
function isApposition(reading: Reading, skeleton: Skeleton, at: number): boolean {
  const low = lowAt(skeleton, at)
  const token = tokenAt(skeleton, at)
  if (token === null || isDate(reading, skeleton, at)) return token !== null
  if (isName(reading, skeleton, at))
    return lowAt(skeleton, at + 1) === "'s" || ROLE_WORDS.has(lowAt(skeleton, at + 1))
  return (
    token.kind === 'number' ||
    /^[drig]-\p{Lu}/u.test(token.text.charAt(0).toLowerCase() + token.text.slice(1)) ||
    DETERMINERS.has(low) ||
    PREPOSITIONS.has(low) ||
    ROLE_WORDS.has(low) ||
    /(?:ed|ing)$/.test(low) ||
    /^(?:who|whom|which|whose|where|head|one|two|three|himself|herself|itself|however|meanwhile|too|then|now|also|read|sent|put|written|led|run|based|seen|held|known|shown|born|made|head|senior|former|chief|executive|deputy|co-founder|once|formerly|previously|long|himself|aged|whose|not|no|all|both|each|most|many)$/.test(
      low,
    ) ||
    isInLy(low) ||
    TITLE_WORDS.has(low)
  )
}

function hasNoun(skeleton: Skeleton, { from, to }: { from: number; to: number }): boolean {
  return (
    // `We, the undersigned, condemn`
    lowAt(skeleton, from) === 'we' ||
    DETERMINERS.has(lowAt(skeleton, from)) ||
    ROLE_WORDS.has(lowAt(skeleton, to - 1)) ||
    lowAt(skeleton, to - 1).endsWith('s')
  )
}

function isNamedIn(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = from; at < to; at += 1) if (isName(reading, skeleton, at)) return true
  return false
}

/** A subject with the names of a list before it: `Canada, Norway and New Zealand condemned`. */
function withList(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: { from: number; to: number },
  least: number,
): NounPhrase {
  const isList = Array.from({ length: to - from }, (_, at) => lowAt(skeleton, from + at)).includes('and')
  if (!isList) return { from, to, role: null }
  let start = from
  while (start - 2 >= least && lowAt(skeleton, start - 1) === ',' && isName(reading, skeleton, start - 2)) {
    if (!isName(reading, skeleton, start)) break
    start -= 2
    while (start - 1 >= least && isName(reading, skeleton, start - 1)) start -= 1
    if (lowAt(skeleton, start - 1) === 'the') start -= 1
  }
  // `In Geneva, Norway and Chile said`: no list.
  if (start > least && /^(?:in|at|from|near|of)$/.test(lowAt(skeleton, start - 1))) start = from
  return { from: start, to, role: null }
}

/** What a clause with `that` depends on, which is no relative one: `has determined that guards beat him`. */
const BEFORE_THAT =
  /[^e]ed$|^(?:found|shown|known|proven|understood|clear|sure|certain|likely|possible|true|evident|fact|so|confident|aware|convinced)$/
