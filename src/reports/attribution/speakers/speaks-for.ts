import { bodyNamed } from '../../mentions/common-body.ts'
import { type Entity, mentionAt, type NameMention } from '../../mentions/entity.ts'
import { roleWords } from '../../mentions/learn-roles.ts'
import { DEMONYMS } from '../../mentions/name-table.ts'
import { COMMON_BODIES } from '../../words/bodies.ts'
import { PREPOSITIONS } from '../../words/function-words.ts'
import { GROUPS, ROLE_WORDS, SPEAKS_FOR } from '../../words/titles.ts'
import type { NounPhrase } from '../sentence/noun-phrase.ts'
import { firstToken, withoutArticle, wordsOf } from '../sentence/phrase-text.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { bodyMeant, personMeant } from './pronouns.ts'
import { bodyCalled, lastBody, personInRole } from './role-holder.ts'

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
  // `complained its district leader Murat Aydın`
  if (
    role === null &&
    title.of === null &&
    title.words.length > 0 &&
    /^(?:its|their)$/.test(lowAt(skeleton, phrase.from))
  )
    return {
      words: title.words,
      of: ownerBefore(
        reading,
        skeleton,
        firstToken(skeleton, phrase.from),
        lowAt(skeleton, phrase.from) === 'their' ? 'they' : 'it',
      ),
    }
  if (role === null) return title
  const from = firstToken(skeleton, role.from)
  const to = (skeleton.items[role.to - 1]?.at ?? from) + 1
  const apposed = roleWords(reading.report, reading.mentions, from, to)
  const isLeader =
    lowAt(skeleton, role.from) === 'the' &&
    apposed.words.some((word) => LEADS.has(word) || word.startsWith('spokes')) &&
    role.to - role.from <= 4 &&
    // `the High Commissioner`: of no body that the text names.
    lowAt(skeleton, role.from + 1) !== 'high' &&
    // `the Minister for Africa`: it says itself of what.
    !(
      /^(?:for|to|of)$/.test(lowAt(skeleton, role.from + 2)) &&
      !/^(?:its|their)$/.test(lowAt(skeleton, role.from + 3))
    )
  const possessive = lowAt(skeleton, role.from)
  const isAide = apposed.words.some((word) => SPEAKS_FOR.has(word)) || isOfStaff(skeleton, role.from, role.to)
  // `His former assistant, Bo Ek,` speaks for himself.
  const isPast = /^(?:former|ex|onetime|estranged|late)$/.test(lowAt(skeleton, role.from + 1))
  if (isPast && /^(?:his|her|its|their)$/.test(possessive))
    return { words: [...title.words, ...apposed.words], of: null }
  if ((possessive === 'his' || possessive === 'her') && isAide) {
    const client = personMeant(reading, skeleton, from, possessive === 'his' ? 'he' : 'she')
    if (client !== null && client !== person.entity)
      return { words: [...title.words, ...apposed.words, 'spokesperson'], of: client.canonical }
  }
  const spokes = apposed.words.find((word) => SPEAKS_FOR.has(word))
  const client =
    lowAt(skeleton, role.from) === 'the' && spokes !== undefined ? clientOf(reading, spokes, from) : null
  const isAnyOf = spokes?.startsWith('spokes') === true && lowAt(skeleton, role.from) === 'a'
  const state = apposed.words.includes('governor') ? governmentOf(reading, skeleton, role) : undefined
  const owner =
    state !== undefined
      ? state
      : (client ??
        (/^(?:its|their)$/.test(possessive) ||
        isLeader ||
        isAnyOf ||
        (lowAt(skeleton, role.from + 1) === 'of' && /^(?:its|their)$/.test(lowAt(skeleton, role.from + 2)))
          ? ownerBefore(reading, skeleton, from, possessive === 'their' ? 'they' : 'it')
          : null))
  // `One of its deputies, Radim Vlk,`
  const isOneOf = possessive === 'one' && lowAt(skeleton, role.from + 1) === 'of' && owner !== null
  // `Its inspector, Mohan Pillai,`
  const isOwn = /^(?:its|their)$/.test(possessive) && owner !== null && apposed.words.length > 0
  return {
    words: [...title.words, ...apposed.words, ...(isOneOf || isOwn ? ['delegate'] : [])],
    of: isOneOf ? owner : (title.of ?? (apposed.words.length > 0 ? (apposed.of ?? owner) : null)),
  }
}

/** `The provincial governor, Bo Ek,`: the provincial government where the text speaks of it; never the body named last. */
function governmentOf(
  { report }: Reading,
  skeleton: Skeleton,
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  for (let at = from; at < to; at += 1) {
    const name = `${lowAt(skeleton, at)} government`
    if (lowAt(skeleton, at + 1) === 'governor' && report.text.includes(` ${name}`)) return name
  }
  return null
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

/** `chief of staff`, `right-hand man`: who works for a person. */
function isOfStaff(skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      /^(?:staff|aide|aides|assistant|rep|manager|adviser|advisor|secretary|communications|press|campaign|media)$/.test(
        lowAt(skeleton, at),
      )
    )
      return true
  return false
}

/** Whom `its` or `their` means in `its spokesman`: with what the sentence before begins, else the body that spoke or was named last. */
export function ownerBefore(
  reading: Reading,
  skeleton: Skeleton,
  token: number,
  pronoun: 'it' | 'they' = 'it',
): string | null {
  const own = pronoun === 'it' ? bodyAtStart(reading, skeleton, token) : null
  if (own !== null) return own
  const subject = subjectOfBefore(reading, skeleton)
  const fits = subject !== null && (pronoun === 'they') === subject.isMany
  if (fits) return subject.name
  const main = pronoun === 'it' ? mainBody(reading, skeleton) : null
  if (main !== null) return main
  const meant = bodyMeant(reading, skeleton, token, pronoun)
  // `One survivor said … The High Commissioner, Ann Lee,`: somebody is no body.
  return (
    (meant?.attribution === 'anonymous' &&
    meant.entity === null &&
    !meant.onBehalfOf &&
    ROLE_LIKE.test(meant.canonical)
      ? null
      : meant?.canonical) ?? (pronoun === 'it' ? (lastBody(reading, token)?.canonical ?? null) : null)
  )
}

/** The head of words for one person. */
const ROLE_LIKE =
  /(?:er|or|ist|man|woman|official|resident|witness|source|survivor|person|ian|ant|ee)(?: (?:of|in|from|at|for|with|who|close)\b.*)?$/i

/** `The museum “bought it in good faith”, its director said`: the body with whose noun the same sentence begins. */
function bodyAtStart(reading: Reading, { sentence }: Skeleton, token: number): string | null {
  const { first } = reading.report.sentences[sentence] ?? { first: token }
  const noun = reading.report.tokens[first + 1]
  if (first + 1 >= token || reading.report.tokens[first]?.low !== 'the' || noun?.isCapital !== false)
    return null
  if (!COMMON_BODIES.has(noun.low)) return null
  return (
    (bodyCalled(reading, noun.low, first + 1) ?? bodyNamed(reading.mentions, noun.low, first + 1))
      ?.canonical ?? null
  )
}

/** Of a sentence with two bodies, the one that says it, not the one that denies it in a relative clause: `…, the federation said, an allegation the police dismissed. Its president`. */
function mainBody({ drafts }: Reading, { paragraph }: Skeleton): string | null {
  const near = drafts.slice(-30)
  const relative = near.findLast(
    (draft) => draft.rule === 'relative-denial' && paragraph - draft.paragraph <= 1,
  )
  if (relative === undefined) return null
  const main = near.find(
    ({ sentence, speaker, rule }) =>
      sentence === relative.sentence &&
      rule !== 'relative-denial' &&
      speaker?.entity?.type === 'ORG' &&
      speaker.canonical !== relative.speaker?.canonical,
  )
  const isLast = drafts.at(-1)?.sentence === relative.sentence
  return isLast ? (main?.speaker?.canonical ?? null) : null
}

/** The body or group with whose common noun the sentence before begins: `The players’ union went further.`, `Growers in the valley welcomed`. */
function subjectOfBefore(
  { report, mentions }: Reading,
  { sentence, paragraph }: Skeleton,
): { readonly name: string; readonly isMany: boolean } | null {
  const before = report.sentences[sentence - 1]
  if (before === undefined || before.paragraph !== paragraph) return null
  const { tokens } = report
  if (PREPOSITIONS.has(tokens[before.first]?.low ?? '')) return null
  for (let at = before.first; at < Math.min(before.last, before.first + 6); at += 1) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'mark' && !/^['’]$/.test(token.text))) return null
    const mention = mentionAt(mentions, at)
    if (mention !== null) {
      if (mention.entity.type === 'PERSON' || mention.entity.type === 'ORG') return null
      continue
    }
    const isMany = GROUPS.has(token.low) || (at <= before.first + 1 && /[^s]ers$/.test(token.low))
    // `The ministry said`: what it is called in full, other rules know.
    const isBare = at <= before.first + (tokens[before.first]?.low === 'the' ? 1 : 0)
    if (isBare && COMMON_BODIES.has(token.low)) return null
    const isOwner = /^['’]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === token.end
    if (isOwner || !(isMany || COMMON_BODIES.has(token.low)) || ROLE_WORDS.has(token.low)) continue
    let last = at + 1
    if (isMany && /^(?:in|of|from|at)$/.test(tokens[last]?.low ?? '')) {
      last += tokens[last + 1]?.low === 'the' ? 2 : 1
      while (mentionAt(mentions, last) !== null) last += 1
    }
    // `The operators’ association, Havenbond, said`, `The watchdog ESAA said`
    const apposed = mentionAt(mentions, tokens[last]?.text === ',' ? last + 1 : last)
    if (apposed?.entity.type === 'ORG') return { name: apposed.entity.canonical, isMany: false }
    const start = /^(?:yesterday|today|but|and|meanwhile|earlier)$/.test(tokens[before.first]?.low ?? '')
      ? 1
      : 0
    const words = report.text.slice(tokens[before.first + start]?.start ?? 0, tokens[last - 1]?.end ?? 0)
    return { name: withoutArticle(words), isMany }
  }
  return null
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
  const after = roleWords(reading.report, reading.mentions, role, end).of
  if (after !== null) return after
  const holder = holderAfter(reading, skeleton, role, from, to)
  if (holder !== null) return holder
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
  // `A Quarrymoor Homes spokesperson`: a name that no rule knows.
  const own = skeleton.items.findIndex((item) => item.at === role)
  const start = /^(?:a|an|the|one)$/.test(possessive) ? from + 1 : from
  const words = skeleton.items.slice(start, own)
  if (
    words.length > 0 &&
    words.length < 5 &&
    words.every(
      (item) =>
        item.kind === 'token' && (item.token.isCapital || /^(?:of|and|for|the|&|\d+)$/.test(item.token.low)),
    ) &&
    words[0]?.kind === 'token' &&
    words[0].token.isCapital &&
    !DEMONYMS.has(words[0].token.text)
  )
    return wordsOf(reading, skeleton, start, own)
  if (possessive === 'its' || possessive === 'their' || possessive === 'a')
    return ownerBefore(reading, skeleton, firstToken(skeleton, from))
  return null
}

/** `A spokesman for the mayor`: who holds the office. */
function holderAfter(
  reading: Reading,
  skeleton: Skeleton,
  role: number,
  from: number,
  to: number,
): string | null {
  for (let at = from; at + 2 < to; at += 1) {
    if (lowAt(skeleton, at) !== 'for' || (skeleton.items[at]?.at ?? 0) <= role) continue
    const noun = lowAt(skeleton, at + 2)
    if (lowAt(skeleton, at + 1) !== 'the' || at + 3 !== to || !ROLE_WORDS.has(noun)) return null
    return personInRole(reading, noun, skeleton.items[at + 2]?.at ?? 0, null)?.canonical ?? null
  }
  return null
}

/** For whom a person speaks: a spokesman always, others where their office is of a body. */
export function speaksFor(person: Entity, words: readonly string[]): string | null {
  if (person.of === null) return null
  const roles = [...person.roles, ...words]
  return roles.some((role) => SPEAKS_FOR.has(role) || LEADS.has(role)) ? person.of : null
}

export const LEADS: ReadonlySet<string> = new Set(
  'governor commodore moderator chair chairman chairwoman chairperson chief director director-general head leader president executive ceo coo cfo cto cio editor headteacher headmaster headmistress co-chair vice-chair vice-chairman vice-chancellor official commander policymaker co-director co-leader secretary-general secretary treasurer researcher campaigner coordinator co-ordinator founder co-founder vice-president organiser representative commissioner boss delegate officer coach manager chancellor minister spokesperson owner rector principal registrar'.split(
    ' ',
  ),
)
