import type { SpeechAct } from '../../../record/index.ts'
import { DENIABLE } from '../../words/cue-verbs.ts'
import { indirectDraft } from '../claims/indirect-draft.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'

/** A way to deny or to grant without a verb that says so: its words from the verb on. */
interface Phrase {
  readonly rule: string
  readonly act: SpeechAct
  /** One pattern a word; the first is the verb. */
  readonly words: readonly RegExp[]
  /** With which of the words the content begins. */
  readonly content: number
  /** Whether something that can be denied has to follow. */
  readonly needsDeniable?: true
  /** Whether the content is these words alone, whatever follows. */
  readonly isWhole?: true
}

const OWN = /^(?:his|her|their|its)$/

const PHRASES: readonly Phrase[] = [
  {
    rule: 'plead-not-guilty',
    act: 'denial',
    words: [/^(?:plead|pleads|pleaded|pled|pleading)$/, /^not$/, /^guilty$/],
    content: 1,
    isWhole: true,
  },
  {
    rule: 'maintain-innocence',
    act: 'denial',
    words: [
      /^(?:maintain|maintains|maintained|protest|protests|protested|proclaim|proclaims|proclaimed|insisted|insists)$/,
      /^(?:his|her|their|its|on)$/,
      /^(?:innocence|his|her|their)$/,
    ],
    content: 1,
  },
  {
    rule: 'take-issue',
    act: 'denial',
    words: [/^(?:take|takes|took|taken)$/, /^issue$/, /^with$/],
    content: 3,
  },
  {
    rule: 'pour-scorn',
    act: 'denial',
    words: [/^(?:pours|poured|heaped)$/, /^(?:scorn|cold|doubt)$/, /^(?:on|water)$/],
    content: 2,
    needsDeniable: true,
  },
  {
    rule: 'cast-doubt',
    act: 'denial',
    words: [/^(?:cast|casts)$/, /^doubt$/, /^on$/],
    content: 3,
    needsDeniable: true,
  },
  {
    rule: 'accept-blame',
    act: 'assertion',
    words: [/^(?:accepted|accepts|took|takes)$/, /^(?:full|some|partial)$/, /^(?:responsibility|blame)$/],
    content: 1,
  },
  { rule: 'plead-guilty', act: 'assertion', words: [/^(?:pleads|pleaded|pled)$/, /^guilty$/], content: 1 },
]

/** `pleaded not guilty`, `maintains his innocence`, `took issue with the finding`: what somebody is told to deny or to grant. */
export function denialPhrases(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 1; at < skeleton.items.length; at += 1) {
    const phrase = PHRASES.find(({ words }) =>
      words.every((word, step) => word.test(lowAt(skeleton, at + step))),
    )
    if (phrase === undefined || !isWhole(skeleton, at, phrase)) continue
    const end =
      phrase.isWhole === true
        ? at + phrase.words.length
        : clauseEnd(
            reading,
            skeleton,
            at + phrase.content,
            cues.filter((cue) => cue.at > at + phrase.words.length - 1),
          )
    if (phrase.needsDeniable === true && !hasDeniable(skeleton, at + phrase.content, end)) continue
    let verb = at
    while (
      verb > 0 &&
      /^(?:has|have|had|also|both|all|each|is|are|was|were|always|repeatedly|consistently|since|still|steadfastly|strenuously)$/.test(
        lowAt(skeleton, verb - 1),
      )
    )
      verb -= 1
    const subject = subjectBefore(reading, skeleton, verb, 0)
    const speaker = subject === null ? null : namedBy(reading, skeleton, subject)
    const content = extentOf(reading, skeleton, at + phrase.content, end)
    const draft = indirectDraft(reading, skeleton, {
      act: phrase.act,
      rule: phrase.rule,
      lemma: phrase.act === 'denial' ? 'deny' : 'admit',
      at,
      speaker,
      content,
    })
    if (draft === null) continue
    drafts.push(draft)
    at = end
  }
  return drafts
}

/** `maintains his innocence`, but not `maintains his car`. */
function isWhole(skeleton: Skeleton, at: number, { rule }: Phrase): boolean {
  const [second, third, fourth] = [1, 2, 3].map((step) => lowAt(skeleton, at + step))
  if (rule === 'maintain-innocence')
    return second === 'on'
      ? OWN.test(third ?? '') && fourth === 'innocence'
      : OWN.test(second ?? '') && third === 'innocence'
  return true
}

function hasDeniable(skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (DENIABLE.has(lowAt(skeleton, at))) return true
  return false
}
