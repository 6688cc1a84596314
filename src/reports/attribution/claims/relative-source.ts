import { refineAct } from '../../acts/refine-act.ts'
import { clauseEnd } from '../clause.ts'
import { nounBefore } from '../sentence/noun-before.ts'
import { isName } from '../sentence/phrase-words.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { namedBy } from '../speakers/speaker.ts'
import { indirectDraft } from './indirect-draft.ts'

/** So many words a source is called by at most. */
const LONGEST = 16

/**
 * `Larkspur, a processor that, according to the union, used prisoners`: what a source is given for in the middle of a relative clause,
 * of the words before it. Claims made of the same sentence end before that clause.
 *
 * @param at the place of `according`
 * @returns `null` where no such clause stands around the source
 */
export function relativeSource(
  reading: Reading,
  skeleton: Skeleton,
  at: number,
  speaker: Named,
  made: readonly Draft[],
): Draft | null {
  let close = at + 2
  while (close < Math.min(skeleton.items.length, at + LONGEST) && lowAt(skeleton, close) !== ',') close += 1
  if (lowAt(skeleton, at - 1) !== ',' || lowAt(skeleton, close) !== ',') return null
  if (!/^(?:that|which|who)$/.test(lowAt(skeleton, at - 2))) return null
  const noun = nounBefore(reading, skeleton, at - 2)
  const content = extentOf(reading, skeleton, close + 1, clauseEnd(reading, skeleton, close + 1, []))
  if (noun === null || content === null) return null
  const end = extentOf(reading, skeleton, noun.from, noun.to)?.end ?? content.start
  for (const { content: places } of made)
    for (const [place, each] of places.entries())
      if (each.start < end && each.end > end && each.end <= content.start)
        places[place] = { start: each.start, end }
  const act = refineAct('say', 'assertion', reading.report.text.slice(content.start, content.end))
  const draft = indirectDraft(reading, skeleton, {
    act,
    rule: 'relative-source',
    lemma: 'say',
    at,
    speaker,
    content,
  })
  if (draft === null || act !== 'accusation') return draft
  // `Larkspur, a processor that`: by its name.
  const isCalled = lowAt(skeleton, noun.from - 1) === ',' && isName(reading, skeleton, noun.from - 2)
  const called = isCalled ? nounBefore(reading, skeleton, noun.from - 1) : null
  const accused = namedBy(reading, skeleton, called ?? noun)
  return accused === null ? draft : { ...draft, about: [{ named: accused, role: 'accused' }] }
}
