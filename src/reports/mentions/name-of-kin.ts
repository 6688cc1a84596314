import type { Token } from '../text/token.ts'
import { MAKERS } from '../words/makers.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import type { Context } from './name-context.ts'
import { DEMONYMS } from './name-table.ts'

/** Kin that a name follows, with or without a comma. */
export const KIN: RegExp =
  /^(?:father|mother|mum|mom|dad|son|daughter|wife|husband|brother|sister|widow|widower|niece|nephew|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter|partner|child|baby|toddler|fiancée|fiancé|twin|cousin|aunt|uncle)$/

/** `Mr Tulloch’s father, Alasdair, said`, `a son, Kofi, who`, `her mum Doreen`, `“Salma”, 34,`: one name alone that is plainly a person’s. */
export function isNameOfKin({ tokens, lowSeen }: Context, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || token.text.length < 3 || lowSeen.has(token.low) || DEMONYMS.has(token.text))
    return false
  const isAfterComma = before?.text === ',' && KIN.test(tokens[at - 2]?.low ?? '') && after?.text === ','
  const isBefore =
    before !== undefined &&
    KIN.test(before.text) &&
    /^(?:'s|was|is|said|says|had|has|,|who|and)$/.test(after?.low ?? '')
  const isQuoted =
    /^[“"‘']$/.test(before?.text ?? '') &&
    /^[”"’']$/.test(after?.text ?? '') &&
    tokens[at + 2]?.text === ',' &&
    /^\d\d$/.test(tokens[at + 3]?.text ?? '')
  // `Supriyadi, 45,`, `Its head, Suharyanto, visited`, `gave his name as Deng`
  const isAged =
    (after?.text === ',' || after?.text === '(') &&
    /^\d\d$/.test(tokens[at + 2]?.text ?? '') &&
    /^[,)]$/.test(tokens[at + 3]?.text ?? '') &&
    !/^(?:Article|Section|Form|Route|Psalm|Chapter|Page)$/.test(token.text)
  const isApposed = before?.text === ',' && after?.text === ',' && isOneInRole(tokens, at - 2)
  const isNamed =
    /^(?:as|is|name)$/.test(before?.low ?? '') &&
    tokens
      .slice(Math.max(0, at - 5), at - 1)
      .some(({ low }) => /^(?:name|named|identified|known)$/.test(low)) &&
    tokens
      .slice(Math.max(0, at - 7), at - 1)
      .some(({ low }) => /^(?:his|her|only|himself|herself)$/.test(low))
  const isFirstName =
    before?.text === ',' &&
    tokens[at - 2]?.low === 'name' &&
    /^(?:first|given|last|real|full)$/.test(tokens[at - 3]?.low ?? '')
  return isFirstName || isAfterComma || isBefore || isQuoted || isAged || isApposed || isNamed
}

/** `Its head`, `the group’s chief engineer`, `a farmer`: one person’s role with an article or owner, right before a comma. */
function isOneInRole(tokens: readonly Token[], last: number): boolean {
  const noun = tokens[last]
  if (noun === undefined || noun.isCapital) return false
  const isOfYears = noun.low === 'years' && KIN.test(tokens[last - 3]?.low ?? '')
  if (!isOfYears && (MAKERS.has(noun.low) || !(ROLE_WORDS.has(noun.low) || KIN.test(noun.low)))) return false
  for (let at = last - 1; at >= 0 && at > last - 5; at -= 1) {
    const low = tokens[at]?.low ?? ''
    // `His wife of 40 years, Loretta,`
    if (tokens[at]?.kind === 'number' && low.length < 3) continue
    if (low === 'of' && tokens[at + 1]?.kind === 'number') continue
    if (tokens[at]?.kind !== 'word' || /^(?:of|for|in|at|by|to|with|and)$/.test(low)) return false
    if (/^(?:his|her|its|their|the|a|an|'s|my|our)$/.test(low)) return true
  }
  return false
}
