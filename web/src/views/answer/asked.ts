import type { WhomToScreen } from '../../service/whom-to-screen.ts'

/** What the answer's address says: who was asked for, field by field as they were typed. */
export interface Asked {
  readonly name: string
  readonly type?: string
  readonly birthDate?: string
  readonly country?: string
  readonly gender?: string
  readonly address?: string
  readonly position?: string
  readonly idKind?: string
  readonly idValue?: string
  /** Ids of lists, separated by commas. */
  readonly lists?: string
  readonly asOf?: string
}

/** What is passed on as it was typed. */
const FACTS = ['type', 'birthDate', 'country', 'gender', 'address', 'position', 'asOf'] as const
const FIELDS = ['name', ...FACTS, 'idKind', 'idValue', 'lists'] as const

/** Reads what stands behind the #; `null` where it asks for nobody. */
export function askedFrom(hash: string): Asked | null {
  const given = new URLSearchParams(hash)
  const fields = FIELDS.flatMap((field) => {
    const value = given.get(field)?.trim() ?? ''
    return value === '' ? [] : [[field, value] as const]
  })
  const asked = Object.fromEntries(fields) as Partial<Asked>
  if (asked.name === undefined && asked.idValue === undefined) return null
  return { ...asked, name: asked.name ?? asked.idValue ?? '' }
}

/** The same, written behind the #. */
export function hashOf(asked: Asked): string {
  const fields = FIELDS.flatMap((field) => {
    const value = asked[field]?.trim() ?? ''
    return value === '' ? [] : [[field, value] as const]
  })
  return new URLSearchParams(Object.fromEntries(fields)).toString()
}

/** What the service is asked. A number typed where names are typed is looked for among official numbers as well. */
export function whomOf(asked: Asked): WhomToScreen {
  const { name, idKind, idValue, lists } = asked
  const identifiers =
    idValue === undefined
      ? numbersIn(name).map((value) => ({ kind: 'id', value }))
      : [{ kind: idKind ?? 'id', value: idValue }]
  const ids = (lists ?? '').split(',').filter((each) => each !== '')
  const facts = FACTS.flatMap((fact) => (asked[fact] === undefined ? [] : [[fact, asked[fact]] as const]))
  return {
    name,
    ...Object.fromEntries(facts),
    ...(identifiers.length > 0 && { identifiers }),
    ...(ids.length > 0 && { lists: ids }),
  }
}

/** What people write before a number. */
const LABEL =
  /^(?:(?:imo|mmsi|passports?|passeport|id|no|nr|n°|№|tax|inn|ogrn|swift|bic|lei|reg(?:istration)?|number|numéro)\b[\s.:#]*)+/iu

/** Long enough to be an official number and not a house number or a year. */
const LEAST_DIGITS = 5

/** The official numbers that a text may be: itself, and itself without what says which number it is. */
export function numbersIn(text: string): readonly string[] {
  const whole = text.trim()
  const bare = whole.replace(LABEL, '').trim()
  const isNumber =
    (bare.match(/\d/gu)?.length ?? 0) >= LEAST_DIGITS &&
    /^(?:\p{Lu}{0,5}[\s./-]?){0,2}[\d\s./-]+\p{Lu}{0,3}$/u.test(bare)
  return isNumber ? [...new Set([bare, whole])] : []
}
