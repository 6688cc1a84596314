import type { RemarkFacts } from './remarks/remark-facts.ts'

/** A relation of a party to another of the publisher's parties, from the one to the other as stated. */
export interface OfacRelationship {
  /** "Owned or Controlled By" */
  readonly type: string
  /** The name of the other; `null` where the file does not have it. */
  readonly name: string | null
  readonly uid: string
  readonly quality: string | null
  readonly isFormer: boolean
}

/** Adds the other's name as `linkedTo`, as the delimited text has it, and the relation in full as a `relationship`. */
export function addRelationship(relationship: OfacRelationship, facts: RemarkFacts): void {
  const { type, name, uid, quality, isFormer } = relationship
  const said = [isFormer ? 'former' : null, quality === null ? null : `quality ${quality}`, `uid ${uid}`]
  if (name !== null) facts.add('linkedTo', name)
  facts.add(
    'relationship',
    `${type}: ${name ?? 'a party that is not in the file'} (${said.filter((part) => part !== null).join(', ')})`,
  )
}
