import { scriptOf } from '../../names/index.ts'
import { type Name, type NameKind, name } from '../../record/index.ts'
import { foldedWords } from '../reading/folded-words.ts'
import { isShortFor } from '../reading/short-names.ts'
import { wordsOf } from '../reading/xml-element.ts'

/** A longer summary is taken whole as one name. */
const LONGEST = 20_000

/**
 * The names of an entity: its title, an acronym in brackets at the title's end (weak), and those in the summary, which
 * commas or semicolons outside of brackets part ("N/A": none).
 */
export function namesOfListed(title: string, summary: string | null): readonly Name[] {
  const names = [
    ...withAcronym(title, 'primary'),
    ...aliasesIn(summary ?? '').flatMap((each) => withAcronym(each, 'alias')),
  ]
  const kept = new Map<string, Name>()
  for (const each of names) {
    const key = foldedWords(each.value).join(' ') || each.value
    const before = kept.get(key)
    if (
      before === undefined ||
      (before.strength === 'weak' && each.strength === 'strong' && before.kind !== 'primary')
    )
      kept.set(key, each)
  }
  return [...kept.values()]
}

function aliasesIn(summary: string): readonly string[] {
  const text = wordsOf(summary).replace(
    /^(?:also known as|a\.?k\.?a\.?|alias(?:es)?)\s*(?:among others)?[:,]?\s*/iu,
    '',
  )
  if (/^(?:n\/?a|none)?[.\s]*$/iu.test(text)) return []
  if (text.length > LONGEST) return [text]
  return partsOf(text, text.includes(';') ? ';' : ',')
    .map((part) =>
      part
        .replace(/^(?:and|or)\s+/iu, '')
        .replace(/[\s,;]+$/u, '')
        .replace(/(?<=\p{L}{5})\.$/u, ''),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** Cuts at a mark outside of brackets and quotation marks. */
function partsOf(text: string, mark: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if ('([“«'.includes(unit)) depth++
    else if (')]”»'.includes(unit)) depth = Math.max(0, depth - 1)
    else if (unit === mark && depth === 0) {
      parts.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return [...parts, text.slice(from).trim()]
}

function withAcronym(text: string, kind: NameKind): readonly Name[] {
  const [, before, inner] = /^(.{2,}\S)\s*\(([^()]{2,14})\)$/u.exec(text.slice(0, 1_000)) ?? []
  if (before === undefined || inner === undefined || text.length > 1_000 || !isShortFor(inner, before))
    return [nameOf(text, kind, false)]
  return [nameOf(before, kind, false), nameOf(inner, 'alias', true)]
}

function nameOf(value: string, kind: NameKind, isWeak: boolean): Name {
  const script = scriptOf(value)
  const isNative = kind === 'alias' && script !== 'Latn' && script !== 'Zyyy'
  return name({
    value,
    script,
    language: null,
    kind: isNative ? 'original-script' : kind,
    strength: isWeak ? 'weak' : 'strong',
  })
}
