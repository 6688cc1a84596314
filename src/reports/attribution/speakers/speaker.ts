import type { Attribution } from '../../../record/index.ts'
import { ANY_BODY, bodyNamed, isAtHome, modified } from '../../mentions/common-body.ts'
import { type Entity, type Gender, mentionAt } from '../../mentions/entity.ts'
import { roleWords } from '../../mentions/learn-roles.ts'
import { COMMON_BODIES, OUTLETS } from '../../words/bodies.ts'
import { DETERMINERS } from '../../words/function-words.ts'
import { FEMALE, MALE } from '../../words/gendered-names.ts'
import { DOCUMENTS, GROUPS, ROLE_WORDS, SPEAKS_FOR } from '../../words/titles.ts'
import { calledIn } from '../sentence/named-in-apposition.ts'
import { type NounPhrase, phraseFrom } from '../sentence/noun-phrase.ts'
import { isAge, personOfAge, personSpoken } from '../sentence/person-of-age.ts'
import {
  firstToken,
  hasPossessor,
  headRegion,
  isAllCapital,
  isCalledByCapitals,
  isPossessor,
  mentionsIn,
  titledPerson,
  withoutArticle,
  wordsOf,
} from '../sentence/phrase-text.ts'
import type { Extent, Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton, skeletonOf, tokenAt } from '../sentence/skeleton.ts'
import { describedBefore } from './described-person.ts'
import { documentCalled, endOfDraft } from './document-name.ts'
import { departmentBefore, employerOf } from './employers.ts'
import { namedLater } from './named-later.ts'
import { bodyMeant, pairMeant, personMeant } from './pronouns.ts'
import { authorOf, bodyCalled, lastBody, personInRole } from './role-holder.ts'
import { bodyOfRole, LEADS, rolesOf, speaksFor } from './speaks-for.ts'
import { undersigned } from './undersigned.ts'
import {
  anonymousBefore,
  hasObject,
  isHeld,
  isSomebody,
  namesPerson,
  unnamedLately,
} from './unnamed-speaker.ts'

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
      const unnamed = unnamedJustBefore(reading, skeleton, low, first)
      if (unnamed !== null) return { ...unnamed, ...extent, attribution: 'pronoun' }
      const person = personMeant(reading, skeleton, first, low)
      return person === null
        ? unnamedBefore(reading, skeleton, extent)
        : make(person.canonical, person, 'pronoun', speaksFor(person, []))
    }
    if (low === 'him' || low === 'her') {
      const person = personMeant(reading, skeleton, first, low === 'him' ? 'he' : 'she', true)
      return person === null ? null : make(person.canonical, person, 'pronoun')
    }
    if (low === 'it' || low === 'they' || low === 'them') {
      const meant = bodyMeant(reading, skeleton, first, low === 'it' ? 'it' : 'they')
      const isFar =
        meant === null || meant.start < (reading.report.paragraphs[skeleton.paragraph]?.start ?? 0)
      const body =
        (isFar && low === 'it'
          ? (bodyAhead(reading, skeleton, phrase.from) ?? bodyBeforeIn(reading, skeleton))
          : null) ?? meant
      return body === null ? null : { ...body, ...extent, attribution: 'pronoun' }
    }
    if (low === 'we') {
      const signed = undersigned(reading)
      return signed === null ? null : make(signed, null, 'vague-group')
    }
    if (low === 'i' || low === 'you' || low === 'who' || NOBODY.has(low)) return null
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
  const called = calledIn(reading, skeleton, phrase)
  if (called !== null) {
    for (const word of rolesOf(reading, skeleton, phrase, called).words) called.entity.roles.add(word)
    return make(called.entity.canonical, called.entity, 'explicit', speaksFor(called.entity, []))
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
    ({ speaker, paragraph }) =>
      speaker?.attribution === 'anonymous' && isSomebody(speaker) && skeleton.paragraph - paragraph <= 1,
  )?.speaker
  const subject = spoke ?? subjectBeforeIn(reading, skeleton)
  return subject === undefined || subject === null ? null : { ...subject, ...extent, attribution: 'pronoun' }
}

/** The body with whose common noun the sentence of the pronoun begins: `The service of Gambia has ended it, it proclaimed`. */
function bodyAhead(reading: Reading, skeleton: Skeleton, before: number): Named | null {
  if (lowAt(skeleton, 0) !== 'the' || lowAt(skeleton, before - 1) !== ',') return null
  const phrase = phraseFrom(reading, skeleton, 0, before)
  if (phrase === null || phrase.from !== 0) return null
  if (!COMMON_BODIES.has(lowAt(skeleton, headRegion(reading, skeleton, phrase) - 1))) return null
  const named = namedBy(reading, skeleton, phrase)
  return named?.attribution === 'title' && named.entity?.type !== 'PERSON' ? named : null
}

/** The body with whose common noun the sentence before begins: `The ministry has refused. It said`. */
function bodyBeforeIn(reading: Reading, skeleton: Skeleton): Named | null {
  const sentence = reading.report.sentences[skeleton.sentence - 1]
  if (sentence === undefined || sentence.paragraph !== skeleton.paragraph) return null
  const before = skeletonOf(reading, sentence, skeleton.sentence - 1)
  if (lowAt(before, 0) !== 'the') return null
  const phrase = phraseFrom(reading, before, 0, before.items.length)
  if (phrase === null || !COMMON_BODIES.has(lowAt(before, phrase.to - 1))) return null
  const named = namedBy(reading, before, phrase)
  return named?.attribution === 'title' && named.entity?.type !== 'PERSON' ? named : null
}

/** Somebody without a name with whom the sentence before begins: `The company’s chief engineer was charged. He`. */
function subjectBeforeIn(reading: Reading, skeleton: Skeleton): Named | null {
  const sentence = reading.report.sentences[skeleton.sentence - 1]
  if (sentence === undefined || sentence.paragraph !== skeleton.paragraph) return null
  const before = skeletonOf(reading, sentence, skeleton.sentence - 1)
  const start = /^(?:but|and|yet|so|then|meanwhile|however)$/.test(lowAt(before, 0)) ? 1 : 0
  const phrase = phraseFrom(reading, before, start, before.items.length)
  if (phrase === null || /^(?:he|she|it|they)$/.test(lowAt(before, phrase.from))) return null
  const named = namedBy(reading, before, phrase)
  return named?.attribution === 'anonymous' ? named : null
}

/** Somebody without a name who was the last to speak, in the sentence before: `A former driver said … He added`. */
function unnamedJustBefore(reading: Reading, skeleton: Skeleton, pronoun: Gender, at: number): Named | null {
  const { drafts, report } = reading
  if (namesPerson(reading, skeleton.sentence, at) || hasObject(reading, skeleton.sentence - 1, pronoun))
    return null
  const isSilent = !namesPerson(reading, skeleton.sentence - 1, at)
  const subject = isSilent ? subjectBeforeIn(reading, skeleton) : null
  const noun = subject?.canonical.split(' ').at(-1)?.toLowerCase() ?? ''
  if (subject !== null && ROLE_WORDS.has(noun)) return subject
  const last = drafts.at(-1)
  const speaker = last?.speaker
  if (
    last === undefined ||
    speaker === undefined ||
    speaker === null ||
    speaker.attribution !== 'anonymous' ||
    !isSomebody(speaker) ||
    last.sentence !== skeleton.sentence - 1 ||
    last.token < (report.sentences[last.sentence]?.first ?? 0)
  )
    return null
  const words = speaker.canonical.toLowerCase().split(/[^\p{L}]+/u)
  const isOther = words.some((word) => (pronoun === 'he' ? FEMALE : MALE).has(word))
  return isOther ? null : speaker
}

/** Whose office, family or camp speaks: `Tamm’s office`. */
function possessorOf(reading: Reading, skeleton: Skeleton, from: number, head: number): string | null {
  if (
    !/^(?:office|aides|aide|advisers|family|families|camp|team|campaign|lawyers|representatives|relatives|estate)$/.test(
      lowAt(skeleton, head - 1),
    )
  )
    return null
  for (let at = from; at < head; at += 1) {
    const item = skeleton.items[at]
    const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
    if (mention?.entity.type === 'PERSON') return mention.entity.canonical
  }
  const owner = lowAt(skeleton, from)
  if (owner !== 'his' && owner !== 'her') return null
  const token = skeleton.items[from]?.at ?? 0
  return personMeant(reading, skeleton, token, owner === 'his' ? 'he' : 'she')?.canonical ?? null
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
      (/^(?:working|living|fighting|studying|protesting|camping|sheltering|representing|visiting)$/.test(
        lowAt(skeleton, head - 1),
      ) &&
        lowAt(skeleton, head - 2).endsWith('s')) ||
      /^(?:close|seen|written|known|held|made|familiar|present|aware|opposed|loyal|responsible)$/.test(
        lowAt(skeleton, head - 1),
      ))
  )
    head -= 1
  const noun = lowAt(skeleton, head - 1)
  const item = skeleton.items[head - 1]
  const first = lowAt(skeleton, phrase.from)
  if (item?.kind === 'token' && isAge(noun)) {
    const person =
      first === 'the' ? (personOfAge(reading, noun, item.at) ?? personSpoken(reading, skeleton)) : null
    return person === null
      ? make(withoutArticle(wordsOf(reading, skeleton, phrase.from, head)), null, 'anonymous')
      : make(person.canonical, person, 'title', speaksFor(person, []))
  }
  if (item?.kind !== 'token' || item.token.kind !== 'word' || NOBODY.has(noun)) return null
  const isDefinite =
    first === 'the' ||
    first === 'its' ||
    first === 'his' ||
    first === 'her' ||
    first === 'their' ||
    first === 'this'
  if ((noun === 'two' || noun === 'pair' || noun === 'couple' || noun === 'both') && isDefinite) {
    const pair = pairMeant(reading, item.at)
    if (pair !== null) return make(`${pair[0].canonical} and ${pair[1].canonical}`, null, 'vague-group')
    return noun === 'couple' || noun === 'pair' ? make(noun, null, 'vague-group') : null
  }
  const words = wordsOf(reading, skeleton, phrase.from, head)
  if (/^(?:a|an|the)$/.test(first) || first === noun || tokenAt(skeleton, phrase.from)?.isCapital === true) {
    const isOne = !noun.endsWith('s') && !hasPossessor(reading, skeleton, phrase.from, head)
    const later = isOne ? namedLater(reading, skeleton, noun, item.at) : null
    if (later !== null) return make(later.canonical, later, 'title', speaksFor(later, []))
  }
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
  // `A resident who fled … said the man`
  if (first === 'the' && head - phrase.from === 2 && /^(?:man|woman|boy|girl|teenager|youth)$/.test(noun)) {
    const pronoun = /^(?:woman|girl)$/.test(noun) ? 'she' : 'he'
    const same = unnamedLately(reading, skeleton, pronoun)
    if (same !== null) return { ...same, ...extentOf(reading, skeleton, phrase.from, phrase.to) }
  }
  const sameNoun =
    first === 'the' && head - phrase.from === 2 && !isHeld(reading, noun)
      ? anonymousBefore(reading, skeleton, noun)
      : null
  if (sameNoun !== null) return { ...sameNoun, ...extentOf(reading, skeleton, phrase.from, phrase.to) }
  const described = first === 'the' ? describedBefore(reading, skeleton, phrase, head) : null
  if (described !== null) return make(described.canonical, described, 'title', speaksFor(described, []))
  if (ROLE_WORDS.has(noun)) {
    const before = roleWords(reading.report, reading.mentions, firstToken(skeleton, phrase.from), item.at + 1)
    const known =
      isDefinite || hasPossessor(reading, skeleton, phrase.from, head)
        ? personInRole(
            reading,
            noun,
            item.at,
            before.of,
            first === 'the' &&
              !hasPossessor(reading, skeleton, phrase.from, head) &&
              subjectBeforeIn(reading, skeleton) === null,
          )
        : null
    if (known !== null) {
      if (before.of !== null && noun !== 'opposition') known.of ??= before.of
      return make(known.canonical, known, 'title', speaksFor(known, [noun]))
    }
    const spoke =
      isDefinite && head - phrase.from === 2 && first === 'the'
        ? anonymousBefore(reading, skeleton, noun)
        : null
    if (spoke !== null) return { ...spoke, ...extentOf(reading, skeleton, phrase.from, phrase.to) }
    const of =
      SPEAKS_FOR.has(noun) || (LEADS.has(noun) && lowAt(skeleton, head) === 'of')
        ? bodyOfRole(reading, skeleton, phrase, item.at)
        : noun === 'official'
          ? departmentBefore(reading, skeleton, phrase.from, head)
          : null
    const whole = phrase.to - phrase.from <= 9 ? wordsOf(reading, skeleton, phrase.from, phrase.to) : words
    return make(isDefinite ? withoutArticle(whole) : whole, null, 'anonymous', of)
  }
  if (DOCUMENTS.has(noun)) {
    // `a draft of the joint statement`: what it is a draft of belongs to its name.
    const isDraft = noun === 'draft' && lowAt(skeleton, head) === 'of'
    const named = isDraft
      ? withoutArticle(
          wordsOf(reading, skeleton, phrase.from, endOfDraft(reading, skeleton, head + 1, phrase.to)),
        )
      : documentCalled(reading, withoutArticle(words), noun, item.at)
    return make(named, null, 'document', authorOf(reading, skeleton, head, noun))
  }
  if (COMMON_BODIES.has(noun)) {
    // `the government of Zhetan`, `the EU’s delegation in Oslo`: the phrase is its name.
    if (lowAt(skeleton, head) === 'of' && phrase.to > head + 1 && phrase.to - phrase.from <= 8)
      return make(
        withoutArticle(wordsOf(reading, skeleton, phrase.from, phrase.to)),
        null,
        'title',
        // `the press service of the President`
        lowAt(skeleton, head - 2) === 'press'
          ? withoutArticle(wordsOf(reading, skeleton, head + 1, phrase.to))
          : null,
      )
    const isBare = head - phrase.from <= 2
    const isOwn =
      /^(?:his|her)$/.test(first) || isAtHome(reading.report.tokens, reading.mentions, noun, item.at)
    const named =
      isBare && isDefinite && !isOwn
        ? (bodyCalled(reading, noun, item.at) ?? bodyNamed(reading.mentions, noun, item.at))
        : null
    if (named !== null) return make(named.canonical, named, 'title')
    const longer = isBare && isDefinite && !isOwn ? modified(reading.report.tokens, noun, item.at) : null
    if (longer !== null) return make(longer, null, 'title')
    if (isBare && isDefinite && ANY_BODY.has(noun)) {
      const body = lastBody(reading, item.at, true)
      if (body !== null) return make(body.canonical, body, 'title')
    }
    return make(withoutArticle(words), null, 'title', possessorOf(reading, skeleton, phrase.from, head))
  }
  if (isCalledByCapitals(skeleton, phrase.from, head)) return make(withoutArticle(words), null, 'explicit')
  if (lowAt(skeleton, phrase.from + 1) === 'and' || lowAt(skeleton, phrase.from + 2) === 'and')
    return make(withoutArticle(words), null, 'vague-group')
  if (isAllCapital(skeleton, phrase.from, head)) return make(words, null, 'explicit')
  if (GROUPS.has(noun) || noun.endsWith('s'))
    return make(
      withoutArticle(words),
      null,
      'vague-group',
      SPEAKS_FOR.has(noun)
        ? bodyOfRole(reading, skeleton, phrase, item.at)
        : (employerOf(reading, skeleton, noun, head, phrase.to) ??
            possessorOf(reading, skeleton, phrase.from, head)),
    )
  // `neighbouring Morovia`: a name that no rule knows, after what it is.
  const last = tokenAt(skeleton, head - 1)
  if (last?.isCapital === true && head - phrase.from === 2 && first.length > 3 && !DETERMINERS.has(first))
    return make(last.text, null, 'explicit')
  return DETERMINERS.has(first) || first === "'s" || hasPossessor(reading, skeleton, phrase.from, head)
    ? make(
        isDefinite
          ? withoutArticle(words)
          : phrase.to - phrase.from <= 9
            ? wordsOf(reading, skeleton, phrase.from, phrase.to)
            : words,
        null,
        'anonymous',
        employerOf(reading, skeleton, noun, head, phrase.to) ??
          possessorOf(reading, skeleton, phrase.from, head),
      )
    : null
}
