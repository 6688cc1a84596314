import { defendantOf } from '../../mentions/defendant.ts'
import { mentionAt } from '../../mentions/entity.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'

const LAWYER = /\b(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|advocates?)\b/i

/**
 * Gives who speaks of `my client` or `her client` the client: the one whose lawyer has spoken, the only one who stands accused before a
 * court, else the last person named before.
 */
export function clientsOfLawyers(reading: Reading, made: readonly Draft[]): void {
  for (const draft of made) {
    const { speaker } = draft
    if (speaker?.entity?.type !== 'PERSON' || speaker.onBehalfOf !== null) continue
    const words = draft.content.map(({ start, end }) => reading.report.text.slice(start, end)).join(' ')
    const isOwn = draft.kind === 'indirect' ? /\b(?:his|her|their) clients?\b/i : /\b(?:my|our) clients?\b/i
    if (!isOwn.test(words)) continue
    const client = clientOf(reading, draft, speaker)
    if (client === null || client === speaker.canonical) continue
    speaker.entity.of ??= client
    speaker.entity.roles.add('lawyer')
    for (const each of [...reading.drafts, ...made])
      if (each.speaker?.entity === speaker.entity) each.speaker = { ...each.speaker, onBehalfOf: client }
  }
}

function clientOf(reading: Reading, { token }: Draft, { entity }: Named): string | null {
  const { drafts, mentions, report } = reading
  const spoke = drafts
    .slice(-60)
    .findLast(
      ({ speaker }) => speaker?.attribution === 'anonymous' && LAWYER.test(speaker.canonical),
    )?.speaker
  if (spoke?.onBehalfOf !== undefined && spoke.onBehalfOf !== null) return spoke.onBehalfOf
  const accused = defendantOf(report, mentions)
  if (accused !== null && accused !== entity) return accused.canonical
  for (let at = token; at > 0 && at > token - 150; at -= 1) {
    const near = mentionAt(mentions, at)?.entity
    if (near?.type === 'PERSON' && near !== entity && (reading.quotationAt[at] ?? -1) === -1)
      return near.canonical
  }
  return null
}
