import { wordsOf } from '../reading/xml-element.ts'

/** One name out of a cell that holds several. */
export interface CellName {
  readonly value: string
  /** `native`: a name in its own script beside its Latin form; `acronym`: capitals in brackets after the name they stand for. */
  readonly role: 'name' | 'native' | 'acronym'
}

/** Which rules apply to a cell. */
export interface CellOptions {
  /** Whether capitals in brackets may be an acronym: of bodies, not of people. */
  readonly acronyms: boolean
}

/**
 * The names in one cell of the UN list. A comma never splits ("Majeed, Abdul"); a semicolon or an enumerator does
 * ("A; B b) C"), and of brackets at the end of a name those that hold the name in another script ("Jin Tiesan (金铁三)",
 * "حسن غول (Hassan Ghul; Hassan Gul)", "X (original script: Икс)"), an acronym of it, or a remark ("previously listed as"),
 * which is left out. Brackets of any other kind stay in the name.
 *
 * Who calls keeps the whole cell beside the names where it was split.
 */
export function namesInCell(cell: string, options: CellOptions): readonly CellName[] {
  if (cell.length > LONGEST_CELL) return [{ value: wordsOf(cell), role: 'name' }]
  const whole = wordsOf(cell)
    .replace(/^[)\],;.\s]+/u, '')
    .replace(/[,;\s]+$/u, '')
  return topLevelPieces(whole)
    .flatMap((piece) => namesInPiece(piece, options))
    .filter(({ value }) => /[\p{L}\p{N}]/u.test(value))
}

/** A cell longer than any that was met is not taken apart: its brackets are followed inwards. */
const LONGEST_CELL = 4_000

/** What UN cells say in brackets of a name rather than as one. */
const REMARK =
  /^(?:(?:previously|formerly) listed as|birth name|combat name|initials|call sign|original script|third|the \w+|[A-Z]{2,3}[ei]\.\d{3})$|\bnom de guerre\b|^prominently known|^false identity/iu

const SCRIPT_LABEL = /^(?:(?:name )?(?:in )?original script|in \p{L}+(?: script)?|sub-unit name)\s*:\s*/iu

function namesInPiece(piece: string, options: CellOptions): readonly CellName[] {
  const { base, groups } = trailingGroups(withoutBirth(piece))
  const bracketed: CellName[] = []
  let kept = ''
  for (const { inner, raw } of groups) {
    const words = wordsOf(inner)
      .replace(SCRIPT_LABEL, '')
      .replace(/ - sub-unit name$/u, '')
    if (REMARK.test(words)) continue
    if (hasLetters(words) && hasLetters(base) && isLatin(base) !== isLatin(words))
      bracketed.push(
        ...topLevelPieces(words)
          .flatMap((each) => namesInPiece(each, options))
          .map(byScript),
      )
    else if (options.acronyms && isAcronymOf(words, base)) bracketed.push({ value: words, role: 'acronym' })
    else kept += ` ${raw}`
  }
  if (kept !== '') return [{ value: `${base}${kept}`, role: 'name' }, ...bracketed]
  const names = bracketed.some(({ role }) => role !== 'acronym')
    ? [byScript({ value: base, role: 'name' })]
    : scriptRuns(base)
  return [...(options.acronyms ? names.flatMap(afterSlash) : names), ...bracketed]
}

function byScript(name: CellName): CellName {
  return name.role === 'acronym' ? name : { value: name.value, role: isLatin(name.value) ? 'name' : 'native' }
}

/** "Khirullah Khairkhwa, born in Kandahar on 01 Jan.1967": what follows is about the person. */
function withoutBirth(piece: string): string {
  const at = piece.search(/, born\b/u)
  const open = piece.search(/[([]/u)
  return at === -1 || (open !== -1 && open < at) ? piece : piece.slice(0, at)
}

/** Splits at semicolons and at enumerators ("b) ") outside of brackets. */
function topLevelPieces(text: string): readonly string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charAt(at)
    const enumerator = depth === 0 && /^\s[a-z]\)\s/u.test(text.slice(at, at + 4))
    if (unit === '(' || unit === '[') depth++
    else if ((unit === ')' || unit === ']') && depth > 0) depth--
    if (at < text.length && !enumerator && !(unit === ';' && depth === 0)) continue
    pieces.push(text.slice(from, at).trim())
    from = at + (enumerator ? 4 : 1)
    if (enumerator) at += 3
  }
  return pieces.filter((piece) => piece !== '')
}

interface Group {
  readonly raw: string
  readonly inner: string
}

/** The brackets at the end of a text, and what stands before them; none where text follows a bracket. */
function trailingGroups(text: string): { readonly base: string; readonly groups: readonly Group[] } {
  const open = text.search(/[([]/u)
  if (open < 1) return { base: text, groups: [] }
  const groups: Group[] = []
  let depth = 0
  let from = open
  for (let at = open; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '(' || unit === '[') {
      if (depth === 0) from = at
      depth++
    } else if ((unit === ')' || unit === ']') && depth > 0) {
      depth--
      if (depth === 0) groups.push({ raw: text.slice(from, at + 1), inner: text.slice(from + 1, at) })
    } else if (depth === 0 && !/[\s.,]/u.test(unit)) return { base: text, groups: [] }
  }
  if (depth > 0) groups.push({ raw: text.slice(from), inner: text.slice(from + 1) })
  return { base: text.slice(0, open).trim(), groups }
}

/** "Agha Jan Alizai اغا جان عالیزی": two or more words in Latin letters and as many in others are two names. */
function scriptRuns(text: string): readonly CellName[] {
  const words = text.split(' ')
  const latin = words.map((word) => (hasLetters(word) ? isLatin(word) : null)).filter((each) => each !== null)
  const changes = latin.filter((each, at) => at > 0 && each !== latin[at - 1]).length
  if (changes !== 1) return [{ value: text, role: 'name' }]
  const turn = words.findIndex((word) => hasLetters(word) && isLatin(word) !== latin[0])
  if (turn < 2 || words.length - turn < 2) return [{ value: text, role: 'name' }]
  const halves = [words.slice(0, turn).join(' '), words.slice(turn).join(' ')]
  return halves.map((value) => ({ value, role: isLatin(value) ? 'name' : 'native' }))
}

/** "HARAKAT UL-MUJAHIDIN / HUM" */
function afterSlash(name: CellName): readonly CellName[] {
  const at = name.value.lastIndexOf(' / ')
  const [before, after] = [name.value.slice(0, at), name.value.slice(at + 3)]
  return at > 0 && isAcronymOf(after, before)
    ? [
        { value: before, role: name.role },
        { value: after, role: 'acronym' },
      ]
    : [name]
}

/**
 * Whether capitals stand for a name: they begin like one of its words, and each of them is met in it, in order.
 * So "(KENYA)" after "AL-HARAMAYN FOUNDATION" is none.
 */
function isAcronymOf(text: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{Ll}\p{N}.&/-]{1,11}$/u.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) < 2)
    return false
  const letters = text.toLowerCase().replace(/[^\p{L}]/gu, '')
  const words = name.toLowerCase().split(/[^\p{L}]+/u)
  if (letters.length < 2 || !words.some((word) => word !== '' && word.startsWith(letters.charAt(0))))
    return false
  let met = 0
  for (const letter of words.join('')) if (letter === letters.charAt(met)) met++
  return met === letters.length
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** Whether the first letter is Latin. */
function isLatin(text: string): boolean {
  return /^[^\p{L}]*\p{Script=Latin}/u.test(text)
}
