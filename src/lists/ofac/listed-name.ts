import { scriptOf } from '../../names/index.ts'
import type { Name, NameKind, NamePart, NameStrength, Schema } from '../../record/index.ts'

/** A name as the delimited text writes it, with its parts where it has some. */
export function listedName(
  value: string,
  kind: NameKind,
  strength: NameStrength,
  schema: Schema,
  note: string | null = null,
): Name {
  return ofacName({
    value,
    kind,
    strength,
    parts: schema === 'Person' ? (partsOfName(value) ?? []) : [],
    note,
  })
}

/** What a layout says of one name. */
export interface OfacName {
  readonly value: string
  readonly kind: NameKind
  readonly strength: NameStrength
  /** ISO 15924 where the layout states it; else that of the letters. */
  readonly script?: string | null
  readonly parts: readonly NamePart[]
  readonly note: string | null
}

/** The name of the vocabulary; parts and note only where there are some. */
export function ofacName({ value, kind, strength, script, parts, note }: OfacName): Name {
  return {
    value,
    script: script ?? scriptOf(value),
    language: null,
    kind,
    strength,
    ...(parts.length > 0 && { parts }),
    ...(note !== null && { note }),
  }
}

/** What kind of name the publisher's words for an alias make it, and the note that the words leave; `null`: not known. */
export function aliasKind(words: string): { readonly kind: NameKind; readonly note: string | null } | null {
  switch (words.toLowerCase().replace(/[^a-z]/gu, '')) {
    case 'aka':
      return { kind: 'alias', note: null }
    case 'fka':
      return { kind: 'former', note: null }
    case 'nka':
      return { kind: 'alias', note: 'now known as' }
    case 'dba':
      return { kind: 'alias', note: 'doing business as' }
    default:
      return null
  }
}

/** The parts of a person's name written "FAMILY, Given"; `null` where it has no comma or several. */
function partsOfName(value: string): readonly NamePart[] | null {
  const [last, first, ...more] = value.split(',').map((part) => part.trim())
  if (!last || !first || more.length > 0) return null
  return [
    { label: 'last', value: last },
    { label: 'first', value: first },
  ]
}
