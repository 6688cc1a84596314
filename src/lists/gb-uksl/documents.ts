import type { Identifier } from '../../record/index.ts'
import { countryCode } from '../reading/country.ts'
import { type NumberedValue, numberedValues } from '../reading/numbered-values.ts'
import type { UkDocument } from './uk-party.ts'

/** The numbers of a document, and its words where no number is in them. */
export interface ReadDocument {
  readonly identifiers: readonly Identifier[]
  /** "Uganda Passport." */
  readonly words: readonly string[]
}

/**
 * The numbers of a passport or identity document. Newer files give numbers and details apart, both numbered alike
 * ("(1) A-333602 (2) M110522" and "(1) India number, issued on … (2) …"); older ones give both in one cell, out of which the
 * number is read. The note is what is said beside the number, in the publisher's words.
 */
export function readDocument(kind: string, { number, detail }: UkDocument): ReadDocument {
  if (number === null) return readTogether(kind, detail ?? '')
  const numbers = numberedValues(number)
  const details = detail === null ? null : numberedValues(detail)
  if (numbers === null) return { identifiers: [identifier(kind, number, detail)], words: [] }
  const met = new Set<number>()
  const identifiers = numbers
    .filter(({ value }) => value !== '')
    .map((each) => {
      for (const at of each.numbers) met.add(at)
      return identifier(kind, each.value, details === null ? detail : detailOf(details, each))
    })
  const left = (details ?? []).filter(({ numbers: at }) => !at.some((each) => met.has(each)))
  return { identifiers, words: left.map(({ value }) => value).filter((value) => value !== '') }
}

function detailOf(details: readonly NumberedValue[], { numbers }: NumberedValue): string | null {
  const found = details.filter((each) => each.numbers.some((number) => numbers.includes(number)))
  const said = found.map(({ value }) => value).filter((value) => value !== '')
  return said.length === 0 ? null : said.join('; ')
}

function readTogether(kind: string, cell: string): ReadDocument {
  const identifiers: Identifier[] = []
  const words: string[] = []
  for (const { value } of numberedValues(cell) ?? [{ value: cell }]) {
    const number = numberIn(value)
    if (number !== null) identifiers.push(identifier(kind, number, number === value ? null : value))
    else if (value !== '') words.push(value)
  }
  return { identifiers, words }
}

/** A longer text holds more than a document. */
const LONGEST = 1_000

/** Letters may stand before the digits, and words such as "ID" are none of them: "L 191609", "TR-P 614166", "x599070". */
const NUMBER =
  /(?<![\p{L}\p{N}])(?!(?:ID|NO|SSN)[- ])(?:[A-Z]{1,8}|[a-z]|[A-Z]{1,3}[- ])?\d[\dA-Z/-]{2,24}(?![\p{L}\p{N}])/gu

/** A number that begins the text and ends before brackets, a comma or a sentence: "P 614 166 (Turkish)". */
const LEADING = /^(?=[^a-z(]{0,30}\d{3})[\dA-Z][\dA-Z /-]{2,30}?(?=\.?$|\s?\(|,|\. )/u

/** The first number of a text that is no date and no year: "Passport No: 592667 (Qatari passport issued on 3 May 2007)." */
function numberIn(text: string): string | null {
  if (text.length > LONGEST) return null
  const leading = LEADING.exec(text)?.[0].trim()
  if (leading !== undefined) return leading
  for (const [found] of text.matchAll(NUMBER))
    if (!/^\d{1,2}[/-]\d{1,2}[/-]\d{4}$|^(?:19|20)\d{2}$/u.test(found)) return found
  return null
}

function identifier(kind: string, value: string, detail: string | null): Identifier {
  return {
    kind: KINDS.find(([pattern]) => detail !== null && pattern.test(detail))?.[1] ?? kind,
    value: value.replace(/(?<=[\p{L}\p{N}])\.$/u, ''),
    country: detail === null ? null : issuerOf(detail),
    note: detail,
  }
}

/** What the details of a national identifier may say of its kind. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bfiscal code|\btax\b/iu, 'taxNumber'],
  [/\bsocial security\b/iu, 'socialSecurityNumber'],
]

/** The country that the details begin with, or that stands in their first brackets: "India number, issued on …", "(Indian)". */
function issuerOf(detail: string): string | null {
  const words = detail.slice(0, 200)
  const first =
    /^\(?([\p{L}][\p{L}' -]*?)(?=\)| \(| (?:\d|diplomatic|national|civil|passport|number|id|identi)|[,.;:]|$)/iu.exec(
      words,
    )?.[1]
  const bracketed = /\(([\p{L}][\p{L}' -]*?)(?= passport\b| national\b|[),])/iu.exec(words)?.[1]
  const code = first === undefined ? null : countryCode(first)
  return code ?? (bracketed === undefined ? null : countryCode(bracketed))
}
