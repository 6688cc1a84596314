import { mentionAt } from '../mentions/entity.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { endOfPhrase } from './noun-phrase.ts'
import type { Draft, Reading } from './reading.ts'
import { extentOf, isQuotation, lowAt, quotationsIn, type Skeleton, tokenAt } from './skeleton.ts'
import { namedBy } from './speaker.ts'

/** `Name: claim`, `claim: Name`, `claim, Name says`, `‘quotation’: Name`: only where the headline names who says it. */
export function headlineClaims(reading: Reading, skeleton: Skeleton): Draft[] {
  const { items } = skeleton
  const colon = items.findIndex((_, at) => lowAt(skeleton, at) === ':')
  const end = items.length
  if (colon > 0) {
    const before = speakerIn(reading, skeleton, 0, colon)
    const after = speakerIn(reading, skeleton, colon + 1, end)
    if (after !== null && end - colon <= 8)
      return made(reading, skeleton, 0, colon, after, 'headline-colon-name')
    if (before !== null) return made(reading, skeleton, colon + 1, end, before, 'headline-name-colon')
  }
  const said = items.findIndex((_, at) => at > 0 && /^(?:says|say)$/.test(lowAt(skeleton, at)))
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
  return []
}

/** A name, a role or a body that fills a part of a headline. */
function speakerIn(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  to: number,
): ReturnType<typeof namedBy> {
  if (to - from > 8 || to <= from) return null
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
