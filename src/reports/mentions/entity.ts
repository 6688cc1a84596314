import type { MentionType } from '../../record/index.ts'

export type Gender = 'he' | 'she'

/** One person, body or place of a report, whatever it is called there. */
export interface Entity {
  readonly type: MentionType
  /** What stands for it in the tables; `null` for one that only this report names. */
  readonly known: string | null
  /** The fullest name that the report gives. */
  canonical: string
  /** Head words of the offices and roles that the report gives it, in lower case. */
  readonly roles: Set<string>
  /** What it speaks for: a spokesman's ministry, a director's museum. */
  of: string | null
  gender: Gender | null
}

/** A name in the text: tokens `first` up to and without `last`. */
export interface NameMention {
  readonly first: number
  readonly last: number
  readonly entity: Entity
}

/** The names of a text. */
export interface Mentions {
  /** In the order of the text; none overlaps another. */
  readonly all: readonly NameMention[]
  /** For each token the number of the mention that it belongs to, -1 where it belongs to none. */
  readonly at: Int32Array
  readonly entities: readonly Entity[]
}

/** The mention that a token belongs to. */
export function mentionAt(mentions: Mentions, token: number): NameMention | null {
  const index = mentions.at[token] ?? -1
  return index === -1 ? null : (mentions.all[index] ?? null)
}
