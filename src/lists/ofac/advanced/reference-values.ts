import type { XmlElement } from '../../reading/xml-element.ts'
import { wordsOf } from '../../reading/xml-element.ts'

/** One value of the publisher's tables: its words, and what it refers to in turn. */
interface ReferenceValue {
  readonly words: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The tables at the head of the advanced layout, by which all that follows says what it means. */
export class ReferenceValues {
  private readonly sets = new Map<string, Map<string, ReferenceValue>>()

  /** Adds the tables of a ReferenceValueSets element. */
  add(element: XmlElement): void {
    for (const set of element.children) {
      const values = this.sets.get(set.name) ?? new Map<string, ReferenceValue>()
      this.sets.set(set.name, values)
      for (const { text, attributes } of set.children)
        if (Object.hasOwn(attributes, 'ID'))
          values.set(attributes['ID'] ?? '', { words: wordsOf(text), attributes })
    }
  }

  /** The words for an id in a table (`FeatureTypeValues`); `null` where there are none. */
  words(set: string, id: string | null): string | null {
    return (id === null ? null : this.sets.get(set)?.get(id)?.words) || null
  }

  /** What a value says beside its words. */
  attribute(set: string, id: string | null, name: string): string | null {
    const attributes = id === null ? undefined : this.sets.get(set)?.get(id)?.attributes
    return attributes !== undefined && Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null
  }
}
