import type { SpeechAct } from '../../../record/index.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { phraseFrom } from '../sentence/noun-phrase.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, quotationsIn, type Skeleton } from '../sentence/skeleton.ts'
import { personMeant } from '../speakers/pronouns.ts'
import { namedBy } from '../speakers/speaker.ts'
import { speaksFor } from '../speakers/speaks-for.ts'
import { indirectDraft } from './indirect-draft.ts'

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
  ['suggestion', 'assertion'],
  ['suggestions', 'assertion'],
  ['claims', 'assertion'],
  ['allegations', 'accusation'],
  ['accusations', 'accusation'],
  ['warnings', 'concern'],
  ['complaints', 'concern'],
])

/** `a warning from the government that the word belonged to judges`: what a noun of saying has with it, with whose word it is. */
export function nounClaims(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at + 4 < skeleton.items.length; at += 1) {
    const act = NOUNS.get(lowAt(skeleton, at))
    const owned = act === undefined ? null : ownClaim(reading, skeleton, cues, at, act)
    if (owned !== null) drafts.push(owned)
    if (act === undefined || !/^(?:from|by)$/.test(lowAt(skeleton, at + 1))) continue
    const phrase = phraseFrom(reading, skeleton, at + 2, skeleton.items.length)
    const end = phrase === null ? at + 2 : Math.max(phrase.to, phrase.role?.to ?? 0)
    const that = lowAt(skeleton, end) === ',' ? end + 1 : end
    if (phrase === null || lowAt(skeleton, that) !== 'that') continue
    const speaker = namedBy(reading, skeleton, phrase)
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
    if (draft === null) continue
    drafts.push(draft)
    const to = clauseEnd(reading, skeleton, that + 1, later)
    for (const { index, start, end: last } of quotationsIn(skeleton, that + 1, to))
      drafts.push({
        ...draft,
        kind: 'partial',
        content: [{ start, end: last }],
        about: [],
        quotations: [index],
      })
  }
  return drafts
}

/** `threw out her claim that a drug got into a drink`: what the noun says, with whose claim it is. */
function ownClaim(
  reading: Reading,
  skeleton: Skeleton,
  cues: readonly Cue[],
  at: number,
  act: SpeechAct,
): Draft | null {
  const owner = lowAt(skeleton, at - 1)
  const [item, of] = [skeleton.items[at - 1], /^(?:his|her)$/.test(owner)]
  if (!of || item === undefined || lowAt(skeleton, at + 1) !== 'that') return null
  const person = personMeant(reading, skeleton, item.at, owner === 'his' ? 'he' : 'she')
  const place = extentOf(reading, skeleton, at - 1, at)
  if (person === null || place === null) return null
  const later = cues.filter((cue) => cue.at > at)
  return indirectDraft(reading, skeleton, {
    act,
    rule: 'noun-that',
    lemma: '',
    at,
    speaker: {
      ...place,
      canonical: person.canonical,
      entity: person,
      onBehalfOf: speaksFor(person, []),
      attribution: 'pronoun',
    },
    content: extentOf(reading, skeleton, at + 2, clauseEnd(reading, skeleton, at + 2, later)),
  })
}
