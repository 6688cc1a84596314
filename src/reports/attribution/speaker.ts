import type { Attribution } from '../../record/index.ts'
import { type Entity, mentionAt } from '../mentions/entity.ts'
import { bodyNamed, modified, roleWords } from '../mentions/learn-roles.ts'
import { COMMON_BODIES, OUTLETS } from '../words/bodies.ts'
import { DETERMINERS } from '../words/function-words.ts'
import { DOCUMENTS, GROUPS, ROLE_WORDS, SPEAKS_FOR } from '../words/titles.ts'
import type { NounPhrase } from './noun-phrase.ts'
import {
  firstToken,
  hasPossessor,
  headRegion,
  isAllCapital,
  isPossessor,
  mentionsIn,
  titledPerson,
  withoutArticle,
  wordsOf,
} from './phrase-text.ts'
import { bodyMeant, pairMeant, personMeant } from './pronouns.ts'
import type { Extent, Named, Reading } from './reading.ts'
import { authorOf, bodyCalled, lastBody, personInRole } from './role-holder.ts'
import { extentOf, lowAt, type Skeleton } from './skeleton.ts'
import { bodyOfRole, rolesOf, speaksFor } from './speaks-for.ts'

/** Bodies that `the company` may mean whatever their name is. */
const ANY_BODY: ReadonlySet<string> = new Set('company firm manufacturer maker group'.split(' '))

const NOBODY: ReadonlySet<string> = new Set(
  "there this that these those what which nothing everything something anything none evidence it's others".split(
    ' ',
  ),
)

/** How many of a group: `two of her teammates`, `all three`. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten some many several most all both dozens hundreds'.split(
    ' ',
  ),
)

/** Whom a phrase names; `null` where it names nobody who could speak. */
export function namedBy(reading: Reading, skeleton: Skeleton, phrase: NounPhrase): Named | null {
  const extent = extentOf(reading, skeleton, phrase.from, phrase.to)
  const item = skeleton.items[phrase.from]
  if (extent === null || item?.kind !== 'token') return null
  const first = item.at
  const make = (
    canonical: string,
    entity: Entity | null,
    attribution: Attribution,
    onBehalfOf: string | null = null,
  ): Named => ({
    ...extent,
    canonical,
    entity,
    onBehalfOf,
    attribution,
  })
  if (phrase.to - phrase.from === 1 && mentionAt(reading.mentions, first) === null) {
    const low = item.token.low
    if (low === 'he' || low === 'she') {
      const person = personMeant(reading, skeleton, first, low)
      return person === null
        ? unnamedBefore(reading, skeleton, extent)
        : make(person.canonical, person, 'pronoun', speaksFor(person, []))
    }
    if (low === 'him' || low === 'her') {
      const person = personMeant(reading, skeleton, first, low === 'him' ? 'he' : 'she')
      return person === null ? null : make(person.canonical, person, 'pronoun')
    }
    if (low === 'it' || low === 'they' || low === 'them') {
      const body = bodyMeant(reading, skeleton, first, low === 'it' ? 'it' : 'they')
      return body === null ? null : { ...body, ...extent, attribution: 'pronoun' }
    }
    if (low === 'i' || low === 'we' || low === 'you' || low === 'who' || NOBODY.has(low)) return null
  }
  const head = titledPerson(reading, skeleton, phrase) ?? headRegion(reading, skeleton, phrase)
  const names = mentionsIn(reading, skeleton, phrase.from, head)
  const people = names.filter(
    ({ entity, last }) =>
      entity.type === 'PERSON' && reading.report.tokens[last]?.low !== "'s" && !isPossessor(reading, last),
  )
  const [person] = people.slice(-1)
  if (person !== undefined) {
    const roleHere = rolesOf(reading, skeleton, phrase, person)
    const pair =
      people.length === 2 &&
      lowAt(skeleton, phrase.from + 1) !== '' &&
      people[0] !== undefined &&
      people[0].entity !== person.entity
    const canonical = pair
      ? `${people[0]?.entity.canonical} and ${person.entity.canonical}`
      : person.entity.canonical
    for (const word of roleHere.words) person.entity.roles.add(word)
    person.entity.of ??= roleHere.of
    return make(
      canonical,
      pair ? null : person.entity,
      pair ? 'vague-group' : 'explicit',
      speaksFor(person.entity, roleHere.words),
    )
  }
  const last = names.at(-1)
  const lastItem = skeleton.items[head - 1]
  if (last !== undefined && lastItem?.kind === 'token' && last.last === lastItem.at + 1) {
    const isPair =
      names.length >= 2 && names.some(({ last: end }) => reading.report.tokens[end]?.low === 'and')
    if (isPair) return make(withoutArticle(wordsOf(reading, skeleton, phrase.from, head)), null, 'explicit')
    return make(
      last.entity.canonical,
      last.entity,
      OUTLETS.has(last.entity.canonical) || OUTLETS.has(last.entity.known ?? '') ? 'outlet' : 'explicit',
      null,
    )
  }
  return byNoun(reading, skeleton, phrase, head, make)
}

/** Somebody without a name who spoke just before: `the judge said. She added`. */
function unnamedBefore(reading: Reading, skeleton: Skeleton, extent: Extent): Named | null {
  const spoke = reading.drafts.findLast(
    ({ speaker, paragraph }) => speaker?.attribution === 'anonymous' && skeleton.paragraph - paragraph <= 1,
  )?.speaker
  return spoke === undefined || spoke === null ? null : { ...spoke, ...extent, attribution: 'pronoun' }
}

type Make = (
  canonical: string,
  entity: Entity | null,
  attribution: Attribution,
  onBehalfOf?: string | null,
) => Named

/** Whom a phrase without a name means: by its role, its body, its document, its group. */
function byNoun(
  reading: Reading,
  skeleton: Skeleton,
  phrase: NounPhrase,
  region: number,
  make: Make,
): Named | null {
  let head = region
  while (
    head - phrase.from > 1 &&
    (lowAt(skeleton, head - 1).endsWith('ed') ||
      /^(?:close|seen|written|known|held|made|familiar|present|aware|opposed|loyal|responsible)$/.test(
        lowAt(skeleton, head - 1),
      ))
  )
    head -= 1
  const noun = lowAt(skeleton, head - 1)
  const item = skeleton.items[head - 1]
  if (item?.kind !== 'token' || item.token.kind !== 'word' || NOBODY.has(noun)) return null
  const first = lowAt(skeleton, phrase.from)
  const isDefinite =
    first === 'the' ||
    first === 'its' ||
    first === 'his' ||
    first === 'her' ||
    first === 'their' ||
    first === 'this'
  if ((noun === 'two' || noun === 'pair' || noun === 'couple' || noun === 'both') && isDefinite) {
    const pair = pairMeant(reading, item.at)
    return pair === null ? null : make(`${pair[0].canonical} and ${pair[1].canonical}`, null, 'vague-group')
  }
  const words = wordsOf(reading, skeleton, phrase.from, head)
  if (
    QUANTITIES.has(noun) &&
    (lowAt(skeleton, head) === 'of' ||
      isDefinite ||
      head - phrase.from === 2 ||
      lowAt(skeleton, phrase.from - 1) === 'all')
  )
    return make(
      wordsOf(reading, skeleton, phrase.from, phrase.to),
      null,
      noun === 'one' ? 'anonymous' : 'vague-group',
    )
  if (ROLE_WORDS.has(noun)) {
    const before = roleWords(reading.report, reading.mentions, firstToken(skeleton, phrase.from), item.at + 1)
    const known =
      isDefinite || hasPossessor(reading, skeleton, phrase.from, head)
        ? personInRole(reading, noun, item.at, before.of)
        : null
    if (known !== null) return make(known.canonical, known, 'title', speaksFor(known, [noun]))
    const of = SPEAKS_FOR.has(noun) ? bodyOfRole(reading, skeleton, phrase, item.at) : null
    const whole = phrase.to - phrase.from <= 9 ? wordsOf(reading, skeleton, phrase.from, phrase.to) : words
    return make(isDefinite ? withoutArticle(whole) : whole, null, 'anonymous', of)
  }
  if (DOCUMENTS.has(noun))
    return make(withoutArticle(words), null, 'document', authorOf(reading, skeleton, head, noun))
  if (COMMON_BODIES.has(noun)) {
    const isBare = head - phrase.from <= 2
    const named =
      isBare && isDefinite
        ? (bodyCalled(reading, noun, item.at) ?? bodyNamed(reading.mentions, noun, item.at))
        : null
    if (named !== null) return make(named.canonical, named, 'title')
    const longer = isBare && isDefinite ? modified(reading.report.tokens, noun, item.at) : null
    if (longer !== null) return make(longer, null, 'title')
    if (isBare && isDefinite && ANY_BODY.has(noun)) {
      const body = lastBody(reading, item.at)
      if (body !== null) return make(body.canonical, body, 'title')
    }
    return make(withoutArticle(words), null, 'title')
  }
  if (isAllCapital(skeleton, phrase.from, head)) return make(words, null, 'explicit')
  if (GROUPS.has(noun) || noun.endsWith('s'))
    return make(
      withoutArticle(words),
      null,
      'vague-group',
      SPEAKS_FOR.has(noun) ? bodyOfRole(reading, skeleton, phrase, item.at) : null,
    )
  return DETERMINERS.has(first) || first === "'s" || hasPossessor(reading, skeleton, phrase.from, head)
    ? make(
        isDefinite
          ? withoutArticle(words)
          : phrase.to - phrase.from <= 9
            ? wordsOf(reading, skeleton, phrase.from, phrase.to)
            : words,
        null,
        'anonymous',
      )
    : null
}
