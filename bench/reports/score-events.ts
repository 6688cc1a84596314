import type { AnnotatedNumber, EventType } from '../../test/reports/annotation.ts'
import type { Article, PlacedEvent } from './article.ts'
import { shareOf } from './count.ts'
import { coverage, lengthOf } from './extent.ts'
import type { Given, GivenEvent } from './given.ts'
import { brief, type Measure } from './measure.ts'
import { pairUp } from './pair-up.ts'
import { sameName } from './same-name.ts'

/** A span longer than this says nothing about where an event is told. */
const LONGEST = 400

/** Other names for the types, and the parliamentary ones that stand for each other. */
const LIKE: Readonly<Record<EventType, RegExp>> = {
  sanction: /^sanction/,
  detention: /^(?:detention|arrest|imprisonment)/,
  trial: /^(?:trial|verdict|sentence|hearing|charge|appeal)/,
  release: /^(?:release|pardon)/,
  vote: /^(?:vote|motion|law)/,
  motion: /^(?:vote|motion)/,
  law: /^(?:vote|law)/,
  'joint-statement': /^(?:joint[- ]statement|joint[- ]letter|statement)/,
  visit: /^visit/,
  'access-demand': /^(?:access|demand)/,
}

/** Any of its anchors will do; all of them fit best. */
const fit = ({ type, at }: PlacedEvent, told: GivenEvent): number =>
  LIKE[type].test(told.type) && lengthOf(told.at) <= LONGEST
    ? Math.max(coverage(at, told.at), ...at.map((anchor) => 0.99 * coverage([anchor], told.at)))
    : 0

/** Events by type and place; what of them is right; and the numbers that they count, with their bounds. */
export function scoreEvents(article: Article, given: Given): readonly Measure[] {
  const all = pairUp(article.events, given.events, fit, 0.5)
  const pairs = all.filter(([{ optional }]) => optional !== true)
  const met = new Set<PlacedEvent | GivenEvent>(all.flat())
  const missed = article.events.filter((event) => !met.has(event) && event.optional !== true)
  const unasked = given.events.filter(
    (event) => !met.has(event) && !article.events.some((other) => fit(other, event) >= 0.5),
  )
  const people = pairs.flatMap(([{ participants }, event]) => participants.map((name) => ({ name, event })))
  const takesPart = ({ name, event }: (typeof people)[number]): boolean =>
    event.participants.some((each) => sameName(each, [name]))
  return [
    {
      label: 'events',
      count: {
        right: pairs.length,
        asked: pairs.length + missed.length,
        given: pairs.length + unasked.length,
      },
      misses: [
        ...missed.map(({ type, anchors }) => `missed (${type}): ${brief(anchors[0].exact)}`),
        ...unasked.map(({ type, spans }) => `not asked for (${type}): ${brief(spans[0]?.exact ?? '')}`),
      ],
    },
    { label: 'events: status', count: shareOf(pairs, ([asked, told]) => asked.status === told.status) },
    { label: 'events: date', count: shareOf(pairs, ([asked, told]) => asked.date === told.date) },
    {
      label: 'events: participants',
      count: shareOf(people, takesPart),
      misses: people
        .filter((each) => !takesPart(each))
        .map(
          ({ name, event }) =>
            `${name}, not ${event.participants.join(', ') || 'nobody'}: ${brief(event.spans[0]?.exact ?? '')}`,
        ),
    },
    numbersOf(article, given, unasked),
  ]
}

function numbersOf({ events }: Article, given: Given, unasked: readonly GivenEvent[]): Measure {
  const each = events.map((event) => {
    const told = given.events.filter((other) => fit(event, other) >= 0.5).flatMap(({ numbers }) => numbers)
    const once = [...new Map(told.map((one) => [`${one.bound}${one.value}`, one])).values()]
    const pairs = pairUp(event.numbers, once, (one, other) => Number(sameNumber(one, other)), 1)
    const over = event.optional === true ? 0 : once.length - pairs.length
    const met = new Set(pairs.map(([one]) => one))
    return { pairs, over, missed: event.numbers.filter((one) => !met.has(one) && event.optional !== true) }
  })
  const right = each.reduce((sum, { pairs }) => sum + pairs.length, 0)
  const missed = each.flatMap((one) => one.missed)
  const over =
    each.reduce((sum, one) => sum + one.over, 0) + unasked.reduce((sum, one) => sum + one.numbers.length, 0)
  return {
    label: 'numbers of events',
    count: { right, asked: right + missed.length, given: right + over },
    misses: missed.map(({ bound, value, of }) => `missed: ${bound} ${value} ${of}`),
  }
}

/** The contract has no upper bounds: what is at most or under a number may be given as about it. */
function sameNumber(
  asked: AnnotatedNumber,
  told: { readonly value: number; readonly bound: string },
): boolean {
  const isUpper = asked.bound === '<' || asked.bound === '<='
  return asked.value === told.value && (asked.bound === told.bound || (isUpper && told.bound === '~'))
}
