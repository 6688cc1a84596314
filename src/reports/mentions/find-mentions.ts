import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { BODY_WORDS } from '../words/bodies.ts'
import { MONTHS } from '../words/calendar.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { COMMON_WORDS } from '../words/function-words.ts'
import { FAMILY_FIRST, GIVEN_NAMES } from '../words/given-names.ts'
import { HONORIFICS, ROLE_WORDS } from '../words/titles.ts'
import type { Entity, Gender, Mentions, NameMention } from './entity.ts'
import { findNames } from './find-names.ts'
import type { FoundName } from './found-name.ts'
import { CAPITALS, DEMONYMS } from './name-table.ts'
import { unknownBodies } from './unknown-bodies.ts'

/** The names of a text, and which of them mean the same person, body or place. */
export function findMentions(report: ReportText): Mentions {
  const { tokens } = report
  const entities: Entity[] = []
  const byKey = new Map<string, Entity>()
  const people = new Map<string, Entity[]>()
  const placed: NameMention[] = []
  const wordsOf = ({ first, last }: { first: number; last: number }): string =>
    report.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replaceAll(/[\s*_]+/g, ' ')

  const personOf = (found: FoundName): Entity => {
    const words = wordsOf(found).split(' ')
    const surname = (words.at(-1) ?? '').toLowerCase()
    const named = people.get(surname) ?? []
    const same =
      words.length === 1
        ? (named.at(-1) ?? byGivenName(entities, surname, tokens[found.first - 1]?.low ?? ''))
        : named.find(({ canonical }) => isSamePerson(canonical.split(' '), words))
    if (same !== undefined) {
      if (words.join(' ').length > same.canonical.length) same.canonical = words.join(' ')
      return same
    }
    const entity = newEntity('PERSON', null, words.join(' '))
    entities.push(entity)
    const keys = new Set([surname])
    const first = (words[0] ?? '').toLowerCase()
    if (
      words.length > 1 &&
      FAMILY_FIRST.has(first) &&
      !(GIVEN_NAMES.has(first) && !FAMILY_FIRST.has(surname))
    )
      keys.add(first)
    for (const key of keys) people.set(key, [...(people.get(key) ?? []), entity])
    return entity
  }
  const bodyOf = (found: FoundName): Entity => {
    const name = wordsOf(found)
    const key = `${found.type} ${found.known?.entity ?? (found.type === 'PLACE' ? bareplace(name) : name.toLowerCase())}`
    const held = byKey.get(key)
    if (held !== undefined) {
      if (name.length > held.canonical.length) held.canonical = name
      return held
    }
    // `Lakeview` for Lakeview Power: what the name begins with.
    const longer =
      found.type === 'ORG' && found.known === null && name.length > 4
        ? entities.find(
            ({ type, known, canonical }) =>
              type === 'ORG' &&
              known === null &&
              canonical.toLowerCase().startsWith(`${name.toLowerCase()} `),
          )
        : undefined
    const entity = longer ?? newEntity(found.type, found.known?.entity ?? null, name)
    if (longer === undefined) entities.push(entity)
    byKey.set(key, entity)
    return entity
  }
  // Full names first, so that a headline's surname finds its person.
  const found = findNames(report)
  const order = found.toSorted(
    (a, b) =>
      Number(b.type === 'PERSON' && b.last - b.first > 1) -
        Number(a.type === 'PERSON' && a.last - a.first > 1) || a.first - b.first,
  )
  for (const each of order) {
    const isSurname =
      each.last - each.first === 1 &&
      (each.known === null || each.known.type === 'ORG') &&
      each.type !== 'PERSON' &&
      people.has((tokens[each.first]?.text ?? '').toLowerCase())
    const entity = each.type === 'PERSON' || isSurname ? personOf(each) : bodyOf(each)
    placed.push({ first: each.first, last: each.last, entity })
  }
  placed.sort((a, b) => a.first - b.first)
  explainShort(tokens, placed)
  const at = new Int32Array(tokens.length).fill(-1)
  const mark = (): void => {
    at.fill(-1)
    placed.forEach(({ first, last }, index) => at.fill(index, first, last))
  }
  mark()
  addShortNames(report, at, people, byKey, placed)
  placed.sort((a, b) => a.first - b.first)
  mark()
  for (const each of unknownBodies(report, at))
    placed.push({ ...each, entity: bodyOf({ ...each, type: 'ORG', known: null }) })
  placed.sort((a, b) => a.first - b.first)
  mark()
  learnGenders(tokens, placed)
  genderByPronouns(report, placed, at)
  return { all: placed, at, entities }
}

/** `Kelvara` of the Republic of Kelvara, `Sarn` of the Sarn region. */
const bareplace = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:republic|kingdom|sultanate|emirate|principality|federation) of /, '')
    .replace(/ (?:province|region)$/, '')

/** `Continental Handball Federation (CHF)`: the short name in brackets, found as a name of its own, is one body with the long. */
function explainShort(tokens: readonly Token[], placed: NameMention[]): void {
  for (let index = 1; index < placed.length; index += 1) {
    const [long, short] = [placed[index - 1], placed[index]]
    if (
      long === undefined ||
      short === undefined ||
      long.entity.type !== 'ORG' ||
      short.entity.type === 'PERSON' ||
      long.entity === short.entity ||
      short.entity.known !== null ||
      short.first !== long.last + 1 ||
      tokens[long.last]?.text !== '(' ||
      tokens[short.last]?.text !== ')' ||
      !/^[A-Z]/.test(tokens[short.first]?.text ?? '')
    )
      continue
    const { entity } = short
    placed.forEach((each, at) => {
      if (each.entity === entity) placed[at] = { ...each, entity: long.entity }
    })
  }
}

/** `Sir Alan` for Sir Alan Pim: a knight goes by the first name. */
function byGivenName(entities: readonly Entity[], name: string, before: string): Entity | undefined {
  if (!/^(?:sir|dame|lord|lady)$/.test(before)) return undefined
  const same = entities.filter(
    ({ type, canonical }) => type === 'PERSON' && canonical.toLowerCase().startsWith(`${name} `),
  )
  return same.length === 1 ? same[0] : undefined
}

function newEntity(type: Entity['type'], known: string | null, canonical: string): Entity {
  return { type, known, canonical, roles: new Set(), of: null, gender: null }
}

/** `Antonio Guterres` and `António Manuel Guterres`, `J. Smith` and `John Smith`: last words equal, first words or initials too. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [one[0]?.toLowerCase(), other[0]?.toLowerCase()]
  if (one.at(-1)?.toLowerCase() !== other.at(-1)?.toLowerCase())
    return one.join(' ').toLowerCase() === other.join(' ').toLowerCase()
  if (one.length === 1 || other.length === 1 || a === b) return true
  return (
    (/^\p{L}\.$/u.test(a) && b.startsWith(a.charAt(0))) || (/^\p{L}\.$/u.test(b) && a.startsWith(b.charAt(0)))
  )
}

/** Surnames alone, and bodies by the abbreviation that the text explains or by the first word of their name. */
function addShortNames(
  report: ReportText,
  at: Int32Array,
  people: ReadonlyMap<string, readonly Entity[]>,
  byKey: ReadonlyMap<string, Entity>,
  placed: NameMention[],
): void {
  const { tokens, paragraphs } = report
  const bodies = new Map<string, Entity>()
  for (const mention of placed) {
    const { entity, last } = mention
    if (entity.known !== null || entity.type === 'PERSON') continue
    if (last - mention.first === 1) bodies.set(tokens[mention.first]?.text ?? '', entity)
    if (entity.type !== 'ORG') continue
    const [open, short, close] = [tokens[last], tokens[last + 1], tokens[last + 2]]
    if (
      open?.text === '(' &&
      close?.text === ')' &&
      short !== undefined &&
      /^[A-Z][A-Za-z-]{1,9}$/.test(short.text)
    )
      bodies.set(short.text, entity)
    const first = tokens[mention.first]
    if (
      first !== undefined &&
      last - mention.first > 1 &&
      first.text.length > 4 &&
      !DEMONYMS.has(first.text) &&
      !CAPITALS.has(first.text) &&
      !COMMON_WORDS.has(first.low) &&
      !ROLE_WORDS.has(first.low) &&
      !BODY_WORDS.has(first.low) &&
      !GIVEN_NAMES.has(first.low) &&
      !people.has(first.low)
    ) {
      const known = [...byKey.keys()].some((key) => key === `PLACE ${first.text}`)
      if (!known) bodies.set(first.text, bodies.get(first.text) ?? entity)
    }
  }
  const lastOf = new Map<string, Entity>()
  const firsts = firstNames(people)
  for (const { first, last, zone } of paragraphs) {
    if (zone === 'navigation' || zone === 'boilerplate') continue
    for (let token = first; token < last; token += 1) {
      const word = tokens[token]
      if (word === undefined) continue
      const index = at[token] ?? -1
      if (index !== -1) {
        const mention = placed[index]
        if (mention?.entity.type === 'PERSON' && mention.first === token)
          for (const part of mention.entity.canonical.toLowerCase().split(' '))
            lastOf.set(part, mention.entity)
        continue
      }
      if (word.kind !== 'word' || !word.isCapital) continue
      const named = people.get(report.text.slice(word.start, word.end).toLowerCase())
      if (named !== undefined) {
        const entity = named.length === 1 ? named[0] : (lastOf.get(word.low) ?? named[0])
        if (entity !== undefined && entity.canonical.includes(' '))
          placed.push({ first: token, last: token + 1, entity })
        continue
      }
      const given = firsts.get(word.low)
      if (
        given !== undefined &&
        lastOf.has(word.low) &&
        tokens[token + 1]?.isCapital !== true &&
        tokens[token - 1]?.isCapital !== true
      ) {
        placed.push({ first: token, last: token + 1, entity: given })
        continue
      }
      const body = bodies.get(word.text)
      if (
        body !== undefined &&
        (body.canonical.split(' ')[0] !== word.text ||
          body.canonical === word.text ||
          isLikelyShort(tokens, token))
      )
        placed.push({ first: token, last: token + 1, entity: body })
    }
  }
}

/** First names of one person each: `Korn` for Korn Saetang, once the full name has been read. */
function firstNames(people: ReadonlyMap<string, readonly Entity[]>): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>()
  const shared = new Set<string>()
  for (const entity of new Set([...people.values()].flat())) {
    const words = entity.canonical.toLowerCase().split(' ')
    const [first = ''] = words
    if (words.length < 2 || first.length < 3 || people.has(first)) continue
    if (COMMON_WORDS.has(first) || ROLE_WORDS.has(first) || BODY_WORDS.has(first) || MONTHS.has(first))
      continue
    if (found.has(first)) shared.add(first)
    found.set(first, entity)
  }
  for (const first of shared) found.delete(first)
  return found
}

/** Whether a first word alone stands where a name would: before a verb, after a preposition, as a possessive. */
function isLikelyShort(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next?.isCapital === true) return false
  return (
    next?.low === "'s" ||
    (before !== undefined &&
      before.kind === 'word' &&
      !before.isCapital &&
      before.low !== 'the' &&
      before.low !== 'a')
  )
}

const HE: ReadonlySet<string> = new Set(
  'mr mr. sir lord spokesman chairman businessman congressman king prince father brother husband son grandfather uncle herr sr councilman archbishop bishop imam ayatollah pope cardinal'.split(
    ' ',
  ),
)
const SHE: ReadonlySet<string> = new Set(
  'ms ms. mrs mrs. miss lady dame madam madame mme mlle spokeswoman chairwoman businesswoman congresswoman queen princess mother sister wife daughter grandmother aunt frau sra daw widow councilwoman actress'.split(
    ' ',
  ),
)

function learnGenders(tokens: readonly Token[], placed: readonly NameMention[]): void {
  for (const { first, last, entity } of placed) {
    if (entity.type !== 'PERSON') continue
    for (let at = Math.max(0, first - 6); at < first; at += 1) {
      const token = tokens[at]
      const low = token?.low ?? ''
      if (at === first - 1 && (HONORIFICS.has(low.replace(/\.$/, '')) || ROLE_WORDS.has(low)))
        entity.gender ??= genderOf(low)
      if (at === first - 2 && tokens[first - 1]?.text === ',' && ROLE_WORDS.has(low))
        entity.gender ??= genderOf(low)
    }
    if (tokens[last]?.text === ',')
      for (let at = last + 1; at < last + 5; at += 1) {
        const token = tokens[at]
        if (token === undefined || token.kind === 'mark' || token.isCapital || CUE_FORMS.has(token.low)) break
        entity.gender ??= genderOf(tokens[at]?.low ?? '')
      }
  }
}

/** By the pronouns of the sentences that name one person only: `When Amara Lunt was appointed, a paper described her`. */
function genderByPronouns(
  { tokens, sentences, quotations }: ReportText,
  placed: readonly NameMention[],
  at: Int32Array,
): void {
  const isQuoted = new Uint8Array(tokens.length)
  for (const { openToken, closeToken } of quotations) isQuoted.fill(1, openToken, closeToken)
  const votes = new Map<Entity, { he: number; she: number }>()
  for (const { first, last } of sentences) {
    let only: Entity | null = null
    let isOne = true
    let [he, she] = [0, 0]
    for (let token = first; token < last; token += 1) {
      if (isQuoted[token] === 1) continue
      const entity = placed[at[token] ?? -1]?.entity
      if (entity?.type === 'PERSON') {
        isOne &&= only === null || only === entity
        only = entity
        continue
      }
      const low = tokens[token]?.low ?? ''
      if (KIN.test(low)) isOne = false
      if (only === null) {
        // `Her lawyer, Bo Ek`: of somebody else.
        if (/^(?:he|his|him|she|her)$/.test(low)) isOne = false
        continue
      }
      if (low === 'he' || low === 'his' || low === 'him' || low === 'himself') he += 1
      else if (low === 'she' || low === 'her' || low === 'herself') she += 1
      // `He rejected her version`: of somebody else.
      if (/^(?:his|him|her)$/.test(low) && isAgainst(tokens[token - 1])) isOne = false
    }
    if (only === null || !isOne || he * she > 0) continue
    const vote = votes.get(only) ?? { he: 0, she: 0 }
    votes.set(only, { he: vote.he + he, she: vote.she + she })
  }
  for (const [entity, { he, she }] of votes)
    if (entity.gender === null && he !== she && Math.min(he, she) === 0) entity.gender = he > 0 ? 'he' : 'she'
}

/** A verb of denying or accusing: whose words are rejected is another. */
function isAgainst(token: Token | undefined): boolean {
  const act = CUE_FORMS.get(token?.low ?? '')?.verb.act
  return act === 'denial' || act === 'accusation'
}

/** Others of whom a pronoun may be meant. */
const KIN =
  /^(?:father|mother|mum|wife|husband|brother|sister|son|daughter|widow|woman|man|girl|boy|daughter|partner|colleague|predecessor|successor|rival|friend|lawyer|advocate|solicitor|prosecutor|witness|judge|reporter|minister|spokesman|spokeswoman|patient|client|neighbour)$/

const genderOf = (low: string): Gender | null => (HE.has(low) ? 'he' : SHE.has(low) ? 'she' : null)
