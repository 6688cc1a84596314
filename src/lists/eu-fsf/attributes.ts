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
  private readonly taken: Taken

  constructor(element: XmlElement, taken: Taken = new Map()) {
    this.element = element
    this.taken = taken
  }

  /** The words of an attribute; `null` where it is missing, empty or a lone dash. */
  attribute(name: string): string | null {
    const value = this.element.attributes[name]
    if (typeof value !== 'string') return null
    this.take(name)
    return filled(value)
  }

  /** The words of the element itself. */
  text(): string | null {
    this.take(OWN_TEXT)
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
    return this.element.children
      .filter((child) => child.name === name)
      .map((child) => new Attributes(child, this.taken))
  }

  /** Gives back an attribute that was taken and could not be read. */
  giveBack(name: string): void {
    this.taken.get(this.element)?.delete(name)
  }

  /** Every text and attribute that was not taken, save those in the table. */
  unread(ignored: Ignored): readonly Unread[] {
    const found: Unread[] = []
    this.notTaken(this.element, '', found)
    return found.filter(({ field, value }) => !(Object.hasOwn(ignored, field) && ignored[field]?.test(value)))
  }

  private take(name: string): void {
    const taken = this.taken.get(this.element)
    if (taken === undefined) this.taken.set(this.element, new Set([name]))
    else taken.add(name)
  }

  private notTaken(element: XmlElement, path: string, found: Unread[]): void {
    const taken = this.taken.get(element)
    for (const name of Object.keys(element.attributes)) {
      if (taken?.has(name) === true) continue
      const value = wordsOf(element.attributes[name] ?? '')
      if (value !== '') found.push({ field: path === '' ? `@${name}` : `${path}/@${name}`, value })
    }
    const words = taken?.has(OWN_TEXT) === true ? '' : wordsOf(element.text)
    if (words !== '') found.push({ field: path === '' ? element.name : path, value: words })
    for (const child of element.children)
      this.notTaken(child, path === '' ? child.name : `${path}/${child.name}`, found)
  }
}

/** What was taken of each element: attributes by name, its own text by {@link OWN_TEXT}. */
type Taken = Map<XmlElement, Set<string>>

/** No attribute has an empty name. */
const OWN_TEXT = ''

function filled(text: string): string | null {
  const words = wordsOf(text)
  return /^[-–—]?$/u.test(words) ? null : words
}
