import type { Claim } from '../../../../src/record/index.ts'

/** No cue stands further before the words, in UTF-16 code units. */
const NEAR = 80

/**
 * The words from the cue of a claim to its own words, where the reporter tells it: `did not` before `respond to questions`,
 * `denied` before `the charge`. Without them the words would say something else. Empty where the words are quoted.
 */
export function cueBefore(text: string, { kind, cue, content }: Claim): string {
  const [first] = content
  if ((kind !== 'indirect' && kind !== 'no-comment') || cue === null || first === undefined) return ''
  if (cue.start >= first.start || first.start - cue.start > NEAR) return ''
  const before = text.slice(cue.start, first.start)
  return /[\n.!?]/.test(before) ? '' : before
}
