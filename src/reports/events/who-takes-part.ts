import { type Mentions, mentionAt, type NameMention } from '../mentions/entity.ts'
import type { ReportText } from '../text/report-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/token.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { DETERMINERS, FINITE } from '../words/function-words.ts'
import { ROLE_WORDS } from '../words/titles.ts'

/** The clause of an event: tokens `from` up to `core`, the word that tells it at `at`, in its sentence. */
export interface EventPlace {
  readonly sentence: Sentence
  /** The number of the sentence. */
  readonly index: number
  readonly from: number
  readonly at: number
  readonly core: number
}

/** Sentences back in which somebody stands whom a pronoun means. */
const REACH = 6

/**
 * Who takes part in an event: whom its clause names; where its subject stands before a comma or `who`, that; where it is a
 * pronoun, the person named before. A place only where it does something.
 *
 * @param theirs who took part in the event told before in the paragraph: `They were released`
 */
export function whoTakesPart(
  report: ReportText,
  mentions: Mentions,
  place: EventPlace,
  theirs: readonly string[],
): readonly string[] {
  const { tokens } = report
  const { sentence, index, from, at, core } = place
  const end = endOfList(mentions, tokens, pastRole(mentions, tokens, core))
  const listed = listBefore(mentions, tokens, from)
  const inClause = mentions.all
    .filter(
      ({ first, last, entity }) =>
        first >= from &&
        last <= end &&
        (entity.type !== 'PLACE' || isActor(tokens, first)) &&
        // `Au Nok-hin’s co-defendant Owen Chow`
        !(entity.type === 'PERSON' && tokens[last]?.low === "'s"),
    )
    .map(({ entity }) => entity.canonical)
  const named = [...listed, ...inClause, ...amongThem(mentions, tokens, core, sentence)]
  const subject = isCutOff(tokens, from, sentence)
    ? subjectBeforeClause(mentions, tokens, sentence, from)
    : []
  if (subject.length > 0) return [...new Set([...subject, ...named])]
  const low = tokens.slice(from, Math.min(at + 4, core)).find((each) => PRONOUN.test(each.low))?.low
  const isOpen = !mentions.all.some(
    ({ first, last, entity }) => first >= from && last <= at && entity.type !== 'PLACE',
  )
  const body = isOpen ? bodyThatVotes(tokens, from, at) : null
  if (body !== null) return [...new Set([body, ...named])]
  if (low === undefined || !isOpen) return [...new Set(named)]
  const meant = /^the(?:y|m|ir)$/.test(low)
    ? theirs
    : (personAfter(mentions, tokens, place) ?? personBefore(report, mentions, index, from))
  return [...new Set([...meant, ...named])]
}

/** `froze the assets of the group’s leader, Ann Lee, and`: past the name that stands behind what somebody is. */
function pastRole(mentions: Mentions, tokens: readonly Token[], core: number): number {
  const next = tokens[core]?.text === ',' ? mentionAt(mentions, core + 1) : null
  const isRole = ROLE_WORDS.has(tokens[core - 1]?.low ?? '')
  return isRole && next?.first === core + 1 && next.entity.type === 'PERSON' ? next.last : core
}

/** `arrested Ann Lee, Bo Ek and two others`, `joined the US, the UK and the EU`: where the names end that go on after a comma. */
function endOfList(mentions: Mentions, tokens: readonly Token[], core: number): number {
  let end = core
  while (/^(?:,|and)$/.test(tokens[end]?.low ?? '')) {
    const start = tokens[end + 1]?.low === 'the' || tokens[end + 1]?.low === 'and' ? end + 2 : end + 1
    const next = mentionAt(mentions, start)
    const isAfterName = mentionAt(mentions, end - 1) !== null
    if (next === null || next.first !== start || !isAfterName) return end
    // `Lee, Ek said`: whose verb follows begins another clause.
    if (!/^(?:,|and|\.|in|on|at|for|over|;|with)$/.test(tokens[next.last]?.low ?? '')) return end
    end = next.last
  }
  return end
}

/** `arrested five people, among them a deputy of the assembly, Ann Lee, in an inquiry`: the people named of those who are counted. */
function amongThem(
  mentions: Mentions,
  tokens: readonly Token[],
  core: number,
  { last }: Sentence,
): readonly string[] {
  const at = tokens[core]?.text === ',' ? core + 1 : core
  const isAmong = tokens[at]?.low === 'among' && tokens[at + 1]?.low === 'them'
  if (!isAmong && tokens[at]?.low !== 'including') return []
  const people = new Set<string>()
  for (let each = at + 1; each < Math.min(last, at + MOST_AMONG); each += 1) {
    if (/^[.;:—–]$/.test(tokens[each]?.text ?? '') || FINITE.has(tokens[each]?.low ?? '')) break
    const entity = mentionAt(mentions, each)?.entity
    if (entity?.type === 'PERSON') people.add(entity.canonical)
  }
  return [...people]
}

/** So many words name those who are among others. */
const MOST_AMONG = 30

/** `The European Union, Britain, Canada and the United States imposed`: the names of a list before the last comma in it. */
function listBefore(mentions: Mentions, tokens: readonly Token[], from: number): readonly string[] {
  const own = mentionAt(mentions, tokens[from]?.low === 'the' ? from + 1 : from)
  if (own === null || tokens[own.last]?.low !== 'and') return []
  const names: string[] = []
  let at = from
  while (tokens[at - 1]?.text === ',') {
    const before = mentionAt(mentions, at - 2)
    if (before === null || before.last !== at - 1) break
    names.unshift(before.entity.canonical)
    at = tokens[before.first - 1]?.low === 'the' ? before.first - 1 : before.first
  }
  return names
}

const PRONOUN = /^(?:he|she|him|her|his|they|them|their)$/

/** A place that does something: not one where something is done. */
const isActor = (tokens: readonly Token[], first: number): boolean =>
  !/^(?:in|at|near|from|to|on|outside|across|of|through|via|around)$/.test(tokens[first - 1]?.low ?? '') &&
  !(
    tokens[first - 1]?.low === 'the' &&
    /^(?:in|at|near|from|to|across|of)$/.test(tokens[first - 2]?.low ?? '')
  )

/** `the school board voted`: a body without a name of its own. */
function bodyThatVotes(tokens: readonly Token[], from: number, at: number): string | null {
  if (!/^(?:voted|votes)$/.test(tokens[at]?.low ?? '')) return null
  if (!COMMON_BODIES.has(tokens[at - 1]?.low ?? '')) return null
  let first = at - 1
  while (first > from && first > at - 4 && /^\p{Ll}+$/u.test(tokens[first - 1]?.text ?? '')) {
    if (DETERMINERS.has(tokens[first - 1]?.low ?? '')) break
    first -= 1
  }
  return tokens
    .slice(first, at)
    .map(({ text }) => text)
    .join(' ')
}

/** Whether a clause begins with its verb, or with a time: its subject stands before it. */
const isCutOff = (tokens: readonly Token[], from: number, { first }: Sentence): boolean =>
  from > first &&
  (/^(?:who|which)$/.test(tokens[from - 1]?.low ?? '') || isAuxiliary(tokens[from]?.low ?? ''))

const isAuxiliary = (low: string): boolean =>
  /^(?:was|were|is|are|has|have|had|been|will|would|who|which|that|held|in|on|remains|serves|serving)$|.{3}ed$/.test(
    low,
  )

/** `Valentin Dragu, 59, was arrested`, `Two reporters, Ann Lee and Bo Ek, were detained`, `Festus Abaka, who was released`. */
function subjectBeforeClause(
  mentions: Mentions,
  tokens: readonly Token[],
  { first }: Sentence,
  from: number,
): readonly string[] {
  const isRelative = /^(?:who|which|that)$/.test(tokens[from - 1]?.low ?? '')
  const end = isRelative ? from - 1 : from
  const before = mentions.all.filter((mention) => mention.first >= first && mention.last <= end)
  if (isRelative) {
    const last = before.at(-1)
    if (last === undefined || end - last.last > 1) return []
    // `Britain, which sanctioned Lee`, not `a prison in Orva, which`.
    if (last.entity.type === 'PLACE' && !isActor(tokens, last.first)) return []
    const other = before.at(-2)
    const isPair = other !== undefined && last.first - other.last === 1 && tokens[other.last]?.low === 'and'
    return isPair ? [other.entity.canonical, last.entity.canonical] : [last.entity.canonical]
  }
  const hasVerb = tokens
    .slice(first, from)
    .some(
      ({ low, kind }) =>
        kind === 'word' && low !== 'accused' && (FINITE.has(low) || CUE_FORMS.get(low)?.form === 'past'),
    )
  const isJoined = /^(?:,|and|but)$/.test(tokens[from - 1]?.low ?? '')
  if (hasVerb) return isJoined ? ofWholeSentence(before, tokens, first) : []
  if (tokens[from - 1]?.kind !== 'mark') return []
  return before
    .filter(({ entity, first: at }) => entity.type === 'PERSON' || (entity.type === 'ORG' && at <= first + 3))
    .map(({ entity }) => entity.canonical)
}

/** `Ann Lee, who wrote of evictions, was arrested`, `The driver, Bo Ek, pleaded guilty and will be sentenced`: the person with whom a sentence begins. */
function ofWholeSentence(
  before: readonly NameMention[],
  tokens: readonly Token[],
  first: number,
): readonly string[] {
  const [subject] = before
  if (subject === undefined || subject.entity.type !== 'PERSON' || subject.first > first + 6) return []
  const isPlain = tokens.slice(first, subject.first).every(({ low }) => !NO_SUBJECT.test(low))
  return isPlain && tokens[subject.last]?.low !== "'s" ? [subject.entity.canonical] : []
}

const NO_SUBJECT = /^(?:in|on|at|after|before|to|for|of|with|by|from|that|when|as|if|while|since|during)$/

/** `In her visit last year, the rapporteur, Ann Lee, warned`: a pronoun with which a sentence begins is of whom it names. */
function personAfter(
  mentions: Mentions,
  tokens: readonly Token[],
  { sentence: { first, last }, core }: EventPlace,
): readonly string[] | null {
  if (!/^(?:his|her|their)$/.test(tokens[first + 1]?.low ?? '')) return null
  const found = mentions.all.find(
    (mention) => mention.first >= core && mention.last <= last && mention.entity.type === 'PERSON',
  )
  return found === undefined ? null : [found.entity.canonical]
}

/**
 * Whom `he` and `she` mean: of the sentence itself and of those right before it, the nearest that names a person, and of it
 * the first whom it names.
 */
function personBefore(
  report: ReportText,
  mentions: Mentions,
  index: number,
  from: number,
): readonly string[] {
  const { sentences } = report
  const paragraph = sentences[index]?.paragraph ?? 0
  for (let at = index; at >= 0 && at >= index - REACH; at -= 1) {
    const sentence = sentences[at]
    if (sentence === undefined || paragraph - sentence.paragraph > 2) return []
    for (let token = sentence.first; token < Math.min(sentence.last, from); token += 1) {
      const entity = mentionAt(mentions, token)?.entity
      if (entity?.type === 'PERSON') return [entity.canonical]
    }
  }
  return []
}
