import { foldedWords } from '../reading/folded-words.ts'
import { beginsWithLegalForm, isLegalForm } from './legal-form.ts'

/** Commas that stand inside one name, which no rule tells: the list has them so. */
const ONE_NAME = ['Russian Air, Space Forces', 'Baqiatollah, Medical Sciences University']
const HELD_COMMA = '\u0001'

/**
 * The names of a body in a piece without semicolons. A slash or "or" parts names; "and" only between names that are alike
 * in their first word, that begin with a legal form, or that are not in Latin letters; a comma does not where a legal form
 * or a word in small letters follows ("Co., Ltd.", "образования, науки и молодежи"). Nothing is parted within quotation
 * marks or brackets.
 */
export function splitBody(text: string, primary: string): readonly string[] {
  const held = ONE_NAME.reduce(
    (words, each) => words.replaceAll(each, each.replace(',', HELD_COMMA)),
    text.replace(/,(["”»])/gu, '$1,'),
  )
  return atTopLevel(
    held,
    /\s*\/\s*|,?\s+(?:or|или)\s+|,?\s+and\s+|[,،]\s*/giu,
    (before, separator, after) => {
      if (separator.includes('/')) return !/(?:^|\s)\S{1,2}$/u.test(before) || /^["«“\s]|["»”]$/u.test(before)
      if (/^,?\s+(?:or|или)\s/iu.test(separator)) return true
      if (/and/iu.test(separator)) return isBetweenNames(before, after, primary)
      return isCommaBetweenNames(before, after)
    },
  ).map((piece) => piece.replaceAll(HELD_COMMA, ','))
}

/**
 * The names of a person in a piece without semicolons: every slash, "or", "and" and comma parts names, save the one comma
 * of a family name before the others ("Баранов, Олег Анатольевич").
 */
export function splitPerson(text: string, isFamilyName: (word: string) => boolean): readonly string[] {
  const inverted = /^([^\s,]+), ([^,;/]+)$/u.exec(text)
  if (inverted !== null && isInverted(inverted[1] ?? '', inverted[2] ?? '', isFamilyName)) return [text]
  return text.split(/\s*\/\s*|(?:,\s*|\s+)(?:or|and|или)\s+|[,،]\s*/giu)
}

function isInverted(first: string, rest: string, isFamilyName: (word: string) => boolean): boolean {
  if (/\s(?:or|and)\s/iu.test(rest)) return false
  return (
    /\s\S+(?:вич|вна|чна)$/u.test(rest) ||
    (isFamilyName(first) && !isFamilyName(rest.split(' ').at(-1) ?? ''))
  )
}

function isBetweenNames(before: string, after: string, primary: string): boolean {
  if (/[^\p{Script=Latin}\p{P}\p{N}\s]$/u.test(before.replace(/["”»\s.)]+$/u, ''))) return true
  if (isLegalForm(after) || /^\p{Ll}/u.test(after)) return false
  if (beginsWithLegalForm(after)) return true
  const [next = ''] = foldedWords(after)
  const last = before.split(/[,;]\s*/u).at(-1) ?? before
  return [foldedWords(last)[0], foldedWords(primary)[0]].some(
    (first) => first !== undefined && Math.min(first.length, next.length) >= 2 && isAlike(first, next),
  )
}

/** "Al Gunade and Al-Juneid", "Zlatmash and Zlatoust". */
function isAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 4)
  return a.slice(0, length) === b.slice(0, length)
}

function isCommaBetweenNames(before: string, after: string): boolean {
  if (isLegalForm(before)) return false
  if (/^\p{Ll}/u.test(after)) return /^(?:the\s|l['’])\p{Lu}/u.test(after)
  const next = after.split(/[,;،]|\s+(?:and|or|или)\s+/u)[0] ?? after
  return !isLegalForm(next)
}

type Parts = (before: string, separator: string, after: string) => boolean

/** Cuts at the separators that stand outside of quotation marks and brackets and that part what is on their sides. */
function atTopLevel(text: string, separators: RegExp, parts: Parts): readonly string[] {
  const depths = depthsOf(text)
  // After the last place where all of them are closed, a quotation mark lacks its other half.
  const closed = depths.lastIndexOf(0)
  const pieces: string[] = []
  let from = 0
  for (const found of text.matchAll(separators)) {
    const end = found.index + found[0].length
    const [before, after] = [text.slice(from, found.index), text.slice(end, end + 120)]
    const isInside = (depths[found.index] ?? 0) > 0 && (found[0].includes(',') || found.index < closed)
    if (isInside || before.trim() === '' || !parts(before, found[0], after)) continue
    pieces.push(before)
    from = end
  }
  return [...pieces, text.slice(from)]
}

/** How many quotation marks and brackets are open before each character; a straight one opens where a word begins. */
function depthsOf(text: string): Uint16Array {
  const depths = new Uint16Array(text.length)
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    depths[at] = depth
    const letter = text.charAt(at)
    const opens =
      '«“„('.includes(letter) ||
      (letter === '"' &&
        /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)) &&
        !/[\p{L}\p{N}.]$/u.test(text.slice(Math.max(0, at - 2), at)))
    if (opens) depth = Math.min(depth + 1, 60_000)
    else if ('»”)"'.includes(letter)) depth = Math.max(0, depth - 1)
  }
  return depths
}
