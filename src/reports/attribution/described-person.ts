import type { Entity } from '../mentions/entity.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isAge, personSpoken } from './person-of-age.ts'
import type { Reading } from './reading.ts'
import { lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/** What somebody is by an art or a past, never an office that another may hold. */
const DESCRIBES =
  /^(?:goalkeeper|keeper|striker|midfielder|defender|winger|skipper|player|sprinter|swimmer|boxer|cyclist|rider|driver|runner|rower|skier|gymnast|singer|actor|actress|artist|novelist|writer|author|poet|musician|photographer|filmmaker|medic|farmer|fisherman|widow|widower|pensioner|schoolteacher|teenager|lady|star|chef)$/

/** `Rautavaara said she would appeal. “Q,” the goalkeeper wrote`; `the former judge, 44, fumed`: who spoke or was the subject just before. */
export function describedBefore(
  reading: Reading,
  skeleton: Skeleton,
  { from, to, role }: NounPhrase,
  head: number,
): Entity | null {
  let isPast = false
  for (let at = from; at < Math.min(to, head); at += 1)
    isPast ||= /^(?:former|retired|ex|veteran|one-time|onetime|\d\d-year-old)$/.test(lowAt(skeleton, at))
  const isAged =
    (role !== null && tokenAt(skeleton, role.from)?.kind === 'number') ||
    Array.from({ length: to - from }, (_, at) => lowAt(skeleton, from + at)).some(isAge)
  const noun = lowAt(skeleton, head - 1)
  if (!DESCRIBES.test(noun) && !(isPast && isAged)) return null
  // Of whom the text says that they are this, other rules know.
  if (reading.mentions.entities.some(({ roles }) => roles.has(noun))) return null
  return personSpoken(reading, skeleton) ?? personSpokenHere(reading, skeleton)
}

/** Who spoke in the same sentence or the one before it. */
const personSpokenHere = ({ drafts }: Reading, { sentence }: Skeleton): Entity | null =>
  drafts.findLast((draft) => sentence - draft.sentence <= 1 && draft.speaker?.entity?.type === 'PERSON')
    ?.speaker?.entity ?? null
