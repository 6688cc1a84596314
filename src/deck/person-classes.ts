import { type ListedName, naturalOf, type PersonParts, wordsOf } from './listed-name.ts'
import type { Manipulation } from './manipulation.ts'

const TITLES = [
  'Mr',
  'Mr.',
  'Dr.',
  'Prof.',
  'General',
  'Gen.',
  'Col.',
  'Sheikh',
  'Haji',
  'Sayyid',
  'Eng.',
  'Hon.',
]
const SUFFIXES = ['PhD', 'Esq.', 'MP', 'MBE']
const PATRONYMIC = /(ovich|evich|yevich|ovna|evna|yevna|ovych|evych|ivna|ich|oglu|ogly|qizi|kizi)$/iu

const write =
  (change: (parts: PersonParts) => readonly string[] | null) =>
  ({ parts }: ListedName): string | null =>
    (parts === null ? null : change(parts))?.join(' ') ?? null

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const initial = (name: string): string => `${Array.from(name)[0] ?? ''}.`

/** Ways of writing a person's name that change its parts. */
export const PERSON_CLASSES: readonly Manipulation[] = [
  {
    id: 'title',
    group: 'exact',
    says: 'a title before a person’s name',
    write: (listed, random) =>
      listed.of === 'person' ? `${random.pick(TITLES)} ${naturalOf(listed)}` : null,
  },
  {
    id: 'honorific-after',
    group: 'latin',
    says: 'an academic degree or honour after a person’s name',
    write: (listed, random) =>
      listed.of === 'person' && wordsOf(listed.value).length > 1
        ? `${naturalOf(listed)}, ${random.pick(SUFFIXES)}`
        : null,
  },
  {
    id: 'middle-dropped',
    group: 'latin',
    says: 'given and family name without what stands between them',
    write: write(({ given, middle, family }) => (middle.length === 0 ? null : [given, family])),
  },
  {
    id: 'patronymic-dropped',
    group: 'latin',
    says: 'the patronymic left out',
    write: write(({ given, middle, family }) => {
      const kept = middle.filter((part) => !PATRONYMIC.test(part))
      return kept.length === middle.length ? null : [given, ...kept, family]
    }),
  },
  {
    id: 'middle-added',
    group: 'latin',
    says: 'a middle name that is not on the list',
    write: ({ parts }, random, { given }) => {
      const more = random.pick(given)
      if (parts === null || more === null || naturalWords(parts).includes(more)) return null
      return [parts.given, ...parts.middle, more, parts.family].join(' ')
    },
  },
  {
    id: 'middle-initials',
    group: 'latin',
    says: 'middle names as initials',
    write: write(({ given, middle, family }) =>
      middle.some((part) => part.length > 2) ? [given, ...middle.map(initial), family] : null,
    ),
  },
  {
    id: 'family-doubled-half',
    group: 'hard',
    says: 'of a double family name one half, after the given name',
    write: ({ parts }, random) => {
      const halves = parts?.family.split(/[\s-]+/u).filter((half) => half.length > 3) ?? []
      return parts === null || halves.length < 2 ? null : `${parts.given} ${random.pick(halves)}`
    },
  },
  {
    id: 'given-initial',
    group: 'hard',
    says: 'the given name as an initial, middle names left out',
    write: write(({ given, family }) => (given.length > 2 ? [initial(given), family] : null)),
  },
  {
    id: 'nickname',
    group: 'hard',
    says: 'the short form of a given name',
    write: ({ parts }, random, { nicknames }) => {
      const short = random.pick(nicknames.get(parts?.given.toLowerCase() ?? '') ?? [])
      return parts === null || short === null
        ? null
        : [capitalised(short), ...parts.middle, parts.family].join(' ')
    },
  },
]

function naturalWords({ given, middle, family }: PersonParts): readonly string[] {
  return [given, ...middle, ...family.split(' ')]
}
