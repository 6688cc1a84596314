import { type Gender, mentionAt } from '../../mentions/entity.ts'
import { FEMALE, MALE } from '../../words/gendered-names.ts'
import { ROLE_WORDS } from '../../words/titles.ts'
import { isAge } from '../sentence/person-of-age.ts'
import type { Named, Reading } from '../sentence/reading.ts'
import type { Skeleton } from '../sentence/skeleton.ts'

/** `His rep said … The rep added`: somebody without a name who spoke within two paragraphs and is called the same. */
export function anonymousBefore({ drafts }: Reading, skeleton: Skeleton, noun: string): Named | null {
  const spoke = drafts
    .slice(-60)
    .findLast(
      ({ speaker, paragraph }) =>
        speaker !== null &&
        skeleton.paragraph - paragraph <= 2 &&
        new RegExp(`\\b${noun}\\b`, 'i').test(headOf(speaker.canonical)),
    )
  return spoke?.speaker?.attribution === 'anonymous' ? spoke.speaker : null
}

/** Whether the text gives somebody this role by name. */
export const isHeld = ({ mentions }: Reading, noun: string): boolean =>
  mentions.entities.some(({ roles }) => roles.has(noun))

const headOf = (words: string): string => words.split(/ (?:of|for|at|in|from|with|who|to) /)[0] ?? ''

/** Somebody without a name who spoke last, within a paragraph: `A resident said … said the man`. */
export function unnamedLately({ drafts }: Reading, skeleton: Skeleton, pronoun: Gender): Named | null {
  const last = drafts.at(-1)
  const speaker = last?.speaker
  if (last === undefined || speaker?.attribution !== 'anonymous' || !isSomebody(speaker)) return null
  if (skeleton.paragraph - last.paragraph > 1) return null
  const words = speaker.canonical.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((word) => (pronoun === 'he' ? FEMALE : MALE).has(word)) ? null : speaker
}

/** `The speaker asks him to withdraw it. He does so`: whether the sentence has somebody else as its object. */
export function hasObject({ report, quotationAt }: Reading, sentence: number, pronoun: Gender): boolean {
  const { first, last } = report.sentences[sentence] ?? { first: 0, last: 0 }
  for (let at = first; at < last; at += 1) {
    const low = report.tokens[at]?.low ?? ''
    const isWhom =
      pronoun === 'he'
        ? low === 'him'
        : low === 'her' && /^(?:to|not|of|for|,|\.)$/.test(report.tokens[at + 1]?.low ?? '')
    if (isWhom && (quotationAt[at] ?? -1) === -1) return true
  }
  return false
}

/** Whether words without a name mean one person: a role, an age, a word in -er; not `the prosecution`. */
export function isSomebody({ canonical }: Named): boolean {
  const head = canonical.toLowerCase().split(/ (?:of|for|at|in|close|from|with|who|familiar|to) /)[0] ?? ''
  const noun = head.split(/[\s-]/).at(-1) ?? ''
  return (
    ROLE_WORDS.has(noun) ||
    isAge(head.split(' ').at(-1) ?? '') ||
    /(?:m[ae]n|person|boy|girl|er|or|ist|ee|ian|ess|source|teen|child|old|wife|son|friend|guide|nurse|chef)$/.test(
      noun,
    )
  )
}

/** Whether a sentence names a person before a token, outside of quotations. */
export function namesPerson(
  { report, mentions, quotationAt }: Reading,
  sentence: number,
  before: number,
): boolean {
  const { first, last } = report.sentences[sentence] ?? { first: 0, last: 0 }
  for (let at = first; at < Math.min(last, before); at += 1) {
    const mention = mentionAt(mentions, at)
    if (mention?.entity.type === 'PERSON' && (quotationAt[at] ?? -1) === -1) return true
  }
  return false
}
