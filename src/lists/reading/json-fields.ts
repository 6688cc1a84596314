import type { Unread } from '../../record/index.ts'
import type { JsonObject, JsonValue } from './json-records.ts'
import { wordsOf } from './xml-element.ts'

/**
 * The fields of one JSON record, or of one row under its header, which keeps count of what was taken: what no rule takes
 * is told by {@link unread}, so that nothing a publisher says is dropped in silence.
 */
export class JsonFields {
  private readonly value: JsonObject
  private readonly path: string
  private readonly taken: Set<string>

  constructor(value: JsonObject, path = '', taken: Set<string> = new Set()) {
    this.value = value
    this.path = path
    this.taken = taken
  }

  /** The words of a field that holds one value; `null` where it is missing, empty or no single value. */
  text(name: string): string | null {
    const words = scalarWords(this.member(name))
    if (words !== null) this.taken.add(this.pathOf(name))
    return words
  }

  /** The words of every value of a field that holds one or an array of them, the empty ones left out. */
  texts(name: string): readonly string[] {
    const value = this.member(name)
    const path = this.pathOf(name)
    if (!Array.isArray(value)) {
      const words = this.text(name)
      return words === null ? [] : [words]
    }
    return value.flatMap((each: JsonValue, at) => {
      const words = scalarWords(each)
      if (words === null) return []
      this.taken.add(`${path}/${at}`)
      return [words]
    })
  }

  /** The fields within each object that the field holds. */
  groups(name: string): readonly JsonFields[] {
    const path = this.pathOf(name)
    return [this.member(name)]
      .flat()
      .flatMap((each, at) =>
        isObject(each)
          ? [new JsonFields(each, Array.isArray(this.member(name)) ? `${path}/${at}` : path, this.taken)]
          : [],
      )
  }

  /** Gives back a field that was taken and could not be read: it is unread after all. */
  giveBack(name: string): void {
    this.taken.delete(this.pathOf(name))
  }

  /** Every value of this record that was not taken, by its path; the places in arrays are left out of the path. */
  unread(): readonly Unread[] {
    return [...notTaken(this.value, this.path, this.taken)]
  }

  private member(name: string): JsonValue | undefined {
    return Object.hasOwn(this.value, name) ? this.value[name] : undefined
  }

  private pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}/${name}`
  }
}

function* notTaken(
  value: JsonValue,
  path: string,
  taken: ReadonlySet<string>,
): Generator<Unread, void, undefined> {
  if (typeof value !== 'object' || value === null) {
    const words = taken.has(path) ? null : scalarWords(value)
    if (words !== null) yield { field: path.replace(/\/\d+(?=\/|$)/gu, ''), value: words }
    return
  }
  for (const [name, each] of Object.entries(value))
    yield* notTaken(each, path === '' ? name : `${path}/${name}`, taken)
}

function scalarWords(value: JsonValue | undefined): string | null {
  if (value === undefined || value === null || typeof value === 'object') return null
  return wordsOf(String(value)) || null
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
