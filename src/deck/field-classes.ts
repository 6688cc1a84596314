import { type ListedName, naturalOf } from './listed-name.ts'
import type { Manipulation } from './manipulation.ts'
import type { Random } from './random.ts'

const NOT_ASCII = /[^\0-\x7f]/
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&#39;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}
const COUNTRIES = [
  'Russia',
  'Iran',
  'China',
  'United Arab Emirates',
  'Turkey',
  'Syria',
  'Cyprus',
  'North Korea',
]
const CITIES = ['Moscow', 'Dubai', 'Hong Kong', 'Istanbul', 'Tehran', 'Singapore', 'Minsk']

/** A character as each byte that it has in UTF-8 is called in Latin-1. */
const misread = (name: string): string =>
  Array.from(new TextEncoder().encode(name), (byte) => String.fromCharCode(byte)).join('')

/** With the references of HTML for all that is not of ASCII, and for what HTML keeps for itself. */
const escaped = (name: string): string =>
  Array.from(name, (letter) =>
    NOT_ASCII.test(letter) ? `&#${letter.codePointAt(0)};` : (SIGNS[letter] ?? letter),
  ).join('')

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, (_, at) => (at === 0 ? 1 + random.below(9) : random.below(10))).join(
    '',
  )
}

function noted({ of, schema }: ListedName, name: string, random: Random): string | null {
  const year = 1940 + random.below(60)
  const notes = [`Beneficiary: ${name}`, `${name} - account`, `${name} (INN ${digits(random, 10)})`]
  if (schema === 'Vessel')
    notes.push(`${name} (IMO ${digits(random, 7)})`, `${name}, Panama flag`, `Tanker ${name}`)
  if (of === 'person')
    notes.push(
      `${name} (born ${year})`,
      `${name} DOB ${1 + random.below(28)}/${1 + random.below(12)}/${year}`,
      `${name}, Passport No. A${digits(random, 7)}`,
      `${name} (deceased)`,
      `${name} and family`,
    )
  return random.pick(notes)
}

/** What files do to a name in their fields, and what they have beside it there. */
export const FIELD_CLASSES: readonly Manipulation[] = [
  {
    id: 'misread',
    group: 'hard',
    says: 'in UTF-8 that was read as another encoding (JiÅ™Ã­)',
    write: ({ value }) => (NOT_ASCII.test(value) ? misread(value) : null),
  },
  {
    id: 'escaped',
    group: 'hard',
    says: 'with character references of HTML (&#233;, &amp;) or bytes in percent (%C3%A9)',
    write: ({ value }, random) => {
      const written = random.below(2) === 0 ? escaped(value) : encodeURIComponent(value)
      return written === value ? null : written
    },
  },
  {
    id: 'noted',
    group: 'hard',
    says: 'with a label before it, or a number, a date of birth, a flag behind it',
    write: (listed, random) => noted(listed, naturalOf(listed), random),
  },
  {
    id: 'placed',
    group: 'hard',
    says: 'a body’s with a country, a city or a branch behind it',
    write: ({ of, value }, random) => {
      if (of !== 'body') return null
      const [country, city] = [random.pick(COUNTRIES), random.pick(CITIES)]
      return random.pick([
        `${value} (${country})`,
        `${value}, ${city}, ${country}`,
        `${value} ${city}`,
        `${value}, ${city} branch`,
        `${value} Head Office`,
      ])
    },
  },
]
