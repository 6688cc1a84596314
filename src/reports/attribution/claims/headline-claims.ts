import { mentionAt } from '../../mentions/entity.ts'
import { CUE_FORMS } from '../../words/cue-verbs.ts'
import { FINITE } from '../../words/function-words.ts'
import { endOfPhrase } from '../sentence/noun-phrase.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, isQuotation, lowAt, quotationsIn, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { namedBy } from '../speakers/speaker.ts'

/** `Name: claim`, `claim: Name`, `claim, Name says`, `‘quotation’: Name`: only where the headline names who says it. */
export function headlineClaims(reading: Reading, skeleton: Skeleton): Draft[] {
  const { items } = skeleton
  const quoted = quotedInHeadline(reading, skeleton)
  if (quoted.length > 0) return quoted
  const inverted = saysAtEnd(reading, skeleton)
  if (inverted.length > 0) return inverted
  const called = callsInHeadline(reading, skeleton)
  if (called.length > 0) return called
  const colon = items.findIndex((_, at) => lowAt(skeleton, at) === ':')
  const end = endOfHeadline(skeleton)
  if (colon > 0) {
    const before = speakerIn(reading, skeleton, 0, colon)
    const after = speakerIn(reading, skeleton, colon + 1, end)
    if (after !== null && end - colon <= 8)
      return made(reading, skeleton, 0, colon, after, 'headline-colon-name')
    // `Republic of Tamur: hundreds held`: where it happened, not who says so.
    if (before !== null && before.entity?.type !== 'PLACE')
      return made(reading, skeleton, colon + 1, end, before, 'headline-name-colon')
  }
  const said = items.findIndex(
    (_, at) =>
      at > 0 &&
      /^(?:says|say|finds|find|warns|warn|claims|claim|alleges|allege|reveals|insists|insist|argues)$/.test(
        lowAt(skeleton, at),
      ),
  )
  if (said > 0 && said >= end - 1) {
    let comma = said
    while (comma > 0 && lowAt(skeleton, comma) !== ',' && !isQuotation(skeleton, comma)) comma -= 1
    const phrase = { from: comma + 1, to: said, role: null }
    const speaker = comma > 0 ? namedBy(reading, skeleton, phrase) : null
    if (speaker !== null)
      return made(
        reading,
        skeleton,
        0,
        lowAt(skeleton, comma) === ',' ? comma : comma + 1,
        speaker,
        'headline-name-says',
      )
  }
  // `Dutch lens maker halts shipments, says new rule leaves no choice`
  if (
    said > 2 &&
    said < end - 2 &&
    lowAt(skeleton, said - 1) === ',' &&
    lowAt(skeleton, said).endsWith('s')
  ) {
    const to = endOfPhrase(reading, skeleton, 0, said)
    const head = headOfHeadline(skeleton, to)
    const speaker =
      namedBy(reading, skeleton, { from: 0, to: head, role: null }) ?? bare(reading, skeleton, 0, head)
    if (speaker !== null) return made(reading, skeleton, said + 1, end, speaker, 'headline-says')
  }
  if (said > 0 && said < end - 2) {
    const phrase = { from: 0, to: said, role: null }
    const speaker =
      endOfPhrase(reading, skeleton, 0, said) === said ? namedBy(reading, skeleton, phrase) : null
    if (speaker !== null && speaker.entity !== null)
      return made(
        reading,
        skeleton,
        lowAt(skeleton, said + 1) === 'that' ? said + 2 : said + 1,
        end,
        speaker,
        'headline-says',
      )
  }
  return demandInHeadline(reading, skeleton, end)
}

/** `Alliance of 60 elected officials calls for probe`: a demand in the present, with its subject before the verb. */
function demandInHeadline(reading: Reading, skeleton: Skeleton, end: number): Draft[] {
  const verb = skeleton.items.findIndex((_, at) => {
    const next = lowAt(skeleton, at + 1)
    return (
      at > 0 &&
      (/^calls?$/.test(lowAt(skeleton, at))
        ? next === 'for'
        : /^(?:demands|urges)$/.test(lowAt(skeleton, at)))
    )
  })
  if (verb === -1 || verb > 10 || end - verb < 3 || endOfPhrase(reading, skeleton, 0, verb) !== verb)
    return []
  const speaker = namedBy(reading, skeleton, { from: 0, to: verb, role: null })
  const isCall = lowAt(skeleton, verb + 1) === 'for'
  return speaker === null
    ? []
    : made(reading, skeleton, verb + (isCall ? 2 : 1), end, speaker, 'headline-demands').map((draft) => ({
        ...draft,
        act: 'demand',
      }))
}

/** The end of the subject of a headline: before its first verb in the present, where the phrase runs on past it. */
function headOfHeadline(skeleton: Skeleton, to: number): number {
  for (let at = 2; at < to; at += 1)
    if (/[^s]s$/.test(lowAt(skeleton, at)) && tokenAt(skeleton, at)?.isCapital === false) return at
  return to
}

/** `Chamber calls expulsions “ethnic cleansing” over objections`: a few words in marks after a verb of saying in the present. */
function callsInHeadline(reading: Reading, skeleton: Skeleton): Draft[] {
  const at = skeleton.items.findIndex((_, place) => isQuotation(skeleton, place))
  const verb = skeleton.items.findIndex((_, place) => {
    const cue = CUE_FORMS.get(lowAt(skeleton, place))
    return (
      place > 0 &&
      place < at &&
      (cue?.form === 's' || (cue?.form === 'base' && cue.verb.lemma === 'say')) &&
      /^(?:call|describe|brand|label|denounce|say)$/.test(cue.verb.lemma)
    )
  })
  if (at === -1 || verb === -1 || verb > 6 || at - verb > 8 || lowAt(skeleton, at - 1) === ':') return []
  if (endOfPhrase(reading, skeleton, 0, verb) !== verb) return []
  const speaker =
    namedBy(reading, skeleton, { from: 0, to: verb, role: null }) ?? bare(reading, skeleton, 0, verb)
  return speaker === null
    ? []
    : made(reading, skeleton, at, at + 1, speaker, 'headline-calls').map((draft) => ({
        ...draft,
        kind: 'partial',
      }))
}

/** The end of a headline before the name of the site: `… - Action News`, `… | The Courier`. */
function endOfHeadline(skeleton: Skeleton): number {
  const { length } = skeleton.items
  for (let at = length - 2; at > length - 7 && at > 2; at -= 1) {
    if (!/^[|–—-]$/.test(lowAt(skeleton, at))) continue
    for (let word = at + 1; word < length; word += 1)
      if (tokenAt(skeleton, word)?.isCapital !== true) return length
    return at
  }
  return length
}

/** `Dean sold diplomas “by the metre”, say prosecutors`: the verb and its subject at the end. */
function saysAtEnd(reading: Reading, skeleton: Skeleton): Draft[] {
  const end = endOfHeadline(skeleton)
  for (let at = end - 2; at > 2 && at > end - 9; at -= 1) {
    if (!/^(?:say|says|claim|claims|insist|insists|warn|warns)$/.test(lowAt(skeleton, at))) continue
    // `…, says new rule leaves no choice`: a clause follows, not who says it.
    if (skeleton.items.slice(at + 2, end).some((_, word) => FINITE.has(lowAt(skeleton, at + 2 + word))))
      continue
    const comma = lowAt(skeleton, at - 1) === ',' ? at - 1 : at
    if (comma === at && !isQuotation(skeleton, at - 1)) return []
    const speaker =
      namedBy(reading, skeleton, { from: at + 1, to: end, role: null }) ??
      bare(reading, skeleton, at + 1, end)
    return speaker === null ? [] : made(reading, skeleton, 0, comma, speaker, 'headline-name-says')
  }
  return []
}

/** `Keeper denies betting: ‘Q’`, `“Q,” says ousted opera chief`: a whole sentence in marks with the words for who says it. */
function quotedInHeadline(reading: Reading, skeleton: Skeleton): Draft[] {
  const at = skeleton.items.findIndex((_, place) => isQuotation(skeleton, place))
  const [quotation] = at === -1 ? [] : quotationsIn(skeleton, at, at + 1)
  if (quotation === undefined) return []
  const words = reading.report.text.slice(quotation.start, quotation.end)
  if (words.split(' ').length < 4) return []
  const end = skeleton.items.length
  const isLast = at >= end - 2
  let from: number
  let to: number
  if (isLast && lowAt(skeleton, at - 1) === ':') {
    const verb = skeleton.items.findIndex(
      (_, place) => place > 0 && place < at - 1 && CUE_FORMS.get(lowAt(skeleton, place))?.form === 's',
    )
    if (verb === -1) return []
    from = 0
    to = verb
  } else if (/^(?:says|say|insists|claims|admits)$/.test(lowAt(skeleton, at + 1))) {
    from = at + 2
    to = end
  } else if (at === 0 && lowAt(skeleton, 1) === ':') {
    // `‘We cancelled the wrong trains’: Coastline’s new boss on a winter of anger`
    from = pastInterview(skeleton, 2)
    to = endOfPhrase(reading, skeleton, from, end)
  } else return []
  while (/^[.!?]$/.test(lowAt(skeleton, to - 1))) to -= 1
  if (to <= from || to - from > 6 || endOfPhrase(reading, skeleton, from, to) !== to) return []
  const speaker = namedBy(reading, skeleton, { from, to, role: null }) ?? bare(reading, skeleton, from, to)
  return speaker === null ? [] : made(reading, skeleton, at, at + 1, speaker, 'headline-quote')
}

/** Past `an interview with`. */
function pastInterview(skeleton: Skeleton, from: number): number {
  for (let at = from; at < from + 3; at += 1)
    if (lowAt(skeleton, at) === 'interview' && lowAt(skeleton, at + 1) === 'with') return at + 2
  return from
}

/** A name, a role or a body that fills a part of a headline. */
function speakerIn(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  to: number,
): ReturnType<typeof namedBy> {
  if (to - from > 8 || to <= from) return null
  const named = pastInterview(skeleton, from)
  if (named > from) return speakerIn(reading, skeleton, named, to)
  for (let at = from; at < to; at += 1)
    if (isQuotation(skeleton, at) || (CUE_FORMS.get(lowAt(skeleton, at))?.form ?? 'base') === 'past')
      return null
  const item = skeleton.items[to - 1]
  const isNamed = item?.kind === 'token' && mentionAt(reading.mentions, item.at) !== null
  const isRole =
    to - from <= 2 &&
    tokenAt(skeleton, to - 1)?.kind === 'word' &&
    /^(?:union|police|minister|report|court|officials|ministry|families|lawyer|mayor|president|government|study|experts|poll|sources|un|watchdog)$/.test(
      lowAt(skeleton, to - 1),
    )
  return isNamed || isRole
    ? (namedBy(reading, skeleton, { from, to, role: null }) ?? bare(reading, skeleton, from, to))
    : null
}

function bare(reading: Reading, skeleton: Skeleton, from: number, to: number): ReturnType<typeof namedBy> {
  const extent = extentOf(reading, skeleton, from, to)
  return extent === null
    ? null
    : {
        ...extent,
        canonical: reading.report.text.slice(extent.start, extent.end),
        entity: null,
        onBehalfOf: null,
        attribution: 'title',
      }
}

function made(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  to: number,
  speaker: NonNullable<ReturnType<typeof namedBy>>,
  rule: string,
): Draft[] {
  const quotations = quotationsIn(skeleton, from, to)
  const isQuote = quotations.length === 1 && to - from === 1
  const [quotation] = quotations
  const content =
    isQuote && quotation !== undefined
      ? { start: quotation.start, end: quotation.end }
      : extentOf(reading, skeleton, from, to)
  const token = skeleton.items[from]
  if (content === null || token === undefined) return []
  const { sentence, paragraph } = skeleton
  const said = skeleton.items.findIndex((_, at) => /^(?:says|say)$/.test(lowAt(skeleton, at)))
  const inside: Draft[] = isQuote
    ? []
    : quotations.map((each) => ({
        kind: 'partial',
        act: 'assertion',
        content: [{ start: each.start, end: each.end }],
        cue: null,
        speaker,
        via: null,
        addressee: null,
        about: [],
        attribution: speaker.attribution,
        rule,
        lemma: 'say',
        token: token.at,
        sentence,
        paragraph,
        quotations: [each.index],
      }))
  return [
    ...inside,
    {
      kind: isQuote ? 'direct' : 'headline',
      act: 'assertion',
      content: [content],
      cue: said === -1 ? null : extentOf(reading, skeleton, said, said + 1),
      speaker,
      via: null,
      addressee: null,
      about: [],
      attribution: speaker.attribution,
      rule,
      lemma: 'say',
      token: token.at,
      sentence,
      paragraph,
      quotations: quotations.map(({ index }) => index),
    },
  ]
}
