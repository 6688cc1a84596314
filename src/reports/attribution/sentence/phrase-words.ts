import { mentionAt } from '../../mentions/entity.ts'
import { CUE_FORMS, OFTEN_NOUNS } from '../../words/cue-verbs.ts'
import { AUXILIARIES, FINITE } from '../../words/function-words.ts'
import { ROLE_WORDS } from '../../words/titles.ts'
import type { Reading } from './reading.ts'
import { lowAt, type Skeleton, tokenAt } from './skeleton.ts'

export const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-'])

export const isName = (reading: Reading, skeleton: Skeleton, at: number): boolean => {
  const item = skeleton.items[at]
  return item?.kind === 'token' && (reading.mentions.at[item.at] ?? -1) !== -1
}

export const isDate = (reading: Reading, skeleton: Skeleton, at: number): boolean => {
  const item = skeleton.items[at]
  return item?.kind === 'token' && reading.isDate[item.at] === 1
}

/** Whether a word is certainly part of a verb. */
export function isVerb(reading: Reading, skeleton: Skeleton, at: number): boolean {
  const low = lowAt(skeleton, at)
  if (low === '' || low === "'s" || isName(reading, skeleton, at)) return false
  if (AUXILIARIES.has(low)) return true
  // `the report’s lead author`, `the ministry’s needs`: no verb follows a possessive.
  if (FINITE.has(low))
    return lowAt(skeleton, at - 1) !== "'s" && !(low === 'lead' && ROLE_WORDS.has(lowAt(skeleton, at + 1)))
  const cue = CUE_FORMS.get(low)
  // `familiar with the talks`
  if (cue?.form === 's' && lowAt(skeleton, at - 1) === 'the') return false
  return (
    cue !== undefined &&
    cue.form !== 'base' &&
    cue.form !== 'ing' &&
    !OFTEN_NOUNS.has(low) &&
    low !== 'suspected' &&
    low !== 'alleged' &&
    low !== 'accused'
  )
}

export const isBreak = (skeleton: Skeleton, at: number): boolean =>
  lowAt(skeleton, at) === ',' || DASHES.has(lowAt(skeleton, at))

/** Whether a phrase is the name of a person with at most a title before it, or the name of a body and nothing else. */
export function isPersonAlone(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: { from: number; to: number },
): boolean {
  const item = skeleton.items[to - 1]
  if (item?.kind !== 'token') return false
  const mention = mentionAt(reading.mentions, item.at)
  if (mention === null || mention.last !== item.at + 1) return false
  const size = mention.last - mention.first
  if (mention.entity.type === 'PERSON') {
    for (let at = from; at < to - size; at += 1) {
      const low = lowAt(skeleton, at)
      // `former general Radim Vlk`
      // `the Very Revd Dr Fiona McAskill`
      if (
        low === 'the' &&
        at === from &&
        /^(?:very|rt|most|right|revd|rev|hon|honourable)\.?$/.test(lowAt(skeleton, at + 1))
      )
        continue
      const isTitle =
        ROLE_WORDS.has(low) || /^(?:former|retired|ex|veteran|\d{1,3}-year-old|local|one|fellow)$/.test(low)
      if (tokenAt(skeleton, at)?.isCapital !== true && !isTitle) return false
    }
    return true
  }
  if (mention.entity.type !== 'ORG') return false
  if (to - from === size) return true
  for (let at = from; at < to; at += 1)
    if (!isName(reading, skeleton, at) && !/^(?:and|the|.+-based)$/.test(lowAt(skeleton, at))) return false
  return true
}

export function isPersonIn(reading: Reading, skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = skeleton.items[at]
    if (item?.kind === 'token' && mentionAt(reading.mentions, item.at)?.entity.type === 'PERSON') return true
  }
  return false
}
