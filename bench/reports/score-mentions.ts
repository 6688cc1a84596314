import type { MentionType } from '../../test/reports/annotation.ts'
import type { AnsweredMention } from './answer.ts'
import type { Article, PlacedMention } from './article.ts'
import { type Count, shareOf } from './count.ts'
import { coverage, type Extent, overlap } from './extent.ts'
import type { Given } from './given.ts'
import { brief, type Measure } from './measure.ts'
import { pairUp } from './pair-up.ts'
import { sameName } from './same-name.ts'

const LABELS: Readonly<Record<MentionType, string>> = {
  PERSON: 'persons',
  ORG: 'bodies',
  PLACE: 'places',
}
const TYPES: readonly MentionType[] = ['PERSON', 'ORG', 'PLACE']

/** Names, each occurrence; of an article that has offsets of its own, each name once by its canonical form. */
export function scoreMentions(article: Article, given: Given): readonly Measure[] {
  return given.byWords
    ? TYPES.map((type) => byCanonical(type, article, given))
    : TYPES.flatMap((type) => byPlace(type, article, given))
}

function byPlace(type: MentionType, article: Article, given: Given): readonly Measure[] {
  const { text } = article
  const asked = article.mentions
    .filter((each) => each.mention.type === type && !within(each, article.furniture))
    .map((each) => ({ ...each, ...nameIn(each, text) }))
  const told = given.mentions
    .filter((each) => each.type === type)
    .map((each) => ({ ...each, ...nameIn(each, text) }))
  const fit = (one: Extent, other: Extent): number => overlap([one], [other])
  const [exact, loose] = [pairUp(asked, told, fit, 1), pairUp(asked, told, fit, 0.5)]
  const met = new Set<PlacedMention | AnsweredMention>(loose.flat())
  const unasked = told.filter((each) => !met.has(each) && !isTolerated(each, article))
  const count = (right: number): Count => ({
    right,
    asked: asked.length,
    given: loose.length + unasked.length,
  })
  const words = ({ start, end }: Extent): string => brief(text.slice(start, end))
  return [
    {
      label: LABELS[type],
      count: count(exact.length),
      misses: [
        ...asked.filter((each) => !met.has(each)).map((each) => `missed: ${words(each)}`),
        ...unasked.map((each) => `not asked for: ${words(each)}`),
      ],
    },
    { label: `${LABELS[type]}, by overlap`, count: count(loose.length) },
    {
      label: `${LABELS[type]}: who it is`,
      count: shareOf(loose, ([{ mention }, { canonical }]) => sameName(canonical, [mention.canonical])),
      misses: loose
        .filter(([{ mention }, { canonical }]) => !sameName(canonical, [mention.canonical]))
        .map(([{ mention }, { canonical }]) => `${mention.canonical}, not ${canonical}`),
    },
  ]
}

function byCanonical(type: MentionType, article: Article, given: Given): Measure {
  const asked = article.annotation.mentions.filter((each) => each.type === type)
  const names = given.mentions.filter((each) => each.type === type).map(({ canonical }) => canonical)
  const told = [...new Set(names)]
  const pairs = pairUp(asked, told, ({ canonical }, name) => Number(sameName(name, [canonical])), 1)
  const tolerated = [
    ...article.annotation.optionalMentions,
    ...article.furniture.map(({ start, end }) => article.text.slice(start, end)),
    ...article.annotation.mentions.map(({ canonical }) => canonical),
  ]
  const met = new Set(pairs.map(([, name]) => name))
  const unasked = told.filter((name) => !met.has(name) && !tolerated.some((words) => words.includes(name)))
  return {
    label: LABELS[type],
    count: { right: pairs.length, asked: asked.length, given: pairs.length + unasked.length },
    misses: [
      ...asked
        .filter((each) => !pairs.some(([one]) => one === each))
        .map(({ canonical }) => `missed: ${canonical}`),
      ...unasked.map((name) => `not asked for: ${name}`),
    ],
  }
}

/** A name inside a longer one, one that may be taken for a name or not, and one in page furniture. */
function isTolerated(extent: Extent, article: Article): boolean {
  return (
    within(extent, article.mentions) ||
    within(extent, article.furniture) ||
    article.optionalMentions.some((other) => coverage([extent], [other]) === 1)
  )
}

function within({ start, end }: Extent, extents: readonly Extent[]): boolean {
  return extents.some(
    (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
  )
}

/** Without "the" before and a possessive after, which are not part of a name. */
function nameIn({ start, end }: Extent, text: string): Extent {
  const words = text.slice(start, end)
  const before = /^the\s+/i.exec(words)?.[0].length ?? 0
  const after = /['’]s$/.exec(words)?.[0].length ?? 0
  return { start: start + before, end: end - after }
}
