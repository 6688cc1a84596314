import { joinedBody } from '../../mentions/affiliated-to.ts'
import { firstToken, mentionsIn, wordsOf } from '../sentence/phrase-text.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { personMeant } from './pronouns.ts'

/** `Analysts at Silverline Research`: the body at which they work. */
export function employerOf(
  reading: Reading,
  skeleton: Skeleton,
  noun: string,
  head: number,
  to: number,
): string | null {
  // `An observer from the network Mata Rakyat`
  if (/^(?:from|with)$/.test(lowAt(skeleton, head)))
    return joinedBody(reading.report.tokens, reading.mentions, firstToken(skeleton, head + 1))
  // `A clerk at his office`
  const owner = lowAt(skeleton, head + 1)
  if (
    /^(?:at|in)$/.test(lowAt(skeleton, head)) &&
    /^(?:his|her)$/.test(owner) &&
    lowAt(skeleton, head + 2) === 'office'
  )
    return (
      personMeant(reading, skeleton, firstToken(skeleton, head + 1), owner === 'his' ? 'he' : 'she')
        ?.canonical ?? null
    )
  if (!/^(?:analysts|economists|strategists)$/.test(noun) || lowAt(skeleton, head) !== 'at') return null
  const named = mentionsIn(reading, skeleton, head, to).at(-1)
  return named?.entity.type === 'ORG' ? named.entity.canonical : null
}

/** `A US commerce department official`: the department by the words before the role. */
export function departmentBefore(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  head: number,
): string | null {
  const isOfBody = /^(?:department|ministry|office|agency|commission|council|party|union)$/.test(
    lowAt(skeleton, head - 2),
  )
  return isOfBody && head - 1 - from > 1
    ? wordsOf(reading, skeleton, from, head - 1).replace(
        /^(?:(?:the|an?|one|senior|former|another)\s+)+/i,
        '',
      )
    : null
}
