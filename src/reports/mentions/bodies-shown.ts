import type { Token } from '../text/token.ts'
import { COMMON_BODIES, LEGAL_FORM, PLACE_WORDS } from '../words/bodies.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { MAKERS } from '../words/makers.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { DEMONYMS } from './name-table.ts'

const OWNED_BY_BODIES =
  /^(?:director|directors|shares|shareholders|customers|employees|headquarters|board|chairman|chairwoman|shareholder|chief|managers|factory|factories|profits|accounts)$/

const ENDS = /^(?:,|\.|that|which|behind|whose)$/
const GOES_ON = /^(?:of|in|with|owned|based|run|called|hired|backed|led|founded|set)$/
const TRADES = /^(?:customer|client|competitor|rival|subsidiary|affiliate|supplier|buyer|partner)$/

/** `Handelhuis, the retail chain that sold it,`: an apposition whose noun is a body’s. */
function isMakerAfter(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:the|a|an)$/.test(tokens[from]?.low ?? '')) return false
  for (let at = from + 1; at < from + 6; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return false
    if (MAKERS.has(token.low) || COMMON_BODIES.has(token.low))
      return (
        ENDS.test(tokens[at + 1]?.low ?? '') ||
        (!ROLE_WORDS.has(token.low) && GOES_ON.test(tokens[at + 1]?.low ?? ''))
      )
    // `Luminar Precision, a customer that buys`: who is a person is a `who`.
    if (TRADES.test(token.low)) return /^(?:that|which)$/.test(tokens[at + 1]?.low ?? '')
    // `Dandong Taifeng, a Chinese processor that makes`: any noun but of a thing or a person.
    if (
      tokens[at + 1]?.low === 'that' &&
      /(?:[^aeiou]er|or|ist)$/.test(token.low) &&
      !ROLE_WORDS.has(token.low)
    )
      return true
    if (ROLE_WORDS.has(token.low) || /^(?:of|for|in|who|which|that)$/.test(token.low)) return false
  }
  return false
}

/** The names that a text shows somewhere to be those of bodies: `the company Salares del Norte`, `Larkspur, which runs`, `Orvane's shareholders`. */
export function bodiesShown(
  tokens: readonly Token[],
  runs: readonly { readonly first: number; readonly last: number }[],
): ReadonlySet<string> {
  const shown = new Set<string>()
  const served = new Set<string>()
  for (const { first, last } of runs) {
    const [before, after, next] = [tokens[first - 1], tokens[last], tokens[last + 1]]
    if (GIVEN_NAMES.has(tokens[first]?.low ?? '') || DEMONYMS.has(tokens[first]?.text ?? '')) continue
    const isCalled =
      (isBodyNoun(before) && last - first > 1) ||
      // `a charge the company, Sahel Minière, rejected`
      (last - first > 1 &&
        before?.text === ',' &&
        after?.text === ',' &&
        isBodyNoun(tokens[first - 2]) &&
        /^(?:the|a|an|its|'s)$/.test(tokens[first - 3]?.low ?? '') &&
        // `A member of the bureau, Hamdan Issa, said`
        !/^(?:of|for|at|from|in|with)$/.test(tokens[first - 4]?.low ?? '')) ||
      // `a collective called Clean Screen`, `A Telcora spokesperson`
      (/^(?:called|named)$/.test(before?.low ?? '') && isBodyNoun(tokens[first - 2])) ||
      (before?.low === 'itself' && last - first > 1) ||
      // `Copa, which represents farmers,`
      (after?.text === ',' &&
        next?.low === 'which' &&
        /^(?:runs|operates|owns|makes|represents|publishes|manages|supplies|sells|employs|builds|provides|campaigns|regulates|oversees|produces|manufactures|organises|organizes|backs|funds|advises|monitors|administers|ran|made|operated|owned|represented)$/.test(
          tokens[last + 2]?.low ?? '',
        )) ||
      (last - first <= 2 &&
        /^(?:spokesman|spokeswoman|spokesperson)$/.test(after?.text ?? '') &&
        /^(?:a|the)$/.test(before?.low ?? ''))
    // `Zephyria CEO Marek Dolny` is one run.
    const office = tokens.slice(first, last).findIndex(({ text }) => /^(?:CEO|CTO|CFO|COO)$/.test(text))
    if (office > 0 && office <= 2 && !DEMONYMS.has(tokens[first]?.text ?? ''))
      shown.add(wordsAt(tokens, first, first + office))
    if (last - first === 1 && isServed(tokens, first) && tokens[first - 1]?.low === 'for')
      served.add(tokens[first]?.text ?? '')
    const isWhich =
      after?.text === ',' && next?.low === 'which' && before !== undefined && before.kind === 'mark'
    // `Larkspur, which the state owns,` of Larkspur Cables
    if (isWhich && last - first === 1) served.add(tokens[first]?.text ?? '')
    const isOwner = after?.low === "'s" && OWNED_BY_BODIES.test(next?.low ?? '')
    const isMaker = after?.text === ',' && isMakerAfter(tokens, last + 1)
    // `Halvorsen Marine ASA`, elsewhere without its legal form.
    if (last - first > 2 && LEGAL_FORM.test(tokens[last - 1]?.text ?? ''))
      shown.add(wordsAt(tokens, first, last - 1))
    // `Sporting Alcova have turned down`: of many, as clubs are in Britain.
    const isOfMany =
      last - first === 2 &&
      /^(?:have|are|were)$/.test(after?.low ?? '') &&
      (before === undefined || /^[.!?“"‘:]$/.test(before.text)) &&
      !PLACE_WORDS.has(tokens[last - 1]?.low ?? '') &&
      !/[^s]s$/.test(tokens[last - 1]?.low ?? '') &&
      !ROLE_WORDS.has(tokens[first]?.low ?? '')
    // `the headquarters of Daehan Battery`
    const isHoused =
      last - first > 1 &&
      /^(?:of|in)$/.test(before?.low ?? '') &&
      /^(?:headquarters|offices|shares|owner|owners|customers|employees|executives|subsidiary|shareholders|profits)$/.test(
        tokens[first - 2]?.low ?? '',
      )
    if (isOfMany || isHoused) shown.add(wordsAt(tokens, first, last))
    const isSpeaking = last - first > 1 && (isSaidOfItself(tokens, last) || isServed(tokens, first))
    if (isCalled || isOwner || isMaker || isSpeaking || (isWhich && last - first > 1))
      shown.add(wordsAt(tokens, first, last))
  }
  // `Brockhurst Carbon`, for whose short name a spokesman speaks.
  for (const { first, last } of runs)
    if (last - first === 2 && served.has(tokens[first]?.text ?? '')) shown.add(wordsAt(tokens, first, last))
  // `Pacific Anchor Storage`, elsewhere Pacific Anchor.
  const short = beginningsOf(shown)
  for (const { first, last } of runs) {
    const words = wordsAt(tokens, first, last)
    if (short.has(words) && !GIVEN_NAMES.has(tokens[first]?.low ?? '')) shown.add(words)
  }
  return shown
}

/** What names of three words and more begin with, two words at least. */
function beginningsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of names) {
    const words = name.split(' ')
    for (let size = 2; size < words.length; size += 1) found.add(words.slice(0, size).join(' '))
  }
  return found
}

const isBodyNoun = (token: Token | undefined): boolean =>
  token !== undefined && !token.isCapital && (MAKERS.has(token.low) || COMMON_BODIES.has(token.low))

/** `Harcourt Voss said it was`, `Golden Keel denied that its`: who speaks of itself so is no person. */
function isSaidOfItself(tokens: readonly Token[], last: number): boolean {
  const cue = CUE_FORMS.get(tokens[last]?.low ?? '')
  if (cue === undefined || (cue.form !== 'past' && cue.form !== 's')) return false
  const at = tokens[last + 1]?.low === 'that' ? last + 2 : last + 1
  // `said it was the army that`: nobody.
  if (
    /^(?:is|was|would)$/.test(tokens[at + 1]?.low ?? '') &&
    /^(?:the|a|an|be|that|this|his|her|their|too|clear|time|only)$/.test(tokens[at + 2]?.low ?? '')
  )
    return false
  return (
    /^(?:it|its)$/.test(tokens[at]?.low ?? '') &&
    /^(?:would|had|has|was|will|is|could|does|did|accepts|own)$/.test(tokens[at + 1]?.low ?? '')
  )
}

/** `executive director of Advocates Without Walls`, `campaigners from Ashmere Breathes`: whom people serve. */
function isServed(tokens: readonly Token[], first: number): boolean {
  return (
    (/^(?:of|from|at|with)$/.test(tokens[first - 1]?.low ?? '') &&
      /^(?:director|campaigners|activists|analysts|economists|strategists|researchers|employees|researchers|treasurer|co-founder|founder|ceo|chairman|chairwoman|spokesman|spokeswoman|spokesperson|analyst)$/.test(
        tokens[first - 2]?.low ?? '',
      )) ||
    (tokens[first - 1]?.low === 'for' &&
      /^(?:spokesman|spokeswoman|spokesperson)$/.test(tokens[first - 2]?.low ?? ''))
  )
}

/** The words of tokens with single spaces. */
export const wordsAt = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
