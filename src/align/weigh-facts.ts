import { schemasAgree } from '../record/index.ts'
import { compareBirths } from './compare-births.ts'
import type { NameComparison } from './compare-worded.ts'
import { sharedWords } from './compare-words.ts'
import type { Facts } from './facts.ts'
import type { Subject } from './judge.ts'
import type { LegalForm } from './legal-forms.ts'
import { TUNING } from './tuning.ts'
import { weighNumbersThatDiffer, weighReferences } from './weigh-numbers.ts'
import { agreesOnBirth, type Weighing } from './weighing.ts'

/** What one party has one of: kind, numbers, birth date, gender. */
export function weighWhatExcludes(
  a: Facts,
  b: Facts,
  names: NameComparison | null,
  weighing: Weighing,
): void {
  if (!schemasAgree(a.schema, b.schema))
    weighing.contradict('type', a.schema, b.schema, 'not of one kind', true)
  weighNumbersThatDiffer(a, b, weighing)
  const births = compareBirths(a.births, b.births)
  if (births !== null) {
    const { effect, left, right, note, contradiction } = births
    weighing.add('birth-date', effect, left, right, note)
    if (contradiction !== 'none')
      weighing.contradict('birth-date', left, right, note, contradiction === 'excludes')
  }
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) {
    weighing.add('gender', TUNING.genderDiffers, a.gender, b.gender, 'differs')
    // Lists do mistake it: one birth day and one full name stand against it.
    const sure = agreesOnBirth(weighing) && names !== null && names.exact && names.met > 1
    weighing.contradict('gender', a.gender, b.gender, 'differs', !sure)
  }
}

/** What speaks more or less for one party: references, countries, programmes, days, places and words. */
export function weighRest(x: Subject, y: Subject, names: NameComparison | null, weighing: Weighing): void {
  const [a, b] = [x.facts, y.facts]
  weighReferences(a, b, names, weighing)
  weighCountries(a, b, names, weighing)
  weighSubjects(a, b, weighing)
  weighListingDays(a, b, weighing)
  weighTexts(x, y, weighing)
  if (a.list === b.list) weighing.add('same-list', TUNING.sameList, a.list, b.list, 'two entries of one list')
}

/** Legal forms of two bodies, of all names of each. */
export function weighLegalForms(
  a: readonly LegalForm[],
  b: readonly LegalForm[],
  person: boolean,
  weighing: Weighing,
): void {
  if (person || a.length === 0 || b.length === 0 || a.some((form) => b.includes(form))) return
  weighing.add('legal-form', TUNING.legalFormDiffers, a.join(' '), b.join(' '), 'none in common')
  weighing.contradict('legal-form', a.join(' '), b.join(' '), 'none in common', false)
}

function weighCountries(a: Facts, b: Facts, names: NameComparison | null, weighing: Weighing): void {
  if (a.countries.length === 0 || b.countries.length === 0) return
  const shared = a.countries.find((code) => b.countries.includes(code))
  if (shared !== undefined) weighing.add('country', TUNING.countrySame, shared, shared, 'the same')
  else {
    const shown = [a.countries.join(' '), b.countries.join(' ')] as const
    weighing.add('country', TUNING.countryDiffers, ...shown, 'none in common')
    // A list may write one body once for each country; then its names are the same throughout.
    const throughout = names !== null && names.exact && (names.sameNames > 2 || names.met > 2)
    if (a.of !== 'person' && b.of !== 'person' && !throughout)
      weighing.contradict('country', ...shown, 'none in common', false)
  }
}

const BROAD: ReadonlySet<string> = new Set(['russia-ukraine', 'iran', 'terrorism'])

function weighSubjects(a: Facts, b: Facts, weighing: Weighing): void {
  if (a.subjects.length === 0 || b.subjects.length === 0) return
  const shared = a.subjects.filter((subject) => b.subjects.includes(subject))
  const narrow = shared.find((subject) => !BROAD.has(subject))
  const found = narrow ?? shared[0]
  if (found === undefined)
    weighing.add(
      'programme',
      TUNING.subjectDiffers,
      a.subjects.join(' '),
      b.subjects.join(' '),
      'other subjects',
    )
  else
    weighing.add(
      'programme',
      narrow === undefined ? TUNING.subjectBroad : TUNING.subjectNarrow,
      found,
      found,
      'on one subject',
    )
}

function weighListingDays(a: Facts, b: Facts, weighing: Weighing): void {
  if (a.listedOn === null || b.listedOn === null || a.list === b.list) return
  const days = Math.abs(Date.parse(a.listedOn) - Date.parse(b.listedOn)) / 86_400_000
  if (days === 0) weighing.add('listed-on', TUNING.listedSameDay, a.listedOn, b.listedOn, 'the same day')
  else if (days <= 3)
    weighing.add('listed-on', TUNING.listedJointDays, a.listedOn, b.listedOn, 'within three days')
}

function weighTexts(x: Subject, y: Subject, weighing: Weighing): void {
  const [a, b] = [x.facts, y.facts]
  const places = a.birthPlaces.length > 0 && b.birthPlaces.length > 0
  if (places && sharedWords(x.told.birthPlaces, y.told.birthPlaces).shared > 0)
    weighing.add(
      'birth-place',
      TUNING.birthPlaceSame,
      first(a.birthPlaces),
      first(b.birthPlaces),
      'shared words',
    )
  if (a.said.length > 0 && b.said.length > 0) {
    const { shared, share } = sharedWords(x.told.said, y.told.said)
    if (shared >= 4 && share >= 0.3) {
      const effect = shared >= 6 && share >= 0.6 ? TUNING.saidSame : TUNING.saidAlike
      weighing.add('said', effect, first(a.said), first(b.said), `${shared} words shared`)
    }
  }
  if (a.addresses.length > 0 && b.addresses.length > 0) {
    const { shared, numbers } = sharedWords(x.told.addresses, y.told.addresses)
    if (shared >= 2) {
      const effect = shared >= 3 && numbers > 0 ? TUNING.addressSame : TUNING.addressAlike
      weighing.add('address', effect, first(a.addresses), first(b.addresses), `${shared} words shared`)
    }
  }
}

function first(texts: readonly string[]): string {
  const text = texts[0] ?? ''
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
