import type { SpeechAct } from '../../record/index.ts'
import { clauseEnd } from './clause.ts'
import type { Cue } from './find-cues.ts'
import { indirectDraft } from './indirect-draft.ts'
import { endOfPhrase } from './noun-phrase.ts'
import type { Draft, Reading } from './reading.ts'
import { extentOf, lowAt, type Skeleton } from './skeleton.ts'
import { namedBy } from './speaker.ts'

/** Nouns that say that something was said, with what is done by it. */
const NOUNS: ReadonlyMap<string, SpeechAct> = new Map([
  ['warning', 'concern'],
  ['claim', 'assertion'],
  ['assertion', 'assertion'],
  ['insistence', 'assertion'],
  ['admission', 'assertion'],
  ['assurance', 'commitment'],
  ['promise', 'commitment'],
  ['pledge', 'commitment'],
  ['allegation', 'accusation'],
  ['accusation', 'accusation'],
  ['complaint', 'concern'],
])

/** `a warning from the government that the word belonged to judges`: what a noun of saying has with it, with whose word it is. */
export function nounClaims(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at + 4 < skeleton.items.length; at += 1) {
    const act = NOUNS.get(lowAt(skeleton, at))
    if (act === undefined || !/^(?:from|by)$/.test(lowAt(skeleton, at + 1))) continue
    const that = endOfPhrase(reading, skeleton, at + 2, skeleton.items.length)
    if (that === at + 2 || lowAt(skeleton, that) !== 'that') continue
    const speaker = namedBy(reading, skeleton, { from: at + 2, to: that, role: null })
    const later = cues.filter((cue) => cue.at > that)
    const content = extentOf(reading, skeleton, that + 1, clauseEnd(reading, skeleton, that + 1, later))
    const draft = indirectDraft(reading, skeleton, {
      act,
      rule: 'noun-that',
      lemma: '',
      at,
      speaker,
      content,
    })
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}
