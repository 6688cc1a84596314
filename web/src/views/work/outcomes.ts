import type { Job, JobReading } from '../../../../src/api/messages.ts'
import type { UpdateDetail } from '../../../../src/desk/index.ts'

/** What became of the lists of an update. */
export function listOutcomes({ outcomes }: Pick<Job, 'outcomes'>): readonly UpdateDetail[] {
  return outcomes.filter((each): each is UpdateDetail => 'list' in each)
}

/** What became of the documents of a reading. */
export function readings({ outcomes }: Pick<Job, 'outcomes'>): readonly JobReading[] {
  return outcomes.filter((each): each is JobReading => 'file' in each)
}

/** The order in which people want to know: what needs them first. */
const ORDER = ['held', 'unreadable', 'not-obtained', 'missing', 'loaded', 'unchanged'] as const
export type Became = (typeof ORDER)[number]

/** How many lists came to what, what needs somebody first. */
export function tally(outcomes: readonly UpdateDetail[]): readonly (readonly [Became, number])[] {
  return ORDER.map(
    (state) => [state, outcomes.filter((each) => each.state === state).length] as const,
  ).filter(([, count]) => count > 0)
}

/** Lists of which nothing was obtained, together where the cause is the same. */
export interface NotObtained {
  readonly cause: string
  readonly lists: readonly string[]
}

/** So many lists with no network at all are one piece of news, not many: causes are told without the host's name. */
export function notObtained(outcomes: readonly UpdateDetail[]): readonly NotObtained[] {
  const of = outcomes.filter(({ state }) => state === 'not-obtained')
  const causes = Map.groupBy(of, causeOf)
  return [...causes].map(([cause, those]) => ({ cause, lists: those.map(({ list }) => list) }))
}

/** Why a list was not taken, as short as it can be said; `null` where it was. */
export function whyNot(outcome: UpdateDetail): string | null {
  const { notObtained: at, reason } = outcome
  return at === null ? reason : `${hostOf(at.url)}: ${causeOf(outcome)}`
}

function causeOf({ notObtained: at, reason }: UpdateDetail): string {
  if (at === null) return reason ?? ''
  return at.why.replaceAll(hostOf(at.url), '').replaceAll(/\s+/gu, ' ').trim()
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url
}
