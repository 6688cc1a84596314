import { scriptOf } from '../../names/index.ts'
import type { Name, NameKind, NameStrength } from '../../record/index.ts'
import { isShortFor } from '../reading/short-names.ts'
import { isJapanese } from './pieces.ts'

/** A longer cell is taken whole. */
const LONGEST_CELL = 20_000
/** So many spellings are made of one name at most. */
const MOST_SPELLINGS = 24

/** Brackets, semicolons and colons of half width, for the rules; every letter stays as it is. */
function even(cell: string): string {
  return cell
    .replace(/（/gu, '(')
    .replace(/）/gu, ')')
    .replace(/；/gu, ';')
    .replace(/：/gu, ':')
    .replace(/，/gu, ',')
    .replace(/[\u3000\u202f\u00a0\t ]+/gu, ' ')
}

/** The primary names: the English one first, then the Japanese, each with the spellings that brackets give beside a word. */
export function jpPrimaryNames(english: string, japanese: string, isPerson: boolean): readonly Name[] {
  return [...primaryOf(english, isPerson), ...primaryOf(japanese, isPerson)]
}

function primaryOf(cell: string, isPerson: boolean): readonly Name[] {
  if (cell.length > LONGEST_CELL) return named(cell.trim(), 'primary', 'strong', null)
  const text = even(cell)
  const original = /\(\s*original scr?ip?t\s*:\s*([^()]*(?:\([^()]*\)[^()]*)*)\)?\s*$/iu.exec(text)
  const whole = (original === null ? text : text.slice(0, original.index)).replace(/\s+/gu, ' ').trim()
  const native = original?.[1]?.trim() ?? ''
  const note = cell.replace(/\s+/gu, ' ').trim()
  const names = withSpellings(whole, isPerson, 'primary', note)
  return /\p{L}/u.test(native) && !/^不明$/u.test(native)
    ? [...names, ...named(native, 'original-script', 'strong', null)]
    : names
}

/** "Sergei(Sergey) TSEKOV": the name without the brackets, and a spelling for each word in them; "… (ABC)": an acronym. */
function withSpellings(text: string, isPerson: boolean, kind: NameKind, note: string): readonly Name[] {
  const acronym = /^(.{3,}?) ?\(([^()]{2,20})\)$/u.exec(text)
  const plain = acronym?.[2]?.normalize('NFKC') ?? ''
  if (acronym !== null && !isPerson && isAcronym(plain, acronym[1] ?? ''))
    return [...named(acronym[1] ?? '', kind, 'strong', note), ...named(plain, 'alias', 'weak', note)]
  const variants = isPerson && text.length < 200 ? spellings(text) : []
  const [base, ...others] = variants
  if (base === undefined) return named(text, kind, 'strong', null)
  return [
    ...named(base, kind, 'strong', note),
    ...others.flatMap((each) => named(each, kind === 'primary' ? 'alias' : kind, 'strong', note)),
  ]
}

/** A Japanese name says nothing of the letters. */
function isAcronym(short: string, name: string): boolean {
  return isShortFor(short, name) || (isJapanese(name) && /^[A-Z][A-Z/&-]{1,9}$/u.test(short))
}

/** The name with its brackets taken out, then with each word of the brackets in the place of the one before them. */
function spellings(text: string): readonly string[] {
  if (!/\([^()]{1,80}\)/u.test(text)) return []
  let made: readonly string[] = ['']
  for (const [, before = '', word = '', inner] of text.matchAll(
    /([\s・]*)([^\s・()]+)(?:\s*\(([^()]{1,80})\))?/gu,
  )) {
    const others = (inner ?? '').split(/[,/、;]/u).map((each) => each.trim())
    const choices = inner === undefined ? [word] : [word, ...others]
    if (choices.some((choice) => !/^[\p{L}\p{M}’'‘`.ー-]+$/u.test(choice))) return []
    made = choices.flatMap((choice) => made.map((so) => `${so}${so === '' ? '' : before || ' '}${choice}`))
    if (made.length > MOST_SPELLINGS) return []
  }
  return made
}

/**
 * The names of an alias cell: "(a)… (b)…", "…; …", a line each, "(別称、…、…)", "(a.k.a. …; a.k.a. …)", and a Latin name in
 * brackets after its Japanese form. Outside of 別称 a Japanese comma is part of a name ("トイブ、イブヌ" is "Toyib, Ibnu").
 */
export function jpAliases(cell: string, kind: NameKind, strength: NameStrength): readonly Name[] {
  if (cell.length > LONGEST_CELL) return named(cell.trim(), kind, strength, null)
  const listed = even(cell).replace(
    /\(\s*(?:別称|旧称|別名)[、,:]([^()]*(?:\([^()]*\)[^()]*)*)\)?/gu,
    (_, inner: string) => ` ;${inner.replace(/、/gu, ';').replace(/及び/gu, ';')}; `,
  )
  const former = /\bf\.?k\.?a\b/iu.test(listed) && !/\ba\.?k\.?a\b/iu.test(listed)
  const open = listed.replace(/\(?\s*\b[af]\.?k\.?a\.?\s*[:;]?\s*/giu, ' ; ')
  return open
    .split(/\((?:[a-zａ-ｚ]{1,2}|[ivx]{1,4})\)|;|\n/u)
    .flatMap(inPiece)
    .flatMap(({ value, note }) => named(value, former ? 'former' : kind, strength, note))
}

/** What stands in brackets of a name rather than as one. */
const REMARK =
  /旅券|番号|発行|生年|出生|時点|名義|戦闘員|イニシャル|以前|自称|【|^(?:previously|formerly) listed|^(?:combat name|initials|third|nom de guerre)$|\bpassport\b|\bfalse\b/iu

interface PieceName {
  readonly value: string
  readonly note: string | null
}

function inPiece(piece: string): readonly PieceName[] {
  const text = trimmed(piece).replace(/^\((?:別称|旧称|別名)\d?\) ?/u, '')
  if (text === '' || /^(?:不明|なし|別称|旧称|別名)$/u.test(text)) return []
  // What follows tells when the party was born or which passport bears the name.
  const remark = /^(.{2,80}?)[、,] ?((?:\d{4}年|旅券|パスポート|生年).*)$/u.exec(text)
  if (remark !== null) return inPiece(remark[1] ?? '').map((each) => ({ ...each, note: text }))
  if (/^\(.*(?:旅券|番号|発行|生年).*\)?$/u.test(text)) return []
  const bracket = /^(.*?\S) ?\(([^()]*)\)?$/u.exec(text)
  if (bracket !== null) {
    const [base, inner] = [trimmed(bracket[1] ?? ''), trimmed(bracket[2] ?? '')]
    const native = /^original script ?:\s*(.+)$/iu.exec(inner)?.[1] ?? null
    if (native !== null || (isLatin(inner) && !isLatin(base) && !isJapanese(base)))
      return [base, native ?? inner].map((value) => ({ value: trimmed(value), note: text }))
    if (REMARK.test(inner)) return inPiece(base).map((each) => ({ ...each, note: text }))
    if (isJapanese(base) && isLatin(inner) && !isJapanese(inner))
      return isAcronym(inner, base)
        ? [{ value: text, note: null }]
        : [
            { value: base, note: text },
            { value: inner, note: text },
          ]
  }
  const turn =
    /^([\p{Script=Katakana}\p{Script=Han}\p{Script=Hiragana}・ー ]{3,}) (\p{Script=Latin}[\p{L}\p{M} .'’-]{3,})$/u.exec(
      text,
    )
  return turn === null
    ? [{ value: text, note: null }]
    : [
        { value: trimmed(turn[1] ?? ''), note: text },
        { value: trimmed(turn[2] ?? ''), note: text },
      ]
}

/** Whether the first letter is Latin. */
function isLatin(text: string): boolean {
  return /^[^\p{L}]*\p{Script=Latin}/u.test(text)
}

/** Without the punctuation around, and without a bracket that nothing closes or opens. */
function trimmed(text: string): string {
  let kept = text.replace(/\s+/gu, ' ').replace(/^[\s、,.:]+|[\s、,:]+$/gu, '')
  const [opened, closed] = [count(kept, '('), count(kept, ')')]
  if (closed > opened && kept.endsWith(')')) kept = kept.slice(0, -1).trim()
  else if (opened > closed && kept.startsWith('(')) kept = kept.slice(1).trim()
  const inBrackets = /^\(([^()]+)\)$/u.exec(kept)
  if (inBrackets !== null) kept = inBrackets[1] ?? kept
  const quoted = /^[“"「](.*)[”"」]$/u.exec(kept)
  return quoted === null || /[“"「]/u.test(quoted[1] ?? '') ? kept : (quoted[1] ?? '')
}

function count(text: string, unit: string): number {
  return text.split(unit).length - 1
}

function named(value: string, kind: NameKind, strength: NameStrength, note: string | null): readonly Name[] {
  const words = value.replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return []
  return [
    {
      value: words,
      script: scriptOf(words),
      language: isJapanese(words) && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 'ja' : null,
      kind,
      strength,
      ...(note !== null && note !== words && { note }),
    },
  ]
}
