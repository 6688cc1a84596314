import { scriptOf } from '../../names/index.ts'
import { type Name, type NameKind, name, type Unread } from '../../record/index.ts'
import { wordsOf } from '../reading/xml-element.ts'
import type { UkName, UkNative, UkParty } from './uk-party.ts'

/** The names of a party, the primary ones first, and what of them no rule reads. */
export interface UkNames {
  readonly names: readonly Name[]
  readonly unread: readonly Unread[]
}

/**
 * A name's parts stand in the order Name 1 to Name 6, of which the sixth is the family name or the name of the body.
 * A blank strength is strong: the publisher marks weakness, and none is invented here. Names in other scripts are names in the
 * original script, save those that are in Latin letters after all.
 */
export function ukNames({ names, natives }: UkParty): UkNames {
  const unread: Unread[] = []
  const read = [...names.map((each) => listed(each, unread)), ...natives.flatMap((each) => native(each))]
  const kept = withoutRepeats(read.filter((each) => each !== null))
  return {
    names: [
      ...kept.filter(({ kind }) => kind === 'primary'),
      ...kept.filter(({ kind }) => kind !== 'primary'),
    ].map(name),
    unread,
  }
}

/** Whether the publisher calls the strength of a name low ("Low quality a.k.a", "Low quality"). */
export function isLow(strength: string | null): boolean {
  return /^low\b/iu.test(strength ?? '')
}

const KINDS: Readonly<Record<string, NameKind>> = {
  'primary name': 'primary',
  'prime alias': 'primary',
  'primary name variation': 'alias',
  alias: 'alias',
  aka: 'alias',
  fka: 'former',
}

function listed({ parts, type, strength }: UkName, unread: Unread[]): Name | null {
  const value = wordsOf(parts.map((part) => part.value).join(' '))
  if (!/[\p{L}\p{N}]/u.test(value)) {
    unread.push({ field: 'Name', value })
    return null
  }
  const key = type?.toLowerCase() ?? 'alias'
  const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined
  if (kind === undefined) unread.push({ field: 'NameType', value: type ?? '' })
  if (strength !== null && !/^(?:good|low)\b/iu.test(strength))
    unread.push({ field: 'AliasStrength', value: strength })
  return {
    value,
    script: scriptOf(value),
    language: null,
    kind: kind ?? 'alias',
    strength: isLow(strength) ? 'weak' : 'strong',
    ...(parts.length > 1 && { parts }),
  }
}

/** ISO 639-1 by the publisher's words, its slips among them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  belarusian: 'be',
  bosnian: 'bs',
  bulgarian: 'bg',
  burmese: 'my',
  chinese: 'zh',
  farsi: 'fa',
  georgian: 'ka',
  greek: 'el',
  hebrew: 'he',
  japanese: 'ja',
  kazakh: 'kk',
  korean: 'ko',
  persian: 'fa',
  'persian/farsi': 'fa',
  romanian: 'ro',
  russian: 'ru',
  serbian: 'sr',
  spanish: 'es',
  thai: 'th',
  turkish: 'tr',
  ukrainian: 'uk',
}

function native({ value: cell, script, language }: UkNative): readonly Name[] {
  const key = language?.toLowerCase() ?? ''
  const code = Object.hasOwn(LANGUAGES, key) ? (LANGUAGES[key] ?? null) : null
  const said = [script, code === null || key.includes('/') ? language : null].filter((each) => each !== null)
  return cell
    .split(/[;؛]/u)
    .map(wordsOf)
    .filter((value) => /[\p{L}\p{N}]/u.test(value))
    .map((value) => ({
      value,
      script: scriptOf(value),
      language: code,
      kind: scriptOf(value) === 'Latn' ? 'alias' : 'original-script',
      strength: 'strong',
      ...(said.length > 0 && { note: said.join(', ') }),
    }))
}

/** One name each of the same kind and spelling: the stronger, with the parts, language and notes of either. */
function withoutRepeats(names: readonly Name[]): readonly Name[] {
  const kept = new Map<string, Name>()
  for (const each of names) {
    const key = `${each.kind} ${each.value}`
    const before = kept.get(key)
    kept.set(key, before === undefined ? each : merged(before, each))
  }
  return [...kept.values()]
}

function merged(first: Name, second: Name): Name {
  const notes = [...new Set([first.note, second.note].filter((note) => note !== undefined))]
  return {
    ...second,
    ...first,
    language: first.language ?? second.language,
    strength: first.strength === 'strong' ? 'strong' : second.strength,
    ...(notes.length > 0 && { note: notes.join(' | ') }),
  }
}
