import type { Answer } from './answer.ts'
import { type Article, hasMetadata } from './article.ts'
import { shareOf } from './count.ts'
import { type Given, givenOf } from './given.ts'
import { brief, type Measure } from './measure.ts'
import { nameOf, sameName } from './same-name.ts'
import { scoreAnswers } from './score-answers.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreDates } from './score-dates.ts'
import { scoreEvents } from './score-events.ts'
import { scoreMentions } from './score-mentions.ts'

/** All measures of one article, in the order in which they are printed. */
export function scoreArticle(article: Article, answer: Answer): readonly Measure[] {
  const given = givenOf(article, answer)
  return [
    ...scoreClaims(article, given),
    ...scoreAnswers(article, given),
    ...scoreMentions(article, given),
    ...scoreDates(article, given),
    ...scoreEvents(article, given),
    characterised(article, given),
    {
      label: 'spans that stand',
      count: shareOf([...Array(given.astray.of).keys()], (at) => at >= given.astray.spans.length),
      misses: given.astray.spans.map(({ start, end, exact }) => `not at ${start}–${end}: ${brief(exact)}`),
    },
    ...metadata(article, given),
  ]
}

/** Grave words with whose word it is: a statement that has the words in it and the right speaker. */
function characterised({ characterisations, claims, text }: Article, given: Given): Measure {
  const isRight = ({ start, end, speaker }: Article['characterisations'][number]): boolean => {
    const said = given.claims.filter(({ at }) => at.some((each) => each.start <= start && end <= each.end))
    if (speaker === null) return said.every((claim) => claim.speaker === null)
    const known = claims.find((claim) => claim.speaker?.name === speaker)?.speakerNames ?? []
    return said.some((claim) => sameName(nameOf(claim.speaker), [speaker, ...known]))
  }
  return {
    label: 'characterisations with their speaker',
    count: shareOf(characterisations, isRight),
    misses: characterisations
      .filter((each) => !isRight(each))
      .map(
        ({ start, end, speaker }) =>
          `${text.slice(start, end)}: not with ${speaker ?? 'nobody'} as its speaker`,
      ),
  }
}

/** What a file itself says of its date and outlet; the others are told them. */
function metadata(article: Article, given: Given): readonly Measure[] {
  if (!hasMetadata(article)) return []
  const { publishedAt, source } = article.annotation
  const date = given.publishedAt?.slice(0, 10) ?? null
  const named = source === null ? given.source === null : sameName(given.source, [source])
  return [
    {
      label: 'publication date',
      count: shareOf([date], (each) => each === publishedAt),
      misses: date === publishedAt ? [] : [`${publishedAt ?? 'none'}, not ${date ?? 'none'}`],
    },
    { label: 'outlet', count: shareOf([named], (each) => each) },
  ]
}
