import { type Mentions, mentionAt } from '../mentions/entity.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/token.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { DETERMINERS, FINITE } from '../words/function-words.ts'

/** The clause of an event: tokens `from` up to `core`, the word that tells it at `at`, in its sentence. */
export interface EventPlace {
  readonly sentence: Sentence
  readonly from: number
  readonly at: number
  readonly core: number
}

/** Tokens back in which somebody stands whom a pronoun means. */
const REACH = 120

/**
 * Who takes part in an event: whom its clause names; where its subject stands before a comma or `who`, that; where it is a
 * pronoun, the last person named before. A place only where it does something.
 *
 * @param theirs who took part in the event told before in the paragraph: `They were released`
 */
export function whoTakesPart(
  mentions: Mentions,
  tokens: readonly Token[],
  place: EventPlace,
  theirs: readonly string[],
): readonly string[] {
  const { sentence, from, at, core } = place
  const end = endOfList(mentions, tokens, core)
  const listed = listBefore(mentions, tokens, from)
  const inClause = mentions.all
    .filter(
      ({ first, last, entity }) =>
        first >= from && last <= end && (entity.type !== 'PLACE' || isActor(tokens, first)),
    )
    .map(({ entity }) => entity.canonical)
  const named = [...listed, ...inClause]
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
    : (personAfter(mentions, tokens, place) ?? personBefore(mentions, from))
  return [...new Set([...meant, ...named])]
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
  /^(?:was|were|is|are|has|have|had|been|will|would|who|which|that|seized|arrested|held|in|on|imposed)$/.test(
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
    if (last === undefined || end - last.last > 1 || last.entity.type === 'PLACE') return []
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
  if (hasVerb || tokens[from - 1]?.kind !== 'mark') return []
  return before
    .filter(({ entity, first: at }) => entity.type === 'PERSON' || (entity.type === 'ORG' && at <= first + 3))
    .map(({ entity }) => entity.canonical)
}

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

/** The last person named before a place, in the sentence or those right before it. */
function personBefore(mentions: Mentions, from: number): readonly string[] {
  const last = mentions.all.findLast(
    ({ first, entity }) => first < from && first > from - REACH && entity.type === 'PERSON',
  )
  return last === undefined ? [] : [last.entity.canonical]
}
