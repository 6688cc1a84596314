import type { ListedName } from './listed-name.ts'
import { wordsOf } from './listed-name.ts'
import type { Manipulation } from './manipulation.ts'
import type { Random } from './random.ts'

/** Legal forms: each line one form in its spellings; a change of form goes to another line. */
const LEGAL_FORMS: readonly (readonly string[])[] = [
  ['Ltd', 'Ltd.', 'Limited'],
  ['LLC', 'L.L.C.', 'Limited Liability Company'],
  ['Inc', 'Inc.', 'Incorporated'],
  ['Corp', 'Corp.', 'Corporation'],
  ['JSC', 'Joint Stock Company', 'Joint-Stock Company'],
  ['PJSC', 'Public Joint Stock Company'],
  ['PLC', 'Public Limited Company'],
  ['GmbH', 'G.m.b.H.'],
  ['S.A.', 'SA'],
  ['FZE', 'F.Z.E.'],
  ['B.V.', 'BV'],
  ['OOO', 'O.O.O.'],
]

const ABBREVIATED: readonly (readonly [string, string])[] = [
  ['International', 'Intl'],
  ['Company', 'Co'],
  ['Corporation', 'Corp'],
  ['Limited', 'Ltd'],
  ['Technology', 'Tech'],
  ['Industries', 'Ind'],
  ['Industry', 'Ind'],
  ['University', 'Univ'],
  ['Institute', 'Inst'],
  ['Department', 'Dept'],
  ['National', 'Natl'],
  ['Government', 'Govt'],
  ['Ministry', 'Min'],
  ['Brothers', 'Bros'],
  ['Association', 'Assn'],
  ['Engineering', 'Eng'],
  ['Trading', 'Trdg'],
  ['Shipping', 'Shpg'],
  ['Manufacturing', 'Mfg'],
  ['Center', 'Ctr'],
  ['Organization', 'Org'],
  ['Management', 'Mgmt'],
  ['Development', 'Dev'],
  ['Electronics', 'Elec'],
]

const GENERIC =
  /^(trading|group|general|international|holding|holdings|company|services|enterprise|enterprises|industrial|industries|commercial)$/iu

const NUMBER_WORDS = [
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
  'Fifteen',
  'Sixteen',
  'Seventeen',
  'Eighteen',
  'Nineteen',
  'Twenty',
]
const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
]
const ORDINAL_DIGITS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th']

const NOT_IN_ACRONYMS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'la',
  'del',
])

/** Words that say no more than that it is a body, as reports add them. */
const KINDS = ['Group', 'Company', 'Organization', 'Movement', 'Network', 'Holding', 'Corporation', 'Front']

const isBody = ({ of }: ListedName): boolean => of === 'body' || of === 'unknown'

/** The name without its legal form, and the line of the form; `null` where it ends in none that is known. */
function legalFormOf(
  name: string,
): { readonly rest: string; readonly form: string; readonly line: number } | null {
  for (const [line, forms] of LEGAL_FORMS.entries())
    for (const form of forms.toSorted((a, b) => b.length - a.length))
      if (name.toLowerCase().endsWith(` ${form.toLowerCase()}`)) {
        const rest = name.slice(0, -form.length - 1).replace(/[\s,]+$/u, '')
        if (wordsOf(rest).length > 0) return { rest, form, line }
      }
  return null
}

function ofBody(
  id: string,
  group: Manipulation['group'],
  says: string,
  write: (name: string, random: Random) => string | null,
): Manipulation {
  return {
    id,
    group,
    says,
    write: (listed, random) => {
      const written = isBody(listed) ? write(listed.value, random) : null
      return written === listed.value ? null : written
    },
  }
}

/** The first word that a pair has, replaced by its other side, in the case of the name. */
function exchanged(
  name: string,
  pairs: readonly (readonly [string, string])[],
  random: Random,
): string | null {
  const words = name.split(' ')
  const found = words.flatMap((word, at) =>
    pairs.flatMap(([from, to]) =>
      from.toLowerCase() === word.replace(/[.,]+$/u, '').toLowerCase() ? [[at, to] as const] : [],
    ),
  )
  const [at, to] = random.pick(found) ?? []
  if (at === undefined || to === undefined) return null
  return words.with(at, name === name.toUpperCase() ? to.toUpperCase() : to).join(' ')
}

const turned = (pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  pairs.map(([from, to]) => [to, from])

const NUMBERS: readonly (readonly [string, string])[] = [
  ...NUMBER_WORDS.map((word, at): readonly [string, string] => [word, String(at + 1)]),
  ...ORDINALS.map((word, at): readonly [string, string] => [word, ORDINAL_DIGITS[at] ?? '']),
]

/** Ways of writing the names of bodies and of vessels. */
export const BODY_CLASSES: readonly Manipulation[] = [
  ofBody(
    'legal-form-respelled',
    'latin',
    'the legal form in another spelling (Ltd, Limited)',
    (name, random) => {
      const legal = legalFormOf(name)
      if (legal === null) return null
      const others = LEGAL_FORMS[legal.line]?.filter((form) => form !== legal.form) ?? []
      return `${legal.rest} ${random.pick(others)}`
    },
  ),
  ofBody('legal-form-dropped', 'latin', 'the legal form left out, two words or more kept', (name) => {
    const rest = legalFormOf(name)?.rest ?? null
    return rest !== null && wordsOf(rest).length > 1 ? rest : null
  }),
  ofBody('legal-form-added', 'latin', 'a legal form added to a name without one', (name, random) =>
    legalFormOf(name) === null && wordsOf(name).length > 1
      ? `${name} ${random.pick(LEGAL_FORMS.flatMap((forms) => forms.slice(0, 1)))}`
      : null,
  ),
  ofBody('legal-form-changed', 'latin', 'another legal form, two other words or more', (name, random) => {
    const legal = legalFormOf(name)
    if (legal === null || wordsOf(legal.rest).length < 2) return null
    const others = LEGAL_FORMS.flatMap((forms, line) => (line === legal.line ? [] : forms.slice(0, 1)))
    return `${legal.rest} ${random.pick(others)}`
  }),
  ofBody('abbreviated', 'latin', 'a word abbreviated (International, Intl)', (name, random) =>
    exchanged(name, ABBREVIATED, random),
  ),
  ofBody('written-out', 'latin', 'an abbreviation written out (Co, Company)', (name, random) =>
    exchanged(name, turned(ABBREVIATED), random),
  ),
  ofBody(
    'generic-dropped',
    'latin',
    'a generic word left out (trading, group, …), two words or more kept',
    (name, random) => {
      const words = name.split(' ')
      const at = random.pick([...words.keys()].filter((place) => GENERIC.test(words[place] ?? '')))
      return at === null || words.length < 3 ? null : words.toSpliced(at, 1).join(' ')
    },
  ),
  ofBody('kind-added', 'hard', 'Group, Movement or the like behind one word or two', (name, random) => {
    const rest = legalFormOf(name)?.rest ?? name
    const words = wordsOf(rest)
    if (words.length > 2 || words.some((word) => GENERIC.test(word))) return null
    return words.every((word) => /^\p{Script=Latin}{4,}$/u.test(word))
      ? `${rest} ${random.pick(KINDS)}`
      : null
  }),
  ofBody('numbers', 'latin', 'a number in digits instead of words, or the reverse', (name, random) =>
    exchanged(name, [...NUMBERS, ...turned(NUMBERS)], random),
  ),
  ofBody('ampersand', 'latin', '“&” for “and”, or the reverse', (name) =>
    name.includes(' & ') ? name.replaceAll(' & ', ' and ') : name.replaceAll(/ and /giu, ' & '),
  ),
  ofBody('acronym', 'hard', 'the initials of a name of four words or more', (name) => {
    const words = wordsOf(legalFormOf(name)?.rest ?? name).filter(
      (word) => !NOT_IN_ACRONYMS.has(word.toLowerCase()),
    )
    if (words.length < 4 || words.length > 7 || !words.every((word) => /^\p{Script=Latin}{2,}$/u.test(word)))
      return null
    return words.map((word) => word.charAt(0).toUpperCase()).join('')
  }),
  {
    id: 'vessel-prefix',
    group: 'latin',
    says: 'MV, MT or the like before a vessel’s name',
    write: ({ schema, value }, random) =>
      schema === 'Vessel' && !/^m[./]?[vt]/iu.test(value)
        ? `${random.pick(['MV', 'M/V', 'MT', 'M.T.', 'M/T', 'S/S'])} ${value}`
        : null,
  },
]
