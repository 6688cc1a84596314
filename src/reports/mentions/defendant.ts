import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { type Entity, type Mentions, mentionAt } from './entity.ts'

/** What happens to who stands trial, or what such a one does. */
const IN_THE_DOCK =
  /^(?:pleaded|pleads|pled|admitted|admits|denies|denied|jailed|sentenced|convicted|cleared|acquitted|charged|accused|remanded|bailed|defendant|dock|indicted)$/

/** Whether a person appears for the defence: `Defending, Aoife Brannigan said`, `Ann Lee, mitigating,`, `defence counsel Bo Ek`. */
export function isForDefence(tokens: readonly Token[], first: number, last: number): boolean {
  const start = /^(?:mr|mrs|ms|miss|dr)\.?$/.test(tokens[first - 1]?.low ?? '') ? first - 1 : first
  const end = /^[KQS]C$/.test(tokens[last]?.text ?? '') ? last + 1 : last
  const isBefore =
    tokens[start - 1]?.text === ',' &&
    /^(?:defending|mitigating|mitigation|defence|defense)$/.test(tokens[start - 2]?.low ?? '')
  const isAfter =
    tokens[end]?.text === ',' &&
    (/^(?:defending|mitigating)$/.test(tokens[end + 1]?.low ?? '') ||
      (tokens[end + 1]?.low === 'for' &&
        tokens[end + 2]?.low === 'the' &&
        /^defen[cs]e$/.test(tokens[end + 3]?.low ?? '')))
  const isTitle =
    /^(?:lawyer|counsel|barrister|solicitor|attorney|advocate)$/.test(tokens[start - 1]?.low ?? '') &&
    /^defen[cs]e$/.test(tokens[start - 2]?.low ?? '')
  return (isBefore || isTitle || isAfter) && tokens[end + 2]?.isCapital !== true
}

/** The only person of whom a report tells that he or she stands accused before a court; `null` for none or several. */
export function defendantOf({ tokens, sentences }: ReportText, mentions: Mentions): Entity | null {
  const found = new Set<Entity>()
  for (const { first, last } of sentences) {
    let subject: Entity | null = null
    for (let at = first; at < last; at += 1) {
      const entity = mentionAt(mentions, at)?.entity
      if (entity?.type === 'PERSON' && subject === null && at < first + 6) subject = entity
      if (!IN_THE_DOCK.test(tokens[at]?.low ?? '')) continue
      // `had accused her of`: who accuses is not in the dock.
      if (tokens[at]?.low === 'accused' && /^(?:him|her|them|it)$/.test(tokens[at + 1]?.low ?? '')) continue
      const isTitle = /^(?:accused|convicted)$/.test(tokens[at]?.low ?? '')
      // `If convicted, Lee faces`
      const isBefore = tokens[at]?.low === 'convicted' && tokens[at + 1]?.text === ','
      const object = mentionAt(mentions, isBefore ? at + 2 : at + 1)?.entity
      if ((!isTitle || isBefore) && object?.type === 'PERSON') found.add(object)
      else if (
        subject !== null &&
        ![...subject.roles].some((role) => /^(?:judge|justice|magistrate|lawyer|prosecutor)$/.test(role))
      )
        found.add(subject)
      break
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}
