import { isName } from '../attribution/sentence/phrase-words.ts'
import type { Draft, Extent, Reading } from '../attribution/sentence/reading.ts'
import { lowAt, type Skeleton, tokenAt } from '../attribution/sentence/skeleton.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { NUMBER_WORDS } from '../words/calendar.ts'
import { DETERMINERS } from '../words/function-words.ts'
import { PEOPLE_WORD } from '../words/harm-words.ts'
import { GROUPS, ROLE_WORDS } from '../words/titles.ts'

/** A clause of what a claim says, read for who did what to whom. */
export interface Scene {
  /** With the claims before this one only. */
  readonly reading: Reading
  readonly draft: Draft
  readonly clause: Skeleton
}

/** A longer clause is cut: nobody is looked for further on. */
const LONGEST = 160

const QUOTE_MARK = /^["“”„«»‘]$/

/**
 * The clauses of a claim, word by word, without marks of quotation: each sentence of a quotation one; words woven into the
 * reporter's sentence with what stands between them and the verb of saying.
 */
export function scenesOf(reading: Reading, draft: Draft): readonly Scene[] {
  const { tokens } = reading.report
  const scenes: Scene[] = []
  let items: { kind: 'token'; token: (typeof tokens)[number]; at: number }[] = []
  const push = (): void => {
    if (items.length > 1)
      scenes.push({
        reading,
        draft,
        clause: { items, sentence: draft.sentence, paragraph: draft.paragraph },
      })
    items = []
  }
  for (const extent of draft.content) {
    const { start, end } = widened(reading, draft, extent)
    for (let at = firstAtOrAfter(tokens, start); at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined || token.start >= end) break
      if (/^[.!?;]$/.test(token.text) || items.length > LONGEST) push()
      else if (!QUOTE_MARK.test(token.text)) items.push({ kind: 'token', token, at })
    }
    // What stands apart in one clause is one clause: `Staff, according to Lee, were beaten`.
    if (draft.rule !== 'according-to') push()
  }
  push()
  return scenes
}

/** `said that the club “rode roughshod over” its members`: woven words from the verb of saying on. */
function widened({ report }: Reading, { kind, cue, content }: Draft, extent: Extent): Extent {
  if (kind !== 'partial' || cue === null || extent !== content[0] || cue.end > extent.start) return extent
  const whole = report.text.slice(cue.end, extent.start)
  // `told reporters that no force had been used and that residents had been “tricked”`: from the last `that` on.
  const that = whole.lastIndexOf(' that ')
  const start = that === -1 || that > 240 ? cue.end : cue.end + that + 1
  const between = report.text.slice(start, extent.start)
  return between.length > 120 || /[.!?;:“”"]\s*\S|\band\b/.test(between) ? extent : { start, end: extent.end }
}

function firstAtOrAfter(tokens: Reading['report']['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Items `from` up to and without `to` of a clause. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Whether words name people: a name, a pronoun, a word for persons, a people that no table knows. */
export function isPeople(scene: Scene, { from, to }: Stretch): boolean {
  const { reading, clause } = scene
  for (let at = from; at < to; at += 1) {
    const low = lowAt(clause, at)
    // `shells fired from Morand`: who stands behind a preposition is not meant.
    if (at > from && /^(?:in|at|from|with|on|to|near|for|against|by|over|inside|outside)$/.test(low))
      return false
    // `the platform of the council`, `separation of children`: the head is nobody.
    if (low === 'of' && at > from && !isMany(scene, at - 1)) return false
    // `dozens of houses`
    if (/^(?:dozens|hundreds|thousands)$/.test(low) && lowAt(clause, at + 1) === 'of' && at + 2 < to) continue
    if (isName(reading, clause, at)) return true
    if (/^(?:i|me|we|us|you|he|she|they|him|her|them|who|whom)$/.test(low) || isPersonWord(low)) return true
    if (at > from && tokenAt(clause, at)?.isCapital === true && /[^s]s$/.test(low)) return true
  }
  return false
}

/** Whether a word counts or groups those that an `of` names behind it. */
function isMany({ clause }: Scene, at: number): boolean {
  const low = lowAt(clause, at)
  return (
    isPersonWord(low) ||
    GROUPS.has(low) ||
    NUMBER_WORDS.has(low) ||
    tokenAt(clause, at)?.kind === 'number' ||
    /^(?:dozens|hundreds|thousands|millions|tens|scores|all|some|many|most|one|any|none|number|lot|half|part)$/.test(
      low,
    )
  )
}

/** The last word of a phrase before its first preposition. */
function headOf({ clause }: Scene, { from, to }: Stretch): number {
  for (let at = from + 1; at < to; at += 1)
    if (/^(?:of|in|at|from|with|on|to|near|for|by)$/.test(lowAt(clause, at))) return at - 1
  return to - 1
}

/** `an air strike by the army`: whose deed a phrase tells of, where a deed does harm by itself; else the phrase. */
export function doerOf(scene: Scene, phrase: Stretch): Stretch {
  const head = headOf(scene, phrase)
  const isByDeed = NO_DOER.test(lowAt(scene.clause, head)) && lowAt(scene.clause, head + 1) === 'by'
  if (!isByDeed || head + 2 >= phrase.to) return phrase
  let to = head + 3
  while (to < phrase.to && !/^(?:of|in|at|from|with|on|to|near|for)$/.test(lowAt(scene.clause, to))) to += 1
  return { from: head + 2, to }
}

/** What does harm and does no wrong. */
const NO_DOER =
  /^(?:attacks?|blasts?|explosions?|shells?|bombs?|fires?|floods?|storms?|quakes?|earthquakes?|crash|crashes|accidents?|diseases?|virus|drugs?|heat|laws?|bills?|polic(?:y|ies)|disasters?|trains?|bus|buses|cars?|lorr(?:y|ies)|trucks?|missiles?|rockets?|drones?|bullets?|shots|avalanche|collapse|gas|smoke|pandemic|war|wars|famine|hunger|delays?|decisions?|news|reports?|what|which|that|this|it|those|these|strikes?|airstrikes?|raids?|shrapnel|debris|weather|waves?|landslides?|poison|infections?|bacteria|operations?|everything|nothing|nobody|cuts|prices|sanctions|mines?|stones?)$/

/** Whether words may name who did harm to people though no table knows them: `two stewards`, `the abbot`. */
export function isDoer(scene: Scene, phrase: Stretch): boolean {
  const { clause } = scene
  const head = lowAt(clause, headOf(scene, phrase))
  const first = lowAt(clause, phrase.from)
  return (
    !NO_DOER.test(head) &&
    (DETERMINERS.has(first) || NUMBER_WORDS.has(first) || tokenAt(clause, phrase.from)?.kind === 'number')
  )
}

/**
 * Where a phrase for people ends: before a word that looks like their verb, `masked gunmen shocked the town`.
 */
export function endOfParty(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const low = lowAt(scene.clause, at)
    const isVerb = /[a-z]{2}ed$/.test(low) && !isName(scene.reading, scene.clause, at)
    if (
      isVerb &&
      (isPersonWord(lowAt(scene.clause, at - 1)) ||
        isName(scene.reading, scene.clause, at - 1) ||
        /[^s]s$/.test(lowAt(scene.clause, at - 1)))
    )
      return at
  }
  return to
}

/** Whether they may do wrong: people, bodies, those who rule. */
export function isParty(scene: Scene, phrase: Stretch): boolean {
  const head = headOf(scene, phrase)
  const last = lowAt(scene.clause, head)
  // `a campaign of genocide` is no body.
  if (last === 'campaign' && lowAt(scene.clause, head + 1) === 'of') return false
  return (
    isPeople(scene, phrase) ||
    COMMON_BODIES.has(last) ||
    COMMON_BODIES.has(last.replace(/ies$/, 'y').replace(/s$/, '')) ||
    /^(?:it|state|regime|junta|government|militia|rebels|gang|forces|troops|managers|bosses|owners|recruiters|guards|gunmen|executives|firm|site|hospital|charity|church|diocese|factory|mills?|plant|league|federation|laboratory|lab|clinic|website|paper|magazine|broadcaster|channel|mine|farm|refinery|operator|supplier|retailer|carrier|airline|railway|insurer|utility|trust|studio|label|brewery|lender|network|platform|campaign|side|leadership|command|navy|airforce|battalion|unit|brigade)$/.test(
      last,
    )
  )
}

export const isPersonWord = (low: string): boolean =>
  (GROUPS.has(low) && low !== 'reports') ||
  ROLE_WORDS.has(low) ||
  (low.endsWith('s') && ROLE_WORDS.has(low.slice(0, -1))) ||
  PEOPLE_WORD.test(low)
