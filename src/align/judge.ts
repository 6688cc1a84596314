import { schemasAgree } from '../record/index.ts'
import { type Edge, RULES } from './alignment.ts'
import { compareNames } from './compare-names.ts'
import type { NameComparison } from './compare-worded.ts'
import type { Facts } from './facts.ts'
import { ToldWords } from './told-words.ts'
import { TUNING } from './tuning.ts'
import { verdictOn } from './verdict.ts'
import { weighLegalForms, weighRest, weighWhatExcludes } from './weigh-facts.ts'
import { sharedNumber } from './weigh-numbers.ts'
import { Weighing } from './weighing.ts'
import type { WordTable } from './word-table.ts'
import { type WordedNames, wordedNames } from './worded-name.ts'

/** An entry made ready to be compared with many. */
export interface Subject {
  readonly facts: Facts
  readonly names: WordedNames
  readonly told: ToldWords
}

export function subjectOf(facts: Facts, table: WordTable): Subject {
  return { facts, names: wordedNames(facts, table), told: new ToldWords(facts) }
}

/** From here on names are worth more than a look. */
const LEAST_NAME = 80

/**
 * Compares two entries. `null` where nothing much speaks for one party; `always` gives an edge nevertheless, for a pair
 * that a person has decided.
 */
export function judge(x: Subject, y: Subject, table: WordTable, always = false): Edge | null {
  const isInOrder = x.facts.key <= y.facts.key
  const a = isInOrder ? x : y
  const b = isInOrder ? y : x
  const reference = sharedReference(a.facts, b.facts)
  const number = sharedNumber(a.facts, b.facts)
  const person = a.facts.of === 'person' || b.facts.of === 'person'
  const enough = reference !== null || number !== null || always
  if (!enough && !schemasAgree(a.facts.schema, b.facts.schema)) return null
  const least = enough ? Number.NEGATIVE_INFINITY : LEAST_NAME
  const names = compareNames(a.names, b.names, person, table, least)
  if (!enough && (names === null || names.effect < least)) return null
  const weighing = new Weighing()
  if (reference !== null)
    weighing.add('official-reference', TUNING.officialReference, reference, reference, 'quoted by the list')
  if (number !== null) weighing.add('identifier', number.effect, number.shown, number.shown, number.note)
  if (names !== null)
    weighing.add(
      'name',
      nameEffect(names, person),
      names.left.named.value,
      names.right.named.value,
      nameNote(names),
    )
  weighWhatExcludes(a.facts, b.facts, names, weighing)
  if (names !== null && names.contradiction !== null)
    weighing.contradict('name', names.left.named.value, names.right.named.value, nameNote(names), true)
  weighRest(a, b, names, weighing)
  weighLegalForms(a.names.legalForms, b.names.legalForms, person, weighing)
  const state = verdictOn(a, b, table, reference !== null, number !== null, names, weighing)
  if (state === null && !always) return null
  return {
    a: a.facts.key,
    b: b.facts.key,
    state: state ?? 'undecided',
    judged: state ?? 'undecided',
    score: weighing.score,
    // Without the room that they grew by: there are very many.
    evidence: weighing.evidence.slice(),
    contradictions: weighing.contradictions.slice(),
    by: `${RULES} ${reference !== null ? 'official reference' : number !== null ? 'number' : 'name and facts'}`,
    at: null,
  }
}

function sharedReference(a: Facts, b: Facts): string | null {
  for (const each of a.references) if (b.references.includes(each)) return each
  return null
}

/** Whether the facts alone, without names, exclude that two members of a cluster are one party. */
export function excludedByFacts(a: Facts, b: Facts): string | null {
  const weighing = new Weighing()
  if (sharedReference(a, b) !== null) return null
  weighWhatExcludes(a, b, null, weighing)
  const found = weighing.contradictions.find(({ excludes }) => excludes)
  return found === undefined ? null : `${found.feature}: ${found.left} and ${found.right} (${found.note})`
}

/** What the best pair tells, and what others tell beside it. */
function nameEffect(names: NameComparison, person: boolean): number {
  let effect = names.effect
  if (!person && names.met < 2) return names.exact && names.primary ? effect + TUNING.wholeNameOfBody : effect
  if (names.sameNames > 1) effect += TUNING.severalNames
  if (names.originalScript) effect += TUNING.originalScript
  if (!person && names.exact && names.primary) effect += TUNING.wholeNameOfBody
  return effect
}

function nameNote({ exact, conflicting, weak, primary, contradiction }: NameComparison): string {
  if (contradiction === 'patronymic') return "another father's name"
  if (contradiction === 'number') return 'another number'
  const notes = [exact ? 'the same words' : conflicting ? 'some words differ' : 'alike']
  if (weak) notes.push('a weak alias')
  else if (!primary) notes.push('an alias')
  return notes.join(', ')
}
