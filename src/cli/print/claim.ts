import type { ShownClaim } from '../../desk/index.ts'
import { oneLine, styled, wrapped } from '../terminal.ts'

/** A claim for people: who, what kind, the sentence with the words marked, whom it is about, the answers beside it. */
export function claimText({ claim, sentence, answeredBy, answersTo, source, day }: ShownClaim): string {
  const who = claim.speaker === null ? 'No speaker is named' : speakerWords(claim.speaker)
  const lines = [
    `${styled('bold', claim.act)} · ${who}${claim.via === null ? '' : `, through ${oneLine(claim.via)}`}${claim.addressee === null ? '' : `, to ${oneLine(claim.addressee)}`}`,
    wrapped(sentence, '    '),
  ]
  const accused = claim.about.filter(({ role }) => role === 'accused').map(({ name }) => name)
  const victims = claim.about.filter(({ role }) => role === 'victim').map(({ name }) => name)
  if (accused.length > 0) lines.push(`  of: ${oneLine(accused.join(', '))}`)
  if (victims.length > 0) lines.push(`  done to: ${oneLine(victims.join(', '))}`)
  for (const { how, speaker, words } of answersTo)
    lines.push(wrapped(`${how} what ${speaker ?? 'the report, naming nobody,'} said: “${words}”`, '  → '))
  for (const { how, speaker, words } of answeredBy)
    lines.push(wrapped(`${speaker ?? 'somebody not named'} ${how}: “${words}”`, '  ← '))
  if (claim.act === 'accusation' && answeredBy.length === 0)
    lines.push('  ← no answer to it was found in this report')
  lines.push(
    `  ${[claim.status, claim.rule, day ?? 'no date', source ?? 'no source', claim.id].map(oneLine).join(' · ')}`,
  )
  return lines.join('\n')
}

function speakerWords({
  canonical,
  onBehalfOf,
}: {
  readonly canonical: string
  readonly onBehalfOf: string | null
}): string {
  return oneLine(onBehalfOf === null ? canonical : `${canonical}, for ${onBehalfOf}`)
}
