import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { COMMON_WORDS } from '../words/function-words.ts'
import { wordsAt } from './bodies-shown.ts'
import { isNameWord } from './capital-run.ts'
import { knownAt } from './known-name-at.ts'

/** The name of an outlet: where it ends, and whether it is that of who published the text. */
export interface OutletName {
  readonly end: number
  readonly isOwn: boolean
}

/**
 * Where a text names the outlet that published it, `told The Courier`, `seen by the Echo`, and the agency of its dateline,
 * `GENEVA (Seewire) –`, each to where the name ends.
 */
export function outletNames(report: ReportText, source: string | null): ReadonlyMap<number, OutletName> {
  const { tokens } = report
  const places = new Map<number, OutletName>()
  const own = (source ?? '')
    .replace(/^the /i, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const agencies = agenciesOf(report)
  const [last = ''] = own.slice(-1)
  const small = new Set<string>()
  for (const { low, kind, isCapital } of tokens) if (kind === 'word' && !isCapital) small.add(low)
  tokens.forEach((token, at) => {
    if (!isNameWord(token)) return
    for (const name of agencies)
      if (name[0] === token.text && wordsAt(tokens, at, at + name.length) === name.join(' '))
        places.set(at, { end: at + name.length, isOwn: name.join('') === initialsOf(own) })
    if (own[0] === token.text && own.length <= 5 && wordsAt(tokens, at, at + own.length) === own.join(' ')) {
      const isSure =
        own.length > 1 || isOfOutlet(tokens, at) || !(small.has(token.low) || COMMON_WORDS.has(token.low))
      if (isSure && isAlone(tokens, at, at + own.length))
        places.set(at, { end: at + own.length, isOwn: true })
    }
    // `the Echo` of the Quarry Echo
    if (
      own.length > 1 &&
      token.text === last &&
      !places.has(at) &&
      isOfOutlet(tokens, at) &&
      isAlone(tokens, at, at + 1)
    )
      places.set(at, { end: at + 1, isOwn: true })
  })
  return places
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')

/** Whether no more of a name stands around a place. */
const isAlone = (tokens: readonly Token[], first: number, end: number): boolean =>
  !isNameWord(tokens[end]) &&
  (tokens[first - 1]?.low === 'the' || !isNameWord(tokens[first - 1]) || tokens[first - 1]?.kind === 'mark')

/** `told the Echo`, `The Echo has seen`, `seen by the Echo`, `told Seewire`. */
function isOfOutlet(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? ''
  return before === 'the' || /^(?:told|tells|telling|by|to|with|on)$/.test(before)
}

/** The names in the brackets of datelines, but of those that a table has. */
function agenciesOf({ tokens, paragraphs }: ReportText): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  for (const { first, bodyFirst } of paragraphs)
    for (let open = first; open < bodyFirst; open += 1) {
      const mark = tokens[open]?.text
      if (mark !== '(' && mark !== '/') continue
      let close = open + 1
      while (close < bodyFirst && isNameWord(tokens[close])) close += 1
      const isClosed = tokens[close]?.text === (mark === '(' ? ')' : '/')
      if (!isClosed || close === open + 1 || close - open > 5 || knownAt(tokens, open + 1, close) !== null)
        continue
      found.push(tokens.slice(open + 1, close).map(({ text }) => text))
    }
  return found
}
