import type { Unread } from '../../record/index.ts'
import { type FtmEntity, wordsIn } from './entity.ts'

/** The words of one entity, which keeps count of the properties that were taken. */
export class FtmFields {
  readonly entity: FtmEntity
  readonly #taken = new Set<string>()

  constructor(entity: FtmEntity) {
    this.entity = entity
  }

  texts(property: string): readonly string[] {
    this.#taken.add(property)
    return wordsIn(this.entity, property)
  }

  /** The properties that hold words and were not taken. */
  left(): readonly string[] {
    return [...this.entity.properties.keys()].filter(
      (property) => !this.#taken.has(property) && wordsIn(this.entity, property).length > 0,
    )
  }

  /** Every value that was not taken, under the schema's name and the property's. */
  unread(): readonly Unread[] {
    const { schema, unread } = this.entity
    const left = this.left().flatMap((property) =>
      wordsIn(this.entity, property).map((value) => ({ field: property, value })),
    )
    return [...unread, ...left].map(({ field, value }) => ({ field: `${schema}/${field}`, value }))
  }
}
