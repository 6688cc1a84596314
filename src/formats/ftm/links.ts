import { isFtmKind } from '../../lists/index.ts'
import { sha256 } from '../../proof/index.ts'
import type { Entry, EntryKey, Schema } from '../../record/index.ts'
import type { FtmDraft as Draft } from './draft.ts'
import { FtmDraft } from './draft.ts'
import { ftmId, partId } from './ids.ts'

/** Another party of the same list. */
export interface OtherParty {
  readonly key: EntryKey
  readonly schema: Schema
}

/** Finds the parties of a list that an entry names. */
export interface PartyLookup {
  byKey(key: EntryKey): OtherParty | null
  /** `null` too where several have that name. */
  byName(list: string, name: string): OtherParty | null
}

/** Entities that relate a party to others, and those that stand for others that the list does not have. */
export interface Links {
  readonly relations: readonly Draft[]
  readonly named: readonly { readonly draft: Draft; readonly caption: string }[]
}

interface Link {
  readonly name: string
  /** The other in the list, by its id there. */
  readonly uid: string | null
  readonly role: string
  readonly isFormer: boolean
  /** Whether the other is in the role's place ("owner"), or the party itself ("parent" of a subsidiary). */
  readonly other: 'above' | 'below'
  /** The publisher's words in full. */
  readonly words: string
}

/** Properties of an entry that are written as links. */
export const LINK_PROPERTIES: ReadonlySet<string> = new Set([
  'owner',
  'pastOwner',
  'operator',
  'parent',
  'subsidiaries',
  'linkedTo',
  'relationship',
])

/** The links of an entry to other parties; a cell that does not plainly name one party each goes to the notes. */
export function linksOf(party: FtmDraft, list: string, entry: Entry, lookup: PartyLookup): Links {
  const named = new Map<string, { readonly draft: FtmDraft; readonly caption: string }>()
  const relations = linksIn(party, entry).flatMap((link) => {
    const found =
      (link.uid === null ? null : lookup.byKey(`${list}:${link.uid}`)) ?? lookup.byName(list, link.name)
    const other =
      found === null ? standIn(list, link.name) : { id: ftmId(found.key), schema: found.schema, draft: null }
    if (other === null || other.id === party.id) {
      party.note('Linked to', link.words)
      return []
    }
    if (other.draft !== null) named.set(other.id, { draft: other.draft, caption: link.name })
    return [relation(party, other, link)]
  })
  return { relations, named: [...named.values()] }
}

function linksIn(party: FtmDraft, { properties }: Entry): readonly Link[] {
  const said = (properties['relationship'] ?? []).map((words) => ({ words, link: stated(words) }))
  for (const { words, link } of said) if (link === null) party.note('Relationship', words)
  const stateds = said.flatMap(({ link }) => (link === null ? [] : [link]))
  const plain = PLAIN.flatMap(([property, role, other, isFormer]) =>
    (properties[property] ?? []).flatMap((words) => {
      if (property === 'linkedTo' && said.some((each) => each.words.includes(words))) return []
      const names = namesIn(words)
      if (names.length === 0) party.note(role, words)
      return names.map((name) => ({ name, uid: null, role, isFormer, other, words: `${role}: ${name}` }))
    }),
  )
  return [...stateds, ...plain]
}

const PLAIN: readonly (readonly [
  property: string,
  role: string,
  other: 'above' | 'below',
  isFormer: boolean,
])[] = [
  ['owner', 'Owner', 'above', false],
  ['pastOwner', 'Past owner', 'above', true],
  ['operator', 'Operator', 'above', false],
  ['parent', 'Parent company', 'above', false],
  ['subsidiaries', 'Subsidiary', 'below', false],
  ['linkedTo', 'Linked to', 'above', false],
]

/** "Owned or Controlled By: KITE WORKS (former, quality Strong, uid 123)". */
function stated(words: string): Link | null {
  const found = /^([^:]+): (.+) \((?:(former), )?(?:quality [^,()]+, )?uid ([^,()]+)\)$/u.exec(words)
  if (found === null) return null
  const [, role = '', name = '', former, uid = ''] = found
  if (name === 'a party that is not in the file') return null
  return { name, uid, role, isFormer: former !== undefined, other: 'above', words }
}

/** The parties that a cell names; none where it is not plain where one name ends. */
function namesIn(words: string): readonly string[] {
  const names = words.split(';').map((name) => name.trim())
  const plain = names.filter((name) => name !== '')
  return plain.every((name) => name.length <= 120 && !/\p{L}{3,}\. \p{Lu}|[\n:]/u.test(name)) ? plain : []
}

function standIn(
  list: string,
  name: string,
): { readonly id: string; readonly schema: Schema; readonly draft: FtmDraft } | null {
  const draft = new FtmDraft(partId(list, 'named', sha256(name)), 'LegalEntity')
  return draft.add('name', name) ? { id: draft.id, schema: 'LegalEntity', draft } : null
}

function relation(
  party: FtmDraft,
  other: { readonly id: string; readonly schema: string },
  { role, isFormer, other: place, words }: Link,
): FtmDraft {
  const id = partId(party.id, 'link', sha256(words))
  const [above, below] = place === 'above' ? [other, party] : [party, other]
  const [schema, upper, lower] = kindOf(role, above, below)
  const draft = new FtmDraft(id, schema)
  draft.add(upper, above.id)
  draft.add(lower, below.id)
  draft.add(schema === 'Family' ? 'relationship' : 'role', role)
  if (isFormer) draft.keep('status', 'former', 'description')
  draft.add('description', words)
  return draft
}

/** The closest relation whose ends the model lets these two be; the end of the other party first. */
function kindOf(
  role: string,
  above: { readonly schema: string },
  below: { readonly schema: string },
): readonly [schema: string, upper: string, lower: string] {
  const is = (of: { readonly schema: string }, kind: string): boolean => isFtmKind(of.schema, kind)
  if (/famil|spouse|relative/iu.test(role) && is(above, 'Person') && is(below, 'Person'))
    return ['Family', 'relative', 'person']
  if (/own|control|parent|subsidiary/iu.test(role) && is(above, 'LegalEntity') && is(below, 'Asset'))
    return ['Ownership', 'owner', 'asset']
  if (
    /leader|official|director|executive/iu.test(role) &&
    is(above, 'Organization') &&
    is(below, 'LegalEntity')
  )
    return ['Directorship', 'organization', 'director']
  return ['UnknownLink', 'object', 'subject']
}
