import { scriptOf } from '../../names/index.ts'
import type { Name, NameKind, NamePart, NameStrength } from '../../record/index.ts'
import type { RecordFields } from '../reading/record-fields.ts'
import { type CellName, namesInCell } from './alias-cell.ts'

const PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'] as const

/** The primary name from its parts; further names only where a body's cell holds several. None where the parts are empty. */
export function primaryNames(fields: RecordFields, isBody: boolean): readonly Name[] {
  const parts = PARTS.flatMap((label): readonly NamePart[] => {
    const value = fields.text(label)
    return value === null ? [] : [{ label, value }]
  })
  const whole = parts.map(({ value }) => value).join(' ')
  const found = isBody ? namesInCell(whole, { acronyms: true }) : plainName(whole)
  const note = noteOf([isSplit(found, whole) ? whole : null])
  return found.map((each, at) => {
    const given = nameOf(each, at === 0 ? 'primary' : 'alias', 'strong', note)
    return !isBody && found.length === 1 ? Object.assign(given, { parts }) : given
  })
}

/** The names of NAME_ORIGINAL_SCRIPT; a language in brackets ("(Tigrinya)") is the list's word for it. */
export function originalScriptNames(fields: RecordFields): readonly Name[] {
  return fields.texts('NAME_ORIGINAL_SCRIPT').flatMap((cell) => {
    const tagged = /^(.*\S) ?\((\p{L}+)\)$/u.exec(cell)
    const language = languageOf(tagged?.[2])
    const text = language === null ? cell : (tagged?.[1] ?? cell)
    return text.split(';').flatMap((each) => {
      const native = plainName(each).map(({ value }): CellName => ({ value, role: 'native' }))
      return native.map((found) =>
        nameOf(found, 'original-script', 'strong', noteOf([found.value === cell ? null : cell]), language),
      )
    })
  })
}

/** What the list says of somebody under another name; in 2023 it put further birth dates into aliases without a name. */
export interface AliasNames {
  readonly names: readonly Name[]
  readonly birthDate: string | null
  readonly birthCountry: string | null
}

/**
 * The names of an INDIVIDUAL_ALIAS or ENTITY_ALIAS. QUALITY: Good, a.k.a. or none is a strong alias, Low a weak one,
 * f.k.a. a former name. The name in its own script may stand in brackets or in NOTE. An acronym that the list only gives
 * after the full name is weak: alone it names nobody.
 */
export function aliasNames(fields: RecordFields, isBody: boolean): AliasNames {
  const cell = fields.text('ALIAS_NAME')
  if (cell === null) return { names: [], birthDate: fields.text('DATE_OF_BIRTH'), birthCountry: null }
  const { kind, strength } = qualityOf(fields)
  const note = fields.text('NOTE')
  const birthDate = fields.text('DATE_OF_BIRTH')
  const city = fields.text('CITY_OF_BIRTH')
  const birthCountry = fields.text('COUNTRY_OF_BIRTH')
  const spelled = isSpelledInNote(cell, note) ? `${cell} (${note})` : cell
  const found = namesInCell(spelled, { acronyms: isBody })
  const said = noteOf([
    isSplit(found, cell) ? cell : null,
    note,
    bornWords(birthDate, [city, birthCountry].filter((part) => part !== null).join(', ')),
  ])
  const names = found.map((each) => nameOf(each, kind, strength, said))
  const native = nativeInNote(note)
  if (native !== null && names.length > 0)
    names.push(nameOf({ value: native.value, role: 'native' }, kind, strength, said, native.language))
  return { names, birthDate, birthCountry }
}

/** One name each of the same kind and spelling: the stronger, with what is said of either. */
export function withoutRepeats(names: readonly Name[]): readonly Name[] {
  const kept = new Map<string, Name>()
  for (const each of names) {
    const key = `${each.kind} ${each.value}`
    const first = kept.get(key)
    if (first === undefined) kept.set(key, each)
    else kept.set(key, merged(first, each))
  }
  return [...kept.values()]
}

function merged(first: Name, second: Name): Name {
  const notes = [...new Set([first.note, second.note].filter((note) => note !== undefined))]
  const strength = first.strength === 'strong' ? first.strength : second.strength
  return { ...first, strength, ...(notes.length > 0 && { note: notes.join(' | ') }) }
}

function nameOf(
  { value, role }: CellName,
  kind: NameKind,
  strength: NameStrength,
  note: string | null,
  language: string | null = null,
): Name {
  return {
    value,
    script: scriptOf(value),
    language,
    kind: role === 'native' && kind !== 'primary' ? 'original-script' : kind,
    strength: role === 'acronym' ? 'weak' : strength,
    ...(note !== null && { note }),
  }
}

function noteOf(said: readonly (string | null)[]): string | null {
  const given = said.filter((part) => part !== null)
  return given.length === 0 ? null : given.join('; ')
}

function qualityOf(fields: RecordFields): { readonly kind: NameKind; readonly strength: NameStrength } {
  const quality = fields.text('QUALITY')?.toLowerCase() ?? ''
  if (quality === 'low') return { kind: 'alias', strength: 'weak' }
  if (quality === 'f.k.a.') return { kind: 'former', strength: 'strong' }
  if (!['', 'good', 'a.k.a.'].includes(quality)) fields.giveBack('QUALITY')
  return { kind: 'alias', strength: 'strong' }
}

function plainName(text: string): readonly CellName[] {
  const value = text.trim()
  return /[\p{L}\p{N}]/u.test(value) ? [{ value, role: 'name' }] : []
}

function isSplit(found: readonly CellName[], cell: string): boolean {
  return found.length !== 1 || found[0]?.value !== cell
}

/** An alias in its own script, with its Latin spellings in NOTE. */
function isSpelledInNote(cell: string, note: string | null): boolean {
  return note?.includes(';') === true && !/\p{N}/u.test(note) && !/\p{Script=Latin}/u.test(cell)
}

function bornWords(date: string | null, place: string): string | null {
  if (date === null && place === '') return null
  return ['born', date, place === '' ? null : `in ${place}`].filter((part) => part !== null).join(' ')
}

/** "name in original script: محمد فاضل آخوند", "Previously listed as. In Arabic: رياض محمد": to the end of the note. */
function nativeInNote(
  note: string | null,
): { readonly value: string; readonly language: string | null } | null {
  const found = /(?:original script|\bin (\p{L}+)(?: script)?) ?: ?([^\p{Script=Latin}]+)$/iu.exec(note ?? '')
  const value = found?.[2]?.replace(/[\s.,;]+$/u, '') ?? ''
  if (!/\p{L}/u.test(value)) return null
  return { value, language: / script ?:/iu.test(found?.[0] ?? '') ? null : languageOf(found?.[1]) }
}

/** ISO 639 of the languages that the list names. */
const LANGUAGES: Readonly<Record<string, string>> = {
  amharic: 'am',
  arabic: 'ar',
  chinese: 'zh',
  dari: 'prs',
  farsi: 'fa',
  korean: 'ko',
  pashto: 'ps',
  persian: 'fa',
  russian: 'ru',
  tigrinya: 'ti',
  urdu: 'ur',
}

function languageOf(words: string | undefined): string | null {
  const key = words?.toLowerCase() ?? ''
  return Object.hasOwn(LANGUAGES, key) ? (LANGUAGES[key] ?? null) : null
}
