import type { EntryKey } from './entry.ts'
import { invalid } from './invalid.ts'

/** What somebody does in saying something. */
export const SPEECH_ACTS = [
  'assertion',
  'accusation',
  'denial',
  'demand',
  'commitment',
  'concern',
  'position',
  'announcement',
  'expectation',
  'no-comment',
] as const
export type SpeechAct = (typeof SPEECH_ACTS)[number]

export type AnswerKind = 'denies' | 'declines' | 'counter-accuses' | 'reframes' | 'concedes'

/** Somebody a statement is about, and in which role: an accused is never confused with a victim. */
export interface Subject {
  readonly name: string
  readonly role: 'accused' | 'victim' | 'topic'
  /** The listed party meant, where there is one. */
  readonly entry: EntryKey | null
}

/** Where a statement can be read. */
export interface Publication {
  readonly publisher: string
  readonly title: string
  readonly url: string
  /** The day of publication. */
  readonly date: string
}

/** What somebody said, in the words of whoever recorded it here, with where it can be read. */
export interface Statement {
  readonly id: string
  readonly act: SpeechAct
  readonly speaker: string
  readonly onBehalfOf: string | null
  readonly addressee: string | null
  /** What was said, in this project's own words, always as the speaker's. */
  readonly summary: string
  /** The day it was said: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly when: string
  readonly about: readonly Subject[]
  readonly answers: readonly { readonly statement: string; readonly how: AnswerKind }[]
  readonly reportedBy: readonly Publication[]
}

/** Refuses a statement without speaker, subject or publication. */
export function statement(given: Statement): Statement {
  if (given.speaker.trim() === '') throw invalid('speaker of statement', given.id, 'a name')
  if (given.about.length === 0) throw invalid('subjects of statement', given.id, 'at least one')
  if (given.reportedBy.length === 0) throw invalid('publications of statement', given.id, 'at least one')
  if (!SPEECH_ACTS.includes(given.act))
    throw invalid(`act of statement ${given.id}`, given.act, SPEECH_ACTS.join(', '))
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(given.when))
    throw invalid(`date of statement ${given.id}`, given.when, 'YYYY[-MM[-DD]]')
  return given
}
