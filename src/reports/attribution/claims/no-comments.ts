import { ADVERBS, isInLy } from '../../words/function-words.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { endOfPhrase, type NounPhrase } from '../sentence/noun-phrase.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'
import { speakerOfCue } from './cue-claims.ts'

const ANSWERING: ReadonlySet<string> = new Set(
  'comment commented respond responded reply replied answer answered elaborate elaborated return returned discuss confirm speculate speak talk'.split(
    ' ',
  ),
)
const ALWAYS: ReadonlySet<string> = new Set(
  'comment commented respond responded reply replied answer answered elaborate elaborated'.split(' '),
)
const SAYING: ReadonlySet<string> = new Set(
  'comment remark say answer discuss respond reply elaborate speculate confirm explain disclose talk speak give provide be take identify name reveal specify divulge share go detail clarify address'.split(
    ' ',
  ),
)

/** `did not respond`, `declined to comment`, `could not be reached`: only where the text says that somebody did not answer. */
export function noComments(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = norDid(reading, skeleton)
  for (let at = 1; at < skeleton.items.length; at += 1) {
    const found = refusalAt(skeleton, at)
    if (found === null) continue
    const end = clauseEnd(reading, skeleton, found.content, [])
    const content = extentOf(reading, skeleton, found.content, end)
    const token = skeleton.items[at]
    if (content === null || token === undefined) continue
    const phrase =
      found.rule === 'went-unanswered'
        ? toWhom(reading, skeleton, found.verb)
        : found.rule === 'neither-answered'
          ? neitherOf(skeleton, found.verb)
          : subjectBefore(reading, skeleton, found.verb, 0)
    const speaker =
      phrase === null ? sharedBefore(reading, skeleton, cues, found.verb) : namedBy(reading, skeleton, phrase)
    drafts.push({
      kind: 'no-comment',
      act: 'no-comment',
      content: [content],
      cue: extentOf(reading, skeleton, found.verb, found.content + 1),
      speaker,
      via: null,
      addressee: null,
      about: [],
      attribution: speaker?.attribution ?? 'none',
      rule: found.rule,
      lemma: '',
      token: token.at,
      sentence: skeleton.sentence,
      paragraph: skeleton.paragraph,
      quotations: [],
    })
    at = end
  }
  return drafts
}

/** `The ministry did not reply. Nor did the plant’s manager.`: the same is said of another. */
function norDid(reading: Reading, skeleton: Skeleton): Draft[] {
  if (lowAt(skeleton, 0) !== 'nor' || !/^(?:did|has|have|would|could)$/.test(lowAt(skeleton, 1))) return []
  const before = reading.drafts.at(-1)
  const to = endOfPhrase(reading, skeleton, 2, skeleton.items.length)
  const token = skeleton.items[0]
  const content = extentOf(reading, skeleton, 0, to)
  const isShort = /^[.]?$/.test(lowAt(skeleton, to))
  if (before?.act !== 'no-comment' || before.sentence !== skeleton.sentence - 1 || !isShort) return []
  const speaker = to === 2 ? null : namedBy(reading, skeleton, { from: 2, to, role: null })
  if (speaker === null || content === null || token === undefined) return []
  return [
    {
      kind: 'no-comment',
      act: 'no-comment',
      content: [content],
      cue: extentOf(reading, skeleton, 0, 2),
      speaker,
      via: null,
      addressee: null,
      about: [],
      attribution: speaker.attribution,
      rule: 'nor-did',
      lemma: '',
      token: token.at,
      sentence: skeleton.sentence,
      paragraph: skeleton.paragraph,
      quotations: [],
    },
  ]
}

/** `said it was looking into it but would not comment`: the verb shares the subject of the one before it. */
function sharedBefore(
  reading: Reading,
  skeleton: Skeleton,
  cues: readonly Cue[],
  verb: number,
): Named | null {
  if (!/^(?:and|but)$/.test(lowAt(skeleton, verb - 1))) return null
  const before = cues.findLast(({ at, isParticiple, isPassive }) => at < verb && !isParticiple && !isPassive)
  return before === undefined ? null : speakerOfCue(reading, skeleton, before, cues)
}

/** The last of those whom `neither … nor …` names. */
function neitherOf(skeleton: Skeleton, verb: number): NounPhrase | null {
  for (let at = verb - 1; at > 0; at -= 1)
    if (lowAt(skeleton, at) === 'nor') return { from: at + 1, to: verb, role: null }
  return null
}

/** `Calls to the ministry went unanswered`: whom they were made to. */
function toWhom(reading: Reading, skeleton: Skeleton, verb: number): NounPhrase | null {
  for (let at = verb - 1; at > 0; at -= 1)
    if (lowAt(skeleton, at) === 'to')
      return { from: at + 1, to: endOfPhrase(reading, skeleton, at + 1, verb), role: null }
  return null
}

interface Refusal {
  readonly rule: string
  /** The first word of the verb, and that of what was not done. */
  readonly verb: number
  readonly content: number
}

function refusalAt(skeleton: Skeleton, at: number): Refusal | null {
  const low = lowAt(skeleton, at)
  if (
    /^(?:declined|declines|refused|refuses)$/.test(low) &&
    lowAt(skeleton, at + 1) === 'to' &&
    SAYING.has(lowAt(skeleton, at + 2))
  ) {
    const third = lowAt(skeleton, at + 2)
    if (
      (third === 'be' && !/^(?:interviewed|named|drawn)$/.test(lowAt(skeleton, at + 3))) ||
      (/^(?:give|provide|take|share|go|address)$/.test(third) &&
        !hasWord(skeleton, at + 3, 'details detail comment interview questions information reason reasons'))
    )
      return null
    return { rule: 'declined-to', verb: verbFrom(skeleton, at), content: at + 1 }
  }
  // `did not wish to comment`, `was not willing to discuss`, `is unwilling to say`
  if (
    /^(?:wish|want|care|prepared|willing|ready|allowed|authori[sz]ed|unwilling|unable|able)$/.test(low) &&
    lowAt(skeleton, at + 1) === 'to' &&
    /^(?:comment|discuss|answer|respond|elaborate|speculate|add)$/.test(lowAt(skeleton, at + 2)) &&
    (low.startsWith('un') || [1, 2].some((back) => /(?:^not|n't)$/.test(lowAt(skeleton, at - back))))
  )
    return { rule: 'declined-to', verb: verbFrom(skeleton, at), content: at + 2 }
  if (
    /^(?:declined|declines)$/.test(low) &&
    /^(?:comment|further|any|all|an|a|requests?|our|multiple|several)$/.test(lowAt(skeleton, at + 1)) &&
    hasWord(skeleton, at + 1, 'comment interview request requests')
  )
    return { rule: 'declined', verb: verbFrom(skeleton, at), content: at + 1 }
  if (
    low === 'unavailable' &&
    /^(?:for|to)$/.test(lowAt(skeleton, at + 1)) &&
    hasWord(skeleton, at + 2, 'comment interview interviews respond')
  )
    return { rule: 'unavailable', verb: verbFrom(skeleton, at), content: at }
  if (
    low === 'available' &&
    lowAt(skeleton, at - 1) === 'not' &&
    lowAt(skeleton, at + 1) === 'for' &&
    hasWord(skeleton, at + 2, 'comment interview')
  )
    return { rule: 'unavailable', verb: verbFrom(skeleton, at - 1), content: at }
  if (
    low === 'reached' &&
    lowAt(skeleton, at - 1) === 'be' &&
    (lowAt(skeleton, at - 2) === 'not' || lowAt(skeleton, at - 2) === 'cannot')
  )
    return { rule: 'not-reached', verb: verbFrom(skeleton, at - 2), content: at - 1 }
  if (/^(?:reached|contacted)$/.test(low) && isNotBe(skeleton, at))
    return { rule: 'not-reached', verb: verbFrom(skeleton, at - 1), content: at }
  if (/^(?:failed|unable|chose)$/.test(low)) {
    const step = lowAt(skeleton, at + 1) === 'not' ? 2 : 1
    if (
      (low === 'chose') === (step === 2) &&
      lowAt(skeleton, at + step) === 'to' &&
      ALWAYS.has(lowAt(skeleton, at + step + 1))
    )
      return { rule: 'failed-to-answer', verb: verbFrom(skeleton, at), content: at + step }
  }
  if (
    low === 'neither' &&
    /^confirm(?:s|ed)?$/.test(lowAt(skeleton, at + 1)) &&
    lowAt(skeleton, at + 2) === 'nor'
  )
    return { rule: 'neither-confirm', verb: verbFrom(skeleton, at), content: at + 1 }
  // `would not be commenting further`
  if (/^(?:commenting|responding|elaborating)$/.test(low) && isNotBe(skeleton, at))
    return { rule: 'did-not-answer', verb: verbFrom(skeleton, at - 1), content: at - 1 }
  // `Asked about the bills, Thorup hung up.`
  if (
    low === 'hung' &&
    lowAt(skeleton, at + 1) === 'up' &&
    !/^(?:was|were|been)$/.test(lowAt(skeleton, at - 1))
  )
    return { rule: 'hung-up', verb: at, content: at }
  if (
    /^(?:ignored|rebuffed)$/.test(low) &&
    hasWord(skeleton, at + 1, 'requests request calls questions emails') &&
    hasWord(skeleton, at + 1, 'comment questions calls')
  )
    return { rule: 'ignored', verb: verbFrom(skeleton, at), content: at }
  if (low === 'drawn' && lowAt(skeleton, at - 1) === 'be' && /^(?:not|never)$/.test(lowAt(skeleton, at - 2)))
    return { rule: 'not-drawn', verb: verbFrom(skeleton, at - 2), content: at - 1 }
  if (low === 'yet' && lowAt(skeleton, at + 1) === 'to' && ALWAYS.has(lowAt(skeleton, at + 2)))
    return { rule: 'yet-to-answer', verb: verbFrom(skeleton, at), content: at + 2 }
  if (
    /^(?:made|offered|gave|issued|had|has|provided)$/.test(low) &&
    lowAt(skeleton, at + 1) === 'no' &&
    /^(?:comment|response|reply|answer|statement)$/.test(
      lowAt(
        skeleton,
        /^(?:immediate|further|public|other|official)$/.test(lowAt(skeleton, at + 2)) ? at + 3 : at + 2,
      ),
    )
  )
    return { rule: 'no-comment-made', verb: verbFrom(skeleton, at), content: at + 1 }
  if (
    /^(?:unanswered|unreturned)$/.test(low) &&
    /^(?:went|were|was|remained|go|rang)$/.test(lowAt(skeleton, at - 1))
  )
    return { rule: 'went-unanswered', verb: verbFrom(skeleton, at - 1), content: at - 1 }
  if (
    /^(?:returned|answered)$/.test(low) &&
    lowAt(skeleton, at - 1) === 'not' &&
    /^(?:were|was)$/.test(lowAt(skeleton, at - 2)) &&
    hasWordBefore(skeleton, at - 2)
  )
    return { rule: 'went-unanswered', verb: verbFrom(skeleton, at - 2), content: at - 1 }
  // `was nowhere to be found`
  if (low === 'nowhere' && lowAt(skeleton, at + 1) === 'to' && lowAt(skeleton, at + 2) === 'be')
    return { rule: 'not-reached', verb: verbFrom(skeleton, at), content: at }
  if (low === 'reached' && /^(?:couldn't|can't)$/.test(lowAt(skeleton, at - 2)))
    return { rule: 'not-reached', verb: verbFrom(skeleton, at - 2), content: at - 1 }
  if (
    low === 'refusing' &&
    lowAt(skeleton, at + 1) === 'to' &&
    /^(?:comment|say|answer|discuss)$/.test(lowAt(skeleton, at + 2))
  )
    return { rule: 'declined-to', verb: verbFrom(skeleton, at), content: at + 1 }
  if (!ANSWERING.has(low) && low !== 'say') return null
  if (ALWAYS.has(low) && /^(?:neither|nor)$/.test(firstWord(skeleton, at)))
    return { rule: 'neither-answered', verb: at, content: at }
  let back = at - 1
  while (
    back > 0 &&
    !/^(?:not|never)$/.test(lowAt(skeleton, back)) &&
    (ADVERBS.has(lowAt(skeleton, back)) || isInLy(lowAt(skeleton, back)))
  )
    back -= 1
  const before = lowAt(skeleton, back)
  const isNot =
    before === 'not' ||
    /^(?:couldn't|don't)$/.test(before) ||
    /^(?:didn't|doesn't|hasn't|haven't|wouldn't|hadn't)$/.test(before) ||
    before === 'never'
  if (!isNot) return null
  const auxiliary = before === 'not' || before === 'never' ? lowAt(skeleton, back - 1) : before
  // `Asked how many it has, the spokesman did not say.`
  const isAsked = /^(?:asked|pressed)$/.test(lowAt(skeleton, 0)) && /^[.]?$/.test(lowAt(skeleton, at + 1))
  if (low === 'say')
    return auxiliary.startsWith('would') || isAsked
      ? { rule: 'would-not-say', verb: verbFrom(skeleton, back), content: at }
      : null
  if (
    !/^(?:did|do|does|has|have|had|would|could|can|couldn't|didn't|doesn't|hasn't|haven't|hadn't|wouldn't)$/.test(
      auxiliary,
    ) &&
    before !== 'never'
  )
    return null
  if (
    !ALWAYS.has(low) &&
    !(low === 'discuss' && auxiliary.startsWith('would')) &&
    !hasWord(
      skeleton,
      at + 1,
      /^(?:speak|talk)$/.test(low)
        ? 'reporters journalists press media newspaper us'
        : 'call calls request requests question questions message messages email emails letter letters comment',
    )
  )
    return null
  return { rule: 'did-not-answer', verb: verbFrom(skeleton, back), content: at }
}

/** `could not immediately be contacted`: whether a negated `be` stands before. */
function isNotBe(skeleton: Skeleton, at: number): boolean {
  if (lowAt(skeleton, at - 1) !== 'be') return false
  for (let back = at - 2; back > 0 && back > at - 6; back -= 1)
    if (/^(?:not|cannot|couldn't|can't)$/.test(lowAt(skeleton, back))) return true
  return false
}

/** `neither` where it begins the subject of the verb at a place; '' where it does not. */
function firstWord(skeleton: Skeleton, at: number): string {
  for (let each = at - 1; each >= 0 && each > at - 20; each -= 1) {
    const low = lowAt(skeleton, each)
    if (low === 'neither') return low
    if (low === '' || low === ',' || low === ';') return ''
  }
  return ''
}

function hasWordBefore(skeleton: Skeleton, to: number): boolean {
  for (let at = Math.max(0, to - 8); at < to; at += 1)
    if (/^(?:calls?|requests?|questions?|messages?|emails?|e-mails?|letters?)$/.test(lowAt(skeleton, at)))
      return true
  return false
}

function hasWord(skeleton: Skeleton, from: number, words: string): boolean {
  const all = words.split(' ')
  for (let at = from; at < from + 8; at += 1) if (all.includes(lowAt(skeleton, at))) return true
  return false
}

/** The first word of the verb that ends before a place: `has not yet responded` begins with `has`. */
function verbFrom(skeleton: Skeleton, at: number): number {
  let from = at
  while (
    from > 0 &&
    (/^(?:did|do|does|has|have|had|would|could|can|was|were|is|are|be|been|also|not|yet|immediately|so|far|either)$/.test(
      lowAt(skeleton, from - 1),
    ) ||
      lowAt(skeleton, from - 1).endsWith("n't") ||
      isInLy(lowAt(skeleton, from - 1)))
  )
    from -= 1
  return from
}
