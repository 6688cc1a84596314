import { CLAIM_CONTEXT, claimHeader, claimNode, claimRow, type ExportedClaim } from '../../formats/index.ts'
import {
  CLAIM_STATUSES,
  type ClaimStatus,
  comparePartialDates,
  parsePartialDate,
  SPEECH_ACTS,
  type SpeechAct,
} from '../../record/index.ts'
import type { ClaimDecision, Store } from '../../store/index.ts'
import { UnusableInput } from '../unusable-input.ts'
import { claimsOfReport, namesMerged } from './ledger.ts'
import { type ShownClaim, shownReport } from './shown-claim.ts'

/** Which claims are asked for; what is left out does not narrow. */
export interface ClaimsRequest {
  /** Words of a name: of whom a claim is about, or in what it says. */
  readonly about?: string | undefined
  readonly speaker?: string | undefined
  readonly act?: SpeechAct | undefined
  /** The id of a report, or its beginning; or the name of its file. */
  readonly document?: string | undefined
  /** Days, months or years: when it was said, else when it was published. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Left out: all but the rejected. */
  readonly status?: ClaimStatus | undefined
}

/** What was found, report by report in the order in which they were read. */
export interface ClaimsFound {
  readonly claims: readonly ShownClaim[]
  /** Decisions of people whose words the newest reading does not find where they stood. */
  readonly lost: readonly ClaimDecision[]
}

/** The claims of all reports held that fit, each with its sentence and the answers beside it. */
export async function claims(store: Store, request: ClaimsRequest): Promise<ClaimsFound> {
  const merged = await namesMerged(store)
  const found: ShownClaim[] = []
  const lost: ClaimDecision[] = []
  for (const report of await reportsAsked(store, request.document)) {
    if (request.act !== undefined && (await store.reports.claims({ report, act: request.act })).length === 0)
      continue
    const shown = await shownReport(store, report)
    found.push(...shown.claims.filter((claim) => fits(claim, request, merged)))
    lost.push(...shown.lost)
  }
  return { claims: found, lost }
}

async function reportsAsked(store: Store, document: string | undefined): Promise<readonly number[]> {
  const held = await store.reports.reports()
  if (document === undefined) return held.map(({ row }) => row)
  const byId = held.filter(
    ({ id }) =>
      id === document ||
      (document.length >= 8 && (id.startsWith(document) || id.startsWith(`sha256:${document}`))),
  )
  if (byId.length > 0) return byId.map(({ row }) => row)
  const rows: number[] = []
  for (const { row } of held) {
    const file = (await store.reports.reading(row))?.report.file
    if (file !== undefined && (file === document || file.endsWith(`/${document}`))) rows.push(row)
  }
  if (rows.length === 0)
    throw new UnusableInput(`--document "${document}": no report held has this id or file`)
  return rows
}

function fits(
  { claim, day }: ShownClaim,
  request: ClaimsRequest,
  merged: ReadonlyMap<string, string>,
): boolean {
  const { about, speaker, act, since, until, status } = request
  if (status === undefined ? claim.status === 'rejected' : claim.status !== status) return false
  if (act !== undefined && claim.act !== act) return false
  if (speaker !== undefined) {
    const asked = merged.get(speaker) ?? speaker
    const names = [claim.speaker?.canonical, claim.speaker?.onBehalfOf, claim.speaker?.name]
    if (!names.some((name) => typeof name === 'string' && hasWords(name, asked))) return false
  }
  if (
    about !== undefined &&
    !claim.about.some(({ name }) => hasWords(name, about)) &&
    !claim.content.some(({ exact }) => hasWords(exact, about))
  )
    return false
  if ((since !== undefined || until !== undefined) && day === null) return false
  if (since !== undefined && day !== null && isBefore(day, since)) return false
  return !(until !== undefined && day !== null && isBefore(until, day))
}

/** Whether all words of a name stand in another, in that order, whatever their case. */
function hasWords(text: string, asked: string): boolean {
  const plain = (words: string): string =>
    ` ${words
      .toLowerCase()
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return plain(text).includes(plain(asked))
}

/** Whether a date is certainly before another: a month that holds the day is not. */
function isBefore(one: string, other: string): boolean {
  const [a, b] = [parsePartialDate(one), parsePartialDate(other)]
  if (a === null || b === null) return one < other
  return lastDay(one) < firstDay(other) && comparePartialDates(a, b) !== 0
}

const firstDay = (date: string): string => `${date.split('/')[0] ?? date}-01-01`.slice(0, 10)
const lastDay = (date: string): string => `${date.split('/').at(-1) ?? date}-99-99`.slice(0, 10)

/** An act of speech as the user gave it. */
export function speechActFrom(given: string): SpeechAct {
  const act = SPEECH_ACTS.find((each) => each === given)
  if (act === undefined) throw new UnusableInput(`--act "${given}": expected ${SPEECH_ACTS.join(', ')}`)
  return act
}

/** The status of a claim as the user gave it. */
export function claimStatusFrom(given: string): ClaimStatus {
  const status = CLAIM_STATUSES.find((each) => each === given)
  if (status === undefined)
    throw new UnusableInput(`--status "${given}": expected ${CLAIM_STATUSES.join(', ')}`)
  return status
}

export const CLAIM_FORMATS = ['csv', 'jsonld'] as const
export type ClaimFormat = (typeof CLAIM_FORMATS)[number]

/** Claims in a format of others, in pieces of a line or more. */
export async function* exportClaims(
  store: Store,
  found: readonly ShownClaim[],
  format: ClaimFormat,
): AsyncGenerator<string> {
  yield format === 'csv' ? claimHeader() : `{"@context": ${JSON.stringify(CLAIM_CONTEXT)}, "@graph": [`
  let between = '\n'
  for (const shown of found) {
    const exported = await exportedClaim(store, shown)
    if (exported === null) continue
    yield format === 'csv' ? claimRow(exported) : `${between}${JSON.stringify(claimNode(exported))}`
    between = ',\n'
  }
  if (format === 'jsonld') yield '\n]}\n'
}

async function exportedClaim(store: Store, { claim, sentence }: ShownClaim): Promise<ExportedClaim | null> {
  const held = await store.reports.report(claim.document)
  const reading = held === null ? null : await store.reports.reading(held.row)
  if (held === null || reading === null) return null
  return { claim, report: reading.report, sentence, text: await store.reports.textOf(held.row) }
}

/** Every state of a claim and every decision on it, the oldest first. */
export async function claimHistory(
  store: Store,
  id: string,
): Promise<{
  readonly claim: string
  readonly readings: readonly { readonly reading: number; readonly claim: unknown }[]
  readonly decisions: readonly ClaimDecision[]
}> {
  const whole = await wholeClaimId(store, id)
  const readings = (await store.reports.claimHistory(whole)).map(({ reading, claim }) => ({ reading, claim }))
  return { claim: whole, readings, decisions: await store.reports.decisions(whole) }
}

/**
 * The id of the claim that begins so.
 *
 * @throws UnusableInput where none does, or several
 */
export async function wholeClaimId(store: Store, given: string): Promise<string> {
  const asked = given.startsWith('claim:') ? given : `claim:${given}`
  const ids = asked.length < 'claim:'.length + 4 ? [] : await store.reports.claimsLike(asked)
  const [only] = ids
  if (only === undefined) throw new UnusableInput(`claim "${given}": no claim held has this id`)
  if (ids.length > 1 && !ids.includes(asked))
    throw new UnusableInput(`claim "${given}": ${ids.length} claims begin so: ${ids.slice(0, 5).join(', ')}`)
  return ids.includes(asked) ? asked : only
}

/** Whether any report that is held has a claim of this speaker. */
export async function isSpeaker(store: Store, name: string): Promise<boolean> {
  for (const { row } of await store.reports.reports())
    if ((await claimsOfReport(store, row)).claims.some(({ claim }) => claim.speaker?.canonical === name))
      return true
  return false
}
