import type { Name, NameKind, NamePart, Unread } from '../../../record/index.ts'
import type { RecordFields } from '../../reading/record-fields.ts'
import { aliasKind, ofacName } from '../listed-name.ts'
import { nameOfParts, partsToKeep } from '../names-in-parts.ts'
import { scriptOfWords, withoutDirection } from '../script-words.ts'

/** What holds for a name in every script that it is given in. */
interface Alias {
  readonly isPrimary: boolean
  readonly kind: NameKind
  readonly isWeak: boolean
  readonly note: string | null
}

/**
 * The names of a name element: as it is listed, and each translation into a script other than Latin.
 * Of low quality is what the other layouts call weak.
 */
export function enhancedNames(fields: RecordFields, unread: Unread[]): readonly Name[] {
  const isPrimary = fields.text('isPrimary') === 'true'
  const type = fields.text('aliasType')
  const known = type === null ? null : aliasKind(type)
  if (type !== null && known === null) unread.push({ field: 'names/name/aliasType', value: type })
  const alias: Alias = {
    isPrimary,
    kind: isPrimary ? 'primary' : (known?.kind ?? 'alias'),
    isWeak: fields.text('isLowQuality') === 'true',
    note: known?.note ?? null,
  }
  return fields
    .groups('translations')
    .flatMap((each) => each.groups('translation'))
    .map((each) => nameOf(each, alias))
    .filter((each) => each !== null)
}

/** The name in one script; `null` where it has neither letter nor digit: its fields stay unread. */
function nameOf(fields: RecordFields, { isPrimary, kind, isWeak, note }: Alias): Name | null {
  const words = fields.text('script')
  const script = scriptOfWords(words)
  const isLatin = script === 'Latn' || words === null
  if (script === null) fields.giveBack('script')
  const isFirst = fields.text('isPrimary') === 'true'
  const parts = partsOf(fields)
  const formatted = ['formattedFullName', 'formattedLastName', 'formattedFirstName'].map((each) =>
    fields.text(each),
  )
  const [full = null, ...ends] = formatted
  const composed =
    parts.length > 0 ? nameOfParts(parts, isLatin) : ends.filter((end) => end !== null).join(', ')
  const value = withoutDirection(full ?? composed)
  if (!/[\p{L}\p{N}]/u.test(value)) {
    for (const each of ['formattedFullName', 'formattedLastName', 'formattedFirstName', 'script'])
      fields.giveBack(each)
    return null
  }
  const isListed = isFirst && (isLatin || isPrimary)
  return ofacName({
    value,
    kind: isListed ? kind : isLatin ? 'alias' : 'original-script',
    strength: isWeak ? 'weak' : 'strong',
    script: isLatin ? null : script,
    parts: partsToKeep(parts, value),
    note: isListed || kind !== 'former' ? note : 'former name',
  })
}

/** The parts, with the publisher's words for what each is. */
function partsOf(fields: RecordFields): readonly NamePart[] {
  return fields
    .groups('nameParts')
    .flatMap((each) => each.groups('namePart'))
    .flatMap((part) => {
      const label = part.text('type')
      const value = part.text('value')
      return value === null ? [] : [{ label: label ?? '', value }]
    })
}
