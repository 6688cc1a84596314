import type { AnswerKind, Claim, Report } from '../../record/index.ts'
import type { ClaimDecision, Store } from '../../store/index.ts'
import { claimsOfReport, type LedgerClaim } from './ledger.ts'

/** The store as faces pass it on. */
export type ReadStore = Store

/** An answer to a claim, or what a claim answers. */
interface AnswerBeside {
  readonly claim: string
  readonly how: AnswerKind
  readonly speaker: string | null
  readonly words: string
}

/** A claim with the sentence around it and the answers beside it. */
export interface ShownClaim {
  readonly claim: Claim
  /** The sentence, its words marked with ⟦ ⟧. */
  readonly sentence: string
  readonly answersTo: readonly AnswerBeside[]
  readonly answeredBy: readonly AnswerBeside[]
  readonly decisions: readonly ClaimDecision[]
  /** The speaker as the text has it, where a person corrected or merged it. */
  readonly readSpeaker: string | null
  readonly file: string
  readonly title: string | null
  readonly source: string | null
  readonly url: string | null
  /** The day it was said, else that of publication. */
  readonly day: string | null
}

/** A report with its claims. */
export interface ShownReport {
  readonly report: Report
  readonly claims: readonly ShownClaim[]
  /** Decisions whose words do not stand any more. */
  readonly lost: readonly ClaimDecision[]
}

/** What is held of a report, its claims with their sentences and answers. */
export async function shownReport(store: Store, row: number): Promise<ShownReport> {
  const reading = await store.reports.reading(row)
  if (reading === null) throw new RangeError(`report ${row}: it has not been read`)
  const text = await store.reports.textOf(row)
  const { claims, lost } = await claimsOfReport(store, row)
  const byId = new Map(claims.map((each) => [each.claim.id, each]))
  return {
    report: reading.report,
    claims: claims.map((each) => shown(each, claims, byId, text, reading.report)),
    lost,
  }
}

function shown(
  { claim, decisions, readSpeaker }: LedgerClaim,
  all: readonly LedgerClaim[],
  byId: ReadonlyMap<string, LedgerClaim>,
  text: string,
  report: Report,
): ShownClaim {
  const beside = (other: Claim, how: AnswerKind): AnswerBeside => ({
    claim: other.id,
    how,
    speaker: other.speaker?.canonical ?? null,
    words: other.content.map(({ exact }) => exact).join(' … '),
  })
  return {
    claim,
    sentence: markedSentence(text, claim),
    answersTo: claim.answers.flatMap(({ claim: id, how }) => {
      const other = byId.get(id)
      return other === undefined ? [] : [beside(other.claim, how)]
    }),
    answeredBy: all.flatMap(({ claim: other }) =>
      other.status === 'rejected'
        ? []
        : other.answers.filter(({ claim: id }) => id === claim.id).map(({ how }) => beside(other, how)),
    ),
    decisions,
    readSpeaker,
    file: report.file,
    title: report.title,
    source: report.source,
    url: report.url,
    day: claim.when ?? report.publishedAt,
  }
}

/** No sentence is shown further than this from the words. */
const AROUND = 300

const MARKS = ['⟦', '⟧'] as const

/** The words around a claim from the end of one sentence to the end of another, its own words between ⟦ and ⟧. */
function markedSentence(text: string, { content, cue, speaker }: Claim): string {
  const places = [...content, ...(cue === null ? [] : [cue]), ...(speaker === null ? [] : [speaker])]
  const first = Math.min(...content.map(({ start }) => start))
  const last = Math.max(...content.map(({ end }) => end))
  const near = places.filter(({ start, end }) => start >= first - AROUND && end <= last + AROUND)
  const from = sentenceStart(text, Math.min(...near.map(({ start }) => start)))
  const to = sentenceEnd(text, Math.max(...near.map(({ end }) => end)))
  let marked = ''
  let at = from
  for (const { start, end } of content.toSorted((a, b) => a.start - b.start)) {
    marked += text.slice(at, start) + MARKS[0] + text.slice(start, end) + MARKS[1]
    at = end
  }
  return (marked + text.slice(at, to)).replaceAll(/\s+/g, ' ').trim()
}

function sentenceStart(text: string, from: number): number {
  const least = Math.max(0, from - AROUND)
  for (let at = from; at > least; at -= 1) {
    if (text[at - 1] === '\n') return at
    if (
      /[.!?]/.test(text[at - 2] ?? '') &&
      /\s/.test(text[at - 1] ?? '') &&
      /[\p{Lu}“"‘'«]/u.test(text[at] ?? '')
    )
      return at
  }
  return least
}

function sentenceEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + AROUND)
  for (let at = from; at < most; at += 1) {
    if (text[at] === '\n') return at
    if (/[.!?]/.test(text[at] ?? '') && /[\s”"’'»]|$/.test(text[at + 1] ?? ''))
      return Math.min(most, at + 1 + (/[”"’'»]/.test(text[at + 1] ?? '') ? 1 : 0))
  }
  return most
}
