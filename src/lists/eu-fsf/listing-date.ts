import { type ListedOn, listedOn } from '../../record/index.ts'
import type { XmlElement } from '../reading/xml-element.ts'

/**
 * Since when an entity is listed. The attribute designationDate, where it is filled, states it. Most entities have none, and
 * the regulation that they carry is the last that amended them; each name, birth date and address quotes the act that brought
 * it. So the earliest date that the entity quotes is the best that the list tells. The day that an ENTITY of the schema
 * before 1.1 gives itself is that of entry into force, so that only its parts are asked.
 */
export function fsfListedOn(designationDate: string | null, entity: XmlElement): ListedOn | null {
  if (designationDate !== null && isDay(designationDate))
    return listedOn({ date: designationDate, basis: 'stated' })
  const [earliest] = entity.children.flatMap(quotedDates).toSorted()
  return earliest === undefined ? null : listedOn({ date: earliest, basis: 'earliest-quoted-act' })
}

/** Whether this is a day, as both schemas write it. */
export function isDay(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(words) && !Number.isNaN(Date.parse(words))
}

/** publicationDate of `regulation` and `regulationSummary`; reg_date in the schema before 1.1. */
function quotedDates(element: XmlElement): readonly string[] {
  const own = ['publicationDate', 'reg_date'].flatMap((name) =>
    Object.hasOwn(element.attributes, name) ? [element.attributes[name] ?? ''] : [],
  )
  return [...own.filter(isDay), ...element.children.flatMap(quotedDates)]
}
