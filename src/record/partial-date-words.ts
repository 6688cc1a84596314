import {
  type DateForm,
  type DateTerm,
  type PartialDate,
  partialDate,
  readForm,
  runsBackwards,
  writeForm,
} from './partial-date-form.ts'
import { type DateWordsOptions, monthOf, readCalendarTerm } from './partial-date-term.ts'

/** Longer words are no date. */
const LONGEST_WORDS = 400

/**
 * Years outside are not taken for Gregorian ones: the UN and OFAC lists quote Hijri (13xx, 14xx)
 * and Persian (12xx to 14xx) years beside them.
 */
const FIRST_YEAR = 1800
const LAST_YEAR = 2199

/**
 * Reads a date as lists write it, in English words or in numbers; `null` where it is not understood.
 * Never more precise than the words; a day that is in no calendar and a year of two digits are not understood.
 * Takes time in proportion to the length of the words.
 *
 * @example parsePartialDate('circa 1961 to 1963') // {edtf: '1961~/1963~', words: 'circa 1961 to 1963'}
 */
export function parsePartialDate(words: string, options: DateWordsOptions = {}): PartialDate | null {
  if (words.length > LONGEST_WORDS) return null
  const kept = words.trim()
  if (inRange(readForm(kept)) !== null) return partialDate(kept)
  const text = bare(kept.normalize('NFKC').toLowerCase())
  const form = inRange(readOne(text, options) ?? readSeveral(text, options))
  return form === null ? null : partialDate(writeForm(form), kept)
}

/** With plain dashes, quotes and single spaces, and without the punctuation around. */
function bare(text: string): string {
  const even = text
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/[‘’]/gu, "'")
  let from = 0
  let to = even.length
  while (from < to && /[\s.,;:'"*]/u.test(even.charAt(from))) from++
  while (to > from && /[\s.,;:'"*-]/u.test(even.charAt(to - 1))) to--
  return even.slice(from, to)
}

function inRange(form: DateForm | null): DateForm | null {
  if (form === null) return null
  const terms =
    form.kind === 'one' ? [form.term] : form.kind === 'between' ? [form.from, form.to] : form.terms
  const years = terms.map((term) => ('decade' in term ? term.decade * 10 : term.year))
  return years.every((year) => year >= FIRST_YEAR && year <= LAST_YEAR) ? form : null
}

/** One date or one range, with what may stand before it: "born in", "circa". */
function readOne(text: string, options: DateWordsOptions): DateForm | null {
  const afterBorn = text
    .replace(/^(?:date of birth|d\.?o\.?b\.?|born)(?: ?: ?| |$)/u, '')
    .replace(/^(?:in|on) /u, '')
  const inner = withoutBrackets(afterBorn)
  const { rest, circa } = takeCirca(inner)
  const range = readRange(rest, circa, options)
  if (range !== null) return range
  const decade = readDecade(rest)
  if (decade !== null) return { kind: 'one', term: decade }
  const term = readCalendarTerm(rest, options)
  return term === null ? null : { kind: 'one', term: circa ? { ...term, circa } : term }
}

function withoutBrackets(text: string): string {
  const inner = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text
  return inner.includes('(') || inner.includes(')') ? text : inner
}

const CIRCA_BEFORE =
  /^(?:(?:circa|approximately|approximatively|approx|about|around|ca)\b\.? ?|c\. ?|c (?=\d)|c(?=\d)|~ ?)/u
const CIRCA_AFTER =
  / ?(?:~|\((?:circa|approx\.?|approximately|approximate|about)\)|\b(?:approx\.?|approximately|circa))$/u

function takeCirca(text: string): { rest: string; circa: boolean } {
  const rest = text.replace(CIRCA_BEFORE, '').replace(CIRCA_AFTER, '')
  return { rest: rest.replace(/^(?:in|on) /u, ''), circa: rest !== text }
}

/** "between 1970 and 1973", "1961 to 1963", "1970-1973", "1958/1959", "between aug. and sep. 1977". */
function readRange(text: string, circa: boolean, options: DateWordsOptions): DateForm | null {
  const spelledOut = /^(?:between|from) /u.test(text)
  const ends = endsOfRange(text)
  if (ends === null) return null
  const left = takeCirca(bare(ends[0]))
  const right = takeCirca(bare(ends[1]))
  const to = readCalendarTerm(right.rest, options)
  if (to === null) return null
  const month = monthOf(left.rest)
  const from =
    readCalendarTerm(left.rest, options) ??
    (spelledOut && month !== null && to.month !== null && to.day === null ? { ...to, month } : null)
  if (from === null || runsBackwards(from, to)) return null
  return {
    kind: 'between',
    from: { ...from, circa: from.circa || circa || left.circa },
    to: { ...to, circa: to.circa || circa || right.circa },
  }
}

function endsOfRange(text: string): readonly [string, string] | null {
  const spelled = /^(between|from) /u.exec(text)
  const inner = spelled ? text.slice(spelled[0].length) : text
  const joint = spelled?.[1] === 'between' ? ' and ' : ' to '
  const at = inner.indexOf(joint)
  if (at !== -1) return [inner.slice(0, at), inner.slice(at + joint.length)]
  const years = /^(\d{4}) ?[-/] ?(\d{4})$/u.exec(inner)
  if (years) return [years[1] ?? '', years[2] ?? '']
  const dash = inner.indexOf(' - ')
  return dash === -1 ? null : [inner.slice(0, dash), inner.slice(dash + 3)]
}

function readDecade(text: string): DateTerm | null {
  const found =
    /^(?:the )?(?:(?:early|mid|middle|late)[- ](?:to[- ](?:mid|late)[- ])?(?:of )?(?:the )?)?(\d{3})0'?s$/u.exec(
      text,
    )
  return found ? { decade: Number(found[1]) } : null
}

/** Several dates, one of which is meant: "1) 1970 2) 1972", "(a) …", "… or …", "…; …", "1999, 2003". */
function readSeveral(text: string, options: DateWordsOptions): DateForm | null {
  const enumerated = text.split(/(?:^|[\s;,.])\(?(?:[a-h]|[1-9])\) ?/u)
  const parts =
    enumerated.length > 1 && bare(enumerated[0] ?? '') === ''
      ? enumerated.slice(1)
      : text.split(text.includes(';') ? ';' : / or (?:on )?/u)
  const terms = parts.length > 1 ? termsOf(parts, options) : null
  return oneOf(terms ?? termsOfYears(text, options))
}

function termsOf(parts: readonly string[], options: DateWordsOptions): readonly DateTerm[] | null {
  const terms: DateTerm[] = []
  for (const part of parts) {
    const text = bare(part.replace(/\b(?:and|or) ?$/u, '').replace(/^ ?(?:and|or) /u, ''))
    const form = readOne(text, options) ?? (text.includes(',') ? oneOf(termsOfYears(text, options)) : null)
    if (form === null || form.kind === 'between') return null
    terms.push(...(form.kind === 'one' ? [form.term] : form.terms))
  }
  return terms
}

/** "Approximately 1999, 2003": in a list with commas, what stands before the first date holds for all of them. */
function termsOfYears(text: string, options: DateWordsOptions): readonly DateTerm[] | null {
  if (!text.includes(',') && !text.includes(' and ')) return null
  const { rest, circa } = takeCirca(text)
  const terms: DateTerm[] = []
  for (const part of rest.split(/,| and /u)) {
    const form = readOne(bare(part), options)
    if (form?.kind !== 'one') return null
    terms.push(circa && !('decade' in form.term) ? { ...form.term, circa } : form.term)
  }
  return terms
}

function oneOf(terms: readonly DateTerm[] | null): DateForm | null {
  if (terms === null) return null
  const written = new Map(terms.map((each) => [writeForm({ kind: 'one', term: each }), each]))
  const distinct = [...written.values()]
  const [only] = distinct
  if (only === undefined) return null
  return distinct.length === 1 ? { kind: 'one', term: only } : { kind: 'one-of', terms: distinct }
}
