import type { Token } from '../text/token.ts'
import { BODY_WORDS, COMMON_BODIES } from '../words/bodies.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { isNameWord, isStarter } from './capital-run.ts'

/** Small words that may stand inside the name of a group: `Horizon for Rights`, `Friends of Cyrus`, `Doctors Without Borders`. */
const TIES: ReadonlySet<string> = new Set(['for', 'without', 'against', 'of'])

/** The places of the small words inside the names of groups, where the text shows somewhere that the whole is one. */
export function tiedBodies(tokens: readonly Token[]): ReadonlySet<number> {
  const byName = new Map<string, number[]>()
  const shown = new Set<string>()
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const low = tokens[at]?.low ?? ''
    if (!TIES.has(low) || tokens[at]?.isCapital === true) continue
    let first = at
    while (first > 0 && at - first < 2 && isNameWord(tokens[first - 1])) first -= 1
    let last = at + 1
    while (last - at < 4 && isNameWord(tokens[last])) last += 1
    if (first === at || last === at + 1 || !mayTie(tokens, first, at)) continue
    const name = tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(' ')
    byName.set(name, [...(byName.get(name) ?? []), at])
    if (isShown(tokens, first, last)) shown.add(name)
  }
  return new Set([...byName].flatMap(([name, places]) => (shown.has(name) ? places : [])))
}

/** Whether words before a small one are no person, no office and no body that is complete without it. */
function mayTie(tokens: readonly Token[], first: number, at: number): boolean {
  for (let each = first; each < at; each += 1) {
    const token = tokens[each]
    if (token === undefined || GIVEN_NAMES.has(token.low) || ROLE_WORDS.has(token.low) || isStarter(token))
      return false
    if (BODY_WORDS.has(token.low)) return false
  }
  return tokens[at]?.low !== 'of' || (at - first === 1 && /[^s]s$/.test(tokens[first]?.low ?? ''))
}

/** Who says something, is served by people, or is introduced as a group. */
function isShown(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]]
  const cue = CUE_FORMS.get(after?.low ?? '')
  if (cue !== undefined && after?.isCapital === false && cue.verb.frames.has('quote') && cue.form !== 'base')
    return true
  if (after?.text === '(' && /^[A-Z][A-Za-z]{1,6}$/.test(tokens[last + 1]?.text ?? '')) return true
  if (before === undefined || before.isCapital) return false
  return (
    COMMON_BODIES.has(before.low) ||
    /^(?:group|charity|campaign|movement|initiative|network|ngo|party|called)$/.test(before.low) ||
    (/^(?:at|of|from|with|for)$/.test(before.low) && ROLE_WORDS.has(tokens[first - 2]?.low ?? ''))
  )
}
