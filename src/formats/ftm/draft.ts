import { ftmProperty } from '../../lists/index.ts'
import { labelOf } from './labels.ts'
import { validValue } from './valid-value.ts'

/** A FollowTheMoney entity, as a line of a file has it. */
export interface FtmLine {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly datasets: readonly string[]
  /** As OpenSanctions writes it: whether the list is about this entity, or only mentions it. */
  readonly target: boolean
}

/** An entity while its values are put together. */
export class FtmDraft {
  readonly id: string
  readonly schema: string
  readonly #properties = new Map<string, Set<string>>()

  constructor(id: string, schema: string) {
    this.id = id
    this.schema = schema
  }

  /** Adds a value; `false` where the schema has no such property, or the property cannot hold the value as it is. */
  add(property: string, value: string): boolean {
    const known = ftmProperty(this.schema, property)
    const valid = known === null ? null : validValue(known, value)
    if (valid === null) return false
    const values = this.#properties.get(property)
    if (values === undefined) this.#properties.set(property, new Set([valid]))
    else values.add(valid)
    return true
  }

  /** Adds a value, or, where the property cannot hold it, the value with a label to another one that holds any text. */
  keep(property: string, value: string, otherwise: 'notes' | 'description' = 'notes', label?: string): void {
    if (!this.add(property, value)) this.note(label ?? labelOf(property), value, otherwise)
  }

  /** Adds `Label: value` to a property that holds any text. */
  note(label: string, value: string, property: 'notes' | 'description' = 'notes'): void {
    this.add(property, `${label}: ${value}`)
  }

  /** What a document, an address or a relation is called: its number, its line, its role. */
  captioned(): string {
    const caption = ['number', 'full', 'role', 'relationship'].flatMap((property) => [
      ...(this.#properties.get(property) ?? []),
    ])
    return caption[0] ?? this.schema
  }

  made(caption: string, dataset: string, target: boolean): FtmLine {
    const properties = Object.fromEntries(
      [...this.#properties].map(([property, values]) => [property, [...values]]),
    )
    return { id: this.id, caption, schema: this.schema, properties, datasets: [dataset], target }
  }
}
