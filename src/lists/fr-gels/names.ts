import { scriptOf } from '../../names/index.ts'
import type { Name, NameKind, NameStrength } from '../../record/index.ts'
import { isShortFor } from '../reading/short-names.ts'

/** A longer cell is taken whole. */
const LONGEST_CELL = 8_000

/** ISO 639 of the languages that the register names. */
const LANGUAGES: Readonly<Record<string, string>> = {
  anglais: 'en',
  arabe: 'ar',
  biélorusse: 'be',
  chinois: 'zh',
  coréen: 'ko',
  farsi: 'fa',
  géorgien: 'ka',
  hébreu: 'he',
  persan: 'fa',
  russe: 'ru',
  ukrainien: 'uk',
}

/** The names under which a record stands: of a person the given names, then the family name, with both as parts. */
export function frPrimaryNames(
  name: string,
  givenNames: readonly string[],
  isPerson: boolean,
): readonly Name[] {
  if (!isPerson) return withAcronym(name, 'primary', 'strong', null)
  // "FEDOTOVA (NAUMOVA)": another family name of the same person.
  const [, family = name, other] = /^(.{2,80}?) \(([^()]{2,80})\)$/u.exec(name) ?? []
  const isOtherSpelling = givenNames.length > 1 && givenNames.every((given) => given.includes(' '))
  const given = isOtherSpelling ? givenNames : [givenNames.join(' ')]
  const families = other === undefined ? [family] : [family, other]
  return families.flatMap((last) =>
    given.flatMap((first): readonly Name[] => {
      const isFirst = last === family && first === given[0]
      const parts = [
        ...(first === '' ? [] : [{ label: 'Prenom', value: first }]),
        { label: 'Nom', value: last },
      ]
      return named(`${first} ${last}`.trim(), isFirst ? 'primary' : 'alias', 'strong', null, null).map(
        (each) => Object.assign(each, { parts }),
      )
    }),
  )
}

/**
 * The names of an alias cell. It is split at semicolons, at "En russe:" and its like, and, where it begins with such a
 * label, with "Autre dénomination:" or "Autrement connue sous le nom de", at "ou" too. "(pseudonyme peu fiable)" is a weak
 * alias, "(orthographe farsi)" tells the language, "précédemment connu sous le nom de" a former name; an acronym in brackets
 * after the name of a body is a weak alias. Brackets of any other kind and commas stay in the name.
 */
export function frAliases(cell: string, isPerson: boolean): readonly Name[] {
  if (cell.length > LONGEST_CELL) return named(cell, 'alias', 'strong', null, null)
  const language = String.raw`en (?:anglais|arabe|biélorusse|chinois|coréen|farsi|géorgien|hébreu|persan|russe|ukrainien)\s*:`
  const known = String.raw`(?:autrement|également|aussi) connue?s? sous (?:le nom|les noms) de\s*:?`
  const other = String.raw`autres? dénominations?\s*:`
  const isLabelled = new RegExp(`${language}|${known}|${other}`, 'iu').test(cell)
  const marked = cell
    .replace(new RegExp(`(${language})`, 'giu'), '\u0001$1')
    .replace(new RegExp(`${known}|${other}`, 'giu'), '\u0001')
    // "им; А.Ф. Иоффе": an abbreviated word of Russian names, with a mistyped full stop.
    .replace(/(?<! им);/gu, '\u0001')
  const split = isLabelled ? marked.replace(/,? ou:? /giu, '\u0001') : marked
  return split.split('\u0001').flatMap((piece) => inPiece(piece.trim(), cell, isPerson))
}

function inPiece(piece: string, cell: string, isPerson: boolean): readonly Name[] {
  const label = /^en (\p{L}+)\s*:\s*(.*)$/iu.exec(piece)
  let language = languageOf(label?.[1])
  let text = language === null ? piece : (label?.[2] ?? piece)
  let strength: NameStrength = 'strong'
  let kind: NameKind = 'alias'
  const remark = /^(.*?)\s*\(((?:pseudonyme|alias) (?:peu )?fiable|orthographe (?:en )?\p{L}+)\)$/iu.exec(
    text,
  )
  if (remark !== null) {
    text = remark[1] ?? text
    if (/ peu /iu.test(remark[2] ?? '')) strength = 'weak'
    language ??= languageOf(/orthographe (?:en )?(\p{L}+)/iu.exec(remark[2] ?? '')?.[1])
  }
  const former =
    /^(?:précédemment|anciennement|autrefois)(?: connue?s? sous (?:le|les) noms? de)?\s*:?\s+(.*)$/iu.exec(
      text,
    )
  if (former !== null) {
    text = former[1] ?? text
    kind = 'former'
  }
  const words = bare(text)
  const note = words === cell ? null : cell
  return isPerson
    ? named(words, kind, strength, note, language)
    : withAcronym(words, kind, strength, note, language)
}

/** "Kite Works Board (KWB)": two names, the second weak, for alone it names nobody. */
function withAcronym(
  text: string,
  kind: NameKind,
  strength: NameStrength,
  note: string | null,
  language: string | null = null,
): readonly Name[] {
  const [, full, short] = /^(.{4,}?)\s*\(([^()]{2,16})\)$/u.exec(text) ?? []
  if (full === undefined || short === undefined || !isShortFor(short, full))
    return named(text, kind, strength, note, language)
  return [
    ...named(full, kind, strength, note ?? text, language),
    ...named(short, 'alias', 'weak', note ?? text, null),
  ]
}

/** Without commas and points around, and without quotes around the whole. */
function bare(text: string): string {
  const even = text.replace(/^[\s,;:–-]+|[\s,;:]+$/gu, '')
  return /^["“«‘']\s*([^"“”«»]+?)\s*["”»’']$/u.exec(even)?.[1] ?? even
}

function named(
  value: string,
  kind: NameKind,
  strength: NameStrength,
  note: string | null,
  language: string | null,
): readonly Name[] {
  if (!/[\p{L}\p{N}]/u.test(value)) return []
  const script = scriptOf(value)
  const isNative = kind === 'alias' && script !== 'Latn' && script !== 'Zyyy'
  return [
    {
      value,
      script,
      language,
      kind: isNative ? 'original-script' : kind,
      strength,
      ...(note !== null && { note }),
    },
  ]
}

function languageOf(words: string | undefined): string | null {
  const key = words?.toLowerCase() ?? ''
  return Object.hasOwn(LANGUAGES, key) ? (LANGUAGES[key] ?? null) : null
}
