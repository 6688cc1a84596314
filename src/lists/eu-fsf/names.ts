import { scriptOf } from '../../names/index.ts'
import type { Name, NamePart } from '../../record/index.ts'

/** A nameAlias, whichever schema it was read from. */
export interface FsfName {
  readonly value: string
  readonly parts: readonly NamePart[]
  /** As the list writes it: "EN", "ZH". */
  readonly language: string | null
  /** Whether the list marks it as one that alone does not identify: strong="false", or "low quality" in its remark. */
  readonly isWeak: boolean
  readonly remark: string | null
}

/** ISO 639-1 where the list's codes differ from it: Moldovan, and what it uses for Serbian. */
const LANGUAGES: Readonly<Record<string, string>> = { mo: 'ro' }

/**
 * The names, the primary one first. The list marks none as primary. The first of these is taken, by the order of the file:
 * a strong name in Latin letters in English or without a language, with a given and a family name where the party is a
 * person; such a name without the parts; a strong name in Latin letters in any language; any name.
 */
export function fsfNames(given: readonly FsfName[], isPerson: boolean): readonly Name[] {
  const named = given.filter(({ value }) => /[\p{L}\p{N}]/u.test(value))
  const inLatin = named.filter((each) => !each.isWeak && scriptOf(each.value) === 'Latn')
  const plain = inLatin.filter(({ language }) => language === null || language === 'EN')
  const primary =
    (isPerson ? plain.find(({ parts }) => hasBothParts(parts)) : undefined) ??
    plain[0] ??
    inLatin[0] ??
    named.find(({ isWeak }) => !isWeak) ??
    named[0]
  if (primary === undefined) return []
  const others = named.filter((each) => each.value !== primary.value)
  const same = named.filter((each) => each !== primary && each.value === primary.value)
  return withoutRepeats([
    nameOf(primary, true),
    ...same.map((each) => nameOf(each, true)),
    ...others.map((each) => nameOf(each, false)),
  ])
}

function hasBothParts(parts: readonly NamePart[]): boolean {
  return ['firstName', 'lastName'].every((label) => parts.some((part) => part.label === label))
}

function nameOf({ value, parts, language, isWeak, remark }: FsfName, isPrimary: boolean): Name {
  const script = scriptOf(value)
  const code = language?.toLowerCase() ?? null
  const isCode = code !== null && /^[a-z]{2}$/u.test(code)
  const said = [isCode || language === null ? null : language, remark].filter((each) => each !== null)
  return {
    value,
    script,
    language: isCode ? (LANGUAGES[code] ?? code) : null,
    kind: isPrimary ? 'primary' : script === 'Latn' || script === 'Zyyy' ? 'alias' : 'original-script',
    strength: isWeak ? 'weak' : 'strong',
    ...(parts.length > 1 && { parts }),
    ...(said.length > 0 && { note: said.join('; ') }),
  }
}

/** One name each of the same kind and spelling: the stronger, with the parts of either, and every language that it is given in. */
function withoutRepeats(names: readonly Name[]): readonly Name[] {
  const kept = new Map<string, Name[]>()
  for (const each of names) {
    const key = `${each.kind} ${each.value}`
    const same = kept.get(key)
    if (same === undefined) kept.set(key, [each])
    else same.push(each)
  }
  return [...kept.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [same.length === 1 ? first : merged(first, same)]
  })
}

function merged(first: Name, same: readonly Name[]): Name {
  const languages = [...new Set(same.map(({ language }) => language).filter((each) => each !== null))]
  const notes = [...new Set(same.map(({ note }) => note).filter((each) => each !== undefined))]
  const parts = first.parts ?? same.find((each) => each.parts !== undefined)?.parts
  const said = [...(languages.length > 1 ? [`in ${languages.join(', ')}`] : []), ...notes]
  return {
    value: first.value,
    script: first.script,
    language: languages[0] ?? null,
    kind: first.kind,
    strength: same.some(({ strength }) => strength === 'strong') ? 'strong' : 'weak',
    ...(parts !== undefined && { parts }),
    ...(said.length > 0 && { note: said.join('; ') }),
  }
}
