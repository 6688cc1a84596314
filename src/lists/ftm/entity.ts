import type { Unread } from '../../record/index.ts'
import { type Place, UnreadableList } from '../adapter.ts'
import type { JsonObject, JsonValue } from '../reading/json-records.ts'

/** An entity of a FollowTheMoney file. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly caption: string | null
  /** OpenSanctions: whether the data set is about this entity, or only mentions it; `null` where the file does not say. */
  readonly isTarget: boolean | null
  /** The values of each property that has any, in their order; an entity where the file nests it. */
  readonly properties: ReadonlyMap<string, readonly FtmValue[]>
  /** The data sets that it was put together from. */
  readonly datasets: readonly string[]
  /** Values that are neither words nor an entity. */
  readonly unread: readonly Unread[]
}

type FtmValue = string | FtmEntity

/** An id longer than this is none: FollowTheMoney itself allows 200 characters. */
const LONGEST_ID = 1_000

/** Entities nest party, relation, other party, its address; deeper ones are not read. */
const DEEPEST = 6

/**
 * The entity of a JSON object.
 *
 * @throws UnreadableList with the place, for one without `id`, `schema` or an object of `properties`, and for values that
 *   are nested so deep that they cannot be written out
 */
export function ftmEntity(json: JsonObject, place: Place): FtmEntity {
  try {
    const entity = readEntity(json, 0)
    if (typeof entity !== 'string') return entity
    throw new UnreadableList(place, `${entity}: ${shown(json)}`)
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableList(place, 'values nested too deep to be read')
    throw error
  }
}

/** The words of a property; entities that are nested in it are left out. */
export function wordsIn({ properties }: FtmEntity, property: string): readonly string[] {
  return (properties.get(property) ?? []).filter((value) => typeof value === 'string')
}

/** The id and, where the file nests it, the caption of each entity that a property refers to. */
export function referencesIn(
  { properties }: FtmEntity,
  property: string,
): readonly { readonly id: string; readonly nested: FtmEntity | null }[] {
  return (properties.get(property) ?? []).map((value) =>
    typeof value === 'string' ? { id: value, nested: null } : { id: value.id, nested: value },
  )
}

/** The entity, or what is wrong with it. */
function readEntity(json: JsonObject, depth: number): FtmEntity | string {
  const id = json['id']
  const schema = json['schema']
  const given = json['properties'] ?? {}
  if (typeof id !== 'string' || id === '') return 'an entity without "id"'
  if (id.length > LONGEST_ID || !id.isWellFormed())
    return `an "id" of ${id.length} characters: expected at most ${LONGEST_ID}, well-formed`
  if (typeof schema !== 'string' || schema === '') return 'an entity without "schema"'
  if (!isObject(given)) return '"properties" that are no object'
  const properties = new Map<string, readonly FtmValue[]>()
  const unread: Unread[] = []
  for (const [name, value] of Object.entries(given)) {
    const values = [value].flat().flatMap((each: JsonValue) => {
      const read = readValue(each, depth)
      if (read === null) unread.push({ field: name, value: JSON.stringify(each) })
      return read === null || read === '' ? [] : [read]
    })
    if (values.length > 0) properties.set(name, values)
  }
  const { caption, target, datasets } = json
  return {
    id,
    schema,
    caption: typeof caption === 'string' && caption.trim() !== '' ? caption.trim() : null,
    isTarget: typeof target === 'boolean' ? target : null,
    properties,
    datasets: [datasets ?? []].flat().filter((each: JsonValue) => typeof each === 'string'),
    unread,
  }
}

/** `null` for what is no value of FollowTheMoney, an empty text for none at all. */
function readValue(value: JsonValue, depth: number): FtmValue | null {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value).trim()
  if (!isObject(value) || depth === DEEPEST) return null
  const nested = readEntity(value, depth + 1)
  return typeof nested === 'string' ? null : nested
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(json: JsonObject): string {
  const text = JSON.stringify(json)
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
