import { givenNamesOf, sameGivenName } from './given-name-forms.ts'

/** Raised when the rules below change. */
export const OTHER_GENDER_VERSION = 1

/** Shorter names have no ending to tell. */
const SHORTEST = 4

/**
 * How given names of women are formed from those of men, each by the ends of both: Aleksandar and Aleksandra, Mario and
 * Maria, Gabriel and Gabrielle, Adrien and Adrienne, Valentin and Valentina.
 */
const ENDS: readonly (readonly [man: string, woman: string])[] = [
  ['dar', 'dra'],
  ['der', 'dra'],
  ['o', 'a'],
  ['l', 'lle'],
  ['n', 'nne'],
]
/** Behind a consonant, a more. */
const LAST_OF_MAN = /[^aeiouy]$/
/** Family names of Slavs have two forms, and are used in either for one person. */
const FAMILY_NAME = /(?:[eoy]v|[iy]n|sk[iy]?|k[oa])a?$/

/**
 * Whether one of two folded words is a given name of men and the other the same name of women, or they are forms of such
 * (Oleksandr, Aleksandra). One name that men bear in both forms (Ibrahim, Ibrahima) and a family name in its two forms
 * (Petrov, Petrova) are not.
 */
export function areOtherGenders(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST) return false
  const [one, other] = [sameGivenName(a), sameGivenName(b)]
  if (one !== null && other !== null) {
    if (one.some((group) => other.includes(group))) return false
    const marks = other.map(markOf)
    if (one.some((group) => marks.some((mark) => areFormed(markOf(group), mark)))) return true
  }
  return areFormed(a, b) && (!FAMILY_NAME.test(a) || one !== null || other !== null)
}

function markOf(group: number): string {
  return givenNamesOf(group)[0] ?? ''
}

function areFormed(a: string, b: string): boolean {
  return isFormedFrom(a, b) || isFormedFrom(b, a)
}

function isFormedFrom(man: string, woman: string): boolean {
  if (woman === `${man}a`) return LAST_OF_MAN.test(man)
  return ENDS.some(
    ([ofMan, ofWoman]) =>
      man.endsWith(ofMan) &&
      woman.endsWith(ofWoman) &&
      man.length - ofMan.length === woman.length - ofWoman.length &&
      woman.startsWith(man.slice(0, -ofMan.length)),
  )
}
