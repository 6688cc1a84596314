import { countryCode } from '../reading/country.ts'
import { isLegalForm, isPartOfName, isShortFor, isShortForEnd } from '../reading/short-names.ts'
import { wordsOf } from '../reading/xml-element.ts'
import { repaired } from './mojibake.ts'

/** One further name that a cell gives. */
export interface FoundName {
  readonly value: string
  readonly kind: 'alias' | 'former'
  /** Of an acronym or a short form in brackets: alone it names nobody. */
  readonly isWeak: boolean
}

/** What a name cell says. */
export interface NameCell {
  readonly value: string
  /** "Address 01": the list bars an address and gives it no name. */
  readonly isAddress: boolean
  readonly isPerson: boolean
  readonly others: readonly FoundName[]
  /** The bodies that the party is said to belong to. */
  readonly parents: readonly string[]
  /** Whom the listing covers besides, in the list's words. */
  readonly extendsTo: readonly string[]
  /** What else the cell says of the party. */
  readonly remarks: readonly string[]
}

/** A longer cell is taken whole as one name. */
const LONGEST = 4_000

/**
 * The primary name in a name cell, and what else the publisher put there: clauses ("and any successor, sub-unit, or
 * subsidiary thereof"), the body above ("…  Affiliated Entity: X"), other names ("(f.k.a. X)", "A/K/A X"), acronyms and
 * short names in brackets, remarks, and the beginning of the address. Who calls keeps the cell itself.
 *
 * @param addresses the words of the record's addresses: of places after a legal form, those that stand there too are dropped
 */
export function nameInCell(cell: string, addresses = ''): NameCell {
  const reading = new CellReading(wordsOf(cell))
  return cell.length > LONGEST ? reading.made() : reading.read(addresses)
}

/** "Ri Kim (DPRK individual)", "[… Official]". */
const PERSON = /\b(?:individual|official)\b/iu

class CellReading {
  private value: string
  private isPerson = false
  private readonly others: FoundName[] = []
  private readonly parents: string[] = []
  private readonly extendsTo: string[] = []
  private readonly remarks: string[] = []

  constructor(value: string) {
    this.value = value
  }

  read(addresses: string): NameCell {
    this.value = repaired(this.value)
    this.takeClauses()
    this.takeParent()
    this.takeOtherNames()
    this.takeBrackets()
    this.value = withoutPlaces(tidied(this.value), addresses)
    return this.made()
  }

  made(): NameCell {
    const { value, isPerson, others, parents, extendsTo, remarks } = this
    const isAddress = /^Address \d{1,3}\b/u.test(value)
    return { value, isAddress, isPerson, others, parents, extendsTo, remarks }
  }

  private takeClauses(): void {
    const found = CLAUSES.map((clause) => clause.exec(this.value)).find((match) => match !== null)
    if (found === undefined || found === null || found.index === 0) return
    this.extendsTo.push(found[0].replace(/^[\s,]+/u, ''))
    this.value = this.value.slice(0, found.index)
  }

  private takeParent(): void {
    const [, parent, word, own] =
      /^(.{3,200}?)(?:\.\s+(Affiliated Entity|Subordinate Institution)s?(?:\s*:| -)|,? (?:and )?(subordinate entity)|\s(entity|facilities):)\s+(.+)$/u
        .exec(this.value)
        ?.filter((part) => part !== undefined) ?? []
    if (parent === undefined || word === undefined || own === undefined) return
    this.parents.push(tidied(parent.replace(/ and$/u, '')))
    // "201 Research Institute" names one only together with whose it is.
    this.value = IS_NUMBERED.test(own) ? `${withoutShort(parent)} ${own}` : own
  }

  private takeOtherNames(): void {
    const bracketed =
      /[([] ?((?:a\.?k\.?a|f\.?k\.?a|n\.?k\.?a)\b\.?|also known as|formerly(?: known as)?),? ([^()[\]]{2,}(?:\([^()]*\)[^()[\]]*)*)[)\]]?/iu.exec(
        this.value,
      )
    if (bracketed !== null) {
      this.addOthers(bracketed[1] ?? '', bracketed[2] ?? '')
      this.value = wordsOf(
        `${this.value.slice(0, bracketed.index)} ${this.value.slice(bracketed.index + bracketed[0].length)}`,
      )
    }
    const tail =
      / ?(?:\b|,)((?:a\.?\/?k\.?\/?a|f\.?\/?k\.?\/?a)\b\.?|also known as|formerly known as),? (.{2,})$/iu.exec(
        this.value,
      )
    if (tail === null || tail.index === 0) return
    this.addOthers(tail[1] ?? '', tail[2] ?? '')
    this.value = this.value.slice(0, tail.index)
  }

  private addOthers(word: string, names: string): void {
    const kind = /^f/iu.test(word) ? 'former' : 'alias'
    for (const each of names.split(/;\s*|, (?=[^,]{12,}$)(?!Inc|Ltd|LLC|Co\b)/u)) {
      const value = tidied(each)
      if (/[\p{L}\p{N}]{2}/u.test(value)) this.others.push({ value, kind, isWeak: false })
    }
  }

  private takeBrackets(): void {
    for (let end = lastBracket(this.value); end !== null; end = lastBracket(this.value)) {
      const { before, inner } = end
      if (/^parent organi[sz]ation: /iu.test(inner)) this.parents.push(inner.replace(/^[^:]*: /u, ''))
      else if (PERSON.test(inner) && !isPartOfName(inner, before)) {
        this.isPerson = true
        this.remarks.push(inner)
      } else if (/^(?:a |the )?(?:subordinate|subsidiary|branch|division|part)\b.* of \S/iu.test(inner))
        this.parents.push(inner.replace(/^.*? of /u, ''))
      else if (isPartOfName(inner, before) || isShort(inner, before))
        this.others.push({ value: inner, kind: 'alias', isWeak: true })
      else if (isSpelledOut(inner, before)) this.others.push({ value: inner, kind: 'alias', isWeak: false })
      else break
      this.value = before
    }
    this.value = withoutShort(this.value)
  }
}

/** Whom else a listing covers: successors, subsidiaries, units, "including the Armed Forces …". */
const CLAUSES: readonly RegExp[] = [
  /,? and (?:any|all|its|their)(?: other)? (?:successor|sub-?unit|subsidiar|subordinate and|affiliate[sd]? |branches)[^;]*$/iu,
  /, including (?:the|all|any|its) .*$/iu,
]

const IS_NUMBERED =
  /^(?:\d|No\. ?\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|nuclear reactors\b|heavy water\b)/iu

/**
 * A name and the short one in brackets after it, which is weak: "Kite Works Corporation (KWC)".
 * `null` in place of the short one where there is none.
 */
export function withShortName(value: string): { readonly value: string; readonly short: string | null } {
  const end = lastBracket(value)
  if (end === null || !isShort(end.inner, end.before)) return { value, short: null }
  return { value: tidied(end.before), short: end.inner }
}

/**
 * Capitals for the name before them, or for what it is called in its own language: "Federal Kite Service (FSK)", "Kite Plant
 * (NPO LEMZ)". In a name that is all capitals the latter cannot be told from a place.
 */
function isShort(inner: string, before: string): boolean {
  if (isShortFor(inner, before)) return true
  if (!/\p{Ll}/u.test(before) || isShortForEnd(inner, before) || countryCode(inner) !== null) return false
  const words = inner.split(/[\s,]+/u)
  return (
    words.length <= 2 &&
    inner.length <= 18 &&
    words.some((word) => /^\p{Lu}[\p{L}\p{N}.-]{2,11}$/u.test(word) && isInCapitals(word))
  )
}

/** Two capitals or more, and no legal form. */
function isInCapitals(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !isLegalForm(word) && !LEGAL_FORM_END.test(word)
}

/** Brackets at the very end; the second one of a pair may be missing. */
function lastBracket(value: string): { readonly before: string; readonly inner: string } | null {
  const [, before, inner] = /^(.{2,}?)\s*[([]((?:[^()[\]]|\([^()]*\))*)[)\]]?[\s,.]*$/u.exec(value) ?? []
  if (before === undefined || inner === undefined || !/[\p{L}\p{N}]/u.test(before)) return null
  return { before, inner: inner.trim() }
}

/** "AVS (Armored Vehicle Spares)", "Rostec (Russian Technologies State Corporation)". */
function isSpelledOut(inner: string, before: string): boolean {
  if (before.includes(' ') || !inner.includes(' ')) return false
  return isShortFor(before, inner) || inner.split(' ').length >= 3
}

/** "Kite Works Corporation (KWC) 7th Institute": an acronym in the middle stands for what is before it. */
function withoutShort(value: string): string {
  return wordsOf(
    value.replace(/ \(([^()]{2,14})\)/gu, (whole: string, inner: string, at: number) =>
      isShortFor(inner, value.slice(0, at)) || isPartOfName(inner, value.slice(0, at)) ? '' : whole,
    ),
  )
}

const LEGAL_FORM_END = /\b(?:Ltd|Limited|LLC|Inc|Corporation|Corp|GmbH|FZC|FZE|Co)\b\.?/iu

/** "Kite Co., Ltd., Suzhou, Jiangsu": what follows a legal form and is in the addresses, or is a country, is a place. */
function withoutPlaces(value: string, addresses: string): string {
  const at = value.lastIndexOf(',')
  if (at === -1 || !LEGAL_FORM_END.test(value.slice(0, at))) return value
  const last = value.slice(at + 1).trim()
  const isPlace =
    !LEGAL_FORM_END.test(last) &&
    last.length > 3 &&
    (countryCode(last) !== null || ` ${plainly(addresses)} `.includes(` ${plainly(last)} `))
  return isPlace ? withoutPlaces(tidied(value.slice(0, at).replace(/ and ?$/u, '')), addresses) : value
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Without the white space and the separators around, and without a bracket that lacks its other half. */
export function tidied(value: string): string {
  const bare = wordsOf(value)
    .replace(/^[\s,;:-]+/u, '')
    .replace(/[\s,;:]+$/u, '')
  if (bare.endsWith(')') && !bare.includes('(')) return tidied(bare.slice(0, -1))
  return /[^.\s]{4,}\.$/u.test(bare) &&
    !/(?:Ltd|Inc|Corp|Intl|Bros|Univ|Dept|Assn|Elec|Tech|Mach|Equip|Comm)\.$/iu.test(bare)
    ? bare.slice(0, -1)
    : bare
}
