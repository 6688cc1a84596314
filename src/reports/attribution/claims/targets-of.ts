import { mentionAt } from '../../mentions/entity.ts'
import type { Cue } from '../find-cues.ts'
import type { FramedContent } from '../frames/framed-content.ts'
import type { NounPhrase } from '../sentence/noun-phrase.ts'
import { withoutArticle, wordsOf } from '../sentence/phrase-text.ts'
import type { Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { namedBy } from '../speakers/speaker.ts'
import { themBefore } from '../speakers/them-before.ts'

/** Of whom something is said by what follows a verb: each of a list of people, else whom its phrase names, who is not who speaks. */
export function targetsOf(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  { rule, target, from }: FramedContent,
  speaker: Named,
): readonly Named[] {
  if (target === null) return []
  const listed =
    rule === 'accuse-of' && target.from > cue.at ? peopleListed(reading, skeleton, target.from, from - 1) : []
  if (listed.length > 1) return listed
  const meant = namedBy(reading, skeleton, target) ?? themBefore(reading, skeleton, cue, target)
  const named = meant !== null && isWhoSpeaks(meant, speaker) ? asItStands(reading, skeleton, target) : meant
  return named === null ? [] : [named]
}

/** Whether a rule has taken another for who speaks: nobody accuses or tells himself by a noun. */
export const isWhoSpeaks = (other: Named, speaker: Named): boolean =>
  other.canonical === speaker.canonical && other.attribution !== 'pronoun'

/** `accuses Ann Lee, Bo Ek and Cy Orr of`: the people of a list that has nothing else in it. */
function peopleListed(reading: Reading, skeleton: Skeleton, from: number, to: number): readonly Named[] {
  const people: Named[] = []
  for (let at = from; at < to; at += 1) {
    if (/^(?:,|and)$/.test(lowAt(skeleton, at))) continue
    const item = skeleton.items[at]
    const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
    if (mention === null || mention.entity.type !== 'PERSON') return []
    const end = at + mention.last - mention.first
    const named = namedBy(reading, skeleton, { from: at, to: end, role: null })
    if (named !== null) people.push(named)
    at = end - 1
  }
  return people
}

/** `a police commander`: whom a phrase names by its words alone. */
function asItStands(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: Pick<NounPhrase, 'from' | 'to'>,
): Named | null {
  const extent = extentOf(reading, skeleton, from, to)
  if (extent === null) return null
  const canonical = withoutArticle(wordsOf(reading, skeleton, from, to))
  return { ...extent, canonical, entity: null, onBehalfOf: null, attribution: 'anonymous' }
}
