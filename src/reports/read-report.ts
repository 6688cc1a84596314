import { hashOf, sha256 } from '../proof/index.ts'
import {
  type Claim,
  type ClaimSpeaker,
  type DateMention,
  type Mention,
  type MetadataFact,
  type Report,
  type ReportEvent,
  type ReportFlag,
  type ReportFormat,
  type Span,
  spanOf,
  spanStands,
} from '../record/index.ts'
import { refineAct } from './acts/refine-act.ts'
import { contradictions } from './answers/contradictions.ts'
import { linkAnswers } from './answers/link-answers.ts'
import { attribute } from './attribution/attribute.ts'
import { type Draft, type Named, readingOf } from './attribution/sentence/reading.ts'
import { datesOf, type ResolvedDate } from './dates/date-mentions.ts'
import { eventsOf } from './events/find-events.ts'
import { mentionAt } from './mentions/entity.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { learnRoles } from './mentions/learn-roles.ts'
import { settledMetadata } from './metadata/settle.ts'
import { qualityFlags } from './quality/flags.ts'
import { findRoles } from './roles/find-roles.ts'
import { type ReportText, reportText } from './text/report-text.ts'
import type { BlockedText } from './text/zone.ts'
import { HARM_FORMS } from './words/harm-verbs.ts'

/** Counted up when the same text is read otherwise than before: a later reading keeps what people decided. */
export const READER_VERSION = 10

/** A document after intake: what the rules read. */
export interface Document {
  /** `sha256:…` of the bytes as they were given. */
  readonly id: string
  readonly file: string
  readonly format: ReportFormat
  readonly blocked: BlockedText
  /** What the user, the page or the record says of it, the surest first. */
  readonly facts: readonly MetadataFact[]
  /** What intake found poor. */
  readonly flags: readonly ReportFlag[]
}

/** What a report says: who said what, whom and what it names, and what it says happened. */
export interface ReportReading {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly events: readonly ReportEvent[]
}

/**
 * Reads a document. Deterministic, without I/O, and for any text; every span of the answer stands in the text to the letter.
 */
export function readReport(document: Document): ReportReading {
  const { id, file, format, blocked } = document
  const report = reportText(blocked)
  const { text } = report
  const settled = settledMetadata(document, report)
  const mentions = findMentions(report, settled.source)
  learnRoles(report, mentions)
  const dates = datesOf(report, settled.publishedAt).filter(
    // `Sunday Adeleke`
    ({ first }) => mentionAt(mentions, first)?.entity.type !== 'PERSON',
  )
  const isDate = new Uint8Array(report.tokens.length)
  for (const { first, last } of dates) isDate.fill(1, first, last)
  const reading = readingOf(report, mentions, isDate)
  const attributed = attribute(reading)
  for (const draft of attributed) {
    const words = draft.content.map(({ start, end }) => text.slice(start, end)).join(' ')
    const isOfOthers = draft.kind === 'direct' && draft.speaker?.onBehalfOf === null
    draft.act = refineAct(draft.lemma, draft.act, words, isOfOthers)
    if (isOfDeed(draft, words)) draft.act = 'position'
  }
  const drafts = withoutOrderedHarm(text, attributed)
  goOnDenying(text, drafts)
  findRoles(reading, drafts)
  const offsets = (first: number, last: number): { start: number; end: number } => ({
    start: report.tokens[first]?.start ?? 0,
    end: report.tokens[last - 1]?.end ?? 0,
  })
  return {
    report: {
      id,
      file,
      ...settled,
      format,
      textSha256: sha256(text),
      length: text.length,
      flags: [...document.flags, ...qualityFlags(report, settled)],
    },
    claims: claimsOf(id, report, drafts, dates, settled.source),
    mentions: mentions.all.map(({ first, last, entity }) => ({
      document: id,
      ...offsets(first, last),
      type: entity.type,
      canonical: entity.canonical,
      party: null,
    })),
    dates: dates.map(({ first, last, iso }) => ({ document: id, ...offsets(first, last), iso })),
    events: eventsOf(id, report, mentions, dates, settled.publishedAt),
  }
}

/** `called the move “ridiculous”`: of what somebody does, not of what he says. */
const isOfDeed = ({ act, rule, about }: Draft, words: string): boolean =>
  act === 'denial' &&
  (rule === 'call-as' || rule === 'describe-as') &&
  about.some(
    ({ role, named }) =>
      role === 'topic' &&
      /\b(?:moves?|decisions?|measures?|sanctions|steps?|laws?|bills?|votes?|plans?|bans?|actions?|deals?|strikes?|attacks?|trials?|verdicts?|sentences?|arrests?|listings?)$/i.test(
        named.canonical,
      ),
  ) &&
  !/\b(?:lies?|fabricat\w+|false|untrue|not true|disinformation|baseless|groundless|unfounded)\b/i.test(words)

/** `Lee said the general had told guards to beat him`: what the accused is said to have ordered is no demand that the report quotes. */
function withoutOrderedHarm(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((inner) => {
    const { cue } = inner
    const [first] = inner.content
    if (inner.act !== 'demand' || cue === null || first === undefined) return true
    if (!HARM_FORMS.has(/^\p{L}+/u.exec(text.slice(first.start, first.end))?.[0] ?? '')) return true
    return !drafts.some(
      (outer) =>
        outer.act === 'accusation' &&
        outer.content.some(({ start, end }) => start < cue.start && cue.end < end),
    )
  })
}

/** What somebody goes on to say in the same paragraph as a denial or the next, with a negation, is one too. */
function goOnDenying(text: string, drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1]
    if (
      before?.act !== 'denial' ||
      draft.act !== 'assertion' ||
      draft.kind !== 'direct' ||
      draft.paragraph - before.paragraph > 1
    )
      return
    const [first] = draft.content
    const isNegated =
      first !== undefined &&
      /^(?:\S+ ){0,3}(?:no|not|never|nobody|none|nothing)\b/i.test(text.slice(first.start, first.end))
    if (isNegated && before.speaker?.canonical === draft.speaker?.canonical) draft.act = 'denial'
  })
}

/** The claims of the drafts that stand in the text, in its order, with ids, answers and contradictions. */
function claimsOf(
  document: string,
  report: ReportText,
  given: readonly Draft[],
  dates: readonly ResolvedDate[],
  source: string | null,
): readonly Claim[] {
  const { text, tokens } = report
  const drafts = distinct(given)
  const links = linkAnswers(report, drafts)
  const excluded = contradictions(text, drafts)
  const ids = idsOf(document, drafts)
  return drafts
    .map((draft, index): Claim | null => {
      const content = draft.content.map(({ start, end }) => spanOf(text, start, end))
      const cue = draft.cue === null ? null : spanOf(text, draft.cue.start, draft.cue.end)
      if (content.some((span) => !spanStands(text, span)) || (cue !== null && !spanStands(text, cue)))
        return null
      return {
        id: ids[index] ?? '',
        document,
        kind: draft.kind,
        act: draft.act,
        speaker: speakerOf(text, draft.speaker),
        via: viaOf(draft.via, source),
        addressee: draft.addressee?.canonical ?? null,
        content,
        cue,
        when: whenSaid(text, draft, dates, tokens),
        about: draft.about.map(({ named, role }) => ({ name: named.canonical, role, party: null })),
        answers: links
          .filter(({ from }) => from === index)
          .map(({ to, how }) => ({ claim: ids[to] ?? '', how })),
        contradicts: excluded.filter(([later]) => later === index).map(([, earlier]) => ids[earlier] ?? ''),
        attribution: draft.attribution,
        rule: draft.rule,
        status: 'proposed',
      }
    })
    .filter((claim) => claim !== null)
    .toSorted(
      (a, b) =>
        (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) ||
        (a.content[0]?.end ?? 0) - (b.content[0]?.end ?? 0),
    )
}

/** Through whom a claim became known, but not by the outlet that has published the report itself. */
function viaOf(via: Named | null, source: string | null): string | null {
  if (via === null) return null
  const [name, own] = [via.canonical.toLowerCase(), source?.toLowerCase().replace(/^the /, '') ?? '']
  const isOwn = own !== '' && (name.includes(own) || own.includes(name.replace(/^the /, '')))
  return isOwn ? null : via.canonical
}

/** Of drafts with the same content the first: a rule before it was surer. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({ content }) => {
    const key = placesOf(content)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const placesOf = (content: readonly { readonly start: number; readonly end: number }[]): string =>
  content.map(({ start, end }) => `${start}-${end}`).join(',')

function idsOf(document: string, drafts: readonly Draft[]): readonly string[] {
  return drafts.map(({ content }) => claimId(document, content))
}

/** The id of a claim: of the document and the places of its content, whatever rule found it. */
function claimId(document: string, content: readonly Pick<Span, 'start' | 'end'>[]): string {
  return `claim:${hashOf([document, placesOf(content)]).slice('sha256:'.length, 'sha256:'.length + 20)}`
}

function speakerOf(text: string, named: Named | null): ClaimSpeaker | null {
  if (named === null) return null
  const { start, end, canonical, onBehalfOf } = named
  const isSelf = onBehalfOf !== null && onBehalfOf.toLowerCase() === canonical.toLowerCase()
  return { name: text.slice(start, end), start, end, canonical, onBehalfOf: isSelf ? null : onBehalfOf }
}

/** The only date of the sentence that stands outside of what is said. */
function whenSaid(
  text: string,
  draft: Draft,
  dates: readonly ResolvedDate[],
  tokens: readonly { readonly start: number; readonly end: number }[],
): string | null {
  const { cue } = draft
  if (cue === null) return null
  const near = dates.filter(({ first, last, paragraph }) => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
    if (paragraph !== draft.paragraph || draft.content.some((each) => start < each.end && end > each.start))
      return false
    // `will be gone by 2030`: until when something is, not when it was said.
    if (
      /\b(?:by|until|till|before|from|since|after|to|for)\s+$/i.test(
        text.slice(Math.max(0, start - 8), start),
      )
    )
      return false
    const between = start >= cue.end ? text.slice(cue.end, start) : text.slice(end, cue.start)
    return between.length <= 45 && !/[.!?;:]\s|,/.test(between)
  })
  const [only] = near
  return near.length === 1 && only !== undefined ? only.iso : null
}
