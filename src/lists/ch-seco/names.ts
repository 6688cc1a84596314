import { scriptOf } from '../../names/index.ts'
import type { Name, NameKind, NameStrength } from '../../record/index.ts'
import type { ChName, ChNamePart } from './target.ts'

/** So many spellings of one name are made of the variants of its parts at most. */
const MOST_SPELLINGS = 24

/** The order in which the parts of a name are read, whatever order the list has them in. */
const READING_ORDER: readonly string[] = [
  'whole-name',
  'given-name',
  'further-given-name',
  'father-name',
  'grand-father-name',
  'family-name',
  'tribal-name',
  'other',
  'suffix',
]

/** Parts that are no part of the name as one says it. */
const BESIDE: ReadonlySet<string> = new Set(['title', 'maiden-name'])

/** ISO 639-1 of the list's three letters, where there is one. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ara: 'ar',
  bel: 'be',
  chi: 'zh',
  eng: 'en',
  fas: 'fa',
  fre: 'fr',
  ger: 'de',
  ita: 'it',
  kor: 'ko',
  per: 'fa',
  rus: 'ru',
  srp: 'sr',
  ukr: 'uk',
  zho: 'zh',
}

/**
 * The names of a target: from the parts of each, given name first; its spelling variants as aliases, composed of those of
 * one language and script; with the maiden name in the place of the family name, a former one. Quality "low" is a weak name.
 */
export function chNames(names: readonly ChName[]): readonly Name[] {
  const ordered = [...names.filter(isPrimary), ...names.filter((each) => !isPrimary(each))]
  return ordered.flatMap((each, at): readonly Name[] => {
    const parts = each.parts.filter(({ type }) => !BESIDE.has(type))
    const first = ordered[0]?.parts ?? []
    // Elena Timchenko's second name is "Ermakova" and nothing else: a maiden name in the place of her family name.
    if (parts.length === 0 && first.some(({ type }) => type === 'given-name'))
      return maidenName(
        [...first.filter(({ type }) => type !== 'maiden-name'), ...each.parts],
        each.quality.toLowerCase() === 'low' ? 'weak' : 'strong',
      )
    const kind: NameKind = at === 0 ? 'primary' : kindOf(each)
    const given = { strength: each.quality.toLowerCase() === 'low' ? 'weak' : 'strong' } as const
    const value = valueOf(parts)
    if (!/[\p{L}\p{N}]/u.test(value)) return []
    const main: Name = {
      value,
      script: scriptOf(value),
      // The list writes "eng" for every name of its English edition, whatever language it is in.
      language: each.lang === 'eng' ? null : languageOf(each.lang),
      kind,
      ...given,
      ...(each.parts.length > 1 && {
        parts: inOrder(each.parts).map((part) => ({ label: part.type, value: part.value })),
      }),
    }
    const others = variantsOf(parts).map(
      ({ spelling, lang }): Name => ({
        value: spelling,
        script: scriptOf(spelling),
        language: languageOf(lang),
        kind: scriptOf(spelling) === 'Latn' ? (kind === 'primary' ? 'alias' : kind) : 'original-script',
        ...given,
        note: `spelling of ${value}`,
      }),
    )
    return [main, ...others, ...maidenName(each.parts, main.strength)]
  })
}

/** The titles among the parts of the names. */
export function chTitles(names: readonly ChName[]): readonly string[] {
  return names.flatMap(({ parts }) => parts.filter(({ type }) => type === 'title').map(({ value }) => value))
}

function isPrimary({ type }: ChName): boolean {
  return type === 'primary-name'
}

function kindOf({ type }: ChName): NameKind {
  if (type === 'formerly-known-as') return 'former'
  return type === 'primary-name' ? 'primary' : 'alias'
}

function inOrder(parts: readonly ChNamePart[]): readonly ChNamePart[] {
  return parts.toSorted((a, b) => a.order - b.order)
}

function valueOf(
  parts: readonly ChNamePart[],
  chosen: (part: ChNamePart) => string = ({ value }) => value,
): string {
  return inOrder(parts)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(chosen)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A family name beside a whole name stays where the list has it. */
function rankOf({ type }: ChNamePart): number {
  const rank = READING_ORDER.indexOf(type)
  return rank === -1 ? READING_ORDER.length : rank
}

function variantsOf(parts: readonly ChNamePart[]): readonly { spelling: string; lang: string | null }[] {
  const keys = new Set(
    parts.flatMap(({ variants }) => variants.map(({ lang, script }) => `${lang ?? ''}|${script ?? ''}`)),
  )
  const found: { spelling: string; lang: string | null }[] = []
  for (const key of keys) {
    let made: readonly ReadonlyMap<ChNamePart, string>[] = [new Map()]
    for (const part of parts) {
      const own = part.variants.filter(({ lang, script }) => `${lang ?? ''}|${script ?? ''}` === key)
      const choices = own.length > 0 ? own.map(({ value }) => value) : [part.value]
      made = choices
        .flatMap((choice) => made.map((so) => new Map([...so, [part, choice]])))
        .slice(0, MOST_SPELLINGS)
    }
    const [lang = ''] = key.split('|')
    for (const so of made)
      found.push({ spelling: valueOf(parts, (part) => so.get(part) ?? part.value), lang: lang || null })
  }
  return found.filter(({ spelling }) => /[\p{L}\p{N}]/u.test(spelling))
}

function maidenName(parts: readonly ChNamePart[], strength: NameStrength): readonly Name[] {
  const maiden = parts.find(({ type }) => type === 'maiden-name')
  if (maiden === undefined) return []
  const others = parts.filter(({ type }) => !BESIDE.has(type) && type !== 'family-name')
  const value = `${valueOf(others)} ${maiden.value}`.trim()
  return [
    {
      value,
      script: scriptOf(value),
      language: null,
      kind: 'former',
      strength,
      note: 'maiden name',
    },
  ]
}

function languageOf(lang: string | null): string | null {
  return lang !== null && Object.hasOwn(LANGUAGES, lang) ? (LANGUAGES[lang] ?? null) : null
}
