import type { Unread } from '../../record/index.ts'
import { type FtmEntity, referencesIn } from './entity.ts'
import { FtmFields } from './fields.ts'
import { REFERS_BY } from './gathering.ts'

/** What is said of a party through its relations to others. */
export interface FtmRelations {
  /** The names of the others. */
  readonly linkedTo: readonly string[]
  /** Each relation in words: `Ownership: owner Kite Works (NK-1), percentage 51`. */
  readonly relationships: readonly string[]
  /** Of a vessel or aircraft. */
  readonly owners: readonly string[]
  readonly unread: readonly Unread[]
}

/** The relations of a party in words; `nameOf` tells what another entity of the file is called. */
export function ftmRelations(
  party: string,
  relations: readonly FtmEntity[],
  nameOf: (id: string) => string | null,
): FtmRelations {
  const linkedTo: string[] = []
  const relationships: string[] = []
  const owners: string[] = []
  const unread: Unread[] = []
  for (const relation of relations) {
    const fields = new FtmFields(relation)
    const said: string[] = []
    for (const property of REFERS_BY[relation.schema] ?? []) {
      fields.texts(property)
      for (const { id, nested } of referencesIn(relation, property)) {
        if (id === party) continue
        const name = nested?.caption ?? nameOf(id)
        if (name !== null) linkedTo.push(name)
        if (name !== null && relation.schema === 'Ownership' && property === 'owner') owners.push(name)
        said.push(`${property} ${name === null ? id : `${name} (${id})`}`)
      }
    }
    for (const property of fields.left()) said.push(`${property} ${fields.texts(property).join(' / ')}`)
    relationships.push(`${relation.schema}: ${said.join(', ')}`)
    unread.push(...fields.unread())
  }
  return { linkedTo, relationships, owners, unread }
}
