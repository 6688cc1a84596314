import { mentionAt } from '../../mentions/entity.ts'
import { roleWords } from '../../mentions/learn-roles.ts'
import { ROLE_WORDS, SPEAKS_FOR } from '../../words/titles.ts'
import type { Reading } from '../sentence/reading.ts'
import type { Skeleton } from '../sentence/skeleton.ts'
import { personMeant } from './pronouns.ts'
import { personInRole } from './role-holder.ts'
import { ownerBefore } from './speaks-for.ts'

/** Roles in which one works for an outlet or plays for a club, and speaks for oneself. */
const OWN_VOICE =
  /^(?:reporter|journalist|correspondent|columnist|anchor|presenter|player|striker|goalkeeper|keeper|defender|midfielder|member|supporter|resident|author|rival|customer|victim|survivor|worker|driver|student|teacher|father|mother|brother|sister|son|daughter|wife|husband|widow)$/

/**
 * Learns from `its chairman, Bo Ek`, `Stonecrop’s lead analyst Bo Ek`, `her lawyer Ann Lee` whom a person serves, before the
 * claims of the sentence are read, whether or not it says that the person speaks.
 */
export function ownedRoles(reading: Reading, skeleton: Skeleton, first: number, last: number): void {
  const { report, mentions } = reading
  const { tokens } = report
  for (let at = first; at < last; at += 1) {
    const mention = mentionAt(mentions, at)
    if (mention?.first !== at || mention.entity.type !== 'PERSON' || mention.entity.of !== null) continue
    if ((reading.quotationAt[at] ?? -1) !== -1) continue
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at
    let from = end
    while (from > first && end - from < 6 && tokens[from - 1]?.kind === 'word') {
      from -= 1
      if (/^(?:its|their|his|her|'s)$/.test(tokens[from]?.low ?? '')) break
    }
    const owner = tokens[from]?.low ?? ''
    const { words } = roleWords(report, mentions, from + 1, end)
    const [role] = words
    if (
      role === undefined ||
      tokens.slice(from, end).some(({ low }) => /^(?:former|ex|late|of|for)$/.test(low))
    )
      continue
    const of = ownerOf(reading, skeleton, owner, from, first, words, mention.entity.canonical)
    if (of === null || of === mention.entity.canonical) continue
    mention.entity.of = of
    for (const word of words) mention.entity.roles.add(word)
    if (owner !== 'his' && owner !== 'her') mention.entity.roles.add('delegate')
  }
}

function ownerOf(
  reading: Reading,
  skeleton: Skeleton,
  owner: string,
  at: number,
  first: number,
  roles: readonly string[],
  self: string,
): string | null {
  const { mentions } = reading
  if (owner === 'his' || owner === 'her') {
    if (!roles.some((role) => SPEAKS_FOR.has(role))) return null
    const client = personMeant(reading, skeleton, at, owner === 'his' ? 'he' : 'she')
    return client === null || client.canonical === self ? null : client.canonical
  }
  if (roles.some((role) => OWN_VOICE.test(role))) return null
  if (owner === "'s") {
    const body = mentionAt(mentions, at - 1)
    if (body?.entity.type === 'ORG') return body.entity.canonical
    // `The merchant’s lawyer, Bo Ek`
    const noun = reading.report.tokens[at - 1]?.low ?? ''
    return body === null && ROLE_WORDS.has(noun) && roles.some((role) => SPEAKS_FOR.has(role))
      ? (personInRole(reading, noun, at, null)?.canonical ?? null)
      : null
  }
  if (owner !== 'its' && owner !== 'their') return null
  // `Luminar Precision, a customer of Optiwerk, has enough, its founder Bo Ek said`
  const opening = mentionAt(mentions, first)
  if (opening?.entity.type === 'ORG' && reading.report.tokens[at - 1]?.text === ',')
    return opening.entity.canonical
  for (let back = at - 1; back >= first; back -= 1) {
    const named = mentionAt(mentions, back)
    if (named?.entity.type === 'ORG') return named.entity.canonical
    if (named !== null && named.entity.type === 'PERSON') return null
  }
  return ownerBefore(reading, skeleton, at, owner === 'its' ? 'it' : 'they')
}
