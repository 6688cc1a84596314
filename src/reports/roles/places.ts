import { isHow } from '../attribution/sentence/how-done.ts'
import { endOfPhrase, phraseFrom } from '../attribution/sentence/noun-phrase.ts'
import { phraseEnding } from '../attribution/sentence/phrase-ending.ts'
import { isName } from '../attribution/sentence/phrase-words.ts'
import { lowAt, tokenAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { DETERMINERS } from '../words/function-words.ts'
import { HARM_FORMS } from '../words/harm-verbs.ts'
import { endOfParty, isParty, isPersonWord, type Scene, type Stretch } from './scene.ts'

/** The people with whom a clause begins, of verbs that are joined: `Soldiers opened fire on a crowd and killed`. */
export function firstOf(scene: Scene, before: number): Stretch | null {
  const to = endOfPhrase(scene.reading, scene.clause, 0, before)
  return to > 0 && isParty(scene, { from: 0, to }) ? { from: 0, to } : null
}

/** The subject of a verb: what stands before it, or the object before `whom` where it is one's own clause. */
export function whoDoes({ reading, clause }: Scene, verb: number): Stretch | null {
  const phrase =
    subjectBefore(reading, clause, verb, 0) ??
    // `Grice, accused of taking bribes, should resign`
    (lowAt(clause, verb - 1) === ',' ? phraseEnding(reading, clause, verb - 1, 0) : null)
  if (phrase !== null) return phrase
  const end = endOfPhrase(reading, clause, 0, verb)
  return end > 0 && end === verb ? { from: 0, to: end } : null
}

/** Whom `by` names after a participle, within a few words. */
export function agentOf(scene: Scene, at: number): Stretch | null {
  const { reading, clause } = scene
  for (let by = at + 1; by < Math.min(clause.items.length, at + 10); by += 1) {
    const low = lowAt(clause, by)
    if (low === ',' || low === 'who' || low === 'that') return null
    if (low !== 'by' || isHow(clause, by + 1)) continue
    const phrase = phraseFrom(reading, clause, by + 1, clause.items.length)
    return phrase === null ? null : { from: phrase.from, to: endOfParty(scene, phrase.from, phrase.to) }
  }
  return null
}

/** The words for whom a verb is done to, right after it. */
export function objectFrom({ reading, clause }: Scene, from: number): Stretch | null {
  const most = clause.items.length
  if (from >= most) return null
  const low = lowAt(clause, from)
  if (/^(?:of|by|and|or|in|to|with|for|from|,|who|that)$/.test(low)) return null
  if (
    !/^(?:me|us|you|him|her|them|at|more|some|nearly|dozens|hundreds|thousands|people|up|about|around|over|almost|as)$/.test(
      low,
    ) &&
    !DETERMINERS.has(low)
  ) {
    const token = tokenAt(clause, from)
    const isPerson = [from, from + 1, from + 2].some((at) => isPersonWord(lowAt(clause, at)))
    if (token === null || !(token.kind === 'number' || isName(reading, clause, from) || isPerson)) return null
  }
  const first = /^(?:at|more|up)$/.test(low)
    ? from + 2
    : low === 'over' || low === 'around'
      ? from + 1
      : low === 'as'
        ? from + 3
        : from
  // `detained up to a million people`
  if (low === 'up' && lowAt(clause, from + 1) === 'to' && lowAt(clause, from + 2) === 'a') {
    const end = endOfPhrase(reading, clause, from + 2, most)
    return end > from + 3 ? { from: from + 2, to: end } : null
  }
  // `beat her with a cable`, `beat her daughter`
  const next = lowAt(clause, from + 1)
  const isAlone = low === 'her' && (!/^\p{L}{3,}$/u.test(next) || HARM_FORMS.get(next)?.isParticiple === true)
  let end = isAlone ? from + 1 : endOfPhrase(reading, clause, first, most)
  // `detained Bo Ek for criticising the king`
  for (let at = from + 1; at < end; at += 1) if (lowAt(clause, at) === 'for') end = at
  return end > first || isAlone ? { from, to: end } : null
}
