import type { Entity, Gender } from '../../mentions/entity.ts'
import { CUE_FORMS } from '../../words/cue-verbs.ts'
import { FINITE } from '../../words/function-words.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../../words/gendered-names.ts'
import { DOCUMENTS } from '../../words/titles.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'
import type { Skeleton } from '../sentence/skeleton.ts'

/** Sentences before the one with the pronoun that are looked at, within two paragraphs. */
const REACH = 8

/**
 * The person that `he` or `she` means at a token: the last who spoke in the same sentence or the ones before, else the first
 * whom such a sentence names; an object is not the subject of its own sentence. `null` where nobody fits, or the gender of everybody is known to be the other.
 */
export function personMeant(
  reading: Reading,
  skeleton: Skeleton,
  token: number,
  pronoun: Gender,
  isObject: boolean = false,
): Entity | null {
  const { report, drafts, mentions, quotationAt } = reading
  // `His assistant, Bo Ek, disputes that: he says`: of the clause before.
  const closed = clauseBefore(report, token)
  for (
    let sentence = skeleton.sentence;
    sentence >= 0 && sentence >= skeleton.sentence - REACH;
    sentence -= 1
  ) {
    const { first, last, paragraph } = report.sentences[sentence] ?? { first: 0, last: 0, paragraph: -9 }
    if (skeleton.paragraph - paragraph > 2) break
    // `The prosecutor, Bo Ek, suspects her`: not himself.
    if (
      isObject &&
      closed <= first &&
      sentence === skeleton.sentence &&
      !/^(?:when|after|as|if|asked|while|because|although|though|since)$/.test(
        report.tokens[first]?.low ?? '',
      )
    )
      continue
    if (report.paragraphs[paragraph]?.zone !== 'body') continue
    // `Her lawyer, Bo Ek, said she had`: whose lawyer he is.
    if (
      sentence === skeleton.sentence &&
      closed <= first &&
      report.tokens[first]?.low === (pronoun === 'she' ? 'her' : 'his') &&
      first < token
    )
      continue
    const told = draftsOf(drafts, sentence).filter(
      (draft) => draft.speaker?.entity?.type === 'PERSON' && draft.token < token,
    )
    const spoke = told.findLast((draft) => !isWithin(draft, told))?.speaker?.entity
    const named = mentions.all
      .filter(
        (mention) =>
          mention.first >= first &&
          // Of its own sentence only whom it begins with: `Asked whether Maddox had come, she said`.
          (sentence < skeleton.sentence ||
            mention.last <= closed ||
            mention.first <= first + 4 ||
            isSubjectAtStart(report, first, mention.first) ||
            isBeforeMainClause(report, first, mention.last, token)) &&
          mention.last <=
            Math.min(last, isObject && sentence === skeleton.sentence && closed > first ? closed : token) &&
          mention.entity.type === 'PERSON' &&
          (quotationAt[mention.first] ?? -1) === -1,
      )
      // `Pryor’s mother, LaTonya`: the owner last.
      .toSorted((a, b) => Number(isOwner(report, a.last)) - Number(isOwner(report, b.last)))
      .map(({ entity }) => entity)
    const candidates = [...(spoke === undefined || spoke === null ? [] : [spoke]), ...named].filter(
      (each) => each.gender === null || each.gender === pronoun,
    )
    const fits = (each: Entity): boolean => each.gender === pronoun || known(each) !== other(pronoun)
    const isSure = (each: Entity): boolean => each.gender === pronoun || guessed(each) === pronoun
    const leading = candidates.find(fits)
    // One whose gender shows goes before one of whom nothing is known, unless that one spoke.
    const best = leading === spoke && leading !== undefined ? leading : (candidates.find(isSure) ?? leading)
    if (best !== undefined) {
      best.gender ??= pronoun
      return best
    }
  }
  return null
}

/** The claims of a sentence, of those made so far in the order of the text. */
function draftsOf(drafts: readonly Draft[], sentence: number): readonly Draft[] {
  let end = drafts.length
  while (end > 0 && (drafts[end - 1]?.sentence ?? 0) > sentence) end -= 1
  let first = end
  while (first > 0 && drafts[first - 1]?.sentence === sentence) first -= 1
  return drafts.slice(first, end)
}

/** Where the clause ends that a colon or a semicolon parts from the one of a token; 0 where none does within reach. */
function clauseBefore({ tokens }: Reading['report'], token: number): number {
  for (let at = token - 1; at > 0 && at > token - 24; at -= 1) {
    if (/^[.!?]$/.test(tokens[at]?.text ?? '')) return 0
    if (/^[:;]$/.test(tokens[at]?.text ?? '')) return at
  }
  return 0
}

/** `Darwish said Ek had ordered guards to hang her`: what somebody is only said to have said. */
const isWithin = ({ cue }: Draft, others: readonly Draft[]): boolean =>
  cue !== null &&
  others.some(({ content }) => content.some(({ start, end }) => start <= cue.start && cue.end <= end))

/** `When I put this to the spokesman, Bo Ek, he said`: a name at the end of the clause before. */
const isBeforeMainClause = (
  { tokens }: Reading['report'],
  first: number,
  last: number,
  token: number,
): boolean =>
  /^(?:when|asked|after|as|once)$/.test(tokens[first]?.low ?? '') &&
  last === token - 1 &&
  tokens[last]?.text === ','

/** `The army’s spokesman, Maj. Gen. Bo Ek, told`: a name behind the words of its role, and before any verb. */
const isSubjectAtStart = ({ tokens }: Reading['report'], first: number, at: number): boolean =>
  at <= first + 9 &&
  tokens[first]?.low === 'the' &&
  tokens
    .slice(first + 1, at)
    .every(
      ({ low, text }) =>
        /^[\p{L}.'’-]+$|^,$/u.test(text) &&
        !FINITE.has(low) &&
        (CUE_FORMS.get(low)?.form ?? 'base') === 'base' &&
        !/^(?:by|to|against|about|that|who|whom|if|when|with|after|before)$/.test(low),
    )

const isOwner = ({ tokens }: Reading['report'], last: number): boolean => tokens[last]?.low === "'s"

const other = (gender: Gender): Gender => (gender === 'he' ? 'she' : 'he')

/** What the text or the tables of given names say: it decides against one whose name is nearly always the other's. */
function known({ canonical, gender }: Entity): Gender | null {
  if (gender !== null) return gender
  const given = givenName(canonical)
  if (MENS_NAMES.has(given)) return 'he'
  return WOMENS_NAMES.has(given) ? 'she' : null
}

/** The same with what its ending lets one guess, in many languages and not in all: it only decides between candidates. */
function guessed(entity: Entity): Gender | null {
  const given = givenName(entity.canonical)
  return known(entity) ?? (given.endsWith('a') && !MEN_IN_A.has(given) ? 'she' : null)
}

/** The first of several names, in small letters. */
function givenName(canonical: string): string {
  return canonical.includes(' ') ? (canonical.split(' ')[0] ?? '').toLowerCase() : ''
}

const MEN_IN_A: ReadonlySet<string> = new Set(
  'nikita ilya joshua issa andrea mischa misha sasha kofi moussa musa abdulla yahya zakaria elia mika jukka pekka akira sota'.split(
    ' ',
  ),
)

/** The body, document or group that `it` or `they` means: the last of that kind that spoke, in the two paragraphs before. */
export function bodyMeant(
  reading: Reading,
  skeleton: Skeleton,
  token: number,
  pronoun: 'it' | 'they',
): Named | null {
  const spoke = reading.drafts.findLast(
    ({ speaker, paragraph, token: at }) =>
      speaker !== null &&
      at < token &&
      skeleton.paragraph - paragraph <= 1 &&
      (pronoun === 'they' ? isMany(speaker) : speaker.entity?.type !== 'PERSON' && !isMany(speaker)),
  )?.speaker
  const subject = subjectBefore(reading, skeleton, token, pronoun)
  if (
    spoke === undefined ||
    spoke === null ||
    spoke.start < (reading.report.paragraphs[skeleton.paragraph]?.start ?? 0)
  )
    return subject ?? (pronoun === 'it' ? documentBefore(reading, skeleton) : null) ?? spoke ?? null
  return subject !== null && subject.start > spoke.start ? subject : spoke
}

/** The last document that the sentence before names: `emailed a statement. “We apologise,” it reads.` */
function documentBefore({ report }: Reading, skeleton: Skeleton): Named | null {
  const before = report.sentences[skeleton.sentence - 1]
  if (before === undefined || before.paragraph !== skeleton.paragraph) return null
  for (let at = before.last - 1; at >= before.first; at -= 1) {
    const token = report.tokens[at]
    const isNoun = /^(?:the|a|an|its|their|his|her|this|'s|joint|open|written|public|statement)$/.test(
      report.tokens[at - 1]?.low ?? '',
    )
    if (token !== undefined && DOCUMENTS.has(token.low) && isNoun)
      return {
        start: token.start,
        end: token.end,
        canonical: token.low,
        entity: null,
        onBehalfOf: null,
        attribution: 'document',
      }
  }
  return null
}

const isMany = ({ canonical, attribution }: Named): boolean =>
  attribution === 'vague-group' || / and /.test(canonical)

/** A body or country that the sentence before names first, as its subject. */
function subjectBefore(
  reading: Reading,
  skeleton: Skeleton,
  token: number,
  pronoun: 'it' | 'they',
): Named | null {
  if (pronoun === 'they') return null
  return (
    firstNamed(reading, skeleton.sentence, skeleton.paragraph, token) ??
    firstNamed(reading, skeleton.sentence - 1, skeleton.paragraph, token)
  )
}

/** The body or country with which a sentence begins, in a paragraph and before a token. */
function firstNamed(reading: Reading, sentence: number, paragraph: number, token: number): Named | null {
  const before = reading.report.sentences[sentence]
  if (before === undefined || before.paragraph !== paragraph) return null
  for (let at = before.first; at < Math.min(before.last, before.first + 6, token); at += 1) {
    if (/^(?:that|said|says|found|finds|accused|shows|showed)$/.test(reading.report.tokens[at]?.low ?? ''))
      return null
    const mention = reading.mentions.all[reading.mentions.at[at] ?? -1]
    if (mention === undefined || mention.first !== at) continue
    if (/^(?:to|of|from|by|in|at|with|for|on|against)$/.test(reading.report.tokens[at - 1]?.low ?? ''))
      continue
    const [first, last] = [reading.report.tokens[mention.first], reading.report.tokens[mention.last - 1]]
    if (mention.entity.type === 'PERSON' || first === undefined || last === undefined) return null
    const next = reading.report.tokens[mention.last]
    // `The Sarn leadership denied it`: the name belongs to the noun after it.
    if (
      next?.low === "'s" ||
      /^(?:leadership|delegation|side|team|camp|officials|group|region)$/.test(next?.text ?? '')
    )
      return null
    return {
      start: first.start,
      end: last.end,
      canonical: mention.entity.canonical,
      entity: mention.entity,
      onBehalfOf: null,
      attribution: 'pronoun',
    }
  }
  return null
}

/** The two whom `the two`, `both`, `the pair` mean: the last names joined by `and`. */
export function pairMeant(reading: Reading, token: number): readonly [Entity, Entity] | null {
  const { mentions, report } = reading
  for (let at = mentions.all.length - 1; at > 0; at -= 1) {
    const [one, two] = [mentions.all[at - 1], mentions.all[at]]
    if (one === undefined || two === undefined || two.last > token) continue
    if (token - two.last > 200) return null
    if (
      one.entity.type === 'PERSON' &&
      two.entity.type === 'PERSON' &&
      report.tokens[one.last]?.low === 'and' &&
      one.last + 1 === two.first
    )
      return [one.entity, two.entity]
  }
  return null
}
