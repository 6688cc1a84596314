import type { AnsweredDate } from './answer.ts'
import type { Article, PlacedDate } from './article.ts'
import { shareOf } from './count.ts'
import { type Extent, overlap, trimmed } from './extent.ts'
import type { Given } from './given.ts'
import { brief, type Measure } from './measure.ts'
import { pairUp } from './pair-up.ts'

const PREPOSITION = /^(?:on|in|by|since|from|before|until|till|after|of|during|late|early|the)\s+/i

/** Dates: the words, what they mean, and whether one is told more precisely than it is written. */
export function scoreDates(article: Article, given: Given): readonly Measure[] {
  if (given.byWords) return []
  const { text } = article
  const bare = (extent: Extent): Extent => {
    const short = trimmed(extent, text)
    const before = PREPOSITION.exec(text.slice(short.start, short.end))?.[0].length ?? 0
    return { start: short.start + before, end: short.end }
  }
  const told = given.dates.map((each) => ({ ...each, ...bare(each) }))
  const asked = article.dates.map((each) => ({ ...each, ...bare(each) }))
  const all = pairUp(asked, told, (one, other) => overlap([one], [other]), 0.5)
  const pairs = all.filter(([{ date }]) => date.optional !== true)
  const met = new Set<PlacedDate | AnsweredDate>(all.flat())
  const missed = asked.filter((each) => !met.has(each) && each.date.optional !== true)
  const tolerated = [...article.furniture, ...asked.filter(({ date }) => date.optional === true)]
  const unasked = told.filter(
    (each) =>
      !met.has(each) && !tolerated.some((other) => other.start <= each.start && each.end <= other.end),
  )
  const isRight = ([{ date }, { iso }]: (typeof pairs)[number]): boolean => date.iso.includes(iso)
  const words = ({ start, end }: Extent): string => brief(text.slice(start, end))
  return [
    {
      label: 'dates',
      count: {
        right: pairs.length,
        asked: pairs.length + missed.length,
        given: pairs.length + unasked.length,
      },
      misses: [
        ...missed.map((each) => `missed: ${words(each)}`),
        ...unasked.map((each) => `not asked for: ${words(each)}`),
      ],
    },
    {
      label: 'dates: what they mean',
      count: shareOf(pairs, isRight),
      misses: pairs
        .filter((pair) => !isRight(pair))
        .map(([each, { iso }]) => `${words(each)}: ${each.date.iso[0] ?? 'open'}, not ${iso ?? 'open'}`),
    },
    {
      label: 'dates: no more precise than written',
      count: shareOf(pairs, ([{ date }, { iso }]) => !isFiner(iso, date.iso)),
    },
  ]
}

/** Whether an EDTF date says more than every one that is right: a day for a month, anything for nothing. */
function isFiner(iso: string | null, right: readonly (string | null)[]): boolean {
  if (iso === null || iso.includes('/')) return false
  return right.every((each) => each === null || (!each.includes('/') && iso.length > each.length))
}
