import { isOneLetter, type Word } from '../script/fold.ts'
import type { NameOf, Token, TokenRole } from '../token.ts'
import { UNSPACED_LEGAL_FORMS } from './legal-forms.ts'
import { type Lexeme, lexemeOf } from './lexicon.ts'

/** Raised when the rules below change. */
export const ROLES_VERSION = 7

const DIGITS = /^[0-9]+$/
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
/** What stands before the name of a ship, folded. */
const VESSEL_PREFIXES: ReadonlySet<string> = new Set(
  (
    'mv, mt, ms, ss, fv, my, msv, m v, m t, m s, f v, m y, s s, vessel, ship, tanker, vlcc, ulcc, lpg c, lng c, ' +
    'motor vessel, motor ship, motor tanker, motor yacht, merchant vessel, fishing vessel, cargo vessel, cargo ship, ' +
    'general cargo ship, container ship, bulk carrier, gas carrier, lpg carrier, lng carrier, oil tanker, crude tanker, ' +
    'crude oil tanker, product tanker, oil products tanker, chemical tanker, lpg tanker, lng tanker, теплоход, танкер, судно'
  ).split(', '),
)
const LONGEST_PREFIX = 3

/** Beside a number no words of a body's name: Plant No. 22. */
const NUMBER_SIGNS: ReadonlySet<string> = new Set(['no', 'nr', 'num', 'number', 'nos', 'numero'])

/** The role of a word by itself, when it is neither title nor legal form. */
export function plainRole(text: string, lexeme: Lexeme | undefined = lexemeOf(text)): TokenRole {
  if (text.length === 1 && isOneLetter(text)) return 'initial'
  if (lexeme !== undefined) {
    if (lexeme.generic) return 'generic'
    if (lexeme.particle) return 'particle'
  }
  return text.charCodeAt(0) < 0x3a && DIGITS.test(text) ? 'number' : 'name'
}

/** How many words of a title or legal form stand at a place, and by which rule; the longest match. */
interface Match<Rule> {
  readonly length: number
  readonly rule: Rule
}

function matchAt<Rule>(
  words: readonly Word[],
  at: number,
  lexeme: Lexeme | undefined,
  ruleOf: (entry: Pick<Lexeme, 'title' | 'legal'>) => Rule | null,
): Match<Rule> | null {
  if (lexeme === undefined) return null
  for (const phrase of lexeme.phrases) {
    const rule = ruleOf(phrase)
    if (rule !== null && phrase.rest.every((word, offset) => words[at + 1 + offset]?.text === word))
      return { length: 1 + phrase.rest.length, rule }
  }
  const rule = ruleOf(lexeme)
  return rule === null ? null : { length: 1, rule }
}

const legalRule = (entry: Pick<Lexeme, 'legal'>): Lexeme['legal'] => entry.legal
const titleRule = (entry: Pick<Lexeme, 'title'>): Lexeme['title'] => entry.title

/** Marks legal forms, from the last word to the first, so that a form before a form counts as one at the end. */
function markLegalForms(
  words: readonly Word[],
  lexemes: readonly (Lexeme | undefined)[],
  roles: TokenRole[],
): void {
  const marked = [...roles]
  for (let at = words.length - 1; at >= 0; at--) {
    const match = matchAt(words, at, lexemes[at], legalRule)
    if (match === null) continue
    const next = at + match.length
    const ends = next >= words.length || words[next]?.before === ',' || marked[next] === 'legal-form'
    const starts = at === 0 || words[at]?.before === ','
    const leads = match.rule === 'lead' && at === 0 && marked.includes('name', next)
    const counts =
      match.rule === 'any' ||
      ends ||
      leads ||
      (match.rule === 'edge' && starts) ||
      (match.rule === 'inside' && at > 0)
    // A form at the very start is one only where such forms are written before the name.
    const refused = at === 0 && next < words.length && !leads && match.rule !== 'any' && match.rule !== 'edge'
    if (counts && !refused) marked.fill('legal-form', at, next)
  }
  // "PJSC JSCB Metallinvestbank": behind a form at the start is as good as at the start.
  for (let at = marked.findIndex((role) => role !== 'legal-form'); at > 0; ) {
    const match = matchAt(words, at, lexemes[at], legalRule)
    if (match?.rule !== 'edge') break
    marked.fill('legal-form', at, at + match.length)
    at += match.length
  }
  if (marked.every((role) => role === 'legal-form')) return
  for (const [at, role] of marked.entries()) roles[at] = role
}

/** A word with the article of Arabic: as a title it stands before the name, behind it it is a name (Abu Mahdi al-Muhandis). */
const WITH_ARTICLE = /^ال..../u

/** Marks titles; one that is also borne as a name only where two other name words are left. */
function markTitles(
  words: readonly Word[],
  lexemes: readonly (Lexeme | undefined)[],
  roles: TokenRole[],
  careful: boolean,
): void {
  const inBody = careful && roles.includes('legal-form')
  const firm: number[] = []
  const weak: number[] = []
  let leading = true
  for (let at = 0; at < words.length; ) {
    if (words[at]?.before === ',') leading = true
    const match = roles[at] === 'legal-form' ? null : matchAt(words, at, lexemes[at], titleRule)
    const next = at + (match?.length ?? 1)
    const trailing = next >= words.length || words[next]?.before === ','
    const counts =
      match !== null &&
      !(trailing && at > 0 && WITH_ARTICLE.test(words[at]?.text ?? '')) &&
      (match.rule === 'always' || (match.rule === 'tail' ? trailing && at > 0 : leading))
    if (counts) {
      const isFirm =
        match.rule === 'always' ||
        (match.rule === 'rank' && !inBody && !(careful && lexemes[at]?.generic === true))
      for (let place = at; place < next; place++) (isFirm ? firm : weak).push(place)
    } else leading = false
    at = next
  }
  if (firm.length === 0 && weak.length === 0) return
  const isTitle = new Set([...firm, ...weak])
  let names = 0
  for (let at = 0; at < words.length; at++)
    if (!isTitle.has(at) && (roles[at] === 'name' || (careful && roles[at] === 'generic'))) names++
  if (names >= 2 && !inBody) for (const at of weak) roles[at] = 'title'
  else for (const at of weak) names += roles[at] === 'name' ? 1 : 0
  if (names >= 1) for (const at of firm) roles[at] = 'title'
}

/** Cuts 有限公司 and the like from an unspaced word, so that the form is a word of its own. */
function withoutUnspacedForms(words: readonly Word[]): {
  words: readonly Word[]
  forms: ReadonlySet<number>
} {
  const cut: Word[] = []
  const forms = new Set<number>()
  for (const word of words) {
    const text = word.text
    const form = UNSPACED.test(text)
      ? UNSPACED_LEGAL_FORMS.find((each) => text.endsWith(each) || text.startsWith(each))
      : undefined
    if (form === undefined) cut.push(word)
    else if (text === form) {
      forms.add(cut.length)
      cut.push(word)
    } else if (text.endsWith(form)) {
      cut.push({ text: text.slice(0, -form.length), before: word.before })
      forms.add(cut.length)
      cut.push({ text: form, before: ' ' })
    } else {
      forms.add(cut.length)
      cut.push({ text: form, before: word.before })
      cut.push({ text: text.slice(form.length), before: ' ' })
    }
  }
  return { words: cut, forms }
}

/** The words with the letters of each dotted abbreviation joined (S.A. is "sa") or apart, as `joins` says of the joined word. */
export function abbreviationsResolved(
  words: readonly Word[],
  joins: (joined: string) => boolean,
): readonly Word[] {
  if (!words.some((word) => word.before === '.')) return words
  const made: Word[] = []
  for (let at = 0; at < words.length; ) {
    const first = words[at]
    if (first === undefined) break
    let next = at + 1
    let joined = first.text
    while (next < words.length && words[next]?.before === '.') joined += words[next++]?.text ?? ''
    if (next > at + 1 && joins(joined)) made.push({ text: joined, before: first.before })
    else
      for (const word of words.slice(at, next))
        made.push({ text: word.text, before: word === first ? word.before : ' ' })
    at = next
  }
  return made
}

/** How many words stand before the name of a ship. */
function prefixLength(words: readonly Word[]): number {
  let prefix = ''
  let length = 0
  for (let at = 0; at < Math.min(LONGEST_PREFIX, words.length); at += 1) {
    prefix += at === 0 ? words[at]?.text : ` ${words[at]?.text}`
    if (VESSEL_PREFIXES.has(prefix)) length = at + 1
  }
  return length
}

/**
 * Gives each word its role. A person has titles, an organisation legal forms, an unknown both, a ship or aircraft a prefix.
 * `careful`: it may be no person, so General Motors keeps its general.
 */
export function tokensOf(given: readonly Word[], of: NameOf, careful: boolean = of === 'unknown'): Token[] {
  let words = given
  let forms: ReadonlySet<number> | null = null
  if (
    (of === 'organization' || of === 'unknown') &&
    given.some((word) => word.text.charCodeAt(0) >= 0x3040)
  ) {
    const cut = withoutUnspacedForms(given)
    words = cut.words
    forms = cut.forms
  }
  const lexemes: (Lexeme | undefined)[] = []
  const roles: TokenRole[] = []
  let mayBeForm = false
  let mayBeTitle = false
  for (const word of words) {
    const lexeme = lexemeOf(word.text)
    lexemes.push(lexeme)
    const role = plainRole(word.text, lexeme)
    roles.push(
      of === 'person' && role === 'generic' ? (lexeme?.particle === true ? 'particle' : 'name') : role,
    )
    if (lexeme === undefined) continue
    if (lexeme.legal !== null || lexeme.phrases.length > 0) mayBeForm = true
    if (lexeme.title !== null || lexeme.phrases.length > 0) mayBeTitle = true
  }
  if (forms !== null && forms.size < words.length) for (const at of forms) roles[at] = 'legal-form'
  if (mayBeForm && (of === 'organization' || of === 'unknown')) markLegalForms(words, lexemes, roles)
  if (mayBeTitle && (of === 'person' || of === 'unknown')) markTitles(words, lexemes, roles, careful)
  if (of === 'object') {
    const length = prefixLength(words)
    if (roles.includes('name', length)) roles.fill('title', 0, length)
    // As a ship's last word it is a number: Orvandel I, the first of several.
    if (words.length > 1 && words.at(-1)?.text === 'i') roles[words.length - 1] = 'number'
  }
  // Wherever it stands, for words may come in any order.
  if (of !== 'person' && roles.includes('number'))
    for (let at = 0; at < words.length; at++) if (NUMBER_SIGNS.has(words[at]?.text ?? '')) roles[at] = 'title'
  const tokens: Token[] = []
  for (let at = 0; at < words.length; at++)
    tokens.push({ text: words[at]?.text ?? '', role: roles[at] ?? 'name' })
  return tokens
}
