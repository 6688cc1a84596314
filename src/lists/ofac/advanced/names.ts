import type { Name, NameKind, NamePart, Unread } from '../../../record/index.ts'
import type { RecordFields } from '../../reading/record-fields.ts'
import { aliasKind, ofacName } from '../listed-name.ts'
import { nameOfParts, partsToKeep } from '../names-in-parts.ts'
import { scriptOfWords, withoutDirection } from '../script-words.ts'
import type { ReferenceValues } from './reference-values.ts'

/** The names of an Identity, and the one that each DocumentedName is. */
export interface IdentityNames {
  readonly names: readonly Name[]
  readonly byDocumentedName: ReadonlyMap<string, string>
}

/** What holds for a name in every script that it is given in. */
interface Alias {
  readonly isPrimary: boolean
  readonly kind: NameKind
  readonly isWeak: boolean
  readonly note: string | null
}

/** The names of an Identity: LowQuality="true" is what the other layouts call weak. */
export function identityNames(
  identity: RecordFields,
  references: ReferenceValues,
  unread: Unread[],
): IdentityNames {
  const typeOfGroup = new Map<string, string>()
  for (const groups of identity.groups('NamePartGroups'))
    for (const group of groups.groups('MasterNamePartGroup').flatMap((each) => each.groups('NamePartGroup')))
      typeOfGroup.set(
        group.attribute('ID') ?? '',
        references.words('NamePartTypeValues', group.attribute('NamePartTypeID')) ?? '',
      )
  const names: Name[] = []
  const byDocumentedName = new Map<string, string>()
  for (const fields of identity.groups('Alias')) {
    const alias = aliasOf(fields, references, unread)
    const ofAlias: Name[] = []
    for (const documented of fields.groups('DocumentedName')) {
      const name = nameOf(documented, alias, typeOfGroup, references)
      if (name === null) continue
      ofAlias.push(name)
      byDocumentedName.set(documented.attribute('ID') ?? '', name.value)
    }
    const [first, ...others] = ofAlias
    // A primary name that is given in its own script only is the primary one all the same.
    if (first !== undefined && alias.isPrimary && ofAlias.every(({ kind }) => kind === 'original-script'))
      names.push({ ...first, kind: 'primary' }, ...others)
    else names.push(...ofAlias)
  }
  return { names, byDocumentedName }
}

function aliasOf(fields: RecordFields, references: ReferenceValues, unread: Unread[]): Alias {
  const words = references.words('AliasTypeValues', fields.attribute('AliasTypeID'))
  const isPrimary = fields.attribute('Primary') === 'true'
  const known = words === null || words === 'Name' ? null : aliasKind(words)
  if (known === null && words !== 'Name')
    unread.push({
      field: 'Profile/Identity/Alias/@AliasTypeID',
      value: words ?? fields.attribute('AliasTypeID') ?? '',
    })
  return {
    isPrimary,
    kind: isPrimary ? 'primary' : (known?.kind ?? 'alias'),
    isWeak: fields.attribute('LowQuality') === 'true',
    note: known?.note ?? null,
  }
}

/** The name in one script; `null` where it has neither letter nor digit: its fields stay unread. */
function nameOf(
  documented: RecordFields,
  { isPrimary, kind, isWeak, note }: Alias,
  typeOfGroup: ReadonlyMap<string, string>,
  references: ReferenceValues,
): Name | null {
  const holders = documented.groups('DocumentedNamePart')
  const values = holders.flatMap((each) => each.groups('NamePartValue'))
  const parts = values.flatMap((each): readonly NamePart[] => {
    const value = each.ownText()
    return value === null
      ? []
      : [
          {
            label: typeOfGroup.get(each.attribute('NamePartGroupID') ?? '') ?? '',
            value: withoutDirection(value),
          },
        ]
  })
  const words = references.words('ScriptValues', values[0]?.attribute('ScriptID') ?? null)
  const script = scriptOfWords(words)
  const isLatin = script === 'Latn' || words === null
  const value = nameOfParts(parts, isLatin)
  if (!/[\p{L}\p{N}]/u.test(value)) {
    for (const each of holders) each.giveBack('NamePartValue')
    return null
  }
  return ofacName({
    value,
    kind: isLatin ? kind : 'original-script',
    strength: isWeak ? 'weak' : 'strong',
    script: isLatin ? null : script,
    parts: partsToKeep(parts, value),
    note: isLatin || isPrimary || kind !== 'former' ? note : 'former name',
  })
}
