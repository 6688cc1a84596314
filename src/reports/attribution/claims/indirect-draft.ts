import type { Draft, Extent, Named, Reading } from '../sentence/reading.ts'
import { extentOf, type Skeleton } from '../sentence/skeleton.ts'

/** What a rule says of a clause in the reporter's words. */
export interface IndirectSaid extends Pick<Draft, 'act' | 'rule' | 'lemma'> {
  /** The item that makes it a claim: its cue. */
  readonly at: number
  /** `null` where the text names none: then there is no claim. */
  readonly speaker: Named | null
  readonly content: Extent | null
}

/** The draft of a clause in the reporter's words, with its speaker and nothing else yet; `null` without speaker or content. */
export function indirectDraft(
  reading: Reading,
  skeleton: Skeleton,
  { act, rule, lemma, at, speaker, content }: IndirectSaid,
): Draft | null {
  const item = skeleton.items[at]
  if (speaker === null || content === null || item === undefined) return null
  return {
    kind: 'indirect',
    act,
    content: [content],
    cue: extentOf(reading, skeleton, at, at + 1),
    speaker,
    via: null,
    addressee: null,
    about: [],
    attribution: speaker.attribution,
    rule,
    lemma,
    token: item.at,
    sentence: skeleton.sentence,
    paragraph: skeleton.paragraph,
    quotations: [],
  }
}
