import { scriptOf } from '../../names/index.ts'
import type { Name, NameKind, NamePart, NameStrength, Schema } from '../../record/index.ts'

/** A name as the list writes it, with its parts where it has some. */
export function listedName(
  value: string,
  kind: NameKind,
  strength: NameStrength,
  schema: Schema,
  note: string | null = null,
): Name {
  const parts = schema === 'Person' ? partsOfName(value) : null
  return {
    value,
    script: scriptOf(value),
    language: null,
    kind,
    strength,
    ...(parts !== null && { parts }),
    ...(note !== null && { note }),
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
