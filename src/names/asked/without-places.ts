import { SEAT_WORDS } from '../parts/seats.ts'
import { wordsOf } from '../script/fold.ts'
import { COUNTRY_CODES, COUNTRY_NAMES } from './country-names.ts'

/** Raised when the rules below change. */
export const WITHOUT_PLACES_VERSION = 1

/** What is left of a text without the places beside the name. */
export interface WithoutPlaces {
  readonly name: string
  /** Whether brackets or a comma part the places from the name: they are no words of it. */
  readonly isApart: boolean
}

const CITIES: ReadonlySet<string> = new Set(
  (
    'hong kong, new york, saint petersburg, st petersburg, kuala lumpur, abu dhabi, ho chi minh city, tel aviv, buenos aires, ' +
    'sao paulo, mexico city, panama city, kuwait city, ras al khaimah, nizhny novgorod, rostov on don, cape town, addis ababa, ' +
    'port sudan, phnom penh, bandar abbas, kota kinabalu, los angeles, rio de janeiro, san jose, quezon city, labuan, nicosia, ' +
    'москва, санкт петербург, минск, киев, донецк, луганск, симферополь, севастополь, 北京, 上海, 深圳, 广州'
  ).split(', '),
)
/** What part of a body is at a place: "Tehran branch", "head office". */
const SITES: ReadonlySet<string> = new Set(
  (
    'branch, branch office, branches, representative office, rep office, representation, head office, headquarters, hq, ' +
    'main office, regional office, subsidiary, филиал, представительство, головной офис, 分公司, 办事处'
  ).split(', '),
)
/** The last words of all these: a place behind a name ends with one. */
const ENDINGS: ReadonlySet<string> = new Set(
  [...COUNTRY_NAMES, ...CITIES, ...SITES, ...SEAT_WORDS].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
)
/** A place behind one of these is a part of the name: Bank of China. */
const JOINS: ReadonlySet<string> = new Set(
  'of de du des del della di do da d in for to the and al el von fur y et e i und & von van ve и von из в на für'.split(
    ' ',
  ),
)
const MOST_WORDS = 5
/** No longer text is a name with places beside it. */
const LONGEST = 300
const IN_BRACKETS = /^(.*\S)\s*[([（]([^()[\]（）]+)[)\]）]\s*$/su
const LAST_WORD = /^(.*?)([\s,;:–—-]+)([^\s,;:–—]+)\s*$/su
const FIRST_APART = /^\s*([^,;:–—]{2,40}?)\s*(?:[,;:–—]|\s-\s)\s*(\S.*)$/su
const APART = /[,;:–—]|\s-/u
const LETTERS = /\p{L}/u
const SEVERAL = /\S\s+\S/u
const LAST_RUN = /[^\s,;:()[\]（）–—-]+(?=[\s.)\]）]*$)/u
const CODE = /^[A-Z]{2,3}$/

/**
 * A text asked for without the countries, cities and branches that stand behind the name, or apart before it: "Mirto Ltd
 * (Russia)", "Mirto Ltd, Dubai branch", "Iran: Mirto Ltd"; one after another where there are several, none where there are
 * none. Meant for names that are asked for.
 */
export function withoutPlaces(value: string): readonly WithoutPlaces[] {
  if (value.length > LONGEST || !mayHavePlaces(value)) return []
  const left: WithoutPlaces[] = []
  let last: WithoutPlaces = { name: value, isApart: true }
  for (;;) {
    const shorter = withoutLast(last.name)
    if (shorter === null) break
    last = { name: shorter.name, isApart: last.isApart && shorter.isApart }
    left.push(last)
  }
  const [, first = '', rest = ''] = FIRST_APART.exec(last.name) ?? []
  if (first !== '' && isPlace(first)) left.push({ name: rest, isApart: last.isApart })
  return left.filter(({ name }) => LETTERS.test(name))
}

function mayHavePlaces(value: string): boolean {
  if (APART.test(value)) return true
  const last = LAST_RUN.exec(value)?.[0] ?? ''
  return CODE.test(last) || wordsOf(last).some(({ text }) => ENDINGS.has(text))
}

/** The text without the one place that it ends with. */
function withoutLast(value: string): WithoutPlaces | null {
  const [, before, inside = ''] = IN_BRACKETS.exec(value) ?? []
  if (before !== undefined)
    return isPlace(inside) || COUNTRY_CODES.has(inside.trim()) ? { name: before, isApart: true } : null
  let rest = value
  let phrase = ''
  let found: WithoutPlaces | null = null
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const [, head, between = ' ', last = ''] = LAST_WORD.exec(rest) ?? []
    if (head === undefined || head === '') break
    phrase = phrase === '' ? last : `${last} ${phrase}`
    rest = head
    const isApart = APART.test(between)
    const isCode = isApart && SEVERAL.test(head) && COUNTRY_CODES.has(phrase)
    if (isCode || (isPlace(phrase) && !isJoin(head))) found = { name: head, isApart }
    if (isApart) break
  }
  return found
}

/** Whether a text is a place and nothing else. */
function isPlace(text: string): boolean {
  const words = wordsOf(text).map((word) => word.text)
  const folded = words.join(' ')
  if (folded === 'us' && text.trim() !== 'US') return false
  if (isNamed(folded) || SITES.has(folded)) return true
  // Of a part of a body the place may be told with it: Tehran branch, head office in Moscow.
  return words.some((_, at) => {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    return SITES.has(tail) ? isNamed(head) : isNamed(tail) && SITES.has(head.replace(/ (?:in|of)$/, ''))
  })
}

function isNamed(folded: string): boolean {
  return COUNTRY_NAMES.has(folded) || CITIES.has(folded) || SEAT_WORDS.has(folded)
}

function isJoin(head: string): boolean {
  const last = wordsOf(head).at(-1)?.text
  return last === undefined || JOINS.has(last)
}
