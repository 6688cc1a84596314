import type { Unread } from '../../record/index.ts'
import { wordsOf, type XmlElement } from './xml-element.ts'

/** Fields whose values are known and left out, by path; the pattern is what the value must be. */
export type IgnoredFields = Readonly<Record<string, RegExp>>

/**
 * The fields of one record, which keeps count of what was taken: what no rule takes is told by {@link unread},
 * so that nothing a publisher says is dropped in silence.
 */
export class RecordFields {
  readonly line: number
  private readonly element: XmlElement
  private readonly path: string
  private readonly taken: Set<XmlElement>

  constructor(element: XmlElement, path = '', taken: Set<XmlElement> = new Set()) {
    this.element = element
    this.line = element.line
    this.path = path
    this.taken = taken
  }

  /** The words of the first field of that name that are not yet taken; `null` where it is missing or empty. */
  text(name: string): string | null {
    for (const child of this.element.children) {
      const words = child.name === name && !this.taken.has(child) ? wordsOf(child.text) : ''
      if (words === '') continue
      this.taken.add(child)
      return words
    }
    return null
  }

  /** The words of every field of that name, the empty ones left out. */
  texts(name: string): readonly string[] {
    const found: string[] = []
    for (let words = this.text(name); words !== null; words = this.text(name)) found.push(words)
    return found
  }

  /** The fields within each field of that name. */
  groups(name: string): readonly RecordFields[] {
    return this.element.children
      .filter((child) => child.name === name)
      .map((child) => new RecordFields(child, this.pathOf(child), this.taken))
  }

  /** An attribute of the element itself; it is told as unread all the same, unless the table of `unread` has its path. */
  attribute(name: string): string | null {
    const value = Object.hasOwn(this.element.attributes, name) ? this.element.attributes[name] : undefined
    return value === undefined ? null : wordsOf(value)
  }

  /** The words of the element itself; `null` where it has none. */
  ownText(): string | null {
    const words = wordsOf(this.element.text)
    if (words === '') return null
    this.taken.add(this.element)
    return words
  }

  /** Gives back a field that was taken and could not be read: it is unread after all. */
  giveBack(name: string): void {
    for (const child of this.element.children) if (child.name === name) this.taken.delete(child)
  }

  /** Every text and attribute in this record that was not taken, save those in the table. */
  unread(ignored: IgnoredFields): readonly Unread[] {
    return [...this.notTaken(this.element, this.path)].filter(
      ({ field, value }) => !(Object.hasOwn(ignored, field) && ignored[field]?.test(value)),
    )
  }

  private *notTaken(element: XmlElement, path: string): Generator<Unread, void, undefined> {
    for (const [name, value] of Object.entries(element.attributes))
      yield { field: path === '' ? `@${name}` : `${path}/@${name}`, value }
    const words = this.taken.has(element) ? '' : wordsOf(element.text)
    if (words !== '') yield { field: path === '' ? element.name : path, value: words }
    for (const child of element.children)
      yield* this.notTaken(child, path === '' ? child.name : `${path}/${child.name}`)
  }

  private pathOf(child: XmlElement): string {
    return this.path === '' ? child.name : `${this.path}/${child.name}`
  }
}
