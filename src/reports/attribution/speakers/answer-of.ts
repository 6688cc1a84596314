import type { Entity, NameMention } from '../../mentions/entity.ts'
import type { Said } from '../claims/said-quotation.ts'
import type { Reading } from '../sentence/reading.ts'
import { speaksFor } from './speaks-for.ts'

/** Who answers in an interview: whom the label before the colon names, else the person whom the words before the first answer name. */
export function answerOf({ report, mentions }: Reading, label: string): Said | null {
  const before = report.quotations.find(({ answerBy }) => answerBy !== undefined)?.openToken ?? 0
  const people = mentions.all.filter(({ entity }) => entity.type === 'PERSON')
  const isOwn = label !== '' && !/^(?:A|Answer)$/.test(label)
  const person = isOwn
    ? people.find(({ entity }) => isCalled(entity, label))
    : firstOf(people.filter(({ first }) => first < before))
  const [start, end] = [
    report.tokens[person?.first ?? -1]?.start,
    report.tokens[(person?.last ?? 0) - 1]?.end,
  ]
  if (person === undefined || start === undefined || end === undefined) return null
  const { entity } = person
  const speaker = {
    start,
    end,
    canonical: entity.canonical,
    entity,
    onBehalfOf: speaksFor(entity, []),
    attribution: 'title',
  } as const
  return { speaker, rule: 'interview-answer', cue: null, addressee: null }
}

/** The one who is named twice before the first answer, else the first. */
function firstOf(people: readonly NameMention[]): NameMention | undefined {
  return (
    people.find(({ entity }, at) => people.some((other, place) => place > at && other.entity === entity)) ??
    people[0]
  )
}

/** `ACHTERBERG`, `Rosalind Achterberg`, `RA`. */
function isCalled({ canonical }: Entity, label: string): boolean {
  const [name, called] = [
    canonical.toLowerCase(),
    label.toLowerCase().replace(/^(?:mr|mrs|ms|miss|dr|sir)\.? /, ''),
  ]
  const initials = canonical
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
  return (
    name === called ||
    name.endsWith(` ${called}`) ||
    name.startsWith(`${called} `) ||
    initials === label.replaceAll('.', '')
  )
}
