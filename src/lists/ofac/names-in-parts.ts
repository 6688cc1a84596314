import type { NamePart } from '../../record/index.ts'

/** The kinds of parts that make up what stands before the comma, in order. */
const FAMILY = ['Last Name', 'Maiden Name', 'Matronymic']

/** The kinds of parts that make up what stands after it. */
const GIVEN = ['First Name', 'Middle Name', 'Patronymic']

/**
 * A name of typed parts, written as in the delimited text: family name and names of bodies and ships in capitals
 * ("AL-ZAYDI, Shibl Muhsin 'Ubayd"), a nickname as it is. One in another script is the given before the family name.
 */
export function nameOfParts(parts: readonly NamePart[], isLatin: boolean): string {
  const family = partsOf(parts, FAMILY)
  const given = partsOf(parts, GIVEN)
  const others = parts.filter(({ label }) => !FAMILY.includes(label) && !GIVEN.includes(label))
  if (!isLatin) return [...given, ...family, ...others.map(({ value }) => value)].join(' ')
  const rest = others.map(({ label, value }) => (label === 'Nickname' ? value : value.toUpperCase()))
  const last = [...family.map((each) => each.toUpperCase()), ...rest].join(' ')
  return [last, given.join(' ')].filter((part) => part !== '').join(', ')
}

/** The parts where they say more than the whole: several, or one that is written otherwise. */
export function partsToKeep(parts: readonly NamePart[], whole: string): readonly NamePart[] {
  return parts.length > 1 || parts.some(({ value }) => value !== whole) ? parts : []
}

function partsOf(parts: readonly NamePart[], labels: readonly string[]): readonly string[] {
  return labels.flatMap((label) => parts.filter((part) => part.label === label).map(({ value }) => value))
}
