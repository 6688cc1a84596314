import { naturalOf, wordsOf } from './listed-name.ts'
import type { Manipulation } from './manipulation.ts'
import type { Random } from './random.ts'

/** Marks that Latin, Greek and Cyrillic letters carry; in Thai and the scripts of India such signs are vowels. */
const MARKS = /[\u0300-\u036f]/gu

const withMarks: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
}

const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  C: 'С',
  T: 'Т',
  X: 'Х',
}

const invisible = ['\u200b', '\u200c', '\u00ad', '\u2060', '\ufeff']

/** Replaces one or two of the characters that a table has. */
function exchanged(name: string, table: Readonly<Record<string, string>>, random: Random): string | null {
  const letters = Array.from(name)
  const places = random.shuffled([...letters.keys()].filter((at) => table[letters[at] ?? ''] !== undefined))
  if (places.length === 0) return null
  for (const at of places.slice(0, 2)) letters[at] = table[letters[at] ?? ''] ?? ''
  return letters.join('')
}

/** Between two neighbouring words: the name with them joined by something else than a space. */
function rejoined(name: string, by: string, random: Random): string | null {
  const words = wordsOf(name)
  const places = words
    .slice(1)
    .flatMap((word, at) => (/^\p{L}+$/u.test(word + (words[at] ?? '')) ? [at] : []))
  const at = random.pick(places)
  if (at === null) return null
  return [...words.slice(0, at), `${words[at]}${by}${words[at + 1]}`, ...words.slice(at + 2)].join(' ')
}

/** As the payment message that carries it cuts it off: where it is longer than that and not cut to a single word. */
function cut(name: string, length: number): string | null {
  if (name.length < length + 2) return null
  const kept = name.slice(0, length).trim()
  return kept.includes(' ') ? kept : null
}

const unlessSame = (written: string, name: string): string | null => (written === name ? null : written)

/** Ways of writing that any name in Latin letters meets. */
export const WRITING_CLASSES: readonly Manipulation[] = [
  {
    id: 'exact',
    group: 'exact',
    says: 'a primary name as the list writes it',
    write: ({ kind, value }) => (kind === 'primary' ? value : null),
  },
  {
    id: 'strong-alias',
    group: 'exact',
    says: 'a strong alias or former name as the list writes it',
    write: ({ kind, value }) => (kind === 'primary' ? null : value),
  },
  {
    id: 'capitals',
    group: 'exact',
    says: 'in capital letters',
    write: ({ value }) => unlessSame(value.toUpperCase(), value),
  },
  {
    id: 'small-letters',
    group: 'exact',
    says: 'in small letters',
    write: ({ value }) => unlessSame(value.toLowerCase(), value),
  },
  {
    id: 'reversed',
    group: 'exact',
    says: 'the words in reverse order',
    write: (listed) => {
      const words = wordsOf(naturalOf(listed))
      return words.length < 2 ? null : unlessSame(words.toReversed().join(' '), listed.value)
    },
  },
  {
    id: 'comma',
    group: 'exact',
    says: 'family name, a comma, given names; for others the last word first',
    write: ({ value, parts }) => {
      if (parts !== null)
        return unlessSame(`${parts.family}, ${[parts.given, ...parts.middle].join(' ')}`, value)
      return value.includes(',') ? null : unlessSame(value.replace(/^(.*) (\S+)$/u, '$2, $1'), value)
    },
  },
  {
    id: 'marks-lost',
    group: 'exact',
    says: 'diacritics left out',
    write: ({ value }) =>
      unlessSame(value.normalize('NFD').replaceAll(MARKS, '').normalize('NFC'), value.normalize('NFC')),
  },
  {
    id: 'punctuation-lost',
    group: 'exact',
    says: 'every sign that is no letter or digit becomes a space',
    write: ({ value }) =>
      /[’'ʿʾ`]/u.test(value)
        ? null
        : unlessSame(value.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim(), value),
  },
  {
    id: 'invisible',
    group: 'exact',
    says: 'invisible characters (zero-width space, soft hyphen, …) within words',
    write: ({ value }, random) => {
      const places = [...value.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index)
      const at = random.pick(places)
      return at === null ? null : value.slice(0, at) + (random.pick(invisible) ?? '') + value.slice(at)
    },
  },
  {
    id: 'marks-added',
    group: 'latin',
    says: 'one or two letters get a diacritic',
    write: ({ value }, random) => exchanged(value, withMarks, random),
  },
  {
    id: 'apostrophe',
    group: 'latin',
    says: 'an apostrophe left out, or another sign for it',
    write: ({ value }, random) =>
      /[’'ʿʾ`]/u.test(value) ? value.replaceAll(/[’'ʿʾ`]/gu, random.pick(['', '’', '`', 'ʼ']) ?? '') : null,
  },
  {
    id: 'hyphen',
    group: 'latin',
    says: 'a hyphen left out (the words joined), or put for a space',
    write: ({ value }, random) =>
      /\p{L}-\p{L}/u.test(value) ? value.replace(/(\p{L})-(\p{L})/u, '$1$2') : rejoined(value, '-', random),
  },
  {
    id: 'joined',
    group: 'latin',
    says: 'two neighbouring words joined',
    write: (listed, random) => rejoined(naturalOf(listed), '', random),
  },
  {
    id: 'split',
    group: 'latin',
    says: 'a word of six letters or more split in two',
    write: ({ value }, random) => {
      const words = [...value.matchAll(/\p{Script=Latin}{6,}/gu)]
      const word = random.pick(words)
      if (word === null) return null
      const at = word.index + 2 + random.below(word[0].length - 3)
      return `${value.slice(0, at)} ${value.slice(at)}`
    },
  },
  {
    id: 'look-alike',
    group: 'latin',
    says: 'one or two Latin letters replaced by Cyrillic ones that look the same',
    write: ({ value }, random) => exchanged(value, lookAlikes, random),
  },
  {
    id: 'cut-at-35',
    group: 'latin',
    says: 'cut off after 35 characters, as in a payment message',
    write: (listed) => cut(naturalOf(listed), 35),
  },
  {
    id: 'cut-at-30',
    group: 'latin',
    says: 'cut off after 30 characters',
    write: (listed) => cut(naturalOf(listed), 30),
  },
  {
    id: 'embedded',
    group: 'hard',
    says: 'within an address or a payment text',
    write: (listed, random) => {
      const name = naturalOf(listed)
      if (wordsOf(name).length < 2) return null
      const number = 10 + random.below(900)
      return random.pick([
        `Payment to ${name} invoice ${number}`,
        `${name}, ${number} Main Street, 2nd floor`,
        `c/o ${name} PO Box ${number}`,
        `REF ${number} ${name} goods`,
      ])
    },
  },
]
