import type { NameMention } from '../../mentions/entity.ts'
import type { Quotation } from '../../text/quotation.ts'
import type { Sentence } from '../../text/sentences.ts'
import { speakerOfCue } from '../claims/cue-claims.ts'
import { findCues } from '../find-cues.ts'
import { endOfPhrase, phraseFrom } from '../sentence/noun-phrase.ts'
import { wordsOf } from '../sentence/phrase-text.ts'
import type { Named, Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton, skeletonOf } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from './speaker.ts'
import { speaksFor } from './speaks-for.ts'

/**
 * The speaker of a quotation without a verb of its own: it goes on with one of the paragraph before, follows one in the
 * same paragraph, or stands alone in its paragraph after one of the same speaker.
 */
export function inheritedFrom(
  reading: Reading,
  skeleton: Skeleton,
  at: number,
  quotation: Quotation,
  direct: boolean,
): { readonly speaker: Named | null; readonly rule: string } | null {
  const { drafts, report } = reading
  if (quotation.continues !== null) {
    const before = drafts.find(({ quotations }) => quotations.includes(quotation.continues ?? -1))
    if (before !== undefined) return { speaker: before.speaker, rule: 'continued-quote' }
  }
  if (!direct || at > 0) return null
  const here = drafts.findLast(
    ({ paragraph, sentence, speaker }) =>
      paragraph === skeleton.paragraph && sentence < skeleton.sentence && speaker !== null,
  )
  if (here !== undefined) return { speaker: here.speaker, rule: 'same-paragraph' }
  const subject = subjectOfSentenceBefore(reading, skeleton)
  if (subject !== null) return { speaker: subject, rule: 'sentence-before' }
  const isAlone =
    skeleton.items.length <= 2 &&
    report.sentences[skeleton.sentence]?.first === report.paragraphs[skeleton.paragraph]?.bodyFirst
  const last = drafts.at(-1)
  const announced = isAlone ? announcedBefore(reading, skeleton) : null
  if (announced !== null) return { speaker: announced, rule: 'announced-quote' }
  const person = isAlone ? personOfParagraphBefore(reading, skeleton) : null
  if (person !== null) return { speaker: person, rule: 'paragraph-before' }
  const meant = isAlone ? pronounOfParagraphBefore(reading, skeleton) : null
  if (meant !== null) return { speaker: meant, rule: 'paragraph-before' }
  if (!isAlone || last === undefined || last.speaker === null || last.speaker.attribution === 'vague-group')
    return null
  if (
    last.kind !== 'direct' &&
    report.sentences[last.sentence]?.last !== report.paragraphs[last.paragraph]?.last
  )
    return null
  const gap = report.paragraphs
    .slice(last.paragraph + 1, skeleton.paragraph)
    .filter(({ zone }) => zone === 'body').length
  return gap === 0 && last.paragraph < skeleton.paragraph
    ? { speaker: last.speaker, rule: 'next-paragraph' }
    : null
}

/** The person of a paragraph of one sentence that says nothing yet: `Yusra Haddad, who found it, isn't convinced.` before a block of quotation. */
function personOfParagraphBefore({ report, mentions, drafts }: Reading, skeleton: Skeleton): Named | null {
  const sentence = report.sentences[skeleton.sentence - 1]
  const before = report.paragraphs[skeleton.paragraph - 1]
  if (sentence === undefined || before?.zone !== 'body' || sentence.paragraph !== skeleton.paragraph - 1)
    return null
  if (sentence.first !== before.bodyFirst || sentence.last !== before.last) return null
  if (drafts.some(({ paragraph }) => paragraph === sentence.paragraph)) return null
  return onlyPerson(report, peopleIn(mentions, sentence), sentence.first + 4)
}

function peopleIn(
  mentions: Reading['mentions'],
  sentence: { readonly first: number; readonly last: number },
): readonly NameMention[] {
  return mentions.all.filter(
    ({ first, last, entity }) => first >= sentence.first && last <= sentence.last && entity.type === 'PERSON',
  )
}

/** The person whom all these mentions mean, if the first of them stands no further than `latest` and owns nothing. */
function onlyPerson(
  { tokens }: Reading['report'],
  people: readonly NameMention[],
  latest: number,
): Named | null {
  const [only] = people
  if (only === undefined || only.first > latest || people.some(({ entity }) => entity !== only.entity))
    return null
  const [start, end] = [tokens[only.first]?.start, tokens[only.last - 1]?.end]
  if (start === undefined || end === undefined || tokens[only.last]?.low === "'s") return null
  return {
    start,
    end,
    canonical: only.entity.canonical,
    entity: only.entity,
    onBehalfOf: speaksFor(only.entity, []),
    attribution: 'inherited',
  }
}

/** The speaker of the verb with which the paragraph before ends: `Responding to it, Ann Lee, the director, said:` */
function announcedBefore(reading: Reading, skeleton: Skeleton): Named | null {
  const { report } = reading
  const index = report.sentences.findLastIndex(
    ({ last }) => last <= (report.paragraphs[skeleton.paragraph]?.first ?? 0),
  )
  const sentence = report.sentences[index]
  if (sentence === undefined || skeleton.paragraph - sentence.paragraph !== 1) return null
  const before = skeletonOf(reading, sentence, index)
  if (report.tokens[sentence.last - 1]?.text !== ':') return deliveredBefore(reading, before)
  const cues = findCues(reading, before)
  const cue = cues.findLast(({ isPassive, verb }) => !isPassive && verb.frames.has('quote'))
  return cue === undefined ? null : speakerOfCue(reading, before, cue, cues)
}

/** `The ambassador, Ann Lee, delivered the following statement on behalf of 39 countries.`: who read out what stands below. */
function deliveredBefore(reading: Reading, before: Skeleton): Named | null {
  const { items } = before
  const verb = items.findIndex(
    (_, at) =>
      /^(?:delivered|issued|made|released|read|published|gave|sent|posted|circulated)$/.test(
        lowAt(before, at),
      ) && [2, 3, 4].some((step) => lowAt(before, at + step) === 'following'),
  )
  if (verb === -1) return null
  const subject = subjectBefore(reading, before, verb, 0)
  const named = subject === null ? null : namedBy(reading, before, subject)
  const behalf = items.findIndex((_, at) => at > verb && lowAt(before, at) === 'behalf')
  if (named === null || behalf === -1) return named
  const of = behalf + 2
  return {
    ...named,
    onBehalfOf: wordsOf(reading, before, of, endOfPhrase(reading, before, of, items.length)),
  }
}

/** The person of a paragraph that says nothing yet and begins with a pronoun: `She was held for nine days. On the tenth, she went home.` */
function pronounOfParagraphBefore(reading: Reading, skeleton: Skeleton): Named | null {
  const { report, mentions, drafts } = reading
  const before = report.paragraphs[skeleton.paragraph - 1]
  const at = report.sentences.findLastIndex(
    ({ paragraph }, index) => index < skeleton.sentence && paragraph < skeleton.paragraph,
  )
  if (at === -1) return null
  let first = at
  while (report.sentences[first - 1]?.paragraph === report.sentences[at]?.paragraph) first -= 1
  const sentence = report.sentences[first]
  if (sentence === undefined || before?.zone !== 'body' || sentence.paragraph !== skeleton.paragraph - 1)
    return null
  if (!/^(?:he|she)$/.test(report.tokens[sentence.first]?.low ?? '')) return null
  const isOther =
    drafts.some(({ paragraph }) => paragraph === sentence.paragraph) ||
    mentions.all.some(
      (each) => each.first >= before.first && each.last <= before.last && each.entity.type === 'PERSON',
    )
  if (isOther) return null
  const named = namedBy(reading, skeletonOf(reading, sentence, first), { from: 0, to: 1, role: null })
  return named === null ? null : { ...named, attribution: 'inherited' }
}

/** Somebody without a name with whom a short sentence begins: `Her neighbour nods.` */
function somebodyBefore(reading: Reading, sentence: Sentence, skeleton: Skeleton): Named | null {
  const before = skeletonOf(reading, sentence, skeleton.sentence - 1)
  const phrase = phraseFrom(reading, before, 0, before.items.length)
  if (phrase === null || phrase.to > 4) return null
  const named = namedBy(reading, before, phrase)
  return named?.attribution === 'anonymous' || named?.attribution === 'pronoun' ? named : null
}

/** The person with whom the sentence before begins, alone in it: `Petrov laughed. “Nobody asked me.”` */
function subjectOfSentenceBefore(reading: Reading, skeleton: Skeleton): Named | null {
  const { report, mentions } = reading
  const before = report.sentences[skeleton.sentence - 1]
  if (before === undefined || before.paragraph !== skeleton.paragraph) return null
  const people = peopleIn(mentions, before)
  if (people.length === 0 && before.last - before.first <= 9) return somebodyBefore(reading, before, skeleton)
  return onlyPerson(report, people, before.first + 6)
}
