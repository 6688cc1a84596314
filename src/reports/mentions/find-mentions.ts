import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { BODY_WORDS, LEGAL_FORM } from '../words/bodies.ts'
import { MONTHS } from '../words/calendar.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { COMMON_WORDS } from '../words/function-words.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../words/gendered-names.ts'
import { FAMILY_FIRST, GIVEN_NAMES } from '../words/given-names.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { isNameWord } from './capital-run.ts'
import type { Entity, Mentions, NameMention } from './entity.ts'
import { findNames } from './find-names.ts'
import type { FoundName } from './found-name.ts'
import { Introductions } from './introductions.ts'
import { genderByPronouns, learnGenders } from './learn-genders.ts'
import { CAPITALS, DEMONYMS } from './name-table.ts'
import { unknownBodies } from './unknown-bodies.ts'

/**
 * The names of a text, and which of them mean the same person, body or place.
 *
 * @param source the outlet that has published it
 */
export function findMentions(report: ReportText, source: string | null): Mentions {
  const { tokens } = report
  const entities: Entity[] = []
  const byKey = new Map<string, Entity>()
  const people = new Map<string, Entity[]>()
  const introductions = new Introductions(tokens)
  const placed: NameMention[] = []
  const wordsOf = ({ first, last }: { first: number; last: number }): string =>
    report.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replaceAll(/[\s*_]+/g, ' ')

  const personOf = (found: FoundName): Entity => {
    const words = wordsOf(found).split(' ')
    const surname = (words.at(-1) ?? '').toLowerCase()
    const named = [
      ...(people.get(surname) ?? []),
      ...(words.length > 2 ? (people.get((words.at(-2) ?? '').toLowerCase()) ?? []) : []),
    ]
    const same =
      words.length === 1
        ? (ofHonorific(
            introductions.before(named, found.first),
            tokens[found.first - 1]?.low ?? '',
            entities,
          ) ?? byGivenName(entities, surname))
        : named.find(({ canonical }) => isSamePerson(canonical.split(' '), words))
    if (same !== undefined) {
      if (words.length > 1 && words.join(' ').length > same.canonical.length) same.canonical = words.join(' ')
      return same
    }
    const entity = newEntity('PERSON', null, words.join(' '))
    entities.push(entity)
    introductions.add(entity, found.first)
    const keys = new Set([surname, ...otherSurnames(words)])
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
      // `WASHINGTON`, as datelines have it.
      const isShouted = /^\P{Ll}{5,}$/u.test(held.canonical) && /\p{Ll}/u.test(name)
      if (name.length > held.canonical.length || isShouted) held.canonical = name
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
    // The initials of the outlet stand for its name, which the text need not have.
    const isOutlet = source !== null && found.known?.entity === source && /^[A-Z]+$/.test(name)
    const entity =
      longer ??
      newEntity(found.type, found.known?.entity ?? null, isOutlet ? source.replace(/^the /i, '') : name)
    if (longer === undefined) entities.push(entity)
    byKey.set(key, entity)
    return entity
  }
  // Full names first, so that a headline's surname finds its person.
  const found = asFirms(tokens, findNames(report, source))
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
  addShortNames(report, at, people, introductions, byKey, placed)
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

/** `found Optiwerk lenses` in a text about Optiwerk NV: not a place, but the firm. */
function asFirms(tokens: readonly Token[], found: readonly FoundName[]): readonly FoundName[] {
  const firms = new Set(
    found
      .filter(({ first, last }) => last - first === 2 && LEGAL_FORM.test(tokens[last - 1]?.text ?? ''))
      .map(({ first }) => tokens[first]?.text),
  )
  if (firms.size === 0) return found
  return found.map((each) =>
    each.type === 'PLACE' &&
    each.known === null &&
    each.last - each.first === 1 &&
    firms.has(tokens[each.first]?.text)
      ? { ...each, type: 'ORG' }
      : each,
  )
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
      (short.entity.known !== null && !isOtherBody(tokens, long, short)) ||
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

/** `Rapid Support Forces (RSF)`: initials that the tables have for another body. */
function isOtherBody(tokens: readonly Token[], long: NameMention, short: NameMention): boolean {
  if (long.entity.known !== null || short.last - short.first !== 1) return false
  const initials = tokens
    .slice(long.first, long.last)
    .filter(({ isCapital }) => isCapital)
    .map(({ text }) => text.charAt(0))
    .join('')
  return initials === tokens[short.first]?.text.toUpperCase()
}

/** The last with a surname whom the honorific before it can mean: `Mrs Tillyard` is not Jacob Tillyard, but his mother Sarah. */
function ofHonorific(
  named: readonly Entity[],
  before: string,
  entities: readonly Entity[],
): Entity | undefined {
  const isWoman = /^(?:mrs|ms|miss)\.?$/.test(before)
  if (!isWoman && !/^mr\.?$/.test(before)) return named.at(-1)
  const given = ({ canonical }: Entity): string => (canonical.split(' ')[0] ?? '').toLowerCase()
  const isOther = (each: Entity): boolean =>
    each.canonical.includes(' ') && (isWoman ? MENS_NAMES : WOMENS_NAMES).has(given(each))
  const fitting = named.filter((each) => !isOther(each))
  if (fitting.length > 0 || named.length === 0) return fitting.at(-1)
  const kin = entities.filter(
    ({ type, canonical }) =>
      type === 'PERSON' &&
      !canonical.includes(' ') &&
      (isWoman ? WOMENS_NAMES : MENS_NAMES).has(canonical.toLowerCase()),
  )
  return kin.length === 1 ? kin[0] : undefined
}

/** `Sir Alan` for Sir Alan Pim, `Marco, 34,` for Marco Dellory: the only person with this first name. */
function byGivenName(entities: readonly Entity[], name: string): Entity | undefined {
  const same = entities.filter(
    ({ type, canonical }) => type === 'PERSON' && canonical.toLowerCase().startsWith(`${name} `),
  )
  return same.length === 1 ? same[0] : undefined
}

function newEntity(type: Entity['type'], known: string | null, canonical: string): Entity {
  return { type, known, canonical, roles: new Set(), of: null, gender: null }
}

const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|y|e|ter|ten|af|av)$/

/** By what else than the last word somebody may be called: `Roldán` of María José Roldán Peña, `Hajj` of Riad al-Hajj, `Blanco` of Rocío Blanco de la Torre. */
function otherSurnames(words: readonly string[]): readonly string[] {
  const low = words.map((word) => word.toLowerCase())
  const tied = /^(?:al|el|ul|d)[-'’](\p{L}{3,})$/u.exec(low.at(-1) ?? '')?.[1]
  const found = tied === undefined ? [] : [tied]
  const particle = low.findIndex((word, at) => at > 1 && PARTICLE.test(word))
  const at = particle === -1 ? low.length - 2 : particle - 1
  const word = low[at] ?? ''
  if (at > 0 && low.length > 2 && !GIVEN_NAMES.has(word) && !PARTICLE.test(word) && word.length > 3)
    found.push(word)
  return found
}

/** `Antonio Guterres` and `António Manuel Guterres`, `J. Smith` and `John Smith`: last words equal, first words or initials too. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [one[0]?.toLowerCase(), other[0]?.toLowerCase()]
  const [whole, part] = one.length >= other.length ? [one, other] : [other, one]
  // `María José Roldán` for María José Roldán Peña
  if (
    part.length > 1 &&
    whole
      .join(' ')
      .toLowerCase()
      .startsWith(`${part.join(' ').toLowerCase()} `)
  )
    return true
  if (one.at(-1)?.toLowerCase() !== other.at(-1)?.toLowerCase())
    return one.join(' ').toLowerCase() === other.join(' ').toLowerCase()
  if (
    part.length > 1 &&
    whole
      .join(' ')
      .toLowerCase()
      .endsWith(` ${part.join(' ').toLowerCase()}`)
  )
    return true
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
  introductions: Introductions,
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
  const small = new Set<string>()
  for (const { low, kind, isCapital } of tokens) if (kind === 'word' && !isCapital) small.add(low)
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
      if (!isNameWord(word)) continue
      const named = people.get(report.text.slice(word.start, word.end).toLowerCase())
      if (named !== undefined) {
        const entity = named.length === 1 ? named[0] : introductions.meant(named, token, lastOf.get(word.low))
        if (entity !== undefined && (entity.canonical.includes(' ') || !small.has(word.low)))
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
          isLikelyShort(tokens, token) ||
          (!small.has(word.low) && opensSentence(tokens, token)))
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

/** `Transworkers national secretary Bo Ek`: whether a word opens a sentence before a word in small letters. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return (before === undefined || /^[.!?]$/.test(before.text)) && next?.kind === 'word' && !next.isCapital
}

/** Whether a first word alone stands where a name would: before a verb, after a preposition, as a possessive. */
function isLikelyShort(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next?.isCapital === true) return false
  const cue = CUE_FORMS.get(next?.low ?? '')
  // `Verity declined`, `Halden said`
  const isSaying =
    (cue !== undefined && cue.form !== 'base' && cue.form !== 'ing') ||
    /^(?:declined|refused|has|had|was|will)$/.test(next?.low ?? '')
  if ((before === undefined || before.kind === 'mark') && isSaying) return true
  return (
    next?.low === "'s" ||
    // `Halden, which runs two mines, denied`
    (next?.text === ',' && tokens[at + 2]?.low === 'which') ||
    (before !== undefined &&
      before.kind === 'word' &&
      !before.isCapital &&
      before.low !== 'the' &&
      before.low !== 'a')
  )
}
