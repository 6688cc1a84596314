import { refineAct } from '../../acts/refine-act.ts'
import { mentionAt } from '../../mentions/entity.ts'
import { DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS } from '../../words/function-words.ts'
import { HARM_FORMS } from '../../words/harm-verbs.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { nounBefore } from '../sentence/noun-before.ts'
import type { NounPhrase } from '../sentence/noun-phrase.ts'
import { withoutArticle, wordsOf } from '../sentence/phrase-text.ts'
import { isDate, isName, isVerb } from '../sentence/phrase-words.ts'
import type { AboutDraft, Draft, Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { namedBy } from '../speakers/speaker.ts'

const SAYS = /^(?:say|says|said|believe|believes|believed|allege|alleges|alleged|claim|claims|claimed)$/
const PRONOUN = /^(?:it|he|she|they)$/
/** Who may say so behind `who` or `that`. */
const AUTHORITIES =
  /^(?:officials|prosecutors|investigators|police|authorities|activists|critics|campaigners)$/

/** What whoever is named beside it is punished or named for. */
const FOR_A_WRONG =
  /^(?:sanction\w*|blacklist\w*|designat\w+|freez\w+|froze|frozen|accus\w+|blam\w+|indict\w+|charg\w+|punish\w*|arrest\w*|detain\w*)$/

/**
 * `three men he said bore direct responsibility: Ann Lee, Bo Ek and Cy Orr`, `two firms they say supply the army`: what a relative
 * clause without its pronoun says of the words before it.
 */
export function contactClauses(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 2; at + 2 < skeleton.items.length; at += 1) {
    if (!SAYS.test(lowAt(skeleton, at)) || !isSubject(skeleton, at - 1)) continue
    const spokenOf = nounBefore(reading, skeleton, at - 1)
    const token = skeleton.items[at]
    if (spokenOf === null || token === undefined || !beginsWithVerb(reading, skeleton, at + 1)) continue
    const end = endOfClause(reading, skeleton, at + 1, cues)
    const content = extentOf(reading, skeleton, at + 1, end)
    const speaker = whoSays(reading, skeleton, at - 1)
    if (content === null || speaker === null) continue
    const words = reading.report.text.slice(content.start, content.end)
    const isWrong =
      refineAct('say', 'assertion', words) === 'accusation' ||
      HARM_FORMS.get(lowAt(skeleton, at + 1))?.sense === 'harm' ||
      isPunished(skeleton, at)
    drafts.push({
      kind: 'indirect',
      act: isWrong ? 'accusation' : 'assertion',
      content: [content],
      cue: extentOf(reading, skeleton, at, at + 1),
      speaker,
      via: null,
      addressee: null,
      about: isWrong ? accusedOf(reading, skeleton, spokenOf, end) : [],
      attribution: speaker.attribution,
      rule: 'contact-clause',
      lemma: 'say',
      token: token.at,
      sentence: skeleton.sentence,
      paragraph: skeleton.paragraph,
      quotations: [],
    })
  }
  return drafts
}

const isSubject = (skeleton: Skeleton, at: number): boolean =>
  PRONOUN.test(lowAt(skeleton, at)) ||
  (AUTHORITIES.test(lowAt(skeleton, at)) && /^(?:who|whom|which|that)$/.test(lowAt(skeleton, at - 1)))

/** Whom a pronoun means, or by its words a group; of `it` and `they` first the body or the bodies with which the sentence begins. */
function whoSays(reading: Reading, skeleton: Skeleton, at: number): Named | null {
  const low = lowAt(skeleton, at)
  const own = low === 'it' || low === 'they' ? subjectOfSentence(reading, skeleton, at, low === 'they') : null
  return own ?? namedBy(reading, skeleton, { from: at, to: at + 1, role: null })
}

/** `The ministry published`, `The United States, Britain and Canada on Thursday imposed`. */
function subjectOfSentence(
  reading: Reading,
  skeleton: Skeleton,
  before: number,
  isMany: boolean,
): Named | null {
  let to = 0
  while (to < before && !endsSubject(reading, skeleton, to)) to += 1
  if (to === 0 || to === before) return null
  while (lowAt(skeleton, to - 1) === ',') to -= 1
  const words = wordsOf(reading, skeleton, 0, to)
  const hasMany = / and /.test(words)
  const extent = extentOf(reading, skeleton, 0, to)
  if (hasMany !== isMany || extent === null) return null
  if (hasMany)
    return {
      ...extent,
      canonical: withoutArticle(words),
      entity: null,
      onBehalfOf: null,
      attribution: 'vague-group',
    }
  const named = namedBy(reading, skeleton, { from: 0, to, role: null })
  return named?.entity?.type === 'PERSON' ? null : named
}

/** Whether the subject with which a sentence begins is over here: at a verb, a time, or a preposition. */
function endsSubject(reading: Reading, skeleton: Skeleton, at: number): boolean {
  if (isName(reading, skeleton, at)) return false
  const low = lowAt(skeleton, at)
  if (low === ',' || low === "'s") return false
  return (
    (tokenAt(skeleton, at)?.kind ?? 'mark') === 'mark' ||
    isDate(reading, skeleton, at) ||
    isVerb(reading, skeleton, at) ||
    FINITE.has(low) ||
    low.endsWith('ed') ||
    low === 'that' ||
    PRONOUNS.has(low) ||
    (PREPOSITIONS.has(low) && low !== 'of')
  )
}

/** Whether a clause begins with its verb: its subject stands before it. */
function beginsWithVerb(reading: Reading, skeleton: Skeleton, from: number): boolean {
  const token = tokenAt(skeleton, from)
  if (token === null || token.kind !== 'word' || token.isCapital) return false
  const { low } = token
  if (/^(?:him|her|them|us|me|it)$/.test(low)) return false
  if (FINITE.has(low) || HARM_FORMS.has(low)) return true
  if (DETERMINERS.has(low) || PREPOSITIONS.has(low) || PRONOUNS.has(low) || low === 'that') return false
  if (isVerb(reading, skeleton, from) || /[^e]ed$/.test(low)) return true
  // `supply fuel to the army`: no other verb is the clause's own.
  for (let at = from + 1; at < Math.min(skeleton.items.length, from + 14); at += 1) {
    if (FINITE.has(lowAt(skeleton, at))) return false
    if (/^[,;:.]$/.test(lowAt(skeleton, at))) break
  }
  return !/(?:tion|ment|ness|ity|[^s]s)$/.test(low) && from + 1 < skeleton.items.length
}

function endOfClause(reading: Reading, skeleton: Skeleton, from: number, cues: readonly Cue[]): number {
  const end = clauseEnd(
    reading,
    skeleton,
    from,
    cues.filter(({ at }) => at > from),
  )
  for (let at = from + 1; at < end; at += 1) if (/^[,;:]$/.test(lowAt(skeleton, at))) return at
  return end
}

/** Whether a word for a punishment stands before a place in its sentence. */
function isPunished(skeleton: Skeleton, to: number): boolean {
  for (let at = 0; at < to; at += 1) if (FOR_A_WRONG.test(lowAt(skeleton, at))) return true
  return false
}

/** The people of the list behind a colon, else the words that the clause is of. */
function accusedOf(
  reading: Reading,
  skeleton: Skeleton,
  { from, to, role }: NounPhrase,
  end: number,
): AboutDraft[] {
  const listed: Named[] = []
  if (lowAt(skeleton, end) === ':')
    for (let at = end + 1; at < skeleton.items.length; at += 1) {
      const item = skeleton.items[at]
      const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
      if (mention === null || mention.entity.type === 'PLACE') continue
      const isHeld = /^(?:of|in|at|for|to|by|'s)$/.test(lowAt(skeleton, at - 1))
      const last = at + mention.last - mention.first
      const named =
        mention.entity.type === 'PERSON' || !isHeld
          ? namedBy(reading, skeleton, { from: at, to: last, role: null })
          : null
      if (named !== null && mention.entity.type === 'PERSON') listed.push(named)
      at = last - 1
    }
  if (listed.length > 0) return listed.map((named) => ({ named, role: 'accused' }))
  const extent = extentOf(reading, skeleton, from, to)
  const named =
    namedBy(reading, skeleton, { from, to, role }) ??
    (extent === null
      ? null
      : {
          ...extent,
          canonical: withoutArticle(wordsOf(reading, skeleton, from, to)),
          entity: null,
          onBehalfOf: null,
          attribution: 'vague-group' as const,
        })
  return named === null ? [] : [{ named, role: 'accused' }]
}
