import type { Token } from '../text/token.ts'
import { COMMON_BODIES, OUTLETS } from '../words/bodies.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { FINITE } from '../words/function-words.ts'
import { type Entity, type Mentions, mentionAt } from './entity.ts'
import { DEMONYMS } from './name-table.ts'

/** `the prison department` by its own words; `tribunal chair` by the body that has been named with that word. */
export function commonBody(tokens: readonly Token[], mentions: Mentions, at: number, least: number): string {
  const head = tokens[at]?.low ?? ''
  let from = at
  while (
    from > least &&
    from > at - 3 &&
    (isModifier(tokens[from - 1]) || isBareApostrophe(tokens, from - 1))
  )
    from -= 1
  if (from < at) return joined(tokens, from, at + 1)
  return (
    bodyInRole(mentions, head, at) ??
    bodyNamed(mentions, head, at)?.canonical ??
    (ANY_BODY.has(head) ? lastBodyBefore(mentions, at, head) : null) ??
    modified(tokens, head, at) ??
    head
  )
}

/** Bodies that `the company` may mean whatever their name is. */
export const ANY_BODY: ReadonlySet<string> = new Set(
  'company firm manufacturer maker group organisation organization planemaker carmaker automaker drugmaker chipmaker shipbuilder housebuilder conglomerate multinational channel'.split(
    ' ',
  ),
)

/** Nouns for a society of people, which may be one of the tables: Amnesty International. */
const SOCIETY = /^(?:group|organi[sz]ation)$/

const IS_OUTLET =
  /^(?:agency|newspaper|broadcaster|website|daily|weekly|paper|outlet|magazine|channel|station)$/

/** The last body that the text named before a place and that such a noun may mean: no outlet, and no public body. */
export const lastBodyBefore = (mentions: Mentions, at: number, noun: string = 'company'): string | null =>
  mentions.all.findLast(
    ({ first, entity }) =>
      first < at &&
      entity.type === 'ORG' &&
      (entity.known === null || SOCIETY.test(noun)) &&
      !PUBLIC.test(entity.canonical) &&
      !OUTLETS.has(entity.known ?? entity.canonical) &&
      ![...entity.roles].some((role) => IS_OUTLET.test(role)),
  )?.entity.canonical ?? null

/** The ministry that the text has named within the sentences before: `The Ministry of Education announced … Minister Bo Ek promised`. */
export const ministryNear = (mentions: Mentions, at: number): string | null =>
  mentions.all.findLast(
    ({ first, entity }) =>
      first < at && first > at - 60 && entity.type === 'ORG' && /\bministry\b/i.test(entity.canonical),
  )?.entity.canonical ?? null

/** Names of bodies that no `company` means. */
const PUBLIC =
  /\b(?:bureau|ministry|council|office|court|police|commission|agency|union|parliament|assembly|department|committee|authority|directorate|chamber|senate|congress|service|tribunal|mossad|cia|fbi|fsb|gru|mi5|mi6|nsa|isi|nato|interpol|europol|opec|imf|un|eu|army|exchange|bourse|news|times|post|courier|herald|tv|radio|fm|telegraph|gazette|echo|university|school|party|association|federation|embassy)\b/i

/** The last body before a place that the text has called so: `the delivery company SwiftParcel … company spokesperson`. */
function bodyInRole(mentions: Mentions, noun: string, at: number): string | null {
  return (
    mentions.all.findLast(
      ({ first, entity }) => first < at && entity.type === 'ORG' && entity.roles.has(noun),
    )?.entity.canonical ?? null
  )
}

/** The last body before a place, else the first after it, whose name has this word. */
export function bodyNamed(mentions: Mentions, head: string, at: number): Entity | null {
  let found: Entity | null = null
  for (const { first, entity } of mentions.all) {
    if (entity.type !== 'ORG' || !entity.canonical.toLowerCase().split(/[\s-]/).includes(head)) continue
    if (first > at && found !== null) break
    found = entity
    if (first > at) break
  }
  return found
}

/** The last `energy ministry` before a `ministry` that stands alone. */
export function modified(tokens: readonly Token[], head: string, before: number): string | null {
  for (let at = before - 1; at > 0 && at > before - 600; at -= 1) {
    if (tokens[at]?.low !== head) continue
    if (tokens[at - 1]?.low === "'s" && tokens[at - 2]?.isCapital === false)
      return joined(tokens, at - 2, at + 1)
    if (!(isModifier(tokens[at - 1]) || isBareApostrophe(tokens, at - 1))) continue
    const from = isModifier(tokens[at - 2]) && !DEMONYMS.has(tokens[at - 2]?.text ?? '') ? at - 2 : at - 1
    return joined(tokens, from, at + 1)
  }
  return null
}

/** The words with the spaces that stand between them, apostrophes close. */
export function joined(tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  let end = -1
  for (const token of tokens.slice(from, to)) {
    words += (words === '' || token.start === end ? '' : ' ') + token.text
    end = token.end
  }
  return words
}

const isBareApostrophe = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end

const NO_MODIFIER =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|every|each|any|some|no|of|for|from|in|on|at|by|to|with|and|or|but|as|is|was|were|are|has|had|have|said|says|told|'s|when|which|who|accused|blamed|asked|urged|one|two|three|four|new|same|whole|entire|other|another|against|between|over|under|about|through|into|after|before|via|per|near)$/

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    !NO_MODIFIER.test(token.low) &&
    (!token.low.endsWith('ed') || token.low === 'armed') &&
    !FINITE.has(token.low) &&
    !STRUCK.test(token.low) &&
    // `which opposes military rule`
    CUE_FORMS.get(token.low)?.form !== 's'
  )
}

/** Verbs of headlines that no ending tells: `Canada hit junta’s suppliers`. */
const STRUCK =
  /^(?:hit|hits|cut|cuts|put|puts|let|lets|shut|shuts|split|strike|strikes|struck|back|backs|slam|slams|beat|beats|urge|urges|target|targets|tell|ask|asks|press|vow|vows)$/

/** Organs that every state has. */
const OF_A_STATE = /^(?:government|cabinet|parliament|army|military|navy)$/

/**
 * Whether `the government` means the one at home: the report has spoken of it before it named that of any country, as in
 * `as government abstains`.
 */
export function isAtHome(
  tokens: readonly Token[],
  mentions: Mentions,
  noun: string,
  before: number,
): boolean {
  if (!OF_A_STATE.test(noun)) return false
  for (let at = 1; at < before; at += 1) {
    if (tokens[at]?.low !== noun) continue
    return (
      mentionAt(mentions, at) === null &&
      !isModifier(tokens[at - 1]) &&
      !/^'s$/.test(tokens[at - 1]?.low ?? '') &&
      tokens[at + 1]?.low !== 'of'
    )
  }
  return false
}

/** `China’s foreign ministry` with which a sentence begins, or the body that it means; `null` where it begins otherwise. */
export function commonBodyAhead(
  tokens: readonly Token[],
  mentions: Mentions,
  first: number,
  before: number,
): string | null {
  for (let at = first; at < Math.min(first + 6, before); at += 1) {
    const token = tokens[at]
    const mention = mentionAt(mentions, at)
    if (token === undefined || token.kind === 'mark' || mention?.entity.type === 'PERSON') return null
    if (/^(?:said|says|told|of|for|in|on|by|to|at|who|that)$/.test(token.low)) return null
    if (mention === null && COMMON_BODIES.has(token.low)) return commonBody(tokens, mentions, at, first)
  }
  return null
}
