import type { Unread } from '../../record/index.ts'
import { wordsOf, type XmlElement } from '../reading/xml-element.ts'

/** Attributes and texts that are known and left out, by path; the pattern is what the value must be. */
export type Ignored = Readonly<Record<string, RegExp>>

/**
 * The attributes and texts of an entity, which keeps count of what was taken: what no rule takes is told by {@link unread}.
 * The 1.1 schema says nearly everything in attributes.
 */
export class Attributes {
  readonly element: XmlElement
  private readonly path: string
  private readonly taken: Set<string>

  constructor(element: XmlElement, path = '', taken: Set<string> = new Set()) {
    this.element = element
    this.path = path
    this.taken = taken
  }

  /** The words of an attribute; `null` where it is missing, empty or a lone dash. */
  attribute(name: string): string | null {
    if (!Object.hasOwn(this.element.attributes, name)) return null
    this.taken.add(`${this.path}/@${name}`)
    return filled(this.element.attributes[name] ?? '')
  }

  /** The words of the element itself. */
  text(): string | null {
    this.taken.add(this.path)
    return filled(this.element.text)
  }

  /** The words of each child of that name. */
  texts(name: string): readonly string[] {
    return this.children(name)
      .map((child) => child.text())
      .filter((words) => words !== null)
  }

  /** Each child of that name. */
  children(name: string): readonly Attributes[] {
    return this.element.children.flatMap((child, at) =>
      child.name === name ? [new Attributes(child, `${this.path}/${name}[${at}]`, this.taken)] : [],
    )
  }

  /** Gives back an attribute that was taken and could not be read. */
  giveBack(name: string): void {
    this.taken.delete(`${this.path}/@${name}`)
  }

  /** Every text and attribute that was not taken, save those in the table. */
  unread(ignored: Ignored): readonly Unread[] {
    return [...this.notTaken(this.element, this.path)].filter(
      ({ field, value }) => !(Object.hasOwn(ignored, field) && ignored[field]?.test(value)),
    )
  }

  private *notTaken(element: XmlElement, path: string): Generator<Unread, void, undefined> {
    const field = path.replace(/\[\d+\]/gu, '').replace(/^\//u, '')
    for (const [name, value] of Object.entries(element.attributes))
      if (wordsOf(value) !== '' && !this.taken.has(`${path}/@${name}`))
        yield { field: field === '' ? `@${name}` : `${field}/@${name}`, value: wordsOf(value) }
    const words = this.taken.has(path) ? '' : wordsOf(element.text)
    if (words !== '') yield { field: field === '' ? element.name : field, value: words }
    for (const [at, child] of element.children.entries())
      yield* this.notTaken(child, `${path}/${child.name}[${at}]`)
  }
}

function filled(text: string): string | null {
  const words = wordsOf(text)
  return /^[-–—]?$/u.test(words) ? null : words
}
