import type { Entity } from '../../mentions/entity.ts'
import type { Reading } from './reading.ts'
import type { Skeleton } from './skeleton.ts'

const AGE = /^(\d{1,3})-year-old$/

/** Whether a word stands for a person by the age: `the 54-year-old`. */
export const isAge = (low: string): boolean => AGE.test(low)

/** The last person before a place of whom the text has told this age: `Dennis Arkwright, 54,`, `a 54-year-old, Dennis Arkwright`. */
export function personOfAge({ report, mentions }: Reading, noun: string, at: number): Entity | null {
  const age = AGE.exec(noun)?.[1]
  const found = mentions.all.findLast(({ first, last, entity }) => {
    if (first >= at || entity.type !== 'PERSON') return false
    const [mark, after] = [report.tokens[last], report.tokens[last + 1]]
    const isAfter = (mark?.text === ',' || mark?.text === '(') && ageOf(after?.text) === age
    return isAfter || agesBefore(report.tokens, first).includes(age ?? '')
  })
  return found?.entity ?? null
}

const ageOf = (word: string | undefined): string | undefined =>
  word !== undefined && /^\d{1,3}$/.test(word) ? word : AGE.exec(word ?? '')?.[1]

function agesBefore(tokens: Reading['report']['tokens'], first: number): readonly string[] {
  return tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ low }) => AGE.exec(low)?.[1])
    .filter((age) => age !== undefined)
}

/** The person that spoke last, else the first that the sentences right before name. */
export function personSpoken({ report, drafts, mentions }: Reading, skeleton: Skeleton): Entity | null {
  for (let back = 1; back <= 4; back += 1) {
    const sentence = report.sentences[skeleton.sentence - back]
    if (sentence === undefined || skeleton.paragraph - sentence.paragraph > 1) return null
    const spoke = drafts.findLast(
      (draft) => draft.sentence === skeleton.sentence - back && draft.speaker?.entity?.type === 'PERSON',
    )?.speaker?.entity
    if (spoke !== undefined && spoke !== null) return spoke
    const named = mentions.all.find(
      ({ first, last, entity }) =>
        first >= sentence.first &&
        last <= sentence.last &&
        entity.type === 'PERSON' &&
        report.tokens[last]?.low !== "'s",
    )
    if (named !== undefined) return named.entity
  }
  return null
}
