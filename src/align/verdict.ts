import type { EdgeState } from './alignment.ts'
import { primariesConflict } from './compare-names.ts'
import type { NameComparison } from './compare-worded.ts'
import type { Facts } from './facts.ts'
import type { Subject } from './judge.ts'
import { TUNING } from './tuning.ts'
import { agreesOnBirth, isBeside, type Weighing } from './weighing.ts'
import type { WordTable } from './word-table.ts'

/** The decision over the evidence; `null` where the pair is not worth telling. */
export function verdictOn(
  { facts: a, names: namesOfA }: Subject,
  { facts: b, names: namesOfB }: Subject,
  table: WordTable,
  reference: boolean,
  number: boolean,
  names: NameComparison | null,
  weighing: Weighing,
): EdgeState | null {
  const { score } = weighing
  const nameEffect = names?.effect ?? 0
  const kinds = weighing.contradictions.some(
    ({ feature, excludes }) => feature === 'type' || (feature === 'gender' && excludes),
  )
  if (reference) return !kinds && isQuotedRightly(names, weighing) ? 'linked' : 'undecided'
  const object = a.of === 'object' || b.of === 'object'
  const person = a.of === 'person' || b.of === 'person'
  if (number) {
    if (weighing.excluded) return kinds || nameEffect < TUNING.nameBesideNumber ? null : 'undecided'
    return nameEffect >= TUNING.nameBesideNumber || agreesOnBirth(weighing)
      ? linkedFrom(score, 180)
      : 'undecided'
  }
  if (names === null) return null
  const undecidedFrom = object ? TUNING.undecidedObject : TUNING.undecided
  if (weighing.excluded) return nameEffect >= undecidedFrom ? 'refused' : null
  if (score < undecidedFrom)
    // Two entries of one list under one name may well be one party.
    return a.list === b.list && !person && !object && names.exact && names.primary && names.met > 1
      ? 'undecided'
      : null
  const common = names.met < 2 && names.effect < TUNING.longName
  if (!person && !object && common && differInSubject(a, b) && !isBeside(weighing, ['address', 'said'])) {
    const shown = [a.subjects.join(' '), b.subjects.join(' ')] as const
    weighing.contradict('programme', ...shown, 'other subjects, and a name of one telling word', false)
    return 'undecided'
  }
  const line = object ? TUNING.linkObject : person ? TUNING.linkPerson : TUNING.linkBody
  if (score < line) return 'undecided'
  if (weighing.contradictions.some(({ feature }) => feature === 'gender')) return 'undecided'
  if (weighing.contradictions.some(({ feature }) => feature === 'birth-date'))
    return isSureDespiteBirth(names, weighing, line) ? 'linked' : 'undecided'
  if (names.weak) return 'undecided'
  if (a.list === b.list && !isListedTwice(a, b, names, weighing)) {
    if (person || object)
      weighing.contradict('same-list', a.caption, b.caption, 'no more than a name in common', false)
    return 'undecided'
  }
  if (person) return personIsSure(names, weighing) ? 'linked' : 'undecided'
  if (object) return names.exact && names.met > 1 && names.primary ? 'linked' : 'undecided'
  if (!names.primaryOfOne && primariesConflict(namesOfA, namesOfB, table)) {
    weighing.contradict('name', a.caption, b.caption, 'the primary names differ in part', false)
    return 'undecided'
  }
  return bodyIsSure(names, weighing) ? 'linked' : 'undecided'
}

/** Lists do quote the reference of another party: then name and facts are another's. */
function isQuotedRightly(names: NameComparison | null, weighing: Weighing): boolean {
  if (names === null || names.effect < TUNING.nameBesideNumber) return agreesOnBirth(weighing)
  return names.complete || !weighing.excluded
}

/** Lists mistype birth dates: one wrong part leaves a full name standing, a year needs the same words beside it. */
function isSureDespiteBirth(names: NameComparison, weighing: Weighing, line: number): boolean {
  const near = weighing.evidence.some(
    ({ feature, effect }) => feature === 'birth-date' && effect === TUNING.birthNear,
  )
  if (near && names.complete && names.met >= 3) return weighing.score >= line - 30
  if (!names.exact || weighing.score < line + 60) return false
  return (near && names.met >= 3) || isBeside(weighing, ['said', 'listed-on'])
}

function linkedFrom(score: number, line: number): EdgeState {
  return score >= line ? 'linked' : 'undecided'
}

/**
 * A person is known by more than a name: by a birth date, or else by a primary name of which no word is another, with a
 * programme, a country or a listing day beside it.
 */
function personIsSure(names: NameComparison, weighing: Weighing): boolean {
  const birth = weighing.evidence.find(({ feature }) => feature === 'birth-date')
  if (birth !== undefined && birth.effect >= TUNING.birthMonth) return names.met >= 2
  if (names.conflicting) return false
  if (names.met < 2) return names.exact && isBeside(weighing, ['said']) && isBeside(weighing, ['listed-on'])
  const beside = weighing.evidence.filter(
    ({ feature, effect }) =>
      effect > 0 && feature !== 'name' && feature !== 'identifier' && feature !== 'official-reference',
  )
  if (names.exact && names.met >= 3 && names.effect >= TUNING.longName) return true
  if (beside.length === 0 && names.sameNames < 2 && !names.originalScript) return false
  if (birth !== undefined && birth.effect >= TUNING.birthYear) return true
  if (names.exact)
    return names.primary || names.met >= 3 || names.sameNames > 1 || isBeside(weighing, ['said'])
  return names.complete && isBeside(weighing, ['said', 'listed-on'])
}

/** A body is known by a name of which no word is left over; by an alias that both have, only with more beside it. */
function bodyIsSure(names: NameComparison, weighing: Weighing): boolean {
  if (!names.complete) return false
  // "Ministry of Defence": nothing in it says whose.
  if (names.met === 0 && !isBeside(weighing, ['country', 'address', 'said', 'listed-on'])) return false
  if (!names.exact && (names.met < 2 || !isBeside(weighing, ['address', 'said', 'listed-on']))) return false
  const against = weighing.contradictions.some(
    ({ feature }) => feature === 'legal-form' || feature === 'official-reference',
  )
  if (against && !(names.exact && names.primary && isBeside(weighing, ['address', 'identifier'])))
    return false
  if (names.primaryOfOne || names.sameNames >= 2) return true
  return isBeside(weighing, ['address', 'listed-on', 'country', 'said'])
}

/** Publishers list a party twice under two programmes, or by mistake: then more than the name is the same. */
function isListedTwice(a: Facts, b: Facts, names: NameComparison, weighing: Weighing): boolean {
  if (!names.exact || !(names.primary || names.sameNames >= 2)) return agreesOnBirth(weighing)
  if (agreesOnBirth(weighing) || isBeside(weighing, ['address', 'said', 'birth-place'])) return true
  if (a.of === 'object' || names.met < 2) return false
  return names.primary && differInSubject(a, b)
}

function differInSubject(a: Facts, b: Facts): boolean {
  if (a.subjects.length === 0 || b.subjects.length === 0) return false
  return !a.subjects.some((subject) => b.subjects.includes(subject))
}
