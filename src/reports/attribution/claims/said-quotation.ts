import { DETERMINERS } from '../../words/function-words.ts'
import { ROLE_WORDS, TITLE_WORDS } from '../../words/titles.ts'
import { isNameAt } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { endOfHearer } from '../frames/telling-frames.ts'
import { phraseFrom } from '../sentence/noun-phrase.ts'
import type { Named, Reading } from '../sentence/reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'
import { quotedBy, speakerOfCue } from './cue-claims.ts'

export interface Said {
  readonly speaker: Named
  readonly rule: string
  readonly cue: Cue | null
  readonly addressee: Named | null
  /** Through whom it became known, where the same words tell. */
  readonly via?: Named | null
}

/** The verb after a quotation: `“Q,” said X`, `“Q,” X said`. */
export function after(
  reading: Reading,
  skeleton: Skeleton,
  at: number,
  usable: readonly Cue[],
  cues: readonly Cue[],
  direct: boolean,
): Said | null {
  const put = asPut(reading, skeleton, at) ?? shotBack(reading, skeleton, at)
  if (put !== null) return put
  if (lowAt(skeleton, at + 1) === 'as') return asDemanded(reading, skeleton, at, cues)
  if (
    lowAt(skeleton, at + 1) === 'that' ||
    lowAt(skeleton, at + 2) === 'that' ||
    lowAt(skeleton, at + 2) === 'this'
  )
    return thatIsHow(reading, skeleton, at, cues)
  if (lowAt(skeleton, at + 1) === 'is' && lowAt(skeleton, at + 2) === 'how')
    return thatIsHow(reading, skeleton, at, cues)
  const quoted = quotedAfter(reading, skeleton, at, cues)
  if (quoted !== null) return quoted
  for (const cue of usable) {
    if (cue.at <= at || cue.isParticiple) continue
    const found = afterBy(reading, skeleton, at, cue, cues, direct)
    if (found !== null || cue.at > at + 30) return found
  }
  return null
}

function afterBy(
  reading: Reading,
  skeleton: Skeleton,
  at: number,
  cue: Cue,
  cues: readonly Cue[],
  direct: boolean,
): Said | null {
  if (cue.at > at + 40) return null
  for (let between = at + 1; between < cue.from; between += 1) {
    if (
      isQuotation(skeleton, between) ||
      lowAt(skeleton, between) === ';' ||
      lowAt(skeleton, between) === ':'
    )
      return null
  }
  if (!adjoins(skeleton, at, cue)) return null
  if (!direct && !isSubjectOnly(reading, skeleton, at, cue)) return null
  const speaker = speakerOfCue(reading, skeleton, cue, cues)
  return speaker === null
    ? null
    : {
        speaker,
        rule: cue.from === at + 1 || cue.from === at + 2 ? 'quote-said' : 'quote-subject-said',
        cue,
        addressee: hearerOf(reading, skeleton, cue, speaker),
      }
}

/** Whether the words between a quotation and the verb are a subject only: a comma at most, then no other clause. */
function adjoins(skeleton: Skeleton, at: number, cue: Cue): boolean {
  for (let between = at + 1; between < cue.from; between += 1) {
    const low = lowAt(skeleton, between)
    const closes = low === ',' ? endOfAside(skeleton, between, cue.from) : null
    if (closes !== null) {
      between = closes
      continue
    }
    if (
      /^(?:that|because|while|but|and|when|if|is|was|are|were|has|had|would|will|by|after|before|to|as)$/.test(
        low,
      ) &&
      between < at + 2
    )
      return false
    if (/^(?:is|was|are|were|would|will|because|while)$/.test(low)) return false
    if (low === '.' || low === '?' || low === '!') return false
  }
  return true
}

/** The comma that closes `, who is in her sixties,` or `, a friend who is known for it,`; `null` where no such aside begins at a comma. */
function endOfAside(skeleton: Skeleton, comma: number, to: number): number | null {
  let hasWho = false
  for (let at = comma + 1; at < to; at += 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',') return hasWho ? at : null
    if (/^(?:who|whose|whom|which)$/.test(low))
      hasWho ||= at === comma + 1 || /^(?:a|an|the|one)$/.test(lowAt(skeleton, comma + 1))
  }
  return null
}

/** Whether between words in marks and the verb there is nothing but its subject. */
function isSubjectOnly(reading: Reading, skeleton: Skeleton, at: number, cue: Cue): boolean {
  for (let between = at + 1; between < cue.from; between += 1) {
    const token = tokenAt(skeleton, between)
    if (token === null) return false
    if (between === at + 1 && token.text === ',') continue
    if (
      /^(?:of|for|and|,|'s|he|she|they|it)$/.test(token.low) ||
      token.isCapital ||
      isNameAt(reading, skeleton, between)
    )
      continue
    if (DETERMINERS.has(token.low) || ROLE_WORDS.has(token.low) || TITLE_WORDS.has(token.low)) continue
    return false
  }
  return true
}

/** `“Q”: that is how Tanya Falzon describes it`. */
function thatIsHow(reading: Reading, skeleton: Skeleton, at: number, cues: readonly Cue[]): Said | null {
  const how = [2, 3, 4].map((step) => at + step).find((place) => lowAt(skeleton, place) === 'how')
  const cue = how === undefined ? undefined : cues.find((each) => each.at > how && !each.isPassive)
  if (how === undefined || cue === undefined) return null
  const phrase = subjectBefore(reading, skeleton, cue.from, how + 1)
  const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
  return speaker === null ? null : { speaker, rule: 'that-is-how', cue, addressee: null }
}

/** `“Q,” Ann Lee was quoted as saying by the Gazette`. */
function quotedAfter(reading: Reading, skeleton: Skeleton, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.find((each) => each.at > at + 1 && each.at < at + 16)
  if (cue === undefined || !cue.isParticiple || lowAt(skeleton, cue.from - 1) !== 'as') return null
  const speaker = speakerOfCue(reading, skeleton, cue, cues)
  return speaker === null
    ? null
    : {
        speaker,
        rule: 'quoted-as-saying',
        cue,
        addressee: null,
        via: quotedBy(reading, skeleton, cue.from - 1) ?? sayingBy(reading, skeleton, cue.at + 1),
      }
}

/** `as saying by the state broadcaster`. */
function sayingBy(reading: Reading, skeleton: Skeleton, at: number): Named | null {
  if (lowAt(skeleton, at) !== 'by') return null
  const phrase = phraseFrom(reading, skeleton, at + 1, skeleton.items.length)
  return phrase === null ? null : namedBy(reading, skeleton, phrase)
}

/** `“Q,” Calloway shot back`, `“Q,” she went on`: verbs that say something only with a small word. */
function shotBack(reading: Reading, skeleton: Skeleton, at: number): Said | null {
  for (let verb = at + 1; verb < at + 9; verb += 1) {
    const [low, next] = [lowAt(skeleton, verb), lowAt(skeleton, verb + 1)]
    if (isQuotation(skeleton, verb) || /^[.;:]$/.test(low)) return null
    const isPhrasal =
      (/^(?:shot|fired|hit|threw|came|typed|texted)$/.test(low) && next === 'back') ||
      (/^(?:went|goes|carried)$/.test(low) && next === 'on') ||
      (/^(?:chimed|cut|broke|weighed|chipped|butted)$/.test(low) && next === 'in') ||
      (/^(?:piped|spoke)$/.test(low) && next === 'up') ||
      (/^(?:burst|cried|called|blurted)$/.test(low) && next === 'out')
    if (!isPhrasal) continue
    const phrase = subjectBefore(reading, skeleton, verb, at + 1)
    const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
    return speaker === null ? null : { speaker, rule: 'quote-shot-back', cue: null, addressee: null }
  }
  return null
}

/** `“Q,” as she put it`, `“Q”, as Ann Lee once wrote`. */
function asPut(reading: Reading, skeleton: Skeleton, at: number): Said | null {
  const as = lowAt(skeleton, at + 1) === ',' ? at + 2 : at + 1
  if (lowAt(skeleton, as) !== 'as') return null
  for (let verb = as + 2; verb < as + 9; verb += 1) {
    const isPut = /^(?:put|puts)$/.test(lowAt(skeleton, verb)) && lowAt(skeleton, verb + 1) === 'it'
    const isCalled =
      /^(?:called|calls|calling)$/.test(lowAt(skeleton, verb)) &&
      /^(?:it|them|him|her)$/.test(lowAt(skeleton, verb + 1))
    if (!isPut && !isCalled) continue
    const phrase = subjectBefore(reading, skeleton, verb, as + 1)
    const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
    return speaker === null ? null : { speaker, rule: 'as-put', cue: null, addressee: null }
  }
  return null
}

/** `“Q” as Blinken has demanded`: the words are those of the second, not of who asks. */
function asDemanded(reading: Reading, skeleton: Skeleton, at: number, cues: readonly Cue[]): Said | null {
  const cue = cues.find(
    (each) => each.at > at + 1 && each.at <= at + 8 && !each.isPassive && !each.isParticiple,
  )
  if (cue === undefined) return null
  const phrase = subjectBefore(reading, skeleton, cue.from, at + 2)
  const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
  return speaker === null ? null : { speaker, rule: 'as-demanded', cue, addressee: null }
}

/** The verb before a quotation: `X said: “Q”`, `X told reporters, “Q”`, `X called it “q”`. */
export function verbBefore(
  reading: Reading,
  skeleton: Skeleton,
  at: number,
  usable: readonly Cue[],
  cues: readonly Cue[],
  direct: boolean,
): Said | null {
  const cue = usable.findLast((each) => each.at < at)
  if (cue === undefined) return null
  if (!direct && at - cue.at > 40) return null
  if (cue.verb.lemma === 'ask' && /^(?:whether|if)$/.test(firstOf(skeleton, cue.at, at))) return null
  // A quotation between the two with a verb of its own belongs elsewhere.
  for (let between = cue.at + 1; between < at; between += 1) if (lowAt(skeleton, between) === ';') return null
  const speaker = inWhich(reading, skeleton, cue.at, at) ?? speakerOfCue(reading, skeleton, cue, cues)
  return speaker === null
    ? null
    : {
        speaker,
        rule: direct ? 'said-quote' : 'said-words',
        cue,
        addressee: hearerOf(reading, skeleton, cue, speaker),
      }
}

/** `read a letter from the owner, in which the company offered “q”`: who is the subject of that clause. */
function inWhich(reading: Reading, skeleton: Skeleton, from: number, to: number): Named | null {
  for (let at = to - 3; at > from; at -= 1) {
    if (lowAt(skeleton, at) !== 'in' || lowAt(skeleton, at + 1) !== 'which') continue
    const phrase = phraseFrom(reading, skeleton, at + 2, to)
    return phrase === null ? null : namedBy(reading, skeleton, phrase)
  }
  return null
}

/** The first `whether` or `if` between two places; '' where there is none. */
function firstOf(skeleton: Skeleton, from: number, to: number): string {
  for (let at = from; at < to; at += 1)
    if (/^(?:whether|if)$/.test(lowAt(skeleton, at))) return lowAt(skeleton, at)
  return ''
}

/** Whom a speaker told: `told The Caspian Courier`. */
function hearerOf(reading: Reading, skeleton: Skeleton, cue: Cue, speaker: Named): Named | null {
  if (cue.verb.lemma !== 'tell') return null
  const end = endOfHearer(reading, skeleton, cue.at + 1, skeleton.items.length)
  let to = end
  while (to > cue.at + 2 && /^(?:of|in|at|for|from|with)$/.test(lowAt(skeleton, to - 1))) to -= 1
  const hearer = end === cue.at + 1 ? null : namedBy(reading, skeleton, { from: cue.at + 1, to, role: null })
  return hearer?.canonical === speaker.canonical ? null : hearer
}
