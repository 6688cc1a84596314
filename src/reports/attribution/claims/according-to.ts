import { PREPOSITIONS } from '../../words/function-words.ts'
import { hasFinite, sentenceEnd } from '../clause.ts'
import { type NounPhrase, phraseFrom } from '../sentence/noun-phrase.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, quotationsIn, type Skeleton } from '../sentence/skeleton.ts'
import { namedBy } from '../speakers/speaker.ts'
import { relativeSource } from './relative-source.ts'

/** Sources that are no speakers: `according to law`, `according to the definition set out`. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(
  'law laws rules definition plan plans schedule translation figures estimates data tradition size age custom'.split(
    ' ',
  ),
)

/**
 * `CLAUSE, according to X`, `According to X, CLAUSE`. Where the sentence names a speaker for the same words already, X is
 * through whom they became known.
 */
export function accordingTo(reading: Reading, skeleton: Skeleton, made: Draft[]): void {
  for (let at = 0; at + 2 < skeleton.items.length; at += 1) {
    if (lowAt(skeleton, at) !== 'according' || lowAt(skeleton, at + 1) !== 'to') continue
    const phrase = phraseFrom(reading, skeleton, at + 2, sentenceEnd(skeleton))
    if (phrase === null) continue
    if (namesNoSpeaker(skeleton, phrase.from, phrase.to)) continue
    const named = namedBy(reading, skeleton, phrase)
    const token = skeleton.items[at]
    if (named === null || token === undefined) continue
    const relative = relativeSource(reading, skeleton, at, named, made)
    if (relative !== null) {
      made.push(relative)
      continue
    }
    const before = made.filter((draft) => draft.token < token.at)
    if (before.length > 0 && at > 0) {
      for (const draft of before) draft.via ??= named
      continue
    }
    const range =
      at === 0
        ? { from: endOfSource(skeleton, phrase) + 1, to: clauseStop(skeleton, at) }
        : { from: 0, to: lowAt(skeleton, at - 1) === ',' ? at - 1 : at }
    while (/^(?:but|and|so|meanwhile|,)$/.test(lowAt(skeleton, range.from))) range.from += 1
    // `In particular, according to him, the books were empty`; `Staff, according to Ann Lee, had been told`
    const rest = { from: endOfSource(skeleton, phrase) + 1, to: clauseStop(skeleton, at) }
    const isSplit =
      at > 0 && lowAt(skeleton, rest.from - 1) === ',' && !hasFinite(skeleton, range.from + 1, range.to)
    const isLead = isSplit && (range.to - range.from < 2 || PREPOSITIONS.has(lowAt(skeleton, range.from)))
    if (isLead) Object.assign(range, rest)
    // `was held for a week and, according to her sister, was beaten`: what is joined by the `and`, of the same subject.
    const isJoined =
      lowAt(skeleton, rest.from - 1) === ',' &&
      lowAt(skeleton, at - 1) === ',' &&
      /^(?:and|but|then)$/.test(lowAt(skeleton, at - 2))
    const subject = isJoined ? phraseFrom(reading, skeleton, range.from, range.to) : null
    if (subject !== null) Object.assign(range, { from: subject.from, to: subject.to })
    const tail =
      (isSplit && !isLead) || subject !== null ? extentOf(reading, skeleton, rest.from, rest.to) : null
    const content = extentOf(reading, skeleton, range.from, range.to)
    if (
      content === null ||
      (tail === null &&
        !hasFinite(skeleton, range.from + 1, range.to) &&
        quotationsIn(skeleton, range.from, range.to).length === 0)
    )
      continue
    const quotations = quotationsIn(skeleton, range.from, range.to)
    const base = {
      act: 'assertion' as const,
      cue: extentOf(reading, skeleton, at, at + 2),
      speaker: named,
      via: null,
      addressee: null,
      attribution: named.attribution,
      rule: 'according-to',
      lemma: 'say',
      token: token.at,
      sentence: skeleton.sentence,
      paragraph: skeleton.paragraph,
    }
    if (quotations.length !== 1 || range.to - range.from > 2)
      made.push({
        ...base,
        kind: 'indirect',
        content: tail === null ? [content] : [content, tail],
        about: [],
        quotations: [],
      })
    for (const quotation of quotations)
      made.push({
        ...base,
        kind: 'partial',
        content: [{ start: quotation.start, end: quotation.end }],
        about: [],
        quotations: [quotation.index],
      })
  }
}

/** Before the semicolon with which another clause begins, else the end of the sentence. */
function clauseStop(skeleton: Skeleton, from: number): number {
  const end = sentenceEnd(skeleton)
  for (let at = from; at < end; at += 1) if (lowAt(skeleton, at) === ';') return at
  return end
}

/** Where the words for a source end: after the apposition, unless what follows the comma is the clause itself. */
function endOfSource(skeleton: Skeleton, { to, role }: NounPhrase): number {
  return role === null || hasFinite(skeleton, role.from, role.to) ? to : Math.max(to, role.to)
}

function namesNoSpeaker(skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (NO_SPEAKERS.has(lowAt(skeleton, at))) return true
  return false
}
