import { type Entity, mentionAt, type NameMention } from '../mentions/entity.ts'
import { roleWords } from '../mentions/learn-roles.ts'
import { SPEAKS_FOR } from '../words/titles.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { firstToken, withoutArticle, wordsOf } from './phrase-text.ts'
import { bodyMeant, personMeant } from './pronouns.ts'
import type { Reading } from './reading.ts'
import { lastBody } from './role-holder.ts'
import { lowAt, type Skeleton } from './skeleton.ts'

/** What the words around a name say of its role: the apposition, the title before it. */
export function rolesOf(
  reading: Reading,
  skeleton: Skeleton,
  phrase: NounPhrase,
  person: NameMention,
): { readonly words: readonly string[]; readonly of: string | null } {
  const title = roleWords(reading.report, reading.mentions, firstToken(skeleton, phrase.from), person.first)
  const { role } = phrase
  const possessiveAt = /^(?:his|her)$/.test(lowAt(skeleton, phrase.from)) ? phrase.from : phrase.from - 1
  const owned = lowAt(skeleton, possessiveAt)
  if (title.of === null && /^(?:his|her)$/.test(owned) && title.words.some((word) => SPEAKS_FOR.has(word))) {
    const client = personMeant(
      reading,
      skeleton,
      firstToken(skeleton, possessiveAt),
      owned === 'his' ? 'he' : 'she',
    )
    if (client !== null && client !== person.entity) return { words: title.words, of: client.canonical }
  }
  if (role === null) return title
  const from = firstToken(skeleton, role.from)
  const to = (skeleton.items[role.to - 1]?.at ?? from) + 1
  const apposed = roleWords(reading.report, reading.mentions, from, to)
  const isLeader =
    lowAt(skeleton, role.from) === 'the' &&
    apposed.words.some((word) => LEADS.has(word) || word.startsWith('spokes')) &&
    role.to - role.from <= 4
  const possessive = lowAt(skeleton, role.from)
  if ((possessive === 'his' || possessive === 'her') && apposed.words.some((word) => SPEAKS_FOR.has(word))) {
    const client = personMeant(reading, skeleton, from, possessive === 'his' ? 'he' : 'she')
    if (client !== null && client !== person.entity)
      return { words: [...title.words, ...apposed.words], of: client.canonical }
  }
  const spokes = apposed.words.find((word) => SPEAKS_FOR.has(word))
  const client =
    lowAt(skeleton, role.from) === 'the' && spokes !== undefined ? clientOf(reading, spokes, from) : null
  const isAnyOf = spokes?.startsWith('spokes') === true && lowAt(skeleton, role.from) === 'a'
  const owner =
    client ??
    (/^(?:its|their)$/.test(lowAt(skeleton, role.from)) || isLeader || isAnyOf
      ? ownerBefore(reading, skeleton, from)
      : null)
  return {
    words: [...title.words, ...apposed.words],
    of: title.of ?? (apposed.words.length > 0 ? (apposed.of ?? owner) : null),
  }
}

/** Whose spokesman or lawyer the text has named before: `The governor, through his spokesman, … the spokesman, Denis Wafula`. */
function clientOf({ report, mentions, drafts }: Reading, role: string, before: number): string | null {
  const { tokens } = report
  for (let at = before - 1; at > 0 && at > before - 200; at -= 1) {
    if (tokens[at]?.low !== role) continue
    const owner = tokens[at - 1]?.low ?? ''
    if (owner === "'s") return mentionAt(mentions, at - 2)?.entity.canonical ?? null
    if (!/^(?:his|her)$/.test(owner)) continue
    const start = tokens[at]?.start ?? 0
    const spoke = drafts.findLast(
      ({ speaker, token }) => token < before && speaker?.entity?.type === 'PERSON' && speaker.start < start,
    )
    return spoke?.speaker?.canonical ?? null
  }
  return null
}

/** Whom `its` means in `its spokesman`: the body that spoke or was named last. */
function ownerBefore(reading: Reading, skeleton: Skeleton, token: number): string | null {
  return bodyMeant(reading, skeleton, token, 'it')?.canonical ?? lastBody(reading, token)?.canonical ?? null
}

/** `a spokesman for the prison department`: the body after the role, or the possessor before it. */
export function bodyOfRole(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: NounPhrase,
  role: number,
): string | null {
  const { mentions } = reading
  const end = (skeleton.items[to - 1]?.at ?? role) + 1
  const after = roleWords(reading.report, reading.mentions, role + 1, end).of
  if (after !== null) return after
  const before = roleWords(reading.report, reading.mentions, firstToken(skeleton, from), role + 1).of
  if (before !== null) return before
  for (let at = from; at < to; at += 1) {
    const item = skeleton.items[at + 1]
    if (!/^(?:representing|defending)$/.test(lowAt(skeleton, at)) || item === undefined) continue
    const client = mentionAt(mentions, item.at)?.entity.canonical
    return client ?? withoutArticle(wordsOf(reading, skeleton, at + 1, to))
  }
  for (let at = from; at < to; at += 1)
    if (lowAt(skeleton, at) === 'for' && (skeleton.items[at]?.at ?? 0) > role && at + 1 < to)
      return withoutArticle(wordsOf(reading, skeleton, at + 1, to))
  const possessive = lowAt(skeleton, from)
  if (possessive === 'his' || possessive === 'her') {
    const client = personMeant(
      reading,
      skeleton,
      firstToken(skeleton, from),
      possessive === 'his' ? 'he' : 'she',
    )
    if (client !== null) return client.canonical
  }
  if (possessive === 'its' || possessive === 'their' || possessive === 'a')
    return ownerBefore(reading, skeleton, firstToken(skeleton, from))
  return null
}

/** For whom a person speaks: a spokesman always, others where their office is of a body. */
export function speaksFor(person: Entity, words: readonly string[]): string | null {
  if (person.of === null) return null
  const roles = [...person.roles, ...words]
  return roles.some((role) => SPEAKS_FOR.has(role) || LEADS.has(role)) ? person.of : null
}

const LEADS: ReadonlySet<string> = new Set(
  'chair chairman chairwoman chairperson chief director director-general head leader president executive ceo secretary-general secretary researcher campaigner coordinator co-ordinator founder co-founder vice-president organiser representative commissioner boss delegate officer coach manager chancellor'.split(
    ' ',
  ),
)
