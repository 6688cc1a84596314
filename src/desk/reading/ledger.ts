import { type Claim, spanStands } from '../../record/index.ts'
import type { ClaimDecision, Store, StoredClaim } from '../../store/index.ts'

/** A claim as people left it, and what they decided. */
export interface LedgerClaim {
  readonly claim: Claim
  readonly report: number
  /** The oldest first. */
  readonly decisions: readonly ClaimDecision[]
  /** The speaker as the reader has it, where a person said otherwise. */
  readonly readSpeaker: string | null
}

/** What a report’s newest reading says as people left it. */
export interface LedgerOfReport {
  readonly claims: readonly LedgerClaim[]
  /** Decisions on claims of an older reading whose words do not stand in the text any more. */
  readonly lost: readonly ClaimDecision[]
}

/**
 * The claims of a report: those of its newest reading, and those that a person accepted and the newest reader does not find,
 * as long as their words stand.
 */
export async function claimsOfReport(store: Store, report: number): Promise<LedgerOfReport> {
  const decisions = await decisionsByClaim(store)
  const merged = await namesMerged(store)
  const stored = await store.reports.claims({ report })
  const claims = stored.map((each) => decided(each, decisions.get(each.claim.id) ?? [], merged))
  if (decisions.size === 0) return { claims, lost: [] }
  const here = new Set(stored.map(({ claim }) => claim.id))
  const lost: ClaimDecision[] = []
  for (const [id, made] of decisions) {
    if (here.has(id)) continue
    const before = (await store.reports.claimHistory(id)).findLast((each) => each.report === report)
    if (before === undefined) continue
    const text = await store.reports.textOf(report)
    if (!before.claim.content.every((span) => spanStands(text, span))) lost.push(...made)
    else if (standing(made)?.verdict === 'accepted') claims.push(decided(before, made, merged))
  }
  return { claims, lost }
}

/** The last decision whether the claim stands. */
function standing(decisions: readonly ClaimDecision[]): ClaimDecision | undefined {
  return decisions.findLast(({ verdict }) => verdict !== 'speaker')
}

async function decisionsByClaim(store: Store): Promise<ReadonlyMap<string, readonly ClaimDecision[]>> {
  const found = new Map<string, ClaimDecision[]>()
  for (const decision of await store.reports.decisions())
    found.set(decision.claim, [...(found.get(decision.claim) ?? []), decision])
  return found
}

/** Names of speakers to the name that people said they mean, chains followed. */
export async function namesMerged(store: Store): Promise<ReadonlyMap<string, string>> {
  const direct = new Map(
    (await store.reports.merges()).map(({ name, into }): [string, string] => [name, into]),
  )
  const last = (name: string): string => {
    const seen = new Set<string>()
    let at = name
    for (let next = direct.get(at); next !== undefined && !seen.has(at); next = direct.get(at)) {
      seen.add(at)
      at = next
    }
    return at
  }
  return new Map([...direct.keys()].map((name) => [name, last(name)]))
}

function decided(
  { claim, report }: StoredClaim,
  decisions: readonly ClaimDecision[],
  merged: ReadonlyMap<string, string>,
): LedgerClaim {
  const status = standing(decisions)?.verdict
  const speaker = decisions.findLast(({ verdict }) => verdict === 'speaker')
  const read = claim.speaker?.canonical ?? null
  const corrected = speaker === undefined ? read : speaker.speaker
  const name = corrected === null ? null : (merged.get(corrected) ?? corrected)
  return {
    claim: {
      ...claim,
      status: status === 'accepted' || status === 'rejected' ? status : claim.status,
      speaker: name === null ? null : { ...(claim.speaker ?? unplaced(claim)), canonical: name },
    },
    report,
    decisions,
    readSpeaker: name === read ? null : read,
  }
}

/** Where a person named a speaker and the reader had none: the place is that of the claim’s own words. */
function unplaced({ cue, content }: Claim): { name: string; start: number; end: number; onBehalfOf: null } {
  const { start, end, exact } = cue ?? content[0] ?? { start: 0, end: 0, exact: '' }
  return { name: exact, start, end, onBehalfOf: null }
}
