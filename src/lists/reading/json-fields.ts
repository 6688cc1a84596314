import type { Unread } from '../../record/index.ts'
import type { JsonObject, JsonValue } from './json-records.ts'
import { wordsOf } from './xml-element.ts'

/** What was taken of each object, by name, and of each array, by place. */
type Taken = Map<object, Set<string | number>>

/**
 * The fields of one JSON record, or of one row under its header, which keeps count of what was taken: what no rule takes
 * is told by {@link unread}, so that nothing a publisher says is dropped in silence.
 */
export class JsonFields {
  private readonly value: JsonObject
  private readonly taken: Taken

  constructor(value: JsonObject, taken: Taken = new Map()) {
    this.value = value
    this.taken = taken
  }

  /** The words of a field that holds one value; `null` where it is missing, empty or no single value. */
  text(name: string): string | null {
    const words = scalarWords(this.member(name))
    if (words !== null) this.take(this.value, name)
    return words
  }

  /** The words of every value of a field that holds one or an array of them, the empty ones left out. */
  texts(name: string): readonly string[] {
    const value = this.member(name)
    if (!Array.isArray(value)) {
      const words = this.text(name)
      return words === null ? [] : [words]
    }
    return value.flatMap((each: JsonValue, at) => {
      const words = scalarWords(each)
      if (words === null) return []
      this.take(value, at)
      return [words]
    })
  }

  /** The fields within each object that the field holds. */
  groups(name: string): readonly JsonFields[] {
    return [this.member(name)]
      .flat()
      .flatMap((each) => (isObject(each) ? [new JsonFields(each, this.taken)] : []))
  }

  /** Gives back a field that was taken and could not be read: it is unread after all. */
  giveBack(name: string): void {
    const value = this.member(name)
    this.taken.get(this.value)?.delete(name)
    if (Array.isArray(value)) this.taken.delete(value)
  }

  /** Every value of this record that was not taken, by its path; the places in arrays are left out of the path. */
  unread(): readonly Unread[] {
    const found: Unread[] = []
    for (const [name, each] of Object.entries(this.value))
      this.addUnread(each, name, this.taken.get(this.value)?.has(name) === true, found)
    return found
  }

  private addUnread(value: JsonValue, path: string, isTaken: boolean, found: Unread[]): void {
    if (typeof value !== 'object' || value === null) {
      const words = isTaken ? null : scalarWords(value)
      if (words !== null) found.push({ field: path, value: words })
      return
    }
    const taken = this.taken.get(value)
    if (isObject(value))
      for (const [name, each] of Object.entries(value))
        this.addUnread(each, `${path}/${name}`, taken?.has(name) === true, found)
    else for (const [at, each] of value.entries()) this.addUnread(each, path, taken?.has(at) === true, found)
  }

  private take(from: object, name: string | number): void {
    const taken = this.taken.get(from)
    if (taken === undefined) this.taken.set(from, new Set([name]))
    else taken.add(name)
  }

  private member(name: string): JsonValue | undefined {
    return Object.hasOwn(this.value, name) ? this.value[name] : undefined
  }
}

function scalarWords(value: JsonValue | undefined): string | null {
  if (value === undefined || value === null || typeof value === 'object') return null
  return wordsOf(String(value)) || null
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
